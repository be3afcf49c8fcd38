### Finnish. Sentences that are not facts; the variables are explained in en.ftl.

language-name = Suomi

## Smalltalk

smalltalk-greet = Hei! Olen Rahnama, Teheranin lääketieteellisen yliopiston (Tehran University of Medical Sciences, TUMS) kansainvälisten suhteiden opas. Miten voin auttaa?
smalltalk-bye = Näkemiin ja kaikkea hyvää! Olen täällä, jos mieleen tulee muuta kysyttävää.
smalltalk-thanks = Ole hyvä! Voinko auttaa vielä jossakin muussa?
smalltalk-part = Ole hyvä! Näkemiin ja kaikkea hyvää.
smalltalk-bot = Olen Rahnama, tietokoneohjelma enkä ihminen. Vastaan kysymyksiin TUMSin kansainvälisistä suhteista ja voin välittää kysymyksen henkilökunnalle.
smalltalk-help = Voin vastata kysymyksiin, jotka koskevat Erasmus+ -ohjelmaa, OPATEL- ja MediTec-hankkeita, vaihtoa ja kumppaniyliopistoja, kansainvälisiä yhteistyöpisteitä (International Desks) ja kärkiyksiköitä (International Leading Houses) sekä vierailevien professorien ohjelmaa (VPP).
smalltalk-tell = Kiitos, kun kerroit. Mitä haluaisit tietää yliopiston kansainvälisistä suhteista?
smalltalk-languages = Vastaan näillä kielillä: { $languages }. Voitte kirjoittaa millä niistä haluatte; vastaan viestinne kielellä.
declined = Selvä. Miten muuten voin auttaa?

## Hand-off to people

handoff-offer = Välitänkö kysymyksen kansainvälisten asioiden toimiston henkilökunnalle?
handoff-done = Olen välittänyt kysymyksen kansainvälisten asioiden toimiston henkilökunnalle. He vastaavat tässä keskustelussa ollessaan töissä; siihen voi mennä muutama päivä, joten palaathan katsomaan. Jos haluat vastauksen myös sähköpostiin, kirjoita osoitteesi tähän.
handoff-done-mail = Olen välittänyt kysymyksen kansainvälisten asioiden toimiston henkilökunnalle. He eivät voi itse kirjoittaa sinulle tänne: jos haluat vastauksen, kirjoita tähän sähköpostiosoitteesi. Vastaamiseen voi mennä muutama päivä.
handoff-already = Kysymyksesi on jo kansainvälisten asioiden toimistossa. Voinko auttaa vielä jossakin muussa?
contact-kept = Merkitsin osoitteesi muistiin vain tätä kysymystä varten, jotta henkilökunta voi vastata sinne; se poistetaan, kun kysymys on käsitelty, tai tämän keskustelun mukana.
mail-subject = Vastaus kansainvälisten asioiden toimistosta
mail-footer = Pyysit tätä vastausta yliopiston kansainvälisten asioiden toimiston keskustelussa. Jatkathan siellä.
handoff-button-yes = Kyllä, välitä kysymys
handoff-button-no = Ei kiitos

## What is not known

unknown-general = Minulla ei ole tästä luotettavaa tietoa.
unknown-fees = Minulla ei ole tietoa lukukausimaksuista tai muista kustannuksista.
unknown-scholarship = Minulla ei ole tietoa apurahoista tai taloudellisesta tuesta.
unknown-visa = Minulla ei ole tietoa viisumeista tai oleskeluluvista.
unknown-housing = Minulla ei ole tietoa asuntoloista tai asumisesta.
unknown-deadline = Minulla ei ole tietoa määräajoista tai lukukausien ajankohdista.
unknown-admission = Minulla ei ole tietoa hakemisesta tai pääsyvaatimuksista.
unknown-language = Minulla ei ole tietoa opetuskielistä tai kielitodistuksista.
unknown-contact = Minulla ei ole tietoa sähköpostiosoitteista, puhelinnumeroista tai aukioloajoista.
unknown-recognition = Minulla ei ole tietoa tutkintojen tunnustamisesta tai opintosuoritusten hyväksiluvusta.
unknown-courses = Minulla ei ole tietoa tutkinto-ohjelmista, kursseista tai yliopistovertailuista.
unknown-people = Minulla ei ole tietoa henkilöiden nimistä.
unknown-budget = Minulla ei ole tietoa budjeteista tai palkoista.
unknown-statistics = Minulla ei ole lukuja osallistujamääristä.
unknown-life = Minulla ei ole tietoa arjesta Teheranissa.
unknown-members = En tiedä, mitkä laitokset näistä maista ovat mukana.
unknown-start = En tiedä, milloin se alkoi.
unknown-duration = En tiedä, kuinka kauan se kestää.
unknown-partners = En tiedä, kuinka monta kumppania siinä on.
unknown-website = Minulla ei ole kyseisen verkkosivuston osoitetta.
offtopic = Siinä en voi auttaa: vastaan vain kysymyksiin TUMSin kansainvälisistä suhteista.

