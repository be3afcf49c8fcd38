"""Under which intents a sentence stands already, shipped or given by the staff, however it is punctuated."""

import functools
import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from training.corpus import Corpus, Sentence
from training.examples import tidy
from training.models import Change, Example

FOLDER = Path(__file__).resolve().parent.parent / "data" / "nlu"
_MARKS = re.compile(r"[^\w\s]+")


class Rival(NamedTuple):
    """A sentence that is there; `example_id` where the staff gave it, nothing where it is shipped."""

    text: str
    language: str
    intent: str
    example_id: int | None = None


def find_rivals(session: Session, text: str) -> tuple[Rival, ...]:
    """Where a sentence stands now: what the staff took from an intent does not count, what they gave does."""
    given = session.scalars(select(Example).where(Example.text == tidy(text))).all()
    removed = {(row.language, row.intent) for row in given if row.change == Change.REMOVED}
    shipped = [
        Rival(*one)
        for one in shipped_sentences().get(fold(text), ())
        if (one.language, one.intent) not in removed or tidy(one.text) != tidy(text)
    ]
    added = [Rival(row.text, row.language, row.intent, row.id) for row in given if row.change == Change.ADDED]
    return (*shipped, *added)


def shipped_sentences() -> Mapping[str, list[Sentence]]:
    """The sentences of `data/nlu/` by their letters; read again when a file there has changed."""
    stamp = tuple(sorted((path.name, path.stat().st_mtime_ns) for path in FOLDER.glob("*.yml")))
    return _read(stamp)


def fold(text: str) -> str:
    """The letters of a sentence: lower case, no punctuation, but where there is nothing else."""
    plain = tidy(text).casefold()
    return tidy(_MARKS.sub(" ", plain)) or plain


@functools.lru_cache(maxsize=1)
def _read(_stamp: tuple[tuple[str, int], ...]) -> Mapping[str, list[Sentence]]:
    found = defaultdict[str, list[Sentence]](list)
    for _, sentence in Corpus.read(FOLDER).sentences():
        found[fold(sentence.text)].append(sentence)
    return found
