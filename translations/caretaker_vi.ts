<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>finding</name>
    <message>
        <source>A CA certificate holds a key that already is in its own chain.</source>
        <translation>Một chứng thư CA chứa khóa đã có trong chính chuỗi của nó.</translation>
    </message>
    <message>
        <source>A CA that is no trust anchor publishes a trust anchor key object: relying parties ignore it.</source>
        <translation>Một CA không phải là neo tin cậy công bố đối tượng khóa neo tin cậy: các bên tin cậy bỏ qua đối tượng này.</translation>
    </message>
    <message>
        <source>A ROA of the CA says that nobody originates the prefix (AS0), and another one lets an AS originate it: the first has no effect.</source>
        <translation>Một ROA của CA cho biết không ai khởi tạo tiền tố này (AS0), còn một ROA khác cho phép một AS khởi tạo tiền tố đó: ROA thứ nhất không có hiệu lực.</translation>
    </message>
    <message>
        <source>A URI in a setup message is absent, not of the kind that belongs there, or not safe.</source>
        <translation>Một URI trong thông điệp thiết lập không có, không đúng loại cần có ở vị trí đó hoặc không an toàn.</translation>
    </message>
    <message>
        <source>A delta does not fit the state before it.</source>
        <translation>Một bản delta không khớp với trạng thái trước nó.</translation>
    </message>
    <message>
        <source>A file lies at the CA&apos;s publication point and is on no valid manifest there: relying parties do not use it.</source>
        <translation>Có một tệp nằm tại điểm công bố của CA nhưng không có trong bản kê khai (manifest) hợp lệ nào tại đó: các bên tin cậy không sử dụng tệp này.</translation>
    </message>
    <message>
        <source>A handle in a setup message is absent, too long, or has other characters than letters, digits, hyphen, underscore and slash.</source>
        <translation>Một định danh (handle) trong thông điệp thiết lập không có, quá dài hoặc có ký tự khác ngoài chữ cái, chữ số, dấu gạch nối, dấu gạch dưới và dấu gạch chéo.</translation>
    </message>
    <message>
        <source>A name is not one common name with at most one serial number.</source>
        <translation>Một tên không gồm đúng một tên chung (common name) và nhiều nhất một số sê-ri.</translation>
    </message>
    <message>
        <source>A name is not written as PrintableString.</source>
        <translation>Một tên không được viết dưới dạng PrintableString.</translation>
    </message>
    <message>
        <source>A notification announces a delta under another hash than an earlier notification of the session did.</source>
        <translation>Một tệp thông báo công bố một bản delta với giá trị băm khác với giá trị mà tệp thông báo trước đó của phiên đã nêu.</translation>
    </message>
    <message>
        <source>A notification announces a snapshot under another hash than an earlier notification of the same session and serial did.</source>
        <translation>Một tệp thông báo công bố một ảnh chụp (snapshot) với giá trị băm khác với giá trị mà tệp thông báo trước đó có cùng phiên và số sê-ri đã nêu.</translation>
    </message>
    <message>
        <source>A notification refers to a file on another origin than its own.</source>
        <translation>Một tệp thông báo tham chiếu đến một tệp ở nguồn gốc (origin) khác với nguồn gốc của chính nó.</translation>
    </message>
    <message>
        <source>A prefix or a maximum length in the ROA is out of range.</source>
        <translation>Một tiền tố hoặc một độ dài tối đa trong ROA nằm ngoài phạm vi cho phép.</translation>
    </message>
    <message>
        <source>A published object does not match its hash on the manifest.</source>
        <translation>Một đối tượng đã công bố không khớp với giá trị băm của nó trong bản kê khai (manifest).</translation>
    </message>
    <message>
        <source>A published object was left out: its URI is not a safe rsync URI, or it is too large.</source>
        <translation>Một đối tượng đã công bố bị bỏ qua: URI của nó không phải là URI rsync an toàn, hoặc đối tượng quá lớn.</translation>
    </message>
    <message>
        <source>A setup message does not follow its format.</source>
        <translation>Một thông điệp thiết lập không đúng định dạng quy định.</translation>
    </message>
    <message>
        <source>A setup message spells its XML namespace without the slash at its end.</source>
        <translation>Một thông điệp thiết lập viết không gian tên XML thiếu dấu gạch chéo ở cuối.</translation>
    </message>
    <message>
        <source>A snapshot or delta file belongs to another session or serial than the notification states.</source>
        <translation>Một tệp ảnh chụp (snapshot) hoặc delta thuộc về phiên hoặc số sê-ri khác với phiên hoặc số sê-ri mà tệp thông báo nêu.</translation>
    </message>
    <message>
        <source>A snapshot or delta file does not have the hash that the notification states.</source>
        <translation>Một tệp ảnh chụp (snapshot) hoặc delta không có giá trị băm mà tệp thông báo nêu.</translation>
    </message>
    <message>
        <source>After a restore, set the manifest number above the highest one ever published, or publish the manifest under a new file name.</source>
        <translation>Sau khi khôi phục dữ liệu, hãy đặt số của bản kê khai (manifest) cao hơn số cao nhất từng được công bố, hoặc công bố bản kê khai dưới một tên tệp mới.</translation>
    </message>
    <message>
        <source>After a restore, start a new session; check that all servers behind one name serve the same notification.</source>
        <translation>Sau khi khôi phục dữ liệu, hãy bắt đầu một phiên mới; kiểm tra rằng tất cả các máy chủ dưới cùng một tên cung cấp cùng một tệp thông báo.</translation>
    </message>
    <message>
        <source>An RRDP document does not follow its format.</source>
        <translation>Một tài liệu RRDP không đúng định dạng quy định.</translation>
    </message>
    <message>
        <source>An RRDP document spells its XML namespace in an unusual way.</source>
        <translation>Một tài liệu RRDP viết không gian tên XML theo cách khác thường.</translation>
    </message>
    <message>
        <source>An entry of the CRL has extensions.</source>
        <translation>Một mục của CRL có phần mở rộng.</translation>
    </message>
    <message>
        <source>An extension is critical that must not be, or the reverse.</source>
        <translation>Một phần mở rộng không được phép là quan trọng (critical) lại được đánh dấu là quan trọng, hoặc ngược lại.</translation>
    </message>
    <message>
        <source>An object on the manifest is not published.</source>
        <translation>Một đối tượng trong bản kê khai (manifest) chưa được công bố.</translation>
    </message>
    <message>
        <source>An object&apos;s bytes do not decode.</source>
        <translation>Không thể giải mã các byte của một đối tượng.</translation>
    </message>
    <message>
        <source>Another CRL was published under this number before; relying parties do not mind (RFC 9829).</source>
        <translation>Trước đây đã có một CRL khác được công bố với số này; điều này không ảnh hưởng đến các bên tin cậy (RFC 9829).</translation>
    </message>
    <message>
        <source>Another manifest was published under this number before: relying parties that know the earlier one keep to it.</source>
        <translation>Trước đây đã có một bản kê khai (manifest) khác được công bố với số này: các bên tin cậy đã biết bản trước đó tiếp tục sử dụng bản ấy.</translation>
    </message>
    <message>
        <source>Another validator had no manifest and CRL of this CA that are valid now, not even in its cache.</source>
        <translation>Một trình xác thực khác không có bản kê khai (manifest) và CRL nào của CA này còn hiệu lực ở thời điểm hiện tại, kể cả trong bộ nhớ đệm.</translation>
    </message>
    <message>
        <source>Ask the parent CA whether the certificate was revoked, has expired or was not reissued after a key roll.</source>
        <translation>Hãy hỏi CA cấp trên xem chứng thư đã bị thu hồi, đã hết hạn hay chưa được cấp lại sau khi thay khóa.</translation>
    </message>
    <message>
        <source>Ask the parent to certify the resources, or reissue without them.</source>
        <translation>Hãy đề nghị CA cấp trên chứng thực các tài nguyên đó, hoặc cấp lại chứng thư không có các tài nguyên đó.</translation>
    </message>
    <message>
        <source>Basic constraints are wrong for the kind of certificate.</source>
        <translation>Các ràng buộc cơ bản không đúng với loại chứng thư.</translation>
    </message>
    <message>
        <source>Check that the current manifest and CRL can be fetched from outside of your network, and that they are valid.</source>
        <translation>Hãy kiểm tra rằng có thể tải về bản kê khai (manifest) và CRL hiện hành từ bên ngoài mạng của bạn và rằng chúng hợp lệ.</translation>
    </message>
    <message>
        <source>Check that the server runs, listens, and is reachable through firewalls from outside of your network.</source>
        <translation>Hãy kiểm tra rằng máy chủ đang chạy, đang lắng nghe kết nối và có thể truy cập được qua tường lửa từ bên ngoài mạng của bạn.</translation>
    </message>
    <message>
        <source>Check that your publication server is reachable by RRDP and by rsync.</source>
        <translation>Hãy kiểm tra rằng máy chủ công bố có thể truy cập được qua RRDP và qua rsync.</translation>
    </message>
    <message>
        <source>Check that your publication server names the right files in its notification.</source>
        <translation>Hãy kiểm tra rằng máy chủ công bố nêu đúng các tệp trong tệp thông báo.</translation>
    </message>
    <message>
        <source>Check the DNS zone, its delegation and DNSSEC for the host&apos;s name.</source>
        <translation>Hãy kiểm tra vùng DNS, việc ủy quyền vùng và DNSSEC của tên máy chủ.</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server.</source>
        <translation>Hãy kiểm tra tải và băng thông của máy chủ.</translation>
    </message>
    <message>
        <source>Check the rsync daemon&apos;s configuration, connection limit and logs for the module.</source>
        <translation>Hãy kiểm tra cấu hình, giới hạn kết nối và nhật ký của tiến trình rsync (daemon) đối với mô-đun đó.</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs for the URI.</source>
        <translation>Hãy kiểm tra cấu hình và nhật ký của máy chủ web đối với URI đó.</translation>
    </message>
    <message>
        <source>Check what is served at the URI.</source>
        <translation>Hãy kiểm tra nội dung được cung cấp tại URI đó.</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing on the way (proxy, CDN, error page) alters it.</source>
        <translation>Hãy kiểm tra nội dung mà máy chủ công bố ghi ra và kiểm tra rằng không có gì trên đường truyền (proxy, CDN, trang báo lỗi) làm thay đổi nội dung đó.</translation>
    </message>
    <message>
        <source>Check whether deltas were lost or written twice; start a new session if in doubt.</source>
        <translation>Hãy kiểm tra xem có bản delta nào bị mất hoặc được ghi hai lần hay không; nếu còn nghi ngờ, hãy bắt đầu một phiên mới.</translation>
    </message>
    <message>
        <source>Check whether your repository can be reached from everywhere: firewalls, routing, the addresses of both families, and DNS.</source>
        <translation>Hãy kiểm tra xem kho lưu trữ có thể truy cập được từ mọi nơi hay không: tường lửa, định tuyến, địa chỉ của cả hai họ và DNS.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s contents for the URI.</source>
        <translation>Hãy kiểm tra nội dung của máy chủ công bố đối với URI đó.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s list of deltas; clients must fetch the whole snapshot instead.</source>
        <translation>Hãy kiểm tra danh sách các bản delta của máy chủ công bố; các máy khách phải tải về toàn bộ ảnh chụp (snapshot) thay thế.</translation>
    </message>
    <message>
        <source>Choose another handle in your CA software, and write the message anew.</source>
        <translation>Hãy chọn một định danh (handle) khác trong phần mềm CA và viết lại thông điệp.</translation>
    </message>
    <message>
        <source>Correct the public URIs in your server&apos;s configuration, and write the message anew.</source>
        <translation>Hãy sửa các URI công khai trong cấu hình máy chủ và viết lại thông điệp.</translation>
    </message>
    <message>
        <source>Decoding what the repository publishes crashed, took too long or took too much memory; nothing of it was used.</source>
        <translation>Quá trình giải mã nội dung mà kho lưu trữ công bố bị dừng bất thường, mất quá nhiều thời gian hoặc dùng quá nhiều bộ nhớ; không có nội dung nào được sử dụng.</translation>
    </message>
    <message>
        <source>Do not certify your own or an ancestor&apos;s key.</source>
        <translation>Không chứng thực khóa của chính mình hoặc khóa của CA ở trên trong chuỗi.</translation>
    </message>
    <message>
        <source>Encode signed objects in DER.</source>
        <translation>Hãy mã hóa các đối tượng ký số theo DER.</translation>
    </message>
    <message>
        <source>Generate a key as RFC 7935 requires, and have it certified.</source>
        <translation>Hãy tạo khóa theo yêu cầu của RFC 7935 và đề nghị chứng thực khóa đó.</translation>
    </message>
    <message>
        <source>Generate an ECDSA P-256 key on the router, and have it certified.</source>
        <translation>Hãy tạo khóa ECDSA P-256 trên bộ định tuyến và đề nghị chứng thực khóa đó.</translation>
    </message>
    <message>
        <source>Have your CA software reissue the manifest and CRL, and check its scheduler and clock.</source>
        <translation>Hãy cho phần mềm CA phát hành lại bản kê khai (manifest) và CRL, đồng thời kiểm tra bộ lập lịch và đồng hồ của phần mềm.</translation>
    </message>
    <message>
        <source>Have your CA software write the message anew, and pass the file on unaltered.</source>
        <translation>Hãy cho phần mềm CA viết lại thông điệp và chuyển tiếp tệp mà không thay đổi.</translation>
    </message>
    <message>
        <source>Have your publication server write http://www.ripe.net/rpki/rrdp exactly, in lower case.</source>
        <translation>Hãy cho máy chủ công bố ghi chính xác http://www.ripe.net/rpki/rrdp bằng chữ thường.</translation>
    </message>
    <message>
        <source>If the other side refuses it, send the self-signed certificate at the root of your BPKI.</source>
        <translation>Nếu bên kia từ chối, hãy gửi chứng thư tự ký ở gốc của BPKI của bạn.</translation>
    </message>
    <message>
        <source>Key usage is wrong for the kind of certificate.</source>
        <translation>Mục đích sử dụng khóa không đúng với loại chứng thư.</translation>
    </message>
    <message>
        <source>Leave the list out when nothing is revoked.</source>
        <translation>Hãy bỏ danh sách đó khi không có chứng thư nào bị thu hồi.</translation>
    </message>
    <message>
        <source>List the object on the manifest if it is meant to count; else withdraw it.</source>
        <translation>Hãy đưa đối tượng vào bản kê khai (manifest) nếu đối tượng đó cần có hiệu lực; nếu không, hãy gỡ bỏ.</translation>
    </message>
    <message>
        <source>List the resources in the trust anchor certificate.</source>
        <translation>Hãy liệt kê tài nguyên trong chứng thư neo tin cậy.</translation>
    </message>
    <message>
        <source>Listed objects are absent or do not match: relying parties use none of this CA&apos;s objects.</source>
        <translation>Có đối tượng được liệt kê nhưng không tồn tại hoặc không khớp: các bên tin cậy không sử dụng bất kỳ đối tượng nào của CA này.</translation>
    </message>
    <message>
        <source>Never change a delta once it was announced; after a restore or a failed write, start a new session; check that all servers behind one name serve the same files.</source>
        <translation>Không bao giờ thay đổi một bản delta sau khi đã thông báo; sau khi khôi phục dữ liệu hoặc ghi không thành công, hãy bắt đầu một phiên mới; kiểm tra rằng tất cả các máy chủ dưới cùng một tên cung cấp các tệp giống nhau.</translation>
    </message>
    <message>
        <source>No connection to the publication point could be made.</source>
        <translation>Không thể thiết lập kết nối nào đến điểm công bố.</translation>
    </message>
    <message>
        <source>No trust anchor certificate could be had from any URI of the TAL.</source>
        <translation>Không thể lấy được chứng thư neo tin cậy từ bất kỳ URI nào của TAL.</translation>
    </message>
    <message>
        <source>Nothing, if it was meant: a new file name allows it.</source>
        <translation>Không cần khắc phục nếu đó là chủ ý: tên tệp mới cho phép điều này.</translation>
    </message>
    <message>
        <source>Nothing, if manifests were issued between two looks; else raise the number by one with every manifest.</source>
        <translation>Không cần khắc phục nếu có bản kê khai (manifest) được phát hành giữa hai lần quan sát; nếu không, hãy tăng số thêm một đơn vị với mỗi bản kê khai.</translation>
    </message>
    <message>
        <source>Nothing, if the resources are yours: ask the relying party to look at its constraints on the trust anchor.</source>
        <translation>Không cần khắc phục nếu tài nguyên là của bạn: hãy đề nghị bên tin cậy xem lại các ràng buộc của họ đối với neo tin cậy.</translation>
    </message>
    <message>
        <source>Nothing: this is about the monitor&apos;s own network.</source>
        <translation>Không cần khắc phục: điều này liên quan đến mạng của chính hệ thống giám sát.</translation>
    </message>
    <message>
        <source>Nothing: this is about who looked.</source>
        <translation>Không cần khắc phục: điều này liên quan đến bên quan sát.</translation>
    </message>
    <message>
        <source>One URI is published more than once in one document.</source>
        <translation>Một URI được công bố nhiều hơn một lần trong cùng một tài liệu.</translation>
    </message>
    <message>
        <source>One of our own canary endpoints did not answer.</source>
        <translation>Một trong các điểm kiểm chứng (canary) của chính chúng tôi không trả lời.</translation>
    </message>
    <message>
        <source>Publish a globally reachable address for the host.</source>
        <translation>Hãy công bố cho máy chủ một địa chỉ có thể truy cập được trên toàn cầu.</translation>
    </message>
    <message>
        <source>Publish each CA certificate once.</source>
        <translation>Hãy công bố mỗi chứng thư CA một lần.</translation>
    </message>
    <message>
        <source>Publish every listed object exactly as listed.</source>
        <translation>Hãy công bố mọi đối tượng được liệt kê đúng như đã liệt kê.</translation>
    </message>
    <message>
        <source>Publish objects and manifest together, in one step, and check for corruption.</source>
        <translation>Hãy công bố các đối tượng cùng với bản kê khai (manifest) trong một bước và kiểm tra xem có hỏng dữ liệu hay không.</translation>
    </message>
    <message>
        <source>Publish objects under plain rsync URIs and within the usual sizes.</source>
        <translation>Hãy công bố các đối tượng dưới các URI rsync thông thường và trong kích thước thông thường.</translation>
    </message>
    <message>
        <source>Publish one ASPA for the customer AS, with all of its providers.</source>
        <translation>Hãy công bố một ASPA duy nhất cho AS khách hàng, với tất cả các nhà cung cấp của AS đó.</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL.</source>
        <translation>Hãy công bố CRL của chính CA.</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest.</source>
        <translation>Hãy công bố CRL cùng với bản kê khai (manifest).</translation>
    </message>
    <message>
        <source>Publish the certificate that belongs to the TAL, or distribute a new TAL.</source>
        <translation>Hãy công bố chứng thư tương ứng với TAL, hoặc phân phối một TAL mới.</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in your certificate&apos;s SIA, and check that your publication server is reachable.</source>
        <translation>Hãy công bố bản kê khai (manifest) tại URI trong SIA của chứng thư và kiểm tra rằng máy chủ công bố có thể truy cập được.</translation>
    </message>
    <message>
        <source>Publish the next manifest under a new file name, with a low number, and have the certificate name it; or roll the key.</source>
        <translation>Hãy công bố bản kê khai (manifest) tiếp theo dưới một tên tệp mới, với số thấp, và cho chứng thư nêu tên tệp đó; hoặc thay khóa.</translation>
    </message>
    <message>
        <source>Publish the object under the right file name extension.</source>
        <translation>Hãy công bố đối tượng với phần mở rộng tên tệp đúng.</translation>
    </message>
    <message>
        <source>Publish the object, or reissue the manifest without it.</source>
        <translation>Hãy công bố đối tượng đó, hoặc phát hành lại bản kê khai (manifest) không có đối tượng đó.</translation>
    </message>
    <message>
        <source>Publish the trust anchor certificate at every URI that the TAL names.</source>
        <translation>Hãy công bố chứng thư neo tin cậy tại mọi URI nêu trong TAL.</translation>
    </message>
    <message>
        <source>Publish well-formed documents; if yours are, tell the operators of the program that could not read them.</source>
        <translation>Hãy công bố các tài liệu đúng cấu trúc; nếu tài liệu đã đúng, hãy báo cho đơn vị vận hành chương trình không đọc được các tài liệu đó.</translation>
    </message>
    <message>
        <source>Raise the CRL number with every CRL.</source>
        <translation>Hãy tăng số CRL với mỗi CRL.</translation>
    </message>
    <message>
        <source>Raise the number with every manifest; check that not two instances of the CA sign at the same time.</source>
        <translation>Hãy tăng số với mỗi bản kê khai (manifest); kiểm tra rằng không có hai phiên bản chạy (instance) của CA cùng ký một lúc.</translation>
    </message>
    <message>
        <source>Raise the serial with every change of the contents; check that all servers behind one name serve the same files.</source>
        <translation>Hãy tăng số sê-ri với mỗi thay đổi nội dung; kiểm tra rằng tất cả các máy chủ dưới cùng một tên cung cấp các tệp giống nhau.</translation>
    </message>
    <message>
        <source>Reissue the ASPA for an AS that the CA holds.</source>
        <translation>Hãy phát hành lại ASPA cho một AS mà CA nắm giữ.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with an EE certificate that lists exactly the customer AS.</source>
        <translation>Hãy phát hành lại ASPA với chứng thư EE liệt kê chính xác AS khách hàng.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with each provider listed once, in ascending order, without the customer&apos;s own AS.</source>
        <translation>Hãy phát hành lại ASPA với mỗi nhà cung cấp được liệt kê một lần, theo thứ tự tăng dần, không có AS của chính khách hàng.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with software that follows the current profile (version 1).</source>
        <translation>Hãy phát hành lại ASPA bằng phần mềm tuân theo đặc tả hiện hành (phiên bản 1).</translation>
    </message>
    <message>
        <source>Reissue the CRL with serial numbers and dates only.</source>
        <translation>Hãy phát hành lại CRL chỉ với số sê-ri và ngày tháng.</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified.</source>
        <translation>Hãy phát hành lại CRL bằng khóa đã được CA cấp trên chứng thực.</translation>
    </message>
    <message>
        <source>Reissue the CRL: version 2, SHA-256 with RSA, authority key identifier and CRL number only.</source>
        <translation>Hãy phát hành lại CRL: phiên bản 2, SHA-256 với RSA, chỉ có định danh khóa tổ chức chứng thực và số CRL.</translation>
    </message>
    <message>
        <source>Reissue the ROA for resources that the CA holds.</source>
        <translation>Hãy phát hành lại ROA cho các tài nguyên mà CA nắm giữ.</translation>
    </message>
    <message>
        <source>Reissue the ROA with an EE certificate that lists exactly its IP addresses.</source>
        <translation>Hãy phát hành lại ROA với chứng thư EE liệt kê chính xác các địa chỉ IP của ROA đó.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct prefixes and maximum lengths.</source>
        <translation>Hãy phát hành lại ROA với các tiền tố và độ dài tối đa đúng.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct software.</source>
        <translation>Hãy phát hành lại ROA bằng phần mềm đúng chuẩn.</translation>
    </message>
    <message>
        <source>Reissue the certificate as version 3.</source>
        <translation>Hãy cấp lại chứng thư theo phiên bản 3.</translation>
    </message>
    <message>
        <source>Reissue the certificate with AS numbers only.</source>
        <translation>Hãy cấp lại chứng thư chỉ với số hiệu AS.</translation>
    </message>
    <message>
        <source>Reissue the certificate with caRepository and rpkiManifest, or signedObject.</source>
        <translation>Hãy cấp lại chứng thư với caRepository và rpkiManifest, hoặc với signedObject.</translation>
    </message>
    <message>
        <source>Reissue the certificate with canonical RFC 3779 extensions.</source>
        <translation>Hãy cấp lại chứng thư với các phần mở rộng của RFC 3779 ở dạng chính tắc.</translation>
    </message>
    <message>
        <source>Reissue the certificate with id-kp-bgpsec-router.</source>
        <translation>Hãy cấp lại chứng thư với id-kp-bgpsec-router.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one common name in issuer and subject.</source>
        <translation>Hãy cấp lại chứng thư với một tên chung ở bên cấp và ở chủ thể.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one rsync URI of the issuer&apos;s CRL.</source>
        <translation>Hãy cấp lại chứng thư với một URI rsync duy nhất của CRL của bên cấp.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the AS numbers of the router.</source>
        <translation>Hãy cấp lại chứng thư với các số hiệu AS của bộ định tuyến.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the algorithm of RFC 7935.</source>
        <translation>Hãy cấp lại chứng thư với thuật toán của RFC 7935.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the criticality that RFC 6487 requires.</source>
        <translation>Hãy cấp lại chứng thư với mức độ quan trọng (criticality) mà RFC 6487 yêu cầu.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the extensions of RFC 3779.</source>
        <translation>Hãy cấp lại chứng thư với các phần mở rộng của RFC 3779.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the policy of RFC 6484.</source>
        <translation>Hãy cấp lại chứng thư với chính sách của RFC 6484.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the right subject key identifier.</source>
        <translation>Hãy cấp lại chứng thư với định danh khóa chủ thể đúng.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the rsync URI of the issuer&apos;s certificate.</source>
        <translation>Hãy cấp lại chứng thư với URI rsync của chứng thư của bên cấp.</translation>
    </message>
    <message>
        <source>Reissue the certificate without it.</source>
        <translation>Hãy cấp lại chứng thư không có thành phần đó.</translation>
    </message>
    <message>
        <source>Reissue the certificate without the extension.</source>
        <translation>Hãy cấp lại chứng thư không có phần mở rộng đó.</translation>
    </message>
    <message>
        <source>Reissue the certificate.</source>
        <translation>Hãy cấp lại chứng thư.</translation>
    </message>
    <message>
        <source>Reissue the certificate: CA without path length for a CA, none for an EE.</source>
        <translation>Hãy cấp lại chứng thư: dấu hiệu CA không kèm độ dài đường dẫn đối với CA, không có ràng buộc cơ bản đối với EE.</translation>
    </message>
    <message>
        <source>Reissue the certificate: certificate and CRL signing for a CA, digital signature for an EE.</source>
        <translation>Hãy cấp lại chứng thư: ký chứng thư và ký CRL đối với CA, chữ ký số đối với EE.</translation>
    </message>
    <message>
        <source>Reissue the checklist for resources that the CA holds.</source>
        <translation>Hãy phát hành lại danh sách kiểm tra cho các tài nguyên mà CA nắm giữ.</translation>
    </message>
    <message>
        <source>Reissue the checklist with an EE certificate that lists its resources.</source>
        <translation>Hãy phát hành lại danh sách kiểm tra với chứng thư EE liệt kê các tài nguyên của nó.</translation>
    </message>
    <message>
        <source>Reissue the checklist with correct software.</source>
        <translation>Hãy phát hành lại danh sách kiểm tra bằng phần mềm đúng chuẩn.</translation>
    </message>
    <message>
        <source>Reissue the checklist with each file once, named in letters, digits, dot, underscore and hyphen.</source>
        <translation>Hãy phát hành lại danh sách kiểm tra với mỗi tệp một lần, đặt tên bằng chữ cái, chữ số, dấu chấm, dấu gạch dưới và dấu gạch nối.</translation>
    </message>
    <message>
        <source>Reissue the checklist without it, and hand it over outside of the repository.</source>
        <translation>Hãy phát hành lại danh sách kiểm tra không có thành phần đó và chuyển giao bên ngoài kho lưu trữ.</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the manifest URI in the CA&apos;s certificate; check which URI the parent certified.</source>
        <translation>Hãy phát hành lại bản kê khai (manifest) sao cho chứng thư của nó nêu đúng URI của bản kê khai trong chứng thư CA; kiểm tra xem CA cấp trên đã chứng thực URI nào.</translation>
    </message>
    <message>
        <source>Reissue the manifest with an EE certificate that inherits.</source>
        <translation>Hãy phát hành lại bản kê khai (manifest) với chứng thư EE có kế thừa tài nguyên.</translation>
    </message>
    <message>
        <source>Reissue the manifest with correct software.</source>
        <translation>Hãy phát hành lại bản kê khai (manifest) bằng phần mềm đúng chuẩn.</translation>
    </message>
    <message>
        <source>Reissue the manifest with each file listed once, under a legal name.</source>
        <translation>Hãy phát hành lại bản kê khai (manifest) với mỗi tệp được liệt kê một lần, dưới một tên hợp lệ.</translation>
    </message>
    <message>
        <source>Reissue the manifest with one CRL on it.</source>
        <translation>Hãy phát hành lại bản kê khai (manifest) chỉ có một CRL.</translation>
    </message>
    <message>
        <source>Reissue the manifest with the CA&apos;s current CRL on it.</source>
        <translation>Hãy phát hành lại bản kê khai (manifest) có CRL hiện hành của CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that it names the CA&apos;s current CRL.</source>
        <translation>Hãy phát hành lại đối tượng sao cho đối tượng nêu đúng CRL hiện hành của CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published; some relying parties refuse it as it is.</source>
        <translation>Hãy phát hành lại đối tượng sao cho chứng thư của nó nêu đúng nơi công bố; một số bên tin cậy từ chối đối tượng ở trạng thái hiện tại.</translation>
    </message>
    <message>
        <source>Reissue the object so that its current key is the trust anchor&apos;s own.</source>
        <translation>Hãy phát hành lại đối tượng sao cho khóa hiện hành của nó là khóa của chính neo tin cậy.</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate.</source>
        <translation>Hãy phát hành lại đối tượng theo chứng thư hiện hành của CA.</translation>
    </message>
    <message>
        <source>Reissue the object under the key of the CA that publishes it.</source>
        <translation>Hãy phát hành lại đối tượng bằng khóa của CA công bố đối tượng đó.</translation>
    </message>
    <message>
        <source>Reissue the object with an EE certificate that inherits.</source>
        <translation>Hãy phát hành lại đối tượng với chứng thư EE có kế thừa tài nguyên.</translation>
    </message>
    <message>
        <source>Reissue the object with correct software.</source>
        <translation>Hãy phát hành lại đối tượng bằng phần mềm đúng chuẩn.</translation>
    </message>
    <message>
        <source>Reissue the object with the signing-time attribute only.</source>
        <translation>Hãy phát hành lại đối tượng chỉ với thuộc tính signing-time.</translation>
    </message>
    <message>
        <source>Reissue the object with what the keys&apos; trust anchor locators say.</source>
        <translation>Hãy phát hành lại đối tượng theo đúng nội dung các bộ định vị neo tin cậy của các khóa.</translation>
    </message>
    <message>
        <source>Reissue the object.</source>
        <translation>Hãy phát hành lại đối tượng.</translation>
    </message>
    <message>
        <source>Reissue the object; check that the CA signs with the key that its parent certified.</source>
        <translation>Hãy phát hành lại đối tượng; kiểm tra rằng CA ký bằng khóa đã được CA cấp trên chứng thực.</translation>
    </message>
    <message>
        <source>Reissue the prefix list for an AS that the CA holds.</source>
        <translation>Hãy phát hành lại danh sách tiền tố cho một AS mà CA nắm giữ.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with an EE certificate that lists exactly its AS.</source>
        <translation>Hãy phát hành lại danh sách tiền tố với chứng thư EE liệt kê chính xác AS của nó.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with correct software.</source>
        <translation>Hãy phát hành lại danh sách tiền tố bằng phần mềm đúng chuẩn.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with each prefix once, in ascending order.</source>
        <translation>Hãy phát hành lại danh sách tiền tố với mỗi tiền tố một lần, theo thứ tự tăng dần.</translation>
    </message>
    <message>
        <source>Reissue the record with a vCard that begins with VERSION:4.0 and has FN.</source>
        <translation>Hãy phát hành lại bản ghi với vCard bắt đầu bằng VERSION:4.0 và có FN.</translation>
    </message>
    <message>
        <source>Reissue the record with an EE certificate that inherits.</source>
        <translation>Hãy phát hành lại bản ghi với chứng thư EE có kế thừa tài nguyên.</translation>
    </message>
    <message>
        <source>Reissue the record with at least one of ADR, TEL and EMAIL.</source>
        <translation>Hãy phát hành lại bản ghi với ít nhất một trong các thuộc tính ADR, TEL và EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the record with no other properties than VERSION, FN, ORG, ADR, TEL and EMAIL.</source>
        <translation>Hãy phát hành lại bản ghi không có thuộc tính nào khác ngoài VERSION, FN, ORG, ADR, TEL và EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the trust anchor certificate, signed with its own key.</source>
        <translation>Hãy cấp lại chứng thư neo tin cậy, ký bằng chính khóa của nó.</translation>
    </message>
    <message>
        <source>Renew the certificate and reissue what is signed under it.</source>
        <translation>Hãy gia hạn chứng thư và phát hành lại những gì được ký theo chứng thư đó.</translation>
    </message>
    <message>
        <source>Renew the identity certificate of your CA software, and exchange the messages anew.</source>
        <translation>Hãy gia hạn chứng thư định danh của phần mềm CA và trao đổi lại các thông điệp.</translation>
    </message>
    <message>
        <source>Renew the web server&apos;s certificate, and serve the whole chain.</source>
        <translation>Hãy gia hạn chứng thư của máy chủ web và cung cấp toàn bộ chuỗi.</translation>
    </message>
    <message>
        <source>Roll the CA&apos;s key: the CRLs of the new key count anew.</source>
        <translation>Hãy thay khóa của CA: các CRL của khóa mới được đánh số lại từ đầu.</translation>
    </message>
    <message>
        <source>Seen through another validator, which tells whether the CA is functional, and nothing about its endpoints or whether it is complete.</source>
        <translation>Được quan sát qua một trình xác thực khác, cho biết CA có hoạt động hay không, nhưng không cho biết gì về các điểm truy cập hay tính đầy đủ của CA.</translation>
    </message>
    <message>
        <source>Serve notification, snapshots and deltas from one scheme, host and port.</source>
        <translation>Hãy cung cấp tệp thông báo, ảnh chụp (snapshot) và các bản delta từ cùng một lược đồ, máy chủ và cổng.</translation>
    </message>
    <message>
        <source>Shorten the chain of delegations.</source>
        <translation>Hãy rút ngắn chuỗi ủy quyền.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the CRL.</source>
        <translation>Hãy đồng bộ đồng hồ của CA (NTP) và phát hành lại CRL.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the manifest.</source>
        <translation>Hãy đồng bộ đồng hồ của CA (NTP) và phát hành lại bản kê khai (manifest).</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue.</source>
        <translation>Hãy đồng bộ đồng hồ của CA (NTP) và cấp lại.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each CRL with the time of its issue.</source>
        <translation>Hãy đồng bộ đồng hồ của CA (NTP) và phát hành mỗi CRL với đúng thời điểm phát hành.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each manifest with the time of its issue.</source>
        <translation>Hãy đồng bộ đồng hồ của CA (NTP) và phát hành mỗi bản kê khai (manifest) với đúng thời điểm phát hành.</translation>
    </message>
    <message>
        <source>Synchronise the clock (NTP) of your CA software&apos;s host, and write the message anew.</source>
        <translation>Hãy đồng bộ đồng hồ (NTP) của máy chạy phần mềm CA và viết lại thông điệp.</translation>
    </message>
    <message>
        <source>Tell the registry: a CA issues an unreasonable number of certificates.</source>
        <translation>Hãy báo cho cơ quan quản lý tài nguyên (registry): một CA cấp số lượng chứng thư bất hợp lý.</translation>
    </message>
    <message>
        <source>The ASPA is about a customer AS that its own certificate does not hold.</source>
        <translation>ASPA liên quan đến một AS khách hàng không có trong chính chứng thư của nó.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>Chứng thư của ASPA có địa chỉ IP, kế thừa tài nguyên hoặc không có số hiệu AS.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s content does not follow the profile.</source>
        <translation>Nội dung của ASPA không tuân theo đặc tả (profile).</translation>
    </message>
    <message>
        <source>The ASPA&apos;s providers are not in strictly ascending order, or include the customer, or AS0 beside others.</source>
        <translation>Các nhà cung cấp trong ASPA không theo thứ tự tăng dần nghiêm ngặt, hoặc bao gồm chính khách hàng, hoặc có AS0 bên cạnh nhà cung cấp khác.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message has expired.</source>
        <translation>Chứng thư BPKI của thông điệp thiết lập đã hết hạn.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message is not self-signed, so that some software may not take it as a trust anchor.</source>
        <translation>Chứng thư BPKI của thông điệp thiết lập không phải là chứng thư tự ký, do đó một số phần mềm có thể không chấp nhận làm neo tin cậy.</translation>
    </message>
    <message>
        <source>The CA has several ASPAs of one customer AS, with different providers: relying parties take them together, and while one changes they see something else.</source>
        <translation>CA có nhiều ASPA của cùng một AS khách hàng, với các nhà cung cấp khác nhau: các bên tin cậy gộp chúng lại, và trong khi một ASPA thay đổi, họ thấy một kết quả khác.</translation>
    </message>
    <message>
        <source>The CA is down for some vantages and not for all.</source>
        <translation>CA ngừng hoạt động đối với một số điểm quan sát nhưng không phải tất cả.</translation>
    </message>
    <message>
        <source>The CRL distribution point is absent, malformed, or in a self-signed certificate.</source>
        <translation>Điểm phân phối CRL không có, sai cấu trúc hoặc nằm trong chứng thư tự ký.</translation>
    </message>
    <message>
        <source>The CRL does not follow the profile.</source>
        <translation>CRL không tuân theo đặc tả (profile).</translation>
    </message>
    <message>
        <source>The CRL has a lower number than an earlier one; relying parties do not mind (RFC 9829).</source>
        <translation>CRL có số thấp hơn một CRL trước đó; điều này không ảnh hưởng đến các bên tin cậy (RFC 9829).</translation>
    </message>
    <message>
        <source>The CRL has an empty list of revoked certificates where it should have none.</source>
        <translation>CRL có một danh sách trống các chứng thư bị thu hồi, trong khi lẽ ra không được có danh sách nào.</translation>
    </message>
    <message>
        <source>The CRL has the largest possible number.</source>
        <translation>CRL có số lớn nhất có thể.</translation>
    </message>
    <message>
        <source>The CRL on the manifest is not published.</source>
        <translation>CRL trong bản kê khai (manifest) chưa được công bố.</translation>
    </message>
    <message>
        <source>The CRL that the manifest&apos;s certificate names is not on the manifest.</source>
        <translation>CRL mà chứng thư của bản kê khai (manifest) nêu không có trong bản kê khai.</translation>
    </message>
    <message>
        <source>The CRL&apos;s issuer or authority key identifier is not that of the CA.</source>
        <translation>Bên cấp hoặc định danh khóa tổ chức chứng thực của CRL không phải là của CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s nextUpdate has passed.</source>
        <translation>Thời điểm nextUpdate của CRL đã qua.</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify with the CA&apos;s key.</source>
        <translation>Chữ ký của CRL không xác minh được bằng khóa của CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate is earlier than that of the CRL before, although its number is higher.</source>
        <translation>Thời điểm thisUpdate của CRL sớm hơn thời điểm của CRL liền trước, mặc dù số của nó cao hơn.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate lies in the future.</source>
        <translation>Thời điểm thisUpdate của CRL nằm trong tương lai.</translation>
    </message>
    <message>
        <source>The Ghostbusters record names no way to contact anyone.</source>
        <translation>Bản ghi Ghostbusters không nêu cách nào để liên hệ với bất kỳ ai.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s certificate does not inherit its resources.</source>
        <translation>Chứng thư của bản ghi Ghostbusters không kế thừa tài nguyên.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard has a property that the profile does not allow.</source>
        <translation>vCard của bản ghi Ghostbusters có một thuộc tính mà đặc tả (profile) không cho phép.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard is not of version 4.0 or has no name.</source>
        <translation>vCard của bản ghi Ghostbusters không phải là phiên bản 4.0 hoặc không có tên.</translation>
    </message>
    <message>
        <source>The ROA has a prefix that its own certificate does not hold.</source>
        <translation>ROA có một tiền tố không có trong chính chứng thư của nó.</translation>
    </message>
    <message>
        <source>The ROA&apos;s certificate holds AS resources, inherits, or lacks IP addresses.</source>
        <translation>Chứng thư của ROA chứa tài nguyên AS, kế thừa tài nguyên hoặc không có địa chỉ IP.</translation>
    </message>
    <message>
        <source>The ROA&apos;s content does not follow the profile.</source>
        <translation>Nội dung của ROA không tuân theo đặc tả (profile).</translation>
    </message>
    <message>
        <source>The TLS handshake failed or the server&apos;s certificate was not accepted.</source>
        <translation>Bắt tay TLS không thành công hoặc chứng thư của máy chủ không được chấp nhận.</translation>
    </message>
    <message>
        <source>The authority information access is absent or names no rsync URI.</source>
        <translation>Truy cập thông tin tổ chức chứng thực không có hoặc không nêu URI rsync nào.</translation>
    </message>
    <message>
        <source>The authority key identifier is absent or is not the issuer&apos;s key identifier.</source>
        <translation>Định danh khóa tổ chức chứng thực không có hoặc không phải là định danh khóa của bên cấp.</translation>
    </message>
    <message>
        <source>The certificate claims resources that its issuer does not hold.</source>
        <translation>Chứng thư khai nhận tài nguyên mà bên cấp không nắm giữ.</translation>
    </message>
    <message>
        <source>The certificate claims resources that the local constraints do not let this trust anchor speak of.</source>
        <translation>Chứng thư khai nhận tài nguyên mà các ràng buộc cục bộ không cho phép neo tin cậy này xác nhận.</translation>
    </message>
    <message>
        <source>The certificate has a critical extension that the profile does not know.</source>
        <translation>Chứng thư có một phần mở rộng quan trọng (critical) mà đặc tả (profile) không biết.</translation>
    </message>
    <message>
        <source>The certificate has an extended key usage that its kind must not have.</source>
        <translation>Chứng thư có mục đích sử dụng khóa mở rộng mà loại chứng thư này không được phép có.</translation>
    </message>
    <message>
        <source>The certificate has an extension that the profile does not allow.</source>
        <translation>Chứng thư có một phần mở rộng mà đặc tả (profile) không cho phép.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Chứng thư đã hết hạn.</translation>
    </message>
    <message>
        <source>The certificate has the same extension twice.</source>
        <translation>Chứng thư có cùng một phần mở rộng xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>The certificate holds its resources in the extensions of RFC 8360, which relying parties do not process.</source>
        <translation>Chứng thư chứa tài nguyên trong các phần mở rộng của RFC 8360, là các phần mở rộng mà các bên tin cậy không xử lý.</translation>
    </message>
    <message>
        <source>The certificate holds no resources, or they are not in canonical form.</source>
        <translation>Chứng thư không chứa tài nguyên, hoặc tài nguyên không ở dạng chính tắc.</translation>
    </message>
    <message>
        <source>The certificate is not of X.509 version 3.</source>
        <translation>Chứng thư không phải là X.509 phiên bản 3.</translation>
    </message>
    <message>
        <source>The certificate is not signed by the algorithm sha256WithRSAEncryption.</source>
        <translation>Chứng thư không được ký bằng thuật toán sha256WithRSAEncryption.</translation>
    </message>
    <message>
        <source>The certificate is on its issuer&apos;s CRL.</source>
        <translation>Chứng thư nằm trong CRL của bên cấp.</translation>
    </message>
    <message>
        <source>The certificate points to another CRL than the manifest&apos;s.</source>
        <translation>Chứng thư trỏ đến một CRL khác với CRL trong bản kê khai (manifest).</translation>
    </message>
    <message>
        <source>The certificate policy is absent or is not the one for IP addresses and AS numbers.</source>
        <translation>Chính sách chứng thư không có hoặc không phải là chính sách dành cho địa chỉ IP và số hiệu AS.</translation>
    </message>
    <message>
        <source>The certificate&apos;s public key is not RSA with 2048 bits and exponent 65537.</source>
        <translation>Khóa công khai của chứng thư không phải là RSA 2048 bit với số mũ 65537.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not verify with the issuer&apos;s key.</source>
        <translation>Chữ ký của chứng thư không xác minh được bằng khóa của bên cấp.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity ends before it begins.</source>
        <translation>Thời hạn hiệu lực của chứng thư kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity has not begun.</source>
        <translation>Thời hạn hiệu lực của chứng thư chưa bắt đầu.</translation>
    </message>
    <message>
        <source>The chain of CA certificates is longer than the limit.</source>
        <translation>Chuỗi chứng thư CA dài hơn giới hạn.</translation>
    </message>
    <message>
        <source>The content type is not what the file&apos;s name says.</source>
        <translation>Kiểu nội dung không đúng với kiểu mà tên tệp thể hiện.</translation>
    </message>
    <message>
        <source>The current key in the trust anchor key object is not the key of the trust anchor that issued it.</source>
        <translation>Khóa hiện hành trong đối tượng khóa neo tin cậy không phải là khóa của neo tin cậy đã phát hành đối tượng đó.</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial.</source>
        <translation>Các bản delta mà tệp thông báo liệt kê không liên tục hoặc không kết thúc ở số sê-ri của tệp.</translation>
    </message>
    <message>
        <source>The host&apos;s name resolves to addresses that are not for the public Internet.</source>
        <translation>Tên máy chủ được phân giải thành các địa chỉ không dành cho Internet công cộng.</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is not the subject name of the CA.</source>
        <translation>Tên bên cấp không phải là tên chủ thể của CA.</translation>
    </message>
    <message>
        <source>The manifest has a lower number than an earlier one: relying parties that know the earlier one keep to it.</source>
        <translation>Bản kê khai (manifest) có số thấp hơn một bản trước đó: các bên tin cậy đã biết bản trước đó tiếp tục sử dụng bản ấy.</translation>
    </message>
    <message>
        <source>The manifest has a new file name, and its number started anew.</source>
        <translation>Bản kê khai (manifest) có tên tệp mới và số của nó được đánh lại từ đầu.</translation>
    </message>
    <message>
        <source>The manifest has the largest possible number, so that no other can follow it under this file name.</source>
        <translation>Bản kê khai (manifest) có số lớn nhất có thể, do đó không bản nào khác có thể tiếp theo dưới tên tệp này.</translation>
    </message>
    <message>
        <source>The manifest lists a CRL that is not the CA&apos;s own current one.</source>
        <translation>Bản kê khai (manifest) liệt kê một CRL không phải là CRL hiện hành của chính CA.</translation>
    </message>
    <message>
        <source>The manifest lists a signed checklist, which must not be published in a repository.</source>
        <translation>Bản kê khai (manifest) liệt kê một danh sách kiểm tra có chữ ký, là loại không được công bố trong kho lưu trữ.</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice.</source>
        <translation>Bản kê khai (manifest) liệt kê một tên tệp không hợp lệ, hoặc một tên hai lần.</translation>
    </message>
    <message>
        <source>The manifest named by the CA certificate is not published.</source>
        <translation>Bản kê khai (manifest) được nêu trong chứng thư CA chưa được công bố.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate does not inherit its resources.</source>
        <translation>Chứng thư của bản kê khai (manifest) không kế thừa tài nguyên.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate names another location than the CA&apos;s certificate does: relying parties take that for a failed fetch.</source>
        <translation>Chứng thư của bản kê khai (manifest) nêu một vị trí khác với vị trí mà chứng thư CA nêu: các bên tin cậy coi đó là tải về không thành công.</translation>
    </message>
    <message>
        <source>The manifest&apos;s content does not follow the profile.</source>
        <translation>Nội dung của bản kê khai (manifest) không tuân theo đặc tả (profile).</translation>
    </message>
    <message>
        <source>The manifest&apos;s nextUpdate has passed.</source>
        <translation>Thời điểm nextUpdate của bản kê khai (manifest) đã qua.</translation>
    </message>
    <message>
        <source>The manifest&apos;s number is more than one above that of the manifest seen before.</source>
        <translation>Số của bản kê khai (manifest) lớn hơn quá một đơn vị so với số của bản được thấy trước đó.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate is not later than that of the manifest before: relying parties that know the earlier one keep to it.</source>
        <translation>Thời điểm thisUpdate của bản kê khai (manifest) không muộn hơn thời điểm của bản liền trước: các bên tin cậy đã biết bản trước đó tiếp tục sử dụng bản ấy.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate lies in the future.</source>
        <translation>Thời điểm thisUpdate của bản kê khai (manifest) nằm trong tương lai.</translation>
    </message>
    <message>
        <source>The message digest is not the SHA-256 of the content.</source>
        <translation>Bản tóm lược thông điệp không phải là SHA-256 của nội dung.</translation>
    </message>
    <message>
        <source>The name of the publication point&apos;s host does not resolve.</source>
        <translation>Không phân giải được tên máy chủ của điểm công bố.</translation>
    </message>
    <message>
        <source>The object does not follow the template for signed objects.</source>
        <translation>Đối tượng không tuân theo khuôn mẫu của đối tượng ký số.</translation>
    </message>
    <message>
        <source>The object is encoded in BER where DER is required.</source>
        <translation>Đối tượng được mã hóa theo BER trong khi yêu cầu là DER.</translation>
    </message>
    <message>
        <source>The object&apos;s signature does not verify with the key of its certificate.</source>
        <translation>Chữ ký của đối tượng không xác minh được bằng khóa trong chứng thư của nó.</translation>
    </message>
    <message>
        <source>The parent publishes no certificate for this CA.</source>
        <translation>CA cấp trên không công bố chứng thư nào cho CA này.</translation>
    </message>
    <message>
        <source>The publication point did not answer in time.</source>
        <translation>Điểm công bố không trả lời kịp thời.</translation>
    </message>
    <message>
        <source>The publication point sent more than any sound repository holds.</source>
        <translation>Điểm công bố đã gửi nhiều hơn lượng dữ liệu của bất kỳ kho lưu trữ bình thường nào.</translation>
    </message>
    <message>
        <source>The repository of the CA&apos;s publication point could not be fetched.</source>
        <translation>Không thể tải về kho lưu trữ của điểm công bố của CA.</translation>
    </message>
    <message>
        <source>The router certificate has a subject information access.</source>
        <translation>Chứng thư bộ định tuyến có truy cập thông tin chủ thể.</translation>
    </message>
    <message>
        <source>The router certificate holds IP addresses.</source>
        <translation>Chứng thư bộ định tuyến chứa địa chỉ IP.</translation>
    </message>
    <message>
        <source>The router certificate lacks the extended key usage of BGPsec routers.</source>
        <translation>Chứng thư bộ định tuyến thiếu mục đích sử dụng khóa mở rộng của bộ định tuyến BGPsec.</translation>
    </message>
    <message>
        <source>The router certificate lists no AS numbers, or inherits them.</source>
        <translation>Chứng thư bộ định tuyến không liệt kê số hiệu AS nào, hoặc kế thừa số hiệu AS.</translation>
    </message>
    <message>
        <source>The router certificate&apos;s public key is not a point of the curve P-256.</source>
        <translation>Khóa công khai của chứng thư bộ định tuyến không phải là một điểm trên đường cong P-256.</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder.</source>
        <translation>Tiến trình rsync (daemon) không cung cấp thư mục.</translation>
    </message>
    <message>
        <source>The same CA was met before in this tree and is judged only once.</source>
        <translation>Cùng một CA đã xuất hiện trước đó trong cây này và chỉ được đánh giá một lần.</translation>
    </message>
    <message>
        <source>The serial of the notification went backwards within one session.</source>
        <translation>Số sê-ri của tệp thông báo đã lùi lại trong cùng một phiên.</translation>
    </message>
    <message>
        <source>The signed checklist has a file name that is not portable, or lists a file twice.</source>
        <translation>Danh sách kiểm tra có chữ ký có một tên tệp không khả chuyển, hoặc liệt kê một tệp hai lần.</translation>
    </message>
    <message>
        <source>The signed checklist is signed with resources that its own certificate does not hold.</source>
        <translation>Danh sách kiểm tra có chữ ký được ký với các tài nguyên không có trong chính chứng thư của nó.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate has a subject information access, although checklists are not published in repositories.</source>
        <translation>Chứng thư của danh sách kiểm tra có chữ ký có truy cập thông tin chủ thể, mặc dù danh sách kiểm tra không được công bố trong kho lưu trữ.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate lacks resources or inherits them.</source>
        <translation>Chứng thư của danh sách kiểm tra có chữ ký không có tài nguyên hoặc kế thừa tài nguyên.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s content does not follow the profile.</source>
        <translation>Nội dung của danh sách kiểm tra có chữ ký không tuân theo đặc tả (profile).</translation>
    </message>
    <message>
        <source>The signed prefix list is about an AS that its own certificate does not hold.</source>
        <translation>Danh sách tiền tố có chữ ký liên quan đến một AS không có trong chính chứng thư của nó.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>Chứng thư của danh sách tiền tố có chữ ký có địa chỉ IP, kế thừa tài nguyên hoặc không có số hiệu AS.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s content does not follow the profile.</source>
        <translation>Nội dung của danh sách tiền tố có chữ ký không tuân theo đặc tả (profile).</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s prefixes are not in ascending order, or one is given twice.</source>
        <translation>Các tiền tố trong danh sách tiền tố có chữ ký không theo thứ tự tăng dần, hoặc có tiền tố xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>The signedObject location in the object&apos;s certificate is not where the object is published.</source>
        <translation>Vị trí signedObject trong chứng thư của đối tượng không phải là nơi đối tượng được công bố.</translation>
    </message>
    <message>
        <source>The signing-time attribute is absent, or binary-signing-time is used.</source>
        <translation>Thuộc tính signing-time không có, hoặc binary-signing-time được sử dụng.</translation>
    </message>
    <message>
        <source>The subject information access lacks what its kind of certificate must name, or is malformed.</source>
        <translation>Truy cập thông tin chủ thể thiếu nội dung mà loại chứng thư này phải nêu, hoặc sai cấu trúc.</translation>
    </message>
    <message>
        <source>The subject key identifier is absent or is not the SHA-1 of the public key.</source>
        <translation>Định danh khóa chủ thể không có hoặc không phải là SHA-1 của khóa công khai.</translation>
    </message>
    <message>
        <source>The tree holds more CAs than the limit; the rest was not judged.</source>
        <translation>Cây có nhiều CA hơn giới hạn; phần còn lại không được đánh giá.</translation>
    </message>
    <message>
        <source>The trust anchor certificate inherits resources, although it has no issuer.</source>
        <translation>Chứng thư neo tin cậy kế thừa tài nguyên, mặc dù không có bên cấp.</translation>
    </message>
    <message>
        <source>The trust anchor certificate is not self-signed.</source>
        <translation>Chứng thư neo tin cậy không phải là chứng thư tự ký.</translation>
    </message>
    <message>
        <source>The trust anchor certificate&apos;s public key is not the one in the TAL.</source>
        <translation>Khóa công khai của chứng thư neo tin cậy không phải là khóa trong TAL.</translation>
    </message>
    <message>
        <source>The trust anchor key object names a key without usable URIs, or one that is not RSA with 2048 bits.</source>
        <translation>Đối tượng khóa neo tin cậy nêu một khóa không có URI dùng được, hoặc một khóa không phải là RSA 2048 bit.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s certificate does not inherit its resources.</source>
        <translation>Chứng thư của đối tượng khóa neo tin cậy không kế thừa tài nguyên.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s content does not follow the profile.</source>
        <translation>Nội dung của đối tượng khóa neo tin cậy không tuân theo đặc tả (profile).</translation>
    </message>
    <message>
        <source>The trust anchor locator does not follow its format.</source>
        <translation>Bộ định vị neo tin cậy không đúng định dạng quy định.</translation>
    </message>
    <message>
        <source>The validity of the BPKI certificate of a setup message has not begun.</source>
        <translation>Thời hạn hiệu lực của chứng thư BPKI của thông điệp thiết lập chưa bắt đầu.</translation>
    </message>
    <message>
        <source>The web server did not give the file.</source>
        <translation>Máy chủ web không cung cấp tệp.</translation>
    </message>
    <message>
        <source>Update your CA software; most others read the message as it is.</source>
        <translation>Hãy cập nhật phần mềm CA; hầu hết phần mềm khác vẫn đọc được thông điệp như hiện có.</translation>
    </message>
    <message>
        <source>Use PrintableString in issuer and subject names.</source>
        <translation>Hãy sử dụng PrintableString trong tên bên cấp và tên chủ thể.</translation>
    </message>
    <message>
        <source>What a setup message carries as its BPKI certificate is no X.509 certificate.</source>
        <translation>Nội dung mà thông điệp thiết lập mang làm chứng thư BPKI không phải là chứng thư X.509.</translation>
    </message>
    <message>
        <source>Withdraw the checklist, and hand it over to whom it is for.</source>
        <translation>Hãy gỡ bỏ danh sách kiểm tra và chuyển giao cho đúng người nhận.</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it under a new certificate.</source>
        <translation>Hãy gỡ bỏ đối tượng, hoặc phát hành lại đối tượng theo một chứng thư mới.</translation>
    </message>
    <message>
        <source>Withdraw the object.</source>
        <translation>Hãy gỡ bỏ đối tượng.</translation>
    </message>
    <message>
        <source>Withdraw whichever of the two ROAs is not meant.</source>
        <translation>Hãy gỡ bỏ ROA không đúng chủ ý trong hai ROA đó.</translation>
    </message>
    <message>
        <source>Write snapshot and delta files before the notification, and never change them; check caches and CDN for stale copies.</source>
        <translation>Hãy ghi các tệp ảnh chụp (snapshot) và delta trước tệp thông báo và không bao giờ thay đổi chúng; kiểm tra xem bộ nhớ đệm và CDN có bản sao cũ hay không.</translation>
    </message>
    <message>
        <source>Write the TAL as URIs, an empty line, and the base64 of the trust anchor&apos;s public key.</source>
        <translation>Hãy viết TAL gồm các URI, một dòng trống và khóa công khai của neo tin cậy ở dạng base64.</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>chưa đầy một phút</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
</TS>
