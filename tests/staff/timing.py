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
from sqlalchemy import Engine, func, insert, select, update
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
from training.review.models import ReviewGroup, ReviewItem, ReviewMark

TURNS_A_TALK = 10
INTENTS = ("unknown.housing", "opatel.start", "exchange.agreements", "vpp.what", "unknown.fees")
OUTCOMES = ("unknown", "answered", "answered")
ASKED = 20
REVIEWED = 5000
PASSWORD = "four words nobody says"
LANGUAGES = ("en", "fa", "ar", "es")
PAGES = (
    "/", "/inbox",
    "/talks", "/talks?page=20", "/talks?language=fa&channel=web", "/talks?vote=-1", "/talks?state=handed",
    "/talks?intent=opatel.start&outcome=unknown&below=50", "/talks?from=2026-01-01&to=2026-01-31",
    "/talks?q=dormitory", "/talks?q=dormitory+77", "/talks?q=said+by+nobody", "/talk?id=web%3Ap7",
    "/review", "/review?show=known", "/review/1",
    "/facts", "/facts/opatel.start", "/records/agreements", "/records/countries/FI/names",
    "/replies", "/audit",
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
                    "intent": INTENTS[number % len(INTENTS)], "confidence": 0.4, "outcome": OUTCOMES[turn % 3],
                    "vote": 0, "reply_to": None, "payload": None,
                }
            )  # fmt: skip
            messages.append(
                {
                    **common, "seq": 2 * turn + 2, "direction": "out", "author": "assistant", "client_id": None,
                    "text": "That is not known here.", "answered_at": None, "understood": None,
                    "intent": None, "confidence": None, "outcome": None,
                    "vote": -1 if len(messages) % 100 == 1 else 0, "reply_to": 2 * turn + 1,
                    "payload": {"custom": {"facts": ["none.unknown"]}},
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


def fill_review(engine: Engine, most: int) -> None:
    """Put the oldest questions into the review, in groups of fifty, each with a vector."""
    with engine.begin() as connection:
        rows = connection.execute(
            select(Message.id, Message.text, Message.language, Message.created_at)
            .where(Message.direction == "in")
            .order_by(Message.id)
            .limit(most)
        ).all()
        groups = [
            {
                "id": number + 1, "centre": bytes(4 * 384), "guesses": {"unknown.housing": 1.0},
                "sample": "Is there a room?", "waiting": 50, "known": number % 7,
                "languages": {"en": 50}, "reasons": {"unknown": 50},
                "newest_at": rows[0].created_at,
            }
            for number in range(len(rows) // 50 + 1)
        ]  # fmt: skip
        connection.execute(insert(ReviewGroup), groups)
        items = [
            {
                "message_id": row.id, "group_id": place // 50 + 1, "asked_at": row.created_at, "text": row.text,
                "language": row.language, "reason": "unknown",
                "ranking": [["unknown.housing", 0.4], ["unknown.fees", 0.2]],
                "vector": bytes(2 * 384), "is_known": False,
            }
            for place, row in enumerate(rows)
        ]  # fmt: skip
        connection.execute(insert(ReviewItem), items)
        connection.execute(update(ReviewMark).values(message_id=select(func.max(Message.id)).scalar_subquery()))


def measure(url: str, turns: int) -> dict[str, tuple[float, float]]:
    """The 50th and 95th percentile of each page in ms."""
    config = Config(ROOT / "alembic.ini")
    config.attributes["url"] = url
    command.upgrade(config, "head")
    engine = make_engine(url)
    sessions = make_sessions(engine)
    seed(sessions)
    fill(engine, turns)
    fill_review(engine, REVIEWED)
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
