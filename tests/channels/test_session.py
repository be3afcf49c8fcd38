"""Sessions: made by the edge, signed, and good for a while."""

import time

import pytest
from itsdangerous import URLSafeTimedSerializer

from channels.errors import RequestError
from channels.session import Sessions
from settings import Settings


def test_token_goes_on_with_its_session(settings: Settings) -> None:
    sessions = Sessions(settings)
    first = sessions.open(None)
    again = sessions.open(first.token)
    assert (first.is_new, again.is_new, again.id) == (True, False, first.id)
    assert sessions.read(f"Bearer {again.token}") == first.id
    assert len({sessions.open(None).id for _ in range(100)}) == 100


def test_session_cannot_be_chosen(settings: Settings) -> None:
    sessions = Sessions(settings)
    chosen = URLSafeTimedSerializer("some other secret, long enough", salt="web-chat").dumps("victim")
    damaged = sessions.open(None).token[:-2]
    for token in (chosen, damaged, "", "victim"):
        session = sessions.open(str(token))
        assert session.is_new
        assert session.id != "victim"
        with pytest.raises(RequestError, match="/chat/session"):
            sessions.read(f"Bearer {token}")


def test_session_expires(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    sessions = Sessions(settings)
    first = sessions.open(None)
    later = time.time() + settings.session_days * 86_400
    monkeypatch.setattr("time.time", lambda: later - 10)
    assert not sessions.open(first.token).is_new
    monkeypatch.setattr("time.time", lambda: later + 10)
    assert sessions.open(first.token).is_new
