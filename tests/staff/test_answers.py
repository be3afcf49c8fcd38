"""A wholly new question and answer, and example sentences, made in the console without touching a file."""

import time
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session, sessionmaker

from actions.responder import Responder
from actions.turn import Memory, Question, Turn
from audit.models import AuditEntry
from facts import LANGUAGES, models
from facts.repository import FactRepository
from locales.catalogue import sentence
from staff.roles import Role
from talks.log import TalkLog
from talks.views import Incoming, Outgoing
from tests.staff.conftest import Browser, SignIn
from training.examples import Examples, is_kept_back
from training.intents import made_intents
from training.models import Example
from training.registry import note_publication
from training.rivals import shipped_sentences

NEW = "/staff/facts/new"
SOURCE = "tums-international-relations"
FORM = {
    "answers": "new",
    "topic": "Dormitories",
    "attribute": "",
    "source_id": SOURCE,
    "question-en": "Are there dormitories for guests?",
    "question-fa": "برای مهمانان خوابگاه هست؟",
    "text-en": "There are dormitories in the north.",
    "text-fa": "خوابگاه‌ها در شمال شهرند.",
    "examples-en": "where would a visiting student sleep\r\n\r\n  any dorms for   guests, please?  \r\n",
    "examples-de": "Wo schlafen denn eure Gäste?",
}


@pytest.fixture
def editor(sign_in: SignIn) -> Browser:
    return sign_in(Role.EDITOR)


@pytest.fixture
def trainer(sign_in: SignIn) -> Browser:
    return sign_in(Role.TRAINER)


@pytest.fixture
def log(sessions: sessionmaker[Session]) -> TalkLog:
    return TalkLog(sessions)


def answers(facts: FactRepository, intent: str, language: str = "en") -> Any:
    turn = Turn("x", (Question(((intent, 0.9),)),), Memory(), found_language=language, language_is_sure=True)
    return Responder(facts).respond(turn).answers[0]


def examples(sessions: sessionmaker[Session]) -> dict[str, tuple[str, str]]:
    with sessions() as session:
        return {row.text: (row.language, row.intent) for row in Examples(session).all()}


def nothing_was_kept(sessions: sessionmaker[Session]) -> bool:
    with sessions() as session:
        made = made_intents(session), session.scalars(select(Example)).all()
        sources = session.scalars(select(models.Source.title)).all()
        return (
            made == ((), []) and "Guest house" not in sources and session.get(models.Fact, "dormitories.what") is None
        )


def test_new_question_is_kept_with_its_answer_examples_and_name(
    trainer: Browser, sessions: sessionmaker[Session], facts: FactRepository
) -> None:
    saved = trainer.post(NEW, FORM)
    assert (saved.status_code, saved.headers["location"]) == (303, "/staff/facts/dormitories.what?done=saved")
    assert examples(sessions) == {
        "where would a visiting student sleep": ("en", "dormitories.what"),
        "any dorms for guests, please?": ("en", "dormitories.what"),
        "Wo schlafen denn eure Gäste?": ("de", "dormitories.what"),
        "Are there dormitories for guests?": ("en", "dormitories.what"),
        "برای مهمانان خوابگاه هست؟": ("fa", "dormitories.what"),
    }
    with sessions() as session:
        assert made_intents(session) == ("dormitories.what",)
        entries = session.scalars(select(AuditEntry).where(AuditEntry.action.in_(("add", "examples")))).all()
        noted = {(row.action, row.subject) for row in entries}
    assert noted == {(one, "intent dormitories.what") for one in ("add", "examples")} | {
        ("add", "fact dormitories.what")
    }
    for language in LANGUAGES:
        answer = answers(facts, "dormitories.what", language)
        assert answer.facts == ("dormitories.what",)
        assert answer.language == ("fa" if language == "fa" else "en")
    page = trainer.get("/staff/facts/dormitories.what").text
    assert "from the next retraining on" in page
    assert "Wo schlafen denn eure Gäste?" in page
    with sessions.begin() as session:
        note_publication(session, "rahnama-with-all-that-is-wanted", "test")
    assert "from the next retraining on" not in trainer.get("/staff/facts/dormitories.what").text


