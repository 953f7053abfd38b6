"""Every exercise sheet of the course, by the stem of its chapter."""

from crm_lessons.questions.case_study import CASE_STUDY
from crm_lessons.questions.crm_process import CRM_PROCESS
from crm_lessons.questions.customer_value import CUSTOMER_VALUE
from crm_lessons.questions.kpis import KPIS
from crm_lessons.questions.matrices import MATRICES
from crm_lessons.questions.pareto_abc import PARETO_ABC
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.questions.scoring import SCORING
from crm_lessons.questions.tcc_radar import TCC_RADAR

_IN_ORDER = (
    CRM_PROCESS,
    PARETO_ABC,
    MATRICES,
    SCORING,
    TCC_RADAR,
    KPIS,
    CUSTOMER_VALUE,
    CASE_STUDY,
)

SHEETS: dict[str, SheetQuestions] = {sheet.stem: sheet for sheet in _IN_ORDER}
