"""A question that nobody could answer, from the first visitor who asks it to the answer in twelve languages.

All of it is done in the console, in a browser, on the real processes; the pictures go to `var/screenshots/` and, chosen
by hand, to `docs/images/` (docs/how-to/new-question.md tells the walk).
"""

import re
import time
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from facts import LANGUAGES
from facts.database import make_engine, make_sessions
from locales.catalogue import sentence
from staff.accounts import Accounts
from staff.roles import Role
from tests.conftest import ROOT
from tests.e2e.conftest import DESKTOP, Visit, check_access
from tests.stack import Stack

pytestmark = pytest.mark.e2e

PASSWORD = "four words nobody says"
SHOTS = ROOT / "var" / "screenshots"
GROUPED_WITHIN_S = 120  # the edge looks for questions each minute
TRAINED_WITHIN_S = 900
LIVE_WITHIN_S = 180
FEW_QUESTIONS = "-m tests.training.small talks"

FIRST = {
    "en": "Is there a dormitory for visiting students?",
    "fa": "برای دانشجوی مهمان خوابگاه دارید؟",
    "de": "Gibt es ein Wohnheim für Gaststudenten?",
}
DORMITORIES = {
    "en": "Do you have student dormitories?",
    "fa": "دانشگاه خوابگاه دانشجویی دارد؟",
    "ar": "هل يوجد سكن جامعي للطلاب؟",
    "es": "¿Hay residencias de estudiantes?",
    "pt": "Há residências de estudantes?",
    "it": "Ci sono dormitori per gli studenti?",
    "fi": "Onko opiskelijoille asuntoloita?",
    "de": "Haben Sie Studentenwohnheime?",
    "el": "Υπάρχουν φοιτητικές εστίες;",
    "fr": "Y a-t-il des résidences pour étudiants ?",
    "tr": "Öğrenci yurdu var mı?",
    "ur": "کیا طلبہ کے لیے ہاسٹل ہے؟",
}
MUSEUM = {
    "en": "Does the university have a museum?",
    "fa": "آیا دانشگاه موزه دارد؟",
    "ar": "هل لدى الجامعة متحف؟",
    "es": "¿Tiene la universidad un museo?",
    "pt": "A universidade tem um museu?",
    "it": "L'università ha un museo?",
    "fi": "Onko yliopistolla museota?",
    "de": "Hat die Universität ein Museum?",
    "el": "Έχει το πανεπιστήμιο μουσείο;",
    "fr": "L'université a-t-elle un musée ?",
    "tr": "Üniversitenin müzesi var mı?",
    "ur": "کیا یونیورسٹی میں عجائب گھر ہے؟",
}
MUSEUM_EXAMPLES = {
    "en": (
        *("museum?", "any museum on campus", "can I visit the museum", "is there a museum of medical history"),
        *("I'd love to see the old instruments, do you have a museum?", "when can guests see the museum"),
        *("Is there an exhibition of old medical books?", "which museums belong to the university", "museum visit"),
    ),
    "fa": (
        *("موزه دارید؟", "موزهٔ دانشگاه کجاست", "می‌شود از موزه دیدن کرد؟", "موزهٔ تاریخ پزشکی هست؟"),
        *("نمایشگاه ابزارهای قدیمی پزشکی دارید؟", "بازدید از موزه چطور است", "کدام موزه‌ها مال دانشگاه‌اند"),
        *("دوست دارم موزه را ببینم",),
    ),
}
DORMITORY_TEXTS = {
    "en": "Visiting students can get a room in the dormitories in the north of the campus.",
    "fa": "دانشجویان مهمان می‌توانند در خوابگاه‌های شمال پردیس اتاق بگیرند.",
}
MUSEUM_TEXTS = {
    "en": "The museum of medical history is on the main campus and open to guests.",
    "fa": "موزهٔ تاریخ پزشکی در پردیس اصلی است و مهمانان هم می‌توانند از آن دیدن کنند.",
}


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """An assistant of its own: the walk makes another model answer, trained on all, but judged by few questions."""
    folder = tmp_path_factory.mktemp("walk")
    processes = (ROOT / "Procfile").read_text(encoding="utf-8")
    (folder / "Procfile").write_text(processes.replace("-m training work", FEW_QUESTIONS), encoding="utf-8")
    with Stack(folder, PROCFILE=str(folder / "Procfile")) as running:
        accounts = Accounts(make_sessions(make_engine(running.environment["DATABASE_URL"])), hours=1)
        accounts.redeem(accounts.invite("sara@example.org", "Sara", Role.TRAINER, by="test"), PASSWORD)
        yield running


