"""Training jobs in the database: queued, one running at a time over all processes, followed from anywhere."""

import os
import socket
import time
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, sessionmaker

from talks.models import count_changed
from training.errors import LostJobError, UnknownJobError
from training.models import Job, JobState

LEASE_S = 20.0
_ATTEMPTS = 2
ENDED = (JobState.DONE, JobState.REFUSED, JobState.FAILED, JobState.CANCELLED)


def worker_name() -> str:
    """This process, as a job names it."""
    return f"{socket.gethostname()[:60]}:{os.getpid()}"


class Jobs:
    """The queue. Each method is a transaction of its own; a lease that is not renewed runs out in `LEASE_S` seconds."""

    def __init__(self, sessions: sessionmaker[Session]) -> None:
        self._sessions = sessions

    def queue(self, author: str) -> int:
        """Ask for a training; the job's number. While one waits, no other is added: it will train on all there is."""
        with self._sessions.begin() as session:
            waiting = session.scalars(select(Job.id).where(Job.state == JobState.QUEUED).limit(1)).first()
            if waiting is not None:
                return waiting
            job = Job(state=JobState.QUEUED, author=author, created_at=_now())
            session.add(job)
            session.flush()
            return job.id

    def find(self, job_id: int) -> Job:
        """A job.

        Raises:
            UnknownJobError: There is none of this number.
        """
        with self._sessions() as session:
            job = session.get(Job, job_id)
        if job is None:
            raise UnknownJobError(f"There is no training job {job_id}.")
        return job

    def latest(self, limit: int = 20) -> list[Job]:
        """The latest jobs, the newest first."""
        with self._sessions() as session:
            return list(session.scalars(select(Job).order_by(Job.id.desc()).limit(limit)))

    def claim(self, worker: str) -> Job | None:
        """Take the oldest job that waits, if none is running; whoever had a job that ran out of time has lost it."""
        self._release()
        with self._sessions() as session:
            waiting = session.scalars(
                select(Job.id).where(Job.state == JobState.QUEUED).order_by(Job.id).limit(1)
            ).first()
        if waiting is None:
            return None
        start = {
            "state": JobState.RUNNING,
            "worker": worker,
            "lease_until": time.time() + LEASE_S,
            "attempts": Job.attempts + 1,
            "started_at": _now(),
            "progress": 0,
            "step": "",
        }
        try:
            with self._sessions.begin() as session:
                taken = count_changed(
                    session, update(Job).where(Job.id == waiting, Job.state == JobState.QUEUED).values(**start)
                )
        except IntegrityError:  # another one is running
            return None
        return self.find(waiting) if taken else None

    def renew(self, job_id: int, worker: str, **values: Any) -> bool:
        """Renew the lease and note how far the job is; whether somebody wants it cancelled.

        Raises:
            LostJobError: The job was given to another process, as this one did not renew its lease in time.
        """
        with self._sessions.begin() as session:
            owned = update(Job).where(Job.id == job_id, Job.worker == worker, Job.state == JobState.RUNNING)
            if not count_changed(session, owned.values(lease_until=time.time() + LEASE_S, **values)):
                raise LostJobError(f"Job {job_id} is no longer this process's.")
            return bool(session.scalar(select(Job.wants_cancel).where(Job.id == job_id)))

    def log(self, job_id: int, line: str) -> None:
        """Add a line to a job's log, with the time."""
        stamped = f"{_now():%H:%M:%S} {line}\n"
        with self._sessions.begin() as session:
            count_changed(session, update(Job).where(Job.id == job_id).values(log=Job.log + stamped))

    def finish(self, job_id: int, worker: str, state: JobState, **values: Any) -> None:
        """Say how a job ended; nothing happens where it is another process's by now."""
        with self._sessions.begin() as session:
            owned = update(Job).where(Job.id == job_id, Job.worker == worker, Job.state == JobState.RUNNING)
            count_changed(session, owned.values(state=state, finished_at=_now(), lease_until=0.0, **values))

    def cancel(self, job_id: int) -> None:
        """Cancel a job that waits at once, and one that runs within seconds; nothing happens to one that ended."""
        with self._sessions.begin() as session:
            waits = update(Job).where(Job.id == job_id, Job.state == JobState.QUEUED)
            count_changed(session, waits.values(state=JobState.CANCELLED, finished_at=_now()))
            count_changed(session, update(Job).where(Job.id == job_id).values(wants_cancel=True))

    def _release(self) -> None:
        """Give back the job whose process died: it waits for its next attempt, or has failed."""
        with self._sessions.begin() as session:
            dead = (Job.state == JobState.RUNNING, Job.lease_until < time.time())
            note = Job.log + f"{_now():%H:%M:%S} The process that trained ended without a word.\n"
            again = update(Job).where(*dead, Job.attempts < _ATTEMPTS, Job.wants_cancel.is_(False))
            count_changed(session, again.values(state=JobState.QUEUED, worker=None, log=note))
            gone = {"finished_at": _now(), "worker": None, "log": note}
            cancelled = update(Job).where(*dead, Job.wants_cancel.is_(True))
            count_changed(session, cancelled.values(state=JobState.CANCELLED, **gone))
            error = "The process that trained ended twice without a word; look at the machine's memory and disk."
            count_changed(session, update(Job).where(*dead).values(state=JobState.FAILED, error=error, **gone))


def _now() -> datetime:
    return datetime.now(UTC)
