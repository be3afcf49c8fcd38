"""Which waiting questions need no work any more: the assistant knows these already."""

import functools
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts.models import Fact
from training.corpus import Corpus
from training.examples import tidy
from training.models import Change, Example
from training.naming import ROOT
from training.review.grouping import recount
from training.review.models import ReviewItem

SURE = 0.6
"""From this probability on, a question that was understood as an intent is answered by that intent's new answer."""


def mark_known(session: Session) -> int:
    """Mark the waiting questions that are examples already, or whose intent has got an answer since; counts them."""
    waiting = session.scalars(select(ReviewItem).where(ReviewItem.decision.is_(None), ReviewItem.is_known.is_(False)))
    items = waiting.all()
    if not items:
        return 0
    own = session.scalars(select(Example.text).where(Example.change == Change.ADDED))
    taught = shipped_sentences() | {fold(text) for text in own}
    answered = set(session.scalars(select(Fact.answers_intent).where(Fact.answers_intent.is_not(None))))
    known = [item for item in items if _is_known(item, taught, answered)]
    for item in known:
        item.is_known = True
    session.flush()
    recount(session, {item.group_id for item in known if item.group_id is not None})
    return len(known)


@functools.cache
def shipped_sentences(folder: Path = ROOT / "data" / "nlu") -> frozenset[str]:
    """The sentences of `data/nlu/`, folded; read once (0.3 s)."""
    return frozenset(fold(sentence.text) for _, sentence in Corpus.read(folder).sentences())


def fold(text: str) -> str:
    """A sentence without what two people type differently: case, blanks, marks at its end."""
    return tidy(text).casefold().strip(" .?!؟;؛…")


def _is_known(item: ReviewItem, taught: frozenset[str], answered: set[str | None]) -> bool:
    intent, probability = item.ranking[0]
    return fold(item.text) in taught or (intent in answered and float(probability) >= SURE)
