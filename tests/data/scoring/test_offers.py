"""The marks for an offer."""

from __future__ import annotations

from crm_lessons.data.variants import sheet_data

SHEET = "04_scoring"


def test_each_cell_of_the_offer_is_met(variants):
    """Four cells, and in each mark somebody stands on the limit."""
    for data in [*variants, sheet_data(SHEET)]:
        offer = data["offer"]
        assert offer.isin(range(1, 6)).all(axis=None)
        assert len(set(zip(offer["interest"] >= 3, offer["means"] >= 3, strict=True))) == 4
        assert (offer == 3).any().all()
