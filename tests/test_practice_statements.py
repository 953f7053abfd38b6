"""What practises is left out of a cell that is graded, and the sheet's own names keep their values."""

from __future__ import annotations

import ast
from time import process_time

import pytest

from crm_lessons.practice_asked import leave_out
from crm_lessons.practice_statements import LeavesOutPractice


class Sheet:
    """Stands for an open sheet."""

    again = similar = leave_out


def kept(*cells):
    """Return what is left of each cell of a notebook in which `sheet` is open and `orders` was given."""
    names = {"sheet": Sheet(), "orders": 1}
    left_out = LeavesOutPractice(names)
    left = []
    for cell in cells:
        left.append(ast.unparse(left_out.visit(ast.parse(cell))))
        names |= dict.fromkeys(node.id for node in ast.walk(ast.parse(left[-1])) if isinstance(node, ast.Name))
    return ["" if cell == "pass" else cell for cell in left]


@pytest.mark.parametrize(
    "practice",
    [
        'sheet.again("top_share")',
        'essai = sheet.again("top_share")\nessai.check(0.5)',
        "essai = sheet.trial\norders = essai.orders\ntotal = essai.orders.sum()\nessai.check(total)\nprint(total)",
        'sheet.similar("top_share", anyway=True)',
        "for _ in range(3):\n    sheet.again().check(0.5)",
        "def mine():\n    return sheet.trial.orders",
        "mine = sheet.trial.orders\nmine += 1\nprint(mine)\ndel mine",
        "class Mine:\n    orders = sheet.trial.orders",
        "while not right:\n    tries += 1\n    right = sheet.trial.check(tries)",
        "for tries in orders:\n    print(tries)\n    if sheet.trial.check(tries):\n        break",
        "for one in orders:\n    if one:\n        t = sheet.again()\n        b = 1\n    if sheet.trial.check(one):\n        break\nt.check(3)",
        "async def mine():\n    return await sheet.trial",
        "mine = (lambda: sheet.again())()",
    ],
)
def test_practice_goes_with_all_that_uses_it(practice):
    """Nothing of it runs, in the same cell or in one of its own, and the statements around it do."""
    assert kept(f"before = 1\n{practice}\nafter = before") == ["before = 1\nafter = before"]
    assert kept("before = 1", practice, "after = orders") == ["before = 1", "", "after = orders"]


def test_a_name_of_the_sheet_is_not_lost_to_practice():
    """What practice would overwrite is used in later cells as the sheet gave it; a name given anew is the sheet's again."""
    assert kept("orders = sheet.again().orders", "total = orders") == ["", "total = orders"]
    assert kept("mine = sheet.trial.orders", "mine = 2\nmine") == ["", "mine = 2\nmine"]
    assert kept("mine = 1\nmine = sheet.trial.orders", "mine") == ["mine = 1", "mine"]
    assert kept("sum = sheet.trial.orders", "total = sum(orders)") == ["", "total = sum(orders)"]


def test_in_its_own_cell_a_name_is_what_practice_made_of_it():
    """An answer is not lost to what is tried on practice, nor given by it, where a name of the sheet lends its name to a trial."""
    cell = "orders = sheet.trial.orders\nanswer = orders.sum()\norders += 1\nif orders:\n    answer = 2"
    assert kept("answer = 1", cell, "total = orders") == ["answer = 1", "", "total = orders"]


def test_a_name_that_held_something_before_can_be_a_trial():
    """What is asked of the trial is left out, and the name keeps its value; it is anybody's again once it is given anew."""
    assert kept("t = 5", "t = sheet.again()", "t.check(3)\nt + 1", "del t") == ["t = 5", "", "t + 1", ""]
    assert kept("t = sheet.again()\nt: object\nt.check(3)") == ["t: object"]
    assert kept("t = sheet.again()", "t = orders\nt.check(3)") == ["", "t = orders\nt.check(3)"]


