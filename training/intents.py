"""Which intents there are: those of `domain.yml`, and those that the staff made."""

import functools
import re
from datetime import UTC, datetime
from pathlib import Path

import yaml
from sqlalchemy import select
from sqlalchemy.orm import Session

from training.errors import IntentError
from training.models import Intent

_ROOT = Path(__file__).resolve().parent.parent
DOMAINS = (_ROOT / "domain.yml", _ROOT / "data" / "staff" / "domain.yml")
"""The domain, and that of the staff's intents once they were exported."""

_NAME = re.compile(r"[a-z][a-z0-9_]{1,40}\.[a-z][a-z0-9_]{1,40}")


@functools.cache
def shipped_intents() -> tuple[str, ...]:
    """The intents of the domain's files, in their order."""
    texts = [path.read_text(encoding="utf-8") for path in DOMAINS if path.exists()]
    return tuple(intent for text in texts for intent in yaml.safe_load(text)["intents"])


def made_intents(session: Session) -> tuple[str, ...]:
    """The intents that the staff made, by name."""
    return tuple(session.scalars(select(Intent.name).order_by(Intent.name)))


def known_intents(session: Session) -> tuple[str, ...]:
    """All intents: the shipped ones, then those made."""
    return tuple(dict.fromkeys((*shipped_intents(), *made_intents(session))))


def make_intent(session: Session, name: str, title: str, author: str) -> Intent:
    """Make an intent; a model knows it from the next training on.

    Raises:
        IntentError: The name is not of the form `topic.attribute`, or there is such an intent.
    """
    if not _NAME.fullmatch(name):
        raise IntentError(
            "name", f"{name!r} is no name for an intent; write `topic.attribute` in small Latin letters, digits and _."
        )
    if name in known_intents(session):
        raise IntentError("taken", f"There is an intent {name!r} already; choose another name.")
    intent = Intent(name=name, title=title, created_by=author, created_at=datetime.now(UTC))
    session.add(intent)
    session.flush()
    return intent
