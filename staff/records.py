"""The records behind the facts (institutions, agreements, projects …): lists and forms made from their columns."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from babel import Locale
from sqlalchemy import Boolean, Column, Date, Integer, String, select
from sqlalchemy.orm import Session
from starlette.responses import Response

from audit.log import note_change
from facts import models
from facts.editing import revise_stated, set_project_countries
from facts.errors import UnknownRecordError
from staff.errors import InputError
from staff.names import KINDS
from staff.visit import Visit

TABLES: dict[str, type[models.Base]] = {
    "agreements": models.Agreement,
    "institutions": models.Institution,
    "countries": models.Country,
    "projects": models.Project,
    "programmes": models.Programme,
    "units": models.Unit,
    "sources": models.Source,
}
NEW = "new"
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,60}")
_LONGEST_TEXT = 3000
_LARGEST = 1_000_000
_URL = re.compile(r"https?://[^\s<>\"]+")
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


@dataclass(frozen=True)
class Field:
    """A field of a form: how it is typed, its value, and for a record that it points at, which there are.

    `chosen` are those of the choices that hold where several may (kind `many`).
    """

    name: str
    kind: str
    value: str
    needed: bool
    choices: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()


def show_records(visit: Visit) -> Response:
    """All records of a table."""
    table = _table(visit)
    columns = [column.key for column in _columns(table)][:6]
    with visit.sessions() as session:
        key = table.__mapper__.primary_key[0]
        rows = [
            [_text(getattr(row, column)) for column in columns] for row in session.scalars(select(table).order_by(key))
        ]
    return visit.show("records.html", table=visit.part("table"), tables=list(TABLES), columns=columns, rows=rows)


def show_record(visit: Visit) -> Response:
    """The form of one record, or of a new one."""
    return _show(visit)


def save_record(visit: Visit) -> Response:
    """Keep a record; the facts that state what changed become stale."""
    table, key = _table(visit), visit.part("key")
    try:
        with visit.sessions.begin() as session:
            row = _find(session, table, key)
            before = _describe(row) if row is not None else None
            values = _read(session, table, visit, is_new=row is None)
            if row is None:
                row = _make(session, table, values)
            else:
                for name, value in values.items():
                    setattr(row, name, value)
            session.flush()
            _check_dates(row)
            if isinstance(row, models.Project):
                _set_countries(session, row, _ticked(visit))
            after = _describe(row)
            note_change(session, visit.staff.email, "record", f"{visit.part('table')} {_key_of(row)}", before, after)
            changed = {name for name in after if before is None or before[name] != after[name]}
            stale = revise_stated(session, row, changed)
            if stale:
                note_change(session, visit.staff.email, "stale", ", ".join(stale)[:400])
    except InputError as error:
        return _show(visit, 422, error)
    return visit.go(f"/records/{visit.part('table')}", "saved")


def _table(visit: Visit) -> type[models.Base]:
    try:
        return TABLES[visit.part("table")]
    except KeyError as error:
        raise UnknownRecordError("There is no such table.") from error


def _columns(table: type[models.Base]) -> list[Column[Any]]:
    return list(table.__mapper__.columns)


def _find(session: Session, table: type[models.Base], key: str) -> models.Base | None:
    if key == NEW:
        return None
    row = session.get(table, key)
    if row is None:
        raise UnknownRecordError("There is no such record.")
    return row


def _make(session: Session, table: type[models.Base], values: Mapping[str, Any]) -> models.Base:
    key = values[_key_column(table)]
    if key == NEW or not _KEY.fullmatch(key):
        raise InputError("error-key")
    if table is models.Country and key not in Locale("en").territories:
        raise InputError("error-country-code")
    if session.get(table, key) is not None:
        raise InputError("error-taken", name=key)
    if table is models.Country and session.scalar(select(models.Country).where(models.Country.slug == values["slug"])):
        raise InputError("error-taken", name=values["slug"])
    row = table(**values)
    session.add(row)
    return row


def _key_of(row: models.Base) -> str:
    return str(getattr(row, _key_column(type(row))))


def _key_column(table: type[models.Base]) -> str:
    return str(table.__mapper__.primary_key[0].key)


def _ticked(visit: Visit) -> list[str]:
    return [code for code in visit.form.getlist("countries") if isinstance(code, str)]


def _set_countries(session: Session, row: models.Project, codes: list[str]) -> None:
    try:
        set_project_countries(session, row, codes)
    except UnknownRecordError as error:
        raise InputError("error-choice") from error
    session.flush()


def _check_dates(row: models.Base) -> None:
    if isinstance(row, models.Agreement) and row.valid_from and row.valid_until and row.valid_until < row.valid_from:
        raise InputError("error-period")


def _read(session: Session, table: type[models.Base], visit: Visit, is_new: bool) -> dict[str, Any]:
    """What was typed, column by column; the key of a record that there is already stays as it is."""
    columns = [column for column in _columns(table) if is_new or not column.primary_key]
    return {column.key: _value(session, column, visit.typed(column.key)) for column in columns}


def _value(session: Session, column: Column[Any], typed: str) -> Any:
    """A column's value of what was typed.

    Raises:
        InputError: It is none; the message names the field.
    """
    name = column.key
    if isinstance(column.type, Boolean):
        return typed == "yes"
    if not typed:
        if not column.nullable:
            raise InputError("error-needed", field=name)
        return None
    if isinstance(column.type, Integer):
        if not (typed.lstrip("-").isascii() and typed.lstrip("-").isdigit() and abs(int(typed)) <= _LARGEST):
            raise InputError("error-number", field=name)
        return int(typed)
    if isinstance(column.type, Date):
        try:
            return date.fromisoformat(typed)
        except ValueError as error:
            raise InputError("error-date", field=name) from error
    for pointer in column.foreign_keys:
        target = next(table for table in TABLES.values() if table.__table__ is pointer.column.table)
        if session.get(target, typed) is None:
            raise InputError("error-choice")
    if name in ("url", "website") and not _URL.fullmatch(typed):
        raise InputError("error-url", field=name)
    if name == "started" and not _MONTH.fullmatch(typed):
        raise InputError("error-month", field=name)
    longest = column.type.length if isinstance(column.type, String) and column.type.length else _LONGEST_TEXT
    if len(typed) > longest:
        raise InputError("error-too-long", language=name, limit=longest)
    return typed


def _fields(session: Session, table: type[models.Base], values: Mapping[str, str]) -> list[Field]:
    return [_field(session, column, values.get(column.key, "")) for column in _columns(table)]


def _countries_field(session: Session, row: models.Base | None, ticked: list[str] | None) -> Field:
    choices = tuple(session.scalars(select(models.Country.code).order_by(models.Country.code)))
    chosen = ticked if ticked is not None else _describe(row)["countries"] if row is not None else []
    return Field("countries", "many", "", needed=False, choices=choices, chosen=tuple(chosen))


def _field(session: Session, column: Column[Any], value: str) -> Field:
    needed = not column.nullable
    for pointer in column.foreign_keys:
        choices = tuple(map(str, session.scalars(select(pointer.column).order_by(pointer.column))))
        return Field(column.key, "choice", value, needed, choices)
    kind = "text"
    if isinstance(column.type, Boolean):
        kind, needed = "check", False
    elif isinstance(column.type, Integer):
        kind = "number"
    elif isinstance(column.type, Date):
        kind = "date"
    elif isinstance(column.type, String) and column.type.length is None:
        kind = "long"
    return Field(column.key, kind, value, needed)


def _describe(row: models.Base) -> dict[str, Any]:
    values = {column.key: getattr(row, column.key) for column in row.__mapper__.columns}
    if isinstance(row, models.Project):
        values["countries"] = [part.country_code for part in row.countries]
    return values


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    return "" if value is None else str(value)


def _show(visit: Visit, status: int = 200, error: InputError | None = None) -> Response:
    table, key = _table(visit), visit.part("key")
    with visit.sessions() as session:
        row = _find(session, table, key)
        if error is not None:
            values = {column.key: visit.typed(column.key) for column in _columns(table)}
        elif row is not None:
            values = {name: _text(value) for name, value in _describe(row).items()}
        else:
            values = {"active": "yes", "position": "0"}
        fields = _fields(session, table, values)
        if table is models.Project:
            fields.append(_countries_field(session, row, _ticked(visit) if error is not None else None))
    name = visit.part("table")
    return visit.show(
        "record.html",
        status,
        error,
        table=name,
        key=key,
        fields=fields,
        is_new=key == NEW,
        has_names=name in KINDS,
        country_names=Locale.parse(visit.language).territories,
    )
