### Greek. Sentences that are not facts. Ids and variables as in en.ftl.

language-name = Ελληνικά

## Smalltalk

smalltalk-greet = Γεια σας! Είμαι το Rahnama, ο οδηγός για τις διεθνείς σχέσεις του Πανεπιστημίου Ιατρικών Επιστημών της Τεχεράνης (TUMS). Τι θα θέλατε να μάθετε;
smalltalk-bye = Γεια σας και ό,τι καλύτερο! Αν έχετε κι άλλη ερώτηση, θα με βρείτε εδώ.
smalltalk-thanks = Παρακαλώ! Θα θέλατε να μάθετε κάτι άλλο;
smalltalk-part = Παρακαλώ! Εις το επανιδείν και καλή συνέχεια.
smalltalk-bot = Είμαι το Rahnama, ένα πρόγραμμα υπολογιστή και όχι άνθρωπος. Απαντώ σε ερωτήσεις για τις διεθνείς σχέσεις του TUMS και μπορώ να διαβιβάσω μια ερώτηση στο προσωπικό.
smalltalk-help = Μπορείτε να με ρωτήσετε για το Erasmus+, το OPATEL, το MediTec, τις ανταλλαγές και τα συνεργαζόμενα πανεπιστήμια, τα Γραφεία Διεθνούς Συνεργασίας (International Desks), τους Διεθνείς Επικεφαλής Φορείς (International Leading Houses) και το Πρόγραμμα Επισκεπτών Καθηγητών (VPP).
smalltalk-tell = Ευχαριστώ που μου το είπατε. Τι θα θέλατε να μάθετε για τις διεθνείς σχέσεις του πανεπιστημίου;
declined = Εντάξει. Τι άλλο θα θέλατε να μάθετε;

## Hand-off to people

handoff-offer = Θέλετε να διαβιβάσω την ερώτησή σας στο προσωπικό του γραφείου διεθνών σχέσεων;
handoff-done = Διαβίβασα την ερώτησή σας στο προσωπικό του γραφείου διεθνών σχέσεων. Θα απαντήσουν εδώ, σε αυτή τη συνομιλία, τις ώρες που εργάζονται· ίσως χρειαστούν μερικές ημέρες, γι’ αυτό περάστε ξανά. Αν θέλετε την απάντηση και με e-mail, γράψτε εδώ τη διεύθυνσή σας.
contact-kept = Σημείωσα τη διεύθυνσή σας μόνο για αυτή την ερώτηση, ώστε το προσωπικό να μπορεί να απαντήσει και εκεί· διαγράφεται όταν κλείσει η ερώτηση ή μαζί με τη συνομιλία.
mail-subject = Απάντηση από το γραφείο διεθνών σχέσεων
mail-footer = Ζητήσατε αυτή την απάντηση στη συνομιλία του γραφείου διεθνών σχέσεων του πανεπιστημίου. Συνεχίστε εκεί, παρακαλούμε.
handoff-button-yes = Ναι, διαβιβάστε την
handoff-button-no = Όχι, ευχαριστώ

## What is not known

