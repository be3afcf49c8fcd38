"""The real thing, over HTTP, in twelve languages."""

import subprocess
from collections import defaultdict

import httpx
import psutil
import pytest
from sqlalchemy import create_engine

from facts import LANGUAGES
from facts.database import make_sessions
from facts.seeding import SEED, _read
from locales.catalogue import CatalogueError, sentence
from talks.handoffs import open_questions
from tests.stack import Stack
from training.questions import Question, Talk, read_talks
from training.scoring import RIGHT, WRONG, Score, score, share

pytestmark = pytest.mark.e2e

FACTS = frozenset(_read(SEED / "records.yml")["facts"]) - {"opatel.website", "meditec.website"}
READY_WITHIN_S = 40
RASA_MEMORY_MB = 900
SAMPLED = 6  # every sixth talk that the reachability test does not need


def ask(stack: Stack, talk: Talk, label: str) -> list[Score]:
    return [score(talk.language, turn, stack.ask(f"{label}-{talk.name}", turn.text)) for turn in talk.turns]


def test_stack_is_ready_in_time_and_within_memory(stack: Stack) -> None:
    assert stack.ready_after_s <= READY_WITHIN_S
    stack.ask("memory", "What is OPATEL?")
    processes = psutil.Process(stack.pid).children(recursive=True)
    (rasa,) = [one for one in processes if "rasa" in one.cmdline() and "python" in one.name()]
    assert rasa.memory_info().rss / 1e6 < RASA_MEMORY_MB


def test_spain_in_persian(stack: Stack) -> None:
    (answer,) = stack.ask("me", "کدام دانشگاه‌های اسپانیا شریک شما هستند؟")
    assert answer["custom"]["facts"] == ["exchange.country.spain"]
    assert answer["custom"]["language"] == "fa"
    assert answer["custom"]["sources"][0]["as_of"] == "2019-08-14"
    assert "Santiago de Compostela" in answer["text"]
    assert "Almeria" in answer["text"]


def worded(language: str, fact_id: str) -> list[Talk]:
    """The question of the fact's button, typed; some facts are no button's."""
    try:
        text = sentence(language, f"ask-{fact_id.replace('.', '-')}")
    except CatalogueError:
        return []
    related = frozenset(other for other in FACTS if other.split(".")[0] == fact_id.split(".")[0])
    question = Question(text, "button", (frozenset({fact_id}),), related, language, "button")
    return [Talk(f"{language}-button-{fact_id}", language, (question,))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_is_reached_by_an_unseen_question(stack: Stack, language: str) -> None:
    """Each fact is stated, rightly, to an evaluation question of the language, or to its button's words when typed."""
    by_fact: dict[str, list[Talk]] = defaultdict(list)
    for talk in read_talks(language):
        for fact_id in talk.turns[0].fact_ids & FACTS:
            by_fact[fact_id].append(talk)
    unreached = []
    for fact_id in sorted(FACTS):
        talks = [*by_fact[fact_id], *worded(language, fact_id)]
        if not any(
            one.verdict == RIGHT and fact_id in one.stated for talk in talks for one in ask(stack, talk, fact_id)[:1]
        ):
            unreached.append(fact_id)
    assert not unreached


def test_a_sample_of_the_evaluation_keeps_its_level(stack: Stack) -> None:
    """`make evaluate` asks all; here a sixth, dialogues among them, guards the level."""
    talks = [talk for language in LANGUAGES for talk in read_talks(language)[::SAMPLED]]
    scores = [one for talk in talks for one in ask(stack, talk, "sample")]
    assert len(scores) > 200
    assert share(scores, RIGHT) >= 0.85
    assert share(scores, WRONG) <= 0.04


def test_follow_ups_keep_the_thread(stack: Stack) -> None:
    said = [
        ("Was ist OPATEL?", {"opatel.what"}),
        ("Und wann hat das angefangen?", {"opatel.start"}),
        ("Und MediTec?", {"none.unknown", "handoff.offer"}),
        ("Ja, bitte", {"handoff.done"}),
        ("Ja, gerne", {"handoff.done"}),
        ("Nein, nicht MediTec, ich meinte Gastprofessuren", {"vpp.since"}),
    ]
    for text, facts in said:
        (answer,) = stack.ask("thread", text)
        assert set(answer["custom"]["facts"]) == facts
    engine = create_engine(stack.environment["DATABASE_URL"])
    questions = [one.question for one in open_questions(make_sessions(engine))]
    assert questions.count("Und MediTec?") == 1
    engine.dispose()


def test_buttons_can_be_pressed(stack: Stack) -> None:
    (answer,) = stack.ask("buttons", "Τι είναι το OPATEL;")
    for button in answer["buttons"]:
        (next_answer,) = stack.ask("buttons", button["payload"])
        assert next_answer["custom"]["language"] == "el"
        assert next_answer["custom"]["facts"]


def test_language_that_is_not_spoken_gets_english_and_the_list(stack: Stack) -> None:
    (answer,) = stack.ask("russian", "Когда начался проект OPATEL?")
    assert answer["custom"]["language"] == "en"
    assert "Suomi" in answer["text"].title()


@pytest.mark.parametrize(
    "text", ["😀😀😀", "?", "\u0000", "/", "/no.such.intent", "/opatel.start{", "<script>", "a" * 999]
)
def test_odd_messages_get_an_answer(stack: Stack, text: str) -> None:
    assert stack.ask("odd", text)[0]["text"]


def test_inner_processes_want_the_token(stack: Stack) -> None:
    body = {"sender": "x", "message": "hi"}
    assert httpx.post(f"{stack.rasa_url}/webhooks/edge/webhook", json=body).status_code == 401
    assert httpx.post(f"{stack.actions_url}/webhook", json={}).status_code == 401
    assert httpx.post(f"{stack.rasa_url}/model/parse", json={"text": "hi"}).status_code == 404


def test_inner_processes_listen_on_loopback_only(stack: Stack) -> None:
    inner = {int(url.rsplit(":", 1)[1]) for url in (stack.rasa_url, stack.actions_url)}
    listening = [
        connection.laddr
        for process in psutil.Process(stack.pid).children(recursive=True)
        for connection in process.net_connections("tcp")
        if connection.status == psutil.CONN_LISTEN
    ]
    assert {address.ip for address in listening if address.port in inner} == {"127.0.0.1"}


def test_logs_say_nothing_of_what_was_asked(stack: Stack) -> None:
    stack.ask("private", "My passport number is 4711-0815, when did OPATEL start?")
    assert "4711-0815" not in stack.log.read_text(errors="replace")


def test_taken_port_is_named(stack: Stack) -> None:
    from tests.conftest import ROOT

    result = subprocess.run(
        ["scripts/serve.sh"], cwd=ROOT, env=stack.environment, capture_output=True, text=True, check=False
    )
    assert result.returncode != 0
    assert "is taken" in result.stderr
