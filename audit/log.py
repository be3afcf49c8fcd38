"""The audit log: written in the transaction of the change itself, so that there is no change without its entry."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from audit.models import AuditEntry


def note_change(
    session: Session,
    who: str,
    action: str,
    subject: str,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> None:
    """Add an entry; of `before` and `after` only what differs is kept."""
    old, new = dict(before or {}), dict(after or {})
    changed = {key for key in old.keys() | new.keys() if key not in old or key not in new or old[key] != new[key]}
    session.add(
        AuditEntry(
            at=datetime.now(UTC),
            who=who,
            action=action,
            subject=subject,
            before=_plain(old, changed),
            after=_plain(new, changed),
        )
    )


def latest_changes(session: Session, page: int, size: int, who: str = "", subject: str = "") -> list[AuditEntry]:
    """A page of entries, the newest first; one more than `size` where there is a next page."""
    query = select(AuditEntry).order_by(AuditEntry.id.desc()).offset(page * size).limit(size + 1)
    if who:
        query = query.where(AuditEntry.who == who)
    if subject:
        query = query.where(AuditEntry.subject.contains(subject, autoescape=True))
    return list(session.scalars(query))


def _plain(values: Mapping[str, Any], keys: set[str]) -> dict[str, Any] | None:
    kept = {key: str(value) if isinstance(value, date) else value for key, value in values.items() if key in keys}
    return kept or None
