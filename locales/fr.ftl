### French. Sentences that are not facts. The id of each fact question is "ask-" and the intent, with "-" for ".".

language-name = Français

## Smalltalk

smalltalk-greet = Bonjour ! Je suis Rahnama, le guide des relations internationales de l’Université des sciences médicales de Téhéran (Tehran University of Medical Sciences, TUMS). Que souhaitez-vous savoir ?
smalltalk-bye = Au revoir et bonne continuation ! Je reste à votre disposition si vous avez une autre question.
smalltalk-thanks = Je vous en prie ! Souhaitez-vous savoir autre chose ?
smalltalk-part = Je vous en prie ! Au revoir et bonne continuation.
smalltalk-bot = Je suis Rahnama, un programme informatique et non une personne. Je réponds aux questions sur les relations internationales de la TUMS et je peux transmettre une question au personnel.
smalltalk-help = Vous pouvez m’interroger sur Erasmus+, OPATEL, MediTec, les échanges et les universités partenaires, les bureaux internationaux (International Desks), les pôles internationaux chefs de file (International Leading Houses) et le programme de professeurs invités (VPP).
smalltalk-tell = Merci de me l'avoir dit. Que souhaitez-vous savoir sur les relations internationales de l'université ?
smalltalk-languages = Je réponds dans ces langues : { $languages }. Écrivez dans celle qui vous convient : la réponse vient dans la langue de votre message.
declined = Très bien. Que souhaitez-vous savoir d’autre ?

## Hand-off to people

handoff-offer = Souhaitez-vous que je transmette votre question au personnel du service des relations internationales ?
handoff-done = J’ai transmis votre question au personnel du service des relations internationales. La réponse arrivera ici, dans cette discussion, aux heures de travail ; cela peut prendre quelques jours, pensez donc à revenir. Si vous souhaitez aussi la réponse par e-mail, écrivez votre adresse ici.
handoff-done-mail = J’ai transmis votre question au personnel du service des relations internationales. Il ne peut pas vous écrire ici de lui-même : si vous souhaitez une réponse, écrivez ici votre adresse e-mail. Cela peut prendre quelques jours.
handoff-already = Votre question est déjà entre les mains du service des relations internationales. Souhaitez-vous savoir autre chose ?
contact-kept = J’ai noté votre adresse pour cette seule question, afin que le personnel puisse y répondre ; elle est effacée quand la question est réglée, ou avec cette discussion.
mail-subject = Réponse du service des relations internationales
mail-footer = Vous avez demandé cette réponse dans la discussion du service des relations internationales de l’université. Merci de poursuivre là-bas.
handoff-button-yes = Oui, transmettre
handoff-button-no = Non, merci

## What is not known

unknown-general = Je n’ai pas d’informations fiables à ce sujet.
unknown-fees = Je n’ai pas d’informations sur les frais de scolarité ni sur les autres coûts.
unknown-scholarship = Je n’ai pas d’informations sur les bourses ni sur les aides financières.
unknown-visa = Je n’ai pas d’informations sur les visas ni sur les titres de séjour.
unknown-housing = Je n’ai pas d’informations sur les résidences universitaires ni sur le logement.
unknown-deadline = Je n’ai pas d’informations sur les dates limites ni sur le calendrier universitaire.
unknown-admission = Je n’ai pas d’informations sur les démarches de candidature ni sur les conditions d’admission.
unknown-language = Je n’ai pas d’informations sur les langues d’enseignement ni sur les certificats de langue.
unknown-contact = Je n’ai ni adresses électroniques, ni numéros de téléphone, ni horaires d’ouverture.
unknown-recognition = Je n’ai pas d’informations sur la reconnaissance des diplômes ni sur celle des crédits.
unknown-courses = Je n’ai pas d’informations sur les cursus, les cours ni les classements.
unknown-people = Je n’ai aucun nom de personne.
unknown-budget = Je n’ai pas d’informations sur les budgets ni sur les salaires.
unknown-statistics = Je n’ai pas de chiffres sur le nombre de participants.
unknown-life = Je n’ai pas d’informations sur la vie quotidienne à Téhéran.
unknown-members = Je ne sais pas quels établissements de ces pays y participent.
unknown-start = Je ne sais pas quand cela a commencé.
unknown-duration = Je ne connais pas la durée.
unknown-partners = Je ne connais pas le nombre de partenaires.
unknown-website = Je n’ai pas l’adresse de ce site.
offtopic = Je ne peux pas vous aider sur ce point : je réponds uniquement aux questions sur les relations internationales de la TUMS.

## Computed answers

