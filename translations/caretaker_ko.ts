<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>board</name>
    <message>
        <source>Enforcement</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>공개 목록</translation>
    </message>
    <message>
        <source>Revocation ahead</source>
        <translation>폐지 예정</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>승인 대기</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>실행 예정</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>복구 중</translation>
    </message>
    <message>
        <source>Next the operator is written to; this runs by itself.</source>
        <translation>다음으로 운영자에게 알립니다. 이는 저절로 진행됩니다.</translation>
    </message>
    <message>
        <source>Next people are asked to name the CA in public.</source>
        <translation>다음으로 CA를 공개할지 담당자에게 묻습니다.</translation>
    </message>
    <message>
        <source>Next people are asked to suspend or revoke the certificate.</source>
        <translation>다음으로 인증서를 정지하거나 폐지할지 담당자에게 묻습니다.</translation>
    </message>
    <message>
        <source>People must approve or reject what is proposed.</source>
        <translation>제안된 것을 승인하거나 거부해야 합니다.</translation>
    </message>
    <message>
        <source>Approved: carried out outside this program, then seen to have happened.</source>
        <translation>승인됨: 이 프로그램 밖에서 실행되고, 이후 실제로 이루어졌는지 관측됩니다.</translation>
    </message>
    <message>
        <source>The trouble is gone for now, or the CA is on its way back.</source>
        <translation>문제가 당장은 사라졌거나 CA가 돌아오는 중입니다.</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>폐지</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>held</source>
        <translation>보류됨</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>답변됨</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>제안됨</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>실행됨</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>해결됨</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>다시 열림</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>유지보수</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>예외</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>이의신청</translation>
    </message>
    <message>
        <source>The policy enforces, and does not only watch</source>
        <translation>정책이 관찰만 하지 않고 집행함</translation>
    </message>
    <message>
        <source>The clock runs: no hold, not blind, no outage of our own</source>
        <translation>기간이 계산됨: 보류 없음, 관측 가능, 저희 측 장애 없음</translation>
    </message>
    <message>
        <source>The operator was notified</source>
        <translation>운영자에게 통지함</translation>
    </message>
    <message>
        <source>A notice left and did not come back</source>
        <translation>통지가 발송되었고 반송되지 않음</translation>
    </message>
    <message>
        <source>The operator&apos;s announcement is on record</source>
        <translation>운영자의 발표가 기록되어 있음</translation>
    </message>
    <message>
        <source>A fresh look finds the CA failed</source>
        <translation>최근 관측에서 CA 장애가 확인됨</translation>
    </message>
    <message>
        <source>Corroboration: %1 of %2 vantages agree</source>
        <translation>교차 확인: 관측 지점 %2곳 중 %1곳 일치</translation>
    </message>
    <message>
        <source>Approvals: %1 of %2</source>
        <translation>승인: %2건 중 %1건</translation>
    </message>
    <message>
        <source>Reinstatement begun</source>
        <translation>복원 시작됨</translation>
    </message>
    <message>
        <source>Certificate taken away</source>
        <translation>인증서 회수됨</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>더 할 일 없음</translation>
    </message>
    <message>
        <source>until the certificate is gone</source>
        <translation>인증서가 사라질 때까지</translation>
    </message>
    <message>
        <source>clock stands still</source>
        <translation>기간 계산 멈춤</translation>
    </message>
    <message>
        <source>overdue, due %1</source>
        <translation>기한 초과, 기한 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>기한 %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%2건 중 %1건 승인</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <translation>%1, 종료 %2</translation>
    </message>
    <message>
        <source>Stable for %1 of %2</source>
        <translation>%2 중 %1 동안 안정</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>부족: %1</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>답변 기록…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>보류…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>보류 해제…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>승인…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>거부…</translation>
    </message>
    <message>
        <source>Propose again…</source>
        <translation>다시 제안…</translation>
    </message>
    <message>
        <source>Carried out…</source>
        <translation>실행함…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>Waive corroboration…</source>
        <translation>교차 확인 면제…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>종료…</translation>
    </message>
    <message>
        <source>That takes the role &quot;%1&quot;.</source>
        <translation>그러려면 &quot;%1&quot; 역할이 필요합니다.</translation>
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
        <translation>이름의 레코드와 네임 서버를 확인하십시오. 다른 곳에서는 확인됩니까?</translation>
    </message>
    <message>
        <source>Is the server up, does it listen on this port, and does a firewall let us through?</source>
        <translation>서버가 동작 중이고 이 포트에서 수신하며 방화벽이 통과시킵니까?</translation>
    </message>
    <message>
        <source>Renew or replace the server&apos;s certificate; it must name the host and chain to a public authority.</source>
        <translation>서버 인증서를 갱신하거나 교체하십시오. 호스트 이름을 담고 공인 기관으로 이어져야 합니다.</translation>
    </message>
    <message>
        <source>Look at the web server&apos;s log and its disk; every file that the notification names must be there.</source>
        <translation>웹 서버의 로그와 디스크를 확인하십시오. notification이 가리키는 모든 파일이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Is the rsync daemon up, does it have this module, and does it allow this many connections?</source>
        <translation>rsync 데몬이 동작 중이고 이 모듈이 있으며 이만큼의 연결을 허용합니까?</translation>
    </message>
    <message>
        <source>Have the publication server write a fresh snapshot and notification, with a new session.</source>
        <translation>게시 서버가 새 세션으로 스냅샷과 notification을 다시 쓰게 하십시오.</translation>
    </message>
    <message>
        <source>Have the CA reissue its manifest; check that its scheduler runs and that its clock is right.</source>
        <translation>CA가 매니페스트를 재발급하게 하고, 스케줄러가 동작하며 시계가 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Have the CA reissue its CRL together with the manifest.</source>
        <translation>CA가 CRL을 매니페스트와 함께 재발급하게 하십시오.</translation>
    </message>
    <message>
        <source>Have the CA publish exactly what its manifest lists, in one step.</source>
        <translation>CA가 매니페스트에 적힌 그대로를 한 번에 게시하게 하십시오.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>양호</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>관측 불능</translation>
    </message>
    <message>
        <source>The operator of the CA has to act.</source>
        <translation>CA 운영자가 조치해야 합니다.</translation>
    </message>
    <message>
        <source>The operator of the repository has to act.</source>
        <translation>저장소 운영자가 조치해야 합니다.</translation>
    </message>
    <message>
        <source>We have to look at our own side.</source>
        <translation>우리 쪽을 확인해야 합니다.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>to be retried</source>
        <translation>재시도 예정</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>인쇄됨</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>반송됨</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>답변됨</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미해결</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>해결됨</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>다시 열림</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>기술</translation>
    </message>
    <message>
        <source>administrative</source>
        <translation>관리</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>비상</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>악용 신고</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>우편</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>우리 직원</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>신청 중</translation>
    </message>
    <message>
        <source>on probation</source>
        <translation>시험 기간</translation>
    </message>
    <message>
        <source>active</source>
        <translation>운영 중</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>종료 예정</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>정지됨</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>폐지됨</translation>
    </message>
    <message>
        <source>being reinstated</source>
        <translation>복원 중</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>작동 중</translation>
    </message>
    <message>
        <source>it stands still</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Clocks: continuous %1, cumulative %2. The case counts by the clock &quot;%3&quot;; %4.</source>
        <translation>시계: 연속 %1, 누적 %2. 이 사안은 &quot;%3&quot; 시계로 셉니다. %4.</translation>
    </message>
    <message>
        <source>Hold (%1) by %2: from %3 to %4. %5</source>
        <translation>보류(%1), %2: %3부터 %4까지. %5</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 on %3</source>
        <translation>%1 승인: %2, %3</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1, %2 대기</translation>
    </message>
    <message>
        <source>%1; its clock stands still</source>
        <translation>%1. 시계가 멈춰 있음</translation>
    </message>
    <message>
        <source>First failure %1, detected %2.</source>
        <translation>첫 실패 %1, 감지 %2.</translation>
    </message>
    <message>
        <source>Attempts to reach a contact: %1</source>
        <translation>연락 시도: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>조치: %1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>첫 바이트까지 %1</translation>
    </message>
    <message>
        <source>clock of the server off by %1</source>
        <translation>서버 시계 오차 %1</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>매니페스트 %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Attempts: %1; this is the last.</source>
        <translation>시도: %1회. 이것이 마지막입니다.</translation>
    </message>
    <message>
        <source>Caches of relying parties: a valid manifest until %1.</source>
        <translation>신뢰 당사자의 캐시: %1까지 유효한 매니페스트.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>매니페스트</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>보관 안 됨</translation>
    </message>
    <message>
        <source>Manifest of the parent</source>
        <translation>상위 CA의 매니페스트</translation>
    </message>
    <message>
        <source>CRL of the parent</source>
        <translation>상위 CA의 CRL</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>사안</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>age</source>
        <translation>경과 시간</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>유효 기간</translation>
    </message>
    <message>
        <source>retrieval, median</source>
        <translation>취득, 중앙값</translation>
    </message>
    <message>
        <source>retrieval, 95 %</source>
        <translation>취득, 95%</translation>
    </message>
    <message>
        <source>first byte, median</source>
        <translation>첫 바이트, 중앙값</translation>
    </message>
    <message>
        <source>on the manifest</source>
        <translation>매니페스트 수록</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>아직 판정되지 않음.</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <translation>%2부터 %1(%3).</translation>
    </message>
    <message>
        <source>%1 fails at %2: %3.</source>
        <translation>%1 실패: %2: %3.</translation>
    </message>
    <message>
        <source>The last round found nothing wrong.</source>
        <translation>마지막 회차에서 문제가 없었습니다.</translation>
    </message>
    <message>
        <source>The last round could not see it: that says nothing about the CA.</source>
        <translation>마지막 회차에서 볼 수 없었습니다. CA에 대해서는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>If nothing changes, it will be %1 on %2.</source>
        <translation>변화가 없으면 %2에 %1 상태가 됩니다.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ActDialog</name>
    <message>
        <source>Your approval is recorded for %1. Another person must approve, too, before anything happens: %2 of %3 so far.</source>
        <translation>%1에 대한 귀하의 승인이 기록됩니다. 실제로 진행되려면 다른 사람도 승인해야 합니다: 현재 %3건 중 %2건.</translation>
    </message>
    <message>
        <source>With this the step against %1 has all approvals. The certificate is then taken away by people outside this program; all that it signed loses its effect.</source>
        <translation>이것으로 %1에 대한 단계의 승인이 모두 갖추어집니다. 이후 사람이 이 프로그램 밖에서 인증서를 회수하며, 그 인증서로 서명한 모든 것이 효력을 잃습니다.</translation>
    </message>
    <message>
        <source>With this %1 is named in the public list, and its operator is told so.</source>
        <translation>이것으로 %1이(가) 공개 목록에 등재되고 그 운영자에게 알립니다.</translation>
    </message>
    <message>
        <source>Records that the operator of %1, or staff for them, answered. The clock runs on; no further kind of contact is tried.</source>
        <translation>%1의 운영자 또는 그를 대신한 담당자가 답변했음을 기록합니다. 기간은 계속 계산되며, 다른 종류의 연락처는 더 시도하지 않습니다.</translation>
    </message>
    <message>
        <source>The clock of %1 stops until the time given here. Until then nothing falls due and nothing can be approved. A hold can be released at any time.</source>
        <translation>%1의 기간 계산이 여기에 지정한 시각까지 멈춥니다. 그때까지는 기한이 도래하지 않으며 승인할 수도 없습니다. 보류는 언제든 해제할 수 있습니다.</translation>
    </message>
    <message>
        <source>The clock of %1 runs again from now on; held time does not count.</source>
        <translation>%1의 기간 계산이 지금부터 다시 시작됩니다. 보류된 시간은 세지 않습니다.</translation>
    </message>
    <message>
        <source>What was rejected is put to people again, and the operator of %1 is told. You cannot be the first to approve it.</source>
        <translation>거부된 것을 다시 결정에 부치고 %1의 운영자에게 알립니다. 귀하가 첫 번째 승인자가 될 수는 없습니다.</translation>
    </message>
    <message>
        <source>The case of %1 ends without recovery. If the trouble lasts, the next round opens a new case, whose clocks begin anew.</source>
        <translation>%1의 사안이 복구 없이 끝납니다. 문제가 계속되면 다음 라운드에서 새 사안이 열리고 기간은 처음부터 다시 계산됩니다.</translation>
    </message>
    <message>
        <source>The proposal against %1 is off, with all its approvals. It comes back only when a person proposes it again, or when its clock has run again.</source>
        <translation>%1에 대한 제안이 모든 승인과 함께 철회됩니다. 사람이 다시 제안하거나 기간이 다시 지난 경우에만 되돌아옵니다.</translation>
    </message>
    <message>
        <source>Records that the registry took the certificate of %1 away, outside this program. The case then waits until the certificate is seen to be gone.</source>
        <translation>레지스트리가 이 프로그램 밖에서 %1의 인증서를 회수했음을 기록합니다. 이후 인증서가 사라진 것이 관측될 때까지 사안은 기다립니다.</translation>
    </message>
    <message>
        <source>%1 is taken back: first it is reinstating, and once it is stable its probation begins. The operator is told.</source>
        <translation>%1을(를) 다시 받아들입니다. 먼저 복원 중이 되고, 안정되면 시험 관찰 기간이 시작됩니다. 운영자에게 알립니다.</translation>
    </message>
    <message>
        <source>The case of %1 goes on with fewer vantages than the policy wants. This cannot be taken back.</source>
        <translation>%1의 사안을 정책이 요구하는 것보다 적은 관측 지점으로 진행합니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Until (UTC)</source>
        <translation>종료 (UTC)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>결정자(&amp;D)</translation>
    </message>
    <message>
        <source>I have read what this changes in routing</source>
        <translation>이것이 라우팅에서 바꾸는 것을 읽었습니다</translation>
    </message>
    <message>
        <source>VRPs at stake: %1</source>
        <translation>영향을 받는 VRP: %1</translation>
    </message>
    <message>
        <source>How many VRPs are at stake is not known</source>
        <translation>영향을 받는 VRP의 수를 알 수 없습니다</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Appearance</name>
    <message>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>A language takes effect when the desktop is started again. Notices and checklists are written in their reader&apos;s language, whatever is chosen here.</source>
        <translation>언어는 다시 시작하면 적용됩니다. 통지와 체크리스트는 여기서의 선택과 관계없이 읽는 사람의 언어로 작성됩니다.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>테마(&amp;T):</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditModel</name>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>감사</translation>
    </message>
    <message>
        <source>No entry fits the filter. Clear a field above to see more.</source>
        <translation>필터에 맞는 항목이 없습니다. 위의 필드를 비우면 더 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>내보내기(&amp;X)...</translation>
    </message>
    <message>
        <source>Filter by object</source>
        <translation>대상으로 필터링</translation>
    </message>
    <message>
        <source>Entries of the audit chain, newest first</source>
        <translation>감사 체인 항목 (최신순)</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>항목 전체</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it. Enter goes to what it is about.</source>
        <translation>항목을 선택하면 전체를 읽을 수 있습니다. Enter를 누르면 해당 대상으로 이동합니다.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>항목: %1</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>항목: %2 중 %1</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>이전 항목:</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>%1에 저장한 항목: %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BacktestView</name>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Goes over everything that was recorded, as if this policy had been in force: which notices, proposals of suspension and proposals of revocation there would have been, and when. Changes that are not saved yet count. Press Run.</source>
        <translation>이 정책이 시행되었다고 가정하고 기록 전체를 살펴 어떤 통지, 정지 제안, 폐지 제안이 언제 있었을지 보여 줍니다. 아직 저장하지 않은 변경도 반영됩니다. 실행을 누르십시오.</translation>
    </message>
    <message>
        <source>Progress of the backtest</source>
        <translation>백테스트 진행 상황</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>나란히 볼 정책(&amp;B)</translation>
    </message>
    <message>
        <source>Over the &amp;last</source>
        <translation>대상 기간(&amp;L)</translation>
    </message>
    <message>
        <source>Who would be hit when</source>
        <translation>누가 언제 영향을 받는지</translation>
    </message>
    <message>
        <source>no other policy</source>
        <translation>다른 정책 없음</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>기록 전체</translation>
    </message>
    <message>
        <source>Nobody would have been hit: there was nothing in this time that the policy acts on. Choose a longer time or another policy.</source>
        <translation>영향을 받은 곳이 없었을 것입니다. 이 기간에는 정책이 조치할 일이 없었습니다. 더 긴 기간이나 다른 정책을 선택하십시오.</translation>
    </message>
    <message>
        <source>Recorded from %1 to %2; CAs: %3.</source>
        <translation>기록 기간: %1부터 %2까지, CA: %3.</translation>
    </message>
    <message>
        <source>The plot shows the CAs hit worst: %1 of %2. The table has all.</source>
        <translation>그래프에는 가장 크게 영향을 받는 CA만 있습니다: %2개 중 %1개. 표에는 모두 있습니다.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BoardPage</name>
    <message>
        <source>Show the CA</source>
        <translation>CA 보기</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>증거 내보내기…</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>집행</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>사안을 읽는 중…</translation>
    </message>
    <message>
        <source>%1 is not on the board: it has no open case</source>
        <translation>%1은(는) 보드에 없습니다: 열린 사안이 없습니다</translation>
    </message>
    <message>
        <source>no case is selected</source>
        <translation>선택된 사안이 없습니다</translation>
    </message>
    <message>
        <source>No case is open. A case opens by itself when a CA&apos;s trouble is confirmed and the policy has a timeline for it.</source>
        <translation>열린 사안이 없습니다. CA의 문제가 확인되고 정책에 그에 대한 타임라인이 있으면 사안이 저절로 열립니다.</translation>
    </message>
    <message>
        <source>Select a card above to see its case.</source>
        <translation>위에서 카드를 선택하면 그 사안이 표시됩니다.</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>데이터베이스가 읽기 전용으로 열려 있습니다</translation>
    </message>
    <message>
        <source>This is no name of a person</source>
        <translation>사람의 이름이 아닙니다</translation>
    </message>
    <message>
        <source>%1: %2, recorded as done by %3</source>
        <translation>%1: %2, %3이(가) 한 것으로 기록됨</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>증거 내보내기</translation>
    </message>
    <message>
        <source>Exported to %1; anybody can check it with: caretaker audit verify FILE</source>
        <translation>%1에 내보냈습니다. 누구나 다음으로 확인할 수 있습니다: caretaker audit verify FILE</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BrakeBar</name>
    <message>
        <source>Let the fleet brake go</source>
        <translation>전체 제동 해제</translation>
    </message>
    <message>
        <source>Say how you know that it is not the monitor, its network or a validator that fails. From the next round on what turned bad counts again, for all CAs, for as long as this incident lasts.</source>
        <translation>관측 쪽, 그 네트워크 또는 검증기의 장애가 아님을 어떻게 알았는지 적으십시오. 다음 회차부터 이 사건이 계속되는 동안 나빠진 상태가 모든 CA에 대해 다시 반영됩니다.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>해제</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>결정자(&amp;D)</translation>
    </message>
    <message>
        <source>Which CAs</source>
        <translation>해당 CA</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>해제…</translation>
    </message>
    <message>
        <source>The fleet brake holds since %1: %2 of %3 CAs that were functional turned bad at once. Nothing gets worse and no step is taken until it ends. Suspect the monitor first.</source>
        <translation>%1부터 전체 제동이 걸려 있습니다. 정상이던 CA %3개 중 %2개가 한꺼번에 나빠졌습니다. 끝날 때까지 상태가 나빠지지 않고 어떤 단계도 진행되지 않습니다. 먼저 관측 쪽을 의심하십시오.</translation>
    </message>
    <message>
        <source>The fleet is bad since %1, as a person confirmed: the brake lets go.</source>
        <translation>%1부터 전체 상태가 나쁘다고 사람이 확인했습니다. 제동이 해제되었습니다.</translation>
    </message>
    <message>
        <source>That takes the role &quot;approver&quot;, and proof of who you are</source>
        <translation>역할 &quot;approver&quot;와 본인 증명이 필요합니다</translation>
    </message>
    <message>
        <source>The brake lets go from the next round on</source>
        <translation>다음 회차부터 제동이 해제됩니다</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaHeader</name>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>이유(&amp;W)</translation>
    </message>
    <message>
        <source>Show or hide why it is so, and what would change it</source>
        <translation>그 이유와 무엇이 바꿀 수 있는지 표시하거나 숨김</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>CA로 이동</translation>
    </message>
    <message>
        <source>Not judged yet: the next round will say what state it is in.</source>
        <translation>아직 판정되지 않음: 다음 회차에 상태가 정해집니다.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaPage</name>
    <message>
        <source>No CA is chosen. Choose one in the fleet, or type its handle after Ctrl+G.</source>
        <translation>선택된 CA가 없습니다. 목록에서 선택하거나 Ctrl+G를 누른 뒤 핸들을 입력하십시오.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사안</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>CA로 이동</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>지금 다시 관측</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>탭: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseActs</name>
    <message>
        <source>%1 has no key on record and is not the user who is logged in</source>
        <translation>%1은(는) 등록된 키가 없고 로그인한 사용자도 아닙니다</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CasePane</name>
    <message>
        <source>Continuous clock %1, cumulative clock %2</source>
        <translation>연속 기간 %1, 누적 기간 %2</translation>
    </message>
    <message>
        <source>Calendar clock %1</source>
        <translation>달력 기간 %1</translation>
    </message>
    <message>
        <source>%1; it stands still</source>
        <translation>%1; 멈춰 있음</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>제안: %1</translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation>%1이(가) %2에 승인하고 서명함</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>%1이(가) %2에 승인함</translation>
    </message>
    <message>
        <source>Nobody may approve: name approvers in the configuration</source>
        <translation>승인할 수 있는 사람이 없습니다: 설정에서 승인자를 지정하십시오</translation>
    </message>
    <message>
        <source>Still needed: %1, of %2</source>
        <translation>더 필요함: %1, 가능한 사람: %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>다음: %1</translation>
    </message>
    <message>
        <source>First failure %1, detected %2</source>
        <translation>첫 장애 %1, 감지 %2</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>운영자: %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>부족</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>watched only</source>
        <translation>관찰만</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>필요한 조건: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseTab</name>
    <message>
        <source>This CA has no case. One opens by itself when the policy says so.</source>
        <translation>이 CA에는 사안이 없습니다. 정책에 따라 자동으로 열립니다.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사안</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>현황</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>개시</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>사안</translation>
    </message>
    <message>
        <source>Open on the &amp;board</source>
        <translation>보드에서 열기(&amp;B)</translation>
    </message>
    <message>
        <source>What happened in the case</source>
        <translation>사안의 경과</translation>
    </message>
    <message>
        <source>Acknowledge, hold, approve and close cases there</source>
        <translation>사안의 접수, 보류, 승인, 종료는 그곳에서 합니다</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CheckStep</name>
    <message>
        <source>Progress of the check</source>
        <translation>검사 진행 상황</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>살펴본 항목</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>살펴봄: %1</translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation>살펴보는 중: %1</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>그룹별 모든 시험</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>마감됨</translation>
    </message>
    <message>
        <source>Undo the last tick</source>
        <translation>마지막 체크 실행 취소</translation>
    </message>
    <message>
        <source>C&amp;lose the period...</source>
        <translation>기간 마감(&amp;L)...</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>체크리스트 항목</translation>
    </message>
    <message>
        <source>Choose a CA above to see its operator&apos;s checklist.</source>
        <translation>위에서 CA를 선택하면 해당 운영자의 체크리스트가 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChoicePage</name>
    <message>
        <source>What do you want to look after?</source>
        <translation>무엇을 관리하시겠습니까?</translation>
    </message>
    <message>
        <source>There is no database yet. What you choose can be changed later.</source>
        <translation>아직 데이터베이스가 없습니다. 선택한 것은 나중에 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;A lab fleet with a history, to learn and to try</source>
        <translation>이력이 있는 실습용 CA 집합, 학습과 시험용(&amp;A)</translation>
    </message>
    <message>
        <source>Sixteen CAs on this machine, healthy and not, through %1 virtual days; nothing of it is real, and nobody gets a message.</source>
        <translation>이 컴퓨터의 CA 16개(정상과 비정상)가 가상의 %1일을 지냅니다. 실제인 것은 없으며 누구에게도 메시지가 가지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;My fleet, from a file</source>
        <translation>내 CA 집합, 파일에서(&amp;M)</translation>
    </message>
    <message>
        <source>The CAs in a CSV or JSON file, into a new database. Looking at them begins with the command caretaker cycle.</source>
        <translation>CSV 또는 JSON 파일의 CA를 새 데이터베이스로 가져옵니다. 관측은 caretaker cycle 명령으로 시작합니다.</translation>
    </message>
    <message>
        <source>A &amp;database that is there already</source>
        <translation>이미 있는 데이터베이스(&amp;D)</translation>
    </message>
    <message>
        <source>With its configuration, as the command line uses it.</source>
        <translation>명령줄에서 쓰는 구성과 함께 엽니다.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedModel</name>
    <message>
        <source>Checklist</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>마감됨</translation>
    </message>
    <message>
        <source>By</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>미완료</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedTab</name>
    <message>
        <source>No period was closed yet. Each is closed by the first cycle after its end.</source>
        <translation>아직 마감된 기간이 없습니다. 각 기간은 끝난 뒤 첫 주기에서 마감됩니다.</translation>
    </message>
    <message>
        <source>Closed checklists</source>
        <translation>마감된 체크리스트</translation>
    </message>
    <message>
        <source>As they stood when they were closed. Enter opens one, to read.</source>
        <translation>마감된 시점의 상태 그대로입니다. Enter로 열어 읽을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ConfigEditor</name>
    <message>
        <source>&amp;Go to the line</source>
        <translation>해당 줄로 이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>파일 다시 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>구성 텍스트</translation>
    </message>
    <message>
        <source>No configuration file is in use. Start the desktop with --config FILE to edit one here. This is what is in force:</source>
        <translation>사용 중인 구성 파일이 없습니다. --config FILE로 시작하면 여기서 편집할 수 있습니다. 현재 적용 중인 내용:</translation>
    </message>
    <message>
        <source>%1. Saved changes take effect when the desktop is started again.</source>
        <translation>%1. 저장한 변경은 다시 시작하면 적용됩니다.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>Correct, and not saved yet.</source>
        <translation>올바르며 아직 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>올바릅니다.</translation>
    </message>
    <message>
        <source>Saved. What was there is kept in %1.</source>
        <translation>저장했습니다. 이전 내용은 %1에 보관되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ContactsTab</name>
    <message>
        <source>mail came back on %1</source>
        <translation>%1에 메일이 반송됨</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>%1에 확인됨</translation>
    </message>
    <message>
        <source>to be asked again, verified on %1</source>
        <translation>다시 물어야 함, %1에 확인됨</translation>
    </message>
    <message>
        <source>asked on %1, no answer</source>
        <translation>%1에 문의, 답변 없음</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>문의한 적 없음</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Contacts of this CA</source>
        <translation>이 CA의 연락처</translation>
    </message>
    <message>
        <source>Nobody is known to write to about this CA. Add contacts to it in the fleet.</source>
        <translation>이 CA에 관해 연락할 사람이 없습니다. 목록에서 연락처를 추가하십시오.</translation>
    </message>
    <message>
        <source>Ask contacts to &amp;answer</source>
        <translation>연락처에 답변 요청(&amp;A)</translation>
    </message>
    <message>
        <source>Writes to each contact that is not verified and was not asked in the last week.</source>
        <translation>확인되지 않았고 지난주에 문의하지 않은 연락처마다 메일을 보냅니다.</translation>
    </message>
    <message>
        <source>Contacts asked to answer: %1</source>
        <translation>답변을 요청한 연락처: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CountsGrid</name>
    <message>
        <source>Number of CAs</source>
        <translation>CA 수</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DetailsView</name>
    <message>
        <source>waived</source>
        <translation>면제됨</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that show it:</source>
        <translation>이를 보여 주는 바이트의 SHA-256:</translation>
    </message>
    <message>
        <source>To fix it:</source>
        <translation>고치는 방법:</translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation>%1까지 면제: %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>결과: %1</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>발견한 시험: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Select a test or something to fix to read all about it.</source>
        <translation>시험이나 고칠 항목을 선택하면 모든 내용을 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DiagnosisTab</name>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Layers by vantage</source>
        <translation>관측 지점별 계층</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>지금 다시 관측(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>About the selected row</source>
        <translation>선택한 행에 대해</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>데이터베이스가 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>Looks at this CA from here, stores what was seen and shows it. The next round judges.</source>
        <translation>여기서 이 CA를 관측하고 결과를 저장해 표시합니다. 판정은 다음 회차에 합니다.</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>관측 진행</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>관측 중 …</translation>
    </message>
    <message>
        <source>Looked at %1: %2. Stored; the next round judges.</source>
        <translation>%1에 관측: %2. 저장됨. 판정은 다음 회차에 합니다.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>비교 대상(&amp;W)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이점</translation>
    </message>
    <message>
        <source>%1 and %2 have the same rules. Choose another policy to compare with.</source>
        <translation>%1과(와) %2의 규칙은 같습니다. 비교할 다른 정책을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditDialog</name>
    <message>
        <source>Edit the notice about %1</source>
        <translation>%1에 관한 통지 편집</translation>
    </message>
    <message>
        <source>The new text is sent in place of the old one, which is kept. The audit log says who changed it and why. Facts, dates and recipient stay as they are.</source>
        <translation>이전 글은 보관되고 새 글이 대신 발송됩니다. 누가 왜 바꾸었는지 감사 로그에 남습니다. 사실, 날짜, 수신자는 그대로입니다.</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>글 바꾸기</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>본문(&amp;T)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditorView</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>변경 취소(&amp;D)</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>정책 본문</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>본문의 문제</translation>
    </message>
    <message>
        <source>Shipped with Caretaker and not to be changed: extend or copy it in a file of your own.</source>
        <translation>Caretaker와 함께 제공되며 변경할 수 없습니다. 자신의 파일에서 확장하거나 복사하십시오.</translation>
    </message>
    <message>
        <source>Changed and not saved. What you type is kept, also if the program ends.</source>
        <translation>변경되었지만 저장되지 않았습니다. 프로그램이 끝나도 입력한 내용은 유지됩니다.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1행 %2열</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>조언</translation>
    </message>
    <message>
        <source>There is an error:</source>
        <translation>오류가 있습니다:</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>오류 없음</translation>
    </message>
    <message>
        <source>No errors. To look at once more: %1</source>
        <translation>오류 없음. 다시 살펴볼 것: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EvidenceTab</name>
    <message>
        <source>expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>관측 지점</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>바이트</translation>
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
        <translation>증거</translation>
    </message>
    <message>
        <source>Export &amp;evidence…</source>
        <translation>증거 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;case…</source>
        <translation>사안 내보내기(&amp;C)…</translation>
    </message>
    <message>
        <source>One tar file with the bytes, their hashes and how to check them</source>
        <translation>바이트와 해시, 확인 방법을 담은 tar 파일 하나</translation>
    </message>
    <message>
        <source>One tar file with observations, decisions, policy, audit chain and evidence, without contact data</source>
        <translation>관측, 결정, 정책, 감사 체인, 증거를 담은 tar 파일 하나(연락처 정보 제외)</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>증거 내보내기</translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>사안 내보내기</translation>
    </message>
    <message>
        <source>No evidence was kept yet. It is kept when what a look finds changes.</source>
        <translation>아직 보관된 증거가 없습니다. 관측 결과가 달라질 때 보관됩니다.</translation>
    </message>
    <message>
        <source>Pieces of evidence: %1, newest first</source>
        <translation>증거: %1건, 최신순</translation>
    </message>
    <message>
        <source>%1: pieces of evidence %2, expired before %3</source>
        <translation>%1: 증거 %2건, 이미 만료 %3건</translation>
    </message>
    <message>
        <source>%1: files %2, cases %3; check it with caretaker audit verify</source>
        <translation>%1: 파일 %2, 사안 %3. caretaker audit verify로 확인하십시오</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportDialog</name>
    <message>
        <source>Export the checklist</source>
        <translation>체크리스트 내보내기</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>선택(&amp;C)...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>형식(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>파일(&amp;I):</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 위치</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportSinceDialog</name>
    <message>
        <source>Export the chain</source>
        <translation>체인 내보내기</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>처음부터</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>선택(&amp;C)...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>One entry a line, as JSON. Anyone can check the lines without this program.</source>
        <translation>한 줄에 한 항목씩 JSON으로 기록됩니다. 이 프로그램 없이도 누구나 검증할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;After entry:</source>
        <translation>이 항목 이후(&amp;A):</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>파일(&amp;I):</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 위치</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterBar</name>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>When</source>
        <translation>언제</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>CA, case or other object</source>
        <translation>CA, 사안 또는 기타 대상</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>최근 24시간</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>Days chosen</source>
        <translation>날짜 지정</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterField</name>
    <message>
        <source>“%1” is not a key</source>
        <translation>“%1”은(는) 키가 아님</translation>
    </message>
    <message>
        <source>“%1” is not a value here</source>
        <translation>“%1”은(는) 여기에 쓸 수 없는 값</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>값이 빠짐</translation>
    </message>
    <message>
        <source>“%1” is not a duration</source>
        <translation>“%1”은(는) 시간 길이가 아님</translation>
    </message>
    <message>
        <source>“%1” is not a percentage</source>
        <translation>“%1”은(는) 백분율이 아님</translation>
    </message>
    <message>
        <source>“%1” is compared with &gt; or &lt;</source>
        <translation>“%1”은(는) &gt; 또는 &lt;로 비교</translation>
    </message>
    <message>
        <source>“%1” stands before a colon</source>
        <translation>“%1” 뒤에는 콜론을 씀</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>따옴표가 닫히지 않음</translation>
    </message>
    <message>
        <source>nothing stands after “-”</source>
        <translation>“-” 뒤에 아무것도 없음</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>%1번째 문자: %2.</translation>
    </message>
    <message>
        <source>At character %1: %2. Possible: %3</source>
        <translation>%1번째 문자: %2. 가능: %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FirstRun</name>
    <message>
        <source>Caretaker: the first start</source>
        <translation>Caretaker: 첫 시작</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>마침(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
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
        <translation>승인 대기</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>지연됨, %1</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>신청 중</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>시험 기간</translation>
    </message>
    <message>
        <source>active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>폐지 예정</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>정지됨</translation>
    </message>
    <message>
        <source>reinstating</source>
        <translation>복구 중</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>다음 상태</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>지속 시간</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Manifest age</source>
        <translation>매니페스트 경과 시간</translation>
    </message>
    <message>
        <source>Latency (s)</source>
        <translation>지연(초)</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>가용성</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>예정일</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>운영자</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>저장소</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사안</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>The next state, and when, if readings go on as they are</source>
        <translation>측정값이 이대로 이어질 때의 다음 상태와 그 시점</translation>
    </message>
    <message>
        <source>How long it has been in its state</source>
        <translation>현재 상태가 이어진 시간</translation>
    </message>
    <message>
        <source>How long ago the manifest was made that our vantage saw last</source>
        <translation>우리 관측 지점이 마지막으로 본 매니페스트가 만들어진 뒤 지난 시간</translation>
    </message>
    <message>
        <source>Mean time to fetch everything, in the hour of the last round</source>
        <translation>마지막 회차가 있던 한 시간 동안 전부 가져오는 데 걸린 평균 시간</translation>
    </message>
    <message>
        <source>Functional share of the watched time, over 30 days or as the policy says</source>
        <translation>관측한 시간 중 동작한 비율(30일 또는 정책이 정한 기간)</translation>
    </message>
    <message>
        <source>What comes next in its open case</source>
        <translation>진행 중인 사안의 다음 단계</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>아직 판정되지 않음</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2부터 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2에 %1</translation>
    </message>
    <message>
        <source>Over %1; the target is %2</source>
        <translation>기간 %1, 목표 %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetPage</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>파일을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Filter: words, state:dead, issue:any, since&gt;7d (Ctrl+Space proposes)</source>
        <translation>필터: 단어, state:dead, issue:any, since&gt;7d(Ctrl+Space로 제안)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>전체 CA를 읽는 중</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>전체 CA</translation>
    </message>
    <message>
        <source>%1 of %2 CAs, as of %3</source>
        <translation>CA %2개 중 %1개, %3 기준</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>선택: %1</translation>
    </message>
    <message>
        <source>No CA is watched yet. “caretaker ca import” takes in a list, and “caretaker discover” finds the delegated CAs under a trust anchor.</source>
        <translation>아직 관측하는 CA가 없습니다. “caretaker ca import”는 목록을 가져오고, “caretaker discover”는 신뢰 앵커 아래의 위임 CA를 찾습니다.</translation>
    </message>
    <message>
        <source>No CA matches this filter. Esc in the filter clears it.</source>
        <translation>이 필터에 맞는 CA가 없습니다. 필터에서 Esc를 누르면 지워집니다.</translation>
    </message>
    <message>
        <source>&amp;Open the CA</source>
        <translation>CA 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>텍스트로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV</source>
        <translation>CSV로 내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>The selected rows, or all that are shown, with the columns that are shown</source>
        <translation>선택한 행 또는 표시된 모든 행을 표시된 열과 함께</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>필터로 이동</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>열(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>이 보기 저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>보기 삭제(&amp;F)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>이 보기 저장</translation>
    </message>
    <message>
        <source>A name for this filter, these columns and this order:</source>
        <translation>이 필터, 열, 순서의 이름:</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>보기 “%1”을(를) 저장했습니다</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>보기 삭제</translation>
    </message>
    <message>
        <source>Which view is no longer needed?</source>
        <translation>더 이상 필요 없는 보기는 무엇입니까?</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>복사함: %1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV로 내보내기</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>쉼표로 구분된 값 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>%1에 씀: %2</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>지금 다시 관측(&amp;L)</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>데이터베이스가 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>Select the CAs to look at.</source>
        <translation>관측할 CA를 선택하십시오.</translation>
    </message>
    <message>
        <source>At most %1 CAs at once: the next round looks at all of them.</source>
        <translation>한 번에 최대 %1개입니다. 다음 회차에 모두 관측합니다.</translation>
    </message>
    <message>
        <source>Looks at the selected CAs from here and stores what was seen. The next round judges.</source>
        <translation>선택한 CA를 여기서 관측하고 결과를 저장합니다. 판정은 다음 회차에 합니다.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetViews</name>
    <message>
        <source>All CAs</source>
        <translation>모든 CA</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>정상이 아님</translation>
    </message>
    <message>
        <source>About to change state</source>
        <translation>곧 상태가 바뀜</translation>
    </message>
    <message>
        <source>With an issue</source>
        <translation>문제가 있음</translation>
    </message>
    <message>
        <source>With an open case</source>
        <translation>진행 중인 사안이 있음</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>승인 대기</translation>
    </message>
    <message>
        <source>Manifest older than a day</source>
        <translation>하루가 넘은 매니페스트</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsChart</name>
    <message>
        <source>Plot of who would be hit when</source>
        <translation>누가 언제 영향을 받는지의 그래프</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsModel</name>
    <message>
        <source>Held back: %1</source>
        <translation>보류됨: %1</translation>
    </message>
    <message>
        <source>Withdrawn: it recovered</source>
        <translation>철회됨: 복구됨</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>시각(UTC)</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::IdentityFields</name>
    <message>
        <source>Decided by</source>
        <translation>결정자</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>File of the private key of %1 (PEM). It proves who decides, and an approval is signed with it.</source>
        <translation>%1의 개인 키 파일(PEM). 누가 결정하는지 증명하며, 승인은 이것으로 서명됩니다.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm, as the user who is logged in.</source>
        <translation>로그인한 사용자로서 확인하려면 &quot;%1&quot;을(를) 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 has no key on record and is not the user who is logged in (%2).</source>
        <translation>%1은(는) 등록된 키가 없고 로그인한 사용자(%2)도 아닙니다.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>개인 키</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>A fleet from a file</source>
        <translation>파일의 CA 집합</translation>
    </message>
    <message>
        <source>CSV or JSON, as the command caretaker ca import reads it. All CAs of the file, or none.</source>
        <translation>caretaker ca import 명령이 읽는 CSV 또는 JSON입니다. 파일의 CA를 모두 가져오거나 전혀 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Fleet file:</source>
        <translation>CA 집합 파일(&amp;F):</translation>
    </message>
    <message>
        <source>A fleet file</source>
        <translation>CA 집합 파일</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>선택(&amp;H)...</translation>
    </message>
    <message>
        <source>New &amp;database:</source>
        <translation>새 데이터베이스(&amp;D):</translation>
    </message>
    <message>
        <source>CAs imported: %1</source>
        <translation>가져온 CA: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::InUse</name>
    <message>
        <source>What is in use</source>
        <translation>사용 중인 것</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>명령줄에서</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>구성에서</translation>
    </message>
    <message>
        <source>Database and policy</source>
        <translation>데이터베이스와 정책</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>스키마</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>none: everything has its default value</source>
        <translation>없음: 모두 기본값</translation>
    </message>
    <message>
        <source>kept in the database</source>
        <translation>데이터베이스에 보관</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>SHA-256 of the policy</source>
        <translation>정책의 SHA-256</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>현재 사용자</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>The configuration names no people: every user is an editor, nobody approves.</source>
        <translation>구성에 지정된 사람이 없습니다. 모든 사용자가 편집자이며 승인할 사람이 없습니다.</translation>
    </message>
    <message>
        <source>signs with a key</source>
        <translation>키로 서명</translation>
    </message>
    <message>
        <source>Where we look from</source>
        <translation>관측 지점</translation>
    </message>
    <message>
        <source>last look %1 (%2)</source>
        <translation>마지막 관측 %1 (%2)</translation>
    </message>
    <message>
        <source>has not looked yet</source>
        <translation>아직 관측하지 않음</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>카나리아</translation>
    </message>
    <message>
        <source>none: our own network failing looks like theirs failing</source>
        <translation>없음: 우리 네트워크 장애가 상대방 장애처럼 보입니다</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>Notices go</source>
        <translation>통지 전달 방법</translation>
    </message>
    <message>
        <source>into the folder %1</source>
        <translation>폴더 %1(으)로</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>회신 주소</translation>
    </message>
    <message>
        <source>Answers are read in</source>
        <translation>회신을 읽는 곳</translation>
    </message>
    <message>
        <source>nothing: no inbox is configured</source>
        <translation>없음: 받은 편지함이 구성되지 않음</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>직원</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>체크리스트</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemDetails</name>
    <message>
        <source>Details of the item</source>
        <translation>항목 상세</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemModel</name>
    <message>
        <source>Needs attention</source>
        <translation>주의 필요</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>정상</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabDialog</name>
    <message>
        <source>The lab fleet</source>
        <translation>실습용 CA 집합</translation>
    </message>
    <message>
        <source>A fleet of sixteen CAs on this machine lives through %1 virtual days. That takes some minutes, once. Nothing is fetched from the Internet.</source>
        <translation>이 컴퓨터의 CA 16개가 가상의 %1일을 지냅니다. 한 번만, 몇 분이 걸립니다. 인터넷에서는 아무것도 가져오지 않습니다.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabPage</name>
    <message>
        <source>The lab fleet</source>
        <translation>실습용 CA 집합</translation>
    </message>
    <message>
        <source>It is made in %1. That takes some minutes, once. Going back or cancelling leaves nothing there.</source>
        <translation>%1에 만듭니다. 한 번만, 몇 분이 걸립니다. 뒤로 가거나 취소하면 아무것도 남지 않습니다.</translation>
    </message>
    <message>
        <source>The lab fleet is ready.</source>
        <translation>실습용 CA 집합이 준비되었습니다.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabProgress</name>
    <message>
        <source>Signing a world of certificates...</source>
        <translation>인증서 전체에 서명하는 중...</translation>
    </message>
    <message>
        <source>Making the lab fleet</source>
        <translation>실습용 CA 집합을 만드는 중</translation>
    </message>
    <message>
        <source>Virtual hours: %1 of %2</source>
        <translation>가상 시간: %2시간 중 %1시간</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListChooser</name>
    <message>
        <source>The registry</source>
        <translation>레지스트리</translation>
    </message>
    <message>
        <source>A CA operator</source>
        <translation>CA 운영자</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>누구의 체크리스트</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>기간 내의 날짜</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>이전 기간</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>다음 기간</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>일일</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>주간</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>월간</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>분기</translation>
    </message>
    <message>
        <source>Before delegation</source>
        <translation>위임 전</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListDesk</name>
    <message>
        <source>Ticked: %1</source>
        <translation>체크함: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>철회함: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>메모함: %1</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>기간 마감</translation>
    </message>
    <message>
        <source>%1 then stands as it is, for good: nobody can tick, take back or annotate on it any more. Items not done, and carried over into the next period: %2</source>
        <translation>%1은(는) 이 상태로 확정됩니다. 이후에는 체크, 철회, 메모를 할 수 없습니다. 완료되지 않아 다음 기간으로 이월되는 항목: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>마감됨: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListOutputBar</name>
    <message>
        <source>&amp;Print...</source>
        <translation>인쇄(&amp;P)...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>내보내기(&amp;X)...</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>중지됨: 저장된 파일이 없습니다.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장됨: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LookBar</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>관측 진행</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>관측 중 …</translation>
    </message>
    <message>
        <source>Looked at %1: %2 in order. Stored; the next round judges.</source>
        <translation>%1개 관측: %2개 정상. 저장됨. 판정은 다음 회차에 합니다.</translation>
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
        <translation>페이지</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Caretaker</source>
        <translation>Caretaker 정보(&amp;A)</translation>
    </message>
    <message>
        <source>About Caretaker</source>
        <translation>Caretaker 정보</translation>
    </message>
    <message>
        <source>Caretaker %1: the lifecycle of delegated RPKI CAs, from observation to enforcement. Free software: GPL-3.0-or-later. Icons: Breeze (LGPL-3.0).</source>
        <translation>Caretaker %1: 위임된 RPKI CA의 수명 주기를 관측부터 규칙 집행까지 다룹니다. 자유 소프트웨어: GPL-3.0-or-later. 아이콘: Breeze (LGPL-3.0).</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템과 같이</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>작업 중</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, 읽기 전용</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MetricsTab</name>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Of this CA</source>
        <translation>이 CA</translation>
    </message>
    <message>
        <source>Of its repository</source>
        <translation>그 저장소</translation>
    </message>
    <message>
        <source>Whose metrics</source>
        <translation>지표 대상</translation>
    </message>
    <message>
        <source>Of its repository: %1</source>
        <translation>그 저장소: %1</translation>
    </message>
    <message>
        <source>No rule of the policy is broken.</source>
        <translation>위반된 정책 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>Broken rules: %1</source>
        <translation>위반된 규칙: %1</translation>
    </message>
    <message>
        <source>Availability over %1: %2.</source>
        <translation>%1 동안의 가용성: %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoteForm</name>
    <message>
        <source>&amp;Tick</source>
        <translation>체크(&amp;T)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>철회(&amp;B)</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>메모 추가(&amp;N)</translation>
    </message>
    <message>
        <source>A URI, or a SHA-256 in hexadecimal</source>
        <translation>URI 또는 16진수 SHA-256</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>메모(&amp;O):</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>근거(&amp;V):</translation>
    </message>
    <message>
        <source>What was done about it: a tick needs it here</source>
        <translation>어떤 조치를 했는지 (체크하려면 여기에 적어야 합니다)</translation>
    </message>
    <message>
        <source>Kept with your name; may stay empty for a tick</source>
        <translation>이름과 함께 보관됩니다. 체크만 할 때는 비워도 됩니다</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeDesk</name>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>취소…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>대기 중인 것 보내기</translation>
    </message>
    <message>
        <source>Read the mailbox</source>
        <translation>메일함 읽기</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>데이터베이스가 읽기 전용으로 열려 있습니다</translation>
    </message>
    <message>
        <source>that takes the role &quot;editor&quot;</source>
        <translation>그러려면 &quot;editor&quot; 역할이 필요합니다</translation>
    </message>
    <message>
        <source>no mailbox is configured ([mail] inbox)</source>
        <translation>메일함이 설정되지 않았습니다([mail] inbox)</translation>
    </message>
    <message>
        <source>no notice is selected</source>
        <translation>선택된 통지가 없습니다</translation>
    </message>
    <message>
        <source>it does not wait any more</source>
        <translation>더 이상 대기 중이 아닙니다</translation>
    </message>
    <message>
        <source>another notice took its place</source>
        <translation>다른 통지가 대신했습니다</translation>
    </message>
    <message>
        <source>it was not given up, and did not come back</source>
        <translation>포기되지 않았고 반송되지도 않았습니다</translation>
    </message>
    <message>
        <source>The new text waits as notice %1</source>
        <translation>새 글이 통지 %1(으)로 대기합니다</translation>
    </message>
    <message>
        <source>Call off the notice about %1</source>
        <translation>%1에 관한 통지 취소</translation>
    </message>
    <message>
        <source>It is not sent. It stays on record, and can be sent again later. The rules do not write it anew.</source>
        <translation>발송되지 않습니다. 기록은 남으며 나중에 다시 보낼 수 있습니다. 규칙이 새로 작성하지는 않습니다.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The notice is called off</source>
        <translation>통지가 취소되었습니다</translation>
    </message>
    <message>
        <source>Sent: %1, to be tried again: %2, given up: %3, waiting: %4</source>
        <translation>발송: %1, 다시 시도: %2, 포기: %3, 대기: %4</translation>
    </message>
    <message>
        <source>Read: %1, came back: %2, answers: %3, automatic: %4</source>
        <translation>읽음: %1, 반송: %2, 답변: %3, 자동: %4</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeModel</name>
    <message>
        <source>Written (UTC)</source>
        <translation>작성 (UTC)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>To</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticePane</name>
    <message>
        <source>written</source>
        <translation>작성됨</translation>
    </message>
    <message>
        <source>%1  next attempt</source>
        <translation>%1  다음 시도</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>경과</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesPage</name>
    <message>
        <source>Queue and history</source>
        <translation>대기열과 기록</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>사안 보기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>CA, case, kind, language</source>
        <translation>CA, 사안, 종류, 언어</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Nothing was written yet. Notices are written when a step of a case falls due.</source>
        <translation>아직 작성된 것이 없습니다. 통지는 사안의 단계 기한이 되면 작성됩니다.</translation>
    </message>
    <message>
        <source>Select a notice to read it.</source>
        <translation>읽을 통지를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesTab</name>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>현황</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>사안</translation>
    </message>
    <message>
        <source>Notices about this CA</source>
        <translation>이 CA에 관한 통지</translation>
    </message>
    <message>
        <source>Nothing was said about this CA yet. Notices are written by the steps of a case.</source>
        <translation>이 CA에 관해 아직 통지한 것이 없습니다. 통지는 사안의 단계에서 작성됩니다.</translation>
    </message>
    <message>
        <source>Enter or double click opens a notice</source>
        <translation>Enter 또는 두 번 클릭하면 통지가 열립니다</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ObjectsTab</name>
    <message>
        <source>Object</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>발견 사항</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Published objects</source>
        <translation>게시된 객체</translation>
    </message>
    <message>
        <source>The selected object, decoded</source>
        <translation>선택한 객체의 내용</translation>
    </message>
    <message>
        <source>Select an object to decode it.</source>
        <translation>객체를 선택하면 내용이 표시됩니다.</translation>
    </message>
    <message>
        <source>No object of this CA was kept yet. Objects are kept when what a look finds changes.</source>
        <translation>이 CA의 객체가 아직 보관되지 않았습니다. 관측 결과가 달라질 때 보관됩니다.</translation>
    </message>
    <message>
        <source>The manifest that the last look saw, and what it lists.</source>
        <translation>마지막 관측에서 본 매니페스트와 그 목록.</translation>
    </message>
    <message>
        <source>The newest manifest that was kept. The last look saw another one, or none: what is listed may have changed since.</source>
        <translation>보관된 최신 매니페스트입니다. 마지막 관측에서는 다른 것이 보였거나 아무것도 보이지 않았으므로 목록이 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Its bytes were not kept. SHA-256 on the manifest: %1</source>
        <translation>바이트가 보관되지 않았습니다. 매니페스트의 SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OpenPage</name>
    <message>
        <source>A database that is there already</source>
        <translation>이미 있는 데이터베이스</translation>
    </message>
    <message>
        <source>One of both is enough: a configuration names its database.</source>
        <translation>둘 중 하나면 충분합니다. 구성에는 데이터베이스가 지정되어 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>구성(&amp;C):</translation>
    </message>
    <message>
        <source>A configuration</source>
        <translation>구성</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>선택(&amp;H)...</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>데이터베이스(&amp;D):</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>선택(&amp;O)...</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OptionsStep</name>
    <message>
        <source>Test with &amp;20 clients at once whether it holds out</source>
        <translation>클라이언트 20개로 동시에 견디는지 시험(&amp;2)</translation>
    </message>
    <message>
        <source>Connect to &amp;private and loopback addresses too (a lab)</source>
        <translation>사설 주소와 루프백 주소에도 연결(실험 환경)(&amp;P)</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s</source>
        <translation>PEM 파일. 비우면 시스템 것</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>프로파일(&amp;R)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>부하</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>&amp;Trust store for HTTPS</source>
        <translation>HTTPS용 신뢰 저장소(&amp;T)</translation>
    </message>
    <message>
        <source>Report handed out b&amp;y</source>
        <translation>보고서 발급자(&amp;Y)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로파일</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>파일 사용(&amp;U)…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>프로파일 선택</translation>
    </message>
    <message>
        <source>Profiles (*.toml);;All files (*)</source>
        <translation>프로파일 (*.toml);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose a trust store</source>
        <translation>신뢰 저장소 선택</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>PEM 파일 (*.pem *.crt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Not ready from this level on: %1</source>
        <translation>이 수준부터 준비되지 않음: %1</translation>
    </message>
    <message>
        <source>A report is good for: %1</source>
        <translation>보고서 유효 기간: %1</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>%1까지 면제: %2(%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OverviewTab</name>
    <message>
        <source>Manifest</source>
        <translation>매니페스트</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>States, cases, issues and notices over time</source>
        <translation>시간에 따른 상태, 사안, 문제, 통지</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PapersStep</name>
    <message>
        <source>RRDP &amp;notification URI</source>
        <translation>RRDP 알림 URI(&amp;N)</translation>
    </message>
    <message>
        <source>https://…/notification.xml, unless the repository response names it</source>
        <translation>https://…/notification.xml (저장소 응답에 있으면 생략)</translation>
    </message>
    <message>
        <source>rsync &amp;folder URI</source>
        <translation>rsync 폴더 URI(&amp;F)</translation>
    </message>
    <message>
        <source>rsync://…/, unless the repository response names it</source>
        <translation>rsync://…/ (저장소 응답에 있으면 생략)</translation>
    </message>
    <message>
        <source>Repository &amp;response</source>
        <translation>저장소 응답(&amp;R)</translation>
    </message>
    <message>
        <source>RFC 8183 file that came from the repository</source>
        <translation>저장소에서 온 RFC 8183 파일</translation>
    </message>
    <message>
        <source>&amp;Publisher request</source>
        <translation>게시 요청(&amp;P)</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the repository</source>
        <translation>저장소로 보내는 RFC 8183 파일</translation>
    </message>
    <message>
        <source>&amp;Child request</source>
        <translation>하위 요청(&amp;C)</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the parent</source>
        <translation>상위로 보내는 RFC 8183 파일</translation>
    </message>
    <message>
        <source>Test &amp;trust anchor (TAL)</source>
        <translation>시험용 트러스트 앵커(TAL)(&amp;T)</translation>
    </message>
    <message>
        <source>The objects are judged under it, where there is one</source>
        <translation>있으면 그 아래에서 객체를 판정합니다</translation>
    </message>
    <message>
        <source>Re&amp;sources</source>
        <translation>자원(&amp;S)</translation>
    </message>
    <message>
        <source>TOML: what is asked for, what is held</source>
        <translation>TOML: 요청하는 것, 보유한 것</translation>
    </message>
    <message>
        <source>&amp;Attestations</source>
        <translation>확인 사항(&amp;A)</translation>
    </message>
    <message>
        <source>TOML: the answers on operations</source>
        <translation>TOML: 운영에 관한 답변</translation>
    </message>
    <message>
        <source>Drop the setup files and the TAL here, all at once: what each is, is found out. Or type the two URIs below; they are enough for a check over the network.</source>
        <translation>설정 파일과 TAL을 한꺼번에 여기에 놓으십시오. 각각이 무엇인지 자동으로 알아냅니다. 또는 아래 두 URI를 입력하십시오. 네트워크 검사에는 그것으로 충분합니다.</translation>
    </message>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>파일 선택(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Choose the files to check</source>
        <translation>검사할 파일 선택</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>받음: %1</translation>
    </message>
    <message>
        <source>Taken: %1 (%2)</source>
        <translation>받음: %1(%2)</translation>
    </message>
    <message>
        <source>There is nothing to check yet: drop the files, or type the URIs.</source>
        <translation>아직 검사할 것이 없습니다. 파일을 놓거나 URI를 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Extend in a new file…</source>
        <translation>새 파일에서 확장(&amp;E)…</translation>
    </message>
    <message>
        <source>Extend in a new file</source>
        <translation>새 파일에서 확장</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file…</source>
        <translation>파일로 복사(&amp;Y)…</translation>
    </message>
    <message>
        <source>Copy to a file</source>
        <translation>파일로 복사</translation>
    </message>
    <message>
        <source>Remove &amp;from the list</source>
        <translation>목록에서 제거(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>값(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>차이점(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>본문(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Backtest</source>
        <translation>백테스트(&amp;B)</translation>
    </message>
    <message>
        <source>The policy has an error, so that nothing of it takes effect. See under Text, where it is marked.</source>
        <translation>정책에 오류가 있어 아무것도 적용되지 않습니다. 본문에 표시된 곳을 보십시오.</translation>
    </message>
    <message>
        <source>Save with an error</source>
        <translation>오류가 있는 채로 저장</translation>
    </message>
    <message>
        <source>The policy has an error. A cycle that is to run with it will stop and say so.</source>
        <translation>정책에 오류가 있습니다. 이 정책을 사용하는 주기는 멈추고 이를 알립니다.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>그래도 저장</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>정책 열기</translation>
    </message>
    <message>
        <source>Policies (*.toml);;All files (*)</source>
        <translation>정책 (*.toml);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>목록에서 제거</translation>
    </message>
    <message>
        <source>What you changed in %1 and did not save will be lost. The file itself stays.</source>
        <translation>%1에서 변경하고 저장하지 않은 내용은 사라집니다. 파일 자체는 남습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PolicyDocuments</name>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1(저장 안 됨)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1(사용 중)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Made-up facts</source>
        <translation>가상의 사실</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>대상(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::RangeBar</name>
    <message>
        <source>24 hours</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90일</translation>
    </message>
    <message>
        <source>Wheel or + and -: zoom. Drag: zoom to what is marked. Shift and drag, or arrow keys: move. Double click or Home: everything.</source>
        <translation>휠 또는 +와 -: 확대/축소. 끌기: 표시한 범위 확대. Shift와 끌기 또는 화살표 키: 이동. 두 번 클릭 또는 Home: 전체.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReadinessPage</name>
    <message>
        <source>Steps of the check</source>
        <translation>검사 단계</translation>
    </message>
    <message>
        <source>1. Papers</source>
        <translation>1. 서류</translation>
    </message>
    <message>
        <source>2. Options</source>
        <translation>2. 옵션</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. 검사</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. 결과</translation>
    </message>
    <message>
        <source>Readiness of a CA before delegation</source>
        <translation>위임 전 CA의 준비 상태</translation>
    </message>
    <message>
        <source>C&amp;heck another</source>
        <translation>다른 것 검사(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>다시 검사(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>검사 시작(&amp;S)</translation>
    </message>
    <message>
        <source>The repository is looked at as its relying parties will. This takes up to five minutes.</source>
        <translation>저장소를 신뢰 당사자가 하는 방식으로 살펴봅니다. 최대 5분이 걸립니다.</translation>
    </message>
    <message>
        <source>The check was cancelled. Start it again, or go back.</source>
        <translation>검사가 취소되었습니다. 다시 시작하거나 뒤로 가십시오.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>보고서 내보내기</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;JSON for the registry (*.json);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;웹 페이지 (*.html);;레지스트리용 JSON (*.json);;텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>내보냄: %1</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>%1(으)로 내보내는 중…</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Recorded in the audit log, with your name</source>
        <translation>이름과 함께 감사 로그에 기록됩니다</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>이유(&amp;R)</translation>
    </message>
    <message>
        <source>This was typed earlier and not stored.</source>
        <translation>이전에 입력했지만 저장하지 않은 내용입니다.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReportModel</name>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1(실패: %2)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>시험 내용</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ResultStep</name>
    <message>
        <source>Nothing has to be fixed.</source>
        <translation>고칠 것이 없습니다.</translation>
    </message>
    <message>
        <source>What to &amp;fix first</source>
        <translation>먼저 고칠 것(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;All tests</source>
        <translation>모든 시험(&amp;A)</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>먼저 고칠 것</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>그룹별 모든 시험</translation>
    </message>
    <message>
        <source>&amp;Only what needs attention</source>
        <translation>주의가 필요한 것만(&amp;O)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>준비되지 않음</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>%1까지 면제: %2(%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>구성</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>What</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Sparkline</name>
    <message>
        <source>Lowest – highest · last</source>
        <translation>최저 – 최고 · 마지막</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateStrip</name>
    <message>
        <source>State</source>
        <translation>상태</translation>
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
        <translation>%1일 전: %2. 지금: %3.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TimePlot</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>이 기간에 측정된 것이 없습니다.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>측정 안 됨</translation>
    </message>
    <message>
        <source>last %1, median %2, highest %3</source>
        <translation>최근 %1, 중앙값 %2, 최고 %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayModel</name>
    <message>
        <source>The fleet</source>
        <translation>전체 CA</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>승인 대기</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>지연됨</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>예정일 도래</translation>
    </message>
    <message>
        <source>New incidents</source>
        <translation>새 사고</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>Holds that end</source>
        <translation>끝나는 보류</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>보호 장치</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시점</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>처리가 필요한 일</translation>
    </message>
    <message>
        <source>Looking for what needs you</source>
        <translation>처리가 필요한 일을 찾는 중</translation>
    </message>
    <message>
        <source>Go to what is selected</source>
        <translation>선택한 항목으로 이동</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>처리가 필요한 일이 없습니다.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, none of them blind.</source>
        <translation>지난 하루의 회차: %1, 관측 불능 없음.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, blind: %2.</source>
        <translation>지난 하루의 회차: %1, 관측 불능: %2.</translation>
    </message>
    <message>
        <source>The last reason: %1.</source>
        <translation>마지막 이유: %1.</translation>
    </message>
    <message>
        <source>never looked</source>
        <translation>관측한 적 없음</translation>
    </message>
    <message>
        <source>%1 (%2, too old to count)</source>
        <translation>%1(%2, 오래되어 세지 않음)</translation>
    </message>
    <message>
        <source>Nothing was observed yet: “caretaker cycle” makes the first round.</source>
        <translation>아직 관측한 것이 없습니다. “caretaker cycle”이 첫 회차를 수행합니다.</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <translation>마지막 회차: %1.</translation>
    </message>
    <message>
        <source>Vantages: %1.</source>
        <translation>관측 지점: %1.</translation>
    </message>
    <message>
        <source>No canary is configured, so only a failure of everything shows that it is ours.</source>
        <translation>카나리아가 구성되지 않아, 모두 실패해야만 우리 쪽 장애임을 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Canaries: %1.</source>
        <translation>카나리아: %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesModel</name>
    <message>
        <source>default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation>기재된 곳</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesView</name>
    <message>
        <source>Filter: a part of a rule, a value or a file</source>
        <translation>필터: 규칙, 값 또는 파일의 일부</translation>
    </message>
    <message>
        <source>Filter of the rules</source>
        <translation>규칙 필터</translation>
    </message>
    <message>
        <source>Rules in effect</source>
        <translation>적용되는 규칙</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::VerifyBar</name>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>체인 검증(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compare with a file...</source>
        <translation>파일과 비교(&amp;C)...</translation>
    </message>
    <message>
        <source>Copy the &amp;head</source>
        <translation>헤드 복사(&amp;H)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>A line NUMBER:HASH that was noted elsewhere, or an export</source>
        <translation>다른 곳에 적어 둔 번호:해시 줄 또는 내보낸 파일</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>검증 중</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>이 창을 연 뒤로 검증하지 않았습니다.</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is known about the chain.</source>
        <translation>끝나기 전에 중지했습니다. 체인에 대해 알 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>BROKEN at entry %1: %2</source>
        <translation>항목 %1에서 끊어짐: %2</translation>
    </message>
    <message>
        <source>Intact: each entry follows from the one before. Entries: %1</source>
        <translation>온전함: 모든 항목이 바로 앞 항목에서 이어집니다. 항목: %1</translation>
    </message>
    <message>
        <source>Intact, and it goes on from the head in %1. Entries: %2</source>
        <translation>온전하며 %1의 헤드에서 이어집니다. 항목: %2</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>헤드: %1</translation>
    </message>
    <message>
        <source>A head or an export</source>
        <translation>헤드 또는 내보낸 파일</translation>
    </message>
    <message>
        <source>Copied. Keep it somewhere else: then nothing can be cut off unseen.</source>
        <translation>복사했습니다. 다른 곳에 보관하십시오. 그러면 몰래 잘려 나갈 수 없습니다.</translation>
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
        <translation>%1(목표 %2)</translation>
    </message>
    <message>
        <source>%1 configured; %2 blind in this period</source>
        <translation>구성됨: %1, 이번 기간 관측 불능: %2</translation>
    </message>
    <message>
        <source>%1 due, %2 of them overdue</source>
        <translation>예정일 도래 %1, 그중 지연 %2</translation>
    </message>
    <message>
        <source>%1 in this period, typically every %2; longest time without a valid one: %3</source>
        <translation>이번 기간 %1, 통상 간격 %2, 유효한 매니페스트가 없던 최장 시간: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>%1 of %2 below %3 over 30 days; lowest %4</source>
        <translation>30일간 %3 미만: %2 중 %1, 최저 %4</translation>
    </message>
    <message>
        <source>%1 of %2 below %3; lowest %4</source>
        <translation>%3 미만: %2 중 %1, 최저 %4</translation>
    </message>
    <message>
        <source>%1 of %2 not functional now; %3 without effect</source>
        <translation>현재 정상 동작하지 않음: %2 중 %1, 효력 없음: %3</translation>
    </message>
    <message>
        <source>%1 of %2 observing</source>
        <translation>관측 중: %2 중 %1</translation>
    </message>
    <message>
        <source>%1 of %2 slower than %3; slowest %4</source>
        <translation>%3 초과: %2 중 %1, 가장 느린 값 %4</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate or object that ends within %3</source>
        <translation>%3 이내에 인증서 또는 객체 만료: %2 중 %1</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate that ends within %3</source>
        <translation>%3 이내에 인증서 만료: %2 중 %1</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact</source>
        <translation>연락처 있음: %2 중 %1</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact that was verified within %3</source>
        <translation>%3 이내에 연락처 검증됨: %2 중 %1</translation>
    </message>
    <message>
        <source>%1 of %2 with a manifest that ends within %3</source>
        <translation>%3 이내에 매니페스트 만료: %2 중 %1</translation>
    </message>
    <message>
        <source>%1 of %2 with an issue</source>
        <translation>문제 있음: %2 중 %1</translation>
    </message>
    <message>
        <source>%1 of %2 written to answered</source>
        <translation>연락한 %2 중 답변 %1</translation>
    </message>
    <message>
        <source>%1 on %2: %3 would be judged differently</source>
        <translation>%1(%2): 판정이 달라지는 것: %3</translation>
    </message>
    <message>
        <source>%1 open, %2 of them not acknowledged; %3 opened and %4 resolved in this period</source>
        <translation>미해결 %1, 그중 미접수 %2, 이번 기간 개시 %3, 해결 %4</translation>
    </message>
    <message>
        <source>%1 running, %2 ending within %3</source>
        <translation>진행 중 %1, %3 이내 종료 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 sent in this period, %2 waiting, %3 failed</source>
        <translation>이번 기간 발송 %1, 대기 %2, 실패 %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>검증됨: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>대기 중: %1</translation>
    </message>
    <message>
        <source>%1, %2 blind, longest gap %3; %4 of %5 fetches failed</source>
        <translation>%1, 관측 불능 %2, 최장 공백 %3, 취득 %5회 중 %4회 실패</translation>
    </message>
    <message>
        <source>%1, %2 for the better</source>
        <translation>%1, 개선 %2</translation>
    </message>
    <message>
        <source>%1, %2 in order, %3 attested, %4 for a person to attest.</source>
        <translation>%1, 양호 %2, 확인됨 %3, 담당자 확인 필요 %4.</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1, 이벤트 %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, %2부터 %3까지</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: open the case, acknowledge it, and look at what fails.</source>
        <translation>%1: 사안을 열어 접수하고, 무엇이 실패하는지 확인하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n CA(s)</source>
        <translation>
            <numerusform>CA %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canary endpoint(s)</source>
        <translation>
            <numerusform>카나리아 엔드포인트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>사안 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for the worse</source>
        <translation>
            <numerusform>악화 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>이벤트 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>보류 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>문제 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>조치가 필요한 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>매니페스트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>객체 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue from an earlier period</source>
        <translation>
            <numerusform>그중 이전 기간부터 지연된 항목 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>운영자 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>제안 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication point(s)</source>
        <translation>
            <numerusform>게시 지점 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>관측 %n회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>단계 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vantage point(s)</source>
        <translation>
            <numerusform>관측 지점 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>95% of first bytes within %1, 95% of retrievals within %2</source>
        <translation>첫 바이트의 95%가 %1 이내, 취득의 95%가 %2 이내</translation>
    </message>
    <message>
        <source>95% within</source>
        <translation>95% 이내</translation>
    </message>
    <message>
        <source>Acknowledge each, so that it is clear who looks after it.</source>
        <translation>누가 담당하는지 분명해지도록 각각을 접수하십시오.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>전체 항목</translation>
    </message>
    <message>
        <source>All notices have gone out</source>
        <translation>모든 통지가 발송됨</translation>
    </message>
    <message>
        <source>Answer the registry, and put right what the case is about.</source>
        <translation>레지스트리에 회신하고, 사안의 대상이 된 문제를 바로잡으십시오.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준 시점</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>조치 필요</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>Attested by %1 on %2.</source>
        <translation>확인한 사람: %1, 시각: %2.</translation>
    </message>
    <message>
        <source>Availability by day</source>
        <translation>일별 가용성</translation>
    </message>
    <message>
        <source>Availability of every CA over the week was reviewed</source>
        <translation>모든 CA의 한 주간 가용성을 검토했음</translation>
    </message>
    <message>
        <source>Availability over the quarter meets the target</source>
        <translation>분기 가용성이 목표를 충족함</translation>
    </message>
    <message>
        <source>Availability was reviewed and meets the target</source>
        <translation>가용성을 검토했으며 목표를 충족함</translation>
    </message>
    <message>
        <source>Backup and recovery are documented, and a recovery was tested</source>
        <translation>백업과 복구를 문서화하고 복구를 시험했음</translation>
    </message>
    <message>
        <source>Backup and recovery were tested</source>
        <translation>백업과 복구를 시험했음</translation>
    </message>
    <message>
        <source>Bring the silent vantage points back: revocations need readings from two.</source>
        <translation>응답이 없는 관측 지점을 복구하십시오. 폐지에는 두 지점의 관측값이 필요합니다.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 인증서</translation>
    </message>
    <message>
        <source>CA without contact</source>
        <translation>연락처 없는 CA</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CAs below the availability target are known and followed</source>
        <translation>가용성 목표에 미달하는 CA를 파악하고 추적하고 있음</translation>
    </message>
    <message>
        <source>CAs functional by day</source>
        <translation>일별 정상 동작 CA</translation>
    </message>
    <message>
        <source>CAs functional now</source>
        <translation>현재 정상 동작하는 CA</translation>
    </message>
    <message>
        <source>CAs that answer too slowly are known and followed</source>
        <translation>응답이 너무 느린 CA를 파악하고 추적하고 있음</translation>
    </message>
    <message>
        <source>Canary endpoints are set up, and tell outages of our own from those of others</source>
        <translation>카나리아 엔드포인트를 설정하여 자체 장애와 다른 곳의 장애를 구별할 수 있음</translation>
    </message>
    <message>
        <source>Capacity and scaling were assessed for the next year</source>
        <translation>향후 1년의 용량과 확장을 평가했음</translation>
    </message>
    <message>
        <source>Carried over; not done since %1.</source>
        <translation>이월됨. %1부터 완료되지 않음.</translation>
    </message>
    <message>
        <source>Certificates and objects that end soon are being renewed</source>
        <translation>곧 만료되는 인증서와 객체를 갱신하고 있음</translation>
    </message>
    <message>
        <source>Changes of state were looked into</source>
        <translation>상태 변화를 조사했음</translation>
    </message>
    <message>
        <source>Check that the CA software reissues in time: its scheduler and its clock.</source>
        <translation>스케줄러와 시계를 포함하여 CA 소프트웨어가 제때 재발급하는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Check the scheduler of the CA software: a manifest is expected at least every %1.</source>
        <translation>CA 소프트웨어의 스케줄러를 확인하십시오. 매니페스트의 최대 예상 간격: %1.</translation>
    </message>
    <message>
        <source>Checklist of the CA operator before delegation</source>
        <translation>위임 전 CA 운영자 체크리스트</translation>
    </message>
    <message>
        <source>Community news and feedback were followed up</source>
        <translation>커뮤니티의 소식과 의견을 추적했음</translation>
    </message>
    <message>
        <source>Contact data was verified: every CA has a contact that answered</source>
        <translation>연락처 정보를 검증했으며 모든 CA에 답변한 연락처가 있음</translation>
    </message>
    <message>
        <source>Daily checklist of the registry</source>
        <translation>레지스트리 일일 체크리스트</translation>
    </message>
    <message>
        <source>Database audit head</source>
        <translation>데이터베이스 감사 헤드</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Decide for each whether it is prolonged; its clock goes on by itself otherwise.</source>
        <translation>각각의 연장 여부를 결정하십시오. 연장하지 않으면 기간 계산이 자동으로 다시 진행됩니다.</translation>
    </message>
    <message>
        <source>Definition of this checklist</source>
        <translation>이 체크리스트의 정의</translation>
    </message>
    <message>
        <source>Documentation was reviewed and updated</source>
        <translation>문서를 검토하고 갱신했음</translation>
    </message>
    <message>
        <source>Emergency contacts answer at any hour</source>
        <translation>비상 연락처가 언제든지 응답함</translation>
    </message>
    <message>
        <source>Enforcement keeps to its timeline</source>
        <translation>조치가 일정대로 집행되고 있음</translation>
    </message>
    <message>
        <source>Every CA has contact data</source>
        <translation>모든 CA에 연락처 정보가 있음</translation>
    </message>
    <message>
        <source>Every CA that got worse is being looked after</source>
        <translation>악화된 모든 CA를 담당자가 처리하고 있음</translation>
    </message>
    <message>
        <source>Every open case has someone who looks after it</source>
        <translation>모든 미해결 사안에 담당자가 있음</translation>
    </message>
    <message>
        <source>Every publication point was available enough over 30 days</source>
        <translation>모든 게시 지점이 30일 동안 충분히 이용 가능했음</translation>
    </message>
    <message>
        <source>Every vantage point observes</source>
        <translation>모든 관측 지점이 관측하고 있음</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>근거:</translation>
    </message>
    <message>
        <source>Exceptions and holds that end soon are decided</source>
        <translation>곧 종료되는 예외와 보류에 대해 결정했음</translation>
    </message>
    <message>
        <source>Exceptions that end soon are decided</source>
        <translation>곧 종료되는 예외에 대해 결정했음</translation>
    </message>
    <message>
        <source>Feedback from operators and the community was read and answered</source>
        <translation>운영자와 커뮤니티의 의견을 읽고 답변했음</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Find a contact: a notice that reaches nobody does not count.</source>
        <translation>연락처를 찾으십시오. 아무에게도 전달되지 않는 통지는 인정되지 않습니다.</translation>
    </message>
    <message>
        <source>Find out what changed since the period before.</source>
        <translation>이전 기간과 비교하여 무엇이 바뀌었는지 알아내십시오.</translation>
    </message>
    <message>
        <source>Find out where the time goes: load, bandwidth, distance, size of the repository.</source>
        <translation>부하, 대역폭, 거리, 저장소의 크기 중 어디에서 시간이 걸리는지 알아내십시오.</translation>
    </message>
    <message>
        <source>Find out why the monitor does not run; no clock advances meanwhile.</source>
        <translation>모니터가 동작하지 않는 이유를 알아내십시오. 그동안 기간 계산은 전혀 진행되지 않습니다.</translation>
    </message>
    <message>
        <source>Find out why the monitor paused or was blind; the time is not counted against any CA.</source>
        <translation>모니터가 멈추었거나 관측하지 못한 이유를 알아내십시오. 그 시간은 어떤 CA에도 불리하게 계산되지 않습니다.</translation>
    </message>
    <message>
        <source>Find out why there was no valid manifest for so long, and what would have told you at once.</source>
        <translation>유효한 매니페스트가 왜 그렇게 오래 없었는지, 어떻게 했으면 곧바로 알 수 있었을지를 알아내십시오.</translation>
    </message>
    <message>
        <source>Find out why they wait or failed: caretaker notice list</source>
        <translation>대기 또는 실패의 이유를 알아내십시오: caretaker notice list</translation>
    </message>
    <message>
        <source>Find what interrupted the service, and what would have kept it up.</source>
        <translation>서비스가 중단된 원인과 어떻게 했으면 유지되었을지를 알아내십시오.</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>측정 방법</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>양호</translation>
    </message>
    <message>
        <source>Look at each case that would be judged differently.</source>
        <translation>판정이 달라지는 사안을 하나씩 확인하십시오.</translation>
    </message>
    <message>
        <source>Look at load, bandwidth and the size of the repository.</source>
        <translation>부하, 대역폭, 저장소의 크기를 확인하십시오.</translation>
    </message>
    <message>
        <source>Look at those that no case follows.</source>
        <translation>사안으로 추적되지 않는 것을 확인하십시오.</translation>
    </message>
    <message>
        <source>Manifests were reissued in time over these 30 days</source>
        <translation>이 30일 동안 매니페스트가 제때 재발급되었음</translation>
    </message>
    <message>
        <source>Manifests were reissued in time, without a gap</source>
        <translation>매니페스트가 공백 없이 제때 재발급되었음</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>측정 주체</translation>
    </message>
    <message>
        <source>Metrics and their trend against the month before were reviewed</source>
        <translation>측정값과 지난달 대비 추세를 검토했음</translation>
    </message>
    <message>
        <source>Monitoring and alerting work: a test alert reached a person</source>
        <translation>감시와 경보가 동작하며 시험 경보가 담당자에게 전달되었음</translation>
    </message>
    <message>
        <source>Monthly checklist of the CA operator</source>
        <translation>CA 운영자 월간 체크리스트</translation>
    </message>
    <message>
        <source>Monthly checklist of the registry</source>
        <translation>레지스트리 월간 체크리스트</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name endpoints outside your network as canaries in the configuration: without them, an outage of your own looks like one of everybody.</source>
        <translation>네트워크 외부의 엔드포인트를 구성에 카나리아로 지정하십시오. 카나리아가 없으면 자체 장애가 모두의 장애처럼 보입니다.</translation>
    </message>
    <message>
        <source>No enforcement step is left undone</source>
        <translation>실행하지 않고 남은 조치 단계가 없음</translation>
    </message>
    <message>
        <source>No proposal waits for an approval</source>
        <translation>승인을 기다리는 제안이 없음</translation>
    </message>
    <message>
        <source>Not measured; to be attested: name, date, note.</source>
        <translation>측정되지 않음. 확인 필요: 이름, 날짜, 메모.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>참고:</translation>
    </message>
    <message>
        <source>Noted by %1 on %2.</source>
        <translation>기록한 사람: %1, 시각: %2.</translation>
    </message>
    <message>
        <source>Nothing is open with the registry without an answer</source>
        <translation>레지스트리에 답변하지 않고 남은 것이 없음</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>조치가 필요한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Operators in trouble have been reached</source>
        <translation>문제를 겪는 운영자와 연락이 닿았음</translation>
    </message>
    <message>
        <source>Performance is monitored, and capacity is planned for the next year</source>
        <translation>성능을 감시하고 향후 1년의 용량을 계획하고 있음</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Policy and thresholds were reviewed in the light of the backtest</source>
        <translation>백테스트를 바탕으로 정책과 임계값을 검토했음</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Publication quality was reviewed</source>
        <translation>게시 품질을 검토했음</translation>
    </message>
    <message>
        <source>Put right what is wrong with what is published: caretaker explain shows how.</source>
        <translation>게시된 내용의 문제를 바로잡으십시오. 방법은 caretaker explain 명령으로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Quarterly checklist of the CA operator</source>
        <translation>CA 운영자 분기 체크리스트</translation>
    </message>
    <message>
        <source>Quarterly checklist of the registry</source>
        <translation>레지스트리 분기 체크리스트</translation>
    </message>
    <message>
        <source>Redundant publication is deployed, and a failover was tested</source>
        <translation>이중화된 게시를 배치하고 장애 조치를 시험했음</translation>
    </message>
    <message>
        <source>Renew it, or find out why the CA has not asked for renewal.</source>
        <translation>갱신하거나, CA가 갱신을 요청하지 않은 이유를 알아내십시오.</translation>
    </message>
    <message>
        <source>Renew what ends within four weeks, or note why it may end.</source>
        <translation>4주 이내에 만료되는 것을 갱신하거나, 만료되어도 되는 이유를 기록하십시오.</translation>
    </message>
    <message>
        <source>Response times meet the targets</source>
        <translation>응답 시간이 목표를 충족함</translation>
    </message>
    <message>
        <source>Response times over the quarter leave room to grow</source>
        <translation>분기 응답 시간에 성장을 위한 여유가 있음</translation>
    </message>
    <message>
        <source>Response times over the week were reviewed</source>
        <translation>한 주간의 응답 시간을 검토했음</translation>
    </message>
    <message>
        <source>Response times were reviewed and meet the targets</source>
        <translation>응답 시간을 검토했으며 목표를 충족함</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>검토자</translation>
    </message>
    <message>
        <source>Run it again: caretaker policy backtest</source>
        <translation>다시 실행하십시오: caretaker policy backtest</translation>
    </message>
    <message>
        <source>Security controls are in place: keys, access, updates, time synchronisation</source>
        <translation>보안 통제(키, 접근, 업데이트, 시각 동기화)를 갖추고 있음</translation>
    </message>
    <message>
        <source>Security was reviewed and updates were applied</source>
        <translation>보안을 검토하고 업데이트를 적용했음</translation>
    </message>
    <message>
        <source>See whether those that no case follows recover by themselves.</source>
        <translation>사안으로 추적되지 않는 것이 스스로 복구되는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Slowest retrieval by day</source>
        <translation>일별 가장 느린 취득</translation>
    </message>
    <message>
        <source>Staff are trained to run the CA, and to stand in for each other</source>
        <translation>담당자가 CA 운영과 상호 대행에 대해 교육을 받았음</translation>
    </message>
    <message>
        <source>Staff roles and approvers were reviewed</source>
        <translation>담당자의 역할과 승인자를 검토했음</translation>
    </message>
    <message>
        <source>Staff were trained</source>
        <translation>담당자를 교육했음</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>현황</translation>
    </message>
    <message>
        <source>Stop enforcement, keep the database as it is, and compare it with the last exported head.</source>
        <translation>조치 집행을 중단하고, 데이터베이스를 그대로 보존하며, 마지막으로 내보낸 감사 헤드와 비교하십시오.</translation>
    </message>
    <message>
        <source>Take or refuse each step: caretaker case list</source>
        <translation>각 단계를 실행하거나 거부하십시오: caretaker case list</translation>
    </message>
    <message>
        <source>Taken back by %1 on %2.</source>
        <translation>취소한 사람: %1, 시각: %2.</translation>
    </message>
    <message>
        <source>Tell the operators what is wrong with what they publish.</source>
        <translation>게시한 내용에 어떤 문제가 있는지 운영자에게 알리십시오.</translation>
    </message>
    <message>
        <source>The CA certificate does not end soon</source>
        <translation>CA 인증서가 곧 만료되지 않음</translation>
    </message>
    <message>
        <source>The audit chain is intact</source>
        <translation>감사 체인이 온전함</translation>
    </message>
    <message>
        <source>The canary endpoints were checked from outside</source>
        <translation>카나리아 엔드포인트를 외부에서 점검했음</translation>
    </message>
    <message>
        <source>The database was restored from a backup on another machine, and verified there</source>
        <translation>데이터베이스를 백업에서 다른 시스템으로 복원하여 그곳에서 검증했음</translation>
    </message>
    <message>
        <source>The ecosystem health report was read and published</source>
        <translation>생태계 건전성 보고서를 읽고 발행했음</translation>
    </message>
    <message>
        <source>The emergency procedure was rehearsed</source>
        <translation>비상 절차를 훈련했음</translation>
    </message>
    <message>
        <source>The expiry schedule was checked</source>
        <translation>만료 일정을 확인했음</translation>
    </message>
    <message>
        <source>The expiry schedule was checked: nothing ends within four weeks unnoticed</source>
        <translation>만료 일정을 확인했으며 4주 이내에 만료되는 것을 놓치지 않았음</translation>
    </message>
    <message>
        <source>The health of all CAs was counted</source>
        <translation>모든 CA의 건전성을 집계했음</translation>
    </message>
    <message>
        <source>The health of all CAs was counted for the ecosystem report</source>
        <translation>생태계 보고서를 위해 모든 CA의 건전성을 집계했음</translation>
    </message>
    <message>
        <source>The infrastructure has been stable for 30 days</source>
        <translation>인프라가 30일 동안 안정적이었음</translation>
    </message>
    <message>
        <source>The infrastructure was reviewed: redundancy, failover, hosting</source>
        <translation>이중화, 장애 조치, 호스팅 등 인프라를 검토했음</translation>
    </message>
    <message>
        <source>The manifest now published does not end soon</source>
        <translation>현재 게시된 매니페스트가 곧 만료되지 않음</translation>
    </message>
    <message>
        <source>The monitor watched without interruption</source>
        <translation>모니터가 중단 없이 감시했음</translation>
    </message>
    <message>
        <source>The policy was run against the quarter&apos;s record</source>
        <translation>분기 기록에 대해 정책을 실행했음</translation>
    </message>
    <message>
        <source>The quarter&apos;s cases were reviewed, and none is left alone</source>
        <translation>분기의 사안을 검토했으며 방치된 것이 없음</translation>
    </message>
    <message>
        <source>The registry has contact data for this CA</source>
        <translation>레지스트리에 이 CA의 연락처 정보가 있음</translation>
    </message>
    <message>
        <source>The trend against the month before was reviewed</source>
        <translation>지난달 대비 추세를 검토했음</translation>
    </message>
    <message>
        <source>The trend against the week before was reviewed</source>
        <translation>지난주 대비 추세를 검토했음</translation>
    </message>
    <message>
        <source>There is a procedure for changes, with announced maintenance</source>
        <translation>유지보수 예고를 포함한 변경 절차가 있음</translation>
    </message>
    <message>
        <source>There is a procedure for incidents, with who decides and how the registry is told within 24 hours</source>
        <translation>결정권자와 24시간 이내에 레지스트리에 알리는 방법을 정한 사고 대응 절차가 있음</translation>
    </message>
    <message>
        <source>There is a procedure for the certificate&apos;s life: request, renewal, key roll, revocation</source>
        <translation>인증서 수명 주기(요청, 갱신, 키 교체, 폐지)에 대한 절차가 있음</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>To be attested: name, date, note.</source>
        <translation>확인 필요: 이름, 날짜, 메모.</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>먼저 할 일</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>할 일:</translation>
    </message>
    <message>
        <source>Try another way to reach those who have not answered: telephone, another contact, letter.</source>
        <translation>답변하지 않은 운영자에게는 전화, 다른 연락처, 서신 등 다른 방법을 시도하십시오.</translation>
    </message>
    <message>
        <source>Two people decide: caretaker case approve, or caretaker case reject</source>
        <translation>두 사람이 결정합니다: caretaker case approve 또는 caretaker case reject</translation>
    </message>
    <message>
        <source>Weekly checklist of the registry</source>
        <translation>레지스트리 주간 체크리스트</translation>
    </message>
    <message>
        <source>What is published has no known issues</source>
        <translation>게시된 내용에 알려진 문제가 없음</translation>
    </message>
    <message>
        <source>What relying parties lose today is known and followed</source>
        <translation>신뢰 당사자가 현재 잃고 있는 것을 파악하고 추적하고 있음</translation>
    </message>
    <message>
        <source>Write to the others and ask for an answer: caretaker contact verify</source>
        <translation>나머지에게 연락하여 답변을 요청하십시오: caretaker contact verify</translation>
    </message>
    <message>
        <source>a form to fill in; nothing is measured without a CA</source>
        <translation>작성용 양식이며, CA가 없으면 아무것도 측정하지 않음</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>접수됨</translation>
    </message>
    <message>
        <source>action</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>경보</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>at</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>가용성</translation>
    </message>
    <message>
        <source>availability %1, before %2: %3</source>
        <translation>가용성 %1, 이전 %2: %3</translation>
    </message>
    <message>
        <source>availability, 30 days</source>
        <translation>가용성(30일)</translation>
    </message>
    <message>
        <source>better</source>
        <translation>개선</translation>
    </message>
    <message>
        <source>blind rounds</source>
        <translation>관측 불능 회차</translation>
    </message>
    <message>
        <source>case</source>
        <translation>사안</translation>
    </message>
    <message>
        <source>certificate ends on %1</source>
        <translation>인증서 만료: %1</translation>
    </message>
    <message>
        <source>changes for the worse</source>
        <translation>악화 건수</translation>
    </message>
    <message>
        <source>clock skew</source>
        <translation>시계 오차</translation>
    </message>
    <message>
        <source>closed on %1 by %2; the figures are those of that moment</source>
        <translation>%1에 마감(마감한 사람: %2), 수치는 그 시점의 것임</translation>
    </message>
    <message>
        <source>complete retrieval</source>
        <translation>전체 취득</translation>
    </message>
    <message>
        <source>cross origin</source>
        <translation>교차 출처</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>동작 중단</translation>
    </message>
    <message>
        <source>due</source>
        <translation>예정일</translation>
    </message>
    <message>
        <source>ended on %1, not yet closed</source>
        <translation>%1에 종료, 아직 마감되지 않음</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>실행됨</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>곧 만료됨</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>첫 바이트</translation>
    </message>
    <message>
        <source>first to end: %1, on %2</source>
        <translation>가장 먼저 만료: %1(%2)</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>불안정</translation>
    </message>
    <message>
        <source>frequent manifests</source>
        <translation>지나치게 잦은 매니페스트</translation>
    </message>
    <message>
        <source>from</source>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>해시 불일치</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>held</source>
        <translation>보류 중</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>양호</translation>
    </message>
    <message>
        <source>inconsistent policies</source>
        <translation>정책 불일치</translation>
    </message>
    <message>
        <source>inconsistent publication</source>
        <translation>게시 내용 불일치</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>last look</source>
        <translation>마지막 관측</translation>
    </message>
    <message>
        <source>looked after</source>
        <translation>담당</translation>
    </message>
    <message>
        <source>malformed objects</source>
        <translation>형식이 잘못된 객체</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>매니페스트</translation>
    </message>
    <message>
        <source>manifest ends on %1</source>
        <translation>매니페스트 만료: %1</translation>
    </message>
    <message>
        <source>manifest gap</source>
        <translation>매니페스트 공백</translation>
    </message>
    <message>
        <source>manifest valid until</source>
        <translation>매니페스트 유효 기한</translation>
    </message>
    <message>
        <source>metric alert</source>
        <translation>측정값 경보</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>조치 필요</translation>
    </message>
    <message>
        <source>never</source>
        <translation>한 번도 없음</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>no new manifest in this period</source>
        <translation>이번 기간에 새 매니페스트 없음</translation>
    </message>
    <message>
        <source>no round in this period</source>
        <translation>이번 기간에 관측 없음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>측정되지 않음</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>number regress</source>
        <translation>번호 역행</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>once, before delegation</source>
        <translation>위임 전 한 번</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미해결</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>%1까지 열려 있음</translation>
    </message>
    <message>
        <source>open until everything is done</source>
        <translation>모두 완료될 때까지 열려 있음</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>지연됨</translation>
    </message>
    <message>
        <source>overdue from</source>
        <translation>지연 시작</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>부분 동작</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>이전 기간</translation>
    </message>
    <message>
        <source>propose revocation</source>
        <translation>폐지 제안</translation>
    </message>
    <message>
        <source>propose suspension</source>
        <translation>정지 제안</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>제안됨</translation>
    </message>
    <message>
        <source>publication point</source>
        <translation>게시 지점</translation>
    </message>
    <message>
        <source>publication storm</source>
        <translation>게시 폭주</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>공개 목록 등재</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>재안내</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>재개됨</translation>
    </message>
    <message>
        <source>resource churn</source>
        <translation>자원의 잦은 변동</translation>
    </message>
    <message>
        <source>retrieval</source>
        <translation>취득 시간</translation>
    </message>
    <message>
        <source>rrdp desync</source>
        <translation>RRDP 불일치</translation>
    </message>
    <message>
        <source>share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>since</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>느림</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>가장 느림</translation>
    </message>
    <message>
        <source>stale manifest</source>
        <translation>오래된 매니페스트</translation>
    </message>
    <message>
        <source>state</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>status</source>
        <translation>현황</translation>
    </message>
    <message>
        <source>step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>계속 중</translation>
    </message>
    <message>
        <source>target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>이번 기간</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>남은 시간</translation>
    </message>
    <message>
        <source>to</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>to be attested</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>추세</translation>
    </message>
    <message>
        <source>typical retrieval</source>
        <translation>통상 취득 시간</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변화 없음</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>until</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>vantage point</source>
        <translation>관측 지점</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>검증됨</translation>
    </message>
    <message>
        <source>what</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>악화</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Measured items are ticked by the program, from what it observed; what a person attested bears their name and the time. Time that was not watched counts neither for nor against a CA.</source>
        <translation>측정 항목은 프로그램이 관측한 내용에 따라 표시하며, 사람이 확인한 항목에는 이름과 시각이 기록됩니다. 감시하지 않은 시간은 CA에 유리하게도 불리하게도 계산되지 않습니다.</translation>
    </message>
    <message>
        <source>published object</source>
        <translation>게시된 객체</translation>
    </message>
</context>
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
    <name>narrative</name>
    <message>
        <source>, times %1% for severity (%2)</source>
        <translation>, 심각도(%2)에 따라 기간 %1%</translation>
    </message>
    <message>
        <source>, watch only</source>
        <translation>, 관찰만</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>, 서명됨</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>사건 개시</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>시계 정지</translation>
    </message>
    <message>
        <source>clock runs again</source>
        <translation>시계 재개</translation>
    </message>
    <message>
        <source>trouble gone for now</source>
        <translation>문제가 일단 사라짐</translation>
    </message>
    <message>
        <source>trouble back</source>
        <translation>문제가 다시 나타남</translation>
    </message>
    <message>
        <source>step {step} due</source>
        <translation>단계 {step} 기한 도래</translation>
    </message>
    <message>
        <source>step {step} overdue</source>
        <translation>단계 {step} 기한 초과</translation>
    </message>
    <message>
        <source>step {step} held back</source>
        <translation>단계 {step} 보류</translation>
    </message>
    <message>
        <source>step {step} done</source>
        <translation>단계 {step} 완료</translation>
    </message>
    <message>
        <source>notice delivered</source>
        <translation>통지 전달됨</translation>
    </message>
    <message>
        <source>step {step} proposed, waiting for approval</source>
        <translation>단계 {step} 제안됨, 승인 대기</translation>
    </message>
    <message>
        <source>proposal of {step} withdrawn</source>
        <translation>{step} 제안 철회</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>held for {kind} until {until}</source>
        <translation>{kind} 사유로 {until}까지 보류</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>corroboration waived</source>
        <translation>교차 확인 면제</translation>
    </message>
    <message>
        <source>impact of {step} reviewed</source>
        <translation>{step}의 영향 검토됨</translation>
    </message>
    <message>
        <source>step {step} approved</source>
        <translation>단계 {step} 승인됨</translation>
    </message>
    <message>
        <source>step {step} has all approvals</source>
        <translation>단계 {step}의 모든 승인 완료</translation>
    </message>
    <message>
        <source>step {step} rejected</source>
        <translation>단계 {step} 거부됨</translation>
    </message>
    <message>
        <source>case resolved</source>
        <translation>사건 해결</translation>
    </message>
    <message>
        <source>case reopened</source>
        <translation>사건 재개</translation>
    </message>
    <message>
        <source>case superseded by {by_case}</source>
        <translation>사건이 {by_case}(으)로 대체됨</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>사건 종료</translation>
    </message>
    <message>
        <source>watch only: step {step} would have fallen due</source>
        <translation>관찰만: 단계 {step}의 기한이 되었을 것임</translation>
    </message>
    <message>
        <source>policy mode is now {mode}</source>
        <translation>정책 모드가 {mode}(으)로 바뀜</translation>
    </message>
    <message>
        <source>repository {repository} is to blame, incident {incident}</source>
        <translation>원인은 저장소 {repository}, 사건 {incident}</translation>
    </message>
    <message>
        <source>repository incident {incident} over for this CA</source>
        <translation>이 CA에 대한 저장소 사건 {incident} 종료</translation>
    </message>
    <message>
        <source>approval of {step} by {approver} expired</source>
        <translation>{approver}의 {step} 승인 만료</translation>
    </message>
    <message>
        <source>step {step} carried out outside this program</source>
        <translation>단계 {step}이(가) 이 프로그램 밖에서 수행됨</translation>
    </message>
    <message>
        <source>step {step} verified, the CA is {stage}</source>
        <translation>단계 {step} 확인됨, CA 단계는 {stage}</translation>
    </message>
    <message>
        <source>the CA is {stage}</source>
        <translation>CA 단계는 {stage}</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <translation>%1  %2, 수행: %3</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>delegated CA does not work</source>
        <translation>위임 CA가 동작하지 않습니다</translation>
    </message>
    <message>
        <source>delegated CA fails and recovers again and again</source>
        <translation>위임 CA에서 장애와 복구가 되풀이되고 있습니다</translation>
    </message>
    <message>
        <source>delegated CA works only in part</source>
        <translation>위임 CA가 일부만 동작합니다</translation>
    </message>
    <message>
        <source>delegated CA answers too slowly</source>
        <translation>위임 CA의 응답이 너무 느립니다</translation>
    </message>
    <message>
        <source>delegated CA works</source>
        <translation>위임 CA가 동작합니다</translation>
    </message>
    <message>
        <source>planned end of the delegated CA</source>
        <translation>위임 CA의 종료 예정</translation>
    </message>
    <message>
        <source>the manifest is not renewed in time</source>
        <translation>매니페스트가 제때 갱신되지 않습니다</translation>
    </message>
    <message>
        <source>what is published does not match the manifest, or differs between RRDP and rsync</source>
        <translation>게시된 내용이 매니페스트와 일치하지 않거나 RRDP와 rsync 사이에 차이가 있습니다</translation>
    </message>
    <message>
        <source>a clock is wrong</source>
        <translation>시계가 정확하지 않습니다</translation>
    </message>
    <message>
        <source>objects are malformed</source>
        <translation>객체의 형식이 잘못되었습니다</translation>
    </message>
    <message>
        <source>objects are reissued too often</source>
        <translation>객체가 너무 자주 재발급됩니다</translation>
    </message>
    <message>
        <source>very many objects change at once</source>
        <translation>매우 많은 객체가 한꺼번에 변경됩니다</translation>
    </message>
    <message>
        <source>ROAs or ASPAs come and go</source>
        <translation>ROA 또는 ASPA가 나타났다 사라지기를 반복합니다</translation>
    </message>
    <message>
        <source>objects end soon and are not renewed</source>
        <translation>곧 만료되는 객체가 갱신되지 않고 있습니다</translation>
    </message>
    <message>
        <source>the RRDP files do not fit together</source>
        <translation>RRDP 파일이 서로 맞지 않습니다</translation>
    </message>
    <message>
        <source>the repository is not available often enough</source>
        <translation>저장소의 가용성이 부족합니다</translation>
    </message>
    <message>
        <source>there was no valid manifest for too long</source>
        <translation>유효한 매니페스트가 없는 기간이 너무 길었습니다</translation>
    </message>
    <message>
        <source>the manifest is renewed too often</source>
        <translation>매니페스트가 너무 자주 갱신됩니다</translation>
    </message>
    <message>
        <source>files do not have the hash that the manifest states</source>
        <translation>파일의 해시가 매니페스트에 명시된 것과 다릅니다</translation>
    </message>
    <message>
        <source>the manifest number went backwards</source>
        <translation>매니페스트 번호가 뒤로 돌아갔습니다</translation>
    </message>
    <message>
        <source>RRDP points to another server</source>
        <translation>RRDP가 다른 서버를 가리킵니다</translation>
    </message>
    <message>
        <source>a measured value is outside its limit</source>
        <translation>측정값이 한도를 벗어났습니다</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP 연결</translation>
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
        <translation>매니페스트</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>our staff are alerted</source>
        <translation>저희 담당자에게 경보를 보냅니다</translation>
    </message>
    <message>
        <source>our staff were alerted</source>
        <translation>저희 담당자에게 경보를 보냈습니다</translation>
    </message>
    <message>
        <source>Please have a look</source>
        <translation>확인을 부탁드립니다</translation>
    </message>
    <message>
        <source>we send a first, friendly letter</source>
        <translation>첫 안내를 보냅니다</translation>
    </message>
    <message>
        <source>we sent a first, friendly letter</source>
        <translation>첫 안내를 보냈습니다</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>공식 통지</translation>
    </message>
    <message>
        <source>we send a formal notice</source>
        <translation>공식 통지를 보냅니다</translation>
    </message>
    <message>
        <source>we sent a formal notice</source>
        <translation>공식 통지를 보냈습니다</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>재안내</translation>
    </message>
    <message>
        <source>we send a reminder</source>
        <translation>재안내를 보냅니다</translation>
    </message>
    <message>
        <source>we sent a reminder</source>
        <translation>재안내를 보냈습니다</translation>
    </message>
    <message>
        <source>Warning before public listing</source>
        <translation>공개 목록 등재 전 경고</translation>
    </message>
    <message>
        <source>we send a warning before public listing</source>
        <translation>공개 목록 등재 전 경고를 보냅니다</translation>
    </message>
    <message>
        <source>we sent a warning before public listing</source>
        <translation>공개 목록 등재 전 경고를 보냈습니다</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>공개 목록 등재</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>저희 담당자에게 CA의 공개 목록 등재를 요청합니다. %n명의 승인이 필요합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>저희 담당자에게 CA의 공개 목록 등재를 요청했습니다. %n명의 승인이 필요합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>the CA was named in our public list</source>
        <translation>CA를 공개 목록에 등재했습니다</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>최종 경고</translation>
    </message>
    <message>
        <source>we send a final warning</source>
        <translation>최종 경고를 보냅니다</translation>
    </message>
    <message>
        <source>we sent a final warning</source>
        <translation>최종 경고를 보냈습니다</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>정지 제안</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>저희 담당자에게 인증서 정지를 요청합니다. %n명의 승인이 필요합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>저희 담당자에게 인증서 정지를 요청했습니다. %n명의 승인이 필요합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>the suspension was approved</source>
        <translation>정지가 승인되었습니다</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>폐지 제안</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>저희 담당자에게 인증서 폐지를 요청합니다. %n명의 승인이 필요합니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>저희 담당자에게 인증서 폐지를 요청했습니다. %n명의 승인이 필요합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>the revocation was approved</source>
        <translation>폐지가 승인되었습니다</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>정지됨</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>폐지됨</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>해결됨</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>사안 재개</translation>
    </message>
    <message>
        <source>Reinstatement</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>곧 만료됨</translation>
    </message>
    <message>
        <source>Repository fails</source>
        <translation>저장소 장애</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>종료 예정</translation>
    </message>
    <message>
        <source>we write to you about the planned end</source>
        <translation>종료 예정에 대해 연락드립니다</translation>
    </message>
    <message>
        <source>we wrote to you about the planned end</source>
        <translation>종료 예정에 대해 연락드렸습니다</translation>
    </message>
    <message>
        <source>the problem was confirmed and this case was opened</source>
        <translation>문제가 확인되어 이 사안을 열었습니다</translation>
    </message>
    <message>
        <source>the problem came back and this case was opened again</source>
        <translation>문제가 다시 발생하여 이 사안을 다시 열었습니다</translation>
    </message>
    <message>
        <source>the case was closed: the CA worked again</source>
        <translation>CA가 다시 동작하여 사안을 종료했습니다</translation>
    </message>
    <message>
        <source>the announced end was put on record</source>
        <translation>종료 예고를 기록했습니다</translation>
    </message>
    <message>
        <source>the certificate was suspended</source>
        <translation>인증서를 정지했습니다</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>인증서를 폐지했습니다</translation>
    </message>
    <message>
        <source>the CA was reinstated</source>
        <translation>CA를 복원했습니다</translation>
    </message>
    <message>
        <source>ROA</source>
        <translation>ROA</translation>
    </message>
    <message>
        <source>certificate of the CA</source>
        <translation>CA의 인증서</translation>
    </message>
    <message>
        <source>other object</source>
        <translation>기타 객체</translation>
    </message>
    <message numerus="yes">
        <source>It changed %n time(s) within the last 72 hours.</source>
        <translation>
            <numerusform>지난 72시간 동안 %n회 변경되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The manifest lists %n object(s).</source>
        <translation>
            <numerusform>매니페스트에 객체 %n개가 기재되어 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are %n ROA(s).</source>
        <translation>
            <numerusform>그중 ROA는 %n개입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of them ends within %n day(s).</source>
        <translation>
            <numerusform>그중 가장 이른 것은 %n일 이내에 만료됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) cannot be used because of it.</source>
        <translation>
            <numerusform>이로 인해 위임 CA %n개를 사용할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n more object(s).</source>
        <translation>
            <numerusform>다른 객체 %n개도 같은 상태입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You run %n delegated CA(s) that need your attention.</source>
        <translation>
            <numerusform>운영하시는 위임 CA 중 %n개에 조치가 필요합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s)</source>
        <translation>
            <numerusform>위임 CA %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have approved it so far.</source>
        <translation>
            <numerusform>지금까지 %n명이 승인했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs the approval of %n person(s).</source>
        <translation>
            <numerusform>%n명의 승인이 필요합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have tried %n time(s).</source>
        <translation>
            <numerusform>지금까지 %n회 시도했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) turned worse in one round.</source>
        <translation>
            <numerusform>한 번의 관측에서 위임 CA %n개의 상태가 나빠졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A current manifest and CRL last validated on {{last_functional}}.</source>
        <translation>유효 기간 내의 매니페스트와 CRL이 마지막으로 검증된 시각: {{last_functional}}.</translation>
    </message>
    <message>
        <source>A current manifest and CRL validated from: {{working_from}}.</source>
        <translation>유효 기간 내의 매니페스트와 CRL이 검증된 관측 지점: {{working_from}}.</translation>
    </message>
    <message>
        <source>A guard has stopped all enforcement: {{staff_what}}.</source>
        <translation>보호 장치가 모든 조치의 집행을 중단했습니다. 이유: {{staff_what}}.</translation>
    </message>
    <message>
        <source>A notice to the operator of the delegated CA &quot;{{ca}}&quot; could not be delivered: kind {{staff_notice_kind}}, number {{staff_notice_id}}.</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 운영자에게 보내는 통지를 전달하지 못했습니다. 종류: {{staff_notice_kind}}, 번호: {{staff_notice_id}}.</translation>
    </message>
    <message>
        <source>A repository that you run cannot be used</source>
        <translation>운영하시는 저장소를 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>A suspension can be undone. Repair the CA first, keep it running, and then ask us to reinstate it.</source>
        <translation>정지는 해제할 수 있습니다. 먼저 CA를 복구하고 계속 운영한 다음, 저희에게 복원을 요청하십시오.</translation>
    </message>
    <message>
        <source>A suspension takes away the effect of everything that this CA and the CAs below it have signed, until the CA works again and is reinstated.</source>
        <translation>정지되면 CA가 다시 동작하고 복원될 때까지 이 CA와 그 하위 CA가 서명한 모든 것이 효력을 잃습니다.</translation>
    </message>
    <message>
        <source>Alert: a guard has stopped enforcement</source>
        <translation>경보: 보호 장치가 조치 집행을 중단했습니다</translation>
    </message>
    <message>
        <source>Alert: a notice could not be delivered</source>
        <translation>경보: 통지를 전달하지 못했습니다</translation>
    </message>
    <message>
        <source>Alert: a proposal waits for approval</source>
        <translation>경보: 승인을 기다리는 제안이 있습니다</translation>
    </message>
    <message>
        <source>Alert: {{summary}}</source>
        <translation>경보: {{summary}}</translation>
    </message>
    <message>
        <source>All of them, and since when</source>
        <translation>해당하는 모든 CA와 시작 시점</translation>
    </message>
    <message>
        <source>Answer this mail, or write to {{reply_address}}. A person reads it. Keep this in the subject, so that your answer comes to the right case:</source>
        <translation>이 메일에 회신하거나 {{reply_address}} 주소로 연락해 주십시오. 담당자가 직접 읽습니다. 회신이 해당 사안에 전달되도록 제목에 다음 문자열을 남겨 두십시오:</translation>
    </message>
    <message>
        <source>Answer: tell us what you found, and when you expect it to work.</source>
        <translation>답변: 확인한 내용과 언제 정상 동작할 것으로 예상하는지 알려 주십시오.</translation>
    </message>
    <message>
        <source>Appeal: if you think that we are wrong, write to {{appeal_address}}. We will send you what we fetched.</source>
        <translation>이의신청: 저희 판단이 잘못되었다고 생각하시면 {{appeal_address}} 주소로 연락해 주십시오. 저희가 가져온 데이터를 보내 드립니다.</translation>
    </message>
    <message>
        <source>Approve or reject it. Each person decides alone, and says why.</source>
        <translation>승인하거나 거부하십시오. 각 담당자는 독립적으로 결정하고 그 이유를 밝힙니다.</translation>
    </message>
    <message>
        <source>As long as nothing has been revoked, repairing the CA ends this procedure.</source>
        <translation>아직 폐지되지 않은 동안에는 CA를 복구하면 이 절차가 종료됩니다.</translation>
    </message>
    <message>
        <source>Before a revocation, two people must approve it, and a fresh look must find that the CA still fails. A revocation takes away the effect of everything that this CA and the CAs below it have signed.</source>
        <translation>폐지하려면 두 사람의 승인이 필요하고, 새로운 관측에서 CA의 장애가 계속됨이 확인되어야 합니다. 폐지되면 이 CA와 그 하위 CA가 서명한 모든 것이 효력을 잃습니다.</translation>
    </message>
    <message>
        <source>Below, the first of them are explained one by one. The attached JSON file tells the same about all the others.</source>
        <translation>아래에서는 그중 처음 몇 개를 하나씩 설명합니다. 나머지에 대한 같은 내용은 모두 첨부된 JSON 파일에 있습니다.</translation>
    </message>
    <message>
        <source>Below, they are explained one by one.</source>
        <translation>아래에서 하나씩 설명합니다.</translation>
    </message>
    <message>
        <source>But each time it fails, relying parties lose time with retries. One longer failure is enough for its objects to lose their effect.</source>
        <translation>그러나 장애가 있을 때마다 신뢰 당사자는 재시도로 시간을 잃습니다. 긴 장애가 한 번만 있어도 CA의 객체는 효력을 잃습니다.</translation>
    </message>
    <message>
        <source>But it has not worked for long enough to count as recovered.</source>
        <translation>그러나 복구된 것으로 볼 만큼 충분히 오래 동작하지는 않았습니다.</translation>
    </message>
    <message>
        <source>But relying parties wait for it at every run, and some give up before they have its objects.</source>
        <translation>그러나 신뢰 당사자는 실행할 때마다 이 CA를 기다려야 하며, 일부는 객체를 얻기 전에 포기합니다.</translation>
    </message>
    <message>
        <source>But what cannot be fetched or does not validate has no effect, and if one more path fails, little is left.</source>
        <translation>그러나 가져올 수 없거나 검증되지 않는 것은 효력이 없으며, 경로가 하나 더 실패하면 남는 것이 거의 없습니다.</translation>
    </message>
    <message>
        <source>Call the operator. A call now often saves the letters below.</source>
        <translation>운영자에게 전화하십시오. 지금 전화 한 통이면 아래의 서신이 필요 없어지는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Certificate of the CA: let your CA software ask us for renewal now. If it already did, write to us.</source>
        <translation>CA의 인증서: 지금 사용 중인 CA 소프트웨어에서 저희에게 갱신을 요청하십시오. 이미 요청했다면 저희에게 알려 주십시오.</translation>
    </message>
    <message>
        <source>Correct the contact, and send it again.</source>
        <translation>연락처를 바로잡고 다시 발송하십시오.</translation>
    </message>
    <message>
        <source>Ends soon: objects of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>곧 만료됨: 위임 CA &quot;{{ca}}&quot;의 객체</translation>
    </message>
    <message>
        <source>Final warning: {{summary}}</source>
        <translation>최종 경고: {{summary}}</translation>
    </message>
    <message>
        <source>Find what comes and goes: compare the times of the failures with restarts, deployments, renewals of certificates, limits on connections and the load of the publication server. Once it is stable, leave it alone: each change counts again.</source>
        <translation>나타났다 사라지는 것을 찾으십시오. 장애 시각을 재시작, 배포, 인증서 갱신, 연결 수 제한, 게시 서버의 부하와 비교하십시오. 안정되면 그대로 두십시오. 변경할 때마다 다시 계산됩니다.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to any operator.</source>
        <translation>{{registry}} 담당자를 위한 경보입니다. 이 경보는 어떤 운영자에게도 발송되지 않습니다.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator, {{operator}}.</source>
        <translation>{{registry}} 담당자를 위한 경보입니다. 이 경보는 운영자({{operator}})에게 발송되지 않습니다.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator.</source>
        <translation>{{registry}} 담당자를 위한 경보입니다. 이 경보는 운영자에게 발송되지 않습니다.</translation>
    </message>
    <message>
        <source>Formal notice: {{summary}}</source>
        <translation>공식 통지: {{summary}}</translation>
    </message>
    <message>
        <source>How to reply</source>
        <translation>회신 방법</translation>
    </message>
    <message>
        <source>If it is not repaired in time, we will name the CA in our public list of delegated CAs that do not work.</source>
        <translation>제때 복구되지 않으면 동작하지 않는 위임 CA의 공개 목록에 이 CA를 등재합니다.</translation>
    </message>
    <message>
        <source>If no address works, call the operator, or send the letter by post, and keep a note of it with the case.</source>
        <translation>유효한 주소가 없으면 운영자에게 전화하거나 우편으로 서신을 보내고, 그 기록을 사안에 남기십시오.</translation>
    </message>
    <message>
        <source>If nothing changes:</source>
        <translation>변화가 없을 경우:</translation>
    </message>
    <message>
        <source>If routes of yours suffer, write to us now: ask which service of ours can issue ROAs for your resources.</source>
        <translation>귀하의 경로에 피해가 있으면 지금 연락해 주십시오. 귀하의 자원에 대해 ROA를 발급할 수 있는 저희 서비스를 안내해 드립니다.</translation>
    </message>
    <message>
        <source>If you no longer want to run this CA, tell us, and we will help you to end it in good order.</source>
        <translation>이 CA를 더 이상 운영하지 않으려면 알려 주십시오. 질서 있게 종료할 수 있도록 도와 드립니다.</translation>
    </message>
    <message>
        <source>If you think that we are wrong, write to {{appeal_address}}.</source>
        <translation>저희 판단이 잘못되었다고 생각하시면 {{appeal_address}} 주소로 연락해 주십시오.</translation>
    </message>
    <message>
        <source>If you want one of them to end, do nothing. If you withdraw it before its end, you get no further warning about it.</source>
        <translation>만료되기를 원하는 항목이라면 아무것도 하지 않아도 됩니다. 만료 전에 철회하면 그에 대한 경고는 더 이상 발송되지 않습니다.</translation>
    </message>
    <message>
        <source>If you want to run a delegated CA again, write to us. We keep all records of this CA, and a new delegation begins with a period of probation.</source>
        <translation>위임 CA를 다시 운영하고자 하시면 연락해 주십시오. 이 CA의 모든 기록을 보관하고 있으며, 새로운 위임은 시험 관찰 기간부터 시작됩니다.</translation>
    </message>
    <message>
        <source>It began on {{since}} and has lasted {{since_duration}}.</source>
        <translation>시작 시각: {{since}}. 지속 시간: {{since_duration}}.</translation>
    </message>
    <message>
        <source>It began on {{since}}.</source>
        <translation>시작 시각: {{since}}.</translation>
    </message>
    <message>
        <source>It had recovered, but it failed again soon. So case {{case_id}} is open again, and its clocks go on from where they stood.</source>
        <translation>한때 복구되었으나 곧 다시 장애가 발생했습니다. 따라서 사안 {{case_id}} 건을 다시 열고, 기간은 멈추었던 시점부터 이어서 계산합니다.</translation>
    </message>
    <message>
        <source>It worked for long enough for the case to be closed. Our very last look failed again. If that lasts, you will get a new notice.</source>
        <translation>사안을 종료하기에 충분한 기간 동안 동작했습니다. 다만 가장 최근의 관측은 다시 실패했습니다. 이 상태가 계속되면 새로운 통지를 보내 드립니다.</translation>
    </message>
    <message>
        <source>Keep the CA running without a gap during probation. We look more closely in this time.</source>
        <translation>시험 관찰 기간에는 CA를 중단 없이 운영하십시오. 이 기간에는 더 면밀히 관측합니다.</translation>
    </message>
    <message>
        <source>Look at the notice and its error.</source>
        <translation>통지와 그 오류를 확인하십시오.</translation>
    </message>
    <message>
        <source>Look at your routes with a validator of your own, and remove ROAs of others that now make them &quot;invalid&quot;, together with their holders.</source>
        <translation>자체 검증기로 귀하의 경로를 확인하십시오. 다른 기관의 ROA 때문에 경로가 &quot;invalid&quot; 상태가 되었다면 그 보유자와 함께 해당 ROA를 제거하십시오.</translation>
    </message>
    <message>
        <source>Look with a validator of your own: are all your ROAs there, and are your routes &quot;valid&quot;?</source>
        <translation>자체 검증기로 확인하십시오. ROA가 모두 있고 귀하의 경로가 &quot;valid&quot; 상태입니까?</translation>
    </message>
    <message>
        <source>Maintenance: tell us the beginning and the end, in UTC. We can stop the clock of this case for that time.</source>
        <translation>유지보수: 시작과 종료 시각을 UTC로 알려 주십시오. 그동안 이 사안의 기간 계산을 멈출 수 있습니다.</translation>
    </message>
    <message>
        <source>Manifest: check that your CA software issues a new one several times a day, that its scheduler runs and that its clock is right.</source>
        <translation>매니페스트: CA 소프트웨어가 하루에 여러 번 새 매니페스트를 발급하는지, 스케줄러가 동작하는지, 시계가 정확한지 확인하십시오.</translation>
    </message>
    <message>
        <source>Measure from outside your own network. Then look at the load, the bandwidth and the size of the repository. A content delivery network in front of RRDP helps most.</source>
        <translation>자체 네트워크 외부에서 측정하십시오. 그런 다음 부하, 대역폭, 저장소의 크기를 확인하십시오. RRDP 앞단에 콘텐츠 전송 네트워크(CDN)를 두는 것이 가장 효과적입니다.</translation>
    </message>
    <message>
        <source>Move what must stay valid: issue the ROAs and ASPAs again under the CA that takes over. Check them with your own validator, and only then withdraw the old ones. If you need help, write to us.</source>
        <translation>계속 유효해야 하는 것을 이전하십시오. 인수하는 CA에서 ROA와 ASPA를 다시 발급하고 자체 검증기로 확인한 다음에 기존 것을 철회하십시오. 도움이 필요하면 연락해 주십시오.</translation>
    </message>
    <message>
        <source>No CA changes to a worse state, no letter to operators is written and nothing is proposed until the guard lets go. Letters that were written before are still sent.</source>
        <translation>보호 장치가 해제될 때까지 어떤 CA도 더 나쁜 상태로 변경되지 않고, 운영자에게 보내는 서신도 작성되지 않으며, 어떤 제안도 이루어지지 않습니다. 그 전에 작성된 서신은 계속 발송됩니다.</translation>
    </message>
    <message>
        <source>No connection to the server is possible. Check that the server runs, that the address in DNS is its own, and that no firewall or route filter blocks it, for IPv4 and for IPv6.</source>
        <translation>서버에 연결할 수 없습니다. 서버가 동작하는지, DNS의 주소가 그 서버의 것인지, IPv4와 IPv6 모두 방화벽이나 경로 필터에 차단되지 않는지 확인하십시오.</translation>
    </message>
    <message>
        <source>No current manifest and CRL could be validated from: {{failing_from}}.</source>
        <translation>유효 기간 내의 매니페스트와 CRL을 검증할 수 없었던 관측 지점: {{failing_from}}.</translation>
    </message>
    <message>
        <source>Nothing is broken yet. After these times relying parties no longer accept the objects. Routes that only they make &quot;valid&quot; will then no longer be valid.</source>
        <translation>아직 손상된 것은 없습니다. 이 시각이 지나면 신뢰 당사자는 해당 객체를 더 이상 받아들이지 않습니다. 이 객체만으로 &quot;valid&quot; 상태인 경로는 그때부터 더 이상 &quot;valid&quot; 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>더 이상 예정된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Objects on the manifest are missing, differ from it, or do not validate. Let your CA software publish everything again, as one change.</source>
        <translation>매니페스트에 있는 객체가 없거나, 매니페스트와 다르거나, 검증되지 않습니다. CA 소프트웨어에서 모든 것을 하나의 변경으로 다시 게시하십시오.</translation>
    </message>
    <message>
        <source>Other object: let your CA software issue it again.</source>
        <translation>기타 객체: CA 소프트웨어에서 다시 발급하십시오.</translation>
    </message>
    <message>
        <source>Our last look alone does not show the cause. Read the logs of your CA software and of your publication server around the times above. The attached JSON file has every measurement.</source>
        <translation>마지막 관측만으로는 원인을 알 수 없습니다. 위 시각 전후로 CA 소프트웨어와 게시 서버의 로그를 확인하십시오. 모든 측정값은 첨부된 JSON 파일에 있습니다.</translation>
    </message>
    <message>
        <source>Our last look found no current manifest and CRL. The CA should work until the end that you announced: keep it running, or tell us that it has already ended.</source>
        <translation>마지막 관측에서 유효 기간 내의 매니페스트와 CRL을 찾지 못했습니다. CA는 예고하신 종료 시점까지 동작해야 합니다. 계속 운영하시거나, 이미 종료되었다면 알려 주십시오.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the revocation of its certificate. Nothing has been revoked yet.</source>
        <translation>저희 담당자에게 인증서 폐지의 승인을 요청했습니다. 아직 아무것도 폐지되지 않았습니다.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the suspension of its certificate. Nothing has been suspended yet.</source>
        <translation>저희 담당자에게 인증서 정지의 승인을 요청했습니다. 아직 아무것도 정지되지 않았습니다.</translation>
    </message>
    <message>
        <source>Planned end of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 종료 예정</translation>
    </message>
    <message>
        <source>Please have a look: {{summary}}</source>
        <translation>확인을 부탁드립니다: {{summary}}</translation>
    </message>
    <message>
        <source>Public listing: {{summary}}</source>
        <translation>공개 목록 등재: {{summary}}</translation>
    </message>
    <message>
        <source>Publish a current manifest and CRL until the certificate of this CA is revoked.</source>
        <translation>이 CA의 인증서가 폐지될 때까지 유효 기간 내의 매니페스트와 CRL을 게시하십시오.</translation>
    </message>
    <message>
        <source>ROA: let your CA software issue it again, and check that automatic renewal is on.</source>
        <translation>ROA: CA 소프트웨어에서 다시 발급하고, 자동 갱신이 켜져 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Read the case and what the step would change.</source>
        <translation>사안을 읽고, 이 단계로 무엇이 바뀌는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Read the case, and take it, so that others know that you look after it.</source>
        <translation>사안을 읽고 담당을 맡아, 처리 중이라는 사실을 다른 담당자가 알 수 있게 하십시오.</translation>
    </message>
    <message>
        <source>Reinstatement of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 복원</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL of this CA.</source>
        <translation>신뢰 당사자가 이 CA의 유효 기간 내 매니페스트와 CRL을 가져와 검증할 수 있습니다.</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL.</source>
        <translation>신뢰 당사자가 유효 기간 내의 매니페스트와 CRL을 가져와 검증할 수 있습니다.</translation>
    </message>
    <message>
        <source>Relying parties can still validate this CA: a current manifest and CRL can be reached.</source>
        <translation>신뢰 당사자는 아직 이 CA를 검증할 수 있습니다. 유효 기간 내의 매니페스트와 CRL에 접근할 수 있습니다.</translation>
    </message>
    <message>
        <source>Relying parties cannot fetch current manifests and CRLs of the CAs that publish here. When the manifests that they hold end, everything on them loses its effect.</source>
        <translation>신뢰 당사자는 여기에 게시하는 CA의 유효 기간 내 매니페스트와 CRL을 가져올 수 없습니다. 신뢰 당사자가 보유한 매니페스트가 만료되면 거기에 기재된 모든 것이 효력을 잃습니다.</translation>
    </message>
    <message>
        <source>Relying parties no longer accept anything that this CA or a CA below it has signed. Routes that only its ROAs made &quot;valid&quot; are no longer valid. Where a ROA of somebody else covers such a route, the route can become &quot;invalid&quot;.</source>
        <translation>신뢰 당사자는 이 CA나 그 하위 CA가 서명한 것을 더 이상 받아들이지 않습니다. 이 CA의 ROA만으로 &quot;valid&quot; 상태였던 경로는 더 이상 &quot;valid&quot; 상태가 아닙니다. 그러한 경로가 다른 기관의 ROA 범위에 포함되면 &quot;invalid&quot; 상태가 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Relying parties that already hold the last valid manifest can use it until {{manifest_until}}. Those that start afresh see nothing of this CA now.</source>
        <translation>마지막 유효한 매니페스트를 이미 보유한 신뢰 당사자는 {{manifest_until}}까지 이를 사용할 수 있습니다. 새로 시작하는 신뢰 당사자는 지금 이 CA의 것을 아무것도 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Reminder: {{summary}}</source>
        <translation>재안내: {{summary}}</translation>
    </message>
    <message>
        <source>Reopened: {{summary}}</source>
        <translation>사안 재개: {{summary}}</translation>
    </message>
    <message>
        <source>Resolved: the delegated CA works again</source>
        <translation>해결됨: 위임 CA가 다시 동작합니다</translation>
    </message>
    <message>
        <source>Revocation proposed: {{summary}}</source>
        <translation>폐지 제안: {{summary}}</translation>
    </message>
    <message>
        <source>Revoke in this order: first the certificates that this CA issued to others, after telling their holders; then its own objects; its publication point last.</source>
        <translation>다음 순서로 폐지하십시오. 먼저 이 CA가 다른 기관에 발급한 인증서를 보유자에게 알린 뒤 폐지하고, 다음으로 CA 자신의 객체를, 마지막으로 게시 지점을 정리하십시오.</translation>
    </message>
    <message>
        <source>Revoked: delegated CA &quot;{{ca}}&quot;</source>
        <translation>폐지됨: 위임 CA &quot;{{ca}}&quot;</translation>
    </message>
    <message>
        <source>Rule out our own side first: do other CAs fail at the same time, from the same vantage?</source>
        <translation>먼저 우리 쪽 원인을 배제하십시오. 같은 관측 지점에서 볼 때 다른 CA에도 동시에 장애가 있습니까?</translation>
    </message>
    <message>
        <source>Run the readiness check against your publication point, and repair what it names.</source>
        <translation>게시 지점에 대해 준비 상태 점검을 실행하고, 지적된 사항을 바로잡으십시오.</translation>
    </message>
    <message>
        <source>Seen from: {{seen_from}}</source>
        <translation>관측 지점: {{seen_from}}</translation>
    </message>
    <message>
        <source>Send us a new child request, if your keys have changed.</source>
        <translation>키가 변경되었다면 새 하위 요청(child request)을 저희에게 보내 주십시오.</translation>
    </message>
    <message>
        <source>Since when, and how we know</source>
        <translation>시작 시점과 판단 근거</translation>
    </message>
    <message>
        <source>Slowest answers in our last look: {{first_byte}} to the first byte, {{retrieval}} for the whole content.</source>
        <translation>마지막 관측에서 가장 느린 응답: 첫 바이트까지 {{first_byte}}, 전체 내용까지 {{retrieval}}.</translation>
    </message>
    <message>
        <source>Some of what the delegated CA &quot;{{ca}}&quot; needs ends soon and has not been renewed.</source>
        <translation>위임 CA &quot;{{ca}}&quot;에 필요한 것 중 일부가 곧 만료되는데 아직 갱신되지 않았습니다.</translation>
    </message>
    <message>
        <source>Suspect our own side first: the network of this vantage, its clock, the disk, the trust anchor.</source>
        <translation>먼저 우리 쪽을 의심하십시오. 이 관측 지점의 네트워크, 시계, 디스크, 트러스트 앵커를 확인하십시오.</translation>
    </message>
    <message>
        <source>Suspended: delegated CA &quot;{{ca}}&quot;</source>
        <translation>정지됨: 위임 CA &quot;{{ca}}&quot;</translation>
    </message>
    <message>
        <source>Suspension proposed: {{summary}}</source>
        <translation>정지 제안: {{summary}}</translation>
    </message>
    <message>
        <source>TLS with the web server fails. Renew or correct the certificate of the web server, serve its whole chain, and check that the name matches.</source>
        <translation>웹 서버와의 TLS 연결에 실패합니다. 웹 서버의 인증서를 갱신하거나 바로잡고, 인증서 체인 전체를 제공하며, 이름이 일치하는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Tell us which delegation records change: who will hold the resources, and whom we can contact about them.</source>
        <translation>어떤 위임 기록이 변경되는지 알려 주십시오. 누가 자원을 보유하게 되는지, 이에 대해 누구에게 연락하면 되는지도 알려 주십시오.</translation>
    </message>
    <message>
        <source>The CA is therefore named in our public list of delegated CAs that do not work. The entry says which CA it is, what its state is, and since when. It holds no contact data. It is marked as resolved as soon as the CA works again.</source>
        <translation>이에 따라 동작하지 않는 위임 CA의 공개 목록에 이 CA를 등재했습니다. 목록에는 어떤 CA인지, 상태가 어떤지, 언제부터인지가 기재됩니다. 연락처 정보는 포함되지 않습니다. CA가 다시 동작하면 곧바로 해결됨으로 표시됩니다.</translation>
    </message>
    <message>
        <source>The CA still works, and relying parties use what it publishes.</source>
        <translation>CA는 아직 동작하고 있으며, 신뢰 당사자가 그 게시 내용을 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>The CRL cannot be used. Let your CA software issue a new manifest and CRL and publish them together.</source>
        <translation>CRL을 사용할 수 없습니다. CA 소프트웨어에서 새 매니페스트와 CRL을 발급하여 함께 게시하십시오.</translation>
    </message>
    <message>
        <source>The RRDP files cannot be used. Check that the notification file names a snapshot that exists and has the stated hash. If in doubt, let your publication server start a new RRDP session.</source>
        <translation>RRDP 파일을 사용할 수 없습니다. 알림 파일이 가리키는 스냅샷이 존재하고 명시된 해시와 일치하는지 확인하십시오. 확실하지 않으면 게시 서버에서 새 RRDP 세션을 시작하십시오.</translation>
    </message>
    <message>
        <source>The attached JSON file holds the same facts for machines.</source>
        <translation>첨부된 JSON 파일에는 같은 내용이 기계 판독용으로 담겨 있습니다.</translation>
    </message>
    <message>
        <source>The attached JSON file lists all of them.</source>
        <translation>첨부된 JSON 파일에 모두 기재되어 있습니다.</translation>
    </message>
    <message>
        <source>The attached JSON file shows the other paths too.</source>
        <translation>첨부된 JSON 파일에는 다른 경로의 상황도 나와 있습니다.</translation>
    </message>
    <message>
        <source>The attached calendar file holds the dates.</source>
        <translation>첨부된 캘린더 파일에는 일정이 담겨 있습니다.</translation>
    </message>
    <message>
        <source>The cause is in our own repository, which serves what your CA signs, and not in your CA. We are working on it.</source>
        <translation>원인은 귀하의 CA가 서명한 것을 제공하는 저희 저장소에 있으며, 귀하의 CA에 있지 않습니다. 현재 조치하고 있습니다.</translation>
    </message>
    <message>
        <source>The cause is in the repository that serves what your CA signs, and not in the CA itself.</source>
        <translation>원인은 귀하의 CA가 서명한 것을 제공하는 저장소에 있으며, CA 자체에 있지 않습니다.</translation>
    </message>
    <message>
        <source>The cause is in the repository that {{repository_operator}} runs, which serves what your CA signs, and not in your CA. Please ask {{repository_operator}} to repair it.</source>
        <translation>원인은 귀하의 CA가 서명한 것을 제공하는 저장소(운영자: {{repository_operator}})에 있으며, 귀하의 CA에 있지 않습니다. {{repository_operator}} 측에 복구를 요청하십시오.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; answers too slowly.</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 응답이 너무 느립니다.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; does not work: no current manifest and CRL can be fetched and validated, by any path that it advertises.</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 상태: 동작하지 않습니다. CA가 공지한 어떤 경로로도 유효 기간 내의 매니페스트와 CRL을 가져와 검증할 수 없습니다.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; fails and recovers again and again.</source>
        <translation>위임 CA &quot;{{ca}}&quot;에서 장애와 복구가 되풀이되고 있습니다.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has this problem: {{summary}}.</source>
        <translation>위임 CA &quot;{{ca}}&quot;에 다음 문제가 있습니다: {{summary}}.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has worked again since {{recovered_at}}, and case {{case_id}} is closed.</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 동작이 {{recovered_at}}부터 재개되어 사안 {{case_id}} 건을 종료했습니다.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; is reinstated, and a period of probation has begun.</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 복원이 완료되어 시험 관찰 기간이 시작되었습니다.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works again, and case {{case_id}} is closed.</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 동작이 재개되어 사안 {{case_id}} 건을 종료했습니다.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works only in part: some of what it advertises or lists cannot be fetched, or does not validate.</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 상태: 일부만 동작합니다. CA가 공지하거나 기재한 것 중 일부를 가져올 수 없거나 검증되지 않습니다.</translation>
    </message>
    <message>
        <source>The delegated CAs that it concerns:</source>
        <translation>영향을 받는 위임 CA:</translation>
    </message>
    <message>
        <source>The entry says which CA it is, what its state is, and since when. It holds no contact data.</source>
        <translation>목록에는 어떤 CA인지, 상태가 어떤지, 언제부터인지가 기재됩니다. 연락처 정보는 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>The host name does not resolve. Check that the domain is registered, that its name servers answer, and that A and AAAA records exist.</source>
        <translation>호스트 이름이 해석되지 않습니다. 도메인이 등록되어 있는지, 네임서버가 응답하는지, A 레코드와 AAAA 레코드가 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The last error was: {{staff_what}}.</source>
        <translation>마지막 오류: {{staff_what}}.</translation>
    </message>
    <message>
        <source>The last valid manifest ended on {{manifest_until}}. Since then nothing on it has any effect for relying parties. Routes that only its ROAs made &quot;valid&quot; are no longer valid.</source>
        <translation>마지막 유효한 매니페스트는 {{manifest_until}}에 만료되었습니다. 그 후로 거기에 기재된 것은 신뢰 당사자에게 아무런 효력이 없습니다. 이 CA의 ROA만으로 &quot;valid&quot; 상태였던 경로는 더 이상 &quot;valid&quot; 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>The list is here:</source>
        <translation>목록은 다음에 있습니다:</translation>
    </message>
    <message>
        <source>The manifest cannot be used. Let your CA software issue a new manifest and CRL and publish them together. Then check its scheduler, its clock, and its connection to the publication server.</source>
        <translation>매니페스트를 사용할 수 없습니다. CA 소프트웨어에서 새 매니페스트와 CRL을 발급하여 함께 게시하십시오. 그런 다음 스케줄러, 시계, 게시 서버와의 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>The manifest is valid until {{manifest_until}}.</source>
        <translation>매니페스트의 유효 기한: {{manifest_until}}.</translation>
    </message>
    <message>
        <source>The operator does not know what the notice says. Clocks that count from the first notice do not run until one is delivered.</source>
        <translation>운영자는 통지의 내용을 모릅니다. 최초 통지부터 계산하는 기간은 통지가 한 통이라도 전달될 때까지 진행되지 않습니다.</translation>
    </message>
    <message>
        <source>The problem began on {{since}}.</source>
        <translation>문제의 시작 시각: {{since}}.</translation>
    </message>
    <message>
        <source>The problem that led to this case began on {{since}}.</source>
        <translation>이 사안의 원인이 된 문제의 시작 시각: {{since}}.</translation>
    </message>
    <message>
        <source>The reason is: {{summary}}.</source>
        <translation>이유: {{summary}}.</translation>
    </message>
    <message>
        <source>The repository that you run cannot be used at the moment:</source>
        <translation>운영하시는 다음 저장소를 현재 사용할 수 없습니다:</translation>
    </message>
    <message>
        <source>The rsync server does not deliver. Check that the daemon runs, that the module exists and anyone can read it, and that the limit on connections is not reached.</source>
        <translation>rsync 서버가 내용을 전달하지 않습니다. 데몬이 동작하는지, 모듈이 존재하고 누구나 읽을 수 있는지, 연결 수 제한에 도달하지 않았는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The step &quot;{{staff_step}}&quot; against the delegated CA &quot;{{ca}}&quot; waits for people to approve or reject it.</source>
        <translation>위임 CA &quot;{{ca}}&quot;에 대한 &quot;{{staff_step}}&quot; 단계가 담당자의 승인 또는 거부를 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>The web server answers, but does not send the file. Check that the RRDP notification file exists at this URI, and that no redirect to another host and no access rule blocks it.</source>
        <translation>웹 서버가 응답하지만 파일을 보내지 않습니다. 이 URI에 RRDP 알림 파일이 있는지, 다른 호스트로의 리디렉션이나 접근 규칙이 막고 있지 않은지 확인하십시오.</translation>
    </message>
    <message>
        <source>Then suspect what many CAs share: one repository, one provider, the parent of all of them.</source>
        <translation>다음으로 여러 CA가 공유하는 것을 의심하십시오. 같은 저장소, 같은 제공자, 모두의 상위 CA 등입니다.</translation>
    </message>
    <message>
        <source>They are asked on {{effective_at}}, if the CA does not work by then.</source>
        <translation>그때까지 CA가 동작하지 않으면 {{effective_at}}에 담당자에게 요청합니다.</translation>
    </message>
    <message>
        <source>This is a first, friendly letter, not yet a formal notice. If you already work on it, a short answer is enough.</source>
        <translation>이것은 처음 드리는 안내이며 아직 공식 통지가 아닙니다. 이미 처리 중이라면 짧은 회신으로 충분합니다.</translation>
    </message>
    <message>
        <source>This is a formal notice of {{registry}}.</source>
        <translation>이것은 {{registry}}의 공식 통지입니다.</translation>
    </message>
    <message>
        <source>This is our last letter before our staff are asked to take away the certificate of this CA.</source>
        <translation>이것은 저희 담당자에게 이 CA의 인증서를 회수하도록 요청하기 전의 마지막 서신입니다.</translation>
    </message>
    <message>
        <source>This is planned for {{effective_at}}.</source>
        <translation>예정 시각: {{effective_at}}.</translation>
    </message>
    <message>
        <source>This one letter is about all of them.</source>
        <translation>이 서신 한 통으로 해당하는 모든 CA에 대해 알려 드립니다.</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}} ({{detail}}).</source>
        <translation>처음 실패하는 절차: {{layer}}({{detail}}).</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}}.</source>
        <translation>처음 실패하는 절차: {{layer}}.</translation>
    </message>
    <message>
        <source>To the operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>수신: 위임 CA &quot;{{ca}}&quot; 운영자 귀중</translation>
    </message>
    <message>
        <source>To the operator of the delegated CAs below:</source>
        <translation>수신: 아래 위임 CA의 운영자 귀중</translation>
    </message>
    <message>
        <source>To the operator of the repository below:</source>
        <translation>수신: 아래 저장소의 운영자 귀중</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>수신: 위임 CA &quot;{{ca}}&quot; 운영자 {{operator}} 귀중</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the repository below:</source>
        <translation>수신: 아래 저장소의 운영자 {{operator}} 귀중</translation>
    </message>
    <message>
        <source>To {{operator}}:</source>
        <translation>수신: {{operator}} 귀중</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>지금까지의 경과:</translation>
    </message>
    <message>
        <source>Warning before public listing: {{summary}}</source>
        <translation>공개 목록 등재 전 경고: {{summary}}</translation>
    </message>
    <message>
        <source>We are reinstating the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 복원을 진행하고 있습니다.</translation>
    </message>
    <message>
        <source>We do not see a current manifest and CRL of this CA yet. Until we do, nothing that it signs has any effect for relying parties.</source>
        <translation>이 CA의 유효 기간 내 매니페스트와 CRL은 아직 확인되지 않았습니다. 확인될 때까지 이 CA가 서명한 것은 신뢰 당사자에게 아무런 효력이 없습니다.</translation>
    </message>
    <message>
        <source>We have had your announcement on record since {{since}}.</source>
        <translation>종료 예고가 기록된 시각: {{since}}.</translation>
    </message>
    <message>
        <source>We have never seen a current manifest and CRL of this CA.</source>
        <translation>이 CA의 유효 기간 내 매니페스트와 CRL은 지금까지 한 번도 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 인증서를 {{effective_at}}에 폐지했습니다.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 인증서를 폐지했습니다.</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 인증서를 {{effective_at}}에 정지했습니다.</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 인증서를 정지했습니다.</translation>
    </message>
    <message>
        <source>We have written to you about this before, and it is not repaired yet.</source>
        <translation>이 건에 대해 이전에도 연락드렸으나 아직 복구되지 않았습니다.</translation>
    </message>
    <message>
        <source>We keep what we fetched in this look as evidence. Its SHA-256 identifier is:</source>
        <translation>이번 관측에서 가져온 데이터를 증거로 보관하고 있습니다. 그 SHA-256 식별자는 다음과 같습니다:</translation>
    </message>
    <message>
        <source>We know of no valid manifest of this CA. So nothing that it may have signed has any effect for relying parties.</source>
        <translation>이 CA의 유효한 매니페스트는 확인되지 않습니다. 따라서 이 CA가 서명한 것이 있더라도 신뢰 당사자에게 아무런 효력이 없습니다.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}, without any cache.</source>
        <translation>마지막 관측 시각: {{last_look}}(캐시를 전혀 사용하지 않음).</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}. These end, unless they are renewed:</source>
        <translation>마지막 관측 시각: {{last_look}}. 다음 항목은 갱신하지 않으면 만료됩니다:</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>경과와 향후 일정</translation>
    </message>
    <message>
        <source>What it means today</source>
        <translation>현재의 영향</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>조치 방법</translation>
    </message>
    <message>
        <source>When that manifest ends, everything on it loses its effect. Routes that only its ROAs make &quot;valid&quot; will then no longer be valid.</source>
        <translation>그 매니페스트가 만료되면 거기에 기재된 모든 것이 효력을 잃습니다. 이 CA의 ROA만으로 &quot;valid&quot; 상태인 경로는 그때부터 더 이상 &quot;valid&quot; 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>When the cause is known, tell the others on duty. The guard lets go by itself when fewer CAs fail.</source>
        <translation>원인을 알게 되면 다른 당직자에게 알리십시오. 장애가 있는 CA가 줄어들면 보호 장치는 자동으로 해제됩니다.</translation>
    </message>
    <message>
        <source>When your new certificate is there, publish a manifest, a CRL and your ROAs at once.</source>
        <translation>새 인증서가 발급되면 즉시 매니페스트, CRL, ROA를 게시하십시오.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject.</source>
        <translation>제목의 태그를 그대로 두고 {{reply_address}} 주소로 연락하십시오.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject. If the operator announces maintenance, put the case on hold. If this alert is mistaken, close the case with the reason.</source>
        <translation>제목의 태그를 그대로 두고 {{reply_address}} 주소로 연락하십시오. 운영자가 유지보수를 예고하면 사안을 보류하십시오. 이 경보가 잘못된 것이라면 이유를 밝히고 사안을 종료하십시오.</translation>
    </message>
    <message>
        <source>You announced the end of the delegated CA &quot;{{ca}}&quot;. Case {{case_id}} keeps the rest of the work in order, so that nobody loses a route by it.</source>
        <translation>위임 CA &quot;{{ca}}&quot;의 종료를 예고하셨습니다. 사안 {{case_id}} 건을 통해, 이로 인해 누구도 경로를 잃지 않도록 남은 작업을 순서대로 관리합니다.</translation>
    </message>
    <message>
        <source>You can also use our form:</source>
        <translation>다음 양식을 이용하셔도 됩니다:</translation>
    </message>
    <message>
        <source>You can read the policy here:</source>
        <translation>정책은 다음에서 읽을 수 있습니다:</translation>
    </message>
    <message>
        <source>You need not do anything now. To keep it from coming back, find the cause. Let your own monitoring tell you when a manifest is not renewed in time, and long before a certificate ends.</source>
        <translation>지금은 아무 조치도 필요하지 않습니다. 재발을 막으려면 원인을 찾으십시오. 매니페스트가 제때 갱신되지 않을 때, 그리고 인증서가 만료되기 훨씬 전에 알림을 받도록 자체 감시를 설정하십시오.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking, and close the case once it has worked for long enough.</source>
        <translation>저희가 계속 관측하다가 충분한 기간 동안 동작하면 사안을 종료하므로, 복구되었음을 알려 주실 필요는 없습니다.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking.</source>
        <translation>저희가 계속 관측하므로 복구되었음을 알려 주실 필요는 없습니다.</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>모든 절차</translation>
    </message>
    <message>
        <source>{{registry}} acts under the policy &quot;{{policy}}&quot;, timeline &quot;{{timeline}}&quot;. The SHA-256 identifier of the policy begins with {{policy_hash}}.</source>
        <translation>{{registry}}의 조치는 정책 &quot;{{policy}}&quot;, 일정 &quot;{{timeline}}&quot;에 따릅니다. 정책의 SHA-256 식별자 앞부분: {{policy_hash}}.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>다시 시도 예정</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>발송됨</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>인쇄됨</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>반송됨</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>포기됨</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>답변됨</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>technical contact</source>
        <translation>기술 연락처</translation>
    </message>
    <message>
        <source>administrative contact</source>
        <translation>관리 연락처</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>비상 연락처</translation>
    </message>
    <message>
        <source>abuse contact</source>
        <translation>악용 신고 연락처</translation>
    </message>
    <message>
        <source>letter by post</source>
        <translation>우편 서신</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>저희 담당자</translation>
    </message>
    <message>
        <source>delivery begun</source>
        <translation>전달 시작</translation>
    </message>
    <message>
        <source>replaced by notice</source>
        <translation>대체한 통지</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>지연됨</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>전달됨</translation>
    </message>
    <message>
        <source>automatic answer</source>
        <translation>자동 응답</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>발송됨</translation>
    </message>
    <message>
        <source>Given up or came back</source>
        <translation>포기 또는 반송</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변됨</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>통지</translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message>
        <source>Alert</source>
        <translation>경보</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>통지</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>재안내</translation>
    </message>
    <message>
        <source>Publication proposed</source>
        <translation>공개 목록 등재 제안</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>정지 제안</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>폐지 제안</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>정책</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Many clients at once are answered</source>
        <translation>많은 클라이언트에 동시에 응답함</translation>
    </message>
    <message>
        <source>Many clients at once are answered in time</source>
        <translation>많은 클라이언트에 동시에 제때 응답함</translation>
    </message>
    <message>
        <source>One CRL is published, and on the manifest</source>
        <translation>하나의 CRL이 게시되고 매니페스트에 있음</translation>
    </message>
    <message>
        <source>The CRL follows its profile</source>
        <translation>CRL이 프로파일을 따름</translation>
    </message>
    <message>
        <source>The CRL is current</source>
        <translation>CRL이 유효 기간 내에 있음</translation>
    </message>
    <message>
        <source>The CRL is current as long as the manifest</source>
        <translation>CRL이 매니페스트와 같은 기간 동안 유효함</translation>
    </message>
    <message>
        <source>The child request follows its format</source>
        <translation>하위 요청이 정해진 형식을 따름</translation>
    </message>
    <message>
        <source>The child request&apos;s BPKI certificate is sound</source>
        <translation>하위 요청의 BPKI 인증서에 문제가 없음</translation>
    </message>
    <message>
        <source>The publisher request follows its format</source>
        <translation>게시 요청이 정해진 형식을 따름</translation>
    </message>
    <message>
        <source>The publisher request&apos;s BPKI certificate is sound</source>
        <translation>게시 요청의 BPKI 인증서에 문제가 없음</translation>
    </message>
    <message>
        <source>The repository response follows its format</source>
        <translation>저장소 응답이 정해진 형식을 따름</translation>
    </message>
    <message>
        <source>The repository response&apos;s BPKI certificate is sound</source>
        <translation>저장소 응답의 BPKI 인증서에 문제가 없음</translation>
    </message>
    <message>
        <source>The repository offers TLS and RRDP</source>
        <translation>저장소가 TLS와 RRDP를 제공함</translation>
    </message>
    <message>
        <source>The URIs given are those that the repository assigned</source>
        <translation>지정된 URI가 저장소에서 할당한 것임</translation>
    </message>
    <message>
        <source>The repository response answers the publisher request</source>
        <translation>저장소 응답이 게시 요청에 대한 것임</translation>
    </message>
    <message>
        <source>Both requests come from one CA</source>
        <translation>두 요청이 하나의 CA에서 나온 것임</translation>
    </message>
    <message>
        <source>A manifest is published here</source>
        <translation>매니페스트가 여기에 게시되어 있음</translation>
    </message>
    <message>
        <source>The manifest follows its profile</source>
        <translation>매니페스트가 프로파일을 따름</translation>
    </message>
    <message>
        <source>The manifest is current</source>
        <translation>매니페스트가 유효 기간 내에 있음</translation>
    </message>
    <message>
        <source>Every listed object is published, as it is listed</source>
        <translation>기재된 모든 객체가 기재된 그대로 게시되어 있음</translation>
    </message>
    <message>
        <source>Every published object is listed</source>
        <translation>게시된 모든 객체가 기재되어 있음</translation>
    </message>
    <message>
        <source>The manifest&apos;s validity is reasonable</source>
        <translation>매니페스트의 유효 기간이 적절함</translation>
    </message>
    <message>
        <source>The manifest is reissued often</source>
        <translation>매니페스트가 자주 재발급됨</translation>
    </message>
    <message>
        <source>The manifest does not expire within hours</source>
        <translation>매니페스트가 몇 시간 내에 만료되지 않음</translation>
    </message>
    <message>
        <source>The RRDP host&apos;s name resolves</source>
        <translation>RRDP 호스트의 이름이 해석됨</translation>
    </message>
    <message>
        <source>Name servers answer for both families, and in time</source>
        <translation>네임서버가 두 주소 체계 모두에 대해 제때 응답함</translation>
    </message>
    <message>
        <source>All addresses are of the public Internet</source>
        <translation>모든 주소가 공용 인터넷의 주소임</translation>
    </message>
    <message>
        <source>The RRDP host has IPv4 and IPv6 addresses</source>
        <translation>RRDP 호스트에 IPv4 주소와 IPv6 주소가 있음</translation>
    </message>
    <message>
        <source>Each address of the RRDP host accepts connections</source>
        <translation>RRDP 호스트의 각 주소가 연결을 수락함</translation>
    </message>
    <message>
        <source>The rsync host&apos;s name resolves</source>
        <translation>rsync 호스트의 이름이 해석됨</translation>
    </message>
    <message>
        <source>The RRDP host has several addresses</source>
        <translation>RRDP 호스트에 여러 주소가 있음</translation>
    </message>
    <message>
        <source>Every object can be decoded</source>
        <translation>모든 객체를 디코딩할 수 있음</translation>
    </message>
    <message>
        <source>Every object follows its profile</source>
        <translation>모든 객체가 프로파일을 따름</translation>
    </message>
    <message>
        <source>Every object is signed by the CA itself</source>
        <translation>모든 객체를 CA 자신이 서명함</translation>
    </message>
    <message>
        <source>Every object is valid now</source>
        <translation>모든 객체가 현재 유효함</translation>
    </message>
    <message>
        <source>No published object is revoked</source>
        <translation>게시된 객체 중 폐지된 것이 없음</translation>
    </message>
    <message>
        <source>No object claims more than its issuer holds</source>
        <translation>발급자의 보유 범위를 넘어 주장하는 객체가 없음</translation>
    </message>
    <message>
        <source>Objects name their own location and CRL</source>
        <translation>객체가 자신의 위치와 CRL을 나타냄</translation>
    </message>
    <message>
        <source>No object expires soon</source>
        <translation>곧 만료되는 객체가 없음</translation>
    </message>
    <message>
        <source>Objects do not contradict each other</source>
        <translation>객체가 서로 모순되지 않음</translation>
    </message>
    <message>
        <source>Issued certificates form a tree</source>
        <translation>발급된 인증서가 트리를 이룸</translation>
    </message>
    <message>
        <source>The CA&apos;s own certificate does not expire soon</source>
        <translation>CA 자신의 인증서가 곧 만료되지 않음</translation>
    </message>
    <message>
        <source>Redundant publication is deployed and was tested</source>
        <translation>이중화된 게시가 배치되어 시험됨</translation>
    </message>
    <message>
        <source>Monitoring and alerting run, from more than one vantage</source>
        <translation>감시와 경보가 둘 이상의 관측 지점에서 동작함</translation>
    </message>
    <message>
        <source>Backup and recovery are written down and were tested</source>
        <translation>백업과 복구가 문서화되고 시험됨</translation>
    </message>
    <message>
        <source>Emergency contacts are known and answer at any hour</source>
        <translation>비상 연락처가 알려져 있고 언제든지 응답함</translation>
    </message>
    <message>
        <source>Staff are trained in running a CA</source>
        <translation>담당자가 CA 운영 교육을 받음</translation>
    </message>
    <message>
        <source>The life of certificates and keys follows a procedure</source>
        <translation>인증서와 키의 수명 주기가 절차를 따름</translation>
    </message>
    <message>
        <source>Incidents are reported to the registry within 24 hours</source>
        <translation>사고가 24시간 이내에 레지스트리에 보고됨</translation>
    </message>
    <message>
        <source>Changes and maintenance follow a procedure and are announced</source>
        <translation>변경과 유지보수가 절차를 따르고 예고됨</translation>
    </message>
    <message>
        <source>Keys and systems are protected by security controls</source>
        <translation>키와 시스템이 보안 통제로 보호됨</translation>
    </message>
    <message>
        <source>Performance is watched and capacity is planned</source>
        <translation>성능을 감시하고 용량을 계획함</translation>
    </message>
    <message>
        <source>The infrastructure was stable for long enough</source>
        <translation>인프라가 충분히 오래 안정적이었음</translation>
    </message>
    <message>
        <source>It was available while it was watched</source>
        <translation>감시하는 동안 이용 가능했음</translation>
    </message>
    <message>
        <source>Manifests were issued without gaps, at a sane rhythm</source>
        <translation>매니페스트가 공백 없이 적절한 간격으로 발급됨</translation>
    </message>
    <message>
        <source>Resources are asked for</source>
        <translation>자원이 요청됨</translation>
    </message>
    <message>
        <source>What is asked for is held by the organisation</source>
        <translation>요청된 자원을 해당 기관이 보유함</translation>
    </message>
    <message>
        <source>What is asked for is delegated to nobody else</source>
        <translation>요청된 자원이 다른 곳에 위임되지 않음</translation>
    </message>
    <message>
        <source>The notification is answered</source>
        <translation>알림 파일 요청에 응답이 있음</translation>
    </message>
    <message>
        <source>The notification follows its format, on one origin</source>
        <translation>알림 파일이 정해진 형식을 따르고 하나의 출처에 있음</translation>
    </message>
    <message>
        <source>Conditional requests are answered with 304</source>
        <translation>조건부 요청에 304로 응답함</translation>
    </message>
    <message>
        <source>The notification is at its own URI</source>
        <translation>알림 파일이 자신의 URI에 있음</translation>
    </message>
    <message>
        <source>The media type is one of XML</source>
        <translation>미디어 유형이 XML 유형 중 하나임</translation>
    </message>
    <message>
        <source>Caches keep the notification for a short time</source>
        <translation>캐시가 알림 파일을 짧은 시간만 보관함</translation>
    </message>
    <message>
        <source>Session and serial do not go back and forth</source>
        <translation>세션과 일련번호가 앞뒤로 오가지 않음</translation>
    </message>
    <message>
        <source>All addresses serve the same session</source>
        <translation>모든 주소가 같은 세션을 제공함</translation>
    </message>
    <message>
        <source>RRDP is fast enough</source>
        <translation>RRDP가 충분히 빠름</translation>
    </message>
    <message>
        <source>The snapshot can be fetched</source>
        <translation>스냅샷을 가져올 수 있음</translation>
    </message>
    <message>
        <source>The snapshot has the hash that was announced</source>
        <translation>스냅샷의 해시가 알려진 것과 일치함</translation>
    </message>
    <message>
        <source>The snapshot follows its format</source>
        <translation>스냅샷이 정해진 형식을 따름</translation>
    </message>
    <message>
        <source>The list of deltas is in order</source>
        <translation>델타 목록에 문제가 없음</translation>
    </message>
    <message>
        <source>The newest deltas can be fetched, and are as announced</source>
        <translation>최신 델타를 가져올 수 있고 알려진 것과 일치함</translation>
    </message>
    <message>
        <source>The newest delta agrees with the snapshot</source>
        <translation>최신 델타가 스냅샷과 일치함</translation>
    </message>
    <message>
        <source>What RRDP publishes lies below the rsync URI</source>
        <translation>RRDP로 게시하는 것이 rsync URI 아래에 있음</translation>
    </message>
    <message>
        <source>An rsync daemon answers</source>
        <translation>rsync 데몬이 응답함</translation>
    </message>
    <message>
        <source>The folder is transferred</source>
        <translation>폴더가 전송됨</translation>
    </message>
    <message>
        <source>rsync and RRDP serve the same objects</source>
        <translation>rsync와 RRDP가 같은 객체를 제공함</translation>
    </message>
    <message>
        <source>rsync answers over both address families</source>
        <translation>rsync가 두 주소 체계 모두에서 응답함</translation>
    </message>
    <message>
        <source>rsync is fast enough</source>
        <translation>rsync가 충분히 빠름</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is right</source>
        <translation>웹 서버의 시계가 정확함</translation>
    </message>
    <message>
        <source>The CA&apos;s clock is not ahead</source>
        <translation>CA의 시계가 앞서 있지 않음</translation>
    </message>
    <message>
        <source>Each address shows a certificate to be trusted</source>
        <translation>각 주소가 신뢰할 수 있는 인증서를 제시함</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not expire soon</source>
        <translation>서버의 인증서가 곧 만료되지 않음</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3 is spoken</source>
        <translation>TLS 1.2 또는 1.3을 사용함</translation>
    </message>
    <message>
        <source>The server&apos;s key is strong enough</source>
        <translation>서버의 키가 충분히 강함</translation>
    </message>
    <message>
        <source>All addresses show certificates of one age</source>
        <translation>모든 주소가 만료 시점이 같은 인증서를 제시함</translation>
    </message>
    <message>
        <source>no RRDP notification URI was given</source>
        <translation>RRDP 알림 파일의 URI가 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>no rsync URI was given</source>
        <translation>rsync URI가 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>no child request was given</source>
        <translation>하위 요청(child request)이 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>no publisher request was given</source>
        <translation>게시 요청(publisher request)이 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>no repository response was given</source>
        <translation>저장소 응답(repository response)이 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>no name was looked up</source>
        <translation>이름을 조회하지 않았습니다</translation>
    </message>
    <message>
        <source>no TLS connection was tried</source>
        <translation>TLS 연결을 시도하지 않았습니다</translation>
    </message>
    <message>
        <source>RRDP was not tried</source>
        <translation>RRDP를 시도하지 않았습니다</translation>
    </message>
    <message>
        <source>rsync was not tried</source>
        <translation>rsync를 시도하지 않았습니다</translation>
    </message>
    <message>
        <source>no objects were fetched</source>
        <translation>객체를 가져오지 않았습니다</translation>
    </message>
    <message>
        <source>no clock could be compared</source>
        <translation>비교할 수 있는 시계가 없었습니다</translation>
    </message>
    <message>
        <source>the load was not tried</source>
        <translation>부하를 시험하지 않았습니다</translation>
    </message>
    <message>
        <source>no list of resources was given</source>
        <translation>자원 목록이 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>no history of watching was given</source>
        <translation>감시 이력이 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>준비되지 않음</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>점검 대상</translation>
    </message>
    <message>
        <source>RRDP notification</source>
        <translation>RRDP 알림 파일</translation>
    </message>
    <message>
        <source>rsync folder</source>
        <translation>rsync 폴더</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>트러스트 앵커</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>자원</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로파일</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>What watching showed</source>
        <translation>감시 결과</translation>
    </message>
    <message>
        <source>Stable for</source>
        <translation>안정 기간</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>감시 기간</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>관측 횟수</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>가용률</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>최장 중단</translation>
    </message>
    <message>
        <source>A manifest every</source>
        <translation>매니페스트 간격</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>먼저 고칠 것</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>면제</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Readiness for delegation</source>
        <translation>위임 준비 상태</translation>
    </message>
    <message>
        <source>Profile {profile}, {time}</source>
        <translation>프로파일 {profile}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ~ {last}</translation>
    </message>
    <message>
        <source>Waived until {until}: {tag} ({reason})</source>
        <translation>{until}까지 면제: {tag}({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>tests passed: {passed}, failed: {failed}, skipped: {skipped}</source>
        <translation>시험 결과: 통과 {passed}, 실패 {failed}, 건너뜀 {skipped}</translation>
    </message>
    <message>
        <source>Setup files</source>
        <translation>설정 파일</translation>
    </message>
    <message>
        <source>Names and addresses</source>
        <translation>이름과 주소</translation>
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
        <translation>매니페스트</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>폐지 목록</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>용량</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>운영</translation>
    </message>
    <message>
        <source>info</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>심각</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>면제됨</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>needs {test}, which failed</source>
        <translation>필요한 {test} 시험이 실패했습니다</translation>
    </message>
    <message>
        <source>A cache serves a copy of the notification that is {age:duration} old</source>
        <translation>캐시가 {age:duration} 전의 알림 파일 사본을 제공합니다</translation>
    </message>
    <message>
        <source>A conditional request for an unchanged notification gets a whole answer</source>
        <translation>변경되지 않은 알림 파일에 대한 조건부 요청에 전체 응답이 옵니다</translation>
    </message>
    <message>
        <source>A delta cannot be used: {problem}</source>
        <translation>델타를 사용할 수 없습니다: {problem}</translation>
    </message>
    <message>
        <source>A delta does not have the hash that the notification states</source>
        <translation>델타의 해시가 알림 파일에 명시된 것과 다릅니다</translation>
    </message>
    <message>
        <source>A delta that the notification lists was not had: {reason}</source>
        <translation>알림 파일에 있는 델타를 얻을 수 없었습니다: {reason}</translation>
    </message>
    <message>
        <source>A manifest is issued every {rhythm:duration}, where {least:duration} to {most:duration} are recommended</source>
        <translation>매니페스트의 발급 간격은 {rhythm:duration}입니다(권장: {least:duration} ~ {most:duration})</translation>
    </message>
    <message>
        <source>A published file is on no manifest: relying parties do not use it</source>
        <translation>게시된 파일이 어떤 매니페스트에도 없습니다. 신뢰 당사자는 이 파일을 사용하지 않습니다</translation>
    </message>
    <message>
        <source>A published object does not have the hash on the manifest</source>
        <translation>게시된 객체의 해시가 매니페스트에 있는 것과 다릅니다</translation>
    </message>
    <message>
        <source>A signature in the manifest does not verify: {problem}</source>
        <translation>매니페스트의 서명이 검증되지 않습니다: {problem}</translation>
    </message>
    <message>
        <source>A signature of the object does not verify: {problem}</source>
        <translation>객체의 서명이 검증되지 않습니다: {problem}</translation>
    </message>
    <message>
        <source>Addresses of {host} are not of the public Internet: {addresses}</source>
        <translation>{host}의 주소가 공용 인터넷의 주소가 아닙니다: {addresses}</translation>
    </message>
    <message>
        <source>Agree which of the two CAs certifies them, and shrink the other</source>
        <translation>두 CA 중 어느 쪽이 이를 인증할지 합의하고 다른 쪽을 줄이십시오</translation>
    </message>
    <message>
        <source>An object that the manifest lists is not published</source>
        <translation>매니페스트에 있는 객체가 게시되어 있지 않습니다</translation>
    </message>
    <message>
        <source>Answer it in the file given by --attest</source>
        <translation>--attest 옵션으로 지정한 파일에서 답하십시오</translation>
    </message>
    <message>
        <source>Ask for what is on record only, or have the record corrected first</source>
        <translation>기록에 있는 것만 요청하거나, 먼저 기록을 바로잡도록 하십시오</translation>
    </message>
    <message>
        <source>Ask the operator of the repository for RRDP</source>
        <translation>저장소의 운영자에게 RRDP 제공을 요청하십시오</translation>
    </message>
    <message>
        <source>Asked for: {resources}</source>
        <translation>요청된 자원: {resources}</translation>
    </message>
    <message>
        <source>Attested by {by} on {on:time}</source>
        <translation>확인한 사람: {by}, 시각: {on:time}</translation>
    </message>
    <message>
        <source>Available for {availability:percent} of the watched time; the longest outage took {outage:duration}</source>
        <translation>감시한 시간의 {availability:percent} 동안 이용 가능했습니다. 최장 중단: {outage:duration}</translation>
    </message>
    <message>
        <source>Begin a new session: relying parties that followed the deltas hold other objects than those that took the snapshot</source>
        <translation>새 세션을 시작하십시오. 델타를 따른 신뢰 당사자와 스냅샷을 가져온 신뢰 당사자가 서로 다른 객체를 보유하고 있습니다</translation>
    </message>
    <message>
        <source>By the answer of {by} this is not done</source>
        <translation>{by}의 답변에 따르면 이 항목은 완료되지 않았습니다</translation>
    </message>
    <message>
        <source>Certify the test CA under the test trust anchor, with these URIs in its certificate</source>
        <translation>인증서에 이 URI를 넣어 시험용 트러스트 앵커 아래에서 시험용 CA를 인증하십시오</translation>
    </message>
    <message>
        <source>Check bandwidth and load; the whole is due within {limit:ms}</source>
        <translation>대역폭과 부하를 확인하십시오. 전체가 {limit:ms} 이내에 도착해야 합니다</translation>
    </message>
    <message>
        <source>Check bandwidth and the size of the snapshot; the whole is due within {limit:ms}</source>
        <translation>대역폭과 스냅샷의 크기를 확인하십시오. 전체가 {limit:ms} 이내에 도착해야 합니다</translation>
    </message>
    <message>
        <source>Check module name, path and permissions, and that the module is readable for everyone</source>
        <translation>모듈 이름, 경로, 권한을 확인하고, 모듈을 누구나 읽을 수 있는지 확인하십시오</translation>
    </message>
    <message>
        <source>Check that an rsync daemon listens on this port, and its limit of connections</source>
        <translation>rsync 데몬이 이 포트에서 수신 대기하는지, 그리고 연결 수 제한을 확인하십시오</translation>
    </message>
    <message>
        <source>Check that every name server of the zone runs and is reachable over UDP and TCP port 53</source>
        <translation>영역의 모든 네임서버가 동작하고 UDP와 TCP 포트 53으로 접근할 수 있는지 확인하십시오</translation>
    </message>
    <message>
        <source>Check that it still holds, and answer again</source>
        <translation>여전히 그러한지 확인하고 다시 답하십시오</translation>
    </message>
    <message>
        <source>Check that the CA signs with the key that its parent certified, and reissue</source>
        <translation>CA가 상위 CA에서 인증한 키로 서명하는지 확인하고 재발급하십시오</translation>
    </message>
    <message>
        <source>Check that the daemon runs and listens on the URI&apos;s port, and that firewalls let the whole Internet in</source>
        <translation>데몬이 동작하며 URI의 포트에서 수신 대기하는지, 방화벽이 인터넷 전체의 접속을 허용하는지 확인하십시오</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or 1.3 with current cipher suites</source>
        <translation>포트가 현재의 암호 스위트로 TLS 1.2 또는 1.3을 사용하는지 확인하십시오</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and that the server is not overloaded</source>
        <translation>포트가 TLS를 사용하는지, 서버에 과부하가 없는지 확인하십시오</translation>
    </message>
    <message>
        <source>Check that the publication server writes its rsync tree, and where</source>
        <translation>게시 서버가 rsync 트리를 작성하는지, 그리고 어디에 작성하는지 확인하십시오</translation>
    </message>
    <message>
        <source>Check that the web server runs and listens, and that firewalls let the whole Internet in</source>
        <translation>웹 서버가 동작하고 수신 대기하는지, 방화벽이 인터넷 전체의 접속을 허용하는지 확인하십시오</translation>
    </message>
    <message>
        <source>Check the URI that the repository assigned to you: certificates will name that one</source>
        <translation>저장소에서 할당한 URI를 확인하십시오. 인증서는 그 URI를 가리키게 됩니다</translation>
    </message>
    <message>
        <source>Check the clock of the system that ordered the certificate, and install one that is valid now</source>
        <translation>인증서를 주문한 시스템의 시계를 확인하고, 현재 유효한 인증서를 설치하십시오</translation>
    </message>
    <message>
        <source>Check the folder that the repository assigned to you: certificates will name that one</source>
        <translation>저장소에서 할당한 폴더를 확인하십시오. 인증서는 그 폴더를 가리키게 됩니다</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server</source>
        <translation>서버의 부하와 대역폭을 확인하십시오</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server; the whole answer is due within seconds</source>
        <translation>서버의 부하와 대역폭을 확인하십시오. 전체 응답이 몇 초 이내에 도착해야 합니다</translation>
    </message>
    <message>
        <source>Check the web server and every proxy before it: the body must come whole, and as it is, without a content encoding that was not asked for</source>
        <translation>웹 서버와 그 앞의 모든 프록시를 확인하십시오. 본문은 요청하지 않은 콘텐츠 인코딩 없이 온전히 그대로 도착해야 합니다</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs, and the path in the URI</source>
        <translation>웹 서버의 구성과 로그, 그리고 URI의 경로를 확인하십시오</translation>
    </message>
    <message>
        <source>Check what the server sends; a notification has some kilobytes</source>
        <translation>서버가 무엇을 보내는지 확인하십시오. 알림 파일은 보통 몇 킬로바이트입니다</translation>
    </message>
    <message>
        <source>Check what your publication server writes</source>
        <translation>게시 서버가 작성하는 내용을 확인하십시오</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing changes it on the way</source>
        <translation>게시 서버가 작성하는 내용을 확인하고, 도중에 변경되지 않는지 확인하십시오</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that session and serial are those of the notification</source>
        <translation>게시 서버가 작성하는 내용을 확인하고, 세션과 일련번호가 알림 파일의 것과 같은지 확인하십시오</translation>
    </message>
    <message>
        <source>Check whether deltas were lost; where they were, begin a new session</source>
        <translation>델타가 손실되었는지 확인하고, 손실되었다면 새 세션을 시작하십시오</translation>
    </message>
    <message>
        <source>Check whether several servers with different states answer for the name; after a restore begin a new session</source>
        <translation>상태가 다른 여러 서버가 이 이름으로 응답하는지 확인하십시오. 복원 후에는 새 세션을 시작하십시오</translation>
    </message>
    <message>
        <source>Check whether several servers with states of their own answer for the name, and whether the server restarts again and again</source>
        <translation>각자의 상태를 가진 여러 서버가 이 이름으로 응답하는지, 서버가 계속 다시 시작되는지 확인하십시오</translation>
    </message>
    <message>
        <source>Choose a handle of these characters in your software, and write the file again</source>
        <translation>소프트웨어에서 이 문자들로 된 핸들을 선택하고 파일을 다시 작성하십시오</translation>
    </message>
    <message>
        <source>Configure an https service_uri in the publication server</source>
        <translation>게시 서버에서 https로 된 service_uri 값을 구성하십시오</translation>
    </message>
    <message>
        <source>Configure service_uri as https, sia_base as rsync and rrdp_notification_uri as https in the publication server</source>
        <translation>게시 서버에서 service_uri 항목은 https, sia_base 항목은 rsync, rrdp_notification_uri 항목은 https로 구성하십시오</translation>
    </message>
    <message>
        <source>Configure the interval of re-issuance in your CA software</source>
        <translation>CA 소프트웨어에서 재발급 간격을 구성하십시오</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>날짜를 바로잡으십시오</translation>
    </message>
    <message>
        <source>Create a new identity in your software, and write the file again</source>
        <translation>소프트웨어에서 새 신원을 만들고 파일을 다시 작성하십시오</translation>
    </message>
    <message>
        <source>Create an identity with RSA of 2048 bits or more, or with an elliptic curve of 256</source>
        <translation>2048비트 이상의 RSA 또는 256비트 타원 곡선으로 신원을 만드십시오</translation>
    </message>
    <message>
        <source>Do it before delegation, or agree with the registry on a date</source>
        <translation>위임 전에 완료하거나, 레지스트리와 날짜를 합의하십시오</translation>
    </message>
    <message>
        <source>Find what failed at the times in the history, and make it redundant</source>
        <translation>이력에 있는 시각에 무엇이 실패했는지 찾아 이중화하십시오</translation>
    </message>
    <message>
        <source>For {gap:duration} there was no current manifest</source>
        <translation>{gap:duration} 동안 유효 기간 내의 매니페스트가 없었습니다</translation>
    </message>
    <message>
        <source>Give each file with the option of its own kind</source>
        <translation>각 파일을 그 종류에 해당하는 옵션으로 지정하십시오</translation>
    </message>
    <message>
        <source>Have all name servers of the zone answer for both types, with an empty answer where there is no address</source>
        <translation>영역의 모든 네임서버가 두 유형 모두에 응답하고, 주소가 없으면 빈 응답을 하도록 하십시오</translation>
    </message>
    <message>
        <source>Have each file listed once, under a plain name</source>
        <translation>각 파일이 일반적인 이름으로 한 번씩만 기재되도록 하십시오</translation>
    </message>
    <message>
        <source>Have one CRL listed</source>
        <translation>CRL이 하나만 기재되도록 하십시오</translation>
    </message>
    <message>
        <source>Have the daemon listen on every address that its name has</source>
        <translation>데몬이 이름에 있는 모든 주소에서 수신 대기하도록 하십시오</translation>
    </message>
    <message>
        <source>Have the parent renew it</source>
        <translation>상위 CA에서 갱신하도록 하십시오</translation>
    </message>
    <message>
        <source>Have the publication server keep deltas for some hours</source>
        <translation>게시 서버가 델타를 몇 시간 동안 유지하도록 하십시오</translation>
    </message>
    <message>
        <source>Have the server listen on every address that its name has, or take the address out of the DNS</source>
        <translation>서버가 이름에 있는 모든 주소에서 수신 대기하도록 하거나, 해당 주소를 DNS에서 제거하십시오</translation>
    </message>
    <message>
        <source>Have the web server answer If-None-Match and If-Modified-Since with 304</source>
        <translation>웹 서버가 If-None-Match와 If-Modified-Since에 304로 응답하도록 하십시오</translation>
    </message>
    <message>
        <source>Have the web server send both</source>
        <translation>웹 서버가 둘 다 보내도록 하십시오</translation>
    </message>
    <message>
        <source>Have your CA or publication software write the file again, and send it as it is</source>
        <translation>CA 또는 게시 소프트웨어에서 파일을 다시 작성하여 그대로 보내십시오</translation>
    </message>
    <message>
        <source>Have your CA software reissue it; if it stays so, update the software</source>
        <translation>CA 소프트웨어에서 재발급하십시오. 그래도 같다면 소프트웨어를 업데이트하십시오</translation>
    </message>
    <message>
        <source>Have your CA software reissue manifest and CRL, and check its scheduler and clock</source>
        <translation>CA 소프트웨어에서 매니페스트와 CRL을 재발급하고, 스케줄러와 시계를 확인하십시오</translation>
    </message>
    <message>
        <source>Have your software write the file again; do not edit the base64 by hand</source>
        <translation>소프트웨어에서 파일을 다시 작성하고, base64를 직접 편집하지 마십시오</translation>
    </message>
    <message>
        <source>Install a certificate of a public certification authority, with all its intermediate certificates</source>
        <translation>공인된 인증기관의 인증서를 모든 중간 인증서와 함께 설치하십시오</translation>
    </message>
    <message>
        <source>Install a certificate whose subject alternative names hold the URI&apos;s host</source>
        <translation>주체 대체 이름(subject alternative name)에 URI의 호스트가 있는 인증서를 설치하십시오</translation>
    </message>
    <message>
        <source>Install the same certificate on all servers, so that none is forgotten at the next renewal</source>
        <translation>다음 갱신 때 빠지는 것이 없도록 모든 서버에 같은 인증서를 설치하십시오</translation>
    </message>
    <message>
        <source>Issue manifest and CRL together, for the same time</source>
        <translation>매니페스트와 CRL을 같은 유효 기간으로 함께 발급하십시오</translation>
    </message>
    <message>
        <source>Issue manifests for some days at most, and reissue them often</source>
        <translation>매니페스트를 길어도 며칠 동안만 유효하게 발급하고 자주 재발급하십시오</translation>
    </message>
    <message>
        <source>Issue manifests that are valid for {limit:duration} at least, so that an outage at night does no harm</source>
        <translation>야간 장애로 피해가 없도록 최소 {limit:duration} 동안 유효한 매니페스트를 발급하십시오</translation>
    </message>
    <message>
        <source>Keep each delta for as long as a notification lists it</source>
        <translation>알림 파일에 기재되어 있는 동안 각 델타를 유지하십시오</translation>
    </message>
    <message>
        <source>Keep each snapshot for as long as any notification that names it may be cached, and check its path</source>
        <translation>스냅샷을 가리키는 알림 파일이 캐시에 있을 수 있는 동안 그 스냅샷을 유지하고, 경로를 확인하십시오</translation>
    </message>
    <message>
        <source>Keep the infrastructure running as it is, and go on watching</source>
        <translation>인프라를 현재 상태로 계속 운영하면서 감시를 계속하십시오</translation>
    </message>
    <message>
        <source>Let caches keep the notification for a minute at most</source>
        <translation>캐시가 알림 파일을 최대 1분 동안만 보관하도록 하십시오</translation>
    </message>
    <message>
        <source>List no more deltas than are together smaller than the snapshot</source>
        <translation>델타는 합계가 스냅샷보다 작은 만큼만 기재하십시오</translation>
    </message>
    <message>
        <source>List the object if it is meant to count; else withdraw it</source>
        <translation>효력이 있어야 하는 객체라면 매니페스트에 기재하고, 그렇지 않으면 철회하십시오</translation>
    </message>
    <message>
        <source>List the resources on record under &quot;held&quot;, or give a test TAL</source>
        <translation>기록에 있는 자원을 &quot;held&quot;에 열거하거나 시험용 TAL을 지정하십시오</translation>
    </message>
    <message>
        <source>List the resources to be certified under &quot;asked&quot;</source>
        <translation>인증받을 자원을 &quot;asked&quot;에 열거하십시오</translation>
    </message>
    <message>
        <source>Make sure that both come from the same, current installation</source>
        <translation>둘 다 같은 현재의 설치에서 나온 것인지 확인하십시오</translation>
    </message>
    <message>
        <source>Make sure that the answer belongs to this request</source>
        <translation>응답이 이 요청에 대한 것인지 확인하십시오</translation>
    </message>
    <message>
        <source>Never change a file that was announced</source>
        <translation>이미 알린 파일은 절대 변경하지 마십시오</translation>
    </message>
    <message>
        <source>No CA under the test trust anchor publishes in this repository</source>
        <translation>시험용 트러스트 앵커 아래의 CA 중 이 저장소에 게시하는 것이 없습니다</translation>
    </message>
    <message>
        <source>No address of the host accepts connections: {reason}</source>
        <translation>호스트의 어떤 주소도 연결을 수락하지 않습니다: {reason}</translation>
    </message>
    <message>
        <source>No manifest is published in this repository</source>
        <translation>이 저장소에 게시된 매니페스트가 없습니다</translation>
    </message>
    <message>
        <source>No resources are asked for</source>
        <translation>요청된 자원이 없습니다</translation>
    </message>
    <message>
        <source>Nobody has answered this</source>
        <translation>이 항목에 아무도 답하지 않았습니다</translation>
    </message>
    <message>
        <source>Nothing where the repository is shared; else check the rsync base URI of the publication server</source>
        <translation>공유 저장소라면 조치가 필요하지 않습니다. 그렇지 않다면 게시 서버의 rsync 기본 URI를 확인하십시오</translation>
    </message>
    <message>
        <source>Notification and snapshot took {elapsed:ms} together</source>
        <translation>알림 파일과 스냅샷에 모두 {elapsed:ms} 걸렸습니다</translation>
    </message>
    <message>
        <source>Offer TLS 1.3 and 1.2</source>
        <translation>TLS 1.3과 1.2를 제공하십시오</translation>
    </message>
    <message>
        <source>One address of the host does not accept connections: {reason}</source>
        <translation>호스트의 주소 하나가 연결을 수락하지 않습니다: {reason}</translation>
    </message>
    <message>
        <source>Order a certificate for an RSA key of 2048 bits or more, or for a P-256 key</source>
        <translation>2048비트 이상의 RSA 키 또는 P-256 키에 대한 인증서를 주문하십시오</translation>
    </message>
    <message>
        <source>Publish A and AAAA records for the name, and check the delegation of its zone</source>
        <translation>이 이름의 A 레코드와 AAAA 레코드를 게시하고, 영역(zone)의 위임을 확인하십시오</translation>
    </message>
    <message>
        <source>Publish a manifest and a CRL of a test CA before the final check</source>
        <translation>최종 점검 전에 시험용 CA의 매니페스트와 CRL을 게시하십시오</translation>
    </message>
    <message>
        <source>Publish globally reachable addresses only: relying parties refuse the others</source>
        <translation>전 세계에서 접근할 수 있는 주소만 게시하십시오. 신뢰 당사자는 그 밖의 주소를 거부합니다</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step</source>
        <translation>객체와 매니페스트를 한 번에 게시하십시오</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step, and check for corruption</source>
        <translation>객체와 매니페스트를 한 번에 게시하고, 손상이 없는지 확인하십시오</translation>
    </message>
    <message>
        <source>Publish objects below your rsync base URI only, each once, and below 8 MB</source>
        <translation>rsync 기본 URI 아래의 객체만, 각각 한 번씩, 8 MB 미만으로 게시하십시오</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL</source>
        <translation>CA 자신의 CRL을 게시하십시오</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest that lists it</source>
        <translation>CRL을 그것이 기재된 매니페스트와 함께 게시하십시오</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in the certificate&apos;s SIA</source>
        <translation>인증서의 SIA에 있는 URI에 매니페스트를 게시하십시오</translation>
    </message>
    <message>
        <source>Publish the test trust anchor&apos;s certificate at the URI in its TAL</source>
        <translation>시험용 트러스트 앵커의 인증서를 TAL에 있는 URI에 게시하십시오</translation>
    </message>
    <message>
        <source>Publish with a test CA before the final check</source>
        <translation>최종 점검 전에 시험용 CA로 게시하십시오</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits of connections and requests: thousands of relying parties ask several times an hour</source>
        <translation>서버의 연결 수와 요청 수 제한을 높이십시오. 수천의 신뢰 당사자가 한 시간에 여러 번 요청합니다</translation>
    </message>
    <message>
        <source>Reissue manifest and CRL every few hours: it shows that the CA works, and leaves time to repair</source>
        <translation>매니페스트와 CRL을 몇 시간마다 재발급하십시오. CA가 동작함을 보여 주고 복구할 시간도 확보됩니다</translation>
    </message>
    <message>
        <source>Reissue manifests well before their nextUpdate, and alert when that fails</source>
        <translation>nextUpdate 시각보다 충분히 앞서 매니페스트를 재발급하고, 실패하면 경보를 내십시오</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified</source>
        <translation>상위 CA에서 인증한 키로 CRL을 재발급하십시오</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the place where it is published</source>
        <translation>매니페스트의 인증서가 실제 게시 위치를 가리키도록 매니페스트를 재발급하십시오</translation>
    </message>
    <message>
        <source>Reissue the manifest under a new certificate</source>
        <translation>새 인증서로 매니페스트를 재발급하십시오</translation>
    </message>
    <message>
        <source>Reissue the manifest under the CA&apos;s current certificate</source>
        <translation>CA의 현재 인증서로 매니페스트를 재발급하십시오</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published, and the CA&apos;s CRL</source>
        <translation>객체의 인증서가 실제 게시 위치와 CA의 CRL을 가리키도록 객체를 재발급하십시오</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate</source>
        <translation>CA의 현재 인증서로 객체를 재발급하십시오</translation>
    </message>
    <message>
        <source>Reissue well before nextUpdate; check that the CA&apos;s scheduler runs</source>
        <translation>nextUpdate 시각보다 충분히 앞서 재발급하고, CA의 스케줄러가 동작하는지 확인하십시오</translation>
    </message>
    <message>
        <source>Reissue without them, or have the parent certify them</source>
        <translation>해당 자원을 제외하고 재발급하거나, 상위 CA에서 이를 인증하도록 하십시오</translation>
    </message>
    <message>
        <source>Renew it, and check that your CA software renews objects by itself</source>
        <translation>객체를 갱신하고, CA 소프트웨어가 객체를 자동으로 갱신하는지 확인하십시오</translation>
    </message>
    <message>
        <source>Renew the certificate, and check why it was not renewed by itself</source>
        <translation>인증서를 갱신하고, 자동으로 갱신되지 않은 이유를 확인하십시오</translation>
    </message>
    <message>
        <source>Renew the certificate, and have it renewed by itself from now on</source>
        <translation>인증서를 갱신하고, 앞으로 자동으로 갱신되도록 하십시오</translation>
    </message>
    <message>
        <source>Renew the identity certificate in your software, and write the file again</source>
        <translation>소프트웨어에서 신원 인증서를 갱신하고 파일을 다시 작성하십시오</translation>
    </message>
    <message>
        <source>Renew the identity certificate now: a new one has to be handed over again</source>
        <translation>신원 인증서를 지금 갱신하십시오. 새 인증서는 다시 전달해야 합니다</translation>
    </message>
    <message>
        <source>Renew the identity certificate with SHA-256</source>
        <translation>SHA-256으로 신원 인증서를 갱신하십시오</translation>
    </message>
    <message>
        <source>Resolving {host} took {elapsed:ms}</source>
        <translation>{host}의 이름 해석에 {elapsed:ms} 걸렸습니다</translation>
    </message>
    <message>
        <source>Resources are asked for that are delegated to {ca}: {resources}</source>
        <translation>{ca}에 위임된 자원이 요청되었습니다: {resources}</translation>
    </message>
    <message>
        <source>Resources are asked for that the organisation does not hold by {record}: {resources}</source>
        <translation>{record}에 따르면 기관이 보유하지 않은 자원이 요청되었습니다: {resources}</translation>
    </message>
    <message>
        <source>Send the identity certificate that your software signs with its own key</source>
        <translation>소프트웨어가 자신의 키로 서명한 신원 인증서를 보내십시오</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; answers are due within {limit:ms}</source>
        <translation>RRDP 파일을 디스크나 캐시에서 제공하십시오. 응답은 {limit:ms} 이내에 도착해야 합니다</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; the first byte is due within {limit:ms}</source>
        <translation>RRDP 파일을 디스크나 캐시에서 제공하십시오. 첫 바이트는 {limit:ms} 이내에 도착해야 합니다</translation>
    </message>
    <message>
        <source>Serve it as application/xml</source>
        <translation>application/xml 유형으로 제공하십시오</translation>
    </message>
    <message>
        <source>Serve it at its own URI: each redirect is a round trip for every relying party</source>
        <translation>알림 파일을 자신의 URI에서 제공하십시오. 리디렉션마다 모든 신뢰 당사자에게 왕복이 한 번씩 추가됩니다</translation>
    </message>
    <message>
        <source>Serve notification, snapshot and deltas under one host name and port</source>
        <translation>알림 파일, 스냅샷, 델타를 하나의 호스트 이름과 포트에서 제공하십시오</translation>
    </message>
    <message>
        <source>Serve rsync over IPv6 too</source>
        <translation>rsync를 IPv6로도 제공하십시오</translation>
    </message>
    <message>
        <source>Serve the notification at its own URI, without a redirect</source>
        <translation>알림 파일을 리디렉션 없이 자신의 URI에서 제공하십시오</translation>
    </message>
    <message>
        <source>Serve the repository over IPv4 too: many relying parties have no IPv6</source>
        <translation>저장소를 IPv4로도 제공하십시오. IPv6를 사용할 수 없는 신뢰 당사자가 많습니다</translation>
    </message>
    <message>
        <source>Serve the repository over IPv6 too</source>
        <translation>저장소를 IPv6로도 제공하십시오</translation>
    </message>
    <message>
        <source>Serve the same files from every address</source>
        <translation>모든 주소에서 같은 파일을 제공하십시오</translation>
    </message>
    <message>
        <source>Set the clock of the system that made it, and make it again</source>
        <translation>인증서를 만든 시스템의 시계를 맞추고 인증서를 다시 만드십시오</translation>
    </message>
    <message>
        <source>Stable for {stable:duration} of the {needed:duration} that are asked for</source>
        <translation>요구되는 {needed:duration} 중 {stable:duration} 동안 안정적이었습니다</translation>
    </message>
    <message>
        <source>Stable for {stable:duration}, looked at {looks} times</source>
        <translation>안정 기간: {stable:duration}, 관측 횟수: {looks}</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and reissue</source>
        <translation>CA의 시계를 동기화(NTP)하고 재발급하십시오</translation>
    </message>
    <message>
        <source>Synchronise the clock of the CA (NTP)</source>
        <translation>CA의 시계를 동기화(NTP)하십시오</translation>
    </message>
    <message>
        <source>Synchronise the clock of the web server (NTP)</source>
        <translation>웹 서버의 시계를 동기화(NTP)하십시오</translation>
    </message>
    <message>
        <source>Take out of the module what does not belong into it</source>
        <translation>모듈에 속하지 않는 것을 모듈에서 제거하십시오</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expired on {not_after:time}</source>
        <translation>{name}의 BPKI 인증서가 {not_after:time}에 만료되었습니다</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expires in {left:duration}, on {not_after:time}</source>
        <translation>{name}의 BPKI 인증서가 {left:duration} 후에 만료됩니다({not_after:time})</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is no CA certificate: it cannot sign the certificates that sign your messages</source>
        <translation>{name}의 BPKI 인증서가 CA 인증서가 아니어서, 메시지에 서명하는 인증서에 서명할 수 없습니다</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not self-signed, so that it is no trust anchor</source>
        <translation>{name}의 BPKI 인증서가 자체 서명되지 않아 트러스트 앵커가 될 수 없습니다</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not valid before {not_before:time}</source>
        <translation>{name}의 BPKI 인증서가 {not_before:time} 전에는 유효하지 않습니다</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is signed with {digest}, which current software refuses</source>
        <translation>{name}의 BPKI 인증서에 사용된 서명 방식을 현재의 소프트웨어가 거부합니다: {digest}</translation>
    </message>
    <message>
        <source>The CA&apos;s CRL is not published, or not on the manifest: {problem}</source>
        <translation>CA의 CRL이 게시되어 있지 않거나 매니페스트에 없습니다: {problem}</translation>
    </message>
    <message>
        <source>The CA&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>CA의 인증서가 {left:duration} 후에 만료됩니다({not_after:time})</translation>
    </message>
    <message>
        <source>The CRL cannot be decoded: {problem}</source>
        <translation>CRL을 디코딩할 수 없습니다: {problem}</translation>
    </message>
    <message>
        <source>The CRL does not follow its profile: {problem}</source>
        <translation>CRL이 프로파일을 따르지 않습니다: {problem}</translation>
    </message>
    <message>
        <source>The CRL ends {difference:duration} before the manifest that lists it</source>
        <translation>CRL이 그것이 기재된 매니페스트보다 {difference:duration} 먼저 만료됩니다</translation>
    </message>
    <message>
        <source>The CRL is not current any more: {problem}</source>
        <translation>CRL의 유효 기간이 지났습니다: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not the CA&apos;s own: {problem}</source>
        <translation>CRL이 CA 자신의 것이 아닙니다: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not valid yet: {problem}</source>
        <translation>CRL이 아직 유효하지 않습니다: {problem}</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify: {problem}</source>
        <translation>CRL의 서명이 검증되지 않습니다: {problem}</translation>
    </message>
    <message>
        <source>The TLS handshake failed: {reason}</source>
        <translation>TLS 핸드셰이크에 실패했습니다: {reason}</translation>
    </message>
    <message>
        <source>The URI holds the address {host} where a name belongs</source>
        <translation>URI에서 이름이 있어야 할 곳에 주소가 있습니다: {host}</translation>
    </message>
    <message>
        <source>The XML namespace lacks the slash at its end: {found}</source>
        <translation>XML 네임스페이스 끝에 슬래시가 없습니다: {found}</translation>
    </message>
    <message>
        <source>The addresses of the host serve different RRDP sessions</source>
        <translation>호스트의 주소마다 서로 다른 RRDP 세션을 제공합니다</translation>
    </message>
    <message>
        <source>The addresses show certificates that end at different times, the first on {first:time}</source>
        <translation>주소마다 제시하는 인증서의 만료 시점이 다릅니다. 가장 이른 시각: {first:time}</translation>
    </message>
    <message>
        <source>The answer does not repeat the tag of the request, &quot;{asked}&quot;, but has &quot;{answered}&quot;</source>
        <translation>응답의 태그가 요청의 태그와 다릅니다. 요청: &quot;{asked}&quot;, 응답: &quot;{answered}&quot;</translation>
    </message>
    <message>
        <source>The answer of {by} is dated {on:time}, which has not come yet</source>
        <translation>{by}의 답변 날짜가 아직 오지 않았습니다: {on:time}</translation>
    </message>
    <message>
        <source>The answer of {by} is {age:duration} old</source>
        <translation>{by}의 답변은 {age:duration} 전의 것입니다</translation>
    </message>
    <message>
        <source>The answer to the request for the notification cannot be used: {reason}</source>
        <translation>알림 파일 요청에 대한 응답을 사용할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>The certificates that the CA issued are not in order: {problem}</source>
        <translation>CA가 발급한 인증서에 문제가 있습니다: {problem}</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial</source>
        <translation>알림 파일에 있는 델타가 연속적이지 않거나 알림 파일의 일련번호로 끝나지 않습니다</translation>
    </message>
    <message>
        <source>The file does not follow RFC 8183: {reason}</source>
        <translation>파일이 RFC 8183을 따르지 않습니다: {reason}</translation>
    </message>
    <message>
        <source>The file has attributes that the schema of RFC 8183 does not know: {attributes}</source>
        <translation>파일에 RFC 8183의 스키마에 없는 속성이 있습니다: {attributes}</translation>
    </message>
    <message>
        <source>The file is a {found} where a {expected} belongs</source>
        <translation>파일의 종류가 맞지 않습니다. 있어야 할 것: {expected}, 실제: {found}</translation>
    </message>
    <message>
        <source>The file is a {message} of the handle {handle}</source>
        <translation>이 파일의 종류: {message}, 핸들: {handle}</translation>
    </message>
    <message>
        <source>The first byte took {elapsed:ms}</source>
        <translation>첫 바이트까지 {elapsed:ms} 걸렸습니다</translation>
    </message>
    <message>
        <source>The host has a single address in each family that it has</source>
        <translation>호스트에 사용하는 주소 체계마다 주소가 하나뿐입니다</translation>
    </message>
    <message>
        <source>The key of the BPKI certificate of {name} is too weak: {algorithm} with {bits} bits</source>
        <translation>{name}의 BPKI 인증서의 키가 너무 약합니다: {algorithm}, {bits}비트</translation>
    </message>
    <message>
        <source>The manifest cannot be decoded: {problem}</source>
        <translation>매니페스트를 디코딩할 수 없습니다: {problem}</translation>
    </message>
    <message>
        <source>The manifest does not follow its profile: {problem}</source>
        <translation>매니페스트가 프로파일을 따르지 않습니다: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not current any more: {problem}</source>
        <translation>매니페스트의 유효 기간이 지났습니다: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not of the CA that publishes it: {problem}</source>
        <translation>매니페스트가 이를 게시하는 CA의 것이 아닙니다: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not valid yet: {problem}</source>
        <translation>매니페스트가 아직 유효하지 않습니다: {problem}</translation>
    </message>
    <message>
        <source>The manifest is valid for {left:duration} more</source>
        <translation>매니페스트의 남은 유효 기간: {left:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration} only</source>
        <translation>매니페스트의 유효 기간이 {validity:duration}밖에 되지 않습니다</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration}, so that an old one can be replayed for as long</source>
        <translation>매니페스트의 유효 기간이 {validity:duration}이므로, 오래된 매니페스트가 그만큼 오래 재전송 공격에 쓰일 수 있습니다</translation>
    </message>
    <message>
        <source>The manifest lists a CRL beside the CA&apos;s own</source>
        <translation>매니페스트에 CA 자신의 CRL 외에 다른 CRL도 있습니다</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice: {problem}</source>
        <translation>매니페스트에 허용되지 않는 파일 이름이 있거나 같은 이름이 두 번 있습니다: {problem}</translation>
    </message>
    <message>
        <source>The manifest says that it lies elsewhere</source>
        <translation>매니페스트가 다른 위치에 있다고 되어 있습니다</translation>
    </message>
    <message>
        <source>The manifest that the CA&apos;s certificate names is not published</source>
        <translation>CA의 인증서가 가리키는 매니페스트가 게시되어 있지 않습니다</translation>
    </message>
    <message>
        <source>The manifest was issued {age:duration} ago</source>
        <translation>매니페스트가 {age:duration} 전에 발급되었습니다</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate is revoked</source>
        <translation>매니페스트의 인증서가 폐지되었습니다</translation>
    </message>
    <message>
        <source>The name servers of {host} did not answer in time</source>
        <translation>{host}의 네임서버가 제때 응답하지 않았습니다</translation>
    </message>
    <message>
        <source>The name {host} does not resolve: {reason}</source>
        <translation>이름 {host}의 해석에 실패했습니다: {reason}</translation>
    </message>
    <message>
        <source>The name {host} has no IPv4 address</source>
        <translation>이름 {host}에 IPv4 주소가 없습니다</translation>
    </message>
    <message>
        <source>The name {host} has no IPv6 address</source>
        <translation>이름 {host}에 IPv6 주소가 없습니다</translation>
    </message>
    <message>
        <source>The newest delta and the snapshot say different things of {objects}</source>
        <translation>최신 델타와 스냅샷에서 다음 객체의 내용이 다릅니다: {objects}</translation>
    </message>
    <message>
        <source>The notification URI that was given is not the one that the repository assigned, {promised}</source>
        <translation>지정된 알림 파일의 URI가 저장소에서 할당한 것과 다릅니다: {promised}</translation>
    </message>
    <message>
        <source>The notification comes with neither ETag nor Last-Modified, so that every look costs a whole answer</source>
        <translation>알림 파일에 ETag와 Last-Modified가 모두 없어, 확인할 때마다 전체 응답이 필요합니다</translation>
    </message>
    <message>
        <source>The notification did not come in time: {reason}</source>
        <translation>알림 파일이 제때 도착하지 않았습니다: {reason}</translation>
    </message>
    <message>
        <source>The notification does not follow its format: {problem}</source>
        <translation>알림 파일이 정해진 형식을 따르지 않습니다: {problem}</translation>
    </message>
    <message>
        <source>The notification is found after {redirects} redirects</source>
        <translation>알림 파일에 도달하기까지의 리디렉션 횟수: {redirects}</translation>
    </message>
    <message>
        <source>The notification is larger than any sound one: {reason}</source>
        <translation>알림 파일이 정상적인 크기를 초과합니다: {reason}</translation>
    </message>
    <message>
        <source>The notification is served as {found}</source>
        <translation>알림 파일이 제공되는 미디어 유형: {found}</translation>
    </message>
    <message>
        <source>The notification is served without a media type</source>
        <translation>알림 파일이 미디어 유형 없이 제공됩니다</translation>
    </message>
    <message>
        <source>The notification lists no deltas, so that every change costs each relying party a snapshot</source>
        <translation>알림 파일에 델타가 없어, 변경될 때마다 모든 신뢰 당사자가 스냅샷을 가져와야 합니다</translation>
    </message>
    <message>
        <source>The notification lists {deltas} deltas, more than relying parties follow</source>
        <translation>알림 파일에 있는 델타의 수가 신뢰 당사자가 따르는 수를 초과합니다: {deltas}</translation>
    </message>
    <message>
        <source>The notification refers to a file on another origin: {problem}</source>
        <translation>알림 파일이 다른 출처의 파일을 참조합니다: {problem}</translation>
    </message>
    <message>
        <source>The notification spells its XML namespace in an unusual way: {problem}</source>
        <translation>알림 파일의 XML 네임스페이스 표기가 통상적이지 않습니다: {problem}</translation>
    </message>
    <message>
        <source>The notification was answered with HTTP status {status}</source>
        <translation>알림 파일 요청에 대한 응답의 HTTP 상태: {status}</translation>
    </message>
    <message>
        <source>The object cannot be decoded: {problem}</source>
        <translation>객체를 디코딩할 수 없습니다: {problem}</translation>
    </message>
    <message>
        <source>The object claims resources that its issuer does not hold: {problem}</source>
        <translation>객체가 발급자가 보유하지 않은 자원을 주장합니다: {problem}</translation>
    </message>
    <message>
        <source>The object deviates from its profile in a way that relying parties tolerate: {problem}</source>
        <translation>객체가 신뢰 당사자가 허용하는 범위에서 프로파일을 벗어납니다: {problem}</translation>
    </message>
    <message>
        <source>The object does not follow its profile: {problem}</source>
        <translation>객체가 프로파일을 따르지 않습니다: {problem}</translation>
    </message>
    <message>
        <source>The object expires in {left:duration}, on {not_after:time}</source>
        <translation>객체가 {left:duration} 후에 만료됩니다({not_after:time})</translation>
    </message>
    <message>
        <source>The object has expired: {problem}</source>
        <translation>객체가 만료되었습니다: {problem}</translation>
    </message>
    <message>
        <source>The object is not of the CA that publishes it: {problem}</source>
        <translation>객체가 이를 게시하는 CA의 것이 아닙니다: {problem}</translation>
    </message>
    <message>
        <source>The object is not valid yet: {problem}</source>
        <translation>객체가 아직 유효하지 않습니다: {problem}</translation>
    </message>
    <message>
        <source>The object names another location than its own: {problem}</source>
        <translation>객체가 자신의 위치가 아닌 다른 위치를 가리킵니다: {problem}</translation>
    </message>
    <message>
        <source>The object&apos;s certificate is revoked, and the object is published all the same</source>
        <translation>객체의 인증서가 폐지되었는데도 객체가 게시되어 있습니다</translation>
    </message>
    <message>
        <source>The publication server is spoken to without TLS; the messages are signed, but not secret</source>
        <translation>게시 서버와의 통신에 TLS가 사용되지 않습니다. 메시지는 서명되지만 비밀로 보호되지 않습니다</translation>
    </message>
    <message>
        <source>The question for {type} records of {host} was not answered: {reason}</source>
        <translation>{host}의 {type} 레코드 질의에 응답이 없었습니다: {reason}</translation>
    </message>
    <message>
        <source>The repository calls you {answered}, not {asked} as you asked</source>
        <translation>저장소에서 부여한 핸들이 요청한 것과 다릅니다. 요청: {asked}, 부여: {answered}</translation>
    </message>
    <message>
        <source>The repository offers no RRDP, which relying parties prefer by far</source>
        <translation>저장소가 신뢰 당사자가 훨씬 선호하는 RRDP를 제공하지 않습니다</translation>
    </message>
    <message>
        <source>The request for the notification is redirected in a way that relying parties do not follow: {reason}</source>
        <translation>알림 파일 요청이 신뢰 당사자가 따르지 않는 방식으로 리디렉션됩니다: {reason}</translation>
    </message>
    <message>
        <source>The rsync URI that was given is not below the sia_base of the repository, {promised}</source>
        <translation>지정된 rsync URI가 저장소의 sia_base 아래에 있지 않습니다: {promised}</translation>
    </message>
    <message>
        <source>The rsync daemon cannot be reached: {reason}</source>
        <translation>rsync 데몬에 접근할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder: {reason}</source>
        <translation>rsync 데몬이 폴더를 제공하지 않았습니다: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon does not answer over {family}: {reason}</source>
        <translation>rsync 데몬이 {family} 연결에 응답하지 않습니다: {reason}</translation>
    </message>
    <message>
        <source>The rsync folder holds no RPKI objects</source>
        <translation>rsync 폴더에 RPKI 객체가 없습니다</translation>
    </message>
    <message>
        <source>The rsync host has no IPv6 address</source>
        <translation>rsync 호스트에 IPv6 주소가 없습니다</translation>
    </message>
    <message>
        <source>The rsync module holds more than any sound repository does: {reason}</source>
        <translation>rsync 모듈의 내용이 정상적인 저장소의 양을 초과합니다: {reason}</translation>
    </message>
    <message>
        <source>The serial went back from {before} to {after} within one session</source>
        <translation>한 세션 안에서 일련번호가 뒤로 돌아갔습니다. 이전: {before}, 이후: {after}</translation>
    </message>
    <message>
        <source>The server accepts connections and does not complete a TLS handshake</source>
        <translation>서버가 연결을 수락하지만 TLS 핸드셰이크를 완료하지 않습니다</translation>
    </message>
    <message>
        <source>The server chose {version}, which is obsolete</source>
        <translation>서버가 더 이상 쓰이지 않는 버전을 선택했습니다: {version}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on {not_after:time}</source>
        <translation>서버의 인증서가 {not_after:time}에 만료되었습니다</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>서버의 인증서가 {left:duration} 후에 만료됩니다({not_after:time})</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for {names} and not for {host}</source>
        <translation>서버의 인증서가 이 호스트의 것이 아닙니다. 인증서의 이름: {names}, 호스트: {host}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {not_before:time}</source>
        <translation>서버의 인증서가 {not_before:time} 전에는 유효하지 않습니다</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, issued by {issuer}, leads to no certification authority that relying parties trust: {reason}</source>
        <translation>서버의 인증서(발급자: {issuer})가 신뢰 당사자가 신뢰하는 인증기관으로 이어지지 않습니다: {reason}</translation>
    </message>
    <message>
        <source>The server&apos;s key is weak: {algorithm} with {bits} bits</source>
        <translation>서버의 키가 약합니다: {algorithm}, {bits}비트</translation>
    </message>
    <message>
        <source>The session changed between two looks a moment apart</source>
        <translation>잠깐 사이의 두 관측 간에 세션이 바뀌었습니다</translation>
    </message>
    <message>
        <source>The snapshot cannot be used: {problem}</source>
        <translation>스냅샷을 사용할 수 없습니다: {problem}</translation>
    </message>
    <message>
        <source>The snapshot does not have the hash that the notification states</source>
        <translation>스냅샷의 해시가 알림 파일에 명시된 것과 다릅니다</translation>
    </message>
    <message>
        <source>The snapshot holds an object that relying parties leave out: {problem}</source>
        <translation>스냅샷에 신뢰 당사자가 제외하는 객체가 있습니다: {problem}</translation>
    </message>
    <message>
        <source>The snapshot holds no objects yet</source>
        <translation>스냅샷에 아직 객체가 없습니다</translation>
    </message>
    <message>
        <source>The snapshot holds {count} objects that are not below the rsync URI, such as {objects}</source>
        <translation>스냅샷에서 rsync URI 아래에 있지 않은 객체의 수: {count}(예: {objects})</translation>
    </message>
    <message>
        <source>The snapshot was not had: {reason}</source>
        <translation>스냅샷을 얻을 수 없었습니다: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync did not end in time: {reason}</source>
        <translation>rsync 전송이 제때 끝나지 않았습니다: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync took {elapsed:ms}</source>
        <translation>rsync 전송에 {elapsed:ms} 걸렸습니다</translation>
    </message>
    <message>
        <source>The trust anchor cannot be used: {problem}</source>
        <translation>트러스트 앵커를 사용할 수 없습니다: {problem}</translation>
    </message>
    <message>
        <source>The two requests carry different BPKI certificates</source>
        <translation>두 요청에 서로 다른 BPKI 인증서가 들어 있습니다</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} ahead of ours</source>
        <translation>웹 서버의 시계가 이쪽 시계보다 {offset:duration} 빠릅니다</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} behind ours</source>
        <translation>웹 서버의 시계가 이쪽 시계보다 {offset:duration} 느립니다</translation>
    </message>
    <message>
        <source>The {attribute} is missing or is no URI of the kind that belongs there</source>
        <translation>{attribute} 속성이 없거나, 거기에 있어야 할 종류의 URI가 아닙니다</translation>
    </message>
    <message>
        <source>The {attribute} is missing, longer than 255 characters, or has characters other than letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;/&quot;</source>
        <translation>{attribute} 속성이 없거나, 255자를 초과하거나, 영문자, 숫자, &quot;-&quot;, &quot;_&quot;, &quot;/&quot; 이외의 문자를 포함합니다</translation>
    </message>
    <message>
        <source>Update the CA software</source>
        <translation>CA 소프트웨어를 업데이트하십시오</translation>
    </message>
    <message>
        <source>Update the publication server</source>
        <translation>게시 서버를 업데이트하십시오</translation>
    </message>
    <message>
        <source>Update the software that wrote the file; strict parsers refuse it</source>
        <translation>파일을 작성한 소프트웨어를 업데이트하십시오. 엄격한 파서는 이 파일을 거부합니다</translation>
    </message>
    <message>
        <source>Use a name: certificates carry the URI for years, and an address cannot be moved</source>
        <translation>이름을 사용하십시오. 인증서는 URI를 여러 해 동안 담고 있으며, 주소는 옮길 수 없습니다</translation>
    </message>
    <message>
        <source>Use name servers that are near their clients, or anycast, and a TTL of minutes at least</source>
        <translation>클라이언트에 가까운 네임서버나 애니캐스트를 사용하고, TTL을 최소 몇 분으로 하십시오</translation>
    </message>
    <message>
        <source>Use one handle: it spares everybody a table</source>
        <translation>하나의 핸들을 사용하십시오. 대조표가 필요 없게 됩니다</translation>
    </message>
    <message>
        <source>Use the handle of the answer from now on; current software does by itself</source>
        <translation>이제부터 응답의 핸들을 사용하십시오. 현재의 소프트웨어는 자동으로 그렇게 합니다</translation>
    </message>
    <message>
        <source>Valid objects contradict each other: {problem}</source>
        <translation>유효한 객체가 서로 모순됩니다: {problem}</translation>
    </message>
    <message>
        <source>What answers on the rsync port is no rsync daemon that greets in time: {reason}</source>
        <translation>rsync 포트에서 응답하는 것이 제때 인사를 보내는 rsync 데몬이 아닙니다: {reason}</translation>
    </message>
    <message>
        <source>What the CA signs is dated {offset:duration} in the future</source>
        <translation>CA가 서명한 것의 날짜가 {offset:duration} 후의 미래입니다</translation>
    </message>
    <message>
        <source>What the file carries as its BPKI certificate is no X.509 certificate</source>
        <translation>파일에 BPKI 인증서로 들어 있는 것이 X.509 인증서가 아닙니다</translation>
    </message>
    <message>
        <source>What the organisation holds is not told, so that nothing could be compared</source>
        <translation>기관이 보유한 자원이 명시되지 않아 비교할 수 없었습니다</translation>
    </message>
    <message>
        <source>With {clients} clients at once, 95 of 100 answers took up to {percentile:ms}</source>
        <translation>동시 클라이언트 {clients}개일 때 응답 100개 중 95개에 최대 {percentile:ms} 걸렸습니다</translation>
    </message>
    <message>
        <source>Withdraw certificates for your own key, for your parent&apos;s, and chains without end</source>
        <translation>자신의 키나 상위 CA의 키에 대한 인증서, 그리고 끝이 없는 체인을 철회하십시오</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it</source>
        <translation>객체를 철회하거나 재발급하십시오</translation>
    </message>
    <message>
        <source>Withdraw the one that is not meant</source>
        <translation>의도하지 않은 쪽을 철회하십시오</translation>
    </message>
    <message>
        <source>Write both from one state at the same time; serve the rsync tree by an atomic switch of folders</source>
        <translation>둘 다 하나의 상태에서 동시에 작성하고, rsync 트리는 폴더를 한 번에 전환하여 제공하십시오</translation>
    </message>
    <message>
        <source>Write the snapshot first and the notification last, and never change a file that was announced</source>
        <translation>스냅샷을 가장 먼저, 알림 파일을 가장 나중에 작성하고, 이미 알린 파일은 절대 변경하지 마십시오</translation>
    </message>
    <message>
        <source>You call yourself {child} towards the parent and {publisher} towards the repository</source>
        <translation>상위 CA와 저장소에 서로 다른 핸들을 사용하고 있습니다. 상위 CA: {child}, 저장소: {publisher}</translation>
    </message>
    <message>
        <source>rsync and RRDP serve different contents: {only_rrdp} objects are only in RRDP, {only_rsync} only in rsync, {different} differ, such as {objects}</source>
        <translation>rsync와 RRDP가 서로 다른 내용을 제공합니다. RRDP에만 있는 객체: {only_rrdp}, rsync에만 있는 객체: {only_rsync}, 서로 다른 객체: {different}(예: {objects})</translation>
    </message>
    <message>
        <source>{clients} clients at once: {requests} requests, median {median:ms}, 95th percentile {percentile:ms}</source>
        <translation>동시 클라이언트 {clients}개: 요청 {requests}개, 중앙값 {median:ms}, 95번째 백분위수 {percentile:ms}</translation>
    </message>
    <message>
        <source>{failures} of {requests} requests of {clients} clients at once failed: {reason}</source>
        <translation>동시 클라이언트 {clients}개의 요청 {requests}개 중 {failures}개가 실패했습니다: {reason}</translation>
    </message>
</context>
<context>
    <name>readiness-page</name>
    <message>
        <source>Readiness</source>
        <translation>준비 상태</translation>
    </message>
</context>
<context>
    <name>readiness-steps</name>
    <message>
        <source>names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>addresses and TLS</source>
        <translation>주소와 TLS</translation>
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
        <translation>RRDP 다시</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>객체</translation>
    </message>
    <message>
        <source>several clients at once</source>
        <translation>여러 클라이언트 동시 접속</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>the case is held</source>
        <translation>사안이 보류되어 있습니다</translation>
    </message>
    <message>
        <source>the case is held already</source>
        <translation>사안이 이미 보류되어 있습니다</translation>
    </message>
    <message>
        <source>the case is not held</source>
        <translation>사안이 보류되어 있지 않습니다</translation>
    </message>
    <message>
        <source>nothing is proposed in this case</source>
        <translation>이 사안에는 제안된 것이 없습니다</translation>
    </message>
    <message>
        <source>nothing is rejected in this case</source>
        <translation>이 사안에는 거부된 것이 없습니다</translation>
    </message>
    <message>
        <source>nothing is approved in this case</source>
        <translation>이 사안에는 승인된 것이 없습니다</translation>
    </message>
    <message>
        <source>we could not see in the last round</source>
        <translation>마지막 라운드에서 관측할 수 없었습니다</translation>
    </message>
    <message>
        <source>the policy only watches</source>
        <translation>정책이 관찰만 합니다</translation>
    </message>
    <message>
        <source>the last look did not find the CA failed</source>
        <translation>마지막 관측에서 CA 장애가 확인되지 않았습니다</translation>
    </message>
    <message>
        <source>a fresh look is missing</source>
        <translation>최근 관측이 없습니다</translation>
    </message>
    <message>
        <source>the approval is not signed</source>
        <translation>승인에 서명이 없습니다</translation>
    </message>
    <message>
        <source>the operator was not notified yet</source>
        <translation>운영자에게 아직 통지하지 않았습니다</translation>
    </message>
    <message>
        <source>its certificate was not taken away in this case</source>
        <translation>이 사안에서 인증서가 회수되지 않았습니다</translation>
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
<context>
    <name>words</name>
    <message>
        <source>healthy</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>느림</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>부분 동작</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>불안정</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>동작 중단</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 후</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Suspension is proposed. Approvals: %1 of %2.</source>
        <translation>정지가 제안되었습니다. 승인: %1/%2.</translation>
    </message>
    <message>
        <source>Revocation is proposed. Approvals: %1 of %2.</source>
        <translation>폐지가 제안되었습니다. 승인: %1/%2.</translation>
    </message>
    <message>
        <source>Publication is proposed. Approvals: %1 of %2.</source>
        <translation>공표가 제안되었습니다. 승인: %1/%2.</translation>
    </message>
    <message>
        <source>Revocation is approved, and waits for a person to carry it out.</source>
        <translation>폐지가 승인되었고, 담당자의 실행을 기다립니다.</translation>
    </message>
    <message>
        <source>Suspension is approved, and waits for a person to carry it out.</source>
        <translation>정지가 승인되었고, 담당자의 실행을 기다립니다.</translation>
    </message>
    <message>
        <source>The message “%1” came back.</source>
        <translation>메시지 “%1”이(가) 반송되었습니다.</translation>
    </message>
    <message>
        <source>The message “%1” could not be sent.</source>
        <translation>메시지 “%1”을(를) 보낼 수 없었습니다.</translation>
    </message>
    <message>
        <source>The message “%1” waits to be sent, for %2.</source>
        <translation>메시지 “%1”이(가) %2째 발송을 기다립니다.</translation>
    </message>
    <message>
        <source>The step “%1” is overdue; it fell due %2 ago.</source>
        <translation>단계 “%1”이(가) 지연되었습니다. 예정일은 %2 전이었습니다.</translation>
    </message>
    <message>
        <source>The step “%1” falls due in %2.</source>
        <translation>단계 “%1”의 예정일은 %2 후입니다.</translation>
    </message>
    <message>
        <source>The step “%1” is due.</source>
        <translation>단계 “%1”의 예정일이 되었습니다.</translation>
    </message>
    <message>
        <source>A guard holds a step back: %1.</source>
        <translation>보호 장치가 단계를 막고 있습니다: %1.</translation>
    </message>
    <message>
        <source>The fleet brake holds: %1 of %2 CAs turned bad in one round. Suspect the monitor first.</source>
        <translation>전체 제동이 걸려 있습니다. 한 회차에 CA %2개 중 %1개가 나빠졌습니다. 먼저 관측 쪽을 의심하십시오.</translation>
    </message>
    <message>
        <source>There was no round for %1: nobody watches the fleet.</source>
        <translation>%1 동안 회차가 없었습니다. 아무도 전체 CA를 관측하지 않습니다.</translation>
    </message>
    <message>
        <source>It died %1 ago.</source>
        <translation>%1 전에 동작이 중단되었습니다.</translation>
    </message>
    <message>
        <source>It began to flap %1 ago.</source>
        <translation>%1 전에 불안정해졌습니다.</translation>
    </message>
    <message>
        <source>This repository has failed for %1. CAs affected: %2.</source>
        <translation>이 저장소는 %1째 장애입니다. 영향받는 CA: %2.</translation>
    </message>
    <message>
        <source>Done: %1 of %2. Items that want attention: %3.</source>
        <translation>완료: %1/%2. 조치가 필요한 항목: %3.</translation>
    </message>
    <message>
        <source>A hold ends in %1: %2</source>
        <translation>보류가 %1 후에 끝납니다: %2</translation>
    </message>
    <message>
        <source>A hold ended %1 ago: %2</source>
        <translation>보류가 %1 전에 끝났습니다: %2</translation>
    </message>
</context>
</TS>