unknown-general = Δεν έχω αξιόπιστες πληροφορίες γι’ αυτό το θέμα.
unknown-fees = Δεν έχω πληροφορίες για δίδακτρα ή άλλα έξοδα.
unknown-scholarship = Δεν έχω πληροφορίες για υποτροφίες ή οικονομική ενίσχυση.
unknown-visa = Δεν έχω πληροφορίες για θεωρήσεις εισόδου (βίζες) ή άδειες διαμονής.
unknown-housing = Δεν έχω πληροφορίες για φοιτητικές εστίες ή στέγαση.
unknown-deadline = Δεν έχω πληροφορίες για προθεσμίες ή για τις ημερομηνίες των εξαμήνων.
unknown-admission = Δεν έχω πληροφορίες για τον τρόπο υποβολής αίτησης ή για τις προϋποθέσεις εισαγωγής.
unknown-language = Δεν έχω πληροφορίες για τις γλώσσες διδασκαλίας ή για πιστοποιητικά γλωσσομάθειας.
unknown-contact = Δεν έχω διευθύνσεις ηλεκτρονικού ταχυδρομείου, αριθμούς τηλεφώνου ή ώρες λειτουργίας γραφείων.
unknown-recognition = Δεν έχω πληροφορίες για την αναγνώριση πτυχίων ή πιστωτικών μονάδων.
unknown-courses = Δεν έχω πληροφορίες για προγράμματα σπουδών, μαθήματα ή κατατάξεις πανεπιστημίων.
unknown-people = Δεν έχω ονόματα προσώπων.
unknown-budget = Δεν έχω πληροφορίες για προϋπολογισμούς ή μισθούς.
unknown-statistics = Δεν έχω στοιχεία για τον αριθμό των συμμετεχόντων.
unknown-life = Δεν έχω πληροφορίες για την καθημερινή ζωή στην Τεχεράνη.
unknown-start = Δεν γνωρίζω πότε ξεκίνησε.
unknown-duration = Δεν γνωρίζω πόσο διαρκεί.
unknown-partners = Δεν γνωρίζω πόσοι εταίροι συμμετέχουν.
unknown-website = Δεν έχω τη διεύθυνση αυτού του ιστοτόπου.
offtopic = Δεν μπορώ να σας βοηθήσω με αυτό: απαντώ μόνο σε ερωτήσεις για τις διεθνείς σχέσεις του TUMS.

## Computed answers

yes = Ναι.
no = Όχι.
partners-in-country = { $count ->
    [one] Το TUMS έχει ένα συνεργαζόμενο πανεπιστήμιο { $where }: { $institutions }.
   *[other] Το TUMS έχει { $count } συνεργαζόμενα πανεπιστήμια { $where }: { $institutions }.
}
partners-of-country = { $count ->
    [one] Το TUMS έχει ένα συνεργαζόμενο πανεπιστήμιο σε αυτή τη χώρα ({ $country }): { $institutions }.
   *[other] Το TUMS έχει { $count } συνεργαζόμενα πανεπιστήμια σε αυτή τη χώρα ({ $country }): { $institutions }.
}
partner-active = Το { $institution } ({ $country }) συνεργάζεται με το TUMS βάσει ενεργής συμφωνίας ανταλλαγών.
agreements-list = { $count ->
    [one] Το TUMS έχει μία ενεργή συμφωνία ανταλλαγών: { $institutions }.
   *[other] Το TUMS έχει { $count } ενεργές συμφωνίες ανταλλαγών: { $institutions }.
}
not-listed-country = Καμία από τις ενεργές συμφωνίες ανταλλαγών του TUMS δεν αφορά πανεπιστήμιο αυτής της χώρας ({ $country }).
project-countries = { $count ->
    [one] Στο { $project } συμμετέχει μία χώρα: { $countries }.
   *[other] Στο { $project } συμμετέχουν { $count } χώρες: { $countries }.
}
projects-of-country = Έργα στα οποία συμμετέχει αυτή η χώρα ({ $country }): { $projects }.
projects-of-country-none = Δεν γνωρίζω κάποιο έργο στο οποίο να συμμετέχει αυτή η χώρα ({ $country }).
projects-shared = Χώρες που συμμετέχουν τόσο στο { $first } όσο και στο { $second }: { $countries }.

## Asking back

which-topic = Ποιο από αυτά εννοείτε;
did-you-mean = Ίσως δεν κατάλαβα σωστά. Μήπως εννοούσατε κάτι από τα παρακάτω;
other-language = Απαντώ στα ελληνικά, γιατί δεν μιλώ ακόμη τη γλώσσα σας. Γνωρίζω τις εξής γλώσσες: { $languages }.
newest-in-english = Η πιο πρόσφατη εκδοχή αυτής της απάντησης είναι προς το παρόν διαθέσιμη μόνο στα αγγλικά:
only-in-english = Αυτή η απάντηση είναι προς το παρόν διαθέσιμη μόνο στα αγγλικά:

## When something is wrong

