"""What docs/coverage.md promises is there, and nothing that is there goes unmentioned."""

from __future__ import annotations

import inspect
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from crm_lessons import methods
from crm_lessons.authoring.reading.chapter import chapter_stems, read_chapter
from crm_lessons.questions.catalogue import SHEETS

ROOT = Path(__file__).resolve().parents[1]
CONCEPTS = ("concept", "chapter", "section", "method", "questions")
INCONSISTENCIES = ("inconsistency", "where it is taught, or why not")
EXERCISES = ("exercise", "home")
NONE = "–"
"""The section of a method that no lesson uses yet; what is asked is taught."""
PLANNED = 10
"""Exercises to a chapter, from 1 to 7."""


@dataclass(frozen=True)
class Workbook:
    """What there is: the English sections of each lesson, the questions of each sheet, the public methods."""

    sections: Mapping[str, frozenset[str]]
    questions: Mapping[str, frozenset[str]]
    methods: frozenset[str]


def workbook() -> Workbook:
    """Return what this repository holds."""
    lessons = {stem: read_chapter(ROOT, stem, SHEETS).lesson for stem in chapter_stems(ROOT)}
    english = {stem: "\n".join(cell.source.en for cell in cells) for stem, cells in lessons.items()}
    return Workbook(
        sections={stem: frozenset(re.findall(r"^## (.+)$", text, re.MULTILINE)) for stem, text in english.items()},
        questions={stem: frozenset(sheet.by_id) for stem, sheet in SHEETS.items()},
        methods=frozenset(name for name in methods.__all__ if inspect.isfunction(getattr(methods, name))),
    )


def rows(text: str, header: tuple[str, ...]) -> list[list[str]]:
    """Return the rows of the tables with this header, cell by cell."""
    found, inside = [], False
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")] if line.startswith("|") else []
        if cells and inside and not set(line) <= set("|-: "):
            found.append(cells)
        inside = tuple(cells) == header or (inside and bool(cells))
    return found


def names(cell: str) -> list[str]:
    """Return the names in backticks, without what stands in brackets after them."""
    return [name.split("(")[0] for name in re.findall(r"`([^`]+)`", cell)]


def faults(text: str, workbook: Workbook) -> list[str]:
    """Return what is wrong with the coverage of a workbook, a sentence each."""
    misshapen = list(shape_faults(text))
    if misshapen:
        return misshapen
    return [*concept_faults(text, workbook), *exercise_faults(text, workbook), *inconsistency_faults(text)]


def shape_faults(text: str) -> Iterator[str]:
    """Yield the tables that are not there and the rows with a cell too many or too few."""
    for header in (CONCEPTS, INCONSISTENCIES, EXERCISES):
        if not rows(text, header):
            yield f"no table {header}"
        yield from (
            f"{row[0]}: {len(row)} cells for {len(header)}" for row in rows(text, header) if len(row) != len(header)
        )


def concept_faults(text: str, workbook: Workbook) -> Iterator[str]:
    """Yield the rows that name what is not there, then what is there and in no row."""
    asked, computed = set(), set()
    for concept, stem, section, method, questions in rows(text, CONCEPTS):
        if stem not in workbook.sections:
            yield f"{concept}: no chapter {stem}"
            continue
        if section not in workbook.sections[stem] and (section != NONE or names(questions)):
            yield f"{concept}: no section {section!r} in {stem}"
        yield from (f"{concept}: no method {name}" for name in names(method) if name not in workbook.methods)
        sheet = workbook.questions.get(stem, frozenset())
        yield from (f"{concept}: no question {name} in {stem}" for name in names(questions) if name not in sheet)
        asked |= {(stem, name) for name in names(questions)}
        computed |= set(names(method))
    for stem, sheet in workbook.questions.items():
        yield from (f"question {name} of {stem} is in no row" for name in sorted(sheet) if (stem, name) not in asked)
    yield from (f"method {name} is in no row" for name in sorted(workbook.methods - computed))


def exercise_faults(text: str, workbook: Workbook) -> Iterator[str]:
    """Yield the exercises of the chapters present that have no home, two, or one that does not exist."""
    homes = rows(text, EXERCISES)
    times = Counter(number for number, _ in homes)
    sheets = {str(int(stem[:2])): stem for stem in workbook.questions}
    planned = [f"{chapter}.{n}" for chapter in sheets if 1 <= int(chapter) <= 7 for n in range(1, PLANNED + 1)]
    yield from (f"exercise {number} is missing" for number in planned if number not in times)
    yield from (f"exercise {number} is listed twice" for number, count in times.items() if count > 1)
    for number, home in homes:
        if number not in planned:
            yield f"exercise {number} belongs to no chapter"
            continue
        stem = sheets[number.split(".")[0]]
        lost = [name for name in names(home) if name not in workbook.questions[stem]]
        yield from (f"exercise {number}: no question {name} in {stem}" for name in lost)
        if not home:
            yield f"exercise {number} has neither a home nor a reason"


