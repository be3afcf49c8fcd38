### Arabic. Sentences that are not facts. Each starts with an Arabic word.

language-name = العربية

## Smalltalk

smalltalk-greet = مرحبًا! أنا Rahnama، دليلكم إلى العلاقات الدولية لجامعة طهران للعلوم الطبية (TUMS). ماذا تودّون أن تعرفوا؟
smalltalk-bye = مع السلامة، وأطيب التمنيات! أنا هنا متى كان لديكم سؤال آخر.
smalltalk-thanks = على الرحب والسعة! هل تودّون معرفة شيء آخر؟
smalltalk-part = على الرحب والسعة! إلى اللقاء، مع أطيب التمنيات.
smalltalk-bot = أنا Rahnama، برنامج حاسوبي ولست إنسانًا. أجيب عن الأسئلة المتعلقة بالعلاقات الدولية لجامعة TUMS، ويمكنني إحالة أسئلتكم إلى الموظفين.
smalltalk-help = يمكنكم أن تسألوني عن Erasmus+ وOPATEL وMediTec، وعن التبادل والجامعات الشريكة، ومكاتب التعاون الدولي والبيوت الدولية الرائدة، وبرنامج الأساتذة الزائرين.
smalltalk-tell = شكرًا على هذه المعلومات. ما الذي تودّ معرفته عن العلاقات الدولية للجامعة؟
smalltalk-languages = أجيب بهذه اللغات: { $languages }. اكتبوا بأيٍّ منها، وسيكون جوابي بلغة رسالتكم.
declined = حسنًا. ماذا تودّون أن تعرفوا غير ذلك؟

## Hand-off to people

handoff-offer = هل أحيل سؤالكم إلى موظفي مكتب العلاقات الدولية؟
handoff-done = أحلتُ سؤالكم إلى موظفي مكتب العلاقات الدولية. سيجيبون هنا في هذه المحادثة في أوقات دوامهم؛ قد يستغرق ذلك بضعة أيام، فيُرجى العودة لاحقًا. إن رغبتم في الرد بالبريد الإلكتروني أيضًا فاكتبوا عنوانكم هنا.
handoff-done-mail = أحلتُ سؤالكم إلى موظفي مكتب العلاقات الدولية. لا يمكنهم مراسلتكم هنا من تلقاء أنفسهم؛ فإن رغبتم في الرد فاكتبوا هنا عنوان بريدكم الإلكتروني. قد يستغرق ذلك بضعة أيام.
handoff-already = سؤالكم قد وصل بالفعل إلى مكتب العلاقات الدولية. هل تودّون معرفة شيء آخر؟
contact-kept = سجّلتُ عنوانكم لهذا السؤال وحده ليتمكن الموظفون من الرد عليه؛ ويُمحى عند إغلاق السؤال أو مع هذه المحادثة.
mail-subject = رد مكتب العلاقات الدولية
mail-footer = طلبتم هذا الرد في محادثة مكتب العلاقات الدولية بالجامعة. يُرجى المتابعة هناك.
handoff-button-yes = نعم، يُرجى إحالته
handoff-button-no = لا، شكرًا

## What is not known

unknown-general = ليست لديّ معلومات موثوقة عن ذلك.
unknown-fees = ليست لديّ معلومات عن الرسوم الدراسية أو التكاليف الأخرى.
unknown-scholarship = ليست لديّ معلومات عن المنح الدراسية أو المساعدات المالية.
unknown-visa = ليست لديّ معلومات عن التأشيرات أو تصاريح الإقامة.
unknown-housing = ليست لديّ معلومات عن السكن الجامعي أو أماكن الإقامة.
unknown-deadline = ليست لديّ معلومات عن المواعيد النهائية أو مواعيد الفصول الدراسية.
unknown-admission = ليست لديّ معلومات عن كيفية التقديم أو شروط القبول.
unknown-language = ليست لديّ معلومات عن لغات التدريس أو شهادات اللغة.
unknown-contact = ليست لديّ عناوين بريد إلكتروني أو أرقام هواتف أو أوقات دوام.
unknown-recognition = ليست لديّ معلومات عن الاعتراف بالشهادات أو الساعات المعتمدة.
unknown-courses = ليست لديّ معلومات عن البرامج الدراسية أو المقررات أو التصنيفات.
unknown-people = ليست لديّ أسماء أشخاص.
unknown-budget = ليست لديّ معلومات عن الميزانيات أو الرواتب.
unknown-statistics = ليست لديّ أرقام عن عدد المشاركين.
unknown-life = ليست لديّ معلومات عن الحياة اليومية في طهران.
unknown-members = لا أعرف أي الجامعات والمؤسسات من هذه البلدان تشارك فيه.
unknown-start = لا أعرف متى بدأ ذلك.
unknown-duration = لا أعرف كم تبلغ مدة ذلك.
unknown-partners = لا أعرف عدد الشركاء فيه.
unknown-website = ليس لديّ عنوان هذا الموقع.
offtopic = لا يمكنني المساعدة في ذلك، فأنا أجيب فقط عن الأسئلة المتعلقة بالعلاقات الدولية لجامعة TUMS.

