# The console in English. Each file of this folder is one more language in which the staff can read it.

console = Rahnama – staff
skip = Skip to the content
menu = Menu
home = Home
inbox = Inbox
talks = Talks
facts = Facts
records = Records
spreadsheet = Spreadsheets
accounts = Accounts
audit = Changes
sign-in = Sign in
sign-out = Sign out
sign-in-hint = No account, or the password forgotten? An administrator gives you a one-time link.
email = E-mail address
password = Password
name = Name
welcome = Choose a password
welcome-text = At least { $length } characters. Several words that do not belong together are easy to remember and hard to guess.
save = Save
refused = This is not possible
pages = Pages
newer = Newer
older = Older
nothing = Nothing here.
all = all
filter = Filter
words = Words
state = State
role = Role
role-viewer = Viewer
role-viewer-text = reads everything but accounts and changes
role-editor = Editor
role-editor-text = facts, texts, replies to visitors
role-trainer = Trainer
role-trainer-text = also labels questions and trains
role-admin = Administrator
role-admin-text = also accounts, changes, erasing
account-on = active
account-off = switched off
account-invited = has a link, no password yet
invite = Make a one-time link
invite-text = For somebody new, or for somebody who forgot their password. The link works once, within three days.
link-text = Hand this link over yourself. It is shown only now.
audit-text = Every change is noted here; nobody can edit or delete an entry.
who = Who
when = When (UTC)
what = What
subject = On what
before = Before
after = After
home-title = The last { $days } days
figure-messages = messages from visitors
figure-waiting = questions wait for a person
figure-up = answers found helpful
figure-down = answers found not helpful
by-day = Questions by day (UTC)
by-language = Questions by language
by-channel = Questions by channel
fact = Fact
topic = Topic
statement = What the fact states
statement-hint = In English. If you change it, the texts below are stale until you write or confirm them.
source = Source
texts = What the assistant says
up-to-date = Up to date
as-of = As of
stale = stale
text-reviewed = up to date
text-stale = stale
text-none = missing: English is used
confirm = still right as it is
preview = Preview
preview-text = What visitors get now, on the left in the web chat, on the right in Telegram.
not-asked = The assistant has no question yet that leads to this fact. It is kept, but nobody hears it until a question is trained for it.
save-text = Visitors get what you save at once; no training is needed.
new-record = New
record-text = Facts that state what you change become stale until somebody confirms their texts.
agreement-text = An agreement that is not active, has not begun or has ended is not listed to visitors.
yes = yes
table-agreements = Agreements
table-institutions = Institutions
table-countries = Countries
table-projects = Projects
table-programmes = Programmes
table-units = Units
table-sources = Sources
field-id = Id
field-institution_id = Institution
field-active = Active
field-valid_from = Valid from
field-valid_until = Valid until
field-position = Place in lists
field-source_id = Source
field-name = Name
field-country_code = Country
field-code = Code (ISO 3166)
field-slug = Name in fact ids
field-expansion = Name in full
field-programme_id = Programme
field-started = Started (month, such as 2016-10)
field-duration_years = Duration in years
field-funder = Funder
field-partner_count = Number of partners
field-aim = Aim
field-methods = Methods
field-audience = For whom
field-centre_name = Name of the centre
field-centre_place = Place of the centre
field-centre_opened = Centre opened on
field-website = Website
field-first_year = First year
field-last_year = Last year
field-parent_id = Belongs to
field-title = Title
field-url = Address
field-as_of = As of
export-text = All facts with their texts: one row a fact, one column a language.
import = Import
import-text = The file must have the columns of the export. First you see what would change; tick the box to take it over. One wrong row, and nothing is taken over.
import-apply = Take it over
import-found = What the file holds
import-same = { $count ->
    [one] One row is as it is here already.
   *[other] { $count } rows are as they are here already.
}
file = File (CSV in UTF-8, or XLSX)
row = Row
row-new = new
row-changed = changed
language = Language
channel = Channel
vote = Vote
vote-up = helpful
vote-down = not helpful
day = Day
question = Last question
messages = Messages
talk = Talk
talk-handed = handed off
talk-human = with a person
talk-bot = with the assistant
talk-bot-text = The assistant answers in this talk.
talk-human-text = A person has this talk: the assistant keeps quiet until you close it, or for { $minutes } minutes after the last message.
author-visitor = Visitor
author-assistant = Assistant
author-staff = Staff
reply = Reply
reply-text = It appears in the visitor's chat. The assistant then keeps quiet until you close the talk, or for { $minutes } minutes after the last message.
send = Send
close-talk = Close: the assistant goes on
privacy = Privacy
export-talk = Export all that is kept
erase-talk = Erase this talk
erase-sure = Erase all messages of this person for ever
handoff-open = Open
handoff-taken = Taken
handoff-closed = Closed
handoff-to-open = Reopen
handoff-to-taken = Take
handoff-to-closed = Close
open-talk = Open the talk
note = Note for colleagues
note-save = Save the note
done-saved = Saved.
done-invited = The link is made.
done-sent = Sent.
done-closed = Closed: the assistant goes on.
done-erased = Erased.
done-taken = Taken.
done-imported = Imported.
error-email = Please give a full e-mail address.
error-sign-in = Address or password is wrong.
error-locked = Too many attempts. Please try again in { $minutes } minutes.
error-invite = This link was used or has expired. Ask an administrator for a new one.
error-password = Please choose at least { $length } different characters or words, without your own name.
error-own-account = You cannot change your own role or switch yourself off.
error-choice = Please choose one of the given values.
error-role = Your role does not allow this.
error-form = The form was too old or came from elsewhere. Please load the page again.
error-too-large = That is too much at once.
error-not-found = There is no such thing (any more).
error-conflict = Somebody else changed this fact meanwhile. Nothing of yours is lost: it stands below. Open the fact in another tab, compare, and save yours there.
error-fact-id = An id looks like opatel.website: small Latin letters, digits, underscores, and one or two dots.
error-fact-taken = There is a fact { $id } already.
error-statement = Please say what the fact states.
error-source = Please choose the source of the fact.
error-english = A fact needs an English text: it is used where another language has none.
error-too-long = { $language }: at most { $limit } characters, please.
error-control = { $language }: the text has characters that cannot be shown.
error-placeholder = { $language }: nothing can be put in for “{ $name }”.
error-columns = The columns must be: { $columns }
error-rows = At most { $limit } rows, please.
error-cells = The row has more cells than there are columns.
error-twice = { $id } stands in the file twice.
error-file = This file cannot be read. It must be CSV in UTF-8, or XLSX.
error-no-file = Please choose a file.
error-needed = “{ $field }” must not be empty.
error-number = “{ $field }” must be a whole number.
error-date = “{ $field }” must be a date such as 2026-11-26.
error-month = “{ $field }” must be a month such as 2016-10.
error-url = “{ $field }” must be an address that begins with https:// or http://.
error-key = An id has Latin letters, digits, _ and - only.
error-taken = There is one called { $name } already.
error-period = The last day must not lie before the first.
error-reply = Please write a reply of at most { $limit } characters.
error-unreachable = This visitor cannot be reached: their channel only asks, and they gave no e-mail address for a question that waits.
error-erase = The assistant's own memory cannot be reached now, so nothing was erased. Please try again in a minute.

