"""Measures training: `python scripts/measure_training.py` (`make measure-training`), in a folder of its own.

Three trainings: a few sentences by a pipeline that learns nothing (which is nearly all start-up), ours from
nothing, and ours with one sentence added after that. Each in seconds of the clock and of the processors; where the
machine does other work, only the latter can be compared.
"""

import os
import resource
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINKED = ("bot", "domain.yml", "data/languages.yml", "data/rules.yml", "data/vectors", "var/names.json")
SMALL = """recipe: default.v1
language: xx
assistant_id: start-up
pipeline:
- name: WhitespaceTokenizer
policies:
- name: RulePolicy
"""
ADDED = "please enlighten me about the whole thing"


def make_folder(folder: Path, small: bool) -> None:
    """All that training reads; or of each block of sentences the first only, and a pipeline that learns nothing."""
    for name in LINKED:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "data" / "nlu", folder / "data" / "nlu")
    config = SMALL if small else (ROOT / "config.yml").read_text(encoding="utf-8")
    (folder / "config.yml").write_text(config, encoding="utf-8")
    for path in (folder / "data" / "nlu").glob("*.yml") if small else ():
        kept, seen = [], 0
        for line in path.read_text(encoding="utf-8").splitlines():
            seen = seen + 1 if line.startswith("    - ") else 0
            kept += [line] if seen <= 1 else []
        path.write_text("\n".join(kept) + "\n", encoding="utf-8")


def add_sentence(folder: Path) -> None:
    """One sentence more, at the top of the first block of `context.yml`."""
    path = folder / "data" / "nlu" / "context.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("    - ", f"    - {ADDED}\n    - ", 1), encoding="utf-8")


def train(folder: Path) -> tuple[float, float]:
    """Train in a folder; seconds of the clock and of the processors."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "RASA_TELEMETRY_ENABLED": "false"}
    command = [
        str(ROOT / ".venv/rasa/bin/python"),
        "-W",
        "ignore",
        "-m",
        "rasa",
        "train",
        "--skip-validation",
        "--quiet",
    ]
    command += ["--data", "data/nlu", "data/rules.yml"]
    started, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    processors = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - started, processors


def measure() -> dict[str, tuple[float, float]]:
    """The three trainings, by name."""
    with tempfile.TemporaryDirectory() as few, tempfile.TemporaryDirectory() as all_of_them:
        make_folder(Path(few), small=True)
        make_folder(Path(all_of_them), small=False)
        measured = {"start-up": train(Path(few)), "from nothing": train(Path(all_of_them))}
        add_sentence(Path(all_of_them))
        return {**measured, "with one sentence added": train(Path(all_of_them))}


def main() -> None:
    """Measure and print."""
    measured = measure()
    clock, processors = next(iter(measured.values()))
    print("| training | clock | processors | clock beside start-up | processors beside start-up |")
    print("|---|--:|--:|--:|--:|")
    for name, (seconds, busy) in measured.items():
        print(f"| {name} | {seconds:.0f} s | {busy:.0f} s | {seconds - clock:.0f} s | {busy - processors:.0f} s |")


if __name__ == "__main__":
    main()
