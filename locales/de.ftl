### German. Sentences that are not facts. The ids and variables are explained in en.ftl.

language-name = Deutsch

## Smalltalk

smalltalk-greet = Guten Tag! Ich bin Rahnama, Ihr Wegweiser zu den internationalen Beziehungen der Tehran University of Medical Sciences (TUMS). Was möchten Sie wissen?
smalltalk-bye = Auf Wiedersehen und alles Gute! Bei weiteren Fragen bin ich gern für Sie da.
smalltalk-thanks = Gern geschehen! Möchten Sie noch etwas wissen?
smalltalk-part = Gern geschehen! Auf Wiedersehen und alles Gute.
smalltalk-bot = Ich bin Rahnama, ein Computerprogramm und kein Mensch. Ich beantworte Fragen zu den internationalen Beziehungen der TUMS und kann Fragen an die Mitarbeitenden weiterleiten.
smalltalk-help = Sie können mich nach Erasmus+, OPATEL, MediTec, Austausch und Partneruniversitäten, den International Desks, den International Leading Houses und dem Gastprofessurprogramm (VPP) fragen.
smalltalk-tell = Danke für die Auskunft. Was möchten Sie über die internationalen Beziehungen der Universität wissen?
smalltalk-languages = Ich antworte in diesen Sprachen: { $languages }. Schreiben Sie in der, die Ihnen am liebsten ist; die Antwort kommt in derselben.
declined = In Ordnung. Was möchten Sie sonst noch wissen?

## Hand-off to people

handoff-offer = Soll ich Ihre Frage an die Mitarbeitenden des International Office weiterleiten?
handoff-done = Ich habe Ihre Frage an die Mitarbeitenden des International Office weitergeleitet. Sie antworten hier im Chat, sobald sie im Dienst sind; das kann einige Tage dauern. Bitte schauen Sie wieder vorbei. Möchten Sie die Antwort auch per E-Mail, schreiben Sie Ihre Adresse hierher.
handoff-done-mail = Ich habe Ihre Frage an die Mitarbeitenden des International Office weitergeleitet. Von sich aus können sie Ihnen hier nicht schreiben: Möchten Sie eine Antwort, schreiben Sie Ihre E-Mail-Adresse hierher. Es kann einige Tage dauern.
handoff-already = Ihre Frage liegt den Mitarbeitenden des International Office bereits vor. Möchten Sie sonst noch etwas wissen?
contact-kept = Ich habe Ihre Adresse nur für diese Frage notiert, damit die Mitarbeitenden dorthin antworten können; sie wird gelöscht, sobald die Frage erledigt ist, oder mit diesem Chat.
mail-subject = Antwort des International Office
mail-footer = Um diese Antwort hatten Sie im Chat des International Office der Universität gebeten. Bitte schreiben Sie dort weiter.
handoff-button-yes = Ja, bitte weiterleiten
handoff-button-no = Nein, danke

## What is not known

unknown-general = Dazu liegen mir keine verlässlichen Informationen vor.
unknown-fees = Zu Studiengebühren oder anderen Kosten liegen mir keine Informationen vor.
unknown-scholarship = Zu Stipendien oder finanzieller Unterstützung liegen mir keine Informationen vor.
unknown-visa = Zu Visa oder Aufenthaltsgenehmigungen liegen mir keine Informationen vor.
unknown-housing = Zu Wohnheimen oder Unterkünften liegen mir keine Informationen vor.
unknown-deadline = Zu Fristen oder Semesterterminen liegen mir keine Informationen vor.
unknown-admission = Zur Bewerbung oder zu den Zulassungsvoraussetzungen liegen mir keine Informationen vor.
unknown-language = Zu Unterrichtssprachen oder Sprachnachweisen liegen mir keine Informationen vor.
unknown-contact = Mir liegen keine E-Mail-Adressen, Telefonnummern oder Sprechzeiten vor.
unknown-recognition = Zur Anerkennung von Abschlüssen oder Studienleistungen liegen mir keine Informationen vor.
unknown-courses = Zu Studiengängen, Lehrveranstaltungen oder Rankings liegen mir keine Informationen vor.
unknown-people = Mir liegen keine Namen von Personen vor.
unknown-budget = Zu Budgets oder Gehältern liegen mir keine Informationen vor.
unknown-statistics = Mir liegen keine Teilnehmerzahlen vor.
unknown-life = Zum Alltag in Teheran liegen mir keine Informationen vor.
unknown-members = Ich weiß nicht, welche Einrichtungen dieser Länder daran beteiligt sind.
unknown-start = Wann das begonnen hat, ist mir nicht bekannt.
unknown-duration = Wie lange das dauert, ist mir nicht bekannt.
unknown-partners = Wie viele Partner es dort gibt, ist mir nicht bekannt.
unknown-website = Die Adresse dieser Website ist mir nicht bekannt.
offtopic = Dabei kann ich Ihnen leider nicht helfen: Ich beantworte nur Fragen zu den internationalen Beziehungen der TUMS.

