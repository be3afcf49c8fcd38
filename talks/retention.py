"""Which conversations are old enough to be erased."""

from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from talks.models import Conversation

_AT_ONCE = 500


def idle_conversations(sessions: sessionmaker[Session], before: float, limit: int = _AT_ONCE) -> tuple[str, ...]:
    """The ids of conversations in which nothing has happened since a time (seconds since 1970), the oldest first."""
    with sessions() as session:
        rows = session.scalars(
            select(Conversation.id)
            .where(Conversation.changed_at < before)
            .order_by(Conversation.changed_at)
            .limit(limit)
        )
        return tuple(rows)
