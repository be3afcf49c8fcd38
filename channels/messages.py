"""The two types that channels exchange: a message that came in, and one that goes out."""

import re
from dataclasses import dataclass, field
from typing import Any

_CONTROL = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]")
SENDER_LIMIT = 200


@dataclass(frozen=True)
class InMessage:
    """A message from a person; `conversation` is unique over all channels."""

    channel: str
    sender: str
    text: str = field(repr=False)
    language: str | None = None

    @property
    def conversation(self) -> str:
        """The id under which Rasa keeps the talk."""
        return f"{self.channel}:{self.sender}"


@dataclass(frozen=True)
class OutMessage:
    """A message of an answer: what the public contract promises, and nothing else."""

    text: str = field(repr=False)
    facts: tuple[str, ...] = ()
    language: str = "en"
    sources: tuple[dict[str, str], ...] = ()
    buttons: tuple[dict[str, str], ...] = ()
    handoff: str | None = field(default=None, repr=False)

    def to_rest(self, recipient: str) -> dict[str, Any]:
        """Rasa's REST shape, with `text` and `custom` in one object."""
        message: dict[str, Any] = {"recipient_id": recipient, "text": self.text}
        if self.buttons:
            message["buttons"] = list(self.buttons)
        message["custom"] = {"facts": list(self.facts), "language": self.language, "sources": list(self.sources)}
        return message


def clean_text(text: str) -> str:
    """The text without control characters, NUL and lone surrogates, trimmed."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _CONTROL.sub("", whole).strip()


def join_rasa(messages: list[dict[str, Any]]) -> tuple[OutMessage, ...]:
    """Join the objects in which Rasa sends `text` and `custom` apart, and leave out what is not for the public."""
    joined: list[OutMessage] = []
    for message, after in zip(messages, [*messages[1:], {}], strict=False):
        if "text" not in message:
            continue
        custom = message.get("custom") or (after.get("custom") if "text" not in after else None) or {}
        joined.append(
            OutMessage(
                text=str(message["text"]),
                facts=tuple(custom.get("facts", ())),
                language=str(custom.get("language", "en")),
                sources=tuple(custom.get("sources", ())),
                buttons=tuple(message.get("buttons") or ()),
                handoff=(custom.get("handoff") or {}).get("question"),
            )
        )
    return tuple(joined)
