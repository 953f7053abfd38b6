"""Trials on six lists of addresses, small and large: some pay, some do not, and of some one cannot tell."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd

BREAK_EVEN = 5 / (0.25 * 600)
"""The response rate from which a message of 5 dirhams pays, when one response in four is an order that leaves 600."""
GAIN, LOSS, UNDECIDABLE = "gain", "loss", "undecidable"
_LISTS = list("KLMNPQ")
_SIZES = (300, 400, 500, 1_600, 2_600, 4_000)
_RATES = ((45, 61), (30, 45), (14, 26), (42, 52), (18, 26), (30, 38))
"""Responses per thousand messages, for each size: the highest rate is a small list's, which decides nothing."""
_CLEAR = 0.0004
"""How far the ends of an interval stay from break-even, so that rounding changes no verdict."""
_Z = 1.96


def draw_lists(generator: np.random.Generator) -> pd.DataFrame:
    """Return what the trials gave: list (K, L, M, N, P, Q) | messages, responses.

    Drawn again until each verdict occurs, the highest rate is undecidable, no interval ends near break-even, and the interval
    of the schoolbook (rate ± 1.96 errors) decides as Wilson's does.
    """
    while True:
        rates = [int(generator.integers(*limits)) for limits in _RATES]
        responses = [
            int((generator.integers(0, 1000, size=size) < rate).sum()) for size, rate in zip(_SIZES, rates, strict=True)
        ]
        order = [int(place) for place in generator.permutation(len(_LISTS))]
        drawn = [(_SIZES[place], responses[place]) for place in order]
        if _is_clear(drawn):
            return pd.DataFrame(drawn, columns=["messages", "responses"], index=pd.Index(_LISTS, name="list"))


def schoolbook_interval(responses: int, messages: int, errors: float = _Z) -> tuple[float, float]:
    """Return rate ± so many standard errors, as one works it out by hand."""
    rate = responses / messages
    reach = errors * math.sqrt(rate * (1 - rate) / messages)
    return rate - reach, rate + reach


def said_of(low: float, high: float) -> str:
    """Return what an interval says of break-even."""
    return GAIN if low > BREAK_EVEN else LOSS if high < BREAK_EVEN else UNDECIDABLE


def _wilson(responses: int, messages: int) -> tuple[float, float]:
    rate, extra = responses / messages, _Z**2 / messages
    reach = math.sqrt(rate * (1 - rate) * extra + extra**2 / 4)
    return (rate + extra / 2 - reach) / (1 + extra), (rate + extra / 2 + reach) / (1 + extra)


def _is_clear(drawn: list[tuple[int, int]]) -> bool:
    by_hand = [schoolbook_interval(responses, messages) for messages, responses in drawn]
    wilson = [_wilson(responses, messages) for messages, responses in drawn]
    said = [said_of(*ends) for ends in wilson]
    rates = [responses / messages for messages, responses in drawn]
    return (
        set(said) == {GAIN, LOSS, UNDECIDABLE}
        and said[rates.index(max(rates))] == UNDECIDABLE
        and said == [said_of(*ends) for ends in by_hand]
        and all(abs(end - BREAK_EVEN) > _CLEAR for ends in (*by_hand, *wilson) for end in ends)
    )