## Computed answers

yes = Ja.
no = Nein.
partners-in-country = { $count ->
    [one] Die TUMS hat eine Partneruniversität { $where }: { $institutions }.
   *[other] Die TUMS hat { $count } Partneruniversitäten { $where }: { $institutions }.
}
partners-of-country = { $count ->
    [one] Die TUMS hat eine Partneruniversität in diesem Land ({ $country }): { $institutions }.
   *[other] Die TUMS hat { $count } Partneruniversitäten in diesem Land ({ $country }): { $institutions }.
}
partner-active = Die TUMS hat ein aktives Austauschabkommen mit dieser Partneruniversität: { $institution } ({ $country }).
agreements-list = { $count ->
    [one] Die TUMS hat ein aktives Austauschabkommen: { $institutions }.
   *[other] Die TUMS hat { $count } aktive Austauschabkommen: { $institutions }.
}
not-listed-country = Keines der aktiven Austauschabkommen der TUMS besteht mit einer Universität aus diesem Land ({ $country }).
project-countries = { $count ->
    [one] An { $project } ist ein Land beteiligt: { $countries }.
   *[other] An { $project } sind { $count } Länder beteiligt: { $countries }.
}
projects-of-country = Projekte, an denen dieses Land ({ $country }) beteiligt ist: { $projects }.
projects-of-country-none = Mir ist kein Projekt bekannt, an dem dieses Land ({ $country }) beteiligt ist.
projects-shared = Länder, die sowohl an { $first } als auch an { $second } beteiligt sind: { $countries }.

## Asking back

which-topic = Was genau meinen Sie?
did-you-mean = Ich bin nicht sicher, ob ich Sie richtig verstanden habe. Meinten Sie etwas davon?
other-language = Ich antworte auf Deutsch, weil ich Ihre Sprache noch nicht beherrsche. Ich kenne diese Sprachen: { $languages }.
newest-in-english = Die neueste Fassung dieser Antwort liegt bisher nur auf Englisch vor:
only-in-english = Diese Antwort liegt bisher nur auf Englisch vor:

## When something is wrong

unavailable = Ich kann im Moment leider nicht antworten. Bitte versuchen Sie es gleich noch einmal.
chat-slow-down = Das waren viele Nachrichten auf einmal. Bitte warten Sie { $seconds } s, bevor Sie die nächste senden.
message-empty = Bitte geben Sie eine Frage ein.
message-too-long = Ihre Nachricht ist zu lang. Bitte fassen Sie Ihre Frage in höchstens { $limit } Zeichen.

## The page

page-title = Fragen zu den internationalen Beziehungen der TUMS
page-intro = Rahnama beantwortet Fragen zu Erasmus+, OPATEL, MediTec, Austauschpartnern, International Desks und Gastprofessuren – jede Antwort mit Quelle und Datum.
page-skip = Zum Inhalt springen
page-topics = Wonach Sie fragen können
page-topic-exchange = Austausch und Partneruniversitäten
page-topic-network = TUMS Global Network
page-topic-vpp = Gastprofessuren
page-partners = Partneruniversitäten
page-promise-languages = Fragen Sie in Ihrer Sprache: Es gibt zwölf, und Sie können jederzeit wechseln.
page-promise-sources = Jede Antwort nennt ihre Quelle und den Stand der Angaben.
page-promise-people = Was Rahnama nicht weiß, sagt es offen – und leitet Ihre Frage an Menschen weiter.
page-embed = Diesen Chat auf Ihrer Seite einbinden

