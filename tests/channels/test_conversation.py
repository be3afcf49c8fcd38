"""The core that all channels share."""

import asyncio
import json
import logging
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy.orm import Session, sessionmaker

from channels.messages import InMessage
from facts.database import make_engine, make_sessions
from settings import Settings
from talks.handoffs import open_questions
from talks.log import TalkLog
from talks.views import Incoming, Outgoing
from tests.channels.fakes import echo, fake_rasa, open_conversations

pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sweeps and retries in quick succession."""
    for name in ("_SWEEP_S", "_RETRY_S"):
        monkeypatch.setattr(f"channels.conversation.{name}", 0.05)


def hand_off(body: dict[str, Any]) -> httpx.Response:
    custom = {"facts": ["handoff.done"], "language": "fa", "sources": [], "handoff": {"question": "شهریه؟"}}
    return httpx.Response(200, json=[{"text": "…"}, {"custom": custom}])


class Failing:
    """A Rasa that is down for some calls and then answers; counts them."""

    def __init__(self, times: int) -> None:
        self.times, self.calls = times, 0

    def __call__(self, body: dict[str, Any]) -> httpx.Response:
        self.calls += 1
        return httpx.Response(503) if self.calls <= self.times else echo(body)


async def test_handed_off_question_is_kept_before_the_answer_says_so(
    settings: Settings, sessions: sessionmaker[Session]
) -> None:
    async with open_conversations(settings, sessions, fake_rasa(hand_off)) as conversations:
        (answer,) = await conversations.answer(InMessage("rest", "me", "بله بپرسید"))
    assert answer.facts == ("handoff.done",)
    assert "handoff" not in answer.to_rest("me")["custom"]
    assert [question.question for question in open_questions(sessions)] == ["شهریه؟"]


async def test_question_that_cannot_be_kept_is_not_said_to_be(
    settings: Settings, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'empty.db'}")  # has no tables
    async with open_conversations(settings, make_sessions(engine), fake_rasa(hand_off)) as conversations:
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
        await asyncio.sleep(0.1)
        running[sender] -= 1
        return httpx.Response(200, json=[{"text": "x"}])

    async with open_conversations(settings, sessions, httpx.MockTransport(respond)) as conversations:
        await asyncio.gather(*(conversations.answer(InMessage("rest", s, "x")) for s in ("a", "a", "a", "b")))
    assert most == {"rest:a": 1, "rest:b": 1, "all": 2}


async def test_answers_come_in_the_order_of_the_messages(settings: Settings, sessions: sessionmaker[Session]) -> None:
    async with open_conversations(settings, sessions, fake_rasa()) as conversations:
        for place in range(5):
            await conversations.receive(InMessage("web", "me", f"question {place}"))
        with conversations.follow("web:me") as changed:
            while len(conversations.log.since("web:me", 0)) < 10:
                await asyncio.wait_for(changed.wait(), 5)
                changed.clear()
    answers = [one.text for one in conversations.log.since("web:me", 0) if one.direction == "out"]
    assert answers == [f"question {place}" for place in range(5)]


async def test_repeated_message_is_answered_once(settings: Settings, sessions: sessionmaker[Session]) -> None:
    rasa = Failing(0)
    message = InMessage("web", "me", "hello", message_id="m-1")
    async with open_conversations(settings, sessions, fake_rasa(rasa)) as conversations:
        await asyncio.gather(*(conversations.answer(message) for _ in range(3)))
        await conversations.answer(message)
    assert rasa.calls == 1
    assert [one.direction for one in conversations.log.since("web:me", 0)] == ["in", "out"]


async def test_messages_wait_while_rasa_is_down(settings: Settings, sessions: sessionmaker[Session]) -> None:
    rasa = Failing(3)
    async with open_conversations(settings, sessions, fake_rasa(rasa)) as conversations:
        (answer,) = await conversations.answer(InMessage("web", "me", "hello"))
    assert (answer.text, answer.facts, rasa.calls) == ("hello", ("opatel.start",), 4)


async def test_rest_client_gets_an_apology_at_once(settings: Settings, sessions: sessionmaker[Session]) -> None:
    rasa = Failing(3)
    async with open_conversations(settings, sessions, fake_rasa(rasa)) as conversations:
        (answer,) = await conversations.answer(InMessage("rest", "me", "Wann begann OPATEL denn?"))
    assert (answer.facts, answer.language, rasa.calls) == ((), "de", 1)


async def test_what_another_process_left_is_answered(settings: Settings, sessions: sessionmaker[Session]) -> None:
    """As after a kill: a message was kept, its lease has run out, its answer was never written."""
    earlier = TalkLog(sessions, clock=lambda: 0.0)
    kept = earlier.receive(Incoming("web", "me", "m-1", "left behind"))
    assert earlier.claim("web:me", "the dead", 6.0) is not None
    async with open_conversations(settings, sessions, fake_rasa()) as conversations:
        with conversations.follow("web:me") as changed:
            while (answers := conversations.log.answers(kept)) is None:
                await asyncio.wait_for(changed.wait(), 5)
                changed.clear()
    assert [answer.text for answer in answers] == ["left behind"]


async def test_two_processes_on_one_database_answer_once(settings: Settings, sessions: sessionmaker[Session]) -> None:
    rasa = Failing(0)
    async with (
        open_conversations(settings, sessions, fake_rasa(rasa)) as one,
        open_conversations(settings, sessions, fake_rasa(rasa)) as other,
    ):
        for place in range(10):
            message = InMessage("web", f"peer-{place % 3}", "hello", message_id=f"m-{place}")
            await asyncio.gather(one.answer(message), other.answer(message))
    assert rasa.calls == 10
    for peer in range(3):
        rows = one.log.since(f"web:peer-{peer}", 0)
        assert [row.reply_to for row in rows if row.direction == "out"] == [
            row.seq for row in rows if row.direction == "in"
        ]


async def test_follower_hears_of_what_another_process_wrote(
    settings: Settings, sessions: sessionmaker[Session]
) -> None:
    async with open_conversations(settings, sessions, fake_rasa()) as conversations:
        await conversations.answer(InMessage("web", "me", "hello"))
        with conversations.follow("web:me") as changed:
            TalkLog(sessions).say("web:me", Outgoing("From the staff", "en", author="staff"))
            while conversations.log.since("web:me", 2) == ():
                await asyncio.wait_for(changed.wait(), 5)
                changed.clear()
    assert [one.author for one in conversations.log.since("web:me", 0)] == ["visitor", "assistant", "staff"]


async def test_assistant_keeps_quiet_while_a_person_has_the_talk(
    settings: Settings, sessions: sessionmaker[Session]
) -> None:
    rasa = Failing(0)
    async with open_conversations(settings, sessions, fake_rasa(rasa)) as conversations:
        await conversations.answer(InMessage("web", "me", "hello"))
        conversations.log.set_state("web:me", "human")
        assert await conversations.answer(InMessage("web", "me", "are you there?")) == ()
    assert rasa.calls == 1


async def test_personal_data_reaches_neither_the_log_nor_rasa(
    settings: Settings, sessions: sessionmaker[Session]
) -> None:
    async with open_conversations(settings, sessions, fake_rasa()) as conversations:
        (answer,) = await conversations.answer(InMessage("rest", "me", "Write to ali.b@example.org or 0912 123 4567"))
    assert answer.text == "Write to [e-mail] or [phone]"
    assert conversations.log.since("rest:me", 0)[0].text == answer.text


async def test_forgotten_conversation_is_gone_here_and_in_rasa(
    settings: Settings, sessions: sessionmaker[Session]
) -> None:
    methods: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        methods.append(request.method)
        return httpx.Response(200, json=[{"text": "x"}])

    async with open_conversations(settings, sessions, httpx.MockTransport(respond)) as conversations:
        await conversations.answer(InMessage("rest", "me", "hello"))
        erased = await conversations.forget("rest:me")
    assert (erased.messages, conversations.log.talk("rest:me"), methods) == (2, None, ["POST", "DELETE"])


async def test_logs_say_nothing_of_the_text(
    settings: Settings, sessions: sessionmaker[Session], caplog: pytest.LogCaptureFixture
) -> None:
    transport = fake_rasa(lambda body: httpx.Response(500, json={}))
    with caplog.at_level(logging.INFO):
        async with open_conversations(settings, sessions, transport) as conversations:
            await conversations.answer(InMessage("rest", "me", "my private question"))
    assert "No answer" in caplog.text
    assert "private" not in caplog.text
