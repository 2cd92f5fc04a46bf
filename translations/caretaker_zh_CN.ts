<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>finding</name>
    <message>
        <source>A CA certificate holds a key that already is in its own chain.</source>
        <translation>某个 CA 证书包含的密钥已出现在其自身的证书链中。</translation>
    </message>
    <message>
        <source>A CA that is no trust anchor publishes a trust anchor key object: relying parties ignore it.</source>
        <translation>一个并非信任锚的 CA 发布了信任锚密钥对象：依赖方会忽略该对象。</translation>
    </message>
    <message>
        <source>A ROA of the CA says that nobody originates the prefix (AS0), and another one lets an AS originate it: the first has no effect.</source>
        <translation>该 CA 的一个 ROA 声明没有任何 AS 可以发起该前缀（AS0），而另一个 ROA 允许某个 AS 发起该前缀：前者不起作用。</translation>
    </message>
    <message>
        <source>A URI in a setup message is absent, not of the kind that belongs there, or not safe.</source>
        <translation>设置消息中的某个 URI 缺失、不是该处应有的类型，或不安全。</translation>
    </message>
    <message>
        <source>A delta does not fit the state before it.</source>
        <translation>某个增量与其之前的状态不符。</translation>
    </message>
    <message>
        <source>A file lies at the CA&apos;s publication point and is on no valid manifest there: relying parties do not use it.</source>
        <translation>CA 的发布点上有一个文件未列入该处任何有效清单：依赖方不会使用该文件。</translation>
    </message>
    <message>
        <source>A handle in a setup message is absent, too long, or has other characters than letters, digits, hyphen, underscore and slash.</source>
        <translation>设置消息中的某个句柄（handle）缺失、过长，或含有字母、数字、连字符、下划线和斜杠以外的字符。</translation>
    </message>
    <message>
        <source>A name is not one common name with at most one serial number.</source>
        <translation>某个名称不是由一个通用名（common name）和至多一个序列号组成。</translation>
    </message>
    <message>
        <source>A name is not written as PrintableString.</source>
        <translation>某个名称未采用 PrintableString 编码。</translation>
    </message>
    <message>
        <source>A notification announces a delta under another hash than an earlier notification of the session did.</source>
        <translation>通知文件所公布的某个增量的哈希值与同一会话中较早的通知文件所公布的不同。</translation>
    </message>
    <message>
        <source>A notification announces a snapshot under another hash than an earlier notification of the same session and serial did.</source>
        <translation>通知文件所公布的快照的哈希值与相同会话和序列号的较早通知文件所公布的不同。</translation>
    </message>
    <message>
        <source>A notification refers to a file on another origin than its own.</source>
        <translation>通知文件引用了与其自身不同源的文件。</translation>
    </message>
    <message>
        <source>A prefix or a maximum length in the ROA is out of range.</source>
        <translation>ROA 中的某个前缀或最大长度超出范围。</translation>
    </message>
    <message>
        <source>A published object does not match its hash on the manifest.</source>
        <translation>某个已发布对象与其在清单中的哈希值不一致。</translation>
    </message>
    <message>
        <source>A published object was left out: its URI is not a safe rsync URI, or it is too large.</source>
        <translation>某个已发布对象被排除：其 URI 不是安全的 rsync URI，或对象过大。</translation>
    </message>
    <message>
        <source>A setup message does not follow its format.</source>
        <translation>某个设置消息不符合规定格式。</translation>
    </message>
    <message>
        <source>A setup message spells its XML namespace without the slash at its end.</source>
        <translation>某个设置消息的 XML 命名空间末尾缺少斜杠。</translation>
    </message>
    <message>
        <source>A snapshot or delta file belongs to another session or serial than the notification states.</source>
        <translation>某个快照或增量文件所属的会话或序列号与通知文件所述不同。</translation>
    </message>
    <message>
        <source>A snapshot or delta file does not have the hash that the notification states.</source>
        <translation>某个快照或增量文件的哈希值与通知文件所述不一致。</translation>
    </message>
    <message>
        <source>After a restore, set the manifest number above the highest one ever published, or publish the manifest under a new file name.</source>
        <translation>恢复数据后，请将清单编号设为高于以往发布过的最高编号，或以新的文件名发布清单。</translation>
    </message>
    <message>
        <source>After a restore, start a new session; check that all servers behind one name serve the same notification.</source>
        <translation>恢复数据后，请启动新会话；并确认同一名称下的所有服务器提供相同的通知文件。</translation>
    </message>
    <message>
        <source>An RRDP document does not follow its format.</source>
        <translation>某个 RRDP 文档不符合规定格式。</translation>
    </message>
    <message>
        <source>An RRDP document spells its XML namespace in an unusual way.</source>
        <translation>某个 RRDP 文档的 XML 命名空间写法异常。</translation>
    </message>
    <message>
        <source>An entry of the CRL has extensions.</source>
        <translation>CRL 的某个条目带有扩展。</translation>
    </message>
    <message>
        <source>An extension is critical that must not be, or the reverse.</source>
        <translation>某个不得设为关键的扩展被设为关键，或者相反。</translation>
    </message>
    <message>
        <source>An object on the manifest is not published.</source>
        <translation>清单所列的某个对象未发布。</translation>
    </message>
    <message>
        <source>An object&apos;s bytes do not decode.</source>
        <translation>某个对象的字节无法解码。</translation>
    </message>
    <message>
        <source>Another CRL was published under this number before; relying parties do not mind (RFC 9829).</source>
        <translation>此前已有另一份 CRL 以该编号发布；依赖方不受影响（RFC 9829）。</translation>
    </message>
    <message>
        <source>Another manifest was published under this number before: relying parties that know the earlier one keep to it.</source>
        <translation>此前已有另一份清单以该编号发布：已知较早清单的依赖方会继续使用较早的清单。</translation>
    </message>
    <message>
        <source>Another validator had no manifest and CRL of this CA that are valid now, not even in its cache.</source>
        <translation>另一验证器没有该 CA 当前有效的清单和 CRL，连其缓存中也没有。</translation>
    </message>
    <message>
        <source>Ask the parent CA whether the certificate was revoked, has expired or was not reissued after a key roll.</source>
        <translation>请询问上级 CA：证书是否已被撤销、已过期，或在密钥轮换后未重新签发。</translation>
    </message>
    <message>
        <source>Ask the parent to certify the resources, or reissue without them.</source>
        <translation>请要求上级 CA 认证这些资源，或重新签发不含这些资源的证书。</translation>
    </message>
    <message>
        <source>Basic constraints are wrong for the kind of certificate.</source>
        <translation>基本约束与证书的类型不符。</translation>
    </message>
    <message>
        <source>Check that the current manifest and CRL can be fetched from outside of your network, and that they are valid.</source>
        <translation>请确认可从您的网络外部获取当前的清单和 CRL，且二者均有效。</translation>
    </message>
    <message>
        <source>Check that the server runs, listens, and is reachable through firewalls from outside of your network.</source>
        <translation>请确认服务器正在运行、正在监听，并可从您的网络外部穿过防火墙访问。</translation>
    </message>
    <message>
        <source>Check that your publication server is reachable by RRDP and by rsync.</source>
        <translation>请确认发布服务器可通过 RRDP 和 rsync 访问。</translation>
    </message>
    <message>
        <source>Check that your publication server names the right files in its notification.</source>
        <translation>请确认发布服务器在通知文件中给出的是正确的文件。</translation>
    </message>
    <message>
        <source>Check the DNS zone, its delegation and DNSSEC for the host&apos;s name.</source>
        <translation>请检查该主机名的 DNS 区、其授权和 DNSSEC。</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server.</source>
        <translation>请检查服务器的负载和带宽。</translation>
    </message>
    <message>
        <source>Check the rsync daemon&apos;s configuration, connection limit and logs for the module.</source>
        <translation>请针对该模块检查 rsync 守护进程的配置、连接数限制和日志。</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs for the URI.</source>
        <translation>请针对该 URI 检查 Web 服务器的配置和日志。</translation>
    </message>
    <message>
        <source>Check what is served at the URI.</source>
        <translation>请检查该 URI 处提供的内容。</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing on the way (proxy, CDN, error page) alters it.</source>
        <translation>请检查发布服务器写出的内容，并确认途中没有任何环节（代理、CDN、错误页面）对其进行更改。</translation>
    </message>
    <message>
        <source>Check whether deltas were lost or written twice; start a new session if in doubt.</source>
        <translation>请检查增量是否丢失或重复写出；如有疑问，请启动新会话。</translation>
    </message>
    <message>
        <source>Check whether your repository can be reached from everywhere: firewalls, routing, the addresses of both families, and DNS.</source>
        <translation>请检查是否可从各处访问您的存储库：防火墙、路由、两个地址族的地址以及 DNS。</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s contents for the URI.</source>
        <translation>请检查发布服务器上该 URI 的内容。</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s list of deltas; clients must fetch the whole snapshot instead.</source>
        <translation>请检查发布服务器的增量列表；客户端只能改为获取完整快照。</translation>
    </message>
    <message>
        <source>Choose another handle in your CA software, and write the message anew.</source>
        <translation>请在 CA 软件中选择其他句柄（handle），并重新生成该消息。</translation>
    </message>
    <message>
        <source>Correct the public URIs in your server&apos;s configuration, and write the message anew.</source>
        <translation>请更正服务器配置中的公开 URI，并重新生成该消息。</translation>
    </message>
    <message>
        <source>Decoding what the repository publishes crashed, took too long or took too much memory; nothing of it was used.</source>
        <translation>对存储库所发布内容的解码发生崩溃、耗时过长或占用内存过多；其内容均未使用。</translation>
    </message>
    <message>
        <source>Do not certify your own or an ancestor&apos;s key.</source>
        <translation>请勿认证自己的密钥或证书链中上级 CA 的密钥。</translation>
    </message>
    <message>
        <source>Encode signed objects in DER.</source>
        <translation>请使用 DER 编码签名对象。</translation>
    </message>
    <message>
        <source>Generate a key as RFC 7935 requires, and have it certified.</source>
        <translation>请按 RFC 7935 的要求生成密钥，并取得对该密钥的认证。</translation>
    </message>
    <message>
        <source>Generate an ECDSA P-256 key on the router, and have it certified.</source>
        <translation>请在路由器上生成 ECDSA P-256 密钥，并取得对该密钥的认证。</translation>
    </message>
    <message>
        <source>Have your CA software reissue the manifest and CRL, and check its scheduler and clock.</source>
        <translation>请让 CA 软件重新签发清单和 CRL，并检查其调度程序和时钟。</translation>
    </message>
    <message>
        <source>Have your CA software write the message anew, and pass the file on unaltered.</source>
        <translation>请让 CA 软件重新生成该消息，并原样转交该文件。</translation>
    </message>
    <message>
        <source>Have your publication server write http://www.ripe.net/rpki/rrdp exactly, in lower case.</source>
        <translation>请让发布服务器以小写准确写出 http://www.ripe.net/rpki/rrdp 这一命名空间。</translation>
    </message>
    <message>
        <source>If the other side refuses it, send the self-signed certificate at the root of your BPKI.</source>
        <translation>如果对方拒绝该证书，请发送位于您的 BPKI 根部的自签名证书。</translation>
    </message>
    <message>
        <source>Key usage is wrong for the kind of certificate.</source>
        <translation>密钥用途与证书的类型不符。</translation>
    </message>
    <message>
        <source>Leave the list out when nothing is revoked.</source>
        <translation>没有撤销任何证书时，请省略该列表。</translation>
    </message>
    <message>
        <source>List the object on the manifest if it is meant to count; else withdraw it.</source>
        <translation>如果该对象应当生效，请将其列入清单；否则请将其撤下。</translation>
    </message>
    <message>
        <source>List the resources in the trust anchor certificate.</source>
        <translation>请在信任锚证书中列出资源。</translation>
    </message>
    <message>
        <source>Listed objects are absent or do not match: relying parties use none of this CA&apos;s objects.</source>
        <translation>所列对象缺失或不一致：依赖方不会使用该 CA 的任何对象。</translation>
    </message>
    <message>
        <source>Never change a delta once it was announced; after a restore or a failed write, start a new session; check that all servers behind one name serve the same files.</source>
        <translation>增量一经公布，切勿更改；恢复数据或写入失败后，请启动新会话；并确认同一名称下的所有服务器提供相同的文件。</translation>
    </message>
    <message>
        <source>No connection to the publication point could be made.</source>
        <translation>无法与发布点建立连接。</translation>
    </message>
    <message>
        <source>No trust anchor certificate could be had from any URI of the TAL.</source>
        <translation>无法从 TAL 的任何 URI 获取信任锚证书。</translation>
    </message>
    <message>
        <source>Nothing, if it was meant: a new file name allows it.</source>
        <translation>如果是有意为之，则无需处理：采用新文件名时允许这样做。</translation>
    </message>
    <message>
        <source>Nothing, if manifests were issued between two looks; else raise the number by one with every manifest.</source>
        <translation>如果两次观测之间签发过清单，则无需处理；否则请在每次签发清单时将编号加 1。</translation>
    </message>
    <message>
        <source>Nothing, if the resources are yours: ask the relying party to look at its constraints on the trust anchor.</source>
        <translation>如果这些资源属于您，则无需处理：请依赖方检查其对该信任锚的约束。</translation>
    </message>
    <message>
        <source>Nothing: this is about the monitor&apos;s own network.</source>
        <translation>无需处理：这与监测方自身的网络有关。</translation>
    </message>
    <message>
        <source>Nothing: this is about who looked.</source>
        <translation>无需处理：这与观测者有关。</translation>
    </message>
    <message>
        <source>One URI is published more than once in one document.</source>
        <translation>同一 URI 在一个文档中发布了不止一次。</translation>
    </message>
    <message>
        <source>One of our own canary endpoints did not answer.</source>
        <translation>我方的一个金丝雀（canary）端点未响应。</translation>
    </message>
    <message>
        <source>Publish a globally reachable address for the host.</source>
        <translation>请为该主机发布全球可达的地址。</translation>
    </message>
    <message>
        <source>Publish each CA certificate once.</source>
        <translation>每个 CA 证书请只发布一次。</translation>
    </message>
    <message>
        <source>Publish every listed object exactly as listed.</source>
        <translation>请严格按照清单所列发布每个对象。</translation>
    </message>
    <message>
        <source>Publish objects and manifest together, in one step, and check for corruption.</source>
        <translation>请将对象与清单在一次操作中一起发布，并检查数据是否损坏。</translation>
    </message>
    <message>
        <source>Publish objects under plain rsync URIs and within the usual sizes.</source>
        <translation>请使用普通的 rsync URI 发布对象，且大小不超出通常范围。</translation>
    </message>
    <message>
        <source>Publish one ASPA for the customer AS, with all of its providers.</source>
        <translation>请为该客户 AS 只发布一个 ASPA，并包含其全部提供商。</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL.</source>
        <translation>请发布该 CA 自身的 CRL。</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest.</source>
        <translation>请将 CRL 与清单一起发布。</translation>
    </message>
    <message>
        <source>Publish the certificate that belongs to the TAL, or distribute a new TAL.</source>
        <translation>请发布与该 TAL 对应的证书，或分发新的 TAL。</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in your certificate&apos;s SIA, and check that your publication server is reachable.</source>
        <translation>请在证书 SIA 中的 URI 处发布清单，并确认发布服务器可达。</translation>
    </message>
    <message>
        <source>Publish the next manifest under a new file name, with a low number, and have the certificate name it; or roll the key.</source>
        <translation>请以新的文件名和较小的编号发布下一份清单，并使证书指向该清单；或者轮换密钥。</translation>
    </message>
    <message>
        <source>Publish the object under the right file name extension.</source>
        <translation>请使用正确的文件扩展名发布该对象。</translation>
    </message>
    <message>
        <source>Publish the object, or reissue the manifest without it.</source>
        <translation>请发布该对象，或重新签发不含该对象的清单。</translation>
    </message>
    <message>
        <source>Publish the trust anchor certificate at every URI that the TAL names.</source>
        <translation>请在 TAL 所列的每个 URI 处发布信任锚证书。</translation>
    </message>
    <message>
        <source>Publish well-formed documents; if yours are, tell the operators of the program that could not read them.</source>
        <translation>请发布格式正确的文档；如果您的文档格式正确，请告知无法读取这些文档的程序的运营者。</translation>
    </message>
    <message>
        <source>Raise the CRL number with every CRL.</source>
        <translation>请在每次签发 CRL 时增大 CRL 编号。</translation>
    </message>
    <message>
        <source>Raise the number with every manifest; check that not two instances of the CA sign at the same time.</source>
        <translation>请在每次签发清单时增大编号；并确认没有两个 CA 实例同时签名。</translation>
    </message>
    <message>
        <source>Raise the serial with every change of the contents; check that all servers behind one name serve the same files.</source>
        <translation>请在每次更改内容时增大序列号；并确认同一名称下的所有服务器提供相同的文件。</translation>
    </message>
    <message>
        <source>Reissue the ASPA for an AS that the CA holds.</source>
        <translation>请针对 CA 持有的 AS 重新签发 ASPA。</translation>
    </message>
    <message>
        <source>Reissue the ASPA with an EE certificate that lists exactly the customer AS.</source>
        <translation>请使用恰好列出客户 AS 的 EE 证书重新签发 ASPA。</translation>
    </message>
    <message>
        <source>Reissue the ASPA with each provider listed once, in ascending order, without the customer&apos;s own AS.</source>
        <translation>请重新签发 ASPA，每个提供商按升序只列出一次，且不含客户自身的 AS。</translation>
    </message>
    <message>
        <source>Reissue the ASPA with software that follows the current profile (version 1).</source>
        <translation>请使用遵循当前规范（版本 1）的软件重新签发 ASPA。</translation>
    </message>
    <message>
        <source>Reissue the CRL with serial numbers and dates only.</source>
        <translation>请重新签发仅含序列号和日期的 CRL。</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified.</source>
        <translation>请使用上级 CA 所认证的密钥重新签发 CRL。</translation>
    </message>
    <message>
        <source>Reissue the CRL: version 2, SHA-256 with RSA, authority key identifier and CRL number only.</source>
        <translation>请重新签发 CRL：第 2 版，使用 RSA 和 SHA-256，仅含颁发机构密钥标识符和 CRL 编号。</translation>
    </message>
    <message>
        <source>Reissue the ROA for resources that the CA holds.</source>
        <translation>请针对 CA 持有的资源重新签发 ROA。</translation>
    </message>
    <message>
        <source>Reissue the ROA with an EE certificate that lists exactly its IP addresses.</source>
        <translation>请使用恰好列出该 ROA 的 IP 地址的 EE 证书重新签发 ROA。</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct prefixes and maximum lengths.</source>
        <translation>请使用正确的前缀和最大长度重新签发 ROA。</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct software.</source>
        <translation>请使用正确的软件重新签发 ROA。</translation>
    </message>
    <message>
        <source>Reissue the certificate as version 3.</source>
        <translation>请按第 3 版重新签发证书。</translation>
    </message>
    <message>
        <source>Reissue the certificate with AS numbers only.</source>
        <translation>请重新签发仅含 AS 号的证书。</translation>
    </message>
    <message>
        <source>Reissue the certificate with caRepository and rpkiManifest, or signedObject.</source>
        <translation>请重新签发证书，其中应含 caRepository 和 rpkiManifest，或含 signedObject。</translation>
    </message>
    <message>
        <source>Reissue the certificate with canonical RFC 3779 extensions.</source>
        <translation>请使用规范形式的 RFC 3779 扩展重新签发证书。</translation>
    </message>
    <message>
        <source>Reissue the certificate with id-kp-bgpsec-router.</source>
        <translation>请重新签发含有 id-kp-bgpsec-router 的证书。</translation>
    </message>
    <message>
        <source>Reissue the certificate with one common name in issuer and subject.</source>
        <translation>请重新签发证书，使颁发者和主体各含一个通用名。</translation>
    </message>
    <message>
        <source>Reissue the certificate with one rsync URI of the issuer&apos;s CRL.</source>
        <translation>请重新签发证书，其中只含一个指向颁发者 CRL 的 rsync URI。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the AS numbers of the router.</source>
        <translation>请使用该路由器的 AS 号重新签发证书。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the algorithm of RFC 7935.</source>
        <translation>请使用 RFC 7935 规定的算法重新签发证书。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the criticality that RFC 6487 requires.</source>
        <translation>请按 RFC 6487 要求的关键性重新签发证书。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the extensions of RFC 3779.</source>
        <translation>请使用 RFC 3779 的扩展重新签发证书。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the policy of RFC 6484.</source>
        <translation>请使用 RFC 6484 的策略重新签发证书。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the right subject key identifier.</source>
        <translation>请使用正确的主体密钥标识符重新签发证书。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the rsync URI of the issuer&apos;s certificate.</source>
        <translation>请重新签发证书，其中应含颁发者证书的 rsync URI。</translation>
    </message>
    <message>
        <source>Reissue the certificate without it.</source>
        <translation>请重新签发不含该项的证书。</translation>
    </message>
    <message>
        <source>Reissue the certificate without the extension.</source>
        <translation>请重新签发不含该扩展的证书。</translation>
    </message>
    <message>
        <source>Reissue the certificate.</source>
        <translation>请重新签发证书。</translation>
    </message>
    <message>
        <source>Reissue the certificate: CA without path length for a CA, none for an EE.</source>
        <translation>请重新签发证书：CA 证书应设置 CA 标志且不含路径长度，EE 证书不应含基本约束。</translation>
    </message>
    <message>
        <source>Reissue the certificate: certificate and CRL signing for a CA, digital signature for an EE.</source>
        <translation>请重新签发证书：CA 证书用于证书签名和 CRL 签名，EE 证书用于数字签名。</translation>
    </message>
    <message>
        <source>Reissue the checklist for resources that the CA holds.</source>
        <translation>请针对 CA 持有的资源重新签发核对表。</translation>
    </message>
    <message>
        <source>Reissue the checklist with an EE certificate that lists its resources.</source>
        <translation>请使用列出其资源的 EE 证书重新签发核对表。</translation>
    </message>
    <message>
        <source>Reissue the checklist with correct software.</source>
        <translation>请使用正确的软件重新签发核对表。</translation>
    </message>
    <message>
        <source>Reissue the checklist with each file once, named in letters, digits, dot, underscore and hyphen.</source>
        <translation>请重新签发核对表，每个文件只列出一次，文件名仅使用字母、数字、点、下划线和连字符。</translation>
    </message>
    <message>
        <source>Reissue the checklist without it, and hand it over outside of the repository.</source>
        <translation>请重新签发不含该项的核对表，并在存储库之外交付。</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the manifest URI in the CA&apos;s certificate; check which URI the parent certified.</source>
        <translation>请重新签发清单，使其证书指向 CA 证书中的清单 URI；并检查上级 CA 认证的是哪个 URI。</translation>
    </message>
    <message>
        <source>Reissue the manifest with an EE certificate that inherits.</source>
        <translation>请使用继承资源的 EE 证书重新签发清单。</translation>
    </message>
    <message>
        <source>Reissue the manifest with correct software.</source>
        <translation>请使用正确的软件重新签发清单。</translation>
    </message>
    <message>
        <source>Reissue the manifest with each file listed once, under a legal name.</source>
        <translation>请重新签发清单，每个文件以合法名称只列出一次。</translation>
    </message>
    <message>
        <source>Reissue the manifest with one CRL on it.</source>
        <translation>请重新签发只列有一个 CRL 的清单。</translation>
    </message>
    <message>
        <source>Reissue the manifest with the CA&apos;s current CRL on it.</source>
        <translation>请重新签发清单，并将 CA 当前的 CRL 列入其中。</translation>
    </message>
    <message>
        <source>Reissue the object so that it names the CA&apos;s current CRL.</source>
        <translation>请重新签发该对象，使其指向 CA 当前的 CRL。</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published; some relying parties refuse it as it is.</source>
        <translation>请重新签发该对象，使其证书指向实际的发布位置；在目前状态下，部分依赖方会拒绝该对象。</translation>
    </message>
    <message>
        <source>Reissue the object so that its current key is the trust anchor&apos;s own.</source>
        <translation>请重新签发该对象，使其当前密钥为信任锚自身的密钥。</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate.</source>
        <translation>请在 CA 的当前证书下重新签发该对象。</translation>
    </message>
    <message>
        <source>Reissue the object under the key of the CA that publishes it.</source>
        <translation>请在发布该对象的 CA 的密钥下重新签发该对象。</translation>
    </message>
    <message>
        <source>Reissue the object with an EE certificate that inherits.</source>
        <translation>请使用继承资源的 EE 证书重新签发该对象。</translation>
    </message>
    <message>
        <source>Reissue the object with correct software.</source>
        <translation>请使用正确的软件重新签发该对象。</translation>
    </message>
    <message>
        <source>Reissue the object with the signing-time attribute only.</source>
        <translation>请重新签发仅含 signing-time 属性的对象。</translation>
    </message>
    <message>
        <source>Reissue the object with what the keys&apos; trust anchor locators say.</source>
        <translation>请按照各密钥的信任锚定位器的内容重新签发该对象。</translation>
    </message>
    <message>
        <source>Reissue the object.</source>
        <translation>请重新签发该对象。</translation>
    </message>
    <message>
        <source>Reissue the object; check that the CA signs with the key that its parent certified.</source>
        <translation>请重新签发该对象；并确认 CA 使用其上级 CA 所认证的密钥进行签名。</translation>
    </message>
    <message>
        <source>Reissue the prefix list for an AS that the CA holds.</source>
        <translation>请针对 CA 持有的 AS 重新签发前缀列表。</translation>
    </message>
    <message>
        <source>Reissue the prefix list with an EE certificate that lists exactly its AS.</source>
        <translation>请使用恰好列出其 AS 的 EE 证书重新签发前缀列表。</translation>
    </message>
    <message>
        <source>Reissue the prefix list with correct software.</source>
        <translation>请使用正确的软件重新签发前缀列表。</translation>
    </message>
    <message>
        <source>Reissue the prefix list with each prefix once, in ascending order.</source>
        <translation>请重新签发前缀列表，每个前缀按升序只列出一次。</translation>
    </message>
    <message>
        <source>Reissue the record with a vCard that begins with VERSION:4.0 and has FN.</source>
        <translation>请重新签发该记录，其 vCard 应以 VERSION:4.0 开头并含有 FN。</translation>
    </message>
    <message>
        <source>Reissue the record with an EE certificate that inherits.</source>
        <translation>请使用继承资源的 EE 证书重新签发该记录。</translation>
    </message>
    <message>
        <source>Reissue the record with at least one of ADR, TEL and EMAIL.</source>
        <translation>请重新签发该记录，其中至少含有 ADR、TEL 和 EMAIL 之一。</translation>
    </message>
    <message>
        <source>Reissue the record with no other properties than VERSION, FN, ORG, ADR, TEL and EMAIL.</source>
        <translation>请重新签发该记录，除 VERSION、FN、ORG、ADR、TEL 和 EMAIL 外不含其他属性。</translation>
    </message>
    <message>
        <source>Reissue the trust anchor certificate, signed with its own key.</source>
        <translation>请用信任锚自身的密钥签名，重新签发信任锚证书。</translation>
    </message>
    <message>
        <source>Renew the certificate and reissue what is signed under it.</source>
        <translation>请更新证书，并重新签发在其下签名的内容。</translation>
    </message>
    <message>
        <source>Renew the identity certificate of your CA software, and exchange the messages anew.</source>
        <translation>请更新 CA 软件的身份证书，并重新交换消息。</translation>
    </message>
    <message>
        <source>Renew the web server&apos;s certificate, and serve the whole chain.</source>
        <translation>请更新 Web 服务器的证书，并提供完整的证书链。</translation>
    </message>
    <message>
        <source>Roll the CA&apos;s key: the CRLs of the new key count anew.</source>
        <translation>请轮换 CA 的密钥：新密钥的 CRL 将重新编号。</translation>
    </message>
    <message>
        <source>Seen through another validator, which tells whether the CA is functional, and nothing about its endpoints or whether it is complete.</source>
        <translation>本结果通过另一验证器观测得到，只能表明 CA 是否正常工作，不能表明其端点状况或内容是否完整。</translation>
    </message>
    <message>
        <source>Serve notification, snapshots and deltas from one scheme, host and port.</source>
        <translation>请使用同一方案、主机和端口提供通知文件、快照和增量。</translation>
    </message>
    <message>
        <source>Shorten the chain of delegations.</source>
        <translation>请缩短委托链。</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the CRL.</source>
        <translation>请通过 NTP 同步 CA 的时钟，并重新签发 CRL。</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the manifest.</source>
        <translation>请通过 NTP 同步 CA 的时钟，并重新签发清单。</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue.</source>
        <translation>请通过 NTP 同步 CA 的时钟，并重新签发。</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each CRL with the time of its issue.</source>
        <translation>请通过 NTP 同步 CA 的时钟，并以实际签发时间签发每份 CRL。</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each manifest with the time of its issue.</source>
        <translation>请通过 NTP 同步 CA 的时钟，并以实际签发时间签发每份清单。</translation>
    </message>
    <message>
        <source>Synchronise the clock (NTP) of your CA software&apos;s host, and write the message anew.</source>
        <translation>请通过 NTP 同步 CA 软件所在主机的时钟，并重新生成该消息。</translation>
    </message>
    <message>
        <source>Tell the registry: a CA issues an unreasonable number of certificates.</source>
        <translation>请告知注册机构：某个 CA 签发的证书数量异常。</translation>
    </message>
    <message>
        <source>The ASPA is about a customer AS that its own certificate does not hold.</source>
        <translation>ASPA 所涉及的客户 AS 不为其自身证书所持有。</translation>
    </message>
    <message>
        <source>The ASPA&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>ASPA 的证书含有 IP 地址、继承资源，或缺少 AS 号。</translation>
    </message>
    <message>
        <source>The ASPA&apos;s content does not follow the profile.</source>
        <translation>ASPA 的内容不符合规范（profile）。</translation>
    </message>
    <message>
        <source>The ASPA&apos;s providers are not in strictly ascending order, or include the customer, or AS0 beside others.</source>
        <translation>ASPA 的提供商未按严格升序排列，或包含客户自身，或 AS0 与其他提供商并列。</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message has expired.</source>
        <translation>设置消息的 BPKI 证书已过期。</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message is not self-signed, so that some software may not take it as a trust anchor.</source>
        <translation>设置消息的 BPKI 证书不是自签名证书，因此某些软件可能不接受其作为信任锚。</translation>
    </message>
    <message>
        <source>The CA has several ASPAs of one customer AS, with different providers: relying parties take them together, and while one changes they see something else.</source>
        <translation>该 CA 为同一客户 AS 发布了多个 ASPA，且提供商不同：依赖方会将其合并处理，其中一个发生变化期间，依赖方看到的内容会有所不同。</translation>
    </message>
    <message>
        <source>The CA is down for some vantages and not for all.</source>
        <translation>在部分观测点看来该 CA 已停止服务，但并非所有观测点都如此。</translation>
    </message>
    <message>
        <source>The CRL distribution point is absent, malformed, or in a self-signed certificate.</source>
        <translation>CRL 分发点缺失、格式错误，或出现在自签名证书中。</translation>
    </message>
    <message>
        <source>The CRL does not follow the profile.</source>
        <translation>CRL 不符合规范（profile）。</translation>
    </message>
    <message>
        <source>The CRL has a lower number than an earlier one; relying parties do not mind (RFC 9829).</source>
        <translation>CRL 的编号小于较早 CRL 的编号；依赖方不受影响（RFC 9829）。</translation>
    </message>
    <message>
        <source>The CRL has an empty list of revoked certificates where it should have none.</source>
        <translation>CRL 含有空的已撤销证书列表，而此时本不应含有该列表。</translation>
    </message>
    <message>
        <source>The CRL has the largest possible number.</source>
        <translation>CRL 的编号已达最大值。</translation>
    </message>
    <message>
        <source>The CRL on the manifest is not published.</source>
        <translation>清单所列的 CRL 未发布。</translation>
    </message>
    <message>
        <source>The CRL that the manifest&apos;s certificate names is not on the manifest.</source>
        <translation>清单证书所指的 CRL 未列入清单。</translation>
    </message>
    <message>
        <source>The CRL&apos;s issuer or authority key identifier is not that of the CA.</source>
        <translation>CRL 的颁发者或颁发机构密钥标识符不属于该 CA。</translation>
    </message>
    <message>
        <source>The CRL&apos;s nextUpdate has passed.</source>
        <translation>CRL 的 nextUpdate 时间已过。</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify with the CA&apos;s key.</source>
        <translation>无法用 CA 的密钥验证 CRL 的签名。</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate is earlier than that of the CRL before, although its number is higher.</source>
        <translation>CRL 的编号大于前一份 CRL，但其 thisUpdate 却早于前一份 CRL。</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate lies in the future.</source>
        <translation>CRL 的 thisUpdate 时间在未来。</translation>
    </message>
    <message>
        <source>The Ghostbusters record names no way to contact anyone.</source>
        <translation>Ghostbusters 记录未给出任何联系方式。</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s certificate does not inherit its resources.</source>
        <translation>Ghostbusters 记录的证书未继承资源。</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard has a property that the profile does not allow.</source>
        <translation>Ghostbusters 记录的 vCard 含有规范（profile）不允许的属性。</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard is not of version 4.0 or has no name.</source>
        <translation>Ghostbusters 记录的 vCard 不是 4.0 版本，或没有名称。</translation>
    </message>
    <message>
        <source>The ROA has a prefix that its own certificate does not hold.</source>
        <translation>ROA 含有其自身证书不持有的前缀。</translation>
    </message>
    <message>
        <source>The ROA&apos;s certificate holds AS resources, inherits, or lacks IP addresses.</source>
        <translation>ROA 的证书含有 AS 资源、继承资源，或缺少 IP 地址。</translation>
    </message>
    <message>
        <source>The ROA&apos;s content does not follow the profile.</source>
        <translation>ROA 的内容不符合规范（profile）。</translation>
    </message>
    <message>
        <source>The TLS handshake failed or the server&apos;s certificate was not accepted.</source>
        <translation>TLS 握手失败，或服务器的证书未被接受。</translation>
    </message>
    <message>
        <source>The authority information access is absent or names no rsync URI.</source>
        <translation>颁发机构信息访问缺失，或未给出 rsync URI。</translation>
    </message>
    <message>
        <source>The authority key identifier is absent or is not the issuer&apos;s key identifier.</source>
        <translation>颁发机构密钥标识符缺失，或与颁发者的密钥标识符不一致。</translation>
    </message>
    <message>
        <source>The certificate claims resources that its issuer does not hold.</source>
        <translation>证书声称拥有其颁发者并不持有的资源。</translation>
    </message>
    <message>
        <source>The certificate claims resources that the local constraints do not let this trust anchor speak of.</source>
        <translation>证书声称拥有的资源，按照本地约束不得由该信任锚作出声明。</translation>
    </message>
    <message>
        <source>The certificate has a critical extension that the profile does not know.</source>
        <translation>证书包含规范（profile）未定义的关键扩展。</translation>
    </message>
    <message>
        <source>The certificate has an extended key usage that its kind must not have.</source>
        <translation>证书带有此类证书不得具有的扩展密钥用途。</translation>
    </message>
    <message>
        <source>The certificate has an extension that the profile does not allow.</source>
        <translation>证书包含规范（profile）不允许的扩展。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>证书已过期。</translation>
    </message>
    <message>
        <source>The certificate has the same extension twice.</source>
        <translation>证书中同一扩展出现两次。</translation>
    </message>
    <message>
        <source>The certificate holds its resources in the extensions of RFC 8360, which relying parties do not process.</source>
        <translation>证书的资源位于 RFC 8360 的扩展中，而依赖方不处理这些扩展。</translation>
    </message>
    <message>
        <source>The certificate holds no resources, or they are not in canonical form.</source>
        <translation>证书不含资源，或资源未采用规范形式。</translation>
    </message>
    <message>
        <source>The certificate is not of X.509 version 3.</source>
        <translation>该证书不是 X.509 第 3 版证书。</translation>
    </message>
    <message>
        <source>The certificate is not signed by the algorithm sha256WithRSAEncryption.</source>
        <translation>该证书未使用 sha256WithRSAEncryption 算法签名。</translation>
    </message>
    <message>
        <source>The certificate is on its issuer&apos;s CRL.</source>
        <translation>该证书已列入其颁发者的 CRL。</translation>
    </message>
    <message>
        <source>The certificate points to another CRL than the manifest&apos;s.</source>
        <translation>证书指向的 CRL 与清单中的 CRL 不同。</translation>
    </message>
    <message>
        <source>The certificate policy is absent or is not the one for IP addresses and AS numbers.</source>
        <translation>证书策略缺失，或不是用于 IP 地址和 AS 号的策略。</translation>
    </message>
    <message>
        <source>The certificate&apos;s public key is not RSA with 2048 bits and exponent 65537.</source>
        <translation>证书的公钥不是 2048 位、指数为 65537 的 RSA 公钥。</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not verify with the issuer&apos;s key.</source>
        <translation>无法用颁发者的密钥验证证书的签名。</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity ends before it begins.</source>
        <translation>证书有效期的结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity has not begun.</source>
        <translation>证书的有效期尚未开始。</translation>
    </message>
    <message>
        <source>The chain of CA certificates is longer than the limit.</source>
        <translation>CA 证书链的长度超过上限。</translation>
    </message>
    <message>
        <source>The content type is not what the file&apos;s name says.</source>
        <translation>内容类型与文件名所示的类型不符。</translation>
    </message>
    <message>
        <source>The current key in the trust anchor key object is not the key of the trust anchor that issued it.</source>
        <translation>信任锚密钥对象中的当前密钥不是签发该对象的信任锚的密钥。</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial.</source>
        <translation>通知文件所列的增量不连续，或未以其序列号结束。</translation>
    </message>
    <message>
        <source>The host&apos;s name resolves to addresses that are not for the public Internet.</source>
        <translation>主机名解析到不用于公共互联网的地址。</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is not the subject name of the CA.</source>
        <translation>颁发者名称与 CA 的主体名称不一致。</translation>
    </message>
    <message>
        <source>The manifest has a lower number than an earlier one: relying parties that know the earlier one keep to it.</source>
        <translation>清单的编号小于较早清单的编号：已知较早清单的依赖方会继续使用较早的清单。</translation>
    </message>
    <message>
        <source>The manifest has a new file name, and its number started anew.</source>
        <translation>清单采用了新的文件名，且编号重新开始。</translation>
    </message>
    <message>
        <source>The manifest has the largest possible number, so that no other can follow it under this file name.</source>
        <translation>清单的编号已达最大值，因此在该文件名下无法再有后续清单。</translation>
    </message>
    <message>
        <source>The manifest lists a CRL that is not the CA&apos;s own current one.</source>
        <translation>清单列出的 CRL 不是该 CA 自身当前的 CRL。</translation>
    </message>
    <message>
        <source>The manifest lists a signed checklist, which must not be published in a repository.</source>
        <translation>清单列有签名核对表，而签名核对表不得在存储库中发布。</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice.</source>
        <translation>清单列有非法文件名，或同一名称列出两次。</translation>
    </message>
    <message>
        <source>The manifest named by the CA certificate is not published.</source>
        <translation>CA 证书所指的清单未发布。</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate does not inherit its resources.</source>
        <translation>清单的证书未继承资源。</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate names another location than the CA&apos;s certificate does: relying parties take that for a failed fetch.</source>
        <translation>清单证书所指的位置与 CA 证书所指的位置不同：依赖方将其视为获取失败。</translation>
    </message>
    <message>
        <source>The manifest&apos;s content does not follow the profile.</source>
        <translation>清单的内容不符合规范（profile）。</translation>
    </message>
    <message>
        <source>The manifest&apos;s nextUpdate has passed.</source>
        <translation>清单的 nextUpdate 时间已过。</translation>
    </message>
    <message>
        <source>The manifest&apos;s number is more than one above that of the manifest seen before.</source>
        <translation>清单的编号比上次看到的清单编号大了不止 1。</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate is not later than that of the manifest before: relying parties that know the earlier one keep to it.</source>
        <translation>清单的 thisUpdate 不晚于前一份清单的 thisUpdate：已知较早清单的依赖方会继续使用较早的清单。</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate lies in the future.</source>
        <translation>清单的 thisUpdate 时间在未来。</translation>
    </message>
    <message>
        <source>The message digest is not the SHA-256 of the content.</source>
        <translation>消息摘要不是内容的 SHA-256 值。</translation>
    </message>
    <message>
        <source>The name of the publication point&apos;s host does not resolve.</source>
        <translation>无法解析发布点的主机名。</translation>
    </message>
    <message>
        <source>The object does not follow the template for signed objects.</source>
        <translation>该对象不符合签名对象的模板。</translation>
    </message>
    <message>
        <source>The object is encoded in BER where DER is required.</source>
        <translation>该对象在要求使用 DER 之处采用了 BER 编码。</translation>
    </message>
    <message>
        <source>The object&apos;s signature does not verify with the key of its certificate.</source>
        <translation>无法用对象证书的密钥验证该对象的签名。</translation>
    </message>
    <message>
        <source>The parent publishes no certificate for this CA.</source>
        <translation>上级 CA 未发布该 CA 的证书。</translation>
    </message>
    <message>
        <source>The publication point did not answer in time.</source>
        <translation>发布点未及时响应。</translation>
    </message>
    <message>
        <source>The publication point sent more than any sound repository holds.</source>
        <translation>发布点发送的数据超出任何正常存储库的规模。</translation>
    </message>
    <message>
        <source>The repository of the CA&apos;s publication point could not be fetched.</source>
        <translation>无法获取 CA 发布点的存储库。</translation>
    </message>
    <message>
        <source>The router certificate has a subject information access.</source>
        <translation>路由器证书含有主体信息访问。</translation>
    </message>
    <message>
        <source>The router certificate holds IP addresses.</source>
        <translation>路由器证书含有 IP 地址。</translation>
    </message>
    <message>
        <source>The router certificate lacks the extended key usage of BGPsec routers.</source>
        <translation>路由器证书缺少 BGPsec 路由器的扩展密钥用途。</translation>
    </message>
    <message>
        <source>The router certificate lists no AS numbers, or inherits them.</source>
        <translation>路由器证书未列出 AS 号，或继承 AS 号。</translation>
    </message>
    <message>
        <source>The router certificate&apos;s public key is not a point of the curve P-256.</source>
        <translation>路由器证书的公钥不是 P-256 曲线上的点。</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder.</source>
        <translation>rsync 守护进程未提供该目录。</translation>
    </message>
    <message>
        <source>The same CA was met before in this tree and is judged only once.</source>
        <translation>同一 CA 此前已在本树中出现，只评判一次。</translation>
    </message>
    <message>
        <source>The serial of the notification went backwards within one session.</source>
        <translation>在同一会话中，通知文件的序列号出现了倒退。</translation>
    </message>
    <message>
        <source>The signed checklist has a file name that is not portable, or lists a file twice.</source>
        <translation>签名核对表含有不可移植的文件名，或同一文件列出两次。</translation>
    </message>
    <message>
        <source>The signed checklist is signed with resources that its own certificate does not hold.</source>
        <translation>签名核对表所用的签名资源不为其自身证书所持有。</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate has a subject information access, although checklists are not published in repositories.</source>
        <translation>核对表不在存储库中发布，但签名核对表的证书却含有主体信息访问。</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate lacks resources or inherits them.</source>
        <translation>签名核对表的证书缺少资源，或继承资源。</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s content does not follow the profile.</source>
        <translation>签名核对表的内容不符合规范（profile）。</translation>
    </message>
    <message>
        <source>The signed prefix list is about an AS that its own certificate does not hold.</source>
        <translation>签名前缀列表所涉及的 AS 不为其自身证书所持有。</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>签名前缀列表的证书含有 IP 地址、继承资源，或缺少 AS 号。</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s content does not follow the profile.</source>
        <translation>签名前缀列表的内容不符合规范（profile）。</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s prefixes are not in ascending order, or one is given twice.</source>
        <translation>签名前缀列表中的前缀未按升序排列，或某个前缀出现两次。</translation>
    </message>
    <message>
        <source>The signedObject location in the object&apos;s certificate is not where the object is published.</source>
        <translation>对象证书中 signedObject 所指的位置不是该对象的发布位置。</translation>
    </message>
    <message>
        <source>The signing-time attribute is absent, or binary-signing-time is used.</source>
        <translation>signing-time 属性缺失，或使用了 binary-signing-time。</translation>
    </message>
    <message>
        <source>The subject information access lacks what its kind of certificate must name, or is malformed.</source>
        <translation>主体信息访问缺少此类证书必须给出的内容，或格式错误。</translation>
    </message>
    <message>
        <source>The subject key identifier is absent or is not the SHA-1 of the public key.</source>
        <translation>主体密钥标识符缺失，或不是公钥的 SHA-1 值。</translation>
    </message>
    <message>
        <source>The tree holds more CAs than the limit; the rest was not judged.</source>
        <translation>树中的 CA 数量超过上限，其余 CA 未予评判。</translation>
    </message>
    <message>
        <source>The trust anchor certificate inherits resources, although it has no issuer.</source>
        <translation>信任锚证书没有颁发者，却继承资源。</translation>
    </message>
    <message>
        <source>The trust anchor certificate is not self-signed.</source>
        <translation>信任锚证书不是自签名证书。</translation>
    </message>
    <message>
        <source>The trust anchor certificate&apos;s public key is not the one in the TAL.</source>
        <translation>信任锚证书的公钥与 TAL 中的公钥不一致。</translation>
    </message>
    <message>
        <source>The trust anchor key object names a key without usable URIs, or one that is not RSA with 2048 bits.</source>
        <translation>信任锚密钥对象所列的某个密钥没有可用的 URI，或不是 2048 位的 RSA 密钥。</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s certificate does not inherit its resources.</source>
        <translation>信任锚密钥对象的证书未继承资源。</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s content does not follow the profile.</source>
        <translation>信任锚密钥对象的内容不符合规范（profile）。</translation>
    </message>
    <message>
        <source>The trust anchor locator does not follow its format.</source>
        <translation>信任锚定位器不符合规定格式。</translation>
    </message>
    <message>
        <source>The validity of the BPKI certificate of a setup message has not begun.</source>
        <translation>设置消息的 BPKI 证书的有效期尚未开始。</translation>
    </message>
    <message>
        <source>The web server did not give the file.</source>
        <translation>Web 服务器未提供该文件。</translation>
    </message>
    <message>
        <source>Update your CA software; most others read the message as it is.</source>
        <translation>请更新 CA 软件；其他多数软件可以照常读取该消息。</translation>
    </message>
    <message>
        <source>Use PrintableString in issuer and subject names.</source>
        <translation>请在颁发者名称和主体名称中使用 PrintableString。</translation>
    </message>
    <message>
        <source>What a setup message carries as its BPKI certificate is no X.509 certificate.</source>
        <translation>设置消息中作为 BPKI 证书携带的内容不是 X.509 证书。</translation>
    </message>
    <message>
        <source>Withdraw the checklist, and hand it over to whom it is for.</source>
        <translation>请撤下该核对表，并交付给其接收方。</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it under a new certificate.</source>
        <translation>请撤下该对象，或在新证书下重新签发。</translation>
    </message>
    <message>
        <source>Withdraw the object.</source>
        <translation>请撤下该对象。</translation>
    </message>
    <message>
        <source>Withdraw whichever of the two ROAs is not meant.</source>
        <translation>请撤下两个 ROA 中并非本意的那一个。</translation>
    </message>
    <message>
        <source>Write snapshot and delta files before the notification, and never change them; check caches and CDN for stale copies.</source>
        <translation>请在写出通知文件之前写出快照和增量文件，且绝不更改这些文件；并检查缓存和 CDN 中是否有过时的副本。</translation>
    </message>
    <message>
        <source>Write the TAL as URIs, an empty line, and the base64 of the trust anchor&apos;s public key.</source>
        <translation>请按以下顺序编写 TAL：URI、一个空行、信任锚公钥的 base64 编码。</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
</TS>
