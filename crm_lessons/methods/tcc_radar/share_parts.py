"""Market share taken apart: how many buy from a supplier, how much of their purchases, and whether they are large buyers."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods.tcc_radar.market import market_table


def market_share_parts(sales: pd.DataFrame) -> pd.DataFrame:
    """Return each supplier's market share as the product of three numbers, by customers who buy from it and who do not.

    From sales (supplier x customer, any currency), the customers being a panel or the whole market, to a table:
        supplier | customers (all who buy the category), buyers (heads), penetration (buyers over customers), share_of_buyers
                   (of what its buyers buy from anybody, the part bought from it: taux de nourriture), consumption_index (mean
                   purchases of its buyers over those of all customers; above 1: it has the large ones), market_share

    market_share = penetration × share_of_buyers × consumption_index, exactly. A supplier without a buyer has a penetration and
    a market share of 0, and the two others missing. TCC is by customer; share_of_buyers is by money over all buyers, so the
    mean of the TCCs is another number.

    On a panel each number is an estimate: give the number of buyers with it. Raises InputError (see `market_table`).
    Source: Parfitt & Collins (1968), Journal of Marketing Research 5(2), who wrote it for repeat buying of a brand.

    Example:
        >>> sales = pd.DataFrame({"C1": [30, 70], "C2": [10, 10], "C3": [0, 80]}, index=["A", "B"])
        >>> parts = market_share_parts(sales)
        >>> parts.loc["A"].round(3).tolist()
        [3.0, 2.0, 0.667, 0.333, 0.9, 0.2]
    """
    table = market_table(sales)
    purchases = table.sum()
    buys = table > 0
    buyers = buys.sum(axis="columns")
    some = buyers.where(buyers > 0)
    of_buyers = buys.astype(float) @ purchases
    sold = table.sum(axis="columns")
    return pd.DataFrame({
        "customers": len(purchases),
        "buyers": buyers,
        "penetration": buyers / len(purchases),
        "share_of_buyers": sold / of_buyers.where(buyers > 0),
        "consumption_index": of_buyers / some / purchases.mean(),
        "market_share": sold / sold.sum(),
    })  # fmt: skip
