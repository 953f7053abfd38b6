import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.data.market import market_potential, market_sales, reported_shares
from crm_lessons.methods import InputError, impossible_shares, leaders, market_shares, reserves, tcc_table

CUSTOMERS = ["C1", "C2", "C3", "C4", "C5"]

markets = st.lists(
    st.lists(st.integers(1, 10**6), min_size=4, max_size=4), min_size=1, max_size=6
).map(lambda rows: pd.DataFrame(rows, columns=["w", "x", "y", "z"]))  # fmt: skip


def in_percent(shares):
    return list((100 * shares).round(2))


def test_the_course_exercise():
    """Course, RADAR exercise: the TCC of A at the first customer is 30/160 = 18.75 %."""
    assert tcc_table(market_sales()).loc["A", "C1"] == 0.1875


@pytest.mark.parametrize(
    ("supplier", "tcc"),
    [
        ("A", [18.75, 33.33, 26.67, 22.22, 8.33]),
        ("B", [37.50, 26.67, 20.00, 22.22, 33.33]),
        ("C", [18.75, 6.67, 40.00, 44.44, 41.67]),
        ("D", [25.00, 33.33, 13.33, 11.11, 16.67]),
    ],
)
def test_the_whole_table_of_the_course(supplier, tcc):
    """Course, RADAR exercise, every supplier at every customer (%)."""
    assert in_percent(tcc_table(market_sales()).loc[supplier]) == tcc


def test_the_totals_the_slides_print():
    """Course, second slide: rows 150, 190, 190, 140; columns 160, 150, 150, 90, 120; 670 in all."""
    sales = market_sales()
    assert list(sales.sum(axis="columns")) == [150, 190, 190, 140]
    assert list(sales.sum()) == [160, 150, 150, 90, 120]
    assert sales.to_numpy().sum() == 670


def test_market_share_is_not_the_mean_of_the_shares():
    """Course data: A has 22.39 % of the market, and 21.86 % on average at its five customers."""
    assert in_percent(market_shares(market_sales())) == [22.39, 28.36, 28.36, 20.90]
    assert round(100 * tcc_table(market_sales()).loc["A"].mean(), 2) == 21.86


def test_a_tie_keeps_both_names():
    """Course data: at C2, A and D sell 50 each; B leads at C1, C at the three others."""
    assert leaders(market_sales()).to_dict() == {
        "C1": ("B",),
        "C2": ("A", "D"),
        "C3": ("C",),
        "C4": ("C",),
        "C5": ("C",),
    }


def test_the_lowest_share_is_not_the_largest_reserve():
    """Course data: A's reserves are 130, 100, 110, 70, 110; the largest is at C1, the lowest TCC at C5."""
    reserve = reserves(market_sales(), "A")
    assert list(reserve) == [130, 100, 110, 70, 110]
    assert (reserve.idxmax(), tcc_table(market_sales()).loc["A"].idxmin()) == ("C1", "C5")


def test_a_potential_above_purchases_lowers_the_share():
    """20 of 90 bought is 22.22 %; 20 of a potential of 120 is 16.67 %, and 100 are left to win."""
    shares = tcc_table(market_sales(), market_potential())
    assert in_percent(shares.loc["A"]) == [15.00, 31.25, 26.67, 16.67, 5.00]
    assert reserves(market_sales(), "A", market_potential())["C4"] == 100


def test_a_potential_may_come_in_any_order():
    """Potentials are matched by customer, not by place; strangers among them are not looked at."""
    potential = pd.concat([market_potential().iloc[::-1], pd.Series({"C9": 5})])
    pd.testing.assert_frame_equal(
        tcc_table(market_sales(), potential), tcc_table(market_sales(), market_potential()), check_names=False
    )


def test_reported_shares_that_cannot_be():
    """116 % for one supplier, and totals of 110 and 104 %; totals below 100 % can be."""
    impossible = impossible_shares(reported_shares() / 100)
    assert list(impossible.index) == [204, 207, 209]
    assert in_percent(impossible["total"]) == [110, 116, 104]


def test_a_negative_share_cannot_be():
    """A share below zero is as impossible as one above the whole, even if the total is right."""
    assert list(impossible_shares(pd.DataFrame({"a": [1.2, 0.5], "b": [-0.2, 0.5]})).index) == [0]


