"""Why two totals differ: rates or mix."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, rate_and_mix

COLUMNS = ["firm", "product", "revenue", "margin"]
SALES = pd.DataFrame(
    [
        ("ours", "pumps", 800, 160),
        ("ours", "parts", 200, 100),
        ("theirs", "pumps", 400, 100),
        ("theirs", "parts", 600, 330),
    ],
    columns=COLUMNS,
)


def cut(data, between=("ours", "theirs")):
    return rate_and_mix(data, "firm", "product", "revenue", "margin", between)


def test_by_hand():
    """26 against 43%: each product earns 5 points less, and we sell 80% pumps against 40: -5 points and -12 points."""
    gap = cut(SALES)
    assert (gap.difference, gap.rate_part, gap.mix_part) == pytest.approx((-0.17, -0.05, -0.12))
    assert gap.table["share"].to_dict() == {"parts": 0.2, "pumps": 0.8}
    assert gap.table.loc["pumps", "rate_part"] == pytest.approx(0.6 * -0.05)
    assert (gap.table["mix_part"] < 0).all()  # more of what earns little, less of what earns much


def test_a_product_that_one_lacks_is_all_mix():
    """They do not sell pumps: nobody knows at which rate they would."""
    gap = cut(SALES.drop(index=2))
    assert gap.table.loc["pumps", "rate_part"] == 0
    assert gap.rate_part + gap.mix_part == pytest.approx(gap.difference)


cells = st.lists(st.tuples(st.sampled_from("abc"), st.integers(1, 99), st.integers(-50, 99)), min_size=1, max_size=6)


@given(cells, cells)
def test_nothing_is_left_over(ours, theirs):
    """Rates and mix add up to the difference; the other way round each changes its sign."""
    rows = [("ours", *row) for row in ours] + [("theirs", *row) for row in theirs]
    data = pd.DataFrame(rows, columns=COLUMNS)
    gap, turned = cut(data), cut(data, ("theirs", "ours"))
    assert gap.rate_part + gap.mix_part == pytest.approx(gap.difference, abs=1e-9)
    assert (turned.rate_part, turned.mix_part) == pytest.approx((-gap.rate_part, -gap.mix_part), abs=1e-9)


@given(cells)
def test_equal_rates_leave_the_mix_alone(ours):
    """Where both sell each product at one margin rate, the whole gap is mix."""
    rows = [("ours", name, base, base * ord(name) / 1e3) for name, base, _ in ours]
    rows += [("theirs", name, 10, ord(name) / 1e2) for name in "abc"]
    assert cut(pd.DataFrame(rows, columns=COLUMNS)).rate_part == pytest.approx(0, abs=1e-9)


def test_a_table_without_two_rates_is_met_in_words():
    """A negative base, a margin on no revenue, a firm without revenue, a hole."""
    faults = {
        "négative, à la ligne 0": SALES.assign(revenue=[-1, 200, 400, 600]),
        "ours, pumps.*`margin`": SALES.assign(revenue=[0, 200, 400, 600]),
        "groupe ours est nulle": SALES.assign(revenue=[0, 0, 400, 600], margin=[0, 0, 100, 330]),
        "valeurs manquantes": SALES.assign(margin=[None, 100, 100, 330]),
        "million de milliards": SALES.assign(margin=[float("inf"), 100, 100, 330]),
    }
    for found, data in faults.items():
        with pytest.raises(InputError, match=found):
            cut(data)
