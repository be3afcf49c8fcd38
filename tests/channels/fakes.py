"""A Rasa that answers as it is told: it stands for another process, reached over the network."""

import json
from collections.abc import Callable
from typing import Any

import httpx

Answers = Callable[[dict[str, Any]], httpx.Response]


def echo(body: dict[str, Any]) -> httpx.Response:
    """Answers in Rasa's way, `text` and `custom` apart."""
    custom = {"facts": ["opatel.start"], "language": "de", "sources": [], "confidence": 0.9}
    sender = body["sender"]
    return httpx.Response(
        200,
        json=[{"recipient_id": sender, "text": body["message"]}, {"recipient_id": sender, "custom": custom}],
    )


def fake_rasa(answer: Answers = echo) -> httpx.MockTransport:
    """A transport under which Rasa and the action server are up, and Rasa answers by `answer`."""

    def respond(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json={"status": "ok"})
        return answer(json.loads(request.content))

    return httpx.MockTransport(respond)
