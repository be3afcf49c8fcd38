"""The browser that the pages' and the widget's tests drive, and what no page may do."""

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.stack import Stack

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 800}
OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]

_WATCH = """
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) => window.violations.push(event.violatedDirective));
"""

expect.set_options(timeout=20_000)  # machines that build are slow

NewPage = Callable[..., "Visit"]


class Visit:
    """A page in a browser of its own, with all that went wrong on it."""

    def __init__(self, context: BrowserContext, allowed: tuple[str, ...]) -> None:
        self.context = context
        self.problems: list[str] = []
        self._allowed = allowed
        self.page = self.tab()

    def tab(self) -> Page:
        """One more tab of the same browser."""
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on("console", self._hear)
        page.on("request", lambda request: self._check(request.url))
        page.on("websocket", lambda socket: self._check(socket.url.replace("ws", "http", 1)))
        return page

    def _hear(self, message: Any) -> None:
        # A connection that the test itself has cut is no problem of the page.
        if message.type in ("error", "warning") and "ERR_" not in message.text and "WebSocket" not in message.text:
            self.problems.append(message.text)

    def _check(self, url: str) -> None:
        if not url.startswith((*self._allowed, "data:", "blob:", "about:")):
            self.problems.append(f"request to {url}")

    def check(self) -> None:
        """Nothing went wrong, nobody else was asked, and the policy was kept."""
        assert self.problems == []
        assert self.page.evaluate("window.violations") == []


AT_REST = """async () => {
  const roots = [document, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot).filter(Boolean)];
  const running = roots.flatMap((root) => root.getAnimations()).filter(
    (one) => one.effect.getComputedTiming().iterations !== Infinity);
  await Promise.all(running.map((one) => one.finished.catch(() => {})));
}"""


def check_access(page: Page, state: str) -> None:
    """No rule of axe-core is broken, once everything has come to rest: what fades in is pale for a moment."""
    page.evaluate(AT_REST)
    broken = Axe().run(page).response["violations"]
    told = [f"{rule['id']}: {node['html']}\n{node['failureSummary']}" for rule in broken for node in rule["nodes"]]
    assert not told, "\n".join([state, *told])


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("there is no Chromium here: install Debian's `chromium`")
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=OPTIONS)
        yield browser
        browser.close()


@pytest.fixture
def new_page(browser: Browser, stack: Stack) -> Iterator[NewPage]:
    """Opens browsers; closes them at the end, after a look at what went wrong in them."""
    visits: list[Visit] = []

    def visit(viewport: dict[str, int] = DESKTOP, allowed: tuple[str, ...] = (), **options: Any) -> Visit:
        is_phone = viewport["width"] < 500
        context = browser.new_context(viewport=viewport, has_touch=is_phone, is_mobile=is_phone, **options)  # type: ignore[arg-type]
        context.add_init_script(_WATCH)
        visits.append(Visit(context, (stack.url, *allowed)))
        return visits[-1]

    yield visit
    for one in visits:
        one.check()
        one.context.close()
