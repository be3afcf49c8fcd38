"""The accounts' page and the audit log, for administrators."""

from starlette.responses import Response

from audit.log import latest_changes
from staff.errors import InputError
from staff.roles import Role
from staff.visit import ROOT, Visit

_PAGE = 50


def show_accounts(visit: Visit) -> Response:
    """All accounts, and the form for one more."""
    return _show(visit)


def invite(visit: Visit) -> Response:
    """Make an account, or a new link for it; the link is shown once, to be handed over."""
    try:
        token = visit.accounts.invite(visit.typed("email"), visit.typed("name"), _role(visit), by=visit.staff.email)
    except InputError as error:
        return _show(visit, 422, error)
    url = visit.request.url
    return _show(visit, link=f"{url.scheme}://{url.netloc}{ROOT}/welcome/{token}")


def change_account(visit: Visit) -> Response:
    """Another role, or off or on."""
    try:
        visit.accounts.change(
            int(visit.part("account")), _role(visit), visit.typed("disabled") == "yes", by=visit.staff
        )
    except InputError as error:
        return _show(visit, 422, error)
    return visit.go("/accounts", "saved")


def show_audit(visit: Visit) -> Response:
    """Who changed what, the newest first."""
    number = visit.page_number()
    with visit.sessions() as session:
        entries = latest_changes(session, number, _PAGE, visit.asked("who"), visit.asked("subject"))
    return visit.show("audit.html", entries=entries[:_PAGE], number=number, has_next=len(entries) > _PAGE)


def _role(visit: Visit) -> Role:
    try:
        return Role(visit.typed("role"))
    except ValueError as error:
        raise InputError("error-choice") from error


def _show(visit: Visit, status: int = 200, error: InputError | None = None, link: str = "") -> Response:
    return visit.show(
        "accounts.html", status, error, accounts=visit.accounts.all(), roles=[role.value for role in Role], link=link
    )
