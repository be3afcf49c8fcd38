"""Alembic's environment: which tables there are, and where the database is."""

from alembic import context

import audit.models  # noqa: F401 (registers its table, as the others do)
import facts.models
import serving.models  # noqa: F401
import settings
import staff.models  # noqa: F401
import talks.mails
import talks.telegram  # noqa: F401
import training.models
import training.review.models  # noqa: F401
from facts.database import make_engine

target_metadata = facts.models.Base.metadata


def _is_ours(name: str | None, _kind: str, _parents: object) -> bool:
    """Whether a table or index is one of a model; the full-text index is of the database's own kind."""
    return not (name or "").startswith(("messages_words", "ix_messages_words"))


def run() -> None:
    """Apply the migrations to the database that `DATABASE_URL` names, or print their SQL when offline."""
    if context.is_offline_mode():
        context.configure(url=settings.database_url(), target_metadata=target_metadata, literal_binds=True)
        with context.begin_transaction():
            context.run_migrations()
        return
    engine = make_engine(context.config.attributes.get("url") or settings.database_url())
    with engine.connect() as connection:
        context.configure(
            connection=connection,
            target_metadata=target_metadata,
            render_as_batch=engine.dialect.name == "sqlite",
            compare_type=True,
            include_name=_is_ours,
        )
        with context.begin_transaction():
            context.run_migrations()
    engine.dispose()


run()