## Questions, in a few words (buttons)

ask-tums-what = Was ist die TUMS?
ask-page-updated = Wie aktuell sind diese Informationen?
ask-erasmus-what = Was ist Erasmus+?
ask-erasmus-period = Welche Jahre umfasst Erasmus+?
ask-erasmus-purpose = Wozu dient Erasmus+?
ask-erasmus-skills = Welche Kompetenzen fördert Erasmus+?
ask-erasmus-strategy = Welche Strategie unterstützt Erasmus+?
ask-erasmus-frameworks = Welche Strategierahmen unterstützt Erasmus+?
ask-erasmus-benefits = Wem kommt Erasmus+ zugute?
ask-erasmus-website = Wo finde ich die Website von Erasmus+?
ask-erasmus-tums = Was macht die TUMS bei Erasmus+?
ask-opatel-what = Was ist OPATEL?
ask-opatel-start = Wann hat OPATEL begonnen?
ask-opatel-duration = Wie lange dauert OPATEL?
ask-opatel-funding = Wer finanziert OPATEL?
ask-opatel-aim = Was ist das Ziel von OPATEL?
ask-opatel-partners = Wie viele Partner hat OPATEL?
ask-opatel-countries = Welche Länder sind an OPATEL beteiligt?
ask-opatel-centre = Wo ist das OPATEL-Zentrum?
ask-opatel-equipment = Wer bezahlte die Geräte des OPATEL-Zentrums?
ask-opatel-website = Wo finde ich die Website von OPATEL?
ask-meditec-what = Was ist MediTec?
ask-meditec-funding = Wer finanziert MediTec?
ask-meditec-aim = Was ist das Ziel von MediTec?
ask-meditec-countries = Welche Länder sind an MediTec beteiligt?
ask-meditec-methods = Wie arbeitet MediTec?
ask-meditec-audience = An wen richtet sich MediTec?
ask-meditec-website = Wo finde ich die Website von MediTec?
ask-meditec-start = Wann hat MediTec begonnen?
ask-meditec-duration = Wie lange dauert MediTec?
ask-meditec-partners = Wie viele Partner hat MediTec?
ask-exchange-what = Was ist ein Austauschprogramm?
ask-exchange-who = Wer kann an einem Austausch teilnehmen?
ask-exchange-why = Wozu schließt die TUMS Austauschabkommen?
ask-exchange-agreements = Welche Universitäten sind Partner?
ask-exchange-country = Welche Partner gibt es in einem Land?
ask-exchange-partner = Ist eine bestimmte Universität Partner?
ask-projects-country = An welchen Projekten nimmt ein Land teil?
ask-projects-shared = Was haben OPATEL und MediTec gemeinsam?
ask-network-what = Was ist das TUMS Global Network?
ask-desks-purpose = Wozu gibt es die International Desks?
ask-leading_houses-purpose = Wozu gibt es International Leading Houses?
ask-vpp-what = Was ist das Gastprofessurprogramm (VPP)?
ask-vpp-since = Seit wann gibt es das Gastprofessurprogramm?
ask-vpp-goal = Welches Ziel hat das Gastprofessurprogramm?
ask-vpp-who = An wen richtet sich das VPP?
ask-vpp-role = Was tun Gastprofessorinnen und -professoren?
ask-vpp-benefit = Was bringen Gastprofessuren den Studierenden?
ask-vpp-approval = Wie werden Gastprofessuren genehmigt?
ask-unknown-fees = Was kostet das?
ask-unknown-scholarship = Gibt es Stipendien?
ask-unknown-visa = Wie bekomme ich ein Visum?
ask-unknown-housing = Gibt es Unterkünfte?
ask-unknown-deadline = Welche Fristen gelten?
ask-unknown-admission = Wie bewerbe ich mich?
ask-unknown-language = Welche Sprache brauche ich?
ask-unknown-contact = Wie erreiche ich das Büro?
ask-unknown-recognition = Werden meine Studienleistungen anerkannt?
ask-unknown-courses = Welche Studiengänge gibt es?
ask-unknown-people = Wer ist zuständig?
ask-unknown-budget = Wie viel Geld steht zur Verfügung?
ask-unknown-statistics = Wie viele Menschen nehmen teil?
ask-unknown-life = Wie lebt es sich in Teheran?
ask-unknown-members = Welche Einrichtungen sind beteiligt?
ask-handoff-request = Ich möchte einen Menschen fragen.

