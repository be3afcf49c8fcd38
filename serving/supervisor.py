"""Keeps a Rasa process with the wanted model answering.

A new model gets a process of its own. Once that is ready, and a talk with it went well, the address file sends new
turns to it; the old one goes on for as long as a turn may last, and stops. Where the new one fails, its publication is
recorded as failed and nothing else happens. A process that ends by itself is started again.
"""

import asyncio
import contextlib
import logging
import socket
import time
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import TypeGuard

import httpx
from sqlalchemy import delete
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from serving.address import Address, AddressFile
from serving.errors import StartError
from serving.models import Replica
from serving.process import RasaProcess, answers_still
from settings import Settings
from training.errors import UnknownModelError
from training.models import Publication, PublicationState
from training.publishing import model_before
from training.registry import Registry, last_publication, note_start

logger = logging.getLogger(__name__)

_LOOK_EVERY_S = 1.0
_READY_WITHIN_S = 120.0
_LONGEST_PAUSE_S = 30.0
_SAY_EVERY_S = 10.0
_FORGOTTEN_AFTER_S = 60.0

Start = Callable[[Settings, Path], Awaitable[RasaProcess]]


class Supervisor:
    """One replica's Rasa processes: the one that answers, one that is coming, those that drain."""

    def __init__(
        self,
        settings: Settings,
        sessions: sessionmaker[Session],
        http: httpx.AsyncClient,
        default: Path,
        registry: Registry | None = None,
        start: Start = RasaProcess.start,
    ) -> None:
        """Prepare.

        Args:
            settings: The settings.
            sessions: Sessions of the database.
            http: How Rasa is asked.
            default: The model that answers where none was published.
            registry: The models.
            start: Starts a Rasa process.
        """
        self._settings = settings
        self._sessions = sessions
        self._http = http
        self._default = default
        self._registry = registry or Registry()
        self._start = start
        self._file = AddressFile(settings.serving_file)
        self._name = f"{socket.gethostname()}:{settings.port}"
        self._live: RasaProcess | None = None
        self._coming: str | None = None
        self._started: set[RasaProcess] = set()
        self._draining: dict[RasaProcess, asyncio.Task[None]] = {}
        self._switching: asyncio.Task[None] | None = None
        self._reviving: asyncio.Task[None] | None = None
        self._chores: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Serve until cancelled.

        Raises:
            StartError: There is no model with which Rasa starts.
        """
        await self._forget_dead()
        self._chores.add(asyncio.create_task(self._say()))
        try:
            await self._start_first()
            while True:
                await asyncio.sleep(_LOOK_EVERY_S)
                await self._look()
        finally:
            self._file.remove()
            await self._stop_all()

    async def _forget_dead(self) -> None:
        """Remove the address that an earlier supervisor left, unless its Rasa still answers (`bot/supervision.py`)."""
        left = self._file.read()
        if left is None or not await answers_still(self._settings, left.port, self._http):
            self._file.remove()

    async def _look(self) -> None:
        """Begin what has to be done; it goes on beside the looking, so that neither waits for the other."""
        assert self._live is not None
        if self._live.has_ended and not _is_busy(self._reviving):
            self._reviving = self._do(self._revive(self._live))
        try:
            publication = await asyncio.to_thread(self._wanted)
        except SQLAlchemyError as error:
            logger.error("The database could not say which model is wanted (%s).", type(error).__name__)
            return
        wanted = publication.model if publication is not None else self._live.name
        if _is_busy(self._switching):
            if self._switching.get_name() != wanted:
                self._switching.cancel()  # somebody thought better of it
        elif publication is not None and wanted != self._live.name:
            self._switching = self._do(self._switch(publication), wanted)

    def _do(self, work: Coroutine[None, None, None], name: str | None = None) -> asyncio.Task[None]:
        task = asyncio.create_task(work, name=name)
        self._chores.add(task)
        task.add_done_callback(self._end)
        return task

    def _end(self, task: asyncio.Task[None]) -> None:
        self._chores.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("What the supervisor did failed; it goes on.", exc_info=error)

    async def _start_first(self) -> None:
        """Start the model that the staff published last and that starts, or else the default one."""
        publication = await asyncio.to_thread(self._wanted)
        while self._live is None and publication is not None and not publication.automatic:
            try:
                self._point(await self._ready(publication.model, self._path))
                await self._succeed(publication)
            except StartError as error:
                await self._fail(publication, error)
                publication = await asyncio.to_thread(self._wanted)
        if self._live is None:
            process = await self._ready(_name(self._default), lambda _name: self._default)
            await asyncio.to_thread(self._note_start)
            self._point(process)
        elif self._live.model.name != self._default.name:
            logger.info("%s was published; the model of the data that lies here is another.", self._live.name)

    def _note_start(self) -> None:
        with self._sessions.begin() as session:
            note_start(session, _name(self._default))

    async def _switch(self, publication: Publication) -> None:
        """Move new turns to another model; where it fails, everything stays."""
        process = self._recall(publication.model)
        try:
            if process is None:
                process = await self._ready(publication.model, self._path, talk=True)
            old = self._live  # not before: it may have been started again meanwhile
            self._point(process)
        except StartError as error:
            if process is not None:
                await self._stop(process)
            await self._fail(publication, error)
            return
        logger.info("%s answers.", process.name)
        if old is not None:
            self._draining[old] = self._do(self._drain(old))
        await self._succeed(publication)
        await asyncio.to_thread(self._prune)

    def _recall(self, name: str) -> RasaProcess | None:
        """A process with a model that still drains; so who goes back at once need not wait."""
        for process, draining in tuple(self._draining.items()):
            if process.name == name and not process.has_ended:
                draining.cancel()
                del self._draining[process]
                return process
        return None

    async def _ready(self, name: str, find: Callable[[str], Path], talk: bool = False) -> RasaProcess:
        """A process with a model, ready to answer.

        Raises:
            StartError: There is none, or it is not; nothing of it is left running.
        """
        logger.info("Starting Rasa with %s.", name)
        self._coming, process = name, None
        try:
            process = await self._start(self._settings, find(name))
            self._started.add(process)
            await process.wait_until_ready(self._http, _READY_WITHIN_S)
            if talk:
                await process.talk(self._http)
        except BaseException as error:
            if process is not None:
                await self._stop(process)
            if isinstance(error, OSError):  # no memory, no file left to open …
                raise StartError(f"Rasa could not be started with {name} ({error.strerror}).") from error
            raise
        finally:
            self._coming = None
        return process

    async def _revive(self, dead: RasaProcess) -> None:
        """Start the live model again after its process ended, more slowly each time that it fails."""
        logger.error("Rasa ended by itself; starting it again.")
        self._started.discard(dead)
        pause = _LOOK_EVERY_S
        while self._live is dead:
            process = None
            try:
                process = await self._ready(dead.name, lambda _name: dead.model)
                if self._live is dead:
                    self._point(process)
                else:  # another model has come to answer meanwhile
                    await self._stop(process)
            except StartError as error:
                if process is not None:
                    await self._stop(process)
                logger.error("%s", error)
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE_S)

    async def _drain(self, old: RasaProcess) -> None:
        """Stop a process once no turn can still be running in it."""
        await asyncio.sleep(self._settings.answer_timeout_s + 1.0)
        del self._draining[old]
        await self._stop(old)

    async def _stop(self, process: RasaProcess) -> None:
        await process.stop()
        self._started.discard(process)

    async def _stop_all(self) -> None:
        chores = tuple(self._chores)
        for task in chores:
            task.cancel()
        await asyncio.gather(*chores, return_exceptions=True)
        await asyncio.gather(*(process.stop() for process in tuple(self._started)))

    def _point(self, process: RasaProcess) -> None:
        """Send all new turns to a process.

        Raises:
            StartError: The address cannot be written.
        """
        try:
            self._file.write(Address(process.port, process.name))
        except OSError as error:
            raise StartError(f"{self._settings.serving_file} cannot be written ({error.strerror}).") from error
        self._live = process

    def _path(self, name: str) -> Path:
        """The file of a published model.

        Raises:
            StartError: It is missing, or of other code than today's.
        """
        try:
            model = self._registry.find(name)
        except UnknownModelError as error:
            raise StartError(str(error)) from error
        if not model.is_current:
            raise StartError(f"{name} was made by other code than today's; train anew.")
        return model.path

    def _wanted(self) -> Publication | None:
        with self._sessions() as session:
            return last_publication(session)

    async def _succeed(self, publication: Publication) -> None:
        await asyncio.to_thread(self._record, publication.id, PublicationState.LIVE, None)

    async def _fail(self, publication: Publication, error: StartError) -> None:
        logger.error("%s could not be published: %s", publication.model, error)
        await asyncio.to_thread(self._record, publication.id, PublicationState.FAILED, str(error))

    def _record(self, publication_id: int, state: PublicationState, note: str | None) -> None:
        """Say what became of a publication. One that another replica found to fail stays failed."""
        with self._sessions.begin() as session:
            row = session.get(Publication, publication_id)
            if row is not None and row.state != PublicationState.FAILED:
                row.state, row.note = state, note

    def _prune(self) -> None:
        """Remove old models, but not the one that answers, the one before it, nor that of the present data."""
        keep = {_name(self._default)}
        with self._sessions() as session:
            present, before = last_publication(session), model_before(session, self._registry)
        keep |= {present.model} if present else set()
        keep |= {one.name for one in (before, self._live) if one}
        for name in self._registry.prune(self._settings.keep_models, frozenset(keep)):
            logger.info("Removed the old model %s.", name)

    async def _say(self) -> None:
        """Tell the console which model answers here, where that changes, and now and then that it still does."""
        said: tuple[str | None, str | None] | None = None
        said_at = 0.0
        while True:
            live = None if self._live is None or self._live.has_ended else self._live.name
            if said != (live, self._coming) or time.monotonic() - said_at > _SAY_EVERY_S:
                said, said_at = (live, self._coming), time.monotonic()
                with contextlib.suppress(SQLAlchemyError):
                    await asyncio.to_thread(self._write_replica, *said)
            await asyncio.sleep(_LOOK_EVERY_S)

    def _write_replica(self, model: str | None, coming: str | None) -> None:
        now = time.time()
        with self._sessions.begin() as session:
            session.execute(delete(Replica).where(Replica.seen_at < now - _FORGOTTEN_AFTER_S))
            row = session.get(Replica, self._name)
            if row is None:
                row = Replica(name=self._name, since=now)
                session.add(row)
            elif row.model != model:
                row.since = now
            row.model, row.coming, row.seen_at = model, coming, now


def _name(archive: Path) -> str:
    return archive.name.removesuffix(".tar.gz")


def _is_busy(task: asyncio.Task[None] | None) -> TypeGuard[asyncio.Task[None]]:
    return task is not None and not task.done()
