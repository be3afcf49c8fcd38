"""Answers computed from the projects' countries: who takes part, in what, and what two projects share."""

from actions.answer import Answer
from actions.stating import state
from facts.repository import FactRepository
from facts.views import Fact, Project
from locales.catalogue import sentence
from locales.typography import join_names


def answer_countries(facts: FactRepository, project_id: str, language: str, countries: tuple[str, ...]) -> Answer:
    """Which countries take part in a project; yes or no first, where one certain country was asked about."""
    project = facts.project(project_id, language)
    members = {country.code for country in project.countries}
    lead = ""
    if len(countries) == 1:
        lead = sentence(language, "yes" if countries[0] in members else "no")
    return state(
        facts, [_countries_fact(facts, project, language)], language, lead=lead, intent=f"{project_id}.countries"
    )


def answer_projects(facts: FactRepository, language: str, countries: tuple[str, ...]) -> Answer:
    """Which projects a country takes part in, with the countries of each project (of all where it is in none)."""
    if not countries:
        fact = facts.fact("erasmus.tums", language)
        return state(facts, [fact], language, intent="erasmus.tums")
    lead, stated = [], list[Project]()
    for code in countries:
        country, projects = facts.country(code, language), facts.projects(language, code)
        message = "projects-of-country" if projects else "projects-of-country-none"
        names = join_names([project.name for project in projects], language)
        lead.append(sentence(language, message, country=country.name, projects=names))
        stated += [project for project in projects or facts.projects(language) if project not in stated]
    return _about(facts, stated, language, " ".join(lead), "projects.country")


def answer_shared(facts: FactRepository, language: str) -> Answer:
    """What the projects have in common: the countries that are in all of them."""
    projects = facts.projects(language)
    first, second = projects[0], projects[1]
    shared = [country.name for country in first.countries if country in second.countries]
    names = join_names(shared, language)
    lead = sentence(language, "projects-shared", first=first.name, second=second.name, countries=names)
    return _about(facts, [first, second], language, lead, "projects.shared")


def _about(facts: FactRepository, projects: list[Project], language: str, lead: str, intent: str) -> Answer:
    stated = [_countries_fact(facts, project, language) for project in projects]
    return state(facts, stated, language, lead=lead, intent=intent, topic=projects[0].id)


def _countries_fact(facts: FactRepository, project: Project, language: str) -> Fact:
    """The fact's reviewed text; computed from the project's countries where that text is stale."""
    fact = facts.fact(f"{project.id}.countries", language)
    if fact.text is not None and fact.language == language:
        return fact
    names = join_names([country.name for country in project.countries], language)
    count = len(project.countries)
    computed = sentence(language, "project-countries", project=project.name, count=count, countries=names)
    return Fact(fact.id, computed, language, fact.source)
