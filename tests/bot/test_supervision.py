"""A process whose supervisor is gone: it goes on where it is asked, and only there."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

PORT = 40123
PROGRAM = """
import threading
from bot.supervision import watch_supervisor
watch_supervisor()
print("up", flush=True)
threading.Event().wait()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "serving.json"


def start(file: Path) -> "subprocess.Popen[bytes]":
    own = {"RAHNAMA_SUPERVISED": str(PORT), "RAHNAMA_SERVING": str(file), "RAHNAMA_ANSWER_TIMEOUT_S": "0.1"}
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, **own}
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"up\n"
    return process


def lose_supervisor(process: "subprocess.Popen[bytes]") -> None:
    assert process.stdin is not None
    process.stdin.close()


def point(file: Path, port: int) -> None:
    file.write_text(json.dumps({"port": port, "model": "rahnama-1"}))


def test_a_supervised_process_runs(file: Path) -> None:
    with start(file) as process:
        time.sleep(0.5)
        assert process.poll() is None
        process.kill()


@pytest.mark.parametrize("content", [None, "{", "[]", json.dumps({"port": PORT + 1, "model": "rahnama-1"})])
def test_a_process_that_nobody_asks_ends_at_once(file: Path, content: str) -> None:
    if content is not None:
        file.write_text(content)
    with start(file) as process:
        lose_supervisor(process)
        assert process.wait(10) == 1


@pytest.mark.parametrize("elsewhere", [True, False])
def test_a_process_that_is_asked_goes_on_until_another_is(file: Path, elsewhere: bool) -> None:
    point(file, PORT)
    with start(file) as process:
        lose_supervisor(process)
        time.sleep(1.0)
        assert process.poll() is None
        if elsewhere:
            point(file, PORT + 1)
        else:
            file.unlink()
        assert process.wait(10) == 1


def test_without_a_supervisor_nothing_is_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.supervision import watch_supervisor

    monkeypatch.delenv("RAHNAMA_SUPERVISED", raising=False)
    assert watch_supervisor() is None
