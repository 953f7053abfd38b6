"""Measures the grader beside nbgrader, otter-grader and the least that is possible: `make bench`.

Same notebooks, same machine, one run: in each round every contender grades the class once, start-up included, and the medians
of the rounds are compared. Nothing is timed in the tests; the table in `benchmarks/README.md` is written from here (`--write`).
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from contenders import BareFork, Contender, CrmLessons, Nbgrader, Otter, version
from handed_in import copies
from measure import Cost, peak_memory

README = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- written by benchmarks/grading.py --write -->\n", "<!-- end -->\n"
PACKAGES = ("pandas", "numpy", "matplotlib", "ipython")


def main() -> None:
    """Measure, print the tables and write them where that is asked for."""
    arguments = _arguments()
    sizes: dict[Contender, int] = {CrmLessons(1): arguments.size, CrmLessons(2): arguments.size}
    sizes |= {BareFork(checks=True): arguments.size, BareFork(checks=False): arguments.size}
    if arguments.nbgrader:
        sizes[Nbgrader(arguments.nbgrader)] = arguments.nbgrader_size or arguments.size
    if arguments.otter:
        sizes[Otter(arguments.otter)] = arguments.otter_size
    tables = [_about_the_machine(arguments), _compared(_rounds(sizes, arguments.rounds), sizes)]
    tables.append(_memory(arguments.size))
    tables.append(_linear(arguments.linear))
    report = "\n".join(tables)
    if arguments.write:
        before, _, rest = README.read_text("utf-8").partition(BEGIN)
        README.write_text(before + BEGIN + "\n" + report + "\n" + END + rest.partition(END)[2], "utf-8")
    print(report)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nbgrader", type=Path, metavar="ENVIRONMENT", help="where nbgrader is installed")
    parser.add_argument("--otter", type=Path, metavar="ENVIRONMENT", help="where otter-grader is installed")
    parser.add_argument("--size", type=int, default=60, help="submissions in the class")
    parser.add_argument("--nbgrader-size", type=int, help="a smaller class for nbgrader")
    parser.add_argument(
        "--otter-size", type=int, default=6, help="a smaller class for otter, which starts anew for each"
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--linear", type=int, nargs="*", default=[10, 100, 1000], help="sizes of growing classes")
    parser.add_argument("--write", action="store_true", help="write the tables into benchmarks/README.md")
    return parser.parse_args()


def _rounds(sizes: dict[Contender, int], rounds: int) -> dict[Contender, list[Cost]]:
    """Return the cost of one submission, by contender, in each round; who begins changes from round to round."""
    costs: dict[Contender, list[Cost]] = {contender: [] for contender in sizes}
    contenders = list(sizes)
    for place in range(rounds):
        first = place % len(contenders)
        for contender in contenders[first:] + contenders[:first]:
            costs[contender].append(_cost(contender, sizes[contender]))
            print(f"round {place + 1}: {contender.name}: {_seconds(costs[contender][-1])}", flush=True)
    return costs


def _cost(contender: Contender, size: int) -> Cost:
    with tempfile.TemporaryDirectory() as folder:
        return contender.cost(copies(size), Path(folder)).each(size)


def _compared(costs: dict[Contender, list[Cost]], sizes: dict[Contender, int]) -> str:
    """Return medians, the range of the rounds, and each as a multiple of ours, one and two submissions at a time."""
    medians = {contender: _median(rounds) for contender, rounds in costs.items()}
    one, two = list(medians.values())[:2]
    lines = [
        (
            contender.name,
            str(sizes[contender]),
            f"{median.cpu:.3f} ({min(cost.cpu for cost in costs[contender]):.3f}–{max(cost.cpu for cost in costs[contender]):.3f})",
            f"{median.wall:.3f}",
            f"{median.cpu / one.cpu:.2f}",
            f"{median.cpu / two.cpu:.2f}",
            f"{median.wall / two.wall:.2f}",
        )
        for contender, median in medians.items()
    ]
    heads = ("what", "class", "CPU s a submission, median (range)", "wall s a submission",
             "CPU / ours, 1 at a time", "CPU / ours, 2 at a time", "wall / ours, 2 at a time")  # fmt: skip
    bare = ", ".join(
        f"**{one.cpu / median.cpu:.2f}** of “{contender.name}”"
        for contender, median in medians.items()
        if isinstance(contender, BareFork)
    )
    count = len(next(iter(costs.values())))
    return f"Medians of {count} rounds, start-up included.\n\n{_table(heads, lines)}\nCPU of ours, 1 at a time, as a multiple: {bare}.\n"


def _memory(size: int) -> str:
    with peak_memory() as peaks:
        _cost(CrmLessons(2), size)
    return f"Peak memory of parent and children together, {size} submissions, 2 at a time: **{peaks[-1] / 1e6:.0f} MB** (PSS).\n"


def _linear(sizes: Sequence[int]) -> str:
    """Return the cost of one submission in classes of growing size, one run each."""
    measured = [(size, _cost(CrmLessons(2), size)) for size in sizes]
    lines = [(str(size), f"{one.cpu:.3f}", f"{one.wall:.3f}", f"{one.wall * size:.1f}") for size, one in measured]
    heads = ("class, 2 at a time", "CPU s a submission", "wall s a submission", "wall s in all")
    return _table(heads, lines) if lines else ""


def _about_the_machine(arguments: argparse.Namespace) -> str:
    versions = [f"{package} {version(Path(sys.executable).parent, package)}" for package in PACKAGES]
    for environment in filter(None, (arguments.nbgrader, arguments.otter)):
        others = [f"{package} {version(environment.resolve() / 'bin', package)}" for package in PACKAGES]
        if others != versions:
            versions.append(f"({environment.name}: {', '.join(others)})")
    cores = len(os.sched_getaffinity(0))
    return (
        f"{datetime.date.today().isoformat()}; {platform.machine()}, {cores} cores, {platform.system()} {platform.release()}; "
        f"Python {platform.python_version()}, {', '.join(versions)}; load before: {os.getloadavg()[0]:.2f}.\n"
    )


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(statistics.median(one.cpu for one in costs), statistics.median(one.wall for one in costs))


def _seconds(one: Cost) -> str:
    return f"{one.cpu:.3f} s CPU, {one.wall:.3f} s wall"


def _table(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    rows = [heads, ["---"] * len(heads), *lines]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


if __name__ == "__main__":
    main()