## The widget

widget-name = Rahnama
widget-about = Internationale Beziehungen, TUMS
widget-open = Eine Frage stellen
widget-close = Schließen
widget-menu = Weitere Optionen
widget-conversation = Unterhaltung
widget-suggestions = Vorgeschlagene Fragen
widget-question = Ihre Frage
widget-placeholder = Schreiben Sie Ihre Frage …
widget-send = Senden
widget-language = Sprache
widget-source = Quelle: { $title }, Stand: { $date }
widget-you = Sie
widget-waiting = Rahnama schreibt …
widget-helped = Das war hilfreich
widget-not-helped = Das war nicht hilfreich
widget-person = Einen Menschen fragen
widget-restart = Neue Unterhaltung beginnen
widget-copy = Unterhaltung kopieren
widget-copied = Kopiert
widget-delete = Meine Unterhaltung löschen
widget-delete-sure = Alle Nachrichten werden endgültig gelöscht, auch auf dem Server.
widget-deleted = Ihre Unterhaltung wurde gelöscht.
widget-cancel = Abbrechen
widget-privacy = Datenschutz
widget-offline = Keine Internetverbindung. Ihre Nachrichten werden gesendet, sobald sie wieder besteht.
widget-error = Rahnama ist gerade nicht erreichbar. Neuer Versuch läuft …
widget-unsent = Wartet auf Versand
widget-staff = International Office
widget-human = In dieser Unterhaltung antworten Mitarbeitende.
widget-unread = Neue Nachrichten

## How to embed it

embed-intro = Eine Zeile genügt. Der Chat erscheint in einer Ecke der Seite, in deren Sprache, und lädt nichts von Dritten.
embed-tag = Fügen Sie dies vor dem Ende des Seitenkörpers ein:
embed-element = Oder setzen Sie das Element an eine Stelle Ihrer Wahl; es kennt dieselben Attribute:
embed-copy = Kopieren
embed-options = Optionen
embed-option-language = Eine der zwölf Sprachen; sonst die der Seite, dann die des Browsers.
embed-option-position = Die Ecke: end (Vorgabe) oder start, in Leserichtung der Seite.
embed-option-theme = light (hell) oder dark (dunkel); sonst wie das System der Besuchenden.
embed-option-open = desktop: öffnet sich von selbst, wo Platz ist; sonst auf Klick.
embed-colours = Farben, Ecken und Logo sind CSS-Custom-Properties des Elements:
embed-origins = Hat Ihre Seite eine andere Adresse als dieser Server, muss dessen Betreiber sie zulassen.

## The privacy note

privacy-title = Datenschutz in diesem Chat
privacy-what = Was gespeichert wird
privacy-what-text = Ihre Nachrichten, die Antworten, die Sprache, die Uhrzeit und ob Sie eine Antwort hilfreich fanden. Sie brauchen kein Konto und nennen keinen Namen. E-Mail-Adressen und Telefonnummern, die Sie eingeben, werden vor dem Speichern unkenntlich gemacht. Nur eine Adresse, die Sie für eine Antwort per E-Mail angeben, wird bei dieser Frage aufbewahrt, bis sie erledigt ist.
privacy-browser = In Ihrem Browser
privacy-browser-text = Der Schlüssel des Chats, die gewählte Sprache und noch nicht gesendete Nachrichten bleiben im Speicher Ihres Browsers, damit Sie den Chat wiederfinden. Cookies werden nicht gesetzt.
privacy-long = Wie lange
privacy-long-text = Die Unterhaltung wird nach { $days } Tagen ohne neue Nachricht gelöscht.
privacy-delete = Wie Sie löschen
privacy-delete-text = Wählen Sie im Menü des Chats „Meine Unterhaltung löschen“: Alle Nachrichten werden sofort gelöscht, auf dem Server und in Ihrem Browser.
privacy-who = Wer es sieht
privacy-who-text = Die Mitarbeitenden des International Office, um weitergeleitete Fragen zu beantworten und die Antworten zu verbessern. An Dritte geht nichts: Der Chat lädt nichts von anderen Servern, es gibt weder Werbung noch Tracking.

