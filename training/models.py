"""The tables of this room: what the staff added to the training data, and to the intents."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import DateTime, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

import talks.models  # noqa: F401 (an example points at a message)
from facts.models import Base


class Change(StrEnum):
    """What an example does to the sentences of `data/nlu/`."""

    ADDED = "added"
    REMOVED = "removed"  # a sentence that stands there shall not


class Purpose(StrEnum):
    """What a sentence is for; one that measures is never trained on."""

    TRAIN = "train"
    VALIDATE = "validate"


class Intent(Base):
    """An intent that the staff made, named after the fact that answers it; those of `domain.yml` are not here."""

    __tablename__ = "training_intents"

    name: Mapped[str] = mapped_column(String(100), primary_key=True)
    title: Mapped[str]
    created_by: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class Example(Base):
    """A sentence of an intent, laid over `data/nlu/`. `language` is a block's there: "fa", or "fa-Latn".

    `message_id` says which visitor's question it was; erasing that talk keeps the sentence and forgets the person.
    """

    __tablename__ = "training_examples"
    __table_args__ = (UniqueConstraint("text", "language", "intent"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(String(1000))
    language: Mapped[str] = mapped_column(String(8))
    intent: Mapped[str] = mapped_column(String(100), index=True)
    change: Mapped[Change] = mapped_column(String(10), default=Change.ADDED)
    purpose: Mapped[Purpose] = mapped_column(String(10), default=Purpose.TRAIN)
    author: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id", ondelete="SET NULL"), index=True)
    exported_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    note: Mapped[str | None] = mapped_column(Text)