def test_thirds_add_up_to_the_whole_whatever_floats_say():
    """0.7 + 0.2 + 0.1 is not above 1 by the width of a rounding."""
    assert impossible_shares(pd.DataFrame([[0.7, 0.2, 0.1], [0.1, 0.2, 0.7]])).empty


@given(markets)
def test_columns_add_up_to_one_and_nothing_is_changed(sales):
    """The suppliers share all that a customer buys; the table keeps its labels and the input its values."""
    before = sales.copy()
    shares = tcc_table(sales)
    assert np.allclose(shares.sum(), 1)
    assert shares.index.equals(sales.index)
    assert shares.columns.equals(sales.columns)
    pd.testing.assert_frame_equal(sales, before)


@given(markets)
def test_market_share_is_the_mean_weighted_by_purchases(sales):
    """For every supplier, on every market."""
    weighted = (tcc_table(sales) * sales.sum()).sum(axis="columns") / sales.to_numpy().sum()
    assert np.allclose(market_shares(sales), weighted)


@given(markets)
def test_sales_and_reserve_make_all_purchases(sales):
    """What is bought here and what is bought elsewhere is everything; a leader has the smallest reserve."""
    for supplier in sales.index:
        assert np.allclose(reserves(sales, supplier) + sales.loc[supplier], sales.sum())
    for customer, first in leaders(sales).items():
        left = {supplier: reserves(sales, supplier)[customer] for supplier in sales.index}
        assert all(np.isclose(left[supplier], min(left.values())) for supplier in first)


@pytest.mark.parametrize(
    ("sales", "found"),
    [
        ([1, 2], "un tableau pandas"),
        (pd.Series([1, 2]), "un tableau pandas"),
        (pd.DataFrame(), "un tableau vide"),
        (market_sales().replace(60, np.nan), "Ligne B, colonne C1"),
        (market_sales().replace(60, np.inf), "Ligne B, colonne C1"),
        (market_sales().astype(object).map(lambda cell: "60" if cell == 60 else cell), "on a lu.: 60"),
        (market_sales().astype(object).map(lambda cell: True if cell == 60 else cell), "on a lu.: True"),
        (market_sales().replace(60, -60), r"ventes négatives \(-60"),
        (market_sales().assign(C3=0), "Aucun achat, chez aucun fournisseur.: C3"),
        (market_sales().rename(columns={"C3": "C2"}), "Plusieurs colonnes portent le même nom.: C2"),
        (market_sales().rename(index={"D": "A"}), "Plusieurs lignes portent le même nom.: A"),
        (market_sales() * 2e306, "dépasse ce qu'un nombre"),
    ],
)
@pytest.mark.parametrize("method", [tcc_table, market_shares, leaders, lambda sales: reserves(sales, "A")])
def test_a_market_that_cannot_be_shared_is_met_in_words(sales, found, method):
    """Each method names the row and the column at fault."""
    with pytest.raises(InputError, match=found):
        method(sales)


@pytest.mark.parametrize(
    ("potential", "found"),
    [
        (market_potential().drop("C4"), "Il manque le potentiel de.: C4"),
        (market_potential().replace(120, 89), "déjà faits.: C4"),
        (market_potential().astype(float).replace(120, np.nan), "C4"),
        ([200, 160, 150, 120, 200], "série"),
    ],
)
def test_a_potential_that_cannot_be_is_met_in_words(potential, found):
    """A potential is never below what the customer buys already, and none is missing."""
    with pytest.raises(InputError, match=found):
        tcc_table(market_sales(), potential)
    with pytest.raises(InputError, match=found):
        reserves(market_sales(), "A", potential)


def test_an_unknown_supplier_is_answered_with_those_there_are():
    """The message lists the suppliers of the table."""
    with pytest.raises(InputError, match="A, B, C, D"):
        reserves(market_sales(), "Z")


def test_a_free_supplier_has_no_share():
    """A supplier who sells nothing has a TCC of zero and leads nobody."""
    sales = pd.concat([market_sales(), pd.DataFrame([[0] * 5], index=["E"], columns=CUSTOMERS)])
    assert (tcc_table(sales).loc["E"] == 0).all()
    assert not any("E" in names for names in leaders(sales))
