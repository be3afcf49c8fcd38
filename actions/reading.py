"""What a question means in this conversation: its intent, settled by names, topic of the talk and confidence."""

from dataclasses import replace

from actions.meaning import ABOUT_PLACES, Meaning, is_known, least_beside
from actions.pointing import settle_back
from actions.references import other_of
from actions.topics import PAIRS, PROJECTS, TOPICS, carry_over, is_made, resolve_back, split_intent
from actions.turn import Memory, Question

ENOUGH = 0.30
"""Below this probability of the likeliest intent the assistant asks back instead of answering."""

_NAMED_FROM = 0.05
_CITY_BESIDE = 0.15
_CITY_FROM = {"exchange.country": 0.02, "exchange.agreements": 0.02, "exchange.who": 0.2, "exchange.what": 0.2}
_BACK_FROM = 0.12
_BACK_BELOW = 0.9
_BACK_BELOW_UNKNOWN = 0.75
_BACK_SHARE = 0.3
_REPLY_BELOW = 0.75
_REPLY_FROM = 0.05
_PARTING_FROM = 0.05
_ASKING_WORDS = 3
_CLOSE = 0.9
_CLOSE_BELOW = 0.6
_EXCHANGE_FROM = 0.03
_ONE_FROM = 0.1
_ABOUT_FROM = 0.2
_LAST_FROM = 0.1
_FEW_WORDS = 4
_STORY_WORDS = 25
_ALL_FROM = 0.95
_ASKED_FROM = 0.1
_CORRECTING_WORDS = 8
_UNKNOWN_SHARE = 0.4
_UNKNOWN_FROM = 0.1
_GREETED_FROM = 0.05
_ANNOUNCED_FROM = 0.03
_ANNOUNCING_WORDS = 8
_SIBLING_FROM = 0.05
_PLACES_FROM = 0.2
_ALONE = ("start", "duration", "partners")  # dates and numbers are asked for alone
_OF_PLACES = (*ABOUT_PLACES, "exchange.agreements", "context.about")


def settle(question: Question, memory: Memory, answered: frozenset[str] = frozenset()) -> Meaning:
    """Settle a question's meaning.

    A named topic outweighs the classifier's; where none is named, a question that points back outweighs one about
    another topic. Of what is left, only a sure enough reading is answered.

    Args:
        question: What was asked, with what it points back to (`actions/references.py`).
        memory: What the conversation remembers.
        answered: Intents of the area "unknown" that the staff have given a fact: they are no longer all the same.
    """
    question = _pass_over_opening(question, memory)
    told = split_intent(question.told or "")[0]
    if told and resolve_back(split_intent(question.intent)[1], told) is not None:
        memory = replace(memory, topic=told, intent=question.told)
    reply = _prefer_reply(question, memory)
    if reply is not None:
        return Meaning(reply)
    intent = _prefer_unknown(question, _prefer_asked(question, memory, _prefer_named(question)))
    last = _prefer_last(question, memory, intent)
    if last != intent and question.corrects:
        return Meaning(last, topic=split_intent(last)[0])
    intent = _prefer_back(question, memory, last)
    area, attribute = split_intent(intent)
    if area == "context" or _is_bare_name(question, memory, intent):
        return settle_back(attribute if area == "context" else "about", question, memory)
    beside = _find_beside(question, intent)
    sureness = _probability(intent, question, memory)
    unsure = sureness < ENOUGH or (beside is None and _is_close(question, intent, sureness, answered))
    if unsure and not _is_safe(question, intent, answered):
        return Meaning(intent, unclear=True, candidates=_candidates(question))
    intent = _about_country(intent, question)
    return Meaning(intent, topic=area if area in TOPICS else None, beside=beside)


