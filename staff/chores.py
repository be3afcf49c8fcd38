"""What the console does by itself: it ends agreements on their day, and gives talks back to the assistant."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from audit.log import note_change
from facts.editing import end_agreements
from settings import Settings
from staff.mailing import send_mails
from talks.log import TalkLog
from talks.models import Conversation
from training.review import collecting, grouping, knowing
from training.review.deciding import written_in

logger = logging.getLogger(__name__)

_EVERY_S = 60.0
_WHO = "the assistant"

Compare = Callable[[Sequence[str], Sequence[str]], Awaitable[Sequence[Sequence[float]]]]
"""From texts and their languages to vectors that are near where the texts ask alike."""


async def run_chores(sessions: sessionmaker[Session], settings: Settings, compare: Compare) -> None:
    """Do the chores each minute, for ever; several processes may, since doing them twice changes nothing more.

    Args:
        sessions: Sessions of the database.
        settings: After how many minutes the assistant takes a talk back, and which server sends mail.
        compare: Gives the vectors of texts, by which the review groups them; a `ConnectionError` where Rasa is down.
    """
    while True:
        try:
            await asyncio.to_thread(end_passed_agreements, sessions, date.today())
            await asyncio.to_thread(release_talks, sessions, time.time() - settings.human_minutes * 60)
            await asyncio.to_thread(send_mails, sessions, settings.smtp.get_secret_value(), settings.mail_from)
            await sort_questions(sessions, compare)
        except SQLAlchemyError as error:
            logger.error("The console's chores failed (%s); trying again.", type(error).__name__)
        await asyncio.sleep(_EVERY_S)


async def sort_questions(sessions: sessionmaker[Session], compare: Compare) -> None:
    """Find the questions that a person should look at, mark those that need no work, and group them."""
    while await asyncio.to_thread(_collect, sessions) == collecting.PAGE:
        pass
    while batch := await asyncio.to_thread(_unplaced, sessions):
        ids, texts, languages = zip(*batch, strict=True)
        try:
            vectors = await compare(texts, languages)
        except ConnectionError:
            return  # they wait, as everything does while Rasa is down
        await asyncio.to_thread(_place, sessions, list(zip(ids, vectors, strict=True)))
    await asyncio.to_thread(_mark_known, sessions)


def _collect(sessions: sessionmaker[Session]) -> int:
    with sessions.begin() as session:
        return collecting.collect(session)


def _unplaced(sessions: sessionmaker[Session]) -> list[tuple[int, str, str]]:
    with sessions() as session:
        rows = grouping.unplaced(session)
        return [(row.id, row.text, written_in(row.text, row.language)) for row in rows]


def _place(sessions: sessionmaker[Session], vectors: list[tuple[int, Sequence[float]]]) -> None:
    with sessions.begin() as session:
        grouping.place(session, vectors)


def _mark_known(sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        knowing.mark_known(session)


def end_passed_agreements(sessions: sessionmaker[Session], today: date) -> None:
    """Switch off the agreements whose last day has passed."""
    with sessions.begin() as session:
        for agreement in end_agreements(session, today):
            note_change(session, _WHO, "ended", f"agreements {agreement}", {"active": True}, {"active": False})


def release_talks(sessions: sessionmaker[Session], before: float) -> None:
    """Let the assistant answer again in talks in which nothing was said since a time (seconds since 1970)."""
    with sessions() as session:
        idle = session.scalars(
            select(Conversation.id).where(Conversation.state == "human", Conversation.changed_at < before)
        ).all()
    for talk in idle:
        TalkLog(sessions).set_state(talk, "bot")