def test_answer_to_a_question_that_is_understood_is_live_at_once(
    editor: Browser, sessions: sessionmaker[Session], facts: FactRepository
) -> None:
    assert answers(facts, "unknown.housing").facts == ("none.unknown", "handoff.offer")
    assert "Is there housing? (unknown.housing)" in editor.get(NEW).text
    form = {name: value for name, value in FORM.items() if not name.startswith("examples")}
    form |= {"answers": "unknown.housing", "topic": ""}
    assert editor.post(NEW, form).headers["location"] == "/staff/facts/housing.what?done=saved"
    assert answers(facts, "unknown.housing", "fa").facts == ("housing.what",)
    assert answers(facts, "unknown.housing", "tr").text.startswith(sentence("tr", "only-in-english"))
    assert not examples(sessions)
    assert "unknown.housing" not in editor.get(NEW).text
    again = editor.post(NEW, form | {"topic": "other"})
    assert again.status_code == 422
    assert "has an answer already" in again.text


def test_fact_that_was_missing_takes_the_name_of_its_question(editor: Browser, facts: FactRepository) -> None:
    form = {"answers": "meditec.start", "source_id": SOURCE, "question-en": "Since when?", "text-en": "In 2018."}
    assert editor.post(NEW, form).headers["location"] == "/staff/facts/meditec.start?done=saved"
    assert answers(facts, "meditec.start").facts == ("meditec.start",)


def test_fact_without_a_question_is_kept_and_says_so(editor: Browser, facts: FactRepository) -> None:
    form = {"answers": "nothing", "topic": "dormitory", "attribute": "where", "source_id": SOURCE, "text-en": "There."}
    assert editor.post(NEW, form).status_code == 303
    assert facts.fact("dormitory.where", "fa").text == "There."
    assert "no question yet" in editor.get("/staff/facts/dormitory.where").text
    assert "no question yet" not in editor.get("/staff/facts/opatel.start").text
    assert "no question yet" not in editor.get("/staff/facts/exchange.not_listed").text
    assert editor.post(NEW, form).status_code == 422


def test_new_source_is_kept_with_its_day(trainer: Browser, facts: FactRepository) -> None:
    source = {"source-title": "Guest house", "source-url": "https://house.example/", "source-as-of": "2026-11-01"}
    assert trainer.post(NEW, FORM | {"source_id": "new"} | source).status_code == 303
    stated = facts.fact("dormitories.what", "en").source
    assert (stated.title, stated.url, str(stated.as_of)) == ("Guest house", "https://house.example/", "2026-11-01")
    other = FORM | {"source_id": "new", "topic": "gym", "examples-en": "", "examples-de": ""}
    other |= {"question-en": "Is there a gym?", "question-fa": ""} | source
    assert trainer.post(NEW, other).status_code == 303


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"text-en": ""}, "needs an English text"),
        ({"question-en": "", "question-fa": ""}, "at least one language"),
        ({"topic": "خوابگاه"}, "needs a topic"),
        ({"topic": "unknown"}, "means something else"),
        ({"topic": "opatel", "attribute": "start"}, "already"),
        ({"topic": "1"}, "An id looks like"),
        ({"question-en": "x" * 101}, "at most 100"),
        ({"question-en": "/greet"}, "does not begin with /"),
        ({"examples-en": "[Rome](city)"}, "cannot be an example"),
        ({"examples-en": "x" * 501}, "too long"),
        ({"answers": "nothing"}, "need a question"),
        ({"answers": "opatel.start"}, "has an answer already"),
        ({"answers": "no.such"}, "no such question"),
        ({"source_id": "nowhere"}, "choose the source"),
        ({"source_id": "new"}, "must not be empty"),
        ({"source_id": "new", "source-title": "Guest house", "source-url": "javascript:1"}, "must be an address"),
        ({"source_id": "new", "source-title": "Guest house", "source-url": "https://x.example"}, "must be a date"),
    ],
    ids=str,
)
def test_what_cannot_be_kept_keeps_nothing_and_loses_nothing(
    trainer: Browser, sessions: sessionmaker[Session], wrong: dict[str, str], said: str
) -> None:
    answer = trainer.post(NEW, FORM | wrong)
    assert answer.status_code == 422
    assert said in answer.text
    assert "خوابگاه‌ها در شمال شهرند." in answer.text
    assert "Wo schlafen denn eure Gäste?" in answer.text
    assert nothing_was_kept(sessions)