## Computed answers

yes = نعم.
no = لا.
partners-in-country = { $count ->
    [zero] ليست لدى TUMS أي جامعة شريكة { $where }.
    [one] لدى TUMS { $where } جامعة شريكة واحدة: { $institutions }.
    [two] لدى TUMS { $where } جامعتان شريكتان: { $institutions }.
    [few] لدى TUMS { $where } { $count } جامعات شريكة: { $institutions }.
    [many] لدى TUMS { $where } { $count } جامعة شريكة: { $institutions }.
   *[other] لدى TUMS { $where } { $count } جامعة شريكة: { $institutions }.
}
partners-of-country = { $count ->
    [zero] ليست لدى TUMS أي جامعة شريكة في هذه الدولة ({ $country }).
    [one] لدى TUMS في هذه الدولة ({ $country }) جامعة شريكة واحدة: { $institutions }.
    [two] لدى TUMS في هذه الدولة ({ $country }) جامعتان شريكتان: { $institutions }.
    [few] لدى TUMS في هذه الدولة ({ $country }) { $count } جامعات شريكة: { $institutions }.
    [many] لدى TUMS في هذه الدولة ({ $country }) { $count } جامعة شريكة: { $institutions }.
   *[other] لدى TUMS في هذه الدولة ({ $country }) { $count } جامعة شريكة: { $institutions }.
}
partner-active = تُعدّ { $institution } ({ $country }) شريكةً لجامعة TUMS بموجب اتفاقية تبادل سارية.
agreements-list = { $count ->
    [zero] ليست لدى TUMS أي اتفاقية تبادل سارية.
    [one] هناك اتفاقية تبادل سارية واحدة لدى TUMS مع الجامعة التالية: { $institutions }.
    [two] هناك اتفاقيتا تبادل ساريتان لدى TUMS مع الجامعتين التاليتين: { $institutions }.
    [few] هناك { $count } اتفاقيات تبادل سارية لدى TUMS مع الجامعات التالية: { $institutions }.
    [many] هناك { $count } اتفاقية تبادل سارية لدى TUMS مع الجامعات التالية: { $institutions }.
   *[other] هناك { $count } اتفاقية تبادل سارية لدى TUMS مع الجامعات التالية: { $institutions }.
}
not-listed-country = لا توجد ضمن اتفاقيات التبادل السارية لدى TUMS أي اتفاقية مع جامعة من هذه الدولة ({ $country }).
project-countries = { $count ->
    [zero] لا تشارك أي دولة في { $project }.
    [one] تشارك دولة واحدة في { $project }: { $countries }.
    [two] تشارك دولتان في { $project }: { $countries }.
    [few] تشارك { $count } دول في { $project }: { $countries }.
    [many] تشارك { $count } دولة في { $project }: { $countries }.
   *[other] تشارك { $count } دولة في { $project }: { $countries }.
}
projects-of-country = المشاريع التي تشارك فيها هذه الدولة ({ $country }): { $projects }.
projects-of-country-none = لا أعرف أي مشروع تشارك فيه هذه الدولة ({ $country }).
projects-shared = الدول المشاركة في كلٍّ من { $first } و{ $second }: { $countries }.

## Asking back

which-topic = أيّها تقصدون؟
did-you-mean = لست متأكدًا من أنني فهمت السؤال. هل تقصدون أحد هذه الأسئلة؟
other-language = أجيب بالعربية لأنني لا أتقن لغتكم بعد. اللغات التي أعرفها هي: { $languages }.
newest-in-english = أحدث صيغة من هذه الإجابة متاحة بالإنجليزية فقط حتى الآن:
only-in-english = هذه الإجابة متاحة بالإنجليزية فقط حتى الآن:

## When something is wrong

unavailable = عذرًا، لا يمكنني الإجابة الآن. يُرجى المحاولة مجددًا بعد قليل.
chat-slow-down = وصلت رسائل كثيرة دفعة واحدة. يُرجى الانتظار { $seconds } ثانية قبل إرسال الرسالة التالية.
message-empty = يُرجى كتابة سؤال.
message-too-long = رسالتكم طويلة جدًا. يُرجى ألا يتجاوز السؤال هذا العدد من الأحرف: { $limit }.

