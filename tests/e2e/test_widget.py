"""The widget in a real browser, with the real assistant behind it."""

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, WebSocketRoute, expect
from sqlalchemy import select

from facts.database import make_engine, make_sessions
from locales.catalogue import sentence
from talks.log import TalkLog
from talks.models import Message
from talks.views import Outgoing
from tests.conftest import ROOT
from tests.e2e.conftest import DESKTOP, PHONE, NewPage, check_access
from tests.processes import run_processes
from tests.stack import Stack

pytestmark = pytest.mark.e2e

SCREENSHOTS = ROOT / "var" / "screenshots"


def chat(page: Page) -> Locator:
    return page.locator("rahnama-chat")


def open_chat(page: Page) -> None:
    """Open the panel, unless it stayed open from the page before."""
    expect(chat(page).locator(".launcher, .panel")).to_be_visible()
    if chat(page).locator(".launcher").is_visible():
        chat(page).locator(".launcher").click()
        expect(chat(page).locator("textarea:focus, .log:focus")).to_be_visible()


def ask(page: Page, question: str) -> None:
    chat(page).locator("textarea").fill(question)
    page.keyboard.press("Enter")


def answers(page: Page) -> Locator:
    return chat(page).locator("li[data-seq]")


class Line:
    """The WebSocket between page and server, as the test wants it: let through, held, or cut."""

    def __init__(self, page: Page) -> None:
        self.holds = False
        self.is_cut = False
        self._held: list[tuple[WebSocketRoute, Any]] = []
        self._routes: list[WebSocketRoute] = []
        page.route_web_socket("**/ws", self._connect)

    def _connect(self, route: WebSocketRoute) -> None:
        if self.is_cut:
            route.close()
            return
        self._routes.append(route)
        server = route.connect_to_server()
        server.on_message(lambda frame: self._pass(route, frame))

    def _pass(self, route: WebSocketRoute, frame: Any) -> None:
        if self.holds and '"assistant"' in str(frame):
            self._held.append((route, frame))
        else:
            route.send(frame)

    def release(self) -> None:
        self.holds = False
        for route, frame in self._held:
            route.send(frame)
        self._held.clear()

    def cut(self) -> None:
        self.is_cut = True
        for route in self._routes:
            route.close()
        self._routes.clear()


def serve_frames(page: Page, frames: list[dict[str, Any]]) -> None:
    """A server that says what no real one says."""

    def answer(route: WebSocketRoute, frame: Any) -> None:
        for one in frames if "open" in str(frame) else ():
            route.send(json.dumps(one))

    page.route_web_socket("**/ws", lambda route: route.on_message(partial(answer, route)))


def test_full_talk_in_persian_on_a_phone(stack: Stack, new_page: NewPage) -> None:
    visit = new_page(PHONE)
    page = visit.page
    page.goto(f"{stack.url}/?lang=fa")
    chat(page).locator(".launcher").tap()
    expect(chat(page).locator(".chips button")).to_have_count(4)
    chat(page).locator(".chips button").nth(2).tap()
    first = answers(page).first
    expect(first).to_contain_text("OPATEL")
    expect(first).to_have_attribute("dir", "rtl")
    expect(first.locator("a")).to_have_attribute("href", re.compile("^https?://"))
    expect(first.locator(".small")).to_contain_text("۲۰۱۹")
    ask(page, "کی شروع شد؟")
    expect(answers(page)).to_have_count(2)
    expect(answers(page).nth(1)).to_contain_text("اکتبر")
    chat(page).locator(".chips button").first.tap()
    expect(answers(page)).to_have_count(3)
    votes = answers(page).nth(1).locator(".votes button")
    votes.first.tap()
    expect(votes.first).to_have_attribute("aria-pressed", "true")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.reload()
    chat(page).locator(".launcher").tap()
    expect(answers(page)).to_have_count(3)
    expect(answers(page).nth(1).locator(".votes button").first).to_have_attribute("aria-pressed", "true")


