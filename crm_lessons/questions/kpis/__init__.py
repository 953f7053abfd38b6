"""The questions of chapter 6: from the seven indicators of one campaign to a judgement on five."""

from crm_lessons.questions.kpis.calls import CALL_QUESTIONS
from crm_lessons.questions.kpis.comparison import COMPARISON_QUESTIONS
from crm_lessons.questions.kpis.denominators import DENOMINATOR_QUESTIONS
from crm_lessons.questions.kpis.indicators import INDICATOR_QUESTIONS
from crm_lessons.questions.kpis.judgement import JUDGEMENT_QUESTION
from crm_lessons.questions.kpis.kpis_function import FUNCTION_QUESTION
from crm_lessons.questions.kpis.message import MESSAGE_QUESTIONS
from crm_lessons.questions.kpis.planning import PLANNING_QUESTIONS
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (
    *INDICATOR_QUESTIONS,
    *PLANNING_QUESTIONS,
    *COMPARISON_QUESTIONS,
    *DENOMINATOR_QUESTIONS,
    *CALL_QUESTIONS,
    *MESSAGE_QUESTIONS,
    FUNCTION_QUESTION,
    JUDGEMENT_QUESTION,
)
