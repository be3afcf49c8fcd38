"""The pages, in every language, and the widget's script."""

import gzip
import re

import pytest
from starlette.testclient import TestClient

from channels import web
from channels.app import create_app
from channels.web import choose_language
from facts import LANGUAGES
from locales.catalogue import sentence
from scripts.widget import build
from settings import Settings
from tests.channels.fakes import fake_rasa

PAGES = {"/": "page-title", "/embed": "page-embed", "/privacy": "privacy-title"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", PAGES)
def test_page_is_in_the_language(client: TestClient, path: str, language: str) -> None:
    page = client.get(path, params={"lang": language})
    direction = "rtl" if language in ("fa", "ar", "ur") else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in page.text
    assert f"<h1>{sentence(language, PAGES[path])}</h1>" in page.text.replace("&#39;", "'")
    assert "unsafe" not in page.headers["content-security-policy"]
    for code in LANGUAGES:
        assert f'href="{path}?lang={code}"' in page.text


@pytest.mark.parametrize("path", PAGES)
def test_page_asks_nobody_else(client: TestClient, path: str) -> None:
    page = client.get(path).text
    loaded = re.findall(r'<(?:link rel="(?:stylesheet|icon)"|script|img)[^>]*(?:src|href)="([^"]+)"', page)
    assert len(loaded) >= 5
    assert all(address.startswith("/") for address in loaded)
    assert not re.search(r"style=|<script>|<style>| on\w+=", page)
    for address in loaded:
        assert client.get(address).status_code == 200, address


def test_page_states_facts_with_their_source(client: TestClient) -> None:
    page = client.get("/", params={"lang": "es"}).text
    assert "University of Camerino" in page
    assert "Italia" in page
    assert re.search(r'Fuente: <bdi lang="en"><a href="https?://', page)
    assert "14 de agosto de 2019" in page


def test_first_paint_does_not_wait_for_scripts(client: TestClient) -> None:
    scripts = re.findall(r"<script[^>]*>", client.get("/").text)
    assert scripts
    assert all(" async" in script for script in scripts)


def test_embed_page_shows_this_server(client: TestClient) -> None:
    page = client.get("/embed", params={"lang": "fa"}, headers={"host": "chat.example"}).text
    assert "&lt;script src=&#34;http://chat.example/widget.js&#34; data-language=&#34;fa&#34; async&gt;" in page


def test_privacy_note_says_how_long(client: TestClient) -> None:
    assert "180 days" in client.get("/privacy", params={"lang": "en"}).text
    assert "۱۸۰ روز" in client.get("/privacy", params={"lang": "fa"}).text


def test_privacy_note_follows_the_setting(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RAHNAMA_KEEP_DAYS", "7")
    with TestClient(create_app(Settings(), fake_rasa())) as client:
        assert "بعد 7 أيام" in client.get("/privacy", params={"lang": "ar"}).text


def test_widget_is_sent_once_and_to_any_origin(client: TestClient) -> None:
    build()
    packed = client.get("/widget.js", headers={"accept-encoding": "gzip", "origin": "https://university.example"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.headers["content-type"].startswith("text/javascript")
    assert packed.headers["access-control-allow-origin"] == "*"
    assert packed.headers["cross-origin-resource-policy"] == "cross-origin"
    again = client.get("/widget.js", headers={"accept-encoding": "gzip", "if-none-match": packed.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""
    plain = client.get("/widget.js", headers={"accept-encoding": "identity"})
    assert plain.content == packed.content == gzip.decompress(web.WIDGET.with_name("widget.js.gz").read_bytes())
    assert plain.headers["etag"] != packed.headers["etag"]


def test_widget_that_is_not_built_says_what_to_do(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "WIDGET", web.WIDGET.with_name("missing.js"))
    answer = client.get("/widget.js")
    assert answer.status_code == 503
    assert "make prepare" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("asked", "accepted", "language"),
    [("ur", "de", "ur"), (None, "nl,pt-BR;q=0.9,en;q=0.8", "pt"), ("xx", "", "en"), (None, "zh", "en")],
)
def test_language_of_the_page(asked: str | None, accepted: str, language: str) -> None:
    assert choose_language(asked, accepted) == language
