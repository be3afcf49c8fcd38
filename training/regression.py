"""Regression talks: a talk kept as it went, that each model must answer alike."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from talks.models import Conversation, Message
from training.errors import EmptyTalkError
from training.judging import Kept
from training.models import RegressionTalk

_TITLE = 80


class RegressionTalks:
    """Reads and changes them in the caller's transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, conversation: str, author: str) -> RegressionTalk:
        """Keep a talk: the person's messages that the assistant answered, each with the facts that it stated.

        Raises:
            EmptyTalkError: The assistant answered nothing in it.
        """
        query = select(Message).where(Message.conversation_id == conversation).order_by(Message.seq)
        messages = self._session.scalars(query).all()
        row = self._session.get(Conversation, conversation)
        chosen = {"chosen": row.language} if row is not None and row.language else {}
        turns = [turn for message in messages if (turn := _turn(message, messages, chosen)) is not None]
        if not turns:
            raise EmptyTalkError("The assistant answered nothing in this talk, so there is nothing to hold it to.")
        kept = RegressionTalk(
            title=str(turns[0]["shown"])[:_TITLE],
            turns=turns,
            conversation_id=conversation,
            author=author,
            created_at=datetime.now(UTC),
        )
        self._session.add(kept)
        self._session.flush()
        return kept

    def withdraw(self, talk_id: int) -> None:
        """Take a regression talk away; nothing happens where it is gone already."""
        row = self._session.get(RegressionTalk, talk_id)
        if row is not None:
            self._session.delete(row)
            self._session.flush()

    def rows(self) -> list[RegressionTalk]:
        """All of them, the newest first."""
        return list(self._session.scalars(select(RegressionTalk).order_by(RegressionTalk.id.desc())))

    def all(self) -> list[Kept]:
        """All of them, to be judged."""
        return [_kept(row) for row in reversed(self.rows())]


def _turn(message: Message, messages: Sequence[Message], chosen: dict[str, str]) -> dict[str, object] | None:
    if message.direction != "in":
        return None
    answers = [one for one in messages if one.reply_to == message.seq and one.author == "assistant"]
    if not answers:
        return None
    facts = {fact for one in answers for fact in (one.payload or {}).get("custom", {}).get("facts", ())}
    hints = {"language": message.language, **chosen} if message.language else chosen
    return {
        "text": message.text,
        "shown": message.shown or message.text,
        "facts": sorted(facts),
        "language": answers[-1].language or "en",
        "hints": hints,
    }


def _kept(row: RegressionTalk) -> Kept:
    turns = tuple((turn["text"], frozenset(turn["facts"]), turn["hints"]) for turn in row.turns)
    return Kept(row.id, row.title, turns, row.turns[0]["language"])
