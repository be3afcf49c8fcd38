"""What is looked at before a training: contradictions, too few sentences, changes in git that the console opposes.

A finding is a plain object for the job's row and the console: `kind` (a key of the wording), `blocks` (whether it must
be mended before the training), and what it is about. Near-duplicates and Rasa's own validation come from the trial.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from facts import LANGUAGES
from training.corpus import Corpus, Sentence
from training.examples import tidy
from training.intents import shipped_intents
from training.overlay import Overlay
from training.syncing import Conflict

Finding = dict[str, Any]
FEWEST = 5
"""Sentences that an intent needs in a language; with fewer, the other languages' must carry it."""


def check(corpus: Corpus, overlay: Overlay, conflicts: Iterable[Conflict]) -> list[Finding]:
    """All findings on the merged sentences, those that block first."""
    sentences = [sentence for _, sentence in corpus.sentences()]
    findings = [*find_duplicates(sentences), *find_few(sentences, overlay), *map(_conflict, conflicts)]
    return sorted(findings, key=lambda finding: not finding["blocks"])


def find_duplicates(sentences: Iterable[Sentence]) -> list[Finding]:
    """Sentences that stand under two intents in one language, whatever their case."""
    homes: dict[tuple[str, str], dict[str, Sentence]] = defaultdict(dict)
    for one in sentences:
        homes[tidy(one.text).casefold(), one.language].setdefault(one.intent, one)
    found = []
    for same in homes.values():
        first, *others = same.values()
        found += [
            {
                "kind": "duplicate",
                "blocks": first.text == other.text,
                "text": other.text,
                "language": other.language,
                "intent": other.intent,
                "rival": first.intent,
            }
            for other in others
        ]
    return found


def find_few(sentences: Iterable[Sentence], overlay: Overlay) -> list[Finding]:
    """Languages in which an intent has too few sentences: made intents, and those that lost some to the staff."""
    counts = Counter((one.intent, one.language) for one in sentences)
    looked_at = {*overlay.intents, *(one.intent for one in overlay.removed)}
    shipped = set(shipped_intents())
    found = []
    for intent in sorted(looked_at):
        few = {code: counts[intent, code] for code in LANGUAGES if counts[intent, code] < FEWEST}
        if few:
            is_empty = not any(counts[intent, code] for code in LANGUAGES)
            found.append({"kind": "few", "blocks": is_empty and intent in shipped, "intent": intent, "counts": few})
    return found


def _conflict(conflict: Conflict) -> Finding:
    text, language, intent = conflict.sentence
    return {
        "kind": f"conflict-{conflict.kind}",
        "blocks": False,
        "text": text,
        "language": language,
        "intent": intent,
        "rival": conflict.other,
        "example": conflict.example_id,
    }
