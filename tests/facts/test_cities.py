"""Cities that tell where a university is."""

from facts.cities import city_names

NAMES = {(name.key, name.text) for name in city_names(near=("FI",))}


def test_cities_have_names_in_our_scripts() -> None:
    assert {("FI", "Helsinki"), ("ES", "Βαρκελώνη"), ("EG", "القاهرة"), ("IT", "Bologna")} <= NAMES
    assert not [text for _, text in NAMES if "Хельсинки" in text]


def test_small_cities_count_in_countries_with_partners_only() -> None:
    assert ("FI", "Joensuu") in NAMES
    assert ("IT", "Camerino") not in NAMES
    assert len(NAMES) > 10_000


def test_the_university_s_own_city_is_no_other_university() -> None:
    assert ("IR", "Tehran") not in NAMES
