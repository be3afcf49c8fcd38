"""What has to be remembered for Telegram: updates until they are dealt with, and what was posted in each chat.

An update is kept as it came before Telegram is told that it arrived, and its content is erased once it is dealt with.
A chat's messages are posted in order by one process at a time, which holds the chat's lease.
"""

import contextlib
import hashlib
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, BigInteger, Float, String, Text, delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column, sessionmaker

from facts.models import Base
from talks.models import Conversation, Handoff, Message, count_changed
from talks.views import Stored

CHANNEL = "telegram"
_KEY_LENGTH = 16
_KEPT_S = 7 * 86_400


class TelegramUpdate(Base):
    """An update. `content` is null once it was dealt with; the id stays, so that a redelivered one is known."""

    __tablename__ = "telegram_updates"

    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    chat: Mapped[str] = mapped_column(String(40), index=True)
    content: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    received_at: Mapped[float] = mapped_column(Float, index=True)
    done_at: Mapped[float | None] = mapped_column(Float, index=True)


class TelegramChat(Base):
    """A chat: up to which message it was posted to, and who posts to it now."""

    __tablename__ = "telegram_chats"

    conversation_id: Mapped[str] = mapped_column(String(250), primary_key=True)
    posted_seq: Mapped[int] = mapped_column(default=0)
    blocked: Mapped[bool] = mapped_column(default=False)
    lease_owner: Mapped[str | None] = mapped_column(String(64))
    lease_until: Mapped[float] = mapped_column(Float, default=0.0)