unavailable = Συγγνώμη, δεν μπορώ να απαντήσω αυτή τη στιγμή. Δοκιμάστε ξανά σε λίγο.
chat-slow-down = Ήρθαν πολλά μηνύματα μαζεμένα. Περιμένετε { $seconds } δευτ. πριν στείλετε το επόμενο, παρακαλώ.
message-empty = Παρακαλώ γράψτε μια ερώτηση.
message-too-long = Το μήνυμά σας είναι πολύ μεγάλο. Παρακαλώ γράψτε την ερώτησή σας με έως { $limit } χαρακτήρες.

## The page

page-title = Ρωτήστε για τις διεθνείς σχέσεις του TUMS
page-intro = Το Rahnama απαντά σε ερωτήσεις για το Erasmus+, το OPATEL, το MediTec, τα συνεργαζόμενα πανεπιστήμια ανταλλαγών, τα Γραφεία Διεθνούς Συνεργασίας (International Desks) και τους επισκέπτες καθηγητές· κάθε απάντηση συνοδεύεται από την πηγή και την ημερομηνία της.
page-skip = Μετάβαση στο περιεχόμενο
page-topics = Για τι μπορείτε να ρωτήσετε
page-topic-exchange = Ανταλλαγές και συνεργαζόμενα πανεπιστήμια
page-topic-network = Παγκόσμιο Δίκτυο του TUMS
page-topic-vpp = Επισκέπτες καθηγητές
page-partners = Συνεργαζόμενα πανεπιστήμια
page-promise-languages = Ρωτήστε στη γλώσσα σας: υπάρχουν δώδεκα και αλλάζετε όποτε θέλετε.
page-promise-sources = Κάθε απάντηση αναφέρει την πηγή της και την ημερομηνία των στοιχείων.
page-promise-people = Ό,τι δεν γνωρίζει το Rahnama, το λέει ανοιχτά και διαβιβάζει την ερώτησή σας σε ανθρώπους.
page-embed = Βάλτε αυτή τη συνομιλία στη σελίδα σας

## Questions, in a few words (buttons)

