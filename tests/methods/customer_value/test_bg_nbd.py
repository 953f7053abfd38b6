"""Who is still there, when nobody says goodbye."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import BgNbd, InputError, chance_alive, expected_purchases, fit_bg_nbd, purchase_history

CDNOW = BgNbd(r=0.243, alpha=4.414, a=0.793, b=2.426, log_likelihood=-9582.4)
"""The fit of Fader, Hardie & Lee (2005), in weeks."""
SEEN = st.tuples(st.integers(1, 30), st.floats(0.5, 39), st.floats(0, 39))
SHAPES = st.floats(0.1, 10)


def history(*rows):
    return pd.DataFrame(rows, columns=["repeats", "last_repeat", "observed"]).astype(float)


def test_cdnow_gives_the_published_parameters(cdnow):
    """Fader, Hardie & Lee (2005): r .243, alpha 4.414, a .793, b 2.426, log-likelihood -9,582.4.

    On that fit, lifetimes 0.11.3 sums the chances to 1,917.277 and the purchases of the next 39 weeks to 1,653.41.
    """
    orders = cdnow.assign(date=pd.to_datetime(cdnow["date"].astype(str)))
    past = purchase_history(orders[orders["date"] <= "1997-09-30"], "1997-09-30")
    model = fit_bg_nbd(past)
    assert [round(value, 3) for value in (model.r, model.alpha, model.a, model.b)] == [0.243, 4.414, 0.793, 2.426]
    assert round(model.log_likelihood, 1) == -9582.4
    assert chance_alive(past, model).sum() == pytest.approx(1917.277, abs=0.01)
    assert expected_purchases(past, model, 39).sum() == pytest.approx(1653.41, abs=0.02)


def test_the_customer_of_the_article():
    """Two repeats, the last in week 30.43 of 38.86: 1.226 purchases in the next 39 weeks (the spreadsheet of Hardie's note 004)."""
    one = history((2, 30.43, 38.86))
    assert expected_purchases(one, CDNOW, 39).iloc[0] == pytest.approx(1.226, abs=0.001)
    assert chance_alive(one, CDNOW).iloc[0] == pytest.approx(0.7266, abs=1e-4)


def test_who_never_came_back_is_there_by_convention():
    """A customer can leave after a repeat purchase only: without one, the chance is 1 for ever."""
    assert chance_alive(history((0, 0, 3), (0, 0, 300)), CDNOW).tolist() == [1, 1]


@given(SEEN, SHAPES, SHAPES, SHAPES, SHAPES)
def test_a_longer_silence_lowers_the_chance(seen, r, alpha, a, b):
    """It is a rate, and falls as the last purchase recedes."""
    repeats, last, silence = seen
    table = history(*((repeats, last, last + silence * part) for part in (0, 0.5, 1)))
    chances = chance_alive(table, BgNbd(r, alpha, a, b, 0))
    assert chances.between(0, 1).all()
    assert chances.is_monotonic_decreasing


def test_the_same_silence_means_more_in_whoever_bought_often():
    """Twenty weeks without a purchase, after two or after ten in twenty weeks."""
    seldom, often = chance_alive(history((2, 20, 40), (10, 20, 40)), CDNOW)
    assert often < 0.1 < 0.4 < seldom


@given(SEEN, SHAPES, SHAPES, SHAPES, SHAPES)
def test_expected_purchases_begin_at_zero_and_rise(seen, r, alpha, a, b):
    """More time, no fewer purchases; near a = 1, where the formula has a hole, there is no jump."""
    repeats, last, silence = seen
    table, model = history((repeats, last, last + silence)), BgNbd(r, alpha, a, b, 0)
    counts = [expected_purchases(table, model, time).iloc[0] for time in (0, 10, 100)]
    assert counts[0] == pytest.approx(0, abs=1e-6)
    assert counts == sorted(counts)
    beside, at = (expected_purchases(table, BgNbd(r, alpha, one, b, 0), 10).iloc[0] for one in (1.001, 1))
    assert at == pytest.approx(beside, rel=0.01)


def test_labels_are_kept():
    """Each chance is its customer's."""
    table = history((2, 30.43, 38.86), (0, 0, 10)).set_axis(["Rif", "Atlas"])
    assert list(chance_alive(table, CDNOW).index) == list(expected_purchases(table, CDNOW, 1).index) == ["Rif", "Atlas"]


def test_without_a_repeat_purchase_nothing_is_fitted():
    """Nothing says how long one waits."""
    with pytest.raises(InputError, match="Aucun client n'a racheté"):
        fit_bg_nbd(history((0, 0, 30), (0, 0, 12)))


def test_the_duration_is_a_number():
    """A week before today is none."""
    with pytest.raises(InputError, match="`duration`"):
        expected_purchases(history((0, 0, 30)), CDNOW, -1)
