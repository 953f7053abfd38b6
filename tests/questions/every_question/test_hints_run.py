"""A hint is tried where it is read: what it gives to paste runs there, once the earlier answers are worked.

What stands between backquotes in a hint is one of five things:

- code to paste: it reads as Python and says more than one name or one value. It runs, in new cells at the place of the
  question, one piece after the other in the order of the hints: `people = funnel["people"]`, then `people / people.shift()`;
- a shape to complete: it has `…` where the reader's own part goes, as in `if tcc >= high: return …`. It reads as Python
  when the reader has put something there, and its names are known there or are what the asked function receives;
- what goes on from something: it begins with a point or a sign, as `.nunique()` or `/ whole.sum()`. After a point comes
  what a Series, a table or a group has;
- a sign, such as `&`, or a word of Python, such as `elif`;
- a name or a value. A method of the course that is named has been imported.
"""

from __future__ import annotations

import ast
import builtins
import contextlib
import io
import json
import keyword
import re
from pathlib import Path

import matplotlib as mpl
import pandas as pd
import pytest

from crm_lessons import methods
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import LANGUAGES

SOLUTIONS = Path(__file__).parents[3] / "solutions"
SERIES, TABLE = pd.Series([0]), pd.DataFrame({"a": [0]})
PANDAS = (SERIES, pd.Series(pd.to_datetime(["2024-01-01"])), TABLE, SERIES.groupby([0]), TABLE.groupby("a"))


def read(code):
    """Return what a piece says as Python, as it would stand inside a function, or None."""
    try:
        return ast.parse(f"def here():\n    {code}").body[0].body
    except SyntaxError:
        return None


def unknown_names(tree, names):
    """Return the names that code uses and neither makes nor finds."""
    used = [node for part in tree for node in ast.walk(part) if isinstance(node, ast.Name)]
    made = {node.id for node in used if isinstance(node.ctx, ast.Store)}
    return sorted({node.id for node in used} - made - set(names) - set(dir(builtins)))


def what_fails(piece, names, received):
    """Return why a piece of a hint does not hold where it is read, or None; `names` keeps what the piece makes."""
    if piece.startswith("."):
        method = re.match(r"\.(\w+)", piece)[1]
        if not any(hasattr(thing, method) for thing in PANDAS):
            return f"neither a Series nor a table nor a group has .{method}"
        piece = f"_{piece}"
    elif re.match(r"[/*+&|-] ", piece):
        piece = f"_ {piece}"
    elif keyword.iskeyword(piece) or not re.search(r"\w", piece):
        return None

    tree = read(piece.replace("…", "..."))
    if tree is None:
        return "not Python"
    if "…" in piece or piece.startswith("_"):
        unknown = unknown_names(tree, {*names, *received, "_"})
        return f"not known here: {', '.join(unknown)}" if unknown else None
    if len(tree) == 1 and isinstance(tree[0], ast.Expr) and isinstance(tree[0].value, ast.Name | ast.Constant):
        return "not imported" if piece in methods.__all__ and piece not in names else None
    return what_it_raises(piece, names)


def what_it_raises(code, names):
    """Return the error that a cell ends with, or None."""
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            exec(code, names)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def worked_cells(stem, language):
    """Return the code of a worked sheet, cell by cell, each with the question that it answers, if it answers one."""
    cells = json.loads((SOLUTIONS / language / f"{stem}.ipynb").read_text(encoding="utf-8"))["cells"]
    for cell in cells:
        if cell["cell_type"] == "code" and not cell["id"].startswith("check-"):
            yield "".join(cell["source"]), cell["id"].removeprefix("answer-") if "answer-" in cell["id"] else None


def faults(question, language, names, received):
    """Yield what does not hold in the hints of a question, as they are shown."""
    for place, hint in enumerate(question.hints, 1):
        for piece in re.findall("`([^`]+)`", hint.in_language(language)):
            if fault := what_fails(piece, names, received):
                yield f"{question.id}, hint {place}: `{piece}`: {fault}"


def received_by(code):
    """Return what the functions of a cell receive."""
    functions = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.FunctionDef)]
    return {argument.arg for function in functions for argument in function.args.args}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stem", SHEETS)
def test_what_a_hint_gives_to_paste_runs_where_it_is_read(stem, language):
    """A reader who types each hint as it is shown, in a new cell above the answer, meets no error."""
    mpl.use("agg")
    names, failed = {}, []
    for code, question in worked_cells(stem, language):
        if question:
            failed += faults(SHEETS[stem][question], language, dict(names), received_by(code))
        if fault := what_it_raises(code, names):
            failed.append(f"the worked sheet itself stops at {question or code!r}: {fault}")
    assert not failed, "\n".join(failed)


@pytest.mark.parametrize(
    ("piece", "fault"),
    [
        ("ranked.head(2)", "NameError: name 'ranked' is not defined"),
        ('part = {"a": 1}["b"]', "KeyError: 'b'"),
        (".uniques()", "neither a Series nor a table nor a group has .uniques"),
        ("if whole > 0: return … / hole", "not known here: hole"),
        ("if … return …", "not Python"),
        ("weighted_score", "not imported"),
        ("/ whole.sum()", None),
        (".dt.days", None),
        ("part = 2", None),
        ("&", None),
    ],
)
def test_a_hint_that_would_stop_a_reader_is_named_with_its_reason(piece, fault):
    """A name that is not there, a method that pandas has not, a shape that never becomes Python: each is found."""
    assert what_fails(piece, {}, {"whole"}) == fault


def test_a_worked_sheet_is_read_with_its_questions_in_order():
    """Every question of every sheet is tried: none is missed because its cell is called otherwise."""
    for stem, sheet in SHEETS.items():
        assert [question for _, question in worked_cells(stem, "fr") if question] == list(sheet.by_id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_start_page_tells_of_every_help_that_a_sheet_has(language):
    """Who reads the first page knows how to ask for a hint, a solution, the choices, and where one stands."""
    page = (SOLUTIONS.parent / "notebooks" / language / "00_start.ipynb").read_text(encoding="utf-8")
    for helping in ("hint", "solution", "similar", "again", "choose", "progress"):
        assert f"sheet.{helping}(" in page