class TelegramPost(Base):
    """Telegram's ids of the messages that one of ours became, or that one of ours came from."""

    __tablename__ = "telegram_posts"

    conversation_id: Mapped[str] = mapped_column(String(250), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    post_ids: Mapped[list[int]] = mapped_column(JSON)


class TelegramValue(Base):
    """Something small under a name: a button's long payload, a pause that Telegram asked for, a digest."""

    __tablename__ = "telegram_values"

    name: Mapped[str] = mapped_column(String(100), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


@dataclass(frozen=True)
class Update:
    """An update to be dealt with."""

    id: int
    chat: str
    content: dict[str, Any]


class TelegramLog:
    """Reads and writes it, on SQLite and PostgreSQL alike."""

    def __init__(self, sessions: sessionmaker[Session], clock: Callable[[], float] = time.time) -> None:
        self._sessions = sessions
        self._clock = clock

    def keep(self, one: Update) -> bool:
        """Keep an update; false where it was kept before."""
        row = TelegramUpdate(id=one.id, chat=one.chat, content=one.content, received_at=self._clock())
        try:
            with self._sessions.begin() as session:
                session.add(row)
        except IntegrityError:
            return False
        return True

    def open_updates(self, before: float = math.inf) -> tuple[Update, ...]:
        """The updates that were kept before a time (seconds since 1970) and not dealt with yet, the oldest first."""
        with self._sessions() as session:
            rows = session.scalars(
                select(TelegramUpdate)
                .where(TelegramUpdate.done_at.is_(None), TelegramUpdate.received_at < before)
                .order_by(TelegramUpdate.id)
            )
            return tuple(Update(row.id, row.chat, row.content or {}) for row in rows)

    def finish(self, update_id: int) -> None:
        """An update was dealt with: its content is erased; ids older than a week, too."""
        now = self._clock()
        with self._sessions.begin() as session:
            session.execute(
                update(TelegramUpdate).where(TelegramUpdate.id == update_id).values(content=None, done_at=now)
            )
            session.execute(delete(TelegramUpdate).where(TelegramUpdate.done_at < now - _KEPT_S))

    def open_chat(self, conversation: str, question: Stored | None = None, post_id: int | None = None) -> None:
        """Note that there is such a chat, that it does not block the bot (any more), and where a question came from."""
        with self._sessions.begin() as session:
            if not count_changed(
                session,
                update(TelegramChat).where(TelegramChat.conversation_id == conversation).values(blocked=False),
            ):
                with contextlib.suppress(IntegrityError), session.begin_nested():
                    session.add(
                        TelegramChat(conversation_id=conversation, posted_seq=0, blocked=False, lease_until=0.0)
                    )
            if question is not None and post_id is not None:
                self._add_post(session, conversation, question.seq, [post_id])

    def block(self, conversation: str) -> None:
        """The person has blocked the bot: nothing is posted until they write again."""
        with self._sessions.begin() as session:
            session.execute(
                update(TelegramChat)
                .where(TelegramChat.conversation_id == conversation)
                .values(blocked=True, lease_owner=None)
            )

    def behind(self) -> tuple[str, ...]:
        """The chats that have messages to be posted, and that nobody posts to now."""
        now = self._clock()
        with self._sessions() as session:
            rows = session.scalars(
                select(TelegramChat.conversation_id)
                .join(Conversation, Conversation.id == TelegramChat.conversation_id)
                .where(
                    Conversation.last_seq > TelegramChat.posted_seq,
                    TelegramChat.blocked.is_(False),
                    (TelegramChat.lease_owner.is_(None)) | (TelegramChat.lease_until < now),
                )
            )
            return tuple(rows)

    def claim_chat(self, conversation: str, owner: str, lease_s: float) -> int | None:
        """Take the chat's lease; up to which message it was posted to, or nothing where another process posts."""
        now = self._clock()
        with self._sessions.begin() as session:
            taken = count_changed(
                session,
                update(TelegramChat)
                .where(
                    TelegramChat.conversation_id == conversation,
                    TelegramChat.blocked.is_(False),
                    (TelegramChat.lease_owner.is_(None))
                    | (TelegramChat.lease_owner == owner)
                    | (TelegramChat.lease_until < now),
                )
                .values(lease_owner=owner, lease_until=now + lease_s),
            )
            if not taken:
                return None
            return session.scalar(select(TelegramChat.posted_seq).where(TelegramChat.conversation_id == conversation))

    def release_chats(self, owner: str, conversation: str | None = None) -> None:
        """Give one of the owner's leases back, or all."""
        mine = TelegramChat.lease_owner == owner
        one = mine if conversation is None else mine & (TelegramChat.conversation_id == conversation)
        with self._sessions.begin() as session:
            session.execute(
                update(TelegramChat).where(one).values(lease_owner=None).execution_options(synchronize_session=False)
            )

    def note_posted(self, message: Stored, post_ids: Sequence[int]) -> None:
        """A message was posted, or needs no posting: the chat goes on after it."""
        with self._sessions.begin() as session:
            session.execute(
                update(TelegramChat)
                .where(TelegramChat.conversation_id == message.conversation)
                .values(posted_seq=message.seq)
            )
            if post_ids:
                self._add_post(session, message.conversation, message.seq, post_ids)

    def _add_post(self, session: Session, conversation: str, seq: int, post_ids: Sequence[int]) -> None:
        if session.get(TelegramPost, (conversation, seq)) is None:
            session.add(TelegramPost(conversation_id=conversation, seq=seq, post_ids=list(post_ids)))

    def posts(self, conversation: str, seq: int) -> tuple[int, ...]:
        """Telegram's ids of a message of ours."""
        with self._sessions() as session:
            row = session.get(TelegramPost, (conversation, seq))
            return tuple(row.post_ids) if row else ()

    def earlier_answers(self, question: Stored, answer: Stored) -> tuple[int, ...]:
        """Telegram's ids of what was answered to a question before it was edited, and is not written over yet."""
        mine = self.posts(question.conversation, question.seq)
        with self._sessions() as session:
            rows = session.execute(
                select(TelegramPost.seq, TelegramPost.post_ids, Message.direction, Message.reply_to)
                .join(
                    Message,
                    (Message.conversation_id == TelegramPost.conversation_id) & (Message.seq == TelegramPost.seq),
                )
                .where(TelegramPost.conversation_id == question.conversation, TelegramPost.seq < answer.seq)
                .order_by(TelegramPost.seq.desc())
                .limit(200)
            ).all()
        asked = [row.seq for row in rows if row.direction == "in" and tuple(row.post_ids) == mine]
        before = [seq for seq in asked if seq < question.seq][:1]
        rows = sorted((row for row in rows if row.direction == "out"), key=lambda row: row.seq)
        used = {post for row in rows if row.reply_to == question.seq for post in row.post_ids}
        return tuple(post for row in rows if row.reply_to in before for post in row.post_ids if post not in used)

    def move_chat(self, old: str, new: str) -> None:
        """A group became a supergroup: its chat goes on under another id."""
        with self._sessions.begin() as session:
            row, talk = session.get(TelegramChat, old), session.get(Conversation, old)
            if row is None or talk is None:
                return
            session.execute(
                update(Handoff)
                .where(Handoff.channel == CHANNEL, Handoff.conversation == old.partition(":")[2])
                .values(conversation=new.partition(":")[2])
            )
            if session.get(TelegramChat, new) is not None:  # both were written in: the old one ends
                row.blocked = True
                return
            session.add(
                Conversation(
                    id=new,
                    channel=CHANNEL,
                    peer=new.partition(":")[2],
                    language=talk.language,
                    spoken=talk.spoken,
                    state=talk.state,
                    created_at=talk.created_at,
                    changed_at=self._clock(),
                    last_seq=talk.last_seq,
                    lease_until=0.0,
                )
            )
            session.flush()
            for table in (Message, TelegramPost):
                session.execute(
                    update(table)
                    .where(table.conversation_id == old)
                    .values(conversation_id=new)
                    .execution_options(synchronize_session=False)
                )
            session.add(TelegramChat(conversation_id=new, posted_seq=row.posted_seq, blocked=False, lease_until=0.0))
            session.delete(row)
            session.delete(talk)

    def forget(self, chat: str) -> None:
        """Erase the contents of a chat's updates that were dealt with."""
        with self._sessions.begin() as session:
            session.execute(
                update(TelegramUpdate)
                .where(TelegramUpdate.chat == chat, TelegramUpdate.done_at.is_not(None))
                .values(content=None)
            )

    def shorten(self, payload: str) -> str:
        """A short name for a long payload, the same for the same one; `lengthen` gives the payload back."""
        key = hashlib.sha256(payload.encode()).hexdigest()[:_KEY_LENGTH]
        self.put(f"payload:{key}", payload)
        return key

    def lengthen(self, key: str) -> str | None:
        """The payload of a short name."""
        return self.get(f"payload:{key}")

    def put(self, name: str, value: str) -> None:
        """Remember a value under a name."""
        with contextlib.suppress(IntegrityError), self._sessions.begin() as session:
            statement = update(TelegramValue).where(TelegramValue.name == name).values(value=value)
            if not count_changed(session, statement):
                session.add(TelegramValue(name=name, value=value))

    def get(self, name: str) -> str | None:
        """The value under a name."""
        with self._sessions() as session:
            return session.scalar(select(TelegramValue.value).where(TelegramValue.name == name))