@pytest.fixture(scope="module")
def visits(browser: Browser, assistant: Stack) -> Iterator[list[Visit]]:
    """The browsers of the walk: a member of the staff, then a visitor who writes German."""
    opened = []
    for locale in ("en", "de"):
        context = browser.new_context(viewport=DESKTOP, locale=locale)  # type: ignore[arg-type]
        context.add_init_script(
            "window.violations = [];"
            "document.addEventListener('securitypolicyviolation', (e) => window.violations.push(e.violatedDirective));"
        )
        opened.append(Visit(context, (assistant.url,)))
    yield opened
    for one in opened:
        one.check()
        one.context.close()


def show(page: Page, step: str, *, whole: bool = False) -> None:
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"walk-{step}.png", full_page=whole)


def ask(assistant: Stack, tag: str, questions: dict[str, str]) -> dict[str, dict[str, Any]]:
    """Ask as one visitor a language; the first answer to each."""
    return {code: assistant.ask(f"{tag}-{code}", text)[0] for code, text in questions.items()}


def facts_of(answer: dict[str, Any]) -> list[str]:
    return list(answer["custom"]["facts"])


def check_answers(answers: dict[str, dict[str, Any]], fact: str, texts: dict[str, str]) -> None:
    """Each states the fact: in its own language where there is a text, else in English with a word about it."""
    assert {code: facts_of(answer) for code, answer in answers.items()} == {code: [fact] for code in answers}
    for code, answer in answers.items():
        said = texts.get(code) or f"{sentence(code, 'only-in-english')} {texts['en']}"
        assert answer["text"] == said, code
        assert answer["custom"]["language"] == (code if code in texts else "en")
        assert answer["custom"]["sources"][0]["as_of"] == "2026-11-01"


def fill_in(page: Page, questions: dict[str, str], texts: dict[str, str], examples: dict[str, tuple[str, ...]]) -> None:
    """Fill in the form for a new answer."""
    for code, text in texts.items():
        if not page.locator(f"[name=text-{code}]").is_visible():
            page.locator("summary", has=page.locator(f"bdi[lang={code}]")).click()
        page.locator(f"[name=text-{code}]").fill(text)
        page.locator(f"[name=question-{code}]").fill(questions[code])
        page.locator(f"[name=examples-{code}]").fill("\n".join(examples.get(code, ())))
    page.locator("[name=source_id]").select_option(label="Another source")
    page.locator("summary", has_text="Another source").click()
    page.get_by_label("Title").fill("Student affairs office")
    page.get_by_label("Address", exact=True).fill("https://students.example/")
    page.get_by_label("As of").fill("2026-11-01")


def wait_for_group(page: Page, url: str) -> None:
    """Look at the review until the three questions are there as one group; open it."""
    deadline = time.monotonic() + GROUPED_WITHIN_S
    link = page.locator("ol.review a", has_text=re.compile("|".join(map(re.escape, FIRST.values()))))
    while link.count() == 0 or "asked 3 times" not in page.locator("ol.review").inner_text():
        assert time.monotonic() < deadline, page.locator("main").inner_text()
        time.sleep(2)
        page.goto(f"{url}/staff/review")
    expect(link).to_have_count(1)
    show(page, "2-review")
    link.click()


