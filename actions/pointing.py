"""What a question means that points back: "and who pays for it?", "and MediTec?", "are you sure?"."""

from actions.meaning import ABOUT_PLACES, Meaning, is_known, least_beside
from actions.topics import PROJECTS, TOPICS, carry_over, resolve_back, split_intent
from actions.turn import Memory, Question

_OWN_FROM = 0.1
_INSTEAD_FROM = 0.1
_SAME_FROM = 0.15


def settle_back(attribute: str, question: Question, memory: Memory) -> Meaning:
    """Settle a question that points back: what of its topic, or else of the talk's, it asks for.

    Args:
        attribute: What it asks, the second part of its intent ("start" of `context.start`).
        question: What was asked.
        memory: What the conversation remembers.
    """
    named = next((topic for topic in question.topics if topic in TOPICS), None)
    if attribute == "about":
        return _settle_about(named, question, memory)
    if attribute == "again":  # "are you sure?"
        again = carry_over(memory.intent, named) if named else memory.intent
        return Meaning(again or "smalltalk.help", topic=named or memory.topic)
    topic = named or memory.topic
    if (attribute, named) == ("funding", "erasmus") and memory.topic in PROJECTS:  # "is that Erasmus+'s too?"
        topic = memory.topic
    if named is None and topic == "exchange" and (question.countries or question.institutions or question.cities):
        return _settle_about(None, question, memory)
    if topic is None:
        return _settle_without_topic(attribute, question)
    own = next(((name, value) for name, value in question.ranking if split_intent(name)[0] == topic), ("", 0.0))
    intent = resolve_back(attribute, topic, None if question.corrects else memory.intent)
    if own[1] >= _OWN_FROM:  # "how is that approved?" points back, but says what is asked too
        intent = own[0]
    if intent is None:
        return _settle_instead(question, memory, topic) or Meaning(f"{topic}.{attribute}", topic=topic)
    if question.countries and split_intent(intent)[1] == "agreements":
        intent = "exchange.country"
    return Meaning(intent, topic=topic, beside=_find_beside_back(question, memory, topic, intent))


def _settle_instead(question: Question, memory: Memory, topic: str) -> Meaning | None:
    """The next likely question, where the likeliest cannot be asked of a topic ("how long have you had it?")."""
    for name, value in question.ranking[1:]:
        area, attribute = split_intent(name)
        found = resolve_back(attribute, topic, memory.intent) if area == "context" else name
        if value >= _INSTEAD_FROM and found is not None and split_intent(found)[0] in (*TOPICS, "page", "unknown"):
            return Meaning(found, topic=area if area in TOPICS else topic)
    return None


def _find_beside_back(question: Question, memory: Memory, topic: str, intent: str) -> str | None:
    """What else a question that points back may have asked just as well ("how long did it go?": since when, too)."""
    if topic == "exchange" or len(question.ranking) < 2:
        return None
    other, value = question.ranking[1]
    area, attribute = split_intent(other)
    if area != "context" or value < least_beside(question.confidence):
        return None
    found = resolve_back(attribute, topic, memory.intent)
    return found if found not in (None, intent) and is_known(str(found)) else None


def _settle_without_topic(attribute: str, question: Question) -> Meaning:
    """What points back where there is nothing: the same of a topic, if that is likely too ("can staff go too?")."""
    same = (name for name, value in question.ranking if value >= _SAME_FROM and split_intent(name)[1] == attribute)
    intent = next((name for name in same if split_intent(name)[0] in TOPICS), None)
    if intent is not None:
        return Meaning(intent, topic=split_intent(intent)[0])
    return Meaning(f"context.{attribute}", unclear=True, candidates=_askable_about(attribute))


def _settle_about(named: str | None, question: Question, memory: Memory) -> Meaning:
    """Only a name was said: the last question is asked again about it."""
    if question.institutions or (question.cities and named is None):
        return Meaning("exchange.partner", topic="exchange")
    if question.countries and named is None:
        last = memory.intent or ""
        if memory.topic in PROJECTS and split_intent(last)[1] != "agreements":
            return Meaning(f"{memory.topic}.countries", topic=memory.topic)
        return Meaning("projects.country" if last == "projects.country" else "exchange.country", topic="exchange")
    if named is not None:
        return Meaning(carry_over(memory.intent, named), topic=named)
    if memory.intent in ABOUT_PLACES:  # a university or place that nobody here has heard of
        return Meaning("exchange.partner", topic="exchange")
    return Meaning("context.about", unclear=True, candidates=_askable_about("what"))


def _askable_about(attribute: str) -> tuple[str, ...]:
    found = [intent for topic in TOPICS if (intent := resolve_back(attribute, topic)) is not None]
    known = [intent for intent in found if not intent.startswith("meditec.") or is_known(intent)]
    return tuple(known[:3])
