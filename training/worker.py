"""The process that trains: takes jobs from the database one by one, and is the only one that does."""

import logging
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

import settings
from training.candidate import Maker
from training.errors import CancelledError, LostJobError, MendError, TrainingError
from training.jobs import Jobs, worker_name
from training.models import Job, JobState
from training.naming import work_folder
from training.publishing import live_model
from training.registry import Registry, publications

logger = logging.getLogger(__name__)

_EVERY_S = 1.0
_PARTS = {
    "check": (0, 3),
    "start": (3, 8),
    "validate": (8, 12),
    "examine": (12, 16),
    "train": (16, 58),
    "keep": (58, 60),
    "read": (60, 88),
    "read-live": (88, 92),
    "judge": (92, 99),
    "done": (100, 100),
}
"""From how many to how many per cent each step goes, by its usual share of the time."""

_USUAL_S = {"start": 3.0, "train": 25.0}  # steps that do not say how far they are


def progress_of(step: str, share: float) -> int:
    """Per cent of a whole training where this share (0 to 1) of a step is done."""
    first, last = _PARTS[step]
    return round(first + (last - first) * share)


class Watch:
    """A running job's heart: renews its lease each second, shows its progress, and stops it where somebody wants so."""

    def __init__(self, jobs: Jobs, job_id: int, worker: str, stop: Callable[[], None]) -> None:
        self._jobs, self._job_id, self._worker, self._stop = jobs, job_id, worker, stop
        self._step, self._share, self._since = "check", 0.0, time.monotonic()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)
        self.reason: TrainingError | None = None

    def __enter__(self) -> "Watch":
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        self._thread.join()

    def tell(self, step: str, share: float, line: str) -> None:
        """Note how far the job is (`candidate.Tell`).

        Raises:
            CancelledError: Somebody cancelled it.
            LostJobError: It runs elsewhere by now.
        """
        if self.reason is not None:
            raise self.reason
        if step != self._step:
            self._step, self._since = step, time.monotonic()
        self._share = share
        if line:
            self._jobs.log(self._job_id, line)

    @property
    def progress(self) -> int:
        """Per cent; a step that does not say how far it is nears its end more and more slowly."""
        usual, gone = _USUAL_S.get(self._step), time.monotonic() - self._since
        return progress_of(self._step, self._share if usual is None else gone / (gone + usual))

    def _beat(self) -> None:
        while not self._over.wait(_EVERY_S):
            try:
                if self._jobs.renew(self._job_id, self._worker, step=self._step, progress=self.progress):
                    self.reason = CancelledError("It was cancelled.")
            except LostJobError as error:
                self.reason = error
            except SQLAlchemyError as error:
                logger.warning("The job's lease could not be renewed (%s); trying again.", type(error).__name__)
            if self.reason is not None:
                self._stop()
                return


class Worker:
    """Runs jobs; several may wait for them, of which one at a time gets one."""

    def __init__(self, sessions: sessionmaker[Session], registry: Registry, folder: Path | None = None) -> None:
        self._sessions = sessions
        self._jobs = Jobs(sessions)
        self._registry = registry
        self._folder = folder or work_folder()

    def run_forever(self) -> None:
        """Wait for jobs and run them."""
        while True:
            try:
                if self.run_one():
                    continue
            except SQLAlchemyError as error:
                logger.error("The database cannot be asked for jobs (%s); trying again.", type(error).__name__)
            time.sleep(_EVERY_S)

    def run_one(self) -> bool:
        """Run the job that waits longest, if none is running; whether there was one."""
        worker = worker_name()
        job = self._jobs.claim(worker)
        if job is None:
            return False
        folder = self._make_room(job)
        maker = Maker(self._sessions, self._registry, folder)
        watch = Watch(self._jobs, job.id, worker, maker.stop)
        try:
            with watch:
                self._run(job, worker, maker, watch)
        except CancelledError as error:
            self._end(job, worker, JobState.CANCELLED, str(error))
        except MendError as error:
            self._end(job, worker, JobState.REFUSED, str(error), error.findings)
        except LostJobError as error:
            logger.error("%s", error)
        except (TrainingError, OSError) as error:
            self._end(job, worker, JobState.FAILED, str(error))
        except Exception:
            self._end(job, worker, JobState.FAILED, "Something went wrong; the worker's log says what.")
            logger.exception("Job %d failed.", job.id)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        return True

    def _make_room(self, job: Job) -> Path:
        """A folder for this attempt alone, as a process that lost the job may still write; what others left goes."""
        for left in self._folder.glob("job-*"):
            shutil.rmtree(left, ignore_errors=True)
        return self._folder / f"job-{job.id}-{job.attempts}"

    def _run(self, job: Job, worker: str, maker: Maker, watch: Watch) -> None:
        try:
            model = maker.make(job.author, watch.tell, job=job.id)
        except TrainingError as error:
            raise watch.reason or error from error
        report = self._registry.report(model.name) or {}
        self._jobs.finish(
            job.id, worker, JobState.DONE, model=model.name, findings=report.get("findings"), progress=100, step="done"
        )
        self._prune(model.name)

    def _end(
        self, job: Job, worker: str, state: JobState, error: str, findings: list[dict[str, object]] | None = None
    ) -> None:
        self._jobs.log(job.id, error)
        self._jobs.finish(job.id, worker, state, error=error, findings=findings)

    def _prune(self, newest: str) -> None:
        last = settings.keep_models()
        with self._sessions() as session:
            published = [row.model for row in publications(session, limit=last)]
            wanted = live_model(self._registry, session)
        gone = self._registry.prune(last, frozenset({newest, wanted, *published}))
        if gone:
            logger.info("Old models removed: %s.", ", ".join(gone))
