"""Measures how long a notebook waits at its first cell: the import of the methods, and the opening of a sheet.

Each measurement is a fresh Python; in each round every contender has its turn, and the medians of the rounds are compared. The
table in `benchmarks/README.md` is written from here: `python benchmarks/start_up.py --write`.
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import statistics
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

README = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- written by benchmarks/start_up.py --write -->\n", "<!-- end -->\n"
SHEET, TABLE = "02_pareto_abc", "pareto_revenue"
TIMED = {
    "`import numpy`": "import numpy",
    "`import pandas`": "import pandas",
    "`import crm_lessons.methods`, which loads none of them": "import crm_lessons.methods",
    "`from crm_lessons.methods import rfm_table`": "from crm_lessons.methods import rfm_table",
    "`from crm_lessons.methods import *`, all of them": "from crm_lessons.methods import *",
}
_TIMED = "from time import perf_counter; start = perf_counter(); {timed}; print(perf_counter() - start)"
_OPENED = "from crm_lessons import open_sheet; " + _TIMED
_OPEN, _FIRST = f'open_sheet("{SHEET}")', f'open_sheet("{SHEET}").data("{TABLE}")'
_IPYTHON = ["-m", "IPython", "--quick", "--colors=NoColor", "-c"]
OPENINGS = {
    "`open_sheet` after its import, plain Python": ["-c", _OPENED.format(timed=_OPEN)],
    "`open_sheet` after its import, IPython": [*_IPYTHON, _OPENED.format(timed=_OPEN)],
    "the same with its first table, IPython": [*_IPYTHON, _OPENED.format(timed=_FIRST)],
}


def import_seconds(rounds: int) -> dict[str, float]:
    """Return the median time that each import takes in a fresh Python, that of Python itself left out."""
    return _medians({what: ["-c", _TIMED.format(timed=timed)] for what, timed in TIMED.items()}, rounds)


def opening_seconds(rounds: int) -> dict[str, float]:
    """Return the median time that a sheet takes to open after the import, and to hand out its first table."""
    return _medians(OPENINGS, rounds)


def main() -> None:
    """Measure, print the table and write it where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--write", action="store_true", help="write the table into benchmarks/README.md")
    arguments = parser.parse_args()
    load = os.getloadavg()[0]
    report = _report(import_seconds(arguments.rounds), opening_seconds(arguments.rounds), arguments.rounds, load)
    if arguments.write:
        before, _, rest = README.read_text("utf-8").partition(BEGIN)
        README.write_text(before + BEGIN + "\n" + report + "\n" + END + rest.partition(END)[2], "utf-8")
    print(report)


def _medians(commands: dict[str, list[str]], rounds: int) -> dict[str, float]:
    seconds: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            done = subprocess.run([sys.executable, *command], capture_output=True, text=True, check=True)
            if turn:  # the first writes compiled modules, and fills the system's cache
                seconds[name].append(float(done.stdout.split()[-1]))
    return {name: statistics.median(of_one) for name, of_one in seconds.items()}


def _report(imports: dict[str, float], opening: dict[str, float], rounds: int, load: float) -> str:
    versions = ", ".join(f"{name} {version(name)}" for name in ("pandas", "numpy", "ipython"))
    machine = f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}"
    python = f"Python {platform.python_version()}, {versions}"
    lines = [
        f"{datetime.date.today()}; {machine}; {python}; load before: {load:.2f}. Medians of {rounds} fresh processes.",
        "",
        "| what | seconds | times `import pandas` |",
        "| --- | --- | --- |",
        *(f"| {what} | {taken:.3f} | {taken / imports['`import pandas`']:.2f} |" for what, taken in imports.items()),
        *(f"| {what} | {taken:.3f} | |" for what, taken in opening.items()),
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
