"""The public REST endpoint: the contract, and what it makes of bad input."""

import json
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from channels.app import create_app
from settings import Settings
from tests.channels.fakes import echo, fake_rasa
from tests.channels.test_fallback import fetch, open_session

PATH = "/webhooks/rest/webhook"


def test_text_and_custom_come_in_one_object(client: TestClient) -> None:
    (answer,) = client.post(PATH, json={"sender": "me", "message": "Wann?"}).json()
    assert answer == {
        "recipient_id": "me",
        "text": "Wann?",
        "custom": {"facts": ["opatel.start"], "language": "de", "sources": []},
    }


def test_rasa_is_told_that_nothing_reaches_the_person_later(settings: Settings) -> None:
    told = []

    def hear(body: dict[str, Any]) -> httpx.Response:
        told.append(body["metadata"])
        return echo(body)

    with TestClient(create_app(settings, fake_rasa(hear))) as client:
        client.post(PATH, json={"sender": "me", "message": "Yes", "metadata": {"language": "en"}})
        headers = open_session(client)
        client.post("/chat/messages", json={"id": "a", "text": "Yes"}, headers=headers)
        fetch(client, headers, 0, 2)
    assert [metadata.get("only_asks") for metadata in told] == [True, None]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 400, "no_json"),
        (b"{", 400, "no_json"),
        (b"\xff\xfe", 400, "no_json"),
        (b"[" * 20000, 400, "no_json"),
        (b"[]", 400, "no_object"),
        (b"null", 400, "no_object"),
        (b'{"message": "hi"}', 422, "bad_sender"),
        (b'{"sender": "", "message": "hi"}', 422, "bad_sender"),
        (b'{"sender": 7, "message": "hi"}', 422, "bad_sender"),
        (b'{"sender": "a\\u0000b", "message": "hi"}', 422, "bad_sender"),
        (b'{"sender": "\\ud800", "message": "hi"}', 422, "bad_sender"),
        (json.dumps({"sender": "x" * 201, "message": "hi"}).encode(), 422, "bad_sender"),
        (b'{"sender": "me"}', 422, "bad_message"),
        (b'{"sender": "me", "message": ["hi"]}', 422, "bad_message"),
        (json.dumps({"sender": "me", "message": "x" * 1_000_000}).encode(), 413, "too_large"),
    ],
)
def test_bad_requests_are_refused_in_one_shape(client: TestClient, body: bytes, status: int, code: str) -> None:
    response = client.post(PATH, content=body)
    assert response.status_code == status
    assert response.json()["error"]["code"] == code
    assert response.json()["error"]["message"]


@pytest.mark.parametrize("text", ["", "   ", "\u0000\u0007", "😀" * 2500])
def test_what_is_no_question_gets_a_polite_answer(client: TestClient, text: str) -> None:
    response = client.post(PATH, json={"sender": "me", "message": text, "metadata": {"language": "fr"}})
    (answer,) = response.json()
    assert response.status_code == 200
    assert answer["custom"] == {"facts": [], "language": "fr", "sources": []}


def test_control_characters_and_lone_surrogates_are_levelled(client: TestClient) -> None:
    body = b'{"sender": "me", "message": "a\\u0000b \\ud800 c"}'
    (answer,) = client.post(PATH, content=body).json()
    assert answer["text"] == "ab \ufffd c"


def test_other_methods_and_paths_have_the_same_shape(client: TestClient) -> None:
    assert client.get(PATH).json()["error"]["code"] == "method_not_allowed"
    assert client.get("/nowhere").json()["error"]["code"] == "not_found"


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda children: st.lists(children) | st.dictionaries(st.text(), children),
    max_leaves=8,
)


@hypothesis_settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.fixed_dictionaries({}, optional={"sender": JSON, "message": JSON, "metadata": JSON}) | JSON)
def test_no_input_makes_the_edge_fail(client: TestClient, body: Any) -> None:
    response = client.post(PATH, content=json.dumps(body).encode())
    assert response.status_code in (200, 400, 413, 422)


def test_failing_rasa_gets_an_apology_in_the_users_language(settings: Settings) -> None:
    for answer in (
        lambda body: httpx.Response(500, json={}),
        lambda body: httpx.Response(200, json=[]),
        lambda body: httpx.Response(200, content=b"<html>"),
    ):
        with TestClient(create_app(settings, fake_rasa(answer))) as client:
            response = client.post(PATH, json={"sender": "me", "message": "Milloin OPATEL-hanke alkoi ja kuka maksaa?"})
        (message,) = response.json()
        assert response.status_code == 200
        assert message["custom"]["language"] == "fi"
        assert message["custom"]["facts"] == []


def test_unreachable_rasa_gets_an_apology_in_the_language_of_the_talk(settings: Settings) -> None:
    calls: list[str] = []

    def die_after_one(body: dict[str, Any]) -> httpx.Response:
        calls.append(body["sender"])
        if len(calls) > 1:
            raise httpx.ConnectError("refused")
        return echo(body)

    with TestClient(create_app(settings, fake_rasa(die_after_one))) as client:
        client.post(PATH, json={"sender": "me", "message": "Wann?"})
        (message,) = client.post(PATH, json={"sender": "me", "message": "ok?"}).json()
    assert message["custom"]["language"] == "de"
    assert calls == ["rest:me", "rest:me"]
