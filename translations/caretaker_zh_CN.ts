<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>board</name>
    <message>
        <source>Enforcement</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>公开列名</translation>
    </message>
    <message>
        <source>Revocation ahead</source>
        <translation>即将撤销</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>Next the operator is written to; this runs by itself.</source>
        <translation>下一步是致函运营者；此过程自动进行。</translation>
    </message>
    <message>
        <source>Next people are asked to name the CA in public.</source>
        <translation>下一步将请人员决定是否公开该 CA 的名称。</translation>
    </message>
    <message>
        <source>Next people are asked to suspend or revoke the certificate.</source>
        <translation>下一步将请人员决定是否暂停或撤销证书。</translation>
    </message>
    <message>
        <source>People must approve or reject what is proposed.</source>
        <translation>须由人员批准或驳回提案。</translation>
    </message>
    <message>
        <source>Approved: carried out outside this program, then seen to have happened.</source>
        <translation>已批准：在本程序之外执行，随后观测到其已发生。</translation>
    </message>
    <message>
        <source>The trouble is gone for now, or the CA is on its way back.</source>
        <translation>问题暂时消失，或该 CA 正在恢复。</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>held</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>申诉</translation>
    </message>
    <message>
        <source>The policy enforces, and does not only watch</source>
        <translation>策略为执行模式，而非仅观察</translation>
    </message>
    <message>
        <source>The clock runs: no hold, not blind, no outage of our own</source>
        <translation>计时在进行：无搁置、非失明、我方无故障</translation>
    </message>
    <message>
        <source>The operator was notified</source>
        <translation>已通知运营者</translation>
    </message>
    <message>
        <source>A notice left and did not come back</source>
        <translation>有通知已发出且未被退回</translation>
    </message>
    <message>
        <source>The operator&apos;s announcement is on record</source>
        <translation>运营者的声明已记录在案</translation>
    </message>
    <message>
        <source>A fresh look finds the CA failed</source>
        <translation>最近一次观测发现该 CA 失效</translation>
    </message>
    <message>
        <source>Corroboration: %1 of %2 vantages agree</source>
        <translation>佐证：%2 个观测点中有 %1 个一致</translation>
    </message>
    <message>
        <source>Approvals: %1 of %2</source>
        <translation>批准：%1/%2</translation>
    </message>
    <message>
        <source>Reinstatement begun</source>
        <translation>已开始恢复</translation>
    </message>
    <message>
        <source>Certificate taken away</source>
        <translation>证书已收回</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>无需更多操作</translation>
    </message>
    <message>
        <source>until the certificate is gone</source>
        <translation>直到证书消失</translation>
    </message>
    <message>
        <source>clock stands still</source>
        <translation>计时已停止</translation>
    </message>
    <message>
        <source>overdue, due %1</source>
        <translation>已逾期，到期：%1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>已批准 %1/%2</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <translation>%1，结束：%2</translation>
    </message>
    <message>
        <source>Stable for %1 of %2</source>
        <translation>已稳定 %1，共需 %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>记录答复…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>解除搁置…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Propose again…</source>
        <translation>重新提出…</translation>
    </message>
    <message>
        <source>Carried out…</source>
        <translation>已执行…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Waive corroboration…</source>
        <translation>豁免佐证…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>结案…</translation>
    </message>
    <message>
        <source>That takes the role &quot;%1&quot;.</source>
        <translation>这需要角色“%1”。</translation>
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
        <translation>请检查该名称的记录及其域名服务器：在别处能否解析？</translation>
    </message>
    <message>
        <source>Is the server up, does it listen on this port, and does a firewall let us through?</source>
        <translation>服务器是否在运行并监听此端口，防火墙是否放行？</translation>
    </message>
    <message>
        <source>Renew or replace the server&apos;s certificate; it must name the host and chain to a public authority.</source>
        <translation>请更新或更换服务器证书；证书须包含主机名并可追溯到公共机构。</translation>
    </message>
    <message>
        <source>Look at the web server&apos;s log and its disk; every file that the notification names must be there.</source>
        <translation>请检查 Web 服务器的日志和磁盘；通知文件所列的每个文件都必须存在。</translation>
    </message>
    <message>
        <source>Is the rsync daemon up, does it have this module, and does it allow this many connections?</source>
        <translation>rsync 守护进程是否在运行、有此模块并允许这么多连接？</translation>
    </message>
    <message>
        <source>Have the publication server write a fresh snapshot and notification, with a new session.</source>
        <translation>请让发布服务器以新会话重新生成快照和通知文件。</translation>
    </message>
    <message>
        <source>Have the CA reissue its manifest; check that its scheduler runs and that its clock is right.</source>
        <translation>请让 CA 重新签发清单；检查其调度程序在运行且时钟正确。</translation>
    </message>
    <message>
        <source>Have the CA reissue its CRL together with the manifest.</source>
        <translation>请让 CA 连同清单一起重新签发 CRL。</translation>
    </message>
    <message>
        <source>Have the CA publish exactly what its manifest lists, in one step.</source>
        <translation>请让 CA 一步发布与清单所列完全一致的内容。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>无法观测</translation>
    </message>
    <message>
        <source>The operator of the CA has to act.</source>
        <translation>须由 CA 运营者处理。</translation>
    </message>
    <message>
        <source>The operator of the repository has to act.</source>
        <translation>须由资料库运营者处理。</translation>
    </message>
    <message>
        <source>We have to look at our own side.</source>
        <translation>须检查我方自身。</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>to be retried</source>
        <translation>待重试</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新立案</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>administrative</source>
        <translation>行政</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>滥用</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>我方人员</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申请中</translation>
    </message>
    <message>
        <source>on probation</source>
        <translation>试用期</translation>
    </message>
    <message>
        <source>active</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>退役中</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>being reinstated</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>正在计时</translation>
    </message>
    <message>
        <source>it stands still</source>
        <translation>已停止计时</translation>
    </message>
    <message>
        <source>Clocks: continuous %1, cumulative %2. The case counts by the clock &quot;%3&quot;; %4.</source>
        <translation>计时：连续 %1，累计 %2。本案件按“%3”计时；%4。</translation>
    </message>
    <message>
        <source>Hold (%1) by %2: from %3 to %4. %5</source>
        <translation>暂缓（%1），%2：%3 至 %4。%5</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 on %3</source>
        <translation>批准 %1：%2，%3</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1，等待 %2</translation>
    </message>
    <message>
        <source>%1; its clock stands still</source>
        <translation>%1；已停止计时</translation>
    </message>
    <message>
        <source>First failure %1, detected %2.</source>
        <translation>首次失败 %1，发现于 %2。</translation>
    </message>
    <message>
        <source>Attempts to reach a contact: %1</source>
        <translation>联系尝试：%1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理办法：%1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>首字节 %1</translation>
    </message>
    <message>
        <source>clock of the server off by %1</source>
        <translation>服务器时钟偏差 %1</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>清单 %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Attempts: %1; this is the last.</source>
        <translation>尝试：%1 次；这是最后一次。</translation>
    </message>
    <message>
        <source>Caches of relying parties: a valid manifest until %1.</source>
        <translation>依赖方缓存：清单有效至 %1。</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Manifest of the parent</source>
        <translation>上级 CA 的清单</translation>
    </message>
    <message>
        <source>CRL of the parent</source>
        <translation>上级 CA 的 CRL</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>age</source>
        <translation>已发布时长</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>retrieval, median</source>
        <translation>获取，中位数</translation>
    </message>
    <message>
        <source>retrieval, 95 %</source>
        <translation>获取，95%</translation>
    </message>
    <message>
        <source>first byte, median</source>
        <translation>首字节，中位数</translation>
    </message>
    <message>
        <source>on the manifest</source>
        <translation>清单所列</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>尚未判定。</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <translation>自 %2 起%1（%3）。</translation>
    </message>
    <message>
        <source>%1 fails at %2: %3.</source>
        <translation>%1 失败：%2：%3。</translation>
    </message>
    <message>
        <source>The last round found nothing wrong.</source>
        <translation>最近一轮观测未发现异常。</translation>
    </message>
    <message>
        <source>The last round could not see it: that says nothing about the CA.</source>
        <translation>最近一轮无法观测：这不说明 CA 的情况。</translation>
    </message>
    <message>
        <source>If nothing changes, it will be %1 on %2.</source>
        <translation>若无变化，将于 %2 变为：%1。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ActDialog</name>
    <message>
        <source>Your approval is recorded for %1. Another person must approve, too, before anything happens: %2 of %3 so far.</source>
        <translation>您对 %1 的批准将被记录。在采取任何行动之前，还须由另一人批准：目前 %2/%3。</translation>
    </message>
    <message>
        <source>With this the step against %1 has all approvals. The certificate is then taken away by people outside this program; all that it signed loses its effect.</source>
        <translation>至此，针对 %1 的步骤已获全部批准。随后由人员在本程序之外收回证书；其签署的一切都将失效。</translation>
    </message>
    <message>
        <source>With this %1 is named in the public list, and its operator is told so.</source>
        <translation>至此，%1 将列入公开名单，并通知其运营者。</translation>
    </message>
    <message>
        <source>Records that the operator of %1, or staff for them, answered. The clock runs on; no further kind of contact is tried.</source>
        <translation>记录 %1 的运营者或工作人员代其作出了答复。计时继续进行；不再尝试其他类型的联系人。</translation>
    </message>
    <message>
        <source>The clock of %1 stops until the time given here. Until then nothing falls due and nothing can be approved. A hold can be released at any time.</source>
        <translation>%1 的计时将停止到此处给定的时间。在此之前，没有步骤到期，也不能批准。搁置可随时解除。</translation>
    </message>
    <message>
        <source>The clock of %1 runs again from now on; held time does not count.</source>
        <translation>%1 的计时从现在起重新开始；搁置的时间不计入。</translation>
    </message>
    <message>
        <source>What was rejected is put to people again, and the operator of %1 is told. You cannot be the first to approve it.</source>
        <translation>被驳回的事项将再次提交审批，并通知 %1 的运营者。您不能作为第一个批准人。</translation>
    </message>
    <message>
        <source>The case of %1 ends without recovery. If the trouble lasts, the next round opens a new case, whose clocks begin anew.</source>
        <translation>%1 的案件在未恢复的情况下结束。如果问题持续，下一轮将开启新案件，计时重新开始。</translation>
    </message>
    <message>
        <source>The proposal against %1 is off, with all its approvals. It comes back only when a person proposes it again, or when its clock has run again.</source>
        <translation>针对 %1 的提案及其全部批准将被撤下。只有在有人重新提出，或其计时再次走完时，才会恢复。</translation>
    </message>
    <message>
        <source>Records that the registry took the certificate of %1 away, outside this program. The case then waits until the certificate is seen to be gone.</source>
        <translation>记录注册机构已在本程序之外收回 %1 的证书。随后案件将等待，直到观测到证书已不存在。</translation>
    </message>
    <message>
        <source>%1 is taken back: first it is reinstating, and once it is stable its probation begins. The operator is told.</source>
        <translation>重新接纳 %1：先进入恢复阶段，稳定后开始观察期。将通知运营者。</translation>
    </message>
    <message>
        <source>The case of %1 goes on with fewer vantages than the policy wants. This cannot be taken back.</source>
        <translation>%1 的案件将以少于策略要求的观测点继续进行。此操作无法撤回。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Until (UTC)</source>
        <translation>截止 (UTC)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>决定人(&amp;D)</translation>
    </message>
    <message>
        <source>I have read what this changes in routing</source>
        <translation>我已阅读此举对路由的影响</translation>
    </message>
    <message>
        <source>VRPs at stake: %1</source>
        <translation>受影响的 VRP：%1</translation>
    </message>
    <message>
        <source>How many VRPs are at stake is not known</source>
        <translation>受影响的 VRP 数量未知</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Appearance</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>A language takes effect when the desktop is started again. Notices and checklists are written in their reader&apos;s language, whatever is chosen here.</source>
        <translation>语言在下次启动时生效。无论此处如何选择，通知和核对表均使用其读者的语言。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditModel</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>No entry fits the filter. Clear a field above to see more.</source>
        <translation>没有符合筛选条件的条目。清空上方的某个字段可查看更多。</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>导出(&amp;X)...</translation>
    </message>
    <message>
        <source>Filter by object</source>
        <translation>按对象筛选</translation>
    </message>
    <message>
        <source>Entries of the audit chain, newest first</source>
        <translation>审计链条目，最新在前</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>完整条目</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it. Enter goes to what it is about.</source>
        <translation>选择一个条目可阅读全文。按 Enter 转到其所涉对象。</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>条目：%1</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>条目：%1 / %2</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>承接自</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>写入 %1 的条目：%2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BacktestView</name>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Goes over everything that was recorded, as if this policy had been in force: which notices, proposals of suspension and proposals of revocation there would have been, and when. Changes that are not saved yet count. Press Run.</source>
        <translation>把所有记录按此政策生效的情形重演一遍：会有哪些通知、暂停提议和撤销提议，以及在何时。尚未保存的更改也计算在内。请按“运行”。</translation>
    </message>
    <message>
        <source>Progress of the backtest</source>
        <translation>回测进度</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>对照(&amp;B)</translation>
    </message>
    <message>
        <source>Over the &amp;last</source>
        <translation>时间范围(&amp;L)</translation>
    </message>
    <message>
        <source>Who would be hit when</source>
        <translation>谁会在何时受影响</translation>
    </message>
    <message>
        <source>no other policy</source>
        <translation>无其他政策</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Nobody would have been hit: there was nothing in this time that the policy acts on. Choose a longer time or another policy.</source>
        <translation>没有人会受影响：这段时间内没有该政策会处理的事情。请选择更长的时间或另一个政策。</translation>
    </message>
    <message>
        <source>Recorded from %1 to %2; CAs: %3.</source>
        <translation>记录时间：%1 至 %2；CA 数：%3。</translation>
    </message>
    <message>
        <source>The plot shows the CAs hit worst: %1 of %2. The table has all.</source>
        <translation>图中为受影响最重的 CA：%2 个中的 %1 个。表中列出全部。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BoardPage</name>
    <message>
        <source>Show the CA</source>
        <translation>显示 CA</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>导出证据…</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>正在读取案件…</translation>
    </message>
    <message>
        <source>%1 is not on the board: it has no open case</source>
        <translation>%1 不在看板上：没有未结案件</translation>
    </message>
    <message>
        <source>no case is selected</source>
        <translation>未选择案件</translation>
    </message>
    <message>
        <source>No case is open. A case opens by itself when a CA&apos;s trouble is confirmed and the policy has a timeline for it.</source>
        <translation>没有未结案件。当某个 CA 的问题得到确认且策略为其设有时间线时，案件会自动开启。</translation>
    </message>
    <message>
        <source>Select a card above to see its case.</source>
        <translation>请在上方选择一张卡片以查看其案件。</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>数据库以只读方式打开</translation>
    </message>
    <message>
        <source>This is no name of a person</source>
        <translation>这不是人员姓名</translation>
    </message>
    <message>
        <source>%1: %2, recorded as done by %3</source>
        <translation>%1：%2，记录为由 %3 执行</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>导出证据</translation>
    </message>
    <message>
        <source>Exported to %1; anybody can check it with: caretaker audit verify FILE</source>
        <translation>已导出到 %1；任何人都可以用以下命令核查：caretaker audit verify FILE</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BrakeBar</name>
    <message>
        <source>Let the fleet brake go</source>
        <translation>松开整体制动</translation>
    </message>
    <message>
        <source>Say how you know that it is not the monitor, its network or a validator that fails. From the next round on what turned bad counts again, for all CAs, for as long as this incident lasts.</source>
        <translation>请说明您如何得知故障不在监测本身、其网络或验证器。从下一轮起，在此事件持续期间，所有 CA 的恶化重新计入。</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>松开</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>决定人(&amp;D)</translation>
    </message>
    <message>
        <source>Which CAs</source>
        <translation>哪些 CA</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>松开…</translation>
    </message>
    <message>
        <source>The fleet brake holds since %1: %2 of %3 CAs that were functional turned bad at once. Nothing gets worse and no step is taken until it ends. Suspect the monitor first.</source>
        <translation>整体制动自 %1 起启用：原本正常的 %3 个 CA 中有 %2 个同时恶化。在其结束之前，状态不会变差，也不会采取任何步骤。请先怀疑监测本身。</translation>
    </message>
    <message>
        <source>The fleet is bad since %1, as a person confirmed: the brake lets go.</source>
        <translation>经人工确认，自 %1 起整体状况确实不佳：制动已松开。</translation>
    </message>
    <message>
        <source>That takes the role &quot;approver&quot;, and proof of who you are</source>
        <translation>这需要角色“approver”以及身份证明</translation>
    </message>
    <message>
        <source>The brake lets go from the next round on</source>
        <translation>制动从下一轮起松开</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaHeader</name>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Show or hide why it is so, and what would change it</source>
        <translation>显示或隐藏原因以及什么会改变它</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>转到 CA</translation>
    </message>
    <message>
        <source>Not judged yet: the next round will say what state it is in.</source>
        <translation>尚未判定：下一轮观测会给出其状态。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaPage</name>
    <message>
        <source>No CA is chosen. Choose one in the fleet, or type its handle after Ctrl+G.</source>
        <translation>未选择 CA。请在列表中选择，或按 Ctrl+G 后输入其标识。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>转到 CA</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>立即重新观测</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>标签页：%1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseActs</name>
    <message>
        <source>%1 has no key on record and is not the user who is logged in</source>
        <translation>%1 没有登记密钥，也不是当前登录的用户</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CasePane</name>
    <message>
        <source>Continuous clock %1, cumulative clock %2</source>
        <translation>连续计时 %1，累计计时 %2</translation>
    </message>
    <message>
        <source>Calendar clock %1</source>
        <translation>日历计时 %1</translation>
    </message>
    <message>
        <source>%1; it stands still</source>
        <translation>%1；已停止</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>由 %1 提出</translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation>%1 于 %2 批准并签名</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>%1 于 %2 批准</translation>
    </message>
    <message>
        <source>Nobody may approve: name approvers in the configuration</source>
        <translation>无人可以批准：请在配置中指定批准人</translation>
    </message>
    <message>
        <source>Still needed: %1, of %2</source>
        <translation>还需要：%1，可由 %2 批准</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>First failure %1, detected %2</source>
        <translation>首次故障 %1，检测于 %2</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>运营者：%1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>watched only</source>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>所需条件：%1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseTab</name>
    <message>
        <source>This CA has no case. One opens by itself when the policy says so.</source>
        <translation>此 CA 没有案件。政策要求时会自动立案。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>立案时间</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Open on the &amp;board</source>
        <translation>在看板上打开(&amp;B)</translation>
    </message>
    <message>
        <source>What happened in the case</source>
        <translation>案件经过</translation>
    </message>
    <message>
        <source>Acknowledge, hold, approve and close cases there</source>
        <translation>在那里受理、暂缓、批准和结案</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CheckStep</name>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>已查看的项目</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>已查看：%1</translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation>正在查看：%1</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>按组列出的所有测试</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>核对表</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对表</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Undo the last tick</source>
        <translation>撤销上一次勾选</translation>
    </message>
    <message>
        <source>C&amp;lose the period...</source>
        <translation>关闭本期(&amp;L)...</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>核对表的条目</translation>
    </message>
    <message>
        <source>Choose a CA above to see its operator&apos;s checklist.</source>
        <translation>在上方选择一个 CA，以查看其运营者的核对表。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChoicePage</name>
    <message>
        <source>What do you want to look after?</source>
        <translation>您想照管什么？</translation>
    </message>
    <message>
        <source>There is no database yet. What you choose can be changed later.</source>
        <translation>尚无数据库。您的选择以后可以更改。</translation>
    </message>
    <message>
        <source>&amp;A lab fleet with a history, to learn and to try</source>
        <translation>带历史的实验机群，用于学习和试用(&amp;A)</translation>
    </message>
    <message>
        <source>Sixteen CAs on this machine, healthy and not, through %1 virtual days; nothing of it is real, and nobody gets a message.</source>
        <translation>本机上的十六个 CA，有健康的也有不健康的，经历 %1 个虚拟日；一切皆非真实，也不会有人收到消息。</translation>
    </message>
    <message>
        <source>&amp;My fleet, from a file</source>
        <translation>我的机群，来自文件(&amp;M)</translation>
    </message>
    <message>
        <source>The CAs in a CSV or JSON file, into a new database. Looking at them begins with the command caretaker cycle.</source>
        <translation>将 CSV 或 JSON 文件中的 CA 导入新数据库。观测由命令 caretaker cycle 开始。</translation>
    </message>
    <message>
        <source>A &amp;database that is there already</source>
        <translation>已有的数据库(&amp;D)</translation>
    </message>
    <message>
        <source>With its configuration, as the command line uses it.</source>
        <translation>连同其配置，与命令行所用相同。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedModel</name>
    <message>
        <source>Checklist</source>
        <translation>核对表</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedTab</name>
    <message>
        <source>No period was closed yet. Each is closed by the first cycle after its end.</source>
        <translation>尚未关闭任何一期。每期在结束后的首个周期中关闭。</translation>
    </message>
    <message>
        <source>Closed checklists</source>
        <translation>已关闭的核对表</translation>
    </message>
    <message>
        <source>As they stood when they were closed. Enter opens one, to read.</source>
        <translation>保持关闭时的状态。按 Enter 打开以供阅读。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ConfigEditor</name>
    <message>
        <source>&amp;Go to the line</source>
        <translation>转到该行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>重新读取文件(&amp;R)</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>配置文本</translation>
    </message>
    <message>
        <source>No configuration file is in use. Start the desktop with --config FILE to edit one here. This is what is in force:</source>
        <translation>未使用配置文件。以 --config FILE 启动后可在此编辑。当前生效的是：</translation>
    </message>
    <message>
        <source>%1. Saved changes take effect when the desktop is started again.</source>
        <translation>%1。保存的更改在下次启动时生效。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Correct, and not saved yet.</source>
        <translation>正确，尚未保存。</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Saved. What was there is kept in %1.</source>
        <translation>已保存。原有内容保留在 %1。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ContactsTab</name>
    <message>
        <source>mail came back on %1</source>
        <translation>邮件于 %1 被退回</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>已于 %1 验证</translation>
    </message>
    <message>
        <source>to be asked again, verified on %1</source>
        <translation>需再次询问，上次验证于 %1</translation>
    </message>
    <message>
        <source>asked on %1, no answer</source>
        <translation>已于 %1 询问，未答复</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>从未询问</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Contacts of this CA</source>
        <translation>此 CA 的联系人</translation>
    </message>
    <message>
        <source>Nobody is known to write to about this CA. Add contacts to it in the fleet.</source>
        <translation>没有可联系的人。请在列表中为此 CA 添加联系人。</translation>
    </message>
    <message>
        <source>Ask contacts to &amp;answer</source>
        <translation>请联系人答复(&amp;A)</translation>
    </message>
    <message>
        <source>Writes to each contact that is not verified and was not asked in the last week.</source>
        <translation>写信给每个未验证且最近一周未被询问的联系人。</translation>
    </message>
    <message>
        <source>Contacts asked to answer: %1</source>
        <translation>已请求答复的联系人：%1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CountsGrid</name>
    <message>
        <source>Number of CAs</source>
        <translation>CA 数量</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DetailsView</name>
    <message>
        <source>waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that show it:</source>
        <translation>证明它的字节的 SHA-256：</translation>
    </message>
    <message>
        <source>To fix it:</source>
        <translation>修复方法：</translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation>豁免至 %1：%2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>发现者：%1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Select a test or something to fix to read all about it.</source>
        <translation>选择一项测试或需要修复的事项即可查看全部内容。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DiagnosisTab</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Layers by vantage</source>
        <translation>各观测点的层次</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>立即重新观测(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>About the selected row</source>
        <translation>关于所选行</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>数据库以只读方式打开。</translation>
    </message>
    <message>
        <source>Looks at this CA from here, stores what was seen and shows it. The next round judges.</source>
        <translation>从此处观测该 CA，保存并显示所见。由下一轮观测判定。</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>观测进度</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在观测 …</translation>
    </message>
    <message>
        <source>Looked at %1: %2. Stored; the next round judges.</source>
        <translation>已于 %1 观测：%2。已保存；由下一轮观测判定。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>比较对象(&amp;W)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%1 and %2 have the same rules. Choose another policy to compare with.</source>
        <translation>%1 与 %2 的规则相同。请选择另一个政策进行比较。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditDialog</name>
    <message>
        <source>Edit the notice about %1</source>
        <translation>编辑关于 %1 的通知</translation>
    </message>
    <message>
        <source>The new text is sent in place of the old one, which is kept. The audit log says who changed it and why. Facts, dates and recipient stay as they are.</source>
        <translation>新文本将代替旧文本发送，旧文本予以保留。审计日志会记录由谁修改及原因。事实、日期和收件人保持不变。</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>替换文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>正文(&amp;T)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditorView</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>政策文本</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>文本中的问题</translation>
    </message>
    <message>
        <source>Shipped with Caretaker and not to be changed: extend or copy it in a file of your own.</source>
        <translation>随 Caretaker 提供，不可更改：请在自己的文件中扩展或复制它。</translation>
    </message>
    <message>
        <source>Changed and not saved. What you type is kept, also if the program ends.</source>
        <translation>已更改但未保存。即使程序退出，您输入的内容也会保留。</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>There is an error:</source>
        <translation>有错误：</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>No errors. To look at once more: %1</source>
        <translation>没有错误。建议再看一遍：%1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EvidenceTab</name>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>观测点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
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
        <translation>证据</translation>
    </message>
    <message>
        <source>Export &amp;evidence…</source>
        <translation>导出证据(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;case…</source>
        <translation>导出案件(&amp;C)…</translation>
    </message>
    <message>
        <source>One tar file with the bytes, their hashes and how to check them</source>
        <translation>一个 tar 文件，含原始字节、哈希值及核验方法</translation>
    </message>
    <message>
        <source>One tar file with observations, decisions, policy, audit chain and evidence, without contact data</source>
        <translation>一个 tar 文件，含观测、决定、政策、审计链和证据，不含联系信息</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>导出证据</translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>导出案件</translation>
    </message>
    <message>
        <source>No evidence was kept yet. It is kept when what a look finds changes.</source>
        <translation>尚未保存证据。观测结果变化时才会保存。</translation>
    </message>
    <message>
        <source>Pieces of evidence: %1, newest first</source>
        <translation>证据：%1 件，最新在前</translation>
    </message>
    <message>
        <source>%1: pieces of evidence %2, expired before %3</source>
        <translation>%1：证据 %2 件，此前已过期 %3 件</translation>
    </message>
    <message>
        <source>%1: files %2, cases %3; check it with caretaker audit verify</source>
        <translation>%1：文件 %2，案件 %3；用 caretaker audit verify 核验</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportDialog</name>
    <message>
        <source>Export the checklist</source>
        <translation>导出核对表</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>选择(&amp;C)...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportSinceDialog</name>
    <message>
        <source>Export the chain</source>
        <translation>导出审计链</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>选择(&amp;C)...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>One entry a line, as JSON. Anyone can check the lines without this program.</source>
        <translation>每行一个条目，JSON 格式。任何人无需本程序即可核验。</translation>
    </message>
    <message>
        <source>&amp;After entry:</source>
        <translation>在此条目之后(&amp;A)：</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>文件(&amp;I)：</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterBar</name>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>CA, case or other object</source>
        <translation>CA、案件或其他对象</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Days chosen</source>
        <translation>指定日期</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterField</name>
    <message>
        <source>“%1” is not a key</source>
        <translation>“%1”不是键</translation>
    </message>
    <message>
        <source>“%1” is not a value here</source>
        <translation>“%1”在此不是有效值</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>“%1” is not a duration</source>
        <translation>“%1”不是时长</translation>
    </message>
    <message>
        <source>“%1” is not a percentage</source>
        <translation>“%1”不是百分比</translation>
    </message>
    <message>
        <source>“%1” is compared with &gt; or &lt;</source>
        <translation>“%1”用 &gt; 或 &lt; 比较</translation>
    </message>
    <message>
        <source>“%1” stands before a colon</source>
        <translation>“%1”之后用冒号</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>nothing stands after “-”</source>
        <translation>“-”之后没有内容</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>第 %1 个字符：%2。</translation>
    </message>
    <message>
        <source>At character %1: %2. Possible: %3</source>
        <translation>第 %1 个字符：%2。可用：%3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FirstRun</name>
    <message>
        <source>Caretaker: the first start</source>
        <translation>Caretaker：首次启动</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FixesModel</name>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2：%3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetColumns</name>
    <message>
        <source>waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>逾期，%1</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申请中</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>试用期</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>退役中</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>reinstating</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>即将变为</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>已持续</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Manifest age</source>
        <translation>清单时效</translation>
    </message>
    <message>
        <source>Latency (s)</source>
        <translation>延迟（秒）</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应办时间</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营者</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>The next state, and when, if readings go on as they are</source>
        <translation>若读数保持不变，下一个状态及其时间</translation>
    </message>
    <message>
        <source>How long it has been in its state</source>
        <translation>处于该状态的时长</translation>
    </message>
    <message>
        <source>How long ago the manifest was made that our vantage saw last</source>
        <translation>我方观测点最近看到的清单签发至今的时长</translation>
    </message>
    <message>
        <source>Mean time to fetch everything, in the hour of the last round</source>
        <translation>最近一轮所在小时内取回全部内容的平均时间</translation>
    </message>
    <message>
        <source>Functional share of the watched time, over 30 days or as the policy says</source>
        <translation>在被观测时间中正常工作的比例，30 天内或按策略规定</translation>
    </message>
    <message>
        <source>What comes next in its open case</source>
        <translation>其未结案件的下一步</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>尚未判定</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>自 %2 起%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Over %1; the target is %2</source>
        <translation>统计期 %1；目标 %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetPage</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Filter: words, state:dead, issue:any, since&gt;7d (Ctrl+Space proposes)</source>
        <translation>筛选：词语、state:dead、issue:any、since&gt;7d（Ctrl+空格给出提示）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>正在读取全部 CA</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>全部 CA</translation>
    </message>
    <message>
        <source>%1 of %2 CAs, as of %3</source>
        <translation>%2 个 CA 中的 %1 个，截至 %3</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>No CA is watched yet. “caretaker ca import” takes in a list, and “caretaker discover” finds the delegated CAs under a trust anchor.</source>
        <translation>尚未观测任何 CA。“caretaker ca import”可导入列表，“caretaker discover”可查找信任锚之下的委托 CA。</translation>
    </message>
    <message>
        <source>No CA matches this filter. Esc in the filter clears it.</source>
        <translation>没有符合此筛选的 CA。在筛选框中按 Esc 可清除。</translation>
    </message>
    <message>
        <source>&amp;Open the CA</source>
        <translation>打开 CA(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV</source>
        <translation>导出为 CSV(&amp;E)</translation>
    </message>
    <message>
        <source>The selected rows, or all that are shown, with the columns that are shown</source>
        <translation>所选行或全部显示的行，以及显示的列</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>转到筛选</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>保存此视图(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>删除视图(&amp;F)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>A name for this filter, these columns and this order:</source>
        <translation>为此筛选、这些列和此顺序命名：</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>已保存视图“%1”</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Which view is no longer needed?</source>
        <translation>不再需要哪个视图？</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>已写入 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>立即重新观测(&amp;L)</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>数据库以只读方式打开。</translation>
    </message>
    <message>
        <source>Select the CAs to look at.</source>
        <translation>请选择要观测的 CA。</translation>
    </message>
    <message>
        <source>At most %1 CAs at once: the next round looks at all of them.</source>
        <translation>一次最多 %1 个 CA：下一轮会观测全部。</translation>
    </message>
    <message>
        <source>Looks at the selected CAs from here and stores what was seen. The next round judges.</source>
        <translation>从此处观测所选 CA 并保存所见。由下一轮观测判定。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetViews</name>
    <message>
        <source>All CAs</source>
        <translation>所有 CA</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>About to change state</source>
        <translation>即将改变状态</translation>
    </message>
    <message>
        <source>With an issue</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>With an open case</source>
        <translation>有未结案件</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Manifest older than a day</source>
        <translation>清单已超过一天</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsChart</name>
    <message>
        <source>Plot of who would be hit when</source>
        <translation>谁会在何时受影响的图</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsModel</name>
    <message>
        <source>Held back: %1</source>
        <translation>被阻止：%1</translation>
    </message>
    <message>
        <source>Withdrawn: it recovered</source>
        <translation>已撤回：已恢复</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::IdentityFields</name>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>File of the private key of %1 (PEM). It proves who decides, and an approval is signed with it.</source>
        <translation>%1 的私钥文件（PEM）。它证明由谁作出决定，批准也用它签名。</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm, as the user who is logged in.</source>
        <translation>请以当前登录用户的身份输入“%1”以确认。</translation>
    </message>
    <message>
        <source>%1 has no key on record and is not the user who is logged in (%2).</source>
        <translation>%1 没有登记密钥，也不是当前登录的用户（%2）。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>A fleet from a file</source>
        <translation>来自文件的机群</translation>
    </message>
    <message>
        <source>CSV or JSON, as the command caretaker ca import reads it. All CAs of the file, or none.</source>
        <translation>命令 caretaker ca import 可读取的 CSV 或 JSON。文件中的 CA 全部导入，或一个也不导入。</translation>
    </message>
    <message>
        <source>&amp;Fleet file:</source>
        <translation>机群文件(&amp;F)：</translation>
    </message>
    <message>
        <source>A fleet file</source>
        <translation>机群文件</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>选择(&amp;H)...</translation>
    </message>
    <message>
        <source>New &amp;database:</source>
        <translation>新数据库(&amp;D)：</translation>
    </message>
    <message>
        <source>CAs imported: %1</source>
        <translation>已导入的 CA：%1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::InUse</name>
    <message>
        <source>What is in use</source>
        <translation>正在使用的内容</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>来自命令行</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>来自配置</translation>
    </message>
    <message>
        <source>Database and policy</source>
        <translation>数据库与政策</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式版本</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>none: everything has its default value</source>
        <translation>无：全部为默认值</translation>
    </message>
    <message>
        <source>kept in the database</source>
        <translation>保存在数据库中</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>SHA-256 of the policy</source>
        <translation>政策的 SHA-256</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>您是</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The configuration names no people: every user is an editor, nobody approves.</source>
        <translation>配置未列出人员：每个用户都是编辑者，无人可批准。</translation>
    </message>
    <message>
        <source>signs with a key</source>
        <translation>用密钥签名</translation>
    </message>
    <message>
        <source>Where we look from</source>
        <translation>我们从何处观测</translation>
    </message>
    <message>
        <source>last look %1 (%2)</source>
        <translation>最近观测 %1（%2）</translation>
    </message>
    <message>
        <source>has not looked yet</source>
        <translation>尚未观测</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>金丝雀端点</translation>
    </message>
    <message>
        <source>none: our own network failing looks like theirs failing</source>
        <translation>无：我方网络故障会看似对方故障</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Notices go</source>
        <translation>通知发往</translation>
    </message>
    <message>
        <source>into the folder %1</source>
        <translation>到文件夹 %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>回复至</translation>
    </message>
    <message>
        <source>Answers are read in</source>
        <translation>读取回复于</translation>
    </message>
    <message>
        <source>nothing: no inbox is configured</source>
        <translation>无：未配置收件箱</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>核对表</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemDetails</name>
    <message>
        <source>Details of the item</source>
        <translation>条目详情</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemModel</name>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabDialog</name>
    <message>
        <source>The lab fleet</source>
        <translation>实验机群</translation>
    </message>
    <message>
        <source>A fleet of sixteen CAs on this machine lives through %1 virtual days. That takes some minutes, once. Nothing is fetched from the Internet.</source>
        <translation>本机上由十六个 CA 组成的机群将经历 %1 个虚拟日。需要几分钟，仅此一次。不会从互联网获取任何内容。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabPage</name>
    <message>
        <source>The lab fleet</source>
        <translation>实验机群</translation>
    </message>
    <message>
        <source>It is made in %1. That takes some minutes, once. Going back or cancelling leaves nothing there.</source>
        <translation>将创建于 %1。需要几分钟，仅此一次。返回或取消不会留下任何内容。</translation>
    </message>
    <message>
        <source>The lab fleet is ready.</source>
        <translation>实验机群已就绪。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabProgress</name>
    <message>
        <source>Signing a world of certificates...</source>
        <translation>正在签署整套证书...</translation>
    </message>
    <message>
        <source>Making the lab fleet</source>
        <translation>正在创建实验机群</translation>
    </message>
    <message>
        <source>Virtual hours: %1 of %2</source>
        <translation>虚拟小时：%1 / %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListChooser</name>
    <message>
        <source>The registry</source>
        <translation>注册机构</translation>
    </message>
    <message>
        <source>A CA operator</source>
        <translation>CA 运营者</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>谁的核对表</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>期间内的一天</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>上一期</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Before delegation</source>
        <translation>委托前</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListDesk</name>
    <message>
        <source>Ticked: %1</source>
        <translation>已勾选：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>已添加备注：%1</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>关闭本期</translation>
    </message>
    <message>
        <source>%1 then stands as it is, for good: nobody can tick, take back or annotate on it any more. Items not done, and carried over into the next period: %2</source>
        <translation>%1 将永久保持现状：此后任何人都不能勾选、撤回或添加备注。未完成并顺延到下一期的条目：%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已关闭：%1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListOutputBar</name>
    <message>
        <source>&amp;Print...</source>
        <translation>打印(&amp;P)...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>导出(&amp;X)...</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>已停止：未写入任何文件。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LookBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>观测进度</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在观测 …</translation>
    </message>
    <message>
        <source>Looked at %1: %2 in order. Stored; the next round judges.</source>
        <translation>已观测 %1 个：%2 个正常。已保存；由下一轮观测判定。</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Caretaker</source>
        <translation>关于 Caretaker(&amp;A)</translation>
    </message>
    <message>
        <source>About Caretaker</source>
        <translation>关于 Caretaker</translation>
    </message>
    <message>
        <source>Caretaker %1: the lifecycle of delegated RPKI CAs, from observation to enforcement. Free software: GPL-3.0-or-later. Icons: Breeze (LGPL-3.0).</source>
        <translation>Caretaker %1：受委托 RPKI CA 的生命周期，从观测到规则执行。自由软件：GPL-3.0-or-later。图标：Breeze (LGPL-3.0)。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1，只读</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MetricsTab</name>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Of this CA</source>
        <translation>此 CA</translation>
    </message>
    <message>
        <source>Of its repository</source>
        <translation>其资料库</translation>
    </message>
    <message>
        <source>Whose metrics</source>
        <translation>指标对象</translation>
    </message>
    <message>
        <source>Of its repository: %1</source>
        <translation>其资料库：%1</translation>
    </message>
    <message>
        <source>No rule of the policy is broken.</source>
        <translation>未违反任何政策规则。</translation>
    </message>
    <message>
        <source>Broken rules: %1</source>
        <translation>违反的规则：%1</translation>
    </message>
    <message>
        <source>Availability over %1: %2.</source>
        <translation>%1内的可用性：%2。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoteForm</name>
    <message>
        <source>&amp;Tick</source>
        <translation>勾选(&amp;T)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>撤回(&amp;B)</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>添加备注(&amp;N)</translation>
    </message>
    <message>
        <source>A URI, or a SHA-256 in hexadecimal</source>
        <translation>URI 或十六进制的 SHA-256</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>备注(&amp;O)：</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>依据(&amp;V)：</translation>
    </message>
    <message>
        <source>What was done about it: a tick needs it here</source>
        <translation>对此做了什么：勾选前须在此填写</translation>
    </message>
    <message>
        <source>Kept with your name; may stay empty for a tick</source>
        <translation>与您的姓名一同保存；仅勾选时可留空</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeDesk</name>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>取消发送…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>发送等待中的通知</translation>
    </message>
    <message>
        <source>Read the mailbox</source>
        <translation>读取邮箱</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>数据库以只读方式打开</translation>
    </message>
    <message>
        <source>that takes the role &quot;editor&quot;</source>
        <translation>这需要角色“editor”</translation>
    </message>
    <message>
        <source>no mailbox is configured ([mail] inbox)</source>
        <translation>未配置邮箱（[mail] inbox）</translation>
    </message>
    <message>
        <source>no notice is selected</source>
        <translation>未选择通知</translation>
    </message>
    <message>
        <source>it does not wait any more</source>
        <translation>已不在等待</translation>
    </message>
    <message>
        <source>another notice took its place</source>
        <translation>已由另一则通知取代</translation>
    </message>
    <message>
        <source>it was not given up, and did not come back</source>
        <translation>未被放弃，也未被退回</translation>
    </message>
    <message>
        <source>The new text waits as notice %1</source>
        <translation>新文本作为通知 %1 等待发送</translation>
    </message>
    <message>
        <source>Call off the notice about %1</source>
        <translation>取消关于 %1 的通知</translation>
    </message>
    <message>
        <source>It is not sent. It stays on record, and can be sent again later. The rules do not write it anew.</source>
        <translation>将不发送。记录予以保留，日后可再发送。规则不会重新撰写。</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>The notice is called off</source>
        <translation>通知已取消</translation>
    </message>
    <message>
        <source>Sent: %1, to be tried again: %2, given up: %3, waiting: %4</source>
        <translation>已发送：%1，将重试：%2，已放弃：%3，等待中：%4</translation>
    </message>
    <message>
        <source>Read: %1, came back: %2, answers: %3, automatic: %4</source>
        <translation>已读：%1，退回：%2，答复：%3，自动：%4</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeModel</name>
    <message>
        <source>Written (UTC)</source>
        <translation>撰写 (UTC)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticePane</name>
    <message>
        <source>written</source>
        <translation>已撰写</translation>
    </message>
    <message>
        <source>%1  next attempt</source>
        <translation>%1  下次尝试</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事情</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesPage</name>
    <message>
        <source>Queue and history</source>
        <translation>队列与历史</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>显示案件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>CA, case, kind, language</source>
        <translation>CA、案件、类型、语言</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing was written yet. Notices are written when a step of a case falls due.</source>
        <translation>尚未撰写任何通知。当案件的某个步骤到期时，会撰写通知。</translation>
    </message>
    <message>
        <source>Select a notice to read it.</source>
        <translation>请选择一则通知以阅读。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesTab</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Notices about this CA</source>
        <translation>关于此 CA 的通知</translation>
    </message>
    <message>
        <source>Nothing was said about this CA yet. Notices are written by the steps of a case.</source>
        <translation>尚未就此 CA 发出通知。通知由案件的各步骤撰写。</translation>
    </message>
    <message>
        <source>Enter or double click opens a notice</source>
        <translation>按 Enter 或双击打开通知</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ObjectsTab</name>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Published objects</source>
        <translation>已发布的对象</translation>
    </message>
    <message>
        <source>The selected object, decoded</source>
        <translation>所选对象的解码内容</translation>
    </message>
    <message>
        <source>Select an object to decode it.</source>
        <translation>选择一个对象以解码。</translation>
    </message>
    <message>
        <source>No object of this CA was kept yet. Objects are kept when what a look finds changes.</source>
        <translation>尚未保存此 CA 的对象。观测结果变化时才会保存。</translation>
    </message>
    <message>
        <source>The manifest that the last look saw, and what it lists.</source>
        <translation>最近一次观测看到的清单及其所列内容。</translation>
    </message>
    <message>
        <source>The newest manifest that was kept. The last look saw another one, or none: what is listed may have changed since.</source>
        <translation>所保存的最新清单。最近一次观测看到的是另一份，或没有看到：所列内容可能已变。</translation>
    </message>
    <message>
        <source>Its bytes were not kept. SHA-256 on the manifest: %1</source>
        <translation>未保存其字节。清单上的 SHA-256：%1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OpenPage</name>
    <message>
        <source>A database that is there already</source>
        <translation>已有的数据库</translation>
    </message>
    <message>
        <source>One of both is enough: a configuration names its database.</source>
        <translation>二者有其一即可：配置会指明其数据库。</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>配置(&amp;C)：</translation>
    </message>
    <message>
        <source>A configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>选择(&amp;H)...</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>数据库(&amp;D)：</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>选择(&amp;O)...</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OptionsStep</name>
    <message>
        <source>Test with &amp;20 clients at once whether it holds out</source>
        <translation>用 20 个客户端同时测试其承受力(&amp;2)</translation>
    </message>
    <message>
        <source>Connect to &amp;private and loopback addresses too (a lab)</source>
        <translation>也连接私有地址和环回地址（实验环境）(&amp;P)</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s</source>
        <translation>PEM 文件；留空则用系统的</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>检查方案(&amp;R)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Trust store for HTTPS</source>
        <translation>HTTPS 信任库(&amp;T)</translation>
    </message>
    <message>
        <source>Report handed out b&amp;y</source>
        <translation>报告出具方(&amp;Y)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>检查方案</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>使用文件(&amp;U)…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>选择检查方案</translation>
    </message>
    <message>
        <source>Profiles (*.toml);;All files (*)</source>
        <translation>检查方案 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a trust store</source>
        <translation>选择信任库</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Not ready from this level on: %1</source>
        <translation>达到此级别即未就绪：%1</translation>
    </message>
    <message>
        <source>A report is good for: %1</source>
        <translation>报告有效期：%1</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>豁免至 %1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OverviewTab</name>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>States, cases, issues and notices over time</source>
        <translation>状态、案件、问题和通知的时间分布</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PapersStep</name>
    <message>
        <source>RRDP &amp;notification URI</source>
        <translation>RRDP 通知 URI(&amp;N)</translation>
    </message>
    <message>
        <source>https://…/notification.xml, unless the repository response names it</source>
        <translation>https://…/notification.xml（存储库响应中已有则不必填写）</translation>
    </message>
    <message>
        <source>rsync &amp;folder URI</source>
        <translation>rsync 文件夹 URI(&amp;F)</translation>
    </message>
    <message>
        <source>rsync://…/, unless the repository response names it</source>
        <translation>rsync://…/（存储库响应中已有则不必填写）</translation>
    </message>
    <message>
        <source>Repository &amp;response</source>
        <translation>存储库响应(&amp;R)</translation>
    </message>
    <message>
        <source>RFC 8183 file that came from the repository</source>
        <translation>来自存储库的 RFC 8183 文件</translation>
    </message>
    <message>
        <source>&amp;Publisher request</source>
        <translation>发布请求(&amp;P)</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the repository</source>
        <translation>发往存储库的 RFC 8183 文件</translation>
    </message>
    <message>
        <source>&amp;Child request</source>
        <translation>子请求(&amp;C)</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the parent</source>
        <translation>发往上级的 RFC 8183 文件</translation>
    </message>
    <message>
        <source>Test &amp;trust anchor (TAL)</source>
        <translation>测试信任锚 (TAL)(&amp;T)</translation>
    </message>
    <message>
        <source>The objects are judged under it, where there is one</source>
        <translation>若提供，则在其下验证对象</translation>
    </message>
    <message>
        <source>Re&amp;sources</source>
        <translation>资源(&amp;S)</translation>
    </message>
    <message>
        <source>TOML: what is asked for, what is held</source>
        <translation>TOML：申请的和已持有的</translation>
    </message>
    <message>
        <source>&amp;Attestations</source>
        <translation>确认事项(&amp;A)</translation>
    </message>
    <message>
        <source>TOML: the answers on operations</source>
        <translation>TOML：关于运营的回答</translation>
    </message>
    <message>
        <source>Drop the setup files and the TAL here, all at once: what each is, is found out. Or type the two URIs below; they are enough for a check over the network.</source>
        <translation>将设置文件和 TAL 一并拖放到此处：会自动识别各自是什么。或在下面输入两个 URI；通过网络检查只需这些。</translation>
    </message>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>选择文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose the files to check</source>
        <translation>选择要检查的文件</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>已接受：%1</translation>
    </message>
    <message>
        <source>Taken: %1 (%2)</source>
        <translation>已接受：%1（%2）</translation>
    </message>
    <message>
        <source>There is nothing to check yet: drop the files, or type the URIs.</source>
        <translation>还没有可检查的内容：请拖放文件或输入 URI。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Extend in a new file…</source>
        <translation>在新文件中扩展(&amp;E)…</translation>
    </message>
    <message>
        <source>Extend in a new file</source>
        <translation>在新文件中扩展</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file…</source>
        <translation>复制到文件(&amp;Y)…</translation>
    </message>
    <message>
        <source>Copy to a file</source>
        <translation>复制到文件</translation>
    </message>
    <message>
        <source>Remove &amp;from the list</source>
        <translation>从列表中移除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Backtest</source>
        <translation>回测(&amp;B)</translation>
    </message>
    <message>
        <source>The policy has an error, so that nothing of it takes effect. See under Text, where it is marked.</source>
        <translation>政策有错误，因此完全不生效。请到“文本”中查看标出之处。</translation>
    </message>
    <message>
        <source>Save with an error</source>
        <translation>带错误保存</translation>
    </message>
    <message>
        <source>The policy has an error. A cycle that is to run with it will stop and say so.</source>
        <translation>政策有错误。使用它的周期将停止并报告。</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>打开政策</translation>
    </message>
    <message>
        <source>Policies (*.toml);;All files (*)</source>
        <translation>政策 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>What you changed in %1 and did not save will be lost. The file itself stays.</source>
        <translation>您在 %1 中所做而未保存的更改将丢失。文件本身会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PolicyDocuments</name>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（使用中）</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Made-up facts</source>
        <translation>虚构的数据</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::RangeBar</name>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>Wheel or + and -: zoom. Drag: zoom to what is marked. Shift and drag, or arrow keys: move. Double click or Home: everything.</source>
        <translation>滚轮或 + 和 -：缩放。拖动：放大所选范围。Shift 加拖动或方向键：移动。双击或 Home：全部。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReadinessPage</name>
    <message>
        <source>Steps of the check</source>
        <translation>检查步骤</translation>
    </message>
    <message>
        <source>1. Papers</source>
        <translation>1. 材料</translation>
    </message>
    <message>
        <source>2. Options</source>
        <translation>2. 选项</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. 检查</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. 结果</translation>
    </message>
    <message>
        <source>Readiness of a CA before delegation</source>
        <translation>授权前 CA 的就绪情况</translation>
    </message>
    <message>
        <source>C&amp;heck another</source>
        <translation>检查另一个(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>再次检查(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>开始检查(&amp;S)</translation>
    </message>
    <message>
        <source>The repository is looked at as its relying parties will. This takes up to five minutes.</source>
        <translation>正按依赖方将采用的方式查看存储库。最多需要五分钟。</translation>
    </message>
    <message>
        <source>The check was cancelled. Start it again, or go back.</source>
        <translation>检查已取消。请重新开始或返回。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;JSON for the registry (*.json);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;网页 (*.html);;供注册机构使用的 JSON (*.json);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>正在导出到 %1 …</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recorded in the audit log, with your name</source>
        <translation>将连同您的姓名记入审计日志</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>This was typed earlier and not stored.</source>
        <translation>这是之前输入但未保存的内容。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReportModel</name>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1（未通过：%2）</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>测试内容</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ResultStep</name>
    <message>
        <source>Nothing has to be fixed.</source>
        <translation>没有需要修复的事项。</translation>
    </message>
    <message>
        <source>What to &amp;fix first</source>
        <translation>优先修复(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;All tests</source>
        <translation>所有测试(&amp;A)</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>优先修复</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>按组列出的所有测试</translation>
    </message>
    <message>
        <source>&amp;Only what needs attention</source>
        <translation>仅需要关注的(&amp;O)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>豁免至 %1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Sparkline</name>
    <message>
        <source>Lowest – highest · last</source>
        <translation>最低 – 最高 · 最近</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateStrip</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 days ago: %2. Now: %3.</source>
        <translation>%1 天前：%2。现在：%3。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TimePlot</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>此期间没有测量数据。</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>last %1, median %2, highest %3</source>
        <translation>最近 %1，中位数 %2，最高 %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayModel</name>
    <message>
        <source>The fleet</source>
        <translation>全部 CA</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应办</translation>
    </message>
    <message>
        <source>New incidents</source>
        <translation>新事件</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>核对表</translation>
    </message>
    <message>
        <source>Holds that end</source>
        <translation>即将结束的暂缓</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>保护机制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Looking for what needs you</source>
        <translation>正在查找需要您处理的事项</translation>
    </message>
    <message>
        <source>Go to what is selected</source>
        <translation>转到所选项</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>没有需要您处理的事项。</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, none of them blind.</source>
        <translation>最近一天的轮次：%1，均可观测。</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, blind: %2.</source>
        <translation>最近一天的轮次：%1，无法观测：%2。</translation>
    </message>
    <message>
        <source>The last reason: %1.</source>
        <translation>最近的原因：%1。</translation>
    </message>
    <message>
        <source>never looked</source>
        <translation>从未观测</translation>
    </message>
    <message>
        <source>%1 (%2, too old to count)</source>
        <translation>%1（%2，过旧，不计入）</translation>
    </message>
    <message>
        <source>Nothing was observed yet: “caretaker cycle” makes the first round.</source>
        <translation>尚无观测：“caretaker cycle”可执行第一轮。</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <translation>最近一轮：%1。</translation>
    </message>
    <message>
        <source>Vantages: %1.</source>
        <translation>观测点：%1。</translation>
    </message>
    <message>
        <source>No canary is configured, so only a failure of everything shows that it is ours.</source>
        <translation>未配置金丝雀端点，只有全部失败才能看出是我方故障。</translation>
    </message>
    <message>
        <source>Canaries: %1.</source>
        <translation>金丝雀端点：%1。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesModel</name>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation>出处</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesView</name>
    <message>
        <source>Filter: a part of a rule, a value or a file</source>
        <translation>筛选：规则、值或文件的一部分</translation>
    </message>
    <message>
        <source>Filter of the rules</source>
        <translation>规则筛选</translation>
    </message>
    <message>
        <source>Rules in effect</source>
        <translation>生效的规则</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::VerifyBar</name>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>验证审计链(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compare with a file...</source>
        <translation>与文件比较(&amp;C)...</translation>
    </message>
    <message>
        <source>Copy the &amp;head</source>
        <translation>复制链头(&amp;H)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A line NUMBER:HASH that was noted elsewhere, or an export</source>
        <translation>在别处记录的“编号:哈希”行，或导出文件</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>自本窗口打开以来尚未验证。</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is known about the chain.</source>
        <translation>在结束前停止：对审计链一无所知。</translation>
    </message>
    <message>
        <source>BROKEN at entry %1: %2</source>
        <translation>在条目 %1 处断裂：%2</translation>
    </message>
    <message>
        <source>Intact: each entry follows from the one before. Entries: %1</source>
        <translation>完整：每个条目都承接前一条目。条目：%1</translation>
    </message>
    <message>
        <source>Intact, and it goes on from the head in %1. Entries: %2</source>
        <translation>完整，并延续自 %1 中的链头。条目：%2</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>链头：%1</translation>
    </message>
    <message>
        <source>A head or an export</source>
        <translation>链头或导出文件</translation>
    </message>
    <message>
        <source>Copied. Keep it somewhere else: then nothing can be cut off unseen.</source>
        <translation>已复制。请保存在别处：这样任何截断都会被发现。</translation>
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
        <translation>%1（目标 %2）</translation>
    </message>
    <message>
        <source>%1 configured; %2 blind in this period</source>
        <translation>已配置：%1；本期无法观测：%2</translation>
    </message>
    <message>
        <source>%1 due, %2 of them overdue</source>
        <translation>应办 %1，其中逾期 %2</translation>
    </message>
    <message>
        <source>%1 in this period, typically every %2; longest time without a valid one: %3</source>
        <translation>本期 %1，通常间隔 %2；没有有效清单的最长时间：%3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 below %3 over 30 days; lowest %4</source>
        <translation>30 天内低于 %3：%1 / %2；最低：%4</translation>
    </message>
    <message>
        <source>%1 of %2 below %3; lowest %4</source>
        <translation>低于 %3：%1 / %2；最低：%4</translation>
    </message>
    <message>
        <source>%1 of %2 not functional now; %3 without effect</source>
        <translation>目前不能正常工作：%1 / %2；不起作用：%3</translation>
    </message>
    <message>
        <source>%1 of %2 observing</source>
        <translation>正在观测：%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 slower than %3; slowest %4</source>
        <translation>慢于 %3：%1 / %2；最慢：%4</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate or object that ends within %3</source>
        <translation>证书或对象在 %3 内到期：%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate that ends within %3</source>
        <translation>证书在 %3 内到期：%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact</source>
        <translation>有联系方式：%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact that was verified within %3</source>
        <translation>联系方式在 %3 内经过核实：%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 with a manifest that ends within %3</source>
        <translation>清单在 %3 内到期：%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 with an issue</source>
        <translation>存在问题：%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 written to answered</source>
        <translation>致信后已答复：%1 / %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3 would be judged differently</source>
        <translation>%1（%2）：判定会有所不同：%3</translation>
    </message>
    <message>
        <source>%1 open, %2 of them not acknowledged; %3 opened and %4 resolved in this period</source>
        <translation>未结 %1，其中未受理 %2；本期开启 %3，解决 %4</translation>
    </message>
    <message>
        <source>%1 running, %2 ending within %3</source>
        <translation>进行中 %1，%3 内结束 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 sent in this period, %2 waiting, %3 failed</source>
        <translation>本期已发送 %1，等待中 %2，失败 %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>已核实：%1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>等待中：%1</translation>
    </message>
    <message>
        <source>%1, %2 blind, longest gap %3; %4 of %5 fetches failed</source>
        <translation>%1，其中无法观测 %2，最长间断 %3；%5 次获取中 %4 次失败</translation>
    </message>
    <message>
        <source>%1, %2 for the better</source>
        <translation>%1，变好 %2</translation>
    </message>
    <message>
        <source>%1, %2 in order, %3 attested, %4 for a person to attest.</source>
        <translation>%1，正常 %2，已确认 %3，待人工确认 %4。</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1，事件 %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1，自 %2 至 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: open the case, acknowledge it, and look at what fails.</source>
        <translation>%1：请开启案件并受理，查看故障所在。</translation>
    </message>
    <message numerus="yes">
        <source>%n CA(s)</source>
        <translation>
            <numerusform>%n 个 CA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canary endpoint(s)</source>
        <translation>
            <numerusform>%n 个金丝雀端点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 起案件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for the worse</source>
        <translation>
            <numerusform>%n 次变差</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n 项暂缓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>%n 项需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>%n 份清单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue from an earlier period</source>
        <translation>
            <numerusform>其中 %n 项自前期起逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n 家运营者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n 项提案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication point(s)</source>
        <translation>
            <numerusform>%n 个发布点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n 轮观测</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vantage point(s)</source>
        <translation>
            <numerusform>%n 个观测点</numerusform>
        </translation>
    </message>
    <message>
        <source>95% of first bytes within %1, 95% of retrievals within %2</source>
        <translation>95% 的首字节在 %1 以内，95% 的获取在 %2 以内</translation>
    </message>
    <message>
        <source>95% within</source>
        <translation>95% 不超过</translation>
    </message>
    <message>
        <source>Acknowledge each, so that it is clear who looks after it.</source>
        <translation>请逐一受理，以明确由谁负责跟进。</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>All notices have gone out</source>
        <translation>所有通知均已发出</translation>
    </message>
    <message>
        <source>Answer the registry, and put right what the case is about.</source>
        <translation>请答复注册机构，并修正案件所涉及的问题。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Attested by %1 on %2.</source>
        <translation>确认人：%1，时间：%2。</translation>
    </message>
    <message>
        <source>Availability by day</source>
        <translation>每日可用性</translation>
    </message>
    <message>
        <source>Availability of every CA over the week was reviewed</source>
        <translation>已审阅每个 CA 本周的可用性</translation>
    </message>
    <message>
        <source>Availability over the quarter meets the target</source>
        <translation>本季度的可用性达到目标</translation>
    </message>
    <message>
        <source>Availability was reviewed and meets the target</source>
        <translation>已审阅可用性，达到目标</translation>
    </message>
    <message>
        <source>Backup and recovery are documented, and a recovery was tested</source>
        <translation>备份和恢复已形成文档，并测试过恢复</translation>
    </message>
    <message>
        <source>Backup and recovery were tested</source>
        <translation>已测试备份和恢复</translation>
    </message>
    <message>
        <source>Bring the silent vantage points back: revocations need readings from two.</source>
        <translation>请恢复没有响应的观测点：撤销须有两个观测点的读数。</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 证书</translation>
    </message>
    <message>
        <source>CA without contact</source>
        <translation>无联系方式的 CA</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CAs below the availability target are known and followed</source>
        <translation>低于可用性目标的 CA 均已掌握并跟进</translation>
    </message>
    <message>
        <source>CAs functional by day</source>
        <translation>每日正常工作的 CA</translation>
    </message>
    <message>
        <source>CAs functional now</source>
        <translation>目前正常工作的 CA</translation>
    </message>
    <message>
        <source>CAs that answer too slowly are known and followed</source>
        <translation>响应过慢的 CA 均已掌握并跟进</translation>
    </message>
    <message>
        <source>Canary endpoints are set up, and tell outages of our own from those of others</source>
        <translation>金丝雀端点已设置，可区分自身中断与他方中断</translation>
    </message>
    <message>
        <source>Capacity and scaling were assessed for the next year</source>
        <translation>已评估未来一年的容量和扩展</translation>
    </message>
    <message>
        <source>Carried over; not done since %1.</source>
        <translation>顺延；自 %1 起未完成。</translation>
    </message>
    <message>
        <source>Certificates and objects that end soon are being renewed</source>
        <translation>即将到期的证书和对象正在续期</translation>
    </message>
    <message>
        <source>Changes of state were looked into</source>
        <translation>已调查状态变化</translation>
    </message>
    <message>
        <source>Check that the CA software reissues in time: its scheduler and its clock.</source>
        <translation>请检查 CA 软件是否及时重新签发，包括其调度程序和时钟。</translation>
    </message>
    <message>
        <source>Check the scheduler of the CA software: a manifest is expected at least every %1.</source>
        <translation>请检查 CA 软件的调度程序：清单至少应每 %1 签发一次。</translation>
    </message>
    <message>
        <source>Checklist of the CA operator before delegation</source>
        <translation>委托前 CA 运营者核对表</translation>
    </message>
    <message>
        <source>Community news and feedback were followed up</source>
        <translation>已跟进社区动态和反馈</translation>
    </message>
    <message>
        <source>Contact data was verified: every CA has a contact that answered</source>
        <translation>联系信息已核实：每个 CA 都有作出答复的联系人</translation>
    </message>
    <message>
        <source>Daily checklist of the registry</source>
        <translation>注册机构每日核对表</translation>
    </message>
    <message>
        <source>Database audit head</source>
        <translation>数据库审计链头</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decide for each whether it is prolonged; its clock goes on by itself otherwise.</source>
        <translation>请逐项决定是否延长；不延长则自动继续计时。</translation>
    </message>
    <message>
        <source>Definition of this checklist</source>
        <translation>本核对表的定义</translation>
    </message>
    <message>
        <source>Documentation was reviewed and updated</source>
        <translation>已审阅并更新文档</translation>
    </message>
    <message>
        <source>Emergency contacts answer at any hour</source>
        <translation>紧急联系人随时应答</translation>
    </message>
    <message>
        <source>Enforcement keeps to its timeline</source>
        <translation>措施按时间表执行</translation>
    </message>
    <message>
        <source>Every CA has contact data</source>
        <translation>每个 CA 都有联系信息</translation>
    </message>
    <message>
        <source>Every CA that got worse is being looked after</source>
        <translation>每个变差的 CA 都有人跟进</translation>
    </message>
    <message>
        <source>Every open case has someone who looks after it</source>
        <translation>每起未结案件都有人负责</translation>
    </message>
    <message>
        <source>Every publication point was available enough over 30 days</source>
        <translation>每个发布点在 30 天内均有足够的可用性</translation>
    </message>
    <message>
        <source>Every vantage point observes</source>
        <translation>每个观测点都在观测</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>依据：</translation>
    </message>
    <message>
        <source>Exceptions and holds that end soon are decided</source>
        <translation>即将结束的例外和暂缓均已作出决定</translation>
    </message>
    <message>
        <source>Exceptions that end soon are decided</source>
        <translation>即将结束的例外均已作出决定</translation>
    </message>
    <message>
        <source>Feedback from operators and the community was read and answered</source>
        <translation>运营者和社区的反馈已阅读并答复</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Find a contact: a notice that reaches nobody does not count.</source>
        <translation>请找到联系方式：无人收到的通知不算数。</translation>
    </message>
    <message>
        <source>Find out what changed since the period before.</source>
        <translation>请查明与上期相比发生了什么变化。</translation>
    </message>
    <message>
        <source>Find out where the time goes: load, bandwidth, distance, size of the repository.</source>
        <translation>请查明时间耗费在何处：负载、带宽、距离或存储库的大小。</translation>
    </message>
    <message>
        <source>Find out why the monitor does not run; no clock advances meanwhile.</source>
        <translation>请查明监控为何没有运行；在此期间所有计时均不推进。</translation>
    </message>
    <message>
        <source>Find out why the monitor paused or was blind; the time is not counted against any CA.</source>
        <translation>请查明监控为何暂停或无法观测；这段时间不会计为任何 CA 的不利时间。</translation>
    </message>
    <message>
        <source>Find out why there was no valid manifest for so long, and what would have told you at once.</source>
        <translation>请查明为何长时间没有有效清单，以及怎样才能立即得知。</translation>
    </message>
    <message>
        <source>Find out why they wait or failed: caretaker notice list</source>
        <translation>请查明等待或失败的原因：caretaker notice list</translation>
    </message>
    <message>
        <source>Find what interrupted the service, and what would have kept it up.</source>
        <translation>请查明服务中断的原因，以及怎样本可避免中断。</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>测量方法</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Look at each case that would be judged differently.</source>
        <translation>请逐一查看判定会有所不同的案件。</translation>
    </message>
    <message>
        <source>Look at load, bandwidth and the size of the repository.</source>
        <translation>请检查负载、带宽和存储库的大小。</translation>
    </message>
    <message>
        <source>Look at those that no case follows.</source>
        <translation>请查看没有案件跟进的项目。</translation>
    </message>
    <message>
        <source>Manifests were reissued in time over these 30 days</source>
        <translation>在这 30 天内清单均及时重新签发</translation>
    </message>
    <message>
        <source>Manifests were reissued in time, without a gap</source>
        <translation>清单均及时重新签发，没有中断</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量者</translation>
    </message>
    <message>
        <source>Metrics and their trend against the month before were reviewed</source>
        <translation>已审阅各项指标及其与上月相比的趋势</translation>
    </message>
    <message>
        <source>Monitoring and alerting work: a test alert reached a person</source>
        <translation>监控和警报有效：测试警报已送达负责人员</translation>
    </message>
    <message>
        <source>Monthly checklist of the CA operator</source>
        <translation>CA 运营者每月核对表</translation>
    </message>
    <message>
        <source>Monthly checklist of the registry</source>
        <translation>注册机构每月核对表</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name endpoints outside your network as canaries in the configuration: without them, an outage of your own looks like one of everybody.</source>
        <translation>请在配置中将您网络之外的端点设为金丝雀：没有它们，您自身的中断看起来就像所有人的中断。</translation>
    </message>
    <message>
        <source>No enforcement step is left undone</source>
        <translation>没有未执行的措施步骤</translation>
    </message>
    <message>
        <source>No proposal waits for an approval</source>
        <translation>没有等待批准的提案</translation>
    </message>
    <message>
        <source>Not measured; to be attested: name, date, note.</source>
        <translation>未测量；待确认：姓名、日期、备注。</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Noted by %1 on %2.</source>
        <translation>记录人：%1，时间：%2。</translation>
    </message>
    <message>
        <source>Nothing is open with the registry without an answer</source>
        <translation>对注册机构没有尚未答复的事项</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>没有需要处理的项目。</translation>
    </message>
    <message>
        <source>Operators in trouble have been reached</source>
        <translation>已联系到遇到困难的运营者</translation>
    </message>
    <message>
        <source>Performance is monitored, and capacity is planned for the next year</source>
        <translation>性能受到监控，并已规划未来一年的容量</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Policy and thresholds were reviewed in the light of the backtest</source>
        <translation>已根据回测结果审查政策和阈值</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Publication quality was reviewed</source>
        <translation>已审阅发布质量</translation>
    </message>
    <message>
        <source>Put right what is wrong with what is published: caretaker explain shows how.</source>
        <translation>请修正所发布内容中的问题：caretaker explain 会说明方法。</translation>
    </message>
    <message>
        <source>Quarterly checklist of the CA operator</source>
        <translation>CA 运营者季度核对表</translation>
    </message>
    <message>
        <source>Quarterly checklist of the registry</source>
        <translation>注册机构季度核对表</translation>
    </message>
    <message>
        <source>Redundant publication is deployed, and a failover was tested</source>
        <translation>已部署冗余发布，并测试过故障切换</translation>
    </message>
    <message>
        <source>Renew it, or find out why the CA has not asked for renewal.</source>
        <translation>请续期，或查明该 CA 为何没有申请续期。</translation>
    </message>
    <message>
        <source>Renew what ends within four weeks, or note why it may end.</source>
        <translation>请为四周内到期的内容续期，或记录其可以到期的原因。</translation>
    </message>
    <message>
        <source>Response times meet the targets</source>
        <translation>响应时间达到目标</translation>
    </message>
    <message>
        <source>Response times over the quarter leave room to grow</source>
        <translation>本季度的响应时间留有增长余地</translation>
    </message>
    <message>
        <source>Response times over the week were reviewed</source>
        <translation>已审阅本周的响应时间</translation>
    </message>
    <message>
        <source>Response times were reviewed and meet the targets</source>
        <translation>已审阅响应时间，达到目标</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审阅人</translation>
    </message>
    <message>
        <source>Run it again: caretaker policy backtest</source>
        <translation>请重新运行：caretaker policy backtest</translation>
    </message>
    <message>
        <source>Security controls are in place: keys, access, updates, time synchronisation</source>
        <translation>安全控制已落实：密钥、访问、更新、时间同步</translation>
    </message>
    <message>
        <source>Security was reviewed and updates were applied</source>
        <translation>已审查安全状况并应用更新</translation>
    </message>
    <message>
        <source>See whether those that no case follows recover by themselves.</source>
        <translation>请观察没有案件跟进的项目是否自行恢复。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Slowest retrieval by day</source>
        <translation>每日最慢获取用时</translation>
    </message>
    <message>
        <source>Staff are trained to run the CA, and to stand in for each other</source>
        <translation>工作人员已接受运行 CA 以及相互替班的培训</translation>
    </message>
    <message>
        <source>Staff roles and approvers were reviewed</source>
        <translation>已审查工作人员的角色和批准人</translation>
    </message>
    <message>
        <source>Staff were trained</source>
        <translation>工作人员已接受培训</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Stop enforcement, keep the database as it is, and compare it with the last exported head.</source>
        <translation>请停止执行措施，保持数据库原样，并与最近一次导出的审计链头进行比较。</translation>
    </message>
    <message>
        <source>Take or refuse each step: caretaker case list</source>
        <translation>请执行或拒绝每个步骤：caretaker case list</translation>
    </message>
    <message>
        <source>Taken back by %1 on %2.</source>
        <translation>撤回人：%1，时间：%2。</translation>
    </message>
    <message>
        <source>Tell the operators what is wrong with what they publish.</source>
        <translation>请告知运营者其发布的内容有何问题。</translation>
    </message>
    <message>
        <source>The CA certificate does not end soon</source>
        <translation>CA 证书不会很快到期</translation>
    </message>
    <message>
        <source>The audit chain is intact</source>
        <translation>审计链完整</translation>
    </message>
    <message>
        <source>The canary endpoints were checked from outside</source>
        <translation>已从外部检查金丝雀端点</translation>
    </message>
    <message>
        <source>The database was restored from a backup on another machine, and verified there</source>
        <translation>已在另一台机器上从备份恢复数据库，并在该处核实</translation>
    </message>
    <message>
        <source>The ecosystem health report was read and published</source>
        <translation>生态系统健康报告已阅读并发布</translation>
    </message>
    <message>
        <source>The emergency procedure was rehearsed</source>
        <translation>已演练应急程序</translation>
    </message>
    <message>
        <source>The expiry schedule was checked</source>
        <translation>已检查到期时间表</translation>
    </message>
    <message>
        <source>The expiry schedule was checked: nothing ends within four weeks unnoticed</source>
        <translation>已检查到期时间表：四周内到期的内容没有遗漏</translation>
    </message>
    <message>
        <source>The health of all CAs was counted</source>
        <translation>已统计所有 CA 的健康状况</translation>
    </message>
    <message>
        <source>The health of all CAs was counted for the ecosystem report</source>
        <translation>已为生态系统报告统计所有 CA 的健康状况</translation>
    </message>
    <message>
        <source>The infrastructure has been stable for 30 days</source>
        <translation>基础设施已稳定运行 30 天</translation>
    </message>
    <message>
        <source>The infrastructure was reviewed: redundancy, failover, hosting</source>
        <translation>已审查基础设施：冗余、故障切换、托管</translation>
    </message>
    <message>
        <source>The manifest now published does not end soon</source>
        <translation>当前发布的清单不会很快到期</translation>
    </message>
    <message>
        <source>The monitor watched without interruption</source>
        <translation>监控不间断运行</translation>
    </message>
    <message>
        <source>The policy was run against the quarter&apos;s record</source>
        <translation>已用本季度的记录运行政策</translation>
    </message>
    <message>
        <source>The quarter&apos;s cases were reviewed, and none is left alone</source>
        <translation>已审阅本季度的案件，没有无人过问的案件</translation>
    </message>
    <message>
        <source>The registry has contact data for this CA</source>
        <translation>注册机构有该 CA 的联系信息</translation>
    </message>
    <message>
        <source>The trend against the month before was reviewed</source>
        <translation>已审阅与上月相比的趋势</translation>
    </message>
    <message>
        <source>The trend against the week before was reviewed</source>
        <translation>已审阅与上周相比的趋势</translation>
    </message>
    <message>
        <source>There is a procedure for changes, with announced maintenance</source>
        <translation>有变更程序，维护会预先通告</translation>
    </message>
    <message>
        <source>There is a procedure for incidents, with who decides and how the registry is told within 24 hours</source>
        <translation>有事件处理程序，明确由谁决定以及如何在 24 小时内告知注册机构</translation>
    </message>
    <message>
        <source>There is a procedure for the certificate&apos;s life: request, renewal, key roll, revocation</source>
        <translation>有关于证书生命周期的程序：申请、续期、密钥轮换、撤销</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>To be attested: name, date, note.</source>
        <translation>待确认：姓名、日期、备注。</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>优先处理</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>待办：</translation>
    </message>
    <message>
        <source>Try another way to reach those who have not answered: telephone, another contact, letter.</source>
        <translation>对尚未答复者，请尝试其他联系方法：电话、其他联系人或纸质信函。</translation>
    </message>
    <message>
        <source>Two people decide: caretaker case approve, or caretaker case reject</source>
        <translation>由两人决定：caretaker case approve 或 caretaker case reject</translation>
    </message>
    <message>
        <source>Weekly checklist of the registry</source>
        <translation>注册机构每周核对表</translation>
    </message>
    <message>
        <source>What is published has no known issues</source>
        <translation>已发布内容没有已知问题</translation>
    </message>
    <message>
        <source>What relying parties lose today is known and followed</source>
        <translation>依赖方目前的损失已掌握并跟进</translation>
    </message>
    <message>
        <source>Write to the others and ask for an answer: caretaker contact verify</source>
        <translation>请致信其余各方并要求答复：caretaker contact verify</translation>
    </message>
    <message>
        <source>a form to fill in; nothing is measured without a CA</source>
        <translation>供填写的表格；没有 CA 则不测量任何内容</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>警报</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>at</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>availability %1, before %2: %3</source>
        <translation>可用性 %1，上期 %2：%3</translation>
    </message>
    <message>
        <source>availability, 30 days</source>
        <translation>可用性（30 天）</translation>
    </message>
    <message>
        <source>better</source>
        <translation>变好</translation>
    </message>
    <message>
        <source>blind rounds</source>
        <translation>无法观测的轮次</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>certificate ends on %1</source>
        <translation>证书到期：%1</translation>
    </message>
    <message>
        <source>changes for the worse</source>
        <translation>变差次数</translation>
    </message>
    <message>
        <source>clock skew</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>closed on %1 by %2; the figures are those of that moment</source>
        <translation>由 %2 于 %1 关闭；数据为当时的数据</translation>
    </message>
    <message>
        <source>complete retrieval</source>
        <translation>完整获取</translation>
    </message>
    <message>
        <source>cross origin</source>
        <translation>跨源</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>停止工作</translation>
    </message>
    <message>
        <source>due</source>
        <translation>应办时间</translation>
    </message>
    <message>
        <source>ended on %1, not yet closed</source>
        <translation>已于 %1 结束，尚未关闭</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>first to end: %1, on %2</source>
        <translation>最先到期：%1（%2）</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>反复波动</translation>
    </message>
    <message>
        <source>frequent manifests</source>
        <translation>清单过于频繁</translation>
    </message>
    <message>
        <source>from</source>
        <translation>变化前</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>哈希值不符</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>held</source>
        <translation>暂缓中</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>inconsistent policies</source>
        <translation>策略不一致</translation>
    </message>
    <message>
        <source>inconsistent publication</source>
        <translation>发布内容不一致</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>last look</source>
        <translation>最近观测</translation>
    </message>
    <message>
        <source>looked after</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>malformed objects</source>
        <translation>对象格式错误</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>manifest ends on %1</source>
        <translation>清单到期：%1</translation>
    </message>
    <message>
        <source>manifest gap</source>
        <translation>清单中断</translation>
    </message>
    <message>
        <source>manifest valid until</source>
        <translation>清单有效期至</translation>
    </message>
    <message>
        <source>metric alert</source>
        <translation>指标警报</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步骤</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no new manifest in this period</source>
        <translation>本期没有新清单</translation>
    </message>
    <message>
        <source>no round in this period</source>
        <translation>本期没有观测</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>number regress</source>
        <translation>编号倒退</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>once, before delegation</source>
        <translation>委托前一次</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>开放至 %1</translation>
    </message>
    <message>
        <source>open until everything is done</source>
        <translation>在全部完成之前保持开放</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>overdue from</source>
        <translation>逾期起始</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分可用</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>propose revocation</source>
        <translation>提议撤销</translation>
    </message>
    <message>
        <source>propose suspension</source>
        <translation>提议暂停</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已提案</translation>
    </message>
    <message>
        <source>publication point</source>
        <translation>发布点</translation>
    </message>
    <message>
        <source>publication storm</source>
        <translation>发布风暴</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>公开列名</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>已重新开启</translation>
    </message>
    <message>
        <source>resource churn</source>
        <translation>资源频繁变动</translation>
    </message>
    <message>
        <source>retrieval</source>
        <translation>获取用时</translation>
    </message>
    <message>
        <source>rrdp desync</source>
        <translation>RRDP 不同步</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>since</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>最慢</translation>
    </message>
    <message>
        <source>stale manifest</source>
        <translation>清单过时</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>仍在持续</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>to</source>
        <translation>变化后</translation>
    </message>
    <message>
        <source>to be attested</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>typical retrieval</source>
        <translation>通常获取用时</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>vantage point</source>
        <translation>观测点</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Measured items are ticked by the program, from what it observed; what a person attested bears their name and the time. Time that was not watched counts neither for nor against a CA.</source>
        <translation>测量项目由程序根据其观测结果勾选；由人确认的项目注有其姓名和时间。未监控的时间既不计为 CA 的有利时间，也不计为不利时间。</translation>
    </message>
    <message>
        <source>published object</source>
        <translation>已发布对象</translation>
    </message>
</context>
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
    <name>narrative</name>
    <message>
        <source>, times %1% for severity (%2)</source>
        <translation>，因严重程度（%2）期限为 %1%</translation>
    </message>
    <message>
        <source>, watch only</source>
        <translation>，仅观察</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>，已签名</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>案件已开启</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>计时已停止</translation>
    </message>
    <message>
        <source>clock runs again</source>
        <translation>计时继续</translation>
    </message>
    <message>
        <source>trouble gone for now</source>
        <translation>问题暂时消失</translation>
    </message>
    <message>
        <source>trouble back</source>
        <translation>问题再次出现</translation>
    </message>
    <message>
        <source>step {step} due</source>
        <translation>步骤 {step} 到期</translation>
    </message>
    <message>
        <source>step {step} overdue</source>
        <translation>步骤 {step} 逾期</translation>
    </message>
    <message>
        <source>step {step} held back</source>
        <translation>步骤 {step} 被阻止</translation>
    </message>
    <message>
        <source>step {step} done</source>
        <translation>步骤 {step} 已完成</translation>
    </message>
    <message>
        <source>notice delivered</source>
        <translation>通知已送达</translation>
    </message>
    <message>
        <source>step {step} proposed, waiting for approval</source>
        <translation>步骤 {step} 已提议，等待批准</translation>
    </message>
    <message>
        <source>proposal of {step} withdrawn</source>
        <translation>{step} 的提议已撤回</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认收到</translation>
    </message>
    <message>
        <source>held for {kind} until {until}</source>
        <translation>因 {kind} 暂停至 {until}</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>暂停已解除</translation>
    </message>
    <message>
        <source>corroboration waived</source>
        <translation>已免除佐证</translation>
    </message>
    <message>
        <source>impact of {step} reviewed</source>
        <translation>已审阅 {step} 的影响</translation>
    </message>
    <message>
        <source>step {step} approved</source>
        <translation>步骤 {step} 已批准</translation>
    </message>
    <message>
        <source>step {step} has all approvals</source>
        <translation>步骤 {step} 已获全部批准</translation>
    </message>
    <message>
        <source>step {step} rejected</source>
        <translation>步骤 {step} 已拒绝</translation>
    </message>
    <message>
        <source>case resolved</source>
        <translation>案件已解决</translation>
    </message>
    <message>
        <source>case reopened</source>
        <translation>案件重新开启</translation>
    </message>
    <message>
        <source>case superseded by {by_case}</source>
        <translation>案件被 {by_case} 取代</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>案件已关闭</translation>
    </message>
    <message>
        <source>watch only: step {step} would have fallen due</source>
        <translation>仅观察：步骤 {step} 本应到期</translation>
    </message>
    <message>
        <source>policy mode is now {mode}</source>
        <translation>策略模式现为 {mode}</translation>
    </message>
    <message>
        <source>repository {repository} is to blame, incident {incident}</source>
        <translation>原因在于资料库 {repository}，事件 {incident}</translation>
    </message>
    <message>
        <source>repository incident {incident} over for this CA</source>
        <translation>对此 CA 而言资料库事件 {incident} 已结束</translation>
    </message>
    <message>
        <source>approval of {step} by {approver} expired</source>
        <translation>{approver} 对 {step} 的批准已过期</translation>
    </message>
    <message>
        <source>step {step} carried out outside this program</source>
        <translation>步骤 {step} 已在本程序之外执行</translation>
    </message>
    <message>
        <source>step {step} verified, the CA is {stage}</source>
        <translation>步骤 {step} 已核实，CA 阶段为 {stage}</translation>
    </message>
    <message>
        <source>the CA is {stage}</source>
        <translation>CA 阶段为 {stage}</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <translation>%1  %2，由 %3</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>delegated CA does not work</source>
        <translation>委托 CA 不能工作</translation>
    </message>
    <message>
        <source>delegated CA fails and recovers again and again</source>
        <translation>委托 CA 反复出现故障又恢复</translation>
    </message>
    <message>
        <source>delegated CA works only in part</source>
        <translation>委托 CA 只能部分工作</translation>
    </message>
    <message>
        <source>delegated CA answers too slowly</source>
        <translation>委托 CA 响应过慢</translation>
    </message>
    <message>
        <source>delegated CA works</source>
        <translation>委托 CA 正常工作</translation>
    </message>
    <message>
        <source>planned end of the delegated CA</source>
        <translation>委托 CA 的计划终止</translation>
    </message>
    <message>
        <source>the manifest is not renewed in time</source>
        <translation>清单未及时更新</translation>
    </message>
    <message>
        <source>what is published does not match the manifest, or differs between RRDP and rsync</source>
        <translation>已发布内容与清单不符，或在 RRDP 与 rsync 之间不一致</translation>
    </message>
    <message>
        <source>a clock is wrong</source>
        <translation>时钟不准</translation>
    </message>
    <message>
        <source>objects are malformed</source>
        <translation>对象格式错误</translation>
    </message>
    <message>
        <source>objects are reissued too often</source>
        <translation>对象重新签发过于频繁</translation>
    </message>
    <message>
        <source>very many objects change at once</source>
        <translation>大量对象同时变化</translation>
    </message>
    <message>
        <source>ROAs or ASPAs come and go</source>
        <translation>ROA 或 ASPA 时有时无</translation>
    </message>
    <message>
        <source>objects end soon and are not renewed</source>
        <translation>对象即将到期且未续期</translation>
    </message>
    <message>
        <source>the RRDP files do not fit together</source>
        <translation>RRDP 文件彼此不相符</translation>
    </message>
    <message>
        <source>the repository is not available often enough</source>
        <translation>存储库的可用性不足</translation>
    </message>
    <message>
        <source>there was no valid manifest for too long</source>
        <translation>缺少有效清单的时间过长</translation>
    </message>
    <message>
        <source>the manifest is renewed too often</source>
        <translation>清单更新过于频繁</translation>
    </message>
    <message>
        <source>files do not have the hash that the manifest states</source>
        <translation>文件的哈希值与清单所述不符</translation>
    </message>
    <message>
        <source>the manifest number went backwards</source>
        <translation>清单编号倒退</translation>
    </message>
    <message>
        <source>RRDP points to another server</source>
        <translation>RRDP 指向另一台服务器</translation>
    </message>
    <message>
        <source>a measured value is outside its limit</source>
        <translation>某项测量值超出限度</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP 连接</translation>
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
        <translation>清单</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>our staff are alerted</source>
        <translation>向我方工作人员发出警报</translation>
    </message>
    <message>
        <source>our staff were alerted</source>
        <translation>已向我方工作人员发出警报</translation>
    </message>
    <message>
        <source>Please have a look</source>
        <translation>敬请查看</translation>
    </message>
    <message>
        <source>we send a first, friendly letter</source>
        <translation>我方发送首次友好提醒</translation>
    </message>
    <message>
        <source>we sent a first, friendly letter</source>
        <translation>我方已发送首次友好提醒</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>正式通知</translation>
    </message>
    <message>
        <source>we send a formal notice</source>
        <translation>我方发送正式通知</translation>
    </message>
    <message>
        <source>we sent a formal notice</source>
        <translation>我方已发送正式通知</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>we send a reminder</source>
        <translation>我方发送提醒</translation>
    </message>
    <message>
        <source>we sent a reminder</source>
        <translation>我方已发送提醒</translation>
    </message>
    <message>
        <source>Warning before public listing</source>
        <translation>公开列名前的警告</translation>
    </message>
    <message>
        <source>we send a warning before public listing</source>
        <translation>我方发送公开列名前的警告</translation>
    </message>
    <message>
        <source>we sent a warning before public listing</source>
        <translation>我方已发送公开列名前的警告</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>公开列名</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>请我方工作人员将该 CA 列入公开名单；须有 %n 人批准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>已请我方工作人员将该 CA 列入公开名单；须有 %n 人批准</numerusform>
        </translation>
    </message>
    <message>
        <source>the CA was named in our public list</source>
        <translation>该 CA 已列入公开名单</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>最后警告</translation>
    </message>
    <message>
        <source>we send a final warning</source>
        <translation>我方发送最后警告</translation>
    </message>
    <message>
        <source>we sent a final warning</source>
        <translation>我方已发送最后警告</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>暂停提案</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>请我方工作人员暂停证书；须有 %n 人批准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>已请我方工作人员暂停证书；须有 %n 人批准</numerusform>
        </translation>
    </message>
    <message>
        <source>the suspension was approved</source>
        <translation>暂停已获批准</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>撤销提案</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>请我方工作人员撤销证书；须有 %n 人批准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>已请我方工作人员撤销证书；须有 %n 人批准</numerusform>
        </translation>
    </message>
    <message>
        <source>the revocation was approved</source>
        <translation>撤销已获批准</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>Reinstatement</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Repository fails</source>
        <translation>存储库故障</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>计划终止</translation>
    </message>
    <message>
        <source>we write to you about the planned end</source>
        <translation>我方就计划终止致信给您</translation>
    </message>
    <message>
        <source>we wrote to you about the planned end</source>
        <translation>我方已就计划终止致信给您</translation>
    </message>
    <message>
        <source>the problem was confirmed and this case was opened</source>
        <translation>问题已确认，本案件开启</translation>
    </message>
    <message>
        <source>the problem came back and this case was opened again</source>
        <translation>问题再次出现，本案件重新开启</translation>
    </message>
    <message>
        <source>the case was closed: the CA worked again</source>
        <translation>案件已关闭：该 CA 已恢复工作</translation>
    </message>
    <message>
        <source>the announced end was put on record</source>
        <translation>终止预告已记录在案</translation>
    </message>
    <message>
        <source>the certificate was suspended</source>
        <translation>证书已暂停</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>证书已撤销</translation>
    </message>
    <message>
        <source>the CA was reinstated</source>
        <translation>该 CA 已获恢复</translation>
    </message>
    <message>
        <source>ROA</source>
        <translation>ROA</translation>
    </message>
    <message>
        <source>certificate of the CA</source>
        <translation>CA 的证书</translation>
    </message>
    <message>
        <source>other object</source>
        <translation>其他对象</translation>
    </message>
    <message numerus="yes">
        <source>It changed %n time(s) within the last 72 hours.</source>
        <translation>
            <numerusform>在过去 72 小时内变化了 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The manifest lists %n object(s).</source>
        <translation>
            <numerusform>清单列有 %n 个对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are %n ROA(s).</source>
        <translation>
            <numerusform>其中有 %n 个 ROA。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of them ends within %n day(s).</source>
        <translation>
            <numerusform>最早的一个将在 %n 天内到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) cannot be used because of it.</source>
        <translation>
            <numerusform>%n 个委托 CA 因此无法使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n more object(s).</source>
        <translation>
            <numerusform>另有 %n 个对象情况相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You run %n delegated CA(s) that need your attention.</source>
        <translation>
            <numerusform>您运营的委托 CA 中有 %n 个需要您处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s)</source>
        <translation>
            <numerusform>%n 个委托 CA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have approved it so far.</source>
        <translation>
            <numerusform>迄今已有 %n 人批准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs the approval of %n person(s).</source>
        <translation>
            <numerusform>需要 %n 人批准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have tried %n time(s).</source>
        <translation>
            <numerusform>我方已尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) turned worse in one round.</source>
        <translation>
            <numerusform>在一轮观测中，有 %n 个委托 CA 的状态变差。</numerusform>
        </translation>
    </message>
    <message>
        <source>A current manifest and CRL last validated on {{last_functional}}.</source>
        <translation>最近一次通过验证、处于有效期内的清单和 CRL，其时间为：{{last_functional}}。</translation>
    </message>
    <message>
        <source>A current manifest and CRL validated from: {{working_from}}.</source>
        <translation>以下观测点成功验证了有效期内的清单和 CRL：{{working_from}}。</translation>
    </message>
    <message>
        <source>A guard has stopped all enforcement: {{staff_what}}.</source>
        <translation>保护机制已停止执行所有措施。原因：{{staff_what}}。</translation>
    </message>
    <message>
        <source>A notice to the operator of the delegated CA &quot;{{ca}}&quot; could not be delivered: kind {{staff_notice_kind}}, number {{staff_notice_id}}.</source>
        <translation>发给委托 CA“{{ca}}”运营者的通知未能送达。类型：{{staff_notice_kind}}，编号：{{staff_notice_id}}。</translation>
    </message>
    <message>
        <source>A repository that you run cannot be used</source>
        <translation>您运营的存储库无法使用</translation>
    </message>
    <message>
        <source>A suspension can be undone. Repair the CA first, keep it running, and then ask us to reinstate it.</source>
        <translation>暂停可以解除。请先修复 CA 并保持其运行，然后向我方申请恢复。</translation>
    </message>
    <message>
        <source>A suspension takes away the effect of everything that this CA and the CAs below it have signed, until the CA works again and is reinstated.</source>
        <translation>暂停后，该 CA 及其下级 CA 所签名的一切内容都将失效，直到该 CA 重新工作并获恢复。</translation>
    </message>
    <message>
        <source>Alert: a guard has stopped enforcement</source>
        <translation>警报：保护机制已停止执行措施</translation>
    </message>
    <message>
        <source>Alert: a notice could not be delivered</source>
        <translation>警报：有通知未能送达</translation>
    </message>
    <message>
        <source>Alert: a proposal waits for approval</source>
        <translation>警报：有提案等待批准</translation>
    </message>
    <message>
        <source>Alert: {{summary}}</source>
        <translation>警报：{{summary}}</translation>
    </message>
    <message>
        <source>All of them, and since when</source>
        <translation>全部 CA 及其开始时间</translation>
    </message>
    <message>
        <source>Answer this mail, or write to {{reply_address}}. A person reads it. Keep this in the subject, so that your answer comes to the right case:</source>
        <translation>请回复本邮件，或来信至 {{reply_address}}，会有专人阅读。为使您的回复归入正确的案件，请在主题中保留以下内容：</translation>
    </message>
    <message>
        <source>Answer: tell us what you found, and when you expect it to work.</source>
        <translation>答复：请告知您的发现，以及预计何时恢复工作。</translation>
    </message>
    <message>
        <source>Appeal: if you think that we are wrong, write to {{appeal_address}}. We will send you what we fetched.</source>
        <translation>申诉：如果您认为我方有误，请来信至 {{appeal_address}}。我方会把获取到的内容发给您。</translation>
    </message>
    <message>
        <source>Approve or reject it. Each person decides alone, and says why.</source>
        <translation>请批准或驳回。每个人独立作出决定，并说明理由。</translation>
    </message>
    <message>
        <source>As long as nothing has been revoked, repairing the CA ends this procedure.</source>
        <translation>只要尚未撤销，修复 CA 即可终止本程序。</translation>
    </message>
    <message>
        <source>Before a revocation, two people must approve it, and a fresh look must find that the CA still fails. A revocation takes away the effect of everything that this CA and the CAs below it have signed.</source>
        <translation>撤销之前，须有两人批准，并须经一次新的观测确认该 CA 仍有故障。撤销后，该 CA 及其下级 CA 所签名的一切内容都将失效。</translation>
    </message>
    <message>
        <source>Below, the first of them are explained one by one. The attached JSON file tells the same about all the others.</source>
        <translation>下面逐一说明其中的前几个。其余各项的同类内容均见所附的 JSON 文件。</translation>
    </message>
    <message>
        <source>Below, they are explained one by one.</source>
        <translation>下面逐一说明。</translation>
    </message>
    <message>
        <source>But each time it fails, relying parties lose time with retries. One longer failure is enough for its objects to lose their effect.</source>
        <translation>但每次故障都会使依赖方因重试而耗费时间。只要有一次较长的故障，其对象就会失效。</translation>
    </message>
    <message>
        <source>But it has not worked for long enough to count as recovered.</source>
        <translation>但它正常工作的时间还不够长，尚不能算作已恢复。</translation>
    </message>
    <message>
        <source>But relying parties wait for it at every run, and some give up before they have its objects.</source>
        <translation>但依赖方每次运行都要等待它，有些依赖方在取得其对象之前就放弃了。</translation>
    </message>
    <message>
        <source>But what cannot be fetched or does not validate has no effect, and if one more path fails, little is left.</source>
        <translation>但无法获取或未通过验证的内容不起作用；如果再有一条路径出现故障，就所剩无几了。</translation>
    </message>
    <message>
        <source>Call the operator. A call now often saves the letters below.</source>
        <translation>请致电运营者。现在打一个电话，往往就不必再发下面的信函。</translation>
    </message>
    <message>
        <source>Certificate of the CA: let your CA software ask us for renewal now. If it already did, write to us.</source>
        <translation>CA 的证书：请现在就用您的 CA 软件向我方申请续期。如果已经申请过，请来信告知。</translation>
    </message>
    <message>
        <source>Correct the contact, and send it again.</source>
        <translation>请更正联系方式，然后重新发送。</translation>
    </message>
    <message>
        <source>Ends soon: objects of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>即将到期：委托 CA“{{ca}}”的对象</translation>
    </message>
    <message>
        <source>Final warning: {{summary}}</source>
        <translation>最后警告：{{summary}}</translation>
    </message>
    <message>
        <source>Find what comes and goes: compare the times of the failures with restarts, deployments, renewals of certificates, limits on connections and the load of the publication server. Once it is stable, leave it alone: each change counts again.</source>
        <translation>请找出时有时无的原因：将故障时间与重启、部署、证书续期、连接数上限以及发布服务器的负载进行对照。稳定之后请不要再改动：每次变化都会重新计数。</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to any operator.</source>
        <translation>供 {{registry}} 的工作人员参阅。本警报不发送给任何运营者。</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator, {{operator}}.</source>
        <translation>供 {{registry}} 的工作人员参阅。本警报不发送给运营者（{{operator}}）。</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator.</source>
        <translation>供 {{registry}} 的工作人员参阅。本警报不发送给运营者。</translation>
    </message>
    <message>
        <source>Formal notice: {{summary}}</source>
        <translation>正式通知：{{summary}}</translation>
    </message>
    <message>
        <source>How to reply</source>
        <translation>回复方式</translation>
    </message>
    <message>
        <source>If it is not repaired in time, we will name the CA in our public list of delegated CAs that do not work.</source>
        <translation>如果未能及时修复，我方将把该 CA 列入不能工作的委托 CA 公开名单。</translation>
    </message>
    <message>
        <source>If no address works, call the operator, or send the letter by post, and keep a note of it with the case.</source>
        <translation>如果没有可用的地址，请致电运营者，或邮寄纸质信函，并在案件中留存记录。</translation>
    </message>
    <message>
        <source>If nothing changes:</source>
        <translation>如果情况没有变化：</translation>
    </message>
    <message>
        <source>If routes of yours suffer, write to us now: ask which service of ours can issue ROAs for your resources.</source>
        <translation>如果您的路由受到影响，请立即来信，询问我方的哪项服务可以为您的资源签发 ROA。</translation>
    </message>
    <message>
        <source>If you no longer want to run this CA, tell us, and we will help you to end it in good order.</source>
        <translation>如果您不想再运营该 CA，请告知我方，我方会协助您有序结束。</translation>
    </message>
    <message>
        <source>If you think that we are wrong, write to {{appeal_address}}.</source>
        <translation>如果您认为我方有误，请来信至 {{appeal_address}}。</translation>
    </message>
    <message>
        <source>If you want one of them to end, do nothing. If you withdraw it before its end, you get no further warning about it.</source>
        <translation>如果您有意让其中某项到期，则无需处理。如果您在到期前将其撤下，便不会再收到有关警告。</translation>
    </message>
    <message>
        <source>If you want to run a delegated CA again, write to us. We keep all records of this CA, and a new delegation begins with a period of probation.</source>
        <translation>如果您希望再次运营委托 CA，请来信。我方保留该 CA 的全部记录，新的委托将从观察期开始。</translation>
    </message>
    <message>
        <source>It began on {{since}} and has lasted {{since_duration}}.</source>
        <translation>开始时间：{{since}}。已持续：{{since_duration}}。</translation>
    </message>
    <message>
        <source>It began on {{since}}.</source>
        <translation>开始时间：{{since}}。</translation>
    </message>
    <message>
        <source>It had recovered, but it failed again soon. So case {{case_id}} is open again, and its clocks go on from where they stood.</source>
        <translation>该 CA 曾一度恢复，但不久又出现故障。因此案件 {{case_id}} 重新开启，各项期限从上次停止之处继续计时。</translation>
    </message>
    <message>
        <source>It worked for long enough for the case to be closed. Our very last look failed again. If that lasts, you will get a new notice.</source>
        <translation>它已正常工作足够长的时间，案件因此得以关闭。但我方最近一次观测又未成功。如果这种情况持续，您将收到新的通知。</translation>
    </message>
    <message>
        <source>Keep the CA running without a gap during probation. We look more closely in this time.</source>
        <translation>在观察期内，请保持 CA 不间断运行。这段时间我方会更密切地观测。</translation>
    </message>
    <message>
        <source>Look at the notice and its error.</source>
        <translation>请查看该通知及其错误。</translation>
    </message>
    <message>
        <source>Look at your routes with a validator of your own, and remove ROAs of others that now make them &quot;invalid&quot;, together with their holders.</source>
        <translation>请用您自己的验证器检查您的路由；如果他人的 ROA 现在使这些路由成为 &quot;invalid&quot;，请与其持有者一起移除这些 ROA。</translation>
    </message>
    <message>
        <source>Look with a validator of your own: are all your ROAs there, and are your routes &quot;valid&quot;?</source>
        <translation>请用您自己的验证器检查：您的所有 ROA 是否都在，您的路由是否为 &quot;valid&quot;？</translation>
    </message>
    <message>
        <source>Maintenance: tell us the beginning and the end, in UTC. We can stop the clock of this case for that time.</source>
        <translation>维护：请告知开始和结束时间（UTC）。我方可以在此期间停止本案件的计时。</translation>
    </message>
    <message>
        <source>Manifest: check that your CA software issues a new one several times a day, that its scheduler runs and that its clock is right.</source>
        <translation>清单：请确认您的 CA 软件每天多次签发新清单、其调度程序正在运行，并且时钟准确。</translation>
    </message>
    <message>
        <source>Measure from outside your own network. Then look at the load, the bandwidth and the size of the repository. A content delivery network in front of RRDP helps most.</source>
        <translation>请从您自己的网络之外进行测量，然后检查负载、带宽和存储库的大小。在 RRDP 前部署内容分发网络（CDN）最为有效。</translation>
    </message>
    <message>
        <source>Move what must stay valid: issue the ROAs and ASPAs again under the CA that takes over. Check them with your own validator, and only then withdraw the old ones. If you need help, write to us.</source>
        <translation>请迁移必须继续有效的内容：在接替的 CA 下重新签发 ROA 和 ASPA，用您自己的验证器检查，确认无误后再撤下旧的。如需帮助，请来信。</translation>
    </message>
    <message>
        <source>No CA changes to a worse state, no letter to operators is written and nothing is proposed until the guard lets go. Letters that were written before are still sent.</source>
        <translation>在保护机制解除之前，任何 CA 的状态都不会转为更差，不会撰写致运营者的信函，也不会提出任何提案。此前已写好的信函仍会发送。</translation>
    </message>
    <message>
        <source>No connection to the server is possible. Check that the server runs, that the address in DNS is its own, and that no firewall or route filter blocks it, for IPv4 and for IPv6.</source>
        <translation>无法连接到服务器。请检查服务器是否在运行、DNS 中的地址是否为其自身地址，以及 IPv4 和 IPv6 是否均未被防火墙或路由过滤器阻断。</translation>
    </message>
    <message>
        <source>No current manifest and CRL could be validated from: {{failing_from}}.</source>
        <translation>以下观测点未能验证有效期内的清单和 CRL：{{failing_from}}。</translation>
    </message>
    <message>
        <source>Nothing is broken yet. After these times relying parties no longer accept the objects. Routes that only they make &quot;valid&quot; will then no longer be valid.</source>
        <translation>目前一切尚未受损。过了这些时间，依赖方将不再接受相应对象。仅靠这些对象才为 &quot;valid&quot; 的路由，届时将不再是 &quot;valid&quot;。</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>没有其他计划。</translation>
    </message>
    <message>
        <source>Objects on the manifest are missing, differ from it, or do not validate. Let your CA software publish everything again, as one change.</source>
        <translation>清单所列的对象缺失、与清单不一致，或未能通过验证。请用您的 CA 软件作为一次变更重新发布全部内容。</translation>
    </message>
    <message>
        <source>Other object: let your CA software issue it again.</source>
        <translation>其他对象：请用您的 CA 软件重新签发。</translation>
    </message>
    <message>
        <source>Our last look alone does not show the cause. Read the logs of your CA software and of your publication server around the times above. The attached JSON file has every measurement.</source>
        <translation>仅凭最近一次观测无法看出原因。请查阅上述时间前后您的 CA 软件和发布服务器的日志。所附的 JSON 文件包含全部测量数据。</translation>
    </message>
    <message>
        <source>Our last look found no current manifest and CRL. The CA should work until the end that you announced: keep it running, or tell us that it has already ended.</source>
        <translation>最近一次观测未发现有效期内的清单和 CRL。该 CA 应当工作到您预告的终止时间：请保持其运行；如果它已经终止，请告知我方。</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the revocation of its certificate. Nothing has been revoked yet.</source>
        <translation>我方已请工作人员批准撤销其证书。目前尚未撤销任何内容。</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the suspension of its certificate. Nothing has been suspended yet.</source>
        <translation>我方已请工作人员批准暂停其证书。目前尚未暂停任何内容。</translation>
    </message>
    <message>
        <source>Planned end of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>委托 CA“{{ca}}”的计划终止</translation>
    </message>
    <message>
        <source>Please have a look: {{summary}}</source>
        <translation>敬请查看：{{summary}}</translation>
    </message>
    <message>
        <source>Public listing: {{summary}}</source>
        <translation>公开列名：{{summary}}</translation>
    </message>
    <message>
        <source>Publish a current manifest and CRL until the certificate of this CA is revoked.</source>
        <translation>在该 CA 的证书被撤销之前，请持续发布有效期内的清单和 CRL。</translation>
    </message>
    <message>
        <source>ROA: let your CA software issue it again, and check that automatic renewal is on.</source>
        <translation>ROA：请用您的 CA 软件重新签发，并确认自动续期已启用。</translation>
    </message>
    <message>
        <source>Read the case and what the step would change.</source>
        <translation>请查看案件，了解该步骤会带来哪些变化。</translation>
    </message>
    <message>
        <source>Read the case, and take it, so that others know that you look after it.</source>
        <translation>请阅读案件并接手处理，让其他人知道由您负责跟进。</translation>
    </message>
    <message>
        <source>Reinstatement of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>恢复委托 CA“{{ca}}”</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL of this CA.</source>
        <translation>依赖方能够获取并验证该 CA 有效期内的清单和 CRL。</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL.</source>
        <translation>依赖方能够获取并验证有效期内的清单和 CRL。</translation>
    </message>
    <message>
        <source>Relying parties can still validate this CA: a current manifest and CRL can be reached.</source>
        <translation>依赖方目前仍能验证该 CA：可以取得有效期内的清单和 CRL。</translation>
    </message>
    <message>
        <source>Relying parties cannot fetch current manifests and CRLs of the CAs that publish here. When the manifests that they hold end, everything on them loses its effect.</source>
        <translation>依赖方无法获取在此发布的各 CA 有效期内的清单和 CRL。一旦依赖方所持有的清单到期，其中所列的一切都将失效。</translation>
    </message>
    <message>
        <source>Relying parties no longer accept anything that this CA or a CA below it has signed. Routes that only its ROAs made &quot;valid&quot; are no longer valid. Where a ROA of somebody else covers such a route, the route can become &quot;invalid&quot;.</source>
        <translation>依赖方不再接受该 CA 及其下级 CA 所签名的任何内容。仅靠其 ROA 才为 &quot;valid&quot; 的路由已不再是 &quot;valid&quot;。如果此类路由被他人的 ROA 覆盖，则可能变为 &quot;invalid&quot;。</translation>
    </message>
    <message>
        <source>Relying parties that already hold the last valid manifest can use it until {{manifest_until}}. Those that start afresh see nothing of this CA now.</source>
        <translation>已持有最近一份有效清单的依赖方，可以使用该清单至 {{manifest_until}}。新启动的依赖方目前看不到该 CA 的任何内容。</translation>
    </message>
    <message>
        <source>Reminder: {{summary}}</source>
        <translation>提醒：{{summary}}</translation>
    </message>
    <message>
        <source>Reopened: {{summary}}</source>
        <translation>重新开启：{{summary}}</translation>
    </message>
    <message>
        <source>Resolved: the delegated CA works again</source>
        <translation>已解决：委托 CA 已恢复工作</translation>
    </message>
    <message>
        <source>Revocation proposed: {{summary}}</source>
        <translation>撤销提案：{{summary}}</translation>
    </message>
    <message>
        <source>Revoke in this order: first the certificates that this CA issued to others, after telling their holders; then its own objects; its publication point last.</source>
        <translation>请按以下顺序撤销：首先是该 CA 签发给他人的证书，并事先告知其持有者；其次是该 CA 自己的对象；最后是其发布点。</translation>
    </message>
    <message>
        <source>Revoked: delegated CA &quot;{{ca}}&quot;</source>
        <translation>已撤销：委托 CA“{{ca}}”</translation>
    </message>
    <message>
        <source>Rule out our own side first: do other CAs fail at the same time, from the same vantage?</source>
        <translation>请先排除我方自身的原因：从同一观测点看，其他 CA 是否也同时出现故障？</translation>
    </message>
    <message>
        <source>Run the readiness check against your publication point, and repair what it names.</source>
        <translation>请对您的发布点运行就绪检查，并修复其指出的问题。</translation>
    </message>
    <message>
        <source>Seen from: {{seen_from}}</source>
        <translation>观测点：{{seen_from}}</translation>
    </message>
    <message>
        <source>Send us a new child request, if your keys have changed.</source>
        <translation>如果您的密钥已更改，请向我方发送新的子请求（child request）。</translation>
    </message>
    <message>
        <source>Since when, and how we know</source>
        <translation>开始时间与判断依据</translation>
    </message>
    <message>
        <source>Slowest answers in our last look: {{first_byte}} to the first byte, {{retrieval}} for the whole content.</source>
        <translation>最近一次观测中最慢的响应：首字节 {{first_byte}}，全部内容 {{retrieval}}。</translation>
    </message>
    <message>
        <source>Some of what the delegated CA &quot;{{ca}}&quot; needs ends soon and has not been renewed.</source>
        <translation>委托 CA“{{ca}}”所需的部分内容即将到期，且尚未续期。</translation>
    </message>
    <message>
        <source>Suspect our own side first: the network of this vantage, its clock, the disk, the trust anchor.</source>
        <translation>请先怀疑我方自身：该观测点的网络、时钟、磁盘和信任锚。</translation>
    </message>
    <message>
        <source>Suspended: delegated CA &quot;{{ca}}&quot;</source>
        <translation>已暂停：委托 CA“{{ca}}”</translation>
    </message>
    <message>
        <source>Suspension proposed: {{summary}}</source>
        <translation>暂停提案：{{summary}}</translation>
    </message>
    <message>
        <source>TLS with the web server fails. Renew or correct the certificate of the web server, serve its whole chain, and check that the name matches.</source>
        <translation>与 Web 服务器的 TLS 连接失败。请续期或更正 Web 服务器的证书，提供完整的证书链，并检查名称是否相符。</translation>
    </message>
    <message>
        <source>Tell us which delegation records change: who will hold the resources, and whom we can contact about them.</source>
        <translation>请告知哪些委托记录会有变更：今后由谁持有这些资源，以及我方可就此联系谁。</translation>
    </message>
    <message>
        <source>The CA is therefore named in our public list of delegated CAs that do not work. The entry says which CA it is, what its state is, and since when. It holds no contact data. It is marked as resolved as soon as the CA works again.</source>
        <translation>因此，该 CA 已列入不能工作的委托 CA 公开名单。名单条目载明是哪个 CA、其状态以及开始时间，不含联系信息。一旦该 CA 恢复工作，条目即标记为已解决。</translation>
    </message>
    <message>
        <source>The CA still works, and relying parties use what it publishes.</source>
        <translation>该 CA 仍在工作，依赖方正在使用其发布的内容。</translation>
    </message>
    <message>
        <source>The CRL cannot be used. Let your CA software issue a new manifest and CRL and publish them together.</source>
        <translation>CRL 无法使用。请用您的 CA 软件签发新的清单和 CRL，并一起发布。</translation>
    </message>
    <message>
        <source>The RRDP files cannot be used. Check that the notification file names a snapshot that exists and has the stated hash. If in doubt, let your publication server start a new RRDP session.</source>
        <translation>RRDP 文件无法使用。请检查通知文件所指的快照是否存在，其哈希值是否与所述一致。如不确定，请让您的发布服务器开始新的 RRDP 会话。</translation>
    </message>
    <message>
        <source>The attached JSON file holds the same facts for machines.</source>
        <translation>所附的 JSON 文件以机器可读的形式包含相同的事实。</translation>
    </message>
    <message>
        <source>The attached JSON file lists all of them.</source>
        <translation>所附的 JSON 文件列出了全部内容。</translation>
    </message>
    <message>
        <source>The attached JSON file shows the other paths too.</source>
        <translation>所附的 JSON 文件还包含其他路径的情况。</translation>
    </message>
    <message>
        <source>The attached calendar file holds the dates.</source>
        <translation>所附的日历文件包含各个日期。</translation>
    </message>
    <message>
        <source>The cause is in our own repository, which serves what your CA signs, and not in your CA. We are working on it.</source>
        <translation>原因在于我方自己的存储库（它提供您的 CA 所签名的内容），不在您的 CA。我方正在处理。</translation>
    </message>
    <message>
        <source>The cause is in the repository that serves what your CA signs, and not in the CA itself.</source>
        <translation>原因在于提供您的 CA 所签名内容的存储库，不在 CA 本身。</translation>
    </message>
    <message>
        <source>The cause is in the repository that {{repository_operator}} runs, which serves what your CA signs, and not in your CA. Please ask {{repository_operator}} to repair it.</source>
        <translation>原因在于提供您的 CA 所签名内容的存储库（运营者：{{repository_operator}}），不在您的 CA。请联系 {{repository_operator}} 修复。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; answers too slowly.</source>
        <translation>委托 CA“{{ca}}”响应过慢。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; does not work: no current manifest and CRL can be fetched and validated, by any path that it advertises.</source>
        <translation>委托 CA“{{ca}}”不能工作：通过其公布的任何路径，都无法获取并验证有效期内的清单和 CRL。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; fails and recovers again and again.</source>
        <translation>委托 CA“{{ca}}”反复出现故障又恢复。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has this problem: {{summary}}.</source>
        <translation>委托 CA“{{ca}}”存在以下问题：{{summary}}。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has worked again since {{recovered_at}}, and case {{case_id}} is closed.</source>
        <translation>委托 CA“{{ca}}”自 {{recovered_at}} 起恢复工作，案件 {{case_id}} 已关闭。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; is reinstated, and a period of probation has begun.</source>
        <translation>委托 CA“{{ca}}”已获恢复，观察期现已开始。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works again, and case {{case_id}} is closed.</source>
        <translation>委托 CA“{{ca}}”已恢复工作，案件 {{case_id}} 已关闭。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works only in part: some of what it advertises or lists cannot be fetched, or does not validate.</source>
        <translation>委托 CA“{{ca}}”只能部分工作：其公布或列出的部分内容无法获取，或未能通过验证。</translation>
    </message>
    <message>
        <source>The delegated CAs that it concerns:</source>
        <translation>受影响的委托 CA：</translation>
    </message>
    <message>
        <source>The entry says which CA it is, what its state is, and since when. It holds no contact data.</source>
        <translation>名单条目载明是哪个 CA、其状态以及开始时间，不含联系信息。</translation>
    </message>
    <message>
        <source>The host name does not resolve. Check that the domain is registered, that its name servers answer, and that A and AAAA records exist.</source>
        <translation>主机名无法解析。请检查域名是否已注册、其域名服务器是否响应，以及 A 和 AAAA 记录是否存在。</translation>
    </message>
    <message>
        <source>The last error was: {{staff_what}}.</source>
        <translation>最近一次错误：{{staff_what}}。</translation>
    </message>
    <message>
        <source>The last valid manifest ended on {{manifest_until}}. Since then nothing on it has any effect for relying parties. Routes that only its ROAs made &quot;valid&quot; are no longer valid.</source>
        <translation>最近一份有效清单已于 {{manifest_until}} 到期。此后，其中所列的任何内容对依赖方都不起作用。仅靠其 ROA 才为 &quot;valid&quot; 的路由已不再是 &quot;valid&quot;。</translation>
    </message>
    <message>
        <source>The list is here:</source>
        <translation>列表见此处：</translation>
    </message>
    <message>
        <source>The manifest cannot be used. Let your CA software issue a new manifest and CRL and publish them together. Then check its scheduler, its clock, and its connection to the publication server.</source>
        <translation>清单无法使用。请用您的 CA 软件签发新的清单和 CRL，并一起发布。然后请检查其调度程序、时钟以及与发布服务器的连接。</translation>
    </message>
    <message>
        <source>The manifest is valid until {{manifest_until}}.</source>
        <translation>清单有效期至：{{manifest_until}}。</translation>
    </message>
    <message>
        <source>The operator does not know what the notice says. Clocks that count from the first notice do not run until one is delivered.</source>
        <translation>运营者尚不知道通知的内容。在有一封通知送达之前，从首次通知起算的期限不会开始计时。</translation>
    </message>
    <message>
        <source>The problem began on {{since}}.</source>
        <translation>问题开始时间：{{since}}。</translation>
    </message>
    <message>
        <source>The problem that led to this case began on {{since}}.</source>
        <translation>引发本案件的问题开始于 {{since}}。</translation>
    </message>
    <message>
        <source>The reason is: {{summary}}.</source>
        <translation>原因：{{summary}}。</translation>
    </message>
    <message>
        <source>The repository that you run cannot be used at the moment:</source>
        <translation>您运营的存储库目前无法使用：</translation>
    </message>
    <message>
        <source>The rsync server does not deliver. Check that the daemon runs, that the module exists and anyone can read it, and that the limit on connections is not reached.</source>
        <translation>rsync 服务器未能提供内容。请检查守护进程是否在运行、模块是否存在且任何人可读，以及是否未达到连接数上限。</translation>
    </message>
    <message>
        <source>The step &quot;{{staff_step}}&quot; against the delegated CA &quot;{{ca}}&quot; waits for people to approve or reject it.</source>
        <translation>针对委托 CA“{{ca}}”的步骤“{{staff_step}}”正等待有关人员批准或驳回。</translation>
    </message>
    <message>
        <source>The web server answers, but does not send the file. Check that the RRDP notification file exists at this URI, and that no redirect to another host and no access rule blocks it.</source>
        <translation>Web 服务器有响应，但不发送文件。请检查此 URI 处是否存在 RRDP 通知文件，以及是否有指向其他主机的重定向或访问规则造成阻碍。</translation>
    </message>
    <message>
        <source>Then suspect what many CAs share: one repository, one provider, the parent of all of them.</source>
        <translation>再怀疑众多 CA 的共同之处：同一个存储库、同一个服务商，或它们共同的上级 CA。</translation>
    </message>
    <message>
        <source>They are asked on {{effective_at}}, if the CA does not work by then.</source>
        <translation>如果届时该 CA 仍不能工作，我方将于 {{effective_at}} 请工作人员处理。</translation>
    </message>
    <message>
        <source>This is a first, friendly letter, not yet a formal notice. If you already work on it, a short answer is enough.</source>
        <translation>这是首次友好提醒，还不是正式通知。如果您已在处理，简短回复即可。</translation>
    </message>
    <message>
        <source>This is a formal notice of {{registry}}.</source>
        <translation>这是 {{registry}} 的正式通知。</translation>
    </message>
    <message>
        <source>This is our last letter before our staff are asked to take away the certificate of this CA.</source>
        <translation>这是我方请工作人员收回该 CA 的证书之前的最后一封信。</translation>
    </message>
    <message>
        <source>This is planned for {{effective_at}}.</source>
        <translation>计划时间：{{effective_at}}。</translation>
    </message>
    <message>
        <source>This one letter is about all of them.</source>
        <translation>本信一并涵盖所有这些 CA。</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}} ({{detail}}).</source>
        <translation>最先失败的环节：{{layer}}（{{detail}}）。</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}}.</source>
        <translation>最先失败的环节：{{layer}}。</translation>
    </message>
    <message>
        <source>To the operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>致委托 CA“{{ca}}”的运营者：</translation>
    </message>
    <message>
        <source>To the operator of the delegated CAs below:</source>
        <translation>致以下委托 CA 的运营者：</translation>
    </message>
    <message>
        <source>To the operator of the repository below:</source>
        <translation>致以下存储库的运营者：</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>致委托 CA“{{ca}}”的运营者 {{operator}}：</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the repository below:</source>
        <translation>致以下存储库的运营者 {{operator}}：</translation>
    </message>
    <message>
        <source>To {{operator}}:</source>
        <translation>致 {{operator}}：</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>迄今为止：</translation>
    </message>
    <message>
        <source>Warning before public listing: {{summary}}</source>
        <translation>公开列名前的警告：{{summary}}</translation>
    </message>
    <message>
        <source>We are reinstating the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>我方正在恢复委托 CA“{{ca}}”。</translation>
    </message>
    <message>
        <source>We do not see a current manifest and CRL of this CA yet. Until we do, nothing that it signs has any effect for relying parties.</source>
        <translation>我方尚未见到该 CA 有效期内的清单和 CRL。在此之前，其签名的任何内容对依赖方都不起作用。</translation>
    </message>
    <message>
        <source>We have had your announcement on record since {{since}}.</source>
        <translation>您的预告已记录在案，时间：{{since}}。</translation>
    </message>
    <message>
        <source>We have never seen a current manifest and CRL of this CA.</source>
        <translation>我方从未见到过该 CA 处于有效期内的清单和 CRL。</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>我方已于 {{effective_at}} 撤销委托 CA“{{ca}}”的证书。</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>我方已撤销委托 CA“{{ca}}”的证书。</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>我方已于 {{effective_at}} 暂停委托 CA“{{ca}}”的证书。</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>我方已暂停委托 CA“{{ca}}”的证书。</translation>
    </message>
    <message>
        <source>We have written to you about this before, and it is not repaired yet.</source>
        <translation>我方此前已就此事去信，但问题至今尚未修复。</translation>
    </message>
    <message>
        <source>We keep what we fetched in this look as evidence. Its SHA-256 identifier is:</source>
        <translation>我方已将本次观测获取的内容留作证据，其 SHA-256 标识为：</translation>
    </message>
    <message>
        <source>We know of no valid manifest of this CA. So nothing that it may have signed has any effect for relying parties.</source>
        <translation>我方未发现该 CA 有任何有效清单。因此，无论它签名过什么内容，对依赖方都不起作用。</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}, without any cache.</source>
        <translation>最近一次观测时间：{{last_look}}（未使用任何缓存）。</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}. These end, unless they are renewed:</source>
        <translation>最近一次观测时间：{{last_look}}。以下内容如不续期，将会到期：</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>时间安排</translation>
    </message>
    <message>
        <source>What it means today</source>
        <translation>目前的影响</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>When that manifest ends, everything on it loses its effect. Routes that only its ROAs make &quot;valid&quot; will then no longer be valid.</source>
        <translation>该清单到期后，其中所列的一切都将失效。仅靠其 ROA 才为 &quot;valid&quot; 的路由，届时将不再是 &quot;valid&quot;。</translation>
    </message>
    <message>
        <source>When the cause is known, tell the others on duty. The guard lets go by itself when fewer CAs fail.</source>
        <translation>查明原因后，请告知其他值班人员。当出现故障的 CA 减少时，保护机制会自行解除。</translation>
    </message>
    <message>
        <source>When your new certificate is there, publish a manifest, a CRL and your ROAs at once.</source>
        <translation>收到新证书后，请立即发布清单、CRL 和您的 ROA。</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject.</source>
        <translation>请来信至 {{reply_address}}，并在主题中保留标签。</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject. If the operator announces maintenance, put the case on hold. If this alert is mistaken, close the case with the reason.</source>
        <translation>请来信至 {{reply_address}}，并在主题中保留标签。如果运营者预告了维护，请将案件置于暂缓状态。如果本警报有误，请说明理由并关闭案件。</translation>
    </message>
    <message>
        <source>You announced the end of the delegated CA &quot;{{ca}}&quot;. Case {{case_id}} keeps the rest of the work in order, so that nobody loses a route by it.</source>
        <translation>您已预告终止委托 CA“{{ca}}”。案件 {{case_id}} 用于有序安排剩余工作，使任何人都不会因此丢失路由。</translation>
    </message>
    <message>
        <source>You can also use our form:</source>
        <translation>您也可以使用我方的表单：</translation>
    </message>
    <message>
        <source>You can read the policy here:</source>
        <translation>政策全文见此处：</translation>
    </message>
    <message>
        <source>You need not do anything now. To keep it from coming back, find the cause. Let your own monitoring tell you when a manifest is not renewed in time, and long before a certificate ends.</source>
        <translation>您目前无需采取任何措施。为避免再次发生，请查明原因。请设置您自己的监控，在清单未及时更新时发出提示，并在证书到期前尽早发出提示。</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking, and close the case once it has worked for long enough.</source>
        <translation>修复后无需告知我方：我方会持续观测，待其正常工作足够长时间后即关闭案件。</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking.</source>
        <translation>修复后无需告知我方，我方会持续观测。</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>所有环节</translation>
    </message>
    <message>
        <source>{{registry}} acts under the policy &quot;{{policy}}&quot;, timeline &quot;{{timeline}}&quot;. The SHA-256 identifier of the policy begins with {{policy_hash}}.</source>
        <translation>{{registry}} 依据政策“{{policy}}”和时间表“{{timeline}}”行事。该政策的 SHA-256 标识开头为 {{policy_hash}}。</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>将重试</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>technical contact</source>
        <translation>技术联系人</translation>
    </message>
    <message>
        <source>administrative contact</source>
        <translation>管理联系人</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>abuse contact</source>
        <translation>滥用联系人</translation>
    </message>
    <message>
        <source>letter by post</source>
        <translation>邮寄信函</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>我方工作人员</translation>
    </message>
    <message>
        <source>delivery begun</source>
        <translation>开始投递</translation>
    </message>
    <message>
        <source>replaced by notice</source>
        <translation>由此通知取代</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>已延迟</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>automatic answer</source>
        <translation>自动答复</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Given up or came back</source>
        <translation>已放弃或被退回</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Publication proposed</source>
        <translation>提议公开列名</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>提议暂停</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>提议撤销</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Many clients at once are answered</source>
        <translation>能应答多个同时访问的客户端</translation>
    </message>
    <message>
        <source>Many clients at once are answered in time</source>
        <translation>能及时应答多个同时访问的客户端</translation>
    </message>
    <message>
        <source>One CRL is published, and on the manifest</source>
        <translation>发布了一个 CRL，且已列入清单</translation>
    </message>
    <message>
        <source>The CRL follows its profile</source>
        <translation>CRL 符合规范（profile）</translation>
    </message>
    <message>
        <source>The CRL is current</source>
        <translation>CRL 在有效期内</translation>
    </message>
    <message>
        <source>The CRL is current as long as the manifest</source>
        <translation>CRL 与清单的有效期同样长</translation>
    </message>
    <message>
        <source>The child request follows its format</source>
        <translation>子请求符合规定格式</translation>
    </message>
    <message>
        <source>The child request&apos;s BPKI certificate is sound</source>
        <translation>子请求的 BPKI 证书没有问题</translation>
    </message>
    <message>
        <source>The publisher request follows its format</source>
        <translation>发布请求符合规定格式</translation>
    </message>
    <message>
        <source>The publisher request&apos;s BPKI certificate is sound</source>
        <translation>发布请求的 BPKI 证书没有问题</translation>
    </message>
    <message>
        <source>The repository response follows its format</source>
        <translation>存储库响应符合规定格式</translation>
    </message>
    <message>
        <source>The repository response&apos;s BPKI certificate is sound</source>
        <translation>存储库响应的 BPKI 证书没有问题</translation>
    </message>
    <message>
        <source>The repository offers TLS and RRDP</source>
        <translation>存储库提供 TLS 和 RRDP</translation>
    </message>
    <message>
        <source>The URIs given are those that the repository assigned</source>
        <translation>所提供的 URI 是存储库分配的 URI</translation>
    </message>
    <message>
        <source>The repository response answers the publisher request</source>
        <translation>存储库响应与发布请求对应</translation>
    </message>
    <message>
        <source>Both requests come from one CA</source>
        <translation>两个请求来自同一个 CA</translation>
    </message>
    <message>
        <source>A manifest is published here</source>
        <translation>此处发布了清单</translation>
    </message>
    <message>
        <source>The manifest follows its profile</source>
        <translation>清单符合规范（profile）</translation>
    </message>
    <message>
        <source>The manifest is current</source>
        <translation>清单在有效期内</translation>
    </message>
    <message>
        <source>Every listed object is published, as it is listed</source>
        <translation>所列的每个对象均已发布，且与所列一致</translation>
    </message>
    <message>
        <source>Every published object is listed</source>
        <translation>已发布的每个对象均已列出</translation>
    </message>
    <message>
        <source>The manifest&apos;s validity is reasonable</source>
        <translation>清单的有效期合理</translation>
    </message>
    <message>
        <source>The manifest is reissued often</source>
        <translation>清单经常重新签发</translation>
    </message>
    <message>
        <source>The manifest does not expire within hours</source>
        <translation>清单不会在数小时内到期</translation>
    </message>
    <message>
        <source>The RRDP host&apos;s name resolves</source>
        <translation>RRDP 主机的名称可以解析</translation>
    </message>
    <message>
        <source>Name servers answer for both families, and in time</source>
        <translation>域名服务器对两个地址族均及时应答</translation>
    </message>
    <message>
        <source>All addresses are of the public Internet</source>
        <translation>所有地址都属于公共互联网</translation>
    </message>
    <message>
        <source>The RRDP host has IPv4 and IPv6 addresses</source>
        <translation>RRDP 主机有 IPv4 和 IPv6 地址</translation>
    </message>
    <message>
        <source>Each address of the RRDP host accepts connections</source>
        <translation>RRDP 主机的每个地址都接受连接</translation>
    </message>
    <message>
        <source>The rsync host&apos;s name resolves</source>
        <translation>rsync 主机的名称可以解析</translation>
    </message>
    <message>
        <source>The RRDP host has several addresses</source>
        <translation>RRDP 主机有多个地址</translation>
    </message>
    <message>
        <source>Every object can be decoded</source>
        <translation>每个对象都能解码</translation>
    </message>
    <message>
        <source>Every object follows its profile</source>
        <translation>每个对象都符合规范（profile）</translation>
    </message>
    <message>
        <source>Every object is signed by the CA itself</source>
        <translation>每个对象都由该 CA 自身签名</translation>
    </message>
    <message>
        <source>Every object is valid now</source>
        <translation>每个对象目前都有效</translation>
    </message>
    <message>
        <source>No published object is revoked</source>
        <translation>已发布的对象均未被撤销</translation>
    </message>
    <message>
        <source>No object claims more than its issuer holds</source>
        <translation>没有对象声称拥有超出其颁发者所持有的资源</translation>
    </message>
    <message>
        <source>Objects name their own location and CRL</source>
        <translation>对象标明其自身的位置和 CRL</translation>
    </message>
    <message>
        <source>No object expires soon</source>
        <translation>没有对象即将到期</translation>
    </message>
    <message>
        <source>Objects do not contradict each other</source>
        <translation>对象彼此不矛盾</translation>
    </message>
    <message>
        <source>Issued certificates form a tree</source>
        <translation>签发的证书构成树状结构</translation>
    </message>
    <message>
        <source>The CA&apos;s own certificate does not expire soon</source>
        <translation>CA 自身的证书不会很快到期</translation>
    </message>
    <message>
        <source>Redundant publication is deployed and was tested</source>
        <translation>已部署冗余发布并经过测试</translation>
    </message>
    <message>
        <source>Monitoring and alerting run, from more than one vantage</source>
        <translation>监控和警报正在运行，且使用不止一个观测点</translation>
    </message>
    <message>
        <source>Backup and recovery are written down and were tested</source>
        <translation>备份和恢复已形成文档并经过测试</translation>
    </message>
    <message>
        <source>Emergency contacts are known and answer at any hour</source>
        <translation>紧急联系人已知，并随时应答</translation>
    </message>
    <message>
        <source>Staff are trained in running a CA</source>
        <translation>工作人员接受过运行 CA 的培训</translation>
    </message>
    <message>
        <source>The life of certificates and keys follows a procedure</source>
        <translation>证书和密钥的生命周期遵循既定程序</translation>
    </message>
    <message>
        <source>Incidents are reported to the registry within 24 hours</source>
        <translation>事件在 24 小时内报告给注册机构</translation>
    </message>
    <message>
        <source>Changes and maintenance follow a procedure and are announced</source>
        <translation>变更和维护遵循既定程序并预先通告</translation>
    </message>
    <message>
        <source>Keys and systems are protected by security controls</source>
        <translation>密钥和系统受到安全控制的保护</translation>
    </message>
    <message>
        <source>Performance is watched and capacity is planned</source>
        <translation>性能受到监控，容量已作规划</translation>
    </message>
    <message>
        <source>The infrastructure was stable for long enough</source>
        <translation>基础设施稳定的时间足够长</translation>
    </message>
    <message>
        <source>It was available while it was watched</source>
        <translation>在监控期间可用</translation>
    </message>
    <message>
        <source>Manifests were issued without gaps, at a sane rhythm</source>
        <translation>清单的签发没有中断，频率合理</translation>
    </message>
    <message>
        <source>Resources are asked for</source>
        <translation>申请了资源</translation>
    </message>
    <message>
        <source>What is asked for is held by the organisation</source>
        <translation>所申请的资源由该组织持有</translation>
    </message>
    <message>
        <source>What is asked for is delegated to nobody else</source>
        <translation>所申请的资源未委托给他人</translation>
    </message>
    <message>
        <source>The notification is answered</source>
        <translation>对通知文件的请求有应答</translation>
    </message>
    <message>
        <source>The notification follows its format, on one origin</source>
        <translation>通知文件符合规定格式，且位于同一源</translation>
    </message>
    <message>
        <source>Conditional requests are answered with 304</source>
        <translation>对条件请求以 304 应答</translation>
    </message>
    <message>
        <source>The notification is at its own URI</source>
        <translation>通知文件位于其自身的 URI</translation>
    </message>
    <message>
        <source>The media type is one of XML</source>
        <translation>媒体类型属于 XML 类型</translation>
    </message>
    <message>
        <source>Caches keep the notification for a short time</source>
        <translation>缓存只短时间保留通知文件</translation>
    </message>
    <message>
        <source>Session and serial do not go back and forth</source>
        <translation>会话和序列号不会来回变化</translation>
    </message>
    <message>
        <source>All addresses serve the same session</source>
        <translation>所有地址提供相同的会话</translation>
    </message>
    <message>
        <source>RRDP is fast enough</source>
        <translation>RRDP 速度足够快</translation>
    </message>
    <message>
        <source>The snapshot can be fetched</source>
        <translation>快照可以获取</translation>
    </message>
    <message>
        <source>The snapshot has the hash that was announced</source>
        <translation>快照的哈希值与通告的一致</translation>
    </message>
    <message>
        <source>The snapshot follows its format</source>
        <translation>快照符合规定格式</translation>
    </message>
    <message>
        <source>The list of deltas is in order</source>
        <translation>增量列表没有问题</translation>
    </message>
    <message>
        <source>The newest deltas can be fetched, and are as announced</source>
        <translation>最新的增量可以获取，且与通告的一致</translation>
    </message>
    <message>
        <source>The newest delta agrees with the snapshot</source>
        <translation>最新的增量与快照一致</translation>
    </message>
    <message>
        <source>What RRDP publishes lies below the rsync URI</source>
        <translation>RRDP 发布的内容位于 rsync URI 之下</translation>
    </message>
    <message>
        <source>An rsync daemon answers</source>
        <translation>rsync 守护进程有应答</translation>
    </message>
    <message>
        <source>The folder is transferred</source>
        <translation>文件夹可以传输</translation>
    </message>
    <message>
        <source>rsync and RRDP serve the same objects</source>
        <translation>rsync 和 RRDP 提供相同的对象</translation>
    </message>
    <message>
        <source>rsync answers over both address families</source>
        <translation>rsync 在两个地址族上均有应答</translation>
    </message>
    <message>
        <source>rsync is fast enough</source>
        <translation>rsync 速度足够快</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is right</source>
        <translation>Web 服务器的时钟准确</translation>
    </message>
    <message>
        <source>The CA&apos;s clock is not ahead</source>
        <translation>CA 的时钟没有偏快</translation>
    </message>
    <message>
        <source>Each address shows a certificate to be trusted</source>
        <translation>每个地址都出示可信的证书</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not expire soon</source>
        <translation>服务器的证书不会很快到期</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3 is spoken</source>
        <translation>支持 TLS 1.2 或 1.3</translation>
    </message>
    <message>
        <source>The server&apos;s key is strong enough</source>
        <translation>服务器的密钥强度足够</translation>
    </message>
    <message>
        <source>All addresses show certificates of one age</source>
        <translation>所有地址出示的证书到期时间一致</translation>
    </message>
    <message>
        <source>no RRDP notification URI was given</source>
        <translation>未提供 RRDP 通知文件的 URI</translation>
    </message>
    <message>
        <source>no rsync URI was given</source>
        <translation>未提供 rsync URI</translation>
    </message>
    <message>
        <source>no child request was given</source>
        <translation>未提供子请求（child request）</translation>
    </message>
    <message>
        <source>no publisher request was given</source>
        <translation>未提供发布请求（publisher request）</translation>
    </message>
    <message>
        <source>no repository response was given</source>
        <translation>未提供存储库响应（repository response）</translation>
    </message>
    <message>
        <source>no name was looked up</source>
        <translation>未查询任何名称</translation>
    </message>
    <message>
        <source>no TLS connection was tried</source>
        <translation>未尝试 TLS 连接</translation>
    </message>
    <message>
        <source>RRDP was not tried</source>
        <translation>未尝试 RRDP</translation>
    </message>
    <message>
        <source>rsync was not tried</source>
        <translation>未尝试 rsync</translation>
    </message>
    <message>
        <source>no objects were fetched</source>
        <translation>未获取任何对象</translation>
    </message>
    <message>
        <source>no clock could be compared</source>
        <translation>没有可供比较的时钟</translation>
    </message>
    <message>
        <source>the load was not tried</source>
        <translation>未测试负载</translation>
    </message>
    <message>
        <source>no list of resources was given</source>
        <translation>未提供资源列表</translation>
    </message>
    <message>
        <source>no history of watching was given</source>
        <translation>未提供监控历史</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>检查对象</translation>
    </message>
    <message>
        <source>RRDP notification</source>
        <translation>RRDP 通知文件</translation>
    </message>
    <message>
        <source>rsync folder</source>
        <translation>rsync 文件夹</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>信任锚</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>检查方案</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>What watching showed</source>
        <translation>监控结果</translation>
    </message>
    <message>
        <source>Stable for</source>
        <translation>稳定时间</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>监控时间</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>观测次数</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>最长中断</translation>
    </message>
    <message>
        <source>A manifest every</source>
        <translation>清单间隔</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>优先修复</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Readiness for delegation</source>
        <translation>委托就绪状态</translation>
    </message>
    <message>
        <source>Profile {profile}, {time}</source>
        <translation>检查方案 {profile}，{time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>Waived until {until}: {tag} ({reason})</source>
        <translation>豁免至 {until}：{tag}（{reason}）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>tests passed: {passed}, failed: {failed}, skipped: {skipped}</source>
        <translation>测试结果：通过 {passed}，未通过 {failed}，跳过 {skipped}</translation>
    </message>
    <message>
        <source>Setup files</source>
        <translation>设置文件</translation>
    </message>
    <message>
        <source>Names and addresses</source>
        <translation>名称和地址</translation>
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
        <translation>清单</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>撤销列表</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>needs {test}, which failed</source>
        <translation>需要 {test}，但它失败了</translation>
    </message>
    <message>
        <source>A cache serves a copy of the notification that is {age:duration} old</source>
        <translation>缓存提供的通知文件副本已有 {age:duration} 之久</translation>
    </message>
    <message>
        <source>A conditional request for an unchanged notification gets a whole answer</source>
        <translation>对未变化的通知文件的条件请求得到完整响应</translation>
    </message>
    <message>
        <source>A delta cannot be used: {problem}</source>
        <translation>某个增量无法使用：{problem}</translation>
    </message>
    <message>
        <source>A delta does not have the hash that the notification states</source>
        <translation>某个增量的哈希值与通知文件所述不符</translation>
    </message>
    <message>
        <source>A delta that the notification lists was not had: {reason}</source>
        <translation>未能取得通知文件所列的某个增量：{reason}</translation>
    </message>
    <message>
        <source>A manifest is issued every {rhythm:duration}, where {least:duration} to {most:duration} are recommended</source>
        <translation>清单的签发间隔为 {rhythm:duration}，建议为 {least:duration} 至 {most:duration}</translation>
    </message>
    <message>
        <source>A published file is on no manifest: relying parties do not use it</source>
        <translation>某个已发布文件未列入任何清单：依赖方不会使用该文件</translation>
    </message>
    <message>
        <source>A published object does not have the hash on the manifest</source>
        <translation>某个已发布对象的哈希值与清单中的不符</translation>
    </message>
    <message>
        <source>A signature in the manifest does not verify: {problem}</source>
        <translation>清单中的某个签名未通过验证：{problem}</translation>
    </message>
    <message>
        <source>A signature of the object does not verify: {problem}</source>
        <translation>对象的某个签名未通过验证：{problem}</translation>
    </message>
    <message>
        <source>Addresses of {host} are not of the public Internet: {addresses}</source>
        <translation>{host} 的地址不属于公共互联网：{addresses}</translation>
    </message>
    <message>
        <source>Agree which of the two CAs certifies them, and shrink the other</source>
        <translation>请商定由两个 CA 中的哪一个认证这些资源，并缩减另一个</translation>
    </message>
    <message>
        <source>An object that the manifest lists is not published</source>
        <translation>清单所列的某个对象未发布</translation>
    </message>
    <message>
        <source>Answer it in the file given by --attest</source>
        <translation>请在 --attest 所指定的文件中回答</translation>
    </message>
    <message>
        <source>Ask for what is on record only, or have the record corrected first</source>
        <translation>请只申请记录中的资源，或先更正记录</translation>
    </message>
    <message>
        <source>Ask the operator of the repository for RRDP</source>
        <translation>请向存储库的运营者申请提供 RRDP</translation>
    </message>
    <message>
        <source>Asked for: {resources}</source>
        <translation>申请的资源：{resources}</translation>
    </message>
    <message>
        <source>Attested by {by} on {on:time}</source>
        <translation>确认人：{by}，时间：{on:time}</translation>
    </message>
    <message>
        <source>Available for {availability:percent} of the watched time; the longest outage took {outage:duration}</source>
        <translation>监控时间内的可用率为 {availability:percent}；最长中断为 {outage:duration}</translation>
    </message>
    <message>
        <source>Begin a new session: relying parties that followed the deltas hold other objects than those that took the snapshot</source>
        <translation>请开始新的会话：跟随增量的依赖方与取用快照的依赖方持有不同的对象</translation>
    </message>
    <message>
        <source>By the answer of {by} this is not done</source>
        <translation>根据 {by} 的回答，此项尚未完成</translation>
    </message>
    <message>
        <source>Certify the test CA under the test trust anchor, with these URIs in its certificate</source>
        <translation>请在测试信任锚下认证测试 CA，并在其证书中包含这些 URI</translation>
    </message>
    <message>
        <source>Check bandwidth and load; the whole is due within {limit:ms}</source>
        <translation>请检查带宽和负载；全部内容应在 {limit:ms} 内到达</translation>
    </message>
    <message>
        <source>Check bandwidth and the size of the snapshot; the whole is due within {limit:ms}</source>
        <translation>请检查带宽和快照的大小；全部内容应在 {limit:ms} 内到达</translation>
    </message>
    <message>
        <source>Check module name, path and permissions, and that the module is readable for everyone</source>
        <translation>请检查模块名称、路径和权限，以及模块是否任何人可读</translation>
    </message>
    <message>
        <source>Check that an rsync daemon listens on this port, and its limit of connections</source>
        <translation>请检查是否有 rsync 守护进程监听此端口，以及其连接数上限</translation>
    </message>
    <message>
        <source>Check that every name server of the zone runs and is reachable over UDP and TCP port 53</source>
        <translation>请检查该区域的每个域名服务器是否在运行，且可通过 UDP 和 TCP 端口 53 访问</translation>
    </message>
    <message>
        <source>Check that it still holds, and answer again</source>
        <translation>请检查其是否仍然成立，并重新回答</translation>
    </message>
    <message>
        <source>Check that the CA signs with the key that its parent certified, and reissue</source>
        <translation>请检查 CA 是否以上级 CA 认证的密钥签名，并重新签发</translation>
    </message>
    <message>
        <source>Check that the daemon runs and listens on the URI&apos;s port, and that firewalls let the whole Internet in</source>
        <translation>请检查守护进程是否在运行并监听 URI 的端口，以及防火墙是否允许整个互联网访问</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or 1.3 with current cipher suites</source>
        <translation>请检查该端口是否以现行密码套件支持 TLS 1.2 或 1.3</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and that the server is not overloaded</source>
        <translation>请检查该端口是否使用 TLS，以及服务器是否过载</translation>
    </message>
    <message>
        <source>Check that the publication server writes its rsync tree, and where</source>
        <translation>请检查发布服务器是否写出其 rsync 目录树，以及写在何处</translation>
    </message>
    <message>
        <source>Check that the web server runs and listens, and that firewalls let the whole Internet in</source>
        <translation>请检查 Web 服务器是否在运行和监听，以及防火墙是否允许整个互联网访问</translation>
    </message>
    <message>
        <source>Check the URI that the repository assigned to you: certificates will name that one</source>
        <translation>请检查存储库分配给您的 URI：证书将指向该 URI</translation>
    </message>
    <message>
        <source>Check the clock of the system that ordered the certificate, and install one that is valid now</source>
        <translation>请检查申请证书的系统的时钟，并安装当前有效的证书</translation>
    </message>
    <message>
        <source>Check the folder that the repository assigned to you: certificates will name that one</source>
        <translation>请检查存储库分配给您的文件夹：证书将指向该文件夹</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server</source>
        <translation>请检查服务器的负载和带宽</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server; the whole answer is due within seconds</source>
        <translation>请检查服务器的负载和带宽；完整响应应在数秒内到达</translation>
    </message>
    <message>
        <source>Check the web server and every proxy before it: the body must come whole, and as it is, without a content encoding that was not asked for</source>
        <translation>请检查 Web 服务器及其前面的每个代理：正文必须完整、原样到达，不得使用未经请求的内容编码</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs, and the path in the URI</source>
        <translation>请检查 Web 服务器的配置和日志，以及 URI 中的路径</translation>
    </message>
    <message>
        <source>Check what the server sends; a notification has some kilobytes</source>
        <translation>请检查服务器发送的内容；通知文件通常只有数千字节</translation>
    </message>
    <message>
        <source>Check what your publication server writes</source>
        <translation>请检查您的发布服务器写出的内容</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing changes it on the way</source>
        <translation>请检查您的发布服务器写出的内容，并确认途中未被更改</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that session and serial are those of the notification</source>
        <translation>请检查您的发布服务器写出的内容，并确认会话和序列号与通知文件一致</translation>
    </message>
    <message>
        <source>Check whether deltas were lost; where they were, begin a new session</source>
        <translation>请检查是否有增量丢失；如有丢失，请开始新的会话</translation>
    </message>
    <message>
        <source>Check whether several servers with different states answer for the name; after a restore begin a new session</source>
        <translation>请检查是否有多个状态不同的服务器以该名称应答；恢复数据后请开始新的会话</translation>
    </message>
    <message>
        <source>Check whether several servers with states of their own answer for the name, and whether the server restarts again and again</source>
        <translation>请检查是否有多个各自保存状态的服务器以该名称应答，以及服务器是否反复重启</translation>
    </message>
    <message>
        <source>Choose a handle of these characters in your software, and write the file again</source>
        <translation>请在您的软件中选择由这些字符组成的句柄，并重新写出文件</translation>
    </message>
    <message>
        <source>Configure an https service_uri in the publication server</source>
        <translation>请在发布服务器中配置 https 的 service_uri</translation>
    </message>
    <message>
        <source>Configure service_uri as https, sia_base as rsync and rrdp_notification_uri as https in the publication server</source>
        <translation>请在发布服务器中将 service_uri 配置为 https、sia_base 配置为 rsync、rrdp_notification_uri 配置为 https</translation>
    </message>
    <message>
        <source>Configure the interval of re-issuance in your CA software</source>
        <translation>请在您的 CA 软件中配置重新签发的间隔</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>请更正日期</translation>
    </message>
    <message>
        <source>Create a new identity in your software, and write the file again</source>
        <translation>请在您的软件中创建新的身份，并重新写出文件</translation>
    </message>
    <message>
        <source>Create an identity with RSA of 2048 bits or more, or with an elliptic curve of 256</source>
        <translation>请用 2048 位或以上的 RSA，或 256 位的椭圆曲线创建身份</translation>
    </message>
    <message>
        <source>Do it before delegation, or agree with the registry on a date</source>
        <translation>请在委托之前完成，或与注册机构商定日期</translation>
    </message>
    <message>
        <source>Find what failed at the times in the history, and make it redundant</source>
        <translation>请查明历史记录中各时间点的故障所在，并为其提供冗余</translation>
    </message>
    <message>
        <source>For {gap:duration} there was no current manifest</source>
        <translation>有 {gap:duration} 没有有效期内的清单</translation>
    </message>
    <message>
        <source>Give each file with the option of its own kind</source>
        <translation>请用与各文件类型对应的选项提供文件</translation>
    </message>
    <message>
        <source>Have all name servers of the zone answer for both types, with an empty answer where there is no address</source>
        <translation>请让该区域的所有域名服务器对两种类型都作出应答，没有地址时给出空应答</translation>
    </message>
    <message>
        <source>Have each file listed once, under a plain name</source>
        <translation>请让每个文件以普通名称只列出一次</translation>
    </message>
    <message>
        <source>Have one CRL listed</source>
        <translation>请只列出一个 CRL</translation>
    </message>
    <message>
        <source>Have the daemon listen on every address that its name has</source>
        <translation>请让守护进程在其名称的每个地址上监听</translation>
    </message>
    <message>
        <source>Have the parent renew it</source>
        <translation>请上级 CA 为其续期</translation>
    </message>
    <message>
        <source>Have the publication server keep deltas for some hours</source>
        <translation>请让发布服务器将增量保留数小时</translation>
    </message>
    <message>
        <source>Have the server listen on every address that its name has, or take the address out of the DNS</source>
        <translation>请让服务器在其名称的每个地址上监听，或将该地址从 DNS 中移除</translation>
    </message>
    <message>
        <source>Have the web server answer If-None-Match and If-Modified-Since with 304</source>
        <translation>请让 Web 服务器对 If-None-Match 和 If-Modified-Since 以 304 应答</translation>
    </message>
    <message>
        <source>Have the web server send both</source>
        <translation>请让 Web 服务器发送这两项</translation>
    </message>
    <message>
        <source>Have your CA or publication software write the file again, and send it as it is</source>
        <translation>请让您的 CA 或发布软件重新写出该文件，并原样发送</translation>
    </message>
    <message>
        <source>Have your CA software reissue it; if it stays so, update the software</source>
        <translation>请用您的 CA 软件重新签发；如果仍然如此，请更新软件</translation>
    </message>
    <message>
        <source>Have your CA software reissue manifest and CRL, and check its scheduler and clock</source>
        <translation>请用您的 CA 软件重新签发清单和 CRL，并检查其调度程序和时钟</translation>
    </message>
    <message>
        <source>Have your software write the file again; do not edit the base64 by hand</source>
        <translation>请让您的软件重新写出文件；请勿手动编辑 base64</translation>
    </message>
    <message>
        <source>Install a certificate of a public certification authority, with all its intermediate certificates</source>
        <translation>请安装公共证书颁发机构的证书，连同其所有中间证书</translation>
    </message>
    <message>
        <source>Install a certificate whose subject alternative names hold the URI&apos;s host</source>
        <translation>请安装主体备用名称（subject alternative name）含有该 URI 主机的证书</translation>
    </message>
    <message>
        <source>Install the same certificate on all servers, so that none is forgotten at the next renewal</source>
        <translation>请在所有服务器上安装相同的证书，以免下次续期时有所遗漏</translation>
    </message>
    <message>
        <source>Issue manifest and CRL together, for the same time</source>
        <translation>请同时签发清单和 CRL，并使其有效期相同</translation>
    </message>
    <message>
        <source>Issue manifests for some days at most, and reissue them often</source>
        <translation>请签发有效期最多数天的清单，并经常重新签发</translation>
    </message>
    <message>
        <source>Issue manifests that are valid for {limit:duration} at least, so that an outage at night does no harm</source>
        <translation>请签发有效期至少为 {limit:duration} 的清单，以免夜间中断造成损害</translation>
    </message>
    <message>
        <source>Keep each delta for as long as a notification lists it</source>
        <translation>只要通知文件仍列出某个增量，请保留该增量</translation>
    </message>
    <message>
        <source>Keep each snapshot for as long as any notification that names it may be cached, and check its path</source>
        <translation>只要指向某个快照的任何通知文件仍可能在缓存中，请保留该快照，并检查其路径</translation>
    </message>
    <message>
        <source>Keep the infrastructure running as it is, and go on watching</source>
        <translation>请保持基础设施现状运行，并继续监控</translation>
    </message>
    <message>
        <source>Let caches keep the notification for a minute at most</source>
        <translation>请让缓存最多保留通知文件一分钟</translation>
    </message>
    <message>
        <source>List no more deltas than are together smaller than the snapshot</source>
        <translation>列出的增量总大小请勿超过快照</translation>
    </message>
    <message>
        <source>List the object if it is meant to count; else withdraw it</source>
        <translation>如果该对象应当起作用，请将其列入清单；否则请撤下</translation>
    </message>
    <message>
        <source>List the resources on record under &quot;held&quot;, or give a test TAL</source>
        <translation>请在 &quot;held&quot; 下列出记录中的资源，或提供测试 TAL</translation>
    </message>
    <message>
        <source>List the resources to be certified under &quot;asked&quot;</source>
        <translation>请在 &quot;asked&quot; 下列出要认证的资源</translation>
    </message>
    <message>
        <source>Make sure that both come from the same, current installation</source>
        <translation>请确认两者来自同一个现行安装</translation>
    </message>
    <message>
        <source>Make sure that the answer belongs to this request</source>
        <translation>请确认该响应对应于此请求</translation>
    </message>
    <message>
        <source>Never change a file that was announced</source>
        <translation>请绝不更改已通告的文件</translation>
    </message>
    <message>
        <source>No CA under the test trust anchor publishes in this repository</source>
        <translation>测试信任锚下没有 CA 在此存储库中发布</translation>
    </message>
    <message>
        <source>No address of the host accepts connections: {reason}</source>
        <translation>主机没有任何地址接受连接：{reason}</translation>
    </message>
    <message>
        <source>No manifest is published in this repository</source>
        <translation>此存储库中未发布清单</translation>
    </message>
    <message>
        <source>No resources are asked for</source>
        <translation>未申请任何资源</translation>
    </message>
    <message>
        <source>Nobody has answered this</source>
        <translation>尚无人回答此项</translation>
    </message>
    <message>
        <source>Nothing where the repository is shared; else check the rsync base URI of the publication server</source>
        <translation>如果存储库为共享，则无需处理；否则请检查发布服务器的 rsync 基础 URI</translation>
    </message>
    <message>
        <source>Notification and snapshot took {elapsed:ms} together</source>
        <translation>通知文件和快照共用时 {elapsed:ms}</translation>
    </message>
    <message>
        <source>Offer TLS 1.3 and 1.2</source>
        <translation>请提供 TLS 1.3 和 1.2</translation>
    </message>
    <message>
        <source>One address of the host does not accept connections: {reason}</source>
        <translation>主机的一个地址不接受连接：{reason}</translation>
    </message>
    <message>
        <source>Order a certificate for an RSA key of 2048 bits or more, or for a P-256 key</source>
        <translation>请为 2048 位或以上的 RSA 密钥或 P-256 密钥申请证书</translation>
    </message>
    <message>
        <source>Publish A and AAAA records for the name, and check the delegation of its zone</source>
        <translation>请为该名称发布 A 和 AAAA 记录，并检查其区域的委托</translation>
    </message>
    <message>
        <source>Publish a manifest and a CRL of a test CA before the final check</source>
        <translation>请在最终检查之前发布测试 CA 的清单和 CRL</translation>
    </message>
    <message>
        <source>Publish globally reachable addresses only: relying parties refuse the others</source>
        <translation>请只发布全球可达的地址：依赖方会拒绝其他地址</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step</source>
        <translation>请一次性发布对象和清单</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step, and check for corruption</source>
        <translation>请一次性发布对象和清单，并检查是否有损坏</translation>
    </message>
    <message>
        <source>Publish objects below your rsync base URI only, each once, and below 8 MB</source>
        <translation>请只发布位于 rsync 基础 URI 之下的对象，每个只发布一次，且小于 8 MB</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL</source>
        <translation>请发布 CA 自身的 CRL</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest that lists it</source>
        <translation>请将 CRL 与列出它的清单一起发布</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in the certificate&apos;s SIA</source>
        <translation>请在证书 SIA 中的 URI 处发布清单</translation>
    </message>
    <message>
        <source>Publish the test trust anchor&apos;s certificate at the URI in its TAL</source>
        <translation>请在其 TAL 中的 URI 处发布测试信任锚的证书</translation>
    </message>
    <message>
        <source>Publish with a test CA before the final check</source>
        <translation>请在最终检查之前用测试 CA 发布</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits of connections and requests: thousands of relying parties ask several times an hour</source>
        <translation>请提高服务器的连接数和请求数上限：数千个依赖方每小时访问数次</translation>
    </message>
    <message>
        <source>Reissue manifest and CRL every few hours: it shows that the CA works, and leaves time to repair</source>
        <translation>请每隔数小时重新签发清单和 CRL：这可表明 CA 正常工作，并留出修复的时间</translation>
    </message>
    <message>
        <source>Reissue manifests well before their nextUpdate, and alert when that fails</source>
        <translation>请在 nextUpdate 之前尽早重新签发清单，并在失败时发出警报</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified</source>
        <translation>请用上级 CA 认证的密钥重新签发 CRL</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the place where it is published</source>
        <translation>请重新签发清单，使其证书指向实际的发布位置</translation>
    </message>
    <message>
        <source>Reissue the manifest under a new certificate</source>
        <translation>请以新的证书重新签发清单</translation>
    </message>
    <message>
        <source>Reissue the manifest under the CA&apos;s current certificate</source>
        <translation>请在 CA 的当前证书下重新签发清单</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published, and the CA&apos;s CRL</source>
        <translation>请重新签发对象，使其证书指向实际的发布位置和 CA 的 CRL</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate</source>
        <translation>请在 CA 的当前证书下重新签发对象</translation>
    </message>
    <message>
        <source>Reissue well before nextUpdate; check that the CA&apos;s scheduler runs</source>
        <translation>请在 nextUpdate 之前尽早重新签发；检查 CA 的调度程序是否在运行</translation>
    </message>
    <message>
        <source>Reissue without them, or have the parent certify them</source>
        <translation>请去除这些资源后重新签发，或请上级 CA 认证这些资源</translation>
    </message>
    <message>
        <source>Renew it, and check that your CA software renews objects by itself</source>
        <translation>请为其续期，并检查您的 CA 软件是否自动为对象续期</translation>
    </message>
    <message>
        <source>Renew the certificate, and check why it was not renewed by itself</source>
        <translation>请续期证书，并检查其为何没有自动续期</translation>
    </message>
    <message>
        <source>Renew the certificate, and have it renewed by itself from now on</source>
        <translation>请续期证书，并使其今后自动续期</translation>
    </message>
    <message>
        <source>Renew the identity certificate in your software, and write the file again</source>
        <translation>请在您的软件中续期身份证书，并重新写出文件</translation>
    </message>
    <message>
        <source>Renew the identity certificate now: a new one has to be handed over again</source>
        <translation>请立即续期身份证书：新证书必须重新交付</translation>
    </message>
    <message>
        <source>Renew the identity certificate with SHA-256</source>
        <translation>请使用 SHA-256 续期身份证书</translation>
    </message>
    <message>
        <source>Resolving {host} took {elapsed:ms}</source>
        <translation>解析 {host} 用时 {elapsed:ms}</translation>
    </message>
    <message>
        <source>Resources are asked for that are delegated to {ca}: {resources}</source>
        <translation>所申请的资源已委托给 {ca}：{resources}</translation>
    </message>
    <message>
        <source>Resources are asked for that the organisation does not hold by {record}: {resources}</source>
        <translation>根据 {record}，所申请的以下资源并非由该组织持有：{resources}</translation>
    </message>
    <message>
        <source>Send the identity certificate that your software signs with its own key</source>
        <translation>请发送您的软件用其自身密钥签名的身份证书</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; answers are due within {limit:ms}</source>
        <translation>请从磁盘或缓存提供 RRDP 文件；应答应在 {limit:ms} 内作出</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; the first byte is due within {limit:ms}</source>
        <translation>请从磁盘或缓存提供 RRDP 文件；首字节应在 {limit:ms} 内到达</translation>
    </message>
    <message>
        <source>Serve it as application/xml</source>
        <translation>请以 application/xml 类型提供</translation>
    </message>
    <message>
        <source>Serve it at its own URI: each redirect is a round trip for every relying party</source>
        <translation>请在其自身的 URI 上提供：每次重定向都会给每个依赖方增加一次往返</translation>
    </message>
    <message>
        <source>Serve notification, snapshot and deltas under one host name and port</source>
        <translation>请在同一个主机名和端口下提供通知文件、快照和增量</translation>
    </message>
    <message>
        <source>Serve rsync over IPv6 too</source>
        <translation>请同时通过 IPv6 提供 rsync</translation>
    </message>
    <message>
        <source>Serve the notification at its own URI, without a redirect</source>
        <translation>请在通知文件自身的 URI 上提供该文件，不使用重定向</translation>
    </message>
    <message>
        <source>Serve the repository over IPv4 too: many relying parties have no IPv6</source>
        <translation>请同时通过 IPv4 提供存储库：许多依赖方没有 IPv6</translation>
    </message>
    <message>
        <source>Serve the repository over IPv6 too</source>
        <translation>请同时通过 IPv6 提供存储库</translation>
    </message>
    <message>
        <source>Serve the same files from every address</source>
        <translation>请从每个地址提供相同的文件</translation>
    </message>
    <message>
        <source>Set the clock of the system that made it, and make it again</source>
        <translation>请校准生成该证书的系统的时钟，并重新生成</translation>
    </message>
    <message>
        <source>Stable for {stable:duration} of the {needed:duration} that are asked for</source>
        <translation>要求稳定 {needed:duration}，目前已稳定 {stable:duration}</translation>
    </message>
    <message>
        <source>Stable for {stable:duration}, looked at {looks} times</source>
        <translation>已稳定 {stable:duration}，观测 {looks} 次</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and reissue</source>
        <translation>请同步 CA 的时钟（NTP），并重新签发</translation>
    </message>
    <message>
        <source>Synchronise the clock of the CA (NTP)</source>
        <translation>请同步 CA 的时钟（NTP）</translation>
    </message>
    <message>
        <source>Synchronise the clock of the web server (NTP)</source>
        <translation>请同步 Web 服务器的时钟（NTP）</translation>
    </message>
    <message>
        <source>Take out of the module what does not belong into it</source>
        <translation>请从模块中移除不属于其中的内容</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expired on {not_after:time}</source>
        <translation>{name} 的 BPKI 证书已于 {not_after:time} 过期</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expires in {left:duration}, on {not_after:time}</source>
        <translation>{name} 的 BPKI 证书将在 {left:duration} 后到期（{not_after:time}）</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is no CA certificate: it cannot sign the certificates that sign your messages</source>
        <translation>{name} 的 BPKI 证书不是 CA 证书，无法为签署消息的证书签名</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not self-signed, so that it is no trust anchor</source>
        <translation>{name} 的 BPKI 证书不是自签名证书，因此不能作为信任锚</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not valid before {not_before:time}</source>
        <translation>{name} 的 BPKI 证书在 {not_before:time} 之前无效</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is signed with {digest}, which current software refuses</source>
        <translation>{name} 的 BPKI 证书以 {digest} 签名，现行软件会拒绝</translation>
    </message>
    <message>
        <source>The CA&apos;s CRL is not published, or not on the manifest: {problem}</source>
        <translation>CA 的 CRL 未发布，或未列入清单：{problem}</translation>
    </message>
    <message>
        <source>The CA&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>CA 的证书将在 {left:duration} 后到期（{not_after:time}）</translation>
    </message>
    <message>
        <source>The CRL cannot be decoded: {problem}</source>
        <translation>CRL 无法解码：{problem}</translation>
    </message>
    <message>
        <source>The CRL does not follow its profile: {problem}</source>
        <translation>CRL 不符合规范（profile）：{problem}</translation>
    </message>
    <message>
        <source>The CRL ends {difference:duration} before the manifest that lists it</source>
        <translation>CRL 比列出它的清单早 {difference:duration} 到期</translation>
    </message>
    <message>
        <source>The CRL is not current any more: {problem}</source>
        <translation>CRL 已过有效期：{problem}</translation>
    </message>
    <message>
        <source>The CRL is not the CA&apos;s own: {problem}</source>
        <translation>CRL 不是该 CA 自身的：{problem}</translation>
    </message>
    <message>
        <source>The CRL is not valid yet: {problem}</source>
        <translation>CRL 尚未生效：{problem}</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify: {problem}</source>
        <translation>CRL 的签名未通过验证：{problem}</translation>
    </message>
    <message>
        <source>The TLS handshake failed: {reason}</source>
        <translation>TLS 握手失败：{reason}</translation>
    </message>
    <message>
        <source>The URI holds the address {host} where a name belongs</source>
        <translation>URI 在应为名称之处使用了地址 {host}</translation>
    </message>
    <message>
        <source>The XML namespace lacks the slash at its end: {found}</source>
        <translation>XML 命名空间末尾缺少斜杠：{found}</translation>
    </message>
    <message>
        <source>The addresses of the host serve different RRDP sessions</source>
        <translation>主机的各个地址提供不同的 RRDP 会话</translation>
    </message>
    <message>
        <source>The addresses show certificates that end at different times, the first on {first:time}</source>
        <translation>各地址出示的证书到期时间不同，最早为 {first:time}</translation>
    </message>
    <message>
        <source>The answer does not repeat the tag of the request, &quot;{asked}&quot;, but has &quot;{answered}&quot;</source>
        <translation>响应没有重复请求的标签“{asked}”，而是“{answered}”</translation>
    </message>
    <message>
        <source>The answer of {by} is dated {on:time}, which has not come yet</source>
        <translation>{by} 的回答所注日期 {on:time} 尚未到来</translation>
    </message>
    <message>
        <source>The answer of {by} is {age:duration} old</source>
        <translation>{by} 的回答已是 {age:duration} 之前的</translation>
    </message>
    <message>
        <source>The answer to the request for the notification cannot be used: {reason}</source>
        <translation>对通知文件请求的响应无法使用：{reason}</translation>
    </message>
    <message>
        <source>The certificates that the CA issued are not in order: {problem}</source>
        <translation>CA 签发的证书存在问题：{problem}</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial</source>
        <translation>通知文件所列的增量不连续，或未以其序列号结束</translation>
    </message>
    <message>
        <source>The file does not follow RFC 8183: {reason}</source>
        <translation>文件不符合 RFC 8183：{reason}</translation>
    </message>
    <message>
        <source>The file has attributes that the schema of RFC 8183 does not know: {attributes}</source>
        <translation>文件含有 RFC 8183 的模式中没有的属性：{attributes}</translation>
    </message>
    <message>
        <source>The file is a {found} where a {expected} belongs</source>
        <translation>该文件是 {found}，而此处应为 {expected}</translation>
    </message>
    <message>
        <source>The file is a {message} of the handle {handle}</source>
        <translation>该文件是 {message}，句柄为 {handle}</translation>
    </message>
    <message>
        <source>The first byte took {elapsed:ms}</source>
        <translation>首字节用时 {elapsed:ms}</translation>
    </message>
    <message>
        <source>The host has a single address in each family that it has</source>
        <translation>主机在其所用的每个地址族中都只有一个地址</translation>
    </message>
    <message>
        <source>The key of the BPKI certificate of {name} is too weak: {algorithm} with {bits} bits</source>
        <translation>{name} 的 BPKI 证书的密钥过弱：{algorithm}，{bits} 位</translation>
    </message>
    <message>
        <source>The manifest cannot be decoded: {problem}</source>
        <translation>清单无法解码：{problem}</translation>
    </message>
    <message>
        <source>The manifest does not follow its profile: {problem}</source>
        <translation>清单不符合规范（profile）：{problem}</translation>
    </message>
    <message>
        <source>The manifest is not current any more: {problem}</source>
        <translation>清单已过有效期：{problem}</translation>
    </message>
    <message>
        <source>The manifest is not of the CA that publishes it: {problem}</source>
        <translation>清单不属于发布该清单的 CA：{problem}</translation>
    </message>
    <message>
        <source>The manifest is not valid yet: {problem}</source>
        <translation>清单尚未生效：{problem}</translation>
    </message>
    <message>
        <source>The manifest is valid for {left:duration} more</source>
        <translation>清单的剩余有效期为 {left:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration} only</source>
        <translation>清单的有效期仅为 {validity:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration}, so that an old one can be replayed for as long</source>
        <translation>清单的有效期为 {validity:duration}，因此旧清单在同样长的时间内都可被重放</translation>
    </message>
    <message>
        <source>The manifest lists a CRL beside the CA&apos;s own</source>
        <translation>清单除该 CA 自身的 CRL 外还列出了其他 CRL</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice: {problem}</source>
        <translation>清单列出了不合法的文件名，或同一名称出现两次：{problem}</translation>
    </message>
    <message>
        <source>The manifest says that it lies elsewhere</source>
        <translation>清单标明其位于别处</translation>
    </message>
    <message>
        <source>The manifest that the CA&apos;s certificate names is not published</source>
        <translation>CA 证书所指的清单未发布</translation>
    </message>
    <message>
        <source>The manifest was issued {age:duration} ago</source>
        <translation>清单签发于 {age:duration} 前</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate is revoked</source>
        <translation>清单的证书已被撤销</translation>
    </message>
    <message>
        <source>The name servers of {host} did not answer in time</source>
        <translation>{host} 的域名服务器未及时应答</translation>
    </message>
    <message>
        <source>The name {host} does not resolve: {reason}</source>
        <translation>名称 {host} 无法解析：{reason}</translation>
    </message>
    <message>
        <source>The name {host} has no IPv4 address</source>
        <translation>名称 {host} 没有 IPv4 地址</translation>
    </message>
    <message>
        <source>The name {host} has no IPv6 address</source>
        <translation>名称 {host} 没有 IPv6 地址</translation>
    </message>
    <message>
        <source>The newest delta and the snapshot say different things of {objects}</source>
        <translation>最新的增量与快照对以下对象的内容不一致：{objects}</translation>
    </message>
    <message>
        <source>The notification URI that was given is not the one that the repository assigned, {promised}</source>
        <translation>所提供的通知文件 URI 不是存储库分配的 URI：{promised}</translation>
    </message>
    <message>
        <source>The notification comes with neither ETag nor Last-Modified, so that every look costs a whole answer</source>
        <translation>通知文件既没有 ETag 也没有 Last-Modified，因此每次查看都要传输完整响应</translation>
    </message>
    <message>
        <source>The notification did not come in time: {reason}</source>
        <translation>通知文件未及时到达：{reason}</translation>
    </message>
    <message>
        <source>The notification does not follow its format: {problem}</source>
        <translation>通知文件不符合规定格式：{problem}</translation>
    </message>
    <message>
        <source>The notification is found after {redirects} redirects</source>
        <translation>经过 {redirects} 次重定向才找到通知文件</translation>
    </message>
    <message>
        <source>The notification is larger than any sound one: {reason}</source>
        <translation>通知文件超出正常大小：{reason}</translation>
    </message>
    <message>
        <source>The notification is served as {found}</source>
        <translation>通知文件以 {found} 类型提供</translation>
    </message>
    <message>
        <source>The notification is served without a media type</source>
        <translation>提供通知文件时未注明媒体类型</translation>
    </message>
    <message>
        <source>The notification lists no deltas, so that every change costs each relying party a snapshot</source>
        <translation>通知文件未列出增量，因此每次变化都会使每个依赖方重新获取快照</translation>
    </message>
    <message>
        <source>The notification lists {deltas} deltas, more than relying parties follow</source>
        <translation>通知文件列出了 {deltas} 个增量，超出依赖方会跟随的数量</translation>
    </message>
    <message>
        <source>The notification refers to a file on another origin: {problem}</source>
        <translation>通知文件引用了另一个源上的文件：{problem}</translation>
    </message>
    <message>
        <source>The notification spells its XML namespace in an unusual way: {problem}</source>
        <translation>通知文件以不寻常的方式书写其 XML 命名空间：{problem}</translation>
    </message>
    <message>
        <source>The notification was answered with HTTP status {status}</source>
        <translation>对通知文件的请求返回 HTTP 状态 {status}</translation>
    </message>
    <message>
        <source>The object cannot be decoded: {problem}</source>
        <translation>对象无法解码：{problem}</translation>
    </message>
    <message>
        <source>The object claims resources that its issuer does not hold: {problem}</source>
        <translation>对象声称拥有其颁发者并不持有的资源：{problem}</translation>
    </message>
    <message>
        <source>The object deviates from its profile in a way that relying parties tolerate: {problem}</source>
        <translation>对象偏离规范（profile），但在依赖方可容忍的范围内：{problem}</translation>
    </message>
    <message>
        <source>The object does not follow its profile: {problem}</source>
        <translation>对象不符合规范（profile）：{problem}</translation>
    </message>
    <message>
        <source>The object expires in {left:duration}, on {not_after:time}</source>
        <translation>对象将在 {left:duration} 后到期（{not_after:time}）</translation>
    </message>
    <message>
        <source>The object has expired: {problem}</source>
        <translation>对象已过期：{problem}</translation>
    </message>
    <message>
        <source>The object is not of the CA that publishes it: {problem}</source>
        <translation>对象不属于发布该对象的 CA：{problem}</translation>
    </message>
    <message>
        <source>The object is not valid yet: {problem}</source>
        <translation>对象尚未生效：{problem}</translation>
    </message>
    <message>
        <source>The object names another location than its own: {problem}</source>
        <translation>对象标明的位置不是其自身的位置：{problem}</translation>
    </message>
    <message>
        <source>The object&apos;s certificate is revoked, and the object is published all the same</source>
        <translation>对象的证书已被撤销，但该对象仍在发布</translation>
    </message>
    <message>
        <source>The publication server is spoken to without TLS; the messages are signed, but not secret</source>
        <translation>与发布服务器的通信未使用 TLS；消息经过签名，但不保密</translation>
    </message>
    <message>
        <source>The question for {type} records of {host} was not answered: {reason}</source>
        <translation>对 {host} 的 {type} 记录的查询未得到应答：{reason}</translation>
    </message>
    <message>
        <source>The repository calls you {answered}, not {asked} as you asked</source>
        <translation>存储库给您的句柄是 {answered}，而不是您所申请的 {asked}</translation>
    </message>
    <message>
        <source>The repository offers no RRDP, which relying parties prefer by far</source>
        <translation>存储库不提供依赖方极为优先使用的 RRDP</translation>
    </message>
    <message>
        <source>The request for the notification is redirected in a way that relying parties do not follow: {reason}</source>
        <translation>对通知文件的请求被以依赖方不会跟随的方式重定向：{reason}</translation>
    </message>
    <message>
        <source>The rsync URI that was given is not below the sia_base of the repository, {promised}</source>
        <translation>所提供的 rsync URI 不在存储库的 sia_base 之下：{promised}</translation>
    </message>
    <message>
        <source>The rsync daemon cannot be reached: {reason}</source>
        <translation>无法连接 rsync 守护进程：{reason}</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder: {reason}</source>
        <translation>rsync 守护进程未提供该文件夹：{reason}</translation>
    </message>
    <message>
        <source>The rsync daemon does not answer over {family}: {reason}</source>
        <translation>rsync 守护进程在 {family} 上没有应答：{reason}</translation>
    </message>
    <message>
        <source>The rsync folder holds no RPKI objects</source>
        <translation>rsync 文件夹不含 RPKI 对象</translation>
    </message>
    <message>
        <source>The rsync host has no IPv6 address</source>
        <translation>rsync 主机没有 IPv6 地址</translation>
    </message>
    <message>
        <source>The rsync module holds more than any sound repository does: {reason}</source>
        <translation>rsync 模块的内容超出正常存储库的量：{reason}</translation>
    </message>
    <message>
        <source>The serial went back from {before} to {after} within one session</source>
        <translation>序列号在同一会话内从 {before} 倒退到 {after}</translation>
    </message>
    <message>
        <source>The server accepts connections and does not complete a TLS handshake</source>
        <translation>服务器接受连接，但未完成 TLS 握手</translation>
    </message>
    <message>
        <source>The server chose {version}, which is obsolete</source>
        <translation>服务器选择了已过时的 {version}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on {not_after:time}</source>
        <translation>服务器的证书已于 {not_after:time} 过期</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>服务器的证书将在 {left:duration} 后到期（{not_after:time}）</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for {names} and not for {host}</source>
        <translation>服务器的证书属于 {names}，而不属于 {host}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {not_before:time}</source>
        <translation>服务器的证书在 {not_before:time} 之前无效</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, issued by {issuer}, leads to no certification authority that relying parties trust: {reason}</source>
        <translation>服务器的证书（颁发者：{issuer}）无法追溯到依赖方信任的证书颁发机构：{reason}</translation>
    </message>
    <message>
        <source>The server&apos;s key is weak: {algorithm} with {bits} bits</source>
        <translation>服务器的密钥过弱：{algorithm}，{bits} 位</translation>
    </message>
    <message>
        <source>The session changed between two looks a moment apart</source>
        <translation>在相隔片刻的两次观测之间，会话发生了变化</translation>
    </message>
    <message>
        <source>The snapshot cannot be used: {problem}</source>
        <translation>快照无法使用：{problem}</translation>
    </message>
    <message>
        <source>The snapshot does not have the hash that the notification states</source>
        <translation>快照的哈希值与通知文件所述不符</translation>
    </message>
    <message>
        <source>The snapshot holds an object that relying parties leave out: {problem}</source>
        <translation>快照含有依赖方会略去的对象：{problem}</translation>
    </message>
    <message>
        <source>The snapshot holds no objects yet</source>
        <translation>快照尚不含任何对象</translation>
    </message>
    <message>
        <source>The snapshot holds {count} objects that are not below the rsync URI, such as {objects}</source>
        <translation>快照含有 {count} 个不在 rsync URI 之下的对象，例如 {objects}</translation>
    </message>
    <message>
        <source>The snapshot was not had: {reason}</source>
        <translation>未能取得快照：{reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync did not end in time: {reason}</source>
        <translation>rsync 传输未及时结束：{reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync took {elapsed:ms}</source>
        <translation>rsync 传输用时 {elapsed:ms}</translation>
    </message>
    <message>
        <source>The trust anchor cannot be used: {problem}</source>
        <translation>信任锚无法使用：{problem}</translation>
    </message>
    <message>
        <source>The two requests carry different BPKI certificates</source>
        <translation>两个请求携带不同的 BPKI 证书</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} ahead of ours</source>
        <translation>Web 服务器的时钟比我方时钟快 {offset:duration}</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} behind ours</source>
        <translation>Web 服务器的时钟比我方时钟慢 {offset:duration}</translation>
    </message>
    <message>
        <source>The {attribute} is missing or is no URI of the kind that belongs there</source>
        <translation>{attribute} 缺失，或不是此处应有类型的 URI</translation>
    </message>
    <message>
        <source>The {attribute} is missing, longer than 255 characters, or has characters other than letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;/&quot;</source>
        <translation>{attribute} 缺失、超过 255 个字符，或含有字母、数字、“-”、“_”和“/”以外的字符</translation>
    </message>
    <message>
        <source>Update the CA software</source>
        <translation>请更新 CA 软件</translation>
    </message>
    <message>
        <source>Update the publication server</source>
        <translation>请更新发布服务器</translation>
    </message>
    <message>
        <source>Update the software that wrote the file; strict parsers refuse it</source>
        <translation>请更新写出该文件的软件；严格的解析器会拒绝该文件</translation>
    </message>
    <message>
        <source>Use a name: certificates carry the URI for years, and an address cannot be moved</source>
        <translation>请使用名称：证书会携带该 URI 多年，而地址无法迁移</translation>
    </message>
    <message>
        <source>Use name servers that are near their clients, or anycast, and a TTL of minutes at least</source>
        <translation>请使用靠近客户端的域名服务器或任播，并将 TTL 设为至少数分钟</translation>
    </message>
    <message>
        <source>Use one handle: it spares everybody a table</source>
        <translation>请使用同一个句柄：这样大家都无需对照表</translation>
    </message>
    <message>
        <source>Use the handle of the answer from now on; current software does by itself</source>
        <translation>请从现在起使用响应中的句柄；现行软件会自动这样做</translation>
    </message>
    <message>
        <source>Valid objects contradict each other: {problem}</source>
        <translation>有效对象彼此矛盾：{problem}</translation>
    </message>
    <message>
        <source>What answers on the rsync port is no rsync daemon that greets in time: {reason}</source>
        <translation>在 rsync 端口上应答的并不是及时发出问候的 rsync 守护进程：{reason}</translation>
    </message>
    <message>
        <source>What the CA signs is dated {offset:duration} in the future</source>
        <translation>CA 所签名内容的日期在未来 {offset:duration}</translation>
    </message>
    <message>
        <source>What the file carries as its BPKI certificate is no X.509 certificate</source>
        <translation>文件中作为 BPKI 证书携带的内容不是 X.509 证书</translation>
    </message>
    <message>
        <source>What the organisation holds is not told, so that nothing could be compared</source>
        <translation>未说明该组织持有的资源，因此无法进行比较</translation>
    </message>
    <message>
        <source>With {clients} clients at once, 95 of 100 answers took up to {percentile:ms}</source>
        <translation>{clients} 个客户端同时访问时，100 个应答中有 95 个用时不超过 {percentile:ms}</translation>
    </message>
    <message>
        <source>Withdraw certificates for your own key, for your parent&apos;s, and chains without end</source>
        <translation>请撤下针对您自身密钥、上级 CA 密钥的证书以及无穷尽的证书链</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it</source>
        <translation>请撤下该对象，或重新签发</translation>
    </message>
    <message>
        <source>Withdraw the one that is not meant</source>
        <translation>请撤下并非本意的那一个</translation>
    </message>
    <message>
        <source>Write both from one state at the same time; serve the rsync tree by an atomic switch of folders</source>
        <translation>请从同一状态同时写出两者；通过原子切换文件夹来提供 rsync 目录树</translation>
    </message>
    <message>
        <source>Write the snapshot first and the notification last, and never change a file that was announced</source>
        <translation>请最先写出快照，最后写出通知文件，并且绝不更改已通告的文件</translation>
    </message>
    <message>
        <source>You call yourself {child} towards the parent and {publisher} towards the repository</source>
        <translation>您对上级 CA 使用的句柄是 {child}，对存储库使用的句柄是 {publisher}</translation>
    </message>
    <message>
        <source>rsync and RRDP serve different contents: {only_rrdp} objects are only in RRDP, {only_rsync} only in rsync, {different} differ, such as {objects}</source>
        <translation>rsync 和 RRDP 提供的内容不同：{only_rrdp} 个对象仅在 RRDP 中，{only_rsync} 个仅在 rsync 中，{different} 个不一致，例如 {objects}</translation>
    </message>
    <message>
        <source>{clients} clients at once: {requests} requests, median {median:ms}, 95th percentile {percentile:ms}</source>
        <translation>{clients} 个客户端同时访问：{requests} 个请求，中位数 {median:ms}，第 95 百分位数 {percentile:ms}</translation>
    </message>
    <message>
        <source>{failures} of {requests} requests of {clients} clients at once failed: {reason}</source>
        <translation>{clients} 个客户端同时访问，{requests} 个请求中有 {failures} 个失败：{reason}</translation>
    </message>
</context>
<context>
    <name>readiness-page</name>
    <message>
        <source>Readiness</source>
        <translation>就绪检查</translation>
    </message>
</context>
<context>
    <name>readiness-steps</name>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>addresses and TLS</source>
        <translation>地址和 TLS</translation>
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
        <translation>再次 RRDP</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>several clients at once</source>
        <translation>多个客户端同时访问</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>the case is held</source>
        <translation>案件已搁置</translation>
    </message>
    <message>
        <source>the case is held already</source>
        <translation>案件已处于搁置状态</translation>
    </message>
    <message>
        <source>the case is not held</source>
        <translation>案件未被搁置</translation>
    </message>
    <message>
        <source>nothing is proposed in this case</source>
        <translation>本案件中没有提案</translation>
    </message>
    <message>
        <source>nothing is rejected in this case</source>
        <translation>本案件中没有被驳回的事项</translation>
    </message>
    <message>
        <source>nothing is approved in this case</source>
        <translation>本案件中没有已批准的事项</translation>
    </message>
    <message>
        <source>we could not see in the last round</source>
        <translation>上一轮我方无法观测</translation>
    </message>
    <message>
        <source>the policy only watches</source>
        <translation>策略仅观察</translation>
    </message>
    <message>
        <source>the last look did not find the CA failed</source>
        <translation>最近一次观测未发现该 CA 失效</translation>
    </message>
    <message>
        <source>a fresh look is missing</source>
        <translation>缺少最近的观测</translation>
    </message>
    <message>
        <source>the approval is not signed</source>
        <translation>批准未签名</translation>
    </message>
    <message>
        <source>the operator was not notified yet</source>
        <translation>尚未通知运营者</translation>
    </message>
    <message>
        <source>its certificate was not taken away in this case</source>
        <translation>本案件中未收回其证书</translation>
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
<context>
    <name>words</name>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分可用</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>反复波动</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>停止工作</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Suspension is proposed. Approvals: %1 of %2.</source>
        <translation>已提议暂停。批准：%1／%2。</translation>
    </message>
    <message>
        <source>Revocation is proposed. Approvals: %1 of %2.</source>
        <translation>已提议撤销。批准：%1／%2。</translation>
    </message>
    <message>
        <source>Publication is proposed. Approvals: %1 of %2.</source>
        <translation>已提议公布。批准：%1／%2。</translation>
    </message>
    <message>
        <source>Revocation is approved, and waits for a person to carry it out.</source>
        <translation>撤销已获批准，等待人员执行。</translation>
    </message>
    <message>
        <source>Suspension is approved, and waits for a person to carry it out.</source>
        <translation>暂停已获批准，等待人员执行。</translation>
    </message>
    <message>
        <source>The message “%1” came back.</source>
        <translation>消息“%1”被退回。</translation>
    </message>
    <message>
        <source>The message “%1” could not be sent.</source>
        <translation>消息“%1”无法发送。</translation>
    </message>
    <message>
        <source>The message “%1” waits to be sent, for %2.</source>
        <translation>消息“%1”等待发送已有 %2。</translation>
    </message>
    <message>
        <source>The step “%1” is overdue; it fell due %2 ago.</source>
        <translation>步骤“%1”已逾期；应在 %2 前办理。</translation>
    </message>
    <message>
        <source>The step “%1” falls due in %2.</source>
        <translation>步骤“%1”应在 %2 后办理。</translation>
    </message>
    <message>
        <source>The step “%1” is due.</source>
        <translation>步骤“%1”应办。</translation>
    </message>
    <message>
        <source>A guard holds a step back: %1.</source>
        <translation>保护机制阻止了一个步骤：%1。</translation>
    </message>
    <message>
        <source>The fleet brake holds: %1 of %2 CAs turned bad in one round. Suspect the monitor first.</source>
        <translation>整体制动已启用：一轮内 %2 个 CA 中有 %1 个变坏。请先怀疑监测本身。</translation>
    </message>
    <message>
        <source>There was no round for %1: nobody watches the fleet.</source>
        <translation>已有 %1 没有轮次：无人观测全部 CA。</translation>
    </message>
    <message>
        <source>It died %1 ago.</source>
        <translation>%1 前停止工作。</translation>
    </message>
    <message>
        <source>It began to flap %1 ago.</source>
        <translation>%1 前开始反复波动。</translation>
    </message>
    <message>
        <source>This repository has failed for %1. CAs affected: %2.</source>
        <translation>此存储库已故障 %1。受影响的 CA：%2。</translation>
    </message>
    <message>
        <source>Done: %1 of %2. Items that want attention: %3.</source>
        <translation>已完成：%1／%2。需要处理的项：%3。</translation>
    </message>
    <message>
        <source>A hold ends in %1: %2</source>
        <translation>暂缓将在 %1 后结束：%2</translation>
    </message>
    <message>
        <source>A hold ended %1 ago: %2</source>
        <translation>暂缓已于 %1 前结束：%2</translation>
    </message>
</context>
</TS>
