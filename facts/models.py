"""The tables of the facts database (SQLAlchemy 2, typed).

Institutions, countries, agreements, projects, programmes and organisation units are relational, so that "which
partners are in Spain?" is a query. A fact points at what it is about, has a source, and one text a language.
"""

from datetime import date
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Base of all tables of the one database, those of other rooms too."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {str: String(200)}


class TextState(StrEnum):
    """Where a fact's text in one language stands."""

    REVIEWED = "reviewed"
    STALE = "stale"  # the fact changed after the text was written


class Source(Base):
    """Where facts come from, and as of when they hold."""

    __tablename__ = "sources"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    url: Mapped[str] = mapped_column(String(2000))
    as_of: Mapped[date]


class Country(Base):
    """A country that some record points at, by ISO 3166 code; `slug` is its part in fact ids."""

    __tablename__ = "countries"

    code: Mapped[str] = mapped_column(String(2), primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    names: Mapped[list["CountryName"]] = relationship(back_populates="country", cascade="all, delete-orphan")


class CountryName(Base):
    """A country's name in one language, alone and with its preposition or case ("Suomi", "Suomessa")."""

    __tablename__ = "country_names"

    country_code: Mapped[str] = mapped_column(ForeignKey("countries.code"), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    name: Mapped[str]
    locative: Mapped[str | None]
    country: Mapped[Country] = relationship(back_populates="names")


class Institution(Base):
    """A university, under its official name."""

    __tablename__ = "institutions"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    country_code: Mapped[str] = mapped_column(ForeignKey("countries.code"), index=True)
    country: Mapped[Country] = relationship()
    names: Mapped[list["InstitutionName"]] = relationship(cascade="all, delete-orphan")


class InstitutionName(Base):
    """An institution's local form, which may follow the official name."""

    __tablename__ = "institution_names"

    institution_id: Mapped[str] = mapped_column(ForeignKey("institutions.id"), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    name: Mapped[str]


class Alias(Base):
    """One more way in which people write the name of a country, an institution or a topic."""

    __tablename__ = "aliases"

    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    text: Mapped[str] = mapped_column(primary_key=True)


class Agreement(Base):
    """An exchange agreement of the university with an institution. One whose last day has passed is not active."""

    __tablename__ = "agreements"

    id: Mapped[str] = mapped_column(primary_key=True)
    institution_id: Mapped[str] = mapped_column(ForeignKey("institutions.id"), index=True)
    active: Mapped[bool] = mapped_column(default=True)
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
    position: Mapped[int] = mapped_column(default=0)
    source_id: Mapped[str] = mapped_column(ForeignKey("sources.id"))
    institution: Mapped[Institution] = relationship()


class Project(Base):
    """A project such as OPATEL. What is not known is empty; `started` is an ISO month ("2016-10")."""

    __tablename__ = "projects"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    expansion: Mapped[str]
    programme_id: Mapped[str] = mapped_column(ForeignKey("programmes.id"))
    started: Mapped[str | None] = mapped_column(String(7))
    duration_years: Mapped[int | None]
    funder: Mapped[str | None]
    partner_count: Mapped[int | None]
    aim: Mapped[str | None] = mapped_column(Text)
    methods: Mapped[str | None] = mapped_column(Text)
    audience: Mapped[str | None] = mapped_column(Text)
    centre_name: Mapped[str | None]
    centre_place: Mapped[str | None]
    centre_opened: Mapped[date | None]
    website: Mapped[str | None] = mapped_column(String(2000))
    position: Mapped[int] = mapped_column(default=0)
    countries: Mapped[list["ProjectCountry"]] = relationship(
        order_by="ProjectCountry.position", cascade="all, delete-orphan"
    )


class ProjectCountry(Base):
    """That a country takes part in a project."""

    __tablename__ = "project_countries"

    project_id: Mapped[str] = mapped_column(ForeignKey("projects.id"), primary_key=True)
    country_code: Mapped[str] = mapped_column(ForeignKey("countries.code"), primary_key=True, index=True)
    position: Mapped[int] = mapped_column(default=0)
    country: Mapped[Country] = relationship()


class Programme(Base):
    """A programme: Erasmus+, exchange, visiting professorships."""

    __tablename__ = "programmes"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    first_year: Mapped[int | None]
    last_year: Mapped[int | None]
    website: Mapped[str | None] = mapped_column(String(2000))


class Unit(Base):
    """A unit of the organisation: the Global Network and its desks and leading houses."""

    __tablename__ = "units"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    parent_id: Mapped[str | None] = mapped_column(ForeignKey("units.id"))


class Fact(Base):
    """One fact: what it is about, its source, and how often it changed (`revision`).

    It answers the intent of its own name, and another one that the staff chose (`answers_intent`).
    """

    __tablename__ = "facts"

    id: Mapped[str] = mapped_column(primary_key=True)
    topic: Mapped[str] = mapped_column(index=True)
    attribute: Mapped[str]
    statement: Mapped[str] = mapped_column(Text)
    revision: Mapped[int] = mapped_column(default=1)
    source_id: Mapped[str] = mapped_column(ForeignKey("sources.id"))
    project_id: Mapped[str | None] = mapped_column(ForeignKey("projects.id"))
    programme_id: Mapped[str | None] = mapped_column(ForeignKey("programmes.id"))
    unit_id: Mapped[str | None] = mapped_column(ForeignKey("units.id"))
    institution_id: Mapped[str | None] = mapped_column(ForeignKey("institutions.id"))
    country_code: Mapped[str | None] = mapped_column(ForeignKey("countries.code"))
    answers_intent: Mapped[str | None] = mapped_column(String(100), index=True)
    source: Mapped[Source] = relationship()
    project: Mapped[Project | None] = relationship()
    programme: Mapped[Programme | None] = relationship()
    texts: Mapped[list["FactText"]] = relationship(cascade="all, delete-orphan")
    questions: Mapped[list["FactQuestion"]] = relationship(cascade="all, delete-orphan")


class FactQuestion(Base):
    """The question that a fact answers, in a few words of one language: what a button says that asks it."""

    __tablename__ = "fact_questions"

    fact_id: Mapped[str] = mapped_column(ForeignKey("facts.id"), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    text: Mapped[str]


class FactText(Base):
    """How a fact is said in one language, and for which revision of the fact it was written."""

    __tablename__ = "fact_texts"

    fact_id: Mapped[str] = mapped_column(ForeignKey("facts.id"), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    state: Mapped[TextState] = mapped_column(String(20), default=TextState.REVIEWED)
    revision: Mapped[int] = mapped_column(default=1)


class SeedMark(Base):
    """What the seed wrote into which row, so that it never overwrites what staff changed."""

    __tablename__ = "seed_marks"

    table: Mapped[str] = mapped_column(String(50), primary_key=True)
    key: Mapped[str] = mapped_column(String(400), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64))
