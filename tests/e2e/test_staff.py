"""The staff's console in a real browser: each page's main task, in English and Persian, on a desk and a phone."""

import json
import os
import re
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect
from sqlalchemy import delete, update
from sqlalchemy.orm import Session, sessionmaker

from channels.messages import InMessage
from facts.database import make_engine, make_sessions
from locales.catalogue import sentence
from serving.models import Replica
from staff.accounts import Accounts
from staff.mailing import send_mails
from staff.roles import Role
from staff.routes import PAGES
from talks.log import TalkLog
from talks.views import Incoming, Outgoing
from tests.conftest import ROOT, TOKEN
from tests.e2e.conftest import DESKTOP, PHONE, Visit, check_access
from tests.stack import Stack, free_ports
from tests.staff.test_mailing import MailServer
from tests.staff.test_training import MODEL, keep_model
from tests.training.test_publishing import PASSED
from tests.training.test_registry import manifest
from training.jobs import Jobs
from training.models import Publication, PublicationState
from training.registry import Registry, note_start
from training.regression import RegressionTalks
from training.review.collecting import collect
from training.review.grouping import DIMENSIONS, place, unplaced
from training.review.knowing import mark_known

pytestmark = pytest.mark.e2e

PASSWORD = "four words nobody says"
SHOTS = ROOT / "var" / "screenshots"
QUESTIONS = (
    ("one", "en", "Are there dormitories?"),
    ("two", "fa", "خوابگاه دارید؟"),
    ("three", "de", "Gibt es Wohnheime?"),
)
ADDRESSES = (
    "/", "/inbox", "/replies", "/talks", "/talk?id=web%3Aone", "/facts", "/facts/opatel.website", "/facts/new",
    "/facts/new?message=1", "/examples/new?message=1",
    "/facts/opatel.start/preview", "/records/agreements", "/records/projects/opatel", "/records/institutions/new",
    "/records/institutions/coimbra/names", "/records/countries/FI/names", "/records/projects/opatel/names",
    "/training", "/training/jobs/1", f"/training/models/{MODEL}", "/training/talks",
    "/spreadsheet", "/models", "/accounts", "/audit", "/privacy", "/privacy?who=one",
    "/facts/nothing.here",
    "/review", "/review?show=known", "/review/1",
)  # fmt: skip


@pytest.fixture(scope="module")
def edge(seeded_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, sessionmaker[Session]]]:
    """The real edge on a port and database of its own. Rasa is down: the console must work all the same."""
    folder = tmp_path_factory.mktemp("console")
    database = folder / "console.db"
    database.write_bytes(seeded_file.read_bytes())
    port, rasa, actions = free_ports(3)
    environment = {
        **os.environ, "PORT": str(port), "RAHNAMA_RASA_PORT": str(rasa), "RAHNAMA_ACTIONS_PORT": str(actions),
        "DATABASE_URL": f"sqlite:///{database}", "RAHNAMA_TOKEN": TOKEN, "RAHNAMA_SECRET": TOKEN[::-1],
        "RAHNAMA_HOST": "127.0.0.1", "RAHNAMA_MODELS": str(folder / "models"),
    }  # fmt: skip
    with (folder / "log.txt").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "channels"], cwd=ROOT, env=environment, stdout=log, stderr=log
        )
    url = f"http://127.0.0.1:{port}"
    engine = make_engine(environment["DATABASE_URL"])
    try:
        for _ in range(120):
            try:
                if httpx.get(f"{url}/health").status_code == 200:
                    break
            except httpx.TransportError:
                time.sleep(0.5)
        sessions = make_sessions(engine)
        accounts = Accounts(sessions, hours=1)
        for role in Role:
            link = accounts.invite(f"{role}@example.org", f"Sara ({role})", role, by="test")
            accounts.redeem(link, PASSWORD)
        ask_about_dormitories(TalkLog(sessions))
        group_questions(sessions)
        keep_model(Registry(folder / "models"), 1)
        Jobs(sessions).queue("trainer@example.org")
        with sessions.begin() as session:
            RegressionTalks(session).keep("web:one", "trainer@example.org")
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("RAHNAMA_MODELS", environment["RAHNAMA_MODELS"])
            yield url, sessions
    finally:
        process.terminate()
        process.wait(20)
        engine.dispose()