## Questions and answers

new-answer = New question and answer
new-answer-text = All in one form: what people ask, what the assistant answers, and where that comes from.
answers = What it answers
answers-hint = Is it one of the questions that the assistant understands but cannot answer yet? Then visitors get your answer at once. Else it is a new question: the assistant learns it at the next retraining.
answers-at-once = Answered at once: the assistant understands these already
answers-later = Answered after the next retraining
answers-new = A new question
answers-never = Not answered
answers-nothing = None: the fact is kept, but nobody asks for it
topic-hint = One word for it in Latin letters, such as dormitories. Only the staff see it.
attribute = What about it
attribute-hint = One more word, such as place or price. Leave it empty if the topic says it all.
question-and-answer = Question and answer
languages-hint = English is needed; every other language is welcome. Where one has no text, visitors read the English one with a word about it.
question-in-words = The question in a few words
question-hint = At most { $limit } characters. Buttons say it when the assistant asks back.
answer = Answer
answer-english-hint = Visitors of all languages without a text of their own read this one.
examples = Example sentences
examples-hint = One a line, as visitors would write: short and long, polite and careless. Some ten in each language: one that has none is understood only in part.
source-new = Another source
statement-new-hint = For colleagues, in English. Left empty, it is the English answer.
new-answer-after = What you save is live at once where the question is understood already. A new question is understood from the next retraining on.
rivals = These sentences stand under other questions. One sentence can mean one thing only:
rivals-move = Take them from there
items-hint = The ticked ones become example sentences of the question, and are settled in the review.
make-answer = Make an answer of it
make-example = Make an example of it
new-example = New example sentence
new-example-text = The assistant learns at the next retraining that this sentence means the chosen question. Of visitors' own sentences, one in five is kept for measuring instead.
example = Sentence
intent = Question
asked-later = This question was made here: the assistant understands it from the next retraining on.
answers-too = Question that it answers
answers-too-hint = Questions that the assistant understands, but has no answer to. Visitors who ask the chosen one get this fact at once.
answers-no-other = only the one of its own name
examples-given = Example sentences given here
examples-given-text = They are trained on at the next retraining, for
example-train = for training
example-validate = for measuring
example-removed = taken out
withdraw = Take back
error-may-not-train = A new question and example sentences change what the assistant understands: that is for trainers. You can write answers to questions that it understands.
error-examples-nothing = Example sentences need a question that they mean. Choose one, or take them out.
error-no-question = Please write the question in a few words, in at least one language.
error-topic = A new question needs a topic: one word in Latin letters.
error-topic-taken = “{ $topic }” means something else to the assistant. Please choose another word.
error-answered = { $intent } has an answer already, or there is no such question.
error-question = { $language }: a question is one line and does not begin with /.
error-intent = There is no question { $intent }.
error-contradiction = “{ $text }” was given to { $intent } already. Take it back there first.
error-rivals = { $count ->
    [one] One sentence stands under another question already. Nothing was saved yet.
   *[other] { $count } sentences stand under other questions already. Nothing was saved yet.
}
error-example-empty = An example sentence must not be empty.
error-example-long = “{ $text } …” is too long for an example: at most 500 characters.
error-example-form = “{ $text }” cannot be an example: it begins with /, or has characters that mark something in the training data.
error-example-language = “{ $text }” is in no language that can be trained.

