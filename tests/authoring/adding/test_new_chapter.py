"""A chapter and its questions, begun by the commands in a copy of the workbook."""

from __future__ import annotations

from difflib import ndiff
from functools import cache
from pathlib import Path
from shutil import copytree

import pytest

from crm_lessons.authoring.adding import new_question
from crm_lessons.authoring.adding.new_question import first_column
from crm_lessons.cli.authors.new_question import KINDS
from crm_lessons.cli.main import main
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS

ROOT = Path(__file__).parents[3]
STEM = "11_trial"
TITLES = ("--title-fr", "Fidélité", "--title-en", "Loyalty")


EACH_QUESTION = (
    "every_question/test_every_question.py",
    "every_question/test_every_form.py",
    "test_question.py",
    "test_two_tiers.py",
)
FIVE_QUESTIONS = f"""\
from crm_lessons.cli.main import main

for kind in {KINDS}:
    assert main(["new-question", "{STEM}", "my_" + kind, "--kind", kind]) == 0
"""


@pytest.mark.proof
def test_a_new_chapter_builds_and_passes_its_tests(workbook):
    """Right after the commands, with a question of each kind: built, formatted, and every test of the chapter passes."""
    assert f"chapters/{STEM}/lesson.py  new" in workbook.crm_lessons("new-chapter", STEM, *TITLES)
    (workbook.root / "five_questions.py").write_text(FIVE_QUESTIONS, encoding="utf-8")
    workbook.run("five_questions")
    coverage = f"chapters/{STEM}/coverage.tsv"
    more = ", ".join(("total_sales", *(f"my_{kind}" for kind in KINDS)))
    (workbook.root / coverage).write_text(workbook.text(coverage).replace("total_sales", more), encoding="utf-8")
    workbook.run("ruff", "check", "chapters", "crm_lessons", "tests/questions")
    workbook.run("ruff", "format", "--check", "chapters", "crm_lessons", "tests/questions")
    assert workbook.crm_lessons("build", STEM).count("written") == 12
    copytree(ROOT / "notebooks", workbook.root / "notebooks", dirs_exist_ok=True)  # what its sheet links
    chosen = f"({STEM} or the_map) and not worth_the_work"  # ten questions are its author's to write
    tests = (
        *(f"tests/questions/{file}" for file in EACH_QUESTION),
        "tests/notebooks/test_products.py",
        "tests/notebooks/test_lessons.py",
        "tests/test_coverage.py",
        "tests/test_manual.py",
    )
    assert "passed" in workbook.pytest(*tests, "-k", chosen)


def test_a_question_comes_last_and_changes_nothing_else(workbook):
    """Every line that was there is still there, and the new record and cells are."""
    before = workbook.everything()
    workbook.crm_lessons("new-question", "09_case_study", "new_rate", "--kind", "rate")
    after = workbook.everything()
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed == {
        "chapters/09_case_study/exercises.py",
        "crm_lessons/questions/case_study/__init__.py",
        "crm_lessons/questions/case_study/new_rate.py",
    }
    for path in changed & before.keys():
        lost = [
            line
            for line in ndiff(before[path].decode().splitlines(), after[path].decode().splitlines())
            if line[0] == "-"
        ]
        assert lost == []


@pytest.mark.parametrize("stem", SHEETS)
def test_every_sheet_has_a_column_for_the_example(stem, monkeypatch):
    """Whatever its tables, the example tells right from wrong on some column, for every reader."""
    drawn_once = cache(sheet_data)
    monkeypatch.setattr(new_question, "sheet_data", drawn_once)
    tables = drawn_once(stem)
    for kind in ("number", "rate"):
        values = first_column(stem, "an_example", kind)
        assert values.table in tables
        assert values.column is None or values.column in tables[values.table]


def test_the_commands_and_the_templates_know_the_same_kinds():
    """A kind that can be asked for has a template, and no template is out of reach."""
    templates = (ROOT / "crm_lessons/authoring/adding/templates/questions").glob("*.record.txt")
    assert set(KINDS) == {file.name.split(".")[0] for file in templates}


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (
            ("new-question", "02_pareto_abc", "top_share", "--kind", "rate"),
            1,
            "crm_lessons/questions/pareto_abc/top_share.py:",
        ),
        (
            ("new-question", "02_pareto_abc", "order_book", "--kind", "rate"),
            1,
            "order_book.py:1: This file is there already",
        ),
        (
            ("new-question", "02_pareto_abc", "Médiane", "--kind", "rate"),
            2,
            "`Médiane` cannot be the name of a variable",
        ),
        (
            ("new-question", "02_pareto_abc", "orders", "--kind", "rate"),
            2,
            "`orders` is already the name of something else",
        ),
        (
            ("new-question", "12_none", "share", "--kind", "rate"),
            2,
            "No sheet `12_none`. The sheets are 00_python",
        ),
        (
            ("new-chapter", "02_pareto_abc", *TITLES),
            1,
            "chapters/02_pareto_abc/lesson.py:1: This chapter has the number 02",
        ),
        (("new-chapter", "11_pareto_abc", *TITLES), 1, "data/pareto_abc/__init__.py:1: This file is there already"),
        (("new-chapter", "loyalty", *TITLES), 2, "`loyalty` is not the name of a chapter"),
        (("new-chapter", "11_class", *TITLES), 2, "`11_class` is not the name of a chapter"),
        (("new-chapter", STEM, "--title-fr", '"', "--title-en", "x"), 2, "will not do"),
        (("new-chapter", STEM, *TITLES, "--root", "chapters"), 2, "is not the root of the workbook"),
    ],
)
def test_what_cannot_be_added_is_refused(capsys, monkeypatch, arguments, code, said):
    """One sentence, with file and line where something is in the way, and nothing is written."""
    written = []
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr("pathlib.Path.write_text", lambda *anything, **more: written.append(anything))
    assert main(arguments) == code
    (line,) = capsys.readouterr().err.splitlines()
    assert said in line
    assert written == []
