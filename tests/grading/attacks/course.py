"""A course of two small sheets, in the process that grades and in its workers, which load this before anything else."""

from __future__ import annotations

from attacks.paper import SHEET, STEM, YEAR, YEAR_STEM

from crm_lessons.checking.plans import verdict
from crm_lessons.checking.plans.worlds import hidden_worlds
from crm_lessons.grading import run

run.SHEETS = {STEM: SHEET, YEAR_STEM: YEAR}
verdict.hidden_worlds = lambda generator: hidden_worlds(generator, count=1)  # one shows what thirty would