def test_an_unknown_question_can_be_passed_on_to_people(stack: Stack, new_page: NewPage) -> None:
    visit = new_page(PHONE)
    visit.page.goto(f"{stack.url}/?lang=en")
    open_chat(visit.page)
    chat(visit.page).get_by_role("button", name=sentence("en", "widget-person")).click()
    expect(answers(visit.page)).to_have_count(1)
    chat(visit.page).get_by_role("button", name=sentence("en", "handoff-button-no")).click()
    expect(answers(visit.page)).to_have_count(2)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "fa"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_every_state_is_accessible(
    stack: Stack, new_page: NewPage, viewport: dict[str, int], language: str, scheme: str
) -> None:
    visit = new_page(viewport, color_scheme=scheme, reduced_motion="reduce")  # colours count when they have settled
    page = visit.page
    line = Line(page)
    page.goto(f"{stack.url}/privacy?lang={language}")
    expect(chat(page).locator(".launcher")).to_be_visible()
    check_access(page, "closed")
    open_chat(page)
    check_access(page, "open")
    line.holds = True
    chat(page).locator(".chips button").nth(2).click()
    expect(chat(page).locator(".dots")).to_be_visible()
    check_access(page, "answering")
    line.release()
    expect(answers(page)).to_have_count(1)
    check_access(page, "answered")
    chat(page).locator(".menu > button").click()
    check_access(page, "menu")
    chat(page).locator(".menu li button").last.click()
    expect(chat(page).locator("dialog")).to_be_visible()
    check_access(page, "confirmation")
    page.keyboard.press("Escape")
    visit.context.set_offline(True)
    ask(page, "OPATEL?")
    expect(chat(page).locator(".notice")).to_have_text(sentence(language, "widget-offline"))
    check_access(page, "offline")
    page.route("**/chat/**", lambda route: route.abort())
    line.cut()
    visit.context.set_offline(False)
    expect(chat(page).locator(".notice")).to_have_text(sentence(language, "widget-error"))
    check_access(page, "error")


