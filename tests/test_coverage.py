"""The map of the course says the truth: what it names is there, and nothing that is there goes unmentioned."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePath

import pytest

from crm_lessons.authoring.coverage.course_rows import CourseRow
from crm_lessons.authoring.coverage.faults import faults
from crm_lessons.authoring.coverage.page import PATH, coverage_page
from crm_lessons.authoring.coverage.records import HEADER, Record, read_records
from crm_lessons.authoring.coverage.workbook import Workbook, read_workbook
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.author_error import AuthorError, Place

ROOT = Path(__file__).resolve().parents[1]


@cache
def workbook():
    return read_workbook(ROOT, SHEETS)


def test_the_map_holds_what_it_says():
    """Each point of the course has a section in both languages and a question, or a word on what is missing; each question and method is in a record; the page is made of these."""
    assert list(map(str, faults(workbook()))) == []
    assert (ROOT / PATH).read_text(encoding="utf-8") == coverage_page(workbook())


def test_the_course_has_116_points():
    """R001 to R116, none left out, each with its lines in the notes."""
    assert [row.code for row in workbook().course] == [f"R{number:03}" for number in range(1, 117)]
    assert [row.code for row in workbook().course if not re.fullmatch(r"(00[0-4]:[\d-]+;?)+", row.lines)] == []


@pytest.mark.parametrize(
    ("file", "claim"),
    [("README.md", r"Of the (\d+) points .*?, (\d+) are"), ("README.fr.md", r"Des (\d+) points .*?, (\d+) sont")],
)
def test_the_readme_claims_no_more_than_the_map_shows(file, claim):
    """The number of points that are taught, asked and solved, in either language."""
    points, whole = map(int, re.search(claim, (ROOT / file).read_text(encoding="utf-8")).groups())
    assert points == len(workbook().course)
    assert whole <= len(workbook().whole)


def test_every_question_has_its_worked_answer():
    """What the map counts as solved is in the worked answers, in both languages."""
    for stem, questions in workbook().questions.items():
        for language in ("fr", "en"):
            solution = (ROOT / "solutions" / language / f"{stem}.ipynb").read_text(encoding="utf-8")
            assert [name for name in questions if f'"id": "answer-{name}"' not in solution] == []


HERE = Place(PurePath("x.tsv"), 2)
ROW = CourseRow("R001", "Pareto", "003:286", "", HERE)
RECORD = Record(
    "02_pareto_abc", "Pareto", ("R001",), "02_pareto_abc", "Sort first", ("gini",), ("top_share",), "", HERE
)
SOUND = Workbook(
    (ROW,),
    (RECORD,),
    {RECORD.stem: {"Sort first": "Trier"}},
    {RECORD.stem: frozenset({"top_share"})},
    frozenset({"gini"}),
)
BROKEN = {
    "no section “Sort last”": {"records": (replace(RECORD, section="Sort last"),)},
    "notebook reference_sheet has no section “Sort first”": {"records": (replace(RECORD, lesson="reference_sheet"),)},
    "Neither a section nor a reason": {"records": (RECORD, replace(RECORD, section="", questions=()))},
    "what is asked is taught": {"records": (replace(RECORD, section="", reason="later"),)},
    "no point `R002`": {"records": (replace(RECORD, rows=("R001", "R002")),)},
    "`pareto` is no function": {"records": (replace(RECORD, methods=("gini", "pareto")),)},
    "no question `top_part`": {"records": (replace(RECORD, questions=("top_share", "top_part")),)},
    "No line names the question `tail`": {"questions": {RECORD.stem: frozenset({"top_share", "tail"})}},
    "names the function `lorenz`": {"methods": frozenset({"gini", "lorenz"})},
    "R001 is given twice": {"course": (ROW, ROW)},
    "R001 is taught, asked and solved": {"course": (replace(ROW, reason="Not asked yet."),)},
    "R001 does not have both": {"records": (replace(RECORD, rows=()),)},
}


def test_a_map_that_is_broken_is_found_out():
    """Each check can fail, and says what it found; the small workbook that they break has no fault."""
    assert list(faults(SOUND)) == []
    said = {
        expected: [fault.message.en for fault in faults(replace(SOUND, **change))]
        for expected, change in BROKEN.items()
    }
    assert [expected for expected, found in said.items() if not any(expected in one for one in found)] == []


def test_a_section_may_stand_in_another_notebook(tmp_path):
    """Its name comes before the title, and the page leads there; a title alone is one of the chapter's own lesson."""
    file = tmp_path / "chapters" / "02_pareto_abc" / "coverage.tsv"
    file.parent.mkdir(parents=True)
    rows = ("Pareto\tR001\treference_sheet · Words\tgini\ttop_share\t–", "Pareto\tR001\tSort first\tgini\ttop_share\t–")
    file.write_text("\n".join(["\t".join(HEADER), *rows]), encoding="utf-8")
    records = read_records(tmp_path, "02_pareto_abc")
    assert [(one.lesson, one.section) for one in records] == [
        ("reference_sheet", "Words"),
        ("02_pareto_abc", "Sort first"),
    ]
    read = replace(SOUND, records=records, sections={**SOUND.sections, "reference_sheet": {"Words": "Mots"}})
    assert list(faults(read)) == []
    assert "[Mots](../notebooks/fr/reference_sheet.ipynb)" in coverage_page(read)


def test_a_point_may_lack_something_and_say_so():
    """Taught and not asked: no fault as long as the page says it, and the point is not counted."""
    untold = replace(SOUND, records=(replace(RECORD, rows=()),), course=(replace(ROW, reason="Not asked yet."),))
    assert list(faults(untold)) == []
    assert untold.whole == ()
    page = coverage_page(untold)
    assert "Of the 1 points of the course, 0 have" in page
    assert "| R001 | Pareto | 003:286 | – | – | Not asked yet. |" in page


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        (None, 1, "missing"),
        ("concept\trows\n", 1, "The first line names the columns concept rows section"),
        ("\t".join(HEADER) + "\nPareto\tR001\tSort first\n", 2, "3 cells instead of 6"),
    ],
)
def test_a_record_that_cannot_be_read_is_named(tmp_path, text, line, said):
    """Its author is told the file, the line and what was expected."""
    file = tmp_path / "chapters" / "02_pareto_abc" / "coverage.tsv"
    file.parent.mkdir(parents=True)
    if text is not None:
        file.write_text(text, encoding="utf-8")
    with pytest.raises(AuthorError, match=rf"coverage\.tsv:{line}: ") as caught:
        read_records(tmp_path, "02_pareto_abc")
    assert said in caught.value.message.en
