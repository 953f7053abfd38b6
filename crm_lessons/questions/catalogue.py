"""Every exercise sheet of the course, by the stem of its chapter."""

from crm_lessons.questions.kpis import KPIS
from crm_lessons.questions.pareto_abc import PARETO_ABC
from crm_lessons.questions.question import SheetQuestions

SHEETS: dict[str, SheetQuestions] = {sheet.stem: sheet for sheet in (PARETO_ABC, KPIS)}