## Computed answers

yes = Kyllä.
no = Ei.
partners-in-country = { $count ->
    [one] TUMSilla on { $where } yksi kumppaniyliopisto: { $institutions }.
   *[other] TUMSilla on { $where } { $count } kumppaniyliopistoa: { $institutions }.
}
partners-of-country = { $count ->
    [one] TUMSilla on tässä maassa ({ $country }) yksi kumppaniyliopisto: { $institutions }.
   *[other] TUMSilla on tässä maassa ({ $country }) { $count } kumppaniyliopistoa: { $institutions }.
}
partner-active = { $institution } ({ $country }) on TUMSin kumppaniyliopisto, jonka kanssa on voimassa vaihtosopimus.
agreements-list = { $count ->
    [one] TUMSilla on yksi voimassa oleva vaihtosopimus: { $institutions }.
   *[other] TUMSilla on { $count } voimassa olevaa vaihtosopimusta: { $institutions }.
}
not-listed-country = Mikään TUMSin voimassa olevista vaihtosopimuksista ei koske tämän maan ({ $country }) yliopistoa.
project-countries = { $count ->
    [one] { $project }-hankkeeseen osallistuu yksi maa: { $countries }.
   *[other] { $project }-hankkeeseen osallistuu { $count } maata: { $countries }.
}
projects-of-country = Hankkeet, joihin tämä maa ({ $country }) osallistuu: { $projects }.
projects-of-country-none = Tiedossani ei ole hanketta, johon tämä maa ({ $country }) osallistuisi.
projects-shared = Maat, jotka osallistuvat sekä { $first }- että { $second }-hankkeeseen: { $countries }.

## Asking back

which-topic = Mistä näistä on kyse?
did-you-mean = En ole varma, ymmärsinkö oikein. Onko kyse jostakin näistä?
other-language = Vastaan suomeksi, koska en vielä osaa kysymyksen kieltä. Nämä kielet osaan: { $languages }.
newest-in-english = Vastauksen uusin versio on toistaiseksi saatavilla vain englanniksi:
only-in-english = Tämä vastaus on toistaiseksi saatavilla vain englanniksi:

## When something is wrong

unavailable = Pahoittelen, en voi vastata juuri nyt. Yritä hetken kuluttua uudelleen.
chat-slow-down = Viestejä tuli kerralla aika monta. Odota { $seconds } s ennen kuin lähetät seuraavan.
message-empty = Kirjoita kysymys.
message-too-long = Viesti on liian pitkä. Kysymyksessä saa olla enintään { $limit } merkkiä.

## The page

page-title = Kysy TUMSin kansainvälisistä suhteista
page-intro = Rahnama vastaa kysymyksiin, jotka koskevat Erasmus+ -ohjelmaa, OPATEL- ja MediTec-hankkeita, vaihtokumppaneita, kansainvälisiä yhteistyöpisteitä ja vierailevia professoreita. Jokaisessa vastauksessa on lähde ja päivämäärä.
page-skip = Siirry sisältöön
page-topics = Mistä voit kysyä
page-topic-exchange = Opiskelijavaihto ja kumppaniyliopistot
page-topic-network = TUMSin globaali verkosto
page-topic-vpp = Vierailevat professorit
page-partners = Kumppaniyliopistot
page-promise-languages = Kysy omalla kielelläsi: kieliä on kaksitoista, ja voit vaihtaa milloin tahansa.
page-promise-sources = Jokainen vastaus kertoo lähteensä ja tietojen ajankohdan.
page-promise-people = Jos Rahnama ei tiedä vastausta, se sanoo sen suoraan – ja välittää kysymyksen ihmisille.
page-embed = Lisää tämä chat omalle sivullesi

