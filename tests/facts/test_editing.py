"""Changing facts makes their texts stale."""

import pytest
from sqlalchemy.orm import Session, sessionmaker

from facts import LANGUAGES, editing, models
from facts.errors import UnknownRecordError
from facts.models import TextState


def states(session: Session, fact_id: str) -> dict[str, str]:
    return {text.language: text.state for text in session.get_one(models.Fact, fact_id).texts}


def test_revising_a_fact_makes_all_texts_stale(sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        assert editing.revise_fact(session, "opatel.start").revision == 2
    with sessions() as session:
        assert states(session, "opatel.start") == dict.fromkeys(LANGUAGES, TextState.STALE)


def test_a_text_written_anew_is_reviewed_for_the_present_revision(sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        editing.revise_fact(session, "opatel.start")
        text = editing.write_text(session, "opatel.start", "pt", "O OPATEL começou em 2017.")
        assert (text.state, text.revision) == (TextState.REVIEWED, 2)


def test_ending_an_agreement_makes_the_facts_about_it_stale(sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        editing.set_agreement_active(session, "camerino", active=False)
    with sessions() as session:
        for fact_id in ("exchange.agreements", "exchange.country.italy", "exchange.partner.camerino"):
            assert set(states(session, fact_id).values()) == {TextState.STALE}
        assert set(states(session, "exchange.country.spain").values()) == {TextState.REVIEWED}


def test_unknown_ids_are_refused(sessions: sessionmaker[Session]) -> None:
    with sessions() as session:
        with pytest.raises(UnknownRecordError):
            editing.revise_fact(session, "no.such")
        with pytest.raises(UnknownRecordError):
            editing.write_text(session, "no.such", "en", "x")
        with pytest.raises(UnknownRecordError):
            editing.set_agreement_active(session, "no such", active=True)
