"""The questions of chapter 3: from one customer's card to a decision for each cell of a plane."""

from crm_lessons.questions.matrices.bubbles import BUBBLE_QUESTIONS
from crm_lessons.questions.matrices.judgement import JUDGEMENT_QUESTION
from crm_lessons.questions.matrices.plane import CELLS_QUESTION
from crm_lessons.questions.matrices.reading import READING_QUESTIONS
from crm_lessons.questions.matrices.scorecard import SCORECARD_QUESTIONS
from crm_lessons.questions.matrices.sensitivity import SENSITIVITY_QUESTION
from crm_lessons.questions.matrices.swapped_rows import SWAPPED_ROWS_QUESTIONS
from crm_lessons.questions.matrices.weighted_function import FUNCTION_QUESTION
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (
    *SCORECARD_QUESTIONS,
    *SWAPPED_ROWS_QUESTIONS,
    CELLS_QUESTION,
    *BUBBLE_QUESTIONS,
    *READING_QUESTIONS,
    SENSITIVITY_QUESTION,
    FUNCTION_QUESTION,
    JUDGEMENT_QUESTION,
)
