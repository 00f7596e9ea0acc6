<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>حول {name}</translation>
    </message>
    <message>
        <source>Shows the calls of a phone connected to SMSMobileAPI.</source>
        <translation>يعرض مكالمات هاتف مرتبط بخدمة SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt and PySide6 (LGPL) and Lucide's icons (ISC).</source>
        <translation>برنامج حر برخصة MIT، مبني على Qt وPySide6 (LGPL) وأيقونات Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone.</source>
        <translation>تجد المفتاح في لوحة التحكم في SMSMobileAPI وفي التطبيق على الهاتف.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>The key is forgotten when the program ends.</source>
        <translation>يُحذف المفتاح عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>حذف المفتاح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>The key is right: the service answers.</source>
        <translation>المفتاح صحيح: الخدمة تستجيب.</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>هذه الجلسة فقط</translation>
    </message>
    <message>
        <source>The key is in use for this session.</source>
        <translation>المفتاح مستخدم في هذه الجلسة.</translation>
    </message>
    <message>
        <source>The key is saved and in use.</source>
        <translation>حُفظ المفتاح وهو مستخدم الآن.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>حُذف المفتاح.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>لم تُدخل شيئًا.</translation>
    </message>
    <message>
        <source>Forget the key? Calls are shown again once a key is entered.</source>
        <translation>هل تريد حذف المفتاح؟ لن تظهر المكالمات مجددًا إلا بعد إدخال مفتاح.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>These are the demo's invented calls; it needs no key.</source>
        <translation>هذه مكالمات العرض التجريبي المختلقة، ولا تحتاج إلى مفتاح.</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}.</source>
        <translation>المفتاح محفوظ في {keyring}.</translation>
    </message>
    <message>
        <source>The key is kept for this session only, and forgotten when the program ends.</source>
        <translation>المفتاح محفوظ لهذه الجلسة فقط، ويُحذف عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable {name}, for this session only. A key saved here is used when the variable is not set.</source>
        <translation>المفتاح مأخوذ من متغير البيئة {name}، لهذه الجلسة فقط. أما المفتاح الذي تحفظه هنا فيُستخدم عندما لا يكون المتغير محددًا.</translation>
    </message>
    <message>
        <source>No key is kept yet. It will be kept in {keyring}.</source>
        <translation>لا يوجد مفتاح محفوظ بعد. سيُحفظ في {keyring}.</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>«إدارة بيانات الاعتماد» في Windows</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>«سلسلة المفاتيح» في macOS</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>سلسلة مفاتيح هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Add a phone…</source>
        <translation>إضافة هاتف…</translation>
    </message>
    <message>
        <source>Manage phones…</source>
        <translation>إدارة الهواتف…</translation>
    </message>
    <message>
        <source>Phone: {name}</source>
        <translation>الهاتف: {name}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>إضافة هاتف…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام هذا التوقيت</translation>
    </message>
    <message>
        <source>Use this country</source>
        <translation>استخدام هذا البلد</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>مفتاح API…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Missed calls seem to be written in {zone}.</source>
        <translation>يبدو أن المكالمات الفائتة مسجلة بتوقيت {zone}.</translation>
    </message>
    <message>
        <source>The numbers look like those of this country: {country}.</source>
        <translation>تبدو الأرقام من هذا البلد: {country}.</translation>
    </message>
    <message>
        <source>Remove {name} from this program? Its API key is forgotten.</source>
        <translation>هل تريد إزالة {name} من هذا البرنامج؟ سيُحذف مفتاح API الخاص به.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Delete the copy of its calls as well</source>
        <translation>حذف نسخة مكالماته أيضًا</translation>
    </message>
    <message>
        <source>Delete its notes and marks, too</source>
        <translation>حذف ملاحظاته وعلاماته أيضًا</translation>
    </message>
    <message>
        <source>From the system</source>
        <translation>من النظام</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Zone of missed calls</source>
        <translation>ال&amp;منطقة الزمنية للمكالمات الفائتة</translation>
    </message>
    <message>
        <source>The service gives missed calls without their time zone. Change it if their times are off.</source>
        <translation>ترسل الخدمة المكالمات الفائتة دون منطقتها الزمنية. غيّرها إذا كانت أوقات المكالمات غير صحيحة.</translation>
    </message>
    <message>
        <source>C&amp;ountry of numbers</source>
        <translation>&amp;بلد الأرقام</translation>
    </message>
    <message>
        <source>For numbers that come without a country code.</source>
        <translation>للأرقام التي تأتي دون رمز البلد.</translation>
    </message>
</context>
<context>
    <name>AlertSettings</name>
    <message>
        <source>&amp;Tell me about new missed calls</source>
        <translation>&amp;تنبيهي إلى المكالمات الفائتة الجديدة</translation>
    </message>
    <message>
        <source>But not &amp;from</source>
        <translation>باستثناء الفترة &amp;من</translation>
    </message>
    <message>
        <source>until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>مواصلة العمل في &amp;علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>بدء البرنامج عند تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Open &amp;phone links (tel:) with this program</source>
        <translation>فتح &amp;روابط الهاتف (tel:‎) بهذا البرنامج</translation>
    </message>
    <message>
        <source>Now choose this program for them in the default apps of the system's settings.</source>
        <translation>اختر الآن هذا البرنامج لها من التطبيقات الافتراضية في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The demo, and profiles with a folder of their own, are not started at login or for phone links.</source>
        <translation>لا يُشغَّل العرض التجريبي ولا ملفات التعريف ذات المجلد الخاص عند تسجيل الدخول أو لروابط الهاتف.</translation>
    </message>
    <message>
        <source>New missed calls are then told even while no window is open.</source>
        <translation>عندئذٍ يصلك التنبيه إلى المكالمات الفائتة الجديدة حتى دون نافذة مفتوحة.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the program ends with its window.</source>
        <translation>لا توجد علبة نظام على سطح المكتب هذا، لذا ينتهي البرنامج بإغلاق نافذته.</translation>
    </message>
    <message>
        <source>Quiet hours, without messages</source>
        <translation>ساعات هدوء بلا تنبيهات</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>بلا تنبيهات من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>بلا تنبيهات حتى</translation>
    </message>
    <message>
        <source>A short message of the desktop, at most one for several calls.</source>
        <translation>رسالة قصيرة على سطح المكتب، واحدة على الأكثر لعدة مكالمات.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Missed call</source>
        <translation>مكالمة فائتة</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} ومتصل آخر</numerusform>
            <numerusform>{names} ومتصلان آخران</numerusform>
            <numerusform>{names} و{n} متصلين آخرين</numerusform>
            <numerusform>{names} و{n} متصلًا آخر</numerusform>
            <numerusform>{names} و{n} متصل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed calls: {n}</source>
        <translation>المكالمات الفائتة: {n}</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The link holds no number that can be called.</source>
        <translation>لا يحتوي الرابط على رقم يمكن الاتصال به.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Export selected rows…</source>
        <translation>تصدير الصفوف المحددة…</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>الصفوف المنسوخة: {n}</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Nobody sorts by this column. The filter narrows the list by it.</source>
        <translation>لا يمكن الفرز حسب هذا العمود. استخدم التصفية لتضييق القائمة بحسبه.</translation>
    </message>
    <message>
        <source>The service sorts missed calls newest first.</source>
        <translation>ترتّب الخدمة المكالمات الفائتة من الأحدث إلى الأقدم.</translation>
    </message>
    <message>
        <source>The service cannot sort by this column. Newest come first.</source>
        <translation>لا يمكن للخدمة الفرز حسب هذا العمود. الأحدث يظهر أولًا.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>{trouble}. These are the calls that are saved here.</source>
        <translation>{trouble}. هذه هي المكالمات المحفوظة هنا.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>محاولة جديدة بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>These are still the calls from before</source>
        <translation>لا تزال هذه هي المكالمات السابقة</translation>
    </message>
    <message>
        <source>Calls here so far: {n}</source>
        <translation>المكالمات الموجودة هنا حتى الآن: {n}</translation>
    </message>
    <message>
        <source>Calls found: {n}</source>
        <translation>المكالمات التي عُثر عليها: {n}</translation>
    </message>
    <message>
        <source>All calls shown: {n}</source>
        <translation>كل المكالمات معروضة: {n}</translation>
    </message>
    <message>
        <source>Calls shown: {n}</source>
        <translation>المكالمات المعروضة: {n}</translation>
    </message>
    <message>
        <source>Calls shown: {n}, more when you scroll</source>
        <translation>المكالمات المعروضة: {n}، ويظهر المزيد عند التمرير</translation>
    </message>
    <message>
        <source>unreadable rows passed over: {m}</source>
        <translation>صفوف غير مقروءة جرى تخطيها: {m}</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الفرز حسب</translation>
    </message>
</context>
<context>
    <name>CallersChart</name>
    <message>
        <source>Top callers</source>
        <translation>أكثر المتصلين</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>مدة التحدث</translation>
    </message>
    <message>
        <source>Talk time: {span}</source>
        <translation>مدة التحدث: {span}</translation>
    </message>
</context>
<context>
    <name>CallsChart</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All calls: {n}</source>
        <translation>كل المكالمات: {n}</translation>
    </message>