def _pass_over_opening(question: Question, memory: Memory) -> Question:
    """A question without its greeting, if the talk is under way ("moi moi!"), or the language that it goes on in."""
    if question.intent == "smalltalk.languages" and question.words >= _ANNOUNCING_WORDS:
        others = [one for one in question.ranking if not one[0].startswith("smalltalk.")]
        least = _ANNOUNCED_FROM
    elif question.intent == "smalltalk.greet" and memory.language is not None:
        others, least = list(question.ranking[1:]), _GREETED_FROM
    else:
        return question
    if not others or others[0][1] < least:
        return question
    total = sum(value for _, value in others)
    return replace(question, ranking=tuple((name, value / total) for name, value in others))


def _prefer_reply(question: Question, memory: Memory) -> str | None:
    """Yes or no, where the last answer offered something and the message may be a reply to it.

    Who asks for a person while being offered one says yes. Where nothing was offered, "okay, take care" is a goodbye.
    More than a yes where nothing was offered ("sure, go ahead and ask them") is a wish for a person.
    At the start of a talk nobody says goodbye, and who introduces himself is greeted.
    """
    if memory.question is not None and question.confidence < _REPLY_BELOW:
        replies = [(name, value) for name, value in question.ranking if name.startswith("answer.")]
        if replies and replies[0][1] >= _REPLY_FROM:
            return replies[0][0]
    if memory.question is not None and question.intent == "handoff.request":
        return "answer.yes"
    if memory.question is None and question.intent.startswith("answer.") and not memory.passed_on:
        partings = [(name, value) for name, value in question.ranking if name in ("smalltalk.bye", "smalltalk.thanks")]
        if partings and partings[0][1] >= _PARTING_FROM:
            return partings[0][0]
        if question.intent == "answer.yes" and memory.intent is not None and question.words >= _ASKING_WORDS:
            return "handoff.request"
    if (
        memory.language is None
        and question.intent in ("smalltalk.bye", "smalltalk.tell")
        and question.probability("smalltalk.greet") > 0.02
    ):
        return "smalltalk.greet"
    return None


def _is_bare_name(question: Question, memory: Memory, intent: str) -> bool:
    """Whether little more than a topic was said, after another question ("no, I meant MediTec")."""
    topics = [topic for topic in question.topics if topic in TOPICS]
    if len(topics) != 1 or topics[0] == memory.topic:
        return False
    if question.words > _FEW_WORDS:  # "sorry, I got confused, I wanted to ask about OPATEL"
        return question.probability(intent) < ENOUGH and question.probability("context.about") >= _ABOUT_FROM
    if question.words == 1 and memory.intent is not None:
        return True
    asks_what = split_intent(intent)[1] in ("what", "purpose") and question.probability("context.about") > 0.05
    return (asks_what and memory.intent is not None) or question.probability(intent) < ENOUGH


def _prefer_named(question: Question) -> str:
    """The likeliest intent about the topic that is named, where the likeliest of all is about another."""
    topics = [topic for topic in question.topics if topic in TOPICS]
    if len(topics) != 1 or topics[0] == "exchange":
        return question.intent
    topic, area = topics[0], split_intent(question.intent)[0]
    if area in (topic, "unknown", "projects", "smalltalk", "offtopic", "handoff", "context", "answer"):
        return question.intent
    own = [(name, value) for name, value in question.ranking if split_intent(name)[0] == topic]
    return own[0][0] if own and own[0][1] >= _NAMED_FROM else question.intent


def _prefer_asked(question: Question, memory: Memory, intent: str) -> str:
    """What may be asked of a partner or country that is named, where somebody seems only to tell something.

    In a talk about places a few words that name another one correct the last question ("sorry, I meant Spain").
    """
    named = question.countries or question.institutions or (question.corrects and question.topics)
    if intent != "smalltalk.tell" or not named:
        return intent
    asked = (name for name, value in question.ranking if value >= _ASKED_FROM and name in _OF_PLACES)
    corrects = question.corrects or (memory.intent in _OF_PLACES and question.words <= _CORRECTING_WORDS)
    return next(asked, "context.about" if corrects else intent)


