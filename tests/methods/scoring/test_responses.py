import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import (
    InputError,
    break_even_response,
    mailing_profit,
    response_by_group,
    rfm_scores,
    rfm_table,
)

RESPONSE = pd.DataFrame(
    {"customers": [100, 100, 100], "responses": [10, 20, 40], "response_rate": [0.1, 0.2, 0.4]},
    index=pd.Index([1, 2, 3], name="r_score"),
)


def test_break_even_of_the_course_s_mailing():
    """A message at 2 and a margin of 10: 20 %. A margin below the cost can never pay."""
    assert break_even_response(2, 10) == 0.20
    assert break_even_response(12, 10) > 1


def test_a_group_at_break_even_is_not_written_to():
    """100 messages at 2, 20 responses at 10: nothing gained, nothing lost; best response first, profits added up."""
    mailing = mailing_profit(RESPONSE, cost=2, margin=10)
    assert list(mailing.index) == [3, 2, 1]
    assert list(mailing["profit"]) == [200, 0, -100]
    assert list(mailing["mail"]) == [True, False, False]
    assert list(mailing["cumulative_profit"]) == [200, 200, 100]


def test_the_cdnow_mailing(public_data):
    """CDNOW by recency quintile: -404, -292, -102, 788, 2,136; all 2,126, the two best quintiles 2,924."""
    columns = ["master", "customer", "date", "discs", "amount"]
    rows = pd.read_csv(public_data / "CDNOW_sample.txt", sep=r"\s+", names=columns, dtype={"date": str})
    rows["date"] = pd.to_datetime(rows["date"])
    table = rfm_table(rows[rows["date"] <= "1997-09-30"], "1997-09-30")
    responded = pd.Series(table.index.isin(rows.loc[rows["date"] > "1997-09-30", "customer"]), index=table.index)
    response = response_by_group(rfm_scores(table)["r_score"], responded)
    mailing = mailing_profit(response, cost=2, margin=10)
    assert list(response["customers"]) == [472, 471, 471, 471, 472]
    assert mailing["profit"].to_dict() == {5: 2136, 4: 788, 3: -102, 2: -292, 1: -404}
    assert mailing["profit"].sum() == 2126
    assert mailing.loc[mailing["mail"], "profit"].sum() == 2924


@given(st.lists(st.tuples(st.integers(1, 4), st.booleans()), min_size=1, max_size=60))
def test_responses_are_shared_out_among_the_groups(answers):
    """No customer and no response is lost, in whatever order the answers come."""
    groups = pd.Series([group for group, _ in answers])
    responded = pd.Series([answer for _, answer in answers])
    response = response_by_group(groups, responded.iloc[::-1])
    assert response["customers"].sum() == len(answers)
    assert response["responses"].sum() == responded.sum()
    assert response["response_rate"].between(0, 1).all()
    assert list(response.index) == sorted(set(groups))


@given(st.integers(1, 30), st.integers(1, 60))
def test_writing_where_it_pays_is_the_best_choice(cost, margin):
    """No other number of groups, best first, brings in more."""
    mailing = mailing_profit(RESPONSE, cost, margin)
    chosen = mailing.loc[mailing["mail"], "profit"].sum()
    assert chosen == pytest.approx(max(0, mailing["cumulative_profit"].max()))


def test_ones_and_zeros_are_answers_too():
    """True and 1 are one answer."""
    groups = pd.Series({"a": 1, "b": 1, "c": 2})
    yes = pd.Series({"a": True, "b": False, "c": True})
    pd.testing.assert_frame_equal(response_by_group(groups, yes), response_by_group(groups, yes.astype(int)))


@pytest.mark.parametrize(
    ("responded", "found"),
    [
        (pd.Series({"a": True, "b": False}), "client c"),
        (pd.Series({"a": True, "b": False, "c": True, "d": True}), "client d"),
        (pd.Series({"a": 1, "b": 0, "c": 2}), "client c"),
        (pd.Series({"a": 1, "b": 0, "c": None}), "client c"),
        (pd.Series({"a": "oui", "b": "non", "c": "oui"}), "nombres"),
        ([True, False, True], "une liste"),
    ],
)
def test_answers_that_do_not_fit_the_customers_are_named(responded, found):
    """Whoever is on one side only is named, and the message says what a silence is worth."""
    with pytest.raises(InputError, match=found):
        response_by_group(pd.Series({"a": 1, "b": 1, "c": 2}), responded)


@pytest.mark.parametrize(("cost", "margin"), [(0, 10), (-2, 10), (2, 0), ("2", 10), (2, float("nan")), (True, 10)])
def test_a_cost_or_a_margin_that_is_no_amount_is_refused(cost, margin):
    """Nothing costs nothing."""
    for method in (break_even_response, lambda c, m: mailing_profit(RESPONSE, c, m)):
        with pytest.raises(InputError, match=r"`cost`|`margin`"):
            method(cost, margin)
