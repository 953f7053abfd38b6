"""The RADAR map."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.methods import InputError
from crm_lessons.plots import plot_radar
from crm_lessons.text.language import speak


def ten_customers():
    """Return ten customers, one of each sort that RADAR treats in its own way, in million dirhams."""
    rows = [
        ("customer", "stable", 46, 52), ("customer", "falling", 34, 40), ("customer", "rising", 6, 60),
        ("customer", "stable", 6, 7), ("customer", "falling", 12, 30), ("customer", "rising", 16, 40),
        ("customer", "falling", 3, 25), ("prospect", None, 0, 35), ("former", None, 0, 20), ("customer", "stable", 12, 80),
    ]  # fmt: skip
    portfolio = pd.DataFrame(rows, index=range(101, 111), columns=["status", "trend", "sales", "purchases"])
    return portfolio.assign(tcc=portfolio["sales"] / portfolio["purchases"])


def customers(count, name="{n}", **columns):
    """Return customers of rising TCC."""
    values = {"tcc": [n / max(count, 1) for n in range(count)], "status": "customer", "trend": "stable", "sales": 5}
    return pd.DataFrame(values | columns, index=[name.format(n=n) for n in range(count)])


PORTFOLIOS = {
    "one of each sort": ten_customers(),
    "one": customers(1),
    "many": customers(250),
    "long names": customers(9, name="Société marocaine de distribution {n}"),
    "ties": customers(8, tcc=0.5),
    "prospects only": customers(5, status="prospect", trend=None, tcc=0.0, sales=0),
    "one giant": customers(6, sales=[1e6, 1, 1, 1, 1, 1]),
    "tcc unknown": customers(4, status="former", tcc=float("nan"), sales=0),
}


def title(ax):
    """Return the figure's title, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("language", "claim"),
    [("fr", "À retenir : 3 clients, 63,7 % de nos ventes"), ("en", "To be retained: 3 customers, 63.7% of our sales")],
)
def test_the_map_claims_how_much_rests_on_the_exclusive(language, claim):
    """101, 102 and 104 are to be retained: 86 million out of 135."""
    speak(language)
    assert title(plot_radar(ten_customers())) == claim


def test_nobody_to_retain_is_said():
    """Where nobody reaches the high threshold, the title says so."""
    assert title(plot_radar(customers(3))) == "Aucun client n'atteint le seuil haut de 80 %"


@pytest.mark.parametrize("name", PORTFOLIOS)
@pytest.mark.parametrize("thresholds", [(0.15, 0.80), (0.50, 0.50), (0.0, 1.0)])
def test_every_customer_is_drawn_once_and_no_two_texts_collide(name, thresholds, reader):
    """One mark a customer, whatever the portfolio and the thresholds."""
    ax = plot_radar(PORTFOLIOS[name], *thresholds)
    assert len(ax.collections) == len(PORTFOLIOS[name])
    assert not reader.collisions(ax)


def test_area_follows_revenue():
    """101 sells 46 and 103 six: areas are as 46 to 6, so that the eye reads the true proportion."""
    table = ten_customers()
    ax = plot_radar(table)
    sizes = {round(float(mark.get_offsets()[0][1]), 4): float(mark.get_sizes()[0]) for mark in ax.collections}
    largest, small = sizes[round(46 / 52, 4)], sizes[0.1]
    assert largest / small == pytest.approx(46 / 6)


def test_who_buys_nothing_has_another_mark():
    """A prospect and a former customer are diamonds at the bottom, not circles without area."""
    ax = plot_radar(ten_customers())
    at_bottom = [mark for mark in ax.collections if mark.get_offsets()[0][1] == 0]
    assert len(at_bottom) == 2
    assert len({len(mark.get_paths()[0]) for mark in ax.collections}) == 2


def test_a_table_without_status_is_refused():
    """The error is the method's own."""
    with pytest.raises(InputError, match="`status`"):
        plot_radar(ten_customers().drop(columns="status"))