## The page

page-title = اسألوا عن العلاقات الدولية لجامعة TUMS
page-intro = يجيب Rahnama عن الأسئلة المتعلقة ببرنامج Erasmus+ ومشروعَي OPATEL وMediTec وشركاء التبادل ومكاتب التعاون الدولي والأساتذة الزائرين، ومع كل إجابة مصدرها وتاريخها.
page-skip = الانتقال إلى المحتوى
page-topics = عمّ يمكنكم أن تسألوا
page-topic-exchange = التبادل والجامعات الشريكة
page-topic-network = الشبكة العالمية لجامعة TUMS
page-topic-vpp = الأساتذة الزائرون
page-partners = الجامعات الشريكة
page-promise-languages = اسألوا بلغتكم: اثنتا عشرة لغة، ويمكنكم التبديل بينها متى شئتم.
page-promise-sources = كل إجابة تذكر مصدرها وتاريخ معلوماتها.
page-promise-people = ما لا يعرفه Rahnama يقوله بصراحة، ويحيل سؤالكم إلى الموظفين.
page-embed = أضيفوا هذه المحادثة إلى صفحتكم

## Questions, in a few words (buttons)

ask-tums-what = ما هي TUMS؟
ask-page-updated = ما مدى حداثة هذه المعلومات؟
ask-erasmus-what = ما هو Erasmus+؟
ask-erasmus-period = ما الأعوام التي يغطيها Erasmus+؟
ask-erasmus-purpose = ما الغرض من Erasmus+؟
ask-erasmus-skills = ما المهارات التي ينمّيها Erasmus+؟
ask-erasmus-strategy = ما الاستراتيجية التي يدعمها Erasmus+؟
ask-erasmus-frameworks = ما الأطر التي يعمل Erasmus+ من خلالها؟
ask-erasmus-benefits = من المستفيد من Erasmus+؟
ask-erasmus-website = ما عنوان موقع Erasmus+؟
ask-erasmus-tums = بمَ تشارك TUMS في Erasmus+؟
ask-opatel-what = ما هو OPATEL؟
ask-opatel-start = متى بدأ OPATEL؟
ask-opatel-duration = ما مدة OPATEL؟
ask-opatel-funding = من يموّل OPATEL؟
ask-opatel-aim = ما هدف OPATEL؟
ask-opatel-partners = كم عدد شركاء OPATEL؟
ask-opatel-countries = ما الدول المشاركة في OPATEL؟
ask-opatel-centre = أين يقع مركز OPATEL؟
ask-opatel-equipment = من موّل تجهيزات مركز OPATEL؟
ask-opatel-website = ما عنوان موقع OPATEL؟
ask-meditec-what = ما هو MediTec؟
ask-meditec-funding = من يموّل MediTec؟
ask-meditec-aim = ما هدف MediTec؟
ask-meditec-countries = ما الدول المشاركة في MediTec؟
ask-meditec-methods = كيف يعمل MediTec؟
ask-meditec-audience = لمن يوجَّه MediTec؟
ask-meditec-website = ما عنوان موقع MediTec؟
ask-meditec-start = متى بدأ MediTec؟
ask-meditec-duration = ما مدة MediTec؟
ask-meditec-partners = كم عدد شركاء MediTec؟
ask-exchange-what = ما هو برنامج التبادل؟
ask-exchange-who = من يمكنه المشاركة في التبادل؟
ask-exchange-why = لماذا توقّع TUMS اتفاقيات تبادل؟
ask-exchange-agreements = ما الجامعات الشريكة؟
ask-exchange-country = من هم الشركاء في دولة معيّنة؟
ask-exchange-partner = هل جامعة معيّنة شريكة؟
ask-projects-country = في أي مشاريع تشارك دولة معيّنة؟
ask-projects-shared = ما المشترك بين OPATEL وMediTec؟
ask-network-what = ما هي شبكة TUMS العالمية؟
ask-desks-purpose = ما الغرض من مكاتب التعاون الدولي؟
ask-leading_houses-purpose = ما الغرض من البيوت الدولية الرائدة؟
ask-vpp-what = ما هو برنامج الأساتذة الزائرين؟
ask-vpp-since = منذ متى يوجد برنامج الأساتذة الزائرين؟
ask-vpp-goal = ما هدف برنامج الأساتذة الزائرين؟
ask-vpp-who = من هم الأساتذة الزائرون؟
ask-vpp-role = ماذا يعمل الأساتذة الزائرون؟
ask-vpp-benefit = ماذا يستفيد الطلاب من الأساتذة الزائرين؟
ask-vpp-approval = كيف يُعتمَد الأساتذة الزائرون؟
ask-unknown-fees = كم التكلفة؟
ask-unknown-scholarship = هل توجد منح دراسية؟
ask-unknown-visa = كيف أحصل على تأشيرة؟
ask-unknown-housing = هل يتوفر سكن؟
ask-unknown-deadline = ما المواعيد النهائية؟
ask-unknown-admission = كيف أقدّم طلبًا؟
ask-unknown-language = ما اللغة المطلوبة؟
ask-unknown-contact = كيف أتواصل مع المكتب؟
ask-unknown-recognition = هل يُعترف بالساعات التي درستُها؟
ask-unknown-courses = ما الدرجات العلمية المتاحة؟
ask-unknown-people = من المسؤول؟
ask-unknown-budget = كم تبلغ الميزانية؟
ask-unknown-statistics = كم عدد المشاركين؟
ask-unknown-life = كيف هي الحياة في طهران؟
ask-unknown-members = ما المؤسسات المشاركة؟
ask-handoff-request = أودّ أن أسأل أحد الموظفين.

