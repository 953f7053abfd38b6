"""The questions of chapter 3: from one customer's card to a decision for each cell of a plane."""

from crm_lessons.questions.matrices import (
    bubbles,
    cells,
    diameters,
    fiocca_cells,
    first_changes,
    good_in_both,
    misplaced,
    plan,
    printed_cells,
    score,
    scores,
    swap_scores,
    weighted,
    what_carries,
)
from crm_lessons.questions.question import Question

QUESTIONS: tuple[Question, ...] = (
    score.QUESTION,
    printed_cells.QUESTION,
    scores.QUESTION,
    misplaced.QUESTION,
    swap_scores.QUESTION,
    cells.QUESTION,
    diameters.QUESTION,
    what_carries.QUESTION,
    bubbles.QUESTION,
    fiocca_cells.QUESTION,
    good_in_both.QUESTION,
    first_changes.QUESTION,
    weighted.QUESTION,
    plan.QUESTION,
)
