"""What practises is left out of a cell that is graded, and the sheet's own names keep their values."""

from __future__ import annotations

import ast

import pytest

from crm_lessons.practice_statements import LeavesOutPractice


class Sheet:
    """Stands for an open sheet, under the name of its class."""


def kept(*cells):
    """Return what is left of each cell of a notebook in which `sheet` is open and `orders` was given."""
    names = {"sheet": Sheet(), "orders": 1}
    left_out = LeavesOutPractice(names)
    left = []
    for cell in cells:
        left.append(ast.unparse(left_out.visit(ast.parse(cell))))
        names |= dict.fromkeys(node.id for node in ast.walk(ast.parse(left[-1])) if isinstance(node, ast.Name))
    return left


@pytest.mark.parametrize(
    "practice",
    [
        'sheet.again("top_share")',
        'essai = sheet.again("top_share")\nessai.check(0.5)',
        "essai = sheet.trial\norders = essai.orders\ntotal = essai.orders.sum()\nessai.check(total)\nprint(total)",
        'sheet.similar("top_share", anyway=True)',
        "for _ in range(3):\n    sheet.again().check(0.5)",
        "def mine():\n    return sheet.trial.orders",
    ],
)
def test_practice_goes_with_all_that_uses_it(practice):
    """Nothing of it runs, in the same cell or in one of its own, and the statements around it do."""
    assert kept(f"before = 1\n{practice}\nafter = orders") == ["before = 1\nafter = orders"]
    assert kept("before = 1", practice, "after = orders") == ["before = 1", "", "after = orders"]


def test_a_name_of_the_sheet_is_not_lost_to_practice():
    """What practice would overwrite is used afterwards as the sheet gave it; a name given anew is the sheet's again."""
    assert kept("orders = sheet.again().orders", "total = orders") == ["", "total = orders"]
    assert kept("mine = sheet.trial.orders", "mine = 2\nmine") == ["", "mine = 2\nmine"]
    assert kept("mine = 1\nmine = sheet.trial.orders\nmine") == ["mine = 1\nmine"]


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