ask-tums-what = Τι είναι το TUMS;
ask-page-updated = Πόσο πρόσφατες είναι οι πληροφορίες;
ask-erasmus-what = Τι είναι το Erasmus+;
ask-erasmus-period = Ποια έτη καλύπτει το Erasmus+;
ask-erasmus-purpose = Ποιος είναι ο σκοπός του Erasmus+;
ask-erasmus-skills = Ποιες δεξιότητες αναπτύσσει το Erasmus+;
ask-erasmus-strategy = Ποια στρατηγική στηρίζει το Erasmus+;
ask-erasmus-frameworks = Σε ποια πλαίσια συμβάλλει το Erasmus+;
ask-erasmus-benefits = Ποιοι ωφελούνται από το Erasmus+;
ask-erasmus-website = Πού είναι ο ιστότοπος του Erasmus+;
ask-erasmus-tums = Τι κάνει το TUMS στο Erasmus+;
ask-opatel-what = Τι είναι το OPATEL;
ask-opatel-start = Πότε ξεκίνησε το OPATEL;
ask-opatel-duration = Πόσο διαρκεί το OPATEL;
ask-opatel-funding = Ποιος χρηματοδοτεί το OPATEL;
ask-opatel-aim = Ποιος είναι ο σκοπός του OPATEL;
ask-opatel-partners = Πόσους εταίρους έχει το OPATEL;
ask-opatel-countries = Ποιες χώρες συμμετέχουν στο OPATEL;
ask-opatel-centre = Πού βρίσκεται το Κέντρο OPATEL;
ask-opatel-equipment = Ποιος πλήρωσε τον εξοπλισμό του OPATEL;
ask-opatel-website = Πού είναι ο ιστότοπος του OPATEL;
ask-meditec-what = Τι είναι το MediTec;
ask-meditec-funding = Ποιος χρηματοδοτεί το MediTec;
ask-meditec-aim = Ποιος είναι ο σκοπός του MediTec;
ask-meditec-countries = Ποιες χώρες συμμετέχουν στο MediTec;
ask-meditec-methods = Πώς λειτουργεί το MediTec;
ask-meditec-audience = Σε ποιους απευθύνεται το MediTec;
ask-meditec-website = Πού είναι ο ιστότοπος του MediTec;
ask-meditec-start = Πότε ξεκίνησε το MediTec;
ask-meditec-duration = Πόσο διαρκεί το MediTec;
ask-meditec-partners = Πόσους εταίρους έχει το MediTec;
ask-exchange-what = Τι είναι ένα πρόγραμμα ανταλλαγών;
ask-exchange-who = Ποιοι μπορούν να συμμετάσχουν σε ανταλλαγή;
ask-exchange-why = Γιατί το TUMS συνάπτει συμφωνίες ανταλλαγών;
ask-exchange-agreements = Ποια είναι τα συνεργαζόμενα πανεπιστήμια;
ask-exchange-country = Ποιοι εταίροι υπάρχουν σε μια χώρα;
ask-exchange-partner = Συνεργάζεται ένα συγκεκριμένο πανεπιστήμιο;
ask-projects-country = Σε ποια έργα συμμετέχει μια χώρα;
ask-projects-shared = Τι κοινό έχουν το OPATEL και το MediTec;
ask-network-what = Τι είναι το Παγκόσμιο Δίκτυο του TUMS;
ask-desks-purpose = Τι σκοπό έχουν τα International Desks;
ask-leading_houses-purpose = Τι σκοπό έχουν τα Leading Houses;
ask-vpp-what = Τι είναι το Πρόγραμμα Επισκεπτών Καθηγητών;
ask-vpp-since = Από πότε υπάρχει το VPP;
ask-vpp-goal = Ποιος είναι ο στόχος του VPP;
ask-vpp-who = Ποιοι είναι οι επισκέπτες καθηγητές;
ask-vpp-role = Τι κάνουν οι επισκέπτες καθηγητές;
ask-vpp-benefit = Τι κερδίζουν οι φοιτητές από το VPP;
ask-vpp-approval = Πώς εγκρίνονται οι επισκέπτες καθηγητές;
ask-unknown-fees = Πόσο κοστίζει;
ask-unknown-scholarship = Υπάρχουν υποτροφίες;
ask-unknown-visa = Πώς βγάζω βίζα;
ask-unknown-housing = Υπάρχει στέγαση;
ask-unknown-deadline = Ποιες είναι οι προθεσμίες;
ask-unknown-admission = Πώς κάνω αίτηση;
ask-unknown-language = Ποια γλώσσα χρειάζομαι;
ask-unknown-contact = Πώς επικοινωνώ με το γραφείο;
ask-unknown-recognition = Αναγνωρίζονται οι πιστωτικές μου μονάδες;
ask-unknown-courses = Ποια προγράμματα σπουδών προσφέρονται;
ask-unknown-people = Ποιος είναι υπεύθυνος;
ask-unknown-budget = Ποιος είναι ο προϋπολογισμός;
ask-unknown-statistics = Πόσα άτομα συμμετέχουν;
ask-unknown-life = Πώς είναι η ζωή στην Τεχεράνη;
ask-handoff-request = Θα ήθελα να ρωτήσω έναν άνθρωπο.

## The widget

widget-name = Rahnama
widget-about = Διεθνείς σχέσεις, TUMS
widget-open = Κάντε μια ερώτηση
widget-close = Κλείσιμο
widget-menu = Περισσότερες επιλογές
widget-conversation = Συνομιλία
widget-suggestions = Προτεινόμενες ερωτήσεις
widget-question = Η ερώτησή σας
widget-placeholder = Γράψτε την ερώτησή σας…
widget-send = Αποστολή
widget-language = Γλώσσα
widget-source = Πηγή: { $title }, ενημέρωση: { $date }
widget-you = Εσείς
widget-waiting = Το Rahnama γράφει…
widget-helped = Με βοήθησε
widget-not-helped = Δεν με βοήθησε
widget-person = Ρωτήστε έναν άνθρωπο
widget-restart = Έναρξη νέας συνομιλίας
widget-copy = Αντιγραφή συνομιλίας
widget-copied = Αντιγράφηκε
widget-delete = Διαγραφή της συνομιλίας μου
widget-delete-sure = Όλα τα μηνύματα θα διαγραφούν οριστικά, και στον διακομιστή.
widget-deleted = Η συνομιλία σας διαγράφηκε.
widget-cancel = Άκυρο
widget-privacy = Απόρρητο
widget-offline = Είστε εκτός σύνδεσης. Τα μηνύματά σας θα σταλούν μόλις επανέλθει.
widget-error = Το Rahnama δεν είναι διαθέσιμο τώρα. Νέα προσπάθεια…
widget-unsent = Σε αναμονή αποστολής
widget-staff = Γραφείο διεθνών σχέσεων
widget-human = Σε αυτή τη συνομιλία απαντά το προσωπικό.
widget-unread = Νέα μηνύματα

