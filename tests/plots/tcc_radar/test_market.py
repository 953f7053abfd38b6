"""A market seen from one supplier."""

from __future__ import annotations

import pandas as pd
import pytest

from crm_lessons.data.tcc_radar.printed import market_sales
from crm_lessons.methods import InputError, market_shares, tcc_table
from crm_lessons.plots import plot_reserves, plot_wallets
from crm_lessons.text.language import speak

MARKETS = {
    "course": market_sales(),
    "one customer": pd.DataFrame({"C1": [3, 1]}, index=["A", "B"]),
    "one supplier": pd.DataFrame([[3, 1, 2]], index=["A"], columns=["C1", "C2", "C3"]),
    "ties": pd.DataFrame(5, index=list("ABCD"), columns=["C1", "C2", "C3"]),
    "many customers": pd.DataFrame([[n + 1 for n in range(120)]] * 3, index=list("ABC")),
    "many suppliers": pd.DataFrame({"C1": range(1, 13), "C2": range(12, 0, -1)}, index=list("ABCDEFGHIJKL")),
    "long names": pd.DataFrame(
        [[1, 2, 3], [4, 5, 6]],
        index=["A", "Société marocaine de distribution 7"],
        columns=[f"Coopérative agricole de la région {n}" for n in range(3)],
    ),
    "a crumb": pd.DataFrame({"C1": [1, 10_000], "C2": [1, 1], "C3": [9_000, 0]}, index=["A", "B"]),
}


def title(ax):
    """Return the figure's title, with ordinary spaces."""
    return ax.get_title(loc="left").replace("\u00a0", " ").replace("\u202f", " ")


@pytest.fixture(params=MARKETS)
def sales(request):
    """Return each of the markets in turn."""
    return MARKETS[request.param]


@pytest.mark.parametrize(
    ("language", "claim"),
    [("fr", "TCC de A : de 8,3 % chez C5 à 33,3 % chez C2"), ("en", "TCC of A: from 8.3% at C5 to 33.3% at C2")],
)
def test_the_wallets_claim_what_the_course_found(language, claim):
    """Course data: A's TCC goes from 8.33 % at C5 to 33.33 % at C2."""
    speak(language)
    assert title(plot_wallets(market_sales(), "A")) == claim


def test_a_cell_is_as_large_as_an_amount(sales):
    """Width times height, over the whole market, is what the supplier sells to the customer; ours is at the bottom."""
    ax = plot_wallets(sales, "A")
    areas = [bar.get_width() * bar.get_height() * sales.to_numpy().sum() for bar in ax.patches]
    assert areas == pytest.approx([float(amount) for customer in sales for amount in sales[customer]])
    ours = [bar for bar in ax.patches if bar.get_y() == 0]
    assert [bar.get_height() for bar in ours][: sales.shape[1]] == pytest.approx(list(tcc_table(sales).loc["A"]))


def test_the_dashed_line_is_the_market_share():
    """Course data: 22.39 %, between A's cells."""
    ax = plot_wallets(market_sales(), "A")
    dashed = [line.get_ydata()[0] for line in ax.lines if line.get_linestyle() == "--"]
    assert dashed == [market_shares(market_sales())["A"]]


@pytest.mark.parametrize("plot", [plot_wallets, plot_reserves])
def test_no_two_texts_collide(plot, sales, reader):
    """On markets of every shape, what is written can be read."""
    assert not reader.collisions(plot(sales, "A"))


@pytest.mark.parametrize(
    ("language", "claim"),
    [
        ("fr", "Le TCC le plus bas est celui de C5 ; la plus grande réserve est chez C1"),
        ("en", "The lowest TCC is C5's; the largest reserve is at C1"),
    ],
)
def test_the_reserves_claim_what_the_course_found(language, claim):
    """Course data: the lowest TCC (C5) is not the largest reserve (C1, 130)."""
    speak(language)
    assert title(plot_reserves(market_sales(), "A")) == claim


def test_one_customer_may_be_both():
    """Where the lowest TCC is the largest reserve, the title says so."""
    sales = pd.DataFrame({"C1": [1, 99], "C2": [5, 5]}, index=["A", "B"])
    assert title(plot_reserves(sales, "A")) == "C1 a le TCC le plus bas et la plus grande réserve"


def test_a_bar_is_what_is_bought_here_and_elsewhere():
    """From the lowest TCC to the highest; the two parts of a bar differ in hatching, not in colour alone."""
    ax = plot_reserves(market_sales(), "A")
    heights = [bar.get_height() for bar in ax.patches]
    assert heights == [10, 30, 20, 40, 50, 110, 130, 70, 110, 100]
    assert len({bar.get_hatch() for bar in ax.patches}) == 2


@pytest.mark.parametrize("plot", [plot_wallets, plot_reserves])
def test_an_unknown_supplier_is_answered_in_words(plot):
    """The message lists the suppliers of the table."""
    with pytest.raises(InputError, match="A, B, C, D"):
        plot(market_sales(), "Z")