yes = Oui.
no = Non.
partners-in-country = { $count ->
    [one] La TUMS a une université partenaire { $where } : { $institutions }.
   *[other] La TUMS a { $count } universités partenaires { $where } : { $institutions }.
}
partners-of-country = { $count ->
    [one] La TUMS a une université partenaire dans ce pays ({ $country }) : { $institutions }.
   *[other] La TUMS a { $count } universités partenaires dans ce pays ({ $country }) : { $institutions }.
}
partner-active = { $institution } ({ $country }) est partenaire de la TUMS dans le cadre d’un accord d’échange en vigueur.
agreements-list = { $count ->
    [one] La TUMS a un accord d’échange en vigueur : { $institutions }.
   *[other] La TUMS a { $count } accords d’échange en vigueur : { $institutions }.
}
not-listed-country = Aucun des accords d’échange en vigueur de la TUMS ne concerne une université de ce pays ({ $country }).
project-countries = { $count ->
    [one] Un pays participe à { $project } : { $countries }.
   *[other] { $count } pays participent à { $project } : { $countries }.
}
projects-of-country = Projets auxquels participe ce pays ({ $country }) : { $projects }.
projects-of-country-none = Je ne connais aucun projet auquel participe ce pays ({ $country }).
projects-shared = Pays participant à la fois à { $first } et à { $second } : { $countries }.

## Asking back

which-topic = De quoi parlez-vous exactement ?
did-you-mean = Je ne suis pas sûr d’avoir bien compris. Vouliez-vous poser l’une de ces questions ?
other-language = Je réponds en français, car je ne parle pas encore votre langue. Je connais les langues suivantes : { $languages }.
newest-in-english = La version la plus récente de cette réponse n’est pour l’instant disponible qu’en anglais :
only-in-english = Pour l’instant, cette réponse n’est disponible qu’en anglais :

## When something is wrong

unavailable = Désolé, je ne peux pas répondre pour le moment. Veuillez réessayer dans un instant.
chat-slow-down = Beaucoup de messages sont arrivés d’un coup. Veuillez patienter { $seconds } s avant d’envoyer le suivant.
message-empty = Veuillez écrire une question.
message-too-long = Votre message est trop long. Veuillez vous limiter à { $limit } caractères.

## The page

page-title = Vos questions sur les relations internationales de la TUMS
page-intro = Rahnama répond aux questions sur Erasmus+, OPATEL, MediTec, les partenaires d’échange, les bureaux internationaux et les professeurs invités ; chaque réponse est accompagnée de sa source et de sa date.
page-skip = Aller au contenu
page-topics = Ce que vous pouvez demander
page-topic-exchange = Échanges et universités partenaires
page-topic-network = Le réseau mondial de la TUMS
page-topic-vpp = Professeurs invités
page-partners = Universités partenaires
page-promise-languages = Posez vos questions dans votre langue : il y en a douze, et vous pouvez en changer à tout moment.
page-promise-sources = Chaque réponse cite sa source et la date de l’information.
page-promise-people = Ce que Rahnama ignore, il le dit franchement et transmet votre question à une personne.
page-embed = Intégrer ce chat à votre page

## Questions, in a few words (buttons)

