"""The widget as it is built: small, complete, and of nothing that is fetched from elsewhere."""

import gzip
import json
import re
import subprocess

import pytest

from facts import LANGUAGES
from locales.catalogue import message_ids, sentence
from scripts.widget import DIST, FOLDER, NODE, SENTENCES, WidgetError, build, table
from tests.conftest import ROOT

LIMIT = 20 * 1024


@pytest.fixture(scope="module")
def script() -> str:
    build()
    return (DIST / "widget.js").read_text(encoding="utf-8")


def test_it_is_small_with_all_languages(script: str) -> None:
    packed = (DIST / "widget.js.gz").read_bytes()
    assert gzip.decompress(packed).decode() == script
    assert len(packed) <= LIMIT, f"{len(packed)} bytes"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_in_it(script: str, language: str) -> None:
    for message in SENTENCES.values():
        text = sentence(language, message, title="①", date="②")
        assert text in script, message


def test_every_sentence_of_the_widget_is_used() -> None:
    written = {message for message in message_ids("en") if message.startswith("widget-")}
    assert written <= set(SENTENCES.values())
    shown = "".join(path.read_text(encoding="utf-8") for path in (FOLDER / "src").glob("*.ts"))
    assert set(re.findall(r"Say\.(\w+)", shown)) == set(SENTENCES)


def test_a_sentence_that_would_break_the_table_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scripts.widget.sentence", lambda *_args, **_values: "one\ntwo")
    with pytest.raises(WidgetError, match=r"en\.ftl"):
        table()


def test_it_names_no_other_server_and_writes_no_html(script: str) -> None:
    assert set(re.findall(r"https?://[\w.]+", script)) <= {"http://www.w3.org"}
    sources = "".join(path.read_text(encoding="utf-8") for path in (FOLDER / "src").glob("*.ts"))
    assert not re.search(r"innerHTML|unsafeHTML|insertAdjacentHTML|style=", sources)


def test_lock_has_digests_and_no_addresses() -> None:
    packages = json.loads((FOLDER / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    wanted = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))
    versions = {**wanted["dependencies"], **wanted["devDependencies"]}
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in versions.values())
    for name, package in packages.items():
        assert not name or package["integrity"].startswith("sha512-"), name
        assert "resolved" not in package, name


def test_client_loses_and_doubles_nothing() -> None:
    command = [str(NODE), "--test", "--disable-warning=ExperimentalWarning", "tests/widget/client.test.ts"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"pass [1-9]\d", done.stdout)
