"""Questions to be looked at, their groups, and an index of votes against answers

Revision: 0009, after 0008.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this change."""
    op.create_table(
        "review_groups",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("centre", sa.LargeBinary(), nullable=False),
        sa.Column("guesses", sa.JSON(), nullable=False),
        sa.Column("sample", sa.Text(), nullable=False),
        sa.Column("waiting", sa.Integer(), nullable=False),
        sa.Column("known", sa.Integer(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("newest_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_review_groups_waiting", "review_groups", ["waiting", "newest_at"])
    op.create_table(
        "review_items",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "message_id", sa.Integer(), sa.ForeignKey("messages.id", ondelete="CASCADE"), nullable=False, unique=True
        ),
        sa.Column("group_id", sa.Integer(), sa.ForeignKey("review_groups.id", ondelete="SET NULL")),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("reason", sa.String(10), nullable=False),
        sa.Column("ranking", sa.JSON(), nullable=False),
        sa.Column("vector", sa.LargeBinary()),
        sa.Column("is_known", sa.Boolean(), nullable=False),
        sa.Column("decision", sa.String(10)),
        sa.Column("intent", sa.String(100)),
        sa.Column("decided_by", sa.String(200)),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
        sa.Column("batch", sa.String(32)),
        sa.Column("example_id", sa.Integer(), sa.ForeignKey("training_examples.id", ondelete="SET NULL")),
    )
    op.create_index("ix_review_items_group_id", "review_items", ["group_id"])
    op.create_index("ix_review_items_batch", "review_items", ["batch"])
    op.create_index("ix_review_items_open", "review_items", ["decision", "group_id"])
    mark = op.create_table(
        "review_mark",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("message_id", sa.Integer(), nullable=False),
    )
    op.bulk_insert(mark, [{"id": 1, "message_id": 0}])
    op.create_index(
        "ix_messages_disliked",
        "messages",
        ["conversation_id", "reply_to"],
        sqlite_where=sa.text("vote = -1"),
        postgresql_where=sa.text("vote = -1"),
    )


def downgrade() -> None:
    """Take this change back."""
    op.drop_index("ix_messages_disliked", "messages")
    op.drop_table("review_mark")
    op.drop_table("review_items")
    op.drop_table("review_groups")
