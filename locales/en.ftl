### English. Sentences that are not facts. The id of each fact question is "ask-" and the intent, with "-" for ".".
### Variables: $institutions, $countries and $projects are finished lists; $where is "in Spain", $country "Spain".

language-name = English

## Smalltalk

smalltalk-greet = Hello! I'm Rahnama, the guide to the international relations of Tehran University of Medical Sciences (TUMS). What would you like to know?
smalltalk-bye = Goodbye, and all the best! I'm here whenever you have another question.
smalltalk-thanks = You're welcome! Is there anything else you'd like to know?
smalltalk-part = You're welcome! Goodbye, and all the best.
smalltalk-bot = I'm Rahnama, a computer programme, not a person. I answer questions about the international relations of TUMS, and I can pass a question on to the staff.
smalltalk-help = You can ask me about Erasmus+, OPATEL, MediTec, exchange and partner universities, the International Desks and Leading Houses, and the Visiting Professorship Program.
smalltalk-tell = Thank you for telling me. What would you like to know about the university's international relations?
smalltalk-languages = I answer in { $languages }. Write in whichever you like: I answer in the language of your message.
declined = All right. What else would you like to know?

## Hand-off to people

handoff-offer = Shall I pass your question on to the staff of the international office?
handoff-done = I have passed your question on to the staff of the international office. They answer here in this chat when they are at work; that may take some days, so please look in again. If you would like the answer by e-mail too, write your address here.
handoff-done-mail = I have passed your question on to the staff of the international office. They cannot write to you here by themselves: if you would like an answer, write your e-mail address here. It may take some days.
handoff-already = Your question is already with the staff of the international office. Is there anything else you would like to know?
contact-kept = I have noted your address for this question alone, so that the staff can answer there; it is erased when the question is settled, or with this chat.
mail-subject = Answer from the international office
mail-footer = You asked for this answer in the chat of the university's international office. Please go on there.
handoff-button-yes = Yes, pass it on
handoff-button-no = No, thanks

## What is not known

unknown-general = I have no reliable information about that.
unknown-fees = I have no information about tuition fees or other costs.
unknown-scholarship = I have no information about scholarships or financial aid.
unknown-visa = I have no information about visas or residence permits.
unknown-housing = I have no information about dormitories or housing.
unknown-deadline = I have no information about deadlines or term dates.
unknown-admission = I have no information about how to apply or what is required for admission.
unknown-language = I have no information about languages of instruction or language certificates.
unknown-contact = I have no e-mail addresses, telephone numbers or office hours.
unknown-recognition = I have no information about the recognition of degrees or credits.
unknown-courses = I have no information about degree programmes, courses or rankings.
unknown-people = I have no names of persons.
unknown-budget = I have no information about budgets or salaries.
unknown-statistics = I have no figures on how many people take part.
unknown-life = I have no information about everyday life in Tehran.
unknown-members = I don't know which institutions of these countries take part.
unknown-start = I don't know when that started.
unknown-duration = I don't know how long that lasts.
unknown-partners = I don't know how many partners it has.
unknown-website = I don't have the address of that website.
offtopic = I can't help with that: I only answer questions about the international relations of TUMS.

## Computed answers

yes = Yes.
no = No.
partners-in-country = { $count ->
    [one] TUMS has one partner university { $where }: { $institutions }.
   *[other] TUMS has { $count } partner universities { $where }: { $institutions }.
}
partners-of-country = { $count ->
    [one] TUMS has one partner university in this country ({ $country }): { $institutions }.
   *[other] TUMS has { $count } partner universities in this country ({ $country }): { $institutions }.
}
partner-active = { $institution } ({ $country }) is a partner of TUMS with an active exchange agreement.
agreements-list = { $count ->
    [one] TUMS has one active exchange agreement: { $institutions }.
   *[other] TUMS has { $count } active exchange agreements: { $institutions }.
}
not-listed-country = None of the active exchange agreements of TUMS is with a university from this country ({ $country }).
project-countries = { $count ->
    [one] One country takes part in { $project }: { $countries }.
   *[other] { $count } countries take part in { $project }: { $countries }.
}
projects-of-country = Projects in which this country ({ $country }) takes part: { $projects }.
projects-of-country-none = I know of no project in which this country ({ $country }) takes part.
projects-shared = Countries that take part in both { $first } and { $second }: { $countries }.

## Asking back

which-topic = Which one do you mean?
did-you-mean = I'm not sure that I understood. Did you mean one of these?
other-language = I answer in English, because I don't speak your language yet. I know these languages: { $languages }.
newest-in-english = The newest version of this answer is only available in English so far:
only-in-english = This answer is only available in English so far:

## When something is wrong

