### Italian. Sentences that are not facts. The id of each fact question is "ask-" and the intent, with "-" for ".".
### Variables: $institutions, $countries and $projects are finished lists; $where is "in Spagna", $country "Spagna".

language-name = Italiano

## Smalltalk

smalltalk-greet = Buongiorno! Sono Rahnama, la guida alle relazioni internazionali della Tehran University of Medical Sciences (TUMS). Che cosa desidera sapere?
smalltalk-bye = Arrivederci e tante buone cose! Sono a disposizione per qualsiasi altra domanda.
smalltalk-thanks = Prego! C’è altro che desidera sapere?
smalltalk-part = Prego! Arrivederci e buona fortuna.
smalltalk-bot = Sono Rahnama, un programma informatico e non una persona. Rispondo a domande sulle relazioni internazionali della TUMS e posso trasmettere una domanda al personale.
smalltalk-help = Può chiedermi informazioni su Erasmus+, OPATEL, MediTec, gli scambi e le università partner, i Desk internazionali, le International Leading Houses e il programma per visiting professor.
smalltalk-tell = Grazie per avermelo detto. Che cosa vorrebbe sapere sulle relazioni internazionali dell'università?
smalltalk-languages = Rispondo in queste lingue: { $languages }. Scriva in quella che preferisce: la risposta è nella lingua del Suo messaggio.
declined = Va bene. Che cos’altro desidera sapere?

## Hand-off to people

handoff-offer = Desidera che trasmetta la domanda al personale dell’ufficio internazionale?
handoff-done = Ho trasmesso la domanda al personale dell’ufficio internazionale. Risponderanno qui, in questa chat, quando saranno in servizio; può volerci qualche giorno, quindi torni a dare un’occhiata. Se desidera la risposta anche per e-mail, scriva qui il suo indirizzo.
handoff-done-mail = Ho trasmesso la domanda al personale dell’ufficio internazionale. Non possono scriverle qui di loro iniziativa: se desidera una risposta, scriva qui il suo indirizzo e-mail. Può volerci qualche giorno.
handoff-already = La domanda è già arrivata all’ufficio internazionale. Desidera sapere altro?
contact-kept = Ho annotato il suo indirizzo solo per questa domanda, perché il personale possa rispondere lì; viene cancellato quando la domanda è chiusa, o insieme a questa chat.
mail-subject = Risposta dell’ufficio internazionale
mail-footer = Ha chiesto questa risposta nella chat dell’ufficio internazionale dell’università. Prosegua lì, per favore.
handoff-button-yes = Sì, la trasmetta
handoff-button-no = No, grazie

## What is not known

unknown-general = Non ho informazioni attendibili al riguardo.
unknown-fees = Non ho informazioni su tasse universitarie o altri costi.
unknown-scholarship = Non ho informazioni su borse di studio o aiuti finanziari.
unknown-visa = Non ho informazioni su visti o permessi di soggiorno.
unknown-housing = Non ho informazioni su residenze universitarie o alloggi.
unknown-deadline = Non ho informazioni su scadenze o date dei semestri.
unknown-admission = Non ho informazioni su come presentare domanda né sui requisiti di ammissione.
unknown-language = Non ho informazioni sulle lingue di insegnamento o sui certificati linguistici.
unknown-contact = Non dispongo di indirizzi e-mail, numeri di telefono o orari di ricevimento.
unknown-recognition = Non ho informazioni sul riconoscimento di titoli o crediti.
unknown-courses = Non ho informazioni su corsi di laurea, insegnamenti o classifiche.
unknown-people = Non dispongo di nomi di persone.
unknown-budget = Non ho informazioni su budget o stipendi.
unknown-statistics = Non ho dati sul numero di partecipanti.
unknown-life = Non ho informazioni sulla vita quotidiana a Teheran.
unknown-members = Non so quali istituzioni di quei Paesi ne facciano parte.
unknown-start = Non so quando sia iniziato.
unknown-duration = Non so quanto duri.
unknown-partners = Non so quanti partner abbia.
unknown-website = Non ho l’indirizzo di quel sito.
offtopic = Su questo non posso essere d’aiuto: rispondo soltanto a domande sulle relazioni internazionali della TUMS.

## Computed answers

