"""Order lines around the launch of a drive for pumps: who bought before, and who took the new product, how soon."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pandas as pd

LAUNCHES = pd.Series({"drive": "2024-06-03", "sensor": "2024-11-04"}, name="launched_on").rename_axis("item")
"""The sensor is so recent that its first ninety days are not over at the end of the year."""

_LINES = (
    ("Atlas", "2024-01-16", "pump"), ("Bahia", "2024-02-05", "valve"), ("Cedra", "2024-02-20", "spare_part"),
    ("Dakka", "2024-03-11", "pump"), ("Essor", "2024-04-02", "valve"), ("Ferma", "2024-04-23", "spare_part"),
    ("Gharb", "2024-05-14", "pump"), ("Atlas", "2024-06-18", "drive"), ("Hilal", "2024-07-02", "drive"),
    ("Dakka", "2024-08-06", "drive"), ("Ighil", "2024-08-20", "drive"), ("Bahia", "2024-09-10", "valve"),
    ("Essor", "2024-10-15", "drive"), ("Gharb", "2024-11-19", "sensor"), ("Hilal", "2024-12-03", "spare_part"),
)  # fmt: skip

_NAMES = ("Atlas", "Bahia", "Cedra", "Dakka", "Essor", "Ferma", "Gharb", "Hilal", "Ighil", "Jadida", "Kasba", "Lixus")
_FAMILIES = ("pump", "valve", "spare_part")
_LAUNCH = pd.Timestamp("2024-06-03")
_WITHIN = 90
_APART = 0.02
"""How far the right share and those of the known mistakes stand apart."""


def launch_lines() -> pd.DataFrame:
    """Return the order lines of nine workshops in 2024; invented.

    line | customer, date, item
    1    | Atlas, 2024-01-16, pump
    """
    return _table(list(_LINES))


def draw_launch_lines(generator: np.random.Generator) -> pd.DataFrame:
    """Return the order lines of ten to twelve workshops around the launch of a drive on 3 June 2024.

    line | customer, date, item

    Some known workshops buy it within ninety days, some later, some never; others come for it who had bought nothing before.
    """
    while True:
        early, late, never = (int(generator.integers(low, high + 1)) for low, high in ((2, 4), (1, 2), (3, 4)))
        new = 3 - late
        known, everybody = early + late + never, early + late + never + new
        parts = (early / known, (early + late) / known, (early + new) / known, early / everybody, early / (early + 3))
        if 2 * early != known and min(abs(one - other) for one, other in combinations(parts, 2)) > _APART:
            break
    names = [_NAMES[place] for place in generator.permutation(len(_NAMES))][:everybody]
    lines = [(name, _day(generator, -150, -5), _FAMILIES[int(generator.integers(3))]) for name in names[:known]]
    lines += [(name, _day(generator, 3, _WITHIN - 4), "drive") for name in (*names[:early], *names[known:])]
    lines += [(name, _day(generator, _WITHIN + 5, 180), "drive") for name in names[early : early + late]]
    lines += [(name, _day(generator, 5, 180), "spare_part") for name in names[early + late : early + late + 2]]
    return _table(sorted(lines, key=lambda line: line[1]))


def _day(generator: np.random.Generator, first: int, last: int) -> str:
    return str((_LAUNCH + pd.Timedelta(days=int(generator.integers(first, last + 1)))).date())


def _table(lines: list[tuple[str, str, str]]) -> pd.DataFrame:
    table = pd.DataFrame(
        lines, columns=["customer", "date", "item"], index=pd.RangeIndex(1, len(lines) + 1, name="line")
    )
    return table.assign(date=pd.to_datetime(table["date"]).astype("datetime64[s]"))
