"""The core that all channels share."""

import asyncio
import json
import logging
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy.orm import Session, sessionmaker

from channels.conversation import Conversations
from channels.messages import InMessage
from channels.rasa import RasaClient
from facts.database import make_engine, make_sessions
from settings import Settings
from talks.handoffs import open_questions
from tests.channels.fakes import fake_rasa


def hand_off(body: dict[str, Any]) -> httpx.Response:
    custom = {"facts": ["handoff.done"], "language": "fa", "sources": [], "handoff": {"question": "شهریه؟"}}
    return httpx.Response(200, json=[{"text": "…"}, {"custom": custom}])


async def test_handed_off_question_is_kept_before_the_answer_says_so(
    settings: Settings, sessions: sessionmaker[Session]
) -> None:
    async with httpx.AsyncClient(transport=fake_rasa(hand_off)) as http:
        conversations = Conversations(settings, RasaClient(settings, http), sessions)
        (answer,) = await conversations.answer(InMessage("rest", "me", "بله بپرسید"))
    assert answer.facts == ("handoff.done",)
    assert "handoff" not in answer.to_rest("me")["custom"]
    assert [question.question for question in open_questions(sessions)] == ["شهریه؟"]


async def test_question_that_cannot_be_kept_is_not_said_to_be(
    settings: Settings, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'empty.db'}")  # has no tables
    async with httpx.AsyncClient(transport=fake_rasa(hand_off)) as http:
        conversations = Conversations(settings, RasaClient(settings, http), make_sessions(engine))
        (answer,) = await conversations.answer(InMessage("rest", "me", "بله بپرسید"))
    engine.dispose()
    assert answer.facts == ()
    assert answer.language == "fa"
    assert "شهریه" not in caplog.text


async def test_messages_of_one_conversation_are_worked_on_one_at_a_time(
    settings: Settings, sessions: sessionmaker[Session]
) -> None:
    running: dict[str, int] = {}
    most: dict[str, int] = {}

    async def respond(request: httpx.Request) -> httpx.Response:
        sender = json.loads(request.content)["sender"]
        running[sender] = running.get(sender, 0) + 1
        most[sender] = max(most.get(sender, 0), running[sender])
        most["all"] = max(most.get("all", 0), sum(running.values()))
        await asyncio.sleep(0.02)
        running[sender] -= 1
        return httpx.Response(200, json=[{"text": "x"}])

    async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as http:
        conversations = Conversations(settings, RasaClient(settings, http), sessions)
        await asyncio.gather(*(conversations.answer(InMessage("rest", s, "x")) for s in ("a", "a", "a", "b")))
    assert most == {"rest:a": 1, "rest:b": 1, "all": 2}


async def test_logs_say_nothing_of_the_text(
    settings: Settings, sessions: sessionmaker[Session], caplog: pytest.LogCaptureFixture
) -> None:
    transport = fake_rasa(lambda body: httpx.Response(500, json={}))
    with caplog.at_level(logging.INFO):
        async with httpx.AsyncClient(transport=transport) as http:
            conversations = Conversations(settings, RasaClient(settings, http), sessions)
            await conversations.answer(InMessage("rest", "me", "my private question"))
    assert "No answer" in caplog.text
    assert "private" not in caplog.text
