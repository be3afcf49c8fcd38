"""What stands before every page: who asks, may they, does the form come from us. No page is reached without a rule.

A page is a plain function of a `Visit`; it runs in a thread, since it asks the database.
"""

import hmac
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlsplit

from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from facts.database import make_sessions
from facts.errors import UnknownRecordError
from staff.accounts import Accounts, Identity
from staff.errors import StaffError
from staff.roles import Role
from staff.wording import choose_language, direction_of, say, write_number, write_percent
from staff.writing import TEMPLATES
from talks.errors import UnknownMessageError
from talks.models import Handoff

COOKIE = "rahnama_staff"
ROOT = "/staff"
CONTENT_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
_LARGEST_BODY = 4_000_000
_LARGEST_UNKNOWN_BODY = 8_192
_HEADERS = {
    "content-security-policy": CONTENT_POLICY,
    "referrer-policy": "same-origin",  # with no-referrer, forms would not say where they come from
    "cache-control": "no-store",
}


@dataclass
class Visit:
    """One request: who makes it (nobody before signing in), what they sent, and how to answer."""

    request: Request
    identity: Identity | None
    language: str
    form: FormData = field(default_factory=FormData)

    @property
    def staff(self) -> Identity:
        """Who is signed in; pages with a role always have somebody."""
        assert self.identity is not None
        return self.identity

    @property
    def sessions(self) -> sessionmaker[Session]:
        """Sessions of the database."""
        return make_sessions(self.request.app.state.engine)

    @property
    def accounts(self) -> Accounts:
        """The accounts."""
        return Accounts(self.sessions, self.request.app.state.settings.staff_hours)

    def typed(self, name: str) -> str:
        """A field of the form, with line feeds as line ends and no blanks around; empty where it was not sent."""
        value = self.form.get(name, "")
        return value.replace("\r\n", "\n").strip() if isinstance(value, str) else ""

    def asked(self, name: str) -> str:
        """A parameter of the address."""
        return self.request.query_params.get(name, "").strip()

    def part(self, name: str) -> str:
        """A part of the path."""
        return str(self.request.path_params[name])

    def page_number(self) -> int:
        """Which page of a list is asked for, from 0."""
        number = self.asked("page")
        return min(int(number), 100_000) if number.isascii() and number.isdigit() else 0

    def show(self, template: str, status: int = 200, error: StaffError | None = None, **values: Any) -> Response:
        """A page in the language of who reads it; `error` is said at its top."""
        text = TEMPLATES.get_template(template).render(
            language=self.language,
            direction=direction_of(self.language),
            direction_of=direction_of,
            say=lambda key, /, **parts: say(self.language, key, **parts),
            digits=lambda value: write_number(self.language, value),
            share=lambda part: write_percent(self.language, part),
            identity=self.identity,
            may=lambda role: self.identity is not None and self.identity.role.may(Role(role)),
            path=self.request.url.path,
            error=say(self.language, error.key, **error.values) if error else None,
            done=self.asked("done") in _DONE and say(self.language, f"done-{self.asked('done')}"),
            waiting=self._waiting(),
            asked=self.asked,
            typed=self.typed,
            **values,
        )
        return HTMLResponse(text, status_code=status)

    def go(self, path: str, done: str = "") -> Response:
        """To another page of the console, which says what was done."""
        return RedirectResponse(f"{ROOT}{path}" + (f"?done={done}" if done else ""), status_code=303)

    def _waiting(self) -> int:
        """How many questions wait for a person; at most 100 are counted."""
        if self.identity is None:
            return 0
        with self.sessions() as session:
            return len(session.scalars(select(Handoff.id).where(Handoff.state == "open").limit(100)).all())


_DONE = frozenset(
    {"published", "saved", "invited", "sent", "closed", "erased", "taken", "deleted", "imported", "labelled", "undone"}
)
Page = Callable[[Visit], Response]


@dataclass(frozen=True)
class Rule:
    """Who may ask for a route; nobody's role means that it is open to all."""

    role: Role | None


class StaffRoute(Route):
    """A route of the console with its rule."""

    def __init__(self, path: str, page: Page, methods: Sequence[str], rule: Rule) -> None:
        super().__init__(path, _guard(page, rule), methods=list(methods), name=page.__name__)
        self.rule = rule


def page(path: str, show: Page, role: Role | None) -> StaffRoute:
    """A route that only shows."""
    return StaffRoute(path, show, ["GET"], Rule(role))


def action(path: str, act: Page, role: Role | None) -> StaffRoute:
    """A route that changes something."""
    return StaffRoute(path, act, ["POST"], Rule(role))


def _guard(page: Page, rule: Rule) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        response = await _answer(request, page, rule)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    return endpoint


async def _answer(request: Request, page: Page, rule: Rule) -> Response:
    token = request.cookies.get(COOKIE, "")
    visit = Visit(request, None, "en")
    if token:
        visit.identity = await run_in_threadpool(visit.accounts.who, token)
    chosen = visit.identity.language if visit.identity else None
    visit.language = choose_language(chosen, request.headers.get("accept-language", ""))
    if rule.role is not None and visit.identity is None:
        return _ask_to_sign_in(request)
    if rule.role is not None and not visit.staff.role.may(rule.role):
        return await run_in_threadpool(_refuse, visit, 403, "error-role")
    if request.method == "POST":
        if not _is_small(request, visit.identity):
            return await run_in_threadpool(_refuse, visit, 413, "error-too-large")
        if not _comes_from_us(request):
            return await run_in_threadpool(_refuse, visit, 403, "error-form")
        visit.form = await request.form(max_files=1, max_fields=500, max_part_size=_LARGEST_BODY)
        if rule.role is not None and not hmac.compare_digest(visit.typed("csrf").encode(), visit.staff.csrf.encode()):
            return await run_in_threadpool(_refuse, visit, 403, "error-form")
    try:
        return await run_in_threadpool(page, visit)
    except (UnknownRecordError, UnknownMessageError):
        return await run_in_threadpool(_refuse, visit, 404, "error-not-found")
    finally:
        await visit.form.close()


def _refuse(visit: Visit, status: int, key: str) -> Response:
    return visit.show("refused.html", status, StaffError(key))


def _ask_to_sign_in(request: Request) -> Response:
    if request.method != "GET":
        return RedirectResponse(f"{ROOT}/login", status_code=303)
    after = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return RedirectResponse(f"{ROOT}/login?next={quote(after)}", status_code=302)


def _is_small(request: Request, identity: Identity | None) -> bool:
    """Whether the body says its length, and is not too long; the server holds it to what it says."""
    length = request.headers.get("content-length", "")
    limit = _LARGEST_BODY if identity is not None else _LARGEST_UNKNOWN_BODY
    return length.isascii() and length.isdigit() and int(length) <= limit


def _comes_from_us(request: Request) -> bool:
    """Whether the browser says that the form is one of our own pages; what says nothing is no browser of today."""
    site = request.headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return False
    origin = request.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("host", "")
