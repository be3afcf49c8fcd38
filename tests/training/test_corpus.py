"""Files of sentences, changed line by line: the real ones, and small ones of every form."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import ROOT
from training.corpus import OWN_FILE, Corpus, Sentence
from training.errors import CorpusError
from training.examples import tidy
from training.naming import name_model, read_contents
from training.overlay import DOMAIN, RULES, Overlay, merge

SMALL = """# A comment at the top.
version: "3.1"
nlu:
- intent: a.one
  metadata: {language: en}
  examples: |
    - first  # part of the sentence
    - second

# Persian, reviewed by Mina
- intent: a.one
  metadata: {language: fa}
  examples: |
    - یکی
- intent: a.two
  metadata: {language: en}
  examples: |
    - third
"""


def corpus() -> Corpus:
    return Corpus({"data/nlu/a.yml": SMALL})


def test_the_shipped_files_are_read_as_yaml_reads_them_and_written_back_alike() -> None:
    read = Corpus.read(ROOT / "data" / "nlu")
    wanted = []
    for path in sorted((ROOT / "data" / "nlu").glob("*.yml")):
        text = path.read_text(encoding="utf-8")
        assert read.texts()[f"data/nlu/{path.name}"] == text
        for block in yaml.safe_load(text)["nlu"]:
            lines = [line.removeprefix("- ").strip() for line in block["examples"].splitlines()]
            wanted += [Sentence(line, block["metadata"]["language"], block["intent"]) for line in lines]
    assert [sentence for _, sentence in read.sentences()] == wanted


def test_a_sentence_goes_to_the_end_of_its_block() -> None:
    changed = corpus()
    changed.change([Sentence("new", "en", "a.one"), Sentence("second", "en", "a.one")], [])
    assert changed.texts()["data/nlu/a.yml"] == SMALL.replace("    - second\n", "    - second\n    - new\n")


def test_a_new_language_goes_after_the_intents_other_blocks() -> None:
    changed = corpus()
    changed.change([Sentence("eins", "de", "a.one")], [])
    block = "- intent: a.one\n  metadata: {language: de}\n  examples: |\n    - eins\n"
    assert changed.texts()["data/nlu/a.yml"] == SMALL.replace("    - یکی\n", f"    - یکی\n{block}")


def test_a_new_intent_goes_to_the_staffs_file() -> None:
    changed = corpus()
    changed.change([Sentence("beds?", "en", "housing.beds"), Sentence("bett?", "de", "housing.beds")], [])
    texts = changed.texts()
    assert texts["data/nlu/a.yml"] == SMALL
    assert [(block["intent"], block["examples"]) for block in yaml.safe_load(texts[OWN_FILE])["nlu"]] == [
        ("housing.beds", "- beds?\n"),
        ("housing.beds", "- bett?\n"),
    ]


def test_a_removed_sentence_goes_and_an_empty_block_with_it_but_no_comment() -> None:
    changed = corpus()
    changed.change([], [Sentence("second", "en", "a.one"), Sentence("یکی", "fa", "a.one")])
    text = changed.texts()["data/nlu/a.yml"]
    assert "second" not in text
    assert "language: fa" not in text
    assert "# Persian, reviewed by Mina" in text
    assert "first  # part of the sentence" in text
    assert len(yaml.safe_load(text)["nlu"]) == 2


def test_what_is_added_and_removed_leaves_the_file_as_it_was() -> None:
    changed, new = corpus(), [Sentence("new", "en", "a.one"), Sentence("neu", "de", "a.two")]
    changed.change(new, [])
    changed.change([], new)
    assert changed.texts()["data/nlu/a.yml"] == SMALL


_TEXTS = st.text(min_size=1, max_size=40).map(tidy).filter(lambda text: bool(text))


@given(st.lists(_TEXTS, max_size=5))
def test_any_sentence_comes_back_as_it_was_written(texts: list[str]) -> None:
    allowed = [text for text in texts if all(one.isprintable() for one in text)]
    changed = corpus()
    changed.change([Sentence(text, "en", "a.two") for text in allowed], [])
    read = [one.text for _, one in changed.sentences() if one.intent == "a.two"]
    assert read == ["third", *dict.fromkeys(text for text in allowed if text != "third")]
    (block,) = [one for one in yaml.safe_load(changed.texts()["data/nlu/a.yml"])["nlu"] if one["intent"] == "a.two"]
    assert [line.removeprefix("- ").strip() for line in block["examples"].split("\n") if line] == read


def test_another_form_is_refused_with_file_and_line() -> None:
    with pytest.raises(CorpusError, match=r"data/nlu/a\.yml, line 4"):
        Corpus({"data/nlu/a.yml": SMALL.replace("  metadata: {language: en}\n", "", 1)})


def test_an_overlay_that_changes_nothing_makes_the_same_model() -> None:
    contents = read_contents()
    known = Sentence("Tell me more", "en", "context.what")
    assert list(merge(contents, Overlay((known,))).items()) == list(contents.items())


def test_an_overlay_makes_another_model_wherever_it_is_laid() -> None:
    contents = read_contents()
    overlay = Overlay((Sentence("beds?", "en", "housing.beds"),), (), ("housing.beds",))
    merged = merge(contents, Overlay.from_json(overlay.to_json()))
    assert name_model(merged) != name_model(contents)
    assert name_model(merge(merged, overlay)) == name_model(merged)
    assert yaml.safe_load(merged[DOMAIN])["intents"] == ["housing.beds"]
    assert "intent: housing.beds" in merged[RULES].decode()
