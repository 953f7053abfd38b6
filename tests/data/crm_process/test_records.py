"""A dozen records that stand for eight customers."""

from __future__ import annotations

from crm_lessons.methods import normal_phone, same_customers


def test_twelve_records_are_eight_customers(variants):
    """Two pairs, a chain of three, a household, two namesakes and one alone; what looks alike is not always the same."""
    for data in variants:
        records = data["records"]
        groups = same_customers(records).value_counts()
        assert sorted(groups) == [1, 1, 1, 1, 1, 2, 2, 3]
        assert records.index.is_unique
        phones = records["phone"].map(normal_phone)
        assert phones.str.fullmatch(r"05\d\d00\d{4}").all()
        assert phones.nunique() == 9
        assert records["email"].dropna().str.strip().str.lower().str.endswith(".example").all()
