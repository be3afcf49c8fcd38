### Persian. Sentences that are not facts.

language-name = فارسی

## Smalltalk

smalltalk-greet = سلام! من «رهنما» (Rahnama) هستم، راهنمای روابط بین‌الملل دانشگاه علوم پزشکی تهران (TUMS). چه چیزی می‌خواهید بدانید؟
smalltalk-bye = خدانگهدار و با آرزوی بهترین‌ها! هر وقت پرسش دیگری داشتید، در خدمتتان هستم.
smalltalk-thanks = خواهش می‌کنم! آیا پرسش دیگری هم دارید؟
smalltalk-part = خواهش می‌کنم! خدانگهدار و موفق باشید.
smalltalk-bot = من رهنما هستم؛ یک برنامهٔ رایانه‌ای، نه انسان. به پرسش‌های مربوط به روابط بین‌الملل دانشگاه علوم پزشکی تهران پاسخ می‌دهم و می‌توانم پرسش شما را به کارکنان دانشگاه برسانم.
smalltalk-help = می‌توانید از من دربارهٔ برنامهٔ Erasmus+، پروژه‌های OPATEL و MediTec، تبادل و دانشگاه‌های همکار، میزهای بین‌المللی، خانه‌های پیشرو بین‌المللی و برنامهٔ استادان مدعو (VPP) بپرسید.
smalltalk-tell = ممنون که گفتید. دربارهٔ روابط بین‌الملل دانشگاه چه می‌خواهید بدانید؟
smalltalk-languages = به این زبان‌ها پاسخ می‌دهم: { $languages }. به هر کدام که راحت‌ترید بنویسید؛ پاسخ من به زبان پیام شماست.
declined = بسیار خوب. چه چیز دیگری می‌خواهید بدانید؟

## Hand-off to people

handoff-offer = مایل هستید پرسشتان را به کارکنان دفتر بین‌الملل برسانم؟
handoff-done = پرسش شما را به کارکنان دفتر بین‌الملل رساندم. پاسخ آنان در همین گفت‌وگو می‌آید؛ شاید کسی اکنون سر کار نباشد و چند روز طول بکشد، پس لطفاً دوباره سر بزنید. اگر پاسخ را با رایانامه هم می‌خواهید، نشانی‌تان را همین‌جا بنویسید.
handoff-done-mail = پرسش شما را به کارکنان دفتر بین‌الملل رساندم. آنان نمی‌توانند اینجا برایتان بنویسند؛ اگر پاسخ می‌خواهید، نشانی رایانامه‌تان را همین‌جا بنویسید. شاید چند روز طول بکشد.
handoff-already = پرسش شما هم‌اکنون نزد کارکنان دفتر بین‌الملل است. چیز دیگری هست که بخواهید بدانید؟
contact-kept = نشانی شما را فقط برای همین پرسش یادداشت کردم تا کارکنان بتوانند آنجا پاسخ دهند؛ با بسته شدن پرسش یا پاک شدن این گفت‌وگو پاک می‌شود.
mail-subject = پاسخ دفتر بین‌الملل
mail-footer = این پاسخ را در گفت‌وگوی دفتر بین‌الملل دانشگاه خواسته بودید. لطفاً همان‌جا ادامه دهید.
handoff-button-yes = بله، برسانید
handoff-button-no = نه، متشکرم

## What is not known

