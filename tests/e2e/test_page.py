"""The page in a real browser: Persian and English, on a desktop and on a phone."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.stack import Stack

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = [pytest.mark.e2e, pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")]

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 800}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    options = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=options)
        yield browser
        browser.close()


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize(
    ("language", "question", "said", "dated"),
    [
        ("en", "Which universities in Finland are your partners?", "University of Tampere", "August 14, 2019"),
        ("fa", "اوپاتل از کی شروع شد؟", "اکتبر", "۲۰۱۹"),
    ],
)
def test_question_is_answered_with_its_source(
    stack: Stack,
    browser: Browser,
    tmp_path: Path,
    language: str,
    question: str,
    said: str,
    dated: str,
    viewport: dict[str, int],
) -> None:
    page = browser.new_page(viewport=viewport)  # type: ignore[arg-type]
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: None if request.url.startswith(stack.url) else problems.append(request.url))
    page.goto(f"{stack.url}/?lang={language}")
    page.get_by_role("textbox").fill(question)
    page.keyboard.press("Enter")
    answer = page.locator("article.answer")
    expect(answer).to_contain_text(said, timeout=20_000)
    expect(answer).to_have_attribute("dir", "rtl" if language == "fa" else "ltr")
    expect(answer.locator(".sources")).to_contain_text(dated)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.screenshot(path=tmp_path / "page.png")
    page.locator("#log .buttons button").first.click()
    expect(page.locator("article.answer")).to_have_count(2, timeout=20_000)
    assert problems == []
    page.close()


def test_question_is_not_lost_when_the_connection_is(stack: Stack, browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{stack.url}/?lang=de")
    context.set_offline(True)
    page.get_by_role("textbox").fill("Was ist MediTec?")
    page.keyboard.press("Enter")
    expect(page.locator(".offline")).to_be_visible()
    expect(page.get_by_role("textbox")).to_have_value("Was ist MediTec?")
    context.set_offline(False)
    page.keyboard.press("Enter")
    expect(page.locator("article.answer")).to_contain_text("MediTec", timeout=20_000)
    context.close()
