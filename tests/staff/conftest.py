"""What the console's tests share: the edge in this process, and somebody of each role signed in."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from httpx2 import Response
from sqlalchemy.orm import Session, sessionmaker
from starlette.testclient import TestClient

from channels.app import create_app
from settings import Settings
from staff.accounts import Accounts
from staff.roles import Role
from staff.visit import COOKIE
from tests.channels.fakes import fake_rasa

PASSWORD = "four words nobody says"


class Browser:
    """A signed-in person; posts carry the form's token, as a page's form does."""

    def __init__(self, client: TestClient, token: str, csrf: str) -> None:
        self.client = client
        self.csrf = csrf
        self.cookies = {"cookie": f"{COOKIE}={token}"} if token else {}

    def get(self, path: str, language: str = "en") -> Response:
        return self.client.get(path, headers={**self.cookies, "accept-language": language}, follow_redirects=False)

    def post(self, path: str, data: dict[str, str] | None = None, **options: Any) -> Response:
        form = {"csrf": self.csrf, **(data or {})}
        return self.client.post(path, data=form, headers=self.cookies, follow_redirects=False, **options)


SignIn = Callable[..., Browser]


@pytest.fixture
def accounts(sessions: sessionmaker[Session]) -> Accounts:
    return Accounts(sessions, hours=12)


@pytest.fixture
def client(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    """The edge. It doesn't look for messages to answer meanwhile: tests write the answers to theirs."""
    monkeypatch.setattr("channels.conversation._SWEEP_S", 600.0)
    with TestClient(create_app(settings, fake_rasa()), raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def sign_in(client: TestClient, accounts: Accounts) -> SignIn:
    def open_session(role: Role | None) -> Browser:
        if role is None:
            return Browser(client, "", "")
        email = f"{role}@example.org"
        accounts.redeem(accounts.invite(email, f"The {role}", role, by="test"), PASSWORD)
        token = accounts.sign_in(email, PASSWORD)
        identity = accounts.who(token)
        assert identity is not None
        return Browser(client, token, identity.csrf)

    return open_session


def form_value(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found is not None, name
    return found.group(1)
