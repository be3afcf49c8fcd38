"""What goes into the log of talks and what comes out of it: plain frozen objects."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from talks.models import Conversation, Message

PUSHING = ("web", "telegram")
"""Channels that can send without being asked: their messages wait while Rasa is down, and people can take the talk
over. A REST client only asks: it waits for its answer, so it gets an apology at once."""


@dataclass(frozen=True)
class Incoming:
    """A message to be kept. `client_id` names it: the same one twice is one message.

    `contact` is an e-mail address that it gives; it is kept only beside questions that wait for a person.
    """

    channel: str
    peer: str
    client_id: str
    text: str = field(repr=False)
    shown: str | None = field(default=None, repr=False)
    language: str | None = None
    contact: str | None = field(default=None, repr=False)

    @property
    def conversation(self) -> str:
        """The id of its conversation."""
        return conversation_id(self.channel, self.peer)


@dataclass(frozen=True)
class Outgoing:
    """A message that goes out; `payload` holds buttons, facts, sources as the channels send them.

    `handoff` is a question to be passed on to the staff together with it. `client_id` names a message that answers
    none, so that it is written once.
    """

    text: str = field(repr=False)
    language: str
    payload: Mapping[str, Any] = field(default_factory=dict, repr=False)
    author: str = "assistant"
    handoff: str | None = field(default=None, repr=False)
    client_id: str | None = None


@dataclass(frozen=True)
class Stored:
    """A message as it is kept."""

    id: int
    conversation: str
    seq: int
    direction: str
    author: str
    text: str = field(repr=False)
    language: str | None
    created_at: datetime
    client_id: str | None = None
    reply_to: int | None = None
    shown: str | None = field(default=None, repr=False)
    payload: Mapping[str, Any] = field(default_factory=dict, repr=False)
    answered: bool = False
    vote: int = 0

    @property
    def channel(self) -> str:
        """The channel it came or goes over."""
        return self.conversation.partition(":")[0]

    @property
    def peer(self) -> str:
        """Who it came from or goes to, as the channel names them."""
        return self.conversation.partition(":")[2]


@dataclass(frozen=True)
class Talk:
    """A conversation's own state: `language` was chosen by the person, `spoken` is that of the last answer."""

    id: str
    state: str
    last_seq: int
    language: str | None
    spoken: str | None


@dataclass(frozen=True)
class Erased:
    """How much was erased."""

    messages: int = 0
    handoffs: int = 0


def conversation_id(channel: str, peer: str) -> str:
    """The id that is unique over all channels, also Rasa's."""
    return f"{channel}:{peer}"


def talk(row: Conversation) -> Talk:
    """The plain object of a row."""
    return Talk(row.id, row.state, row.last_seq, row.language, row.spoken)


def stored(row: Message) -> Stored:
    """The plain object of a row; times without a zone (SQLite's) are UTC."""
    created = row.created_at if row.created_at.tzinfo else row.created_at.replace(tzinfo=UTC)
    return Stored(
        id=row.id,
        conversation=row.conversation_id,
        seq=row.seq,
        direction=row.direction,
        author=row.author,
        text=row.text,
        language=row.language,
        created_at=created,
        client_id=row.client_id,
        reply_to=row.reply_to,
        shown=row.shown,
        payload=row.payload or {},
        answered=row.answered_at is not None,
        vote=row.vote,
    )
