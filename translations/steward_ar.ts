<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Absorption</name>
    <message>
        <source>may sign in</source>
        <translation>يُسمح بتسجيل الدخول</translation>
    </message>
    <message>
        <source>It was deleted here, and changed on the server since. Delete it there too, or bring it back here?</source>
        <translation>حُذف هنا، وتغيّر على الخادم منذ ذلك الحين. هل تريد حذفه هناك أيضًا، أم إرجاعه هنا؟</translation>
    </message>
    <message>
        <source>It was deleted here, and is on the server again. Delete it there too, or bring it back here?</source>
        <translation>حُذف هنا، وهو موجود على الخادم من جديد. هل تريد حذفه هناك أيضًا، أم إرجاعه هنا؟</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>User name; proposed from the email when a new account has none</source>
        <translation>اسم المستخدم؛ يُقترح من البريد الإلكتروني إذا لم يكن للحساب الجديد اسم</translation>
    </message>
    <message>
        <source>Whether it is protected from being deleted</source>
        <translation>هل الحساب محمي من الحذف</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --last-name TEXT.</source>
        <translation>لم يُذكر ما ينبغي تغييره. أضف خيارًا مثل ‎--last-name TEXT.</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>سيُجرى تغيير %1</translation>
    </message>
    <message>
        <source>Add an external application</source>
        <translation>إضافة تطبيق خارجي</translation>
    </message>
    <message>
        <source>Remove an external application</source>
        <translation>إزالة تطبيق خارجي</translation>
    </message>
    <message>
        <source>Add an API user</source>
        <translation>إضافة مستخدم API</translation>
    </message>
    <message>
        <source>Add an administrator</source>
        <translation>إضافة مسؤول</translation>
    </message>
    <message>
        <source>Change fields of one of them, or of many; “” clears an optional field</source>
        <translation>تغيير حقول حساب واحد أو حسابات كثيرة؛ «» تُفرغ حقلًا اختياريًا</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>This account has been deleted for good.</source>
        <translation>حُذف هذا الحساب نهائيًا.</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>Only API user</source>
        <translation>مستخدم API الوحيد</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>لا يوجد مستخدمو API</numerusform>
            <numerusform>مستخدم API الوحيد</numerusform>
            <numerusform>واحد من اثنين من مستخدمي API</numerusform>
            <numerusform>واحد من %Ln من مستخدمي API</numerusform>
            <numerusform>واحد من %Ln من مستخدمي API</numerusform>
            <numerusform>واحد من %Ln من مستخدمي API</numerusform>
        </translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>التطبيقات الخارجية</translation>
    </message>
    <message>
        <source>%1 stops working if %2 is deleted or suspended.</source>
        <translation>يتوقف %1 عن العمل إذا حُذف %2 أو عُلّق.</translation>
    </message>
    <message>
        <source>These stop working if %2 is deleted or suspended: %1.</source>
        <translation>يتوقف ما يلي عن العمل إذا حُذف %2 أو عُلّق: %1.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Mailed to</source>
        <translation>أُرسلت إلى</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>إنشاء كلمة المرور</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>أول استخدام</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>أول تسجيل دخول</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>مكان النشر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>The address has changed since the last mail.</source>
        <translation>تغيّر العنوان منذ آخر رسالة.</translation>
    </message>
    <message>
        <source>Send to %1 Instead</source>
        <translation>الإرسال إلى %1 بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>النشاط الأخير</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>‏%1 بواسطة %2</translation>
    </message>
    <message>
        <source>All changes of this account</source>
        <translation>كل تغييرات هذا الحساب</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>مستخدم API</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>API user in %1</source>
        <translation>مستخدم API في %1</translation>
    </message>
    <message>
        <source>Administrator in %1</source>
        <translation>مسؤول في %1</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>تسجيل الدخول معلّق</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لم يُحدَّد شيء</numerusform>
            <numerusform>حُدّد عنصر واحد</numerusform>
            <numerusform>حُدّد عنصران</numerusform>
            <numerusform>حُدّدت %Ln عناصر</numerusform>
            <numerusform>حُدّد %Ln عنصرًا</numerusform>
            <numerusform>حُدّد %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>مستخدمو API</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>حدّد صفًا لعرض تفاصيله.</translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>“%1” is not a date. Use one such as 2026-03-18.</source>
        <translation>«%1» ليس تاريخًا. استخدم تاريخًا مثل ‎2026-03-18.</translation>
    </message>
    <message>
        <source>There is no kind “%1”. Use one of: %2.</source>
        <translation>لا يوجد نوع «%1». استخدم أحد الأنواع التالية: %2.</translation>
    </message>
    <message>
        <source>There is no category “%1”. Use view, write, access or download.</source>
        <translation>لا توجد فئة «%1». استخدم view أو write أو access أو download.</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>لا يوجد تطبيق «%1».</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المنفِّذ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>«%1» ليس عددًا أكبر من 0.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>يتراجع عن</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>جرى التراجع عنه في</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); “activity export” has them all.</source>
        <translation>
            <numerusform>لا صفوف أخرى؛ يعطي «activity export» الصفوف كلها.</numerusform>
            <numerusform>وصف واحد آخر؛ يعطي «activity export» الصفوف كلها.</numerusform>
            <numerusform>وصفان آخران؛ يعطي «activity export» الصفوف كلها.</numerusform>
            <numerusform>و%Ln صفوف أخرى؛ يعطي «activity export» الصفوف كلها.</numerusform>
            <numerusform>و%Ln صفًا آخر؛ يعطي «activity export» الصفوف كلها.</numerusform>
            <numerusform>و%Ln صف آخر؛ يعطي «activity export» الصفوف كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>لا يوجد تغيير %1 في سجل التغييرات.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Use csv or jsonl.</source>
        <translation>لا يوجد تنسيق «%1». استخدم csv أو jsonl.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported; the export is recorded.</source>
        <translation>
            <numerusform>لم يُصدَّر أي قيد؛ سُجّل التصدير.</numerusform>
            <numerusform>صُدّر قيد واحد؛ سُجّل التصدير.</numerusform>
            <numerusform>صُدّر قيدان؛ سُجّل التصدير.</numerusform>
            <numerusform>صُدّرت %Ln قيود؛ سُجّل التصدير.</numerusform>
            <numerusform>صُدّر %Ln قيدًا؛ سُجّل التصدير.</numerusform>
            <numerusform>صُدّر %Ln قيد؛ سُجّل التصدير.</numerusform>
        </translation>
    </message>
    <message>
        <source>From this day on, such as 2026-03-18</source>
        <translation>من هذا اليوم فصاعدًا، مثل ‎2026-03-18</translation>
    </message>
    <message>
        <source>Until this day, which is included</source>
        <translation>حتى هذا اليوم، وهو مشمول</translation>
    </message>
    <message>
        <source>Such as delete, sign-in or export</source>
        <translation>مثل delete أو sign-in أو export</translation>
    </message>
    <message>
        <source>view, write, access or download</source>
        <translation>‏view أو write أو access أو download</translation>
    </message>
    <message>
        <source>What this one did: uid, user name, email or name</source>
        <translation>ما فعله صاحب هذا الحساب: uid أو اسم المستخدم أو البريد الإلكتروني أو الاسم</translation>
    </message>
    <message>
        <source>Changes of this account, and its sign-ins</source>
        <translation>تغييرات هذا الحساب وعمليات تسجيل دخوله</translation>
    </message>
    <message>
        <source>Changes that name this application</source>
        <translation>التغييرات التي تذكر هذا التطبيق</translation>
    </message>
    <message>
        <source>Changes of accounts in this organization</source>
        <translation>تغييرات الحسابات في هذه المؤسسة</translation>
    </message>
    <message>
        <source>Found in what entries say, and in changed values</source>
        <translation>يرد في نص القيود أو في القيم التي تغيّرت</translation>
    </message>
    <message>
        <source>List who did what, the newest first</source>
        <translation>عرض من فعل ماذا، بدءًا بالأحدث</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>بهذا العدد على الأكثر؛ وإلا %1</translation>
    </message>
    <message>
        <source>Show one entry, field by field</source>
        <translation>عرض قيد واحد حقلًا حقلًا</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Write entries into a file, which is recorded too</source>
        <translation>كتابة القيود في ملف، ويُسجَّل ذلك أيضًا</translation>
    </message>
    <message>
        <source>csv or jsonl</source>
        <translation>‏csv أو jsonl</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output</source>
        <translation>الملف المطلوب كتابته، أو - للإخراج القياسي</translation>
    </message>
</context>
<context>
    <name>ActivityExport</name>
    <message>
        <source>The file could not be written. Check that there is room for it.</source>
        <translation>تعذّرت كتابة الملف. تحقق من وجود مساحة كافية له.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>النشاط</translation>
    </message>
</context>
<context>
    <name>ActivityPane</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>‏%1، كما كان من قبل</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation>‏%1، أُزيل</translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation>‏%1، أُضيف</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>بعد: %1</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>‏%1: جديد</translation>
    </message>
    <message>
        <source>%1: gone</source>
        <translation>‏%1: لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Undone by entry %1</source>
        <translation>جرى التراجع عنه بالقيد %1</translation>
    </message>
    <message>
        <source>Takes back entry %1, not undone itself</source>
        <translation>يتراجع عن القيد %1، ولم يُتراجع عنه</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>لم يُتراجع عنه</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>لا يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>%1, computer %2</source>
        <translation>‏%1، الحاسوب %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المنفِّذ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and role</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Entry %L1 is unbroken</source>
        <translation>القيد %L1 سليم</translation>
    </message>
    <message>
        <source>Entry %L1 is not proved</source>
        <translation>القيد %L1 غير مُثبَت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more row(s); an export has them all.</source>
        <translation>
            <numerusform>لا صفوف أخرى؛ يتضمن التصدير الصفوف كلها.</numerusform>
            <numerusform>وصف واحد آخر؛ يتضمن التصدير الصفوف كلها.</numerusform>
            <numerusform>وصفان آخران؛ يتضمن التصدير الصفوف كلها.</numerusform>
            <numerusform>و%Ln صفوف أخرى؛ يتضمن التصدير الصفوف كلها.</numerusform>
            <numerusform>و%Ln صفًا آخر؛ يتضمن التصدير الصفوف كلها.</numerusform>
            <numerusform>و%Ln صف آخر؛ يتضمن التصدير الصفوف كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) selected</source>
        <translation>
            <numerusform>لم يُحدَّد أي قيد</numerusform>
            <numerusform>حُدّد قيد واحد</numerusform>
            <numerusform>حُدّد قيدان</numerusform>
            <numerusform>حُدّدت %Ln قيود</numerusform>
            <numerusform>حُدّد %Ln قيدًا</numerusform>
            <numerusform>حُدّد %Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Select an entry to see its details.</source>
        <translation>حدّد قيدًا لعرض تفاصيله.</translation>
    </message>
</context>
<context>
    <name>AdministratorActions</name>
    <message>
        <source>This account has been deleted for good by somebody else meanwhile. Nothing was changed.</source>
        <translation>حذف شخص آخر هذا الحساب نهائيًا في هذه الأثناء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>عناوين هذا الدليل تنتمي إلى %1. استخدم أحد هذه النطاقات، أو اسمح بهذا النطاق في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Nothing was changed; restore the account first.</source>
        <translation>يوجد %1 في سلة المحذوفات. لم يتغيّر شيء؛ استعد الحساب أولًا.</translation>
    </message>
    <message>
        <source>The operator of this directory cannot be deleted for good.</source>
        <translation>لا يمكن حذف مشغّل هذا الدليل نهائيًا.</translation>
    </message>
</context>
<context>
    <name>AdministratorForm</name>
    <message>
        <source>Add API User</source>
        <translation>إضافة مستخدم API</translation>
    </message>
    <message>
        <source>Edit API User</source>
        <translation>تحرير مستخدم API</translation>
    </message>
    <message>
        <source>Add Administrator</source>
        <translation>إضافة مسؤول</translation>
    </message>
    <message>
        <source>Edit Administrator</source>
        <translation>تحرير مسؤول</translation>
    </message>
    <message>
        <source>API user, added %1</source>
        <translation>مستخدم API، أُضيف %1</translation>
    </message>
    <message>
        <source>Administrator, added %1</source>
        <translation>مسؤول، أُضيف %1</translation>
    </message>
    <message>
        <source>API user in %1, added %2</source>
        <translation>مستخدم API في %1، أُضيف %2</translation>
    </message>
    <message>
        <source>Administrator in %1, added %2</source>
        <translation>مسؤول في %1، أُضيف %2</translation>
    </message>
    <message>
        <source>Only API user</source>
        <translation>مستخدم API الوحيد</translation>
    </message>
    <message numerus="yes">
        <source>1 of %Ln API user(s)</source>
        <translation>
            <numerusform>لا يوجد مستخدمو API</numerusform>
            <numerusform>مستخدم API الوحيد</numerusform>
            <numerusform>واحد من اثنين من مستخدمي API</numerusform>
            <numerusform>واحد من %Ln من مستخدمي API</numerusform>
            <numerusform>واحد من %Ln من مستخدمي API</numerusform>
            <numerusform>واحد من %Ln من مستخدمي API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>لا يوجد مستخدمو API</numerusform>
            <numerusform>مستخدم API واحد</numerusform>
            <numerusform>اثنان من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
        </translation>
    </message>
    <message>
        <source>As the directory</source>
        <translation>كما في الدليل</translation>
    </message>
</context>
<context>
    <name>AdministratorRows</name>
    <message>
        <source>%1 is already an API user with this email. Use another address, or edit that API user.</source>
        <translation>هذا البريد الإلكتروني مستخدَم بالفعل لدى مستخدم API باسم %1. استخدم عنوانًا آخر، أو حرّر مستخدم API ذاك.</translation>
    </message>
    <message>
        <source>%1 is already an administrator with this email. Use another address, or edit that administrator.</source>
        <translation>هذا البريد الإلكتروني مستخدَم بالفعل لدى المسؤول %1. استخدم عنوانًا آخر، أو حرّر ذلك المسؤول.</translation>
    </message>
    <message>
        <source>%1 already has this user name. Enter another one.</source>
        <translation>اسم المستخدم هذا مستخدَم بالفعل لدى %1. أدخل اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>AdministratorText</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role or applications</source>
        <translation>الدور أو التطبيقات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>انتهاء صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>مستخدم API</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>تسجيل الدخول معلّق</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date in this year, as in QLocale::toString.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in another year, as in QLocale::toString.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <comment>a time</comment>
        <translation>المحاولة التالية: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a mail, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, protected</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>‏%1، %2، %3، %4، محمي</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row as a screen reader says it: name, type, status, role or applications.</extracomment>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message>
        <source>Issued by the server</source>
        <translation>صادرة عن الخادم</translation>
    </message>
</context>
<context>
    <name>AnchorFile</name>
    <message>
        <source>The anchor could not be kept in the folder %1.</source>
        <translation>تعذّر الاحتفاظ بنقطة التثبيت في المجلد ‎%1.</translation>
    </message>
</context>
<context>
    <name>ApplicationActions</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>There is already an application “%1”. Enter another name.</source>
        <translation>يوجد بالفعل تطبيق باسم «%1». أدخل اسمًا آخر.</translation>
    </message>
    <message>
        <source>This application has been deleted meanwhile. Nothing was changed.</source>
        <translation>حُذف هذا التطبيق في هذه الأثناء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Add a custom application for another name.</source>
        <translation>التطبيق %1 مضمّن ويحتفظ باسمه. أضف تطبيقًا مخصصًا لاستخدام اسم آخر.</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>لا يمكن حذف %1 لأنه مضمّن.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>‏%1</numerusform>
            <numerusform>‏%1 وواحد آخر</numerusform>
            <numerusform>‏%1 واثنان آخران</numerusform>
            <numerusform>‏%1 و%Ln آخرون</numerusform>
            <numerusform>‏%1 و%Ln آخرون</numerusform>
            <numerusform>‏%1 و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln API user(s) still have it: %2. Remove it from them first.</source>
        <translation>
            <numerusform>لا يمكن حذف %1: %2.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن أحد مستخدمي API ما زال يستخدمه: %2. أزله من هذا المستخدم أولًا.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن اثنين من مستخدمي API ما زالا يستخدمانه: %2. أزله منهما أولًا.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن %Ln من مستخدمي API ما زالوا يستخدمونه: %2. أزله منهم أولًا.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن %Ln من مستخدمي API ما زالوا يستخدمونه: %2. أزله منهم أولًا.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن %Ln من مستخدمي API ما زالوا يستخدمونه: %2. أزله منهم أولًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationCommands</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>مستخدمو API</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مضمّن</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>There is no application “%1”. “stewardctl application list” lists them.</source>
        <translation>لا يوجد تطبيق «%1». يعرض «stewardctl application list» التطبيقات.</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description or --endpoint with a text.</source>
        <translation>لم يُذكر ما ينبغي تغييره. أضف ‎--name أو ‎--description أو ‎--endpoint مع نص.</translation>
    </message>
    <message>
        <source>Name of the application</source>
        <translation>اسم التطبيق</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Where it reaches the API; https, or http to this computer</source>
        <translation>العنوان الذي يصل فيه إلى واجهة API؛ عبر https، أو http إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>اسمه الجديد</translation>
    </message>
    <message>
        <source>Add a custom application</source>
        <translation>إضافة تطبيق مخصص</translation>
    </message>
    <message>
        <source>Rename or describe an application</source>
        <translation>إعادة تسمية تطبيق أو وصفه</translation>
    </message>
    <message>
        <source>Delete a custom application that nobody has</source>
        <translation>حذف تطبيق مخصص لا يستخدمه أحد</translation>
    </message>
    <message>
        <source>List the applications with their API users</source>
        <translation>عرض التطبيقات مع مستخدمي API لكل منها</translation>
    </message>
</context>
<context>
    <name>ApplicationHealth</name>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>واحد فقط</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>Relies on one API user</source>
        <translation>يعتمد على مستخدم API واحد</translation>
    </message>
    <message numerus="yes">
        <source>Stopped for %Ln organization(s)</source>
        <translation>
            <numerusform>غير متوقف لدى أي مؤسسة</numerusform>
            <numerusform>متوقف لدى مؤسسة واحدة</numerusform>
            <numerusform>متوقف لدى مؤسستين</numerusform>
            <numerusform>متوقف لدى %Ln مؤسسات</numerusform>
            <numerusform>متوقف لدى %Ln مؤسسة</numerusform>
            <numerusform>متوقف لدى %Ln مؤسسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped for %1</source>
        <translation>متوقف لدى %1</translation>
    </message>
</context>
<context>
    <name>ApplicationPane</name>
    <message numerus="yes">
        <source>%Ln API user(s), none can sign in</source>
        <translation>
            <numerusform>لا يوجد مستخدمو API</numerusform>
            <numerusform>مستخدم API واحد، ولا يمكنه تسجيل الدخول</numerusform>
            <numerusform>اثنان من مستخدمي API، ولا يمكن لأي منهما تسجيل الدخول</numerusform>
            <numerusform>%Ln من مستخدمي API، ولا يمكن لأي منهم تسجيل الدخول</numerusform>
            <numerusform>%Ln من مستخدمي API، ولا يمكن لأي منهم تسجيل الدخول</numerusform>
            <numerusform>%Ln من مستخدمي API، ولا يمكن لأي منهم تسجيل الدخول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>لا يوجد مستخدمو API</numerusform>
            <numerusform>مستخدم API واحد</numerusform>
            <numerusform>اثنان من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
        </translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>بلا مؤسسة</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>تطبيق خارجي مضمّن</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>تطبيق خارجي مخصص</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>أين يعمل</translation>
    </message>
    <message>
        <source>No API user has it yet.</source>
        <translation>لا يستخدمه أي مستخدم API بعد.</translation>
    </message>
    <message>
        <source>What stops it</source>
        <translation>ما الذي يوقفه</translation>
    </message>
    <message>
        <source>It works for an organization while at least one API user there is active.</source>
        <translation>يعمل لدى مؤسسة ما دام فيها مستخدم API نشط واحد على الأقل.</translation>
    </message>
    <message>
        <source>API users without an organization</source>
        <translation>مستخدمو API بلا مؤسسة</translation>
    </message>
    <message>
        <source>%1 has stopped for %2. Cannot sign in: %3.</source>
        <translation>توقف %1 لدى %2. يتعذر تسجيل الدخول على: %3.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير معيَّن</translation>
    </message>
    <message>
        <source>Note for new API users</source>
        <translation>ملاحظة لمستخدمي API الجدد</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick Salesforce. HttpApi will not work.</source>
        <translation>لاستخدام MultiLine for Salesforce، حدّد Salesforce. لن يعمل HttpApi.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the directory file</source>
        <translation>ملف الدليل</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>إنه غير موقَّع.</translation>
    </message>
    <message>
        <source>It is signed with a key that was replaced since.</source>
        <translation>إنه موقَّع بمفتاح استُبدل منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>It is signed with a key that the history does not know.</source>
        <translation>إنه موقَّع بمفتاح لا يعرفه سجل التغييرات.</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>عُدّل سجل التغييرات بلا إذن. %1</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>سجل التغييرات فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>The hashes of all %Ln change(s) fit, up to change %1 of %2.</source>
        <translation>
            <numerusform>لا توجد تغييرات للتحقق منها، حتى التغيير %1 من %2.</numerusform>
            <numerusform>قيمة تجزئة التغيير الوحيد صحيحة، حتى التغيير %1 من %2.</numerusform>
            <numerusform>قيمتا تجزئة التغييرين صحيحتان، حتى التغيير %1 من %2.</numerusform>
            <numerusform>قيم تجزئة التغييرات كلها (%Ln) صحيحة، حتى التغيير %1 من %2.</numerusform>
            <numerusform>قيم تجزئة التغييرات كلها (%Ln) صحيحة، حتى التغيير %1 من %2.</numerusform>
            <numerusform>قيم تجزئة التغييرات كلها (%Ln) صحيحة، حتى التغيير %1 من %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>An anchor outside the file confirms it up to change %1, as it was on %2.</source>
        <translation>تؤكده نقطة تثبيت خارج الملف حتى التغيير %1، كما كان في %2.</translation>
    </message>
    <message>
        <source>It is not intact from the first change on.</source>
        <translation>إنه غير سليم منذ التغيير الأول.</translation>
    </message>
    <message>
        <source>It is intact up to change %1 of %2, by its own hashes.</source>
        <translation>إنه سليم حتى التغيير %1 من %2، وفق قيم تجزئته هو.</translation>
    </message>
    <message>
        <source>No anchor outside the file confirms it: whoever can write the file could have written a history that fits.</source>
        <translation>لا تؤكده أي نقطة تثبيت خارج الملف: فكل من يستطيع الكتابة في الملف كان بوسعه كتابة سجل تغييرات متسق.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, confirms the history.</source>
        <translation>‏%1: نقطة تثبيت التغيير %2، المنشأة في %3، تؤكد سجل التغييرات.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change, or one before it, was altered.</source>
        <translation>‏%1: نقطة تثبيت التغيير %2، المنشأة في %3، تدحض سجل التغييرات: فقد عُدّل هذا التغيير أو تغيير قبله.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, disproves the history: that change is missing, the end was cut off.</source>
        <translation>‏%1: نقطة تثبيت التغيير %2، المنشأة في %3، تدحض سجل التغييرات: فهذا التغيير مفقود، وقد قُطع آخر السجل.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is not what was signed: it was altered or is not complete.</source>
        <translation>‏%1: نقطة تثبيت التغيير %2، المنشأة في %3، ليست ما جرى توقيعه: فقد عُدّلت أو أنها غير كاملة.</translation>
    </message>
    <message>
        <source>%1: the anchor of change %2, made on %3, is of another directory.</source>
        <translation>‏%1: نقطة تثبيت التغيير %2، المنشأة في %3، تخص دليلًا آخر.</translation>
    </message>
    <message>
        <source>None of the anchors given is of this directory.</source>
        <translation>لا تخص أي من نقاط التثبيت المعطاة هذا الدليل.</translation>
    </message>
    <message>
        <source>The signing key was exchanged past the history.</source>
        <translation>استُبدل مفتاح التوقيع دون علم سجل التغييرات.</translation>
    </message>
    <message>
        <source>The signing key was replaced with change %1 of %2 by %3.</source>
        <translation>استُبدل مفتاح التوقيع بالتغيير %1 من %2 بواسطة %3.</translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>لا يمكن قراءة الملف ‎%1.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be looked through.</source>
        <translation>الملف ‎%1 أكبر من أن يُفحص.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message>
        <source>the anchors of the history</source>
        <translation>نقاط تثبيت سجل التغييرات</translation>
    </message>
    <message>
        <source>The head is not signed.</source>
        <translation>الرأس غير موقَّع.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>محفوظ في</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>قيمة التجزئة</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>The old key can no longer sign, and every later check tells that it was replaced. Add --yes to do it.</source>
        <translation>لن يعود المفتاح القديم صالحًا للتوقيع، وسيذكر كل تحقق لاحق أنه استُبدل. أضف ‎--yes لتنفيذ ذلك.</translation>
    </message>
    <message>
        <source>Heads are signed with a new key.</source>
        <translation>تُوقَّع الرؤوس بمفتاح جديد.</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history; ends with 1 when somebody has</source>
        <translation>التحقق من أن أحدًا لم يُعد كتابة سجل التغييرات؛ ينتهي بالرمز 1 إذا حدث ذلك</translation>
    </message>
    <message>
        <source>Also against the anchors in this file: a mail, a log, an export; “-”: standard input</source>
        <translation>وكذلك بالمقارنة مع نقاط التثبيت في هذا الملف: رسالة أو سجل أو تصدير؛ «-»: الإدخال القياسي</translation>
    </message>
    <message>
        <source>Print the line that pins the history as it is now, and keep it on this computer</source>
        <translation>طباعة السطر الذي يثبّت سجل التغييرات كما هو الآن، والاحتفاظ به على هذا الحاسوب</translation>
    </message>
    <message>
        <source>List the anchors that are known</source>
        <translation>عرض نقاط التثبيت المعروفة</translation>
    </message>
    <message>
        <source>Sign heads with a new key because the old one is lost</source>
        <translation>توقيع الرؤوس بمفتاح جديد لأن القديم فُقد</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>نفّذ ذلك</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has nothing in this section.</source>
        <translation>
            <numerusform>لا يتطلب أي امتياز %1؛ وليس لدورك %2 شيء في هذا القسم.</numerusform>
            <numerusform>يتطلب الامتياز %1؛ وليس لدورك %2 شيء في هذا القسم.</numerusform>
            <numerusform>يتطلب الامتيازين %1؛ وليس لدورك %2 شيء في هذا القسم.</numerusform>
            <numerusform>يتطلب الامتيازات %1؛ وليس لدورك %2 شيء في هذا القسم.</numerusform>
            <numerusform>يتطلب الامتيازات %1؛ وليس لدورك %2 شيء في هذا القسم.</numerusform>
            <numerusform>يتطلب الامتيازات %1؛ وليس لدورك %2 شيء في هذا القسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs the privilege(s) %1; your role %2 has: %3.</source>
        <translation>
            <numerusform>لا يتطلب أي امتياز %1؛ ودورك %2 يتضمن: %3.</numerusform>
            <numerusform>يتطلب الامتياز %1؛ ودورك %2 يتضمن: %3.</numerusform>
            <numerusform>يتطلب الامتيازين %1؛ ودورك %2 يتضمن: %3.</numerusform>
            <numerusform>يتطلب الامتيازات %1؛ ودورك %2 يتضمن: %3.</numerusform>
            <numerusform>يتطلب الامتيازات %1؛ ودورك %2 يتضمن: %3.</numerusform>
            <numerusform>يتطلب الامتيازات %1؛ ودورك %2 يتضمن: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuthorityRows</name>
    <message>
        <source>This directory asks who you are. Sign in first.</source>
        <translation>يسأل هذا الدليل عن هويتك. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Your account in this directory has been deleted.</source>
        <translation>حُذف حسابك في هذا الدليل.</translation>
    </message>
    <message>
        <source>Your account in this directory is suspended.</source>
        <translation>حسابك في هذا الدليل معلّق.</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>signed</source>
        <translation>موقَّعة</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>غير موقَّعة</translation>
    </message>
    <message>
        <source>signature wrong</source>
        <translation>التوقيع خاطئ</translation>
    </message>
    <message>
        <source>Backup made: %1 (%2)</source>
        <translation>أُنشئت نسخة احتياطية: %1 (%2)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>مستخدمو API</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>There is no backup of this directory.</source>
        <translation>لا توجد نسخة احتياطية لهذا الدليل.</translation>
    </message>
    <message>
        <source>There is no backup “%1”. “stewardctl backups” lists them.</source>
        <translation>لا توجد نسخة احتياطية «%1». يعرض «stewardctl backups» النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>Restored %1 from %2</source>
        <translation>تمت استعادة %1 من %2</translation>
    </message>
    <message>
        <source>The damaged file is %1</source>
        <translation>الملف التالف هو ‎%1</translation>
    </message>
    <message>
        <source>Whose credentials were sent since then, this directory does not know: “stewardctl doctor --repair” may read it from the damaged file.</source>
        <translation>لا يعرف هذا الدليل أصحاب بيانات الاعتماد التي أُرسلت منذ ذلك الحين: قد يقرأها «stewardctl doctor --repair» من الملف التالف.</translation>
    </message>
    <message>
        <source>Without a working password: %1. “stewardctl credentials send” makes a new one.</source>
        <translation>بلا كلمة مرور صالحة: %1. ينشئ «stewardctl credentials send» كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>التغيير %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>لم يتغيّر شيء. أضف ‎--even-if-last لتنفيذ ذلك رغم هذا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --yes to do it.</source>
        <translation>لم يتغيّر شيء. أضف ‎--yes لتنفيذ ذلك.</translation>
    </message>
    <message>
        <source>Instead of WHO: everything as this backup has it; a name of “backups”, “latest” or a file</source>
        <translation>بدلًا من WHO: كل شيء كما في هذه النسخة الاحتياطية؛ اسم من «backups» أو «latest» أو ملف</translation>
    </message>
    <message>
        <source>Name accounts or a backup, not both.</source>
        <translation>اذكر حسابات أو نسخة احتياطية، لا كلتيهما.</translation>
    </message>
    <message>
        <source>Make a backup, with a signed note of what is in it</source>
        <translation>إنشاء نسخة احتياطية مع بيان موقَّع بمحتواها</translation>
    </message>
    <message>
        <source>A file that does not exist yet; otherwise in your folder</source>
        <translation>ملف غير موجود بعد؛ وإلا ففي مجلدك</translation>
    </message>
    <message>
        <source>List the backups, the newest first</source>
        <translation>عرض النسخ الاحتياطية، بدءًا بالأحدث</translation>
    </message>
    <message>
        <source>Would put %1 in its place; the damaged file would be kept beside it.</source>
        <translation>ستوضع %1 في مكانه؛ ويُحتفظ بالملف التالف بجانبه.</translation>
    </message>
</context>
<context>
    <name>BackupFile</name>
    <message>
        <source>The backup %1 cannot be read.</source>
        <translation>لا يمكن قراءة النسخة الاحتياطية ‎%1.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written. Check that there is space and that you may write in the folder.</source>
        <translation>لا يمكن كتابة النسخة الاحتياطية ‎%1. تحقق من وجود مساحة ومن أنه مسموح لك بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The backup %1 is not as it was when it was made. It was left as it is; choose another one.</source>
        <translation>النسخة الاحتياطية ‎%1 ليست كما كانت عند إنشائها. تُركت كما هي؛ اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed.</source>
        <translation>لا يمكن إزالة الملف ‎%1.</translation>
    </message>
</context>
<context>
    <name>BackupManifest</name>
    <message>
        <source>Made by hand</source>
        <translation>أُنشئت يدويًا</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>يومية</translation>
    </message>
    <message>
        <source>Before a change of many rows</source>
        <translation>قبل تغيير صفوف كثيرة</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>قبل استعادة نسخة احتياطية أخرى</translation>
    </message>
    <message>
        <source>Before an update of Steward</source>
        <translation>قبل تحديث Steward</translation>
    </message>
    <message>
        <source>What is in the backup cannot be read.</source>
        <translation>لا يمكن قراءة محتوى النسخة الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>BackupPolicy</name>
    <message>
        <source>Keep between 1 and %1 backups.</source>
        <translation>احتفظ بعدد من النسخ الاحتياطية بين 1 و%1.</translation>
    </message>
    <message>
        <source>The number of rows is from 0 (never) to %L1.</source>
        <translation>عدد الصفوف من 0 (أبدًا) إلى %L1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The folder %1 for backups cannot be made. Check that there is space and that you may write there.</source>
        <translation>لا يمكن إنشاء المجلد ‎%1 للنسخ الاحتياطية. تحقق من وجود مساحة ومن أنه مسموح لك بالكتابة هناك.</translation>
    </message>
    <message>
        <source>Nothing was changed, as the backup before it could not be made. %1 Backups before changes of many rows can be switched off in Settings.</source>
        <translation>لم يتغيّر شيء، إذ تعذّر إنشاء النسخة الاحتياطية التي تسبقه. %1 يمكن إيقاف النسخ الاحتياطي قبل تغيير صفوف كثيرة في الإعدادات.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be copied into the folder for temporary files. Check that there is space.</source>
        <translation>لا يمكن نسخ النسخة الاحتياطية ‎%1 إلى مجلد الملفات المؤقتة. تحقق من وجود مساحة.</translation>
    </message>
    <message>
        <source>This backup is of another directory. Nothing was changed; choose one of this directory.</source>
        <translation>هذه النسخة الاحتياطية تخص دليلًا آخر. لم يتغيّر شيء؛ اختر نسخة تخص هذا الدليل.</translation>
    </message>
</context>
<context>
    <name>BulkActions</name>
    <message>
        <source>This job cannot be retried. Do it again from the table.</source>
        <translation>لا يمكن إعادة محاولة هذه المهمة. نفّذها من جديد من الجدول.</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>“%1” is not known here. Remove it, or use a newer Steward.</source>
        <translation>«%1» غير معروف هنا. أزله، أو استخدم إصدارًا أحدث من Steward.</translation>
    </message>
    <message>
        <source>The value of %1 is not of the right type.</source>
        <translation>قيمة %1 ليست من النوع الصحيح.</translation>
    </message>
    <message>
        <source>There is no application “%1”.</source>
        <translation>لا يوجد تطبيق «%1».</translation>
    </message>
    <message>
        <source>“%1” is missing, or is not a text.</source>
        <translation>«%1» مفقود، أو ليس نصًا.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>لا يوجد حقل «%1».</translation>
    </message>
    <message>
        <source>There is no operation “%1”. Use set, clear, add, remove, fill or replace.</source>
        <translation>لا توجد عملية «%1». استخدم set أو clear أو add أو remove أو fill أو replace.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>«%1» ليس true ولا false.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in this way.</source>
        <translation>لا يمكن تغيير %1 بهذه الطريقة.</translation>
    </message>
    <message>
        <source>The template of %1 is empty. Enter one, for example {first}.{last}.</source>
        <translation>قالب %1 فارغ. أدخل قالبًا، مثل ‎{first}.{last}‎.</translation>
    </message>
    <message>
        <source>Enter what is to be replaced in %1.</source>
        <translation>أدخل ما ينبغي استبداله في %1.</translation>
    </message>
    <message>
        <source>Choose the applications that are to be removed.</source>
        <translation>اختر التطبيقات التي ينبغي إزالتها.</translation>
    </message>
    <message>
        <source>Choose at least one field to change.</source>
        <translation>اختر حقلًا واحدًا على الأقل لتغييره.</translation>
    </message>
    <message>
        <source>%1 is changed twice. Change each field once.</source>
        <translation>يتغيّر %1 مرتين. غيّر كل حقل مرة واحدة.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>«%1» ليس قائمة.</translation>
    </message>
    <message>
        <source>%1 set to %2</source>
        <translation>تم تعيين %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>تم إفراغ %1</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>‏%1: تمت إضافة %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>‏%1: تمت إزالة %2</translation>
    </message>
    <message>
        <source>“%2” replaced by “%3” in %1</source>
        <translation>استُبدل «%2» بالنص «%3» في %1</translation>
    </message>
    <message>
        <source>Owner cleared</source>
        <translation>تم إفراغ المالك</translation>
    </message>
    <message>
        <source>Owner set to %1</source>
        <translation>تم تعيين المالك إلى %1</translation>
    </message>
</context>
<context>
    <name>BulkEditOptions</name>
    <message>
        <source>“%1” is no field. Use one of: %2.</source>
        <translation>«%1» ليس حقلًا. استخدم أحد الحقول التالية: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD=VALUE.</source>
        <translation>«%1» ليس قيمة للخيار ‎%2. اكتبها بالشكل FIELD=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write it as FIELD/FIND/WITH; any sign that neither text has can stand for the slashes.</source>
        <translation>«%1» ليس قيمة للخيار ‎%2. اكتبها بالشكل FIELD/FIND/WITH؛ ويمكن أن تحل أي علامة لا ترد في النصين محل الشرطتين المائلتين.</translation>
    </message>
    <message>
        <source>Set a field of all of them: %1, or owner (of the credential)</source>
        <translation>تعيين حقل في جميعها: %1، أو owner (مالك بيانات الاعتماد)</translation>
    </message>
    <message>
        <source>Empty a field</source>
        <translation>إفراغ حقل</translation>
    </message>
    <message>
        <source>Add external applications: applications=Salesforce</source>
        <translation>إضافة تطبيقات خارجية: applications=Salesforce</translation>
    </message>
    <message>
        <source>Remove external applications</source>
        <translation>إزالة تطبيقات خارجية</translation>
    </message>
    <message>
        <source>Fill a field from a pattern such as email={first}.{last}@example.com</source>
        <translation>تعبئة حقل وفق نمط مثل email={first}.{last}@example.com</translation>
    </message>
    <message>
        <source>Replace a text within a field</source>
        <translation>استبدال نص داخل حقل</translation>
    </message>
    <message>
        <source>--replace tells capital letters from small ones</source>
        <translation>يميّز ‎--replace بين الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add an option such as --set organization=Bank.</source>
        <translation>لم يُذكر ما ينبغي تغييره. أضف خيارًا مثل ‎--set organization=Bank.</translation>
    </message>
</context>
<context>
    <name>BulkJobs</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>‏%1: %2 ‏←‏ %3</translation>
    </message>
    <message>
        <source>%1 would change, %2 are so already, %3 would be left out.</source>
        <translation>عدد ما سيتغيّر %1، وما هو كذلك بالفعل %2، وما سيُستثنى %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 takes a number from 1.</source>
        <translation>يأخذ ‎%1 عددًا يبدأ من 1.</translation>
    </message>
    <message>
        <source>All accounts with this, as for list</source>
        <translation>كل الحسابات المطابقة لهذا، كما في list</translation>
    </message>
    <message>
        <source>Write what became of every row into this file</source>
        <translation>كتابة ما آل إليه كل صف في هذا الملف</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match</source>
        <translation>عدم فعل أي شيء إذا طابق عدد أكبر من الحسابات</translation>
    </message>
    <message>
        <source>Name accounts, or say which with --where: not both.</source>
        <translation>اذكر الحسابات، أو حددها بالخيار ‎--where: لا كليهما.</translation>
    </message>
    <message>
        <source>%1 accounts match, and %2 at most were expected. Nothing was changed.</source>
        <translation>عدد الحسابات المطابقة %1، والمتوقع %2 على الأكثر. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>تُرك كما هو: %1. %2</translation>
    </message>
    <message>
        <source>%1: %2 [result %3]</source>
        <translation>‏%1: %2 [النتيجة %3]</translation>
    </message>
    <message>
        <source>%1: %2 [change %3, result %4]</source>
        <translation>‏%1: %2 [التغيير %3، النتيجة %4]</translation>
    </message>
    <message>
        <source>Left alone: row %1, %2. %3</source>
        <translation>تُرك كما هو: الصف %1، %2. %3</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>BulkPlan</name>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>نُقل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>تسجيل الدخول معلّق</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>استؤنف تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>BulkPlanner</name>
    <message>
        <source>%1 would stop</source>
        <translation>سيتوقف %1 عن العمل</translation>
    </message>
    <message>
        <source>The last one who can edit roles. Give this privilege to somebody else first.</source>
        <translation>آخر من يمكنه تحرير الأدوار. امنح هذا الامتياز لشخص آخر أولًا.</translation>
    </message>
    <message>
        <source>The last one who can edit administrators. Give this privilege to somebody else first.</source>
        <translation>آخر من يمكنه تحرير المسؤولين. امنح هذا الامتياز لشخص آخر أولًا.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else; look at it again.</source>
        <translation>غيّره شخص آخر في هذه الأثناء؛ راجعه من جديد.</translation>
    </message>
    <message>
        <source>Deleted for good meanwhile</source>
        <translation>حُذف نهائيًا في هذه الأثناء</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>في سلة المحذوفات</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same email.</source>
        <translation>يحصل %1 من هذا التحديد على البريد الإلكتروني نفسه.</translation>
    </message>
    <message>
        <source>%1 of this selection gets the same user name.</source>
        <translation>يحصل %1 من هذا التحديد على اسم المستخدم نفسه.</translation>
    </message>
    <message>
        <source>Somebody else has this email or user name.</source>
        <translation>لدى شخص آخر هذا البريد الإلكتروني أو اسم المستخدم هذا.</translation>
    </message>
</context>
<context>
    <name>BulkTexts</name>
    <message>
        <source>Login suspended</source>
        <translation>تسجيل الدخول معلّق</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>لا شيء غير ذلك</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
            <numerusform>%Ln غير ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer exist(s).</source>
        <translation>
            <numerusform>كلها ما زالت موجودة.</numerusform>
            <numerusform>لم يعد حساب واحد موجودًا.</numerusform>
            <numerusform>لم يعد حسابان موجودين.</numerusform>
            <numerusform>لم تعد %Ln حسابات موجودة.</numerusform>
            <numerusform>لم يعد %Ln حسابًا موجودًا.</numerusform>
            <numerusform>لم يعد %Ln حساب موجودًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are in the recycle bin.</source>
        <translation>
            <numerusform>لا حسابات في سلة المحذوفات.</numerusform>
            <numerusform>حساب واحد في سلة المحذوفات.</numerusform>
            <numerusform>حسابان في سلة المحذوفات.</numerusform>
            <numerusform>%Ln حسابات في سلة المحذوفات.</numerusform>
            <numerusform>%Ln حسابًا في سلة المحذوفات.</numerusform>
            <numerusform>%Ln حساب في سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do(es) not have such a field.</source>
        <translation>
            <numerusform>كلها تحتوي على هذا الحقل.</numerusform>
            <numerusform>حساب واحد لا يحتوي على هذا الحقل.</numerusform>
            <numerusform>حسابان لا يحتويان على هذا الحقل.</numerusform>
            <numerusform>%Ln حسابات لا تحتوي على هذا الحقل.</numerusform>
            <numerusform>%Ln حسابًا لا تحتوي على هذا الحقل.</numerusform>
            <numerusform>%Ln حساب لا تحتوي على هذا الحقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get a value that cannot be.</source>
        <translation>
            <numerusform>لا حساب سيحصل على قيمة غير ممكنة.</numerusform>
            <numerusform>حساب واحد سيحصل على قيمة غير ممكنة.</numerusform>
            <numerusform>حسابان سيحصلان على قيمة غير ممكنة.</numerusform>
            <numerusform>%Ln حسابات ستحصل على قيمة غير ممكنة.</numerusform>
            <numerusform>%Ln حسابًا ستحصل على قيمة غير ممكنة.</numerusform>
            <numerusform>%Ln حساب ستحصل على قيمة غير ممكنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would get what another account has.</source>
        <translation>
            <numerusform>لا حساب سيحصل على قيمة حساب آخر.</numerusform>
            <numerusform>حساب واحد سيحصل على قيمة يحملها حساب آخر.</numerusform>
            <numerusform>حسابان سيحصلان على قيمة يحملها حساب آخر.</numerusform>
            <numerusform>%Ln حسابات ستحصل على قيمة يحملها حساب آخر.</numerusform>
            <numerusform>%Ln حسابًا ستحصل على قيمة يحملها حساب آخر.</numerusform>
            <numerusform>%Ln حساب ستحصل على قيمة يحملها حساب آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your role does not allow %Ln of these changes.</source>
        <translation>
            <numerusform>يسمح دورك بهذه التغييرات كلها.</numerusform>
            <numerusform>لا يسمح دورك بتغيير واحد من هذه التغييرات.</numerusform>
            <numerusform>لا يسمح دورك باثنين من هذه التغييرات.</numerusform>
            <numerusform>لا يسمح دورك بعدد %Ln من هذه التغييرات.</numerusform>
            <numerusform>لا يسمح دورك بعدد %Ln من هذه التغييرات.</numerusform>
            <numerusform>لا يسمح دورك بعدد %Ln من هذه التغييرات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are needed so that somebody can edit roles and administrators.</source>
        <translation>
            <numerusform>لا حساب لازم لكي يتمكن أحد من تحرير الأدوار والمسؤولين.</numerusform>
            <numerusform>حساب واحد لازم لكي يتمكن أحد من تحرير الأدوار والمسؤولين.</numerusform>
            <numerusform>حسابان لازمان لكي يتمكن أحد من تحرير الأدوار والمسؤولين.</numerusform>
            <numerusform>%Ln حسابات لازمة لكي يتمكن أحد من تحرير الأدوار والمسؤولين.</numerusform>
            <numerusform>%Ln حسابًا لازمة لكي يتمكن أحد من تحرير الأدوار والمسؤولين.</numerusform>
            <numerusform>%Ln حساب لازمة لكي يتمكن أحد من تحرير الأدوار والمسؤولين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was/were changed meanwhile.</source>
        <translation>
            <numerusform>لم يتغيّر أي حساب في هذه الأثناء.</numerusform>
            <numerusform>تغيّر حساب واحد في هذه الأثناء.</numerusform>
            <numerusform>تغيّر حسابان في هذه الأثناء.</numerusform>
            <numerusform>تغيّرت %Ln حسابات في هذه الأثناء.</numerusform>
            <numerusform>تغيّر %Ln حسابًا في هذه الأثناء.</numerusform>
            <numerusform>تغيّر %Ln حساب في هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for other reasons.</source>
        <translation>
            <numerusform>لا حسابات لأسباب أخرى.</numerusform>
            <numerusform>حساب واحد لأسباب أخرى.</numerusform>
            <numerusform>حسابان لأسباب أخرى.</numerusform>
            <numerusform>%Ln حسابات لأسباب أخرى.</numerusform>
            <numerusform>%Ln حسابًا لأسباب أخرى.</numerusform>
            <numerusform>%Ln حساب لأسباب أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing %1 would stop %2.</source>
        <translation>من شأن تغيير %1 أن يوقف %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>لا يوجد مسؤولون</numerusform>
            <numerusform>مسؤول واحد</numerusform>
            <numerusform>مسؤولان</numerusform>
            <numerusform>%Ln مسؤولين</numerusform>
            <numerusform>%Ln مسؤولًا</numerusform>
            <numerusform>%Ln مسؤول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>لا يوجد مستخدمو API</numerusform>
            <numerusform>مستخدم API واحد</numerusform>
            <numerusform>اثنان من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏%1 و%2</translation>
    </message>
    <message>
        <source>None of these rows has it</source>
        <translation>لا يحملها أي من هذه الصفوف</translation>
    </message>
    <message>
        <source>%1 for all %2</source>
        <comment>a value and a number</comment>
        <translation>‏%1 للكل (%2)</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>عدة قيم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and a value: 40 Active</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) is/are left out.</source>
        <translation>
            <numerusform>لا تُستثنى أي صفوف.</numerusform>
            <numerusform>يُستثنى صف واحد.</numerusform>
            <numerusform>يُستثنى صفان.</numerusform>
            <numerusform>تُستثنى %Ln صفوف.</numerusform>
            <numerusform>يُستثنى %Ln صفًا.</numerusform>
            <numerusform>يُستثنى %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working.</source>
        <comment>several integrations</comment>
        <translation>سيتوقف عن العمل: %1.</translation>
    </message>
    <message>
        <source>%1 will have only one API user left.</source>
        <translation>لن يبقى لما يلي سوى مستخدم API واحد: %1.</translation>
    </message>
</context>
<context>
    <name>ChainVerification</name>
    <message>
        <source>Change %1 is missing, or another one stands in its place.</source>
        <translation>التغيير %1 مفقود، أو يوجد تغيير آخر مكانه.</translation>
    </message>
    <message>
        <source>Change %1 is missing; what it changed is still there.</source>
        <translation>التغيير %1 مفقود؛ وما غيّره ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Change %1 has a value that Steward never writes.</source>
        <translation>في التغيير %1 قيمة لا يكتبها Steward أبدًا.</translation>
    </message>
    <message>
        <source>Change %1 is of a kind that this version of Steward does not know.</source>
        <translation>التغيير %1 من نوع لا يعرفه هذا الإصدار من Steward.</translation>
    </message>
    <message>
        <source>Change %1 is hashed in a way that this version of Steward does not know.</source>
        <translation>قيمة تجزئة التغيير %1 محسوبة بطريقة لا يعرفها هذا الإصدار من Steward.</translation>
    </message>
    <message>
        <source>The parts of change %1 are not complete or not in order.</source>
        <translation>أجزاء التغيير %1 غير كاملة أو غير مرتبة.</translation>
    </message>
    <message>
        <source>Change %1 does not follow the change before it.</source>
        <translation>التغيير %1 لا يلي التغيير الذي قبله.</translation>
    </message>
    <message>
        <source>Change %1 does not have the content that its hash covers.</source>
        <translation>محتوى التغيير %1 ليس ما تغطيه قيمة تجزئته.</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>API user for %1</source>
        <translation>مستخدم API للتطبيق %1</translation>
    </message>
    <message>
        <source>Administrator with the role %1</source>
        <translation>مسؤول بالدور %1</translation>
    </message>
    <message>
        <source>API user for %1 in %2</source>
        <translation>مستخدم API للتطبيق %1 في %2</translation>
    </message>
    <message>
        <source>Administrator with the role %1 in %2</source>
        <translation>مسؤول بالدور %1 في %2</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) added</source>
        <translation>
            <numerusform>لم يُضَف أي امتياز</numerusform>
            <numerusform>أُضيف امتياز واحد</numerusform>
            <numerusform>أُضيف امتيازان</numerusform>
            <numerusform>أُضيفت %Ln امتيازات</numerusform>
            <numerusform>أُضيف %Ln امتيازًا</numerusform>
            <numerusform>أُضيف %Ln امتياز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln privilege(s) removed</source>
        <translation>
            <numerusform>لم يُزَل أي امتياز</numerusform>
            <numerusform>أُزيل امتياز واحد</numerusform>
            <numerusform>أُزيل امتيازان</numerusform>
            <numerusform>أُزيلت %Ln امتيازات</numerusform>
            <numerusform>أُزيل %Ln امتيازًا</numerusform>
            <numerusform>أُزيل %Ln امتياز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a mail, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>‏%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>Directory created</source>
        <translation>تم إنشاء الدليل</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>حسابات جديدة</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>تسجيل الدخول معلّق</translation>
    </message>
    <message>
        <source>Login resumed</source>
        <translation>استؤنف تسجيل الدخول</translation>
    </message>
    <message>
        <source>Into the recycle bin</source>
        <translation>إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Out of the recycle bin</source>
        <translation>من سلة المحذوفات</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>نهائيًا</translation>
    </message>
    <message>
        <source>Takes back entry %1</source>
        <translation>يتراجع عن القيد %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → nothing</source>
        <translation>‏%1 ‏←‏ لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>‏%1: %2 ‏←‏ %3</translation>
    </message>
</context>
<context>
    <name>ChangeSet</name>
    <message>
        <source>Directory created</source>
        <translation>تم إنشاء الدليل</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>تمت إضافة %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln account(s)</source>
        <translation>
            <numerusform>لم يُضَف أي حساب</numerusform>
            <numerusform>تمت إضافة حساب واحد</numerusform>
            <numerusform>تمت إضافة حسابين</numerusform>
            <numerusform>تمت إضافة %Ln حسابات</numerusform>
            <numerusform>تمت إضافة %Ln حسابًا</numerusform>
            <numerusform>تمت إضافة %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>تم تغيير %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln account(s)</source>
        <translation>
            <numerusform>لم يتغيّر أي حساب</numerusform>
            <numerusform>تم تغيير حساب واحد</numerusform>
            <numerusform>تم تغيير حسابين</numerusform>
            <numerusform>تم تغيير %Ln حسابات</numerusform>
            <numerusform>تم تغيير %Ln حسابًا</numerusform>
            <numerusform>تم تغيير %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Login suspended for %1</source>
        <translation>تم تعليق تسجيل دخول %1</translation>
    </message>
    <message numerus="yes">
        <source>Login suspended for %Ln account(s)</source>
        <translation>
            <numerusform>لم يُعلَّق تسجيل دخول أي حساب</numerusform>
            <numerusform>تم تعليق تسجيل دخول حساب واحد</numerusform>
            <numerusform>تم تعليق تسجيل دخول حسابين</numerusform>
            <numerusform>تم تعليق تسجيل دخول %Ln حسابات</numerusform>
            <numerusform>تم تعليق تسجيل دخول %Ln حسابًا</numerusform>
            <numerusform>تم تعليق تسجيل دخول %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Login resumed for %1</source>
        <translation>تم استئناف تسجيل دخول %1</translation>
    </message>
    <message numerus="yes">
        <source>Login resumed for %Ln account(s)</source>
        <translation>
            <numerusform>لم يُستأنف تسجيل دخول أي حساب</numerusform>
            <numerusform>تم استئناف تسجيل دخول حساب واحد</numerusform>
            <numerusform>تم استئناف تسجيل دخول حسابين</numerusform>
            <numerusform>تم استئناف تسجيل دخول %Ln حسابات</numerusform>
            <numerusform>تم استئناف تسجيل دخول %Ln حسابًا</numerusform>
            <numerusform>تم استئناف تسجيل دخول %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>تم حذف %1</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s)</source>
        <translation>
            <numerusform>لم يُحذف أي حساب</numerusform>
            <numerusform>تم حذف حساب واحد</numerusform>
            <numerusform>تم حذف حسابين</numerusform>
            <numerusform>تم حذف %Ln حسابات</numerusform>
            <numerusform>تم حذف %Ln حسابًا</numerusform>
            <numerusform>تم حذف %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>تمت استعادة %1</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln account(s)</source>
        <translation>
            <numerusform>لم يُستعد أي حساب</numerusform>
            <numerusform>تمت استعادة حساب واحد</numerusform>
            <numerusform>تمت استعادة حسابين</numerusform>
            <numerusform>تمت استعادة %Ln حسابات</numerusform>
            <numerusform>تمت استعادة %Ln حسابًا</numerusform>
            <numerusform>تمت استعادة %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1 for good</source>
        <translation>تم حذف %1 نهائيًا</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln account(s) for good</source>
        <translation>
            <numerusform>لم يُحذف أي حساب نهائيًا</numerusform>
            <numerusform>تم حذف حساب واحد نهائيًا</numerusform>
            <numerusform>تم حذف حسابين نهائيًا</numerusform>
            <numerusform>تم حذف %Ln حسابات نهائيًا</numerusform>
            <numerusform>تم حذف %Ln حسابًا نهائيًا</numerusform>
            <numerusform>تم حذف %Ln حساب نهائيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the application %1</source>
        <translation>تم تغيير التطبيق %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد التنفيذ: %1</translation>
    </message>
    <message>
        <source>Credentials queued for %1</source>
        <translation>أُدرجت بيانات اعتماد %1 في قائمة الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>Credentials queued for %Ln account(s)</source>
        <translation>
            <numerusform>لم تُدرج أي بيانات اعتماد في قائمة الانتظار</numerusform>
            <numerusform>أُدرجت بيانات اعتماد حساب واحد في قائمة الانتظار</numerusform>
            <numerusform>أُدرجت بيانات اعتماد حسابين في قائمة الانتظار</numerusform>
            <numerusform>أُدرجت بيانات اعتماد %Ln حسابات في قائمة الانتظار</numerusform>
            <numerusform>أُدرجت بيانات اعتماد %Ln حسابًا في قائمة الانتظار</numerusform>
            <numerusform>أُدرجت بيانات اعتماد %Ln حساب في قائمة الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials of %1 revoked</source>
        <translation>تم إبطال بيانات اعتماد %1</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) revoked</source>
        <translation>
            <numerusform>لم تُبطَل أي بيانات اعتماد</numerusform>
            <numerusform>تم إبطال بيانات اعتماد حساب واحد</numerusform>
            <numerusform>تم إبطال بيانات اعتماد حسابين</numerusform>
            <numerusform>تم إبطال بيانات اعتماد %Ln حسابات</numerusform>
            <numerusform>تم إبطال بيانات اعتماد %Ln حسابًا</numerusform>
            <numerusform>تم إبطال بيانات اعتماد %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1 shown once</source>
        <translation>عُرضت كلمة مرور %1 مرة واحدة</translation>
    </message>
    <message>
        <source>Credentials mail to %1 begun</source>
        <translation>بدأ إرسال بيانات الاعتماد إلى %1</translation>
    </message>
    <message>
        <source>Credentials mail to %1</source>
        <translation>رسالة بيانات الاعتماد إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>Credentials mail to %Ln account(s)</source>
        <translation>
            <numerusform>لا رسائل بيانات اعتماد</numerusform>
            <numerusform>رسالة بيانات الاعتماد إلى حساب واحد</numerusform>
            <numerusform>رسائل بيانات الاعتماد إلى حسابين</numerusform>
            <numerusform>رسائل بيانات الاعتماد إلى %Ln حسابات</numerusform>
            <numerusform>رسائل بيانات الاعتماد إلى %Ln حسابًا</numerusform>
            <numerusform>رسائل بيانات الاعتماد إلى %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>First use of the credentials of %1</source>
        <translation>أول استخدام لبيانات اعتماد %1</translation>
    </message>
    <message>
        <source>Credentials of %1 expired</source>
        <translation>انتهت صلاحية بيانات اعتماد %1</translation>
    </message>
    <message numerus="yes">
        <source>Credentials of %Ln account(s) expired</source>
        <translation>
            <numerusform>لم تنته صلاحية أي بيانات اعتماد</numerusform>
            <numerusform>انتهت صلاحية بيانات اعتماد حساب واحد</numerusform>
            <numerusform>انتهت صلاحية بيانات اعتماد حسابين</numerusform>
            <numerusform>انتهت صلاحية بيانات اعتماد %Ln حسابات</numerusform>
            <numerusform>انتهت صلاحية بيانات اعتماد %Ln حسابًا</numerusform>
            <numerusform>انتهت صلاحية بيانات اعتماد %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on the credentials of %1 changed</source>
        <translation>تم تغيير الملاحظات على بيانات اعتماد %1</translation>
    </message>
    <message>
        <source>Settings changed: %1</source>
        <translation>تم تغيير الإعدادات: %1</translation>
    </message>
    <message>
        <source>Changed the role %1</source>
        <translation>تم تغيير الدور %1</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>تسجيل دخول %1</translation>
    </message>
    <message>
        <source>Sign-in as %1 refused</source>
        <translation>رُفض تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>تسجيل خروج %1</translation>
    </message>
    <message>
        <source>%1 chose a new password</source>
        <translation>اختيار كلمة مرور جديدة: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>تم الرفض: %1</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>تم تصدير %1</translation>
    </message>
    <message>
        <source>Looked at %1</source>
        <translation>تم الاطلاع على %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>تم استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln account(s)</source>
        <translation>
            <numerusform>لم يُستورد أي حساب</numerusform>
            <numerusform>تم استيراد حساب واحد</numerusform>
            <numerusform>تم استيراد حسابين</numerusform>
            <numerusform>تم استيراد %Ln حسابات</numerusform>
            <numerusform>تم استيراد %Ln حسابًا</numerusform>
            <numerusform>تم استيراد %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>أُنشئت نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>Directory restored from the backup of %1</source>
        <translation>تمت استعادة الدليل من النسخة الاحتياطية بتاريخ %1</translation>
    </message>
    <message>
        <source>Added the application %1</source>
        <translation>تمت إضافة التطبيق %1</translation>
    </message>
    <message>
        <source>Deleted the application %1</source>
        <translation>تم حذف التطبيق %1</translation>
    </message>
    <message>
        <source>Added the role %1</source>
        <translation>تمت إضافة الدور %1</translation>
    </message>
    <message>
        <source>Deleted the role %1</source>
        <translation>تم حذف الدور %1</translation>
    </message>
    <message>
        <source>Synced with the server</source>
        <translation>تمت المزامنة مع الخادم</translation>
    </message>
    <message>
        <source>Synced %1 with the server</source>
        <translation>تمت مزامنة %1 مع الخادم</translation>
    </message>
    <message numerus="yes">
        <source>Synced %Ln account(s) with the server</source>
        <translation>
            <numerusform>لم تتم مزامنة أي حساب مع الخادم</numerusform>
            <numerusform>تمت مزامنة حساب واحد مع الخادم</numerusform>
            <numerusform>تمت مزامنة حسابين مع الخادم</numerusform>
            <numerusform>تمت مزامنة %Ln حسابات مع الخادم</numerusform>
            <numerusform>تمت مزامنة %Ln حسابًا مع الخادم</numerusform>
            <numerusform>تمت مزامنة %Ln حساب مع الخادم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Password shown</source>
        <translation>عرض كلمة المرور</translation>
    </message>
    <message>
        <source>Mail begun</source>
        <translation>بدء إرسال البريد</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>أول استخدام</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>تعذّر تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Back to a backup</source>
        <translation>الرجوع إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>All views</source>
        <translation>كل عمليات العرض</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>All access</source>
        <translation>كل عمليات الدخول</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>كل التنزيلات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>New application</source>
        <translation>تطبيق جديد</translation>
    </message>
    <message>
        <source>Application deleted</source>
        <translation>تم حذف التطبيق</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>دور جديد</translation>
    </message>
    <message>
        <source>Role deleted</source>
        <translation>تم حذف الدور</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 is not finished</source>
        <comment>what runs: Importing</comment>
        <translation>لم ينته بعد: %1</translation>
    </message>
    <message>
        <source>When it is cancelled, everything is put back as it was. Otherwise the window stays open until it is done.</source>
        <translation>عند الإلغاء، يُعاد كل شيء إلى ما كان عليه. وإلا تبقى النافذة مفتوحة حتى ينتهي.</translation>
    </message>
    <message>
        <source>Cancel It and Close</source>
        <translation>إلغاؤه والإغلاق</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>إبقاء النافذة مفتوحة</translation>
    </message>
    <message>
        <source>Settings are not saved</source>
        <translation>لم تُحفظ الإعدادات</translation>
    </message>
    <message>
        <source>What was changed on the Settings page is lost when the window is closed.</source>
        <translation>ما جرى تغييره في صفحة الإعدادات يُفقد عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Discard and Close</source>
        <translation>تجاهل وإغلاق</translation>
    </message>
</context>
<context>
    <name>ColumnTarget</name>
    <message>
        <source>Do not import</source>
        <translation>عدم الاستيراد</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>الاسم الأول واسم العائلة</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>يُسمح بتسجيل الدخول</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Uses %1</source>
        <comment>an external application</comment>
        <translation>يستخدم %1</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>There is no column “%1”. Use one of: %2.</source>
        <translation>لا يوجد عمود «%1». استخدم أحد الأعمدة التالية: %2.</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>انتهاء صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>تاريخ الحذف</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Administers the administrators and API users of a Steward directory.</source>
        <translation>إدارة المسؤولين ومستخدمي API في دليل Steward.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>طباعة رقم الإصدار والإنهاء</translation>
    </message>
    <message>
        <source>Print this text and end</source>
        <translation>طباعة هذا النص والإنهاء</translation>
    </message>
    <message>
        <source>See “%1 --help”.</source>
        <translation>راجع «‎%1 --help».</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>لا يوجد خيار «‎%1».</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>الأمر مفقود.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>لا يوجد خيار «‎%1» هنا.</translation>
    </message>
    <message>
        <source>“%1” is more than was expected. Name the directory with --directory FILE.</source>
        <translation>«‎%1» زائد عن المتوقع. حدّد الدليل بالخيار ‎--directory FILE.</translation>
    </message>
    <message>
        <source>“%1” is more than was expected.</source>
        <translation>«‎%1» زائد عن المتوقع.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>‏%1 أو %2</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>مفقود: %1.</translation>
    </message>
    <message>
        <source>The directory file; may stand before or after the command</source>
        <translation>ملف الدليل؛ يمكن أن يأتي قبل الأمر أو بعده</translation>
    </message>
    <message>
        <source>Sign in as this person; the password is read from standard input, one line</source>
        <translation>تسجيل الدخول باسم هذا الشخص؛ تُقرأ كلمة المرور من الإدخال القياسي في سطر واحد</translation>
    </message>
    <message>
        <source>Read passwords from this file descriptor instead, one a line</source>
        <translation>قراءة كلمات المرور من واصف الملف هذا بدلًا من ذلك، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Who did what: list, show, export</source>
        <translation>من فعل ماذا: list، show، export</translation>
    </message>
    <message>
        <source>External applications: add, edit, delete, list</source>
        <translation>التطبيقات الخارجية: add، edit، delete، list</translation>
    </message>
    <message>
        <source>Proof that the history was not rewritten: verify, head, anchors</source>
        <translation>إثبات أن أحدًا لم يُعد كتابة سجل التغييرات: verify، head، anchors</translation>
    </message>
    <message>
        <source>What differs between here and the server: list, resolve</source>
        <translation>ما يختلف بين هنا والخادم: list، resolve</translation>
    </message>
    <message>
        <source>Passwords and their mails: send, list, revoke, note</source>
        <translation>كلمات المرور ورسائلها: send، list، revoke، note</translation>
    </message>
    <message>
        <source>The mail server: set, show, test</source>
        <translation>خادم البريد: set، show، test</translation>
    </message>
    <message>
        <source>Your own password: change</source>
        <translation>كلمة مرورك: change</translation>
    </message>
    <message>
        <source>What is asked of passwords and addresses: set, show</source>
        <translation>المطلوب من كلمات المرور والعناوين: set، show</translation>
    </message>
    <message>
        <source>The server that the directory is kept in step with</source>
        <translation>الخادم الذي يُحافَظ على تطابق الدليل معه</translation>
    </message>
    <message>
        <source>Roles and their privileges: add, edit, copy, delete, list, compare</source>
        <translation>الأدوار وامتيازاتها: add، edit، copy، delete، list، compare</translation>
    </message>
    <message>
        <source>Whether the directory asks who works with it: set, show, keep</source>
        <translation>هل يسأل الدليل عمن يعمل عليه: set، show، keep</translation>
    </message>
    <message>
        <source>The texts of the mails: show, set, reset</source>
        <translation>نصوص الرسائل: show، set، reset</translation>
    </message>
    <message>
        <source>The results could not be written. Check the disk or the program that reads them.</source>
        <translation>تعذّرت كتابة النتائج. تحقق من القرص أو من البرنامج الذي يقرؤها.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>After the change, no API user can sign in for what stops.</source>
        <translation>بعد التغيير، لن يتمكن أي مستخدم API من تسجيل الدخول لما سيتوقف.</translation>
    </message>
    <message>
        <source>Undo takes the whole change back.</source>
        <translation>يلغي التراجع التغيير كله.</translation>
    </message>
    <message>
        <source>Change Anyway</source>
        <translation>التغيير رغم ذلك</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>After the import, no API user can sign in for what stops.</source>
        <translation>بعد الاستيراد، لن يتمكن أي مستخدم API من تسجيل الدخول لما سيتوقف.</translation>
    </message>
    <message>
        <source>Undo takes the whole import back.</source>
        <translation>يلغي التراجع الاستيراد كله.</translation>
    </message>
    <message>
        <source>Import Anyway</source>
        <translation>الاستيراد رغم ذلك</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>هل تريد تجاهل تغييراتك؟</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>ما كتبته لم يُحفظ.</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>‏%1 في %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Starts working</source>
        <translation>يبدأ العمل</translation>
    </message>
    <message>
        <source>Keeps %1</source>
        <translation>يبقى له %1</translation>
    </message>
    <message numerus="yes">
        <source>Keeps %Ln API user(s)</source>
        <translation>
            <numerusform>لا يبقى له أي مستخدم API</numerusform>
            <numerusform>يبقى له مستخدم API واحد</numerusform>
            <numerusform>يبقى له اثنان من مستخدمي API</numerusform>
            <numerusform>يبقى له %Ln من مستخدمي API</numerusform>
            <numerusform>يبقى له %Ln من مستخدمي API</numerusform>
            <numerusform>يبقى له %Ln من مستخدمي API</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>يتوقف عن العمل</translation>
    </message>
    <message>
        <source>Does not work already</source>
        <translation>لا يعمل من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other API user(s)</source>
        <translation>
            <numerusform>لا مستخدمي API آخرين</numerusform>
            <numerusform>مستخدم API آخر</numerusform>
            <numerusform>اثنان آخران من مستخدمي API</numerusform>
            <numerusform>%Ln آخرون من مستخدمي API</numerusform>
            <numerusform>%Ln آخرون من مستخدمي API</numerusform>
            <numerusform>%Ln آخرون من مستخدمي API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 keeps working through %2.</source>
        <translation>يستمر عمل %1 من خلال %2.</translation>
    </message>
    <message>
        <source>%1 keeps working for %2 through %3.</source>
        <translation>يستمر عمل %1 لدى %2 من خلال %3.</translation>
    </message>
    <message>
        <source>No other API user can still sign in for it.</source>
        <translation>لا يمكن لأي مستخدم API آخر تسجيل الدخول له بعد ذلك.</translation>
    </message>
    <message>
        <source>No other API user can still sign in for them.</source>
        <translation>لا يمكن لأي مستخدم API آخر تسجيل الدخول لها بعد ذلك.</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for it.</source>
        <translation>‏%1 (%2) هو مستخدم API الوحيد الذي ما زال يمكنه تسجيل الدخول له.</translation>
    </message>
    <message>
        <source>%1 (%2) is the only API user that can still sign in for them.</source>
        <translation>‏%1 (%2) هو مستخدم API الوحيد الذي ما زال يمكنه تسجيل الدخول لها.</translation>
    </message>
    <message>
        <source>Send Credentials</source>
        <translation>إرسال بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Send new credentials to %1?</source>
        <translation>هل تريد إرسال بيانات اعتماد جديدة إلى %1؟</translation>
    </message>
    <message>
        <source>A mail with the user name and a new password goes to %1. From then on, the present password works no longer.</source>
        <translation>تُرسل إلى %1 رسالة تتضمن اسم المستخدم وكلمة مرور جديدة. ومنذ ذلك الحين لا تعود كلمة المرور الحالية صالحة.</translation>
    </message>
    <message numerus="yes">
        <source>Send new credentials to %Ln account(s)?</source>
        <translation>
            <numerusform>لا حسابات لإرسال بيانات اعتماد جديدة إليها.</numerusform>
            <numerusform>هل تريد إرسال بيانات اعتماد جديدة إلى حساب واحد؟</numerusform>
            <numerusform>هل تريد إرسال بيانات اعتماد جديدة إلى حسابين؟</numerusform>
            <numerusform>هل تريد إرسال بيانات اعتماد جديدة إلى %Ln حسابات؟</numerusform>
            <numerusform>هل تريد إرسال بيانات اعتماد جديدة إلى %Ln حسابًا؟</numerusform>
            <numerusform>هل تريد إرسال بيانات اعتماد جديدة إلى %Ln حساب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets a mail with its user name and a new password. From then on, the present passwords work no longer.</source>
        <translation>تُرسل إلى كل منها رسالة تتضمن اسم المستخدم وكلمة مرور جديدة. ومنذ ذلك الحين لا تعود كلمات المرور الحالية صالحة.</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back.</source>
        <translation>لا يمكن استرجاع رسالة أُرسلت.</translation>
    </message>
    <message>
        <source>Revoke Credentials</source>
        <translation>إبطال بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Revoke the credentials of %1?</source>
        <translation>هل تريد إبطال بيانات اعتماد %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the credentials of %Ln account(s)?</source>
        <translation>
            <numerusform>لا حسابات لإبطال بيانات اعتمادها.</numerusform>
            <numerusform>هل تريد إبطال بيانات اعتماد حساب واحد؟</numerusform>
            <numerusform>هل تريد إبطال بيانات اعتماد حسابين؟</numerusform>
            <numerusform>هل تريد إبطال بيانات اعتماد %Ln حسابات؟</numerusform>
            <numerusform>هل تريد إبطال بيانات اعتماد %Ln حسابًا؟</numerusform>
            <numerusform>هل تريد إبطال بيانات اعتماد %Ln حساب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The password of %1 works no longer, and a queued mail is not sent.</source>
        <translation>لا تعود كلمة مرور %1 صالحة، ولا تُرسل الرسالة التي في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Their passwords work no longer, and queued mails are not sent.</source>
        <translation>لا تعود كلمات المرور صالحة، ولا تُرسل الرسائل التي في قائمة الانتظار.</translation>
    </message>
    <message>
        <source>They cannot connect until new credentials are sent.</source>
        <translation>لا يمكنها الاتصال حتى تُرسل بيانات اعتماد جديدة.</translation>
    </message>
    <message>
        <source>Revoke Anyway</source>
        <translation>الإبطال رغم ذلك</translation>
    </message>
    <message>
        <source>A password that was revoked does not come back; send new credentials instead.</source>
        <translation>كلمة المرور التي أُبطلت لا تعود؛ أرسل بيانات اعتماد جديدة بدلًا منها.</translation>
    </message>
    <message>
        <source>Show Password Once</source>
        <translation>عرض كلمة المرور مرة واحدة</translation>
    </message>
    <message>
        <source>Make a new password for %1 and show it here?</source>
        <translation>هل تريد إنشاء كلمة مرور جديدة للحساب %1 وعرضها هنا؟</translation>
    </message>
    <message>
        <source>For somebody at this desk who gets no mail. The present password works no longer. Activity keeps that you have seen the new one.</source>
        <translation>لشخص موجود أمامك لا تصله الرسائل. لا تعود كلمة المرور الحالية صالحة. ويسجّل النشاط أنك رأيت كلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>It is shown only once; nobody can look it up later.</source>
        <translation>تُعرض مرة واحدة فقط؛ ولا يمكن لأحد الاطلاع عليها لاحقًا.</translation>
    </message>
    <message>
        <source>Show Password</source>
        <translation>عرض كلمة المرور</translation>
    </message>
    <message>
        <source>After the deletion, they cannot connect until other API users are set up.</source>
        <translation>بعد الحذف، لا يمكنها الاتصال حتى يُعَدّ مستخدمو API آخرون.</translation>
    </message>
    <message>
        <source>After the deletion, %1 cannot connect until another API user is set up.</source>
        <translation>بعد الحذف، لا يمكن أن يتصل %1 حتى يُعَدّ مستخدم API آخر.</translation>
    </message>
    <message>
        <source>Delete API User</source>
        <translation>حذف مستخدم API</translation>
    </message>
    <message>
        <source>Delete Administrator</source>
        <translation>حذف مسؤول</translation>
    </message>
    <message>
        <source>Delete API Users</source>
        <translation>حذف مستخدمي API</translation>
    </message>
    <message>
        <source>Delete Administrators</source>
        <translation>حذف المسؤولين</translation>
    </message>
    <message>
        <source>Delete Accounts</source>
        <translation>حذف الحسابات</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>نعم، حذف مستخدم API</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>نعم، حذف المسؤول</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln API User(s)</source>
        <translation>
            <numerusform>لا شيء لحذفه</numerusform>
            <numerusform>نعم، حذف مستخدم API واحد</numerusform>
            <numerusform>نعم، حذف اثنين من مستخدمي API</numerusform>
            <numerusform>نعم، حذف %Ln من مستخدمي API</numerusform>
            <numerusform>نعم، حذف %Ln من مستخدمي API</numerusform>
            <numerusform>نعم، حذف %Ln من مستخدمي API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Administrator(s)</source>
        <translation>
            <numerusform>لا شيء لحذفه</numerusform>
            <numerusform>نعم، حذف مسؤول واحد</numerusform>
            <numerusform>نعم، حذف مسؤولَين</numerusform>
            <numerusform>نعم، حذف %Ln مسؤولين</numerusform>
            <numerusform>نعم، حذف %Ln مسؤولًا</numerusform>
            <numerusform>نعم، حذف %Ln مسؤول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, Delete %Ln Account(s)</source>
        <translation>
            <numerusform>لا شيء لحذفه</numerusform>
            <numerusform>نعم، حذف حساب واحد</numerusform>
            <numerusform>نعم، حذف حسابين</numerusform>
            <numerusform>نعم، حذف %Ln حسابات</numerusform>
            <numerusform>نعم، حذف %Ln حسابًا</numerusform>
            <numerusform>نعم، حذف %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>هل تريد حذف %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln API user(s)?</source>
        <translation>
            <numerusform>لا مستخدمي API لحذفهم.</numerusform>
            <numerusform>هل تريد حذف مستخدم API واحد؟</numerusform>
            <numerusform>هل تريد حذف اثنين من مستخدمي API؟</numerusform>
            <numerusform>هل تريد حذف %Ln من مستخدمي API؟</numerusform>
            <numerusform>هل تريد حذف %Ln من مستخدمي API؟</numerusform>
            <numerusform>هل تريد حذف %Ln من مستخدمي API؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln administrator(s)?</source>
        <translation>
            <numerusform>لا مسؤولين لحذفهم.</numerusform>
            <numerusform>هل تريد حذف مسؤول واحد؟</numerusform>
            <numerusform>هل تريد حذف مسؤولَين؟</numerusform>
            <numerusform>هل تريد حذف %Ln مسؤولين؟</numerusform>
            <numerusform>هل تريد حذف %Ln مسؤولًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln مسؤول؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>لا حسابات لحذفها.</numerusform>
            <numerusform>هل تريد حذف حساب واحد؟</numerusform>
            <numerusform>هل تريد حذف حسابين؟</numerusform>
            <numerusform>هل تريد حذف %Ln حسابات؟</numerusform>
            <numerusform>هل تريد حذف %Ln حسابًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln حساب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can no longer use the API.</source>
        <translation>لن يكون بإمكان %1 استخدام واجهة API بعد ذلك.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Activity keeps what %2 has done.</source>
        <translation>لن يكون بإمكان %1 تسجيل الدخول بعد ذلك. يحتفظ النشاط بأعمال %2.</translation>
    </message>
    <message>
        <source>They can no longer use the API.</source>
        <translation>لن يكون بإمكانهم استخدام واجهة API بعد ذلك.</translation>
    </message>
    <message>
        <source>They can no longer sign in. Activity keeps what they have done.</source>
        <translation>لن يكون بإمكانهم تسجيل الدخول بعد ذلك. يحتفظ النشاط بما فعلوه.</translation>
    </message>
    <message>
        <source>They can no longer sign in or use the API.</source>
        <translation>لن يكون بإمكانهم تسجيل الدخول أو استخدام واجهة API بعد ذلك.</translation>
    </message>
    <message>
        <source>Yes, Delete Anyway</source>
        <translation>نعم، الحذف رغم ذلك</translation>
    </message>
    <message>
        <source>Create &amp;Replacement…</source>
        <translation>إنشاء &amp;بديل…</translation>
    </message>
    <message>
        <source>Undo brings the accounts back, but not their passwords.</source>
        <translation>يعيد التراجع الحسابات، ولا يعيد كلمات مرورها.</translation>
    </message>
    <message>
        <source>Undo brings the account back, but not its password.</source>
        <translation>يعيد التراجع الحساب، ولا يعيد كلمة مروره.</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>هل تريد حذف %1 نهائيًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s) for good?</source>
        <translation>
            <numerusform>لا حسابات لحذفها نهائيًا.</numerusform>
            <numerusform>هل تريد حذف حساب واحد نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف حسابين نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln حسابات نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln حسابًا نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln حساب نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The account leaves the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>يغادر الحساب سلة المحذوفات ولا يمكن استعادته. يحتفظ النشاط بما جرى.</translation>
    </message>
    <message>
        <source>The accounts leave the recycle bin and cannot be restored. Activity keeps what was done.</source>
        <translation>تغادر الحسابات سلة المحذوفات ولا يمكن استعادتها. يحتفظ النشاط بما جرى.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Yes, Delete for Good</source>
        <translation>نعم، حذف نهائي</translation>
    </message>
    <message>
        <source>Delete Application</source>
        <translation>حذف التطبيق</translation>
    </message>
    <message>
        <source>%1 is used by %2</source>
        <translation>التطبيق %1 يستخدمه %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is used by %Ln API user(s)</source>
        <translation>
            <numerusform>التطبيق %1 لا يستخدمه أحد</numerusform>
            <numerusform>التطبيق %1 يستخدمه مستخدم API واحد</numerusform>
            <numerusform>التطبيق %1 يستخدمه اثنان من مستخدمي API</numerusform>
            <numerusform>التطبيق %1 يستخدمه %Ln من مستخدمي API</numerusform>
            <numerusform>التطبيق %1 يستخدمه %Ln من مستخدمي API</numerusform>
            <numerusform>التطبيق %1 يستخدمه %Ln من مستخدمي API</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the application from this API user first, then delete it.</source>
        <translation>أزل التطبيق من مستخدم API هذا أولًا، ثم احذفه.</translation>
    </message>
    <message>
        <source>Remove the application from these API users first, then delete it.</source>
        <translation>أزل التطبيق من مستخدمي API هؤلاء أولًا، ثم احذفه.</translation>
    </message>
    <message>
        <source>No API user has this application. It can no longer be chosen.</source>
        <translation>لا يستخدم أي مستخدم API هذا التطبيق. ولن يكون اختياره ممكنًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Undo brings the application back.</source>
        <translation>يعيد التراجع التطبيق.</translation>
    </message>
    <message>
        <source>Yes, Delete Application</source>
        <translation>نعم، حذف التطبيق</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit roles</source>
        <translation>آخر من يمكنه تحرير الأدوار: %1</translation>
    </message>
    <message>
        <source>Give this privilege to someone else first.</source>
        <translation>امنح هذا الامتياز لشخص آخر أولًا.</translation>
    </message>
    <message>
        <source>After the change, they cannot connect until other API users are set up.</source>
        <translation>بعد التغيير، لا يمكنها الاتصال حتى يُعَدّ مستخدمو API آخرون.</translation>
    </message>
    <message>
        <source>After the change, %1 cannot connect until another API user is set up.</source>
        <translation>بعد التغيير، لا يمكن أن يتصل %1 حتى يُعَدّ مستخدم API آخر.</translation>
    </message>
    <message>
        <source>During the suspension, they cannot connect.</source>
        <translation>خلال التعليق، لا يمكنها الاتصال.</translation>
    </message>
    <message>
        <source>During the suspension, %1 cannot connect.</source>
        <translation>خلال التعليق، لا يمكن أن يتصل %1.</translation>
    </message>
    <message>
        <source>Suspend the login of %1?</source>
        <translation>هل تريد تعليق تسجيل دخول %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln API user(s)?</source>
        <translation>
            <numerusform>لا مستخدمي API لتعليق تسجيل دخولهم.</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول مستخدم API واحد؟</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول اثنين من مستخدمي API؟</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول %Ln من مستخدمي API؟</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول %Ln من مستخدمي API؟</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول %Ln من مستخدمي API؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln administrator(s)?</source>
        <translation>
            <numerusform>لا مسؤولين لتعليق تسجيل دخولهم.</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول مسؤول واحد؟</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول مسؤولَين؟</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول %Ln مسؤولين؟</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول %Ln مسؤولًا؟</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول %Ln مسؤول؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend the logins of %Ln account(s)?</source>
        <translation>
            <numerusform>لا حسابات لتعليق تسجيل دخولها.</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول حساب واحد؟</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول حسابين؟</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول %Ln حسابات؟</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول %Ln حسابًا؟</numerusform>
            <numerusform>هل تريد تعليق تسجيل دخول %Ln حساب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot use the API until the login is resumed.</source>
        <translation>لن يكون بإمكان %1 استخدام واجهة API حتى يُستأنف تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 cannot sign in until the login is resumed.</source>
        <translation>لن يكون بإمكان %1 تسجيل الدخول حتى يُستأنف.</translation>
    </message>
    <message>
        <source>They cannot use the API until the logins are resumed.</source>
        <translation>لن يكون بإمكانهم استخدام واجهة API حتى يُستأنف تسجيل الدخول.</translation>
    </message>
    <message>
        <source>They cannot sign in until the logins are resumed.</source>
        <translation>لن يكون بإمكانهم تسجيل الدخول حتى يُستأنف.</translation>
    </message>
    <message>
        <source>Suspend Login</source>
        <translation>تعليق تسجيل الدخول</translation>
    </message>
    <message>
        <source>Suspend Logins</source>
        <translation>تعليق تسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln Login(s)</source>
        <translation>
            <numerusform>لا شيء لتعليقه</numerusform>
            <numerusform>تعليق تسجيل دخول واحد</numerusform>
            <numerusform>تعليق تسجيل دخول اثنين</numerusform>
            <numerusform>تعليق تسجيل دخول %Ln</numerusform>
            <numerusform>تعليق تسجيل دخول %Ln</numerusform>
            <numerusform>تعليق تسجيل دخول %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend Anyway</source>
        <translation>التعليق رغم ذلك</translation>
    </message>
    <message>
        <source>Undo lets the account sign in again.</source>
        <translation>يسمح التراجع للحساب بتسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Undo lets the accounts sign in again.</source>
        <translation>يسمح التراجع للحسابات بتسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>هل تريد حفظ التغييرات على %1؟</translation>
    </message>
    <message>
        <source>Remove Application</source>
        <translation>إزالة التطبيق</translation>
    </message>
    <message>
        <source>Remove Anyway</source>
        <translation>الإزالة رغم ذلك</translation>
    </message>
    <message>
        <source>Undo gives the application back to the account.</source>
        <translation>يعيد التراجع التطبيق إلى الحساب.</translation>
    </message>
    <message>
        <source>Move to Another Organization</source>
        <translation>النقل إلى مؤسسة أخرى</translation>
    </message>
    <message>
        <source>Move Anyway</source>
        <translation>النقل رغم ذلك</translation>
    </message>
    <message>
        <source>Undo moves the account back.</source>
        <translation>يعيد التراجع الحساب إلى مكانه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>التراجع رغم ذلك</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The directory file could not be opened. Check that it is there and that you may read and write it.</source>
        <translation>تعذّر فتح ملف الدليل. تحقق من وجوده ومن أنه مسموح لك بقراءته والكتابة فيه.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt could not be used.</source>
        <translation>تعذّر استخدام برنامج تشغيل SQLite الخاص بمكتبة Qt.</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>Mail failed</source>
        <translation>فشل البريد</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>ربما وصلت</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَلة</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>بلا بيانات اعتماد</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Sent, not used</source>
        <translation>أُرسلت ولم تُستخدم</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Shown, not used</source>
        <translation>عُرضت ولم تُستخدم</translation>
    </message>
</context>
<context>
    <name>CredentialActions</name>
    <message>
        <source>This account has been deleted by somebody else meanwhile. Nothing was changed.</source>
        <translation>حذف شخص آخر هذا الحساب في هذه الأثناء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The account is in the recycle bin. Restore it first.</source>
        <translation>الحساب في سلة المحذوفات. استعده أولًا.</translation>
    </message>
    <message>
        <source>The login is suspended. Resume it first.</source>
        <translation>تسجيل الدخول معلّق. استأنفه أولًا.</translation>
    </message>
    <message>
        <source>The policy allows only addresses at %1. Change the address or the policy.</source>
        <translation>لا تسمح السياسة إلا بعناوين في %1. غيّر العنوان أو السياسة.</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>مكان النشر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>The server issues the passwords of this directory. Ask for new ones there, or let this console issue them (Sync, Remote Settings).</source>
        <translation>الخادم هو الذي يُصدر كلمات مرور هذا الدليل. اطلب كلمات مرور جديدة هناك، أو اجعل وحدة التحكم هذه تُصدرها (المزامنة، إعدادات الخادم البعيد).</translation>
    </message>
    <message>
        <source>The account has no credential.</source>
        <translation>ليس للحساب بيانات اعتماد.</translation>
    </message>
</context>
<context>
    <name>CredentialCommands</name>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Would revoke the credentials of %1</source>
        <translation>ستُبطَل بيانات اعتماد %1</translation>
    </message>
    <message>
        <source>Nothing to note was named. Add --deployed-at, --owner or --ticket with a text.</source>
        <translation>لم يُذكر ما ينبغي تدوينه. أضف ‎--deployed-at أو ‎--owner أو ‎--ticket مع نص.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>state, name, address</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3). %4</source>
        <comment>state, name, address, reason</comment>
        <translation>%1: %2 (%3). %4</translation>
    </message>
    <message>
        <source>uid, user name or email; without any, everybody</source>
        <translation>‏uid أو اسم المستخدم أو البريد الإلكتروني؛ من دون أي منها، الجميع</translation>
    </message>
    <message>
        <source>Queue a mail with a new password for some of them; “deliver” or the console sends it</source>
        <translation>إدراج رسالة بكلمة مرور جديدة لبعضهم في قائمة الانتظار؛ يرسلها «deliver» أو وحدة التحكم</translation>
    </message>
    <message>
        <source>List the state of passwords and their mails</source>
        <translation>عرض حالة كلمات المرور ورسائلها</translation>
    </message>
    <message>
        <source>Take the passwords of some of them away</source>
        <translation>سحب كلمات مرور بعضهم</translation>
    </message>
    <message>
        <source>Note where a password is used, and by whom</source>
        <translation>تدوين مكان استخدام كلمة المرور ومن يستخدمها</translation>
    </message>
    <message>
        <source>Where it is deployed</source>
        <translation>مكان نشرها</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>من يتولى أمرها هناك</translation>
    </message>
    <message>
        <source>Under which ticket</source>
        <translation>التذكرة المرتبطة بها</translation>
    </message>
    <message>
        <source>Send the mails that are due now</source>
        <translation>إرسال الرسائل المستحقة الآن</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>قراءة كلمة مرور خادم البريد من واصف الملف هذا</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what became of the mails</comment>
        <translation>‏%1.</translation>
    </message>
</context>
<context>
    <name>CredentialPolicy</name>
    <message>
        <source>A password has %1 to %2 characters. Enter a length between them.</source>
        <translation>تتكون كلمة المرور من %1 إلى %2 حرف. أدخل طولًا بينهما.</translation>
    </message>
    <message>
        <source>An unused password expires after 1 to %1 hours, or with 0 never.</source>
        <translation>تنتهي صلاحية كلمة المرور غير المستخدمة بعد 1 إلى %1 ساعة، أو لا تنتهي أبدًا مع 0.</translation>
    </message>
    <message>
        <source>A password expires after 1 to %1 days, or with 0 never.</source>
        <translation>تنتهي صلاحية كلمة المرور بعد 1 إلى %1 يوم، أو لا تنتهي أبدًا مع 0.</translation>
    </message>
    <message>
        <source>Warn 1 to %1 days before a password expires.</source>
        <translation>نبّه قبل انتهاء صلاحية كلمة المرور بمدة من 1 إلى %1 يوم.</translation>
    </message>
    <message>
        <source>“%1” is not a domain. Enter it as in an address, for example example.com.</source>
        <translation>«%1» ليس نطاقًا. أدخله كما في العناوين، مثل example.com.</translation>
    </message>
</context>
<context>
    <name>DelimitedText</name>
    <message>
        <source>A quotation mark stands inside a cell that does not begin with one. Put the whole cell in quotation marks and double those inside, or read the file without quotation marks.</source>
        <translation>توجد علامة اقتباس داخل خلية لا تبدأ بواحدة. ضع الخلية كلها بين علامتي اقتباس وضاعف العلامات التي بداخلها، أو اقرأ الملف بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed. Close it, or read the file without quotation marks.</source>
        <translation>فُتحت علامة اقتباس هنا ولم تُغلق. أغلقها، أو اقرأ الملف بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>Something follows the closing quotation mark of a cell. Double quotation marks that belong to the cell.</source>
        <translation>يوجد شيء بعد علامة الاقتباس الختامية للخلية. ضاعف علامات الاقتباس التي تنتمي إلى الخلية.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 bytes. Shorten it, or check the quotation marks before it.</source>
        <translation>توجد خلية أطول من %1 بايت. قصّرها، أو تحقق من علامات الاقتباس التي قبلها.</translation>
    </message>
    <message>
        <source>There are more than %1 columns. Choose another separator, or delete columns.</source>
        <translation>عدد الأعمدة أكثر من %1. اختر فاصلًا آخر، أو احذف أعمدة.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Import the file in parts.</source>
        <translation>عدد الصفوف أكثر من %1. استورد الملف على أجزاء.</translation>
    </message>
    <message>
        <source>Row %1, column %2 (byte %3)</source>
        <translation>الصف %1، العمود %2 (البايت %3)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The text is larger than %1. Import it in parts.</source>
        <translation>النص أكبر من %1. استورده على أجزاء.</translation>
    </message>
</context>
<context>
    <name>DeliveryReport</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials sent</source>
        <translation>
            <numerusform>لم تُرسل أي رسالة ببيانات الاعتماد</numerusform>
            <numerusform>أُرسلت رسالة واحدة ببيانات الاعتماد</numerusform>
            <numerusform>أُرسلت رسالتان ببيانات الاعتماد</numerusform>
            <numerusform>أُرسلت %Ln رسائل ببيانات الاعتماد</numerusform>
            <numerusform>أُرسلت %Ln رسالة ببيانات الاعتماد</numerusform>
            <numerusform>أُرسلت %Ln رسالة ببيانات الاعتماد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>لم تفشل أي رسالة</numerusform>
            <numerusform>فشلت رسالة واحدة</numerusform>
            <numerusform>فشلت رسالتان</numerusform>
            <numerusform>فشلت %Ln رسائل</numerusform>
            <numerusform>فشلت %Ln رسالة</numerusform>
            <numerusform>فشلت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may have arrived</source>
        <translation>
            <numerusform>لا رسائل ربما وصلت</numerusform>
            <numerusform>ربما وصلت رسالة واحدة</numerusform>
            <numerusform>ربما وصلت رسالتان</numerusform>
            <numerusform>ربما وصلت %Ln رسائل</numerusform>
            <numerusform>ربما وصلت %Ln رسالة</numerusform>
            <numerusform>ربما وصلت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still queued</source>
        <translation>
            <numerusform>لا رسائل في قائمة الانتظار</numerusform>
            <numerusform>رسالة واحدة ما زالت في قائمة الانتظار</numerusform>
            <numerusform>رسالتان ما زالتا في قائمة الانتظار</numerusform>
            <numerusform>%Ln رسائل ما زالت في قائمة الانتظار</numerusform>
            <numerusform>%Ln رسالة ما زالت في قائمة الانتظار</numerusform>
            <numerusform>%Ln رسالة ما زالت في قائمة الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn meanwhile</source>
        <translation>
            <numerusform>لم تُسحب أي رسالة في هذه الأثناء</numerusform>
            <numerusform>سُحبت رسالة واحدة في هذه الأثناء</numerusform>
            <numerusform>سُحبت رسالتان في هذه الأثناء</numerusform>
            <numerusform>سُحبت %Ln رسائل في هذه الأثناء</numerusform>
            <numerusform>سُحبت %Ln رسالة في هذه الأثناء</numerusform>
            <numerusform>سُحبت %Ln رسالة في هذه الأثناء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryCommands</name>
    <message>
        <source>An owner needs %1 too.</source>
        <translation>يتطلب المالك ‎%1 أيضًا.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>كلمة مرور %1:</translation>
    </message>
    <message>
        <source>The sample directory has an owner already.</source>
        <translation>للدليل النموذجي مالك بالفعل.</translation>
    </message>
    <message>
        <source>--sign-in needs --owner, who could sign in then.</source>
        <translation>يتطلب ‎--sign-in الخيار ‎--owner ليكون هناك من يمكنه تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Created the directory “%1” in %2</source>
        <translation>تم إنشاء الدليل «%1» في ‎%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>‏%1: لا صفوف</numerusform>
            <numerusform>‏%1: صف واحد</numerusform>
            <numerusform>‏%1: صفان</numerusform>
            <numerusform>‏%1: %Ln صفوف</numerusform>
            <numerusform>‏%1: %Ln صفًا</numerusform>
            <numerusform>‏%1: %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was read. The repaired directory is %1</source>
        <translation>قُرئ كل شيء. الدليل الذي تم إصلاحه هو ‎%1</translation>
    </message>
    <message>
        <source>The repaired directory is %1. Compare it with a backup before you use it.</source>
        <translation>الدليل الذي تم إصلاحه هو ‎%1. قارنه بنسخة احتياطية قبل استخدامه.</translation>
    </message>
    <message>
        <source>The history was altered. %1</source>
        <translation>عُدّل سجل التغييرات بلا إذن. %1</translation>
    </message>
    <message>
        <source>The directory is damaged. Work with a backup of it, or read what is readable into a new file with “stewardctl doctor --repair NEWFILE”.</source>
        <translation>الدليل تالف. استخدم نسخة احتياطية منه، أو اقرأ ما يمكن قراءته إلى ملف جديد باستخدام «stewardctl doctor --repair NEWFILE».</translation>
    </message>
    <message>
        <source>No problem found: accounts %1, changes in the history %2.</source>
        <translation>لم توجد أي مشكلة: الحسابات %1، التغييرات في السجل %2.</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>حُفظت نسخة باسم ‎%1</translation>
    </message>
    <message>
        <source>Create the directory file: empty, or with sample accounts</source>
        <translation>إنشاء ملف الدليل: فارغًا، أو مع حسابات نموذجية</translation>
    </message>
    <message>
        <source>Fill it with the sample directory</source>
        <translation>ملؤه بالدليل النموذجي</translation>
    </message>
    <message>
        <source>Name of the directory; otherwise that of the file</source>
        <translation>اسم الدليل؛ وإلا فاسم الملف</translation>
    </message>
    <message>
        <source>Its first administrator, with the role Owner</source>
        <translation>مسؤوله الأول، بالدور Owner</translation>
    </message>
    <message>
        <source>First name of the owner</source>
        <translation>الاسم الأول للمالك</translation>
    </message>
    <message>
        <source>Last name of the owner</source>
        <translation>اسم عائلة المالك</translation>
    </message>
    <message>
        <source>Ask for a password whenever it is opened; that of the owner is read, one line</source>
        <translation>طلب كلمة مرور عند كل فتح؛ وتُقرأ كلمة مرور المالك في سطر واحد</translation>
    </message>
    <message>
        <source>Check the file, its schema and its history; or read what is readable of a damaged one</source>
        <translation>التحقق من الملف ومخططه وسجل تغييراته؛ أو قراءة ما يمكن قراءته من ملف تالف</translation>
    </message>
    <message>
        <source>Read a damaged file into this new one, and say what is missing; the damaged one is left as it is</source>
        <translation>قراءة ملف تالف إلى هذا الملف الجديد، وذكر المفقود؛ ويبقى التالف كما هو</translation>
    </message>
    <message>
        <source>Save a copy of the directory</source>
        <translation>حفظ نسخة من الدليل</translation>
    </message>
    <message>
        <source>A file that does not exist yet</source>
        <translation>ملف غير موجود بعد</translation>
    </message>
</context>
<context>
    <name>DirectoryDialogs</name>
    <message>
        <source>Open Directory</source>
        <translation>فتح دليل</translation>
    </message>
    <message>
        <source>Steward directories (*.steward);;All files (*)</source>
        <translation>أدلة Steward (*.steward);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Steward directories (*.steward)</source>
        <translation>أدلة Steward (*.steward)</translation>
    </message>
</context>
<context>
    <name>DirectoryFile</name>
    <message>
        <source>The file %1 is damaged. It was left as it is; open a copy or a backup of it.</source>
        <translation>الملف ‎%1 تالف. تُرك كما هو؛ افتح نسخة منه أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>لا يمكن إنشاء الملف ‎%1. تحقق من وجود المجلد ومن أنه مسموح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف ‎%1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>ليس ملفًا: ‎%1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>لا يمكن قراءة الملف ‎%1. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The file %1 is empty. It was left as it is; choose another file, or create a new directory.</source>
        <translation>الملف ‎%1 فارغ. تُرك كما هو؛ اختر ملفًا آخر، أو أنشئ دليلًا جديدًا.</translation>
    </message>
    <message>
        <source>The file %1 is not a Steward directory. It was left as it is.</source>
        <translation>الملف ‎%1 ليس دليل Steward. تُرك كما هو.</translation>
    </message>
    <message>
        <source>The file %1 was made by a newer version of Steward. It was left as it is; install the newer version to open it.</source>
        <translation>الملف ‎%1 أنشأه إصدار أحدث من Steward. تُرك كما هو؛ ثبّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>A directory cannot be copied onto itself. Choose another name.</source>
        <translation>لا يمكن نسخ الدليل فوق نفسه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A row of %1 refers to a row of %2 that is not there.</source>
        <translation>يشير صف في %1 إلى صف غير موجود في %2.</translation>
    </message>
    <message>
        <source>No temporary file could be created.</source>
        <translation>تعذّر إنشاء ملف مؤقت.</translation>
    </message>
    <message>
        <source>The schema lacks: %1</source>
        <translation>ينقص المخطط: %1</translation>
    </message>
    <message>
        <source>The schema has something that is not Steward&apos;s: %1</source>
        <translation>في المخطط ما لا ينتمي إلى Steward: %1</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>جزء من البرنامج مفقود. ثبّت Steward من جديد.</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Enter an email address, for example ana.perez@example.com.</source>
        <translation>أدخل عنوان بريد إلكتروني، مثل ana.perez@example.com.</translation>
    </message>
    <message>
        <source>The address contains %1. Delete that character, or type the address again.</source>
        <translation>يحتوي العنوان على %1. احذف هذا الحرف، أو اكتب العنوان من جديد.</translation>
    </message>
    <message>
        <source>Addresses in quotation marks are not supported, because many servers refuse them. Enter an address without quotation marks.</source>
        <translation>العناوين الموضوعة بين علامات اقتباس غير مدعومة، لأن خوادم كثيرة ترفضها. أدخل عنوانًا بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>The @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>العلامة @ مفقودة. أدخل عنوانًا كاملًا، مثل ana.perez@example.com.</translation>
    </message>
    <message>
        <source>The part before @ is missing. Enter a full address, for example ana.perez@example.com.</source>
        <translation>الجزء الذي قبل @ مفقود. أدخل عنوانًا كاملًا، مثل ana.perez@example.com.</translation>
    </message>
    <message>
        <source>There is more than one @. Enter a single address.</source>
        <translation>توجد أكثر من علامة @ واحدة. أدخل عنوانًا واحدًا.</translation>
    </message>
    <message>
        <source>A blank cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>لا يمكن أن توجد مسافة قبل @. أدخل عنوانًا واحدًا مثل ana.perez@example.com.</translation>
    </message>
    <message>
        <source>“%1” cannot stand before the @. Enter a single address such as ana.perez@example.com.</source>
        <translation>لا يمكن أن يوجد «%1» قبل @. أدخل عنوانًا واحدًا مثل ana.perez@example.com.</translation>
    </message>
    <message>
        <source>A dot cannot stand at the start or end of the part before @, nor twice in a row. Correct the dots.</source>
        <translation>لا يمكن أن توجد نقطة في بداية الجزء الذي قبل @ أو نهايته، ولا نقطتان متتاليتان. صحّح النقاط.</translation>
    </message>
    <message>
        <source>The part before @ is longer than %1 characters. Enter a shorter address.</source>
        <translation>الجزء الذي قبل @ أطول من %1 حرف. أدخل عنوانًا أقصر.</translation>
    </message>
    <message>
        <source>The part after @ is missing. Enter a full address, for example %1@example.com.</source>
        <translation>الجزء الذي بعد @ مفقود. أدخل عنوانًا كاملًا، مثل ‎%1@example.com.</translation>
    </message>
    <message>
        <source>The part after @ is too long: a domain name has at most %1 characters, and %2 between two dots. Enter a shorter address.</source>
        <translation>الجزء الذي بعد @ طويل جدًا: يتكون اسم النطاق من %1 حرف على الأكثر، و%2 بين نقطتين. أدخل عنوانًا أقصر.</translation>
    </message>
    <message>
        <source>“%1” is not a domain name. Correct the part after @.</source>
        <translation>«%1» ليس اسم نطاق. صحّح الجزء الذي بعد @.</translation>
    </message>
    <message>
        <source>The address ends with a dot. Delete the last dot.</source>
        <translation>ينتهي العنوان بنقطة. احذف النقطة الأخيرة.</translation>
    </message>
    <message>
        <source>The part after @ has no ending. Enter a full address, for example %1@%2.com.</source>
        <translation>ليس للجزء الذي بعد @ لاحقة. أدخل عنوانًا كاملًا، مثل ‎%1@%2.com.</translation>
    </message>
    <message>
        <source>“%1” is a number, not a domain name. Enter an address with a domain name.</source>
        <translation>«%1» رقم وليس اسم نطاق. أدخل عنوانًا فيه اسم نطاق.</translation>
    </message>
    <message>
        <source>The address is longer than %1 characters. Enter a shorter address.</source>
        <translation>العنوان أطول من %1 حرف. أدخل عنوانًا أقصر.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The URL contains %1. Delete that character.</source>
        <translation>يحتوي عنوان URL على %1. احذف هذا الحرف.</translation>
    </message>
    <message>
        <source>The URL contains a blank. Delete it, or write it as %20.</source>
        <translation>يحتوي عنوان URL على مسافة. احذفها، أو اكتبها بالشكل ‎%20‎.</translation>
    </message>
    <message>
        <source>The URL is longer than %1 characters. Shorten it.</source>
        <translation>عنوان URL أطول من %1 حرف. قصّره.</translation>
    </message>
    <message>
        <source>The URL does not begin with https://. Enter it whole, for example https://example.com/api.</source>
        <translation>عنوان URL لا يبدأ بـ https://‎. أدخله كاملًا، مثل https://example.com/api.</translation>
    </message>
    <message>
        <source>This is not a valid URL. Enter it whole, for example https://example.com/api.</source>
        <translation>عنوان URL هذا غير صالح. أدخله كاملًا، مثل https://example.com/api.</translation>
    </message>
    <message>
        <source>“%1” cannot be used to reach the API. Enter a URL that begins with https://.</source>
        <translation>لا يمكن استخدام «%1» للوصول إلى واجهة API. أدخل عنوان URL يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>http sends passwords unprotected, and is allowed on this computer only. Begin the URL with https://.</source>
        <translation>يرسل http كلمات المرور بلا حماية، ولا يُسمح به إلا على هذا الحاسوب. ابدأ عنوان URL بـ https://‎.</translation>
    </message>
    <message>
        <source>The URL contains a user name or password. Delete everything between // and @.</source>
        <translation>يحتوي عنوان URL على اسم مستخدم أو كلمة مرور. احذف كل ما بين // و@.</translation>
    </message>
    <message>
        <source>The part after # is never sent. Delete it.</source>
        <translation>الجزء الذي بعد # لا يُرسل أبدًا. احذفه.</translation>
    </message>
</context>
<context>
    <name>ExitCode</name>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الخروج:</translation>
    </message>
    <message>
        <source>  0  everything asked for was done</source>
        <translation>  0  أُنجز كل ما طُلب</translation>
    </message>
    <message>
        <source>  1  some rows were left alone; they are listed on standard error</source>
        <translation>  1  تُركت بعض الصفوف كما هي؛ وهي مذكورة في مخرج الأخطاء القياسي</translation>
    </message>
    <message>
        <source>  2  wrong usage, and nothing was changed; or some rows of a job failed, and are listed</source>
        <translation>  2  استخدام خاطئ، ولم يتغيّر شيء؛ أو فشلت بعض صفوف مهمة، وهي مذكورة</translation>
    </message>
    <message>
        <source>  3  what was named was not found, or the name is ambiguous; nothing was changed</source>
        <translation>  3  لم يُعثر على ما ذُكر، أو الاسم ملتبس؛ لم يتغيّر شيء</translation>
    </message>
    <message>
        <source>  4  refused: not allowed, an integration would stop (--even-if-last), or --yes is missing</source>
        <translation>  4  مرفوض: غير مسموح به، أو سيتوقف تكامل (--even-if-last)، أو ‎--yes مفقود</translation>
    </message>
    <message>
        <source>  5  conflict: changed meanwhile, or the name, email or file is taken already</source>
        <translation>  5  تعارض: تغيّر في هذه الأثناء، أو الاسم أو البريد الإلكتروني أو الملف مستخدَم بالفعل</translation>
    </message>
    <message>
        <source>  6  the directory cannot be opened, read or written, or doctor found damage</source>
        <translation>  6  لا يمكن فتح الدليل أو قراءته أو الكتابة فيه، أو وجد doctor تلفًا</translation>
    </message>
    <message>
        <source>  7  the directory asks who you are: --as is missing, or email or password are wrong</source>
        <translation>  7  يسأل الدليل عن هويتك: ‎--as مفقود، أو البريد الإلكتروني أو كلمة المرور خطأ</translation>
    </message>
    <message>
        <source>  Of sync and remote: 3 conflicts or questions wait (conflicts list), 4 the remote was not reached, 5 it does not let us in</source>
        <translation>  لأمري sync وremote: 3 توجد تعارضات أو أسئلة تنتظر (conflicts list)، 4 تعذّر الوصول إلى الخادم البعيد، 5 لا يسمح الخادم البعيد بالدخول</translation>
    </message>
</context>
<context>
    <name>ExpiryCalendar</name>
    <message>
        <source>Password of %1 (%2) expires</source>
        <translation>تنتهي صلاحية كلمة مرور %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>ملف CSV لجداول البيانات</translation>
    </message>
    <message>
        <source>Exact CSV for scripts</source>
        <translation>ملف CSV حرفي للنصوص البرمجية</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a sheet about the file</comment>
        <translation>حول الملف</translation>
    </message>
    <message>
        <source>Journal head</source>
        <translation>رأس الدفتر</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>There is no format “%1”. Use one of: %2.</source>
        <translation>لا يوجد تنسيق «%1». استخدم أحد التنسيقات التالية: %2.</translation>
    </message>
    <message>
        <source>%1 is for CSV, and %2 has no other form. Leave it out.</source>
        <translation>الخيار ‎%1 خاص بتنسيق CSV، وليس للتنسيق %2 شكل آخر. لا تستخدمه.</translation>
    </message>
    <message>
        <source>What was exported could not be read again.</source>
        <translation>تعذّرت إعادة قراءة ما صُدّر.</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name, or add --yes to replace it.</source>
        <translation>يوجد بالفعل ملف ‎%1. اختر اسمًا آخر، أو أضف ‎--yes لاستبداله.</translation>
    </message>
    <message>
        <source>Exported %1 accounts as %2 to %3</source>
        <translation>صُدّرت الحسابات (%1) بتنسيق %2 إلى ‎%3</translation>
    </message>
    <message>
        <source>Left out: %1 accounts that your role does not show.</source>
        <translation>استُثنيت حسابات لا يعرضها دورك، وعددها %1.</translation>
    </message>
    <message>
        <source>Write accounts into a file that only you can read, with the head of the journal</source>
        <translation>كتابة الحسابات في ملف لا يقرؤه سواك، مع رأس دفتر التغييرات</translation>
    </message>
    <message>
        <source>The file; - for standard output</source>
        <translation>الملف؛ - للإخراج القياسي</translation>
    </message>
    <message>
        <source>%1; otherwise as the file is named. csv is for spreadsheets, csv-exact for scripts</source>
        <translation>‏%1؛ وإلا فوفق اسم الملف. csv لجداول البيانات، وcsv-exact للنصوص البرمجية</translation>
    </message>
    <message>
        <source>CSV for scripts: keys, commas, and every value as it is</source>
        <translation>تنسيق CSV للنصوص البرمجية: مفاتيح وفواصل، وكل قيمة كما هي</translation>
    </message>
    <message>
        <source>Only accounts with this, as for list</source>
        <translation>الحسابات المطابقة لهذا فقط، كما في list</translation>
    </message>
    <message>
        <source>Which columns; otherwise all that can be imported again</source>
        <translation>أي الأعمدة؛ وإلا فكل ما يمكن استيراده من جديد</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>الفرز حسب هذه الأعمدة؛ وإلا فبترتيب إضافتها</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>سلة المحذوفات بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Replace a file that is there</source>
        <translation>استبدال ملف موجود</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>التطبيقات الخارجية</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>محمي</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>اختر دورًا.</translation>
    </message>
    <message>
        <source>There is no role “%1”. Use one of: %2.</source>
        <translation>لا يوجد دور «%1». استخدم أحد الأدوار التالية: %2.</translation>
    </message>
    <message>
        <source>There is no application “%1”. Use one of: %2.</source>
        <translation>لا يوجد تطبيق «%1». استخدم أحد التطبيقات التالية: %2.</translation>
    </message>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>اختر تطبيقًا خارجيًا واحدًا على الأقل؛ فمن دونه لا يمكن لمستخدم API فعل شيء.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Use yes or no.</source>
        <translation>«%1» ليس yes ولا no. استخدم yes أو no.</translation>
    </message>
    <message>
        <source>“%1” is not a language. Use a language tag such as en, es or pt-BR.</source>
        <translation>«%1» ليس لغة. استخدم رمز لغة مثل en أو es أو pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is not a type. Use person or api-user.</source>
        <translation>«%1» ليس نوعًا. استخدم person أو api-user.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>مستخدم API</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>FileSafety</name>
    <message>
        <source>The file %1 belongs to %2, who can change it past Steward.</source>
        <translation>يعود الملف ‎%1 إلى %2، الذي يمكنه تغييره دون المرور ببرنامج Steward.</translation>
    </message>
    <message>
        <source>Others on this computer can change the file %1. Take that right from them (chmod 600).</source>
        <translation>يمكن لآخرين على هذا الحاسوب تغيير الملف ‎%1. اسحب منهم هذا الإذن (chmod 600).</translation>
    </message>
    <message>
        <source>Others on this computer can read the file %1. Take that right from them (chmod 600).</source>
        <translation>يمكن لآخرين على هذا الحاسوب قراءة الملف ‎%1. اسحب منهم هذا الإذن (chmod 600).</translation>
    </message>
    <message>
        <source>The file %1 is on a network drive, where two computers that write at once can damage it. Keep it on a disk of this computer, and connect several consoles through a server.</source>
        <translation>الملف ‎%1 موجود على قرص شبكة، حيث يمكن أن يتلفه حاسوبان يكتبان في الوقت نفسه. احتفظ به على قرص في هذا الحاسوب، واربط عدة وحدات تحكم عبر خادم.</translation>
    </message>
</context>
<context>
    <name>FilterConditions</name>
    <message>
        <source>“%1” is not a condition. Write it as NAME=VALUE, for example type=api-user.</source>
        <translation>«%1» ليس شرطًا. اكتبه بالشكل NAME=VALUE، مثل type=api-user.</translation>
    </message>
    <message>
        <source>“%1” is not asked for with “!=”. Write it as %1=VALUE.</source>
        <translation>لا يُستخدم «!=» مع «%1». اكتبه بالشكل ‎%1=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is not a status. Use active or suspended.</source>
        <translation>«%1» ليس حالة. استخدم active أو suspended.</translation>
    </message>
    <message>
        <source>“%1” is not a condition. Use type, status, credential, role, application, organization, language, text, expires, unused, only or deleted.</source>
        <translation>«%1» ليس شرطًا. استخدم type أو status أو credential أو role أو application أو organization أو language أو text أو expires أو unused أو only أو deleted.</translation>
    </message>
    <message>
        <source>“%1” can be asked for only once. Leave one of the two conditions out.</source>
        <translation>لا يمكن طلب «%1» إلا مرة واحدة. احذف أحد الشرطين.</translation>
    </message>
    <message>
        <source>“%1” are not so many days. Use 1d to %2d.</source>
        <translation>«%1» ليس عدد أيام ممكنًا. استخدم من ‎1d إلى ‎%2d.</translation>
    </message>
    <message>
        <source>“%1” is neither days nor a date. Use one such as 30d or 2026-03-18.</source>
        <translation>«%1» ليس عدد أيام ولا تاريخًا. استخدم ما يشبه ‎30d أو ‎2026-03-18.</translation>
    </message>
    <message>
        <source>A text can be asked for only once. Leave one of the two “text” conditions out.</source>
        <translation>لا يمكن طلب نص إلا مرة واحدة. احذف أحد شرطي «text».</translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no. Use yes or no.</source>
        <translation>لا يقول «%1» نعم ولا لا. استخدم yes أو no.</translation>
    </message>
    <message>
        <source>The condition “text” names no text. Say what is to be found.</source>
        <translation>الشرط «text» لا يحدد أي نص. حدّد ما يجب العثور عليه.</translation>
    </message>
    <message>
        <source>“%1” is not a state of a credential. Use none, queued, sending, shown, sent, used, retry, unknown, failed, expired or revoked.</source>
        <translation>«%1» ليس حالة لبيانات الاعتماد. استخدم none أو queued أو sending أو shown أو sent أو used أو retry أو unknown أو failed أو expired أو revoked.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>GrammarText</name>
    <message>
        <source>“--directory FILE” may stand here too. “stewardctl --help” lists the exit codes.</source>
        <translation>يمكن أن يأتي «‎--directory FILE» هنا أيضًا. يعرض «stewardctl --help» رموز الخروج.</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>%1 is the last one who can edit roles. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>آخر من يمكنه تحرير الأدوار هو %1. امنح هذا الامتياز لجهة أخرى أولًا.</translation>
    </message>
    <message>
        <source>%1 is the last one who can edit administrators. Give this privilege to somebody else first.</source>
        <comment>%1 is a person or a role</comment>
        <translation>آخر من يمكنه تحرير المسؤولين هو %1. امنح هذا الامتياز لجهة أخرى أولًا.</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>لا يمكنك أن تضيف إلى دور ما لا تملكه أنت: %1.</translation>
    </message>
    <message>
        <source>You cannot give %1 the role %2: it holds what you do not (%3).</source>
        <translation>لا يمكنك منح %1 الدور %2: فهو يتضمن ما لا تملكه (%3).</translation>
    </message>
    <message>
        <source>%1 holds more than you do (%2). Only somebody who holds that too can change the email, the user name or the password.</source>
        <translation>امتيازات %1 أكثر من امتيازاتك (%2). لا يمكن تغيير البريد الإلكتروني أو اسم المستخدم أو كلمة المرور إلا لمن يملكها هو أيضًا.</translation>
    </message>
    <message>
        <source>You cannot change your own role, suspend or delete yourself. Ask somebody else.</source>
        <translation>لا يمكنك تغيير دورك أو تعليق حسابك أو حذفه بنفسك. اطلب ذلك من شخص آخر.</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>لا يمكنك تغيير الدور الذي تحمله أنت. اطلب ذلك من شخص له دور آخر.</translation>
    </message>
    <message>
        <source>%1 is protected and cannot be deleted. Take the protection off first.</source>
        <translation>الحساب %1 محمي ولا يمكن حذفه. أزل الحماية أولًا.</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>يحتوي الموضوع على %1. احذف هذا الحرف.</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>“%1” is not a number above 0.</source>
        <translation>«%1» ليس عددًا أكبر من 0.</translation>
    </message>
    <message>
        <source>There is nothing to undo. “stewardctl history” lists the changes.</source>
        <translation>لا يوجد ما يمكن التراجع عنه. يعرض «stewardctl history» التغييرات.</translation>
    </message>
    <message>
        <source>Would put back %1</source>
        <translation>سيُعاد إلى ما كان: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يمكن إعادة تنفيذه.</translation>
    </message>
    <message>
        <source>Would change %1</source>
        <translation>سيُجرى تغيير %1</translation>
    </message>
    <message>
        <source>the history</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المنفِّذ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Take back changes as one, by default your newest one</source>
        <translation>التراجع عن تغييرات دفعة واحدة، وافتراضيًا عن أحدث تغييراتك</translation>
    </message>
    <message>
        <source>Numbers of the changes, as history shows them</source>
        <translation>أرقام التغييرات كما يعرضها history</translation>
    </message>
    <message>
        <source>Put these accounts back although they were changed since</source>
        <translation>إعادة هذه الحسابات إلى ما كانت عليه مع أنها تغيّرت منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Do again what undo has taken back</source>
        <translation>إعادة تنفيذ ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>List the changes, the newest first</source>
        <translation>عرض التغييرات، بدءًا بالأحدث</translation>
    </message>
    <message>
        <source>At most so many; otherwise %1</source>
        <translation>بهذا العدد على الأكثر؛ وإلا %1</translation>
    </message>
    <message>
        <source>Only changes of this one: uid, user name or email</source>
        <translation>تغييرات هذا الحساب فقط: uid أو اسم المستخدم أو البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>ImageText</name>
    <message>
        <source>In the recycle bin since</source>
        <translation>في سلة المحذوفات منذ</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>الامتيازات</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Mailed to</source>
        <translation>أُرسلت إلى</translation>
    </message>
    <message>
        <source>Password made</source>
        <translation>إنشاء كلمة المرور</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>أول استخدام</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>مكان النشر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Chosen by the person</source>
        <translation>اختارها الشخص</translation>
    </message>
    <message>
        <source>Name of the directory</source>
        <translation>اسم الدليل</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Stays signed in until</source>
        <translation>يبقى تسجيل الدخول حتى</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>جُرّب</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>Takes back entry</source>
        <translation>يتراجع عن القيد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Head of the journal</source>
        <translation>رأس دفتر التغييرات</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Pause of the mails</source>
        <translation>إيقاف البريد مؤقتًا</translation>
    </message>
    <message>
        <source>Texts of the mails</source>
        <translation>نصوص الرسائل</translation>
    </message>
    <message>
        <source>Rules for passwords</source>
        <translation>قواعد كلمات المرور</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Key that signs the journal</source>
        <translation>المفتاح الذي يوقّع دفتر التغييرات</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>الرد على</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Password in the keychain</source>
        <translation>كلمة المرور في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>انتهاء غير المستخدمة بعد (ساعات)</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>انتهاء الصلاحية بعد (أيام)</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>التنبيه قبل (أيام)</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>النطاقات المسموح بها</translation>
    </message>
    <message>
        <source>Asks who you are</source>
        <translation>السؤال عن الهوية</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>القفل بعد (دقائق)</translation>
    </message>
    <message>
        <source>Stays signed in for (days)</source>
        <translation>بقاء تسجيل الدخول (أيام)</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>النسخ الاحتياطية الباقية</translation>
    </message>
    <message>
        <source>Before changes of rows</source>
        <translation>قبل تغيير صفوف عددها</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>%1 for %2</source>
        <translation>‏%1 لدى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln integration(s) will stop working</source>
        <translation>
            <numerusform>لن يتوقف أي تكامل عن العمل</numerusform>
            <numerusform>سيتوقف تكامل واحد عن العمل</numerusform>
            <numerusform>سيتوقف تكاملان عن العمل</numerusform>
            <numerusform>ستتوقف %Ln عمليات تكامل عن العمل</numerusform>
            <numerusform>ستتوقف %Ln عملية تكامل عن العمل</numerusform>
            <numerusform>ستتوقف %Ln عملية تكامل عن العمل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stop working</source>
        <translation>سيتوقف %1 عن العمل</translation>
    </message>
    <message>
        <source>%1 will stop working for %2</source>
        <translation>سيتوقف %1 عن العمل لدى %2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 on %2</source>
        <comment>who, and when</comment>
        <translation>‏%1 في %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 was changed to “%2” by %3, after the file was written; the file says “%4”.</source>
        <translation>غُيّر %1 إلى «%2» بواسطة %3 بعد كتابة الملف؛ وفي الملف «%4».</translation>
    </message>
    <message>
        <source>Keep What Is There</source>
        <translation>الاحتفاظ بالموجود</translation>
    </message>
    <message>
        <source>Use the File&apos;s</source>
        <translation>استخدام ما في الملف</translation>
    </message>
    <message>
        <source>Changed by %1, after the file was written; kept: %2</source>
        <translation>غُيّر بواسطة %1 بعد كتابة الملف؛ واحتُفظ بما يلي: %2</translation>
    </message>
    <message>
        <source>No account has this uid. It was deleted for good, or is of another directory.</source>
        <translation>لا يوجد حساب بهذا uid. حُذف نهائيًا، أو ينتمي إلى دليل آخر.</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin. Restore the account first.</source>
        <translation>يوجد %1 في سلة المحذوفات. استعد الحساب أولًا.</translation>
    </message>
    <message>
        <source>An administrator and an API user have this email. Say which one is meant.</source>
        <translation>يحمل مسؤول ومستخدم API هذا البريد الإلكتروني. بيّن أيهما المقصود.</translation>
    </message>
    <message>
        <source>%1 has this email already.</source>
        <translation>هذا البريد الإلكتروني مستخدَم بالفعل لدى %1.</translation>
    </message>
    <message>
        <source>%1 has this user name already.</source>
        <translation>اسم المستخدم هذا مستخدَم بالفعل لدى %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>The same account as row %1 of this file</source>
        <translation>الحساب نفسه كما في الصف %1 من هذا الملف</translation>
    </message>
    <message>
        <source>Same email as row %1 of this file</source>
        <translation>البريد الإلكتروني نفسه كما في الصف %1 من هذا الملف</translation>
    </message>
    <message>
        <source>Same user name as row %1 of this file</source>
        <translation>اسم المستخدم نفسه كما في الصف %1 من هذا الملف</translation>
    </message>
    <message>
        <source>Similar to row %1 of this file, check that both exist</source>
        <translation>مشابه للصف %1 من هذا الملف، تحقق من وجود كليهما</translation>
    </message>
    <message>
        <source>Similar to %1, check that both exist</source>
        <translation>مشابه للحساب %1، تحقق من وجود كليهما</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Check the separators and quotation marks of this row.</source>
        <translation>عدد الخلايا في الصف أكبر من عدد العناوين. تحقق من الفواصل وعلامات الاقتباس في هذا الصف.</translation>
    </message>
    <message>
        <source>“%1” for %2 is neither yes nor no.</source>
        <translation>القيمة «%1» للحقل %2 ليست yes ولا no.</translation>
    </message>
    <message>
        <source>“%1” is not a uid. Leave the cell empty for a new account.</source>
        <translation>«%1» ليس uid. اترك الخلية فارغة لإنشاء حساب جديد.</translation>
    </message>
    <message>
        <source>First name “%1”, last name “%2”: check where the name is parted.</source>
        <translation>الاسم الأول «%1»، اسم العائلة «%2»: تحقق من موضع فصل الاسم.</translation>
    </message>
    <message>
        <source>Blanks around the email removed</source>
        <translation>أُزيلت المسافات حول البريد الإلكتروني</translation>
    </message>
    <message>
        <source>The domain of %1 is new here; %2 is known.</source>
        <translation>نطاق %1 جديد هنا؛ والمعروف هو %2.</translation>
    </message>
    <message>
        <source>Leave the Language Out</source>
        <translation>استثناء اللغة</translation>
    </message>
    <message>
        <source>Leave the Role Out</source>
        <translation>استثناء الدور</translation>
    </message>
    <message>
        <source>Leave the Applications Out</source>
        <translation>استثناء التطبيقات</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>عناوين هذا الدليل تنتمي إلى %1. استخدم أحد هذه النطاقات، أو اسمح بهذا النطاق في الإعدادات.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>يوجد %1 بالفعل.</translation>
    </message>
    <message>
        <source>Not as it was when the file was written, and how it was is not known: check what is overwritten</source>
        <translation>ليس كما كان عند كتابة الملف، ولا يُعرف كيف كان: تحقق مما سيُستبدل</translation>
    </message>
    <message>
        <source>It is not said whether this is an administrator or an API user.</source>
        <translation>لم يُذكر هل هذا مسؤول أم مستخدم API.</translation>
    </message>
    <message>
        <source>Two columns contradict each other about whether the login is suspended. Correct one of them, or leave its column out.</source>
        <translation>يتناقض عمودان بشأن ما إذا كان تسجيل الدخول معلّقًا. صحّح أحدهما أو استبعد عموده.</translation>
    </message>
    <message>
        <source>“%1” is how a spreadsheet shows an error. Correct the cell.</source>
        <translation>«%1» هو عرض خطأ في جدول البيانات. صحّح الخلية.</translation>
    </message>
    <message>
        <source>The organization “%1” is new here; “%2” is known.</source>
        <translation>المؤسسة «%1» جديدة هنا؛ والمعروفة هي «%2».</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>The file %1 could not be read. Check that it is there and that you may read it.</source>
        <translation>تعذّرت قراءة الملف ‎%1. تحقق من وجوده ومن أنه مسموح لك بقراءته.</translation>
    </message>
    <message>
        <source>Import of a spreadsheet</source>
        <translation>استيراد جدول بيانات</translation>
    </message>
    <message>
        <source>Deleted meanwhile.</source>
        <translation>حُذف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else.</source>
        <translation>غيّره شخص آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The policy no longer allows this address.</source>
        <translation>لم تعد السياسة تسمح بهذا العنوان.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 with problems</source>
        <translation>الجديدة %1، المتغيّرة %2، غير المتغيّرة %3، ذات المشكلات %4</translation>
    </message>
    <message>
        <source>; %1 changed in the directory after the file was written</source>
        <translation>؛ ما تغيّر في الدليل بعد كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>لم يتغيّر شيء. أضف ‎--even-if-last لتنفيذ ذلك رغم هذا.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>لم يتغيّر شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 [change %2]: %3</source>
        <translation>‏%1 [التغيير %2]: %3</translation>
    </message>
    <message>
        <source>Nothing to import: %1</source>
        <translation>لا يوجد ما يُستورد: %1</translation>
    </message>
    <message>
        <source>Not imported: %1 rows with problems. Put them right and import them again; %2 OUT writes them into a file.</source>
        <translation>لم تُستورد صفوف ذات مشكلات، وعددها %1. صحّحها واستوردها من جديد؛ يكتبها ‎%2 OUT في ملف.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it may be %1. Say so with --encoding (%2).</source>
        <translation>لا يبيّن الملف ترميز أحرفه؛ وقد يكون %1. حدّده بالخيار ‎--encoding (%2).</translation>
    </message>
    <message>
        <source>Nothing was changed: %1. Put the problems right, or leave out %2 to import the other rows.</source>
        <translation>لم يتغيّر شيء: %1. صحّح المشكلات، أو احذف ‎%2 لاستيراد الصفوف الأخرى.</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet: CSV, or text with tabs</source>
        <translation>إضافة الحسابات وتغييرها من جدول بيانات: CSV، أو نص مفصول بعلامات جدولة</translation>
    </message>
    <message>
        <source>Save how the columns are read into this file</source>
        <translation>حفظ طريقة قراءة الأعمدة في هذا الملف</translation>
    </message>
    <message>
        <source>Mail a user name and a password to new accounts</source>
        <translation>إرسال اسم مستخدم وكلمة مرور إلى الحسابات الجديدة بالبريد</translation>
    </message>
    <message>
        <source>Write the rows with problems, and why, into this file</source>
        <translation>كتابة الصفوف ذات المشكلات مع أسبابها في هذا الملف</translation>
    </message>
    <message>
        <source>Import no row when one has a problem; otherwise the others are imported, and the exit code is 2</source>
        <translation>عدم استيراد أي صف إذا كان في أحدها مشكلة؛ وإلا تُستورد الصفوف الأخرى، ويكون رمز الخروج 2</translation>
    </message>
    <message>
        <source>Accepted for older scripts; nothing is asked</source>
        <translation>مقبول من أجل النصوص البرمجية القديمة؛ لا يُطرح أي سؤال</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Use one of: %3.</source>
        <translation>«%1» ليس قيمة للخيار ‎%2. استخدم إحدى القيم التالية: %3.</translation>
    </message>
    <message>
        <source>%1 is the number of a row, or 0 when there are no headings.</source>
        <translation>الخيار ‎%1 هو رقم صف، أو 0 إذا لم تكن هناك عناوين.</translation>
    </message>
    <message>
        <source>“%1” names no column. Write it as COLUMN=FIELD; the columns are: %2.</source>
        <translation>«%1» لا يسمّي عمودًا. اكتبه بالشكل COLUMN=FIELD؛ والأعمدة هي: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field. Use one of: %2; nothing leaves the column out.</source>
        <translation>«%1» ليس حقلًا. استخدم أحد الحقول التالية: %2؛ وترك الحقل فارغًا يستثني العمود.</translation>
    </message>
    <message>
        <source>“%1” names no field. Write it as FIELD=VALUE, for example kind=person.</source>
        <translation>«%1» لا يسمّي حقلًا. اكتبه بالشكل FIELD=VALUE، مثل kind=person.</translation>
    </message>
    <message>
        <source>The mapping %1 could not be read.</source>
        <translation>تعذّرت قراءة الخريطة %1.</translation>
    </message>
    <message>
        <source>The mapping does not fit this file and directory; not there: %1. Use another one, or correct it.</source>
        <translation>لا تناسب الخريطة هذا الملف وهذا الدليل؛ غير موجود: %1. استخدم خريطة أخرى، أو صحّحها.</translation>
    </message>
    <message>
        <source>Standard input could not be read.</source>
        <translation>تعذّرت قراءة الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The file; - for standard input</source>
        <translation>الملف؛ - للإدخال القياسي</translation>
    </message>
    <message>
        <source>How a row finds its account; otherwise the uid, if there is such a column, or the email</source>
        <translation>كيف يجد الصف حسابه؛ وإلا فبواسطة uid، إن وُجد عمود كهذا، أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>What happens to that account; otherwise update</source>
        <translation>ما يحدث لذلك الحساب؛ وإلا فتحديثه</translation>
    </message>
    <message>
        <source>What counts for a field that was changed in the file, and in the directory after the file was written; otherwise the row fails</source>
        <translation>ما يُعتدّ به لحقل تغيّر في الملف، وفي الدليل بعد كتابة الملف؛ وإلا يفشل الصف</translation>
    </message>
    <message>
        <source>How the columns are read, as saved by --save-mapping or the window</source>
        <translation>كيف تُقرأ الأعمدة، كما حُفظت بالخيار ‎--save-mapping أو من النافذة</translation>
    </message>
    <message>
        <source>What a column is, for example “Dept=organization”; without a field it is left out</source>
        <translation>ما يمثّله العمود، مثل «Dept=organization»؛ ويُستثنى إن لم يُذكر حقل</translation>
    </message>
    <message>
        <source>What new accounts get where the file says nothing, for example kind=person</source>
        <translation>ما تحصل عليه الحسابات الجديدة عندما لا يذكر الملف شيئًا، مثل kind=person</translation>
    </message>
    <message>
        <source>How letters are written: %1</source>
        <translation>ترميز الأحرف: %1</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or pipe</source>
        <translation>‏comma أو semicolon أو tab أو pipe</translation>
    </message>
    <message>
        <source>The row with the headings; 0: there is none</source>
        <translation>الصف الذي فيه العناوين؛ 0: لا يوجد</translation>
    </message>
    <message>
        <source>Two columns are mapped to %1. Map one of them.</source>
        <translation>عُيّن عمودان إلى %1. عيّن واحدًا منهما فقط.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” as %2</source>
        <comment>a column, and what it is taken for</comment>
        <translation>«%1» على أنه %2</translation>
    </message>
    <message>
        <source>Columns that are not read: %1. If one matters, say with %2 what it is.</source>
        <translation>الأعمدة التي لا تُقرأ: %1. إذا كان أحدها مهمًا، فحدّد ماهيته باستخدام %2.</translation>
    </message>
    <message>
        <source>Columns whose meaning is guessed: %1. Say it with %2 where it is another one.</source>
        <translation>الأعمدة التي خُمّن معناها: %1. حدّده باستخدام %2 إن كان مختلفًا.</translation>
    </message>
    <message>
        <source>Quotation marks around cells: double, single or none</source>
        <translation>علامات الاقتباس حول الخلايا: double أو single أو none</translation>
    </message>
    <message>
        <source>Write what became of each row into this file: row, action, who, outcome, reason, email</source>
        <translation>كتابة ما آل إليه كل صف في هذا الملف: الصف والإجراء والحساب والنتيجة والسبب والبريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
</context>
<context>
    <name>ImportRowText</name>
    <message>
        <source>Administrator, %1</source>
        <comment>and the name of the role</comment>
        <translation>مسؤول، %1</translation>
    </message>
    <message>
        <source>API user for %1</source>
        <translation>مستخدم API للتطبيق %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستثنى</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>‏%1: %2 ‏←‏ %3</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>استثنيته أنت</translation>
    </message>
    <message>
        <source>The file changes nothing</source>
        <translation>لا يغيّر الملف شيئًا</translation>
    </message>
    <message>
        <source>Same as the existing account</source>
        <translation>مطابق للحساب الموجود</translation>
    </message>
</context>
<context>
    <name>JobActions</name>
    <message>
        <source>There is no job %1 in this directory.</source>
        <translation>لا توجد مهمة %1 في هذا الدليل.</translation>
    </message>
    <message>
        <source>Results of others need the privilege %1.</source>
        <translation>يتطلب الاطلاع على نتائج الآخرين الامتياز %1.</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>تقرير</translation>
    </message>
</context>
<context>
    <name>JobReport</name>
    <message>
        <source>%1 of %2 deleted</source>
        <translation>حُذف %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>استُورد %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>أُرسل %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>تغيّر %1 من %2</translation>
    </message>
    <message>
        <source>Restore it first</source>
        <translation>استعده أولًا</translation>
    </message>
    <message>
        <source>Edit the account</source>
        <translation>حرّر الحساب</translation>
    </message>
    <message>
        <source>Choose another value</source>
        <translation>اختر قيمة أخرى</translation>
    </message>
    <message>
        <source>Add another API user first</source>
        <translation>أضف مستخدم API آخر أولًا</translation>
    </message>
    <message>
        <source>Ask somebody who may</source>
        <translation>اطلب ذلك ممن يُسمح له به</translation>
    </message>
    <message>
        <source>Add another holder first</source>
        <translation>أضف حاملًا آخر أولًا</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>%1 already set</source>
        <translation>معيَّن من قبل: %1</translation>
    </message>
    <message>
        <source>Ask the recipient first</source>
        <translation>اسأل المستلم أولًا</translation>
    </message>
    <message>
        <source>%1 may have arrived</source>
        <translation>ربما وصل %1</translation>
    </message>
    <message>
        <source>%1 still queued</source>
        <translation>%1 ما زال في قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>KeychainTexts</name>
    <message numerus="yes">
        <source>The keychain of this computer did not answer in %Ln second(s). Unlock it if it asks for its password and try again, or enter the password for this session.</source>
        <translation>
            <numerusform>لم تستجب سلسلة مفاتيح هذا الحاسوب. افتح قفلها إن طلبت كلمة مرورها وحاول مرة أخرى، أو أدخل كلمة المرور لهذه الجلسة.</numerusform>
            <numerusform>لم تستجب سلسلة مفاتيح هذا الحاسوب خلال ثانية واحدة. افتح قفلها إن طلبت كلمة مرورها وحاول مرة أخرى، أو أدخل كلمة المرور لهذه الجلسة.</numerusform>
            <numerusform>لم تستجب سلسلة مفاتيح هذا الحاسوب خلال ثانيتين. افتح قفلها إن طلبت كلمة مرورها وحاول مرة أخرى، أو أدخل كلمة المرور لهذه الجلسة.</numerusform>
            <numerusform>لم تستجب سلسلة مفاتيح هذا الحاسوب خلال %Ln ثوانٍ. افتح قفلها إن طلبت كلمة مرورها وحاول مرة أخرى، أو أدخل كلمة المرور لهذه الجلسة.</numerusform>
            <numerusform>لم تستجب سلسلة مفاتيح هذا الحاسوب خلال %Ln ثانية. افتح قفلها إن طلبت كلمة مرورها وحاول مرة أخرى، أو أدخل كلمة المرور لهذه الجلسة.</numerusform>
            <numerusform>لم تستجب سلسلة مفاتيح هذا الحاسوب خلال %Ln ثانية. افتح قفلها إن طلبت كلمة مرورها وحاول مرة أخرى، أو أدخل كلمة المرور لهذه الجلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain of this computer did not give out the password: it may be locked. Unlock it and try again, or enter the password for this session.</source>
        <translation>لم تُعط سلسلة مفاتيح هذا الحاسوب كلمة المرور: ربما تكون مقفلة. افتح قفلها وحاول مرة أخرى، أو أدخل كلمة المرور لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, or refused access. Unlock it and allow Steward to use it, or enter the password for this session.</source>
        <translation>سلسلة مفاتيح هذا الحاسوب مقفلة، أو رفضت الوصول. افتح قفلها واسمح لبرنامج Steward باستخدامها، أو أدخل كلمة المرور لهذه الجلسة.</translation>
    </message>
    <message>
        <source>This computer has no keychain. Install GNOME Keyring or KWallet, or enter the password for this session.</source>
        <translation>ليس لهذا الحاسوب سلسلة مفاتيح. ثبّت GNOME Keyring أو KWallet، أو أدخل كلمة المرور لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The keychain of this computer could not be used. Start GNOME Keyring or KWallet and try again, or enter the password for this session.</source>
        <translation>تعذّر استخدام سلسلة مفاتيح هذا الحاسوب. شغّل GNOME Keyring أو KWallet وحاول مرة أخرى، أو أدخل كلمة المرور لهذه الجلسة.</translation>
    </message>
</context>
<context>
    <name>LifecycleCommands</name>
    <message>
        <source>Would suspend %1</source>
        <translation>سيُعلَّق تسجيل دخول %1</translation>
    </message>
    <message>
        <source>Would resume %1</source>
        <translation>سيُستأنف تسجيل دخول %1</translation>
    </message>
    <message>
        <source>Would delete %1</source>
        <translation>سيُحذف %1</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes and --even-if-last to delete.</source>
        <translation>لم يُحذف شيء. أضف ‎--yes و‎--even-if-last للحذف.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Add --yes to delete.</source>
        <translation>لم يُحذف شيء. أضف ‎--yes للحذف.</translation>
    </message>
    <message>
        <source>%1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>عدد الحسابات المطابقة %1. لم يُحذف شيء. عاينها باستخدام ‎--dry-run، ثم أضف ‎--yes.</translation>
    </message>
    <message>
        <source>Would restore %1</source>
        <translation>ستُجرى استعادة %1</translation>
    </message>
    <message>
        <source>Would delete %1 for good</source>
        <translation>سيُحذف %1 نهائيًا</translation>
    </message>
    <message>
        <source>Nothing was deleted. This cannot be undone; add --yes to do it.</source>
        <translation>لم يُحذف شيء. لا يمكن التراجع عن هذا؛ أضف ‎--yes لتنفيذه.</translation>
    </message>
    <message>
        <source>Suspend the login of some of them</source>
        <translation>تعليق تسجيل دخول بعضهم</translation>
    </message>
    <message>
        <source>Let suspended ones sign in again</source>
        <translation>السماح للمعلَّقين بتسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Move some of them to the recycle bin</source>
        <translation>نقل بعضهم إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>نفّذ ذلك؛ ومن دونه لا يُحذف شيء</translation>
    </message>
    <message>
        <source>Take some of them out of the recycle bin, or make the directory as a backup has it</source>
        <translation>إخراج بعضهم من سلة المحذوفات، أو جعل الدليل كما هو في نسخة احتياطية</translation>
    </message>
    <message>
        <source>Delete some of those in the recycle bin for good</source>
        <translation>حذف بعض من في سلة المحذوفات نهائيًا</translation>
    </message>
    <message>
        <source>Do it; it cannot be undone</source>
        <translation>نفّذ ذلك؛ ولا يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>With --backup: do it; without it, nothing is changed</source>
        <translation>مع ‎--backup: نفّذ ذلك؛ ومن دونه لا يتغيّر شيء</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>There is no view “%1”: none was saved for this directory. Save one in the window.</source>
        <translation>لا توجد طريقة عرض «%1»: لم تُحفظ أي طريقة عرض لهذا الدليل. احفظ واحدة في النافذة.</translation>
    </message>
    <message>
        <source>There is no view “%1”. Use one of: %2.</source>
        <translation>لا توجد طريقة عرض «%1». استخدم إحدى طرق العرض التالية: %2.</translation>
    </message>
    <message>
        <source>--json and --csv exclude each other. Use one of them.</source>
        <translation>لا يمكن الجمع بين ‎--json و‎--csv. استخدم أحدهما.</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>قائمة الحسابات</translation>
    </message>
    <message>
        <source>Only API user of</source>
        <translation>مستخدم API الوحيد للتطبيقات</translation>
    </message>
    <message>
        <source>Only rows with this: type, status, credential, role, application, organization, language, text, deleted, expires=30d, unused=90d or only=yes (the only API user of an application); NAME!=VALUE: without it; nothing behind = is none; the same name again adds a value</source>
        <translation>الصفوف التي فيها هذا فقط: type أو status أو credential أو role أو application أو organization أو language أو text أو deleted أو expires=30d أو unused=90d أو only=yes (مستخدم API الوحيد لتطبيق)؛ NAME!=VALUE: من دونه؛ ولا شيء بعد علامة = يعني بلا قيمة؛ وتكرار الاسم نفسه يضيف قيمة</translation>
    </message>
    <message>
        <source>List administrators and API users</source>
        <translation>عرض المسؤولين ومستخدمي API</translation>
    </message>
    <message>
        <source>As a view that was saved in the window: its filter, order and columns; other options go before it</source>
        <translation>كما في طريقة عرض حُفظت في النافذة: عامل تصفيتها وترتيبها وأعمدتها؛ وللخيارات الأخرى الأولوية عليها</translation>
    </message>
    <message>
        <source>Which columns, for example firstName,email,status</source>
        <translation>أي الأعمدة، مثل firstName,email,status</translation>
    </message>
    <message>
        <source>Sort by these columns; otherwise as they were added</source>
        <translation>الفرز حسب هذه الأعمدة؛ وإلا فبترتيب إضافتها</translation>
    </message>
    <message>
        <source>The recycle bin instead</source>
        <translation>سلة المحذوفات بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Print CSV (RFC 4180, UTF-8)</source>
        <translation>طباعة CSV ‏(RFC 4180، UTF-8)</translation>
    </message>
    <message>
        <source>Show everything about some of them, the recycle bin included</source>
        <translation>عرض كل شيء عن بعضهم، بما في ذلك سلة المحذوفات</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Nobody in the recycle bin has the uid, user name or email “%1”.</source>
        <translation>لا أحد في سلة المحذوفات له uid أو اسم المستخدم أو البريد الإلكتروني «%1».</translation>
    </message>
    <message>
        <source>Nobody has the uid, user name or email “%1”.</source>
        <translation>لا أحد له uid أو اسم المستخدم أو البريد الإلكتروني «%1».</translation>
    </message>
    <message>
        <source>“%1” names several accounts. Use one of: %2.</source>
        <translation>«%1» يدل على عدة حسابات. استخدم أحد ما يلي: %2.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>This mail is incomplete and was not sent.</source>
        <translation>هذه الرسالة غير مكتملة ولم تُرسل.</translation>
    </message>
    <message>
        <source>Test message from Steward</source>
        <translation>رسالة اختبار من Steward</translation>
    </message>
    <message>
        <source>This message shows that Steward can send mail with the settings that are in use.

It contains no password and needs no answer.</source>
        <translation>تبيّن هذه الرسالة أن Steward يستطيع إرسال البريد بالإعدادات المستخدمة حاليًا.

لا تحتوي على كلمة مرور ولا تحتاج إلى رد.</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>The name in the mail contains %1. Delete that character.</source>
        <translation>يحتوي الاسم في الرسالة على %1. احذف هذا الحرف.</translation>
    </message>
    <message>
        <source>The name in the mail</source>
        <translation>الاسم في الرسالة</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>“%1” is not a port. Use a number from 1 to 65535.</source>
        <translation>«%1» ليس منفذًا. استخدم عددًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>“%1” is no kind of security. Use starttls, tls or none.</source>
        <translation>«%1» ليس نوعًا من أنواع الأمان. استخدم starttls أو tls أو none.</translation>
    </message>
    <message>
        <source>Password of %1 at the mail server:</source>
        <translation>كلمة مرور %1 لدى خادم البريد:</translation>
    </message>
    <message>
        <source>The password was not kept. Give it to “mail test” and “deliver” with --secret-fd.</source>
        <translation>لم تُحفظ كلمة المرور. مرّرها إلى «mail test» و«deliver» بالخيار ‎--secret-fd.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>الرد على</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Password kept</source>
        <translation>كلمة المرور محفوظة</translation>
    </message>
    <message>
        <source>Paused because</source>
        <translation>سبب الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>The mail server took the test message: %1</source>
        <translation>قبل خادم البريد رسالة الاختبار: %1</translation>
    </message>
    <message>
        <source>The text could not be read from standard input.</source>
        <translation>تعذّرت قراءة النص من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>The text is longer than a mail may be. Shorten it.</source>
        <translation>النص أطول من الحد المسموح به للرسالة. قصّره.</translation>
    </message>
    <message>
        <source>The first line is the subject, the second is empty, then the text follows.</source>
        <translation>السطر الأول هو الموضوع، والثاني فارغ، ثم يأتي النص.</translation>
    </message>
    <message>
        <source>Name or address of the mail server</source>
        <translation>اسم خادم البريد أو عنوانه</translation>
    </message>
    <message>
        <source>587 is usual for starttls, 465 for tls</source>
        <translation>‏587 هو المعتاد مع starttls، و465 مع tls</translation>
    </message>
    <message>
        <source>starttls, tls, or none (to this computer only)</source>
        <translation>‏starttls أو tls أو none (إلى هذا الحاسوب فقط)</translation>
    </message>
    <message>
        <source>User name at the server; its password is read from standard input and kept in the keychain. An empty line keeps the one that is kept. An empty USER: without signing in</source>
        <translation>اسم المستخدم لدى الخادم؛ تُقرأ كلمة مروره من الإدخال القياسي وتُحفظ في سلسلة المفاتيح. السطر الفارغ يُبقي الكلمة المحفوظة. وقيمة USER الفارغة: بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>From whom the mails are</source>
        <translation>مرسل الرسائل</translation>
    </message>
    <message>
        <source>The sender&apos;s name; otherwise that of the directory</source>
        <translation>اسم المرسل؛ وإلا فاسم الدليل</translation>
    </message>
    <message>
        <source>Whom readers answer and ask</source>
        <translation>من يرد عليه القراء ويسألونه</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; empty: the system&apos;s</source>
        <translation>الشهادات الوحيدة الموثوق بها، بتنسيق PEM؛ فارغ: شهادات النظام</translation>
    </message>
    <message>
        <source>Read the password from this file descriptor instead of standard input</source>
        <translation>قراءة كلمة المرور من واصف الملف هذا بدلًا من الإدخال القياسي</translation>
    </message>
    <message>
        <source>api-user or person</source>
        <translation>‏api-user أو person</translation>
    </message>
    <message>
        <source>en, es, pt-BR, fr, de, ja, zh-Hans or ar</source>
        <translation>‏en أو es أو pt-BR أو fr أو de أو ja أو zh-Hans أو ar</translation>
    </message>
    <message>
        <source>Say which mail server sends the credentials</source>
        <translation>تحديد خادم البريد الذي يرسل بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Show how mails are sent</source>
        <translation>عرض كيفية إرسال الرسائل</translation>
    </message>
    <message>
        <source>Send a test message and say what the server answered</source>
        <translation>إرسال رسالة اختبار وذكر رد الخادم</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>من يتلقاها</translation>
    </message>
    <message>
        <source>Read the mail server&apos;s password from this file descriptor</source>
        <translation>قراءة كلمة مرور خادم البريد من واصف الملف هذا</translation>
    </message>
    <message>
        <source>Show the text of a mail: its subject, an empty line, the text</source>
        <translation>عرض نص رسالة: موضوعها، ثم سطر فارغ، ثم النص</translation>
    </message>
    <message>
        <source>Read the text of a mail from standard input, as “template show” prints it</source>
        <translation>قراءة نص رسالة من الإدخال القياسي، كما يطبعه «template show»</translation>
    </message>
    <message>
        <source>Use the built-in text of a mail again</source>
        <translation>العودة إلى النص المضمّن لرسالة</translation>
    </message>
</context>
<context>
    <name>MailOutcome</name>
    <message>
        <source>%1 The server said: %2</source>
        <translation>‏%1 رد الخادم: %2</translation>
    </message>
</context>
<context>
    <name>MailRenderer</name>
    <message>
        <source>The mail template cannot be used. Correct it in the settings, or use the built-in text.</source>
        <translation>لا يمكن استخدام قالب الرسالة. صحّحه في الإعدادات، أو استخدم النص المضمّن.</translation>
    </message>
</context>
<context>
    <name>MailRound</name>
    <message>
        <source>Steward ended while this mail was being handed over; it may have arrived.</source>
        <translation>انتهى Steward أثناء تسليم هذه الرسالة؛ ربما تكون قد وصلت.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>No mail server is set up. Enter one in Settings, Mail, or with “stewardctl mail set”; the mails stay queued until then.</source>
        <translation>لم يُعَدّ خادم بريد. أدخل خادمًا في الإعدادات، قسم البريد، أو باستخدام «stewardctl mail set»؛ تبقى الرسائل في قائمة الانتظار حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>No mail was sent: the server issues the passwords of this directory.</source>
        <translation>لم يُرسَل أي بريد: يُصدر الخادم كلمات المرور في هذا الدليل.</translation>
    </message>
</context>
<context>
    <name>MailSettings</name>
    <message>
        <source>The mail server is missing. Enter its name, for example smtp.example.com.</source>
        <translation>خادم البريد مفقود. أدخل اسمه، مثل smtp.example.com.</translation>
    </message>
    <message>
        <source>The name of the mail server contains %1. Delete that character.</source>
        <translation>يحتوي اسم خادم البريد على %1. احذف هذا الحرف.</translation>
    </message>
    <message>
        <source>“%1” is not the name or address of a server. Enter it without blanks, port or https://, for example smtp.example.com.</source>
        <translation>«%1» ليس اسم خادم ولا عنوانه. أدخله بلا مسافات أو منفذ أو https://‎، مثل smtp.example.com.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose a file with certificates, or leave this empty to trust those of the system.</source>
        <translation>لا يمكن قراءة «%1». اختر ملفًا فيه شهادات، أو اترك هذا فارغًا للوثوق بشهادات النظام.</translation>
    </message>
    <message>
        <source>Enter a port between 1 and %1; 587 is usual.</source>
        <translation>أدخل منفذًا بين 1 و%1؛ 587 هو المعتاد.</translation>
    </message>
    <message>
        <source>Without encryption, passwords could be read on their way. Choose STARTTLS or TLS; only a mail server on this computer can do without.</source>
        <translation>من دون تشفير يمكن قراءة كلمات المرور في الطريق. اختر STARTTLS أو TLS؛ ولا يستغني عنه إلا خادم بريد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>يحتوي اسم المستخدم على %1. احذف هذا الحرف.</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>اسم المرسل</translation>
    </message>
</context>
<context>
    <name>MailTemplate</name>
    <message>
        <source>The subject is empty. Enter one.</source>
        <translation>الموضوع فارغ. أدخل موضوعًا.</translation>
    </message>
    <message>
        <source>The subject contains %1. Delete that character.</source>
        <translation>يحتوي الموضوع على %1. احذف هذا الحرف.</translation>
    </message>
    <message>
        <source>The subject is longer than %1 characters. Shorten it.</source>
        <translation>الموضوع أطول من %1 حرف. قصّره.</translation>
    </message>
    <message>
        <source>The text is empty. Enter one, or use the built-in text.</source>
        <translation>النص فارغ. أدخل نصًا، أو استخدم النص المضمّن.</translation>
    </message>
    <message>
        <source>The text contains %1. Delete that character.</source>
        <translation>يحتوي النص على %1. احذف هذا الحرف.</translation>
    </message>
    <message>
        <source>The text is longer than %1 KiB. Shorten it.</source>
        <translation>النص أطول من %1 كيبيبايت. قصّره.</translation>
    </message>
    <message>
        <source>There is a single %1. Write %1%1 for a brace, or complete the placeholder.</source>
        <translation>توجد علامة %1 مفردة. اكتب %1%1 للحصول على قوس معقوف، أو أكمل العنصر النائب.</translation>
    </message>
    <message>
        <source>%1 is not a placeholder. Correct its name, or delete it.</source>
        <translation>‏%1 ليس عنصرًا نائبًا. صحّح اسمه، أو احذفه.</translation>
    </message>
    <message>
        <source>{password} cannot stand in the subject, because subjects are shown in lists and notifications. Move it into the text.</source>
        <translation>لا يمكن وضع {password} في الموضوع، لأن الموضوعات تظهر في القوائم والإشعارات. انقله إلى النص.</translation>
    </message>
    <message>
        <source>{password} is missing in the text. Write it where the password belongs.</source>
        <translation>العنصر {password} مفقود في النص. اكتبه حيث ينبغي أن تكون كلمة المرور.</translation>
    </message>
    <message>
        <source>{password} stands in the text more than once. Keep one.</source>
        <translation>يرد {password} في النص أكثر من مرة. أبق واحدًا.</translation>
    </message>
    <message>
        <source>{userName} is missing in the text. Write it where the user name belongs.</source>
        <translation>العنصر {userName} مفقود في النص. اكتبه حيث ينبغي أن يكون اسم المستخدم.</translation>
    </message>
</context>
<context>
    <name>ManualCommands</name>
    <message>
        <source>There is no completion for “%1”. There is one for bash, zsh and fish.</source>
        <translation>لا يوجد إكمال تلقائي لـ «%1». وهو متاح لكل من bash وzsh وfish.</translation>
    </message>
    <message>
        <source>Print what makes a shell complete commands and options: source &lt;(stewardctl completion bash)</source>
        <translation>طباعة ما يجعل سطر الأوامر يُكمل الأوامر والخيارات: ‎source &lt;(stewardctl completion bash)‎</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>‏bash أو zsh أو fish</translation>
    </message>
</context>
<context>
    <name>MoreFilters</name>
    <message>
        <source>Only API user of an application</source>
        <translation>مستخدم API الوحيد لتطبيق</translation>
    </message>
    <message>
        <source>Language of the directory</source>
        <translation>لغة الدليل</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not used for %Ln day(s)</source>
        <translation>
            <numerusform>استُخدم اليوم</numerusform>
            <numerusform>لم يُستخدم منذ يوم واحد</numerusform>
            <numerusform>لم يُستخدم منذ يومين</numerusform>
            <numerusform>لم يُستخدم منذ %Ln أيام</numerusform>
            <numerusform>لم يُستخدم منذ %Ln يومًا</numerusform>
            <numerusform>لم يُستخدم منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>تنتهي صلاحيته اليوم</numerusform>
            <numerusform>تنتهي صلاحيته خلال يوم واحد</numerusform>
            <numerusform>تنتهي صلاحيته خلال يومين</numerusform>
            <numerusform>تنتهي صلاحيته خلال %Ln أيام</numerusform>
            <numerusform>تنتهي صلاحيته خلال %Ln يومًا</numerusform>
            <numerusform>تنتهي صلاحيته خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used since %1</source>
        <translation>لم يُستخدم منذ %1</translation>
    </message>
    <message>
        <source>Expires until %1</source>
        <translation>تنتهي صلاحيته حتى %1</translation>
    </message>
</context>
<context>
    <name>NewDirectory</name>
    <message>
        <source>A part of the program is missing or damaged. Install Steward again.</source>
        <translation>جزء من البرنامج مفقود أو تالف. ثبّت Steward من جديد.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Sample directory</source>
        <translation>دليل نموذجي</translation>
    </message>
</context>
<context>
    <name>PasswordCheck</name>
    <message>
        <source>The email or the password is wrong. Check both and try again.</source>
        <translation>البريد الإلكتروني أو كلمة المرور خطأ. تحقق من كليهما وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your account is suspended. Ask somebody who administers this directory.</source>
        <translation>حسابك معلّق. اسأل أحد من يديرون هذا الدليل.</translation>
    </message>
    <message>
        <source>This password has expired. Ask somebody who administers this directory for a new one.</source>
        <translation>انتهت صلاحية كلمة المرور هذه. اطلب كلمة مرور جديدة من أحد من يديرون هذا الدليل.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong tries. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>كثرت المحاولات الخاطئة. حاول مرة أخرى الآن.</numerusform>
            <numerusform>كثرت المحاولات الخاطئة. حاول مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>كثرت المحاولات الخاطئة. حاول مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>كثرت المحاولات الخاطئة. حاول مرة أخرى بعد %Ln ثوانٍ.</numerusform>
            <numerusform>كثرت المحاولات الخاطئة. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
            <numerusform>كثرت المحاولات الخاطئة. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>اسم غير معروف</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message>
        <source>It repeats the same part.</source>
        <translation>إنها تكرر الجزء نفسه.</translation>
    </message>
    <message>
        <source>It is mostly a common password, word or name.</source>
        <translation>معظمها كلمة مرور أو كلمة أو اسم شائع.</translation>
    </message>
    <message>
        <source>It is mostly a word that others know from your account.</source>
        <translation>معظمها كلمة يعرفها الآخرون من حسابك.</translation>
    </message>
    <message>
        <source>It repeats the same characters.</source>
        <translation>إنها تكرر الأحرف نفسها.</translation>
    </message>
    <message>
        <source>It is mostly a sequence such as abcd or 6543.</source>
        <translation>معظمها تسلسل مثل abcd أو 6543.</translation>
    </message>
    <message>
        <source>It is mostly a row of keys beside each other.</source>
        <translation>معظمها مفاتيح متجاورة في لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>It is mostly a date.</source>
        <translation>معظمها تاريخ.</translation>
    </message>
    <message>
        <source>It is too easy to guess.</source>
        <translation>تخمينها سهل جدًا.</translation>
    </message>
    <message>
        <source>%1 Several words that have nothing to do with each other make a good password.</source>
        <comment>%1 is a sentence that says what is wrong</comment>
        <translation>%1 تُكوّن عدة كلمات لا صلة بينها كلمة مرور جيدة.</translation>
    </message>
    <message>
        <source>The password holds a character that cannot be typed, such as a tab. Take it out.</source>
        <translation>تحتوي كلمة المرور على حرف لا يمكن كتابته، مثل علامة الجدولة. أزله.</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters. Several words make a long password that is easy to remember.</source>
        <translation>عدد الأحرف %1، والمطلوب %2 على الأقل. تُكوّن عدة كلمات كلمة مرور طويلة يسهل تذكرها.</translation>
    </message>
    <message>
        <source>It holds “%1”, which others know from your account. Leave that out.</source>
        <translation>تحتوي على «%1»، وهو مما يعرفه الآخرون من حسابك. احذف ذلك.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>There is already a file %1. Choose another name; the file was left alone.</source>
        <translation>يوجد بالفعل ملف ‎%1. اختر اسمًا آخر؛ تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>The file %1 could not be put in place. Check that you may write in the folder.</source>
        <translation>تعذّر وضع الملف ‎%1 في مكانه. تحقق من أنه مسموح لك بالكتابة في المجلد.</translation>
    </message>
</context>
<context>
    <name>PolicyCommands</name>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Unused, expires after hours</source>
        <translation>ساعات انتهاء غير المستخدمة</translation>
    </message>
    <message>
        <source>Expires after days</source>
        <translation>أيام انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Warn days before</source>
        <translation>أيام التنبيه المسبق</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>النطاقات المسموح بها</translation>
    </message>
    <message>
        <source>--json and --ics exclude each other. Use one of them.</source>
        <translation>لا يمكن الجمع بين ‎--json و‎--ics. استخدم أحدهما.</translation>
    </message>
    <message>
        <source>--days is a number from 0 to %1.</source>
        <translation>الخيار ‎--days عدد من 0 إلى %1.</translation>
    </message>
    <message>
        <source>passwords that expire</source>
        <translation>كلمات المرور التي تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>Say what is asked of passwords and addresses</source>
        <translation>تحديد المطلوب من كلمات المرور والعناوين</translation>
    </message>
    <message>
        <source>Characters of a generated password; 24 otherwise, at least 20</source>
        <translation>عدد أحرف كلمة المرور المولّدة؛ 24 إن لم يُحدَّد، و20 على الأقل</translation>
    </message>
    <message>
        <source>An unused password expires after so many hours; 0: does not</source>
        <translation>تنتهي صلاحية كلمة المرور غير المستخدمة بعد هذا العدد من الساعات؛ 0: لا تنتهي</translation>
    </message>
    <message>
        <source>Any password expires after so many days; 0: does not</source>
        <translation>تنتهي صلاحية أي كلمة مرور بعد هذا العدد من الأيام؛ 0: لا تنتهي</translation>
    </message>
    <message>
        <source>How many days before that it is told as expiring soon</source>
        <translation>قبل ذلك بكم يوم تُذكر على أنها توشك أن تنتهي</translation>
    </message>
    <message>
        <source>Addresses must be at one of these</source>
        <translation>يجب أن تكون العناوين في أحد هذه النطاقات</translation>
    </message>
    <message>
        <source>Addresses may be at any domain</source>
        <translation>يمكن أن تكون العناوين في أي نطاق</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>عرض المطلوب</translation>
    </message>
    <message>
        <source>List passwords that expire soon or have expired unused; exit code 1 when there are any, else 0</source>
        <translation>عرض كلمات المرور التي توشك صلاحيتها أن تنتهي أو التي انتهت دون استخدام؛ رمز الخروج 1 إن وُجدت، وإلا 0</translation>
    </message>
    <message>
        <source>Within so many days, otherwise as the policy warns</source>
        <translation>خلال هذا العدد من الأيام، وإلا فكما تنبّه السياسة</translation>
    </message>
    <message>
        <source>Print a calendar (iCalendar, RFC 5545)</source>
        <translation>طباعة تقويم (iCalendar، RFC 5545)</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The file %1 could not be written. Check that its folder is there, that you may write in it, and that there is room.</source>
        <translation>تعذّرت كتابة الملف ‎%1. تحقق من وجود مجلده ومن أنه مسموح لك بالكتابة فيه ومن وجود مساحة.</translation>
    </message>
    <message>
        <source>%1 is a directory of Steward or another database, which is not overwritten. Choose another name.</source>
        <translation>%1 هو دليل من Steward أو قاعدة بيانات أخرى ولن يُستبدل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, but a device or a pipe, which is not overwritten. Choose another name.</source>
        <translation>%1 ليس ملفًا عاديًا، بل جهاز أو أنبوب، ولن يُستبدل. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>Privileges</name>
    <message>
        <source>View API users</source>
        <translation>عرض مستخدمي API</translation>
    </message>
    <message>
        <source>Add API users</source>
        <translation>إضافة مستخدمي API</translation>
    </message>
    <message>
        <source>Edit API users</source>
        <translation>تحرير مستخدمي API</translation>
    </message>
    <message>
        <source>Delete API users</source>
        <translation>حذف مستخدمي API</translation>
    </message>
    <message>
        <source>Suspend API users</source>
        <translation>تعليق مستخدمي API</translation>
    </message>
    <message>
        <source>Send credentials to API users</source>
        <translation>إرسال بيانات الاعتماد إلى مستخدمي API</translation>
    </message>
    <message>
        <source>View administrators</source>
        <translation>عرض المسؤولين</translation>
    </message>
    <message>
        <source>Add administrators</source>
        <translation>إضافة المسؤولين</translation>
    </message>
    <message>
        <source>Edit administrators</source>
        <translation>تحرير المسؤولين</translation>
    </message>
    <message>
        <source>Delete administrators</source>
        <translation>حذف المسؤولين</translation>
    </message>
    <message>
        <source>Suspend administrators</source>
        <translation>تعليق المسؤولين</translation>
    </message>
    <message>
        <source>Send credentials to administrators</source>
        <translation>إرسال بيانات الاعتماد إلى المسؤولين</translation>
    </message>
    <message>
        <source>View roles</source>
        <translation>عرض الأدوار</translation>
    </message>
    <message>
        <source>Create and edit roles</source>
        <translation>إنشاء الأدوار وتحريرها</translation>
    </message>
    <message>
        <source>Change many accounts at once</source>
        <translation>تغيير حسابات كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>Import spreadsheets</source>
        <translation>استيراد جداول البيانات</translation>
    </message>
    <message>
        <source>Export accounts</source>
        <translation>تصدير الحسابات</translation>
    </message>
    <message>
        <source>View reports</source>
        <translation>عرض التقارير</translation>
    </message>
    <message>
        <source>Download reports</source>
        <translation>تنزيل التقارير</translation>
    </message>
    <message>
        <source>Administrator activity</source>
        <translation>نشاط المسؤولين</translation>
    </message>
    <message>
        <source>Mail server and mail texts</source>
        <translation>خادم البريد ونصوص الرسائل</translation>
    </message>
    <message>
        <source>External applications</source>
        <translation>التطبيقات الخارجية</translation>
    </message>
    <message>
        <source>Remote server</source>
        <translation>الخادم البعيد</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>النطاقات المسموح بها</translation>
    </message>
    <message>
        <source>Password and sign-in rules</source>
        <translation>قواعد كلمات المرور وتسجيل الدخول</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>مستخدمو API</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>الأدوار والامتيازات</translation>
    </message>
    <message>
        <source>Bulk operations</source>
        <translation>العمليات الجماعية</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>الإعداد</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>This is not a recipe that can be run: “%1” %2</source>
        <translation>هذه ليست وصفة يمكن تشغيلها: «%1» %2</translation>
    </message>
    <message>
        <source>is not known. Use %1.</source>
        <translation>غير معروف. استخدم %1.</translation>
    </message>
    <message>
        <source>must be a text.</source>
        <translation>يجب أن يكون نصًا.</translation>
    </message>
    <message>
        <source>must be a list of texts such as “type=api-user”.</source>
        <translation>يجب أن يكون قائمة نصوص مثل «type=api-user».</translation>
    </message>
    <message>
        <source>must name at least one condition, such as “type=api-user”.</source>
        <translation>يجب أن يذكر شرطًا واحدًا على الأقل، مثل «type=api-user».</translation>
    </message>
    <message>
        <source>must be an object.</source>
        <translation>يجب أن يكون كائنًا.</translation>
    </message>
    <message>
        <source>must be a number of rows from 1.</source>
        <translation>يجب أن يكون عدد صفوف يبدأ من 1.</translation>
    </message>
    <message>
        <source>must be true or false.</source>
        <translation>يجب أن يكون true أو false.</translation>
    </message>
    <message>
        <source>does not go with deleting. Leave it out.</source>
        <translation>لا يتفق مع الحذف. لا تذكره.</translation>
    </message>
    <message>
        <source>must be edit or delete.</source>
        <translation>يجب أن يكون edit أو delete.</translation>
    </message>
    <message>
        <source>must say what is changed.</source>
        <translation>يجب أن يذكر ما يتغيّر.</translation>
    </message>
    <message>
        <source>This is not a recipe: the file is larger than 1 MB.</source>
        <translation>هذه ليست وصفة: الملف أكبر من 1 ميغابايت.</translation>
    </message>
    <message>
        <source>This is not a recipe: byte %1 is no JSON (%2).</source>
        <translation>هذه ليست وصفة: البايت %1 ليس JSON (%2).</translation>
    </message>
    <message>
        <source>This recipe was written by another version of Steward. Save it again there.</source>
        <translation>كتب هذه الوصفة إصدار آخر من Steward. احفظها هناك من جديد.</translation>
    </message>
    <message>
        <source>is missing; it must be %1.</source>
        <translation>مفقود؛ يجب أن يكون %1.</translation>
    </message>
</context>
<context>
    <name>RecipeCommands</name>
    <message>
        <source>This recipe deletes, and %1 accounts match. Nothing was deleted. Look with --dry-run, then add --yes.</source>
        <translation>هذه الوصفة تحذف، وعدد الحسابات المطابقة %1. لم يُحذف شيء. عاينها باستخدام ‎--dry-run، ثم أضف ‎--yes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Run a recipe: a bulk job that was saved in the window or written by hand</source>
        <translation>تشغيل وصفة: مهمة جماعية حُفظت في النافذة أو كُتبت يدويًا</translation>
    </message>
    <message>
        <source>The name of a saved recipe, or a file</source>
        <translation>اسم وصفة محفوظة، أو ملف</translation>
    </message>
    <message>
        <source>Do nothing when more accounts match; otherwise as the recipe says</source>
        <translation>عدم فعل أي شيء إذا طابق عدد أكبر من الحسابات؛ وإلا فكما تقول الوصفة</translation>
    </message>
    <message>
        <source>Do it although the recipe deletes</source>
        <translation>نفّذ ذلك مع أن الوصفة تحذف</translation>
    </message>
    <message>
        <source>List the recipes that were saved on this computer</source>
        <translation>عرض الوصفات المحفوظة على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>RecipeShelf</name>
    <message>
        <source>The recipe %1 cannot be read.</source>
        <translation>لا يمكن قراءة الوصفة ‎%1.</translation>
    </message>
    <message>
        <source>There is no recipe “%1”: neither a file nor one of those that were saved in %2.</source>
        <translation>لا توجد وصفة «%1»: لا كملف ولا ضمن الوصفات المحفوظة في ‎%2.</translation>
    </message>
    <message>
        <source>The folder for recipes, %1, cannot be made.</source>
        <translation>لا يمكن إنشاء مجلد الوصفات ‎%1.</translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be deleted.</source>
        <translation>لا يمكن حذف الوصفة «%1».</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>The URL of the remote is missing. Enter it whole, for example https://example.com/scim/v2.</source>
        <translation>عنوان URL للخادم البعيد مفقود. أدخله كاملًا، مثل https://example.com/scim/v2.</translation>
    </message>
    <message>
        <source>The part of the URL from ? on cannot be used. Delete it.</source>
        <translation>لا يمكن استخدام جزء عنوان URL الذي يبدأ من علامة ?. احذفه.</translation>
    </message>
    <message>
        <source>Enter the user name for the remote, without a colon.</source>
        <translation>أدخل اسم المستخدم للخادم البعيد، بلا نقطتين رأسيتين.</translation>
    </message>
    <message>
        <source>Enter the client id for the remote.</source>
        <translation>أدخل معرّف العميل للخادم البعيد.</translation>
    </message>
    <message>
        <source>Enter the URL at which the remote issues tokens.</source>
        <translation>أدخل عنوان URL الذي يُصدر فيه الخادم البعيد الرموز المميزة.</translation>
    </message>
    <message>
        <source>Sync every 1 to %1 minutes, or never by itself (0).</source>
        <translation>المزامنة كل 1 إلى %1 دقيقة، أو عدم المزامنة تلقائيًا أبدًا (0).</translation>
    </message>
    <message>
        <source>A number of requests per second cannot be negative. Use 0 for no limit.</source>
        <translation>لا يمكن أن يكون عدد الطلبات في الثانية سالبًا. استخدم 0 لعدم وضع حد.</translation>
    </message>
    <message>
        <source>Allow 1 to %1 requests at once.</source>
        <translation>اسمح بعدد من 1 إلى %1 من الطلبات في الوقت نفسه.</translation>
    </message>
    <message>
        <source>“%1” is not known as “%2” of a remote. Use one of: %3.</source>
        <translation>«%1» ليست قيمة معروفة للخاصية «%2» للخادم البعيد. استخدم إحدى القيم: %3.</translation>
    </message>
</context>
<context>
    <name>RemoteCommands</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>لا يمكن قراءة ‎%1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for what it should be.</source>
        <translation>الملف ‎%1 أكبر مما ينبغي له.</translation>
    </message>
    <message>
        <source>%1 is no JSON object (position %2: %3).</source>
        <translation>الملف ‎%1 ليس كائن JSON (الموضع %2: %3).</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes.</source>
        <translation>«%1» ليس عدد دقائق.</translation>
    </message>
    <message>
        <source>Secret for %1:</source>
        <translation>السر الخاص بـ %1:</translation>
    </message>
    <message>
        <source>The secret was not kept. Give it to “sync” and “remote probe” with --secret-fd.</source>
        <translation>لم يُحفظ السر. مرّره إلى «sync» و«remote probe» بالخيار ‎--secret-fd.</translation>
    </message>
    <message>
        <source>Connected. Nothing was sent or taken yet; “stewardctl sync” does what is listed above.</source>
        <translation>تم الاتصال. لم يُرسل شيء ولم يُجلب شيء بعد؛ ينفّذ «stewardctl sync» ما ورد أعلاه.</translation>
    </message>
    <message>
        <source>The directory would forget its remote and what both sides agreed on. Accounts stay on both sides. Add --yes to do it.</source>
        <translation>سينسى الدليل خادمه البعيد وما اتفق عليه الطرفان. تبقى الحسابات في الطرفين. أضف ‎--yes لتنفيذ ذلك.</translation>
    </message>
    <message>
        <source>The server calls itself %1.</source>
        <translation>يسمّي الخادم نفسه %1.</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>مُثبَتة</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>ما جُرّب</translation>
    </message>
    <message>
        <source>Not held by this server, kept here alone: %1</source>
        <translation>لا يحفظه هذا الخادم، ويُحفظ هنا وحده: %1</translation>
    </message>
    <message>
        <source>This directory has no remote. “remote add” connects one.</source>
        <translation>ليس لهذا الدليل خادم بعيد. يصل «remote add» خادمًا به.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Secret kept</source>
        <translation>السر محفوظ</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>آخر قراءة كاملة</translation>
    </message>
    <message>
        <source>Connect the directory to a server, and list what a first sync would do</source>
        <translation>وصل الدليل بخادم، وعرض ما ستفعله أول مزامنة</translation>
    </message>
    <message>
        <source>Of the service, such as https://example.com/scim/v2</source>
        <translation>عنوان الخدمة، مثل https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>bearer, basic, oauth2 or none; the secret is read from standard input and kept in the keychain</source>
        <translation>‏bearer أو basic أو oauth2 أو none؛ يُقرأ السر من الإدخال القياسي ويُحفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>User name of basic, client id of oauth2</source>
        <translation>اسم المستخدم في basic، ومعرّف العميل في oauth2</translation>
    </message>
    <message>
        <source>Where oauth2 gets its tokens</source>
        <translation>حيث يحصل oauth2 على رموزه المميزة</translation>
    </message>
    <message>
        <source>Of the oauth2 token</source>
        <translation>للرمز المميز في oauth2</translation>
    </message>
    <message>
        <source>The only certificates to trust, PEM; otherwise the system&apos;s</source>
        <translation>الشهادات الوحيدة الموثوق بها، بتنسيق PEM؛ وإلا فشهادات النظام</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key</source>
        <translation>قيمة SHA-256 للمفتاح العام للخادم</translation>
    </message>
    <message>
        <source>scim (SCIM 2.0) or json (with --profile)</source>
        <translation>‏scim (SCIM 2.0) أو json (مع ‎--profile)</translation>
    </message>
    <message>
        <source>JSON: the mapping of a json remote, limits, pinned abilities</source>
        <translation>ملف JSON: خريطة خادم بعيد من نوع json، والحدود، والقدرات المثبَّتة</translation>
    </message>
    <message>
        <source>What it is called, such as Production</source>
        <translation>اسمها، مثل الإنتاج</translation>
    </message>
    <message>
        <source>Minutes between syncs of an open window; 0: only when asked</source>
        <translation>الدقائق بين عمليات المزامنة في نافذة مفتوحة؛ 0: عند الطلب فقط</translation>
    </message>
    <message>
        <source>Who makes the passwords and mails them: server, or console (where the server takes them)</source>
        <translation>من ينشئ كلمات المرور ويرسلها بالبريد: server، أو console (حيث يقبلها الخادم)</translation>
    </message>
    <message>
        <source>The window sends only what somebody has looked at</source>
        <translation>لا ترسل النافذة إلا ما اطّلع عليه أحد</translation>
    </message>
    <message>
        <source>Do not ask the server now</source>
        <translation>عدم سؤال الخادم الآن</translation>
    </message>
    <message>
        <source>Read the secret from this file descriptor instead of standard input</source>
        <translation>قراءة السر من واصف الملف هذا بدلًا من الإدخال القياسي</translation>
    </message>
    <message>
        <source>Show the remote, and what was proven of it</source>
        <translation>عرض الخادم البعيد وما أُثبت عنه</translation>
    </message>
    <message>
        <source>Find out anew what the server can do, by requests that change nothing</source>
        <translation>اكتشاف ما يستطيعه الخادم من جديد، بطلبات لا تغيّر شيئًا</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>قراءة سر الخادم البعيد من واصف الملف هذا</translation>
    </message>
    <message>
        <source>Forget the remote; accounts stay on both sides</source>
        <translation>نسيان الخادم البعيد؛ تبقى الحسابات في الطرفين</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>نفّذ ذلك</translation>
    </message>
    <message>
        <source>send, new</source>
        <translation>إرسال، جديد</translation>
    </message>
    <message>
        <source>send, changed</source>
        <translation>إرسال، متغيّر</translation>
    </message>
    <message>
        <source>send, deleted</source>
        <translation>إرسال، محذوف</translation>
    </message>
    <message>
        <source>take, new</source>
        <translation>جلب، جديد</translation>
    </message>
    <message>
        <source>take, changed</source>
        <translation>جلب، متغيّر</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>‏%1: %2 ‏←‏ %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source> %Ln question(s).</source>
        <translation>
            <numerusform> لا أسئلة.</numerusform>
            <numerusform> سؤال واحد.</numerusform>
            <numerusform> سؤالان.</numerusform>
            <numerusform> %Ln أسئلة.</numerusform>
            <numerusform> %Ln سؤالًا.</numerusform>
            <numerusform> %Ln سؤال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) more that your role does not show.</source>
        <translation>
            <numerusform>لا حسابات أخرى لا يعرضها دورك.</numerusform>
            <numerusform>حساب واحد آخر لا يعرضه دورك.</numerusform>
            <numerusform>حسابان آخران لا يعرضهما دورك.</numerusform>
            <numerusform>%Ln حسابات أخرى لا يعرضها دورك.</numerusform>
            <numerusform>%Ln حسابًا آخر لا يعرضها دورك.</numerusform>
            <numerusform>%Ln حساب آخر لا يعرضها دورك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln account(s) refused by the server.</source>
        <translation>
            <numerusform> لم يرفض الخادم أي حساب.</numerusform>
            <numerusform> رفض الخادم حسابًا واحدًا.</numerusform>
            <numerusform> رفض الخادم حسابين.</numerusform>
            <numerusform> رفض الخادم %Ln حسابات.</numerusform>
            <numerusform> رفض الخادم %Ln حسابًا.</numerusform>
            <numerusform> رفض الخادم %Ln حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>take, deleted</source>
        <translation>جلب، محذوف</translation>
    </message>
    <message>
        <source>%1 accounts on the server, %2 here, %3 the same. To send: %4 new, %5 changed, %6 deleted. To take: %7 new, %8 changed, %9 deleted. %10 with conflicts.</source>
        <translation>الحسابات على الخادم: %1، وهنا: %2، والمتطابقة: %3. للإرسال: %4 جديدة، %5 متغيّرة، %6 محذوفة. للجلب: %7 جديدة، %8 متغيّرة، %9 محذوفة. ذات التعارضات: %10.</translation>
    </message>
    <message numerus="yes">
        <source> %Ln request(s) without an answer, of which the server is asked first.</source>
        <translation>
            <numerusform> لا طلبات بلا إجابة.</numerusform>
            <numerusform> طلب واحد بلا إجابة، ويُسأل الخادم عنه أولاً.</numerusform>
            <numerusform> طلبان بلا إجابة، ويُسأل الخادم عنهما أولاً.</numerusform>
            <numerusform> %Ln طلبات بلا إجابة، ويُسأل الخادم عنها أولاً.</numerusform>
            <numerusform> %Ln طلبًا بلا إجابة، ويُسأل الخادم عنها أولاً.</numerusform>
            <numerusform> %Ln طلب بلا إجابة، ويُسأل الخادم عنها أولاً.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteConnection</name>
    <message>
        <source>The server answered with status %1.</source>
        <translation>ردّ الخادم بالحالة %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in of this console. %1</source>
        <translation>لا يقبل الخادم تسجيل دخول وحدة التحكم هذه. %1</translation>
    </message>
    <message>
        <source>The server does not allow this. %1</source>
        <translation>لا يسمح الخادم بهذا. %1</translation>
    </message>
    <message>
        <source>“%1” shows another key than the one that is pinned. If its certificate was renewed on purpose, enter the new pin.</source>
        <translation>يُظهر «%1» مفتاحًا غير المفتاح المثبَّت. إذا جُدّدت شهادته عمدًا، فأدخل بصمة المفتاح الجديدة.</translation>
    </message>
    <message>
        <source>Stopped while the request was under way.</source>
        <translation>أُوقف أثناء تنفيذ الطلب.</translation>
    </message>
    <message>
        <source>The answer of “%1” is larger than %2 MB, and was not read to its end.</source>
        <translation>رد «%1» أكبر من %2 ميغابايت، ولم يُقرأ حتى نهايته.</translation>
    </message>
    <message>
        <source>“%1” did not answer within %2 seconds.</source>
        <translation>لم يردّ «%1» خلال %2 ثانية.</translation>
    </message>
    <message>
        <source>No protected connection to “%1” came about. Check the URL and its port.</source>
        <translation>لم ينشأ اتصال محمي مع «%1». تحقق من عنوان URL ومنفذه.</translation>
    </message>
    <message>
        <source>Nothing answers at “%1”, port %2. Check the URL, and whether the server runs.</source>
        <translation>لا شيء يردّ في «%1»، المنفذ %2. تحقق من عنوان URL ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>There is no “%1” in the network. Check the URL and the connection.</source>
        <translation>لا وجود لـ «%1» في الشبكة. تحقق من عنوان URL ومن الاتصال.</translation>
    </message>
    <message>
        <source>The connection to “%1” was lost.</source>
        <translation>انقطع الاتصال مع «%1».</translation>
    </message>
    <message>
        <source>No token was issued for “%1”. Check client id, secret and scope. %2</source>
        <translation>لم يصدر رمز مميز لـ «%1». تحقق من معرّف العميل والسر ونطاق الصلاحية. %2</translation>
    </message>
    <message>
        <source>The server that issues tokens failed (%1). Try again later.</source>
        <translation>أخفق الخادم الذي يُصدر الرموز المميزة (%1). حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>“%1” sends the request on to an address without protection (http). It was not followed; tell those who run the server.</source>
        <translation>يحوّل «%1» الطلب إلى عنوان بلا حماية (http). لم يُتَّبع؛ أبلغ القائمين على الخادم.</translation>
    </message>
    <message>
        <source>“%1” sends the request on to “%2”, which was not followed. If that is right, enter that server&apos;s URL.</source>
        <translation>يحوّل «%1» الطلب إلى «%2»، ولم يُتَّبع. إذا كان ذلك صحيحًا، فأدخل عنوان URL لذلك الخادم.</translation>
    </message>
    <message>
        <source>“%1” sends a change on to another address, which was not followed. Check the URL.</source>
        <translation>يحوّل «%1» تغييرًا إلى عنوان آخر، ولم يُتَّبع. تحقق من عنوان URL.</translation>
    </message>
    <message>
        <source>“%1” sends the request on too often. Check the URL.</source>
        <translation>يحوّل «%1» الطلب مرات كثيرة جدًا. تحقق من عنوان URL.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>لا يقبل «%1» الطلبات حاليًا. حاول مرة أخرى الآن.</numerusform>
            <numerusform>لا يقبل «%1» الطلبات حاليًا. حاول مرة أخرى بعد دقيقة واحدة.</numerusform>
            <numerusform>لا يقبل «%1» الطلبات حاليًا. حاول مرة أخرى بعد دقيقتين.</numerusform>
            <numerusform>لا يقبل «%1» الطلبات حاليًا. حاول مرة أخرى بعد %Ln دقائق.</numerusform>
            <numerusform>لا يقبل «%1» الطلبات حاليًا. حاول مرة أخرى بعد %Ln دقيقة.</numerusform>
            <numerusform>لا يقبل «%1» الطلبات حاليًا. حاول مرة أخرى بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes no requests at the moment. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>لا يقبل «%1» الطلبات حاليًا. حاول مرة أخرى الآن.</numerusform>
            <numerusform>لا يقبل «%1» الطلبات حاليًا. حاول مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>لا يقبل «%1» الطلبات حاليًا. حاول مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>لا يقبل «%1» الطلبات حاليًا. حاول مرة أخرى بعد %Ln ثوانٍ.</numerusform>
            <numerusform>لا يقبل «%1» الطلبات حاليًا. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
            <numerusform>لا يقبل «%1» الطلبات حاليًا. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy on the way to “%1” wants a user name and a password (status 407). Enter them in the proxy settings of this computer.</source>
        <translation>الوكيل (proxy) في الطريق إلى «%1» يطلب اسم مستخدم وكلمة مرور (الحالة 407). أدخلهما في إعدادات الوكيل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server has nothing at this address. Check the path of the URL. %1</source>
        <translation>لا شيء لدى الخادم في هذا العنوان. تحقّق من مسار الرابط. %1</translation>
    </message>
</context>
<context>
    <name>RemoteJson</name>
    <message>
        <source>Passwords are not set over a JSON interface.</source>
        <translation>لا تُعيَّن كلمات المرور عبر واجهة JSON.</translation>
    </message>
    <message>
        <source>The server&apos;s answer holds no list of accounts at “%1”. Check “list.items” in the mapping.</source>
        <translation>لا يحتوي رد الخادم على قائمة حسابات في «%1». تحقق من «list.items» في الخريطة.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is nested too deep to be read.</source>
        <translation>تداخل رد الخادم أعمق من أن يُقرأ.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not JSON. Check whether the URL is that of its interface.</source>
        <translation>رد الخادم ليس JSON. تحقق من أن عنوان URL هو عنوان واجهته.</translation>
    </message>
</context>
<context>
    <name>RemoteMapping</name>
    <message>
        <source>“%1” in the mapping is not one of: %2.</source>
        <translation>القيمة «%1» في الخريطة ليست مما يلي: %2.</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping does not say where the field stands. Enter a path such as &quot;name.first&quot;.</source>
        <translation>لا يبيّن «fields.%1» في الخريطة موضع الحقل. أدخل مسارًا مثل «name.first».</translation>
    </message>
    <message>
        <source>“fields.%1” in the mapping is not a field. Fields are: %2.</source>
        <translation>«fields.%1» في الخريطة ليس حقلًا. الحقول هي: %2.</translation>
    </message>
    <message>
        <source>“fields.userName” is missing in the mapping: without it no account can be recognized.</source>
        <translation>المفتاح «fields.userName» مفقود في الخريطة: ومن دونه لا يمكن التعرف على أي حساب.</translation>
    </message>
    <message>
        <source>“list.path” in the mapping must begin with /, for example /accounts.</source>
        <translation>يجب أن يبدأ «list.path» في الخريطة بعلامة /، مثل ‎/accounts.</translation>
    </message>
    <message>
        <source>“one.path” in the mapping must begin with / and hold {id}, for example /accounts/{id}.</source>
        <translation>يجب أن يبدأ «one.path» في الخريطة بعلامة / وأن يحتوي على {id}، مثل ‎/accounts/{id}‎.</translation>
    </message>
    <message>
        <source>A path below “find” in the mapping must begin with / and hold {value}, for example /accounts?login={value}.</source>
        <translation>يجب أن يبدأ كل مسار تحت «find» في الخريطة بعلامة / وأن يحتوي على {value}، مثل ‎/accounts?login={value}‎.</translation>
    </message>
    <message>
        <source>“list.paging.parameter” is missing in the mapping: the query parameter that names the page, the offset or the cursor.</source>
        <translation>المفتاح «list.paging.parameter» مفقود في الخريطة: وهو معامل الاستعلام الذي يحدد الصفحة أو الإزاحة أو المؤشر.</translation>
    </message>
    <message>
        <source>“list.paging.next” is missing in the mapping: where an answer holds the cursor of the next page.</source>
        <translation>المفتاح «list.paging.next» مفقود في الخريطة: وهو موضع مؤشر الصفحة التالية في الرد.</translation>
    </message>
    <message>
        <source>“list.paging.count” in the mapping must be 1 to %1.</source>
        <translation>يجب أن يكون «list.paging.count» في الخريطة من 1 إلى %1.</translation>
    </message>
    <message>
        <source>The header “%1” cannot be set by a mapping.</source>
        <translation>لا يمكن أن تعيّن خريطة الترويسة «%1».</translation>
    </message>
    <message>
        <source>“%1” in the mapping is not known. Check its spelling.</source>
        <translation>«%1» في الخريطة غير معروف. تحقق من كتابته.</translation>
    </message>
    <message>
        <source>“%1” in the mapping is missing or not a text.</source>
        <translation>«%1» في الخريطة مفقود أو ليس نصًا.</translation>
    </message>
</context>
<context>
    <name>RemotePasswords</name>
    <message>
        <source>The server could not be asked to take the new password.</source>
        <translation>تعذّر الطلب من الخادم أن يقبل كلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>The server takes no passwords from here. Let the server issue them (Sync, Remote Settings).</source>
        <translation>لا يقبل الخادم كلمات مرور من هنا. اجعل الخادم يُصدرها (المزامنة، إعدادات الخادم البعيد).</translation>
    </message>
    <message>
        <source>The account is not on the server yet. Sync first.</source>
        <translation>الحساب غير موجود على الخادم بعد. نفّذ المزامنة أولًا.</translation>
    </message>
    <message>
        <source>The server did not take the password: %1</source>
        <translation>لم يقبل الخادم كلمة المرور: %1</translation>
    </message>
</context>
<context>
    <name>RemoteScim</name>
    <message>
        <source>The server&apos;s answer is not a list of accounts. Check whether the URL is that of its SCIM interface.</source>
        <translation>رد الخادم ليس قائمة حسابات. تحقق من أن عنوان URL هو عنوان واجهة SCIM الخاصة به.</translation>
    </message>
</context>
<context>
    <name>RemoteTrust</name>
    <message>
        <source>The file holds no certificate that can be read. Choose the certificate of your authority in PEM form (-----BEGIN CERTIFICATE-----).</source>
        <translation>لا يحتوي الملف على شهادة يمكن قراءتها. اختر شهادة جهة الإصدار لديك بصيغة PEM ‏(‎-----BEGIN CERTIFICATE-----‎).</translation>
    </message>
    <message>
        <source>The pin is not the SHA-256 of a public key. Enter its 44 characters in base64.</source>
        <translation>بصمة المفتاح ليست قيمة SHA-256 لمفتاح عام. أدخل أحرفها الـ 44 بترميز base64.</translation>
    </message>
    <message>
        <source>The certificate is not for “%1”. Check the URL; if it is right, the server shows the certificate of another one.</source>
        <translation>الشهادة ليست لـ «%1». تحقق من عنوان URL؛ وإذا كان صحيحًا، فالخادم يُظهر شهادة خادم آخر.</translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired on %2. Ask those who run the server to renew it.</source>
        <translation>انتهت صلاحية شهادة «%1» في %2. اطلب من القائمين على الخادم تجديدها.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid yet. Check the clock of this computer.</source>
        <translation>شهادة «%1» ليست سارية بعد. تحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is signed by nobody but itself. If it is yours, choose its file as the certificate to trust.</source>
        <translation>شهادة «%1» لم توقّعها جهة سواها. إذا كانت شهادتك، فاختر ملفها كشهادة موثوق بها.</translation>
    </message>
    <message>
        <source>The certificate of “%1” comes from an authority that is not trusted. If it is your own authority, choose its certificate in the settings of the remote.</source>
        <translation>تصدر شهادة «%1» عن جهة غير موثوق بها. إذا كانت جهة الإصدار تابعة لك، فاختر شهادتها في إعدادات الخادم البعيد.</translation>
    </message>
</context>
<context>
    <name>ResultCommands</name>
    <message>
        <source>“%1” is no number of a result. “stewardctl results” lists them.</source>
        <translation>«%1» ليس رقم نتيجة. يعرض «stewardctl results» النتائج.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Its number, as “results” lists it</source>
        <translation>رقمها كما يعرضه «results»</translation>
    </message>
    <message>
        <source>List what became of jobs on many accounts</source>
        <translation>عرض ما آلت إليه المهام على حسابات كثيرة</translation>
    </message>
    <message>
        <source>Say what became of every account of one job</source>
        <translation>عرض ما آل إليه كل حساب في مهمة واحدة</translation>
    </message>
    <message>
        <source>Try the failed accounts of a job again</source>
        <translation>إعادة المحاولة للحسابات التي فشلت في مهمة</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>يتضمن الدور Owner كل شيء دائمًا.</translation>
    </message>
    <message>
        <source>You cannot change the role that you have yourself. Ask somebody with another one.</source>
        <translation>لا يمكنك تغيير الدور الذي تحمله أنت. اطلب ذلك من شخص له دور آخر.</translation>
    </message>
    <message>
        <source>You cannot add to a role what you do not hold yourself: %1.</source>
        <translation>لا يمكنك أن تضيف إلى دور ما لا تملكه أنت: %1.</translation>
    </message>
</context>
<context>
    <name>RoleActions</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>حُذف هذا الدور في هذه الأثناء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is already a role “%1”. Enter another name.</source>
        <translation>يوجد بالفعل دور باسم «%1». أدخل اسمًا آخر.</translation>
    </message>
    <message>
        <source>Owner always holds everything.</source>
        <translation>يتضمن الدور Owner كل شيء دائمًا.</translation>
    </message>
    <message>
        <source>%1 is built in and keeps its name. Copy it for a role with another name.</source>
        <translation>الدور %1 مضمّن ويحتفظ باسمه. انسخه للحصول على دور باسم آخر.</translation>
    </message>
    <message>
        <source>Somebody else has changed this too meanwhile: %1. Nothing was changed; look at the role again.</source>
        <translation>غيّر شخص آخر هذا أيضًا في هذه الأثناء: %1. لم يتغيّر شيء؛ راجع الدور من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>‏%1</numerusform>
            <numerusform>‏%1 وواحد آخر</numerusform>
            <numerusform>‏%1 واثنان آخران</numerusform>
            <numerusform>‏%1 و%Ln آخرون</numerusform>
            <numerusform>‏%1 و%Ln آخرون</numerusform>
            <numerusform>‏%1 و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) have it: %2. Give them another role first.</source>
        <translation>
            <numerusform>لا يمكن حذف %1: %2.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن شخصًا واحدًا يحمله: %2. امنحه دورًا آخر أولًا.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن شخصين يحملانه: %2. امنحهما دورًا آخر أولًا.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن %Ln أشخاص يحملونه: %2. امنحهم دورًا آخر أولًا.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن %Ln شخصًا يحملونه: %2. امنحهم دورًا آخر أولًا.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن %Ln شخص يحملونه: %2. امنحهم دورًا آخر أولًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be deleted, because %Ln person(s) in the recycle bin have it: %2. Restore them and give them another role, or delete them for good.</source>
        <translation>
            <numerusform>لا يمكن حذف %1: %2.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن شخصًا واحدًا في سلة المحذوفات يحمله: %2. استعده وامنحه دورًا آخر، أو احذفه نهائيًا.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن شخصين في سلة المحذوفات يحملانه: %2. استعدهما وامنحهما دورًا آخر، أو احذفهما نهائيًا.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن %Ln أشخاص في سلة المحذوفات يحملونه: %2. استعدهم وامنحهم دورًا آخر، أو احذفهم نهائيًا.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن %Ln شخصًا في سلة المحذوفات يحملونه: %2. استعدهم وامنحهم دورًا آخر، أو احذفهم نهائيًا.</numerusform>
            <numerusform>لا يمكن حذف %1، لأن %Ln شخص في سلة المحذوفات يحملونه: %2. استعدهم وامنحهم دورًا آخر، أو احذفهم نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>لا يمكن حذف %1 لأنه مضمّن.</translation>
    </message>
    <message>
        <source>who can: %1</source>
        <translation>من يمكنه: %1</translation>
    </message>
</context>
<context>
    <name>RoleCommands</name>
    <message>
        <source>There is no privilege “%1”. “stewardctl privileges” lists them.</source>
        <translation>لا يوجد امتياز «%1». يعرض «stewardctl privileges» الامتيازات.</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>الأدوار والامتيازات</translation>
    </message>
    <message>
        <source>There is no role “%1”. “stewardctl role list” lists them.</source>
        <translation>لا يوجد دور «%1». يعرض «stewardctl role list» الأدوار.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>الحاملون</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>الامتيازات</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مضمّن</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>الامتياز</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and description</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>لا حاملين</numerusform>
            <numerusform>حامل واحد</numerusform>
            <numerusform>حاملان</numerusform>
            <numerusform>%Ln حاملين</numerusform>
            <numerusform>%Ln حاملًا</numerusform>
            <numerusform>%Ln حامل</numerusform>
        </translation>
    </message>
    <message>
        <source>no organization</source>
        <translation>بلا مؤسسة</translation>
    </message>
    <message>
        <source>Nobody gains or loses anything.</source>
        <translation>لا أحد يكتسب شيئًا أو يفقد شيئًا.</translation>
    </message>
    <message>
        <source>Who can “%1”: now %2, then %3</source>
        <translation>من يمكنه «%1»: الآن %2، ثم %3</translation>
    </message>
    <message>
        <source>The same privilege is granted and revoked. Choose one.</source>
        <translation>الامتياز نفسه يُمنح ويُسحب. اختر أحدهما.</translation>
    </message>
    <message>
        <source>Nothing to change was named. Add --name, --description, --grant or --revoke.</source>
        <translation>لم يُذكر ما ينبغي تغييره. أضف ‎--name أو ‎--description أو ‎--grant أو ‎--revoke.</translation>
    </message>
    <message>
        <source>Would delete the role %1. Nothing was changed; add --yes.</source>
        <translation>سيُحذف الدور %1. لم يتغيّر شيء؛ أضف ‎--yes.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>اسم الدور</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منه</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>إضافة دور</translation>
    </message>
    <message>
        <source>What it holds, such as api-users.edit</source>
        <translation>ما يتضمنه، مثل api-users.edit</translation>
    </message>
    <message>
        <source>Begin with what this role holds</source>
        <translation>البدء بما يتضمنه هذا الدور</translation>
    </message>
    <message>
        <source>Rename or describe a role, grant or revoke privileges</source>
        <translation>إعادة تسمية دور أو وصفه، ومنح امتيازات أو سحبها</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>اسمه الجديد</translation>
    </message>
    <message>
        <source>It holds this from now on</source>
        <translation>يتضمن هذا من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>It holds this no longer</source>
        <translation>لا يتضمن هذا بعد الآن</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>حذف دور لا يحمله أحد</translation>
    </message>
    <message>
        <source>Do it; without it, nothing is deleted</source>
        <translation>نفّذ ذلك؛ ومن دونه لا يُحذف شيء</translation>
    </message>
    <message>
        <source>List the roles with who has them</source>
        <translation>عرض الأدوار مع من يحملها</translation>
    </message>
    <message>
        <source>Show what a role holds</source>
        <translation>عرض ما يتضمنه دور</translation>
    </message>
    <message>
        <source>Compare what two roles hold</source>
        <translation>مقارنة ما يتضمنه دوران</translation>
    </message>
    <message>
        <source>Name of the other role</source>
        <translation>اسم الدور الآخر</translation>
    </message>
    <message>
        <source>List who has a privilege (all of several), and through which role</source>
        <translation>عرض من يملك امتيازًا (أو كل الامتيازات إن تعددت)، ومن خلال أي دور</translation>
    </message>
    <message>
        <source>Key of the privilege</source>
        <translation>مفتاح الامتياز</translation>
    </message>
    <message>
        <source>List the privileges with their keys</source>
        <translation>عرض الامتيازات مع مفاتيحها</translation>
    </message>
</context>
<context>
    <name>RoleConfirmation</name>
    <message>
        <source>Delete Role</source>
        <translation>حذف الدور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) in the recycle bin still have the role %1</source>
        <translation>
            <numerusform>لا أحد في سلة المحذوفات يحمل الدور %1</numerusform>
            <numerusform>ما زال شخص واحد في سلة المحذوفات يحمل الدور %1</numerusform>
            <numerusform>ما زال شخصان في سلة المحذوفات يحملان الدور %1</numerusform>
            <numerusform>ما زال %Ln أشخاص في سلة المحذوفات يحملون الدور %1</numerusform>
            <numerusform>ما زال %Ln شخصًا في سلة المحذوفات يحملون الدور %1</numerusform>
            <numerusform>ما زال %Ln شخص في سلة المحذوفات يحملون الدور %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) still have the role %1</source>
        <translation>
            <numerusform>لا أحد يحمل الدور %1</numerusform>
            <numerusform>ما زال شخص واحد يحمل الدور %1</numerusform>
            <numerusform>ما زال شخصان يحملان الدور %1</numerusform>
            <numerusform>ما زال %Ln أشخاص يحملون الدور %1</numerusform>
            <numerusform>ما زال %Ln شخصًا يحملون الدور %1</numerusform>
            <numerusform>ما زال %Ln شخص يحملون الدور %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them and give them another role, or delete them for good; then delete the role.</source>
        <translation>استعدهم وامنحهم دورًا آخر، أو احذفهم نهائيًا؛ ثم احذف الدور.</translation>
    </message>
    <message>
        <source>Give them another role first, then delete this one.</source>
        <translation>امنحهم دورًا آخر أولًا، ثم احذف هذا الدور.</translation>
    </message>
    <message>
        <source>Delete the role %1?</source>
        <translation>هل تريد حذف الدور %1؟</translation>
    </message>
    <message>
        <source>Nobody has this role. It can no longer be chosen.</source>
        <translation>لا أحد يحمل هذا الدور. ولن يكون اختياره ممكنًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Undo brings the role back.</source>
        <translation>يعيد التراجع الدور.</translation>
    </message>
    <message>
        <source>Yes, Delete Role</source>
        <translation>نعم، حذف الدور</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s) of %1?</source>
        <translation>
            <numerusform>لا تغييرات على %1 لتجاهلها.</numerusform>
            <numerusform>هل تريد تجاهل تغيير واحد على %1؟</numerusform>
            <numerusform>هل تريد تجاهل تغييرين على %1؟</numerusform>
            <numerusform>هل تريد تجاهل %Ln تغييرات على %1؟</numerusform>
            <numerusform>هل تريد تجاهل %Ln تغييرًا على %1؟</numerusform>
            <numerusform>هل تريد تجاهل %Ln تغيير على %1؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What you ticked has not been saved.</source>
        <translation>ما حدّدته لم يُحفظ.</translation>
    </message>
</context>
<context>
    <name>RoleImpact</name>
    <message numerus="yes">
        <source>%Ln person(s) gain(s) “%1”</source>
        <translation>
            <numerusform>لا أحد يكتسب «%1»</numerusform>
            <numerusform>يكتسب شخص واحد «%1»</numerusform>
            <numerusform>يكتسب شخصان «%1»</numerusform>
            <numerusform>يكتسب %Ln أشخاص «%1»</numerusform>
            <numerusform>يكتسب %Ln شخصًا «%1»</numerusform>
            <numerusform>يكتسب %Ln شخص «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) lose(s) “%1”</source>
        <translation>
            <numerusform>لا أحد يفقد «%1»</numerusform>
            <numerusform>يفقد شخص واحد «%1»</numerusform>
            <numerusform>يفقد شخصان «%1»</numerusform>
            <numerusform>يفقد %Ln أشخاص «%1»</numerusform>
            <numerusform>يفقد %Ln شخصًا «%1»</numerusform>
            <numerusform>يفقد %Ln شخص «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2”.</source>
        <translation>
            <numerusform>كلهم سجّلوا الدخول خلال %1 يومًا، ولا أحد غيرهم يكتسب «%2».</numerusform>
            <numerusform>واحد منهم لم يسجّل الدخول منذ %1 يومًا وسيكتسب «%2».</numerusform>
            <numerusform>اثنان منهم لم يسجّلا الدخول منذ %1 يومًا وسيكتسبان «%2».</numerusform>
            <numerusform>%Ln منهم لم يسجّلوا الدخول منذ %1 يومًا وسيكتسبون «%2».</numerusform>
            <numerusform>%Ln منهم لم يسجّلوا الدخول منذ %1 يومًا وسيكتسبون «%2».</numerusform>
            <numerusform>%Ln منهم لم يسجّلوا الدخول منذ %1 يومًا وسيكتسبون «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them has (have) not signed in for %1 days and would gain “%2” and %3 more.</source>
        <translation>
            <numerusform>كلهم سجّلوا الدخول خلال %1 يومًا، ولا أحد غيرهم يكتسب «%2» و%3 غيره.</numerusform>
            <numerusform>واحد منهم لم يسجّل الدخول منذ %1 يومًا وسيكتسب «%2» و%3 غيره.</numerusform>
            <numerusform>اثنان منهم لم يسجّلا الدخول منذ %1 يومًا وسيكتسبان «%2» و%3 غيره.</numerusform>
            <numerusform>%Ln منهم لم يسجّلوا الدخول منذ %1 يومًا وسيكتسبون «%2» و%3 غيره.</numerusform>
            <numerusform>%Ln منهم لم يسجّلوا الدخول منذ %1 يومًا وسيكتسبون «%2» و%3 غيره.</numerusform>
            <numerusform>%Ln منهم لم يسجّلوا الدخول منذ %1 يومًا وسيكتسبون «%2» و%3 غيره.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleViews</name>
    <message>
        <source>This role has been deleted meanwhile. Nothing was changed.</source>
        <translation>حُذف هذا الدور في هذه الأثناء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>الامتياز</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message numerus="yes">
        <source>%Ln account(s) that were deleted for good come back.</source>
        <translation>
            <numerusform>لا يعود أي حساب محذوف نهائيًا.</numerusform>
            <numerusform>يعود حساب واحد كان محذوفًا نهائيًا.</numerusform>
            <numerusform>يعود حسابان كانا محذوفين نهائيًا.</numerusform>
            <numerusform>تعود %Ln حسابات كانت محذوفة نهائيًا.</numerusform>
            <numerusform>يعود %Ln حسابًا كانت محذوفة نهائيًا.</numerusform>
            <numerusform>يعود %Ln حساب كانت محذوفة نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) come back from the recycle bin.</source>
        <translation>
            <numerusform>لا يعود أي حساب من سلة المحذوفات.</numerusform>
            <numerusform>يعود حساب واحد من سلة المحذوفات.</numerusform>
            <numerusform>يعود حسابان من سلة المحذوفات.</numerusform>
            <numerusform>تعود %Ln حسابات من سلة المحذوفات.</numerusform>
            <numerusform>يعود %Ln حسابًا من سلة المحذوفات.</numerusform>
            <numerusform>يعود %Ln حساب من سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) change.</source>
        <translation>
            <numerusform>لا يتغيّر أي حساب.</numerusform>
            <numerusform>يتغيّر حساب واحد.</numerusform>
            <numerusform>يتغيّر حسابان.</numerusform>
            <numerusform>تتغيّر %Ln حسابات.</numerusform>
            <numerusform>يتغيّر %Ln حسابًا.</numerusform>
            <numerusform>يتغيّر %Ln حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) go to the recycle bin.</source>
        <translation>
            <numerusform>لا يُنقل أي حساب إلى سلة المحذوفات.</numerusform>
            <numerusform>يُنقل حساب واحد إلى سلة المحذوفات.</numerusform>
            <numerusform>يُنقل حسابان إلى سلة المحذوفات.</numerusform>
            <numerusform>تُنقل %Ln حسابات إلى سلة المحذوفات.</numerusform>
            <numerusform>يُنقل %Ln حسابًا إلى سلة المحذوفات.</numerusform>
            <numerusform>يُنقل %Ln حساب إلى سلة المحذوفات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s), application(s) or setting(s) change.</source>
        <translation>
            <numerusform>لا يتغيّر شيء من الأدوار والتطبيقات والإعدادات.</numerusform>
            <numerusform>يتغيّر عنصر واحد من الأدوار والتطبيقات والإعدادات.</numerusform>
            <numerusform>يتغيّر عنصران من الأدوار والتطبيقات والإعدادات.</numerusform>
            <numerusform>تتغيّر %Ln عناصر من الأدوار والتطبيقات والإعدادات.</numerusform>
            <numerusform>يتغيّر %Ln عنصرًا من الأدوار والتطبيقات والإعدادات.</numerusform>
            <numerusform>يتغيّر %Ln عنصر من الأدوار والتطبيقات والإعدادات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا يوجد أي اختلاف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were made since; they stay in the history.</source>
        <translation>
            <numerusform>لم يُجرَ أي تغيير منذ ذلك الحين.</numerusform>
            <numerusform>أُجري تغيير واحد منذ ذلك الحين؛ ويبقى في سجل التغييرات.</numerusform>
            <numerusform>أُجري تغييران منذ ذلك الحين؛ ويبقيان في سجل التغييرات.</numerusform>
            <numerusform>أُجريت %Ln تغييرات منذ ذلك الحين؛ وتبقى في سجل التغييرات.</numerusform>
            <numerusform>أُجري %Ln تغييرًا منذ ذلك الحين؛ وتبقى في سجل التغييرات.</numerusform>
            <numerusform>أُجري %Ln تغيير منذ ذلك الحين؛ وتبقى في سجل التغييرات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password then, and need new credentials.</source>
        <translation>
            <numerusform>لا يبقى أي حساب بلا كلمة مرور صالحة.</numerusform>
            <numerusform>لا تكون لحساب واحد عندئذٍ كلمة مرور صالحة، ويحتاج إلى بيانات اعتماد جديدة.</numerusform>
            <numerusform>لا تكون لحسابين عندئذٍ كلمة مرور صالحة، ويحتاجان إلى بيانات اعتماد جديدة.</numerusform>
            <numerusform>لا تكون لعدد %Ln حسابات عندئذٍ كلمة مرور صالحة، وتحتاج إلى بيانات اعتماد جديدة.</numerusform>
            <numerusform>لا تكون لعدد %Ln حسابًا عندئذٍ كلمة مرور صالحة، وتحتاج إلى بيانات اعتماد جديدة.</numerusform>
            <numerusform>لا تكون لعدد %Ln حساب عندئذٍ كلمة مرور صالحة، وتحتاج إلى بيانات اعتماد جديدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>API users have no role</source>
        <translation>ليس لمستخدمي API دور</translation>
    </message>
    <message>
        <source>Administrators have no external applications</source>
        <translation>ليس للمسؤولين تطبيقات خارجية</translation>
    </message>
    <message>
        <source>Such accounts do not have this field</source>
        <translation>ليس في حسابات كهذه هذا الحقل</translation>
    </message>
    <message>
        <source>Addresses of this directory are at %1. Use one of these domains, or allow this one in Settings.</source>
        <translation>عناوين هذا الدليل تنتمي إلى %1. استخدم أحد هذه النطاقات، أو اسمح بهذا النطاق في الإعدادات.</translation>
    </message>
    <message>
        <source>“%1” gives nothing that an address can hold: it is empty, or written in letters without a Latin form.</source>
        <translation>لا يعطي «%1» شيئًا يصلح لعنوان: فهو فارغ أو مكتوب بحروف ليس لها شكل لاتيني.</translation>
    </message>
</context>
<context>
    <name>RowIndex</name>
    <message>
        <source>This directory is too large to be shown. Use the command line instead.</source>
        <translation>هذا الدليل أكبر من أن يُعرض. استخدم سطر الأوامر بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The file %1 cannot be read. Check its permissions.</source>
        <translation>لا يمكن قراءة الملف ‎%1. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was repaired; free some space and try again.</source>
        <translation>القرص ممتلئ. لم يُصلَح شيء؛ حرّر بعض المساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>first name, last name, address</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Repaired from %1.</source>
        <translation>تم إصلاحه من ‎%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) missing.</source>
        <translation>
            <numerusform>لا شيء آخر مفقود.</numerusform>
            <numerusform>عنصر واحد آخر مفقود.</numerusform>
            <numerusform>عنصران آخران مفقودان.</numerusform>
            <numerusform>%Ln عناصر أخرى مفقودة.</numerusform>
            <numerusform>%Ln عنصرًا آخر مفقودًا.</numerusform>
            <numerusform>%Ln عنصر آخر مفقود.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was repaired; check the disk and try again.</source>
        <translation>أبلغ القرص عن خطأ. لم يُصلَح شيء؛ تحقق من القرص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing could be read of the file. Nothing was written; use a backup.</source>
        <translation>تعذّرت قراءة أي شيء من الملف. لم يُكتب شيء؛ استخدم نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A part of the table %1 cannot be read.</source>
        <translation>لا يمكن قراءة جزء من الجدول %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 were left out: they contradict others, or belong to what is lost.</source>
        <translation>
            <numerusform>لم تُستثن أي صفوف من %1.</numerusform>
            <numerusform>استُثني صف واحد من %1: فهو يناقض غيره، أو ينتمي إلى ما فُقد.</numerusform>
            <numerusform>استُثني صفان من %1: فهما يناقضان غيرهما، أو ينتميان إلى ما فُقد.</numerusform>
            <numerusform>استُثنيت %Ln صفوف من %1: فهي تناقض غيرها، أو تنتمي إلى ما فُقد.</numerusform>
            <numerusform>استُثني %Ln صفًا من %1: فهي تناقض غيرها، أو تنتمي إلى ما فُقد.</numerusform>
            <numerusform>استُثني %Ln صف من %1: فهي تناقض غيرها، أو تنتمي إلى ما فُقد.</numerusform>
        </translation>
    </message>
    <message>
        <source>A role is lost; those who had it have “%1” now, which allows nothing.</source>
        <translation>فُقد دور؛ ومن كانوا يحملونه يحملون الآن «%1»، وهو لا يسمح بشيء.</translation>
    </message>
    <message>
        <source>The account %1 is lost; the history knows it.</source>
        <translation>فُقد الحساب %1؛ وهو معروف في سجل التغييرات.</translation>
    </message>
    <message>
        <source>What change %1 has changed is lost.</source>
        <translation>فُقد ما غيّره التغيير %1.</translation>
    </message>
    <message>
        <source>The history is proven up to change %1. %2</source>
        <translation>سجل التغييرات مُثبَت حتى التغيير %1. %2</translation>
    </message>
    <message>
        <source>The first page of %1 is damaged, or it is no Steward directory. The first page says where everything else is: without it nothing can be read. Use a backup.</source>
        <translation>الصفحة الأولى من ‎%1 تالفة، أو أنه ليس دليل Steward. تبيّن الصفحة الأولى موضع كل ما سواها: ومن دونها لا يمكن قراءة شيء. استخدم نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file %1 cannot be created. Check that the folder exists and that you may write in it.</source>
        <translation>لا يمكن إنشاء الملف ‎%1. تحقق من وجود المجلد ومن أنه مسموح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install Steward again.</source>
        <translation>جزء من البرنامج مفقود. ثبّت Steward من جديد.</translation>
    </message>
    <message>
        <source>Lost role %1</source>
        <translation>الدور المفقود %1</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. Check that there is space and that you may write there.</source>
        <translation>لا يمكن كتابة الملف ‎%1. تحقق من وجود مساحة ومن أنه مسموح لك بالكتابة هناك.</translation>
    </message>
    <message>
        <source>The application %1 is lost; its API users no longer have it. The history knows it.</source>
        <translation>فُقد التطبيق %1 ولم يعد لدى مستخدمي API الخاصين به؛ وهو معروف في سجل التغييرات.</translation>
    </message>
</context>
<context>
    <name>SavedMapping</name>
    <message>
        <source>The mapping has no valid value of “%1”.</source>
        <translation>لا تحتوي الخريطة على قيمة صالحة لـ «%1».</translation>
    </message>
    <message>
        <source>The mapping has no list of columns.</source>
        <translation>لا تحتوي الخريطة على قائمة أعمدة.</translation>
    </message>
    <message>
        <source>A column of the mapping needs a “%1” and a “%2”, both texts.</source>
        <translation>يحتاج كل عمود في الخريطة إلى «%1» و«%2»، وكلاهما نص.</translation>
    </message>
    <message>
        <source>“%1” of the defaults is no field with a text.</source>
        <translation>القيمة «%1» ضمن القيم الافتراضية ليست حقلًا ذا نص.</translation>
    </message>
    <message>
        <source>This is no mapping of columns. Save one from the import window, or with import --save-mapping.</source>
        <translation>هذه ليست خريطة أعمدة. احفظ واحدة من نافذة الاستيراد، أو باستخدام import --save-mapping.</translation>
    </message>
    <message>
        <source>The mapping is of another version of Steward. Save it anew.</source>
        <translation>الخريطة من إصدار آخر من Steward. احفظها من جديد.</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>“%1” is not a file descriptor. Use a number, for example --secret-fd 3 3&lt;FILE.</source>
        <translation>«%1» ليس واصف ملف. استخدم عددًا، مثل ‎--secret-fd 3 3&lt;FILE.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>مرة أخرى:</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>الاثنتان غير متطابقتين. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>The secret could not be read from file descriptor %1. Check that it is open.</source>
        <translation>تعذّرت قراءة السر من واصف الملف %1. تحقق من أنه مفتوح.</translation>
    </message>
    <message>
        <source>The line with the secret is longer than %1 bytes.</source>
        <translation>السطر الذي فيه السر أطول من %1 بايت.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Password of %1:</source>
        <translation>كلمة مرور %1:</translation>
    </message>
    <message>
        <source>This directory asks who you are. Add --as EMAIL, and give the password on standard input or with --secret-fd N; or stay signed in on this computer with “stewardctl sign-in keep --as EMAIL”.</source>
        <translation>يسأل هذا الدليل عن هويتك. أضف ‎--as EMAIL، ومرّر كلمة المرور عبر الإدخال القياسي أو بالخيار ‎--secret-fd N؛ أو ابق مسجّل الدخول على هذا الحاسوب باستخدام «stewardctl sign-in keep --as EMAIL».</translation>
    </message>
    <message>
        <source>The account has been deleted for good meanwhile.</source>
        <translation>حُذف الحساب نهائيًا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This password was made for you, or is too old. Choose your own first, with “stewardctl password change --as %1”.</source>
        <translation>أُنشئت كلمة المرور هذه لك، أو أنها قديمة جدًا. اختر كلمة مرورك أولًا، باستخدام «stewardctl password change --as %1».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>uid, user name or email</source>
        <translation>‏uid أو اسم المستخدم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Print the consequences; change nothing</source>
        <translation>طباعة العواقب دون تغيير أي شيء</translation>
    </message>
    <message>
        <source>Even if an application loses its last usable API user and stops</source>
        <translation>حتى إن فقد تطبيق آخر مستخدم API صالح له وتوقف</translation>
    </message>
    <message>
        <source>Do it against a guard, for a reason that the journal keeps; for owners only</source>
        <translation>تنفيذ ذلك رغم قاعدة حماية، لسبب يحفظه دفتر التغييرات؛ لحاملي الدور Owner فقط</translation>
    </message>
    <message>
        <source>Print the result as JSON</source>
        <translation>عرض النتيجة بصيغة JSON</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The file is larger than %1. Import it in parts.</source>
        <translation>الملف أكبر من %1. استورده على أجزاء.</translation>
    </message>
    <message>
        <source>The file has no rows with data.</source>
        <translation>لا يحتوي الملف على صفوف بيانات.</translation>
    </message>
    <message>
        <source>There are no rows with data in what was copied.</source>
        <translation>لا توجد صفوف بيانات فيما نُسخ.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This is the present password. Choose another one.</source>
        <translation>هذه هي كلمة المرور الحالية. اختر غيرها.</translation>
    </message>
    <message>
        <source>You are no administrator of this directory, so there is nobody whose password this could be.</source>
        <translation>لست مسؤولًا في هذا الدليل، ولذلك لا يوجد من يمكن أن تكون هذه كلمة مروره.</translation>
    </message>
    <message>
        <source>You have a password already. Enter it to choose another one.</source>
        <translation>لديك كلمة مرور بالفعل. أدخلها لاختيار كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>SignInCommands</name>
    <message>
        <source>%1 is yes or no, not “%2”.</source>
        <translation>قيمة ‎%1 هي yes أو no، لا «%2».</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Locks after minutes</source>
        <translation>دقائق القفل</translation>
    </message>
    <message>
        <source>Kept signed in for days</source>
        <translation>أيام بقاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Say who you are with --as EMAIL.</source>
        <translation>بيّن هويتك بالخيار ‎--as EMAIL.</translation>
    </message>
    <message>
        <source>This directory keeps nobody signed in. Sign in with each command.</source>
        <translation>لا يُبقي هذا الدليل أحدًا مسجّل الدخول. سجّل الدخول مع كل أمر.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>كلمة مرور %1:</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays signed in on this computer for %Ln day(s).</source>
        <translation>
            <numerusform>لا يبقى تسجيل دخول %1 على هذا الحاسوب.</numerusform>
            <numerusform>يبقى تسجيل دخول %1 على هذا الحاسوب يومًا واحدًا.</numerusform>
            <numerusform>يبقى تسجيل دخول %1 على هذا الحاسوب يومين.</numerusform>
            <numerusform>يبقى تسجيل دخول %1 على هذا الحاسوب %Ln أيام.</numerusform>
            <numerusform>يبقى تسجيل دخول %1 على هذا الحاسوب %Ln يومًا.</numerusform>
            <numerusform>يبقى تسجيل دخول %1 على هذا الحاسوب %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is kept signed in on this computer.</source>
        <translation>لا أحد يبقى مسجّل الدخول على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Signed out on this computer.</source>
        <translation>تم تسجيل الخروج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Present password of %1:</source>
        <translation>كلمة المرور الحالية للحساب %1:</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>كلمة المرور الجديدة للحساب %1:</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>تم تعيين كلمة مرور جديدة للحساب %1.</translation>
    </message>
    <message>
        <source>Say whether the directory asks who works with it</source>
        <translation>تحديد هل يسأل الدليل عمن يعمل عليه</translation>
    </message>
    <message>
        <source>Whether it asks for email and password</source>
        <translation>هل يسأل عن البريد الإلكتروني وكلمة المرور</translation>
    </message>
    <message>
        <source>The window locks after so long without a key or a click; 0: does not</source>
        <translation>تُقفل النافذة بعد هذه المدة بلا ضغطة مفتاح أو نقرة؛ 0: لا تُقفل</translation>
    </message>
    <message>
        <source>Days for which people can stay signed in on a computer; 0: not offered</source>
        <translation>الأيام التي يمكن خلالها إبقاء تسجيل الدخول على حاسوب؛ 0: غير متاح</translation>
    </message>
    <message>
        <source>Show what is asked</source>
        <translation>عرض المطلوب</translation>
    </message>
    <message>
        <source>Stay signed in on this computer, by its keychain</source>
        <translation>البقاء مسجّل الدخول على هذا الحاسوب، بواسطة سلسلة مفاتيحه</translation>
    </message>
    <message>
        <source>Stay signed in on this computer no longer</source>
        <translation>عدم البقاء مسجّل الدخول على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Choose a password of your own: the present one and the new one are read, one a line</source>
        <translation>اختيار كلمة مرور خاصة بك: تُقرأ الحالية والجديدة، واحدة في كل سطر</translation>
    </message>
</context>
<context>
    <name>SignInPolicy</name>
    <message>
        <source>The window locks after 0 to %1 minutes; 0: it does not.</source>
        <translation>تُقفل النافذة بعد 0 إلى %1 دقيقة؛ 0: لا تُقفل.</translation>
    </message>
    <message>
        <source>People stay signed in for 0 to %1 days; 0: this is not offered.</source>
        <translation>يبقى تسجيل الدخول من 0 إلى %1 يوم؛ 0: غير متاح.</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>The keychain holds something else in place of the signing key.</source>
        <translation>في سلسلة المفاتيح شيء آخر مكان مفتاح التوقيع.</translation>
    </message>
</context>
<context>
    <name>SmtpSession</name>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>أُوقف الإرسال قبل خروج الرسالة.</translation>
    </message>
</context>
<context>
    <name>SmtpVerdict</name>
    <message>
        <source>The mail server asked to try again later. The mail was not sent.</source>
        <translation>طلب خادم البريد المحاولة مرة أخرى لاحقًا. لم تُرسل الرسالة.</translation>
    </message>
    <message>
        <source>The mail server refuses this computer. Ask who runs it, then resume sending.</source>
        <translation>يرفض خادم البريد هذا الحاسوب. اسأل القائمين عليه، ثم استأنف الإرسال.</translation>
    </message>
    <message>
        <source>The mail server did not start encryption. Check the port and the kind of encryption in the settings, then resume sending.</source>
        <translation>لم يبدأ خادم البريد التشفير. تحقق من المنفذ ونوع التشفير في الإعدادات، ثم استأنف الإرسال.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Correct them in the settings, then resume sending.</source>
        <translation>لم يقبل خادم البريد اسم المستخدم وكلمة المرور. صحّحهما في الإعدادات، ثم استأنف الإرسال.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sender. Check the sender in the settings.</source>
        <translation>لا يقبل خادم البريد المرسل. تحقق من المرسل في الإعدادات.</translation>
    </message>
    <message>
        <source>The mail server does not accept the recipient. Check the email address.</source>
        <translation>لا يقبل خادم البريد المستلم. تحقق من عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The mail server refused the mail. Its answer tells why; the mail was not sent.</source>
        <translation>رفض خادم البريد الرسالة. يبيّن ردّه السبب؛ ولم تُرسل الرسالة.</translation>
    </message>
    <message>
        <source>The mail server took the mail.</source>
        <translation>قبل خادم البريد الرسالة.</translation>
    </message>
    <message>
        <source>The mail was handed over, but the mail server did not confirm it. It may have arrived; ask its recipient before sending another.</source>
        <translation>سُلّمت الرسالة، لكن خادم البريد لم يؤكد ذلك. ربما تكون قد وصلت؛ اسأل مستلمها قبل إرسال أخرى.</translation>
    </message>
    <message>
        <source>The mail server wants a user name and password. Enter them in the settings, then resume sending.</source>
        <translation>يتطلب خادم البريد اسم مستخدم وكلمة مرور. أدخلهما في الإعدادات، ثم استأنف الإرسال.</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted. Check the server&apos;s name and the certificate file in the settings, then resume sending.</source>
        <translation>شهادة خادم البريد غير موثوق بها. تحقق من اسم الخادم وملف الشهادات في الإعدادات، ثم استأنف الإرسال.</translation>
    </message>
    <message>
        <source>The mail server offers no way to sign in. Check the port and the encryption in the settings, or delete the user name there, then resume sending.</source>
        <translation>لا يتيح خادم البريد طريقة لتسجيل الدخول. تحقق من المنفذ والتشفير في الإعدادات، أو احذف اسم المستخدم هناك، ثم استأنف الإرسال.</translation>
    </message>
    <message>
        <source>The mail server cannot deliver to or from an address with letters beyond a to z before the @. Use another address.</source>
        <translation>لا يستطيع خادم البريد التسليم إلى عنوان أو من عنوان فيه أحرف غير a إلى z قبل @. استخدم عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Sending was stopped before the mail went out.</source>
        <translation>أُوقف الإرسال قبل خروج الرسالة.</translation>
    </message>
    <message>
        <source>The mail server gave an answer that makes no sense. The mail was not sent.</source>
        <translation>أعطى خادم البريد ردًا لا معنى له. لم تُرسل الرسالة.</translation>
    </message>
    <message>
        <source>The mail server was not reached, or the connection broke. The mail was not sent.</source>
        <translation>تعذّر الوصول إلى خادم البريد، أو انقطع الاتصال. لم تُرسل الرسالة.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Another program is using the directory file. Nothing was changed; try again in a moment.</source>
        <translation>يستخدم برنامج آخر ملف الدليل. لم يتغيّر شيء؛ حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>القرص ممتلئ. لم يتغيّر شيء؛ حرّر بعض المساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The directory file cannot be written. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>لا يمكن الكتابة في ملف الدليل. لم يتغيّر شيء؛ تحقق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>The directory file is damaged. Nothing was changed; open a copy or a backup of it.</source>
        <translation>ملف الدليل تالف. لم يتغيّر شيء؛ افتح نسخة منه أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was changed; check the disk and try again.</source>
        <translation>أبلغ القرص عن خطأ. لم يتغيّر شيء؛ تحقق من القرص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed; close something and try again.</source>
        <translation>لا توجد ذاكرة كافية. لم يتغيّر شيء؛ أغلق شيئًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The change contradicts something that is already in the directory. Nothing was changed; look at it again.</source>
        <translation>يناقض التغيير شيئًا موجودًا في الدليل بالفعل. لم يتغيّر شيء؛ راجعه من جديد.</translation>
    </message>
    <message>
        <source>The directory file could not be used. Nothing was changed.</source>
        <translation>تعذّر استخدام ملف الدليل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The directory file was moved, replaced or deleted since it was opened. Nothing was changed; open it where it is now.</source>
        <translation>نُقل ملف الدليل أو استُبدل أو حُذف منذ فتحه. لم يتغير شيء؛ افتحه من مكانه الحالي.</translation>
    </message>
</context>
<context>
    <name>SyncAnew</name>
    <message>
        <source>It came back with a backup, and the server does not know it.</source>
        <translation>عاد مع نسخة احتياطية، ولا يعرفه الخادم.</translation>
    </message>
</context>
<context>
    <name>SyncCommands</name>
    <message>
        <source>The server shows again: %1</source>
        <translation>يُظهر الخادم من جديد: %1</translation>
    </message>
    <message>
        <source>%1 has no usable API user any more.</source>
        <translation>لم يعد لـ %1 مستخدم API صالح.</translation>
    </message>
    <message>
        <source>So many deletions and suspensions were not sent. If they are meant, add --removals %1.</source>
        <translation>لم تُرسل عمليات الحذف والتعليق لكثرتها. إن كانت مقصودة، فأضف ‎--removals %1.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» ليس عددًا.</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Nothing waits to be decided about “%1”. “conflicts list” shows what does.</source>
        <translation>لا شيء ينتظر قرارًا بشأن «%1». يعرض «conflicts list» ما ينتظر.</translation>
    </message>
    <message>
        <source>“%1” is no choice. Use here or server.</source>
        <translation>«%1» ليس خيارًا. استخدم here أو server.</translation>
    </message>
    <message>
        <source>%1 has no conflict about “%2”. “conflicts list” shows the fields.</source>
        <translation>ليس لـ %1 تعارض بشأن «%2». يعرض «conflicts list» الحقول.</translation>
    </message>
    <message>
        <source>“%1” is no answer. Use delete, upload, keep, link or retry.</source>
        <translation>«%1» ليس جوابًا. استخدم delete أو upload أو keep أو link أو retry.</translation>
    </message>
    <message>
        <source>User name, email, name or uid</source>
        <translation>اسم المستخدم أو البريد الإلكتروني أو الاسم أو uid</translation>
    </message>
    <message>
        <source>Read the server, take what is new there, and send what was changed here</source>
        <translation>قراءة الخادم، وجلب الجديد منه، وإرسال ما تغيّر هنا</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>عدم إرسال أي شيء</translation>
    </message>
    <message>
        <source>Send up to N deletions and suspensions, even if that is many</source>
        <translation>إرسال ما يصل إلى N من عمليات الحذف والتعليق، حتى إن كثرت</translation>
    </message>
    <message>
        <source>Read the remote&apos;s secret from this file descriptor</source>
        <translation>قراءة سر الخادم البعيد من واصف الملف هذا</translation>
    </message>
    <message>
        <source>List conflicts, questions and refusals of the sync</source>
        <translation>عرض تعارضات المزامنة وأسئلتها وما رُفض فيها</translation>
    </message>
    <message>
        <source>Decide a conflict: the value from here, or the server&apos;s</source>
        <translation>حسم تعارض: القيمة من هنا، أو قيمة الخادم</translation>
    </message>
    <message>
        <source>Such as email; all: every field in conflict</source>
        <translation>مثل email؛ وتعني all كل حقل فيه تعارض</translation>
    </message>
    <message>
        <source>here or server</source>
        <translation>‏here أو server</translation>
    </message>
    <message>
        <source>Answer a question: delete, upload (again), keep (bring back here), link, or retry what was refused</source>
        <translation>الإجابة عن سؤال: delete (حذف)، أو upload (رفع من جديد)، أو keep (إرجاع هنا)، أو link (ربط)، أو retry لإعادة محاولة ما رُفض</translation>
    </message>
    <message>
        <source>delete, upload, keep, link or retry</source>
        <translation>‏delete أو upload أو keep أو link أو retry</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>This question has been answered meanwhile. Nothing was changed.</source>
        <translation>أُجيب عن هذا السؤال في هذه الأثناء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This is no answer to the question about this account.</source>
        <translation>هذا ليس جوابًا عن السؤال المتعلق بهذا الحساب.</translation>
    </message>
    <message>
        <source>%1 is on the server already, as another account. Rename one of them.</source>
        <translation>يوجد %1 على الخادم بالفعل كحساب آخر. أعد تسمية أحدهما.</translation>
    </message>
    <message>
        <source>%1 is of another type on the server. An API user and an administrator cannot become the same account. Rename one of them.</source>
        <translation>‏%1 من نوع آخر على الخادم. لا يمكن أن يصبح مستخدم API ومسؤول الحساب نفسه. أعد تسمية أحدهما.</translation>
    </message>
</context>
<context>
    <name>SyncLock</name>
    <message>
        <source>Another Steward is syncing this directory. Try again when it has finished.</source>
        <translation>تجري مزامنة هذا الدليل بواسطة برنامج Steward آخر. حاول مرة أخرى عندما تنتهي.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written, which keeps two syncs of one directory apart. Check that its folder exists and that you may write in it.</source>
        <translation>لا يمكن كتابة الملف ‎%1 الذي يمنع مزامنتين لدليل واحد في الوقت نفسه. تحقق من وجود مجلده ومن أنه مسموح لك بالكتابة فيه.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>a field on both sides</comment>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Here only</source>
        <comment>where a field was changed</comment>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>On server only</source>
        <comment>where a field was changed</comment>
        <translation>على الخادم فقط</translation>
    </message>
    <message>
        <source>On both sides</source>
        <comment>where a field was changed</comment>
        <translation>في الطرفين</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>أُرسل، ولا رد بعد</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>من الخادم</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>لا يمكن إرساله</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time of today</comment>
        <translation>الساعة %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>type of an account, as the first sentence</comment>
        <translation>‏%1.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>type of an account, organization</comment>
        <translation>‏%1 في %2.</translation>
    </message>
    <message>
        <source>Changed here %1, on the server %2.</source>
        <comment>two times</comment>
        <translation>تغيّر هنا %1، وعلى الخادم %2.</translation>
    </message>
    <message>
        <source>Changed here %1.</source>
        <comment>a time</comment>
        <translation>تغيّر هنا %1.</translation>
    </message>
    <message>
        <source>Changed on the server %1.</source>
        <comment>a time</comment>
        <translation>تغيّر على الخادم %1.</translation>
    </message>
    <message>
        <source>%1 is no longer on the server. Shall the account be deleted here too, or uploaded again? Nothing happens until you answer.</source>
        <translation>لم يعد %1 موجودًا على الخادم. هل يُحذف الحساب هنا أيضًا، أم يُرفع من جديد؟ لا يحدث شيء حتى تجيب.</translation>
    </message>
    <message>
        <source>%1 was deleted here, but somebody has changed the account on the server since. Shall it be deleted there too, or come back here as the server has it?</source>
        <translation>حُذف %1 هنا، لكن أحدًا غيّر الحساب على الخادم منذ ذلك الحين. هل يُحذف هناك أيضًا، أم يعود إلى هنا كما هو على الخادم؟</translation>
    </message>
    <message>
        <source>The server has another account of that user name. Are both the same account? Then link them; what differs can be decided afterwards. If not, give the one here another name.</source>
        <translation>على الخادم حساب آخر باسم المستخدم هذا. هل هما الحساب نفسه؟ إذن اربطهما؛ ويمكن حسم الاختلافات بعد ذلك. وإلا فأعط الحساب الموجود هنا اسمًا آخر.</translation>
    </message>
    <message>
        <source>The server&apos;s account cannot be taken here. Correct it on the server; it is read again with the next sync.</source>
        <translation>لا يمكن جلب حساب الخادم إلى هنا. صحّحه على الخادم؛ وسيُقرأ من جديد في المزامنة التالية.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Changed account</source>
        <translation>حساب متغيّر</translation>
    </message>
    <message>
        <source>Deleted account</source>
        <translation>حساب محذوف</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>No server connected</source>
        <translation>لا يوجد خادم متصل</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Connect a server to keep both sides in step: you see first what would change, and nothing is deleted.</source>
        <translation>يبقى كل شيء على هذا الحاسوب. صِل خادمًا للحفاظ على تطابق الطرفين: سترى أولًا ما سيتغيّر، ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>Connect to a Remote…</source>
        <translation>الاتصال بخادم بعيد…</translation>
    </message>
    <message>
        <source>No changes match these filters</source>
        <translation>لا توجد تغييرات مطابقة لعوامل التصفية هذه</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Both sides are in step</source>
        <translation>الطرفان متطابقان</translation>
    </message>
    <message>
        <source>Nothing to send, nothing to decide.</source>
        <translation>لا شيء للإرسال، ولا شيء للحسم.</translation>
    </message>
    <message>
        <source>Different</source>
        <comment>a field of two accounts that never were one</comment>
        <translation>مختلف</translation>
    </message>
</context>
<context>
    <name>SyncPlans</name>
    <message>
        <source>Add on the server</source>
        <translation>إضافة على الخادم</translation>
    </message>
    <message>
        <source>Change on the server</source>
        <translation>تغيير على الخادم</translation>
    </message>
    <message>
        <source>Delete on the server</source>
        <translation>حذف على الخادم</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>إضافة هنا</translation>
    </message>
    <message>
        <source>Change here</source>
        <translation>تغيير هنا</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار الحسم</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>بانتظار الإجابة</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>‏%1: %2 ‏←‏ %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finds accounts by our id</source>
        <translation>يجد الحسابات بمعرّفنا</translation>
    </message>
    <message>
        <source>Finds accounts by user name</source>
        <translation>يجد الحسابات باسم المستخدم</translation>
    </message>
    <message>
        <source>Lists only what changed</source>
        <translation>يعرض ما تغيّر فقط</translation>
    </message>
    <message>
        <source>Refuses stale changes</source>
        <translation>يرفض التغييرات المتقادمة</translation>
    </message>
    <message>
        <source>Takes many new accounts at once</source>
        <translation>يقبل حسابات جديدة كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>Pages that do not shift</source>
        <translation>صفحاته لا تنزاح</translation>
    </message>
    <message>
        <source>Changes single fields</source>
        <translation>يغيّر حقولًا مفردة</translation>
    </message>
    <message>
        <source>Takes passwords</source>
        <translation>يقبل كلمات المرور</translation>
    </message>
    <message>
        <source>Says which fields it has</source>
        <translation>يبيّن الحقول التي لديه</translation>
    </message>
    <message>
        <source>Keeps our id</source>
        <translation>يحفظ معرّفنا</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Send Changes</source>
        <translation>إرسال التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s) to %1?</source>
        <translation>
            <numerusform>لا تغييرات لإرسالها إلى %1.</numerusform>
            <numerusform>هل تريد إرسال تغيير واحد إلى %1؟</numerusform>
            <numerusform>هل تريد إرسال تغييرين إلى %1؟</numerusform>
            <numerusform>هل تريد إرسال %Ln تغييرات إلى %1؟</numerusform>
            <numerusform>هل تريد إرسال %Ln تغييرًا إلى %1؟</numerusform>
            <numerusform>هل تريد إرسال %Ln تغيير إلى %1؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read first; what came up there meanwhile is merged.</source>
        <translation>يُقرأ %1 أولًا؛ ويُدمج ما استجد هناك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)</source>
        <translation>
            <numerusform>إر&amp;سال</numerusform>
            <numerusform>إر&amp;سال تغيير واحد</numerusform>
            <numerusform>إر&amp;سال تغييرين</numerusform>
            <numerusform>إر&amp;سال %Ln تغييرات</numerusform>
            <numerusform>إر&amp;سال %Ln تغييرًا</numerusform>
            <numerusform>إر&amp;سال %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Connect to %1?</source>
        <translation>هل تريد الاتصال بـ %1؟</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>the same on both sides</source>
        <translation>متطابق في الطرفين</translation>
    </message>
    <message>
        <source>to add here</source>
        <translation>للإضافة هنا</translation>
    </message>
    <message>
        <source>to change here</source>
        <translation>للتغيير هنا</translation>
    </message>
    <message>
        <source>to add on the server</source>
        <translation>للإضافة على الخادم</translation>
    </message>
    <message>
        <source>to change on the server</source>
        <translation>للتغيير على الخادم</translation>
    </message>
    <message>
        <source>to decide field by field</source>
        <translation>للحسم حقلًا حقلًا</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>للإجابة</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side, and nothing is sent until you choose Send.</source>
        <translation>لا يُحذف شيء في أي من الطرفين، ولا يُرسل شيء حتى تختار «إرسال».</translation>
    </message>
    <message>
        <source>Nothing is deleted on either side. What both sides have differently is yours to decide.</source>
        <translation>لا يُحذف شيء في أي من الطرفين. وما يختلف فيه الطرفان متروك لقرارك.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الاختلاف</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>ات&amp;صال</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Server Details</source>
        <translation>تفاصيل الخادم</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>الخادم يستجيب</translation>
    </message>
    <message>
        <source>What it can do is tried with the next sync.</source>
        <translation>تُجرَّب قدراته في المزامنة التالية.</translation>
    </message>
    <message>
        <source>What it can do was tried with requests that change nothing.</source>
        <translation>جُرّبت قدراته بطلبات لا تغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>مُثبَتة</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>ما جُرّب</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Fields kept here alone</source>
        <translation>حقول محفوظة هنا وحدها</translation>
    </message>
    <message>
        <source>Sync History</source>
        <translation>سجل المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln sync(s) of note</source>
        <translation>
            <numerusform>لا توجد مزامنات ذات أثر</numerusform>
            <numerusform>آخر مزامنة ذات أثر</numerusform>
            <numerusform>آخر مزامنتين ذواتي أثر</numerusform>
            <numerusform>آخر %Ln مزامنات ذات أثر</numerusform>
            <numerusform>آخر %Ln مزامنة ذات أثر</numerusform>
            <numerusform>آخر %Ln مزامنة ذات أثر</numerusform>
        </translation>
    </message>
    <message>
        <source>A sync that finds nothing new leaves no trace.</source>
        <translation>المزامنة التي لا تجد جديدًا لا تترك أثرًا.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما أُنجز</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>انتهت مبكرًا</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Something waits</source>
        <translation>شيء ما ينتظر</translation>
    </message>
    <message>
        <source>Delete here</source>
        <translation>حذف هنا</translation>
    </message>
    <message>
        <source>to delete here</source>
        <translation>للحذف هنا</translation>
    </message>
</context>
<context>
    <name>SyncPull</name>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>حُذف على الخادم، وتغيّر هنا منذ ذلك الحين. هل تريد رفعه من جديد، أم حذفه هنا أيضًا؟</translation>
    </message>
    <message>
        <source>It is missing on the server. Delete it here too, or upload it again?</source>
        <translation>إنه مفقود على الخادم. هل تريد حذفه هنا أيضًا، أم رفعه من جديد؟</translation>
    </message>
</context>
<context>
    <name>SyncPush</name>
    <message>
        <source>The server does not store what was sent: %1.</source>
        <translation>لا يخزّن الخادم ما أُرسل: %1.</translation>
    </message>
    <message>
        <source>The server has another account with the user name “%1”. If it is the same, link both; otherwise rename this one.</source>
        <translation>على الخادم حساب آخر باسم المستخدم «%1». إذا كان الحساب نفسه، فاربط الاثنين؛ وإلا فأعد تسمية هذا.</translation>
    </message>
    <message>
        <source>It was deleted on the server, and changed here since. Upload it again, or delete it here too?</source>
        <translation>حُذف على الخادم، وتغيّر هنا منذ ذلك الحين. هل تريد رفعه من جديد، أم حذفه هنا أيضًا؟</translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message numerus="yes">
        <source>%Ln change(s) sent.</source>
        <translation>
            <numerusform>لم يُرسل أي تغيير.</numerusform>
            <numerusform>أُرسل تغيير واحد.</numerusform>
            <numerusform>أُرسل تغييران.</numerusform>
            <numerusform>أُرسلت %Ln تغييرات.</numerusform>
            <numerusform>أُرسل %Ln تغييرًا.</numerusform>
            <numerusform>أُرسل %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken from the server.</source>
        <translation>
            <numerusform>لم يُجلب أي تغيير من الخادم.</numerusform>
            <numerusform>جُلب تغيير واحد من الخادم.</numerusform>
            <numerusform>جُلب تغييران من الخادم.</numerusform>
            <numerusform>جُلبت %Ln تغييرات من الخادم.</numerusform>
            <numerusform>جُلب %Ln تغييرًا من الخادم.</numerusform>
            <numerusform>جُلب %Ln تغيير من الخادم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) to decide.</source>
        <translation>
            <numerusform>لا تعارضات للحسم.</numerusform>
            <numerusform>تعارض واحد للحسم.</numerusform>
            <numerusform>تعارضان للحسم.</numerusform>
            <numerusform>%Ln تعارضات للحسم.</numerusform>
            <numerusform>%Ln تعارضًا للحسم.</numerusform>
            <numerusform>%Ln تعارض للحسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to answer.</source>
        <translation>
            <numerusform>لا أسئلة للإجابة.</numerusform>
            <numerusform>سؤال واحد للإجابة.</numerusform>
            <numerusform>سؤالان للإجابة.</numerusform>
            <numerusform>%Ln أسئلة للإجابة.</numerusform>
            <numerusform>%Ln سؤالًا للإجابة.</numerusform>
            <numerusform>%Ln سؤال للإجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) refused by the server.</source>
        <translation>
            <numerusform>لم يرفض الخادم أي حساب.</numerusform>
            <numerusform>رفض الخادم حسابًا واحدًا.</numerusform>
            <numerusform>رفض الخادم حسابين.</numerusform>
            <numerusform>رفض الخادم %Ln حسابات.</numerusform>
            <numerusform>رفض الخادم %Ln حسابًا.</numerusform>
            <numerusform>رفض الخادم %Ln حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be sent later.</source>
        <translation>
            <numerusform>لا حسابات ستُرسل لاحقًا.</numerusform>
            <numerusform>سيُرسل حساب واحد لاحقًا.</numerusform>
            <numerusform>سيُرسل حسابان لاحقًا.</numerusform>
            <numerusform>ستُرسل %Ln حسابات لاحقًا.</numerusform>
            <numerusform>سيُرسل %Ln حسابًا لاحقًا.</numerusform>
            <numerusform>سيُرسل %Ln حساب لاحقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are missing on the server and are looked for once more.</source>
        <translation>
            <numerusform>لا حسابات مفقودة على الخادم.</numerusform>
            <numerusform>حساب واحد مفقود على الخادم ويُبحث عنه مرة أخرى.</numerusform>
            <numerusform>حسابان مفقودان على الخادم ويُبحث عنهما مرة أخرى.</numerusform>
            <numerusform>%Ln حسابات مفقودة على الخادم ويُبحث عنها مرة أخرى.</numerusform>
            <numerusform>%Ln حسابًا مفقودة على الخادم ويُبحث عنها مرة أخرى.</numerusform>
            <numerusform>%Ln حساب مفقودة على الخادم ويُبحث عنها مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) and suspensions wait for your confirmation.</source>
        <translation>
            <numerusform>لا عمليات حذف أو تعليق تنتظر تأكيدك.</numerusform>
            <numerusform>عملية حذف أو تعليق واحدة تنتظر تأكيدك.</numerusform>
            <numerusform>عمليتا حذف أو تعليق تنتظران تأكيدك.</numerusform>
            <numerusform>%Ln عمليات حذف أو تعليق تنتظر تأكيدك.</numerusform>
            <numerusform>%Ln عملية حذف أو تعليق تنتظر تأكيدك.</numerusform>
            <numerusform>%Ln عملية حذف أو تعليق تنتظر تأكيدك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was restored from an older state; what is newer here was sent again.</source>
        <translation>استُعيد الخادم من حالة أقدم؛ وأُرسل من جديد ما هو أحدث هنا.</translation>
    </message>
    <message>
        <source>Nothing to send, nothing new on the server.</source>
        <translation>لا شيء للإرسال، ولا جديد على الخادم.</translation>
    </message>
</context>
<context>
    <name>SyncRound</name>
    <message>
        <source>This directory has no remote. Connect one in Sync, or with “stewardctl remote add”.</source>
        <translation>ليس لهذا الدليل خادم بعيد. صِل خادمًا به من قسم المزامنة، أو باستخدام «stewardctl remote add».</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>New API user</source>
        <translation>مستخدم API جديد</translation>
    </message>
    <message>
        <source>New API user for %1</source>
        <translation>مستخدم API جديد للتطبيق %1</translation>
    </message>
    <message>
        <source>New administrator</source>
        <translation>مسؤول جديد</translation>
    </message>
    <message>
        <source>New administrator, %1</source>
        <translation>مسؤول جديد، %1</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>‏%1: تمت إزالة %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>‏%1: %2 ‏←‏ %3</translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln more field(s)</source>
        <translation>
            <numerusform>، ولا حقول أخرى</numerusform>
            <numerusform>، وحقل واحد آخر</numerusform>
            <numerusform>، وحقلان آخران</numerusform>
            <numerusform>، و%Ln حقول أخرى</numerusform>
            <numerusform>، و%Ln حقلًا آخر</numerusform>
            <numerusform>، و%Ln حقل آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) differ on both sides</source>
        <translation>
            <numerusform>لا حقول مختلفة بين الطرفين</numerusform>
            <numerusform>حقل واحد مختلف بين الطرفين</numerusform>
            <numerusform>حقلان مختلفان بين الطرفين</numerusform>
            <numerusform>%Ln حقول مختلفة بين الطرفين</numerusform>
            <numerusform>%Ln حقلًا مختلفًا بين الطرفين</numerusform>
            <numerusform>%Ln حقل مختلف بين الطرفين</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 differs on both sides</source>
        <translation>يختلف بين الطرفين: %1</translation>
    </message>
    <message>
        <source>Missing on the server</source>
        <translation>مفقود على الخادم</translation>
    </message>
    <message>
        <source>Deleted here, changed on the server</source>
        <translation>حُذف هنا، وتغيّر على الخادم</translation>
    </message>
    <message>
        <source>The server has another account of that name</source>
        <translation>على الخادم حساب آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>Cannot be taken from the server</source>
        <translation>لا يمكن جلبه من الخادم</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>تسجيل الدخول معلّق</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>مستخدم API</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>حُذف هنا</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>حُذف على الخادم</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>Sent, no answer yet; the server is asked again</source>
        <translation>أُرسل، ولا رد بعد؛ يُسأل الخادم مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>%1 was changed meanwhile to “%2”. Nothing was changed; try again.</source>
        <translation>تغيّر %1 في هذه الأثناء إلى «%2». لم يُجرَ أي تغيير؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed. Add --even-if-last to do it all the same.</source>
        <translation>لم يتغيّر شيء. أضف ‎--even-if-last لتنفيذ ذلك رغم هذا.</translation>
    </message>
    <message>
        <source>No application stops.</source>
        <translation>لا يتوقف أي تطبيق.</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>التغيير %1</translation>
    </message>
    <message>
        <source>Left alone: %1. %2</source>
        <translation>تُرك كما هو: %1. %2</translation>
    </message>
    <message>
        <source>%1: no usable API user remains.</source>
        <translation>‏%1: لا يبقى أي مستخدم API صالح.</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 API users.</source>
        <translation>يستمر عمل %1 مع عدد من مستخدمي API: %2.</translation>
    </message>
    <message>
        <source>%1 keeps working with %2 alone.</source>
        <translation>يستمر عمل %1 مع %2 وحده.</translation>
    </message>
    <message>
        <source>Nothing to change; everything was so already.</source>
        <translation>لا شيء لتغييره؛ كان كل شيء كذلك بالفعل.</translation>
    </message>
    <message>
        <source>Put back: %1. Left alone: %2.</source>
        <translation>أُعيد: %1. تُرك كما هو: %2.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file is not %1: byte %2 (hexadecimal %3), in line %4, does not belong there. Choose another encoding, or save the file as UTF-8.</source>
        <translation>الملف ليس %1: البايت %2 (ست عشري %3) في السطر %4 لا مكان له هناك. اختر ترميزًا آخر، أو احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This is a workbook of a spreadsheet program. Save it there as CSV (UTF-8), and choose that file.</source>
        <translation>هذا مصنف من برنامج جداول بيانات. احفظه هناك بتنسيق CSV ‏(UTF-8)، ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>This is JSON, which is for programs. Import a CSV file, or text with tabs.</source>
        <translation>هذا JSON، وهو للبرامج. استورد ملف CSV، أو نصًا مفصولًا بعلامات جدولة.</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no text of this encoding. Choose another encoding, or save the file as CSV (UTF-8).</source>
        <translation>يحتوي الملف على بايتات صفرية، فليس نصًا بهذا الترميز. اختر ترميزًا آخر، أو احفظ الملف بتنسيق CSV ‏(UTF-8).</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (little endian)</source>
        <translation>‏UTF-16 (البايت الأصغر أولًا)</translation>
    </message>
    <message>
        <source>UTF-16 (big endian)</source>
        <translation>‏UTF-16 (البايت الأكبر أولًا)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <translation>‏Windows-1252 (أوروبا الغربية)</translation>
    </message>
    <message>
        <source>Windows-1250 (Central European)</source>
        <translation>‏Windows-1250 (أوروبا الوسطى)</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>‏Windows-1251 (السيريلية)</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>‏Windows-1253 (اليونانية)</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>‏Windows-1254 (التركية)</translation>
    </message>
    <message>
        <source>Windows-1255 (Hebrew)</source>
        <translation>‏Windows-1255 (العبرية)</translation>
    </message>
    <message>
        <source>Windows-1256 (Arabic)</source>
        <translation>‏Windows-1256 (العربية)</translation>
    </message>
    <message>
        <source>Windows-1257 (Baltic)</source>
        <translation>‏Windows-1257 (البلطيقية)</translation>
    </message>
    <message>
        <source>Macintosh (Western European)</source>
        <translation>‏Macintosh (أوروبا الغربية)</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>‏Shift JIS (اليابانية)</translation>
    </message>
    <message>
        <source>GB 18030 (Simplified Chinese)</source>
        <translation>‏GB 18030 (الصينية المبسطة)</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>‏Big5 (الصينية التقليدية)</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>‏EUC-KR (الكورية)</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>a line break</source>
        <translation>فاصل أسطر</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>the control character %1</source>
        <translation>حرف التحكم %1</translation>
    </message>
    <message>
        <source>the broken character %1</source>
        <translation>الحرف المعطوب %1</translation>
    </message>
    <message>
        <source>the invisible direction character %1</source>
        <translation>حرف الاتجاه غير المرئي %1</translation>
    </message>
    <message>
        <source>the invisible character %1</source>
        <translation>الحرف غير المرئي %1</translation>
    </message>
    <message>
        <source>the special blank %1</source>
        <translation>المسافة الخاصة %1</translation>
    </message>
    <message>
        <source>%1 is missing. Enter it; it is required.</source>
        <translation>‏%1: القيمة مفقودة. أدخلها؛ فهي مطلوبة.</translation>
    </message>
    <message>
        <source>%1 contains %2. Delete that character, or type the text again.</source>
        <translation>تحتوي قيمة %1 على %2. احذف هذا الحرف، أو اكتب النص من جديد.</translation>
    </message>
    <message>
        <source>%1 has %2 characters. Shorten it to at most %3.</source>
        <translation>عدد أحرف %1 هو %2. قصّر النص إلى %3 على الأكثر.</translation>
    </message>
    <message>
        <source>The user name is missing. Enter one, for example ana.perez.</source>
        <translation>اسم المستخدم مفقود. أدخل اسمًا، مثل ana.perez.</translation>
    </message>
    <message>
        <source>The user name contains %1. Delete that character.</source>
        <translation>يحتوي اسم المستخدم على %1. احذف هذا الحرف.</translation>
    </message>
    <message>
        <source>The user name contains “%1”, which servers do not accept. Use letters, digits, dots and hyphens.</source>
        <translation>يحتوي اسم المستخدم على «%1»، وهو ما لا تقبله الخوادم. استخدم الأحرف والأرقام والنقاط والواصلات.</translation>
    </message>
    <message>
        <source>The user name is longer than %1 characters. Shorten it.</source>
        <translation>اسم المستخدم أطول من %1 حرف. قصّره.</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>Somebody else has changed this account meanwhile. Nothing was changed; look at it again.</source>
        <translation>غيّر شخص آخر هذا الحساب في هذه الأثناء. لم يتغيّر شيء؛ راجعه من جديد.</translation>
    </message>
    <message>
        <source>The change could not be written and was taken back. Try again.</source>
        <translation>تعذّرت كتابة التغيير فأُلغي. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Two accounts would have the same email or the same user name. Nothing was changed; look at them again.</source>
        <translation>سيكون لحسابين البريد الإلكتروني نفسه أو اسم المستخدم نفسه. لم يتغيّر شيء؛ راجعهما من جديد.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>The account has been deleted for good since.</source>
        <translation>حُذف الحساب نهائيًا منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Changed again since; left as it is.</source>
        <translation>تغيّر من جديد منذ ذلك الحين؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>API users have this application since; left as it is.</source>
        <translation>صار لمستخدمي API هذا التطبيق منذ ذلك الحين؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>Another application has this name since; left as it is.</source>
        <translation>صار لتطبيق آخر هذا الاسم منذ ذلك الحين؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>Another role has this name since; left as it is.</source>
        <translation>صار لدور آخر هذا الاسم منذ ذلك الحين؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>People have this role since; left as it is.</source>
        <translation>صار هناك من يحمل هذا الدور منذ ذلك الحين؛ تُرك كما هو.</translation>
    </message>
    <message>
        <source>There is no change %1 in the history.</source>
        <translation>لا يوجد تغيير %1 في سجل التغييرات.</translation>
    </message>
    <message>
        <source>What was deleted for good does not come back.</source>
        <translation>ما حُذف نهائيًا لا يعود.</translation>
    </message>
    <message>
        <source>A mail that was sent cannot be taken back. Revoke the credentials instead.</source>
        <translation>لا يمكن استرجاع رسالة أُرسلت. أبطل بيانات الاعتماد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A password does not come back. Send new credentials instead.</source>
        <translation>كلمة المرور لا تعود. أرسل بيانات اعتماد جديدة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Such an entry changes no account and no application that could be put back.</source>
        <translation>قيد كهذا لا يغيّر حسابًا ولا تطبيقًا يمكن إعادته إلى ما كان.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone. %2</source>
        <translation>لا يمكن التراجع عن «%1». %2</translation>
    </message>
    <message>
        <source>“%1” was not an undo; only that can be done again.</source>
        <translation>«%1» ليس تراجعًا؛ ولا يمكن إعادة تنفيذ غير التراجع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was before already.</source>
        <translation>هو بالفعل كما كان من قبل.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Choose at least one external application; without one the API user can do nothing.</source>
        <translation>اختر تطبيقًا خارجيًا واحدًا على الأقل؛ فمن دونه لا يمكن لمستخدم API فعل شيء.</translation>
    </message>
    <message>
        <source>One of the chosen applications does not exist. Choose again.</source>
        <translation>أحد التطبيقات المختارة غير موجود. اختر من جديد.</translation>
    </message>
    <message>
        <source>The application “%1” has been deleted. Choose another one.</source>
        <translation>حُذف التطبيق «%1». اختر تطبيقًا آخر.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>اختر دورًا.</translation>
    </message>
    <message>
        <source>The role “%1” has been deleted. Choose another one.</source>
        <translation>حُذف الدور «%1». اختر دورًا آخر.</translation>
    </message>
    <message>
        <source>API users have no role. Leave the role empty.</source>
        <translation>ليس لمستخدمي API دور. اترك الدور فارغًا.</translation>
    </message>
    <message>
        <source>Administrators have no external applications. Leave them empty.</source>
        <translation>ليس للمسؤولين تطبيقات خارجية. اتركها فارغة.</translation>
    </message>
</context>
<context>
    <name>ValueTemplate</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Email, before the @</source>
        <translation>البريد الإلكتروني، قبل @</translation>
    </message>
    <message>
        <source>Email, after the @</source>
        <translation>البريد الإلكتروني، بعد @</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Number of the row: 1, 2, 3 …</source>
        <translation>رقم الصف: 1، 2، 3 …</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form of {n}. Write how many digits, for example {n:3}.</source>
        <translation>«%1» عند الحرف %2 ليس صيغة من {n}. اكتب عدد الأرقام، مثل {n:3}.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a form. Use lower, upper, ascii or initial.</source>
        <translation>«%1» عند الحرف %2 ليس صيغة. استخدم lower أو upper أو ascii أو initial.</translation>
    </message>
    <message>
        <source>“{%1}” at character %2 is not a placeholder. Use one of: %3.</source>
        <translation>«{%1}» عند الحرف %2 ليس عنصرًا نائبًا. استخدم أحد ما يلي: %3.</translation>
    </message>
    <message>
        <source>The } at character %1 closes nothing. Write }} for a brace.</source>
        <translation>القوس ‎}‎ عند الحرف %1 لا يغلق شيئًا. اكتب ‎}}‎ للحصول على قوس معقوف.</translation>
    </message>
    <message>
        <source>The { at character %1 is not closed. Write a } behind the placeholder, or {{ for a brace.</source>
        <translation>القوس ‎{‎ عند الحرف %1 غير مغلق. اكتب ‎}‎ بعد العنصر النائب، أو ‎{{‎ للحصول على قوس معقوف.</translation>
    </message>
</context>
<context>
    <name>VerifierTexts</name>
    <message>
        <source>There is not enough free memory to protect the password. Close other programs and try again.</source>
        <translation>لا توجد ذاكرة حرة كافية لحماية كلمة المرور. أغلق برامج أخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The password is empty. Enter a password.</source>
        <translation>كلمة المرور فارغة. أدخل كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Read a user name and a password from standard input, one a line, and answer by the exit code whether they open the application now: 0 good, 1 unknown user, 2 wrong password, 3 suspended, expired or not for this application, 4 too many wrong tries, 6 no answer</source>
        <translation>قراءة اسم مستخدم وكلمة مرور من الإدخال القياسي، واحد في كل سطر، والإجابة برمز الخروج هل يفتحان التطبيق الآن: 0 صحيح، 1 مستخدم غير معروف، 2 كلمة مرور خاطئة، 3 معلّق أو منتهي الصلاحية أو ليس لهذا التطبيق، 4 محاولات خاطئة كثيرة جدًا، 6 لا إجابة</translation>
    </message>
    <message>
        <source>The application that is knocked at</source>
        <translation>التطبيق المطلوب الدخول إليه</translation>
    </message>
</context>
<context>
    <name>VisibleAccounts</name>
    <message>
        <source>Your role does not allow viewing accounts.</source>
        <translation>لا يسمح دورك بعرض الحسابات.</translation>
    </message>
    <message>
        <source>Your role does not allow viewing API users.</source>
        <translation>لا يسمح دورك بعرض مستخدمي API.</translation>
    </message>
    <message>
        <source>Your role does not allow viewing administrators.</source>
        <translation>لا يسمح دورك بعرض المسؤولين.</translation>
    </message>
</context>
<context>
    <name>WholeNumber</name>
    <message>
        <source>%1 needs a whole number, not “%2”.</source>
        <translation>يتطلب ‎%1 عددًا صحيحًا، لا «%2».</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Administrators</source>
        <translation>الم&amp;سؤولون</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>الت&amp;طبيقات</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>الم&amp;زامنة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>الأدلة ال&amp;حديثة</translation>
    </message>
    <message>
        <source>No directory was opened yet</source>
        <translation>لم يُفتح أي دليل بعد</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Directory</source>
        <translation>فتح الدليل النمو&amp;ذجي</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>الس&amp;مة</translation>
    </message>
    <message>
        <source>&amp;As the System</source>
        <translation>كال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
</context>
<context>
    <name>WireIntake</name>
    <message>
        <source>Comes from the remote. It has no privileges here until somebody gives it some.</source>
        <translation>يأتي من الخادم البعيد. ليس له امتيازات هنا حتى يمنحه أحد بعضها.</translation>
    </message>
    <message>
        <source>Comes from the remote.</source>
        <translation>يأتي من الخادم البعيد.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook could not be written. Check that there is room.</source>
        <translation>تعذّرت كتابة المصنف. تحقق من وجود مساحة كافية.</translation>
    </message>
    <message>
        <source>A workbook holds at most 1,048,575 rows. Narrow the filter, or use CSV.</source>
        <translation>يتسع المصنف لعدد ‎1,048,575 من الصفوف على الأكثر. ضيّق التصفية، أو استخدم CSV.</translation>
    </message>
    <message>
        <source>A cell of a workbook holds at most 32,767 characters. Use CSV.</source>
        <translation>تتسع خلية المصنف لعدد ‎32,767 من الأحرف على الأكثر. استخدم CSV.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Administers the people who run an organization, and its API users.</source>
        <translation>إدارة الأشخاص الذين يديرون مؤسسة، ومستخدمي API لديها.</translation>
    </message>
    <message>
        <source>Directory to open; the one that was open last if none is named.</source>
        <translation>الدليل المطلوب فتحه؛ وإن لم يُذكر فآخر دليل كان مفتوحًا.</translation>
    </message>
    <message>
        <source>Open the sample directory.</source>
        <translation>فتح الدليل النموذجي.</translation>
    </message>
</context>
<context>
    <name>steward::AboutDialog</name>
    <message>
        <source>About Steward</source>
        <translation>حول Steward</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>A desktop console with which an organization administers its administrators and API users.</source>
        <translation>وحدة تحكم لسطح المكتب تدير بها المؤسسة المسؤولين ومستخدمي API لديها.</translation>
    </message>
    <message>
        <source>Copyright (c) 2026 The Steward authors. Free software under the MIT licence.</source>
        <translation>حقوق النشر (c) 2026 لمؤلفي Steward. برنامج حر بموجب ترخيص MIT.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>steward::AccountChanges</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>لم يكن هناك ما يلزم تغييره.</translation>
    </message>
</context>
<context>
    <name>steward::AccountForms</name>
    <message>
        <source>This account is in the recycle bin. Restore it to change it.</source>
        <translation>هذا الحساب في سلة المحذوفات. استعده لتغييره.</translation>
    </message>
</context>
<context>
    <name>steward::ActivityExporting</name>
    <message>
        <source>Export Activity</source>
        <translation>تصدير النشاط</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>activity.csv</source>
        <translation>activity.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries) exported to %1. The export is recorded.</source>
        <translation>
            <numerusform>لم يُصدَّر أي قيد إلى ‎%1. سُجّل التصدير.</numerusform>
            <numerusform>صُدّر قيد واحد إلى ‎%1. سُجّل التصدير.</numerusform>
            <numerusform>صُدّر قيدان إلى ‎%1. سُجّل التصدير.</numerusform>
            <numerusform>صُدّرت %Ln قيود إلى ‎%1. سُجّل التصدير.</numerusform>
            <numerusform>صُدّر %Ln قيدًا إلى ‎%1. سُجّل التصدير.</numerusform>
            <numerusform>صُدّر %Ln قيد إلى ‎%1. سُجّل التصدير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityFilterBar</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>بين تاريخين…</translation>
    </message>
    <message>
        <source>Search this log</source>
        <translation>البحث في هذا السجل</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>‏%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter name and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Only %1; show all accounts</source>
        <translation>‏%1 فقط؛ عرض كل الحسابات</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>بلا مؤسسة</translation>
    </message>
</context>
<context>
    <name>steward::ActivityModel</name>
    <message>
        <source>Today, %1</source>
        <extracomment>The heading above the entries of today; then a date as in QLocale::toString.</extracomment>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>The heading above the entries of another day, as in QLocale::toString.</extracomment>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>%1; undone</source>
        <translation>‏%1؛ جرى التراجع عنه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>window, and the name of a computer</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <extracomment>A row as a screen reader says it: time, operator, what was done, to whom or what, details.</extracomment>
        <translation>%1، %2، %3، %4، %5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>المنفِّذ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>steward::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Verify Log</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>Check that nobody has rewritten the history</source>
        <translation>التحقق من أن أحدًا لم يُعد كتابة سجل التغييرات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write these entries into a file</source>
        <translation>كتابة هذه القيود في ملف</translation>
    </message>
    <message>
        <source>Undo This Step…</source>
        <translation>التراجع عن هذه الخطوة…</translation>
    </message>
    <message>
        <source>See what taking this back would do, and do it</source>
        <translation>معاينة ما سيفعله التراجع عن هذا، ثم تنفيذه</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selected entries (Ctrl+C)</source>
        <translation>نسخ القيود المحددة (Ctrl+C)</translation>
    </message>
    <message>
        <source>Show Result…</source>
        <translation>عرض النتيجة…</translation>
    </message>
    <message>
        <source>What became of every row, and retry what failed</source>
        <translation>ما آل إليه كل صف، وإعادة محاولة ما فشل</translation>
    </message>
    <message>
        <source>Times in %1. Exports of this log are recorded too.</source>
        <translation>الأوقات بتوقيت %1. ويُسجَّل تصدير هذا السجل أيضًا.</translation>
    </message>
    <message>
        <source>Exporting… %L1 of %L2</source>
        <translation>جارٍ التصدير… %L1 من %L2</translation>
    </message>
    <message>
        <source>Verifying… %L1 of %L2</source>
        <translation>جارٍ التحقق… %L1 من %L2</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Your role does not allow viewing activity.</source>
        <translation>لا يسمح دورك بعرض النشاط.</translation>
    </message>
    <message>
        <source>Searching… %1 so far</source>
        <translation>جارٍ البحث… %1 حتى الآن</translation>
    </message>
    <message>
        <source>No entries match these filters.</source>
        <translation>لا توجد قيود مطابقة لعوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Undo These…</source>
        <translation>التراجع عن هذه…</translation>
    </message>
    <message>
        <source>Select at most %L1 entries</source>
        <translation>حدّد %L1 قيد على الأكثر</translation>
    </message>
    <message>
        <source>Such an entry cannot be undone</source>
        <translation>لا يمكن التراجع عن قيد كهذا</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry (entries)</source>
        <translation>
            <numerusform>‏%1 من %Ln قيد</numerusform>
            <numerusform>‏%1 من قيد واحد</numerusform>
            <numerusform>‏%1 من قيدين</numerusform>
            <numerusform>‏%1 من %Ln قيود</numerusform>
            <numerusform>‏%1 من %Ln قيدًا</numerusform>
            <numerusform>‏%1 من %Ln قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry (entries)</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>steward::ActivityUndo</name>
    <message>
        <source>Something else is still running. Undo when it is done.</source>
        <translation>ما زالت عملية أخرى جارية. تراجع عندما تنتهي.</translation>
    </message>
    <message>
        <source>Looking at what comes back</source>
        <translation>جارٍ فحص ما سيعود</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>جارٍ التراجع</translation>
    </message>
</context>
<context>
    <name>steward::ActivityVerifying</name>
    <message numerus="yes">
        <source>%Ln entry (entries) verified, unbroken</source>
        <translation>
            <numerusform>لم يُتحقق من أي قيد</numerusform>
            <numerusform>تم التحقق من قيد واحد، وهو سليم</numerusform>
            <numerusform>تم التحقق من قيدين، وهما سليمان</numerusform>
            <numerusform>تم التحقق من %Ln قيود، وهي سليمة</numerusform>
            <numerusform>تم التحقق من %Ln قيدًا، وهي سليمة</numerusform>
            <numerusform>تم التحقق من %Ln قيد، وهي سليمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AdministratorForm</name>
    <message>
        <source>Personal details</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>The organization is optional</source>
        <translation>المؤسسة اختيارية</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>الاسم الأ&amp;ول</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>اسم ال&amp;عائلة</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>المؤ&amp;سسة</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>الحما&amp;ية</translation>
    </message>
    <message>
        <source>Choose every application that will use this account.</source>
        <translation>اختر كل تطبيق سيستخدم هذا الحساب.</translation>
    </message>
    <message>
        <source>For MultiLine for Salesforce, tick %1. HttpApi will not work.</source>
        <translation>لاستخدام MultiLine for Salesforce، حدّد %1. لن يعمل HttpApi.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>حذ&amp;ف…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>اختر دورًا</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>تسجيل الدخول معلّق</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>غير محمي</translation>
    </message>
    <message>
        <source>Protected: cannot be deleted</source>
        <translation>محمي: لا يمكن حذفه</translation>
    </message>
    <message>
        <source>Proposed from the email</source>
        <translation>مقترح من البريد الإلكتروني</translation>
    </message>
</context>
<context>
    <name>steward::AdministratorTable</name>
    <message>
        <source>Administrators</source>
        <translation>المسؤولون</translation>
    </message>
</context>
<context>
    <name>steward::AdministratorsPage</name>
    <message>
        <source>Administrators</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>No administrators match these filters.</source>
        <translation>لا يوجد مسؤولون مطابقون لعوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>سلة المحذوفات فارغة</translation>
    </message>
    <message>
        <source>Deleted accounts stay here for 30 days and can be restored.</source>
        <translation>تبقى الحسابات المحذوفة هنا 30 يومًا ويمكن استعادتها.</translation>
    </message>
    <message>
        <source>No administrators yet</source>
        <translation>لا يوجد مسؤولون بعد</translation>
    </message>
    <message>
        <source>Administrators manage your organization. API users let external applications such as Salesforce connect to it.</source>
        <translation>يدير المسؤولون مؤسستك. ويتيح مستخدمو API للتطبيقات الخارجية مثل Salesforce الاتصال بها.</translation>
    </message>
    <message>
        <source>Add API User…</source>
        <translation>إضافة مستخدم API…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence such as “Deleted Ana Pérez”</comment>
        <translation>‏%1.</translation>
    </message>
    <message>
        <source>%1 is shown without what is not there any more.</source>
        <translation>يُعرض %1 من دون ما لم يعد موجودًا.</translation>
    </message>
</context>
<context>
    <name>steward::AppearanceForm</name>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>لك أنت، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف متراصة</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Windows are shown in it at once. Mails go out in the language of who receives them.</source>
        <translation>تُعرض النوافذ بها على الفور. وتُرسل الرسائل بلغة من يتلقاها.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationForm</name>
    <message>
        <source>Add Custom Application</source>
        <translation>إضافة تطبيق مخصص</translation>
    </message>
    <message>
        <source>Edit Application</source>
        <translation>تحرير التطبيق</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Built-in external application</source>
        <translation>تطبيق خارجي مضمّن</translation>
    </message>
    <message>
        <source>Custom external application</source>
        <translation>تطبيق خارجي مخصص</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>&amp;Endpoint URL</source>
        <translation>عنوان URL ل&amp;نقطة النهاية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What it is for, as shown beside the name. Optional.</source>
        <translation>الغرض منه، كما يظهر بجانب الاسم. اختياري.</translation>
    </message>
    <message>
        <source>Where the application reaches the API, for example https://example.com/api. Optional.</source>
        <translation>العنوان الذي يصل فيه التطبيق إلى واجهة API، مثل https://example.com/api. اختياري.</translation>
    </message>
    <message>
        <source>Built-in applications keep their name, because other software looks for it.</source>
        <translation>تحتفظ التطبيقات المضمّنة بأسمائها، لأن برامج أخرى تبحث عنها.</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationModel</name>
    <message>
        <source>Built in</source>
        <translation>مضمّن</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>A row as a screen reader says it: name, built in or custom, number of API users, health.</extracomment>
        <translation>%1، %2، %3، %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>لا يوجد مستخدمو API</numerusform>
            <numerusform>مستخدم API واحد</numerusform>
            <numerusform>اثنان من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
        </translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>مستخدمو API</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الوضع</translation>
    </message>
</context>
<context>
    <name>steward::ApplicationsPage</name>
    <message>
        <source>Applications</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Show API Users</source>
        <translation>عرض مستخدمي API</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln external application(s)</source>
        <translation>
            <numerusform>لا تطبيقات خارجية</numerusform>
            <numerusform>تطبيق خارجي واحد</numerusform>
            <numerusform>تطبيقان خارجيان</numerusform>
            <numerusform>%Ln تطبيقات خارجية</numerusform>
            <numerusform>%Ln تطبيقًا خارجيًا</numerusform>
            <numerusform>%Ln تطبيق خارجي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln has (have) stopped for an organization</source>
        <translation>
            <numerusform>لم يتوقف أي تطبيق لدى أي مؤسسة</numerusform>
            <numerusform>توقف تطبيق واحد لدى مؤسسة</numerusform>
            <numerusform>توقف تطبيقان لدى مؤسسة</numerusform>
            <numerusform>توقفت %Ln تطبيقات لدى مؤسسة</numerusform>
            <numerusform>توقف %Ln تطبيقًا لدى مؤسسة</numerusform>
            <numerusform>توقف %Ln تطبيق لدى مؤسسة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AuditActions</name>
    <message>
        <source>the proof of the history</source>
        <translation>إثبات سجل التغييرات</translation>
    </message>
    <message>
        <source>Anchors on this computer</source>
        <translation>نقاط التثبيت على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>النسخة الاحتياطية %1</translation>
    </message>
    <message>
        <source>There is no anchor in %1.</source>
        <translation>لا توجد نقطة تثبيت في ‎%1.</translation>
    </message>
</context>
<context>
    <name>steward::BackupFlow</name>
    <message>
        <source>Show Them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Make everything as it was on %1?</source>
        <translation>هل تريد إرجاع كل شيء إلى ما كان عليه في %1؟</translation>
    </message>
    <message>
        <source>A backup of the present state is made first, and Undo takes the whole change back.</source>
        <translation>تُنشأ أولًا نسخة احتياطية للحالة الحالية، ويلغي التراجع التغيير كله.</translation>
    </message>
    <message>
        <source>Yes, Restore</source>
        <translation>نعم، استعادة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) have no working password since the backup was restored. Send new credentials.</source>
        <translation>
            <numerusform>لا حسابات بلا كلمة مرور صالحة منذ استعادة النسخة الاحتياطية.</numerusform>
            <numerusform>حساب واحد بلا كلمة مرور صالحة منذ استعادة النسخة الاحتياطية. أرسل بيانات اعتماد جديدة.</numerusform>
            <numerusform>حسابان بلا كلمة مرور صالحة منذ استعادة النسخة الاحتياطية. أرسل بيانات اعتماد جديدة.</numerusform>
            <numerusform>%Ln حسابات بلا كلمة مرور صالحة منذ استعادة النسخة الاحتياطية. أرسل بيانات اعتماد جديدة.</numerusform>
            <numerusform>%Ln حسابًا بلا كلمة مرور صالحة منذ استعادة النسخة الاحتياطية. أرسل بيانات اعتماد جديدة.</numerusform>
            <numerusform>%Ln حساب بلا كلمة مرور صالحة منذ استعادة النسخة الاحتياطية. أرسل بيانات اعتماد جديدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::BackupListDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>لا يوجد مستخدمو API</numerusform>
            <numerusform>مستخدم API واحد</numerusform>
            <numerusform>اثنان من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>لا يوجد مسؤولون</numerusform>
            <numerusform>مسؤول واحد</numerusform>
            <numerusform>مسؤولان</numerusform>
            <numerusform>%Ln مسؤولين</numerusform>
            <numerusform>%Ln مسؤولًا</numerusform>
            <numerusform>%Ln مسؤول</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقَّعة</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقَّعة</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>التوقيع خاطئ</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>نسخ احتياطي الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Copies of this directory on this computer, made each day and before changes of many rows. Restoring one keeps the history, and can be undone.</source>
        <translation>نسخ من هذا الدليل على هذا الحاسوب، تُنشأ كل يوم وقبل تغيير صفوف كثيرة. استعادة إحداها تُبقي سجل التغييرات، ويمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>What restoring would change</source>
        <translation>ما ستغيّره الاستعادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Among them: %1</source>
        <translation>من بينها: %1</translation>
    </message>
</context>
<context>
    <name>steward::BackupPolicyForm</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Copies that Steward makes by itself, in your folder on this computer.</source>
        <translation>نسخ ينشئها Steward تلقائيًا في مجلدك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Make a backup each day while the directory is open</source>
        <translation>إنشاء نسخة احتياطية كل يوم ما دام الدليل مفتوحًا</translation>
    </message>
    <message>
        <source>Backups that stay</source>
        <translation>النسخ الاحتياطية الباقية</translation>
    </message>
    <message>
        <source>Before a change of (rows)</source>
        <translation>قبل تغيير (صفوف)</translation>
    </message>
    <message>
        <source>Older ones are removed. What you back up yourself stays.</source>
        <translation>تُزال النسخ الأقدم. وتبقى النسخ التي تنشئها بنفسك.</translation>
    </message>
    <message>
        <source>From so many rows on, a backup comes first. 0: never.</source>
        <translation>ابتداءً من هذا العدد من الصفوف، تُنشأ نسخة احتياطية أولًا. 0: أبدًا.</translation>
    </message>
</context>
<context>
    <name>steward::Backups</name>
    <message>
        <source>Folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The file %1 is not damaged, so it was left alone. Check that nobody else uses it, and its permissions.</source>
        <translation>الملف ‎%1 ليس تالفًا، ولذلك تُرك كما هو. تحقق من أن أحدًا غيرك لا يستخدمه، ومن أذوناته.</translation>
    </message>
    <message>
        <source>The file could not be opened.</source>
        <translation>تعذّر فتح الملف.</translation>
    </message>
    <message>
        <source>The file %1 cannot be put aside. Check that you may write in its folder.</source>
        <translation>لا يمكن تنحية الملف ‎%1 جانبًا. تحقق من أنه مسموح لك بالكتابة في مجلده.</translation>
    </message>
</context>
<context>
    <name>steward::Bar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>steward::BulkDeeds</name>
    <message>
        <source>Deleting</source>
        <translation>جارٍ الحذف</translation>
    </message>
    <message>
        <source>Suspending</source>
        <translation>جارٍ التعليق</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>جارٍ الاستئناف</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>ما زالت عملية أخرى جارية. حاول مرة أخرى عندما تنتهي.</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditDialog</name>
    <message>
        <source>&amp;Include Anyway…</source>
        <translation>التضمي&amp;ن رغم ذلك…</translation>
    </message>
    <message>
        <source>Save as Recipe…</source>
        <translation>حفظ كوصفة…</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln Row(s)</source>
        <translation>
            <numerusform>تحرير الصفوف</numerusform>
            <numerusform>تحرير صف واحد</numerusform>
            <numerusform>تحرير صفين</numerusform>
            <numerusform>تحرير %Ln صفوف</numerusform>
            <numerusform>تحرير %Ln صفًا</numerusform>
            <numerusform>تحرير %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln selected row(s)</source>
        <translation>
            <numerusform>تحرير الصفوف المحددة</numerusform>
            <numerusform>تحرير صف واحد محدد</numerusform>
            <numerusform>تحرير صفين محددين</numerusform>
            <numerusform>تحرير %Ln صفوف محددة</numerusform>
            <numerusform>تحرير %Ln صفًا محددًا</numerusform>
            <numerusform>تحرير %Ln صف محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>الصفوف المعروضة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1. Fields left unchanged keep the value each row has now.</source>
        <translation>‏%1. الحقول المتروكة بلا تغيير تحتفظ بالقيمة الحالية في كل صف.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>مثلًا %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Will change %1</source>
        <translation>ستتغيّر %1</translation>
    </message>
    <message>
        <source>Already set %1</source>
        <translation>معيَّنة من قبل %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>مستثناة %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln Row(s)</source>
        <translation>
            <numerusform>&amp;تغيير الصفوف</numerusform>
            <numerusform>&amp;تغيير صف واحد</numerusform>
            <numerusform>&amp;تغيير صفين</numerusform>
            <numerusform>&amp;تغيير %Ln صفوف</numerusform>
            <numerusform>&amp;تغيير %Ln صفًا</numerusform>
            <numerusform>&amp;تغيير %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>Choose what to change</source>
        <translation>اختر ما تريد تغييره</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>لا حقول للتصحيح</numerusform>
            <numerusform>حقل واحد للتصحيح</numerusform>
            <numerusform>حقلان للتصحيح</numerusform>
            <numerusform>%Ln حقول للتصحيح</numerusform>
            <numerusform>%Ln حقلًا للتصحيح</numerusform>
            <numerusform>%Ln حقل للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the rows…</source>
        <translation>جارٍ فحص الصفوف…</translation>
    </message>
    <message>
        <source>Can be undone as one step</source>
        <translation>يمكن التراجع عنه كخطوة واحدة</translation>
    </message>
    <message>
        <source>Lea&amp;ve Them Out</source>
        <translation>است&amp;ثناؤها</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditFlow</name>
    <message>
        <source>Something else is still running. Edit when it is done.</source>
        <translation>ما زالت عملية أخرى جارية. حرّر عندما تنتهي.</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>جارٍ التغيير</translation>
    </message>
    <message>
        <source>Nothing was changed: it was cancelled.</source>
        <translation>لم يتغيّر شيء: أُلغيت العملية.</translation>
    </message>
</context>
<context>
    <name>steward::BulkEditForm</name>
    <message>
        <source>&amp;More Fields</source>
        <translation>حقول إ&amp;ضافية</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>المؤ&amp;سسة</translation>
    </message>
    <message>
        <source>E&amp;xternal applications</source>
        <translation>التطبيقات ال&amp;خارجية</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>الاسم الأ&amp;ول</translation>
    </message>
    <message>
        <source>Last &amp;name</source>
        <translation>اسم ال&amp;عائلة</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>O&amp;wner of the credential</source>
        <translation>مال&amp;ك بيانات الاعتماد</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>الحما&amp;ية</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>تسجيل الدخول معلّق</translation>
    </message>
    <message>
        <source>Cannot be deleted</source>
        <translation>لا يمكن حذفه</translation>
    </message>
    <message>
        <source>Can be deleted</source>
        <translation>يمكن حذفه</translation>
    </message>
</context>
<context>
    <name>steward::BulkPreviewModel</name>
    <message>
        <source>Login suspended</source>
        <translation>تسجيل الدخول معلّق</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(لم يعد موجودًا)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>لم يتغيّر</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>سيتغيّر</translation>
    </message>
    <message>
        <source>Already set</source>
        <translation>معيَّن من قبل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد التغيير</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>steward::BulkSettingsForm</name>
    <message>
        <source>Editing many rows</source>
        <translation>تحرير صفوف كثيرة</translation>
    </message>
    <message>
        <source>For you, on this computer.</source>
        <translation>لك أنت، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Change at once up to (rows)</source>
        <translation>التغيير فورًا حتى (صفوف)</translation>
    </message>
    <message>
        <source>Up to so many rows Ctrl+Enter changes what is selected without waiting for the preview, and Undo takes it back. 0: the preview always comes first.</source>
        <translation>حتى هذا العدد من الصفوف، يغيّر Ctrl+Enter المحدد دون انتظار المعاينة، ويعكس التراجع ذلك. 0: تأتي المعاينة أولًا دائمًا.</translation>
    </message>
    <message>
        <source>Enter a number from 0 to %1.</source>
        <translation>أدخل عددًا من 0 إلى %1.</translation>
    </message>
</context>
<context>
    <name>steward::ChangePasswordForm</name>
    <message>
        <source>&amp;Present password</source>
        <translation>كلمة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>Change Password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Choose a Password</source>
        <translation>اختر كلمة مرور</translation>
    </message>
    <message>
        <source>Choose Password</source>
        <translation>اختيار كلمة المرور</translation>
    </message>
    <message>
        <source>Where you are kept signed in, you have to sign in again.</source>
        <translation>حيث أُبقي تسجيل دخولك، عليك تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>With it you can sign in when the directory asks who you are.</source>
        <translation>بها يمكنك تسجيل الدخول عندما يسأل الدليل عن هويتك.</translation>
    </message>
    <message>
        <source>Enter the password that you use now.</source>
        <translation>أدخل كلمة المرور التي تستخدمها الآن.</translation>
    </message>
</context>
<context>
    <name>steward::ColumnsDialog</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Tick the columns to show. Alt+Up and Alt+Down move a column.</source>
        <translation>حدّد الأعمدة المطلوب عرضها. ينقل Alt+Up وAlt+Down العمود.</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <translation>يُعرض هذا العمود دائمًا.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>steward::CommandDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Command of the Last Job</source>
        <translation>أمر المهمة الأخيرة</translation>
    </message>
    <message>
        <source>After an edit, a deletion or a suspension of several accounts its command stands here: of all that match, or of up to 50 that were chosen by hand. After an import of a file or an export of what the table shows, too.</source>
        <translation>بعد تحرير عدة حسابات أو حذفها أو تعليقها يظهر أمرها هنا: لكل الحسابات المطابقة، أو لما يصل إلى 50 حسابًا اختيرت يدويًا. وكذلك بعد استيراد ملف أو تصدير ما يعرضه الجدول.</translation>
    </message>
    <message>
        <source>This does the same from a shell or a script. It asks for your password, or takes it with --secret-fd, where the directory asks who you are.</source>
        <translation>ينفّذ هذا الشيء نفسه من سطر الأوامر أو من نص برمجي. يطلب كلمة مرورك، أو يأخذها بالخيار ‎--secret-fd، حيث يسأل الدليل عن هويتك.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>steward::CommandPalette</name>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>اكتب ما تريد فعله، أو اسمًا</translation>
    </message>
    <message>
        <source>Find an action or an account</source>
        <translation>العثور على إجراء أو حساب</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Action or account</source>
        <translation>الإجراء أو الحساب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>مستخدم API</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
</context>
<context>
    <name>steward::ConfirmDialog</name>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type %1 to confirm</source>
        <translation>ا&amp;كتب %1 للتأكيد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>steward::ConflictDialog</name>
    <message>
        <source>Login suspended</source>
        <translation>تسجيل الدخول معلّق</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Changed Meanwhile</source>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile</source>
        <translation>تغيّر %1 في هذه الأثناء</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields since you opened the form. Choose which value stays; your other changes are kept.</source>
        <translation>غيّر شخص آخر الحقول نفسها منذ أن فتحت النموذج. اختر القيمة التي تبقى؛ وتبقى تغييراتك الأخرى محفوظة.</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>كان: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>قيمتك: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>قيمة الآخر: %1</translation>
    </message>
    <message>
        <source>Choose a side.</source>
        <translation>اختر أحد الطرفين.</translation>
    </message>
</context>
<context>
    <name>steward::Console</name>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>لا يمكن إنشاء المجلد ‎%1.</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>دليل جديد</translation>
    </message>
    <message>
        <source>This window has changes that are not saved, or work that is under way. It shows the other language when it is opened again.</source>
        <translation>في هذه النافذة تغييرات غير محفوظة أو عمل جارٍ. وستعرض اللغة الأخرى عندما تُفتح من جديد.</translation>
    </message>
</context>
<context>
    <name>steward::CopyFlow</name>
    <message numerus="yes">
        <source>Nothing was copied: %Ln row(s) are too many for the clipboard. Select at most %1, or export them into a file.</source>
        <translation>
            <numerusform>لم يُنسخ شيء: الصفوف أكثر من سعة الحافظة. حدّد %1 على الأكثر، أو صدّرها إلى ملف.</numerusform>
            <numerusform>لم يُنسخ شيء: صف واحد أكبر من سعة الحافظة. حدّد %1 على الأكثر، أو صدّره إلى ملف.</numerusform>
            <numerusform>لم يُنسخ شيء: صفان أكثر من سعة الحافظة. حدّد %1 على الأكثر، أو صدّرهما إلى ملف.</numerusform>
            <numerusform>لم يُنسخ شيء: %Ln صفوف أكثر من سعة الحافظة. حدّد %1 على الأكثر، أو صدّرها إلى ملف.</numerusform>
            <numerusform>لم يُنسخ شيء: %Ln صفًا أكثر من سعة الحافظة. حدّد %1 على الأكثر، أو صدّرها إلى ملف.</numerusform>
            <numerusform>لم يُنسخ شيء: %Ln صف أكثر من سعة الحافظة. حدّد %1 على الأكثر، أو صدّرها إلى ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is still running. Copy when it is done.</source>
        <translation>ما زالت عملية أخرى جارية. انسخ عندما تنتهي.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>جارٍ النسخ</translation>
    </message>
    <message>
        <source>What was to be copied could not be read again. Try again.</source>
        <translation>تعذّرت إعادة قراءة ما كان سيُنسخ. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was copied: the rows hold too much text for the clipboard. Select fewer, or export them into a file.</source>
        <translation>لم يُنسخ شيء: في الصفوف نص أكثر من سعة الحافظة. حدّد عددًا أقل، أو صدّرها إلى ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي حساب.</numerusform>
            <numerusform>نُسخ حساب واحد.</numerusform>
            <numerusform>نُسخ حسابان.</numerusform>
            <numerusform>نُسخت %Ln حسابات.</numerusform>
            <numerusform>نُسخ %Ln حسابًا.</numerusform>
            <numerusform>نُسخ %Ln حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your role does not show was (were) left out.</source>
        <translation>
            <numerusform>لم يُستثن شيء مما لا يعرضه دورك.</numerusform>
            <numerusform>استُثني حساب واحد لا يعرضه دورك.</numerusform>
            <numerusform>استُثني حسابان لا يعرضهما دورك.</numerusform>
            <numerusform>استُثنيت %Ln حسابات لا يعرضها دورك.</numerusform>
            <numerusform>استُثني %Ln حسابًا لا يعرضها دورك.</numerusform>
            <numerusform>استُثني %Ln حساب لا يعرضها دورك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotesForm</name>
    <message>
        <source>Notes on Credentials</source>
        <translation>ملاحظات على بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Whoever changes the password must change it there too</source>
        <translation>من يغيّر كلمة المرور يجب أن يغيّرها هناك أيضًا</translation>
    </message>
    <message>
        <source>&amp;Deployed at</source>
        <translation>مكان ال&amp;نشر</translation>
    </message>
    <message>
        <source>The system that uses the password, for example billing-gateway, host b12</source>
        <translation>النظام الذي يستخدم كلمة المرور، مثل billing-gateway، host b12</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>ال&amp;مالك</translation>
    </message>
    <message>
        <source>Who looks after it there</source>
        <translation>من يتولى أمرها هناك</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>الت&amp;ذكرة</translation>
    </message>
    <message>
        <source>Under which it was ordered</source>
        <translation>التي طُلبت بموجبها</translation>
    </message>
</context>
<context>
    <name>steward::CredentialNotices</name>
    <message>
        <source>Show Result</source>
        <translation>عرض النتيجة</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Send Now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Credentials sent</source>
        <translation>أُرسلت بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop after the mail that is on its way; the others stay queued</source>
        <translation>الإيقاف بعد الرسالة الجاري إرسالها؛ وتبقى الرسائل الأخرى في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Sending credentials: %1 of %2</source>
        <translation>جارٍ إرسال بيانات الاعتماد: %1 من %2</translation>
    </message>
    <message>
        <source>Credentials sent to %1.</source>
        <translation>أُرسلت بيانات الاعتماد إلى %1.</translation>
    </message>
    <message>
        <source>Credentials Sent</source>
        <translation>أُرسلت بيانات الاعتماد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) in use expire within %1 days.</source>
        <translation>
            <numerusform>لا تنتهي صلاحية أي كلمة مرور مستخدمة خلال %1 يومًا.</numerusform>
            <numerusform>تنتهي صلاحية كلمة مرور مستخدمة واحدة خلال %1 يومًا.</numerusform>
            <numerusform>تنتهي صلاحية كلمتي مرور مستخدمتين خلال %1 يومًا.</numerusform>
            <numerusform>تنتهي صلاحية %Ln كلمات مرور مستخدمة خلال %1 يومًا.</numerusform>
            <numerusform>تنتهي صلاحية %Ln كلمة مرور مستخدمة خلال %1 يومًا.</numerusform>
            <numerusform>تنتهي صلاحية %Ln كلمة مرور مستخدمة خلال %1 يومًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what became of the mails</comment>
        <translation>‏%1.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>أُوقف الإرسال. %1</translation>
    </message>
</context>
<context>
    <name>steward::DateRangeDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>Between Two Days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Both days are shown.</source>
        <translation>يُعرض اليومان كلاهما.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Choose a later one.</source>
        <translation>اليوم الأخير يسبق الأول. اختر يومًا بعده.</translation>
    </message>
</context>
<context>
    <name>steward::Deliveries</name>
    <message numerus="yes">
        <source>%Ln mail(s) with credentials wait: no mail server is set up.</source>
        <translation>
            <numerusform>لا رسائل بيانات اعتماد تنتظر: لم يُعَدّ خادم بريد.</numerusform>
            <numerusform>رسالة بيانات اعتماد واحدة تنتظر: لم يُعَدّ خادم بريد.</numerusform>
            <numerusform>رسالتا بيانات اعتماد تنتظران: لم يُعَدّ خادم بريد.</numerusform>
            <numerusform>%Ln رسائل بيانات اعتماد تنتظر: لم يُعَدّ خادم بريد.</numerusform>
            <numerusform>%Ln رسالة بيانات اعتماد تنتظر: لم يُعَدّ خادم بريد.</numerusform>
            <numerusform>%Ln رسالة بيانات اعتماد تنتظر: لم يُعَدّ خادم بريد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is sent: %1</source>
        <translation>لا تُرسل أي رسالة: %1</translation>
    </message>
</context>
<context>
    <name>steward::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close details (Ctrl+I)</source>
        <translation>إغلاق التفاصيل (Ctrl+I)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
</context>
<context>
    <name>steward::ExportDialog</name>
    <message>
        <source>Opens in every spreadsheet. Values that would be formulas get an apostrophe, which the import takes away again.</source>
        <translation>يُفتح في كل برامج جداول البيانات. تُسبق القيم التي قد تُفهم كصيغ حسابية بفاصلة عليا، ويزيلها الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>Every value as it is. Do not open it in a spreadsheet: it may hold formulas.</source>
        <translation>كل قيمة كما هي. لا تفتحه في برنامج جداول بيانات: فقد يحتوي على صيغ حسابية.</translation>
    </message>
    <message>
        <source>Every value is a text. Save it as CSV to import it again.</source>
        <translation>كل قيمة نص. احفظه بتنسيق CSV لاستيراده من جديد.</translation>
    </message>
    <message>
        <source>An array with one object for each account.</source>
        <translation>مصفوفة فيها كائن واحد لكل حساب.</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>ال&amp;حسابات</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>التن&amp;سيق</translation>
    </message>
    <message>
        <source>Add &amp;uid and revision, so that the file can be imported again</source>
        <translation>إضا&amp;فة uid والمراجعة، ليمكن استيراد الملف من جديد</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln that match</source>
        <translation>
            <numerusform>لا حسابات مطابقة</numerusform>
            <numerusform>الحساب المطابق الوحيد</numerusform>
            <numerusform>الحسابان المطابقان</numerusform>
            <numerusform>كل الحسابات المطابقة (%Ln)</numerusform>
            <numerusform>كل الحسابات المطابقة (%Ln)</numerusform>
            <numerusform>كل الحسابات المطابقة (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>لا حسابات محددة</numerusform>
            <numerusform>الحساب المحدد</numerusform>
            <numerusform>الحسابان المحددان</numerusform>
            <numerusform>الحسابات المحددة (%Ln)</numerusform>
            <numerusform>الحسابات المحددة (%Ln)</numerusform>
            <numerusform>الحسابات المحددة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>All that can be imported again</source>
        <translation>كل ما يمكن استيراده من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>steward::ExportFlow</name>
    <message>
        <source>Something else is still running. Export when it is done.</source>
        <translation>ما زالت عملية أخرى جارية. صدّر عندما تنتهي.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <comment>a format and the ending of its files</comment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) exported to %1.</source>
        <translation>
            <numerusform>لم يُصدَّر أي حساب إلى ‎%1.</numerusform>
            <numerusform>صُدّر حساب واحد إلى ‎%1.</numerusform>
            <numerusform>صُدّر حسابان إلى ‎%1.</numerusform>
            <numerusform>صُدّرت %Ln حسابات إلى ‎%1.</numerusform>
            <numerusform>صُدّر %Ln حسابًا إلى ‎%1.</numerusform>
            <numerusform>صُدّر %Ln حساب إلى ‎%1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln that your role does not show was (were) left out.</source>
        <translation>
            <numerusform>لم يُستثن شيء مما لا يعرضه دورك.</numerusform>
            <numerusform>استُثني حساب واحد لا يعرضه دورك.</numerusform>
            <numerusform>استُثني حسابان لا يعرضهما دورك.</numerusform>
            <numerusform>استُثنيت %Ln حسابات لا يعرضها دورك.</numerusform>
            <numerusform>استُثني %Ln حسابًا لا يعرضها دورك.</numerusform>
            <numerusform>استُثني %Ln حساب لا يعرضها دورك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::FacetBar</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>steward::FacetFilter</name>
    <message>
        <source>not %1</source>
        <comment>a value that rows must not have</comment>
        <translation>ليس %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; search for them instead</source>
        <translation>
            <numerusform>لا شيء غير ذلك</numerusform>
            <numerusform>قيمة أخرى واحدة؛ استخدم البحث عنها</numerusform>
            <numerusform>قيمتان أخريان؛ استخدم البحث عنهما</numerusform>
            <numerusform>%Ln قيم أخرى؛ استخدم البحث عنها</numerusform>
            <numerusform>%Ln قيمة أخرى؛ استخدم البحث عنها</numerusform>
            <numerusform>%Ln قيمة أخرى؛ استخدم البحث عنها</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift+click or - leaves a value out</source>
        <translation>النقر مع Shift أو الضغط على - يستثني القيمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter name and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::FieldEditLine</name>
    <message>
        <source>Set to</source>
        <translation>تعيين إلى</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Fill from a pattern</source>
        <translation>تعبئة وفق نمط</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Leave unchanged</source>
        <translation>ترك بلا تغيير</translation>
    </message>
    <message>
        <source>The field becomes empty.</source>
        <translation>يصبح الحقل فارغًا.</translation>
    </message>
    <message>
        <source>%1, new value</source>
        <translation>‏%1، القيمة الجديدة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>البحث عن</translation>
    </message>
    <message>
        <source>%1, find</source>
        <translation>‏%1، البحث عن</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>%1, replace with</source>
        <translation>‏%1، استبدال بـ</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>%1, match case</source>
        <translation>‏%1، مطابقة حالة الأحرف</translation>
    </message>
</context>
<context>
    <name>steward::FilterBar</name>
    <message>
        <source>Search name or email</source>
        <translation>البحث بالاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>بيانات الاعتماد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Show the other rows too</source>
        <translation>عرض الصفوف الأخرى أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen row(s)</source>
        <translation>
            <numerusform>لا صفوف مختارة</numerusform>
            <numerusform>صف واحد مختار</numerusform>
            <numerusform>صفان مختاران</numerusform>
            <numerusform>%Ln صفوف مختارة</numerusform>
            <numerusform>%Ln صفًا مختارًا</numerusform>
            <numerusform>%Ln صف مختار</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>مستخدم API</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Login suspended</source>
        <translation>تسجيل الدخول معلّق</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>بلا دور</translation>
    </message>
    <message>
        <source>No application</source>
        <translation>بلا تطبيق</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>بلا مؤسسة</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>توشك صلاحيتها أن تنتهي</translation>
    </message>
</context>
<context>
    <name>steward::FirstRunPage</name>
    <message>
        <source>Create a directory</source>
        <translation>إنشاء دليل</translation>
    </message>
    <message>
        <source>Begin with yourself as its Owner. Everything stays on this computer.</source>
        <translation>ابدأ بنفسك بصفة Owner فيه. يبقى كل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>إن&amp;شاء…</translation>
    </message>
    <message>
        <source>Open a directory</source>
        <translation>فتح دليل</translation>
    </message>
    <message>
        <source>Go on with a file that you or a colleague has made.</source>
        <translation>تابع العمل على ملف أنشأته أنت أو أحد زملائك.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>الاطلاع على النموذج</translation>
    </message>
    <message>
        <source>Made-up accounts to try everything with. Nothing is sent to anybody.</source>
        <translation>حسابات مختلقة لتجربة كل شيء. لا يُرسل شيء إلى أحد.</translation>
    </message>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>فتح النمو&amp;ذج</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Bring in the people and API users from your SCIM server, and keep both sides in step.</source>
        <translation>اجلب الأشخاص ومستخدمي API من خادم SCIM الخاص بك، وحافظ على تطابق الطرفين.</translation>
    </message>
    <message>
        <source>Connec&amp;t…</source>
        <translation>ات&amp;صال…</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>استيراد جدول بيانات</translation>
    </message>
    <message>
        <source>Match the columns, see every problem before anything is saved, then import.</source>
        <translation>طابق الأعمدة، وراجع كل مشكلة قبل حفظ أي شيء، ثم استورد.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>No directory yet</source>
        <translation>لا يوجد دليل بعد</translation>
    </message>
    <message>
        <source>A directory holds the administrators who manage your organization, and the API users that let external applications such as Salesforce connect to it. Choose how to begin.</source>
        <translation>يضم الدليل المسؤولين الذين يديرون مؤسستك، ومستخدمي API الذين يتيحون للتطبيقات الخارجية مثل Salesforce الاتصال بها. اختر كيف تبدأ.</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept in your system keychain, never in the directory.</source>
        <translation>تُحفظ كلمات المرور والرموز المميزة في سلسلة مفاتيح النظام، ولا تُحفظ في الدليل أبدًا.</translation>
    </message>
</context>
<context>
    <name>steward::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show the other account</source>
        <translation>عرض الحساب الآخر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>لا حقول للتصحيح</numerusform>
            <numerusform>حقل واحد للتصحيح</numerusform>
            <numerusform>حقلان للتصحيح</numerusform>
            <numerusform>%Ln حقول للتصحيح</numerusform>
            <numerusform>%Ln حقلًا للتصحيح</numerusform>
            <numerusform>%Ln حقل للتصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>لا حقول للإكمال</numerusform>
            <numerusform>حقل واحد للإكمال</numerusform>
            <numerusform>حقلان للإكمال</numerusform>
            <numerusform>%Ln حقول للإكمال</numerusform>
            <numerusform>%Ln حقلًا للإكمال</numerusform>
            <numerusform>%Ln حقل للإكمال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>لم يتغيّر أي حقل</numerusform>
            <numerusform>تغيّر حقل واحد</numerusform>
            <numerusform>تغيّر حقلان</numerusform>
            <numerusform>تغيّرت %Ln حقول</numerusform>
            <numerusform>تغيّر %Ln حقلًا</numerusform>
            <numerusform>تغيّر %Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>steward::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Steward Help</source>
        <translation>مساعدة Steward</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>No page has all of these words. Try fewer words.</source>
        <translation>لا توجد صفحة تضم كل هذه الكلمات. جرّب كلمات أقل.</translation>
    </message>
</context>
<context>
    <name>steward::ImportColumns</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>حقل العمود %1</translation>
    </message>
    <message>
        <source>Guessed. Check it.</source>
        <translation>تخمين. تحقق منه.</translation>
    </message>
</context>
<context>
    <name>steward::ImportDialog</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns and check</source>
        <translation>الأعمدة والتحقق</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>&amp;Save Problem Rows…</source>
        <translation>ح&amp;فظ الصفوف ذات المشكلات…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) were guessed. Check them.</source>
        <translation>
            <numerusform>لم يُخمَّن أي عمود.</numerusform>
            <numerusform>خُمّن عمود واحد. تحقق منه.</numerusform>
            <numerusform>خُمّن عمودان. تحقق منهما.</numerusform>
            <numerusform>خُمّنت %Ln أعمدة. تحقق منها.</numerusform>
            <numerusform>خُمّن %Ln عمودًا. تحقق منها.</numerusform>
            <numerusform>خُمّن %Ln عمود. تحقق منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln Row(s)</source>
        <translation>
            <numerusform>ا&amp;ستيراد</numerusform>
            <numerusform>ا&amp;ستيراد صف واحد</numerusform>
            <numerusform>ا&amp;ستيراد صفين</numerusform>
            <numerusform>ا&amp;ستيراد %Ln صفوف</numerusform>
            <numerusform>ا&amp;ستيراد %Ln صفًا</numerusform>
            <numerusform>ا&amp;ستيراد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with problems are left out</source>
        <translation>
            <numerusform>لا صفوف ذات مشكلات لاستثنائها</numerusform>
            <numerusform>يُستثنى صف واحد ذو مشكلات</numerusform>
            <numerusform>يُستثنى صفان ذوا مشكلات</numerusform>
            <numerusform>تُستثنى %Ln صفوف ذات مشكلات</numerusform>
            <numerusform>يُستثنى %Ln صفًا ذا مشكلات</numerusform>
            <numerusform>يُستثنى %Ln صف ذي مشكلات</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import: everything is so already</source>
        <translation>لا شيء للاستيراد: كل شيء كذلك بالفعل</translation>
    </message>
    <message>
        <source>Save Problem Rows</source>
        <translation>حفظ الصفوف ذات المشكلات</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>steward::ImportFilePage</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>التر&amp;ميز</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>ال&amp;فاصل</translation>
    </message>
    <message>
        <source>&amp;Quotation marks</source>
        <translation>&amp;علامات الاقتباس</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>شريط عمودي</translation>
    </message>
    <message>
        <source>Double (&quot;)</source>
        <translation>مزدوجة (&quot;)</translation>
    </message>
    <message>
        <source>Single (&apos;)</source>
        <translation>مفردة (&apos;)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>بلا عناوين</translation>
    </message>
    <message>
        <source>Row with the &amp;headings</source>
        <translation>&amp;صف العناوين</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>صف العناوين</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>أول صفوف الملف</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Choose the encoding with which the names below look right.</source>
        <translation>لا يبيّن الملف ترميز أحرفه. اختر الترميز الذي تظهر به الأسماء أدناه صحيحة.</translation>
    </message>
</context>
<context>
    <name>steward::ImportFlow</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>جداول بيانات نصية (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>There are no cells in the clipboard.</source>
        <translation>لا توجد خلايا في الحافظة.</translation>
    </message>
    <message>
        <source>Copied cells</source>
        <translation>خلايا منسوخة</translation>
    </message>
    <message>
        <source>Another import is not finished yet.</source>
        <translation>لم تنته عملية استيراد أخرى بعد.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Nothing was imported: it was cancelled.</source>
        <translation>لم يُستورد شيء: أُلغيت العملية.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) are no longer as they were looked at (%1). They were looked at again.</source>
        <translation>
            <numerusform>لم يُستورد شيء (%1). أُعيد الفحص.</numerusform>
            <numerusform>لم يُستورد شيء: صف واحد لم يعد كما كان عند فحصه (%1). أُعيد فحصه.</numerusform>
            <numerusform>لم يُستورد شيء: صفان لم يعودا كما كانا عند فحصهما (%1). أُعيد فحصهما.</numerusform>
            <numerusform>لم يُستورد شيء: %Ln صفوف لم تعد كما كانت عند فحصها (%1). أُعيد فحصها.</numerusform>
            <numerusform>لم يُستورد شيء: %Ln صفًا لم تعد كما كانت عند فحصها (%1). أُعيد فحصها.</numerusform>
            <numerusform>لم يُستورد شيء: %Ln صف لم تعد كما كانت عند فحصها (%1). أُعيد فحصها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
# Without the cells that were put right in the window.</source>
        <comment>a command, and a comment</comment>
        <translation>%1
# من دون الخلايا التي صُحّحت في النافذة.</translation>
    </message>
    <message>
        <source>Something else is still running. Import when it is done.</source>
        <translation>ما زالت عملية أخرى جارية. استورد عندما تنتهي.</translation>
    </message>
</context>
<context>
    <name>steward::ImportHeading</name>
    <message>
        <source>separated by semicolons</source>
        <translation>مفصول بفواصل منقوطة</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>مفصول بعلامات جدولة</translation>
    </message>
    <message>
        <source>separated by vertical bars</source>
        <translation>مفصول بأشرطة عمودية</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>مفصول بفواصل</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>العناوين في الصف %1</translation>
    </message>
    <message>
        <source>no headings</source>
        <translation>بلا عناوين</translation>
    </message>
    <message>
        <source>passwords are not imported</source>
        <translation>كلمات المرور لا تُستورد</translation>
    </message>
    <message numerus="yes">
        <source>Looking at %Ln row(s)…</source>
        <translation>
            <numerusform>جارٍ فحص الصفوف…</numerusform>
            <numerusform>جارٍ فحص صف واحد…</numerusform>
            <numerusform>جارٍ فحص صفين…</numerusform>
            <numerusform>جارٍ فحص %Ln صفوف…</numerusform>
            <numerusform>جارٍ فحص %Ln صفًا…</numerusform>
            <numerusform>جارٍ فحص %Ln صف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) are ready</source>
        <translation>
            <numerusform>لا صفوف جاهزة (%1)</numerusform>
            <numerusform>الجاهز %1 من صف واحد</numerusform>
            <numerusform>الجاهز %1 من صفين</numerusform>
            <numerusform>الجاهز %1 من %Ln صفوف</numerusform>
            <numerusform>الجاهز %1 من %Ln صفًا</numerusform>
            <numerusform>الجاهز %1 من %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were changed in the directory after the file was written. What the file does not change is kept as it is there.</source>
        <translation>
            <numerusform>لم يتغيّر أي حساب في الدليل بعد كتابة الملف.</numerusform>
            <numerusform>تغيّر حساب واحد في الدليل بعد كتابة الملف. وما لا يغيّره الملف يبقى كما هو هناك.</numerusform>
            <numerusform>تغيّر حسابان في الدليل بعد كتابة الملف. وما لا يغيّره الملف يبقى كما هو هناك.</numerusform>
            <numerusform>تغيّرت %Ln حسابات في الدليل بعد كتابة الملف. وما لا يغيّره الملف يبقى كما هو هناك.</numerusform>
            <numerusform>تغيّر %Ln حسابًا في الدليل بعد كتابة الملف. وما لا يغيّره الملف يبقى كما هو هناك.</numerusform>
            <numerusform>تغيّر %Ln حساب في الدليل بعد كتابة الملف. وما لا يغيّره الملف يبقى كما هو هناك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ImportMappings</name>
    <message>
        <source>Sa&amp;ved mappings…</source>
        <translation>ال&amp;خرائط المحفوظة…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>&amp;Write to File…</source>
        <translation>&amp;كتابة إلى ملف…</translation>
    </message>
    <message>
        <source>&amp;Take from File…</source>
        <translation>&amp;جلب من ملف…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Save Mapping</source>
        <translation>حفظ الخريطة</translation>
    </message>
    <message>
        <source>Write Mapping</source>
        <translation>كتابة الخريطة</translation>
    </message>
    <message>
        <source>Take Mapping</source>
        <translation>جلب خريطة</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>خرائط (*.json);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>steward::ImportMemory</name>
    <message>
        <source>Not all of the mapping fits this file and directory; not there: %1.</source>
        <translation>لا تناسب الخريطة كلها هذا الملف وهذا الدليل؛ غير موجود: %1.</translation>
    </message>
</context>
<context>
    <name>steward::ImportModel</name>
    <message>
        <source>Row %1, %2, %3, %4, %5</source>
        <extracomment>A row of a file as a screen reader says it: number, result, name, email, what happens.</extracomment>
        <translation>الصف %1، %2، %3، %4، %5</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
</context>
<context>
    <name>steward::ImportRowForm</name>
    <message>
        <source>Edit Row</source>
        <translation>تحرير الصف</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Row %1 of the file</source>
        <translation>الصف %1 من الملف</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Parted by commas: %1</source>
        <translation>مفصولة بفواصل: %1</translation>
    </message>
</context>
<context>
    <name>steward::ImportRows</name>
    <message>
        <source>Next &amp;problem</source>
        <translation>المش&amp;كلة التالية</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>الصفوف المعروضة</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>rows</comment>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of rows and their number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Take In Again</source>
        <translation>إعادة ال&amp;تضمين</translation>
    </message>
    <message>
        <source>&amp;Leave Out</source>
        <translation>ا&amp;ستثناء</translation>
    </message>
</context>
<context>
    <name>steward::ImportWishes</name>
    <message>
        <source>A row &amp;finds its account by</source>
        <translation>يجد ال&amp;صف حسابه حسب</translation>
    </message>
    <message>
        <source>When the account e&amp;xists</source>
        <translation>عندما يكون الحساب &amp;موجودًا</translation>
    </message>
    <message>
        <source>What bot&amp;h sides have changed</source>
        <translation>ما غيّره ال&amp;طرفان</translation>
    </message>
    <message>
        <source>New rows are</source>
        <translation>الصفوف الجديدة</translation>
    </message>
    <message>
        <source>&amp;Role of new administrators</source>
        <translation>&amp;دور المسؤولين الجدد</translation>
    </message>
    <message>
        <source>&amp;Application of new API users</source>
        <translation>تطبيق مستخدمي API ال&amp;جدد</translation>
    </message>
    <message>
        <source>Send &amp;credentials to new rows</source>
        <translation>إرسال &amp;بيانات الاعتماد إلى الصفوف الجديدة</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>Update it</source>
        <translation>تحديثه</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>The row is a problem</source>
        <translation>الصف مشكلة</translation>
    </message>
    <message>
        <source>Use the file&apos;s</source>
        <translation>استخدام ما في الملف</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>الاحتفاظ بالموجود</translation>
    </message>
    <message>
        <source>As their role or applications say</source>
        <translation>كما يدل دورها أو تطبيقاتها</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>مستخدمو API</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>كما يقول الملف</translation>
    </message>
</context>
<context>
    <name>steward::JobListDialog</name>
    <message>
        <source>&amp;Show Result</source>
        <translation>&amp;عرض النتيجة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>No job on several accounts was run in this directory yet.</source>
        <translation>لم تُنفَّذ أي مهمة على عدة حسابات في هذا الدليل بعد.</translation>
    </message>
    <message>
        <source>What became of every row: failed rows can be tried again, also days later.</source>
        <translation>ما آل إليه كل صف: يمكن إعادة محاولة الصفوف التي فشلت، حتى بعد أيام.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>steward::JobResultDialog</name>
    <message>
        <source>Search results</source>
        <translation>البحث في النتائج</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>حفظ التق&amp;رير…</translation>
    </message>
    <message>
        <source>Show in &amp;Table</source>
        <translation>&amp;عرض في الجدول</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This report is kept under Activity, and under Administrators → Results. You can close it, quit, and retry later without repeating finished rows.</source>
        <translation>يُحفظ هذا التقرير ضمن النشاط، وضمن «المسؤولون» ‏←‏ «النتائج». يمكنك إغلاقه والخروج من البرنامج وإعادة المحاولة لاحقًا دون تكرار الصفوف المنجزة.</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>الصفوف المعروضة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The rows that failed, as a filter of the table</source>
        <translation>الصفوف التي فشلت، كعامل تصفية للجدول</translation>
    </message>
    <message>
        <source>Result – %1</source>
        <translation>النتيجة – %1</translation>
    </message>
    <message>
        <source>%1 in %2. Started %3, finished %4 by %5.</source>
        <comment>what was done, directory, times, operator</comment>
        <translation>‏%1 في %2. البدء %3، والانتهاء %4، بواسطة %5.</translation>
    </message>
    <message>
        <source>None of these rows has “%1”.</source>
        <translation>لا يوجد «%1» في أي من هذه الصفوف.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>المتغيّرة %1</translation>
    </message>
    <message>
        <source>Already so %1</source>
        <translation>كذلك بالفعل %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>الفاشلة %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo %Ln Change(s)…</source>
        <translation>
            <numerusform>ترا&amp;جع…</numerusform>
            <numerusform>ترا&amp;جع عن تغيير واحد…</numerusform>
            <numerusform>ترا&amp;جع عن تغييرين…</numerusform>
            <numerusform>ترا&amp;جع عن %Ln تغييرات…</numerusform>
            <numerusform>ترا&amp;جع عن %Ln تغييرًا…</numerusform>
            <numerusform>ترا&amp;جع عن %Ln تغيير…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln Failed</source>
        <translation>
            <numerusform>إعادة ال&amp;محاولة</numerusform>
            <numerusform>إعادة &amp;محاولة الصف الفاشل</numerusform>
            <numerusform>إعادة &amp;محاولة الصفين الفاشلين</numerusform>
            <numerusform>إعادة &amp;محاولة %Ln صفوف فاشلة</numerusform>
            <numerusform>إعادة &amp;محاولة %Ln صفًا فاشلًا</numerusform>
            <numerusform>إعادة &amp;محاولة %Ln صف فاشل</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>%L1 changed</source>
        <translation>%L1 تغيّرت</translation>
    </message>
    <message>
        <source>%L1 as before</source>
        <translation>%L1 كما كانت</translation>
    </message>
    <message>
        <source>%L1 failed</source>
        <translation>%L1 فشلت</translation>
    </message>
    <message>
        <source>Not confirmed %1</source>
        <translation>غير المؤكدة %1</translation>
    </message>
    <message>
        <source>%L1 may have arrived</source>
        <translation>%L1 ربما وصلت</translation>
    </message>
    <message>
        <source>%L1 still queued</source>
        <translation>%L1 في قائمة الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Again</source>
        <translation>
            <numerusform>إعادة الإر&amp;سال</numerusform>
            <numerusform>إعادة إر&amp;سال رسالة واحدة</numerusform>
            <numerusform>إعادة إر&amp;سال رسالتين</numerusform>
            <numerusform>إعادة إر&amp;سال %Ln رسائل</numerusform>
            <numerusform>إعادة إر&amp;سال %Ln رسالة</numerusform>
            <numerusform>إعادة إر&amp;سال %Ln رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::JobResultModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>‏%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>كان كذلك بالفعل</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Correct it in the file</source>
        <translation>صحّحه في الملف</translation>
    </message>
</context>
<context>
    <name>steward::JobResults</name>
    <message>
        <source>Show Result</source>
        <translation>عرض النتيجة</translation>
    </message>
    <message>
        <source>Something else is still running. Retry when it is done.</source>
        <translation>ما زالت عملية أخرى جارية. أعد المحاولة عندما تنتهي.</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>جارٍ إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>steward::JobStatus</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>End it; everything is put back</source>
        <translation>إنهاؤه؛ ويُعاد كل شيء إلى ما كان عليه</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>a verb and two numbers: Importing 12 of 40</comment>
        <translation>‏%1: %2 من %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 a second · %Ln second(s) left</source>
        <translation>
            <numerusform>‏%1 · %2 في الثانية · أوشك على الانتهاء</numerusform>
            <numerusform>‏%1 · %2 في الثانية · بقيت ثانية واحدة</numerusform>
            <numerusform>‏%1 · %2 في الثانية · بقيت ثانيتان</numerusform>
            <numerusform>‏%1 · %2 في الثانية · بقيت %Ln ثوانٍ</numerusform>
            <numerusform>‏%1 · %2 في الثانية · بقيت %Ln ثانية</numerusform>
            <numerusform>‏%1 · %2 في الثانية · بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · finishing</source>
        <translation>‏%1 · جارٍ الإنهاء</translation>
    </message>
</context>
<context>
    <name>steward::JournalKey</name>
    <message>
        <source>Signing key of the history</source>
        <translation>مفتاح توقيع سجل التغييرات</translation>
    </message>
    <message>
        <source>The keychain of this computer holds another signing key than the directory names. Heads of the history stay unsigned; “stewardctl audit new-key” makes a new one.</source>
        <translation>تحتوي سلسلة مفاتيح هذا الحاسوب على مفتاح توقيع غير الذي يسمّيه الدليل. تبقى رؤوس سجل التغييرات بلا توقيع؛ وينشئ «stewardctl audit new-key» مفتاحًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>steward::LabeledField</name>
    <message>
        <source>Was: empty</source>
        <translation>كان فارغًا</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>كان: %1</translation>
    </message>
</context>
<context>
    <name>steward::MailSection</name>
    <message>
        <source>Forget Password</source>
        <translation>نسيان كلمة المرور</translation>
    </message>
    <message>
        <source>Forget the password of the mail server?</source>
        <translation>هل تريد نسيان كلمة مرور خادم البريد؟</translation>
    </message>
    <message>
        <source>Mails with credentials stay queued until the password is entered again.</source>
        <translation>تبقى رسائل بيانات الاعتماد في قائمة الانتظار حتى تُدخل كلمة المرور من جديد.</translation>
    </message>
    <message>
        <source>Undo does not bring it back.</source>
        <translation>لا يعيدها التراجع.</translation>
    </message>
    <message>
        <source>Use for This Session</source>
        <translation>استخدام لهذه الجلسة</translation>
    </message>
    <message>
        <source>The mail settings are saved.</source>
        <translation>حُفظت إعدادات البريد.</translation>
    </message>
    <message>
        <source>The password is used until Steward ends.</source>
        <translation>تُستخدم كلمة المرور حتى ينتهي Steward.</translation>
    </message>
    <message>
        <source>The password of the mail server is forgotten.</source>
        <translation>نُسيت كلمة مرور خادم البريد.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>ملف الشهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Mails that are due are sent again.</source>
        <translation>يُعاد إرسال الرسائل المستحقة.</translation>
    </message>
</context>
<context>
    <name>steward::MailSettingsForm</name>
    <message>
        <source>Kept until Steward ends</source>
        <translation>محفوظة حتى ينتهي Steward</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>محفوظة في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>The server that mails with credentials leave through, and who they come from.</source>
        <translation>الخادم الذي تخرج منه رسائل بيانات الاعتماد، ومن يكون مرسلها.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Forget Password</source>
        <translation>نسيان كلمة المرور</translation>
    </message>
    <message>
        <source>Sender address</source>
        <translation>عنوان المرسل</translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation>اسم المرسل</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>الرد على</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادات</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>استئناف الإرسال</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>None, to this computer only</source>
        <translation>بلا، إلى هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Nothing is encrypted on the way to the mail server. That is allowed only for a server on this computer, for example localhost.</source>
        <translation>لا يُشفَّر شيء في الطريق إلى خادم البريد. لا يُسمح بذلك إلا لخادم على هذا الحاسوب، مثل localhost.</translation>
    </message>
    <message>
        <source>Empty when the mail server asks for none.</source>
        <translation>فارغ إذا لم يطلبه خادم البريد.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>اختياري.</translation>
    </message>
    <message>
        <source>Where answers go. Empty: to the sender.</source>
        <translation>حيث تذهب الردود. فارغ: إلى المرسل.</translation>
    </message>
    <message>
        <source>The only certificates to trust, in PEM format. Empty: those of the system.</source>
        <translation>الشهادات الوحيدة الموثوق بها، بتنسيق PEM. فارغ: شهادات النظام.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>اختيار ملف الشهادات</translation>
    </message>
    <message>
        <source>Save or discard what you changed first.</source>
        <translation>احفظ ما غيّرته أو تجاهله أولًا.</translation>
    </message>
    <message>
        <source>Enter and save the mail server first.</source>
        <translation>أدخل خادم البريد واحفظه أولًا.</translation>
    </message>
</context>
<context>
    <name>steward::MailTestForm</name>
    <message>
        <source>Test address</source>
        <translation>عنوان الاختبار</translation>
    </message>
    <message>
        <source>Send a Test Message</source>
        <translation>إرسال رسالة اختبار</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>The message holds no password. It goes out with the saved settings.</source>
        <translation>لا تحتوي الرسالة على كلمة مرور. وتُرسل بالإعدادات المحفوظة.</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>Administrators</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>التطبيقات</translation>
    </message>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>الأدوار والامتيازات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>All changes saved on this computer</source>
        <translation>كل التغييرات محفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence such as “Deleted Ana Pérez”</comment>
        <translation>‏%1.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left as they are</source>
        <translation>
            <numerusform>لم تُترك أي صفوف كما هي</numerusform>
            <numerusform>صف واحد تُرك كما هو</numerusform>
            <numerusform>صفان تُركا كما هما</numerusform>
            <numerusform>%Ln صفوف تُركت كما هي</numerusform>
            <numerusform>%Ln صفًا تُركت كما هي</numerusform>
            <numerusform>%Ln صف تُركت كما هي</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>تُرك كما هو</translation>
    </message>
    <message>
        <source>%1 – %2 – Steward</source>
        <comment>page and directory</comment>
        <translation>%1 – %2 – Steward</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف متراصة</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>صفوف مريحة</translation>
    </message>
    <message>
        <source>The copy was saved as %1.</source>
        <translation>حُفظت النسخة باسم ‎%1.</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Something else is still running. Try again when it is done.</source>
        <translation>ما زالت عملية أخرى جارية. حاول مرة أخرى عندما تنتهي.</translation>
    </message>
    <message>
        <source>Something else is still running. Save the copy when it is done.</source>
        <translation>لا تزال عملية أخرى قيد التنفيذ. احفظ النسخة عند انتهائها.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>جارٍ حفظ نسخة</translation>
    </message>
</context>
<context>
    <name>steward::NameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>There is one with this name. It will be replaced.</source>
        <translation>يوجد بالفعل ما يحمل هذا الاسم. سيُستبدل.</translation>
    </message>
</context>
<context>
    <name>steward::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting</source>
        <comment>a page of the rail</comment>
        <translation>
            <numerusform>‏%1، لا شيء ينتظر</numerusform>
            <numerusform>‏%1، عنصر واحد ينتظر</numerusform>
            <numerusform>‏%1، عنصران ينتظران</numerusform>
            <numerusform>‏%1، %Ln عناصر تنتظر</numerusform>
            <numerusform>‏%1، %Ln عنصرًا ينتظر</numerusform>
            <numerusform>‏%1، %Ln عنصر ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::NewDirectoryForm</name>
    <message>
        <source>&amp;Name of the directory</source>
        <translation>ا&amp;سم الدليل</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>ح&amp;فظ باسم</translation>
    </message>
    <message>
        <source>As&amp;k for a password when this directory is opened</source>
        <translation>&amp;طلب كلمة مرور عند فتح هذا الدليل</translation>
    </message>
    <message>
        <source>New Directory</source>
        <translation>دليل جديد</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>As it is called in windows and mails, for example the name of your organization.</source>
        <translation>الاسم الذي يظهر في النوافذ والرسائل، مثل اسم مؤسستك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>You become its Owner</source>
        <translation>ستحمل فيه الدور Owner</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>الاسم الأ&amp;ول</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>اسم ال&amp;عائلة</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>directory</source>
        <comment>a file name</comment>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Say where the directory is to be saved.</source>
        <translation>حدّد أين يُحفظ الدليل.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Choose another one; the file is left alone.</source>
        <translation>يوجد بالفعل ملف بهذا الاسم. اختر ملفًا آخر؛ يُترك الملف كما هو.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that exists.</source>
        <translation>لا يوجد مجلد ‎%1. اختر مجلدًا موجودًا.</translation>
    </message>
</context>
<context>
    <name>steward::NewPasswordFields</name>
    <message>
        <source>&amp;Repeat</source>
        <translation>&amp;تكرارها</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>الاثنتان غير متطابقتين. اكتب كلمة المرور الجديدة مرة أخرى.</translation>
    </message>
    <message>
        <source>At least 15 characters; several words are easy to remember.</source>
        <translation>15 حرفًا على الأقل؛ يسهل تذكر عدة كلمات.</translation>
    </message>
    <message>
        <source>A good password.</source>
        <translation>كلمة مرور جيدة.</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>كلمة المرور ال&amp;جديدة</translation>
    </message>
</context>
<context>
    <name>steward::Notices</name>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>لم يكن هناك ما يلزم تغييره.</translation>
    </message>
</context>
<context>
    <name>steward::OverrideDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Do It Anyway?</source>
        <translation>هل تريد تنفيذ ذلك رغم هذا؟</translation>
    </message>
    <message>
        <source>You hold every privilege and may do it all the same. The reason stands in the activity log.</source>
        <translation>لديك كل الامتيازات ويمكنك تنفيذ ذلك رغم هذا. يُدوَّن السبب في سجل النشاط.</translation>
    </message>
    <message>
        <source>For example the number of a ticket</source>
        <translation>مثل رقم تذكرة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Do It Anyway</source>
        <translation>التنفيذ رغم هذا</translation>
    </message>
</context>
<context>
    <name>steward::OwnPasswordForm</name>
    <message>
        <source>Save and Sign In</source>
        <translation>حفظ وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>اختر كلمة مرورك الخاصة</translation>
    </message>
    <message>
        <source>The password of %1 was made by somebody else, or is too old. From now on only you know it.</source>
        <translation>كلمة مرور %1 أنشأها شخص آخر، أو أنها قديمة جدًا. من الآن فصاعدًا لا يعرفها أحد سواك.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
</context>
<context>
    <name>steward::PageHeader</name>
    <message>
        <source>More actions</source>
        <translation>مزيد من الإجراءات</translation>
    </message>
</context>
<context>
    <name>steward::PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Shown on the screen; use Copy to hand it on.</source>
        <translation>معروضة على الشاشة؛ استخدم «نسخ» لتسليمها.</translation>
    </message>
    <message>
        <source>&amp;Copy Password</source>
        <translation>ن&amp;سخ كلمة المرور</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>اسم المستخدم: %1</translation>
    </message>
    <message>
        <source>It is shown only now. A copy leaves the clipboard after 30 seconds.</source>
        <translation>تُعرض الآن فقط. وتغادر النسخة الحافظة بعد 30 ثانية.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>steward::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>عرض كلمة المرور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label of a field, what its button does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::PasswordFlow</name>
    <message>
        <source>You are no administrator of this directory, so you need no password for it.</source>
        <translation>لست مسؤولًا في هذا الدليل، فلا تحتاج إلى كلمة مرور له.</translation>
    </message>
</context>
<context>
    <name>steward::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>ما سيُنفَّذ</translation>
    </message>
</context>
<context>
    <name>steward::PolicyForm</name>
    <message>
        <source>Passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>How passwords are made, when they expire, and who may get one.</source>
        <translation>كيف تُنشأ كلمات المرور، ومتى تنتهي صلاحيتها، ومن يمكنه الحصول عليها.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Unused expires after (hours)</source>
        <translation>انتهاء غير المستخدمة بعد (ساعات)</translation>
    </message>
    <message>
        <source>Expires after (days)</source>
        <translation>انتهاء الصلاحية بعد (أيام)</translation>
    </message>
    <message>
        <source>Warn before (days)</source>
        <translation>التنبيه قبل (أيام)</translation>
    </message>
    <message>
        <source>Allowed domains</source>
        <translation>النطاقات المسموح بها</translation>
    </message>
    <message>
        <source>%1 to %2 characters.</source>
        <translation>من %1 إلى %2 حرف.</translation>
    </message>
    <message>
        <source>After its mail, while nobody has signed in with it. 0: never.</source>
        <translation>بعد رسالتها، ما دام أحد لم يسجّل الدخول بها. 0: أبدًا.</translation>
    </message>
    <message>
        <source>After it was made. 0: never.</source>
        <translation>بعد إنشائها. 0: أبدًا.</translation>
    </message>
    <message>
        <source>Shown when the directory is opened.</source>
        <translation>يظهر عند فتح الدليل.</translation>
    </message>
    <message>
        <source>One in each line, or separated by commas. Empty: addresses of any domain.</source>
        <translation>نطاق في كل سطر، أو مفصولة بفواصل. فارغ: عناوين أي نطاق.</translation>
    </message>
</context>
<context>
    <name>steward::PrivilegeHeader</name>
    <message>
        <source>Privileges</source>
        <translation>الامتيازات</translation>
    </message>
</context>
<context>
    <name>steward::RecipeForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>ال&amp;حسابات</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>بحد أ&amp;قصى</translation>
    </message>
    <message>
        <source>Save as Recipe</source>
        <translation>حفظ كوصفة</translation>
    </message>
    <message>
        <source>Save Recipe</source>
        <translation>حفظ الوصفة</translation>
    </message>
    <message>
        <source>A job to be run again</source>
        <translation>مهمة لتشغيلها مرة أخرى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>When more accounts match, nothing is done. Empty: any number.</source>
        <translation>إذا طابق عدد أكبر من الحسابات، لا يُنفَّذ شيء. فارغ: أي عدد.</translation>
    </message>
    <message>
        <source>Enter a number from 1, or nothing.</source>
        <translation>أدخل عددًا يبدأ من 1، أو لا شيء.</translation>
    </message>
    <message>
        <source>A condition a line, all must hold: type=api-user, organization=Retail Bank, status=suspended.</source>
        <translation>شرط في كل سطر، ويجب أن تتحقق كلها: type=api-user، organization=Retail Bank، status=suspended.</translation>
    </message>
    <message>
        <source>Enter at least one condition, such as type=api-user.</source>
        <translation>أدخل شرطًا واحدًا على الأقل، مثل type=api-user.</translation>
    </message>
</context>
<context>
    <name>steward::RecipeListDialog</name>
    <message>
        <source>Deletes</source>
        <translation>تحذف</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>تحرّر</translation>
    </message>
    <message>
        <source>&amp;Run…</source>
        <translation>&amp;تشغيل…</translation>
    </message>
    <message>
        <source>&amp;Open File…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>الوصفات</translation>
    </message>
    <message>
        <source>Bulk jobs that were saved from Edit. Running one shows what would change first.</source>
        <translation>مهام جماعية حُفظت من نافذة التحرير. تشغيل إحداها يعرض أولًا ما سيتغيّر.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>No recipe was saved yet: open Edit for several accounts, and choose Save as Recipe.</source>
        <translation>لم تُحفظ أي وصفة بعد: افتح التحرير لعدة حسابات، واختر «حفظ كوصفة».</translation>
    </message>
    <message>
        <source>Open Recipe</source>
        <translation>فتح وصفة</translation>
    </message>
    <message>
        <source>Recipes (*.steward-recipe *.json)</source>
        <translation>وصفات (*.steward-recipe *.json)</translation>
    </message>
    <message>
        <source>Delete Recipe</source>
        <translation>حذف الوصفة</translation>
    </message>
    <message>
        <source>Delete the recipe “%1”?</source>
        <translation>هل تريد حذف الوصفة «%1»؟</translation>
    </message>
    <message>
        <source>What it has changed stays as it is.</source>
        <translation>يبقى ما غيّرته كما هو.</translation>
    </message>
    <message>
        <source>Yes, Delete Recipe</source>
        <translation>نعم، حذف الوصفة</translation>
    </message>
    <message>
        <source>The recipe cannot be deleted: %1 is not yours to change.</source>
        <translation>لا يمكن حذف الوصفة: ليس لك تغيير ‎%1.</translation>
    </message>
</context>
<context>
    <name>steward::Recipes</name>
    <message>
        <source>Replace Recipe</source>
        <translation>استبدال الوصفة</translation>
    </message>
    <message>
        <source>Replace the recipe “%1”?</source>
        <translation>هل تريد استبدال الوصفة «%1»؟</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>توجد وصفة بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>No account matches the recipe “%1”.</source>
        <translation>لا يوجد حساب مطابق للوصفة «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The recipe “%1” is for %Ln account(s) at most, and %2 match. Nothing was changed.</source>
        <translation>
            <numerusform>الوصفة «%1» لا تخص أي حساب، والمطابق %2. لم يتغيّر شيء.</numerusform>
            <numerusform>الوصفة «%1» مخصصة لحساب واحد على الأكثر، والمطابق %2. لم يتغيّر شيء.</numerusform>
            <numerusform>الوصفة «%1» مخصصة لحسابين على الأكثر، والمطابق %2. لم يتغيّر شيء.</numerusform>
            <numerusform>الوصفة «%1» مخصصة لعدد %Ln حسابات على الأكثر، والمطابق %2. لم يتغيّر شيء.</numerusform>
            <numerusform>الوصفة «%1» مخصصة لعدد %Ln حسابًا على الأكثر، والمطابق %2. لم يتغيّر شيء.</numerusform>
            <numerusform>الوصفة «%1» مخصصة لعدد %Ln حساب على الأكثر، والمطابق %2. لم يتغيّر شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RemoteActions</name>
    <message>
        <source>This directory has no remote. Connect one first.</source>
        <translation>ليس لهذا الدليل خادم بعيد. صِل خادمًا به أولًا.</translation>
    </message>
    <message>
        <source>The secret for the server is not in the keychain. Enter it once more.</source>
        <translation>السر الخاص بالخادم ليس في سلسلة المفاتيح. أدخله مرة أخرى.</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>الخادم البعيد</translation>
    </message>
    <message>
        <source>A sync is running already. Wait until it has ended.</source>
        <translation>تجري مزامنة بالفعل. انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>This directory has a remote already. Disconnect it first.</source>
        <translation>لهذا الدليل خادم بعيد بالفعل. اقطع الاتصال به أولًا.</translation>
    </message>
    <message>
        <source>What is kept lets in at another server. Enter what this server lets you in with.</source>
        <translation>ما هو محفوظ يخص خادمًا آخر. أدخل بيانات الدخول إلى هذا الخادم.</translation>
    </message>
</context>
<context>
    <name>steward::RemoteFlow</name>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>لا يمكن قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>The file is too large. Choose the right one.</source>
        <translation>الملف أكبر من اللازم. اختر الملف الصحيح.</translation>
    </message>
    <message>
        <source>The profile file is no JSON: %1.</source>
        <translation>ملف التعريف ليس JSON: %1.</translation>
    </message>
    <message>
        <source>The server answers and lets you in.</source>
        <translation>الخادم يستجيب ويسمح لك بالدخول.</translation>
    </message>
    <message>
        <source>Comparing both sides…</source>
        <translation>جارٍ مقارنة الطرفين…</translation>
    </message>
    <message>
        <source>%1 The secret is kept until Steward ends; then it has to be entered again.</source>
        <translation>%1 يُحفظ السر حتى ينتهي Steward؛ ثم يجب إدخاله من جديد.</translation>
    </message>
    <message>
        <source>The settings of the remote are saved.</source>
        <translation>حُفظت إعدادات الخادم البعيد.</translation>
    </message>
    <message>
        <source>Certificate File</source>
        <translation>ملف الشهادات</translation>
    </message>
    <message>
        <source>Profile File</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>ملفات تعريف (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Disconnect from %1?</source>
        <translation>هل تريد قطع الاتصال مع %1؟</translation>
    </message>
    <message>
        <source>All accounts stay on both sides. What was agreed on, open conflicts and the secret are forgotten; connecting again compares everything anew.</source>
        <translation>تبقى كل الحسابات في الطرفين. يُنسى ما اتُّفق عليه والتعارضات المفتوحة والسر؛ والاتصال من جديد يقارن كل شيء مرة أخرى.</translation>
    </message>
    <message>
        <source>The directory has no remote any more.</source>
        <translation>لم يعد للدليل خادم بعيد.</translation>
    </message>
</context>
<context>
    <name>steward::RemoteForm</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>UR&amp;L of the server</source>
        <translation>&amp;عنوان URL للخادم</translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation>ال&amp;بروتوكول</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>ملف التعري&amp;ف</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>تسجيل ال&amp;دخول بـ</translation>
    </message>
    <message>
        <source>To&amp;ken URL</source>
        <translation>عنوان URL لل&amp;رموز المميزة</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>&amp;نطاق الصلاحية</translation>
    </message>
    <message>
        <source>&amp;Certificates of a private authority</source>
        <translation>&amp;شهادات جهة إصدار خاصة</translation>
    </message>
    <message>
        <source>Pi&amp;n</source>
        <translation>بصمة المف&amp;تاح</translation>
    </message>
    <message>
        <source>N&amp;ame of the environment</source>
        <translation>اسم البي&amp;ئة</translation>
    </message>
    <message>
        <source>Colou&amp;r</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>الم&amp;زامنة</translation>
    </message>
    <message>
        <source>Credentials are issue&amp;d by</source>
        <translation>جهة إ&amp;صدار بيانات الاعتماد</translation>
    </message>
    <message>
        <source>Review &amp;before sending: nothing leaves until I choose Send</source>
        <translation>المراجعة &amp;قبل الإرسال: لا يخرج شيء حتى أختار «إرسال»</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>Connect to a Remote</source>
        <translation>الاتصال بخادم بعيد</translation>
    </message>
    <message>
        <source>Remote Settings</source>
        <translation>إعدادات الخادم البعيد</translation>
    </message>
    <message>
        <source>&amp;Preview…</source>
        <translation>معا&amp;ينة…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The whole address, for example https://example.com/scim/v2</source>
        <translation>العنوان كاملًا، مثل https://example.com/scim/v2</translation>
    </message>
    <message>
        <source>SCIM 2.0</source>
        <translation>SCIM 2.0</translation>
    </message>
    <message>
        <source>JSON, with a profile file</source>
        <translation>‏JSON، مع ملف تعريف</translation>
    </message>
    <message>
        <source>Says where the server keeps each field; the manual explains it.</source>
        <translation>يبيّن أين يحفظ الخادم كل حقل؛ ويشرحه دليل الاستخدام.</translation>
    </message>
    <message>
        <source>Choose profile file</source>
        <translation>اختيار ملف التعريف</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز مميز للحامل (Bearer)</translation>
    </message>
    <message>
        <source>OAuth 2.0 client credentials</source>
        <translation>بيانات اعتماد العميل في OAuth 2.0</translation>
    </message>
    <message>
        <source>User name and password (Basic)</source>
        <translation>اسم المستخدم وكلمة المرور (Basic)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Kept in the system keychain, never in the directory.</source>
        <translation>محفوظ في سلسلة مفاتيح النظام، ولا يُحفظ في الدليل أبدًا.</translation>
    </message>
    <message>
        <source>Empty: the one that is kept stays.</source>
        <translation>فارغ: يبقى المحفوظ.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>اختياري.</translation>
    </message>
    <message>
        <source>Enter what this server lets you in with.</source>
        <translation>أدخل ما يسمح لك هذا الخادم بالدخول به.</translation>
    </message>
    <message>
        <source>The only ones to trust, in PEM format. Empty: those of the system.</source>
        <translation>الشهادات الوحيدة الموثوق بها، بتنسيق PEM. فارغ: شهادات النظام.</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s public key. Empty: none.</source>
        <translation>قيمة SHA-256 للمفتاح العام للخادم. فارغ: بلا.</translation>
    </message>
    <message>
        <source>Choose certificate file</source>
        <translation>اختيار ملف الشهادات</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>في هذه النافذة</translation>
    </message>
    <message>
        <source>Shown wherever the directory is, for example Production or Test.</source>
        <translation>يظهر حيثما يظهر الدليل، مثل الإنتاج أو الاختبار.</translation>
    </message>
    <message>
        <source>Enter a name, for example Production.</source>
        <translation>أدخل اسمًا، مثل الإنتاج.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>عندما أطلب فقط</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln minute(s)</source>
        <translation>
            <numerusform>بلا تكرار</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %Ln دقائق</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
            <numerusform>كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;معرّف العميل</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;سر العميل</translation>
    </message>
    <message>
        <source>Password of the serv&amp;er</source>
        <translation>&amp;كلمة مرور الخادم</translation>
    </message>
    <message>
        <source>B&amp;earer token</source>
        <translation>رمز مميز لل&amp;حامل</translation>
    </message>
    <message>
        <source>Choose the file that says where the server keeps each field.</source>
        <translation>اختر الملف الذي يبيّن أين يحفظ الخادم كل حقل.</translation>
    </message>
    <message>
        <source>As kept</source>
        <comment>a file that was read earlier</comment>
        <translation>كما حُفظ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Cancel &amp;Test</source>
        <translation>إلغاء الا&amp;ختبار</translation>
    </message>
    <message>
        <source>Remove certificate file</source>
        <translation>إزالة ملف الشهادات</translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Co&amp;py</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>&amp;Retry Failed</source>
        <translation>إعادة &amp;محاولة ما فشل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>حفظ التق&amp;رير…</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>steward::Rescue</name>
    <message>
        <source>Steward</source>
        <translation>Steward</translation>
    </message>
    <message>
        <source>There is a backup of %1. It can be put in its place; what was changed since is not in it. The file as it is now is kept beside it.</source>
        <translation>توجد نسخة احتياطية من %1. يمكن وضعها مكان الملف؛ ولا تتضمن ما تغيّر منذ ذلك الحين. ويُحتفظ بالملف كما هو الآن بجانبها.</translation>
    </message>
    <message>
        <source>&amp;Restore Backup</source>
        <translation>ا&amp;ستعادة النسخة الاحتياطية</translation>
    </message>
</context>
<context>
    <name>steward::Rights</name>
    <message>
        <source>%1. %2</source>
        <comment>what an action does, and why not</comment>
        <translation>‏%1. %2</translation>
    </message>
</context>
<context>
    <name>steward::RoleComparison</name>
    <message>
        <source>&amp;First role</source>
        <translation>الدور الأ&amp;ول</translation>
    </message>
    <message>
        <source>&amp;Second role</source>
        <translation>الدور ال&amp;ثاني</translation>
    </message>
    <message>
        <source>Compare Roles</source>
        <translation>مقارنة الأدوار</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a role</comment>
        <translation>‏%1 فقط</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>what a role holds</comment>
        <translation>‏%1: لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln privilege(s)</source>
        <translation>
            <numerusform>‏%1: لا امتيازات</numerusform>
            <numerusform>‏%1: امتياز واحد</numerusform>
            <numerusform>‏%1: امتيازان</numerusform>
            <numerusform>‏%1: %Ln امتيازات</numerusform>
            <numerusform>‏%1: %Ln امتيازًا</numerusform>
            <numerusform>‏%1: %Ln امتياز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RoleDeeds</name>
    <message>
        <source>&amp;Who Can…</source>
        <translation>&amp;من يمكنه…</translation>
    </message>
    <message>
        <source>Who can do something, and through which role</source>
        <translation>من يمكنه فعل شيء ما، ومن خلال أي دور</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>م&amp;قارنة…</translation>
    </message>
    <message>
        <source>What one role holds and another does not</source>
        <translation>ما يتضمنه دور ولا يتضمنه دور آخر</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Save the table as a CSV file</source>
        <translation>حفظ الجدول كملف CSV</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إ&amp;عادة التسمية…</translation>
    </message>
    <message>
        <source>Change name and description of the role</source>
        <translation>تغيير اسم الدور ووصفه</translation>
    </message>
    <message>
        <source>C&amp;opy…</source>
        <translation>ن&amp;سخ…</translation>
    </message>
    <message>
        <source>Add a role with the same privileges</source>
        <translation>إضافة دور له الامتيازات نفسها</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>حذ&amp;ف…</translation>
    </message>
    <message>
        <source>Delete a role that nobody has</source>
        <translation>حذف دور لا يحمله أحد</translation>
    </message>
    <message>
        <source>&amp;Add Role…</source>
        <translation>إ&amp;ضافة دور…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>إضافة دور</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Take back what you ticked (Esc)</source>
        <translation>إلغاء ما حدّدته (Esc)</translation>
    </message>
    <message>
        <source>Save Role</source>
        <translation>حفظ الدور</translation>
    </message>
    <message>
        <source>Save the role (Ctrl+S)</source>
        <translation>حفظ الدور (Ctrl+S)</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>لا يسمح دورك بعرض الأدوار.</translation>
    </message>
    <message>
        <source>Choose a role in the table first.</source>
        <translation>اختر دورًا في الجدول أولًا.</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be deleted.</source>
        <translation>لا يمكن حذف %1 لأنه مضمّن.</translation>
    </message>
</context>
<context>
    <name>steward::RoleEditing</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>هل تريد حفظ التغييرات على %1؟</translation>
    </message>
    <message numerus="yes">
        <source>One role is edited at a time. %Ln change(s) are not saved yet.</source>
        <translation>
            <numerusform>يُحرَّر دور واحد في كل مرة.</numerusform>
            <numerusform>يُحرَّر دور واحد في كل مرة. يوجد تغيير واحد لم يُحفظ بعد.</numerusform>
            <numerusform>يُحرَّر دور واحد في كل مرة. يوجد تغييران لم يُحفظا بعد.</numerusform>
            <numerusform>يُحرَّر دور واحد في كل مرة. توجد %Ln تغييرات لم تُحفظ بعد.</numerusform>
            <numerusform>يُحرَّر دور واحد في كل مرة. يوجد %Ln تغييرًا لم تُحفظ بعد.</numerusform>
            <numerusform>يُحرَّر دور واحد في كل مرة. يوجد %Ln تغيير لم تُحفظ بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Role</source>
        <translation>ح&amp;فظ الدور</translation>
    </message>
</context>
<context>
    <name>steward::RoleFlows</name>
    <message>
        <source>Export Roles and Privileges</source>
        <translation>تصدير الأدوار والامتيازات</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>roles and privileges</source>
        <translation>الأدوار والامتيازات</translation>
    </message>
</context>
<context>
    <name>steward::RoleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>Rename Role</source>
        <translation>إعادة تسمية الدور</translation>
    </message>
    <message>
        <source>Add Role</source>
        <translation>إضافة دور</translation>
    </message>
    <message>
        <source>Copy Role</source>
        <translation>نسخ الدور</translation>
    </message>
    <message>
        <source>Built-in role</source>
        <translation>دور مضمّن</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>دور مخصص</translation>
    </message>
    <message>
        <source>What the role is for. Optional.</source>
        <translation>الغرض من الدور. اختياري.</translation>
    </message>
    <message>
        <source>&amp;Privileges</source>
        <translation>الامتيا&amp;زات</translation>
    </message>
    <message>
        <source>None to begin with</source>
        <translation>بلا امتيازات في البداية</translation>
    </message>
    <message>
        <source>As %1 has</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>Tick or untick them in the table afterwards.</source>
        <translation>حدّدها أو ألغ تحديدها في الجدول بعد ذلك.</translation>
    </message>
    <message>
        <source>Built-in roles keep their names. Copy the role for another one.</source>
        <translation>تحتفظ الأدوار المضمّنة بأسمائها. انسخ الدور للحصول على دور باسم آخر.</translation>
    </message>
</context>
<context>
    <name>steward::RoleHeader</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrix</name>
    <message>
        <source>Privilege</source>
        <translation>الامتياز</translation>
    </message>
    <message>
        <source>Roles and privileges</source>
        <translation>الأدوار والامتيازات</translation>
    </message>
</context>
<context>
    <name>steward::RoleMatrixModel</name>
    <message>
        <source>All</source>
        <comment>privileges of a section</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <comment>privileges of a section</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>privileges of a section</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A cell as a screen reader says it: role, section, how many of its privileges.
----------
A cell as a screen reader says it: role, privilege, on or off.</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>‏%1، تغيّر</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>‏%1، مقفل</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>‏%1، مطوي</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <translation>‏%1، موسّع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>لا حاملين</numerusform>
            <numerusform>حامل واحد</numerusform>
            <numerusform>حاملان</numerusform>
            <numerusform>%Ln حاملين</numerusform>
            <numerusform>%Ln حاملًا</numerusform>
            <numerusform>%Ln حامل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>role and number of holders</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role and description</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::RolePane</name>
    <message>
        <source>no organization</source>
        <translation>بلا مؤسسة</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>‏%1</numerusform>
            <numerusform>‏%1 وواحد آخر</numerusform>
            <numerusform>‏%1 واثنان آخران</numerusform>
            <numerusform>‏%1 و%Ln آخرون</numerusform>
            <numerusform>‏%1 و%Ln آخرون</numerusform>
            <numerusform>‏%1 و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s), not saved</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد، غير محفوظ</numerusform>
            <numerusform>تغييران، غير محفوظين</numerusform>
            <numerusform>%Ln تغييرات، غير محفوظة</numerusform>
            <numerusform>%Ln تغييرًا، غير محفوظة</numerusform>
            <numerusform>%Ln تغيير، غير محفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holder(s)</source>
        <translation>
            <numerusform>لا حاملين</numerusform>
            <numerusform>حامل واحد</numerusform>
            <numerusform>حاملان</numerusform>
            <numerusform>%Ln حاملين</numerusform>
            <numerusform>%Ln حاملًا</numerusform>
            <numerusform>%Ln حامل</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما الذي يتغيّر</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مضمّن</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>الامتيازات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>privileges</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>من يتأثر</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>من يحمله</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show the administrators with this role</source>
        <translation>عرض المسؤولين الذين يحملون هذا الدور</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>لا يوجد مسؤولون</numerusform>
            <numerusform>مسؤول واحد</numerusform>
            <numerusform>مسؤولان</numerusform>
            <numerusform>%Ln مسؤولين</numerusform>
            <numerusform>%Ln مسؤولًا</numerusform>
            <numerusform>%Ln مسؤول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>لا مؤسسات</numerusform>
            <numerusform>مؤسسة واحدة</numerusform>
            <numerusform>مؤسستان</numerusform>
            <numerusform>%Ln مؤسسات</numerusform>
            <numerusform>%Ln مؤسسة</numerusform>
            <numerusform>%Ln مؤسسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
            <numerusform>و%Ln غير ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can: %1</source>
        <translation>من يمكنه: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>بعد الحفظ</translation>
    </message>
</context>
<context>
    <name>steward::RolesPage</name>
    <message>
        <source>Roles &amp; privileges</source>
        <translation>الأدوار والامتيازات</translation>
    </message>
    <message>
        <source>Search privileges</source>
        <translation>البحث في الامتيازات</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Only rows that differ</source>
        <translation>الصفوف المختلفة فقط</translation>
    </message>
    <message>
        <source>The table was saved as %1.</source>
        <translation>حُفظ الجدول باسم ‎%1.</translation>
    </message>
    <message>
        <source>Somebody else has deleted the role %1; your changes to it are gone.</source>
        <translation>حذف شخص آخر الدور %1؛ وفُقدت تغييراتك عليه.</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>بلا مؤسسة</translation>
    </message>
    <message>
        <source>Your role does not allow viewing roles.</source>
        <translation>لا يسمح دورك بعرض الأدوار.</translation>
    </message>
    <message>
        <source>Locked: %1</source>
        <translation>مقفل: %1</translation>
    </message>
</context>
<context>
    <name>steward::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>steward::SearchLine</name>
    <message>
        <source>Start search</source>
        <translation>بدء البحث</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>steward::SelectionLine</name>
    <message>
        <source>Show selected</source>
        <translation>عرض المحدد</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>المحدد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln administrator(s)</source>
        <translation>
            <numerusform>لا يوجد مسؤولون</numerusform>
            <numerusform>مسؤول واحد</numerusform>
            <numerusform>مسؤولان</numerusform>
            <numerusform>%Ln مسؤولين</numerusform>
            <numerusform>%Ln مسؤولًا</numerusform>
            <numerusform>%Ln مسؤول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln API user(s)</source>
        <translation>
            <numerusform>لا يوجد مستخدمو API</numerusform>
            <numerusform>مستخدم API واحد</numerusform>
            <numerusform>اثنان من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
            <numerusform>%Ln من مستخدمي API</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected: %2, %3</source>
        <translation>المحدد: %1: %2، %3</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <translation>المحدد: %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln more that match(es) now</source>
        <translation>
            <numerusform>لا صفوف مطابقة أخرى</numerusform>
            <numerusform>تضمين صف آخر صار مطابقًا</numerusform>
            <numerusform>تضمين صفين آخرين صارا مطابقين</numerusform>
            <numerusform>تضمين %Ln صفوف أخرى صارت مطابقة</numerusform>
            <numerusform>تضمين %Ln صفًا آخر صار مطابقًا</numerusform>
            <numerusform>تضمين %Ln صف آخر صار مطابقًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>تحديد الكل (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>‏%1، المحدد %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 match(es)</source>
        <translation>
            <numerusform>المطابق %1 من %2</numerusform>
            <numerusform>المطابق %1 من %2</numerusform>
            <numerusform>المطابق %1 من %2</numerusform>
            <numerusform>المطابق %1 من %2</numerusform>
            <numerusform>المطابق %1 من %2</numerusform>
            <numerusform>المطابق %1 من %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) in the recycle bin</source>
        <translation>
            <numerusform>الحسابات في سلة المحذوفات: %1</numerusform>
            <numerusform>الحسابات في سلة المحذوفات: %1</numerusform>
            <numerusform>الحسابات في سلة المحذوفات: %1</numerusform>
            <numerusform>الحسابات في سلة المحذوفات: %1</numerusform>
            <numerusform>الحسابات في سلة المحذوفات: %1</numerusform>
            <numerusform>الحسابات في سلة المحذوفات: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 administrator(s)</source>
        <translation>
            <numerusform>المسؤولون: %1</numerusform>
            <numerusform>المسؤولون: %1</numerusform>
            <numerusform>المسؤولون: %1</numerusform>
            <numerusform>المسؤولون: %1</numerusform>
            <numerusform>المسؤولون: %1</numerusform>
            <numerusform>المسؤولون: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 API user(s)</source>
        <translation>
            <numerusform>مستخدمو API: %1</numerusform>
            <numerusform>مستخدمو API: %1</numerusform>
            <numerusform>مستخدمو API: %1</numerusform>
            <numerusform>مستخدمو API: %1</numerusform>
            <numerusform>مستخدمو API: %1</numerusform>
            <numerusform>مستخدمو API: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them not shown</source>
        <translation>
            <numerusform>‏%1، منها %Ln غير معروض</numerusform>
            <numerusform>‏%1، منها %Ln غير معروض</numerusform>
            <numerusform>‏%1، منها %Ln غير معروض</numerusform>
            <numerusform>‏%1، منها %Ln غير معروض</numerusform>
            <numerusform>‏%1، منها %Ln غير معروض</numerusform>
            <numerusform>‏%1، منها %Ln غير معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 administrators and API users</source>
        <translation>المسؤولون ومستخدمو API: %1</translation>
    </message>
</context>
<context>
    <name>steward::SettingsActions</name>
    <message>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>You are no administrator of this directory and could not sign in. Add yourself, with the role Owner, when you create a directory.</source>
        <translation>لست مسؤولًا في هذا الدليل ولن تتمكن من تسجيل الدخول. أضف نفسك، بالدور Owner، عند إنشاء دليل.</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>ليست لديك كلمة مرور خاصة بك ولن تتمكن من تسجيل الدخول. اختر كلمة مرور أولًا.</translation>
    </message>
    <message>
        <source>The mail server asks for a password, and none is kept on this computer. Enter it in Settings, Mail, or give it to the command with --secret-fd.</source>
        <translation>يطلب خادم البريد كلمة مرور، ولا توجد واحدة محفوظة على هذا الحاسوب. أدخلها في الإعدادات، قسم البريد، أو مرّرها إلى الأمر بالخيار ‎--secret-fd.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Mail template</source>
        <translation>قالب الرسالة</translation>
    </message>
    <message>
        <source>Enter the mail server first.</source>
        <translation>أدخل خادم البريد أولًا.</translation>
    </message>
</context>
<context>
    <name>steward::SettingsCard</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to correct</source>
        <translation>
            <numerusform>لا حقول للتصحيح</numerusform>
            <numerusform>حقل واحد للتصحيح</numerusform>
            <numerusform>حقلان للتصحيح</numerusform>
            <numerusform>%Ln حقول للتصحيح</numerusform>
            <numerusform>%Ln حقلًا للتصحيح</numerusform>
            <numerusform>%Ln حقل للتصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) to complete</source>
        <translation>
            <numerusform>لا حقول للإكمال</numerusform>
            <numerusform>حقل واحد للإكمال</numerusform>
            <numerusform>حقلان للإكمال</numerusform>
            <numerusform>%Ln حقول للإكمال</numerusform>
            <numerusform>%Ln حقلًا للإكمال</numerusform>
            <numerusform>%Ln حقل للإكمال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) changed</source>
        <translation>
            <numerusform>لم يتغيّر أي حقل</numerusform>
            <numerusform>تغيّر حقل واحد</numerusform>
            <numerusform>تغيّر حقلان</numerusform>
            <numerusform>تغيّرت %Ln حقول</numerusform>
            <numerusform>تغيّر %Ln حقلًا</numerusform>
            <numerusform>تغيّر %Ln حقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>It is saved for you on this computer.</source>
        <translation>حُفظ لك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The text is saved. Mails are made from it from now on.</source>
        <translation>حُفظ النص. تُنشأ الرسائل منه من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The built-in text is used again.</source>
        <translation>يُستخدم النص المضمّن من جديد.</translation>
    </message>
    <message>
        <source>The rules for passwords are saved.</source>
        <translation>حُفظت قواعد كلمات المرور.</translation>
    </message>
    <message>
        <source>The rules for backups are saved.</source>
        <translation>حُفظت قواعد النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The rules for signing in are saved.</source>
        <translation>حُفظت قواعد تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsDialog</name>
    <message>
        <source>Search actions and keys</source>
        <translation>البحث في الإجراءات والمفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>مربعات الحوار</translation>
    </message>
    <message>
        <source>Tick the row or the cell</source>
        <translation>تحديد الصف أو الخلية</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>توسيع التحديد</translation>
    </message>
    <message>
        <source>Open what is current</source>
        <translation>فتح العنصر الحالي</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <translation>من البحث إلى الصفوف</translation>
    </message>
    <message>
        <source>Menu of what is current</source>
        <translation>قائمة العنصر الحالي</translation>
    </message>
    <message>
        <source>Next problem or conflict</source>
        <translation>المشكلة التالية أو التعارض التالي</translation>
    </message>
    <message>
        <source>Previous problem or conflict</source>
        <translation>المشكلة السابقة أو التعارض السابق</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>المساعدة بشأن ما هو أمامك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>steward::SignInForm</name>
    <message>
        <source>Sign In</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>إبقائي &amp;مسجّل الدخول على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The window is locked. Enter your password to go on where you were.</source>
        <translation>النافذة مقفلة. أدخل كلمة مرورك لتتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>This directory asks who you are. Sign in to work with it.</source>
        <translation>يسأل هذا الدليل عن هويتك. سجّل الدخول للعمل عليه.</translation>
    </message>
    <message>
        <source>Sign In as &amp;Somebody Else</source>
        <translation>تسجيل الدخول باسم ش&amp;خص آخر</translation>
    </message>
    <message>
        <source>&amp;Open Another Directory…</source>
        <translation>&amp;فتح دليل آخر…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
</context>
<context>
    <name>steward::SignInPage</name>
    <message numerus="yes">
        <source>After several wrong tries each one takes longer. This one waits %Ln second(s).</source>
        <translation>
            <numerusform>بعد عدة محاولات خاطئة تستغرق كل محاولة وقتًا أطول.</numerusform>
            <numerusform>بعد عدة محاولات خاطئة تستغرق كل محاولة وقتًا أطول. تنتظر هذه ثانية واحدة.</numerusform>
            <numerusform>بعد عدة محاولات خاطئة تستغرق كل محاولة وقتًا أطول. تنتظر هذه ثانيتين.</numerusform>
            <numerusform>بعد عدة محاولات خاطئة تستغرق كل محاولة وقتًا أطول. تنتظر هذه %Ln ثوانٍ.</numerusform>
            <numerusform>بعد عدة محاولات خاطئة تستغرق كل محاولة وقتًا أطول. تنتظر هذه %Ln ثانية.</numerusform>
            <numerusform>بعد عدة محاولات خاطئة تستغرق كل محاولة وقتًا أطول. تنتظر هذه %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing In…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>steward::SignInPolicyForm</name>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Whether this directory asks who works with it, in this window and in stewardctl.</source>
        <translation>هل يسأل هذا الدليل عمن يعمل عليه، في هذه النافذة وفي stewardctl.</translation>
    </message>
    <message>
        <source>Ask for email and password when this directory is opened</source>
        <translation>طلب البريد الإلكتروني وكلمة المرور عند فتح هذا الدليل</translation>
    </message>
    <message>
        <source>Locks after (minutes)</source>
        <translation>القفل بعد (دقائق)</translation>
    </message>
    <message>
        <source>Stay signed in for (days)</source>
        <translation>بقاء تسجيل الدخول (أيام)</translation>
    </message>
    <message>
        <source>You have no password of your own and could not sign in. Choose a password first.</source>
        <translation>ليست لديك كلمة مرور خاصة بك ولن تتمكن من تسجيل الدخول. اختر كلمة مرور أولًا.</translation>
    </message>
    <message>
        <source>Choose a Password…</source>
        <translation>اختيار كلمة مرور…</translation>
    </message>
    <message>
        <source>Without a key or a click. 0: never.</source>
        <translation>بلا ضغطة مفتاح أو نقرة. 0: أبدًا.</translation>
    </message>
    <message>
        <source>For “Keep me signed in on this computer”. 0: it is not offered.</source>
        <translation>لخيار «إبقائي مسجّل الدخول على هذا الحاسوب». 0: غير متاح.</translation>
    </message>
</context>
<context>
    <name>steward::SignInWindow</name>
    <message>
        <source>Sign In – %1 – Steward</source>
        <comment>directory</comment>
        <translation>تسجيل الدخول – %1 – Steward</translation>
    </message>
</context>
<context>
    <name>steward::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>steward::Store</name>
    <message>
        <source>No directory is open.</source>
        <translation>لا يوجد دليل مفتوح.</translation>
    </message>
</context>
<context>
    <name>steward::SyncAnswers</name>
    <message numerus="yes">
        <source>%Ln conflict(s) decided.</source>
        <translation>
            <numerusform>لم يُحسم أي تعارض.</numerusform>
            <numerusform>حُسم تعارض واحد.</numerusform>
            <numerusform>حُسم تعارضان.</numerusform>
            <numerusform>حُسمت %Ln تعارضات.</numerusform>
            <numerusform>حُسم %Ln تعارضًا.</numerusform>
            <numerusform>حُسم %Ln تعارض.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sent again with the next sync.</source>
        <translation>يُرسل مرة أخرى مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>The question is answered.</source>
        <translation>أُجيب عن السؤال.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete %1 on the server too?</source>
        <translation>هل تريد حذف %1 على الخادم أيضًا؟</translation>
    </message>
    <message>
        <source>Delete %1 here too?</source>
        <translation>هل تريد حذف %1 هنا أيضًا؟</translation>
    </message>
    <message>
        <source>What was changed there since is lost on the server. The deletion is sent with the next sync.</source>
        <translation>يُفقد على الخادم ما تغيّر هناك منذ ذلك الحين. ويُرسل الحذف مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>The account moves to the recycle bin; its password is gone for good.</source>
        <translation>يُنقل الحساب إلى سلة المحذوفات؛ وتُفقد كلمة مروره نهائيًا.</translation>
    </message>
    <message>
        <source>Yes, Delete API User</source>
        <translation>نعم، حذف مستخدم API</translation>
    </message>
    <message>
        <source>Yes, Delete Administrator</source>
        <translation>نعم، حذف المسؤول</translation>
    </message>
</context>
<context>
    <name>steward::SyncDetails</name>
    <message>
        <source>The value that is not used stays in Activity and can be brought back.</source>
        <translation>القيمة غير المستخدمة تبقى في النشاط ويمكن إرجاعها.</translation>
    </message>
    <message>
        <source>The server does not take this account: %1</source>
        <comment>the server&apos;s words</comment>
        <translation>لا يقبل الخادم هذا الحساب: %1</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came. The server is asked with the next sync what became of it; nothing is sent twice.</source>
        <translation>أُرسل الطلب، لكن لم يصل رد. يُسأل الخادم مع المزامنة التالية عما آل إليه؛ ولا يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>%1 No API user here can sign in for it any more. Check that this is intended before you send the change.</source>
        <translation>%1 لا يمكن لأي مستخدم API هنا تسجيل الدخول له بعد ذلك. تحقق من أن هذا مقصود قبل إرسال التغيير.</translation>
    </message>
    <message>
        <source>%1 would stop working.</source>
        <comment>integrations</comment>
        <translation>سيتوقف عن العمل: %1.</translation>
    </message>
    <message>
        <source>&amp;Edit Here…</source>
        <translation>ت&amp;حرير هنا…</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>إعادة المحا&amp;ولة</translation>
    </message>
    <message>
        <source>Sho&amp;w Account</source>
        <translation>عرض ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Keep All From Here</source>
        <translation>إبقاء كل ما &amp;هنا</translation>
    </message>
    <message>
        <source>Take All From Se&amp;rver</source>
        <translation>أخذ كل ما على ال&amp;خادم</translation>
    </message>
    <message>
        <source>Decide &amp;Later</source>
        <translation>الحسم لاح&amp;قًا</translation>
    </message>
    <message>
        <source>&amp;Use This Result</source>
        <translation>استخدام هذه ال&amp;نتيجة</translation>
    </message>
    <message>
        <source>Delete Here T&amp;oo…</source>
        <translation>ال&amp;حذف هنا أيضًا…</translation>
    </message>
    <message>
        <source>&amp;Upload Again</source>
        <translation>ال&amp;رفع من جديد</translation>
    </message>
    <message>
        <source>Delete There T&amp;oo…</source>
        <translation>الح&amp;ذف هناك أيضًا…</translation>
    </message>
    <message>
        <source>&amp;Bring Back Here</source>
        <translation>الإر&amp;جاع هنا</translation>
    </message>
    <message>
        <source>&amp;Link Both</source>
        <translation>ر&amp;بط الاثنين</translation>
    </message>
    <message>
        <source>&amp;Ask Me Later</source>
        <translation>السؤا&amp;ل لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conflict(s) decided</source>
        <translation>
            <numerusform>لا تعارضات للحسم (%1)</numerusform>
            <numerusform>المحسوم %1 من تعارض واحد</numerusform>
            <numerusform>المحسوم %1 من تعارضين</numerusform>
            <numerusform>المحسوم %1 من %Ln تعارضات</numerusform>
            <numerusform>المحسوم %1 من %Ln تعارضًا</numerusform>
            <numerusform>المحسوم %1 من %Ln تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a side first</source>
        <translation>اختر أحد الطرفين أولًا</translation>
    </message>
</context>
<context>
    <name>steward::SyncFieldTable</name>
    <message>
        <source>Fields of the account on both sides</source>
        <translation>حقول الحساب في الطرفين</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%1: use %2 from here</source>
        <comment>field, value</comment>
        <translation>‏%1: استخدام %2 من هنا</translation>
    </message>
    <message>
        <source>%1: use %2 from the server</source>
        <comment>field, value</comment>
        <translation>‏%1: استخدام %2 من الخادم</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>بانتظار الحسم</translation>
    </message>
</context>
<context>
    <name>steward::SyncFilterBar</name>
    <message>
        <source>Search changes</source>
        <translation>البحث في التغييرات</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>No organization</source>
        <translation>بلا مؤسسة</translation>
    </message>
</context>
<context>
    <name>steward::SyncFlow</name>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln Change(s)…</source>
        <translation>
            <numerusform>إر&amp;سال التغييرات…</numerusform>
            <numerusform>إر&amp;سال تغيير واحد…</numerusform>
            <numerusform>إر&amp;سال تغييرين…</numerusform>
            <numerusform>إر&amp;سال %Ln تغييرات…</numerusform>
            <numerusform>إر&amp;سال %Ln تغييرًا…</numerusform>
            <numerusform>إر&amp;سال %Ln تغيير…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>إر&amp;سال التغييرات…</translation>
    </message>
    <message>
        <source>Since this sync no API user can sign in any more for: %1. Set up another one, or bring one back from the recycle bin.</source>
        <translation>منذ هذه المزامنة لم يعد بإمكان أي مستخدم API تسجيل الدخول إلى: %1. أعدّ مستخدمًا آخر، أو أرجع واحدًا من سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Send Deletions</source>
        <translation>إرسال عمليات الحذف</translation>
    </message>
    <message numerus="yes">
        <source>Delete or suspend %Ln account(s) on the server?</source>
        <translation>
            <numerusform>لا حسابات لحذفها أو تعليقها على الخادم.</numerusform>
            <numerusform>هل تريد حذف حساب واحد أو تعليقه على الخادم؟</numerusform>
            <numerusform>هل تريد حذف حسابين أو تعليقهما على الخادم؟</numerusform>
            <numerusform>هل تريد حذف %Ln حسابات أو تعليقها على الخادم؟</numerusform>
            <numerusform>هل تريد حذف %Ln حسابًا أو تعليقها على الخادم؟</numerusform>
            <numerusform>هل تريد حذف %Ln حساب أو تعليقها على الخادم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>That is a large part of %1, so nothing was sent yet. Look at the list first if you did not expect this.</source>
        <translation>هذا جزء كبير من %1، ولذلك لم يُرسل شيء بعد. راجع القائمة أولًا إن لم تكن تتوقع ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, Send %Ln Deletion(s) and Suspensions</source>
        <translation>
            <numerusform>لا شيء للإرسال</numerusform>
            <numerusform>نعم، إرسال عملية الحذف أو التعليق</numerusform>
            <numerusform>نعم، إرسال عمليتي حذف وتعليق</numerusform>
            <numerusform>نعم، إرسال %Ln عمليات حذف وتعليق</numerusform>
            <numerusform>نعم، إرسال %Ln عملية حذف وتعليق</numerusform>
            <numerusform>نعم، إرسال %Ln عملية حذف وتعليق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, what there is to say</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>steward::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>What differs between here and the server</source>
        <translation>ما يختلف بين هنا والخادم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>environment, server</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose Send</source>
        <translation>لا يُرسل شيء حتى تختار «إرسال»</translation>
    </message>
    <message numerus="yes">
        <source>Reads and sends every %Ln minute(s)</source>
        <translation>
            <numerusform>لا يقرأ ولا يرسل تلقائيًا</numerusform>
            <numerusform>يقرأ ويرسل كل دقيقة</numerusform>
            <numerusform>يقرأ ويرسل كل دقيقتين</numerusform>
            <numerusform>يقرأ ويرسل كل %Ln دقائق</numerusform>
            <numerusform>يقرأ ويرسل كل %Ln دقيقة</numerusform>
            <numerusform>يقرأ ويرسل كل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads and sends when you ask for it</source>
        <translation>يقرأ ويرسل عندما تطلب ذلك</translation>
    </message>
</context>
<context>
    <name>steward::SyncStatus</name>
    <message>
        <source>Asking the server</source>
        <translation>جارٍ سؤال الخادم</translation>
    </message>
    <message>
        <source>Reading the server</source>
        <translation>جارٍ قراءة الخادم</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Sync progress</source>
        <translation>تقدّم المزامنة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop after what is under way; the rest is sent by the next sync</source>
        <translation>الإيقاف بعد ما هو جارٍ؛ وترسل المزامنة التالية الباقي</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>‏%1: %2 من %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopping after what is under way…</source>
        <translation>جارٍ الإيقاف بعد ما هو جارٍ…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to send</source>
        <translation>
            <numerusform>لا تغييرات للإرسال</numerusform>
            <numerusform>تغيير واحد للإرسال</numerusform>
            <numerusform>تغييران للإرسال</numerusform>
            <numerusform>%Ln تغييرات للإرسال</numerusform>
            <numerusform>%Ln تغييرًا للإرسال</numerusform>
            <numerusform>%Ln تغيير للإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%Ln تعارضات</numerusform>
            <numerusform>%Ln تعارضًا</numerusform>
            <numerusform>%Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%Ln أسئلة</numerusform>
            <numerusform>%Ln سؤالًا</numerusform>
            <numerusform>%Ln سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>لم يُرفض شيء</numerusform>
            <numerusform>رُفض واحد</numerusform>
            <numerusform>رُفض اثنان</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
            <numerusform>رُفض %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SyncWork</name>
    <message>
        <source>Not reached %1</source>
        <comment>a time</comment>
        <translation>تعذّر الوصول إليه %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <comment>a time</comment>
        <translation>فُحص %1</translation>
    </message>
    <message>
        <source>The server was not read yet</source>
        <translation>لم يُقرأ الخادم بعد</translation>
    </message>
    <message>
        <source>Server read %1, nothing sent yet</source>
        <comment>a time</comment>
        <translation>قُرئ الخادم %1، ولم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Server read %1</source>
        <comment>a time</comment>
        <translation>قُرئ الخادم %1</translation>
    </message>
    <message>
        <source>Sign-in refused %1</source>
        <comment>a time</comment>
        <translation>رُفض تسجيل الدخول %1</translation>
    </message>
</context>
<context>
    <name>steward::TemplateEditor</name>
    <message>
        <source>These are filled in: %1.</source>
        <translation>تُملأ هذه تلقائيًا: %1.</translation>
    </message>
    <message>
        <source>Mail templates</source>
        <translation>قوالب الرسائل</translation>
    </message>
    <message>
        <source>What a mail with credentials says.</source>
        <translation>ما تقوله رسالة بيانات الاعتماد.</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>رسالة إلى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Use Built-in Text</source>
        <translation>استخدام النص المضمّن</translation>
    </message>
    <message>
        <source>API users</source>
        <translation>مستخدمو API</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>With an account as an example.</source>
        <translation>مع حساب كمثال.</translation>
    </message>
    <message>
        <source>Save or discard what you changed to see another text.</source>
        <translation>احفظ ما غيّرته أو تجاهله لعرض نص آخر.</translation>
    </message>
    <message>
        <source>Subject: %1

%2</source>
        <translation>الموضوع: %1

%2</translation>
    </message>
</context>
<context>
    <name>steward::TextField</name>
    <message>
        <source>To correct</source>
        <translation>للتصحيح</translation>
    </message>
</context>
<context>
    <name>steward::TickHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>steward::UndoBar</name>
    <message>
        <source>U&amp;ndo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>steward::UndoPreviewDialog</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Everything stays as it is; below stands why.</source>
        <translation>يبقى كل شيء كما هو؛ والسبب مبيّن أدناه.</translation>
    </message>
    <message>
        <source>It becomes one new entry, which can be undone in its turn. What was done stays in the log.</source>
        <translation>يصبح ذلك قيدًا جديدًا واحدًا، يمكن التراجع عنه بدوره. ويبقى ما جرى في السجل.</translation>
    </message>
    <message>
        <source>Nothing can be undone</source>
        <translation>لا يمكن التراجع عن أي شيء</translation>
    </message>
    <message>
        <source>Undo this change?</source>
        <translation>هل تريد التراجع عن هذا التغيير؟</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>لا تغييرات للتراجع عنها.</numerusform>
            <numerusform>هل تريد التراجع عن تغيير واحد؟</numerusform>
            <numerusform>هل تريد التراجع عن تغييرين؟</numerusform>
            <numerusform>هل تريد التراجع عن %Ln تغييرات؟</numerusform>
            <numerusform>هل تريد التراجع عن %Ln تغييرًا؟</numerusform>
            <numerusform>هل تريد التراجع عن %Ln تغيير؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts come out of the recycle bin without their passwords. Send them new credentials.</source>
        <translation>تخرج الحسابات من سلة المحذوفات بلا كلمات مرورها. أرسل إليها بيانات اعتماد جديدة.</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>الصف كاملًا</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Tick an account to put it back all the same. What was changed since is replaced, and stays in the log.</source>
        <translation>حدّد حسابًا لإعادته إلى ما كان عليه رغم هذا. ما تغيّر منذ ذلك الحين يُستبدل، ويبقى في السجل.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Undo This Change</source>
        <translation>التراجع عن هذا التغيير</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln Change(s)</source>
        <translation>
            <numerusform>لا شيء للتراجع عنه</numerusform>
            <numerusform>التراجع عن تغيير واحد</numerusform>
            <numerusform>التراجع عن تغييرين</numerusform>
            <numerusform>التراجع عن %Ln تغييرات</numerusform>
            <numerusform>التراجع عن %Ln تغييرًا</numerusform>
            <numerusform>التراجع عن %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo Anyway</source>
        <translation>التراجع رغم ذلك</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 rows are shown.</source>
        <translation>تُعرض أول %L1 من أصل %L2 صفًا.</translation>
    </message>
</context>
<context>
    <name>steward::Undoing</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>ترا&amp;جع: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إ&amp;عادة التنفيذ: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة التنفيذ</translation>
    </message>
    <message>
        <source>Something else is still running. Undo when it is done.</source>
        <translation>ما زالت عملية أخرى جارية. تراجع عندما تنتهي.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>جارٍ التراجع</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>جارٍ الإعادة</translation>
    </message>
</context>
<context>
    <name>steward::UnsavedDialog</name>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>ت&amp;جاهل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;متابعة التحرير</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
</context>
<context>
    <name>steward::ViewButton</name>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Saved views: filter, order and columns under a name</source>
        <translation>طرق العرض المحفوظة: عوامل التصفية والترتيب والأعمدة تحت اسم</translation>
    </message>
    <message>
        <source>No view was saved yet</source>
        <translation>لم تُحفظ أي طريقة عرض بعد</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>ح&amp;فظ طريقة العرض…</translation>
    </message>
    <message>
        <source>Re&amp;place %1</source>
        <translation>ا&amp;ستبدال %1</translation>
    </message>
    <message>
        <source>&amp;Rename %1…</source>
        <translation>إعادة &amp;تسمية %1…</translation>
    </message>
    <message>
        <source>&amp;Delete %1</source>
        <translation>&amp;حذف %1</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>إعادة تسمية طريقة العرض</translation>
    </message>
</context>
<context>
    <name>steward::ViewNameForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Filter, order and columns are kept under this name</source>
        <translation>تُحفظ عوامل التصفية والترتيب والأعمدة تحت هذا الاسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>There is already a view with this name. Enter another one, or replace that view.</source>
        <translation>توجد بالفعل طريقة عرض بهذا الاسم. أدخل اسمًا آخر، أو استبدل تلك الطريقة.</translation>
    </message>
</context>
<context>
    <name>steward::WhoCanDialog</name>
    <message>
        <source>Login suspended</source>
        <translation>تسجيل الدخول معلّق</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>&amp;Who can</source>
        <translation>&amp;من يمكنه</translation>
    </message>
    <message>
        <source>&amp;Open Account</source>
        <translation>&amp;فتح الحساب</translation>
    </message>
    <message>
        <source>Who Can…</source>
        <translation>من يمكنه…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>section and privilege</comment>
        <translation>‏%1 – %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Through the role</source>
        <translation>من خلال الدور</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nobody can.</source>
        <translation>لا أحد يمكنه ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) can, through: %1.</source>
        <translation>
            <numerusform>لا أحد يمكنه ذلك، من خلال: %1.</numerusform>
            <numerusform>شخص واحد يمكنه ذلك، من خلال: %1.</numerusform>
            <numerusform>شخصان يمكنهما ذلك، من خلال: %1.</numerusform>
            <numerusform>%Ln أشخاص يمكنهم ذلك، من خلال: %1.</numerusform>
            <numerusform>%Ln شخصًا يمكنهم ذلك، من خلال: %1.</numerusform>
            <numerusform>%Ln شخص يمكنهم ذلك، من خلال: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot sign in now.</source>
        <translation>
            <numerusform>كلهم يمكنهم تسجيل الدخول الآن.</numerusform>
            <numerusform>واحد منهم لا يمكنه تسجيل الدخول الآن.</numerusform>
            <numerusform>اثنان منهم لا يمكنهما تسجيل الدخول الآن.</numerusform>
            <numerusform>%Ln منهم لا يمكنهم تسجيل الدخول الآن.</numerusform>
            <numerusform>%Ln منهم لا يمكنهم تسجيل الدخول الآن.</numerusform>
            <numerusform>%Ln منهم لا يمكنهم تسجيل الدخول الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed.</source>
        <translation>
            <numerusform>لا أحد في القائمة.</numerusform>
            <numerusform>الأول فقط في القائمة.</numerusform>
            <numerusform>أول اثنين فقط في القائمة.</numerusform>
            <numerusform>أول %Ln فقط في القائمة.</numerusform>
            <numerusform>أول %Ln فقط في القائمة.</numerusform>
            <numerusform>أول %Ln فقط في القائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::WindowActions</name>
    <message>
        <source>&amp;New Directory…</source>
        <translation>دليل &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open Directory…</source>
        <translation>&amp;فتح دليل…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>النسخ الاحتيا&amp;طية…</translation>
    </message>
    <message>
        <source>Make a backup, or make everything as a backup has it</source>
        <translation>إنشاء نسخة احتياطية، أو جعل كل شيء كما هو في نسخة احتياطية</translation>
    </message>
    <message>
        <source>Change &amp;Password…</source>
        <translation>تغيير &amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>&amp;Lock Now</source>
        <translation>&amp;قفل الآن</translation>
    </message>
    <message>
        <source>Hide the window until you enter your password</source>
        <translation>إخفاء النافذة حتى تُدخل كلمة مرورك</translation>
    </message>
    <message>
        <source>Sign Ou&amp;t</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>Let somebody else sign in</source>
        <translation>السماح لشخص آخر بتسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Add and change accounts from a spreadsheet</source>
        <translation>إضافة الحسابات وتغييرها من جدول بيانات</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Write accounts into a spreadsheet</source>
        <translation>كتابة الحسابات في جدول بيانات</translation>
    </message>
    <message>
        <source>Cop&amp;y Rows</source>
        <translation>ن&amp;سخ الصفوف</translation>
    </message>
    <message>
        <source>Copy the selected accounts as cells of a spreadsheet</source>
        <translation>نسخ الحسابات المحددة كخلايا جدول بيانات</translation>
    </message>
    <message>
        <source>&amp;Paste Rows…</source>
        <translation>ل&amp;صق الصفوف…</translation>
    </message>
    <message>
        <source>Add and change accounts from cells that were copied in a spreadsheet</source>
        <translation>إضافة الحسابات وتغييرها من خلايا منسوخة من جدول بيانات</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ترا&amp;جع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة التنفيذ</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation>مس&amp;ح عوامل التصفية</translation>
    </message>
    <message>
        <source>Select &amp;All Matching</source>
        <translation>تحديد كل الم&amp;طابق</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>إل&amp;غاء التحديد</translation>
    </message>
    <message>
        <source>&amp;Administrators</source>
        <translation>الم&amp;سؤولون</translation>
    </message>
    <message>
        <source>A&amp;pplications</source>
        <translation>الت&amp;طبيقات</translation>
    </message>
    <message>
        <source>Roles &amp;&amp; Privil&amp;eges</source>
        <translation>الأد&amp;وار والامتيازات</translation>
    </message>
    <message>
        <source>Act&amp;ivity</source>
        <translation>ال&amp;نشاط</translation>
    </message>
    <message>
        <source>S&amp;ync</source>
        <translation>الم&amp;زامنة</translation>
    </message>
    <message>
        <source>&amp;Recycle Bin</source>
        <translation>سلة الم&amp;حذوفات</translation>
    </message>
    <message>
        <source>&amp;Details Pane</source>
        <translation>جزء التفا&amp;صيل</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>عرض التفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Saved &amp;Views</source>
        <translation>طرق العرض المح&amp;فوظة</translation>
    </message>
    <message>
        <source>Choose or save filter, order and columns under a name</source>
        <translation>اختيار عوامل التصفية والترتيب والأعمدة أو حفظها تحت اسم</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>الأ&amp;عمدة…</translation>
    </message>
    <message>
        <source>Choose and order the columns</source>
        <translation>اختيار الأعمدة وترتيبها</translation>
    </message>
    <message>
        <source>Co&amp;mpact Rows</source>
        <translation>صفوف م&amp;تراصة</translation>
    </message>
    <message>
        <source>Add API &amp;User…</source>
        <translation>إضافة م&amp;ستخدم API…</translation>
    </message>
    <message>
        <source>Add an API user for an external application</source>
        <translation>إضافة مستخدم API لتطبيق خارجي</translation>
    </message>
    <message>
        <source>Add &amp;Administrator…</source>
        <translation>إضافة مسؤو&amp;ل…</translation>
    </message>
    <message>
        <source>Add a person who administers</source>
        <translation>إضافة شخص يتولى الإدارة</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>Change the selected accounts</source>
        <translation>تغيير الحسابات المحددة</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>ت&amp;عليق</translation>
    </message>
    <message>
        <source>Suspend the login of the selected accounts</source>
        <translation>تعليق تسجيل دخول الحسابات المحددة</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>اس&amp;تئناف</translation>
    </message>
    <message>
        <source>Let the selected accounts sign in again</source>
        <translation>السماح للحسابات المحددة بتسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>حذ&amp;ف…</translation>
    </message>
    <message>
        <source>Move the selected accounts to the recycle bin</source>
        <translation>نقل الحسابات المحددة إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>استعا&amp;دة</translation>
    </message>
    <message>
        <source>Bring the selected accounts back from the recycle bin</source>
        <translation>إرجاع الحسابات المحددة من سلة المحذوفات</translation>
    </message>
    <message>
        <source>Resu&amp;lts…</source>
        <translation>ال&amp;نتائج…</translation>
    </message>
    <message>
        <source>What became of every row of edits, imports and deletions, and retry what failed</source>
        <translation>ما آل إليه كل صف في عمليات التحرير والاستيراد والحذف، وإعادة محاولة ما فشل</translation>
    </message>
    <message>
        <source>Rec&amp;ipes…</source>
        <translation>الو&amp;صفات…</translation>
    </message>
    <message>
        <source>Run a bulk edit that was saved</source>
        <translation>تشغيل تحرير جماعي محفوظ</translation>
    </message>
    <message>
        <source>Show as Co&amp;mmand…</source>
        <translation>عرض كأ&amp;مر…</translation>
    </message>
    <message>
        <source>The stewardctl command of the last edit of several accounts, import or export</source>
        <translation>أمر stewardctl لآخر تحرير لعدة حسابات أو استيراد أو تصدير</translation>
    </message>
    <message>
        <source>Delete for &amp;Good…</source>
        <translation>حذف ن&amp;هائي…</translation>
    </message>
    <message>
        <source>Delete the selected accounts for good</source>
        <translation>حذف الحسابات المحددة نهائيًا</translation>
    </message>
    <message>
        <source>Send &amp;Credentials…</source>
        <translation>إ&amp;رسال بيانات الاعتماد…</translation>
    </message>
    <message>
        <source>Mail a user name and a new password to the selected accounts</source>
        <translation>إرسال اسم مستخدم وكلمة مرور جديدة بالبريد إلى الحسابات المحددة</translation>
    </message>
    <message>
        <source>Re&amp;voke Credentials…</source>
        <translation>إ&amp;بطال بيانات الاعتماد…</translation>
    </message>
    <message>
        <source>Take the passwords of the selected accounts away</source>
        <translation>سحب كلمات مرور الحسابات المحددة</translation>
    </message>
    <message>
        <source>Show Password &amp;Once…</source>
        <translation>عرض &amp;كلمة المرور مرة واحدة…</translation>
    </message>
    <message>
        <source>Make a new password for somebody at this desk who gets no mail</source>
        <translation>إنشاء كلمة مرور جديدة لشخص موجود أمامك لا تصله الرسائل</translation>
    </message>
    <message>
        <source>&amp;Notes on Credentials…</source>
        <translation>ملاح&amp;ظات على بيانات الاعتماد…</translation>
    </message>
    <message>
        <source>Note where the password is used, and by whom</source>
        <translation>تدوين مكان استخدام كلمة المرور ومن يستخدمها</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإعدا&amp;دات</translation>
    </message>
    <message>
        <source>Mail server, texts of mails, passwords</source>
        <translation>خادم البريد ونصوص الرسائل وكلمات المرور</translation>
    </message>
    <message>
        <source>Add Custom A&amp;pplication…</source>
        <translation>إضافة &amp;تطبيق مخصص…</translation>
    </message>
    <message>
        <source>Add an application made for your company</source>
        <translation>إضافة تطبيق أُنشئ لشركتك</translation>
    </message>
    <message>
        <source>Change the selected application</source>
        <translation>تغيير التطبيق المحدد</translation>
    </message>
    <message>
        <source>Delete the selected custom application</source>
        <translation>حذف التطبيق المخصص المحدد</translation>
    </message>
    <message>
        <source>Find an Actio&amp;n or Account…</source>
        <translation>الع&amp;ثور على إجراء أو حساب…</translation>
    </message>
    <message>
        <source>Type what you want to do, or a name</source>
        <translation>اكتب ما تريد فعله، أو اسمًا</translation>
    </message>
    <message>
        <source>Ne&amp;xt Area</source>
        <translation>المنط&amp;قة التالية</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>الانتقال إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previ&amp;ous Area</source>
        <translation>المنطقة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Go to the previous part of the window</source>
        <translation>الانتقال إلى الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Steward &amp;Help</source>
        <translation>مساع&amp;دة Steward</translation>
    </message>
    <message>
        <source>Help on what is in front</source>
        <translation>المساعدة بشأن ما هو أمامك</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>اختصارات &amp;لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>ال&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;About Steward</source>
        <translation>&amp;حول Steward</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;قراءة من جديد</translation>
    </message>
    <message>
        <source>Read the server; what is to be sent is sent too, unless it is to be reviewed first</source>
        <translation>قراءة الخادم؛ ويُرسل أيضًا ما ينبغي إرساله، ما لم تكن مراجعته مطلوبة أولًا</translation>
    </message>
    <message>
        <source>&amp;Send Changes…</source>
        <translation>إر&amp;سال التغييرات…</translation>
    </message>
    <message>
        <source>See what would be sent, and send it</source>
        <translation>معاينة ما سيُرسل، ثم إرساله</translation>
    </message>
    <message>
        <source>&amp;Connect to a Remote…</source>
        <translation>الات&amp;صال بخادم بعيد…</translation>
    </message>
    <message>
        <source>Keep this directory in step with a server</source>
        <translation>الحفاظ على تطابق هذا الدليل مع خادم</translation>
    </message>
    <message>
        <source>Server &amp;Details…</source>
        <translation>&amp;تفاصيل الخادم…</translation>
    </message>
    <message>
        <source>What the server can do, and how that was tried</source>
        <translation>ما يستطيعه الخادم، وكيف جُرّب ذلك</translation>
    </message>
    <message>
        <source>Remote Se&amp;ttings…</source>
        <translation>إعدادات الخادم ال&amp;بعيد…</translation>
    </message>
    <message>
        <source>Change how the server is reached</source>
        <translation>تغيير كيفية الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Disc&amp;onnect…</source>
        <translation>قطع الاتصا&amp;ل…</translation>
    </message>
    <message>
        <source>Let each side go its own way</source>
        <translation>ترك كل طرف يمضي في طريقه</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>الس&amp;جل…</translation>
    </message>
    <message>
        <source>What earlier syncs did</source>
        <translation>ما فعلته المزامنات السابقة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>‏%1 (%2)</translation>
    </message>
</context>
<context>
    <name>steward::WindowFile</name>
    <message>
        <source>%1 was deleted, moved or replaced. What you see is from before, and nothing can be saved. Put the file back, or save a copy in another place and open that.</source>
        <translation>حُذف %1 أو نُقل أو استُبدل. ما تراه هو ما كان قبل ذلك، ولا يمكن حفظ شيء. أعد الملف إلى مكانه، أو احفظ نسخة في مكان آخر وافتحها.</translation>
    </message>
</context>
<context>
    <name>steward::WindowHelp</name>
    <message>
        <source>What to Do</source>
        <translation>ما ينبغي فعله</translation>
    </message>
</context>
<context>
    <name>steward::WindowLock</name>
    <message>
        <source>Locked – %1 – Steward</source>
        <comment>directory</comment>
        <translation>مقفل – %1 – Steward</translation>
    </message>
    <message>
        <source>Something is not saved, or still under way. Unlock the window to close it.</source>
        <translation>هناك ما لم يُحفظ، أو عمل لا يزال جاريًا. افتح قفل النافذة لإغلاقها.</translation>
    </message>
</context>
<context>
    <name>steward::WindowSignIn</name>
    <message>
        <source>You have a new password.</source>
        <translation>لديك كلمة مرور جديدة.</translation>
    </message>
</context>
</TS>
