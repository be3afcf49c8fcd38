"""Small versions of the slow tests in tests/chaos: `make kill-test` and `make idle-test` run them in full."""

import asyncio
from pathlib import Path

import pytest

from tests.chaos.idling import measure_idle, wait_until_alive
from tests.chaos.killing import kill_under_load
from tests.chaos.publishing import kill_while_publishing, publish_under_load
from tests.chaos.training import SMALL, Case, kill_while_training
from tests.processes import Processes, run_processes

pytestmark = pytest.mark.e2e


def test_every_message_is_answered_once_whatever_is_killed(tmp_path: Path) -> None:
    with run_processes(tmp_path) as processes:
        outcome = asyncio.run(kill_under_load(processes, chats=10, messages=4, rounds=1, patience_s=120))
    assert outcome.faults == []
    assert outcome.drops > 10  # the edge was killed: all had to come back


def test_a_model_is_published_and_taken_back_while_visitors_ask(tmp_path: Path) -> None:
    with run_processes(tmp_path, RAHNAMA_ANSWER_TIMEOUT_S="5") as processes:
        outcome = asyncio.run(publish_under_load(processes, rate=3, switches=2, quiet_s=3))
    assert outcome.faults == []
    assert outcome.messages > 50
    assert outcome.last_mb < 1.1 * outcome.first_mb


def test_a_killed_supervisor_leaves_nobody_without_an_answer(tmp_path: Path) -> None:
    with run_processes(tmp_path, RAHNAMA_ANSWER_TIMEOUT_S="5") as processes:
        (kill,), faults, messages = asyncio.run(kill_while_publishing(processes, rate=2, victims=("supervisor",)))
    assert faults == []
    assert messages > 20
    assert kill.came
    assert kill.longest_s < 15  # Rasa alone takes longer to start: the process that was left has answered


def test_a_killed_training_disturbs_nobody_and_the_next_attempt_works(tmp_path: Path) -> None:
    cases = [Case("worker", "train"), Case("rasa", "read"), Case("disk", "train")]
    with run_processes(tmp_path) as processes:
        processes.commands["training"] = SMALL
        outcomes, faults, longest_s = asyncio.run(kill_while_training(processes, cases, rate=1))
    assert faults == []
    assert [outcome.faults for outcome in outcomes] == [[], [], []]
    assert longest_s < 15


def test_idle_sockets_are_cheap(tmp_path: Path) -> None:
    processes = Processes(tmp_path)
    processes.start("web")
    try:
        wait_until_alive(processes)
        cost = asyncio.run(measure_idle(processes.port, processes.pid("web"), 50))
    finally:
        processes.stop()
    assert cost.with_sockets_mb - cost.before_mb < 25
    assert cost.median_ms < 50
