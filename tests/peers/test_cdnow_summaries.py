"""The same quantities under other names: CDNOW as `lifetimes` and `pymc-marketing` sum it up.

The values were computed once with lifetimes 0.11.3 (pandas < 2.4, Python 3), as
`summary_data_from_transaction_data(cdnow, "customer", "date", "amount", observation_period_end=...)` on the 6,919 rows of the
CDNOW sample. pymc-marketing 0.19.2 defines the columns of `rfm_summary` in the same way (read in `clv/utils.py`); with the
first transaction included, for `rfm_segments`, its `recency` becomes T - recency, days since the last purchase.
"""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import frat_table, rfm_table

SUMS = {
    "1998-06-30": {"frequency": 4339, "recency": 307464, "T": 1183240, "monetary_value": 40758.44137790224},
    "1997-09-30": {"frequency": 2457, "recency": 112949, "T": 539779, "monetary_value": 33183.643766870584},
}
CUSTOMERS = {
    "1998-06-30": {
        1: (3, 345, 545, 23.723333333333333),
        2: (1, 12, 545, 11.77),
        3: (0, 0, 545, 0.0),
        6: (15, 535, 545, 71.40333333333334),
        8: (2, 430, 545, 13.38),
        2357: (0, 0, 462, 0.0),
    },
    "1997-09-30": {
        1: (2, 213, 272, 22.345),
        6: (7, 206, 272, 73.74142857142856),
        1516: (26, 216, 217, 39.97),
        2357: (0, 0, 189, 0.0),
    },
}


@pytest.fixture
def purchase_days(public_data):
    """One row a customer and purchase day, as the peers collapse transactions."""
    columns = ["master", "customer", "date", "discs", "amount"]
    rows = pd.read_csv(public_data / "CDNOW_sample.txt", sep=r"\s+", names=columns, dtype={"date": str})
    rows["date"] = pd.to_datetime(rows["date"])
    return rows.groupby(["customer", "date"], as_index=False)["amount"].sum()


def summary(days, end):
    """Write our quantities under the peers' names."""
    known = days[days["date"] <= end]
    rfm, frat = rfm_table(known, end), frat_table(known, end)
    repeats = known[known["date"] > known["customer"].map(rfm["first_order"])]
    return pd.DataFrame({
        "frequency": rfm["frequency"] - 1,
        "recency": frat["first_to_last_days"],
        "T": rfm["tenure_days"],
        "monetary_value": repeats.groupby("customer")["amount"].mean().reindex(rfm.index, fill_value=0.0),
    })  # fmt: skip


@pytest.mark.parametrize("end", SUMS)
def test_our_quantities_are_theirs_under_other_names(purchase_days, end):
    """Repeats are purchase days less one, their recency is our first-to-last, T is tenure; customer by customer and in sum."""
    ours = summary(purchase_days, end)
    assert ours.sum().to_dict() == pytest.approx(SUMS[end])
    for customer, values in CUSTOMERS[end].items():
        assert tuple(ours.loc[customer]) == pytest.approx(values)


def test_recency_of_segments_is_the_time_since_the_last_purchase(purchase_days):
    """pymc-marketing's second meaning of recency, T - recency, is our recency_days."""
    rfm = rfm_table(purchase_days, "1998-06-30")
    ours = summary(purchase_days, "1998-06-30")
    assert (ours["T"] - ours["recency"] == rfm["recency_days"]).all()
