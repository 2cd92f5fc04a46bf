<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>finding</name>
    <message>
        <source>A CA certificate holds a key that already is in its own chain.</source>
        <translation>CA 인증서가 자신의 체인에 이미 있는 키를 포함하고 있습니다.</translation>
    </message>
    <message>
        <source>A CA that is no trust anchor publishes a trust anchor key object: relying parties ignore it.</source>
        <translation>트러스트 앵커가 아닌 CA가 트러스트 앵커 키 객체를 게시합니다: 신뢰 당사자는 이를 무시합니다.</translation>
    </message>
    <message>
        <source>A ROA of the CA says that nobody originates the prefix (AS0), and another one lets an AS originate it: the first has no effect.</source>
        <translation>CA의 한 ROA는 아무도 이 프리픽스를 발신하지 않는다고 하고(AS0), 다른 ROA는 어떤 AS의 발신을 허용합니다: 앞의 ROA는 효력이 없습니다.</translation>
    </message>
    <message>
        <source>A URI in a setup message is absent, not of the kind that belongs there, or not safe.</source>
        <translation>설정 메시지의 URI가 없거나, 그 자리에 맞는 종류가 아니거나, 안전하지 않습니다.</translation>
    </message>
    <message>
        <source>A delta does not fit the state before it.</source>
        <translation>델타가 그 이전 상태와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>A file lies at the CA&apos;s publication point and is on no valid manifest there: relying parties do not use it.</source>
        <translation>CA의 게시 지점에 있는 파일이 그곳의 어떤 유효한 매니페스트에도 없습니다: 신뢰 당사자는 이 파일을 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>A handle in a setup message is absent, too long, or has other characters than letters, digits, hyphen, underscore and slash.</source>
        <translation>설정 메시지의 핸들이 없거나, 너무 길거나, 영문자, 숫자, 하이픈, 밑줄, 슬래시 이외의 문자를 포함합니다.</translation>
    </message>
    <message>
        <source>A name is not one common name with at most one serial number.</source>
        <translation>이름이 하나의 일반 이름(common name)과 최대 하나의 일련번호로 구성되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>A name is not written as PrintableString.</source>
        <translation>이름이 PrintableString으로 작성되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>A notification announces a delta under another hash than an earlier notification of the session did.</source>
        <translation>알림 파일이 같은 세션의 이전 알림 파일과 다른 해시로 델타를 공지합니다.</translation>
    </message>
    <message>
        <source>A notification announces a snapshot under another hash than an earlier notification of the same session and serial did.</source>
        <translation>알림 파일이 같은 세션과 일련번호의 이전 알림 파일과 다른 해시로 스냅샷을 공지합니다.</translation>
    </message>
    <message>
        <source>A notification refers to a file on another origin than its own.</source>
        <translation>알림 파일이 자신의 오리진과 다른 오리진의 파일을 참조합니다.</translation>
    </message>
    <message>
        <source>A prefix or a maximum length in the ROA is out of range.</source>
        <translation>ROA의 프리픽스 또는 최대 길이가 범위를 벗어났습니다.</translation>
    </message>
    <message>
        <source>A published object does not match its hash on the manifest.</source>
        <translation>게시된 객체가 매니페스트에 있는 해시와 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>A published object was left out: its URI is not a safe rsync URI, or it is too large.</source>
        <translation>게시된 객체가 제외되었습니다: URI가 안전한 rsync URI가 아니거나 객체가 너무 큽니다.</translation>
    </message>
    <message>
        <source>A setup message does not follow its format.</source>
        <translation>설정 메시지가 정해진 형식을 따르지 않습니다.</translation>
    </message>
    <message>
        <source>A setup message spells its XML namespace without the slash at its end.</source>
        <translation>설정 메시지의 XML 네임스페이스 끝에 슬래시가 없습니다.</translation>
    </message>
    <message>
        <source>A snapshot or delta file belongs to another session or serial than the notification states.</source>
        <translation>스냅샷 또는 델타 파일이 알림 파일에 명시된 것과 다른 세션 또는 일련번호에 속합니다.</translation>
    </message>
    <message>
        <source>A snapshot or delta file does not have the hash that the notification states.</source>
        <translation>스냅샷 또는 델타 파일의 해시가 알림 파일에 명시된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>After a restore, set the manifest number above the highest one ever published, or publish the manifest under a new file name.</source>
        <translation>복원 후에는 매니페스트 번호를 지금까지 게시한 가장 높은 번호보다 높게 설정하거나, 새 파일 이름으로 매니페스트를 게시하십시오.</translation>
    </message>
    <message>
        <source>After a restore, start a new session; check that all servers behind one name serve the same notification.</source>
        <translation>복원 후에는 새 세션을 시작하고, 하나의 이름으로 응답하는 모든 서버가 같은 알림 파일을 제공하는지 확인하십시오.</translation>
    </message>
    <message>
        <source>An RRDP document does not follow its format.</source>
        <translation>RRDP 문서가 정해진 형식을 따르지 않습니다.</translation>
    </message>
    <message>
        <source>An RRDP document spells its XML namespace in an unusual way.</source>
        <translation>RRDP 문서의 XML 네임스페이스 표기가 통상적이지 않습니다.</translation>
    </message>
    <message>
        <source>An entry of the CRL has extensions.</source>
        <translation>CRL의 항목에 확장이 있습니다.</translation>
    </message>
    <message>
        <source>An extension is critical that must not be, or the reverse.</source>
        <translation>중요(critical)로 표시되어서는 안 되는 확장이 중요로 표시되어 있거나, 그 반대입니다.</translation>
    </message>
    <message>
        <source>An object on the manifest is not published.</source>
        <translation>매니페스트에 있는 객체가 게시되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>An object&apos;s bytes do not decode.</source>
        <translation>객체의 바이트를 디코딩할 수 없습니다.</translation>
    </message>
    <message>
        <source>Another CRL was published under this number before; relying parties do not mind (RFC 9829).</source>
        <translation>이 번호로 다른 CRL이 이미 게시된 적이 있습니다. 신뢰 당사자에게는 영향이 없습니다(RFC 9829).</translation>
    </message>
    <message>
        <source>Another manifest was published under this number before: relying parties that know the earlier one keep to it.</source>
        <translation>이 번호로 다른 매니페스트가 이미 게시된 적이 있습니다: 이전 매니페스트를 알고 있는 신뢰 당사자는 이전 것을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>Another validator had no manifest and CRL of this CA that are valid now, not even in its cache.</source>
        <translation>다른 검증기는 캐시에도 현재 유효한 이 CA의 매니페스트와 CRL을 가지고 있지 않았습니다.</translation>
    </message>
    <message>
        <source>Ask the parent CA whether the certificate was revoked, has expired or was not reissued after a key roll.</source>
        <translation>인증서가 폐지되었는지, 만료되었는지, 키 교체 후 재발급되지 않았는지 상위 CA에 문의하십시오.</translation>
    </message>
    <message>
        <source>Ask the parent to certify the resources, or reissue without them.</source>
        <translation>상위 CA에 해당 자원의 인증을 요청하거나, 그 자원을 제외하고 재발급하십시오.</translation>
    </message>
    <message>
        <source>Basic constraints are wrong for the kind of certificate.</source>
        <translation>기본 제약이 인증서 종류에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Check that the current manifest and CRL can be fetched from outside of your network, and that they are valid.</source>
        <translation>현재 매니페스트와 CRL을 외부 네트워크에서 가져올 수 있는지, 그리고 유효한지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check that the server runs, listens, and is reachable through firewalls from outside of your network.</source>
        <translation>서버가 실행 중이고 연결을 수신하며 외부 네트워크에서 방화벽을 거쳐 접속할 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check that your publication server is reachable by RRDP and by rsync.</source>
        <translation>RRDP와 rsync로 게시 서버에 접속할 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check that your publication server names the right files in its notification.</source>
        <translation>게시 서버가 알림 파일에 올바른 파일을 기재하는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check the DNS zone, its delegation and DNSSEC for the host&apos;s name.</source>
        <translation>호스트 이름에 대한 DNS 영역, 그 위임, DNSSEC을 확인하십시오.</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server.</source>
        <translation>서버의 부하와 대역폭을 확인하십시오.</translation>
    </message>
    <message>
        <source>Check the rsync daemon&apos;s configuration, connection limit and logs for the module.</source>
        <translation>해당 모듈에 대해 rsync 데몬의 설정, 연결 수 제한, 로그를 확인하십시오.</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs for the URI.</source>
        <translation>해당 URI에 대해 웹 서버의 설정과 로그를 확인하십시오.</translation>
    </message>
    <message>
        <source>Check what is served at the URI.</source>
        <translation>해당 URI에서 무엇이 제공되는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing on the way (proxy, CDN, error page) alters it.</source>
        <translation>게시 서버가 기록하는 내용과, 경로상의 어떤 것도(프록시, CDN, 오류 페이지) 이를 변경하지 않는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check whether deltas were lost or written twice; start a new session if in doubt.</source>
        <translation>델타가 유실되었거나 두 번 기록되었는지 확인하고, 의심스러우면 새 세션을 시작하십시오.</translation>
    </message>
    <message>
        <source>Check whether your repository can be reached from everywhere: firewalls, routing, the addresses of both families, and DNS.</source>
        <translation>저장소에 어디에서나 접속할 수 있는지 확인하십시오: 방화벽, 라우팅, 두 주소 체계의 주소, DNS.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s contents for the URI.</source>
        <translation>해당 URI에 대해 게시 서버의 내용을 확인하십시오.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s list of deltas; clients must fetch the whole snapshot instead.</source>
        <translation>게시 서버의 델타 목록을 확인하십시오. 클라이언트는 대신 전체 스냅샷을 가져와야 합니다.</translation>
    </message>
    <message>
        <source>Choose another handle in your CA software, and write the message anew.</source>
        <translation>CA 소프트웨어에서 다른 핸들을 선택하고 메시지를 새로 작성하십시오.</translation>
    </message>
    <message>
        <source>Correct the public URIs in your server&apos;s configuration, and write the message anew.</source>
        <translation>서버 설정의 공개 URI를 바로잡고 메시지를 새로 작성하십시오.</translation>
    </message>
    <message>
        <source>Decoding what the repository publishes crashed, took too long or took too much memory; nothing of it was used.</source>
        <translation>저장소가 게시한 데이터를 디코딩하는 과정이 비정상 종료되었거나 시간 또는 메모리를 지나치게 많이 사용하여, 그 데이터를 전혀 사용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Do not certify your own or an ancestor&apos;s key.</source>
        <translation>자신의 키나 체인 상위에 있는 CA의 키를 인증하지 마십시오.</translation>
    </message>
    <message>
        <source>Encode signed objects in DER.</source>
        <translation>서명 객체를 DER로 인코딩하십시오.</translation>
    </message>
    <message>
        <source>Generate a key as RFC 7935 requires, and have it certified.</source>
        <translation>RFC 7935의 요구에 따라 키를 생성하고 인증을 받으십시오.</translation>
    </message>
    <message>
        <source>Generate an ECDSA P-256 key on the router, and have it certified.</source>
        <translation>라우터에서 ECDSA P-256 키를 생성하고 인증을 받으십시오.</translation>
    </message>
    <message>
        <source>Have your CA software reissue the manifest and CRL, and check its scheduler and clock.</source>
        <translation>CA 소프트웨어가 매니페스트와 CRL을 재발급하도록 하고, 해당 소프트웨어의 스케줄러와 시계를 확인하십시오.</translation>
    </message>
    <message>
        <source>Have your CA software write the message anew, and pass the file on unaltered.</source>
        <translation>CA 소프트웨어가 메시지를 새로 작성하도록 하고, 파일을 변경하지 말고 전달하십시오.</translation>
    </message>
    <message>
        <source>Have your publication server write http://www.ripe.net/rpki/rrdp exactly, in lower case.</source>
        <translation>게시 서버가 http://www.ripe.net/rpki/rrdp 를 소문자로 정확히 기록하도록 하십시오.</translation>
    </message>
    <message>
        <source>If the other side refuses it, send the self-signed certificate at the root of your BPKI.</source>
        <translation>상대방이 거부하면 BPKI의 루트에 있는 자체 서명 인증서를 보내십시오.</translation>
    </message>
    <message>
        <source>Key usage is wrong for the kind of certificate.</source>
        <translation>키 용도가 인증서 종류에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Leave the list out when nothing is revoked.</source>
        <translation>폐지된 것이 없으면 목록을 생략하십시오.</translation>
    </message>
    <message>
        <source>List the object on the manifest if it is meant to count; else withdraw it.</source>
        <translation>해당 객체가 유효해야 한다면 매니페스트에 기재하고, 그렇지 않다면 철회하십시오.</translation>
    </message>
    <message>
        <source>List the resources in the trust anchor certificate.</source>
        <translation>트러스트 앵커 인증서에 자원을 열거하십시오.</translation>
    </message>
    <message>
        <source>Listed objects are absent or do not match: relying parties use none of this CA&apos;s objects.</source>
        <translation>기재된 객체가 없거나 일치하지 않습니다: 신뢰 당사자는 이 CA의 객체를 전혀 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Never change a delta once it was announced; after a restore or a failed write, start a new session; check that all servers behind one name serve the same files.</source>
        <translation>한 번 공지한 델타는 절대 변경하지 마십시오. 복원 또는 쓰기 실패 후에는 새 세션을 시작하고, 하나의 이름으로 응답하는 모든 서버가 같은 파일을 제공하는지 확인하십시오.</translation>
    </message>
    <message>
        <source>No connection to the publication point could be made.</source>
        <translation>게시 지점에 연결할 수 없었습니다.</translation>
    </message>
    <message>
        <source>No trust anchor certificate could be had from any URI of the TAL.</source>
        <translation>TAL의 어떤 URI에서도 트러스트 앵커 인증서를 얻을 수 없었습니다.</translation>
    </message>
    <message>
        <source>Nothing, if it was meant: a new file name allows it.</source>
        <translation>의도한 것이라면 조치가 필요하지 않습니다: 새 파일 이름에서는 허용됩니다.</translation>
    </message>
    <message>
        <source>Nothing, if manifests were issued between two looks; else raise the number by one with every manifest.</source>
        <translation>두 관측 사이에 매니페스트가 발급되었다면 조치가 필요하지 않습니다. 그렇지 않다면 매니페스트마다 번호를 1씩 올리십시오.</translation>
    </message>
    <message>
        <source>Nothing, if the resources are yours: ask the relying party to look at its constraints on the trust anchor.</source>
        <translation>자원이 본인의 것이라면 조치가 필요하지 않습니다: 신뢰 당사자에게 트러스트 앵커에 대한 제약을 검토하도록 요청하십시오.</translation>
    </message>
    <message>
        <source>Nothing: this is about the monitor&apos;s own network.</source>
        <translation>조치가 필요하지 않습니다: 모니터 자체의 네트워크에 관한 것입니다.</translation>
    </message>
    <message>
        <source>Nothing: this is about who looked.</source>
        <translation>조치가 필요하지 않습니다: 관측 주체에 관한 정보입니다.</translation>
    </message>
    <message>
        <source>One URI is published more than once in one document.</source>
        <translation>한 문서에서 하나의 URI가 두 번 이상 게시됩니다.</translation>
    </message>
    <message>
        <source>One of our own canary endpoints did not answer.</source>
        <translation>자체 카나리아 엔드포인트 중 하나가 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Publish a globally reachable address for the host.</source>
        <translation>호스트에 대해 인터넷 어디에서나 접근할 수 있는 주소를 게시하십시오.</translation>
    </message>
    <message>
        <source>Publish each CA certificate once.</source>
        <translation>각 CA 인증서는 한 번만 게시하십시오.</translation>
    </message>
    <message>
        <source>Publish every listed object exactly as listed.</source>
        <translation>기재된 모든 객체를 기재된 그대로 게시하십시오.</translation>
    </message>
    <message>
        <source>Publish objects and manifest together, in one step, and check for corruption.</source>
        <translation>객체와 매니페스트를 한 번의 작업으로 함께 게시하고, 손상 여부를 확인하십시오.</translation>
    </message>
    <message>
        <source>Publish objects under plain rsync URIs and within the usual sizes.</source>
        <translation>일반적인 rsync URI를 사용하고 통상적인 크기 이내로 객체를 게시하십시오.</translation>
    </message>
    <message>
        <source>Publish one ASPA for the customer AS, with all of its providers.</source>
        <translation>고객 AS에 대해 모든 제공자를 포함하는 ASPA 하나를 게시하십시오.</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL.</source>
        <translation>CA 자신의 CRL을 게시하십시오.</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest.</source>
        <translation>CRL을 매니페스트와 함께 게시하십시오.</translation>
    </message>
    <message>
        <source>Publish the certificate that belongs to the TAL, or distribute a new TAL.</source>
        <translation>TAL에 해당하는 인증서를 게시하거나 새 TAL을 배포하십시오.</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in your certificate&apos;s SIA, and check that your publication server is reachable.</source>
        <translation>인증서의 SIA에 있는 URI에 매니페스트를 게시하고, 게시 서버에 접속할 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Publish the next manifest under a new file name, with a low number, and have the certificate name it; or roll the key.</source>
        <translation>다음 매니페스트를 새 파일 이름과 낮은 번호로 게시하고 인증서가 이를 가리키도록 하십시오. 또는 키를 교체하십시오.</translation>
    </message>
    <message>
        <source>Publish the object under the right file name extension.</source>
        <translation>올바른 파일 이름 확장자로 객체를 게시하십시오.</translation>
    </message>
    <message>
        <source>Publish the object, or reissue the manifest without it.</source>
        <translation>해당 객체를 게시하거나, 그 객체를 제외하고 매니페스트를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Publish the trust anchor certificate at every URI that the TAL names.</source>
        <translation>TAL에 기재된 모든 URI에 트러스트 앵커 인증서를 게시하십시오.</translation>
    </message>
    <message>
        <source>Publish well-formed documents; if yours are, tell the operators of the program that could not read them.</source>
        <translation>올바른 형식의 문서를 게시하십시오. 문서가 이미 올바른 형식이라면, 이를 읽지 못한 프로그램의 운영자에게 알리십시오.</translation>
    </message>
    <message>
        <source>Raise the CRL number with every CRL.</source>
        <translation>CRL마다 CRL 번호를 올리십시오.</translation>
    </message>
    <message>
        <source>Raise the number with every manifest; check that not two instances of the CA sign at the same time.</source>
        <translation>매니페스트마다 번호를 올리고, CA의 두 인스턴스가 동시에 서명하지 않는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Raise the serial with every change of the contents; check that all servers behind one name serve the same files.</source>
        <translation>내용이 바뀔 때마다 일련번호를 올리고, 하나의 이름으로 응답하는 모든 서버가 같은 파일을 제공하는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Reissue the ASPA for an AS that the CA holds.</source>
        <translation>CA가 보유한 AS에 대해 ASPA를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with an EE certificate that lists exactly the customer AS.</source>
        <translation>고객 AS만 정확히 열거한 EE 인증서로 ASPA를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with each provider listed once, in ascending order, without the customer&apos;s own AS.</source>
        <translation>각 제공자를 오름차순으로 한 번씩만 기재하고 고객 자신의 AS를 제외하여 ASPA를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with software that follows the current profile (version 1).</source>
        <translation>현재 프로파일(버전 1)을 따르는 소프트웨어로 ASPA를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the CRL with serial numbers and dates only.</source>
        <translation>일련번호와 날짜만으로 CRL을 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified.</source>
        <translation>상위 CA가 인증한 키로 CRL을 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the CRL: version 2, SHA-256 with RSA, authority key identifier and CRL number only.</source>
        <translation>CRL을 재발급하십시오: 버전 2, RSA와 SHA-256을 사용하고, 확장은 기관 키 식별자와 CRL 번호만 둡니다.</translation>
    </message>
    <message>
        <source>Reissue the ROA for resources that the CA holds.</source>
        <translation>CA가 보유한 자원에 대해 ROA를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the ROA with an EE certificate that lists exactly its IP addresses.</source>
        <translation>ROA의 IP 주소만 정확히 열거한 EE 인증서로 ROA를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct prefixes and maximum lengths.</source>
        <translation>올바른 프리픽스와 최대 길이로 ROA를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct software.</source>
        <translation>올바른 소프트웨어로 ROA를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate as version 3.</source>
        <translation>인증서를 버전 3으로 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate with AS numbers only.</source>
        <translation>AS 번호만으로 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate with caRepository and rpkiManifest, or signedObject.</source>
        <translation>caRepository와 rpkiManifest, 또는 signedObject를 포함하여 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate with canonical RFC 3779 extensions.</source>
        <translation>정규 형식의 RFC 3779 확장으로 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate with id-kp-bgpsec-router.</source>
        <translation>id-kp-bgpsec-router를 포함하여 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one common name in issuer and subject.</source>
        <translation>발급자와 주체에 각각 하나의 일반 이름을 사용하여 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one rsync URI of the issuer&apos;s CRL.</source>
        <translation>발급자 CRL의 rsync URI 하나를 포함하여 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the AS numbers of the router.</source>
        <translation>라우터의 AS 번호로 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the algorithm of RFC 7935.</source>
        <translation>RFC 7935의 알고리즘으로 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the criticality that RFC 6487 requires.</source>
        <translation>RFC 6487이 요구하는 중요도(criticality)로 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the extensions of RFC 3779.</source>
        <translation>RFC 3779의 확장으로 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the policy of RFC 6484.</source>
        <translation>RFC 6484의 정책으로 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the right subject key identifier.</source>
        <translation>올바른 주체 키 식별자로 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the rsync URI of the issuer&apos;s certificate.</source>
        <translation>발급자 인증서의 rsync URI를 포함하여 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate without it.</source>
        <translation>이를 제외하고 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate without the extension.</source>
        <translation>해당 확장을 제외하고 인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate.</source>
        <translation>인증서를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the certificate: CA without path length for a CA, none for an EE.</source>
        <translation>인증서를 재발급하십시오: CA에는 경로 길이 없이 CA 표시를 두고, EE에는 기본 제약을 두지 않습니다.</translation>
    </message>
    <message>
        <source>Reissue the certificate: certificate and CRL signing for a CA, digital signature for an EE.</source>
        <translation>인증서를 재발급하십시오: CA에는 인증서 서명과 CRL 서명, EE에는 전자서명을 지정합니다.</translation>
    </message>
    <message>
        <source>Reissue the checklist for resources that the CA holds.</source>
        <translation>CA가 보유한 자원에 대해 체크리스트를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the checklist with an EE certificate that lists its resources.</source>
        <translation>자원을 열거한 EE 인증서로 체크리스트를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the checklist with correct software.</source>
        <translation>올바른 소프트웨어로 체크리스트를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the checklist with each file once, named in letters, digits, dot, underscore and hyphen.</source>
        <translation>각 파일을 영문자, 숫자, 점, 밑줄, 하이픈으로 된 이름으로 한 번씩만 기재하여 체크리스트를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the checklist without it, and hand it over outside of the repository.</source>
        <translation>이를 제외하고 체크리스트를 재발급하여 저장소 밖에서 전달하십시오.</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the manifest URI in the CA&apos;s certificate; check which URI the parent certified.</source>
        <translation>매니페스트의 인증서가 CA의 인증서에 있는 매니페스트 URI를 가리키도록 매니페스트를 재발급하고, 상위 CA가 어떤 URI를 인증했는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Reissue the manifest with an EE certificate that inherits.</source>
        <translation>자원을 상속하는 EE 인증서로 매니페스트를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the manifest with correct software.</source>
        <translation>올바른 소프트웨어로 매니페스트를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the manifest with each file listed once, under a legal name.</source>
        <translation>각 파일을 허용되는 이름으로 한 번씩만 기재하여 매니페스트를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the manifest with one CRL on it.</source>
        <translation>CRL을 하나만 포함하여 매니페스트를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the manifest with the CA&apos;s current CRL on it.</source>
        <translation>CA의 현재 CRL을 포함하여 매니페스트를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the object so that it names the CA&apos;s current CRL.</source>
        <translation>CA의 현재 CRL을 가리키도록 객체를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published; some relying parties refuse it as it is.</source>
        <translation>인증서가 게시 위치를 가리키도록 객체를 재발급하십시오. 현재 상태로는 일부 신뢰 당사자가 객체를 거부합니다.</translation>
    </message>
    <message>
        <source>Reissue the object so that its current key is the trust anchor&apos;s own.</source>
        <translation>현재 키가 트러스트 앵커 자신의 키가 되도록 객체를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate.</source>
        <translation>CA의 현재 인증서로 객체를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the object under the key of the CA that publishes it.</source>
        <translation>객체를 게시하는 CA의 키로 객체를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the object with an EE certificate that inherits.</source>
        <translation>자원을 상속하는 EE 인증서로 객체를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the object with correct software.</source>
        <translation>올바른 소프트웨어로 객체를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the object with the signing-time attribute only.</source>
        <translation>signing-time 속성만 사용하여 객체를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the object with what the keys&apos; trust anchor locators say.</source>
        <translation>해당 키들의 트러스트 앵커 로케이터 내용에 맞추어 객체를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the object.</source>
        <translation>객체를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the object; check that the CA signs with the key that its parent certified.</source>
        <translation>객체를 재발급하고, CA가 상위 CA에서 인증한 키로 서명하는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Reissue the prefix list for an AS that the CA holds.</source>
        <translation>CA가 보유한 AS에 대해 프리픽스 목록을 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with an EE certificate that lists exactly its AS.</source>
        <translation>프리픽스 목록의 AS만 정확히 열거한 EE 인증서로 프리픽스 목록을 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with correct software.</source>
        <translation>올바른 소프트웨어로 프리픽스 목록을 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with each prefix once, in ascending order.</source>
        <translation>각 프리픽스를 오름차순으로 한 번씩만 기재하여 프리픽스 목록을 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the record with a vCard that begins with VERSION:4.0 and has FN.</source>
        <translation>VERSION:4.0으로 시작하고 FN이 있는 vCard로 레코드를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the record with an EE certificate that inherits.</source>
        <translation>자원을 상속하는 EE 인증서로 레코드를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the record with at least one of ADR, TEL and EMAIL.</source>
        <translation>ADR, TEL, EMAIL 중 하나 이상을 포함하여 레코드를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the record with no other properties than VERSION, FN, ORG, ADR, TEL and EMAIL.</source>
        <translation>VERSION, FN, ORG, ADR, TEL, EMAIL 이외의 속성을 넣지 말고 레코드를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Reissue the trust anchor certificate, signed with its own key.</source>
        <translation>트러스트 앵커 인증서를 자체 키로 서명하여 재발급하십시오.</translation>
    </message>
    <message>
        <source>Renew the certificate and reissue what is signed under it.</source>
        <translation>인증서를 갱신하고, 그 인증서로 서명된 것을 재발급하십시오.</translation>
    </message>
    <message>
        <source>Renew the identity certificate of your CA software, and exchange the messages anew.</source>
        <translation>CA 소프트웨어의 신원 인증서를 갱신하고 메시지를 다시 교환하십시오.</translation>
    </message>
    <message>
        <source>Renew the web server&apos;s certificate, and serve the whole chain.</source>
        <translation>웹 서버의 인증서를 갱신하고 전체 체인을 제공하십시오.</translation>
    </message>
    <message>
        <source>Roll the CA&apos;s key: the CRLs of the new key count anew.</source>
        <translation>CA의 키를 교체하십시오: 새 키의 CRL은 번호가 처음부터 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>Seen through another validator, which tells whether the CA is functional, and nothing about its endpoints or whether it is complete.</source>
        <translation>다른 검증기를 통해 관측한 결과로, CA가 정상 작동하는지는 알 수 있으나 엔드포인트나 내용의 완전성에 대해서는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Serve notification, snapshots and deltas from one scheme, host and port.</source>
        <translation>알림 파일, 스냅샷, 델타를 하나의 스킴, 호스트, 포트에서 제공하십시오.</translation>
    </message>
    <message>
        <source>Shorten the chain of delegations.</source>
        <translation>위임 체인을 줄이십시오.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the CRL.</source>
        <translation>CA의 시계를 NTP로 동기화하고 CRL을 재발급하십시오.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the manifest.</source>
        <translation>CA의 시계를 NTP로 동기화하고 매니페스트를 재발급하십시오.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue.</source>
        <translation>CA의 시계를 NTP로 동기화하고 재발급하십시오.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each CRL with the time of its issue.</source>
        <translation>CA의 시계를 NTP로 동기화하고, 각 CRL을 실제 발급 시각으로 발급하십시오.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each manifest with the time of its issue.</source>
        <translation>CA의 시계를 NTP로 동기화하고, 각 매니페스트를 실제 발급 시각으로 발급하십시오.</translation>
    </message>
    <message>
        <source>Synchronise the clock (NTP) of your CA software&apos;s host, and write the message anew.</source>
        <translation>CA 소프트웨어 호스트의 시계를 NTP로 동기화하고 메시지를 새로 작성하십시오.</translation>
    </message>
    <message>
        <source>Tell the registry: a CA issues an unreasonable number of certificates.</source>
        <translation>레지스트리에 알리십시오: 어떤 CA가 비정상적으로 많은 인증서를 발급하고 있습니다.</translation>
    </message>
    <message>
        <source>The ASPA is about a customer AS that its own certificate does not hold.</source>
        <translation>ASPA가 자신의 인증서가 보유하지 않은 고객 AS에 관한 것입니다.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>ASPA의 인증서가 IP 주소를 포함하거나, 자원을 상속하거나, AS 번호를 포함하지 않습니다.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s content does not follow the profile.</source>
        <translation>ASPA의 내용이 프로파일을 따르지 않습니다.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s providers are not in strictly ascending order, or include the customer, or AS0 beside others.</source>
        <translation>ASPA의 제공자가 엄격한 오름차순이 아니거나, 고객 자신을 포함하거나, AS0이 다른 제공자와 함께 있습니다.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message has expired.</source>
        <translation>설정 메시지의 BPKI 인증서가 만료되었습니다.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message is not self-signed, so that some software may not take it as a trust anchor.</source>
        <translation>설정 메시지의 BPKI 인증서가 자체 서명되어 있지 않아, 일부 소프트웨어가 이를 트러스트 앵커로 받아들이지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>The CA has several ASPAs of one customer AS, with different providers: relying parties take them together, and while one changes they see something else.</source>
        <translation>CA에 하나의 고객 AS에 대한, 제공자가 서로 다른 여러 ASPA가 있습니다: 신뢰 당사자는 이를 합쳐서 처리하며, 그중 하나가 변경되는 동안에는 다른 내용을 보게 됩니다.</translation>
    </message>
    <message>
        <source>The CA is down for some vantages and not for all.</source>
        <translation>일부 관측 지점에서는 CA가 중단된 상태이지만 모든 관측 지점에서 그런 것은 아닙니다.</translation>
    </message>
    <message>
        <source>The CRL distribution point is absent, malformed, or in a self-signed certificate.</source>
        <translation>CRL 배포 지점이 없거나, 형식이 잘못되었거나, 자체 서명 인증서에 들어 있습니다.</translation>
    </message>
    <message>
        <source>The CRL does not follow the profile.</source>
        <translation>CRL이 프로파일을 따르지 않습니다.</translation>
    </message>
    <message>
        <source>The CRL has a lower number than an earlier one; relying parties do not mind (RFC 9829).</source>
        <translation>CRL의 번호가 이전 CRL보다 낮습니다. 신뢰 당사자에게는 영향이 없습니다(RFC 9829).</translation>
    </message>
    <message>
        <source>The CRL has an empty list of revoked certificates where it should have none.</source>
        <translation>CRL에 폐지된 인증서의 빈 목록이 있으나, 이 경우 목록 자체가 없어야 합니다.</translation>
    </message>
    <message>
        <source>The CRL has the largest possible number.</source>
        <translation>CRL의 번호가 가능한 최댓값입니다.</translation>
    </message>
    <message>
        <source>The CRL on the manifest is not published.</source>
        <translation>매니페스트에 있는 CRL이 게시되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The CRL that the manifest&apos;s certificate names is not on the manifest.</source>
        <translation>매니페스트의 인증서가 가리키는 CRL이 매니페스트에 없습니다.</translation>
    </message>
    <message>
        <source>The CRL&apos;s issuer or authority key identifier is not that of the CA.</source>
        <translation>CRL의 발급자 또는 기관 키 식별자가 해당 CA의 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The CRL&apos;s nextUpdate has passed.</source>
        <translation>CRL의 nextUpdate 시각이 지났습니다.</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify with the CA&apos;s key.</source>
        <translation>CRL의 서명이 CA의 키로 검증되지 않습니다.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate is earlier than that of the CRL before, although its number is higher.</source>
        <translation>CRL의 번호는 직전 CRL보다 높은데도 thisUpdate가 직전 CRL보다 이릅니다.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate lies in the future.</source>
        <translation>CRL의 thisUpdate 시각이 미래입니다.</translation>
    </message>
    <message>
        <source>The Ghostbusters record names no way to contact anyone.</source>
        <translation>Ghostbusters 레코드에 연락할 방법이 전혀 없습니다.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s certificate does not inherit its resources.</source>
        <translation>Ghostbusters 레코드의 인증서가 자원을 상속하지 않습니다.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard has a property that the profile does not allow.</source>
        <translation>Ghostbusters 레코드의 vCard에 프로파일에서 허용하지 않는 속성이 있습니다.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard is not of version 4.0 or has no name.</source>
        <translation>Ghostbusters 레코드의 vCard가 버전 4.0이 아니거나 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The ROA has a prefix that its own certificate does not hold.</source>
        <translation>ROA에 자신의 인증서가 보유하지 않은 프리픽스가 있습니다.</translation>
    </message>
    <message>
        <source>The ROA&apos;s certificate holds AS resources, inherits, or lacks IP addresses.</source>
        <translation>ROA의 인증서가 AS 자원을 포함하거나, 자원을 상속하거나, IP 주소를 포함하지 않습니다.</translation>
    </message>
    <message>
        <source>The ROA&apos;s content does not follow the profile.</source>
        <translation>ROA의 내용이 프로파일을 따르지 않습니다.</translation>
    </message>
    <message>
        <source>The TLS handshake failed or the server&apos;s certificate was not accepted.</source>
        <translation>TLS 핸드셰이크에 실패했거나 서버의 인증서가 수락되지 않았습니다.</translation>
    </message>
    <message>
        <source>The authority information access is absent or names no rsync URI.</source>
        <translation>기관 정보 접근이 없거나 rsync URI를 지정하지 않습니다.</translation>
    </message>
    <message>
        <source>The authority key identifier is absent or is not the issuer&apos;s key identifier.</source>
        <translation>기관 키 식별자가 없거나 발급자의 키 식별자가 아닙니다.</translation>
    </message>
    <message>
        <source>The certificate claims resources that its issuer does not hold.</source>
        <translation>인증서가 발급자가 보유하지 않은 자원을 주장합니다.</translation>
    </message>
    <message>
        <source>The certificate claims resources that the local constraints do not let this trust anchor speak of.</source>
        <translation>로컬 제약상 이 트러스트 앵커가 다룰 수 없는 자원을 인증서가 주장합니다.</translation>
    </message>
    <message>
        <source>The certificate has a critical extension that the profile does not know.</source>
        <translation>인증서에 프로파일에서 정의하지 않은 중요(critical) 확장이 있습니다.</translation>
    </message>
    <message>
        <source>The certificate has an extended key usage that its kind must not have.</source>
        <translation>인증서에 해당 종류가 가져서는 안 되는 확장 키 용도가 있습니다.</translation>
    </message>
    <message>
        <source>The certificate has an extension that the profile does not allow.</source>
        <translation>인증서에 프로파일에서 허용하지 않는 확장이 있습니다.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>인증서가 만료되었습니다.</translation>
    </message>
    <message>
        <source>The certificate has the same extension twice.</source>
        <translation>인증서에 같은 확장이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The certificate holds its resources in the extensions of RFC 8360, which relying parties do not process.</source>
        <translation>인증서의 자원이 RFC 8360의 확장에 들어 있으나, 신뢰 당사자는 이 확장을 처리하지 않습니다.</translation>
    </message>
    <message>
        <source>The certificate holds no resources, or they are not in canonical form.</source>
        <translation>인증서에 자원이 없거나 자원이 정규 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>The certificate is not of X.509 version 3.</source>
        <translation>인증서가 X.509 버전 3이 아닙니다.</translation>
    </message>
    <message>
        <source>The certificate is not signed by the algorithm sha256WithRSAEncryption.</source>
        <translation>인증서가 sha256WithRSAEncryption 알고리즘으로 서명되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The certificate is on its issuer&apos;s CRL.</source>
        <translation>인증서가 발급자의 CRL에 있습니다.</translation>
    </message>
    <message>
        <source>The certificate points to another CRL than the manifest&apos;s.</source>
        <translation>인증서가 매니페스트의 CRL과 다른 CRL을 가리킵니다.</translation>
    </message>
    <message>
        <source>The certificate policy is absent or is not the one for IP addresses and AS numbers.</source>
        <translation>인증서 정책이 없거나 IP 주소와 AS 번호를 위한 정책이 아닙니다.</translation>
    </message>
    <message>
        <source>The certificate&apos;s public key is not RSA with 2048 bits and exponent 65537.</source>
        <translation>인증서의 공개키가 2048비트, 지수 65537의 RSA 키가 아닙니다.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not verify with the issuer&apos;s key.</source>
        <translation>인증서의 서명이 발급자의 키로 검증되지 않습니다.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity ends before it begins.</source>
        <translation>인증서의 유효기간이 시작하기 전에 끝납니다.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity has not begun.</source>
        <translation>인증서의 유효기간이 아직 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>The chain of CA certificates is longer than the limit.</source>
        <translation>CA 인증서 체인이 제한보다 깁니다.</translation>
    </message>
    <message>
        <source>The content type is not what the file&apos;s name says.</source>
        <translation>콘텐츠 유형이 파일 이름이 나타내는 유형과 다릅니다.</translation>
    </message>
    <message>
        <source>The current key in the trust anchor key object is not the key of the trust anchor that issued it.</source>
        <translation>트러스트 앵커 키 객체의 현재 키가 이를 발급한 트러스트 앵커의 키가 아닙니다.</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial.</source>
        <translation>알림 파일에 열거된 델타가 연속적이지 않거나 알림 파일의 일련번호에서 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>The host&apos;s name resolves to addresses that are not for the public Internet.</source>
        <translation>호스트 이름이 공용 인터넷용이 아닌 주소로 확인됩니다.</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is not the subject name of the CA.</source>
        <translation>발급자 이름이 CA의 주체 이름과 다릅니다.</translation>
    </message>
    <message>
        <source>The manifest has a lower number than an earlier one: relying parties that know the earlier one keep to it.</source>
        <translation>매니페스트의 번호가 이전 매니페스트보다 낮습니다: 이전 매니페스트를 알고 있는 신뢰 당사자는 이전 것을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>The manifest has a new file name, and its number started anew.</source>
        <translation>매니페스트의 파일 이름이 바뀌었고 번호가 처음부터 다시 시작되었습니다.</translation>
    </message>
    <message>
        <source>The manifest has the largest possible number, so that no other can follow it under this file name.</source>
        <translation>매니페스트의 번호가 가능한 최댓값이므로, 이 파일 이름으로는 다음 매니페스트가 이어질 수 없습니다.</translation>
    </message>
    <message>
        <source>The manifest lists a CRL that is not the CA&apos;s own current one.</source>
        <translation>매니페스트에 CA 자신의 현재 CRL이 아닌 CRL이 있습니다.</translation>
    </message>
    <message>
        <source>The manifest lists a signed checklist, which must not be published in a repository.</source>
        <translation>저장소에 게시해서는 안 되는 서명 체크리스트가 매니페스트에 있습니다.</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice.</source>
        <translation>매니페스트에 허용되지 않는 파일 이름이 있거나 같은 이름이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The manifest named by the CA certificate is not published.</source>
        <translation>CA 인증서가 가리키는 매니페스트가 게시되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate does not inherit its resources.</source>
        <translation>매니페스트의 인증서가 자원을 상속하지 않습니다.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate names another location than the CA&apos;s certificate does: relying parties take that for a failed fetch.</source>
        <translation>매니페스트의 인증서가 CA의 인증서와 다른 위치를 가리킵니다: 신뢰 당사자는 이를 가져오기 실패로 간주합니다.</translation>
    </message>
    <message>
        <source>The manifest&apos;s content does not follow the profile.</source>
        <translation>매니페스트의 내용이 프로파일을 따르지 않습니다.</translation>
    </message>
    <message>
        <source>The manifest&apos;s nextUpdate has passed.</source>
        <translation>매니페스트의 nextUpdate 시각이 지났습니다.</translation>
    </message>
    <message>
        <source>The manifest&apos;s number is more than one above that of the manifest seen before.</source>
        <translation>매니페스트의 번호가 이전에 확인한 매니페스트보다 2 이상 높습니다.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate is not later than that of the manifest before: relying parties that know the earlier one keep to it.</source>
        <translation>매니페스트의 thisUpdate가 직전 매니페스트보다 늦지 않습니다: 이전 매니페스트를 알고 있는 신뢰 당사자는 이전 것을 계속 사용합니다.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate lies in the future.</source>
        <translation>매니페스트의 thisUpdate 시각이 미래입니다.</translation>
    </message>
    <message>
        <source>The message digest is not the SHA-256 of the content.</source>
        <translation>메시지 다이제스트가 콘텐츠의 SHA-256 값이 아닙니다.</translation>
    </message>
    <message>
        <source>The name of the publication point&apos;s host does not resolve.</source>
        <translation>게시 지점의 호스트 이름을 확인(resolve)할 수 없습니다.</translation>
    </message>
    <message>
        <source>The object does not follow the template for signed objects.</source>
        <translation>객체가 서명 객체의 템플릿을 따르지 않습니다.</translation>
    </message>
    <message>
        <source>The object is encoded in BER where DER is required.</source>
        <translation>DER이 필요한 곳에서 객체가 BER로 인코딩되어 있습니다.</translation>
    </message>
    <message>
        <source>The object&apos;s signature does not verify with the key of its certificate.</source>
        <translation>객체의 서명이 해당 인증서의 키로 검증되지 않습니다.</translation>
    </message>
    <message>
        <source>The parent publishes no certificate for this CA.</source>
        <translation>상위 CA가 이 CA의 인증서를 게시하지 않습니다.</translation>
    </message>
    <message>
        <source>The publication point did not answer in time.</source>
        <translation>게시 지점이 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The publication point sent more than any sound repository holds.</source>
        <translation>게시 지점이 정상적인 저장소가 가질 수 있는 양보다 많은 데이터를 보냈습니다.</translation>
    </message>
    <message>
        <source>The repository of the CA&apos;s publication point could not be fetched.</source>
        <translation>CA 게시 지점의 저장소를 가져올 수 없었습니다.</translation>
    </message>
    <message>
        <source>The router certificate has a subject information access.</source>
        <translation>라우터 인증서에 주체 정보 접근이 있습니다.</translation>
    </message>
    <message>
        <source>The router certificate holds IP addresses.</source>
        <translation>라우터 인증서에 IP 주소가 있습니다.</translation>
    </message>
    <message>
        <source>The router certificate lacks the extended key usage of BGPsec routers.</source>
        <translation>라우터 인증서에 BGPsec 라우터용 확장 키 용도가 없습니다.</translation>
    </message>
    <message>
        <source>The router certificate lists no AS numbers, or inherits them.</source>
        <translation>라우터 인증서에 AS 번호가 열거되어 있지 않거나 AS 번호를 상속합니다.</translation>
    </message>
    <message>
        <source>The router certificate&apos;s public key is not a point of the curve P-256.</source>
        <translation>라우터 인증서의 공개키가 P-256 곡선의 점이 아닙니다.</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder.</source>
        <translation>rsync 데몬이 폴더를 제공하지 않았습니다.</translation>
    </message>
    <message>
        <source>The same CA was met before in this tree and is judged only once.</source>
        <translation>같은 CA가 이 트리에서 이미 나타났으므로 한 번만 판정합니다.</translation>
    </message>
    <message>
        <source>The serial of the notification went backwards within one session.</source>
        <translation>하나의 세션 안에서 알림 파일의 일련번호가 뒤로 돌아갔습니다.</translation>
    </message>
    <message>
        <source>The signed checklist has a file name that is not portable, or lists a file twice.</source>
        <translation>서명 체크리스트에 이식 가능하지 않은 파일 이름이 있거나 같은 파일이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The signed checklist is signed with resources that its own certificate does not hold.</source>
        <translation>서명 체크리스트가 자신의 인증서가 보유하지 않은 자원으로 서명되어 있습니다.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate has a subject information access, although checklists are not published in repositories.</source>
        <translation>체크리스트는 저장소에 게시하지 않는데도 서명 체크리스트의 인증서에 주체 정보 접근이 있습니다.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate lacks resources or inherits them.</source>
        <translation>서명 체크리스트의 인증서에 자원이 없거나 자원을 상속합니다.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s content does not follow the profile.</source>
        <translation>서명 체크리스트의 내용이 프로파일을 따르지 않습니다.</translation>
    </message>
    <message>
        <source>The signed prefix list is about an AS that its own certificate does not hold.</source>
        <translation>서명 프리픽스 목록이 자신의 인증서가 보유하지 않은 AS에 관한 것입니다.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>서명 프리픽스 목록의 인증서가 IP 주소를 포함하거나, 자원을 상속하거나, AS 번호를 포함하지 않습니다.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s content does not follow the profile.</source>
        <translation>서명 프리픽스 목록의 내용이 프로파일을 따르지 않습니다.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s prefixes are not in ascending order, or one is given twice.</source>
        <translation>서명 프리픽스 목록의 프리픽스가 오름차순이 아니거나 같은 프리픽스가 두 번 있습니다.</translation>
    </message>
    <message>
        <source>The signedObject location in the object&apos;s certificate is not where the object is published.</source>
        <translation>객체의 인증서에 있는 signedObject 위치가 객체가 게시된 위치와 다릅니다.</translation>
    </message>
    <message>
        <source>The signing-time attribute is absent, or binary-signing-time is used.</source>
        <translation>signing-time 속성이 없거나 binary-signing-time이 사용되었습니다.</translation>
    </message>
    <message>
        <source>The subject information access lacks what its kind of certificate must name, or is malformed.</source>
        <translation>주체 정보 접근에 해당 인증서 종류가 지정해야 하는 항목이 없거나, 형식이 잘못되었습니다.</translation>
    </message>
    <message>
        <source>The subject key identifier is absent or is not the SHA-1 of the public key.</source>
        <translation>주체 키 식별자가 없거나 공개키의 SHA-1 값이 아닙니다.</translation>
    </message>
    <message>
        <source>The tree holds more CAs than the limit; the rest was not judged.</source>
        <translation>트리에 포함된 CA의 수가 제한을 초과하여 나머지는 판정하지 않았습니다.</translation>
    </message>
    <message>
        <source>The trust anchor certificate inherits resources, although it has no issuer.</source>
        <translation>트러스트 앵커 인증서에 발급자가 없는데도 자원을 상속하고 있습니다.</translation>
    </message>
    <message>
        <source>The trust anchor certificate is not self-signed.</source>
        <translation>트러스트 앵커 인증서가 자체 서명되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The trust anchor certificate&apos;s public key is not the one in the TAL.</source>
        <translation>트러스트 앵커 인증서의 공개키가 TAL의 공개키와 다릅니다.</translation>
    </message>
    <message>
        <source>The trust anchor key object names a key without usable URIs, or one that is not RSA with 2048 bits.</source>
        <translation>트러스트 앵커 키 객체에 사용 가능한 URI가 없는 키 또는 2048비트 RSA가 아닌 키가 있습니다.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s certificate does not inherit its resources.</source>
        <translation>트러스트 앵커 키 객체의 인증서가 자원을 상속하지 않습니다.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s content does not follow the profile.</source>
        <translation>트러스트 앵커 키 객체의 내용이 프로파일을 따르지 않습니다.</translation>
    </message>
    <message>
        <source>The trust anchor locator does not follow its format.</source>
        <translation>트러스트 앵커 로케이터가 정해진 형식을 따르지 않습니다.</translation>
    </message>
    <message>
        <source>The validity of the BPKI certificate of a setup message has not begun.</source>
        <translation>설정 메시지의 BPKI 인증서의 유효기간이 아직 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>The web server did not give the file.</source>
        <translation>웹 서버가 파일을 제공하지 않았습니다.</translation>
    </message>
    <message>
        <source>Update your CA software; most others read the message as it is.</source>
        <translation>CA 소프트웨어를 업데이트하십시오. 다른 소프트웨어는 대부분 메시지를 그대로 읽습니다.</translation>
    </message>
    <message>
        <source>Use PrintableString in issuer and subject names.</source>
        <translation>발급자 이름과 주체 이름에 PrintableString을 사용하십시오.</translation>
    </message>
    <message>
        <source>What a setup message carries as its BPKI certificate is no X.509 certificate.</source>
        <translation>설정 메시지에 BPKI 인증서로 들어 있는 것이 X.509 인증서가 아닙니다.</translation>
    </message>
    <message>
        <source>Withdraw the checklist, and hand it over to whom it is for.</source>
        <translation>체크리스트를 철회하고, 받을 사람에게 전달하십시오.</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it under a new certificate.</source>
        <translation>객체를 철회하거나 새 인증서로 재발급하십시오.</translation>
    </message>
    <message>
        <source>Withdraw the object.</source>
        <translation>객체를 철회하십시오.</translation>
    </message>
    <message>
        <source>Withdraw whichever of the two ROAs is not meant.</source>
        <translation>두 ROA 중 의도하지 않은 것을 철회하십시오.</translation>
    </message>
    <message>
        <source>Write snapshot and delta files before the notification, and never change them; check caches and CDN for stale copies.</source>
        <translation>스냅샷과 델타 파일을 알림 파일보다 먼저 기록하고 절대 변경하지 마십시오. 캐시와 CDN에 오래된 사본이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Write the TAL as URIs, an empty line, and the base64 of the trust anchor&apos;s public key.</source>
        <translation>TAL은 URI, 빈 줄, 트러스트 앵커 공개키의 base64 순서로 작성하십시오.</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1분 미만</translation>
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