unknown-general = در این باره اطلاعات موثقی ندارم.
unknown-fees = دربارهٔ شهریه یا هزینه‌های دیگر اطلاعی ندارم.
unknown-scholarship = دربارهٔ بورسیه یا کمک مالی اطلاعی ندارم.
unknown-visa = دربارهٔ ویزا یا اجازهٔ اقامت اطلاعی ندارم.
unknown-housing = دربارهٔ خوابگاه یا محل سکونت اطلاعی ندارم.
unknown-deadline = دربارهٔ مهلت‌ها یا تاریخ شروع و پایان ترم‌ها اطلاعی ندارم.
unknown-admission = دربارهٔ نحوهٔ درخواست یا شرایط پذیرش اطلاعی ندارم.
unknown-language = دربارهٔ زبان آموزش یا مدارک زبان اطلاعی ندارم.
unknown-contact = نشانی ایمیل، شمارهٔ تلفن یا ساعات کاری را در اختیار ندارم.
unknown-recognition = دربارهٔ ارزشیابی مدارک یا معادل‌سازی واحدها اطلاعی ندارم.
unknown-courses = دربارهٔ رشته‌ها، درس‌ها یا رتبه‌بندی‌ها اطلاعی ندارم.
unknown-people = نام اشخاص را در اختیار ندارم.
unknown-budget = دربارهٔ بودجه یا حقوق و دستمزد اطلاعی ندارم.
unknown-statistics = آماری از شمار شرکت‌کنندگان در اختیار ندارم.
unknown-life = دربارهٔ زندگی روزمره در تهران اطلاعی ندارم.
unknown-members = نمی‌دانم از این کشورها کدام مؤسسه‌ها و دانشگاه‌ها در آن شرکت دارند.
unknown-start = نمی‌دانم از چه زمانی آغاز شده است.
unknown-duration = نمی‌دانم چه مدت طول می‌کشد.
unknown-partners = نمی‌دانم چند شریک دارد.
unknown-website = نشانی آن وب‌سایت را در اختیار ندارم.
offtopic = در این مورد نمی‌توانم کمکتان کنم؛ من فقط به پرسش‌های مربوط به روابط بین‌الملل دانشگاه علوم پزشکی تهران پاسخ می‌دهم.

## Computed answers

yes = بله.
no = خیر.
partners-in-country = { $count ->
    [one] دانشگاه علوم پزشکی تهران { $where } یک دانشگاه همکار دارد: { $institutions }.
   *[other] دانشگاه علوم پزشکی تهران { $where } { $count } دانشگاه همکار دارد: { $institutions }.
}
partners-of-country = { $count ->
    [one] دانشگاه علوم پزشکی تهران در این کشور ({ $country }) یک دانشگاه همکار دارد: { $institutions }.
   *[other] دانشگاه علوم پزشکی تهران در این کشور ({ $country }) { $count } دانشگاه همکار دارد: { $institutions }.
}
partner-active = میان TUMS و { $institution } ({ $country }) توافق‌نامهٔ تبادل فعال برقرار است و این دانشگاه همکار TUMS است.
agreements-list = { $count ->
    [one] دانشگاه علوم پزشکی تهران یک توافق‌نامهٔ تبادل فعال دارد: { $institutions }.
   *[other] دانشگاه علوم پزشکی تهران { $count } توافق‌نامهٔ تبادل فعال دارد: { $institutions }.
}
not-listed-country = هیچ‌یک از توافق‌نامه‌های تبادل فعال دانشگاه علوم پزشکی تهران با دانشگاهی از این کشور ({ $country }) نیست.
project-countries = { $count ->
    [one] یک کشور در پروژهٔ { $project } مشارکت دارد: { $countries }.
   *[other] { $count } کشور در پروژهٔ { $project } مشارکت دارند: { $countries }.
}
projects-of-country = پروژه‌هایی که این کشور ({ $country }) در آن‌ها مشارکت دارد: { $projects }.
projects-of-country-none = پروژه‌ای نمی‌شناسم که این کشور ({ $country }) در آن مشارکت داشته باشد.
projects-shared = کشورهایی که هم در { $first } و هم در { $second } مشارکت دارند: { $countries }.

## Asking back

which-topic = منظورتان کدام‌یک است؟
did-you-mean = مطمئن نیستم که درست متوجه شده باشم. آیا منظورتان یکی از این‌ها بود؟
other-language = به فارسی پاسخ می‌دهم، چون هنوز زبان شما را نمی‌دانم. این زبان‌ها را می‌دانم: { $languages }.
newest-in-english = تازه‌ترین نسخهٔ این پاسخ فعلاً فقط به انگلیسی موجود است:
only-in-english = این پاسخ فعلاً فقط به انگلیسی موجود است:

