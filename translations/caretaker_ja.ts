<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>board</name>
    <message>
        <source>Enforcement</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>公開リスト</translation>
    </message>
    <message>
        <source>Revocation ahead</source>
        <translation>失効を控える</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>実施待ち</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>回復中</translation>
    </message>
    <message>
        <source>Next the operator is written to; this runs by itself.</source>
        <translation>次に運用者に通知します。これは自動で行われます。</translation>
    </message>
    <message>
        <source>Next people are asked to name the CA in public.</source>
        <translation>次に CA の公表について担当者に判断を求めます。</translation>
    </message>
    <message>
        <source>Next people are asked to suspend or revoke the certificate.</source>
        <translation>次に証明書の一時停止または失効について担当者に判断を求めます。</translation>
    </message>
    <message>
        <source>People must approve or reject what is proposed.</source>
        <translation>提案されたものを承認または却下する必要があります。</translation>
    </message>
    <message>
        <source>Approved: carried out outside this program, then seen to have happened.</source>
        <translation>承認済み：このプログラムの外で実施され、その後に確認されます。</translation>
    </message>
    <message>
        <source>The trouble is gone for now, or the CA is on its way back.</source>
        <translation>問題は今のところ解消しているか、CA が復帰の途中です。</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答あり</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案済み</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>異議申し立て</translation>
    </message>
    <message>
        <source>The policy enforces, and does not only watch</source>
        <translation>ポリシーは監視だけでなく執行している</translation>
    </message>
    <message>
        <source>The clock runs: no hold, not blind, no outage of our own</source>
        <translation>期間の計算が進行中：保留なし、観測不能でない、当方の障害なし</translation>
    </message>
    <message>
        <source>The operator was notified</source>
        <translation>運用者に通知した</translation>
    </message>
    <message>
        <source>A notice left and did not come back</source>
        <translation>通知が送られ、戻ってきていない</translation>
    </message>
    <message>
        <source>The operator&apos;s announcement is on record</source>
        <translation>運用者の表明が記録されている</translation>
    </message>
    <message>
        <source>A fresh look finds the CA failed</source>
        <translation>直近の観測で CA の障害を確認した</translation>
    </message>
    <message>
        <source>Corroboration: %1 of %2 vantages agree</source>
        <translation>裏付け：%2 か所中 %1 か所の観測点が一致</translation>
    </message>
    <message>
        <source>Approvals: %1 of %2</source>
        <translation>承認：%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Reinstatement begun</source>
        <translation>復旧を開始</translation>
    </message>
    <message>
        <source>Certificate taken away</source>
        <translation>証明書を取り消し済み</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>これ以上の対応なし</translation>
    </message>
    <message>
        <source>until the certificate is gone</source>
        <translation>証明書がなくなるまで</translation>
    </message>
    <message>
        <source>clock stands still</source>
        <translation>期間の計算は停止中</translation>
    </message>
    <message>
        <source>overdue, due %1</source>
        <translation>期限超過、期限は %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%2 件中 %1 件承認</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <translation>%1、終了 %2</translation>
    </message>
    <message>
        <source>Stable for %1 of %2</source>
        <translation>%2 のうち %1 安定</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>不足：%1</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>回答を記録…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>保留を解除…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Propose again…</source>
        <translation>再び提案…</translation>
    </message>
    <message>
        <source>Carried out…</source>
        <translation>実施済み…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>復旧…</translation>
    </message>
    <message>
        <source>Waive corroboration…</source>
        <translation>裏付けを免除…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>That takes the role &quot;%1&quot;.</source>
        <translation>これには役割「%1」が必要です。</translation>
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
        <translation>名前のレコードとネームサーバーを確認してください。他の場所からは解決できますか。</translation>
    </message>
    <message>
        <source>Is the server up, does it listen on this port, and does a firewall let us through?</source>
        <translation>サーバーは動作し、このポートで待ち受けていますか。ファイアウォールは通過を許可していますか。</translation>
    </message>
    <message>
        <source>Renew or replace the server&apos;s certificate; it must name the host and chain to a public authority.</source>
        <translation>サーバーの証明書を更新または交換してください。ホスト名を含み、公的な認証局に連なる必要があります。</translation>
    </message>
    <message>
        <source>Look at the web server&apos;s log and its disk; every file that the notification names must be there.</source>
        <translation>Web サーバーのログとディスクを確認してください。notification が示すすべてのファイルが必要です。</translation>
    </message>
    <message>
        <source>Is the rsync daemon up, does it have this module, and does it allow this many connections?</source>
        <translation>rsync デーモンは動作し、このモジュールがあり、この数の接続を許可していますか。</translation>
    </message>
    <message>
        <source>Have the publication server write a fresh snapshot and notification, with a new session.</source>
        <translation>公開サーバーに、新しいセッションで snapshot と notification を書き直させてください。</translation>
    </message>
    <message>
        <source>Have the CA reissue its manifest; check that its scheduler runs and that its clock is right.</source>
        <translation>CA にマニフェストを再発行させ、スケジューラーの動作と時計の正しさを確認してください。</translation>
    </message>
    <message>
        <source>Have the CA reissue its CRL together with the manifest.</source>
        <translation>CA に CRL をマニフェストと一緒に再発行させてください。</translation>
    </message>
    <message>
        <source>Have the CA publish exactly what its manifest lists, in one step.</source>
        <translation>CA に、マニフェストの記載どおりのものを一度に公開させてください。</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>観測不能</translation>
    </message>
    <message>
        <source>The operator of the CA has to act.</source>
        <translation>CA の運用者の対応が必要です。</translation>
    </message>
    <message>
        <source>The operator of the repository has to act.</source>
        <translation>リポジトリの運用者の対応が必要です。</translation>
    </message>
    <message>
        <source>We have to look at our own side.</source>
        <translation>当方の環境を確認する必要があります。</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>to be retried</source>
        <translation>再試行予定</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印刷済み</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>返送</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答あり</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>技術</translation>
    </message>
    <message>
        <source>administrative</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>不正利用</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>郵送</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>当方の担当者</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申請中</translation>
    </message>
    <message>
        <source>on probation</source>
        <translation>試用期間中</translation>
    </message>
    <message>
        <source>active</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>廃止予定</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>廃止済み</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>being reinstated</source>
        <translation>復旧中</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>it stands still</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Clocks: continuous %1, cumulative %2. The case counts by the clock &quot;%3&quot;; %4.</source>
        <translation>時計: 連続 %1、累積 %2。この案件は時計「%3」で数えます。%4。</translation>
    </message>
    <message>
        <source>Hold (%1) by %2: from %3 to %4. %5</source>
        <translation>保留（%1）%2: %3 から %4 まで。%5</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 on %3</source>
        <translation>%1 の承認: %2、%3</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1、%2 待ち</translation>
    </message>
    <message>
        <source>%1; its clock stands still</source>
        <translation>%1。時計は停止中</translation>
    </message>
    <message>
        <source>First failure %1, detected %2.</source>
        <translation>最初の失敗 %1、検知 %2。</translation>
    </message>
    <message>
        <source>Attempts to reach a contact: %1</source>
        <translation>連絡の試行: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>最初の 1 バイトまで %1</translation>
    </message>
    <message>
        <source>clock of the server off by %1</source>
        <translation>サーバーの時計のずれ %1</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>マニフェスト %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Attempts: %1; this is the last.</source>
        <translation>試行: %1 回。これが最後です。</translation>
    </message>
    <message>
        <source>Caches of relying parties: a valid manifest until %1.</source>
        <translation>依拠当事者のキャッシュ: %1 まで有効なマニフェスト。</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Manifest of the parent</source>
        <translation>親 CA のマニフェスト</translation>
    </message>
    <message>
        <source>CRL of the parent</source>
        <translation>親 CA の CRL</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>retrieval, median</source>
        <translation>取得、中央値</translation>
    </message>
    <message>
        <source>retrieval, 95 %</source>
        <translation>取得、95%</translation>
    </message>
    <message>
        <source>first byte, median</source>
        <translation>最初の 1 バイト、中央値</translation>
    </message>
    <message>
        <source>on the manifest</source>
        <translation>マニフェスト記載</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>まだ判定されていません。</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <translation>%2 から%1（%3）。</translation>
    </message>
    <message>
        <source>%1 fails at %2: %3.</source>
        <translation>%1 が失敗: %2: %3。</translation>
    </message>
    <message>
        <source>The last round found nothing wrong.</source>
        <translation>最新の回では異常はありませんでした。</translation>
    </message>
    <message>
        <source>The last round could not see it: that says nothing about the CA.</source>
        <translation>最新の回では観測できませんでした。CA については何も分かりません。</translation>
    </message>
    <message>
        <source>If nothing changes, it will be %1 on %2.</source>
        <translation>このままでは %2 に%1となります。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ActDialog</name>
    <message>
        <source>Your approval is recorded for %1. Another person must approve, too, before anything happens: %2 of %3 so far.</source>
        <translation>%1 に対するあなたの承認を記録します。実際に何かが行われる前に、別の担当者の承認も必要です：現在 %3 件中 %2 件。</translation>
    </message>
    <message>
        <source>With this the step against %1 has all approvals. The certificate is then taken away by people outside this program; all that it signed loses its effect.</source>
        <translation>これで %1 に対するステップの承認がすべて揃います。その後、担当者がこのプログラムの外で証明書を取り消し、それが署名したものはすべて効力を失います。</translation>
    </message>
    <message>
        <source>With this %1 is named in the public list, and its operator is told so.</source>
        <translation>これで %1 が公開リストに掲載され、その運用者に通知されます。</translation>
    </message>
    <message>
        <source>Records that the operator of %1, or staff for them, answered. The clock runs on; no further kind of contact is tried.</source>
        <translation>%1 の運用者（または代わりの担当者）から回答があったことを記録します。期間の計算は続き、ほかの種類の連絡先は試しません。</translation>
    </message>
    <message>
        <source>The clock of %1 stops until the time given here. Until then nothing falls due and nothing can be approved. A hold can be released at any time.</source>
        <translation>ここで指定した時刻まで %1 の期間の計算を止めます。それまでは期限は到来せず、承認もできません。保留はいつでも解除できます。</translation>
    </message>
    <message>
        <source>The clock of %1 runs again from now on; held time does not count.</source>
        <translation>%1 の期間の計算を今から再開します。保留中の時間は数えません。</translation>
    </message>
    <message>
        <source>What was rejected is put to people again, and the operator of %1 is told. You cannot be the first to approve it.</source>
        <translation>却下されたものを再び担当者の判断にかけ、%1 の運用者に通知します。あなたが最初の承認者になることはできません。</translation>
    </message>
    <message>
        <source>The case of %1 ends without recovery. If the trouble lasts, the next round opens a new case, whose clocks begin anew.</source>
        <translation>%1 の案件を回復なしで終了します。問題が続く場合、次の巡回で新しい案件が始まり、期間は最初から数え直します。</translation>
    </message>
    <message>
        <source>The proposal against %1 is off, with all its approvals. It comes back only when a person proposes it again, or when its clock has run again.</source>
        <translation>%1 に対する提案を、その承認ごと取り下げます。担当者が再び提案するか、期間が改めて経過した場合にのみ戻ります。</translation>
    </message>
    <message>
        <source>Records that the registry took the certificate of %1 away, outside this program. The case then waits until the certificate is seen to be gone.</source>
        <translation>レジストリがこのプログラムの外で %1 の証明書を取り消したことを記録します。その後、証明書がなくなったことを確認できるまで案件は待機します。</translation>
    </message>
    <message>
        <source>%1 is taken back: first it is reinstating, and once it is stable its probation begins. The operator is told.</source>
        <translation>%1 を復帰させます。まず復旧中となり、安定したら試験期間が始まります。運用者に通知します。</translation>
    </message>
    <message>
        <source>The case of %1 goes on with fewer vantages than the policy wants. This cannot be taken back.</source>
        <translation>%1 の案件を、ポリシーが求めるより少ない観測点で進めます。これは取り消せません。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Until (UTC)</source>
        <translation>期限 (UTC)(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>決定者(&amp;D)</translation>
    </message>
    <message>
        <source>I have read what this changes in routing</source>
        <translation>これが経路制御に及ぼす変化を読みました</translation>
    </message>
    <message>
        <source>VRPs at stake: %1</source>
        <translation>影響を受ける VRP：%1</translation>
    </message>
    <message>
        <source>How many VRPs are at stake is not known</source>
        <translation>影響を受ける VRP の数は不明です</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Appearance</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>A language takes effect when the desktop is started again. Notices and checklists are written in their reader&apos;s language, whatever is chosen here.</source>
        <translation>言語は次回の起動から有効になります。通知とチェックリストは、ここでの選択にかかわらず読み手の言語で書かれます。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditModel</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>No entry fits the filter. Clear a field above to see more.</source>
        <translation>フィルターに合う記録はありません。上の欄を空にするとさらに表示されます。</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>エクスポート(&amp;X)...</translation>
    </message>
    <message>
        <source>Filter by object</source>
        <translation>対象で絞り込む</translation>
    </message>
    <message>
        <source>Entries of the audit chain, newest first</source>
        <translation>監査チェーンの記録（新しい順）</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>記録の全体</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it. Enter goes to what it is about.</source>
        <translation>記録を選ぶと全体を読めます。Enter でその対象へ移動します。</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>記録：%1</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>記録：%2 件中 %1 件</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>直前：</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>%1 に書き出した記録：%2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BacktestView</name>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Goes over everything that was recorded, as if this policy had been in force: which notices, proposals of suspension and proposals of revocation there would have been, and when. Changes that are not saved yet count. Press Run.</source>
        <translation>このポリシーが有効だったとして記録をすべてたどり、どの通告、一時停止の提案、失効の提案がいつあったはずかを示します。まだ保存していない変更も対象です。「実行」を押してください。</translation>
    </message>
    <message>
        <source>Progress of the backtest</source>
        <translation>バックテストの進行状況</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>並べる相手(&amp;B)</translation>
    </message>
    <message>
        <source>Over the &amp;last</source>
        <translation>対象期間(&amp;L)</translation>
    </message>
    <message>
        <source>Who would be hit when</source>
        <translation>誰にいつ影響するか</translation>
    </message>
    <message>
        <source>no other policy</source>
        <translation>ほかのポリシーなし</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>記録全体</translation>
    </message>
    <message>
        <source>Nobody would have been hit: there was nothing in this time that the policy acts on. Choose a longer time or another policy.</source>
        <translation>影響を受ける者はいませんでした。この期間にポリシーが対処することはありませんでした。期間を長くするか、別のポリシーを選んでください。</translation>
    </message>
    <message>
        <source>Recorded from %1 to %2; CAs: %3.</source>
        <translation>記録期間：%1 から %2 まで。CA 数：%3。</translation>
    </message>
    <message>
        <source>The plot shows the CAs hit worst: %1 of %2. The table has all.</source>
        <translation>グラフには最も影響の大きい CA を示しています：%2 のうち %1。表にはすべてあります。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BoardPage</name>
    <message>
        <source>Show the CA</source>
        <translation>CA を表示</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>証拠を書き出す…</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>案件を読み込んでいます…</translation>
    </message>
    <message>
        <source>%1 is not on the board: it has no open case</source>
        <translation>%1 はボードにありません：開いている案件がありません</translation>
    </message>
    <message>
        <source>no case is selected</source>
        <translation>案件が選択されていません</translation>
    </message>
    <message>
        <source>No case is open. A case opens by itself when a CA&apos;s trouble is confirmed and the policy has a timeline for it.</source>
        <translation>開いている案件はありません。CA の問題が確認され、ポリシーにそのタイムラインがある場合、案件は自動的に開きます。</translation>
    </message>
    <message>
        <source>Select a card above to see its case.</source>
        <translation>上のカードを選ぶと、その案件が表示されます。</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>データベースは読み取り専用で開かれています</translation>
    </message>
    <message>
        <source>This is no name of a person</source>
        <translation>これは人の名前ではありません</translation>
    </message>
    <message>
        <source>%1: %2, recorded as done by %3</source>
        <translation>%1：%2、%3 が行ったものとして記録しました</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>証拠を書き出す</translation>
    </message>
    <message>
        <source>Exported to %1; anybody can check it with: caretaker audit verify FILE</source>
        <translation>%1 に書き出しました。誰でも次のコマンドで検証できます：caretaker audit verify FILE</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BrakeBar</name>
    <message>
        <source>Let the fleet brake go</source>
        <translation>全体ブレーキを解除する</translation>
    </message>
    <message>
        <source>Say how you know that it is not the monitor, its network or a validator that fails. From the next round on what turned bad counts again, for all CAs, for as long as this incident lasts.</source>
        <translation>監視側、そのネットワーク、検証ソフトの故障ではないと判断した理由を書いてください。次の回から、このインシデントが続く間、悪化した状態がすべての CA について再び数えられます。</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>解除する</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>決定者(&amp;D)</translation>
    </message>
    <message>
        <source>Which CAs</source>
        <translation>該当する CA</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>The fleet brake holds since %1: %2 of %3 CAs that were functional turned bad at once. Nothing gets worse and no step is taken until it ends. Suspect the monitor first.</source>
        <translation>%1 から全体ブレーキが働いています。正常だった %3 件の CA のうち %2 件が一度に悪化しました。終わるまで状態は悪化せず、手順も進みません。まず監視側を疑ってください。</translation>
    </message>
    <message>
        <source>The fleet is bad since %1, as a person confirmed: the brake lets go.</source>
        <translation>%1 から全体の状態が悪いことを担当者が確認しました。ブレーキは解除されています。</translation>
    </message>
    <message>
        <source>That takes the role &quot;approver&quot;, and proof of who you are</source>
        <translation>それには役割「approver」と本人確認が必要です</translation>
    </message>
    <message>
        <source>The brake lets go from the next round on</source>
        <translation>次の回からブレーキが解除されます</translation>
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
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>Show or hide why it is so, and what would change it</source>
        <translation>その理由と、何があれば変わるかを表示または非表示にする</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>CA へ移動</translation>
    </message>
    <message>
        <source>Not judged yet: the next round will say what state it is in.</source>
        <translation>まだ判定されていません。次の回で状態が分かります。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaPage</name>
    <message>
        <source>No CA is chosen. Choose one in the fleet, or type its handle after Ctrl+G.</source>
        <translation>CA が選ばれていません。一覧から選ぶか、Ctrl+G の後にハンドルを入力してください。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
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
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>CA へ移動</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>今すぐ再観測</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>タブ: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseActs</name>
    <message>
        <source>%1 has no key on record and is not the user who is logged in</source>
        <translation>%1 には登録された鍵がなく、ログイン中のユーザーでもありません</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CasePane</name>
    <message>
        <source>Continuous clock %1, cumulative clock %2</source>
        <translation>連続期間 %1、累積期間 %2</translation>
    </message>
    <message>
        <source>Calendar clock %1</source>
        <translation>暦上の期間 %1</translation>
    </message>
    <message>
        <source>%1; it stands still</source>
        <translation>%1（停止中）</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>提案者：%1</translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation>%1 が %2 に承認し署名</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>%1 が %2 に承認</translation>
    </message>
    <message>
        <source>Nobody may approve: name approvers in the configuration</source>
        <translation>承認できる人がいません：設定で承認者を指定してください</translation>
    </message>
    <message>
        <source>Still needed: %1, of %2</source>
        <translation>あと %1 件、候補：%2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次：%1</translation>
    </message>
    <message>
        <source>First failure %1, detected %2</source>
        <translation>最初の障害 %1、検知 %2</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>運用者：%1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>watched only</source>
        <translation>監視のみ</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>必要なもの：%1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseTab</name>
    <message>
        <source>This CA has no case. One opens by itself when the policy says so.</source>
        <translation>この CA に案件はありません。ポリシーに従って自動的に開かれます。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の段階</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Open on the &amp;board</source>
        <translation>ボードで開く(&amp;B)</translation>
    </message>
    <message>
        <source>What happened in the case</source>
        <translation>案件の経過</translation>
    </message>
    <message>
        <source>Acknowledge, hold, approve and close cases there</source>
        <translation>案件の受理、保留、承認、終了はそこで行います</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CheckStep</name>
    <message>
        <source>Progress of the check</source>
        <translation>検査の進行状況</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>調べた項目</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>調査済み：%1</translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation>調査中：%1</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>グループ別のすべてのテスト</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了分</translation>
    </message>
    <message>
        <source>Undo the last tick</source>
        <translation>最後のチェックを元に戻す</translation>
    </message>
    <message>
        <source>C&amp;lose the period...</source>
        <translation>期間を終了(&amp;L)...</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>チェックリストの項目</translation>
    </message>
    <message>
        <source>Choose a CA above to see its operator&apos;s checklist.</source>
        <translation>上で CA を選ぶと、その運用者のチェックリストが表示されます。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChoicePage</name>
    <message>
        <source>What do you want to look after?</source>
        <translation>何を管理しますか？</translation>
    </message>
    <message>
        <source>There is no database yet. What you choose can be changed later.</source>
        <translation>データベースはまだありません。選択は後から変更できます。</translation>
    </message>
    <message>
        <source>&amp;A lab fleet with a history, to learn and to try</source>
        <translation>履歴付きのラボフリート（学習・試用）(&amp;A)</translation>
    </message>
    <message>
        <source>Sixteen CAs on this machine, healthy and not, through %1 virtual days; nothing of it is real, and nobody gets a message.</source>
        <translation>このマシン上の 16 の CA（正常なものもそうでないものも）を仮想の %1 日間動かします。実在するものはなく、誰にもメッセージは届きません。</translation>
    </message>
    <message>
        <source>&amp;My fleet, from a file</source>
        <translation>自分のフリートをファイルから(&amp;M)</translation>
    </message>
    <message>
        <source>The CAs in a CSV or JSON file, into a new database. Looking at them begins with the command caretaker cycle.</source>
        <translation>CSV または JSON ファイルの CA を新しいデータベースに取り込みます。観測はコマンド caretaker cycle で始まります。</translation>
    </message>
    <message>
        <source>A &amp;database that is there already</source>
        <translation>既存のデータベース(&amp;D)</translation>
    </message>
    <message>
        <source>With its configuration, as the command line uses it.</source>
        <translation>コマンドラインで使うのと同じ設定とともに開きます。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedModel</name>
    <message>
        <source>Checklist</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了分</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未実施</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedTab</name>
    <message>
        <source>No period was closed yet. Each is closed by the first cycle after its end.</source>
        <translation>終了した期間はまだありません。各期間は、その終わりの後の最初のサイクルで終了します。</translation>
    </message>
    <message>
        <source>Closed checklists</source>
        <translation>終了したチェックリスト</translation>
    </message>
    <message>
        <source>As they stood when they were closed. Enter opens one, to read.</source>
        <translation>終了した時点のままです。Enter で開いて閲覧できます。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ConfigEditor</name>
    <message>
        <source>&amp;Go to the line</source>
        <translation>その行へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>ファイルを読み直す(&amp;R)</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>設定のテキスト</translation>
    </message>
    <message>
        <source>No configuration file is in use. Start the desktop with --config FILE to edit one here. This is what is in force:</source>
        <translation>設定ファイルは使われていません。--config FILE を付けて起動すると、ここで編集できます。現在有効な設定：</translation>
    </message>
    <message>
        <source>%1. Saved changes take effect when the desktop is started again.</source>
        <translation>%1。保存した変更は次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>Correct, and not saved yet.</source>
        <translation>正しい内容です。まだ保存されていません。</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>正しい内容です。</translation>
    </message>
    <message>
        <source>Saved. What was there is kept in %1.</source>
        <translation>保存しました。以前の内容は %1 に残してあります。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ContactsTab</name>
    <message>
        <source>mail came back on %1</source>
        <translation>%1 にメールが返送された</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>%1 に確認済み</translation>
    </message>
    <message>
        <source>to be asked again, verified on %1</source>
        <translation>再確認が必要、前回の確認は %1</translation>
    </message>
    <message>
        <source>asked on %1, no answer</source>
        <translation>%1 に照会、回答なし</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Contacts of this CA</source>
        <translation>この CA の連絡先</translation>
    </message>
    <message>
        <source>Nobody is known to write to about this CA. Add contacts to it in the fleet.</source>
        <translation>この CA について連絡する相手が登録されていません。一覧で連絡先を追加してください。</translation>
    </message>
    <message>
        <source>Ask contacts to &amp;answer</source>
        <translation>連絡先に回答を求める(&amp;A)</translation>
    </message>
    <message>
        <source>Writes to each contact that is not verified and was not asked in the last week.</source>
        <translation>未確認で、直近 1 週間に照会していない連絡先すべてに送ります。</translation>
    </message>
    <message>
        <source>Contacts asked to answer: %1</source>
        <translation>回答を求めた連絡先: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CountsGrid</name>
    <message>
        <source>Number of CAs</source>
        <translation>CA の数</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DetailsView</name>
    <message>
        <source>waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that show it:</source>
        <translation>それを示すバイト列の SHA-256：</translation>
    </message>
    <message>
        <source>To fix it:</source>
        <translation>対処方法：</translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation>%1 まで免除：%2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結果：%1</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>検出した試験：%1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Select a test or something to fix to read all about it.</source>
        <translation>試験または直すべき項目を選ぶと、そのすべてを読めます。</translation>
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
        <translation>結果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Layers by vantage</source>
        <translation>観測点ごとの層</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>今すぐ再観測(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>About the selected row</source>
        <translation>選択した行について</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>データベースは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Looks at this CA from here, stores what was seen and shows it. The next round judges.</source>
        <translation>ここからこの CA を観測し、結果を保存して表示します。判定は次の回が行います。</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>観測の進捗</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>観測中 …</translation>
    </message>
    <message>
        <source>Looked at %1: %2. Stored; the next round judges.</source>
        <translation>%1 に観測: %2。保存済み。判定は次の回が行います。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>比較対象(&amp;W)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>%1 and %2 have the same rules. Choose another policy to compare with.</source>
        <translation>%1 と %2 の規則は同じです。比較する別のポリシーを選んでください。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditDialog</name>
    <message>
        <source>Edit the notice about %1</source>
        <translation>%1 に関する通知を編集</translation>
    </message>
    <message>
        <source>The new text is sent in place of the old one, which is kept. The audit log says who changed it and why. Facts, dates and recipient stay as they are.</source>
        <translation>元の文は保存され、代わりに新しい文が送られます。誰がなぜ変更したかは監査ログに残ります。事実、日付、宛先は変わりません。</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>文を置き換える</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>本文(&amp;T)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditorView</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>ポリシーの本文</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>本文の問題点</translation>
    </message>
    <message>
        <source>Shipped with Caretaker and not to be changed: extend or copy it in a file of your own.</source>
        <translation>Caretaker に付属するもので変更できません。自分のファイルで拡張するかコピーしてください。</translation>
    </message>
    <message>
        <source>Changed and not saved. What you type is kept, also if the program ends.</source>
        <translation>変更されていますが保存されていません。入力内容はプログラムが終了しても残ります。</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>There is an error:</source>
        <translation>エラーがあります：</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>No errors. To look at once more: %1</source>
        <translation>エラーなし。見直すとよい点：%1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EvidenceTab</name>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>観測点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
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
        <translation>証拠</translation>
    </message>
    <message>
        <source>Export &amp;evidence…</source>
        <translation>証拠をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;case…</source>
        <translation>案件をエクスポート(&amp;C)…</translation>
    </message>
    <message>
        <source>One tar file with the bytes, their hashes and how to check them</source>
        <translation>バイト列とそのハッシュ、確認方法をまとめた 1 つの tar ファイル</translation>
    </message>
    <message>
        <source>One tar file with observations, decisions, policy, audit chain and evidence, without contact data</source>
        <translation>観測、決定、ポリシー、監査チェーン、証拠をまとめた 1 つの tar ファイル（連絡先情報なし）</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>証拠をエクスポート</translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>案件をエクスポート</translation>
    </message>
    <message>
        <source>No evidence was kept yet. It is kept when what a look finds changes.</source>
        <translation>証拠はまだ保存されていません。観測結果が変わったときに保存されます。</translation>
    </message>
    <message>
        <source>Pieces of evidence: %1, newest first</source>
        <translation>証拠: %1 件、新しい順</translation>
    </message>
    <message>
        <source>%1: pieces of evidence %2, expired before %3</source>
        <translation>%1: 証拠 %2 件、期限切れ %3 件</translation>
    </message>
    <message>
        <source>%1: files %2, cases %3; check it with caretaker audit verify</source>
        <translation>%1: ファイル %2、案件 %3。caretaker audit verify で確認できます</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportDialog</name>
    <message>
        <source>Export the checklist</source>
        <translation>チェックリストのエクスポート</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>選択(&amp;C)...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>形式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L)：</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>ファイル(&amp;F)：</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportSinceDialog</name>
    <message>
        <source>Export the chain</source>
        <translation>チェーンのエクスポート</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>先頭から</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>選択(&amp;C)...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>One entry a line, as JSON. Anyone can check the lines without this program.</source>
        <translation>1 行に 1 件の JSON です。このプログラムがなくても誰でも検証できます。</translation>
    </message>
    <message>
        <source>&amp;After entry:</source>
        <translation>この番号の後から(&amp;A)：</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>ファイル(&amp;F)：</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterBar</name>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>CA, case or other object</source>
        <translation>CA、案件、その他の対象</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Days chosen</source>
        <translation>日付を指定</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterField</name>
    <message>
        <source>“%1” is not a key</source>
        <translation>「%1」というキーはありません</translation>
    </message>
    <message>
        <source>“%1” is not a value here</source>
        <translation>「%1」はここでは使えない値です</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>“%1” is not a duration</source>
        <translation>「%1」は時間の長さではありません</translation>
    </message>
    <message>
        <source>“%1” is not a percentage</source>
        <translation>「%1」は百分率ではありません</translation>
    </message>
    <message>
        <source>“%1” is compared with &gt; or &lt;</source>
        <translation>「%1」は &gt; か &lt; で比較します</translation>
    </message>
    <message>
        <source>“%1” stands before a colon</source>
        <translation>「%1」の後にはコロンを付けます</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>nothing stands after “-”</source>
        <translation>「-」の後に何もありません</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>%1 文字目：%2。</translation>
    </message>
    <message>
        <source>At character %1: %2. Possible: %3</source>
        <translation>%1 文字目：%2。使えるもの：%3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FirstRun</name>
    <message>
        <source>Caretaker: the first start</source>
        <translation>Caretaker：初回の起動</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>遅延、%1</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申請中</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>試用期間</translation>
    </message>
    <message>
        <source>active</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>廃止予定</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>reinstating</source>
        <translation>復帰手続き中</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>次の状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Manifest age</source>
        <translation>マニフェストの経過時間</translation>
    </message>
    <message>
        <source>Latency (s)</source>
        <translation>遅延（秒）</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の措置</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運用者</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>The next state, and when, if readings go on as they are</source>
        <translation>測定結果がこのまま続いた場合の次の状態とその時期</translation>
    </message>
    <message>
        <source>How long it has been in its state</source>
        <translation>現在の状態になってからの時間</translation>
    </message>
    <message>
        <source>How long ago the manifest was made that our vantage saw last</source>
        <translation>当方の観測点が最後に見たマニフェストが作られてからの時間</translation>
    </message>
    <message>
        <source>Mean time to fetch everything, in the hour of the last round</source>
        <translation>最後の回が行われた 1 時間における、全取得の平均時間</translation>
    </message>
    <message>
        <source>Functional share of the watched time, over 30 days or as the policy says</source>
        <translation>観測した時間のうち機能していた割合（30 日間、またはポリシーの定める期間）</translation>
    </message>
    <message>
        <source>What comes next in its open case</source>
        <translation>進行中の案件で次に行うこと</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2に%1</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 から%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 に%1</translation>
    </message>
    <message>
        <source>Over %1; the target is %2</source>
        <translation>期間 %1、目標 %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetPage</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルを書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>Filter: words, state:dead, issue:any, since&gt;7d (Ctrl+Space proposes)</source>
        <translation>フィルター：語、state:dead、issue:any、since&gt;7d（Ctrl+Space で候補）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>全 CA を読み込み中</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>全 CA</translation>
    </message>
    <message>
        <source>%1 of %2 CAs, as of %3</source>
        <translation>CA %2 件中 %1 件、%3 現在</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>選択：%1</translation>
    </message>
    <message>
        <source>No CA is watched yet. “caretaker ca import” takes in a list, and “caretaker discover” finds the delegated CAs under a trust anchor.</source>
        <translation>観測している CA はまだありません。「caretaker ca import」で一覧を取り込み、「caretaker discover」でトラストアンカー配下の委任 CA を探せます。</translation>
    </message>
    <message>
        <source>No CA matches this filter. Esc in the filter clears it.</source>
        <translation>このフィルターに合う CA はありません。フィルター欄の Esc で消去できます。</translation>
    </message>
    <message>
        <source>&amp;Open the CA</source>
        <translation>CA を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV</source>
        <translation>CSV に書き出す(&amp;E)</translation>
    </message>
    <message>
        <source>The selected rows, or all that are shown, with the columns that are shown</source>
        <translation>選択した行、または表示中の全行を、表示中の列で</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>フィルターへ移動</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>ビュー(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>このビューを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>ビューを削除(&amp;F)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>A name for this filter, these columns and this order:</source>
        <translation>このフィルター、列、並び順の名前：</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>ビュー「%1」を保存しました</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>Which view is no longer needed?</source>
        <translation>不要になったビューはどれですか。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました：%1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV に書き出す</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>%1 に書き込みました：%2</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>今すぐ再観測(&amp;L)</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>データベースは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Select the CAs to look at.</source>
        <translation>観測する CA を選択してください。</translation>
    </message>
    <message>
        <source>At most %1 CAs at once: the next round looks at all of them.</source>
        <translation>一度に最大 %1 件です。次の回ではすべての CA を観測します。</translation>
    </message>
    <message>
        <source>Looks at the selected CAs from here and stores what was seen. The next round judges.</source>
        <translation>選択した CA をここから観測し、結果を保存します。判定は次の回が行います。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetViews</name>
    <message>
        <source>All CAs</source>
        <translation>すべての CA</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>正常でない</translation>
    </message>
    <message>
        <source>About to change state</source>
        <translation>まもなく状態が変わる</translation>
    </message>
    <message>
        <source>With an issue</source>
        <translation>問題がある</translation>
    </message>
    <message>
        <source>With an open case</source>
        <translation>進行中の案件がある</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Manifest older than a day</source>
        <translation>マニフェストが 1 日より古い</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsChart</name>
    <message>
        <source>Plot of who would be hit when</source>
        <translation>誰にいつ影響するかのグラフ</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsModel</name>
    <message>
        <source>Held back: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Withdrawn: it recovered</source>
        <translation>取り下げ：回復した</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>日時 (UTC)</translation>
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
        <translation>段階</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::IdentityFields</name>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>File of the private key of %1 (PEM). It proves who decides, and an approval is signed with it.</source>
        <translation>%1 の秘密鍵のファイル (PEM)。決定者を証明し、承認はこれで署名されます。</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm, as the user who is logged in.</source>
        <translation>確認のため、ログイン中のユーザーとして「%1」と入力してください。</translation>
    </message>
    <message>
        <source>%1 has no key on record and is not the user who is logged in (%2).</source>
        <translation>%1 には登録された鍵がなく、ログイン中のユーザー (%2) でもありません。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>A fleet from a file</source>
        <translation>ファイルからのフリート</translation>
    </message>
    <message>
        <source>CSV or JSON, as the command caretaker ca import reads it. All CAs of the file, or none.</source>
        <translation>コマンド caretaker ca import が読む CSV または JSON です。ファイルの CA をすべて取り込むか、まったく取り込みません。</translation>
    </message>
    <message>
        <source>&amp;Fleet file:</source>
        <translation>フリートのファイル(&amp;F)：</translation>
    </message>
    <message>
        <source>A fleet file</source>
        <translation>フリートのファイル</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>選択(&amp;H)...</translation>
    </message>
    <message>
        <source>New &amp;database:</source>
        <translation>新しいデータベース(&amp;D)：</translation>
    </message>
    <message>
        <source>CAs imported: %1</source>
        <translation>取り込んだ CA：%1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::InUse</name>
    <message>
        <source>What is in use</source>
        <translation>使用中のもの</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>コマンドラインから</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>設定から</translation>
    </message>
    <message>
        <source>Database and policy</source>
        <translation>データベースとポリシー</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>none: everything has its default value</source>
        <translation>なし（すべて既定値）</translation>
    </message>
    <message>
        <source>kept in the database</source>
        <translation>データベースに保存</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>SHA-256 of the policy</source>
        <translation>ポリシーの SHA-256</translation>
    </message>
    <message>
        <source>People</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>The configuration names no people: every user is an editor, nobody approves.</source>
        <translation>設定に担当者がいません。全員が編集者で、承認できる人はいません。</translation>
    </message>
    <message>
        <source>signs with a key</source>
        <translation>鍵で署名</translation>
    </message>
    <message>
        <source>Where we look from</source>
        <translation>どこから観測しているか</translation>
    </message>
    <message>
        <source>last look %1 (%2)</source>
        <translation>最後の観測 %1（%2）</translation>
    </message>
    <message>
        <source>has not looked yet</source>
        <translation>まだ観測していません</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>カナリア</translation>
    </message>
    <message>
        <source>none: our own network failing looks like theirs failing</source>
        <translation>なし（自ネットワークの障害が相手の障害に見えます）</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Notices go</source>
        <translation>通知の送り先</translation>
    </message>
    <message>
        <source>into the folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>Answers are read in</source>
        <translation>返信の読み取り元</translation>
    </message>
    <message>
        <source>nothing: no inbox is configured</source>
        <translation>なし（受信箱が未設定）</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>チェックリスト</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemDetails</name>
    <message>
        <source>Details of the item</source>
        <translation>項目の詳細</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemModel</name>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>確認待ち</translation>
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
        <translation>ラボフリート</translation>
    </message>
    <message>
        <source>A fleet of sixteen CAs on this machine lives through %1 virtual days. That takes some minutes, once. Nothing is fetched from the Internet.</source>
        <translation>このマシン上の 16 の CA が仮想の %1 日間を過ごします。数分かかりますが、一度だけです。インターネットからは何も取得しません。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabPage</name>
    <message>
        <source>The lab fleet</source>
        <translation>ラボフリート</translation>
    </message>
    <message>
        <source>It is made in %1. That takes some minutes, once. Going back or cancelling leaves nothing there.</source>
        <translation>%1 に作成します。数分かかりますが、一度だけです。戻るかキャンセルすると何も残りません。</translation>
    </message>
    <message>
        <source>The lab fleet is ready.</source>
        <translation>ラボフリートの準備ができました。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabProgress</name>
    <message>
        <source>Signing a world of certificates...</source>
        <translation>証明書一式に署名しています...</translation>
    </message>
    <message>
        <source>Making the lab fleet</source>
        <translation>ラボフリートを作成中</translation>
    </message>
    <message>
        <source>Virtual hours: %1 of %2</source>
        <translation>仮想時間：%2 時間中 %1 時間</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListChooser</name>
    <message>
        <source>The registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>A CA operator</source>
        <translation>CA 運用者</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>誰のチェックリストか</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>期間内の日</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>次の期間</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>日次</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>週次</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>月次</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Before delegation</source>
        <translation>委任前</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListDesk</name>
    <message>
        <source>Ticked: %1</source>
        <translation>チェックしました：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消しました：%1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>注記しました：%1</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>期間を終了</translation>
    </message>
    <message>
        <source>%1 then stands as it is, for good: nobody can tick, take back or annotate on it any more. Items not done, and carried over into the next period: %2</source>
        <translation>%1 はこのまま確定します。以後はチェック、取り消し、注記ができません。未実施で次の期間に繰り越す項目：%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>終了しました：%1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListOutputBar</name>
    <message>
        <source>&amp;Print...</source>
        <translation>印刷(&amp;P)...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>エクスポート(&amp;X)...</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>停止しました。ファイルは書き出されていません。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LookBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>観測の進捗</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>観測中 …</translation>
    </message>
    <message>
        <source>Looked at %1: %2 in order. Stored; the next round judges.</source>
        <translation>%1 件を観測、うち %2 件が正常。保存済み。判定は次の回が行います。</translation>
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
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Caretaker</source>
        <translation>Caretaker について(&amp;A)</translation>
    </message>
    <message>
        <source>About Caretaker</source>
        <translation>Caretaker について</translation>
    </message>
    <message>
        <source>Caretaker %1: the lifecycle of delegated RPKI CAs, from observation to enforcement. Free software: GPL-3.0-or-later. Icons: Breeze (LGPL-3.0).</source>
        <translation>Caretaker %1: 委任された RPKI CA のライフサイクルを、観測から規則の適用まで扱います。自由ソフトウェア: GPL-3.0-or-later。アイコン: Breeze (LGPL-3.0)。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1、読み取り専用</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MetricsTab</name>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Of this CA</source>
        <translation>この CA</translation>
    </message>
    <message>
        <source>Of its repository</source>
        <translation>そのリポジトリ</translation>
    </message>
    <message>
        <source>Whose metrics</source>
        <translation>指標の対象</translation>
    </message>
    <message>
        <source>Of its repository: %1</source>
        <translation>そのリポジトリ: %1</translation>
    </message>
    <message>
        <source>No rule of the policy is broken.</source>
        <translation>ポリシーの違反はありません。</translation>
    </message>
    <message>
        <source>Broken rules: %1</source>
        <translation>違反した規則: %1</translation>
    </message>
    <message>
        <source>Availability over %1: %2.</source>
        <translation>%1の可用性: %2。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoteForm</name>
    <message>
        <source>&amp;Tick</source>
        <translation>チェック(&amp;T)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>注記を追加(&amp;N)</translation>
    </message>
    <message>
        <source>A URI, or a SHA-256 in hexadecimal</source>
        <translation>URI、または 16 進数の SHA-256</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>注記(&amp;O)：</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>根拠(&amp;V)：</translation>
    </message>
    <message>
        <source>What was done about it: a tick needs it here</source>
        <translation>対応した内容（チェックするにはここに必要です）</translation>
    </message>
    <message>
        <source>Kept with your name; may stay empty for a tick</source>
        <translation>あなたの名前とともに残ります。チェックだけなら空でも構いません</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeDesk</name>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>取りやめる…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送する</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>送信待ちを送る</translation>
    </message>
    <message>
        <source>Read the mailbox</source>
        <translation>メールボックスを読む</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>データベースは読み取り専用で開かれています</translation>
    </message>
    <message>
        <source>that takes the role &quot;editor&quot;</source>
        <translation>これには役割「editor」が必要です</translation>
    </message>
    <message>
        <source>no mailbox is configured ([mail] inbox)</source>
        <translation>メールボックスが設定されていません ([mail] inbox)</translation>
    </message>
    <message>
        <source>no notice is selected</source>
        <translation>通知が選択されていません</translation>
    </message>
    <message>
        <source>it does not wait any more</source>
        <translation>もう送信待ちではありません</translation>
    </message>
    <message>
        <source>another notice took its place</source>
        <translation>別の通知に置き換えられました</translation>
    </message>
    <message>
        <source>it was not given up, and did not come back</source>
        <translation>断念されておらず、戻ってきてもいません</translation>
    </message>
    <message>
        <source>The new text waits as notice %1</source>
        <translation>新しい文は通知 %1 として送信待ちです</translation>
    </message>
    <message>
        <source>Call off the notice about %1</source>
        <translation>%1 に関する通知を取りやめる</translation>
    </message>
    <message>
        <source>It is not sent. It stays on record, and can be sent again later. The rules do not write it anew.</source>
        <translation>送信されません。記録は残り、後で送ることもできます。規則が改めて作成することはありません。</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>The notice is called off</source>
        <translation>通知を取りやめました</translation>
    </message>
    <message>
        <source>Sent: %1, to be tried again: %2, given up: %3, waiting: %4</source>
        <translation>送信：%1、再試行予定：%2、断念：%3、送信待ち：%4</translation>
    </message>
    <message>
        <source>Read: %1, came back: %2, answers: %3, automatic: %4</source>
        <translation>読み取り：%1、戻り：%2、回答：%3、自動：%4</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeModel</name>
    <message>
        <source>Written (UTC)</source>
        <translation>作成 (UTC)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticePane</name>
    <message>
        <source>written</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>%1  next attempt</source>
        <translation>%1  次の試行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesPage</name>
    <message>
        <source>Queue and history</source>
        <translation>送信待ちと履歴</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>案件を表示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>CA, case, kind, language</source>
        <translation>CA、案件、種類、言語</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Nothing was written yet. Notices are written when a step of a case falls due.</source>
        <translation>まだ何も作成されていません。通知は案件のステップの期限が来たときに作成されます。</translation>
    </message>
    <message>
        <source>Select a notice to read it.</source>
        <translation>通知を選ぶと読めます。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesTab</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Notices about this CA</source>
        <translation>この CA に関する通知</translation>
    </message>
    <message>
        <source>Nothing was said about this CA yet. Notices are written by the steps of a case.</source>
        <translation>この CA についてはまだ何も通知していません。通知は案件の各段階で作成されます。</translation>
    </message>
    <message>
        <source>Enter or double click opens a notice</source>
        <translation>Enter またはダブルクリックで通知を開きます</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ObjectsTab</name>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Published objects</source>
        <translation>公開オブジェクト</translation>
    </message>
    <message>
        <source>The selected object, decoded</source>
        <translation>選択したオブジェクトの内容</translation>
    </message>
    <message>
        <source>Select an object to decode it.</source>
        <translation>オブジェクトを選ぶと内容が表示されます。</translation>
    </message>
    <message>
        <source>No object of this CA was kept yet. Objects are kept when what a look finds changes.</source>
        <translation>この CA のオブジェクトはまだ保存されていません。観測結果が変わったときに保存されます。</translation>
    </message>
    <message>
        <source>The manifest that the last look saw, and what it lists.</source>
        <translation>最終観測で見たマニフェストと、その記載内容。</translation>
    </message>
    <message>
        <source>The newest manifest that was kept. The last look saw another one, or none: what is listed may have changed since.</source>
        <translation>保存されている最新のマニフェスト。最終観測では別のもの、または何も見えませんでした。記載内容は変わっている可能性があります。</translation>
    </message>
    <message>
        <source>Its bytes were not kept. SHA-256 on the manifest: %1</source>
        <translation>バイト列は保存されていません。マニフェスト上の SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OpenPage</name>
    <message>
        <source>A database that is there already</source>
        <translation>既存のデータベース</translation>
    </message>
    <message>
        <source>One of both is enough: a configuration names its database.</source>
        <translation>どちらか一方で足ります。設定にはデータベースが書かれています。</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>設定(&amp;C)：</translation>
    </message>
    <message>
        <source>A configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>選択(&amp;H)...</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>データベース(&amp;D)：</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>選択(&amp;O)...</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OptionsStep</name>
    <message>
        <source>Test with &amp;20 clients at once whether it holds out</source>
        <translation>20 のクライアントで同時に負荷を試す(&amp;2)</translation>
    </message>
    <message>
        <source>Connect to &amp;private and loopback addresses too (a lab)</source>
        <translation>プライベートアドレスとループバックにも接続する（実験環境）(&amp;P)</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s</source>
        <translation>PEM ファイル。空ならシステムのもの</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>プロファイル(&amp;R)</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>&amp;Trust store for HTTPS</source>
        <translation>HTTPS の信頼ストア(&amp;T)</translation>
    </message>
    <message>
        <source>Report handed out b&amp;y</source>
        <translation>報告書の発行者(&amp;Y)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>ファイルを使う(&amp;U)…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>プロファイルを選ぶ</translation>
    </message>
    <message>
        <source>Profiles (*.toml);;All files (*)</source>
        <translation>プロファイル (*.toml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a trust store</source>
        <translation>信頼ストアを選ぶ</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>PEM ファイル (*.pem *.crt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Not ready from this level on: %1</source>
        <translation>この水準以上なら準備未了：%1</translation>
    </message>
    <message>
        <source>A report is good for: %1</source>
        <translation>報告書の有効期間：%1</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>%1 まで免除：%2（%3）</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OverviewTab</name>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>States, cases, issues and notices over time</source>
        <translation>状態、案件、問題、通知の推移</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PapersStep</name>
    <message>
        <source>RRDP &amp;notification URI</source>
        <translation>RRDP 通知の URI(&amp;N)</translation>
    </message>
    <message>
        <source>https://…/notification.xml, unless the repository response names it</source>
        <translation>https://…/notification.xml（リポジトリ応答に記載がある場合は不要）</translation>
    </message>
    <message>
        <source>rsync &amp;folder URI</source>
        <translation>rsync フォルダーの URI(&amp;F)</translation>
    </message>
    <message>
        <source>rsync://…/, unless the repository response names it</source>
        <translation>rsync://…/（リポジトリ応答に記載がある場合は不要）</translation>
    </message>
    <message>
        <source>Repository &amp;response</source>
        <translation>リポジトリ応答(&amp;R)</translation>
    </message>
    <message>
        <source>RFC 8183 file that came from the repository</source>
        <translation>リポジトリから届いた RFC 8183 ファイル</translation>
    </message>
    <message>
        <source>&amp;Publisher request</source>
        <translation>発行者リクエスト(&amp;P)</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the repository</source>
        <translation>リポジトリに送る RFC 8183 ファイル</translation>
    </message>
    <message>
        <source>&amp;Child request</source>
        <translation>子リクエスト(&amp;C)</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the parent</source>
        <translation>親に送る RFC 8183 ファイル</translation>
    </message>
    <message>
        <source>Test &amp;trust anchor (TAL)</source>
        <translation>試験用トラストアンカー (TAL)(&amp;T)</translation>
    </message>
    <message>
        <source>The objects are judged under it, where there is one</source>
        <translation>あれば、オブジェクトはその下で検証されます</translation>
    </message>
    <message>
        <source>Re&amp;sources</source>
        <translation>リソース(&amp;S)</translation>
    </message>
    <message>
        <source>TOML: what is asked for, what is held</source>
        <translation>TOML：求めるもの、保有するもの</translation>
    </message>
    <message>
        <source>&amp;Attestations</source>
        <translation>確認事項(&amp;A)</translation>
    </message>
    <message>
        <source>TOML: the answers on operations</source>
        <translation>TOML：運用についての回答</translation>
    </message>
    <message>
        <source>Drop the setup files and the TAL here, all at once: what each is, is found out. Or type the two URIs below; they are enough for a check over the network.</source>
        <translation>セットアップファイルと TAL をまとめてここにドロップしてください。それぞれが何であるかは自動で判別します。または下の 2 つの URI を入力してください。ネットワーク越しの検査にはそれで足ります。</translation>
    </message>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>ファイルを選ぶ(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Choose the files to check</source>
        <translation>検査するファイルを選ぶ</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>受け付けました：%1</translation>
    </message>
    <message>
        <source>Taken: %1 (%2)</source>
        <translation>受け付けました：%1（%2）</translation>
    </message>
    <message>
        <source>There is nothing to check yet: drop the files, or type the URIs.</source>
        <translation>まだ検査するものがありません。ファイルをドロップするか URI を入力してください。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Extend in a new file…</source>
        <translation>新しいファイルで拡張(&amp;E)…</translation>
    </message>
    <message>
        <source>Extend in a new file</source>
        <translation>新しいファイルで拡張</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file…</source>
        <translation>ファイルにコピー(&amp;Y)…</translation>
    </message>
    <message>
        <source>Copy to a file</source>
        <translation>ファイルにコピー</translation>
    </message>
    <message>
        <source>Remove &amp;from the list</source>
        <translation>一覧から外す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>相違点(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>本文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Backtest</source>
        <translation>バックテスト(&amp;B)</translation>
    </message>
    <message>
        <source>The policy has an error, so that nothing of it takes effect. See under Text, where it is marked.</source>
        <translation>ポリシーにエラーがあるため、何も有効になりません。「本文」の印の付いた箇所を見てください。</translation>
    </message>
    <message>
        <source>Save with an error</source>
        <translation>エラーのあるまま保存</translation>
    </message>
    <message>
        <source>The policy has an error. A cycle that is to run with it will stop and say so.</source>
        <translation>ポリシーにエラーがあります。これを使うサイクルは停止し、その旨を知らせます。</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>それでも保存</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>ポリシーを開く</translation>
    </message>
    <message>
        <source>Policies (*.toml);;All files (*)</source>
        <translation>ポリシー (*.toml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>What you changed in %1 and did not save will be lost. The file itself stays.</source>
        <translation>%1 で変更して保存していない内容は失われます。ファイル自体は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
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
        <translation>本文</translation>
    </message>
    <message>
        <source>Made-up facts</source>
        <translation>架空の事実</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>対象(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::RangeBar</name>
    <message>
        <source>24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 日</translation>
    </message>
    <message>
        <source>Wheel or + and -: zoom. Drag: zoom to what is marked. Shift and drag, or arrow keys: move. Double click or Home: everything.</source>
        <translation>ホイールまたは + と -: 拡大縮小。ドラッグ: 選択範囲を拡大。Shift とドラッグまたは矢印キー: 移動。ダブルクリックまたは Home: 全体。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReadinessPage</name>
    <message>
        <source>Steps of the check</source>
        <translation>検査の段階</translation>
    </message>
    <message>
        <source>1. Papers</source>
        <translation>1. 書類</translation>
    </message>
    <message>
        <source>2. Options</source>
        <translation>2. オプション</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. 検査</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. 結果</translation>
    </message>
    <message>
        <source>Readiness of a CA before delegation</source>
        <translation>委任前の CA の準備状況</translation>
    </message>
    <message>
        <source>C&amp;heck another</source>
        <translation>別の CA を検査(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>もう一度検査(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>検査を開始(&amp;S)</translation>
    </message>
    <message>
        <source>The repository is looked at as its relying parties will. This takes up to five minutes.</source>
        <translation>リポジトリを依拠当事者と同じ方法で調べています。最長 5 分かかります。</translation>
    </message>
    <message>
        <source>The check was cancelled. Start it again, or go back.</source>
        <translation>検査は中止されました。もう一度開始するか、戻ってください。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>報告書の書き出し</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;JSON for the registry (*.json);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Web ページ (*.html);;レジストリ用 JSON (*.json);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>%1 に書き出しています…</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Recorded in the audit log, with your name</source>
        <translation>監査ログにあなたの名前とともに記録されます</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>This was typed earlier and not stored.</source>
        <translation>以前に入力され、保存されていない内容です。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReportModel</name>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1（不合格：%2）</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>試験する内容</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ResultStep</name>
    <message>
        <source>Nothing has to be fixed.</source>
        <translation>直すべきものはありません。</translation>
    </message>
    <message>
        <source>What to &amp;fix first</source>
        <translation>最初に直すべきこと(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;All tests</source>
        <translation>すべての試験(&amp;A)</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>最初に直すべきこと</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>分類別のすべての試験</translation>
    </message>
    <message>
        <source>&amp;Only what needs attention</source>
        <translation>注意が必要なものだけ(&amp;O)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>準備未了</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>%1 まで免除：%2（%3）</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Sparkline</name>
    <message>
        <source>Lowest – highest · last</source>
        <translation>最低 – 最高 · 最新</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateStrip</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
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
        <translation>%1 日前：%2。現在：%3。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TimePlot</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>この期間の測定値はありません。</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>測定なし</translation>
    </message>
    <message>
        <source>last %1, median %2, highest %3</source>
        <translation>最新 %1、中央値 %2、最大 %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayModel</name>
    <message>
        <source>The fleet</source>
        <translation>全 CA</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期日到来</translation>
    </message>
    <message>
        <source>New incidents</source>
        <translation>新しいインシデント</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>チェックリスト</translation>
    </message>
    <message>
        <source>Holds that end</source>
        <translation>終了する保留</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>保護機構</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>対応が必要なこと</translation>
    </message>
    <message>
        <source>Looking for what needs you</source>
        <translation>対応が必要なことを確認中</translation>
    </message>
    <message>
        <source>Go to what is selected</source>
        <translation>選択した項目へ移動</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>対応が必要なことはありません。</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, none of them blind.</source>
        <translation>過去 1 日の回数：%1、観測不能の回なし。</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, blind: %2.</source>
        <translation>過去 1 日の回数：%1、観測不能：%2。</translation>
    </message>
    <message>
        <source>The last reason: %1.</source>
        <translation>直近の理由：%1。</translation>
    </message>
    <message>
        <source>never looked</source>
        <translation>観測なし</translation>
    </message>
    <message>
        <source>%1 (%2, too old to count)</source>
        <translation>%1（%2、古いため数えない）</translation>
    </message>
    <message>
        <source>Nothing was observed yet: “caretaker cycle” makes the first round.</source>
        <translation>まだ何も観測していません。「caretaker cycle」で最初の回を行います。</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <translation>最後の回：%1。</translation>
    </message>
    <message>
        <source>Vantages: %1.</source>
        <translation>観測点：%1。</translation>
    </message>
    <message>
        <source>No canary is configured, so only a failure of everything shows that it is ours.</source>
        <translation>カナリアが設定されていないため、すべてが失敗したときにしか、こちら側の障害とわかりません。</translation>
    </message>
    <message>
        <source>Canaries: %1.</source>
        <translation>カナリア：%1。</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesModel</name>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation>記載箇所</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesView</name>
    <message>
        <source>Filter: a part of a rule, a value or a file</source>
        <translation>絞り込み：規則、値、ファイルの一部</translation>
    </message>
    <message>
        <source>Filter of the rules</source>
        <translation>規則の絞り込み</translation>
    </message>
    <message>
        <source>Rules in effect</source>
        <translation>有効な規則</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::VerifyBar</name>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>チェーンを検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compare with a file...</source>
        <translation>ファイルと比較(&amp;C)...</translation>
    </message>
    <message>
        <source>Copy the &amp;head</source>
        <translation>ヘッドをコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>A line NUMBER:HASH that was noted elsewhere, or an export</source>
        <translation>別の場所に控えた「番号:ハッシュ」の行、またはエクスポート</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>このウィンドウを開いてからは検証していません。</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is known about the chain.</source>
        <translation>最後まで検証せずに停止しました。チェーンについては何も分かりません。</translation>
    </message>
    <message>
        <source>BROKEN at entry %1: %2</source>
        <translation>記録 %1 で破損：%2</translation>
    </message>
    <message>
        <source>Intact: each entry follows from the one before. Entries: %1</source>
        <translation>完全です。すべての記録が直前の記録に続いています。記録：%1</translation>
    </message>
    <message>
        <source>Intact, and it goes on from the head in %1. Entries: %2</source>
        <translation>完全で、%1 のヘッドから続いています。記録：%2</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>ヘッド：%1</translation>
    </message>
    <message>
        <source>A head or an export</source>
        <translation>ヘッドまたはエクスポート</translation>
    </message>
    <message>
        <source>Copied. Keep it somewhere else: then nothing can be cut off unseen.</source>
        <translation>コピーしました。別の場所に保管してください。末尾が切り取られれば必ず分かります。</translation>
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
        <translation>%1（目標 %2）</translation>
    </message>
    <message>
        <source>%1 configured; %2 blind in this period</source>
        <translation>設定済み：%1；今期に観測不能：%2</translation>
    </message>
    <message>
        <source>%1 due, %2 of them overdue</source>
        <translation>期日到来 %1、うち遅延 %2</translation>
    </message>
    <message>
        <source>%1 in this period, typically every %2; longest time without a valid one: %3</source>
        <translation>今期 %1；通常の間隔 %2；有効なもののない最長期間 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 below %3 over 30 days; lowest %4</source>
        <translation>30 日間で %3 未満：%2 中 %1；最低 %4</translation>
    </message>
    <message>
        <source>%1 of %2 below %3; lowest %4</source>
        <translation>%3 未満：%2 中 %1；最低 %4</translation>
    </message>
    <message>
        <source>%1 of %2 not functional now; %3 without effect</source>
        <translation>現在正常に動作していないもの：%2 中 %1；効力のないもの：%3</translation>
    </message>
    <message>
        <source>%1 of %2 observing</source>
        <translation>観測中：%2 中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 slower than %3; slowest %4</source>
        <translation>%3 より遅いもの：%2 中 %1；最も遅い値 %4</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate or object that ends within %3</source>
        <translation>証明書またはオブジェクトが %3 以内に期限を迎えるもの：%2 中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate that ends within %3</source>
        <translation>証明書が %3 以内に期限を迎えるもの：%2 中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact</source>
        <translation>連絡先のあるもの：%2 中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact that was verified within %3</source>
        <translation>%3 以内に連絡先が検証されたもの：%2 中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 with a manifest that ends within %3</source>
        <translation>マニフェストが %3 以内に期限を迎えるもの：%2 中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 with an issue</source>
        <translation>問題のあるもの：%2 中 %1</translation>
    </message>
    <message>
        <source>%1 of %2 written to answered</source>
        <translation>連絡した %2 中、回答 %1</translation>
    </message>
    <message>
        <source>%1 on %2: %3 would be judged differently</source>
        <translation>%1（%2）：判断が変わるもの：%3</translation>
    </message>
    <message>
        <source>%1 open, %2 of them not acknowledged; %3 opened and %4 resolved in this period</source>
        <translation>未解決 %1、うち未受理 %2；今期の開始 %3、解決 %4</translation>
    </message>
    <message>
        <source>%1 running, %2 ending within %3</source>
        <translation>進行中 %1、%3 以内に終了 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 sent in this period, %2 waiting, %3 failed</source>
        <translation>今期の送信 %1、待機中 %2、失敗 %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>検証済み：%1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>待機中：%1</translation>
    </message>
    <message>
        <source>%1, %2 blind, longest gap %3; %4 of %5 fetches failed</source>
        <translation>%1、うち観測不能 %2、最長の空白 %3；取得 %5 回中 %4 回失敗</translation>
    </message>
    <message>
        <source>%1, %2 for the better</source>
        <translation>%1、うち改善 %2</translation>
    </message>
    <message>
        <source>%1, %2 in order, %3 attested, %4 for a person to attest.</source>
        <translation>%1、良好 %2、確認済み %3、担当者の確認待ち %4。</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1、イベント %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1、%2 から %3 まで</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: open the case, acknowledge it, and look at what fails.</source>
        <translation>%1：案件を開始して受理し、障害の箇所を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n CA(s)</source>
        <translation>
            <numerusform>CA %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canary endpoint(s)</source>
        <translation>
            <numerusform>カナリアエンドポイント %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>案件 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for the worse</source>
        <translation>
            <numerusform>悪化 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>保留 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>要対応 %n 項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>マニフェスト %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>オブジェクト %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue from an earlier period</source>
        <translation>
            <numerusform>うち以前の期間からの遅延 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>運用者 %n 者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>提案 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication point(s)</source>
        <translation>
            <numerusform>公開ポイント %n か所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>観測 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>段階 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vantage point(s)</source>
        <translation>
            <numerusform>観測点 %n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>95% of first bytes within %1, 95% of retrievals within %2</source>
        <translation>最初の 1 バイトの 95% が %1 以内、取得の 95% が %2 以内</translation>
    </message>
    <message>
        <source>95% within</source>
        <translation>95% 値</translation>
    </message>
    <message>
        <source>Acknowledge each, so that it is clear who looks after it.</source>
        <translation>誰が対応するかが明確になるように、それぞれを受理してください。</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全項目</translation>
    </message>
    <message>
        <source>All notices have gone out</source>
        <translation>すべての通告が送信された</translation>
    </message>
    <message>
        <source>Answer the registry, and put right what the case is about.</source>
        <translation>レジストリに回答し、案件の対象となった問題を修正してください。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準時点</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Attested by %1 on %2.</source>
        <translation>確認者：%1、日時：%2。</translation>
    </message>
    <message>
        <source>Availability by day</source>
        <translation>日別の可用性</translation>
    </message>
    <message>
        <source>Availability of every CA over the week was reviewed</source>
        <translation>すべての CA の一週間の可用性を確認した</translation>
    </message>
    <message>
        <source>Availability over the quarter meets the target</source>
        <translation>四半期の可用性が目標を満たしている</translation>
    </message>
    <message>
        <source>Availability was reviewed and meets the target</source>
        <translation>可用性を確認し、目標を満たしている</translation>
    </message>
    <message>
        <source>Backup and recovery are documented, and a recovery was tested</source>
        <translation>バックアップと復旧を文書化し、復旧を試験した</translation>
    </message>
    <message>
        <source>Backup and recovery were tested</source>
        <translation>バックアップと復旧を試験した</translation>
    </message>
    <message>
        <source>Bring the silent vantage points back: revocations need readings from two.</source>
        <translation>応答のない観測点を復旧させてください。失効には二か所の観測値が必要です。</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>CA without contact</source>
        <translation>連絡先のない CA</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>CAs below the availability target are known and followed</source>
        <translation>可用性の目標を下回る CA を把握し、追跡している</translation>
    </message>
    <message>
        <source>CAs functional by day</source>
        <translation>日別の正常動作 CA</translation>
    </message>
    <message>
        <source>CAs functional now</source>
        <translation>現在正常に動作している CA</translation>
    </message>
    <message>
        <source>CAs that answer too slowly are known and followed</source>
        <translation>応答が遅すぎる CA を把握し、追跡している</translation>
    </message>
    <message>
        <source>Canary endpoints are set up, and tell outages of our own from those of others</source>
        <translation>カナリアエンドポイントを設定し、自組織の障害とほかの障害を区別できる</translation>
    </message>
    <message>
        <source>Capacity and scaling were assessed for the next year</source>
        <translation>今後一年の容量と拡張性を評価した</translation>
    </message>
    <message>
        <source>Carried over; not done since %1.</source>
        <translation>繰り越し（%1 から未実施）。</translation>
    </message>
    <message>
        <source>Certificates and objects that end soon are being renewed</source>
        <translation>まもなく期限を迎える証明書とオブジェクトの更新を進めている</translation>
    </message>
    <message>
        <source>Changes of state were looked into</source>
        <translation>状態の変化を調べた</translation>
    </message>
    <message>
        <source>Check that the CA software reissues in time: its scheduler and its clock.</source>
        <translation>CA ソフトウェアが期限内に再発行していることを、スケジューラと時計を含めて確認してください。</translation>
    </message>
    <message>
        <source>Check the scheduler of the CA software: a manifest is expected at least every %1.</source>
        <translation>CA ソフトウェアのスケジューラを確認してください。マニフェストは少なくとも %1 ごとに発行されるはずです。</translation>
    </message>
    <message>
        <source>Checklist of the CA operator before delegation</source>
        <translation>委任前の CA 運用者のチェックリスト</translation>
    </message>
    <message>
        <source>Community news and feedback were followed up</source>
        <translation>コミュニティの情報と意見を追跡した</translation>
    </message>
    <message>
        <source>Contact data was verified: every CA has a contact that answered</source>
        <translation>連絡先情報を検証し、すべての CA に返信のあった連絡先がある</translation>
    </message>
    <message>
        <source>Daily checklist of the registry</source>
        <translation>レジストリの日次チェックリスト</translation>
    </message>
    <message>
        <source>Database audit head</source>
        <translation>データベースの監査ヘッド</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Decide for each whether it is prolonged; its clock goes on by itself otherwise.</source>
        <translation>それぞれについて延長するかどうかを決めてください。延長しない場合、期間の計算は自動的に再開されます。</translation>
    </message>
    <message>
        <source>Definition of this checklist</source>
        <translation>このチェックリストの定義</translation>
    </message>
    <message>
        <source>Documentation was reviewed and updated</source>
        <translation>文書を見直し、更新した</translation>
    </message>
    <message>
        <source>Emergency contacts answer at any hour</source>
        <translation>緊急連絡先が常時応答する</translation>
    </message>
    <message>
        <source>Enforcement keeps to its timeline</source>
        <translation>措置がタイムラインどおりに進んでいる</translation>
    </message>
    <message>
        <source>Every CA has contact data</source>
        <translation>すべての CA に連絡先情報がある</translation>
    </message>
    <message>
        <source>Every CA that got worse is being looked after</source>
        <translation>悪化したすべての CA に対応している</translation>
    </message>
    <message>
        <source>Every open case has someone who looks after it</source>
        <translation>すべての未解決の案件に担当者がいる</translation>
    </message>
    <message>
        <source>Every publication point was available enough over 30 days</source>
        <translation>すべての公開ポイントが 30 日間にわたり十分に利用可能だった</translation>
    </message>
    <message>
        <source>Every vantage point observes</source>
        <translation>すべての観測点が観測している</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>根拠：</translation>
    </message>
    <message>
        <source>Exceptions and holds that end soon are decided</source>
        <translation>まもなく終了する例外と保留の扱いを決定した</translation>
    </message>
    <message>
        <source>Exceptions that end soon are decided</source>
        <translation>まもなく終了する例外の扱いを決定した</translation>
    </message>
    <message>
        <source>Feedback from operators and the community was read and answered</source>
        <translation>運用者とコミュニティからの意見を読み、回答した</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Find a contact: a notice that reaches nobody does not count.</source>
        <translation>連絡先を見つけてください。誰にも届かない通告は数えられません。</translation>
    </message>
    <message>
        <source>Find out what changed since the period before.</source>
        <translation>前期から何が変わったかを調べてください。</translation>
    </message>
    <message>
        <source>Find out where the time goes: load, bandwidth, distance, size of the repository.</source>
        <translation>どこで時間がかかっているかを調べてください。負荷、帯域幅、距離、リポジトリの大きさを確認します。</translation>
    </message>
    <message>
        <source>Find out why the monitor does not run; no clock advances meanwhile.</source>
        <translation>監視が動作していない理由を調べてください。その間、期間の計算は一切進みません。</translation>
    </message>
    <message>
        <source>Find out why the monitor paused or was blind; the time is not counted against any CA.</source>
        <translation>監視が中断または観測不能となった理由を調べてください。その時間は、どの CA の不利にも数えられません。</translation>
    </message>
    <message>
        <source>Find out why there was no valid manifest for so long, and what would have told you at once.</source>
        <translation>有効なマニフェストが長期間なかった理由と、どうすればすぐに気付けたかを調べてください。</translation>
    </message>
    <message>
        <source>Find out why they wait or failed: caretaker notice list</source>
        <translation>待機または失敗の理由を調べてください：caretaker notice list</translation>
    </message>
    <message>
        <source>Find what interrupted the service, and what would have kept it up.</source>
        <translation>サービスが中断した原因と、どうすれば継続できたかを突き止めてください。</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>計測方法</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Look at each case that would be judged differently.</source>
        <translation>判断が変わる案件を一つずつ確認してください。</translation>
    </message>
    <message>
        <source>Look at load, bandwidth and the size of the repository.</source>
        <translation>負荷、帯域幅、リポジトリの大きさを確認してください。</translation>
    </message>
    <message>
        <source>Look at those that no case follows.</source>
        <translation>案件として追跡されていないものを確認してください。</translation>
    </message>
    <message>
        <source>Manifests were reissued in time over these 30 days</source>
        <translation>この 30 日間、マニフェストが期限内に再発行された</translation>
    </message>
    <message>
        <source>Manifests were reissued in time, without a gap</source>
        <translation>マニフェストが空白なく期限内に再発行された</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>計測者</translation>
    </message>
    <message>
        <source>Metrics and their trend against the month before were reviewed</source>
        <translation>計測値と前月からの傾向を確認した</translation>
    </message>
    <message>
        <source>Monitoring and alerting work: a test alert reached a person</source>
        <translation>監視と警報が機能し、試験警報が担当者に届いた</translation>
    </message>
    <message>
        <source>Monthly checklist of the CA operator</source>
        <translation>CA 運用者の月次チェックリスト</translation>
    </message>
    <message>
        <source>Monthly checklist of the registry</source>
        <translation>レジストリの月次チェックリスト</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Name endpoints outside your network as canaries in the configuration: without them, an outage of your own looks like one of everybody.</source>
        <translation>ネットワーク外のエンドポイントを、カナリアとして設定に加えてください。カナリアがないと、自組織の障害が全体の障害のように見えます。</translation>
    </message>
    <message>
        <source>No enforcement step is left undone</source>
        <translation>未実施の措置の段階がない</translation>
    </message>
    <message>
        <source>No proposal waits for an approval</source>
        <translation>承認待ちの提案がない</translation>
    </message>
    <message>
        <source>Not measured; to be attested: name, date, note.</source>
        <translation>未計測。要確認：氏名、日付、注記。</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>注記：</translation>
    </message>
    <message>
        <source>Noted by %1 on %2.</source>
        <translation>記録者：%1、日時：%2。</translation>
    </message>
    <message>
        <source>Nothing is open with the registry without an answer</source>
        <translation>レジストリに対して未回答のものがない</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>Operators in trouble have been reached</source>
        <translation>問題を抱える運用者に連絡が取れた</translation>
    </message>
    <message>
        <source>Performance is monitored, and capacity is planned for the next year</source>
        <translation>性能を監視し、今後一年の容量を計画している</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Policy and thresholds were reviewed in the light of the backtest</source>
        <translation>バックテストを踏まえてポリシーとしきい値を見直した</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Publication quality was reviewed</source>
        <translation>公開内容の品質を確認した</translation>
    </message>
    <message>
        <source>Put right what is wrong with what is published: caretaker explain shows how.</source>
        <translation>公開内容の問題を修正してください。方法は caretaker explain で確認できます。</translation>
    </message>
    <message>
        <source>Quarterly checklist of the CA operator</source>
        <translation>CA 運用者の四半期チェックリスト</translation>
    </message>
    <message>
        <source>Quarterly checklist of the registry</source>
        <translation>レジストリの四半期チェックリスト</translation>
    </message>
    <message>
        <source>Redundant publication is deployed, and a failover was tested</source>
        <translation>冗長な公開を導入し、フェイルオーバーを試験した</translation>
    </message>
    <message>
        <source>Renew it, or find out why the CA has not asked for renewal.</source>
        <translation>更新するか、CA が更新を要求していない理由を調べてください。</translation>
    </message>
    <message>
        <source>Renew what ends within four weeks, or note why it may end.</source>
        <translation>四週間以内に期限を迎えるものを更新するか、期限切れになってよい理由を記録してください。</translation>
    </message>
    <message>
        <source>Response times meet the targets</source>
        <translation>応答時間が目標を満たしている</translation>
    </message>
    <message>
        <source>Response times over the quarter leave room to grow</source>
        <translation>四半期の応答時間に、今後の増加に備えた余裕がある</translation>
    </message>
    <message>
        <source>Response times over the week were reviewed</source>
        <translation>一週間の応答時間を確認した</translation>
    </message>
    <message>
        <source>Response times were reviewed and meet the targets</source>
        <translation>応答時間を確認し、目標を満たしている</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>査閲者</translation>
    </message>
    <message>
        <source>Run it again: caretaker policy backtest</source>
        <translation>再度実行してください：caretaker policy backtest</translation>
    </message>
    <message>
        <source>Security controls are in place: keys, access, updates, time synchronisation</source>
        <translation>セキュリティ対策（鍵、アクセス、更新、時刻同期）を実施している</translation>
    </message>
    <message>
        <source>Security was reviewed and updates were applied</source>
        <translation>セキュリティを見直し、更新を適用した</translation>
    </message>
    <message>
        <source>See whether those that no case follows recover by themselves.</source>
        <translation>案件として追跡されていないものが、自然に復旧するかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Slowest retrieval by day</source>
        <translation>日別の最も遅い取得時間</translation>
    </message>
    <message>
        <source>Staff are trained to run the CA, and to stand in for each other</source>
        <translation>担当者が CA の運用と相互の代行について教育を受けている</translation>
    </message>
    <message>
        <source>Staff roles and approvers were reviewed</source>
        <translation>担当者の役割と承認者を見直した</translation>
    </message>
    <message>
        <source>Staff were trained</source>
        <translation>担当者を教育した</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Stop enforcement, keep the database as it is, and compare it with the last exported head.</source>
        <translation>措置の執行を停止し、データベースをそのまま保存して、最後にエクスポートした監査ヘッドと比較してください。</translation>
    </message>
    <message>
        <source>Take or refuse each step: caretaker case list</source>
        <translation>各段階を実施または拒否してください：caretaker case list</translation>
    </message>
    <message>
        <source>Taken back by %1 on %2.</source>
        <translation>取り消し者：%1、日時：%2。</translation>
    </message>
    <message>
        <source>Tell the operators what is wrong with what they publish.</source>
        <translation>公開内容のどこに問題があるかを運用者に伝えてください。</translation>
    </message>
    <message>
        <source>The CA certificate does not end soon</source>
        <translation>CA 証明書がまもなく期限を迎えることはない</translation>
    </message>
    <message>
        <source>The audit chain is intact</source>
        <translation>監査チェーンが完全である</translation>
    </message>
    <message>
        <source>The canary endpoints were checked from outside</source>
        <translation>カナリアエンドポイントを外部から確認した</translation>
    </message>
    <message>
        <source>The database was restored from a backup on another machine, and verified there</source>
        <translation>データベースをバックアップから別のマシンに復元し、そこで検証した</translation>
    </message>
    <message>
        <source>The ecosystem health report was read and published</source>
        <translation>エコシステム健全性報告を読み、公表した</translation>
    </message>
    <message>
        <source>The emergency procedure was rehearsed</source>
        <translation>緊急時の手順を訓練した</translation>
    </message>
    <message>
        <source>The expiry schedule was checked</source>
        <translation>期限の予定を確認した</translation>
    </message>
    <message>
        <source>The expiry schedule was checked: nothing ends within four weeks unnoticed</source>
        <translation>期限の予定を確認し、四週間以内に期限を迎えるものの見落としがない</translation>
    </message>
    <message>
        <source>The health of all CAs was counted</source>
        <translation>すべての CA の健全性を集計した</translation>
    </message>
    <message>
        <source>The health of all CAs was counted for the ecosystem report</source>
        <translation>エコシステム報告のために、すべての CA の健全性を集計した</translation>
    </message>
    <message>
        <source>The infrastructure has been stable for 30 days</source>
        <translation>インフラストラクチャが 30 日間安定している</translation>
    </message>
    <message>
        <source>The infrastructure was reviewed: redundancy, failover, hosting</source>
        <translation>インフラストラクチャ（冗長化、フェイルオーバー、ホスティング）を見直した</translation>
    </message>
    <message>
        <source>The manifest now published does not end soon</source>
        <translation>現在公開中のマニフェストがまもなく期限を迎えることはない</translation>
    </message>
    <message>
        <source>The monitor watched without interruption</source>
        <translation>監視が中断なく動作した</translation>
    </message>
    <message>
        <source>The policy was run against the quarter&apos;s record</source>
        <translation>ポリシーを四半期の記録に対して実行した</translation>
    </message>
    <message>
        <source>The quarter&apos;s cases were reviewed, and none is left alone</source>
        <translation>四半期の案件を確認し、放置されたものがない</translation>
    </message>
    <message>
        <source>The registry has contact data for this CA</source>
        <translation>レジストリがこの CA の連絡先情報を持っている</translation>
    </message>
    <message>
        <source>The trend against the month before was reviewed</source>
        <translation>前月からの傾向を確認した</translation>
    </message>
    <message>
        <source>The trend against the week before was reviewed</source>
        <translation>前週からの傾向を確認した</translation>
    </message>
    <message>
        <source>There is a procedure for changes, with announced maintenance</source>
        <translation>メンテナンスの予告を含む変更手順がある</translation>
    </message>
    <message>
        <source>There is a procedure for incidents, with who decides and how the registry is told within 24 hours</source>
        <translation>判断者と、24 時間以内にレジストリへ報告する方法を定めたインシデント対応手順がある</translation>
    </message>
    <message>
        <source>There is a procedure for the certificate&apos;s life: request, renewal, key roll, revocation</source>
        <translation>証明書のライフサイクル（要求、更新、鍵の更新、失効）の手順がある</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>To be attested: name, date, note.</source>
        <translation>要確認：氏名、日付、注記。</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>最初に行うこと</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>対処：</translation>
    </message>
    <message>
        <source>Try another way to reach those who have not answered: telephone, another contact, letter.</source>
        <translation>回答のない運用者には、電話、別の連絡先、書状など別の方法を試してください。</translation>
    </message>
    <message>
        <source>Two people decide: caretaker case approve, or caretaker case reject</source>
        <translation>二名で判断します：caretaker case approve または caretaker case reject</translation>
    </message>
    <message>
        <source>Weekly checklist of the registry</source>
        <translation>レジストリの週次チェックリスト</translation>
    </message>
    <message>
        <source>What is published has no known issues</source>
        <translation>公開内容に既知の問題がない</translation>
    </message>
    <message>
        <source>What relying parties lose today is known and followed</source>
        <translation>依拠当事者が現在失っているものを把握し、追跡している</translation>
    </message>
    <message>
        <source>Write to the others and ask for an answer: caretaker contact verify</source>
        <translation>残りの運用者に連絡し、返信を求めてください：caretaker contact verify</translation>
    </message>
    <message>
        <source>a form to fill in; nothing is measured without a CA</source>
        <translation>記入用の様式です。CA がない場合は何も計測されません</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>受理済み</translation>
    </message>
    <message>
        <source>action</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>警報</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>at</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>availability %1, before %2: %3</source>
        <translation>可用性 %1、前期 %2：%3</translation>
    </message>
    <message>
        <source>availability, 30 days</source>
        <translation>可用性（30 日間）</translation>
    </message>
    <message>
        <source>better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>blind rounds</source>
        <translation>観測不能の回</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>certificate ends on %1</source>
        <translation>証明書の期限：%1</translation>
    </message>
    <message>
        <source>changes for the worse</source>
        <translation>悪化した件数</translation>
    </message>
    <message>
        <source>clock skew</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>closed on %1 by %2; the figures are those of that moment</source>
        <translation>%1 に %2 が確定。数値はその時点のものです</translation>
    </message>
    <message>
        <source>complete retrieval</source>
        <translation>全体の取得</translation>
    </message>
    <message>
        <source>cross origin</source>
        <translation>別オリジン</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>機能停止</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>ended on %1, not yet closed</source>
        <translation>%1 に終了、未確定</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>最初の 1 バイト</translation>
    </message>
    <message>
        <source>first to end: %1, on %2</source>
        <translation>最初に期限を迎えるもの：%1（%2）</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>不安定</translation>
    </message>
    <message>
        <source>frequent manifests</source>
        <translation>過度に頻繁なマニフェスト</translation>
    </message>
    <message>
        <source>from</source>
        <translation>変化前</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>ハッシュの不一致</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>inconsistent policies</source>
        <translation>ポリシーの不整合</translation>
    </message>
    <message>
        <source>inconsistent publication</source>
        <translation>公開内容の不整合</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>last look</source>
        <translation>最終観測</translation>
    </message>
    <message>
        <source>looked after</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>malformed objects</source>
        <translation>形式不正のオブジェクト</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>manifest ends on %1</source>
        <translation>マニフェストの期限：%1</translation>
    </message>
    <message>
        <source>manifest gap</source>
        <translation>マニフェストの空白</translation>
    </message>
    <message>
        <source>manifest valid until</source>
        <translation>マニフェストの有効期限</translation>
    </message>
    <message>
        <source>metric alert</source>
        <translation>計測値の警報</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>never</source>
        <translation>一度もなし</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>次の段階</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no new manifest in this period</source>
        <translation>今期に新しいマニフェストはありません</translation>
    </message>
    <message>
        <source>no round in this period</source>
        <translation>今期の観測はありません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未計測</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>通告</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>通告</translation>
    </message>
    <message>
        <source>number regress</source>
        <translation>番号の逆行</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>once, before delegation</source>
        <translation>委任前に一度</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>%1 まで記入可</translation>
    </message>
    <message>
        <source>open until everything is done</source>
        <translation>すべて完了するまで記入可</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>overdue from</source>
        <translation>遅延の起点</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分的</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>前期</translation>
    </message>
    <message>
        <source>propose revocation</source>
        <translation>失効の提案</translation>
    </message>
    <message>
        <source>propose suspension</source>
        <translation>一時停止の提案</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提案済み</translation>
    </message>
    <message>
        <source>publication point</source>
        <translation>公開ポイント</translation>
    </message>
    <message>
        <source>publication storm</source>
        <translation>公開の集中</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>公開リスト掲載</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>再通知</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>resource churn</source>
        <translation>リソースの頻繁な変動</translation>
    </message>
    <message>
        <source>retrieval</source>
        <translation>取得時間</translation>
    </message>
    <message>
        <source>rrdp desync</source>
        <translation>RRDP の不整合</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>最も遅い値</translation>
    </message>
    <message>
        <source>stale manifest</source>
        <translation>古いマニフェスト</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>今期</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>to</source>
        <translation>変化後</translation>
    </message>
    <message>
        <source>to be attested</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>傾向</translation>
    </message>
    <message>
        <source>typical retrieval</source>
        <translation>通常の取得時間</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>vantage point</source>
        <translation>観測点</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Measured items are ticked by the program, from what it observed; what a person attested bears their name and the time. Time that was not watched counts neither for nor against a CA.</source>
        <translation>計測項目には、観測した内容に基づいてプログラムがチェックを付けます。担当者が確認した項目には、その氏名と時刻が記されます。監視していなかった時間は、CA の有利にも不利にも数えられません。</translation>
    </message>
    <message>
        <source>published object</source>
        <translation>公開オブジェクト</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>A CA certificate holds a key that already is in its own chain.</source>
        <translation>CA 証明書が、それ自身のチェーンにすでに存在する鍵を含んでいます。</translation>
    </message>
    <message>
        <source>A CA that is no trust anchor publishes a trust anchor key object: relying parties ignore it.</source>
        <translation>トラストアンカーではない CA がトラストアンカー鍵オブジェクトを公開しています：依拠当事者はこれを無視します。</translation>
    </message>
    <message>
        <source>A ROA of the CA says that nobody originates the prefix (AS0), and another one lets an AS originate it: the first has no effect.</source>
        <translation>CA の一方の ROA はこのプレフィックスの生成元が存在しないこと（AS0）を示し、もう一方の ROA はある AS を生成元として認めています：前者は効力を持ちません。</translation>
    </message>
    <message>
        <source>A URI in a setup message is absent, not of the kind that belongs there, or not safe.</source>
        <translation>セットアップメッセージの URI が存在しないか、そこに記載すべき種類ではないか、安全ではありません。</translation>
    </message>
    <message>
        <source>A delta does not fit the state before it.</source>
        <translation>デルタがその前の状態と整合しません。</translation>
    </message>
    <message>
        <source>A file lies at the CA&apos;s publication point and is on no valid manifest there: relying parties do not use it.</source>
        <translation>CA の公開ポイントに、そこにある有効なマニフェストのいずれにも記載されていないファイルがあります：依拠当事者はこのファイルを使用しません。</translation>
    </message>
    <message>
        <source>A handle in a setup message is absent, too long, or has other characters than letters, digits, hyphen, underscore and slash.</source>
        <translation>セットアップメッセージのハンドルが存在しないか、長すぎるか、英字、数字、ハイフン、アンダースコア、スラッシュ以外の文字を含んでいます。</translation>
    </message>
    <message>
        <source>A name is not one common name with at most one serial number.</source>
        <translation>名前が、一つのコモンネーム（common name）と高々一つのシリアル番号という構成になっていません。</translation>
    </message>
    <message>
        <source>A name is not written as PrintableString.</source>
        <translation>名前が PrintableString で記述されていません。</translation>
    </message>
    <message>
        <source>A notification announces a delta under another hash than an earlier notification of the session did.</source>
        <translation>通知ファイルに記載されたデルタのハッシュが、同じセッションの以前の通知ファイルの記載と異なります。</translation>
    </message>
    <message>
        <source>A notification announces a snapshot under another hash than an earlier notification of the same session and serial did.</source>
        <translation>通知ファイルに記載されたスナップショットのハッシュが、同じセッションとシリアル番号の以前の通知ファイルの記載と異なります。</translation>
    </message>
    <message>
        <source>A notification refers to a file on another origin than its own.</source>
        <translation>通知ファイルが、自身とは異なるオリジンにあるファイルを参照しています。</translation>
    </message>
    <message>
        <source>A prefix or a maximum length in the ROA is out of range.</source>
        <translation>ROA のプレフィックスまたは最大長が範囲外です。</translation>
    </message>
    <message>
        <source>A published object does not match its hash on the manifest.</source>
        <translation>公開されているオブジェクトが、マニフェストに記載されたハッシュと一致しません。</translation>
    </message>
    <message>
        <source>A published object was left out: its URI is not a safe rsync URI, or it is too large.</source>
        <translation>公開されたオブジェクトを除外しました：URI が安全な rsync URI ではないか、オブジェクトが大きすぎます。</translation>
    </message>
    <message>
        <source>A setup message does not follow its format.</source>
        <translation>セットアップメッセージが定められた形式に従っていません。</translation>
    </message>
    <message>
        <source>A setup message spells its XML namespace without the slash at its end.</source>
        <translation>セットアップメッセージの XML 名前空間の末尾にスラッシュがありません。</translation>
    </message>
    <message>
        <source>A snapshot or delta file belongs to another session or serial than the notification states.</source>
        <translation>スナップショットまたはデルタのファイルのセッションまたはシリアル番号が、通知ファイルの記載と異なります。</translation>
    </message>
    <message>
        <source>A snapshot or delta file does not have the hash that the notification states.</source>
        <translation>スナップショットまたはデルタのファイルのハッシュが、通知ファイルの記載と一致しません。</translation>
    </message>
    <message>
        <source>After a restore, set the manifest number above the highest one ever published, or publish the manifest under a new file name.</source>
        <translation>復元の後は、マニフェスト番号をこれまでに公開した最大の番号より大きくするか、新しいファイル名でマニフェストを公開してください。</translation>
    </message>
    <message>
        <source>After a restore, start a new session; check that all servers behind one name serve the same notification.</source>
        <translation>復元の後は新しいセッションを開始してください。また、一つの名前で応答するすべてのサーバーが同じ通知ファイルを配信していることを確認してください。</translation>
    </message>
    <message>
        <source>An RRDP document does not follow its format.</source>
        <translation>RRDP 文書が定められた形式に従っていません。</translation>
    </message>
    <message>
        <source>An RRDP document spells its XML namespace in an unusual way.</source>
        <translation>RRDP 文書の XML 名前空間が通常と異なる表記で書かれています。</translation>
    </message>
    <message>
        <source>An entry of the CRL has extensions.</source>
        <translation>CRL のエントリに拡張が含まれています。</translation>
    </message>
    <message>
        <source>An extension is critical that must not be, or the reverse.</source>
        <translation>クリティカルであってはならない拡張がクリティカルになっているか、またはその逆です。</translation>
    </message>
    <message>
        <source>An object on the manifest is not published.</source>
        <translation>マニフェストに記載されたオブジェクトが公開されていません。</translation>
    </message>
    <message>
        <source>An object&apos;s bytes do not decode.</source>
        <translation>オブジェクトのバイト列をデコードできません。</translation>
    </message>
    <message>
        <source>Another CRL was published under this number before; relying parties do not mind (RFC 9829).</source>
        <translation>この番号では以前に別の CRL が公開されていますが、依拠当事者に影響はありません（RFC 9829）。</translation>
    </message>
    <message>
        <source>Another manifest was published under this number before: relying parties that know the earlier one keep to it.</source>
        <translation>この番号では以前に別のマニフェストが公開されています：以前のマニフェストを知っている依拠当事者は、それを使い続けます。</translation>
    </message>
    <message>
        <source>Another validator had no manifest and CRL of this CA that are valid now, not even in its cache.</source>
        <translation>別のバリデータは、この CA の現在有効なマニフェストと CRL を、キャッシュにも保持していませんでした。</translation>
    </message>
    <message>
        <source>Ask the parent CA whether the certificate was revoked, has expired or was not reissued after a key roll.</source>
        <translation>証明書が失効したのか、有効期限が切れたのか、鍵の更新後に再発行されなかったのかを、親 CA に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask the parent to certify the resources, or reissue without them.</source>
        <translation>親 CA にそのリソースの認証を依頼するか、そのリソースを除いて再発行してください。</translation>
    </message>
    <message>
        <source>Basic constraints are wrong for the kind of certificate.</source>
        <translation>基本制約が証明書の種類に対して正しくありません。</translation>
    </message>
    <message>
        <source>Check that the current manifest and CRL can be fetched from outside of your network, and that they are valid.</source>
        <translation>現在のマニフェストと CRL を自組織のネットワークの外から取得できること、およびそれらが有効であることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the server runs, listens, and is reachable through firewalls from outside of your network.</source>
        <translation>サーバーが稼働し、接続を待ち受け、自組織のネットワークの外からファイアウォールを通して到達できることを確認してください。</translation>
    </message>
    <message>
        <source>Check that your publication server is reachable by RRDP and by rsync.</source>
        <translation>公開サーバーに RRDP と rsync の両方で到達できることを確認してください。</translation>
    </message>
    <message>
        <source>Check that your publication server names the right files in its notification.</source>
        <translation>公開サーバーが通知ファイルに正しいファイルを記載していることを確認してください。</translation>
    </message>
    <message>
        <source>Check the DNS zone, its delegation and DNSSEC for the host&apos;s name.</source>
        <translation>ホスト名について、DNS のゾーン、その委任、DNSSEC を確認してください。</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server.</source>
        <translation>サーバーの負荷と帯域を確認してください。</translation>
    </message>
    <message>
        <source>Check the rsync daemon&apos;s configuration, connection limit and logs for the module.</source>
        <translation>該当モジュールについて、rsync デーモンの設定、接続数の上限、ログを確認してください。</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs for the URI.</source>
        <translation>その URI について、ウェブサーバーの設定とログを確認してください。</translation>
    </message>
    <message>
        <source>Check what is served at the URI.</source>
        <translation>その URI で何が配信されているかを確認してください。</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing on the way (proxy, CDN, error page) alters it.</source>
        <translation>公開サーバーが書き出す内容を確認し、経路上の要素（プロキシ、CDN、エラーページ）がそれを改変していないことを確認してください。</translation>
    </message>
    <message>
        <source>Check whether deltas were lost or written twice; start a new session if in doubt.</source>
        <translation>デルタの欠落や二重の書き出しがないか確認してください。疑わしい場合は新しいセッションを開始してください。</translation>
    </message>
    <message>
        <source>Check whether your repository can be reached from everywhere: firewalls, routing, the addresses of both families, and DNS.</source>
        <translation>リポジトリにあらゆる場所から到達できるかを確認してください：ファイアウォール、ルーティング、両方のアドレスファミリーのアドレス、DNS。</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s contents for the URI.</source>
        <translation>その URI について、公開サーバーの内容を確認してください。</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s list of deltas; clients must fetch the whole snapshot instead.</source>
        <translation>公開サーバーのデルタの一覧を確認してください。クライアントは代わりにスナップショット全体を取得しなければなりません。</translation>
    </message>
    <message>
        <source>Choose another handle in your CA software, and write the message anew.</source>
        <translation>CA ソフトウェアで別のハンドルを選び、メッセージを改めて書き出してください。</translation>
    </message>
    <message>
        <source>Correct the public URIs in your server&apos;s configuration, and write the message anew.</source>
        <translation>サーバーの設定にある公開用 URI を修正し、メッセージを改めて書き出してください。</translation>
    </message>
    <message>
        <source>Decoding what the repository publishes crashed, took too long or took too much memory; nothing of it was used.</source>
        <translation>リポジトリが公開するデータのデコードが異常終了したか、時間またはメモリを使いすぎたため、そのデータは一切使用していません。</translation>
    </message>
    <message>
        <source>Do not certify your own or an ancestor&apos;s key.</source>
        <translation>自身の鍵や、チェーンの上位にある CA の鍵を認証しないでください。</translation>
    </message>
    <message>
        <source>Encode signed objects in DER.</source>
        <translation>署名付きオブジェクトは DER で符号化してください。</translation>
    </message>
    <message>
        <source>Generate a key as RFC 7935 requires, and have it certified.</source>
        <translation>RFC 7935 の要件に従って鍵を生成し、認証を受けてください。</translation>
    </message>
    <message>
        <source>Generate an ECDSA P-256 key on the router, and have it certified.</source>
        <translation>ルーターで ECDSA P-256 の鍵を生成し、認証を受けてください。</translation>
    </message>
    <message>
        <source>Have your CA software reissue the manifest and CRL, and check its scheduler and clock.</source>
        <translation>CA ソフトウェアにマニフェストと CRL を再発行させ、そのスケジューラと時計を確認してください。</translation>
    </message>
    <message>
        <source>Have your CA software write the message anew, and pass the file on unaltered.</source>
        <translation>CA ソフトウェアにメッセージを改めて書き出させ、そのファイルを改変せずに渡してください。</translation>
    </message>
    <message>
        <source>Have your publication server write http://www.ripe.net/rpki/rrdp exactly, in lower case.</source>
        <translation>公開サーバーが http://www.ripe.net/rpki/rrdp をこのとおり小文字で正確に書くようにしてください。</translation>
    </message>
    <message>
        <source>If the other side refuses it, send the self-signed certificate at the root of your BPKI.</source>
        <translation>相手側が拒否する場合は、BPKI のルートにある自己署名証明書を送付してください。</translation>
    </message>
    <message>
        <source>Key usage is wrong for the kind of certificate.</source>
        <translation>鍵用途が証明書の種類に対して正しくありません。</translation>
    </message>
    <message>
        <source>Leave the list out when nothing is revoked.</source>
        <translation>失効した証明書がない場合は、リストを省略してください。</translation>
    </message>
    <message>
        <source>List the object on the manifest if it is meant to count; else withdraw it.</source>
        <translation>そのオブジェクトを有効にする意図がある場合はマニフェストに記載し、そうでない場合は取り下げてください。</translation>
    </message>
    <message>
        <source>List the resources in the trust anchor certificate.</source>
        <translation>トラストアンカーの証明書にリソースを列挙してください。</translation>
    </message>
    <message>
        <source>Listed objects are absent or do not match: relying parties use none of this CA&apos;s objects.</source>
        <translation>記載されたオブジェクトが存在しないか、一致しません：依拠当事者はこの CA のオブジェクトを一切使用しません。</translation>
    </message>
    <message>
        <source>Never change a delta once it was announced; after a restore or a failed write, start a new session; check that all servers behind one name serve the same files.</source>
        <translation>一度通知したデルタは決して変更しないでください。復元や書き込みの失敗の後は新しいセッションを開始してください。また、一つの名前で応答するすべてのサーバーが同じファイルを配信していることを確認してください。</translation>
    </message>
    <message>
        <source>No connection to the publication point could be made.</source>
        <translation>公開ポイントに接続できませんでした。</translation>
    </message>
    <message>
        <source>No trust anchor certificate could be had from any URI of the TAL.</source>
        <translation>TAL のどの URI からもトラストアンカーの証明書を取得できませんでした。</translation>
    </message>
    <message>
        <source>Nothing, if it was meant: a new file name allows it.</source>
        <translation>意図したものであれば、対処は不要です：新しいファイル名であれば認められます。</translation>
    </message>
    <message>
        <source>Nothing, if manifests were issued between two looks; else raise the number by one with every manifest.</source>
        <translation>二回の観測の間にマニフェストが発行されていたのであれば、対処は不要です。そうでない場合は、マニフェストごとに番号を 1 ずつ増やしてください。</translation>
    </message>
    <message>
        <source>Nothing, if the resources are yours: ask the relying party to look at its constraints on the trust anchor.</source>
        <translation>リソースが自身のものであれば、対処は不要です：依拠当事者に、トラストアンカーに対する制約の確認を依頼してください。</translation>
    </message>
    <message>
        <source>Nothing: this is about the monitor&apos;s own network.</source>
        <translation>対処は不要です：これは監視システム自身のネットワークに関するものです。</translation>
    </message>
    <message>
        <source>Nothing: this is about who looked.</source>
        <translation>対処は不要です：これは観測者に関する情報です。</translation>
    </message>
    <message>
        <source>One URI is published more than once in one document.</source>
        <translation>一つの文書の中で、同じ URI が二回以上公開されています。</translation>
    </message>
    <message>
        <source>One of our own canary endpoints did not answer.</source>
        <translation>本システム自身の監視用エンドポイント（カナリア）の一つが応答しませんでした。</translation>
    </message>
    <message>
        <source>Publish a globally reachable address for the host.</source>
        <translation>ホストに対して、インターネット全体から到達可能なアドレスを公開してください。</translation>
    </message>
    <message>
        <source>Publish each CA certificate once.</source>
        <translation>各 CA 証明書は一度だけ公開してください。</translation>
    </message>
    <message>
        <source>Publish every listed object exactly as listed.</source>
        <translation>記載されたすべてのオブジェクトを、記載どおりに公開してください。</translation>
    </message>
    <message>
        <source>Publish objects and manifest together, in one step, and check for corruption.</source>
        <translation>オブジェクトとマニフェストを一度の操作でまとめて公開し、データの破損がないか確認してください。</translation>
    </message>
    <message>
        <source>Publish objects under plain rsync URIs and within the usual sizes.</source>
        <translation>通常の rsync URI を使用し、一般的なサイズの範囲内でオブジェクトを公開してください。</translation>
    </message>
    <message>
        <source>Publish one ASPA for the customer AS, with all of its providers.</source>
        <translation>カスタマー AS について、すべてのプロバイダを含む ASPA を一つだけ公開してください。</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL.</source>
        <translation>CA 自身の CRL を公開してください。</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest.</source>
        <translation>CRL をマニフェストと一緒に公開してください。</translation>
    </message>
    <message>
        <source>Publish the certificate that belongs to the TAL, or distribute a new TAL.</source>
        <translation>TAL に対応する証明書を公開するか、新しい TAL を配布してください。</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in your certificate&apos;s SIA, and check that your publication server is reachable.</source>
        <translation>証明書の SIA にある URI でマニフェストを公開し、公開サーバーに到達できることを確認してください。</translation>
    </message>
    <message>
        <source>Publish the next manifest under a new file name, with a low number, and have the certificate name it; or roll the key.</source>
        <translation>次のマニフェストを新しいファイル名と小さい番号で公開し、証明書がそれを示すようにしてください。または鍵を更新してください。</translation>
    </message>
    <message>
        <source>Publish the object under the right file name extension.</source>
        <translation>正しいファイル名拡張子でオブジェクトを公開してください。</translation>
    </message>
    <message>
        <source>Publish the object, or reissue the manifest without it.</source>
        <translation>そのオブジェクトを公開するか、それを除いてマニフェストを再発行してください。</translation>
    </message>
    <message>
        <source>Publish the trust anchor certificate at every URI that the TAL names.</source>
        <translation>TAL に記載されたすべての URI でトラストアンカーの証明書を公開してください。</translation>
    </message>
    <message>
        <source>Publish well-formed documents; if yours are, tell the operators of the program that could not read them.</source>
        <translation>正しい形式の文書を公開してください。すでに正しい形式である場合は、それを読み取れなかったプログラムの運用者に連絡してください。</translation>
    </message>
    <message>
        <source>Raise the CRL number with every CRL.</source>
        <translation>CRL ごとに CRL 番号を増やしてください。</translation>
    </message>
    <message>
        <source>Raise the number with every manifest; check that not two instances of the CA sign at the same time.</source>
        <translation>マニフェストごとに番号を増やしてください。また、CA の二つのインスタンスが同時に署名していないことを確認してください。</translation>
    </message>
    <message>
        <source>Raise the serial with every change of the contents; check that all servers behind one name serve the same files.</source>
        <translation>内容を変更するたびにシリアル番号を増やしてください。また、一つの名前で応答するすべてのサーバーが同じファイルを配信していることを確認してください。</translation>
    </message>
    <message>
        <source>Reissue the ASPA for an AS that the CA holds.</source>
        <translation>CA が保有する AS について ASPA を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the ASPA with an EE certificate that lists exactly the customer AS.</source>
        <translation>カスタマー AS だけを正確に列挙した EE 証明書で ASPA を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the ASPA with each provider listed once, in ascending order, without the customer&apos;s own AS.</source>
        <translation>各プロバイダを昇順で一度だけ記載し、カスタマー自身の AS を含めずに ASPA を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the ASPA with software that follows the current profile (version 1).</source>
        <translation>現在のプロファイル（バージョン 1）に従うソフトウェアで ASPA を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the CRL with serial numbers and dates only.</source>
        <translation>シリアル番号と日付のみで CRL を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified.</source>
        <translation>親 CA が認証した鍵で CRL を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the CRL: version 2, SHA-256 with RSA, authority key identifier and CRL number only.</source>
        <translation>CRL を再発行してください：バージョン 2、RSA と SHA-256 を使用し、拡張は機関鍵識別子と CRL 番号のみとします。</translation>
    </message>
    <message>
        <source>Reissue the ROA for resources that the CA holds.</source>
        <translation>CA が保有するリソースについて ROA を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the ROA with an EE certificate that lists exactly its IP addresses.</source>
        <translation>ROA の IP アドレスだけを正確に列挙した EE 証明書で ROA を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct prefixes and maximum lengths.</source>
        <translation>正しいプレフィックスと最大長で ROA を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct software.</source>
        <translation>正しいソフトウェアで ROA を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate as version 3.</source>
        <translation>証明書をバージョン 3 で再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate with AS numbers only.</source>
        <translation>AS 番号のみで証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate with caRepository and rpkiManifest, or signedObject.</source>
        <translation>caRepository と rpkiManifest、または signedObject を含めて証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate with canonical RFC 3779 extensions.</source>
        <translation>正規形の RFC 3779 拡張で証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate with id-kp-bgpsec-router.</source>
        <translation>id-kp-bgpsec-router を含めて証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate with one common name in issuer and subject.</source>
        <translation>発行者と主体者のそれぞれに一つのコモンネームを持たせて、証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate with one rsync URI of the issuer&apos;s CRL.</source>
        <translation>発行者の CRL の rsync URI を一つだけ含めて証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the AS numbers of the router.</source>
        <translation>ルーターの AS 番号で証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the algorithm of RFC 7935.</source>
        <translation>RFC 7935 のアルゴリズムで証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the criticality that RFC 6487 requires.</source>
        <translation>RFC 6487 が要求するクリティカル指定で証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the extensions of RFC 3779.</source>
        <translation>RFC 3779 の拡張で証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the policy of RFC 6484.</source>
        <translation>RFC 6484 のポリシーで証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the right subject key identifier.</source>
        <translation>正しい主体者鍵識別子で証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate with the rsync URI of the issuer&apos;s certificate.</source>
        <translation>発行者の証明書の rsync URI を含めて証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate without it.</source>
        <translation>それを除いて証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate without the extension.</source>
        <translation>その拡張を除いて証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate.</source>
        <translation>証明書を再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the certificate: CA without path length for a CA, none for an EE.</source>
        <translation>証明書を再発行してください：CA の場合はパス長のない CA 指定とし、EE の場合は基本制約を付けないでください。</translation>
    </message>
    <message>
        <source>Reissue the certificate: certificate and CRL signing for a CA, digital signature for an EE.</source>
        <translation>証明書を再発行してください：CA の場合は証明書署名と CRL 署名、EE の場合はデジタル署名とします。</translation>
    </message>
    <message>
        <source>Reissue the checklist for resources that the CA holds.</source>
        <translation>CA が保有するリソースについてチェックリストを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the checklist with an EE certificate that lists its resources.</source>
        <translation>リソースを列挙した EE 証明書でチェックリストを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the checklist with correct software.</source>
        <translation>正しいソフトウェアでチェックリストを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the checklist with each file once, named in letters, digits, dot, underscore and hyphen.</source>
        <translation>英字、数字、ドット、アンダースコア、ハイフンのみの名前で各ファイルを一度だけ記載して、チェックリストを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the checklist without it, and hand it over outside of the repository.</source>
        <translation>それを除いてチェックリストを再発行し、リポジトリの外で引き渡してください。</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the manifest URI in the CA&apos;s certificate; check which URI the parent certified.</source>
        <translation>マニフェストの証明書が CA の証明書にあるマニフェスト URI を示すように、マニフェストを再発行してください。また、親 CA がどの URI を認証したかを確認してください。</translation>
    </message>
    <message>
        <source>Reissue the manifest with an EE certificate that inherits.</source>
        <translation>リソースを継承する EE 証明書でマニフェストを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the manifest with correct software.</source>
        <translation>正しいソフトウェアでマニフェストを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the manifest with each file listed once, under a legal name.</source>
        <translation>各ファイルを正しい名前で一度だけ記載して、マニフェストを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the manifest with one CRL on it.</source>
        <translation>CRL を一つだけ記載してマニフェストを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the manifest with the CA&apos;s current CRL on it.</source>
        <translation>CA の現在の CRL を記載してマニフェストを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the object so that it names the CA&apos;s current CRL.</source>
        <translation>CA の現在の CRL を示すように、オブジェクトを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published; some relying parties refuse it as it is.</source>
        <translation>証明書が公開場所を示すように、オブジェクトを再発行してください。現状のままでは、一部の依拠当事者がこのオブジェクトを拒否します。</translation>
    </message>
    <message>
        <source>Reissue the object so that its current key is the trust anchor&apos;s own.</source>
        <translation>現在の鍵がトラストアンカー自身の鍵となるように、オブジェクトを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate.</source>
        <translation>CA の現在の証明書の下でオブジェクトを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the object under the key of the CA that publishes it.</source>
        <translation>そのオブジェクトを公開する CA の鍵の下でオブジェクトを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the object with an EE certificate that inherits.</source>
        <translation>リソースを継承する EE 証明書でオブジェクトを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the object with correct software.</source>
        <translation>正しいソフトウェアでオブジェクトを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the object with the signing-time attribute only.</source>
        <translation>signing-time 属性のみを付けてオブジェクトを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the object with what the keys&apos; trust anchor locators say.</source>
        <translation>それぞれの鍵のトラストアンカーロケータの内容に合わせてオブジェクトを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the object.</source>
        <translation>オブジェクトを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the object; check that the CA signs with the key that its parent certified.</source>
        <translation>オブジェクトを再発行してください。また、CA が親 CA の認証した鍵で署名していることを確認してください。</translation>
    </message>
    <message>
        <source>Reissue the prefix list for an AS that the CA holds.</source>
        <translation>CA が保有する AS についてプレフィックスリストを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the prefix list with an EE certificate that lists exactly its AS.</source>
        <translation>プレフィックスリストの AS だけを正確に列挙した EE 証明書でプレフィックスリストを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the prefix list with correct software.</source>
        <translation>正しいソフトウェアでプレフィックスリストを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the prefix list with each prefix once, in ascending order.</source>
        <translation>各プレフィックスを昇順で一度だけ記載して、プレフィックスリストを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the record with a vCard that begins with VERSION:4.0 and has FN.</source>
        <translation>VERSION:4.0 で始まり FN を含む vCard でレコードを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the record with an EE certificate that inherits.</source>
        <translation>リソースを継承する EE 証明書でレコードを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the record with at least one of ADR, TEL and EMAIL.</source>
        <translation>ADR、TEL、EMAIL のうち少なくとも一つを含めてレコードを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the record with no other properties than VERSION, FN, ORG, ADR, TEL and EMAIL.</source>
        <translation>VERSION、FN、ORG、ADR、TEL、EMAIL 以外のプロパティを含めずにレコードを再発行してください。</translation>
    </message>
    <message>
        <source>Reissue the trust anchor certificate, signed with its own key.</source>
        <translation>トラストアンカーの証明書を、それ自身の鍵で署名して再発行してください。</translation>
    </message>
    <message>
        <source>Renew the certificate and reissue what is signed under it.</source>
        <translation>証明書を更新し、その下で署名されたものを再発行してください。</translation>
    </message>
    <message>
        <source>Renew the identity certificate of your CA software, and exchange the messages anew.</source>
        <translation>CA ソフトウェアの識別用証明書を更新し、メッセージを改めて交換してください。</translation>
    </message>
    <message>
        <source>Renew the web server&apos;s certificate, and serve the whole chain.</source>
        <translation>ウェブサーバーの証明書を更新し、チェーン全体を提供してください。</translation>
    </message>
    <message>
        <source>Roll the CA&apos;s key: the CRLs of the new key count anew.</source>
        <translation>CA の鍵を更新してください：新しい鍵の CRL は番号が最初から始まります。</translation>
    </message>
    <message>
        <source>Seen through another validator, which tells whether the CA is functional, and nothing about its endpoints or whether it is complete.</source>
        <translation>別のバリデータを通した観測です。CA が機能しているかどうかは分かりますが、そのエンドポイントや内容が揃っているかどうかは分かりません。</translation>
    </message>
    <message>
        <source>Serve notification, snapshots and deltas from one scheme, host and port.</source>
        <translation>通知ファイル、スナップショット、デルタを、同一のスキーム、ホスト、ポートで配信してください。</translation>
    </message>
    <message>
        <source>Shorten the chain of delegations.</source>
        <translation>委任のチェーンを短くしてください。</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the CRL.</source>
        <translation>CA の時計を NTP で同期し、CRL を再発行してください。</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the manifest.</source>
        <translation>CA の時計を NTP で同期し、マニフェストを再発行してください。</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue.</source>
        <translation>CA の時計を NTP で同期し、再発行してください。</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each CRL with the time of its issue.</source>
        <translation>CA の時計を NTP で同期し、各 CRL をその発行時刻で発行してください。</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each manifest with the time of its issue.</source>
        <translation>CA の時計を NTP で同期し、各マニフェストをその発行時刻で発行してください。</translation>
    </message>
    <message>
        <source>Synchronise the clock (NTP) of your CA software&apos;s host, and write the message anew.</source>
        <translation>CA ソフトウェアのホストの時計を NTP で同期し、メッセージを改めて書き出してください。</translation>
    </message>
    <message>
        <source>Tell the registry: a CA issues an unreasonable number of certificates.</source>
        <translation>レジストリに連絡してください：ある CA が異常な数の証明書を発行しています。</translation>
    </message>
    <message>
        <source>The ASPA is about a customer AS that its own certificate does not hold.</source>
        <translation>ASPA が、その証明書自体が保有していないカスタマー AS に関するものです。</translation>
    </message>
    <message>
        <source>The ASPA&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>ASPA の証明書が IP アドレスを含むか、リソースを継承しているか、AS 番号を欠いています。</translation>
    </message>
    <message>
        <source>The ASPA&apos;s content does not follow the profile.</source>
        <translation>ASPA の内容がプロファイルに従っていません。</translation>
    </message>
    <message>
        <source>The ASPA&apos;s providers are not in strictly ascending order, or include the customer, or AS0 beside others.</source>
        <translation>ASPA のプロバイダが厳密な昇順になっていないか、カスタマー自身を含むか、AS0 が他のプロバイダと並記されています。</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message has expired.</source>
        <translation>セットアップメッセージの BPKI 証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message is not self-signed, so that some software may not take it as a trust anchor.</source>
        <translation>セットアップメッセージの BPKI 証明書が自己署名ではないため、一部のソフトウェアがトラストアンカーとして受け入れない可能性があります。</translation>
    </message>
    <message>
        <source>The CA has several ASPAs of one customer AS, with different providers: relying parties take them together, and while one changes they see something else.</source>
        <translation>CA に、一つのカスタマー AS に対する、プロバイダの異なる複数の ASPA があります：依拠当事者はこれらを合わせて扱うため、一つが変更される間は異なる内容を見ることになります。</translation>
    </message>
    <message>
        <source>The CA is down for some vantages and not for all.</source>
        <translation>一部の観測点では CA が停止していますが、すべての観測点ではありません。</translation>
    </message>
    <message>
        <source>The CRL distribution point is absent, malformed, or in a self-signed certificate.</source>
        <translation>CRL 配布点が存在しないか、形式が不正であるか、または自己署名証明書に含まれています。</translation>
    </message>
    <message>
        <source>The CRL does not follow the profile.</source>
        <translation>CRL がプロファイルに従っていません。</translation>
    </message>
    <message>
        <source>The CRL has a lower number than an earlier one; relying parties do not mind (RFC 9829).</source>
        <translation>CRL の番号が以前のものより小さくなっていますが、依拠当事者に影響はありません（RFC 9829）。</translation>
    </message>
    <message>
        <source>The CRL has an empty list of revoked certificates where it should have none.</source>
        <translation>CRL に失効証明書の空のリストが含まれていますが、この場合リスト自体を含めるべきではありません。</translation>
    </message>
    <message>
        <source>The CRL has the largest possible number.</source>
        <translation>CRL の番号が取り得る最大値です。</translation>
    </message>
    <message>
        <source>The CRL on the manifest is not published.</source>
        <translation>マニフェストに記載された CRL が公開されていません。</translation>
    </message>
    <message>
        <source>The CRL that the manifest&apos;s certificate names is not on the manifest.</source>
        <translation>マニフェストの証明書が示す CRL が、マニフェストに記載されていません。</translation>
    </message>
    <message>
        <source>The CRL&apos;s issuer or authority key identifier is not that of the CA.</source>
        <translation>CRL の発行者または機関鍵識別子が、CA のものではありません。</translation>
    </message>
    <message>
        <source>The CRL&apos;s nextUpdate has passed.</source>
        <translation>CRL の nextUpdate を過ぎています。</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify with the CA&apos;s key.</source>
        <translation>CRL の署名を CA の鍵で検証できません。</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate is earlier than that of the CRL before, although its number is higher.</source>
        <translation>CRL の番号は直前の CRL より大きいにもかかわらず、thisUpdate が直前の CRL より前になっています。</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate lies in the future.</source>
        <translation>CRL の thisUpdate が未来の時刻です。</translation>
    </message>
    <message>
        <source>The Ghostbusters record names no way to contact anyone.</source>
        <translation>Ghostbusters レコードに連絡手段が一つも記載されていません。</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s certificate does not inherit its resources.</source>
        <translation>Ghostbusters レコードの証明書がリソースを継承していません。</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard has a property that the profile does not allow.</source>
        <translation>Ghostbusters レコードの vCard に、プロファイルで許可されていないプロパティが含まれています。</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard is not of version 4.0 or has no name.</source>
        <translation>Ghostbusters レコードの vCard がバージョン 4.0 ではないか、名前がありません。</translation>
    </message>
    <message>
        <source>The ROA has a prefix that its own certificate does not hold.</source>
        <translation>ROA に、その証明書自体が保有していないプレフィックスが含まれています。</translation>
    </message>
    <message>
        <source>The ROA&apos;s certificate holds AS resources, inherits, or lacks IP addresses.</source>
        <translation>ROA の証明書が AS リソースを含むか、リソースを継承しているか、IP アドレスを欠いています。</translation>
    </message>
    <message>
        <source>The ROA&apos;s content does not follow the profile.</source>
        <translation>ROA の内容がプロファイルに従っていません。</translation>
    </message>
    <message>
        <source>The TLS handshake failed or the server&apos;s certificate was not accepted.</source>
        <translation>TLS ハンドシェイクに失敗したか、サーバーの証明書が受け入れられませんでした。</translation>
    </message>
    <message>
        <source>The authority information access is absent or names no rsync URI.</source>
        <translation>機関情報アクセスが存在しないか、rsync URI を示していません。</translation>
    </message>
    <message>
        <source>The authority key identifier is absent or is not the issuer&apos;s key identifier.</source>
        <translation>機関鍵識別子が存在しないか、発行者の鍵識別子と一致しません。</translation>
    </message>
    <message>
        <source>The certificate claims resources that its issuer does not hold.</source>
        <translation>証明書が、発行者の保有していないリソースを主張しています。</translation>
    </message>
    <message>
        <source>The certificate claims resources that the local constraints do not let this trust anchor speak of.</source>
        <translation>証明書が主張するリソースについて、このトラストアンカーが言明することをローカルの制約が認めていません。</translation>
    </message>
    <message>
        <source>The certificate has a critical extension that the profile does not know.</source>
        <translation>証明書に、プロファイルで定義されていないクリティカルな拡張が含まれています。</translation>
    </message>
    <message>
        <source>The certificate has an extended key usage that its kind must not have.</source>
        <translation>証明書に、この種類の証明書が持ってはならない拡張鍵用途があります。</translation>
    </message>
    <message>
        <source>The certificate has an extension that the profile does not allow.</source>
        <translation>証明書に、プロファイルで許可されていない拡張が含まれています。</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate has the same extension twice.</source>
        <translation>証明書に同じ拡張が二つ含まれています。</translation>
    </message>
    <message>
        <source>The certificate holds its resources in the extensions of RFC 8360, which relying parties do not process.</source>
        <translation>証明書のリソースが RFC 8360 の拡張に記載されていますが、依拠当事者はこの拡張を処理しません。</translation>
    </message>
    <message>
        <source>The certificate holds no resources, or they are not in canonical form.</source>
        <translation>証明書にリソースが含まれていないか、リソースが正規形ではありません。</translation>
    </message>
    <message>
        <source>The certificate is not of X.509 version 3.</source>
        <translation>証明書が X.509 バージョン 3 ではありません。</translation>
    </message>
    <message>
        <source>The certificate is not signed by the algorithm sha256WithRSAEncryption.</source>
        <translation>証明書がアルゴリズム sha256WithRSAEncryption で署名されていません。</translation>
    </message>
    <message>
        <source>The certificate is on its issuer&apos;s CRL.</source>
        <translation>証明書が発行者の CRL に記載されています。</translation>
    </message>
    <message>
        <source>The certificate points to another CRL than the manifest&apos;s.</source>
        <translation>証明書が、マニフェストのものとは異なる CRL を指しています。</translation>
    </message>
    <message>
        <source>The certificate policy is absent or is not the one for IP addresses and AS numbers.</source>
        <translation>証明書ポリシーが存在しないか、IP アドレスと AS 番号のためのポリシーではありません。</translation>
    </message>
    <message>
        <source>The certificate&apos;s public key is not RSA with 2048 bits and exponent 65537.</source>
        <translation>証明書の公開鍵が、2048 ビットで指数 65537 の RSA 鍵ではありません。</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not verify with the issuer&apos;s key.</source>
        <translation>証明書の署名を発行者の鍵で検証できません。</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity ends before it begins.</source>
        <translation>証明書の有効期間の終了が開始より前になっています。</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity has not begun.</source>
        <translation>証明書の有効期間がまだ始まっていません。</translation>
    </message>
    <message>
        <source>The chain of CA certificates is longer than the limit.</source>
        <translation>CA 証明書のチェーンが上限より長くなっています。</translation>
    </message>
    <message>
        <source>The content type is not what the file&apos;s name says.</source>
        <translation>コンテンツタイプがファイル名の示すものと異なります。</translation>
    </message>
    <message>
        <source>The current key in the trust anchor key object is not the key of the trust anchor that issued it.</source>
        <translation>トラストアンカー鍵オブジェクトの現在の鍵が、それを発行したトラストアンカーの鍵ではありません。</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial.</source>
        <translation>通知ファイルに記載されたデルタが連続していないか、そのシリアル番号で終わっていません。</translation>
    </message>
    <message>
        <source>The host&apos;s name resolves to addresses that are not for the public Internet.</source>
        <translation>ホスト名が、公衆インターネット用ではないアドレスに解決されます。</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is not the subject name of the CA.</source>
        <translation>発行者名が CA の主体者名と一致しません。</translation>
    </message>
    <message>
        <source>The manifest has a lower number than an earlier one: relying parties that know the earlier one keep to it.</source>
        <translation>マニフェストの番号が以前のものより小さくなっています：以前のマニフェストを知っている依拠当事者は、それを使い続けます。</translation>
    </message>
    <message>
        <source>The manifest has a new file name, and its number started anew.</source>
        <translation>マニフェストのファイル名が新しくなり、番号が最初から始まっています。</translation>
    </message>
    <message>
        <source>The manifest has the largest possible number, so that no other can follow it under this file name.</source>
        <translation>マニフェストの番号が取り得る最大値であるため、このファイル名では次のマニフェストを発行できません。</translation>
    </message>
    <message>
        <source>The manifest lists a CRL that is not the CA&apos;s own current one.</source>
        <translation>マニフェストに、その CA 自身の現在の CRL ではない CRL が記載されています。</translation>
    </message>
    <message>
        <source>The manifest lists a signed checklist, which must not be published in a repository.</source>
        <translation>リポジトリで公開してはならない署名付きチェックリストが、マニフェストに記載されています。</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice.</source>
        <translation>マニフェストに不正なファイル名が記載されているか、同じ名前が二度記載されています。</translation>
    </message>
    <message>
        <source>The manifest named by the CA certificate is not published.</source>
        <translation>CA 証明書が示すマニフェストが公開されていません。</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate does not inherit its resources.</source>
        <translation>マニフェストの証明書がリソースを継承していません。</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate names another location than the CA&apos;s certificate does: relying parties take that for a failed fetch.</source>
        <translation>マニフェストの証明書が、CA の証明書とは異なる場所を示しています：依拠当事者はこれを取得の失敗とみなします。</translation>
    </message>
    <message>
        <source>The manifest&apos;s content does not follow the profile.</source>
        <translation>マニフェストの内容がプロファイルに従っていません。</translation>
    </message>
    <message>
        <source>The manifest&apos;s nextUpdate has passed.</source>
        <translation>マニフェストの nextUpdate を過ぎています。</translation>
    </message>
    <message>
        <source>The manifest&apos;s number is more than one above that of the manifest seen before.</source>
        <translation>マニフェストの番号が、前回確認したマニフェストの番号より 2 以上大きくなっています。</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate is not later than that of the manifest before: relying parties that know the earlier one keep to it.</source>
        <translation>マニフェストの thisUpdate が、直前のマニフェストより後になっていません：以前のマニフェストを知っている依拠当事者は、それを使い続けます。</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate lies in the future.</source>
        <translation>マニフェストの thisUpdate が未来の時刻です。</translation>
    </message>
    <message>
        <source>The message digest is not the SHA-256 of the content.</source>
        <translation>メッセージダイジェストがコンテンツの SHA-256 ではありません。</translation>
    </message>
    <message>
        <source>The name of the publication point&apos;s host does not resolve.</source>
        <translation>公開ポイントのホスト名を名前解決できません。</translation>
    </message>
    <message>
        <source>The object does not follow the template for signed objects.</source>
        <translation>オブジェクトが署名付きオブジェクトのテンプレートに従っていません。</translation>
    </message>
    <message>
        <source>The object is encoded in BER where DER is required.</source>
        <translation>DER が必要な箇所で、オブジェクトが BER で符号化されています。</translation>
    </message>
    <message>
        <source>The object&apos;s signature does not verify with the key of its certificate.</source>
        <translation>オブジェクトの署名を、その証明書の鍵で検証できません。</translation>
    </message>
    <message>
        <source>The parent publishes no certificate for this CA.</source>
        <translation>親 CA が、この CA の証明書を公開していません。</translation>
    </message>
    <message>
        <source>The publication point did not answer in time.</source>
        <translation>公開ポイントが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The publication point sent more than any sound repository holds.</source>
        <translation>公開ポイントが、健全なリポジトリではあり得ない量のデータを送信しました。</translation>
    </message>
    <message>
        <source>The repository of the CA&apos;s publication point could not be fetched.</source>
        <translation>CA の公開ポイントのリポジトリを取得できませんでした。</translation>
    </message>
    <message>
        <source>The router certificate has a subject information access.</source>
        <translation>ルーター証明書に主体者情報アクセスがあります。</translation>
    </message>
    <message>
        <source>The router certificate holds IP addresses.</source>
        <translation>ルーター証明書に IP アドレスが含まれています。</translation>
    </message>
    <message>
        <source>The router certificate lacks the extended key usage of BGPsec routers.</source>
        <translation>ルーター証明書に BGPsec ルーター用の拡張鍵用途がありません。</translation>
    </message>
    <message>
        <source>The router certificate lists no AS numbers, or inherits them.</source>
        <translation>ルーター証明書が AS 番号を列挙していないか、AS 番号を継承しています。</translation>
    </message>
    <message>
        <source>The router certificate&apos;s public key is not a point of the curve P-256.</source>
        <translation>ルーター証明書の公開鍵が曲線 P-256 上の点ではありません。</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder.</source>
        <translation>rsync デーモンがフォルダーを返しませんでした。</translation>
    </message>
    <message>
        <source>The same CA was met before in this tree and is judged only once.</source>
        <translation>同じ CA がこのツリーですでに現れているため、判定は一度だけ行います。</translation>
    </message>
    <message>
        <source>The serial of the notification went backwards within one session.</source>
        <translation>一つのセッションの中で、通知ファイルのシリアル番号が後退しました。</translation>
    </message>
    <message>
        <source>The signed checklist has a file name that is not portable, or lists a file twice.</source>
        <translation>署名付きチェックリストに可搬性のないファイル名があるか、同じファイルが二度記載されています。</translation>
    </message>
    <message>
        <source>The signed checklist is signed with resources that its own certificate does not hold.</source>
        <translation>署名付きチェックリストが、その証明書自体が保有していないリソースで署名されています。</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate has a subject information access, although checklists are not published in repositories.</source>
        <translation>チェックリストはリポジトリで公開されないにもかかわらず、署名付きチェックリストの証明書に主体者情報アクセスがあります。</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate lacks resources or inherits them.</source>
        <translation>署名付きチェックリストの証明書がリソースを欠いているか、リソースを継承しています。</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s content does not follow the profile.</source>
        <translation>署名付きチェックリストの内容がプロファイルに従っていません。</translation>
    </message>
    <message>
        <source>The signed prefix list is about an AS that its own certificate does not hold.</source>
        <translation>署名付きプレフィックスリストが、その証明書自体が保有していない AS に関するものです。</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>署名付きプレフィックスリストの証明書が IP アドレスを含むか、リソースを継承しているか、AS 番号を欠いています。</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s content does not follow the profile.</source>
        <translation>署名付きプレフィックスリストの内容がプロファイルに従っていません。</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s prefixes are not in ascending order, or one is given twice.</source>
        <translation>署名付きプレフィックスリストのプレフィックスが昇順になっていないか、同じものが二度記載されています。</translation>
    </message>
    <message>
        <source>The signedObject location in the object&apos;s certificate is not where the object is published.</source>
        <translation>オブジェクトの証明書にある signedObject の場所が、オブジェクトの公開場所と異なります。</translation>
    </message>
    <message>
        <source>The signing-time attribute is absent, or binary-signing-time is used.</source>
        <translation>signing-time 属性が存在しないか、binary-signing-time が使用されています。</translation>
    </message>
    <message>
        <source>The subject information access lacks what its kind of certificate must name, or is malformed.</source>
        <translation>主体者情報アクセスに、この種類の証明書が示すべきものが欠けているか、形式が不正です。</translation>
    </message>
    <message>
        <source>The subject key identifier is absent or is not the SHA-1 of the public key.</source>
        <translation>主体者鍵識別子が存在しないか、公開鍵の SHA-1 ではありません。</translation>
    </message>
    <message>
        <source>The tree holds more CAs than the limit; the rest was not judged.</source>
        <translation>ツリーに含まれる CA の数が上限を超えているため、残りの CA は判定していません。</translation>
    </message>
    <message>
        <source>The trust anchor certificate inherits resources, although it has no issuer.</source>
        <translation>トラストアンカーの証明書が、発行者を持たないにもかかわらずリソースを継承しています。</translation>
    </message>
    <message>
        <source>The trust anchor certificate is not self-signed.</source>
        <translation>トラストアンカーの証明書が自己署名ではありません。</translation>
    </message>
    <message>
        <source>The trust anchor certificate&apos;s public key is not the one in the TAL.</source>
        <translation>トラストアンカーの証明書の公開鍵が TAL の公開鍵と一致しません。</translation>
    </message>
    <message>
        <source>The trust anchor key object names a key without usable URIs, or one that is not RSA with 2048 bits.</source>
        <translation>トラストアンカー鍵オブジェクトに、使用できる URI のない鍵、または 2048 ビットの RSA ではない鍵が記載されています。</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s certificate does not inherit its resources.</source>
        <translation>トラストアンカー鍵オブジェクトの証明書がリソースを継承していません。</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s content does not follow the profile.</source>
        <translation>トラストアンカー鍵オブジェクトの内容がプロファイルに従っていません。</translation>
    </message>
    <message>
        <source>The trust anchor locator does not follow its format.</source>
        <translation>トラストアンカーロケータが定められた形式に従っていません。</translation>
    </message>
    <message>
        <source>The validity of the BPKI certificate of a setup message has not begun.</source>
        <translation>セットアップメッセージの BPKI 証明書の有効期間がまだ始まっていません。</translation>
    </message>
    <message>
        <source>The web server did not give the file.</source>
        <translation>ウェブサーバーがファイルを返しませんでした。</translation>
    </message>
    <message>
        <source>Update your CA software; most others read the message as it is.</source>
        <translation>CA ソフトウェアを更新してください。他のソフトウェアの多くは、このメッセージをそのまま読み取ります。</translation>
    </message>
    <message>
        <source>Use PrintableString in issuer and subject names.</source>
        <translation>発行者名と主体者名には PrintableString を使用してください。</translation>
    </message>
    <message>
        <source>What a setup message carries as its BPKI certificate is no X.509 certificate.</source>
        <translation>セットアップメッセージに BPKI 証明書として含まれているものが X.509 証明書ではありません。</translation>
    </message>
    <message>
        <source>Withdraw the checklist, and hand it over to whom it is for.</source>
        <translation>チェックリストを取り下げ、本来の受け取り手に引き渡してください。</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it under a new certificate.</source>
        <translation>オブジェクトを取り下げるか、新しい証明書の下で再発行してください。</translation>
    </message>
    <message>
        <source>Withdraw the object.</source>
        <translation>オブジェクトを取り下げてください。</translation>
    </message>
    <message>
        <source>Withdraw whichever of the two ROAs is not meant.</source>
        <translation>二つの ROA のうち、意図しない方を取り下げてください。</translation>
    </message>
    <message>
        <source>Write snapshot and delta files before the notification, and never change them; check caches and CDN for stale copies.</source>
        <translation>スナップショットとデルタのファイルは通知ファイルより先に書き出し、決して変更しないでください。また、キャッシュや CDN に古いコピーがないか確認してください。</translation>
    </message>
    <message>
        <source>Write the TAL as URIs, an empty line, and the base64 of the trust anchor&apos;s public key.</source>
        <translation>TAL は、URI の並び、空行、トラストアンカーの公開鍵の base64 の順に記述してください。</translation>
    </message>
</context>
<context>
    <name>narrative</name>
    <message>
        <source>, times %1% for severity (%2)</source>
        <translation>、重大度（%2）により期間は %1%</translation>
    </message>
    <message>
        <source>, watch only</source>
        <translation>、監視のみ</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>、署名付き</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>ケースを開始</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>時計を停止</translation>
    </message>
    <message>
        <source>clock runs again</source>
        <translation>時計を再開</translation>
    </message>
    <message>
        <source>trouble gone for now</source>
        <translation>問題がいったん解消</translation>
    </message>
    <message>
        <source>trouble back</source>
        <translation>問題が再発</translation>
    </message>
    <message>
        <source>step {step} due</source>
        <translation>手順 {step} の期日</translation>
    </message>
    <message>
        <source>step {step} overdue</source>
        <translation>手順 {step} が期限超過</translation>
    </message>
    <message>
        <source>step {step} held back</source>
        <translation>手順 {step} を保留</translation>
    </message>
    <message>
        <source>step {step} done</source>
        <translation>手順 {step} を実施</translation>
    </message>
    <message>
        <source>notice delivered</source>
        <translation>通知を配信</translation>
    </message>
    <message>
        <source>step {step} proposed, waiting for approval</source>
        <translation>手順 {step} を提案、承認待ち</translation>
    </message>
    <message>
        <source>proposal of {step} withdrawn</source>
        <translation>{step} の提案を取り下げ</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>応答を確認</translation>
    </message>
    <message>
        <source>held for {kind} until {until}</source>
        <translation>{kind} のため {until} まで保留</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>保留を解除</translation>
    </message>
    <message>
        <source>corroboration waived</source>
        <translation>裏付けを免除</translation>
    </message>
    <message>
        <source>impact of {step} reviewed</source>
        <translation>{step} の影響を確認</translation>
    </message>
    <message>
        <source>step {step} approved</source>
        <translation>手順 {step} を承認</translation>
    </message>
    <message>
        <source>step {step} has all approvals</source>
        <translation>手順 {step} の承認がそろった</translation>
    </message>
    <message>
        <source>step {step} rejected</source>
        <translation>手順 {step} を却下</translation>
    </message>
    <message>
        <source>case resolved</source>
        <translation>ケースを解決</translation>
    </message>
    <message>
        <source>case reopened</source>
        <translation>ケースを再開</translation>
    </message>
    <message>
        <source>case superseded by {by_case}</source>
        <translation>ケースは {by_case} に引き継がれた</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>ケースを終了</translation>
    </message>
    <message>
        <source>watch only: step {step} would have fallen due</source>
        <translation>監視のみ: 手順 {step} の期日に当たる</translation>
    </message>
    <message>
        <source>policy mode is now {mode}</source>
        <translation>ポリシーのモードは {mode} になった</translation>
    </message>
    <message>
        <source>repository {repository} is to blame, incident {incident}</source>
        <translation>原因はリポジトリ {repository}、インシデント {incident}</translation>
    </message>
    <message>
        <source>repository incident {incident} over for this CA</source>
        <translation>この CA についてリポジトリのインシデント {incident} が終了</translation>
    </message>
    <message>
        <source>approval of {step} by {approver} expired</source>
        <translation>{approver} による {step} の承認が失効</translation>
    </message>
    <message>
        <source>step {step} carried out outside this program</source>
        <translation>手順 {step} はこのプログラムの外で実行された</translation>
    </message>
    <message>
        <source>step {step} verified, the CA is {stage}</source>
        <translation>手順 {step} を確認、CA の段階は {stage}</translation>
    </message>
    <message>
        <source>the CA is {stage}</source>
        <translation>CA の段階は {stage}</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <translation>%1  %2（%3）</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>delegated CA does not work</source>
        <translation>委任 CA が動作していません</translation>
    </message>
    <message>
        <source>delegated CA fails and recovers again and again</source>
        <translation>委任 CA が障害と復旧を繰り返しています</translation>
    </message>
    <message>
        <source>delegated CA works only in part</source>
        <translation>委任 CA が部分的にしか動作していません</translation>
    </message>
    <message>
        <source>delegated CA answers too slowly</source>
        <translation>委任 CA の応答が遅すぎます</translation>
    </message>
    <message>
        <source>delegated CA works</source>
        <translation>委任 CA は動作しています</translation>
    </message>
    <message>
        <source>planned end of the delegated CA</source>
        <translation>委任 CA の終了予定</translation>
    </message>
    <message>
        <source>the manifest is not renewed in time</source>
        <translation>マニフェストが期限内に更新されていません</translation>
    </message>
    <message>
        <source>what is published does not match the manifest, or differs between RRDP and rsync</source>
        <translation>公開内容がマニフェストと一致しないか、RRDP と rsync で異なります</translation>
    </message>
    <message>
        <source>a clock is wrong</source>
        <translation>時計が正しくありません</translation>
    </message>
    <message>
        <source>objects are malformed</source>
        <translation>オブジェクトの形式が不正です</translation>
    </message>
    <message>
        <source>objects are reissued too often</source>
        <translation>オブジェクトが頻繁に再発行されすぎています</translation>
    </message>
    <message>
        <source>very many objects change at once</source>
        <translation>非常に多くのオブジェクトが一度に変化しています</translation>
    </message>
    <message>
        <source>ROAs or ASPAs come and go</source>
        <translation>ROA または ASPA が現れたり消えたりしています</translation>
    </message>
    <message>
        <source>objects end soon and are not renewed</source>
        <translation>まもなく期限を迎えるオブジェクトが更新されていません</translation>
    </message>
    <message>
        <source>the RRDP files do not fit together</source>
        <translation>RRDP のファイルが互いに整合していません</translation>
    </message>
    <message>
        <source>the repository is not available often enough</source>
        <translation>リポジトリの可用性が不足しています</translation>
    </message>
    <message>
        <source>there was no valid manifest for too long</source>
        <translation>有効なマニフェストのない期間が長すぎました</translation>
    </message>
    <message>
        <source>the manifest is renewed too often</source>
        <translation>マニフェストが頻繁に更新されすぎています</translation>
    </message>
    <message>
        <source>files do not have the hash that the manifest states</source>
        <translation>ファイルのハッシュがマニフェストの記載と一致しません</translation>
    </message>
    <message>
        <source>the manifest number went backwards</source>
        <translation>マニフェスト番号が逆行しました</translation>
    </message>
    <message>
        <source>RRDP points to another server</source>
        <translation>RRDP が別のサーバーを指しています</translation>
    </message>
    <message>
        <source>a measured value is outside its limit</source>
        <translation>計測値が限度を外れています</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP 接続</translation>
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
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>CRL</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警報</translation>
    </message>
    <message>
        <source>our staff are alerted</source>
        <translation>当方の担当者に警報を送ります</translation>
    </message>
    <message>
        <source>our staff were alerted</source>
        <translation>当方の担当者に警報を送りました</translation>
    </message>
    <message>
        <source>Please have a look</source>
        <translation>ご確認のお願い</translation>
    </message>
    <message>
        <source>we send a first, friendly letter</source>
        <translation>最初のお知らせを送ります</translation>
    </message>
    <message>
        <source>we sent a first, friendly letter</source>
        <translation>最初のお知らせを送りました</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>正式な通告</translation>
    </message>
    <message>
        <source>we send a formal notice</source>
        <translation>正式な通告を送ります</translation>
    </message>
    <message>
        <source>we sent a formal notice</source>
        <translation>正式な通告を送りました</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>再通知</translation>
    </message>
    <message>
        <source>we send a reminder</source>
        <translation>再通知を送ります</translation>
    </message>
    <message>
        <source>we sent a reminder</source>
        <translation>再通知を送りました</translation>
    </message>
    <message>
        <source>Warning before public listing</source>
        <translation>公開リスト掲載前の警告</translation>
    </message>
    <message>
        <source>we send a warning before public listing</source>
        <translation>公開リスト掲載前の警告を送ります</translation>
    </message>
    <message>
        <source>we sent a warning before public listing</source>
        <translation>公開リスト掲載前の警告を送りました</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>公開リストへの掲載</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>当方の担当者に公開リストへの CA の掲載を求めます（%n 名の承認が必要です）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>当方の担当者に公開リストへの CA の掲載を求めました（%n 名の承認が必要です）</numerusform>
        </translation>
    </message>
    <message>
        <source>the CA was named in our public list</source>
        <translation>CA を公開リストに掲載しました</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>最終警告</translation>
    </message>
    <message>
        <source>we send a final warning</source>
        <translation>最終警告を送ります</translation>
    </message>
    <message>
        <source>we sent a final warning</source>
        <translation>最終警告を送りました</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>一時停止の提案</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>当方の担当者に証明書の一時停止を求めます（%n 名の承認が必要です）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>当方の担当者に証明書の一時停止を求めました（%n 名の承認が必要です）</numerusform>
        </translation>
    </message>
    <message>
        <source>the suspension was approved</source>
        <translation>一時停止が承認されました</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>失効の提案</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>当方の担当者に証明書の失効を求めます（%n 名の承認が必要です）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>当方の担当者に証明書の失効を求めました（%n 名の承認が必要です）</numerusform>
        </translation>
    </message>
    <message>
        <source>the revocation was approved</source>
        <translation>失効が承認されました</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止済み</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>案件の再開</translation>
    </message>
    <message>
        <source>Reinstatement</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>期限が近づいています</translation>
    </message>
    <message>
        <source>Repository fails</source>
        <translation>リポジトリの障害</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>終了予定</translation>
    </message>
    <message>
        <source>we write to you about the planned end</source>
        <translation>終了予定についてご連絡します</translation>
    </message>
    <message>
        <source>we wrote to you about the planned end</source>
        <translation>終了予定についてご連絡しました</translation>
    </message>
    <message>
        <source>the problem was confirmed and this case was opened</source>
        <translation>問題が確認され、この案件を開始しました</translation>
    </message>
    <message>
        <source>the problem came back and this case was opened again</source>
        <translation>問題が再発し、この案件を再開しました</translation>
    </message>
    <message>
        <source>the case was closed: the CA worked again</source>
        <translation>CA が再び動作したため、案件を終了しました</translation>
    </message>
    <message>
        <source>the announced end was put on record</source>
        <translation>終了のご連絡を記録しました</translation>
    </message>
    <message>
        <source>the certificate was suspended</source>
        <translation>証明書を一時停止しました</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>証明書を失効させました</translation>
    </message>
    <message>
        <source>the CA was reinstated</source>
        <translation>CA を復旧しました</translation>
    </message>
    <message>
        <source>ROA</source>
        <translation>ROA</translation>
    </message>
    <message>
        <source>certificate of the CA</source>
        <translation>CA の証明書</translation>
    </message>
    <message>
        <source>other object</source>
        <translation>その他のオブジェクト</translation>
    </message>
    <message numerus="yes">
        <source>It changed %n time(s) within the last 72 hours.</source>
        <translation>
            <numerusform>過去 72 時間に %n 回変化しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The manifest lists %n object(s).</source>
        <translation>
            <numerusform>マニフェストには %n 個のオブジェクトが記載されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are %n ROA(s).</source>
        <translation>
            <numerusform>そのうち ROA は %n 個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of them ends within %n day(s).</source>
        <translation>
            <numerusform>最も早いものは %n 日以内に期限が切れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) cannot be used because of it.</source>
        <translation>
            <numerusform>これにより、%n 個の委任 CA が利用できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n more object(s).</source>
        <translation>
            <numerusform>ほかに %n 個のオブジェクトが同じ状態です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You run %n delegated CA(s) that need your attention.</source>
        <translation>
            <numerusform>運用されている委任 CA のうち、%n 個に対応が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s)</source>
        <translation>
            <numerusform>委任 CA %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have approved it so far.</source>
        <translation>
            <numerusform>これまでに %n 名が承認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs the approval of %n person(s).</source>
        <translation>
            <numerusform>%n 名の承認が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have tried %n time(s).</source>
        <translation>
            <numerusform>これまでに %n 回試みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) turned worse in one round.</source>
        <translation>
            <numerusform>一回の観測で %n 個の委任 CA の状態が悪化しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A current manifest and CRL last validated on {{last_functional}}.</source>
        <translation>有効な最新のマニフェストと CRL を最後に検証できた日時：{{last_functional}}。</translation>
    </message>
    <message>
        <source>A current manifest and CRL validated from: {{working_from}}.</source>
        <translation>有効な最新のマニフェストと CRL を検証できた観測点：{{working_from}}。</translation>
    </message>
    <message>
        <source>A guard has stopped all enforcement: {{staff_what}}.</source>
        <translation>保護機構がすべての措置の執行を停止しました。理由：{{staff_what}}。</translation>
    </message>
    <message>
        <source>A notice to the operator of the delegated CA &quot;{{ca}}&quot; could not be delivered: kind {{staff_notice_kind}}, number {{staff_notice_id}}.</source>
        <translation>委任 CA「{{ca}}」の運用者への通告を配信できませんでした。種類：{{staff_notice_kind}}、番号：{{staff_notice_id}}。</translation>
    </message>
    <message>
        <source>A repository that you run cannot be used</source>
        <translation>運用されているリポジトリが利用できません</translation>
    </message>
    <message>
        <source>A suspension can be undone. Repair the CA first, keep it running, and then ask us to reinstate it.</source>
        <translation>一時停止は解除できます。まず CA を修復して稼働を続け、そのうえで当方に復旧を申請してください。</translation>
    </message>
    <message>
        <source>A suspension takes away the effect of everything that this CA and the CAs below it have signed, until the CA works again and is reinstated.</source>
        <translation>一時停止すると、CA が再び動作して復旧が認められるまで、この CA とその下位の CA が署名したすべてのものが効力を失います。</translation>
    </message>
    <message>
        <source>Alert: a guard has stopped enforcement</source>
        <translation>警報：保護機構が措置の執行を停止しました</translation>
    </message>
    <message>
        <source>Alert: a notice could not be delivered</source>
        <translation>警報：通告を配信できませんでした</translation>
    </message>
    <message>
        <source>Alert: a proposal waits for approval</source>
        <translation>警報：提案が承認を待っています</translation>
    </message>
    <message>
        <source>Alert: {{summary}}</source>
        <translation>警報：{{summary}}</translation>
    </message>
    <message>
        <source>All of them, and since when</source>
        <translation>該当するすべての CA とその開始時期</translation>
    </message>
    <message>
        <source>Answer this mail, or write to {{reply_address}}. A person reads it. Keep this in the subject, so that your answer comes to the right case:</source>
        <translation>このメールに返信するか、{{reply_address}} 宛てにご連絡ください。担当者が直接拝見します。ご返信が該当の案件に届くように、件名に次の文字列を残してください：</translation>
    </message>
    <message>
        <source>Answer: tell us what you found, and when you expect it to work.</source>
        <translation>回答：判明した内容と、復旧の見込み時期をお知らせください。</translation>
    </message>
    <message>
        <source>Appeal: if you think that we are wrong, write to {{appeal_address}}. We will send you what we fetched.</source>
        <translation>異議申立て：当方の判断が誤りであるとお考えの場合は、{{appeal_address}} 宛てにご連絡ください。当方が取得したデータをお送りします。</translation>
    </message>
    <message>
        <source>Approve or reject it. Each person decides alone, and says why.</source>
        <translation>承認または却下してください。各担当者は独立に判断し、その理由を記してください。</translation>
    </message>
    <message>
        <source>As long as nothing has been revoked, repairing the CA ends this procedure.</source>
        <translation>まだ失効していない間は、CA を修復すればこの手続きは終了します。</translation>
    </message>
    <message>
        <source>Before a revocation, two people must approve it, and a fresh look must find that the CA still fails. A revocation takes away the effect of everything that this CA and the CAs below it have signed.</source>
        <translation>失効の前には、二名の承認と、CA に引き続き障害があることを確かめる新たな観測が必要です。失効すると、この CA とその下位の CA が署名したすべてのものが効力を失います。</translation>
    </message>
    <message>
        <source>Below, the first of them are explained one by one. The attached JSON file tells the same about all the others.</source>
        <translation>以下では、そのうち最初のものを一つずつ説明します。それ以外についての同様の内容は、すべて添付の JSON ファイルに記載しています。</translation>
    </message>
    <message>
        <source>Below, they are explained one by one.</source>
        <translation>以下では、一つずつ説明します。</translation>
    </message>
    <message>
        <source>But each time it fails, relying parties lose time with retries. One longer failure is enough for its objects to lose their effect.</source>
        <translation>ただし、障害のたびに依拠当事者は再試行で時間を失います。一度長い障害が起きるだけで、CA のオブジェクトは効力を失います。</translation>
    </message>
    <message>
        <source>But it has not worked for long enough to count as recovered.</source>
        <translation>ただし、復旧とみなすのに十分な期間はまだ動作していません。</translation>
    </message>
    <message>
        <source>But relying parties wait for it at every run, and some give up before they have its objects.</source>
        <translation>ただし、依拠当事者は実行のたびにこの CA の応答を待たされ、オブジェクトを取得する前に断念するものもあります。</translation>
    </message>
    <message>
        <source>But what cannot be fetched or does not validate has no effect, and if one more path fails, little is left.</source>
        <translation>ただし、取得できないものや検証に失敗するものは効力を持ちません。もう一つの経路にも障害が起きれば、使えるものはほとんど残りません。</translation>
    </message>
    <message>
        <source>Call the operator. A call now often saves the letters below.</source>
        <translation>運用者に電話してください。今の電話一本で、以下の書状が不要になることがよくあります。</translation>
    </message>
    <message>
        <source>Certificate of the CA: let your CA software ask us for renewal now. If it already did, write to us.</source>
        <translation>CA の証明書：お使いの CA ソフトウェアから、今すぐ当方に更新を要求してください。すでに要求済みの場合は、当方までご連絡ください。</translation>
    </message>
    <message>
        <source>Correct the contact, and send it again.</source>
        <translation>連絡先を訂正し、再送してください。</translation>
    </message>
    <message>
        <source>Ends soon: objects of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>期限が近づいています：委任 CA「{{ca}}」のオブジェクト</translation>
    </message>
    <message>
        <source>Final warning: {{summary}}</source>
        <translation>最終警告：{{summary}}</translation>
    </message>
    <message>
        <source>Find what comes and goes: compare the times of the failures with restarts, deployments, renewals of certificates, limits on connections and the load of the publication server. Once it is stable, leave it alone: each change counts again.</source>
        <translation>断続的に変化しているものを特定してください。障害の時刻を、再起動、デプロイ、証明書の更新、接続数の上限、公開サーバーの負荷と照らし合わせてください。安定したら、手を加えないでください。変更のたびに、あらためて数えられます。</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to any operator.</source>
        <translation>{{registry}} の担当者向けです。この警報はどの運用者にも送信されません。</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator, {{operator}}.</source>
        <translation>{{registry}} の担当者向けです。この警報は運用者（{{operator}}）には送信されません。</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator.</source>
        <translation>{{registry}} の担当者向けです。この警報は運用者には送信されません。</translation>
    </message>
    <message>
        <source>Formal notice: {{summary}}</source>
        <translation>正式な通告：{{summary}}</translation>
    </message>
    <message>
        <source>How to reply</source>
        <translation>返信方法</translation>
    </message>
    <message>
        <source>If it is not repaired in time, we will name the CA in our public list of delegated CAs that do not work.</source>
        <translation>期限までに修復されない場合、動作していない委任 CA の公開リストにこの CA を掲載します。</translation>
    </message>
    <message>
        <source>If no address works, call the operator, or send the letter by post, and keep a note of it with the case.</source>
        <translation>使えるアドレスがない場合は、運用者に電話するか書状を郵送し、その記録を案件に残してください。</translation>
    </message>
    <message>
        <source>If nothing changes:</source>
        <translation>状況が変わらない場合：</translation>
    </message>
    <message>
        <source>If routes of yours suffer, write to us now: ask which service of ours can issue ROAs for your resources.</source>
        <translation>貴組織の経路に影響が出ている場合は、すぐにご連絡ください。貴組織のリソースに対して ROA を発行できる当方のサービスをご案内します。</translation>
    </message>
    <message>
        <source>If you no longer want to run this CA, tell us, and we will help you to end it in good order.</source>
        <translation>この CA の運用を今後続けない場合は、お知らせください。円滑に終了できるようお手伝いします。</translation>
    </message>
    <message>
        <source>If you think that we are wrong, write to {{appeal_address}}.</source>
        <translation>当方の判断が誤りであるとお考えの場合は、{{appeal_address}} 宛てにご連絡ください。</translation>
    </message>
    <message>
        <source>If you want one of them to end, do nothing. If you withdraw it before its end, you get no further warning about it.</source>
        <translation>意図して期限切れにする場合は、何もする必要はありません。期限前に取り下げた場合、それについての警告は以後送信されません。</translation>
    </message>
    <message>
        <source>If you want to run a delegated CA again, write to us. We keep all records of this CA, and a new delegation begins with a period of probation.</source>
        <translation>再び委任 CA の運用を希望される場合は、ご連絡ください。この CA の記録はすべて保管しています。新たな委任は試用観察期間から始まります。</translation>
    </message>
    <message>
        <source>It began on {{since}} and has lasted {{since_duration}}.</source>
        <translation>開始日時：{{since}}。継続時間：{{since_duration}}。</translation>
    </message>
    <message>
        <source>It began on {{since}}.</source>
        <translation>開始日時：{{since}}。</translation>
    </message>
    <message>
        <source>It had recovered, but it failed again soon. So case {{case_id}} is open again, and its clocks go on from where they stood.</source>
        <translation>いったん復旧しましたが、まもなく再び障害が発生しました。そのため案件 {{case_id}} を再開し、期間の計算を停止した時点から続けます。</translation>
    </message>
    <message>
        <source>It worked for long enough for the case to be closed. Our very last look failed again. If that lasts, you will get a new notice.</source>
        <translation>案件の終了に必要な期間、動作していました。ただし、直近の観測では再び失敗しています。これが続く場合は、あらためて通告します。</translation>
    </message>
    <message>
        <source>Keep the CA running without a gap during probation. We look more closely in this time.</source>
        <translation>試用観察期間中は、CA を途切れなく稼働させてください。この期間は通常より注意深く観測します。</translation>
    </message>
    <message>
        <source>Look at the notice and its error.</source>
        <translation>通告とそのエラーを確認してください。</translation>
    </message>
    <message>
        <source>Look at your routes with a validator of your own, and remove ROAs of others that now make them &quot;invalid&quot;, together with their holders.</source>
        <translation>お手元のバリデータで経路を確認してください。ほかの組織の ROA によって経路が &quot;invalid&quot; になっている場合は、その保有者と協力して ROA を削除してください。</translation>
    </message>
    <message>
        <source>Look with a validator of your own: are all your ROAs there, and are your routes &quot;valid&quot;?</source>
        <translation>お手元のバリデータで、すべての ROA が揃っているか、貴組織の経路が &quot;valid&quot; であるかを確認してください。</translation>
    </message>
    <message>
        <source>Maintenance: tell us the beginning and the end, in UTC. We can stop the clock of this case for that time.</source>
        <translation>メンテナンス：開始と終了の日時を UTC でお知らせください。その間、この案件の期間の計算を止めることができます。</translation>
    </message>
    <message>
        <source>Manifest: check that your CA software issues a new one several times a day, that its scheduler runs and that its clock is right.</source>
        <translation>マニフェスト：CA ソフトウェアが一日に数回新しいマニフェストを発行していること、スケジューラが動作していること、時計が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>Measure from outside your own network. Then look at the load, the bandwidth and the size of the repository. A content delivery network in front of RRDP helps most.</source>
        <translation>自組織のネットワークの外から計測してください。次に、負荷、帯域幅、リポジトリの大きさを確認してください。RRDP の前段に CDN（コンテンツ配信ネットワーク）を置くのが最も効果的です。</translation>
    </message>
    <message>
        <source>Move what must stay valid: issue the ROAs and ASPAs again under the CA that takes over. Check them with your own validator, and only then withdraw the old ones. If you need help, write to us.</source>
        <translation>有効なまま残す必要があるものを移行してください。引き継ぎ先の CA のもとで ROA と ASPA を再発行し、お手元のバリデータで確認してから、古いものを取り下げてください。支援が必要な場合はご連絡ください。</translation>
    </message>
    <message>
        <source>No CA changes to a worse state, no letter to operators is written and nothing is proposed until the guard lets go. Letters that were written before are still sent.</source>
        <translation>保護機構が解除されるまで、CA の状態は悪化側に変更されず、運用者への書状は作成されず、提案も行われません。それ以前に作成された書状は引き続き送信されます。</translation>
    </message>
    <message>
        <source>No connection to the server is possible. Check that the server runs, that the address in DNS is its own, and that no firewall or route filter blocks it, for IPv4 and for IPv6.</source>
        <translation>サーバーに接続できません。サーバーが稼働していること、DNS のアドレスがそのサーバーのものであること、IPv4 と IPv6 のいずれもファイアウォールや経路フィルターに遮断されていないことを確認してください。</translation>
    </message>
    <message>
        <source>No current manifest and CRL could be validated from: {{failing_from}}.</source>
        <translation>有効な最新のマニフェストと CRL を検証できなかった観測点：{{failing_from}}。</translation>
    </message>
    <message>
        <source>Nothing is broken yet. After these times relying parties no longer accept the objects. Routes that only they make &quot;valid&quot; will then no longer be valid.</source>
        <translation>現時点ではまだ何も損なわれていません。これらの日時を過ぎると、依拠当事者は該当オブジェクトを受け入れなくなります。それらのみによって &quot;valid&quot; となっている経路は、その時点で &quot;valid&quot; ではなくなります。</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>これ以上の予定はありません。</translation>
    </message>
    <message>
        <source>Objects on the manifest are missing, differ from it, or do not validate. Let your CA software publish everything again, as one change.</source>
        <translation>マニフェストに記載されたオブジェクトが、存在しないか、記載と異なるか、検証に失敗します。CA ソフトウェアで、すべてを一つの変更として公開し直してください。</translation>
    </message>
    <message>
        <source>Other object: let your CA software issue it again.</source>
        <translation>その他のオブジェクト：CA ソフトウェアで再発行してください。</translation>
    </message>
    <message>
        <source>Our last look alone does not show the cause. Read the logs of your CA software and of your publication server around the times above. The attached JSON file has every measurement.</source>
        <translation>前回の観測だけでは原因が分かりません。上記の時刻の前後について、CA ソフトウェアと公開サーバーのログを確認してください。すべての計測値は添付の JSON ファイルにあります。</translation>
    </message>
    <message>
        <source>Our last look found no current manifest and CRL. The CA should work until the end that you announced: keep it running, or tell us that it has already ended.</source>
        <translation>前回の観測では、有効な最新のマニフェストと CRL が見つかりませんでした。CA は、ご連絡いただいた終了時点まで動作している必要があります。稼働を続けるか、すでに終了している場合はお知らせください。</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the revocation of its certificate. Nothing has been revoked yet.</source>
        <translation>当方の担当者に対し、証明書の失効の承認が求められています。まだ何も失効していません。</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the suspension of its certificate. Nothing has been suspended yet.</source>
        <translation>当方の担当者に対し、証明書の一時停止の承認が求められています。まだ何も停止していません。</translation>
    </message>
    <message>
        <source>Planned end of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>委任 CA「{{ca}}」の終了予定</translation>
    </message>
    <message>
        <source>Please have a look: {{summary}}</source>
        <translation>ご確認のお願い：{{summary}}</translation>
    </message>
    <message>
        <source>Public listing: {{summary}}</source>
        <translation>公開リストへの掲載：{{summary}}</translation>
    </message>
    <message>
        <source>Publish a current manifest and CRL until the certificate of this CA is revoked.</source>
        <translation>この CA の証明書が失効するまで、有効な最新のマニフェストと CRL を公開してください。</translation>
    </message>
    <message>
        <source>ROA: let your CA software issue it again, and check that automatic renewal is on.</source>
        <translation>ROA：CA ソフトウェアで再発行し、自動更新が有効になっていることを確認してください。</translation>
    </message>
    <message>
        <source>Read the case and what the step would change.</source>
        <translation>案件と、この段階によって何が変わるかを確認してください。</translation>
    </message>
    <message>
        <source>Read the case, and take it, so that others know that you look after it.</source>
        <translation>案件を読んで担当を引き受け、対応中であることがほかの担当者に分かるようにしてください。</translation>
    </message>
    <message>
        <source>Reinstatement of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>委任 CA「{{ca}}」の復旧</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL of this CA.</source>
        <translation>依拠当事者は、この CA の有効な最新のマニフェストと CRL を取得して検証できます。</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL.</source>
        <translation>依拠当事者は、有効な最新のマニフェストと CRL を取得して検証できます。</translation>
    </message>
    <message>
        <source>Relying parties can still validate this CA: a current manifest and CRL can be reached.</source>
        <translation>依拠当事者は、今のところこの CA を検証できます。有効な最新のマニフェストと CRL に到達できます。</translation>
    </message>
    <message>
        <source>Relying parties cannot fetch current manifests and CRLs of the CAs that publish here. When the manifests that they hold end, everything on them loses its effect.</source>
        <translation>依拠当事者は、ここで公開している CA の最新のマニフェストと CRL を取得できません。依拠当事者が保持しているマニフェストの期限が切れると、そこに記載されたすべてのものが効力を失います。</translation>
    </message>
    <message>
        <source>Relying parties no longer accept anything that this CA or a CA below it has signed. Routes that only its ROAs made &quot;valid&quot; are no longer valid. Where a ROA of somebody else covers such a route, the route can become &quot;invalid&quot;.</source>
        <translation>依拠当事者は、この CA とその下位の CA が署名したものを一切受け入れなくなりました。この CA の ROA のみによって &quot;valid&quot; となっていた経路は、もう &quot;valid&quot; ではありません。そのような経路がほかの組織の ROA の範囲に含まれる場合、その経路は &quot;invalid&quot; になることがあります。</translation>
    </message>
    <message>
        <source>Relying parties that already hold the last valid manifest can use it until {{manifest_until}}. Those that start afresh see nothing of this CA now.</source>
        <translation>最後の有効なマニフェストをすでに保持している依拠当事者は、{{manifest_until}} までそれを使用できます。新たに開始する依拠当事者には、現在、この CA のものは何も見えません。</translation>
    </message>
    <message>
        <source>Reminder: {{summary}}</source>
        <translation>再通知：{{summary}}</translation>
    </message>
    <message>
        <source>Reopened: {{summary}}</source>
        <translation>案件の再開：{{summary}}</translation>
    </message>
    <message>
        <source>Resolved: the delegated CA works again</source>
        <translation>解決：委任 CA が再び動作しています</translation>
    </message>
    <message>
        <source>Revocation proposed: {{summary}}</source>
        <translation>失効の提案：{{summary}}</translation>
    </message>
    <message>
        <source>Revoke in this order: first the certificates that this CA issued to others, after telling their holders; then its own objects; its publication point last.</source>
        <translation>次の順序で失効してください。最初に、この CA がほかの組織に発行した証明書を、保有者に知らせたうえで失効します。次に CA 自身のオブジェクトを取り下げ、最後に公開ポイントを終了します。</translation>
    </message>
    <message>
        <source>Revoked: delegated CA &quot;{{ca}}&quot;</source>
        <translation>失効済み：委任 CA「{{ca}}」</translation>
    </message>
    <message>
        <source>Rule out our own side first: do other CAs fail at the same time, from the same vantage?</source>
        <translation>まず当方側の原因を除外してください。同じ観測点から見て、同時にほかの CA にも障害が起きていませんか。</translation>
    </message>
    <message>
        <source>Run the readiness check against your publication point, and repair what it names.</source>
        <translation>公開ポイントに対して準備状況の確認を実行し、指摘された点を修復してください。</translation>
    </message>
    <message>
        <source>Seen from: {{seen_from}}</source>
        <translation>観測点：{{seen_from}}</translation>
    </message>
    <message>
        <source>Send us a new child request, if your keys have changed.</source>
        <translation>鍵が変わった場合は、新しい子リクエスト（child request）を当方に送付してください。</translation>
    </message>
    <message>
        <source>Since when, and how we know</source>
        <translation>開始時期と判断の根拠</translation>
    </message>
    <message>
        <source>Slowest answers in our last look: {{first_byte}} to the first byte, {{retrieval}} for the whole content.</source>
        <translation>前回の観測で最も遅かった応答：最初の 1 バイトまで {{first_byte}}、全内容の取得まで {{retrieval}}。</translation>
    </message>
    <message>
        <source>Some of what the delegated CA &quot;{{ca}}&quot; needs ends soon and has not been renewed.</source>
        <translation>委任 CA「{{ca}}」に必要なものの一部が、まもなく期限を迎えますが、まだ更新されていません。</translation>
    </message>
    <message>
        <source>Suspect our own side first: the network of this vantage, its clock, the disk, the trust anchor.</source>
        <translation>まず当方側を疑ってください。この観測点のネットワーク、時計、ディスク、トラストアンカーを確認してください。</translation>
    </message>
    <message>
        <source>Suspended: delegated CA &quot;{{ca}}&quot;</source>
        <translation>一時停止済み：委任 CA「{{ca}}」</translation>
    </message>
    <message>
        <source>Suspension proposed: {{summary}}</source>
        <translation>一時停止の提案：{{summary}}</translation>
    </message>
    <message>
        <source>TLS with the web server fails. Renew or correct the certificate of the web server, serve its whole chain, and check that the name matches.</source>
        <translation>ウェブサーバーとの TLS に失敗します。ウェブサーバーの証明書を更新または修正し、証明書チェーン全体を送信するよう設定し、名前が一致することを確認してください。</translation>
    </message>
    <message>
        <source>Tell us which delegation records change: who will hold the resources, and whom we can contact about them.</source>
        <translation>変更される委任記録をお知らせください。今後リソースを保有する組織と、その連絡先も併せてお知らせください。</translation>
    </message>
    <message>
        <source>The CA is therefore named in our public list of delegated CAs that do not work. The entry says which CA it is, what its state is, and since when. It holds no contact data. It is marked as resolved as soon as the CA works again.</source>
        <translation>このため、この CA を、動作していない委任 CA の公開リストに掲載しました。掲載内容は、CA の名称、状態、およびその開始時期です。連絡先情報は含まれません。CA が再び動作すれば、ただちに解決済みと表示されます。</translation>
    </message>
    <message>
        <source>The CA still works, and relying parties use what it publishes.</source>
        <translation>CA はまだ動作しており、依拠当事者はその公開内容を使用しています。</translation>
    </message>
    <message>
        <source>The CRL cannot be used. Let your CA software issue a new manifest and CRL and publish them together.</source>
        <translation>CRL を使用できません。CA ソフトウェアで新しいマニフェストと CRL を発行し、同時に公開してください。</translation>
    </message>
    <message>
        <source>The RRDP files cannot be used. Check that the notification file names a snapshot that exists and has the stated hash. If in doubt, let your publication server start a new RRDP session.</source>
        <translation>RRDP のファイルを使用できません。通知ファイルが、実在し、記載どおりのハッシュを持つスナップショットを示していることを確認してください。原因が分からない場合は、公開サーバーで新しい RRDP セッションを開始してください。</translation>
    </message>
    <message>
        <source>The attached JSON file holds the same facts for machines.</source>
        <translation>添付の JSON ファイルには、同じ内容を機械可読な形式で収めています。</translation>
    </message>
    <message>
        <source>The attached JSON file lists all of them.</source>
        <translation>添付の JSON ファイルにすべてを記載しています。</translation>
    </message>
    <message>
        <source>The attached JSON file shows the other paths too.</source>
        <translation>添付の JSON ファイルには、ほかの経路についても記載しています。</translation>
    </message>
    <message>
        <source>The attached calendar file holds the dates.</source>
        <translation>添付のカレンダーファイルには、日程を収めています。</translation>
    </message>
    <message>
        <source>The cause is in our own repository, which serves what your CA signs, and not in your CA. We are working on it.</source>
        <translation>原因は、貴 CA が署名したものを配信している当方のリポジトリにあり、貴 CA にはありません。現在、対応を進めています。</translation>
    </message>
    <message>
        <source>The cause is in the repository that serves what your CA signs, and not in the CA itself.</source>
        <translation>原因は、貴 CA が署名したものを配信しているリポジトリにあり、CA 自体にはありません。</translation>
    </message>
    <message>
        <source>The cause is in the repository that {{repository_operator}} runs, which serves what your CA signs, and not in your CA. Please ask {{repository_operator}} to repair it.</source>
        <translation>原因は、貴 CA が署名したものを配信しているリポジトリ（運用者：{{repository_operator}}）にあり、貴 CA にはありません。{{repository_operator}} に修復を依頼してください。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; answers too slowly.</source>
        <translation>委任 CA「{{ca}}」の応答が遅すぎます。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; does not work: no current manifest and CRL can be fetched and validated, by any path that it advertises.</source>
        <translation>委任 CA「{{ca}}」は動作していません。CA が公告しているどの経路からも、有効な最新のマニフェストと CRL を取得して検証することができません。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; fails and recovers again and again.</source>
        <translation>委任 CA「{{ca}}」は障害と復旧を繰り返しています。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has this problem: {{summary}}.</source>
        <translation>委任 CA「{{ca}}」には次の問題があります：{{summary}}。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has worked again since {{recovered_at}}, and case {{case_id}} is closed.</source>
        <translation>委任 CA「{{ca}}」は {{recovered_at}} から再び動作しており、案件 {{case_id}} を終了しました。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; is reinstated, and a period of probation has begun.</source>
        <translation>委任 CA「{{ca}}」を復旧し、試用観察期間が始まりました。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works again, and case {{case_id}} is closed.</source>
        <translation>委任 CA「{{ca}}」は再び動作しており、案件 {{case_id}} を終了しました。</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works only in part: some of what it advertises or lists cannot be fetched, or does not validate.</source>
        <translation>委任 CA「{{ca}}」は部分的にしか動作していません。公告または記載しているものの一部が、取得できないか、検証に失敗します。</translation>
    </message>
    <message>
        <source>The delegated CAs that it concerns:</source>
        <translation>影響を受ける委任 CA：</translation>
    </message>
    <message>
        <source>The entry says which CA it is, what its state is, and since when. It holds no contact data.</source>
        <translation>掲載内容は、CA の名称、状態、およびその開始時期です。連絡先情報は含まれません。</translation>
    </message>
    <message>
        <source>The host name does not resolve. Check that the domain is registered, that its name servers answer, and that A and AAAA records exist.</source>
        <translation>ホスト名を解決できません。ドメインが登録されていること、ネームサーバーが応答すること、A レコードと AAAA レコードが存在することを確認してください。</translation>
    </message>
    <message>
        <source>The last error was: {{staff_what}}.</source>
        <translation>最後のエラー：{{staff_what}}。</translation>
    </message>
    <message>
        <source>The last valid manifest ended on {{manifest_until}}. Since then nothing on it has any effect for relying parties. Routes that only its ROAs made &quot;valid&quot; are no longer valid.</source>
        <translation>最後の有効なマニフェストは {{manifest_until}} に期限が切れました。それ以降、そこに記載されたものは依拠当事者に対して効力を持ちません。この CA の ROA のみによって &quot;valid&quot; となっていた経路は、もう &quot;valid&quot; ではありません。</translation>
    </message>
    <message>
        <source>The list is here:</source>
        <translation>リストはこちらにあります：</translation>
    </message>
    <message>
        <source>The manifest cannot be used. Let your CA software issue a new manifest and CRL and publish them together. Then check its scheduler, its clock, and its connection to the publication server.</source>
        <translation>マニフェストを使用できません。CA ソフトウェアで新しいマニフェストと CRL を発行し、同時に公開してください。そのうえで、スケジューラ、時計、公開サーバーへの接続を確認してください。</translation>
    </message>
    <message>
        <source>The manifest is valid until {{manifest_until}}.</source>
        <translation>マニフェストの有効期限：{{manifest_until}}。</translation>
    </message>
    <message>
        <source>The operator does not know what the notice says. Clocks that count from the first notice do not run until one is delivered.</source>
        <translation>運用者は通告の内容を知りません。最初の通告から数える期間は、通告が一通配信されるまで進みません。</translation>
    </message>
    <message>
        <source>The problem began on {{since}}.</source>
        <translation>問題の開始日時：{{since}}。</translation>
    </message>
    <message>
        <source>The problem that led to this case began on {{since}}.</source>
        <translation>この案件の原因となった問題の開始日時：{{since}}。</translation>
    </message>
    <message>
        <source>The reason is: {{summary}}.</source>
        <translation>理由：{{summary}}。</translation>
    </message>
    <message>
        <source>The repository that you run cannot be used at the moment:</source>
        <translation>運用されている次のリポジトリが、現在利用できません：</translation>
    </message>
    <message>
        <source>The rsync server does not deliver. Check that the daemon runs, that the module exists and anyone can read it, and that the limit on connections is not reached.</source>
        <translation>rsync サーバーから取得できません。デーモンが稼働していること、モジュールが存在し誰でも読み取れること、接続数の上限に達していないことを確認してください。</translation>
    </message>
    <message>
        <source>The step &quot;{{staff_step}}&quot; against the delegated CA &quot;{{ca}}&quot; waits for people to approve or reject it.</source>
        <translation>委任 CA「{{ca}}」に対する段階「{{staff_step}}」が、担当者による承認または却下を待っています。</translation>
    </message>
    <message>
        <source>The web server answers, but does not send the file. Check that the RRDP notification file exists at this URI, and that no redirect to another host and no access rule blocks it.</source>
        <translation>ウェブサーバーは応答しますが、ファイルを送信しません。この URI に RRDP の通知ファイルが存在すること、別のホストへのリダイレクトやアクセス規則によって妨げられていないことを確認してください。</translation>
    </message>
    <message>
        <source>Then suspect what many CAs share: one repository, one provider, the parent of all of them.</source>
        <translation>次に、多くの CA に共通するものを疑ってください。同じリポジトリ、同じプロバイダ、すべてに共通する親 CA などです。</translation>
    </message>
    <message>
        <source>They are asked on {{effective_at}}, if the CA does not work by then.</source>
        <translation>CA が動作していない場合、{{effective_at}} に担当者への要請を行います。</translation>
    </message>
    <message>
        <source>This is a first, friendly letter, not yet a formal notice. If you already work on it, a short answer is enough.</source>
        <translation>これは最初のお知らせであり、まだ正式な通告ではありません。すでに対応中の場合は、短いご返信で結構です。</translation>
    </message>
    <message>
        <source>This is a formal notice of {{registry}}.</source>
        <translation>これは {{registry}} からの正式な通告です。</translation>
    </message>
    <message>
        <source>This is our last letter before our staff are asked to take away the certificate of this CA.</source>
        <translation>これは、当方の担当者にこの CA の証明書を無効とするよう求める前の、最後の書状です。</translation>
    </message>
    <message>
        <source>This is planned for {{effective_at}}.</source>
        <translation>予定日時：{{effective_at}}。</translation>
    </message>
    <message>
        <source>This one letter is about all of them.</source>
        <translation>この一通で、該当するすべての CA についてお知らせします。</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}} ({{detail}}).</source>
        <translation>最初に失敗する処理：{{layer}}（{{detail}}）。</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}}.</source>
        <translation>最初に失敗する処理：{{layer}}。</translation>
    </message>
    <message>
        <source>To the operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>委任 CA「{{ca}}」の運用者 御中</translation>
    </message>
    <message>
        <source>To the operator of the delegated CAs below:</source>
        <translation>以下の委任 CA の運用者 御中</translation>
    </message>
    <message>
        <source>To the operator of the repository below:</source>
        <translation>以下のリポジトリの運用者 御中</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>委任 CA「{{ca}}」の運用者 {{operator}} 御中</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the repository below:</source>
        <translation>以下のリポジトリの運用者 {{operator}} 御中</translation>
    </message>
    <message>
        <source>To {{operator}}:</source>
        <translation>{{operator}} 御中</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>これまでの経過：</translation>
    </message>
    <message>
        <source>Warning before public listing: {{summary}}</source>
        <translation>公開リスト掲載前の警告：{{summary}}</translation>
    </message>
    <message>
        <source>We are reinstating the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>委任 CA「{{ca}}」の復旧手続きを進めています。</translation>
    </message>
    <message>
        <source>We do not see a current manifest and CRL of this CA yet. Until we do, nothing that it signs has any effect for relying parties.</source>
        <translation>この CA の有効な最新のマニフェストと CRL は、まだ確認できていません。確認できるまで、CA が署名したものは依拠当事者に対して効力を持ちません。</translation>
    </message>
    <message>
        <source>We have had your announcement on record since {{since}}.</source>
        <translation>終了のご連絡を記録した日時：{{since}}。</translation>
    </message>
    <message>
        <source>We have never seen a current manifest and CRL of this CA.</source>
        <translation>この CA の有効な最新のマニフェストと CRL は、これまで一度も確認できていません。</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>委任 CA「{{ca}}」の証明書を {{effective_at}} に失効させました。</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>委任 CA「{{ca}}」の証明書を失効させました。</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>委任 CA「{{ca}}」の証明書を {{effective_at}} に一時停止しました。</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>委任 CA「{{ca}}」の証明書を一時停止しました。</translation>
    </message>
    <message>
        <source>We have written to you about this before, and it is not repaired yet.</source>
        <translation>この件については以前にもご連絡しましたが、まだ修復されていません。</translation>
    </message>
    <message>
        <source>We keep what we fetched in this look as evidence. Its SHA-256 identifier is:</source>
        <translation>この観測で取得したデータは、証拠として保管しています。その SHA-256 識別子は次のとおりです：</translation>
    </message>
    <message>
        <source>We know of no valid manifest of this CA. So nothing that it may have signed has any effect for relying parties.</source>
        <translation>この CA の有効なマニフェストは、当方では確認できていません。そのため、この CA が署名したものがあっても、依拠当事者に対して効力を持ちません。</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}, without any cache.</source>
        <translation>最終観測日時：{{last_look}}（キャッシュは使用していません）。</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}. These end, unless they are renewed:</source>
        <translation>最終観測日時：{{last_look}}。次のものは、更新されなければ期限が切れます：</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>経過と今後の予定</translation>
    </message>
    <message>
        <source>What it means today</source>
        <translation>現在の影響</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>When that manifest ends, everything on it loses its effect. Routes that only its ROAs make &quot;valid&quot; will then no longer be valid.</source>
        <translation>そのマニフェストの期限が切れると、そこに記載されたすべてのものが効力を失います。この CA の ROA のみによって &quot;valid&quot; となっている経路は、その時点で &quot;valid&quot; ではなくなります。</translation>
    </message>
    <message>
        <source>When the cause is known, tell the others on duty. The guard lets go by itself when fewer CAs fail.</source>
        <translation>原因が分かったら、ほかの当番者に伝えてください。障害のある CA が減れば、保護機構は自動的に解除されます。</translation>
    </message>
    <message>
        <source>When your new certificate is there, publish a manifest, a CRL and your ROAs at once.</source>
        <translation>新しい証明書が届いたら、ただちにマニフェスト、CRL、ROA を公開してください。</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject.</source>
        <translation>件名のタグを残したまま、{{reply_address}} 宛てにご連絡ください。</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject. If the operator announces maintenance, put the case on hold. If this alert is mistaken, close the case with the reason.</source>
        <translation>件名のタグを残したまま、{{reply_address}} 宛てにご連絡ください。運用者がメンテナンスを予告した場合は、案件を保留にしてください。この警報が誤りである場合は、理由を付けて案件を終了してください。</translation>
    </message>
    <message>
        <source>You announced the end of the delegated CA &quot;{{ca}}&quot;. Case {{case_id}} keeps the rest of the work in order, so that nobody loses a route by it.</source>
        <translation>委任 CA「{{ca}}」の終了についてご連絡をいただきました。案件 {{case_id}} では、どなたも経路を失うことのないよう、残りの作業を順序立てて管理します。</translation>
    </message>
    <message>
        <source>You can also use our form:</source>
        <translation>次のフォームもご利用いただけます：</translation>
    </message>
    <message>
        <source>You can read the policy here:</source>
        <translation>ポリシーはこちらでご覧いただけます：</translation>
    </message>
    <message>
        <source>You need not do anything now. To keep it from coming back, find the cause. Let your own monitoring tell you when a manifest is not renewed in time, and long before a certificate ends.</source>
        <translation>今すぐ必要な作業はありません。再発を防ぐため、原因を特定してください。マニフェストが期限内に更新されない場合や、証明書の期限が近づいた場合に、余裕をもって知らせるよう、ご自身の監視を設定してください。</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking, and close the case once it has worked for long enough.</source>
        <translation>当方で観測を続け、十分な期間動作していれば案件を終了しますので、修復のご連絡は不要です。</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking.</source>
        <translation>当方で観測を続けますので、修復のご連絡は不要です。</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>すべての処理</translation>
    </message>
    <message>
        <source>{{registry}} acts under the policy &quot;{{policy}}&quot;, timeline &quot;{{timeline}}&quot;. The SHA-256 identifier of the policy begins with {{policy_hash}}.</source>
        <translation>{{registry}} は、ポリシー「{{policy}}」、タイムライン「{{timeline}}」に基づいて対応しています。ポリシーの SHA-256 識別子の先頭は {{policy_hash}} です。</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>waiting</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>再試行予定</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>印刷済み</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>戻ってきた</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>回答あり</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>technical contact</source>
        <translation>技術連絡先</translation>
    </message>
    <message>
        <source>administrative contact</source>
        <translation>管理連絡先</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>緊急連絡先</translation>
    </message>
    <message>
        <source>abuse contact</source>
        <translation>不正利用連絡先</translation>
    </message>
    <message>
        <source>letter by post</source>
        <translation>郵送の書状</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>当方の担当者</translation>
    </message>
    <message>
        <source>delivery begun</source>
        <translation>配送開始</translation>
    </message>
    <message>
        <source>replaced by notice</source>
        <translation>置き換え先の通知</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配達済み</translation>
    </message>
    <message>
        <source>automatic answer</source>
        <translation>自動応答</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Given up or came back</source>
        <translation>断念または戻り</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答あり</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>取りやめ</translation>
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
        <translation>警報</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通告</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>再通知</translation>
    </message>
    <message>
        <source>Publication proposed</source>
        <translation>公開リスト掲載の提案</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>一時停止の提案</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>失効の提案</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Many clients at once are answered</source>
        <translation>多数のクライアントに同時に応答する</translation>
    </message>
    <message>
        <source>Many clients at once are answered in time</source>
        <translation>多数のクライアントに同時に、時間内に応答する</translation>
    </message>
    <message>
        <source>One CRL is published, and on the manifest</source>
        <translation>一つの CRL が公開され、マニフェストに記載されている</translation>
    </message>
    <message>
        <source>The CRL follows its profile</source>
        <translation>CRL がプロファイルに従っている</translation>
    </message>
    <message>
        <source>The CRL is current</source>
        <translation>CRL が有効期間内である</translation>
    </message>
    <message>
        <source>The CRL is current as long as the manifest</source>
        <translation>CRL がマニフェストと同じ期間有効である</translation>
    </message>
    <message>
        <source>The child request follows its format</source>
        <translation>子リクエストが定められた形式に従っている</translation>
    </message>
    <message>
        <source>The child request&apos;s BPKI certificate is sound</source>
        <translation>子リクエストの BPKI 証明書に問題がない</translation>
    </message>
    <message>
        <source>The publisher request follows its format</source>
        <translation>発行者リクエストが定められた形式に従っている</translation>
    </message>
    <message>
        <source>The publisher request&apos;s BPKI certificate is sound</source>
        <translation>発行者リクエストの BPKI 証明書に問題がない</translation>
    </message>
    <message>
        <source>The repository response follows its format</source>
        <translation>リポジトリ応答が定められた形式に従っている</translation>
    </message>
    <message>
        <source>The repository response&apos;s BPKI certificate is sound</source>
        <translation>リポジトリ応答の BPKI 証明書に問題がない</translation>
    </message>
    <message>
        <source>The repository offers TLS and RRDP</source>
        <translation>リポジトリが TLS と RRDP を提供している</translation>
    </message>
    <message>
        <source>The URIs given are those that the repository assigned</source>
        <translation>指定された URI が、リポジトリの割り当てたものである</translation>
    </message>
    <message>
        <source>The repository response answers the publisher request</source>
        <translation>リポジトリ応答が発行者リクエストに対応している</translation>
    </message>
    <message>
        <source>Both requests come from one CA</source>
        <translation>両方のリクエストが一つの CA からのものである</translation>
    </message>
    <message>
        <source>A manifest is published here</source>
        <translation>マニフェストがここに公開されている</translation>
    </message>
    <message>
        <source>The manifest follows its profile</source>
        <translation>マニフェストがプロファイルに従っている</translation>
    </message>
    <message>
        <source>The manifest is current</source>
        <translation>マニフェストが有効期間内である</translation>
    </message>
    <message>
        <source>Every listed object is published, as it is listed</source>
        <translation>記載されたすべてのオブジェクトが、記載どおりに公開されている</translation>
    </message>
    <message>
        <source>Every published object is listed</source>
        <translation>公開されたすべてのオブジェクトが記載されている</translation>
    </message>
    <message>
        <source>The manifest&apos;s validity is reasonable</source>
        <translation>マニフェストの有効期間が妥当である</translation>
    </message>
    <message>
        <source>The manifest is reissued often</source>
        <translation>マニフェストが頻繁に再発行されている</translation>
    </message>
    <message>
        <source>The manifest does not expire within hours</source>
        <translation>マニフェストが数時間以内に期限切れにならない</translation>
    </message>
    <message>
        <source>The RRDP host&apos;s name resolves</source>
        <translation>RRDP ホストの名前を解決できる</translation>
    </message>
    <message>
        <source>Name servers answer for both families, and in time</source>
        <translation>ネームサーバーが両アドレスファミリについて時間内に応答する</translation>
    </message>
    <message>
        <source>All addresses are of the public Internet</source>
        <translation>すべてのアドレスが公開インターネットのものである</translation>
    </message>
    <message>
        <source>The RRDP host has IPv4 and IPv6 addresses</source>
        <translation>RRDP ホストに IPv4 と IPv6 のアドレスがある</translation>
    </message>
    <message>
        <source>Each address of the RRDP host accepts connections</source>
        <translation>RRDP ホストの各アドレスが接続を受け付ける</translation>
    </message>
    <message>
        <source>The rsync host&apos;s name resolves</source>
        <translation>rsync ホストの名前を解決できる</translation>
    </message>
    <message>
        <source>The RRDP host has several addresses</source>
        <translation>RRDP ホストに複数のアドレスがある</translation>
    </message>
    <message>
        <source>Every object can be decoded</source>
        <translation>すべてのオブジェクトをデコードできる</translation>
    </message>
    <message>
        <source>Every object follows its profile</source>
        <translation>すべてのオブジェクトがプロファイルに従っている</translation>
    </message>
    <message>
        <source>Every object is signed by the CA itself</source>
        <translation>すべてのオブジェクトが CA 自身によって署名されている</translation>
    </message>
    <message>
        <source>Every object is valid now</source>
        <translation>すべてのオブジェクトが現在有効である</translation>
    </message>
    <message>
        <source>No published object is revoked</source>
        <translation>公開されたオブジェクトがいずれも失効していない</translation>
    </message>
    <message>
        <source>No object claims more than its issuer holds</source>
        <translation>発行者の保有範囲を超えて主張するオブジェクトがない</translation>
    </message>
    <message>
        <source>Objects name their own location and CRL</source>
        <translation>オブジェクトが自身の場所と CRL を示している</translation>
    </message>
    <message>
        <source>No object expires soon</source>
        <translation>まもなく期限切れになるオブジェクトがない</translation>
    </message>
    <message>
        <source>Objects do not contradict each other</source>
        <translation>オブジェクトが互いに矛盾していない</translation>
    </message>
    <message>
        <source>Issued certificates form a tree</source>
        <translation>発行された証明書がツリーを構成している</translation>
    </message>
    <message>
        <source>The CA&apos;s own certificate does not expire soon</source>
        <translation>CA 自身の証明書がまもなく期限切れにならない</translation>
    </message>
    <message>
        <source>Redundant publication is deployed and was tested</source>
        <translation>冗長な公開が導入され、試験されている</translation>
    </message>
    <message>
        <source>Monitoring and alerting run, from more than one vantage</source>
        <translation>監視と警報が、複数の観測点から動作している</translation>
    </message>
    <message>
        <source>Backup and recovery are written down and were tested</source>
        <translation>バックアップと復旧が文書化され、試験されている</translation>
    </message>
    <message>
        <source>Emergency contacts are known and answer at any hour</source>
        <translation>緊急連絡先が分かっており、常時応答する</translation>
    </message>
    <message>
        <source>Staff are trained in running a CA</source>
        <translation>担当者が CA の運用について教育を受けている</translation>
    </message>
    <message>
        <source>The life of certificates and keys follows a procedure</source>
        <translation>証明書と鍵のライフサイクルが手順に従っている</translation>
    </message>
    <message>
        <source>Incidents are reported to the registry within 24 hours</source>
        <translation>インシデントが 24 時間以内にレジストリに報告される</translation>
    </message>
    <message>
        <source>Changes and maintenance follow a procedure and are announced</source>
        <translation>変更とメンテナンスが手順に従い、予告される</translation>
    </message>
    <message>
        <source>Keys and systems are protected by security controls</source>
        <translation>鍵とシステムがセキュリティ対策で保護されている</translation>
    </message>
    <message>
        <source>Performance is watched and capacity is planned</source>
        <translation>性能が監視され、容量が計画されている</translation>
    </message>
    <message>
        <source>The infrastructure was stable for long enough</source>
        <translation>インフラストラクチャが十分な期間安定していた</translation>
    </message>
    <message>
        <source>It was available while it was watched</source>
        <translation>監視の間、利用可能であった</translation>
    </message>
    <message>
        <source>Manifests were issued without gaps, at a sane rhythm</source>
        <translation>マニフェストが空白なく、適切な間隔で発行されていた</translation>
    </message>
    <message>
        <source>Resources are asked for</source>
        <translation>リソースが要求されている</translation>
    </message>
    <message>
        <source>What is asked for is held by the organisation</source>
        <translation>要求されたものを組織が保有している</translation>
    </message>
    <message>
        <source>What is asked for is delegated to nobody else</source>
        <translation>要求されたものがほかに委任されていない</translation>
    </message>
    <message>
        <source>The notification is answered</source>
        <translation>通知ファイルの要求に応答がある</translation>
    </message>
    <message>
        <source>The notification follows its format, on one origin</source>
        <translation>通知ファイルが定められた形式に従い、一つのオリジンにある</translation>
    </message>
    <message>
        <source>Conditional requests are answered with 304</source>
        <translation>条件付きリクエストに 304 で応答する</translation>
    </message>
    <message>
        <source>The notification is at its own URI</source>
        <translation>通知ファイルがその URI にある</translation>
    </message>
    <message>
        <source>The media type is one of XML</source>
        <translation>メディアタイプが XML のものである</translation>
    </message>
    <message>
        <source>Caches keep the notification for a short time</source>
        <translation>キャッシュが通知ファイルを短時間だけ保持する</translation>
    </message>
    <message>
        <source>Session and serial do not go back and forth</source>
        <translation>セッションとシリアル番号が行き来しない</translation>
    </message>
    <message>
        <source>All addresses serve the same session</source>
        <translation>すべてのアドレスが同じセッションを提供している</translation>
    </message>
    <message>
        <source>RRDP is fast enough</source>
        <translation>RRDP が十分に速い</translation>
    </message>
    <message>
        <source>The snapshot can be fetched</source>
        <translation>スナップショットを取得できる</translation>
    </message>
    <message>
        <source>The snapshot has the hash that was announced</source>
        <translation>スナップショットのハッシュが通知されたものと一致する</translation>
    </message>
    <message>
        <source>The snapshot follows its format</source>
        <translation>スナップショットが定められた形式に従っている</translation>
    </message>
    <message>
        <source>The list of deltas is in order</source>
        <translation>デルタのリストが整っている</translation>
    </message>
    <message>
        <source>The newest deltas can be fetched, and are as announced</source>
        <translation>最新のデルタを取得でき、通知された内容と一致する</translation>
    </message>
    <message>
        <source>The newest delta agrees with the snapshot</source>
        <translation>最新のデルタがスナップショットと一致する</translation>
    </message>
    <message>
        <source>What RRDP publishes lies below the rsync URI</source>
        <translation>RRDP の公開内容が rsync URI の下にある</translation>
    </message>
    <message>
        <source>An rsync daemon answers</source>
        <translation>rsync デーモンが応答する</translation>
    </message>
    <message>
        <source>The folder is transferred</source>
        <translation>フォルダが転送される</translation>
    </message>
    <message>
        <source>rsync and RRDP serve the same objects</source>
        <translation>rsync と RRDP が同じオブジェクトを提供している</translation>
    </message>
    <message>
        <source>rsync answers over both address families</source>
        <translation>rsync が両アドレスファミリで応答する</translation>
    </message>
    <message>
        <source>rsync is fast enough</source>
        <translation>rsync が十分に速い</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is right</source>
        <translation>ウェブサーバーの時計が正しい</translation>
    </message>
    <message>
        <source>The CA&apos;s clock is not ahead</source>
        <translation>CA の時計が進んでいない</translation>
    </message>
    <message>
        <source>Each address shows a certificate to be trusted</source>
        <translation>各アドレスが信頼できる証明書を提示する</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not expire soon</source>
        <translation>サーバーの証明書がまもなく期限切れにならない</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3 is spoken</source>
        <translation>TLS 1.2 または 1.3 に対応している</translation>
    </message>
    <message>
        <source>The server&apos;s key is strong enough</source>
        <translation>サーバーの鍵の強度が十分である</translation>
    </message>
    <message>
        <source>All addresses show certificates of one age</source>
        <translation>すべてのアドレスが同じ時期の証明書を提示する</translation>
    </message>
    <message>
        <source>no RRDP notification URI was given</source>
        <translation>RRDP の通知ファイルの URI が指定されていません</translation>
    </message>
    <message>
        <source>no rsync URI was given</source>
        <translation>rsync URI が指定されていません</translation>
    </message>
    <message>
        <source>no child request was given</source>
        <translation>子リクエスト（child request）が指定されていません</translation>
    </message>
    <message>
        <source>no publisher request was given</source>
        <translation>発行者リクエスト（publisher request）が指定されていません</translation>
    </message>
    <message>
        <source>no repository response was given</source>
        <translation>リポジトリ応答（repository response）が指定されていません</translation>
    </message>
    <message>
        <source>no name was looked up</source>
        <translation>名前の検索を行っていません</translation>
    </message>
    <message>
        <source>no TLS connection was tried</source>
        <translation>TLS 接続を試みていません</translation>
    </message>
    <message>
        <source>RRDP was not tried</source>
        <translation>RRDP を試みていません</translation>
    </message>
    <message>
        <source>rsync was not tried</source>
        <translation>rsync を試みていません</translation>
    </message>
    <message>
        <source>no objects were fetched</source>
        <translation>オブジェクトを取得していません</translation>
    </message>
    <message>
        <source>no clock could be compared</source>
        <translation>比較できる時計がありませんでした</translation>
    </message>
    <message>
        <source>the load was not tried</source>
        <translation>負荷を試験していません</translation>
    </message>
    <message>
        <source>no list of resources was given</source>
        <translation>リソースのリストが指定されていません</translation>
    </message>
    <message>
        <source>no history of watching was given</source>
        <translation>監視の履歴が指定されていません</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>準備未了</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>確認対象</translation>
    </message>
    <message>
        <source>RRDP notification</source>
        <translation>RRDP 通知ファイル</translation>
    </message>
    <message>
        <source>rsync folder</source>
        <translation>rsync フォルダ</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>トラストアンカー</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>What watching showed</source>
        <translation>監視で分かったこと</translation>
    </message>
    <message>
        <source>Stable for</source>
        <translation>安定期間</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>監視期間</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>観測回数</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用率</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>最長の停止</translation>
    </message>
    <message>
        <source>A manifest every</source>
        <translation>マニフェストの間隔</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>最初に直すべきこと</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Readiness for delegation</source>
        <translation>委任のための準備状況</translation>
    </message>
    <message>
        <source>Profile {profile}, {time}</source>
        <translation>プロファイル {profile}、{time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} ～ {last}</translation>
    </message>
    <message>
        <source>Waived until {until}: {tag} ({reason})</source>
        <translation>{until} まで免除：{tag}（{reason}）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>tests passed: {passed}, failed: {failed}, skipped: {skipped}</source>
        <translation>試験の結果：合格 {passed}、不合格 {failed}、省略 {skipped}</translation>
    </message>
    <message>
        <source>Setup files</source>
        <translation>セットアップファイル</translation>
    </message>
    <message>
        <source>Names and addresses</source>
        <translation>名前とアドレス</translation>
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
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>失効リスト</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>needs {test}, which failed</source>
        <translation>{test} が必要ですが、失敗しました</translation>
    </message>
    <message>
        <source>A cache serves a copy of the notification that is {age:duration} old</source>
        <translation>キャッシュが {age:duration} 前の通知ファイルを提供しています</translation>
    </message>
    <message>
        <source>A conditional request for an unchanged notification gets a whole answer</source>
        <translation>変更のない通知ファイルに対する条件付きリクエストに、応答全体が返されます</translation>
    </message>
    <message>
        <source>A delta cannot be used: {problem}</source>
        <translation>デルタを使用できません：{problem}</translation>
    </message>
    <message>
        <source>A delta does not have the hash that the notification states</source>
        <translation>デルタのハッシュが通知ファイルの記載と一致しません</translation>
    </message>
    <message>
        <source>A delta that the notification lists was not had: {reason}</source>
        <translation>通知ファイルに記載されたデルタを取得できませんでした：{reason}</translation>
    </message>
    <message>
        <source>A manifest is issued every {rhythm:duration}, where {least:duration} to {most:duration} are recommended</source>
        <translation>マニフェストの発行間隔は {rhythm:duration} です（推奨は {least:duration} ～ {most:duration}）</translation>
    </message>
    <message>
        <source>A published file is on no manifest: relying parties do not use it</source>
        <translation>公開されたファイルが、どのマニフェストにも記載されていません。依拠当事者はこのファイルを使用しません</translation>
    </message>
    <message>
        <source>A published object does not have the hash on the manifest</source>
        <translation>公開されたオブジェクトのハッシュが、マニフェストの記載と一致しません</translation>
    </message>
    <message>
        <source>A signature in the manifest does not verify: {problem}</source>
        <translation>マニフェスト内の署名を検証できません：{problem}</translation>
    </message>
    <message>
        <source>A signature of the object does not verify: {problem}</source>
        <translation>オブジェクトの署名を検証できません：{problem}</translation>
    </message>
    <message>
        <source>Addresses of {host} are not of the public Internet: {addresses}</source>
        <translation>{host} のアドレスが公開インターネットのものではありません：{addresses}</translation>
    </message>
    <message>
        <source>Agree which of the two CAs certifies them, and shrink the other</source>
        <translation>二つの CA のどちらが認証するかを合意し、もう一方を縮小してください</translation>
    </message>
    <message>
        <source>An object that the manifest lists is not published</source>
        <translation>マニフェストに記載されたオブジェクトが公開されていません</translation>
    </message>
    <message>
        <source>Answer it in the file given by --attest</source>
        <translation>--attest で指定するファイルで回答してください</translation>
    </message>
    <message>
        <source>Ask for what is on record only, or have the record corrected first</source>
        <translation>記録にあるものだけを要求するか、先に記録を訂正してもらってください</translation>
    </message>
    <message>
        <source>Ask the operator of the repository for RRDP</source>
        <translation>リポジトリの運用者に RRDP の提供を依頼してください</translation>
    </message>
    <message>
        <source>Asked for: {resources}</source>
        <translation>要求：{resources}</translation>
    </message>
    <message>
        <source>Attested by {by} on {on:time}</source>
        <translation>確認者：{by}、日時：{on:time}</translation>
    </message>
    <message>
        <source>Available for {availability:percent} of the watched time; the longest outage took {outage:duration}</source>
        <translation>監視時間の {availability:percent} で利用可能でした。最長の停止は {outage:duration} です</translation>
    </message>
    <message>
        <source>Begin a new session: relying parties that followed the deltas hold other objects than those that took the snapshot</source>
        <translation>新しいセッションを開始してください。デルタを追った依拠当事者とスナップショットを取得した依拠当事者で、保持するオブジェクトが異なります</translation>
    </message>
    <message>
        <source>By the answer of {by} this is not done</source>
        <translation>{by} の回答によれば、これは実施されていません</translation>
    </message>
    <message>
        <source>Certify the test CA under the test trust anchor, with these URIs in its certificate</source>
        <translation>これらの URI を証明書に含めて、試験用トラストアンカーの下で試験用 CA を認証してください</translation>
    </message>
    <message>
        <source>Check bandwidth and load; the whole is due within {limit:ms}</source>
        <translation>帯域幅と負荷を確認してください。全体は {limit:ms} 以内に届く必要があります</translation>
    </message>
    <message>
        <source>Check bandwidth and the size of the snapshot; the whole is due within {limit:ms}</source>
        <translation>帯域幅とスナップショットの大きさを確認してください。全体は {limit:ms} 以内に届く必要があります</translation>
    </message>
    <message>
        <source>Check module name, path and permissions, and that the module is readable for everyone</source>
        <translation>モジュール名、パス、権限と、モジュールを誰でも読み取れることを確認してください</translation>
    </message>
    <message>
        <source>Check that an rsync daemon listens on this port, and its limit of connections</source>
        <translation>rsync デーモンがこのポートで待ち受けていることと、接続数の上限を確認してください</translation>
    </message>
    <message>
        <source>Check that every name server of the zone runs and is reachable over UDP and TCP port 53</source>
        <translation>ゾーンのすべてのネームサーバーが稼働し、UDP と TCP のポート 53 で到達できることを確認してください</translation>
    </message>
    <message>
        <source>Check that it still holds, and answer again</source>
        <translation>今も該当することを確認し、あらためて回答してください</translation>
    </message>
    <message>
        <source>Check that the CA signs with the key that its parent certified, and reissue</source>
        <translation>CA が、親 CA の認証した鍵で署名していることを確認し、再発行してください</translation>
    </message>
    <message>
        <source>Check that the daemon runs and listens on the URI&apos;s port, and that firewalls let the whole Internet in</source>
        <translation>デーモンが稼働して URI のポートで待ち受けていること、ファイアウォールがインターネット全体からの接続を許可していることを確認してください</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or 1.3 with current cipher suites</source>
        <translation>ポートが、現在の暗号スイートで TLS 1.2 または 1.3 に対応していることを確認してください</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and that the server is not overloaded</source>
        <translation>ポートが TLS に対応し、サーバーが過負荷でないことを確認してください</translation>
    </message>
    <message>
        <source>Check that the publication server writes its rsync tree, and where</source>
        <translation>公開サーバーが rsync のツリーを書き出していることと、その場所を確認してください</translation>
    </message>
    <message>
        <source>Check that the web server runs and listens, and that firewalls let the whole Internet in</source>
        <translation>ウェブサーバーが稼働して待ち受けていること、ファイアウォールがインターネット全体からの接続を許可していることを確認してください</translation>
    </message>
    <message>
        <source>Check the URI that the repository assigned to you: certificates will name that one</source>
        <translation>リポジトリから割り当てられた URI を確認してください。証明書はその URI を示します</translation>
    </message>
    <message>
        <source>Check the clock of the system that ordered the certificate, and install one that is valid now</source>
        <translation>証明書を申請したシステムの時計を確認し、現在有効な証明書をインストールしてください</translation>
    </message>
    <message>
        <source>Check the folder that the repository assigned to you: certificates will name that one</source>
        <translation>リポジトリから割り当てられたフォルダを確認してください。証明書はそのフォルダを示します</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server</source>
        <translation>サーバーの負荷と帯域幅を確認してください</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server; the whole answer is due within seconds</source>
        <translation>サーバーの負荷と帯域幅を確認してください。応答全体は数秒以内に届く必要があります</translation>
    </message>
    <message>
        <source>Check the web server and every proxy before it: the body must come whole, and as it is, without a content encoding that was not asked for</source>
        <translation>ウェブサーバーとその前段のすべてのプロキシを確認してください。本文は、要求されていないコンテンツエンコーディングなしに、完全にそのまま届く必要があります</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs, and the path in the URI</source>
        <translation>ウェブサーバーの設定とログ、URI のパスを確認してください</translation>
    </message>
    <message>
        <source>Check what the server sends; a notification has some kilobytes</source>
        <translation>サーバーが何を送信しているかを確認してください。通知ファイルは通常、数キロバイトです</translation>
    </message>
    <message>
        <source>Check what your publication server writes</source>
        <translation>公開サーバーの出力内容を確認してください</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing changes it on the way</source>
        <translation>公開サーバーの出力内容を確認し、途中で変更されていないことを確認してください</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that session and serial are those of the notification</source>
        <translation>公開サーバーの出力内容と、セッションおよびシリアル番号が通知ファイルと一致することを確認してください</translation>
    </message>
    <message>
        <source>Check whether deltas were lost; where they were, begin a new session</source>
        <translation>デルタが失われていないかを確認し、失われている場合は新しいセッションを開始してください</translation>
    </message>
    <message>
        <source>Check whether several servers with different states answer for the name; after a restore begin a new session</source>
        <translation>状態の異なる複数のサーバーがこの名前で応答していないかを確認してください。復元の後は新しいセッションを開始してください</translation>
    </message>
    <message>
        <source>Check whether several servers with states of their own answer for the name, and whether the server restarts again and again</source>
        <translation>別々の状態を持つ複数のサーバーがこの名前で応答していないか、サーバーが再起動を繰り返していないかを確認してください</translation>
    </message>
    <message>
        <source>Choose a handle of these characters in your software, and write the file again</source>
        <translation>ソフトウェアでこれらの文字だけからなるハンドルを選び、ファイルを再出力してください</translation>
    </message>
    <message>
        <source>Configure an https service_uri in the publication server</source>
        <translation>公開サーバーで service_uri に https を設定してください</translation>
    </message>
    <message>
        <source>Configure service_uri as https, sia_base as rsync and rrdp_notification_uri as https in the publication server</source>
        <translation>公開サーバーで service_uri を https、sia_base を rsync、rrdp_notification_uri を https として設定してください</translation>
    </message>
    <message>
        <source>Configure the interval of re-issuance in your CA software</source>
        <translation>CA ソフトウェアで再発行の間隔を設定してください</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>日付を訂正してください</translation>
    </message>
    <message>
        <source>Create a new identity in your software, and write the file again</source>
        <translation>ソフトウェアで新しい識別情報を作成し、ファイルを再出力してください</translation>
    </message>
    <message>
        <source>Create an identity with RSA of 2048 bits or more, or with an elliptic curve of 256</source>
        <translation>2048 ビット以上の RSA、または 256 ビットの楕円曲線で識別情報を作成してください</translation>
    </message>
    <message>
        <source>Do it before delegation, or agree with the registry on a date</source>
        <translation>委任の前に実施するか、レジストリと期日について合意してください</translation>
    </message>
    <message>
        <source>Find what failed at the times in the history, and make it redundant</source>
        <translation>履歴にある時刻に何が障害となったかを特定し、冗長化してください</translation>
    </message>
    <message>
        <source>For {gap:duration} there was no current manifest</source>
        <translation>{gap:duration} の間、有効期間内のマニフェストがありませんでした</translation>
    </message>
    <message>
        <source>Give each file with the option of its own kind</source>
        <translation>各ファイルを、その種類に対応するオプションで指定してください</translation>
    </message>
    <message>
        <source>Have all name servers of the zone answer for both types, with an empty answer where there is no address</source>
        <translation>ゾーンのすべてのネームサーバーが両方の種類に回答し、アドレスがない場合は空の回答を返すようにしてください</translation>
    </message>
    <message>
        <source>Have each file listed once, under a plain name</source>
        <translation>各ファイルが、通常の名前で一度だけ記載されるようにしてください</translation>
    </message>
    <message>
        <source>Have one CRL listed</source>
        <translation>記載する CRL を一つだけにしてください</translation>
    </message>
    <message>
        <source>Have the daemon listen on every address that its name has</source>
        <translation>名前に対応するすべてのアドレスでデーモンを待ち受けさせてください</translation>
    </message>
    <message>
        <source>Have the parent renew it</source>
        <translation>親 CA に更新してもらってください</translation>
    </message>
    <message>
        <source>Have the publication server keep deltas for some hours</source>
        <translation>公開サーバーがデルタを数時間保持するようにしてください</translation>
    </message>
    <message>
        <source>Have the server listen on every address that its name has, or take the address out of the DNS</source>
        <translation>名前に対応するすべてのアドレスでサーバーを待ち受けさせるか、該当アドレスを DNS から削除してください</translation>
    </message>
    <message>
        <source>Have the web server answer If-None-Match and If-Modified-Since with 304</source>
        <translation>ウェブサーバーが If-None-Match と If-Modified-Since に 304 で応答するようにしてください</translation>
    </message>
    <message>
        <source>Have the web server send both</source>
        <translation>ウェブサーバーが両方を送信するようにしてください</translation>
    </message>
    <message>
        <source>Have your CA or publication software write the file again, and send it as it is</source>
        <translation>CA または公開ソフトウェアでファイルを再出力し、そのまま送付してください</translation>
    </message>
    <message>
        <source>Have your CA software reissue it; if it stays so, update the software</source>
        <translation>CA ソフトウェアで再発行してください。それでも変わらない場合は、ソフトウェアを更新してください</translation>
    </message>
    <message>
        <source>Have your CA software reissue manifest and CRL, and check its scheduler and clock</source>
        <translation>CA ソフトウェアでマニフェストと CRL を再発行し、スケジューラと時計を確認してください</translation>
    </message>
    <message>
        <source>Have your software write the file again; do not edit the base64 by hand</source>
        <translation>ソフトウェアでファイルを再出力し、base64 を手作業で編集しないでください</translation>
    </message>
    <message>
        <source>Install a certificate of a public certification authority, with all its intermediate certificates</source>
        <translation>公的な認証局の証明書を、すべての中間証明書とともにインストールしてください</translation>
    </message>
    <message>
        <source>Install a certificate whose subject alternative names hold the URI&apos;s host</source>
        <translation>サブジェクト代替名（subject alternative name）に URI のホストを含む証明書をインストールしてください</translation>
    </message>
    <message>
        <source>Install the same certificate on all servers, so that none is forgotten at the next renewal</source>
        <translation>次回の更新で漏れが生じないように、すべてのサーバーに同じ証明書をインストールしてください</translation>
    </message>
    <message>
        <source>Issue manifest and CRL together, for the same time</source>
        <translation>マニフェストと CRL を、同じ有効期間で同時に発行してください</translation>
    </message>
    <message>
        <source>Issue manifests for some days at most, and reissue them often</source>
        <translation>マニフェストの有効期間を長くても数日とし、頻繁に再発行してください</translation>
    </message>
    <message>
        <source>Issue manifests that are valid for {limit:duration} at least, so that an outage at night does no harm</source>
        <translation>夜間の障害で支障が出ないように、少なくとも {limit:duration} 有効なマニフェストを発行してください</translation>
    </message>
    <message>
        <source>Keep each delta for as long as a notification lists it</source>
        <translation>デルタは、通知ファイルに記載されている間は保持してください</translation>
    </message>
    <message>
        <source>Keep each snapshot for as long as any notification that names it may be cached, and check its path</source>
        <translation>スナップショットは、それを示す通知ファイルがキャッシュされている可能性がある間は保持し、パスを確認してください</translation>
    </message>
    <message>
        <source>Keep the infrastructure running as it is, and go on watching</source>
        <translation>インフラストラクチャを現状のまま稼働させ、監視を続けてください</translation>
    </message>
    <message>
        <source>Let caches keep the notification for a minute at most</source>
        <translation>キャッシュが通知ファイルを保持する時間を最大でも一分にしてください</translation>
    </message>
    <message>
        <source>List no more deltas than are together smaller than the snapshot</source>
        <translation>記載するデルタは、合計がスナップショットより小さくなる数までにしてください</translation>
    </message>
    <message>
        <source>List the object if it is meant to count; else withdraw it</source>
        <translation>効力を持たせるべきオブジェクトであれば記載し、そうでなければ取り下げてください</translation>
    </message>
    <message>
        <source>List the resources on record under &quot;held&quot;, or give a test TAL</source>
        <translation>記録にあるリソースを &quot;held&quot; に列挙するか、試験用の TAL を指定してください</translation>
    </message>
    <message>
        <source>List the resources to be certified under &quot;asked&quot;</source>
        <translation>認証を受けるリソースを &quot;asked&quot; に列挙してください</translation>
    </message>
    <message>
        <source>Make sure that both come from the same, current installation</source>
        <translation>両方が、同じ現行のインストールから出力されたものであることを確認してください</translation>
    </message>
    <message>
        <source>Make sure that the answer belongs to this request</source>
        <translation>応答がこの要求に対するものであることを確認してください</translation>
    </message>
    <message>
        <source>Never change a file that was announced</source>
        <translation>通知済みのファイルは決して変更しないでください</translation>
    </message>
    <message>
        <source>No CA under the test trust anchor publishes in this repository</source>
        <translation>試験用トラストアンカーの下の CA が、このリポジトリに何も公開していません</translation>
    </message>
    <message>
        <source>No address of the host accepts connections: {reason}</source>
        <translation>ホストのどのアドレスも接続を受け付けません：{reason}</translation>
    </message>
    <message>
        <source>No manifest is published in this repository</source>
        <translation>このリポジトリにマニフェストが公開されていません</translation>
    </message>
    <message>
        <source>No resources are asked for</source>
        <translation>リソースが要求されていません</translation>
    </message>
    <message>
        <source>Nobody has answered this</source>
        <translation>これにはまだ誰も回答していません</translation>
    </message>
    <message>
        <source>Nothing where the repository is shared; else check the rsync base URI of the publication server</source>
        <translation>リポジトリが共用の場合、対処は不要です。そうでない場合は、公開サーバーの rsync のベース URI を確認してください</translation>
    </message>
    <message>
        <source>Notification and snapshot took {elapsed:ms} together</source>
        <translation>通知ファイルとスナップショットに合わせて {elapsed:ms} かかりました</translation>
    </message>
    <message>
        <source>Offer TLS 1.3 and 1.2</source>
        <translation>TLS 1.3 と 1.2 を提供してください</translation>
    </message>
    <message>
        <source>One address of the host does not accept connections: {reason}</source>
        <translation>ホストのアドレスの一つが接続を受け付けません：{reason}</translation>
    </message>
    <message>
        <source>Order a certificate for an RSA key of 2048 bits or more, or for a P-256 key</source>
        <translation>2048 ビット以上の RSA 鍵、または P-256 鍵の証明書を申請してください</translation>
    </message>
    <message>
        <source>Publish A and AAAA records for the name, and check the delegation of its zone</source>
        <translation>この名前の A レコードと AAAA レコードを公開し、ゾーンの委任を確認してください</translation>
    </message>
    <message>
        <source>Publish a manifest and a CRL of a test CA before the final check</source>
        <translation>最終確認の前に、試験用 CA のマニフェストと CRL を公開してください</translation>
    </message>
    <message>
        <source>Publish globally reachable addresses only: relying parties refuse the others</source>
        <translation>グローバルに到達可能なアドレスだけを公開してください。依拠当事者はそれ以外を拒否します</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step</source>
        <translation>オブジェクトとマニフェストを一度に公開してください</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step, and check for corruption</source>
        <translation>オブジェクトとマニフェストを一度に公開し、破損がないことを確認してください</translation>
    </message>
    <message>
        <source>Publish objects below your rsync base URI only, each once, and below 8 MB</source>
        <translation>rsync のベース URI の下にあるオブジェクトだけを、それぞれ一度だけ、8 MB 未満で公開してください</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL</source>
        <translation>CA 自身の CRL を公開してください</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest that lists it</source>
        <translation>CRL を、それを記載したマニフェストと同時に公開してください</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in the certificate&apos;s SIA</source>
        <translation>証明書の SIA にある URI でマニフェストを公開してください</translation>
    </message>
    <message>
        <source>Publish the test trust anchor&apos;s certificate at the URI in its TAL</source>
        <translation>試験用トラストアンカーの証明書を、TAL にある URI で公開してください</translation>
    </message>
    <message>
        <source>Publish with a test CA before the final check</source>
        <translation>最終確認の前に、試験用 CA で公開してください</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits of connections and requests: thousands of relying parties ask several times an hour</source>
        <translation>サーバーの接続数とリクエスト数の上限を引き上げてください。数千の依拠当事者が一時間に数回アクセスします</translation>
    </message>
    <message>
        <source>Reissue manifest and CRL every few hours: it shows that the CA works, and leaves time to repair</source>
        <translation>マニフェストと CRL を数時間ごとに再発行してください。CA が動作していることを示し、修復の時間も確保できます</translation>
    </message>
    <message>
        <source>Reissue manifests well before their nextUpdate, and alert when that fails</source>
        <translation>nextUpdate より十分前にマニフェストを再発行し、失敗した場合は警報を出してください</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified</source>
        <translation>親 CA の認証した鍵で CRL を再発行してください</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the place where it is published</source>
        <translation>マニフェストの証明書が実際の公開場所を示すように、マニフェストを再発行してください</translation>
    </message>
    <message>
        <source>Reissue the manifest under a new certificate</source>
        <translation>新しい証明書でマニフェストを再発行してください</translation>
    </message>
    <message>
        <source>Reissue the manifest under the CA&apos;s current certificate</source>
        <translation>CA の現在の証明書のもとでマニフェストを再発行してください</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published, and the CA&apos;s CRL</source>
        <translation>オブジェクトの証明書が実際の公開場所と CA の CRL を示すように、オブジェクトを再発行してください</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate</source>
        <translation>CA の現在の証明書のもとでオブジェクトを再発行してください</translation>
    </message>
    <message>
        <source>Reissue well before nextUpdate; check that the CA&apos;s scheduler runs</source>
        <translation>nextUpdate より十分前に再発行し、CA のスケジューラが動作していることを確認してください</translation>
    </message>
    <message>
        <source>Reissue without them, or have the parent certify them</source>
        <translation>それらを除いて再発行するか、親 CA に認証してもらってください</translation>
    </message>
    <message>
        <source>Renew it, and check that your CA software renews objects by itself</source>
        <translation>オブジェクトを更新し、CA ソフトウェアが自動的に更新することを確認してください</translation>
    </message>
    <message>
        <source>Renew the certificate, and check why it was not renewed by itself</source>
        <translation>証明書を更新し、自動的に更新されなかった理由を確認してください</translation>
    </message>
    <message>
        <source>Renew the certificate, and have it renewed by itself from now on</source>
        <translation>証明書を更新し、今後は自動的に更新されるようにしてください</translation>
    </message>
    <message>
        <source>Renew the identity certificate in your software, and write the file again</source>
        <translation>ソフトウェアで識別証明書を更新し、ファイルを再出力してください</translation>
    </message>
    <message>
        <source>Renew the identity certificate now: a new one has to be handed over again</source>
        <translation>識別証明書を今すぐ更新してください。新しい証明書はあらためて引き渡す必要があります</translation>
    </message>
    <message>
        <source>Renew the identity certificate with SHA-256</source>
        <translation>SHA-256 で識別証明書を更新してください</translation>
    </message>
    <message>
        <source>Resolving {host} took {elapsed:ms}</source>
        <translation>{host} の名前解決に {elapsed:ms} かかりました</translation>
    </message>
    <message>
        <source>Resources are asked for that are delegated to {ca}: {resources}</source>
        <translation>{ca} に委任されているリソースが要求されています：{resources}</translation>
    </message>
    <message>
        <source>Resources are asked for that the organisation does not hold by {record}: {resources}</source>
        <translation>{record} によれば組織が保有していないリソースが要求されています：{resources}</translation>
    </message>
    <message>
        <source>Send the identity certificate that your software signs with its own key</source>
        <translation>お使いのソフトウェアが自身の鍵で署名した識別証明書を送付してください</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; answers are due within {limit:ms}</source>
        <translation>RRDP のファイルをディスクまたはキャッシュから提供してください。応答は {limit:ms} 以内に返す必要があります</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; the first byte is due within {limit:ms}</source>
        <translation>RRDP のファイルをディスクまたはキャッシュから提供してください。最初の 1 バイトは {limit:ms} 以内に届く必要があります</translation>
    </message>
    <message>
        <source>Serve it as application/xml</source>
        <translation>application/xml として提供してください</translation>
    </message>
    <message>
        <source>Serve it at its own URI: each redirect is a round trip for every relying party</source>
        <translation>通知ファイルをその URI で提供してください。リダイレクトのたびに、すべての依拠当事者に往復が生じます</translation>
    </message>
    <message>
        <source>Serve notification, snapshot and deltas under one host name and port</source>
        <translation>通知ファイル、スナップショット、デルタを、同じホスト名とポートで提供してください</translation>
    </message>
    <message>
        <source>Serve rsync over IPv6 too</source>
        <translation>rsync を IPv6 でも提供してください</translation>
    </message>
    <message>
        <source>Serve the notification at its own URI, without a redirect</source>
        <translation>通知ファイルを、リダイレクトなしにその URI で提供してください</translation>
    </message>
    <message>
        <source>Serve the repository over IPv4 too: many relying parties have no IPv6</source>
        <translation>リポジトリを IPv4 でも提供してください。多くの依拠当事者は IPv6 を使えません</translation>
    </message>
    <message>
        <source>Serve the repository over IPv6 too</source>
        <translation>リポジトリを IPv6 でも提供してください</translation>
    </message>
    <message>
        <source>Serve the same files from every address</source>
        <translation>すべてのアドレスから同じファイルを提供してください</translation>
    </message>
    <message>
        <source>Set the clock of the system that made it, and make it again</source>
        <translation>証明書を作成したシステムの時計を合わせ、証明書を作成し直してください</translation>
    </message>
    <message>
        <source>Stable for {stable:duration} of the {needed:duration} that are asked for</source>
        <translation>必要な {needed:duration} のうち {stable:duration} 安定しています</translation>
    </message>
    <message>
        <source>Stable for {stable:duration}, looked at {looks} times</source>
        <translation>{stable:duration} 安定しています（観測回数 {looks}）</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and reissue</source>
        <translation>CA の時計を NTP で同期し、再発行してください</translation>
    </message>
    <message>
        <source>Synchronise the clock of the CA (NTP)</source>
        <translation>CA の時計を NTP で同期してください</translation>
    </message>
    <message>
        <source>Synchronise the clock of the web server (NTP)</source>
        <translation>ウェブサーバーの時計を NTP で同期してください</translation>
    </message>
    <message>
        <source>Take out of the module what does not belong into it</source>
        <translation>モジュールから、本来そこにないはずのものを取り除いてください</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expired on {not_after:time}</source>
        <translation>{name} の BPKI 証明書が {not_after:time} に期限切れになりました</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expires in {left:duration}, on {not_after:time}</source>
        <translation>{name} の BPKI 証明書があと {left:duration} で期限切れになります（{not_after:time}）</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is no CA certificate: it cannot sign the certificates that sign your messages</source>
        <translation>{name} の BPKI 証明書が CA 証明書ではないため、メッセージに署名する証明書に署名できません</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not self-signed, so that it is no trust anchor</source>
        <translation>{name} の BPKI 証明書が自己署名ではないため、トラストアンカーになりません</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not valid before {not_before:time}</source>
        <translation>{name} の BPKI 証明書は {not_before:time} より前には有効ではありません</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is signed with {digest}, which current software refuses</source>
        <translation>{name} の BPKI 証明書が {digest} で署名されており、現在のソフトウェアはこれを拒否します</translation>
    </message>
    <message>
        <source>The CA&apos;s CRL is not published, or not on the manifest: {problem}</source>
        <translation>CA の CRL が公開されていないか、マニフェストに記載されていません：{problem}</translation>
    </message>
    <message>
        <source>The CA&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>CA の証明書があと {left:duration} で期限切れになります（{not_after:time}）</translation>
    </message>
    <message>
        <source>The CRL cannot be decoded: {problem}</source>
        <translation>CRL をデコードできません：{problem}</translation>
    </message>
    <message>
        <source>The CRL does not follow its profile: {problem}</source>
        <translation>CRL がプロファイルに従っていません：{problem}</translation>
    </message>
    <message>
        <source>The CRL ends {difference:duration} before the manifest that lists it</source>
        <translation>CRL の期限が、それを記載したマニフェストより {difference:duration} 早く切れます</translation>
    </message>
    <message>
        <source>The CRL is not current any more: {problem}</source>
        <translation>CRL の有効期間が過ぎています：{problem}</translation>
    </message>
    <message>
        <source>The CRL is not the CA&apos;s own: {problem}</source>
        <translation>CRL が CA 自身のものではありません：{problem}</translation>
    </message>
    <message>
        <source>The CRL is not valid yet: {problem}</source>
        <translation>CRL がまだ有効になっていません：{problem}</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify: {problem}</source>
        <translation>CRL の署名を検証できません：{problem}</translation>
    </message>
    <message>
        <source>The TLS handshake failed: {reason}</source>
        <translation>TLS ハンドシェイクに失敗しました：{reason}</translation>
    </message>
    <message>
        <source>The URI holds the address {host} where a name belongs</source>
        <translation>URI の、名前があるべき箇所にアドレス {host} があります</translation>
    </message>
    <message>
        <source>The XML namespace lacks the slash at its end: {found}</source>
        <translation>XML 名前空間の末尾にスラッシュがありません：{found}</translation>
    </message>
    <message>
        <source>The addresses of the host serve different RRDP sessions</source>
        <translation>ホストのアドレスによって異なる RRDP セッションが提供されています</translation>
    </message>
    <message>
        <source>The addresses show certificates that end at different times, the first on {first:time}</source>
        <translation>アドレスによって、提示する証明書の期限が異なります。最も早いものは {first:time} です</translation>
    </message>
    <message>
        <source>The answer does not repeat the tag of the request, &quot;{asked}&quot;, but has &quot;{answered}&quot;</source>
        <translation>応答のタグが要求のタグ &quot;{asked}&quot; と同じではなく、&quot;{answered}&quot; です</translation>
    </message>
    <message>
        <source>The answer of {by} is dated {on:time}, which has not come yet</source>
        <translation>{by} の回答の日付 {on:time} が未来です</translation>
    </message>
    <message>
        <source>The answer of {by} is {age:duration} old</source>
        <translation>{by} の回答は {age:duration} 前のものです</translation>
    </message>
    <message>
        <source>The answer to the request for the notification cannot be used: {reason}</source>
        <translation>通知ファイルの要求に対する応答を使用できません：{reason}</translation>
    </message>
    <message>
        <source>The certificates that the CA issued are not in order: {problem}</source>
        <translation>CA が発行した証明書に問題があります：{problem}</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial</source>
        <translation>通知ファイルに記載されたデルタが連続していないか、そのシリアル番号で終わっていません</translation>
    </message>
    <message>
        <source>The file does not follow RFC 8183: {reason}</source>
        <translation>ファイルが RFC 8183 に従っていません：{reason}</translation>
    </message>
    <message>
        <source>The file has attributes that the schema of RFC 8183 does not know: {attributes}</source>
        <translation>ファイルに RFC 8183 のスキーマにない属性があります：{attributes}</translation>
    </message>
    <message>
        <source>The file is a {found} where a {expected} belongs</source>
        <translation>{expected} であるべきファイルが {found} です</translation>
    </message>
    <message>
        <source>The file is a {message} of the handle {handle}</source>
        <translation>このファイルは {message} で、ハンドルは {handle} です</translation>
    </message>
    <message>
        <source>The first byte took {elapsed:ms}</source>
        <translation>最初の 1 バイトまでに {elapsed:ms} かかりました</translation>
    </message>
    <message>
        <source>The host has a single address in each family that it has</source>
        <translation>ホストのアドレスが、使用しているアドレスファミリごとに一つしかありません</translation>
    </message>
    <message>
        <source>The key of the BPKI certificate of {name} is too weak: {algorithm} with {bits} bits</source>
        <translation>{name} の BPKI 証明書の鍵が弱すぎます：{algorithm}、{bits} ビット</translation>
    </message>
    <message>
        <source>The manifest cannot be decoded: {problem}</source>
        <translation>マニフェストをデコードできません：{problem}</translation>
    </message>
    <message>
        <source>The manifest does not follow its profile: {problem}</source>
        <translation>マニフェストがプロファイルに従っていません：{problem}</translation>
    </message>
    <message>
        <source>The manifest is not current any more: {problem}</source>
        <translation>マニフェストの有効期間が過ぎています：{problem}</translation>
    </message>
    <message>
        <source>The manifest is not of the CA that publishes it: {problem}</source>
        <translation>マニフェストが、それを公開している CA のものではありません：{problem}</translation>
    </message>
    <message>
        <source>The manifest is not valid yet: {problem}</source>
        <translation>マニフェストがまだ有効になっていません：{problem}</translation>
    </message>
    <message>
        <source>The manifest is valid for {left:duration} more</source>
        <translation>マニフェストの残りの有効期間は {left:duration} です</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration} only</source>
        <translation>マニフェストの有効期間が {validity:duration} しかありません</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration}, so that an old one can be replayed for as long</source>
        <translation>マニフェストの有効期間が {validity:duration} あり、その間は古いマニフェストが再送攻撃（リプレイ）に使われるおそれがあります</translation>
    </message>
    <message>
        <source>The manifest lists a CRL beside the CA&apos;s own</source>
        <translation>マニフェストに、CA 自身の CRL のほかにも CRL が記載されています</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice: {problem}</source>
        <translation>マニフェストに、許容されないファイル名があるか、同じ名前が二つあります：{problem}</translation>
    </message>
    <message>
        <source>The manifest says that it lies elsewhere</source>
        <translation>マニフェストが、別の場所にあると示しています</translation>
    </message>
    <message>
        <source>The manifest that the CA&apos;s certificate names is not published</source>
        <translation>CA の証明書が示すマニフェストが公開されていません</translation>
    </message>
    <message>
        <source>The manifest was issued {age:duration} ago</source>
        <translation>マニフェストは {age:duration} 前に発行されたものです</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate is revoked</source>
        <translation>マニフェストの証明書が失効しています</translation>
    </message>
    <message>
        <source>The name servers of {host} did not answer in time</source>
        <translation>{host} のネームサーバーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>The name {host} does not resolve: {reason}</source>
        <translation>名前 {host} を解決できません：{reason}</translation>
    </message>
    <message>
        <source>The name {host} has no IPv4 address</source>
        <translation>名前 {host} に IPv4 アドレスがありません</translation>
    </message>
    <message>
        <source>The name {host} has no IPv6 address</source>
        <translation>名前 {host} に IPv6 アドレスがありません</translation>
    </message>
    <message>
        <source>The newest delta and the snapshot say different things of {objects}</source>
        <translation>最新のデルタとスナップショットで、次のオブジェクトの内容が異なります：{objects}</translation>
    </message>
    <message>
        <source>The notification URI that was given is not the one that the repository assigned, {promised}</source>
        <translation>指定された通知ファイルの URI が、リポジトリの割り当てたものと異なります：{promised}</translation>
    </message>
    <message>
        <source>The notification comes with neither ETag nor Last-Modified, so that every look costs a whole answer</source>
        <translation>通知ファイルに ETag も Last-Modified も付いていないため、確認のたびに応答全体が必要になります</translation>
    </message>
    <message>
        <source>The notification did not come in time: {reason}</source>
        <translation>通知ファイルが時間内に届きませんでした：{reason}</translation>
    </message>
    <message>
        <source>The notification does not follow its format: {problem}</source>
        <translation>通知ファイルが定められた形式に従っていません：{problem}</translation>
    </message>
    <message>
        <source>The notification is found after {redirects} redirects</source>
        <translation>通知ファイルに到達するまでのリダイレクトの回数：{redirects}</translation>
    </message>
    <message>
        <source>The notification is larger than any sound one: {reason}</source>
        <translation>通知ファイルが、正常な大きさを超えています：{reason}</translation>
    </message>
    <message>
        <source>The notification is served as {found}</source>
        <translation>通知ファイルが {found} として提供されています</translation>
    </message>
    <message>
        <source>The notification is served without a media type</source>
        <translation>通知ファイルがメディアタイプなしで提供されています</translation>
    </message>
    <message>
        <source>The notification lists no deltas, so that every change costs each relying party a snapshot</source>
        <translation>通知ファイルにデルタが記載されていないため、変更のたびにすべての依拠当事者がスナップショットを取得することになります</translation>
    </message>
    <message>
        <source>The notification lists {deltas} deltas, more than relying parties follow</source>
        <translation>通知ファイルに記載されたデルタの数 {deltas} が、依拠当事者の追う数を超えています</translation>
    </message>
    <message>
        <source>The notification refers to a file on another origin: {problem}</source>
        <translation>通知ファイルが別のオリジンのファイルを参照しています：{problem}</translation>
    </message>
    <message>
        <source>The notification spells its XML namespace in an unusual way: {problem}</source>
        <translation>通知ファイルの XML 名前空間の表記が通常と異なります：{problem}</translation>
    </message>
    <message>
        <source>The notification was answered with HTTP status {status}</source>
        <translation>通知ファイルの要求に HTTP ステータス {status} が返されました</translation>
    </message>
    <message>
        <source>The object cannot be decoded: {problem}</source>
        <translation>オブジェクトをデコードできません：{problem}</translation>
    </message>
    <message>
        <source>The object claims resources that its issuer does not hold: {problem}</source>
        <translation>オブジェクトが、発行者の保有していないリソースを主張しています：{problem}</translation>
    </message>
    <message>
        <source>The object deviates from its profile in a way that relying parties tolerate: {problem}</source>
        <translation>オブジェクトが、依拠当事者の許容する範囲でプロファイルから逸脱しています：{problem}</translation>
    </message>
    <message>
        <source>The object does not follow its profile: {problem}</source>
        <translation>オブジェクトがプロファイルに従っていません：{problem}</translation>
    </message>
    <message>
        <source>The object expires in {left:duration}, on {not_after:time}</source>
        <translation>オブジェクトがあと {left:duration} で期限切れになります（{not_after:time}）</translation>
    </message>
    <message>
        <source>The object has expired: {problem}</source>
        <translation>オブジェクトの有効期限が切れています：{problem}</translation>
    </message>
    <message>
        <source>The object is not of the CA that publishes it: {problem}</source>
        <translation>オブジェクトが、それを公開している CA のものではありません：{problem}</translation>
    </message>
    <message>
        <source>The object is not valid yet: {problem}</source>
        <translation>オブジェクトがまだ有効になっていません：{problem}</translation>
    </message>
    <message>
        <source>The object names another location than its own: {problem}</source>
        <translation>オブジェクトが、自身の場所とは異なる場所を示しています：{problem}</translation>
    </message>
    <message>
        <source>The object&apos;s certificate is revoked, and the object is published all the same</source>
        <translation>オブジェクトの証明書が失効していますが、オブジェクトは公開されたままです</translation>
    </message>
    <message>
        <source>The publication server is spoken to without TLS; the messages are signed, but not secret</source>
        <translation>公開サーバーとの通信に TLS が使われていません。メッセージは署名されていますが、秘匿されません</translation>
    </message>
    <message>
        <source>The question for {type} records of {host} was not answered: {reason}</source>
        <translation>{host} の {type} レコードの問い合わせに回答がありませんでした：{reason}</translation>
    </message>
    <message>
        <source>The repository calls you {answered}, not {asked} as you asked</source>
        <translation>リポジトリが使うハンドルは、要求した {asked} ではなく {answered} です</translation>
    </message>
    <message>
        <source>The repository offers no RRDP, which relying parties prefer by far</source>
        <translation>リポジトリが、依拠当事者が強く優先する RRDP を提供していません</translation>
    </message>
    <message>
        <source>The request for the notification is redirected in a way that relying parties do not follow: {reason}</source>
        <translation>通知ファイルの要求が、依拠当事者の追わない方法でリダイレクトされています：{reason}</translation>
    </message>
    <message>
        <source>The rsync URI that was given is not below the sia_base of the repository, {promised}</source>
        <translation>指定された rsync URI が、リポジトリの sia_base の下にありません：{promised}</translation>
    </message>
    <message>
        <source>The rsync daemon cannot be reached: {reason}</source>
        <translation>rsync デーモンに到達できません：{reason}</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder: {reason}</source>
        <translation>rsync デーモンがフォルダを提供しませんでした：{reason}</translation>
    </message>
    <message>
        <source>The rsync daemon does not answer over {family}: {reason}</source>
        <translation>rsync デーモンが {family} で応答しません：{reason}</translation>
    </message>
    <message>
        <source>The rsync folder holds no RPKI objects</source>
        <translation>rsync フォルダに RPKI オブジェクトがありません</translation>
    </message>
    <message>
        <source>The rsync host has no IPv6 address</source>
        <translation>rsync ホストに IPv6 アドレスがありません</translation>
    </message>
    <message>
        <source>The rsync module holds more than any sound repository does: {reason}</source>
        <translation>rsync モジュールの内容が、正常なリポジトリの量を超えています：{reason}</translation>
    </message>
    <message>
        <source>The serial went back from {before} to {after} within one session</source>
        <translation>一つのセッションの中でシリアル番号が {before} から {after} に逆行しました</translation>
    </message>
    <message>
        <source>The server accepts connections and does not complete a TLS handshake</source>
        <translation>サーバーが接続を受け付けますが、TLS ハンドシェイクを完了しません</translation>
    </message>
    <message>
        <source>The server chose {version}, which is obsolete</source>
        <translation>サーバーが、廃止された {version} を選択しました</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on {not_after:time}</source>
        <translation>サーバーの証明書が {not_after:time} に期限切れになりました</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>サーバーの証明書があと {left:duration} で期限切れになります（{not_after:time}）</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for {names} and not for {host}</source>
        <translation>サーバーの証明書が {host} ではなく {names} のものです</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {not_before:time}</source>
        <translation>サーバーの証明書は {not_before:time} より前には有効ではありません</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, issued by {issuer}, leads to no certification authority that relying parties trust: {reason}</source>
        <translation>サーバーの証明書（発行者：{issuer}）が、依拠当事者の信頼する認証局につながっていません：{reason}</translation>
    </message>
    <message>
        <source>The server&apos;s key is weak: {algorithm} with {bits} bits</source>
        <translation>サーバーの鍵が弱いです：{algorithm}、{bits} ビット</translation>
    </message>
    <message>
        <source>The session changed between two looks a moment apart</source>
        <translation>間を置かない二回の観測の間にセッションが変わりました</translation>
    </message>
    <message>
        <source>The snapshot cannot be used: {problem}</source>
        <translation>スナップショットを使用できません：{problem}</translation>
    </message>
    <message>
        <source>The snapshot does not have the hash that the notification states</source>
        <translation>スナップショットのハッシュが通知ファイルの記載と一致しません</translation>
    </message>
    <message>
        <source>The snapshot holds an object that relying parties leave out: {problem}</source>
        <translation>スナップショットに、依拠当事者が除外するオブジェクトがあります：{problem}</translation>
    </message>
    <message>
        <source>The snapshot holds no objects yet</source>
        <translation>スナップショットにまだオブジェクトがありません</translation>
    </message>
    <message>
        <source>The snapshot holds {count} objects that are not below the rsync URI, such as {objects}</source>
        <translation>スナップショット内で rsync URI の下にないオブジェクトの数：{count}（例：{objects}）</translation>
    </message>
    <message>
        <source>The snapshot was not had: {reason}</source>
        <translation>スナップショットを取得できませんでした：{reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync did not end in time: {reason}</source>
        <translation>rsync による転送が時間内に終わりませんでした：{reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync took {elapsed:ms}</source>
        <translation>rsync による転送に {elapsed:ms} かかりました</translation>
    </message>
    <message>
        <source>The trust anchor cannot be used: {problem}</source>
        <translation>トラストアンカーを使用できません：{problem}</translation>
    </message>
    <message>
        <source>The two requests carry different BPKI certificates</source>
        <translation>二つのリクエストに異なる BPKI 証明書が含まれています</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} ahead of ours</source>
        <translation>ウェブサーバーの時計が、こちらの時計より {offset:duration} 進んでいます</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} behind ours</source>
        <translation>ウェブサーバーの時計が、こちらの時計より {offset:duration} 遅れています</translation>
    </message>
    <message>
        <source>The {attribute} is missing or is no URI of the kind that belongs there</source>
        <translation>{attribute} がないか、そこにあるべき種類の URI ではありません</translation>
    </message>
    <message>
        <source>The {attribute} is missing, longer than 255 characters, or has characters other than letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;/&quot;</source>
        <translation>{attribute} がないか、255 文字を超えているか、英字、数字、&quot;-&quot;、&quot;_&quot;、&quot;/&quot; 以外の文字を含んでいます</translation>
    </message>
    <message>
        <source>Update the CA software</source>
        <translation>CA ソフトウェアを更新してください</translation>
    </message>
    <message>
        <source>Update the publication server</source>
        <translation>公開サーバーを更新してください</translation>
    </message>
    <message>
        <source>Update the software that wrote the file; strict parsers refuse it</source>
        <translation>ファイルを出力したソフトウェアを更新してください。厳格なパーサーはこのファイルを拒否します</translation>
    </message>
    <message>
        <source>Use a name: certificates carry the URI for years, and an address cannot be moved</source>
        <translation>名前を使用してください。証明書は URI を何年も保持しますが、アドレスは移動できません</translation>
    </message>
    <message>
        <source>Use name servers that are near their clients, or anycast, and a TTL of minutes at least</source>
        <translation>クライアントに近いネームサーバーかエニーキャストを使用し、TTL を少なくとも数分にしてください</translation>
    </message>
    <message>
        <source>Use one handle: it spares everybody a table</source>
        <translation>同じハンドルを使用してください。対応表が不要になります</translation>
    </message>
    <message>
        <source>Use the handle of the answer from now on; current software does by itself</source>
        <translation>今後は応答にあるハンドルを使用してください。現在のソフトウェアは自動的にそうします</translation>
    </message>
    <message>
        <source>Valid objects contradict each other: {problem}</source>
        <translation>有効なオブジェクトが互いに矛盾しています：{problem}</translation>
    </message>
    <message>
        <source>What answers on the rsync port is no rsync daemon that greets in time: {reason}</source>
        <translation>rsync のポートで応答しているものが、時間内に挨拶を返す rsync デーモンではありません：{reason}</translation>
    </message>
    <message>
        <source>What the CA signs is dated {offset:duration} in the future</source>
        <translation>CA が署名したものの日時が {offset:duration} 先の未来です</translation>
    </message>
    <message>
        <source>What the file carries as its BPKI certificate is no X.509 certificate</source>
        <translation>ファイルに BPKI 証明書として含まれているものが X.509 証明書ではありません</translation>
    </message>
    <message>
        <source>What the organisation holds is not told, so that nothing could be compared</source>
        <translation>組織の保有するリソースが示されていないため、比較できませんでした</translation>
    </message>
    <message>
        <source>With {clients} clients at once, 95 of 100 answers took up to {percentile:ms}</source>
        <translation>同時クライアント数 {clients} で、100 件中 95 件の応答までに最大 {percentile:ms} かかりました</translation>
    </message>
    <message>
        <source>Withdraw certificates for your own key, for your parent&apos;s, and chains without end</source>
        <translation>自身の鍵や親 CA の鍵に対する証明書、および終わりのないチェーンを取り下げてください</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it</source>
        <translation>オブジェクトを取り下げるか、再発行してください</translation>
    </message>
    <message>
        <source>Withdraw the one that is not meant</source>
        <translation>意図しない方を取り下げてください</translation>
    </message>
    <message>
        <source>Write both from one state at the same time; serve the rsync tree by an atomic switch of folders</source>
        <translation>両方を同じ状態から同時に書き出し、rsync のツリーはフォルダの一括切り替えで提供してください</translation>
    </message>
    <message>
        <source>Write the snapshot first and the notification last, and never change a file that was announced</source>
        <translation>最初にスナップショット、最後に通知ファイルを書き出し、通知済みのファイルは決して変更しないでください</translation>
    </message>
    <message>
        <source>You call yourself {child} towards the parent and {publisher} towards the repository</source>
        <translation>ハンドルが、親 CA に対しては {child}、リポジトリに対しては {publisher} となっています</translation>
    </message>
    <message>
        <source>rsync and RRDP serve different contents: {only_rrdp} objects are only in RRDP, {only_rsync} only in rsync, {different} differ, such as {objects}</source>
        <translation>rsync と RRDP で提供内容が異なります：RRDP だけにあるオブジェクト {only_rrdp}、rsync だけにあるもの {only_rsync}、内容が異なるもの {different}（例：{objects}）</translation>
    </message>
    <message>
        <source>{clients} clients at once: {requests} requests, median {median:ms}, 95th percentile {percentile:ms}</source>
        <translation>同時クライアント数 {clients}：リクエスト {requests} 件、中央値 {median:ms}、95 パーセンタイル {percentile:ms}</translation>
    </message>
    <message>
        <source>{failures} of {requests} requests of {clients} clients at once failed: {reason}</source>
        <translation>同時クライアント数 {clients} で、リクエスト {requests} 件のうち {failures} 件が失敗しました：{reason}</translation>
    </message>
