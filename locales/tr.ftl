### Turkish. Sentences that are not facts; the variables are explained in en.ftl.

language-name = Türkçe

## Smalltalk

smalltalk-greet = Merhaba! Ben Rahnama, Tahran Tıp Bilimleri Üniversitesinin (Tehran University of Medical Sciences, TUMS) uluslararası ilişkiler rehberiyim. Ne öğrenmek istersiniz?
smalltalk-bye = Hoşça kalın! Başka bir sorunuz olursa buradayım.
smalltalk-thanks = Rica ederim! Öğrenmek istediğiniz başka bir şey var mı?
smalltalk-part = Rica ederim! Hoşça kalın, kolay gelsin.
smalltalk-bot = Ben Rahnama'yım; insan değil, bir bilgisayar programıyım. TUMS'un uluslararası ilişkileriyle ilgili soruları yanıtlıyorum, isterseniz bir soruyu görevlilere de iletebilirim.
smalltalk-help = Bana Erasmus+, OPATEL, MediTec, değişim programları ve ortak üniversiteler, Uluslararası Masalar (International Desks), Uluslararası Öncü Merkezler (International Leading Houses) ve Misafir Profesör Programı (VPP) hakkında soru sorabilirsiniz.
smalltalk-tell = Bunu paylaştığınız için teşekkürler. Üniversitenin uluslararası ilişkileri hakkında ne öğrenmek istersiniz?
smalltalk-languages = Şu dillerde yanıt veriyorum: { $languages }. Hangisini isterseniz onunla yazın; yanıt, mesajınızın dilinde gelir.
declined = Peki. Başka ne öğrenmek istersiniz?

## Hand-off to people

handoff-offer = Sorunuzu uluslararası ilişkiler ofisindeki görevlilere ileteyim mi?
handoff-done = Sorunuzu uluslararası ilişkiler ofisindeki görevlilere ilettim. Yanıtlarını çalışma saatlerinde bu sohbete yazarlar; bu birkaç gün sürebilir, lütfen yeniden uğrayın. Yanıtı e-postayla da almak isterseniz adresinizi buraya yazın.
handoff-done-mail = Sorunuzu uluslararası ilişkiler ofisindeki görevlilere ilettim. Size buradan kendiliklerinden yazamazlar: Yanıt almak isterseniz e-posta adresinizi buraya yazın. Birkaç gün sürebilir.
handoff-already = Sorunuz uluslararası ilişkiler ofisine zaten ulaştı. Öğrenmek istediğiniz başka bir şey var mı?
contact-kept = Adresinizi yalnızca bu soru için not ettim; görevliler oraya yanıt verebilir. Soru kapanınca ya da bu sohbetle birlikte silinir.
mail-subject = Uluslararası ilişkiler ofisinin yanıtı
mail-footer = Bu yanıtı üniversitenin uluslararası ilişkiler ofisinin sohbetinde istemiştiniz. Lütfen orada devam edin.
handoff-button-yes = Evet, iletin
handoff-button-no = Hayır, teşekkürler

## What is not known

