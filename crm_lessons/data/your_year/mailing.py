"""One mailing with its control group: four sectors, of which each reacts in a way of its own.

Counts are set and rows shuffled, so that what a sector shows is as plain as it is meant to be, whoever the student is.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

SECTORS = ("food", "building", "farming", "hotels")


class _Sector(NamedTuple):
    """How many were written to and left out, and of how many per hundred the orders came, of the latter and of the former."""

    written: tuple[int, int]
    left_out: tuple[int, int]
    alone: tuple[int, int]
    added: tuple[int, int]


_REACTIONS = (
    _Sector(written=(600, 700), left_out=(300, 350), alone=(15, 20), added=(26, 31)),
    _Sector(written=(600, 700), left_out=(300, 350), alone=(48, 54), added=(-5, -1)),
    _Sector(written=(500, 600), left_out=(250, 300), alone=(24, 28), added=(-14, -10)),
    _Sector(written=(70, 90), left_out=(25, 32), alone=(28, 34), added=(9, 13)),
)
"""One sector whose customers are persuadable, one where they order anyway, one where the message annoys, one too small to tell.

The limits keep the interval of the first above any break-even of `draw_brief`, those of the second and third below, and that of
the last on both sides.
"""
_ORDER = (700, 1500)
"""Dirhams that an order leaves at full price."""
_KEPT = 80
"""Per cent of it that is left after the discount."""


def draw_mailing(generator: np.random.Generator) -> pd.DataFrame:
    """Return what came of a mailing, one row a customer.

    customer | sector, written (1: written to, 0: left out by the lot), ordered (1 within six weeks, else 0),
    margin (dirhams of that order, 0 without one)
    """
    sectors = generator.permutation(SECTORS)
    parts = [_sector(generator, str(name), kind) for name, kind in zip(sectors, _REACTIONS, strict=True)]
    rows = pd.concat(parts, ignore_index=True)
    table = rows.iloc[generator.permutation(len(rows))]
    return table.set_axis(pd.RangeIndex(1, len(table) + 1, name="customer"))


def _sector(generator: np.random.Generator, name: str, kind: _Sector) -> pd.DataFrame:
    alone, added = int(generator.integers(*kind.alone)), int(generator.integers(*kind.added))
    groups = []
    for written, limits, rate in ((1, kind.written, alone + added), (0, kind.left_out, alone)):
        count = int(generator.integers(*limits))
        orders = -(-count * rate // 100) if written else count * rate // 100
        ordered = (np.arange(count) < orders).astype(np.int64)
        full = generator.integers(*_ORDER, size=count)
        margin = ordered * (full * _KEPT // 100 if written else full)
        groups.append(pd.DataFrame({"sector": name, "written": written, "ordered": ordered, "margin": margin}))
    return pd.concat(groups, ignore_index=True)
