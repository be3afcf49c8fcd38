"""What was understood of each message first and what became of it, as columns; when somebody last looked at the home

Revision: 0010, after 0009.
"""

import sqlalchemy as sa
from alembic import op

from talks.outcomes import judge

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_PAGE = 1000
_COLUMNS = (("intent", sa.String(100)), ("confidence", sa.Float()), ("outcome", sa.String(10)))


def upgrade() -> None:
    """Apply this change."""
    for name, kind in _COLUMNS:
        op.add_column("messages", sa.Column(name, kind))
    op.add_column("staff_accounts", sa.Column("looked_at", sa.Float(), nullable=False, server_default="0"))
    op.add_column("staff_accounts", sa.Column("looked_before", sa.Float(), nullable=False, server_default="0"))
    _fill(op.get_bind())
    op.create_index("ix_messages_intent", "messages", ["intent", "created_at"])
    op.create_index("ix_messages_outcome", "messages", ["outcome", "created_at"])


def _fill(connection: sa.Connection) -> None:
    """Say it of the messages that are there."""
    messages = sa.table(
        "messages",
        *(sa.column(name) for name in ("id", "conversation_id", "seq", "reply_to", "direction")),
        *(sa.column(name, sa.JSON()) for name in ("understood", "payload")),
        *(sa.column(name, kind) for name, kind in _COLUMNS),
    )
    question, answer = messages.alias(), messages.alias()
    last = 0
    while True:
        asked = connection.execute(
            sa.select(question.c.id, question.c.understood)
            .where(question.c.id > last, question.c.direction == "in")
            .order_by(question.c.id)
            .limit(_PAGE)
        ).all()
        if not asked:
            return
        ids = [row.id for row in asked]
        payloads: dict[int, list[dict[str, object] | None]] = {}
        for number, payload in connection.execute(
            sa.select(question.c.id, answer.c.payload)
            .join(
                answer,
                (answer.c.conversation_id == question.c.conversation_id) & (answer.c.reply_to == question.c.seq),
            )
            .where(question.c.id.in_(ids))
        ):
            payloads.setdefault(number, []).append(payload)
        for row in asked:
            read = row.understood or {}
            values = {
                "intent": read.get("intent"),
                "confidence": read.get("confidence"),
                "outcome": judge(payloads.get(row.id, [])),
            }
            connection.execute(messages.update().where(messages.c.id == row.id).values(**values))
        last = ids[-1]


def downgrade() -> None:
    """Take this change back."""
    op.drop_index("ix_messages_outcome", "messages")
    op.drop_index("ix_messages_intent", "messages")
    for name in ("looked_before", "looked_at"):
        op.drop_column("staff_accounts", name)
    for name, _ in reversed(_COLUMNS):
        op.drop_column("messages", name)
