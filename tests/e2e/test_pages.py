"""The pages in a real browser: readable, operable, and before the widget is there."""

import pytest
from playwright.sync_api import Route, expect

from tests.e2e.conftest import DESKTOP, PHONE, NewPage, check_access
from tests.stack import Stack

pytestmark = pytest.mark.e2e


@pytest.mark.parametrize("path", ["/", "/embed", "/privacy"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "fa"])
def test_pages_are_accessible(stack: Stack, new_page: NewPage, path: str, scheme: str, language: str) -> None:
    visit = new_page(PHONE, color_scheme=scheme)
    visit.page.goto(f"{stack.url}{path}?lang={language}")
    expect(visit.page.locator("rahnama-chat .launcher")).to_be_visible()
    check_access(visit.page, path)
    assert visit.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_page_is_painted_before_the_widget_comes(stack: Stack, new_page: NewPage) -> None:
    visit = new_page(DESKTOP)
    held: list[Route] = []
    visit.page.route("**/widget.js", lambda route: held.append(route))
    visit.page.goto(f"{stack.url}/?lang=de", wait_until="commit")
    expect(visit.page.locator("h1")).to_be_visible()
    painted = visit.page.wait_for_function("() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime")
    assert painted.json_value() < 5000
    assert len(held) == 1
    held[0].continue_()
    expect(visit.page.locator("rahnama-chat .panel")).to_be_visible()


def test_page_is_light_and_quick_on_a_slow_phone(stack: Stack, new_page: NewPage) -> None:
    """1.6 Mbit/s, 150 ms there and back, a processor of a quarter of this one's speed (docs/performance.md)."""
    visit = new_page(PHONE)
    tools = visit.context.new_cdp_session(visit.page)
    tools.send("Network.enable")
    line = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000}
    tools.send("Network.emulateNetworkConditions", line)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    visit.page.goto(f"{stack.url}/?lang=fa")
    expect(visit.page.locator("rahnama-chat .launcher")).to_be_visible()
    painted, shifted, received = visit.page.evaluate(
        """async () => {
          const seen = (type) => new Promise((tell) => {
            new PerformanceObserver((list) => tell(list.getEntries())).observe({type, buffered: true});
            setTimeout(() => tell([]), 500);
          });
          const all = performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'));
          return [
            (await seen('largest-contentful-paint')).at(-1).startTime,
            (await seen('layout-shift')).reduce((sum, {value}) => sum + value, 0),
            all.reduce((sum, {transferSize}) => sum + transferSize, 0),
          ];
        }"""
    )
    print(f"largest paint {painted:.0f} ms, layout shift {shifted:.3f}, {received / 1024:.0f} KiB")
    assert painted < 2500
    assert shifted < 0.05
    assert received < 48 * 1024


def test_page_asks_for_the_visitor(stack: Stack, new_page: NewPage) -> None:
    visit = new_page(PHONE)
    visit.page.goto(f"{stack.url}/?lang=en")
    visit.page.get_by_role("button", name="When did OPATEL start?").tap()
    expect(visit.page.locator("rahnama-chat [data-seq] .bubble")).to_contain_text("October 2016")


def test_language_is_chosen_by_a_link(stack: Stack, new_page: NewPage) -> None:
    visit = new_page(DESKTOP, locale="tr-TR")
    visit.page.goto(stack.url)
    expect(visit.page.locator("html")).to_have_attribute("lang", "tr")
    visit.page.locator(".languages summary").click()
    visit.page.locator(".languages a[lang=ar]").click()
    expect(visit.page.locator("html")).to_have_attribute("dir", "rtl")
    expect(visit.page.locator("rahnama-chat .root")).to_have_attribute("lang", "ar")


def test_what_embeds_the_chat_is_copied(stack: Stack, new_page: NewPage) -> None:
    visit = new_page(DESKTOP)
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.page.goto(f"{stack.url}/embed?lang=en")
    visit.page.get_by_role("button", name="Copy").first.click()
    copied = visit.page.evaluate("navigator.clipboard.readText()")
    assert copied == f'<script src="{stack.url}/widget.js" data-language="en" async></script>'