## Questions, in a few words (buttons)

ask-tums-what = Mikä TUMS on?
ask-page-updated = Kuinka ajantasaisia tiedot ovat?
ask-erasmus-what = Mikä Erasmus+ on?
ask-erasmus-period = Mitkä vuodet Erasmus+ kattaa?
ask-erasmus-purpose = Mihin Erasmus+ pyrkii?
ask-erasmus-skills = Mitä taitoja Erasmus+ kehittää?
ask-erasmus-strategy = Mitä strategiaa Erasmus+ tukee?
ask-erasmus-frameworks = Mihin puitteisiin Erasmus+ liittyy?
ask-erasmus-benefits = Ketkä hyötyvät Erasmus+ -ohjelmasta?
ask-erasmus-website = Mikä on Erasmus+ -sivuston osoite?
ask-erasmus-tums = Mitä TUMS tekee Erasmus+ -ohjelmassa?
ask-opatel-what = Mikä OPATEL on?
ask-opatel-start = Milloin OPATEL alkoi?
ask-opatel-duration = Kuinka kauan OPATEL kestää?
ask-opatel-funding = Kuka rahoittaa OPATEL-hanketta?
ask-opatel-aim = Mikä on OPATEL-hankkeen tavoite?
ask-opatel-partners = Montako kumppania OPATEL-hankkeessa on?
ask-opatel-countries = Mitkä maat ovat OPATEL-hankkeessa?
ask-opatel-centre = Missä OPATEL-keskus on?
ask-opatel-equipment = Kuka maksoi OPATEL-keskuksen laitteet?
ask-opatel-website = Mikä on OPATEL-sivuston osoite?
ask-meditec-what = Mikä MediTec on?
ask-meditec-funding = Kuka rahoittaa MediTec-hanketta?
ask-meditec-aim = Mikä on MediTec-hankkeen tavoite?
ask-meditec-countries = Mitkä maat ovat MediTec-hankkeessa?
ask-meditec-methods = Miten MediTec toimii?
ask-meditec-audience = Kenelle MediTec on tarkoitettu?
ask-meditec-website = Mikä on MediTec-sivuston osoite?
ask-meditec-start = Milloin MediTec alkoi?
ask-meditec-duration = Kuinka kauan MediTec kestää?
ask-meditec-partners = Montako kumppania MediTec-hankkeessa on?
ask-exchange-what = Mikä vaihto-ohjelma on?
ask-exchange-who = Kuka voi lähteä vaihtoon?
ask-exchange-why = Miksi TUMS solmii vaihtosopimuksia?
ask-exchange-agreements = Mitkä yliopistot ovat kumppaneita?
ask-exchange-country = Mitä kumppaneita tietyssä maassa on?
ask-exchange-partner = Onko tietty yliopisto kumppani?
ask-projects-country = Missä hankkeissa tietty maa on mukana?
ask-projects-shared = Mitä yhteistä OPATELilla ja MediTecillä on?
ask-network-what = Mikä TUMS Global Network on?
ask-desks-purpose = Mikä on yhteistyöpisteiden tehtävä?
ask-leading_houses-purpose = Mikä on kärkiyksiköiden tehtävä?
ask-vpp-what = Mikä on vierailevien professorien ohjelma?
ask-vpp-since = Mistä lähtien VPP-ohjelma on toiminut?
ask-vpp-goal = Mikä on VPP-ohjelman tavoite?
ask-vpp-who = Keitä vierailevat professorit ovat?
ask-vpp-role = Mitä vierailevat professorit tekevät?
ask-vpp-benefit = Miten opiskelijat hyötyvät VPP-ohjelmasta?
ask-vpp-approval = Miten vierailevat professorit hyväksytään?
ask-unknown-fees = Mitä se maksaa?
ask-unknown-scholarship = Onko apurahoja?
ask-unknown-visa = Miten saan viisumin?
ask-unknown-housing = Onko asuntoja tarjolla?
ask-unknown-deadline = Mitkä ovat määräajat?
ask-unknown-admission = Miten haen?
ask-unknown-language = Mitä kieltä pitää osata?
ask-unknown-contact = Miten saan yhteyden toimistoon?
ask-unknown-recognition = Luetaanko opintosuoritukseni hyväksi?
ask-unknown-courses = Mitä tutkintoja voi suorittaa?
ask-unknown-people = Kuka on vastuuhenkilö?
ask-unknown-budget = Paljonko rahaa on käytettävissä?
ask-unknown-statistics = Kuinka monta osallistujaa on?
ask-unknown-life = Millaista elämä Teheranissa on?
ask-unknown-members = Mitkä laitokset ovat mukana?
ask-handoff-request = Haluan kysyä ihmiseltä.

