"""The tables of this room: what the staff added to the training data, trainings, publications, regression talks."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, DateTime, Float, ForeignKey, Index, String, Text, UniqueConstraint, false, text
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


class JobState(StrEnum):
    """Where a training job stands."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    REFUSED = "refused"  # the data must be mended first; `findings` says what
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job(Base):
    """A training; at most one runs at a time (a unique index sees to it), by `worker` until `lease_until`.

    `lease_until` is in seconds since 1970, `progress` in per cent. `step` is a key of the console's wording.
    """

    __tablename__ = "training_jobs"
    __table_args__ = (
        Index(
            "uq_training_jobs_running",
            "state",
            unique=True,
            sqlite_where=text("state = 'running'"),
            postgresql_where=text("state = 'running'"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[JobState] = mapped_column(String(10), default=JobState.QUEUED)
    author: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    started_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    finished_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    worker: Mapped[str | None] = mapped_column(String(100))
    lease_until: Mapped[float] = mapped_column(Float, default=0.0)
    attempts: Mapped[int] = mapped_column(default=0)
    wants_cancel: Mapped[bool] = mapped_column(default=False)
    step: Mapped[str] = mapped_column(String(20), default="")
    progress: Mapped[int] = mapped_column(default=0)
    log: Mapped[str] = mapped_column(Text, default="")
    findings: Mapped[list[dict[str, Any]] | None] = mapped_column(JSON)
    model: Mapped[str | None] = mapped_column(String(100))
    error: Mapped[str | None] = mapped_column(Text)


class PublicationState(StrEnum):
    """What became of a publication."""

    WANTED = "wanted"
    LIVE = "live"
    FAILED = "failed"  # it did not start or answer; the model before it goes on


class Publication(Base):
    """That somebody wants a model to answer from now on; `reason` where the gate refused it.

    `automatic` ones only record that an assistant for which nobody has published began with the model of its data.
    """

    __tablename__ = "publications"

    id: Mapped[int] = mapped_column(primary_key=True)
    model: Mapped[str] = mapped_column(String(100))
    author: Mapped[str]
    reason: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    state: Mapped[PublicationState] = mapped_column(String(10), default=PublicationState.WANTED)
    automatic: Mapped[bool] = mapped_column(default=False, server_default=false())
    note: Mapped[str | None] = mapped_column(Text)


class RegressionTalk(Base):
    """A talk that each model must answer as this one did: `turns` are `{"text", "facts", "language"}` in order."""

    __tablename__ = "regression_talks"

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    turns: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    conversation_id: Mapped[str | None] = mapped_column(ForeignKey("conversations.id", ondelete="SET NULL"), index=True)
    author: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
