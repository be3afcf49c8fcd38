"""The two types that channels exchange: a message that came in, and one that goes out."""

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from talks.mails import contact_in
from talks.masking import mask
from talks.views import Incoming, Outgoing, Stored, conversation_id

_CONTROL = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]")
SENDER_LIMIT = 200


@dataclass(frozen=True)
class InMessage:
    """A message from a person. `message_id` names it: the same one twice is answered once.

    `shown` is the title of the button that was pressed, where `text` is its payload; `language` is a hint, such as the
    page's.
    """

    channel: str
    sender: str
    text: str = field(repr=False)
    language: str | None = None
    message_id: str = field(default_factory=lambda: uuid.uuid4().hex)
    shown: str | None = field(default=None, repr=False)

    @property
    def conversation(self) -> str:
        """The id of the conversation, unique over all channels."""
        return conversation_id(self.channel, self.sender)

    def to_log(self) -> Incoming:
        """What is kept of it: without personal data, but for an address given for a question that waits."""
        shown = None if self.shown is None else mask(self.shown)
        return Incoming(
            self.channel, self.sender, self.message_id, mask(self.text), shown, self.language, contact_in(self.text)
        )


@dataclass(frozen=True)
class OutMessage:
    """A message of an answer: what the public contract promises, and `handoff`, which stays here."""

    text: str = field(repr=False)
    facts: tuple[str, ...] = ()
    language: str = "en"
    sources: tuple[dict[str, str], ...] = ()
    buttons: tuple[dict[str, str], ...] = ()
    handoff: str | None = field(default=None, repr=False)

    @classmethod
    def from_log(cls, message: Stored) -> "OutMessage":
        """The message as it was kept."""
        custom = message.payload.get("custom", {})
        return cls(
            text=message.text,
            facts=tuple(custom.get("facts", ())),
            language=message.language or "en",
            sources=tuple(custom.get("sources", ())),
            buttons=tuple(message.payload.get("buttons", ())),
        )

    def to_log(self) -> Outgoing:
        """What is kept of it."""
        return Outgoing(self.text, self.language, self.payload(), handoff=self.handoff)

    def to_rest(self, recipient: str) -> dict[str, Any]:
        """Rasa's REST shape, with `text` and `custom` in one object."""
        return {"recipient_id": recipient, "text": self.text, **self.payload()}

    def payload(self) -> dict[str, Any]:
        """Buttons, if any, and `custom`."""
        buttons = {"buttons": list(self.buttons)} if self.buttons else {}
        custom = {"facts": list(self.facts), "language": self.language, "sources": list(self.sources)}
        return {**buttons, "custom": custom}


@dataclass(frozen=True)
class Reply:
    """What Rasa answered to a message, and what it understood, which is for the staff alone."""

    answers: tuple[OutMessage, ...]
    understood: Mapping[str, Any] | None = field(default=None, repr=False)


def clean_text(text: str) -> str:
    """The text without control characters, NUL and lone surrogates, trimmed."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _CONTROL.sub("", whole).strip()


def join_rasa(messages: list[dict[str, Any]]) -> Reply:
    """Join the objects in which Rasa sends `text` and `custom` apart, and part what is not for the public."""
    joined: list[OutMessage] = []
    understood: Mapping[str, Any] | None = None
    for message, after in zip(messages, [*messages[1:], {}], strict=False):
        if "text" not in message:
            continue
        custom = message.get("custom") or (after.get("custom") if "text" not in after else None) or {}
        understood = understood or custom.get("understood")
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
    return Reply(tuple(joined), understood)
