"""Who may do what: every route of the console × every role, by enumeration; and nothing comes from elsewhere."""

import re

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session, sessionmaker
from starlette.testclient import TestClient

from audit.models import AuditEntry
from staff.roles import Role
from staff.routes import MOUNT, PAGES, STATIC
from staff.visit import StaffRoute
from talks.log import TalkLog
from talks.views import Incoming
from tests.staff.conftest import SignIn

VALUES = {
    "{account:int}": "1",
    "{handoff:int}": "1",
    "{example:int}": "1",
    "{job:int}": "1",
    "{kept:int}": "1",
    "{model}": "rahnama-none",
    "{token}": "none",
    "{group:int}": "1",
    "{reply:int}": "1",
    "{fact}": "opatel.start",
    "{table}": "agreements",
    "{key}": "coimbra",
    "{file}": "facts.csv",
}
SECRET = "what a visitor said in confidence"


def address(route: StaffRoute) -> str:
    path = route.path
    for pattern, value in VALUES.items():
        path = path.replace(pattern, value)
    assert "{" not in path, path
    return f"/staff{path}" + ("?id=web%3Aone" if path.startswith("/talk") and path != "/talks" else "")


@pytest.fixture
def talk(sessions: sessionmaker[Session]) -> None:
    TalkLog(sessions).receive(Incoming("web", "one", "a", SECRET, language="en"))


def test_every_route_has_a_rule() -> None:
    assert MOUNT.routes == [*PAGES, STATIC]
    assert all(isinstance(route, StaffRoute) for route in PAGES)
    open_to_all = {(method, route.path) for route in PAGES if route.rule.role is None for method in route.methods or ()}
    assert open_to_all == {
        (method, path) for path in ("/login", "/welcome/{token}") for method in ("GET", "HEAD", "POST")
    }


def test_only_reading_is_open_to_viewers() -> None:
    harmless = {"/logout", "/language"}
    changing = [route for route in PAGES if "POST" in (route.methods or ()) and route.rule.role is Role.VIEWER]
    assert {route.path for route in changing} == harmless


@pytest.mark.usefixtures("talk")
@pytest.mark.parametrize("role", [None, *Role], ids=str)
def test_each_role_reaches_what_it_may(sign_in: SignIn, sessions: sessionmaker[Session], role: Role | None) -> None:
    browser = sign_in(role)
    for route in PAGES:
        needed = route.rule.role
        if needed is None or route.path == "/logout":
            continue
        method = "POST" if "POST" in (route.methods or ()) else "GET"
        before = count_changes(sessions)
        answer = browser.post(address(route)) if method == "POST" else browser.get(address(route))
        if role is None:
            assert answer.status_code in (302, 303), route.path
            assert answer.headers["location"].startswith("/staff/login")
        elif not role.may(needed):
            assert answer.status_code == 403, route.path
        else:
            assert answer.status_code not in (403, 405, 500), (route.path, answer.text)
            continue
        assert SECRET not in answer.text
        assert "Coimbra" not in answer.text
        assert count_changes(sessions) == before, route.path


def count_changes(sessions: sessionmaker[Session]) -> int:
    with sessions() as session:
        return session.scalar(select(func.count()).select_from(AuditEntry)) or 0


@pytest.mark.parametrize("path", ["/staff/nowhere", "/staff/facts/nothing.here", "/staff/records/audit", "/staff/talk"])
def test_what_is_not_there_is_404(sign_in: SignIn, path: str) -> None:
    assert sign_in(Role.ADMIN).get(path).status_code == 404


def test_form_without_its_token_or_from_another_site_is_refused(sign_in: SignIn, client: TestClient) -> None:
    browser = sign_in(Role.ADMIN)
    form = {"email": "new@example.org", "name": "New", "role": "admin"}
    assert browser.post("/staff/accounts", {**form, "csrf": "wrong"}).status_code == 403
    for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}, {"origin": "null"}):
        answer = client.post(
            "/staff/accounts", data={**form, "csrf": browser.csrf}, headers={**browser.cookies, **headers}
        )
        assert answer.status_code == 403, headers
    assert "new@example.org" not in browser.get("/staff/accounts").text
    own = {"origin": "http://testserver", "sec-fetch-site": "same-origin"}
    done = client.post("/staff/accounts", data={**form, "csrf": browser.csrf}, headers={**browser.cookies, **own})
    assert done.status_code == 200
    assert "/staff/welcome/" in done.text


def test_large_bodies_are_refused(client: TestClient) -> None:
    assert client.post("/staff/login", data={"email": "x" * 10_000}).status_code == 413
    chunks = client.post("/staff/login", content=iter([b"email=", b"x" * 10_000]))
    assert chunks.status_code == 413


def test_signing_in_leads_only_into_the_console(sign_in: SignIn, client: TestClient) -> None:
    sign_in(Role.VIEWER)
    form = {"email": "viewer@example.org", "password": "four words nobody says"}
    for wanted, reached in (
        ("/staff/facts", "/staff/facts"),
        ("https://evil.example", "/staff/"),
        ("//evil.example", "/staff/"),
        ("/staff/../x", "/staff/"),
    ):
        answer = client.post("/staff/login", data={**form, "next": wanted}, follow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (303, reached)
        cookie = answer.headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie
        assert "Path=/staff" in cookie
    secure = client.post("https://testserver/staff/login", data=form, follow_redirects=False)
    assert "Secure" in secure.headers["set-cookie"]


def test_signing_out_ends_the_session(sign_in: SignIn) -> None:
    browser = sign_in(Role.VIEWER)
    assert browser.get("/staff/").status_code == 200
    browser.post("/staff/logout")
    assert browser.get("/staff/").status_code == 302


@pytest.mark.usefixtures("talk")
def test_pages_keep_the_policy_and_ask_nobody_else(sign_in: SignIn) -> None:
    browser = sign_in(Role.ADMIN)
    for route in PAGES:
        if "GET" not in (route.methods or ()) or route.path.endswith(("/export", "/{file}")):
            continue
        for language in ("en", "fa"):
            answer = browser.get(address(route), language)
            assert "unsafe" not in answer.headers["content-security-policy"]
            assert answer.headers["cache-control"] == "no-store"
            assert f'<html lang="{language}" dir="{"rtl" if language == "fa" else "ltr"}">' in answer.text
            assert not re.search(r"style=|<script>|<style>| on\w+=", answer.text), route.path
            loaded = re.findall(r'<(?:link|script|img)[^>]*(?:src|href)="([^"]+)"', answer.text)
            assert loaded
            assert all(one.startswith("/staff/static/") for one in loaded)
            for one in loaded:
                assert browser.get(one).status_code == 200