ask-tums-what = Qu’est-ce que la TUMS ?
ask-page-updated = De quand datent ces informations ?
ask-erasmus-what = Qu’est-ce qu’Erasmus+ ?
ask-erasmus-period = Quelles années Erasmus+ couvre-t-il ?
ask-erasmus-purpose = À quoi sert Erasmus+ ?
ask-erasmus-skills = Quelles compétences développe Erasmus+ ?
ask-erasmus-strategy = Quelle stratégie Erasmus+ soutient-il ?
ask-erasmus-frameworks = Dans quels cadres s’inscrit Erasmus+ ?
ask-erasmus-benefits = À qui profite Erasmus+ ?
ask-erasmus-website = Où trouver le site d’Erasmus+ ?
ask-erasmus-tums = Que fait la TUMS dans Erasmus+ ?
ask-opatel-what = Qu’est-ce qu’OPATEL ?
ask-opatel-start = Quand OPATEL a-t-il débuté ?
ask-opatel-duration = Combien de temps dure OPATEL ?
ask-opatel-funding = Qui finance OPATEL ?
ask-opatel-aim = Quel est l’objectif d’OPATEL ?
ask-opatel-partners = Combien de partenaires compte OPATEL ?
ask-opatel-countries = Quels pays participent à OPATEL ?
ask-opatel-centre = Où se trouve le centre OPATEL ?
ask-opatel-equipment = Qui a financé l’équipement du centre OPATEL ?
ask-opatel-website = Où trouver le site d’OPATEL ?
ask-meditec-what = Qu’est-ce que MediTec ?
ask-meditec-funding = Qui finance MediTec ?
ask-meditec-aim = Quel est l’objectif de MediTec ?
ask-meditec-countries = Quels pays participent à MediTec ?
ask-meditec-methods = Comment fonctionne MediTec ?
ask-meditec-audience = À qui s’adresse MediTec ?
ask-meditec-website = Où trouver le site de MediTec ?
ask-meditec-start = Quand MediTec a-t-il débuté ?
ask-meditec-duration = Combien de temps dure MediTec ?
ask-meditec-partners = Combien de partenaires compte MediTec ?
ask-exchange-what = Qu’est-ce qu’un programme d’échange ?
ask-exchange-who = Qui peut participer à un échange ?
ask-exchange-why = Pourquoi la TUMS signe-t-elle des accords ?
ask-exchange-agreements = Quelles sont les universités partenaires ?
ask-exchange-country = Quels partenaires dans un pays donné ?
ask-exchange-partner = Telle université est-elle partenaire ?
ask-projects-country = À quels projets participe un pays donné ?
ask-projects-shared = Qu’ont en commun OPATEL et MediTec ?
ask-network-what = Qu’est-ce que le réseau mondial de la TUMS ?
ask-desks-purpose = À quoi servent les bureaux internationaux ?
ask-leading_houses-purpose = À quoi servent les « Leading Houses » ?
ask-vpp-what = Qu’est-ce que le VPP (professeurs invités) ?
ask-vpp-since = Depuis quand existe le VPP ?
ask-vpp-goal = Quel est l’objectif du VPP ?
ask-vpp-who = Qui sont les professeurs invités ?
ask-vpp-role = Que font les professeurs invités ?
ask-vpp-benefit = Qu’apportent les professeurs invités ?
ask-vpp-approval = Comment les professeurs sont-ils agréés ?
ask-unknown-fees = Combien cela coûte-t-il ?
ask-unknown-scholarship = Existe-t-il des bourses ?
ask-unknown-visa = Comment obtenir un visa ?
ask-unknown-housing = Y a-t-il des logements ?
ask-unknown-deadline = Quelles sont les dates limites ?
ask-unknown-admission = Comment déposer une candidature ?
ask-unknown-language = Quelle langue faut-il connaître ?
ask-unknown-contact = Comment joindre le service ?
ask-unknown-recognition = Mes crédits sont-ils reconnus ?
ask-unknown-courses = Quels diplômes sont proposés ?
ask-unknown-people = Qui est responsable ?
ask-unknown-budget = Quel est le budget ?
ask-unknown-statistics = Combien de personnes participent ?
ask-unknown-life = Comment est la vie à Téhéran ?
ask-unknown-members = Quels établissements participent ?
ask-handoff-request = Je voudrais parler à une personne.

## The widget

widget-name = Rahnama
widget-about = Relations internationales, TUMS
widget-open = Poser une question
widget-close = Fermer
widget-menu = Autres options
widget-conversation = Conversation
widget-suggestions = Questions suggérées
widget-question = Votre question
widget-placeholder = Écrivez votre question…
widget-send = Envoyer
widget-language = Langue
widget-source = Source : { $title }, à jour au { $date }
widget-you = Vous
widget-waiting = Rahnama écrit…
widget-helped = Réponse utile
widget-not-helped = Réponse peu utile
widget-person = Parler à une personne
widget-restart = Commencer une nouvelle conversation
widget-copy = Copier la conversation
widget-copied = Copié
widget-delete = Supprimer ma conversation
widget-delete-sure = Tous les messages seront effacés définitivement, y compris sur le serveur.
widget-deleted = Votre conversation a été supprimée.
widget-cancel = Annuler
widget-privacy = Confidentialité
widget-offline = Vous êtes hors ligne. Vos messages partiront dès le retour de la connexion.
widget-error = Rahnama est injoignable pour l’instant. Nouvel essai…
widget-unsent = En attente d’envoi
widget-staff = Service international
widget-human = Le personnel répond dans cette conversation.
widget-unread = Nouveaux messages

## How to embed it

embed-intro = Une seule ligne suffit. Le chat apparaît dans un coin de la page, dans sa langue, et ne charge rien de tiers.
embed-tag = Collez ceci avant la fin du corps de la page :
embed-element = Ou placez l’élément où vous voulez ; il accepte les mêmes attributs :
embed-copy = Copier
embed-options = Options
embed-option-language = Une des douze langues ; sinon celle de la page, puis celle du navigateur.
embed-option-position = Le coin : end (par défaut) ou start, dans le sens de lecture de la page.
embed-option-theme = light (clair) ou dark (sombre) ; sinon selon le système du visiteur.
embed-option-open = desktop : s’ouvre seul quand la place le permet ; sinon, sur un clic.
embed-colours = Couleurs, arrondis et logo sont des propriétés CSS personnalisées de l’élément :
embed-origins = Si votre page a une autre adresse que ce serveur, son exploitant doit l’autoriser.

