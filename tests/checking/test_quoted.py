"""A figure of a text that the sheet does not have is asked about; where it may be another thing, nothing is said."""

from __future__ import annotations

import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.quoted import doubts
from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.hints import worked_code, worked_text
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Quotable

KNOWN = [Quotable(r"(?:client|customer)\s+19", (0.225, 0.31)), Quotable(r"(?:classe|class)\s+A", (0.6,), "marge")]


@pytest.mark.parametrize(
    "text",
    [
        "Le client 19 fait 90 % du chiffre d'affaires.",
        "Customer 19 makes 90% of revenue.",
        "Je commence par le client 19. Le client 19 fait 90 % des ventes. Le reste attend.",
        "La classe A pèse 75,5 %.",
    ],
)
def test_a_rate_that_the_sheet_does_not_have_is_asked_about(text):
    """A plain statement of one rate of one thing, in either language."""
    (doubt,) = doubts(text, KNOWN)
    assert doubt.figure.split()[0] in text
    assert doubt.thing in text


@pytest.mark.parametrize(
    "text",
    [
        "Le client 19 fait 22,5 % du chiffre d'affaires.",
        "Le client 19 fait 23 % des ventes.",
        "Le client 19 en fait 31 %.",
        "Hors du client 19, il reste 77,5 %.",
        "Si le client 19 faisait 90 %, nous serions fragiles.",
        "Mon objectif : porter le client 19 à 30 %.",
        "Je viserais 10 % de plus chez le client 19.",
        "En 2023, le client 19 faisait 40 %.",
        "Le client 19 et la classe A font 90 %.",
        "Le client 19 est passé de 22 % à 25 %.",
        "Customer 19 would get a discount of 5%.",
        "Accordons 5 % de remise au client 19.",
        "La marge de la classe A est de 12 %.",
        "Le client 190 fait 90 %.",
        "Les 3 premiers, avec le client 19, font 90 %.",
        "80 % des ventes viennent de quelques clients.",
        "Le client 19 achète 90 machines.",
    ],
)
def test_what_may_be_another_thing_is_left_alone(text):
    """The sheet's own figures, roundings, what is left, plans, conditions, other years, discounts, several things at once."""
    assert doubts(text, KNOWN) == []


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("stem", [stem for stem, sheet in SHEETS.items() if any(q.quotable for q in sheet.questions)])
def test_the_worked_texts_are_not_doubted(stem, language):
    """What the solutions quote stands in the sheet, or is said to be the course's."""
    question = next(question for question in SHEETS[stem].questions if question.quotable)
    written = worked_text(worked_code(stem)[question.id][language])
    for student in (None, "amina", "bilal"):
        assert doubts(written, question.quotable(sheet_data(stem, student))) == []


def test_a_doubt_is_a_question_to_the_student_and_a_name_for_the_teacher():
    """It takes no point, the text stays the teacher's to read, and the right figure is not said."""
    question = SHEETS["02_pareto_abc"]["recommendation"]
    text = (
        "Je donnerais un interlocuteur au client 19. Le client 19 fait 90 % du chiffre d'affaires. Le risque est de dépendre "
        "de lui : une visite par trimestre, un contrat de deux ans, et trois clients de la classe B à développer."
    )
    verdict = check_answer(question, text, sheet_data("02_pareto_abc"))
    assert (verdict.outcome, verdict.points, verdict.mistake) == (Outcome.FOR_THE_TEACHER, 0, "quoted_figure")
    assert "client 19" in verdict.message.fr
    assert verdict.message.fr.count("?") >= 1
