"""Git and the console, side by side: the staff's examples written into `data/nlu/`, and changes there read back.

Both may change the same sentence. Then nobody wins silently: `find_conflicts` says what each side wants, and somebody
chooses (`settle`).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy.orm import Session

from training.corpus import Corpus, Sentence
from training.errors import TrainingError
from training.examples import Examples, tidy
from training.models import Change, Example, Purpose
from training.naming import read_contents
from training.overlay import Overlay, merge


class Side(StrEnum):
    """Whose wish counts where the files and the console disagree."""

    FILES = "files"
    CONSOLE = "console"


@dataclass(frozen=True)
class Conflict:
    """An example on which files and console disagree; `kind` is a key of the wording.

    `moved`: the files have it under `other`; `gone`: exported once, and taken out of the files since; `back`: removed
    in the console and from the files, and there again; `measures`: kept back for measuring, but the files train on it
    again after an export took it out.
    """

    example_id: int
    kind: str
    sentence: Sentence
    other: str | None = None

    def __str__(self) -> str:
        text = f"“{self.sentence.text}” ({self.sentence.language}, {self.sentence.intent})"
        match self.kind:
            case "moved":
                return f"{text}: the files have it under {self.other}."
            case "gone":
                return f"{text}: was exported, and has been taken out of the files since."
            case "back":
                return f"{text}: was removed by the staff, and stands in the files again."
            case _:
                return f"{text}: is kept back for measuring, but the files train on it."


@dataclass(frozen=True)
class Imported:
    """What an import did: sentences taken in, those that were known, and those refused with the reason."""

    taken: int
    known: int
    refused: tuple[tuple[Sentence, str], ...]


def export(session: Session, root: Path) -> tuple[str, ...]:
    """Write the overlay into the files under `root`; the paths of those that changed.

    Files are byte by byte the same where nothing changes, and each is there whole or as it was.
    """
    contents = read_contents(root)
    merged = merge(contents, Overlay.read(session))
    changed = [path for path, content in merged.items() if contents.get(path) != content]
    for path in changed:
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = target.with_suffix(".new")
        temporary.write_bytes(merged[path])
        temporary.replace(target)
    now = datetime.now(UTC)
    for row in Examples(session).all():
        if row.exported_at is None:
            row.exported_at = now
    return tuple(changed)


def find_conflicts(session: Session, corpus: Corpus) -> tuple[Conflict, ...]:
    """What the files and the console disagree on."""
    homes: dict[tuple[str, str], set[str]] = {}
    for _, one in corpus.sentences():
        homes.setdefault((tidy(one.text), one.language), set()).add(one.intent)
    rows = Examples(session).all()
    for row in rows:
        if row.change == Change.REMOVED and row.exported_at is None:  # the next export takes it out
            homes.get((tidy(row.text), row.language), set()).discard(row.intent)
    found = [_conflict(row, homes.get((tidy(row.text), row.language), set())) for row in rows]
    return tuple(conflict for conflict in found if conflict is not None)


def settle(session: Session, conflicts: Iterable[Conflict], side: Side) -> None:
    """Settle conflicts: by the files' wish the examples are withdrawn, by the console's they are exported again."""
    for conflict in conflicts:
        row = session.get(Example, conflict.example_id)
        if row is None:
            continue
        if side == Side.FILES:
            session.delete(row)
            continue
        row.exported_at = None
        if conflict.other is not None and conflict.other != row.intent:
            Examples(session).remove(row.text, row.language, conflict.other, row.author)
    session.flush()


def import_corpus(session: Session, corpus: Corpus, own: Corpus, author: str) -> Imported:
    """Take in the sentences of other files that neither `data/nlu/` nor the console has."""
    known = {(tidy(one.text), one.language, one.intent) for _, one in own.sentences()}
    known |= {(tidy(row.text), row.language, row.intent) for row in Examples(session).all()}
    taken, refused, seen = 0, list[tuple[Sentence, str]](), 0
    for _, one in corpus.sentences():
        if (tidy(one.text), one.language, one.intent) in known:
            seen += 1
            continue
        try:
            Examples(session).add(one.text, one.language, one.intent, author)
            taken += 1
        except TrainingError as error:
            refused.append((one, str(error)))
    return Imported(taken, seen, tuple(refused))


def _conflict(row: Example, homes: set[str]) -> Conflict | None:
    sentence = Sentence(row.text, row.language, row.intent)
    if row.change == Change.REMOVED:
        is_back = row.exported_at is not None and row.intent in homes
        return Conflict(row.id, "back", sentence) if is_back else None
    others = homes - {row.intent}
    if others:
        return Conflict(row.id, "moved", sentence, min(others))
    if row.purpose == Purpose.VALIDATE:
        is_trained = row.exported_at is not None and row.intent in homes
        return Conflict(row.id, "measures", sentence) if is_trained else None
    is_gone = row.exported_at is not None and row.intent not in homes
    return Conflict(row.id, "gone", sentence) if is_gone else None