def _prefer_unknown(question: Question, intent: str) -> str:
    """What is not known about a partner or country, where its name alone speaks for a question whether it is one."""
    places = ABOUT_PLACES if question.words <= _FEW_WORDS else (*ABOUT_PLACES, "context.about")
    if intent not in places or not (question.countries or question.institutions):
        return intent
    name, value = next((one for one in question.ranking if one[0].startswith("unknown.")), ("", 0.0))
    return name if value >= max(_UNKNOWN_FROM, _UNKNOWN_SHARE * question.probability(intent)) else intent


def _prefer_last(question: Question, memory: Memory, intent: str) -> str:
    """The last question, asked again of the topic now named ("no, I meant the other one, MediTec")."""
    topic, attribute = split_intent(intent)
    if memory.intent is None or topic == memory.topic or attribute != "what" or topic not in question.topics:
        return intent
    again = carry_over(memory.intent, topic)
    return again if question.corrects or question.probability(again) >= _LAST_FROM else intent


def _prefer_back(question: Question, memory: Memory, intent: str) -> str:
    """The question about the talk's topic, where the message names none and could mean it.

    Readings that come to the same fact of the topic count together: "which period does it cover?" is about Erasmus+'s
    period whether it points back or not.
    """
    area, _ = split_intent(intent)
    if intent == "projects.country" and memory.topic in PROJECTS and not question.topics:
        return "context.countries" if question.probability("context.countries") > _NAMED_FROM else intent
    if intent == "projects.country" and memory.intent in _OF_PLACES and not question.topics:
        places = question.probability("context.about") + question.probability("exchange.country")
        return "exchange.country" if places >= _PLACES_FROM else intent
    if memory.topic is None or question.topics or question.institutions or area in (memory.topic, "context"):
        return intent
    if question.confidence > (_BACK_BELOW_UNKNOWN if area == "unknown" else _BACK_BELOW):
        return intent
    if area not in (*TOPICS, "unknown", "tums"):
        return intent
    meant: dict[str, float] = {}
    for name, value in question.ranking:
        fact = _back_to(name, question, memory, memory.topic)
        if fact is not None:
            meant[fact] = meant.get(fact, 0.0) + value
    fact = max(meant, key=lambda one: meant[one], default=None)
    rival = sum(
        value for name, value in question.ranking if name == intent or area == "unknown" == split_intent(name)[0]
    )
    if fact is not None and meant[fact] >= max(_BACK_FROM, _BACK_SHARE * rival):
        own = (name for name, _ in question.ranking if split_intent(name)[0] in (memory.topic, "context", "projects"))
        return next(name for name in own if _back_to(name, question, memory, memory.topic) == fact)
    return intent


def _back_to(intent: str, question: Question, memory: Memory, topic: str) -> str | None:
    """The fact of the talk's topic that an intent comes to; nothing where it is about something else."""
    area, attribute = split_intent(intent)
    sibling = area in PROJECTS and topic in PROJECTS and area != topic
    if sibling and question.probability(f"context.{attribute}") >= _SIBLING_FROM:  # whose name is not said
        area = "context"
    if area == "context" and attribute != "about":
        return resolve_back(attribute, topic, memory.intent) or f"{topic}.{attribute}"
    if intent == "projects.country" and topic in PROJECTS and question.countries:
        return f"{topic}.countries"
    if intent in ("exchange.partner", "exchange.country") and not question.countries and not question.cities:
        return None
    return intent if area in (topic, "context") else None


def _probability(intent: str, question: Question, memory: Memory) -> float:
    """How likely an intent is, with all readings that come to the same fact of the talk's topic."""
    topic = memory.topic
    if topic is None or split_intent(intent)[0] != topic or question.topics:
        return question.probability(intent)
    same = [value for name, value in question.ranking if _back_to(name, question, memory, topic) == intent]
    return max(question.probability(intent), sum(same))