## The privacy note

privacy-title = La confidentialité dans ce chat
privacy-what = Ce qui est conservé
privacy-what-text = Vos messages, les réponses, la langue, l’heure et si une réponse vous a été utile. Ni compte ni nom ne sont demandés. Les adresses e-mail et numéros de téléphone que vous saisissez sont masqués avant l’enregistrement du message. Seule l’adresse que vous donnez pour une réponse par e-mail est conservée, avec cette question et jusqu’à ce qu’elle soit réglée.
privacy-browser = Dans votre navigateur
privacy-browser-text = La clé du chat, la langue choisie et les messages pas encore envoyés restent dans le stockage de votre navigateur, afin que vous retrouviez la conversation. Aucun cookie n’est déposé.
privacy-long = Pendant combien de temps
privacy-long-text = La conversation est effacée après { $days } jours sans nouveau message.
privacy-delete = Comment l’effacer
privacy-delete-text = Choisissez « Supprimer ma conversation » dans le menu du chat : tous les messages sont effacés aussitôt, sur le serveur et dans votre navigateur.
privacy-who = Qui y a accès
privacy-who-text = Le personnel du service international, pour répondre aux questions transmises et améliorer les réponses. Rien ne va à des tiers : le chat ne charge rien d’autres serveurs, sans publicité ni pistage.

## Telegram

telegram-command-start = Commencer
telegram-command-help = Ce que vous pouvez demander
telegram-command-language = Choisir la langue
telegram-command-human = Demander à une personne
telegram-command-about = À propos de cet assistant
telegram-command-privacy = Ce qui est conservé
telegram-command-forget = Effacer cette conversation
telegram-description = Je réponds aux questions sur les relations internationales de l’Université des sciences médicales de Téhéran (TUMS) : Erasmus+, OPATEL, MediTec, universités partenaires, bureaux internationaux et professeurs invités. En douze langues, avec source et date. Ce que je ne sais pas, je le dis et le transmets au personnel.
telegram-short-description = Réponses sur les relations internationales de la TUMS, en douze langues, avec source et date.
telegram-help = Écrivez votre question avec vos mots et dans votre langue. Je connais Erasmus+, OPATEL, MediTec, les échanges et les universités partenaires, les International Desks et Leading Houses et le programme de professeurs invités. Dans un groupe, mentionnez-moi ou répondez à l’un de mes messages. /language règle la langue, /human interroge une personne, /forget efface cette conversation.
telegram-about = Je suis Rahnama, le guide des relations internationales de l’Université des sciences médicales de Téhéran. Tout ce que je dis vient de l’université elle-même, avec sa source et sa date. Je suis un programme informatique ; les questions transmises sont lues par des personnes.
telegram-privacy = Je conserve les messages de cette conversation, sans votre nom, pour suivre l’échange et pour que le personnel voie ce qui est demandé. Les adresses électroniques et les numéros de téléphone et de passeport sont masqués avant tout enregistrement. Rien n’est donné à des tiers ; c’est Telegram qui achemine les messages. /forget efface d’un coup tout ce qui concerne cette conversation. Seule l’adresse que vous donnez pour une réponse par e-mail est conservée, avec cette question et jusqu’à ce qu’elle soit réglée.
telegram-language = Dans quelle langue dois-je répondre ?
telegram-language-auto = Celle de chaque message
telegram-language-set = Désormais, je réponds en français.
telegram-language-auto-set = Désormais, je réponds dans la langue où vous écrivez.
telegram-forget = Dois-je effacer tout ce que j’ai conservé de cette conversation ? C’est irréversible.
telegram-forget-yes = Oui, effacer
telegram-forget-no = Non, garder
telegram-forgotten = C’est fait. Effacé : messages : { $messages }, questions transmises : { $questions }. Le choix de langue est oublié aussi.
telegram-kept = Très bien, rien n’a été effacé.
telegram-media = Je ne sais lire que du texte. Veuillez écrire votre question avec des mots.
telegram-button-old = Ce bouton est trop ancien. Veuillez écrire votre question.

## Staff

staff-left = Mes collègues ont quitté cette discussion. C’est de nouveau moi, l’assistant, qui réponds.
