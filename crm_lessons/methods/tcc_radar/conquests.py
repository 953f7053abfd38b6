"""RADAR's fifth question: at which customers rivals are gaining ground, who, and what it is worth."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.methods.tcc_radar.market import market_table, supplier_sales
from crm_lessons.methods.validation import InputError
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text


def rival_conquests(before: pd.DataFrame, after: pd.DataFrame, supplier: str | int) -> pd.DataFrame:
    """Compare a supplier's share of wallet at each customer in two periods, and name the rivals who gained most there.

    From two tables of sales (supplier x customer, same currency, same length of time, same customers) to a table by customer,
    the largest loss of money first:
        customer | tcc_before, tcc_after (rates), share_change (tcc_after − tcc_before), lost_sales (what the lost share is worth
                   on the purchases of the second period; negative for a gain), rivals (a tuple: who gained most share there,
                   several if equal; empty where nobody but the supplier gained), rival_gain (their gain in share),
                   lead_lost (true: the supplier was first before, alone or not, and is no longer)

    A supplier that is in one of the tables only sold nothing in the other period: so a rival may be new. A share may fall
    while sales rise, where the customer buys more; look at both.

    Raises InputError (see `market_table`), when the two tables do not name the same customers, or the first has no such
    supplier. Source: course, "actions de conquête de la concurrence".

    Example:
        >>> before = pd.DataFrame({"C1": [60, 30, 10], "C2": [20, 50, 30]}, index=list("ABC"))
        >>> after = pd.DataFrame({"C1": [40, 60, 0], "C2": [30, 40, 30]}, index=list("ABC"))
        >>> rival_conquests(before, after, "A")[["share_change", "lost_sales", "rivals", "lead_lost"]].round(2)
            share_change  lost_sales rivals  lead_lost
        C1          -0.2        20.0   (B,)       True
        C2           0.1       -10.0     ()      False
    """
    first, second = market_table(before), market_table(after)
    supplier_sales(first, supplier)
    others = first.columns.symmetric_difference(second.columns)
    if len(others):
        raise InputError(_OTHER_CUSTOMERS.format(customers=first_few(others)))
    suppliers = first.index.append(second.index.difference(first.index, sort=False))
    first, second = (table.reindex(suppliers, fill_value=0.0)[first.columns] for table in (first, second))
    shares = [table / table.sum() for table in (first, second)]
    own = int(np.flatnonzero(suppliers == supplier)[0])
    change = (shares[1] - shares[0]).to_numpy()
    gains = np.delete(change, own, axis=0)
    most = gains.max(axis=0, initial=0.0)
    most[most <= ROUNDING] = 0.0
    rivals = suppliers.delete(own).to_numpy(dtype=object)
    winners = [
        tuple(rivals[(gain > 0) & (gain >= top - ROUNDING)]) if top else ()
        for gain, top in zip(gains.T, most, strict=True)
    ]
    led = [table.iloc[own] >= table.max() - ROUNDING for table in shares]
    lost = -change[own] * second.sum()
    table = pd.DataFrame({
        "tcc_before": shares[0].iloc[own],
        "tcc_after": shares[1].iloc[own],
        "share_change": change[own],
        "lost_sales": lost,
        "rivals": pd.Series(winners, index=first.columns, dtype=object),
        "rival_gain": most,
        "lead_lost": led[0] & ~led[1],
    })  # fmt: skip
    return table.iloc[np.argsort(-lost.to_numpy(), kind="stable")]


_OTHER_CUSTOMERS = Text(
    fr="Les deux tableaux ne nomment pas les mêmes clients : {customers}. Gardez ceux des deux périodes, et dites qui manque.",
    en="The two tables do not name the same customers: {customers}. Keep those of both periods, and say who is missing.",
)
