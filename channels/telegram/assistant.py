"""The bot: takes updates, deals with those of one chat in order and of different chats at once, and never loses one."""

import asyncio
import contextlib
import hashlib
import hmac
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker
from telegram import Update as TelegramUpdate
from telegram.error import InvalidToken, TelegramError
from telegram.ext import AIORateLimiter, Application, ApplicationBuilder, CallbackContext, ExtBot
from telegram.request import HTTPXRequest

from channels.conversation import Conversations
from channels.errors import ChannelsError
from channels.rasa import RasaClient
from channels.rates import Rates
from channels.telegram.handlers import Handlers
from channels.telegram.poster import Poster
from channels.telegram.profile import keep_profile
from facts.repository import FactRepository
from settings import Settings
from talks.telegram import TelegramLog, Update

logger = logging.getLogger(__name__)

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "inline_query", "my_chat_member")
_TRIES = 5
_RETRY_S = 1.0
_SWEEP_S = 10.0
_UNREACHED_S = 5.0
_LEFT_BEHIND_S = 30.0


class TelegramOffError(ChannelsError):
    """Telegram cannot be used: the token is missing or wrong, or a setting is. The message says what to do."""


class TelegramAssistant:
    """The assistant on Telegram, over the same conversations as the web."""

    def __init__(self, settings: Settings, conversations: Conversations, sessions: sessionmaker[Session]) -> None:
        self.log = TelegramLog(sessions)
        self._settings = settings
        self._requests = (HTTPXRequest(connection_pool_size=64), HTTPXRequest())
        self._application = build_application(settings, *self._requests)
        self.bot: ExtBot[Any] = self._application.bot
        self.poster = Poster(self.bot, conversations, self.log)
        self._handlers = Handlers(
            self.bot, conversations, self.log, self.poster, Rates(settings), FactRepository(sessions)
        )
        self._handlers.register(self._application)
        self._application.add_error_handler(self._note_error)
        self._errors: dict[int, Exception] = {}
        self._queues: dict[str, deque[Update]] = {}
        self._workers: dict[str, asyncio.Task[None]] = {}
        self._sweeping: asyncio.Task[None] | None = None
        self._profiling: asyncio.Task[None] | None = None

    @property
    def is_started(self) -> bool:
        """Whether Telegram was reached, so that updates can be dealt with."""
        return self._sweeping is not None

    async def start(self, prepare: Callable[[ExtBot[Any]], Awaitable[Any]] | None = None) -> None:
        """Wait until Telegram can be reached, and go on with what was left.

        Args:
            prepare: What is to be done first, such as setting the webhook.

        Raises:
            TelegramOffError: The token is wrong.
        """
        while True:
            try:
                await self._application.initialize()
                if prepare is not None:
                    await prepare(self.bot)
                break
            except InvalidToken as error:
                raise TelegramOffError("Telegram refuses TELEGRAM_TOKEN; copy it again from BotFather.") from error
            except TelegramError as error:
                logger.warning("Telegram cannot be reached (%s); trying again.", type(error).__name__)
                await asyncio.sleep(_UNREACHED_S)
        self.poster.start()
        for update in await asyncio.to_thread(self.log.open_updates):
            self._enqueue(update)
        self._sweeping = asyncio.create_task(self._sweep())
        self._profiling = asyncio.create_task(keep_profile(self.bot, self.log))

    async def stop(self) -> None:
        """End; what is open is dealt with by the next process."""
        tasks = [task for task in (self._sweeping, self._profiling, *self._workers.values()) if task]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._handlers.stop()
        await self.poster.stop()
        with contextlib.suppress(RuntimeError, TelegramError):  # it did not get as far as being initialised
            await self._application.shutdown()
        for request in self._requests:
            await request.shutdown()

    async def take(self, content: dict[str, Any]) -> None:
        """Keep an update, and deal with it in the background; a redelivered one is dealt with once."""
        update = Update(int(content["update_id"]), chat_of(content), content)
        if await asyncio.to_thread(self.log.keep, update):
            self._enqueue(update)

    def _enqueue(self, update: Update) -> None:
        self._queues.setdefault(update.chat, deque()).append(update)
        if update.chat not in self._workers:
            self._workers[update.chat] = asyncio.create_task(self._work(update.chat))

    async def _work(self, chat: str) -> None:
        queue = self._queues[chat]
        while queue:
            await self._deal_with(queue[0])
            queue.popleft()
        del self._queues[chat], self._workers[chat]  # at once: the next update finds neither, and starts anew

    async def _deal_with(self, update: Update) -> None:
        """Deal with an update; one that fails because of the database or Rasa is left to the sweep after some tries."""
        parsed = self._parse(update)
        for _ in range(_TRIES):
            self._errors.pop(update.id, None)
            if parsed is not None:
                await self._application.process_update(parsed)
            if not isinstance(self._errors.pop(update.id, None), SQLAlchemyError | ChannelsError):
                break
            await asyncio.sleep(_RETRY_S)
        else:
            return
        with contextlib.suppress(SQLAlchemyError):
            await asyncio.to_thread(self.log.finish, update.id)

    def _parse(self, update: Update) -> TelegramUpdate | None:
        """The update as PTB has it; nothing where it is of a form that PTB does not know (yet)."""
        try:
            return TelegramUpdate.de_json(update.content, self.bot)
        except Exception as error:  # whatever a parser of so many types can raise
            logger.warning("An update cannot be read and is left out: %s", type(error).__name__)
            return None

    async def _note_error(self, update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
        error = context.error or RuntimeError()
        logger.error("An update could not be dealt with: %s", type(error).__name__, exc_info=error)
        if isinstance(update, TelegramUpdate):
            self._errors[update.update_id] = error

    async def _sweep(self) -> None:
        """Deal with updates that another process kept and did not finish."""
        while True:
            await asyncio.sleep(_SWEEP_S)
            with contextlib.suppress(SQLAlchemyError):
                mine = {update.id for queue in self._queues.values() for update in queue}
                for update in await asyncio.to_thread(self.log.open_updates, time.time() - _LEFT_BEHIND_S):
                    if update.id not in mine:
                        self._enqueue(update)


def build_application(
    settings: Settings, request: HTTPXRequest, polling: HTTPXRequest
) -> Application[Any, Any, Any, Any, Any, Any]:
    """PTB's application without an updater: updates come from us. The second request is for long polls.

    Raises:
        TelegramOffError: There is no token.
    """
    token = settings.telegram_token.get_secret_value()
    if not token:
        raise TelegramOffError("TELEGRAM_TOKEN is not set.")
    base = settings.telegram_api_url.rstrip("/")
    return (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{base}/bot")
        .base_file_url(f"{base}/file/bot")
        .request(request)
        .get_updates_request(polling)
        .rate_limiter(AIORateLimiter(max_retries=0))
        .updater(None)
        .build()
    )


def webhook_secret(settings: Settings) -> str:
    """What Telegram shows with each update: made of our own secret, so that nobody has to set it."""
    key = settings.secret.get_secret_value().encode()
    return hmac.new(key, b"telegram-webhook", hashlib.sha256).hexdigest()


def chat_of(content: dict[str, Any]) -> str:
    """Whose turn an update belongs to: its chat, or the person who asks inline."""
    for kind in content.values():
        if isinstance(kind, dict):
            message = kind.get("message") if "data" in kind or "game_short_name" in kind else kind
            chat = (message or {}).get("chat") or kind.get("from") or kind.get("user") or {}
            if "id" in chat:
                return str(chat["id"])
    return ""


@contextlib.asynccontextmanager
async def open_core(settings: Settings, sessions: sessionmaker[Session]) -> Any:
    """The conversations' core for a process that is not the edge."""
    async with httpx.AsyncClient() as http:
        conversations = Conversations(settings, RasaClient(settings, http), sessions)
        await conversations.start()
        try:
            yield conversations
        finally:
            await conversations.stop()