## Spreadsheets of examples

file-facts = Facts and texts
file-examples = Example sentences given here
file-sentences = Shipped sentences
examples-text = One row a sentence. Under “change”, added: it is an example; removed: a shipped sentence that shall not be trained on; withdrawn: take the row back. Under “purpose”, train, or validate: it measures models and is never trained on.
sentences-text = What the assistant is trained on besides, to look at. To take one of these out, write it into a file of examples as removed.
import-more = { $count ->
    [one] and one row more
   *[other] and { $count } rows more
}
error-change = Under “change” must stand added, removed or withdrawn, not “{ $value }”.
error-purpose = Under “purpose” must stand train or validate, not “{ $value }”.
error-kept-back = This sentence measures models; it must never be trained on.
error-not-shipped = There is no shipped sentence like this in this language under { $intent }.

## Review

review = Review
review-text = What visitors asked and the assistant could not answer, was not sure of, or answered badly. Questions that ask alike are one entry, whatever their language. Nothing is learnt before somebody here has said what is meant.
review-waiting = { $count } waiting
review-known = { $count } known already
review-known-text = The assistant needs no help with these any more: they are among its examples, or their question has got an answer since.
review-unplaced = { $count } more are being sorted; they appear within a minute, as soon as the assistant is running.
review-asked = { $count ->
    [one] asked once
   *[other] asked { $count } times
  }
review-guess = Taken for:
review-nothing = Nothing waits. Well done.
review-group = { $count ->
    [0] Nothing waits in this group
    [one] One question
   *[other] { $count } questions that ask alike
  }
