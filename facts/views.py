"""What the repository returns: plain frozen objects, no rows, so that no caller holds a database session."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Source:
    """Where a fact comes from, and as of when it holds."""

    title: str
    url: str
    as_of: date


@dataclass(frozen=True)
class Country:
    """A country in one language: its name, and the name with its preposition or case where known."""

    code: str
    slug: str
    name: str
    locative: str | None = None


@dataclass(frozen=True)
class Institution:
    """A university in one language: official name, local form (or none) and country."""

    id: str
    name: str
    local_name: str | None
    country: Country


@dataclass(frozen=True)
class Project:
    """A project with its countries, named in one language."""

    id: str
    name: str
    website: str | None
    countries: tuple[Country, ...]


@dataclass(frozen=True)
class Fact:
    """A fact in one language.

    `text` is empty where the fact has none in that language that is up to date; `values` are what the text's
    placeholders stand for (`{ $url }`), and `known` says whether all of them have a value. `outdated` says that there
    is a text in the language asked for, but an old one.
    """

    id: str
    text: str | None
    language: str
    source: Source
    values: dict[str, str] = field(default_factory=dict)
    known: bool = True
    outdated: bool = False


@dataclass(frozen=True)
class Question:
    """The question that a fact answers, in a few words, and the language that these are in."""

    text: str
    language: str


@dataclass(frozen=True)
class Name:
    """One way of writing the name of a country, an institution, a topic or a territory (CLDR's), for the gazetteer."""

    kind: str
    key: str
    language: str
    text: str
