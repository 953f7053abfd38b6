"""What each order met on its way, and what brought it."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.kpis.touches import draw_touches


def test_what_brought_an_order_was_met():
    """No order is brought by a message that it did not meet, and none met nothing."""
    for seed in range(20):
        table = draw_touches(np.random.default_rng(seed))
        met = table.drop(columns="brought_by")
        assert len(table) == 100
        assert (met.sum(axis=1) >= 1).all()
        brought = table[table["brought_by"] != "nobody"]
        assert all(row[row["brought_by"]] == 1 for _, row in brought.iterrows())