unavailable = I'm sorry, I can't answer right now. Please try again in a moment.
chat-slow-down = That was quite a lot at once. Please wait { $seconds } s before you send the next message.
message-empty = Please write a question.
message-too-long = Your message is too long. Please ask in at most { $limit } characters.

## The page

page-title = Ask about the international relations of TUMS
page-intro = Rahnama answers questions about Erasmus+, OPATEL, MediTec, exchange partners, international desks and visiting professorships, each answer with its source and date.
page-skip = Skip to the content
page-topics = What you can ask about
page-topic-exchange = Exchange and partner universities
page-topic-network = TUMS Global Network
page-topic-vpp = Visiting professorships
page-partners = Partner universities
page-promise-languages = Ask in your own language: there are twelve, and you can switch at any time.
page-promise-sources = Every answer names its source and says how current it is.
page-promise-people = What Rahnama doesn't know, it says openly – and passes your question on to people.
page-embed = Put this chat on your page

## Questions, in a few words (buttons)

ask-tums-what = What is TUMS?
ask-page-updated = How current is this information?
ask-erasmus-what = What is Erasmus+?
ask-erasmus-period = Which years does Erasmus+ cover?
ask-erasmus-purpose = What is Erasmus+ for?
ask-erasmus-skills = Which skills does Erasmus+ build?
ask-erasmus-strategy = Which strategy does Erasmus+ support?
ask-erasmus-frameworks = Which frameworks does Erasmus+ work through?
ask-erasmus-benefits = Who benefits from Erasmus+?
ask-erasmus-website = Where is the Erasmus+ website?
ask-erasmus-tums = What does TUMS do under Erasmus+?
ask-opatel-what = What is OPATEL?
ask-opatel-start = When did OPATEL start?
ask-opatel-duration = How long does OPATEL last?
ask-opatel-funding = Who funds OPATEL?
ask-opatel-aim = What is OPATEL's aim?
ask-opatel-partners = How many partners does OPATEL have?
ask-opatel-countries = Which countries are in OPATEL?
ask-opatel-centre = Where is the OPATEL Center?
ask-opatel-equipment = Who paid for the OPATEL Center's equipment?
ask-opatel-website = Where is the OPATEL website?
ask-meditec-what = What is MediTec?
ask-meditec-funding = Who funds MediTec?
ask-meditec-aim = What is MediTec's aim?
ask-meditec-countries = Which countries are in MediTec?
ask-meditec-methods = How does MediTec work?
ask-meditec-audience = Who is MediTec for?
ask-meditec-website = Where is the MediTec website?
ask-meditec-start = When did MediTec start?
ask-meditec-duration = How long does MediTec last?
ask-meditec-partners = How many partners does MediTec have?
ask-exchange-what = What is an exchange programme?
ask-exchange-who = Who can take part in an exchange?
ask-exchange-why = Why does TUMS sign exchange agreements?
ask-exchange-agreements = Which universities are partners?
ask-exchange-country = Which partners are there in a certain country?
ask-exchange-partner = Is a certain university a partner?
ask-projects-country = Which projects is a certain country in?
ask-projects-shared = What do OPATEL and MediTec have in common?
ask-network-what = What is the TUMS Global Network?
ask-desks-purpose = What are the International Desks for?
ask-leading_houses-purpose = What are the International Leading Houses for?
ask-vpp-what = What is the Visiting Professorship Program?
ask-vpp-since = Since when has the Visiting Professorship Program existed?
ask-vpp-goal = What is the goal of the Visiting Professorship Program?
ask-vpp-who = Who are the visiting professors?
ask-vpp-role = What do visiting professors do?
ask-vpp-benefit = What do students gain from visiting professors?
ask-vpp-approval = How are visiting professors approved?
ask-unknown-fees = What does it cost?
ask-unknown-scholarship = Are there scholarships?
ask-unknown-visa = How do I get a visa?
ask-unknown-housing = Is there housing?
ask-unknown-deadline = What are the deadlines?
ask-unknown-admission = How do I apply?
ask-unknown-language = Which language do I need?
ask-unknown-contact = How do I reach the office?
ask-unknown-recognition = Are my credits recognised?
ask-unknown-courses = Which degrees are offered?
ask-unknown-people = Who is in charge?
ask-unknown-budget = How much money is there?
ask-unknown-statistics = How many people take part?
ask-unknown-life = What is life in Tehran like?
ask-unknown-members = Which institutions take part?
ask-handoff-request = I'd like to ask a person.

## The widget

