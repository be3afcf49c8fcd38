"""The first page: how much was asked of late, how much of it was answered, and what waits for people."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select
from starlette.responses import Response

from staff.visit import Visit
from talks.models import Conversation, Handoff, Message

_DAYS = 14


def show_home(visit: Visit) -> Response:
    """Figures of the last two weeks; every bar leads to its talks."""
    today = datetime.now(UTC).date()
    since = datetime.combine(today - timedelta(days=_DAYS - 1), datetime.min.time(), UTC)
    day = func.date(Message.created_at)
    asked = (Message.direction == "in", Message.created_at >= since)
    with visit.sessions() as session:
        by_day = session.execute(select(day, func.count()).where(*asked).group_by(day)).all()
        by_channel = session.execute(
            select(Conversation.channel, func.count())
            .join(Message, Message.conversation_id == Conversation.id)
            .where(*asked)
            .group_by(Conversation.channel)
        ).all()
        by_language = session.execute(
            select(Message.language, func.count())
            .where(Message.direction == "out", Message.author == "assistant", Message.created_at >= since)
            .group_by(Message.language)
            .order_by(func.count().desc())
        ).all()
        votes = {
            int(vote): count
            for vote, count in session.execute(
                select(Message.vote, func.count())
                .where(Message.vote != 0, Message.created_at >= since)
                .group_by(Message.vote)
            )
        }
        waiting = session.scalar(select(func.count()).select_from(Handoff).where(Handoff.state == "open")) or 0
    counts = {str(key): count for key, count in by_day}
    days = [(today - timedelta(days=back)).isoformat() for back in reversed(range(_DAYS))]
    bars = [(one, counts.get(one, 0)) for one in days]
    return visit.show(
        "home.html",
        bars=bars,
        tallest=max(1, *(count for _, count in bars)),
        total=sum(count for _, count in bars),
        channels=[(name, count) for name, count in by_channel],
        languages=[(name or "–", count) for name, count in by_language],
        up=votes.get(1, 0),
        down=votes.get(-1, 0),
        handoffs=waiting,
        days=_DAYS,
    )
