"""Under which intents a sentence stands already."""

from sqlalchemy.orm import Session, sessionmaker

from training.examples import Examples
from training.rivals import find_rivals, fold, shipped_sentences


def test_letters_are_what_is_compared() -> None:
    assert fold("  Where's THE gym?! ") == fold("where s the gym") == "where s the gym"
    assert fold("??") == "??"


def test_shipped_and_given_sentences_are_found_and_removed_ones_are_not(sessions: sessionmaker[Session]) -> None:
    shipped = next(one for ones in shipped_sentences().values() for one in ones if one.intent == "unknown.housing")
    with sessions.begin() as session:
        assert {rival.intent for rival in find_rivals(session, f" {shipped.text.upper()}!")} == {"unknown.housing"}
        assert not find_rivals(session, "qwertz asdf yxcv")
        examples = Examples(session)
        removed = examples.remove(shipped.text, shipped.language, shipped.intent, "test")
        assert not find_rivals(session, shipped.text)
        given = examples.add(shipped.text, shipped.language, "unknown.life", "test")
        (rival,) = find_rivals(session, shipped.text)
        assert (rival.intent, rival.example_id) == ("unknown.life", given.id)
        examples.withdraw(removed.id)
        assert {rival.intent for rival in find_rivals(session, shipped.text)} == {"unknown.housing", "unknown.life"}
