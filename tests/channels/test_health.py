"""Alive, and able to answer."""

import httpx
from starlette.testclient import TestClient

from channels.app import create_app
from settings import Settings
from tests.channels.fakes import fake_rasa


def test_ready_when_all_parts_are(settings: Settings) -> None:
    with TestClient(create_app(settings, fake_rasa())) as client:
        assert client.get("/health").json() == {"status": "ok"}
        assert client.get("/ready").json()["status"] == "ready"


def test_not_ready_says_which_part(settings: Settings) -> None:
    def rasa_is_down(request: httpx.Request) -> httpx.Response:
        if request.url.port == settings.rasa_port:
            raise httpx.ConnectError("refused")
        return httpx.Response(200)

    with TestClient(create_app(settings, httpx.MockTransport(rasa_is_down))) as client:
        response = client.get("/ready")
        assert client.get("/health").status_code == 200
    assert response.status_code == 503
    assert response.json()["parts"] == {"rasa": False, "actions": True, "database": True}
