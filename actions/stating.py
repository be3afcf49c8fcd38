"""Stating facts: a fact's text in the user's language, or the honest answer that it is not known."""

from collections.abc import Sequence
from dataclasses import replace

from actions.answer import Answer, Button
from actions.topics import NEAR, UNKNOWN_SENTENCE, is_made, next_questions, split_intent
from facts.errors import UnknownRecordError
from facts.repository import FactRepository
from facts.views import Fact
from locales.catalogue import has_sentence, sentence
from locales.typography import polish

UNKNOWN = "none.unknown"
OFFER = "handoff.offer"


def answer_intent(facts: FactRepository, intent: str, language: str) -> Answer:
    """The answer to an intent: the fact of its name or the one chosen for it; that it is not known, where none is.

    About a topic that the staff made, the closest thing to what was asked is stated ("where was it?": `dorms.place`).
    """
    topic, attribute = split_intent(intent)
    near = [f"{topic}.{other}" for other in NEAR.get(attribute, ())] if is_made(topic) else []
    for name in (intent, *near):
        fact_id = facts.answering(name)
        if fact_id is not None:
            return state_fact(facts, fact_id, language, intent)
    return say_unknown(intent, language)


def state_fact(facts: FactRepository, fact_id: str, language: str, intent: str | None = None) -> Answer:
    """The answer that states one fact; `none.unknown` where the database does not know it.

    Args:
        facts: The facts database.
        fact_id: Which fact.
        language: The user's language.
        intent: What was asked, where that has another name than the fact.
    """
    try:
        fact = facts.fact(fact_id, language)
    except UnknownRecordError:
        return say_unknown(intent or fact_id, language)
    if fact.text is None:
        return say_unknown(intent or fact_id, language)
    answer = state(facts, [fact], language, intent=fact_id)
    return add_offer(answer) if fact_id == "vpp.approval" else answer


def state(
    facts: FactRepository,
    stated: Sequence[Fact],
    language: str,
    *,
    lead: str = "",
    intent: str,
    topic: str | None = None,
) -> Answer:
    """An answer of one or several facts' texts, after a leading sentence of our own.

    Where a text is there in English only (its fact changed, or nobody wrote it yet), the answer is in English,
    introduced by a sentence in the user's language.
    """
    if any(fact.language != language for fact in stated):
        changed = any(fact.outdated for fact in stated)
        note = sentence(language, "newest-in-english" if changed else "only-in-english")
        lead = " ".join(filter(None, [lead, note]))
    texts = [polish(fact.text or "", fact.language) for fact in stated]
    topic = topic or split_intent(intent)[0]
    return Answer(
        text=" ".join(filter(None, [lead, *texts])),
        language=stated[0].language if stated else language,
        facts=tuple(fact.id for fact in stated),
        sources=tuple(dict.fromkeys(fact.source for fact in stated)),
        buttons=question_buttons(facts, _next_questions(facts, intent, topic), language),
        about=topic,
        intent=intent,
    )


def state_beside(answer: Answer, other: Answer) -> Answer:
    """One answer that states what another states too; only the first where either makes an offer."""
    if answer.offer or other.offer:
        return answer
    return replace(
        answer,
        text=f"{answer.text} {other.text}",
        facts=tuple(dict.fromkeys((*answer.facts, *other.facts))),
        sources=tuple(dict.fromkeys((*answer.sources, *other.sources))),
        buttons=tuple(button for button in answer.buttons if button.payload != f"/{other.intent}"),
    )


def say_unknown(intent: str, language: str, topic: str | None = None) -> Answer:
    """That this is not known here, with the offer to pass the question on."""
    area, attribute = split_intent(intent)
    message = f"unknown-{attribute}" if area == "unknown" else UNKNOWN_SENTENCE.get(attribute, "unknown-general")
    if not has_sentence(language, message):
        message = "unknown-general"
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


def question_buttons(facts: FactRepository, intents: Sequence[str], language: str) -> tuple[Button, ...]:
    """Buttons that ask these questions, in words; none for a question that nobody has put in words."""
    titles = [(put_in_words(facts, intent, language), intent) for intent in intents]
    return tuple(Button(title, f"/{intent}") for title, intent in titles if title is not None)


def put_in_words(facts: FactRepository, intent: str, language: str) -> str | None:
    """The question of an intent: our sentence, else what the staff wrote, if in another language; else nothing."""
    own = f"ask-{intent.replace('.', '-')}"
    if has_sentence(language, own):
        return sentence(language, own)
    question = facts.question(intent, language)
    return polish(question.text, question.language) if question else None


def _next_questions(facts: FactRepository, intent: str, topic: str) -> tuple[str, ...]:
    """What to offer next: about a topic that the staff made, first what else they wrote about it."""
    own = [name for name in facts.asked_about(topic) if name != intent] if is_made(topic) else []
    return (*own, *next_questions(intent, topic))[:3]
