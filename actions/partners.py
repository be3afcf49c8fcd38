"""Answers computed from the agreements: partners in a country, whether somebody is a partner, all of them."""

from dataclasses import replace

from actions.answer import Answer
from actions.stating import question_buttons, state
from facts.errors import UnknownRecordError
from facts.repository import FactRepository
from facts.views import Country, Fact, Institution
from locales.catalogue import sentence
from locales.typography import FIRST_STRONG_ISOLATE, POP_ISOLATE, join_names

NOT_LISTED = "exchange.not_listed"
ALL = "exchange.agreements"


def answer_partners(
    facts: FactRepository, language: str, countries: tuple[str, ...], institutions: tuple[str, ...], asked_one: bool
) -> Answer:
    """Answer about partners.

    Args:
        facts: The facts database.
        language: The user's language.
        countries: ISO codes of the countries asked about.
        institutions: Ids of the institutions asked about.
        asked_one: Whether one certain university was asked about, also where its name is not known here.
    """
    partners = {partner.id: partner for partner in facts.partners(language)}
    listed = [partners[one] for one in institutions if one in partners]
    if listed:
        return _join(facts, [_confirm(facts, partner, language) for partner in listed], language)
    if asked_one or len(listed) < len(institutions):
        return _refuse_institution(facts, language, countries)
    if countries:
        named = [facts.country(code, language) for code in countries]
        return _join(facts, [_in_country(facts, country, language) for country in named], language)
    return _state(facts, [_agreements(facts, language)], language, intent=ALL)


def _confirm(facts: FactRepository, partner: Institution, language: str) -> Answer:
    fact = _text_or(
        facts,
        f"exchange.partner.{partner.id}",
        language,
        sentence(language, "partner-active", institution=display(partner), country=partner.country.name),
    )
    answer = _state(facts, [fact], language, lead=sentence(language, "yes"), intent="exchange.partner")
    return replace(answer, country=partner.country.code)


def _in_country(facts: FactRepository, country: Country, language: str) -> Answer:
    partners = facts.partners(language, country.code)
    if partners:
        answer = _state(facts, [_country_fact(facts, country, partners, language)], language, intent="exchange.country")
    else:
        lead = sentence(language, "not-listed-country", country=country.name)
        answer = _refuse(facts, language, lead, [_agreements(facts, language)])
    return replace(answer, country=country.code)


def _refuse_institution(facts: FactRepository, language: str, countries: tuple[str, ...]) -> Answer:
    """The institution is not listed; said with the country's partners where it has some, else with all of them."""
    beside = []
    for code in countries:
        country, partners = facts.country(code, language), facts.partners(language, code)
        if partners:
            beside.append(_country_fact(facts, country, partners, language))
    lead = facts.fact(NOT_LISTED, language).text or ""
    answer = _refuse(facts, language, lead, beside or [_agreements(facts, language)])
    return replace(answer, country=countries[0] if len(countries) == 1 else None)


def _refuse(facts: FactRepository, language: str, lead: str, beside: list[Fact]) -> Answer:
    answer = _state(facts, beside, language, lead=lead, intent="exchange.partner")
    sources = tuple(dict.fromkeys([facts.fact(NOT_LISTED, language).source, *answer.sources]))
    return replace(answer, facts=(NOT_LISTED, *answer.facts), sources=sources)


def _country_fact(facts: FactRepository, country: Country, partners: tuple[Institution, ...], language: str) -> Fact:
    names = join_names([display(partner) for partner in partners], language)
    if country.locative:
        frame = sentence(
            language, "partners-in-country", count=len(partners), where=country.locative, institutions=names
        )
    else:
        frame = sentence(language, "partners-of-country", count=len(partners), country=country.name, institutions=names)
    return _text_or(facts, f"exchange.country.{country.slug}", language, frame)


def _agreements(facts: FactRepository, language: str) -> Fact:
    partners = facts.partners(language)
    names = join_names([f"{display(partner)} ({partner.country.name})" for partner in partners], language)
    frame = sentence(language, "agreements-list", count=len(partners), institutions=names)
    return _text_or(facts, ALL, language, frame)


def _text_or(facts: FactRepository, fact_id: str, language: str, computed: str) -> Fact:
    """The fact's reviewed text in the language; what was computed from the agreements where there is none."""
    try:
        fact = facts.fact(fact_id, language)
    except UnknownRecordError:
        return Fact(fact_id, computed, language, facts.page_source())
    if fact.text is None or fact.language != language:
        return Fact(fact_id, computed, language, fact.source)
    return fact


def _state(facts: FactRepository, stated: list[Fact], language: str, *, lead: str = "", intent: str) -> Answer:
    return state(facts, stated, language, lead=lead, intent=intent, topic="exchange")


def _join(facts: FactRepository, answers: list[Answer], language: str) -> Answer:
    """One answer of several, each fact stated once."""
    first = answers[0]
    return Answer(
        text=" ".join(dict.fromkeys(answer.text for answer in answers)),
        language=first.language,
        facts=tuple(dict.fromkeys(fact for answer in answers for fact in answer.facts)),
        sources=tuple(dict.fromkeys(source for answer in answers for source in answer.sources)),
        buttons=question_buttons(facts, ("exchange.agreements", "exchange.who", "exchange.what"), language),
        about="exchange",
        intent=first.intent,
        country=answers[-1].country,
    )


def display(institution: Institution) -> str:
    """The official name, followed by the local form where the language is written in another script."""
    official = f"{FIRST_STRONG_ISOLATE}{institution.name}{POP_ISOLATE}" if institution.local_name else institution.name
    return f"{official} ({institution.local_name})" if institution.local_name else official
