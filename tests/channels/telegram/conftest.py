"""The bot in this process, against a Bot API server on loopback and a Rasa that answers as it is told."""

import contextlib
from collections.abc import AsyncIterator, Iterator

import pytest
from pydantic import SecretStr
from sqlalchemy.orm import Session, sessionmaker

from channels.telegram.assistant import TelegramAssistant
from settings import Settings
from tests.channels.fakes import Answers, fake_rasa, open_conversations
from tests.channels.telegram.bot_api import TOKEN, BotApi, run_bot_api


@pytest.fixture
def api() -> Iterator[BotApi]:
    with run_bot_api() as running:
        yield running


@pytest.fixture
def telegram_settings(settings: Settings, api: BotApi) -> Settings:
    return settings.model_copy(update={"telegram_token": SecretStr(TOKEN), "telegram_api_url": api.url})


@contextlib.asynccontextmanager
async def open_assistant(
    settings: Settings, sessions: sessionmaker[Session], answers: Answers
) -> AsyncIterator[TelegramAssistant]:
    """The bot at work; tests put updates before it with `take`."""
    async with open_conversations(settings, sessions, fake_rasa(answers)) as conversations:
        assistant = TelegramAssistant(settings, conversations, sessions)
        await assistant.start()
        try:
            yield assistant
        finally:
            await assistant.stop()
