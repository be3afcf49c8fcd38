"""Starting the real thing: the three processes as `make run` starts them, on free ports and a fresh database."""

import os
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

ROOT = Path(__file__).resolve().parent.parent
READY_WITHIN_S = 120


def free_ports(count: int) -> list[int]:
    """Ports that nothing listens on."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for one in sockets:
            one.bind(("127.0.0.1", 0))
        return [one.getsockname()[1] for one in sockets]
    finally:
        for one in sockets:
            one.close()


def own_folders(folder: Path) -> dict[str, str]:
    """Settings that give processes models and trainings of their own, beginning with copies of those that lie here."""
    models, trainings = folder / "models", folder / "training"
    shutil.copytree(ROOT / os.environ.get("RAHNAMA_MODELS", "models"), models, copy_function=_link)
    trainings.mkdir()
    for path in (ROOT / os.environ.get("RAHNAMA_TRAINING", "var/training")).glob("*.npz"):
        _link(str(path), str(trainings / path.name))
    return {"RAHNAMA_MODELS": str(models), "RAHNAMA_TRAINING": str(trainings)}


def _link(source: str, target: str) -> None:
    """Have the same file under another name, which takes no time: such files are replaced and never changed."""
    try:
        os.link(source, target)
    except OSError:  # another file system
        shutil.copyfile(source, target)


class Stack:
    """The running assistant; use it as a context manager."""

    def __init__(self, folder: Path, **settings: str) -> None:
        port, rasa, actions, guest = free_ports(4)
        self.url = f"http://127.0.0.1:{port}"
        self.guest_port = guest  # of another site, whose pages may embed the chat
        self.rasa_url = f"http://127.0.0.1:{rasa}"
        self.actions_url = f"http://127.0.0.1:{actions}"
        self.folder = folder
        self.log = folder / "log.txt"
        self.ready_after_s = 0.0
        self.environment = {
            **os.environ,
            "PORT": str(port),
            "RAHNAMA_RASA_PORT": str(rasa),
            "RAHNAMA_ACTIONS_PORT": str(actions),
            "DATABASE_URL": f"sqlite:///{folder / 'rahnama.db'}",
            "RAHNAMA_ORIGINS": f"http://localhost:{guest}",
            "RAHNAMA_TRACKER_DB": str(folder / "tracker.db"),
            "RAHNAMA_SERVING": str(folder / "serving.json"),
            **own_folders(folder),
            **settings,
        }
        self._process: subprocess.Popen[bytes] | None = None
        self._http = httpx.Client(timeout=60)

    def __enter__(self) -> Self:
        subprocess.run(["scripts/prepare.sh"], cwd=ROOT, env=self.environment, check=True, capture_output=True)
        started = time.monotonic()
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                ["scripts/serve.sh"], cwd=ROOT, env=self.environment, stdout=log, stderr=log, start_new_session=True
            )
        while not self.is_ready():
            if self._process.poll() is not None or time.monotonic() - started > READY_WITHIN_S:
                self.stop()
                raise RuntimeError(f"The processes did not get ready:\n{self.log.read_text(errors='replace')[-4000:]}")
            time.sleep(0.5)
        self.ready_after_s = time.monotonic() - started
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self._http.close()

    @property
    def pid(self) -> int:
        """The process that started the others."""
        assert self._process is not None
        return self._process.pid

    def stop(self) -> int | None:
        """Stop everything as Ctrl-C does; returns the exit status."""
        if self._process is None:
            return None
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGINT)
        return self._process.wait(timeout=30)

    def is_ready(self) -> bool:
        """Whether the assistant can answer."""
        try:
            return self._http.get(f"{self.url}/ready").status_code == 200
        except httpx.HTTPError:
            return False

    def ask(self, sender: str, message: str) -> list[dict[str, Any]]:
        """Ask as any REST client does."""
        response = self._http.post(f"{self.url}/webhooks/rest/webhook", json={"sender": sender, "message": message})
        response.raise_for_status()
        answers: list[dict[str, Any]] = response.json()
        return answers
