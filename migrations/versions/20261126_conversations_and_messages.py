"""Conversations and their messages

Revision: 0002, after 0001.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_UNANSWERED = sa.text("direction = 'in' AND answered_at IS NULL")


def upgrade() -> None:
    """Apply this change."""
    op.create_table(
        "conversations",
        sa.Column("id", sa.String(250), primary_key=True),
        sa.Column("channel", sa.String(20), nullable=False),
        sa.Column("peer", sa.String(200), nullable=False),
        sa.Column("language", sa.String(8)),
        sa.Column("spoken", sa.String(8)),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.Float(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("lease_owner", sa.String(64)),
        sa.Column("lease_until", sa.Float(), nullable=False),
    )
    for column in ("channel", "state", "changed_at"):
        op.create_index(f"ix_conversations_{column}", "conversations", [column])
    op.create_table(
        "messages",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("conversation_id", sa.String(250), sa.ForeignKey("conversations.id"), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(3), nullable=False),
        sa.Column("author", sa.String(10), nullable=False),
        sa.Column("client_id", sa.String(100)),
        sa.Column("reply_to", sa.Integer()),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("shown", sa.Text()),
        sa.Column("language", sa.String(8)),
        sa.Column("payload", sa.JSON()),
        sa.Column("understood", sa.JSON()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True)),
        sa.Column("vote", sa.SmallInteger(), nullable=False),
        sa.UniqueConstraint("conversation_id", "seq", name="uq_messages_seq"),
        sa.UniqueConstraint("conversation_id", "client_id", name="uq_messages_client_id"),
    )
    op.create_index("ix_messages_created_at", "messages", ["created_at"])
    op.create_index(
        "ix_messages_unanswered",
        "messages",
        ["conversation_id"],
        sqlite_where=_UNANSWERED,
        postgresql_where=_UNANSWERED,
    )


def downgrade() -> None:
    """Take this change back."""
    op.drop_table("messages")
    op.drop_table("conversations")
