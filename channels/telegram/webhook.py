"""Where Telegram sends updates (`POST /telegram/webhook`), with the secret that only it was told."""

import contextlib
import hmac
import logging
from collections.abc import AsyncIterator

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from telegram.error import TelegramError

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
    assistant = TelegramAssistant(settings, conversations, sessions)
    try:
        if not settings.public_url:
            raise TelegramOffError("TELEGRAM_MODE=webhook needs RAHNAMA_PUBLIC_URL.")
        await assistant.start()
        await assistant.bot.set_webhook(
            settings.public_url.rstrip("/") + PATH,
            secret_token=webhook_secret(settings),
            allowed_updates=ALLOWED_UPDATES,
        )
    except (TelegramOffError, TelegramError) as error:
        logger.error("Telegram is off: %s", error)
        await assistant.stop()
        yield None
        return
    logger.info("Telegram: @%s takes updates at %s.", assistant.bot.username, PATH)
    try:
        yield assistant
    finally:
        await assistant.stop()


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
