"""How long the console's pages take with many talks: `make staff-timing`, or with a number of turns after it.

Fills a database of its own (SQLite, or the empty one that `TIMING_DATABASE_URL` names), asks each page a number of
times through the application itself, and prints the 50th and 95th percentile in ms.
"""

import os
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, insert
from starlette.testclient import TestClient

from channels.app import create_app
from facts.database import make_engine, make_sessions
from facts.seeding import seed
from settings import Settings
from staff.accounts import Accounts
from staff.roles import Role
from staff.visit import COOKIE
from talks.models import Conversation, Handoff, Message
from tests.channels.fakes import fake_rasa
from tests.conftest import ROOT

TURNS_A_TALK = 10
ASKED = 20
PASSWORD = "four words nobody says"
LANGUAGES = ("en", "fa", "ar", "es")
PAGES = (
    "/", "/inbox",
    "/talks", "/talks?page=20", "/talks?language=fa&channel=web", "/talks?vote=-1", "/talks?state=handed",
    "/talks?q=dormitory+77", "/talks?q=said+by+nobody", "/talk?id=web%3Ap7",
    "/facts", "/facts/opatel.start", "/records/agreements", "/audit",
)  # fmt: skip


def fill(engine: Engine, turns: int) -> None:
    """Write talks of ten turns each over a year, one hand-off in twenty turns, one vote against in fifty."""
    now = datetime.now(UTC)
    talks, messages, handoffs = [], [], []
    for number in range(turns // TURNS_A_TALK):
        began = now - timedelta(minutes=number * 365 * 1440 // max(1, turns // TURNS_A_TALK))
        language, peer = LANGUAGES[number % len(LANGUAGES)], f"p{number}"
        talks.append(
            {
                "id": f"web:{peer}", "channel": "web", "peer": peer, "spoken": language, "state": "bot",
                "created_at": began, "changed_at": began.timestamp(), "last_seq": 2 * TURNS_A_TALK, "lease_until": 0.0,
            }
        )  # fmt: skip
        for turn in range(TURNS_A_TALK):
            common = {"conversation_id": f"web:{peer}", "created_at": began, "language": language}
            text = f"Is there a dormitory {number} for students, and what does it cost {turn}?"
            messages.append(
                {
                    **common, "seq": 2 * turn + 1, "direction": "in", "author": "visitor", "client_id": f"c{turn}",
                    "text": text, "answered_at": began, "understood": {"intent": "unknown.housing", "confidence": 0.4},
                    "vote": 0, "reply_to": None, "payload": None,
                }
            )  # fmt: skip
            messages.append(
                {
                    **common, "seq": 2 * turn + 2, "direction": "out", "author": "assistant", "client_id": None,
                    "text": "That is not known here.", "answered_at": None, "understood": None,
                    "vote": -1 if len(messages) % 100 == 1 else 0, "reply_to": 2 * turn + 1,
                    "payload": {"facts": ["none.unknown"]},
                }
            )  # fmt: skip
            if turn % 20 == number % 20:
                handoffs.append(
                    {"asked_at": began, "channel": "web", "conversation": peer, "language": language, "question": text,
                     "state": "open"}
                )  # fmt: skip
    with engine.begin() as connection:
        for table, rows in ((Conversation, talks), (Message, messages), (Handoff, handoffs)):
            for start in range(0, len(rows), 5000):
                connection.execute(insert(table), rows[start : start + 5000])


def measure(url: str, turns: int) -> dict[str, tuple[float, float]]:
    """The 50th and 95th percentile of each page in ms."""
    config = Config(ROOT / "alembic.ini")
    config.attributes["url"] = url
    command.upgrade(config, "head")
    engine = make_engine(url)
    sessions = make_sessions(engine)
    seed(sessions)
    fill(engine, turns)
    accounts = Accounts(sessions, hours=1)
    accounts.redeem(accounts.invite("a@example.org", "A", Role.ADMIN, by="timing"), PASSWORD)
    headers = {"cookie": f"{COOKIE}={accounts.sign_in('a@example.org', PASSWORD)}"}
    settings = Settings(DATABASE_URL=url, RAHNAMA_TOKEN="t" * 16, RAHNAMA_SECRET="s" * 16, RAHNAMA_KEEP_DAYS=3650)
    result = {}
    with TestClient(create_app(settings, fake_rasa())) as client:
        for page in PAGES:
            times = []
            for _ in range(ASKED):
                start = time.perf_counter()
                assert client.get(f"/staff{page}", headers=headers, follow_redirects=False).status_code == 200
                times.append((time.perf_counter() - start) * 1000)
            result[page] = (statistics.median(times), sorted(times)[int(ASKED * 0.95) - 1])
    engine.dispose()
    return result


def main() -> None:
    """Measure and print a table."""
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        url = os.environ.get("TIMING_DATABASE_URL") or f"sqlite:///{folder}/timing.db"
        print(f"| page, {turns:,} turns | p50 ms | p95 ms |\n|---|---|---|")
        for page, (half, most) in measure(url, turns).items():
            print(f"| `/staff{page}` | {half:.0f} | {most:.0f} |")


if __name__ == "__main__":
    main()