def test_keyboard_does_everything_and_focus_returns(stack: Stack, new_page: NewPage) -> None:
    page = new_page(DESKTOP).page
    page.goto(f"{stack.url}/privacy?lang=en")
    launcher = chat(page).locator(".launcher")
    expect(launcher).to_be_visible()
    page.locator("footer a").last.focus()
    page.keyboard.press("Tab")
    expect(launcher).to_be_focused()
    page.keyboard.press("Enter")
    expect(chat(page).locator("textarea")).to_be_focused()
    page.keyboard.type("When did OPATEL start?")
    page.keyboard.press("Enter")
    expect(answers(page)).to_have_count(1)
    expect(chat(page).locator("textarea")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(chat(page).locator(".chips button").last).to_be_focused()
    page.keyboard.press("Enter")
    expect(answers(page)).to_have_count(2)
    expect(chat(page).locator("textarea")).to_be_focused()
    menu = chat(page).locator(".menu > button")
    menu.focus()
    page.keyboard.press("Enter")
    items = chat(page).locator(".menu li button")
    expect(items.first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(items.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(items.last).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu).to_be_focused()
    expect(items.first).to_be_hidden()
    page.keyboard.press("Escape")
    expect(launcher).to_be_focused()


def test_all_controls_are_reached_by_tab_and_a_phone_keeps_the_focus_in(stack: Stack, new_page: NewPage) -> None:
    page = new_page(PHONE).page
    page.goto(f"{stack.url}/?lang=fa")
    open_chat(page)
    chat(page).locator(".chips button").nth(2).click()
    expect(answers(page)).to_have_count(1)
    names = "(one) => one.ariaLabel || one.textContent.trim()"
    controls = chat(page).locator(":is(button, a, select, textarea, [tabindex]):visible")
    wanted = [control.evaluate(names) for control in controls.all()]
    reached = []
    chat(page).locator("textarea").focus()
    for _ in wanted:
        page.keyboard.press("Tab")
        reached.append(page.evaluate(f"({names})(document.activeElement.shadowRoot.activeElement)"))
    assert sorted(reached) == sorted(wanted)
    assert len(wanted) >= 12


def test_targets_are_large_enough_for_fingers(stack: Stack, new_page: NewPage) -> None:
    page = new_page(PHONE).page
    page.goto(f"{stack.url}/?lang=en")
    open_chat(page)
    chat(page).locator(".chips button").nth(2).click()
    expect(answers(page)).to_have_count(1)
    chat(page).locator(".menu > button").click()
    for target in chat(page).locator("button:visible, select:visible, .foot a").all():
        box = target.bounding_box()
        assert box is not None
        assert box["width"] >= 43.9, target.text_content()
        assert box["height"] >= 43.9, target.text_content()


def test_only_the_new_message_is_announced_and_only_once(stack: Stack, new_page: NewPage) -> None:
    visit = new_page(DESKTOP)
    page = visit.page
    watch = """
      window.spoken = [];
      const live = document.querySelector('rahnama-chat').shadowRoot.querySelector('[aria-live]');
      new MutationObserver((all) => all.forEach(({addedNodes, target, type}) => {
        if (type === 'characterData') window.spoken.push(target.data);
        for (const node of addedNodes) if (node.textContent.trim()) window.spoken.push(node.textContent.trim());
      })).observe(live, {childList: true, characterData: true, subtree: true});
    """
    page.goto(f"{stack.url}/privacy?lang=en")
    open_chat(page)
    page.evaluate(watch)
    for number, question in enumerate(
        ["What is OPATEL?", "What is MediTec?", "What is Erasmus+?", "When did OPATEL start?"]
    ):
        ask(page, question)
        expect(answers(page)).to_have_count(number + 1)
    shown = [text.strip() for text in answers(page).locator(".bubble").all_text_contents()]
    assert page.evaluate("window.spoken") == shown
    page.reload()
    open_chat(page)
    expect(answers(page)).to_have_count(4)
    expect(chat(page).locator("[aria-live] p")).to_have_count(0)
    expect(chat(page).locator("[aria-live], [role=log]")).to_have_count(1)


def test_language_is_switched_without_reload(stack: Stack, new_page: NewPage) -> None:
    page = new_page(DESKTOP).page
    page.goto(f"{stack.url}/privacy?lang=en")
    open_chat(page)
    ask(page, "When did OPATEL start?")
    expect(answers(page)).to_have_count(1)
    page.evaluate("window.stays = true")
    chat(page).locator("textarea").fill("half a question")
    chat(page).locator("select").select_option("ur")
    root = chat(page).locator(".root")
    expect(root).to_have_attribute("dir", "rtl")
    expect(chat(page).locator("textarea")).to_have_attribute("placeholder", sentence("ur", "widget-placeholder"))
    expect(chat(page).locator("textarea")).to_have_value("half a question")
    expect(answers(page).first).to_have_attribute("dir", "ltr")
    assert page.evaluate("window.stays")
    page.reload()
    expect(root).to_have_attribute("lang", "ur")
    page.goto(f"{stack.url}/privacy?lang=de")
    expect(root).to_have_attribute("lang", "de")


def test_message_written_offline_survives_the_tab(stack: Stack, new_page: NewPage) -> None:
    visit = new_page(PHONE)
    page = visit.page
    page.goto(f"{stack.url}/privacy?lang=de")
    open_chat(page)
    visit.context.set_offline(True)
    ask(page, "Wann hat OPATEL begonnen?")
    expect(chat(page).locator(".unsent")).to_contain_text(sentence("de", "widget-unsent"))
    page.close()
    visit.context.set_offline(False)
    page = visit.page = visit.tab()
    page.goto(f"{stack.url}/privacy?lang=de")
    open_chat(page)
    expect(answers(page)).to_contain_text("Oktober 2016")
    expect(chat(page).locator(".mine")).to_have_count(1)
    expect(chat(page).locator(".unsent")).to_have_count(0)


def test_a_dropped_connection_goes_on_where_it_was(stack: Stack, new_page: NewPage) -> None:
    page = new_page(DESKTOP).page
    line = Line(page)
    page.goto(f"{stack.url}/privacy?lang=en")
    open_chat(page)
    line.holds = True
    ask(page, "When did OPATEL start?")
    expect(chat(page).locator(".dots")).to_be_visible()
    line.cut()
    line.is_cut = line.holds = False
    expect(answers(page)).to_have_count(1)
    expect(answers(page)).to_contain_text("October 2016")
    expect(chat(page).locator(".mine")).to_have_count(1)


def test_talk_survives_the_death_of_the_server(new_page: NewPage, tmp_path: Path) -> None:
    with run_processes(tmp_path) as processes:
        page = new_page(PHONE, allowed=(processes.url,)).page
        page.goto(f"{processes.url}/privacy?lang=en")
        open_chat(page)
        ask(page, "When did OPATEL start?")
        expect(answers(page)).to_have_count(1)
        processes.kill("rasa")
        ask(page, "What is MediTec?")
        expect(chat(page).locator(".dots")).to_be_visible()
        processes.kill("web")
        expect(chat(page).locator(".notice")).to_have_text(sentence("en", "widget-error"))
        ask(page, "What is Erasmus+?")
        expect(chat(page).locator(".unsent")).to_contain_text(sentence("en", "widget-unsent"))
        processes.start("web")
        processes.start("rasa")
        expect(answers(page)).to_have_count(3, timeout=120_000)
        expect(chat(page).locator(".mine")).to_have_count(3)
        for answer, said in zip(answers(page).all(), ("October 2016", "MediTec", "Erasmus+"), strict=True):
            expect(answer).to_contain_text(said)


def test_http_does_where_websockets_are_blocked(stack: Stack, new_page: NewPage) -> None:
    page = new_page(DESKTOP).page
    line = Line(page)
    line.is_cut = True
    page.goto(f"{stack.url}/privacy?lang=fr")
    open_chat(page)
    ask(page, "Quand OPATEL a-t-il commencé ?")
    expect(answers(page)).to_contain_text("2016")
    answers(page).locator(".votes button").first.click()
    expect(answers(page).locator(".votes button").first).to_have_attribute("aria-pressed", "true")
    page.reload()
    open_chat(page)
    expect(answers(page).locator(".votes button").first).to_have_attribute("aria-pressed", "true")


def test_two_tabs_show_the_same_talk(stack: Stack, new_page: NewPage) -> None:
    visit = new_page(DESKTOP)
    one, two = visit.page, visit.tab()
    for page in (one, two):
        page.goto(f"{stack.url}/privacy?lang=en")
        open_chat(page)
    ask(one, "When did OPATEL start?")
    ask_count = chat(two).locator(".mine")
    expect(ask_count).to_have_count(1)
    expect(answers(two)).to_have_count(1)
    ask(two, "And MediTec?")
    expect(answers(one)).to_have_count(2)
    shown = [chat(page).locator("ol").inner_text() for page in (one, two)]
    assert shown[0] == shown[1]


def test_staff_answer_in_the_same_chat(stack: Stack, new_page: NewPage) -> None:
    page = new_page(DESKTOP).page
    page.goto(f"{stack.url}/privacy?lang=fa")
    open_chat(page)
    question = "OPATEL چیست؟ ۷۳۵۱"
    ask(page, question)
    expect(answers(page)).to_have_count(1)
    page.keyboard.press("Escape")
    engine = make_engine(stack.environment["DATABASE_URL"])
    log = TalkLog(make_sessions(engine))
    with engine.connect() as connection:
        conversation = connection.execute(select(Message.conversation_id).where(Message.text == question)).scalar_one()
    log.set_state(conversation, "human")
    log.say(conversation, Outgoing("سلام، با ما تماس بگیرید.", "fa", author="staff"))
    expect(chat(page).locator(".badge")).to_have_text("1")
    open_chat(page)
    expect(chat(page).locator(".staff")).to_contain_text(sentence("fa", "widget-staff"))
    expect(chat(page).locator(".notice")).to_have_text(sentence("fa", "widget-human"))
    check_access(page, "with staff")
    ask(page, "ممنون")
    expect(chat(page).locator(".mine")).to_have_count(2)
    page.wait_for_timeout(1500)
    expect(answers(page)).to_have_count(2)
    expect(chat(page).locator(".dots")).to_have_count(0)
    engine.dispose()


def test_nothing_in_a_message_is_taken_for_html_or_code(stack: Stack, new_page: NewPage) -> None:
    page = new_page(DESKTOP).page
    evil = "<img src=x onerror=alert(1)><b>${x}</b>"
    frames: list[dict[str, Any]] = [
        {"type": "opened", "session": "t", "new": True, "seq": 0, "state": "bot"},
        {
            "type": "message",
            "seq": 1,
            "from": "assistant",
            "text": evil,
            "language": "xx",
            "buttons": [{"title": evil, "payload": "/x"}],
            "custom": {"sources": [{"title": evil, "url": "javascript:alert(1)", "as_of": evil}]},
            "at": "never",
        },
        {"type": "something new"},
    ]

    serve_frames(page, frames)
    page.goto(f"{stack.url}/privacy?lang=en")
    open_chat(page)
    expect(answers(page).locator(".bubble")).to_have_text(evil)
    expect(chat(page).locator(".chips button")).to_have_text(evil)
    expect(answers(page).locator(".small")).to_contain_text(evil)
    expect(chat(page).locator("img, b, li a")).to_have_count(0)
    ask(page, evil)
    expect(chat(page).locator(".mine [dir=auto]")).to_have_text(evil)


def test_days_of_a_talk_are_in_the_visitors_calendar(stack: Stack, new_page: NewPage) -> None:
    page = new_page(PHONE, timezone_id="Asia/Tehran").page
    times = ["2026-03-19T08:00:00+00:00", "2026-03-19T08:01:00+00:00", "2026-03-22T08:00:00+00:00"]
    said = [
        {"type": "message", "seq": place, "from": "assistant", "text": "…", "language": "fa", "at": at}
        for place, at in enumerate(times, start=1)
    ]
    serve_frames(page, [{"type": "opened", "session": "t", "new": True, "seq": 3, "state": "bot"}, *said])
    page.goto(f"{stack.url}/privacy?lang=fa")
    open_chat(page)
    chat(page).locator("textarea").focus()
    expect(chat(page).locator(".day")).to_have_text("۲ فروردین ۱۴۰۵")


def test_panel_stays_as_the_visitor_left_it(stack: Stack, new_page: NewPage) -> None:
    page = new_page(DESKTOP).page
    panel = chat(page).locator(".panel")
    page.goto(f"{stack.url}/?lang=en")
    expect(panel).to_be_visible()
    chat(page).get_by_role("button", name=sentence("en", "widget-close")).click()
    expect(chat(page).locator(".launcher")).to_be_focused()
    page.reload()
    expect(chat(page).locator(".launcher")).to_be_visible()
    open_chat(page)
    page.goto(f"{stack.url}/privacy?lang=en")
    expect(panel).to_be_visible()
    page.set_viewport_size({"width": 700, "height": 800})
    page.reload()
    expect(chat(page).locator(".launcher")).to_be_visible()


def test_unread_answers_are_marked(stack: Stack, new_page: NewPage) -> None:
    page = new_page(DESKTOP).page
    line = Line(page)
    page.goto(f"{stack.url}/privacy?lang=es")
    open_chat(page)
    line.holds = True
    ask(page, "¿Cuándo empezó OPATEL?")
    expect(chat(page).locator(".dots")).to_be_visible()
    page.keyboard.press("Escape")
    line.release()
    expect(chat(page).locator(".badge")).to_have_text("1")
    expect(chat(page).locator(".launcher")).to_have_accessible_name(
        f"{sentence('es', 'widget-open')} – {sentence('es', 'widget-unread')}: 1"
    )
    open_chat(page)
    page.keyboard.press("Escape")
    expect(chat(page).locator(".badge")).to_have_count(0)


def test_chat_is_copied_begun_anew_and_deleted(stack: Stack, new_page: NewPage) -> None:
    visit = new_page(DESKTOP)
    page = visit.page
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{stack.url}/privacy?lang=en")
    open_chat(page)
    ask(page, "When did OPATEL start?")
    expect(answers(page)).to_have_count(1)

    def choose(item: str) -> None:
        chat(page).locator(".menu > button").click()
        chat(page).get_by_role("button", name=sentence("en", item)).click()

    choose("widget-copy")
    expect(chat(page).locator(".notice")).to_have_text(sentence("en", "widget-copied"))
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("You: When did OPATEL start?")
    assert "October 2016" in copied
    assert "2019-08-14" in copied
    choose("widget-delete")
    dialog = chat(page).locator("dialog")
    dialog.get_by_role("button", name=sentence("en", "widget-cancel")).click()
    expect(answers(page)).to_have_count(1)
    choose("widget-delete")
    dialog.get_by_role("button", name=sentence("en", "widget-delete")).click()
    expect(chat(page).locator(".notice")).to_have_text(sentence("en", "widget-deleted"))
    expect(answers(page)).to_have_count(0)
    page.reload()
    open_chat(page)
    expect(chat(page).locator(".chips button")).to_have_count(4)
    ask(page, "What is MediTec?")
    expect(answers(page)).to_have_count(1)
    choose("widget-restart")
    expect(answers(page)).to_have_count(0)
    ask(page, "What is OPATEL?")
    expect(answers(page)).to_have_count(1)


class Guest(SimpleHTTPRequestHandler):
    """A page of another site, with the strictest policy that lets the chat in."""

    def __init__(self, *arguments: Any, chat: str, page: str) -> None:
        self._chat, self._page = chat, page
        super().__init__(*arguments)

    def do_GET(self) -> None:
        body = self._page.encode() if self.path == "/" else b""
        socket = self._chat.replace("http", "ws")
        policy = f"default-src 'none'; img-src data:; script-src {self._chat}; connect-src {self._chat} {socket}"
        self.send_response(200 if body else 404)
        self.send_header("content-type", "text/html; charset=utf-8")
        self.send_header("content-security-policy", policy)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: Any) -> None:
        """Keep quiet."""


@contextmanager
def guest_site(stack: Stack, body: str) -> Iterator[str]:
    page = f'<!doctype html><html lang="it"><title>x</title><link rel="icon" href="data:,"><body>{body}</body></html>'
    handler = partial(Guest, chat=stack.url, page=page)
    with ThreadingHTTPServer(("127.0.0.1", stack.guest_port), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://localhost:{stack.guest_port}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ('<script src="{server}/widget.js" data-language="ar" data-theme="dark" async></script>', "ar"),
        ('<rahnama-chat></rahnama-chat><script src="{server}/widget.js" async></script>', "it"),
    ],
    ids=["script", "element"],
)
def test_it_works_on_a_page_of_another_origin(stack: Stack, new_page: NewPage, body: str, language: str) -> None:
    with guest_site(stack, body.format(server=stack.url)) as site:
        visit = new_page(DESKTOP, allowed=(site,))
        page = visit.page
        page.goto(site)
        page.evaluate("document.documentElement.style.fontSize = '9px'")  # a page that would spoil the chat's sizes
        open_chat(page)
        size = "(one) => [getComputedStyle(one).fontSize, one.offsetHeight >= 44]"
        assert chat(page).locator("textarea").evaluate(size) == ["16px", True]
        expect(chat(page)).to_have_count(1)
        expect(chat(page).locator(".root")).to_have_attribute("lang", language)
        chat(page).locator(".chips button").nth(2).click()
        expect(answers(page)).to_contain_text("OPATEL")
        page.reload()
        open_chat(page)
        expect(answers(page)).to_have_count(1)