## When something is wrong

unavailable = متأسفم، اکنون نمی‌توانم پاسخ بدهم. لطفاً چند لحظهٔ دیگر دوباره تلاش کنید.
chat-slow-down = پیام‌ها کمی پشت سر هم آمدند. لطفاً { $seconds } ثانیه صبر کنید و بعد پیام بعدی را بفرستید.
message-empty = لطفاً پرسش خود را بنویسید.
message-too-long = پیام شما بیش از اندازه طولانی است. لطفاً پرسش خود را حداکثر در { $limit } نویسه بنویسید.

## The page

page-title = پرسش دربارهٔ روابط بین‌الملل دانشگاه علوم پزشکی تهران
page-intro = «رهنما» به پرسش‌های شما دربارهٔ برنامهٔ Erasmus+، پروژه‌های OPATEL و MediTec، دانشگاه‌های همکار در تبادل، میزهای بین‌المللی و استادان مدعو پاسخ می‌دهد؛ هر پاسخ همراه با منبع و تاریخ آن.
page-skip = رفتن به محتوا
page-topics = دربارهٔ چه می‌توانید بپرسید
page-topic-exchange = تبادل و دانشگاه‌های همکار
page-topic-network = شبکهٔ جهانی TUMS
page-topic-vpp = استادان مدعو
page-partners = دانشگاه‌های همکار
page-promise-languages = به زبان خودتان بپرسید: دوازده زبان هست و هر لحظه می‌توانید زبان را عوض کنید.
page-promise-sources = هر پاسخ همراه با منبع و تاریخ اطلاعات آن است.
page-promise-people = اگر رهنما پاسخی را نداند، آشکارا می‌گوید و پرسش شما را به کارکنان می‌رساند.
page-embed = این گفت‌وگو را در صفحهٔ خود بگذارید

## Questions, in a few words (buttons)