def group_questions(sessions: sessionmaker[Session]) -> None:
    """Sort the questions as the edge does while Rasa runs; all are alike."""
    with sessions.begin() as session:
        collect(session)
        alike = [0.0] * (DIMENSIONS - 1) + [1.0]
        place(session, [(item.id, alike) for item in unplaced(session)])


def ask_about_dormitories(log: TalkLog) -> None:
    for peer, language, text in QUESTIONS:
        message = Incoming("web", peer, "a", text, language=language)
        log.receive(message)
        claimed = log.claim(message.conversation, "test", 60)
        assert claimed is not None
        answer = Outgoing("–", language, {"custom": {"facts": ["none.unknown", "handoff.offer"]}}, handoff=text)
        log.complete(claimed, "test", [answer], {"intent": "unknown.housing", "confidence": 0.41})
    log.vote("web:one", 2, -1)


OpenConsole = Callable[..., Page]
REFUSED = ("404", "422", "503")
"""What the browser says on its console where the tests ask for what is refused."""


@pytest.fixture
def console(browser: Browser, edge: tuple[str, sessionmaker[Session]]) -> Iterator[OpenConsole]:
    """Signs somebody in, as a person does; at the end nothing has gone wrong in the browser."""
    visits: list[Visit] = []

    def open_console(
        role: Role | None, locale: str = "en", viewport: dict[str, int] = DESKTOP, url: str = edge[0]
    ) -> Page:
        context = browser.new_context(viewport=viewport, locale=locale)  # type: ignore[arg-type]
        context.add_init_script(
            "window.violations = [];"
            "document.addEventListener('securitypolicyviolation', (e) => window.violations.push(e.violatedDirective));"
        )
        visits.append(Visit(context, (url,)))
        page = visits[-1].page
        if role is not None:
            sign_in(page, url, role)
        return page

    yield open_console
    for one in visits:
        one.problems = [problem for problem in one.problems if not any(code in problem for code in REFUSED)]
        one.check()
        one.context.close()


def sign_in(page: Page, url: str, role: Role) -> None:
    page.goto(f"{url}/staff/")
    page.locator("input[type=email]").fill(f"{role}@example.org")
    page.locator("input[type=password]").fill(PASSWORD)
    page.locator("main button").click()
    expect(page.locator("header nav")).to_be_visible()


def show(page: Page, name: str, *, whole: bool = False) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"staff-{name}.png", full_page=whole)


def fits(page: Page) -> bool:
    """Whether nothing is cut off at the side, once the charts have taken their new width."""
    for _ in range(50):
        if page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"):
            return True
        page.wait_for_timeout(100)
    return False


def test_every_page_is_looked_at() -> None:
    """A page that is added has to be added to `ADDRESSES` too."""
    shown = {route.path for route in PAGES if "GET" in (route.methods or ())}
    downloads = {"/spreadsheet/{file}", "/talk/export", "/privacy/export", "/training/models/{model}/plot"}
    signed_out = {"/login", "/welcome/{token}"}
    for path in shown - downloads - signed_out:
        pattern = re.sub(r"\{\w+(:\w+)?\}", "[^/]+", path)
        assert any(re.fullmatch(pattern, address.partition("?")[0]) for address in ADDRESSES), path


@pytest.mark.parametrize(("locale", "first", "then"), [("en", DESKTOP, PHONE), ("fa", PHONE, DESKTOP)])
def test_pages_are_accessible_and_fit_both_screens(
    console: OpenConsole,
    edge: tuple[str, sessionmaker[Session]],
    locale: str,
    first: dict[str, int],
    then: dict[str, int],
) -> None:
    for role, addresses in ((None, ["/login"]), (Role.ADMIN, ADDRESSES)):
        page = console(role, locale, first)
        for address in addresses:
            page.goto(f"{edge[0]}/staff{address}")
            expect(page.locator("h1")).to_be_visible()
            name = re.sub(r"\W+", "-", address).strip("-") or "home"
            for size in (first, then):
                page.set_viewport_size({"width": size["width"], "height": size["height"]})
                check_access(page, address)
                assert fits(page), (address, size)
                show(page, f"{name}-{locale}-{size['width']}", whole=True)


