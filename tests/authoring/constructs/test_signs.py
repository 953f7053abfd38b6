"""Which signs a piece of code has."""

from __future__ import annotations

from crm_lessons.authoring.constructs.signs import signs

SIGNS = {
    "share = revenue / revenue.sum()": {".sum"},
    'late = (pd.Timestamp("2024-12-31") - orders["date"]).dt.days': {"pd.Timestamp", ".dt.days"},
    'large = table[(table["a"] > 1) & ~(table["b"] == 2)]': {"[condition]", "&", "~", ">", "=="},
    'table["new"] = 1': {"[…] ="},
    'classes[before < 0.5] = "A"': {"[condition] =", ">"},
    "first = names[:2]": {"[…:…]"},
    "[x for x in names]": {"for … in"},
    "{x: 1 for x in names}": {"for … in"},
    "for x in names:\n    len(x)": {"for …:", "len(…)"},
    "def f(x):\n    return 1 if x else 2": {"def", "return", "… if … else …"},
    'f"{x}"': {'f"…"'},
    "sheet.check(a=gini_coefficient(revenue))": set(),
    "1 * 2 - 3 / 4 + x": set(),
    "no Python": set(),
}


def test_code_has_the_signs_that_its_reader_sees():
    """The four operations, names, calls of the course's own methods and of the sheet have none."""
    assert {code: signs(code) for code in SIGNS} == SIGNS


def test_what_has_no_sign_is_named_all_the_same():
    """So that a worked answer that uses it is found, and not taken for one that needs nothing."""
    assert signs("x = lambda: (yield)") == {"Lambda", "Yield"}
