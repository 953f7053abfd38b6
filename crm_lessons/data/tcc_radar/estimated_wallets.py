"""Ten wallets drawn for a student: what we sell, three estimates of what is bought in all, and what was found when accounts were opened."""

from __future__ import annotations

import numpy as np
import pandas as pd

_SIZE = 10
_OFF = {"survey": (70, 102), "ratio": (50, 210), "salesperson": (55, 165)}
"""Between which percentages of the truth each estimate falls: answers forget, a ratio is blind, a salesperson hopes or fears."""
_APART = 0.03
"""How far the typical errors of two sources, and two ways of working them out, stand apart."""


def draw_estimated_wallets(generator: np.random.Generator) -> pd.DataFrame:
    """Return ten accounts, amounts in dirhams; no estimate is below what we sell ourselves.

    account | sales, survey, ratio, salesperson, wallet (from the customer's own books)
    """
    while True:
        wallet = 1_000 * generator.integers(30, 400, size=_SIZE)
        sales = wallet * generator.integers(6, 46, size=_SIZE) // 100
        percent = {source: generator.integers(*bounds, size=_SIZE) for source, bounds in _OFF.items()}
        estimates = {source: wallet * off // 100 // 1_000 * 1_000 for source, off in percent.items()}
        errors = np.array([estimate / wallet - 1 for estimate in estimates.values()])
        if _is_clear(errors) and all((estimate > sales).all() for estimate in estimates.values()):
            accounts = pd.RangeIndex(301, 301 + _SIZE, name="account")
            return pd.DataFrame({"sales": sales, **estimates, "wallet": wallet}, index=accounts)


def _is_clear(errors: np.ndarray) -> bool:
    """Return whether sources, and the ways to sum up their errors, give numbers that cannot be taken for one another."""
    typical, mean, signed = np.median(abs(errors), axis=1), abs(errors).mean(axis=1), errors.mean(axis=1)
    from_estimate = np.median(abs(1 - 1 / (1 + errors)), axis=1)
    sources_apart = np.diff(np.sort(typical)).min() > _APART
    ways_apart = max(abs(typical - way).max() for way in (mean, abs(signed), from_estimate)) > _APART
    return bool(sources_apart and ways_apart and abs(typical - abs(signed)).max() > _APART)
