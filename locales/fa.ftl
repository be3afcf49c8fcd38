### Persian. Sentences that are not facts.

language-name = فارسی

## Smalltalk

smalltalk-greet = سلام! من «رهنما» (Rahnama) هستم، راهنمای روابط بین‌الملل دانشگاه علوم پزشکی تهران (TUMS). چه چیزی می‌خواهید بدانید؟
smalltalk-bye = خدانگهدار و با آرزوی بهترین‌ها! هر وقت پرسش دیگری داشتید، در خدمتتان هستم.
smalltalk-thanks = خواهش می‌کنم! آیا پرسش دیگری هم دارید؟
smalltalk-bot = من رهنما هستم؛ یک برنامهٔ رایانه‌ای، نه انسان. به پرسش‌های مربوط به روابط بین‌الملل دانشگاه علوم پزشکی تهران پاسخ می‌دهم و می‌توانم پرسش شما را به کارکنان دانشگاه برسانم.
smalltalk-help = می‌توانید از من دربارهٔ برنامهٔ Erasmus+، پروژه‌های OPATEL و MediTec، تبادل و دانشگاه‌های همکار، میزهای بین‌المللی، خانه‌های پیشرو بین‌المللی و برنامهٔ استادان مدعو (VPP) بپرسید.
smalltalk-tell = ممنون که گفتید. دربارهٔ روابط بین‌الملل دانشگاه چه می‌خواهید بدانید؟
declined = بسیار خوب. چه چیز دیگری می‌خواهید بدانید؟

## Hand-off to people

handoff-offer = مایل هستید پرسشتان را به کارکنان دفتر بین‌الملل برسانم؟
handoff-done = پرسش شما را به کارکنان دفتر بین‌الملل رساندم.
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

## When something is wrong

unavailable = متأسفم، اکنون نمی‌توانم پاسخ بدهم. لطفاً چند لحظهٔ دیگر دوباره تلاش کنید.
chat-slow-down = پیام‌ها کمی پشت سر هم آمدند. لطفاً { $seconds } ثانیه صبر کنید و بعد پیام بعدی را بفرستید.
message-empty = لطفاً پرسش خود را بنویسید.
message-too-long = پیام شما بیش از اندازه طولانی است. لطفاً پرسش خود را حداکثر در { $limit } نویسه بنویسید.

## The page

page-title = پرسش دربارهٔ روابط بین‌الملل دانشگاه علوم پزشکی تهران
page-intro = «رهنما» به پرسش‌های شما دربارهٔ برنامهٔ Erasmus+، پروژه‌های OPATEL و MediTec، دانشگاه‌های همکار در تبادل، میزهای بین‌المللی و استادان مدعو پاسخ می‌دهد؛ هر پاسخ همراه با منبع و تاریخ آن.
page-label = پرسش شما
page-placeholder = پرسش خود را بنویسید…
page-send = ارسال
page-language = زبان
page-source = منبع: { $title }، به تاریخ { $date }
page-you = شما
page-waiting = رهنما در حال نوشتن است…
page-offline = اتصال برقرار نیست. پرسش شما هنوز در کادر است؛ لطفاً دوباره تلاش کنید.

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
ask-handoff-request = می‌خواهم از یک کارشناس بپرسم.
