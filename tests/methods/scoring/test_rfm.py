import datetime

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.scoring.mini_orders import ANALYSIS_DATE, mini_orders
from crm_lessons.methods import InputError, response_by_group, rfm_scores, rfm_table

RFM = ["recency_days", "frequency", "monetary"]


@st.composite
def order_books(draw):
    """Draw an order book of a few customers over two years, whole amounts, hours included."""
    rows = draw(
        st.lists(st.tuples(st.integers(1, 6), st.integers(0, 17_000), st.integers(0, 900)), min_size=1, max_size=40)
    )
    start = pd.Timestamp("2023-01-01")
    return pd.DataFrame({
        "customer": [customer for customer, _, _ in rows],
        "date": [start + pd.Timedelta(hours=hours) for _, hours, _ in rows],
        "amount": [float(amount) for _, _, amount in rows],
    })  # fmt: skip


def test_the_five_customers_worked_by_hand():
    """Mini case at 2024-12-31: R 11, 305, 1, 535, 92 days; F 3, 1, 5, 2, 2; M 300, 900, 250, 650, 450."""
    table = rfm_table(mini_orders(), ANALYSIS_DATE)
    assert table["recency_days"].to_dict() == {"C1": 11, "C2": 305, "C3": 1, "C4": 535, "C5": 92}
    assert list(table["frequency"]) == [3, 1, 5, 2, 2]
    assert list(table["monetary"]) == [300, 900, 250, 650, 450]
    assert list(table["tenure_days"]) == [204, 305, 243, 716, 113]


def test_the_columns_are_those_of_the_manual():
    """Recency, frequency, amount, then the dates they come from; the index is named after the customers' column."""
    table = rfm_table(mini_orders(), ANALYSIS_DATE)
    assert list(table.columns) == [*RFM, "first_order", "last_order", "tenure_days"]
    assert table.index.name == "customer"
    assert table.loc["C1", "last_order"] == pd.Timestamp("2024-12-20")


def test_the_course_s_recency_nearly_reverses_the_ranking():
    """Course, RFM slide: as a sum of the year's sales, "recency" ranks C2 C5 C1 C3 C4; by days it is C3 C1 C5 C2 C4."""
    orders = mini_orders()
    days = rfm_table(orders, ANALYSIS_DATE)["recency_days"]
    sales = orders["amount"].where(orders["date"].dt.year == 2024, 0).groupby(orders["customer"]).sum()
    assert list(days.sort_values().index) == ["C3", "C1", "C5", "C2", "C4"]
    assert list(sales.sort_values(ascending=False).index) == ["C2", "C5", "C1", "C3", "C4"]


def test_the_hand_worked_file_agrees(public_data):
    """The file of expected values beside the project holds the same recency, frequency and amount."""
    orders = pd.read_csv(public_data / "mini_rfm_frat_orders.csv")
    expected = pd.read_csv(public_data / "mini_rfm_frat_expected.csv", index_col="client")
    table = rfm_table(orders, ANALYSIS_DATE, customer="client", amount="montant")
    assert table.index.name == "client"
    for ours, theirs in zip(RFM, ("R_std_days", "F_std", "M_std"), strict=True):
        assert list(table[ours]) == list(expected[theirs])


@given(order_books())
def test_rfm_adds_up_to_the_order_book(orders):
    """Orders and amounts are shared out among customers, none lost; whoever bought last was never earlier than first."""
    table = rfm_table(orders, "2025-12-31")
    assert table["frequency"].sum() == len(orders)
    assert table["monetary"].sum() == pytest.approx(orders["amount"].sum())
    assert (table["tenure_days"] >= table["recency_days"]).all()
    assert set(table.index) == set(orders["customer"])


@given(order_books(), st.integers(0, 400))
def test_a_later_analysis_makes_everybody_older_by_as_much(orders, days):
    """Recency and tenure grow by the days that pass, frequency and amount do not change."""
    today = pd.Timestamp("2025-12-31")
    now, then = rfm_table(orders, today), rfm_table(orders, today + pd.Timedelta(days=days))
    assert (then["recency_days"] - now["recency_days"] == days).all()
    assert (then["tenure_days"] - now["tenure_days"] == days).all()
    pd.testing.assert_frame_equal(then[["frequency", "monetary"]], now[["frequency", "monetary"]])


@given(order_books())
def test_the_order_of_the_rows_says_nothing(orders):
    """An order book read backwards gives the same table."""
    pd.testing.assert_frame_equal(rfm_table(orders, "2025-12-31"), rfm_table(orders.iloc[::-1], "2025-12-31"))


def test_a_purchase_of_today_has_recency_0_whatever_the_hour():
    """Hours do not count, neither in the order nor in the day of the analysis."""
    orders = pd.DataFrame({"customer": ["a"], "date": [pd.Timestamp("2024-12-31 23:50")], "amount": [5.0]})
    for on in (
        "2024-12-31",
        datetime.date(2024, 12, 31),
        pd.Timestamp("2024-12-31 08:00"),
        np.datetime64("2024-12-31"),
    ):
        assert rfm_table(orders, on).loc["a", "recency_days"] == 0


