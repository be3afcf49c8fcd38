"""What a question points back to by other words than a name: the other of two projects, the country talked of."""

from dataclasses import replace

from actions.topics import PROJECTS
from actions.turn import Memory, Question

_OTHER, _THAT_COUNTRY = "other", "that_country"
_OF_PARTNERS = (
    *("exchange.partner", "exchange.agreements", "exchange.country"),
    *("context.countries", "context.partners", "context.list", "context.about"),
)


def resolve(question: Question, memory: Memory) -> Question:
    """The question with names in the place of "the other project" and "that country", as far as the talk has any."""
    named = tuple(topic for topic in question.topics if topic not in (_OTHER, _THAT_COUNTRY))
    plain = replace(question, topics=named)
    if _OTHER in question.topics and not named and memory.topic in PROJECTS:
        plain = _move(plain, memory.topic, other_of(PROJECTS, memory.topic))
    if _THAT_COUNTRY in question.topics and memory.country is not None and not question.countries:
        plain = _place(plain, memory.country)
    return plain


def other_of(pair: tuple[str, ...], topic: str) -> str:
    """The other of two topics."""
    return pair[1 - pair.index(topic)]


def _move(question: Question, talk: str, other: str) -> Question:
    """A question about the other project than the talk's, by that one's name; the talk's own is not meant."""
    meant = {name: name.replace(f"{talk}.", f"{other}.", 1) for name, _ in question.ranking}
    return replace(question, topics=(other,), ranking=_rank(question, meant))


def _place(question: Question, country: str) -> Question:
    """A question about a country; whichever way partners are asked for, it is those there."""
    meant = {name: "exchange.country" if name in _OF_PARTNERS else name for name, _ in question.ranking}
    return replace(question, countries=(country,), ranking=_rank(question, meant))


def _rank(question: Question, meant: dict[str, str]) -> tuple[tuple[str, float], ...]:
    """The ranking by what intents mean, those that mean the same together."""
    values: dict[str, float] = {}
    for name, value in question.ranking:
        values[meant[name]] = values.get(meant[name], 0.0) + value
    return tuple(sorted(values.items(), key=lambda pair: -pair[1]))
