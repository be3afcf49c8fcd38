"""Conversations are erased when nothing was said for long, and only those."""

import asyncio
import time

import httpx
import pytest
from sqlalchemy.orm import Session, sessionmaker

from channels.errors import AssistantUnavailableError
from channels.messages import InMessage
from channels.retention import Retention
from settings import Settings
from talks.retention import idle_conversations
from tests.channels.fakes import fake_rasa, open_conversations

DAY = 86_400


async def test_what_is_kept_long_enough_is_erased(settings: Settings, sessions: sessionmaker[Session]) -> None:
    now = time.time()
    async with open_conversations(settings, sessions, fake_rasa()) as conversations:
        for sender in ("old", "new"):
            await conversations.answer(InMessage("rest", sender, "hello"))
        retention = Retention(settings, conversations, sessions, lambda: now + 179 * DAY)
        assert await retention.erase() == 0
        await conversations.answer(InMessage("rest", "new", "hello again"))
        assert idle_conversations(sessions, time.time() + 1) == ("rest:old", "rest:new")
        assert idle_conversations(sessions, time.time() + 1, limit=1) == ("rest:old",)
        retention = Retention(settings, conversations, sessions, lambda: now + 181 * DAY)
        assert await retention.erase() == 2
        assert conversations.log.talk("rest:old") is None
        assert await retention.erase() == 0


async def test_nothing_is_erased_here_that_rasa_still_has(
    settings: Settings, sessions: sessionmaker[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    is_up = False

    def respond(request: httpx.Request) -> httpx.Response:
        if request.method == "DELETE" and not is_up:
            return httpx.Response(503)
        return httpx.Response(200, json=[{"text": "x"}])

    monkeypatch.setattr("channels.retention._RETRY_S", 0.05)
    async with open_conversations(settings, sessions, httpx.MockTransport(respond)) as conversations:
        await conversations.answer(InMessage("rest", "old", "hello"))
        retention = Retention(settings, conversations, sessions, lambda: time.time() + 181 * DAY)
        with pytest.raises(AssistantUnavailableError):
            await retention.erase()
        assert conversations.log.talk("rest:old") is not None
        job = asyncio.create_task(retention.run())
        await asyncio.sleep(0.1)
        is_up = True
        for _ in range(200):
            await asyncio.sleep(0.05)
            if conversations.log.talk("rest:old") is None:
                break
        job.cancel()
        assert conversations.log.talk("rest:old") is None