def test_new_member_comes_in_by_a_link(console: OpenConsole, edge: tuple[str, sessionmaker[Session]]) -> None:
    page = console(Role.ADMIN)
    page.goto(f"{edge[0]}/staff/accounts")
    page.get_by_label("Name").fill("Reza")
    page.get_by_label("E-mail address").fill("reza@example.org")
    page.get_by_role("button", name="Make a one-time link").click()
    link = page.locator("code").inner_text()
    guest = console(None, "fa")
    guest.goto(link)
    check_access(guest, "welcome")
    guest.locator("input[type=password]").fill("چهار واژهٔ بی‌ارتباط")
    guest.locator("main button").click()
    guest.locator("input[type=email]").fill("reza@example.org")
    guest.locator("input[type=password]").fill("چهار واژهٔ بی‌ارتباط")
    guest.locator("main button").click()
    expect(guest.locator("header nav a").first).to_have_text("خانه")
    expect(guest.locator('header nav a[href="/staff/accounts"]')).to_have_count(0)
    guest.get_by_role("button", name="English").click()
    expect(guest.locator("html")).to_have_attribute("dir", "ltr")
    guest.get_by_role("button", name="Sign out").click()
    expect(guest).to_have_url(re.compile("/staff/login$"))


def test_editor_writes_a_text_and_sees_it_as_visitors_do(
    console: OpenConsole, edge: tuple[str, sessionmaker[Session]]
) -> None:
    page = console(Role.EDITOR)
    page.goto(f"{edge[0]}/staff/facts")
    page.get_by_label("Words").fill("opatel.duration")
    page.get_by_role("button", name="Filter").click()
    page.get_by_role("link", name="opatel.duration").click()
    page.get_by_label("What the fact states").fill("three years, from 2016")
    page.locator("#text-en").fill("OPATEL takes three years, from 2016.")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("Saved.")
    expect(page.locator(".badge.stale")).to_have_count(11)
    check_access(page, "stale")
    show(page, "fact-stale-en")
    page.get_by_role("link", name="Preview").click()
    expect(page.locator(".bubble").first).to_contain_text("OPATEL takes three years, from 2016.")


def test_editor_writes_how_else_a_university_is_called(
    console: OpenConsole, edge: tuple[str, sessionmaker[Session]]
) -> None:
    page = console(Role.EDITOR)
    page.goto(f"{edge[0]}/staff/records/institutions")
    page.get_by_role("link", name="camerino").click()
    page.get_by_role("link", name="Names in twelve languages").click()
    page.locator("summary", has_text="français").click()
    page.locator("[name=name-fr]").fill("université de Camerino")
    page.locator("[name=also-fr]").fill("université d'été des Marches\nUniversity of Coimbra")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("alert")).to_contain_text("“University of Coimbra” stands for coimbra already")
    check_access(page, "names refused")
    page.locator("[name=also-fr]").fill("université d'été des Marches")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("status")).to_have_text("Saved.")
    show(page, "names-saved-en", whole=True)
    page.goto(f"{edge[0]}/staff/records/projects/meditec")
    page.get_by_label("Finland").check()
    page.get_by_role("button", name="Save").click()
    page.goto(f"{edge[0]}/staff/facts?state=stale")
    expect(page.get_by_role("link", name="meditec.countries")).to_be_visible()


def test_trainer_makes_a_new_question_and_answer(console: OpenConsole, edge: tuple[str, sessionmaker[Session]]) -> None:
    page = console(Role.TRAINER)
    page.goto(f"{edge[0]}/staff/facts")
    page.get_by_role("link", name="New question and answer").click()
    page.locator("[name=answers]").select_option(label="A new question")
    page.locator("[name=topic]").fill("Gym")
    for code, question, text, examples in (
        ("en", "Is there a gym?", "There is a gym on the campus.", "any gym around\ncan I lift weights somewhere"),
        ("es", "¿Hay gimnasio?", "", "dónde puedo hacer deporte"),
    ):
        if code == "es":
            page.locator("summary", has_text="español").click()
        page.locator(f"[name=question-{code}]").fill(question)
        page.locator(f"[name=text-{code}]").fill(text)
        page.locator(f"[name=examples-{code}]").fill(examples)
    page.locator("[name=source_id]").select_option(label="Another source")
    page.locator("summary", has_text="Another source").click()
    page.get_by_label("Title").fill("Sports office")
    page.get_by_label("Address", exact=True).fill("https://sports.example/")
    page.get_by_label("As of").fill("2026-11-01")
    show(page, "answer-new-filled-en", whole=True)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("status")).to_have_text("Saved.")
    expect(page.locator("h1")).to_have_text("gym.what")
    expect(page.locator("main")).to_contain_text("dónde puedo hacer deporte")
    check_access(page, "new fact")
    show(page, "answer-kept-en", whole=True)
    page.get_by_role("listitem").filter(has_text="lift weights").get_by_role("button", name="Take back").click()
    expect(page.locator("main")).not_to_contain_text("lift weights")