@pytest.mark.parametrize(
    ("cell", "left"),
    [
        ("if orders:\n    sheet.again()\n    a = 1", "if orders:\n    a = 1"),
        ("if orders:\n    sheet.again()\nelse:\n    a = 1", "if orders:\n    pass\nelse:\n    a = 1"),
        ("for one in orders:\n    t = sheet.again()\n    t.check(one)\n    a = one", "for one in orders:\n    a = one"),
        (
            "t = sheet.trial\nfor t in orders:\n    t = sheet.again()\n    t.orders\n    a = 1",
            "for t in orders:\n    a = 1",
        ),
        ("while orders:\n    sheet.again()\n    orders = 0", "while orders:\n    orders = 0"),
        ("with orders as one:\n    sheet.again()\n    a = one", "with orders as one:\n    a = one"),
        (
            "try:\n    sheet.again()\nexcept ValueError:\n    a = 1\nelse:\n    a = 2",
            "try:\n    pass\nexcept ValueError:\n    a = 1\nelse:\n    a = 2",
        ),
        (
            "match orders:\n    case 1:\n        sheet.again()\n    case one:\n        a = one",
            "match orders:\n    case 1:\n        pass\n    case one:\n        a = one",
        ),
        ("def f(t):\n    sheet.again()\n    return t", "def f(t):\n    return t"),
        ("def f():\n    orders = sheet.trial\n    orders.check(1)\n    return 2", "def f():\n    return 2"),
        (
            "for one in orders:\n    t[one] = sheet.again()\n    t[one].check(3)\n    a = one",
            "for one in orders:\n    a = one",
        ),
        ("def f(t):\n    t.append(sheet.again())\n    t[-1].check(3)\n    return 2", "def f(t):\n    return 2"),
        ("class A:\n    t = sheet.trial\n    a = 1", "class A:\n    a = 1"),
        (
            "for one in orders:\n    a = one\n    for two in orders:\n        if sheet.trial.check(two):\n            break",
            "for one in orders:\n    a = one",
        ),
    ],
)
def test_practice_is_taken_out_of_a_block(cell, left):
    """What stands beside it in a loop, a condition or a function stays, unless practice decides how that goes on."""
    assert kept(cell) == [left]


@pytest.mark.parametrize(
    "loop",
    [
        "while len(tried) < 3:\n    tried.append(sheet.again())\n    print(tried)",
        "while True:\n    tried.append(sheet.again())\n    if len(tried) == 3:\n        break\n    print(3)",
        "while True:\n    if orders:\n        tried['t'] = sheet.trial\n        a = 1\n    if 't' in tried:\n        break",
        "while tried < 3:\n    tried = sheet.again().check(tried)\n    a = 1",
    ],
)
def test_a_loop_that_practice_would_bring_to_its_end_goes_with_it(loop):
    """Without it, it would run until its cell is stopped, and cost what stands in that; so it is the next time."""
    assert kept("tried = []", f"{loop}\nafter = 1", loop) == ["tried = []", "after = 1", ""]


@pytest.mark.parametrize(
    "answer",
    [
        "for t in orders:\n    a = t",
        "with orders as t:\n    a = t",
        "try:\n    a = 1\nexcept ValueError as t:\n    print(t)",
        "match orders:\n    case t:\n        a = t",
        "if (t := orders):\n    a = t",
        "def f(t):\n    return t",
        "def f():\n    t = 1\n    return t",
        "import math as t\na = t.pi",
    ],
)
def test_an_answer_may_call_its_own_things_as_practice_did(answer):
    """What it gives a value itself, before it reads it, is its own."""
    assert kept("t = sheet.trial.orders", answer) == ["", answer]


def test_a_sheet_is_known_from_where_it_is_opened():
    """In the cell that opens it, and under another name too."""
    assert kept("mine = open_sheet('06_kpis')\nmine.again()") == ["mine = open_sheet('06_kpis')"]
    assert kept("mine = sheet\nother = mine\norders = other.trial") == ["mine = sheet\nother = mine"]


def test_a_long_cell_takes_a_time_in_proportion():
    """Four times as many statements take about four times as long, whether they practise or not."""

    def seconds(count):
        cell = "\n".join(f"v{one} = orders[{one}]\nsheet.again()" for one in range(count))
        start = process_time()
        kept(cell)
        return process_time() - start

    assert min(seconds(1000) for _ in range(3)) < 10 * min(seconds(250) for _ in range(3))


def test_a_variable_of_a_comprehension_is_no_name_of_practice():
    """An answer that calls its variables as practice called its own, or as its result, stays."""
    answer = "best = [one for one in orders if one > 2]"
    assert kept("mine = [one for one in sheet.trial.orders]", answer) == ["", answer]
    assert kept("one = sheet.trial.orders", answer) == ["", answer]
    assert kept("one = sheet.trial.orders", "best = [one for two in orders]") == ["", ""]


def test_what_only_looks_like_practice_stays():
    """Another object may have an `again` of its own, and a name of that word is a name."""
    cell = "again = orders.again\ntrial = similar(again)"
    assert kept(cell) == [cell]


def test_a_class_of_ones_own_is_no_sheet_whatever_its_name():
    """A sheet is what leaves its practice out."""
    names = {"mine": type("Sheet", (), {"trial": 3})()}
    cell = ast.parse("answer = mine.trial")
    assert len(LeavesOutPractice(names).visit(cell).body) == 1
    assert isinstance(cell.body[0], ast.Assign)
