"""Erases what is kept long enough: a conversation goes, here and in Rasa, when nothing was said for so many days."""

import asyncio
import logging
import time
from collections.abc import Callable

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from channels.conversation import Conversations
from channels.errors import AssistantUnavailableError
from settings import Settings
from talks.retention import idle_conversations

logger = logging.getLogger(__name__)

_EVERY_S = 3600.0
_RETRY_S = 60.0
_SECONDS_A_DAY = 86_400


class Retention:
    """The job that the edge runs beside its work; several processes may, since erasing twice erases nothing more."""

    def __init__(
        self,
        settings: Settings,
        conversations: Conversations,
        sessions: sessionmaker[Session],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._longest_s = settings.keep_days * _SECONDS_A_DAY
        self._conversations = conversations
        self._sessions = sessions
        self._clock = clock

    async def run(self) -> None:
        """Erase now and every hour, for ever; in a minute again where it failed (Rasa starts later than the edge)."""
        while True:
            wait = _EVERY_S
            try:
                await self.erase()
            except (AssistantUnavailableError, SQLAlchemyError) as error:
                logger.warning("Old conversations could not be erased (%s); trying again.", type(error).__name__)
                wait = _RETRY_S
            await asyncio.sleep(wait)

    async def erase(self) -> int:
        """Erase all conversations that are due; says how many.

        Raises:
            AssistantUnavailableError: Rasa could not be told; what was not erased yet is still there.
        """
        erased = 0
        while idle := await asyncio.to_thread(idle_conversations, self._sessions, self._clock() - self._longest_s):
            for conversation in idle:
                await self._conversations.forget(conversation)
            erased += len(idle)
        if erased:
            logger.info("Erased %d conversations in which nothing was said for long.", erased)
        return erased
