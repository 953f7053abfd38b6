"""A test on many questions is one item a sheet: an item costs more than most questions."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from all_tried import Test, all_tried, in_place_of

from crm_lessons.questions.question import Question


def in_each_sheet(questions: Iterable[tuple[str, Question]]) -> Callable[[Test], Test]:
    """Run a test of a sheet's `stem` and a `question` on all of these, one item a sheet."""
    by_sheet: dict[str, list[Question]] = {}
    for stem, question in questions:
        by_sheet.setdefault(stem, []).append(question)

    def of_a_question(test: Test) -> Test:
        def of_a_sheet(stem: str, **fixtures: object) -> None:
            with all_tried() as case:
                for question in by_sheet[stem]:
                    with case(question.id):
                        test(stem=stem, question=question, **fixtures)

        return pytest.mark.parametrize("stem", by_sheet)(in_place_of(test, of_a_sheet, "question"))

    return of_a_question