unknown-general = Bu konuda güvenilir bir bilgim yok.
unknown-fees = Öğrenim ücretleri veya diğer masraflar hakkında bilgim yok.
unknown-scholarship = Burslar veya maddi destekler hakkında bilgim yok.
unknown-visa = Vize veya oturma izni hakkında bilgim yok.
unknown-housing = Yurtlar veya konaklama hakkında bilgim yok.
unknown-deadline = Son başvuru tarihleri veya dönem tarihleri hakkında bilgim yok.
unknown-admission = Nasıl başvurulacağı veya kabul koşulları hakkında bilgim yok.
unknown-language = Öğretim dilleri veya dil belgeleri hakkında bilgim yok.
unknown-contact = Elimde e-posta adresi, telefon numarası veya çalışma saati bilgisi yok.
unknown-recognition = Diplomaların veya kredilerin tanınması hakkında bilgim yok.
unknown-courses = Diploma programları, dersler veya sıralamalar hakkında bilgim yok.
unknown-people = Elimde kişi adı bilgisi yok.
unknown-budget = Bütçeler veya maaşlar hakkında bilgim yok.
unknown-statistics = Kaç kişinin katıldığına ilişkin sayısal bilgim yok.
unknown-life = Tahran'daki günlük yaşam hakkında bilgim yok.
unknown-members = Bu ülkelerden hangi kurumların katıldığını bilmiyorum.
unknown-start = Ne zaman başladığını bilmiyorum.
unknown-duration = Ne kadar sürdüğünü bilmiyorum.
unknown-partners = Kaç ortağı olduğunu bilmiyorum.
unknown-website = Bu internet sitesinin adresi bende yok.
offtopic = Bu konuda yardımcı olamam: Yalnızca TUMS'un uluslararası ilişkileriyle ilgili soruları yanıtlıyorum.

## Computed answers

yes = Evet.
no = Hayır.
partners-in-country = { $count ->
   *[other] TUMS'un { $where } { $count } ortak üniversitesi vardır: { $institutions }.
}
partners-of-country = { $count ->
   *[other] TUMS'un bu ülkede ({ $country }) { $count } ortak üniversitesi vardır: { $institutions }.
}
partner-active = { $institution } ({ $country }), TUMS'un ortağıdır; aralarında yürürlükte olan bir değişim anlaşması vardır.
agreements-list = { $count ->
   *[other] TUMS'un yürürlükte olan { $count } değişim anlaşması vardır: { $institutions }.
}
not-listed-country = TUMS'un bu ülkeden ({ $country }) bir üniversiteyle yürürlükte olan değişim anlaşması yoktur.
project-countries = { $count ->
   *[other] { $project } projesine { $count } ülke katılmaktadır: { $countries }.
}
projects-of-country = Bu ülkenin ({ $country }) katıldığı projeler: { $projects }.
projects-of-country-none = Bu ülkenin ({ $country }) katıldığı bir proje bilmiyorum.
projects-shared = Hem { $first } hem de { $second } projesine katılan ülkeler: { $countries }.

## Asking back

which-topic = Hangisini kastediyorsunuz?
did-you-mean = Doğru anladığımdan emin değilim. Bunlardan birini mi sormak istediniz?
other-language = Sizin dilinizi henüz bilmediğim için Türkçe yanıt veriyorum. Bildiğim diller: { $languages }.
newest-in-english = Bu yanıtın en yeni hâli şimdilik yalnızca İngilizce olarak mevcuttur:
only-in-english = Bu yanıt şimdilik yalnızca İngilizce olarak mevcuttur:

## When something is wrong

unavailable = Üzgünüm, şu anda yanıt veremiyorum. Lütfen birazdan yeniden deneyin.
chat-slow-down = Bir anda çok fazla mesaj geldi. Lütfen sonraki mesajı göndermeden önce { $seconds } sn bekleyin.
message-empty = Lütfen bir soru yazın.
message-too-long = Mesajınız çok uzun. Lütfen sorunuzu en fazla { $limit } karakterle yazın.

## The page

page-title = TUMS'un uluslararası ilişkileri hakkında soru sorun
page-intro = Rahnama; Erasmus+, OPATEL, MediTec, değişim ortakları, Uluslararası Masalar ve misafir profesörler hakkındaki soruları yanıtlar; her yanıtta kaynağı ve tarihi belirtir.
page-skip = İçeriğe geç
page-topics = Neler sorabilirsiniz
page-topic-exchange = Değişim ve ortak üniversiteler
page-topic-network = TUMS Küresel Ağı
page-topic-vpp = Misafir profesörler
page-partners = Ortak üniversiteler
page-promise-languages = Kendi dilinizde sorun: on iki dil var ve istediğiniz an değiştirebilirsiniz.
page-promise-sources = Her yanıt kaynağını ve bilginin tarihini belirtir.
page-promise-people = Rahnama bilmediğini açıkça söyler ve sorunuzu görevlilere iletir.
page-embed = Bu sohbeti sayfanıza ekleyin

