"""Every exercise sheet of the course, by the stem of its chapter."""

from crm_lessons.questions.crm_process import CRM_PROCESS
from crm_lessons.questions.matrices import MATRICES
from crm_lessons.questions.pareto_abc import PARETO_ABC
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.questions.scoring import SCORING

_IN_ORDER = (
    CRM_PROCESS,
    PARETO_ABC,
    MATRICES,
    SCORING,
)

SHEETS: dict[str, SheetQuestions] = {sheet.stem: sheet for sheet in _IN_ORDER}
