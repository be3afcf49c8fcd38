"""A Rasa that answers as it is told: it stands for another process, reached over the network."""

import contextlib
import inspect
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
from sqlalchemy.orm import Session, sessionmaker

from channels.conversation import Conversations
from channels.rasa import RasaClient
from settings import Settings

Answers = Callable[[dict[str, Any]], httpx.Response | Awaitable[httpx.Response]]


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

    async def respond(request: httpx.Request) -> httpx.Response:
        if request.method in ("GET", "DELETE"):
            return httpx.Response(200, json={"status": "ok"})
        response = answer(json.loads(request.content))
        return await response if inspect.isawaitable(response) else response

    return httpx.MockTransport(respond)


@contextlib.asynccontextmanager
async def open_conversations(
    settings: Settings, sessions: sessionmaker[Session], transport: httpx.AsyncBaseTransport
) -> AsyncIterator[Conversations]:
    """The core at work, as the edge starts and stops it."""
    async with httpx.AsyncClient(transport=transport) as http:
        conversations = Conversations(settings, RasaClient(settings, http), sessions)
        await conversations.start()
        try:
            yield conversations
        finally:
            await conversations.stop()