ask-tums-what = منظور از TUMS چیست؟
ask-page-updated = این اطلاعات مربوط به چه تاریخی است؟
ask-erasmus-what = برنامهٔ Erasmus+ چیست؟
ask-erasmus-period = برنامهٔ Erasmus+ برای چه سال‌هایی است؟
ask-erasmus-purpose = هدف Erasmus+ چیست؟
ask-erasmus-skills = در Erasmus+ چه مهارت‌هایی تقویت می‌شود؟
ask-erasmus-strategy = برنامهٔ Erasmus+ پشتیبان کدام راهبرد است؟
ask-erasmus-frameworks = چارچوب‌های کاری Erasmus+ کدام‌اند؟
ask-erasmus-benefits = چه کسانی از Erasmus+ بهره می‌برند؟
ask-erasmus-website = نشانی وب‌سایت Erasmus+ چیست؟
ask-erasmus-tums = نقش TUMS در Erasmus+ چیست؟
ask-opatel-what = پروژهٔ OPATEL چیست؟
ask-opatel-start = پروژهٔ OPATEL کی آغاز شد؟
ask-opatel-duration = پروژهٔ OPATEL چند سال طول می‌کشد؟
ask-opatel-funding = بودجهٔ OPATEL را چه کسی تأمین می‌کند؟
ask-opatel-aim = هدف OPATEL چیست؟
ask-opatel-partners = پروژهٔ OPATEL چند شریک دارد؟
ask-opatel-countries = کدام کشورها در OPATEL هستند؟
ask-opatel-centre = مرکز OPATEL کجاست؟
ask-opatel-equipment = هزینهٔ تجهیزات OPATEL را چه کسی پرداخت؟
ask-opatel-website = نشانی وب‌سایت OPATEL چیست؟
ask-meditec-what = پروژهٔ MediTec چیست؟
ask-meditec-funding = بودجهٔ MediTec را چه کسی تأمین می‌کند؟
ask-meditec-aim = هدف MediTec چیست؟
ask-meditec-countries = کدام کشورها در MediTec هستند؟
ask-meditec-methods = پروژهٔ MediTec چگونه عمل می‌کند؟
ask-meditec-audience = پروژهٔ MediTec برای چه کسانی است؟
ask-meditec-website = نشانی وب‌سایت MediTec چیست؟
ask-meditec-start = پروژهٔ MediTec کی آغاز شد؟
ask-meditec-duration = پروژهٔ MediTec چه مدت طول می‌کشد؟
ask-meditec-partners = پروژهٔ MediTec چند شریک دارد؟
ask-exchange-what = برنامهٔ تبادل چیست؟
ask-exchange-who = چه کسانی می‌توانند در تبادل شرکت کنند؟
ask-exchange-why = چرا TUMS توافق‌نامهٔ تبادل امضا می‌کند؟
ask-exchange-agreements = دانشگاه‌های همکار کدام‌اند؟
ask-exchange-country = دانشگاه‌های همکار در یک کشور معین کدام‌اند؟
ask-exchange-partner = آیا دانشگاه معینی همکار TUMS است؟
ask-projects-country = یک کشور معین در کدام پروژه‌هاست؟
ask-projects-shared = وجه مشترک OPATEL و MediTec چیست؟
ask-network-what = شبکهٔ جهانی TUMS چیست؟
ask-desks-purpose = میزهای بین‌المللی برای چیست؟
ask-leading_houses-purpose = خانه‌های پیشرو بین‌المللی برای چیست؟
ask-vpp-what = برنامهٔ استادان مدعو (VPP) چیست؟
ask-vpp-since = برنامهٔ استادان مدعو از کی برقرار است؟
ask-vpp-goal = هدف برنامهٔ استادان مدعو چیست؟
ask-vpp-who = استادان مدعو چه کسانی هستند؟
ask-vpp-role = استادان مدعو چه می‌کنند؟
ask-vpp-benefit = استادان مدعو چه سودی برای دانشجویان دارند؟
ask-vpp-approval = استادان مدعو چگونه تأیید می‌شوند؟
ask-unknown-fees = هزینه‌اش چقدر است؟
ask-unknown-scholarship = آیا بورسیه هست؟
ask-unknown-visa = چگونه ویزا بگیرم؟
ask-unknown-housing = آیا خوابگاه یا محل سکونت هست؟
ask-unknown-deadline = مهلت‌ها کدام‌اند؟
ask-unknown-admission = چگونه درخواست بدهم؟
ask-unknown-language = چه زبانی لازم است؟
ask-unknown-contact = چگونه با دفتر تماس بگیرم؟
ask-unknown-recognition = آیا واحدهایم پذیرفته می‌شود؟
ask-unknown-courses = چه رشته‌هایی ارائه می‌شود؟
ask-unknown-people = مسئول آن کیست؟
ask-unknown-budget = بودجه چقدر است؟
ask-unknown-statistics = چند نفر شرکت می‌کنند؟
ask-unknown-life = زندگی در تهران چگونه است؟
ask-unknown-members = کدام مؤسسه‌ها شرکت دارند؟
ask-handoff-request = می‌خواهم از یک کارشناس بپرسم.

## The widget

