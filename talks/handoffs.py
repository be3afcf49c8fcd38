"""Keeping the questions that were passed on to people."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from talks.models import Handoff


@dataclass(frozen=True)
class OpenQuestion:
    """A question that waits for a person."""

    channel: str
    conversation: str
    language: str
    question: str


def record_handoff(session: Session, question: OpenQuestion) -> int:
    """Keep the question for the staff within the session's transaction; the same open question is kept once.

    Returns:
        The id of the hand-off.
    """
    present = session.scalar(
        select(Handoff).where(
            Handoff.channel == question.channel,
            Handoff.conversation == question.conversation,
            Handoff.question == question.question,
            Handoff.state == "open",
        )
    )
    if present is not None:
        return present.id
    row = Handoff(
        asked_at=datetime.now(UTC),
        channel=question.channel,
        conversation=question.conversation,
        language=question.language,
        question=question.question,
    )
    session.add(row)
    session.flush()
    return row.id


def open_questions(sessions: sessionmaker[Session]) -> tuple[OpenQuestion, ...]:
    """The questions that wait for a person, the oldest first."""
    with sessions() as session:
        rows = session.scalars(select(Handoff).where(Handoff.state == "open").order_by(Handoff.asked_at, Handoff.id))
        return tuple(OpenQuestion(row.channel, row.conversation, row.language, row.question) for row in rows)
