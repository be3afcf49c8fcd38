"""One Rasa process: started on a free port, made ready, talked to once, stopped."""

import asyncio
import os
import secrets
import signal
import socket
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

import httpx

from facts import LANGUAGES
from locales.catalogue import sentence
from serving.errors import StartError
from settings import Settings

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ROOT / ".venv" / "rasa" / "bin" / "python"
_LOOK_EVERY_S = 0.25
_ANSWERS_WITHIN_S = 60.0
_ENDS_WITHIN_S = 10.0
_ASKED = "ask-opatel-start"


class RasaProcess:
    """A running Rasa with one model. It watches its standard input, so as not to outlive its supervisor for long."""

    def __init__(self, settings: Settings, model: Path, port: int, process: asyncio.subprocess.Process) -> None:
        self.model = model
        self.port = port
        self.started_at = time.time()
        self._process = process
        self._headers = {"authorization": f"Bearer {settings.token.get_secret_value()}"}

    @classmethod
    async def start(cls, settings: Settings, model: Path) -> Self:
        """Start Rasa on the first port that is free: `RAHNAMA_RASA_PORT`, or one that the system gives.

        Raises:
            StartError: There is no such model.
        """
        _check_model(model)
        port = find_port(settings.rasa_port)
        options = ["--interface", "127.0.0.1", "--port", str(port)]
        options += ["--endpoints", "endpoints.yml", "--credentials", "credentials.yml"]
        process = await asyncio.create_subprocess_exec(
            *(str(PYTHON), "-W", "ignore", "-m", "rasa", "run", "--model", str(model), *options),
            cwd=ROOT,
            env={**os.environ, "RAHNAMA_SUPERVISED": str(port), "RAHNAMA_SERVING": str(settings.serving_file)},
            stdin=asyncio.subprocess.PIPE,
            start_new_session=True,  # Ctrl-C reaches the supervisor alone, which stops this one in turn
        )
        return cls(settings, model, port, process)

    @property
    def name(self) -> str:
        """The model's name."""
        return self.model.name.removesuffix(".tar.gz")

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    @property
    def has_ended(self) -> bool:
        """Whether the process is gone."""
        return self._process.returncode is not None

    async def wait_until_ready(self, http: httpx.AsyncClient, within_s: float) -> None:
        """Wait until Rasa has loaded the model and listens.

        Raises:
            StartError: It ended, or took longer.
        """
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            if self.has_ended:
                raise StartError(f"Rasa ended with status {self._process.returncode} while it loaded {self.name}.")
            try:
                if (await http.get(self._url("/"), timeout=2.0)).status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            await asyncio.sleep(_LOOK_EVERY_S)
        raise StartError(f"Rasa did not load {self.name} within {within_s:.0f} s.")

    async def talk(self, http: httpx.AsyncClient) -> None:
        """Ask one question in each language, which also warms what is loaded at first use, and forget the talk.

        Raises:
            StartError: A question got no answer.
        """
        sender = f"smoke:{secrets.token_hex(8)}"
        try:
            for language in LANGUAGES:
                await self._ask(http, sender, sentence(language, _ASKED), language)
        finally:
            await self._forget(http, sender)

    async def stop(self) -> None:
        """End the process: asked first, then forced."""
        if self.has_ended:
            return
        self._process.terminate()
        try:
            await asyncio.wait_for(self._process.wait(), _ENDS_WITHIN_S)
        except TimeoutError:
            self._process.send_signal(signal.SIGKILL)
            await self._process.wait()

    async def _ask(self, http: httpx.AsyncClient, sender: str, text: str, language: str) -> None:
        body = {"sender": sender, "message": text, "metadata": {"language": language}}
        try:
            response = await http.post(
                self._url("/webhook"), json=body, headers=self._headers, timeout=_ANSWERS_WITHIN_S
            )
            response.raise_for_status()
            messages = response.json()
        except (httpx.HTTPError, ValueError) as error:
            raise StartError(f"{self.name} did not answer {text!r} ({type(error).__name__}).") from error
        if not any(_is_answer(message) for message in messages):
            raise StartError(f"{self.name} answered nothing to {text!r}; is the action server running?")

    async def _forget(self, http: httpx.AsyncClient, sender: str) -> None:
        try:
            await http.request(
                "DELETE", self._url("/webhook"), json={"sender": sender}, headers=self._headers, timeout=5.0
            )
        except httpx.HTTPError as error:
            print(f"The smoke talk was not forgotten ({type(error).__name__}).", file=sys.stderr)

    def _url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}/webhooks/edge{path}"


async def answers_still(settings: Settings, port: int, http: httpx.AsyncClient) -> bool:
    """Whether a Rasa process of this assistant listens on a port, one that knows the token."""
    try:
        response = await http.request(
            "DELETE",
            f"http://127.0.0.1:{port}/webhooks/edge/webhook",
            json={"sender": f"smoke:{secrets.token_hex(8)}"},
            headers={"authorization": f"Bearer {settings.token.get_secret_value()}"},
            timeout=5.0,
        )
    except httpx.HTTPError:
        return False
    return response.status_code == 200


def find_port(wanted: int) -> int:
    """The wanted loopback port, or where something listens there, any free one."""
    for port in (wanted, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise StartError("There is no free port on 127.0.0.1.")


def _check_model(model: Path) -> None:
    if not model.is_file():
        raise StartError(f"There is no model {model}; run `make train`.")


def _is_answer(message: Mapping[str, Any]) -> bool:
    return bool((message.get("custom") or {}).get("facts")) or bool(message.get("text"))