def test_editor_may_not_train(editor: Browser, sessions: sessionmaker[Session]) -> None:
    page = editor.get(NEW).text
    assert 'name="examples-en"' not in page
    assert '<option value="new">A new question' not in page
    for form in (FORM, FORM | {"answers": "unknown.housing"}):
        assert editor.post(NEW, form).status_code == 422
    assert nothing_was_kept(sessions)


def shipped(intent: str) -> str:
    return next(one.text for ones in shipped_sentences().values() for one in ones if one.intent == intent)


def test_sentence_of_another_question_is_named_and_moved_only_when_asked(
    trainer: Browser, sessions: sessionmaker[Session]
) -> None:
    text = shipped("unknown.housing")
    form = FORM | {"examples-en": text.upper() + " ?!"}
    refused = trainer.post(NEW, form)
    assert refused.status_code == 422
    assert "unknown.housing" in refused.text
    assert text in refused.text
    assert nothing_was_kept(sessions)
    assert trainer.post(NEW, form | {"move": "yes"}).status_code == 303
    with sessions() as session:
        removed = session.scalars(select(Example).where(Example.change == "removed")).all()
    assert text in {row.text for row in removed}
    assert {row.intent for row in removed} == {"unknown.housing"}


def test_sentence_that_the_staff_gave_elsewhere_is_moved_too(trainer: Browser, sessions: sessionmaker[Session]) -> None:
    form = {"text": "Wo schlafen denn eure Gäste?", "language": "de", "intent": "unknown.life"}
    assert trainer.post("/staff/examples/new", form).status_code == 303
    assert trainer.post(NEW, FORM).status_code == 422
    assert trainer.post(NEW, FORM | {"move": "yes"}).status_code == 303
    assert examples(sessions)["Wo schlafen denn eure Gäste?"] == ("de", "dormitories.what")
    assert trainer.post("/staff/examples/new", form | {"intent": "dormitories.what"}).status_code == 303
    assert trainer.post("/staff/examples/new", form | {"intent": "no.such"}).status_code == 422


def test_example_is_taken_back(trainer: Browser, sessions: sessionmaker[Session]) -> None:
    trainer.post(NEW, FORM)
    with sessions() as session:
        number = session.scalars(select(Example.id).where(Example.language == "de")).one()
    done = trainer.post(f"/staff/examples/{number}/withdraw", {"fact": "dormitories.what"})
    assert done.headers["location"] == "/staff/facts/dormitories.what?done=saved"
    assert "Wo schlafen denn eure Gäste?" not in examples(sessions)
    with sessions() as session:
        assert session.scalars(select(AuditEntry).where(AuditEntry.action == "withdraw")).one().before


def test_question_and_what_it_answers_are_changed_later(
    editor: Browser, sessions: sessionmaker[Session], facts: FactRepository
) -> None:
    page = editor.get("/staff/facts/desks.purpose")
    assert "unknown.contact" in page.text
    with sessions() as session:
        row = session.get_one(models.Fact, "desks.purpose")
        texts = {f"text-{text.language}": text.text for text in row.texts}
        form = {"statement": row.statement, "source_id": row.source_id, **texts}
    form |= {"stamp": page.text.split('name="stamp" value="')[1].split('"')[0]}
    form |= {"answers": "unknown.contact", "question-es": "¿A quién escribo?"}
    assert editor.post("/staff/facts/desks.purpose", form).status_code == 303
    assert answers(facts, "unknown.contact", "es").facts == ("desks.purpose",)
    assert answers(facts, "unknown.contact", "es").language == "es"
    assert editor.post("/staff/facts/desks.purpose", form).status_code == 409
    with sessions() as session:
        entry = session.scalars(select(AuditEntry).where(AuditEntry.action == "edit")).one()
    assert entry.after == {"answers": "unknown.contact", "question es": "¿A quién escribo?"}


