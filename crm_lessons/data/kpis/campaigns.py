"""Campaigns of a fictional pump maker, in dirhams: one to be worked out, one to be planned, five to be compared.

Everything is drawn from whole numbers and so that each division comes out in a few decimals: nobody's rounding can make a
second answer right.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import NamedTuple, TypeVar

import numpy as np
import pandas as pd

_Kept = TypeVar("_Kept")

_FEWEST_ORDERS, _MOST_ORDERS = 50, 150
_MARGINS = range(350, 1250, 50)
_STAFF_COSTS = range(2_700, 9_000, 100)

_FIRM = "Tamaris"
"""What a campaign shown as a row is called, in both languages."""

_COLUMNS = ["cost", "messages", "responses", "orders", "revenue", "margin_per_order"]


class _Sent(NamedTuple):
    """A campaign before its margins: what it cost, and how many were reached, answered and ordered."""

    cost: int
    messages: int
    responses: int
    orders: int


def example_campaign() -> pd.Series[int]:
    """Return the worked example of the lesson: figures made for the course's seven indicators, which came without any.

    cost 50,000, messages 10,000, responses 400, orders 100, revenue 180,000, margin_per_order 600, staff_cost 4,700
    (dirhams; staff_cost is working time that the cost leaves out)
    """
    return _as_series((50_000, 10_000, 400, 100, 180_000, 600, 4_700))


def example_plan() -> pd.Series[float]:
    """Return a campaign to come, known by its rates alone: cost_per_contact, response_rate, conversion_rate."""
    return _as_plan(cents=240, per_thousand=30, percent=20)


def draw_campaign(generator: np.random.Generator) -> pd.Series[int]:
    """Return a campaign whose indicators are exact to the cent, and whose break-even is not a whole number of orders."""
    sent = _one_of(generator, _clear_campaigns())
    margin = _one_of(generator, _clear_margins(sent))
    staff_cost = _one_of(generator, _clear_staff_costs(sent, margin))
    average_order = 3 * margin + 50 * int(generator.integers(0, 9))
    return _as_series((*sent, sent.orders * average_order, margin, staff_cost))


def draw_plan(generator: np.random.Generator) -> pd.Series[float]:
    """Return a campaign to come whose cost per order is a whole number of dirhams, and not that of the example."""
    plans = [
        (cents, per_thousand, percent)
        for cents, per_thousand, percent in product(range(60, 600, 20), range(10, 70, 5), range(10, 45, 5))
        if cents * 1000 % (per_thousand * percent) == 0 and cents * 1000 // (per_thousand * percent) not in (400, 500)
    ]
    return _as_plan(*_one_of(generator, plans))


def draw_campaigns(generator: np.random.Generator) -> pd.DataFrame:
    """Return five campaigns A to E; each criterion but the right one puts another one first.

    campaign | cost, messages, responses, orders, revenue, margin_per_order (dirhams)
    One has the most responses per message, one the most revenue, one the cheapest order, one the cheapest contact, and
    one, which is none of these, the highest profit. The ranges below keep them apart whatever is drawn.
    """
    rows = [
        _campaign(generator, messages=(60, 81), cents=(15, 26), per_thousand=(90, 121), percent=(3, 6), margin=(5, 8), times=3),
        _campaign(generator, messages=(80, 101), cents=(60, 71), per_thousand=(30, 41), percent=(35, 41), margin=(7, 9), times=8),
        _campaign(generator, messages=(10, 16), cents=(20, 26), per_thousand=(50, 61), percent=(35, 41), margin=(9, 11), times=3),
        _campaign(generator, messages=(180, 201), cents=(4, 9), per_thousand=(5, 9), percent=(10, 16), margin=(5, 8), times=3),
        _campaign(generator, messages=(40, 46), cents=(90, 101), per_thousand=(30, 36), percent=(45, 51), margin=(22, 25), times=2),
    ]  # fmt: skip
    order = generator.permutation(len(rows))
    return pd.DataFrame(
        [rows[place] for place in order], columns=_COLUMNS, index=pd.Index(list("ABCDE"), name="campaign")
    )


def _campaign(generator: np.random.Generator, times: int, **ranges: tuple[int, int]) -> tuple[int, ...]:
    """Return one row: messages and margin in hundreds, cost per contact in tens of cents, revenue `times` the margin."""
    drawn = {name: int(generator.integers(*limits)) for name, limits in ranges.items()}
    messages, margin = 100 * drawn["messages"], 100 * drawn["margin"]
    responses = messages * drawn["per_thousand"] // 1000
    orders = responses * drawn["percent"] // 100
    return messages * drawn["cents"] // 10, messages, responses, orders, orders * times * margin, margin


@cache
def _clear_campaigns() -> list[_Sent]:
    return [sent for sent in _exact_campaigns() if _clear_margins(sent)]


def _exact_campaigns() -> Iterator[_Sent]:
    """Yield the campaigns whose counts are whole, and whose costs per contact, response and order end at the cent."""
    for messages, cents, per_thousand, percent in product(
        (4_000, 5_000, 8_000, 12_000, 16_000, 20_000),
        range(200, 850, 50),
        (20, 25, 30, 40, 50, 60),
        (10, 15, 20, 30, 40),
    ):
        responses, part = divmod(messages * per_thousand, 1000)
        orders, rest = divmod(responses * percent, 100)
        total = messages * cents
        if (
            not part
            and not rest
            and _FEWEST_ORDERS <= orders <= _MOST_ORDERS
            and not (total % responses or total % orders)
        ):
            yield _Sent(total // 100, messages, responses, orders)


def _clear_margins(sent: _Sent) -> list[int]:
    """Return the margins whose break-even a reader cannot round up by chance, some orders away from those that came."""
    return [
        margin
        for margin in _MARGINS
        if _rounds_down(sent.cost, margin) and 3 <= abs(sent.orders - sent.cost / margin) <= 0.5 * sent.orders
    ]


def _clear_staff_costs(sent: _Sent, margin: int) -> list[int]:
    """Return the costs of working time that move the break-even by three orders or more, and round down too."""
    return [cost for cost in _STAFF_COSTS if cost >= 3 * margin and _rounds_down(sent.cost + cost, margin)]


def _rounds_down(cost: int, margin: int) -> bool:
    """Return whether cost over margin lies between 0.1 and 0.45 above a whole number."""
    return 10 * margin <= 100 * (cost % margin) <= 45 * margin


def _one_of(generator: np.random.Generator, candidates: list[_Kept]) -> _Kept:
    return candidates[int(generator.integers(len(candidates)))]


def _as_series(figures: tuple[int, ...]) -> pd.Series[int]:
    return pd.Series(figures, index=[*_COLUMNS, "staff_cost"], name=_FIRM)


def _as_plan(cents: int, per_thousand: int, percent: int) -> pd.Series[float]:
    rates = {
        "cost_per_contact": cents / 100,
        "response_rate": per_thousand / 1000,
        "conversion_rate": percent / 100,
    }
    return pd.Series(rates, name=_FIRM)
