"""Intent sets, this assistant's pipeline beside Rasa's default: `python -m tests.bot.benchmark DATA REPORT [--diet]`.

Runs in Rasa's environment. DATA holds the public sets as published (`banking77/`, `clinc150/`, `massive-sample/`); they
have none of our names and languages. Beside them stands our own data: five folds of the training sentences, and the
evaluation questions that one fact answers, whose intent has that fact's name. `--diet` also trains Rasa's default
pipeline, on all of the public sets and on a tenth of our sentences, in a fifth of its epochs where there are many: it
would take hours otherwise. What it answered is kept in `docs/evaluation/rasa-default/`, which is committed: a run
that was stopped goes on where it was, and a new one trains only on what has changed.
"""

import asyncio
import csv
import hashlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml

from bot.intents import NAME_FEATURES, IntentModel, Options, Samples, name_features
from bot.language import LANGUAGES, known_variant
from bot.names import NameFinder, Word, index_names
from bot.sentences import SentenceImporter
from bot.spelling import clean
from bot.transliteration import write_readable
from bot.vectors import VectorStore
from scripts.rasa_default import EPOCHS, PIPELINE
from training.questions import read_talks

Pair = tuple[str, str]
Answer = tuple[str, float]  # an intent, and how surely
DRAWS = 5
DEFAULT = "Rasa's default"
REFUSED = 0.0425  # of the validation sentences, so that less than 5 % of the test sentences are
SINGLE = Options(composed=0)  # the public sets have no two questions in one message
NAMES = Path("var/names.json")
OWN_VECTORS = Path("var/benchmark-vectors.npz")
DEFAULT_ANSWERS = Path("docs/evaluation/rasa-default")
LARGE, LARGE_EPOCHS = 2000, 20  # an epoch of so many sentences takes Rasa's default a minute or more
CONFIG = """
recipe: default.v1
language: xx
assistant_id: benchmark
pipeline:
{pipeline}policies: []
"""


@dataclass(frozen=True)
class Result:
    """A row of the table; shares in percent, seconds of training (encoding aside), nothing where it was not ours."""

    task: str
    pipeline: str
    accuracy: float
    recall: str = ""
    seconds: float | None = None


PUBLISHED = (
    Result("BANKING77, 10 examples an intent", "RoBERTa (Few-Shot-Intent-Detection leaderboard)", 84.3),
    Result("BANKING77, 10 examples an intent", "USE and ConveRT (the same leaderboard)", 85.2),
    Result("BANKING77, 10 examples an intent", "CPFT, contrastive pre-training (the same leaderboard)", 87.2),
    Result("CLINC150, with threshold", "BERT (Larson et al., 2019)", 96.2, "52.3"),
    Result("CLINC150, with threshold", "Rasa with spaCy, 2019 (Larson et al., 2019)", 90.9, "31.2"),
    Result("CLINC150, with threshold", "Dialogflow (Larson et al., 2019)", 90.8, "26.7"),
    Result("MASSIVE fa, all 11,500 sentences", "XLM-R base (FitzGerald et al., 2023)", 87.0),
    Result("MASSIVE en, all 11,500 sentences", "XLM-R base (FitzGerald et al., 2023)", 88.3),
)
INTRODUCTION = f"""# Intent sets: this assistant's classifier beside Rasa's default, and published figures

`make benchmark-nlu DATA=<folder> DIET=--diet` writes this page. The public sets have none of our names and languages,
and one question a message; their encoding is not in the seconds. Rasa's default is its own pipeline (sparse features
and DIET, {EPOCHS} epochs; {LARGE_EPOCHS} from {LARGE:,} sentences, of which an epoch takes minutes). Of our sentences
it is given a tenth: all of them would take hours. What it answered is kept in `docs/evaluation/rasa-default/`. "Our
questions": those of the evaluation that exactly one fact answers; the intent must be that fact's. Thresholds refuse
{100 * REFUSED:.2f} % of the validation sentences: by nearness in ours, by confidence in Rasa's default. The seconds are
of a machine that did other work beside, so only their size can be compared. Rows without seconds are published figures,
of models trained on the same sets by their authors.

"""


def prepare(texts: Sequence[str]) -> Samples:
    """Texts with their vectors; kept on disk, for the sets are read again and again."""
    cleaned = [clean(text) for text in texts]
    vectors = VectorStore(Path("nowhere"), OWN_VECTORS).encode(cleaned)
    return Samples(list(texts), vectors, np.zeros((len(texts), len(NAME_FEATURES)), dtype=np.float32))