yes = Sì.
no = No.
partners-in-country = { $count ->
    [one] La TUMS ha un’università partner { $where }: { $institutions }.
   *[other] La TUMS ha { $count } università partner { $where }: { $institutions }.
}
partners-of-country = { $count ->
    [one] La TUMS ha un’università partner in questo Paese ({ $country }): { $institutions }.
   *[other] La TUMS ha { $count } università partner in questo Paese ({ $country }): { $institutions }.
}
partner-active = { $institution } ({ $country }) è partner della TUMS con un accordo di scambio attivo.
agreements-list = { $count ->
    [one] La TUMS ha un accordo di scambio attivo: { $institutions }.
   *[other] La TUMS ha { $count } accordi di scambio attivi: { $institutions }.
}
not-listed-country = Nessuno degli accordi di scambio attivi della TUMS riguarda un’università di questo Paese ({ $country }).
project-countries = { $count ->
    [one] A { $project } partecipa un Paese: { $countries }.
   *[other] A { $project } partecipano { $count } Paesi: { $countries }.
}
projects-of-country = Progetti a cui partecipa questo Paese ({ $country }): { $projects }.
projects-of-country-none = Non mi risulta alcun progetto a cui partecipi questo Paese ({ $country }).
projects-shared = Paesi che partecipano sia a { $first } sia a { $second }: { $countries }.

## Asking back

which-topic = A che cosa si riferisce?
did-you-mean = Non so se ho capito bene. Intendeva una di queste opzioni?
other-language = Rispondo in italiano perché non parlo ancora la Sua lingua. Conosco queste lingue: { $languages }.
newest-in-english = Per ora la versione più recente di questa risposta è disponibile solo in inglese:
only-in-english = Per ora questa risposta è disponibile solo in inglese:

## When something is wrong

unavailable = Mi dispiace, al momento non posso rispondere. La preghiamo di riprovare tra poco.
chat-slow-down = Sono arrivati molti messaggi tutti insieme. Attenda { $seconds } s prima di inviare il prossimo, per favore.
message-empty = Scriva una domanda.
message-too-long = Il messaggio è troppo lungo. La domanda può contenere al massimo { $limit } caratteri.

## The page

page-title = Domande sulle relazioni internazionali della TUMS
page-intro = Rahnama risponde a domande su Erasmus+, OPATEL, MediTec, partner di scambio, Desk internazionali e visiting professor, indicando per ogni risposta fonte e data.
page-skip = Vai al contenuto
page-topics = Che cosa può chiedere
page-topic-exchange = Scambi e università partner
page-topic-network = La rete globale della TUMS
page-topic-vpp = Visiting professor
page-partners = Università partner
page-promise-languages = Può scrivere nella Sua lingua: ce ne sono dodici e si può cambiare in ogni momento.
page-promise-sources = Ogni risposta indica la fonte e la data delle informazioni.
page-promise-people = Quello che Rahnama non sa, lo dice apertamente e trasmette la domanda a una persona.
page-embed = Inserire questa chat nella propria pagina

## Questions, in a few words (buttons)

