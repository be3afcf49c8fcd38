"""Intents as the staff read them: by their questions in words, where anybody wrote some."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from facts import models
from locales.catalogue import has_sentence, sentence
from staff.wording import FOLDER, say
from training.models import Intent


@dataclass(frozen=True)
class NamedIntent:
    """An intent with its question in the reader's language, else in English or any; empty where there is none."""

    name: str
    title: str


def name_intents(session: Session, intents: Iterable[str], language: str) -> list[NamedIntent]:
    """Intents with their questions: our sentence, or a description where there is none, or what the staff wrote."""
    titles = {str(name): str(title) for name, title in session.execute(select(Intent.name, Intent.title))}
    written = defaultdict[str, dict[str, str]](dict)
    question = models.FactQuestion
    for fact_id, answers, code, text in session.execute(
        select(question.fact_id, models.Fact.answers_intent, question.language, question.text).join(models.Fact)
    ):
        for name in filter(None, (fact_id, answers)):
            written[name][code] = text
    return [NamedIntent(name, _title(name, language, written[name], titles.get(name, ""))) for name in intents]


def _title(name: str, language: str, written: dict[str, str], title: str) -> str:
    own = f"ask-{name.replace('.', '-')}"
    if has_sentence(language, own):
        return sentence(language, own)
    described = f"intent-{name.replace('.', '-')}"
    if has_sentence(language, described, FOLDER):
        return say(language, described)
    return written.get(language) or written.get("en") or title or next(iter(written.values()), "")
