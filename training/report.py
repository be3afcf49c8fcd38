"""What is kept of a model's measuring: every question's result, and the figures made of them."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from datetime import UTC, datetime
from typing import Any

from training.comparing import Comparison
from training.gate import Verdict
from training.judging import REGRESSION, Result
from training.scoring import RIGHT, SILENT, WRONG, interval

Report = dict[str, Any]
_VERDICTS = (RIGHT, WRONG, SILENT)
_CONFUSIONS = 60


def make_report(
    name: str,
    results: Sequence[Result],
    comparison: Comparison | None,
    verdict: Verdict,
    **more: Any,
) -> Report:
    """The report of a model; `more` holds latency, size, findings, suspects and proposals."""
    sampled = [result for result in results if result.kind != REGRESSION]
    talks = [result for result in results if result.kind == REGRESSION]
    return {
        "model": name,
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "figures": count(sampled),
        "kinds": tabulate(sampled, lambda result: result.kind),
        "languages": tabulate(sampled, lambda result: result.language),
        "intents": tabulate(sampled, lambda result: result.asked),
        "regression": [{"title": one.asked, "text": one.text, "passed": one.verdict == RIGHT} for one in talks],
        "confusions": confusions(sampled),
        "comparison": comparison.to_json() if comparison else None,
        "gate": verdict.to_json(),
        "results": [list(asdict(result).values()) for result in results],
        **more,
    }


def results_of(report: Mapping[str, Any]) -> list[Result]:
    """The results that a report holds."""
    names = [field.name for field in fields(Result)]
    rows = (dict(zip(names, row, strict=True)) for row in report["results"])
    return [Result(**{**row, "stated": tuple(row["stated"])}) for row in rows]


def count(results: Sequence[Result]) -> dict[str, float]:
    """Questions, and the shares of right, wrong and silent answers and of those in the question's language (0 to 1)."""
    if not results:
        return {"questions": 0}
    verdicts, size = Counter(result.verdict for result in results), len(results)
    low, high = interval(verdicts[RIGHT] / size, size)
    return {
        "questions": size,
        **{verdict: round(verdicts[verdict] / size, 4) for verdict in _VERDICTS},
        "low": round(low, 4),
        "high": round(high, 4),
        "in_language": round(sum(result.in_language for result in results) / size, 4),
    }


def tabulate(results: Iterable[Result], key: Callable[[Result], str]) -> dict[str, dict[str, float]]:
    """The figures of each group, by its name."""
    groups: dict[str, list[Result]] = {}
    for result in results:
        groups.setdefault(key(result), []).append(result)
    return {name: count(groups[name]) for name in sorted(groups)}


def confusions(results: Iterable[Result]) -> list[tuple[str, str, int]]:
    """What was asked and what was stated instead, and how often, the most frequent first."""
    pairs = Counter((result.asked, ", ".join(result.stated) or "–") for result in results if result.verdict != RIGHT)
    return [(asked, stated, times) for (asked, stated), times in pairs.most_common(_CONFUSIONS)]
