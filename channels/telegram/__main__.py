"""Fetches updates by long polling, in a process of its own: `python -m channels.telegram`.

Where Telegram is off, or its updates come to the edge's webhook, it waits idly: the web part runs on.
"""

import asyncio
import contextlib
import logging
import signal

from sqlalchemy.exc import SQLAlchemyError

import settings as configuration
from facts.database import make_engine, make_sessions
from settings import Settings

logger = logging.getLogger("channels.telegram")

_PAUSE_S = 3.0
_WAIT_S = 25


async def poll(settings: Settings) -> None:
    """Fetch and keep updates for ever; Telegram counts one as fetched once we ask for the next.

    Raises:
        TelegramOffError: The token is wrong.
    """
    from telegram.error import TelegramError

    from channels.telegram.assistant import ALLOWED_UPDATES, TelegramAssistant, open_core

    engine = make_engine(settings.database_url)
    sessions = make_sessions(engine)
    async with open_core(settings, sessions) as conversations:
        assistant = TelegramAssistant(settings, conversations, sessions)
        try:
            await assistant.start(lambda bot: bot.delete_webhook())
            logger.info("Telegram: @%s fetches updates.", assistant.bot.username)
            offset = None
            while True:
                try:
                    updates = await assistant.bot.get_updates(offset, timeout=_WAIT_S, allowed_updates=ALLOWED_UPDATES)
                    for update in updates:
                        await assistant.take(update.to_dict())
                        offset = update.update_id + 1
                except (TelegramError, SQLAlchemyError) as error:
                    logger.warning("Updates could not be fetched (%s); trying again.", type(error).__name__)
                    await asyncio.sleep(_PAUSE_S)
        finally:
            await assistant.stop()
            engine.dispose()


async def serve(settings: Settings) -> None:
    """Poll, or say why not and wait until stopped."""
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    if not settings.telegram_token.get_secret_value():
        logger.info("Telegram is off: TELEGRAM_TOKEN is not set.")
        await stopped.wait()
        return
    if settings.takes_webhook:
        logger.info("Telegram's updates come to the edge's webhook.")
        await stopped.wait()
        return
    from channels.telegram.assistant import TelegramOffError

    polling = asyncio.create_task(poll(settings))
    waiting = asyncio.create_task(stopped.wait())
    await asyncio.wait((polling, waiting), return_when=asyncio.FIRST_COMPLETED)
    if polling.done() and isinstance(error := polling.exception(), TelegramOffError):
        logger.error("Telegram is off: %s", error)
        await stopped.wait()
    waiting.cancel()
    polling.cancel()
    with contextlib.suppress(asyncio.CancelledError, TelegramOffError):
        await polling


def main() -> None:
    """Serve until stopped."""
    settings = configuration.load()
    logging.basicConfig(level=settings.log_level, format="%(levelname)-7s %(name)s: %(message)s")
    for chatty in ("httpx", "telegram"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    asyncio.run(serve(settings))


if __name__ == "__main__":
    main()
