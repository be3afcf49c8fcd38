### Urdu. Sentences that are not facts; the ids and variables are explained in en.ftl.

language-name = اردو

## Smalltalk

smalltalk-greet = السلام علیکم! میرا نام رہنما (Rahnama) ہے اور میرا کام تہران یونیورسٹی آف میڈیکل سائنسز (TUMS) کے بین الاقوامی تعلقات کے بارے میں رہنمائی کرنا ہے۔ آپ کو کس بارے میں معلومات درکار ہیں؟
smalltalk-bye = خدا حافظ! آپ کے لیے نیک تمنائیں۔ جب بھی کوئی اور سوال ہو، بلا جھجک پوچھیے۔
smalltalk-thanks = خوشی ہوئی! کیا آپ کو کسی اور بارے میں بھی معلومات درکار ہیں؟
smalltalk-part = خوشی ہوئی! خدا حافظ، نیک تمنائیں۔
smalltalk-bot = میرا نام رہنما ہے اور میں انسان نہیں بلکہ ایک کمپیوٹر پروگرام ہوں۔ میرا کام TUMS کے بین الاقوامی تعلقات سے متعلق سوالوں کے جواب دینا ہے، اور آپ کا سوال عملے تک بھی پہنچایا جا سکتا ہے۔
smalltalk-help = آپ مجھ سے Erasmus+، OPATEL، MediTec، تبادلہ پروگراموں اور شراکت دار یونیورسٹیوں، بین الاقوامی ڈیسکوں اور لیڈنگ ہاؤسز، اور وزیٹنگ پروفیسرشپ پروگرام کے بارے میں پوچھ سکتے ہیں۔
smalltalk-tell = بتانے کا شکریہ۔ آپ یونیورسٹی کے بین الاقوامی تعلقات کے بارے میں کیا جاننا چاہتے ہیں؟
smalltalk-languages = میں ان زبانوں میں جواب دیتا ہوں: { $languages }۔ جس میں آسانی ہو لکھیے، جواب آپ کے پیغام کی زبان میں ملے گا۔
declined = ٹھیک ہے۔ آپ کو اور کس بارے میں معلومات درکار ہیں؟

## Hand-off to people

handoff-offer = کیا میں آپ کا سوال بین الاقوامی دفتر کے عملے تک پہنچا دوں؟
handoff-done = میں نے آپ کا سوال بین الاقوامی دفتر کے عملے تک پہنچا دیا ہے۔ وہ اپنے کام کے اوقات میں اسی گفتگو میں جواب دیں گے؛ اس میں کچھ دن لگ سکتے ہیں، اس لیے براہِ کرم دوبارہ دیکھ لیجیے۔ اگر آپ جواب ای میل پر بھی چاہتے ہیں تو اپنا پتہ یہاں لکھ دیجیے۔
handoff-done-mail = میں نے آپ کا سوال بین الاقوامی دفتر کے عملے تک پہنچا دیا ہے۔ وہ یہاں خود سے آپ کو نہیں لکھ سکتے؛ اگر آپ جواب چاہتے ہیں تو اپنا ای میل پتہ یہاں لکھ دیجیے۔ اس میں کچھ دن لگ سکتے ہیں۔
handoff-already = آپ کا سوال بین الاقوامی دفتر کے عملے تک پہلے ہی پہنچ چکا ہے۔ کیا آپ کچھ اور جاننا چاہیں گے؟
contact-kept = میں نے آپ کا پتہ صرف اسی سوال کے لیے درج کیا ہے تاکہ عملہ وہاں جواب دے سکے؛ سوال نمٹ جانے پر یا اس گفتگو کے ساتھ یہ مٹا دیا جاتا ہے۔
mail-subject = بین الاقوامی دفتر کا جواب
mail-footer = آپ نے یہ جواب یونیورسٹی کے بین الاقوامی دفتر کی گفتگو میں مانگا تھا۔ براہِ کرم بات وہیں جاری رکھیں۔
handoff-button-yes = جی ہاں، پہنچا دیں
handoff-button-no = نہیں، شکریہ

## What is not known

