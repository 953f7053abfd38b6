"""Every Python from 3.11 on says the same of the names in a piece of code."""

from __future__ import annotations

import ast
import sys

import pytest

from crm_lessons.symbols import Names


@pytest.mark.parametrize(
    ("code", "gives", "takes"),
    [
        ("best = [one for one in customers if one in wanted]", {"best"}, {"customers", "wanted"}),
        ("best = {one for one in customers}", {"best"}, {"customers"}),
        ("paid = {one: rates[one] for one in customers}", {"paid"}, {"rates", "customers"}),
        ("pairs = [[a + b for b in more] for a in some]", {"pairs"}, {"some", "more"}),
        ("any(one > limit for one in marks)", set(), {"any", "limit", "marks"}),
        ("total = sum([last := one for one in marks])", {"total", "last"}, {"sum", "marks"}),
        ("def rate(people):\n    return people / whole", {"rate"}, {"whole"}),
        ("by = lambda one: one.amount", {"by"}, set()),
        ("import pandas as pd", {"pd"}, set()),
        ("total = total + 1", {"total"}, {"total"}),
        ("total += 1", {"total"}, {"total"}),
        ("del total", set(), {"total"}),
        ("total: float", set(), {"float"}),
        ("total: float = paid", {"total"}, {"float", "paid"}),
        ("for one in one: print(one)", {"one"}, {"one", "print"}),
        ("for one in customers: print(one)", {"one"}, {"customers", "print"}),
        ("with opened() as file: file.read()", {"file"}, {"opened"}),
        ("try: work()\nexcept ValueError as error: print(error)", {"error"}, {"work", "ValueError", "print"}),
        (
            "match pair:\n    case [one, *more] if one: more\n    case {1: two, **rest}: rest",
            {"one", "more", "two", "rest"},
            {"pair"},
        ),
        ("if (one := two) and one: pass", {"one"}, {"two"}),
        ("one, *more = some", {"one", "more"}, {"some"}),
        ("import numpy.random, math as m", {"numpy", "m"}, set()),
        ("def add():\n    global total\n    total = more", {"add", "total"}, {"more"}),
        ("def again(n):\n    return again(n - 1)", {"again"}, set()),
        (
            "@wraps(one)\ndef add(a: A = b, *, c=d, **e) -> R: return a, c, e",
            {"add"},
            {"wraps", "one", "A", "b", "d", "R"},
        ),
        ("def add():\n    return [last := one for one in marks]", {"add"}, {"marks"}),
        (
            "class Firm(Base):\n    name = name\n    def tell(self): return self.name, word",
            {"Firm"},
            {"Base", "name", "word"},
        ),
        ("f'{one:{width}}'", set(), {"one", "width"}),
        ("best = [one async for one in one]", {"best"}, {"one"}),
        ("async with opened() as file: await file", {"file"}, {"opened"}),
    ],
)
def test_what_code_gives_and_takes(code, gives, takes):
    """In the order in which it runs; the variables of a comprehension or a function belong to it, and to nobody outside."""
    names = Names(ast.parse(code))
    assert (names.gives, names.takes) == (gives, takes)


@pytest.mark.skipif(sys.version_info < (3, 12), reason="older Pythons cannot read it")
@pytest.mark.parametrize(
    ("code", "gives", "takes"),
    [
        ("type Pair = list[one]", {"Pair"}, {"list", "one"}),
        ("type Pair[T] = tuple[T, T]", {"Pair"}, {"tuple"}),
        ("def first[T: Base](some: list[T]) -> T: return some[0]", {"first"}, {"Base", "list"}),
        ("class Box[T](Base[T]): pass", {"Box"}, {"Base"}),
    ],
)
def test_the_parameters_of_a_type_are_its_own(code, gives, takes):
    """They are known in it, and to nobody outside."""
    names = Names(ast.parse(code))
    assert (names.gives, names.takes) == (gives, takes)


@pytest.mark.parametrize(
    "code",
    [
        "table['share'] = 1",
        "table.loc[0, 'share'] = 1",
        "firm.table.name = 2",
        "del table['share']",
        "table['share'] += 1",
    ],
)
def test_a_column_that_is_set_changes_its_table(code):
    """The table, or the object, of which a part is set or deleted is changed, and not given."""
    names = Names(ast.parse(code))
    assert (names.gives, len(names.changes)) == (set(), 1)
    assert names.changes <= {"table", "firm"}


def test_the_length_of_an_expression_does_not_matter():
    """A sum of many terms, which is as many levels deep, is read like a short one."""
    total = ast.Name("one", ast.Load())
    for _ in range(5000):
        total = ast.BinOp(total, ast.Add(), ast.Name("other", ast.Load()))
    assert Names(total).takes == {"one", "other"}
