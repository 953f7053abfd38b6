"""Eight customers in four cells."""

from __future__ import annotations

from crm_lessons.data.customer_value.relationships import HIGH, LONG


def cells(customers, length):
    """Return each customer's cell, by profit and by a column of lengths."""
    return (customers["yearly_profit"] >= HIGH).astype(str) + (customers[length] >= LONG).astype(str)


def test_every_cell_is_filled_and_nobody_stands_on_a_line(everybody):
    """Profit and expected length are plain, and the largest revenue is not the largest profit."""
    for data in everybody:
        customers = data["relationships"]
        assert cells(customers, "expected_months").value_counts().to_list() == [2, 2, 2, 2]
        assert (customers["yearly_profit"] - HIGH).abs().min() >= 500
        assert (customers["expected_months"] - LONG).abs().min() >= 6
        assert customers["revenue"].idxmax() != customers["yearly_profit"].idxmax()


def test_the_months_so_far_would_misplace_somebody(everybody):
    """A relationship lasts at least as long as it has, and two of those who will stay are young."""
    for data in everybody:
        customers = data["relationships"]
        assert (customers["expected_months"] > customers["relationship_months"]).all()
        assert (cells(customers, "expected_months") != cells(customers, "relationship_months")).sum() == 2
