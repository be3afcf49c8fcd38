"""Stating facts: a fact's text in the user's language, or the honest answer that it is not known."""

from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Button
from actions.topics import UNKNOWN_SENTENCE, next_questions, split_intent
from facts.errors import UnknownRecordError
from facts.repository import FactRepository
from facts.views import Fact
from locales.catalogue import sentence
from locales.typography import polish

UNKNOWN = "none.unknown"
OFFER = "handoff.offer"


def state_fact(facts: FactRepository, fact_id: str, language: str, intent: str | None = None) -> Answer:
    """The answer that states one fact; `none.unknown` where the database does not know it."""
    intent = intent or fact_id
    try:
        fact = facts.fact(fact_id, language)
    except UnknownRecordError:
        return say_unknown(intent, language)
    if fact.text is None:
        return say_unknown(intent, language)
    answer = state([fact], language, intent=intent)
    return add_offer(answer) if fact_id == "vpp.approval" else answer


def state(stated: Sequence[Fact], language: str, *, lead: str = "", intent: str, topic: str | None = None) -> Answer:
    """An answer of one or several facts' texts, after a leading sentence of our own.

    Where a text is there in English only (its fact changed), the answer is in English, introduced by a sentence in
    the user's language.
    """
    if any(fact.language != language for fact in stated):
        lead = " ".join(filter(None, [lead, sentence(language, "newest-in-english")]))
    texts = [polish(fact.text or "", fact.language) for fact in stated]
    return Answer(
        text=" ".join(filter(None, [lead, *texts])),
        language=stated[0].language if stated else language,
        facts=tuple(fact.id for fact in stated),
        sources=tuple(dict.fromkeys(fact.source for fact in stated)),
        buttons=question_buttons(next_questions(intent, topic or split_intent(intent)[0]), language),
        about=topic or split_intent(intent)[0],
        intent=intent,
    )


def say_unknown(intent: str, language: str, topic: str | None = None) -> Answer:
    """That this is not known here, with the offer to pass the question on."""
    area, attribute = split_intent(intent)
    message = f"unknown-{attribute}" if area == "unknown" else UNKNOWN_SENTENCE.get(attribute, "unknown-general")
    if attribute == "website":
        message = "unknown-website"
    about = topic or (None if area == "unknown" else area)
    return add_offer(Answer(sentence(language, message), language, facts=(UNKNOWN,), about=about, intent=intent))


def add_offer(answer: Answer) -> Answer:
    """The same answer with the offer to pass the question on, and its two buttons."""
    return replace(
        answer,
        text=f"{answer.text} {sentence(answer.language, 'handoff-offer')}".strip(),
        facts=(*answer.facts, OFFER),
        buttons=offer_buttons(answer.language),
        offer=True,
    )


def offer_buttons(language: str) -> tuple[Button, ...]:
    """Yes and no to the offer."""
    return (
        Button(sentence(language, "handoff-button-yes"), "/answer.yes"),
        Button(sentence(language, "handoff-button-no"), "/answer.no"),
    )


def question_buttons(intents: Sequence[str], language: str) -> tuple[Button, ...]:
    """Buttons that ask these questions, in words."""
    return tuple(Button(sentence(language, f"ask-{intent.replace('.', '-')}"), f"/{intent}") for intent in intents)
