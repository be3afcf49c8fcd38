"""The first page, and the filters that its numbers and bars lead to."""

import re

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session, sessionmaker

from staff.models import Account
from staff.roles import Role
from tests.staff.conftest import SignIn
from tests.talks.test_figures import asked  # noqa: F401 (a fixture)


@pytest.mark.usefixtures("asked")
def test_the_first_page_says_how_it_went(sign_in: SignIn) -> None:
    page = sign_in(Role.VIEWER).get("/staff/").text
    assert "67%" in page
    assert "of 3 questions answered" in page
    assert "When did OPATEL start?" in page
    assert "Since your last visit" not in page


@pytest.mark.usefixtures("asked")
def test_what_is_new_since_the_last_visit_comes_first(sign_in: SignIn, sessions: sessionmaker[Session]) -> None:
    viewer = sign_in(Role.VIEWER)
    viewer.get("/staff/")
    with sessions.begin() as session:
        session.execute(update(Account).values(looked_at=Account.looked_at - 86400))
    page = viewer.get("/staff/").text
    assert "Since your last visit" in page
    assert page == viewer.get("/staff/").text  # looked at twice, it is the same visit


@pytest.mark.usefixtures("asked")
def test_every_number_and_bar_leads_to_its_talks(sign_in: SignIn) -> None:
    viewer = sign_in(Role.VIEWER)
    links = re.findall(r'href="(/staff/talks\?[^"]*)"', viewer.get("/staff/").text)
    assert len(links) > 20
    for link in dict.fromkeys(links):
        answer = viewer.get(link.replace("&amp;", "&"))
        assert answer.status_code == 200, link


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize(
    ("query", "talks"),
    [
        ("outcome=unknown", 1),
        ("outcome=answered", 2),
        ("intent=opatel.start", 2),
        ("intent=opatel.start&outcome=unknown", 0),
        ("below=90", 4),
        ("below=50", 0),
        ("from=2000-01-01&to=2000-12-31", 0),
        ("from=2020-01-01", 4),
        ("from=yesterday&below=x&outcome=y", 4),
    ],
)
def test_talks_are_found_by_what_was_asked_and_how_it_went(sign_in: SignIn, query: str, talks: int) -> None:
    page = sign_in(Role.VIEWER).get(f"/staff/talks?{query}").text
    assert len(re.findall(r'href="/staff/talk\?id=', page)) == talks
