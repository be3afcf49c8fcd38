"""The form of an answer on Telegram: HTML, parts of at most 4,096 characters, keyboards with short callbacks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from channels.messages import OutMessage
from locales.catalogue import sentence
from locales.typography import RIGHT_TO_LEFT, format_date
from talks.telegram import TelegramLog

LONGEST = 4096
LONGEST_CALLBACK = 64
RIGHT_TO_LEFT_MARK = "\u200f"
_SENTENCE = re.compile(r".*?(?:[.!?…؟۔;]\s+|\n+|$)", re.DOTALL)
_WORD = re.compile(r"\S*\s*")
_TAG = re.compile(r"<[^>]*>")
_ROOM = 16
_LONGEST_SMALL_PRINT = 1000
_LINES = 10
_LONGEST_TITLE = 120


@dataclass(frozen=True)
class Post:
    """One of Telegram's messages: its HTML, and its keyboard."""

    html: str
    keyboard: InlineKeyboardMarkup | None = None


def write_posts(answer: OutMessage, log: TelegramLog) -> list[Post]:
    """An answer as one or more of Telegram's messages; sources and buttons stand at the end."""
    lines = [_source(source, answer.language) for source in answer.sources]
    small = _length("".join(_TAG.sub("", line) + "\n" for line in lines))
    together = small <= _LONGEST_SMALL_PRINT
    parts = split_text(answer.text, LONGEST - small - _ROOM if together else LONGEST - _ROOM)
    texts = [_directed(escape(part, quote=False), answer.language) for part in parts]
    printed = [f"<i>{_directed(line, answer.language)}</i>" for line in lines]
    if printed and together:
        texts[-1] += "\n\n" + "\n".join(printed)
    elif printed:
        texts += ["\n".join(printed[start : start + _LINES]) for start in range(0, len(printed), _LINES)]
    keyboard = write_keyboard(answer.buttons, log)
    return [Post(text, keyboard if place == len(texts) - 1 else None) for place, text in enumerate(texts)]


def split_text(text: str, limit: int = LONGEST) -> list[str]:
    """The text in parts of at most `limit` characters as Telegram counts them (UTF-16), parted at sentences.

    A mark for each line of right-to-left text is counted too.
    """
    parts = [""]
    for piece in _pieces(text, limit):
        if parts[-1] and _cost(parts[-1] + piece) > limit:
            parts.append("")
        parts[-1] += piece
    return [part.strip() for part in parts if part.strip()] or [text]


def _pieces(text: str, limit: int) -> list[str]:
    """Sentences with what is between them; words of those that are too long; slices of words that are."""
    pieces: list[str] = []
    for one in _SENTENCE.findall(text):
        for word in [one] if _cost(one) <= limit else _WORD.findall(one):
            while _cost(word) > limit:
                pieces.append(word[: limit // 3])
                word = word[limit // 3 :]
            pieces.append(word)
    return pieces


def _cost(text: str) -> int:
    return _length(text) + text.count("\n") + 1


def write_keyboard(buttons: Sequence[dict[str, str]], log: TelegramLog) -> InlineKeyboardMarkup | None:
    """Quick replies, one a row. A payload that is too long for Telegram (64 bytes) is kept under a short name."""
    if not buttons:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(button["title"][:_LONGEST_TITLE], callback_data=_callback(button["payload"], log))]
            for button in buttons
        ]
    )


def read_callback(data: str, log: TelegramLog) -> str | None:
    """The payload of a pressed button; nothing where it is not known (any more)."""
    kind, _, rest = data.partition(":")
    if kind == "p":
        return rest
    return log.lengthen(rest) if kind == "k" else None


def mark_pressed(keyboard: InlineKeyboardMarkup, data: str) -> InlineKeyboardMarkup | None:
    """The keyboard after a press: only the pressed button, ticked; a second press does nothing."""
    for row in keyboard.inline_keyboard:
        for button in row:
            if button.callback_data == data:
                return InlineKeyboardMarkup([[InlineKeyboardButton(f"✓ {button.text}", callback_data="x")]])
    return None


def title_of(keyboard: InlineKeyboardMarkup | None, data: str) -> str | None:
    """The title of the button that was pressed."""
    rows: Any = keyboard.inline_keyboard if keyboard else ()
    return next((button.text for row in rows for button in row if button.callback_data == data), None)


def _callback(payload: str, log: TelegramLog) -> str:
    data = f"p:{payload}"
    return data if len(data.encode()) <= LONGEST_CALLBACK else f"k:{log.shorten(payload)}"


def _source(source: dict[str, str], language: str) -> str:
    day = format_date(date.fromisoformat(source["as_of"]), language)
    line = sentence(language, "widget-source", title="\ufffc", date=day)
    title = escape(source["title"], quote=False)
    if source["url"].startswith(("https://", "http://")):
        title = f'<a href="{escape(source["url"])}">{title}</a>'
    return escape(line, quote=False).replace("\ufffc", f"\u2068{title}\u2069")


def _directed(html: str, language: str) -> str:
    """Right-to-left text begins with a mark: Telegram goes by a paragraph's first letter, which may be Latin."""
    if language not in RIGHT_TO_LEFT:
        return html
    return "\n".join(RIGHT_TO_LEFT_MARK + line if line else line for line in html.split("\n"))


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
