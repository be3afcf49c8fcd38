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
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
from sqlalchemy import delete
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from serving.address import Address, AddressFile
from serving.errors import StartError
from serving.models import Replica
from serving.process import RasaProcess
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
        self._draining: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Serve until cancelled.

        Raises:
            StartError: There is no model with which Rasa starts.
        """
        self._file.remove()
        saying = asyncio.create_task(self._say())
        try:
            await self._start_first()
            while True:
                await asyncio.sleep(_LOOK_EVERY_S)
                await self._look()
        finally:
            saying.cancel()
            self._file.remove()
            await self._stop_all()

    async def _look(self) -> None:
        try:
            if self._live is None or self._live.has_ended:
                await self._revive()
            publication = await asyncio.to_thread(self._wanted)
            if publication is not None and self._live is not None and publication.model != self._live.name:
                await self._switch(publication)
        except SQLAlchemyError as error:
            logger.error("The database could not say which model is wanted (%s).", type(error).__name__)

    async def _start_first(self) -> None:
        """Start the model that the staff published last and that starts, or else the default one."""
        publication = await asyncio.to_thread(self._wanted)
        while self._live is None and publication is not None and not publication.automatic:
            try:
                self._live = await self._ready(self._path(publication.model))
                await self._succeed(publication)
            except StartError as error:
                await self._fail(publication, error)
                publication = await asyncio.to_thread(self._wanted)
        if self._live is None:
            self._live = await self._ready(self._default)
            await asyncio.to_thread(self._note_start)
        elif self._live.model.name != self._default.name:
            logger.info("%s was published; the model of the data that lies here is another.", self._live.name)
        self._point()

    def _note_start(self) -> None:
        with self._sessions.begin() as session:
            note_start(session, self._default.name.removesuffix(".tar.gz"))

    async def _switch(self, publication: Publication) -> None:
        """Move new turns to another model; where it fails, everything stays."""
        logger.info("Starting %s.", publication.model)
        self._coming, process = publication.model, None
        try:
            process = await self._begin(self._path(publication.model))
            await process.talk(self._http)
        except StartError as error:
            if process is not None:
                await process.stop()
            await self._fail(publication, error)
            return
        except BaseException:
            if process is not None:
                await process.stop()
            raise
        finally:
            self._coming = None
        old, self._live = self._live, process
        self._point()
        logger.info("%s answers.", process.name)
        await self._succeed(publication)
        if old is not None:
            task = asyncio.create_task(self._drain(old))
            self._draining.add(task)
            task.add_done_callback(self._draining.discard)
        await asyncio.to_thread(self._prune)

    async def _begin(self, model: Path) -> RasaProcess:
        process = await self._start(self._settings, model)
        try:
            await process.wait_until_ready(self._http, _READY_WITHIN_S)
        except BaseException:
            await process.stop()
            raise
        return process

    async def _ready(self, model: Path) -> RasaProcess:
        logger.info("Starting Rasa with %s.", model.name)
        self._coming = model.name.removesuffix(".tar.gz")
        try:
            return await self._begin(model)
        finally:
            self._coming = None

    async def _revive(self) -> None:
        """Start the live model again after its process ended, more slowly each time that it fails."""
        assert self._live is not None
        logger.error("Rasa ended by itself; starting it again.")
        pause = _LOOK_EVERY_S
        while True:
            try:
                self._live = await self._ready(self._live.model)
            except StartError as error:
                logger.error("%s", error)
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE_S)
            else:
                self._point()
                return

    async def _drain(self, old: RasaProcess) -> None:
        """Stop a process once no turn can still be running in it."""
        try:
            await asyncio.sleep(self._settings.answer_timeout_s + 1.0)
        finally:
            await old.stop()

    async def _stop_all(self) -> None:
        for task in tuple(self._draining):
            task.cancel()
        await asyncio.gather(*self._draining, return_exceptions=True)
        if self._live is not None:
            await self._live.stop()

    def _point(self) -> None:
        assert self._live is not None
        self._file.write(Address(self._live.port, self._live.name))

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
        keep = {self._default.name.removesuffix(".tar.gz")}
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