unknown-general = اس بارے میں میرے پاس کوئی مستند معلومات نہیں ہیں۔
unknown-fees = میرے پاس ٹیوشن فیس یا دیگر اخراجات کے بارے میں معلومات نہیں ہیں۔
unknown-scholarship = میرے پاس وظائف (اسکالرشپ) یا مالی امداد کے بارے میں معلومات نہیں ہیں۔
unknown-visa = میرے پاس ویزے یا رہائشی اجازت نامے کے بارے میں معلومات نہیں ہیں۔
unknown-housing = میرے پاس ہاسٹل یا رہائش کے بارے میں معلومات نہیں ہیں۔
unknown-deadline = میرے پاس آخری تاریخوں یا تعلیمی سمسٹر کی تاریخوں کے بارے میں معلومات نہیں ہیں۔
unknown-admission = میرے پاس درخواست دینے کے طریقے یا داخلے کی شرائط کے بارے میں معلومات نہیں ہیں۔
unknown-language = میرے پاس تدریس کی زبانوں یا زبان دانی کی اسناد کے بارے میں معلومات نہیں ہیں۔
unknown-contact = میرے پاس ای میل پتے، ٹیلی فون نمبر یا دفتری اوقات نہیں ہیں۔
unknown-recognition = میرے پاس ڈگریوں یا کریڈٹس کو تسلیم کیے جانے کے بارے میں معلومات نہیں ہیں۔
unknown-courses = میرے پاس ڈگری پروگراموں، کورسز یا درجہ بندیوں کے بارے میں معلومات نہیں ہیں۔
unknown-people = میرے پاس افراد کے نام نہیں ہیں۔
unknown-budget = میرے پاس بجٹ یا تنخواہوں کے بارے میں معلومات نہیں ہیں۔
unknown-statistics = میرے پاس شرکا کی تعداد کے اعداد و شمار نہیں ہیں۔
unknown-life = میرے پاس تہران میں روزمرہ زندگی کے بارے میں معلومات نہیں ہیں۔
unknown-members = مجھے معلوم نہیں کہ ان ملکوں کے کون سے ادارے اس میں شامل ہیں۔
unknown-start = مجھے معلوم نہیں کہ اس کا آغاز کب ہوا۔
unknown-duration = مجھے معلوم نہیں کہ اس کی مدت کتنی ہے۔
unknown-partners = مجھے معلوم نہیں کہ اس کے کتنے شراکت دار ہیں۔
unknown-website = میرے پاس اس ویب سائٹ کا پتا نہیں ہے۔
offtopic = معذرت، اس بارے میں مدد ممکن نہیں: میرا کام صرف TUMS کے بین الاقوامی تعلقات سے متعلق سوالوں کے جواب دینا ہے۔

## Computed answers

yes = جی ہاں۔
no = جی نہیں۔
partners-in-country = { $count ->
    [one] { $where } TUMS کی ایک شراکت دار یونیورسٹی ہے: { $institutions }۔
   *[other] { $where } TUMS کی { $count } شراکت دار یونیورسٹیاں ہیں: { $institutions }۔
}
partners-of-country = { $count ->
    [one] اس ملک ({ $country }) میں TUMS کی ایک شراکت دار یونیورسٹی ہے: { $institutions }۔
   *[other] اس ملک ({ $country }) میں TUMS کی { $count } شراکت دار یونیورسٹیاں ہیں: { $institutions }۔
}
partner-active = { $institution } ({ $country }) تبادلے کے فعال معاہدے کے ساتھ TUMS کی شراکت دار ہے۔
agreements-list = { $count ->
    [one] TUMS کا تبادلے کا ایک فعال معاہدہ ہے: { $institutions }۔
   *[other] TUMS کے تبادلے کے { $count } فعال معاہدے ہیں: { $institutions }۔
}
not-listed-country = TUMS کے تبادلے کے فعال معاہدوں میں سے کوئی بھی اس ملک ({ $country }) کی کسی یونیورسٹی کے ساتھ نہیں ہے۔
project-countries = { $count ->
    [one] { $project } میں ایک ملک شریک ہے: { $countries }۔
   *[other] { $project } میں { $count } ممالک شریک ہیں: { $countries }۔
}
projects-of-country = وہ منصوبے جن میں یہ ملک ({ $country }) شریک ہے: { $projects }۔
projects-of-country-none = میرے علم میں ایسا کوئی منصوبہ نہیں جس میں یہ ملک ({ $country }) شریک ہو۔
projects-shared = وہ ممالک جو { $first } اور { $second } دونوں میں شریک ہیں: { $countries }۔

## Asking back