def test_walk(assistant: Stack, visits: list[Visit]) -> None:
    staff, visitor = visits[0].page, visits[1].page
    url = assistant.url

    # 1. Visitors ask in three languages; the assistant does not know.
    for code, answer in ask(assistant, "first", {code: FIRST[code] for code in ("en", "fa")}).items():
        assert "none.unknown" in facts_of(answer), code
    visitor.goto(f"{url}/?lang=de")
    visitor.locator("rahnama-chat textarea").fill(FIRST["de"])
    visitor.keyboard.press("Enter")
    expect(visitor.locator("rahnama-chat")).to_contain_text(sentence("de", "unknown-housing"))
    show(visitor, "1-unknown-de")
    assert facts_of(ask(assistant, "museum", {"en": MUSEUM["en"]})["en"]) != ["museum.what"]

    # 2. The three are one group.
    staff.goto(f"{url}/staff/review")
    staff.locator("input[type=email]").fill("sara@example.org")
    staff.locator("input[type=password]").fill(PASSWORD)
    staff.locator("main button").click()
    wait_for_group(staff, url)
    assert {staff.locator(".item label .said", has_text=text).count() for text in FIRST.values()} == {1}
    check_access(staff, "group")
    show(staff, "3-group")

    # 3. A new fact with texts in English and Persian; the group is labelled with what it answers.
    staff.get_by_role("link", name="Nobody has answered this yet").click()
    expect(staff.locator("[name=answers]")).to_have_value("unknown.housing")
    expect(staff.locator("[name=item]:checked")).to_have_count(3)
    staff.locator("[name=topic]").fill("dormitories")
    fill_in(staff, {"en": "Is there a dormitory?", "fa": "خوابگاه هست؟"}, DORMITORY_TEXTS, {})
    check_access(staff, "new answer")
    show(staff, "4-answer", whole=True)
    staff.get_by_role("button", name="Save").click()
    expect(staff.locator("h1")).to_have_text("dormitories.what")
    staff.goto(f"{url}/staff/review")
    expect(staff.locator("ol.review")).not_to_contain_text(FIRST["en"])

    # 4. It answers at once, where the question is understood: the visitor in the browser too.
    check_answers(ask(assistant, "again", FIRST), "dormitories.what", DORMITORY_TEXTS)
    visitor.locator("rahnama-chat textarea").fill(FIRST["de"])
    visitor.keyboard.press("Enter")
    expect(visitor.locator("rahnama-chat")).to_contain_text(DORMITORY_TEXTS["en"])
    show(visitor, "5-answered-de")

    # 5. A wholly new question, which no model knows, with examples in two languages.
    staff.goto(f"{url}/staff/facts/new")
    staff.locator("[name=answers]").select_option("new")
    staff.locator("[name=topic]").fill("museum")
    fill_in(staff, {"en": "Is there a museum?", "fa": "موزه هست؟"}, MUSEUM_TEXTS, MUSEUM_EXAMPLES)
    staff.get_by_role("button", name="Save").click()
    expect(staff.locator("h1")).to_have_text("museum.what")
    show(staff, "6-new-question")
    assert facts_of(ask(assistant, "early", {"en": MUSEUM["en"]})["en"]) != ["museum.what"]

    # 6. Retraining: press the button, read the report, publish.
    staff.goto(f"{url}/staff/training")
    show(staff, "7-training")
    staff.get_by_role("button", name="Train").click()
    expect(staff.locator("#job [role=status]")).to_be_visible(timeout=TRAINED_WITHIN_S * 1000)
    assert "done" in staff.locator("#job [role=status]").inner_text(), staff.locator("main").inner_text()
    staff.get_by_role("link", name="Report").click()
    show(staff, "8-report")
    model = staff.url.rsplit("/", 1)[1]
    staff.goto(f"{url}/staff/models")
    card = staff.get_by_role("listitem").filter(has_text=model).filter(has=staff.locator("h3"))
    if card.locator("[name=reason]").count():  # the gate sees chance too: a person decides
        card.locator("[name=reason]").fill("the new question is worth it")
    card.get_by_role("button", name="Publish").click()
    expect(staff.locator("#answering")).to_contain_text(model, timeout=LIVE_WITHIN_S * 1000)
    expect(staff.locator("#answering progress")).to_have_count(0, timeout=LIVE_WITHIN_S * 1000)
    show(staff, "9-published")

    # 7. Dormitories are answered in all twelve languages, those without a text in English with a word about it; the
    #    new question surely in the two languages that have examples, and in most of the others.
    assert set(DORMITORIES) == set(MUSEUM) == set(LANGUAGES)
    check_answers(ask(assistant, "dormitories", DORMITORIES), "dormitories.what", DORMITORY_TEXTS)
    museums = ask(assistant, "museums", MUSEUM)
    understood = {code: answer for code, answer in museums.items() if facts_of(answer) == ["museum.what"]}
    print(f"The new question is understood in {len(understood)} of 12 languages.")
    assert set(MUSEUM_TEXTS) <= set(understood)
    assert len(understood) >= 9  # nine to eleven, when it was measured
    check_answers(understood, "museum.what", MUSEUM_TEXTS)
    visitor.goto(f"{url}/?lang=fa")
    visitor.locator("rahnama-chat textarea").fill(MUSEUM["fa"])
    visitor.keyboard.press("Enter")
    expect(visitor.locator("rahnama-chat")).to_contain_text(MUSEUM_TEXTS["fa"])
    show(visitor, "10-answered-fa")
