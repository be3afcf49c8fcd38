"""What a question points back to by other words than a name: one or both of two topics, the country talked of."""

from dataclasses import replace

from actions.topics import PAIRS, PROJECTS, resolve_back, split_intent
from actions.turn import Memory, Question

_OTHER, _BOTH, _THAT_COUNTRY = "other", "both", "that_country"
_AGAIN = "context.again"
_HOME = "IR"
_OF_EXCHANGE = ("exchange.who", "exchange.what")
_OF_PARTNERS = (
    *("exchange.partner", "exchange.agreements", "exchange.country"),
    *("context.countries", "context.partners", "context.list", "context.about"),
)


def resolve(question: Question, memory: Memory) -> Question:
    """The question with names in the place of "the other one", "both" and "that country", as far as the talk has any.

    Doubt that names a place ("are you sure? I thought Italy too") asks about that one.
    """
    there = _THAT_COUNTRY in question.references
    pair = next((pair for pair in PAIRS if memory.topic in pair), ())
    if pair and _BOTH in question.references and set(question.topics) <= set(pair):
        return _join(question, pair, memory)
    if pair and _OTHER in question.references and not question.topics:
        return _move(question, pair, str(memory.topic))
    if question.intent == _AGAIN:
        return _doubt(question, memory)
    if there and memory.topic != "exchange":  # "it is in OPATEL, so can I go there too?"
        return _place(question, memory.country, *_OF_EXCHANGE)
    if there or (_OTHER in question.references and memory.topic == "exchange"):
        return _place(question, memory.country)
    return question


def other_of(pair: tuple[str, ...], topic: str) -> str:
    """The other of two topics."""
    return pair[1 - pair.index(topic)]


def _doubt(question: Question, memory: Memory) -> Question:
    """Doubt about the last answer, or about what the place that it names has to do with it."""
    if question.institutions or set(question.countries) - {_HOME}:
        return replace(question, cities=(), ranking=_rank(question, {_AGAIN: "context.about"}))
    return _place(question, memory.country, _AGAIN) if memory.intent in _OF_PARTNERS else question


def _join(question: Question, pair: tuple[str, ...], memory: Memory) -> Question:
    """A question about both of a pair, by the name of the one that the talk is on."""
    meant = {}
    for name, _ in question.ranking:
        area, attribute = split_intent(name)
        if area == "context":
            meant[name] = resolve_back(attribute, str(memory.topic), memory.intent) or name
        elif name == "projects.shared" and pair != PROJECTS:
            meant[name] = f"{memory.topic}.purpose"
    return replace(question, topics=pair, ranking=_rank(question, meant))


def _move(question: Question, pair: tuple[str, ...], talk: str) -> Question:
    """A question about the other of a pair than the talk's, by that one's name; the talk's own is not meant."""
    other = other_of(pair, talk)
    meant = {name: name.replace(f"{talk}.", f"{other}.", 1) for name, _ in question.ranking}
    meant["context.list"] = "context.about"  # "and the other one?"
    return replace(question, topics=(other,), ranking=_rank(question, meant))


def _place(question: Question, country: str | None, *besides: str) -> Question:
    """A question about partners as one about those of a country, if it names none and one was talked of."""
    asks = (*_OF_PARTNERS, *besides)
    if question.intent not in asks or country is None or question.countries or question.institutions:
        return question
    meant = dict.fromkeys(asks, "exchange.country")
    return replace(question, countries=(country,), ranking=_rank(question, meant))


def _rank(question: Question, meant: dict[str, str]) -> tuple[tuple[str, float], ...]:
    """The ranking by what intents mean, where that is something else; those that mean the same together."""
    values: dict[str, float] = {}
    for name, value in question.ranking:
        name = meant.get(name, name)
        values[name] = values.get(name, 0.0) + value
    return tuple(sorted(values.items(), key=lambda pair: -pair[1]))