def fit(pairs: Sequence[Pair]) -> tuple[IntentModel, float]:
    """A model of the training pairs, and the seconds that fitting took (encoding aside)."""
    samples = prepare([text for text, _ in pairs])
    started = time.monotonic()
    model = IntentModel.fit(samples, [label for _, label in pairs], SINGLE)
    return model, time.monotonic() - started


def accuracy(model: IntentModel, pairs: Sequence[Pair]) -> float:
    """The share of pairs whose label is the likeliest, in percent."""
    readings = model.read(prepare([text for text, _ in pairs]))
    return 100 * float(
        np.mean([reading.ranking[0][0] == label for reading, (_, label) in zip(readings, pairs, strict=True)])
    )


def read_own() -> list[tuple[str, str, str]]:
    """Our training sentences: language, text, intent."""
    data = SentenceImporter(None, None, "data/nlu").get_nlu_data()
    return [(known_variant(one), one.get("text"), one.get("intent")) for one in data.training_examples]


def prepare_own(rows: Sequence[tuple[str, str]], finder: NameFinder) -> Samples:
    """Our sentences, or questions, with names and in their own script; `rows` are languages and texts."""
    mentions = [finder.find([Word(text, 0, len(text))]) for _, text in rows]
    names = np.vstack([name_features([(one.kind, one.key) for one in found]) for found in mentions])
    vectors = VectorStore(own=OWN_VECTORS).encode([write_readable(text, variant) for variant, text in rows])
    return Samples([text for _, text in rows], vectors, names)


def measure_folds(folds: int = 5) -> Result:
    """Cross-validation on our own training sentences."""
    rows, finder = read_own(), NameFinder(index_names(json.loads(NAMES.read_text(encoding="utf-8"))))
    samples = prepare_own([(variant, text) for variant, text, _ in rows], finder)
    labels, languages = np.array([label for *_, label in rows]), np.array([row[0] for row in rows])
    order, right, started = np.random.RandomState(0).permutation(len(rows)), 0, time.monotonic()
    for fold in range(folds):
        held = order[fold::folds]
        kept = np.setdiff1d(order, held)
        model = IntentModel.fit(samples.take(kept), labels[kept].tolist(), Options(), languages[kept].tolist())
        readings = model.read(samples.take(held))
        right += sum(one.ranking[0][0] == label for one, label in zip(readings, labels[held], strict=True))
    seconds = (time.monotonic() - started) / folds
    return Result("Our training sentences, five folds", "ours", 100 * right / len(rows), "", seconds)


def read_questions(intents: set[str]) -> list[tuple[str, str, str]]:
    """The evaluation questions that one fact answers, as those of `read_own`."""
    found = []
    for language in LANGUAGES:
        for talk in read_talks(language):
            one = talk.turns[0]
            if len(talk.turns) == 1 and len(one.alternatives) == 1 and len(one.alternatives[0]) == 1:
                (fact,) = one.alternatives[0]
                latin = "-Latn" if one.kind == "latin" and language in ("fa", "ar", "el", "ur") else ""
                if fact in intents:
                    found.append((language + latin, one.text, fact))
    return found


def measure_own(diet: bool) -> list[Result]:
    """The evaluation questions' intents, trained on all our sentences and on a tenth of them."""
    rows, finder = read_own(), NameFinder(index_names(json.loads(NAMES.read_text(encoding="utf-8"))))
    questions = read_questions({label for *_, label in rows})
    asked = prepare_own([(variant, text) for variant, text, _ in questions], finder)
    results = []
    for task, part in (("all sentences", rows), ("a tenth of the sentences", rows[::10])):
        samples, started = prepare_own([(variant, text) for variant, text, _ in part], finder), time.monotonic()
        model = IntentModel.fit(samples, [row[2] for row in part], Options(), [row[0] for row in part])
        seconds = time.monotonic() - started
        right = [one.ranking[0][0] == label for one, (*_, label) in zip(model.read(asked), questions, strict=True)]
        results.append(Result(f"Our questions, {task}", "ours", 100 * float(np.mean(right)), "", seconds))
    if diet:
        train, test = ([(text, label) for _, text, label in some] for some in (rows[::10], questions))
        results.append(measure_diet("Our questions, a tenth of the sentences", train, test))
    return results


def read_banking(folder: Path) -> dict[str, list[Pair]]:
    """BANKING77's two parts."""
    parts = {}
    for part in ("train", "test"):
        with (folder / "banking77" / f"{part}.csv").open(encoding="utf-8", newline="") as file:
            parts[part] = [(row["text"], row["category"]) for row in csv.DictReader(file)]
    return parts


