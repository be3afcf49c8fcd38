"""Where Telegram sends updates (`POST /telegram/webhook`), with the secret that only it was told."""

import asyncio
import contextlib
import hmac
import logging
from collections.abc import AsyncIterator
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from telegram.ext import ExtBot

from channels.body import read_object
from channels.conversation import Conversations
from channels.errors import RequestError, error_response
from channels.telegram.assistant import ALLOWED_UPDATES, TelegramAssistant, TelegramOffError, webhook_secret
from settings import Settings

logger = logging.getLogger(__name__)

PATH = "/telegram/webhook"
_HEADER = "x-telegram-bot-api-secret-token"
_LONGEST_UPDATE = 1_048_576


@contextlib.asynccontextmanager
async def open_webhook(
    settings: Settings, conversations: Conversations, sessions: sessionmaker[Session]
) -> AsyncIterator[TelegramAssistant | None]:
    """The bot inside the edge, where it is told to take a webhook; nothing where it is not, or cannot."""
    if not settings.takes_webhook or not settings.telegram_token.get_secret_value():
        yield None
        return
    if not settings.public_url:
        logger.error("Telegram is off: TELEGRAM_MODE=webhook needs RAHNAMA_PUBLIC_URL.")
        yield None
        return
    assistant = TelegramAssistant(settings, conversations, sessions)
    starting = asyncio.create_task(_start(assistant, settings))
    try:
        yield assistant
    finally:
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
        await assistant.stop()


async def _start(assistant: TelegramAssistant, settings: Settings) -> None:
    """Start beside the edge, which does not wait for Telegram."""
    url = settings.public_url.rstrip("/") + PATH

    async def set_webhook(bot: ExtBot[Any]) -> None:
        await bot.set_webhook(url, secret_token=webhook_secret(settings), allowed_updates=ALLOWED_UPDATES)

    try:
        await assistant.start(set_webhook)
        logger.info("Telegram: @%s takes updates at %s.", assistant.bot.username, PATH)
    except TelegramOffError as error:
        logger.error("Telegram is off: %s", error)


async def receive(request: Request) -> Response:
    """Keep an update; Telegram sends it again unless the answer is 200."""
    assistant: TelegramAssistant | None = request.app.state.telegram
    settings: Settings = request.app.state.settings
    try:
        if assistant is None:
            raise RequestError(404, "not_found", "Telegram's webhook is off here.")
        shown = request.headers.get(_HEADER, "")
        if not hmac.compare_digest(shown.encode(), webhook_secret(settings).encode()):
            raise RequestError(403, "wrong_secret", "Only Telegram may send updates.")
        if not assistant.is_started:
            raise RequestError(503, "unavailable", "Send it again in a while.")
        content = await read_object(request, _LONGEST_UPDATE, '{"update_id": 1, …}')
        if not isinstance(content.get("update_id"), int):
            raise RequestError(422, "bad_message", "An update has an `update_id`.")
        await assistant.take(content)
    except RequestError as error:
        return error_response(error)
    except SQLAlchemyError:
        return error_response(RequestError(503, "unavailable", "Send it again in a while."))
    return JSONResponse({"ok": True})


routes = [Route(PATH, receive, methods=["POST"])]
