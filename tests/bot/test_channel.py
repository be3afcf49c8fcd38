"""The channel of the edge: only with the token, and failure is not silence."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from rasa.core.tracker_store import FailSafeTrackerStore, SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, UserUttered

from bot.channel import EdgeChannel
from bot.errors import ComponentConfigError

TOKEN = "a-token-that-only-tests-know"
BODY = {"sender": "me", "message": "hi", "metadata": {"language": "fi"}}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[FailSafeTrackerStore]:
    """A tracker store as Rasa's agent holds it."""
    inner = SQLTrackerStore(Domain.empty(), dialect="sqlite", db=str(tmp_path / "tracker.db"))
    yield FailSafeTrackerStore(inner)
    inner.engine.dispose()


def call(
    method: str, on_message: Any, token: str = TOKEN, body: dict[str, Any] | None = None, store: Any = None
) -> Any:
    """Call the route as Rasa's server would."""
    blueprint = EdgeChannel.from_credentials({"token": TOKEN}).blueprint(on_message)
    (receive,) = [
        route.handler
        for route in blueprint._future_routes
        if route.uri.endswith("/webhook") and method in route.methods
    ]
    app = SimpleNamespace(ctx=SimpleNamespace(agent=SimpleNamespace(tracker_store=store)))
    return asyncio.run(
        receive(SimpleNamespace(headers={"authorization": f"Bearer {token}"}, json=body or BODY, app=app))
    )


def post(on_message: Any, token: str) -> Any:
    return call("POST", on_message, token)


class Answering:
    """Answers as Rasa does: says something, and saves the tracker at the end of the turn. Counts its turns."""

    def __init__(self, store: FailSafeTrackerStore) -> None:
        self.store, self.turns = store, 0

    async def __call__(self, message: Any) -> None:
        self.turns += 1
        tracker = await self.store.get_or_create_tracker(message.sender_id)
        custom = {"facts": ["opatel.start"]}
        tracker.update(UserUttered(message.text, message_id=message.message_id))
        tracker.update(ActionExecuted("action_answer"))
        tracker.update(
            BotUttered(f"turn {self.turns}", {"buttons": [{"title": "t", "payload": "/p"}], "custom": custom})
        )
        tracker.update(ActionExecuted("action_listen"))
        await message.output_channel.send_text_with_buttons(
            message.sender_id, f"turn {self.turns}", [{"title": "t", "payload": "/p"}]
        )
        await message.output_channel.send_custom_json(message.sender_id, custom)
        await self.store.save(tracker)


@pytest.mark.parametrize("credentials", [None, {}, {"token": "short"}])
def test_token_is_needed_at_start(credentials: Any) -> None:
    with pytest.raises(ComponentConfigError, match="RAHNAMA_TOKEN"):
        EdgeChannel.from_credentials(credentials)


def test_wrong_token_is_refused() -> None:
    async def nobody(message: Any) -> None:
        raise AssertionError("must not be called")

    assert post(nobody, "wrong").status == 401


def test_message_reaches_rasa_with_its_metadata() -> None:
    seen = []

    async def answer(message: Any) -> None:
        seen.append((message.text, message.sender_id, message.metadata))
        await message.output_channel.send_text_message(message.sender_id, "hello")

    response = post(answer, TOKEN)
    assert json.loads(response.body) == [{"recipient_id": "me", "text": "hello"}]
    assert seen == [("hi", "me", {"language": "fi"})]


def test_failure_is_no_empty_answer() -> None:
    async def fail(message: Any) -> None:
        await asyncio.sleep(0)
        raise ValueError("broken")

    assert post(fail, TOKEN).status == 500


def test_repeated_message_is_answered_from_the_tracker(store: FailSafeTrackerStore) -> None:
    rasa = Answering(store)
    first = call("POST", rasa, body={**BODY, "id": "m-1"}, store=store)
    other = call("POST", rasa, body={**BODY, "id": "m-2"}, store=store)
    again = call("POST", rasa, body={**BODY, "id": "m-1"}, store=store)
    assert json.loads(again.body) == json.loads(first.body)
    assert json.loads(again.body) != json.loads(other.body)
    assert rasa.turns == 2


def test_conversation_is_erased_with_the_token_only(store: FailSafeTrackerStore) -> None:
    rasa = Answering(store)
    for sender in ("me", "other"):
        call("POST", rasa, body={**BODY, "sender": sender, "id": "m-1"}, store=store)
    assert call("DELETE", rasa, "wrong", {"sender": "me"}, store).status == 401
    assert call("DELETE", rasa, TOKEN, {"sender": "me"}, store).status == 200
    assert asyncio.run(store.keys()) == ["other"]
