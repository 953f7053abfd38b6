"""The questions that are worked out from an earlier answer: right from there, right anyway, or wrong for another reason."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from importlib.resources import files

import pandas as pd
import pytest
from sheet_imports import given_imports

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.follow_on import Earlier
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.database import database
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind

LINKS = [
    (sheet, question, name) for sheet in SHEETS.values() for question in sheet.questions for name in question.follows
]
WORKED = {
    stem: json.loads((files("crm_lessons.classroom") / "worked" / f"{stem}.json").read_text(encoding="utf-8"))
    for stem in SHEETS
}
NAMES_ALONE = {("by_year_sales", "rfm")}
"""The worked solution takes the customers' names from there, which are the same for everybody."""

NO_WORK_CAN_START_THERE = {
    ("best_thousand", "upside_down"),
    ("best_thousand", "head_counts"),
    ("top_share", "amounts"),
    ("printed_share", "amounts"),
    ("whom_to_write", "counts_subtracted"),
    ("whom_to_write", "the_other_way_round"),
    ("letters_in_order", "counts_subtracted"),
    ("letters_in_order", "the_other_way_round"),
    ("who_moves", "dirhams"),
    ("spending", "returns_given"),
}
"""Rates above 1, amounts for customers, for acts or for rates, rates at which no message pays."""


SAME_ON_THESE_DATA = {("who_moves", "offer_break_even")}
"""A threshold that is off by little judges these three mailings as the right one does."""


@pytest.fixture
def data_of_three(data_of):
    """Return the function that gives the course's own tables of a sheet, and those of two students."""
    return lambda stem: [data_of(stem, student) for student in (None, "amina", "bilal")]


def each_link(*but):
    """Run a test on each question and each earlier question it follows."""
    links = [link for link in LINKS if (link[1].id, link[2]) not in but]
    names = [f"{question.id}-from-{earlier}" for _, question, earlier in links]
    return pytest.mark.parametrize(("sheet", "question", "earlier"), links, ids=names)


def judged(sheet, question, answer, data, **earlier):
    """Return the verdict on an answer, after these earlier ones."""
    return check_answer(question, answer, data, earlier=Earlier(sheet, earlier))


def worked_up_to(sheet, earlier, data):
    """Run the worked solutions up to a question and return all the names that they leave."""
    names = given_imports(sheet.stem) | {name: table.copy() for name, table in data.items()}
    if "company" in " ".join(code["fr"] for code in WORKED[sheet.stem].values()):
        names["company"] = database(data)
    for question in sheet.questions:
        exec(WORKED[sheet.stem][question.id]["fr"], names)
        if question.id == earlier:
            return names
    raise LookupError(earlier)


def worked_from(before, sheet, question, earlier, wrong):
    """Run the worked solutions after an earlier question up to this one, with a wrong answer in the place of that one."""
    names = {
        name: deepcopy(value) if isinstance(value, pd.Series | pd.DataFrame) else value
        for name, value in before.items()
    }
    names[earlier] = _by_class(wrong) if earlier in ("abc_classes", "printed_classes") else wrong
    order = list(sheet.by_id)
    for name in order[order.index(earlier) + 1 : order.index(question.id) + 1]:
        exec(WORKED[sheet.stem][name]["fr"], names)
    return names[question.id]


def _by_class(classes):
    """Write classes by customer as the worked solution does, customers by class."""
    return {letter: [customer for customer, its in classes.items() if its == letter] for letter in "ABC"}


@each_link()
def test_a_question_follows_a_value_that_stands_before_it(sheet, question, earlier):
    """Neither a function nor a text is carried forward, nor into one."""
    order = list(sheet.by_id)
    assert order.index(earlier) < order.index(question.id)
    assert not {sheet[earlier].kind, question.kind} & {Kind.FUNCTION, Kind.TEXT}


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_what_a_worked_solution_takes_from_an_earlier_answer_is_carried_forward(sheet):
    """No link between two questions is forgotten, nor will be when a sheet grows."""
    for place, question in enumerate(sheet.questions):
        code = WORKED[sheet.stem][question.id]["fr"]
        used = {other.id for other in sheet.questions[:place] if re.search(rf"(?<!\")\b{other.id}\b", code)}
        assert question.kind is Kind.TEXT or {(question.id, name) for name in used - {*question.follows}} <= NAMES_ALONE


@each_link()
def test_what_is_worked_out_from_a_wrong_answer_earns_its_points(sheet, question, earlier, data_of_three, worked_out):
    """The worked solution's own lines, run on each known mistake of the earlier question, on three sets of data."""
    followed = False
    for data in data_of_three(sheet.stem):
        asked = worked_out(question, data)
        before = worked_up_to(sheet, earlier, data)
        for mistake in sheet[earlier].mistakes:
            wrong = mistake.produces(data)
            try:
                answer = worked_from(before, sheet, question, earlier, wrong)
            except KeyError:  # amounts are no customers: the student's cell stops as well
                assert (question.id, mistake.name) in NO_WORK_CAN_START_THERE
                continue
            verdict = judged(sheet, asked, answer, data, **{earlier: wrong})
            if (question.id, mistake.name) in NO_WORK_CAN_START_THERE:
                assert verdict.follows is None
                continue
            assert verdict.points == question.points, mistake.name
            assert verdict.outcome is Outcome.CORRECT or verdict.follows == earlier
            followed = followed or verdict.follows == earlier
    assert followed or (question.id, earlier) in SAME_ON_THESE_DATA


@each_link()
def test_a_right_answer_is_right_whatever_came_before(sheet, question, earlier, data_of_three, worked_out):
    """Worked out another way, it is plainly correct after each known mistake of the earlier question."""
    for data in data_of_three(sheet.stem):
        asked = worked_out(question, data)
        right = asked.expected(data)
        for mistake in worked_out(sheet[earlier], data).mistakes:
            verdict = judged(sheet, asked, right, data, **{earlier: mistake.produces(data)})
            assert (verdict.outcome, verdict.follows) == (Outcome.CORRECT, None)


@each_link()
def test_a_known_mistake_is_met_by_its_name_unless_an_own_answer_leads_to_it(
    sheet, question, earlier, data_of_three, worked_out
):
    """After a right, a blank or an unreadable earlier answer nothing changes for the later one."""
    for data in data_of_three(sheet.stem):
        right_before = sheet[earlier].expected(data)
        asked = worked_out(question, data)
        for mistake in asked.mistakes:
            given = mistake.produces(data)
            plain = check_answer(asked, given, data)
            for before in (..., None, right_before):
                assert judged(sheet, asked, given, data, **{earlier: before}) == plain