</context>
<context>
    <name>ChartBox</name>
    <message>
        <source>Show as a table: {chart}</source>
        <translation>عرض كجدول: {chart}</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Save or copy: {chart}</source>
        <translation>حفظ أو نسخ: {chart}</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>حفظ أو نسخ</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>حفظ بتنسيق PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>حفظ بتنسيق SVG…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>نسخ البيانات</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>صورة SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The chart could not be saved. {reason}</source>
        <translation>تعذّر حفظ المخطط. {reason}</translation>
    </message>
    <message>
        <source>The chart was saved: {name}</source>
        <translation>حُفظ المخطط: {name}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>المكالمة</translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <source>Delete all calls of hidden numbers on this computer, for good?</source>
        <translation>هل تريد حذف كل مكالمات الأرقام المخفية من هذا الكمبيوتر نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete all calls of {number} on this computer, for good?</source>
        <translation>هل تريد حذف كل مكالمات {number} من هذا الكمبيوتر نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>What was to be deleted may still be on the disk.</source>
        <translation>قد يكون ما أردت حذفه لا يزال على القرص.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged. It was set aside as {file}, and is being made anew.</source>
        <translation>كانت نسخة السجل تالفة. حُفظت جانبًا باسم «{file}»، ويجري إنشاؤها من جديد.</translation>
    </message>
    <message>
        <source>Your notes were damaged. The file was set aside as {file}; what could be read is here.</source>
        <translation>كانت ملاحظاتك تالفة. حُفظ الملف جانبًا باسم «{file}»، وما أمكنت قراءته موجود هنا.</translation>
    </message>
    <message>
        <source>Your notes and marks cannot be read or kept: they last until the program ends.</source>
        <translation>لا يمكن قراءة ملاحظاتك وعلاماتك ولا حفظها: تبقى حتى إنهاء البرنامج فقط.</translation>
    </message>
    <message>
        <source>Calls are shown all the same.</source>
        <translation>تظهر المكالمات رغم ذلك.</translation>
    </message>
    <message>
        <source>The copy of the history was written by a newer version of this program.</source>
        <translation>نسخة السجل أنشأها إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The disk is full, so the copy of the history cannot grow.</source>
        <translation>القرص ممتلئ، لذا لا يمكن أن تكبر نسخة السجل.</translation>
    </message>
    <message>
        <source>The folder of the copy cannot be written.</source>
        <translation>لا يمكن الكتابة في مجلد النسخة.</translation>
    </message>
    <message>
        <source>Another program holds the copy of the history.</source>
        <translation>نسخة السجل قيد الاستخدام في برنامج آخر.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged and is being made anew.</source>
        <translation>كانت نسخة السجل تالفة، ويجري إنشاؤها من جديد.</translation>
    </message>
    <message>
        <source>The copy of the history cannot be used.</source>
        <translation>لا يمكن استخدام نسخة السجل.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Call Viewer met an error of its own. You can go on; if it happens again, send us the report.</source>
        <translation>حدث خطأ في Call Viewer نفسه. يمكنك المتابعة؛ وإذا تكرر الخطأ فأرسل إلينا التقرير.</translation>
    </message>
    <message>
        <source>The report holds no API key.</source>
        <translation>لا يحتوي التقرير على مفتاح API.</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Days: {choice}</source>
        <translation>الأيام: {choice}</translation>
    </message>
    <message>
        <source>"{text}" is not a date. Write it like {example}.</source>
        <translation>«{text}» ليس تاريخًا. اكتبه هكذا: {example}.</translation>
    </message>
    <message>
        <source>Days to come have no calls yet: today was taken instead.</source>
        <translation>لا مكالمات بعد في الأيام القادمة: اختير تاريخ اليوم بدلًا منها.</translation>
    </message>
    <message>
        <source>No calls are that old: {day} was taken instead.</source>
        <translation>لا توجد مكالمات بهذا القِدم: اختير {day} بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The last day was before the first one: it was moved to {day}.</source>
        <translation>كان اليوم الأخير قبل اليوم الأول: نُقل إلى {day}.</translation>
    </message>
    <message>
        <source>The first day was after the last one: it was moved to {day}.</source>
        <translation>كان اليوم الأول بعد اليوم الأخير: نُقل إلى {day}.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ثلاثين يومًا</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>فترة مخصصة</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>فتح التقويم</translation>
    </message>
    <message>
        <source>Type a day, or press Alt+Down for the calendar.</source>
        <translation>اكتب يومًا، أو اضغط Alt+السهم لأسفل لفتح التقويم.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>Mark as done</source>
        <translation>وضع علامة «تم»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is shown in the panel of the number, and when the mouse rests on “Done” in the list.</source>
        <translation>يظهر هذا في اللوحة الجانبية للرقم، وعند توقف الفأرة على «تم» في القائمة.</translation>
    </message>
    <message>
        <source>&amp;Why, in a few words</source>
        <translation>ال&amp;سبب بإيجاز</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>International number</source>
        <translation>الرقم الدولي</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>التوقيت العالمي (UTC)</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>ملي ثانية منذ 1970</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Waiting for a call back</source>
        <translation>ينتظر معاودة الاتصال</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>حاولت دون رد</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>تمت معاودة الاتصال</translation>
    </message>
    <message>
        <source>They reached you</source>
        <translation>اتصل ورددت عليه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>{outcome} {span} later</source>
        <translation>{outcome} بعد {span}</translation>
    </message>
    <message>
        <source>{outcome} within 1 min</source>
        <translation>{outcome} خلال دقيقة</translation>
    </message>
    <message>
        <source>{outcome} ({n} times)</source>
        <translation>{outcome} (عدد المرات: {n})</translation>
    </message>
    <message>
        <source>{outcome}: {note}</source>
        <translation>{outcome}: {note}</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} د</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} س و{m} د</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} يوم و{h} ساعة</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>دون رد</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} ث</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} د {s} ث</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>كل المكالمات</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>المكالمات الفائتة</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>المكالمات الواردة</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>المكالمات الصادرة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>to call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some, or choose another folder.</source>
        <translation>لا توجد مساحة كافية على القرص. وفّر بعض المساحة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This folder, or the file in it, cannot be written. Choose another folder.</source>
        <translation>لا يمكن الكتابة في هذا المجلد أو في الملف الموجود فيه. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>الملف مفتوح في برنامج آخر. أغلقه هناك، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder is not there. Choose another one.</source>
        <translation>المجلد غير موجود. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>الاسم طويل جدًا. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>Another export to this folder is going on. Try again when it is done.</source>
        <translation>يجري الآن تصدير آخر إلى هذا المجلد. حاول مجددًا عند انتهائه.</translation>
    </message>
    <message>
        <source>The file could not be written. Try another name or another folder.</source>
        <translation>تعذّرت كتابة الملف. جرّب اسمًا آخر أو مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export calls</source>
        <translation>تصدير المكالمات</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>Only what is new since the last export to &amp;this folder</source>
        <translation>الجديد &amp;فقط منذ آخر تصدير إلى هذا المجلد</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>فتح الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>فتح ال&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>ت&amp;صدير</translation>
    </message>
    <message>
        <source>The history is still being brought here: only the calls that are here are exported.</source>
        <translation>لا يزال جلب السجل جاريًا: لن تُصدَّر إلا المكالمات الموجودة هنا.</translation>
    </message>
    <message>
        <source>There is a file with the name “{name}”. Replace it?</source>
        <translation>يوجد ملف باسم «{name}». هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Print all of them? Calls: {n}, pages: about {m}</source>
        <translation>هل تريد طباعتها كلها؟ المكالمات: {n}، الصفحات: {m} تقريبًا</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>طباعتها</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>جارٍ قراءة المكالمات…</translation>
    </message>
    <message>
        <source>Calls: {n} of {m}</source>
        <translation>المكالمات: {n} من {m}</translation>
    </message>
    <message>
        <source>Pages: {n} of {m}</source>
        <translation>الصفحات: {n} من {m}</translation>
    </message>
    <message>
        <source>Calls exported: {n}. The file is “{name}”.</source>
        <translation>المكالمات التي صُدّرت: {n}. الملف هو «{name}».</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>جارٍ إنهاء الملف…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>اختر مجلدًا أولًا.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <translation>هذا المجلد غير موجود. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>مجلد الملف</translation>
    </message>
    <message>
        <source>Each row is a missed call of these people that still waits, in the order of the list. Hidden numbers are left out.</source>
        <translation>كل صف هو مكالمة فائتة من هؤلاء الأشخاص لا تزال تنتظر معاودة الاتصال، بترتيب القائمة. تُستبعد الأرقام المخفية.</translation>
    </message>
    <message>
        <source>&amp;Which calls</source>
        <translation>أي م&amp;كالمات</translation>
    </message>
    <message>
        <source>File for&amp;mat</source>
        <translation>ت&amp;نسيق الملف</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;علامة الفصل</translation>
    </message>
    <message>
        <source>Ma&amp;de for</source>
        <translation>الاست&amp;خدام</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>المجل&amp;د</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;اسم الملف</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>All calls of this list</source>
        <translation>كل مكالمات هذه القائمة</translation>
    </message>
    <message>
        <source>All people of this list; calls: {n}</source>
        <translation>كل أشخاص هذه القائمة؛ المكالمات: {n}</translation>
    </message>
    <message>
        <source>All calls of this list: {n}</source>
        <translation>كل مكالمات هذه القائمة: {n}</translation>
    </message>
    <message>
        <source>The selected people: {n}</source>
        <translation>الأشخاص المحددون: {n}</translation>
    </message>
    <message>
        <source>The selected rows: {n}</source>
        <translation>الصفوف المحددة: {n}</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>JSON, one array (.json)</source>
        <translation>JSON، مصفوفة واحدة (‎.json)</translation>
    </message>
    <message>
        <source>JSON, one call on each line (.jsonl)</source>
        <translation>JSON، مكالمة في كل سطر (‎.jsonl)</translation>
    </message>
    <message>
        <source>PDF, to read and print (.pdf)</source>
        <translation>PDF، للقراءة والطباعة (‎.pdf)</translation>
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
        <source>Spreadsheets: nothing in it can run</source>
        <translation>جداول البيانات (الصيغ معطّلة)</translation>
    </message>
    <message>
        <source>Other programs: exactly as it is</source>
        <translation>برامج أخرى: المحتوى كما هو تمامًا</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>There are no calls to export here. Open one of the lists.</source>
        <translation>لا توجد مكالمات للتصدير هنا. افتح إحدى القوائم.</translation>
    </message>
    <message>
        <source>The list is still being made. Try again in a moment.</source>
        <translation>لا تزال القائمة قيد الإعداد. حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>Nothing is new since the last export to this folder. No file was written.</source>
        <translation>لا جديد منذ آخر تصدير إلى هذا المجلد. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>What was exported before could not be read, so that all calls counted as new.</source>
        <translation>تعذّرت قراءة ما صُدّر سابقًا، لذا عُدّت كل المكالمات جديدة.</translation>
    </message>
    <message>
        <source>It could not be noted that they are exported: they will count as new once more.</source>
        <translation>تعذّر تسجيل أنها صُدّرت: ستُعدّ جديدة مرة أخرى.</translation>
    </message>
    <message>
        <source>It was complete before it could be stopped.</source>
        <translation>اكتمل التصدير قبل أن يتسنى إيقافه.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أُوقف التصدير.</translation>
    </message>
    <message>
        <source>The copy of the calls on this computer could not be read.</source>
        <translation>تعذّرت قراءة نسخة المكالمات على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer has already may still come.</source>
        <translation>أُوقفت الطباعة. قد تخرج صفحات سبق أن وصلت إلى الطابعة.</translation>
    </message>
    <message>
        <source>Calls sent to the printer: {n}.</source>
        <translation>المكالمات المرسلة إلى الطابعة: {n}.</translation>
    </message>
    <message>
        <source>The printer takes no pages. Look whether it is on.</source>
        <translation>الطابعة لا تستقبل صفحات. تحقق من أنها تعمل.</translation>
    </message>
