"""What the console does by itself: it ends agreements on their day, and gives talks back to the assistant."""

import asyncio
import logging
import time
from datetime import date

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from facts.editing import end_agreements
from staff.audit import note_change
from talks.log import TalkLog
from talks.models import Conversation

logger = logging.getLogger(__name__)

_EVERY_S = 60.0
_WHO = "the assistant"


async def run_chores(sessions: sessionmaker[Session], human_minutes: int) -> None:
    """Do the chores each minute, for ever; several processes may, since doing them twice changes nothing more."""
    while True:
        try:
            await asyncio.to_thread(end_passed_agreements, sessions, date.today())
            await asyncio.to_thread(release_talks, sessions, time.time() - human_minutes * 60)
        except SQLAlchemyError as error:
            logger.error("The console's chores failed (%s); trying again.", type(error).__name__)
        await asyncio.sleep(_EVERY_S)


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