## The widget

widget-name = Rahnama
widget-about = العلاقات الدولية، TUMS
widget-open = اطرحوا سؤالًا
widget-close = إغلاق
widget-menu = خيارات أخرى
widget-conversation = المحادثة
widget-suggestions = أسئلة مقترحة
widget-question = سؤالكم
widget-placeholder = اكتبوا سؤالكم…
widget-send = إرسال
widget-language = اللغة
widget-source = المصدر: { $title }، بتاريخ { $date }
widget-you = أنتم
widget-waiting = يكتب Rahnama الآن…
widget-helped = إجابة مفيدة
widget-not-helped = إجابة غير مفيدة
widget-person = التواصل مع موظف
widget-restart = بدء محادثة جديدة
widget-copy = نسخ المحادثة
widget-copied = تم النسخ
widget-delete = حذف محادثتي
widget-delete-sure = ستُحذف جميع رسائل هذه المحادثة نهائيًا، من الخادم أيضًا.
widget-deleted = حُذفت محادثتكم.
widget-cancel = إلغاء
widget-privacy = الخصوصية
widget-offline = أنتم غير متصلين بالإنترنت. ستُرسل رسائلكم فور عودة الاتصال.
widget-error = يتعذّر الوصول إلى Rahnama الآن. تجري المحاولة مجددًا…
widget-unsent = بانتظار الإرسال
widget-staff = مكتب العلاقات الدولية
widget-human = يتولى الموظفون الرد في هذه المحادثة.
widget-unread = رسائل جديدة

## How to embed it

embed-intro = يكفي سطر واحد. تظهر المحادثة في زاوية الصفحة وبلغتها، ولا تُحمّل شيئًا من أي جهة أخرى.
embed-tag = ألصقوا هذا قبل نهاية متن الصفحة:
embed-element = أو ضعوا العنصر حيث تريدون؛ وهو يقبل السمات نفسها:
embed-copy = نسخ
embed-options = الخيارات
embed-option-language = إحدى اللغات الاثنتي عشرة، وإلا فلغة الصفحة ثم لغة المتصفح.
embed-option-position = الزاوية: end (الافتراضي) أو start، بحسب اتجاه قراءة الصفحة.
embed-option-theme = فاتح (light) أو داكن (dark)، وإلا فبحسب إعداد جهاز الزائر.
embed-option-open = desktop: تُفتح تلقائيًا حيث تتسع الشاشة، وإلا فبالنقر.
embed-colours = الألوان واستدارة الزوايا والشعار خصائص CSS مخصّصة للعنصر:
embed-origins = إذا كان عنوان صفحتكم مختلفًا عن عنوان هذا الخادم، فعلى مشغّل الخادم أن يسمح به.

## The privacy note

