"""The page of canned replies."""

from starlette.responses import RedirectResponse, Response

from facts import LANGUAGES
from locales.catalogue import sentence
from staff.errors import ConflictError, StaffError
from staff.replies import LONGEST, add, by_language, delete, edit
from staff.visit import ROOT, Visit


def show_replies(visit: Visit) -> Response:
    """The replies of one language: the one asked for, else the reader's."""
    return _show(visit, _language(visit, visit.asked("language")))


def add_reply(visit: Visit) -> Response:
    """Add one."""
    language = visit.typed("language")
    try:
        with visit.sessions.begin() as session:
            add(session, language, visit.typed("text"), visit.staff.email)
    except StaffError as error:
        return _show(visit, _language(visit, language), 422, error)
    return _back(language, "saved")


def change_reply(visit: Visit) -> Response:
    """Write one anew, or delete it."""
    number, language = int(visit.part("reply")), _language(visit, visit.typed("language"))
    try:
        with visit.sessions.begin() as session:
            if visit.typed("do") == "delete":
                delete(session, number, visit.staff.email)
                return _back(language, "deleted")
            edit(session, number, visit.typed("before"), visit.typed("text"), visit.staff.email)
    except StaffError as error:
        return _show(visit, language, 409 if isinstance(error, ConflictError) else 422, error, number)
    return _back(language, "saved")


def _language(visit: Visit, wanted: str) -> str:
    return wanted if wanted in LANGUAGES else visit.language


def _back(language: str, done: str) -> Response:
    return RedirectResponse(f"{ROOT}/replies?language={language}&done={done}", status_code=303)


def _show(
    visit: Visit, language: str, status: int = 200, error: StaffError | None = None, number: int | None = None
) -> Response:
    with visit.sessions() as session:
        replies = by_language(session)
    return visit.show(
        "replies.html",
        status,
        error,
        shown=language,
        replies=replies.get(language, []),
        counts={code: len(found) for code, found in replies.items()},
        languages=[(code, sentence(code, "language-name")) for code in LANGUAGES],
        number=number,
        longest=LONGEST,
    )
