"""What is looked at before a training."""

from training.checks import check
from training.corpus import Corpus, Sentence
from training.overlay import Overlay
from training.syncing import Conflict

BLOCK = "- intent: {}\n  metadata: {{language: {}}}\n  examples: |\n    - {}\n"


def corpus(*rows: tuple[str, str, str]) -> Corpus:
    text = 'version: "3.1"\nnlu:\n' + "".join(BLOCK.format(intent, language, one) for intent, language, one in rows)
    return Corpus({"data/nlu/a.yml": text})


def test_a_sentence_under_two_intents_of_a_language_must_be_mended() -> None:
    rows = [("a.b", "en", "ok"), ("c.d", "en", "ok"), ("e.f", "de", "ok"), ("a.b", "fi", "Moi"), ("c.d", "fi", "moi")]
    first, second = check(corpus(*rows), Overlay(), ())
    assert (first["kind"], first["blocks"], first["intent"], first["rival"]) == ("duplicate", True, "c.d", "a.b")
    assert (second["blocks"], second["text"]) == (False, "moi")


def test_an_intent_with_too_few_sentences_in_a_language_is_named() -> None:
    made = Overlay((Sentence("beds?", "en", "housing.beds"),), (), ("housing.beds",))
    (finding,) = check(corpus(("housing.beds", "en", "beds?")), made, ())
    assert (finding["kind"], finding["blocks"], finding["counts"]["en"]) == ("few", False, 1)
    assert len(finding["counts"]) == 12


def test_a_shipped_intent_must_not_lose_all_its_sentences() -> None:
    gone = Overlay((), (Sentence("fees", "en", "unknown.fees"),))
    (finding,) = check(corpus(("a.b", "en", "x")), gone, ())
    assert (finding["intent"], finding["blocks"]) == ("unknown.fees", True)


def test_what_git_and_the_console_disagree_on_is_named() -> None:
    conflict = Conflict(7, "moved", Sentence("beds?", "en", "a.b"), "c.d")
    (finding,) = check(corpus(("c.d", "en", "beds?")), Overlay(), [conflict])
    assert (finding["kind"], finding["example"], finding["rival"]) == ("conflict-moved", 7, "c.d")
