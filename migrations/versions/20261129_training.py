"""Examples and intents of the staff; which intent a fact answers

Revision: 0005, after 0004.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this change."""
    op.create_table(
        "training_intents",
        sa.Column("name", sa.String(100), primary_key=True),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("created_by", sa.String(200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "training_examples",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("text", sa.String(1000), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("intent", sa.String(100), nullable=False),
        sa.Column("change", sa.String(10), nullable=False),
        sa.Column("purpose", sa.String(10), nullable=False),
        sa.Column("author", sa.String(200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("messages.id", ondelete="SET NULL")),
        sa.Column("exported_at", sa.DateTime(timezone=True)),
        sa.Column("note", sa.Text()),
        sa.UniqueConstraint("text", "language", "intent", name="uq_training_examples_text"),
    )
    op.create_index("ix_training_examples_intent", "training_examples", ["intent"])
    op.create_index("ix_training_examples_message_id", "training_examples", ["message_id"])
    op.add_column("facts", sa.Column("answers_intent", sa.String(100)))
    op.create_index("ix_facts_answers_intent", "facts", ["answers_intent"])


def downgrade() -> None:
    """Take this change back."""
    op.drop_index("ix_facts_answers_intent", "facts")
    op.drop_column("facts", "answers_intent")
    op.drop_table("training_examples")
    op.drop_table("training_intents")