def test_sentence_of_another_question_is_shown_before_it_is_moved(
    console: OpenConsole, edge: tuple[str, sessionmaker[Session]]
) -> None:
    page = console(Role.TRAINER, "fa")
    page.goto(f"{edge[0]}/staff/facts/new?message=2")
    page.locator("[name=topic]").fill("dorms")
    page.locator("[name=text-en]").fill("There are dormitories.")
    for field in ("question-en", "examples-en"):  # what the visitor asked stays under review
        page.locator(f"[name={field}]").fill("Is there somewhere to sleep on the campus?")
    page.locator("[name=examples-fa]").fill("درود بر شما!")
    show(page, "answer-new-message-fa", whole=True)
    page.get_by_role("button", name="ذخیره").click()
    expect(page.locator(".warning")).to_contain_text("smalltalk.greet")
    check_access(page, "rivals")
    show(page, "answer-rivals-fa")
    page.locator("[name=examples-fa]").fill("")
    page.get_by_role("button", name="ذخیره").click()
    expect(page.get_by_role("status")).to_be_visible()


def test_viewer_has_nothing_to_press(console: OpenConsole, edge: tuple[str, sessionmaker[Session]]) -> None:
    page = console(Role.VIEWER)
    for address in (
        "/facts/opatel.start",
        "/records/projects/opatel",
        "/talk?id=web%3Aone",
        "/inbox",
        "/spreadsheet",
        "/models",
    ):
        page.goto(f"{edge[0]}/staff{address}")
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator("main button")).to_have_count(0)


def test_answer_appears_in_the_visitors_chat(console: OpenConsole, edge: tuple[str, sessionmaker[Session]]) -> None:
    url, _ = edge
    visitor = console(None)
    visitor.goto(f"{url}/?lang=en")
    visitor.locator("rahnama-chat textarea").fill("Is there a gym for students?")
    visitor.keyboard.press("Enter")
    page = console(Role.EDITOR)
    page.goto(f"{url}/staff/talks?q=gym")
    page.locator("tbody a").first.click()
    page.get_by_role("button", name="Thank you for your question.").click()
    page.get_by_role("textbox", name="Reply").press("Control+End")
    page.get_by_role("textbox", name="Reply").press_sequentially(" Yes, there is a gym.")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("status")).to_have_text("Sent.")
    expect(visitor.locator("rahnama-chat")).to_contain_text("Yes, there is a gym.")
    show(page, "reply-en")
    page.get_by_role("button", name="Close").click()
    expect(visitor.locator("rahnama-chat")).to_contain_text("I, the assistant, answer again.")


def test_editor_keeps_a_canned_reply_and_answers_with_it(
    console: OpenConsole, edge: tuple[str, sessionmaker[Session]]
) -> None:
    page = console(Role.EDITOR)
    page.goto(f"{edge[0]}/staff/inbox")
    page.get_by_role("link", name="Canned replies").click()
    page.get_by_role("link", name="فارسی").click()
    page.get_by_label("New canned reply").fill("خوابگاه‌ها در مهرماه باز می‌شوند.")
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_role("status")).to_have_text("Saved.")
    page.get_by_role("textbox", name="Reply 3").fill("خوابگاه‌ها در آغاز مهرماه باز می‌شوند.")
    page.get_by_role("button", name="Save 3").click()
    page.get_by_role("button", name="Delete 2").click()
    expect(page.get_by_role("status")).to_have_text("Deleted.")
    expect(page.get_by_role("textbox", name="Reply")).to_have_count(3)  # two replies, and the new one's field
    check_access(page, "replies")
    show(page, "replies-en", whole=True)
    page.goto(f"{edge[0]}/staff/talk?id=web%3Aone")
    expect(page.locator("button.canned:visible").first).to_have_attribute("lang", "en")
    page.locator("summary", has_text="Canned replies in other languages").click()
    page.get_by_role("button", name="خوابگاه‌ها در آغاز مهرماه").click()
    expect(page.get_by_label("Language")).to_have_value("fa")
    expect(page.get_by_role("textbox", name="Reply")).to_have_attribute("dir", "rtl")
    expect(page.get_by_role("textbox", name="Reply")).to_have_value("خوابگاه‌ها در آغاز مهرماه باز می‌شوند.")
    show(page, "canned-other-en", whole=True)


