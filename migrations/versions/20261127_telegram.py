"""What has to be remembered for Telegram

Revision: 0003, after 0002.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this change."""
    op.create_table(
        "telegram_updates",
        sa.Column("id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("chat", sa.String(40), nullable=False),
        sa.Column("content", sa.JSON()),
        sa.Column("received_at", sa.Float(), nullable=False),
        sa.Column("done_at", sa.Float()),
    )
    for column in ("chat", "received_at", "done_at"):
        op.create_index(f"ix_telegram_updates_{column}", "telegram_updates", [column])
    op.create_table(
        "telegram_chats",
        sa.Column("conversation_id", sa.String(250), primary_key=True),
        sa.Column("posted_seq", sa.Integer(), nullable=False),
        sa.Column("blocked", sa.Boolean(), nullable=False),
        sa.Column("lease_owner", sa.String(64)),
        sa.Column("lease_until", sa.Float(), nullable=False),
    )
    op.create_table(
        "telegram_posts",
        sa.Column("conversation_id", sa.String(250), primary_key=True),
        sa.Column("seq", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("post_ids", sa.JSON(), nullable=False),
    )
    op.create_table(
        "telegram_values",
        sa.Column("name", sa.String(100), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )


def downgrade() -> None:
    """Take this change back."""
    for table in ("telegram_values", "telegram_posts", "telegram_chats", "telegram_updates"):
        op.drop_table(table)
