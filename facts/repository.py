"""Questions to the facts database, each answered with plain frozen objects (`facts.views`)."""

import re
from collections.abc import Iterable
from datetime import date

from babel import Locale
from sqlalchemy import ColumnElement, literal, select
from sqlalchemy.orm import Session, selectinload, sessionmaker

from facts import LANGUAGES, models, views
from facts.cities import city_names
from facts.errors import UnknownRecordError
from facts.models import TextState

_PLACEHOLDER = re.compile(r"\{\s*\$(\w+)\s*\}")
_FALLBACK_LANGUAGE = "en"


class FactRepository:
    """Read access to the facts; every method opens and closes its own session (a few ms on SQLite)."""

    def __init__(self, sessions: sessionmaker[Session]) -> None:
        self._sessions = sessions

    def fact(self, fact_id: str, language: str) -> views.Fact:
        """The fact in `language`, or in English where that language has no reviewed text.

        Raises:
            UnknownRecordError: There is no such fact.
        """
        with self._sessions() as session:
            row = session.get(models.Fact, fact_id)
            if row is None:
                raise UnknownRecordError(f"There is no fact {fact_id!r}.")
            written = {text.language: text for text in row.texts}
            texts = {code: text for code, text in written.items() if text.state == TextState.REVIEWED}
            text = texts.get(language) or texts.get(_FALLBACK_LANGUAGE)
            values = _values(row)
            wanted = set(_PLACEHOLDER.findall(text.text)) if text else set()
            known = wanted <= values.keys()
            return views.Fact(
                id=row.id,
                text=_fill(text.text, values) if text and known else None,
                language=text.language if text else language,
                source=_source(row.source),
                values=values,
                known=known,
                outdated=language in written and language not in texts,
            )

    def answering(self, intent: str) -> str | None:
        """The fact that answers an intent: the one of its name, else the one that the staff chose for it."""
        chosen = models.Fact.answers_intent == intent
        with self._sessions() as session:
            if session.get(models.Fact, intent) is not None:
                return intent
            return session.scalar(select(models.Fact.id).where(chosen).order_by(models.Fact.id).limit(1))

    def answered_intents(self) -> frozenset[str]:
        """The intents to which the staff gave a fact of another name."""
        with self._sessions() as session:
            chosen = session.scalars(select(models.Fact.answers_intent).where(models.Fact.answers_intent.is_not(None)))
            return frozenset(intent for intent in chosen if intent)

    def question(self, intent: str, language: str) -> views.Question | None:
        """What the staff wrote as an intent's question: in `language`, else in English, else in any."""
        fact = models.Fact
        query = select(models.FactQuestion).join(fact).where((fact.id == intent) | (fact.answers_intent == intent))
        with self._sessions() as session:
            texts = {row.language: row.text for row in session.scalars(query.order_by(models.FactQuestion.language))}
        for code in (language, _FALLBACK_LANGUAGE, *texts):
            if code in texts:
                return views.Question(texts[code], code)
        return None

    def asked_about(self, topic: str) -> tuple[str, ...]:
        """The facts of a topic to which there is a question in words."""
        query = select(models.Fact.id).where(models.Fact.topic == topic, models.Fact.questions.any())
        with self._sessions() as session:
            return tuple(session.scalars(query.order_by(models.Fact.id)))

    def fact_ids(self) -> frozenset[str]:
        """The ids of all facts."""
        with self._sessions() as session:
            return frozenset(session.scalars(select(models.Fact.id)))

    def page_source(self) -> views.Source:
        """The source of most facts: the university's page."""
        return self.fact("page.updated", _FALLBACK_LANGUAGE).source

    def partners(self, language: str, country_code: str | None = None) -> tuple[views.Institution, ...]:
        """Institutions with an active agreement, in the source's order; those of one country where given."""
        query = (
            select(models.Institution)
            .join(models.Agreement)
            .where(models.Agreement.active, *_in_force(date.today()))
            .order_by(models.Agreement.position, models.Institution.name)
            .options(selectinload(models.Institution.names), selectinload(models.Institution.country))
        )
        if country_code is not None:
            query = query.where(models.Institution.country_code == country_code)
        with self._sessions() as session:
            return tuple(_institution(row, language) for row in session.scalars(query))

    def project(self, project_id: str, language: str) -> views.Project:
        """A project with its countries.

        Raises:
            UnknownRecordError: There is no such project.
        """
        with self._sessions() as session:
            row = session.get(models.Project, project_id)
            if row is None:
                raise UnknownRecordError(f"There is no project {project_id!r}.")
            return _project(row, language)

    def projects(self, language: str, country_code: str | None = None) -> tuple[views.Project, ...]:
        """All projects in the source's order; those with a partner from one country where given."""
        query = select(models.Project).order_by(models.Project.position)
        if country_code is not None:
            query = query.join(models.ProjectCountry).where(models.ProjectCountry.country_code == country_code)
        with self._sessions() as session:
            return tuple(_project(row, language) for row in session.scalars(query))

    def country(self, country_code: str, language: str) -> views.Country:
        """A country by its ISO 3166 code: as the database names it, else as CLDR does.

        Raises:
            UnknownRecordError: Neither knows the code.
        """
        with self._sessions() as session:
            row = session.get(models.Country, country_code)
            if row is not None:
                return _country(row, language)
        name = Locale.parse(language).territories.get(country_code)
        if name is None:
            raise UnknownRecordError(f"There is no country {country_code!r}.")
        return views.Country(code=country_code, slug=_slug(country_code), name=name)

    def names(self) -> tuple[views.Name, ...]:
        """Every way of writing a name that the gazetteer shall find; CLDR's countries are of the kind "territory"."""
        with self._sessions() as session:
            own = own_names(session)
            near = session.scalars(select(models.Country.code)).all()
        return tuple(dict.fromkeys([*own, *_cldr_countries(LANGUAGES), *city_names(near)]))

    def own_names(self) -> tuple[views.Name, ...]:
        """Those of the names that the database holds."""
        with self._sessions() as session:
            return own_names(session)


