import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.pareto_abc.printed import abc_revenue, pareto_revenue
from crm_lessons.methods import InputError, abc_analysis, abc_summary

portfolios = (
    st.lists(st.integers(0, 10**9), min_size=1, max_size=60).filter(any).map(lambda amounts: pd.Series(amounts))
)


def members(table):
    return {name: list(group.index) for name, group in table.groupby("abc_class", observed=False)}


def test_the_course_exercise_by_head_count():
    """Course, ABC exercise, 10/30/60: A = {19, 5}, B = {2, 16, 9, 15, 3, 8}, the other twelve in C."""
    classes = members(abc_analysis(abc_revenue()))
    assert classes["A"] == [19, 5]
    assert classes["B"] == [2, 16, 9, 15, 3, 8]
    assert classes["C"] == [13, 4, 6, 7, 14, 12, 1, 10, 18, 17, 20, 11]


@pytest.mark.parametrize(
    ("convention", "customers", "shares"),
    [
        ({}, [2, 6, 12], [0.600, 0.315, 0.085]),
        ({"revenue_limits": (0.60, 0.90)}, [2, 6, 12], [0.600, 0.315, 0.085]),
        ({"revenue_limits": (0.60, 0.90), "crossing": "excluded"}, [2, 5, 13], [0.600, 0.285, 0.115]),
        ({"revenue_limits": (0.80, 0.95)}, [5, 6, 9], [0.810, 0.145, 0.045]),
        ({"revenue_limits": (0.80, 0.95), "crossing": "excluded"}, [4, 6, 10], [0.750, 0.196, 0.054]),
    ],
)
def test_the_same_table_under_five_conventions(convention, customers, shares):
    """Course, ABC exercise, computed under each convention in use: the classes depend on it, the customers do not."""
    summary = abc_summary(abc_analysis(abc_revenue(), **convention))
    assert list(summary["customers"]) == customers
    assert list(summary["revenue_share"].round(6)) == shares


def test_the_pareto_table_seen_by_abc():
    """Course, Pareto exercise under 10/30/60: 45, 46 and 9 %; under 80/95 included and excluded agree (4, 7, 9)."""
    by_count = abc_summary(abc_analysis(pareto_revenue()))
    assert list(by_count["revenue_share"].round(6)) == [0.45, 0.46, 0.09]
    for crossing in ("included", "excluded"):
        by_revenue = abc_summary(abc_analysis(pareto_revenue(), revenue_limits=(0.80, 0.95), crossing=crossing))
        assert list(by_revenue["customers"]) == [4, 7, 9]


def test_real_customers_do_not_follow_the_model(cdnow_spending, online_retail_sales):
    """10/30/60 on public data, for the model's 60 and 30 %: 50.8 and 33.8 at CDNOW, 61.4 and 26.9 at Online Retail."""
    cdnow, online_retail = (abc_summary(abc_analysis(spent)) for spent in (cdnow_spending, online_retail_sales))
    assert list(cdnow["customers"]) == [236, 707, 1414]
    assert list(cdnow["revenue_share"].round(3)) == [0.508, 0.338, 0.154]
    assert list(online_retail["customers"]) == [434, 1302, 2602]
    assert list(online_retail["revenue_share"].round(3)) == [0.614, 0.269, 0.117]


def test_a_giant_leaves_class_a_empty_when_crossing_is_excluded():
    """One customer with 90 %: excluded, nobody is in A, and the summary says so with a row of zeros."""
    revenue = pd.Series({"giant": 90.0, "b": 6, "c": 4})
    summary = abc_summary(abc_analysis(revenue, revenue_limits=(0.80, 0.95), crossing="excluded"))
    assert list(summary["customers"]) == [0, 1, 2]
    assert summary.loc["A", "revenue"] == 0
    included = members(abc_analysis(revenue, revenue_limits=(0.80, 0.95)))
    assert included == {"A": ["giant"], "B": ["b"], "C": ["c"]}


@pytest.mark.parametrize("crossing", ["included", "excluded"])
def test_a_customer_on_the_limit_belongs_above_whatever_floats_say(crossing):
    """0.7 + 0.1 is less than 0.8 for a computer; a customer who stands on the limit is not moved by that."""
    revenue = pd.Series({"a": 0.7, "b": 0.1, "c": 0.09, "d": 0.06, "e": 0.05})
    classes = members(abc_analysis(revenue, revenue_limits=(0.80, 0.95), crossing=crossing))
    assert classes == {"A": ["a", "b"], "B": ["c", "d"], "C": ["e"]}


def test_a_single_customer_is_in_class_a():
    """A portfolio of one has its whole revenue in A, by head count and by revenue."""
    one = pd.Series({"only": 5.0})
    assert members(abc_analysis(one))["A"] == ["only"]
    assert members(abc_analysis(one, revenue_limits=(0.80, 0.95)))["A"] == ["only"]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ({"customers": (10, 30, 60)}, "0.10, 0.30, 0.60"),
        ({"customers": (0.5, 0.5)}, "trois parts"),
        ({"customers": (0.5, 0.5, 0.0)}, "positives"),
        ({"revenue_limits": (80, 95)}, "0.80, 0.95"),
        ({"revenue_limits": (0.95, 0.80)}, "croissants"),
        ({"revenue_limits": (0.80, 0.95), "crossing": "yes"}, "included"),
        ({"crossing": "yes"}, "included"),
        ({"customers": 0.1}, "trois parts"),
        ({"customers": None}, "trois parts"),
        ({"customers": ("a", "b", "c")}, "trois parts"),
        ({"revenue_limits": 0.8}, "croissants"),
    ],
)
def test_parts_and_limits_that_cannot_be_read_are_met_in_words(arguments, found):
    """The message shows how the argument should look and what was received."""
    with pytest.raises(InputError, match=found):
        abc_analysis(abc_revenue(), **arguments)


def test_a_summary_wants_the_table_of_the_analysis():
    """Giving the Series instead of the analysed table is met with the name of the missing column."""
    with pytest.raises(InputError, match="abc_class"):
        abc_summary(abc_revenue().to_frame())


@given(
    portfolios,
    st.sampled_from([{}, {"revenue_limits": (0.8, 0.95)}, {"revenue_limits": (0.8, 0.95), "crossing": "excluded"}]),
)
def test_classes_cut_the_ranking_in_three(revenue, convention):
    """Everybody has one class, no C stands above a B nor a B above an A, and the summary adds up to the table."""
    table = abc_analysis(revenue, **convention)
    assert set(table.index) == set(revenue.index)
    assert table["abc_class"].is_monotonic_increasing
    summary = abc_summary(table)
    assert summary["customers"].sum() == len(revenue)
    assert summary["revenue"].sum() == pytest.approx(revenue.sum())


@given(portfolios)
def test_by_head_count_the_sizes_are_known_beforehand(revenue):
    """10/30/60 fixes the number of customers, each limit rounded up, whatever they buy."""
    sizes = abc_summary(abc_analysis(revenue))["customers"]
    n = len(revenue)
    assert sizes["A"] == -(-n // 10)
    assert sizes["A"] + sizes["B"] == -(-4 * n // 10)
