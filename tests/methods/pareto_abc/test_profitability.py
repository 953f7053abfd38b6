from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.variants import lesson_data
from crm_lessons.methods import InputError, whale_curve

ACCOUNTS = lesson_data("02_pareto_abc")["accounts"]
MARGIN = ACCOUNTS["revenue"] - ACCOUNTS["cost_of_goods"] - ACCOUNTS["cost_to_serve"]

profitable = (
    st.lists(st.integers(-(10**6), 10**6), min_size=1, max_size=40)
    .filter(lambda amounts: sum(amounts) > 0)
    .map(lambda amounts: pd.Series(amounts))
)


def test_a_portfolio_worked_by_hand():
    """100, 50, 10, 0 and -40: 120 in all, 160 at the peak (four thirds of the total), and one customer takes 40 back."""
    curve = whale_curve(pd.Series({"d": 0, "a": 100, "e": -40, "c": 10, "b": 50}))
    assert list(curve.table.index) == ["a", "b", "c", "d", "e"]
    assert list(curve.table["cumulative_margin"]) == [100, 150, 160, 160, 120]
    assert curve.profit == 120
    assert curve.peak == pytest.approx(4 / 3)
    assert curve.loss_makers == ["e"]


def test_the_accounts_of_the_lesson():
    """Chapter 2's accounts: 139,205 dirhams of profit, 1.0195 times as much before customers 11, 1 and 8."""
    curve = whale_curve(MARGIN)
    assert curve.profit == 139_205
    assert round(curve.peak, 4) == 1.0195
    assert curve.loss_makers == [11, 1, 8]


def test_a_customer_who_earns_nothing_is_no_loss_maker():
    """Customer 2 of the lesson: 80,000 of revenue, a margin of exactly zero."""
    assert MARGIN[2] == 0
    assert 2 not in whale_curve(MARGIN).loss_makers


def test_without_losses_the_curve_peaks_at_its_end():
    """A portfolio where everybody earns has no hump: the whole profit, once."""
    curve = whale_curve(pd.Series([3.0, 2.0, 1.0]))
    assert (curve.peak, curve.loss_makers) == (1.0, [])
    assert curve.table["cumulative_share"].iloc[-1] == pytest.approx(1)


@given(profitable)
def test_the_curve_rises_to_its_peak_then_falls_to_the_profit(margin):
    """It ends at one; its highest point is the peak; after that point stand only those who earn nothing or lose."""
    curve = whale_curve(margin)
    share = curve.table["cumulative_share"]
    assert share.iloc[-1] == pytest.approx(1)
    assert share.max() == pytest.approx(curve.peak)
    assert (curve.table["margin"].iloc[share.argmax() + 1 :] <= 0).all()
    assert set(curve.table.index) == set(margin.index)


@given(profitable, st.integers(1, 1000))
def test_neither_currency_nor_order_matters(margin, factor):
    """The peak is the same in dirhams and in centimes, listed forwards or backwards."""
    assert whale_curve(margin * factor).peak == pytest.approx(whale_curve(margin).peak)
    assert whale_curve(margin.iloc[::-1]).peak == pytest.approx(whale_curve(margin).peak)


def test_the_input_is_never_changed():
    """A method that reorders its input would spoil the reader's next cell."""
    before = MARGIN.copy()
    whale_curve(MARGIN)
    pd.testing.assert_series_equal(MARGIN, before)


@pytest.mark.parametrize(
    ("margin", "found"),
    [
        ([1, 2, 3], "une liste"),
        (pd.DataFrame({"margin": [1]}), "reçu.*un tableau pandas"),
        (pd.Series([], dtype=float), "vide"),
        (pd.Series([1, None, 3], index=[7, 8, 9]), "client 8"),
        (pd.Series([1, float("inf")], index=[7, 8]), "client 8"),
        (pd.Series([1, 2, 3], index=[7, 8, 8]), "client 8"),
        (pd.Series(["12", "30"]), "pd.to_numeric"),
        (pd.Series([1e308, 1e308, -1e308]), "en milliers"),
        (pd.Series([3.0, -7.0]), "Les marges font -4,00 en tout"),
        (pd.Series([0.0, 0.0]), "pas de profit"),
        (pd.Series([0.1, 0.2, -0.3]), "pas de profit"),
    ],
)
def test_what_cannot_be_shared_out_is_said_in_words(margin, found):
    """No profit, no share of it: the message says what the margins add up to and what to do instead."""
    with pytest.raises(InputError, match=found):
        whale_curve(margin)
