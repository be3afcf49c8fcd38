"""The evaluation's report: tables by language and kind, confusions, a plot."""

from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

import matplotlib

from training.scoring import RIGHT, SILENT, WRONG, Score, interval, share

matplotlib.use("Agg")
from matplotlib import pyplot

_CONFUSIONS = 25


def write_report(scores: list[Score], folder: Path, seconds: float) -> str:
    """Write `report.md` and `report.png` into the folder; returns the report's text."""
    languages, kinds = _group(scores, lambda one: one.language), _group(scores, lambda one: one.question.kind)
    low, high = interval(share(scores, RIGHT), len(scores))
    in_language = sum(one.in_language for one in scores) / len(scores)
    report = "\n".join(
        [
            "# Evaluation",
            "",
            "Written by `make evaluate`, which asks the running assistant every question of `tests/evaluation/`",
            "(never trained on; written by others than the training sentences; none is within 12 % edit distance or a",
            "cosine of 0.97 of a training sentence: tests see to it). *Right*: every fact asked for is stated and none",
            "besides. *Wrong*: a fact is stated that was not asked for. *Silent*: neither (asks back,",
            "or says that it does not know).",
            "",
            f"**{len(scores)} questions: {share(scores, RIGHT):.1%} right (95 % interval {low:.1%}–{high:.1%}),"
            f" {share(scores, WRONG):.1%} wrong, {share(scores, SILENT):.1%} silent;"
            f" answered in the question's language: {in_language:.1%}.**",
            f"One after the other they took {1000 * seconds / len(scores):.0f} ms a question, over HTTP.",
            "",
            "![Share of right, silent and wrong answers by language and kind](report.png)",
            "",
            "Of the part `blind`, difficult questions, only dialogues' errors were ever looked at; of `unseen` none.",
            "",
            *_table("part", _group(scores, _part)),
            "",
            "## By language",
            "",
            *_table("language", languages),
            "",
            "## By kind",
            "",
            *_table("kind", kinds),
            "",
            "## By fact",
            "",
            *_table("fact asked for", _group(scores, lambda one: ", ".join(sorted(one.question.alternatives[0])), 10)),
            "",
            f"## Confusions (the {_CONFUSIONS} most frequent)",
            "",
            *_confusions(scores),
            "",
        ]
    )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "report.md").write_text(report, encoding="utf-8")
    _plot(languages, kinds, folder / "report.png")
    return report


def _part(one: Score) -> str:
    return f"{one.question.part}, {'dialogues' if one.question.kind == 'dialogue' else 'single questions'}"


def _group(scores: list[Score], key: Callable[[Score], str], least: int = 1) -> dict[str, list[Score]]:
    """Scores by key, sorted; groups of fewer than `least` are left out."""
    groups: dict[str, list[Score]] = defaultdict(list)
    for one in scores:
        groups[key(one)].append(one)
    return {name: group for name, group in sorted(groups.items()) if len(group) >= least}


def _table(title: str, groups: dict[str, list[Score]]) -> list[str]:
    lines = [f"| {title} | questions | right | 95 % | wrong | silent |", "|---|--:|--:|---|--:|--:|"]
    for name, scores in groups.items():
        low, high = interval(share(scores, RIGHT), len(scores))
        lines.append(
            f"| {name} | {len(scores)} | {share(scores, RIGHT):.1%} | {low:.0%}–{high:.0%} |"
            f" {share(scores, WRONG):.1%} | {share(scores, SILENT):.1%} |"
        )
    return lines


def _confusions(scores: list[Score]) -> list[str]:
    pairs: Counter[tuple[str, str]] = Counter()
    for one in scores:
        if one.verdict != RIGHT:
            asked = ", ".join(sorted(one.question.alternatives[0]))
            pairs[asked, ", ".join(sorted(one.stated)) or "(asked back)"] += 1
    lines = ["| asked for | stated | times |", "|---|---|--:|"]
    return lines + [f"| {asked} | {stated} | {count} |" for (asked, stated), count in pairs.most_common(_CONFUSIONS)]


def _plot(languages: dict[str, list[Score]], kinds: dict[str, list[Score]], path: Path) -> None:
    figure, axes = pyplot.subplots(1, 2, figsize=(12, 5), layout="constrained")
    for axis, (title, groups) in zip(axes, (("language", languages), ("kind", kinds)), strict=True):
        names, left = list(groups), [0.0] * len(groups)
        for verdict, colour in ((RIGHT, "#2a7f62"), (SILENT, "#c9d1d6"), (WRONG, "#b3261e")):
            parts = [share(scores, verdict) for scores in groups.values()]
            axis.barh(names, parts, left=left, color=colour, label=verdict)
            left = [start + part for start, part in zip(left, parts, strict=True)]
        axis.invert_yaxis()
        axis.set_xlim(0, 1)
        axis.set_title(f"Answers by {title}")
    axes[0].legend(loc="lower left")
    figure.savefig(path, dpi=90, metadata={"Software": None})
    pyplot.close(figure)
