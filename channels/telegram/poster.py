"""Posting what a conversation has to say into its chat, in order, whatever fails in between.

A message is posted, then noted as posted. A process that is killed between the two posts that one message again: of a
twice said and a never said answer, the first is the lesser evil, and Telegram has no way to tell.
"""

import asyncio
import contextlib
import logging
import time
import uuid
from collections.abc import Awaitable, Callable
from datetime import timedelta

from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError

from channels.conversation import Conversations
from channels.messages import OutMessage
from channels.telegram.form import Post, write_posts
from talks.errors import LeaseLostError
from talks.telegram import CHANNEL, TelegramLog
from talks.views import Stored, conversation_id

logger = logging.getLogger(__name__)

_LEASE_S = 15.0
_STOP_WITHIN_S = 3.0
_SWEEP_S = 0.5
_RETRY_S = 1.0
_PAUSE = "pause-until"
_GROUP = "-"  # ids of groups are negative
EDITED = "e"
"""How the ids of edited questions begin: their answers are written over the earlier ones."""

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Poster:
    """Follows all chats and posts what is new in them; several processes share the work by leases."""

    def __init__(self, bot: Bot, conversations: Conversations, log: TelegramLog) -> None:
        self._bot = bot
        self._conversations = conversations
        self._log = log
        self._owner = uuid.uuid4().hex
        self._working: dict[str, asyncio.Task[None]] = {}
        self._again: set[str] = set()
        self._sweeping: asyncio.Task[None] | None = None
        self._stopping = False
        self._held: dict[str, float] = {}

    def start(self) -> None:
        """Begin to look for chats that are behind: what other processes wrote, or an earlier one left."""
        self._sweeping = asyncio.create_task(self._sweep())

    async def stop(self) -> None:
        """End, after what is being posted; what is not posted yet is posted by the next process."""
        self._stopping = True
        if self._working:
            await asyncio.wait(list(self._working.values()), timeout=_STOP_WITHIN_S)
        tasks = [task for task in (self._sweeping, *self._working.values()) if task]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        with contextlib.suppress(SQLAlchemyError):
            await asyncio.to_thread(self._log.release_chats, self._owner)

    def wake(self, conversation: str) -> None:
        """There may be something new in a conversation."""
        if self._stopping:
            return
        if conversation in self._working:
            self._again.add(conversation)
            return
        task = asyncio.create_task(self._post_all(conversation))
        self._working[conversation] = task
        task.add_done_callback(lambda done: self._finish(conversation, done))

    def _finish(self, conversation: str, done: asyncio.Task[None]) -> None:
        if not done.cancelled() and (error := done.exception()) is not None:
            logger.error("Posting failed: %s", type(error).__name__, exc_info=error)
        del self._working[conversation]
        self._held.pop(conversation, None)
        if conversation in self._again:
            self._again.discard(conversation)
            self.wake(conversation)

    async def _sweep(self) -> None:
        while True:
            try:
                for conversation in await asyncio.to_thread(self._log.behind):
                    self.wake(conversation)
            except SQLAlchemyError as error:
                logger.error("The database failed (%s); trying again.", type(error).__name__)
            await asyncio.sleep(_SWEEP_S)

    async def _post_all(self, conversation: str) -> None:
        try:
            while (seq := await self._claim(conversation)) is not None:
                rows = await asyncio.to_thread(self._conversations.log.since, conversation, seq, 50)
                if not rows:
                    break
                questions = {row.seq: row for row in rows if row.direction == "in"}
                for row in rows:
                    if self._stopping:
                        return
                    posts = await self._post(row, questions) if row.direction == "out" else []
                    await asyncio.to_thread(self._log.note_posted, row, posts)
            await asyncio.to_thread(self._log.release_chats, self._owner, conversation)
        except Forbidden:
            logger.info("A chat has blocked the bot; nothing is posted there until it writes again.")
            await asyncio.to_thread(self._log.block, conversation)
        except ChatMigrated as error:
            await asyncio.to_thread(self._log.move_chat, conversation, conversation_id(CHANNEL, str(error.new_chat_id)))
        except LeaseLostError as error:
            logger.info("Posting stopped: %s", error)
        except SQLAlchemyError as error:
            logger.error("Posting must wait: the database failed (%s).", type(error).__name__)

    async def _claim(self, conversation: str) -> int | None:
        self._held[conversation] = time.monotonic()
        return await asyncio.to_thread(self._log.claim_chat, conversation, self._owner, _LEASE_S)

    async def _post(self, message: Stored, questions: dict[int, Stored]) -> list[int]:
        """Post one message; Telegram's ids of it. What Telegram refuses for good is logged and passed over."""
        posts = await asyncio.to_thread(write_posts, OutMessage.from_log(message), self._log)
        question = await self._question(message, questions)
        before: tuple[int, ...] = ()
        if question is not None and (question.client_id or "").startswith(EDITED):
            before = await asyncio.to_thread(self._log.earlier_answers, question, message)
        ids: list[int] = []
        for place, post in enumerate(posts):
            edited = before[place] if place < len(before) else None
            if edited is not None and await self._edit(message, edited, post):
                ids.append(edited)
                continue
            ids += await self._send(message, post, question)
        if question is not None and len(before) > len(posts):
            await self._delete_surplus(message, question, before[len(posts) :])
        return ids

    async def _delete_surplus(self, message: Stored, question: Stored, before: tuple[int, ...]) -> None:
        """After the last of an edited question's answers: what is left of the earlier ones goes."""
        answers = await asyncio.to_thread(self._conversations.log.answers, question)
        if not answers or answers[-1].seq != message.seq:
            return
        for post_id in before:
            with contextlib.suppress(TelegramError):  # too old to be deleted
                await self._bot.delete_message(message.peer, post_id)

    async def _question(self, message: Stored, questions: dict[int, Stored]) -> Stored | None:
        """The question that a message answers."""
        if message.reply_to is None or message.reply_to in questions:
            return questions.get(message.reply_to or 0)
        found = await asyncio.to_thread(self._conversations.log.since, message.conversation, message.reply_to - 1, 1)
        return found[0] if found else None

    async def _edit(self, message: Stored, post_id: int, post: Post) -> bool:
        """Write an edited question's new answer over the old one."""
        try:
            await self._insist(
                message.conversation,
                lambda: self._bot.edit_message_text(
                    post.html,
                    chat_id=message.peer,
                    message_id=post_id,
                    parse_mode=ParseMode.HTML,
                    reply_markup=post.keyboard,
                    link_preview_options=_NO_PREVIEW,
                ),
            )
        except BadRequest as error:
            return "not modified" in error.message.lower()
        return True

    async def _send(self, message: Stored, post: Post, question: Stored | None) -> list[int]:
        reply = await self._reply_parameters(message, question)
        try:
            sent = await self._insist(
                message.conversation,
                lambda: self._bot.send_message(
                    message.peer,
                    post.html,
                    parse_mode=ParseMode.HTML,
                    reply_markup=post.keyboard,
                    reply_parameters=reply,
                    link_preview_options=_NO_PREVIEW,
                ),
            )
        except BadRequest as error:
            logger.error("Telegram refused a message: %s", error.message)
            return []
        return [sent.message_id]

    async def _reply_parameters(self, message: Stored, question: Stored | None) -> ReplyParameters | None:
        """In groups an answer says which question it is for."""
        if question is None or not message.peer.startswith(_GROUP):
            return None
        asked = await asyncio.to_thread(self._log.posts, message.conversation, question.seq)
        return ReplyParameters(asked[0], allow_sending_without_reply=True) if asked else None

    async def _insist[T](self, conversation: str, call: Callable[[], Awaitable[T]]) -> T:
        """Call until it works: Telegram's pauses are kept, by all processes, and a broken network is waited for.

        Raises:
            LeaseLostError: Another process posts to this chat now.
        """
        while True:
            await self._hold(conversation)
            try:
                return await call()
            except RetryAfter as error:
                wait = timedelta(0) + error.retry_after  # type: ignore[operator]  # a timedelta: see __init__.py
                await asyncio.to_thread(self._log.put, _PAUSE, str(time.time() + wait.total_seconds()))
            except (BadRequest, Forbidden, ChatMigrated):
                raise
            except TelegramError as error:
                logger.warning("Telegram cannot be reached (%s); trying again.", type(error).__name__)
                await asyncio.sleep(_RETRY_S)

    async def _hold(self, conversation: str) -> None:
        """Renew the lease, also while Telegram wants a pause."""
        while True:
            fresh = time.monotonic() - self._held.get(conversation, 0.0) < _LEASE_S / 3
            if not fresh and await self._claim(conversation) is None:
                raise LeaseLostError("Another process posts to this chat.")
            until = await asyncio.to_thread(self._log.get, _PAUSE)
            left = float(until or 0) - time.time()
            if left <= 0:
                return
            await asyncio.sleep(min(left, _LEASE_S / 3))