which-topic = آپ کی مراد ان میں سے کس سے ہے؟
did-you-mean = شاید آپ کی بات پوری طرح سمجھ میں نہیں آئی۔ کیا آپ کی مراد ان میں سے کسی ایک سے تھی؟
other-language = یہ جواب اردو میں ہے، کیونکہ آپ کی زبان ابھی مجھے نہیں آتی۔ مجھے یہ زبانیں آتی ہیں: { $languages }۔
newest-in-english = اس جواب کا تازہ ترین متن ابھی صرف انگریزی میں دستیاب ہے:
only-in-english = یہ جواب ابھی صرف انگریزی میں دستیاب ہے:

## When something is wrong

unavailable = معذرت، اس وقت جواب دینا ممکن نہیں۔ براہِ کرم تھوڑی دیر بعد دوبارہ کوشش کیجیے۔
chat-slow-down = ایک ساتھ بہت سے پیغامات آ گئے۔ اگلا پیغام بھیجنے سے پہلے براہِ کرم { $seconds } سیکنڈ انتظار کریں۔
message-empty = براہِ کرم کوئی سوال لکھیے۔
message-too-long = آپ کا پیغام بہت طویل ہے۔ براہِ کرم زیادہ سے زیادہ { $limit } حروف میں سوال لکھیے۔

## The page

page-title = TUMS کے بین الاقوامی تعلقات کے بارے میں پوچھیے
page-intro = رہنما Erasmus+، OPATEL، MediTec، تبادلے کے شراکت داروں، بین الاقوامی ڈیسکوں اور وزیٹنگ پروفیسرشپ سے متعلق سوالوں کے جواب دیتا ہے؛ ہر جواب کے ساتھ اس کا ماخذ اور تاریخ درج ہوتی ہے۔
page-skip = مواد پر جائیں
page-topics = آپ کس بارے میں پوچھ سکتے ہیں
page-topic-exchange = تبادلہ اور شراکت دار یونیورسٹیاں
page-topic-network = TUMS کا عالمی نیٹ ورک
page-topic-vpp = وزیٹنگ پروفیسر
page-partners = شراکت دار یونیورسٹیاں
page-promise-languages = اپنی زبان میں پوچھیے: بارہ زبانیں دستیاب ہیں اور آپ کبھی بھی زبان بدل سکتے ہیں۔
page-promise-sources = ہر جواب اپنا ماخذ اور معلومات کی تاریخ بتاتا ہے۔
page-promise-people = جو بات رہنما کو معلوم نہ ہو، وہ صاف بتاتا ہے اور آپ کا سوال عملے تک پہنچاتا ہے۔
page-embed = یہ چیٹ اپنے صفحے پر لگائیں

## Questions, in a few words (buttons)