widget-name = Rahnama
widget-about = TUMS international relations
widget-open = Ask a question
widget-close = Close
widget-menu = More options
widget-conversation = Conversation
widget-suggestions = Suggested questions
widget-question = Your question
widget-placeholder = Write your question …
widget-send = Send
widget-language = Language
widget-source = Source: { $title }, as of { $date }
widget-you = You
widget-waiting = Rahnama is writing …
widget-helped = This helped
widget-not-helped = This didn't help
widget-person = Ask a person
widget-restart = Start a new chat
widget-copy = Copy the conversation
widget-copied = Copied
widget-delete = Delete my chat
widget-delete-sure = All messages of this chat are erased, on the server too. This cannot be undone.
widget-deleted = Your chat has been deleted.
widget-cancel = Cancel
widget-privacy = Privacy
widget-offline = You are offline. Your messages are kept and sent when you are back.
widget-error = Rahnama can't be reached right now. Trying again …
widget-unsent = Waiting to be sent
widget-staff = International office
widget-human = The staff are answering in this chat.
widget-unread = New messages

## How to embed it

embed-intro = One line is enough. The chat appears in a corner of the page, in the page's language, and loads nothing from anybody else.
embed-tag = Paste this before the end of the page's body:
embed-element = Or place the element where you want it; it takes the same attributes:
embed-copy = Copy
embed-options = Options
embed-option-language = One of the twelve languages; else the page's language, then the browser's.
embed-option-position = The corner: end (the default) or start, as the page reads.
embed-option-theme = light or dark; else as the visitor's system is set.
embed-option-open = desktop: opens by itself where there is room; else it waits for a click.
embed-colours = Colours, corner and logo are CSS custom properties of the element:
embed-origins = If your page has another address than this server, its operator must allow it.

## The privacy note

privacy-title = Privacy in this chat
privacy-what = What is stored
privacy-what-text = Your messages, the answers, the language, the time, and whether you found an answer helpful. You need no account and give no name. E-mail addresses and telephone numbers that you type are masked before a message is stored. Only an address that you give for an answer by e-mail is kept, beside that question, until it is settled.
privacy-browser = In your browser
privacy-browser-text = The chat's key, your choice of language and messages not yet sent stay in your browser's storage, so that you find the chat again. No cookies are set.
privacy-long = For how long
privacy-long-text = A chat is erased after { $days } days without a new message.
privacy-delete = How to delete it
privacy-delete-text = Choose “Delete my chat” in the chat's menu: all its messages are erased at once, on the server and in your browser.
privacy-who = Who sees it
privacy-who-text = The staff of the international office, to answer questions that were passed on to them and to improve the answers. Nothing goes to anybody else: the chat loads nothing from other servers and there is no advertising or tracking.

## Telegram

telegram-command-start = Begin
telegram-command-help = What you can ask
telegram-command-language = Choose a language
telegram-command-human = Ask a person
telegram-command-about = About this assistant
telegram-command-privacy = What is kept about you
telegram-command-forget = Erase this chat
telegram-description = I answer questions about the international relations of Tehran University of Medical Sciences (TUMS): Erasmus+, OPATEL, MediTec, exchange partners, international desks and visiting professors. In twelve languages, each answer with its source and date. What I don't know, I say, and pass on to people.
telegram-short-description = Answers about the international relations of TUMS, in twelve languages, with source and date.
telegram-help = Just write your question, in your own words and language. I know about Erasmus+, OPATEL, MediTec, exchange and partner universities, International Desks and Leading Houses, and the Visiting Professorship Program. In groups, mention me or reply to me. /language sets the language, /human asks a person, /forget erases this chat.
telegram-about = I'm Rahnama, the guide to the international relations of Tehran University of Medical Sciences. Everything I say comes from the university's own information and carries its source and date. I am a computer programme; people read the questions that are passed on to them.
telegram-privacy = I keep this chat's messages, without your name, so that I can follow the talk and the staff can see what was asked. E-mail addresses, telephone and passport numbers are blanked out before anything is kept. Nothing goes to third parties; Telegram itself carries the messages. /forget erases everything of this chat at once. Only an address that you give for an answer by e-mail is kept, beside that question, until it is settled.
telegram-language = In which language shall I answer?
telegram-language-auto = That of each message
telegram-language-set = From now on I answer in English.
telegram-language-auto-set = From now on I answer in the language in which you write.
telegram-forget = Shall I erase everything that I have kept of this chat? It cannot be taken back.
telegram-forget-yes = Yes, erase it
telegram-forget-no = No, keep it
telegram-forgotten = Done. Erased: messages: { $messages }, questions passed on: { $questions }. Your language setting is gone too.
telegram-kept = All right, nothing was erased.
telegram-media = I can only read text. Please write your question in words.
telegram-button-old = This button is too old. Please write your question.

## Staff

staff-left = My colleagues have left this chat. I, the assistant, answer again.
