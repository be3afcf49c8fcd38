"""What an answer is before it is sent."""

from dataclasses import dataclass, field

from facts.views import Source


@dataclass(frozen=True)
class Button:
    """A next question that is offered: its words, and what a click sends."""

    title: str
    payload: str


@dataclass(frozen=True)
class Answer:
    """One message: its text, the ids of what it states, sources, and what is offered next.

    `about` is the topic the conversation is on after it, `intent` what it answered and `country` the code of the one
    that it is about, for follow-ups; `offer` says that it offers to pass the question on, `passes_on` that it does so.
    """

    text: str
    language: str
    facts: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    buttons: tuple[Button, ...] = ()
    about: str | None = None
    intent: str | None = None
    country: str | None = None
    offer: bool = False
    passes_on: str | None = field(default=None, repr=False)
