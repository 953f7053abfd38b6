"""Measures the simulated firm: how fast it lives, which facts of the course hold in it, and what each house rule earns.

The tables of `docs/world.md` are written from here: `python benchmarks/world.py --write`.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd

from crm_lessons.checking.plans.play import play
from crm_lessons.grading.sandbox.levels import Level
from crm_lessons.grading.student.execution import Execution
from crm_lessons.grading.student.forked_process import shared_fork_server
from crm_lessons.world.facts import facts
from crm_lessons.world.rules.best_by_lift import best_by_lift
from crm_lessons.world.rules.house_rules import HOUSE_RULES
from crm_lessons.world.year import Stakes, firm_to_run, played, scores, stakes

PAGE = Path(__file__).parents[1] / "docs" / "world.md"
BEGIN, END = "<!-- written by benchmarks/world.py --write: {name} -->\n", "<!-- end of {name} -->\n"
WORLDS, JUDGED, ROUNDS = 50, 30, 5
PLAN = """
from crm_lessons.world import Campaign, Decision

def plan(quarter, tables, budget):
    customers, orders = tables["customers"], tables["orders"]
    days = (orders["date"].max() - orders["date"]).dt.days
    made = orders[days < 364].groupby("customer").size()
    sector = customers["sector"].loc[made.index]
    to_call = made.index[(made <= 9) & sector.isin(["food", "farming"])]
    return Decision(campaigns=[Campaign(to_call, "telephone", 0.10)])
"""
"""The plan of lesson 10."""


def speed(worlds: list[Stakes]) -> pd.DataFrame:
    """Return the CPU seconds of three usual years, of a year left alone, and of a plan judged in 30 worlds."""
    story = worlds[0].story
    measured = {
        "three usual years of 400 customers": _seconds(lambda: firm_to_run(1), ROUNDS),
        "a year of 400 customers": _seconds(lambda: story.live_alone(52), ROUNDS),
        "drawing 30 worlds, with what is at stake": _seconds(lambda: [stakes(seed) for seed in range(JUDGED)], 1),
        "the plan `best_by_lift` in 30 worlds": _seconds(
            lambda: [played(world.story, best_by_lift) for world in worlds[:JUDGED]], 1
        ),
        "a plan judged in 30 worlds, the student's Python with it": _with_children(lambda: _judged(worlds[:JUDGED]))
        - _with_children(lambda: _judged([])),
    }
    return pd.DataFrame({"CPU seconds": {what: f"{seconds:.3f}" for what, seconds in measured.items()}}).rename_axis(
        "what"
    )


def _seconds(work: Callable[[], object], rounds: int) -> float:
    measured = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        measured.append(time.process_time() - start)
    return statistics.median(measured)


def _judged(worlds: list[Stakes]) -> None:
    """Play a plan as the grader does: in another process, to which the tables of each quarter are sent."""
    with Execution([PLAN], JUDGED) as execution:
        plan: Any = execution.answers(["plan"])["plan"]
        if worlds:
            play(plan, worlds)
    shared_fork_server(Level.FULL).close()


def _with_children(work: Callable[[], object]) -> float:
    """Return the CPU seconds of a work with those of the processes that it has started and ended."""
    start = sum(os.times()[:4])
    work()
    return sum(os.times()[:4]) - start


def facts_table(worlds: list[Stakes]) -> pd.DataFrame:
    """Return each fact with its mean and its tenth, fiftieth and ninetieth percentile over the worlds."""
    measured = pd.DataFrame([facts(world.story) for world in worlds])
    return _spread(measured, lambda value: f"{value:,.0f}" if abs(value) > 10 else f"{value:.2f}").rename_axis("fact")


def rules_table(worlds: list[Stakes]) -> pd.DataFrame:
    """Return what each house rule earns of the possible, and in which part of the worlds it earns over half."""
    earned = pd.DataFrame({name: scores(rule, worlds) for name, rule in HOUSE_RULES.items()})
    over_half = earned.gt(0.5).mean().map("{:.0%}".format)
    return _spread(earned, "{:.2f}".format).assign(**{"worlds over half": over_half}).rename_axis("rule")


def _spread(measured: pd.DataFrame, written: Callable[[float], str]) -> pd.DataFrame:
    columns = {
        "mean": measured.mean(),
        "10 %": measured.quantile(0.1),
        "median": measured.median(),
        "90 %": measured.quantile(0.9),
    }
    return pd.DataFrame({name: column.map(written) for name, column in columns.items()})


def markdown(table: pd.DataFrame) -> str:
    """Return a table in Markdown, its index first."""
    rows = [[table.index.name, *table.columns], ["---"] * (1 + len(table.columns))]
    rows += [[str(name), *map(str, row)] for name, row in zip(table.index, table.to_numpy(), strict=True)]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def written_into(page: str, name: str, table: str) -> str:
    """Return the page with the table in its place."""
    begin, end = BEGIN.format(name=name), END.format(name=name)
    before, rest = page.split(begin)
    return f"{before}{begin}\n{table}\n{end}{rest.split(end)[1]}"


def main() -> None:
    """Print the tables, or write them into the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the tables into docs/world.md")
    parser.add_argument("--worlds", type=int, default=WORLDS)
    arguments = parser.parse_args()
    worlds = [stakes(seed) for seed in range(arguments.worlds)]
    tables = {"facts": facts_table(worlds), "rules": rules_table(worlds), "speed": speed(worlds)}
    for name, table in tables.items():
        if arguments.write:
            PAGE.write_text(written_into(PAGE.read_text(encoding="utf-8"), name, markdown(table)), encoding="utf-8")
        print(markdown(table))


if __name__ == "__main__":
    main()
