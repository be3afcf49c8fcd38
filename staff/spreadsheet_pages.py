"""Export and import of facts and texts: looked at first, taken over as a whole or not at all."""

from starlette.datastructures import UploadFile
from starlette.responses import Response

from facts.errors import UnknownRecordError
from staff.errors import InputError
from staff.spreadsheets import MEDIA, RowResult, export_table, import_table, read, write
from staff.visit import Visit


def show_spreadsheet(visit: Visit) -> Response:
    """The two exports, and the form to import."""
    return _show(visit)


def export(visit: Visit) -> Response:
    """All facts with their texts as `facts.csv` or `facts.xlsx`."""
    name, _, kind = visit.part("file").partition(".")
    if name != "facts" or kind not in MEDIA:
        raise UnknownRecordError("There is no such file.")
    with visit.sessions() as session:
        content = write(export_table(session), kind)
    disposition = {"content-disposition": f'attachment; filename="facts.{kind}"'}
    return Response(content, media_type=MEDIA[kind], headers=disposition)


def import_file(visit: Visit) -> Response:
    """Look at a file, or take it over: all of its rows, or none where one has an error."""
    file = visit.form.get("file")
    try:
        if not isinstance(file, UploadFile) or not file.filename:
            raise InputError("error-no-file")
        table = read(file.file.read(), file.filename)
        with visit.sessions() as session:
            results = import_table(session, table, by=visit.staff.email)
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
    return visit.show("spreadsheet.html", status, error, results=kept, same=same, looked=results is not None)
