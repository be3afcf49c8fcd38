"""The tables of what was said."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Float, ForeignKey, Index, SmallInteger, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from facts.models import Base
from talks.words import fold


class Conversation(Base):
    """A talk on one channel with one peer. Times that are compared in SQL are seconds since 1970.

    `last_seq` counts its messages; who changes it holds the row, so messages are written one after the other.
    `lease_owner` answers its messages until `lease_until`; then another process may. `language` was chosen by the
    person, `spoken` is that of the last answer.
    """

    __tablename__ = "conversations"

    id: Mapped[str] = mapped_column(String(250), primary_key=True)
    channel: Mapped[str] = mapped_column(String(20), index=True)
    peer: Mapped[str] = mapped_column(String(200))
    language: Mapped[str | None] = mapped_column(String(8))
    spoken: Mapped[str | None] = mapped_column(String(8))
    state: Mapped[str] = mapped_column(String(10), default="bot", index=True)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    changed_at: Mapped[float] = mapped_column(Float, index=True)
    last_seq: Mapped[int] = mapped_column(default=0)
    lease_owner: Mapped[str | None] = mapped_column(String(64))
    lease_until: Mapped[float] = mapped_column(Float, default=0.0)


def _fold_text(context: Any) -> str:
    """What the full-text index holds of a message that is written."""
    values = context.get_current_parameters()
    return fold(values.get("shown") or values["text"])


class Message(Base):
    """A message that came in or went out; `client_id` names an incoming one, `reply_to` is the `seq` it answers.

    Of an incoming one, `intent` and `confidence` (0 to 1) are what was understood, and `outcome` what became of it.
    `searched` holds the words of the text as the full-text index has them.
    """

    __tablename__ = "messages"
    __table_args__ = (
        UniqueConstraint("conversation_id", "seq", name="uq_messages_seq"),
        UniqueConstraint("conversation_id", "client_id", name="uq_messages_client_id"),
        Index(
            "ix_messages_unanswered",
            "conversation_id",
            sqlite_where=text("direction = 'in' AND answered_at IS NULL"),
            postgresql_where=text("direction = 'in' AND answered_at IS NULL"),
        ),
        Index("ix_messages_intent", "intent", "created_at"),
        Index("ix_messages_outcome", "outcome", "created_at"),
        Index(
            "ix_messages_disliked",
            "conversation_id",
            "reply_to",
            sqlite_where=text("vote = -1"),
            postgresql_where=text("vote = -1"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    seq: Mapped[int]
    direction: Mapped[str] = mapped_column(String(3))
    author: Mapped[str] = mapped_column(String(10))
    client_id: Mapped[str | None] = mapped_column(String(100))
    reply_to: Mapped[int | None]
    text: Mapped[str] = mapped_column(Text)
    shown: Mapped[str | None] = mapped_column(Text)
    language: Mapped[str | None] = mapped_column(String(8))
    payload: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    understood: Mapped[dict[str, Any] | None] = mapped_column(JSON)
    intent: Mapped[str | None] = mapped_column(String(100))
    confidence: Mapped[float | None] = mapped_column(Float)
    outcome: Mapped[str | None] = mapped_column(String(10))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)
    answered_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    vote: Mapped[int] = mapped_column(SmallInteger, default=0)
    searched: Mapped[str] = mapped_column(Text, default=_fold_text, server_default="")


class Handoff(Base):
    """A question that a person shall answer. `channel` and `conversation` (the peer's id) say where the answer goes.

    It is `open`, `taken` by the assignee, or `closed`. `contact` is an e-mail address that the visitor gave for it.
    """

    __tablename__ = "handoffs"

    id: Mapped[int] = mapped_column(primary_key=True)
    asked_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)
    channel: Mapped[str] = mapped_column(String(20))
    conversation: Mapped[str] = mapped_column(String(200), index=True)
    language: Mapped[str] = mapped_column(String(8))
    question: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(20), default="open", index=True)
    assignee: Mapped[str | None]
    note: Mapped[str | None] = mapped_column(Text)
    contact: Mapped[str | None] = mapped_column(String(254))


def count_changed(session: Session, statement: Any) -> int:
    """Run an update or a deletion; how many rows it touched."""
    result: Any = session.execute(statement.execution_options(synchronize_session=False))
    return int(result.rowcount)