def own_names(session: Session) -> tuple[views.Name, ...]:
    """The names that the database holds, in the same order on every database, whenever they were written."""
    alias, institution, project = models.Alias, models.Institution, models.Project
    local, country = models.InstitutionName, models.CountryName
    rows = [
        *session.execute(select(alias.kind, alias.key, alias.language, alias.text)),
        *session.execute(select(literal("institution"), institution.id, literal("en"), institution.name)),
        *session.execute(select(literal("institution"), local.institution_id, local.language, local.name)),
        *session.execute(select(literal("topic"), project.id, literal("en"), project.name)),
    ]
    for code, language, *written in session.execute(
        select(country.country_code, country.language, country.name, country.locative)
    ):
        rows += [("country", code, language, text) for text in written if text]
    return tuple(views.Name(*row) for row in sorted({tuple(row) for row in rows}))


def _in_force(day: date) -> tuple[ColumnElement[bool], ...]:
    """That an agreement holds on a day, as far as its dates are known."""
    agreement = models.Agreement
    return (
        agreement.valid_from.is_(None) | (agreement.valid_from <= day),
        agreement.valid_until.is_(None) | (agreement.valid_until >= day),
    )


def _values(row: models.Fact) -> dict[str, str]:
    record = row.project or row.programme
    if row.attribute == "website" and record is not None and record.website:
        return {"url": record.website}
    return {}


def _fill(text: str, values: dict[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda match: values[match.group(1)], text)


def _source(row: models.Source) -> views.Source:
    return views.Source(title=row.title, url=row.url, as_of=row.as_of)


def _slug(country_code: str) -> str:
    name = Locale.parse("en").territories[country_code]
    return re.sub(r"\W+", "_", name.casefold()).strip("_")


def _country(row: models.Country, language: str) -> views.Country:
    for name in row.names:
        if name.language == language:
            return views.Country(row.code, row.slug, name.name, name.locative)
    return views.Country(row.code, row.slug, Locale.parse(language).territories.get(row.code, row.slug))


def _institution(row: models.Institution, language: str) -> views.Institution:
    local = next((name.name for name in row.names if name.language == language), None)
    return views.Institution(row.id, row.name, local, _country(row.country, language))


def _project(row: models.Project, language: str) -> views.Project:
    countries = tuple(_country(part.country, language) for part in row.countries)
    return views.Project(row.id, row.name, row.website, countries)


def _cldr_countries(languages: Iterable[str]) -> Iterable[views.Name]:
    for language in languages:
        for code, name in sorted(Locale.parse(language).territories.items()):
            if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES:
                yield views.Name("territory", code, language, name)


_NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "ZZ", "QO", "XA", "XB"})