def ask(log: TalkLog, text: str, language: str = "de", handoff: bool = True) -> None:
    message = Incoming("web", "one", f"m{time.monotonic_ns()}", text, language=language)
    log.receive(message)
    claimed = log.claim(message.conversation, "test", 60)
    assert claimed is not None
    out = Outgoing("–", language, {"facts": ["none.unknown"]}, handoff=text if handoff else None)
    log.complete(claimed, "test", [out], {"intent": "unknown.housing", "confidence": 0.6, "language": language})


def test_reply_of_the_staff_becomes_an_answer_with_one_click(
    trainer: Browser, log: TalkLog, sessions: sessionmaker[Session]
) -> None:
    ask(log, "Gibt es  Wohnheime für Gastdozenten?")
    ask(log, "Und wie ist das Wetter?", handoff=False)
    said = log.say("web:one", Outgoing("Ja, im Norden.", "de", author="staff"))
    talk = trainer.get("/staff/talk?id=web%3Aone").text
    link = f"{NEW}?message={said.id}"
    assert link in talk
    page = trainer.get(link).text
    for part in ("Ja, im Norden.", "Gibt es Wohnheime für Gastdozenten?", 'value="unknown.housing" selected'):
        assert part in page, part
    assert "Wetter" not in page
    form = {
        "answers": "unknown.housing", "source_id": SOURCE, "text-en": "Yes, in the north.", "text-de": "Ja, im Norden.",
        "question-de": "Gibt es Wohnheime?", "examples-de": "Gibt es Wohnheime für Gastdozenten?",
    }  # fmt: skip
    assert trainer.post(link, form).status_code == 303
    with sessions() as session:
        row = session.scalars(select(Example).where(Example.text == "Gibt es Wohnheime für Gastdozenten?")).one()
        assert row.message_id == 1
        assert (row.purpose == "validate") == is_kept_back(row.text)


def test_visitors_sentence_becomes_an_example_with_one_click(
    trainer: Browser, log: TalkLog, sessions: sessionmaker[Session]
) -> None:
    ask(log, "Habt ihr irgendwo Betten frei?")
    page = trainer.get("/staff/examples/new?message=1").text
    assert "Habt ihr irgendwo Betten frei?" in page
    assert 'value="unknown.housing" selected' in page
    form = {"text": "Habt ihr irgendwo Betten frei?", "language": "de", "intent": "unknown.housing"}
    saved = trainer.post("/staff/examples/new?message=1", form)
    assert saved.headers["location"] == "/staff/talk?id=web%3Aone&done=saved"
    with sessions() as session:
        assert session.scalars(select(Example)).one().message_id == 1
    assert "/staff/examples/new?message=1" in trainer.get("/staff/talk?id=web%3Aone").text


def test_button_that_a_visitor_pressed_is_no_example(trainer: Browser, log: TalkLog) -> None:
    log.receive(Incoming("web", "one", "m", "/unknown.housing", "Gibt es Wohnungen?", "de"))
    page = trainer.get("/staff/facts/new?message=1").text
    assert 'value="Gibt es Wohnungen?"' in page
    assert ">Gibt es Wohnungen?</textarea>" not in page


@pytest.mark.parametrize("number", ["99", "x", "-1", "1" * 30])
def test_message_that_is_not_there_is_404(trainer: Browser, number: str) -> None:
    assert trainer.get(f"{NEW}?message={number}").status_code == 404
