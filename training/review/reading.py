"""What the console shows of the review: the groups by how many wait in them, and one group with its questions."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from talks.models import Message
from training.review.models import ReviewGroup, ReviewItem

PAGE = 50
MOST_ITEMS = 200
_CONTEXT = 4
_BEST = 5


@dataclass(frozen=True)
class Counts:
    """How much waits, how much the assistant knows already, and how much has no group yet."""

    waiting: int
    known: int
    unplaced: int


def count(session: Session) -> Counts:
    """Count the questions; two queries."""
    waiting, known = session.execute(
        select(func.coalesce(func.sum(ReviewGroup.waiting), 0), func.coalesce(func.sum(ReviewGroup.known), 0))
    ).one()
    unplaced = select(func.count()).where(ReviewItem.group_id.is_(None), ReviewItem.decision.is_(None))
    return Counts(int(waiting), int(known), session.scalar(unplaced) or 0)


def list_groups(session: Session, page: int, known: bool = False) -> list[ReviewGroup]:
    """A page of groups, the largest first; one more than `PAGE` where there is a next page. One query.

    Args:
        session: A session.
        page: Which page, from 0.
        known: Whether to list the groups in which only questions wait that the assistant knows already.
    """
    query = select(ReviewGroup)
    if known:
        query = query.where(ReviewGroup.waiting == 0, ReviewGroup.known > 0).order_by(ReviewGroup.known.desc())
    else:
        query = query.where(ReviewGroup.waiting > 0).order_by(ReviewGroup.waiting.desc())
    query = query.order_by(ReviewGroup.newest_at.desc(), ReviewGroup.id)
    return list(session.scalars(query.offset(page * PAGE).limit(PAGE + 1)))


def next_group(session: Session, after: int) -> int | None:
    """The group to look at after one: the largest of those in which something waits."""
    query = select(ReviewGroup.id).where(ReviewGroup.waiting > 0, ReviewGroup.id != after)
    return session.scalars(query.order_by(ReviewGroup.waiting.desc(), ReviewGroup.newest_at.desc()).limit(1)).first()


def waiting_items(session: Session, group_id: int) -> list[ReviewItem]:
    """A group's undecided questions, those first that the assistant does not know; at most `MOST_ITEMS`."""
    query = select(ReviewItem).where(ReviewItem.group_id == group_id, ReviewItem.decision.is_(None))
    return list(session.scalars(query.order_by(ReviewItem.is_known, ReviewItem.id.desc()).limit(MOST_ITEMS)))


def contexts(session: Session, items: Sequence[ReviewItem]) -> dict[int, list[Message]]:
    """The messages around each question, by its id: up to four before it, and its answers. Two queries."""
    wanted = select(Message).where(Message.id.in_([item.message_id for item in items]))
    asked = {row.id: row for row in session.scalars(wanted)}
    talks = {row.conversation_id for row in asked.values()}
    said: dict[str, list[Message]] = {}
    for row in session.scalars(
        select(Message).where(Message.conversation_id.in_(talks)).order_by(Message.conversation_id, Message.seq)
    ):
        said.setdefault(row.conversation_id, []).append(row)
    return {item.id: _around(asked[item.message_id], said) for item in items if item.message_id in asked}


def runners_up(items: Sequence[ReviewItem]) -> list[tuple[str, float]]:
    """What the questions of a group were understood as, the likeliest first, with the mean probability."""
    sums: dict[str, float] = {}
    for item in items:
        for name, value in item.ranking:
            sums[str(name)] = sums.get(str(name), 0.0) + float(value)
    best = sorted(sums.items(), key=lambda one: -one[1])[:_BEST]
    return [(name, value / len(items)) for name, value in best]


def _around(asked: Message, said: dict[str, list[Message]]) -> list[Message]:
    messages = said[asked.conversation_id]
    before = [one for one in messages if one.seq < asked.seq][-_CONTEXT:]
    return [*before, asked, *(one for one in messages if one.reply_to == asked.seq)]
