<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>finding</name>
    <message>
        <source>A CA certificate holds a key that already is in its own chain.</source>
        <translation>تحتوي إحدى شهادات CA على مفتاح موجود بالفعل في سلسلتها نفسها.</translation>
    </message>
    <message>
        <source>A CA that is no trust anchor publishes a trust anchor key object: relying parties ignore it.</source>
        <translation>سلطة CA ليست مرساة ثقة تنشر كائن مفاتيح مرساة ثقة: تتجاهله الأطراف المعوِّلة.</translation>
    </message>
    <message>
        <source>A ROA of the CA says that nobody originates the prefix (AS0), and another one lets an AS originate it: the first has no effect.</source>
        <translation>يفيد أحد كائنات ROA التابعة لسلطة CA بأن لا أحد يعلن البادئة من المصدر (AS0)، ويسمح كائن آخر لأحد أنظمة AS بإعلانها: فلا أثر للأول.</translation>
    </message>
    <message>
        <source>A URI in a setup message is absent, not of the kind that belongs there, or not safe.</source>
        <translation>عنوان URI في رسالة إعداد غائب، أو ليس من النوع المطلوب في موضعه، أو غير آمن.</translation>
    </message>
    <message>
        <source>A delta does not fit the state before it.</source>
        <translation>لا يتوافق أحد ملفات الفروق (delta) مع الحالة التي قبله.</translation>
    </message>
    <message>
        <source>A file lies at the CA&apos;s publication point and is on no valid manifest there: relying parties do not use it.</source>
        <translation>يوجد في نقطة نشر CA ملف غير مدرج في أي بيان (manifest) صالح فيها: الأطراف المعوِّلة لا تستخدمه.</translation>
    </message>
    <message>
        <source>A handle in a setup message is absent, too long, or has other characters than letters, digits, hyphen, underscore and slash.</source>
        <translation>المعرِّف (handle) في رسالة إعداد غائب، أو أطول من اللازم، أو يتضمن محارف غير الأحرف والأرقام والشرطة والشرطة السفلية والشرطة المائلة.</translation>
    </message>
    <message>
        <source>A name is not one common name with at most one serial number.</source>
        <translation>أحد الأسماء لا يتكون من اسم شائع (common name) واحد ورقم تسلسلي واحد على الأكثر.</translation>
    </message>
    <message>
        <source>A name is not written as PrintableString.</source>
        <translation>أحد الأسماء غير مكتوب بصيغة PrintableString.</translation>
    </message>
    <message>
        <source>A notification announces a delta under another hash than an earlier notification of the session did.</source>
        <translation>يعلن ملف إشعار ملفَ فروق (delta) بقيمة تجزئة (hash) غير التي أعلنها ملف إشعار سابق في الجلسة نفسها.</translation>
    </message>
    <message>
        <source>A notification announces a snapshot under another hash than an earlier notification of the same session and serial did.</source>
        <translation>يعلن ملف إشعار لقطةً (snapshot) بقيمة تجزئة (hash) غير التي أعلنها ملف إشعار سابق بالجلسة نفسها والرقم التسلسلي نفسه.</translation>
    </message>
    <message>
        <source>A notification refers to a file on another origin than its own.</source>
        <translation>يحيل ملف إشعار إلى ملف على منشأ (origin) غير منشئه.</translation>
    </message>
    <message>
        <source>A prefix or a maximum length in the ROA is out of range.</source>
        <translation>إحدى البادئات أو الأطوال القصوى في ROA خارج النطاق المسموح به.</translation>
    </message>
    <message>
        <source>A published object does not match its hash on the manifest.</source>
        <translation>لا يطابق أحد الكائنات المنشورة قيمة التجزئة (hash) الخاصة به في البيان (manifest).</translation>
    </message>
    <message>
        <source>A published object was left out: its URI is not a safe rsync URI, or it is too large.</source>
        <translation>استُبعد كائن منشور: عنوان URI الخاص به ليس عنوان rsync آمنًا، أو أن الكائن كبير جدًّا.</translation>
    </message>
    <message>
        <source>A setup message does not follow its format.</source>
        <translation>لا تتبع رسالة إعداد الصيغة المقررة لها.</translation>
    </message>
    <message>
        <source>A setup message spells its XML namespace without the slash at its end.</source>
        <translation>تكتب رسالة إعداد نطاق أسماء XML الخاص بها من دون الشرطة المائلة في نهايته.</translation>
    </message>
    <message>
        <source>A snapshot or delta file belongs to another session or serial than the notification states.</source>
        <translation>ينتمي ملف لقطة (snapshot) أو ملف فروق (delta) إلى جلسة أو رقم تسلسلي غير ما يذكره ملف الإشعار.</translation>
    </message>
    <message>
        <source>A snapshot or delta file does not have the hash that the notification states.</source>
        <translation>ليس لملف لقطة (snapshot) أو ملف فروق (delta) قيمة التجزئة (hash) التي يذكرها ملف الإشعار.</translation>
    </message>
    <message>
        <source>After a restore, set the manifest number above the highest one ever published, or publish the manifest under a new file name.</source>
        <translation>بعد الاستعادة، اضبط رقم البيان (manifest) على قيمة أعلى من أعلى رقم نُشر على الإطلاق، أو انشر البيان باسم ملف جديد.</translation>
    </message>
    <message>
        <source>After a restore, start a new session; check that all servers behind one name serve the same notification.</source>
        <translation>بعد الاستعادة، ابدأ جلسة جديدة؛ وتحقَّق من أن جميع الخوادم التي تعمل باسم واحد تقدِّم ملف الإشعار نفسه.</translation>
    </message>
    <message>
        <source>An RRDP document does not follow its format.</source>
        <translation>لا يتبع أحد مستندات RRDP الصيغة المقررة له.</translation>
    </message>
    <message>
        <source>An RRDP document spells its XML namespace in an unusual way.</source>
        <translation>يكتب أحد مستندات RRDP نطاق أسماء XML الخاص به بطريقة غير معتادة.</translation>
    </message>
    <message>
        <source>An entry of the CRL has extensions.</source>
        <translation>يتضمن أحد مداخل قائمة CRL امتدادات.</translation>
    </message>
    <message>
        <source>An extension is critical that must not be, or the reverse.</source>
        <translation>أحد الامتدادات موسوم بأنه حرج مع أنه يجب ألا يكون كذلك، أو العكس.</translation>
    </message>
    <message>
        <source>An object on the manifest is not published.</source>
        <translation>أحد الكائنات المدرجة في البيان (manifest) غير منشور.</translation>
    </message>
    <message>
        <source>An object&apos;s bytes do not decode.</source>
        <translation>تعذَّر فك ترميز بايتات أحد الكائنات.</translation>
    </message>
    <message>
        <source>Another CRL was published under this number before; relying parties do not mind (RFC 9829).</source>
        <translation>سبق أن نُشرت قائمة CRL أخرى بهذا الرقم؛ ولا يؤثر ذلك في الأطراف المعوِّلة (RFC 9829).</translation>
    </message>
    <message>
        <source>Another manifest was published under this number before: relying parties that know the earlier one keep to it.</source>
        <translation>سبق أن نُشر بيان (manifest) آخر بهذا الرقم: الأطراف المعوِّلة التي تعرف البيان السابق تستمر في استخدامه.</translation>
    </message>
    <message>
        <source>Another validator had no manifest and CRL of this CA that are valid now, not even in its cache.</source>
        <translation>لم يكن لدى برنامج تحقق آخر، ولا حتى في ذاكرته المخبئية، بيان (manifest) وقائمة CRL لسلطة CA هذه صالحان الآن.</translation>
    </message>
    <message>
        <source>Ask the parent CA whether the certificate was revoked, has expired or was not reissued after a key roll.</source>
        <translation>اسأل سلطة CA الأعلى عما إذا كانت الشهادة قد أُبطلت أو انتهت صلاحيتها أو لم يُعَد إصدارها بعد تبديل المفتاح.</translation>
    </message>
    <message>
        <source>Ask the parent to certify the resources, or reissue without them.</source>
        <translation>اطلب من السلطة الأعلى التصديق على هذه الموارد، أو أعد إصدار الشهادة من دونها.</translation>
    </message>
    <message>
        <source>Basic constraints are wrong for the kind of certificate.</source>
        <translation>القيود الأساسية غير صحيحة بالنسبة إلى هذا النوع من الشهادات.</translation>
    </message>
    <message>
        <source>Check that the current manifest and CRL can be fetched from outside of your network, and that they are valid.</source>
        <translation>تحقَّق من إمكانية جلب البيان (manifest) وقائمة CRL الحاليين من خارج شبكتك، ومن صلاحيتهما.</translation>
    </message>
    <message>
        <source>Check that the server runs, listens, and is reachable through firewalls from outside of your network.</source>
        <translation>تحقَّق من أن الخادم يعمل ويستقبل الاتصالات ويمكن الوصول إليه عبر جدران الحماية من خارج شبكتك.</translation>
    </message>
    <message>
        <source>Check that your publication server is reachable by RRDP and by rsync.</source>
        <translation>تحقَّق من إمكانية الوصول إلى خادم النشر لديك عبر RRDP وعبر rsync.</translation>
    </message>
    <message>
        <source>Check that your publication server names the right files in its notification.</source>
        <translation>تحقَّق من أن خادم النشر لديك يذكر الملفات الصحيحة في ملف الإشعار.</translation>
    </message>
    <message>
        <source>Check the DNS zone, its delegation and DNSSEC for the host&apos;s name.</source>
        <translation>تحقَّق من منطقة DNS وتفويضها وDNSSEC لاسم المضيف.</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server.</source>
        <translation>تحقَّق من الحمل على الخادم ومن عرض النطاق لديه.</translation>
    </message>
    <message>
        <source>Check the rsync daemon&apos;s configuration, connection limit and logs for the module.</source>
        <translation>تحقَّق من إعدادات خادم rsync وحد الاتصالات وسجلاته فيما يخص هذه الوحدة (module).</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs for the URI.</source>
        <translation>تحقَّق من إعدادات خادم الويب وسجلاته فيما يخص عنوان URI هذا.</translation>
    </message>
    <message>
        <source>Check what is served at the URI.</source>
        <translation>تحقَّق مما يُقدَّم على عنوان URI هذا.</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing on the way (proxy, CDN, error page) alters it.</source>
        <translation>تحقَّق مما يكتبه خادم النشر لديك، ومن أن لا شيء في الطريق (وكيل، CDN، صفحة خطأ) يغيِّره.</translation>
    </message>
    <message>
        <source>Check whether deltas were lost or written twice; start a new session if in doubt.</source>
        <translation>تحقَّق مما إذا كانت ملفات فروق (delta) قد فُقدت أو كُتبت مرتين؛ وابدأ جلسة جديدة عند الشك.</translation>
    </message>
    <message>
        <source>Check whether your repository can be reached from everywhere: firewalls, routing, the addresses of both families, and DNS.</source>
        <translation>تحقَّق من إمكانية الوصول إلى مستودعك من كل مكان: جدران الحماية والتوجيه وعناوين العائلتين وDNS.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s contents for the URI.</source>
        <translation>تحقَّق من محتوى خادم النشر لديك فيما يخص عنوان URI هذا.</translation>
    </message>
    <message>
        <source>Check your publication server&apos;s list of deltas; clients must fetch the whole snapshot instead.</source>
        <translation>تحقَّق من قائمة ملفات الفروق (delta) في خادم النشر لديك؛ إذ يتعين على العملاء جلب اللقطة (snapshot) الكاملة بدلًا منها.</translation>
    </message>
    <message>
        <source>Choose another handle in your CA software, and write the message anew.</source>
        <translation>اختر معرِّفًا (handle) آخر في برنامج CA لديك، واكتب الرسالة من جديد.</translation>
    </message>
    <message>
        <source>Correct the public URIs in your server&apos;s configuration, and write the message anew.</source>
        <translation>صحِّح عناوين URI العامة في إعدادات الخادم لديك، واكتب الرسالة من جديد.</translation>
    </message>
    <message>
        <source>Decoding what the repository publishes crashed, took too long or took too much memory; nothing of it was used.</source>
        <translation>انهارت عملية فك ترميز ما ينشره المستودع، أو استغرقت وقتًا أطول من اللازم، أو استهلكت ذاكرة أكثر من اللازم؛ ولم يُستخدم أي شيء منه.</translation>
    </message>
    <message>
        <source>Do not certify your own or an ancestor&apos;s key.</source>
        <translation>لا تصدِّق على مفتاحك أنت ولا على مفتاح جهة تعلوك في السلسلة.</translation>
    </message>
    <message>
        <source>Encode signed objects in DER.</source>
        <translation>رمِّز الكائنات الموقَّعة بصيغة DER.</translation>
    </message>
    <message>
        <source>Generate a key as RFC 7935 requires, and have it certified.</source>
        <translation>ولِّد مفتاحًا وفق ما يتطلبه RFC 7935، واحصل على شهادة له.</translation>
    </message>
    <message>
        <source>Generate an ECDSA P-256 key on the router, and have it certified.</source>
        <translation>ولِّد على الموجِّه مفتاح ECDSA P-256، واحصل على شهادة له.</translation>
    </message>
    <message>
        <source>Have your CA software reissue the manifest and CRL, and check its scheduler and clock.</source>
        <translation>اجعل برنامج CA لديك يعيد إصدار البيان (manifest) وقائمة CRL، وتحقَّق من مُجدوِل المهام والساعة فيه.</translation>
    </message>
    <message>
        <source>Have your CA software write the message anew, and pass the file on unaltered.</source>
        <translation>اجعل برنامج CA لديك يكتب الرسالة من جديد، وسلِّم الملف من دون تغيير.</translation>
    </message>
    <message>
        <source>Have your publication server write http://www.ripe.net/rpki/rrdp exactly, in lower case.</source>
        <translation>اجعل خادم النشر لديك يكتب http://www.ripe.net/rpki/rrdp على هذا النحو تمامًا، بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>If the other side refuses it, send the self-signed certificate at the root of your BPKI.</source>
        <translation>إذا رفضها الطرف الآخر، فأرسل الشهادة الموقَّعة ذاتيًّا التي في جذر BPKI لديك.</translation>
    </message>
    <message>
        <source>Key usage is wrong for the kind of certificate.</source>
        <translation>استخدام المفتاح غير صحيح بالنسبة إلى هذا النوع من الشهادات.</translation>
    </message>
    <message>
        <source>Leave the list out when nothing is revoked.</source>
        <translation>احذف القائمة كليًّا عندما لا تكون هناك أي شهادة مُبطَلة.</translation>
    </message>
    <message>
        <source>List the object on the manifest if it is meant to count; else withdraw it.</source>
        <translation>أدرج الكائن في البيان (manifest) إن كان مقصودًا أن يُؤخذ به؛ وإلا فاسحبه.</translation>
    </message>
    <message>
        <source>List the resources in the trust anchor certificate.</source>
        <translation>اذكر الموارد في شهادة مرساة الثقة.</translation>
    </message>
    <message>
        <source>Listed objects are absent or do not match: relying parties use none of this CA&apos;s objects.</source>
        <translation>كائنات مدرجة غائبة أو غير مطابقة: لا تستخدم الأطراف المعوِّلة أيًّا من كائنات سلطة CA هذه.</translation>
    </message>
    <message>
        <source>Never change a delta once it was announced; after a restore or a failed write, start a new session; check that all servers behind one name serve the same files.</source>
        <translation>لا تغيِّر أبدًا ملف فروق (delta) بعد إعلانه؛ وبعد الاستعادة أو فشل الكتابة، ابدأ جلسة جديدة؛ وتحقَّق من أن جميع الخوادم التي تعمل باسم واحد تقدِّم الملفات نفسها.</translation>
    </message>
    <message>
        <source>No connection to the publication point could be made.</source>
        <translation>تعذَّر إنشاء اتصال بنقطة النشر.</translation>
    </message>
    <message>
        <source>No trust anchor certificate could be had from any URI of the TAL.</source>
        <translation>تعذَّر الحصول على شهادة مرساة الثقة من أي عنوان URI وارد في TAL.</translation>
    </message>
    <message>
        <source>Nothing, if it was meant: a new file name allows it.</source>
        <translation>لا يلزم إصلاح شيء إن كان ذلك مقصودًا: فاسم الملف الجديد يسمح به.</translation>
    </message>
    <message>
        <source>Nothing, if manifests were issued between two looks; else raise the number by one with every manifest.</source>
        <translation>لا يلزم إصلاح شيء إن صدرت بيانات (manifest) بين عمليتي رصد؛ وإلا فزِد الرقم بمقدار واحد مع كل بيان.</translation>
    </message>
    <message>
        <source>Nothing, if the resources are yours: ask the relying party to look at its constraints on the trust anchor.</source>
        <translation>لا يلزم إصلاح شيء إن كانت الموارد لك: اطلب من الطرف المعوِّل مراجعة القيود التي يطبقها على مرساة الثقة.</translation>
    </message>
    <message>
        <source>Nothing: this is about the monitor&apos;s own network.</source>
        <translation>لا يلزم إصلاح شيء: يتعلق هذا بشبكة المراقِب نفسه.</translation>
    </message>
    <message>
        <source>Nothing: this is about who looked.</source>
        <translation>لا يلزم إصلاح شيء: يتعلق هذا بمن أجرى الرصد.</translation>
    </message>
    <message>
        <source>One URI is published more than once in one document.</source>
        <translation>نُشر عنوان URI واحد أكثر من مرة في مستند واحد.</translation>
    </message>
    <message>
        <source>One of our own canary endpoints did not answer.</source>
        <translation>لم تستجب إحدى نقاط الفحص المرجعية (canary) التابعة لنا.</translation>
    </message>
    <message>
        <source>Publish a globally reachable address for the host.</source>
        <translation>انشر للمضيف عنوانًا يمكن الوصول إليه عالميًّا.</translation>
    </message>
    <message>
        <source>Publish each CA certificate once.</source>
        <translation>انشر كل شهادة CA مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Publish every listed object exactly as listed.</source>
        <translation>انشر كل كائن مدرج كما هو مدرج تمامًا.</translation>
    </message>
    <message>
        <source>Publish objects and manifest together, in one step, and check for corruption.</source>
        <translation>انشر الكائنات والبيان (manifest) معًا في خطوة واحدة، وتحقَّق من عدم وجود تلف.</translation>
    </message>
    <message>
        <source>Publish objects under plain rsync URIs and within the usual sizes.</source>
        <translation>انشر الكائنات بعناوين URI بسيطة من نوع rsync وضمن الأحجام المعتادة.</translation>
    </message>
    <message>
        <source>Publish one ASPA for the customer AS, with all of its providers.</source>
        <translation>انشر كائن ASPA واحدًا لرقم AS الخاص بالعميل، يضم جميع مزوِّديه.</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL.</source>
        <translation>انشر قائمة CRL الخاصة بسلطة CA نفسها.</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest.</source>
        <translation>انشر قائمة CRL مع البيان (manifest).</translation>
    </message>
    <message>
        <source>Publish the certificate that belongs to the TAL, or distribute a new TAL.</source>
        <translation>انشر الشهادة المطابقة لملف TAL، أو وزِّع ملف TAL جديدًا.</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in your certificate&apos;s SIA, and check that your publication server is reachable.</source>
        <translation>انشر البيان (manifest) على عنوان URI الوارد في حقل SIA من شهادتك، وتحقَّق من إمكانية الوصول إلى خادم النشر لديك.</translation>
    </message>
    <message>
        <source>Publish the next manifest under a new file name, with a low number, and have the certificate name it; or roll the key.</source>
        <translation>انشر البيان (manifest) التالي باسم ملف جديد وبرقم صغير، واجعل الشهادة تشير إليه؛ أو بدِّل المفتاح.</translation>
    </message>
    <message>
        <source>Publish the object under the right file name extension.</source>
        <translation>انشر الكائن بامتداد اسم الملف الصحيح.</translation>
    </message>
    <message>
        <source>Publish the object, or reissue the manifest without it.</source>
        <translation>انشر الكائن، أو أعد إصدار البيان (manifest) من دونه.</translation>
    </message>
    <message>
        <source>Publish the trust anchor certificate at every URI that the TAL names.</source>
        <translation>انشر شهادة مرساة الثقة على كل عنوان URI وارد في TAL.</translation>
    </message>
    <message>
        <source>Publish well-formed documents; if yours are, tell the operators of the program that could not read them.</source>
        <translation>انشر مستندات سليمة البنية؛ وإن كانت مستنداتك سليمة، فأبلغ مشغِّلي البرنامج الذي تعذَّر عليه قراءتها.</translation>
    </message>
    <message>
        <source>Raise the CRL number with every CRL.</source>
        <translation>زِد رقم CRL مع كل قائمة CRL.</translation>
    </message>
    <message>
        <source>Raise the number with every manifest; check that not two instances of the CA sign at the same time.</source>
        <translation>زِد الرقم مع كل بيان (manifest)؛ وتحقَّق من عدم وجود نسختين عاملتين من CA توقِّعان في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Raise the serial with every change of the contents; check that all servers behind one name serve the same files.</source>
        <translation>زِد الرقم التسلسلي مع كل تغيير في المحتوى؛ وتحقَّق من أن جميع الخوادم التي تعمل باسم واحد تقدِّم الملفات نفسها.</translation>
    </message>
    <message>
        <source>Reissue the ASPA for an AS that the CA holds.</source>
        <translation>أعد إصدار ASPA لرقم AS تحوزه CA.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with an EE certificate that lists exactly the customer AS.</source>
        <translation>أعد إصدار ASPA بشهادة EE تذكر رقم AS الخاص بالعميل بالضبط.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with each provider listed once, in ascending order, without the customer&apos;s own AS.</source>
        <translation>أعد إصدار ASPA مع ذكر كل مزوِّد مرة واحدة بترتيب تصاعدي، ومن دون رقم AS الخاص بالعميل نفسه.</translation>
    </message>
    <message>
        <source>Reissue the ASPA with software that follows the current profile (version 1).</source>
        <translation>أعد إصدار ASPA ببرنامج يتبع التوصيف الحالي (الإصدار 1).</translation>
    </message>
    <message>
        <source>Reissue the CRL with serial numbers and dates only.</source>
        <translation>أعد إصدار قائمة CRL بالأرقام التسلسلية والتواريخ فقط.</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified.</source>
        <translation>أعد إصدار قائمة CRL بالمفتاح الذي صدَّقت عليه السلطة الأعلى.</translation>
    </message>
    <message>
        <source>Reissue the CRL: version 2, SHA-256 with RSA, authority key identifier and CRL number only.</source>
        <translation>أعد إصدار قائمة CRL: الإصدار 2، وSHA-256 مع RSA، ومعرِّف مفتاح السلطة ورقم CRL فقط.</translation>
    </message>
    <message>
        <source>Reissue the ROA for resources that the CA holds.</source>
        <translation>أعد إصدار ROA لموارد تحوزها CA.</translation>
    </message>
    <message>
        <source>Reissue the ROA with an EE certificate that lists exactly its IP addresses.</source>
        <translation>أعد إصدار ROA بشهادة EE تذكر عناوين IP الواردة فيه بالضبط.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct prefixes and maximum lengths.</source>
        <translation>أعد إصدار ROA ببادئات وأطوال قصوى صحيحة.</translation>
    </message>
    <message>
        <source>Reissue the ROA with correct software.</source>
        <translation>أعد إصدار ROA ببرنامج سليم.</translation>
    </message>
    <message>
        <source>Reissue the certificate as version 3.</source>
        <translation>أعد إصدار الشهادة وفق الإصدار 3.</translation>
    </message>
    <message>
        <source>Reissue the certificate with AS numbers only.</source>
        <translation>أعد إصدار الشهادة بأرقام AS فقط.</translation>
    </message>
    <message>
        <source>Reissue the certificate with caRepository and rpkiManifest, or signedObject.</source>
        <translation>أعد إصدار الشهادة متضمنةً caRepository وrpkiManifest، أو signedObject.</translation>
    </message>
    <message>
        <source>Reissue the certificate with canonical RFC 3779 extensions.</source>
        <translation>أعد إصدار الشهادة بامتدادات RFC 3779 في صيغتها المعيارية الموحَّدة.</translation>
    </message>
    <message>
        <source>Reissue the certificate with id-kp-bgpsec-router.</source>
        <translation>أعد إصدار الشهادة متضمنةً id-kp-bgpsec-router.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one common name in issuer and subject.</source>
        <translation>أعد إصدار الشهادة باسم شائع واحد لكل من المُصدِر وصاحب الشهادة.</translation>
    </message>
    <message>
        <source>Reissue the certificate with one rsync URI of the issuer&apos;s CRL.</source>
        <translation>أعد إصدار الشهادة بعنوان URI واحد من نوع rsync لقائمة CRL الخاصة بالمُصدِر.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the AS numbers of the router.</source>
        <translation>أعد إصدار الشهادة بأرقام AS الخاصة بالموجِّه.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the algorithm of RFC 7935.</source>
        <translation>أعد إصدار الشهادة بالخوارزمية المحددة في RFC 7935.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the criticality that RFC 6487 requires.</source>
        <translation>أعد إصدار الشهادة بدرجة الحرج التي يتطلبها RFC 6487.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the extensions of RFC 3779.</source>
        <translation>أعد إصدار الشهادة بامتدادات RFC 3779.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the policy of RFC 6484.</source>
        <translation>أعد إصدار الشهادة بالسياسة المحددة في RFC 6484.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the right subject key identifier.</source>
        <translation>أعد إصدار الشهادة بمعرِّف مفتاح صاحب الشهادة الصحيح.</translation>
    </message>
    <message>
        <source>Reissue the certificate with the rsync URI of the issuer&apos;s certificate.</source>
        <translation>أعد إصدار الشهادة بعنوان URI من نوع rsync لشهادة المُصدِر.</translation>
    </message>
    <message>
        <source>Reissue the certificate without it.</source>
        <translation>أعد إصدار الشهادة من دونه.</translation>
    </message>
    <message>
        <source>Reissue the certificate without the extension.</source>
        <translation>أعد إصدار الشهادة من دون هذا الامتداد.</translation>
    </message>
    <message>
        <source>Reissue the certificate.</source>
        <translation>أعد إصدار الشهادة.</translation>
    </message>
    <message>
        <source>Reissue the certificate: CA without path length for a CA, none for an EE.</source>
        <translation>أعد إصدار الشهادة: لشهادة CA مؤشر CA من دون طول المسار، ولشهادة EE من دون قيود أساسية.</translation>
    </message>
    <message>
        <source>Reissue the certificate: certificate and CRL signing for a CA, digital signature for an EE.</source>
        <translation>أعد إصدار الشهادة: توقيع الشهادات وقوائم CRL لشهادة CA، والتوقيع الرقمي لشهادة EE.</translation>
    </message>
    <message>
        <source>Reissue the checklist for resources that the CA holds.</source>
        <translation>أعد إصدار قائمة التحقق لموارد تحوزها CA.</translation>
    </message>
    <message>
        <source>Reissue the checklist with an EE certificate that lists its resources.</source>
        <translation>أعد إصدار قائمة التحقق بشهادة EE تذكر مواردها.</translation>
    </message>
    <message>
        <source>Reissue the checklist with correct software.</source>
        <translation>أعد إصدار قائمة التحقق ببرنامج سليم.</translation>
    </message>
    <message>
        <source>Reissue the checklist with each file once, named in letters, digits, dot, underscore and hyphen.</source>
        <translation>أعد إصدار قائمة التحقق مع ذكر كل ملف مرة واحدة، باسم مكوَّن من أحرف وأرقام ونقطة وشرطة سفلية وشرطة.</translation>
    </message>
    <message>
        <source>Reissue the checklist without it, and hand it over outside of the repository.</source>
        <translation>أعد إصدار قائمة التحقق من دونه، وسلِّمها خارج المستودع.</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the manifest URI in the CA&apos;s certificate; check which URI the parent certified.</source>
        <translation>أعد إصدار البيان (manifest) بحيث تذكر شهادته عنوان URI الخاص بالبيان الوارد في شهادة CA؛ وتحقَّق من عنوان URI الذي صدَّقت عليه السلطة الأعلى.</translation>
    </message>
    <message>
        <source>Reissue the manifest with an EE certificate that inherits.</source>
        <translation>أعد إصدار البيان (manifest) بشهادة EE ترث مواردها.</translation>
    </message>
    <message>
        <source>Reissue the manifest with correct software.</source>
        <translation>أعد إصدار البيان (manifest) ببرنامج سليم.</translation>
    </message>
    <message>
        <source>Reissue the manifest with each file listed once, under a legal name.</source>
        <translation>أعد إصدار البيان (manifest) مع إدراج كل ملف مرة واحدة وباسم مسموح به.</translation>
    </message>
    <message>
        <source>Reissue the manifest with one CRL on it.</source>
        <translation>أعد إصدار البيان (manifest) بقائمة CRL واحدة فيه.</translation>
    </message>
    <message>
        <source>Reissue the manifest with the CA&apos;s current CRL on it.</source>
        <translation>أعد إصدار البيان (manifest) مع إدراج قائمة CRL الحالية لسلطة CA فيه.</translation>
    </message>
    <message>
        <source>Reissue the object so that it names the CA&apos;s current CRL.</source>
        <translation>أعد إصدار الكائن بحيث يشير إلى قائمة CRL الحالية لسلطة CA.</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published; some relying parties refuse it as it is.</source>
        <translation>أعد إصدار الكائن بحيث تذكر شهادته الموقع الذي نُشر فيه؛ فبعض الأطراف المعوِّلة ترفضه بحالته هذه.</translation>
    </message>
    <message>
        <source>Reissue the object so that its current key is the trust anchor&apos;s own.</source>
        <translation>أعد إصدار الكائن بحيث يكون مفتاحه الحالي هو مفتاح مرساة الثقة نفسها.</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate.</source>
        <translation>أعد إصدار الكائن في إطار شهادة CA الحالية.</translation>
    </message>
    <message>
        <source>Reissue the object under the key of the CA that publishes it.</source>
        <translation>أعد إصدار الكائن بمفتاح CA التي تنشره.</translation>
    </message>
    <message>
        <source>Reissue the object with an EE certificate that inherits.</source>
        <translation>أعد إصدار الكائن بشهادة EE ترث مواردها.</translation>
    </message>
    <message>
        <source>Reissue the object with correct software.</source>
        <translation>أعد إصدار الكائن ببرنامج سليم.</translation>
    </message>
    <message>
        <source>Reissue the object with the signing-time attribute only.</source>
        <translation>أعد إصدار الكائن بالسمة signing-time وحدها.</translation>
    </message>
    <message>
        <source>Reissue the object with what the keys&apos; trust anchor locators say.</source>
        <translation>أعد إصدار الكائن بما يرد في محدِّدات موقع مرساة الثقة الخاصة بالمفاتيح.</translation>
    </message>
    <message>
        <source>Reissue the object.</source>
        <translation>أعد إصدار الكائن.</translation>
    </message>
    <message>
        <source>Reissue the object; check that the CA signs with the key that its parent certified.</source>
        <translation>أعد إصدار الكائن؛ وتحقَّق من أن CA توقِّع بالمفتاح الذي صدَّقت عليه السلطة الأعلى.</translation>
    </message>
    <message>
        <source>Reissue the prefix list for an AS that the CA holds.</source>
        <translation>أعد إصدار قائمة البادئات لرقم AS تحوزه CA.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with an EE certificate that lists exactly its AS.</source>
        <translation>أعد إصدار قائمة البادئات بشهادة EE تذكر رقم AS الخاص بها بالضبط.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with correct software.</source>
        <translation>أعد إصدار قائمة البادئات ببرنامج سليم.</translation>
    </message>
    <message>
        <source>Reissue the prefix list with each prefix once, in ascending order.</source>
        <translation>أعد إصدار قائمة البادئات مع ذكر كل بادئة مرة واحدة وبترتيب تصاعدي.</translation>
    </message>
    <message>
        <source>Reissue the record with a vCard that begins with VERSION:4.0 and has FN.</source>
        <translation>أعد إصدار السجل ببطاقة vCard تبدأ بعبارة VERSION:4.0 وتتضمن FN.</translation>
    </message>
    <message>
        <source>Reissue the record with an EE certificate that inherits.</source>
        <translation>أعد إصدار السجل بشهادة EE ترث مواردها.</translation>
    </message>
    <message>
        <source>Reissue the record with at least one of ADR, TEL and EMAIL.</source>
        <translation>أعد إصدار السجل بواحدة على الأقل من الخصائص ADR وTEL وEMAIL.</translation>
    </message>
    <message>
        <source>Reissue the record with no other properties than VERSION, FN, ORG, ADR, TEL and EMAIL.</source>
        <translation>أعد إصدار السجل من دون خصائص غير VERSION وFN وORG وADR وTEL وEMAIL.</translation>
    </message>
    <message>
        <source>Reissue the trust anchor certificate, signed with its own key.</source>
        <translation>أعد إصدار شهادة مرساة الثقة موقَّعةً بمفتاحها نفسه.</translation>
    </message>
    <message>
        <source>Renew the certificate and reissue what is signed under it.</source>
        <translation>جدِّد الشهادة وأعد إصدار ما هو موقَّع في إطارها.</translation>
    </message>
    <message>
        <source>Renew the identity certificate of your CA software, and exchange the messages anew.</source>
        <translation>جدِّد شهادة الهوية الخاصة ببرنامج CA لديك، وتبادل الرسائل من جديد.</translation>
    </message>
    <message>
        <source>Renew the web server&apos;s certificate, and serve the whole chain.</source>
        <translation>جدِّد شهادة خادم الويب، وقدِّم السلسلة كاملة.</translation>
    </message>
    <message>
        <source>Roll the CA&apos;s key: the CRLs of the new key count anew.</source>
        <translation>بدِّل مفتاح CA: يبدأ ترقيم قوائم CRL للمفتاح الجديد من جديد.</translation>
    </message>
    <message>
        <source>Seen through another validator, which tells whether the CA is functional, and nothing about its endpoints or whether it is complete.</source>
        <translation>شوهدت من خلال برنامج تحقق آخر، وهو يبيِّن ما إذا كانت CA تعمل، ولا يبيِّن شيئًا عن نقاط الاتصال بها ولا عن اكتمالها.</translation>
    </message>
    <message>
        <source>Serve notification, snapshots and deltas from one scheme, host and port.</source>
        <translation>قدِّم ملف الإشعار وملفات اللقطة (snapshot) وملفات الفروق (delta) من مخطط ومضيف ومنفذ واحد.</translation>
    </message>
    <message>
        <source>Shorten the chain of delegations.</source>
        <translation>قصِّر سلسلة التفويضات.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the CRL.</source>
        <translation>زامن ساعة CA (عبر NTP) وأعد إصدار قائمة CRL.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue the manifest.</source>
        <translation>زامن ساعة CA (عبر NTP) وأعد إصدار البيان (manifest).</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP) and reissue.</source>
        <translation>زامن ساعة CA (عبر NTP) ثم أعد الإصدار.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each CRL with the time of its issue.</source>
        <translation>زامن ساعة CA (عبر NTP)، وأصدر كل قائمة CRL بوقت إصدارها.</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and issue each manifest with the time of its issue.</source>
        <translation>زامن ساعة CA (عبر NTP)، وأصدر كل بيان (manifest) بوقت إصداره.</translation>
    </message>
    <message>
        <source>Synchronise the clock (NTP) of your CA software&apos;s host, and write the message anew.</source>
        <translation>زامن ساعة المضيف الذي يعمل عليه برنامج CA لديك (عبر NTP)، واكتب الرسالة من جديد.</translation>
    </message>
    <message>
        <source>Tell the registry: a CA issues an unreasonable number of certificates.</source>
        <translation>أبلغ السجل: تُصدر إحدى سلطات CA عددًا غير معقول من الشهادات.</translation>
    </message>
    <message>
        <source>The ASPA is about a customer AS that its own certificate does not hold.</source>
        <translation>يتعلق ASPA برقم AS لعميل لا تحوزه شهادته نفسها.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>شهادة ASPA تحتوي على عناوين IP، أو ترث مواردها، أو لا تتضمن أرقام AS.</translation>
    </message>
    <message>
        <source>The ASPA&apos;s content does not follow the profile.</source>
        <translation>لا يتبع محتوى ASPA التوصيف (profile).</translation>
    </message>
    <message>
        <source>The ASPA&apos;s providers are not in strictly ascending order, or include the customer, or AS0 beside others.</source>
        <translation>مزوِّدو ASPA ليسوا بترتيب تصاعدي صارم، أو يشملون العميل نفسه، أو يَرِد AS0 إلى جانب غيره.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message has expired.</source>
        <translation>انتهت مدة صلاحية شهادة BPKI في رسالة إعداد.</translation>
    </message>
    <message>
        <source>The BPKI certificate of a setup message is not self-signed, so that some software may not take it as a trust anchor.</source>
        <translation>شهادة BPKI في رسالة إعداد ليست موقَّعة ذاتيًّا، ومن ثم قد لا تقبلها بعض البرامج مرساةَ ثقة.</translation>
    </message>
    <message>
        <source>The CA has several ASPAs of one customer AS, with different providers: relying parties take them together, and while one changes they see something else.</source>
        <translation>لدى CA عدة كائنات ASPA لرقم AS واحد لعميل، وبمزوِّدين مختلفين: تأخذها الأطراف المعوِّلة مجتمعة، وترى شيئًا مختلفًا ريثما يتغير أحدها.</translation>
    </message>
    <message>
        <source>The CA is down for some vantages and not for all.</source>
        <translation>CA متوقفة من منظور بعض نقاط الرصد لا كلها.</translation>
    </message>
    <message>
        <source>The CRL distribution point is absent, malformed, or in a self-signed certificate.</source>
        <translation>نقطة توزيع CRL غائبة، أو غير سليمة الصيغة، أو موجودة في شهادة موقَّعة ذاتيًّا.</translation>
    </message>
    <message>
        <source>The CRL does not follow the profile.</source>
        <translation>لا تتبع قائمة CRL التوصيف (profile).</translation>
    </message>
    <message>
        <source>The CRL has a lower number than an earlier one; relying parties do not mind (RFC 9829).</source>
        <translation>رقم قائمة CRL أدنى من رقم قائمة سابقة؛ ولا يؤثر ذلك في الأطراف المعوِّلة (RFC 9829).</translation>
    </message>
    <message>
        <source>The CRL has an empty list of revoked certificates where it should have none.</source>
        <translation>تتضمن CRL قائمة فارغة بالشهادات المُبطَلة في حين ينبغي ألا تتضمن أي قائمة.</translation>
    </message>
    <message>
        <source>The CRL has the largest possible number.</source>
        <translation>لقائمة CRL أكبر رقم ممكن.</translation>
    </message>
    <message>
        <source>The CRL on the manifest is not published.</source>
        <translation>قائمة CRL المدرجة في البيان (manifest) غير منشورة.</translation>
    </message>
    <message>
        <source>The CRL that the manifest&apos;s certificate names is not on the manifest.</source>
        <translation>قائمة CRL التي تشير إليها شهادة البيان (manifest) غير مدرجة في البيان.</translation>
    </message>
    <message>
        <source>The CRL&apos;s issuer or authority key identifier is not that of the CA.</source>
        <translation>المُصدِر أو معرِّف مفتاح السلطة في قائمة CRL ليس ما يخص CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s nextUpdate has passed.</source>
        <translation>انقضى وقت nextUpdate الخاص بقائمة CRL.</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify with the CA&apos;s key.</source>
        <translation>لا يصح توقيع قائمة CRL عند التحقق منه بمفتاح CA.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate is earlier than that of the CRL before, although its number is higher.</source>
        <translation>وقت thisUpdate في قائمة CRL أسبق منه في القائمة التي قبلها، مع أن رقمها أعلى.</translation>
    </message>
    <message>
        <source>The CRL&apos;s thisUpdate lies in the future.</source>
        <translation>يقع وقت thisUpdate الخاص بقائمة CRL في المستقبل.</translation>
    </message>
    <message>
        <source>The Ghostbusters record names no way to contact anyone.</source>
        <translation>لا يذكر سجل Ghostbusters أي وسيلة للاتصال بأي شخص.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s certificate does not inherit its resources.</source>
        <translation>لا ترث شهادة سجل Ghostbusters مواردها.</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard has a property that the profile does not allow.</source>
        <translation>تتضمن بطاقة vCard في سجل Ghostbusters خاصية لا يسمح بها التوصيف (profile).</translation>
    </message>
    <message>
        <source>The Ghostbusters record&apos;s vCard is not of version 4.0 or has no name.</source>
        <translation>بطاقة vCard في سجل Ghostbusters ليست من الإصدار 4.0 أو لا تتضمن اسمًا.</translation>
    </message>
    <message>
        <source>The ROA has a prefix that its own certificate does not hold.</source>
        <translation>يتضمن ROA بادئة لا تحوزها شهادته نفسها.</translation>
    </message>
    <message>
        <source>The ROA&apos;s certificate holds AS resources, inherits, or lacks IP addresses.</source>
        <translation>شهادة ROA تحتوي على موارد AS، أو ترث مواردها، أو لا تتضمن عناوين IP.</translation>
    </message>
    <message>
        <source>The ROA&apos;s content does not follow the profile.</source>
        <translation>لا يتبع محتوى ROA التوصيف (profile).</translation>
    </message>
    <message>
        <source>The TLS handshake failed or the server&apos;s certificate was not accepted.</source>
        <translation>فشلت مصافحة TLS، أو لم تُقبل شهادة الخادم.</translation>
    </message>
    <message>
        <source>The authority information access is absent or names no rsync URI.</source>
        <translation>حقل الوصول إلى معلومات السلطة (AIA) غائب، أو لا يذكر أي عنوان URI من نوع rsync.</translation>
    </message>
    <message>
        <source>The authority key identifier is absent or is not the issuer&apos;s key identifier.</source>
        <translation>معرِّف مفتاح السلطة غائب، أو ليس معرِّف مفتاح المُصدِر.</translation>
    </message>
    <message>
        <source>The certificate claims resources that its issuer does not hold.</source>
        <translation>تدَّعي الشهادة موارد لا يحوزها مُصدِرها.</translation>
    </message>
    <message>
        <source>The certificate claims resources that the local constraints do not let this trust anchor speak of.</source>
        <translation>تدَّعي الشهادة موارد لا تسمح القيود المحلية لمرساة الثقة هذه بالإدلاء بشأنها.</translation>
    </message>
    <message>
        <source>The certificate has a critical extension that the profile does not know.</source>
        <translation>تتضمن الشهادة امتدادًا حرجًا لا يعرفه التوصيف (profile).</translation>
    </message>
    <message>
        <source>The certificate has an extended key usage that its kind must not have.</source>
        <translation>تتضمن الشهادة استخدامًا موسَّعًا للمفتاح يجب ألا يوجد في هذا النوع من الشهادات.</translation>
    </message>
    <message>
        <source>The certificate has an extension that the profile does not allow.</source>
        <translation>تتضمن الشهادة امتدادًا لا يسمح به التوصيف (profile).</translation>
    </message>
    <message>
        <source>The certificate has expired.</source>
        <translation>انتهت مدة صلاحية الشهادة.</translation>
    </message>
    <message>
        <source>The certificate has the same extension twice.</source>
        <translation>تتضمن الشهادة الامتداد نفسه مرتين.</translation>
    </message>
    <message>
        <source>The certificate holds its resources in the extensions of RFC 8360, which relying parties do not process.</source>
        <translation>ترد موارد الشهادة في امتدادات RFC 8360، وهي امتدادات لا تعالجها الأطراف المعوِّلة.</translation>
    </message>
    <message>
        <source>The certificate holds no resources, or they are not in canonical form.</source>
        <translation>لا تحتوي الشهادة على موارد، أو أن الموارد ليست بالصيغة المعيارية الموحَّدة.</translation>
    </message>
    <message>
        <source>The certificate is not of X.509 version 3.</source>
        <translation>الشهادة ليست من نوع X.509 الإصدار 3.</translation>
    </message>
    <message>
        <source>The certificate is not signed by the algorithm sha256WithRSAEncryption.</source>
        <translation>الشهادة غير موقَّعة بخوارزمية sha256WithRSAEncryption.</translation>
    </message>
    <message>
        <source>The certificate is on its issuer&apos;s CRL.</source>
        <translation>الشهادة مدرجة في قائمة CRL الخاصة بمُصدِرها.</translation>
    </message>
    <message>
        <source>The certificate points to another CRL than the manifest&apos;s.</source>
        <translation>تشير الشهادة إلى قائمة CRL غير القائمة الواردة في البيان (manifest).</translation>
    </message>
    <message>
        <source>The certificate policy is absent or is not the one for IP addresses and AS numbers.</source>
        <translation>سياسة الشهادة غائبة، أو ليست السياسة الخاصة بعناوين IP وأرقام AS.</translation>
    </message>
    <message>
        <source>The certificate&apos;s public key is not RSA with 2048 bits and exponent 65537.</source>
        <translation>المفتاح العمومي للشهادة ليس مفتاح RSA بطول 2048 بتًّا وأُسّ 65537.</translation>
    </message>
    <message>
        <source>The certificate&apos;s signature does not verify with the issuer&apos;s key.</source>
        <translation>لا يصح توقيع الشهادة عند التحقق منه بمفتاح المُصدِر.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity ends before it begins.</source>
        <translation>تنتهي مدة صلاحية الشهادة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The certificate&apos;s validity has not begun.</source>
        <translation>لم تبدأ بعد مدة صلاحية الشهادة.</translation>
    </message>
    <message>
        <source>The chain of CA certificates is longer than the limit.</source>
        <translation>سلسلة شهادات CA أطول من الحد المسموح به.</translation>
    </message>
    <message>
        <source>The content type is not what the file&apos;s name says.</source>
        <translation>نوع المحتوى ليس ما يدل عليه اسم الملف.</translation>
    </message>
    <message>
        <source>The current key in the trust anchor key object is not the key of the trust anchor that issued it.</source>
        <translation>المفتاح الحالي في كائن مفاتيح مرساة الثقة ليس مفتاح مرساة الثقة التي أصدرته.</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial.</source>
        <translation>ملفات الفروق (delta) التي يذكرها ملف الإشعار غير متتابعة، أو لا تنتهي عند رقمه التسلسلي.</translation>
    </message>
    <message>
        <source>The host&apos;s name resolves to addresses that are not for the public Internet.</source>
        <translation>يُحَل اسم المضيف إلى عناوين ليست مخصصة للإنترنت العامة.</translation>
    </message>
    <message>
        <source>The issuer&apos;s name is not the subject name of the CA.</source>
        <translation>اسم المُصدِر ليس اسم صاحب الشهادة الوارد في شهادة CA.</translation>
    </message>
    <message>
        <source>The manifest has a lower number than an earlier one: relying parties that know the earlier one keep to it.</source>
        <translation>رقم البيان (manifest) أدنى من رقم بيان سابق: الأطراف المعوِّلة التي تعرف البيان السابق تستمر في استخدامه.</translation>
    </message>
    <message>
        <source>The manifest has a new file name, and its number started anew.</source>
        <translation>للبيان (manifest) اسم ملف جديد، وقد بدأ ترقيمه من جديد.</translation>
    </message>
    <message>
        <source>The manifest has the largest possible number, so that no other can follow it under this file name.</source>
        <translation>للبيان (manifest) أكبر رقم ممكن، فلا يمكن أن يتبعه بيان آخر باسم الملف هذا.</translation>
    </message>
    <message>
        <source>The manifest lists a CRL that is not the CA&apos;s own current one.</source>
        <translation>يُدرِج البيان (manifest) قائمة CRL ليست القائمة الحالية الخاصة بسلطة CA نفسها.</translation>
    </message>
    <message>
        <source>The manifest lists a signed checklist, which must not be published in a repository.</source>
        <translation>يُدرِج البيان (manifest) قائمة تحقق موقَّعة، وهي مما يجب ألا يُنشر في مستودع.</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice.</source>
        <translation>يُدرِج البيان (manifest) اسم ملف غير مسموح به، أو يُدرِج اسمًا واحدًا مرتين.</translation>
    </message>
    <message>
        <source>The manifest named by the CA certificate is not published.</source>
        <translation>البيان (manifest) الذي تشير إليه شهادة CA غير منشور.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate does not inherit its resources.</source>
        <translation>لا ترث شهادة البيان (manifest) مواردها.</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate names another location than the CA&apos;s certificate does: relying parties take that for a failed fetch.</source>
        <translation>تذكر شهادة البيان (manifest) موقعًا غير الموقع الذي تذكره شهادة CA: تعدُّ الأطراف المعوِّلة ذلك فشلًا في الجلب.</translation>
    </message>
    <message>
        <source>The manifest&apos;s content does not follow the profile.</source>
        <translation>لا يتبع محتوى البيان (manifest) التوصيف (profile).</translation>
    </message>
    <message>
        <source>The manifest&apos;s nextUpdate has passed.</source>
        <translation>انقضى وقت nextUpdate الخاص بالبيان (manifest).</translation>
    </message>
    <message>
        <source>The manifest&apos;s number is more than one above that of the manifest seen before.</source>
        <translation>يزيد رقم البيان (manifest) بأكثر من واحد على رقم البيان الذي شوهد قبله.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate is not later than that of the manifest before: relying parties that know the earlier one keep to it.</source>
        <translation>وقت thisUpdate في البيان (manifest) ليس لاحقًا لوقت thisUpdate في البيان الذي قبله: الأطراف المعوِّلة التي تعرف البيان السابق تستمر في استخدامه.</translation>
    </message>
    <message>
        <source>The manifest&apos;s thisUpdate lies in the future.</source>
        <translation>يقع وقت thisUpdate الخاص بالبيان (manifest) في المستقبل.</translation>
    </message>
    <message>
        <source>The message digest is not the SHA-256 of the content.</source>
        <translation>ملخص الرسالة ليس قيمة SHA-256 للمحتوى.</translation>
    </message>
    <message>
        <source>The name of the publication point&apos;s host does not resolve.</source>
        <translation>تعذَّر حل اسم المضيف الخاص بنقطة النشر.</translation>
    </message>
    <message>
        <source>The object does not follow the template for signed objects.</source>
        <translation>لا يتبع الكائن القالب المقرر للكائنات الموقَّعة.</translation>
    </message>
    <message>
        <source>The object is encoded in BER where DER is required.</source>
        <translation>الكائن مرمَّز بصيغة BER في حين أن المطلوب هو DER.</translation>
    </message>
    <message>
        <source>The object&apos;s signature does not verify with the key of its certificate.</source>
        <translation>لا يصح توقيع الكائن عند التحقق منه بمفتاح شهادته.</translation>
    </message>
    <message>
        <source>The parent publishes no certificate for this CA.</source>
        <translation>لا تنشر السلطة الأعلى أي شهادة لسلطة CA هذه.</translation>
    </message>
    <message>
        <source>The publication point did not answer in time.</source>
        <translation>لم تستجب نقطة النشر في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The publication point sent more than any sound repository holds.</source>
        <translation>أرسلت نقطة النشر أكثر مما يحتويه أي مستودع سليم.</translation>
    </message>
    <message>
        <source>The repository of the CA&apos;s publication point could not be fetched.</source>
        <translation>تعذَّر جلب المستودع الخاص بنقطة نشر CA.</translation>
    </message>
    <message>
        <source>The router certificate has a subject information access.</source>
        <translation>تتضمن شهادة الموجِّه حقل الوصول إلى معلومات صاحب الشهادة (SIA).</translation>
    </message>
    <message>
        <source>The router certificate holds IP addresses.</source>
        <translation>تحتوي شهادة الموجِّه على عناوين IP.</translation>
    </message>
    <message>
        <source>The router certificate lacks the extended key usage of BGPsec routers.</source>
        <translation>تفتقر شهادة الموجِّه إلى الاستخدام الموسَّع للمفتاح الخاص بموجِّهات BGPsec.</translation>
    </message>
    <message>
        <source>The router certificate lists no AS numbers, or inherits them.</source>
        <translation>لا تذكر شهادة الموجِّه أرقام AS، أو ترثها.</translation>
    </message>
    <message>
        <source>The router certificate&apos;s public key is not a point of the curve P-256.</source>
        <translation>المفتاح العمومي لشهادة الموجِّه ليس نقطة على المنحنى P-256.</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder.</source>
        <translation>لم يقدِّم خادم rsync المجلد.</translation>
    </message>
    <message>
        <source>The same CA was met before in this tree and is judged only once.</source>
        <translation>صودفت سلطة CA نفسها من قبل في هذه الشجرة، ولا يُحكم عليها إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>The serial of the notification went backwards within one session.</source>
        <translation>تراجع الرقم التسلسلي لملف الإشعار ضمن جلسة واحدة.</translation>
    </message>
    <message>
        <source>The signed checklist has a file name that is not portable, or lists a file twice.</source>
        <translation>تتضمن قائمة التحقق الموقَّعة اسم ملف غير قابل للنقل بين الأنظمة، أو تذكر ملفًّا مرتين.</translation>
    </message>
    <message>
        <source>The signed checklist is signed with resources that its own certificate does not hold.</source>
        <translation>قائمة التحقق الموقَّعة موقَّعة بموارد لا تحوزها شهادتها نفسها.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate has a subject information access, although checklists are not published in repositories.</source>
        <translation>تتضمن شهادة قائمة التحقق الموقَّعة حقل الوصول إلى معلومات صاحب الشهادة (SIA)، مع أن قوائم التحقق لا تُنشر في المستودعات.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s certificate lacks resources or inherits them.</source>
        <translation>شهادة قائمة التحقق الموقَّعة لا تتضمن موارد أو ترثها.</translation>
    </message>
    <message>
        <source>The signed checklist&apos;s content does not follow the profile.</source>
        <translation>لا يتبع محتوى قائمة التحقق الموقَّعة التوصيف (profile).</translation>
    </message>
    <message>
        <source>The signed prefix list is about an AS that its own certificate does not hold.</source>
        <translation>تتعلق قائمة البادئات الموقَّعة برقم AS لا تحوزه شهادتها نفسها.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s certificate has IP addresses, inherits, or lacks AS numbers.</source>
        <translation>شهادة قائمة البادئات الموقَّعة تحتوي على عناوين IP، أو ترث مواردها، أو لا تتضمن أرقام AS.</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s content does not follow the profile.</source>
        <translation>لا يتبع محتوى قائمة البادئات الموقَّعة التوصيف (profile).</translation>
    </message>
    <message>
        <source>The signed prefix list&apos;s prefixes are not in ascending order, or one is given twice.</source>
        <translation>البادئات في قائمة البادئات الموقَّعة ليست بترتيب تصاعدي، أو وردت إحداها مرتين.</translation>
    </message>
    <message>
        <source>The signedObject location in the object&apos;s certificate is not where the object is published.</source>
        <translation>موقع signedObject الوارد في شهادة الكائن ليس الموقع الذي نُشر فيه الكائن.</translation>
    </message>
    <message>
        <source>The signing-time attribute is absent, or binary-signing-time is used.</source>
        <translation>السمة signing-time غائبة، أو استُخدمت السمة binary-signing-time.</translation>
    </message>
    <message>
        <source>The subject information access lacks what its kind of certificate must name, or is malformed.</source>
        <translation>حقل الوصول إلى معلومات صاحب الشهادة (SIA) لا يتضمن ما يجب أن يذكره هذا النوع من الشهادات، أو غير سليم الصيغة.</translation>
    </message>
    <message>
        <source>The subject key identifier is absent or is not the SHA-1 of the public key.</source>
        <translation>معرِّف مفتاح صاحب الشهادة غائب، أو ليس قيمة SHA-1 للمفتاح العمومي.</translation>
    </message>
    <message>
        <source>The tree holds more CAs than the limit; the rest was not judged.</source>
        <translation>تضم الشجرة من سلطات CA عددًا يتجاوز الحد، ولم يُحكم على البقية.</translation>
    </message>
    <message>
        <source>The trust anchor certificate inherits resources, although it has no issuer.</source>
        <translation>ترث شهادة مرساة الثقة مواردها مع أنه ليس لها مُصدِر.</translation>
    </message>
    <message>
        <source>The trust anchor certificate is not self-signed.</source>
        <translation>شهادة مرساة الثقة ليست موقَّعة ذاتيًّا.</translation>
    </message>
    <message>
        <source>The trust anchor certificate&apos;s public key is not the one in the TAL.</source>
        <translation>المفتاح العمومي في شهادة مرساة الثقة ليس المفتاح الوارد في TAL.</translation>
    </message>
    <message>
        <source>The trust anchor key object names a key without usable URIs, or one that is not RSA with 2048 bits.</source>
        <translation>يذكر كائن مفاتيح مرساة الثقة مفتاحًا بلا عناوين URI صالحة للاستخدام، أو مفتاحًا ليس من نوع RSA بطول 2048 بتًّا.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s certificate does not inherit its resources.</source>
        <translation>لا ترث شهادة كائن مفاتيح مرساة الثقة مواردها.</translation>
    </message>
    <message>
        <source>The trust anchor key object&apos;s content does not follow the profile.</source>
        <translation>لا يتبع محتوى كائن مفاتيح مرساة الثقة التوصيف (profile).</translation>
    </message>
    <message>
        <source>The trust anchor locator does not follow its format.</source>
        <translation>لا يتبع محدِّد موقع مرساة الثقة الصيغة المقررة له.</translation>
    </message>
    <message>
        <source>The validity of the BPKI certificate of a setup message has not begun.</source>
        <translation>لم تبدأ بعد مدة صلاحية شهادة BPKI في رسالة إعداد.</translation>
    </message>
    <message>
        <source>The web server did not give the file.</source>
        <translation>لم يقدِّم خادم الويب الملف.</translation>
    </message>
    <message>
        <source>Update your CA software; most others read the message as it is.</source>
        <translation>حدِّث برنامج CA لديك؛ فمعظم البرامج الأخرى تقرأ الرسالة كما هي.</translation>
    </message>
    <message>
        <source>Use PrintableString in issuer and subject names.</source>
        <translation>استخدم PrintableString في اسم المُصدِر واسم صاحب الشهادة.</translation>
    </message>
    <message>
        <source>What a setup message carries as its BPKI certificate is no X.509 certificate.</source>
        <translation>ما تحمله رسالة إعداد بوصفه شهادة BPKI ليس شهادة X.509.</translation>
    </message>
    <message>
        <source>Withdraw the checklist, and hand it over to whom it is for.</source>
        <translation>اسحب قائمة التحقق، وسلِّمها إلى من هي موجَّهة إليه.</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it under a new certificate.</source>
        <translation>اسحب الكائن، أو أعد إصداره في إطار شهادة جديدة.</translation>
    </message>
    <message>
        <source>Withdraw the object.</source>
        <translation>اسحب الكائن.</translation>
    </message>
    <message>
        <source>Withdraw whichever of the two ROAs is not meant.</source>
        <translation>اسحب من كائني ROA الكائنَ غير المقصود.</translation>
    </message>
    <message>
        <source>Write snapshot and delta files before the notification, and never change them; check caches and CDN for stale copies.</source>
        <translation>اكتب ملفات اللقطة (snapshot) وملفات الفروق (delta) قبل ملف الإشعار، ولا تغيِّرها أبدًا؛ وتحقَّق من عدم وجود نسخ قديمة في الذاكرات المخبئية وCDN.</translation>
    </message>
    <message>
        <source>Write the TAL as URIs, an empty line, and the base64 of the trust anchor&apos;s public key.</source>
        <translation>اكتب ملف TAL على هيئة عناوين URI، ثم سطر فارغ، ثم المفتاح العمومي لمرساة الثقة بترميز base64.</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1، %2 UTC</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
</TS>
