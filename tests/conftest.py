"""The fixtures that several rooms' tests share."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

from facts.database import make_engine, make_sessions
from facts.repository import FactRepository
from facts.seeding import seed
from settings import Settings
from tests.postgres import find_postgres, run_postgres
from tests.stack import Stack

ROOT = Path(__file__).resolve().parent.parent
TOKEN = "a-token-that-only-tests-know"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What needs the real processes comes last: a browser, once open, leaves no event loop to the others."""
    items.sort(key=lambda item: item.get_closest_marker("e2e") is not None)


@pytest.fixture(scope="session")
def seeded_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated and seeded SQLite file, made once; tests get copies."""
    path = tmp_path_factory.mktemp("seeded") / "facts.db"
    config = Config(ROOT / "alembic.ini")
    config.attributes["url"] = f"sqlite:///{path}"
    command.upgrade(config, "head")
    engine = make_engine(f"sqlite:///{path}")
    seed(make_sessions(engine))
    engine.dispose()
    return path


@pytest.fixture
def database_url(seeded_file: Path, tmp_path: Path) -> str:
    """A seeded database of one's own."""
    copy = tmp_path / "facts.db"
    shutil.copy(seeded_file, copy)
    return f"sqlite:///{copy}"


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A migrated PostgreSQL whose sessions are not in UTC; skipped where the machine has none."""
    programs = find_postgres()
    if programs is None:
        pytest.skip("there is no PostgreSQL on this machine")
    with run_postgres(programs) as url:
        config = Config(ROOT / "alembic.ini")
        config.attributes["url"] = url
        command.upgrade(config, "head")
        yield url


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    engine = make_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def sessions(engine: Engine) -> sessionmaker[Session]:
    return make_sessions(engine)


@pytest.fixture
def facts(sessions: sessionmaker[Session]) -> FactRepository:
    return FactRepository(sessions)


@pytest.fixture
def settings(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("RAHNAMA_SERVING", str(tmp_path / "serving.json"))
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("RAHNAMA_TOKEN", TOKEN)
    monkeypatch.setenv("RAHNAMA_SECRET", TOKEN[::-1])
    return Settings()


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """The three real processes, on ports and a database of their own."""
    with Stack(tmp_path_factory.mktemp("stack")) as running:
        yield running