## The widget

widget-name = Rahnama
widget-about = TUMSin kansainväliset suhteet
widget-open = Esitä kysymys
widget-close = Sulje
widget-menu = Lisää toimintoja
widget-conversation = Keskustelu
widget-suggestions = Kysymysehdotuksia
widget-question = Kysymys
widget-placeholder = Kirjoita kysymys …
widget-send = Lähetä
widget-language = Kieli
widget-source = Lähde: { $title }, tilanne { $date }
widget-you = Sinä
widget-waiting = Rahnama kirjoittaa …
widget-helped = Tästä oli apua
widget-not-helped = Tästä ei ollut apua
widget-person = Kysy ihmiseltä
widget-restart = Aloita uusi keskustelu
widget-copy = Kopioi keskustelu
widget-copied = Kopioitu
widget-delete = Poista keskusteluni
widget-delete-sure = Kaikki viestit poistetaan pysyvästi, myös palvelimelta.
widget-deleted = Keskustelu on poistettu.
widget-cancel = Peruuta
widget-privacy = Tietosuoja
widget-offline = Ei verkkoyhteyttä. Viestit lähtevät, kun yhteys palaa.
widget-error = Rahnamaan ei saada yhteyttä. Yritetään uudelleen …
widget-unsent = Odottaa lähetystä
widget-staff = Kansainvälinen toimisto
widget-human = Henkilökunta vastaa tässä keskustelussa.
widget-unread = Uusia viestejä

## How to embed it

embed-intro = Yksi rivi riittää. Chat ilmestyy sivun kulmaan sivun kielellä eikä lataa mitään muualta.
embed-tag = Liitä tämä ennen sivun body-osan loppua:
embed-element = Tai sijoita elementti haluamaasi kohtaan; sille käyvät samat määritteet:
embed-copy = Kopioi
embed-options = Asetukset
embed-option-language = Jokin kahdestatoista kielestä; muuten sivun ja sitten selaimen kieli.
embed-option-position = Kulma: end (oletus) tai start, sivun lukusuunnan mukaan.
embed-option-theme = light (vaalea) tai dark (tumma); muuten kävijän järjestelmän mukaan.
embed-option-open = desktop: avautuu itsestään, jos tilaa on; muuten odottaa napsautusta.
embed-colours = Värit, kulmat ja logo ovat elementin mukautettuja CSS-ominaisuuksia:
embed-origins = Jos sivusi on eri osoitteessa kuin tämä palvelin, ylläpitäjän on sallittava se.

## The privacy note

