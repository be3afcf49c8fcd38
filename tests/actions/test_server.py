"""The action server: token, readiness, and errors that tell nothing of the user's text."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from settings import Settings
from tests.conftest import ROOT, TOKEN
from tests.stack import free_ports

TURN = {
    "next_action": "action_answer",
    "sender_id": "me",
    "domain": {},
    "version": "3.6.21",
    "tracker": {
        "sender_id": "me",
        "slots": {},
        "latest_message": {
            "text": "/opatel.start",
            "intent": {"name": "opatel.start", "confidence": 1.0},
            "metadata": {"language": "pt"},
        },
        "events": [],
        "paused": False,
        "latest_action_name": None,
        "active_loop": {},
    },
}


@pytest.fixture
def server(settings: Settings, tmp_path: Path) -> Iterator[str]:
    (port,) = free_ports(1)
    environment = {
        "PATH": "/usr/bin:/bin",
        "DATABASE_URL": settings.database_url,
        "RAHNAMA_TOKEN": TOKEN,
        "RAHNAMA_SECRET": TOKEN[::-1],
        "RAHNAMA_ACTIONS_PORT": str(port),
    }
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen([sys.executable, "-m", "actions"], cwd=ROOT, env=environment, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(100):
            try:
                if httpx.get(f"{url}/health").status_code == 200:
                    break
            except httpx.HTTPError:
                time.sleep(0.2)
        yield url
    finally:
        process.terminate()
        process.wait(timeout=10)


def test_server(server: str) -> None:
    assert httpx.get(f"{server}/ready").status_code == 200
    assert httpx.post(f"{server}/webhook", json=TURN).status_code == 401
    headers = {"authorization": f"Bearer {TOKEN}"}
    answered = httpx.post(f"{server}/webhook", json=TURN, headers=headers).json()
    assert answered["responses"][0]["custom"]["facts"] == ["opatel.start"]
    assert answered["responses"][0]["custom"]["language"] == "pt"
    assert {"event": "slot", "name": "topic", "value": "opatel"}.items() <= answered["events"][1].items()
    broken = {**TURN, "tracker": {**TURN["tracker"], "latest_message": {"text": "my secret", "intent": {}}}}  # type: ignore[dict-item]
    failed = httpx.post(f"{server}/webhook", json=broken, headers=headers)
    assert failed.status_code == 500
    assert "my secret" not in failed.text
