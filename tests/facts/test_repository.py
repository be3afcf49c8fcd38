"""Queries, and what they return."""

import dataclasses
from datetime import date

import pytest
from sqlalchemy.orm import Session, sessionmaker

from facts import LANGUAGES, editing, models
from facts.errors import UnknownRecordError
from facts.repository import FactRepository


def test_fact_has_text_and_source(facts: FactRepository) -> None:
    fact = facts.fact("opatel.start", "de")
    assert "2016" in (fact.text or "")
    assert (fact.language, fact.source.as_of) == ("de", date(2019, 8, 14))
    with pytest.raises(dataclasses.FrozenInstanceError):
        fact.text = "other"  # type: ignore[misc]


def test_every_fact_is_sourced_and_known_but_the_two_websites(facts: FactRepository) -> None:
    unknown = {fact_id for fact_id in facts.fact_ids() if not facts.fact(fact_id, "en").known}
    assert unknown == {"opatel.website", "meditec.website"}


def test_website_is_known_once_staff_fill_it_in(facts: FactRepository, sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        session.get_one(models.Project, "opatel").website = "https://opatel.example"
    for language in LANGUAGES:
        assert "https://opatel.example" in (facts.fact("opatel.website", language).text or "")


def test_partners_in_a_country(facts: FactRepository) -> None:
    assert [partner.id for partner in facts.partners("en", "ES")] == ["santiago", "almeria"]
    assert facts.partners("en", "FR") == ()
    assert len(facts.partners("en")) == 6


def test_partners_carry_their_local_form(facts: FactRepository) -> None:
    partner = facts.partners("fa", "IT")[0]
    assert (partner.name, partner.country.name) == ("University of Camerino", "ایتالیا")
    assert partner.local_name
    assert facts.partners("it", "IT")[0].local_name is None


def test_projects_of_a_country(facts: FactRepository) -> None:
    assert [project.id for project in facts.projects("en", "IQ")] == ["opatel", "meditec"]
    assert [project.id for project in facts.projects("en", "JO")] == ["meditec"]
    assert facts.projects("en", "ES") == ()


def test_country_unknown_to_the_database_is_named_by_cldr(facts: FactRepository) -> None:
    country = facts.country("FR", "fi")
    assert (country.name, country.slug, country.locative) == ("Ranska", "france", None)


def test_unknown_records_are_refused(facts: FactRepository) -> None:
    with pytest.raises(UnknownRecordError):
        facts.fact("opatel.colour", "en")
    with pytest.raises(UnknownRecordError):
        facts.country("XX", "en")
    with pytest.raises(UnknownRecordError):
        facts.project("erasmus", "en")


def test_names_hold_aliases_institutions_and_all_countries(facts: FactRepository) -> None:
    names = {(name.kind, name.key, name.text) for name in facts.names()}
    assert ("institution", "coimbra", "University of Coimbra") in names
    assert ("territory", "FR", "Frankreich") in names
    assert ("country", "FI", "Suomessa") in names
    assert ("topic", "meditec", "MediTec") in names


def test_names_come_in_the_same_order_however_they_were_written(
    facts: FactRepository, sessions: sessionmaker[Session]
) -> None:
    before = facts.names()
    with sessions.begin() as session:
        name = session.get_one(models.CountryName, ("FI", "de"))
        again = models.CountryName(country_code="FI", language="de", name=name.name, locative=name.locative)
        session.delete(name)
        session.flush()
        session.add(again)
    assert facts.names() == before


def test_stale_text_gives_way_to_english(facts: FactRepository, sessions: sessionmaker[Session]) -> None:
    with sessions.begin() as session:
        editing.revise_fact(session, "vpp.since")
        editing.write_text(session, "vpp.since", "en", "The programme has existed since 2015.")
    fact = facts.fact("vpp.since", "tr")
    assert (fact.language, fact.text) == ("en", "The programme has existed since 2015.")
