"""Connections to the one database: SQLite in WAL mode by default, PostgreSQL through `DATABASE_URL`."""

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, inspect, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from facts.errors import DatabaseNotReadyError

SQLITE_BUSY_TIMEOUT_MS = 5000


def make_engine(url: str) -> Engine:
    """Open the database at `url`, for SQLite in WAL mode with foreign keys enforced."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite" and address.database not in (None, "", ":memory:"):
        Path(str(address.database)).parent.mkdir(parents=True, exist_ok=True)
    # Errors are logged: they must not carry what people wrote.
    engine = create_engine(address, pool_pre_ping=True, hide_parameters=True)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
    return engine


def make_sessions(engine: Engine) -> sessionmaker[Session]:
    """A factory of sessions whose objects stay readable after commit."""
    return sessionmaker(engine, expire_on_commit=False)


def check_ready(engine: Engine) -> None:
    """Make sure that the database can be reached and has the facts' tables.

    Raises:
        DatabaseNotReadyError: It cannot be reached, or is not migrated.
    """
    try:
        migrated = inspect(engine).has_table("fact_texts")
    except SQLAlchemyError as error:
        raise DatabaseNotReadyError(f"The database cannot be reached; check DATABASE_URL ({error}).") from error
    if not migrated:
        raise DatabaseNotReadyError("The database has no tables yet; run `make prepare`.")


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute(f"PRAGMA busy_timeout={SQLITE_BUSY_TIMEOUT_MS}")
    cursor.close()