def test_answer_goes_to_an_address_that_the_visitor_gave(
    console: OpenConsole, edge: tuple[str, sessionmaker[Session]]
) -> None:
    url, sessions = edge
    log = TalkLog(sessions)
    log.receive(Incoming("web", "mailed", "a", "Is there a choir?", language="en"))
    claimed = log.claim("web:mailed", "test", 60)
    assert claimed is not None
    log.complete(claimed, "test", [Outgoing("Passed on.", "en", handoff="Is there a choir?")])
    log.receive(InMessage("web", "mailed", "My address is sara@example.org").to_log())
    page = console(Role.EDITOR)
    page.goto(f"{url}/staff/inbox")
    card = page.locator("li", has_text="Is there a choir?")
    expect(card).to_contain_text("sara@example.org")
    card.get_by_role("link", name="Open the talk").click()
    expect(page.locator("main")).to_contain_text("but no mail server is set")
    expect(page.locator("ol.transcript")).not_to_contain_text("sara@example.org")
    page.get_by_role("textbox", name="Reply").fill("Yes, on Mondays.")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("main")).to_contain_text("E-mail waits to be sent")
    check_access(page, "mail waits")
    show(page, "mail-waits-en", whole=True)
    with MailServer() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        send_mails(sessions, server.address, "office@example.org")
        server.shutdown()
    assert b"Yes, on Mondays." in server.got[0]
    page.reload()
    expect(page.locator("main")).to_contain_text("E-mail sent")
    page.get_by_role("button", name="Close").click()
    page.goto(f"{url}/staff/inbox?state=closed")
    expect(page.locator("li", has_text="Is there a choir?")).not_to_contain_text("sara@example.org")


