"""Verdicts that students found unfair, each with what it has come to."""

from __future__ import annotations

import math

import pandas as pd
import pytest

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS


def judged(stem, question_id, answer):
    """Return the verdict on an answer that was worked out on the tables of a sheet without an identifier."""
    return check_answer(SHEETS[stem][question_id], answer, sheet_data(stem))


def expected(stem, question_id):
    """Return the right answer on these tables."""
    return SHEETS[stem][question_id].expected(sheet_data(stem))


def test_a_gain_from_rates_of_three_decimals_is_right():
    """A rate that was accepted with three decimals may be typed again with three decimals."""
    letter = sheet_data("04_scoring")["letter"]
    with_it = (letter["orders"] / letter["contacted"]).round(3)
    without = (letter["control_orders"] / letter["control"]).round(3)
    chosen = list(expected("04_scoring", "whom_to_write"))
    gain = (letter["contacted"] * (90 * (with_it - without) - 6)).loc[chosen].sum()
    assert judged("04_scoring", "mailing_gain", gain).outcome is Outcome.CORRECT


@pytest.mark.parametrize("early", [True, False])
def test_shares_rounded_before_or_after_the_cumulation_lose_the_same(early):
    """Two decimals instead of three, either way: 2.25 of 3, and the same sentence."""
    table = expected("02_pareto_abc", "cumulative_table")
    shares = table["share"].round(2)
    cumulated = shares.cumsum() if early else table["cumulative_share"].round(2)
    verdict = judged("02_pareto_abc", "cumulative_table", table.assign(share=shares, cumulative_share=cumulated))
    assert verdict.points >= 2.25
    assert verdict.outcome is Outcome.CORRECT or "Arrondi trop tôt" in verdict.message.fr


@pytest.mark.parametrize("form", [list, pd.Series, lambda values: pd.DataFrame({"value": values})])
def test_seven_numbers_in_their_order_are_read_from_any_line(form):
    """A list, a Series without names and a column say the same, and so do six right ones."""
    right = [*expected("06_kpis", "indicators").values()]
    assert judged("06_kpis", "indicators", form(right)).outcome is Outcome.CORRECT
    listed = judged("06_kpis", "indicators", [*right[:-1], 1.0])
    assert judged("06_kpis", "indicators", form([*right[:-1], 1.0])).points == listed.points == 3.25


def test_six_formulas_of_seven_earn_a_fair_part_without_a_condition():
    """Without a condition for zero half the cases stop; what is right in the others is paid."""

    def six_of_seven(cost, messages, responses, orders, revenue, margin_per_order):
        return [
            cost / messages,
            responses / messages,
            revenue / orders,
            cost / responses,
            orders / messages,
            cost / orders,
            math.ceil(cost / margin_per_order),
        ]

    assert judged("06_kpis", "kpis", six_of_seven).points == 1.5


def test_no_wrong_break_even_is_cheaper_than_another():
    """By revenue, by chance, with decimals or rounded: six of seven are right, whether the mistake has a name or not."""
    right, campaign = expected("06_kpis", "indicators"), sheet_data("06_kpis")["campaign"]
    in_part = campaign["cost"] / campaign["margin_per_order"]
    by_revenue = math.ceil(campaign["cost"] / right["average_order"])
    wrong = (by_revenue, by_revenue + 1, in_part, round(in_part, 2), int(in_part))
    points = {judged("06_kpis", "indicators", right | {"break_even_orders": one}).points for one in wrong}
    assert points == {3.25}


def test_one_wrong_part_of_an_e_mail_earns_more_than_two():
    """Part 2, then parts 2 and 3: five of six, then four of six."""
    right = expected("06_kpis", "aida")
    one, two = right | {2: "interest"}, right | {2: "interest", 3: "desire"}
    assert judged("06_kpis", "aida", one).points == 1.5
    assert judged("06_kpis", "aida", two).points == 1.25
