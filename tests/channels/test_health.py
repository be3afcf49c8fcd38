"""Alive, and able to answer."""

import httpx
from starlette.testclient import TestClient

from channels.app import create_app
from serving.address import Address, AddressFile
from settings import Settings
from tests.channels.fakes import fake_rasa


def test_ready_when_all_parts_are(settings: Settings) -> None:
    with TestClient(create_app(settings, fake_rasa())) as client:
        assert client.get("/health").json() == {"status": "ok", "model": None}
        assert client.get("/ready").json()["status"] == "ready"


def test_the_model_that_answers_is_told_and_is_asked(settings: Settings) -> None:
    asked: list[int | None] = []

    def note(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.port)
        return httpx.Response(200)

    with TestClient(create_app(settings, httpx.MockTransport(note))) as client:
        for port, model in ((40001, "rahnama-1"), (40002, "rahnama-2")):
            AddressFile(settings.serving_file).write(Address(port, model))
            assert client.get("/health").json()["model"] == model
            asked.clear()
            assert client.get("/ready").json()["model"] == model
            assert port in asked


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
