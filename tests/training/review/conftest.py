"""Talks in which something went wrong, written as the edge writes them."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session, sessionmaker

from talks.models import Conversation, Message

Ask = Callable[..., int]


@pytest.fixture
def ask(sessions: sessionmaker[Session]) -> Ask:
    """Keeps a question with its answer; gives the question's id."""

    def keep(
        text: str,
        intent: str,
        *facts: str,
        talk: str = "web:one",
        confidence: float = 0.9,
        language: str = "en",
        vote: int = 0,
        shown: str | None = None,
        answered: bool = True,
        ranking: list[list[Any]] | None = None,
        entities: list[list[str]] | None = None,
    ) -> int:
        now = datetime.now(UTC)
        with sessions.begin() as session:
            row = session.get(Conversation, talk)
            if row is None:
                channel, _, peer = talk.partition(":")
                row = Conversation(id=talk, channel=channel, peer=peer, created_at=now, changed_at=now.timestamp())
                session.add(row)
                session.flush()
            understood = {
                "intent": intent,
                "confidence": confidence,
                "ranking": ranking or [[intent, confidence]],
                "entities": entities or [],
                "language": language,
            }
            seq = (row.last_seq or 0) + 1
            question = Message(
                conversation_id=talk,
                seq=seq,
                direction="in",
                author="visitor",
                client_id=f"c{seq}",
                text=text,
                shown=shown,
                created_at=now,
                answered_at=now if answered else None,
                understood=understood if answered else None,
            )
            session.add(question)
            if answered:
                payload = {"custom": {"facts": list(facts), "language": language, "sources": []}}
                session.add(
                    Message(
                        conversation_id=talk,
                        seq=seq + 1,
                        direction="out",
                        author="assistant",
                        reply_to=seq,
                        text="An answer.",
                        language=language,
                        payload=payload,
                        created_at=now,
                        vote=vote,
                    )
                )
            row.last_seq = seq + 1
            session.flush()
            return question.id

    return keep
