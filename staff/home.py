"""The first page: what happened since the last visit and over two weeks, what is asked most, what waits for people."""

import time
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session
from starlette.responses import Response

from staff.intents import name_intents
from staff.models import Account
from staff.visit import Visit
from talks import figures
from talks.outcomes import Outcome
from training.review import reading

DAYS = 14
_NEW_VISIT_AFTER_S = 1800.0
_SHOWN = (Outcome.ANSWERED, Outcome.UNKNOWN, Outcome.UNCLEAR, Outcome.OUTSIDE)


def show_home(visit: Visit) -> Response:
    """Figures; every number and bar leads to its talks."""
    with visit.sessions.begin() as session:
        before = _look(session, visit.staff.email)
    today = datetime.now(UTC).date()
    since = datetime.combine(today - timedelta(days=DAYS - 1), datetime.min.time(), UTC)
    with visit.sessions() as session:
        by_day = figures.count_by_day(session, since)
        asked = figures.most_asked(session, since)
        titles = {one.name: one.title for one in name_intents(session, [name for name, _ in asked], visit.language)}
        lately = figures.summarise(session, since)
        new = figures.summarise(session, before) if before else None
        languages = figures.count_by_language(session, since)
        channels = figures.count_by_channel(session, since)
        review = reading.count(session).waiting
    days = [(today - timedelta(days=back)).isoformat() for back in reversed(range(DAYS))]
    return visit.show(
        "home.html",
        before=before,
        first_day=days[0],
        by_day=[(day, by_day.get(day, {})) for day in days],
        most=[(name, titles.get(name) or name, counts) for name, counts in asked],
        outcomes=_SHOWN,
        days=DAYS,
        lately=lately,
        new=new,
        languages=languages,
        channels=channels,
        review=review,
    )


def _look(session: Session, email: str) -> datetime | None:
    """Note that somebody looks now.

    Returns:
        When they looked at the visit before this one; nothing where this is their first.
    """
    account = session.query(Account).filter_by(email=email).one()
    now = time.time()
    if now - account.looked_at > _NEW_VISIT_AFTER_S:
        account.looked_before = account.looked_at
    account.looked_at = now
    return datetime.fromtimestamp(account.looked_before, UTC) if account.looked_before else None