ask-tums-what = TUMS کیا ہے؟
ask-page-updated = یہ معلومات کب تک کی ہیں؟
ask-erasmus-what = Erasmus+ کیا ہے؟
ask-erasmus-period = Erasmus+ کن برسوں کے لیے ہے؟
ask-erasmus-purpose = Erasmus+ کا مقصد کیا ہے؟
ask-erasmus-skills = Erasmus+ سے کون سی مہارتیں ملتی ہیں؟
ask-erasmus-strategy = Erasmus+ کس حکمتِ عملی کی حمایت کرتا ہے؟
ask-erasmus-frameworks = Erasmus+ کن فریم ورکس کے ذریعے کام کرتا ہے؟
ask-erasmus-benefits = Erasmus+ سے کسے فائدہ ہوتا ہے؟
ask-erasmus-website = Erasmus+ کی ویب سائٹ کہاں ہے؟
ask-erasmus-tums = Erasmus+ کے تحت TUMS کیا کرتی ہے؟
ask-opatel-what = OPATEL کیا ہے؟
ask-opatel-start = OPATEL کب شروع ہوا؟
ask-opatel-duration = OPATEL کی مدت کتنی ہے؟
ask-opatel-funding = OPATEL کو مالی وسائل کون دیتا ہے؟
ask-opatel-aim = OPATEL کا مقصد کیا ہے؟
ask-opatel-partners = OPATEL کے کتنے شراکت دار ہیں؟
ask-opatel-countries = OPATEL میں کون سے ممالک شامل ہیں؟
ask-opatel-centre = OPATEL مرکز کہاں ہے؟
ask-opatel-equipment = OPATEL مرکز کے آلات کس کے خرچ پر آئے؟
ask-opatel-website = OPATEL کی ویب سائٹ کہاں ہے؟
ask-meditec-what = MediTec کیا ہے؟
ask-meditec-funding = MediTec کو مالی وسائل کون دیتا ہے؟
ask-meditec-aim = MediTec کا مقصد کیا ہے؟
ask-meditec-countries = MediTec میں کون سے ممالک شامل ہیں؟
ask-meditec-methods = MediTec کیسے کام کرتا ہے؟
ask-meditec-audience = MediTec کن لوگوں کے لیے ہے؟
ask-meditec-website = MediTec کی ویب سائٹ کہاں ہے؟
ask-meditec-start = MediTec کب شروع ہوا؟
ask-meditec-duration = MediTec کی مدت کتنی ہے؟
ask-meditec-partners = MediTec کے کتنے شراکت دار ہیں؟
ask-exchange-what = تبادلہ پروگرام کیا ہوتا ہے؟
ask-exchange-who = تبادلے میں کون حصہ لے سکتا ہے؟
ask-exchange-why = TUMS تبادلے کے معاہدے کیوں کرتی ہے؟
ask-exchange-agreements = کون سی یونیورسٹیاں شراکت دار ہیں؟
ask-exchange-country = کسی خاص ملک میں کون سے شراکت دار ہیں؟
ask-exchange-partner = کیا کوئی خاص یونیورسٹی شراکت دار ہے؟
ask-projects-country = کوئی خاص ملک کن منصوبوں میں شریک ہے؟
ask-projects-shared = OPATEL اور MediTec میں کیا مشترک ہے؟
ask-network-what = TUMS کا عالمی نیٹ ورک کیا ہے؟
ask-desks-purpose = بین الاقوامی ڈیسک کس لیے ہیں؟
ask-leading_houses-purpose = بین الاقوامی لیڈنگ ہاؤسز کس لیے ہیں؟
ask-vpp-what = وزیٹنگ پروفیسرشپ پروگرام کیا ہے؟
ask-vpp-since = وزیٹنگ پروفیسرشپ پروگرام کب سے جاری ہے؟
ask-vpp-goal = وزیٹنگ پروفیسرشپ پروگرام کا مقصد کیا ہے؟
ask-vpp-who = وزیٹنگ پروفیسر کون ہیں؟
ask-vpp-role = وزیٹنگ پروفیسر کیا کرتے ہیں؟
ask-vpp-benefit = وزیٹنگ پروفیسروں سے طلبہ کو کیا فائدہ ہے؟
ask-vpp-approval = وزیٹنگ پروفیسروں کی منظوری کیسے ہوتی ہے؟
ask-unknown-fees = خرچ کتنا آتا ہے؟
ask-unknown-scholarship = کیا وظائف دستیاب ہیں؟
ask-unknown-visa = ویزا کیسے ملتا ہے؟
ask-unknown-housing = کیا رہائش دستیاب ہے؟
ask-unknown-deadline = آخری تاریخیں کیا ہیں؟
ask-unknown-admission = درخواست کیسے دی جائے؟
ask-unknown-language = کون سی زبان جاننا ضروری ہے؟
ask-unknown-contact = دفتر سے رابطہ کیسے کیا جائے؟
ask-unknown-recognition = کیا میرے کریڈٹس تسلیم کیے جاتے ہیں؟
ask-unknown-courses = کون سی ڈگریاں پیش کی جاتی ہیں؟
ask-unknown-people = ذمہ دار کون ہے؟
ask-unknown-budget = بجٹ کتنا ہے؟
ask-unknown-statistics = کتنے لوگ حصہ لیتے ہیں؟
ask-unknown-life = تہران میں زندگی کیسی ہے؟
ask-unknown-members = کون سے ادارے شامل ہیں؟
ask-handoff-request = مجھے کسی شخص سے بات کرنی ہے

## The widget

