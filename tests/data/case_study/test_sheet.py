"""The firm of the case study, and what is drawn beside it."""

from __future__ import annotations

import pytest

from crm_lessons.data.case_study.survey import ASKED, OURS, RIVALS
from crm_lessons.data.variants import lesson_data, sheet_data
from crm_lessons.questions.case_study.book import all_orders, kept_records


def test_the_lesson_is_about_the_firm_of_chapter_1():
    """The same customers and orders are met again."""
    first, last = lesson_data("01_crm_process"), lesson_data("09_case_study")
    assert all(last[name].equals(first[name]) for name in ("customers", "orders", "order_lines", "messages"))


def test_the_sheet_is_not_about_the_lesson_s_customers():
    """What the lesson finds in its database answers nothing in the sheet's."""
    lesson, sheet = lesson_data("09_case_study"), sheet_data("09_case_study")
    assert not any(sheet[name].equals(lesson[name]) for name in ("customers", "orders", "messages", "survey"))


def test_a_student_s_firm_in_the_case_study_is_nobody_else_s():
    """Neither a neighbour's nor the course's."""
    firms = [sheet_data("09_case_study", student)["orders"] for student in (None, "amina", "driss")]
    assert not firms[0].equals(firms[1])
    assert not firms[1].equals(firms[2])


@pytest.fixture(scope="module", params=[None, "amina"])
def data(request):
    return sheet_data("09_case_study", request.param)


def test_the_survey_says_of_tamaris_what_the_order_book_does(data):
    """Twelve customers, under the number that is kept; what they bought here is no matter of memory."""
    survey, orders = data["survey"], all_orders(data)
    assert len(survey) == ASKED
    assert set(survey.index) <= set(kept_records(data))
    orders = orders[orders["date"].dt.year == 2024].dropna(subset="customer")
    booked = orders.groupby(orders["customer"].astype(int).map(kept_records(data)))["amount"].sum()
    assert survey[OURS].to_list() == booked[survey.index].to_list()
    assert (survey[list(RIVALS)] % 1000 == 0).all(axis=None)


def test_the_trials_are_those_of_the_campaign_tables(data):
    """As many left out by lot as the table of those left out has, campaign by campaign."""
    trials = data["trials"]
    control = trials[trials["group"] == "control"].set_index("campaign")["trials"]
    assert control.to_dict() == data["left_out"]["campaign"].value_counts()[control.index].to_dict()
    assert (trials["successes"] <= trials["trials"]).all()