review-next = Next group
review-questions = The questions
review-context = What was said around it
review-is-known = known already
review-what = What do the ticked questions ask?
review-what-text = One key is enough: the letter or number on a button. Ticked questions become examples; every fifth is kept to measure new models and never trained on.
review-right = Right as it was understood, each of them
review-offtopic = Not about the university
review-ignore = Learn nothing from these
review-intent = Something else (t)
review-fact = They ask for this fact (f)
review-give = Give
review-new-fact = Nobody has answered this yet: write the answer
review-undo = Undo the last decision
review-done = Nothing waits in this group any more.
reason-unknown = not known
reason-uncertain = not sure
reason-disliked = voted down
reason-corrected = corrected by the visitor
done-labelled = Noted. The next group is below.
done-undone = Taken back.
error-none-ticked = Tick at least one question.
error-labels = { $count ->
    [one] One question could not be labelled; it waits on.
   *[other] { $count } questions could not be labelled; they wait on.
  }
error-fact-unasked = No question asks for the fact { $fact } yet. Make one with “write the answer”.

## Intents that have no question of their own

intent-smalltalk-greet = A greeting
intent-smalltalk-bye = A goodbye
intent-smalltalk-thanks = Thanks
intent-smalltalk-bot = Who or what the assistant is
intent-smalltalk-help = What the assistant can do
intent-smalltalk-tell = Telling about oneself
intent-smalltalk-languages = Which languages the assistant answers in
intent-answer-yes = Yes
intent-answer-no = No
intent-offtopic-any = Not about the university
intent-context-what = “What is it?”, of what was talked about
intent-context-start = “Since when?”, of what was talked about
intent-context-duration = “How long?”, of what was talked about
intent-context-funding = “Who pays?”, of what was talked about
intent-context-aim = “What for?”, of what was talked about
intent-context-countries = “Which countries?”, of what was talked about
intent-context-partners = “Which partners?”, of what was talked about
intent-context-who = “Who?”, of what was talked about
intent-context-where = “Where?”, of what was talked about
intent-context-website = “Is there a website?”, of what was talked about
intent-context-how = “How?”, of what was talked about
intent-context-list = “Which ones?”, of what was talked about
intent-context-about = “And that one?”, the same question of something else
intent-context-again = “Are you sure?”, or: say that again

## Models

models = Models
models-text = A model understands what visitors ask. What you publish answers after some seconds, and no message is lost; going back is as quick.
answering = What answers now
model = Model
model-answers = answers now
model-outdated = made by an older version of the program: train anew
replica = Server
replica-silent = Silent: this server has said nothing for half a minute. Ask those who run it.
replica-starting = Starting …
replica-coming = Being started and tried:
replica-none = No server has said which model answers. Ask those who run the assistant whether it is running.
since = since
switching = Another model is being started and asked some questions. Until it answers well, the one before goes on.
publication-failed-text = The last publication did not come to answer; the model before it goes on. This was:
roll-back = Go back to the model before
models-kept = Models that are kept
models-none = No model is kept here.
made-by = trained by
sentences-count = { $count } sentences
no-manifest = nothing is known about how it was made
gate-passes = may be published
gate-refuses = should not be published
override-reason = Why it should be published all the same
publish = Publish
publish-all-the-same = Publish all the same
publications = Publications
publication-wanted = waiting
publication-live = came to answer
figure-right = right
figure-wrong = wrong
figure-silent = no answer
figure-questions = questions measured
figure-ms_p50 = ms a question (median)
publication-start = answered from the start
publication-overtaken = overtaken by the next
publication-failed = failed
reason = Reason
done-published = Noted. Below you see what answers now.
error-model-gone = There is no model { $name } any more.
error-model-outdated = { $name } was made by an older version of the program and cannot run. Train a new one.
error-model-refused = { $name } did worse when it was measured. Say why it should be published all the same.
error-model-none-before = There is no earlier model to go back to.
error-model-meanwhile = Somebody else published a model meanwhile. Look at what answers now, then choose again.

## Training

