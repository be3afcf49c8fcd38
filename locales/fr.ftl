### French. Sentences that are not facts. The id of each fact question is "ask-" and the intent, with "-" for ".".

language-name = Français

## Smalltalk

smalltalk-greet = Bonjour ! Je suis Rahnama, le guide des relations internationales de l’Université des sciences médicales de Téhéran (Tehran University of Medical Sciences, TUMS). Que souhaitez-vous savoir ?
smalltalk-bye = Au revoir et bonne continuation ! Je reste à votre disposition si vous avez une autre question.
smalltalk-thanks = Je vous en prie ! Souhaitez-vous savoir autre chose ?
smalltalk-bot = Je suis Rahnama, un programme informatique et non une personne. Je réponds aux questions sur les relations internationales de la TUMS et je peux transmettre une question au personnel.
smalltalk-help = Vous pouvez m’interroger sur Erasmus+, OPATEL, MediTec, les échanges et les universités partenaires, les bureaux internationaux (International Desks), les pôles internationaux chefs de file (International Leading Houses) et le programme de professeurs invités (VPP).
smalltalk-tell = Merci de me l'avoir dit. Que souhaitez-vous savoir sur les relations internationales de l'université ?
declined = Très bien. Que souhaitez-vous savoir d’autre ?

## Hand-off to people

handoff-offer = Souhaitez-vous que je transmette votre question au personnel du service des relations internationales ?
handoff-done = J’ai transmis votre question au personnel du service des relations internationales.
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

## When something is wrong

unavailable = Désolé, je ne peux pas répondre pour le moment. Veuillez réessayer dans un instant.
chat-slow-down = Beaucoup de messages sont arrivés d’un coup. Veuillez patienter { $seconds } s avant d’envoyer le suivant.
message-empty = Veuillez écrire une question.
message-too-long = Votre message est trop long. Veuillez vous limiter à { $limit } caractères.

## The page

page-title = Vos questions sur les relations internationales de la TUMS
page-intro = Rahnama répond aux questions sur Erasmus+, OPATEL, MediTec, les partenaires d’échange, les bureaux internationaux et les professeurs invités ; chaque réponse est accompagnée de sa source et de sa date.
page-label = Votre question
page-placeholder = Écrivez votre question…
page-send = Envoyer
page-language = Langue
page-source = Source : { $title }, à jour au { $date }
page-you = Vous
page-waiting = Rahnama écrit…
page-offline = Pas de connexion. Votre question est toujours dans le champ de saisie ; veuillez réessayer.

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
ask-handoff-request = Je voudrais parler à une personne.
