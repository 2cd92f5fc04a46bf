<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>board</name>
    <message>
        <source>Enforcement</source>
        <translation>Thực thi</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>Nêu tên công khai</translation>
    </message>
    <message>
        <source>Revocation ahead</source>
        <translation>Sắp thu hồi</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Chờ phê duyệt</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>Chờ thực hiện</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Đang phục hồi</translation>
    </message>
    <message>
        <source>Next the operator is written to; this runs by itself.</source>
        <translation>Tiếp theo là viết cho đơn vị vận hành; việc này tự diễn ra.</translation>
    </message>
    <message>
        <source>Next people are asked to name the CA in public.</source>
        <translation>Tiếp theo, con người được yêu cầu nêu tên CA công khai.</translation>
    </message>
    <message>
        <source>Next people are asked to suspend or revoke the certificate.</source>
        <translation>Tiếp theo, con người được yêu cầu đình chỉ hoặc thu hồi chứng thư.</translation>
    </message>
    <message>
        <source>People must approve or reject what is proposed.</source>
        <translation>Con người phải phê duyệt hoặc từ chối điều được đề xuất.</translation>
    </message>
    <message>
        <source>Approved: carried out outside this program, then seen to have happened.</source>
        <translation>Đã phê duyệt: thực hiện bên ngoài chương trình này, sau đó được thấy là đã xảy ra.</translation>
    </message>
    <message>
        <source>The trouble is gone for now, or the CA is on its way back.</source>
        <translation>Vấn đề tạm thời đã hết, hoặc CA đang trên đường trở lại.</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Đình chỉ</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tạm giữ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã trả lời</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>đã đề xuất</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>đã phê duyệt</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>đã thực hiện</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>đã xác minh</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>đã giải quyết</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>mở lại</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Bảo trì</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Ngoại lệ</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Khiếu nại</translation>
    </message>
    <message>
        <source>The policy enforces, and does not only watch</source>
        <translation>Chính sách được thực thi, không chỉ theo dõi</translation>
    </message>
    <message>
        <source>The clock runs: no hold, not blind, no outage of our own</source>
        <translation>Thời hạn đang được tính: không tạm giữ, không bị mù, không có sự cố của chính chúng ta</translation>
    </message>
    <message>
        <source>The operator was notified</source>
        <translation>Đã thông báo cho đơn vị vận hành</translation>
    </message>
    <message>
        <source>A notice left and did not come back</source>
        <translation>Một thông báo đã gửi đi và không bị trả lại</translation>
    </message>
    <message>
        <source>The operator&apos;s announcement is on record</source>
        <translation>Thông báo của đơn vị vận hành đã được ghi nhận</translation>
    </message>
    <message>
        <source>A fresh look finds the CA failed</source>
        <translation>Lần quan sát mới thấy CA hỏng</translation>
    </message>
    <message>
        <source>Corroboration: %1 of %2 vantages agree</source>
        <translation>Đối chứng: %1 trên %2 điểm quan sát đồng ý</translation>
    </message>
    <message>
        <source>Approvals: %1 of %2</source>
        <translation>Phê duyệt: %1 trên %2</translation>
    </message>
    <message>
        <source>Reinstatement begun</source>
        <translation>Đã bắt đầu khôi phục</translation>
    </message>
    <message>
        <source>Certificate taken away</source>
        <translation>Chứng thư đã bị thu lại</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>Không còn gì phải làm</translation>
    </message>
    <message>
        <source>until the certificate is gone</source>
        <translation>đến khi chứng thư biến mất</translation>
    </message>
    <message>
        <source>clock stands still</source>
        <translation>thời hạn đang dừng</translation>
    </message>
    <message>
        <source>overdue, due %1</source>
        <translation>quá hạn, đến hạn %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>đến hạn %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 trên %2 đã phê duyệt</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <translation>%1, kết thúc %2</translation>
    </message>
    <message>
        <source>Stable for %1 of %2</source>
        <translation>Ổn định %1 trên %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Thiếu: %1</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Ghi nhận trả lời…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>Tạm giữ…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Bỏ tạm giữ…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Phê duyệt…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Từ chối…</translation>
    </message>
    <message>
        <source>Propose again…</source>
        <translation>Đề xuất lại…</translation>
    </message>
    <message>
        <source>Carried out…</source>
        <translation>Đã thực hiện…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Khôi phục…</translation>
    </message>
    <message>
        <source>Waive corroboration…</source>
        <translation>Miễn đối chứng…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Đóng…</translation>
    </message>
    <message>
        <source>That takes the role &quot;%1&quot;.</source>
        <translation>Việc đó cần vai trò &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>ca</name>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Look at the name&apos;s records and its name servers: does it resolve elsewhere?</source>
        <translation>Xem các bản ghi của tên và máy chủ tên: nơi khác có phân giải được không?</translation>
    </message>
    <message>
        <source>Is the server up, does it listen on this port, and does a firewall let us through?</source>
        <translation>Máy chủ có đang chạy, có lắng nghe cổng này và tường lửa có cho chúng ta qua không?</translation>
    </message>
    <message>
        <source>Renew or replace the server&apos;s certificate; it must name the host and chain to a public authority.</source>
        <translation>Gia hạn hoặc thay chứng thư của máy chủ; nó phải nêu tên máy và nối tới một tổ chức công cộng.</translation>
    </message>
    <message>
        <source>Look at the web server&apos;s log and its disk; every file that the notification names must be there.</source>
        <translation>Xem nhật ký và đĩa của máy chủ web; mọi tệp mà notification nêu đều phải có.</translation>
    </message>
    <message>
        <source>Is the rsync daemon up, does it have this module, and does it allow this many connections?</source>
        <translation>Tiến trình rsync có chạy, có module này và cho phép ngần này kết nối không?</translation>
    </message>
    <message>
        <source>Have the publication server write a fresh snapshot and notification, with a new session.</source>
        <translation>Yêu cầu máy chủ công bố ghi snapshot và notification mới, với phiên mới.</translation>
    </message>
    <message>
        <source>Have the CA reissue its manifest; check that its scheduler runs and that its clock is right.</source>
        <translation>Yêu cầu CA phát hành lại bản kê khai; kiểm tra bộ lập lịch có chạy và đồng hồ có đúng không.</translation>
    </message>
    <message>
        <source>Have the CA reissue its CRL together with the manifest.</source>
        <translation>Yêu cầu CA phát hành lại CRL cùng với bản kê khai.</translation>
    </message>
    <message>
        <source>Have the CA publish exactly what its manifest lists, in one step.</source>
        <translation>Yêu cầu CA công bố đúng những gì bản kê khai liệt kê, trong một bước.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>không quan sát được</translation>
    </message>
    <message>
        <source>The operator of the CA has to act.</source>
        <translation>Đơn vị vận hành CA phải xử lý.</translation>
    </message>
    <message>
        <source>The operator of the repository has to act.</source>
        <translation>Đơn vị vận hành kho lưu trữ phải xử lý.</translation>
    </message>
    <message>
        <source>We have to look at our own side.</source>
        <translation>Chúng ta phải kiểm tra phía mình.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>đang gửi</translation>
    </message>
    <message>
        <source>to be retried</source>
        <translation>sẽ thử lại</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>đã in</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>bị trả lại</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã trả lời</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>đã giải quyết</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>mở lại</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>kỹ thuật</translation>
    </message>
    <message>
        <source>administrative</source>
        <translation>quản trị</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>khẩn cấp</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>lạm dụng</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>qua bưu điện</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>nhân viên của chúng ta</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>đang xin</translation>
    </message>
    <message>
        <source>on probation</source>
        <translation>đang thử thách</translation>
    </message>
    <message>
        <source>active</source>
        <translation>đang hoạt động</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>sắp ngừng</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>đã ngừng</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>bị đình chỉ</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>bị thu hồi</translation>
    </message>
    <message>
        <source>being reinstated</source>
        <translation>đang khôi phục</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <source>it stands still</source>
        <translation>đang dừng</translation>
    </message>
    <message>
        <source>Clocks: continuous %1, cumulative %2. The case counts by the clock &quot;%3&quot;; %4.</source>
        <translation>Đồng hồ: liên tục %1, cộng dồn %2. Hồ sơ tính theo đồng hồ &quot;%3&quot;; %4.</translation>
    </message>
    <message>
        <source>Hold (%1) by %2: from %3 to %4. %5</source>
        <translation>Tạm hoãn (%1) bởi %2: từ %3 đến %4. %5</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 on %3</source>
        <translation>Phê duyệt %1 bởi %2 lúc %3</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1, đang chờ %2</translation>
    </message>
    <message>
        <source>%1; its clock stands still</source>
        <translation>%1; đồng hồ đang dừng</translation>
    </message>
    <message>
        <source>First failure %1, detected %2.</source>
        <translation>Lỗi đầu tiên %1, phát hiện %2.</translation>
    </message>
    <message>
        <source>Attempts to reach a contact: %1</source>
        <translation>Số lần liên hệ: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Việc cần làm: %1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>byte đầu tiên sau %1</translation>
    </message>
    <message>
        <source>clock of the server off by %1</source>
        <translation>đồng hồ máy chủ lệch %1</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>Bản kê khai %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>còn hiệu lực</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>đã hết hạn</translation>
    </message>
    <message>
        <source>Attempts: %1; this is the last.</source>
        <translation>Số lần thử: %1; đây là lần cuối.</translation>
    </message>
    <message>
        <source>Caches of relying parties: a valid manifest until %1.</source>
        <translation>Bộ đệm của bên tin cậy: bản kê khai hợp lệ đến %1.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>chứng thư</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>bản kê khai (manifest)</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>không lưu</translation>
    </message>
    <message>
        <source>Manifest of the parent</source>
        <translation>Bản kê khai của CA cấp trên</translation>
    </message>
    <message>
        <source>CRL of the parent</source>
        <translation>CRL của CA cấp trên</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Hồ sơ vụ việc</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>age</source>
        <translation>tuổi</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>hiệu lực</translation>
    </message>
    <message>
        <source>retrieval, median</source>
        <translation>tải về, trung vị</translation>
    </message>
    <message>
        <source>retrieval, 95 %</source>
        <translation>tải về, 95%</translation>
    </message>
    <message>
        <source>first byte, median</source>
        <translation>byte đầu tiên, trung vị</translation>
    </message>
    <message>
        <source>on the manifest</source>
        <translation>trên bản kê khai</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>hợp lệ</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>Chưa được đánh giá.</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <translation>%1 từ %2 (%3).</translation>
    </message>
    <message>
        <source>%1 fails at %2: %3.</source>
        <translation>%1 lỗi tại %2: %3.</translation>
    </message>
    <message>
        <source>The last round found nothing wrong.</source>
        <translation>Vòng gần nhất không phát hiện gì sai.</translation>
    </message>
    <message>
        <source>The last round could not see it: that says nothing about the CA.</source>
        <translation>Vòng gần nhất không quan sát được: điều đó không nói gì về CA.</translation>
    </message>
    <message>
        <source>If nothing changes, it will be %1 on %2.</source>
        <translation>Nếu không có gì thay đổi, trạng thái sẽ là %1 vào %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ActDialog</name>
    <message>
        <source>Your approval is recorded for %1. Another person must approve, too, before anything happens: %2 of %3 so far.</source>
        <translation>Phê duyệt của bạn cho %1 được ghi lại. Trước khi có bất cứ điều gì xảy ra, một người khác cũng phải phê duyệt: đến nay %2 trên %3.</translation>
    </message>
    <message>
        <source>With this the step against %1 has all approvals. The certificate is then taken away by people outside this program; all that it signed loses its effect.</source>
        <translation>Với phê duyệt này, bước đối với %1 đã có đủ phê duyệt. Sau đó chứng thư được con người thu lại bên ngoài chương trình này; mọi thứ nó đã ký đều mất hiệu lực.</translation>
    </message>
    <message>
        <source>With this %1 is named in the public list, and its operator is told so.</source>
        <translation>Với phê duyệt này, %1 được nêu tên trong danh sách công khai, và đơn vị vận hành được thông báo.</translation>
    </message>
    <message>
        <source>Records that the operator of %1, or staff for them, answered. The clock runs on; no further kind of contact is tried.</source>
        <translation>Ghi lại rằng đơn vị vận hành %1, hoặc nhân viên thay mặt họ, đã trả lời. Thời hạn vẫn tiếp tục được tính; không thử thêm loại liên hệ nào khác.</translation>
    </message>
    <message>
        <source>The clock of %1 stops until the time given here. Until then nothing falls due and nothing can be approved. A hold can be released at any time.</source>
        <translation>Thời hạn của %1 dừng đến thời điểm nêu ở đây. Đến lúc đó không có gì đến hạn và không thể phê duyệt gì. Có thể bỏ tạm giữ bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>The clock of %1 runs again from now on; held time does not count.</source>
        <translation>Thời hạn của %1 được tính lại từ bây giờ; thời gian tạm giữ không được tính.</translation>
    </message>
    <message>
        <source>What was rejected is put to people again, and the operator of %1 is told. You cannot be the first to approve it.</source>
        <translation>Điều đã bị từ chối được đưa ra quyết định lại, và đơn vị vận hành %1 được thông báo. Bạn không thể là người đầu tiên phê duyệt.</translation>
    </message>
    <message>
        <source>The case of %1 ends without recovery. If the trouble lasts, the next round opens a new case, whose clocks begin anew.</source>
        <translation>Hồ sơ vụ việc của %1 kết thúc mà không phục hồi. Nếu vấn đề còn tiếp diễn, vòng sau sẽ mở hồ sơ mới, với thời hạn tính lại từ đầu.</translation>
    </message>
    <message>
        <source>The proposal against %1 is off, with all its approvals. It comes back only when a person proposes it again, or when its clock has run again.</source>
        <translation>Đề xuất đối với %1 bị gỡ bỏ, cùng mọi phê duyệt của nó. Nó chỉ trở lại khi có người đề xuất lại, hoặc khi thời hạn đã trôi qua lần nữa.</translation>
    </message>
    <message>
        <source>Records that the registry took the certificate of %1 away, outside this program. The case then waits until the certificate is seen to be gone.</source>
        <translation>Ghi lại rằng cơ quan đăng ký đã thu lại chứng thư của %1 bên ngoài chương trình này. Hồ sơ vụ việc sau đó chờ đến khi thấy chứng thư không còn nữa.</translation>
    </message>
    <message>
        <source>%1 is taken back: first it is reinstating, and once it is stable its probation begins. The operator is told.</source>
        <translation>%1 được nhận lại: trước hết là đang khôi phục, và khi ổn định thì thời gian theo dõi thử thách bắt đầu. Đơn vị vận hành được thông báo.</translation>
    </message>
    <message>
        <source>The case of %1 goes on with fewer vantages than the policy wants. This cannot be taken back.</source>
        <translation>Hồ sơ vụ việc của %1 tiếp tục với ít điểm quan sát hơn chính sách yêu cầu. Không thể hoàn tác điều này.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Loại</translation>
    </message>
    <message>
        <source>&amp;Until (UTC)</source>
        <translation>&amp;Đến (UTC)</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Người quyết định</translation>
    </message>
    <message>
        <source>I have read what this changes in routing</source>
        <translation>Tôi đã đọc những gì điều này thay đổi trong định tuyến</translation>
    </message>
    <message>
        <source>VRPs at stake: %1</source>
        <translation>Số VRP bị ảnh hưởng: %1</translation>
    </message>
    <message>
        <source>How many VRPs are at stake is not known</source>
        <translation>Không rõ bao nhiêu VRP bị ảnh hưởng</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Appearance</name>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>A language takes effect when the desktop is started again. Notices and checklists are written in their reader&apos;s language, whatever is chosen here.</source>
        <translation>Ngôn ngữ có hiệu lực khi khởi động lại. Thông báo và danh sách kiểm tra được viết bằng ngôn ngữ của người đọc, bất kể chọn gì ở đây.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Ngôn ngữ:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Giao diện:</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditModel</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Hành động</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Kiểm toán</translation>
    </message>
    <message>
        <source>No entry fits the filter. Clear a field above to see more.</source>
        <translation>Không có mục nào khớp bộ lọc. Xóa một ô ở trên để xem thêm.</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>&amp;Xuất...</translation>
    </message>
    <message>
        <source>Filter by object</source>
        <translation>Lọc theo đối tượng</translation>
    </message>
    <message>
        <source>Entries of the audit chain, newest first</source>
        <translation>Các mục của chuỗi kiểm toán, mới nhất trước</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Toàn bộ mục</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it. Enter goes to what it is about.</source>
        <translation>Chọn một mục để đọc toàn bộ. Nhấn Enter để đến đối tượng liên quan.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Số mục: %1</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>Số mục: %1 trên %2</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>nối tiếp từ</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>Số mục đã ghi vào %1: %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BacktestView</name>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Chạy</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>Goes over everything that was recorded, as if this policy had been in force: which notices, proposals of suspension and proposals of revocation there would have been, and when. Changes that are not saved yet count. Press Run.</source>
        <translation>Duyệt lại mọi thứ đã ghi như thể chính sách này đang có hiệu lực: sẽ có những thông báo, đề xuất đình chỉ và đề xuất thu hồi nào, và vào lúc nào. Các thay đổi chưa lưu cũng được tính. Hãy nhấn Chạy.</translation>
    </message>
    <message>
        <source>Progress of the backtest</source>
        <translation>Tiến độ chạy thử</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>&amp;Bên cạnh</translation>
    </message>
    <message>
        <source>Over the &amp;last</source>
        <translation>Trong &amp;khoảng</translation>
    </message>
    <message>
        <source>Who would be hit when</source>
        <translation>Ai sẽ bị ảnh hưởng và khi nào</translation>
    </message>
    <message>
        <source>no other policy</source>
        <translation>không có chính sách khác</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>toàn bộ dữ liệu</translation>
    </message>
    <message>
        <source>Nobody would have been hit: there was nothing in this time that the policy acts on. Choose a longer time or another policy.</source>
        <translation>Sẽ không ai bị ảnh hưởng: trong thời gian này không có gì khiến chính sách hành động. Hãy chọn thời gian dài hơn hoặc chính sách khác.</translation>
    </message>
    <message>
        <source>Recorded from %1 to %2; CAs: %3.</source>
        <translation>Ghi nhận từ %1 đến %2; số CA: %3.</translation>
    </message>
    <message>
        <source>The plot shows the CAs hit worst: %1 of %2. The table has all.</source>
        <translation>Biểu đồ cho thấy các CA bị ảnh hưởng nặng nhất: %1 trên %2. Bảng có tất cả.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BoardPage</name>
    <message>
        <source>Show the CA</source>
        <translation>Hiện CA</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Xuất bằng chứng…</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Thực thi</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Đang đọc các hồ sơ vụ việc…</translation>
    </message>
    <message>
        <source>%1 is not on the board: it has no open case</source>
        <translation>%1 không có trên bảng: không có hồ sơ vụ việc nào đang mở</translation>
    </message>
    <message>
        <source>no case is selected</source>
        <translation>chưa chọn hồ sơ vụ việc nào</translation>
    </message>
    <message>
        <source>No case is open. A case opens by itself when a CA&apos;s trouble is confirmed and the policy has a timeline for it.</source>
        <translation>Không có hồ sơ vụ việc nào đang mở. Hồ sơ tự mở khi vấn đề của một CA được xác nhận và chính sách có lộ trình cho vấn đề đó.</translation>
    </message>
    <message>
        <source>Select a card above to see its case.</source>
        <translation>Chọn một thẻ ở trên để xem hồ sơ vụ việc.</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>cơ sở dữ liệu chỉ mở để đọc</translation>
    </message>
    <message>
        <source>This is no name of a person</source>
        <translation>Đây không phải tên người</translation>
    </message>
    <message>
        <source>%1: %2, recorded as done by %3</source>
        <translation>%1: %2, ghi nhận do %3 thực hiện</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Xuất bằng chứng</translation>
    </message>
    <message>
        <source>Exported to %1; anybody can check it with: caretaker audit verify FILE</source>
        <translation>Đã xuất ra %1; ai cũng có thể kiểm tra bằng: caretaker audit verify FILE</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BrakeBar</name>
    <message>
        <source>Let the fleet brake go</source>
        <translation>Nhả phanh toàn bộ</translation>
    </message>
    <message>
        <source>Say how you know that it is not the monitor, its network or a validator that fails. From the next round on what turned bad counts again, for all CAs, for as long as this incident lasts.</source>
        <translation>Hãy nêu vì sao bạn biết lỗi không nằm ở hệ thống giám sát, mạng của nó hay một bộ xác thực. Từ vòng kế tiếp, những gì đã xấu đi lại được tính cho mọi CA, chừng nào sự cố này còn kéo dài.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Nhả phanh</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Người quyết định</translation>
    </message>
    <message>
        <source>Which CAs</source>
        <translation>CA nào</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>Nhả phanh…</translation>
    </message>
    <message>
        <source>The fleet brake holds since %1: %2 of %3 CAs that were functional turned bad at once. Nothing gets worse and no step is taken until it ends. Suspect the monitor first.</source>
        <translation>Phanh toàn bộ đang giữ từ %1: %2 trong %3 CA đang hoạt động cùng lúc trở xấu. Không trạng thái nào xấu thêm và không bước nào được thực hiện cho đến khi kết thúc. Trước hết hãy nghi ngờ hệ thống giám sát.</translation>
    </message>
    <message>
        <source>The fleet is bad since %1, as a person confirmed: the brake lets go.</source>
        <translation>Toàn bộ ở trạng thái xấu từ %1, như một người đã xác nhận: phanh được nhả.</translation>
    </message>
    <message>
        <source>That takes the role &quot;approver&quot;, and proof of who you are</source>
        <translation>Việc này cần vai trò &quot;approver&quot; và bằng chứng về danh tính của bạn</translation>
    </message>
    <message>
        <source>The brake lets go from the next round on</source>
        <translation>Phanh được nhả từ vòng kế tiếp</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaHeader</name>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>Show or hide why it is so, and what would change it</source>
        <translation>Hiện hoặc ẩn lý do và điều gì sẽ làm thay đổi</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>Đến CA</translation>
    </message>
    <message>
        <source>Not judged yet: the next round will say what state it is in.</source>
        <translation>Chưa được đánh giá: vòng tiếp theo sẽ cho biết trạng thái.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaPage</name>
    <message>
        <source>No CA is chosen. Choose one in the fleet, or type its handle after Ctrl+G.</source>
        <translation>Chưa chọn CA nào. Hãy chọn trong danh sách hoặc gõ tên sau khi nhấn Ctrl+G.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ vụ việc</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>Đến CA</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>Kiểm tra lại ngay</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>Thẻ: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseActs</name>
    <message>
        <source>%1 has no key on record and is not the user who is logged in</source>
        <translation>%1 không có khóa được ghi nhận và không phải người dùng đang đăng nhập</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CasePane</name>
    <message>
        <source>Continuous clock %1, cumulative clock %2</source>
        <translation>Thời hạn liên tục %1, thời hạn cộng dồn %2</translation>
    </message>
    <message>
        <source>Calendar clock %1</source>
        <translation>Thời hạn theo lịch %1</translation>
    </message>
    <message>
        <source>%1; it stands still</source>
        <translation>%1; đang dừng</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>%1 đề xuất</translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation>%1 phê duyệt và ký vào %2</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>%1 phê duyệt vào %2</translation>
    </message>
    <message>
        <source>Nobody may approve: name approvers in the configuration</source>
        <translation>Không ai được phê duyệt: hãy chỉ định người phê duyệt trong cấu hình</translation>
    </message>
    <message>
        <source>Still needed: %1, of %2</source>
        <translation>Còn cần: %1, trong số %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Tiếp theo: %1</translation>
    </message>
    <message>
        <source>First failure %1, detected %2</source>
        <translation>Lỗi đầu tiên %1, phát hiện %2</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Đơn vị vận hành: %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>watched only</source>
        <translation>chỉ theo dõi</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>Cần cho: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseTab</name>
    <message>
        <source>This CA has no case. One opens by itself when the policy says so.</source>
        <translation>CA này không có hồ sơ. Hồ sơ tự mở khi chính sách quy định.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ vụ việc</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Lịch trình</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Mở lúc</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Hồ sơ vụ việc</translation>
    </message>
    <message>
        <source>Open on the &amp;board</source>
        <translation>Mở trên &amp;bảng</translation>
    </message>
    <message>
        <source>What happened in the case</source>
        <translation>Diễn biến của hồ sơ</translation>
    </message>
    <message>
        <source>Acknowledge, hold, approve and close cases there</source>
        <translation>Tiếp nhận, tạm hoãn, phê duyệt và đóng hồ sơ tại đó</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CheckStep</name>
    <message>
        <source>Progress of the check</source>
        <translation>Tiến độ kiểm tra</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Những gì đã xem xét</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>Đã xem xét: %1</translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation>Đang xem xét: %1</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>Tất cả phép thử theo nhóm</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>Danh sách kiểm tra</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Danh sách kiểm tra</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Undo the last tick</source>
        <translation>Hoàn tác lần đánh dấu gần nhất</translation>
    </message>
    <message>
        <source>C&amp;lose the period...</source>
        <translation>Đón&amp;g kỳ...</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Các mục của danh sách kiểm tra</translation>
    </message>
    <message>
        <source>Choose a CA above to see its operator&apos;s checklist.</source>
        <translation>Chọn một CA ở trên để xem danh sách kiểm tra của đơn vị vận hành.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChoicePage</name>
    <message>
        <source>What do you want to look after?</source>
        <translation>Bạn muốn trông coi gì?</translation>
    </message>
    <message>
        <source>There is no database yet. What you choose can be changed later.</source>
        <translation>Chưa có cơ sở dữ liệu. Lựa chọn có thể thay đổi sau.</translation>
    </message>
    <message>
        <source>&amp;A lab fleet with a history, to learn and to try</source>
        <translation>&amp;Một nhóm CA thử nghiệm có lịch sử, để học và thử</translation>
    </message>
    <message>
        <source>Sixteen CAs on this machine, healthy and not, through %1 virtual days; nothing of it is real, and nobody gets a message.</source>
        <translation>Mười sáu CA trên máy này, khỏe mạnh lẫn không, qua %1 ngày ảo; không có gì là thật và không ai nhận được tin nhắn.</translation>
    </message>
    <message>
        <source>&amp;My fleet, from a file</source>
        <translation>&amp;Nhóm CA của tôi, từ một tệp</translation>
    </message>
    <message>
        <source>The CAs in a CSV or JSON file, into a new database. Looking at them begins with the command caretaker cycle.</source>
        <translation>Các CA trong tệp CSV hoặc JSON, vào một cơ sở dữ liệu mới. Việc quan sát bắt đầu bằng lệnh caretaker cycle.</translation>
    </message>
    <message>
        <source>A &amp;database that is there already</source>
        <translation>Cơ sở &amp;dữ liệu đã có</translation>
    </message>
    <message>
        <source>With its configuration, as the command line uses it.</source>
        <translation>Cùng cấu hình của nó, như dòng lệnh đang dùng.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedModel</name>
    <message>
        <source>Checklist</source>
        <translation>Danh sách kiểm tra</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bởi</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Ổn</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Chưa làm</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedTab</name>
    <message>
        <source>No period was closed yet. Each is closed by the first cycle after its end.</source>
        <translation>Chưa có kỳ nào được đóng. Mỗi kỳ được đóng bởi chu kỳ đầu tiên sau khi kết thúc.</translation>
    </message>
    <message>
        <source>Closed checklists</source>
        <translation>Các danh sách kiểm tra đã đóng</translation>
    </message>
    <message>
        <source>As they stood when they were closed. Enter opens one, to read.</source>
        <translation>Như tại thời điểm đóng. Nhấn Enter để mở và đọc.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ConfigEditor</name>
    <message>
        <source>&amp;Go to the line</source>
        <translation>Đến &amp;dòng đó</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Đọ&amp;c lại tệp</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Văn bản cấu hình</translation>
    </message>
    <message>
        <source>No configuration file is in use. Start the desktop with --config FILE to edit one here. This is what is in force:</source>
        <translation>Không có tệp cấu hình nào đang dùng. Khởi động với --config FILE để sửa ở đây. Đây là cấu hình đang có hiệu lực:</translation>
    </message>
    <message>
        <source>%1. Saved changes take effect when the desktop is started again.</source>
        <translation>%1. Thay đổi đã lưu có hiệu lực khi khởi động lại.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>Correct, and not saved yet.</source>
        <translation>Đúng, và chưa lưu.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Đúng.</translation>
    </message>
    <message>
        <source>Saved. What was there is kept in %1.</source>
        <translation>Đã lưu. Nội dung cũ được giữ trong %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ContactsTab</name>
    <message>
        <source>mail came back on %1</source>
        <translation>thư bị trả lại ngày %1</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>đã xác minh ngày %1</translation>
    </message>
    <message>
        <source>to be asked again, verified on %1</source>
        <translation>cần hỏi lại, đã xác minh ngày %1</translation>
    </message>
    <message>
        <source>asked on %1, no answer</source>
        <translation>đã hỏi ngày %1, chưa trả lời</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>chưa từng hỏi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Xác minh</translation>
    </message>
    <message>
        <source>Contacts of this CA</source>
        <translation>Liên hệ của CA này</translation>
    </message>
    <message>
        <source>Nobody is known to write to about this CA. Add contacts to it in the fleet.</source>
        <translation>Không biết viết cho ai về CA này. Hãy thêm liên hệ trong danh sách.</translation>
    </message>
    <message>
        <source>Ask contacts to &amp;answer</source>
        <translation>Yêu cầu liên hệ &amp;trả lời</translation>
    </message>
    <message>
        <source>Writes to each contact that is not verified and was not asked in the last week.</source>
        <translation>Viết cho mỗi liên hệ chưa xác minh và chưa được hỏi trong tuần qua.</translation>
    </message>
    <message>
        <source>Contacts asked to answer: %1</source>
        <translation>Số liên hệ được yêu cầu trả lời: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CountsGrid</name>
    <message>
        <source>Number of CAs</source>
        <translation>Số CA</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DetailsView</name>
    <message>
        <source>waived</source>
        <translation>đã miễn</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that show it:</source>
        <translation>SHA-256 của các byte cho thấy điều này:</translation>
    </message>
    <message>
        <source>To fix it:</source>
        <translation>Cách khắc phục:</translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation>Miễn đến %1: %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Kết quả: %1</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Phát hiện bởi: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Select a test or something to fix to read all about it.</source>
        <translation>Chọn một kiểm tra hoặc việc cần khắc phục để đọc toàn bộ.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DiagnosisTab</name>
    <message>
        <source>What</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Layers by vantage</source>
        <translation>Các tầng theo điểm quan sát</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Kiểm tra lại ngay</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>About the selected row</source>
        <translation>Về dòng đã chọn</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>Cơ sở dữ liệu đang mở ở chế độ chỉ đọc.</translation>
    </message>
    <message>
        <source>Looks at this CA from here, stores what was seen and shows it. The next round judges.</source>
        <translation>Kiểm tra CA này từ đây, lưu lại và hiển thị kết quả. Vòng tiếp theo sẽ đánh giá.</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Tiến độ kiểm tra</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Đang kiểm tra …</translation>
    </message>
    <message>
        <source>Looked at %1: %2. Stored; the next round judges.</source>
        <translation>Đã kiểm tra lúc %1: %2. Đã lưu; vòng tiếp theo sẽ đánh giá.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>So sánh &amp;với</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>%1 and %2 have the same rules. Choose another policy to compare with.</source>
        <translation>%1 và %2 có cùng quy tắc. Hãy chọn chính sách khác để so sánh.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditDialog</name>
    <message>
        <source>Edit the notice about %1</source>
        <translation>Sửa thông báo về %1</translation>
    </message>
    <message>
        <source>The new text is sent in place of the old one, which is kept. The audit log says who changed it and why. Facts, dates and recipient stay as they are.</source>
        <translation>Văn bản mới được gửi thay cho văn bản cũ, vốn vẫn được lưu. Nhật ký kiểm toán ghi ai đã sửa và vì sao. Dữ kiện, ngày tháng và người nhận giữ nguyên.</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>Thay văn bản</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Văn bản</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditorView</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Nội dung chính sách</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>Nội dung sai ở đâu</translation>
    </message>
    <message>
        <source>Shipped with Caretaker and not to be changed: extend or copy it in a file of your own.</source>
        <translation>Đi kèm Caretaker và không được sửa: hãy mở rộng hoặc sao chép vào tệp của bạn.</translation>
    </message>
    <message>
        <source>Changed and not saved. What you type is kept, also if the program ends.</source>
        <translation>Đã thay đổi và chưa lưu. Những gì bạn gõ được giữ lại, kể cả khi chương trình kết thúc.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Dòng %1, cột %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Lời khuyên</translation>
    </message>
    <message>
        <source>There is an error:</source>
        <translation>Có lỗi:</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Không có lỗi</translation>
    </message>
    <message>
        <source>No errors. To look at once more: %1</source>
        <translation>Không có lỗi. Nên xem lại: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EvidenceTab</name>
    <message>
        <source>expired</source>
        <translation>đã hết hạn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>Điểm quan sát</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Số byte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <source>Export &amp;evidence…</source>
        <translation>Xuất &amp;bằng chứng…</translation>
    </message>
    <message>
        <source>Export &amp;case…</source>
        <translation>Xuất &amp;hồ sơ…</translation>
    </message>
    <message>
        <source>One tar file with the bytes, their hashes and how to check them</source>
        <translation>Một tệp tar gồm các byte, giá trị băm và cách kiểm tra</translation>
    </message>
    <message>
        <source>One tar file with observations, decisions, policy, audit chain and evidence, without contact data</source>
        <translation>Một tệp tar gồm quan sát, quyết định, chính sách, chuỗi kiểm toán và bằng chứng, không có thông tin liên hệ</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Xuất bằng chứng</translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>Xuất hồ sơ</translation>
    </message>
    <message>
        <source>No evidence was kept yet. It is kept when what a look finds changes.</source>
        <translation>Chưa lưu bằng chứng nào. Bằng chứng được lưu khi kết quả kiểm tra thay đổi.</translation>
    </message>
    <message>
        <source>Pieces of evidence: %1, newest first</source>
        <translation>Số bằng chứng: %1, mới nhất trước</translation>
    </message>
    <message>
        <source>%1: pieces of evidence %2, expired before %3</source>
        <translation>%1: bằng chứng %2, đã hết hạn %3</translation>
    </message>
    <message>
        <source>%1: files %2, cases %3; check it with caretaker audit verify</source>
        <translation>%1: tệp %2, hồ sơ %3; kiểm tra bằng caretaker audit verify</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportDialog</name>
    <message>
        <source>Export the checklist</source>
        <translation>Xuất danh sách kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Chọn...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>Định &amp;dạng:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Ngôn ngữ:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>&amp;Tệp:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Xuất tới</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportSinceDialog</name>
    <message>
        <source>Export the chain</source>
        <translation>Xuất chuỗi</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>từ đầu</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Chọn...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>One entry a line, as JSON. Anyone can check the lines without this program.</source>
        <translation>Mỗi dòng một mục, dạng JSON. Ai cũng có thể kiểm tra các dòng mà không cần chương trình này.</translation>
    </message>
    <message>
        <source>&amp;After entry:</source>
        <translation>S&amp;au mục:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>&amp;Tệp:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Xuất tới</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterBar</name>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Hành động</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>CA, case or other object</source>
        <translation>CA, hồ sơ hoặc đối tượng khác</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Mọi lúc</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>24 giờ qua</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Days chosen</source>
        <translation>Ngày được chọn</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterField</name>
    <message>
        <source>“%1” is not a key</source>
        <translation>“%1” không phải là khóa</translation>
    </message>
    <message>
        <source>“%1” is not a value here</source>
        <translation>“%1” không phải giá trị ở đây</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>thiếu giá trị</translation>
    </message>
    <message>
        <source>“%1” is not a duration</source>
        <translation>“%1” không phải khoảng thời gian</translation>
    </message>
    <message>
        <source>“%1” is not a percentage</source>
        <translation>“%1” không phải tỷ lệ phần trăm</translation>
    </message>
    <message>
        <source>“%1” is compared with &gt; or &lt;</source>
        <translation>“%1” được so sánh bằng &gt; hoặc &lt;</translation>
    </message>
    <message>
        <source>“%1” stands before a colon</source>
        <translation>sau “%1” là dấu hai chấm</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>dấu ngoặc kép này chưa đóng</translation>
    </message>
    <message>
        <source>nothing stands after “-”</source>
        <translation>không có gì sau “-”</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>Tại ký tự %1: %2.</translation>
    </message>
    <message>
        <source>At character %1: %2. Possible: %3</source>
        <translation>Tại ký tự %1: %2. Có thể dùng: %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FirstRun</name>
    <message>
        <source>Caretaker: the first start</source>
        <translation>Caretaker: lần khởi động đầu tiên</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Hoàn tất</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FixesModel</name>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2: %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetColumns</name>
    <message>
        <source>waits for approval</source>
        <translation>chờ phê duyệt</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>quá hạn, %1</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>đang nộp đơn</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>thử thách</translation>
    </message>
    <message>
        <source>active</source>
        <translation>đang hoạt động</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>sắp ngừng</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>bị đình chỉ</translation>
    </message>
    <message>
        <source>reinstating</source>
        <translation>đang khôi phục</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Sắp thành</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Đã được</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Manifest age</source>
        <translation>Tuổi bản kê khai</translation>
    </message>
    <message>
        <source>Latency (s)</source>
        <translation>Độ trễ (giây)</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Đơn vị vận hành</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Kho lưu trữ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ vụ việc</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>The next state, and when, if readings go on as they are</source>
        <translation>Trạng thái tiếp theo và thời điểm, nếu các lần đo vẫn như hiện nay</translation>
    </message>
    <message>
        <source>How long it has been in its state</source>
        <translation>Đã ở trạng thái này bao lâu</translation>
    </message>
    <message>
        <source>How long ago the manifest was made that our vantage saw last</source>
        <translation>Bản kê khai mà điểm quan sát của ta thấy gần nhất đã được tạo từ bao lâu</translation>
    </message>
    <message>
        <source>Mean time to fetch everything, in the hour of the last round</source>
        <translation>Thời gian trung bình để tải toàn bộ, trong giờ của vòng gần nhất</translation>
    </message>
    <message>
        <source>Functional share of the watched time, over 30 days or as the policy says</source>
        <translation>Tỷ lệ thời gian hoạt động trong thời gian quan sát, trong 30 ngày hoặc theo chính sách</translation>
    </message>
    <message>
        <source>What comes next in its open case</source>
        <translation>Việc tiếp theo trong hồ sơ đang mở</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Chưa được đánh giá</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 lúc %2</translation>
    </message>
    <message>
        <source>Over %1; the target is %2</source>
        <translation>Trong %1; mục tiêu là %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetPage</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Không thể ghi tệp: %1</translation>
    </message>
    <message>
        <source>Filter: words, state:dead, issue:any, since&gt;7d (Ctrl+Space proposes)</source>
        <translation>Bộ lọc: từ, state:dead, issue:any, since&gt;7d (Ctrl+Space để gợi ý)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Đang đọc danh sách CA</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Toàn bộ CA</translation>
    </message>
    <message>
        <source>%1 of %2 CAs, as of %3</source>
        <translation>%1 trên %2 CA, tính đến %3</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>đã chọn: %1</translation>
    </message>
    <message>
        <source>No CA is watched yet. “caretaker ca import” takes in a list, and “caretaker discover” finds the delegated CAs under a trust anchor.</source>
        <translation>Chưa quan sát CA nào. “caretaker ca import” nhập một danh sách, còn “caretaker discover” tìm các CA được ủy quyền dưới một điểm neo tin cậy.</translation>
    </message>
    <message>
        <source>No CA matches this filter. Esc in the filter clears it.</source>
        <translation>Không có CA nào khớp bộ lọc này. Nhấn Esc trong ô lọc để xóa.</translation>
    </message>
    <message>
        <source>&amp;Open the CA</source>
        <translation>&amp;Mở CA</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Sao chép dạng văn bản</translation>
    </message>
    <message>
        <source>&amp;Export as CSV</source>
        <translation>&amp;Xuất ra CSV</translation>
    </message>
    <message>
        <source>The selected rows, or all that are shown, with the columns that are shown</source>
        <translation>Các dòng đã chọn, hoặc mọi dòng đang hiện, với các cột đang hiện</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Đến bộ lọc</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Khung nhìn</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Cột</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>&amp;Lưu khung nhìn này</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>&amp;Bỏ một khung nhìn</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Lưu khung nhìn này</translation>
    </message>
    <message>
        <source>A name for this filter, these columns and this order:</source>
        <translation>Tên cho bộ lọc, các cột và thứ tự này:</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Đã lưu khung nhìn “%1”</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Bỏ một khung nhìn</translation>
    </message>
    <message>
        <source>Which view is no longer needed?</source>
        <translation>Khung nhìn nào không còn cần nữa?</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Đã sao chép: %1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Xuất ra CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Giá trị phân tách bằng dấu phẩy (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>Đã ghi vào %1: %2</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>&amp;Kiểm tra lại ngay</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>Cơ sở dữ liệu đang mở ở chế độ chỉ đọc.</translation>
    </message>
    <message>
        <source>Select the CAs to look at.</source>
        <translation>Hãy chọn các CA cần kiểm tra.</translation>
    </message>
    <message>
        <source>At most %1 CAs at once: the next round looks at all of them.</source>
        <translation>Tối đa %1 CA mỗi lần: vòng tiếp theo sẽ kiểm tra tất cả.</translation>
    </message>
    <message>
        <source>Looks at the selected CAs from here and stores what was seen. The next round judges.</source>
        <translation>Kiểm tra các CA đã chọn từ đây và lưu kết quả. Vòng tiếp theo sẽ đánh giá.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetViews</name>
    <message>
        <source>All CAs</source>
        <translation>Mọi CA</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Không khỏe mạnh</translation>
    </message>
    <message>
        <source>About to change state</source>
        <translation>Sắp đổi trạng thái</translation>
    </message>
    <message>
        <source>With an issue</source>
        <translation>Có vấn đề</translation>
    </message>
    <message>
        <source>With an open case</source>
        <translation>Có hồ sơ đang mở</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Chờ phê duyệt</translation>
    </message>
    <message>
        <source>Manifest older than a day</source>
        <translation>Bản kê khai cũ hơn một ngày</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsChart</name>
    <message>
        <source>Plot of who would be hit when</source>
        <translation>Biểu đồ ai sẽ bị ảnh hưởng và khi nào</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsModel</name>
    <message>
        <source>Held back: %1</source>
        <translation>Bị giữ lại: %1</translation>
    </message>
    <message>
        <source>Withdrawn: it recovered</source>
        <translation>Đã rút: CA đã phục hồi</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Thời điểm (UTC)</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::IdentityFields</name>
    <message>
        <source>Decided by</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Duyệt…</translation>
    </message>
    <message>
        <source>File of the private key of %1 (PEM). It proves who decides, and an approval is signed with it.</source>
        <translation>Tệp khóa riêng của %1 (PEM). Nó chứng minh ai quyết định, và phê duyệt được ký bằng khóa này.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm, as the user who is logged in.</source>
        <translation>Nhập &quot;%1&quot; để xác nhận, với tư cách người dùng đang đăng nhập.</translation>
    </message>
    <message>
        <source>%1 has no key on record and is not the user who is logged in (%2).</source>
        <translation>%1 không có khóa được ghi nhận và không phải người dùng đang đăng nhập (%2).</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Khóa riêng</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Nhập</translation>
    </message>
    <message>
        <source>A fleet from a file</source>
        <translation>Nhóm CA từ một tệp</translation>
    </message>
    <message>
        <source>CSV or JSON, as the command caretaker ca import reads it. All CAs of the file, or none.</source>
        <translation>CSV hoặc JSON, như lệnh caretaker ca import đọc. Tất cả CA trong tệp, hoặc không CA nào.</translation>
    </message>
    <message>
        <source>&amp;Fleet file:</source>
        <translation>Tệp nhóm C&amp;A:</translation>
    </message>
    <message>
        <source>A fleet file</source>
        <translation>Tệp nhóm CA</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>C&amp;họn...</translation>
    </message>
    <message>
        <source>New &amp;database:</source>
        <translation>Cơ sở &amp;dữ liệu mới:</translation>
    </message>
    <message>
        <source>CAs imported: %1</source>
        <translation>Số CA đã nhập: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::InUse</name>
    <message>
        <source>What is in use</source>
        <translation>Những gì đang dùng</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>từ dòng lệnh</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>từ cấu hình</translation>
    </message>
    <message>
        <source>Database and policy</source>
        <translation>Cơ sở dữ liệu và chính sách</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Lược đồ</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>chỉ đọc</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Cấu hình</translation>
    </message>
    <message>
        <source>none: everything has its default value</source>
        <translation>không có: mọi thứ theo giá trị mặc định</translation>
    </message>
    <message>
        <source>kept in the database</source>
        <translation>lưu trong cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>SHA-256 of the policy</source>
        <translation>SHA-256 của chính sách</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Con người</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Bạn là</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>The configuration names no people: every user is an editor, nobody approves.</source>
        <translation>Cấu hình không nêu ai: mọi người dùng đều là biên tập viên, không ai phê duyệt.</translation>
    </message>
    <message>
        <source>signs with a key</source>
        <translation>ký bằng khóa</translation>
    </message>
    <message>
        <source>Where we look from</source>
        <translation>Chúng tôi quan sát từ đâu</translation>
    </message>
    <message>
        <source>last look %1 (%2)</source>
        <translation>lần quan sát gần nhất %1 (%2)</translation>
    </message>
    <message>
        <source>has not looked yet</source>
        <translation>chưa quan sát lần nào</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Mỗi</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Điểm đối chứng</translation>
    </message>
    <message>
        <source>none: our own network failing looks like theirs failing</source>
        <translation>không có: mạng của ta lỗi trông như mạng của họ lỗi</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Gửi đi</translation>
    </message>
    <message>
        <source>Notices go</source>
        <translation>Thông báo được gửi</translation>
    </message>
    <message>
        <source>into the folder %1</source>
        <translation>vào thư mục %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Trả lời tới</translation>
    </message>
    <message>
        <source>Answers are read in</source>
        <translation>Trả lời được đọc tại</translation>
    </message>
    <message>
        <source>nothing: no inbox is configured</source>
        <translation>không: chưa cấu hình hộp thư đến</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Danh sách kiểm tra</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemDetails</name>
    <message>
        <source>Details of the item</source>
        <translation>Chi tiết của mục</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemModel</name>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>Cần xác nhận</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Ổn</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabDialog</name>
    <message>
        <source>The lab fleet</source>
        <translation>Nhóm CA thử nghiệm</translation>
    </message>
    <message>
        <source>A fleet of sixteen CAs on this machine lives through %1 virtual days. That takes some minutes, once. Nothing is fetched from the Internet.</source>
        <translation>Một nhóm mười sáu CA trên máy này trải qua %1 ngày ảo. Việc này mất vài phút, chỉ một lần. Không tải gì từ Internet.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabPage</name>
    <message>
        <source>The lab fleet</source>
        <translation>Nhóm CA thử nghiệm</translation>
    </message>
    <message>
        <source>It is made in %1. That takes some minutes, once. Going back or cancelling leaves nothing there.</source>
        <translation>Được tạo trong %1. Việc này mất vài phút, chỉ một lần. Quay lại hoặc hủy sẽ không để lại gì.</translation>
    </message>
    <message>
        <source>The lab fleet is ready.</source>
        <translation>Nhóm CA thử nghiệm đã sẵn sàng.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabProgress</name>
    <message>
        <source>Signing a world of certificates...</source>
        <translation>Đang ký toàn bộ chứng thư...</translation>
    </message>
    <message>
        <source>Making the lab fleet</source>
        <translation>Đang tạo nhóm CA thử nghiệm</translation>
    </message>
    <message>
        <source>Virtual hours: %1 of %2</source>
        <translation>Giờ ảo: %1 trên %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListChooser</name>
    <message>
        <source>The registry</source>
        <translation>Cơ quan quản lý (registry)</translation>
    </message>
    <message>
        <source>A CA operator</source>
        <translation>Đơn vị vận hành CA</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>Danh sách của ai</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>Một ngày trong kỳ</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Kỳ sau</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Hằng ngày</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hằng tuần</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Hằng tháng</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Hằng quý</translation>
    </message>
    <message>
        <source>Before delegation</source>
        <translation>Trước khi ủy quyền</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListDesk</name>
    <message>
        <source>Ticked: %1</source>
        <translation>Đã đánh dấu: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã rút lại: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Đã ghi chú: %1</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Đóng kỳ</translation>
    </message>
    <message>
        <source>%1 then stands as it is, for good: nobody can tick, take back or annotate on it any more. Items not done, and carried over into the next period: %2</source>
        <translation>%1 khi đó giữ nguyên vĩnh viễn: không ai còn có thể đánh dấu, rút lại hay ghi chú. Số mục chưa làm, chuyển sang kỳ sau: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Đã đóng: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListOutputBar</name>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;In...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>&amp;Xuất...</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Đang xuất</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Đã dừng: không ghi tệp nào.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LookBar</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>Tiến độ kiểm tra</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Đang kiểm tra …</translation>
    </message>
    <message>
        <source>Looked at %1: %2 in order. Stored; the next round judges.</source>
        <translation>Đã kiểm tra %1: %2 bình thường. Đã lưu; vòng tiếp theo sẽ đánh giá.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MainWindow</name>
    <message>
        <source>Caretaker</source>
        <translation>Caretaker</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About Caretaker</source>
        <translation>&amp;Giới thiệu Caretaker</translation>
    </message>
    <message>
        <source>About Caretaker</source>
        <translation>Giới thiệu Caretaker</translation>
    </message>
    <message>
        <source>Caretaker %1: the lifecycle of delegated RPKI CAs, from observation to enforcement. Free software: GPL-3.0-or-later. Icons: Breeze (LGPL-3.0).</source>
        <translation>Caretaker %1: vòng đời của các CA RPKI được ủy quyền, từ quan sát đến thực thi quy định. Phần mềm tự do: GPL-3.0-or-later. Biểu tượng: Breeze (LGPL-3.0).</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Làm mới</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Đang bận</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, chỉ đọc</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MetricsTab</name>
    <message>
        <source>Indicator</source>
        <translation>Chỉ báo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản thảo</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Các chỉ báo</translation>
    </message>
    <message>
        <source>Of this CA</source>
        <translation>Của CA này</translation>
    </message>
    <message>
        <source>Of its repository</source>
        <translation>Của kho lưu trữ của nó</translation>
    </message>
    <message>
        <source>Whose metrics</source>
        <translation>Chỉ số của ai</translation>
    </message>
    <message>
        <source>Of its repository: %1</source>
        <translation>Của kho lưu trữ: %1</translation>
    </message>
    <message>
        <source>No rule of the policy is broken.</source>
        <translation>Không quy tắc nào của chính sách bị vi phạm.</translation>
    </message>
    <message>
        <source>Broken rules: %1</source>
        <translation>Quy tắc bị vi phạm: %1</translation>
    </message>
    <message>
        <source>Availability over %1: %2.</source>
        <translation>Độ sẵn sàng trong %1: %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoteForm</name>
    <message>
        <source>&amp;Tick</source>
        <translation>Đánh &amp;dấu</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Rút lại</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Thêm &amp;ghi chú</translation>
    </message>
    <message>
        <source>A URI, or a SHA-256 in hexadecimal</source>
        <translation>Một URI, hoặc SHA-256 dạng thập lục phân</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>Ghi chú (&amp;O):</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>&amp;Bằng chứng:</translation>
    </message>
    <message>
        <source>What was done about it: a tick needs it here</source>
        <translation>Đã xử lý thế nào: cần ghi ở đây mới đánh dấu được</translation>
    </message>
    <message>
        <source>Kept with your name; may stay empty for a tick</source>
        <translation>Được lưu cùng tên bạn; có thể để trống khi đánh dấu</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeDesk</name>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Hủy…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>Gửi những gì đang chờ</translation>
    </message>
    <message>
        <source>Read the mailbox</source>
        <translation>Đọc hộp thư</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>cơ sở dữ liệu chỉ mở để đọc</translation>
    </message>
    <message>
        <source>that takes the role &quot;editor&quot;</source>
        <translation>việc đó cần vai trò &quot;editor&quot;</translation>
    </message>
    <message>
        <source>no mailbox is configured ([mail] inbox)</source>
        <translation>chưa cấu hình hộp thư ([mail] inbox)</translation>
    </message>
    <message>
        <source>no notice is selected</source>
        <translation>chưa chọn thông báo nào</translation>
    </message>
    <message>
        <source>it does not wait any more</source>
        <translation>nó không còn chờ nữa</translation>
    </message>
    <message>
        <source>another notice took its place</source>
        <translation>một thông báo khác đã thay thế nó</translation>
    </message>
    <message>
        <source>it was not given up, and did not come back</source>
        <translation>nó không bị từ bỏ và không bị trả lại</translation>
    </message>
    <message>
        <source>The new text waits as notice %1</source>
        <translation>Văn bản mới đang chờ dưới dạng thông báo %1</translation>
    </message>
    <message>
        <source>Call off the notice about %1</source>
        <translation>Hủy thông báo về %1</translation>
    </message>
    <message>
        <source>It is not sent. It stays on record, and can be sent again later. The rules do not write it anew.</source>
        <translation>Nó không được gửi. Nó vẫn được lưu và có thể gửi lại sau. Các quy tắc không viết lại nó.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The notice is called off</source>
        <translation>Thông báo đã bị hủy</translation>
    </message>
    <message>
        <source>Sent: %1, to be tried again: %2, given up: %3, waiting: %4</source>
        <translation>Đã gửi: %1, sẽ thử lại: %2, từ bỏ: %3, đang chờ: %4</translation>
    </message>
    <message>
        <source>Read: %1, came back: %2, answers: %3, automatic: %4</source>
        <translation>Đã đọc: %1, bị trả lại: %2, trả lời: %3, tự động: %4</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeModel</name>
    <message>
        <source>Written (UTC)</source>
        <translation>Viết lúc (UTC)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Gửi tới</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticePane</name>
    <message>
        <source>written</source>
        <translation>đã viết</translation>
    </message>
    <message>
        <source>%1  next attempt</source>
        <translation>%1  lần thử tiếp theo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Điều đã xảy ra</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesPage</name>
    <message>
        <source>Queue and history</source>
        <translation>Hàng chờ và lịch sử</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>Hiện hồ sơ vụ việc</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>CA, case, kind, language</source>
        <translation>CA, hồ sơ, loại, ngôn ngữ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Nothing was written yet. Notices are written when a step of a case falls due.</source>
        <translation>Chưa có gì được viết. Thông báo được viết khi một bước của hồ sơ vụ việc đến hạn.</translation>
    </message>
    <message>
        <source>Select a notice to read it.</source>
        <translation>Chọn một thông báo để đọc.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesTab</name>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Hồ sơ vụ việc</translation>
    </message>
    <message>
        <source>Notices about this CA</source>
        <translation>Thông báo về CA này</translation>
    </message>
    <message>
        <source>Nothing was said about this CA yet. Notices are written by the steps of a case.</source>
        <translation>Chưa có thông báo nào về CA này. Thông báo được viết theo các bước của hồ sơ.</translation>
    </message>
    <message>
        <source>Enter or double click opens a notice</source>
        <translation>Enter hoặc nhấp đúp để mở thông báo</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ObjectsTab</name>
    <message>
        <source>Object</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Published objects</source>
        <translation>Đối tượng đã công bố</translation>
    </message>
    <message>
        <source>The selected object, decoded</source>
        <translation>Đối tượng đã chọn, đã giải mã</translation>
    </message>
    <message>
        <source>Select an object to decode it.</source>
        <translation>Chọn một đối tượng để giải mã.</translation>
    </message>
    <message>
        <source>No object of this CA was kept yet. Objects are kept when what a look finds changes.</source>
        <translation>Chưa lưu đối tượng nào của CA này. Đối tượng được lưu khi kết quả kiểm tra thay đổi.</translation>
    </message>
    <message>
        <source>The manifest that the last look saw, and what it lists.</source>
        <translation>Bản kê khai mà lần kiểm tra gần nhất đã thấy và nội dung của nó.</translation>
    </message>
    <message>
        <source>The newest manifest that was kept. The last look saw another one, or none: what is listed may have changed since.</source>
        <translation>Bản kê khai mới nhất đã lưu. Lần kiểm tra gần nhất thấy bản khác hoặc không thấy bản nào: nội dung có thể đã thay đổi.</translation>
    </message>
    <message>
        <source>Its bytes were not kept. SHA-256 on the manifest: %1</source>
        <translation>Các byte không được lưu. SHA-256 trên bản kê khai: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OpenPage</name>
    <message>
        <source>A database that is there already</source>
        <translation>Cơ sở dữ liệu đã có</translation>
    </message>
    <message>
        <source>One of both is enough: a configuration names its database.</source>
        <translation>Chỉ cần một trong hai: cấu hình có nêu cơ sở dữ liệu của nó.</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>&amp;Cấu hình:</translation>
    </message>
    <message>
        <source>A configuration</source>
        <translation>Một cấu hình</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>C&amp;họn...</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Cơ sở &amp;dữ liệu:</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>Một cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>Chọ&amp;n...</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OptionsStep</name>
    <message>
        <source>Test with &amp;20 clients at once whether it holds out</source>
        <translation>Thử với &amp;20 máy khách cùng lúc xem có chịu được không</translation>
    </message>
    <message>
        <source>Connect to &amp;private and loopback addresses too (a lab)</source>
        <translation>Kết nối cả địa chỉ &amp;riêng và loopback (phòng thí nghiệm)</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s</source>
        <translation>Tệp PEM; để trống: của hệ thống</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>Cấu &amp;hình kiểm tra</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Tải</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>&amp;Trust store for HTTPS</source>
        <translation>Kho &amp;tin cậy cho HTTPS</translation>
    </message>
    <message>
        <source>Report handed out b&amp;y</source>
        <translation>Báo cáo do ai &amp;cấp</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Cấu hình kiểm tra</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>&amp;Dùng tệp…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Chọn cấu hình kiểm tra</translation>
    </message>
    <message>
        <source>Profiles (*.toml);;All files (*)</source>
        <translation>Cấu hình (*.toml);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Choose a trust store</source>
        <translation>Chọn kho tin cậy</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>Tệp PEM (*.pem *.crt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Not ready from this level on: %1</source>
        <translation>Chưa sẵn sàng từ mức này trở lên: %1</translation>
    </message>
    <message>
        <source>A report is good for: %1</source>
        <translation>Báo cáo có giá trị trong: %1</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>Miễn đến %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OverviewTab</name>
    <message>
        <source>Manifest</source>
        <translation>Bản kê khai (manifest)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Độ trễ</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>States, cases, issues and notices over time</source>
        <translation>Trạng thái, hồ sơ, vấn đề và thông báo theo thời gian</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PapersStep</name>
    <message>
        <source>RRDP &amp;notification URI</source>
        <translation>URI &amp;notification RRDP</translation>
    </message>
    <message>
        <source>https://…/notification.xml, unless the repository response names it</source>
        <translation>https://…/notification.xml, trừ khi phản hồi của kho lưu trữ đã nêu</translation>
    </message>
    <message>
        <source>rsync &amp;folder URI</source>
        <translation>URI thư &amp;mục rsync</translation>
    </message>
    <message>
        <source>rsync://…/, unless the repository response names it</source>
        <translation>rsync://…/, trừ khi phản hồi của kho lưu trữ đã nêu</translation>
    </message>
    <message>
        <source>Repository &amp;response</source>
        <translation>&amp;Phản hồi của kho lưu trữ</translation>
    </message>
    <message>
        <source>RFC 8183 file that came from the repository</source>
        <translation>Tệp RFC 8183 nhận từ kho lưu trữ</translation>
    </message>
    <message>
        <source>&amp;Publisher request</source>
        <translation>Yêu cầu &amp;công bố</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the repository</source>
        <translation>Tệp RFC 8183 gửi đến kho lưu trữ</translation>
    </message>
    <message>
        <source>&amp;Child request</source>
        <translation>Yêu cầu CA c&amp;on</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the parent</source>
        <translation>Tệp RFC 8183 gửi đến CA cấp trên</translation>
    </message>
    <message>
        <source>Test &amp;trust anchor (TAL)</source>
        <translation>Neo tin cậy &amp;thử nghiệm (TAL)</translation>
    </message>
    <message>
        <source>The objects are judged under it, where there is one</source>
        <translation>Các đối tượng được đánh giá dưới neo này, nếu có</translation>
    </message>
    <message>
        <source>Re&amp;sources</source>
        <translation>Tài nguy&amp;ên</translation>
    </message>
    <message>
        <source>TOML: what is asked for, what is held</source>
        <translation>TOML: phần yêu cầu, phần đang có</translation>
    </message>
    <message>
        <source>&amp;Attestations</source>
        <translation>Xác &amp;nhận</translation>
    </message>
    <message>
        <source>TOML: the answers on operations</source>
        <translation>TOML: câu trả lời về vận hành</translation>
    </message>
    <message>
        <source>Drop the setup files and the TAL here, all at once: what each is, is found out. Or type the two URIs below; they are enough for a check over the network.</source>
        <translation>Thả các tệp thiết lập và TAL vào đây cùng lúc: mỗi tệp là gì sẽ được tự nhận ra. Hoặc gõ hai URI bên dưới; như vậy là đủ để kiểm tra qua mạng.</translation>
    </message>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>Chọn tệ&amp;p…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Choose the files to check</source>
        <translation>Chọn các tệp cần kiểm tra</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>Đã nhận: %1</translation>
    </message>
    <message>
        <source>Taken: %1 (%2)</source>
        <translation>Đã nhận: %1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to check yet: drop the files, or type the URIs.</source>
        <translation>Chưa có gì để kiểm tra: hãy thả các tệp hoặc gõ URI.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Mở tệp…</translation>
    </message>
    <message>
        <source>&amp;Extend in a new file…</source>
        <translation>Mở &amp;rộng trong tệp mới…</translation>
    </message>
    <message>
        <source>Extend in a new file</source>
        <translation>Mở rộng trong tệp mới</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file…</source>
        <translation>S&amp;ao chép vào tệp…</translation>
    </message>
    <message>
        <source>Copy to a file</source>
        <translation>Sao chép vào tệp</translation>
    </message>
    <message>
        <source>Remove &amp;from the list</source>
        <translation>Bỏ khỏi danh &amp;sách</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Giá trị</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Khác biệt</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Nội dung</translation>
    </message>
    <message>
        <source>&amp;Backtest</source>
        <translation>Chạy &amp;thử</translation>
    </message>
    <message>
        <source>The policy has an error, so that nothing of it takes effect. See under Text, where it is marked.</source>
        <translation>Chính sách có lỗi nên không có gì trong đó có hiệu lực. Xem ở thẻ Nội dung, nơi lỗi được đánh dấu.</translation>
    </message>
    <message>
        <source>Save with an error</source>
        <translation>Lưu khi còn lỗi</translation>
    </message>
    <message>
        <source>The policy has an error. A cycle that is to run with it will stop and say so.</source>
        <translation>Chính sách có lỗi. Chu kỳ chạy với nó sẽ dừng và báo lỗi.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Vẫn lưu</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Mở chính sách</translation>
    </message>
    <message>
        <source>Policies (*.toml);;All files (*)</source>
        <translation>Chính sách (*.toml);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>What you changed in %1 and did not save will be lost. The file itself stays.</source>
        <translation>Những gì bạn đã đổi trong %1 mà chưa lưu sẽ mất. Tệp vẫn còn.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PolicyDocuments</name>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (chưa lưu)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (đang dùng)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Made-up facts</source>
        <translation>Dữ kiện giả định</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Về</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Loại</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::RangeBar</name>
    <message>
        <source>24 hours</source>
        <translation>24 giờ</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ngày</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 ngày</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 ngày</translation>
    </message>
    <message>
        <source>Wheel or + and -: zoom. Drag: zoom to what is marked. Shift and drag, or arrow keys: move. Double click or Home: everything.</source>
        <translation>Con lăn hoặc + và -: thu phóng. Kéo: phóng to phần đã chọn. Shift và kéo, hoặc phím mũi tên: di chuyển. Nhấp đúp hoặc Home: tất cả.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReadinessPage</name>
    <message>
        <source>Steps of the check</source>
        <translation>Các bước kiểm tra</translation>
    </message>
    <message>
        <source>1. Papers</source>
        <translation>1. Hồ sơ</translation>
    </message>
    <message>
        <source>2. Options</source>
        <translation>2. Tùy chọn</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Kiểm tra</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. Kết quả</translation>
    </message>
    <message>
        <source>Readiness of a CA before delegation</source>
        <translation>Mức sẵn sàng của CA trước khi ủy quyền</translation>
    </message>
    <message>
        <source>C&amp;heck another</source>
        <translation>Kiểm tra CA k&amp;hác</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Kiểm tra &amp;lại</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Tiếp</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>&amp;Bắt đầu kiểm tra</translation>
    </message>
    <message>
        <source>The repository is looked at as its relying parties will. This takes up to five minutes.</source>
        <translation>Kho lưu trữ được xem xét như các bên tin cậy sẽ làm. Việc này mất tối đa năm phút.</translation>
    </message>
    <message>
        <source>The check was cancelled. Start it again, or go back.</source>
        <translation>Việc kiểm tra đã bị hủy. Hãy bắt đầu lại hoặc quay lại.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Xuất báo cáo</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;JSON for the registry (*.json);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Trang web (*.html);;JSON cho cơ quan đăng ký (*.json);;Văn bản (*.txt)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Đã xuất: %1</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>Đang xuất ra %1 …</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Recorded in the audit log, with your name</source>
        <translation>Được ghi vào nhật ký kiểm toán, kèm tên của bạn</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>This was typed earlier and not stored.</source>
        <translation>Nội dung này đã được nhập trước đó và chưa được lưu.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReportModel</name>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1 (không đạt: %2)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Nội dung kiểm tra</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ResultStep</name>
    <message>
        <source>Nothing has to be fixed.</source>
        <translation>Không có gì cần khắc phục.</translation>
    </message>
    <message>
        <source>What to &amp;fix first</source>
        <translation>Việc cần &amp;khắc phục trước</translation>
    </message>
    <message>
        <source>&amp;All tests</source>
        <translation>Mọi &amp;kiểm tra</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>Việc cần khắc phục trước</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>Mọi kiểm tra theo nhóm</translation>
    </message>
    <message>
        <source>&amp;Only what needs attention</source>
        <translation>Chỉ những gì &amp;cần chú ý</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Chưa sẵn sàng</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>Miễn đến %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Cấu hình</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Sparkline</name>
    <message>
        <source>Lowest – highest · last</source>
        <translation>Thấp nhất – cao nhất · gần nhất</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateStrip</name>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 days ago: %2. Now: %3.</source>
        <translation>%1 ngày trước: %2. Hiện nay: %3.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TimePlot</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Không có gì được đo trong thời gian này.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>chưa đo</translation>
    </message>
    <message>
        <source>last %1, median %2, highest %3</source>
        <translation>gần nhất %1, trung vị %2, cao nhất %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayModel</name>
    <message>
        <source>The fleet</source>
        <translation>Toàn bộ CA</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Chờ phê duyệt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>New incidents</source>
        <translation>Sự cố mới</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Danh sách kiểm tra</translation>
    </message>
    <message>
        <source>Holds that end</source>
        <translation>Tạm hoãn sắp hết</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Cơ chế bảo vệ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Việc cần đến bạn</translation>
    </message>
    <message>
        <source>Looking for what needs you</source>
        <translation>Đang tìm việc cần đến bạn</translation>
    </message>
    <message>
        <source>Go to what is selected</source>
        <translation>Đến mục đã chọn</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Không có việc nào cần đến bạn.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, none of them blind.</source>
        <translation>Số vòng trong ngày qua: %1, vòng nào cũng quan sát được.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, blind: %2.</source>
        <translation>Số vòng trong ngày qua: %1, không quan sát được: %2.</translation>
    </message>
    <message>
        <source>The last reason: %1.</source>
        <translation>Lý do gần nhất: %1.</translation>
    </message>
    <message>
        <source>never looked</source>
        <translation>chưa từng quan sát</translation>
    </message>
    <message>
        <source>%1 (%2, too old to count)</source>
        <translation>%1 (%2, quá cũ để tính)</translation>
    </message>
    <message>
        <source>Nothing was observed yet: “caretaker cycle” makes the first round.</source>
        <translation>Chưa quan sát gì: “caretaker cycle” thực hiện vòng đầu tiên.</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <translation>Vòng gần nhất: %1.</translation>
    </message>
    <message>
        <source>Vantages: %1.</source>
        <translation>Điểm quan sát: %1.</translation>
    </message>
    <message>
        <source>No canary is configured, so only a failure of everything shows that it is ours.</source>
        <translation>Chưa cấu hình điểm đối chứng, nên chỉ khi mọi thứ đều lỗi mới biết lỗi là của ta.</translation>
    </message>
    <message>
        <source>Canaries: %1.</source>
        <translation>Điểm đối chứng: %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesModel</name>
    <message>
        <source>default</source>
        <translation>mặc định</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation>Nêu ở</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesView</name>
    <message>
        <source>Filter: a part of a rule, a value or a file</source>
        <translation>Lọc: một phần của quy tắc, giá trị hoặc tệp</translation>
    </message>
    <message>
        <source>Filter of the rules</source>
        <translation>Bộ lọc quy tắc</translation>
    </message>
    <message>
        <source>Rules in effect</source>
        <translation>Quy tắc có hiệu lực</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::VerifyBar</name>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>&amp;Kiểm chứng chuỗi</translation>
    </message>
    <message>
        <source>&amp;Compare with a file...</source>
        <translation>&amp;So với một tệp...</translation>
    </message>
    <message>
        <source>Copy the &amp;head</source>
        <translation>Chép &amp;đầu chuỗi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>A line NUMBER:HASH that was noted elsewhere, or an export</source>
        <translation>Một dòng SỐ:BĂM đã ghi ở nơi khác, hoặc một bản xuất</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Đang kiểm chứng</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>Chưa kiểm chứng từ khi mở cửa sổ này.</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is known about the chain.</source>
        <translation>Đã dừng trước khi xong: chưa biết gì về chuỗi.</translation>
    </message>
    <message>
        <source>BROKEN at entry %1: %2</source>
        <translation>ĐỨT tại mục %1: %2</translation>
    </message>
    <message>
        <source>Intact: each entry follows from the one before. Entries: %1</source>
        <translation>Nguyên vẹn: mỗi mục nối tiếp mục trước. Số mục: %1</translation>
    </message>
    <message>
        <source>Intact, and it goes on from the head in %1. Entries: %2</source>
        <translation>Nguyên vẹn, và nối tiếp từ đầu chuỗi trong %1. Số mục: %2</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Đầu chuỗi: %1</translation>
    </message>
    <message>
        <source>A head or an export</source>
        <translation>Một đầu chuỗi hoặc bản xuất</translation>
    </message>
    <message>
        <source>Copied. Keep it somewhere else: then nothing can be cut off unseen.</source>
        <translation>Đã chép. Hãy cất ở nơi khác: như vậy không thể cắt bớt gì mà không bị phát hiện.</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (target %2)</source>
        <translation>%1 (mục tiêu %2)</translation>
    </message>
    <message>
        <source>%1 configured; %2 blind in this period</source>
        <translation>%1 được cấu hình; %2 không quan sát được trong kỳ này</translation>
    </message>
    <message>
        <source>%1 due, %2 of them overdue</source>
        <translation>%1 đến hạn, trong đó %2 quá hạn</translation>
    </message>
    <message>
        <source>%1 in this period, typically every %2; longest time without a valid one: %3</source>
        <translation>%1 trong kỳ này, thường là mỗi %2; thời gian dài nhất không có bản hợp lệ: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 of %2 below %3 over 30 days; lowest %4</source>
        <translation>%1 trên %2 dưới %3 trong 30 ngày; thấp nhất %4</translation>
    </message>
    <message>
        <source>%1 of %2 below %3; lowest %4</source>
        <translation>%1 trên %2 dưới %3; thấp nhất %4</translation>
    </message>
    <message>
        <source>%1 of %2 not functional now; %3 without effect</source>
        <translation>%1 trên %2 hiện không hoạt động; %3 không có hiệu lực</translation>
    </message>
    <message>
        <source>%1 of %2 observing</source>
        <translation>%1 trên %2 đang quan sát</translation>
    </message>
    <message>
        <source>%1 of %2 slower than %3; slowest %4</source>
        <translation>%1 trên %2 chậm hơn %3; chậm nhất %4</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate or object that ends within %3</source>
        <translation>%1 trên %2 có chứng thư hoặc đối tượng hết hạn trong vòng %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate that ends within %3</source>
        <translation>%1 trên %2 có chứng thư hết hạn trong vòng %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact</source>
        <translation>%1 trên %2 có liên hệ</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact that was verified within %3</source>
        <translation>%1 trên %2 có liên hệ đã được xác minh trong vòng %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a manifest that ends within %3</source>
        <translation>%1 trên %2 có bản kê khai (manifest) hết hạn trong vòng %3</translation>
    </message>
    <message>
        <source>%1 of %2 with an issue</source>
        <translation>%1 trên %2 có vấn đề</translation>
    </message>
    <message>
        <source>%1 of %2 written to answered</source>
        <translation>%1 trên %2 đơn vị được viết thư đã trả lời</translation>
    </message>
    <message>
        <source>%1 on %2: %3 would be judged differently</source>
        <translation>%1 vào %2: %3 sẽ được đánh giá khác đi</translation>
    </message>
    <message>
        <source>%1 open, %2 of them not acknowledged; %3 opened and %4 resolved in this period</source>
        <translation>%1 đang mở, trong đó %2 chưa được tiếp nhận; trong kỳ này %3 được mở và %4 được giải quyết</translation>
    </message>
    <message>
        <source>%1 running, %2 ending within %3</source>
        <translation>%1 đang áp dụng, %2 kết thúc trong vòng %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 sent in this period, %2 waiting, %3 failed</source>
        <translation>%1 đã gửi trong kỳ này, %2 đang chờ, %3 gửi không thành công</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>%1 đã được kiểm chứng</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 đang chờ</translation>
    </message>
    <message>
        <source>%1, %2 blind, longest gap %3; %4 of %5 fetches failed</source>
        <translation>%1, %2 không quan sát được, gián đoạn dài nhất %3; %4 trên %5 lần tải về gặp lỗi</translation>
    </message>
    <message>
        <source>%1, %2 for the better</source>
        <translation>%1, theo hướng tốt lên: %2</translation>
    </message>
    <message>
        <source>%1, %2 in order, %3 attested, %4 for a person to attest.</source>
        <translation>%1, %2 đạt, %3 đã xác nhận, %4 cần người xác nhận.</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1, sự kiện %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, từ %2 đến %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: open the case, acknowledge it, and look at what fails.</source>
        <translation>%1: hãy mở hồ sơ vụ việc, tiếp nhận hồ sơ và xem điều gì đang gặp lỗi.</translation>
    </message>
    <message numerus="yes">
        <source>%n CA(s)</source>
        <translation>
            <numerusform>%n CA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canary endpoint(s)</source>
        <translation>
            <numerusform>%n điểm đối chứng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n hồ sơ vụ việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for the worse</source>
        <translation>
            <numerusform>%n thay đổi theo hướng xấu đi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n sự kiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n lần tạm hoãn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n vấn đề</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>%n mục cần chú ý</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>%n bản kê khai (manifest)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n đối tượng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue from an earlier period</source>
        <translation>
            <numerusform>%n mục trong số đó quá hạn từ kỳ trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n đơn vị vận hành</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n đề xuất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication point(s)</source>
        <translation>
            <numerusform>%n điểm công bố</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n vòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n bước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vantage point(s)</source>
        <translation>
            <numerusform>%n điểm quan sát</numerusform>
        </translation>
    </message>
    <message>
        <source>95% of first bytes within %1, 95% of retrievals within %2</source>
        <translation>95% số lần: byte đầu tiên trong vòng %1, tải xong trong vòng %2</translation>
    </message>
    <message>
        <source>95% within</source>
        <translation>95% trong vòng</translation>
    </message>
    <message>
        <source>Acknowledge each, so that it is clear who looks after it.</source>
        <translation>Hãy tiếp nhận từng hồ sơ để rõ ai đang theo dõi.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tất cả các mục</translation>
    </message>
    <message>
        <source>All notices have gone out</source>
        <translation>Mọi thông báo đã được gửi đi</translation>
    </message>
    <message>
        <source>Answer the registry, and put right what the case is about.</source>
        <translation>Hãy trả lời cơ quan quản lý tài nguyên (registry) và sửa điều mà hồ sơ vụ việc nêu.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Chú ý</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Attested by %1 on %2.</source>
        <translation>%1 xác nhận vào %2.</translation>
    </message>
    <message>
        <source>Availability by day</source>
        <translation>Độ sẵn sàng theo ngày</translation>
    </message>
    <message>
        <source>Availability of every CA over the week was reviewed</source>
        <translation>Độ sẵn sàng của từng CA trong tuần đã được xem xét</translation>
    </message>
    <message>
        <source>Availability over the quarter meets the target</source>
        <translation>Độ sẵn sàng trong quý đạt mục tiêu</translation>
    </message>
    <message>
        <source>Availability was reviewed and meets the target</source>
        <translation>Độ sẵn sàng đã được xem xét và đạt mục tiêu</translation>
    </message>
    <message>
        <source>Backup and recovery are documented, and a recovery was tested</source>
        <translation>Sao lưu và khôi phục dữ liệu đã được lập thành tài liệu, và đã thử khôi phục</translation>
    </message>
    <message>
        <source>Backup and recovery were tested</source>
        <translation>Sao lưu và khôi phục dữ liệu đã được thử</translation>
    </message>
    <message>
        <source>Bring the silent vantage points back: revocations need readings from two.</source>
        <translation>Hãy đưa các điểm quan sát im lặng hoạt động trở lại: việc thu hồi cần kết quả từ hai điểm.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>chứng thư CA</translation>
    </message>
    <message>
        <source>CA without contact</source>
        <translation>CA không có liên hệ</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>Các CA</translation>
    </message>
    <message>
        <source>CAs below the availability target are known and followed</source>
        <translation>Các CA dưới mục tiêu về độ sẵn sàng đã được biết và theo dõi</translation>
    </message>
    <message>
        <source>CAs functional by day</source>
        <translation>Số CA hoạt động theo ngày</translation>
    </message>
    <message>
        <source>CAs functional now</source>
        <translation>CA đang hoạt động</translation>
    </message>
    <message>
        <source>CAs that answer too slowly are known and followed</source>
        <translation>Các CA phản hồi quá chậm đã được biết và theo dõi</translation>
    </message>
    <message>
        <source>Canary endpoints are set up, and tell outages of our own from those of others</source>
        <translation>Các điểm đối chứng đã được thiết lập và phân biệt được sự cố của ta với sự cố của bên khác</translation>
    </message>
    <message>
        <source>Capacity and scaling were assessed for the next year</source>
        <translation>Năng lực và khả năng mở rộng cho năm tới đã được đánh giá</translation>
    </message>
    <message>
        <source>Carried over; not done since %1.</source>
        <translation>Chuyển từ kỳ trước; chưa làm từ %1.</translation>
    </message>
    <message>
        <source>Certificates and objects that end soon are being renewed</source>
        <translation>Các chứng thư và đối tượng sắp hết hạn đang được gia hạn</translation>
    </message>
    <message>
        <source>Changes of state were looked into</source>
        <translation>Các thay đổi trạng thái đã được tìm hiểu</translation>
    </message>
    <message>
        <source>Check that the CA software reissues in time: its scheduler and its clock.</source>
        <translation>Hãy kiểm tra rằng phần mềm CA phát hành lại kịp thời: bộ lập lịch và đồng hồ của phần mềm.</translation>
    </message>
    <message>
        <source>Check the scheduler of the CA software: a manifest is expected at least every %1.</source>
        <translation>Hãy kiểm tra bộ lập lịch của phần mềm CA: cần có bản kê khai (manifest) mới ít nhất mỗi %1.</translation>
    </message>
    <message>
        <source>Checklist of the CA operator before delegation</source>
        <translation>Danh sách kiểm tra của đơn vị vận hành CA trước khi ủy quyền</translation>
    </message>
    <message>
        <source>Community news and feedback were followed up</source>
        <translation>Tin tức và phản hồi của cộng đồng đã được theo dõi</translation>
    </message>
    <message>
        <source>Contact data was verified: every CA has a contact that answered</source>
        <translation>Thông tin liên hệ đã được xác minh: mọi CA đều có liên hệ đã trả lời</translation>
    </message>
    <message>
        <source>Daily checklist of the registry</source>
        <translation>Danh sách kiểm tra hằng ngày của cơ quan quản lý tài nguyên (registry)</translation>
    </message>
    <message>
        <source>Database audit head</source>
        <translation>Đầu chuỗi kiểm toán của cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Decide for each whether it is prolonged; its clock goes on by itself otherwise.</source>
        <translation>Hãy quyết định có gia hạn từng lần tạm hoãn hay không; nếu không, thời hạn sẽ tự tiếp tục chạy.</translation>
    </message>
    <message>
        <source>Definition of this checklist</source>
        <translation>Định nghĩa của danh sách kiểm tra này</translation>
    </message>
    <message>
        <source>Documentation was reviewed and updated</source>
        <translation>Tài liệu đã được xem xét và cập nhật</translation>
    </message>
    <message>
        <source>Emergency contacts answer at any hour</source>
        <translation>Các liên hệ khẩn cấp trả lời vào mọi giờ</translation>
    </message>
    <message>
        <source>Enforcement keeps to its timeline</source>
        <translation>Việc xử lý theo đúng lịch trình</translation>
    </message>
    <message>
        <source>Every CA has contact data</source>
        <translation>Mọi CA đều có thông tin liên hệ</translation>
    </message>
    <message>
        <source>Every CA that got worse is being looked after</source>
        <translation>Mọi CA xấu đi đều đang có người theo dõi</translation>
    </message>
    <message>
        <source>Every open case has someone who looks after it</source>
        <translation>Mọi hồ sơ vụ việc đang mở đều có người theo dõi</translation>
    </message>
    <message>
        <source>Every publication point was available enough over 30 days</source>
        <translation>Mọi điểm công bố đều đủ sẵn sàng trong 30 ngày</translation>
    </message>
    <message>
        <source>Every vantage point observes</source>
        <translation>Mọi điểm quan sát đều đang quan sát</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Bằng chứng:</translation>
    </message>
    <message>
        <source>Exceptions and holds that end soon are decided</source>
        <translation>Các ngoại lệ và lần tạm hoãn sắp kết thúc đã được quyết định</translation>
    </message>
    <message>
        <source>Exceptions that end soon are decided</source>
        <translation>Các ngoại lệ sắp kết thúc đã được quyết định</translation>
    </message>
    <message>
        <source>Feedback from operators and the community was read and answered</source>
        <translation>Phản hồi của các đơn vị vận hành và cộng đồng đã được đọc và trả lời</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Find a contact: a notice that reaches nobody does not count.</source>
        <translation>Hãy tìm một liên hệ: thông báo không đến được ai thì không được tính.</translation>
    </message>
    <message>
        <source>Find out what changed since the period before.</source>
        <translation>Hãy tìm xem điều gì đã thay đổi so với kỳ trước.</translation>
    </message>
    <message>
        <source>Find out where the time goes: load, bandwidth, distance, size of the repository.</source>
        <translation>Hãy tìm xem thời gian mất vào đâu: tải, băng thông, khoảng cách, kích thước của kho lưu trữ.</translation>
    </message>
    <message>
        <source>Find out why the monitor does not run; no clock advances meanwhile.</source>
        <translation>Hãy tìm hiểu vì sao bộ giám sát không chạy; trong lúc đó không thời hạn nào được tính tiếp.</translation>
    </message>
    <message>
        <source>Find out why the monitor paused or was blind; the time is not counted against any CA.</source>
        <translation>Hãy tìm hiểu vì sao bộ giám sát tạm ngừng hoặc không quan sát được; thời gian đó không bị tính cho CA nào.</translation>
    </message>
    <message>
        <source>Find out why there was no valid manifest for so long, and what would have told you at once.</source>
        <translation>Hãy tìm hiểu vì sao không có bản kê khai (manifest) hợp lệ lâu như vậy, và điều gì lẽ ra đã báo ngay cho bạn.</translation>
    </message>
    <message>
        <source>Find out why they wait or failed: caretaker notice list</source>
        <translation>Hãy tìm hiểu vì sao các thông báo còn chờ hoặc gửi không thành công: caretaker notice list</translation>
    </message>
    <message>
        <source>Find what interrupted the service, and what would have kept it up.</source>
        <translation>Hãy tìm xem điều gì đã làm gián đoạn dịch vụ và điều gì lẽ ra đã giữ cho dịch vụ hoạt động.</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Cách đo</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Look at each case that would be judged differently.</source>
        <translation>Hãy xem từng hồ sơ vụ việc sẽ được đánh giá khác đi.</translation>
    </message>
    <message>
        <source>Look at load, bandwidth and the size of the repository.</source>
        <translation>Hãy xem tải, băng thông và kích thước của kho lưu trữ.</translation>
    </message>
    <message>
        <source>Look at those that no case follows.</source>
        <translation>Hãy xem những CA chưa có hồ sơ vụ việc nào theo dõi.</translation>
    </message>
    <message>
        <source>Manifests were reissued in time over these 30 days</source>
        <translation>Bản kê khai (manifest) được phát hành lại kịp thời trong 30 ngày này</translation>
    </message>
    <message>
        <source>Manifests were reissued in time, without a gap</source>
        <translation>Bản kê khai (manifest) được phát hành lại kịp thời, không gián đoạn</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Công cụ đo</translation>
    </message>
    <message>
        <source>Metrics and their trend against the month before were reviewed</source>
        <translation>Các số đo và xu hướng so với tháng trước đã được xem xét</translation>
    </message>
    <message>
        <source>Monitoring and alerting work: a test alert reached a person</source>
        <translation>Giám sát và cảnh báo hoạt động: một cảnh báo thử đã đến được với người trực</translation>
    </message>
    <message>
        <source>Monthly checklist of the CA operator</source>
        <translation>Danh sách kiểm tra hằng tháng của đơn vị vận hành CA</translation>
    </message>
    <message>
        <source>Monthly checklist of the registry</source>
        <translation>Danh sách kiểm tra hằng tháng của cơ quan quản lý tài nguyên (registry)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Name endpoints outside your network as canaries in the configuration: without them, an outage of your own looks like one of everybody.</source>
        <translation>Hãy khai báo trong cấu hình các điểm đối chứng nằm ngoài mạng của bạn: nếu không có, sự cố của riêng bạn trông giống như sự cố của mọi người.</translation>
    </message>
    <message>
        <source>No enforcement step is left undone</source>
        <translation>Không bước xử lý nào bị bỏ sót</translation>
    </message>
    <message>
        <source>No proposal waits for an approval</source>
        <translation>Không đề xuất nào còn chờ phê duyệt</translation>
    </message>
    <message>
        <source>Not measured; to be attested: name, date, note.</source>
        <translation>Chưa đo; cần xác nhận: tên, ngày, ghi chú.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Ghi chú:</translation>
    </message>
    <message>
        <source>Noted by %1 on %2.</source>
        <translation>%1 ghi chú vào %2.</translation>
    </message>
    <message>
        <source>Nothing is open with the registry without an answer</source>
        <translation>Không còn việc nào với cơ quan quản lý tài nguyên (registry) chưa được trả lời</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Không có mục nào cần chú ý.</translation>
    </message>
    <message>
        <source>Operators in trouble have been reached</source>
        <translation>Đã liên hệ được với các đơn vị vận hành đang gặp khó khăn</translation>
    </message>
    <message>
        <source>Performance is monitored, and capacity is planned for the next year</source>
        <translation>Hiệu năng được giám sát, và năng lực được lập kế hoạch cho năm tới</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Policy and thresholds were reviewed in the light of the backtest</source>
        <translation>Chính sách và các ngưỡng đã được xem xét dựa trên kết quả chạy thử</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Người lập</translation>
    </message>
    <message>
        <source>Publication quality was reviewed</source>
        <translation>Chất lượng công bố đã được xem xét</translation>
    </message>
    <message>
        <source>Put right what is wrong with what is published: caretaker explain shows how.</source>
        <translation>Hãy sửa những chỗ sai trong nội dung công bố: lệnh caretaker explain chỉ ra cách làm.</translation>
    </message>
    <message>
        <source>Quarterly checklist of the CA operator</source>
        <translation>Danh sách kiểm tra hằng quý của đơn vị vận hành CA</translation>
    </message>
    <message>
        <source>Quarterly checklist of the registry</source>
        <translation>Danh sách kiểm tra hằng quý của cơ quan quản lý tài nguyên (registry)</translation>
    </message>
    <message>
        <source>Redundant publication is deployed, and a failover was tested</source>
        <translation>Việc công bố có dự phòng đã được triển khai, và đã thử chuyển đổi dự phòng</translation>
    </message>
    <message>
        <source>Renew it, or find out why the CA has not asked for renewal.</source>
        <translation>Hãy gia hạn chứng thư, hoặc tìm hiểu vì sao CA chưa yêu cầu gia hạn.</translation>
    </message>
    <message>
        <source>Renew what ends within four weeks, or note why it may end.</source>
        <translation>Hãy gia hạn những mục hết hạn trong vòng bốn tuần, hoặc ghi lại lý do có thể để hết hạn.</translation>
    </message>
    <message>
        <source>Response times meet the targets</source>
        <translation>Thời gian phản hồi đạt các mục tiêu</translation>
    </message>
    <message>
        <source>Response times over the quarter leave room to grow</source>
        <translation>Thời gian phản hồi trong quý còn dư địa để tăng trưởng</translation>
    </message>
    <message>
        <source>Response times over the week were reviewed</source>
        <translation>Thời gian phản hồi trong tuần đã được xem xét</translation>
    </message>
    <message>
        <source>Response times were reviewed and meet the targets</source>
        <translation>Thời gian phản hồi đã được xem xét và đạt các mục tiêu</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Người soát xét</translation>
    </message>
    <message>
        <source>Run it again: caretaker policy backtest</source>
        <translation>Hãy chạy lại: caretaker policy backtest</translation>
    </message>
    <message>
        <source>Security controls are in place: keys, access, updates, time synchronisation</source>
        <translation>Các biện pháp an ninh đã được áp dụng: khóa, truy cập, cập nhật, đồng bộ thời gian</translation>
    </message>
    <message>
        <source>Security was reviewed and updates were applied</source>
        <translation>An ninh đã được xem xét và các bản cập nhật đã được áp dụng</translation>
    </message>
    <message>
        <source>See whether those that no case follows recover by themselves.</source>
        <translation>Hãy xem những CA chưa có hồ sơ vụ việc nào theo dõi có tự phục hồi hay không.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Slowest retrieval by day</source>
        <translation>Lần tải về chậm nhất theo ngày</translation>
    </message>
    <message>
        <source>Staff are trained to run the CA, and to stand in for each other</source>
        <translation>Nhân viên được đào tạo để vận hành CA và để thay thế nhau</translation>
    </message>
    <message>
        <source>Staff roles and approvers were reviewed</source>
        <translation>Vai trò của nhân viên và những người phê duyệt đã được xem xét</translation>
    </message>
    <message>
        <source>Staff were trained</source>
        <translation>Nhân viên đã được đào tạo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Stop enforcement, keep the database as it is, and compare it with the last exported head.</source>
        <translation>Hãy dừng mọi biện pháp xử lý, giữ nguyên cơ sở dữ liệu và so sánh với đầu chuỗi được xuất gần nhất.</translation>
    </message>
    <message>
        <source>Take or refuse each step: caretaker case list</source>
        <translation>Hãy thực hiện hoặc từ chối từng bước: caretaker case list</translation>
    </message>
    <message>
        <source>Taken back by %1 on %2.</source>
        <translation>%1 rút lại xác nhận vào %2.</translation>
    </message>
    <message>
        <source>Tell the operators what is wrong with what they publish.</source>
        <translation>Hãy cho các đơn vị vận hành biết nội dung họ công bố sai ở đâu.</translation>
    </message>
    <message>
        <source>The CA certificate does not end soon</source>
        <translation>Chứng thư CA không sắp hết hạn</translation>
    </message>
    <message>
        <source>The audit chain is intact</source>
        <translation>Chuỗi kiểm toán nguyên vẹn</translation>
    </message>
    <message>
        <source>The canary endpoints were checked from outside</source>
        <translation>Các điểm đối chứng đã được kiểm tra từ bên ngoài</translation>
    </message>
    <message>
        <source>The database was restored from a backup on another machine, and verified there</source>
        <translation>Cơ sở dữ liệu đã được khôi phục từ bản sao lưu trên máy khác và được kiểm chứng tại đó</translation>
    </message>
    <message>
        <source>The ecosystem health report was read and published</source>
        <translation>Báo cáo tình trạng hệ sinh thái đã được đọc và công bố</translation>
    </message>
    <message>
        <source>The emergency procedure was rehearsed</source>
        <translation>Quy trình khẩn cấp đã được diễn tập</translation>
    </message>
    <message>
        <source>The expiry schedule was checked</source>
        <translation>Lịch hết hạn đã được kiểm tra</translation>
    </message>
    <message>
        <source>The expiry schedule was checked: nothing ends within four weeks unnoticed</source>
        <translation>Lịch hết hạn đã được kiểm tra: không có gì hết hạn trong vòng bốn tuần mà không được biết</translation>
    </message>
    <message>
        <source>The health of all CAs was counted</source>
        <translation>Tình trạng của mọi CA đã được thống kê</translation>
    </message>
    <message>
        <source>The health of all CAs was counted for the ecosystem report</source>
        <translation>Tình trạng của mọi CA đã được thống kê cho báo cáo hệ sinh thái</translation>
    </message>
    <message>
        <source>The infrastructure has been stable for 30 days</source>
        <translation>Hạ tầng đã ổn định trong 30 ngày</translation>
    </message>
    <message>
        <source>The infrastructure was reviewed: redundancy, failover, hosting</source>
        <translation>Hạ tầng đã được xem xét: dự phòng, chuyển đổi dự phòng, nơi đặt máy chủ</translation>
    </message>
    <message>
        <source>The manifest now published does not end soon</source>
        <translation>Bản kê khai (manifest) đang công bố không sắp hết hạn</translation>
    </message>
    <message>
        <source>The monitor watched without interruption</source>
        <translation>Bộ giám sát đã theo dõi không gián đoạn</translation>
    </message>
    <message>
        <source>The policy was run against the quarter&apos;s record</source>
        <translation>Chính sách đã được chạy thử trên dữ liệu của quý</translation>
    </message>
    <message>
        <source>The quarter&apos;s cases were reviewed, and none is left alone</source>
        <translation>Các hồ sơ vụ việc của quý đã được xem xét, không hồ sơ nào bị bỏ quên</translation>
    </message>
    <message>
        <source>The registry has contact data for this CA</source>
        <translation>Cơ quan quản lý tài nguyên (registry) có thông tin liên hệ cho CA này</translation>
    </message>
    <message>
        <source>The trend against the month before was reviewed</source>
        <translation>Xu hướng so với tháng trước đã được xem xét</translation>
    </message>
    <message>
        <source>The trend against the week before was reviewed</source>
        <translation>Xu hướng so với tuần trước đã được xem xét</translation>
    </message>
    <message>
        <source>There is a procedure for changes, with announced maintenance</source>
        <translation>Có quy trình thay đổi, với việc bảo trì được thông báo trước</translation>
    </message>
    <message>
        <source>There is a procedure for incidents, with who decides and how the registry is told within 24 hours</source>
        <translation>Có quy trình xử lý sự cố, nêu rõ ai quyết định và cách báo cho cơ quan quản lý tài nguyên (registry) trong vòng 24 giờ</translation>
    </message>
    <message>
        <source>There is a procedure for the certificate&apos;s life: request, renewal, key roll, revocation</source>
        <translation>Có quy trình cho vòng đời chứng thư: yêu cầu, gia hạn, thay khóa, thu hồi</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>Cần xác nhận</translation>
    </message>
    <message>
        <source>To be attested: name, date, note.</source>
        <translation>Cần xác nhận: tên, ngày, ghi chú.</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>Việc cần làm trước</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Cần làm:</translation>
    </message>
    <message>
        <source>Try another way to reach those who have not answered: telephone, another contact, letter.</source>
        <translation>Hãy thử cách khác để liên hệ với những đơn vị chưa trả lời: điện thoại, liên hệ khác, thư bưu điện.</translation>
    </message>
    <message>
        <source>Two people decide: caretaker case approve, or caretaker case reject</source>
        <translation>Hai người quyết định: caretaker case approve hoặc caretaker case reject</translation>
    </message>
    <message>
        <source>Weekly checklist of the registry</source>
        <translation>Danh sách kiểm tra hằng tuần của cơ quan quản lý tài nguyên (registry)</translation>
    </message>
    <message>
        <source>What is published has no known issues</source>
        <translation>Nội dung công bố không có vấn đề nào được biết</translation>
    </message>
    <message>
        <source>What relying parties lose today is known and followed</source>
        <translation>Những gì bên tin cậy mất đi hôm nay đã được biết và theo dõi</translation>
    </message>
    <message>
        <source>Write to the others and ask for an answer: caretaker contact verify</source>
        <translation>Hãy viết cho những đơn vị còn lại và đề nghị trả lời: caretaker contact verify</translation>
    </message>
    <message>
        <source>a form to fill in; nothing is measured without a CA</source>
        <translation>biểu mẫu để điền; không có CA thì không đo gì</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>đã tiếp nhận</translation>
    </message>
    <message>
        <source>action</source>
        <translation>biện pháp</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>cảnh báo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>phê duyệt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>đã phê duyệt</translation>
    </message>
    <message>
        <source>at</source>
        <translation>lúc</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>độ sẵn sàng</translation>
    </message>
    <message>
        <source>availability %1, before %2: %3</source>
        <translation>độ sẵn sàng %1, trước đó %2: %3</translation>
    </message>
    <message>
        <source>availability, 30 days</source>
        <translation>độ sẵn sàng, 30 ngày</translation>
    </message>
    <message>
        <source>better</source>
        <translation>tốt hơn</translation>
    </message>
    <message>
        <source>blind rounds</source>
        <translation>số vòng không quan sát được</translation>
    </message>
    <message>
        <source>case</source>
        <translation>hồ sơ vụ việc</translation>
    </message>
    <message>
        <source>certificate ends on %1</source>
        <translation>chứng thư hết hạn vào %1</translation>
    </message>
    <message>
        <source>changes for the worse</source>
        <translation>thay đổi theo hướng xấu đi</translation>
    </message>
    <message>
        <source>clock skew</source>
        <translation>lệch đồng hồ</translation>
    </message>
    <message>
        <source>closed on %1 by %2; the figures are those of that moment</source>
        <translation>đã đóng vào %1 bởi %2; số liệu là của thời điểm đó</translation>
    </message>
    <message>
        <source>complete retrieval</source>
        <translation>tải về toàn bộ</translation>
    </message>
    <message>
        <source>cross origin</source>
        <translation>khác nguồn gốc</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>ngừng hoạt động</translation>
    </message>
    <message>
        <source>due</source>
        <translation>đến hạn</translation>
    </message>
    <message>
        <source>ended on %1, not yet closed</source>
        <translation>đã kết thúc vào %1, chưa đóng</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>hết hạn</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>đã thực hiện</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>sắp hết hạn</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chỉ số</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>byte đầu tiên</translation>
    </message>
    <message>
        <source>first to end: %1, on %2</source>
        <translation>hết hạn sớm nhất: %1, vào %2</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>chập chờn</translation>
    </message>
    <message>
        <source>frequent manifests</source>
        <translation>bản kê khai (manifest) quá dày</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>một nửa trong vòng</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>giá trị băm không khớp</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>khỏe mạnh</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tạm hoãn</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>inconsistent policies</source>
        <translation>chính sách không nhất quán</translation>
    </message>
    <message>
        <source>inconsistent publication</source>
        <translation>công bố không nhất quán</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>vấn đề</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>các vấn đề</translation>
    </message>
    <message>
        <source>last look</source>
        <translation>lần kiểm tra gần nhất</translation>
    </message>
    <message>
        <source>looked after</source>
        <translation>có người theo dõi</translation>
    </message>
    <message>
        <source>malformed objects</source>
        <translation>đối tượng sai cấu trúc</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>bản kê khai (manifest)</translation>
    </message>
    <message>
        <source>manifest ends on %1</source>
        <translation>bản kê khai (manifest) hết hạn vào %1</translation>
    </message>
    <message>
        <source>manifest gap</source>
        <translation>gián đoạn bản kê khai (manifest)</translation>
    </message>
    <message>
        <source>manifest valid until</source>
        <translation>bản kê khai (manifest) có hiệu lực đến</translation>
    </message>
    <message>
        <source>metric alert</source>
        <translation>cảnh báo số đo</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>cần chú ý</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa từng</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>bước tiếp theo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>no new manifest in this period</source>
        <translation>không có bản kê khai (manifest) mới trong kỳ này</translation>
    </message>
    <message>
        <source>no round in this period</source>
        <translation>không có vòng nào trong kỳ này</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>chưa đo</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>các thông báo</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>thông báo</translation>
    </message>
    <message>
        <source>number regress</source>
        <translation>số bản kê khai đi lùi</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>đối tượng</translation>
    </message>
    <message>
        <source>once, before delegation</source>
        <translation>một lần, trước khi ủy quyền</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>mở đến %1</translation>
    </message>
    <message>
        <source>open until everything is done</source>
        <translation>mở cho đến khi mọi việc hoàn tất</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>overdue from</source>
        <translation>quá hạn từ</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>một phần</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>kỳ trước</translation>
    </message>
    <message>
        <source>propose revocation</source>
        <translation>đề xuất thu hồi</translation>
    </message>
    <message>
        <source>propose suspension</source>
        <translation>đề xuất đình chỉ</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>đã đề xuất</translation>
    </message>
    <message>
        <source>publication point</source>
        <translation>điểm công bố</translation>
    </message>
    <message>
        <source>publication storm</source>
        <translation>bùng phát công bố</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>nêu tên công khai</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>nhắc nhở</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>mở lại</translation>
    </message>
    <message>
        <source>resource churn</source>
        <translation>tài nguyên biến động</translation>
    </message>
    <message>
        <source>retrieval</source>
        <translation>tải về</translation>
    </message>
    <message>
        <source>rrdp desync</source>
        <translation>RRDP mất đồng bộ</translation>
    </message>
    <message>
        <source>share</source>
        <translation>tỷ lệ</translation>
    </message>
    <message>
        <source>since</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>chậm</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>chậm nhất</translation>
    </message>
    <message>
        <source>stale manifest</source>
        <translation>bản kê khai (manifest) quá hạn</translation>
    </message>
    <message>
        <source>state</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>status</source>
        <translation>tình trạng</translation>
    </message>
    <message>
        <source>step</source>
        <translation>bước</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>vẫn đang tiếp diễn</translation>
    </message>
    <message>
        <source>target</source>
        <translation>mục tiêu</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>kỳ này</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>thời gian còn lại</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>to be attested</source>
        <translation>cần xác nhận</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>xu hướng</translation>
    </message>
    <message>
        <source>typical retrieval</source>
        <translation>thời gian tải về điển hình</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>vantage point</source>
        <translation>điểm quan sát</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>đã kiểm chứng</translation>
    </message>
    <message>
        <source>what</source>
        <translation>mục</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>xấu hơn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Measured items are ticked by the program, from what it observed; what a person attested bears their name and the time. Time that was not watched counts neither for nor against a CA.</source>
        <translation>Các mục được đo do chương trình đánh dấu dựa trên những gì đã quan sát; mục do người xác nhận mang tên người đó và thời điểm. Thời gian không được theo dõi không tính có lợi hay bất lợi cho CA nào.</translation>
    </message>
    <message>
        <source>published object</source>
        <translation>đối tượng đã công bố</translation>
    </message>
</context>
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
    <name>narrative</name>
    <message>
        <source>, times %1% for severity (%2)</source>
        <translation>, thời hạn %1% theo mức nghiêm trọng (%2)</translation>
    </message>
    <message>
        <source>, watch only</source>
        <translation>, chỉ theo dõi</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>, có chữ ký</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>mở hồ sơ</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>đồng hồ dừng</translation>
    </message>
    <message>
        <source>clock runs again</source>
        <translation>đồng hồ chạy lại</translation>
    </message>
    <message>
        <source>trouble gone for now</source>
        <translation>sự cố tạm thời hết</translation>
    </message>
    <message>
        <source>trouble back</source>
        <translation>sự cố quay lại</translation>
    </message>
    <message>
        <source>step {step} due</source>
        <translation>bước {step} đến hạn</translation>
    </message>
    <message>
        <source>step {step} overdue</source>
        <translation>bước {step} quá hạn</translation>
    </message>
    <message>
        <source>step {step} held back</source>
        <translation>bước {step} bị giữ lại</translation>
    </message>
    <message>
        <source>step {step} done</source>
        <translation>bước {step} đã xong</translation>
    </message>
    <message>
        <source>notice delivered</source>
        <translation>thông báo đã gửi đến</translation>
    </message>
    <message>
        <source>step {step} proposed, waiting for approval</source>
        <translation>bước {step} được đề xuất, chờ phê duyệt</translation>
    </message>
    <message>
        <source>proposal of {step} withdrawn</source>
        <translation>rút lại đề xuất {step}</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>held for {kind} until {until}</source>
        <translation>tạm giữ vì {kind} đến {until}</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>bỏ tạm giữ</translation>
    </message>
    <message>
        <source>corroboration waived</source>
        <translation>miễn đối chứng</translation>
    </message>
    <message>
        <source>impact of {step} reviewed</source>
        <translation>đã xem xét tác động của {step}</translation>
    </message>
    <message>
        <source>step {step} approved</source>
        <translation>bước {step} được phê duyệt</translation>
    </message>
    <message>
        <source>step {step} has all approvals</source>
        <translation>bước {step} đã đủ phê duyệt</translation>
    </message>
    <message>
        <source>step {step} rejected</source>
        <translation>bước {step} bị bác</translation>
    </message>
    <message>
        <source>case resolved</source>
        <translation>hồ sơ đã giải quyết</translation>
    </message>
    <message>
        <source>case reopened</source>
        <translation>mở lại hồ sơ</translation>
    </message>
    <message>
        <source>case superseded by {by_case}</source>
        <translation>hồ sơ được thay bằng {by_case}</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>đóng hồ sơ</translation>
    </message>
    <message>
        <source>watch only: step {step} would have fallen due</source>
        <translation>chỉ theo dõi: bước {step} lẽ ra đã đến hạn</translation>
    </message>
    <message>
        <source>policy mode is now {mode}</source>
        <translation>chế độ chính sách nay là {mode}</translation>
    </message>
    <message>
        <source>repository {repository} is to blame, incident {incident}</source>
        <translation>nguyên nhân là kho {repository}, sự cố {incident}</translation>
    </message>
    <message>
        <source>repository incident {incident} over for this CA</source>
        <translation>sự cố kho {incident} đã hết đối với CA này</translation>
    </message>
    <message>
        <source>approval of {step} by {approver} expired</source>
        <translation>phê duyệt {step} của {approver} đã hết hạn</translation>
    </message>
    <message>
        <source>step {step} carried out outside this program</source>
        <translation>bước {step} được thực hiện ngoài chương trình này</translation>
    </message>
    <message>
        <source>step {step} verified, the CA is {stage}</source>
        <translation>bước {step} đã kiểm chứng, CA ở giai đoạn {stage}</translation>
    </message>
    <message>
        <source>the CA is {stage}</source>
        <translation>CA ở giai đoạn {stage}</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <translation>%1  %2, bởi %3</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>delegated CA does not work</source>
        <translation>CA được ủy quyền không hoạt động</translation>
    </message>
    <message>
        <source>delegated CA fails and recovers again and again</source>
        <translation>CA được ủy quyền liên tục gặp lỗi rồi lại phục hồi</translation>
    </message>
    <message>
        <source>delegated CA works only in part</source>
        <translation>CA được ủy quyền chỉ hoạt động một phần</translation>
    </message>
    <message>
        <source>delegated CA answers too slowly</source>
        <translation>CA được ủy quyền phản hồi quá chậm</translation>
    </message>
    <message>
        <source>delegated CA works</source>
        <translation>CA được ủy quyền hoạt động</translation>
    </message>
    <message>
        <source>planned end of the delegated CA</source>
        <translation>kế hoạch kết thúc CA được ủy quyền</translation>
    </message>
    <message>
        <source>the manifest is not renewed in time</source>
        <translation>bản kê khai (manifest) không được gia hạn kịp thời</translation>
    </message>
    <message>
        <source>what is published does not match the manifest, or differs between RRDP and rsync</source>
        <translation>nội dung công bố không khớp với bản kê khai (manifest), hoặc khác nhau giữa RRDP và rsync</translation>
    </message>
    <message>
        <source>a clock is wrong</source>
        <translation>có đồng hồ sai giờ</translation>
    </message>
    <message>
        <source>objects are malformed</source>
        <translation>có đối tượng sai cấu trúc</translation>
    </message>
    <message>
        <source>objects are reissued too often</source>
        <translation>đối tượng được phát hành lại quá thường xuyên</translation>
    </message>
    <message>
        <source>very many objects change at once</source>
        <translation>rất nhiều đối tượng thay đổi cùng lúc</translation>
    </message>
    <message>
        <source>ROAs or ASPAs come and go</source>
        <translation>ROA hoặc ASPA lúc có lúc không</translation>
    </message>
    <message>
        <source>objects end soon and are not renewed</source>
        <translation>có đối tượng sắp hết hạn và chưa được gia hạn</translation>
    </message>
    <message>
        <source>the RRDP files do not fit together</source>
        <translation>các tệp RRDP không khớp với nhau</translation>
    </message>
    <message>
        <source>the repository is not available often enough</source>
        <translation>kho lưu trữ không đủ sẵn sàng</translation>
    </message>
    <message>
        <source>there was no valid manifest for too long</source>
        <translation>không có bản kê khai (manifest) hợp lệ trong thời gian quá dài</translation>
    </message>
    <message>
        <source>the manifest is renewed too often</source>
        <translation>bản kê khai (manifest) được gia hạn quá thường xuyên</translation>
    </message>
    <message>
        <source>files do not have the hash that the manifest states</source>
        <translation>có tệp không có giá trị băm nêu trong bản kê khai (manifest)</translation>
    </message>
    <message>
        <source>the manifest number went backwards</source>
        <translation>số của bản kê khai (manifest) đã đi lùi</translation>
    </message>
    <message>
        <source>RRDP points to another server</source>
        <translation>RRDP trỏ tới máy chủ khác</translation>
    </message>
    <message>
        <source>a measured value is outside its limit</source>
        <translation>một giá trị đo nằm ngoài giới hạn</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>kết nối TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>rsync</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>RRDP</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>bản kê khai (manifest)</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>các đối tượng</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>our staff are alerted</source>
        <translation>nhân viên của chúng tôi sẽ nhận cảnh báo</translation>
    </message>
    <message>
        <source>our staff were alerted</source>
        <translation>nhân viên của chúng tôi đã nhận cảnh báo</translation>
    </message>
    <message>
        <source>Please have a look</source>
        <translation>Xin vui lòng kiểm tra</translation>
    </message>
    <message>
        <source>we send a first, friendly letter</source>
        <translation>chúng tôi gửi bức thư đầu tiên, mang tính thân thiện</translation>
    </message>
    <message>
        <source>we sent a first, friendly letter</source>
        <translation>chúng tôi đã gửi bức thư đầu tiên, mang tính thân thiện</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>Thông báo chính thức</translation>
    </message>
    <message>
        <source>we send a formal notice</source>
        <translation>chúng tôi gửi thông báo chính thức</translation>
    </message>
    <message>
        <source>we sent a formal notice</source>
        <translation>chúng tôi đã gửi thông báo chính thức</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Nhắc nhở</translation>
    </message>
    <message>
        <source>we send a reminder</source>
        <translation>chúng tôi gửi thư nhắc nhở</translation>
    </message>
    <message>
        <source>we sent a reminder</source>
        <translation>chúng tôi đã gửi thư nhắc nhở</translation>
    </message>
    <message>
        <source>Warning before public listing</source>
        <translation>Cảnh báo trước khi nêu tên công khai</translation>
    </message>
    <message>
        <source>we send a warning before public listing</source>
        <translation>chúng tôi gửi cảnh báo trước khi nêu tên công khai</translation>
    </message>
    <message>
        <source>we sent a warning before public listing</source>
        <translation>chúng tôi đã gửi cảnh báo trước khi nêu tên công khai</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>Nêu tên công khai</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>nhân viên của chúng tôi được yêu cầu nêu tên CA trong danh sách công khai; cần %n người phê duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>nhân viên của chúng tôi đã được yêu cầu nêu tên CA trong danh sách công khai; cần %n người phê duyệt</numerusform>
        </translation>
    </message>
    <message>
        <source>the CA was named in our public list</source>
        <translation>CA đã được nêu tên trong danh sách công khai của chúng tôi</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>Cảnh báo cuối cùng</translation>
    </message>
    <message>
        <source>we send a final warning</source>
        <translation>chúng tôi gửi cảnh báo cuối cùng</translation>
    </message>
    <message>
        <source>we sent a final warning</source>
        <translation>chúng tôi đã gửi cảnh báo cuối cùng</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>Đề xuất đình chỉ</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>nhân viên của chúng tôi được yêu cầu đình chỉ chứng thư; cần %n người phê duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>nhân viên của chúng tôi đã được yêu cầu đình chỉ chứng thư; cần %n người phê duyệt</numerusform>
        </translation>
    </message>
    <message>
        <source>the suspension was approved</source>
        <translation>việc đình chỉ đã được phê duyệt</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Đề xuất thu hồi</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>nhân viên của chúng tôi được yêu cầu thu hồi chứng thư; cần %n người phê duyệt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>nhân viên của chúng tôi đã được yêu cầu thu hồi chứng thư; cần %n người phê duyệt</numerusform>
        </translation>
    </message>
    <message>
        <source>the revocation was approved</source>
        <translation>việc thu hồi đã được phê duyệt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Đã đình chỉ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Đã giải quyết</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Reinstatement</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Sắp hết hạn</translation>
    </message>
    <message>
        <source>Repository fails</source>
        <translation>Kho lưu trữ gặp lỗi</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Kế hoạch kết thúc</translation>
    </message>
    <message>
        <source>we write to you about the planned end</source>
        <translation>chúng tôi viết cho quý đơn vị về kế hoạch kết thúc</translation>
    </message>
    <message>
        <source>we wrote to you about the planned end</source>
        <translation>chúng tôi đã viết cho quý đơn vị về kế hoạch kết thúc</translation>
    </message>
    <message>
        <source>the problem was confirmed and this case was opened</source>
        <translation>vấn đề đã được xác nhận và hồ sơ vụ việc này được mở</translation>
    </message>
    <message>
        <source>the problem came back and this case was opened again</source>
        <translation>vấn đề tái diễn và hồ sơ vụ việc này được mở lại</translation>
    </message>
    <message>
        <source>the case was closed: the CA worked again</source>
        <translation>hồ sơ vụ việc đã được đóng: CA hoạt động trở lại</translation>
    </message>
    <message>
        <source>the announced end was put on record</source>
        <translation>thông báo kết thúc đã được ghi nhận</translation>
    </message>
    <message>
        <source>the certificate was suspended</source>
        <translation>chứng thư đã bị đình chỉ</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>chứng thư đã bị thu hồi</translation>
    </message>
    <message>
        <source>the CA was reinstated</source>
        <translation>CA đã được khôi phục</translation>
    </message>
    <message>
        <source>ROA</source>
        <translation>ROA</translation>
    </message>
    <message>
        <source>certificate of the CA</source>
        <translation>chứng thư của CA</translation>
    </message>
    <message>
        <source>other object</source>
        <translation>đối tượng khác</translation>
    </message>
    <message numerus="yes">
        <source>It changed %n time(s) within the last 72 hours.</source>
        <translation>
            <numerusform>Trạng thái của CA đã thay đổi %n lần trong 72 giờ qua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The manifest lists %n object(s).</source>
        <translation>
            <numerusform>Bản kê khai (manifest) liệt kê %n đối tượng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are %n ROA(s).</source>
        <translation>
            <numerusform>Trong đó có %n ROA.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of them ends within %n day(s).</source>
        <translation>
            <numerusform>Mục đầu tiên sẽ hết hạn trong vòng %n ngày.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) cannot be used because of it.</source>
        <translation>
            <numerusform>Vì lỗi này, %n CA được ủy quyền không thể sử dụng được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n more object(s).</source>
        <translation>
            <numerusform>Điều tương tự cũng đúng với %n đối tượng khác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You run %n delegated CA(s) that need your attention.</source>
        <translation>
            <numerusform>Quý đơn vị đang vận hành %n CA được ủy quyền cần được chú ý.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s)</source>
        <translation>
            <numerusform>%n CA được ủy quyền</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have approved it so far.</source>
        <translation>
            <numerusform>Cho đến nay đã có %n người phê duyệt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs the approval of %n person(s).</source>
        <translation>
            <numerusform>Cần có %n người phê duyệt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have tried %n time(s).</source>
        <translation>
            <numerusform>Chúng tôi đã thử %n lần.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) turned worse in one round.</source>
        <translation>
            <numerusform>Trong một vòng, có %n CA được ủy quyền xấu đi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A current manifest and CRL last validated on {{last_functional}}.</source>
        <translation>Lần gần nhất một bản kê khai (manifest) và CRL còn hiệu lực xác thực thành công: {{last_functional}}.</translation>
    </message>
    <message>
        <source>A current manifest and CRL validated from: {{working_from}}.</source>
        <translation>Đã xác thực được bản kê khai (manifest) và CRL còn hiệu lực từ: {{working_from}}.</translation>
    </message>
    <message>
        <source>A guard has stopped all enforcement: {{staff_what}}.</source>
        <translation>Một cơ chế bảo vệ đã dừng mọi biện pháp xử lý: {{staff_what}}.</translation>
    </message>
    <message>
        <source>A notice to the operator of the delegated CA &quot;{{ca}}&quot; could not be delivered: kind {{staff_notice_kind}}, number {{staff_notice_id}}.</source>
        <translation>Không gửi được một thông báo tới đơn vị vận hành của CA được ủy quyền &quot;{{ca}}&quot;: loại {{staff_notice_kind}}, số {{staff_notice_id}}.</translation>
    </message>
    <message>
        <source>A repository that you run cannot be used</source>
        <translation>Một kho lưu trữ do quý đơn vị vận hành không thể sử dụng được</translation>
    </message>
    <message>
        <source>A suspension can be undone. Repair the CA first, keep it running, and then ask us to reinstate it.</source>
        <translation>Việc đình chỉ có thể được hủy bỏ. Trước hết hãy khắc phục CA, giữ cho CA chạy, rồi đề nghị chúng tôi khôi phục.</translation>
    </message>
    <message>
        <source>A suspension takes away the effect of everything that this CA and the CAs below it have signed, until the CA works again and is reinstated.</source>
        <translation>Việc đình chỉ làm mất hiệu lực của mọi thứ mà CA này và các CA bên dưới đã ký, cho đến khi CA hoạt động trở lại và được khôi phục.</translation>
    </message>
    <message>
        <source>Alert: a guard has stopped enforcement</source>
        <translation>Cảnh báo: một cơ chế bảo vệ đã dừng mọi biện pháp xử lý</translation>
    </message>
    <message>
        <source>Alert: a notice could not be delivered</source>
        <translation>Cảnh báo: không gửi được một thông báo</translation>
    </message>
    <message>
        <source>Alert: a proposal waits for approval</source>
        <translation>Cảnh báo: một đề xuất đang chờ phê duyệt</translation>
    </message>
    <message>
        <source>Alert: {{summary}}</source>
        <translation>Cảnh báo: {{summary}}</translation>
    </message>
    <message>
        <source>All of them, and since when</source>
        <translation>Danh sách đầy đủ và thời điểm bắt đầu</translation>
    </message>
    <message>
        <source>Answer this mail, or write to {{reply_address}}. A person reads it. Keep this in the subject, so that your answer comes to the right case:</source>
        <translation>Hãy trả lời thư này hoặc viết tới {{reply_address}}. Sẽ có người đọc thư của quý đơn vị. Hãy giữ nguyên nội dung sau trong dòng tiêu đề để câu trả lời đến đúng hồ sơ vụ việc:</translation>
    </message>
    <message>
        <source>Answer: tell us what you found, and when you expect it to work.</source>
        <translation>Trả lời: hãy cho chúng tôi biết quý đơn vị đã tìm thấy gì và dự kiến khi nào CA hoạt động trở lại.</translation>
    </message>
    <message>
        <source>Appeal: if you think that we are wrong, write to {{appeal_address}}. We will send you what we fetched.</source>
        <translation>Khiếu nại: nếu cho rằng chúng tôi sai, hãy viết tới {{appeal_address}}. Chúng tôi sẽ gửi cho quý đơn vị những gì chúng tôi đã tải về.</translation>
    </message>
    <message>
        <source>Approve or reject it. Each person decides alone, and says why.</source>
        <translation>Hãy phê duyệt hoặc từ chối. Mỗi người tự quyết định và nêu lý do.</translation>
    </message>
    <message>
        <source>As long as nothing has been revoked, repairing the CA ends this procedure.</source>
        <translation>Chừng nào chưa có gì bị thu hồi, việc khắc phục CA sẽ chấm dứt thủ tục này.</translation>
    </message>
    <message>
        <source>Before a revocation, two people must approve it, and a fresh look must find that the CA still fails. A revocation takes away the effect of everything that this CA and the CAs below it have signed.</source>
        <translation>Trước khi thu hồi, phải có hai người phê duyệt và một lần kiểm tra mới phải cho thấy CA vẫn gặp lỗi. Việc thu hồi làm mất hiệu lực của mọi thứ mà CA này và các CA bên dưới đã ký.</translation>
    </message>
    <message>
        <source>Below, the first of them are explained one by one. The attached JSON file tells the same about all the others.</source>
        <translation>Những mục đầu tiên được giải thích lần lượt dưới đây. Tệp JSON đính kèm cung cấp thông tin tương tự về tất cả các mục còn lại.</translation>
    </message>
    <message>
        <source>Below, they are explained one by one.</source>
        <translation>Từng mục được giải thích lần lượt dưới đây.</translation>
    </message>
    <message>
        <source>But each time it fails, relying parties lose time with retries. One longer failure is enough for its objects to lose their effect.</source>
        <translation>Nhưng mỗi lần CA gặp lỗi, bên tin cậy lại mất thời gian thử lại. Chỉ cần một lần gặp lỗi kéo dài hơn là các đối tượng của CA sẽ mất hiệu lực.</translation>
    </message>
    <message>
        <source>But it has not worked for long enough to count as recovered.</source>
        <translation>Nhưng CA chưa hoạt động đủ lâu để được coi là đã phục hồi.</translation>
    </message>
    <message>
        <source>But relying parties wait for it at every run, and some give up before they have its objects.</source>
        <translation>Nhưng bên tin cậy phải chờ CA này ở mỗi lượt chạy, và một số bên bỏ cuộc trước khi lấy được các đối tượng của CA.</translation>
    </message>
    <message>
        <source>But what cannot be fetched or does not validate has no effect, and if one more path fails, little is left.</source>
        <translation>Nhưng những gì không tải về được hoặc không xác thực được thì không có hiệu lực, và nếu thêm một đường truy cập gặp lỗi thì sẽ chẳng còn lại bao nhiêu.</translation>
    </message>
    <message>
        <source>Call the operator. A call now often saves the letters below.</source>
        <translation>Hãy gọi điện cho đơn vị vận hành. Một cuộc gọi lúc này thường giúp tránh được các bức thư nêu bên dưới.</translation>
    </message>
    <message>
        <source>Certificate of the CA: let your CA software ask us for renewal now. If it already did, write to us.</source>
        <translation>Chứng thư của CA: hãy cho phần mềm CA gửi yêu cầu gia hạn tới chúng tôi ngay bây giờ. Nếu phần mềm đã gửi rồi, hãy viết cho chúng tôi.</translation>
    </message>
    <message>
        <source>Correct the contact, and send it again.</source>
        <translation>Hãy sửa thông tin liên hệ rồi gửi lại.</translation>
    </message>
    <message>
        <source>Ends soon: objects of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Sắp hết hạn: các đối tượng của CA được ủy quyền &quot;{{ca}}&quot;</translation>
    </message>
    <message>
        <source>Final warning: {{summary}}</source>
        <translation>Cảnh báo cuối cùng: {{summary}}</translation>
    </message>
    <message>
        <source>Find what comes and goes: compare the times of the failures with restarts, deployments, renewals of certificates, limits on connections and the load of the publication server. Once it is stable, leave it alone: each change counts again.</source>
        <translation>Hãy tìm xem thứ gì lúc có lúc không: so sánh thời điểm gặp lỗi với thời điểm khởi động lại, triển khai, gia hạn chứng thư, giới hạn kết nối và tải của máy chủ công bố. Khi đã ổn định, hãy để nguyên: mỗi thay đổi đều được tính lại.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to any operator.</source>
        <translation>Gửi nhân viên của {{registry}}. Cảnh báo này không được gửi cho bất kỳ đơn vị vận hành nào.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator, {{operator}}.</source>
        <translation>Gửi nhân viên của {{registry}}. Cảnh báo này không được gửi cho đơn vị vận hành là {{operator}}.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator.</source>
        <translation>Gửi nhân viên của {{registry}}. Cảnh báo này không được gửi cho đơn vị vận hành.</translation>
    </message>
    <message>
        <source>Formal notice: {{summary}}</source>
        <translation>Thông báo chính thức: {{summary}}</translation>
    </message>
    <message>
        <source>How to reply</source>
        <translation>Cách trả lời</translation>
    </message>
    <message>
        <source>If it is not repaired in time, we will name the CA in our public list of delegated CAs that do not work.</source>
        <translation>Nếu vấn đề không được khắc phục kịp thời, chúng tôi sẽ nêu tên CA này trong danh sách công khai các CA được ủy quyền không hoạt động.</translation>
    </message>
    <message>
        <source>If no address works, call the operator, or send the letter by post, and keep a note of it with the case.</source>
        <translation>Nếu không địa chỉ nào dùng được, hãy gọi điện cho đơn vị vận hành hoặc gửi thư qua bưu điện, và ghi lại việc này trong hồ sơ vụ việc.</translation>
    </message>
    <message>
        <source>If nothing changes:</source>
        <translation>Nếu không có gì thay đổi:</translation>
    </message>
    <message>
        <source>If routes of yours suffer, write to us now: ask which service of ours can issue ROAs for your resources.</source>
        <translation>Nếu các tuyến của quý đơn vị bị ảnh hưởng, hãy viết cho chúng tôi ngay: hãy hỏi dịch vụ nào của chúng tôi có thể phát hành ROA cho tài nguyên của quý đơn vị.</translation>
    </message>
    <message>
        <source>If you no longer want to run this CA, tell us, and we will help you to end it in good order.</source>
        <translation>Nếu không muốn vận hành CA này nữa, hãy báo cho chúng tôi; chúng tôi sẽ giúp quý đơn vị kết thúc CA một cách có trật tự.</translation>
    </message>
    <message>
        <source>If you think that we are wrong, write to {{appeal_address}}.</source>
        <translation>Nếu cho rằng chúng tôi sai, hãy viết tới {{appeal_address}}.</translation>
    </message>
    <message>
        <source>If you want one of them to end, do nothing. If you withdraw it before its end, you get no further warning about it.</source>
        <translation>Nếu muốn để một mục nào đó hết hạn thì không cần làm gì. Nếu gỡ bỏ mục đó trước khi hết hạn, quý đơn vị sẽ không nhận thêm cảnh báo nào về mục đó.</translation>
    </message>
    <message>
        <source>If you want to run a delegated CA again, write to us. We keep all records of this CA, and a new delegation begins with a period of probation.</source>
        <translation>Nếu muốn vận hành lại một CA được ủy quyền, hãy viết cho chúng tôi. Chúng tôi lưu giữ mọi bản ghi của CA này, và lần ủy quyền mới sẽ bắt đầu bằng một thời gian theo dõi thử thách.</translation>
    </message>
    <message>
        <source>It began on {{since}} and has lasted {{since_duration}}.</source>
        <translation>Sự việc bắt đầu vào {{since}} và đã kéo dài {{since_duration}}.</translation>
    </message>
    <message>
        <source>It began on {{since}}.</source>
        <translation>Sự việc bắt đầu vào {{since}}.</translation>
    </message>
    <message>
        <source>It had recovered, but it failed again soon. So case {{case_id}} is open again, and its clocks go on from where they stood.</source>
        <translation>CA đã phục hồi nhưng sớm gặp lỗi trở lại. Vì vậy, hồ sơ vụ việc {{case_id}} được mở lại và các thời hạn tiếp tục chạy từ mốc đã dừng.</translation>
    </message>
    <message>
        <source>It worked for long enough for the case to be closed. Our very last look failed again. If that lasts, you will get a new notice.</source>
        <translation>CA đã hoạt động đủ lâu để đóng hồ sơ vụ việc. Tuy nhiên, lần kiểm tra gần nhất của chúng tôi lại gặp lỗi. Nếu tình trạng này kéo dài, quý đơn vị sẽ nhận được thông báo mới.</translation>
    </message>
    <message>
        <source>Keep the CA running without a gap during probation. We look more closely in this time.</source>
        <translation>Hãy giữ cho CA chạy liên tục trong thời gian theo dõi thử thách. Chúng tôi kiểm tra kỹ hơn trong thời gian này.</translation>
    </message>
    <message>
        <source>Look at the notice and its error.</source>
        <translation>Hãy xem thông báo và lỗi của thông báo đó.</translation>
    </message>
    <message>
        <source>Look at your routes with a validator of your own, and remove ROAs of others that now make them &quot;invalid&quot;, together with their holders.</source>
        <translation>Hãy kiểm tra các tuyến bằng trình xác thực của quý đơn vị, và cùng với những bên liên quan gỡ bỏ các ROA của bên khác đang làm cho các tuyến đó thành &quot;invalid&quot;.</translation>
    </message>
    <message>
        <source>Look with a validator of your own: are all your ROAs there, and are your routes &quot;valid&quot;?</source>
        <translation>Hãy kiểm tra bằng trình xác thực của quý đơn vị: các ROA đã có đủ chưa, và các tuyến có ở trạng thái &quot;valid&quot; không?</translation>
    </message>
    <message>
        <source>Maintenance: tell us the beginning and the end, in UTC. We can stop the clock of this case for that time.</source>
        <translation>Bảo trì: hãy cho chúng tôi biết thời điểm bắt đầu và kết thúc, theo giờ UTC. Chúng tôi có thể tạm dừng tính thời hạn của hồ sơ vụ việc này trong khoảng thời gian đó.</translation>
    </message>
    <message>
        <source>Manifest: check that your CA software issues a new one several times a day, that its scheduler runs and that its clock is right.</source>
        <translation>Bản kê khai (manifest): hãy kiểm tra rằng phần mềm CA phát hành bản mới vài lần mỗi ngày, bộ lập lịch đang chạy và đồng hồ đúng giờ.</translation>
    </message>
    <message>
        <source>Measure from outside your own network. Then look at the load, the bandwidth and the size of the repository. A content delivery network in front of RRDP helps most.</source>
        <translation>Hãy đo từ bên ngoài mạng của quý đơn vị. Sau đó, hãy xem tải, băng thông và kích thước của kho lưu trữ. Đặt một mạng phân phối nội dung phía trước RRDP là cách hiệu quả nhất.</translation>
    </message>
    <message>
        <source>Move what must stay valid: issue the ROAs and ASPAs again under the CA that takes over. Check them with your own validator, and only then withdraw the old ones. If you need help, write to us.</source>
        <translation>Hãy chuyển những gì cần tiếp tục có hiệu lực: phát hành lại các ROA và ASPA dưới CA tiếp quản. Hãy kiểm tra chúng bằng trình xác thực của quý đơn vị, rồi mới gỡ bỏ các đối tượng cũ. Nếu cần trợ giúp, hãy viết cho chúng tôi.</translation>
    </message>
    <message>
        <source>No CA changes to a worse state, no letter to operators is written and nothing is proposed until the guard lets go. Letters that were written before are still sent.</source>
        <translation>Cho đến khi cơ chế bảo vệ được gỡ, không CA nào bị chuyển sang trạng thái xấu hơn, không thư nào được viết cho đơn vị vận hành và không biện pháp nào được đề xuất. Các thư đã viết trước đó vẫn được gửi.</translation>
    </message>
    <message>
        <source>No connection to the server is possible. Check that the server runs, that the address in DNS is its own, and that no firewall or route filter blocks it, for IPv4 and for IPv6.</source>
        <translation>Không thể kết nối tới máy chủ. Hãy kiểm tra rằng máy chủ đang chạy, địa chỉ trong DNS đúng là của máy chủ, và không có tường lửa hay bộ lọc tuyến nào chặn, cả với IPv4 và IPv6.</translation>
    </message>
    <message>
        <source>No current manifest and CRL could be validated from: {{failing_from}}.</source>
        <translation>Không thể xác thực bản kê khai (manifest) và CRL còn hiệu lực từ: {{failing_from}}.</translation>
    </message>
    <message>
        <source>Nothing is broken yet. After these times relying parties no longer accept the objects. Routes that only they make &quot;valid&quot; will then no longer be valid.</source>
        <translation>Hiện chưa có gì bị hỏng. Sau các thời điểm này, bên tin cậy sẽ không còn chấp nhận các đối tượng đó. Những tuyến chỉ nhờ các đối tượng đó mà ở trạng thái &quot;valid&quot; sẽ không còn hợp lệ.</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Không có bước nào khác được dự kiến.</translation>
    </message>
    <message>
        <source>Objects on the manifest are missing, differ from it, or do not validate. Let your CA software publish everything again, as one change.</source>
        <translation>Các đối tượng trong bản kê khai (manifest) bị thiếu, khác với bản kê khai, hoặc không xác thực được. Hãy cho phần mềm CA công bố lại tất cả trong một lần thay đổi.</translation>
    </message>
    <message>
        <source>Other object: let your CA software issue it again.</source>
        <translation>Đối tượng khác: hãy cho phần mềm CA phát hành lại.</translation>
    </message>
    <message>
        <source>Our last look alone does not show the cause. Read the logs of your CA software and of your publication server around the times above. The attached JSON file has every measurement.</source>
        <translation>Chỉ riêng lần kiểm tra gần nhất của chúng tôi chưa cho thấy nguyên nhân. Hãy đọc nhật ký của phần mềm CA và của máy chủ công bố quanh các thời điểm nêu trên. Tệp JSON đính kèm có mọi kết quả đo.</translation>
    </message>
    <message>
        <source>Our last look found no current manifest and CRL. The CA should work until the end that you announced: keep it running, or tell us that it has already ended.</source>
        <translation>Lần kiểm tra gần nhất của chúng tôi không thấy bản kê khai (manifest) và CRL còn hiệu lực. CA cần hoạt động cho đến thời điểm kết thúc mà quý đơn vị đã thông báo: hãy giữ cho CA chạy, hoặc cho chúng tôi biết rằng CA đã kết thúc.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the revocation of its certificate. Nothing has been revoked yet.</source>
        <translation>Nhân viên của chúng tôi đã được yêu cầu phê duyệt việc thu hồi chứng thư của CA này. Hiện chưa có gì bị thu hồi.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the suspension of its certificate. Nothing has been suspended yet.</source>
        <translation>Nhân viên của chúng tôi đã được yêu cầu phê duyệt việc đình chỉ chứng thư của CA này. Hiện chưa có gì bị đình chỉ.</translation>
    </message>
    <message>
        <source>Planned end of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Kế hoạch kết thúc CA được ủy quyền &quot;{{ca}}&quot;</translation>
    </message>
    <message>
        <source>Please have a look: {{summary}}</source>
        <translation>Xin vui lòng kiểm tra: {{summary}}</translation>
    </message>
    <message>
        <source>Public listing: {{summary}}</source>
        <translation>Nêu tên công khai: {{summary}}</translation>
    </message>
    <message>
        <source>Publish a current manifest and CRL until the certificate of this CA is revoked.</source>
        <translation>Hãy công bố bản kê khai (manifest) và CRL còn hiệu lực cho đến khi chứng thư của CA này bị thu hồi.</translation>
    </message>
    <message>
        <source>ROA: let your CA software issue it again, and check that automatic renewal is on.</source>
        <translation>ROA: hãy cho phần mềm CA phát hành lại và kiểm tra rằng chức năng tự động gia hạn đang bật.</translation>
    </message>
    <message>
        <source>Read the case and what the step would change.</source>
        <translation>Hãy đọc hồ sơ vụ việc và xem bước này sẽ thay đổi điều gì.</translation>
    </message>
    <message>
        <source>Read the case, and take it, so that others know that you look after it.</source>
        <translation>Hãy đọc hồ sơ vụ việc và nhận xử lý, để người khác biết rằng bạn đang theo dõi.</translation>
    </message>
    <message>
        <source>Reinstatement of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>Khôi phục CA được ủy quyền &quot;{{ca}}&quot;</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL of this CA.</source>
        <translation>Bên tin cậy có thể tải về và xác thực bản kê khai (manifest) và CRL còn hiệu lực của CA này.</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL.</source>
        <translation>Bên tin cậy có thể tải về và xác thực bản kê khai (manifest) và CRL còn hiệu lực.</translation>
    </message>
    <message>
        <source>Relying parties can still validate this CA: a current manifest and CRL can be reached.</source>
        <translation>Bên tin cậy vẫn có thể xác thực CA này: có thể lấy được bản kê khai (manifest) và CRL còn hiệu lực.</translation>
    </message>
    <message>
        <source>Relying parties cannot fetch current manifests and CRLs of the CAs that publish here. When the manifests that they hold end, everything on them loses its effect.</source>
        <translation>Bên tin cậy không thể tải về bản kê khai (manifest) và CRL còn hiệu lực của các CA công bố tại đây. Khi các bản kê khai mà họ đang giữ hết hạn, mọi thứ ghi trong đó sẽ mất hiệu lực.</translation>
    </message>
    <message>
        <source>Relying parties no longer accept anything that this CA or a CA below it has signed. Routes that only its ROAs made &quot;valid&quot; are no longer valid. Where a ROA of somebody else covers such a route, the route can become &quot;invalid&quot;.</source>
        <translation>Bên tin cậy không còn chấp nhận bất cứ thứ gì mà CA này hoặc CA bên dưới đã ký. Những tuyến chỉ nhờ các ROA của CA này mà ở trạng thái &quot;valid&quot; nay không còn hợp lệ. Nếu có ROA của bên khác bao trùm một tuyến như vậy, tuyến đó có thể trở thành &quot;invalid&quot;.</translation>
    </message>
    <message>
        <source>Relying parties that already hold the last valid manifest can use it until {{manifest_until}}. Those that start afresh see nothing of this CA now.</source>
        <translation>Những bên tin cậy đang giữ bản kê khai (manifest) hợp lệ gần nhất có thể dùng nó đến {{manifest_until}}. Những bên bắt đầu từ đầu hiện không thấy gì của CA này.</translation>
    </message>
    <message>
        <source>Reminder: {{summary}}</source>
        <translation>Nhắc nhở: {{summary}}</translation>
    </message>
    <message>
        <source>Reopened: {{summary}}</source>
        <translation>Mở lại: {{summary}}</translation>
    </message>
    <message>
        <source>Resolved: the delegated CA works again</source>
        <translation>Đã giải quyết: CA được ủy quyền hoạt động trở lại</translation>
    </message>
    <message>
        <source>Revocation proposed: {{summary}}</source>
        <translation>Đề xuất thu hồi: {{summary}}</translation>
    </message>
    <message>
        <source>Revoke in this order: first the certificates that this CA issued to others, after telling their holders; then its own objects; its publication point last.</source>
        <translation>Hãy thu hồi theo thứ tự sau: trước tiên là các chứng thư mà CA này đã cấp cho bên khác, sau khi đã báo cho người giữ chúng; tiếp theo là các đối tượng của chính CA; cuối cùng là điểm công bố của CA.</translation>
    </message>
    <message>
        <source>Revoked: delegated CA &quot;{{ca}}&quot;</source>
        <translation>Đã thu hồi: CA được ủy quyền &quot;{{ca}}&quot;</translation>
    </message>
    <message>
        <source>Rule out our own side first: do other CAs fail at the same time, from the same vantage?</source>
        <translation>Trước hết, hãy loại trừ nguyên nhân từ phía chúng ta: có CA nào khác gặp lỗi cùng lúc, từ cùng điểm quan sát không?</translation>
    </message>
    <message>
        <source>Run the readiness check against your publication point, and repair what it names.</source>
        <translation>Hãy chạy kiểm tra mức độ sẵn sàng đối với điểm công bố của quý đơn vị và khắc phục những điểm được nêu.</translation>
    </message>
    <message>
        <source>Seen from: {{seen_from}}</source>
        <translation>Quan sát từ: {{seen_from}}</translation>
    </message>
    <message>
        <source>Send us a new child request, if your keys have changed.</source>
        <translation>Nếu khóa đã thay đổi, hãy gửi cho chúng tôi yêu cầu CA con (child request) mới.</translation>
    </message>
    <message>
        <source>Since when, and how we know</source>
        <translation>Từ khi nào và vì sao chúng tôi biết</translation>
    </message>
    <message>
        <source>Slowest answers in our last look: {{first_byte}} to the first byte, {{retrieval}} for the whole content.</source>
        <translation>Phản hồi chậm nhất trong lần kiểm tra gần nhất của chúng tôi: {{first_byte}} đến byte đầu tiên, {{retrieval}} cho toàn bộ nội dung.</translation>
    </message>
    <message>
        <source>Some of what the delegated CA &quot;{{ca}}&quot; needs ends soon and has not been renewed.</source>
        <translation>Một số thứ mà CA được ủy quyền &quot;{{ca}}&quot; cần dùng sắp hết hạn và chưa được gia hạn.</translation>
    </message>
    <message>
        <source>Suspect our own side first: the network of this vantage, its clock, the disk, the trust anchor.</source>
        <translation>Trước hết, hãy nghi ngờ phía chúng ta: mạng của điểm quan sát này, đồng hồ, ổ đĩa, neo tin cậy.</translation>
    </message>
    <message>
        <source>Suspended: delegated CA &quot;{{ca}}&quot;</source>
        <translation>Đã đình chỉ: CA được ủy quyền &quot;{{ca}}&quot;</translation>
    </message>
    <message>
        <source>Suspension proposed: {{summary}}</source>
        <translation>Đề xuất đình chỉ: {{summary}}</translation>
    </message>
    <message>
        <source>TLS with the web server fails. Renew or correct the certificate of the web server, serve its whole chain, and check that the name matches.</source>
        <translation>Kết nối TLS với máy chủ web gặp lỗi. Hãy gia hạn hoặc sửa chứng thư của máy chủ web, cung cấp toàn bộ chuỗi chứng thư và kiểm tra rằng tên trùng khớp.</translation>
    </message>
    <message>
        <source>Tell us which delegation records change: who will hold the resources, and whom we can contact about them.</source>
        <translation>Hãy cho chúng tôi biết những bản ghi ủy quyền nào thay đổi: ai sẽ giữ tài nguyên và chúng tôi có thể liên hệ với ai về tài nguyên đó.</translation>
    </message>
    <message>
        <source>The CA is therefore named in our public list of delegated CAs that do not work. The entry says which CA it is, what its state is, and since when. It holds no contact data. It is marked as resolved as soon as the CA works again.</source>
        <translation>Vì vậy, CA này được nêu tên trong danh sách công khai các CA được ủy quyền không hoạt động. Mục trong danh sách cho biết đó là CA nào, trạng thái ra sao và từ khi nào. Mục này không chứa thông tin liên hệ. Mục sẽ được đánh dấu là đã giải quyết ngay khi CA hoạt động trở lại.</translation>
    </message>
    <message>
        <source>The CA still works, and relying parties use what it publishes.</source>
        <translation>CA vẫn hoạt động và bên tin cậy vẫn sử dụng những gì CA công bố.</translation>
    </message>
    <message>
        <source>The CRL cannot be used. Let your CA software issue a new manifest and CRL and publish them together.</source>
        <translation>Không thể sử dụng CRL. Hãy cho phần mềm CA phát hành bản kê khai (manifest) và CRL mới rồi công bố cùng nhau.</translation>
    </message>
    <message>
        <source>The RRDP files cannot be used. Check that the notification file names a snapshot that exists and has the stated hash. If in doubt, let your publication server start a new RRDP session.</source>
        <translation>Không thể sử dụng các tệp RRDP. Hãy kiểm tra rằng tệp thông báo trỏ tới một ảnh chụp (snapshot) có tồn tại và có đúng giá trị băm đã nêu. Nếu không chắc chắn, hãy cho máy chủ công bố bắt đầu một phiên RRDP mới.</translation>
    </message>
    <message>
        <source>The attached JSON file holds the same facts for machines.</source>
        <translation>Tệp JSON đính kèm chứa cùng những thông tin này ở dạng máy đọc được.</translation>
    </message>
    <message>
        <source>The attached JSON file lists all of them.</source>
        <translation>Tệp JSON đính kèm liệt kê tất cả.</translation>
    </message>
    <message>
        <source>The attached JSON file shows the other paths too.</source>
        <translation>Tệp JSON đính kèm cũng cho thấy các đường truy cập khác.</translation>
    </message>
    <message>
        <source>The attached calendar file holds the dates.</source>
        <translation>Tệp lịch đính kèm chứa các mốc thời gian.</translation>
    </message>
    <message>
        <source>The cause is in our own repository, which serves what your CA signs, and not in your CA. We are working on it.</source>
        <translation>Nguyên nhân nằm ở kho lưu trữ của chính chúng tôi, nơi cung cấp những gì CA của quý đơn vị ký, chứ không nằm ở CA của quý đơn vị. Chúng tôi đang khắc phục.</translation>
    </message>
    <message>
        <source>The cause is in the repository that serves what your CA signs, and not in the CA itself.</source>
        <translation>Nguyên nhân nằm ở kho lưu trữ cung cấp những gì CA của quý đơn vị ký, chứ không nằm ở chính CA đó.</translation>
    </message>
    <message>
        <source>The cause is in the repository that {{repository_operator}} runs, which serves what your CA signs, and not in your CA. Please ask {{repository_operator}} to repair it.</source>
        <translation>Nguyên nhân nằm ở kho lưu trữ do {{repository_operator}} vận hành, nơi cung cấp những gì CA của quý đơn vị ký, chứ không nằm ở CA của quý đơn vị. Xin hãy đề nghị {{repository_operator}} khắc phục.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; answers too slowly.</source>
        <translation>CA được ủy quyền &quot;{{ca}}&quot; phản hồi quá chậm.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; does not work: no current manifest and CRL can be fetched and validated, by any path that it advertises.</source>
        <translation>CA được ủy quyền &quot;{{ca}}&quot; không hoạt động: không thể tải về và xác thực bản kê khai (manifest) và CRL còn hiệu lực qua bất kỳ đường truy cập nào mà CA này công bố.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; fails and recovers again and again.</source>
        <translation>CA được ủy quyền &quot;{{ca}}&quot; liên tục gặp lỗi rồi lại phục hồi.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has this problem: {{summary}}.</source>
        <translation>CA được ủy quyền &quot;{{ca}}&quot; gặp vấn đề sau: {{summary}}.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has worked again since {{recovered_at}}, and case {{case_id}} is closed.</source>
        <translation>CA được ủy quyền &quot;{{ca}}&quot; đã hoạt động trở lại từ {{recovered_at}}, và hồ sơ vụ việc {{case_id}} đã được đóng.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; is reinstated, and a period of probation has begun.</source>
        <translation>CA được ủy quyền &quot;{{ca}}&quot; đã được khôi phục và thời gian theo dõi thử thách đã bắt đầu.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works again, and case {{case_id}} is closed.</source>
        <translation>CA được ủy quyền &quot;{{ca}}&quot; đã hoạt động trở lại, và hồ sơ vụ việc {{case_id}} đã được đóng.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works only in part: some of what it advertises or lists cannot be fetched, or does not validate.</source>
        <translation>CA được ủy quyền &quot;{{ca}}&quot; chỉ hoạt động một phần: một số nội dung mà CA này công bố hoặc liệt kê không tải về được, hoặc không xác thực được.</translation>
    </message>
    <message>
        <source>The delegated CAs that it concerns:</source>
        <translation>Các CA được ủy quyền bị ảnh hưởng:</translation>
    </message>
    <message>
        <source>The entry says which CA it is, what its state is, and since when. It holds no contact data.</source>
        <translation>Mục trong danh sách cho biết đó là CA nào, trạng thái ra sao và từ khi nào. Mục này không chứa thông tin liên hệ.</translation>
    </message>
    <message>
        <source>The host name does not resolve. Check that the domain is registered, that its name servers answer, and that A and AAAA records exist.</source>
        <translation>Không phân giải được tên máy chủ. Hãy kiểm tra rằng tên miền đã được đăng ký, các máy chủ tên của tên miền có trả lời và các bản ghi A và AAAA tồn tại.</translation>
    </message>
    <message>
        <source>The last error was: {{staff_what}}.</source>
        <translation>Lỗi gần nhất: {{staff_what}}.</translation>
    </message>
    <message>
        <source>The last valid manifest ended on {{manifest_until}}. Since then nothing on it has any effect for relying parties. Routes that only its ROAs made &quot;valid&quot; are no longer valid.</source>
        <translation>Bản kê khai (manifest) hợp lệ gần nhất đã hết hạn vào {{manifest_until}}. Từ đó, mọi thứ ghi trong đó không còn hiệu lực đối với bên tin cậy. Những tuyến chỉ nhờ các ROA của CA này mà ở trạng thái &quot;valid&quot; nay không còn hợp lệ.</translation>
    </message>
    <message>
        <source>The list is here:</source>
        <translation>Danh sách có tại đây:</translation>
    </message>
    <message>
        <source>The manifest cannot be used. Let your CA software issue a new manifest and CRL and publish them together. Then check its scheduler, its clock, and its connection to the publication server.</source>
        <translation>Không thể sử dụng bản kê khai (manifest). Hãy cho phần mềm CA phát hành bản kê khai và CRL mới rồi công bố cùng nhau. Sau đó, hãy kiểm tra bộ lập lịch, đồng hồ và kết nối của phần mềm tới máy chủ công bố.</translation>
    </message>
    <message>
        <source>The manifest is valid until {{manifest_until}}.</source>
        <translation>Bản kê khai (manifest) có hiệu lực đến {{manifest_until}}.</translation>
    </message>
    <message>
        <source>The operator does not know what the notice says. Clocks that count from the first notice do not run until one is delivered.</source>
        <translation>Đơn vị vận hành chưa biết nội dung thông báo. Các thời hạn tính từ thông báo đầu tiên chưa bắt đầu chạy cho đến khi có một thông báo được gửi tới nơi.</translation>
    </message>
    <message>
        <source>The problem began on {{since}}.</source>
        <translation>Vấn đề bắt đầu vào {{since}}.</translation>
    </message>
    <message>
        <source>The problem that led to this case began on {{since}}.</source>
        <translation>Vấn đề dẫn đến hồ sơ vụ việc này bắt đầu vào {{since}}.</translation>
    </message>
    <message>
        <source>The reason is: {{summary}}.</source>
        <translation>Lý do: {{summary}}.</translation>
    </message>
    <message>
        <source>The repository that you run cannot be used at the moment:</source>
        <translation>Kho lưu trữ do quý đơn vị vận hành hiện không thể sử dụng được:</translation>
    </message>
    <message>
        <source>The rsync server does not deliver. Check that the daemon runs, that the module exists and anyone can read it, and that the limit on connections is not reached.</source>
        <translation>Máy chủ rsync không cung cấp dữ liệu. Hãy kiểm tra rằng trình nền đang chạy, mô-đun tồn tại và ai cũng đọc được, và số kết nối chưa đạt giới hạn.</translation>
    </message>
    <message>
        <source>The step &quot;{{staff_step}}&quot; against the delegated CA &quot;{{ca}}&quot; waits for people to approve or reject it.</source>
        <translation>Bước &quot;{{staff_step}}&quot; đối với CA được ủy quyền &quot;{{ca}}&quot; đang chờ người phê duyệt hoặc từ chối.</translation>
    </message>
    <message>
        <source>The web server answers, but does not send the file. Check that the RRDP notification file exists at this URI, and that no redirect to another host and no access rule blocks it.</source>
        <translation>Máy chủ web có trả lời nhưng không gửi tệp. Hãy kiểm tra rằng tệp thông báo RRDP tồn tại tại URI này, và không bị chặn bởi việc chuyển hướng sang máy chủ khác hay quy tắc truy cập nào.</translation>
    </message>
    <message>
        <source>Then suspect what many CAs share: one repository, one provider, the parent of all of them.</source>
        <translation>Sau đó, hãy nghi ngờ những gì nhiều CA dùng chung: một kho lưu trữ, một nhà cung cấp, CA cấp trên của tất cả.</translation>
    </message>
    <message>
        <source>They are asked on {{effective_at}}, if the CA does not work by then.</source>
        <translation>Nhân viên sẽ nhận yêu cầu này vào {{effective_at}}, nếu đến lúc đó CA vẫn chưa hoạt động.</translation>
    </message>
    <message>
        <source>This is a first, friendly letter, not yet a formal notice. If you already work on it, a short answer is enough.</source>
        <translation>Đây là bức thư đầu tiên, mang tính nhắc nhở thân thiện, chưa phải thông báo chính thức. Nếu quý đơn vị đang xử lý, chỉ cần trả lời ngắn gọn là đủ.</translation>
    </message>
    <message>
        <source>This is a formal notice of {{registry}}.</source>
        <translation>Đây là thông báo chính thức của {{registry}}.</translation>
    </message>
    <message>
        <source>This is our last letter before our staff are asked to take away the certificate of this CA.</source>
        <translation>Đây là bức thư cuối cùng của chúng tôi trước khi nhân viên của chúng tôi được yêu cầu rút chứng thư của CA này.</translation>
    </message>
    <message>
        <source>This is planned for {{effective_at}}.</source>
        <translation>Thời điểm dự kiến: {{effective_at}}.</translation>
    </message>
    <message>
        <source>This one letter is about all of them.</source>
        <translation>Bức thư này nói về tất cả các CA đó.</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}} ({{detail}}).</source>
        <translation>Bước gặp lỗi đầu tiên: {{layer}} ({{detail}}).</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}}.</source>
        <translation>Bước gặp lỗi đầu tiên: {{layer}}.</translation>
    </message>
    <message>
        <source>To the operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>Kính gửi đơn vị vận hành CA được ủy quyền &quot;{{ca}}&quot;:</translation>
    </message>
    <message>
        <source>To the operator of the delegated CAs below:</source>
        <translation>Kính gửi đơn vị vận hành các CA được ủy quyền nêu dưới đây:</translation>
    </message>
    <message>
        <source>To the operator of the repository below:</source>
        <translation>Kính gửi đơn vị vận hành kho lưu trữ nêu dưới đây:</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>Kính gửi {{operator}}, đơn vị vận hành CA được ủy quyền &quot;{{ca}}&quot;:</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the repository below:</source>
        <translation>Kính gửi {{operator}}, đơn vị vận hành kho lưu trữ nêu dưới đây:</translation>
    </message>
    <message>
        <source>To {{operator}}:</source>
        <translation>Kính gửi {{operator}}:</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>Cho đến nay:</translation>
    </message>
    <message>
        <source>Warning before public listing: {{summary}}</source>
        <translation>Cảnh báo trước khi nêu tên công khai: {{summary}}</translation>
    </message>
    <message>
        <source>We are reinstating the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Chúng tôi đang khôi phục CA được ủy quyền &quot;{{ca}}&quot;.</translation>
    </message>
    <message>
        <source>We do not see a current manifest and CRL of this CA yet. Until we do, nothing that it signs has any effect for relying parties.</source>
        <translation>Chúng tôi chưa thấy bản kê khai (manifest) và CRL còn hiệu lực của CA này. Cho đến khi thấy được, mọi thứ CA này ký đều không có hiệu lực đối với bên tin cậy.</translation>
    </message>
    <message>
        <source>We have had your announcement on record since {{since}}.</source>
        <translation>Chúng tôi đã ghi nhận thông báo của quý đơn vị từ {{since}}.</translation>
    </message>
    <message>
        <source>We have never seen a current manifest and CRL of this CA.</source>
        <translation>Chúng tôi chưa từng thấy bản kê khai (manifest) và CRL còn hiệu lực của CA này.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>Chúng tôi đã thu hồi chứng thư của CA được ủy quyền &quot;{{ca}}&quot; vào {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Chúng tôi đã thu hồi chứng thư của CA được ủy quyền &quot;{{ca}}&quot;.</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>Chúng tôi đã đình chỉ chứng thư của CA được ủy quyền &quot;{{ca}}&quot; vào {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>Chúng tôi đã đình chỉ chứng thư của CA được ủy quyền &quot;{{ca}}&quot;.</translation>
    </message>
    <message>
        <source>We have written to you about this before, and it is not repaired yet.</source>
        <translation>Chúng tôi đã viết cho quý đơn vị về việc này, và đến nay vấn đề vẫn chưa được khắc phục.</translation>
    </message>
    <message>
        <source>We keep what we fetched in this look as evidence. Its SHA-256 identifier is:</source>
        <translation>Chúng tôi lưu giữ những gì đã tải về trong lần kiểm tra này làm bằng chứng. Mã định danh SHA-256 của bằng chứng là:</translation>
    </message>
    <message>
        <source>We know of no valid manifest of this CA. So nothing that it may have signed has any effect for relying parties.</source>
        <translation>Chúng tôi không biết có bản kê khai (manifest) hợp lệ nào của CA này. Vì vậy, mọi thứ mà CA này có thể đã ký đều không có hiệu lực đối với bên tin cậy.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}, without any cache.</source>
        <translation>Lần kiểm tra gần nhất của chúng tôi là vào {{last_look}}, không dùng bộ nhớ đệm.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}. These end, unless they are renewed:</source>
        <translation>Lần kiểm tra gần nhất của chúng tôi là vào {{last_look}}. Những mục sau sẽ hết hạn nếu không được gia hạn:</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Điều gì xảy ra và khi nào</translation>
    </message>
    <message>
        <source>What it means today</source>
        <translation>Điều này có ý nghĩa gì lúc này</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Cần làm gì</translation>
    </message>
    <message>
        <source>When that manifest ends, everything on it loses its effect. Routes that only its ROAs make &quot;valid&quot; will then no longer be valid.</source>
        <translation>Khi bản kê khai (manifest) đó hết hạn, mọi thứ ghi trong đó sẽ mất hiệu lực. Những tuyến chỉ nhờ các ROA của CA này mà ở trạng thái &quot;valid&quot; khi đó sẽ không còn hợp lệ.</translation>
    </message>
    <message>
        <source>When the cause is known, tell the others on duty. The guard lets go by itself when fewer CAs fail.</source>
        <translation>Khi đã biết nguyên nhân, hãy báo cho những người cùng trực. Cơ chế bảo vệ tự gỡ khi số CA gặp lỗi giảm xuống.</translation>
    </message>
    <message>
        <source>When your new certificate is there, publish a manifest, a CRL and your ROAs at once.</source>
        <translation>Khi đã có chứng thư mới, hãy công bố ngay bản kê khai (manifest), CRL và các ROA.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject.</source>
        <translation>Hãy viết tới {{reply_address}} và giữ nguyên thẻ trong dòng tiêu đề.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject. If the operator announces maintenance, put the case on hold. If this alert is mistaken, close the case with the reason.</source>
        <translation>Hãy viết tới {{reply_address}} và giữ nguyên thẻ trong dòng tiêu đề. Nếu đơn vị vận hành thông báo bảo trì, hãy tạm hoãn hồ sơ vụ việc. Nếu cảnh báo này là nhầm, hãy đóng hồ sơ và ghi rõ lý do.</translation>
    </message>
    <message>
        <source>You announced the end of the delegated CA &quot;{{ca}}&quot;. Case {{case_id}} keeps the rest of the work in order, so that nobody loses a route by it.</source>
        <translation>Quý đơn vị đã thông báo kết thúc CA được ủy quyền &quot;{{ca}}&quot;. Hồ sơ vụ việc {{case_id}} giúp phần việc còn lại diễn ra có trật tự, để không ai vì thế mà mất tuyến.</translation>
    </message>
    <message>
        <source>You can also use our form:</source>
        <translation>Quý đơn vị cũng có thể dùng biểu mẫu của chúng tôi:</translation>
    </message>
    <message>
        <source>You can read the policy here:</source>
        <translation>Quý đơn vị có thể đọc chính sách tại đây:</translation>
    </message>
    <message>
        <source>You need not do anything now. To keep it from coming back, find the cause. Let your own monitoring tell you when a manifest is not renewed in time, and long before a certificate ends.</source>
        <translation>Hiện quý đơn vị không cần làm gì. Để vấn đề không tái diễn, hãy tìm nguyên nhân. Hãy để hệ thống giám sát của quý đơn vị cảnh báo khi bản kê khai (manifest) không được gia hạn kịp thời, và cảnh báo từ lâu trước khi chứng thư hết hạn.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking, and close the case once it has worked for long enough.</source>
        <translation>Quý đơn vị không cần báo cho chúng tôi khi khắc phục xong: chúng tôi vẫn tiếp tục kiểm tra và sẽ đóng hồ sơ vụ việc khi CA đã hoạt động đủ lâu.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking.</source>
        <translation>Quý đơn vị không cần báo cho chúng tôi khi khắc phục xong: chúng tôi vẫn tiếp tục kiểm tra.</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>mọi bước</translation>
    </message>
    <message>
        <source>{{registry}} acts under the policy &quot;{{policy}}&quot;, timeline &quot;{{timeline}}&quot;. The SHA-256 identifier of the policy begins with {{policy_hash}}.</source>
        <translation>{{registry}} hành động theo chính sách &quot;{{policy}}&quot;, lịch trình &quot;{{timeline}}&quot;. Mã định danh SHA-256 của chính sách bắt đầu bằng {{policy_hash}}.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>sẽ thử lại</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>đang gửi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>đã in</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>bị trả lại</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>từ bỏ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã trả lời</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>technical contact</source>
        <translation>liên hệ kỹ thuật</translation>
    </message>
    <message>
        <source>administrative contact</source>
        <translation>liên hệ hành chính</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>liên hệ khẩn cấp</translation>
    </message>
    <message>
        <source>abuse contact</source>
        <translation>liên hệ về lạm dụng</translation>
    </message>
    <message>
        <source>letter by post</source>
        <translation>thư bưu điện</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>nhân viên của chúng tôi</translation>
    </message>
    <message>
        <source>delivery begun</source>
        <translation>bắt đầu chuyển</translation>
    </message>
    <message>
        <source>replaced by notice</source>
        <translation>được thay bằng thông báo</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>bị chậm</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>đã chuyển tới</translation>
    </message>
    <message>
        <source>automatic answer</source>
        <translation>trả lời tự động</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Given up or came back</source>
        <translation>Từ bỏ hoặc bị trả lại</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message>
        <source>Alert</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Nhắc nhở</translation>
    </message>
    <message>
        <source>Publication proposed</source>
        <translation>Đề xuất nêu tên công khai</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>Đề xuất đình chỉ</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>Đề xuất thu hồi</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Chính sách</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Many clients at once are answered</source>
        <translation>Nhiều máy khách cùng lúc đều được trả lời</translation>
    </message>
    <message>
        <source>Many clients at once are answered in time</source>
        <translation>Nhiều máy khách cùng lúc đều được trả lời kịp thời</translation>
    </message>
    <message>
        <source>One CRL is published, and on the manifest</source>
        <translation>Có một CRL được công bố và nằm trong bản kê khai (manifest)</translation>
    </message>
    <message>
        <source>The CRL follows its profile</source>
        <translation>CRL tuân theo đặc tả</translation>
    </message>
    <message>
        <source>The CRL is current</source>
        <translation>CRL còn hiệu lực</translation>
    </message>
    <message>
        <source>The CRL is current as long as the manifest</source>
        <translation>CRL còn hiệu lực lâu bằng bản kê khai (manifest)</translation>
    </message>
    <message>
        <source>The child request follows its format</source>
        <translation>Yêu cầu CA con (child request) đúng định dạng</translation>
    </message>
    <message>
        <source>The child request&apos;s BPKI certificate is sound</source>
        <translation>Chứng thư BPKI của yêu cầu CA con (child request) hợp lệ</translation>
    </message>
    <message>
        <source>The publisher request follows its format</source>
        <translation>Yêu cầu công bố (publisher request) đúng định dạng</translation>
    </message>
    <message>
        <source>The publisher request&apos;s BPKI certificate is sound</source>
        <translation>Chứng thư BPKI của yêu cầu công bố (publisher request) hợp lệ</translation>
    </message>
    <message>
        <source>The repository response follows its format</source>
        <translation>Phản hồi của kho lưu trữ (repository response) đúng định dạng</translation>
    </message>
    <message>
        <source>The repository response&apos;s BPKI certificate is sound</source>
        <translation>Chứng thư BPKI của phản hồi của kho lưu trữ (repository response) hợp lệ</translation>
    </message>
    <message>
        <source>The repository offers TLS and RRDP</source>
        <translation>Kho lưu trữ cung cấp TLS và RRDP</translation>
    </message>
    <message>
        <source>The URIs given are those that the repository assigned</source>
        <translation>Các URI được cung cấp đúng là các URI mà kho lưu trữ đã cấp</translation>
    </message>
    <message>
        <source>The repository response answers the publisher request</source>
        <translation>Phản hồi của kho lưu trữ trả lời đúng yêu cầu công bố</translation>
    </message>
    <message>
        <source>Both requests come from one CA</source>
        <translation>Cả hai yêu cầu đều đến từ một CA</translation>
    </message>
    <message>
        <source>A manifest is published here</source>
        <translation>Có bản kê khai (manifest) được công bố tại đây</translation>
    </message>
    <message>
        <source>The manifest follows its profile</source>
        <translation>Bản kê khai (manifest) tuân theo đặc tả</translation>
    </message>
    <message>
        <source>The manifest is current</source>
        <translation>Bản kê khai (manifest) còn hiệu lực</translation>
    </message>
    <message>
        <source>Every listed object is published, as it is listed</source>
        <translation>Mọi đối tượng được liệt kê đều được công bố, đúng như đã liệt kê</translation>
    </message>
    <message>
        <source>Every published object is listed</source>
        <translation>Mọi đối tượng được công bố đều được liệt kê</translation>
    </message>
    <message>
        <source>The manifest&apos;s validity is reasonable</source>
        <translation>Thời hạn hiệu lực của bản kê khai (manifest) hợp lý</translation>
    </message>
    <message>
        <source>The manifest is reissued often</source>
        <translation>Bản kê khai (manifest) được phát hành lại thường xuyên</translation>
    </message>
    <message>
        <source>The manifest does not expire within hours</source>
        <translation>Bản kê khai (manifest) không hết hạn trong vài giờ tới</translation>
    </message>
    <message>
        <source>The RRDP host&apos;s name resolves</source>
        <translation>Tên máy chủ RRDP phân giải được</translation>
    </message>
    <message>
        <source>Name servers answer for both families, and in time</source>
        <translation>Các máy chủ tên trả lời cho cả hai họ địa chỉ, và kịp thời</translation>
    </message>
    <message>
        <source>All addresses are of the public Internet</source>
        <translation>Mọi địa chỉ đều thuộc Internet công cộng</translation>
    </message>
    <message>
        <source>The RRDP host has IPv4 and IPv6 addresses</source>
        <translation>Máy chủ RRDP có địa chỉ IPv4 và IPv6</translation>
    </message>
    <message>
        <source>Each address of the RRDP host accepts connections</source>
        <translation>Mỗi địa chỉ của máy chủ RRDP đều nhận kết nối</translation>
    </message>
    <message>
        <source>The rsync host&apos;s name resolves</source>
        <translation>Tên máy chủ rsync phân giải được</translation>
    </message>
    <message>
        <source>The RRDP host has several addresses</source>
        <translation>Máy chủ RRDP có nhiều địa chỉ</translation>
    </message>
    <message>
        <source>Every object can be decoded</source>
        <translation>Mọi đối tượng đều giải mã được</translation>
    </message>
    <message>
        <source>Every object follows its profile</source>
        <translation>Mọi đối tượng đều tuân theo đặc tả</translation>
    </message>
    <message>
        <source>Every object is signed by the CA itself</source>
        <translation>Mọi đối tượng đều do chính CA ký</translation>
    </message>
    <message>
        <source>Every object is valid now</source>
        <translation>Mọi đối tượng hiện đều có hiệu lực</translation>
    </message>
    <message>
        <source>No published object is revoked</source>
        <translation>Không đối tượng nào được công bố đã bị thu hồi</translation>
    </message>
    <message>
        <source>No object claims more than its issuer holds</source>
        <translation>Không đối tượng nào nhận nhiều hơn những gì bên cấp nắm giữ</translation>
    </message>
    <message>
        <source>Objects name their own location and CRL</source>
        <translation>Các đối tượng nêu đúng vị trí và CRL của mình</translation>
    </message>
    <message>
        <source>No object expires soon</source>
        <translation>Không đối tượng nào sắp hết hạn</translation>
    </message>
    <message>
        <source>Objects do not contradict each other</source>
        <translation>Các đối tượng không mâu thuẫn với nhau</translation>
    </message>
    <message>
        <source>Issued certificates form a tree</source>
        <translation>Các chứng thư đã cấp tạo thành một cây</translation>
    </message>
    <message>
        <source>The CA&apos;s own certificate does not expire soon</source>
        <translation>Chứng thư của chính CA không sắp hết hạn</translation>
    </message>
    <message>
        <source>Redundant publication is deployed and was tested</source>
        <translation>Việc công bố có dự phòng đã được triển khai và thử nghiệm</translation>
    </message>
    <message>
        <source>Monitoring and alerting run, from more than one vantage</source>
        <translation>Giám sát và cảnh báo đang chạy, từ nhiều hơn một điểm quan sát</translation>
    </message>
    <message>
        <source>Backup and recovery are written down and were tested</source>
        <translation>Sao lưu và khôi phục dữ liệu đã được lập thành văn bản và thử nghiệm</translation>
    </message>
    <message>
        <source>Emergency contacts are known and answer at any hour</source>
        <translation>Các liên hệ khẩn cấp đã được biết và trả lời vào mọi giờ</translation>
    </message>
    <message>
        <source>Staff are trained in running a CA</source>
        <translation>Nhân viên được đào tạo về vận hành CA</translation>
    </message>
    <message>
        <source>The life of certificates and keys follows a procedure</source>
        <translation>Vòng đời của chứng thư và khóa theo một quy trình</translation>
    </message>
    <message>
        <source>Incidents are reported to the registry within 24 hours</source>
        <translation>Sự cố được báo cho cơ quan quản lý tài nguyên (registry) trong vòng 24 giờ</translation>
    </message>
    <message>
        <source>Changes and maintenance follow a procedure and are announced</source>
        <translation>Việc thay đổi và bảo trì theo một quy trình và được thông báo trước</translation>
    </message>
    <message>
        <source>Keys and systems are protected by security controls</source>
        <translation>Khóa và hệ thống được bảo vệ bằng các biện pháp an ninh</translation>
    </message>
    <message>
        <source>Performance is watched and capacity is planned</source>
        <translation>Hiệu năng được theo dõi và năng lực được lập kế hoạch</translation>
    </message>
    <message>
        <source>The infrastructure was stable for long enough</source>
        <translation>Hạ tầng đã ổn định đủ lâu</translation>
    </message>
    <message>
        <source>It was available while it was watched</source>
        <translation>Hạ tầng luôn sẵn sàng trong thời gian được theo dõi</translation>
    </message>
    <message>
        <source>Manifests were issued without gaps, at a sane rhythm</source>
        <translation>Bản kê khai (manifest) được phát hành không gián đoạn, theo nhịp hợp lý</translation>
    </message>
    <message>
        <source>Resources are asked for</source>
        <translation>Có yêu cầu tài nguyên</translation>
    </message>
    <message>
        <source>What is asked for is held by the organisation</source>
        <translation>Những gì được yêu cầu thuộc quyền nắm giữ của tổ chức</translation>
    </message>
    <message>
        <source>What is asked for is delegated to nobody else</source>
        <translation>Những gì được yêu cầu không được ủy quyền cho bên nào khác</translation>
    </message>
    <message>
        <source>The notification is answered</source>
        <translation>Yêu cầu tệp thông báo được trả lời</translation>
    </message>
    <message>
        <source>The notification follows its format, on one origin</source>
        <translation>Tệp thông báo đúng định dạng, trên cùng một nguồn gốc (origin)</translation>
    </message>
    <message>
        <source>Conditional requests are answered with 304</source>
        <translation>Yêu cầu có điều kiện được trả lời bằng 304</translation>
    </message>
    <message>
        <source>The notification is at its own URI</source>
        <translation>Tệp thông báo nằm tại đúng URI của nó</translation>
    </message>
    <message>
        <source>The media type is one of XML</source>
        <translation>Kiểu phương tiện là một kiểu XML</translation>
    </message>
    <message>
        <source>Caches keep the notification for a short time</source>
        <translation>Bộ nhớ đệm chỉ giữ tệp thông báo trong thời gian ngắn</translation>
    </message>
    <message>
        <source>Session and serial do not go back and forth</source>
        <translation>Phiên và số sê-ri không tiến rồi lùi</translation>
    </message>
    <message>
        <source>All addresses serve the same session</source>
        <translation>Mọi địa chỉ đều cung cấp cùng một phiên</translation>
    </message>
    <message>
        <source>RRDP is fast enough</source>
        <translation>RRDP đủ nhanh</translation>
    </message>
    <message>
        <source>The snapshot can be fetched</source>
        <translation>Ảnh chụp (snapshot) tải về được</translation>
    </message>
    <message>
        <source>The snapshot has the hash that was announced</source>
        <translation>Ảnh chụp (snapshot) có đúng giá trị băm đã công bố</translation>
    </message>
    <message>
        <source>The snapshot follows its format</source>
        <translation>Ảnh chụp (snapshot) đúng định dạng</translation>
    </message>
    <message>
        <source>The list of deltas is in order</source>
        <translation>Danh sách bản delta đúng thứ tự</translation>
    </message>
    <message>
        <source>The newest deltas can be fetched, and are as announced</source>
        <translation>Các bản delta mới nhất tải về được và đúng như đã công bố</translation>
    </message>
    <message>
        <source>The newest delta agrees with the snapshot</source>
        <translation>Bản delta mới nhất khớp với ảnh chụp (snapshot)</translation>
    </message>
    <message>
        <source>What RRDP publishes lies below the rsync URI</source>
        <translation>Nội dung RRDP công bố nằm dưới URI rsync</translation>
    </message>
    <message>
        <source>An rsync daemon answers</source>
        <translation>Có tiến trình rsync (daemon) trả lời</translation>
    </message>
    <message>
        <source>The folder is transferred</source>
        <translation>Thư mục truyền được</translation>
    </message>
    <message>
        <source>rsync and RRDP serve the same objects</source>
        <translation>rsync và RRDP cung cấp cùng các đối tượng</translation>
    </message>
    <message>
        <source>rsync answers over both address families</source>
        <translation>rsync trả lời qua cả hai họ địa chỉ</translation>
    </message>
    <message>
        <source>rsync is fast enough</source>
        <translation>rsync đủ nhanh</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is right</source>
        <translation>Đồng hồ của máy chủ web đúng giờ</translation>
    </message>
    <message>
        <source>The CA&apos;s clock is not ahead</source>
        <translation>Đồng hồ của CA không chạy nhanh</translation>
    </message>
    <message>
        <source>Each address shows a certificate to be trusted</source>
        <translation>Mỗi địa chỉ đều đưa ra chứng thư đáng tin cậy</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not expire soon</source>
        <translation>Chứng thư của máy chủ không sắp hết hạn</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3 is spoken</source>
        <translation>Máy chủ dùng TLS 1.2 hoặc 1.3</translation>
    </message>
    <message>
        <source>The server&apos;s key is strong enough</source>
        <translation>Khóa của máy chủ đủ mạnh</translation>
    </message>
    <message>
        <source>All addresses show certificates of one age</source>
        <translation>Mọi địa chỉ đều đưa ra chứng thư cùng thời điểm</translation>
    </message>
    <message>
        <source>no RRDP notification URI was given</source>
        <translation>không có URI thông báo RRDP nào được cung cấp</translation>
    </message>
    <message>
        <source>no rsync URI was given</source>
        <translation>không có URI rsync nào được cung cấp</translation>
    </message>
    <message>
        <source>no child request was given</source>
        <translation>không có yêu cầu CA con (child request) nào được cung cấp</translation>
    </message>
    <message>
        <source>no publisher request was given</source>
        <translation>không có yêu cầu công bố (publisher request) nào được cung cấp</translation>
    </message>
    <message>
        <source>no repository response was given</source>
        <translation>không có phản hồi của kho lưu trữ (repository response) nào được cung cấp</translation>
    </message>
    <message>
        <source>no name was looked up</source>
        <translation>không có tên nào được tra cứu</translation>
    </message>
    <message>
        <source>no TLS connection was tried</source>
        <translation>không có kết nối TLS nào được thử</translation>
    </message>
    <message>
        <source>RRDP was not tried</source>
        <translation>RRDP chưa được thử</translation>
    </message>
    <message>
        <source>rsync was not tried</source>
        <translation>rsync chưa được thử</translation>
    </message>
    <message>
        <source>no objects were fetched</source>
        <translation>không có đối tượng nào được tải về</translation>
    </message>
    <message>
        <source>no clock could be compared</source>
        <translation>không có đồng hồ nào so sánh được</translation>
    </message>
    <message>
        <source>the load was not tried</source>
        <translation>tải chưa được thử</translation>
    </message>
    <message>
        <source>no list of resources was given</source>
        <translation>không có danh sách tài nguyên nào được cung cấp</translation>
    </message>
    <message>
        <source>no history of watching was given</source>
        <translation>không có lịch sử theo dõi nào được cung cấp</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>SẴN SÀNG</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>CHƯA SẴN SÀNG</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Nội dung đã kiểm tra</translation>
    </message>
    <message>
        <source>RRDP notification</source>
        <translation>Thông báo RRDP</translation>
    </message>
    <message>
        <source>rsync folder</source>
        <translation>Thư mục rsync</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>Neo tin cậy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Tài nguyên</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Cấu hình kiểm tra</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>What watching showed</source>
        <translation>Kết quả theo dõi</translation>
    </message>
    <message>
        <source>Stable for</source>
        <translation>Ổn định trong</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>Theo dõi trong</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Số lần kiểm tra</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Độ sẵn sàng</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Số lần gián đoạn</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>Gián đoạn dài nhất</translation>
    </message>
    <message>
        <source>A manifest every</source>
        <translation>Bản kê khai (manifest) mỗi</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>Việc cần khắc phục trước</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Đã miễn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Readiness for delegation</source>
        <translation>Mức độ sẵn sàng để ủy quyền</translation>
    </message>
    <message>
        <source>Profile {profile}, {time}</source>
        <translation>Cấu hình kiểm tra {profile}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} đến {last}</translation>
    </message>
    <message>
        <source>Waived until {until}: {tag} ({reason})</source>
        <translation>Miễn đến {until}: {tag} ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>tests passed: {passed}, failed: {failed}, skipped: {skipped}</source>
        <translation>số kiểm tra đạt: {passed}, không đạt: {failed}, bỏ qua: {skipped}</translation>
    </message>
    <message>
        <source>Setup files</source>
        <translation>Tệp thiết lập</translation>
    </message>
    <message>
        <source>Names and addresses</source>
        <translation>Tên và địa chỉ</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>RRDP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>rsync</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Bản kê khai (manifest)</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>Danh sách thu hồi</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Năng lực</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vận hành</translation>
    </message>
    <message>
        <source>info</source>
        <translation>thông tin</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>lưu ý</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>error</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>nghiêm trọng</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>đã miễn</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>needs {test}, which failed</source>
        <translation>cần {test}, nhưng kiểm tra này gặp lỗi</translation>
    </message>
    <message>
        <source>A cache serves a copy of the notification that is {age:duration} old</source>
        <translation>Một bộ nhớ đệm cung cấp bản sao của tệp thông báo đã cũ {age:duration}</translation>
    </message>
    <message>
        <source>A conditional request for an unchanged notification gets a whole answer</source>
        <translation>Yêu cầu có điều kiện đối với tệp thông báo không thay đổi vẫn nhận câu trả lời đầy đủ</translation>
    </message>
    <message>
        <source>A delta cannot be used: {problem}</source>
        <translation>Không thể sử dụng một bản delta: {problem}</translation>
    </message>
    <message>
        <source>A delta does not have the hash that the notification states</source>
        <translation>Một bản delta không có giá trị băm mà tệp thông báo nêu</translation>
    </message>
    <message>
        <source>A delta that the notification lists was not had: {reason}</source>
        <translation>Không lấy được một bản delta mà tệp thông báo liệt kê: {reason}</translation>
    </message>
    <message>
        <source>A manifest is issued every {rhythm:duration}, where {least:duration} to {most:duration} are recommended</source>
        <translation>Bản kê khai (manifest) được phát hành mỗi {rhythm:duration}, trong khi khuyến nghị là từ {least:duration} đến {most:duration}</translation>
    </message>
    <message>
        <source>A published file is on no manifest: relying parties do not use it</source>
        <translation>Một tệp đã công bố không có trong bản kê khai (manifest) nào: các bên tin cậy không sử dụng tệp này</translation>
    </message>
    <message>
        <source>A published object does not have the hash on the manifest</source>
        <translation>Một đối tượng đã công bố không có giá trị băm như trong bản kê khai (manifest)</translation>
    </message>
    <message>
        <source>A signature in the manifest does not verify: {problem}</source>
        <translation>Một chữ ký trong bản kê khai (manifest) không xác thực được: {problem}</translation>
    </message>
    <message>
        <source>A signature of the object does not verify: {problem}</source>
        <translation>Một chữ ký của đối tượng không xác thực được: {problem}</translation>
    </message>
    <message>
        <source>Addresses of {host} are not of the public Internet: {addresses}</source>
        <translation>Các địa chỉ của {host} không thuộc Internet công cộng: {addresses}</translation>
    </message>
    <message>
        <source>Agree which of the two CAs certifies them, and shrink the other</source>
        <translation>Hãy thống nhất CA nào trong hai CA chứng thực các tài nguyên đó, và thu hẹp CA kia</translation>
    </message>
    <message>
        <source>An object that the manifest lists is not published</source>
        <translation>Một đối tượng mà bản kê khai (manifest) liệt kê chưa được công bố</translation>
    </message>
    <message>
        <source>Answer it in the file given by --attest</source>
        <translation>Hãy trả lời mục này trong tệp được đưa vào bằng --attest</translation>
    </message>
    <message>
        <source>Ask for what is on record only, or have the record corrected first</source>
        <translation>Hãy chỉ yêu cầu những gì đã được ghi nhận, hoặc đề nghị sửa bản ghi trước</translation>
    </message>
    <message>
        <source>Ask the operator of the repository for RRDP</source>
        <translation>Hãy đề nghị đơn vị vận hành kho lưu trữ cung cấp RRDP</translation>
    </message>
    <message>
        <source>Asked for: {resources}</source>
        <translation>Được yêu cầu: {resources}</translation>
    </message>
    <message>
        <source>Attested by {by} on {on:time}</source>
        <translation>{by} xác nhận vào {on:time}</translation>
    </message>
    <message>
        <source>Available for {availability:percent} of the watched time; the longest outage took {outage:duration}</source>
        <translation>Sẵn sàng {availability:percent} thời gian được theo dõi; lần gián đoạn dài nhất kéo dài {outage:duration}</translation>
    </message>
    <message>
        <source>Begin a new session: relying parties that followed the deltas hold other objects than those that took the snapshot</source>
        <translation>Hãy bắt đầu phiên mới: những bên tin cậy đã đi theo các bản delta đang giữ các đối tượng khác với những bên đã lấy ảnh chụp (snapshot)</translation>
    </message>
    <message>
        <source>By the answer of {by} this is not done</source>
        <translation>Theo câu trả lời của {by}, việc này chưa được thực hiện</translation>
    </message>
    <message>
        <source>Certify the test CA under the test trust anchor, with these URIs in its certificate</source>
        <translation>Hãy chứng thực CA thử nghiệm dưới neo tin cậy thử nghiệm, với các URI này trong chứng thư của CA</translation>
    </message>
    <message>
        <source>Check bandwidth and load; the whole is due within {limit:ms}</source>
        <translation>Hãy kiểm tra băng thông và tải; toàn bộ phải đến trong vòng {limit:ms}</translation>
    </message>
    <message>
        <source>Check bandwidth and the size of the snapshot; the whole is due within {limit:ms}</source>
        <translation>Hãy kiểm tra băng thông và kích thước của ảnh chụp (snapshot); toàn bộ phải đến trong vòng {limit:ms}</translation>
    </message>
    <message>
        <source>Check module name, path and permissions, and that the module is readable for everyone</source>
        <translation>Hãy kiểm tra tên mô-đun, đường dẫn và quyền truy cập, và rằng mọi người đều đọc được mô-đun</translation>
    </message>
    <message>
        <source>Check that an rsync daemon listens on this port, and its limit of connections</source>
        <translation>Hãy kiểm tra rằng có tiến trình rsync (daemon) lắng nghe trên cổng này, và giới hạn kết nối của nó</translation>
    </message>
    <message>
        <source>Check that every name server of the zone runs and is reachable over UDP and TCP port 53</source>
        <translation>Hãy kiểm tra rằng mọi máy chủ tên của vùng đều chạy và truy cập được qua cổng UDP và TCP 53</translation>
    </message>
    <message>
        <source>Check that it still holds, and answer again</source>
        <translation>Hãy kiểm tra xem câu trả lời còn đúng không, và trả lời lại</translation>
    </message>
    <message>
        <source>Check that the CA signs with the key that its parent certified, and reissue</source>
        <translation>Hãy kiểm tra rằng CA ký bằng khóa mà CA cấp trên đã chứng thực, và phát hành lại</translation>
    </message>
    <message>
        <source>Check that the daemon runs and listens on the URI&apos;s port, and that firewalls let the whole Internet in</source>
        <translation>Hãy kiểm tra rằng tiến trình (daemon) đang chạy và lắng nghe trên cổng của URI, và tường lửa cho phép toàn bộ Internet truy cập</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or 1.3 with current cipher suites</source>
        <translation>Hãy kiểm tra rằng cổng này dùng TLS 1.2 hoặc 1.3 với các bộ mật mã hiện hành</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and that the server is not overloaded</source>
        <translation>Hãy kiểm tra rằng cổng này dùng TLS và máy chủ không bị quá tải</translation>
    </message>
    <message>
        <source>Check that the publication server writes its rsync tree, and where</source>
        <translation>Hãy kiểm tra rằng máy chủ công bố có ghi cây rsync, và ghi ở đâu</translation>
    </message>
    <message>
        <source>Check that the web server runs and listens, and that firewalls let the whole Internet in</source>
        <translation>Hãy kiểm tra rằng máy chủ web đang chạy và lắng nghe, và tường lửa cho phép toàn bộ Internet truy cập</translation>
    </message>
    <message>
        <source>Check the URI that the repository assigned to you: certificates will name that one</source>
        <translation>Hãy kiểm tra URI mà kho lưu trữ đã cấp: các chứng thư sẽ nêu URI đó</translation>
    </message>
    <message>
        <source>Check the clock of the system that ordered the certificate, and install one that is valid now</source>
        <translation>Hãy kiểm tra đồng hồ của hệ thống đã yêu cầu chứng thư, và cài đặt chứng thư đang có hiệu lực</translation>
    </message>
    <message>
        <source>Check the folder that the repository assigned to you: certificates will name that one</source>
        <translation>Hãy kiểm tra thư mục mà kho lưu trữ đã cấp: các chứng thư sẽ nêu thư mục đó</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server</source>
        <translation>Hãy kiểm tra tải và băng thông của máy chủ</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server; the whole answer is due within seconds</source>
        <translation>Hãy kiểm tra tải và băng thông của máy chủ; toàn bộ câu trả lời phải đến trong vài giây</translation>
    </message>
    <message>
        <source>Check the web server and every proxy before it: the body must come whole, and as it is, without a content encoding that was not asked for</source>
        <translation>Hãy kiểm tra máy chủ web và mọi proxy phía trước: nội dung phải đến đầy đủ và nguyên trạng, không có mã hóa nội dung nào không được yêu cầu</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs, and the path in the URI</source>
        <translation>Hãy kiểm tra cấu hình và nhật ký của máy chủ web, và đường dẫn trong URI</translation>
    </message>
    <message>
        <source>Check what the server sends; a notification has some kilobytes</source>
        <translation>Hãy kiểm tra nội dung máy chủ gửi; một tệp thông báo chỉ vài kilobyte</translation>
    </message>
    <message>
        <source>Check what your publication server writes</source>
        <translation>Hãy kiểm tra nội dung máy chủ công bố ghi</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing changes it on the way</source>
        <translation>Hãy kiểm tra nội dung máy chủ công bố ghi, và bảo đảm không có gì thay đổi nội dung đó trên đường đi</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that session and serial are those of the notification</source>
        <translation>Hãy kiểm tra nội dung máy chủ công bố ghi, và phiên cùng số sê-ri có đúng như trong tệp thông báo không</translation>
    </message>
    <message>
        <source>Check whether deltas were lost; where they were, begin a new session</source>
        <translation>Hãy kiểm tra xem có bản delta nào bị mất không; nếu có, hãy bắt đầu phiên mới</translation>
    </message>
    <message>
        <source>Check whether several servers with different states answer for the name; after a restore begin a new session</source>
        <translation>Hãy kiểm tra xem có nhiều máy chủ với trạng thái khác nhau cùng trả lời cho tên này không; sau khi khôi phục từ bản sao lưu, hãy bắt đầu phiên mới</translation>
    </message>
    <message>
        <source>Check whether several servers with states of their own answer for the name, and whether the server restarts again and again</source>
        <translation>Hãy kiểm tra xem có nhiều máy chủ với trạng thái riêng cùng trả lời cho tên này không, và máy chủ có khởi động lại liên tục không</translation>
    </message>
    <message>
        <source>Choose a handle of these characters in your software, and write the file again</source>
        <translation>Hãy chọn trong phần mềm một tên định danh (handle) chỉ gồm các ký tự này và ghi lại tệp</translation>
    </message>
    <message>
        <source>Configure an https service_uri in the publication server</source>
        <translation>Hãy cấu hình service_uri dạng https trên máy chủ công bố</translation>
    </message>
    <message>
        <source>Configure service_uri as https, sia_base as rsync and rrdp_notification_uri as https in the publication server</source>
        <translation>Hãy cấu hình trên máy chủ công bố: service_uri là https, sia_base là rsync và rrdp_notification_uri là https</translation>
    </message>
    <message>
        <source>Configure the interval of re-issuance in your CA software</source>
        <translation>Hãy cấu hình khoảng thời gian phát hành lại trong phần mềm CA</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>Hãy sửa ngày</translation>
    </message>
    <message>
        <source>Create a new identity in your software, and write the file again</source>
        <translation>Hãy tạo định danh mới trong phần mềm và ghi lại tệp</translation>
    </message>
    <message>
        <source>Create an identity with RSA of 2048 bits or more, or with an elliptic curve of 256</source>
        <translation>Hãy tạo định danh với RSA từ 2048 bit trở lên, hoặc với đường cong elliptic 256 bit</translation>
    </message>
    <message>
        <source>Do it before delegation, or agree with the registry on a date</source>
        <translation>Hãy thực hiện trước khi ủy quyền, hoặc thống nhất một ngày với cơ quan quản lý tài nguyên (registry)</translation>
    </message>
    <message>
        <source>Find what failed at the times in the history, and make it redundant</source>
        <translation>Hãy tìm xem điều gì gặp lỗi vào những thời điểm trong lịch sử, và bố trí dự phòng cho điều đó</translation>
    </message>
    <message>
        <source>For {gap:duration} there was no current manifest</source>
        <translation>Trong {gap:duration} không có bản kê khai (manifest) còn hiệu lực</translation>
    </message>
    <message>
        <source>Give each file with the option of its own kind</source>
        <translation>Hãy đưa mỗi tệp vào bằng tùy chọn đúng loại của tệp đó</translation>
    </message>
    <message>
        <source>Have all name servers of the zone answer for both types, with an empty answer where there is no address</source>
        <translation>Hãy cho mọi máy chủ tên của vùng trả lời cả hai loại, với câu trả lời rỗng khi không có địa chỉ</translation>
    </message>
    <message>
        <source>Have each file listed once, under a plain name</source>
        <translation>Hãy để mỗi tệp được liệt kê một lần, dưới một tên đơn giản</translation>
    </message>
    <message>
        <source>Have one CRL listed</source>
        <translation>Hãy chỉ để một CRL được liệt kê</translation>
    </message>
    <message>
        <source>Have the daemon listen on every address that its name has</source>
        <translation>Hãy cho tiến trình (daemon) lắng nghe trên mọi địa chỉ mà tên của nó có</translation>
    </message>
    <message>
        <source>Have the parent renew it</source>
        <translation>Hãy đề nghị CA cấp trên gia hạn</translation>
    </message>
    <message>
        <source>Have the publication server keep deltas for some hours</source>
        <translation>Hãy cho máy chủ công bố giữ các bản delta trong vài giờ</translation>
    </message>
    <message>
        <source>Have the server listen on every address that its name has, or take the address out of the DNS</source>
        <translation>Hãy cho máy chủ lắng nghe trên mọi địa chỉ mà tên của nó có, hoặc bỏ địa chỉ đó khỏi DNS</translation>
    </message>
    <message>
        <source>Have the web server answer If-None-Match and If-Modified-Since with 304</source>
        <translation>Hãy cho máy chủ web trả lời If-None-Match và If-Modified-Since bằng 304</translation>
    </message>
    <message>
        <source>Have the web server send both</source>
        <translation>Hãy cho máy chủ web gửi cả hai</translation>
    </message>
    <message>
        <source>Have your CA or publication software write the file again, and send it as it is</source>
        <translation>Hãy cho phần mềm CA hoặc phần mềm công bố ghi lại tệp, và gửi nguyên trạng</translation>
    </message>
    <message>
        <source>Have your CA software reissue it; if it stays so, update the software</source>
        <translation>Hãy cho phần mềm CA phát hành lại; nếu vẫn như vậy, hãy cập nhật phần mềm</translation>
    </message>
    <message>
        <source>Have your CA software reissue manifest and CRL, and check its scheduler and clock</source>
        <translation>Hãy cho phần mềm CA phát hành lại bản kê khai (manifest) và CRL, đồng thời kiểm tra bộ lập lịch và đồng hồ của phần mềm</translation>
    </message>
    <message>
        <source>Have your software write the file again; do not edit the base64 by hand</source>
        <translation>Hãy cho phần mềm ghi lại tệp; đừng sửa base64 bằng tay</translation>
    </message>
    <message>
        <source>Install a certificate of a public certification authority, with all its intermediate certificates</source>
        <translation>Hãy cài đặt chứng thư của một tổ chức chứng thực công cộng, cùng mọi chứng thư trung gian</translation>
    </message>
    <message>
        <source>Install a certificate whose subject alternative names hold the URI&apos;s host</source>
        <translation>Hãy cài đặt chứng thư có tên máy chủ của URI trong các tên thay thế (subject alternative name)</translation>
    </message>
    <message>
        <source>Install the same certificate on all servers, so that none is forgotten at the next renewal</source>
        <translation>Hãy cài đặt cùng một chứng thư trên mọi máy chủ, để không bỏ sót máy nào trong lần gia hạn tới</translation>
    </message>
    <message>
        <source>Issue manifest and CRL together, for the same time</source>
        <translation>Hãy phát hành bản kê khai (manifest) và CRL cùng nhau, cho cùng một thời hạn</translation>
    </message>
    <message>
        <source>Issue manifests for some days at most, and reissue them often</source>
        <translation>Hãy phát hành bản kê khai (manifest) có hiệu lực tối đa vài ngày, và phát hành lại thường xuyên</translation>
    </message>
    <message>
        <source>Issue manifests that are valid for {limit:duration} at least, so that an outage at night does no harm</source>
        <translation>Hãy phát hành bản kê khai (manifest) có hiệu lực ít nhất {limit:duration}, để gián đoạn ban đêm không gây hại</translation>
    </message>
    <message>
        <source>Keep each delta for as long as a notification lists it</source>
        <translation>Hãy giữ mỗi bản delta chừng nào còn tệp thông báo liệt kê nó</translation>
    </message>
    <message>
        <source>Keep each snapshot for as long as any notification that names it may be cached, and check its path</source>
        <translation>Hãy giữ mỗi ảnh chụp (snapshot) chừng nào còn có thể có tệp thông báo trong bộ nhớ đệm nêu nó, và kiểm tra đường dẫn của nó</translation>
    </message>
    <message>
        <source>Keep the infrastructure running as it is, and go on watching</source>
        <translation>Hãy giữ nguyên hạ tầng đang chạy và tiếp tục theo dõi</translation>
    </message>
    <message>
        <source>Let caches keep the notification for a minute at most</source>
        <translation>Hãy để bộ nhớ đệm giữ tệp thông báo tối đa một phút</translation>
    </message>
    <message>
        <source>List no more deltas than are together smaller than the snapshot</source>
        <translation>Hãy chỉ liệt kê số bản delta có tổng kích thước nhỏ hơn ảnh chụp (snapshot)</translation>
    </message>
    <message>
        <source>List the object if it is meant to count; else withdraw it</source>
        <translation>Hãy đưa đối tượng vào danh sách nếu đối tượng đó cần có hiệu lực; nếu không, hãy gỡ bỏ</translation>
    </message>
    <message>
        <source>List the resources on record under &quot;held&quot;, or give a test TAL</source>
        <translation>Hãy liệt kê các tài nguyên đã ghi nhận dưới &quot;held&quot;, hoặc cung cấp TAL thử nghiệm</translation>
    </message>
    <message>
        <source>List the resources to be certified under &quot;asked&quot;</source>
        <translation>Hãy liệt kê các tài nguyên cần chứng thực dưới &quot;asked&quot;</translation>
    </message>
    <message>
        <source>Make sure that both come from the same, current installation</source>
        <translation>Hãy bảo đảm rằng cả hai đến từ cùng một bản cài đặt hiện hành</translation>
    </message>
    <message>
        <source>Make sure that the answer belongs to this request</source>
        <translation>Hãy bảo đảm rằng câu trả lời thuộc về yêu cầu này</translation>
    </message>
    <message>
        <source>Never change a file that was announced</source>
        <translation>Không bao giờ thay đổi tệp đã được công bố</translation>
    </message>
    <message>
        <source>No CA under the test trust anchor publishes in this repository</source>
        <translation>Không có CA nào dưới neo tin cậy thử nghiệm công bố trong kho lưu trữ này</translation>
    </message>
    <message>
        <source>No address of the host accepts connections: {reason}</source>
        <translation>Không địa chỉ nào của máy chủ nhận kết nối: {reason}</translation>
    </message>
    <message>
        <source>No manifest is published in this repository</source>
        <translation>Không có bản kê khai (manifest) nào được công bố trong kho lưu trữ này</translation>
    </message>
    <message>
        <source>No resources are asked for</source>
        <translation>Không có tài nguyên nào được yêu cầu</translation>
    </message>
    <message>
        <source>Nobody has answered this</source>
        <translation>Chưa có ai trả lời mục này</translation>
    </message>
    <message>
        <source>Nothing where the repository is shared; else check the rsync base URI of the publication server</source>
        <translation>Không cần làm gì nếu kho lưu trữ được dùng chung; nếu không, hãy kiểm tra URI gốc rsync của máy chủ công bố</translation>
    </message>
    <message>
        <source>Notification and snapshot took {elapsed:ms} together</source>
        <translation>Tệp thông báo và ảnh chụp (snapshot) mất tổng cộng {elapsed:ms}</translation>
    </message>
    <message>
        <source>Offer TLS 1.3 and 1.2</source>
        <translation>Hãy hỗ trợ TLS 1.3 và 1.2</translation>
    </message>
    <message>
        <source>One address of the host does not accept connections: {reason}</source>
        <translation>Một địa chỉ của máy chủ không nhận kết nối: {reason}</translation>
    </message>
    <message>
        <source>Order a certificate for an RSA key of 2048 bits or more, or for a P-256 key</source>
        <translation>Hãy yêu cầu chứng thư cho khóa RSA từ 2048 bit trở lên, hoặc cho khóa P-256</translation>
    </message>
    <message>
        <source>Publish A and AAAA records for the name, and check the delegation of its zone</source>
        <translation>Hãy công bố các bản ghi A và AAAA cho tên này, và kiểm tra việc ủy quyền vùng DNS của tên</translation>
    </message>
    <message>
        <source>Publish a manifest and a CRL of a test CA before the final check</source>
        <translation>Hãy công bố bản kê khai (manifest) và CRL của một CA thử nghiệm trước lần kiểm tra cuối</translation>
    </message>
    <message>
        <source>Publish globally reachable addresses only: relying parties refuse the others</source>
        <translation>Hãy chỉ công bố các địa chỉ truy cập được trên toàn cầu: bên tin cậy từ chối các địa chỉ khác</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step</source>
        <translation>Hãy công bố các đối tượng và bản kê khai (manifest) trong một bước</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step, and check for corruption</source>
        <translation>Hãy công bố các đối tượng và bản kê khai (manifest) trong một bước, và kiểm tra xem có hỏng dữ liệu hay không</translation>
    </message>
    <message>
        <source>Publish objects below your rsync base URI only, each once, and below 8 MB</source>
        <translation>Hãy chỉ công bố các đối tượng dưới URI gốc rsync, mỗi đối tượng một lần, và nhỏ hơn 8 MB</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL</source>
        <translation>Hãy công bố CRL của chính CA</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest that lists it</source>
        <translation>Hãy công bố CRL cùng với bản kê khai (manifest) liệt kê nó</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in the certificate&apos;s SIA</source>
        <translation>Hãy công bố bản kê khai (manifest) tại URI trong SIA của chứng thư</translation>
    </message>
    <message>
        <source>Publish the test trust anchor&apos;s certificate at the URI in its TAL</source>
        <translation>Hãy công bố chứng thư của neo tin cậy thử nghiệm tại URI trong TAL của nó</translation>
    </message>
    <message>
        <source>Publish with a test CA before the final check</source>
        <translation>Hãy công bố bằng một CA thử nghiệm trước lần kiểm tra cuối</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits of connections and requests: thousands of relying parties ask several times an hour</source>
        <translation>Hãy nâng giới hạn kết nối và yêu cầu của máy chủ: hàng nghìn bên tin cậy gửi yêu cầu nhiều lần mỗi giờ</translation>
    </message>
    <message>
        <source>Reissue manifest and CRL every few hours: it shows that the CA works, and leaves time to repair</source>
        <translation>Hãy phát hành lại bản kê khai (manifest) và CRL vài giờ một lần: điều đó cho thấy CA hoạt động, và để lại thời gian khắc phục</translation>
    </message>
    <message>
        <source>Reissue manifests well before their nextUpdate, and alert when that fails</source>
        <translation>Hãy phát hành lại bản kê khai (manifest) sớm hơn hẳn nextUpdate, và cảnh báo khi việc đó không thành công</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified</source>
        <translation>Hãy phát hành lại CRL bằng khóa mà CA cấp trên đã chứng thực</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the place where it is published</source>
        <translation>Hãy phát hành lại bản kê khai (manifest) sao cho chứng thư của nó nêu đúng nơi nó được công bố</translation>
    </message>
    <message>
        <source>Reissue the manifest under a new certificate</source>
        <translation>Hãy phát hành lại bản kê khai (manifest) dưới một chứng thư mới</translation>
    </message>
    <message>
        <source>Reissue the manifest under the CA&apos;s current certificate</source>
        <translation>Hãy phát hành lại bản kê khai (manifest) dưới chứng thư hiện hành của CA</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published, and the CA&apos;s CRL</source>
        <translation>Hãy phát hành lại đối tượng sao cho chứng thư của nó nêu đúng nơi nó được công bố và CRL của CA</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate</source>
        <translation>Hãy phát hành lại đối tượng dưới chứng thư hiện hành của CA</translation>
    </message>
    <message>
        <source>Reissue well before nextUpdate; check that the CA&apos;s scheduler runs</source>
        <translation>Hãy phát hành lại sớm hơn hẳn nextUpdate; hãy kiểm tra rằng bộ lập lịch của CA đang chạy</translation>
    </message>
    <message>
        <source>Reissue without them, or have the parent certify them</source>
        <translation>Hãy phát hành lại không có các tài nguyên đó, hoặc đề nghị CA cấp trên chứng thực chúng</translation>
    </message>
    <message>
        <source>Renew it, and check that your CA software renews objects by itself</source>
        <translation>Hãy gia hạn, và kiểm tra rằng phần mềm CA tự động gia hạn các đối tượng</translation>
    </message>
    <message>
        <source>Renew the certificate, and check why it was not renewed by itself</source>
        <translation>Hãy gia hạn chứng thư, và kiểm tra vì sao chứng thư không tự động gia hạn</translation>
    </message>
    <message>
        <source>Renew the certificate, and have it renewed by itself from now on</source>
        <translation>Hãy gia hạn chứng thư, và từ nay cho chứng thư tự động gia hạn</translation>
    </message>
    <message>
        <source>Renew the identity certificate in your software, and write the file again</source>
        <translation>Hãy gia hạn chứng thư định danh trong phần mềm và ghi lại tệp</translation>
    </message>
    <message>
        <source>Renew the identity certificate now: a new one has to be handed over again</source>
        <translation>Hãy gia hạn chứng thư định danh ngay: chứng thư mới phải được bàn giao lại</translation>
    </message>
    <message>
        <source>Renew the identity certificate with SHA-256</source>
        <translation>Hãy gia hạn chứng thư định danh với SHA-256</translation>
    </message>
    <message>
        <source>Resolving {host} took {elapsed:ms}</source>
        <translation>Việc phân giải {host} mất {elapsed:ms}</translation>
    </message>
    <message>
        <source>Resources are asked for that are delegated to {ca}: {resources}</source>
        <translation>Có yêu cầu tài nguyên đã được ủy quyền cho {ca}: {resources}</translation>
    </message>
    <message>
        <source>Resources are asked for that the organisation does not hold by {record}: {resources}</source>
        <translation>Có yêu cầu tài nguyên mà theo {record} tổ chức không nắm giữ: {resources}</translation>
    </message>
    <message>
        <source>Send the identity certificate that your software signs with its own key</source>
        <translation>Hãy gửi chứng thư định danh mà phần mềm ký bằng chính khóa của chứng thư đó</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; answers are due within {limit:ms}</source>
        <translation>Hãy cung cấp các tệp RRDP từ ổ đĩa hoặc bộ nhớ đệm; câu trả lời phải đến trong vòng {limit:ms}</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; the first byte is due within {limit:ms}</source>
        <translation>Hãy cung cấp các tệp RRDP từ ổ đĩa hoặc bộ nhớ đệm; byte đầu tiên phải đến trong vòng {limit:ms}</translation>
    </message>
    <message>
        <source>Serve it as application/xml</source>
        <translation>Hãy cung cấp tệp dưới kiểu application/xml</translation>
    </message>
    <message>
        <source>Serve it at its own URI: each redirect is a round trip for every relying party</source>
        <translation>Hãy cung cấp tệp tại đúng URI của nó: mỗi lần chuyển hướng là thêm một lượt đi về cho mọi bên tin cậy</translation>
    </message>
    <message>
        <source>Serve notification, snapshot and deltas under one host name and port</source>
        <translation>Hãy cung cấp tệp thông báo, ảnh chụp (snapshot) và các bản delta dưới cùng một tên máy chủ và cổng</translation>
    </message>
    <message>
        <source>Serve rsync over IPv6 too</source>
        <translation>Hãy cung cấp rsync qua cả IPv6</translation>
    </message>
    <message>
        <source>Serve the notification at its own URI, without a redirect</source>
        <translation>Hãy cung cấp tệp thông báo tại đúng URI của nó, không chuyển hướng</translation>
    </message>
    <message>
        <source>Serve the repository over IPv4 too: many relying parties have no IPv6</source>
        <translation>Hãy cung cấp kho lưu trữ qua cả IPv4: nhiều bên tin cậy không có IPv6</translation>
    </message>
    <message>
        <source>Serve the repository over IPv6 too</source>
        <translation>Hãy cung cấp kho lưu trữ qua cả IPv6</translation>
    </message>
    <message>
        <source>Serve the same files from every address</source>
        <translation>Hãy cung cấp cùng các tệp từ mọi địa chỉ</translation>
    </message>
    <message>
        <source>Set the clock of the system that made it, and make it again</source>
        <translation>Hãy chỉnh đồng hồ của hệ thống đã tạo chứng thư và tạo lại chứng thư</translation>
    </message>
    <message>
        <source>Stable for {stable:duration} of the {needed:duration} that are asked for</source>
        <translation>Ổn định trong {stable:duration} trên {needed:duration} được yêu cầu</translation>
    </message>
    <message>
        <source>Stable for {stable:duration}, looked at {looks} times</source>
        <translation>Ổn định trong {stable:duration}, đã kiểm tra {looks} lần</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and reissue</source>
        <translation>Hãy đồng bộ đồng hồ của CA (NTP) và phát hành lại</translation>
    </message>
    <message>
        <source>Synchronise the clock of the CA (NTP)</source>
        <translation>Hãy đồng bộ đồng hồ của CA (NTP)</translation>
    </message>
    <message>
        <source>Synchronise the clock of the web server (NTP)</source>
        <translation>Hãy đồng bộ đồng hồ của máy chủ web (NTP)</translation>
    </message>
    <message>
        <source>Take out of the module what does not belong into it</source>
        <translation>Hãy đưa ra khỏi mô-đun những gì không thuộc về nó</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expired on {not_after:time}</source>
        <translation>Chứng thư BPKI của {name} đã hết hạn vào {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expires in {left:duration}, on {not_after:time}</source>
        <translation>Chứng thư BPKI của {name} sẽ hết hạn sau {left:duration}, vào {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is no CA certificate: it cannot sign the certificates that sign your messages</source>
        <translation>Chứng thư BPKI của {name} không phải chứng thư CA: nó không thể ký các chứng thư dùng để ký thông điệp của bạn</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not self-signed, so that it is no trust anchor</source>
        <translation>Chứng thư BPKI của {name} không phải chứng thư tự ký, nên không phải là neo tin cậy</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not valid before {not_before:time}</source>
        <translation>Chứng thư BPKI của {name} chưa có hiệu lực trước {not_before:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is signed with {digest}, which current software refuses</source>
        <translation>Chứng thư BPKI của {name} được ký bằng {digest}, thuật toán mà phần mềm hiện nay từ chối</translation>
    </message>
    <message>
        <source>The CA&apos;s CRL is not published, or not on the manifest: {problem}</source>
        <translation>CRL của CA chưa được công bố, hoặc không có trong bản kê khai (manifest): {problem}</translation>
    </message>
    <message>
        <source>The CA&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>Chứng thư của CA sẽ hết hạn sau {left:duration}, vào {not_after:time}</translation>
    </message>
    <message>
        <source>The CRL cannot be decoded: {problem}</source>
        <translation>Không thể giải mã CRL: {problem}</translation>
    </message>
    <message>
        <source>The CRL does not follow its profile: {problem}</source>
        <translation>CRL không tuân theo đặc tả: {problem}</translation>
    </message>
    <message>
        <source>The CRL ends {difference:duration} before the manifest that lists it</source>
        <translation>CRL hết hạn {difference:duration} trước bản kê khai (manifest) liệt kê nó</translation>
    </message>
    <message>
        <source>The CRL is not current any more: {problem}</source>
        <translation>CRL không còn hiệu lực: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not the CA&apos;s own: {problem}</source>
        <translation>CRL không phải của chính CA: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not valid yet: {problem}</source>
        <translation>CRL chưa có hiệu lực: {problem}</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify: {problem}</source>
        <translation>Chữ ký của CRL không xác thực được: {problem}</translation>
    </message>
    <message>
        <source>The TLS handshake failed: {reason}</source>
        <translation>Bắt tay TLS gặp lỗi: {reason}</translation>
    </message>
    <message>
        <source>The URI holds the address {host} where a name belongs</source>
        <translation>URI chứa địa chỉ {host} ở chỗ cần có tên</translation>
    </message>
    <message>
        <source>The XML namespace lacks the slash at its end: {found}</source>
        <translation>Không gian tên XML thiếu dấu gạch chéo ở cuối: {found}</translation>
    </message>
    <message>
        <source>The addresses of the host serve different RRDP sessions</source>
        <translation>Các địa chỉ của máy chủ cung cấp các phiên RRDP khác nhau</translation>
    </message>
    <message>
        <source>The addresses show certificates that end at different times, the first on {first:time}</source>
        <translation>Các địa chỉ đưa ra chứng thư hết hạn vào những thời điểm khác nhau, sớm nhất là {first:time}</translation>
    </message>
    <message>
        <source>The answer does not repeat the tag of the request, &quot;{asked}&quot;, but has &quot;{answered}&quot;</source>
        <translation>Câu trả lời không lặp lại thẻ của yêu cầu, &quot;{asked}&quot;, mà có &quot;{answered}&quot;</translation>
    </message>
    <message>
        <source>The answer of {by} is dated {on:time}, which has not come yet</source>
        <translation>Câu trả lời của {by} đề ngày {on:time}, thời điểm chưa đến</translation>
    </message>
    <message>
        <source>The answer of {by} is {age:duration} old</source>
        <translation>Câu trả lời của {by} đã có từ {age:duration} trước</translation>
    </message>
    <message>
        <source>The answer to the request for the notification cannot be used: {reason}</source>
        <translation>Không thể sử dụng câu trả lời cho yêu cầu tệp thông báo: {reason}</translation>
    </message>
    <message>
        <source>The certificates that the CA issued are not in order: {problem}</source>
        <translation>Các chứng thư mà CA đã cấp không ổn: {problem}</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial</source>
        <translation>Các bản delta mà tệp thông báo liệt kê không liên tục hoặc không kết thúc tại số sê-ri của nó</translation>
    </message>
    <message>
        <source>The file does not follow RFC 8183: {reason}</source>
        <translation>Tệp không tuân theo RFC 8183: {reason}</translation>
    </message>
    <message>
        <source>The file has attributes that the schema of RFC 8183 does not know: {attributes}</source>
        <translation>Tệp có các thuộc tính mà lược đồ của RFC 8183 không biết: {attributes}</translation>
    </message>
    <message>
        <source>The file is a {found} where a {expected} belongs</source>
        <translation>Tệp này là {found}, trong khi ở đây cần {expected}</translation>
    </message>
    <message>
        <source>The file is a {message} of the handle {handle}</source>
        <translation>Tệp này là {message} của tên định danh {handle}</translation>
    </message>
    <message>
        <source>The first byte took {elapsed:ms}</source>
        <translation>Byte đầu tiên mất {elapsed:ms}</translation>
    </message>
    <message>
        <source>The host has a single address in each family that it has</source>
        <translation>Máy chủ chỉ có một địa chỉ duy nhất trong mỗi họ địa chỉ mà nó có</translation>
    </message>
    <message>
        <source>The key of the BPKI certificate of {name} is too weak: {algorithm} with {bits} bits</source>
        <translation>Khóa của chứng thư BPKI của {name} quá yếu: {algorithm} với {bits} bit</translation>
    </message>
    <message>
        <source>The manifest cannot be decoded: {problem}</source>
        <translation>Không thể giải mã bản kê khai (manifest): {problem}</translation>
    </message>
    <message>
        <source>The manifest does not follow its profile: {problem}</source>
        <translation>Bản kê khai (manifest) không tuân theo đặc tả: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not current any more: {problem}</source>
        <translation>Bản kê khai (manifest) không còn hiệu lực: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not of the CA that publishes it: {problem}</source>
        <translation>Bản kê khai (manifest) không phải của CA đang công bố nó: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not valid yet: {problem}</source>
        <translation>Bản kê khai (manifest) chưa có hiệu lực: {problem}</translation>
    </message>
    <message>
        <source>The manifest is valid for {left:duration} more</source>
        <translation>Bản kê khai (manifest) còn hiệu lực trong {left:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration} only</source>
        <translation>Bản kê khai (manifest) chỉ có hiệu lực trong {validity:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration}, so that an old one can be replayed for as long</source>
        <translation>Bản kê khai (manifest) có hiệu lực trong {validity:duration}, nên một bản cũ có thể bị phát lại trong khoảng thời gian đó</translation>
    </message>
    <message>
        <source>The manifest lists a CRL beside the CA&apos;s own</source>
        <translation>Bản kê khai (manifest) liệt kê một CRL khác bên cạnh CRL của chính CA</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice: {problem}</source>
        <translation>Bản kê khai (manifest) liệt kê một tên tệp không hợp lệ, hoặc một tên hai lần: {problem}</translation>
    </message>
    <message>
        <source>The manifest says that it lies elsewhere</source>
        <translation>Bản kê khai (manifest) nêu rằng nó nằm ở nơi khác</translation>
    </message>
    <message>
        <source>The manifest that the CA&apos;s certificate names is not published</source>
        <translation>Bản kê khai (manifest) được nêu trong chứng thư CA chưa được công bố</translation>
    </message>
    <message>
        <source>The manifest was issued {age:duration} ago</source>
        <translation>Bản kê khai (manifest) được phát hành {age:duration} trước</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate is revoked</source>
        <translation>Chứng thư của bản kê khai (manifest) đã bị thu hồi</translation>
    </message>
    <message>
        <source>The name servers of {host} did not answer in time</source>
        <translation>Các máy chủ tên của {host} không trả lời kịp thời</translation>
    </message>
    <message>
        <source>The name {host} does not resolve: {reason}</source>
        <translation>Không phân giải được tên {host}: {reason}</translation>
    </message>
    <message>
        <source>The name {host} has no IPv4 address</source>
        <translation>Tên {host} không có địa chỉ IPv4</translation>
    </message>
    <message>
        <source>The name {host} has no IPv6 address</source>
        <translation>Tên {host} không có địa chỉ IPv6</translation>
    </message>
    <message>
        <source>The newest delta and the snapshot say different things of {objects}</source>
        <translation>Bản delta mới nhất và ảnh chụp (snapshot) cho thông tin khác nhau về {objects}</translation>
    </message>
    <message>
        <source>The notification URI that was given is not the one that the repository assigned, {promised}</source>
        <translation>URI thông báo được cung cấp không phải là URI mà kho lưu trữ đã cấp, {promised}</translation>
    </message>
    <message>
        <source>The notification comes with neither ETag nor Last-Modified, so that every look costs a whole answer</source>
        <translation>Tệp thông báo đến mà không có ETag lẫn Last-Modified, nên mỗi lần kiểm tra đều tốn một câu trả lời đầy đủ</translation>
    </message>
    <message>
        <source>The notification did not come in time: {reason}</source>
        <translation>Tệp thông báo không đến kịp thời: {reason}</translation>
    </message>
    <message>
        <source>The notification does not follow its format: {problem}</source>
        <translation>Tệp thông báo không đúng định dạng: {problem}</translation>
    </message>
    <message>
        <source>The notification is found after {redirects} redirects</source>
        <translation>Tệp thông báo chỉ được tìm thấy sau {redirects} lần chuyển hướng</translation>
    </message>
    <message>
        <source>The notification is larger than any sound one: {reason}</source>
        <translation>Tệp thông báo lớn hơn mọi tệp bình thường: {reason}</translation>
    </message>
    <message>
        <source>The notification is served as {found}</source>
        <translation>Tệp thông báo được cung cấp dưới kiểu {found}</translation>
    </message>
    <message>
        <source>The notification is served without a media type</source>
        <translation>Tệp thông báo được cung cấp mà không có kiểu phương tiện</translation>
    </message>
    <message>
        <source>The notification lists no deltas, so that every change costs each relying party a snapshot</source>
        <translation>Tệp thông báo không liệt kê bản delta nào, nên mỗi thay đổi đều tốn của mỗi bên tin cậy một ảnh chụp (snapshot)</translation>
    </message>
    <message>
        <source>The notification lists {deltas} deltas, more than relying parties follow</source>
        <translation>Tệp thông báo liệt kê {deltas} bản delta, nhiều hơn số mà bên tin cậy đi theo</translation>
    </message>
    <message>
        <source>The notification refers to a file on another origin: {problem}</source>
        <translation>Tệp thông báo trỏ tới một tệp ở nguồn gốc (origin) khác: {problem}</translation>
    </message>
    <message>
        <source>The notification spells its XML namespace in an unusual way: {problem}</source>
        <translation>Tệp thông báo viết không gian tên XML theo cách bất thường: {problem}</translation>
    </message>
    <message>
        <source>The notification was answered with HTTP status {status}</source>
        <translation>Yêu cầu tệp thông báo được trả lời với trạng thái HTTP {status}</translation>
    </message>
    <message>
        <source>The object cannot be decoded: {problem}</source>
        <translation>Không thể giải mã đối tượng: {problem}</translation>
    </message>
    <message>
        <source>The object claims resources that its issuer does not hold: {problem}</source>
        <translation>Đối tượng nhận các tài nguyên mà bên cấp không nắm giữ: {problem}</translation>
    </message>
    <message>
        <source>The object deviates from its profile in a way that relying parties tolerate: {problem}</source>
        <translation>Đối tượng sai lệch so với đặc tả theo cách mà bên tin cậy chấp nhận được: {problem}</translation>
    </message>
    <message>
        <source>The object does not follow its profile: {problem}</source>
        <translation>Đối tượng không tuân theo đặc tả: {problem}</translation>
    </message>
    <message>
        <source>The object expires in {left:duration}, on {not_after:time}</source>
        <translation>Đối tượng sẽ hết hạn sau {left:duration}, vào {not_after:time}</translation>
    </message>
    <message>
        <source>The object has expired: {problem}</source>
        <translation>Đối tượng đã hết hạn: {problem}</translation>
    </message>
    <message>
        <source>The object is not of the CA that publishes it: {problem}</source>
        <translation>Đối tượng không phải của CA đang công bố nó: {problem}</translation>
    </message>
    <message>
        <source>The object is not valid yet: {problem}</source>
        <translation>Đối tượng chưa có hiệu lực: {problem}</translation>
    </message>
    <message>
        <source>The object names another location than its own: {problem}</source>
        <translation>Đối tượng nêu một vị trí khác với vị trí của nó: {problem}</translation>
    </message>
    <message>
        <source>The object&apos;s certificate is revoked, and the object is published all the same</source>
        <translation>Chứng thư của đối tượng đã bị thu hồi, nhưng đối tượng vẫn được công bố</translation>
    </message>
    <message>
        <source>The publication server is spoken to without TLS; the messages are signed, but not secret</source>
        <translation>Kết nối tới máy chủ công bố không dùng TLS; các thông điệp được ký nhưng không được giữ bí mật</translation>
    </message>
    <message>
        <source>The question for {type} records of {host} was not answered: {reason}</source>
        <translation>Truy vấn bản ghi {type} của {host} không được trả lời: {reason}</translation>
    </message>
    <message>
        <source>The repository calls you {answered}, not {asked} as you asked</source>
        <translation>Kho lưu trữ gọi bạn là {answered}, không phải {asked} như đã yêu cầu</translation>
    </message>
    <message>
        <source>The repository offers no RRDP, which relying parties prefer by far</source>
        <translation>Kho lưu trữ không cung cấp RRDP, giao thức mà bên tin cậy ưu tiên hơn hẳn</translation>
    </message>
    <message>
        <source>The request for the notification is redirected in a way that relying parties do not follow: {reason}</source>
        <translation>Yêu cầu tệp thông báo bị chuyển hướng theo cách mà bên tin cậy không đi theo: {reason}</translation>
    </message>
    <message>
        <source>The rsync URI that was given is not below the sia_base of the repository, {promised}</source>
        <translation>URI rsync được cung cấp không nằm dưới sia_base của kho lưu trữ, {promised}</translation>
    </message>
    <message>
        <source>The rsync daemon cannot be reached: {reason}</source>
        <translation>Không thể kết nối tới tiến trình rsync (daemon): {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder: {reason}</source>
        <translation>Tiến trình rsync (daemon) không cung cấp thư mục: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon does not answer over {family}: {reason}</source>
        <translation>Tiến trình rsync (daemon) không trả lời qua {family}: {reason}</translation>
    </message>
    <message>
        <source>The rsync folder holds no RPKI objects</source>
        <translation>Thư mục rsync không chứa đối tượng RPKI nào</translation>
    </message>
    <message>
        <source>The rsync host has no IPv6 address</source>
        <translation>Máy chủ rsync không có địa chỉ IPv6</translation>
    </message>
    <message>
        <source>The rsync module holds more than any sound repository does: {reason}</source>
        <translation>Mô-đun rsync chứa nhiều hơn mọi kho lưu trữ bình thường: {reason}</translation>
    </message>
    <message>
        <source>The serial went back from {before} to {after} within one session</source>
        <translation>Số sê-ri đã lùi từ {before} về {after} trong cùng một phiên</translation>
    </message>
    <message>
        <source>The server accepts connections and does not complete a TLS handshake</source>
        <translation>Máy chủ nhận kết nối nhưng không hoàn tất bắt tay TLS</translation>
    </message>
    <message>
        <source>The server chose {version}, which is obsolete</source>
        <translation>Máy chủ đã chọn {version}, phiên bản đã lỗi thời</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on {not_after:time}</source>
        <translation>Chứng thư của máy chủ đã hết hạn vào {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>Chứng thư của máy chủ sẽ hết hạn sau {left:duration}, vào {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for {names} and not for {host}</source>
        <translation>Chứng thư của máy chủ dành cho {names}, không phải cho {host}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {not_before:time}</source>
        <translation>Chứng thư của máy chủ chưa có hiệu lực trước {not_before:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, issued by {issuer}, leads to no certification authority that relying parties trust: {reason}</source>
        <translation>Chứng thư của máy chủ, do {issuer} cấp, không dẫn tới tổ chức chứng thực nào mà bên tin cậy tin tưởng: {reason}</translation>
    </message>
    <message>
        <source>The server&apos;s key is weak: {algorithm} with {bits} bits</source>
        <translation>Khóa của máy chủ yếu: {algorithm} với {bits} bit</translation>
    </message>
    <message>
        <source>The session changed between two looks a moment apart</source>
        <translation>Phiên đã thay đổi giữa hai lần kiểm tra cách nhau giây lát</translation>
    </message>
    <message>
        <source>The snapshot cannot be used: {problem}</source>
        <translation>Không thể sử dụng ảnh chụp (snapshot): {problem}</translation>
    </message>
    <message>
        <source>The snapshot does not have the hash that the notification states</source>
        <translation>Ảnh chụp (snapshot) không có giá trị băm mà tệp thông báo nêu</translation>
    </message>
    <message>
        <source>The snapshot holds an object that relying parties leave out: {problem}</source>
        <translation>Ảnh chụp (snapshot) chứa một đối tượng mà bên tin cậy bỏ qua: {problem}</translation>
    </message>
    <message>
        <source>The snapshot holds no objects yet</source>
        <translation>Ảnh chụp (snapshot) chưa chứa đối tượng nào</translation>
    </message>
    <message>
        <source>The snapshot holds {count} objects that are not below the rsync URI, such as {objects}</source>
        <translation>Ảnh chụp (snapshot) chứa {count} đối tượng không nằm dưới URI rsync, chẳng hạn {objects}</translation>
    </message>
    <message>
        <source>The snapshot was not had: {reason}</source>
        <translation>Không lấy được ảnh chụp (snapshot): {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync did not end in time: {reason}</source>
        <translation>Việc truyền bằng rsync không kết thúc kịp thời: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync took {elapsed:ms}</source>
        <translation>Việc truyền bằng rsync mất {elapsed:ms}</translation>
    </message>
    <message>
        <source>The trust anchor cannot be used: {problem}</source>
        <translation>Không thể sử dụng neo tin cậy: {problem}</translation>
    </message>
    <message>
        <source>The two requests carry different BPKI certificates</source>
        <translation>Hai yêu cầu mang hai chứng thư BPKI khác nhau</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} ahead of ours</source>
        <translation>Đồng hồ của máy chủ web nhanh hơn đồng hồ của chúng tôi {offset:duration}</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} behind ours</source>
        <translation>Đồng hồ của máy chủ web chậm hơn đồng hồ của chúng tôi {offset:duration}</translation>
    </message>
    <message>
        <source>The {attribute} is missing or is no URI of the kind that belongs there</source>
        <translation>Giá trị {attribute} bị thiếu hoặc không phải là URI thuộc loại cần có ở đây</translation>
    </message>
    <message>
        <source>The {attribute} is missing, longer than 255 characters, or has characters other than letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;/&quot;</source>
        <translation>Giá trị {attribute} bị thiếu, dài hơn 255 ký tự, hoặc có ký tự không phải chữ cái, chữ số, &quot;-&quot;, &quot;_&quot; và &quot;/&quot;</translation>
    </message>
    <message>
        <source>Update the CA software</source>
        <translation>Hãy cập nhật phần mềm CA</translation>
    </message>
    <message>
        <source>Update the publication server</source>
        <translation>Hãy cập nhật máy chủ công bố</translation>
    </message>
    <message>
        <source>Update the software that wrote the file; strict parsers refuse it</source>
        <translation>Hãy cập nhật phần mềm đã ghi tệp; các bộ phân tích nghiêm ngặt từ chối tệp này</translation>
    </message>
    <message>
        <source>Use a name: certificates carry the URI for years, and an address cannot be moved</source>
        <translation>Hãy dùng tên: các chứng thư mang URI này nhiều năm, và địa chỉ thì không chuyển đi được</translation>
    </message>
    <message>
        <source>Use name servers that are near their clients, or anycast, and a TTL of minutes at least</source>
        <translation>Hãy dùng máy chủ tên gần với máy khách, hoặc anycast, và TTL ít nhất vài phút</translation>
    </message>
    <message>
        <source>Use one handle: it spares everybody a table</source>
        <translation>Hãy dùng một tên định danh (handle): mọi người sẽ không cần bảng đối chiếu</translation>
    </message>
    <message>
        <source>Use the handle of the answer from now on; current software does by itself</source>
        <translation>Từ nay hãy dùng tên định danh (handle) trong câu trả lời; phần mềm hiện nay tự làm việc này</translation>
    </message>
    <message>
        <source>Valid objects contradict each other: {problem}</source>
        <translation>Có các đối tượng hợp lệ mâu thuẫn với nhau: {problem}</translation>
    </message>
    <message>
        <source>What answers on the rsync port is no rsync daemon that greets in time: {reason}</source>
        <translation>Thứ trả lời trên cổng rsync không phải là tiến trình rsync (daemon) gửi lời chào kịp thời: {reason}</translation>
    </message>
    <message>
        <source>What the CA signs is dated {offset:duration} in the future</source>
        <translation>Những gì CA ký có thời điểm nằm trong tương lai {offset:duration}</translation>
    </message>
    <message>
        <source>What the file carries as its BPKI certificate is no X.509 certificate</source>
        <translation>Dữ liệu mà tệp mang làm chứng thư BPKI không phải là chứng thư X.509</translation>
    </message>
    <message>
        <source>What the organisation holds is not told, so that nothing could be compared</source>
        <translation>Không cho biết tổ chức nắm giữ những gì, nên không thể so sánh</translation>
    </message>
    <message>
        <source>With {clients} clients at once, 95 of 100 answers took up to {percentile:ms}</source>
        <translation>Với {clients} máy khách cùng lúc, 95 trên 100 câu trả lời mất tối đa {percentile:ms}</translation>
    </message>
    <message>
        <source>Withdraw certificates for your own key, for your parent&apos;s, and chains without end</source>
        <translation>Hãy gỡ bỏ các chứng thư cấp cho khóa của chính bạn, cho khóa của CA cấp trên, và các chuỗi không có điểm kết thúc</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it</source>
        <translation>Hãy gỡ bỏ đối tượng, hoặc phát hành lại</translation>
    </message>
    <message>
        <source>Withdraw the one that is not meant</source>
        <translation>Hãy gỡ bỏ đối tượng không chủ ý</translation>
    </message>
    <message>
        <source>Write both from one state at the same time; serve the rsync tree by an atomic switch of folders</source>
        <translation>Hãy ghi cả hai từ cùng một trạng thái, vào cùng thời điểm; hãy cung cấp cây rsync bằng cách chuyển đổi thư mục nguyên tử</translation>
    </message>
    <message>
        <source>Write the snapshot first and the notification last, and never change a file that was announced</source>
        <translation>Hãy ghi ảnh chụp (snapshot) trước và tệp thông báo sau cùng, và không bao giờ thay đổi tệp đã được công bố</translation>
    </message>
    <message>
        <source>You call yourself {child} towards the parent and {publisher} towards the repository</source>
        <translation>Bạn tự gọi mình là {child} với CA cấp trên và {publisher} với kho lưu trữ</translation>
    </message>
    <message>
        <source>rsync and RRDP serve different contents: {only_rrdp} objects are only in RRDP, {only_rsync} only in rsync, {different} differ, such as {objects}</source>
        <translation>rsync và RRDP cung cấp nội dung khác nhau: {only_rrdp} đối tượng chỉ có trong RRDP, {only_rsync} chỉ có trong rsync, {different} khác nhau, chẳng hạn {objects}</translation>
    </message>
    <message>
        <source>{clients} clients at once: {requests} requests, median {median:ms}, 95th percentile {percentile:ms}</source>
        <translation>{clients} máy khách cùng lúc: {requests} yêu cầu, trung vị {median:ms}, bách phân vị thứ 95 {percentile:ms}</translation>
    </message>
    <message>
        <source>{failures} of {requests} requests of {clients} clients at once failed: {reason}</source>
        <translation>{failures} trên {requests} yêu cầu của {clients} máy khách cùng lúc gặp lỗi: {reason}</translation>
    </message>
</context>
<context>
    <name>readiness-page</name>
    <message>
        <source>Readiness</source>
        <translation>Mức sẵn sàng</translation>
    </message>
</context>
<context>
    <name>readiness-steps</name>
    <message>
        <source>names</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>addresses and TLS</source>
        <translation>địa chỉ và TLS</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>RRDP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>rsync</translation>
    </message>
    <message>
        <source>RRDP again</source>
        <translation>RRDP lần nữa</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>các đối tượng</translation>
    </message>
    <message>
        <source>several clients at once</source>
        <translation>nhiều máy khách cùng lúc</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>the case is held</source>
        <translation>hồ sơ vụ việc đang tạm giữ</translation>
    </message>
    <message>
        <source>the case is held already</source>
        <translation>hồ sơ vụ việc đã được tạm giữ</translation>
    </message>
    <message>
        <source>the case is not held</source>
        <translation>hồ sơ vụ việc không bị tạm giữ</translation>
    </message>
    <message>
        <source>nothing is proposed in this case</source>
        <translation>không có gì được đề xuất trong hồ sơ này</translation>
    </message>
    <message>
        <source>nothing is rejected in this case</source>
        <translation>không có gì bị từ chối trong hồ sơ này</translation>
    </message>
    <message>
        <source>nothing is approved in this case</source>
        <translation>không có gì được phê duyệt trong hồ sơ này</translation>
    </message>
    <message>
        <source>we could not see in the last round</source>
        <translation>chúng ta không quan sát được trong vòng vừa rồi</translation>
    </message>
    <message>
        <source>the policy only watches</source>
        <translation>chính sách chỉ theo dõi</translation>
    </message>
    <message>
        <source>the last look did not find the CA failed</source>
        <translation>lần quan sát cuối không thấy CA hỏng</translation>
    </message>
    <message>
        <source>a fresh look is missing</source>
        <translation>thiếu lần quan sát mới</translation>
    </message>
    <message>
        <source>the approval is not signed</source>
        <translation>phê duyệt chưa được ký</translation>
    </message>
    <message>
        <source>the operator was not notified yet</source>
        <translation>chưa thông báo cho đơn vị vận hành</translation>
    </message>
    <message>
        <source>its certificate was not taken away in this case</source>
        <translation>chứng thư của nó không bị thu lại trong hồ sơ này</translation>
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
<context>
    <name>words</name>
    <message>
        <source>healthy</source>
        <translation>khỏe mạnh</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>chậm</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>một phần</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>chập chờn</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>ngừng hoạt động</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>sau %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 trước</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Suspension is proposed. Approvals: %1 of %2.</source>
        <translation>Đã đề xuất đình chỉ. Phê duyệt: %1 trên %2.</translation>
    </message>
    <message>
        <source>Revocation is proposed. Approvals: %1 of %2.</source>
        <translation>Đã đề xuất thu hồi. Phê duyệt: %1 trên %2.</translation>
    </message>
    <message>
        <source>Publication is proposed. Approvals: %1 of %2.</source>
        <translation>Đã đề xuất công bố. Phê duyệt: %1 trên %2.</translation>
    </message>
    <message>
        <source>Revocation is approved, and waits for a person to carry it out.</source>
        <translation>Việc thu hồi đã được phê duyệt và chờ người thực hiện.</translation>
    </message>
    <message>
        <source>Suspension is approved, and waits for a person to carry it out.</source>
        <translation>Việc đình chỉ đã được phê duyệt và chờ người thực hiện.</translation>
    </message>
    <message>
        <source>The message “%1” came back.</source>
        <translation>Thư “%1” bị trả lại.</translation>
    </message>
    <message>
        <source>The message “%1” could not be sent.</source>
        <translation>Không thể gửi thư “%1”.</translation>
    </message>
    <message>
        <source>The message “%1” waits to be sent, for %2.</source>
        <translation>Thư “%1” chờ gửi đã %2.</translation>
    </message>
    <message>
        <source>The step “%1” is overdue; it fell due %2 ago.</source>
        <translation>Bước “%1” đã quá hạn; đến hạn từ %2 trước.</translation>
    </message>
    <message>
        <source>The step “%1” falls due in %2.</source>
        <translation>Bước “%1” đến hạn sau %2.</translation>
    </message>
    <message>
        <source>The step “%1” is due.</source>
        <translation>Bước “%1” đã đến hạn.</translation>
    </message>
    <message>
        <source>A guard holds a step back: %1.</source>
        <translation>Một cơ chế bảo vệ đang giữ lại một bước: %1.</translation>
    </message>
    <message>
        <source>The fleet brake holds: %1 of %2 CAs turned bad in one round. Suspect the monitor first.</source>
        <translation>Phanh toàn bộ đang giữ: %1 trên %2 CA xấu đi trong một vòng. Hãy nghi ngờ hệ thống giám sát trước.</translation>
    </message>
    <message>
        <source>There was no round for %1: nobody watches the fleet.</source>
        <translation>Không có vòng nào trong %1: không ai quan sát các CA.</translation>
    </message>
    <message>
        <source>It died %1 ago.</source>
        <translation>Ngừng hoạt động từ %1 trước.</translation>
    </message>
    <message>
        <source>It began to flap %1 ago.</source>
        <translation>Bắt đầu chập chờn từ %1 trước.</translation>
    </message>
    <message>
        <source>This repository has failed for %1. CAs affected: %2.</source>
        <translation>Kho lưu trữ này lỗi đã %1. Số CA bị ảnh hưởng: %2.</translation>
    </message>
    <message>
        <source>Done: %1 of %2. Items that want attention: %3.</source>
        <translation>Xong: %1 trên %2. Mục cần chú ý: %3.</translation>
    </message>
    <message>
        <source>A hold ends in %1: %2</source>
        <translation>Tạm hoãn kết thúc sau %1: %2</translation>
    </message>
    <message>
        <source>A hold ended %1 ago: %2</source>
        <translation>Tạm hoãn đã kết thúc %1 trước: %2</translation>
    </message>
</context>
</TS>
