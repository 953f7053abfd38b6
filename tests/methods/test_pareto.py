import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.pareto_abc.printed import abc_revenue, pareto_revenue
from crm_lessons.methods import (
    InputError,
    customers_needed,
    gini_coefficient,
    herfindahl_index,
    lorenz_curve,
    pareto_analysis,
)
from crm_lessons.text.language import speak

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


def test_twenty_percent_of_twenty_one_customers_are_five():
    """The number of top customers is rounded up, and a float just above a whole number is not."""
    assert len(pareto_analysis(pd.Series(range(1, 22))).top_customers) == 5
    assert len(pareto_analysis(pd.Series(range(1, 31)), top=0.1).top_customers) == 3


def test_the_input_is_never_changed():
    """A method that reorders its input would spoil the reader's next cell."""
    revenue = pareto_revenue()
    pareto_analysis(revenue)
    pd.testing.assert_series_equal(revenue, pareto_revenue())


@pytest.mark.parametrize(
    ("revenue", "found"),
    [
        ([1, 2, 3], "une liste"),
        (pd.DataFrame({"revenue": [1]}), "reçu.*un tableau pandas"),
        (pd.Series([], dtype=float), "vide"),
        (pd.Series([1, None, 3], index=[7, 8, 9]), "client 8"),
        (pd.Series([1, -2, 3], index=[7, 8, 9]), "client 8"),
        (pd.Series([1, float("inf")], index=[7, 8]), "client 8"),
        (pd.Series([1, 2, 3], index=[7, 8, 8]), "client 8"),
        (pd.Series(["12", "30"]), "pd.to_numeric"),
        (pd.Series([True, False]), "pd.to_numeric"),
        (pd.Series([0.0, 0.0]), "nul"),
        (pd.Series(range(-9, 0)), "et 4 autres"),
        (pd.Series([1e308] * 3), "en milliers"),
        (pd.Series([1 + 2j]), "pd.to_numeric"),
    ],
)
def test_what_cannot_be_shared_out_is_said_in_words(revenue, found):
    """The message names the customer or the type, and what to do about it; nothing is dropped in silence."""
    with pytest.raises(InputError, match=found):
        pareto_analysis(revenue)


def test_a_percentage_for_a_rate_is_met_with_the_rate():
    """20 for 0.20 is the likeliest slip; the message shows how to write it."""
    with pytest.raises(InputError, match=r"0\.20 pour 20"):
        pareto_analysis(pareto_revenue(), top=20)


@pytest.mark.parametrize("top", ["0.2", None, [0.2], float("nan"), 0, -1])
def test_a_part_that_is_no_rate_is_named(top):
    """Text, nothing, a list: the message names the argument."""
    with pytest.raises(InputError, match="`top`"):
        pareto_analysis(pareto_revenue(), top=top)


def test_a_tiny_part_still_names_one_customer():
    """Rounded up means at least one; and cumulative shares never pass one, whatever floats say."""
    analysis = pareto_analysis(pd.Series([0.1] * 10), top=1e-12)
    assert len(analysis.top_customers) == 1
    assert analysis.table["cumulative_share"].max() <= 1


def test_an_error_speaks_the_reader_s_language():
    """The same error in an English session is in English."""
    speak("en")
    with pytest.raises(InputError, match="customer 8"):
        pareto_analysis(pd.Series([1, -2], index=[7, 8]))


def test_a_notebook_shows_the_sentence_and_not_our_code():
    """IPython asks an exception how to show itself; this one answers with its message alone."""
    with pytest.raises(InputError) as error:
        pareto_analysis([1])
    assert error.value._render_traceback_() == [str(error.value)]


@given(portfolios)
def test_a_pareto_table_always_adds_up(revenue):
    """Shares add up to one, cumulative shares never fall, and the top share lies between its fair part and one."""
    analysis = pareto_analysis(revenue)
    table = analysis.table
    assert table["share"].sum() == pytest.approx(1)
    assert table["cumulative_share"].is_monotonic_increasing
    assert table["revenue"].is_monotonic_decreasing
    assert set(table.index) == set(revenue.index)
    assert len(analysis.top_customers) / len(revenue) - 1e-9 <= analysis.top_share <= 1 + 1e-9


@given(portfolios, st.integers(1, 1000))
def test_neither_currency_nor_order_matters(revenue, factor):
    """Concentration is the same in dirhams and in centimes, listed forwards or backwards."""
    gini = gini_coefficient(revenue)
    assert gini_coefficient(revenue * factor) == pytest.approx(gini)
    assert gini_coefficient(revenue.iloc[::-1]) == pytest.approx(gini)
    assert -1e-9 <= gini <= 1 - 1 / len(revenue) + 1e-9


@given(portfolios)
def test_gini_is_twice_the_area_under_its_curve(revenue):
    """The formula by ranks and the area between the curve and the diagonal are one number."""
    curve = lorenz_curve(revenue)
    width = curve["cumulative_customers"].diff().iloc[1:]
    height = (curve["cumulative_share"] + curve["cumulative_share"].shift()).iloc[1:] / 2
    assert 2 * (width * height).sum() - 1 == pytest.approx(gini_coefficient(revenue), abs=1e-9)


@given(portfolios)
def test_the_curve_read_both_ways(revenue):
    """The customers needed for a share do make that share, and one customer fewer does not."""
    cumulative = pareto_analysis(revenue).table["cumulative_share"]
    needed = customers_needed(revenue, 0.8)
    assert cumulative.iloc[needed - 1] >= 0.8 - 1e-9
    assert needed == 1 or cumulative.iloc[needed - 2] < 0.8


def test_hhi_of_the_course_s_tables_and_the_equal_customers_it_stands_for():
    """Course: HHI 0.1667 and 0.2045, as if 6.0 and 4.9 customers of the same size made the whole revenue."""
    assert round(herfindahl_index(pareto_revenue()), 4) == 0.1667
    assert round(herfindahl_index(abc_revenue()), 4) == 0.2045
    assert round(1 / herfindahl_index(pareto_revenue()), 1) == 6.0
    assert round(1 / herfindahl_index(abc_revenue()), 1) == 4.9


@given(portfolios)
def test_hhi_lies_between_equal_shares_and_a_monopoly(revenue):
    """1 / n when all weigh the same, 1 when one brings in everything."""
    assert 1 / len(revenue) - 1e-9 <= herfindahl_index(revenue) <= 1 + 1e-9


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
