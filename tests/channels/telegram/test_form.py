"""The form of answers: parts that Telegram takes, with nothing lost."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session, sessionmaker

from channels.messages import OutMessage
from channels.telegram.form import LONGEST, split_text, write_posts
from talks.telegram import TelegramLog
from tests.channels.telegram.bot_api import check_keyboard, check_text

SOURCE = {"title": "TUMS & friends", "url": "https://en.tums.ac.ir/a?b=1&c=2", "as_of": "2019-08-14"}


@pytest.mark.parametrize("language", ["en", "fa", "ar"])
@pytest.mark.parametrize("sources", [0, 1, 25, 60])
@pytest.mark.parametrize("text", ["سلام. " * 900, "خط\n" * 1300, "x" * 9000, "🙂" * 3000, "a<b>&c. " * 900, "short"])
def test_every_post_is_one_that_telegram_takes(
    sessions: sessionmaker[Session], language: str, sources: int, text: str
) -> None:
    buttons: tuple[dict[str, str], ...] = ({"title": "t" * 300, "payload": "/" + "ü" * 90},)
    answer = OutMessage(text, language=language, sources=(SOURCE,) * sources, buttons=buttons)
    posts = write_posts(answer, TelegramLog(sessions))
    for post in posts:
        check_text(post.html, "HTML")
    assert sum(post.html.count("<a href=") for post in posts) == sources
    assert [post.keyboard is not None for post in posts] == [False] * (len(posts) - 1) + [True]
    assert posts[-1].keyboard is not None
    check_keyboard(posts[-1].keyboard.to_dict())


@hypothesis_settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab .!\n🙂", max_size=400), st.integers(20, 60))
def test_splitting_loses_nothing_but_space_between_parts(text: str, limit: int) -> None:
    parts = split_text(text, limit)
    assert re.sub(r"\s", "", "".join(parts)) == re.sub(r"\s", "", text)
    if text.strip():
        assert all(len(part.encode("utf-16-le")) // 2 <= limit for part in parts)


def test_lines_stay_lines() -> None:
    text = "\n".join(f"line {place}" for place in range(800))
    parts = split_text(text)
    assert "\n".join(parts) == text
    assert all(len(part) <= LONGEST for part in parts)


def test_parts_of_a_public_contract_stay_out(sessions: sessionmaker[Session]) -> None:
    evil: Any = {**SOURCE, "url": "javascript:alert(1)"}
    (post,) = write_posts(OutMessage("x", sources=(evil,)), TelegramLog(sessions))
    assert "javascript" not in post.html
