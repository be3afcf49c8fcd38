"""The names of a record in twelve languages, beside its own form."""

import hashlib
import json

from babel import Locale
from sqlalchemy.orm import Session
from starlette.responses import Response

from facts import LANGUAGES, models
from facts.errors import UnknownRecordError
from locales.catalogue import sentence
from staff.errors import ConflictError, StaffError
from staff.names import KINDS, LONGEST, LanguageNames, NamesForm, form_of, learning, save
from staff.records import TABLES
from staff.visit import Visit
from training.examples import tidy

PARTS = {"countries": ("name", "locative", "also", "known_for"), "institutions": ("name", "also")}
"""What the form asks for in each language; of other tables, how else people write the name."""


def show_names(visit: Visit) -> Response:
    """The names as they are."""
    return _show(visit)


def save_names(visit: Visit) -> Response:
    """Keep the names; with somebody else's change in between, nothing is kept and nothing typed is lost."""
    form = _read(visit)
    table, key = visit.part("table"), visit.part("key")
    try:
        with visit.sessions.begin() as session:
            _find(session, table, key)
            if visit.typed("stamp") != _stamp(form_of(session, table, key)):
                raise ConflictError("error-names-conflict")
            save(session, table, key, form, by=visit.staff.email)
    except StaffError as error:
        return _show(visit, 409 if isinstance(error, ConflictError) else 422, error, form)
    return visit.go(f"/records/{table}/{key}/names", "saved")


def _find(session: Session, table: str, key: str) -> models.Base:
    row = session.get(TABLES[table], key) if table in KINDS else None
    if row is None:
        raise UnknownRecordError("There is no such record, or it has no names.")
    return row


def _read(visit: Visit) -> dict[str, LanguageNames]:
    return {
        code: LanguageNames(
            tidy(visit.typed(f"name-{code}")),
            tidy(visit.typed(f"locative-{code}")),
            also=_lines(visit, f"also-{code}"),
            known_for=_lines(visit, f"known_for-{code}"),
        )
        for code in LANGUAGES
    }


def _lines(visit: Visit, name: str) -> tuple[str, ...]:
    return tuple(sorted({tidy(line) for line in visit.typed(name).split("\n") if line.strip()}))


def _stamp(form: NamesForm) -> str:
    """What the form was made from, to notice that it has changed since."""
    kept = [[code, one.name, one.locative, one.also, one.known_for] for code, one in form.items()]
    return hashlib.sha256(json.dumps(kept).encode()).hexdigest()


def _show(visit: Visit, status: int = 200, error: StaffError | None = None, form: NamesForm | None = None) -> Response:
    table, key = visit.part("table"), visit.part("key")
    with visit.sessions() as session:
        row = _find(session, table, key)
        kept = form_of(session, table, key)
        learnt = learning(session, table, key)
    return visit.show(
        "names.html",
        status,
        error,
        table=table,
        key=key,
        called=getattr(row, "name", "") or kept["en"].name or key,
        form=form or kept,
        stamp=_stamp(kept) if error is None else visit.typed("stamp"),
        parts=PARTS.get(table, ("also",)),
        learning=learnt,
        longest=LONGEST,
        languages=[(code, sentence(code, "language-name"), code in ("en", visit.language)) for code in LANGUAGES],
        usual={code: Locale.parse(code).territories.get(key, "") for code in LANGUAGES} if table == "countries" else {},
    )
