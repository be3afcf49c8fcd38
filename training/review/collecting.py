"""Finding the questions that a person should look at, message by message, each once."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from talks.models import Message
from training.review.models import Reason, ReviewItem, hold_mark

PAGE = 500
SURE = 0.5
"""Below this probability of the likeliest intent a question is looked at, although it was answered."""

OUTSIDE_SURE = 0.8
"""Below this one, a question that was taken for one of another subject is looked at."""

_GIVEN_UP_AFTER = timedelta(minutes=10)
_NO_QUESTIONS = ("answer.", "smalltalk.", "handoff.")


def collect(session: Session) -> int:
    """Look through a page of new messages, and the newest votes.

    Returns:
        How many messages were looked through; where it is `PAGE`, there may be more.
    """
    mark = hold_mark(session)
    asked = _take_answered(_asked_after(session, mark.message_id))
    answers = _answers_to(session, asked)
    for message in asked:
        reason = judge(message, answers[message.id])
        if reason is not None:
            _add(session, message, reason)
        elif (before := _corrected_by(session, message)) is not None:
            _add(session, before, Reason.CORRECTED)
        mark.message_id = message.id
    for message in _disliked(session):
        _add(session, message, Reason.DISLIKED)
    session.flush()
    return len(asked)


def judge(message: Message, answers: Sequence[Message]) -> Reason | None:
    """Why a person should look at a question; nothing where the assistant did well, or none was asked."""
    understood = message.understood or {}
    intent = str(understood.get("intent") or "")
    if not intent or message.shown is not None or message.text.startswith("/") or intent.startswith(_NO_QUESTIONS):
        return None
    stated = {fact for answer in answers for fact in _facts(answer)}
    confidence = float(understood.get("confidence") or 0.0)
    if "none.unknown" in stated:
        return Reason.UNKNOWN
    if not stated or confidence < SURE or ("none.offtopic" in stated and confidence < OUTSIDE_SURE):
        return Reason.UNCERTAIN
    return None


def _asked_after(session: Session, message_id: int) -> Sequence[Message]:
    query = select(Message).where(Message.id > message_id, Message.direction == "in").order_by(Message.id)
    return session.scalars(query.limit(PAGE)).all()


def _take_answered(messages: Iterable[Message]) -> list[Message]:
    """The messages before the first that may still be answered: its turn comes with the next look."""
    taken = []
    now = datetime.now(UTC)
    for message in messages:
        created = message.created_at if message.created_at.tzinfo else message.created_at.replace(tzinfo=UTC)
        if message.answered_at is None and now - created < _GIVEN_UP_AFTER:
            break
        taken.append(message)
    return taken


def _answers_to(session: Session, asked: Sequence[Message]) -> dict[int, list[Message]]:
    found: dict[int, list[Message]] = defaultdict(list)
    question, answer = aliased(Message), aliased(Message)
    query = (
        select(question.id, answer)
        .join(answer, (answer.conversation_id == question.conversation_id) & (answer.reply_to == question.seq))
        .where(question.id.in_([message.id for message in asked]), answer.direction == "out")
    )
    for message_id, row in session.execute(query):
        found[message_id].append(row)
    return found


def _corrected_by(session: Session, message: Message) -> Message | None:
    """The question before, where this message says at once that something else was meant."""
    understood = message.understood or {}
    corrects = understood.get("intent") in ("answer.no", "context.about")
    if not corrects or message.shown is not None:
        return None
    earlier = select(Message).where(
        Message.conversation_id == message.conversation_id, Message.seq < message.seq, Message.direction == "in"
    )
    before = session.scalars(earlier.order_by(Message.seq.desc()).limit(1)).first()
    if before is None or before.shown is not None or judge(before, ()) is None:
        return None  # what is no question cannot be misunderstood
    offered = any("handoff.offer" in _facts(answer) for answer in _answers_to(session, [before])[before.id])
    if offered or (understood.get("intent") == "context.about" and not _names_another(before, message)):
        return None
    return before


def _names_another(before: Message, message: Message) -> bool:
    """Whether a bare topic was said that the question before had not named: "no, MediTec" after one about OPATEL."""
    said = {tuple(one) for one in (message.understood or {}).get("entities") or () if one[0] == "topic"}
    asked = {tuple(one) for one in (before.understood or {}).get("entities") or () if one[0] == "topic"}
    begins_with_no = (message.understood or {}).get("ranking") or []
    denies = any(name == "answer.no" and float(value) > 0.02 for name, value in begins_with_no)
    return bool(said - asked) and bool(asked) and denies


def _disliked(session: Session) -> Sequence[Message]:
    question, answer = aliased(Message), aliased(Message)
    query = (
        select(question)
        .join(answer, (answer.conversation_id == question.conversation_id) & (answer.reply_to == question.seq))
        .where(
            answer.vote == -1,
            question.direction == "in",
            question.shown.is_(None),
            ~select(ReviewItem.id).where(ReviewItem.message_id == question.id).exists(),
        )
    )
    return session.scalars(query.limit(PAGE)).all()


def _add(session: Session, message: Message, reason: Reason) -> None:
    understood = message.understood or {}
    if not understood.get("ranking") and not understood.get("intent"):
        return
    known = session.scalars(select(ReviewItem.id).where(ReviewItem.message_id == message.id)).first()
    if known is not None:
        return
    ranking = understood.get("ranking") or [[understood["intent"], understood.get("confidence") or 0.0]]
    session.add(
        ReviewItem(
            message_id=message.id,
            asked_at=message.created_at,
            text=message.text,
            language=str(understood.get("language") or message.language or "en")[:8],
            reason=reason,
            ranking=[[str(name), float(value)] for name, value in ranking],
        )
    )
    session.flush()


def _facts(answer: Message) -> list[str]:
    payload: dict[str, Any] = answer.payload or {}
    return list((payload.get("custom") or {}).get("facts") or ())