widget-name = رهنما
widget-about = روابط بین‌الملل TUMS
widget-open = پرسش خود را بپرسید
widget-close = بستن
widget-menu = گزینه‌های بیشتر
widget-conversation = گفت‌وگو
widget-suggestions = پرسش‌های پیشنهادی
widget-question = پرسش شما
widget-placeholder = پرسش خود را بنویسید…
widget-send = ارسال
widget-language = زبان
widget-source = منبع: { $title }، به تاریخ { $date }
widget-you = شما
widget-waiting = رهنما در حال نوشتن است…
widget-helped = مفید بود
widget-not-helped = مفید نبود
widget-person = پرسش از کارشناس
widget-restart = آغاز گفت‌وگوی تازه
widget-copy = کپی گفت‌وگو
widget-copied = کپی شد
widget-delete = حذف گفت‌وگوی من
widget-delete-sure = همهٔ پیام‌های این گفت‌وگو، در سرور هم، برای همیشه پاک می‌شود.
widget-deleted = گفت‌وگوی شما حذف شد.
widget-cancel = انصراف
widget-privacy = حریم خصوصی
widget-offline = به اینترنت وصل نیستید. پیام‌هایتان پس از اتصال فرستاده می‌شود.
widget-error = رهنما اکنون در دسترس نیست. در حال تلاش دوباره…
widget-unsent = در انتظار ارسال
widget-staff = دفتر بین‌الملل
widget-human = کارکنان در این گفت‌وگو پاسخ می‌دهند.
widget-unread = پیام‌های تازه

## How to embed it

embed-intro = یک سطر کافی است. گفت‌وگو در گوشهٔ صفحه و به زبان همان صفحه پدیدار می‌شود و چیزی از جای دیگری بارگذاری نمی‌کند.
embed-tag = این را پیش از پایان بدنهٔ صفحه بگذارید:
embed-element = یا خودِ عنصر را هرجا خواستید بگذارید؛ همان ویژگی‌ها را می‌پذیرد:
embed-copy = کپی
embed-options = گزینه‌ها
embed-option-language = یکی از دوازده زبان؛ وگرنه زبان صفحه و سپس زبان مرورگر.
embed-option-position = گوشهٔ صفحه: end (پیش‌فرض) یا start، در جهت خواندن صفحه.
embed-option-theme = روشن (light) یا تیره (dark)؛ وگرنه برابر با تنظیم دستگاه بازدیدکننده.
embed-option-open = desktop: هرجا فضا باشد خودش باز می‌شود؛ وگرنه با کلیک باز می‌شود.
embed-colours = رنگ‌ها، گردی گوشه‌ها و نشان را با ویژگی‌های سفارشی CSS تعیین کنید:
embed-origins = اگر نشانی صفحهٔ شما با نشانی این سرور فرق دارد، گردانندهٔ سرور باید آن را مجاز کند.

## The privacy note

privacy-title = حریم خصوصی در این گفت‌وگو
privacy-what = چه چیزی نگه داشته می‌شود
privacy-what-text = پیام‌های شما، پاسخ‌ها، زبان، زمان، و اینکه پاسخی را مفید دانسته‌اید یا نه. نه حسابی لازم است و نه نامی. نشانی‌های ایمیل و شماره‌های تلفنی که می‌نویسید، پیش از ذخیرهٔ پیام پوشانده می‌شوند. تنها نشانی‌ای که برای دریافت پاسخ با رایانامه می‌دهید، کنار همان پرسش و تا بسته شدن آن نگه‌داری می‌شود.
privacy-browser = در مرورگر شما
privacy-browser-text = کلید گفت‌وگو، زبانی که برگزیده‌اید و پیام‌های ارسال‌نشده در حافظهٔ مرورگر می‌ماند تا گفت‌وگو را دوباره بیابید. هیچ کوکی‌ای گذاشته نمی‌شود.
privacy-long = تا چه مدت
privacy-long-text = گفت‌وگو پس از { $days } روز بدون پیام تازه پاک می‌شود.
privacy-delete = چگونه حذف کنید
privacy-delete-text = در منوی گفت‌وگو «حذف گفت‌وگوی من» را برگزینید: همهٔ پیام‌ها بی‌درنگ از سرور و مرورگرتان پاک می‌شود.
privacy-who = چه کسی آن را می‌بیند
privacy-who-text = کارکنان دفتر بین‌الملل، برای پاسخ به پرسش‌هایی که به آنان رسانده شده و برای بهتر کردن پاسخ‌ها. چیزی به دیگری داده نمی‌شود: گفت‌وگو چیزی از سرورهای دیگر نمی‌گیرد و نه تبلیغی در کار است و نه ردیابی.

