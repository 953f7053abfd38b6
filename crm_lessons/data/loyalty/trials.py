"""What a repair, a card and a quiet year come to: counts and amounts, some of them of groups drawn by lot. Invented.

Drawn as whole numbers, so that a table is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np
import pandas as pd

YEAR, CONTRACT, MEMBERS, CONTROL = 2024, "Delta", "A", "B"
REPAIRED, NOT_REPAIRED = "repaired", "not_repaired"
ENROLMENT = 60
"""What it costs to enrol a member, in dirhams."""


def draw_trouble(generator: np.random.Generator) -> pd.DataFrame:
    """Return a year in round numbers: how many orders, and of them, of ten or of a hundred, what became.

    year | orders, wrong_of_100, told_of_10, repaired_of_10
    2024 | 2400, 6, 4, 5
    """
    while True:
        orders = 100 * int(generator.integers(22, 42))
        wrong, told, mended = (int(number) for number in generator.integers((5, 3, 4), (9, 6, 8)))
        amiss = orders * wrong / 100
        parts = [
            1 - told * mended / 100,
            1,
            1 - told / 10,
            told * (10 - mended) / 100,
            told * mended / 100,
            1 - mended / 10,
        ]
        if _are_apart([amiss * part for part in parts], 25):
            columns = {"orders": orders, "wrong_of_100": wrong, "told_of_10": told, "repaired_of_10": mended}
            return pd.DataFrame(columns, index=pd.Index([YEAR], name="year"))


def draw_repair_trial(generator: np.random.Generator) -> pd.DataFrame:
    """Return complaints of which a lot decided which were repaired, and how many of these customers still buy.

    treatment    | complaints, still_buying
    repaired     | 84, 70
    not_repaired | 91, 50
    """
    while True:
        complaints = generator.integers((58, 60), (110, 112))
        still = complaints * generator.integers((76, 46), (90, 62)) // 100
        (first, second), sizes = still / complaints, [int(size) for size in complaints]
        spread = first * (1 - first) / sizes[0] + second * (1 - second) / sizes[1]
        if sizes[0] != sizes[1] and first - second > 2.2 * spread**0.5 and abs(2 * (first - second) - first) > 0.02:
            columns = {"complaints": sizes, "still_buying": [int(count) for count in still]}
            return pd.DataFrame(columns, index=pd.Index([REPAIRED, NOT_REPAIRED], name="treatment"))


def draw_account(generator: np.random.Generator) -> pd.DataFrame:
    """Return what a customer with a maintenance contract brings in, and what a repair costs, in dirhams.

    contract | yearly_margin, retention, discount, repair_cost
    Delta    | 900, 0.8, 0.1, 300
    """
    columns = {
        "yearly_margin": 50 * int(generator.integers(16, 30)),
        "retention": int(generator.integers(74, 88)) / 100,
        "discount": int(generator.integers(7, 13)) / 100,
        "repair_cost": 10 * int(generator.integers(22, 36)),
    }
    return pd.DataFrame(columns, index=pd.Index([CONTRACT], name="contract"))


def draw_card_trial(generator: np.random.Generator) -> pd.DataFrame:
    """Return a year's trial of a loyalty card: A had it, B, drawn by lot, did not; amounts in dirhams.

    group | customers, margin (of all together), card_cost (of all together)
    A     | 180, 392400, 10800
    B     | 150, 321000, 0
    """
    members, control = 10 * int(generator.integers(15, 20)), 10 * int(generator.integers(20, 26))
    without = 10 * int(generator.integers(170, 260))
    each = without + int(generator.choice(np.array([-30, -20, 20, 30, 40, 90, 100, 110])))
    columns = {
        "customers": [members, control],
        "margin": [members * each, control * without],
        "card_cost": [members * ENROLMENT, 0],
    }
    return pd.DataFrame(columns, index=pd.Index([MEMBERS, CONTROL], name="group"))


def _are_apart(values: Sequence[float], least: float) -> bool:
    return all(abs(one - other) > least for one, other in combinations(values, 2))