## How to embed it

embed-intro = Αρκεί μία γραμμή. Η συνομιλία εμφανίζεται σε μια γωνία της σελίδας, στη γλώσσα της, και δεν φορτώνει τίποτα από τρίτους.
embed-tag = Επικολλήστε αυτό πριν από το τέλος του σώματος της σελίδας:
embed-element = Ή τοποθετήστε το στοιχείο όπου θέλετε· δέχεται τα ίδια χαρακτηριστικά:
embed-copy = Αντιγραφή
embed-options = Επιλογές
embed-option-language = Μία από τις δώδεκα γλώσσες· αλλιώς της σελίδας και μετά του προγράμματος περιήγησης.
embed-option-position = Η γωνία: end (προεπιλογή) ή start, κατά τη φορά ανάγνωσης.
embed-option-theme = light (φωτεινό) ή dark (σκοτεινό)· αλλιώς όπως το σύστημα του επισκέπτη.
embed-option-open = desktop: ανοίγει μόνη της όπου υπάρχει χώρος· αλλιώς με κλικ.
embed-colours = Τα χρώματα, οι γωνίες και το λογότυπο είναι προσαρμοσμένες ιδιότητες CSS του στοιχείου:
embed-origins = Αν η σελίδα σας έχει άλλη διεύθυνση από αυτόν τον διακομιστή, πρέπει να την επιτρέψει ο διαχειριστής του.

## The privacy note

privacy-title = Το απόρρητο σε αυτή τη συνομιλία
privacy-what = Τι αποθηκεύεται
privacy-what-text = Τα μηνύματά σας, οι απαντήσεις, η γλώσσα, η ώρα και αν μια απάντηση σας βοήθησε. Δεν χρειάζεται λογαριασμός ούτε όνομα. Οι διευθύνσεις e-mail και οι αριθμοί τηλεφώνου που γράφετε καλύπτονται πριν αποθηκευτεί το μήνυμα.
privacy-browser = Στο πρόγραμμα περιήγησής σας
privacy-browser-text = Το κλειδί της συνομιλίας, η γλώσσα που επιλέξατε και όσα μηνύματα δεν στάλθηκαν ακόμη μένουν στον αποθηκευτικό χώρο του προγράμματος περιήγησης, ώστε να ξαναβρείτε τη συνομιλία. Δεν χρησιμοποιούνται cookies.
privacy-long = Για πόσο διάστημα
privacy-long-text = Η συνομιλία διαγράφεται μετά από { $days } ημέρες χωρίς νέο μήνυμα.
privacy-delete = Πώς διαγράφεται
privacy-delete-text = Επιλέξτε «Διαγραφή της συνομιλίας μου» στο μενού της συνομιλίας: όλα τα μηνύματα διαγράφονται αμέσως, στον διακομιστή και στο πρόγραμμα περιήγησης.
privacy-who = Ποιος τα βλέπει
privacy-who-text = Το προσωπικό του γραφείου διεθνών σχέσεων, για να απαντά σε όσες ερωτήσεις τού διαβιβάζονται και να βελτιώνει τις απαντήσεις. Τίποτα δεν δίνεται σε τρίτους: η συνομιλία δεν φορτώνει τίποτα από άλλους διακομιστές και δεν υπάρχουν διαφημίσεις ούτε παρακολούθηση.

## Telegram

