"""Questions that wait for a person: who takes them, how they stand, and notes for colleagues."""

from sqlalchemy import select
from starlette.responses import Response

from audit.log import note_change
from staff.errors import InputError
from staff.visit import Visit
from talks.errors import UnknownMessageError
from talks.models import Handoff

STATES = ("open", "taken", "closed")
_PAGE = 50
_LONGEST_NOTE = 2000


def show_inbox(visit: Visit) -> Response:
    """The questions in one state, the oldest first; closed ones the newest first."""
    return _show(visit)


def change_handoff(visit: Visit) -> Response:
    """Take a question, close or reopen it, or write a note."""
    state, note = visit.typed("state"), visit.typed("note")
    try:
        if state not in STATES:
            raise InputError("error-choice")
        if len(note) > _LONGEST_NOTE:
            raise InputError("error-too-long", language="note", limit=_LONGEST_NOTE)
    except InputError as error:
        return _show(visit, 422, error)
    with visit.sessions.begin() as session:
        row = session.get(Handoff, int(visit.part("handoff")))
        if row is None:
            raise UnknownMessageError("There is no such question.")
        before = {"state": row.state, "assignee": row.assignee, "note": row.note}
        if state == "open":
            row.assignee = None
        elif row.state == "open":
            row.assignee = visit.staff.email
        row.state, row.note = state, note or None
        if state == "closed":
            row.contact = None
        after = {"state": row.state, "assignee": row.assignee, "note": row.note}
        note_change(session, visit.staff.email, "hand-off", f"hand-off {row.id}", before, after)
    return visit.go("/inbox", "saved")


def _show(visit: Visit, status: int = 200, error: InputError | None = None) -> Response:
    state = visit.asked("state") if visit.asked("state") in STATES else "open"
    order = Handoff.id.desc() if state == "closed" else Handoff.id
    number = visit.page_number()
    query = select(Handoff).where(Handoff.state == state).order_by(order).offset(number * _PAGE).limit(_PAGE + 1)
    with visit.sessions() as session:
        rows = session.scalars(query).all()
    return visit.show(
        "inbox.html",
        status,
        error,
        rows=rows[:_PAGE],
        state=state,
        states=STATES,
        number=number,
        has_next=len(rows) > _PAGE,
    )
