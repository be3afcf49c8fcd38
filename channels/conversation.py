"""The core that all channels share: a message in, the answers out, whatever happens behind.

A message is kept first (`talks/log.py`), then answered in the background, one at a time in each conversation and in
order, by the process that holds the conversation's lease. What an earlier process left unanswered is found by a sweep.
"""

import asyncio
import contextlib
import logging
import time
import uuid
from collections.abc import Awaitable, Callable, Iterator

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from channels.apology import guess_language
from channels.errors import AssistantUnavailableError
from channels.messages import InMessage, OutMessage, Reply
from channels.rasa import RasaClient
from locales.catalogue import sentence
from settings import Settings
from talks.errors import LeaseLostError
from talks.log import TalkLog
from talks.mails import gives_contact
from talks.views import PUSHING, Erased, Outgoing, Stored

logger = logging.getLogger(__name__)

_LEASE_S = 6.0
_SWEEP_S = 1.0
_RETRY_S = 1.0
_OVERLAP_S = 5.0


class Conversations:
    """Keeps messages, has them answered, and tells those who follow a conversation that it has changed."""

    def __init__(self, settings: Settings, rasa: RasaClient, sessions: sessionmaker[Session]) -> None:
        self.log = TalkLog(sessions)
        self._settings = settings
        self._rasa = rasa
        self._owner = uuid.uuid4().hex
        self._workers: dict[str, asyncio.Task[None]] = {}
        self._to_look_at: set[str] = set()
        self._waiting: dict[int, asyncio.Future[tuple[Stored, ...]]] = {}
        self._followers: dict[str, set[asyncio.Event]] = {}
        self._seen: dict[str, tuple[int, str]] = {}
        self._chores: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        """Begin to sweep for messages without an answer and for what other processes wrote."""
        self._chores = [asyncio.create_task(self._repeat(chore)) for chore in (self._sweep, self._watch, self._beat)]

    async def stop(self) -> None:
        """End all work; what is not answered yet is answered by the next process."""
        tasks = [*self._chores, *self._workers.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        with contextlib.suppress(SQLAlchemyError):
            await asyncio.to_thread(self.log.release_all, self._owner)

    async def refuse(self, message: InMessage) -> OutMessage | None:
        """The polite answer to a message that cannot be a question: an empty or an over-long one."""
        limit = self._settings.message_limit
        if 0 < len(message.text) <= limit:
            return None
        talk = await asyncio.to_thread(self.log.talk, message.conversation)
        hint = (talk and (talk.language or talk.spoken)) or message.language
        if not message.text:
            return self._say("message-empty", "", hint)
        return self._say("message-too-long", message.text, hint, limit=limit)

    async def receive(self, message: InMessage) -> Stored:
        """Keep a message and have it answered; one with the same id is kept and answered once."""
        stored = await asyncio.to_thread(self.log.receive, message.to_log())
        if not stored.answered:
            self._work(stored.conversation)
        self._tell(stored.conversation)
        return stored

    async def answer(self, message: InMessage) -> tuple[OutMessage, ...]:
        """Keep a message and wait for its answers; an apology where something behind is down."""
        try:
            refusal = await self.refuse(message)
            if refusal is not None:
                return (refusal,)
            answers = await self._wait(await self.receive(message))
        except SQLAlchemyError as error:
            logger.error("No answer to a message on %s: the database failed (%s).", message.channel, _kind(error))
            return (self._say("unavailable", message.text, message.language),)
        return tuple(OutMessage.from_log(answer) for answer in answers)

    async def say(self, conversation: str, answer: Outgoing) -> Stored:
        """Send a message that answers none, such as a staff member's reply.

        Raises:
            UnknownMessageError: The conversation was erased.
        """
        stored = await asyncio.to_thread(self.log.say, conversation, answer)
        self._tell(conversation)
        return stored

    async def forget(self, conversation: str) -> Erased:
        """Erase a conversation here and in Rasa.

        Raises:
            AssistantUnavailableError: Rasa could not be told; nothing was erased.
        """
        await self._rasa.forget(conversation)
        erased = await asyncio.to_thread(self.log.forget, conversation)
        self._tell(conversation)
        return erased

    @contextlib.contextmanager
    def follow(self, conversation: str) -> Iterator[asyncio.Event]:
        """An event that is set whenever the conversation has changed, here or in another process."""
        event = asyncio.Event()
        self._followers.setdefault(conversation, set()).add(event)
        try:
            yield event
        finally:
            self._followers[conversation].discard(event)
            if not self._followers[conversation]:
                del self._followers[conversation]
                self._seen.pop(conversation, None)

    def _tell(self, conversation: str) -> None:
        for event in self._followers.get(conversation, ()):
            event.set()

    async def _wait(self, message: Stored) -> tuple[Stored, ...]:
        """The answers to a message, also if another process writes them."""
        future = self._waiting.setdefault(message.id, asyncio.get_running_loop().create_future())
        try:
            while True:
                answers = await asyncio.to_thread(self.log.answers, message)
                if answers is not None:
                    return answers
                with contextlib.suppress(TimeoutError):
                    return await asyncio.wait_for(asyncio.shield(future), _SWEEP_S)
                self._work(message.conversation)
        finally:
            self._waiting.pop(message.id, None)

    def _work(self, conversation: str) -> None:
        """Have the conversation's messages answered; who does it already looks once more at the end."""
        self._to_look_at.add(conversation)
        if conversation not in self._workers:
            self._workers[conversation] = asyncio.create_task(self._answer_all(conversation))

    async def _answer_all(self, conversation: str) -> None:
        try:
            while conversation in self._to_look_at:
                self._to_look_at.discard(conversation)
                while (message := await self._claim(conversation)) is not None:
                    await self._answer_one(message)
        except LeaseLostError as error:
            logger.info("An answer was dropped: %s", error)
        except SQLAlchemyError as error:
            logger.error(
                "Messages on %s must wait: the database failed (%s).", conversation.split(":")[0], _kind(error)
            )
        finally:
            self._workers.pop(conversation, None)

    async def _claim(self, conversation: str) -> Stored | None:
        return await asyncio.to_thread(self.log.claim, conversation, self._owner, _LEASE_S)

    async def _answer_one(self, message: Stored) -> None:
        reply = await self._reply(message)
        answers = [answer.to_log() for answer in reply.answers]
        stored = await asyncio.to_thread(self.log.complete, message, self._owner, answers, reply.understood)
        future = self._waiting.get(message.id)
        if future is not None and not future.done():
            future.set_result(stored)
        self._tell(message.conversation)

    async def _reply(self, message: Stored) -> Reply:
        """What Rasa answers; an apology when patience is at its end; nothing while a person has the talk."""
        talk = await asyncio.to_thread(self.log.talk, message.conversation)
        if talk is not None and talk.state == "human" and message.channel in PUSHING:
            return Reply(())
        if gives_contact(message.text) and await asyncio.to_thread(self.log.has_contact, message.conversation):
            spoken = (talk.language or talk.spoken) if talk else None
            return Reply((self._say("contact-kept", "", spoken or message.language),))
        patience = self._settings.patience_s if message.channel in PUSHING else 0.0
        until = time.monotonic() + patience
        chosen, hint = talk.language if talk else None, message.language
        while True:
            try:
                return await self._rasa.ask(message, hint, chosen)
            except AssistantUnavailableError as error:
                if time.monotonic() >= until:
                    logger.error("No answer to a message on %s: %s", message.channel, error)
                    return Reply((self._say("unavailable", message.text, chosen or (talk and talk.spoken) or hint),))
            await asyncio.sleep(_RETRY_S)

    def _say(self, message_id: str, text: str, hint: str | None, **values: int) -> OutMessage:
        language = guess_language(text, hint)
        return OutMessage(sentence(language, message_id, **values), language=language)

    async def _sweep(self) -> None:
        for conversation in await asyncio.to_thread(self.log.unanswered):
            self._work(conversation)

    async def _watch(self) -> None:
        """Tell followers of what other processes wrote."""
        if not self._followers:
            return
        talks = await asyncio.to_thread(self.log.changed, frozenset(self._followers), time.time() - _OVERLAP_S)
        for talk in talks:
            if talk.id in self._followers and self._seen.get(talk.id) != (talk.last_seq, talk.state):
                self._seen[talk.id] = (talk.last_seq, talk.state)
                self._tell(talk.id)

    async def _beat(self) -> None:
        if self._workers:
            await asyncio.to_thread(self.log.renew, self._owner, _LEASE_S)

    async def _repeat(self, chore: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await chore()
            except SQLAlchemyError as error:
                logger.error("The database failed (%s); trying again.", _kind(error))
            await asyncio.sleep(_SWEEP_S)


def _kind(error: SQLAlchemyError) -> str:
    """An error's kind alone: its text could hold what a person wrote."""
    return type(error).__name__
