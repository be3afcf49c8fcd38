"""The web chat where WebSockets are blocked."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from channels.app import create_app
from settings import Settings
from tests.channels.fakes import fake_rasa


def open_session(client: TestClient) -> dict[str, str]:
    """The headers of a new session."""
    token = client.post("/chat/session", json={"session": None, "language": "en"}).json()["session"]
    return {"authorization": f"Bearer {token}"}


def fetch(client: TestClient, headers: dict[str, str], after: int, count: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    while len(found) < count:
        found += client.get("/chat/messages", params={"after": after + len(found), "wait": 5}, headers=headers).json()[
            "messages"
        ]
    return found


def test_message_is_kept_and_its_answer_fetched(client: TestClient) -> None:
    headers = open_session(client)
    for _ in range(2):
        kept = client.post("/chat/messages", json={"id": "m-1", "text": "hello"}, headers=headers)
        assert (kept.status_code, kept.json()) == (202, {"type": "stored", "id": "m-1", "seq": 1})
    question, answer = fetch(client, headers, 0, 2)
    assert (question["id"], answer["reply_to"], answer["text"]) == ("m-1", 1, "hello")
    assert client.get("/chat/messages", params={"after": 2}, headers=headers).json() == {
        "messages": [],
        "working": False,
        "state": "bot",
    }


def test_both_transports_show_the_same_talk(client: TestClient) -> None:
    headers = open_session(client)
    client.post("/chat/messages", json={"id": "m-1", "text": "hello"}, headers=headers)
    fetch(client, headers, 0, 2)
    with client.websocket_connect("/ws") as socket:
        socket.send_json({"type": "open", "session": headers["authorization"].split()[1], "after": 1})
        assert socket.receive_json()["seq"] == 2
        assert socket.receive_json()["reply_to"] == 1


def test_vote_and_forget(client: TestClient) -> None:
    headers = open_session(client)
    client.post("/chat/messages", json={"id": "m-1", "text": "hello"}, headers=headers)
    fetch(client, headers, 0, 2)
    assert client.put("/chat/votes/2", json={"vote": 1}, headers=headers).json()["vote"] == 1
    assert fetch(client, headers, 1, 1)[0]["vote"] == 1
    assert client.delete("/chat", headers=headers).json() == {"type": "forgotten"}
    assert client.get("/chat/messages", headers=headers).json()["messages"] == []


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "code"),
    [
        ("POST", "/chat/messages", {"id": "a b", "text": "hi"}, 422, "bad_id"),
        ("POST", "/chat/messages", {"id": "a", "text": ""}, 422, "empty"),
        ("GET", "/chat/messages?after=x", None, 422, "bad_after"),
        ("GET", "/chat/messages?wait=99", None, 422, "bad_wait"),
        ("GET", "/chat/messages?wait=nan", None, 422, "bad_wait"),
        ("PUT", "/chat/votes/1", {"vote": 5}, 422, "bad_vote"),
        ("PUT", "/chat/votes/1", {"vote": 1}, 404, "unknown_message"),
        ("PUT", "/chat/votes/x", {"vote": 1}, 422, "bad_after"),
        ("PUT", "/chat/votes/1", [], 400, "no_object"),
    ],
)
def test_bad_requests_are_refused_in_one_shape(
    client: TestClient, method: str, path: str, body: Any, status: int, code: str
) -> None:
    response = client.request(method, path, json=body, headers=open_session(client))
    assert (response.status_code, response.json()["error"]["code"]) == (status, code)


@pytest.mark.parametrize("headers", [{}, {"authorization": "Bearer x"}, {"authorization": "Basic eDp5"}])
def test_nothing_without_a_session(client: TestClient, headers: dict[str, str]) -> None:
    for method, path in (
        ("POST", "/chat/messages"),
        ("GET", "/chat/messages"),
        ("PUT", "/chat/votes/1"),
        ("DELETE", "/chat"),
    ):
        response = client.request(method, path, headers=headers)
        assert (response.status_code, response.json()["error"]["code"]) == (401, "session_expired")


def test_flood_is_told_when_to_come_back(settings: Settings) -> None:
    app = create_app(settings.model_copy(update={"address_rate": "3/minute"}), fake_rasa())
    with TestClient(app) as client:
        answers = [client.post("/webhooks/rest/webhook", json={"sender": "me", "message": "hi"}) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert int(answers[-1].headers["retry-after"]) == answers[-1].json()["error"]["retry_after_s"]


def test_other_sites_may_call_where_they_are_named(settings: Settings) -> None:
    app = create_app(settings.model_copy(update={"origins": "https://partner.example"}), fake_rasa())
    with TestClient(app) as client:
        for origin, allowed in (("https://partner.example", "https://partner.example"), ("https://evil.example", None)):
            response = client.post("/chat/session", json={}, headers={"origin": origin})
            assert response.headers.get("access-control-allow-origin") == allowed


def test_every_response_has_security_headers(client: TestClient) -> None:
    for path in ("/", "/health", "/openapi.json", "/nowhere", "/chat/messages"):
        headers = client.get(path).headers
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
