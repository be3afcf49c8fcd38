"""What happens when a process dies, or everything is told to stop."""

import time
from pathlib import Path

import psutil
import pytest

from tests.stack import Stack

pytestmark = pytest.mark.e2e


def children(stack: Stack) -> list[psutil.Process]:
    return psutil.Process(stack.pid).children(recursive=True)


def test_one_process_dying_stops_all_with_a_clear_line(tmp_path: Path) -> None:
    with Stack(tmp_path) as stack:
        started = children(stack)
        (actions,) = [one for one in started if one.cmdline()[-2:] == ["-m", "actions"] and "python" in one.name()]
        actions.kill()
        deadline = time.monotonic() + 30
        while any(one.is_running() for one in started) and time.monotonic() < deadline:
            time.sleep(0.2)
        assert not [one for one in started if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]
        assert "actions.1 stopped" in stack.log.read_text(errors="replace")


def find_worker(stack: Stack) -> psutil.Process:
    (worker,) = [one for one in children(stack) if one.cmdline()[-1:] == ["work"] and "python" in one.name()]
    return worker


def test_a_killed_training_process_is_started_again_and_stops_nothing(tmp_path: Path) -> None:
    with Stack(tmp_path) as stack:
        worker = find_worker(stack)
        worker.kill()
        deadline = time.monotonic() + 30
        while not (found := children(stack)) or worker in found or "Killed by signal 9" not in stack.log.read_text():
            assert time.monotonic() < deadline
            time.sleep(0.2)
        time.sleep(3)  # honcho would stop all by now
        assert find_worker(stack).pid != worker.pid
        assert stack.is_ready()
        started = children(stack)
        stack.stop()
        assert not [one for one in started if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]


def test_interrupt_stops_all(tmp_path: Path) -> None:
    with Stack(tmp_path) as stack:
        started = children(stack)
        stack.stop()
        assert not [one for one in started if one.is_running() and one.status() != psutil.STATUS_ZOMBIE]