</context>
<context>
    <name>ExportHeading</name>
    <message numerus="yes">
        <source>Who has tried in the last {n} days</source>
        <translation>
            <numerusform>من حاولوا خلال آخر {n} يوم</numerusform>
            <numerusform>من حاولوا خلال آخر يوم</numerusform>
            <numerusform>من حاولوا خلال آخر يومين</numerusform>
            <numerusform>من حاولوا خلال آخر {n} أيام</numerusform>
            <numerusform>من حاولوا خلال آخر {n} يومًا</numerusform>
            <numerusform>من حاولوا خلال آخر {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>البحث: {text}</translation>
    </message>
    <message>
        <source>Selected people</source>
        <translation>الأشخاص المحددون</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>الصفوف المحددة</translation>
    </message>
    <message>
        <source>Calls: {n}</source>
        <translation>المكالمات: {n}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>منذ {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>حتى {last}</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation>التصفية: {choices}</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>بلا تصفية</translation>
    </message>
    <message>
        <source>Filters work once the whole history is here.</source>
        <translation>تعمل التصفية بعد اكتمال جلب السجل.</translation>
    </message>
    <message>
        <source>Follow-up of missed calls</source>
        <translation>متابعة المكالمات الفائتة</translation>
    </message>
    <message>
        <source>any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>not called back yet</source>
        <translation>لم تتم معاودة الاتصال بعد</translation>
    </message>
    <message>
        <source>waiting, nothing tried</source>
        <translation>في الانتظار دون أي محاولة</translation>
    </message>
    <message>
        <source>tried without success</source>
        <translation>محاولات دون رد</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>تمت معاودة الاتصال</translation>
    </message>
    <message>
        <source>they reached you</source>
        <translation>اتصل ورددت عليه</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>عليها علامة «تم»</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>no talk (0 s)</source>
        <translation>دون تحدث (صفر ثانية)</translation>
    </message>
    <message>
        <source>shorter than {n} min</source>
        <translation>أقصر من {n} د</translation>
    </message>
    <message>
        <source>longer than {n} min</source>
        <translation>أطول من {n} د</translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation>أرقام مخفية</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>فقط</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>متصلون غير معروفين</translation>
    </message>
    <message>
        <source>Wait for the call back</source>
        <translation>مدة انتظار معاودة الاتصال</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>ساعة من الأسبوع</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>Called back {span} later</source>
        <translation>تمت معاودة الاتصال بعد {span}</translation>
    </message>
    <message>
        <source>They reached you {span} later</source>
        <translation>اتصل ورددت عليه بعد {span}</translation>
    </message>
    <message>
        <source>Called back within 1 min</source>
        <translation>تمت معاودة الاتصال خلال دقيقة</translation>
    </message>
    <message>
        <source>They reached you within 1 min</source>
        <translation>اتصل ورددت عليه خلال دقيقة</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>ينتظر منذ {span}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The caller withheld the number, so it is not known whether they were called back.</source>
        <translation>أخفى المتصل رقمه، لذا لا يُعرف هل تمت معاودة الاتصال به.</translation>
    </message>
    <message>
        <source>The service gave no time for this call, so it is not known what came after it.</source>
        <translation>لم تذكر الخدمة وقت هذه المكالمة، لذا لا يُعرف ما جرى بعدها.</translation>
    </message>
    <message>
        <source>It is not known yet what became of this call: the history is still being brought here.</source>
        <translation>لا يُعرف بعد ما آلت إليه هذه المكالمة: لا يزال جلب السجل جاريًا.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>حاولت مرة</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>حاولت مرتين</translation>
    </message>
    <message>
        <source>Tried: {n}</source>
        <translation>عدد محاولاتك: {n}</translation>
    </message>
    <message>
        <source>You called back {when} and talked for {duration}.</source>
        <translation>عاودت الاتصال {when} وتحدثت لمدة {duration}.</translation>
    </message>
    <message>
        <source>They called again {when}, and you answered.</source>
        <translation>اتصل مجددًا {when} ورددت عليه.</translation>
    </message>
    <message>
        <source>They called again {when}, and you talked for {duration}.</source>
        <translation>اتصل مجددًا {when} وتحدثت معه لمدة {duration}.</translation>
    </message>
    <message>
        <source>You tried once, {when}, and nobody answered.</source>
        <translation>حاولت مرة، {when}، ولم يرد أحد.</translation>
    </message>
    <message numerus="yes">
        <source>You tried {n} times, last {when}, and nobody answered.</source>
        <translation>
            <numerusform>لم تحاول بعد، {when}.</numerusform>
            <numerusform>حاولت مرة، {when}، ولم يرد أحد.</numerusform>
            <numerusform>حاولت مرتين، آخرهما {when}، ولم يرد أحد.</numerusform>
            <numerusform>حاولت {n} مرات، آخرها {when}، ولم يرد أحد.</numerusform>
            <numerusform>حاولت {n} مرة، آخرها {when}، ولم يرد أحد.</numerusform>
            <numerusform>حاولت {n} مرة، آخرها {when}، ولم يرد أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has called back since, and no answered call came from this number.</source>
        <translation>لم تتم معاودة الاتصال منذ ذلك الحين، ولا توجد مكالمة من هذا الرقم تم الرد عليها.</translation>
    </message>
    <message>
        <source>You marked it as done {when}: {note}</source>
        <translation>وضعت علامة «تم» {when}: {note}</translation>
    </message>
    <message>
        <source>You marked it as done {when}.</source>
        <translation>وضعت علامة «تم» {when}.</translation>
    </message>
    <message>
        <source>Cannot be called back</source>
        <translation>لا يمكن معاودة الاتصال</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>حتى {when}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>First: {when}</source>
        <translation>الأولى: {when}</translation>
    </message>
    <message>
        <source>Last: {when}</source>
        <translation>الأخيرة: {when}</translation>
    </message>
    <message numerus="yes">
        <source>When this number answered or called before; known from {n} such calls on.</source>
        <translation>
            <numerusform>الأوقات التي رد فيها هذا الرقم أو اتصل سابقًا؛ تُعرف ابتداءً من {n} مكالمة كهذه.</numerusform>
            <numerusform>الأوقات التي رد فيها هذا الرقم أو اتصل سابقًا؛ تُعرف ابتداءً من مكالمة واحدة كهذه.</numerusform>
            <numerusform>الأوقات التي رد فيها هذا الرقم أو اتصل سابقًا؛ تُعرف ابتداءً من مكالمتين كهاتين.</numerusform>
            <numerusform>الأوقات التي رد فيها هذا الرقم أو اتصل سابقًا؛ تُعرف ابتداءً من {n} مكالمات كهذه.</numerusform>
            <numerusform>الأوقات التي رد فيها هذا الرقم أو اتصل سابقًا؛ تُعرف ابتداءً من {n} مكالمة كهذه.</numerusform>
            <numerusform>الأوقات التي رد فيها هذا الرقم أو اتصل سابقًا؛ تُعرف ابتداءً من {n} مكالمة كهذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>once, {when}</source>
        <translation>مرة واحدة، {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} times, last {when}</source>
        <translation>
            <numerusform>{n} مرة، آخرها {when}</numerusform>
            <numerusform>مرة واحدة، {when}</numerusform>
            <numerusform>مرتين، آخرهما {when}</numerusform>
            <numerusform>{n} مرات، آخرها {when}</numerusform>
            <numerusform>{n} مرة، آخرها {when}</numerusform>
            <numerusform>{n} مرة، آخرها {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Tried once, {when}</source>
        <translation>حاولت مرة، {when}</translation>
    </message>
    <message>
        <source>Tried twice, last {when}</source>
        <translation>حاولت مرتين، آخرهما {when}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation>
            <numerusform>لم تحاول بعد، {when}</numerusform>
            <numerusform>حاولت مرة، {when}</numerusform>
            <numerusform>حاولت مرتين، آخرهما {when}</numerusform>
            <numerusform>حاولت {n} مرات، آخرها {when}</numerusform>
            <numerusform>حاولت {n} مرة، آخرها {when}</numerusform>
            <numerusform>حاولت {n} مرة، آخرها {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {when} nobody has called back, and no answered call came from this number.</source>
        <translation>منذ {when} لم تتم معاودة الاتصال، ولا توجد مكالمة من هذا الرقم تم الرد عليها.</translation>
    </message>
    <message>
        <source>Since {when} you have tried {times}, and nobody answered.</source>
        <translation>منذ {when} حاولت {times}، ولم يرد أحد.</translation>
    </message>
    <message>
        <source>Put off until {when}</source>
        <translation>مؤجَّل حتى {when}</translation>
    </message>
    <message>
        <source>{who} tried to reach you {attempts}; waiting {span}; {tried}</source>
        <translation>حاول {who} الاتصال بك {attempts}؛ ينتظر منذ {span}؛ {tried}</translation>
    </message>
    <message>
        <source>put off until {when}</source>
        <translation>مؤجَّل حتى {when}</translation>
    </message>
    <message>
        <source>Any day {from_}–{until}</source>
        <translation>كل الأيام {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekdays {from_}–{until}</source>
        <translation>أيام العمل {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekends {from_}–{until}</source>
        <translation>أيام العطلة {from_}–{until}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} و{hours}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} د</translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <translation>{hours} و{minutes}</translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation>في وقت غير معروف</translation>
    </message>
    <message>
        <source>on {when}</source>
        <translation>يوم {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} h</source>
        <translation>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>tried once, {when}</source>
        <translation>حاولت مرة، {when}</translation>
    </message>
    <message>
        <source>tried twice, last {when}</source>
        <translation>حاولت مرتين، آخرهما {when}</translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times, last {when}</source>
        <translation>
            <numerusform>لم تحاول بعد، {when}</numerusform>
            <numerusform>حاولت مرة، {when}</numerusform>
            <numerusform>حاولت مرتين، آخرهما {when}</numerusform>
            <numerusform>حاولت {n} مرات، آخرها {when}</numerusform>
            <numerusform>حاولت {n} مرة، آخرها {when}</numerusform>
            <numerusform>حاولت {n} مرة، آخرها {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget this number</source>
        <translation>نسيان هذا الرقم</translation>
    </message>
</context>
<context>
    <name>InsightGuide</name>
    <message>
        <source>These calls can be shown once the whole history is here.</source>
        <translation>يمكن عرض هذه المكالمات بعد اكتمال جلب السجل.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>كل المكالمات</translation>
    </message>
    <message>
        <source>Only these calls are shown: {calls}</source>
        <translation>تظهر هذه المكالمات فقط: {calls}</translation>
    </message>
    <message>
        <source>Back to the insights</source>
        <translation>العودة إلى الإحصاءات</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} من {all}</translation>
    </message>
    <message>
        <source>{share} within 5 min</source>
        <translation>{share} خلال خمس دقائق</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>سابقًا {before}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تم الرد عليها</translation>
    </message>
    <message>
        <source>called back within 1 h</source>
        <translation>معاودة الاتصال خلال ساعة</translation>
    </message>
    <message>
        <source>median time to call back</source>
        <translation>زمن معاودة الاتصال (الوسيط)</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>في الانتظار حتى الآن</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>talked in all</source>
        <translation>إجمالي مدة التحدث</translation>
    </message>
    <message>
        <source>median talk</source>
        <translation>مدة التحدث (الوسيط)</translation>
    </message>
    <message>
        <source>{days}, compared with {before}</source>
        <translation>{days}، مقارنةً بالفترة {before}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}٪</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} ث</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} و{hours}</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} د {s} ث</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>المكالمات في اليوم</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>المكالمات في الأسبوع</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>المكالمات في الشهر</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>المكالمات في السنة</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{weekday}, {start} to {end}</source>
        <translation>{weekday}، من {start} إلى {end}</translation>
    </message>
    <message>
        <source>by number of calls</source>
        <translation>حسب عدد المكالمات</translation>
    </message>
    <message>
        <source>by missed calls</source>
        <translation>حسب المكالمات الفائتة</translation>
    </message>
    <message>
        <source>by talk time</source>
        <translation>حسب مدة التحدث</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} س و{m} د</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} س</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} د</translation>
    </message>
    <message>
        <source>longest {span}</source>
        <translation>الأطول {span}</translation>
    </message>
    <message>
        <source>{sign}{n} %</source>
        <translation>‎{sign}{n}٪</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>{days} · the history is not all here yet</source>
        <translation>{days} · لم يكتمل السجل هنا بعد</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>نوع المكالمات</translation>
    </message>
    <message>
        <source>Order of the top callers</source>
        <translation>ترتيب أكثر المتصلين</translation>
    </message>
    <message>
        <source>The figures were copied.</source>
        <translation>نُسخت البيانات.</translation>
    </message>