def test_motion_is_reduced_where_the_visitor_wants_it(stack: Stack, new_page: NewPage) -> None:
    page = new_page(DESKTOP, reduced_motion="reduce", forced_colors="active").page
    page.goto(f"{stack.url}/privacy?lang=en")
    open_chat(page)
    assert chat(page).locator(".panel").evaluate("(one) => getComputedStyle(one).animationName") == "none"
    assert chat(page).locator(".panel").evaluate("(one) => getComputedStyle(one).borderTopStyle") == "solid"
    check_access(page, "forced colours")


def test_colours_and_corner_follow_the_page(stack: Stack, new_page: NewPage) -> None:
    page = new_page(DESKTOP).page
    page.goto(f"{stack.url}/privacy?lang=en")
    expect(chat(page).locator(".launcher")).to_be_visible()
    page.evaluate(
        "() => { const chat = document.querySelector('rahnama-chat'); chat.dataset.position = 'start';"
        "chat.style.setProperty('--rahnama-accent', 'rgb(120, 20, 60)'); }"
    )
    box = chat(page).locator(".launcher").bounding_box()
    assert box is not None
    assert box["x"] < 100
    colour = chat(page).locator(".launcher").evaluate("(one) => getComputedStyle(one).backgroundColor")
    assert colour == "rgb(120, 20, 60)"
    page.emulate_media(color_scheme="dark")
    open_chat(page)
    check_access(page, "dark, with colours for the light")


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
@pytest.mark.parametrize("language", ["en", "fa", "ar", "ur", "el"])
def test_screenshots(stack: Stack, new_page: NewPage, language: str, viewport: dict[str, int]) -> None:
    """For eyes: `var/screenshots/`. What can be checked without them is checked here."""
    kind = "phone" if viewport is PHONE else "desktop"
    folder: Path = SCREENSHOTS
    folder.mkdir(parents=True, exist_ok=True)
    visit = new_page(viewport, color_scheme="dark" if language == "ar" else "light")
    page = visit.page
    page.goto(f"{stack.url}/?lang={language}")
    page.wait_for_function("() => !!customElements.get('rahnama-chat')")
    page.screenshot(path=folder / f"{language}-{kind}-page.png")
    if kind == "phone":
        chat(page).locator(".launcher").tap()
    page.wait_for_timeout(300)
    page.screenshot(path=folder / f"{language}-{kind}-welcome.png")
    chat(page).locator(".chips button").nth(2).click()
    expect(answers(page)).to_have_count(1)
    ask(page, sentence(language, "ask-exchange-agreements"))
    expect(answers(page)).to_have_count(2)
    page.screenshot(path=folder / f"{language}-{kind}-talk.png")
    panel = chat(page).locator(".panel").bounding_box()
    assert panel is not None
    for child in chat(page).locator(".bubble, .small, .chips button, form, .foot").all():
        box = child.bounding_box()
        assert box is not None
        assert box["x"] >= panel["x"]
        assert box["x"] + box["width"] <= panel["x"] + panel["width"]
