"""Finding messages by their words: SQLite's full-text index (FTS5) or PostgreSQL's (GIN), of the same folded words."""

from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal_column, select, text
from sqlalchemy.orm import Session

from talks.models import Message
from talks.words import words_of

_MOST_WORDS = 12
_VECTOR: ColumnElement[Any] = literal_column("messages.messages_words")


def with_words(session: Session, typed: str, most: int) -> Select[Any] | None:
    """The ids of the newest messages in which each typed word begins some word; nothing where no word was typed."""
    words = words_of(typed)[:_MOST_WORDS]
    if not words:
        return None
    if session.get_bind().dialect.name == "sqlite":
        found = text(
            "SELECT rowid AS id FROM messages_words WHERE messages_words MATCH :wanted ORDER BY rowid DESC LIMIT :most"
        )
        wanted = " ".join(f'"{word}"*' for word in words)
        return select(found.bindparams(wanted=wanted, most=most).columns(Message.id).subquery().c.id)
    config: ColumnElement[Any] = literal_column("'simple'::regconfig")
    wanted = " & ".join(f"{word}:*" for word in words)
    matches = _VECTOR.op("@@")(func.to_tsquery(config, wanted))
    return select(Message.id).where(matches).order_by(Message.id.desc()).limit(most)