## Questions, in a few words (buttons)

ask-tums-what = TUMS nedir?
ask-page-updated = Bu bilgiler ne kadar güncel?
ask-erasmus-what = Erasmus+ nedir?
ask-erasmus-period = Erasmus+ hangi yılları kapsıyor?
ask-erasmus-purpose = Erasmus+ ne amaçlıyor?
ask-erasmus-skills = Erasmus+ hangi becerileri kazandırıyor?
ask-erasmus-strategy = Erasmus+ hangi stratejiyi destekliyor?
ask-erasmus-frameworks = Erasmus+ hangi çerçevelere katkı sağlıyor?
ask-erasmus-benefits = Erasmus+ kimlere yarar sağlıyor?
ask-erasmus-website = Erasmus+ internet sitesinin adresi nedir?
ask-erasmus-tums = TUMS, Erasmus+ kapsamında ne yapıyor?
ask-opatel-what = OPATEL nedir?
ask-opatel-start = OPATEL ne zaman başladı?
ask-opatel-duration = OPATEL ne kadar sürüyor?
ask-opatel-funding = OPATEL'i kim finanse ediyor?
ask-opatel-aim = OPATEL'in amacı nedir?
ask-opatel-partners = OPATEL'in kaç ortağı var?
ask-opatel-countries = OPATEL'e hangi ülkeler katılıyor?
ask-opatel-centre = OPATEL Merkezi nerede?
ask-opatel-equipment = OPATEL Merkezi donanımını kim finanse etti?
ask-opatel-website = OPATEL internet sitesinin adresi nedir?
ask-meditec-what = MediTec nedir?
ask-meditec-funding = MediTec'i kim finanse ediyor?
ask-meditec-aim = MediTec'in amacı nedir?
ask-meditec-countries = MediTec'e hangi ülkeler katılıyor?
ask-meditec-methods = MediTec nasıl çalışıyor?
ask-meditec-audience = MediTec kimlere yönelik?
ask-meditec-website = MediTec internet sitesinin adresi nedir?
ask-meditec-start = MediTec ne zaman başladı?
ask-meditec-duration = MediTec ne kadar sürüyor?
ask-meditec-partners = MediTec'in kaç ortağı var?
ask-exchange-what = Değişim programı nedir?
ask-exchange-who = Değişime kimler katılabilir?
ask-exchange-why = TUMS neden değişim anlaşması imzalıyor?
ask-exchange-agreements = Ortak üniversiteler hangileri?
ask-exchange-country = Belirli bir ülkede hangi ortaklar var?
ask-exchange-partner = Belirli bir üniversite ortak mı?
ask-projects-country = Belirli bir ülke hangi projelerde var?
ask-projects-shared = OPATEL ile MediTec'in ortak yönü ne?
ask-network-what = TUMS Küresel Ağı nedir?
ask-desks-purpose = Uluslararası Masalar ne işe yarar?
ask-leading_houses-purpose = Uluslararası Öncü Merkezler ne işe yarar?
ask-vpp-what = Misafir Profesör Programı nedir?
ask-vpp-since = VPP ne zamandan beri var?
ask-vpp-goal = Misafir Profesör Programı'nın amacı nedir?
ask-vpp-who = Misafir profesörler kimlerdir?
ask-vpp-role = Misafir profesörler ne yapar?
ask-vpp-benefit = Misafir profesörler öğrencilere ne katar?
ask-vpp-approval = Misafir profesörler nasıl onaylanır?
ask-unknown-fees = Ücreti ne kadar?
ask-unknown-scholarship = Burs var mı?
ask-unknown-visa = Vizeyi nasıl alırım?
ask-unknown-housing = Konaklama imkânı var mı?
ask-unknown-deadline = Son başvuru tarihleri nedir?
ask-unknown-admission = Nasıl başvurabilirim?
ask-unknown-language = Hangi dili bilmem gerekiyor?
ask-unknown-contact = Ofise nasıl ulaşabilirim?
ask-unknown-recognition = Kredilerim tanınır mı?
ask-unknown-courses = Hangi diploma programları var?
ask-unknown-people = Yetkili kim?
ask-unknown-budget = Ne kadar bütçe var?
ask-unknown-statistics = Kaç kişi katılıyor?
ask-unknown-life = Tahran'da yaşam nasıl?
ask-unknown-members = Hangi kurumlar katılıyor?
ask-handoff-request = Bir görevliye sormak istiyorum.

