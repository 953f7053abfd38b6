import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.scoring.mini_orders import ANALYSIS_DATE, mini_orders
from crm_lessons.methods import InputError, frat_table, rfm_table


def test_the_five_customers_worked_by_hand():
    """Mini case: mean gaps 96.5, none, 60.5, 181, 21; first to last 193, 0, 242, 181, 21; last / mean 1.2, 1, 0.8, ..."""
    table = frat_table(mini_orders(), ANALYSIS_DATE)
    assert table["mean_interval_days"].drop("C2").to_list() == [96.5, 60.5, 181, 21]
    assert math.isnan(table.loc["C2", "mean_interval_days"])
    assert list(table["first_to_last_days"]) == [193, 0, 242, 181, 21]
    assert list(table["last_to_mean_amount"].round(4)) == [1.2, 1, 0.8, 1.0769, 1.1111]
    assert list(table["last_amount"]) == [120, 900, 40, 350, 250]


def test_the_hand_worked_file_agrees(public_data):
    """The file of expected values beside the project holds the same; it has no type, so there is no main type."""
    orders = pd.read_csv(public_data / "mini_rfm_frat_orders.csv")
    expected = pd.read_csv(public_data / "mini_rfm_frat_expected.csv", index_col="client")
    table = frat_table(orders, ANALYSIS_DATE, customer="client", amount="montant")
    for ours, theirs in (
        ("mean_interval_days", "FRAT_F_mean_interval"),
        ("first_to_last_days", "FRAT_R_first_last_days"),
        ("last_to_mean_amount", "FRAT_A_last_over_mean"),
    ):
        pd.testing.assert_series_equal(table[ours], expected[theirs], check_names=False, check_dtype=False, atol=1e-6)
    assert table["main_type"].isna().all()


def test_the_main_type_is_the_most_ordered_then_the_latest():
    """C1 ordered spare parts twice; C5 ordered a service then a pump, once each: the pump is the latest."""
    table = frat_table(mini_orders(), ANALYSIS_DATE)
    assert table["main_type"].to_dict() == {
        "C1": "spare_part", "C2": "pump", "C3": "spare_part", "C4": "pump", "C5": "pump",
    }  # fmt: skip


def test_recency_and_the_span_make_tenure():
    """Three times, three names: first to last plus last to today is first to today."""
    rfm, frat = rfm_table(mini_orders(), ANALYSIS_DATE), frat_table(mini_orders(), ANALYSIS_DATE)
    assert (frat["first_to_last_days"] + rfm["recency_days"] == rfm["tenure_days"]).all()


@given(st.lists(st.integers(0, 700), min_size=2, max_size=20))
def test_the_mean_interval_is_the_mean_of_the_intervals(days):
    """The span over the number of intervals is the mean of the gaps one would list."""
    dates = pd.Timestamp("2022-01-01") + pd.to_timedelta(days, unit="D")
    orders = pd.DataFrame({"customer": "a", "date": dates, "amount": 1.0})
    gaps = pd.Series(sorted(days)).diff().dropna()
    assert frat_table(orders, "2025-01-01").loc["a", "mean_interval_days"] == pytest.approx(gaps.mean())


def test_the_last_order_is_the_last_by_its_date():
    """The list may be in any order."""
    orders = mini_orders()
    pd.testing.assert_frame_equal(
        frat_table(orders, ANALYSIS_DATE), frat_table(orders.sort_values("amount"), ANALYSIS_DATE)
    )


def test_credit_notes_are_no_purchase():
    """A credit note after the last order changes neither the rhythm nor the last amount."""
    note = pd.DataFrame({"customer": ["C4"], "date": [pd.Timestamp("2024-12-30")], "amount": [-50.0], "type": ["pump"]})
    with_note = frat_table(pd.concat([mini_orders(), note]), ANALYSIS_DATE)
    pd.testing.assert_frame_equal(with_note, frat_table(mini_orders(), ANALYSIS_DATE))


