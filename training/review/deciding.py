"""What people say about questions that wait: labels become examples, in the caller's transaction; all can be undone."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts import LANGUAGES
from training.errors import ContradictionError, ExampleError
from training.examples import Examples
from training.models import Example
from training.review.grouping import recount
from training.review.models import Decision, ReviewItem

_IN_OWN_SCRIPT = ("fa", "ar", "el", "ur")
_MOSTLY = 0.5


@dataclass(frozen=True)
class Outcome:
    """What became of a decision: its batch, how many questions it settled, and why others wait on."""

    batch: str
    settled: int
    refused: tuple[str, ...] = ()


def label(session: Session, item_ids: Collection[int], intent: str | None, by: str) -> Outcome:
    """Say which intent questions have; they become examples of it, some kept for measuring.

    Args:
        session: A session; the caller commits it.
        item_ids: The questions; those decided already are left out.
        intent: A known intent; nothing says that each has the one it was taken for.
        by: Who says so.

    Raises:
        UnknownIntentError: There is no such intent.
    """
    batch, refused, settled = uuid.uuid4().hex, [], 0
    for item in _open(session, item_ids):
        meant = intent or str(item.ranking[0][0])
        try:
            example = _example(session, item, meant, by)
        except (ContradictionError, ExampleError) as error:
            refused.append(f"{item.text[:80]}: {error}")
            continue
        item.example_id = example
        _settle(item, Decision.LABELLED, meant, by, batch)
        settled += 1
    _finish(session, item_ids)
    return Outcome(batch, settled, tuple(refused))


def ignore(session: Session, item_ids: Collection[int], by: str) -> Outcome:
    """Say that nothing is to be learnt from questions."""
    batch, settled = uuid.uuid4().hex, 0
    for item in _open(session, item_ids):
        _settle(item, Decision.IGNORED, None, by, batch)
        settled += 1
    _finish(session, item_ids)
    return Outcome(batch, settled)


def undo(session: Session, batch: str) -> int:
    """Take a decision back: its questions wait again, and the examples that it made are gone; how many they were."""
    items = session.scalars(select(ReviewItem).where(ReviewItem.batch == batch)).all()
    for item in items:
        if item.example_id is not None:
            Examples(session).withdraw(item.example_id)
        item.decision = item.intent = item.decided_by = item.decided_at = item.batch = item.example_id = None
    _finish(session, [item.id for item in items])
    return len(items)


def written_in(text: str, language: str) -> str:
    """The language with its script, as examples have it: "fa-Latn" for Persian in Latin letters."""
    letters = [one for one in text if one.isalpha()]
    latin = sum(one.isascii() or "À" <= one <= "ɏ" for one in letters)
    if language in _IN_OWN_SCRIPT and letters and latin > _MOSTLY * len(letters):
        return f"{language}-Latn"
    return language


def _open(session: Session, item_ids: Collection[int]) -> list[ReviewItem]:
    query = select(ReviewItem).where(ReviewItem.id.in_(item_ids), ReviewItem.decision.is_(None))
    return list(session.scalars(query.order_by(ReviewItem.id)))


def _example(session: Session, item: ReviewItem, intent: str, by: str) -> int | None:
    """The id of the example that the question becomes; nothing where it was one, or its language is none of ours."""
    if item.language not in LANGUAGES:
        return None
    language = written_in(item.text, item.language)
    before = session.scalars(select(Example.id).where(Example.message_id == item.message_id)).first()
    example = Examples(session).add(item.text, language, intent, by, message_id=item.message_id, confirmed=True)
    return example.id if before is None and example.message_id == item.message_id else None


def _settle(item: ReviewItem, decision: Decision, intent: str | None, by: str, batch: str) -> None:
    item.decision, item.intent, item.batch = decision, intent, batch
    item.decided_by, item.decided_at = by, datetime.now(UTC)


def _finish(session: Session, item_ids: Collection[int]) -> None:
    session.flush()
    groups = session.scalars(select(ReviewItem.group_id).where(ReviewItem.id.in_(item_ids)).distinct())
    recount(session, [group for group in groups if group is not None])
