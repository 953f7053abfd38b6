"""How far a reader may round, said once: the sheets announce it, tolerances and the credit of a rounding come from it."""

from __future__ import annotations

from collections.abc import Callable

DECIMALS = 3
"""What every sheet asks of a rate: at least so many decimals, in an answer and on the way to one."""

HALF_UNIT = 0.5 * 10**-DECIMALS
"""The most by which a rate changes when it is rounded to these decimals."""

HALF_UNIT_TOO_EARLY = 10 * HALF_UNIT
"""The same with one decimal less: that is rounded too early."""

Kept = Callable[[float], float]
"""A rate -> the rate as it is kept on the way."""
