"""Putting questions that ask alike together, whatever their language.

Two things make questions alike: their sentence vectors, and what they were understood as. The second counts a little
less (`_WEIGHT`). By both together, questions with one intent in twelve languages fall into few groups, while by vectors
alone each language makes its own (docs/understanding.md, "Grouping questions", has the figures).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from training.review.models import ReviewGroup, ReviewItem, hold_mark

DIMENSIONS = 384
ALIKE = 0.45
"""From this likeness to its centre on, a question belongs to a group."""

BATCH = 16
_WEIGHT = 0.8
_LONGEST_SAMPLE = 300

Vector = np.ndarray[tuple[int], np.dtype[np.float32]]


def unplaced(session: Session) -> Sequence[ReviewItem]:
    """Undecided questions that have no vector yet, the oldest first, at most `BATCH`."""
    query = select(ReviewItem).where(ReviewItem.vector.is_(None), ReviewItem.decision.is_(None))
    return session.scalars(query.order_by(ReviewItem.id).limit(BATCH)).all()


def place(session: Session, vectors: Iterable[tuple[int, Sequence[float]]]) -> None:
    """Put questions, by id, into the group that they are most alike to, or into new ones."""
    hold_mark(session)
    open_groups = _Groups(session)
    touched = set[int]()
    for item_id, numbers in vectors:
        item = session.get(ReviewItem, item_id)
        if item is None or item.vector is not None:
            continue
        vector = np.array(numbers, dtype=np.float32)
        item.vector = vector.astype(np.float16).tobytes()
        item.group_id = open_groups.take(item, vector)
        touched.add(item.group_id)
    session.flush()
    recount(session, touched)


def recount(session: Session, group_ids: Iterable[int]) -> None:
    """Count what waits in groups anew."""
    wanted = list(group_ids)
    rows = session.execute(
        select(
            ReviewItem.group_id,
            ReviewItem.language,
            ReviewItem.reason,
            ReviewItem.is_known,
            func.count(),
            func.max(ReviewItem.asked_at),
        )
        .where(ReviewItem.group_id.in_(wanted), ReviewItem.decision.is_(None))
        .group_by(ReviewItem.group_id, ReviewItem.language, ReviewItem.reason, ReviewItem.is_known)
    )
    counts: dict[int, list[tuple[str, str, bool, int]]] = defaultdict(list)
    newest: dict[int, datetime] = {}
    for group_id, language, reason, is_known, count, asked_at in rows:
        assert group_id is not None
        counts[group_id].append((language, str(reason), is_known, count))
        newest[group_id] = max(asked_at, newest.get(group_id, asked_at))
    for group in session.scalars(select(ReviewGroup).where(ReviewGroup.id.in_(wanted))):
        _count(group, counts[group.id])
        group.newest_at = newest.get(group.id, group.newest_at)


def _count(group: ReviewGroup, counts: Sequence[tuple[str, str, bool, int]]) -> None:
    languages, reasons = Counter[str](), Counter[str]()
    for language, reason, is_known, count in counts:
        if not is_known:
            languages[language] += count
            reasons[reason] += count
    group.waiting = sum(languages.values())
    group.known = sum(count for _, _, is_known, count in counts if is_known)
    group.languages, group.reasons = dict(languages.most_common()), dict(reasons.most_common())


class _Groups:
    """The groups in which something waits, as vectors."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rows = list(session.scalars(select(ReviewGroup).where(ReviewGroup.waiting + ReviewGroup.known > 0)))
        self._centres = [np.frombuffer(row.centre, dtype=np.float32) for row in self._rows]

    def take(self, item: ReviewItem, vector: Vector) -> int:
        """The id of the group that the question now belongs to."""
        guesses = weigh(item.ranking)
        place = self._nearest(vector, guesses)
        if place is None:
            row = ReviewGroup(
                centre=vector.tobytes(), guesses=guesses, sample=item.text[:_LONGEST_SAMPLE], newest_at=item.asked_at
            )
            self._session.add(row)
            self._session.flush()
            self._rows.append(row)
            self._centres.append(vector)
            return row.id
        row = self._rows[place]
        self._centres[place] = self._centres[place] + vector
        row.centre = self._centres[place].tobytes()
        row.guesses = {name: row.guesses.get(name, 0.0) + guesses.get(name, 0.0) for name in {*row.guesses, *guesses}}
        return row.id

    def _nearest(self, vector: Vector, guesses: dict[str, float]) -> int | None:
        if not self._rows:
            return None
        centres = np.stack(self._centres)
        meant = np.array([sum(row.guesses.get(name, 0.0) * guesses[name] for name in guesses) for row in self._rows])
        lengths = np.array([sum(value * value for value in row.guesses.values()) for row in self._rows])
        likeness = (centres @ vector + _WEIGHT**2 * meant) / np.sqrt(
            ((centres**2).sum(axis=1) + _WEIGHT**2 * lengths) * (1 + _WEIGHT**2)
        )
        best = int(likeness.argmax())
        return best if likeness[best] >= ALIKE else None


def weigh(ranking: Sequence[Sequence[object]]) -> dict[str, float]:
    """What a question was understood as: the roots of the probabilities, as a vector of length one by intent."""
    roots = {str(name): float(str(value)) ** 0.5 for name, value in ranking if float(str(value)) > 0}
    length = sum(value * value for value in roots.values()) ** 0.5
    return {name: value / length for name, value in roots.items()} if length else {}
