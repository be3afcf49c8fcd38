"""Names that a correction takes back, in twelve languages."""

import pytest

from bot.rejections import find_correction, is_rejected

CORRECTIONS = [
    ("Oh sorry, not Finland, I meant Spain.", "Finland", "Spain"),
    ("I didn't mean OPATEL, tell me of MediTec", "OPATEL", "MediTec"),
    ("Nein, nicht Finnland, sondern Spanien", "Finnland", "Spanien"),
    ("Nein, Finnland nicht, Spanien", "Finnland", "Spanien"),
    ("no me refería a Finlandia, sino a España", "Finlandia", "España"),
    ("no, España", "", "España"),
    ("non la Finlandia, la Spagna", "Finlandia", "Spagna"),
    ("je ne parlais pas de la Finlande mais de l'Espagne", "Finlande", "Espagne"),
    ("não é a Finlândia, é a Espanha", "Finlândia", "Espanha"),
    ("en tarkoittanut Suomea vaan Espanjaa", "Suomea", "Espanjaa"),
    ("Finlandiya değil, İspanya demek istedim", "Finlandiya", "İspanya"),
    ("Finlandiya'yı değil İspanya'yı", "Finlandiya", "İspanya"),
    ("όχι η Φινλανδία, την Ισπανία εννοούσα", "Φινλανδία", "Ισπανία"),
    ("لا مش فنلندا، قصدي إسبانيا", "فنلندا", "إسبانيا"),
    ("نه، منظورم فنلاند نبود، اسپانیا", "فنلاند", "اسپانیا"),
    ("فنلاند نه، اسپانیا", "فنلاند", "اسپانیا"),
    ("فن لینڈ نہیں، اسپین", "فن لینڈ", "اسپین"),
    ("Finland nahi, Spain ka poocha tha", "Finland", "Spain"),
]


@pytest.mark.parametrize(("text", "rejected", "meant"), CORRECTIONS)
def test_rejected_name_is_told_from_the_one_that_is_meant(text: str, rejected: str, meant: str) -> None:
    for name, expected in ((rejected, True), (meant, False)):
        if name:
            start = text.index(name)
            assert is_rejected(text, start, start + len(name)) is expected, name


def test_doubt_is_no_rejection() -> None:
    assert not is_rejected("I'm not sure whether Spain is a partner", 21, 26)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "no, I meant MediTec",
            "nein, MediTec meinte ich",
            "pardon, je voulais dire en Finlande",
            "scusa, intendevo OPATEL",
        ),
        *(
            "perdón, quería decir OPATEL",
            "desculpe, queria dizer Itália",
            "ei, tarkoitin MediTeciä",
            "MediTec demek istedim",
        ),
        *("όχι, το MediTec εννοούσα", "نه منظورم میدیتک بود", "لا، قصدي ميديتك", "نہیں، میرا مطلب میڈی ٹیک تھا"),
    ],
)
def test_a_correction_is_told_by_its_words(text: str) -> None:
    assert find_correction(text) is not None


@pytest.mark.parametrize(
    "text", ["what does TUMS mean?", "quería saber qué es OPATEL", "was heißt OPATEL?", "مطلب اوپاتل؟"]
)
def test_a_question_is_no_correction(text: str) -> None:
    assert find_correction(text) is None