## The widget

widget-name = Rahnama
widget-about = TUMS uluslararası ilişkiler
widget-open = Soru sorun
widget-close = Kapat
widget-menu = Diğer seçenekler
widget-conversation = Konuşma
widget-suggestions = Önerilen sorular
widget-question = Sorunuz
widget-placeholder = Sorunuzu yazın…
widget-send = Gönder
widget-language = Dil
widget-source = Kaynak: { $title }, bilgi tarihi: { $date }
widget-you = Siz
widget-waiting = Rahnama yazıyor…
widget-helped = İşe yaradı
widget-not-helped = İşe yaramadı
widget-person = Bir görevliye sor
widget-restart = Yeni konuşma başlat
widget-copy = Konuşmayı kopyala
widget-copied = Kopyalandı
widget-delete = Konuşmamı sil
widget-delete-sure = Tüm mesajlar sunucudan da kalıcı olarak silinecek.
widget-deleted = Konuşmanız silindi.
widget-cancel = Vazgeç
widget-privacy = Gizlilik
widget-offline = Çevrimdışısınız. Mesajlarınız bağlantı gelince gönderilecek.
widget-error = Rahnama'ya şu an ulaşılamıyor. Yeniden deneniyor…
widget-unsent = Gönderilmeyi bekliyor
widget-staff = Uluslararası ofis
widget-human = Bu konuşmada görevliler yanıt veriyor.
widget-unread = Yeni mesajlar

## How to embed it

embed-intro = Tek satır yeterlidir. Sohbet, sayfanın bir köşesinde ve sayfanın dilinde görünür; başka hiçbir yerden bir şey yüklemez.
embed-tag = Bunu sayfa gövdesinin sonundan önce yapıştırın:
embed-element = Ya da öğeyi istediğiniz yere koyun; aynı öznitelikleri kabul eder:
embed-copy = Kopyala
embed-options = Seçenekler
embed-option-language = On iki dilden biri; yoksa sayfanın, sonra tarayıcının dili.
embed-option-position = Köşe: sayfanın okuma yönüne göre end (varsayılan) ya da start.
embed-option-theme = light (açık) ya da dark (koyu); yoksa ziyaretçinin sistem ayarı.
embed-option-open = desktop: yer varsa kendiliğinden açılır; yoksa tıklamayı bekler.
embed-colours = Renkler, köşeler ve logo, öğenin özel CSS özellikleridir:
embed-origins = Sayfanızın adresi bu sunucudan farklıysa sunucunun işletmecisi ona izin vermelidir.

## The privacy note

privacy-title = Bu sohbette gizlilik
privacy-what = Neler saklanır
privacy-what-text = Mesajlarınız, yanıtlar, dil, saat ve bir yanıtı yararlı bulup bulmadığınız. Hesap ya da ad gerekmez. Yazdığınız e-posta adresleri ve telefon numaraları, mesaj saklanmadan önce gizlenir. Yalnızca e-postayla yanıt için verdiğiniz adres, o soruyla birlikte ve soru kapanana kadar saklanır.
privacy-browser = Tarayıcınızda
privacy-browser-text = Sohbetin anahtarı, seçtiğiniz dil ve henüz gönderilmemiş mesajlar, sohbeti yeniden bulabilmeniz için tarayıcınızda saklanır. Çerez kullanılmaz.
privacy-long = Ne kadar süreyle
privacy-long-text = Konuşma, { $days } gün boyunca yeni mesaj gelmezse silinir.
privacy-delete = Nasıl silinir
privacy-delete-text = Sohbet menüsünden “Konuşmamı sil” seçeneğini seçin: Tüm mesajlar sunucudan ve tarayıcınızdan hemen silinir.
privacy-who = Kim görür
privacy-who-text = Uluslararası ofisin görevlileri; kendilerine iletilen soruları yanıtlamak ve yanıtları iyileştirmek için. Başka kimseye bir şey verilmez: Sohbet başka sunuculardan hiçbir şey yüklemez, reklam ve izleme yoktur.