</context>
<context>
    <name>InsightsTab</name>
    <message>
        <source>{days} · search and filter change nothing here</source>
        <translation>{days} · لا أثر للبحث والتصفية هنا</translation>
    </message>
    <message>
        <source>There are no insights now</source>
        <translation>لا توجد إحصاءات الآن</translation>
    </message>
    <message>
        <source>The calls that are saved here could not be read.</source>
        <translation>تعذّرت قراءة المكالمات المحفوظة هنا.</translation>
    </message>
    <message>
        <source>Try again; if it stays, start Call Viewer anew.</source>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فأعد تشغيل Call Viewer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>لصق المفتاح</translation>
    </message>
    <message>
        <source>There is no key yet. Copy it from the SMSMobileAPI dashboard and paste it here.</source>
        <translation>لا يوجد مفتاح بعد. انسخه من لوحة التحكم في SMSMobileAPI والصقه هنا.</translation>
    </message>
    <message>
        <source>This is a web address without a key in it. Copy only the key.</source>
        <translation>هذا عنوان ويب لا مفتاح فيه. انسخ المفتاح وحده.</translation>
    </message>
    <message>
        <source>A key has no spaces inside. Copy it once more, and nothing around it.</source>
        <translation>لا يحتوي المفتاح على مسافات. انسخه مرة أخرى، دون أي شيء حوله.</translation>
    </message>
    <message>
        <source>This cannot be a key. Copy it once more, and nothing around it.</source>
        <translation>لا يمكن أن يكون هذا مفتاحًا. انسخه مرة أخرى، دون أي شيء حوله.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>إخفاء المفتاح</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sorted by: {column}, descending</source>
        <translation>الفرز حسب: {column}، تنازليًا</translation>
    </message>
    <message>
        <source>Sorted by: {column}, ascending</source>
        <translation>الفرز حسب: {column}، تصاعديًا</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>, </source>
        <comment>Between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between the clauses of a sentence</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>Two sentences, one after the other</comment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <comment>A title without a full stop, and what is said below it</comment>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>{what}: {figure}</source>
        <comment>A figure behind what it counts</comment>
        <translation>{what}: {figure}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>كل المكالمات</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>There is no room for the panel. Make the window wider to see it.</source>
        <translation>لا مساحة للوحة الجانبية. وسّع النافذة لتراها.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>بانتظار معاودة الاتصال: {n}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>إظهار اللوحة الجانبية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>حول {name}</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>مفتاح API…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note about this number…</source>
        <translation>ملاحظة عن هذا الرقم…</translation>
    </message>
    <message>
        <source>Note about this number</source>
        <translation>ملاحظة عن هذا الرقم</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>NumberActions</name>
    <message>
        <source>Copied {number}.</source>
        <translation>نُسخ {number}.</translation>
    </message>
    <message>
        <source>{who} is marked as done.</source>
        <translation>وُضعت علامة «تم» على {who}.</translation>
    </message>
    <message>
        <source>{who} are marked as done.</source>
        <translation>وُضعت علامة «تم» على {who}.</translation>
    </message>
    <message>
        <source>{who} is not marked as done any longer.</source>
        <translation>أُزيلت علامة «تم» عن {who}.</translation>
    </message>
    <message>
        <source>{who} are not marked as done any longer.</source>
        <translation>أُزيلت علامة «تم» عن {who}.</translation>
    </message>
    <message>
        <source>{who} is not put off any longer.</source>
        <translation>أُلغي تأجيل {who}.</translation>
    </message>
    <message>
        <source>{who} are not put off any longer.</source>
        <translation>أُلغي تأجيل {who}.</translation>
    </message>
    <message>
        <source>{who} is put off until {when}.</source>
        <translation>تم تأجيل {who} حتى {when}.</translation>
    </message>
    <message>
        <source>{who} are put off until {when}.</source>
        <translation>تم تأجيل {who} حتى {when}.</translation>
    </message>
    <message>
        <source>A hidden number cannot be marked.</source>
        <translation>لا يمكن وضع علامة على رقم مخفي.</translation>
    </message>
    <message>
        <source>{who} does not wait for a call back.</source>
        <translation>لا مكالمات من {who} تنتظر معاودة الاتصال.</translation>
    </message>
    <message>
        <source>{who} do not wait for a call back.</source>
        <translation>لا مكالمات من {who} تنتظر معاودة الاتصال.</translation>
    </message>
    <message>
        <source>Taken back: {who}</source>
        <translation>تم التراجع بشأن {who}</translation>
    </message>
    <message numerus="yes">
        <source>{who} and {n} more</source>
        <translation>
            <numerusform>{who}</numerusform>
            <numerusform>{who} ومتصل آخر</numerusform>
            <numerusform>{who} ومتصلَين آخرَين</numerusform>
            <numerusform>{who} و{n} متصلين آخرين</numerusform>
            <numerusform>{who} و{n} متصلًا آخر</numerusform>
            <numerusform>{who} و{n} متصل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved, and nothing was changed. See whether the disk is full, and try again.</source>
        <translation>تعذّر الحفظ، ولم يتغير شيء. تحقق مما إذا كان القرص ممتلئًا، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>No program on this computer makes calls or sends messages. {number} was copied instead.</source>
        <translation>لا يوجد على هذا الكمبيوتر برنامج للاتصال أو لإرسال الرسائل. نُسخ {number} بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This caller withheld the number, so there is nobody to call.</source>
        <translation>أخفى هذا المتصل رقمه، لذا لا يمكن الاتصال به.</translation>
    </message>
    <message>
        <source>Codes with * or # can change a phone's settings, so they are not dialled from here.</source>
        <translation>الرموز التي تحتوي على * أو # قد تغيّر إعدادات الهاتف، لذا لا يمكن طلبها من هنا.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called.</source>
        <translation>هذا ليس رقم هاتف يمكن الاتصال به.</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>The selected number</source>
        <translation>الرقم المحدد</translation>
    </message>
    <message>
        <source>Select a call to see everything about its number</source>
        <translation>حدد مكالمة لترى كل شيء عن رقمها</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>الصفوف المنسوخة: {n}</translation>
    </message>