widget-name = رہنما
widget-about = بین الاقوامی تعلقات، TUMS
widget-open = سوال پوچھیے
widget-close = بند کریں
widget-menu = مزید اختیارات
widget-conversation = گفتگو
widget-suggestions = تجویز کردہ سوالات
widget-question = آپ کا سوال
widget-placeholder = اپنا سوال لکھیے …
widget-send = بھیجیں
widget-language = زبان
widget-source = ماخذ: { $title }، بمطابق { $date }
widget-you = آپ
widget-waiting = رہنما لکھ رہا ہے …
widget-helped = جواب مفید تھا
widget-not-helped = جواب مفید نہیں تھا
widget-person = عملے سے پوچھیں
widget-restart = نئی گفتگو شروع کریں
widget-copy = گفتگو کاپی کریں
widget-copied = کاپی ہو گیا
widget-delete = میری گفتگو حذف کریں
widget-delete-sure = تمام پیغامات سرور سے بھی ہمیشہ کے لیے مٹا دیے جائیں گے۔
widget-deleted = آپ کی گفتگو حذف کر دی گئی ہے۔
widget-cancel = منسوخ کریں
widget-privacy = رازداری
widget-offline = آپ آف لائن ہیں۔ رابطہ بحال ہوتے ہی آپ کے پیغامات بھیج دیے جائیں گے۔
widget-error = رہنما سے اس وقت رابطہ نہیں ہو رہا۔ دوبارہ کوشش جاری ہے …
widget-unsent = بھیجے جانے کا منتظر
widget-staff = بین الاقوامی دفتر
widget-human = اس گفتگو میں عملہ جواب دے رہا ہے۔
widget-unread = نئے پیغامات

## How to embed it

embed-intro = ایک سطر کافی ہے۔ چیٹ صفحے کے کونے میں، اسی صفحے کی زبان میں ظاہر ہوتی ہے اور کسی اور جگہ سے کچھ نہیں لیتی۔
embed-tag = اسے صفحے کے متن کے اختتام سے پہلے چسپاں کریں:
embed-element = یا عنصر کو جہاں چاہیں رکھیں؛ وہ یہی اوصاف قبول کرتا ہے:
embed-copy = کاپی کریں
embed-options = اختیارات
embed-option-language = بارہ میں سے ایک زبان؛ ورنہ صفحے کی اور پھر براؤزر کی زبان۔
embed-option-position = کونا: end (طے شدہ) یا start، صفحے کے پڑھنے کی سمت کے مطابق۔
embed-option-theme = light (روشن) یا dark (گہرا)؛ ورنہ ملاحظہ کرنے والے کے نظام کے مطابق۔
embed-option-open = desktop: جگہ ہو تو خود کھلتی ہے؛ ورنہ کلک پر۔
embed-colours = رنگ، کونے اور لوگو عنصر کی CSS کسٹم پراپرٹیز ہیں:
embed-origins = اگر آپ کے صفحے کا پتا اس سرور سے مختلف ہے تو سرور کے منتظم کو اس کی اجازت دینی ہوگی۔

## The privacy note

privacy-title = اس چیٹ میں رازداری
privacy-what = کیا محفوظ کیا جاتا ہے
privacy-what-text = آپ کے پیغامات، جوابات، زبان، وقت، اور یہ کہ کوئی جواب آپ کو مفید لگا یا نہیں۔ نہ اکاؤنٹ درکار ہے نہ نام۔ آپ جو ای میل پتے اور فون نمبر لکھتے ہیں، وہ پیغام محفوظ ہونے سے پہلے چھپا دیے جاتے ہیں۔ صرف وہ پتہ، جو آپ ای میل پر جواب کے لیے دیں، اسی سوال کے ساتھ اور اس کے نمٹنے تک رکھا جاتا ہے۔
privacy-browser = آپ کے براؤزر میں
privacy-browser-text = چیٹ کی کلید، آپ کی منتخب زبان اور ابھی تک نہ بھیجے گئے پیغامات آپ کے براؤزر میں محفوظ رہتے ہیں تاکہ گفتگو دوبارہ مل سکے۔ کوئی کوکی استعمال نہیں ہوتی۔
privacy-long = کتنے عرصے تک
privacy-long-text = { $days } دن تک کوئی نیا پیغام نہ آئے تو گفتگو مٹا دی جاتی ہے۔
privacy-delete = حذف کیسے کریں
privacy-delete-text = چیٹ کے مینو میں “میری گفتگو حذف کریں” چنیے: تمام پیغامات فوراً سرور اور آپ کے براؤزر سے مٹا دیے جاتے ہیں۔
privacy-who = کون دیکھتا ہے
privacy-who-text = بین الاقوامی دفتر کا عملہ، تاکہ اس تک پہنچائے گئے سوالوں کے جواب دے اور جوابات بہتر بنائے۔ کسی اور کو کچھ نہیں دیا جاتا: چیٹ دوسرے سرورز سے کچھ نہیں لیتی، اور نہ اشتہار ہیں نہ نگرانی۔

## Telegram

