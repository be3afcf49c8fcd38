"""The question that a fact answers, in words

Revision: 0007, after 0006.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply this change."""
    op.create_table(
        "fact_questions",
        sa.Column("fact_id", sa.String(200), sa.ForeignKey("facts.id"), primary_key=True),
        sa.Column("language", sa.String(8), primary_key=True),
        sa.Column("text", sa.String(200), nullable=False),
    )


def downgrade() -> None:
    """Take this change back."""
    op.drop_table("fact_questions")