</context>
<context>
    <name>PanelButtons</name>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إزالة العلامة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Nobody waits for a call back from this number.</source>
        <translation>لا أحد ينتظر معاودة الاتصال من هذا الرقم.</translation>
    </message>
    <message>
        <source>Nobody has to call back here any longer, until they call in vain again.</source>
        <translation>لا حاجة بعد الآن إلى معاودة الاتصال هنا، إلى أن يتصل الرقم مجددًا دون رد.</translation>
    </message>
    <message>
        <source>You marked it as done. Let it wait for a call back again.</source>
        <translation>وضعت علامة «تم». أزلها ليعود هذا الرقم إلى انتظار معاودة الاتصال.</translation>
    </message>
</context>
<context>
    <name>PanelFigures</name>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Put off the call back</source>
        <translation>تأجيل معاودة الاتصال</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>More about this number</source>
        <translation>المزيد عن هذا الرقم</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>البحث عن هذا الرقم</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>نسيان هذا الرقم…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة الجانبية</translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message>
        <source>The note could not be saved. It is kept here, and saved as soon as that is possible.</source>
        <translation>تعذّر حفظ الملاحظة. هي باقية هنا، وستُحفظ حالما أمكن ذلك.</translation>
    </message>
    <message>
        <source>A note about a number of the other phone could not be saved.</source>
        <translation>تعذّر حفظ ملاحظة عن رقم في الهاتف الآخر.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds {n} letters; the rest was cut.</source>
        <translation>
            <numerusform>لا تتسع الملاحظة لأي حرف؛ حُذف الباقي.</numerusform>
            <numerusform>تتسع الملاحظة لحرف واحد؛ حُذف الباقي.</numerusform>
            <numerusform>تتسع الملاحظة لحرفين؛ حُذف الباقي.</numerusform>
            <numerusform>أقصى طول للملاحظة {n} أحرف؛ حُذف الباقي.</numerusform>
            <numerusform>أقصى طول للملاحظة {n} حرفًا؛ حُذف الباقي.</numerusform>
            <numerusform>أقصى طول للملاحظة {n} حرف؛ حُذف الباقي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>الصفوف المنسوخة: {n}</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Longest wait first</source>
        <translation>الأطول انتظارًا أولًا</translation>
    </message>
    <message>
        <source>Most attempts first</source>
        <translation>الأكثر محاولةً أولًا</translation>
    </message>
    <message>
        <source>Last attempt first</source>
        <translation>الأحدث محاولةً أولًا</translation>
    </message>
    <message numerus="yes">
        <source>Tried in the last {n} days</source>
        <translation>
            <numerusform>حاولوا خلال آخر {n} يوم</numerusform>
            <numerusform>حاولوا خلال آخر يوم</numerusform>
            <numerusform>حاولوا خلال آخر يومين</numerusform>
            <numerusform>حاولوا خلال آخر {n} أيام</numerusform>
            <numerusform>حاولوا خلال آخر {n} يومًا</numerusform>
            <numerusform>حاولوا خلال آخر {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried at any time</source>
        <translation>حاولوا في أي وقت</translation>
    </message>
    <message>
        <source>Shows those, too, who have not tried again for longer.</source>
        <translation>يعرض أيضًا من لم يحاولوا مجددًا منذ مدة أطول.</translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation>الفرز حسب: {column}</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>الترتيب: {order}</translation>
    </message>
    <message>
        <source>Whoever has tried to reach you in this time is shown, with all earlier attempts.</source>
        <translation>يظهر كل من حاول الاتصال بك في هذه المدة، مع كل محاولاته السابقة.</translation>
    </message>
    <message>
        <source>The days that are chosen at the top count instead.</source>
        <translation>تُعتمد بدلًا من ذلك الأيام المختارة في الأعلى.</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>إظهار {n} آخرين</numerusform>
            <numerusform>إظهار متصل آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار {n} آخرين</numerusform>
            <numerusform>إظهار {n} آخرين</numerusform>
            <numerusform>إظهار {n} آخرين</numerusform>
        </translation>
    </message>
    <message>
        <source>Show put off: {n}</source>
        <translation>إظهار المؤجَّلين: {n}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>PeopleBody</name>
    <message>
        <source>{trouble}. Some people may be missing here.</source>
        <translation>{trouble}. قد لا يظهر بعض الأشخاص هنا.</translation>
    </message>
    <message>
        <source>The history is still being brought here. Some people may be missing.</source>
        <translation>لا يزال جلب السجل جاريًا. قد لا يظهر بعض الأشخاص.</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Who</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Tried to reach you</source>
        <translation>حاول الاتصال بك</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>محاولاتك</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>أنسب وقت</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden numbers</source>
        <translation>أرقام مخفية</translation>
    </message>
    <message>
        <source>Hidden numbers tried to reach you {attempts}; nobody can call them back</source>
        <translation>حاولت أرقام مخفية الاتصال بك {attempts}؛ لا يمكن معاودة الاتصال بها</translation>
    </message>
    <message>
        <source>These callers withheld their number, so nobody can call them back.</source>
        <translation>أخفى هؤلاء المتصلون أرقامهم، لذا لا يمكن معاودة الاتصال بهم.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>PeopleStates</name>
    <message>
        <source>People waiting: {n}</source>
        <translation>عدد المنتظرين: {n}</translation>
    </message>
    <message>
        <source>People found: {n}</source>
        <translation>أشخاص عُثر عليهم: {n}</translation>
    </message>
    <message numerus="yes">
        <source>not tried again for {days} days: {n}</source>
        <translation>
            <numerusform>لم يحاولوا مجددًا منذ {days} يوم: {n}</numerusform>
            <numerusform>لم يحاولوا مجددًا منذ {days} يوم: {n}</numerusform>
            <numerusform>لم يحاولوا مجددًا منذ {days} يوم: {n}</numerusform>
            <numerusform>لم يحاولوا مجددًا منذ {days} أيام: {n}</numerusform>
            <numerusform>لم يحاولوا مجددًا منذ {days} يومًا: {n}</numerusform>
            <numerusform>لم يحاولوا مجددًا منذ {days} يوم: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>put off: {n}</source>
        <translation>المؤجَّلون: {n}</translation>
    </message>
    <message>
        <source>calls from hidden numbers, not counted: {n}</source>
        <translation>مكالمات من أرقام مخفية، غير محسوبة: {n}</translation>
    </message>
    <message>
        <source>calls without a time, not counted: {n}</source>
        <translation>مكالمات دون وقت، غير محسوبة: {n}</translation>
    </message>
    <message>
        <source>The history is still being brought here</source>
        <translation>لا يزال جلب السجل جاريًا</translation>
    </message>
    <message>
        <source>Who waits for a call back is known once the calls are here.</source>
        <translation>ستعرف من ينتظر معاودة الاتصال عندما تصل المكالمات إلى هنا.</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>لا أحد ينتظر الآن</translation>
    </message>
    <message>
        <source>Everybody who waits is put off until later.</source>
        <translation>كل المنتظرين مؤجَّلون إلى وقت لاحق.</translation>
    </message>
    <message>
        <source>They come back by themselves, or when they call again.</source>
        <translation>يعودون إلى القائمة تلقائيًا، أو عندما يتصلون مجددًا.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Everybody who called in vain was called back, or has reached you since.</source>
        <translation>كل من اتصل دون رد تمت معاودة الاتصال به، أو اتصل بعدها ورددت عليه.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>قد تستغرق المكالمة الجديدة نحو عشر دقائق حتى تصل إلى هنا.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Nobody is waiting from these days</source>
        <translation>لا منتظرين من هذه الأيام</translation>
    </message>
    <message>
        <source>Somebody may be waiting since other days.</source>
        <translation>قد يكون هناك من ينتظر منذ أيام أخرى.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this search.</source>
        <translation>لا أحد من المنتظرين يطابق هذا البحث.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this filter.</source>
        <translation>لا أحد من المنتظرين يطابق هذه التصفية.</translation>
    </message>
    <message>
        <source>Nobody who waits fits all that is chosen above.</source>
        <translation>لا أحد من المنتظرين يطابق كل ما اختير في الأعلى.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>لم يُعثر على أحد</translation>
    </message>
    <message>
        <source>{who} is not waiting</source>
        <translation>{who} لا ينتظر</translation>
    </message>
    <message>
        <source>No missed call fits this search.</source>
        <translation>لا توجد مكالمة فائتة تطابق هذا البحث.</translation>
    </message>
    <message>
        <source>Look in the missed calls</source>
        <translation>البحث في المكالمات الفائتة</translation>
    </message>
    <message>
        <source>Look in all calls</source>
        <translation>البحث في كل المكالمات</translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation>إظهار كل المنتظرين</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who has tried in the last {n} days is put off until later.</source>
        <translation>
            <numerusform>كل من حاول خلال آخر {n} يوم مؤجَّل إلى وقت لاحق.</numerusform>
            <numerusform>كل من حاول خلال آخر يوم مؤجَّل إلى وقت لاحق.</numerusform>
            <numerusform>كل من حاول خلال آخر يومين مؤجَّل إلى وقت لاحق.</numerusform>
            <numerusform>كل من حاول خلال آخر {n} أيام مؤجَّل إلى وقت لاحق.</numerusform>
            <numerusform>كل من حاول خلال آخر {n} يومًا مؤجَّل إلى وقت لاحق.</numerusform>
            <numerusform>كل من حاول خلال آخر {n} يوم مؤجَّل إلى وقت لاحق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody found in the last {n} days</source>
        <translation>
            <numerusform>لم يُعثر على أحد خلال آخر {n} يوم</numerusform>
            <numerusform>لم يُعثر على أحد خلال آخر يوم</numerusform>
            <numerusform>لم يُعثر على أحد خلال آخر يومين</numerusform>
            <numerusform>لم يُعثر على أحد خلال آخر {n} أيام</numerusform>
            <numerusform>لم يُعثر على أحد خلال آخر {n} يومًا</numerusform>
            <numerusform>لم يُعثر على أحد خلال آخر {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who fit this search and this filter have not tried again since.</source>
        <translation>من يطابقون هذا البحث وهذه التصفية لم يحاولوا مجددًا منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارهم</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting from the last {n} days</source>
        <translation>
            <numerusform>لا أحد ينتظر ممن حاولوا خلال آخر {n} يوم</numerusform>
            <numerusform>لا أحد ينتظر ممن حاولوا خلال آخر يوم</numerusform>
            <numerusform>لا أحد ينتظر ممن حاولوا خلال آخر يومين</numerusform>
            <numerusform>لا أحد ينتظر ممن حاولوا خلال آخر {n} أيام</numerusform>
            <numerusform>لا أحد ينتظر ممن حاولوا خلال آخر {n} يومًا</numerusform>
            <numerusform>لا أحد ينتظر ممن حاولوا خلال آخر {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who wait tried before, and have not tried again.</source>
        <translation>حاول المنتظرون قبل ذلك، ولم يحاولوا مجددًا.</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People who wait for a call back</source>
        <translation>المنتظرون معاودة الاتصال</translation>
    </message>
</context>
<context>
    <name>PhoneNames</name>
    <message>
        <source>My phone</source>
        <translation>هاتفي</translation>
    </message>
    <message>
        <source>Phone {n}</source>
        <translation>هاتف {n}</translation>
    </message>
</context>
<context>
    <name>PhoneNotes</name>
    <message>
        <source>The notes of {name} could not be deleted.</source>
        <translation>تعذّر حذف ملاحظات {name}.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>The notes could not be taken over, and are kept where they were.</source>
        <translation>تعذّر نقل الملاحظات، وهي باقية في مكانها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Notes of a phone that was removed are kept here. Use them for this phone?</source>
        <translation>ملاحظات هاتف أُزيل سابقًا محفوظة هنا. هل تريد استخدامها لهذا الهاتف؟</translation>
    </message>
    <message>
        <source>Notes of the phone “{name}”, removed on {day}, are kept here. Use them for this phone?</source>
        <translation>ملاحظات الهاتف «{name}» الذي أُزيل في {day} محفوظة هنا. هل تريد استخدامها لهذا الهاتف؟</translation>
    </message>
    <message>
        <source>They were written by a newer version of this program.</source>
        <translation>كتبها إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Their folder cannot be written.</source>
        <translation>لا يمكن الكتابة في مجلدها.</translation>
    </message>
    <message>
        <source>Another program holds them.</source>
        <translation>هي قيد الاستخدام في برنامج آخر.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>لا يمكن استخدام الملف.</translation>
    </message>
</context>
<context>
    <name>PhonesFlow</name>
    <message>
        <source>Missed calls seem to be written in the time zone {zone}.</source>
        <translation>يبدو أن المكالمات الفائتة مسجلة بتوقيت المنطقة {zone}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام هذا التوقيت</translation>
    </message>
    <message>
        <source>Use {country}</source>
        <translation>استخدام {country}</translation>
    </message>
    <message>
        <source>Numbers are read as if from one country ({used}), but look like those of another ({country}).</source>
        <translation>تُقرأ الأرقام على أنها من بلد ({used})، لكنها تبدو من بلد آخر ({country}).</translation>
    </message>
    <message>
        <source>No country of numbers is set, and they look like those of one: {country}.</source>
        <translation>لم يُحدد بلد الأرقام، ويبدو أنها من هذا البلد: {country}.</translation>
    </message>
    <message>
        <source>One person may be listed as two.</source>
        <translation>قد يظهر الشخص نفسه مرتين.</translation>
    </message>
</context>
<context>
    <name>PortraitWords</name>
    <message>
        <source>also: {names}</source>
        <translation>أيضًا: {names}</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>ينتظر منذ {span}</translation>
    </message>
    <message>
        <source>They tried to reach you {attempts}.</source>
        <translation>حاول الاتصال بك {attempts}.</translation>
    </message>
    <message>
        <source>Calls without a number: {n}</source>
        <translation>مكالمات دون رقم: {n}</translation>
    </message>
    <message>
        <source>Calls with this number: {n}</source>
        <translation>المكالمات مع هذا الرقم: {n}</translation>
    </message>
    <message>
        <source>first in {month}</source>
        <translation>الأولى في {month}</translation>
    </message>
    <message>
        <source>Missed: {n}</source>
        <translation>فائتة: {n}</translation>
    </message>
    <message>
        <source>Incoming: {n}</source>
        <translation>واردة: {n}</translation>
    </message>
    <message>
        <source>Outgoing: {n}</source>
        <translation>صادرة: {n}</translation>
    </message>
    <message>
        <source>Last call: {when}</source>
        <translation>آخر مكالمة: {when}</translation>
    </message>
    <message>
        <source>Talked in all: {duration}</source>
        <translation>إجمالي مدة التحدث: {duration}</translation>
    </message>
    <message>
        <source>Best reached: {hours}</source>
        <translation>أنسب وقت للاتصال: {hours}</translation>
    </message>
    <message>
        <source>The callers withheld their numbers: these may be different people.</source>
        <translation>أخفى المتصلون أرقامهم: قد يكونون أشخاصًا مختلفين.</translation>
    </message>
    <message>
        <source>The history is still being brought here, so there may be more calls.</source>
        <translation>لا يزال جلب السجل جاريًا، لذا قد توجد مكالمات أكثر.</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Caller</source>
        <translation>المتصل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>صفحة {n} من {m}</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>السهم لأسفل</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>إرسال رسالة</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>وضع علامة «تم»</translation>
    </message>
    <message>
        <source>Mark as done, with a note…</source>
        <translation>وضع علامة «تم» مع ملاحظة…</translation>
    </message>
    <message>
        <source>Take back “done”</source>
        <translation>إزالة علامة «تم»</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>البحث عن هذا الرقم</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>نسيان هذا الرقم…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search name, number or note   {shortcut}</source>
        <translation>البحث عن اسم أو رقم أو ملاحظة   {shortcut}</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>البحث عن اسم أو رقم أو ملاحظة</translation>
    </message>
    <message>
        <source>Finds callers by name, by any part of the number, and by your notes about them.</source>
        <translation>يعثر على المتصلين بالاسم، أو بأي جزء من الرقم، أو بملاحظاتك عنهم.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The demo has one phone, which is invented.</source>
        <translation>في العرض التجريبي هاتف واحد، وهو مختلق.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The words change when Call Viewer starts next.</source>
        <translation>تتغير اللغة عند تشغيل Call Viewer في المرة القادمة.</translation>
    </message>
    <message>
        <source>&amp;Keep a copy of the calls on this computer</source>
        <translation>الا&amp;حتفاظ بنسخة من المكالمات على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Delete the copy now…</source>
        <translation>حذف النسخة الآن…</translation>
    </message>
    <message>
        <source>&amp;Hide numbers on screen</source>
        <translation>إ&amp;خفاء الأرقام على الشاشة</translation>
    </message>
    <message>
        <source>Phones…</source>
        <translation>الهواتف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The calls are there at once, also offline, and stay when the service forgets them.</source>
        <translation>تظهر المكالمات فورًا، حتى بلا اتصال بالإنترنت، وتبقى حتى إن حذفتها الخدمة.</translation>
    </message>
    <message>
        <source>The calls are read from the service at each start and forgotten when the program ends.</source>
        <translation>تُقرأ المكالمات من الخدمة عند كل تشغيل، ولا يبقى منها شيء بعد إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Keep no copy? It is deleted from this computer, together with calls that the service has forgotten. Offline there will be nothing to see.</source>
        <translation>هل تريد عدم الاحتفاظ بنسخة؟ ستُحذف من هذا الكمبيوتر، ومعها المكالمات التي لم تعد لدى الخدمة. ولن يظهر شيء بلا اتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>Keep no copy</source>
        <translation>عدم الاحتفاظ بنسخة</translation>
    </message>
    <message numerus="yes">
        <source>Delete calls older than {n} months from this computer, now and from day to day?</source>
        <translation>
            <numerusform>هل تريد حذف المكالمات الأقدم من {n} شهر من هذا الكمبيوتر، الآن وكل يوم؟</numerusform>
            <numerusform>هل تريد حذف المكالمات الأقدم من شهر من هذا الكمبيوتر، الآن وكل يوم؟</numerusform>
            <numerusform>هل تريد حذف المكالمات الأقدم من شهرين من هذا الكمبيوتر، الآن وكل يوم؟</numerusform>
            <numerusform>هل تريد حذف المكالمات الأقدم من {n} أشهر من هذا الكمبيوتر، الآن وكل يوم؟</numerusform>
            <numerusform>هل تريد حذف المكالمات الأقدم من {n} شهرًا من هذا الكمبيوتر، الآن وكل يوم؟</numerusform>
            <numerusform>هل تريد حذف المكالمات الأقدم من {n} شهر من هذا الكمبيوتر، الآن وكل يوم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older calls</source>
        <translation>حذف المكالمات الأقدم</translation>
    </message>
    <message>
        <source>Delete the copy of the calls of all phones? Calls that the service has forgotten are lost.</source>
        <translation>هل تريد حذف نسخة مكالمات كل الهواتف؟ ستُفقد المكالمات التي لم تعد لدى الخدمة.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>حذف النسخة</translation>
    </message>
    <message>
        <source>Like the system</source>
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
        <source>Only when I refresh</source>
        <translation>عند التحديث يدويًا فقط</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>كل دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <translation>
            <numerusform>كل {n} دقيقة</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل {n} دقائق</numerusform>
            <numerusform>كل {n} دقيقة</numerusform>
            <numerusform>كل {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>{n} أشهر</numerusform>
            <numerusform>{n} شهرًا</numerusform>
            <numerusform>{n} شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>&amp;Look for new calls</source>
        <translation>ال&amp;بحث عن مكالمات جديدة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Keep calls &amp;for</source>
        <translation>مدة الاحت&amp;فاظ بالمكالمات</translation>
    </message>
    <message>
        <source>Shows no more than the last two digits.</source>
        <translation>لا تظهر إلا آخر خانتين من الرقم.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Missed calls and start</source>
        <translation>المكالمات الفائتة وبدء التشغيل</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>المكالمات الفائتة</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>المكالمات الواردة</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>المكالمات الصادرة</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>كل المكالمات</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Open the panel of the number</source>
        <translation>فتح اللوحة الجانبية للرقم</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>إظهار اللوحة الجانبية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the number</source>
        <translation>نسخ الصفوف المحددة، أو الرقم</translation>
    </message>
    <message>
        <source>Take back what was marked last</source>
        <translation>التراجع عن آخر علامة</translation>
    </message>
    <message>
        <source>Export or print the list</source>
        <translation>تصدير القائمة أو طباعتها</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>قائمة خيارات الصف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sort, and choose columns: in the menu of the row</source>
        <translation>الفرز واختيار الأعمدة: في قائمة خيارات الصف</translation>
    </message>
    <message>
        <source>Open the calendar, in a date field</source>
        <translation>فتح التقويم، في حقل التاريخ</translation>
    </message>
    <message>
        <source>A day earlier or later, in a date field</source>
        <translation>اليوم السابق أو التالي، في حقل التاريخ</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Not any longer</source>
        <translation>إلغاء التأجيل</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>حتى…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>This evening {time}</source>
        <translation>مساء اليوم {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>غدًا {time}</translation>
    </message>
    <message>
        <source>Next Monday {time}</source>
        <translation>الاثنين القادم {time}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Newest call {when}</source>
        <translation>أحدث مكالمة: {when}</translation>
    </message>
    <message>
        <source>the phone may lag by {n} min</source>
        <translation>قد يتأخر الهاتف {n} د</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>تم التحقق للتو</translation>
    </message>
    <message>
        <source>checked {n} min ago</source>
        <translation>تم التحقق قبل {n} د</translation>
    </message>
    <message>
        <source>checked {n} h ago</source>
        <translation>تم التحقق قبل {n} س</translation>
    </message>
    <message numerus="yes">
        <source>checked {n} days ago</source>
        <translation>
            <numerusform>تم التحقق اليوم</numerusform>
            <numerusform>تم التحقق قبل يوم</numerusform>
            <numerusform>تم التحقق قبل يومين</numerusform>
            <numerusform>تم التحقق قبل {n} أيام</numerusform>
            <numerusform>تم التحقق قبل {n} يومًا</numerusform>
            <numerusform>تم التحقق قبل {n} يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Bringing the history here</source>
        <translation>جلب السجل</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>The whole history is here: {calls}</source>
        <translation>السجل كله هنا: {calls}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{what}: back to {month}, {calls}</source>
        <translation>{what}: رجوعًا إلى {month}، {calls}</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <translation>
            <numerusform>لا مكالمات</numerusform>
            <numerusform>مكالمة واحدة</numerusform>
            <numerusform>مكالمتان</numerusform>
            <numerusform>{n} مكالمات</numerusform>
            <numerusform>{n} مكالمة</numerusform>
            <numerusform>{n} مكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>محاولة جديدة…</translation>
    </message>
    <message>
        <source>Waiting: trying again in {n} s</source>
        <translation>في الانتظار: محاولة جديدة بعد {n} ث</translation>
    </message>
    <message>
        <source>Offline: only the calls that are here</source>
        <translation>بلا اتصال بالإنترنت: المكالمات الموجودة هنا فقط</translation>
    </message>
    <message>
        <source>Offline. Last checked: {when}</source>
        <translation>بلا اتصال بالإنترنت. آخر تحقق: {when}</translation>
    </message>
    <message>
        <source>{problem}: only the calls that are here</source>
        <translation>{problem}: المكالمات الموجودة هنا فقط</translation>
    </message>
    <message>
        <source>{problem}. Last checked: {when}</source>
        <translation>{problem}. آخر تحقق: {when}</translation>
    </message>
</context>
<context>
    <name>SystemSwitches</name>
    <message>
        <source>The system did not let this program look that up or change it. See the settings of the system.</source>
        <translation>لم يسمح النظام لهذا البرنامج بالاطلاع على ذلك أو تغييره. راجع إعدادات النظام.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Outgoing · no answer</source>
        <translation>صادرة · دون رد</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>All calls with this number</source>
        <translation>كل المكالمات مع هذا الرقم</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>الإعدادات والمساعدة</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>These calls are invented. Nothing is sent or kept.</source>
        <translation>هذه المكالمات مختلقة. لا يُرسل شيء ولا يُحفظ.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>New missed calls: {n}</source>
        <translation>المكالمات الفائتة الجديدة: {n}</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>بانتظار معاودة الاتصال: {n}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Check for new calls</source>
        <translation>البحث عن مكالمات جديدة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This key already belongs to {name}. Each phone has a key of its own.</source>
        <translation>هذا المفتاح تابع للهاتف {name} بالفعل. لكل هاتف مفتاحه الخاص.</translation>
    </message>
    <message>
        <source>Getting the calls…</source>
        <translation>جارٍ جلب المكالمات…</translation>
    </message>
    <message>
        <source>No call fits this search.</source>
        <translation>لا توجد مكالمة تطابق هذا البحث.</translation>
    </message>
    <message>
        <source>There is no call of these days.</source>
        <translation>لا توجد مكالمات من هذه الأيام.</translation>
    </message>
    <message>
        <source>No call fits this filter.</source>
        <translation>لا توجد مكالمة تطابق هذه التصفية.</translation>
    </message>
    <message>
        <source>No call fits all that is chosen above.</source>
        <translation>لا توجد مكالمة تطابق كل ما اختير في الأعلى.</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>جرّب كلمات أخرى.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>إظهار كل الأيام</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Clear search, days and filter</source>
        <translation>مسح البحث والأيام والتصفية</translation>
    </message>
    <message>
        <source>Try again in about {n} min.</source>
        <translation>حاول مجددًا بعد {n} د تقريبًا.</translation>
    </message>
    <message>
        <source>Try again in about {n} h.</source>
        <translation>حاول مجددًا بعد {n} س تقريبًا.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in about {n} days.</source>
        <translation>
            <numerusform>حاول مجددًا اليوم.</numerusform>
            <numerusform>حاول مجددًا بعد يوم تقريبًا.</numerusform>
            <numerusform>حاول مجددًا بعد يومين تقريبًا.</numerusform>
            <numerusform>حاول مجددًا بعد {n} أيام تقريبًا.</numerusform>
            <numerusform>حاول مجددًا بعد {n} يومًا تقريبًا.</numerusform>
            <numerusform>حاول مجددًا بعد {n} يوم تقريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>يتعذّر الوصول إلى الخدمة</translation>
    </message>
    <message>
        <source>This computer got no answer from the service.</source>
        <translation>لم يتلقَّ هذا الكمبيوتر ردًا من الخدمة.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>تحقق من الاتصال بالإنترنت، أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>الخادم الوكيل لا يعمل</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used.</source>
        <translation>لا يمكن استخدام إعداد الخادم الوكيل في هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Check its address, name and password, then start Call Viewer again.</source>
        <translation>تحقق من عنوانه واسم المستخدم وكلمة المرور، ثم أعد تشغيل Call Viewer.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate that it was shown.</source>
        <translation>لا يثق هذا الكمبيوتر بالشهادة التي عُرضت عليه.</translation>
    </message>
    <message>
        <source>Check the computer's date and the network, for example a hotel's sign-in page.</source>
        <translation>تحقق من تاريخ الكمبيوتر ومن الشبكة، مثل صفحة تسجيل الدخول في فندق.</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>مفتاح API غير موجود</translation>
    </message>
    <message>
        <source>The service asks for an API key.</source>
        <translation>تطلب الخدمة مفتاح API.</translation>
    </message>
    <message>
        <source>Enter the key from your SMSMobileAPI dashboard.</source>
        <translation>أدخل المفتاح من لوحة التحكم في SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Enter the API key</source>
        <translation>إدخال مفتاح API</translation>
    </message>
    <message>
        <source>The API key is wrong</source>
        <translation>مفتاح API غير صحيح</translation>
    </message>
    <message>
        <source>The service does not know this key.</source>
        <translation>لا تعرف الخدمة هذا المفتاح.</translation>
    </message>
    <message>
        <source>Copy the key from your SMSMobileAPI dashboard once more.</source>
        <translation>انسخ المفتاح مرة أخرى من لوحة التحكم في SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Change the API key</source>
        <translation>تغيير مفتاح API</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>رفضت الخدمة الطلب</translation>
    </message>
    <message>
        <source>It did not say why; the API key may be wrong.</source>
        <translation>لم تذكر السبب؛ قد يكون مفتاح API غير صحيح.</translation>
    </message>
    <message>
        <source>Check the key; if it is right, a firewall or a proxy may be in the way.</source>
        <translation>تحقق من المفتاح؛ فإن كان صحيحًا فقد يكون جدار حماية أو خادم وكيل هو العائق.</translation>
    </message>
    <message>
        <source>The subscription has ended</source>
        <translation>انتهى الاشتراك</translation>
    </message>
    <message>
        <source>The key is right, but its SMSMobileAPI subscription has expired.</source>
        <translation>المفتاح صحيح، لكن اشتراكه في SMSMobileAPI انتهى.</translation>
    </message>
    <message>
        <source>Renew it in the SMSMobileAPI dashboard, then check again.</source>
        <translation>جدّده في لوحة التحكم في SMSMobileAPI، ثم تحقق مجددًا.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>The service asks to wait</source>
        <translation>تطلب الخدمة الانتظار</translation>
    </message>
    <message>
        <source>It got too many requests in a short time.</source>
        <translation>تلقت طلبات كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>انتظر دقيقة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>في الخدمة مشكلة</translation>
    </message>
    <message>
        <source>It reports a fault of its own; your network is fine.</source>
        <translation>أبلغت الخدمة عن عطل لديها؛ شبكتك سليمة.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>الرد غير مفهوم</translation>
    </message>
    <message>
        <source>The service sent something that is no list of calls.</source>
        <translation>أرسلت الخدمة شيئًا ليس قائمة مكالمات.</translation>
    </message>
    <message>
        <source>Try again; if it stays, something between here and the service may interfere.</source>
        <translation>حاول مجددًا؛ وإذا استمرت المشكلة فقد يكون هناك ما يعيق الطريق إلى الخدمة.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>لا توجد سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the key safe.</source>
        <translation>لا توجد في هذا الكمبيوتر سلسلة مفاتيح تحفظ المفتاح بأمان.</translation>
    </message>
    <message>
        <source>Set one up (such as GNOME Keyring or KWallet), or use the key for this session only.</source>
        <translation>ثبّت واحدة (مثل GNOME Keyring أو KWallet)، أو استخدم المفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The key is in the computer's keyring, which was not unlocked.</source>
        <translation>المفتاح في سلسلة مفاتيح الكمبيوتر، ولم يُفتح قفلها.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation>افتح قفلها ثم حاول مجددًا، أو استخدم المفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>رفضت سلسلة المفاتيح الطلب</translation>
    </message>
    <message>
        <source>The computer's keyring is open but did not do what it was asked for.</source>
        <translation>سلسلة مفاتيح الكمبيوتر مفتوحة، لكنها لم تنفذ ما طُلب منها.</translation>
    </message>
    <message>
        <source>Allow Call Viewer to use the keyring, or use the key for this session only.</source>
        <translation>اسمح لبرنامج Call Viewer باستخدام سلسلة المفاتيح، أو استخدم المفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>لا يوجد مفتاح API بعد</translation>
    </message>
    <message>
        <source>The computer's keyring holds no key for this phone.</source>
        <translation>لا يوجد مفتاح لهذا الهاتف في سلسلة مفاتيح الكمبيوتر.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>لا مكالمات</translation>
    </message>
    <message>
        <source>No call of this phone is here yet.</source>
        <translation>لم تصل أي مكالمة من هذا الهاتف بعد.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>قد تستغرق المكالمة الجديدة نحو عشر دقائق حتى تصل إلى هنا.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>لا مكالمات فائتة</translation>
    </message>
    <message>
        <source>The service has no missed calls of this phone.</source>
        <translation>ليست لدى الخدمة مكالمات فائتة لهذا الهاتف.</translation>
    </message>
    <message>
        <source>No incoming calls</source>
        <translation>لا مكالمات واردة</translation>
    </message>
    <message>
        <source>The service has no answered calls of this phone.</source>
        <translation>ليست لدى الخدمة مكالمات تم الرد عليها من هذا الهاتف.</translation>
    </message>
    <message>
        <source>No outgoing calls</source>
        <translation>لا مكالمات صادرة</translation>
    </message>
    <message>
        <source>The service has no calls made with this phone.</source>
        <translation>ليست لدى الخدمة مكالمات أُجريت من هذا الهاتف.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>Put off until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>اختر يومًا.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>مضى هذا الوقت. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>Until then the number is not among those who wait, unless it calls again.</source>
        <translation>حتى ذلك الحين لا يظهر الرقم بين المنتظرين، إلا إذا اتصل مجددًا.</translation>
    </message>
    <message>
        <source>“{text}” is no day that can be read.</source>
        <translation>تعذّرت قراءة «{text}» كتاريخ.</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>up to 5 min</source>
        <translation>حتى خمس دقائق</translation>
    </message>
    <message>
        <source>5 to 60 min</source>
        <translation>من خمس دقائق إلى ساعة</translation>
    </message>
    <message>
        <source>1 to 8 h</source>
        <translation>من ساعة إلى ثماني ساعات</translation>
    </message>
    <message>
        <source>later the same day</source>
        <translation>لاحقًا في اليوم نفسه</translation>
    </message>
    <message>
        <source>next day or later</source>
        <translation>في اليوم التالي أو بعده</translation>
    </message>
    <message>
        <source>they reached you first</source>
        <translation>اتصل قبل ذلك ورددت عليه</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>لم تتم معاودة الاتصال</translation>
    </message>
</context>
<context>
    <name>WaitsChart</name>
    <message>
        <source>How long they waited for your call</source>
        <translation>مدة الانتظار حتى معاودة الاتصال</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>المكالمات الفائتة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>{wait}
Missed calls: {n} ({share})</source>
        <translation>{wait}
المكالمات الفائتة: {n} ({share})</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>المكالمات حسب يوم الأسبوع والساعة</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Most: {cell}</source>
        <translation>الأكثر: {cell}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Remember the key in this computer's keyring</source>
        <translation>تذكّر المفتاح في سلسلة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط الهاتف</translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation>تجربة العرض التجريبي</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>جارٍ تجربة المفتاح…</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>هذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Your phone's calls, on this computer</source>
        <translation>مكالمات هاتفك على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Call Viewer shows the missed, incoming and outgoing calls that your phone sends to SMSMobileAPI. It only reads them.</source>
        <translation>يعرض Call Viewer المكالمات الفائتة والواردة والصادرة التي يرسلها هاتفك إلى SMSMobileAPI. إنه يقرؤها فقط.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>م&amp;فتاح API</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone. Each phone has its own.</source>
        <translation>تجد المفتاح في لوحة التحكم في SMSMobileAPI وفي التطبيق على الهاتف. لكل هاتف مفتاحه الخاص.</translation>
    </message>
    <message>
        <source>This computer has no keyring for it: the key is forgotten when the program ends.</source>
        <translation>لا توجد سلسلة مفاتيح له في هذا الكمبيوتر: يُحذف المفتاح عند إنهاء البرنامج.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hidden number</source>
        <translation>رقم مخفي</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>متصل غير معروف</translation>
    </message>
    <message>
        <source>The caller withheld the number.</source>
        <translation>أخفى المتصل رقمه.</translation>
    </message>
    <message>
        <source>As the phone wrote it: {number}</source>
        <translation>كما سجّله الهاتف: {number}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>As the service wrote it: {text}</source>
        <translation>كما أرسلته الخدمة: {text}</translation>
    </message>
    <message>
        <source>The service gave no time for this call.</source>
        <translation>لم تذكر الخدمة وقت هذه المكالمة.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>غدًا {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>دون رد</translation>
    </message>
    <message>
        <source>The service gave no duration for this call.</source>
        <translation>لم تذكر الخدمة مدة هذه المكالمة.</translation>
    </message>
    <message>
        <source>{n} s in all</source>
        <translation>المجموع: {n} ث</translation>
    </message>
    <message>
        <source>Where the number is registered, not where the caller is.</source>
        <translation>حيث سُجّل الرقم، لا حيث يوجد المتصل.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>مكالمة فائتة</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>مكالمة واردة</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>مكالمة صادرة</translation>
    </message>
    <message>
        <source>Missed call from {who}, {when}</source>
        <translation>مكالمة فائتة من {who}، {when}</translation>
    </message>
    <message>
        <source>Incoming call from {who}, {when}</source>
        <translation>مكالمة واردة من {who}، {when}</translation>
    </message>
    <message>
        <source>Outgoing call to {who}, {when}</source>
        <translation>مكالمة صادرة إلى {who}، {when}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} س {m} د</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} د {s} ث</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} ث</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>{filter}: {choice}</source>
        <translation>{filter}: {choice}</translation>
    </message>
</context>
<context>
    <name>_KeyLine</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>الصق مفتاح API</translation>
    </message>
</context>
</TS>
