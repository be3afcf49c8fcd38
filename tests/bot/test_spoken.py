"""Languages that a message names, and country names that are languages."""

import pytest

from bot.spoken import find_spoken, is_covered

LANGUAGES = {
    "can we speak in German?": "de",
    "my Portuguese is bad": "pt",
    "sprechen Sie Spanisch": "es",
    "Entschuldigung, ich schreibe lieber auf Deutsch.": "de",
    "parlez-vous italien ?": "it",
    "en allemand svp": "de",
    "¿podemos hablar en español?": "es",
    "falo só espanhol": "es",
    "preferisco in tedesco": "de",
    "kirjoitan mieluummin espanjaksi": "es",
    "Almanca devam edelim": "de",
    "μπορώ να γράψω στα γερμανικά": "de",
    "ایتالیایی حرف می‌زنید؟": "it",
    "هل تتكلم الألمانية؟": "de",
    "کیا میں جرمن میں لکھ سکتا ہوں": "de",
}
COUNTRIES = [
    "which Spanish universities are partners?",
    "deutsche Partner",
    "habt ihr Partner in Italien?",
    "جہاں پرتگالی بولتے ہیں وہاں کوئی یونیورسٹی ہے؟",
    "je cherche un partenaire italien",
    "an exchange where people speak Finnish",
    "does the diploma count in Greece?",
]


@pytest.mark.parametrize("text", LANGUAGES)
def test_a_language_is_no_country(text: str) -> None:
    (found,) = find_spoken(text)
    assert found.code == LANGUAGES[text]
    assert is_covered(found.start, found.end, [found])


@pytest.mark.parametrize("text", COUNTRIES)
def test_a_country_is_no_language(text: str) -> None:
    assert not [found for found in find_spoken(text) if found.certain]


def test_several_languages_are_found() -> None:
    assert [one.code for one in find_spoken("do you speak Finnish, Urdu or Klingon?")] == ["fi", "ur"]