privacy-title = الخصوصية في هذه المحادثة
privacy-what = ما الذي يُحفظ
privacy-what-text = رسائلكم والإجابات واللغة والوقت، وما إذا وجدتم الإجابة مفيدة. لا يلزم حساب ولا اسم. وتُحجب عناوين البريد الإلكتروني وأرقام الهاتف التي تكتبونها قبل حفظ الرسالة. ولا يُحفظ إلا العنوان الذي تعطونه لتلقي الرد بالبريد الإلكتروني، مع ذلك السؤال وحده وإلى أن يُغلق.
privacy-browser = في متصفحكم
privacy-browser-text = يبقى مفتاح المحادثة واللغة التي اخترتموها والرسائل التي لم تُرسل بعد في ذاكرة متصفحكم، لتجدوا المحادثة من جديد. ولا تُستخدم ملفات تعريف الارتباط.
privacy-long = لأي مدة
privacy-long-text = { $days ->
    [few] تُمحى المحادثة بعد { $days } أيام بلا رسائل جديدة.
    [many] تُمحى المحادثة بعد { $days } يومًا بلا رسائل جديدة.
   *[other] تُمحى المحادثة بعد { $days } يوم بلا رسائل جديدة.
}
privacy-delete = كيف تحذفونها
privacy-delete-text = اختاروا «حذف محادثتي» من قائمة المحادثة: تُحذف جميع رسائلها فورًا من الخادم ومن متصفحكم.
privacy-who = من يطّلع عليها
privacy-who-text = موظفو مكتب العلاقات الدولية، للرد على الأسئلة المحالة إليهم ولتحسين الإجابات. ولا يصل شيء إلى أي جهة أخرى: لا تُحمّل المحادثة شيئًا من خوادم أخرى، ولا إعلانات فيها ولا تتبّع.

## Telegram

telegram-command-start = البدء
telegram-command-help = ما الذي يمكنك سؤاله
telegram-command-language = اختيار اللغة
telegram-command-human = سؤال أحد الموظفين
telegram-command-about = عن هذا المساعد
telegram-command-privacy = ما الذي يُحفظ عنك
telegram-command-forget = محو هذه المحادثة
telegram-description = أجيب عن الأسئلة المتعلقة بالعلاقات الدولية لجامعة طهران للعلوم الطبية (TUMS): Erasmus+ وOPATEL وMediTec والجامعات الشريكة والمكاتب الدولية والأساتذة الزائرون، باثنتي عشرة لغة ومع كل إجابة مصدرها وتاريخها. وما لا أعرفه أقوله صراحةً وأحيله إلى الموظفين.
telegram-short-description = إجابات عن العلاقات الدولية لجامعة طهران للعلوم الطبية باثنتي عشرة لغة، مع المصدر والتاريخ.
telegram-help = اكتب سؤالك بكلماتك وبلغتك. لديّ معلومات عن Erasmus+ وOPATEL وMediTec والتبادل والجامعات الشريكة والمكاتب الدولية والبيوت الرائدة وبرنامج الأستاذ الزائر. في المجموعات اذكر اسمي أو ردّ على رسالتي. /language لاختيار اللغة، و/human لسؤال أحد الموظفين، و/forget لمحو هذه المحادثة.
telegram-about = أنا «رهنما»، دليلك إلى العلاقات الدولية لجامعة طهران للعلوم الطبية. كل ما أقوله مأخوذ من معلومات الجامعة نفسها ومعه مصدره وتاريخه. أنا برنامج حاسوبي، أما الأسئلة المحالة فيقرؤها الموظفون.
telegram-privacy = أحفظ رسائل هذه المحادثة من دون اسمك كي أتابع الحديث وكي يرى الموظفون ما سُئل. تُحجب عناوين البريد وأرقام الهاتف وجوازات السفر قبل الحفظ. لا يُعطى شيء لأي طرف ثالث؛ وتلغرام نفسه هو الذي ينقل الرسائل. الأمر /forget يمحو كل ما في هذه المحادثة دفعة واحدة. ولا يُحفظ إلا العنوان الذي تعطونه لتلقي الرد بالبريد الإلكتروني، مع ذلك السؤال وحده وإلى أن يُغلق.
telegram-language = بأي لغة أجيبك؟
telegram-language-auto = لغة كل رسالة
telegram-language-set = سأجيب بالعربية من الآن فصاعدًا.
telegram-language-auto-set = سأجيب من الآن فصاعدًا باللغة التي تكتب بها.
telegram-forget = هل أمحو كل ما حفظته من هذه المحادثة؟ لا يمكن التراجع عن ذلك.
telegram-forget-yes = نعم، امحُها
telegram-forget-no = لا، أبقِها
telegram-forgotten = تم. ما مُحي: الرسائل: { $messages }، الأسئلة المحالة: { $questions }. وأُلغي اختيار اللغة أيضًا.
telegram-kept = حسنًا، لم يُمحَ شيء.
telegram-media = لا أستطيع قراءة غير النصوص. يُرجى كتابة سؤالك بالكلمات.
telegram-button-old = هذا الزر قديم. يُرجى كتابة سؤالك.

## Staff

staff-left = غادر زملائي هذه المحادثة، وأنا المساعد الآلي أجيب من جديد.
