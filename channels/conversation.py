"""The core that all channels share: a message in, the answers out, whatever happens behind."""

import asyncio
import logging
from collections import OrderedDict
from itertools import islice

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from channels.apology import guess_language
from channels.errors import AssistantUnavailableError
from channels.messages import InMessage, OutMessage
from channels.rasa import RasaClient
from locales.catalogue import sentence
from settings import Settings
from talks.handoffs import OpenQuestion, record_handoff

logger = logging.getLogger(__name__)

_REMEMBERED = 10_000


class Conversations:
    """Answers messages, one at a time in each conversation, in the order in which they came."""

    def __init__(self, settings: Settings, rasa: RasaClient, sessions: sessionmaker[Session]) -> None:
        self._settings = settings
        self._rasa = rasa
        self._sessions = sessions
        self._locks: OrderedDict[str, asyncio.Lock] = OrderedDict()
        self._languages: OrderedDict[str, str] = OrderedDict()

    async def answer(self, message: InMessage) -> tuple[OutMessage, ...]:
        """Answer a message; never an empty list, and an apology where something behind is down."""
        if not message.text:
            return (self._say("message-empty", message),)
        if len(message.text) > self._settings.message_limit:
            return (self._say("message-too-long", message, limit=self._settings.message_limit),)
        async with self._lock(message.conversation):
            try:
                answers = await self._rasa.ask(message)
                await self._pass_on(message, answers)
            except (AssistantUnavailableError, SQLAlchemyError) as error:
                logger.error("No answer to a message on %s: %s", message.channel, error)
                return (self._say("unavailable", message),)
            self._remember(message.conversation, answers[-1].language)
            return answers

    async def _pass_on(self, message: InMessage, answers: tuple[OutMessage, ...]) -> None:
        """Keep questions for the staff before the answer says that they were passed on."""
        for answer in answers:
            if answer.handoff is not None:
                question = OpenQuestion(message.channel, message.sender, answer.language, answer.handoff)
                await asyncio.to_thread(record_handoff, self._sessions, question)

    def _say(self, message_id: str, message: InMessage, **values: int) -> OutMessage:
        language = self._languages.get(message.conversation) or guess_language(message.text, message.language)
        return OutMessage(sentence(language, message_id, **values), language=language)

    def _lock(self, conversation: str) -> asyncio.Lock:
        lock = self._locks.pop(conversation, None) or asyncio.Lock()
        self._locks[conversation] = lock
        for old in list(islice(self._locks, max(0, len(self._locks) - _REMEMBERED))):
            if not self._locks[old].locked():
                del self._locks[old]
        return lock

    def _remember(self, conversation: str, language: str) -> None:
        self._languages[conversation] = language
        self._languages.move_to_end(conversation)
        while len(self._languages) > _REMEMBERED:
            self._languages.popitem(last=False)
