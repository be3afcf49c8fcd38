"""Inline mode: answers to share, found by the words of what is typed after the bot's name."""

import unicodedata
from html import escape

from telegram import InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions
from telegram.constants import ParseMode

from facts.repository import FactRepository
from locales.catalogue import has_sentence, sentence

_MOST = 10
_WELCOME = ("erasmus.what", "exchange.agreements", "opatel.what", "meditec.what", "vpp.what")
_LONGEST_LINE = 120


def find_results(facts: FactRepository, query: str, language: str) -> list[InlineQueryResultArticle]:
    """Facts whose question or text has the words of the query, the best first; some welcome ones for no words."""
    words = _fold(query).split()
    found = []
    for fact_id in _WELCOME if not words else sorted(facts.fact_ids()):
        fact, question = facts.fact(fact_id, language), _question(facts, fact_id, language)
        if fact.text is None:
            continue
        title, text = _fold(question or ""), _fold(f"{fact_id} {fact.text}")
        score = sum(3 * (word in title) + (word in text) for word in words)
        if score or not words:
            found.append((-score, fact_id, question or fact.text, fact))
    found.sort(key=lambda row: row[0])
    return [
        InlineQueryResultArticle(
            fact_id,
            title[:_LONGEST_LINE],
            InputTextMessageContent(
                f"<b>{escape(title[:_LONGEST_LINE], quote=False)}</b>\n{escape(fact.text or '', quote=False)}",
                ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            ),
            description=(fact.text or "")[:_LONGEST_LINE],
        )
        for _, fact_id, title, fact in found[:_MOST]
    ]


def _question(facts: FactRepository, fact_id: str, language: str) -> str | None:
    message_id = f"ask-{fact_id.replace('.', '-')}"
    if has_sentence(language, message_id):
        return sentence(language, message_id)
    question = facts.question(fact_id, language)
    return question.text if question else None


def _fold(text: str) -> str:
    """Lower case without accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in plain if not unicodedata.combining(character))
