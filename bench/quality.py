"""What the parser finds, measured: `python -m bench.quality [--data FOLDER]`.

Runs the scorers of the evaluation data (dates, quotes, gold articles) where these are at hand, and prints one table
of the figures with the least that each must reach and what it aims at.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

DATA = Path(__file__).parents[2] / "shared" / "eval"
COMMAND = f"{sys.executable} -m briefings parse --jsonl"

SCORERS = {"dates": "dates-dev.jsonl.gz", "quotes": "quotes-dev.jsonl.gz", "gold": "gold-dev"}
"""The data of each scorer."""


class Figure(NamedTuple):
    """One row of the table; `path` leads to the figure in the scorer's JSON."""

    scorer: str
    name: str
    path: tuple[str, ...]
    least: float
    aim: float
    is_low_good: bool = False

    def judge(self, value: float) -> str:
        """ "aim" or "least" where that is reached, else "below"."""
        sign = -1 if self.is_low_good else 1
        return "aim" if sign * value >= sign * self.aim else "least" if sign * value >= sign * self.least else "below"


def _gold(name: str, least: float, aim: float, *, is_low_good: bool = False) -> Figure:
    return Figure("gold", name, ("figures", "all", name, "value"), least, aim, is_low_good)


def _quotes(name: str, group: str, key: str, least: float, aim: float) -> Figure:
    return Figure("quotes", f"{name} ({group})", (group, key), least, aim)


FIGURES = (
    Figure("dates", "value F1", ("DATE+TIME", "value_f1"), 0.85, 0.90),
    _quotes("joint F1", ">=5 words", "joint_f1", 0.90, 0.95),
    _quotes("speaker, names", ">=5 words", "speaker_name", 0.94, 0.97),
    _quotes("speaker, pronouns", ">=5 words", "speaker_pronoun", 0.85, 0.92),
    _quotes("speaker, nouns", ">=5 words", "speaker_noun", 0.78, 0.88),
    _quotes("span F1", "all", "f1", 0.98, 0.99),
    _quotes("joint F1", "all", "joint_f1", 0.85, 0.92),
    _gold("OVERALL", 0.88, 0.95),
    _gold("headline", 0.95, 0.95),
    _gold("published", 0.97, 0.97),
    _gold("lede", 0.95, 0.95),
    _gold("sections F1", 0.93, 0.95),
    _gold("quotes joint F1", 0.88, 0.95),
    _gold("dates value F1", 0.88, 0.95),
    _gold("events F1", 0.80, 0.92),
    _gold("events date F1", 0.88, 0.96),
    _gold("events spurious", 0.6, 0.2, is_low_good=True),
)


def score(name: str, data: Path) -> dict[str, Any] | None:
    """What the scorer prints, or None where it or its data is not there."""
    scorer, gold = data / f"score_{name}.py", data / SCORERS[name]
    if not scorer.exists() or not gold.exists():
        return None
    command = [sys.executable, str(scorer), str(gold), "--run", COMMAND, "--json"]
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def find_value(report: dict[str, Any], path: tuple[str, ...]) -> float:
    """The figure at the end of `path`. Raises KeyError where the scorer has none of that name."""
    value: Any = report
    for key in path:
        value = value[key]
    return float(value)


def main() -> None:
    """The command."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, default=DATA, help="where the scorers and their data are")
    data = arguments.parse_args().data
    reports = {name: score(name, data) for name in SCORERS}
    if missing := [name for name, report in reports.items() if report is None]:
        print(f"not measured, because there is nothing of it in {data}: {', '.join(missing)}")
    print(f"{'figure':44}{'value':>8}{'least':>8}{'aim':>8}  reached")
    for figure in FIGURES:
        if report := reports[figure.scorer]:
            value = find_value(report, figure.path)
            name = f"{figure.scorer}: {figure.name}"
            print(f"{name:44}{value:8.3f}{figure.least:8.2f}{figure.aim:8.2f}  {figure.judge(value)}")


if __name__ == "__main__":
    main()