def draw(pairs: Sequence[Pair], count: int, seed: int) -> list[Pair]:
    """A few pairs of each label."""
    chance, chosen = np.random.RandomState(seed), []
    for label in sorted({label for _, label in pairs}):
        own = [pair for pair in pairs if pair[1] == label]
        chosen += [own[place] for place in chance.permutation(len(own))[:count]]
    return chosen


def measure_banking(folder: Path, diet: bool) -> list[Result]:
    """BANKING77 with ten examples an intent (mean of five draws), and whole."""
    parts = read_banking(folder)
    few = [fit(draw(parts["train"], 10, seed)) for seed in range(DRAWS)]
    shares = [accuracy(model, parts["test"]) for model, _ in few]
    whole, seconds = fit(parts["train"])
    results = [
        Result("BANKING77, 10 examples an intent", "ours", float(np.mean(shares)), "", few[0][1]),
        Result("BANKING77, all", "ours", accuracy(whole, parts["test"]), "", seconds),
    ]
    if diet:
        draws = [measure_diet("", draw(parts["train"], 10, seed), parts["test"]) for seed in range(DRAWS)]
        mean = float(np.mean([one.accuracy for one in draws]))
        results.append(Result("BANKING77, 10 examples an intent", DEFAULT, mean, "", draws[0].seconds))
        results.append(measure_diet("BANKING77, all", parts["train"], parts["test"]))
    return results


def measure_clinc(folder: Path, diet: bool) -> list[Result]:
    """CLINC150: in-scope accuracy and out-of-scope recall where some of the validation sentences are refused."""
    parts = json.loads((folder / "clinc150" / "data_full.json").read_text(encoding="utf-8"))
    train = [(text, label) for text, label in parts["train"]]
    texts = {part: [text for text, _ in parts[part]] for part in ("val", "test", "oos_test")}
    model, seconds = fit(train)
    read = {part: [(one.ranking[0][0], one.nearness) for one in model.read(prepare(texts[part]))] for part in texts}
    results = _judge_clinc("ours", read, [label for _, label in parts["test"]], seconds)
    if diet:
        asked = [text for part in texts.values() for text in part]
        answers, seconds = ask_default(train, asked)
        ends = np.cumsum([0, *map(len, texts.values())])
        read = {part: answers[start:end] for part, start, end in zip(texts, ends, ends[1:], strict=False)}
        results += _judge_clinc(name_default(train), read, [label for _, label in parts["test"]], seconds)
    return results


def _judge_clinc(pipeline: str, read: dict[str, list[Answer]], labels: Sequence[str], seconds: float) -> list[Result]:
    """Both rows of CLINC150, from intents with the score by which they are refused."""
    scores = {part: np.array([score for _, score in answers]) for part, answers in read.items()}
    least = np.quantile(scores["val"], REFUSED)
    right = np.array([intent == label for (intent, _), label in zip(read["test"], labels, strict=True)])
    kept = 100 * float(np.mean(right & (scores["test"] >= least)))
    refused = 100 * float(np.mean(scores["test"] < least))
    recall = f"{100 * np.mean(scores['oos_test'] < least):.1f} (at {refused:.1f} % refusals)"
    return [
        Result("CLINC150, no threshold", pipeline, 100 * float(right.mean()), "", seconds),
        Result("CLINC150, with threshold", pipeline, kept, recall, seconds),
    ]


def measure_massive(folder: Path, diet: bool) -> list[Result]:
    """The MASSIVE sample in five folds, tested on each language, trained on both together."""
    rows = {
        language: [
            (row["utt"], row["intent"])
            for row in map(json.loads, (folder / "massive-sample" / name).read_text(encoding="utf-8").splitlines())
        ]
        for language, name in (("fa", "fa-IR.jsonl"), ("en", "en-US.jsonl"))
    }
    order = np.random.RandomState(0).permutation(len(rows["fa"]))
    right: dict[tuple[str, str], list[bool]] = {}
    seconds = {"ours": 0.0, DEFAULT: 0.0}
    for fold in range(5):
        held = {int(place) for place in order[fold::5]}
        train = [pair for pairs in rows.values() for place, pair in enumerate(pairs) if place not in held]
        test = [(language, *pairs[place]) for language, pairs in rows.items() for place in sorted(held)]
        texts, (model, seconds["ours"]) = [text for _, text, _ in test], fit(train)
        intents = {"ours": [reading.ranking[0][0] for reading in model.read(prepare(texts))]}
        if diet:
            answers, seconds[DEFAULT] = ask_default(train, texts)
            intents[DEFAULT] = [intent for intent, _ in answers]
        for pipeline, found in intents.items():
            for (language, _, label), intent in zip(test, found, strict=True):
                right.setdefault((language, pipeline), []).append(intent == label)
    return [
        Result(f"MASSIVE sample {language}, five folds", pipeline, 100 * float(np.mean(ones)), "", seconds[pipeline])
        for (language, pipeline), ones in right.items()
    ]


