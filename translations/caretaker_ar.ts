<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>board</name>
    <message>
        <source>Enforcement</source>
        <translation>الإنفاذ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>القائمة العامة</translation>
    </message>
    <message>
        <source>Revocation ahead</source>
        <translation>إبطال مرتقب</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>بانتظار الموافقة</translation>
    </message>
    <message>
        <source>To be carried out</source>
        <translation>للتنفيذ</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>في طور التعافي</translation>
    </message>
    <message>
        <source>Next the operator is written to; this runs by itself.</source>
        <translation>الخطوة التالية هي الكتابة إلى المشغِّل، ويتم ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Next people are asked to name the CA in public.</source>
        <translation>الخطوة التالية هي طلب ذكر سلطة CA علنًا.</translation>
    </message>
    <message>
        <source>Next people are asked to suspend or revoke the certificate.</source>
        <translation>الخطوة التالية هي طلب إيقاف الشهادة مؤقتًا أو إبطالها.</translation>
    </message>
    <message>
        <source>People must approve or reject what is proposed.</source>
        <translation>على الأشخاص الموافقة على ما اقتُرح أو رفضه.</translation>
    </message>
    <message>
        <source>Approved: carried out outside this program, then seen to have happened.</source>
        <translation>تمت الموافقة: يُنفَّذ خارج هذا البرنامج، ثم يُتحقَّق من حدوثه.</translation>
    </message>
    <message>
        <source>The trouble is gone for now, or the CA is on its way back.</source>
        <translation>زالت المشكلة في الوقت الحالي، أو أن سلطة CA في طريق العودة.</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>held</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترَح</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>نُفِّذ</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>حُلَّ</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>صيانة</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>تظلُّم</translation>
    </message>
    <message>
        <source>The policy enforces, and does not only watch</source>
        <translation>السياسة تُنفَّذ ولا تكتفي بالمراقبة</translation>
    </message>
    <message>
        <source>The clock runs: no hold, not blind, no outage of our own</source>
        <translation>المهلة سارية: لا تعليق، ولا انعدام رؤية، ولا عطل لدينا</translation>
    </message>
    <message>
        <source>The operator was notified</source>
        <translation>أُشعر المشغِّل</translation>
    </message>
    <message>
        <source>A notice left and did not come back</source>
        <translation>خرج إشعار ولم يُرَدّ</translation>
    </message>
    <message>
        <source>The operator&apos;s announcement is on record</source>
        <translation>إعلان المشغِّل مسجَّل</translation>
    </message>
    <message>
        <source>A fresh look finds the CA failed</source>
        <translation>نظرة حديثة تجد سلطة CA متعطلة</translation>
    </message>
    <message>
        <source>Corroboration: %1 of %2 vantages agree</source>
        <translation>التأكيد: %1 من %2 من نقاط الرصد متفقة</translation>
    </message>
    <message>
        <source>Approvals: %1 of %2</source>
        <translation>الموافقات: %1 من %2</translation>
    </message>
    <message>
        <source>Reinstatement begun</source>
        <translation>بدأت إعادة السريان</translation>
    </message>
    <message>
        <source>Certificate taken away</source>
        <translation>سُحبت الشهادة</translation>
    </message>
    <message>
        <source>Nothing more to do</source>
        <translation>لا شيء آخر للقيام به</translation>
    </message>
    <message>
        <source>until the certificate is gone</source>
        <translation>حتى تزول الشهادة</translation>
    </message>
    <message>
        <source>clock stands still</source>
        <translation>المهلة متوقفة</translation>
    </message>
    <message>
        <source>overdue, due %1</source>
        <translation>متأخر، كان مستحقًا %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>مستحق %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 من %2 موافقات</translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <translation>%1، ينتهي %2</translation>
    </message>
    <message>
        <source>Stable for %1 of %2</source>
        <translation>مستقرة منذ %1 من %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>ناقص: %1</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>تسجيل الإجابة…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>تعليق…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>إنهاء التعليق…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>موافقة…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Propose again…</source>
        <translation>اقتراح من جديد…</translation>
    </message>
    <message>
        <source>Carried out…</source>
        <translation>نُفِّذ…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>إعادة السريان…</translation>
    </message>
    <message>
        <source>Waive corroboration…</source>
        <translation>التنازل عن التأكيد…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>إغلاق…</translation>
    </message>
    <message>
        <source>That takes the role &quot;%1&quot;.</source>
        <translation>يتطلب ذلك الدور &quot;%1&quot;.</translation>
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
        <translation>افحص سجلات الاسم وخوادم أسمائه: هل يُحلّ من مكان آخر؟</translation>
    </message>
    <message>
        <source>Is the server up, does it listen on this port, and does a firewall let us through?</source>
        <translation>هل الخادم يعمل وينصت على هذا المنفذ، وهل يسمح لنا الجدار الناري بالمرور؟</translation>
    </message>
    <message>
        <source>Renew or replace the server&apos;s certificate; it must name the host and chain to a public authority.</source>
        <translation>جدّد شهادة الخادم أو استبدلها؛ يجب أن تسمّي المضيف وأن تتسلسل إلى سلطة عامة.</translation>
    </message>
    <message>
        <source>Look at the web server&apos;s log and its disk; every file that the notification names must be there.</source>
        <translation>افحص سجل خادم الويب وقرصه؛ يجب أن يكون كل ملف تسمّيه الإشعارات موجودًا.</translation>
    </message>
    <message>
        <source>Is the rsync daemon up, does it have this module, and does it allow this many connections?</source>
        <translation>هل خدمة rsync تعمل وفيها هذه الوحدة، وهل تسمح بهذا العدد من الاتصالات؟</translation>
    </message>
    <message>
        <source>Have the publication server write a fresh snapshot and notification, with a new session.</source>
        <translation>اجعل خادم النشر يكتب لقطة وإشعارًا جديدين بجلسة جديدة.</translation>
    </message>
    <message>
        <source>Have the CA reissue its manifest; check that its scheduler runs and that its clock is right.</source>
        <translation>اجعل CA تعيد إصدار بيانها؛ وتحقق من أن مجدولها يعمل وأن ساعتها مضبوطة.</translation>
    </message>
    <message>
        <source>Have the CA reissue its CRL together with the manifest.</source>
        <translation>اجعل CA تعيد إصدار قائمة CRL مع البيان.</translation>
    </message>
    <message>
        <source>Have the CA publish exactly what its manifest lists, in one step.</source>
        <translation>اجعل CA تنشر ما يسرده بيانها بالضبط، في خطوة واحدة.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>دون رصد</translation>
    </message>
    <message>
        <source>The operator of the CA has to act.</source>
        <translation>على مشغّل CA أن يتصرف.</translation>
    </message>
    <message>
        <source>The operator of the repository has to act.</source>
        <translation>على مشغّل المستودع أن يتصرف.</translation>
    </message>
    <message>
        <source>We have to look at our own side.</source>
        <translation>علينا أن نفحص جانبنا نحن.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>to be retried</source>
        <translation>ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>ارتدّ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>رُدّ عليه</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>محلول</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>فني</translation>
    </message>
    <message>
        <source>administrative</source>
        <translation>إداري</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>abuse</source>
        <translation>إساءة الاستخدام</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>بالبريد العادي</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>موظفونا</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>متقدِّمة بطلب</translation>
    </message>
    <message>
        <source>on probation</source>
        <translation>تحت الاختبار</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>قيد الإنهاء</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>منتهية الخدمة</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>مُبطَلة</translation>
    </message>
    <message>
        <source>being reinstated</source>
        <translation>قيد الاستعادة</translation>
    </message>
    <message>
        <source>it runs</source>
        <translation>وهي تعمل</translation>
    </message>
    <message>
        <source>it stands still</source>
        <translation>وهي متوقفة</translation>
    </message>
    <message>
        <source>Clocks: continuous %1, cumulative %2. The case counts by the clock &quot;%3&quot;; %4.</source>
        <translation>الساعات: المتصلة %1، التراكمية %2. يُحتسب الملف بالساعة &quot;%3&quot;؛ %4.</translation>
    </message>
    <message>
        <source>Hold (%1) by %2: from %3 to %4. %5</source>
        <translation>تعليق (%1) من %2: من %3 إلى %4. %5</translation>
    </message>
    <message>
        <source>Approval of %1 by %2 on %3</source>
        <translation>اعتماد %1 من %2 في %3</translation>
    </message>
    <message>
        <source>%1, waiting for %2</source>
        <translation>%1، بانتظار %2</translation>
    </message>
    <message>
        <source>%1; its clock stands still</source>
        <translation>%1؛ ساعتها متوقفة</translation>
    </message>
    <message>
        <source>First failure %1, detected %2.</source>
        <translation>أول فشل %1، واكتُشف %2.</translation>
    </message>
    <message>
        <source>Attempts to reach a contact: %1</source>
        <translation>محاولات الاتصال: %1</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>ما العمل: %1</translation>
    </message>
    <message>
        <source>first byte after %1</source>
        <translation>أول بايت بعد %1</translation>
    </message>
    <message>
        <source>clock of the server off by %1</source>
        <translation>ساعة الخادم منحرفة بمقدار %1</translation>
    </message>
    <message>
        <source>Manifest %1</source>
        <translation>البيان %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Attempts: %1; this is the last.</source>
        <translation>المحاولات: %1؛ هذه آخرها.</translation>
    </message>
    <message>
        <source>Caches of relying parties: a valid manifest until %1.</source>
        <translation>مخابئ الأطراف المعوِّلة: بيان صالح حتى %1.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>البيان (manifest)</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Manifest of the parent</source>
        <translation>بيان السلطة الأعلى</translation>
    </message>
    <message>
        <source>CRL of the parent</source>
        <translation>قائمة CRL للسلطة الأعلى</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ملفات الحالة</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>retrieval, median</source>
        <translation>الجلب، الوسيط</translation>
    </message>
    <message>
        <source>retrieval, 95 %</source>
        <translation>الجلب، 95%</translation>
    </message>
    <message>
        <source>first byte, median</source>
        <translation>أول بايت، الوسيط</translation>
    </message>
    <message>
        <source>on the manifest</source>
        <translation>في البيان</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>الصالحة</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>لم يُحكم عليها بعد.</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <translation>%1 منذ %2 (%3).</translation>
    </message>
    <message>
        <source>%1 fails at %2: %3.</source>
        <translation>فشل %1 عند %2: %3.</translation>
    </message>
    <message>
        <source>The last round found nothing wrong.</source>
        <translation>لم تجد الجولة الأخيرة أي خلل.</translation>
    </message>
    <message>
        <source>The last round could not see it: that says nothing about the CA.</source>
        <translation>لم تتمكن الجولة الأخيرة من رؤيتها: وهذا لا يعني شيئًا بشأن CA.</translation>
    </message>
    <message>
        <source>If nothing changes, it will be %1 on %2.</source>
        <translation>إن لم يتغير شيء فستصبح %1 في %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ActDialog</name>
    <message>
        <source>Your approval is recorded for %1. Another person must approve, too, before anything happens: %2 of %3 so far.</source>
        <translation>تُسجَّل موافقتك على %1. ولا يحدث شيء قبل أن يوافق شخص آخر أيضًا: %2 من %3 حتى الآن.</translation>
    </message>
    <message>
        <source>With this the step against %1 has all approvals. The certificate is then taken away by people outside this program; all that it signed loses its effect.</source>
        <translation>بهذا تكتمل الموافقات على الخطوة المتخذة بحق %1. ثم يسحب أشخاصٌ الشهادةَ خارج هذا البرنامج، ويفقد كل ما وقَّعته أثره.</translation>
    </message>
    <message>
        <source>With this %1 is named in the public list, and its operator is told so.</source>
        <translation>بهذا تُذكَر %1 في القائمة العامة، ويُبلَّغ مشغِّلها بذلك.</translation>
    </message>
    <message>
        <source>Records that the operator of %1, or staff for them, answered. The clock runs on; no further kind of contact is tried.</source>
        <translation>يُسجَّل أن مشغِّل %1، أو أحد الموظفين نيابةً عنه، قد أجاب. وتستمر المهلة، ولا يُجرَّب نوع آخر من جهات الاتصال.</translation>
    </message>
    <message>
        <source>The clock of %1 stops until the time given here. Until then nothing falls due and nothing can be approved. A hold can be released at any time.</source>
        <translation>تتوقف مهلة %1 حتى الوقت المحدد هنا. وحتى ذلك الحين لا يحين موعد شيء ولا تمكن الموافقة على شيء. ويمكن إنهاء التعليق في أي وقت.</translation>
    </message>
    <message>
        <source>The clock of %1 runs again from now on; held time does not count.</source>
        <translation>تعود مهلة %1 إلى السريان من الآن، ولا يُحتسب وقت التعليق.</translation>
    </message>
    <message>
        <source>What was rejected is put to people again, and the operator of %1 is told. You cannot be the first to approve it.</source>
        <translation>يُعرَض ما رُفض على الأشخاص من جديد، ويُبلَّغ مشغِّل %1. ولا يمكنك أن تكون أول من يوافق عليه.</translation>
    </message>
    <message>
        <source>The case of %1 ends without recovery. If the trouble lasts, the next round opens a new case, whose clocks begin anew.</source>
        <translation>ينتهي ملف حالة %1 دون تعافٍ. وإذا استمرت المشكلة فتحت الجولة التالية ملف حالة جديدًا تبدأ مهله من جديد.</translation>
    </message>
    <message>
        <source>The proposal against %1 is off, with all its approvals. It comes back only when a person proposes it again, or when its clock has run again.</source>
        <translation>يُلغى الاقتراح المتعلق بـ %1 مع جميع موافقاته. ولا يعود إلا إذا اقترحه شخص من جديد، أو إذا انقضت مهلته مرة أخرى.</translation>
    </message>
    <message>
        <source>Records that the registry took the certificate of %1 away, outside this program. The case then waits until the certificate is seen to be gone.</source>
        <translation>يُسجَّل أن السجل سحب شهادة %1 خارج هذا البرنامج. ثم ينتظر ملف الحالة حتى يُرى أن الشهادة قد زالت.</translation>
    </message>
    <message>
        <source>%1 is taken back: first it is reinstating, and once it is stable its probation begins. The operator is told.</source>
        <translation>تُعاد %1: تكون أولًا قيد إعادة السريان، وحين تستقر تبدأ فترة اختبارها. ويُبلَّغ المشغِّل.</translation>
    </message>
    <message>
        <source>The case of %1 goes on with fewer vantages than the policy wants. This cannot be taken back.</source>
        <translation>يستمر ملف حالة %1 بعدد من نقاط الرصد أقل مما تطلبه السياسة. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Until (UTC)</source>
        <translation>&amp;حتى (UTC)</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>ي&amp;قرِّره</translation>
    </message>
    <message>
        <source>I have read what this changes in routing</source>
        <translation>قرأتُ ما يغيِّره هذا في التوجيه</translation>
    </message>
    <message>
        <source>VRPs at stake: %1</source>
        <translation>عدد VRP المتأثرة: %1</translation>
    </message>
    <message>
        <source>How many VRPs are at stake is not known</source>
        <translation>لا يُعرف عدد VRP المتأثرة</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Appearance</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>A language takes effect when the desktop is started again. Notices and checklists are written in their reader&apos;s language, whatever is chosen here.</source>
        <translation>تسري اللغة عند تشغيل البرنامج من جديد. تُكتب الإشعارات وقوائم التحقق بلغة قارئها أيًا كان الاختيار هنا.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>ال&amp;سمة:</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditModel</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>No entry fits the filter. Clear a field above to see more.</source>
        <translation>لا توجد قيود تطابق المرشِّح. أفرغ أحد الحقول في الأعلى لعرض المزيد.</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>&amp;تصدير...</translation>
    </message>
    <message>
        <source>Filter by object</source>
        <translation>الترشيح حسب الموضوع</translation>
    </message>
    <message>
        <source>Entries of the audit chain, newest first</source>
        <translation>قيود سلسلة التدقيق، الأحدث أولاً</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>القيد كاملاً</translation>
    </message>
    <message>
        <source>Choose an entry to read all of it. Enter goes to what it is about.</source>
        <translation>اختر قيدًا لقراءته كاملاً. ينتقل مفتاح Enter إلى موضوعه.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>القيود: %1</translation>
    </message>
    <message>
        <source>Entries: %1 of %2</source>
        <translation>القيود: %1 من %2</translation>
    </message>
    <message>
        <source>follows from</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Entries written to %1: %2</source>
        <translation>القيود المكتوبة في %1: %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BacktestView</name>
    <message>
        <source>&amp;Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Goes over everything that was recorded, as if this policy had been in force: which notices, proposals of suspension and proposals of revocation there would have been, and when. Changes that are not saved yet count. Press Run.</source>
        <translation>يمر على كل ما سُجِّل كما لو كانت هذه السياسة سارية: أي إشعارات واقتراحات إيقاف مؤقت واقتراحات إبطال كانت ستصدر، ومتى. تُحتسب التغييرات غير المحفوظة بعد. اضغط تشغيل.</translation>
    </message>
    <message>
        <source>Progress of the backtest</source>
        <translation>تقدُّم الاختبار على السجل</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>إلى جانبها</translation>
    </message>
    <message>
        <source>Over the &amp;last</source>
        <translation>خلال آخر</translation>
    </message>
    <message>
        <source>Who would be hit when</source>
        <translation>من كان سيتأثر ومتى</translation>
    </message>
    <message>
        <source>no other policy</source>
        <translation>بلا سياسة أخرى</translation>
    </message>
    <message>
        <source>whole record</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>Nobody would have been hit: there was nothing in this time that the policy acts on. Choose a longer time or another policy.</source>
        <translation>لم يكن أحد ليتأثر: لم يقع في هذه المدة ما تتصرف السياسة حياله. اختر مدة أطول أو سياسة أخرى.</translation>
    </message>
    <message>
        <source>Recorded from %1 to %2; CAs: %3.</source>
        <translation>مُسجَّل من %1 إلى %2؛ عدد السلطات: %3.</translation>
    </message>
    <message>
        <source>The plot shows the CAs hit worst: %1 of %2. The table has all.</source>
        <translation>يعرض الرسم السلطات الأكثر تأثرًا: %1 من %2. الجدول يضمها كلها.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BoardPage</name>
    <message>
        <source>Show the CA</source>
        <translation>عرض سلطة CA</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>تصدير الأدلة…</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>الإنفاذ</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>تُقرأ ملفات الحالات…</translation>
    </message>
    <message>
        <source>%1 is not on the board: it has no open case</source>
        <translation>%1 ليست على اللوحة: لا يوجد لها ملف حالة مفتوح</translation>
    </message>
    <message>
        <source>no case is selected</source>
        <translation>لم يُحدَّد ملف حالة</translation>
    </message>
    <message>
        <source>No case is open. A case opens by itself when a CA&apos;s trouble is confirmed and the policy has a timeline for it.</source>
        <translation>لا يوجد ملف حالة مفتوح. يُفتح ملف الحالة تلقائيًا حين تتأكد مشكلة سلطة CA وتتضمن السياسة جدولًا زمنيًا لها.</translation>
    </message>
    <message>
        <source>Select a card above to see its case.</source>
        <translation>حدِّد بطاقة في الأعلى لترى ملف حالتها.</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>قاعدة البيانات مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>This is no name of a person</source>
        <translation>هذا ليس اسم شخص</translation>
    </message>
    <message>
        <source>%1: %2, recorded as done by %3</source>
        <translation>%1: %2، سُجِّل أن %3 قام به</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>تصدير الأدلة</translation>
    </message>
    <message>
        <source>Exported to %1; anybody can check it with: caretaker audit verify FILE</source>
        <translation>صُدِّر إلى %1؛ ويمكن لأي شخص التحقق منه بالأمر: caretaker audit verify FILE</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::BrakeBar</name>
    <message>
        <source>Let the fleet brake go</source>
        <translation>إفلات مكبح الأسطول</translation>
    </message>
    <message>
        <source>Say how you know that it is not the monitor, its network or a validator that fails. From the next round on what turned bad counts again, for all CAs, for as long as this incident lasts.</source>
        <translation>اذكر كيف عرفت أن العطل ليس في نظام الرصد ولا في شبكته ولا في أداة تحقق. ابتداءً من الجولة القادمة يُحتسب ما ساء من جديد، لكل السلطات، ما دامت هذه الحادثة قائمة.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>إفلات</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>ي&amp;قرِّره</translation>
    </message>
    <message>
        <source>Which CAs</source>
        <translation>أي السلطات</translation>
    </message>
    <message>
        <source>Let it go…</source>
        <translation>إفلات…</translation>
    </message>
    <message>
        <source>The fleet brake holds since %1: %2 of %3 CAs that were functional turned bad at once. Nothing gets worse and no step is taken until it ends. Suspect the monitor first.</source>
        <translation>مكبح الأسطول مفعَّل منذ %1: ساءت حالة %2 من أصل %3 سلطة كانت تعمل دفعة واحدة. لا تسوء حالة ولا تُتخذ خطوة حتى ينتهي ذلك. اشتبه في نظام الرصد أولاً.</translation>
    </message>
    <message>
        <source>The fleet is bad since %1, as a person confirmed: the brake lets go.</source>
        <translation>حالة الأسطول سيئة منذ %1 كما أكد شخص: أُفلت المكبح.</translation>
    </message>
    <message>
        <source>That takes the role &quot;approver&quot;, and proof of who you are</source>
        <translation>يتطلب ذلك الدور &quot;approver&quot; وإثبات هويتك</translation>
    </message>
    <message>
        <source>The brake lets go from the next round on</source>
        <translation>يُفلت المكبح ابتداءً من الجولة القادمة</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaHeader</name>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Show or hide why it is so, and what would change it</source>
        <translation>إظهار أو إخفاء سبب ذلك وما الذي يغيّره</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>الانتقال إلى CA</translation>
    </message>
    <message>
        <source>Not judged yet: the next round will say what state it is in.</source>
        <translation>لم يُحكم عليها بعد: ستبيّن الجولة القادمة حالتها.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaPage</name>
    <message>
        <source>No CA is chosen. Choose one in the fleet, or type its handle after Ctrl+G.</source>
        <translation>لم تُختر أي CA. اختر واحدة من الأسطول أو اكتب معرّفها بعد Ctrl+G.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ملف الحالة</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Go to CA</source>
        <translation>الانتقال إلى CA</translation>
    </message>
    <message>
        <source>Look again now</source>
        <translation>افحص من جديد الآن</translation>
    </message>
    <message>
        <source>Tab: %1</source>
        <translation>علامة التبويب: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseActs</name>
    <message>
        <source>%1 has no key on record and is not the user who is logged in</source>
        <translation>ليس لدى %1 مفتاح مسجَّل وليس هو المستخدم الذي سجَّل الدخول</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CasePane</name>
    <message>
        <source>Continuous clock %1, cumulative clock %2</source>
        <translation>المهلة المتصلة %1، المهلة التراكمية %2</translation>
    </message>
    <message>
        <source>Calendar clock %1</source>
        <translation>المهلة التقويمية %1</translation>
    </message>
    <message>
        <source>%1; it stands still</source>
        <translation>%1؛ وهي متوقفة</translation>
    </message>
    <message>
        <source>Proposed by %1</source>
        <translation>اقترحه %1</translation>
    </message>
    <message>
        <source>Approved and signed by %1 on %2</source>
        <translation>وافق عليه ووقَّعه %1 في %2</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>وافق عليه %1 في %2</translation>
    </message>
    <message>
        <source>Nobody may approve: name approvers in the configuration</source>
        <translation>لا أحد يحق له الموافقة: سمِّ الموافِقين في الإعدادات</translation>
    </message>
    <message>
        <source>Still needed: %1, of %2</source>
        <translation>ما زال مطلوبًا: %1، من بين %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>First failure %1, detected %2</source>
        <translation>أول إخفاق %1، اكتُشف %2</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>المشغِّل: %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>القصة</translation>
    </message>
    <message>
        <source>watched only</source>
        <translation>للمراقبة فقط</translation>
    </message>
    <message>
        <source>Needed for: %1</source>
        <translation>مطلوب لأجل: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CaseTab</name>
    <message>
        <source>This CA has no case. One opens by itself when the policy says so.</source>
        <translation>لا ملف حالة لهذه السلطة. يُفتح ملف تلقائيًا عندما تقضي السياسة بذلك.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ملف الحالة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح في</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ملفات الحالة</translation>
    </message>
    <message>
        <source>Open on the &amp;board</source>
        <translation>فتح في اللوحة</translation>
    </message>
    <message>
        <source>What happened in the case</source>
        <translation>ما جرى في ملف الحالة</translation>
    </message>
    <message>
        <source>Acknowledge, hold, approve and close cases there</source>
        <translation>هناك تُستلم الملفات وتُعلَّق وتُعتمد وتُغلق</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CheckStep</name>
    <message>
        <source>Progress of the check</source>
        <translation>تقدُّم الفحص</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>ما جرى فحصه</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>فُحص: %1</translation>
    </message>
    <message>
        <source>Looking at: %1</source>
        <translation>جارٍ فحص: %1</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>كل الاختبارات حسب المجموعة</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>قوائم التحقق</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>المغلقة</translation>
    </message>
    <message>
        <source>Undo the last tick</source>
        <translation>التراجع عن آخر علامة</translation>
    </message>
    <message>
        <source>C&amp;lose the period...</source>
        <translation>إ&amp;غلاق الفترة...</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>بنود قائمة التحقق</translation>
    </message>
    <message>
        <source>Choose a CA above to see its operator&apos;s checklist.</source>
        <translation>اختر سلطة CA في الأعلى لعرض قائمة التحقق الخاصة بمشغِّلها.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ChoicePage</name>
    <message>
        <source>What do you want to look after?</source>
        <translation>ما الذي تريد الإشراف عليه؟</translation>
    </message>
    <message>
        <source>There is no database yet. What you choose can be changed later.</source>
        <translation>لا توجد قاعدة بيانات بعد. يمكن تغيير ما تختاره لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;A lab fleet with a history, to learn and to try</source>
        <translation>أس&amp;طول تجريبي له تاريخ، للتعلم والتجربة</translation>
    </message>
    <message>
        <source>Sixteen CAs on this machine, healthy and not, through %1 virtual days; nothing of it is real, and nobody gets a message.</source>
        <translation>ست عشرة سلطة CA على هذا الجهاز، سليمة وغير سليمة، عبر %1 من الأيام الافتراضية؛ لا شيء منها حقيقي، ولا تصل رسالة إلى أحد.</translation>
    </message>
    <message>
        <source>&amp;My fleet, from a file</source>
        <translation>أسطول&amp;ي من ملف</translation>
    </message>
    <message>
        <source>The CAs in a CSV or JSON file, into a new database. Looking at them begins with the command caretaker cycle.</source>
        <translation>سلطات CA الواردة في ملف CSV أو JSON، في قاعدة بيانات جديدة. يبدأ الرصد بالأمر caretaker cycle.</translation>
    </message>
    <message>
        <source>A &amp;database that is there already</source>
        <translation>قاعدة &amp;بيانات موجودة</translation>
    </message>
    <message>
        <source>With its configuration, as the command line uses it.</source>
        <translation>مع إعداداتها، كما يستخدمها سطر الأوامر.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedModel</name>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>المغلقة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>مُقَرٌّ به</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>لم يُنجز</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ClosedTab</name>
    <message>
        <source>No period was closed yet. Each is closed by the first cycle after its end.</source>
        <translation>لم تُغلق أي فترة بعد. تُغلق كل فترة في أول دورة بعد نهايتها.</translation>
    </message>
    <message>
        <source>Closed checklists</source>
        <translation>قوائم التحقق المغلقة</translation>
    </message>
    <message>
        <source>As they stood when they were closed. Enter opens one, to read.</source>
        <translation>كما كانت عند إغلاقها. يفتح مفتاح Enter إحداها للقراءة.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ConfigEditor</name>
    <message>
        <source>&amp;Go to the line</source>
        <translation>الا&amp;نتقال إلى السطر</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>إعادة &amp;قراءة الملف</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>نص الإعدادات</translation>
    </message>
    <message>
        <source>No configuration file is in use. Start the desktop with --config FILE to edit one here. This is what is in force:</source>
        <translation>لا يُستخدم أي ملف إعدادات. شغِّل البرنامج بالخيار --config FILE لتحرير ملف هنا. هذا هو الساري:</translation>
    </message>
    <message>
        <source>%1. Saved changes take effect when the desktop is started again.</source>
        <translation>%1. تسري التغييرات المحفوظة عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Correct, and not saved yet.</source>
        <translation>صحيحة، ولم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>صحيحة.</translation>
    </message>
    <message>
        <source>Saved. What was there is kept in %1.</source>
        <translation>حُفظت. ما كان موجودًا محفوظ في %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ContactsTab</name>
    <message>
        <source>mail came back on %1</source>
        <translation>ارتدّ البريد في %1</translation>
    </message>
    <message>
        <source>verified on %1</source>
        <translation>جرى التحقق في %1</translation>
    </message>
    <message>
        <source>to be asked again, verified on %1</source>
        <translation>يلزم السؤال من جديد، جرى التحقق في %1</translation>
    </message>
    <message>
        <source>asked on %1, no answer</source>
        <translation>سُئل في %1، بلا رد</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>لم يُسأل قط</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Contacts of this CA</source>
        <translation>جهات اتصال هذه السلطة</translation>
    </message>
    <message>
        <source>Nobody is known to write to about this CA. Add contacts to it in the fleet.</source>
        <translation>لا يُعرف أحد يُكتب إليه بشأن هذه السلطة. أضف جهات اتصال لها في الأسطول.</translation>
    </message>
    <message>
        <source>Ask contacts to &amp;answer</source>
        <translation>اطلب من جهات الاتصال الرد</translation>
    </message>
    <message>
        <source>Writes to each contact that is not verified and was not asked in the last week.</source>
        <translation>يكتب إلى كل جهة اتصال لم يُتحقق منها ولم تُسأل في الأسبوع الأخير.</translation>
    </message>
    <message>
        <source>Contacts asked to answer: %1</source>
        <translation>جهات الاتصال التي طُلب ردها: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::CountsGrid</name>
    <message>
        <source>Number of CAs</source>
        <translation>عدد السلطات</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DetailsView</name>
    <message>
        <source>waived</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes that show it:</source>
        <translation>بصمة SHA-256 للبايتات التي تبيِّنه:</translation>
    </message>
    <message>
        <source>To fix it:</source>
        <translation>لإصلاحه:</translation>
    </message>
    <message>
        <source>Waived until %1: %2</source>
        <translation>معفى حتى %1: %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>كشفه: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Select a test or something to fix to read all about it.</source>
        <translation>اختر اختبارًا أو شيئًا يجب إصلاحه لقراءة كل ما يخصه.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DiagnosisTab</name>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Layers by vantage</source>
        <translation>الطبقات حسب نقطة الرصد</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>افحص من جديد الآن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>About the selected row</source>
        <translation>عن السطر المحدد</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>قاعدة البيانات مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Looks at this CA from here, stores what was seen and shows it. The next round judges.</source>
        <translation>يفحص هذه السلطة من هنا ويحفظ ما رُئي ويعرضه. والجولة القادمة هي التي تحكم.</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>تقدّم الفحص</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ الفحص …</translation>
    </message>
    <message>
        <source>Looked at %1: %2. Stored; the next round judges.</source>
        <translation>فُحصت في %1: %2. حُفظت النتيجة؛ والجولة القادمة تحكم.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesModel</name>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::DifferencesView</name>
    <message>
        <source>Compare &amp;with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>%1 and %2 have the same rules. Choose another policy to compare with.</source>
        <translation>للسياستين %1 و%2 القواعد نفسها. اختر سياسة أخرى للمقارنة.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditDialog</name>
    <message>
        <source>Edit the notice about %1</source>
        <translation>تحرير الإشعار عن %1</translation>
    </message>
    <message>
        <source>The new text is sent in place of the old one, which is kept. The audit log says who changed it and why. Facts, dates and recipient stay as they are.</source>
        <translation>يُرسَل النص الجديد بدل القديم الذي يُحفَظ. ويبيِّن سجل التدقيق من غيَّره ولماذا. وتبقى الوقائع والتواريخ والمرسَل إليه كما هي.</translation>
    </message>
    <message>
        <source>Replace the text</source>
        <translation>استبدال النص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EditorView</name>
    <message>
        <source>&amp;Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>نص السياسة</translation>
    </message>
    <message>
        <source>What is wrong with the text</source>
        <translation>ما الخطأ في النص</translation>
    </message>
    <message>
        <source>Shipped with Caretaker and not to be changed: extend or copy it in a file of your own.</source>
        <translation>تأتي مع Caretaker ولا تُغيَّر: وسِّعها أو انسخها في ملف خاص بك.</translation>
    </message>
    <message>
        <source>Changed and not saved. What you type is kept, also if the program ends.</source>
        <translation>تغيَّر ولم يُحفظ. ما تكتبه يبقى محفوظًا حتى لو انتهى البرنامج.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>There is an error:</source>
        <translation>يوجد خطأ:</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>لا أخطاء</translation>
    </message>
    <message>
        <source>No errors. To look at once more: %1</source>
        <translation>لا أخطاء. ما يُستحسن مراجعته: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::EvidenceTab</name>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>نقطة الرصد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
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
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Export &amp;evidence…</source>
        <translation>تصدير الأدلة…</translation>
    </message>
    <message>
        <source>Export &amp;case…</source>
        <translation>تصدير ملف الحالة…</translation>
    </message>
    <message>
        <source>One tar file with the bytes, their hashes and how to check them</source>
        <translation>ملف tar واحد فيه البايتات وقيم تجزئتها وكيفية التحقق منها</translation>
    </message>
    <message>
        <source>One tar file with observations, decisions, policy, audit chain and evidence, without contact data</source>
        <translation>ملف tar واحد فيه المشاهدات والقرارات والسياسة وسلسلة التدقيق والأدلة، دون بيانات الاتصال</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>تصدير الأدلة</translation>
    </message>
    <message>
        <source>Export case</source>
        <translation>تصدير ملف الحالة</translation>
    </message>
    <message>
        <source>No evidence was kept yet. It is kept when what a look finds changes.</source>
        <translation>لم يُحفظ أي دليل بعد. تُحفظ الأدلة عندما يتغير ما يجده الفحص.</translation>
    </message>
    <message>
        <source>Pieces of evidence: %1, newest first</source>
        <translation>عدد الأدلة: %1، الأحدث أولًا</translation>
    </message>
    <message>
        <source>%1: pieces of evidence %2, expired before %3</source>
        <translation>%1: الأدلة %2، انتهت صلاحيته من قبل %3</translation>
    </message>
    <message>
        <source>%1: files %2, cases %3; check it with caretaker audit verify</source>
        <translation>%1: الملفات %2، ملفات الحالة %3؛ تحقق منه بالأمر caretaker audit verify</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportDialog</name>
    <message>
        <source>Export the checklist</source>
        <translation>تصدير قائمة التحقق</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>ا&amp;ختيار...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>الص&amp;يغة:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>تصدير إلى</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ExportSinceDialog</name>
    <message>
        <source>Export the chain</source>
        <translation>تصدير السلسلة</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>ا&amp;ختيار...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>One entry a line, as JSON. Anyone can check the lines without this program.</source>
        <translation>قيد واحد في كل سطر بصيغة JSON. يمكن لأي شخص التحقق من الأسطر دون هذا البرنامج.</translation>
    </message>
    <message>
        <source>&amp;After entry:</source>
        <translation>&amp;بعد القيد:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>تصدير إلى</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterBar</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <source>CA, case or other object</source>
        <translation>سلطة CA أو ملف حالة أو غير ذلك</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Days chosen</source>
        <translation>أيام مختارة</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FilterField</name>
    <message>
        <source>“%1” is not a key</source>
        <translation>«%1» ليس مفتاحًا</translation>
    </message>
    <message>
        <source>“%1” is not a value here</source>
        <translation>«%1» ليس قيمة هنا</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>تنقص قيمة</translation>
    </message>
    <message>
        <source>“%1” is not a duration</source>
        <translation>«%1» ليست مدة</translation>
    </message>
    <message>
        <source>“%1” is not a percentage</source>
        <translation>«%1» ليست نسبة مئوية</translation>
    </message>
    <message>
        <source>“%1” is compared with &gt; or &lt;</source>
        <translation>يُقارن «%1» بالعلامة &gt; أو &lt;</translation>
    </message>
    <message>
        <source>“%1” stands before a colon</source>
        <translation>يتبع «%1» نقطتان</translation>
    </message>
    <message>
        <source>this quote is not closed</source>
        <translation>علامة الاقتباس هذه غير مغلقة</translation>
    </message>
    <message>
        <source>nothing stands after “-”</source>
        <translation>لا شيء بعد «-»</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>عند المحرف %1: %2.</translation>
    </message>
    <message>
        <source>At character %1: %2. Possible: %3</source>
        <translation>عند المحرف %1: %2. الممكن: %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FirstRun</name>
    <message>
        <source>Caretaker: the first start</source>
        <translation>Caretaker: التشغيل الأول</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>تنتظر الموافقة</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>متأخرة، %1</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>مقدِّمة طلب</translation>
    </message>
    <message>
        <source>probation</source>
        <translation>تحت الاختبار</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>retiring</source>
        <translation>قيد الإنهاء</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>reinstating</source>
        <translation>قيد الاستعادة</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>ستصبح</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Manifest age</source>
        <translation>عمر البيان</translation>
    </message>
    <message>
        <source>Latency (s)</source>
        <translation>زمن الاستجابة (ث)</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>الإتاحة</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ملف الحالة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>The next state, and when, if readings go on as they are</source>
        <translation>الحالة التالية وموعدها إذا بقيت القراءات كما هي</translation>
    </message>
    <message>
        <source>How long it has been in its state</source>
        <translation>منذ متى وهي على هذه الحالة</translation>
    </message>
    <message>
        <source>How long ago the manifest was made that our vantage saw last</source>
        <translation>منذ متى صدر آخر بيان رأته نقطة الرصد لدينا</translation>
    </message>
    <message>
        <source>Mean time to fetch everything, in the hour of the last round</source>
        <translation>متوسط الوقت لجلب كل شيء، في ساعة الجولة الأخيرة</translation>
    </message>
    <message>
        <source>Functional share of the watched time, over 30 days or as the policy says</source>
        <translation>نسبة وقت العمل من وقت الرصد، خلال 30 يومًا أو كما تنص السياسة</translation>
    </message>
    <message>
        <source>What comes next in its open case</source>
        <translation>ما يلي في ملف حالتها المفتوح</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>لم يُحكم عليها بعد</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Over %1; the target is %2</source>
        <translation>خلال %1؛ الهدف %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetPage</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Filter: words, state:dead, issue:any, since&gt;7d (Ctrl+Space proposes)</source>
        <translation>تصفية: كلمات، ⁦state:dead⁩، ⁦issue:any⁩، ⁦since&gt;7d⁩ (⁦Ctrl+Space⁩ يقترح)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>تجري قراءة الأسطول</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>%1 of %2 CAs, as of %3</source>
        <translation>%1 من %2 من سلطات CA، حتى %3</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>المحدَّد: %1</translation>
    </message>
    <message>
        <source>No CA is watched yet. “caretaker ca import” takes in a list, and “caretaker discover” finds the delegated CAs under a trust anchor.</source>
        <translation>لا تُرصد أي سلطة CA بعد. الأمر «caretaker ca import» يستورد قائمة، والأمر «caretaker discover» يجد سلطات CA المفوَّضة تحت مرتكز ثقة.</translation>
    </message>
    <message>
        <source>No CA matches this filter. Esc in the filter clears it.</source>
        <translation>لا تطابق أي سلطة CA هذه التصفية. يمسحها مفتاح Esc في حقل التصفية.</translation>
    </message>
    <message>
        <source>&amp;Open the CA</source>
        <translation>&amp;فتح صفحة CA</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;نسخ كنص</translation>
    </message>
    <message>
        <source>&amp;Export as CSV</source>
        <translation>&amp;تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>The selected rows, or all that are shown, with the columns that are shown</source>
        <translation>الصفوف المحدَّدة، أو كل الصفوف المعروضة، بالأعمدة المعروضة</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>الانتقال إلى التصفية</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;طرق العرض</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>&amp;حفظ طريقة العرض هذه</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>&amp;حذف طريقة عرض</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ طريقة العرض هذه</translation>
    </message>
    <message>
        <source>A name for this filter, these columns and this order:</source>
        <translation>اسم لهذه التصفية وهذه الأعمدة وهذا الترتيب:</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>حُفظت طريقة العرض «%1»</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>حذف طريقة عرض</translation>
    </message>
    <message>
        <source>Which view is no longer needed?</source>
        <translation>أي طريقة عرض لم تعد لازمة؟</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>تصدير بصيغة CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1: %2</source>
        <translation>كُتب في %1: %2</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>افحص من جديد الآن</translation>
    </message>
    <message>
        <source>The database is open for reading only.</source>
        <translation>قاعدة البيانات مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Select the CAs to look at.</source>
        <translation>اختر سلطات CA المراد فحصها.</translation>
    </message>
    <message>
        <source>At most %1 CAs at once: the next round looks at all of them.</source>
        <translation>‏%1 من سلطات CA كحد أقصى دفعة واحدة: الجولة القادمة تفحصها جميعًا.</translation>
    </message>
    <message>
        <source>Looks at the selected CAs from here and stores what was seen. The next round judges.</source>
        <translation>يفحص من هنا سلطات CA المختارة ويحفظ ما رُئي. والجولة القادمة هي التي تحكم.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::FleetViews</name>
    <message>
        <source>All CAs</source>
        <translation>كل سلطات CA</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>غير سليمة</translation>
    </message>
    <message>
        <source>About to change state</source>
        <translation>على وشك تغيير حالتها</translation>
    </message>
    <message>
        <source>With an issue</source>
        <translation>لديها مشكلة</translation>
    </message>
    <message>
        <source>With an open case</source>
        <translation>لديها ملف حالة مفتوح</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>في انتظار الموافقة</translation>
    </message>
    <message>
        <source>Manifest older than a day</source>
        <translation>بيان أقدم من يوم</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsChart</name>
    <message>
        <source>Plot of who would be hit when</source>
        <translation>رسم لمن كان سيتأثر ومتى</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::HitsModel</name>
    <message>
        <source>Held back: %1</source>
        <translation>محجوز: %1</translation>
    </message>
    <message>
        <source>Withdrawn: it recovered</source>
        <translation>سُحب: تعافت السلطة</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>السلطة (CA)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::IdentityFields</name>
    <message>
        <source>Decided by</source>
        <translation>يقرِّره</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>File of the private key of %1 (PEM). It proves who decides, and an approval is signed with it.</source>
        <translation>ملف المفتاح الخاص لـ %1 ‏(PEM). يُثبت من يقرِّر، وتُوقَّع به الموافقة.</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm, as the user who is logged in.</source>
        <translation>اكتب &quot;%1&quot; للتأكيد، بصفتك المستخدم الذي سجَّل الدخول.</translation>
    </message>
    <message>
        <source>%1 has no key on record and is not the user who is logged in (%2).</source>
        <translation>ليس لدى %1 مفتاح مسجَّل وليس هو المستخدم الذي سجَّل الدخول (%2).</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ImportPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>A fleet from a file</source>
        <translation>أسطول من ملف</translation>
    </message>
    <message>
        <source>CSV or JSON, as the command caretaker ca import reads it. All CAs of the file, or none.</source>
        <translation>ملف CSV أو JSON كما يقرؤه الأمر caretaker ca import. كل سلطات CA في الملف، أو لا شيء.</translation>
    </message>
    <message>
        <source>&amp;Fleet file:</source>
        <translation>ملف الأس&amp;طول:</translation>
    </message>
    <message>
        <source>A fleet file</source>
        <translation>ملف أسطول</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>ا&amp;ختيار...</translation>
    </message>
    <message>
        <source>New &amp;database:</source>
        <translation>قاعدة ال&amp;بيانات الجديدة:</translation>
    </message>
    <message>
        <source>CAs imported: %1</source>
        <translation>سلطات CA المستوردة: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::InUse</name>
    <message>
        <source>What is in use</source>
        <translation>ما هو قيد الاستخدام</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>من سطر الأوامر</translation>
    </message>
    <message>
        <source>from the configuration</source>
        <translation>من الإعدادات</translation>
    </message>
    <message>
        <source>Database and policy</source>
        <translation>قاعدة البيانات والسياسة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>none: everything has its default value</source>
        <translation>لا شيء: لكل شيء قيمته الافتراضية</translation>
    </message>
    <message>
        <source>kept in the database</source>
        <translation>محفوظة في قاعدة البيانات</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>SHA-256 of the policy</source>
        <translation>قيمة SHA-256 للسياسة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>The configuration names no people: every user is an editor, nobody approves.</source>
        <translation>لا تسمي الإعدادات أي أشخاص: كل مستخدم محرِّر، ولا أحد يوافق.</translation>
    </message>
    <message>
        <source>signs with a key</source>
        <translation>يوقِّع بمفتاح</translation>
    </message>
    <message>
        <source>Where we look from</source>
        <translation>من أين نرصد</translation>
    </message>
    <message>
        <source>last look %1 (%2)</source>
        <translation>آخر رصد %1 (%2)</translation>
    </message>
    <message>
        <source>has not looked yet</source>
        <translation>لم ترصد بعد</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>نقاط المراقبة المرجعية</translation>
    </message>
    <message>
        <source>none: our own network failing looks like theirs failing</source>
        <translation>لا شيء: تعطُّل شبكتنا يبدو كتعطُّل شبكتهم</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Notices go</source>
        <translation>تُرسل الإشعارات</translation>
    </message>
    <message>
        <source>into the folder %1</source>
        <translation>إلى المجلد %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>الردود إلى</translation>
    </message>
    <message>
        <source>Answers are read in</source>
        <translation>تُقرأ الردود في</translation>
    </message>
    <message>
        <source>nothing: no inbox is configured</source>
        <translation>لا شيء: لا صندوق وارد في الإعدادات</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>قوائم التحقق</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemDetails</name>
    <message>
        <source>Details of the item</source>
        <translation>تفاصيل البند</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ItemModel</name>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى اهتمام</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>ينتظر الإقرار</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabDialog</name>
    <message>
        <source>The lab fleet</source>
        <translation>الأسطول التجريبي</translation>
    </message>
    <message>
        <source>A fleet of sixteen CAs on this machine lives through %1 virtual days. That takes some minutes, once. Nothing is fetched from the Internet.</source>
        <translation>يعيش أسطول من ست عشرة سلطة CA على هذا الجهاز %1 من الأيام الافتراضية. يستغرق ذلك بضع دقائق، مرة واحدة. لا يُجلب شيء من الإنترنت.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabPage</name>
    <message>
        <source>The lab fleet</source>
        <translation>الأسطول التجريبي</translation>
    </message>
    <message>
        <source>It is made in %1. That takes some minutes, once. Going back or cancelling leaves nothing there.</source>
        <translation>يُنشأ في %1. يستغرق ذلك بضع دقائق، مرة واحدة. الرجوع أو الإلغاء لا يترك شيئًا هناك.</translation>
    </message>
    <message>
        <source>The lab fleet is ready.</source>
        <translation>الأسطول التجريبي جاهز.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LabProgress</name>
    <message>
        <source>Signing a world of certificates...</source>
        <translation>جارٍ توقيع عالم من الشهادات...</translation>
    </message>
    <message>
        <source>Making the lab fleet</source>
        <translation>جارٍ إنشاء الأسطول التجريبي</translation>
    </message>
    <message>
        <source>Virtual hours: %1 of %2</source>
        <translation>الساعات الافتراضية: %1 من %2</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListChooser</name>
    <message>
        <source>The registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>A CA operator</source>
        <translation>مشغِّل سلطة CA</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>لمن هذه القائمة</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>سلطة CA</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>A day of the period</source>
        <translation>يوم من الفترة</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>الفترة التالية</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>أسبوعية</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>شهرية</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>فصلية</translation>
    </message>
    <message>
        <source>Before delegation</source>
        <translation>قبل التفويض</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListDesk</name>
    <message>
        <source>Ticked: %1</source>
        <translation>وُضعت العلامة: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>سُحبت العلامة: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>دُوِّنت ملاحظة: %1</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>إغلاق الفترة</translation>
    </message>
    <message>
        <source>%1 then stands as it is, for good: nobody can tick, take back or annotate on it any more. Items not done, and carried over into the next period: %2</source>
        <translation>تبقى %1 عندئذ كما هي نهائيًا: لا يمكن لأحد بعد ذلك وضع علامة أو سحبها أو إضافة ملاحظة. البنود التي لم تُنجز وتُرحَّل إلى الفترة التالية: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>أُغلقت: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ListOutputBar</name>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>&amp;تصدير...</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>أُوقف: لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::LookBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress of the look</source>
        <translation>تقدّم الفحص</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ الفحص …</translation>
    </message>
    <message>
        <source>Looked at %1: %2 in order. Stored; the next round judges.</source>
        <translation>فُحصت %1: منها %2 سليمة. حُفظت النتيجة؛ والجولة القادمة تحكم.</translation>
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
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Caretaker</source>
        <translation>&amp;حول Caretaker</translation>
    </message>
    <message>
        <source>About Caretaker</source>
        <translation>حول Caretaker</translation>
    </message>
    <message>
        <source>Caretaker %1: the lifecycle of delegated RPKI CAs, from observation to enforcement. Free software: GPL-3.0-or-later. Icons: Breeze (LGPL-3.0).</source>
        <translation>Caretaker %1: دورة حياة سلطات التصديق المفوَّضة في RPKI، من المراقبة إلى تطبيق القواعد. برنامج حر: GPL-3.0-or-later. الأيقونات: Breeze (LGPL-3.0).</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1، للقراءة فقط</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::MetricsTab</name>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Of this CA</source>
        <translation>لهذه السلطة</translation>
    </message>
    <message>
        <source>Of its repository</source>
        <translation>لمستودعها</translation>
    </message>
    <message>
        <source>Whose metrics</source>
        <translation>مقاييس مَن</translation>
    </message>
    <message>
        <source>Of its repository: %1</source>
        <translation>لمستودعها: %1</translation>
    </message>
    <message>
        <source>No rule of the policy is broken.</source>
        <translation>لم تُخالَف أي قاعدة من السياسة.</translation>
    </message>
    <message>
        <source>Broken rules: %1</source>
        <translation>القواعد المخالَفة: %1</translation>
    </message>
    <message>
        <source>Availability over %1: %2.</source>
        <translation>الإتاحة خلال %1: %2.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoteForm</name>
    <message>
        <source>&amp;Tick</source>
        <translation>&amp;وضع علامة</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;سحب العلامة</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>إضافة م&amp;لاحظة</translation>
    </message>
    <message>
        <source>A URI, or a SHA-256 in hexadecimal</source>
        <translation>معرِّف URI أو قيمة SHA-256 بالنظام الست عشري</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>م&amp;لاحظة:</translation>
    </message>
    <message>
        <source>E&amp;vidence:</source>
        <translation>ال&amp;دليل:</translation>
    </message>
    <message>
        <source>What was done about it: a tick needs it here</source>
        <translation>ما الذي فُعل حياله: وضع العلامة يحتاج إليه هنا</translation>
    </message>
    <message>
        <source>Kept with your name; may stay empty for a tick</source>
        <translation>تُحفظ مع اسمك؛ ويجوز تركها فارغة عند وضع العلامة</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeDesk</name>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>إلغاء…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال من جديد</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>إرسال ما ينتظر</translation>
    </message>
    <message>
        <source>Read the mailbox</source>
        <translation>قراءة صندوق البريد</translation>
    </message>
    <message>
        <source>the database is open for reading only</source>
        <translation>قاعدة البيانات مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>that takes the role &quot;editor&quot;</source>
        <translation>يتطلب ذلك الدور &quot;editor&quot;</translation>
    </message>
    <message>
        <source>no mailbox is configured ([mail] inbox)</source>
        <translation>لم يُضبط صندوق بريد ([mail] inbox)</translation>
    </message>
    <message>
        <source>no notice is selected</source>
        <translation>لم يُحدَّد إشعار</translation>
    </message>
    <message>
        <source>it does not wait any more</source>
        <translation>لم يعد ينتظر</translation>
    </message>
    <message>
        <source>another notice took its place</source>
        <translation>حلَّ إشعار آخر محله</translation>
    </message>
    <message>
        <source>it was not given up, and did not come back</source>
        <translation>لم يُتخلَّ عنه ولم يُرَدّ</translation>
    </message>
    <message>
        <source>The new text waits as notice %1</source>
        <translation>النص الجديد ينتظر بصفته الإشعار %1</translation>
    </message>
    <message>
        <source>Call off the notice about %1</source>
        <translation>إلغاء الإشعار عن %1</translation>
    </message>
    <message>
        <source>It is not sent. It stays on record, and can be sent again later. The rules do not write it anew.</source>
        <translation>لا يُرسَل. ويبقى مسجَّلًا ويمكن إرساله لاحقًا. ولا تكتبه القواعد من جديد.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The notice is called off</source>
        <translation>أُلغي الإشعار</translation>
    </message>
    <message>
        <source>Sent: %1, to be tried again: %2, given up: %3, waiting: %4</source>
        <translation>أُرسل: %1، ستُعاد المحاولة: %2، تُرك: %3، ينتظر: %4</translation>
    </message>
    <message>
        <source>Read: %1, came back: %2, answers: %3, automatic: %4</source>
        <translation>قُرئ: %1، رُدَّ: %2، إجابات: %3، تلقائي: %4</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticeModel</name>
    <message>
        <source>Written (UTC)</source>
        <translation>كُتب (UTC)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticePane</name>
    <message>
        <source>written</source>
        <translation>كُتب</translation>
    </message>
    <message>
        <source>%1  next attempt</source>
        <translation>%1  المحاولة التالية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesPage</name>
    <message>
        <source>Queue and history</source>
        <translation>قائمة الانتظار والسجل</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>عرض ملف الحالة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>CA, case, kind, language</source>
        <translation>سلطة CA، ملف الحالة، النوع، اللغة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Nothing was written yet. Notices are written when a step of a case falls due.</source>
        <translation>لم يُكتب شيء بعد. تُكتب الإشعارات حين يحين موعد خطوة في ملف حالة.</translation>
    </message>
    <message>
        <source>Select a notice to read it.</source>
        <translation>حدِّد إشعارًا لقراءته.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::NoticesTab</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ملف الحالة</translation>
    </message>
    <message>
        <source>Notices about this CA</source>
        <translation>إشعارات عن هذه السلطة</translation>
    </message>
    <message>
        <source>Nothing was said about this CA yet. Notices are written by the steps of a case.</source>
        <translation>لم يُقل شيء عن هذه السلطة بعد. تكتب خطوات ملف الحالة الإشعارات.</translation>
    </message>
    <message>
        <source>Enter or double click opens a notice</source>
        <translation>مفتاح Enter أو النقر المزدوج يفتح إشعارًا</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ObjectsTab</name>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Published objects</source>
        <translation>الكائنات المنشورة</translation>
    </message>
    <message>
        <source>The selected object, decoded</source>
        <translation>الكائن المحدد بعد فك ترميزه</translation>
    </message>
    <message>
        <source>Select an object to decode it.</source>
        <translation>حدد كائنًا لفك ترميزه.</translation>
    </message>
    <message>
        <source>No object of this CA was kept yet. Objects are kept when what a look finds changes.</source>
        <translation>لم يُحفظ أي كائن لهذه السلطة بعد. تُحفظ الكائنات عندما يتغير ما يجده الفحص.</translation>
    </message>
    <message>
        <source>The manifest that the last look saw, and what it lists.</source>
        <translation>البيان الذي رآه آخر فحص وما يسرده.</translation>
    </message>
    <message>
        <source>The newest manifest that was kept. The last look saw another one, or none: what is listed may have changed since.</source>
        <translation>أحدث بيان محفوظ. رأى آخر فحص بيانًا غيره أو لم يرَ شيئًا: قد يكون المسرود تغيّر منذئذٍ.</translation>
    </message>
    <message>
        <source>Its bytes were not kept. SHA-256 on the manifest: %1</source>
        <translation>لم تُحفظ بايتاته. SHA-256 في البيان: %1</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OpenPage</name>
    <message>
        <source>A database that is there already</source>
        <translation>قاعدة بيانات موجودة</translation>
    </message>
    <message>
        <source>One of both is enough: a configuration names its database.</source>
        <translation>يكفي أحدهما: الإعدادات تسمي قاعدة بياناتها.</translation>
    </message>
    <message>
        <source>&amp;Configuration:</source>
        <translation>الإ&amp;عدادات:</translation>
    </message>
    <message>
        <source>A configuration</source>
        <translation>ملف إعدادات</translation>
    </message>
    <message>
        <source>C&amp;hoose...</source>
        <translation>ا&amp;ختيار...</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>قاعدة ال&amp;بيانات:</translation>
    </message>
    <message>
        <source>A database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>Ch&amp;oose...</source>
        <translation>اخت&amp;يار...</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OptionsStep</name>
    <message>
        <source>Test with &amp;20 clients at once whether it holds out</source>
        <translation>اختبار صموده أمام 20 عميلًا في آن واحد</translation>
    </message>
    <message>
        <source>Connect to &amp;private and loopback addresses too (a lab)</source>
        <translation>الاتصال أيضًا بالعناوين الخاصة والمحلية (مختبر)</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s</source>
        <translation>ملف PEM؛ فارغ: مخزن النظام</translation>
    </message>
    <message>
        <source>P&amp;rofile</source>
        <translation>التوصيف</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>&amp;Trust store for HTTPS</source>
        <translation>مخزن الثقة لـ HTTPS</translation>
    </message>
    <message>
        <source>Report handed out b&amp;y</source>
        <translation>يُصدر التقرير</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>التوصيف</translation>
    </message>
    <message>
        <source>&amp;Use a file…</source>
        <translation>استخدام ملف…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>اختيار توصيف</translation>
    </message>
    <message>
        <source>Profiles (*.toml);;All files (*)</source>
        <translation>التوصيفات (*.toml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a trust store</source>
        <translation>اختيار مخزن ثقة</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt);;All files (*)</source>
        <translation>ملفات PEM (*.pem *.crt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Not ready from this level on: %1</source>
        <translation>غير جاهزة ابتداءً من هذا المستوى: %1</translation>
    </message>
    <message>
        <source>A report is good for: %1</source>
        <translation>يصلح التقرير لمدة: %1</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>معفى حتى %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::OverviewTab</name>
    <message>
        <source>Manifest</source>
        <translation>البيان (manifest)</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>States, cases, issues and notices over time</source>
        <translation>الحالات وملفات الحالة والمشكلات والإشعارات عبر الزمن</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PapersStep</name>
    <message>
        <source>RRDP &amp;notification URI</source>
        <translation>عنوان URI لإشعار RRDP</translation>
    </message>
    <message>
        <source>https://…/notification.xml, unless the repository response names it</source>
        <translation>https://…/notification.xml ما لم يذكره رد المستودع</translation>
    </message>
    <message>
        <source>rsync &amp;folder URI</source>
        <translation>عنوان URI لمجلد rsync</translation>
    </message>
    <message>
        <source>rsync://…/, unless the repository response names it</source>
        <translation>rsync://…/ ما لم يذكره رد المستودع</translation>
    </message>
    <message>
        <source>Repository &amp;response</source>
        <translation>رد المستودع (repository response)</translation>
    </message>
    <message>
        <source>RFC 8183 file that came from the repository</source>
        <translation>ملف RFC 8183 الوارد من المستودع</translation>
    </message>
    <message>
        <source>&amp;Publisher request</source>
        <translation>طلب الناشر (publisher request)</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the repository</source>
        <translation>ملف RFC 8183 المرسل إلى المستودع</translation>
    </message>
    <message>
        <source>&amp;Child request</source>
        <translation>طلب السلطة التابعة (child request)</translation>
    </message>
    <message>
        <source>RFC 8183 file that goes to the parent</source>
        <translation>ملف RFC 8183 المرسل إلى السلطة الأم</translation>
    </message>
    <message>
        <source>Test &amp;trust anchor (TAL)</source>
        <translation>مرساة الثقة التجريبية (TAL)</translation>
    </message>
    <message>
        <source>The objects are judged under it, where there is one</source>
        <translation>تُفحص الكائنات تحتها إن وُجدت</translation>
    </message>
    <message>
        <source>Re&amp;sources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>TOML: what is asked for, what is held</source>
        <translation>TOML: ما هو مطلوب وما هو مملوك</translation>
    </message>
    <message>
        <source>&amp;Attestations</source>
        <translation>الإقرارات</translation>
    </message>
    <message>
        <source>TOML: the answers on operations</source>
        <translation>TOML: الإجابات عن التشغيل</translation>
    </message>
    <message>
        <source>Drop the setup files and the TAL here, all at once: what each is, is found out. Or type the two URIs below; they are enough for a check over the network.</source>
        <translation>أفلت هنا ملفات الإعداد وملف TAL دفعة واحدة: يُعرف نوع كل منها تلقائيًا. أو اكتب عنواني URI أدناه؛ فهما كافيان للفحص عبر الشبكة.</translation>
    </message>
    <message>
        <source>Ch&amp;oose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose the files to check</source>
        <translation>اختيار الملفات المراد فحصها</translation>
    </message>
    <message>
        <source>Taken: %1</source>
        <translation>أُخذ: %1</translation>
    </message>
    <message>
        <source>Taken: %1 (%2)</source>
        <translation>أُخذ: %1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to check yet: drop the files, or type the URIs.</source>
        <translation>لا يوجد ما يُفحص بعد: أفلت الملفات أو اكتب عناوين URI.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PoliciesPage</name>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>&amp;Extend in a new file…</source>
        <translation>توسيع في ملف جديد…</translation>
    </message>
    <message>
        <source>Extend in a new file</source>
        <translation>توسيع في ملف جديد</translation>
    </message>
    <message>
        <source>Cop&amp;y to a file…</source>
        <translation>نسخ إلى ملف…</translation>
    </message>
    <message>
        <source>Copy to a file</source>
        <translation>نسخ إلى ملف</translation>
    </message>
    <message>
        <source>Remove &amp;from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>&amp;Backtest</source>
        <translation>الاختبار على السجل</translation>
    </message>
    <message>
        <source>The policy has an error, so that nothing of it takes effect. See under Text, where it is marked.</source>
        <translation>في السياسة خطأ، فلا يسري منها شيء. انظر علامته في النص.</translation>
    </message>
    <message>
        <source>Save with an error</source>
        <translation>الحفظ مع وجود خطأ</translation>
    </message>
    <message>
        <source>The policy has an error. A cycle that is to run with it will stop and say so.</source>
        <translation>في السياسة خطأ. ستتوقف كل دورة تعمل بها وتخبر بذلك.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>الحفظ على أي حال</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>فتح سياسة</translation>
    </message>
    <message>
        <source>Policies (*.toml);;All files (*)</source>
        <translation>السياسات (*.toml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>What you changed in %1 and did not save will be lost. The file itself stays.</source>
        <translation>سيضيع ما غيَّرته في %1 ولم تحفظه. الملف نفسه يبقى.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PolicyDocuments</name>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (غير محفوظ)</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (قيد الاستخدام)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Made-up facts</source>
        <translation>وقائع مختلَقة</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;عن</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::RangeBar</name>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>Wheel or + and -: zoom. Drag: zoom to what is marked. Shift and drag, or arrow keys: move. Double click or Home: everything.</source>
        <translation>العجلة أو + و-: تكبير. السحب: تكبير المحدد. Shift مع السحب أو مفاتيح الأسهم: تحريك. النقر المزدوج أو Home: الكل.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReadinessPage</name>
    <message>
        <source>Steps of the check</source>
        <translation>خطوات الفحص</translation>
    </message>
    <message>
        <source>1. Papers</source>
        <translation>1. الأوراق</translation>
    </message>
    <message>
        <source>2. Options</source>
        <translation>2. الخيارات</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. الفحص</translation>
    </message>
    <message>
        <source>4. Result</source>
        <translation>4. النتيجة</translation>
    </message>
    <message>
        <source>Readiness of a CA before delegation</source>
        <translation>جاهزية سلطة CA قبل التفويض</translation>
    </message>
    <message>
        <source>C&amp;heck another</source>
        <translation>فحص أخرى</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>&amp;Start the check</source>
        <translation>بدء الفحص</translation>
    </message>
    <message>
        <source>The repository is looked at as its relying parties will. This takes up to five minutes.</source>
        <translation>يُفحص المستودع كما ستفحصه الأطراف المعتمدة عليه. يستغرق ذلك حتى خمس دقائق.</translation>
    </message>
    <message>
        <source>The check was cancelled. Start it again, or go back.</source>
        <translation>أُلغي الفحص. ابدأه من جديد أو ارجع.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;JSON for the registry (*.json);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;صفحة ويب (*.html);;JSON للسجل (*.json);;نص (*.txt)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>صُدِّر: %1</translation>
    </message>
    <message>
        <source>Exporting to %1 …</source>
        <translation>جارٍ التصدير إلى %1 …</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recorded in the audit log, with your name</source>
        <translation>يُسجَّل في سجل التدقيق مع اسمك</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;السبب</translation>
    </message>
    <message>
        <source>This was typed earlier and not stored.</source>
        <translation>كُتب هذا من قبل ولم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ReportModel</name>
    <message>
        <source>%1 (failed: %2)</source>
        <translation>%1 (الفاشلة: %2)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>ما يُختبر</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ResultStep</name>
    <message>
        <source>Nothing has to be fixed.</source>
        <translation>لا شيء يجب إصلاحه.</translation>
    </message>
    <message>
        <source>What to &amp;fix first</source>
        <translation>ما يجب إصلاحه أولًا</translation>
    </message>
    <message>
        <source>&amp;All tests</source>
        <translation>كل الاختبارات</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>ما يجب إصلاحه أولًا</translation>
    </message>
    <message>
        <source>All tests by group</source>
        <translation>كل الاختبارات حسب المجموعة</translation>
    </message>
    <message>
        <source>&amp;Only what needs attention</source>
        <translation>ما يحتاج إلى انتباه فقط</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>غير جاهزة</translation>
    </message>
    <message>
        <source>Waived until %1: %2 (%3)</source>
        <translation>معفى حتى %1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الضبط</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::Sparkline</name>
    <message>
        <source>Lowest – highest · last</source>
        <translation>الأدنى – الأعلى · الأخير</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::StateStrip</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
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
        <translation>قبل %1 يومًا: %2. الآن: %3.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TimePlot</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>لم يُقَس شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>last %1, median %2, highest %3</source>
        <translation>الأخير %1، الوسيط %2، الأعلى %3</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayModel</name>
    <message>
        <source>The fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>في انتظار الموافقة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مستحقة</translation>
    </message>
    <message>
        <source>New incidents</source>
        <translation>حوادث جديدة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>قوائم التحقق</translation>
    </message>
    <message>
        <source>Holds that end</source>
        <translation>فترات تعليق تنتهي</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>حواجز الأمان</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation>ما يجب فعله</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>ما يحتاج إليك</translation>
    </message>
    <message>
        <source>Looking for what needs you</source>
        <translation>يجري البحث عما يحتاج إليك</translation>
    </message>
    <message>
        <source>Go to what is selected</source>
        <translation>الانتقال إلى المحدَّد</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>لا شيء يحتاج إليك.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, none of them blind.</source>
        <translation>الجولات في اليوم الأخير: %1، لم تكن أي منها دون رصد.</translation>
    </message>
    <message>
        <source>Rounds in the last day: %1, blind: %2.</source>
        <translation>الجولات في اليوم الأخير: %1، دون رصد: %2.</translation>
    </message>
    <message>
        <source>The last reason: %1.</source>
        <translation>السبب الأخير: %1.</translation>
    </message>
    <message>
        <source>never looked</source>
        <translation>لم ترصد قط</translation>
    </message>
    <message>
        <source>%1 (%2, too old to count)</source>
        <translation>%1 (%2، أقدم من أن يُحتسب)</translation>
    </message>
    <message>
        <source>Nothing was observed yet: “caretaker cycle” makes the first round.</source>
        <translation>لم يُرصد شيء بعد: الأمر «caretaker cycle» يجري الجولة الأولى.</translation>
    </message>
    <message>
        <source>Last round: %1.</source>
        <translation>الجولة الأخيرة: %1.</translation>
    </message>
    <message>
        <source>Vantages: %1.</source>
        <translation>نقاط الرصد: %1.</translation>
    </message>
    <message>
        <source>No canary is configured, so only a failure of everything shows that it is ours.</source>
        <translation>لا توجد نقطة مراقبة مرجعية في الإعدادات، فلا يدل على أن العطل عندنا إلا تعطل كل شيء.</translation>
    </message>
    <message>
        <source>Canaries: %1.</source>
        <translation>نقاط المراقبة المرجعية: %1.</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesModel</name>
    <message>
        <source>default</source>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation>مذكور في</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::ValuesView</name>
    <message>
        <source>Filter: a part of a rule, a value or a file</source>
        <translation>تصفية: جزء من قاعدة أو قيمة أو ملف</translation>
    </message>
    <message>
        <source>Filter of the rules</source>
        <translation>تصفية القواعد</translation>
    </message>
    <message>
        <source>Rules in effect</source>
        <translation>القواعد السارية</translation>
    </message>
</context>
<context>
    <name>caretaker::ui::VerifyBar</name>
    <message>
        <source>&amp;Verify the chain</source>
        <translation>ال&amp;تحقق من السلسلة</translation>
    </message>
    <message>
        <source>&amp;Compare with a file...</source>
        <translation>م&amp;قارنة بملف...</translation>
    </message>
    <message>
        <source>Copy the &amp;head</source>
        <translation>نسخ ال&amp;رأس</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>A line NUMBER:HASH that was noted elsewhere, or an export</source>
        <translation>سطر NUMBER:HASH دُوِّن في مكان آخر، أو ملف تصدير</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Not verified since this window was opened.</source>
        <translation>لم يُتحقق منها منذ فتح هذه النافذة.</translation>
    </message>
    <message>
        <source>Stopped before the end: nothing is known about the chain.</source>
        <translation>أُوقف قبل النهاية: لا يُعرف شيء عن السلسلة.</translation>
    </message>
    <message>
        <source>BROKEN at entry %1: %2</source>
        <translation>مكسورة عند القيد %1: %2</translation>
    </message>
    <message>
        <source>Intact: each entry follows from the one before. Entries: %1</source>
        <translation>سليمة: كل قيد يتبع ما قبله. القيود: %1</translation>
    </message>
    <message>
        <source>Intact, and it goes on from the head in %1. Entries: %2</source>
        <translation>سليمة، وتتابع من الرأس الوارد في %1. القيود: %2</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>الرأس: %1</translation>
    </message>
    <message>
        <source>A head or an export</source>
        <translation>رأس أو ملف تصدير</translation>
    </message>
    <message>
        <source>Copied. Keep it somewhere else: then nothing can be cut off unseen.</source>
        <translation>نُسخ. احتفظ به في مكان آخر: عندئذ لا يمكن بتر شيء دون أن يُلاحظ.</translation>
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
        <translation>%1 (الهدف %2)</translation>
    </message>
    <message>
        <source>%1 configured; %2 blind in this period</source>
        <translation>%1 في الإعدادات؛ دون رصد في هذه الفترة: %2</translation>
    </message>
    <message>
        <source>%1 due, %2 of them overdue</source>
        <translation>المستحَق: %1، منها متأخر: %2</translation>
    </message>
    <message>
        <source>%1 in this period, typically every %2; longest time without a valid one: %3</source>
        <translation>%1 في هذه الفترة، عادةً كل %2؛ أطول مدة بلا بيان صالح: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 below %3 over 30 days; lowest %4</source>
        <translation>%1 من %2 دون %3 على مدى 30 يومًا؛ الأدنى %4</translation>
    </message>
    <message>
        <source>%1 of %2 below %3; lowest %4</source>
        <translation>%1 من %2 دون %3؛ الأدنى %4</translation>
    </message>
    <message>
        <source>%1 of %2 not functional now; %3 without effect</source>
        <translation>%1 من %2 لا تعمل الآن؛ بلا أثر: %3</translation>
    </message>
    <message>
        <source>%1 of %2 observing</source>
        <translation>%1 من %2 ترصد</translation>
    </message>
    <message>
        <source>%1 of %2 slower than %3; slowest %4</source>
        <translation>%1 من %2 أبطأ من %3؛ الأبطأ %4</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate or object that ends within %3</source>
        <translation>%1 من %2 لديها شهادة أو كائن تنتهي صلاحيته خلال %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a certificate that ends within %3</source>
        <translation>%1 من %2 لديها شهادة تنتهي صلاحيتها خلال %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact</source>
        <translation>%1 من %2 لديها جهة اتصال</translation>
    </message>
    <message>
        <source>%1 of %2 with a contact that was verified within %3</source>
        <translation>%1 من %2 لديها جهة اتصال جرى التحقق منها خلال %3</translation>
    </message>
    <message>
        <source>%1 of %2 with a manifest that ends within %3</source>
        <translation>%1 من %2 لديها بيان (manifest) تنتهي صلاحيته خلال %3</translation>
    </message>
    <message>
        <source>%1 of %2 with an issue</source>
        <translation>%1 من %2 فيها مشكلة</translation>
    </message>
    <message>
        <source>%1 of %2 written to answered</source>
        <translation>أجاب %1 من %2 ممن كُتب إليهم</translation>
    </message>
    <message>
        <source>%1 on %2: %3 would be judged differently</source>
        <translation>%1 في %2: ما سيُحكم عليه حكمًا مختلفًا: %3</translation>
    </message>
    <message>
        <source>%1 open, %2 of them not acknowledged; %3 opened and %4 resolved in this period</source>
        <translation>المفتوح: %1، منها دون استلام: %2؛ وفي هذه الفترة فُتح %3 وحُلَّ %4</translation>
    </message>
    <message>
        <source>%1 running, %2 ending within %3</source>
        <translation>السارية: %1، منها ما ينتهي خلال %3: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 sent in this period, %2 waiting, %3 failed</source>
        <translation>أُرسل في هذه الفترة: %1، في الانتظار: %2، فشل: %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 verified</source>
        <translation>جرى التحقق من %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>%1, %2 blind, longest gap %3; %4 of %5 fetches failed</source>
        <translation>%1، منها دون رصد: %2، أطول انقطاع: %3؛ وفشل %4 من %5 من عمليات الجلب</translation>
    </message>
    <message>
        <source>%1, %2 for the better</source>
        <translation>%1، ونحو الأفضل: %2</translation>
    </message>
    <message>
        <source>%1, %2 in order, %3 attested, %4 for a person to attest.</source>
        <translation>%1، سليمة: %2، مُقَرٌّ بها: %3، تنتظر إقرار شخص: %4.</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1، الحدث %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: open the case, acknowledge it, and look at what fails.</source>
        <translation>%1: افتح ملف الحالة، وسجِّل استلامه، وانظر فيما يتعطل.</translation>
    </message>
    <message numerus="yes">
        <source>%n CA(s)</source>
        <translation>
            <numerusform>%n سلطة CA</numerusform>
            <numerusform>سلطة CA واحدة</numerusform>
            <numerusform>سلطتا CA</numerusform>
            <numerusform>%n سلطات CA</numerusform>
            <numerusform>%n سلطة CA</numerusform>
            <numerusform>%n سلطة CA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canary endpoint(s)</source>
        <translation>
            <numerusform>%n نقطة مراقبة مرجعية</numerusform>
            <numerusform>نقطة مراقبة مرجعية واحدة</numerusform>
            <numerusform>نقطتا مراقبة مرجعيتان</numerusform>
            <numerusform>%n نقاط مراقبة مرجعية</numerusform>
            <numerusform>%n نقطة مراقبة مرجعية</numerusform>
            <numerusform>%n نقطة مراقبة مرجعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n ملف حالة</numerusform>
            <numerusform>ملف حالة واحد</numerusform>
            <numerusform>ملفا حالة</numerusform>
            <numerusform>%n ملفات حالة</numerusform>
            <numerusform>%n ملف حالة</numerusform>
            <numerusform>%n ملف حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) for the worse</source>
        <translation>
            <numerusform>%n تغيُّر نحو الأسوأ</numerusform>
            <numerusform>تغيُّر واحد نحو الأسوأ</numerusform>
            <numerusform>تغيُّران نحو الأسوأ</numerusform>
            <numerusform>%n تغيُّرات نحو الأسوأ</numerusform>
            <numerusform>%n تغيُّرًا نحو الأسوأ</numerusform>
            <numerusform>%n تغيُّر نحو الأسوأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n حدث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%n أحداث</numerusform>
            <numerusform>%n حدثًا</numerusform>
            <numerusform>%n حدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n تعليق إجراء</numerusform>
            <numerusform>تعليق إجراء واحد</numerusform>
            <numerusform>تعليقا إجراء</numerusform>
            <numerusform>%n تعليقات إجراء</numerusform>
            <numerusform>%n تعليق إجراء</numerusform>
            <numerusform>%n تعليق إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need attention</source>
        <translation>
            <numerusform>%n بند يحتاج إلى انتباه</numerusform>
            <numerusform>بند واحد يحتاج إلى انتباه</numerusform>
            <numerusform>بندان يحتاجان إلى انتباه</numerusform>
            <numerusform>%n بنود تحتاج إلى انتباه</numerusform>
            <numerusform>%n بندًا يحتاج إلى انتباه</numerusform>
            <numerusform>%n بند يحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifest(s)</source>
        <translation>
            <numerusform>%n بيان (manifest)</numerusform>
            <numerusform>بيان واحد (manifest)</numerusform>
            <numerusform>بيانان (manifest)</numerusform>
            <numerusform>%n بيانات (manifest)</numerusform>
            <numerusform>%n بيانًا (manifest)</numerusform>
            <numerusform>%n بيان (manifest)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n كائن</numerusform>
            <numerusform>كائن واحد</numerusform>
            <numerusform>كائنان</numerusform>
            <numerusform>%n كائنات</numerusform>
            <numerusform>%n كائنًا</numerusform>
            <numerusform>%n كائن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue from an earlier period</source>
        <translation>
            <numerusform>منها متأخر من فترة سابقة: %n</numerusform>
            <numerusform>منها بند واحد متأخر من فترة سابقة</numerusform>
            <numerusform>منها بندان متأخران من فترة سابقة</numerusform>
            <numerusform>منها %n بنود متأخرة من فترة سابقة</numerusform>
            <numerusform>منها %n بندًا متأخرًا من فترة سابقة</numerusform>
            <numerusform>منها %n بند متأخر من فترة سابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operator(s)</source>
        <translation>
            <numerusform>%n مشغِّل</numerusform>
            <numerusform>مشغِّل واحد</numerusform>
            <numerusform>مشغِّلان</numerusform>
            <numerusform>%n مشغِّلين</numerusform>
            <numerusform>%n مشغِّلًا</numerusform>
            <numerusform>%n مشغِّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n مقترح</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>%n مقترحات</numerusform>
            <numerusform>%n مقترحًا</numerusform>
            <numerusform>%n مقترح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication point(s)</source>
        <translation>
            <numerusform>%n نقطة نشر</numerusform>
            <numerusform>نقطة نشر واحدة</numerusform>
            <numerusform>نقطتا نشر</numerusform>
            <numerusform>%n نقاط نشر</numerusform>
            <numerusform>%n نقطة نشر</numerusform>
            <numerusform>%n نقطة نشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n جولة</numerusform>
            <numerusform>جولة واحدة</numerusform>
            <numerusform>جولتان</numerusform>
            <numerusform>%n جولات</numerusform>
            <numerusform>%n جولة</numerusform>
            <numerusform>%n جولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n خطوة</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%n خطوات</numerusform>
            <numerusform>%n خطوة</numerusform>
            <numerusform>%n خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vantage point(s)</source>
        <translation>
            <numerusform>%n نقطة رصد</numerusform>
            <numerusform>نقطة رصد واحدة</numerusform>
            <numerusform>نقطتا رصد</numerusform>
            <numerusform>%n نقاط رصد</numerusform>
            <numerusform>%n نقطة رصد</numerusform>
            <numerusform>%n نقطة رصد</numerusform>
        </translation>
    </message>
    <message>
        <source>95% of first bytes within %1, 95% of retrievals within %2</source>
        <translation>في 95% من الحالات: أول بايت خلال %1، واكتمال الجلب خلال %2</translation>
    </message>
    <message>
        <source>95% within</source>
        <translation>خلالها 95%</translation>
    </message>
    <message>
        <source>Acknowledge each, so that it is clear who looks after it.</source>
        <translation>سجِّل استلام كل منها ليكون واضحًا من يتابعه.</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>جميع البنود</translation>
    </message>
    <message>
        <source>All notices have gone out</source>
        <translation>جميع الإشعارات أُرسلت</translation>
    </message>
    <message>
        <source>Answer the registry, and put right what the case is about.</source>
        <translation>أجب السجل، وصحِّح ما يتناوله ملف الحالة.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>انتباه</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>مُقَرٌّ به</translation>
    </message>
    <message>
        <source>Attested by %1 on %2.</source>
        <translation>أقرَّ به %1 في %2.</translation>
    </message>
    <message>
        <source>Availability by day</source>
        <translation>الإتاحة حسب اليوم</translation>
    </message>
    <message>
        <source>Availability of every CA over the week was reviewed</source>
        <translation>روجعت إتاحة كل سلطة CA خلال الأسبوع</translation>
    </message>
    <message>
        <source>Availability over the quarter meets the target</source>
        <translation>الإتاحة خلال الفصل تحقق الهدف</translation>
    </message>
    <message>
        <source>Availability was reviewed and meets the target</source>
        <translation>روجعت الإتاحة وهي تحقق الهدف</translation>
    </message>
    <message>
        <source>Backup and recovery are documented, and a recovery was tested</source>
        <translation>النسخ الاحتياطي والاستعادة موثَّقان، واختُبرت استعادة</translation>
    </message>
    <message>
        <source>Backup and recovery were tested</source>
        <translation>اختُبر النسخ الاحتياطي والاستعادة</translation>
    </message>
    <message>
        <source>Bring the silent vantage points back: revocations need readings from two.</source>
        <translation>أعد نقاط الرصد الصامتة إلى العمل: فالإبطال يتطلب قراءات من نقطتين.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>سلطة CA</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>شهادة CA</translation>
    </message>
    <message>
        <source>CA without contact</source>
        <translation>سلطة CA بلا جهة اتصال</translation>
    </message>
    <message>
        <source>CAs</source>
        <translation>سلطات CA</translation>
    </message>
    <message>
        <source>CAs below the availability target are known and followed</source>
        <translation>سلطات CA التي دون هدف الإتاحة معروفة ومتابَعة</translation>
    </message>
    <message>
        <source>CAs functional by day</source>
        <translation>سلطات CA العاملة حسب اليوم</translation>
    </message>
    <message>
        <source>CAs functional now</source>
        <translation>سلطات CA العاملة الآن</translation>
    </message>
    <message>
        <source>CAs that answer too slowly are known and followed</source>
        <translation>سلطات CA التي تستجيب ببطء شديد معروفة ومتابَعة</translation>
    </message>
    <message>
        <source>Canary endpoints are set up, and tell outages of our own from those of others</source>
        <translation>نقاط المراقبة المرجعية مُعدَّة، وتميِّز انقطاعاتنا من انقطاعات غيرنا</translation>
    </message>
    <message>
        <source>Capacity and scaling were assessed for the next year</source>
        <translation>قُدِّرت السعة والتوسُّع للعام المقبل</translation>
    </message>
    <message>
        <source>Carried over; not done since %1.</source>
        <translation>مرحَّل من فترة سابقة؛ لم يُنجز منذ %1.</translation>
    </message>
    <message>
        <source>Certificates and objects that end soon are being renewed</source>
        <translation>الشهادات والكائنات التي تنتهي صلاحيتها قريبًا يجري تجديدها</translation>
    </message>
    <message>
        <source>Changes of state were looked into</source>
        <translation>جرى النظر في تغيُّرات الحالة</translation>
    </message>
    <message>
        <source>Check that the CA software reissues in time: its scheduler and its clock.</source>
        <translation>تحقَّق من أن برنامج CA يعيد الإصدار في الوقت المناسب: مُجدوِل المهام فيه وساعته.</translation>
    </message>
    <message>
        <source>Check the scheduler of the CA software: a manifest is expected at least every %1.</source>
        <translation>تحقَّق من مُجدوِل المهام في برنامج CA: يُتوقع بيان (manifest) مرة على الأقل كل %1.</translation>
    </message>
    <message>
        <source>Checklist of the CA operator before delegation</source>
        <translation>قائمة التحقق لمشغِّل سلطة CA قبل التفويض</translation>
    </message>
    <message>
        <source>Community news and feedback were followed up</source>
        <translation>توبعت أخبار المجتمع وملاحظاته</translation>
    </message>
    <message>
        <source>Contact data was verified: every CA has a contact that answered</source>
        <translation>جرى التحقق من بيانات الاتصال: لكل سلطة CA جهة اتصال أجابت</translation>
    </message>
    <message>
        <source>Daily checklist of the registry</source>
        <translation>قائمة التحقق اليومية للسجل</translation>
    </message>
    <message>
        <source>Database audit head</source>
        <translation>رأس سجل التدقيق في قاعدة البيانات</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Decide for each whether it is prolonged; its clock goes on by itself otherwise.</source>
        <translation>قرِّر بشأن كل منها هل يُمدَّد؛ وإلا فسيُستأنف احتساب المُهَل تلقائيًّا.</translation>
    </message>
    <message>
        <source>Definition of this checklist</source>
        <translation>تعريف قائمة التحقق هذه</translation>
    </message>
    <message>
        <source>Documentation was reviewed and updated</source>
        <translation>روجعت الوثائق وحُدِّثت</translation>
    </message>
    <message>
        <source>Emergency contacts answer at any hour</source>
        <translation>جهات اتصال الطوارئ تجيب في أي ساعة</translation>
    </message>
    <message>
        <source>Enforcement keeps to its timeline</source>
        <translation>تنفيذ الإجراءات ملتزم بجدوله الزمني</translation>
    </message>
    <message>
        <source>Every CA has contact data</source>
        <translation>لكل سلطة CA بيانات اتصال</translation>
    </message>
    <message>
        <source>Every CA that got worse is being looked after</source>
        <translation>كل سلطة CA ساءت حالتها يتابعها أحد</translation>
    </message>
    <message>
        <source>Every open case has someone who looks after it</source>
        <translation>لكل ملف حالة مفتوح من يتابعه</translation>
    </message>
    <message>
        <source>Every publication point was available enough over 30 days</source>
        <translation>كانت كل نقطة نشر متاحة بالقدر الكافي على مدى 30 يومًا</translation>
    </message>
    <message>
        <source>Every vantage point observes</source>
        <translation>كل نقطة رصد ترصد</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>الدليل:</translation>
    </message>
    <message>
        <source>Exceptions and holds that end soon are decided</source>
        <translation>الاستثناءات وتعليقات الإجراء التي تنتهي قريبًا بُتَّ فيها</translation>
    </message>
    <message>
        <source>Exceptions that end soon are decided</source>
        <translation>الاستثناءات التي تنتهي قريبًا بُتَّ فيها</translation>
    </message>
    <message>
        <source>Feedback from operators and the community was read and answered</source>
        <translation>ملاحظات المشغِّلين والمجتمع قُرئت وأُجيب عنها</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Find a contact: a notice that reaches nobody does not count.</source>
        <translation>ابحث عن جهة اتصال: فالإشعار الذي لا يصل إلى أحد لا يُحتسب.</translation>
    </message>
    <message>
        <source>Find out what changed since the period before.</source>
        <translation>ابحث عما تغيَّر منذ الفترة السابقة.</translation>
    </message>
    <message>
        <source>Find out where the time goes: load, bandwidth, distance, size of the repository.</source>
        <translation>ابحث أين يذهب الوقت: الحِمل، أو سعة النطاق، أو المسافة، أو حجم المستودع.</translation>
    </message>
    <message>
        <source>Find out why the monitor does not run; no clock advances meanwhile.</source>
        <translation>ابحث عن سبب عدم عمل المراقب؛ ولا تُحتسب أي مهلة في الأثناء.</translation>
    </message>
    <message>
        <source>Find out why the monitor paused or was blind; the time is not counted against any CA.</source>
        <translation>ابحث عن سبب توقف المراقب أو عجزه عن الرصد؛ ولا يُحتسب ذلك الوقت على أي سلطة CA.</translation>
    </message>
    <message>
        <source>Find out why there was no valid manifest for so long, and what would have told you at once.</source>
        <translation>ابحث عن سبب عدم وجود بيان (manifest) صالح طوال هذه المدة، وعما كان سينبِّهك فورًا.</translation>
    </message>
    <message>
        <source>Find out why they wait or failed: caretaker notice list</source>
        <translation>ابحث عن سبب انتظارها أو فشلها: caretaker notice list</translation>
    </message>
    <message>
        <source>Find what interrupted the service, and what would have kept it up.</source>
        <translation>ابحث عما قطع الخدمة، وعما كان سيبقيها قائمة.</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>كيف جرى القياس</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Look at each case that would be judged differently.</source>
        <translation>افحص كل ملف حالة سيُحكم عليه حكمًا مختلفًا.</translation>
    </message>
    <message>
        <source>Look at load, bandwidth and the size of the repository.</source>
        <translation>انظر في الحِمل وسعة النطاق وحجم المستودع.</translation>
    </message>
    <message>
        <source>Look at those that no case follows.</source>
        <translation>افحص ما لا يتابعه أي ملف حالة.</translation>
    </message>
    <message>
        <source>Manifests were reissued in time over these 30 days</source>
        <translation>أُعيد إصدار البيانات (manifests) في وقتها خلال هذه الأيام الـ30</translation>
    </message>
    <message>
        <source>Manifests were reissued in time, without a gap</source>
        <translation>أُعيد إصدار البيانات (manifests) في وقتها وبلا انقطاع</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>أداة القياس</translation>
    </message>
    <message>
        <source>Metrics and their trend against the month before were reviewed</source>
        <translation>روجعت القياسات واتجاهها مقارنةً بالشهر السابق</translation>
    </message>
    <message>
        <source>Monitoring and alerting work: a test alert reached a person</source>
        <translation>تعمل المراقبة والتنبيه: وصل تنبيه تجريبي إلى شخص</translation>
    </message>
    <message>
        <source>Monthly checklist of the CA operator</source>
        <translation>قائمة التحقق الشهرية لمشغِّل سلطة CA</translation>
    </message>
    <message>
        <source>Monthly checklist of the registry</source>
        <translation>قائمة التحقق الشهرية للسجل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name endpoints outside your network as canaries in the configuration: without them, an outage of your own looks like one of everybody.</source>
        <translation>سمِّ في الإعدادات نقاطًا خارج شبكتك لتكون نقاط مراقبة مرجعية: فمن دونها يبدو أي انقطاع لديك كأنه انقطاع لدى الجميع.</translation>
    </message>
    <message>
        <source>No enforcement step is left undone</source>
        <translation>لم تُترك أي خطوة من خطوات تنفيذ الإجراءات دون إنجاز</translation>
    </message>
    <message>
        <source>No proposal waits for an approval</source>
        <translation>لا مقترح ينتظر الموافقة</translation>
    </message>
    <message>
        <source>Not measured; to be attested: name, date, note.</source>
        <translation>لم يُقَس؛ ينتظر الإقرار: الاسم، التاريخ، الملاحظة.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>ملاحظة:</translation>
    </message>
    <message>
        <source>Noted by %1 on %2.</source>
        <translation>دوَّن الملاحظة %1 في %2.</translation>
    </message>
    <message>
        <source>Nothing is open with the registry without an answer</source>
        <translation>لا شيء مفتوح لدى السجل بلا رد</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>لا شيء يحتاج إلى انتباه.</translation>
    </message>
    <message>
        <source>Operators in trouble have been reached</source>
        <translation>جرى الوصول إلى المشغِّلين الذين لديهم مشكلات</translation>
    </message>
    <message>
        <source>Performance is monitored, and capacity is planned for the next year</source>
        <translation>الأداء مراقَب، والسعة مخطَّط لها للعام المقبل</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Policy and thresholds were reviewed in the light of the backtest</source>
        <translation>روجعت السياسة والحدود في ضوء الاختبار على البيانات السابقة</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Publication quality was reviewed</source>
        <translation>روجعت جودة النشر</translation>
    </message>
    <message>
        <source>Put right what is wrong with what is published: caretaker explain shows how.</source>
        <translation>صحِّح الخلل في المنشور: يبيِّن الأمر caretaker explain كيفية ذلك.</translation>
    </message>
    <message>
        <source>Quarterly checklist of the CA operator</source>
        <translation>قائمة التحقق الفصلية لمشغِّل سلطة CA</translation>
    </message>
    <message>
        <source>Quarterly checklist of the registry</source>
        <translation>قائمة التحقق الفصلية للسجل</translation>
    </message>
    <message>
        <source>Redundant publication is deployed, and a failover was tested</source>
        <translation>أُعدَّ نشر بتكرار احتياطي، واختُبر التحويل عند العطل</translation>
    </message>
    <message>
        <source>Renew it, or find out why the CA has not asked for renewal.</source>
        <translation>جدِّدها، أو ابحث عن سبب عدم طلب سلطة CA التجديد.</translation>
    </message>
    <message>
        <source>Renew what ends within four weeks, or note why it may end.</source>
        <translation>جدِّد ما تنتهي صلاحيته خلال أربعة أسابيع، أو دوِّن سبب السماح بانتهائه.</translation>
    </message>
    <message>
        <source>Response times meet the targets</source>
        <translation>أزمنة الاستجابة تحقق الأهداف</translation>
    </message>
    <message>
        <source>Response times over the quarter leave room to grow</source>
        <translation>أزمنة الاستجابة خلال الفصل تترك متسعًا للنمو</translation>
    </message>
    <message>
        <source>Response times over the week were reviewed</source>
        <translation>روجعت أزمنة الاستجابة خلال الأسبوع</translation>
    </message>
    <message>
        <source>Response times were reviewed and meet the targets</source>
        <translation>روجعت أزمنة الاستجابة وهي تحقق الأهداف</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Run it again: caretaker policy backtest</source>
        <translation>شغِّله من جديد: caretaker policy backtest</translation>
    </message>
    <message>
        <source>Security controls are in place: keys, access, updates, time synchronisation</source>
        <translation>الضوابط الأمنية مطبَّقة: المفاتيح، والوصول، والتحديثات، ومزامنة الوقت</translation>
    </message>
    <message>
        <source>Security was reviewed and updates were applied</source>
        <translation>روجع الأمن وطُبِّقت التحديثات</translation>
    </message>
    <message>
        <source>See whether those that no case follows recover by themselves.</source>
        <translation>انظر هل تتعافى من تلقاء نفسها تلك التي لا يتابعها أي ملف حالة.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Slowest retrieval by day</source>
        <translation>أبطأ جلب حسب اليوم</translation>
    </message>
    <message>
        <source>Staff are trained to run the CA, and to stand in for each other</source>
        <translation>الموظفون مدرَّبون على تشغيل سلطة CA وعلى النيابة بعضهم عن بعض</translation>
    </message>
    <message>
        <source>Staff roles and approvers were reviewed</source>
        <translation>روجعت أدوار الموظفين والمخوَّلون بالموافقة</translation>
    </message>
    <message>
        <source>Staff were trained</source>
        <translation>جرى تدريب الموظفين</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Stop enforcement, keep the database as it is, and compare it with the last exported head.</source>
        <translation>أوقف تنفيذ الإجراءات، وأبقِ قاعدة البيانات كما هي، وقارنها بآخر رأس سجل مُصدَّر.</translation>
    </message>
    <message>
        <source>Take or refuse each step: caretaker case list</source>
        <translation>نفِّذ كل خطوة أو ارفضها: caretaker case list</translation>
    </message>
    <message>
        <source>Taken back by %1 on %2.</source>
        <translation>تراجع عن الإقرار %1 في %2.</translation>
    </message>
    <message>
        <source>Tell the operators what is wrong with what they publish.</source>
        <translation>أخبر المشغِّلين بالخلل فيما ينشرونه.</translation>
    </message>
    <message>
        <source>The CA certificate does not end soon</source>
        <translation>لا تنتهي صلاحية شهادة CA قريبًا</translation>
    </message>
    <message>
        <source>The audit chain is intact</source>
        <translation>سلسلة التدقيق سليمة</translation>
    </message>
    <message>
        <source>The canary endpoints were checked from outside</source>
        <translation>فُحصت نقاط المراقبة المرجعية من الخارج</translation>
    </message>
    <message>
        <source>The database was restored from a backup on another machine, and verified there</source>
        <translation>استُعيدت قاعدة البيانات من نسخة احتياطية على جهاز آخر، وجرى التحقق منها هناك</translation>
    </message>
    <message>
        <source>The ecosystem health report was read and published</source>
        <translation>قُرئ تقرير صحة المنظومة ونُشر</translation>
    </message>
    <message>
        <source>The emergency procedure was rehearsed</source>
        <translation>جرى التدرب على إجراء الطوارئ</translation>
    </message>
    <message>
        <source>The expiry schedule was checked</source>
        <translation>جرى التحقق من جدول انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>The expiry schedule was checked: nothing ends within four weeks unnoticed</source>
        <translation>جرى التحقق من جدول انتهاء الصلاحية: لا شيء تنتهي صلاحيته خلال أربعة أسابيع دون علم</translation>
    </message>
    <message>
        <source>The health of all CAs was counted</source>
        <translation>أُحصيت حالة جميع سلطات CA</translation>
    </message>
    <message>
        <source>The health of all CAs was counted for the ecosystem report</source>
        <translation>أُحصيت حالة جميع سلطات CA لتقرير المنظومة</translation>
    </message>
    <message>
        <source>The infrastructure has been stable for 30 days</source>
        <translation>ظلت البنية التحتية مستقرة مدة 30 يومًا</translation>
    </message>
    <message>
        <source>The infrastructure was reviewed: redundancy, failover, hosting</source>
        <translation>روجعت البنية التحتية: التكرار الاحتياطي، والتحويل عند العطل، والاستضافة</translation>
    </message>
    <message>
        <source>The manifest now published does not end soon</source>
        <translation>لا تنتهي صلاحية البيان (manifest) المنشور الآن قريبًا</translation>
    </message>
    <message>
        <source>The monitor watched without interruption</source>
        <translation>عمل المراقب بلا انقطاع</translation>
    </message>
    <message>
        <source>The policy was run against the quarter&apos;s record</source>
        <translation>طُبِّقت السياسة على سجل الفصل لاختبارها</translation>
    </message>
    <message>
        <source>The quarter&apos;s cases were reviewed, and none is left alone</source>
        <translation>روجعت ملفات الحالة لهذا الفصل، ولم يُهمل أي منها</translation>
    </message>
    <message>
        <source>The registry has contact data for this CA</source>
        <translation>لدى السجل بيانات اتصال لسلطة CA هذه</translation>
    </message>
    <message>
        <source>The trend against the month before was reviewed</source>
        <translation>روجع الاتجاه مقارنةً بالشهر السابق</translation>
    </message>
    <message>
        <source>The trend against the week before was reviewed</source>
        <translation>روجع الاتجاه مقارنةً بالأسبوع السابق</translation>
    </message>
    <message>
        <source>There is a procedure for changes, with announced maintenance</source>
        <translation>يوجد إجراء للتغييرات، مع الإعلان عن الصيانة</translation>
    </message>
    <message>
        <source>There is a procedure for incidents, with who decides and how the registry is told within 24 hours</source>
        <translation>يوجد إجراء للحوادث، يبيِّن من يقرِّر وكيف يُبلَّغ السجل خلال 24 ساعة</translation>
    </message>
    <message>
        <source>There is a procedure for the certificate&apos;s life: request, renewal, key roll, revocation</source>
        <translation>يوجد إجراء لدورة حياة الشهادة: الطلب، والتجديد، وتبديل المفتاح، والإبطال</translation>
    </message>
    <message>
        <source>To be attested</source>
        <translation>ينتظر الإقرار</translation>
    </message>
    <message>
        <source>To be attested: name, date, note.</source>
        <translation>ينتظر الإقرار: الاسم، التاريخ، الملاحظة.</translation>
    </message>
    <message>
        <source>To do first</source>
        <translation>ما يجب فعله أولًا</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>المطلوب:</translation>
    </message>
    <message>
        <source>Try another way to reach those who have not answered: telephone, another contact, letter.</source>
        <translation>جرِّب طريقة أخرى للوصول إلى من لم يجيبوا: الهاتف، أو جهة اتصال أخرى، أو رسالة بريدية.</translation>
    </message>
    <message>
        <source>Two people decide: caretaker case approve, or caretaker case reject</source>
        <translation>القرار لشخصين: caretaker case approve أو caretaker case reject</translation>
    </message>
    <message>
        <source>Weekly checklist of the registry</source>
        <translation>قائمة التحقق الأسبوعية للسجل</translation>
    </message>
    <message>
        <source>What is published has no known issues</source>
        <translation>لا مشكلات معروفة فيما هو منشور</translation>
    </message>
    <message>
        <source>What relying parties lose today is known and followed</source>
        <translation>ما تفقده الأطراف المعوِّلة اليوم معروف ومتابَع</translation>
    </message>
    <message>
        <source>Write to the others and ask for an answer: caretaker contact verify</source>
        <translation>اكتب إلى البقية واطلب منهم الرد: caretaker contact verify</translation>
    </message>
    <message>
        <source>a form to fill in; nothing is measured without a CA</source>
        <translation>استمارة للتعبئة؛ فلا يُقاس شيء من دون سلطة CA</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>مُستلَم</translation>
    </message>
    <message>
        <source>action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>تنبيه</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>والبقية: %n</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>الموافقات</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>موافَق عليه</translation>
    </message>
    <message>
        <source>at</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>attested</source>
        <translation>مُقَرٌّ بها</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>الإتاحة</translation>
    </message>
    <message>
        <source>availability %1, before %2: %3</source>
        <translation>الإتاحة %1، وفي السابق %2: %3</translation>
    </message>
    <message>
        <source>availability, 30 days</source>
        <translation>الإتاحة، 30 يومًا</translation>
    </message>
    <message>
        <source>better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>blind rounds</source>
        <translation>الجولات دون رصد</translation>
    </message>
    <message>
        <source>case</source>
        <translation>ملف الحالة</translation>
    </message>
    <message>
        <source>certificate ends on %1</source>
        <translation>تنتهي صلاحية الشهادة في %1</translation>
    </message>
    <message>
        <source>changes for the worse</source>
        <translation>التغيُّرات نحو الأسوأ</translation>
    </message>
    <message>
        <source>clock skew</source>
        <translation>انحراف الساعة</translation>
    </message>
    <message>
        <source>closed on %1 by %2; the figures are those of that moment</source>
        <translation>أُغلقت في %1 بواسطة %2؛ والأرقام كما كانت في تلك اللحظة</translation>
    </message>
    <message>
        <source>complete retrieval</source>
        <translation>الجلب كاملًا</translation>
    </message>
    <message>
        <source>cross origin</source>
        <translation>مصدر مختلف</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>معطَّلة</translation>
    </message>
    <message>
        <source>due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>ended on %1, not yet closed</source>
        <translation>انتهت في %1، ولم تُغلق بعد</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>executed</source>
        <translation>منفَّذ</translation>
    </message>
    <message>
        <source>expiring</source>
        <translation>انتهاء قريب للصلاحية</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>أول بايت</translation>
    </message>
    <message>
        <source>first to end: %1, on %2</source>
        <translation>أول ما تنتهي صلاحيته: %1، في %2</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>متذبذبة</translation>
    </message>
    <message>
        <source>frequent manifests</source>
        <translation>تجديد مفرط للبيان (manifest)</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>hash mismatch</source>
        <translation>عدم تطابق قيمة التجزئة</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>held</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>inconsistent policies</source>
        <translation>سياسات غير متسقة</translation>
    </message>
    <message>
        <source>inconsistent publication</source>
        <translation>نشر غير متسق</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>last look</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>looked after</source>
        <translation>يتابعه أحد</translation>
    </message>
    <message>
        <source>malformed objects</source>
        <translation>كائنات غير سليمة البنية</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>البيان (manifest)</translation>
    </message>
    <message>
        <source>manifest ends on %1</source>
        <translation>تنتهي صلاحية البيان (manifest) في %1</translation>
    </message>
    <message>
        <source>manifest gap</source>
        <translation>فجوة في البيانات (manifests)</translation>
    </message>
    <message>
        <source>manifest valid until</source>
        <translation>البيان (manifest) صالح حتى</translation>
    </message>
    <message>
        <source>metric alert</source>
        <translation>تنبيه قياس</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no new manifest in this period</source>
        <translation>لا بيان (manifest) جديد في هذه الفترة</translation>
    </message>
    <message>
        <source>no round in this period</source>
        <translation>لا جولات في هذه الفترة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>notify</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>number regress</source>
        <translation>تراجع رقم البيان</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>once, before delegation</source>
        <translation>مرة واحدة، قبل التفويض</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation>مفتوحة حتى %1</translation>
    </message>
    <message>
        <source>open until everything is done</source>
        <translation>مفتوحة إلى أن يُنجز كل شيء</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>overdue from</source>
        <translation>متأخر من فترة</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>جزئية العمل</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>الفترة السابقة</translation>
    </message>
    <message>
        <source>propose revocation</source>
        <translation>اقتراح إبطال</translation>
    </message>
    <message>
        <source>propose suspension</source>
        <translation>اقتراح إيقاف مؤقت</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترَح</translation>
    </message>
    <message>
        <source>publication point</source>
        <translation>نقطة النشر</translation>
    </message>
    <message>
        <source>publication storm</source>
        <translation>عاصفة نشر</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>إدراج في القائمة العامة</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>remind</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>resource churn</source>
        <translation>تقلُّب الموارد</translation>
    </message>
    <message>
        <source>retrieval</source>
        <translation>الجلب</translation>
    </message>
    <message>
        <source>rrdp desync</source>
        <translation>عدم تزامن RRDP</translation>
    </message>
    <message>
        <source>share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>slowest</source>
        <translation>الأبطأ</translation>
    </message>
    <message>
        <source>stale manifest</source>
        <translation>بيان (manifest) متقادم</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>ما زال مستمرًّا</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>هذه الفترة</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>to be attested</source>
        <translation>تنتظر الإقرار</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>typical retrieval</source>
        <translation>الجلب المعتاد</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>بلا تغيُّر</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>vantage point</source>
        <translation>نقطة الرصد</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>متحقَّق منه</translation>
    </message>
    <message>
        <source>what</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Measured items are ticked by the program, from what it observed; what a person attested bears their name and the time. Time that was not watched counts neither for nor against a CA.</source>
        <translation>البنود المقيسة يؤشِّر عليها البرنامج بناءً على ما رصده؛ وما أقرَّ به شخص يحمل اسمه والوقت. والوقت الذي لم يُراقَب لا يُحتسب لصالح أي سلطة CA ولا ضدها.</translation>
    </message>
    <message>
        <source>published object</source>
        <translation>كائن منشور</translation>
    </message>
</context>
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
    <name>narrative</name>
    <message>
        <source>, times %1% for severity (%2)</source>
        <translation>، المدد %1% بحسب الشدة (%2)</translation>
    </message>
    <message>
        <source>, watch only</source>
        <translation>، مراقبة فقط</translation>
    </message>
    <message>
        <source>, signed</source>
        <translation>، موقّع</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>فُتحت الحالة</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>أُوقفت الساعة</translation>
    </message>
    <message>
        <source>clock runs again</source>
        <translation>الساعة تعمل من جديد</translation>
    </message>
    <message>
        <source>trouble gone for now</source>
        <translation>زالت المشكلة حالياً</translation>
    </message>
    <message>
        <source>trouble back</source>
        <translation>عادت المشكلة</translation>
    </message>
    <message>
        <source>step {step} due</source>
        <translation>حان موعد الخطوة {step}</translation>
    </message>
    <message>
        <source>step {step} overdue</source>
        <translation>تأخرت الخطوة {step}</translation>
    </message>
    <message>
        <source>step {step} held back</source>
        <translation>عُلّقت الخطوة {step}</translation>
    </message>
    <message>
        <source>step {step} done</source>
        <translation>أُنجزت الخطوة {step}</translation>
    </message>
    <message>
        <source>notice delivered</source>
        <translation>سُلّم الإشعار</translation>
    </message>
    <message>
        <source>step {step} proposed, waiting for approval</source>
        <translation>اقتُرحت الخطوة {step}، بانتظار الموافقة</translation>
    </message>
    <message>
        <source>proposal of {step} withdrawn</source>
        <translation>سُحب اقتراح {step}</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>أُقرّ بالاستلام</translation>
    </message>
    <message>
        <source>held for {kind} until {until}</source>
        <translation>عُلّقت بسبب {kind} حتى {until}</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>رُفع التعليق</translation>
    </message>
    <message>
        <source>corroboration waived</source>
        <translation>أُعفي من التأكيد</translation>
    </message>
    <message>
        <source>impact of {step} reviewed</source>
        <translation>رُوجع أثر {step}</translation>
    </message>
    <message>
        <source>step {step} approved</source>
        <translation>وُوفق على الخطوة {step}</translation>
    </message>
    <message>
        <source>step {step} has all approvals</source>
        <translation>اكتملت الموافقات على الخطوة {step}</translation>
    </message>
    <message>
        <source>step {step} rejected</source>
        <translation>رُفضت الخطوة {step}</translation>
    </message>
    <message>
        <source>case resolved</source>
        <translation>حُلّت الحالة</translation>
    </message>
    <message>
        <source>case reopened</source>
        <translation>أُعيد فتح الحالة</translation>
    </message>
    <message>
        <source>case superseded by {by_case}</source>
        <translation>حلت محل الحالة {by_case}</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>أُغلقت الحالة</translation>
    </message>
    <message>
        <source>watch only: step {step} would have fallen due</source>
        <translation>مراقبة فقط: كان سيحين موعد الخطوة {step}</translation>
    </message>
    <message>
        <source>policy mode is now {mode}</source>
        <translation>نمط السياسة الآن {mode}</translation>
    </message>
    <message>
        <source>repository {repository} is to blame, incident {incident}</source>
        <translation>السبب هو المستودع {repository}، الحادثة {incident}</translation>
    </message>
    <message>
        <source>repository incident {incident} over for this CA</source>
        <translation>انتهت حادثة المستودع {incident} لهذه السلطة</translation>
    </message>
    <message>
        <source>approval of {step} by {approver} expired</source>
        <translation>انتهت صلاحية موافقة {approver} على {step}</translation>
    </message>
    <message>
        <source>step {step} carried out outside this program</source>
        <translation>نُفذت الخطوة {step} خارج هذا البرنامج</translation>
    </message>
    <message>
        <source>step {step} verified, the CA is {stage}</source>
        <translation>تُحقق من الخطوة {step}، والسلطة في المرحلة {stage}</translation>
    </message>
    <message>
        <source>the CA is {stage}</source>
        <translation>السلطة في المرحلة {stage}</translation>
    </message>
    <message>
        <source>%1  %2, by %3</source>
        <translation>%1  %2، بواسطة %3</translation>
    </message>
</context>
<context>
    <name>notice</name>
    <message>
        <source>delegated CA does not work</source>
        <translation>سلطة CA المفوَّضة لا تعمل</translation>
    </message>
    <message>
        <source>delegated CA fails and recovers again and again</source>
        <translation>سلطة CA المفوَّضة تتعطل وتتعافى مرارًا وتكرارًا</translation>
    </message>
    <message>
        <source>delegated CA works only in part</source>
        <translation>سلطة CA المفوَّضة لا تعمل إلا جزئيًّا</translation>
    </message>
    <message>
        <source>delegated CA answers too slowly</source>
        <translation>سلطة CA المفوَّضة تستجيب ببطء شديد</translation>
    </message>
    <message>
        <source>delegated CA works</source>
        <translation>سلطة CA المفوَّضة تعمل</translation>
    </message>
    <message>
        <source>planned end of the delegated CA</source>
        <translation>الإنهاء المقرر لسلطة CA المفوَّضة</translation>
    </message>
    <message>
        <source>the manifest is not renewed in time</source>
        <translation>البيان (manifest) لا يُجدَّد في وقته</translation>
    </message>
    <message>
        <source>what is published does not match the manifest, or differs between RRDP and rsync</source>
        <translation>المنشور لا يطابق البيان (manifest)، أو يختلف بين RRDP وrsync</translation>
    </message>
    <message>
        <source>a clock is wrong</source>
        <translation>ساعة غير صحيحة</translation>
    </message>
    <message>
        <source>objects are malformed</source>
        <translation>كائنات غير سليمة البنية</translation>
    </message>
    <message>
        <source>objects are reissued too often</source>
        <translation>كائنات يُعاد إصدارها أكثر من اللازم</translation>
    </message>
    <message>
        <source>very many objects change at once</source>
        <translation>كائنات كثيرة جدًّا تتغيَّر دفعة واحدة</translation>
    </message>
    <message>
        <source>ROAs or ASPAs come and go</source>
        <translation>كائنات ROA أو ASPA تظهر وتختفي</translation>
    </message>
    <message>
        <source>objects end soon and are not renewed</source>
        <translation>كائنات تنتهي صلاحيتها قريبًا ولا تُجدَّد</translation>
    </message>
    <message>
        <source>the RRDP files do not fit together</source>
        <translation>ملفات RRDP غير متسقة فيما بينها</translation>
    </message>
    <message>
        <source>the repository is not available often enough</source>
        <translation>المستودع غير متاح بالقدر الكافي</translation>
    </message>
    <message>
        <source>there was no valid manifest for too long</source>
        <translation>لم يوجد بيان (manifest) صالح لمدة أطول من اللازم</translation>
    </message>
    <message>
        <source>the manifest is renewed too often</source>
        <translation>البيان (manifest) يُجدَّد أكثر من اللازم</translation>
    </message>
    <message>
        <source>files do not have the hash that the manifest states</source>
        <translation>ملفات ليست لها قيمة التجزئة المذكورة في البيان (manifest)</translation>
    </message>
    <message>
        <source>the manifest number went backwards</source>
        <translation>رقم البيان (manifest) تراجع إلى الوراء</translation>
    </message>
    <message>
        <source>RRDP points to another server</source>
        <translation>إشعار RRDP يشير إلى خادم آخر</translation>
    </message>
    <message>
        <source>a measured value is outside its limit</source>
        <translation>قيمة مقيسة خارج حدها</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>نظام DNS</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>اتصال TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>اتصال TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>بروتوكول HTTP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>بروتوكول rsync</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>بروتوكول RRDP</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>البيان (manifest)</translation>
    </message>
    <message>
        <source>CRL</source>
        <translation>قائمة CRL</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>our staff are alerted</source>
        <translation>يُنبَّه موظفونا</translation>
    </message>
    <message>
        <source>our staff were alerted</source>
        <translation>نُبِّه موظفونا</translation>
    </message>
    <message>
        <source>Please have a look</source>
        <translation>نرجو الاطلاع</translation>
    </message>
    <message>
        <source>we send a first, friendly letter</source>
        <translation>نرسل رسالة أولى ودية</translation>
    </message>
    <message>
        <source>we sent a first, friendly letter</source>
        <translation>أرسلنا رسالة أولى ودية</translation>
    </message>
    <message>
        <source>Formal notice</source>
        <translation>إشعار رسمي</translation>
    </message>
    <message>
        <source>we send a formal notice</source>
        <translation>نرسل إشعارًا رسميًّا</translation>
    </message>
    <message>
        <source>we sent a formal notice</source>
        <translation>أرسلنا إشعارًا رسميًّا</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>we send a reminder</source>
        <translation>نرسل تذكيرًا</translation>
    </message>
    <message>
        <source>we sent a reminder</source>
        <translation>أرسلنا تذكيرًا</translation>
    </message>
    <message>
        <source>Warning before public listing</source>
        <translation>تحذير قبل الإدراج في القائمة العامة</translation>
    </message>
    <message>
        <source>we send a warning before public listing</source>
        <translation>نرسل تحذيرًا قبل الإدراج في القائمة العامة</translation>
    </message>
    <message>
        <source>we sent a warning before public listing</source>
        <translation>أرسلنا تحذيرًا قبل الإدراج في القائمة العامة</translation>
    </message>
    <message>
        <source>Public listing</source>
        <translation>الإدراج في القائمة العامة</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>يُطلب من موظفينا ذكر سلطة CA في قائمتنا العامة؛ وتلزم موافقة %n شخص</numerusform>
            <numerusform>يُطلب من موظفينا ذكر سلطة CA في قائمتنا العامة؛ وتلزم موافقة شخص واحد</numerusform>
            <numerusform>يُطلب من موظفينا ذكر سلطة CA في قائمتنا العامة؛ وتلزم موافقة شخصين</numerusform>
            <numerusform>يُطلب من موظفينا ذكر سلطة CA في قائمتنا العامة؛ وتلزم موافقة %n أشخاص</numerusform>
            <numerusform>يُطلب من موظفينا ذكر سلطة CA في قائمتنا العامة؛ وتلزم موافقة %n شخصًا</numerusform>
            <numerusform>يُطلب من موظفينا ذكر سلطة CA في قائمتنا العامة؛ وتلزم موافقة %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to name the CA in our public list; %n person(s) must approve</source>
        <translation>
            <numerusform>طُلب من موظفينا ذكر سلطة CA في قائمتنا العامة؛ وتلزم موافقة %n شخص</numerusform>
            <numerusform>طُلب من موظفينا ذكر سلطة CA في قائمتنا العامة؛ وتلزم موافقة شخص واحد</numerusform>
            <numerusform>طُلب من موظفينا ذكر سلطة CA في قائمتنا العامة؛ وتلزم موافقة شخصين</numerusform>
            <numerusform>طُلب من موظفينا ذكر سلطة CA في قائمتنا العامة؛ وتلزم موافقة %n أشخاص</numerusform>
            <numerusform>طُلب من موظفينا ذكر سلطة CA في قائمتنا العامة؛ وتلزم موافقة %n شخصًا</numerusform>
            <numerusform>طُلب من موظفينا ذكر سلطة CA في قائمتنا العامة؛ وتلزم موافقة %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>the CA was named in our public list</source>
        <translation>ذُكرت سلطة CA في قائمتنا العامة</translation>
    </message>
    <message>
        <source>Final warning</source>
        <translation>التحذير الأخير</translation>
    </message>
    <message>
        <source>we send a final warning</source>
        <translation>نرسل تحذيرًا أخيرًا</translation>
    </message>
    <message>
        <source>we sent a final warning</source>
        <translation>أرسلنا تحذيرًا أخيرًا</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>اقتراح إيقاف مؤقت</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>يُطلب من موظفينا إيقاف الشهادة مؤقتًا؛ وتلزم موافقة %n شخص</numerusform>
            <numerusform>يُطلب من موظفينا إيقاف الشهادة مؤقتًا؛ وتلزم موافقة شخص واحد</numerusform>
            <numerusform>يُطلب من موظفينا إيقاف الشهادة مؤقتًا؛ وتلزم موافقة شخصين</numerusform>
            <numerusform>يُطلب من موظفينا إيقاف الشهادة مؤقتًا؛ وتلزم موافقة %n أشخاص</numerusform>
            <numerusform>يُطلب من موظفينا إيقاف الشهادة مؤقتًا؛ وتلزم موافقة %n شخصًا</numerusform>
            <numerusform>يُطلب من موظفينا إيقاف الشهادة مؤقتًا؛ وتلزم موافقة %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to suspend the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>طُلب من موظفينا إيقاف الشهادة مؤقتًا؛ وتلزم موافقة %n شخص</numerusform>
            <numerusform>طُلب من موظفينا إيقاف الشهادة مؤقتًا؛ وتلزم موافقة شخص واحد</numerusform>
            <numerusform>طُلب من موظفينا إيقاف الشهادة مؤقتًا؛ وتلزم موافقة شخصين</numerusform>
            <numerusform>طُلب من موظفينا إيقاف الشهادة مؤقتًا؛ وتلزم موافقة %n أشخاص</numerusform>
            <numerusform>طُلب من موظفينا إيقاف الشهادة مؤقتًا؛ وتلزم موافقة %n شخصًا</numerusform>
            <numerusform>طُلب من موظفينا إيقاف الشهادة مؤقتًا؛ وتلزم موافقة %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>the suspension was approved</source>
        <translation>تمت الموافقة على الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>اقتراح إبطال</translation>
    </message>
    <message numerus="yes">
        <source>our staff are asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>يُطلب من موظفينا إبطال الشهادة؛ وتلزم موافقة %n شخص</numerusform>
            <numerusform>يُطلب من موظفينا إبطال الشهادة؛ وتلزم موافقة شخص واحد</numerusform>
            <numerusform>يُطلب من موظفينا إبطال الشهادة؛ وتلزم موافقة شخصين</numerusform>
            <numerusform>يُطلب من موظفينا إبطال الشهادة؛ وتلزم موافقة %n أشخاص</numerusform>
            <numerusform>يُطلب من موظفينا إبطال الشهادة؛ وتلزم موافقة %n شخصًا</numerusform>
            <numerusform>يُطلب من موظفينا إبطال الشهادة؛ وتلزم موافقة %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>our staff were asked to revoke the certificate; %n person(s) must approve</source>
        <translation>
            <numerusform>طُلب من موظفينا إبطال الشهادة؛ وتلزم موافقة %n شخص</numerusform>
            <numerusform>طُلب من موظفينا إبطال الشهادة؛ وتلزم موافقة شخص واحد</numerusform>
            <numerusform>طُلب من موظفينا إبطال الشهادة؛ وتلزم موافقة شخصين</numerusform>
            <numerusform>طُلب من موظفينا إبطال الشهادة؛ وتلزم موافقة %n أشخاص</numerusform>
            <numerusform>طُلب من موظفينا إبطال الشهادة؛ وتلزم موافقة %n شخصًا</numerusform>
            <numerusform>طُلب من موظفينا إبطال الشهادة؛ وتلزم موافقة %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>the revocation was approved</source>
        <translation>تمت الموافقة على الإبطال</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>حُلَّت المشكلة</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Reinstatement</source>
        <translation>إعادة السريان</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>انتهاء قريب للصلاحية</translation>
    </message>
    <message>
        <source>Repository fails</source>
        <translation>عطل في المستودع</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>إنهاء مقرر</translation>
    </message>
    <message>
        <source>we write to you about the planned end</source>
        <translation>نكتب إليك بشأن الإنهاء المقرر</translation>
    </message>
    <message>
        <source>we wrote to you about the planned end</source>
        <translation>كتبنا إليك بشأن الإنهاء المقرر</translation>
    </message>
    <message>
        <source>the problem was confirmed and this case was opened</source>
        <translation>تأكدت المشكلة وفُتح ملف الحالة هذا</translation>
    </message>
    <message>
        <source>the problem came back and this case was opened again</source>
        <translation>عادت المشكلة وأُعيد فتح ملف الحالة هذا</translation>
    </message>
    <message>
        <source>the case was closed: the CA worked again</source>
        <translation>أُغلق ملف الحالة: عادت سلطة CA إلى العمل</translation>
    </message>
    <message>
        <source>the announced end was put on record</source>
        <translation>سُجِّل الإنهاء المعلن</translation>
    </message>
    <message>
        <source>the certificate was suspended</source>
        <translation>أُوقفت الشهادة مؤقتًا</translation>
    </message>
    <message>
        <source>the certificate was revoked</source>
        <translation>أُبطلت الشهادة</translation>
    </message>
    <message>
        <source>the CA was reinstated</source>
        <translation>أُعيد سريان سلطة CA</translation>
    </message>
    <message>
        <source>ROA</source>
        <translation>كائن ROA</translation>
    </message>
    <message>
        <source>certificate of the CA</source>
        <translation>شهادة CA</translation>
    </message>
    <message>
        <source>other object</source>
        <translation>كائن آخر</translation>
    </message>
    <message numerus="yes">
        <source>It changed %n time(s) within the last 72 hours.</source>
        <translation>
            <numerusform>تغيَّرت حالتها %n مرة خلال آخر 72 ساعة.</numerusform>
            <numerusform>تغيَّرت حالتها مرة واحدة خلال آخر 72 ساعة.</numerusform>
            <numerusform>تغيَّرت حالتها مرتين خلال آخر 72 ساعة.</numerusform>
            <numerusform>تغيَّرت حالتها %n مرات خلال آخر 72 ساعة.</numerusform>
            <numerusform>تغيَّرت حالتها %n مرة خلال آخر 72 ساعة.</numerusform>
            <numerusform>تغيَّرت حالتها %n مرة خلال آخر 72 ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The manifest lists %n object(s).</source>
        <translation>
            <numerusform>يسرد البيان (manifest) %n كائن.</numerusform>
            <numerusform>يسرد البيان (manifest) كائنًا واحدًا.</numerusform>
            <numerusform>يسرد البيان (manifest) كائنين.</numerusform>
            <numerusform>يسرد البيان (manifest) %n كائنات.</numerusform>
            <numerusform>يسرد البيان (manifest) %n كائنًا.</numerusform>
            <numerusform>يسرد البيان (manifest) %n كائن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among them are %n ROA(s).</source>
        <translation>
            <numerusform>من بينها %n كائن ROA.</numerusform>
            <numerusform>من بينها كائن ROA واحد.</numerusform>
            <numerusform>من بينها كائنان من نوع ROA.</numerusform>
            <numerusform>من بينها %n كائنات ROA.</numerusform>
            <numerusform>من بينها %n كائنًا من نوع ROA.</numerusform>
            <numerusform>من بينها %n كائن ROA.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first of them ends within %n day(s).</source>
        <translation>
            <numerusform>تنتهي صلاحية أولها خلال %n يوم.</numerusform>
            <numerusform>تنتهي صلاحية أولها خلال يوم واحد.</numerusform>
            <numerusform>تنتهي صلاحية أولها خلال يومين.</numerusform>
            <numerusform>تنتهي صلاحية أولها خلال %n أيام.</numerusform>
            <numerusform>تنتهي صلاحية أولها خلال %n يومًا.</numerusform>
            <numerusform>تنتهي صلاحية أولها خلال %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) cannot be used because of it.</source>
        <translation>
            <numerusform>بسبب ذلك لا يمكن استخدام %n سلطة CA مفوَّضة.</numerusform>
            <numerusform>بسبب ذلك لا يمكن استخدام سلطة CA مفوَّضة واحدة.</numerusform>
            <numerusform>بسبب ذلك لا يمكن استخدام سلطتَي CA مفوَّضتين.</numerusform>
            <numerusform>بسبب ذلك لا يمكن استخدام %n سلطات CA مفوَّضة.</numerusform>
            <numerusform>بسبب ذلك لا يمكن استخدام %n سلطة CA مفوَّضة.</numerusform>
            <numerusform>بسبب ذلك لا يمكن استخدام %n سلطة CA مفوَّضة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n more object(s).</source>
        <translation>
            <numerusform>ينطبق الأمر نفسه على %n كائن آخر.</numerusform>
            <numerusform>ينطبق الأمر نفسه على كائن آخر واحد.</numerusform>
            <numerusform>ينطبق الأمر نفسه على كائنين آخرين.</numerusform>
            <numerusform>ينطبق الأمر نفسه على %n كائنات أخرى.</numerusform>
            <numerusform>ينطبق الأمر نفسه على %n كائنًا آخر.</numerusform>
            <numerusform>ينطبق الأمر نفسه على %n كائن آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You run %n delegated CA(s) that need your attention.</source>
        <translation>
            <numerusform>تشغِّل %n سلطة CA مفوَّضة تحتاج إلى انتباهك.</numerusform>
            <numerusform>تشغِّل سلطة CA مفوَّضة واحدة تحتاج إلى انتباهك.</numerusform>
            <numerusform>تشغِّل سلطتَي CA مفوَّضتين تحتاجان إلى انتباهك.</numerusform>
            <numerusform>تشغِّل %n سلطات CA مفوَّضة تحتاج إلى انتباهك.</numerusform>
            <numerusform>تشغِّل %n سلطة CA مفوَّضة تحتاج إلى انتباهك.</numerusform>
            <numerusform>تشغِّل %n سلطة CA مفوَّضة تحتاج إلى انتباهك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s)</source>
        <translation>
            <numerusform>%n سلطة CA مفوَّضة</numerusform>
            <numerusform>سلطة CA مفوَّضة واحدة</numerusform>
            <numerusform>سلطتا CA مفوَّضتان</numerusform>
            <numerusform>%n سلطات CA مفوَّضة</numerusform>
            <numerusform>%n سلطة CA مفوَّضة</numerusform>
            <numerusform>%n سلطة CA مفوَّضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have approved it so far.</source>
        <translation>
            <numerusform>عدد من وافقوا حتى الآن: %n.</numerusform>
            <numerusform>وافق شخص واحد حتى الآن.</numerusform>
            <numerusform>وافق شخصان حتى الآن.</numerusform>
            <numerusform>وافق %n أشخاص حتى الآن.</numerusform>
            <numerusform>وافق %n شخصًا حتى الآن.</numerusform>
            <numerusform>وافق %n شخص حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs the approval of %n person(s).</source>
        <translation>
            <numerusform>تلزم لذلك موافقة %n شخص.</numerusform>
            <numerusform>تلزم لذلك موافقة شخص واحد.</numerusform>
            <numerusform>تلزم لذلك موافقة شخصين.</numerusform>
            <numerusform>تلزم لذلك موافقة %n أشخاص.</numerusform>
            <numerusform>تلزم لذلك موافقة %n شخصًا.</numerusform>
            <numerusform>تلزم لذلك موافقة %n شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have tried %n time(s).</source>
        <translation>
            <numerusform>حاولنا %n مرة.</numerusform>
            <numerusform>حاولنا مرة واحدة.</numerusform>
            <numerusform>حاولنا مرتين.</numerusform>
            <numerusform>حاولنا %n مرات.</numerusform>
            <numerusform>حاولنا %n مرة.</numerusform>
            <numerusform>حاولنا %n مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegated CA(s) turned worse in one round.</source>
        <translation>
            <numerusform>ساءت حالة %n سلطة CA مفوَّضة في جولة واحدة.</numerusform>
            <numerusform>ساءت حالة سلطة CA مفوَّضة واحدة في جولة واحدة.</numerusform>
            <numerusform>ساءت حالة سلطتَي CA مفوَّضتين في جولة واحدة.</numerusform>
            <numerusform>ساءت حالة %n سلطات CA مفوَّضة في جولة واحدة.</numerusform>
            <numerusform>ساءت حالة %n سلطة CA مفوَّضة في جولة واحدة.</numerusform>
            <numerusform>ساءت حالة %n سلطة CA مفوَّضة في جولة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A current manifest and CRL last validated on {{last_functional}}.</source>
        <translation>آخر مرة اجتاز فيها بيان (manifest) حالي وقائمة CRL حالية التحقق: {{last_functional}}.</translation>
    </message>
    <message>
        <source>A current manifest and CRL validated from: {{working_from}}.</source>
        <translation>نجح التحقق من بيان (manifest) حالي وقائمة CRL حالية من: {{working_from}}.</translation>
    </message>
    <message>
        <source>A guard has stopped all enforcement: {{staff_what}}.</source>
        <translation>أوقف حاجز أمان تنفيذ جميع الإجراءات: {{staff_what}}.</translation>
    </message>
    <message>
        <source>A notice to the operator of the delegated CA &quot;{{ca}}&quot; could not be delivered: kind {{staff_notice_kind}}, number {{staff_notice_id}}.</source>
        <translation>تعذَّر تسليم إشعار إلى مشغِّل سلطة CA المفوَّضة &quot;{{ca}}&quot;: النوع {{staff_notice_kind}}، الرقم {{staff_notice_id}}.</translation>
    </message>
    <message>
        <source>A repository that you run cannot be used</source>
        <translation>مستودع تشغِّله لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>A suspension can be undone. Repair the CA first, keep it running, and then ask us to reinstate it.</source>
        <translation>يمكن الرجوع عن الإيقاف المؤقت. أصلح سلطة CA أولًا، وأبقِها عاملة، ثم اطلب منا إعادة سريانها.</translation>
    </message>
    <message>
        <source>A suspension takes away the effect of everything that this CA and the CAs below it have signed, until the CA works again and is reinstated.</source>
        <translation>الإيقاف المؤقت يزيل أثر كل ما وقَّعته سلطة CA هذه وسلطات CA التي تحتها، إلى أن تعود سلطة CA إلى العمل ويُعاد سريانها.</translation>
    </message>
    <message>
        <source>Alert: a guard has stopped enforcement</source>
        <translation>تنبيه: أوقف حاجز أمان تنفيذ الإجراءات</translation>
    </message>
    <message>
        <source>Alert: a notice could not be delivered</source>
        <translation>تنبيه: تعذَّر تسليم إشعار</translation>
    </message>
    <message>
        <source>Alert: a proposal waits for approval</source>
        <translation>تنبيه: مقترح ينتظر الموافقة</translation>
    </message>
    <message>
        <source>Alert: {{summary}}</source>
        <translation>تنبيه: {{summary}}</translation>
    </message>
    <message>
        <source>All of them, and since when</source>
        <translation>القائمة الكاملة، ومنذ متى</translation>
    </message>
    <message>
        <source>Answer this mail, or write to {{reply_address}}. A person reads it. Keep this in the subject, so that your answer comes to the right case:</source>
        <translation>رُدَّ على هذه الرسالة، أو اكتب إلى {{reply_address}}. سيقرأ شخص ما تكتبه. أبقِ ما يلي في سطر الموضوع ليصل ردك إلى ملف الحالة الصحيح:</translation>
    </message>
    <message>
        <source>Answer: tell us what you found, and when you expect it to work.</source>
        <translation>الرد: أخبرنا بما وجدته، ومتى تتوقع عودة العمل.</translation>
    </message>
    <message>
        <source>Appeal: if you think that we are wrong, write to {{appeal_address}}. We will send you what we fetched.</source>
        <translation>التظلُّم: إذا كنت ترى أننا مخطئون، فاكتب إلى {{appeal_address}}. وسنرسل إليك ما جلبناه.</translation>
    </message>
    <message>
        <source>Approve or reject it. Each person decides alone, and says why.</source>
        <translation>وافق عليها أو ارفضها. يقرِّر كل شخص بمفرده ويذكر السبب.</translation>
    </message>
    <message>
        <source>As long as nothing has been revoked, repairing the CA ends this procedure.</source>
        <translation>ما دام لم يُبطَل شيء، فإن إصلاح سلطة CA ينهي هذا الإجراء.</translation>
    </message>
    <message>
        <source>Before a revocation, two people must approve it, and a fresh look must find that the CA still fails. A revocation takes away the effect of everything that this CA and the CAs below it have signed.</source>
        <translation>قبل أي إبطال، يجب أن يوافق عليه شخصان، وأن يُظهر فحص جديد أن سلطة CA ما زالت متعطلة. والإبطال يزيل أثر كل ما وقَّعته سلطة CA هذه وسلطات CA التي تحتها.</translation>
    </message>
    <message>
        <source>Below, the first of them are explained one by one. The attached JSON file tells the same about all the others.</source>
        <translation>نشرح أدناه أولاها واحدةً واحدة. ويتضمن ملف JSON المرفق المعلومات نفسها عن البقية.</translation>
    </message>
    <message>
        <source>Below, they are explained one by one.</source>
        <translation>نشرحها أدناه واحدةً واحدة.</translation>
    </message>
    <message>
        <source>But each time it fails, relying parties lose time with retries. One longer failure is enough for its objects to lose their effect.</source>
        <translation>لكن كلما تعطلت، أضاعت الأطراف المعوِّلة وقتًا في إعادة المحاولة. ويكفي عطل واحد أطول كي تفقد كائناتها أثرها.</translation>
    </message>
    <message>
        <source>But it has not worked for long enough to count as recovered.</source>
        <translation>لكنها لم تعمل مدة تكفي لاعتبارها متعافية.</translation>
    </message>
    <message>
        <source>But relying parties wait for it at every run, and some give up before they have its objects.</source>
        <translation>لكن الأطراف المعوِّلة تنتظرها في كل دورة، وبعضها يكفُّ عن الانتظار قبل أن يحصل على كائناتها.</translation>
    </message>
    <message>
        <source>But what cannot be fetched or does not validate has no effect, and if one more path fails, little is left.</source>
        <translation>لكن ما لا يمكن جلبه أو لا يجتاز التحقق ليس له أثر، وإذا تعطل مسار آخر، فلن يبقى إلا القليل.</translation>
    </message>
    <message>
        <source>Call the operator. A call now often saves the letters below.</source>
        <translation>اتصل بالمشغِّل هاتفيًّا. فكثيرًا ما تغني مكالمة الآن عن الرسائل المذكورة أدناه.</translation>
    </message>
    <message>
        <source>Certificate of the CA: let your CA software ask us for renewal now. If it already did, write to us.</source>
        <translation>شهادة CA: اجعل برنامج CA لديك يطلب منا التجديد الآن. وإن كان قد طلبه بالفعل، فاكتب إلينا.</translation>
    </message>
    <message>
        <source>Correct the contact, and send it again.</source>
        <translation>صحِّح بيانات جهة الاتصال، ثم أعد الإرسال.</translation>
    </message>
    <message>
        <source>Ends soon: objects of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>تنتهي صلاحيتها قريبًا: كائنات سلطة CA المفوَّضة &quot;{{ca}}&quot;</translation>
    </message>
    <message>
        <source>Final warning: {{summary}}</source>
        <translation>التحذير الأخير: {{summary}}</translation>
    </message>
    <message>
        <source>Find what comes and goes: compare the times of the failures with restarts, deployments, renewals of certificates, limits on connections and the load of the publication server. Once it is stable, leave it alone: each change counts again.</source>
        <translation>ابحث عما يظهر ويختفي: قارن أوقات الأعطال بأوقات إعادة التشغيل، وعمليات النشر البرمجي، وتجديد الشهادات، وحدود الاتصالات، وحِمل خادم النشر. ومتى استقر الوضع، فاتركه على حاله: فكل تغيير يُحتسب من جديد.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to any operator.</source>
        <translation>إلى موظفي {{registry}}. لا يُرسَل هذا التنبيه إلى أي مشغِّل.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator, {{operator}}.</source>
        <translation>إلى موظفي {{registry}}. لا يُرسَل هذا التنبيه إلى المشغِّل، وهو {{operator}}.</translation>
    </message>
    <message>
        <source>For the staff of {{registry}}. This alert is not sent to the operator.</source>
        <translation>إلى موظفي {{registry}}. لا يُرسَل هذا التنبيه إلى المشغِّل.</translation>
    </message>
    <message>
        <source>Formal notice: {{summary}}</source>
        <translation>إشعار رسمي: {{summary}}</translation>
    </message>
    <message>
        <source>How to reply</source>
        <translation>كيفية الرد</translation>
    </message>
    <message>
        <source>If it is not repaired in time, we will name the CA in our public list of delegated CAs that do not work.</source>
        <translation>إذا لم تُصلَح المشكلة في الوقت المناسب، فسنذكر سلطة CA هذه في قائمتنا العامة لسلطات CA المفوَّضة التي لا تعمل.</translation>
    </message>
    <message>
        <source>If no address works, call the operator, or send the letter by post, and keep a note of it with the case.</source>
        <translation>إذا لم يصلح أي عنوان، فاتصل بالمشغِّل هاتفيًّا أو أرسل الرسالة بالبريد، ودوِّن ذلك في ملف الحالة.</translation>
    </message>
    <message>
        <source>If nothing changes:</source>
        <translation>إذا لم يتغيَّر شيء:</translation>
    </message>
    <message>
        <source>If routes of yours suffer, write to us now: ask which service of ours can issue ROAs for your resources.</source>
        <translation>إذا تضررت مسارات لك، فاكتب إلينا الآن: واسأل عن خدماتنا التي يمكنها إصدار كائنات ROA لمواردك.</translation>
    </message>
    <message>
        <source>If you no longer want to run this CA, tell us, and we will help you to end it in good order.</source>
        <translation>إذا لم تعد ترغب في تشغيل سلطة CA هذه، فأخبرنا، وسنساعدك على إنهائها على نحو منظم.</translation>
    </message>
    <message>
        <source>If you think that we are wrong, write to {{appeal_address}}.</source>
        <translation>إذا كنت ترى أننا مخطئون، فاكتب إلى {{appeal_address}}.</translation>
    </message>
    <message>
        <source>If you want one of them to end, do nothing. If you withdraw it before its end, you get no further warning about it.</source>
        <translation>إذا كنت تريد أن تنتهي صلاحية أحدها، فلا تفعل شيئًا. وإذا سحبته قبل انتهاء صلاحيته، فلن يصلك بشأنه تحذير آخر.</translation>
    </message>
    <message>
        <source>If you want to run a delegated CA again, write to us. We keep all records of this CA, and a new delegation begins with a period of probation.</source>
        <translation>إذا أردت تشغيل سلطة CA مفوَّضة من جديد، فاكتب إلينا. نحن نحتفظ بجميع سجلات سلطة CA هذه، ويبدأ التفويض الجديد بفترة اختبار.</translation>
    </message>
    <message>
        <source>It began on {{since}} and has lasted {{since_duration}}.</source>
        <translation>بدأ ذلك في {{since}}، ومدته حتى الآن: {{since_duration}}.</translation>
    </message>
    <message>
        <source>It began on {{since}}.</source>
        <translation>بدأ ذلك في {{since}}.</translation>
    </message>
    <message>
        <source>It had recovered, but it failed again soon. So case {{case_id}} is open again, and its clocks go on from where they stood.</source>
        <translation>كانت قد تعافت، لكنها تعطلت من جديد بعد وقت قصير. لذلك أُعيد فتح ملف الحالة {{case_id}}، وتُستأنف مُهَله من حيث توقفت.</translation>
    </message>
    <message>
        <source>It worked for long enough for the case to be closed. Our very last look failed again. If that lasts, you will get a new notice.</source>
        <translation>عملت سلطة التصديق مدة تكفي لإغلاق ملف الحالة. لكن آخر فحص أجريناه فشل من جديد. وإذا استمر ذلك، فسيصلك إشعار جديد.</translation>
    </message>
    <message>
        <source>Keep the CA running without a gap during probation. We look more closely in this time.</source>
        <translation>حافظ على عمل سلطة CA بلا انقطاع خلال فترة الاختبار. فنحن نراقب عن كثب في هذه المدة.</translation>
    </message>
    <message>
        <source>Look at the notice and its error.</source>
        <translation>راجع الإشعار والخطأ المسجَّل عنه.</translation>
    </message>
    <message>
        <source>Look at your routes with a validator of your own, and remove ROAs of others that now make them &quot;invalid&quot;, together with their holders.</source>
        <translation>افحص مساراتك ببرنامج تحقق خاص بك، وأزل بالتعاون مع أصحابها كائنات ROA التي لجهات أخرى وتجعل مساراتك الآن في حالة &quot;invalid&quot;.</translation>
    </message>
    <message>
        <source>Look with a validator of your own: are all your ROAs there, and are your routes &quot;valid&quot;?</source>
        <translation>افحص ببرنامج تحقق خاص بك: هل جميع كائنات ROA الخاصة بك موجودة، وهل مساراتك في حالة &quot;valid&quot;؟</translation>
    </message>
    <message>
        <source>Maintenance: tell us the beginning and the end, in UTC. We can stop the clock of this case for that time.</source>
        <translation>الصيانة: أخبرنا بوقت البدء ووقت الانتهاء بتوقيت UTC. يمكننا إيقاف احتساب المُهَل في ملف الحالة هذا خلال تلك المدة.</translation>
    </message>
    <message>
        <source>Manifest: check that your CA software issues a new one several times a day, that its scheduler runs and that its clock is right.</source>
        <translation>البيان (manifest): تحقَّق من أن برنامج CA لديك يصدر بيانًا جديدًا عدة مرات في اليوم، وأن مُجدوِل المهام فيه يعمل، وأن ساعته صحيحة.</translation>
    </message>
    <message>
        <source>Measure from outside your own network. Then look at the load, the bandwidth and the size of the repository. A content delivery network in front of RRDP helps most.</source>
        <translation>قِس من خارج شبكتك. ثم انظر في الحِمل وسعة النطاق وحجم المستودع. وأنفع ما يمكن هو شبكة توصيل محتوى أمام RRDP.</translation>
    </message>
    <message>
        <source>Move what must stay valid: issue the ROAs and ASPAs again under the CA that takes over. Check them with your own validator, and only then withdraw the old ones. If you need help, write to us.</source>
        <translation>انقل ما يجب أن يبقى صالحًا: أصدر كائنات ROA وASPA من جديد تحت سلطة CA التي ستتولى الأمر. تحقَّق منها ببرنامج التحقق لديك، ولا تسحب القديمة إلا بعد ذلك. وإن احتجت إلى مساعدة، فاكتب إلينا.</translation>
    </message>
    <message>
        <source>No CA changes to a worse state, no letter to operators is written and nothing is proposed until the guard lets go. Letters that were written before are still sent.</source>
        <translation>لن تنتقل أي سلطة CA إلى حالة أسوأ، ولن تُكتب أي رسالة إلى المشغِّلين، ولن يُقترح أي إجراء، حتى يُرفع حاجز الأمان. أما الرسائل المكتوبة من قبل فتُرسَل كالمعتاد.</translation>
    </message>
    <message>
        <source>No connection to the server is possible. Check that the server runs, that the address in DNS is its own, and that no firewall or route filter blocks it, for IPv4 and for IPv6.</source>
        <translation>لا يمكن الاتصال بالخادم. تحقَّق من أن الخادم يعمل، وأن العنوان الوارد في DNS هو عنوانه، وأنه لا يحجبه جدار حماية ولا مرشِّح مسارات، وذلك عبر IPv4 وIPv6.</translation>
    </message>
    <message>
        <source>No current manifest and CRL could be validated from: {{failing_from}}.</source>
        <translation>تعذَّر التحقق من بيان (manifest) حالي وقائمة CRL حالية من: {{failing_from}}.</translation>
    </message>
    <message>
        <source>Nothing is broken yet. After these times relying parties no longer accept the objects. Routes that only they make &quot;valid&quot; will then no longer be valid.</source>
        <translation>لم يتعطل شيء بعد. لكن بعد هذه المواعيد لن تقبل الأطراف المعوِّلة هذه الكائنات، والمسارات التي تستمد حالة &quot;valid&quot; منها وحدها لن تبقى صالحة.</translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>لا توجد خطوات أخرى مقررة.</translation>
    </message>
    <message>
        <source>Objects on the manifest are missing, differ from it, or do not validate. Let your CA software publish everything again, as one change.</source>
        <translation>هناك كائنات مدرجة في البيان (manifest) مفقودة أو مختلفة عما فيه أو لا تجتاز التحقق. اجعل برنامج CA لديك ينشر كل شيء من جديد في تغيير واحد.</translation>
    </message>
    <message>
        <source>Other object: let your CA software issue it again.</source>
        <translation>كائن آخر: اجعل برنامج CA لديك يصدره من جديد.</translation>
    </message>
    <message>
        <source>Our last look alone does not show the cause. Read the logs of your CA software and of your publication server around the times above. The attached JSON file has every measurement.</source>
        <translation>لا يُظهر آخر فحص أجريناه السبب وحده. اقرأ سجلات برنامج CA وخادم النشر لديك حول الأوقات المذكورة أعلاه. ويتضمن ملف JSON المرفق جميع القياسات.</translation>
    </message>
    <message>
        <source>Our last look found no current manifest and CRL. The CA should work until the end that you announced: keep it running, or tell us that it has already ended.</source>
        <translation>لم يجد آخر فحص أجريناه بيانًا (manifest) حاليًّا وقائمة CRL حالية. ينبغي أن تعمل سلطة CA حتى الموعد الذي أعلنته لإنهائها: فأبقِها عاملة، أو أخبرنا بأنها أُنهيت بالفعل.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the revocation of its certificate. Nothing has been revoked yet.</source>
        <translation>طُلب من موظفينا الموافقة على إبطال شهادتها. ولم يُبطَل شيء بعد.</translation>
    </message>
    <message>
        <source>Our staff have been asked to approve the suspension of its certificate. Nothing has been suspended yet.</source>
        <translation>طُلب من موظفينا الموافقة على إيقاف شهادتها مؤقتًا. ولم يُوقَف شيء بعد.</translation>
    </message>
    <message>
        <source>Planned end of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>الإنهاء المقرر لسلطة CA المفوَّضة &quot;{{ca}}&quot;</translation>
    </message>
    <message>
        <source>Please have a look: {{summary}}</source>
        <translation>نرجو الاطلاع: {{summary}}</translation>
    </message>
    <message>
        <source>Public listing: {{summary}}</source>
        <translation>الإدراج في القائمة العامة: {{summary}}</translation>
    </message>
    <message>
        <source>Publish a current manifest and CRL until the certificate of this CA is revoked.</source>
        <translation>انشر بيانًا (manifest) حاليًّا وقائمة CRL حالية إلى أن تُبطَل شهادة سلطة CA هذه.</translation>
    </message>
    <message>
        <source>ROA: let your CA software issue it again, and check that automatic renewal is on.</source>
        <translation>كائن ROA: اجعل برنامج CA لديك يصدره من جديد، وتحقَّق من تفعيل التجديد التلقائي.</translation>
    </message>
    <message>
        <source>Read the case and what the step would change.</source>
        <translation>اقرأ ملف الحالة وما ستغيِّره هذه الخطوة.</translation>
    </message>
    <message>
        <source>Read the case, and take it, so that others know that you look after it.</source>
        <translation>اقرأ ملف الحالة وتولَّ أمره، ليعلم الآخرون أنك تتابعه.</translation>
    </message>
    <message>
        <source>Reinstatement of the delegated CA &quot;{{ca}}&quot;</source>
        <translation>إعادة سريان سلطة CA المفوَّضة &quot;{{ca}}&quot;</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL of this CA.</source>
        <translation>تستطيع الأطراف المعوِّلة جلب بيان (manifest) حالي وقائمة CRL حالية لسلطة CA هذه والتحقق منهما.</translation>
    </message>
    <message>
        <source>Relying parties can fetch and validate a current manifest and CRL.</source>
        <translation>تستطيع الأطراف المعوِّلة جلب بيان (manifest) حالي وقائمة CRL حالية والتحقق منهما.</translation>
    </message>
    <message>
        <source>Relying parties can still validate this CA: a current manifest and CRL can be reached.</source>
        <translation>ما زالت الأطراف المعوِّلة قادرة على التحقق من سلطة CA هذه: إذ يمكن الوصول إلى بيان (manifest) حالي وقائمة CRL حالية.</translation>
    </message>
    <message>
        <source>Relying parties cannot fetch current manifests and CRLs of the CAs that publish here. When the manifests that they hold end, everything on them loses its effect.</source>
        <translation>لا تستطيع الأطراف المعوِّلة جلب البيانات (manifests) وقوائم CRL الحالية لسلطات CA التي تنشر هنا. وعندما تنتهي صلاحية ما لديها من بيانات، يفقد كل ما فيها أثره.</translation>
    </message>
    <message>
        <source>Relying parties no longer accept anything that this CA or a CA below it has signed. Routes that only its ROAs made &quot;valid&quot; are no longer valid. Where a ROA of somebody else covers such a route, the route can become &quot;invalid&quot;.</source>
        <translation>لم تعد الأطراف المعوِّلة تقبل أي شيء وقَّعته سلطة CA هذه أو أي سلطة CA تحتها. والمسارات التي كانت تستمد حالة &quot;valid&quot; من كائنات ROA الخاصة بها وحدها لم تعد صالحة. وإذا كان كائن ROA لجهة أخرى يشمل أحد هذه المسارات، فقد تصبح حالة المسار &quot;invalid&quot;.</translation>
    </message>
    <message>
        <source>Relying parties that already hold the last valid manifest can use it until {{manifest_until}}. Those that start afresh see nothing of this CA now.</source>
        <translation>الأطراف المعوِّلة التي لديها آخر بيان (manifest) صالح تستطيع استخدامه حتى {{manifest_until}}. أما التي تبدأ من الصفر فلا ترى الآن شيئًا من سلطة CA هذه.</translation>
    </message>
    <message>
        <source>Reminder: {{summary}}</source>
        <translation>تذكير: {{summary}}</translation>
    </message>
    <message>
        <source>Reopened: {{summary}}</source>
        <translation>أُعيد فتحه: {{summary}}</translation>
    </message>
    <message>
        <source>Resolved: the delegated CA works again</source>
        <translation>حُلَّت المشكلة: عادت سلطة CA المفوَّضة إلى العمل</translation>
    </message>
    <message>
        <source>Revocation proposed: {{summary}}</source>
        <translation>اقتراح إبطال: {{summary}}</translation>
    </message>
    <message>
        <source>Revoke in this order: first the certificates that this CA issued to others, after telling their holders; then its own objects; its publication point last.</source>
        <translation>أبطِل بهذا الترتيب: أولًا الشهادات التي أصدرتها سلطة CA هذه لآخرين، بعد إخبار أصحابها؛ ثم كائناتها هي؛ وأخيرًا نقطة النشر الخاصة بها.</translation>
    </message>
    <message>
        <source>Revoked: delegated CA &quot;{{ca}}&quot;</source>
        <translation>أُبطلت: سلطة CA المفوَّضة &quot;{{ca}}&quot;</translation>
    </message>
    <message>
        <source>Rule out our own side first: do other CAs fail at the same time, from the same vantage?</source>
        <translation>استبعد أولًا أن يكون السبب لدينا: هل تتعطل سلطات CA أخرى في الوقت نفسه من نقطة الرصد نفسها؟</translation>
    </message>
    <message>
        <source>Run the readiness check against your publication point, and repair what it names.</source>
        <translation>أجرِ فحص الجاهزية على نقطة النشر لديك، وأصلح ما يذكره.</translation>
    </message>
    <message>
        <source>Seen from: {{seen_from}}</source>
        <translation>رُصد من: {{seen_from}}</translation>
    </message>
    <message>
        <source>Send us a new child request, if your keys have changed.</source>
        <translation>إذا تغيَّرت مفاتيحك، فأرسل إلينا طلب سلطة تابعة (child request) جديدًا.</translation>
    </message>
    <message>
        <source>Since when, and how we know</source>
        <translation>منذ متى، وكيف عرفنا ذلك</translation>
    </message>
    <message>
        <source>Slowest answers in our last look: {{first_byte}} to the first byte, {{retrieval}} for the whole content.</source>
        <translation>أبطأ الاستجابات في آخر فحص أجريناه: {{first_byte}} حتى أول بايت، و{{retrieval}} حتى اكتمال المحتوى.</translation>
    </message>
    <message>
        <source>Some of what the delegated CA &quot;{{ca}}&quot; needs ends soon and has not been renewed.</source>
        <translation>بعض ما تحتاج إليه سلطة CA المفوَّضة &quot;{{ca}}&quot; تنتهي صلاحيته قريبًا ولم يُجدَّد.</translation>
    </message>
    <message>
        <source>Suspect our own side first: the network of this vantage, its clock, the disk, the trust anchor.</source>
        <translation>ابدأ بالشك فيما يخصنا: شبكة نقطة الرصد هذه، وساعتها، والقرص، ومرساة الثقة.</translation>
    </message>
    <message>
        <source>Suspended: delegated CA &quot;{{ca}}&quot;</source>
        <translation>أُوقفت مؤقتًا: سلطة CA المفوَّضة &quot;{{ca}}&quot;</translation>
    </message>
    <message>
        <source>Suspension proposed: {{summary}}</source>
        <translation>اقتراح إيقاف مؤقت: {{summary}}</translation>
    </message>
    <message>
        <source>TLS with the web server fails. Renew or correct the certificate of the web server, serve its whole chain, and check that the name matches.</source>
        <translation>يفشل اتصال TLS مع خادم الويب. جدِّد شهادة خادم الويب أو صحِّحها، وقدِّم سلسلتها كاملة، وتحقَّق من تطابق الاسم.</translation>
    </message>
    <message>
        <source>Tell us which delegation records change: who will hold the resources, and whom we can contact about them.</source>
        <translation>أخبرنا بسجلات التفويض التي ستتغيَّر: من سيحوز الموارد، وبمن يمكننا الاتصال بشأنها.</translation>
    </message>
    <message>
        <source>The CA is therefore named in our public list of delegated CAs that do not work. The entry says which CA it is, what its state is, and since when. It holds no contact data. It is marked as resolved as soon as the CA works again.</source>
        <translation>لذلك ذُكرت سلطة CA هذه في قائمتنا العامة لسلطات CA المفوَّضة التي لا تعمل. يذكر القيد اسم سلطة CA وحالتها ومنذ متى، ولا يتضمن أي بيانات اتصال. ويوسَم القيد بأنه محلول حالما تعود سلطة CA إلى العمل.</translation>
    </message>
    <message>
        <source>The CA still works, and relying parties use what it publishes.</source>
        <translation>ما زالت سلطة CA تعمل، والأطراف المعوِّلة تستخدم ما تنشره.</translation>
    </message>
    <message>
        <source>The CRL cannot be used. Let your CA software issue a new manifest and CRL and publish them together.</source>
        <translation>لا يمكن استخدام قائمة CRL. اجعل برنامج CA لديك يصدر بيانًا (manifest) جديدًا وقائمة CRL جديدة وينشرهما معًا.</translation>
    </message>
    <message>
        <source>The RRDP files cannot be used. Check that the notification file names a snapshot that exists and has the stated hash. If in doubt, let your publication server start a new RRDP session.</source>
        <translation>لا يمكن استخدام ملفات RRDP. تحقَّق من أن ملف الإشعار يشير إلى لقطة (snapshot) موجودة ولها قيمة التجزئة المذكورة. وعند الشك، اجعل خادم النشر لديك يبدأ جلسة RRDP جديدة.</translation>
    </message>
    <message>
        <source>The attached JSON file holds the same facts for machines.</source>
        <translation>يتضمن ملف JSON المرفق الوقائع نفسها بصيغة تقرؤها البرامج.</translation>
    </message>
    <message>
        <source>The attached JSON file lists all of them.</source>
        <translation>يسرد ملف JSON المرفق جميعها.</translation>
    </message>
    <message>
        <source>The attached JSON file shows the other paths too.</source>
        <translation>يبيِّن ملف JSON المرفق بقية المسارات أيضًا.</translation>
    </message>
    <message>
        <source>The attached calendar file holds the dates.</source>
        <translation>يتضمن ملف التقويم المرفق المواعيد.</translation>
    </message>
    <message>
        <source>The cause is in our own repository, which serves what your CA signs, and not in your CA. We are working on it.</source>
        <translation>السبب في مستودعنا نحن، الذي يقدِّم ما توقِّعه سلطة CA لديك، وليس في سلطة CA نفسها. ونحن نعمل على إصلاحه.</translation>
    </message>
    <message>
        <source>The cause is in the repository that serves what your CA signs, and not in the CA itself.</source>
        <translation>السبب في المستودع الذي يقدِّم ما توقِّعه سلطة CA لديك، وليس في سلطة CA نفسها.</translation>
    </message>
    <message>
        <source>The cause is in the repository that {{repository_operator}} runs, which serves what your CA signs, and not in your CA. Please ask {{repository_operator}} to repair it.</source>
        <translation>السبب في المستودع الذي يقدِّم ما توقِّعه سلطة CA لديك، ويشغِّله {{repository_operator}}، وليس في سلطة CA نفسها. نرجو أن تطلب الإصلاح من {{repository_operator}}.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; answers too slowly.</source>
        <translation>سلطة CA المفوَّضة &quot;{{ca}}&quot; تستجيب ببطء شديد.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; does not work: no current manifest and CRL can be fetched and validated, by any path that it advertises.</source>
        <translation>سلطة CA المفوَّضة &quot;{{ca}}&quot; لا تعمل: لا يمكن جلب بيان (manifest) حالي وقائمة CRL حالية والتحقق منهما عبر أي مسار تعلن عنه.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; fails and recovers again and again.</source>
        <translation>سلطة CA المفوَّضة &quot;{{ca}}&quot; تتعطل وتتعافى مرارًا وتكرارًا.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has this problem: {{summary}}.</source>
        <translation>لدى سلطة CA المفوَّضة &quot;{{ca}}&quot; هذه المشكلة: {{summary}}.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; has worked again since {{recovered_at}}, and case {{case_id}} is closed.</source>
        <translation>عادت سلطة CA المفوَّضة &quot;{{ca}}&quot; إلى العمل منذ {{recovered_at}}، وأُغلق ملف الحالة {{case_id}}.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; is reinstated, and a period of probation has begun.</source>
        <translation>أُعيد سريان سلطة CA المفوَّضة &quot;{{ca}}&quot;، وبدأت فترة اختبار.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works again, and case {{case_id}} is closed.</source>
        <translation>عادت سلطة CA المفوَّضة &quot;{{ca}}&quot; إلى العمل، وأُغلق ملف الحالة {{case_id}}.</translation>
    </message>
    <message>
        <source>The delegated CA &quot;{{ca}}&quot; works only in part: some of what it advertises or lists cannot be fetched, or does not validate.</source>
        <translation>سلطة CA المفوَّضة &quot;{{ca}}&quot; لا تعمل إلا جزئيًّا: بعض ما تعلن عنه أو تدرجه لا يمكن جلبه أو لا يجتاز التحقق.</translation>
    </message>
    <message>
        <source>The delegated CAs that it concerns:</source>
        <translation>سلطات CA المفوَّضة المعنية:</translation>
    </message>
    <message>
        <source>The entry says which CA it is, what its state is, and since when. It holds no contact data.</source>
        <translation>يذكر القيد في القائمة اسم سلطة CA وحالتها ومنذ متى. ولا يتضمن أي بيانات اتصال.</translation>
    </message>
    <message>
        <source>The host name does not resolve. Check that the domain is registered, that its name servers answer, and that A and AAAA records exist.</source>
        <translation>تعذَّر تحويل اسم المضيف إلى عنوان. تحقَّق من أن النطاق مسجَّل، وأن خوادم الأسماء الخاصة به تجيب، وأن سجلات A وAAAA موجودة.</translation>
    </message>
    <message>
        <source>The last error was: {{staff_what}}.</source>
        <translation>آخر خطأ: {{staff_what}}.</translation>
    </message>
    <message>
        <source>The last valid manifest ended on {{manifest_until}}. Since then nothing on it has any effect for relying parties. Routes that only its ROAs made &quot;valid&quot; are no longer valid.</source>
        <translation>انتهت صلاحية آخر بيان (manifest) صالح في {{manifest_until}}. ومنذ ذلك الحين ليس لأي شيء فيه أثر لدى الأطراف المعوِّلة. والمسارات التي كانت تستمد حالة &quot;valid&quot; من كائنات ROA الخاصة بها وحدها لم تعد صالحة.</translation>
    </message>
    <message>
        <source>The list is here:</source>
        <translation>القائمة متاحة هنا:</translation>
    </message>
    <message>
        <source>The manifest cannot be used. Let your CA software issue a new manifest and CRL and publish them together. Then check its scheduler, its clock, and its connection to the publication server.</source>
        <translation>لا يمكن استخدام البيان (manifest). اجعل برنامج CA لديك يصدر بيانًا جديدًا وقائمة CRL جديدة وينشرهما معًا. ثم تحقَّق من مُجدوِل المهام فيه وساعته واتصاله بخادم النشر.</translation>
    </message>
    <message>
        <source>The manifest is valid until {{manifest_until}}.</source>
        <translation>البيان (manifest) صالح حتى {{manifest_until}}.</translation>
    </message>
    <message>
        <source>The operator does not know what the notice says. Clocks that count from the first notice do not run until one is delivered.</source>
        <translation>لا يعلم المشغِّل ما ورد في الإشعار. والمُهَل التي تُحسب من أول إشعار لا يبدأ سريانها حتى يُسلَّم إشعار واحد.</translation>
    </message>
    <message>
        <source>The problem began on {{since}}.</source>
        <translation>بدأت المشكلة في {{since}}.</translation>
    </message>
    <message>
        <source>The problem that led to this case began on {{since}}.</source>
        <translation>بدأت المشكلة التي أدت إلى فتح ملف الحالة هذا في {{since}}.</translation>
    </message>
    <message>
        <source>The reason is: {{summary}}.</source>
        <translation>السبب: {{summary}}.</translation>
    </message>
    <message>
        <source>The repository that you run cannot be used at the moment:</source>
        <translation>المستودع الذي تشغِّله لا يمكن استخدامه في الوقت الحالي:</translation>
    </message>
    <message>
        <source>The rsync server does not deliver. Check that the daemon runs, that the module exists and anyone can read it, and that the limit on connections is not reached.</source>
        <translation>لا يسلِّم خادم rsync الملفات. تحقَّق من أن الخدمة تعمل، وأن الوحدة (module) موجودة ومتاحة القراءة للجميع، وأن الحد الأقصى للاتصالات لم يُبلَغ.</translation>
    </message>
    <message>
        <source>The step &quot;{{staff_step}}&quot; against the delegated CA &quot;{{ca}}&quot; waits for people to approve or reject it.</source>
        <translation>تنتظر الخطوة &quot;{{staff_step}}&quot; بحق سلطة CA المفوَّضة &quot;{{ca}}&quot; من يوافق عليها أو يرفضها.</translation>
    </message>
    <message>
        <source>The web server answers, but does not send the file. Check that the RRDP notification file exists at this URI, and that no redirect to another host and no access rule blocks it.</source>
        <translation>يجيب خادم الويب لكنه لا يرسل الملف. تحقَّق من وجود ملف إشعار RRDP على عنوان URI هذا، ومن أنه لا تمنعه إعادة توجيه إلى مضيف آخر ولا قاعدة وصول.</translation>
    </message>
    <message>
        <source>Then suspect what many CAs share: one repository, one provider, the parent of all of them.</source>
        <translation>ثم انظر فيما تشترك فيه سلطات CA كثيرة: مستودع واحد، أو مزوِّد خدمة واحد، أو السلطة الأصل لها جميعًا.</translation>
    </message>
    <message>
        <source>They are asked on {{effective_at}}, if the CA does not work by then.</source>
        <translation>سيُطلب منهم ذلك في {{effective_at}} إذا لم تعمل سلطة CA حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>This is a first, friendly letter, not yet a formal notice. If you already work on it, a short answer is enough.</source>
        <translation>هذه رسالة أولى ودية، وليست إشعارًا رسميًّا بعد. وإن كنت تعمل على المشكلة بالفعل، فيكفينا رد قصير.</translation>
    </message>
    <message>
        <source>This is a formal notice of {{registry}}.</source>
        <translation>هذا إشعار رسمي من {{registry}}.</translation>
    </message>
    <message>
        <source>This is our last letter before our staff are asked to take away the certificate of this CA.</source>
        <translation>هذه آخر رسالة منا قبل أن يُطلب من موظفينا سحب شهادة سلطة CA هذه.</translation>
    </message>
    <message>
        <source>This is planned for {{effective_at}}.</source>
        <translation>الموعد المقرر لذلك: {{effective_at}}.</translation>
    </message>
    <message>
        <source>This one letter is about all of them.</source>
        <translation>تتناول هذه الرسالة الواحدة جميع هذه السلطات.</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}} ({{detail}}).</source>
        <translation>أول خطوة تفشل: {{layer}} ({{detail}}).</translation>
    </message>
    <message>
        <source>This step fails first: {{layer}}.</source>
        <translation>أول خطوة تفشل: {{layer}}.</translation>
    </message>
    <message>
        <source>To the operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>إلى مشغِّل سلطة CA المفوَّضة &quot;{{ca}}&quot;:</translation>
    </message>
    <message>
        <source>To the operator of the delegated CAs below:</source>
        <translation>إلى مشغِّل سلطات CA المفوَّضة المذكورة أدناه:</translation>
    </message>
    <message>
        <source>To the operator of the repository below:</source>
        <translation>إلى مشغِّل المستودع المذكور أدناه:</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the delegated CA &quot;{{ca}}&quot;:</source>
        <translation>إلى {{operator}}، مشغِّل سلطة CA المفوَّضة &quot;{{ca}}&quot;:</translation>
    </message>
    <message>
        <source>To {{operator}}, operator of the repository below:</source>
        <translation>إلى {{operator}}، مشغِّل المستودع المذكور أدناه:</translation>
    </message>
    <message>
        <source>To {{operator}}:</source>
        <translation>إلى {{operator}}:</translation>
    </message>
    <message>
        <source>Until now:</source>
        <translation>حتى الآن:</translation>
    </message>
    <message>
        <source>Warning before public listing: {{summary}}</source>
        <translation>تحذير قبل الإدراج في القائمة العامة: {{summary}}</translation>
    </message>
    <message>
        <source>We are reinstating the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>نحن بصدد إعادة سريان سلطة CA المفوَّضة &quot;{{ca}}&quot;.</translation>
    </message>
    <message>
        <source>We do not see a current manifest and CRL of this CA yet. Until we do, nothing that it signs has any effect for relying parties.</source>
        <translation>لا نرى بعد بيانًا (manifest) حاليًّا وقائمة CRL حالية لسلطة CA هذه. وإلى أن نراهما، ليس لأي شيء توقِّعه أثر لدى الأطراف المعوِّلة.</translation>
    </message>
    <message>
        <source>We have had your announcement on record since {{since}}.</source>
        <translation>إعلانك مسجَّل لدينا منذ {{since}}.</translation>
    </message>
    <message>
        <source>We have never seen a current manifest and CRL of this CA.</source>
        <translation>لم نرَ قط بيانًا (manifest) حاليًّا وقائمة CRL حالية لسلطة CA هذه.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>أبطلنا شهادة سلطة CA المفوَّضة &quot;{{ca}}&quot; في {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have revoked the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>أبطلنا شهادة سلطة CA المفوَّضة &quot;{{ca}}&quot;.</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;, on {{effective_at}}.</source>
        <translation>أوقفنا مؤقتًا شهادة سلطة CA المفوَّضة &quot;{{ca}}&quot; في {{effective_at}}.</translation>
    </message>
    <message>
        <source>We have suspended the certificate of the delegated CA &quot;{{ca}}&quot;.</source>
        <translation>أوقفنا مؤقتًا شهادة سلطة CA المفوَّضة &quot;{{ca}}&quot;.</translation>
    </message>
    <message>
        <source>We have written to you about this before, and it is not repaired yet.</source>
        <translation>كتبنا إليك من قبل في هذا الشأن، ولم تُصلَح المشكلة بعد.</translation>
    </message>
    <message>
        <source>We keep what we fetched in this look as evidence. Its SHA-256 identifier is:</source>
        <translation>نحتفظ بما جلبناه في هذا الفحص دليلًا. ومعرِّفه بخوارزمية SHA-256 هو:</translation>
    </message>
    <message>
        <source>We know of no valid manifest of this CA. So nothing that it may have signed has any effect for relying parties.</source>
        <translation>لا نعلم بوجود أي بيان (manifest) صالح لسلطة CA هذه. لذلك ليس لأي شيء قد تكون وقَّعته أثر لدى الأطراف المعوِّلة.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}, without any cache.</source>
        <translation>كان آخر فحص أجريناه في {{last_look}}، من دون أي ذاكرة تخزين مؤقت.</translation>
    </message>
    <message>
        <source>We last looked on {{last_look}}. These end, unless they are renewed:</source>
        <translation>كان آخر فحص أجريناه في {{last_look}}. تنتهي صلاحية ما يلي ما لم يُجدَّد:</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>ما يحدث ومتى</translation>
    </message>
    <message>
        <source>What it means today</source>
        <translation>ما يعنيه ذلك اليوم</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>When that manifest ends, everything on it loses its effect. Routes that only its ROAs make &quot;valid&quot; will then no longer be valid.</source>
        <translation>عندما تنتهي صلاحية ذلك البيان (manifest)، يفقد كل ما فيه أثره. والمسارات التي تستمد حالة &quot;valid&quot; من كائنات ROA الخاصة بها وحدها لن تبقى صالحة عندئذ.</translation>
    </message>
    <message>
        <source>When the cause is known, tell the others on duty. The guard lets go by itself when fewer CAs fail.</source>
        <translation>متى عُرف السبب، فأخبر بقية المناوبين. يُرفع حاجز الأمان تلقائيًّا عندما يقل عدد سلطات CA المتعطلة.</translation>
    </message>
    <message>
        <source>When your new certificate is there, publish a manifest, a CRL and your ROAs at once.</source>
        <translation>متى وصلتك شهادتك الجديدة، فانشر فورًا البيان (manifest) وقائمة CRL وكائنات ROA الخاصة بك.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject.</source>
        <translation>اكتب إلى {{reply_address}}، وأبقِ الوسم كما هو في سطر الموضوع.</translation>
    </message>
    <message>
        <source>Write to {{reply_address}}, and keep the tag in the subject. If the operator announces maintenance, put the case on hold. If this alert is mistaken, close the case with the reason.</source>
        <translation>اكتب إلى {{reply_address}}، وأبقِ الوسم كما هو في سطر الموضوع. إذا أعلن المشغِّل عن صيانة، فعلِّق الإجراء في ملف الحالة. وإذا كان هذا التنبيه خاطئًا، فأغلق ملف الحالة مع ذكر السبب.</translation>
    </message>
    <message>
        <source>You announced the end of the delegated CA &quot;{{ca}}&quot;. Case {{case_id}} keeps the rest of the work in order, so that nobody loses a route by it.</source>
        <translation>أعلنتَ إنهاء سلطة CA المفوَّضة &quot;{{ca}}&quot;. وينظِّم ملف الحالة {{case_id}} ما تبقى من العمل كيلا يفقد أحد مسارًا بسببه.</translation>
    </message>
    <message>
        <source>You can also use our form:</source>
        <translation>يمكنك أيضًا استخدام النموذج لدينا:</translation>
    </message>
    <message>
        <source>You can read the policy here:</source>
        <translation>يمكنك قراءة السياسة هنا:</translation>
    </message>
    <message>
        <source>You need not do anything now. To keep it from coming back, find the cause. Let your own monitoring tell you when a manifest is not renewed in time, and long before a certificate ends.</source>
        <translation>لا يلزمك فعل شيء الآن. ولكيلا تتكرر المشكلة، ابحث عن سببها. واجعل نظام المراقبة لديك ينبِّهك عندما لا يُجدَّد البيان (manifest) في وقته، وقبل انتهاء أي شهادة بمدة طويلة.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking, and close the case once it has worked for long enough.</source>
        <translation>لا حاجة إلى إبلاغنا عند الإصلاح: فنحن نواصل الفحص، ونغلق ملف الحالة متى استمر العمل مدة كافية.</translation>
    </message>
    <message>
        <source>You need not tell us when it is repaired: we keep looking.</source>
        <translation>لا حاجة إلى إبلاغنا عند الإصلاح: فنحن نواصل الفحص.</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>كل خطوة</translation>
    </message>
    <message>
        <source>{{registry}} acts under the policy &quot;{{policy}}&quot;, timeline &quot;{{timeline}}&quot;. The SHA-256 identifier of the policy begins with {{policy_hash}}.</source>
        <translation>تتصرف جهة {{registry}} بموجب السياسة &quot;{{policy}}&quot;، والجدول الزمني &quot;{{timeline}}&quot;. ويبدأ معرِّف SHA-256 للسياسة بما يلي: {{policy_hash}}.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>رُدَّ</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>technical contact</source>
        <translation>جهة الاتصال التقنية</translation>
    </message>
    <message>
        <source>administrative contact</source>
        <translation>جهة الاتصال الإدارية</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>جهة اتصال الطوارئ</translation>
    </message>
    <message>
        <source>abuse contact</source>
        <translation>جهة الاتصال لإساءة الاستخدام</translation>
    </message>
    <message>
        <source>letter by post</source>
        <translation>رسالة بالبريد</translation>
    </message>
    <message>
        <source>our staff</source>
        <translation>موظفونا</translation>
    </message>
    <message>
        <source>delivery begun</source>
        <translation>بدأ التسليم</translation>
    </message>
    <message>
        <source>replaced by notice</source>
        <translation>استُبدل بالإشعار</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>تأخَّر</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>automatic answer</source>
        <translation>إجابة تلقائية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Given up or came back</source>
        <translation>تُركت أو رُدَّت</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنها</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>policies</name>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Publication proposed</source>
        <translation>اقتراح إدراج في القائمة العامة</translation>
    </message>
    <message>
        <source>Suspension proposed</source>
        <translation>اقتراح إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Revocation proposed</source>
        <translation>اقتراح إبطال</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Many clients at once are answered</source>
        <translation>يُجاب عملاء كثيرون في آن واحد</translation>
    </message>
    <message>
        <source>Many clients at once are answered in time</source>
        <translation>يُجاب عملاء كثيرون في آن واحد ضمن الوقت المحدد</translation>
    </message>
    <message>
        <source>One CRL is published, and on the manifest</source>
        <translation>توجد قائمة CRL واحدة منشورة ومدرجة في البيان (manifest)</translation>
    </message>
    <message>
        <source>The CRL follows its profile</source>
        <translation>قائمة CRL تتبع توصيفها</translation>
    </message>
    <message>
        <source>The CRL is current</source>
        <translation>قائمة CRL حالية</translation>
    </message>
    <message>
        <source>The CRL is current as long as the manifest</source>
        <translation>قائمة CRL حالية طوال صلاحية البيان (manifest)</translation>
    </message>
    <message>
        <source>The child request follows its format</source>
        <translation>طلب السلطة التابعة (child request) يتبع صيغته</translation>
    </message>
    <message>
        <source>The child request&apos;s BPKI certificate is sound</source>
        <translation>شهادة BPKI في طلب السلطة التابعة (child request) سليمة</translation>
    </message>
    <message>
        <source>The publisher request follows its format</source>
        <translation>طلب الناشر (publisher request) يتبع صيغته</translation>
    </message>
    <message>
        <source>The publisher request&apos;s BPKI certificate is sound</source>
        <translation>شهادة BPKI في طلب الناشر (publisher request) سليمة</translation>
    </message>
    <message>
        <source>The repository response follows its format</source>
        <translation>رد المستودع (repository response) يتبع صيغته</translation>
    </message>
    <message>
        <source>The repository response&apos;s BPKI certificate is sound</source>
        <translation>شهادة BPKI في رد المستودع (repository response) سليمة</translation>
    </message>
    <message>
        <source>The repository offers TLS and RRDP</source>
        <translation>المستودع يوفِّر TLS وRRDP</translation>
    </message>
    <message>
        <source>The URIs given are those that the repository assigned</source>
        <translation>عناوين URI المعطاة هي التي خصَّصها المستودع</translation>
    </message>
    <message>
        <source>The repository response answers the publisher request</source>
        <translation>رد المستودع يجيب عن طلب الناشر</translation>
    </message>
    <message>
        <source>Both requests come from one CA</source>
        <translation>كلا الطلبين من سلطة CA واحدة</translation>
    </message>
    <message>
        <source>A manifest is published here</source>
        <translation>يوجد بيان (manifest) منشور هنا</translation>
    </message>
    <message>
        <source>The manifest follows its profile</source>
        <translation>البيان (manifest) يتبع توصيفه</translation>
    </message>
    <message>
        <source>The manifest is current</source>
        <translation>البيان (manifest) حالي</translation>
    </message>
    <message>
        <source>Every listed object is published, as it is listed</source>
        <translation>كل كائن مدرج منشور كما أُدرج</translation>
    </message>
    <message>
        <source>Every published object is listed</source>
        <translation>كل كائن منشور مدرج</translation>
    </message>
    <message>
        <source>The manifest&apos;s validity is reasonable</source>
        <translation>مدة صلاحية البيان (manifest) معقولة</translation>
    </message>
    <message>
        <source>The manifest is reissued often</source>
        <translation>البيان (manifest) يُعاد إصداره كثيرًا</translation>
    </message>
    <message>
        <source>The manifest does not expire within hours</source>
        <translation>لا تنتهي صلاحية البيان (manifest) خلال ساعات</translation>
    </message>
    <message>
        <source>The RRDP host&apos;s name resolves</source>
        <translation>اسم مضيف RRDP يُحوَّل إلى عنوان</translation>
    </message>
    <message>
        <source>Name servers answer for both families, and in time</source>
        <translation>خوادم الأسماء تجيب لكلتا عائلتي العناوين وفي الوقت المحدد</translation>
    </message>
    <message>
        <source>All addresses are of the public Internet</source>
        <translation>جميع العناوين من الإنترنت العامة</translation>
    </message>
    <message>
        <source>The RRDP host has IPv4 and IPv6 addresses</source>
        <translation>لمضيف RRDP عناوين IPv4 وIPv6</translation>
    </message>
    <message>
        <source>Each address of the RRDP host accepts connections</source>
        <translation>كل عنوان لمضيف RRDP يقبل الاتصالات</translation>
    </message>
    <message>
        <source>The rsync host&apos;s name resolves</source>
        <translation>اسم مضيف rsync يُحوَّل إلى عنوان</translation>
    </message>
    <message>
        <source>The RRDP host has several addresses</source>
        <translation>لمضيف RRDP عدة عناوين</translation>
    </message>
    <message>
        <source>Every object can be decoded</source>
        <translation>يمكن فك ترميز كل كائن</translation>
    </message>
    <message>
        <source>Every object follows its profile</source>
        <translation>كل كائن يتبع توصيفه</translation>
    </message>
    <message>
        <source>Every object is signed by the CA itself</source>
        <translation>كل كائن موقَّع من سلطة CA نفسها</translation>
    </message>
    <message>
        <source>Every object is valid now</source>
        <translation>كل كائن صالح الآن</translation>
    </message>
    <message>
        <source>No published object is revoked</source>
        <translation>لا كائن منشورًا مُبطَل</translation>
    </message>
    <message>
        <source>No object claims more than its issuer holds</source>
        <translation>لا كائن يدَّعي أكثر مما يحوزه مُصدِره</translation>
    </message>
    <message>
        <source>Objects name their own location and CRL</source>
        <translation>الكائنات تذكر موقعها هي وقائمة CRL الخاصة بها</translation>
    </message>
    <message>
        <source>No object expires soon</source>
        <translation>لا كائن تنتهي صلاحيته قريبًا</translation>
    </message>
    <message>
        <source>Objects do not contradict each other</source>
        <translation>لا تتناقض الكائنات فيما بينها</translation>
    </message>
    <message>
        <source>Issued certificates form a tree</source>
        <translation>الشهادات المُصدَرة تشكِّل شجرة</translation>
    </message>
    <message>
        <source>The CA&apos;s own certificate does not expire soon</source>
        <translation>لا تنتهي صلاحية شهادة CA نفسها قريبًا</translation>
    </message>
    <message>
        <source>Redundant publication is deployed and was tested</source>
        <translation>أُعدَّ نشر بتكرار احتياطي واختُبر</translation>
    </message>
    <message>
        <source>Monitoring and alerting run, from more than one vantage</source>
        <translation>المراقبة والتنبيه يعملان، من أكثر من نقطة رصد واحدة</translation>
    </message>
    <message>
        <source>Backup and recovery are written down and were tested</source>
        <translation>النسخ الاحتياطي والاستعادة موثَّقان ومختبَران</translation>
    </message>
    <message>
        <source>Emergency contacts are known and answer at any hour</source>
        <translation>جهات اتصال الطوارئ معروفة وتجيب في أي ساعة</translation>
    </message>
    <message>
        <source>Staff are trained in running a CA</source>
        <translation>الموظفون مدرَّبون على تشغيل سلطة CA</translation>
    </message>
    <message>
        <source>The life of certificates and keys follows a procedure</source>
        <translation>دورة حياة الشهادات والمفاتيح تتبع إجراءً محدَّدًا</translation>
    </message>
    <message>
        <source>Incidents are reported to the registry within 24 hours</source>
        <translation>تُبلَّغ الحوادث إلى السجل خلال 24 ساعة</translation>
    </message>
    <message>
        <source>Changes and maintenance follow a procedure and are announced</source>
        <translation>التغييرات والصيانة تتبع إجراءً محدَّدًا ويُعلن عنها</translation>
    </message>
    <message>
        <source>Keys and systems are protected by security controls</source>
        <translation>المفاتيح والأنظمة محمية بضوابط أمنية</translation>
    </message>
    <message>
        <source>Performance is watched and capacity is planned</source>
        <translation>الأداء مراقَب والسعة مخطَّط لها</translation>
    </message>
    <message>
        <source>The infrastructure was stable for long enough</source>
        <translation>ظلت البنية التحتية مستقرة مدة كافية</translation>
    </message>
    <message>
        <source>It was available while it was watched</source>
        <translation>كانت متاحة خلال مراقبتها</translation>
    </message>
    <message>
        <source>Manifests were issued without gaps, at a sane rhythm</source>
        <translation>صدرت البيانات (manifests) بلا انقطاع وبوتيرة معقولة</translation>
    </message>
    <message>
        <source>Resources are asked for</source>
        <translation>الموارد المطلوبة محدَّدة</translation>
    </message>
    <message>
        <source>What is asked for is held by the organisation</source>
        <translation>المطلوب في حيازة المؤسسة</translation>
    </message>
    <message>
        <source>What is asked for is delegated to nobody else</source>
        <translation>المطلوب غير مفوَّض إلى أي جهة أخرى</translation>
    </message>
    <message>
        <source>The notification is answered</source>
        <translation>طلب ملف الإشعار يُجاب</translation>
    </message>
    <message>
        <source>The notification follows its format, on one origin</source>
        <translation>ملف الإشعار يتبع صيغته، من أصل (origin) واحد</translation>
    </message>
    <message>
        <source>Conditional requests are answered with 304</source>
        <translation>يُجاب عن الطلبات المشروطة بالرمز 304</translation>
    </message>
    <message>
        <source>The notification is at its own URI</source>
        <translation>ملف الإشعار موجود على عنوان URI الخاص به</translation>
    </message>
    <message>
        <source>The media type is one of XML</source>
        <translation>نوع الوسائط من أنواع XML</translation>
    </message>
    <message>
        <source>Caches keep the notification for a short time</source>
        <translation>تحتفظ ذاكرات التخزين المؤقت بملف الإشعار مدة قصيرة</translation>
    </message>
    <message>
        <source>Session and serial do not go back and forth</source>
        <translation>لا تتقدم الجلسة والرقم التسلسلي ثم يتراجعان</translation>
    </message>
    <message>
        <source>All addresses serve the same session</source>
        <translation>جميع العناوين تقدِّم الجلسة نفسها</translation>
    </message>
    <message>
        <source>RRDP is fast enough</source>
        <translation>سرعة RRDP كافية</translation>
    </message>
    <message>
        <source>The snapshot can be fetched</source>
        <translation>يمكن جلب اللقطة (snapshot)</translation>
    </message>
    <message>
        <source>The snapshot has the hash that was announced</source>
        <translation>للَّقطة (snapshot) قيمة التجزئة المعلنة</translation>
    </message>
    <message>
        <source>The snapshot follows its format</source>
        <translation>اللقطة (snapshot) تتبع صيغتها</translation>
    </message>
    <message>
        <source>The list of deltas is in order</source>
        <translation>قائمة الفروق (deltas) مرتبة كما ينبغي</translation>
    </message>
    <message>
        <source>The newest deltas can be fetched, and are as announced</source>
        <translation>يمكن جلب أحدث الفروق (deltas)، وهي كما أُعلنت</translation>
    </message>
    <message>
        <source>The newest delta agrees with the snapshot</source>
        <translation>أحدث فرق (delta) يوافق اللقطة (snapshot)</translation>
    </message>
    <message>
        <source>What RRDP publishes lies below the rsync URI</source>
        <translation>ما ينشره RRDP يقع تحت عنوان URI لبروتوكول rsync</translation>
    </message>
    <message>
        <source>An rsync daemon answers</source>
        <translation>يجيب خادم rsync</translation>
    </message>
    <message>
        <source>The folder is transferred</source>
        <translation>يُنقل المجلد</translation>
    </message>
    <message>
        <source>rsync and RRDP serve the same objects</source>
        <translation>يقدِّم rsync وRRDP الكائنات نفسها</translation>
    </message>
    <message>
        <source>rsync answers over both address families</source>
        <translation>يجيب rsync عبر كلتا عائلتي العناوين</translation>
    </message>
    <message>
        <source>rsync is fast enough</source>
        <translation>سرعة rsync كافية</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is right</source>
        <translation>ساعة خادم الويب صحيحة</translation>
    </message>
    <message>
        <source>The CA&apos;s clock is not ahead</source>
        <translation>ساعة سلطة CA ليست متقدمة</translation>
    </message>
    <message>
        <source>Each address shows a certificate to be trusted</source>
        <translation>كل عنوان يُظهر شهادة موثوقة</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not expire soon</source>
        <translation>لا تنتهي صلاحية شهادة الخادم قريبًا</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3 is spoken</source>
        <translation>يُستخدم TLS 1.2 أو 1.3</translation>
    </message>
    <message>
        <source>The server&apos;s key is strong enough</source>
        <translation>مفتاح الخادم قوي بما يكفي</translation>
    </message>
    <message>
        <source>All addresses show certificates of one age</source>
        <translation>جميع العناوين تُظهر شهادات من تاريخ واحد</translation>
    </message>
    <message>
        <source>no RRDP notification URI was given</source>
        <translation>لم يُعطَ عنوان URI لإشعار RRDP</translation>
    </message>
    <message>
        <source>no rsync URI was given</source>
        <translation>لم يُعطَ عنوان URI لبروتوكول rsync</translation>
    </message>
    <message>
        <source>no child request was given</source>
        <translation>لم يُعطَ طلب سلطة تابعة (child request)</translation>
    </message>
    <message>
        <source>no publisher request was given</source>
        <translation>لم يُعطَ طلب ناشر (publisher request)</translation>
    </message>
    <message>
        <source>no repository response was given</source>
        <translation>لم يُعطَ رد مستودع (repository response)</translation>
    </message>
    <message>
        <source>no name was looked up</source>
        <translation>لم يُستعلم عن أي اسم</translation>
    </message>
    <message>
        <source>no TLS connection was tried</source>
        <translation>لم يُجرَّب أي اتصال TLS</translation>
    </message>
    <message>
        <source>RRDP was not tried</source>
        <translation>لم يُجرَّب RRDP</translation>
    </message>
    <message>
        <source>rsync was not tried</source>
        <translation>لم يُجرَّب rsync</translation>
    </message>
    <message>
        <source>no objects were fetched</source>
        <translation>لم تُجلب أي كائنات</translation>
    </message>
    <message>
        <source>no clock could be compared</source>
        <translation>لم يمكن مقارنة أي ساعة</translation>
    </message>
    <message>
        <source>the load was not tried</source>
        <translation>لم يُجرَّب الحِمل</translation>
    </message>
    <message>
        <source>no list of resources was given</source>
        <translation>لم تُعطَ قائمة بالموارد</translation>
    </message>
    <message>
        <source>no history of watching was given</source>
        <translation>لم يُعطَ سجل للمراقبة</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>NOT READY</source>
        <translation>غير جاهزة</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>ما جرى فحصه</translation>
    </message>
    <message>
        <source>RRDP notification</source>
        <translation>إشعار RRDP</translation>
    </message>
    <message>
        <source>rsync folder</source>
        <translation>مجلد rsync</translation>
    </message>
    <message>
        <source>Trust anchor</source>
        <translation>مرساة الثقة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>التوصيف</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>What watching showed</source>
        <translation>ما أظهرته المراقبة</translation>
    </message>
    <message>
        <source>Stable for</source>
        <translation>مدة الاستقرار</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>مدة المراقبة</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>عدد الفحوص</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>الإتاحة</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>Longest outage</source>
        <translation>أطول انقطاع</translation>
    </message>
    <message>
        <source>A manifest every</source>
        <translation>بيان (manifest) كل</translation>
    </message>
    <message>
        <source>What to fix first</source>
        <translation>ما يجب إصلاحه أولًا</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Readiness for delegation</source>
        <translation>الجاهزية للتفويض</translation>
    </message>
    <message>
        <source>Profile {profile}, {time}</source>
        <translation>التوصيف {profile}، {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Waived until {until}: {tag} ({reason})</source>
        <translation>معفى حتى {until}: {tag} ({reason})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>والبقية: %n</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>tests passed: {passed}, failed: {failed}, skipped: {skipped}</source>
        <translation>الاختبارات الناجحة: {passed}، الفاشلة: {failed}، المتخطَّاة: {skipped}</translation>
    </message>
    <message>
        <source>Setup files</source>
        <translation>ملفات الإعداد</translation>
    </message>
    <message>
        <source>Names and addresses</source>
        <translation>الأسماء والعناوين</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>اتصال TLS</translation>
    </message>
    <message>
        <source>RRDP</source>
        <translation>بروتوكول RRDP</translation>
    </message>
    <message>
        <source>rsync</source>
        <translation>بروتوكول rsync</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>البيان (manifest)</translation>
    </message>
    <message>
        <source>Revocation list</source>
        <translation>قائمة الإبطال</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>تنويه</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطَّى</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>معفى</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>needs {test}, which failed</source>
        <translation>يتطلب {test}، وهو قد فشل</translation>
    </message>
    <message>
        <source>A cache serves a copy of the notification that is {age:duration} old</source>
        <translation>تقدِّم ذاكرة تخزين مؤقت نسخة من ملف الإشعار عمرها {age:duration}</translation>
    </message>
    <message>
        <source>A conditional request for an unchanged notification gets a whole answer</source>
        <translation>الطلب المشروط لملف إشعار لم يتغيَّر يحصل على رد كامل</translation>
    </message>
    <message>
        <source>A delta cannot be used: {problem}</source>
        <translation>لا يمكن استخدام أحد الفروق (deltas): {problem}</translation>
    </message>
    <message>
        <source>A delta does not have the hash that the notification states</source>
        <translation>ليست لأحد الفروق (deltas) قيمة التجزئة المذكورة في ملف الإشعار</translation>
    </message>
    <message>
        <source>A delta that the notification lists was not had: {reason}</source>
        <translation>تعذَّر الحصول على فرق (delta) مسرود في ملف الإشعار: {reason}</translation>
    </message>
    <message>
        <source>A manifest is issued every {rhythm:duration}, where {least:duration} to {most:duration} are recommended</source>
        <translation>يصدر بيان (manifest) كل {rhythm:duration}، والموصى به من {least:duration} إلى {most:duration}</translation>
    </message>
    <message>
        <source>A published file is on no manifest: relying parties do not use it</source>
        <translation>يوجد ملف منشور غير مدرج في أي بيان (manifest): الأطراف المعوِّلة لا تستخدمه</translation>
    </message>
    <message>
        <source>A published object does not have the hash on the manifest</source>
        <translation>ليست لأحد الكائنات المنشورة قيمة التجزئة الواردة في البيان (manifest)</translation>
    </message>
    <message>
        <source>A signature in the manifest does not verify: {problem}</source>
        <translation>أحد التوقيعات في البيان (manifest) لا يجتاز التحقق: {problem}</translation>
    </message>
    <message>
        <source>A signature of the object does not verify: {problem}</source>
        <translation>أحد توقيعات الكائن لا يجتاز التحقق: {problem}</translation>
    </message>
    <message>
        <source>Addresses of {host} are not of the public Internet: {addresses}</source>
        <translation>عناوين {host} ليست من الإنترنت العامة: {addresses}</translation>
    </message>
    <message>
        <source>Agree which of the two CAs certifies them, and shrink the other</source>
        <translation>اتفق على أي سلطتَي CA تصدر لها شهادة، وقلِّص موارد الأخرى</translation>
    </message>
    <message>
        <source>An object that the manifest lists is not published</source>
        <translation>أحد الكائنات المدرجة في البيان (manifest) غير منشور</translation>
    </message>
    <message>
        <source>Answer it in the file given by --attest</source>
        <translation>أجب عنه في الملف المعطى بالخيار --attest</translation>
    </message>
    <message>
        <source>Ask for what is on record only, or have the record corrected first</source>
        <translation>اطلب الموارد المسجَّلة فقط، أو اعمل على تصحيح السجل أولًا</translation>
    </message>
    <message>
        <source>Ask the operator of the repository for RRDP</source>
        <translation>اطلب RRDP من مشغِّل المستودع</translation>
    </message>
    <message>
        <source>Asked for: {resources}</source>
        <translation>المطلوب: {resources}</translation>
    </message>
    <message>
        <source>Attested by {by} on {on:time}</source>
        <translation>أقرَّ به {by} في {on:time}</translation>
    </message>
    <message>
        <source>Available for {availability:percent} of the watched time; the longest outage took {outage:duration}</source>
        <translation>الإتاحة {availability:percent} من وقت المراقبة؛ وأطول انقطاع دام {outage:duration}</translation>
    </message>
    <message>
        <source>Begin a new session: relying parties that followed the deltas hold other objects than those that took the snapshot</source>
        <translation>ابدأ جلسة جديدة: فالأطراف المعوِّلة التي تتبعت الفروق (deltas) لديها كائنات غير التي لدى من أخذت اللقطة (snapshot)</translation>
    </message>
    <message>
        <source>By the answer of {by} this is not done</source>
        <translation>وفق إجابة {by} لم يُنجز هذا</translation>
    </message>
    <message>
        <source>Certify the test CA under the test trust anchor, with these URIs in its certificate</source>
        <translation>أصدر شهادة لسلطة CA التجريبية تحت مرساة الثقة التجريبية، مع عناوين URI هذه في شهادتها</translation>
    </message>
    <message>
        <source>Check bandwidth and load; the whole is due within {limit:ms}</source>
        <translation>تحقَّق من سعة النطاق والحِمل؛ يجب أن يصل الكل خلال {limit:ms}</translation>
    </message>
    <message>
        <source>Check bandwidth and the size of the snapshot; the whole is due within {limit:ms}</source>
        <translation>تحقَّق من سعة النطاق وحجم اللقطة (snapshot)؛ يجب أن يصل الكل خلال {limit:ms}</translation>
    </message>
    <message>
        <source>Check module name, path and permissions, and that the module is readable for everyone</source>
        <translation>تحقَّق من اسم الوحدة (module) والمسار والأذونات، ومن أن الوحدة متاحة القراءة للجميع</translation>
    </message>
    <message>
        <source>Check that an rsync daemon listens on this port, and its limit of connections</source>
        <translation>تحقَّق من أن خادم rsync ينصت على هذا المنفذ، ومن حد الاتصالات فيه</translation>
    </message>
    <message>
        <source>Check that every name server of the zone runs and is reachable over UDP and TCP port 53</source>
        <translation>تحقَّق من أن كل خادم أسماء للمنطقة (zone) يعمل ويمكن الوصول إليه عبر UDP وTCP على المنفذ 53</translation>
    </message>
    <message>
        <source>Check that it still holds, and answer again</source>
        <translation>تحقَّق من أنها ما زالت صحيحة، وأجب من جديد</translation>
    </message>
    <message>
        <source>Check that the CA signs with the key that its parent certified, and reissue</source>
        <translation>تحقَّق من أن سلطة CA توقِّع بالمفتاح الذي أصدرت له السلطة الأصل شهادة، وأعد الإصدار</translation>
    </message>
    <message>
        <source>Check that the daemon runs and listens on the URI&apos;s port, and that firewalls let the whole Internet in</source>
        <translation>تحقَّق من أن الخدمة تعمل وتنصت على منفذ عنوان URI، وأن جدران الحماية تسمح بدخول الإنترنت كلها</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS 1.2 or 1.3 with current cipher suites</source>
        <translation>تحقَّق من أن المنفذ يستخدم TLS 1.2 أو 1.3 مع حزم تعمية حالية</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and that the server is not overloaded</source>
        <translation>تحقَّق من أن المنفذ يستخدم TLS، وأن الخادم ليس محمَّلًا فوق طاقته</translation>
    </message>
    <message>
        <source>Check that the publication server writes its rsync tree, and where</source>
        <translation>تحقَّق من أن خادم النشر يكتب شجرة rsync الخاصة به، ومن مكان كتابتها</translation>
    </message>
    <message>
        <source>Check that the web server runs and listens, and that firewalls let the whole Internet in</source>
        <translation>تحقَّق من أن خادم الويب يعمل وينصت، وأن جدران الحماية تسمح بدخول الإنترنت كلها</translation>
    </message>
    <message>
        <source>Check the URI that the repository assigned to you: certificates will name that one</source>
        <translation>تحقَّق من عنوان URI الذي خصَّصه لك المستودع: فهو الذي ستذكره الشهادات</translation>
    </message>
    <message>
        <source>Check the clock of the system that ordered the certificate, and install one that is valid now</source>
        <translation>تحقَّق من ساعة النظام الذي طلب الشهادة، وثبِّت شهادة صالحة الآن</translation>
    </message>
    <message>
        <source>Check the folder that the repository assigned to you: certificates will name that one</source>
        <translation>تحقَّق من المجلد الذي خصَّصه لك المستودع: فهو الذي ستذكره الشهادات</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server</source>
        <translation>تحقَّق من حِمل الخادم وسعة نطاقه</translation>
    </message>
    <message>
        <source>Check the load and the bandwidth of the server; the whole answer is due within seconds</source>
        <translation>تحقَّق من حِمل الخادم وسعة نطاقه؛ يجب أن يكتمل الرد خلال ثوانٍ</translation>
    </message>
    <message>
        <source>Check the web server and every proxy before it: the body must come whole, and as it is, without a content encoding that was not asked for</source>
        <translation>تحقَّق من خادم الويب ومن كل وسيط (proxy) أمامه: يجب أن يصل المحتوى كاملًا وكما هو، من دون ترميز محتوى لم يُطلب</translation>
    </message>
    <message>
        <source>Check the web server&apos;s configuration and logs, and the path in the URI</source>
        <translation>تحقَّق من إعدادات خادم الويب وسجلاته، ومن المسار في عنوان URI</translation>
    </message>
    <message>
        <source>Check what the server sends; a notification has some kilobytes</source>
        <translation>تحقَّق مما يرسله الخادم؛ فحجم ملف الإشعار بضعة كيلوبايتات</translation>
    </message>
    <message>
        <source>Check what your publication server writes</source>
        <translation>تحقَّق مما يكتبه خادم النشر لديك</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that nothing changes it on the way</source>
        <translation>تحقَّق مما يكتبه خادم النشر لديك، ومن أن لا شيء يغيِّره في الطريق</translation>
    </message>
    <message>
        <source>Check what your publication server writes, and that session and serial are those of the notification</source>
        <translation>تحقَّق مما يكتبه خادم النشر لديك، ومن أن الجلسة والرقم التسلسلي هما الواردان في ملف الإشعار</translation>
    </message>
    <message>
        <source>Check whether deltas were lost; where they were, begin a new session</source>
        <translation>تحقَّق هل فُقدت فروق (deltas)؛ فإن فُقدت، فابدأ جلسة جديدة</translation>
    </message>
    <message>
        <source>Check whether several servers with different states answer for the name; after a restore begin a new session</source>
        <translation>تحقَّق هل تجيب عن الاسم عدة خوادم بحالات مختلفة؛ وبعد الاستعادة من نسخة احتياطية ابدأ جلسة جديدة</translation>
    </message>
    <message>
        <source>Check whether several servers with states of their own answer for the name, and whether the server restarts again and again</source>
        <translation>تحقَّق هل تجيب عن الاسم عدة خوادم لكل منها حالة خاصة، وهل يُعاد تشغيل الخادم مرارًا</translation>
    </message>
    <message>
        <source>Choose a handle of these characters in your software, and write the file again</source>
        <translation>اختر في برنامجك معرِّفًا (handle) من هذه الرموز، واكتب الملف من جديد</translation>
    </message>
    <message>
        <source>Configure an https service_uri in the publication server</source>
        <translation>اضبط service_uri في خادم النشر على عنوان https</translation>
    </message>
    <message>
        <source>Configure service_uri as https, sia_base as rsync and rrdp_notification_uri as https in the publication server</source>
        <translation>اضبط في خادم النشر service_uri على عنوان https، وsia_base على عنوان rsync، وrrdp_notification_uri على عنوان https</translation>
    </message>
    <message>
        <source>Configure the interval of re-issuance in your CA software</source>
        <translation>اضبط فترة إعادة الإصدار في برنامج CA لديك</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>صحِّح التاريخ</translation>
    </message>
    <message>
        <source>Create a new identity in your software, and write the file again</source>
        <translation>أنشئ هوية جديدة في برنامجك، واكتب الملف من جديد</translation>
    </message>
    <message>
        <source>Create an identity with RSA of 2048 bits or more, or with an elliptic curve of 256</source>
        <translation>أنشئ هوية بمفتاح RSA طوله 2048 بتًّا أو أكثر، أو بمنحنى إهليلجي طوله 256</translation>
    </message>
    <message>
        <source>Do it before delegation, or agree with the registry on a date</source>
        <translation>أنجزه قبل التفويض، أو اتفق مع السجل على تاريخ</translation>
    </message>
    <message>
        <source>Find what failed at the times in the history, and make it redundant</source>
        <translation>ابحث عما تعطل في الأوقات المذكورة في السجل، ووفِّر له تكرارًا احتياطيًّا</translation>
    </message>
    <message>
        <source>For {gap:duration} there was no current manifest</source>
        <translation>لم يوجد بيان (manifest) حالي طوال {gap:duration}</translation>
    </message>
    <message>
        <source>Give each file with the option of its own kind</source>
        <translation>أعطِ كل ملف بالخيار الخاص بنوعه</translation>
    </message>
    <message>
        <source>Have all name servers of the zone answer for both types, with an empty answer where there is no address</source>
        <translation>اجعل جميع خوادم الأسماء للمنطقة (zone) تجيب عن كلا النوعين، بإجابة فارغة حيث لا يوجد عنوان</translation>
    </message>
    <message>
        <source>Have each file listed once, under a plain name</source>
        <translation>اجعل كل ملف يُسرد مرة واحدة، باسم بسيط</translation>
    </message>
    <message>
        <source>Have one CRL listed</source>
        <translation>اجعل قائمة CRL واحدة فقط مسرودة</translation>
    </message>
    <message>
        <source>Have the daemon listen on every address that its name has</source>
        <translation>اجعل خادم rsync ينصت على كل عنوان يحمله اسمه</translation>
    </message>
    <message>
        <source>Have the parent renew it</source>
        <translation>اطلب من السلطة الأصل تجديدها</translation>
    </message>
    <message>
        <source>Have the publication server keep deltas for some hours</source>
        <translation>اجعل خادم النشر يحتفظ بالفروق (deltas) بضع ساعات</translation>
    </message>
    <message>
        <source>Have the server listen on every address that its name has, or take the address out of the DNS</source>
        <translation>اجعل الخادم ينصت على كل عنوان يحمله اسمه، أو أزل العنوان من DNS</translation>
    </message>
    <message>
        <source>Have the web server answer If-None-Match and If-Modified-Since with 304</source>
        <translation>اجعل خادم الويب يجيب عن If-None-Match وIf-Modified-Since بالرمز 304</translation>
    </message>
    <message>
        <source>Have the web server send both</source>
        <translation>اجعل خادم الويب يرسل كليهما</translation>
    </message>
    <message>
        <source>Have your CA or publication software write the file again, and send it as it is</source>
        <translation>اجعل برنامج CA أو برنامج النشر لديك يكتب الملف من جديد، وأرسله كما هو</translation>
    </message>
    <message>
        <source>Have your CA software reissue it; if it stays so, update the software</source>
        <translation>اجعل برنامج CA لديك يعيد إصداره؛ فإن بقي الأمر على حاله، فحدِّث البرنامج</translation>
    </message>
    <message>
        <source>Have your CA software reissue manifest and CRL, and check its scheduler and clock</source>
        <translation>اجعل برنامج CA لديك يعيد إصدار البيان (manifest) وقائمة CRL، وتحقَّق من مُجدوِل المهام والساعة فيه</translation>
    </message>
    <message>
        <source>Have your software write the file again; do not edit the base64 by hand</source>
        <translation>اجعل برنامجك يكتب الملف من جديد؛ ولا تحرِّر ترميز base64 يدويًّا</translation>
    </message>
    <message>
        <source>Install a certificate of a public certification authority, with all its intermediate certificates</source>
        <translation>ثبِّت شهادة من سلطة تصديق عامة، مع جميع شهاداتها الوسيطة</translation>
    </message>
    <message>
        <source>Install a certificate whose subject alternative names hold the URI&apos;s host</source>
        <translation>ثبِّت شهادة تتضمن أسماؤها البديلة (subject alternative names) مضيف عنوان URI</translation>
    </message>
    <message>
        <source>Install the same certificate on all servers, so that none is forgotten at the next renewal</source>
        <translation>ثبِّت الشهادة نفسها على جميع الخوادم، لكيلا يُنسى أحدها عند التجديد التالي</translation>
    </message>
    <message>
        <source>Issue manifest and CRL together, for the same time</source>
        <translation>أصدر البيان (manifest) وقائمة CRL معًا، للمدة نفسها</translation>
    </message>
    <message>
        <source>Issue manifests for some days at most, and reissue them often</source>
        <translation>أصدر بيانات (manifests) صالحة بضعة أيام على الأكثر، وأعد إصدارها كثيرًا</translation>
    </message>
    <message>
        <source>Issue manifests that are valid for {limit:duration} at least, so that an outage at night does no harm</source>
        <translation>أصدر بيانات (manifests) لا تقل مدة صلاحيتها عن {limit:duration}، لكيلا يسبِّب انقطاع ليلي ضررًا</translation>
    </message>
    <message>
        <source>Keep each delta for as long as a notification lists it</source>
        <translation>أبقِ كل فرق (delta) ما دام أي ملف إشعار يسرده</translation>
    </message>
    <message>
        <source>Keep each snapshot for as long as any notification that names it may be cached, and check its path</source>
        <translation>أبقِ كل لقطة (snapshot) ما دام يمكن أن يكون أي ملف إشعار يشير إليها في ذاكرة تخزين مؤقت، وتحقَّق من مسارها</translation>
    </message>
    <message>
        <source>Keep the infrastructure running as it is, and go on watching</source>
        <translation>أبقِ البنية التحتية عاملة كما هي، وواصل المراقبة</translation>
    </message>
    <message>
        <source>Let caches keep the notification for a minute at most</source>
        <translation>اجعل ذاكرات التخزين المؤقت تحتفظ بملف الإشعار دقيقة واحدة على الأكثر</translation>
    </message>
    <message>
        <source>List no more deltas than are together smaller than the snapshot</source>
        <translation>لا تسرد من الفروق (deltas) إلا ما يقل مجموع حجمه عن حجم اللقطة (snapshot)</translation>
    </message>
    <message>
        <source>List the object if it is meant to count; else withdraw it</source>
        <translation>أدرج الكائن إن كان مقصودًا أن يُؤخذ به؛ وإلا فاسحبه</translation>
    </message>
    <message>
        <source>List the resources on record under &quot;held&quot;, or give a test TAL</source>
        <translation>اذكر الموارد المسجَّلة تحت &quot;held&quot;، أو أعطِ ملف TAL تجريبيًّا</translation>
    </message>
    <message>
        <source>List the resources to be certified under &quot;asked&quot;</source>
        <translation>اذكر الموارد المطلوب إصدار شهادة لها تحت &quot;asked&quot;</translation>
    </message>
    <message>
        <source>Make sure that both come from the same, current installation</source>
        <translation>تأكَّد من أن كليهما من التثبيت الحالي نفسه</translation>
    </message>
    <message>
        <source>Make sure that the answer belongs to this request</source>
        <translation>تأكَّد من أن الرد يخص هذا الطلب</translation>
    </message>
    <message>
        <source>Never change a file that was announced</source>
        <translation>لا تغيِّر أبدًا ملفًّا سبق الإعلان عنه</translation>
    </message>
    <message>
        <source>No CA under the test trust anchor publishes in this repository</source>
        <translation>لا تنشر في هذا المستودع أي سلطة CA تحت مرساة الثقة التجريبية</translation>
    </message>
    <message>
        <source>No address of the host accepts connections: {reason}</source>
        <translation>لا عنوان للمضيف يقبل الاتصالات: {reason}</translation>
    </message>
    <message>
        <source>No manifest is published in this repository</source>
        <translation>لا يوجد بيان (manifest) منشور في هذا المستودع</translation>
    </message>
    <message>
        <source>No resources are asked for</source>
        <translation>لم تُطلب أي موارد</translation>
    </message>
    <message>
        <source>Nobody has answered this</source>
        <translation>لم يجب أحد عن هذا</translation>
    </message>
    <message>
        <source>Nothing where the repository is shared; else check the rsync base URI of the publication server</source>
        <translation>لا يلزم شيء إن كان المستودع مشتركًا؛ وإلا فتحقَّق من عنوان URI الأساسي لبروتوكول rsync في خادم النشر</translation>
    </message>
    <message>
        <source>Notification and snapshot took {elapsed:ms} together</source>
        <translation>استغرق ملف الإشعار واللقطة (snapshot) معًا {elapsed:ms}</translation>
    </message>
    <message>
        <source>Offer TLS 1.3 and 1.2</source>
        <translation>وفِّر TLS 1.3 و1.2</translation>
    </message>
    <message>
        <source>One address of the host does not accept connections: {reason}</source>
        <translation>أحد عناوين المضيف لا يقبل الاتصالات: {reason}</translation>
    </message>
    <message>
        <source>Order a certificate for an RSA key of 2048 bits or more, or for a P-256 key</source>
        <translation>اطلب شهادة لمفتاح RSA طوله 2048 بتًّا أو أكثر، أو لمفتاح P-256</translation>
    </message>
    <message>
        <source>Publish A and AAAA records for the name, and check the delegation of its zone</source>
        <translation>انشر سجلات A وAAAA لهذا الاسم، وتحقَّق من تفويض منطقته (zone)</translation>
    </message>
    <message>
        <source>Publish a manifest and a CRL of a test CA before the final check</source>
        <translation>انشر بيانًا (manifest) وقائمة CRL لسلطة CA تجريبية قبل الفحص النهائي</translation>
    </message>
    <message>
        <source>Publish globally reachable addresses only: relying parties refuse the others</source>
        <translation>انشر فقط عناوين يمكن الوصول إليها عالميًّا: فالأطراف المعوِّلة ترفض غيرها</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step</source>
        <translation>انشر الكائنات والبيان (manifest) في خطوة واحدة</translation>
    </message>
    <message>
        <source>Publish objects and manifest in one step, and check for corruption</source>
        <translation>انشر الكائنات والبيان (manifest) في خطوة واحدة، وتحقَّق من عدم وجود تلف</translation>
    </message>
    <message>
        <source>Publish objects below your rsync base URI only, each once, and below 8 MB</source>
        <translation>انشر الكائنات تحت عنوان URI الأساسي لبروتوكول rsync لديك فقط، كلًّا منها مرة واحدة، وبحجم أقل من 8 MB</translation>
    </message>
    <message>
        <source>Publish the CA&apos;s own CRL</source>
        <translation>انشر قائمة CRL الخاصة بسلطة CA نفسها</translation>
    </message>
    <message>
        <source>Publish the CRL together with the manifest that lists it</source>
        <translation>انشر قائمة CRL مع البيان (manifest) الذي يسردها</translation>
    </message>
    <message>
        <source>Publish the manifest at the URI in the certificate&apos;s SIA</source>
        <translation>انشر البيان (manifest) على عنوان URI الوارد في حقل SIA من الشهادة</translation>
    </message>
    <message>
        <source>Publish the test trust anchor&apos;s certificate at the URI in its TAL</source>
        <translation>انشر شهادة مرساة الثقة التجريبية على عنوان URI الوارد في ملف TAL الخاص بها</translation>
    </message>
    <message>
        <source>Publish with a test CA before the final check</source>
        <translation>انشر بسلطة CA تجريبية قبل الفحص النهائي</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits of connections and requests: thousands of relying parties ask several times an hour</source>
        <translation>ارفع حدود الاتصالات والطلبات في الخادم: فآلاف الأطراف المعوِّلة تطلب عدة مرات في الساعة</translation>
    </message>
    <message>
        <source>Reissue manifest and CRL every few hours: it shows that the CA works, and leaves time to repair</source>
        <translation>أعد إصدار البيان (manifest) وقائمة CRL كل بضع ساعات: فذلك يُظهر أن سلطة CA تعمل، ويترك وقتًا للإصلاح</translation>
    </message>
    <message>
        <source>Reissue manifests well before their nextUpdate, and alert when that fails</source>
        <translation>أعد إصدار البيانات (manifests) قبل موعد nextUpdate بوقت كافٍ، وأطلق تنبيهًا عند فشل ذلك</translation>
    </message>
    <message>
        <source>Reissue the CRL with the key that the parent certified</source>
        <translation>أعد إصدار قائمة CRL بالمفتاح الذي أصدرت له السلطة الأصل شهادة</translation>
    </message>
    <message>
        <source>Reissue the manifest so that its certificate names the place where it is published</source>
        <translation>أعد إصدار البيان (manifest) بحيث تذكر شهادته المكان الذي يُنشر فيه</translation>
    </message>
    <message>
        <source>Reissue the manifest under a new certificate</source>
        <translation>أعد إصدار البيان (manifest) تحت شهادة جديدة</translation>
    </message>
    <message>
        <source>Reissue the manifest under the CA&apos;s current certificate</source>
        <translation>أعد إصدار البيان (manifest) تحت شهادة CA الحالية</translation>
    </message>
    <message>
        <source>Reissue the object so that its certificate names the place where it is published, and the CA&apos;s CRL</source>
        <translation>أعد إصدار الكائن بحيث تذكر شهادته المكان الذي يُنشر فيه، وقائمة CRL الخاصة بسلطة CA</translation>
    </message>
    <message>
        <source>Reissue the object under the CA&apos;s current certificate</source>
        <translation>أعد إصدار الكائن تحت شهادة CA الحالية</translation>
    </message>
    <message>
        <source>Reissue well before nextUpdate; check that the CA&apos;s scheduler runs</source>
        <translation>أعد الإصدار قبل موعد nextUpdate بوقت كافٍ؛ وتحقَّق من أن مُجدوِل المهام لسلطة CA يعمل</translation>
    </message>
    <message>
        <source>Reissue without them, or have the parent certify them</source>
        <translation>أعد الإصدار من دونها، أو اطلب من السلطة الأصل إصدار شهادة لها</translation>
    </message>
    <message>
        <source>Renew it, and check that your CA software renews objects by itself</source>
        <translation>جدِّده، وتحقَّق من أن برنامج CA لديك يجدِّد الكائنات تلقائيًّا</translation>
    </message>
    <message>
        <source>Renew the certificate, and check why it was not renewed by itself</source>
        <translation>جدِّد الشهادة، وتحقَّق من سبب عدم تجديدها تلقائيًّا</translation>
    </message>
    <message>
        <source>Renew the certificate, and have it renewed by itself from now on</source>
        <translation>جدِّد الشهادة، واجعلها تُجدَّد تلقائيًّا من الآن</translation>
    </message>
    <message>
        <source>Renew the identity certificate in your software, and write the file again</source>
        <translation>جدِّد شهادة الهوية في برنامجك، واكتب الملف من جديد</translation>
    </message>
    <message>
        <source>Renew the identity certificate now: a new one has to be handed over again</source>
        <translation>جدِّد شهادة الهوية الآن: فالشهادة الجديدة يجب تسليمها من جديد</translation>
    </message>
    <message>
        <source>Renew the identity certificate with SHA-256</source>
        <translation>جدِّد شهادة الهوية بخوارزمية SHA-256</translation>
    </message>
    <message>
        <source>Resolving {host} took {elapsed:ms}</source>
        <translation>استغرق تحويل {host} إلى عنوان {elapsed:ms}</translation>
    </message>
    <message>
        <source>Resources are asked for that are delegated to {ca}: {resources}</source>
        <translation>طُلبت موارد مفوَّضة إلى {ca}: {resources}</translation>
    </message>
    <message>
        <source>Resources are asked for that the organisation does not hold by {record}: {resources}</source>
        <translation>طُلبت موارد لا تحوزها المؤسسة وفق {record}: {resources}</translation>
    </message>
    <message>
        <source>Send the identity certificate that your software signs with its own key</source>
        <translation>أرسل شهادة الهوية التي يوقِّعها برنامجك بمفتاحها نفسه</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; answers are due within {limit:ms}</source>
        <translation>قدِّم ملفات RRDP من القرص أو من ذاكرة تخزين مؤقت؛ يجب أن تصل الردود خلال {limit:ms}</translation>
    </message>
    <message>
        <source>Serve RRDP files from disk or a cache; the first byte is due within {limit:ms}</source>
        <translation>قدِّم ملفات RRDP من القرص أو من ذاكرة تخزين مؤقت؛ يجب أن يصل أول بايت خلال {limit:ms}</translation>
    </message>
    <message>
        <source>Serve it as application/xml</source>
        <translation>قدِّمه بالنوع application/xml</translation>
    </message>
    <message>
        <source>Serve it at its own URI: each redirect is a round trip for every relying party</source>
        <translation>قدِّمه على عنوان URI الخاص به: فكل إعادة توجيه تكلِّف كل طرف معوِّل ذهابًا وإيابًا إضافيين</translation>
    </message>
    <message>
        <source>Serve notification, snapshot and deltas under one host name and port</source>
        <translation>قدِّم ملف الإشعار واللقطة (snapshot) والفروق (deltas) تحت اسم مضيف واحد ومنفذ واحد</translation>
    </message>
    <message>
        <source>Serve rsync over IPv6 too</source>
        <translation>قدِّم rsync عبر IPv6 أيضًا</translation>
    </message>
    <message>
        <source>Serve the notification at its own URI, without a redirect</source>
        <translation>قدِّم ملف الإشعار على عنوان URI الخاص به، من دون إعادة توجيه</translation>
    </message>
    <message>
        <source>Serve the repository over IPv4 too: many relying parties have no IPv6</source>
        <translation>قدِّم المستودع عبر IPv4 أيضًا: فكثير من الأطراف المعوِّلة ليس لديها IPv6</translation>
    </message>
    <message>
        <source>Serve the repository over IPv6 too</source>
        <translation>قدِّم المستودع عبر IPv6 أيضًا</translation>
    </message>
    <message>
        <source>Serve the same files from every address</source>
        <translation>قدِّم الملفات نفسها من كل عنوان</translation>
    </message>
    <message>
        <source>Set the clock of the system that made it, and make it again</source>
        <translation>اضبط ساعة النظام الذي أنشأها، وأنشئها من جديد</translation>
    </message>
    <message>
        <source>Stable for {stable:duration} of the {needed:duration} that are asked for</source>
        <translation>مدة الاستقرار {stable:duration} من أصل {needed:duration} مطلوبة</translation>
    </message>
    <message>
        <source>Stable for {stable:duration}, looked at {looks} times</source>
        <translation>مدة الاستقرار {stable:duration}، عدد الفحوص {looks}</translation>
    </message>
    <message>
        <source>Synchronise the CA&apos;s clock (NTP), and reissue</source>
        <translation>زامن ساعة سلطة CA (عبر NTP)، وأعد الإصدار</translation>
    </message>
    <message>
        <source>Synchronise the clock of the CA (NTP)</source>
        <translation>زامن ساعة سلطة CA (عبر NTP)</translation>
    </message>
    <message>
        <source>Synchronise the clock of the web server (NTP)</source>
        <translation>زامن ساعة خادم الويب (عبر NTP)</translation>
    </message>
    <message>
        <source>Take out of the module what does not belong into it</source>
        <translation>أخرج من الوحدة (module) ما لا ينتمي إليها</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expired on {not_after:time}</source>
        <translation>انتهت صلاحية شهادة BPKI العائدة إلى {name} في {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} expires in {left:duration}, on {not_after:time}</source>
        <translation>تنتهي صلاحية شهادة BPKI العائدة إلى {name} بعد {left:duration}، في {not_after:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is no CA certificate: it cannot sign the certificates that sign your messages</source>
        <translation>شهادة BPKI العائدة إلى {name} ليست شهادة CA: فلا يمكنها توقيع الشهادات التي توقِّع رسائلك</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not self-signed, so that it is no trust anchor</source>
        <translation>شهادة BPKI العائدة إلى {name} ليست موقَّعة ذاتيًّا، فهي ليست مرساة ثقة</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is not valid before {not_before:time}</source>
        <translation>شهادة BPKI العائدة إلى {name} غير صالحة قبل {not_before:time}</translation>
    </message>
    <message>
        <source>The BPKI certificate of {name} is signed with {digest}, which current software refuses</source>
        <translation>شهادة BPKI العائدة إلى {name} موقَّعة بخوارزمية {digest} التي ترفضها البرامج الحالية</translation>
    </message>
    <message>
        <source>The CA&apos;s CRL is not published, or not on the manifest: {problem}</source>
        <translation>قائمة CRL الخاصة بسلطة CA غير منشورة، أو غير مدرجة في البيان (manifest): {problem}</translation>
    </message>
    <message>
        <source>The CA&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>تنتهي صلاحية شهادة CA بعد {left:duration}، في {not_after:time}</translation>
    </message>
    <message>
        <source>The CRL cannot be decoded: {problem}</source>
        <translation>تعذَّر فك ترميز قائمة CRL: {problem}</translation>
    </message>
    <message>
        <source>The CRL does not follow its profile: {problem}</source>
        <translation>قائمة CRL لا تتبع توصيفها: {problem}</translation>
    </message>
    <message>
        <source>The CRL ends {difference:duration} before the manifest that lists it</source>
        <translation>تنتهي صلاحية قائمة CRL قبل البيان (manifest) الذي يسردها بمدة {difference:duration}</translation>
    </message>
    <message>
        <source>The CRL is not current any more: {problem}</source>
        <translation>لم تعد قائمة CRL حالية: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not the CA&apos;s own: {problem}</source>
        <translation>قائمة CRL ليست قائمة سلطة CA نفسها: {problem}</translation>
    </message>
    <message>
        <source>The CRL is not valid yet: {problem}</source>
        <translation>لم تصبح قائمة CRL صالحة بعد: {problem}</translation>
    </message>
    <message>
        <source>The CRL&apos;s signature does not verify: {problem}</source>
        <translation>توقيع قائمة CRL لا يجتاز التحقق: {problem}</translation>
    </message>
    <message>
        <source>The TLS handshake failed: {reason}</source>
        <translation>فشلت مصافحة TLS: {reason}</translation>
    </message>
    <message>
        <source>The URI holds the address {host} where a name belongs</source>
        <translation>يحتوي عنوان URI على العنوان {host} حيث ينبغي أن يكون اسم</translation>
    </message>
    <message>
        <source>The XML namespace lacks the slash at its end: {found}</source>
        <translation>نطاق أسماء XML تنقصه الشرطة المائلة في آخره: {found}</translation>
    </message>
    <message>
        <source>The addresses of the host serve different RRDP sessions</source>
        <translation>تقدِّم عناوين المضيف جلسات RRDP مختلفة</translation>
    </message>
    <message>
        <source>The addresses show certificates that end at different times, the first on {first:time}</source>
        <translation>تُظهر العناوين شهادات تنتهي صلاحيتها في أوقات مختلفة، أولها في {first:time}</translation>
    </message>
    <message>
        <source>The answer does not repeat the tag of the request, &quot;{asked}&quot;, but has &quot;{answered}&quot;</source>
        <translation>الرد لا يكرِّر وسم الطلب &quot;{asked}&quot;، بل فيه &quot;{answered}&quot;</translation>
    </message>
    <message>
        <source>The answer of {by} is dated {on:time}, which has not come yet</source>
        <translation>إجابة {by} مؤرَّخة في {on:time}، وهو وقت لم يحن بعد</translation>
    </message>
    <message>
        <source>The answer of {by} is {age:duration} old</source>
        <translation>عمر إجابة {by} هو {age:duration}</translation>
    </message>
    <message>
        <source>The answer to the request for the notification cannot be used: {reason}</source>
        <translation>لا يمكن استخدام الرد على طلب ملف الإشعار: {reason}</translation>
    </message>
    <message>
        <source>The certificates that the CA issued are not in order: {problem}</source>
        <translation>الشهادات التي أصدرتها سلطة CA ليست كما ينبغي: {problem}</translation>
    </message>
    <message>
        <source>The deltas that the notification lists are not contiguous or do not end at its serial</source>
        <translation>الفروق (deltas) المسرودة في ملف الإشعار غير متتابعة أو لا تنتهي عند رقمه التسلسلي</translation>
    </message>
    <message>
        <source>The file does not follow RFC 8183: {reason}</source>
        <translation>الملف لا يتبع RFC 8183: {reason}</translation>
    </message>
    <message>
        <source>The file has attributes that the schema of RFC 8183 does not know: {attributes}</source>
        <translation>في الملف سمات لا يعرفها مخطط RFC 8183: {attributes}</translation>
    </message>
    <message>
        <source>The file is a {found} where a {expected} belongs</source>
        <translation>الملف هو {found} والمطلوب في هذا الموضع {expected}</translation>
    </message>
    <message>
        <source>The file is a {message} of the handle {handle}</source>
        <translation>الملف هو {message} للمعرِّف {handle}</translation>
    </message>
    <message>
        <source>The first byte took {elapsed:ms}</source>
        <translation>استغرق أول بايت {elapsed:ms}</translation>
    </message>
    <message>
        <source>The host has a single address in each family that it has</source>
        <translation>للمضيف عنوان واحد فقط في كل عائلة عناوين لديه</translation>
    </message>
    <message>
        <source>The key of the BPKI certificate of {name} is too weak: {algorithm} with {bits} bits</source>
        <translation>مفتاح شهادة BPKI العائدة إلى {name} أضعف من اللازم: {algorithm} بعدد بتات {bits}</translation>
    </message>
    <message>
        <source>The manifest cannot be decoded: {problem}</source>
        <translation>تعذَّر فك ترميز البيان (manifest): {problem}</translation>
    </message>
    <message>
        <source>The manifest does not follow its profile: {problem}</source>
        <translation>البيان (manifest) لا يتبع توصيفه: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not current any more: {problem}</source>
        <translation>لم يعد البيان (manifest) حاليًّا: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not of the CA that publishes it: {problem}</source>
        <translation>البيان (manifest) ليس لسلطة CA التي تنشره: {problem}</translation>
    </message>
    <message>
        <source>The manifest is not valid yet: {problem}</source>
        <translation>لم يصبح البيان (manifest) صالحًا بعد: {problem}</translation>
    </message>
    <message>
        <source>The manifest is valid for {left:duration} more</source>
        <translation>ما بقي من صلاحية البيان (manifest): {left:duration}</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration} only</source>
        <translation>مدة صلاحية البيان (manifest) هي {validity:duration} فقط</translation>
    </message>
    <message>
        <source>The manifest is valid for {validity:duration}, so that an old one can be replayed for as long</source>
        <translation>مدة صلاحية البيان (manifest) هي {validity:duration}، فيمكن إعادة استخدام بيان قديم طوال هذه المدة</translation>
    </message>
    <message>
        <source>The manifest lists a CRL beside the CA&apos;s own</source>
        <translation>يسرد البيان (manifest) قائمة CRL أخرى إلى جانب قائمة سلطة CA نفسها</translation>
    </message>
    <message>
        <source>The manifest lists an illegal file name, or one name twice: {problem}</source>
        <translation>يسرد البيان (manifest) اسم ملف غير مسموح به، أو اسمًا واحدًا مرتين: {problem}</translation>
    </message>
    <message>
        <source>The manifest says that it lies elsewhere</source>
        <translation>يذكر البيان (manifest) أنه يقع في مكان آخر</translation>
    </message>
    <message>
        <source>The manifest that the CA&apos;s certificate names is not published</source>
        <translation>البيان (manifest) الذي تشير إليه شهادة CA غير منشور</translation>
    </message>
    <message>
        <source>The manifest was issued {age:duration} ago</source>
        <translation>صدر البيان (manifest) قبل {age:duration}</translation>
    </message>
    <message>
        <source>The manifest&apos;s certificate is revoked</source>
        <translation>شهادة البيان (manifest) مُبطَلة</translation>
    </message>
    <message>
        <source>The name servers of {host} did not answer in time</source>
        <translation>لم تجب خوادم الأسماء الخاصة بالاسم {host} في الوقت المحدد</translation>
    </message>
    <message>
        <source>The name {host} does not resolve: {reason}</source>
        <translation>تعذَّر تحويل الاسم {host} إلى عنوان: {reason}</translation>
    </message>
    <message>
        <source>The name {host} has no IPv4 address</source>
        <translation>ليس للاسم {host} عنوان IPv4</translation>
    </message>
    <message>
        <source>The name {host} has no IPv6 address</source>
        <translation>ليس للاسم {host} عنوان IPv6</translation>
    </message>
    <message>
        <source>The newest delta and the snapshot say different things of {objects}</source>
        <translation>أحدث فرق (delta) واللقطة (snapshot) مختلفان بشأن {objects}</translation>
    </message>
    <message>
        <source>The notification URI that was given is not the one that the repository assigned, {promised}</source>
        <translation>عنوان URI المعطى لملف الإشعار ليس العنوان الذي خصَّصه المستودع، {promised}</translation>
    </message>
    <message>
        <source>The notification comes with neither ETag nor Last-Modified, so that every look costs a whole answer</source>
        <translation>يأتي ملف الإشعار من دون ETag ومن دون Last-Modified، فيكلِّف كل فحص ردًّا كاملًا</translation>
    </message>
    <message>
        <source>The notification did not come in time: {reason}</source>
        <translation>لم يصل ملف الإشعار في الوقت المحدد: {reason}</translation>
    </message>
    <message>
        <source>The notification does not follow its format: {problem}</source>
        <translation>ملف الإشعار لا يتبع صيغته: {problem}</translation>
    </message>
    <message>
        <source>The notification is found after {redirects} redirects</source>
        <translation>لا يوجد ملف الإشعار إلا بعد إعادة توجيه، عدد المرات: {redirects}</translation>
    </message>
    <message>
        <source>The notification is larger than any sound one: {reason}</source>
        <translation>ملف الإشعار أكبر من أي ملف سليم: {reason}</translation>
    </message>
    <message>
        <source>The notification is served as {found}</source>
        <translation>نوع الوسائط الذي يُقدَّم به ملف الإشعار هو {found}</translation>
    </message>
    <message>
        <source>The notification is served without a media type</source>
        <translation>يُقدَّم ملف الإشعار من دون نوع وسائط</translation>
    </message>
    <message>
        <source>The notification lists no deltas, so that every change costs each relying party a snapshot</source>
        <translation>لا يسرد ملف الإشعار أي فروق (deltas)، فيكلِّف كل تغيير كل طرف معوِّل لقطة كاملة</translation>
    </message>
    <message>
        <source>The notification lists {deltas} deltas, more than relying parties follow</source>
        <translation>عدد الفروق (deltas) المسرودة في ملف الإشعار {deltas}، وهو أكثر مما تتبعه الأطراف المعوِّلة</translation>
    </message>
    <message>
        <source>The notification refers to a file on another origin: {problem}</source>
        <translation>يشير ملف الإشعار إلى ملف في أصل (origin) آخر: {problem}</translation>
    </message>
    <message>
        <source>The notification spells its XML namespace in an unusual way: {problem}</source>
        <translation>يكتب ملف الإشعار نطاق أسماء XML الخاص به على نحو غير معتاد: {problem}</translation>
    </message>
    <message>
        <source>The notification was answered with HTTP status {status}</source>
        <translation>جاء الرد على طلب ملف الإشعار بحالة HTTP {status}</translation>
    </message>
    <message>
        <source>The object cannot be decoded: {problem}</source>
        <translation>تعذَّر فك ترميز الكائن: {problem}</translation>
    </message>
    <message>
        <source>The object claims resources that its issuer does not hold: {problem}</source>
        <translation>يدَّعي الكائن موارد لا يحوزها مُصدِره: {problem}</translation>
    </message>
    <message>
        <source>The object deviates from its profile in a way that relying parties tolerate: {problem}</source>
        <translation>يحيد الكائن عن توصيفه على نحو تتسامح معه الأطراف المعوِّلة: {problem}</translation>
    </message>
    <message>
        <source>The object does not follow its profile: {problem}</source>
        <translation>الكائن لا يتبع توصيفه: {problem}</translation>
    </message>
    <message>
        <source>The object expires in {left:duration}, on {not_after:time}</source>
        <translation>تنتهي صلاحية الكائن بعد {left:duration}، في {not_after:time}</translation>
    </message>
    <message>
        <source>The object has expired: {problem}</source>
        <translation>انتهت صلاحية الكائن: {problem}</translation>
    </message>
    <message>
        <source>The object is not of the CA that publishes it: {problem}</source>
        <translation>الكائن ليس لسلطة CA التي تنشره: {problem}</translation>
    </message>
    <message>
        <source>The object is not valid yet: {problem}</source>
        <translation>لم يصبح الكائن صالحًا بعد: {problem}</translation>
    </message>
    <message>
        <source>The object names another location than its own: {problem}</source>
        <translation>يذكر الكائن موقعًا غير موقعه: {problem}</translation>
    </message>
    <message>
        <source>The object&apos;s certificate is revoked, and the object is published all the same</source>
        <translation>شهادة الكائن مُبطَلة، ومع ذلك فالكائن منشور</translation>
    </message>
    <message>
        <source>The publication server is spoken to without TLS; the messages are signed, but not secret</source>
        <translation>يجري التخاطب مع خادم النشر من دون TLS؛ فالرسائل موقَّعة لكنها غير سرية</translation>
    </message>
    <message>
        <source>The question for {type} records of {host} was not answered: {reason}</source>
        <translation>لم يُجَب عن الاستعلام عن سجلات {type} للاسم {host}: {reason}</translation>
    </message>
    <message>
        <source>The repository calls you {answered}, not {asked} as you asked</source>
        <translation>يسمِّيك المستودع {answered}، وليس {asked} كما طلبت</translation>
    </message>
    <message>
        <source>The repository offers no RRDP, which relying parties prefer by far</source>
        <translation>المستودع لا يوفِّر RRDP، والأطراف المعوِّلة تفضِّله كثيرًا</translation>
    </message>
    <message>
        <source>The request for the notification is redirected in a way that relying parties do not follow: {reason}</source>
        <translation>يُعاد توجيه طلب ملف الإشعار على نحو لا تتبعه الأطراف المعوِّلة: {reason}</translation>
    </message>
    <message>
        <source>The rsync URI that was given is not below the sia_base of the repository, {promised}</source>
        <translation>عنوان URI المعطى لبروتوكول rsync ليس تحت sia_base للمستودع، {promised}</translation>
    </message>
    <message>
        <source>The rsync daemon cannot be reached: {reason}</source>
        <translation>تعذَّر الوصول إلى خادم rsync: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon did not give the folder: {reason}</source>
        <translation>لم يقدِّم خادم rsync المجلد: {reason}</translation>
    </message>
    <message>
        <source>The rsync daemon does not answer over {family}: {reason}</source>
        <translation>لا يجيب خادم rsync عبر {family}: {reason}</translation>
    </message>
    <message>
        <source>The rsync folder holds no RPKI objects</source>
        <translation>ليس في مجلد rsync أي كائنات RPKI</translation>
    </message>
    <message>
        <source>The rsync host has no IPv6 address</source>
        <translation>ليس لمضيف rsync عنوان IPv6</translation>
    </message>
    <message>
        <source>The rsync module holds more than any sound repository does: {reason}</source>
        <translation>في وحدة (module) rsync أكثر مما في أي مستودع سليم: {reason}</translation>
    </message>
    <message>
        <source>The serial went back from {before} to {after} within one session</source>
        <translation>تراجع الرقم التسلسلي من {before} إلى {after} ضمن جلسة واحدة</translation>
    </message>
    <message>
        <source>The server accepts connections and does not complete a TLS handshake</source>
        <translation>يقبل الخادم الاتصالات ولا يُكمل مصافحة TLS</translation>
    </message>
    <message>
        <source>The server chose {version}, which is obsolete</source>
        <translation>اختار الخادم {version}، وهو إصدار متقادم</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired on {not_after:time}</source>
        <translation>انتهت صلاحية شهادة الخادم في {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expires in {left:duration}, on {not_after:time}</source>
        <translation>تنتهي صلاحية شهادة الخادم بعد {left:duration}، في {not_after:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for {names} and not for {host}</source>
        <translation>شهادة الخادم صادرة لأسماء {names} وليس للاسم {host}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid before {not_before:time}</source>
        <translation>شهادة الخادم غير صالحة قبل {not_before:time}</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, issued by {issuer}, leads to no certification authority that relying parties trust: {reason}</source>
        <translation>شهادة الخادم، الصادرة عن {issuer}، لا تؤدي إلى أي سلطة تصديق تثق بها الأطراف المعوِّلة: {reason}</translation>
    </message>
    <message>
        <source>The server&apos;s key is weak: {algorithm} with {bits} bits</source>
        <translation>مفتاح الخادم ضعيف: {algorithm} بعدد بتات {bits}</translation>
    </message>
    <message>
        <source>The session changed between two looks a moment apart</source>
        <translation>تغيَّرت الجلسة بين فحصين تفصلهما لحظة</translation>
    </message>
    <message>
        <source>The snapshot cannot be used: {problem}</source>
        <translation>لا يمكن استخدام اللقطة (snapshot): {problem}</translation>
    </message>
    <message>
        <source>The snapshot does not have the hash that the notification states</source>
        <translation>ليست للَّقطة (snapshot) قيمة التجزئة المذكورة في ملف الإشعار</translation>
    </message>
    <message>
        <source>The snapshot holds an object that relying parties leave out: {problem}</source>
        <translation>في اللقطة (snapshot) كائن تتركه الأطراف المعوِّلة: {problem}</translation>
    </message>
    <message>
        <source>The snapshot holds no objects yet</source>
        <translation>ليس في اللقطة (snapshot) أي كائنات بعد</translation>
    </message>
    <message>
        <source>The snapshot holds {count} objects that are not below the rsync URI, such as {objects}</source>
        <translation>عدد الكائنات التي في اللقطة (snapshot) وليست تحت عنوان URI لبروتوكول rsync: {count}، ومنها {objects}</translation>
    </message>
    <message>
        <source>The snapshot was not had: {reason}</source>
        <translation>تعذَّر الحصول على اللقطة (snapshot): {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync did not end in time: {reason}</source>
        <translation>لم ينتهِ النقل عبر rsync في الوقت المحدد: {reason}</translation>
    </message>
    <message>
        <source>The transfer by rsync took {elapsed:ms}</source>
        <translation>استغرق النقل عبر rsync {elapsed:ms}</translation>
    </message>
    <message>
        <source>The trust anchor cannot be used: {problem}</source>
        <translation>لا يمكن استخدام مرساة الثقة: {problem}</translation>
    </message>
    <message>
        <source>The two requests carry different BPKI certificates</source>
        <translation>الطلبان يحملان شهادتَي BPKI مختلفتين</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} ahead of ours</source>
        <translation>ساعة خادم الويب متقدمة على ساعتنا بمقدار {offset:duration}</translation>
    </message>
    <message>
        <source>The web server&apos;s clock is {offset:duration} behind ours</source>
        <translation>ساعة خادم الويب متأخرة عن ساعتنا بمقدار {offset:duration}</translation>
    </message>
    <message>
        <source>The {attribute} is missing or is no URI of the kind that belongs there</source>
        <translation>قيمة {attribute} مفقودة أو ليست عنوان URI من النوع المطلوب في هذا الموضع</translation>
    </message>
    <message>
        <source>The {attribute} is missing, longer than 255 characters, or has characters other than letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;/&quot;</source>
        <translation>قيمة {attribute} مفقودة، أو أطول من 255 حرفًا، أو تحتوي على رموز غير الحروف والأرقام و&quot;-&quot; و&quot;_&quot; و&quot;/&quot;</translation>
    </message>
    <message>
        <source>Update the CA software</source>
        <translation>حدِّث برنامج CA</translation>
    </message>
    <message>
        <source>Update the publication server</source>
        <translation>حدِّث خادم النشر</translation>
    </message>
    <message>
        <source>Update the software that wrote the file; strict parsers refuse it</source>
        <translation>حدِّث البرنامج الذي كتب الملف؛ فالمحلِّلات الصارمة ترفضه</translation>
    </message>
    <message>
        <source>Use a name: certificates carry the URI for years, and an address cannot be moved</source>
        <translation>استخدم اسمًا: فالشهادات تحمل عنوان URI سنوات، والعنوان الرقمي لا يمكن نقله</translation>
    </message>
    <message>
        <source>Use name servers that are near their clients, or anycast, and a TTL of minutes at least</source>
        <translation>استخدم خوادم أسماء قريبة من عملائها، أو anycast، وقيمة TTL لا تقل عن دقائق</translation>
    </message>
    <message>
        <source>Use one handle: it spares everybody a table</source>
        <translation>استخدم معرِّفًا (handle) واحدًا: فذلك يغني الجميع عن جدول مقابلة</translation>
    </message>
    <message>
        <source>Use the handle of the answer from now on; current software does by itself</source>
        <translation>استخدم من الآن المعرِّف (handle) الوارد في الرد؛ والبرامج الحالية تفعل ذلك تلقائيًّا</translation>
    </message>
    <message>
        <source>Valid objects contradict each other: {problem}</source>
        <translation>توجد كائنات صالحة متناقضة فيما بينها: {problem}</translation>
    </message>
    <message>
        <source>What answers on the rsync port is no rsync daemon that greets in time: {reason}</source>
        <translation>ما يجيب على منفذ rsync ليس خادم rsync يرسل ترحيبه في الوقت المحدد: {reason}</translation>
    </message>
    <message>
        <source>What the CA signs is dated {offset:duration} in the future</source>
        <translation>ما توقِّعه سلطة CA مؤرَّخ في المستقبل بمقدار {offset:duration}</translation>
    </message>
    <message>
        <source>What the file carries as its BPKI certificate is no X.509 certificate</source>
        <translation>ما يحمله الملف على أنه شهادة BPKI ليس شهادة X.509</translation>
    </message>
    <message>
        <source>What the organisation holds is not told, so that nothing could be compared</source>
        <translation>لم يُذكر ما تحوزه المؤسسة، فلم يمكن إجراء أي مقارنة</translation>
    </message>
    <message>
        <source>With {clients} clients at once, 95 of 100 answers took up to {percentile:ms}</source>
        <translation>عندما كان عدد العملاء في آن واحد {clients}، استغرق 95 من كل 100 رد ما لا يزيد على {percentile:ms}</translation>
    </message>
    <message>
        <source>Withdraw certificates for your own key, for your parent&apos;s, and chains without end</source>
        <translation>اسحب الشهادات الصادرة لمفتاحك أنت أو لمفتاح السلطة الأصل، والسلاسل التي لا نهاية لها</translation>
    </message>
    <message>
        <source>Withdraw the object, or reissue it</source>
        <translation>اسحب الكائن، أو أعد إصداره</translation>
    </message>
    <message>
        <source>Withdraw the one that is not meant</source>
        <translation>اسحب الكائن غير المقصود</translation>
    </message>
    <message>
        <source>Write both from one state at the same time; serve the rsync tree by an atomic switch of folders</source>
        <translation>اكتب كليهما من حالة واحدة وفي الوقت نفسه؛ وقدِّم شجرة rsync بتبديل ذرِّي للمجلدات</translation>
    </message>
    <message>
        <source>Write the snapshot first and the notification last, and never change a file that was announced</source>
        <translation>اكتب اللقطة (snapshot) أولًا وملف الإشعار آخرًا، ولا تغيِّر أبدًا ملفًّا سبق الإعلان عنه</translation>
    </message>
    <message>
        <source>You call yourself {child} towards the parent and {publisher} towards the repository</source>
        <translation>تسمِّي نفسك {child} لدى السلطة الأصل و{publisher} لدى المستودع</translation>
    </message>
    <message>
        <source>rsync and RRDP serve different contents: {only_rrdp} objects are only in RRDP, {only_rsync} only in rsync, {different} differ, such as {objects}</source>
        <translation>يقدِّم rsync وRRDP محتويات مختلفة: كائنات في RRDP فقط: {only_rrdp}، في rsync فقط: {only_rsync}، مختلفة: {different}، ومنها {objects}</translation>
    </message>
    <message>
        <source>{clients} clients at once: {requests} requests, median {median:ms}, 95th percentile {percentile:ms}</source>
        <translation>عدد العملاء في آن واحد {clients}: عدد الطلبات {requests}، الوسيط {median:ms}، المئين 95: {percentile:ms}</translation>
    </message>
    <message>
        <source>{failures} of {requests} requests of {clients} clients at once failed: {reason}</source>
        <translation>فشل {failures} من {requests} من الطلبات، وعدد العملاء في آن واحد {clients}: {reason}</translation>
    </message>
</context>
<context>
    <name>readiness-page</name>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
</context>
<context>
    <name>readiness-steps</name>
    <message>
        <source>names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>addresses and TLS</source>
        <translation>العناوين وTLS</translation>
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
        <translation>RRDP مرة أخرى</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>several clients at once</source>
        <translation>عدة عملاء في آن واحد</translation>
    </message>
</context>
<context>
    <name>refusal</name>
    <message>
        <source>the case is held</source>
        <translation>ملف الحالة معلَّق</translation>
    </message>
    <message>
        <source>the case is held already</source>
        <translation>ملف الحالة معلَّق بالفعل</translation>
    </message>
    <message>
        <source>the case is not held</source>
        <translation>ملف الحالة غير معلَّق</translation>
    </message>
    <message>
        <source>nothing is proposed in this case</source>
        <translation>لا يوجد اقتراح في ملف الحالة هذا</translation>
    </message>
    <message>
        <source>nothing is rejected in this case</source>
        <translation>لم يُرفض شيء في ملف الحالة هذا</translation>
    </message>
    <message>
        <source>nothing is approved in this case</source>
        <translation>لم تتم الموافقة على شيء في ملف الحالة هذا</translation>
    </message>
    <message>
        <source>we could not see in the last round</source>
        <translation>لم نتمكن من الرؤية في الجولة الأخيرة</translation>
    </message>
    <message>
        <source>the policy only watches</source>
        <translation>السياسة تكتفي بالمراقبة</translation>
    </message>
    <message>
        <source>the last look did not find the CA failed</source>
        <translation>لم تجد النظرة الأخيرة سلطة CA متعطلة</translation>
    </message>
    <message>
        <source>a fresh look is missing</source>
        <translation>تنقص نظرة حديثة</translation>
    </message>
    <message>
        <source>the approval is not signed</source>
        <translation>الموافقة غير موقَّعة</translation>
    </message>
    <message>
        <source>the operator was not notified yet</source>
        <translation>لم يُشعَر المشغِّل بعد</translation>
    </message>
    <message>
        <source>its certificate was not taken away in this case</source>
        <translation>لم تُسحب شهادتها في ملف الحالة هذا</translation>
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
<context>
    <name>words</name>
    <message>
        <source>healthy</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>بطيئة</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>جزئية العمل</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>متذبذبة</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>معطَّلة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
</context>
<context>
    <name>work</name>
    <message>
        <source>Suspension is proposed. Approvals: %1 of %2.</source>
        <translation>اقتُرح إيقاف مؤقت. الموافقات: %1 من %2.</translation>
    </message>
    <message>
        <source>Revocation is proposed. Approvals: %1 of %2.</source>
        <translation>اقتُرح إبطال. الموافقات: %1 من %2.</translation>
    </message>
    <message>
        <source>Publication is proposed. Approvals: %1 of %2.</source>
        <translation>اقتُرح نشر. الموافقات: %1 من %2.</translation>
    </message>
    <message>
        <source>Revocation is approved, and waits for a person to carry it out.</source>
        <translation>أُقر الإبطال وينتظر من ينفذه.</translation>
    </message>
    <message>
        <source>Suspension is approved, and waits for a person to carry it out.</source>
        <translation>أُقر الإيقاف المؤقت وينتظر من ينفذه.</translation>
    </message>
    <message>
        <source>The message “%1” came back.</source>
        <translation>ارتدت الرسالة «%1».</translation>
    </message>
    <message>
        <source>The message “%1” could not be sent.</source>
        <translation>تعذر إرسال الرسالة «%1».</translation>
    </message>
    <message>
        <source>The message “%1” waits to be sent, for %2.</source>
        <translation>تنتظر الرسالة «%1» الإرسال منذ %2.</translation>
    </message>
    <message>
        <source>The step “%1” is overdue; it fell due %2 ago.</source>
        <translation>الخطوة «%1» متأخرة؛ حان موعدها قبل %2.</translation>
    </message>
    <message>
        <source>The step “%1” falls due in %2.</source>
        <translation>يحين موعد الخطوة «%1» بعد %2.</translation>
    </message>
    <message>
        <source>The step “%1” is due.</source>
        <translation>حان موعد الخطوة «%1».</translation>
    </message>
    <message>
        <source>A guard holds a step back: %1.</source>
        <translation>يوقف حاجز أمان خطوة: %1.</translation>
    </message>
    <message>
        <source>The fleet brake holds: %1 of %2 CAs turned bad in one round. Suspect the monitor first.</source>
        <translation>مكبح الأسطول مفعَّل: ساءت حالة %1 من %2 من سلطات CA في جولة واحدة. اشتبه أولًا في نظام الرصد.</translation>
    </message>
    <message>
        <source>There was no round for %1: nobody watches the fleet.</source>
        <translation>لم تُجرَ أي جولة منذ %1: لا أحد يرصد الأسطول.</translation>
    </message>
    <message>
        <source>It died %1 ago.</source>
        <translation>تعطَّلت قبل %1.</translation>
    </message>
    <message>
        <source>It began to flap %1 ago.</source>
        <translation>بدأت تتذبذب قبل %1.</translation>
    </message>
    <message>
        <source>This repository has failed for %1. CAs affected: %2.</source>
        <translation>هذا المستودع معطل منذ %1. سلطات CA المتأثرة: %2.</translation>
    </message>
    <message>
        <source>Done: %1 of %2. Items that want attention: %3.</source>
        <translation>أُنجز: %1 من %2. بنود تحتاج إلى انتباه: %3.</translation>
    </message>
    <message>
        <source>A hold ends in %1: %2</source>
        <translation>ينتهي تعليق بعد %1: %2</translation>
    </message>
    <message>
        <source>A hold ended %1 ago: %2</source>
        <translation>انتهى تعليق قبل %1: %2</translation>
    </message>
</context>
</TS>
