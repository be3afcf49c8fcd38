"""Comparing and the gate: the statistics against known values, and what is refused."""

import random
from dataclasses import replace

import pytest

from training.comparing import compare, mcnemar, tail
from training.gate import WHOLE, holm, judge
from training.judging import EVALUATION, REGRESSION, Result
from training.scoring import RIGHT, SILENT, WRONG

LANGUAGES = ("en", "fa", "de", "fi")


def results(count: int = 250) -> list[Result]:
    return [
        Result(f"{language}-{place}", EVALUATION, language, "a.b", f"{language} {place}?", RIGHT, ("a.b",), True)
        for language in LANGUAGES
        for place in range(count)
    ]


def spoil(rows: list[Result], language: str, count: int, verdict: str = WRONG) -> list[Result]:
    places = [place for place, row in enumerate(rows) if row.language == language and row.verdict == RIGHT][:count]
    return [replace(row, verdict=verdict) if place in places else row for place, row in enumerate(rows)]


@pytest.mark.parametrize(
    ("lost", "gained", "p"),
    [(0, 0, 1.0), (1, 0, 1.0), (5, 0, 0.0625), (10, 1, 0.01172), (6, 16, 0.05248), (500, 500, 1.0), (21, 9, 0.04277)],
)
def test_mcnemar_is_the_exact_binomial_test(lost: int, gained: int, p: float) -> None:
    assert mcnemar(lost, gained) == pytest.approx(p, abs=1e-4)
    assert mcnemar(gained, lost) == mcnemar(lost, gained)


def test_tail_sums_to_one() -> None:
    assert tail(0, 3000) == 1.0
    assert tail(8, 8) == pytest.approx(1 / 256)


def test_holm_holds_the_level_over_all() -> None:
    assert holm({"a": 0.01, "b": 0.04, "c": 0.03}, 0.05) == ["a"]
    assert holm({"a": 0.01, "b": 0.02, "c": 0.03}, 0.05) == ["a", "b", "c"]
    assert holm({"a": 0.02}, 0.05) == ["a"]
    assert holm({}, 0.05) == []


def test_a_model_like_the_live_one_passes() -> None:
    comparison = compare(results(), results(), "live")
    assert (comparison.overall.p, comparison.flips) == (1.0, ())
    assert judge(comparison).to_json() == {"passed": True, "reasons": [], "objections": []}
    assert judge(None).to_json()["passed"]


def test_a_language_that_got_worse_is_refused_and_named_with_its_questions() -> None:
    comparison = compare(results(), spoil(results(), "fa", 12), "live")
    objections = {one.language: one for one in judge(comparison).objections}
    assert set(objections) == {"fa", WHOLE}
    assert objections["fa"].worse == 12
    assert "fa 0?" in str(objections["fa"])
    assert comparison.languages["fa"].right_after == 238
    assert comparison.languages["en"].p_worse == 1.0


def test_a_gain_in_one_language_does_not_make_up_for_a_loss_in_another() -> None:
    before = spoil(results(), "en", 30)
    after = spoil(results(), "fa", 12)
    assert [one.language for one in judge(compare(before, after, "live")).objections] == ["fa"]


def test_saying_wrong_instead_of_nothing_counts_as_worse() -> None:
    before, after = spoil(results(), "de", 12, SILENT), spoil(results(), "de", 12, WRONG)
    comparison = compare(before, after, "live")
    assert (comparison.languages["de"].lost, comparison.languages["de"].worse) == (0, 12)
    assert "de" in [one.language for one in judge(comparison).objections]
    (intent,) = comparison.intents.values()
    for pairing in (comparison.languages["de"], intent):
        assert (pairing.wrong_before, pairing.wrong_after) == (0, 12)
        assert (pairing.silent_before, pairing.silent_after) == (12, 0)
    assert comparison.intents.keys() == {"a.b"}


def test_what_chance_explains_passes() -> None:
    before, after = spoil(results(), "en", 3), spoil(spoil(results(), "fa", 5), "fi", 3)
    assert not judge(compare(before, after, "live")).objections


def test_of_models_that_are_as_good_hardly_any_is_refused() -> None:
    draw = random.Random(3)
    refused = 0
    for _ in range(200):
        before = [replace(row, verdict=draw.choice((RIGHT, RIGHT, WRONG))) for row in results(60)]
        after = [replace(row, verdict=draw.choice((RIGHT, RIGHT, WRONG))) for row in before]
        refused += bool(judge(compare(before, after, "live")).objections)
    assert refused <= 16  # five per cent are ten; sixteen or fewer come with a chance of 97 in 100


def test_a_regression_talk_that_the_live_model_passes_must_pass() -> None:
    talk = Result("regression-1", REGRESSION, "en", "A walk", "and then?", RIGHT, (), True)
    failed = replace(talk, verdict=WRONG)
    (objection,) = judge(compare([*results(), talk], [*results(), failed], "live")).objections
    assert "A walk" in str(objection)
    assert not judge(compare([*results(), failed], [*results(), failed], "live")).objections
    assert not judge(compare(results(), [*results(), failed], "live")).objections
