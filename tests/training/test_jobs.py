"""The queue of trainings, on a real database."""

import threading

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session, sessionmaker

from training.errors import LostJobError, UnknownJobError
from training.jobs import Jobs
from training.models import Job, JobState

WHO = "trainer@example.org"


@pytest.fixture
def jobs(sessions: sessionmaker[Session]) -> Jobs:
    return Jobs(sessions)


def expire(sessions: sessionmaker[Session], job: int) -> None:
    with sessions.begin() as session:
        session.execute(update(Job).where(Job.id == job).values(lease_until=1.0))


def test_a_job_is_queued_claimed_followed_and_finished(jobs: Jobs) -> None:
    number = jobs.queue(WHO)
    assert jobs.queue("another@example.org") == number  # it will train on all there is
    job = jobs.claim("one:1")
    assert job is not None
    assert (job.id, job.state, job.attempts, job.worker) == (number, JobState.RUNNING, 1, "one:1")
    assert not jobs.renew(number, "one:1", step="train", progress=40)
    jobs.log(number, "first")
    jobs.log(number, "second")
    jobs.finish(number, "one:1", JobState.DONE, model="rahnama-1", progress=100)
    done = jobs.find(number)
    assert (done.state, done.model, done.progress) == (JobState.DONE, "rahnama-1", 100)
    assert [line.split(" ", 1)[1] for line in done.log.splitlines()] == ["first", "second"]
    assert done.finished_at is not None


def test_one_runs_at_a_time_over_all_processes(jobs: Jobs) -> None:
    first = jobs.queue(WHO)
    claimed: list[Job | None] = []
    workers = [threading.Thread(target=lambda n=n: claimed.append(jobs.claim(f"w:{n}"))) for n in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [job.id for job in claimed if job is not None] == [first]
    second = jobs.queue(WHO)
    assert second != first
    assert jobs.claim("late:1") is None
    jobs.finish(first, str(jobs.find(first).worker), JobState.DONE)
    after = jobs.claim("late:1")
    assert after is not None
    assert after.id == second


def test_a_job_whose_process_died_is_tried_once_more(jobs: Jobs, sessions: sessionmaker[Session]) -> None:
    number = jobs.queue(WHO)
    jobs.claim("dead:1")
    assert jobs.claim("other:1") is None
    expire(sessions, number)
    again = jobs.claim("other:1")
    assert again is not None
    assert (again.id, again.attempts) == (number, 2)
    assert "ended without a word" in again.log
    with pytest.raises(LostJobError):
        jobs.renew(number, "dead:1")
    jobs.finish(number, "dead:1", JobState.DONE)
    assert jobs.find(number).state == JobState.RUNNING
    expire(sessions, number)
    assert jobs.claim("third:1") is None
    failed = jobs.find(number)
    assert (failed.state, failed.worker) == (JobState.FAILED, None)
    assert "twice" in str(failed.error)
    assert jobs.queue(WHO) != number


def test_a_waiting_job_is_cancelled_at_once_and_a_running_one_is_told(
    jobs: Jobs, sessions: sessionmaker[Session]
) -> None:
    waiting = jobs.queue(WHO)
    jobs.cancel(waiting)
    assert jobs.find(waiting).state == JobState.CANCELLED
    assert jobs.claim("one:1") is None
    running = jobs.queue(WHO)
    jobs.claim("one:1")
    jobs.cancel(running)
    assert jobs.renew(running, "one:1")
    expire(sessions, running)
    assert jobs.claim("two:1") is None
    assert jobs.find(running).state == JobState.CANCELLED


def test_a_job_that_is_not_there_is_said_so(jobs: Jobs) -> None:
    with pytest.raises(UnknownJobError, match="9"):
        jobs.find(9)
