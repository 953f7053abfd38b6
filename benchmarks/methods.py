"""Measures the methods beside plain pandas, lifetimes, Polars and DuckDB: `make bench-methods`.

Every contender is given the same order book in a process of its own; the medians of the rounds and the peak of the process's
memory are compared. `--write` puts the tables into `benchmarks/README.md`. `--hundred-million` counts 10^8 orders from
Parquet through DuckDB instead, and writes its own line.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from hundred_million import counted_from_parquet
from method_trials import FILE_TRIALS, TRIALS, order_book

HERE = Path(__file__).parent
README = HERE / "README.md"
BEGIN = "<!-- written by benchmarks/methods.py --write -->\n"
BEGIN_PARQUET = "<!-- written by benchmarks/methods.py --hundred-million --write -->\n"
END = "<!-- end -->\n"
PACKAGES = ("pandas", "numpy", "polars", "duckdb", "narwhals")
RFM = (
    "plain pandas",
    "rfm_table",
    "lifetimes",
    "polars",
    "duckdb",
    "scale.rfm_table on Polars",
    "scale.rfm_table on DuckDB",
)
FEWER_ROUNDS_FROM = 10_000_000
SLOW = {"lifetimes": 1_000_000, "frat_table": 10_000_000}
"""The largest book that a contender is given, where a larger one would take minutes."""


@dataclass(frozen=True)
class Measured:
    """The median of the rounds in seconds and the peak of the process in bytes, what it was given included."""

    seconds: float
    memory: float


def main() -> None:
    """Measure, print the tables and write them where that is asked for."""
    arguments = _arguments()
    if arguments.hundred_million:
        report, begin = counted_from_parquet(arguments.parquet_rows), BEGIN_PARQUET
    else:
        tables = [_about_the_machine(), _methods(arguments), _files(arguments)]
        report, begin = "\n".join(tables), BEGIN
    if arguments.write:
        before, _, rest = README.read_text("utf-8").partition(begin)
        README.write_text(before + begin + "\n" + report + "\n" + END + rest.partition(END)[2], "utf-8")
    print(report)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=_rows, nargs="*", default=[10**5, 10**6, 10**7], help="orders, such as 1e6")
    parser.add_argument("--only", nargs="*", default=list(TRIALS), choices=list(TRIALS), metavar="NAME")
    parser.add_argument("--file-rows", type=_rows, default=10**6, help="rows of the CSV file of orders; 0 for none")
    parser.add_argument("--rounds", type=int, default=5, help="3 at most from 10^7 orders on, and for the CSV file")
    parser.add_argument("--lifetimes", type=Path, metavar="ENVIRONMENT", help="where lifetimes is installed")
    parser.add_argument("--hundred-million", action="store_true", help="count 10^8 orders from Parquet through DuckDB")
    parser.add_argument("--parquet-rows", type=_rows, default=10**8, help="another number of orders for that")
    parser.add_argument("--write", action="store_true", help="write the tables into benchmarks/README.md")
    return parser.parse_args()


def _rows(written: str) -> int:
    return int(float(written))


def _methods(arguments: argparse.Namespace) -> str:
    """Return a table with a row for each contender and, for each size, seconds, their ratio and the memory."""
    measured: dict[str, list[Measured | None]] = {}
    for name in arguments.only:
        python = _python_of(arguments.lifetimes) if name == "lifetimes" else sys.executable
        if python is None:
            continue
        measured[name] = [
            _measured(name, size, _rounds(arguments.rounds, size), python) if size <= SLOW.get(name, size) else None
            for size in arguments.sizes
        ]
    heads = ["what"]
    for size in arguments.sizes:
        heads += [f"{size:.0e} orders, s".replace("e+0", "0^"), "/ plain pandas", "MB"]
    lines = [[name, *_cells(row, measured.get("plain pandas"), name)] for name, row in measured.items()]
    return _table(heads, lines) + "\n" + _ratios(measured, arguments.sizes)


def _cells(row: Sequence[Measured | None], plain: Sequence[Measured | None] | None, name: str) -> list[str]:
    cells = []
    for one, base in zip(row, plain or [None] * len(row), strict=True):
        ratio = f"{one.seconds / base.seconds:.2f}" if one and base and name in RFM else ""
        timed = one and name != "the book alone"
        cells += [f"{one.seconds:.3f}" if timed else "", ratio, f"{one.memory / 1e6:.0f}" if one else ""]
    return cells


def _ratios(measured: dict[str, list[Measured | None]], sizes: Sequence[int]) -> str:
    """Say what is wanted of the methods, and what was found."""
    if not {"plain pandas", "rfm_table", "frat_table"} <= set(measured):
        return ""
    said = []
    for size, plain, rfm, frat in zip(
        sizes, measured["plain pandas"], measured["rfm_table"], measured["frat_table"], strict=True
    ):
        if plain and rfm and frat:
            said.append(
                f"{size:.0e} orders: `rfm_table` **{rfm.seconds / plain.seconds:.2f}** times plain pandas (wanted 1.5), "
                f"`frat_table` **{frat.seconds / rfm.seconds:.2f}** times `rfm_table` (wanted 3)"
            )
    return "; ".join(said).replace("e+0", "0^") + ".\n"


def _files(arguments: argparse.Namespace) -> str:
    """Return a table of what reading and reporting cost, from one CSV file."""
    if not arguments.file_rows:
        return ""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "orders.csv"
        orders = order_book(arguments.file_rows)[["customer", "date", "amount"]]
        orders.assign(date=orders["date"].dt.strftime("%Y-%m-%d")).to_csv(path, index=False)
        size, rounds = path.stat().st_size, min(3, arguments.rounds)
        found = {name: _measured(name, path, rounds, sys.executable) for name in FILE_TRIALS}
    lines = [
        [name, f"{one.seconds:.2f}", f"{one.memory / 1e6:.0f}", f"{one.memory / size:.1f}"]
        for name, one in found.items()
    ]
    heads = [
        f"a CSV file of {arguments.file_rows:,} rows, {size / 1e6:.0f} MB; medians of {rounds}",
        "s",
        "MB",
        "MB / file",
    ]
    return _table(heads, lines)


def _measured(name: str, source: int | Path, rounds: int, python: str | Path) -> Measured:
    done = subprocess.run(
        [python, HERE / "method_trials.py", name, str(source), str(rounds)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    found = Measured(**json.loads(done.stdout.splitlines()[-1]))
    print(f"{name}, {source}: {found.seconds:.3f} s, {found.memory / 1e6:.0f} MB", file=sys.stderr, flush=True)
    return found


def _rounds(rounds: int, size: int) -> int:
    return min(3, rounds) if size >= FEWER_ROUNDS_FROM else rounds


def _python_of(environment: Path | None) -> Path | None:
    return None if environment is None else environment / "bin" / "python"


def _about_the_machine() -> str:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (
        f"{datetime.date.today().isoformat()}; {platform.machine()}, {cores} cores, {platform.system()} {platform.release()}; "
        f"Python {platform.python_version()}, {', '.join(map(_with_version, PACKAGES))}; load before: {os.getloadavg()[0]:.2f}.\n"
    )


def _with_version(package: str) -> str:
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return f"no {package}"


def _table(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    rows = [heads, ["---"] * len(heads), *lines]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


if __name__ == "__main__":
    main()
