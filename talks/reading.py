"""What the staff read of the talks: lists by what was asked and how it went, on SQLite and PostgreSQL alike."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import ColumnElement, Select, false, select
from sqlalchemy.orm import Session, aliased

from talks.models import Conversation, Handoff, Message
from talks.searching import with_words

PAGE = 50
MOST = 20_000
"""Of the messages that hold the wanted words, so many of the newest are looked at, so that a list comes at once."""


@dataclass(frozen=True)
class TalkFilter:
    """What a list of talks is narrowed to; what is empty does not narrow."""

    words: str = ""
    channel: str = ""
    language: str = ""
    vote: str = ""
    handed_off: bool = False
    with_person: bool = False
    intent: str = ""
    outcome: str = ""
    below: float | None = None  # the probability of what was understood, 0 to 1
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True)
class TalkRow:
    """A talk in a list, with its last question."""

    id: str
    channel: str
    language: str | None
    state: str
    messages: int
    changed_at: datetime
    question: str


def list_talks(session: Session, wanted: TalkFilter, page: int) -> list[TalkRow]:
    """A page of talks, the newest first; one more than `PAGE` where there is a next page. Two queries."""
    talks = session.scalars(
        _narrowed(session, wanted).order_by(Conversation.changed_at.desc()).offset(page * PAGE).limit(PAGE + 1)
    ).all()
    questions = _last_questions(session, [talk.id for talk in talks])
    return [
        TalkRow(
            id=talk.id,
            channel=talk.channel,
            language=talk.language or talk.spoken,
            state=talk.state,
            messages=talk.last_seq,
            changed_at=datetime.fromtimestamp(talk.changed_at, UTC),
            question=questions.get(talk.id, ""),
        )
        for talk in talks
    ]


def transcript(session: Session, conversation: str, limit: int = 1000) -> list[Message]:
    """The last messages of a talk, in order."""
    query = select(Message).where(Message.conversation_id == conversation).order_by(Message.seq.desc()).limit(limit)
    return list(reversed(session.scalars(query).all()))


def _narrowed(session: Session, wanted: TalkFilter) -> Select[Conversation]:
    query = select(Conversation).where(Conversation.last_seq > 0)
    if wanted.channel:
        query = query.where(Conversation.channel == wanted.channel)
    if wanted.language:
        query = query.where(
            (Conversation.language == wanted.language)
            | (Conversation.language.is_(None) & (Conversation.spoken == wanted.language))
        )
    if wanted.with_person:
        query = query.where(Conversation.state == "human")
    if wanted.handed_off:
        handed = select(Handoff.id).where(
            Handoff.channel == Conversation.channel, Handoff.conversation == Conversation.peer
        )
        query = query.where(handed.exists())
    said = select(Message.id).where(Message.conversation_id == Conversation.id)
    if wanted.words:
        found = with_words(session, wanted.words, MOST)
        with_them = select(Message.conversation_id).where(false() if found is None else Message.id.in_(found))
        query = query.where(Conversation.id.in_(with_them))
    if wanted.vote in ("1", "-1"):
        query = query.where(said.where(Message.vote == int(wanted.vote)).exists())
    asked = _asked(wanted)
    if asked:
        query = query.where(
            Conversation.id.in_(select(Message.conversation_id).where(Message.direction == "in", *asked))
        )
    return query


def _asked(wanted: TalkFilter) -> list[ColumnElement[bool]]:
    """What one question of a talk must be: all of it the same question."""
    found: list[ColumnElement[bool]] = []
    if wanted.intent:
        found.append(Message.intent == wanted.intent)
    if wanted.outcome:
        found.append(Message.outcome == wanted.outcome)
    if wanted.below is not None:
        found.append(Message.confidence < wanted.below)
    if wanted.first is not None:
        found.append(Message.created_at >= _midnight(wanted.first))
    if wanted.last is not None:
        found.append(Message.created_at < _midnight(wanted.last + timedelta(days=1)))
    return found


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _last_questions(session: Session, talks: list[str]) -> dict[str, str]:
    later = aliased(Message)
    rows = session.execute(
        select(Message.conversation_id, Message.shown, Message.text).where(
            Message.conversation_id.in_(talks),
            Message.direction == "in",
            ~select(later.id)
            .where(later.conversation_id == Message.conversation_id, later.direction == "in", later.seq > Message.seq)
            .exists(),
        )
    )
    return {conversation: shown or text for conversation, shown, text in rows}
