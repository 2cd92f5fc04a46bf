<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>finding</name>
    <message>
        <source>A CA certificate holds a key that already is in its own chain.</source>
        <translation>Сертификат CA содержит ключ, который уже есть в его собственной цепочке.</translation>
    </message>
    <message>
        <source>A CA that is no trust anchor publishes a trust anchor key object: relying parties ignore it.</source>
        <translation>CA, не являющийся якорем доверия, публикует объект с ключами якоря доверия: доверяющие стороны его игнорируют.</translation>
    </message>
    <message>
        <source>A ROA of the CA says that nobody originates the prefix (AS0), and another one lets an AS originate it: the first has no effect.</source>
        <translation>Один ROA этого CA утверждает, что префикс никем не анонсируется как источником (AS0), а другой разрешает это некоторой AS: первый не имеет силы.</translation>
    </message>
    <message>
        <source>A URI in a setup message is absent, not of the kind that belongs there, or not safe.</source>
        <translation>URI в сообщении начальной настройки отсутствует, не относится к требуемому здесь виду или небезопасен.</translation>
    </message>
    <message>
        <source>A delta does not fit the state before it.</source>
        <translation>Дельта не согласуется с предшествующим состоянием.</translation>
    </message>
    <message>
        <source>A file lies at the CA&apos;s publication point and is on no valid manifest there: relying parties do not use it.</source>
        <translation>В точке публикации CA есть файл, которого нет ни в одном действительном манифесте этой точки: доверяющие стороны его не используют.</translation>
    </message>
    <message>
        <source>A handle in a setup message is absent, too long, or has other characters than letters, digits, hyphen, underscore and slash.</source>
        <translation>Идентификатор (handle) в сообщении начальной настройки отсутствует, слишком длинен или содержит иные символы, кроме букв, цифр, дефиса, подчёркивания и косой черты.</translation>
    </message>
    <message>
        <source>A name is not one common name with at most one serial number.</source>
        <translation>Имя не состоит из одного общего имени (common name) и не более чем одного серийного номера.</translation>
    </message>
    <message>
        <source>A name is not written as PrintableString.</source>
        <translation>Имя записано не в виде PrintableString.</translation>
    </message>
    <message>
        <source>A notification announces a delta under another hash than an earlier notification of the session did.</source>
        <translation>Файл уведомления объявляет дельту с другим хешем, чем более ранний файл уведомления того же сеанса.</translation>
    </message>
    <message>
        <source>A notification announces a snapshot under another hash than an earlier notification of the same session and serial did.</source>
        <translation>Файл уведомления объявляет снимок с другим хешем, чем более ранний файл уведомления того же сеанса и с тем же порядковым номером.</translation>
    </message>
    <message>
        <source>A notification refers to a file on another origin than its own.</source>
        <translation>Файл уведомления ссылается на файл с другим источником (origin), чем его собственный.</translation>
    </message>
    <message>
        <source>A prefix or a maximum length in the ROA is out of range.</source>
        <translation>Префикс или максимальная длина в ROA вне допустимого диапазона.</translation>
    </message>
    <message>
        <source>A published object does not match its hash on the manifest.</source>
        <translation>Опубликованный объект не соответствует своему хешу в манифесте.</translation>
    </message>
    <message>
        <source>A published object was left out: its URI is not a safe rsync URI, or it is too large.</source>
        <translation>Опубликованный объект пропущен: его URI не является безопасным rsync URI, или объект слишком велик.</translation>
    </message>
    <message>
        <source>A setup message does not follow its format.</source>
        <translation>Сообщение начальной настройки не соответствует своему формату.</translation>
    </message>
    <message>
        <source>A setup message spells its XML namespace without the slash at its end.</source>
        <translation>В сообщении начальной настройки пространство имён XML записано без косой черты в конце.</translation>
    </message>
    <message>
        <source>A snapshot or delta file belongs to another session or serial than the notification states.</source>
        <translation>Файл снимка или дельты относится к другому сеансу или порядковому номеру, чем указано в файле уведомления.</translation>
    </message>
    <message>
        <source>A snapshot or delta file does not have the hash that the notification states.</source>
        <translation>Хеш файла снимка или дельты не совпадает с указанным в файле уведомления.</translation>
    </message>
    <message>
        <source>After a restore, set the manifest number above the highest one ever published, or publish the manifest under a new file name.</source>
        <translation>После восстановления из резервной копии установите номер манифеста выше наибольшего из когда-либо опубликованных или опубликуйте манифест под новым именем файла.</translation>
    </message>
    <message>
        <source>After a restore, start a new session; check that all servers behind one name serve the same notification.</source>
        <translation>После восстановления из резервной копии начните новый сеанс; убедитесь, что все серверы под одним именем отдают один и тот же файл уведомления.</translation>
    </message>
    <message>
        <source>An RRDP document does not follow its format.</source>
        <translation>Документ RRDP не соответствует своему формату.</translation>
    </message>
    <message>
        <source>An RRDP document spells its XML namespace in an unusual way.</source>
        <translation>В документе RRDP пространство имён XML записано необычным образом.</translation>
    </message>
    <message>
        <source>An entry of the CRL has extensions.</source>
        <translation>Запись в CRL имеет расширения.</translation>
    </message>
    <message>
        <source>An extension is critical that must not be, or the reverse.</source>
        <translation>Расширение, которое не должно быть критическим, помечено как критическое, или наоборот.</translation>
    </message>
    <message>
        <source>An object on the manifest is not published.</source>
        <translation>Объект, перечисленный в манифесте, не опубликован.</translation>
    </message>
    <message>
        <source>An object&apos;s bytes do not decode.</source>
        <translation>Байты объекта не поддаются декодированию.</translation>
    </message>
    <message>
        <source>Another CRL was published under this number before; relying parties do not mind (RFC 9829).</source>
        <translation>Под этим номером ранее уже был опубликован другой CRL; для доверяющих сторон это не имеет значения (RFC 9829).</translation>
    </message>
    <message>
        <source>Another manifest was published under this number before: relying parties that know the earlier one keep to it.</source>
        <translation>Под этим номером ранее уже был опубликован другой манифест: доверяющие стороны, которым известен более ранний манифест, продолжают использовать его.</translation>
    </message>
    <message>
        <source>Another validator had no manifest and CRL of this CA that are valid now, not even in its cache.</source>
        <translation>У другого валидатора не было действительных на данный момент манифеста и CRL этого CA, даже в его кеше.</translation>
    </message>
    <message>
        <source>Ask the parent CA whether the certificate was revoked, has expired or was not reissued after a key roll.</source>
        <translation>Узнайте у вышестоящего CA, не был ли сертификат отозван, не истёк ли его срок действия и был ли он выпущен заново после смены ключа.</translation>
    </message>
    <message>
        <source>Ask the parent to certify the resources, or reissue without them.</source>
        <translation>Попросите вышестоящий CA сертифицировать эти ресурсы или выпустите сертификат заново без них.</translation>
    </message>
    <message>
        <source>Basic constraints are wrong for the kind of certificate.</source>
        <translation>Основные ограничения (basic constraints) не соответствуют виду сертификата.</translation>
    </message>
    <message>
        <source>Check that the current manifest and CRL can be fetched from outside of your network, and that they are valid.</source>
        <translation>Убедитесь, что текущие манифест и CRL можно получить извне вашей сети и что они действительны.</translation>
    </message>
    <message>
        <source>Check that the server runs, listens, and is reachable through firewalls from outside of your network.</source>
        <translation>Убедитесь, что сервер работает, принимает соединения и доступен через межсетевые экраны извне вашей сети.</translation>
    </message>
    <message>
        <source>Check that your publication server is reachable by RRDP and by rsync.</source>
        <translation>Убедитесь, что ваш сервер публикации доступен по RRDP и по rsync.</translation>
    </message>
    <message>
        <source>Check that your publication server names the right files in its notification.</source>
        <translation>Убедитесь, что ваш сервер публикации указывает в файле уведомления правильные файлы.</translation>
    </message>
    <message>
        <source>Check the DNS zone, its delegation and DNSSEC for the host&apos;s name.</source>
        <translation>Проверьте зону DNS, её делегирование и DNSSEC для имени хоста.</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server.</source>
        <translation>Проверьте нагрузку и пропускную способность сервера.</translation>
    </message>
    <message>
        <source>Check the rsync daemon&apos;s configuration, connection limit and logs for the module.</source>
        <translation>Проверьте конфигурацию демона rsync, его ограничение на число соединений и журналы для этого модуля.</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs for the URI.</source>
        <translation>Проверьте конфигурацию и журналы веб-сервера для этого URI.</translation>
    </message>
    <message>
        <source>Check what is served at the URI.</source>
        <translation>Проверьте, что отдаётся по этому URI.</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing on the way (proxy, CDN, error page) alters it.</source>
        <translation>Проверьте, что записывает ваш сервер публикации и не изменяется ли это по пути (прокси-сервер, CDN, страница ошибки).</translation>
    </message>
    <message>
        <source>Check whether deltas were lost or written twice; start a new session if in doubt.</source>
        <translation>Проверьте, не были ли дельты потеряны или записаны дважды; если есть сомнения, начните новый сеанс.</translation>
    </message>
    <message>
        <source>Check whether your repository can be reached from everywhere: firewalls, routing, the addresses of both families, and DNS.</source>
        <translation>Проверьте, отовсюду ли доступен ваш репозиторий: межсетевые экраны, маршрутизация, адреса обоих семейств и DNS.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s contents for the URI.</source>
        <translation>Проверьте, что содержит ваш сервер публикации для этого URI.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s list of deltas; clients must fetch the whole snapshot instead.</source>
        <translation>Проверьте список дельт вашего сервера публикации; вместо дельт клиентам приходится загружать полный снимок.</translation>
    </message>
    <message>
        <source>Choose another handle in your CA software, and write the message anew.</source>
        <translation>Выберите другой идентификатор (handle) в вашем программном обеспечении CA и запишите сообщение заново.</translation>
    </message>
    <message>
        <source>Correct the public URIs in your server&apos;s configuration, and write the message anew.</source>
        <translation>Исправьте публичные URI в конфигурации вашего сервера и запишите сообщение заново.</translation>
    </message>
    <message>
        <source>Decoding what the repository publishes crashed, took too long or took too much memory; nothing of it was used.</source>
        <translation>Декодирование публикуемых репозиторием данных завершилось аварийно, заняло слишком много времени или памяти; ничего из них не использовано.</translation>
    </message>
    <message>
        <source>Do not certify your own or an ancestor&apos;s key.</source>
        <translation>Не сертифицируйте собственный ключ или ключ CA, стоящего выше в цепочке.</translation>
    </message>
    <message>
        <source>Encode signed objects in DER.</source>
        <translation>Кодируйте подписанные объекты в DER.</translation>
    </message>
    <message>
        <source>Generate a key as RFC 7935 requires, and have it certified.</source>
        <translation>Сгенерируйте ключ согласно требованиям RFC 7935 и получите на него сертификат.</translation>
    </message>
    <message>
        <source>Generate an ECDSA P-256 key on the router, and have it certified.</source>
        <translation>Сгенерируйте на маршрутизаторе ключ ECDSA P-256 и получите на него сертификат.</translation>
    </message>
    <message>
        <source>Have your CA software reissue the manifest and CRL, and check its scheduler and clock.</source>
        <translation>Добейтесь, чтобы ваше программное обеспечение CA заново выпустило манифест и CRL; проверьте его планировщик и часы.</translation>
    </message>
    <message>
        <source>Have your CA software write the message anew, and pass the file on unaltered.</source>
        <translation>Добейтесь, чтобы ваше программное обеспечение CA записало сообщение заново, и передайте файл без изменений.</translation>
    </message>
    <message>
        <source>Have your publication server write http://www.ripe.net/rpki/rrdp exactly, in lower case.</source>
        <translation>Добейтесь, чтобы ваш сервер публикации записывал http://www.ripe.net/rpki/rrdp в точности так, строчными буквами.</translation>
    </message>
    <message>
        <source>If the other side refuses it, send the self-signed certificate at the root of your BPKI.</source>
        <translation>Если другая сторона отвергает его, отправьте самоподписанный сертификат, находящийся в корне вашей BPKI.</translation>
    </message>
    <message>
        <source>Key usage is wrong for the kind of certificate.</source>
        <translation>Назначение ключа (key usage) не соответствует виду сертификата.</translation>
    </message>
    <message>
        <source>Leave the list out when nothing is revoked.</source>
        <translation>Не включайте список, если ничего не отозвано.</translation>
    </message>
    <message>
        <source>List the object on the manifest if it is meant to count; else withdraw it.</source>
        <translation>Внесите объект в манифест, если он должен учитываться; в противном случае удалите его.</translation>
    </message>
    <message>
        <source>List the resources in the trust anchor certificate.</source>
        <translation>Перечислите ресурсы в сертификате якоря доверия.</translation>
    </message>
    <message>
        <source>Listed objects are absent or do not match: relying parties use none of this CA&apos;s objects.</source>
        <translation>Перечисленные объекты отсутствуют или не совпадают: доверяющие стороны не используют ни одного объекта этого CA.</translation>
    </message>
    <message>
        <source>Never change a delta once it was announced; after a restore or a failed write, start a new session; check that all servers behind one name serve the same files.</source>
        <translation>Никогда не изменяйте дельту после того, как она объявлена; после восстановления из резервной копии или неудачной записи начните новый сеанс; убедитесь, что все серверы под одним именем отдают одни и те же файлы.</translation>
    </message>
    <message>
        <source>No connection to the publication point could be made.</source>
        <translation>Не удалось установить соединение с точкой публикации.</translation>
    </message>
    <message>
        <source>No trust anchor certificate could be had from any URI of the TAL.</source>
        <translation>Сертификат якоря доверия не удалось получить ни по одному из URI, указанных в TAL.</translation>
    </message>
    <message>
        <source>Nothing, if it was meant: a new file name allows it.</source>
        <translation>Исправлять ничего не нужно, если так и было задумано: новое имя файла это допускает.</translation>
    </message>
    <message>
        <source>Nothing, if manifests were issued between two looks; else raise the number by one with every manifest.</source>
        <translation>Исправлять ничего не нужно, если между двумя наблюдениями выпускались манифесты; в противном случае увеличивайте номер на единицу с каждым манифестом.</translation>
    </message>
    <message>
        <source>Nothing, if the resources are yours: ask the relying party to look at its constraints on the trust anchor.</source>
        <translation>Исправлять ничего не нужно, если это ваши ресурсы: попросите доверяющую сторону проверить её ограничения для этого якоря доверия.</translation>
    </message>
    <message>
        <source>Nothing: this is about the monitor&apos;s own network.</source>
        <translation>Исправлять ничего не нужно: это относится к собственной сети системы мониторинга.</translation>
    </message>
    <message>
        <source>Nothing: this is about who looked.</source>
        <translation>Исправлять ничего не нужно: это относится к тому, кто проводил наблюдение.</translation>
    </message>
    <message>
        <source>One URI is published more than once in one document.</source>
        <translation>Один и тот же URI опубликован в документе более одного раза.</translation>
    </message>
    <message>
        <source>One of our own canary endpoints did not answer.</source>
        <translation>Одна из наших собственных контрольных точек (canary) не ответила.</translation>
    </message>
    <message>
        <source>Publish a globally reachable address for the host.</source>
        <translation>Опубликуйте для хоста глобально доступный адрес.</translation>
    </message>
    <message>
        <source>Publish each CA certificate once.</source>
        <translation>Публикуйте каждый сертификат CA только один раз.</translation>
    </message>
    <message>
        <source>Publish every listed object exactly as listed.</source>
        <translation>Опубликуйте каждый перечисленный объект точно в том виде, в каком он указан в манифесте.</translation>
    </message>
    <message>
        <source>Publish objects and manifest together, in one step, and check for corruption.</source>
        <translation>Публикуйте объекты и манифест вместе, в одной операции, и проверьте, не повреждены ли данные.</translation>
    </message>
    <message>
        <source>Publish objects under plain rsync URIs and within the usual sizes.</source>
        <translation>Публикуйте объекты под простыми rsync URI и в пределах обычных размеров.</translation>
    </message>
    <message>
        <source>Publish one ASPA for the customer AS, with all of its providers.</source>
        <translation>Опубликуйте один ASPA для AS клиента со всеми её провайдерами.</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL.</source>
        <translation>Опубликуйте собственный CRL этого CA.</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest.</source>
        <translation>Публикуйте CRL вместе с манифестом.</translation>
    </message>
    <message>
        <source>Publish the certificate that belongs to the TAL, or distribute a new TAL.</source>
        <translation>Опубликуйте сертификат, соответствующий TAL, или распространите новый TAL.</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in your certificate&apos;s SIA, and check that your publication server is reachable.</source>
        <translation>Опубликуйте манифест по URI, указанному в SIA вашего сертификата, и убедитесь, что ваш сервер публикации доступен.</translation>
    </message>
    <message>
        <source>Publish the next manifest under a new file name, with a low number, and have the certificate name it; or roll the key.</source>
        <translation>Опубликуйте следующий манифест под новым именем файла, с малым номером, и добейтесь, чтобы сертификат указывал на него; либо смените ключ.</translation>
    </message>
    <message>
        <source>Publish the object under the right file name extension.</source>
        <translation>Опубликуйте объект с правильным расширением имени файла.</translation>
    </message>
    <message>
        <source>Publish the object, or reissue the manifest without it.</source>
        <translation>Опубликуйте объект или выпустите манифест заново без него.</translation>
    </message>
    <message>
        <source>Publish the trust anchor certificate at every URI that the TAL names.</source>
        <translation>Опубликуйте сертификат якоря доверия по каждому URI, указанному в TAL.</translation>
    </message>
    <message>
        <source>Publish well-formed documents; if yours are, tell the operators of the program that could not read them.</source>
        <translation>Публикуйте правильно сформированные документы; если ваши документы таковы, сообщите операторам программы, которая не смогла их прочитать.</translation>
    </message>
    <message>
        <source>Raise the CRL number with every CRL.</source>
        <translation>Увеличивайте номер CRL с каждым новым CRL.</translation>
    </message>
    <message>
        <source>Raise the number with every manifest; check that not two instances of the CA sign at the same time.</source>
        <translation>Увеличивайте номер с каждым манифестом; убедитесь, что два экземпляра CA не подписывают одновременно.</translation>
    </message>
    <message>
        <source>Raise the serial with every change of the contents; check that all servers behind one name serve the same files.</source>
        <translation>Увеличивайте порядковый номер при каждом изменении содержимого; убедитесь, что все серверы под одним именем отдают одни и те же файлы.</translation>
    </message>
    <message>
        <source>Reissue the ASPA for an AS that the CA holds.</source>
        <translation>Выпустите ASPA заново для AS, которая есть у CA.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with an EE certificate that lists exactly the customer AS.</source>
        <translation>Выпустите ASPA заново с сертификатом EE, в котором указана именно AS клиента.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with each provider listed once, in ascending order, without the customer&apos;s own AS.</source>
        <translation>Выпустите ASPA заново, указав каждого провайдера один раз, в порядке возрастания и без AS самого клиента.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with software that follows the current profile (version 1).</source>
        <translation>Выпустите ASPA заново с помощью программного обеспечения, соответствующего текущему профилю (версия 1).</translation>
    </message>
    <message>
        <source>Reissue the CRL with serial numbers and dates only.</source>
        <translation>Выпустите CRL заново, указав только серийные номера и даты.</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified.</source>
        <translation>Выпустите CRL заново с ключом, который сертифицирован вышестоящим CA.</translation>
    </message>
    <message>
        <source>Reissue the CRL: version 2, SHA-256 with RSA, authority key identifier and CRL number only.</source>
        <translation>Выпустите CRL заново: версия 2, SHA-256 с RSA, только идентификатор ключа удостоверяющего центра и номер CRL.</translation>
    </message>
    <message>
        <source>Reissue the ROA for resources that the CA holds.</source>
        <translation>Выпустите ROA заново для ресурсов, которые есть у CA.</translation>
    </message>
    <message>
        <source>Reissue the ROA with an EE certificate that lists exactly its IP addresses.</source>
        <translation>Выпустите ROA заново с сертификатом EE, в котором перечислены именно его IP-адреса.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct prefixes and maximum lengths.</source>
        <translation>Выпустите ROA заново с правильными префиксами и максимальными длинами.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct software.</source>
        <translation>Выпустите ROA заново с помощью корректного программного обеспечения.</translation>
    </message>
    <message>
        <source>Reissue the certificate as version 3.</source>
        <translation>Выпустите сертификат заново в версии 3.</translation>
    </message>
    <message>
        <source>Reissue the certificate with AS numbers only.</source>
        <translation>Выпустите сертификат заново только с номерами AS.</translation>
    </message>
    <message>
        <source>Reissue the certificate with caRepository and rpkiManifest, or signedObject.</source>
        <translation>Выпустите сертификат заново с caRepository и rpkiManifest либо с signedObject.</translation>
    </message>
    <message>
        <source>Reissue the certificate with canonical RFC 3779 extensions.</source>
        <translation>Выпустите сертификат заново с каноническими расширениями RFC 3779.</translation>
    </message>
    <message>
        <source>Reissue the certificate with id-kp-bgpsec-router.</source>
        <translation>Выпустите сертификат заново с id-kp-bgpsec-router.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one common name in issuer and subject.</source>
        <translation>Выпустите сертификат заново с одним общим именем у издателя и у субъекта.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one rsync URI of the issuer&apos;s CRL.</source>
        <translation>Выпустите сертификат заново с одним rsync URI для CRL издателя.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the AS numbers of the router.</source>
        <translation>Выпустите сертификат заново с номерами AS этого маршрутизатора.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the algorithm of RFC 7935.</source>
        <translation>Выпустите сертификат заново с алгоритмом из RFC 7935.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the criticality that RFC 6487 requires.</source>
        <translation>Выпустите сертификат заново с критичностью расширений, которой требует RFC 6487.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the extensions of RFC 3779.</source>
        <translation>Выпустите сертификат заново с расширениями RFC 3779.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the policy of RFC 6484.</source>
        <translation>Выпустите сертификат заново с политикой из RFC 6484.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the right subject key identifier.</source>
        <translation>Выпустите сертификат заново с правильным идентификатором ключа субъекта.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the rsync URI of the issuer&apos;s certificate.</source>
        <translation>Выпустите сертификат заново с rsync URI сертификата издателя.</translation>
    </message>
    <message>
        <source>Reissue the certificate without it.</source>
        <translation>Выпустите сертификат заново без него.</translation>
    </message>
    <message>
        <source>Reissue the certificate without the extension.</source>
        <translation>Выпустите сертификат заново без этого расширения.</translation>
    </message>
    <message>
        <source>Reissue the certificate.</source>
        <translation>Выпустите сертификат заново.</translation>
    </message>
    <message>
        <source>Reissue the certificate: CA without path length for a CA, none for an EE.</source>
        <translation>Выпустите сертификат заново: для CA — признак CA без длины пути, для EE — без основных ограничений.</translation>
    </message>
    <message>
        <source>Reissue the certificate: certificate and CRL signing for a CA, digital signature for an EE.</source>
        <translation>Выпустите сертификат заново: для CA — подпись сертификатов и CRL, для EE — цифровая подпись.</translation>
    </message>
    <message>
        <source>Reissue the checklist for resources that the CA holds.</source>
        <translation>Выпустите контрольный список заново для ресурсов, которые есть у CA.</translation>
    </message>
    <message>
        <source>Reissue the checklist with an EE certificate that lists its resources.</source>
        <translation>Выпустите контрольный список заново с сертификатом EE, в котором перечислены его ресурсы.</translation>
    </message>
    <message>
        <source>Reissue the checklist with correct software.</source>
        <translation>Выпустите контрольный список заново с помощью корректного программного обеспечения.</translation>
    </message>
    <message>
        <source>Reissue the checklist with each file once, named in letters, digits, dot, underscore and hyphen.</source>
        <translation>Выпустите контрольный список заново, указав каждый файл один раз под именем из букв, цифр, точки, подчёркивания и дефиса.</translation>
    </message>
    <message>
        <source>Reissue the checklist without it, and hand it over outside of the repository.</source>
        <translation>Выпустите контрольный список заново без этого расширения и передайте его вне репозитория.</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the manifest URI in the CA&apos;s certificate; check which URI the parent certified.</source>
        <translation>Выпустите манифест заново так, чтобы его сертификат указывал URI манифеста из сертификата CA; проверьте, какой URI сертифицировал вышестоящий CA.</translation>
    </message>
    <message>
        <source>Reissue the manifest with an EE certificate that inherits.</source>
        <translation>Выпустите манифест заново с сертификатом EE, наследующим ресурсы.</translation>
    </message>
    <message>
        <source>Reissue the manifest with correct software.</source>
        <translation>Выпустите манифест заново с помощью корректного программного обеспечения.</translation>
    </message>
    <message>
        <source>Reissue the manifest with each file listed once, under a legal name.</source>
        <translation>Выпустите манифест заново, указав каждый файл один раз и под допустимым именем.</translation>
    </message>
    <message>
        <source>Reissue the manifest with one CRL on it.</source>
        <translation>Выпустите манифест заново с одним CRL в нём.</translation>
    </message>
    <message>
        <source>Reissue the manifest with the CA&apos;s current CRL on it.</source>
        <translation>Выпустите манифест заново, включив в него текущий CRL этого CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that it names the CA&apos;s current CRL.</source>
        <translation>Выпустите объект заново так, чтобы он указывал на текущий CRL этого CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published; some relying parties refuse it as it is.</source>
        <translation>Выпустите объект заново так, чтобы его сертификат указывал место публикации; некоторые доверяющие стороны отвергают объект в нынешнем виде.</translation>
    </message>
    <message>
        <source>Reissue the object so that its current key is the trust anchor&apos;s own.</source>
        <translation>Выпустите объект заново так, чтобы его текущим ключом был собственный ключ якоря доверия.</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate.</source>
        <translation>Выпустите объект заново под текущим сертификатом CA.</translation>
    </message>
    <message>
        <source>Reissue the object under the key of the CA that publishes it.</source>
        <translation>Выпустите объект заново под ключом CA, который его публикует.</translation>
    </message>
    <message>
        <source>Reissue the object with an EE certificate that inherits.</source>
        <translation>Выпустите объект заново с сертификатом EE, наследующим ресурсы.</translation>
    </message>
    <message>
        <source>Reissue the object with correct software.</source>
        <translation>Выпустите объект заново с помощью корректного программного обеспечения.</translation>
    </message>
    <message>
        <source>Reissue the object with the signing-time attribute only.</source>
        <translation>Выпустите объект заново только с атрибутом signing-time.</translation>
    </message>
    <message>
        <source>Reissue the object with what the keys&apos; trust anchor locators say.</source>
        <translation>Выпустите объект заново с теми данными, которые содержатся в указателях якоря доверия для этих ключей.</translation>
    </message>
    <message>
        <source>Reissue the object.</source>
        <translation>Выпустите объект заново.</translation>
    </message>
    <message>
        <source>Reissue the object; check that the CA signs with the key that its parent certified.</source>
        <translation>Выпустите объект заново; убедитесь, что CA подписывает ключом, который сертифицирован вышестоящим CA.</translation>
    </message>
    <message>
        <source>Reissue the prefix list for an AS that the CA holds.</source>
        <translation>Выпустите список префиксов заново для AS, которая есть у CA.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with an EE certificate that lists exactly its AS.</source>
        <translation>Выпустите список префиксов заново с сертификатом EE, в котором указана именно его AS.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with correct software.</source>
        <translation>Выпустите список префиксов заново с помощью корректного программного обеспечения.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with each prefix once, in ascending order.</source>
        <translation>Выпустите список префиксов заново, указав каждый префикс один раз, в порядке возрастания.</translation>
    </message>
    <message>
        <source>Reissue the record with a vCard that begins with VERSION:4.0 and has FN.</source>
        <translation>Выпустите запись заново с vCard, которая начинается с VERSION:4.0 и содержит FN.</translation>
    </message>
    <message>
        <source>Reissue the record with an EE certificate that inherits.</source>
        <translation>Выпустите запись заново с сертификатом EE, наследующим ресурсы.</translation>
    </message>
    <message>
        <source>Reissue the record with at least one of ADR, TEL and EMAIL.</source>
        <translation>Выпустите запись заново хотя бы с одним из свойств ADR, TEL и EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the record with no other properties than VERSION, FN, ORG, ADR, TEL and EMAIL.</source>
        <translation>Выпустите запись заново без каких-либо свойств, кроме VERSION, FN, ORG, ADR, TEL и EMAIL.</translation>
    </message>
    <message>
        <source>Reissue the trust anchor certificate, signed with its own key.</source>
        <translation>Выпустите сертификат якоря доверия заново, подписав его собственным ключом.</translation>
    </message>
    <message>
        <source>Renew the certificate and reissue what is signed under it.</source>
        <translation>Обновите сертификат и заново выпустите то, что подписано под ним.</translation>
    </message>
    <message>
        <source>Renew the identity certificate of your CA software, and exchange the messages anew.</source>
        <translation>Обновите идентификационный сертификат вашего программного обеспечения CA и обменяйтесь сообщениями заново.</translation>
    </message>
    <message>
        <source>Renew the web server&apos;s certificate, and serve the whole chain.</source>
        <translation>Обновите сертификат веб-сервера и отдавайте полную цепочку.</translation>
    </message>
    <message>
        <source>Roll the CA&apos;s key: the CRLs of the new key count anew.</source>
        <translation>Смените ключ CA: нумерация CRL для нового ключа начинается заново.</translation>
    </message>
    <message>
        <source>Seen through another validator, which tells whether the CA is functional, and nothing about its endpoints or whether it is complete.</source>
        <translation>Получено через другой валидатор, который сообщает, работоспособен ли CA, но ничего не говорит о его точках доступа и о его полноте.</translation>
    </message>
    <message>
        <source>Serve notification, snapshots and deltas from one scheme, host and port.</source>
        <translation>Отдавайте файл уведомления, снимки и дельты с одной схемой, одним хостом и одним портом.</translation>
    </message>
    <message>
        <source>Shorten the chain of delegations.</source>
        <translation>Сократите цепочку делегирований.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the CRL.</source>
        <translation>Синхронизируйте часы CA (NTP) и выпустите CRL заново.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the manifest.</source>
        <translation>Синхронизируйте часы CA (NTP) и выпустите манифест заново.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue.</source>
        <translation>Синхронизируйте часы CA (NTP) и выполните выпуск заново.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each CRL with the time of its issue.</source>
        <translation>Синхронизируйте часы CA (NTP) и выпускайте каждый CRL с указанием времени его выпуска.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each manifest with the time of its issue.</source>
        <translation>Синхронизируйте часы CA (NTP) и выпускайте каждый манифест с указанием времени его выпуска.</translation>
    </message>
    <message>
        <source>Synchronise the clock (NTP) of your CA software&apos;s host, and write the message anew.</source>
        <translation>Синхронизируйте часы (NTP) хоста, на котором работает ваше программное обеспечение CA, и запишите сообщение заново.</translation>
    </message>
    <message>
        <source>Tell the registry: a CA issues an unreasonable number of certificates.</source>
        <translation>Сообщите регистратуре: один из CA выпускает неоправданно много сертификатов.</translation>
    </message>
    <message>
        <source>The ASPA is about a customer AS that its own certificate does not hold.</source>
        <translation>ASPA относится к AS клиента, которой нет в его собственном сертификате.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>Сертификат ASPA содержит IP-адреса, наследует ресурсы или не содержит номеров AS.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s content does not follow the profile.</source>
        <translation>Содержимое ASPA не соответствует профилю.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s providers are not in strictly ascending order, or include the customer, or AS0 beside others.</source>
        <translation>Провайдеры в ASPA перечислены не в строго возрастающем порядке, или среди них есть сам клиент, или AS0 указана наряду с другими.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message has expired.</source>
        <translation>Срок действия сертификата BPKI в сообщении начальной настройки истёк.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message is not self-signed, so that some software may not take it as a trust anchor.</source>
        <translation>Сертификат BPKI в сообщении начальной настройки не является самоподписанным, поэтому некоторые программы могут не принять его в качестве якоря доверия.</translation>
    </message>
    <message>
        <source>The CA has several ASPAs of one customer AS, with different providers: relying parties take them together, and while one changes they see something else.</source>
        <translation>У CA есть несколько ASPA для одной AS клиента с разными провайдерами: доверяющие стороны объединяют их, и, пока один из них меняется, видят не то, что задумано.</translation>
    </message>
    <message>
        <source>The CA is down for some vantages and not for all.</source>
        <translation>CA недоступен для некоторых точек наблюдения, но не для всех.</translation>
    </message>
    <message>
        <source>The CRL distribution point is absent, malformed, or in a self-signed certificate.</source>
        <translation>Точка распространения CRL отсутствует, неправильно сформирована или указана в самоподписанном сертификате.</translation>
    </message>
    <message>
        <source>The CRL does not follow the profile.</source>
        <translation>CRL не соответствует профилю.</translation>
    </message>
    <message>
        <source>The CRL has a lower number than an earlier one; relying parties do not mind (RFC 9829).</source>
        <translation>Номер CRL меньше, чем у более раннего; для доверяющих сторон это не имеет значения (RFC 9829).</translation>
    </message>
    <message>
        <source>The CRL has an empty list of revoked certificates where it should have none.</source>
        <translation>CRL содержит пустой список отозванных сертификатов, хотя списка в нём быть не должно.</translation>
    </message>
    <message>
        <source>The CRL has the largest possible number.</source>
        <translation>У CRL наибольший возможный номер.</translation>
    </message>
    <message>
        <source>The CRL on the manifest is not published.</source>
        <translation>CRL, перечисленный в манифесте, не опубликован.</translation>
    </message>
    <message>
        <source>The CRL that the manifest&apos;s certificate names is not on the manifest.</source>
        <translation>CRL, указанного в сертификате манифеста, нет в манифесте.</translation>
    </message>
    <message>
        <source>The CRL&apos;s issuer or authority key identifier is not that of the CA.</source>
        <translation>Издатель или идентификатор ключа удостоверяющего центра в CRL не принадлежит этому CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s nextUpdate has passed.</source>
        <translation>Время nextUpdate CRL уже прошло.</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify with the CA&apos;s key.</source>
        <translation>Подпись CRL не проходит проверку ключом CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate is earlier than that of the CRL before, although its number is higher.</source>
        <translation>Время thisUpdate CRL раньше, чем у предыдущего CRL, хотя номер больше.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate lies in the future.</source>
        <translation>Время thisUpdate CRL находится в будущем.</translation>
    </message>
    <message>
        <source>The Ghostbusters record names no way to contact anyone.</source>
        <translation>В записи Ghostbusters не указано ни одного способа с кем-либо связаться.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s certificate does not inherit its resources.</source>
        <translation>Сертификат записи Ghostbusters не наследует свои ресурсы.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard has a property that the profile does not allow.</source>
        <translation>vCard записи Ghostbusters содержит свойство, не допускаемое профилем.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard is not of version 4.0 or has no name.</source>
        <translation>vCard записи Ghostbusters не соответствует версии 4.0 или не содержит имени.</translation>
    </message>
    <message>
        <source>The ROA has a prefix that its own certificate does not hold.</source>
        <translation>ROA содержит префикс, которого нет в его собственном сертификате.</translation>
    </message>
    <message>
        <source>The ROA&apos;s certificate holds AS resources, inherits, or lacks IP addresses.</source>
        <translation>Сертификат ROA содержит ресурсы AS, наследует ресурсы или не содержит IP-адресов.</translation>
    </message>
    <message>
        <source>The ROA&apos;s content does not follow the profile.</source>
        <translation>Содержимое ROA не соответствует профилю.</translation>
    </message>
    <message>
        <source>The TLS handshake failed or the server&apos;s certificate was not accepted.</source>
        <translation>Не удалось выполнить рукопожатие TLS, или сертификат сервера не был принят.</translation>
    </message>
    <message>
        <source>The authority information access is absent or names no rsync URI.</source>
        <translation>Расширение доступа к информации об удостоверяющем центре (AIA) отсутствует или не содержит rsync URI.</translation>
    </message>
    <message>
        <source>The authority key identifier is absent or is not the issuer&apos;s key identifier.</source>
        <translation>Идентификатор ключа удостоверяющего центра отсутствует или не совпадает с идентификатором ключа издателя.</translation>
    </message>
    <message>
        <source>The certificate claims resources that its issuer does not hold.</source>
        <translation>Сертификат заявляет ресурсы, которых нет у его издателя.</translation>
    </message>
    <message>
        <source>The certificate claims resources that the local constraints do not let this trust anchor speak of.</source>
        <translation>Сертификат заявляет ресурсы, о которых локальные ограничения не позволяют высказываться этому якорю доверия.</translation>
    </message>
    <message>
        <source>The certificate has a critical extension that the profile does not know.</source>
        <translation>Сертификат содержит критическое расширение, неизвестное профилю.</translation>
    </message>
    <message>
        <source>The certificate has an extended key usage that its kind must not have.</source>
        <translation>Сертификат имеет расширенное назначение ключа, которого у сертификата этого вида быть не должно.</translation>
    </message>
    <message>
        <source>The certificate has an extension that the profile does not allow.</source>
        <translation>Сертификат содержит расширение, не допускаемое профилем.</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>Срок действия сертификата истёк.</translation>
    </message>
    <message>
        <source>The certificate has the same extension twice.</source>
        <translation>Сертификат содержит одно и то же расширение дважды.</translation>
    </message>
    <message>
        <source>The certificate holds its resources in the extensions of RFC 8360, which relying parties do not process.</source>
        <translation>Ресурсы сертификата указаны в расширениях RFC 8360, которые доверяющие стороны не обрабатывают.</translation>
    </message>
    <message>
        <source>The certificate holds no resources, or they are not in canonical form.</source>
        <translation>Сертификат не содержит ресурсов, или они записаны не в канонической форме.</translation>
    </message>
    <message>
        <source>The certificate is not of X.509 version 3.</source>
        <translation>Сертификат не является сертификатом X.509 версии 3.</translation>
    </message>
    <message>
        <source>The certificate is not signed by the algorithm sha256WithRSAEncryption.</source>
        <translation>Сертификат подписан не алгоритмом sha256WithRSAEncryption.</translation>
    </message>
    <message>
        <source>The certificate is on its issuer&apos;s CRL.</source>
        <translation>Сертификат внесён в CRL своего издателя.</translation>
    </message>
    <message>
        <source>The certificate points to another CRL than the manifest&apos;s.</source>
        <translation>Сертификат указывает не на тот CRL, который значится в манифесте.</translation>
    </message>
    <message>
        <source>The certificate policy is absent or is not the one for IP addresses and AS numbers.</source>
        <translation>Политика сертификата отсутствует или не является политикой для IP-адресов и номеров AS.</translation>
    </message>
    <message>
        <source>The certificate&apos;s public key is not RSA with 2048 bits and exponent 65537.</source>
        <translation>Открытый ключ сертификата не является ключом RSA длиной 2048 бит с экспонентой 65537.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not verify with the issuer&apos;s key.</source>
        <translation>Подпись сертификата не проходит проверку ключом издателя.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity ends before it begins.</source>
        <translation>Срок действия сертификата заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity has not begun.</source>
        <translation>Срок действия сертификата ещё не начался.</translation>
    </message>
    <message>
        <source>The chain of CA certificates is longer than the limit.</source>
        <translation>Цепочка сертификатов CA длиннее допустимого предела.</translation>
    </message>
    <message>
        <source>The content type is not what the file&apos;s name says.</source>
        <translation>Тип содержимого не соответствует имени файла.</translation>
    </message>
    <message>
        <source>The current key in the trust anchor key object is not the key of the trust anchor that issued it.</source>
        <translation>Текущий ключ в объекте с ключами якоря доверия не является ключом якоря доверия, выпустившего этот объект.</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial.</source>
        <translation>Дельты, перечисленные в файле уведомления, не образуют непрерывной последовательности или не заканчиваются на его порядковом номере.</translation>
    </message>
    <message>
        <source>The host&apos;s name resolves to addresses that are not for the public Internet.</source>
        <translation>Имя хоста разрешается в адреса, не предназначенные для публичного Интернета.</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is not the subject name of the CA.</source>
        <translation>Имя издателя не совпадает с именем субъекта CA.</translation>
    </message>
    <message>
        <source>The manifest has a lower number than an earlier one: relying parties that know the earlier one keep to it.</source>
        <translation>Номер манифеста меньше, чем у более раннего: доверяющие стороны, которым известен более ранний манифест, продолжают использовать его.</translation>
    </message>
    <message>
        <source>The manifest has a new file name, and its number started anew.</source>
        <translation>У манифеста новое имя файла, и его нумерация началась заново.</translation>
    </message>
    <message>
        <source>The manifest has the largest possible number, so that no other can follow it under this file name.</source>
        <translation>У манифеста наибольший возможный номер, поэтому никакой другой не может следовать за ним под этим именем файла.</translation>
    </message>
    <message>
        <source>The manifest lists a CRL that is not the CA&apos;s own current one.</source>
        <translation>В манифесте перечислен CRL, который не является текущим CRL самого CA.</translation>
    </message>
    <message>
        <source>The manifest lists a signed checklist, which must not be published in a repository.</source>
        <translation>В манифесте перечислен подписанный контрольный список, который нельзя публиковать в репозитории.</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice.</source>
        <translation>В манифесте перечислено недопустимое имя файла или одно имя указано дважды.</translation>
    </message>
    <message>
        <source>The manifest named by the CA certificate is not published.</source>
        <translation>Манифест, указанный в сертификате CA, не опубликован.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate does not inherit its resources.</source>
        <translation>Сертификат манифеста не наследует свои ресурсы.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate names another location than the CA&apos;s certificate does: relying parties take that for a failed fetch.</source>
        <translation>Сертификат манифеста указывает другое местоположение, чем сертификат CA: доверяющие стороны считают это неудачным получением.</translation>
    </message>
    <message>
        <source>The manifest&apos;s content does not follow the profile.</source>
        <translation>Содержимое манифеста не соответствует профилю.</translation>
    </message>
    <message>
        <source>The manifest&apos;s nextUpdate has passed.</source>
        <translation>Время nextUpdate манифеста уже прошло.</translation>
    </message>
    <message>
        <source>The manifest&apos;s number is more than one above that of the manifest seen before.</source>
        <translation>Номер манифеста больше номера манифеста, виденного ранее, более чем на единицу.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate is not later than that of the manifest before: relying parties that know the earlier one keep to it.</source>
        <translation>Время thisUpdate манифеста не позже, чем у предыдущего манифеста: доверяющие стороны, которым известен более ранний манифест, продолжают использовать его.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate lies in the future.</source>
        <translation>Время thisUpdate манифеста находится в будущем.</translation>
    </message>
    <message>
        <source>The message digest is not the SHA-256 of the content.</source>
        <translation>Дайджест сообщения не является значением SHA-256 содержимого.</translation>
    </message>
    <message>
        <source>The name of the publication point&apos;s host does not resolve.</source>
        <translation>Имя хоста точки публикации не разрешается.</translation>
    </message>
    <message>
        <source>The object does not follow the template for signed objects.</source>
        <translation>Объект не соответствует шаблону подписанных объектов.</translation>
    </message>
    <message>
        <source>The object is encoded in BER where DER is required.</source>
        <translation>Объект закодирован в BER, тогда как требуется DER.</translation>
    </message>
    <message>
        <source>The object&apos;s signature does not verify with the key of its certificate.</source>
        <translation>Подпись объекта не проходит проверку ключом его сертификата.</translation>
    </message>
    <message>
        <source>The parent publishes no certificate for this CA.</source>
        <translation>Вышестоящий CA не публикует сертификата для этого CA.</translation>
    </message>
    <message>
        <source>The publication point did not answer in time.</source>
        <translation>Точка публикации не ответила вовремя.</translation>
    </message>
    <message>
        <source>The publication point sent more than any sound repository holds.</source>
        <translation>Точка публикации прислала больше данных, чем содержит любой нормальный репозиторий.</translation>
    </message>
    <message>
        <source>The repository of the CA&apos;s publication point could not be fetched.</source>
        <translation>Не удалось получить содержимое репозитория точки публикации CA.</translation>
    </message>
    <message>
        <source>The router certificate has a subject information access.</source>
        <translation>Сертификат маршрутизатора имеет расширение доступа к информации о субъекте (SIA).</translation>
    </message>
    <message>
        <source>The router certificate holds IP addresses.</source>
        <translation>Сертификат маршрутизатора содержит IP-адреса.</translation>
    </message>
    <message>
        <source>The router certificate lacks the extended key usage of BGPsec routers.</source>
        <translation>В сертификате маршрутизатора отсутствует расширенное назначение ключа для маршрутизаторов BGPsec.</translation>
    </message>
    <message>
        <source>The router certificate lists no AS numbers, or inherits them.</source>
        <translation>В сертификате маршрутизатора не перечислены номера AS, или он их наследует.</translation>
    </message>
    <message>
        <source>The router certificate&apos;s public key is not a point of the curve P-256.</source>
        <translation>Открытый ключ сертификата маршрутизатора не является точкой кривой P-256.</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder.</source>
        <translation>Демон rsync не отдал каталог.</translation>
    </message>
    <message>
        <source>The same CA was met before in this tree and is judged only once.</source>
        <translation>Этот же CA уже встречался в этом дереве и оценивается только один раз.</translation>
    </message>
    <message>
        <source>The serial of the notification went backwards within one session.</source>
        <translation>Порядковый номер файла уведомления уменьшился в пределах одного сеанса.</translation>
    </message>
    <message>
        <source>The signed checklist has a file name that is not portable, or lists a file twice.</source>
        <translation>Подписанный контрольный список содержит непереносимое имя файла или указывает один файл дважды.</translation>
    </message>
    <message>
        <source>The signed checklist is signed with resources that its own certificate does not hold.</source>
        <translation>Подписанный контрольный список подписан с ресурсами, которых нет в его собственном сертификате.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate has a subject information access, although checklists are not published in repositories.</source>
        <translation>Сертификат подписанного контрольного списка имеет расширение доступа к информации о субъекте (SIA), хотя контрольные списки не публикуются в репозиториях.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate lacks resources or inherits them.</source>
        <translation>Сертификат подписанного контрольного списка не содержит ресурсов или наследует их.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s content does not follow the profile.</source>
        <translation>Содержимое подписанного контрольного списка не соответствует профилю.</translation>
    </message>
    <message>
        <source>The signed prefix list is about an AS that its own certificate does not hold.</source>
        <translation>Подписанный список префиксов относится к AS, которой нет в его собственном сертификате.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>Сертификат подписанного списка префиксов содержит IP-адреса, наследует ресурсы или не содержит номеров AS.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s content does not follow the profile.</source>
        <translation>Содержимое подписанного списка префиксов не соответствует профилю.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s prefixes are not in ascending order, or one is given twice.</source>
        <translation>Префиксы в подписанном списке префиксов указаны не в порядке возрастания, или один из них указан дважды.</translation>
    </message>
    <message>
        <source>The signedObject location in the object&apos;s certificate is not where the object is published.</source>
        <translation>Местоположение signedObject в сертификате объекта не совпадает с местом публикации объекта.</translation>
    </message>
    <message>
        <source>The signing-time attribute is absent, or binary-signing-time is used.</source>
        <translation>Атрибут signing-time отсутствует, или используется binary-signing-time.</translation>
    </message>
    <message>
        <source>The subject information access lacks what its kind of certificate must name, or is malformed.</source>
        <translation>Расширение доступа к информации о субъекте (SIA) не содержит того, что обязан указывать сертификат этого вида, или неправильно сформировано.</translation>
    </message>
    <message>
        <source>The subject key identifier is absent or is not the SHA-1 of the public key.</source>
        <translation>Идентификатор ключа субъекта отсутствует или не является значением SHA-1 открытого ключа.</translation>
    </message>
    <message>
        <source>The tree holds more CAs than the limit; the rest was not judged.</source>
        <translation>Дерево содержит больше CA, чем допускает предел; остальные не оценивались.</translation>
    </message>
    <message>
        <source>The trust anchor certificate inherits resources, although it has no issuer.</source>
        <translation>Сертификат якоря доверия наследует ресурсы, хотя у него нет издателя.</translation>
    </message>
    <message>
        <source>The trust anchor certificate is not self-signed.</source>
        <translation>Сертификат якоря доверия не является самоподписанным.</translation>
    </message>
    <message>
        <source>The trust anchor certificate&apos;s public key is not the one in the TAL.</source>
        <translation>Открытый ключ сертификата якоря доверия не совпадает с ключом в TAL.</translation>
    </message>
    <message>
        <source>The trust anchor key object names a key without usable URIs, or one that is not RSA with 2048 bits.</source>
        <translation>Объект с ключами якоря доверия указывает ключ без пригодных URI или ключ, не являющийся RSA длиной 2048 бит.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s certificate does not inherit its resources.</source>
        <translation>Сертификат объекта с ключами якоря доверия не наследует свои ресурсы.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s content does not follow the profile.</source>
        <translation>Содержимое объекта с ключами якоря доверия не соответствует профилю.</translation>
    </message>
    <message>
        <source>The trust anchor locator does not follow its format.</source>
        <translation>Указатель якоря доверия не соответствует своему формату.</translation>
    </message>
    <message>
        <source>The validity of the BPKI certificate of a setup message has not begun.</source>
        <translation>Срок действия сертификата BPKI в сообщении начальной настройки ещё не начался.</translation>
    </message>
    <message>
        <source>The web server did not give the file.</source>
        <translation>Веб-сервер не отдал файл.</translation>
    </message>
    <message>
        <source>Update your CA software; most others read the message as it is.</source>
        <translation>Обновите ваше программное обеспечение CA; большинство других программ читает сообщение и в таком виде.</translation>
    </message>
    <message>
        <source>Use PrintableString in issuer and subject names.</source>
        <translation>Используйте PrintableString в именах издателя и субъекта.</translation>
    </message>
    <message>
        <source>What a setup message carries as its BPKI certificate is no X.509 certificate.</source>
        <translation>То, что передано в сообщении начальной настройки в качестве сертификата BPKI, не является сертификатом X.509.</translation>
    </message>
    <message>
        <source>Withdraw the checklist, and hand it over to whom it is for.</source>
        <translation>Удалите контрольный список и передайте его тому, кому он предназначен.</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it under a new certificate.</source>
        <translation>Удалите объект или выпустите его заново под новым сертификатом.</translation>
    </message>
    <message>
        <source>Withdraw the object.</source>
        <translation>Удалите объект.</translation>
    </message>
    <message>
        <source>Withdraw whichever of the two ROAs is not meant.</source>
        <translation>Удалите тот из двух ROA, который не соответствует вашим намерениям.</translation>
    </message>
    <message>
        <source>Write snapshot and delta files before the notification, and never change them; check caches and CDN for stale copies.</source>
        <translation>Записывайте файлы снимков и дельт раньше файла уведомления и никогда не изменяйте их; проверьте, нет ли устаревших копий в кешах и CDN.</translation>
    </message>
    <message>
        <source>Write the TAL as URIs, an empty line, and the base64 of the trust anchor&apos;s public key.</source>
        <translation>Запишите TAL в виде списка URI, пустой строки и открытого ключа якоря доверия в кодировке base64.</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>менее минуты</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
</context>
</TS>
