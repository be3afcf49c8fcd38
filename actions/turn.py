"""A turn as Rasa hands it over: what was understood, and what the conversation remembers."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from actions.errors import TurnError

_CORRECTING = ("context.about", "smalltalk.tell", "answer.no")


@dataclass(frozen=True)
class Memory:
    """What the slots hold."""

    language: str | None = None
    topic: str | None = None
    intent: str | None = None
    question: str | None = None
    country: str | None = None  # ISO code of the one talked of last
    passed_on: bool = False  # with the last answer


@dataclass(frozen=True)
class Question:
    """One thing that was asked: intents with probabilities, the likeliest first, the names in it, its length.

    `cities` are the codes of the countries in which the cities named are, `languages` those of ours, `references`
    words that point back (`bot/references.py`, and "I meant"); `told` is the intent that the sentences before the
    question come closest to, where the question points back to them.
    """

    ranking: tuple[tuple[str, float], ...]
    countries: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    words: int = 5
    told: str | None = None

    @property
    def intent(self) -> str:
        """The likeliest intent."""
        return self.ranking[0][0]

    @property
    def corrects(self) -> bool:
        """Whether it says that something else was meant."""
        return "meant" in self.references

    @property
    def confidence(self) -> float:
        """The probability of the likeliest intent."""
        return self.ranking[0][1]

    def probability(self, intent: str) -> float:
        """The probability of an intent; 0 for those far down."""
        return next((value for name, value in self.ranking if name == intent), 0.0)


@dataclass(frozen=True)
class Turn:
    """One message with everything that is known about it."""

    text: str = field(repr=False)
    questions: tuple[Question, ...]
    memory: Memory
    found_language: str | None = None
    language_is_sure: bool = False
    hinted_language: str | None = None
    chosen_language: str | None = None
    is_near: bool = True
    is_command: bool = False
    only_asks: bool = False  # nothing reaches the person but the answer to what they ask


def read_turn(latest_message: Mapping[str, Any], slots: Mapping[str, Any]) -> Turn:
    """Read Rasa's latest message and slots.

    Raises:
        TurnError: The message has no intent.
    """
    text = str(latest_message.get("text") or "")
    intent = latest_message.get("intent") or {}
    if not intent.get("name"):
        raise TurnError("Rasa sent a message without an intent; train the model again with `make train`.")
    entities = latest_message.get("entities") or []
    parts = latest_message.get("questions") or [
        {"start": 0, "end": len(text), "ranking": latest_message.get("intent_ranking") or [intent]}
    ]
    language = latest_message.get("language") or {}
    metadata = latest_message.get("metadata") or {}
    return Turn(
        text=text,
        questions=tuple(_question(part, entities, alone=len(parts) == 1) for part in parts),
        memory=Memory(**{one.name: slots[one.name] for one in fields(Memory) if slots.get(one.name) is not None}),
        found_language=language.get("name"),
        language_is_sure=bool(language.get("sure")),
        hinted_language=metadata.get("language"),
        chosen_language=metadata.get("chosen"),
        only_asks=bool(metadata.get("only_asks")),
        is_near=bool((latest_message.get("scope") or {"near": True}).get("near")),
        is_command=text.startswith("/"),
    )


def _question(part: Mapping[str, Any], entities: list[dict[str, Any]], alone: bool) -> Question:
    if part["ranking"][0]["name"] in _CORRECTING:
        entities = [e for e in entities if e.get("role") != "rejected"] or entities
    inside = [e for e in entities if e["start"] >= part["start"] and e["end"] <= part["end"]]
    found = {
        kind: _values(inside, kind) or (_values(entities, kind) if alone else ())
        for kind in ("country", "institution", "topic", "city", "language", "reference")
    }
    return Question(
        ranking=tuple((row["name"], float(row["confidence"])) for row in part["ranking"]),
        countries=found["country"],
        institutions=found["institution"],
        topics=found["topic"],
        cities=found["city"],
        languages=found["language"],
        references=found["reference"],
        words=int(part.get("words", 5)),
        told=part.get("told"),
    )


def _values(entities: list[dict[str, Any]], kind: str) -> tuple[str, ...]:
    """The values of a kind, each once; of a question in a story, the story's count only where it has none itself."""
    return tuple(dict.fromkeys(str(one["value"]) for one in entities if one["entity"] == kind))
