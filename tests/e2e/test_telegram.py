"""Telegram with the real processes: a person's walk by polling, and by webhook; and a small kill test."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from facts.database import make_engine, make_sessions
from locales.catalogue import sentence
from talks.handoffs import open_questions
from talks.log import TalkLog
from talks.views import Outgoing
from tests.channels.telegram.bot_api import BotApi, run_bot_api
from tests.chaos.telegram import kill_telegram, telegram_settings
from tests.processes import Processes, run_processes

pytestmark = pytest.mark.e2e

CHAT = 31337


@contextmanager
def run_telegram(folder: Path) -> Iterator[tuple[BotApi, Processes]]:
    """All processes, by polling."""
    with run_bot_api() as api, run_processes(folder, **telegram_settings(api)) as processes:
        processes.start("telegram")
        yield api, processes


def walk(api: BotApi, folder: Path) -> None:
    """Finglish, a button, Arabic, a person, the staff's answer, and everything forgotten."""
    api.say(CHAT, "salam, OPATEL key shoru shod?", language="fa")
    (first,) = api.wait_for_posts(CHAT, 1, 60)
    assert "۲۰۱۶" in first["text"]
    button = first["reply_markup"]["inline_keyboard"][0][0]["text"]
    api.press(CHAT, button, "fa")
    second = api.wait_for_posts(CHAT, 2)[1]
    assert "<a href=" in second["text"]
    assert any("\u0600" <= letter <= "\u06ff" for letter in second["text"])
    api.say(CHAT, "ما هي الجامعات الشريكة في إسبانيا؟", language="fa")
    third = api.wait_for_posts(CHAT, 3)[2]
    assert "Almer" in third["text"]
    assert "جامعة" in third["text"]
    api.say(CHAT, "/human", language="fa")
    api.wait_for_posts(CHAT, 4)
    api.press(CHAT, sentence("ar", "handoff-button-yes"), "fa")
    assert sentence("ar", "handoff-done") in api.wait_for_posts(CHAT, 5)[4]["text"]
    engine = make_engine(f"sqlite:///{folder / 'rahnama.db'}")
    sessions = make_sessions(engine)
    (question,) = open_questions(sessions)
    conversation = f"{question.channel}:{question.conversation}"
    TalkLog(sessions).say(conversation, Outgoing("مرحبًا، أنا سارة.", "ar", author="staff"))
    assert "سارة" in api.wait_for_posts(CHAT, 6)[5]["text"]
    api.say(CHAT, "/forget", language="fa")
    api.wait_for_posts(CHAT, 7)
    api.press(CHAT, sentence("ar", "telegram-forget-yes"), "fa")
    done = api.wait_for_posts(CHAT, 8)[7]["text"].replace("\u200f", "")
    assert done.startswith(sentence("ar", "telegram-forgotten", messages=0, questions=1).split(":")[0])
    assert open_questions(sessions) == ()
    assert [row.author for row in TalkLog(sessions).since(conversation, 0)] == ["assistant"]
    engine.dispose()


def test_walk_and_kills_by_polling(tmp_path: Path) -> None:
    with run_telegram(tmp_path) as (api, processes):
        walk(api, tmp_path)
        assert "@rahnama_test_bot" in processes.log("telegram")
        outcome = kill_telegram(processes, api, chats=6, updates=60, kills=1, patience_s=90)
    assert outcome.faults == []


def test_walk_by_webhook_and_only_with_the_secret(tmp_path: Path) -> None:
    with run_bot_api() as api:
        processes = Processes(tmp_path, **telegram_settings(api))
        processes.environment["RAHNAMA_PUBLIC_URL"] = processes.url
        with processes:
            walk(api, tmp_path)
            for headers in ({}, {"x-telegram-bot-api-secret-token": "guess"}):
                response = processes.post("/telegram/webhook", {"update_id": 1}, headers)
                assert (response.status_code, response.json()["error"]["code"]) == (403, "wrong_secret")
            secret = {"x-telegram-bot-api-secret-token": api.webhook["secret"]}
            assert (
                processes.post("/telegram/webhook", {"update_id": 1, "x": "x" * 2_000_000}, secret).status_code == 413
            )
            assert processes.post("/telegram/webhook", {"x": 1}, secret).status_code == 422


def test_wrong_token_is_one_line_and_the_web_runs_on(tmp_path: Path) -> None:
    with run_bot_api() as api:
        settings = telegram_settings(api) | {"TELEGRAM_TOKEN": "1:wrong"}
        processes = Processes(tmp_path, **settings)
        processes.start("telegram")
        processes.start("web")
        try:
            processes.wait_for_line("telegram", "BotFather")
            assert processes.log("telegram").count("\n") == 1
            assert processes.get("/health").status_code == 200
            assert processes.is_running("telegram")
        finally:
            processes.stop()
