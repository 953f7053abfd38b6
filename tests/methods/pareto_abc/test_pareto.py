import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.pareto_abc.printed import abc_revenue, pareto_revenue
from crm_lessons.methods import (
    InputError,
    customers_needed,
    gini_coefficient,
    pareto_analysis,
)

portfolios = (
    st.lists(st.integers(0, 10**9), min_size=1, max_size=60).filter(any).map(lambda amounts: pd.Series(amounts))
)


def test_the_course_exercise_comes_out_even():
    """Course, Pareto exercise: customers 1, 16, 2 and 20 bring in exactly 80 % of one million dirhams."""
    analysis = pareto_analysis(pareto_revenue())
    assert analysis.top_customers == [1, 16, 2, 20]
    assert analysis.top_share == 0.80
    assert round(analysis.gini, 4) == 0.6766


def test_the_cumulative_column_of_the_course_table():
    """Course, Pareto exercise, worked by hand: 22.5, 45, 62.5, 80, 84, 87, ... and 100 % at customer 17."""
    table = pareto_analysis(pareto_revenue()).table
    percentages = [22.5, 45, 62.5, 80, 84, 87, 89, 91, 92.5, 94, 95, 96, 96.8, 97.3, 97.8, 98.3, 98.8, 99.3, 99.8, 100]
    assert list((100 * table["cumulative_share"]).round(6)) == percentages
    assert table.index[-1] == 17


def test_the_abc_table_is_less_top_heavy_and_yet_more_concentrated():
    """Course, ABC exercise: its four largest make 75 %, its Gini coefficient is 0.70495."""
    analysis = pareto_analysis(abc_revenue())
    assert analysis.top_customers == [19, 5, 2, 16]
    assert analysis.top_share == pytest.approx(0.75)
    assert round(analysis.gini, 5) == 0.70495


def test_equal_customers_keep_their_order():
    """Of two equal customers at the limit the one listed first is taken: a stated rule, not chance."""
    revenue = pd.Series([10.0, 30, 10, 10, 10], index=list("abcde"))
    assert pareto_analysis(revenue, top=0.40).top_customers == ["b", "a"]
    assert list(pareto_analysis(revenue).table.index) == list("bacde")


def test_a_single_customer_is_the_whole_portfolio():
    """One customer: all of the revenue, and no inequality at all."""
    analysis = pareto_analysis(pd.Series({"only": 12.5}))
    assert (analysis.top_customers, analysis.top_share, analysis.gini) == (["only"], 1.0, 0.0)


def test_a_customer_without_purchases_stays_in_the_table():
    """Zero revenue is a fact about a customer, not a reason to drop the row."""
    analysis = pareto_analysis(pd.Series({"a": 10.0, "b": 0.0}))
    assert analysis.table.loc["b", "share"] == 0


def test_the_input_is_never_changed():
    """A method that reorders its input would spoil the reader's next cell."""
    revenue = pareto_revenue()
    pareto_analysis(revenue)
    pd.testing.assert_series_equal(revenue, pareto_revenue())


@given(portfolios, st.integers(1, 1000))
def test_neither_currency_nor_order_matters(revenue, factor):
    """Concentration is the same in dirhams and in centimes, listed forwards or backwards."""
    gini = gini_coefficient(revenue)
    assert gini_coefficient(revenue * factor) == pytest.approx(gini)
    assert gini_coefficient(revenue.iloc[::-1]) == pytest.approx(gini)
    assert -1e-9 <= gini <= 1 - 1 / len(revenue) + 1e-9


def test_on_cdnow_the_top_fifth_is_not_eighty_percent(cdnow_spending):
    """CDNOW sample: 472 of 2,357 customers make 67.46 %; it takes 777 (33.0 %) to make 80 %."""
    analysis = pareto_analysis(cdnow_spending)
    assert (len(analysis.top_customers), len(cdnow_spending)) == (472, 2357)
    assert round(analysis.top_share, 4) == 0.6746
    assert customers_needed(cdnow_spending) == 777
    assert round(777 / 2357, 3) == 0.330


def test_on_online_retail_the_top_fifth_is_not_eighty_percent_either(online_retail_sales):
    """Online Retail, sales only: 868 of 4,338 customers make 74.62 %; it takes 1,133 (26.1 %) to make 80 %."""
    analysis = pareto_analysis(online_retail_sales)
    assert (len(analysis.top_customers), len(online_retail_sales)) == (868, 4338)
    assert round(analysis.top_share, 4) == 0.7462
    assert customers_needed(online_retail_sales) == 1133
    assert round(1133 / 4338, 3) == 0.261


def test_on_online_retail_credit_notes_left_in_give_no_shares(online_retail):
    """41 of its 4,372 customers have more credit notes than sales: the analysis refuses, and names some of them."""
    net = online_retail.groupby("CustomerID")["amount"].sum()
    assert (len(net), (net < 0).sum()) == (4372, 41)
    with pytest.raises(InputError, match="et 36 autres"):
        pareto_analysis(net)
