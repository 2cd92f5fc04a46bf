<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
</TS>
