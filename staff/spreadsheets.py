"""Facts and texts as spreadsheets: one row a fact, one column a language; what is exported is imported unchanged.

A cell that a spreadsheet program would take for a formula is written with an apostrophe before it, which reading
takes off again.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils.exceptions import InvalidFileException
from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from facts import LANGUAGES, models
from staff.errors import InputError
from staff.texts import FactForm, add, form_of, save

COLUMNS = ("fact", "statement", "source", "answers", *LANGUAGES, *(f"question {code}" for code in LANGUAGES))
MEDIA = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
MOST_ROWS = 20_000
_MOST_CELLS = len(COLUMNS) + 1
_LARGEST_UNPACKED = 40_000_000
_FORMULA = re.compile(r"'*[=+\-@\t]")
Table = list[list[str]]


@dataclass(frozen=True)
class RowResult:
    """What becomes of a row: `new`, `changed`, `same`, or the error that keeps the whole file out."""

    number: int
    subject: str
    outcome: str
    error: InputError | None = None


def export_table(session: Session) -> Table:
    """All facts, with the columns' names first."""
    loaded = (selectinload(models.Fact.texts), selectinload(models.Fact.questions))
    rows = [list(COLUMNS)]
    for fact in session.scalars(select(models.Fact).options(*loaded).order_by(models.Fact.id)):
        form = form_of(fact)
        said = [kept.get(code, "") for kept in (form.texts, form.questions) for code in LANGUAGES]
        rows.append([fact.id, form.statement, form.source_id, form.answers, *said])
    return rows


def import_table(session: Session, table: Table, by: str) -> list[RowResult]:
    """Apply a table to the session; the caller commits only where no row has an error.

    Raises:
        InputError: The columns are others, a fact stands there twice, or there are too many rows.
    """
    seen: set[str] = set()
    return [_import_row(session, number, row, seen, by) for number, row in rows_of(table, COLUMNS)]


def rows_of(table: Table, columns: Sequence[str]) -> list[tuple[int, list[str]]]:
    """The rows of a table that have something in them, with their numbers in the file and all their cells.

    Raises:
        InputError: The columns are others, or there are too many rows.
    """
    if not table or tuple(table[0]) != tuple(columns):
        raise InputError("error-columns", columns=", ".join(columns))
    if len(table) > MOST_ROWS:
        raise InputError("error-rows", limit=MOST_ROWS)
    numbered = enumerate(table[1:], start=2)
    return [(number, [*row, *[""] * (len(columns) - len(row))]) for number, row in numbered if any(row)]


def _import_row(session: Session, number: int, row: Sequence[str], seen: set[str], by: str) -> RowResult:
    fact_id, statement, source_id, answers, *said = row
    try:
        if len(row) > len(COLUMNS):
            raise InputError("error-cells")
        if fact_id in seen:
            raise InputError("error-twice", id=fact_id)
        seen.add(fact_id)
        texts, questions = said[: len(LANGUAGES)], said[len(LANGUAGES) :]
        form = FactForm(
            statement,
            source_id,
            dict(zip(LANGUAGES, texts, strict=True)),
            questions=dict(zip(LANGUAGES, questions, strict=True)),
            answers=answers,
        )
        fact = session.get(models.Fact, fact_id, options=[selectinload(models.Fact.texts)])
        if fact is None:
            add(session, fact_id, form, by)
            return RowResult(number, fact_id, "new")
        given = replace(form, texts=_written(form.texts), questions=_written(form.questions))
        if form_of(fact) == given:
            return RowResult(number, fact_id, "same")
        save(session, fact, form, by)
    except InputError as error:
        return RowResult(number, fact_id, "error", error)
    return RowResult(number, fact_id, "changed")


def _written(texts: Mapping[str, str]) -> dict[str, str]:
    return {code: text for code, text in texts.items() if text}


def write(table: Table, kind: str) -> bytes:
    """The table as a file of the kind `csv` (UTF-8 with a mark, as Excel wants it) or `xlsx`."""
    safe = [[_guard(cell) for cell in row] for row in table]
    if kind == "csv":
        text = io.StringIO(newline="")
        csv.writer(text).writerows(safe)
        return text.getvalue().encode("utf-8-sig")
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in safe:
        cells = []
        for value in row:
            cell = WriteOnlyCell(sheet, value=value)
            cell.data_type = "s"
            cells.append(cell)
        sheet.append(cells)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def read(content: bytes, name: str) -> Table:
    """A table from a file, by the end of its name.

    Raises:
        InputError: It is no CSV file in UTF-8 and no XLSX file.
    """
    try:
        rows = _read_xlsx(content) if name.lower().endswith(".xlsx") else _read_csv(content)
        return [[_unguard(cell) for cell in row] for row in rows]
    except (UnicodeDecodeError, csv.Error, zipfile.BadZipFile, InvalidFileException, KeyError, ValueError) as error:
        raise InputError("error-file") from error


def _read_csv(content: bytes) -> Iterator[list[str]]:
    text = content.decode("utf-8-sig")
    first = text.partition("\n")[0]
    return csv.reader(io.StringIO(text, newline=""), delimiter=";" if first.count(";") > first.count(",") else ",")


def _read_xlsx(content: bytes) -> Iterator[list[str]]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if sum(part.file_size for part in archive.infolist()) > _LARGEST_UNPACKED:
            raise InputError("error-file")
    book = load_workbook(io.BytesIO(content), read_only=True)
    sheet = book.worksheets[0]
    for number, row in enumerate(sheet.iter_rows(values_only=True)):
        if number > MOST_ROWS:
            raise InputError("error-rows", limit=MOST_ROWS)
        yield ["" if value is None else str(value) for value in row[:_MOST_CELLS]]


def _guard(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _unguard(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell
