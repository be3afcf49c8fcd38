"""The tables of the review: questions, their groups, and how far the messages were looked through."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, DateTime, ForeignKey, Index, LargeBinary, String, Text, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

import talks.models  # noqa: F401 (an item points at a message)
from facts.models import Base


class Reason(StrEnum):
    """Why a person should look at a question."""

    UNKNOWN = "unknown"  # the assistant said that it does not know
    UNCERTAIN = "uncertain"  # it asked back, or was not sure
    DISLIKED = "disliked"  # the visitor voted against the answer
    CORRECTED = "corrected"  # the visitor said at once that something else was meant


class Decision(StrEnum):
    """What a person said about a question."""

    LABELLED = "labelled"  # it asks for `intent`
    IGNORED = "ignored"


class ReviewItem(Base):
    """A visitor's question that waits, or was decided upon.

    `ranking` holds what was understood, `[[intent, probability], …]`, the likeliest first. `vector` is the question's
    (`bot/similarity.py`, float16), empty until Rasa was asked for it. `is_known` where the assistant needs no help
    with it any more. `batch` names all that was decided in one go; `example_id` is the example made then.
    """

    __tablename__ = "review_items"
    __table_args__ = (Index("ix_review_items_open", "decision", "group_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id", ondelete="CASCADE"), unique=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("review_groups.id", ondelete="SET NULL"), index=True)
    asked_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(8))
    reason: Mapped[Reason] = mapped_column(String(10))
    ranking: Mapped[list[list[Any]]] = mapped_column(JSON)
    vector: Mapped[bytes | None] = mapped_column(LargeBinary)
    is_known: Mapped[bool] = mapped_column(default=False)
    decision: Mapped[Decision | None] = mapped_column(String(10))
    intent: Mapped[str | None] = mapped_column(String(100))
    decided_by: Mapped[str | None]
    decided_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    batch: Mapped[str | None] = mapped_column(String(32), index=True)
    example_id: Mapped[int | None] = mapped_column(ForeignKey("training_examples.id", ondelete="SET NULL"))


class ReviewGroup(Base):
    """Questions that ask alike. `centre` is the sum of their vectors (float32), `guesses` that of their intents.

    `waiting` and `known` count its undecided items, without those that are known and only those; `languages` counts
    the waiting ones by language. They are kept so that the list of groups is one query.
    """

    __tablename__ = "review_groups"
    __table_args__ = (Index("ix_review_groups_waiting", "waiting", "newest_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    centre: Mapped[bytes] = mapped_column(LargeBinary)
    guesses: Mapped[dict[str, float]] = mapped_column(JSON)
    sample: Mapped[str] = mapped_column(Text)
    waiting: Mapped[int] = mapped_column(default=0)
    known: Mapped[int] = mapped_column(default=0)
    languages: Mapped[dict[str, int]] = mapped_column(JSON, default=dict)
    reasons: Mapped[dict[str, int]] = mapped_column(JSON, default=dict)
    newest_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class ReviewMark(Base):
    """Up to which message the messages were looked through: one row, which its migration writes.

    Who sorts questions changes it first, so that no two processes do at the same time (`hold_mark`).
    """

    __tablename__ = "review_mark"

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int] = mapped_column(default=0)


def hold_mark(session: Session) -> ReviewMark:
    """The mark, which nobody else holds until the transaction ends."""
    session.execute(update(ReviewMark).values(message_id=ReviewMark.message_id))
    return session.scalars(select(ReviewMark)).one()