@pytest.fixture(scope="module")
def whole(request: pytest.FixtureRequest) -> Stack:
    """The assistant with all of its processes and the real models, and an administrator."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("RAHNAMA_MODELS", raising=False)
        stack: Stack = request.getfixturevalue("stack")
    accounts = Accounts(make_sessions(make_engine(stack.environment["DATABASE_URL"])), hours=1)
    accounts.redeem(accounts.invite("admin@example.org", "Sara", Role.ADMIN, by="test"), PASSWORD)
    return stack


def test_who_asks_over_rest_is_told_that_the_answer_needs_an_address(whole: Stack) -> None:
    whole.ask("asks-only", "How much are the tuition fees?")
    (passed_on,) = whole.ask("asks-only", "/answer.yes")
    assert passed_on["custom"]["facts"] == ["handoff.done"]
    assert passed_on["text"] == sentence("en", "handoff-done-mail")
    (kept,) = whole.ask("asks-only", "sara@example.org")
    assert kept["text"] == sentence("en", "contact-kept")


def test_a_person_is_found_exported_and_erased(console: OpenConsole, whole: Stack) -> None:
    whole.ask("forget-me", "When did OPATEL start?")
    whole.ask("another", "When did OPATEL start?")
    page = console(Role.ADMIN, url=whole.url)
    page.get_by_role("link", name="Privacy").click()
    page.get_by_label("Id of the chat, or e-mail address").fill("nobody-of-this-name")
    page.get_by_role("button", name="Find").click()
    expect(page.locator("tbody")).to_have_text("Nothing is kept of this person.")
    page.get_by_label("Id of the chat, or e-mail address").fill("forget-me")
    page.get_by_role("button", name="Find").click()
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.locator("tbody")).to_contain_text("rest")
    check_access(page, "found")
    show(page, "privacy-found-en", whole=True)
    with page.expect_download() as download:
        page.get_by_role("link", name="Export all that is kept").click()
    kept = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert kept[0]["messages"][0]["text"] == "When did OPATEL start?"
    assert remembered(whole, "forget-me")
    page.get_by_label("Erase all messages").check()
    page.get_by_role("button", name="Erase all of it").click()
    expect(page.get_by_role("status")).to_have_text("Erased.")
    page.goto(f"{whole.url}/staff/privacy?who=forget-me")
    expect(page.locator("tbody")).to_have_text("Nothing is kept of this person.")
    assert not remembered(whole, "forget-me")
    assert remembered(whole, "another")
    page.get_by_role("link", name="Changes").click()
    expect(page.locator("tbody tr").first).to_contain_text("erase")
    expect(page.locator("tbody")).not_to_contain_text("forget-me")


def remembered(whole: Stack, sender: str) -> int:
    """How many events Rasa keeps of who asked over REST."""
    with sqlite3.connect(whole.environment["RAHNAMA_TRACKER_DB"]) as database:
        query = "SELECT count(*) FROM events WHERE sender_id = ?"
        return int(database.execute(query, (f"rest:{sender}",)).fetchone()[0])


def test_nothing_is_erased_while_the_assistants_memory_is_away(
    console: OpenConsole, edge: tuple[str, sessionmaker[Session]]
) -> None:
    page = console(Role.ADMIN)
    page.goto(f"{edge[0]}/staff/privacy?who=two")
    page.get_by_label("Erase all messages").check()
    page.get_by_role("button", name="Erase all of it").click()
    expect(page.get_by_role("alert")).to_contain_text("nothing was erased")
    expect(page.locator("tbody tr")).to_have_count(1)


@pytest.fixture
def candidate(edge: tuple[str, sessionmaker[Session]]) -> Iterator[str]:
    """A model that was measured, beside one that answers on the one server there is."""
    registry, name, live = Registry(), f"rahnama-{os.getpid():016x}", "rahnama-0123456789abcdef"
    figures = {"questions": 3600, "right": 0.947, "wrong": 0.011, "silent": 0.042, "ms_p50": 34.0}
    try:
        registry.write_manifest(replace(manifest(name), figures=figures))
        registry.keep_report(name, PASSED, "<svg/>")
        registry.path(name).write_bytes(b"a model")
        with edge[1].begin() as session:
            note_start(session, live)
            session.merge(Replica(name="server:8000", model=live, coming=None, since=time.time(), seen_at=time.time()))
        yield name
    finally:
        for path in registry.folder.glob(f"{name}.*"):
            path.unlink()
        with edge[1].begin() as session:
            session.execute(delete(Publication))
            session.execute(delete(Replica))


@pytest.mark.parametrize("locale", ["en", "fa"])
def test_trainer_publishes_a_model_and_sees_it_come_to_answer(
    console: OpenConsole, edge: tuple[str, sessionmaker[Session]], candidate: str, locale: str
) -> None:
    url, sessions = edge
    page = console(Role.TRAINER, locale, DESKTOP if locale == "en" else PHONE)
    page.goto(f"{url}/staff/models")
    card = page.locator("li", has=page.locator("h3", has_text=candidate))
    expect(card.locator("dd").first).to_have_text("94.7%")
    card.locator("button").click()
    expect(page.locator("p.done")).to_be_visible()
    with sessions.begin() as session:
        replica = session.get_one(Replica, "server:8000")
        replica.coming, replica.seen_at = candidate, time.time()
    expect(page.locator("#answering progress")).to_be_visible()
    expect(page.locator("#answering")).to_contain_text(candidate)
    check_access(page, "switching")
    show(page, f"switching-{locale}")
    with sessions.begin() as session:
        replica = session.get_one(Replica, "server:8000")
        replica.model, replica.coming = candidate, None
        session.execute(update(Publication).values(state=PublicationState.LIVE))
    expect(card.locator(".badge.reviewed").first).to_have_text({"en": "answers now", "fa": "اکنون پاسخ می‌دهد"}[locale])
    expect(page.locator("#answering progress")).to_have_count(0)
    expect(card.locator("button")).to_have_count(0)
    check_access(page, "published")
    show(page, f"published-{locale}")


def test_a_group_is_labelled_with_one_key_and_taken_back(
    console: OpenConsole, edge: tuple[str, sessionmaker[Session]]
) -> None:
    with edge[1].begin() as session:
        mark_known(session)  # as the edge does each minute
    page = console(Role.TRAINER)
    page.goto(f"{edge[0]}/staff/review")
    page.locator("ol.review a").first.click()
    expect(page.get_by_role("checkbox")).to_have_count(len(QUESTIONS))
    show(page, "review", whole=True)
    page.keyboard.press("t")
    expect(page.get_by_label("Something else")).to_be_focused()
    page.keyboard.press("Escape")
    page.locator("h1").click()
    page.keyboard.press("1")
    expect(page.get_by_text("Nothing waits. Well done.")).to_be_visible()
    page.keyboard.press("u")
    expect(page.get_by_text("Taken back.")).to_be_visible()
    page.goto(f"{edge[0]}/staff/review")
    expect(page.get_by_text("asked 3 times")).to_be_visible()
