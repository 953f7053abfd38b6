"""What a market must be before anything in it is divided."""

import numpy as np
import pandas as pd
import pytest

from crm_lessons.data.tcc_radar.printed import market_potential, market_sales
from crm_lessons.methods import InputError, leaders, market_shares, reserves, tcc_table


@pytest.mark.parametrize(
    ("sales", "found"),
    [
        ([1, 2], "un tableau pandas"),
        (pd.Series([1, 2]), "un tableau pandas"),
        (pd.DataFrame(), "un tableau vide"),
        (market_sales().replace(60, np.nan), "Ligne B, colonne C1"),
        (market_sales().replace(60, np.inf), "Ligne B, colonne C1"),
        (market_sales().astype(object).where(market_sales() != 60, "60"), "on a lu.: 60"),
        (market_sales().astype(object).where(market_sales() != 60, True), "on a lu.: True"),
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