ask-tums-what = Che cos’è la TUMS?
ask-page-updated = Quanto sono aggiornate le informazioni?
ask-erasmus-what = Che cos’è Erasmus+?
ask-erasmus-period = Quali anni copre Erasmus+?
ask-erasmus-purpose = A che cosa serve Erasmus+?
ask-erasmus-skills = Quali competenze sviluppa Erasmus+?
ask-erasmus-strategy = Quale strategia sostiene Erasmus+?
ask-erasmus-frameworks = In quali quadri strategici opera Erasmus+?
ask-erasmus-benefits = A chi giova Erasmus+?
ask-erasmus-website = Dov’è il sito di Erasmus+?
ask-erasmus-tums = Che cosa fa la TUMS in Erasmus+?
ask-opatel-what = Che cos’è OPATEL?
ask-opatel-start = Quando è iniziato OPATEL?
ask-opatel-duration = Quanto dura OPATEL?
ask-opatel-funding = Chi finanzia OPATEL?
ask-opatel-aim = Qual è l’obiettivo di OPATEL?
ask-opatel-partners = Quanti partner ha OPATEL?
ask-opatel-countries = Quali Paesi partecipano a OPATEL?
ask-opatel-centre = Dove si trova il Centro OPATEL?
ask-opatel-equipment = Chi ha pagato le dotazioni del Centro OPATEL?
ask-opatel-website = Dov’è il sito di OPATEL?
ask-meditec-what = Che cos’è MediTec?
ask-meditec-funding = Chi finanzia MediTec?
ask-meditec-aim = Qual è l’obiettivo di MediTec?
ask-meditec-countries = Quali Paesi partecipano a MediTec?
ask-meditec-methods = Come funziona MediTec?
ask-meditec-audience = A chi è rivolto MediTec?
ask-meditec-website = Dov’è il sito di MediTec?
ask-meditec-start = Quando è iniziato MediTec?
ask-meditec-duration = Quanto dura MediTec?
ask-meditec-partners = Quanti partner ha MediTec?
ask-exchange-what = Che cos’è un programma di scambio?
ask-exchange-who = Chi può partecipare a uno scambio?
ask-exchange-why = Perché la TUMS stipula accordi di scambio?
ask-exchange-agreements = Quali università sono partner?
ask-exchange-country = Quali partner ci sono in un dato Paese?
ask-exchange-partner = Una certa università è partner?
ask-projects-country = A quali progetti partecipa un dato Paese?
ask-projects-shared = Che cosa accomuna OPATEL e MediTec?
ask-network-what = Che cos’è la rete globale della TUMS?
ask-desks-purpose = A che cosa servono i Desk internazionali?
ask-leading_houses-purpose = A cosa servono le Leading Houses?
ask-vpp-what = Che cos’è il programma VPP?
ask-vpp-since = Da quando esiste il programma VPP?
ask-vpp-goal = Qual è l’obiettivo del programma VPP?
ask-vpp-who = Chi sono i visiting professor?
ask-vpp-role = Che cosa fanno i visiting professor?
ask-vpp-benefit = Che vantaggi portano i visiting professor?
ask-vpp-approval = Come vengono approvati i visiting professor?
ask-unknown-fees = Quanto costa?
ask-unknown-scholarship = Ci sono borse di studio?
ask-unknown-visa = Come si ottiene un visto?
ask-unknown-housing = Ci sono alloggi?
ask-unknown-deadline = Quali sono le scadenze?
ask-unknown-admission = Come si presenta domanda?
ask-unknown-language = Quale lingua è richiesta?
ask-unknown-contact = Come si contatta l’ufficio?
ask-unknown-recognition = I miei crediti vengono riconosciuti?
ask-unknown-courses = Quali corsi di laurea ci sono?
ask-unknown-people = Chi è responsabile?
ask-unknown-budget = A quanto ammontano i fondi?
ask-unknown-statistics = Quante persone partecipano?
ask-unknown-life = Com’è la vita a Teheran?
ask-unknown-members = Quali istituzioni partecipano?
ask-handoff-request = Vorrei parlare con una persona.

## The widget

widget-name = Rahnama
widget-about = Relazioni internazionali, TUMS
widget-open = Fare una domanda
widget-close = Chiudi
widget-menu = Altre opzioni
widget-conversation = Conversazione
widget-suggestions = Domande suggerite
widget-question = La Sua domanda
widget-placeholder = Scriva qui la Sua domanda…
widget-send = Invia
widget-language = Lingua
widget-source = Fonte: { $title }, aggiornamento: { $date }
widget-you = Utente
widget-waiting = Rahnama sta scrivendo…
widget-helped = Mi è stato utile
widget-not-helped = Non mi è stato utile
widget-person = Parlare con una persona
widget-restart = Nuova conversazione
widget-copy = Copia la conversazione
widget-copied = Copiato
widget-delete = Elimina la mia conversazione
widget-delete-sure = Tutti i messaggi saranno cancellati per sempre, anche sul server.
widget-deleted = La conversazione è stata eliminata.
widget-cancel = Annulla
widget-privacy = Privacy
widget-offline = Connessione assente. I messaggi saranno inviati appena torna.
widget-error = Rahnama non è raggiungibile. Nuovo tentativo in corso…
widget-unsent = In attesa di invio
widget-staff = Ufficio internazionale
widget-human = In questa conversazione risponde il personale.
widget-unread = Nuovi messaggi

## How to embed it

embed-intro = Basta una riga. La chat compare in un angolo della pagina, nella sua lingua, e non carica nulla da terzi.
embed-tag = Incolli questo prima della fine del corpo della pagina:
embed-element = Oppure collochi l’elemento dove desidera; accetta gli stessi attributi:
embed-copy = Copia
embed-options = Opzioni
embed-option-language = Una delle dodici lingue; se manca, quella della pagina e poi quella del browser.
embed-option-position = L’angolo: end (predefinito) o start, nel verso di lettura della pagina.
embed-option-theme = light (chiaro) o dark (scuro); altrimenti come il sistema del visitatore.
embed-option-open = desktop: si apre da sola dove c’è spazio; altrimenti attende un clic.
embed-colours = Colori, angoli e logo sono proprietà CSS personalizzate dell’elemento:
embed-origins = Se la pagina ha un indirizzo diverso da questo server, chi lo gestisce deve autorizzarlo.

