"""The one custom action of the domain: answers a turn and remembers what it was about."""

import asyncio
import logging
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.answer import Answer
from actions.responder import Responder
from actions.turn import read_turn
from facts.database import make_engine, make_sessions
from facts.repository import FactRepository

logger = logging.getLogger(__name__)

_RUNNERS_UP = 5


class ActionAnswer(Action):
    """Runs at each turn; the queries run in a thread, so that one slow query stops nobody else."""

    def __init__(self, database_url: str | None = None) -> None:
        if database_url is None:
            import settings

            database_url = settings.database_url()
        self._responder = Responder(FactRepository(make_sessions(make_engine(database_url))))

    def name(self) -> str:
        """The action's name in `domain.yml`."""
        return "action_answer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Mapping[str, Any]
    ) -> list[dict[str, Any]]:
        """Answer the latest message."""
        turn = read_turn(tracker.latest_message, tracker.slots)
        reply = await asyncio.to_thread(self._responder.respond, turn)
        understood = understanding(tracker.latest_message)
        for answer in reply.answers:
            dispatcher.utter_message(
                text=answer.text,
                buttons=[{"title": button.title, "payload": button.payload} for button in answer.buttons],
                json_message={**payload(answer), "understood": understood},
            )
        return [dict(SlotSet(name, value)) for name, value in asdict(reply.memory).items()]


def payload(answer: Answer) -> dict[str, Any]:
    """The machine-readable part of an answer (docs/reference/http.md); `handoff` is for the edge alone."""
    custom: dict[str, Any] = {
        "facts": list(answer.facts),
        "language": answer.language,
        "sources": [
            {"title": source.title, "url": source.url, "as_of": source.as_of.isoformat()} for source in answer.sources
        ],
    }
    if answer.passes_on is not None:
        custom["handoff"] = {"question": answer.passes_on}
    return custom


def understanding(latest_message: Mapping[str, Any]) -> dict[str, Any]:
    """What was understood of a message, for the staff: intent, runners-up, names, language, whether it is in scope."""
    ranking = latest_message.get("intent_ranking") or []
    return {
        "intent": (latest_message.get("intent") or {}).get("name"),
        "confidence": round(float((latest_message.get("intent") or {}).get("confidence") or 0.0), 4),
        "ranking": [[row["name"], round(float(row["confidence"]), 4)] for row in ranking[:_RUNNERS_UP]],
        "entities": [[entity["entity"], str(entity["value"])] for entity in latest_message.get("entities") or []],
        "language": (latest_message.get("language") or {}).get("name"),
        "near": bool((latest_message.get("scope") or {"near": True}).get("near")),
    }
