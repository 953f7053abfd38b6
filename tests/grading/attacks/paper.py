"""The sheets that the shelf is handed in for: three real questions of chapter 2, and how an honest student answers them; the plan of chapter 10.

Every submission begins with the scene (what its writer is supposed to know of the grader's machine), then opens the sheet.
A probe that gets through calls `reached()`, which spoils its own first answer: full marks say that nothing was reached.
"""

from __future__ import annotations

from dataclasses import replace

from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import SheetQuestions

STEM = "02_pareto_abc"
IDS = ("top_share", "top_customers", "abc_by_revenue")
SHEET: SheetQuestions = replace(SHEETS[STEM], questions=tuple(SHEETS[STEM][name] for name in IDS))

YEAR_STEM = "10_your_year"
YEAR_IDS = ("can_be_read", "plan")
YEAR: SheetQuestions = replace(SHEETS[YEAR_STEM], questions=tuple(SHEETS[YEAR_STEM][name] for name in YEAR_IDS))
"""The sheet of the attacks on a plan."""

OPEN = f'import os, sys, time\nimport pandas as pd\nfrom crm_lessons import open_sheet\nsheet = open_sheet("{STEM}", language="en")'
REVENUE = 'revenue = sheet.data("pareto_revenue")'
YEAR_OPEN = (OPEN.replace(STEM, YEAR_STEM),)
YEAR_MARKS = tuple(question.points for question in YEAR.questions)
REACHED = "def reached():\n    globals()['top_share'] = 'reached'"

SHARE = "top_share = revenue.nlargest(4).sum() / revenue.sum()"
CUSTOMERS = "top_customers = set(revenue.nlargest(4).index)"
CLASSES = """\
def abc_by_revenue(revenue, limits):
    ranked = revenue.sort_values(ascending=False)
    before = (ranked.cumsum() - ranked) / ranked.sum()
    classes = pd.Series("C", index=ranked.index)
    classes[before < limits[1]] = "B"
    classes[before < limits[0]] = "A"
    return classes"""
RIGHT = (SHARE, CUSTOMERS, CLASSES)
WRONG = ("top_share = 0.2", "top_customers = {2, 3}", "def abc_by_revenue(revenue, limits):\n    return {}")
CHECK = "sheet.check(top_share=top_share)"


def scene(**known: object) -> str:
    """Return the first cell: what the attacker knows, by name, and how a probe confesses."""
    return "\n".join([*(f"{name} = {value!r}" for name, value in known.items()), REACHED])
