"""The database itself: WAL, foreign keys, migrations that match the models, a clear word when it is not there."""

from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from facts.database import check_ready, make_engine
from facts.errors import DatabaseNotReadyError
from tests.conftest import ROOT


def test_sqlite_runs_in_wal_mode_with_foreign_keys(engine: Engine) -> None:
    with engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        columns = "id, institution_id, active, position, source_id"
        with pytest.raises(IntegrityError):
            connection.execute(text(f"INSERT INTO agreements ({columns}) VALUES ('x', 'nobody', true, 0, 'nowhere')"))


def test_migrations_match_the_models(engine: Engine) -> None:
    config = Config(ROOT / "alembic.ini")
    config.attributes["url"] = str(engine.url)
    command.check(config)


def test_migrations_can_be_taken_back(tmp_path: Path) -> None:
    config = Config(ROOT / "alembic.ini")
    config.attributes["url"] = f"sqlite:///{tmp_path / 'new.db'}"
    command.upgrade(config, "head")
    command.downgrade(config, "base")
    command.upgrade(config, "head")


def test_database_without_tables_says_what_to_do(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path / 'empty.db'}")
    with pytest.raises(DatabaseNotReadyError, match="make prepare"):
        check_ready(engine)
    engine.dispose()


def test_unreachable_database_says_what_to_check(tmp_path: Path) -> None:
    engine = make_engine(f"sqlite:///{tmp_path}")
    with pytest.raises(DatabaseNotReadyError, match="DATABASE_URL"):
        check_ready(engine)
    engine.dispose()