## The privacy note

privacy-title = La privacy in questa chat
privacy-what = Che cosa viene conservato
privacy-what-text = I messaggi, le risposte, la lingua, l’ora e se una risposta è stata utile. Non servono né account né nome. Gli indirizzi e-mail e i numeri di telefono digitati vengono oscurati prima che il messaggio sia conservato. Si conserva solo l’indirizzo che lei dà per una risposta via e-mail, insieme a quella domanda e finché non è chiusa.
privacy-browser = Nel browser
privacy-browser-text = La chiave della chat, la lingua scelta e i messaggi non ancora inviati restano nella memoria del browser, per ritrovare la conversazione. Non si usano cookie.
privacy-long = Per quanto tempo
privacy-long-text = La conversazione viene cancellata dopo { $days } giorni senza nuovi messaggi.
privacy-delete = Come eliminarla
privacy-delete-text = Scelga «Elimina la mia conversazione» nel menu della chat: tutti i messaggi vengono cancellati subito, sul server e nel browser.
privacy-who = Chi la vede
privacy-who-text = Il personale dell’ufficio internazionale, per rispondere alle domande trasmesse e migliorare le risposte. Nulla va a terzi: la chat non carica niente da altri server e non ci sono pubblicità né tracciamento.

## Telegram

telegram-command-start = Iniziare
telegram-command-help = Che cosa si può chiedere
telegram-command-language = Scegliere la lingua
telegram-command-human = Chiedere a una persona
telegram-command-about = Su questo assistente
telegram-command-privacy = Che cosa si conserva di Lei
telegram-command-forget = Cancellare questa conversazione
telegram-description = Rispondo a domande sulle relazioni internazionali dell'Università di Scienze Mediche di Teheran (TUMS): Erasmus+, OPATEL, MediTec, università partner, uffici internazionali e professori in visita. In dodici lingue, con fonte e data. Ciò che non so, lo dico e lo passo al personale.
telegram-short-description = Risposte sulle relazioni internazionali della TUMS, in dodici lingue, con fonte e data.
telegram-help = Scriva la Sua domanda, con parole Sue e nella Sua lingua. Conosco Erasmus+, OPATEL, MediTec, gli scambi e le università partner, gli International Desks e le Leading Houses e il programma per professori in visita. Nei gruppi mi menzioni o risponda a un mio messaggio. /language imposta la lingua, /human chiede a una persona, /forget cancella questa conversazione.
telegram-about = Sono Rahnama, la guida alle relazioni internazionali dell'Università di Scienze Mediche di Teheran. Tutto ciò che dico viene dall'università stessa e riporta fonte e data. Sono un programma; le domande passate al personale le leggono delle persone.
telegram-privacy = Conservo i messaggi di questa conversazione, senza il Suo nome, per seguire il discorso e perché il personale veda che cosa si chiede. Indirizzi e-mail, numeri di telefono e di passaporto vengono oscurati prima di conservare qualunque cosa. Nulla va a terzi; è Telegram a trasportare i messaggi. /forget cancella in una volta tutto ciò che riguarda questa conversazione. Si conserva solo l’indirizzo che lei dà per una risposta via e-mail, insieme a quella domanda e finché non è chiusa.
telegram-language = In che lingua devo rispondere?
telegram-language-auto = Quella di ogni messaggio
telegram-language-set = D'ora in poi rispondo in italiano.
telegram-language-auto-set = D'ora in poi rispondo nella lingua in cui scrive.
telegram-forget = Cancello tutto ciò che ho conservato di questa conversazione? Non si può tornare indietro.
telegram-forget-yes = Sì, cancella
telegram-forget-no = No, conserva
telegram-forgotten = Fatto. Cancellati: messaggi: { $messages }, domande passate al personale: { $questions }. Anche la lingua scelta è stata dimenticata.
telegram-kept = Va bene, non ho cancellato nulla.
telegram-media = So leggere solo testo. Scriva la Sua domanda a parole, per favore.
telegram-button-old = Questo pulsante è troppo vecchio. Scriva la Sua domanda, per favore.

## Staff

staff-left = I miei colleghi hanno lasciato questa chat. Torno a rispondere io, l’assistente.
