"""A portfolio by record."""

from __future__ import annotations


def test_four_customers_have_two_records_and_joining_them_changes_the_share(variants):
    """Twenty-four records of twenty customers and one million dirhams; the first fifth weighs more once they are joined."""
    for data in variants:
        records = data["records"]
        joined = records.groupby("customer")["revenue"]
        assert (len(records), joined.ngroups, records["revenue"].sum()) == (24, 20, 1_000_000)
        assert sorted(joined.size())[-5:] == [1, 2, 2, 2, 2]
        assert joined.sum().nlargest(4).sum() > records["revenue"].nlargest(4).sum() + 10_000
