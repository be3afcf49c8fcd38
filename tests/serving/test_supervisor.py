"""The supervisor's decisions. Rasa itself takes its place in tests/e2e/; here stand processes that obey the test."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import httpx
import pytest
from sqlalchemy.orm import Session, sessionmaker

from serving import supervisor as module
from serving.address import Address, AddressFile
from serving.errors import StartError
from serving.models import Replica
from serving.process import find_port
from serving.supervisor import Supervisor
from settings import Settings
from tests.training.test_registry import keep
from training.models import Publication, PublicationState
from training.publishing import publish, roll_back
from training.registry import Registry, publications

SHIPPED, NEXT = "rahnama-shipped", "rahnama-next"


class Stand:
    """What a supervisor knows of a Rasa process."""

    all: list["Stand"]
    broken: set[str]  # models that do not load
    silent: set[str]  # models that answer nothing
    slow: set[str]  # models that do not load until `loaded` is set
    loaded: asyncio.Event

    def __init__(self, model: Path) -> None:
        self.model, self.name = model, model.name.removesuffix(".tar.gz")
        self.port = 40000 + len(self.all)
        self.has_ended = False
        self.all.append(self)

    @classmethod
    async def start(cls, _settings: Settings, model: Path) -> "Stand":
        return cls(model)

    async def wait_until_ready(self, _http: httpx.AsyncClient, _within_s: float) -> None:
        if self.name in self.slow:
            await self.loaded.wait()
        if self.name in self.broken:
            raise StartError(f"{self.name} does not load.")

    async def talk(self, _http: httpx.AsyncClient) -> None:
        if self.name in self.silent:
            raise StartError(f"{self.name} answered nothing.")

    async def stop(self) -> None:
        self.has_ended = True


@pytest.fixture(autouse=True)
def stands(monkeypatch: pytest.MonkeyPatch) -> type[Stand]:
    Stand.all, Stand.broken, Stand.silent, Stand.slow = [], set(), set(), set()
    Stand.loaded = asyncio.Event()
    monkeypatch.setattr(module, "_LOOK_EVERY_S", 0.01)
    return Stand


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    registry = Registry(tmp_path / "models")
    for name in (SHIPPED, NEXT):
        keep(registry, name)
        registry.keep_report(name, {"gate": {"passed": True, "reasons": []}}, "<svg/>")
    return registry


@asynccontextmanager
async def serving(
    settings: Settings,
    sessions: sessionmaker[Session],
    registry: Registry,
    drain_s: float = 0.1,
    left: int = 404,
) -> AsyncIterator[AddressFile]:
    """A supervisor at work; `left` is what the Rasa of an earlier one answers."""
    quick = settings.model_copy(update={"answer_timeout_s": drain_s - 1.0})
    async with httpx.AsyncClient(transport=httpx.MockTransport(lambda _request: httpx.Response(left))) as http:
        supervisor = Supervisor(quick, sessions, http, registry.path(SHIPPED), registry, Stand.start)  # type: ignore[arg-type]
        running = asyncio.create_task(supervisor.run())
        address = AddressFile(settings.serving_file)
        await until(lambda: address.read() is not None or running.done() or SHIPPED in Stand.slow)
        try:
            yield address
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running


async def until(true: object) -> None:
    """Wait until a condition holds, for at most five seconds."""
    assert callable(true)
    for _ in range(500):
        if true():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("It did not come to pass.")


def publish_next(sessions: sessionmaker[Session], registry: Registry) -> None:
    with sessions.begin() as session:
        publish(session, registry, NEXT, "trainer")


def last(sessions: sessionmaker[Session]) -> Publication:
    with sessions() as session:
        return publications(session)[0]


def replica_model(sessions: sessionmaker[Session]) -> str | None:
    with sessions() as session:
        return session.query(Replica).one().model


def answers_with(address: AddressFile) -> str | None:
    found = address.read()
    return found.model if found else None


async def test_a_published_model_takes_over_and_the_old_one_drains(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry
) -> None:
    async with serving(settings, sessions, registry) as address:
        assert answers_with(address) == SHIPPED
        publish_next(sessions, registry)
        await until(lambda: answers_with(address) == NEXT)
        old, new = Stand.all
        await until(lambda: old.has_ended)
        assert not new.has_ended
        await until(lambda: replica_model(sessions) == NEXT)
        with sessions.begin() as session:
            roll_back(session, registry, "trainer")
        await until(lambda: answers_with(address) == SHIPPED)
    assert all(stand.has_ended for stand in Stand.all)
    assert address.read() is None


@pytest.mark.parametrize("fault", ["broken", "silent"])
async def test_where_the_new_model_fails_everything_stays(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry, fault: str
) -> None:
    getattr(Stand, fault).add(NEXT)
    async with serving(settings, sessions, registry) as address:
        publish_next(sessions, registry)
        await until(lambda: last(sessions).state == PublicationState.FAILED)
        assert answers_with(address) == SHIPPED
        assert [stand.has_ended for stand in Stand.all] == [False, True]


async def test_a_missing_model_fails_and_everything_stays(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry
) -> None:
    async with serving(settings, sessions, registry) as address:
        with sessions.begin() as session:
            publish(session, registry, NEXT, "trainer")
            registry.path(NEXT).unlink()
        await until(lambda: last(sessions).state == PublicationState.FAILED)
        assert answers_with(address) == SHIPPED
        assert len(Stand.all) == 1


async def test_a_process_that_ends_is_started_again(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry
) -> None:
    async with serving(settings, sessions, registry) as address:
        first = address.read()
        Stand.all[0].has_ended = True
        await until(lambda: address.read() not in (None, first))
        assert answers_with(address) == SHIPPED


async def test_the_published_model_answers_after_a_restart(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry
) -> None:
    publish_next(sessions, registry)
    async with serving(settings, sessions, registry) as address:
        assert answers_with(address) == NEXT


async def test_a_restart_with_a_damaged_publication_serves_the_shipped_model(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry
) -> None:
    publish_next(sessions, registry)
    Stand.broken.add(NEXT)
    async with serving(settings, sessions, registry) as address:
        assert answers_with(address) == SHIPPED
        with sessions() as session:
            start, failed = publications(session)
        assert start.automatic
        assert (failed.state, failed.note) == (PublicationState.FAILED, f"{NEXT} does not load.")


async def test_without_any_model_that_starts_it_gives_up(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry
) -> None:
    Stand.broken.add(SHIPPED)
    with pytest.raises(StartError, match="does not load"):
        async with serving(settings, sessions, registry):
            pass


async def test_who_thinks_better_of_it_need_not_wait_for_the_start(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry
) -> None:
    Stand.slow.add(NEXT)
    async with serving(settings, sessions, registry) as address:
        publish_next(sessions, registry)
        await until(lambda: len(Stand.all) == 2)
        with sessions.begin() as session:
            roll_back(session, registry, "trainer")
        await until(lambda: Stand.all[1].has_ended)
        assert (answers_with(address), Stand.all[0].has_ended, len(Stand.all)) == (SHIPPED, False, 2)
        Stand.loaded.set()
        publish_next(sessions, registry)
        await until(lambda: answers_with(address) == NEXT)


async def test_who_goes_back_at_once_gets_the_process_that_drains(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry
) -> None:
    async with serving(settings, sessions, registry, drain_s=60) as address:
        for wanted in (NEXT, SHIPPED, NEXT):
            with sessions.begin() as session:
                publish(session, registry, wanted, "trainer")
            await until(lambda wanted=wanted: answers_with(address) == wanted)
        assert len(Stand.all) == 2
        assert not any(stand.has_ended for stand in Stand.all)
        await until(lambda: last(sessions).state == PublicationState.LIVE)
    assert all(stand.has_ended for stand in Stand.all)


async def test_the_live_model_is_started_again_while_another_loads(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry
) -> None:
    Stand.slow.add(NEXT)
    async with serving(settings, sessions, registry) as address:
        publish_next(sessions, registry)
        await until(lambda: len(Stand.all) == 2)
        Stand.all[0].has_ended = True
        await until(lambda: address.read() == Address(Stand.all[-1].port, SHIPPED) and len(Stand.all) == 3)
        Stand.loaded.set()
        await until(lambda: answers_with(address) == NEXT)
        await until(lambda: [stand.has_ended for stand in Stand.all] == [True, False, True])


async def test_another_model_helps_where_the_live_one_cannot_be_started_again(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry
) -> None:
    async with serving(settings, sessions, registry) as address:
        Stand.broken.add(SHIPPED)
        Stand.all[0].has_ended = True
        await until(lambda: len(Stand.all) > 2)
        publish_next(sessions, registry)
        await until(lambda: answers_with(address) == NEXT)


async def test_a_full_disk_leaves_the_live_model_answering(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_file: AddressFile, _address: Address) -> None:
        raise OSError(28, "No space left on device")

    async with serving(settings, sessions, registry) as address:
        with monkeypatch.context() as patch:
            patch.setattr(AddressFile, "write", fail)
            publish_next(sessions, registry)
            await until(lambda: last(sessions).state == PublicationState.FAILED)
        assert "No space left" in (last(sessions).note or "")
        assert answers_with(address) == SHIPPED
        assert [stand.has_ended for stand in Stand.all] == [False, True]
        publish_next(sessions, registry)
        await until(lambda: answers_with(address) == NEXT)


async def test_what_an_earlier_supervisor_left_answers_until_the_next_is_ready(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry
) -> None:
    orphan = Address(39999, "rahnama-before")
    AddressFile(settings.serving_file).write(orphan)
    Stand.slow.add(SHIPPED)
    async with serving(settings, sessions, registry, left=200) as address:
        await until(lambda: len(Stand.all) == 1)
        assert address.read() == orphan
        Stand.loaded.set()
        await until(lambda: answers_with(address) == SHIPPED)


async def test_a_dead_address_is_removed_at_once(
    settings: Settings, sessions: sessionmaker[Session], registry: Registry
) -> None:
    AddressFile(settings.serving_file).write(Address(39999, "rahnama-before"))
    Stand.slow.add(SHIPPED)
    async with serving(settings, sessions, registry, left=401) as address:
        await until(lambda: len(Stand.all) == 1)
        assert address.read() is None
        Stand.loaded.set()
        await until(lambda: answers_with(address) == SHIPPED)


def test_a_taken_port_is_not_tried() -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert find_port(port) != port
    assert find_port(port) == port
