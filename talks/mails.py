"""Answers that also go by e-mail: kept first, then sent, and kept until the mail server has taken them.

A mail is claimed for a while before it is sent, so that two processes don't send it both; who is killed in between
leaves it to be claimed again. Once it is sent or given up, address and text are erased.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import Float, ForeignKey, String, Text, delete, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column, sessionmaker

from facts.models import Base
from talks.masking import EMAIL, email_in
from talks.models import Handoff, count_changed
from talks.words import words_of

CLAIMED_S = 300.0
GIVEN_UP_AFTER_S = 7 * 86_400.0
_LONGEST_WAIT_S = 6 * 3600.0
_AT_ONCE = 20
_FEW_WORDS = 8


class Mail(Base):
    """An e-mail to a visitor. Times are seconds since 1970; `due_at` is when it is tried next, none: never."""

    __tablename__ = "mails"

    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id", ondelete="CASCADE"), index=True)
    recipient: Mapped[str] = mapped_column(String(254))
    language: Mapped[str] = mapped_column(String(8))
    text: Mapped[str] = mapped_column(Text)
    made_at: Mapped[float] = mapped_column(Float)
    due_at: Mapped[float | None] = mapped_column(Float, index=True)
    tries: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(String(10), default="waiting")


@dataclass(frozen=True)
class Letter:
    """A mail to be sent."""

    id: int
    recipient: str = field(repr=False)
    language: str
    text: str = field(repr=False)
    made_at: datetime


def contact_in(text: str) -> str | None:
    """The e-mail address of a message that says little more than that."""
    found = email_in(text)
    return found if found and len(words_of(text.replace(found, ""))) <= _FEW_WORDS else None


def gives_contact(masked: str) -> bool:
    """Whether a message as it is kept is one that said little more than an e-mail address."""
    return EMAIL in masked and len(words_of(masked.replace(EMAIL, ""))) <= _FEW_WORDS


def keep_contact(session: Session, channel: str, peer: str, contact: str) -> None:
    """Note where the answers to a visitor's open questions may go; without one, nothing is kept."""
    session.execute(
        update(Handoff)
        .where(Handoff.channel == channel, Handoff.conversation == peer, Handoff.state != "closed")
        .values(contact=contact)
    )


def contact_of(session: Session, conversation: str) -> str | None:
    """The address that a visitor gave last for a question that waits for a person."""
    channel, _, peer = conversation.partition(":")
    return session.scalar(
        select(Handoff.contact)
        .where(
            Handoff.channel == channel,
            Handoff.conversation == peer,
            Handoff.state != "closed",
            Handoff.contact.is_not(None),
        )
        .order_by(Handoff.id.desc())
        .limit(1)
    )


def write_mail(session: Session, conversation: str, language: str, text: str, now: float) -> bool:
    """Have an answer sent to the contact of the talk's open questions too; false where nobody gave one."""
    contact = contact_of(session, conversation)
    if contact is None:
        return False
    session.add(
        Mail(
            conversation_id=conversation,
            recipient=contact,
            language=language,
            text=text,
            made_at=now,
            due_at=now,
            tries=0,
            state="waiting",
        )
    )
    return True


def forget_mails(session: Session, conversation: str) -> None:
    """Erase a talk's mails."""
    session.execute(delete(Mail).where(Mail.conversation_id == conversation))


class Outbox:
    """The mails that wait, on SQLite and PostgreSQL alike."""

    def __init__(self, sessions: sessionmaker[Session], clock: Callable[[], float] = time.time) -> None:
        self._sessions = sessions
        self._clock = clock

    def claim(self) -> list[Letter]:
        """Take some mails that are due; nobody else takes them for `CLAIMED_S`."""
        now = self._clock()
        with self._sessions.begin() as session:
            due = session.scalars(select(Mail).where(Mail.due_at <= now).order_by(Mail.due_at).limit(_AT_ONCE)).all()
            return [
                Letter(row.id, row.recipient, row.language, row.text, datetime.fromtimestamp(row.made_at, UTC))
                for row in due
                if count_changed(
                    session,
                    update(Mail).where(Mail.id == row.id, Mail.due_at == row.due_at).values(due_at=now + CLAIMED_S),
                )
            ]

    def note_sent(self, letter: Letter) -> None:
        """The mail server has it."""
        self._end(letter.id, "sent")

    def note_refused(self, letter: Letter) -> None:
        """The mail server will never take it, such as for an address that does not exist."""
        self._end(letter.id, "refused")

    def note_failure(self, letter: Letter) -> None:
        """It could not be sent now: try again later, each time after twice as long, for a week."""
        now = self._clock()
        with self._sessions.begin() as session:
            row = session.get(Mail, letter.id)
            if row is None:
                return
            row.tries += 1
            row.due_at = now + min(60.0 * 2 ** min(row.tries, 10), _LONGEST_WAIT_S)
            is_old = now - row.made_at > GIVEN_UP_AFTER_S
        if is_old:
            self._end(letter.id, "failed")

    def _end(self, mail: int, state: str) -> None:
        with self._sessions.begin() as session:
            session.execute(update(Mail).where(Mail.id == mail).values(state=state, due_at=None, recipient="", text=""))


def mails_of(session: Session, conversation: str) -> list[Mail]:
    """A talk's mails, the oldest first."""
    return list(session.scalars(select(Mail).where(Mail.conversation_id == conversation).order_by(Mail.id)))