def test_a_credit_note_takes_money_off_and_makes_nobody_recent():
    """A credit note of the day before the analysis: the amount falls, recency and frequency stay."""
    note = pd.DataFrame({"customer": ["C4"], "date": [pd.Timestamp("2024-12-30")], "amount": [-50.0]})
    table = rfm_table(pd.concat([mini_orders(), note]), ANALYSIS_DATE)
    assert table.loc["C4", RFM].to_list() == [535, 2, 600]


def test_the_input_is_never_changed():
    """The order book is left as it was."""
    orders = mini_orders()
    rfm_table(orders, ANALYSIS_DATE)
    pd.testing.assert_frame_equal(orders, mini_orders())


def test_scores_of_the_five_customers():
    """By rank, a short recency is best and a large amount is best: C3 scores 5, 5, 1 and C2 scores 2, 1, 5."""
    scores = rfm_scores(rfm_table(mini_orders(), ANALYSIS_DATE))
    assert scores["rfm_score"].to_dict() == {"C1": 442, "C2": 215, "C3": 551, "C4": 124, "C5": 333}


def test_own_cutoffs_replace_the_quantiles_of_their_column_only():
    """Cut-offs 2, 3, 4, 6: one order scores 1, two 2, three 3, five 4; recency keeps its quantiles."""
    table = rfm_table(mini_orders(), ANALYSIS_DATE)
    own = rfm_scores(table, method="cutoffs", cutoffs={"frequency": [2, 3, 4, 6]})
    assert list(own["f_score"]) == [3, 1, 4, 2, 2]
    assert list(own["r_score"]) == list(rfm_scores(table, method="cutoffs")["r_score"])


def test_one_unit_above_the_quantiles_is_what_r_s_rfm_does():
    """R's `rfm` (bins, bins_lower, bins_upper in utils.R) cuts at quantile + 1, lower edge included, upper excluded."""
    table = rfm_table(mini_orders(), ANALYSIS_DATE)
    days = table["recency_days"].to_numpy()
    cuts = np.quantile(days, [0.2, 0.4, 0.6, 0.8]) + 1
    lower, upper = [days.min(), *cuts], [*cuts, days.max() + 1]
    in_r = [next(5 - i for i in range(5) if lower[i] <= value < upper[i]) for value in days]
    assert list(rfm_scores(table, method="cutoffs", cutoffs={"recency_days": cuts})["r_score"]) == in_r


@pytest.mark.parametrize(
    ("letter", "column", "rates"),
    [
        ("R", "r_score", [0.114, 0.138, 0.178, 0.367, 0.653]),
        ("F", "f_score", [0.112, 0.127, 0.170, 0.372, 0.669]),
        ("M", "m_score", [0.125, 0.157, 0.229, 0.348, 0.591]),
    ],
)
def test_rfm_predicts_at_cdnow(cdnow, letter, column, rates):
    """CDNOW, purchase days to 1997-09-30, response in the nine months after, quintiles by rank (ties: listed first, lower).

    The base rate is 0.290.
    """
    known, later = cdnow[cdnow["date"] <= "1997-09-30"], cdnow[cdnow["date"] > "1997-09-30"]
    table = rfm_table(known, "1997-09-30")
    responded = pd.Series(table.index.isin(later["customer"]), index=table.index)
    response = response_by_group(rfm_scores(table)[column], responded)
    assert list(response["response_rate"].round(3)) == rates
    assert round(responded.mean(), 3) == 0.290


def test_cdnow_knows_2357_customers_half_of_whom_came_on_one_day(cdnow):
    """CDNOW sample, whole period: 1,218 customers with one purchase day, 48.32 % with two or more."""
    frequency = rfm_table(cdnow, "1998-06-30")["frequency"]
    assert (len(frequency), int((frequency == 1).sum())) == (2357, 1218)
    assert round(float((frequency > 1).mean()), 4) == 0.4832


@pytest.fixture
def cdnow(public_data):
    """One row a customer and purchase day."""
    columns = ["master", "customer", "date", "discs", "amount"]
    rows = pd.read_csv(public_data / "CDNOW_sample.txt", sep=r"\s+", names=columns, dtype={"date": str})
    rows["date"] = pd.to_datetime(rows["date"])
    return rows.groupby(["customer", "date"], as_index=False)["amount"].sum()


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ({"bins": 1}, "`bins`"),
        ({"bins": 10}, "`bins`"),
        ({"bins": 2.5}, "`bins`"),
        ({"bins": True}, "`bins`"),
        ({"method": "quantiles"}, "`method`"),
        ({"cutoffs": {"frequency": [2]}}, "method="),
        ({"method": "cutoffs", "cutoffs": {"visits": [2]}}, "visits"),
        ({"method": "cutoffs", "cutoffs": {"frequency": [3, 2]}}, "croissantes"),
        ({"method": "cutoffs", "cutoffs": {"frequency": []}}, "croissantes"),
        ({"bins": 6}, "5 clients pour 6 groupes"),
    ],
)
def test_what_cannot_be_scored_is_refused_in_words(arguments, found):
    """The message names the argument and shows how to write it."""
    with pytest.raises(InputError, match=found):
        rfm_scores(rfm_table(mini_orders(), ANALYSIS_DATE), **arguments)


@pytest.mark.parametrize("table", [None, pd.DataFrame({"frequency": [1, 2]}), [1, 2, 3]])
def test_scores_need_the_three_measures(table):
    """The columns that are missing are named."""
    with pytest.raises(InputError, match="`recency_days`"):
        rfm_scores(table)
