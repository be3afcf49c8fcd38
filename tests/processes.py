"""The three processes one by one, so that each can be killed and started again alone."""

import os
import secrets
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx
import psutil

from tests.stack import READY_WITHIN_S, ROOT, free_ports, own_folders

NAMES = ("web", "actions", "rasa")


class Processes:
    """What `make run` starts, without what stops all when one ends."""

    def __init__(self, folder: Path, **settings: str) -> None:
        port, rasa, actions = free_ports(3)
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self._folder = folder
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self.environment = {
            **os.environ,
            "PORT": str(port),
            "RAHNAMA_RASA_PORT": str(rasa),
            "RAHNAMA_ACTIONS_PORT": str(actions),
            "DATABASE_URL": f"sqlite:///{folder / 'rahnama.db'}",
            "RAHNAMA_TRACKER_DB": str(folder / "tracker.db"),
            "RAHNAMA_SERVING": str(folder / "serving.json"),
            "RAHNAMA_TOKEN": secrets.token_hex(16),
            "RAHNAMA_SECRET": secrets.token_hex(16),
            **own_folders(folder),
            **settings,
        }
        subprocess.run(["scripts/prepare.sh"], cwd=ROOT, env=self.environment, check=True, capture_output=True)
        model = subprocess.run(
            [".venv/main/bin/python", "-m", "scripts.model"],
            cwd=ROOT,
            env=self.environment,
            check=True,
            capture_output=True,
            text=True,
        )
        self.environment["RAHNAMA_MODEL"] = model.stdout.strip()
        lines = (ROOT / "Procfile").read_text(encoding="utf-8").splitlines()
        self.commands = dict(line.split(": ", 1) for line in lines)

    def start(self, name: str) -> None:
        """Start one process."""
        command = f"source scripts/environment.sh; exec {self.commands[name]}"
        with (self._folder / f"{name}.log").open("ab") as log:
            self._running[name] = subprocess.Popen(
                ["bash", "-c", command], cwd=ROOT, env=self.environment, stdout=log, stderr=log
            )

    def kill(self, name: str, number: int = signal.SIGKILL, alone: bool = False) -> None:
        """Kill one process, by default without a word and with those that it started, unless `alone`."""
        process = self._running.pop(name)
        children = psutil.Process(process.pid).children() if process.poll() is None and not alone else []
        process.send_signal(number)
        process.wait(timeout=30)
        for child in children:
            with suppress(psutil.NoSuchProcess):
                child.send_signal(number)

    def pid(self, name: str) -> int:
        """The process id."""
        return self._running[name].pid

    def log(self, name: str) -> str:
        """What a process has written."""
        return (self._folder / f"{name}.log").read_text(encoding="utf-8", errors="replace")

    def wait_until_ready(self) -> None:
        """Wait until the assistant can answer.

        Raises:
            RuntimeError: It takes too long, or one of them ended.
        """
        until = time.monotonic() + READY_WITHIN_S
        while time.monotonic() < until and all(map(self.is_running, list(self._running))):
            try:
                if httpx.get(f"{self.url}/ready", timeout=5).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.5)
        raise RuntimeError("The processes did not get ready:\n" + "\n".join(self.log(name)[-1500:] for name in NAMES))

    def is_running(self, name: str) -> bool:
        """Whether a process has not ended."""
        return self._running[name].poll() is None

    def wait_for_line(self, name: str, words: str) -> None:
        """Wait until a process has written some words.

        Raises:
            RuntimeError: It takes too long.
        """
        until = time.monotonic() + READY_WITHIN_S
        while words not in self.log(name):
            if time.monotonic() > until:
                raise RuntimeError(f"{name} wrote only:\n{self.log(name)}")
            time.sleep(0.2)

    def get(self, path: str) -> httpx.Response:
        """Ask the edge, as soon as it is there."""
        transport = httpx.HTTPTransport(retries=10)
        with httpx.Client(transport=transport, timeout=10) as http:
            return http.get(self.url + path)

    def post(self, path: str, body: Any, headers: dict[str, str]) -> httpx.Response:
        """Send something to the edge."""
        return httpx.post(self.url + path, json=body, headers=headers, timeout=10)

    def __enter__(self) -> Self:
        """Start the three, and wait until they can answer."""
        try:
            for name in NAMES:
                self.start(name)
            self.wait_until_ready()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Kill all."""
        for name in list(self._running):
            self.kill(name)


@contextmanager
def run_processes(folder: Path, **settings: str) -> Iterator[Processes]:
    """All three, ready to answer."""
    with Processes(folder, **settings) as processes:
        yield processes