## Telegram

telegram-command-start = Başla
telegram-command-help = Neler sorabilirsiniz
telegram-command-language = Dil seçin
telegram-command-human = Bir kişiye sorun
telegram-command-about = Bu asistan hakkında
telegram-command-privacy = Hakkınızda ne saklanıyor
telegram-command-forget = Bu sohbeti sil
telegram-description = Tahran Tıp Bilimleri Üniversitesi'nin (TUMS) uluslararası ilişkileri hakkındaki sorularınızı yanıtlarım: Erasmus+, OPATEL, MediTec, ortak üniversiteler, uluslararası masalar ve misafir profesörler. On iki dilde, her yanıt kaynağı ve tarihiyle. Bilmediğimi söyler, görevlilere iletirim.
telegram-short-description = TUMS'un uluslararası ilişkileri hakkında on iki dilde, kaynaklı ve tarihli yanıtlar.
telegram-help = Sorunuzu kendi sözlerinizle ve kendi dilinizde yazın. Erasmus+, OPATEL, MediTec, değişim ve ortak üniversiteler, International Desks ve Leading Houses ile misafir profesörlük programı hakkında bilgim var. Gruplarda benden söz edin ya da mesajımı yanıtlayın. /language dili ayarlar, /human bir kişiye sorar, /forget bu sohbeti siler.
telegram-about = Ben Rahnama, Tahran Tıp Bilimleri Üniversitesi'nin uluslararası ilişkileri için rehberim. Söylediğim her şey üniversitenin kendi bilgisidir; kaynağını ve tarihini taşır. Ben bir bilgisayar programıyım; iletilen soruları insanlar okur.
telegram-privacy = Bu sohbetin mesajlarını, konuyu izleyebilmek ve görevlilerin ne sorulduğunu görebilmesi için adınız olmadan saklarım. E-posta adresleri, telefon ve pasaport numaraları saklanmadan önce gizlenir. Üçüncü kişilere hiçbir şey verilmez; mesajları Telegram taşır. /forget bu sohbete ait her şeyi bir kerede siler. Yalnızca e-postayla yanıt için verdiğiniz adres, o soruyla birlikte ve soru kapanana kadar saklanır.
telegram-language = Hangi dilde yanıt vereyim?
telegram-language-auto = Her mesajın kendi dili
telegram-language-set = Bundan sonra Türkçe yanıt vereceğim.
telegram-language-auto-set = Bundan sonra yazdığınız dilde yanıt vereceğim.
telegram-forget = Bu sohbetten sakladığım her şeyi sileyim mi? Geri alınamaz.
telegram-forget-yes = Evet, sil
telegram-forget-no = Hayır, kalsın
telegram-forgotten = Tamam. Silinenler: mesajlar: { $messages }, iletilen sorular: { $questions }. Dil seçiminiz de silindi.
telegram-kept = Peki, hiçbir şey silinmedi.
telegram-media = Yalnızca yazı okuyabiliyorum. Lütfen sorunuzu yazarak sorun.
telegram-button-old = Bu düğme çok eski. Lütfen sorunuzu yazın.

## Staff

staff-left = Arkadaşlarım bu sohbetten ayrıldı. Artık yine ben, asistan, yanıt veriyorum.