## Telegram

telegram-command-start = شروع گفت‌وگو
telegram-command-help = چه چیزهایی می‌توانید بپرسید
telegram-command-language = انتخاب زبان
telegram-command-human = پرسش از کارکنان
telegram-command-about = دربارهٔ این دستیار
telegram-command-privacy = چه چیزی از شما نگه داشته می‌شود
telegram-command-forget = پاک کردن این گفت‌وگو
telegram-description = من به پرسش‌های شما دربارهٔ روابط بین‌الملل دانشگاه علوم پزشکی تهران (TUMS) پاسخ می‌دهم: Erasmus+، OPATEL، MediTec، دانشگاه‌های همکار، میزهای بین‌الملل و استادان مدعو؛ به دوازده زبان و هر پاسخ با منبع و تاریخ. آنچه را ندانم می‌گویم و به کارکنان می‌سپارم.
telegram-short-description = پاسخ دربارهٔ روابط بین‌الملل دانشگاه علوم پزشکی تهران، به دوازده زبان، با منبع و تاریخ.
telegram-help = پرسش خود را به زبان خودتان بنویسید. دربارهٔ Erasmus+، OPATEL، MediTec، تبادل و دانشگاه‌های همکار، میزهای بین‌الملل و خانه‌های پیشرو و برنامهٔ استاد مدعو اطلاع دارم. در گروه‌ها نام مرا بیاورید یا به پیام من پاسخ دهید. /language زبان را تعیین می‌کند، /human پرسش را به کارکنان می‌رساند و /forget این گفت‌وگو را پاک می‌کند.
telegram-about = من راهنما هستم، راهنمای روابط بین‌الملل دانشگاه علوم پزشکی تهران. هر چه می‌گویم از اطلاعات خود دانشگاه است و منبع و تاریخ دارد. من یک برنامهٔ رایانه‌ای هستم؛ پرسش‌هایی را که سپرده می‌شوند، کارکنان می‌خوانند.
telegram-privacy = پیام‌های این گفت‌وگو را بدون نام شما نگه می‌دارم تا رشتهٔ سخن را دنبال کنم و کارکنان ببینند چه پرسیده شده است. نشانی ایمیل و شماره‌های تلفن و گذرنامه پیش از ذخیره پوشانده می‌شوند. چیزی به شخص ثالث داده نمی‌شود؛ خود تلگرام پیام‌ها را جابه‌جا می‌کند. /forget همهٔ این گفت‌وگو را یکجا پاک می‌کند. تنها نشانی‌ای که برای دریافت پاسخ با رایانامه می‌دهید، کنار همان پرسش و تا بسته شدن آن نگه‌داری می‌شود.
telegram-language = به کدام زبان پاسخ بدهم؟
telegram-language-auto = زبان هر پیام
telegram-language-set = از این پس به فارسی پاسخ می‌دهم.
telegram-language-auto-set = از این پس به همان زبانی که می‌نویسید پاسخ می‌دهم.
telegram-forget = همهٔ آنچه از این گفت‌وگو نگه داشته‌ام پاک شود؟ این کار برگشت‌پذیر نیست.
telegram-forget-yes = بله، پاک شود
telegram-forget-no = نه، بماند
telegram-forgotten = انجام شد. پاک‌شده‌ها: پیام‌ها: { $messages }، پرسش‌های سپرده‌شده: { $questions }. زبان انتخابی شما هم پاک شد.
telegram-kept = باشد، چیزی پاک نشد.
telegram-media = من فقط نوشته را می‌خوانم. لطفاً پرسش خود را بنویسید.
telegram-button-old = این دکمه قدیمی است. لطفاً پرسش خود را بنویسید.

## Staff

staff-left = همکاران از این گفت‌وگو رفتند و دوباره من، دستیار، پاسخ می‌دهم.