</context>
<context>
    <name>readiness-page</name>
    <message>
        <source>Readiness</source>
        <translation>準備状況</translation>
    </message>
</context>
<context>
    <name>readiness-steps</name>
    <message>
        <source>names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>addresses and TLS</source>
        <translation>アドレスと TLS</translation>
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
        <translation>RRDP をもう一度</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>several clients at once</source>
        <translation>同時に複数のクライアント</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>the case is held</source>
        <translation>案件は保留中です</translation>
    </message>
    <message>
        <source>the case is held already</source>
        <translation>案件はすでに保留中です</translation>
    </message>
    <message>
        <source>the case is not held</source>
        <translation>案件は保留されていません</translation>
    </message>
    <message>
        <source>nothing is proposed in this case</source>
        <translation>この案件には提案がありません</translation>
    </message>
    <message>
        <source>nothing is rejected in this case</source>
        <translation>この案件には却下されたものがありません</translation>
    </message>
    <message>
        <source>nothing is approved in this case</source>
        <translation>この案件には承認されたものがありません</translation>
    </message>
    <message>
        <source>we could not see in the last round</source>
        <translation>前回の巡回では観測できませんでした</translation>
    </message>
    <message>
        <source>the policy only watches</source>
        <translation>ポリシーは監視のみです</translation>
    </message>
    <message>
        <source>the last look did not find the CA failed</source>
        <translation>前回の観測では CA の障害は確認されませんでした</translation>
    </message>
    <message>
        <source>a fresh look is missing</source>
        <translation>直近の観測がありません</translation>
    </message>
    <message>
        <source>the approval is not signed</source>
        <translation>承認に署名がありません</translation>
    </message>
    <message>
        <source>the operator was not notified yet</source>
        <translation>運用者にはまだ通知していません</translation>
    </message>
    <message>
        <source>its certificate was not taken away in this case</source>
        <translation>この案件では証明書は取り消されていません</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
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
        <translation>正常</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分的</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>不安定</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>機能停止</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
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
        <translation>一時停止が提案されています。承認：%1／%2。</translation>
    </message>
    <message>
        <source>Revocation is proposed. Approvals: %1 of %2.</source>
        <translation>失効が提案されています。承認：%1／%2。</translation>
    </message>
    <message>
        <source>Publication is proposed. Approvals: %1 of %2.</source>
        <translation>公表が提案されています。承認：%1／%2。</translation>
    </message>
    <message>
        <source>Revocation is approved, and waits for a person to carry it out.</source>
        <translation>失効は承認済みで、担当者による実施を待っています。</translation>
    </message>
    <message>
        <source>Suspension is approved, and waits for a person to carry it out.</source>
        <translation>一時停止は承認済みで、担当者による実施を待っています。</translation>
    </message>
    <message>
        <source>The message “%1” came back.</source>
        <translation>メッセージ「%1」が返送されました。</translation>
    </message>
    <message>
        <source>The message “%1” could not be sent.</source>
        <translation>メッセージ「%1」を送信できませんでした。</translation>
    </message>
    <message>
        <source>The message “%1” waits to be sent, for %2.</source>
        <translation>メッセージ「%1」が %2 送信を待っています。</translation>
    </message>
    <message>
        <source>The step “%1” is overdue; it fell due %2 ago.</source>
        <translation>措置「%1」が遅延しています。期日は %2 前でした。</translation>
    </message>
    <message>
        <source>The step “%1” falls due in %2.</source>
        <translation>措置「%1」の期日は %2 後です。</translation>
    </message>
    <message>
        <source>The step “%1” is due.</source>
        <translation>措置「%1」の期日が来ました。</translation>
    </message>
    <message>
        <source>A guard holds a step back: %1.</source>
        <translation>保護機構が措置を止めています：%1。</translation>
    </message>
    <message>
        <source>The fleet brake holds: %1 of %2 CAs turned bad in one round. Suspect the monitor first.</source>
        <translation>全体ブレーキが作動中です。1 回で CA %2 件中 %1 件が悪化しました。まず監視側を疑ってください。</translation>
    </message>
    <message>
        <source>There was no round for %1: nobody watches the fleet.</source>
        <translation>%1の間、回が行われていません。誰も CA を観測していません。</translation>
    </message>
    <message>
        <source>It died %1 ago.</source>
        <translation>%1 前に機能停止しました。</translation>
    </message>
    <message>
        <source>It began to flap %1 ago.</source>
        <translation>%1 前に不安定になりました。</translation>
    </message>
    <message>
        <source>This repository has failed for %1. CAs affected: %2.</source>
        <translation>このリポジトリは %1 障害が続いています。影響を受ける CA：%2。</translation>
    </message>
    <message>
        <source>Done: %1 of %2. Items that want attention: %3.</source>
        <translation>完了：%1／%2。要対応の項目：%3。</translation>
    </message>
    <message>
        <source>A hold ends in %1: %2</source>
        <translation>保留が %1 後に終わります：%2</translation>
    </message>
    <message>
        <source>A hold ended %1 ago: %2</source>
        <translation>保留が %1 前に終わりました：%2</translation>
    </message>
</context>
</TS>