def _about_country(intent: str, question: Question) -> str:
    """The intent that the names in the question make of it."""
    projects = [topic for topic in question.topics if topic in PROJECTS]
    if question.countries and "exchange" in question.topics and _asks_exchange(intent, question):
        return "exchange.country"
    of_project = intent == "projects.country" or (intent == "exchange.country" and "exchange" not in question.topics)
    if question.countries and len(projects) == 1 and of_project:
        return f"{projects[0]}.countries"
    if intent == "exchange.agreements" and question.institutions:
        return "exchange.partner"
    if question.cities and not question.institutions and _asks_one(intent, question):
        return "exchange.partner"
    if intent == "exchange.partner" and question.countries and not question.institutions:
        return "exchange.country" if question.probability("exchange.country") > _NAMED_FROM else intent
    if intent == "exchange.agreements" and question.countries and not _lists_all(question):
        return "exchange.country"
    return intent


def _lists_all(question: Question) -> bool:
    """Whether all partners are asked for, surely, after a story that names some countries."""
    return question.confidence >= _ALL_FROM and question.words >= _STORY_WORDS


def _asks_exchange(intent: str, question: Question) -> bool:
    """Whether a country's part in a project is only the reason to ask for exchange ("as Jordan is in MediTec, …?")."""
    area, attribute = split_intent(intent)
    of_project = (area in PROJECTS and attribute in ("countries", "partners")) or intent == "projects.country"
    return of_project and question.probability("exchange.country") >= _EXCHANGE_FROM


def _asks_one(intent: str, question: Question) -> bool:
    """Whether a question about partners that names a city is about a university there."""
    if intent == "exchange.country" and not question.countries:
        return question.probability("exchange.partner") > _ONE_FROM
    least = _CITY_FROM.get(intent, 1.0)
    if intent == "exchange.country" and set(question.countries) & set(question.cities):
        least = _CITY_BESIDE  # "in Italy, near Ancona": where, rather than which
    return question.probability("exchange.partner") > least


def _is_safe(question: Question, intent: str, answered: frozenset[str]) -> bool:
    """Whether the likeliest readings come to the same answer: all of them are not known, or out of scope."""
    area = split_intent(intent)[0]
    same = sum(value for name, value in question.ranking if split_intent(name)[0] == area and name not in answered)
    return intent not in answered and area in ("unknown", "offtopic", "smalltalk") and same >= ENOUGH


def _is_close(question: Question, intent: str, sureness: float, answered: frozenset[str]) -> bool:
    """Whether another fact is nearly as likely as the likeliest."""
    if intent != question.intent or len(question.ranking) < 2 or sureness >= _CLOSE_BELOW:
        return False
    other, probability = question.ranking[1]
    known = all(name in answered or _is_fact(name) for name in (intent, other))
    return known and probability >= _CLOSE * sureness


def _is_fact(intent: str) -> bool:
    """Whether an intent is about one fact; those on partners come to the same answer."""
    topic = split_intent(intent)[0]
    return (topic in TOPICS or is_made(topic)) and topic != "exchange"


def _find_beside(question: Question, intent: str) -> str | None:
    """Another fact to state with the likeliest: the next likely one of its topic, or the same of a topic named beside.

    Not where both are rather unlikely: then it is better to ask.
    """
    topic, attribute = split_intent(intent)
    named = {one for one in question.topics if one in TOPICS}
    for pair in PAIRS:
        if named == set(pair) and topic in pair:
            return f"{other_of(pair, topic)}.{attribute}"
    if intent != question.intent or len(question.ranking) < 2 or topic == "exchange":
        return None
    other, probability = question.ranking[1]
    close = probability >= _CLOSE * question.confidence
    least = ENOUGH if close else least_beside(question.confidence)
    area, asked = split_intent(other)
    if area != topic or probability < least or (asked in _ALONE and not close):
        return None
    return other if is_known(other) else None


def _candidates(question: Question) -> tuple[str, ...]:
    asked = [name for name, _ in question.ranking if split_intent(name)[0] not in ("context", "answer", "smalltalk")]
    return tuple(name for name in asked if name != "offtopic.any")[:3]