telegram-command-start = Έναρξη
telegram-command-help = Τι μπορείτε να ρωτήσετε
telegram-command-language = Επιλογή γλώσσας
telegram-command-human = Ερώτηση σε άνθρωπο
telegram-command-about = Σχετικά με τον βοηθό
telegram-command-privacy = Τι φυλάσσεται για εσάς
telegram-command-forget = Διαγραφή της συνομιλίας
telegram-description = Απαντώ σε ερωτήσεις για τις διεθνείς σχέσεις του Πανεπιστημίου Ιατρικών Επιστημών της Τεχεράνης (TUMS): Erasmus+, OPATEL, MediTec, συνεργαζόμενα πανεπιστήμια, διεθνή γραφεία και επισκέπτες καθηγητές. Σε δώδεκα γλώσσες, με πηγή και ημερομηνία. Ό,τι δεν ξέρω, το λέω και το διαβιβάζω στο προσωπικό.
telegram-short-description = Απαντήσεις για τις διεθνείς σχέσεις του TUMS, σε δώδεκα γλώσσες, με πηγή και ημερομηνία.
telegram-help = Γράψτε την ερώτησή σας με δικά σας λόγια, στη γλώσσα σας. Γνωρίζω για το Erasmus+, το OPATEL, το MediTec, τις ανταλλαγές και τα συνεργαζόμενα πανεπιστήμια, τα International Desks και Leading Houses και το πρόγραμμα επισκεπτών καθηγητών. Σε ομάδες αναφέρετε το όνομά μου ή απαντήστε σε μήνυμά μου. /language ορίζει τη γλώσσα, /human ρωτά άνθρωπο, /forget διαγράφει τη συνομιλία.
telegram-about = Είμαι ο Rahnama, ο οδηγός για τις διεθνείς σχέσεις του Πανεπιστημίου Ιατρικών Επιστημών της Τεχεράνης. Όλα όσα λέω προέρχονται από το ίδιο το πανεπιστήμιο και φέρουν πηγή και ημερομηνία. Είμαι πρόγραμμα υπολογιστή· τις ερωτήσεις που διαβιβάζονται τις διαβάζουν άνθρωποι.
telegram-privacy = Φυλάσσω τα μηνύματα αυτής της συνομιλίας χωρίς το όνομά σας, για να παρακολουθώ τη συζήτηση και να βλέπει το προσωπικό τι ρωτήθηκε. Διευθύνσεις email, αριθμοί τηλεφώνου και διαβατηρίου καλύπτονται πριν αποθηκευτεί οτιδήποτε. Τίποτε δεν δίνεται σε τρίτους· τα μηνύματα τα μεταφέρει το Telegram. Το /forget διαγράφει μονομιάς όλη τη συνομιλία.
telegram-language = Σε ποια γλώσσα να απαντώ;
telegram-language-auto = Στη γλώσσα κάθε μηνύματος
telegram-language-set = Από εδώ και πέρα απαντώ στα ελληνικά.
telegram-language-auto-set = Από εδώ και πέρα απαντώ στη γλώσσα στην οποία γράφετε.
telegram-forget = Να διαγράψω όλα όσα έχω φυλάξει από αυτή τη συνομιλία; Δεν αναιρείται.
telegram-forget-yes = Ναι, διαγραφή
telegram-forget-no = Όχι, να μείνουν
telegram-forgotten = Έγινε. Διαγράφηκαν: μηνύματα: { $messages }, ερωτήσεις που διαβιβάστηκαν: { $questions }. Χάθηκε και η επιλογή γλώσσας.
telegram-kept = Εντάξει, δεν διαγράφηκε τίποτε.
telegram-media = Μπορώ να διαβάσω μόνο κείμενο. Γράψτε την ερώτησή σας με λόγια, παρακαλώ.
telegram-button-old = Αυτό το κουμπί είναι πολύ παλιό. Γράψτε την ερώτησή σας, παρακαλώ.

## Staff

staff-left = Οι συνάδελφοί μου αποχώρησαν από αυτή τη συνομιλία. Απαντώ ξανά εγώ, ο βοηθός.
canned-looking = Ευχαριστούμε για την ερώτησή σας. Το εξετάζουμε και θα σας γράψουμε εδώ.
canned-contact = Πείτε μας, παρακαλώ, πώς μπορούμε να επικοινωνήσουμε μαζί σας αν φύγετε από αυτή τη σελίδα.