training = Training
training-text = The assistant learns from all example sentences at once. A training makes a candidate and measures it beside the model that answers now; nothing changes for visitors until somebody publishes it.
answers-now = Answering now:
answers-now-this = This model answers visitors now.
train = Train
training-runs = Training { $number } is on its way
trainings = Trainings
training-number = Training { $number }
number = Number
changes-since = { $count ->
    [0] Nothing has changed since the model that answers was trained
    [one] One sentence has changed since the model that answers was trained
   *[other] { $count } sentences have changed since the model that answers was trained
}
job-queued = waiting
job-running = running
job-done = done
job-refused = to be mended first
job-failed = failed
job-cancelled = cancelled
job-hint = You may leave this page; the training goes on. The assistant answers as before meanwhile.
progress = Progress
log = Log
cancel = Cancel
step-check = looking at the sentences
step-start = starting
step-validate = checking questions and rules
step-examine = looking for contradictions
step-train = training
step-keep = keeping the model
step-read = reading the test questions
step-read-live = reading them with the present model
step-judge = judging the answers
step-done = done
findings = To look at
must-mend = This must be mended before a training.
finding-duplicate = The same sentence stands under two questions:
finding-near = Two sentences of different questions mean nearly the same:
finding-few = This question has few sentences in some languages; it is understood less surely there:
finding-rasa = Rasa’s own validation says:
finding-conflict-moved = The files in git have this sentence under another question:
finding-conflict-gone = This sentence was exported, and somebody took it out of the files in git since:
finding-conflict-back = This sentence was taken out here, and stands in the files in git again:
finding-conflict-measures = This sentence is kept for measuring, but the files in git train on it; the training leaves it out:
take-out-of = Take out of { $intent }
move-to = Move to { $intent }
error-mend = That could not be done: { $reason }
report = Report
to-models = To publishing
gate-passed = The gate lets this model pass: it is nowhere worse than the model it was compared with, beyond chance.
gate-alone = There was no other model to compare this one with.
gate-refused = The gate refuses this model
gate-hint = A trainer may publish it all the same, with a reason, which is kept in the audit log.
objection-language = In { $language }, { $worse } questions are answered worse and { $better } better
objection-all = Over all languages, { $worse } questions are answered worse and { $better } better
objection-regression = A kept talk fails that the present model passes
verdict-right = right
verdict-wrong = wrong
verdict-silent = asks back or does not know
questions-asked = questions
latency = a question, median; { $p95 } ms for one in twenty
size = size of the file
trained-by = Trained by
sentences-trained = { $count } sentences, { $added } of them given here, { $removed } taken out
by-language-title = By language
against = Against
mcnemar = { $lost } no longer right, { $gained } newly right
lost = lost
gained = gained
flips = Questions that are answered differently
flips-worse = Worse: { $count }
flips-better = Better: { $count }
asked = Asked
stated = Answered instead
times = Times
confusions = Confusions
confusions-text = Rows are what was asked, columns what was answered instead; the darker, the more often.
confusions-alt = What was asked and what was answered instead; the table below says the same.
as-table = As a table
proposals = Questions that would teach most
proposals-text = Visitors’ questions without a label that the model understands unsurely, and that stand for many like them.
proposal-why = understood with { $confidence } %, { $alike } alike
suspects = Sentences that look mislabelled
suspects-text = All other sentences together would give these to another question. Not each is wrong; a look pays.
kept-talks = Kept talks
kept-talks-text = Every model must answer these talks as they were answered when somebody kept them. Keep one from its own page.
talk-passed = passed
talk-failed = fails
keep-talk = Keep as a test for every model
error-empty-talk = The assistant answered nothing in this talk, so there is nothing to hold a model to.

## The first page, and filters of the talks

figure-answered = of { $count } questions answered
figure-unknown = questions with no answer here
figure-passed = passed on to people
figure-review = questions to review
home-since = Since your last visit,
home-asked = Asked most
home-as-table = As a table
outcome-answered = answered
outcome-unknown = not known
outcome-unclear = asked back
outcome-outside = not about the university
outcome-talk = greetings and the like
filter-outcome = How it went
filter-intent = What was asked
filter-below = How sure it was
filter-below-one = below { $percent } %
filter-from = From
filter-to = To

