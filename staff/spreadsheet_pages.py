"""Export and import of facts, texts and examples: looked at first, taken over as a whole or not at all."""

from collections.abc import Callable

from sqlalchemy.orm import Session
from starlette.datastructures import UploadFile
from starlette.responses import Response

from facts.errors import UnknownRecordError
from staff import example_sheets
from staff.errors import InputError
from staff.spreadsheets import MEDIA, RowResult, Table, export_table, import_table, read, write
from staff.visit import Visit

_MOST_SHOWN = 1000
_EXPORTS: dict[str, Callable[[Session], Table]] = {
    "facts": export_table,
    "examples": example_sheets.export_table,
    "sentences": example_sheets.export_shipped,
}


def show_spreadsheet(visit: Visit) -> Response:
    """The exports, and the forms to import."""
    return _show(visit)


def export(visit: Visit) -> Response:
    """Facts with their texts, examples given here, or shipped sentences, as CSV or XLSX."""
    name, _, kind = visit.part("file").partition(".")
    if name not in _EXPORTS or kind not in MEDIA:
        raise UnknownRecordError("There is no such file.")
    with visit.sessions() as session:
        content = write(_EXPORTS[name](session), kind)
    disposition = {"content-disposition": f'attachment; filename="{name}.{kind}"'}
    return Response(content, media_type=MEDIA[kind], headers=disposition)


def import_facts(visit: Visit) -> Response:
    """Look at a file of facts, or take it over: all of its rows, or none where one has an error."""
    return _import(visit, import_table)


def import_examples(visit: Visit) -> Response:
    """The same for a file of examples."""
    return _import(visit, example_sheets.import_table)


def _import(visit: Visit, take: Callable[[Session, Table, str], list[RowResult]]) -> Response:
    file = visit.form.get("file")
    try:
        if not isinstance(file, UploadFile) or not file.filename:
            raise InputError("error-no-file")
        table = read(file.file.read(), file.filename)
        with visit.sessions() as session:
            results = take(session, table, visit.staff.email)
            is_good = not any(result.error for result in results)
            if is_good and visit.typed("apply") == "yes":
                session.commit()
                return visit.go("/spreadsheet", "imported")
    except InputError as error:
        return _show(visit, 422, error)
    return _show(visit, 200 if is_good else 422, None, results)


def _show(
    visit: Visit, status: int = 200, error: InputError | None = None, results: list[RowResult] | None = None
) -> Response:
    kept = [result for result in results or () if result.outcome != "same"]
    same = len(results or ()) - len(kept)
    return visit.show(
        "spreadsheet.html",
        status,
        error,
        results=kept[:_MOST_SHOWN],
        more=max(0, len(kept) - _MOST_SHOWN),
        same=same,
        looked=results is not None,
    )
