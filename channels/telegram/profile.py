"""What Telegram shows of the bot: commands and descriptions, in each language, set only when they changed."""

import asyncio
import hashlib
import json
import logging
from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot, BotCommand
from telegram.error import RetryAfter, TelegramError

from facts import LANGUAGES
from locales.catalogue import sentence
from talks.telegram import TelegramLog

logger = logging.getLogger(__name__)

COMMANDS = ("start", "help", "language", "human", "about", "privacy", "forget")
_DIGEST = "profile"
_RETRY_S = 60.0


async def keep_profile(bot: Bot, log: TelegramLog) -> None:
    """Write the profile, as slowly as Telegram wants; the bot works meanwhile."""
    while True:
        try:
            await write_profile(bot, log)
            return
        except RetryAfter as error:
            wait = timedelta(0) + error.retry_after  # type: ignore[operator]  # a timedelta: see __init__.py
            await asyncio.sleep(wait.total_seconds())
        except (TelegramError, SQLAlchemyError) as error:
            logger.warning("The bot's profile could not be set (%s); trying again.", type(error).__name__)
            await asyncio.sleep(_RETRY_S)


async def write_profile(bot: Bot, log: TelegramLog) -> None:
    """Set commands and descriptions in the languages in which they changed since they were last set."""
    for language in ("", *LANGUAGES):  # without a language: for everybody else
        texts = profile_texts(language or "en")
        name = f"{_DIGEST}:{bot.id}:{language}"
        digest = hashlib.sha256(json.dumps(texts).encode()).hexdigest()
        if await asyncio.to_thread(log.get, name) == digest:
            continue
        code = language or None
        await bot.set_my_commands(
            [BotCommand(command, texts[f"telegram-command-{command}"]) for command in COMMANDS], language_code=code
        )
        await bot.set_my_description(texts["telegram-description"], language_code=code)
        await bot.set_my_short_description(texts["telegram-short-description"], language_code=code)
        await asyncio.to_thread(log.put, name, digest)


def profile_texts(language: str) -> dict[str, str]:
    """All that is shown, by the sentences' ids."""
    ids = [f"telegram-command-{command}" for command in COMMANDS]
    ids += ["telegram-description", "telegram-short-description"]
    return {message_id: sentence(language, message_id) for message_id in ids}
