"""Taking messages apart."""

import pytest

from bot.questions import split_conjunctions, split_sentences, split_story


def test_question_marks_part_questions() -> None:
    assert [part.text for part in split_sentences("Was ist OPATEL? Wer zahlt das?")] == [
        "Was ist OPATEL?",
        "Wer zahlt das?",
    ]
    assert [part.text for part in split_sentences("Τι είναι το OPATEL; Πότε ξεκίνησε;")] == [
        "Τι είναι το OPATEL;",
        "Πότε ξεκίνησε;",
    ]
    assert len(split_sentences("Hi! Was ist OPATEL")) == 1


def test_places_point_into_the_message() -> None:
    text = "Was ist OPATEL? Wer zahlt das?"
    assert [text[part.start : part.end] for part in split_sentences(text)] == [
        part.text for part in split_sentences(text)
    ]


@pytest.mark.parametrize(
    ("text", "variant", "ways"),
    [
        ("when did it start and who pays", "en", [["when did it start", "who pays"]]),
        ("Quem bancou o OPATEL inteiro", "pt", []),
        ("quando começou e quem paga", "pt", [["quando começou", "quem paga"]]),
        ("متى بدأ المشروع وكم مدته", "ar", [["متى بدأ المشروع", "وكم مدته"]]),
        ("a and b", "en", []),
        ("when did it start and who pays", "xx", []),
    ],
)
def test_conjunctions_of_the_language_part_questions(text: str, variant: str, ways: list) -> None:
    assert [[part.text for part in way] for way in split_conjunctions(text, variant)] == ways


def test_only_long_messages_are_stories() -> None:
    assert split_story("Short. Question?") == []
    story = (
        "I study nursing in my third year and like it. My friends told me so much about Spain, and about its food. "
        "Which partners are there?"
    )
    assert split_story(story)[-1].text == "Which partners are there?"
