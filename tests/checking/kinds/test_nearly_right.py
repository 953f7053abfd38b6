"""Numbers that are right but for their decimals or their unit, beside others that are not: what they earn, what is said of them."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from crm_lessons.checking.check import check_answer
from crm_lessons.checking.kinds.nearly_right import Nearly, nearly_right
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS

TO_THREE_DECIMALS = SimpleNamespace(tolerance=0.0005)
RATES = some.floats(0, 1)


@given(RATES)
def test_a_rate_to_two_decimals_is_rounded_and_times_a_hundred_in_percent(rate):
    """Unless it is the right one within the tolerance; near 0 both are the same number, and it is rounded."""
    right = abs(rate - round(rate, 2)) <= 0.0005 + 1e-9
    assert nearly_right(TO_THREE_DECIMALS, round(rate, 2), rate) is (None if right else Nearly.ROUNDED)
    assert rate < 0.01 or nearly_right(TO_THREE_DECIMALS, 100 * rate, rate) is Nearly.IN_PERCENT


@pytest.mark.parametrize("other", [0.2843, 0.213, 0.42, 987.25, -0.28, float("nan"), "A", None])
def test_the_right_number_another_and_what_is_none_are_not_nearly_right(other):
    """The right one being 0.2843."""
    assert nearly_right(TO_THREE_DECIMALS, other, 0.2843) is None


def test_an_amount_is_not_taken_for_a_percentage():
    """Beyond 1 a number is no rate."""
    assert nearly_right(TO_THREE_DECIMALS, 250.0, 2.5) is None


@pytest.mark.parametrize(
    ("first", "second", "points"),
    [
        (0.3059, 0.1525, 2.0),
        (0.3059, 0.15, 1.75),
        (0.31, 0.15, 1.5),
        (30.59, 0.15, 1.25),
        (30.59, 15.25, 1.0),
        (0.4321, 0.2345, 0),
    ],
)
def test_one_wrong_number_costs_its_own_part_and_no_other(first, second, points):
    """Of three numbers worth three points, the last is wrong; a rounded one earns three quarters, one in percent half."""
    assert of("08_loyalty", "repair_effect", [first, second, 0.9]).points == points


def test_the_numbers_of_a_series_and_of_a_table_earn_as_much():
    """One row, one column aside."""
    shares = expected("05_tcc_radar", "tcc_a")
    assert of("05_tcc_radar", "tcc_a", {**shares.round(2), "C2": 0.9}).points == 1.0
    table = expected("05_tcc_radar", "tcc_all")
    wrong = table.round(2).assign(C1=0.9)
    assert 0 < of("05_tcc_radar", "tcc_all", wrong).points < of("05_tcc_radar", "tcc_all", table.assign(C1=0.9)).points


def test_each_number_is_named_by_what_is_amiss_with_it():
    """To round is not to be wrong: who is told to look at all of them would compute the right ones again."""
    said = of("08_loyalty", "repair_effect", [30.59, 0.15, 0.9]).message
    assert "En pourcentage : différence. Écrivez un taux : 0.25 pour 25 %." in said.fr
    assert "Rounded too early:" in said.en
    assert said.en.count("To look at again") == 1


def test_a_column_of_a_table_is_named_whole_where_all_of_it_is_rounded():
    """Not each of its rows."""
    table = expected("05_tcc_radar", "tcc_all")
    first, second = table.columns[:2]
    said = of("05_tcc_radar", "tcc_all", table.assign(**{first: table[first].round(2), second: 0.9})).message
    assert f"Rounded too early: {first}." in said.en
    assert f"To look at again: {second}." in said.en


def expected(stem, question):
    """Return the right answer on the course's own data."""
    return SHEETS[stem][question].expected(sheet_data(stem, None))


def of(stem, question, answer):
    """Return the verdict on an answer to a question on the course's own data."""
    return check_answer(SHEETS[stem][question], answer, sheet_data(stem, None))