def measure_diet(task: str, train: Sequence[Pair], test: Sequence[Pair]) -> Result:
    """Rasa's default pipeline on the same pairs."""
    answers, seconds = ask_default(train, [text for text, _ in test])
    right = [intent == label for (intent, _), (_, label) in zip(answers, test, strict=True)]
    return Result(task, name_default(train), 100 * float(np.mean(right)), "", seconds)


def choose_epochs(train: Sequence[Pair]) -> int:
    """How often Rasa's default goes through the pairs: as often as it says, or less often where they are many."""
    return EPOCHS if len(train) < LARGE else LARGE_EPOCHS


def name_default(train: Sequence[Pair]) -> str:
    """What the table calls Rasa's default, trained on these pairs."""
    epochs = choose_epochs(train)
    return DEFAULT if epochs == EPOCHS else f"{DEFAULT}, {epochs} of its {EPOCHS} epochs"


def ask_default(train: Sequence[Pair], texts: Sequence[str]) -> tuple[list[Answer], float]:
    """Intents and confidences by Rasa's default pipeline, and the seconds its training took; known ones are kept."""
    config = CONFIG.format(pipeline=PIPELINE.format(epochs=choose_epochs(train)))
    content = json.dumps([config, list(train), list(texts)], ensure_ascii=False)
    kept = DEFAULT_ANSWERS / f"{hashlib.sha256(content.encode()).hexdigest()[:16]}.csv"
    if not kept.exists():
        answers, seconds = _train_default(config, train, texts)
        DEFAULT_ANSWERS.mkdir(parents=True, exist_ok=True)
        with kept.open("w", encoding="utf-8", newline="") as file:
            rows = [(intent, f"{confidence:.4f}") for intent, confidence in answers]
            csv.writer(file, lineterminator="\n").writerows([("seconds of training", f"{seconds:.0f}"), *rows])
    with kept.open(encoding="utf-8", newline="") as file:
        (_, took), *stored = csv.reader(file)
    return [(intent, float(confidence)) for intent, confidence in stored], float(took)


def _train_default(config: str, train: Sequence[Pair], texts: Sequence[str]) -> tuple[list[Answer], float]:
    from rasa.core.agent import Agent

    blocks: dict[str, list[str]] = {}
    for text, label in train:
        blocks.setdefault(label, []).append("- " + " ".join(text.split()))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = {"nlu": [{"intent": label, "examples": "\n".join(lines) + "\n"} for label, lines in blocks.items()]}
        (folder / "nlu.yml").write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
        (folder / "config.yml").write_text(config, encoding="utf-8")
        started = time.monotonic()
        command = [sys.executable, "-W", "ignore", "-m", "rasa", "train", "nlu", "--nlu", str(folder / "nlu.yml")]
        command += ["--config", str(folder / "config.yml"), "--out", str(folder / "models")]
        subprocess.run(command, check=True, capture_output=True)
        seconds = time.monotonic() - started
        agent = Agent.load(str(next((folder / "models").glob("*.tar.gz"))))
        read = [asyncio.run(agent.parse_message(text))["intent"] for text in texts]
    return [(str(one["name"]), float(one["confidence"])) for one in read], seconds


def tabulate(results: Sequence[Result]) -> str:
    """The results as a Markdown table, published figures beside them."""
    lines = ["| set | pipeline | accuracy | out-of-scope recall | training |", "|---|---|--:|--:|--:|"]
    for one in sorted((*results, *PUBLISHED), key=lambda one: one.task):
        seconds = "" if one.seconds is None else f"{one.seconds:.0f} s"
        lines.append(f"| {one.task} | {one.pipeline} | {one.accuracy:.1f} % | {one.recall} | {seconds} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure all sets and write the table."""
    folder, report = Path(sys.argv[1]), Path(sys.argv[2])
    diet = "--diet" in sys.argv
    if not (folder / "banking77").is_dir():
        sys.exit(f"{folder} has no banking77/: give the folder of the public sets, `make benchmark-nlu DATA=<folder>`.")
    results = measure_banking(folder, diet) + measure_clinc(folder, diet) + measure_massive(folder, diet)
    results += [measure_folds(), *measure_own(diet)]
    report.write_text(INTRODUCTION + tabulate(results), encoding="utf-8")
    print(tabulate(results))


if __name__ == "__main__":
    main()
