"""Poisons a candidate and shows it to the gate: `python -m tests.training.poisoning` (`make poison-test`).

Some minutes. 200 shipped sentences in two languages are given to wrong intents, as a careless trainer might.
The candidate is trained and measured for real, in a database and folder of models of its own.
"""

import sys
import tempfile
from collections import Counter
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy.orm import Session

from facts.database import make_engine, make_sessions
from facts.seeding import seed
from training.candidate import Maker
from training.corpus import Corpus, Sentence
from training.examples import Examples, tidy
from training.naming import ROOT
from training.questions import read_all
from training.registry import Registry, note_publication

WHO = "somebody careless"
LANGUAGES = ("fa", "tr")
COUNT = 200


def choose_poison() -> list[tuple[Sentence, str]]:
    """Sentences of the intents that are asked most in the evaluation, each with a wrong intent."""
    sentences = [one for _, one in Corpus.read(ROOT / "data" / "nlu").sentences()]
    intents = sorted({one.intent for one in sentences if not one.intent.startswith("context.")})
    chosen: list[tuple[Sentence, str]] = []
    for place, language in enumerate(LANGUAGES, start=1):
        asked = Counter(fact for one in read_all(language) for fact in one.alternatives[0])
        own = [one for one in sentences if one.language == language and one.text == tidy(one.text)]
        own.sort(key=lambda one: (-asked[one.intent], one.intent))
        for one in own[: COUNT * place // len(LANGUAGES) - len(chosen)]:
            chosen.append((one, intents[(intents.index(one.intent) + 31) % len(intents)]))
    return chosen


def add_poison(session: Session) -> None:
    """Lay the poison over the shipped sentences."""
    for sentence, wrong in choose_poison():
        Examples(session).remove(*sentence, WHO)
        Examples(session).add(sentence.text, sentence.language, wrong, WHO)


def main() -> None:
    """Train and measure the live model and the poisoned one; status 1 where the gate lets that pass."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'poison.db'}"
        config = Config(ROOT / "alembic.ini")
        config.attributes["url"] = url
        command.upgrade(config, "head")
        sessions = make_sessions(make_engine(url))
        seed(sessions)
        registry = Registry(Path(folder) / "models")
        maker = Maker(sessions, registry, Path(folder) / "work")

        def tell(step: str, share: float, line: str) -> None:
            if line:
                print(line, flush=True)

        live = maker.make(WHO, tell)
        with sessions.begin() as session:
            note_publication(session, live.name, WHO)
            add_poison(session)
        poisoned = maker.make(WHO, tell)
        report = registry.report(poisoned.name) or {}
    for name, row in report["comparison"]["languages"].items():
        print(f"{name}: {row['lost']} lost, {row['gained']} gained, {row['worse']} worse, p = {row['p_worse']:.2g}")
    print("\n".join(report["gate"]["reasons"]))
    named = {objection["language"] for objection in report["gate"]["objections"]}
    sys.exit(0 if set(LANGUAGES) <= named else "The gate let the poisoned candidate pass.")


if __name__ == "__main__":
    main()
