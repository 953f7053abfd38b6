"""Every Python from 3.11 on says the same of the names in a piece of code."""

from __future__ import annotations

import pytest

from crm_lessons.symbols import bound, read


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
    ],
)
def test_what_code_gives_and_takes(code, gives, takes):
    """The variables of a comprehension or a function belong to it, and to nobody outside."""
    assert (bound(code), read(code)) == (gives, takes)
