"""Eight customers in four cells."""

from __future__ import annotations

from crm_lessons.data.customer_value.relationships import HIGH, LONG


def test_two_customers_in_each_cell_and_nobody_on_a_line(everybody):
    """Profit and length are plain, and the largest revenue is not the largest profit."""
    for data in everybody:
        customers = data["relationships"]
        cells = (customers["yearly_profit"] >= HIGH).astype(str) + (customers["relationship_months"] >= LONG).astype(
            str
        )
        assert cells.value_counts().to_list() == [2, 2, 2, 2]
        assert (customers["yearly_profit"] - HIGH).abs().min() >= 500
        assert (customers["relationship_months"] - LONG).abs().min() >= 6
        assert customers["revenue"].idxmax() != customers["yearly_profit"].idxmax()
