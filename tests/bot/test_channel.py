"""The channel of the edge: only with the token, and failure is not silence."""

import asyncio
import json
from types import SimpleNamespace
from typing import Any

import pytest

from bot.channel import EdgeChannel
from bot.errors import ComponentConfigError

TOKEN = "a-token-that-only-tests-know"
BODY = {"sender": "me", "message": "hi", "metadata": {"language": "fi"}}


def post(on_message: Any, token: str) -> Any:
    """Call the route as Rasa's server would."""
    blueprint = EdgeChannel.from_credentials({"token": TOKEN}).blueprint(on_message)
    (receive,) = [route.handler for route in blueprint._future_routes if route.uri.endswith("/webhook")]
    request = SimpleNamespace(headers={"authorization": f"Bearer {token}"}, json=BODY)
    return asyncio.run(receive(request))


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
