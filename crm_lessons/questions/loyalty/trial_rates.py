"""The two rates of the trial of repairs: who still buys, repaired and not."""

from __future__ import annotations

from crm_lessons.data.variants import Data


def trial_rates(data: Data) -> tuple[float, float]:
    """Return the share still buying among the repaired, then among the others."""
    repaired, other = data["repair_trial"]["still_buying"] / data["repair_trial"]["complaints"]
    return float(repaired), float(other)