telegram-command-start = شروع کریں
telegram-command-help = آپ کیا پوچھ سکتے ہیں
telegram-command-language = زبان منتخب کریں
telegram-command-human = عملے سے پوچھیں
telegram-command-about = اس معاون کے بارے میں
telegram-command-privacy = آپ کے بارے میں کیا رکھا جاتا ہے
telegram-command-forget = یہ گفتگو مٹا دیں
telegram-description = میں تہران یونیورسٹی آف میڈیکل سائنسز (TUMS) کے بین الاقوامی تعلقات کے بارے میں سوالوں کے جواب دیتا ہوں: Erasmus+، OPATEL، MediTec، شراکت دار یونیورسٹیاں، بین الاقوامی ڈیسک اور مہمان پروفیسر۔ بارہ زبانوں میں، ہر جواب ماخذ اور تاریخ کے ساتھ۔ جو مجھے معلوم نہ ہو، وہ صاف کہہ دیتا ہوں اور عملے تک پہنچا دیتا ہوں۔
telegram-short-description = TUMS کے بین الاقوامی تعلقات پر بارہ زبانوں میں جواب، ماخذ اور تاریخ کے ساتھ۔
telegram-help = اپنا سوال اپنے لفظوں اور اپنی زبان میں لکھیے۔ مجھے Erasmus+، OPATEL، MediTec، تبادلے اور شراکت دار یونیورسٹیوں، International Desks اور Leading Houses اور مہمان پروفیسروں کے پروگرام کا علم ہے۔ گروپ میں میرا نام لیجیے یا میرے پیغام کا جواب دیجیے۔ /language سے زبان طے ہوتی ہے، /human سے عملے سے پوچھا جاتا ہے، /forget یہ گفتگو مٹا دیتا ہے۔
telegram-about = میں رہنما ہوں، تہران یونیورسٹی آف میڈیکل سائنسز کے بین الاقوامی تعلقات کا رہبر۔ میں جو کچھ کہتا ہوں وہ یونیورسٹی کی اپنی معلومات ہیں اور ان کے ساتھ ماخذ اور تاریخ ہوتی ہے۔ میں ایک کمپیوٹر پروگرام ہوں؛ آگے بھیجے گئے سوال لوگ پڑھتے ہیں۔
telegram-privacy = میں اس گفتگو کے پیغامات آپ کے نام کے بغیر رکھتا ہوں تاکہ بات کا سلسلہ جاری رہے اور عملہ دیکھ سکے کہ کیا پوچھا گیا۔ ای میل پتے، فون اور پاسپورٹ نمبر محفوظ ہونے سے پہلے چھپا دیے جاتے ہیں۔ کسی تیسرے کو کچھ نہیں دیا جاتا؛ پیغامات ٹیلیگرام پہنچاتا ہے۔ /forget اس گفتگو کی ہر چیز ایک ہی بار میں مٹا دیتا ہے۔ صرف وہ پتہ، جو آپ ای میل پر جواب کے لیے دیں، اسی سوال کے ساتھ اور اس کے نمٹنے تک رکھا جاتا ہے۔
telegram-language = میں کس زبان میں جواب دوں؟
telegram-language-auto = ہر پیغام کی اپنی زبان
telegram-language-set = اب سے میں اردو میں جواب دوں گا۔
telegram-language-auto-set = اب سے میں اسی زبان میں جواب دوں گا جس میں آپ لکھیں گے۔
telegram-forget = کیا میں وہ سب کچھ مٹا دوں جو اس گفتگو سے رکھا ہے؟ یہ واپس نہیں ہو سکتا۔
telegram-forget-yes = جی ہاں، مٹا دیں
telegram-forget-no = نہیں، رہنے دیں
telegram-forgotten = ہو گیا۔ مٹایا گیا: پیغامات: { $messages }، آگے بھیجے گئے سوال: { $questions }۔ زبان کا انتخاب بھی ختم ہو گیا۔
telegram-kept = ٹھیک ہے، کچھ نہیں مٹایا گیا۔
telegram-media = میں صرف تحریر پڑھ سکتا ہوں۔ براہِ کرم اپنا سوال لکھ کر پوچھیے۔
telegram-button-old = یہ بٹن پرانا ہو چکا ہے۔ براہِ کرم اپنا سوال لکھیے۔

## Staff

staff-left = میرے ساتھی اس گفتگو سے جا چکے ہیں، اب پھر میں، معاون، جواب دیتا ہوں۔
