"""The log of talks: each message is kept before it is answered, each answer before it is sent.

A message of a conversation is answered by one process at a time, which holds the conversation's lease; an answer is
written only by the lease's holder and only once, in the same transaction that marks the message as answered. So
whatever is killed in between, a message has no answer yet or exactly one.
"""

import contextlib
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, sessionmaker

from talks.errors import LeaseLostError, UnknownMessageError
from talks.handoffs import OpenQuestion, record_handoff
from talks.mails import contact_of, forget_mails, keep_contact
from talks.models import Conversation, Handoff, Message, count_changed
from talks.outcomes import judge
from talks.telegram import TelegramChat, TelegramPost
from talks.views import Erased, Incoming, Outgoing, Stored, Talk, conversation_id, stored, talk

_PAGE = 500
_TRIES = 3


class TalkLog:
    """Reads and writes what was said, on SQLite and PostgreSQL alike."""

    def __init__(self, sessions: sessionmaker[Session], clock: Callable[[], float] = time.time) -> None:
        self._sessions = sessions
        self._clock = clock

    def receive(self, message: Incoming) -> Stored:
        """Keep a message; one that is kept already (same conversation, same client id) is returned as it is."""
        for _ in range(_TRIES - 1):
            try:
                return self._receive(message)
            except IntegrityError:  # another process made the conversation, or kept the message, at the same time
                continue
        return self._receive(message)

    def _receive(self, message: Incoming) -> Stored:
        with self._sessions.begin() as session:
            if not self._touch(session, message.conversation):
                self._open(session, message.channel, message.peer)
            present = _named(session, message.conversation, message.client_id)
            if present is not None:
                return stored(present)
            row = Message(
                conversation_id=message.conversation,
                seq=self._next_seq(session, message.conversation),
                direction="in",
                author="visitor",
                client_id=message.client_id,
                text=message.text,
                shown=message.shown,
                language=message.language,
                created_at=datetime.now(UTC),
                vote=0,
            )
            session.add(row)
            session.flush()
            if message.contact is not None:
                keep_contact(session, message.channel, message.peer, message.contact)
            return stored(row)

    def has_contact(self, conversation: str) -> bool:
        """Whether the visitor gave an e-mail address for a question that waits for a person."""
        with self._sessions() as session:
            return contact_of(session, conversation) is not None

    def claim(self, conversation: str, owner: str, lease_s: float) -> Stored | None:
        """Take the conversation's lease and its oldest message without an answer.

        Returns:
            The message; nothing where there is none, or where another process holds the lease.
        """
        now = self._clock()
        with self._sessions.begin() as session:
            taken = count_changed(
                session,
                update(Conversation)
                .where(
                    Conversation.id == conversation,
                    (Conversation.lease_owner.is_(None))
                    | (Conversation.lease_owner == owner)
                    | (Conversation.lease_until < now),
                )
                .values(lease_owner=owner, lease_until=now + lease_s),
            )
            if not taken:
                return None
            row = session.scalar(_unanswered().where(Message.conversation_id == conversation).order_by(Message.seq))
            if row is None:
                self._release(session, conversation, owner)
                return None
            return stored(row)

    def renew(self, owner: str, lease_s: float) -> None:
        """Hold all of the owner's leases for another while."""
        with self._sessions.begin() as session:
            session.execute(
                update(Conversation)
                .where(Conversation.lease_owner == owner)
                .values(lease_until=self._clock() + lease_s)
                .execution_options(synchronize_session=False)
            )

    def release_all(self, owner: str) -> None:
        """Give all of the owner's leases back, so that another process need not wait for their end."""
        with self._sessions.begin() as session:
            session.execute(
                update(Conversation)
                .where(Conversation.lease_owner == owner)
                .values(lease_owner=None)
                .execution_options(synchronize_session=False)
            )

    def complete(
        self, claimed: Stored, owner: str, answers: Sequence[Outgoing], understood: Mapping[str, Any] | None = None
    ) -> tuple[Stored, ...]:
        """Write the answers to a claimed message, and the questions that they pass on; all or nothing.

        Raises:
            LeaseLostError: Another process has taken the message over, or it was erased.
        """
        with self._sessions.begin() as session:
            held = count_changed(
                session,
                update(Conversation)
                .where(Conversation.id == claimed.conversation, Conversation.lease_owner == owner)
                .values(changed_at=self._clock(), **({"spoken": answers[-1].language} if answers else {})),
            )
            marked = held and count_changed(
                session,
                update(Message)
                .where(Message.id == claimed.id, Message.answered_at.is_(None))
                .values(answered_at=datetime.now(UTC), **_understanding(understood, answers)),
            )
            if not marked:
                raise LeaseLostError("The message is answered by another process, or was erased.")
            rows = [self._add(session, claimed.conversation, answer, claimed.seq) for answer in answers]
            for answer in answers:
                if answer.handoff is not None:
                    question = OpenQuestion(claimed.channel, claimed.peer, answer.language, answer.handoff)
                    record_handoff(session, question)
            return tuple(stored(row) for row in rows)

    def say(self, conversation: str, answer: Outgoing) -> Stored:
        """Write a message that answers none (a reply of the staff, a notice); one with a known client id is kept once.

        Raises:
            UnknownMessageError: There is no such conversation (any more).
        """
        with self._sessions.begin() as session:
            if not self._touch(session, conversation):
                raise UnknownMessageError("The conversation is not there any more.")
            if answer.client_id is not None and (present := _named(session, conversation, answer.client_id)):
                return stored(present)
            return stored(self._add(session, conversation, answer, None))

    def since(self, conversation: str, seq: int, limit: int = _PAGE) -> tuple[Stored, ...]:
        """The messages after a number, in order; at most `limit`."""
        with self._sessions() as session:
            rows = session.scalars(
                select(Message)
                .where(Message.conversation_id == conversation, Message.seq > seq)
                .order_by(Message.seq)
                .limit(limit)
            )
            return tuple(stored(row) for row in rows)

    def answers(self, message: Stored) -> tuple[Stored, ...] | None:
        """The answers to a message, in order; nothing while it has not been answered."""
        with self._sessions() as session:
            row = session.get(Message, message.id)
            if row is None or row.answered_at is None:
                return None
            rows = session.scalars(
                select(Message)
                .where(Message.conversation_id == message.conversation, Message.reply_to == message.seq)
                .order_by(Message.seq)
            )
            return tuple(stored(one) for one in rows)

    def unanswered(self) -> tuple[str, ...]:
        """The conversations that have messages without an answer and that nobody answers now."""
        now = self._clock()
        with self._sessions() as session:
            rows = session.scalars(
                select(Conversation.id)
                .where(
                    Conversation.id.in_(_unanswered(Message.conversation_id)),
                    (Conversation.lease_owner.is_(None)) | (Conversation.lease_until < now),
                )
                .order_by(Conversation.changed_at)
            )
            return tuple(rows)

    def is_waiting(self, conversation: str) -> bool:
        """Whether a message of the conversation has no answer yet."""
        with self._sessions() as session:
            return session.scalar(_unanswered(Message.id).where(Message.conversation_id == conversation)) is not None

    def talk(self, conversation: str) -> Talk | None:
        """A conversation's state; nothing where there is no such conversation."""
        with self._sessions() as session:
            row = session.get(Conversation, conversation)
            return None if row is None else talk(row)

    def changed(self, conversations: Collection[str], since: float) -> tuple[Talk, ...]:
        """Those of some conversations that have changed since a time, in seconds since 1970."""
        with self._sessions() as session:
            rows = session.scalars(select(Conversation).where(Conversation.changed_at >= since))
            return tuple(talk(row) for row in rows if row.id in conversations)

    def vote(self, conversation: str, seq: int, value: int) -> None:
        """Note whether an answer helped (1), did not (-1), or take it back (0).

        Raises:
            UnknownMessageError: The conversation has no such answer.
        """
        with self._sessions.begin() as session:
            voted = count_changed(
                session,
                update(Message)
                .where(Message.conversation_id == conversation, Message.seq == seq, Message.direction == "out")
                .values(vote=value),
            )
            if not voted:
                raise UnknownMessageError("There is no such answer in this conversation.")

    def open(self, channel: str, peer: str) -> Talk:
        """The conversation with a peer; made where there is none yet."""
        conversation = conversation_id(channel, peer)
        present = self.talk(conversation)
        if present is None:
            with contextlib.suppress(IntegrityError), self._sessions.begin() as session:  # another process made it
                self._open(session, channel, peer)
        return present or Talk(conversation, "bot", 0, None, None)

    def choose_language(self, conversation: str, language: str | None) -> None:
        """Remember the language that the person chose; none: that of each message."""
        with self._sessions.begin() as session:
            session.execute(update(Conversation).where(Conversation.id == conversation).values(language=language))

    def set_state(self, conversation: str, state: str) -> None:
        """Hand the talk to a person (`human`) or back to the assistant (`bot`)."""
        with self._sessions.begin() as session:
            session.execute(
                update(Conversation)
                .where(Conversation.id == conversation)
                .values(state=state, changed_at=self._clock())
            )

    def forget(self, conversation: str) -> Erased:
        """Erase a conversation with all that belongs to it."""
        channel, _, peer = conversation.partition(":")
        with self._sessions.begin() as session:
            self._touch(session, conversation)
            messages = count_changed(session, delete(Message).where(Message.conversation_id == conversation))
            handoffs = count_changed(
                session, delete(Handoff).where(Handoff.channel == channel, Handoff.conversation == peer)
            )
            forget_mails(session, conversation)
            for table in (TelegramPost, TelegramChat):
                count_changed(session, delete(table).where(table.conversation_id == conversation))
            session.execute(delete(Conversation).where(Conversation.id == conversation))
            return Erased(messages, handoffs)

    def _touch(self, session: Session, conversation: str) -> bool:
        """Take the conversation's row first: PostgreSQL then holds the row, SQLite the file, until the end."""
        statement = update(Conversation).where(Conversation.id == conversation).values(changed_at=self._clock())
        return bool(count_changed(session, statement))

    def _open(self, session: Session, channel: str, peer: str) -> None:
        session.add(
            Conversation(
                id=conversation_id(channel, peer),
                channel=channel,
                peer=peer,
                created_at=datetime.now(UTC),
                changed_at=self._clock(),
                state="bot",
                last_seq=0,
                lease_until=0.0,
            )
        )
        session.flush()

    def _add(self, session: Session, conversation: str, answer: Outgoing, reply_to: int | None) -> Message:
        row = Message(
            conversation_id=conversation,
            seq=self._next_seq(session, conversation),
            direction="out",
            author=answer.author,
            client_id=answer.client_id,
            reply_to=reply_to,
            text=answer.text,
            language=answer.language,
            payload=dict(answer.payload),
            created_at=datetime.now(UTC),
            vote=0,
        )
        session.add(row)
        session.flush()
        return row

    def _next_seq(self, session: Session, conversation: str) -> int:
        statement = (
            update(Conversation)
            .where(Conversation.id == conversation)
            .values(last_seq=Conversation.last_seq + 1)
            .returning(Conversation.last_seq)
            .execution_options(synchronize_session=False)
        )
        return int(session.execute(statement).scalar_one())

    def _release(self, session: Session, conversation: str, owner: str) -> None:
        session.execute(
            update(Conversation)
            .where(Conversation.id == conversation, Conversation.lease_owner == owner)
            .values(lease_owner=None)
        )


def _understanding(understood: Mapping[str, Any] | None, answers: Sequence[Outgoing]) -> dict[str, Any]:
    """The columns of a message that say what was understood of it, and what became of it."""
    read = dict(understood) if understood else {}
    intent, confidence = read.get("intent"), read.get("confidence")
    return {
        "understood": read or None,
        "intent": str(intent)[:100] if intent else None,
        "confidence": float(confidence) if confidence is not None else None,
        "outcome": judge([answer.payload for answer in answers]),
    }


def _named(session: Session, conversation: str, client_id: str) -> Message | None:
    return session.scalar(
        select(Message).where(Message.conversation_id == conversation, Message.client_id == client_id)
    )


def _unanswered(column: Any = Message) -> Any:
    return select(column).where(Message.direction == "in", Message.answered_at.is_(None))
