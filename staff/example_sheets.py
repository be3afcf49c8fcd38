"""Example sentences as spreadsheets: one row a sentence; what is exported is imported unchanged.

The columns: the sentence, its language, its intent; what is done with it (`added`; `removed`: a shipped sentence that
is not trained on; `withdrawn`: the row is taken back); and what it is for (`train` or `validate`).
"""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from audit.log import note_change
from staff.errors import InputError
from staff.examples import Given, add_example
from staff.spreadsheets import RowResult, Table, rows_of
from training.corpus import Sentence
from training.examples import Examples, tidy
from training.models import Change, Example, Purpose
from training.rivals import find_rivals, fold, shipped_sentences

COLUMNS = ("sentence", "language", "intent", "change", "purpose")
WITHDRAWN = "withdrawn"
Key = tuple[str, str, str]


def export_table(session: Session) -> Table:
    """All that the staff added to the shipped sentences or took from them, with the columns' names first."""
    rows = Examples(session).all()
    return [
        list(COLUMNS),
        *([row.text, row.language, row.intent, str(row.change), str(row.purpose)] for row in rows),
    ]


def export_shipped(_session: Session) -> Table:
    """The sentences of `data/nlu/`, to look at: these files are the developers'."""
    rows = (sentence for sentences in shipped_sentences().values() for sentence in sentences)
    return [list(COLUMNS[:3]), *([one.text, one.language, one.intent] for one in rows)]


def import_table(session: Session, table: Table, by: str) -> list[RowResult]:
    """Apply a table to the session; the caller commits only where no row has an error.

    What is taken away goes first, so that one file can move a sentence from an intent to another.

    Raises:
        InputError: The columns are others, or there are too many rows.
    """
    present = {(row.text, row.language, row.intent): row for row in Examples(session).all()}
    rows = rows_of(table, COLUMNS)
    rows.sort(key=lambda one: one[1][3] in ("", Change.ADDED))
    seen: set[Key] = set()
    results = [_import_row(session, number, row, (present, seen), by) for number, row in rows]
    return sorted(results, key=lambda one: one.number)


def _import_row(
    session: Session, number: int, row: Sequence[str], known: tuple[dict[Key, Example], set[Key]], by: str
) -> RowResult:
    present, seen = known
    try:
        key, change, purpose = _read(row)
        if key in seen:
            raise InputError("error-twice", id=key[0][:80])
        seen.add(key)
        outcome = _apply(session, present.get(key), (key, change, purpose), by)
    except InputError as error:
        return RowResult(number, row[0], "error", error)
    return RowResult(number, row[0], outcome)


def _read(row: Sequence[str]) -> tuple[Key, str, str]:
    if len(row) > len(COLUMNS):
        raise InputError("error-cells")
    text, language, intent, change, purpose = (cell.strip() for cell in row)
    change, purpose = change or str(Change.ADDED), purpose or str(Purpose.TRAIN)
    if change not in (*Change, WITHDRAWN):
        raise InputError("error-change", value=change)
    if purpose not in tuple(Purpose):
        raise InputError("error-purpose", value=purpose)
    return (tidy(text), language, intent), change, purpose


def _apply(session: Session, row: Example | None, wanted: tuple[Key, str, str], by: str) -> str:
    """Do what a row says; whether that is `new`, `changed` or the `same`."""
    key, change, purpose = wanted
    if row is not None and (str(row.change), str(row.purpose)) == (change, purpose):
        return "same"
    if change == WITHDRAWN:
        return _withdraw(session, row, by)
    if row is not None and row.purpose == Purpose.VALIDATE and purpose == Purpose.TRAIN:
        raise InputError("error-kept-back")
    before = None if row is None else {"change": str(row.change), "purpose": str(row.purpose)}
    kept = _remove(session, key, by) if change == Change.REMOVED else _add(session, key, by)
    kept.purpose = Purpose(purpose)
    after = {"change": change, "purpose": purpose}
    note_change(session, by, "example", f"intent {key[2]}", before, {"sentence": key[0], **after})
    return "new" if row is None else "changed"


def _withdraw(session: Session, row: Example | None, by: str) -> str:
    if row is None:
        return "same"
    note_change(session, by, "withdraw", f"intent {row.intent}", {row.language: row.text}, None)
    Examples(session).withdraw(row.id)
    return "changed"


def _add(session: Session, key: Key, by: str) -> Example:
    text, language, intent = key
    rival = next((one for one in find_rivals(session, text) if one.intent != intent), None)
    if rival is not None:
        raise InputError("error-contradiction", text=text[:80], intent=rival.intent)
    return add_example(session, intent, Given(text, language), by)


def _remove(session: Session, key: Key, by: str) -> Example:
    if Sentence(*key) not in shipped_sentences().get(fold(key[0]), ()):
        raise InputError("error-not-shipped", intent=key[2])
    return Examples(session).remove(*key, by)