## Telegram

telegram-command-start = Anfangen
telegram-command-help = Was Sie fragen können
telegram-command-language = Sprache wählen
telegram-command-human = Einen Menschen fragen
telegram-command-about = Über diesen Assistenten
telegram-command-privacy = Was über Sie gespeichert wird
telegram-command-forget = Diesen Chat löschen
telegram-description = Ich beantworte Fragen zu den internationalen Beziehungen der Teheraner Universität der Medizinischen Wissenschaften (TUMS): Erasmus+, OPATEL, MediTec, Partnerhochschulen, International Desks und Gastprofessuren. In zwölf Sprachen, mit Quelle und Datum. Was ich nicht weiß, sage ich und gebe es weiter.
telegram-short-description = Antworten zu den internationalen Beziehungen der TUMS, in zwölf Sprachen, mit Quelle und Datum.
telegram-help = Schreiben Sie Ihre Frage einfach in Ihren Worten und Ihrer Sprache. Ich kenne Erasmus+, OPATEL, MediTec, Austausch und Partnerhochschulen, International Desks und Leading Houses sowie das Gastprofessurenprogramm. In Gruppen erwähnen Sie mich oder antworten auf eine Nachricht von mir. /language stellt die Sprache ein, /human fragt einen Menschen, /forget löscht diesen Chat.
telegram-about = Ich bin Rahnama, der Wegweiser zu den internationalen Beziehungen der Teheraner Universität der Medizinischen Wissenschaften. Alles, was ich sage, stammt von der Universität selbst und trägt Quelle und Datum. Ich bin ein Computerprogramm; weitergegebene Fragen lesen Menschen.
telegram-privacy = Ich speichere die Nachrichten dieses Chats ohne Ihren Namen, damit ich dem Gespräch folgen kann und das Team sieht, was gefragt wird. E-Mail-Adressen, Telefon- und Passnummern werden unkenntlich gemacht, bevor etwas gespeichert wird. Nichts geht an Dritte; Telegram befördert die Nachrichten. /forget löscht alles aus diesem Chat auf einmal. Nur eine Adresse, die Sie für eine Antwort per E-Mail angeben, wird bei dieser Frage aufbewahrt, bis sie erledigt ist.
telegram-language = In welcher Sprache soll ich antworten?
telegram-language-auto = Die der jeweiligen Nachricht
telegram-language-set = Ab jetzt antworte ich auf Deutsch.
telegram-language-auto-set = Ab jetzt antworte ich in der Sprache, in der Sie schreiben.
telegram-forget = Soll ich alles löschen, was ich von diesem Chat gespeichert habe? Das lässt sich nicht rückgängig machen.
telegram-forget-yes = Ja, löschen
telegram-forget-no = Nein, behalten
telegram-forgotten = Erledigt. Gelöscht: Nachrichten: { $messages }, weitergegebene Fragen: { $questions }. Auch die Spracheinstellung ist weg.
telegram-kept = Gut, es wurde nichts gelöscht.
telegram-media = Ich kann nur Text lesen. Bitte schreiben Sie Ihre Frage in Worten.
telegram-button-old = Dieser Knopf ist zu alt. Bitte schreiben Sie Ihre Frage.

## Staff

staff-left = Meine Kolleginnen und Kollegen haben diesen Chat verlassen. Nun antworte wieder ich, der Assistent.
