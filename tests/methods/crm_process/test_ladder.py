import pandas as pd
import pytest

from crm_lessons.methods import LOYALTY_LADDER, InputError, funnel_rates, ladder_counts

CUSTOMERS = pd.DataFrame(
    [
        ("Aradane", "0522-000001", "a@x.example", "2023-01-05", None),
        ("Belimine", "0522-000002", "b@x.example", "2023-01-06", 1),
        ("Corasor", "0522-000003", "c@x.example", "2023-01-07", None),
        ("Dalitane", "0522-000004", "d@x.example", None, None),
        ("ARADANE SARL", "+212 522 00 00 01", None, None, None),
        ("Erolune", "0522-000006", "e@x.example", "2023-01-09", 3),
    ],
    columns=["name", "phone", "email", "qualified_on", "referred_by"],
    index=pd.Index([1, 2, 3, 4, 5, 6], name="customer"),
).astype({"referred_by": "Int64", "qualified_on": "datetime64[s]"})
ORDERS = pd.DataFrame(
    [(1, "order"), (5, "order"), (2, "order"), (2, "credit_note"), (None, "order"), (3, "order")],
    columns=["customer", "kind"],
).astype({"customer": "Int64"})


def test_a_ladder_counted_by_hand():
    """Five customers in six records: one suspect, four prospects, three buyers, one who came back and sent another."""
    counts = ladder_counts(CUSTOMERS, ORDERS)
    assert counts.to_dict() == {"suspect": 5, "prospect": 4, "first_purchase": 3, "repurchase": 1, "advocate": 1}
    assert set(counts.index) <= {rung.key for rung in LOYALTY_LADDER}
    assert list(funnel_rates(counts)["step_rate"].iloc[1:].round(2)) == [0.8, 0.75, 0.33, 1.0]


def test_a_referral_without_a_second_purchase_is_no_ambassador():
    """Customer 3 sent somebody and bought once: the rung of the advocate lies above that of the repurchase."""
    once_more = pd.concat([ORDERS, ORDERS.iloc[[5]]], ignore_index=True)
    assert ladder_counts(CUSTOMERS, once_more)["advocate"] == 2


def test_nobody_is_their_own_advocate():
    """A second record of a firm that names the first as its referrer sends nobody."""
    own = CUSTOMERS.assign(referred_by=pd.array([None, None, None, None, 1, None], dtype="Int64"))
    assert ladder_counts(own, ORDERS)["advocate"] == 0


def test_who_bought_was_a_prospect_even_if_nobody_wrote_it_down():
    """An order from a customer who was never qualified lifts them over the rung that the record misses."""
    unwritten = CUSTOMERS.assign(qualified_on=pd.NaT)
    assert list(ladder_counts(unwritten, ORDERS)) == [5, 3, 3, 1, 1]


def test_no_orders_leave_the_upper_rungs_empty():
    """An order book that has not begun is an answer."""
    assert list(ladder_counts(CUSTOMERS, ORDERS.iloc[:0])) == [5, 4, 0, 0, 0]


def test_numbers_may_come_as_floats():
    """A column with gaps that SQL or a file gives back holds 1.0 for 1."""
    floats = CUSTOMERS.assign(referred_by=CUSTOMERS["referred_by"].astype(float))
    assert ladder_counts(floats, ORDERS.astype({"customer": float})).equals(ladder_counts(CUSTOMERS, ORDERS))


def test_the_inputs_are_never_changed():
    """Two tables, both as they were."""
    customers, orders = CUSTOMERS.copy(), ORDERS.copy()
    ladder_counts(customers, orders)
    pd.testing.assert_frame_equal(customers, CUSTOMERS)
    pd.testing.assert_frame_equal(orders, ORDERS)


@pytest.mark.parametrize(
    ("customers", "orders", "found"),
    [
        (CUSTOMERS.drop(columns="phone"), ORDERS, "`phone`"),
        (CUSTOMERS, ORDERS.drop(columns="kind"), "`kind`"),
        (CUSTOMERS, ORDERS.assign(customer=99), "99"),
        (CUSTOMERS.assign(referred_by=99), ORDERS, "99"),
        (CUSTOMERS.set_axis([1, 2, 3, 4, 5, 5]), ORDERS, "5"),
        (None, ORDERS, "une valeur vide"),
    ],
)
def test_what_cannot_be_counted_is_said_in_words(customers, orders, found):
    """The message names the column or the customer without a record."""
    with pytest.raises(InputError, match=found):
        ladder_counts(customers, orders)
