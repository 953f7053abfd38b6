"""What a lesson prints, typed into its sheet without an identifier, earns at most a quarter of the points.

The copier has understood nothing, and copies well. To each question go

- what is right on the lesson's own tables: the lesson works it out under the same words, and prints it;
- each table that the lesson shows, each of its columns under the labels of the rows, each list or dictionary of its outputs;
- for one number, the nearest of all that the lesson's outputs and sentences say in four digits or more; a shorter one is
  found by chance among hundreds, and nothing tells the copier which;
- for a function, each function that the lesson defines;

and the best of these counts. A choice counts at the mean of its answers, a text nothing.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
import re
from functools import cache, partial
from html.parser import HTMLParser
from pathlib import Path
from types import FunctionType

import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.data.variants import lesson_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

mpl.use("agg")

LESSONS = Path(__file__).parents[3] / "notebooks" / "en"
ONE_NUMBER = (Kind.NUMBER, Kind.RATE, Kind.COUNT)
A_LONG_NUMBER = 4
"""Digits, zeros at the ends aside."""

NO_ANSWER_IN_IT = {"potential_coefficients", "performance_coefficients", "products", "loyalty_test"}
"""The course's coefficients, whose marks are drawn; the firm's price list, whose orders are; a test that no question asks about."""

each_sheet = pytest.mark.parametrize("stem", SHEETS)


class Rows(HTMLParser):
    """The rows of a shown table, cell by cell."""

    def __init__(self, html):
        super().__init__()
        self.rows = []
        self.feed(html)

    def handle_starttag(self, tag, _):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th") and self.rows:
            self.rows[-1].append("")

    def handle_data(self, data):
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data.strip()


def read(cell):
    """Return what a cell of a shown table says: a number, a rate, or words."""
    digits = cell.replace(",", "").replace("\u202f", "").strip()
    try:
        return float(digits[:-1]) / 100 if digits.endswith("%") else float(digits)
    except ValueError:
        return np.nan if cell == "–" else cell


def shown_table(html):
    """Return a table as it was shown, with its first column for labels; None where there is no table."""
    rows = [row for row in Rows(html).rows if any(row[1:])]
    if len(rows) < 2 or len({len(row) for row in rows}) > 1:
        return None
    values = [[read(cell) for cell in row] for row in rows[1:]]
    return pd.DataFrame([row[1:] for row in values], index=[label(row[0]) for row in values], columns=rows[0][1:])


def label(value):
    return int(value) if isinstance(value, float) and value.is_integer() else value


def literals(text):
    """Return what an output shows as Python writes it, and each part of it."""
    try:
        shown = ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return []
    return [shown, *(shown if isinstance(shown, tuple) else [])]


@cache
def lesson(stem):
    """Return the cells and the outputs of a stored lesson: code, tables, lists, and all that it says."""
    cells = json.loads((LESSONS / f"{stem}.ipynb").read_text(encoding="utf-8"))["cells"]
    outputs = [output.get("data", {}) for cell in cells for output in cell.get("outputs", [])]
    plain = ["".join(data.get("text/plain", "")) for data in outputs]
    html = ["".join(data["text/html"]) for data in outputs if "text/html" in data]
    tables = [table for table in map(shown_table, html) if table is not None]
    prose = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
    code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    return code, tables, [part for text in plain for part in literals(text)], " ".join([*prose, *plain, *html])


@cache
def long_numbers(stem):
    """Return the numbers of a lesson that nobody finds by chance; a percentage also as a rate."""
    found = re.findall(r"\d[\d,]*(?:\.\d+)?%?", lesson(stem)[3])
    return {read(one.rstrip(",")) for one in found if len(re.sub(r"\D", "", one).strip("0")) >= A_LONG_NUMBER}


@cache
def functions(stem):
    """Return the functions that a lesson defines, run in an empty notebook."""
    names = {"pd": pd, "np": np}
    for cell in lesson(stem)[0]:
        if re.search(r"^def ", cell, re.MULTILINE):
            with contextlib.suppress(Exception), contextlib.redirect_stdout(io.StringIO()):
                exec(cell, names)
    return [made for made in names.values() if isinstance(made, FunctionType)]


def sizes(answer):
    return getattr(answer, "shape", (len(answer),)) if hasattr(answer, "__len__") else ()


def copied(stem, question, expected):
    """Yield what a lesson has for the answer to a question."""
    _, tables, lists, _ = lesson(stem)
    if question.kind in ONE_NUMBER:
        yield from sorted(long_numbers(stem), key=lambda printed: abs(printed - expected))[:1]
    elif question.kind is Kind.FUNCTION:
        yield from functions(stem)
    elif question.kind is Kind.TABLE:
        yield from (table.set_axis(expected.columns, axis=1) for table in tables if table.shape == expected.shape)
    else:
        columns = [table.iloc[:, place] for table in tables for place in range(table.shape[1])]
        yield from (column for column in columns if len(column) == sizes(expected)[:1])
        yield from (one for one in lists if sizes(one)[:1] == sizes(expected)[:1])


def points(stem, question, asked, data, on_the_lesson):
    """Return what a copier earns on one question."""
    if question.kind is Kind.TEXT:
        return 0.0
    if question.kind is Kind.CHOICE:
        pairs = [letter + number for letter in question.choices for number in question.reasons]
        return float(np.mean([check_answer(asked, pair, data).points for pair in pairs]))
    if question.kind is Kind.PLAN:
        return max(check_answer(asked, function, data).points for function in functions(stem))
    answers = [*copied(stem, question, asked.expected(data))]
    if question.kind is not Kind.FUNCTION:
        with contextlib.suppress(KeyError):
            answers.append(question.expected(on_the_lesson))
    return max((check_answer(asked, answer, data).points for answer in answers), default=0.0)


@pytest.fixture
def earned(worked_out):
    """Return the function from a sheet and its tables to what is earned there by copying."""
    return partial(_earned, worked_out)


def _earned(worked_out, stem, data):
    """Return what a copier earns on each question of a sheet that works on these tables.

    A lesson that lacks one of the tables of a question works nothing out for it.
    """
    on_the_lesson = lesson_data(stem)
    return {one.id: points(stem, one, worked_out(one, data), data, on_the_lesson) for one in SHEETS[stem].questions}


@each_sheet
def test_what_a_lesson_prints_earns_a_quarter_of_its_sheet(stem, data_of, earned):
    """Its printed exercises and a few coincidences; a choice at what it costs to guess."""
    each = earned(stem, data_of(stem))
    assert sum(each.values()) <= SHEETS[stem].points / 4, {name: some for name, some in each.items() if some}


@pytest.mark.parametrize("stem", ["02_pareto_abc", "06_kpis"])
def test_on_the_lesson_s_own_tables_a_copier_passes(stem, data_of, earned):
    """What is measured is there to be found: on these tables two fifths of the points and more are the lesson's."""
    each = earned(stem, data_of(stem) | lesson_data(stem))
    assert sum(each.values()) > 0.4 * SHEETS[stem].points


@each_sheet
def test_a_sheet_shares_with_its_lesson_what_the_course_prints(stem, data_of):
    """Every other table is drawn, with an identifier or without."""
    lessons = lesson_data(stem).values()
    for student in (None, "amina"):
        data = data_of(stem, student)
        both = {name for name, table in data.items() if any(table.equals(other) for other in lessons)}
        assert {name for name in both if not name.startswith("printed_")} <= NO_ANSWER_IN_IT


def test_a_copier_reads_what_a_lesson_shows():
    """The lesson on Pareto shows its ranking, its classes and its Gini; a function of a lesson can be called."""
    _, tables, lists, said = lesson("02_pareto_abc")
    assert any(list(table.index[:4]) == [1, 16, 2, 20] and table.iloc[0, 0] == 225_000 for table in tables)
    assert any(isinstance(one, dict) and one.get("A") == [19, 5] for one in lists)
    assert "0.677" in said
    assert long_numbers("06_kpis")
    assert [function.__name__ for function in functions("00_python")] == ["share", "size_class", "discount"]
