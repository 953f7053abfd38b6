"""A question of the sheet, asked of the table that the course prints."""

from __future__ import annotations

import re

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import LANGUAGES

SHEET = SHEETS["02_pareto_abc"]
READERS = [sheet_data(SHEET.stem, student) for student in (None, "amina", "boris")]


def test_everybody_s_printed_answer_is_the_course_s():
    """Exercises 2.1 and 2.2: customers 1, 2, 16 and 20, and 80 %; exercises 2.4 and 2.5: A = 5 and 19; 60, 31.5 and 8.5 %."""
    answers = {
        "printed_customers": {1, 2, 16, 20},
        "printed_share": 0.8,
        "printed_classes": {"A": [19, 5], "B": [2, 16, 9, 15, 3, 8], "C": [13, 4, 6, 7, 14, 12, 1, 10, 18, 17, 20, 11]},
        "printed_class_shares": [0.6, 0.315, 0.085],
    }
    for data in READERS:
        verdicts = [check_answer(SHEET[name], answer, data) for name, answer in answers.items()]
        assert {(verdict.outcome, verdict.points) for verdict in verdicts} == {(Outcome.CORRECT, 1)}


def test_its_code_speaks_of_the_printed_tables_alone():
    """No hint sends the reader to the drawn table, nor to the answer that was found on it."""
    others = re.compile(r"\b(pareto_revenue|abc_revenue|top_customers|abc_classes)\b")
    printed = [question for question in SHEET.questions if question.id.startswith("printed_")]
    said = [text for question in printed for text in (*question.hints, *(each.message for each in question.mistakes))]
    assert any("`printed_pareto." in text.en for text in said)
    assert not [text for text in said if any(others.search(text.in_language(language)) for language in LANGUAGES)]
