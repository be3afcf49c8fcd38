"""A full-text index of what was said

Revision: 0011, after 0010.
"""

import sqlalchemy as sa
from alembic import op

from talks.words import fold

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_PAGE = 1000
_SQLITE = (
    "CREATE VIRTUAL TABLE messages_words USING fts5"
    "(searched, content='messages', content_rowid='id', tokenize='unicode61 remove_diacritics 0')",
    "INSERT INTO messages_words (messages_words) VALUES ('rebuild')",
    "CREATE TRIGGER messages_words_insert AFTER INSERT ON messages BEGIN "
    "INSERT INTO messages_words (rowid, searched) VALUES (new.id, new.searched); END",
    "CREATE TRIGGER messages_words_delete AFTER DELETE ON messages BEGIN "
    "INSERT INTO messages_words (messages_words, rowid, searched) VALUES ('delete', old.id, old.searched); END",
    "CREATE TRIGGER messages_words_update AFTER UPDATE OF searched ON messages BEGIN "
    "INSERT INTO messages_words (messages_words, rowid, searched) VALUES ('delete', old.id, old.searched); "
    "INSERT INTO messages_words (rowid, searched) VALUES (new.id, new.searched); END",
)
_POSTGRESQL = (
    "ALTER TABLE messages ADD COLUMN messages_words tsvector "
    "GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, searched)) STORED",
    "CREATE INDEX ix_messages_words ON messages USING gin (messages_words)",
)


def upgrade() -> None:
    """Apply this change."""
    op.add_column("messages", sa.Column("searched", sa.Text(), nullable=False, server_default=""))
    _fill(op.get_bind())
    for statement in _SQLITE if op.get_context().dialect.name == "sqlite" else _POSTGRESQL:
        op.execute(statement)


def _fill(connection: sa.Connection) -> None:
    """Fold the words of the messages that there are, page by page."""
    messages = sa.table("messages", *(sa.column(name) for name in ("id", "text", "shown", "searched")))
    change = messages.update().where(messages.c.id == sa.bindparam("one")).values(searched=sa.bindparam("words"))
    last = 0
    while rows := connection.execute(
        sa.select(messages.c.id, messages.c.text, messages.c.shown)
        .where(messages.c.id > last)
        .order_by(messages.c.id)
        .limit(_PAGE)
    ).all():
        connection.execute(change, [{"one": row.id, "words": fold(row.shown or row.text)} for row in rows])
        last = rows[-1].id


def downgrade() -> None:
    """Take this change back."""
    if op.get_context().dialect.name == "sqlite":
        for name in ("update", "delete", "insert"):
            op.execute(f"DROP TRIGGER messages_words_{name}")
        op.execute("DROP TABLE messages_words")
    else:
        op.drop_column("messages", "messages_words")
    op.drop_column("messages", "searched")
