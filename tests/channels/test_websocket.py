"""The web chat over its WebSocket."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from starlette.testclient import TestClient, WebSocketTestSession
from starlette.websockets import WebSocketDisconnect

from channels.app import create_app
from locales.catalogue import sentence
from settings import Settings
from talks.views import Outgoing
from tests.channels.fakes import fake_rasa


@contextmanager
def chat(
    client: TestClient, session: str | None = None, after: int = 0, language: str = "en"
) -> Iterator[tuple[WebSocketTestSession, dict[str, Any]]]:
    """An open chat, and what the server said when it opened."""
    with client.websocket_connect("/ws") as socket:
        socket.send_json({"type": "open", "session": session, "after": after, "language": language})
        yield socket, socket.receive_json()


def read(socket: WebSocketTestSession, count: int) -> list[dict[str, Any]]:
    """So many messages; other frames are passed over."""
    found: list[dict[str, Any]] = []
    while len(found) < count:
        frame = socket.receive_json()
        if frame["type"] == "message":
            found.append(frame)
    return found


def send(socket: WebSocketTestSession, message_id: str, text: str, **more: Any) -> None:
    socket.send_json({"type": "message", "id": message_id, "text": text, **more})


def test_message_is_stored_shown_and_answered(client: TestClient) -> None:
    with chat(client) as (socket, opened):
        assert (opened["new"], opened["seq"], opened["state"]) == (True, 0, "bot")
        send(socket, "m-1", "/opatel.start", shown="When did it start?", language="de")
        frames = [socket.receive_json() for _ in range(4)]
    by_type = {frame["type"]: frame for frame in frames if frame["type"] != "message"}
    question, answer = (frame for frame in frames if frame["type"] == "message")
    assert by_type["stored"] == {"type": "stored", "id": "m-1", "seq": 1}
    assert by_type["working"] == {"type": "working", "seq": 1}
    assert (question["id"], question["from"], question["shown"]) == ("m-1", "visitor", "When did it start?")
    assert (answer["reply_to"], answer["from"], answer["custom"]["facts"]) == (1, "assistant", ["opatel.start"])
    assert "understood" not in str(frames)


def test_client_that_comes_back_gets_what_it_missed(client: TestClient) -> None:
    with chat(client) as (socket, opened):
        send(socket, "m-1", "one")
        read(socket, 2)
        send(socket, "m-2", "two")
        read(socket, 2)
    with chat(client, opened["session"], after=2) as (socket, again):
        assert (again["new"], again["seq"]) == (False, 4)
        assert [frame["seq"] for frame in read(socket, 2)] == [3, 4]


def test_message_sent_again_is_answered_once(client: TestClient) -> None:
    with chat(client) as (socket, opened):
        for _ in range(3):
            send(socket, "m-1", "hello")
        read(socket, 2)
        socket.send_json({"type": "ping"})
        while socket.receive_json()["type"] != "pong":
            pass
    with chat(client, opened["session"]) as (_, again):
        assert again["seq"] == 2


def test_two_tabs_show_the_same_talk(client: TestClient) -> None:
    with chat(client) as (one, opened):
        send(one, "m-1", "hello")
        read(one, 2)
        with chat(client, opened["session"]) as (other, _):
            read(other, 2)
            send(other, "m-2", "from the other tab")
            assert [frame["seq"] for frame in read(one, 2)] == [3, 4]
            assert [frame["seq"] for frame in read(other, 2)] == [3, 4]


def test_reply_of_the_staff_arrives(client: TestClient) -> None:
    with chat(client) as (socket, opened):
        send(socket, "m-1", "hello")
        read(socket, 2)
        app: Any = client.app
        conversation = f"web:{app.state.sessions.open(opened['session']).id}"
        app.state.conversations.log.set_state(conversation, "human")
        app.state.conversations.log.say(conversation, Outgoing("I am Sara.", "en", author="staff"))
        frames = [socket.receive_json(), socket.receive_json()]
    assert {"type": "state", "state": "human"} in frames
    assert [frame["from"] for frame in frames if frame["type"] == "message"] == ["staff"]


def test_votes_are_kept(client: TestClient) -> None:
    with chat(client) as (socket, opened):
        send(socket, "m-1", "hello")
        read(socket, 2)
        socket.send_json({"type": "vote", "seq": 2, "vote": -1})
        assert socket.receive_json() == {"type": "vote", "seq": 2, "vote": -1}
        socket.send_json({"type": "vote", "seq": 1, "vote": 1})
        assert socket.receive_json()["code"] == "unknown_message"
    with chat(client, opened["session"]) as (socket, _):
        assert [frame["vote"] for frame in read(socket, 2)] == [0, -1]


def test_forgotten_chat_ends_in_every_tab(client: TestClient) -> None:
    with chat(client) as (one, opened):
        send(one, "m-1", "hello")
        read(one, 2)
        with chat(client, opened["session"]) as (other, _):
            read(other, 2)
            one.send_json({"type": "forget"})
            for socket in (one, other):
                assert socket.receive_json() == {"type": "forgotten"}
                with pytest.raises(WebSocketDisconnect):
                    read(socket, 1)
    with chat(client, opened["session"]) as (_, again):
        assert again["seq"] == 0


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("{", "no_json"),
        ("[]", "no_object"),
        ('{"type": "dance"}', "bad_message"),
        ('{"type": "message", "id": "a b", "text": "hi"}', "bad_id"),
        ('{"type": "message", "id": "a", "text": 7}', "bad_message"),
        ('{"type": "message", "id": "a", "text": "hi", "shown": 7}', "bad_message"),
        ('{"type": "message", "id": "a", "text": "\\u0000 "}', "empty"),
        ('{"type": "message", "id": "a", "text": "' + "x" * 1001 + '"}', "too_long"),
        ('{"type": "vote", "seq": 1, "vote": 7}', "bad_vote"),
        ('{"type": "vote", "seq": -1, "vote": 1}', "bad_after"),
    ],
)
def test_bad_frames_are_refused_and_the_chat_goes_on(client: TestClient, frame: str, code: str) -> None:
    with chat(client, language="fa") as (socket, _):
        socket.send_text(frame)
        error = socket.receive_json()
        assert (error["type"], error["code"]) == ("error", code)
        if code == "empty":
            assert error["message"] == sentence("fa", "message-empty")
        send(socket, "m-1", "hello")
        assert len(read(socket, 2)) == 2


@pytest.mark.parametrize("first", ["{", '{"type": "message", "id": "a", "text": "hi"}', '{"type":"open","after":"x"}'])
def test_chat_begins_with_opening(client: TestClient, first: str) -> None:
    with client.websocket_connect("/ws") as socket:
        socket.send_text(first)
        assert socket.receive_json()["type"] == "error"
        with pytest.raises(WebSocketDisconnect):
            socket.receive_json()


def test_silent_client_is_closed(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("channels.websocket._OPEN_WITHIN_S", 0.05)
    with client.websocket_connect("/ws") as socket, pytest.raises(WebSocketDisconnect):
        socket.receive_json()


def test_flood_is_slowed_down_with_a_word(client: TestClient) -> None:
    with chat(client, language="fa") as (socket, _):
        for place in range(25):
            send(socket, f"m-{place}", "hello", language="fa")
        frames: list[dict[str, Any]] = []
        while not frames or frames[-1]["type"] != "error":
            frames.append(socket.receive_json())
    error = frames[-1]
    assert (error["code"], error["id"]) == ("rate_limited", "m-20")
    assert 1 <= error["retry_after_s"] <= 10
    assert error["message"] == sentence("fa", "chat-slow-down", seconds=error["retry_after_s"])


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [("http://testserver", True), ("https://partner.example", True), ("https://evil.example", False), ("null", False)],
)
def test_only_allowed_sites_may_connect(settings: Settings, origin: str, allowed: bool) -> None:
    app = create_app(settings.model_copy(update={"origins": "https://partner.example"}), fake_rasa())
    with TestClient(app) as client:
        try:
            with client.websocket_connect("/ws", headers={"origin": origin}) as socket:
                socket.send_json({"type": "open"})
                assert socket.receive_json()["type"] == "opened"
                assert allowed
        except WebSocketDisconnect:
            assert not allowed


def test_sockets_leave_nothing_behind(client: TestClient) -> None:
    for _ in range(3):
        with chat(client) as (socket, _):
            send(socket, "m-1", "hello")
            read(socket, 2)
    app: Any = client.app
    asyncio.run(asyncio.sleep(0.1))
    assert app.state.conversations._followers == {}
