"""What is bought with what: support, confidence and lift, each with the number of customers behind it."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.quantities import whole_number
from crm_lessons.methods.tcc_radar.holdings import held
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

_MOST_PRODUCTS = 1_000


def co_purchases(holdings: pd.DataFrame, at_least: int = 1) -> pd.DataFrame:
    """Return, for each ordered pair of products, how often those who have the first have the other too.

    From a table with a row for each customer (or basket) and a column for each product, true or false, to a row for each pair
    that at least `at_least` customers have, highest lift first:
        product, other | customers (all), with_product, with_other, with_both (heads), support (with_both over all),
                         confidence (with_both over with_product), lift (confidence over with_other's share of all)

    A lift of 1 says that having the first tells nothing of the other; support and lift are the same both ways round,
    confidence is not. A high lift on a few customers is mostly chance: the highest of many is the luckiest, so ask for a
    `with_both` of some size. And it says what goes together, not that offering the one sells the other.

    Raises InputError (see `held`), and when `at_least` is no whole number of at least 1 or there are over 1,000 products.
    Source: Agrawal, Imielinski & Swami (1993) for support and confidence; Brin et al. (1997) for lift ("interest").

    Example:
        >>> holdings = pd.DataFrame({"pump": [1, 1, 1, 0], "valve": [1, 1, 0, 0], "filter": [0, 0, 1, 1]})
        >>> co_purchases(holdings)[["with_both", "confidence", "lift"]].round(2)
                        with_both  confidence  lift
        product other
        pump    valve           2        0.67  1.33
        valve   pump            2        1.00  1.33
        pump    filter          1        0.33  0.67
        filter  pump            1        0.50  0.67
    """
    owns, fewest = held(holdings), whole_number(at_least, "at_least", 1)
    if len(owns.columns) > _MOST_PRODUCTS:
        raise InputError(_TOO_MANY.format(most=number_text(_MOST_PRODUCTS), found=number_text(len(owns.columns))))
    matrix = owns.to_numpy(dtype=np.int64)
    both, alone, customers = matrix.T @ matrix, matrix.sum(axis=0), len(matrix)
    one, other = np.nonzero((both >= fewest) & ~np.eye(len(both), dtype=bool))
    together = both[one, other]
    names = [owns.columns.take(place) for place in (one, other)]
    table = pd.DataFrame(
        {
            "customers": customers,
            "with_product": alone[one],
            "with_other": alone[other],
            "with_both": together,
            "support": together / customers,
            "confidence": together / alone[one],
            "lift": together * customers / (alone[one] * alone[other]),
        },
        index=pd.MultiIndex.from_arrays(names, names=["product", "other"]),
    )
    return table.iloc[np.argsort(-table["lift"].to_numpy(), kind="stable")]


_TOO_MANY = Text(
    fr="Le tableau a {found} produits : les paires se comptent jusqu'à {most}. Regroupez les produits par famille.",
    en="The table has {found} products: pairs are counted up to {most}. Group the products into families.",
)
