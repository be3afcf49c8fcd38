"""What was understood, judged by the real responder on the real facts."""

from typing import Any
from xml.etree import ElementTree

import pytest
from sqlalchemy.orm import Session, sessionmaker

from facts.repository import FactRepository
from talks.log import TalkLog
from talks.views import Incoming, Outgoing
from training.comparing import compare
from training.errors import EmptyTalkError
from training.gate import judge
from training.judging import CONFIRMED, Asked, Judge, texts_of
from training.plot import plot_confusions
from training.questions import Question, Talk
from training.regression import RegressionTalks
from training.report import make_report, results_of
from training.scoring import RIGHT, SILENT, WRONG

WHO = "trainer@example.org"
START, MORE, MEDITEC = "When did OPATEL start?", "And how long?", "And MediTec's aim?"


def read(intent: str, confidence: float = 0.99, topic: str | None = None) -> dict[str, Any]:
    ranking = [{"name": intent, "confidence": confidence}]
    entities = [{"entity": "topic", "value": topic, "start": 0, "end": 5}] if topic else []
    return {
        "intent": ranking[0],
        "intent_ranking": ranking,
        "entities": entities,
        "language": {"name": "en", "sure": True},
        "scope": {"near": True},
    }


UNDERSTOOD = {
    START: read("opatel.start", topic="opatel"),
    MORE: read("context.duration"),
    MEDITEC: read("meditec.aim", topic="meditec"),
}


def question(text: str, fact: str) -> Question:
    return Question(text, "clean", (frozenset({fact}),), frozenset(), "en", "main")


TALK = Talk("en-1", "en", (question(START, "opatel.start"), question(MORE, "opatel.duration")))


@pytest.fixture
def judge_of(facts: FactRepository) -> Judge:
    return Judge(facts)


def test_a_talk_is_judged_turn_by_turn_with_its_memory(judge_of: Judge) -> None:
    results = judge_of.judge_talk(TALK, UNDERSTOOD)
    assert [(one.verdict, one.stated) for one in results] == [
        (RIGHT, ("opatel.start",)),
        (RIGHT, ("opatel.duration",)),
    ]
    confused = {**UNDERSTOOD, START: read("meditec.aim", topic="meditec"), MORE: read("unknown.fees")}
    after = judge_of.judge_talk(TALK, confused)
    assert [one.verdict for one in after] == [WRONG, SILENT]
    assert [one.key for one in after] == [one.key for one in results]


def test_a_confirmed_question_is_right_where_the_answer_is_its_intents(judge_of: Judge) -> None:
    asked = Asked(START, "en", "opatel.start")
    assert judge_of.judge_confirmed(asked, UNDERSTOOD).verdict == RIGHT
    assert judge_of.judge_confirmed(asked, {START: read("meditec.aim", topic="meditec")}).verdict == WRONG
    unsure = {START: read("vpp.what", confidence=0.1)}
    result = judge_of.judge_confirmed(asked, unsure)
    assert (result.verdict, result.kind, result.asked) == (SILENT, CONFIRMED, "opatel.start")
    assert judge_of.judge_confirmed(Asked(MORE, "en", "context.duration"), UNDERSTOOD).verdict == RIGHT
    assert judge_of.judge_confirmed(Asked(MORE, "en", "context.start"), UNDERSTOOD).verdict != RIGHT


def say(log: TalkLog, number: int, text: str, facts: list[str]) -> None:
    log.receive(Incoming("web", "peer", f"m{number}", text, None, None))
    claimed = log.claim("web:peer", "tests", 10.0)
    assert claimed is not None
    log.complete(claimed, "tests", [Outgoing("An answer.", "en", {"custom": {"facts": facts, "language": "en"}})])


def test_a_talk_is_kept_by_one_click_and_held_to_what_it_stated(
    judge_of: Judge, sessions: sessionmaker[Session]
) -> None:
    log = TalkLog(sessions)
    say(log, 1, START, ["opatel.start"])
    say(log, 2, MEDITEC, ["meditec.aim"])
    with sessions.begin() as session:
        RegressionTalks(session).keep("web:peer", WHO)
        (kept,) = RegressionTalks(session).all()
        with pytest.raises(EmptyTalkError):
            RegressionTalks(session).keep("web:nobody", WHO)
    assert texts_of([], [], [kept]) == [START, MEDITEC]
    passed = judge_of.judge_kept(kept, UNDERSTOOD)
    assert passed.verdict == RIGHT
    failed = judge_of.judge_kept(kept, {**UNDERSTOOD, MEDITEC: read("unknown.fees")})
    assert (failed.verdict, failed.text, failed.asked) == (WRONG, MEDITEC, START)
    log.forget("web:peer")
    with sessions() as session:
        (row,) = RegressionTalks(session).rows()
        assert (row.conversation_id, len(row.turns)) == (None, 2)


def test_a_report_holds_figures_and_every_result(judge_of: Judge) -> None:
    results = judge_of.judge_talk(TALK, UNDERSTOOD)
    worse = judge_of.judge_talk(TALK, {**UNDERSTOOD, MORE: read("unknown.fees")})
    comparison = compare(results, worse, "rahnama-0")
    report = make_report("rahnama-1", worse, comparison, judge(comparison), size=9)
    assert results_of(report) == worse
    assert report["figures"]["questions"] == 2
    assert report["figures"][RIGHT] == 0.5
    assert report["languages"]["en"][SILENT] == 0.5
    assert report["confusions"] == [("opatel.duration", "handoff.offer, none.unknown", 1)]
    assert [flip["text"] for flip in report["comparison"]["flips"]] == [MORE]
    assert report["gate"]["passed"]


def test_the_plot_is_a_drawing_without_scripts_whatever_the_names_are() -> None:
    drawing = plot_confusions([("<script>alert(1)</script>", "b" * 80, 3), ("a", "b", 1)])
    root = ElementTree.fromstring(drawing)
    texts = [one.text or "" for one in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "<script>alert(1)</script>" in texts
    assert max(map(len, texts)) <= 34
    assert "<script" not in drawing
    assert ElementTree.fromstring(plot_confusions([])) is not None