def inconsistency_faults(text: str) -> Iterator[str]:
    """Yield the inconsistencies without a number or without a word, and those listed twice."""
    listed = [(re.match(r"I\d+\b", name), name, where) for name, where in rows(text, INCONSISTENCIES)]
    yield from (f"{name!r} has no number" for number, name, _ in listed if number is None)
    yield from (f"{name!r} is not explained" for _, name, where in listed if not where)
    times = Counter(number.group() for number, _, _ in listed if number)
    yield from (f"{number} is listed twice" for number, count in times.items() if count > 1)


def test_the_coverage_holds_what_it_says():
    """Every row leads somewhere, every question and every method has a row, every planned exercise a home."""
    assert faults((ROOT / "docs" / "coverage.md").read_text(encoding="utf-8"), workbook()) == []


def test_a_method_may_wait_for_its_lesson():
    """A row without a section holds a method that no lesson uses yet; a question it may not hold."""
    row = "| Gini | 02_pareto_abc | – | `gini` | – |"
    header = "|---|---|---|---|---|\n"
    grown = replace(SMALL, methods=SMALL.methods | {"gini"})
    assert faults(SOUND.replace(header, f"{header}{row}\n", 1), grown) == []
    asking = row.removesuffix("– |") + "`top_share` |"
    assert faults(SOUND.replace(header, f"{header}{asking}\n", 1), grown) == ["Gini: no section '–' in 02_pareto_abc"]


def test_the_workbook_is_not_empty():
    """Without this, a workbook without sections, questions or methods would pass the test above."""
    there = workbook()
    assert "Three conventions, three answers: name yours" in there.sections["02_pareto_abc"]
    assert "top_share" in there.questions["02_pareto_abc"]
    assert {"pareto_analysis", "abc_summary"} <= there.methods
    assert not {"InputError", "ABC_BY_REVENUE", "ParetoAnalysis"} & there.methods


SMALL = Workbook(
    sections={"02_pareto_abc": frozenset({"Sort first"})},
    questions={"02_pareto_abc": frozenset({"top_share"})},
    methods=frozenset({"pareto_analysis"}),
)
SOUND = """
| concept | chapter | section | method | questions |
|---|---|---|---|---|
| Pareto | 02_pareto_abc | Sort first | `pareto_analysis(top=0.20)` | `top_share` |

| inconsistency | where it is taught, or why not |
|---|---|
| I22: symmetry | Sort first |

| exercise | home |
|---|---|
""" + "\n".join(f"| 2.{n} | `top_share` |" for n in range(1, 11))


def test_a_sound_coverage_has_no_fault():
    """The small example that the next tests break, one thing at a time."""
    assert faults(SOUND, SMALL) == []


@pytest.mark.parametrize(
    ("sound", "broken", "found"),
    [
        ("| 02_pareto_abc |", "| 09_unknown |", "Pareto: no chapter 09_unknown"),
        ("| Sort first | `p", "| Sort last | `p", "Pareto: no section 'Sort last' in 02_pareto_abc"),
        ("`pareto_analysis(top=0.20)`", "`pareto`", "Pareto: no method pareto"),
        ("| `pareto_analysis(top=0.20)` |", "| – |", "method pareto_analysis is in no row"),
        ("` | `top_share` |", "` | `top_part` |", "Pareto: no question top_part in 02_pareto_abc"),
        ("` | `top_share` |", "` | – |", "question top_share of 02_pareto_abc is in no row"),
        ("| 2.7 | `top_share` |\n", "", "exercise 2.7 is missing"),
        ("| 2.7 |", "| 2.6 |", "exercise 2.6 is listed twice"),
        ("| 2.10 |", "| 2.11 |", "exercise 2.11 belongs to no chapter"),
        ("| 2.7 | `top_share` |", "| 2.7 | `top_part` |", "exercise 2.7: no question top_part in 02_pareto_abc"),
        ("| 2.7 | `top_share` |", "| 2.7 |  |", "exercise 2.7 has neither a home nor a reason"),
        ("| 2.7 | `top_share` |", "| 2.7 | `top_share` | too much |", "2.7: 3 cells for 2"),
        ("| exercise | home |", "| exercice | home |", "no table ('exercise', 'home')"),
        ("| I22: symmetry |", "| symmetry |", "'symmetry' has no number"),
        ("| I22: symmetry | Sort first |", "| I22: symmetry |  |", "'I22: symmetry' is not explained"),
        ("| I22: symmetry | Sort first |", "| I22 | a |\n| I22 | b |", "I22 is listed twice"),
    ],
)
def test_a_broken_coverage_is_found_out(sound, broken, found):
    """Each check can fail, and says what it found."""
    assert sound in SOUND
    assert found in faults(SOUND.replace(sound, broken, 1), SMALL)


@pytest.mark.parametrize(
    ("grown", "found"),
    [
        (replace(SMALL, methods=SMALL.methods | {"new"}), "method new is in no row"),
        (
            replace(SMALL, questions=SMALL.questions | {"03_matrices": frozenset({"cell"})}),
            "question cell of 03_matrices is in no row",
        ),
        (replace(SMALL, questions=SMALL.questions | {"03_matrices": frozenset()}), "exercise 3.1 is missing"),
    ],
)
def test_a_workbook_that_grows_must_say_so(grown, found):
    """A new method, a new question or a new chapter without its rows is found out."""
    assert found in faults(SOUND, grown)
