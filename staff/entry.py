"""Signing in and out, the one-time link's page, and the language of the console."""

from starlette.responses import RedirectResponse, Response

from staff.accounts import PASSWORD_LENGTH
from staff.errors import InputError, InviteError, SignInError
from staff.visit import COOKIE, ROOT, Visit
from staff.wording import LANGUAGES


def show_login(visit: Visit) -> Response:
    """The form to sign in."""
    return visit.show("login.html", after=_inside(visit.asked("next")), email="")


def sign_in(visit: Visit) -> Response:
    """Open a session and go to where the person wanted to go."""
    after = _inside(visit.typed("next"))
    try:
        token = visit.accounts.sign_in(visit.typed("email"), str(visit.form.get("password", "")))
    except SignInError as error:
        return visit.show("login.html", 403, error, after=after, email=visit.typed("email"))
    response = RedirectResponse(after, status_code=303)
    response.set_cookie(
        COOKIE, token, path=ROOT, httponly=True, samesite="lax", secure=visit.request.url.scheme == "https"
    )
    return response


def sign_out(visit: Visit) -> Response:
    """End the session."""
    visit.accounts.sign_out(visit.request.cookies.get(COOKIE, ""))
    response = visit.go("/login")
    response.delete_cookie(COOKIE, path=ROOT)
    return response


def show_welcome(visit: Visit) -> Response:
    """The form to choose a password, behind a one-time link; looking at it does not use it up."""
    try:
        email = visit.accounts.invited(visit.part("token"))
    except InviteError as error:
        return visit.show("refused.html", 404, error)
    return visit.show("welcome.html", email=email, length=PASSWORD_LENGTH)


def welcome(visit: Visit) -> Response:
    """Choose the password."""
    try:
        email = visit.accounts.invited(visit.part("token"))
        visit.accounts.redeem(visit.part("token"), str(visit.form.get("password", "")))
    except InviteError as error:
        return visit.show("refused.html", 404, error)
    except InputError as error:
        return visit.show("welcome.html", 422, error, email=email, length=PASSWORD_LENGTH)
    return visit.go("/login")


def change_language(visit: Visit) -> Response:
    """Read the console in another language from now on."""
    language = visit.typed("language")
    if language in LANGUAGES:
        visit.accounts.choose_language(visit.staff.id, language)
    return RedirectResponse(_inside(visit.typed("next")), status_code=303)


def _inside(path: str) -> str:
    """A path of the console; its first page where it leads anywhere else."""
    is_ours = path.startswith(f"{ROOT}/") and "\\" not in path and ".." not in path and path.isprintable()
    return path if is_ours else f"{ROOT}/"