## Answers by e-mail
contact = E-mail:
reply-mailed = The visitor gave an e-mail address, so it is also sent there.
reply-not-mailed = The visitor gave an e-mail address, but no mail server is set: it is sent once there is one. The address is in the inbox.
mail-waiting = E-mail waits to be sent
mail-sent = E-mail sent
mail-refused = E-mail refused: there is no such address
mail-failed = E-mail given up: the mail server did not take it for a week

## One person's data
person-text = Find a person by the id of their chat, as a talk's address names it, by their Telegram id, or by an e-mail address that they gave for a question that still waits. What nobody touches is erased after { $days } days by itself.
person-note = What visitors are told
person-who = Id of the chat, or e-mail address
person-find = Find
person-erase = Erase all of it
error-nobody = Nothing is kept of this person.
error-sure = Please tick that you are sure.

## Names
names = Names
names-link = Names in twelve languages
names-text = Answers call it by its new name as soon as you save. In questions the assistant recognises names that its model was trained with: what you add here is found, and what you take out is no longer found, only after a training whose model is published.
names-after = Texts of facts are not rewritten: look through those that name it.
names-not-told = Which names the model that answers was trained with is not known, so a change may still wait for a training.
names-missing = Not yet recognised in questions, until the next training is published:
names-gone = Still recognised, though taken out here:
names-train = Train
names-learnt = The model that answers recognises all these names.
names-countries-name = Name
names-countries-name-hint = Empty: the usual name in this language, shown in grey.
names-countries-locative = Name with “in”
names-countries-locative-hint = As in “Partners in Finland: …”: “in Finland”, „in Finnland“, “Suomessa”. Empty: the sentence is made with the name alone.
names-institutions-name = Local name
names-institutions-name-hint = It stands in brackets after the official name. Empty: the official name alone.
names-also = Also written
names-also-hint = One a line: short names, inflected forms, frequent misspellings. Upper and lower case and accents make no difference. Everyday words that happen to be names are found in longer names only.
names-known_for = Known for
names-known_for-hint = One a line: what people mean this country by, such as “the land of Dante”.
names-changed = { $count ->
    [0] All names are as the model that answers was trained with
    [one] One name has changed since the model that answers was trained
   *[other] { $count } names have changed since the model that answers was trained
}
field-countries = Countries that take part
countries-text = The order is kept; a new country comes last.
record-names-text = In questions, a new or changed name is recognised only after a training whose model is published.
error-country-code = The code must be a country’s by ISO 3166, in two capital letters, such as FI.
error-locative = { $language }: a name with “in” needs the name itself too.
error-names-many = { $language }: at most { $limit } names, please.
error-name-short = { $language }: “{ $text }” is too short to be recognised: at least { $least } letters, please.
error-name-taken = { $language }: “{ $text }” stands for { $owner } already, and one name can mean one thing only. Take it out there first.
error-names-conflict = Somebody else changed these names meanwhile. Nothing of yours is lost: it stands below. Open the names in another tab, compare, and save yours there.

## Canned replies
replies = Canned replies
replies-text = What you often answer, written once in each language. Beside a talk, those of its language come first; a click puts one into your answer, where you can still change it.
replies-other = Canned replies in other languages
replies-edit = Change the canned replies
reply-new = New canned reply
add = Add
delete = Delete
done-deleted = Deleted.
error-reply-twice = There is a canned reply with these words already.
error-replies-many = { $language }: at most { $limit } canned replies, please. Delete one first.
error-reply-conflict = Somebody else changed this reply meanwhile. Theirs stands above yours; copy what you need, load the page again, and save there.

## Who only asks
reply-mail-only = Nothing can be written into this visitor's chat by itself: your reply goes by e-mail alone.
objection-unmeasured = It has not been measured


## A report beside the model that answers

shares-before-after = Shares of the model that answers now, then of this one.
by-question-title = By question
by-question-order = What got worse first, then what is answered worst.