privacy-title = Tietosuoja tässä chatissa
privacy-what = Mitä tallennetaan
privacy-what-text = Viestisi, vastaukset, kieli, aika ja se, oliko vastauksesta apua. Tiliä tai nimeä ei tarvita. Kirjoittamasi sähköpostiosoitteet ja puhelinnumerot peitetään ennen viestin tallentamista. Vain osoite, jonka annat sähköpostivastausta varten, säilytetään kyseisen kysymyksen yhteydessä, kunnes se on käsitelty.
privacy-browser = Selaimessasi
privacy-browser-text = Chatin avain, valitsemasi kieli ja lähettämättömät viestit säilyvät selaimesi muistissa, jotta löydät keskustelun uudelleen. Evästeitä ei käytetä.
privacy-long = Kuinka kauan
privacy-long-text = Keskustelu poistetaan, kun { $days } päivään ei ole tullut uusia viestejä.
privacy-delete = Miten poistat sen
privacy-delete-text = Valitse chatin valikosta ”Poista keskusteluni”: kaikki viestit poistetaan heti sekä palvelimelta että selaimestasi.
privacy-who = Kuka sen näkee
privacy-who-text = Kansainvälisen toimiston henkilökunta vastatakseen välitettyihin kysymyksiin ja parantaakseen vastauksia. Mitään ei anneta muille: chat ei lataa mitään muilta palvelimilta, eikä siinä ole mainoksia tai seurantaa.

## Telegram

telegram-command-start = Aloita
telegram-command-help = Mitä voit kysyä
telegram-command-language = Valitse kieli
telegram-command-human = Kysy ihmiseltä
telegram-command-about = Tietoa avustajasta
telegram-command-privacy = Mitä sinusta säilytetään
telegram-command-forget = Poista tämä keskustelu
telegram-description = Vastaan kysymyksiin Teheranin lääketieteellisen yliopiston (TUMS) kansainvälisistä suhteista: Erasmus+, OPATEL, MediTec, kumppaniyliopistot, kansainväliset yhteyspisteet ja vierailevat professorit. Kahdellatoista kielellä, lähde ja päiväys aina mukana. Jos en tiedä, sanon sen ja välitän kysymyksen henkilökunnalle.
telegram-short-description = Vastauksia TUMS:n kansainvälisistä suhteista kahdellatoista kielellä, lähteineen ja päiväyksineen.
telegram-help = Kirjoita kysymyksesi omin sanoin ja omalla kielelläsi. Tiedän Erasmus+:sta, OPATELista, MediTecistä, vaihdosta ja kumppaniyliopistoista, International Deskeistä ja Leading Houseista sekä vierailevien professorien ohjelmasta. Ryhmissä mainitse minut tai vastaa viestiini. /language valitsee kielen, /human kysyy ihmiseltä, /forget poistaa tämän keskustelun.
telegram-about = Olen Rahnama, opas Teheranin lääketieteellisen yliopiston kansainvälisiin suhteisiin. Kaikki, mitä sanon, on yliopiston omaa tietoa, ja siinä on lähde ja päiväys. Olen tietokoneohjelma; välitetyt kysymykset lukee ihminen.
telegram-privacy = Säilytän tämän keskustelun viestit ilman nimeäsi, jotta pysyn asiassa ja henkilökunta näkee, mitä kysytään. Sähköpostiosoitteet sekä puhelin- ja passinumerot peitetään ennen tallennusta. Mitään ei anneta ulkopuolisille; viestit kulkevat Telegramin kautta. /forget poistaa kerralla kaiken tästä keskustelusta. Vain osoite, jonka annat sähköpostivastausta varten, säilytetään kyseisen kysymyksen yhteydessä, kunnes se on käsitelty.
telegram-language = Millä kielellä vastaan?
telegram-language-auto = Kunkin viestin kielellä
telegram-language-set = Vastaan tästä lähtien suomeksi.
telegram-language-auto-set = Vastaan tästä lähtien sillä kielellä, jolla kirjoitat.
telegram-forget = Poistanko kaiken, mitä olen tästä keskustelusta säilyttänyt? Sitä ei voi perua.
telegram-forget-yes = Kyllä, poista
telegram-forget-no = Ei, säilytä
telegram-forgotten = Valmis. Poistettu: viestejä: { $messages }, välitettyjä kysymyksiä: { $questions }. Myös kielivalinta on poistettu.
telegram-kept = Selvä, mitään ei poistettu.
telegram-media = Osaan lukea vain tekstiä. Kirjoitathan kysymyksesi sanoin.
telegram-button-old = Tämä painike on liian vanha. Kirjoitathan kysymyksesi.

## Staff

staff-left = Kollegani ovat poistuneet keskustelusta. Minä, avustaja, vastaan taas.
