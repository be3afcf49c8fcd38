"""What is done with each kind of update."""

import asyncio
import contextlib
import hashlib
import logging
import re
import time
from collections.abc import Coroutine
from typing import Any

from telegram import (
    Bot,
    CallbackQuery,
    Chat,
    Message,
    MessageEntity,
    Update,
)
from telegram.constants import ChatAction, ChatType
from telegram.error import TelegramError
from telegram.ext import (
    Application,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from channels.conversation import Conversations
from channels.errors import RateLimitedError
from channels.messages import InMessage, clean_text
from channels.rates import Rates
from channels.telegram.form import mark_pressed, read_callback, title_of
from channels.telegram.inline import find_results
from channels.telegram.poster import EDITED, Poster
from facts import LANGUAGES
from facts.repository import FactRepository
from locales.catalogue import sentence
from talks.telegram import CHANNEL, TelegramLog
from talks.views import Outgoing, Stored, conversation_id

logger = logging.getLogger(__name__)

TOPICS = {
    **{name: f"/{name}.what" for name in ("erasmus", "opatel", "meditec", "exchange", "vpp", "network", "tums")},
    **{name: f"/{name}.purpose" for name in ("desks", "leading_houses")},
}
"""What `/start <topic>` asks."""

_TYPING_EVERY_S = 4.0
_TYPING_AT_MOST_S = 120.0
Context = CallbackContext[Any, Any, Any, Any]


class Handlers:
    """Turns updates into messages of our conversations, and commands into what they say."""

    def __init__(
        self,
        bot: Bot,
        conversations: Conversations,
        log: TelegramLog,
        poster: Poster,
        rates: Rates,
        facts: FactRepository,
    ) -> None:
        self._bot = bot
        self._conversations = conversations
        self._log = log
        self._poster = poster
        self._rates = rates
        self._facts = facts
        self._background: set[asyncio.Task[Any]] = set()

    def register(self, application: Application[Any, Any, Any, Any, Any, Any]) -> None:
        """Tell PTB who deals with what."""
        new = filters.UpdateType.MESSAGE
        text = filters.TEXT & ~filters.COMMAND
        application.add_handlers(
            [
                CommandHandler("start", self.start, new),
                *(CommandHandler(name, self.explain, new) for name in ("help", "about", "privacy")),
                CommandHandler("language", self.offer_languages, new),
                CommandHandler("forget", self.ask_to_forget, new),
                CommandHandler("human", self.ask_for_person, new),
                MessageHandler(filters.StatusUpdate.MIGRATE, self.migrate),
                MessageHandler(filters.COMMAND & new & filters.ChatType.PRIVATE, self.guess_command),
                MessageHandler(text & new, self.ask),
                MessageHandler(text & filters.UpdateType.EDITED_MESSAGE, self.ask),
                MessageHandler(new & ~filters.StatusUpdate.ALL & ~filters.TEXT, self.decline_media),
                CallbackQueryHandler(self.press),
                InlineQueryHandler(self.share),
                ChatMemberHandler(self.note_membership, ChatMemberHandler.MY_CHAT_MEMBER),
            ]
        )

    async def stop(self) -> None:
        """End what runs in the background."""
        for task in self._background:
            task.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)

    async def start(self, update: Update, context: Context) -> None:
        """`/start`, also with a language and a topic ("fa", "opatel", "fa_opatel")."""
        message = _message(update)
        parts = (context.args or [""])[0].lower().split("_", 1)
        language = parts.pop(0) if parts[0] in LANGUAGES else None
        conversation = await self._open(message.chat)
        if language:
            await asyncio.to_thread(self._conversations.log.choose_language, conversation, language)
        topic = TOPICS.get("_".join(parts))
        await self._receive(update, message, topic or "/smalltalk.greet", None)

    async def explain(self, update: Update, _context: Context) -> None:
        """`/help`, `/about`, `/privacy`."""
        message = _message(update)
        command = (message.text or "").split()[0].lstrip("/").split("@")[0].lower()
        await self._say(update, message.chat, f"telegram-{command}")

    async def offer_languages(self, update: Update, _context: Context) -> None:
        """`/language`: the twelve, and that of each message."""
        buttons = [{"title": sentence(code, "language-name"), "payload": f"language={code}"} for code in LANGUAGES]
        language = await self._language(_message(update).chat, update)
        buttons.append({"title": sentence(language, "telegram-language-auto"), "payload": "language="})
        await self._say(update, _message(update).chat, "telegram-language", buttons=buttons)

    async def ask_to_forget(self, update: Update, _context: Context) -> None:
        """`/forget`: asks first."""
        language = await self._language(_message(update).chat, update)
        buttons = [
            {"title": sentence(language, "telegram-forget-yes"), "payload": "forget=yes"},
            {"title": sentence(language, "telegram-forget-no"), "payload": "forget=no"},
        ]
        await self._say(update, _message(update).chat, "telegram-forget", buttons=buttons)

    async def ask_for_person(self, update: Update, _context: Context) -> None:
        """`/human`: offers to pass the question on."""
        await self._receive(update, _message(update), "/handoff.request", None)

    async def guess_command(self, update: Update, _context: Context) -> None:
        """A command that there is not: a topic's name asks about it, anything else gets the help."""
        message = _message(update)
        topic = TOPICS.get((message.text or "").split()[0].lstrip("/").split("@")[0].lower())
        if topic:
            await self._receive(update, message, topic, None)
        else:
            await self._say(update, message.chat, "telegram-help")

    async def ask(self, update: Update, _context: Context) -> None:
        """A question, new or edited; in groups only one that is meant for the bot."""
        message = _message(update)
        text = self._addressed_text(message)
        if text is None:
            return
        await self._receive(update, message, text, None)

    async def decline_media(self, update: Update, _context: Context) -> None:
        """Voice, photos, stickers, places: a polite line; in groups only to what replies to the bot."""
        message = _message(update)
        if message.chat.type == ChatType.PRIVATE or self._replies_to_bot(message):
            await self._say(update, message.chat, "telegram-media")

    async def press(self, update: Update, _context: Context) -> None:
        """A button was pressed: Telegram is told at once, the keyboard shows which one."""
        query = update.callback_query
        assert query is not None
        await self._acknowledge(query)
        message, data = query.message, query.data or ""
        if not isinstance(message, Message) or data == "x":
            return
        payload = await asyncio.to_thread(read_callback, data, self._log)
        title = title_of(message.reply_markup, data)
        if payload is None:
            await self._say(update, message.chat, "telegram-button-old")
        elif payload.startswith("language="):
            await self._choose_language(update, message.chat, payload.partition("=")[2] or None)
        elif payload.startswith("forget="):
            await self._settle_forgetting(update, message.chat, payload == "forget=yes")
        else:
            await self._receive(update, message, payload, title, is_press=True)

    async def share(self, update: Update, _context: Context) -> None:
        """`@bot erasmus` in any chat: answers to share."""
        query = update.inline_query
        assert query is not None
        language = _code(query.from_user.language_code) or "en"
        results = await asyncio.to_thread(find_results, self._facts, query.query, language)
        with contextlib.suppress(TelegramError):  # the person has typed on: the query is too old
            await query.answer(results, cache_time=60, is_personal=True)

    async def migrate(self, update: Update, _context: Context) -> None:
        """A group became a supergroup."""
        message = _message(update)
        if message.migrate_to_chat_id is not None:
            new = _conversation(message.migrate_to_chat_id)
            await asyncio.to_thread(self._log.move_chat, _conversation(message.chat.id), new)

    async def note_membership(self, update: Update, _context: Context) -> None:
        """The bot was blocked, or put out of a group: nothing is posted there."""
        change = update.my_chat_member
        if change is not None and change.new_chat_member.status in ("kicked", "left"):
            await asyncio.to_thread(self._log.block, _conversation(change.chat.id))

    async def _receive(
        self, update: Update, message: Message, text: str, shown: str | None, *, is_press: bool = False
    ) -> None:
        """Give a message to the core; a poster posts the answer when it is there."""
        conversation = _conversation(message.chat.id)
        language = await self._language(message.chat, update)
        try:
            await self._rates.count_conversation(conversation, language)
        except RateLimitedError as error:
            window = int(time.time() // 10)
            await self._open(message.chat)
            await self._write(conversation, Outgoing(error.message, language, client_id=f"slow-{window}"))
            return
        user = update.effective_user
        incoming = InMessage(
            CHANNEL,
            str(message.chat.id),
            clean_text(text),
            _code(user.language_code if user else None),
            _message_id(update, message),
            shown,
        )
        refusal = await self._conversations.refuse(incoming)
        if refusal is not None:
            await self._open(message.chat)
            await self._write(
                conversation, Outgoing(refusal.text, refusal.language, client_id=f"no-{update.update_id}")
            )
            return
        stored = await self._conversations.receive(incoming)
        question = None if is_press else message.message_id
        await asyncio.to_thread(self._log.open_chat, conversation, stored, question)
        self._run(self._see_answered(stored))

    async def _see_answered(self, stored: Stored) -> None:
        """Show "typing …" until the answer is there, then have it posted."""
        until = time.monotonic() + _TYPING_AT_MOST_S
        with self._conversations.follow(stored.conversation) as changed:
            typing = asyncio.create_task(self._type(stored.peer))
            try:
                while time.monotonic() < until:
                    changed.clear()
                    if await asyncio.to_thread(self._conversations.log.answers, stored) is not None:
                        break
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(changed.wait(), _TYPING_EVERY_S)
            finally:
                typing.cancel()
        self._poster.wake(stored.conversation)

    async def _type(self, chat: str) -> None:
        while True:
            with contextlib.suppress(TelegramError):
                await self._bot.send_chat_action(chat, ChatAction.TYPING)
            await asyncio.sleep(_TYPING_EVERY_S)

    async def _choose_language(self, update: Update, chat: Chat, language: str | None) -> None:
        if language is not None and language not in LANGUAGES:
            return
        conversation = await self._open(chat)
        await asyncio.to_thread(self._conversations.log.choose_language, conversation, language)
        await self._say(update, chat, "telegram-language-set" if language else "telegram-language-auto-set")

    async def _settle_forgetting(self, update: Update, chat: Chat, is_confirmed: bool) -> None:
        if not is_confirmed:
            await self._say(update, chat, "telegram-kept")
            return
        language = await self._language(chat, update)
        conversation = _conversation(chat.id)
        erased = await self._conversations.forget(conversation)
        await asyncio.to_thread(self._log.forget, str(chat.id))
        await self._open(chat)
        text = sentence(language, "telegram-forgotten", messages=erased.messages, questions=erased.handoffs)
        await self._write(conversation, Outgoing(text, language, client_id=f"u{update.update_id}"))

    async def _say(
        self, update: Update, chat: Chat, message_id: str, buttons: list[dict[str, str]] | None = None
    ) -> None:
        """Say one of our own sentences, once for an update."""
        conversation = await self._open(chat)
        language = await self._language(chat, update)
        payload = {"buttons": buttons} if buttons else {}
        text = sentence(language, message_id)
        await self._write(conversation, Outgoing(text, language, payload, client_id=f"u{update.update_id}"))

    async def _write(self, conversation: str, answer: Outgoing) -> None:
        await self._conversations.say(conversation, answer)
        self._poster.wake(conversation)

    async def _open(self, chat: Chat) -> str:
        conversation = _conversation(chat.id)
        await asyncio.to_thread(self._conversations.log.open, CHANNEL, str(chat.id))
        await asyncio.to_thread(self._log.open_chat, conversation)
        return conversation

    async def _language(self, chat: Chat, update: Update) -> str:
        """The person's choice, else that of the last answer, else their Telegram's, else English."""
        talk = await asyncio.to_thread(self._conversations.log.talk, _conversation(chat.id))
        user = update.effective_user
        return (talk and (talk.language or talk.spoken)) or _code(user.language_code if user else None) or "en"

    async def _acknowledge(self, query: CallbackQuery) -> None:
        with contextlib.suppress(TelegramError):  # too old to be answered: it was pressed while we were away
            await query.answer()
        if isinstance(query.message, Message) and query.message.reply_markup and query.data != "x":
            with contextlib.suppress(TelegramError):
                await query.edit_message_reply_markup(mark_pressed(query.message.reply_markup, query.data or ""))

    def _addressed_text(self, message: Message) -> str | None:
        """The text without the bot's name; nothing where it is not meant for the bot."""
        text, name = message.text or "", f"@{self._bot.username}"
        if message.chat.type == ChatType.PRIVATE:
            return text
        mentions = message.parse_entities([MessageEntity.MENTION]).values()
        if any(mention.lower() == name.lower() for mention in mentions):
            return re.sub(re.escape(name), "", text, count=1, flags=re.IGNORECASE).strip()
        return text if self._replies_to_bot(message) else None

    def _replies_to_bot(self, message: Message) -> bool:
        reply = message.reply_to_message
        return bool(reply and reply.from_user and reply.from_user.id == self._bot.id)

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)


def _message(update: Update) -> Message:
    message = update.effective_message
    assert message is not None
    return message


def _message_id(update: Update, message: Message) -> str:
    """What names a message: its update, and for a button the keyboard it stands on, so that two taps ask once."""
    query = update.callback_query
    if query is not None:
        edited = int(message.edit_date.timestamp()) if message.edit_date else 0
        digest = hashlib.sha256((query.data or "").encode()).hexdigest()[:12]
        return f"b{message.message_id}-{edited}-{digest}"
    return f"{EDITED if update.edited_message else 'u'}{update.update_id}"


def _conversation(chat_id: int) -> str:
    return conversation_id(CHANNEL, str(chat_id))


def _code(language_code: str | None) -> str | None:
    """Ours of Telegram's codes ("pt-br")."""
    code = (language_code or "").split("-")[0].lower()
    return code if code in LANGUAGES else None
