"""How much one address and one conversation may send (library limits, moving windows, in this process's memory)."""

import math
import time

from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter
from starlette.requests import HTTPConnection

from channels.errors import RateLimitedError
from locales.catalogue import sentence
from settings import Settings


def address_of(connection: HTTPConnection) -> str:
    """Where a request comes from, as the server or a trusted proxy says."""
    return connection.client.host if connection.client else "unknown"


class Rates:
    """Counts what is sent, and refuses what is too much."""

    def __init__(self, settings: Settings) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._address = parse(settings.address_rate)
        self._conversation = parse(settings.conversation_rate)

    async def count_address(self, address: str, language: str) -> None:
        """Count a message or a new session of an address.

        Raises:
            RateLimitedError: It is one too many; the message is in the language.
        """
        await self._count(self._address, "address", address, language)

    async def count_conversation(self, conversation: str, language: str) -> None:
        """Count a message of a conversation.

        Raises:
            RateLimitedError: It is one too many; the message is in the language.
        """
        await self._count(self._conversation, "conversation", conversation, language)

    async def _count(self, rate: RateLimitItem, kind: str, name: str, language: str) -> None:
        if await self._limiter.hit(rate, kind, name):
            return
        stats = await self._limiter.get_window_stats(rate, kind, name)
        seconds = max(1, math.ceil(stats.reset_time - time.time()))
        raise RateLimitedError(sentence(language, "chat-slow-down", seconds=seconds), seconds)
