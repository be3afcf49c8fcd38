"""The first page, in every language."""

import pytest
from starlette.testclient import TestClient

from channels.web import choose_language
from facts import LANGUAGES
from locales.catalogue import sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_is_in_the_language(client: TestClient, language: str) -> None:
    page = client.get("/", params={"lang": language})
    direction = "rtl" if language in ("fa", "ar", "ur") else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in page.text
    assert sentence(language, "page-send") in page.text
    assert "unsafe" not in page.headers["content-security-policy"]


def test_page_asks_nobody_else(client: TestClient) -> None:
    page = client.get("/").text
    assert "http://" not in page
    assert "https://" not in page
    assert client.get("/page/chat.js").status_code == client.get("/page/chat.css").status_code == 200


@pytest.mark.parametrize(
    ("asked", "accepted", "language"),
    [("ur", "de", "ur"), (None, "nl,pt-BR;q=0.9,en;q=0.8", "pt"), ("xx", "", "en"), (None, "zh", "en")],
)
def test_language_of_the_page(asked: str | None, accepted: str, language: str) -> None:
    assert choose_language(asked, accepted) == language
