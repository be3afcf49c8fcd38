"""Runs `bot/trial.py` in Rasa's environment, and passes on what it tells."""

import json
import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from training.errors import NoRoomError, TrainingError, TrialError
from training.naming import ROOT

PYTHON = ROOT / ".venv" / "rasa" / "bin" / "python"
_PRIORITY = 10  # under the assistant's own processes, which go on answering
_MENDING = 2
_TAIL = 1500
_ENVIRONMENT = {
    "PYTHONPATH": str(ROOT),
    "PYTHONHASHSEED": "0",
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "LOG_LEVEL_LIBRARIES": "ERROR",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_WAIT_POLICY": "passive",
    "RASA_MAX_CACHE_SIZE": "0",  # up to 1 GB, and a changed sentence changes nearly all of it
}
"""As `scripts/environment.sh` sets it, which says why, and no cache of Rasa's."""

Listener = Callable[[dict[str, Any]], None]


class Trial:
    """One run; `stop` may be called from another thread."""

    def __init__(self, task: dict[str, Any], folder: Path) -> None:
        self._folder = folder
        self._task = folder / "task.json"
        self._task.write_text(json.dumps(task, ensure_ascii=False), encoding="utf-8")
        self._process: subprocess.Popen[str] | None = None
        self._stopped = False

    def run(self, listen: Listener) -> bool:
        """Run to the end, and pass each event on; whether the data were sound enough to train.

        Raises:
            TrialError: The process failed or was stopped; the message says why, as far as that is known.
            NoRoomError: The disk became full.
        """
        log, failure = self._folder / "trial.log", dict[str, Any]()
        with log.open("w", encoding="utf-8") as errors:
            self._process = subprocess.Popen(  # noqa: S603 (our own module)
                [str(PYTHON), "-W", "ignore", "-m", "bot.trial", str(self._task)],
                cwd=ROOT,
                env=_environment(self._folder),
                stdin=subprocess.PIPE,  # the process ends when this closes, however we end
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                encoding="utf-8",
                start_new_session=True,
            )
        try:
            os.setpriority(os.PRIO_PROCESS, self._process.pid, _PRIORITY)
            if self._stopped:
                self.stop()
            assert self._process.stdout is not None
            for line in self._process.stdout:
                if line.startswith("@ "):
                    event = json.loads(line[2:])
                    failure |= event if "error" in event else {}
                    listen(event)
            status = self._process.wait()
        finally:
            self.stop()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                assert pipe is not None
                pipe.close()
        if status not in (0, _MENDING):
            raise _explain(status, failure, log)
        return status == 0

    def stop(self) -> None:
        """End the process, if it runs, or as soon as it does."""
        self._stopped = True
        if self._process is not None and self._process.poll() is None:
            self._process.kill()


def _explain(status: int, failure: Mapping[str, Any], log: Path) -> TrainingError:
    """What the process said went wrong, or what else is known."""
    if failure.get("full"):
        return NoRoomError(
            f"The disk became full ({failure['error']}); remove old models or make room, and train again."
        )
    if status < 0:
        return TrialError(
            f"The process that trains was killed by signal {-status}, as where memory is short; train again."
        )
    text = log.read_text(encoding="utf-8", errors="replace")[-_TAIL:].strip()
    return TrialError(f"The process that trains failed. {failure.get('error', '')} It wrote last:\n{text}")


def _environment(folder: Path) -> dict[str, str]:
    """This process's environment; compiled modules are kept whatever the machine says, for Rasa to start faster.

    Whatever is written, lies in the folder or the one above it: a killed process leaves nothing elsewhere.
    """
    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    kept, passing = folder.parent, folder / "tmp"
    passing.mkdir(exist_ok=True)
    own = {"RAHNAMA_TRAINING": kept, "TMPDIR": passing, "PYTHONPATH": ROOT}
    return {**_ENVIRONMENT, **given, **{name: str(path) for name, path in own.items()}}
