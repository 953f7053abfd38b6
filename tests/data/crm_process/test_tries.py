"""Who answers through which channel."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.crm_process.tries import answer_rates, counted


def test_the_best_channel_is_often_not_the_busiest(variants):
    """Each channel is best for two customers, by ten points at least; for four, another is tried more and answers more."""
    for data in variants:
        rates, answered, tried = (
            answer_rates(data["tries"]),
            *(counted(data["tries"], c) for c in ("answered", "tried")),
        )
        ranked = np.sort(rates.to_numpy(), axis=1)
        assert (ranked[:, -1] - ranked[:, -2]).min() > 0.1
        best = rates.idxmax(axis=1)
        assert sorted(best.value_counts()) == [2, 2, 2]
        for counts in (answered, tried):
            assert (counts.idxmax(axis=1) != best).sum() == 4
            assert np.diff(np.sort(counts.to_numpy(), axis=1))[:, -1].min() > 0
