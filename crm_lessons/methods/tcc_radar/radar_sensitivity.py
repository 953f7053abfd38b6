"""RADAR rests on wallets that are estimated: which strategies would be others if the wallets were larger or smaller."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods.columns import table_with
from crm_lessons.methods.numbers import floats_or_missing
from crm_lessons.methods.quantities import rate
from crm_lessons.methods.shown import label, shown
from crm_lessons.methods.tcc_radar.radar import HIGH, LOW, radar_strategies
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text


def radar_sensitivity(customers: pd.DataFrame, error: float, low: float = LOW, high: float = HIGH) -> pd.DataFrame:
    """Return each customer's strategy where the wallet is `error` smaller than thought, as thought, and `error` larger.

    From a table with sales, purchases (from all suppliers, as estimated; same currency), status and trend to a table:
        customer | tcc_if_smaller, tcc, tcc_if_larger (rates), strategy_if_smaller, strategy, strategy_if_larger, changes (true:
                   the three are not the same)

    error: a rate, 0.20 for wallets between 80 and 120 % of what is thought; all wallets are moved together, each judged alone.
    No wallet is smaller than what the customer buys from us: there, the TCC is 1.

    Raises InputError: `error` is not at least 0 and below 1, purchases of a customer who buys are below our sales, or as
    `radar_strategies` does.

    Example:
        >>> customers = pd.DataFrame({"sales": [9, 6], "purchases": [10, 15], "status": "customer", "trend": "stable"})
        >>> radar_sensitivity(customers, 0.20)[["tcc_if_larger", "strategy", "strategy_if_larger", "changes"]].round(2)
           tcc_if_larger   strategy strategy_if_larger  changes
        0           0.75     RETAIN          ACCOMPANY     True
        1           0.33  ACCOMPANY          ACCOMPANY    False
    """
    off = rate(error, "error")
    if off == 1:
        raise InputError(_NO_WALLET)
    table = table_with(customers, ("sales", "purchases", "status", "trend"), "customers")
    sales, bought = (floats_or_missing(table[column]) for column in ("sales", "purchases"))
    buying = table["status"].isin(["customer"])
    short = buying & ~(bought >= sales)
    if short.any():
        first = table.index[short][0]
        raise InputError(
            _TOO_SMALL.format(customer=label(first), bought=shown(bought[first]), sales=shown(sales[first]))
        )
    columns, strategies = {}, {}
    for name, factor in (("_if_smaller", 1 - off), ("", 1.0), ("_if_larger", 1 + off)):
        tcc = (sales / (bought * factor)).clip(upper=1.0).where(buying)
        columns[f"tcc{name}"] = tcc
        strategies[f"strategy{name}"] = radar_strategies(table.assign(tcc=tcc), low, high)["strategy"]
    changes = pd.DataFrame(strategies).nunique(axis="columns") > 1
    return pd.DataFrame(columns | strategies).assign(changes=changes)


_NO_WALLET = Text(
    fr="`error` vaut 1 : un portefeuille 100 % plus petit est vide. Donnez un taux inférieur à 1, par exemple 0.20.",
    en="`error` is 1: a wallet 100% smaller is empty. Give a rate below 1, for instance 0.20.",
)
_TOO_SMALL = Text(
    fr="Client {customer} : il achèterait {bought} à tous ses fournisseurs, et {sales} à nous seuls. Relevez l'estimation.",
    en="Customer {customer}: said to buy {bought} from all suppliers, and {sales} from us alone. Raise the estimate.",
)