def test_free_orders_leave_the_ratio_undefined():
    """Nothing over nothing is no ratio."""
    orders = pd.DataFrame(
        {"customer": ["a", "a"], "date": pd.to_datetime(["2024-01-01", "2024-02-01"]), "amount": [0.0, 0.0]}
    )
    assert math.isnan(frat_table(orders, "2024-12-31").loc["a", "last_to_mean_amount"])


@st.composite
def _typed_books(draw):
    """Draw an order book of a few customers, days and types, so that both counts and days are often equal."""
    rows = draw(
        st.lists(
            st.tuples(
                st.sampled_from("abc"),
                st.integers(0, 5),
                st.sampled_from([-1, 0, 7]),
                st.sampled_from(["x", "y", "z", None]),
            ),
            min_size=1,
            max_size=25,
        )
    )
    book = pd.DataFrame(rows, columns=["customer", "date", "amount", "type"])
    bought = book[book["amount"] >= 0]
    return book[book["customer"].isin(bought["customer"])].assign(
        date=lambda table: pd.Timestamp("2024-01-01") + pd.to_timedelta(table["date"], unit="D")
    )


@given(_typed_books().filter(len), st.booleans())
def test_the_main_type_and_the_last_amount_are_those_found_by_reading_each_customer_s_orders(book, as_category):
    """Customer by customer: purchases oldest first, the types counted, the latest taken among those counted most."""
    orders = book.astype({"type": "category"}) if as_category else book
    table = frat_table(orders, "2024-12-31")
    for customer, bought in book[book["amount"] >= 0].sort_values("date", kind="stable").groupby("customer"):
        newest_first = [kind for kind in bought["type"][::-1] if isinstance(kind, str)]
        main = max(newest_first, key=newest_first.count, default=None)
        found = table.loc[customer, "main_type"]
        assert (found if isinstance(found, str) else None) == main
        assert table.loc[customer, "last_amount"] == bought["amount"].iloc[-1]


def test_rows_with_equal_labels_are_orders_of_their_own():
    """Two files put end to end repeat their row numbers: the table is that of one file."""
    orders = mini_orders()
    repeated = orders.set_axis([0] * len(orders))
    pd.testing.assert_frame_equal(frat_table(repeated, ANALYSIS_DATE), frat_table(orders, ANALYSIS_DATE))


def _main_type_of(types):
    """Count one customer's types, given oldest first, and take the latest among those counted most."""
    return types.iloc[::-1].value_counts(sort=False).idxmax()


def test_real_invoices_give_the_main_type_that_each_customer_s_list_gives(online_retail):
    """Online Retail, the weekday as a type: the whole table of 4,339 customers agrees with one list after the other."""
    days = pd.to_datetime(online_retail["date"]).dt.normalize()
    orders = online_retail.assign(date=days, type=days.dt.day_name())
    bought = orders[orders["amount"] >= 0].sort_values("date", kind="stable").groupby("CustomerID")
    orders = orders[orders["CustomerID"].isin(list(bought.groups))]
    table = frat_table(orders, "2012-12-31", customer="CustomerID")
    pd.testing.assert_series_equal(table["main_type"], bought["type"].agg(_main_type_of), check_names=False)
    pd.testing.assert_series_equal(table["last_amount"], bought["amount"].last(), check_names=False)


def test_a_type_under_another_name_must_exist():
    """The usual column may be missing; one that is named may not."""
    orders = mini_orders().rename(columns={"type": "product"})
    assert frat_table(orders, ANALYSIS_DATE)["main_type"].isna().all()
    assert frat_table(orders, ANALYSIS_DATE, type="product").loc["C2", "main_type"] == "pump"
    with pytest.raises(InputError, match="`famille`"):
        frat_table(orders, ANALYSIS_DATE, type="famille")


def test_the_future_is_refused():
    """As in `rfm_table`."""
    with pytest.raises(InputError, match="avenir"):
        frat_table(mini_orders(), "2024-06-30")
