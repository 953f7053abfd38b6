"""RADAR: five ways to treat a customer, by what the customer is to the firm and by share of wallet.

Two of the five begin with R and two with A. They are told apart by their names; their letters would lose two of them.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pandas as pd

from crm_lessons.methods.columns import table_with
from crm_lessons.methods.numbers import floats_or_missing
from crm_lessons.methods.pareto_abc.shares import ROUNDING
from crm_lessons.methods.shown import shown
from crm_lessons.methods.validation import InputError
from crm_lessons.text.language import Text
from crm_lessons.text.terms.codes import CODES

REACTIVATE, ACQUIRE, DEVELOP, ACCOMPANY, RETAIN = "REACTIVATE", "ACQUIRE", "DEVELOP", "ACCOMPANY", "RETAIN"
"""What one does with a customer; `RADAR` has the word for it in each language."""

RADAR: dict[str, Text] = {code: CODES["strategy"][code] for code in (REACTIVATE, ACQUIRE, DEVELOP, ACCOMPANY, RETAIN)}
"""The five strategies in the order of the word, each with its name."""

STATUSES = ("customer", "prospect", "former")
TRENDS = ("rising", "stable", "falling")

LOW, HIGH = 0.15, 0.80
"""The example of the RADAR sheet in La boîte à outils du responsable marketing: below 15 % there is potential to
develop, from 80 % on the customer is almost exclusive. Each firm sets its own."""


class _Rule(NamedTuple):
    """A strategy, why it fits, and for which customers."""

    strategy: str
    reason: Text
    holds: pd.Series[bool]


def radar_strategies(customers: pd.DataFrame, low: float = LOW, high: float = HIGH) -> pd.DataFrame:
    """Give each customer one of the five RADAR strategies, with the reason.

    From a table with columns tcc (rate between 0 and 1), status (customer, prospect, former) and trend (rising, stable,
    falling) to the same table with two more columns:
        customer | ..., strategy (REACTIVATE, ACQUIRE, DEVELOP, ACCOMPANY or RETAIN), reason (in both languages)

    The rules, in order: a prospect, ACQUIRE; a former customer, REACTIVATE; a TCC of `high` or more, RETAIN, even if
    purchases fall; falling purchases, REACTIVATE; a TCC below `low`, DEVELOP; everyone else, ACCOMPANY. Of those who do
    not buy now, TCC and trend are not looked at and may be missing.

    Raises InputError when a column is missing, a word is not one of those above, a TCC is not a rate, or the thresholds
    do not rise.
    Source: N. Van Laethem and L. Body, Le plan marketing (Dunod, 2004), for the strategies; the sheet "Le modèle RADAR"
    of La boîte à outils du responsable marketing for the two thresholds; the order of the rules is ours.

    Example:
        >>> customers = pd.DataFrame({"tcc": [0.90, 0.50, 0.10], "trend": "stable"}, index=["C1", "C2", "C3"])
        >>> radar_strategies(customers.assign(status="customer"))["strategy"].to_dict()
        {'C1': 'RETAIN', 'C2': 'ACCOMPANY', 'C3': 'DEVELOP'}
    """
    table = _checked(customers)
    rules = _rules(table, *_thresholds(low, high))
    decided = [rules[place] for place in np.argmax([rule.holds for rule in rules], axis=0)]
    reasons = pd.Series([rule.reason for rule in decided], index=table.index, dtype=object)
    return table.assign(strategy=[rule.strategy for rule in decided], reason=reasons)


def _rules(customers: pd.DataFrame, low: float, high: float) -> list[_Rule]:
    """Return the rules from the top: the first that holds decides, and the last holds for everyone who is left."""
    status, trend, tcc = customers["status"], customers["trend"], customers["tcc"]
    return [
        _Rule(ACQUIRE, _BOUGHT_NOTHING, status.isin(["prospect"])),
        _Rule(REACTIVATE, _BUYS_NO_LONGER, status.isin(["former"])),
        _Rule(RETAIN, _GIVES_ALMOST_ALL, tcc >= high - ROUNDING),
        _Rule(REACTIVATE, _BUYS_LESS, trend.isin(["falling"])),
        _Rule(DEVELOP, _BUYS_ELSEWHERE, tcc < low - ROUNDING),
        _Rule(ACCOMPANY, _GIVES_A_PART, pd.Series(True, index=customers.index)),
    ]


_BOUGHT_NOTHING = Text(fr="n'a encore rien acheté", en="has bought nothing yet")
_BUYS_NO_LONGER = Text(fr="n'achète plus", en="no longer buys")
_GIVES_ALMOST_ALL = Text(
    fr="nous donne presque tout : il y a tout à perdre", en="gives us almost everything: all to lose"
)
_BUYS_LESS = Text(fr="achète de moins en moins", en="buys less and less")
_BUYS_ELSEWHERE = Text(fr="achète presque tout ailleurs", en="buys almost everything elsewhere")
_GIVES_A_PART = Text(fr="nous donne une part, sans fléchir", en="gives us a part, without flagging")


def _checked(customers: pd.DataFrame) -> pd.DataFrame:
    """Return the table when every customer in it can be decided."""
    if (
        isinstance(customers, pd.DataFrame)
        and "tcc" not in customers.columns
        and {"sales", "purchases"} <= {*customers.columns}
    ):
        raise InputError(_NO_TCC_YET)
    table_with(customers, ("tcc", "status", "trend"), "customers")
    _refuse(customers, ~customers["status"].isin(STATUSES), "status", ", ".join(STATUSES))
    buying = customers["status"] == "customer"
    _refuse(customers, buying & ~customers["trend"].isin(TRENDS), "trend", ", ".join(TRENDS))
    rates = floats_or_missing(customers["tcc"])
    _refuse(customers, buying & ~rates.between(0, 1 + ROUNDING), "tcc", "0 … 1")
    return customers.assign(tcc=rates)


def _refuse(customers: pd.DataFrame, wrong: pd.Series[bool], column: str, expected: str) -> None:
    if wrong.any():
        first = int(np.argmax(wrong))
        found = {"customer": customers.index[first], "value": shown(customers[column].iloc[first])}
        raise InputError(_NO_SUCH_VALUE.format(column=column, expected=expected, **found))


def _thresholds(low: float, high: float) -> tuple[float, float]:
    try:
        rising = 0 <= float(low) <= float(high) <= 1
    except (TypeError, ValueError):
        rising = False
    if not rising:
        raise InputError(_NO_THRESHOLDS.format(low=shown(low), high=shown(high)))
    return float(low), float(high)


_NO_TCC_YET = Text(
    fr="Le tableau n'a pas encore de colonne `tcc`. Ajoutez-la : "
    '`customers.assign(tcc=customers["sales"] / customers["purchases"])`, avec le nom de votre tableau.',
    en="The table has no column `tcc` yet. Add it: "
    '`customers.assign(tcc=customers["sales"] / customers["purchases"])`, with the name of your table.',
)
_NO_SUCH_VALUE = Text(
    fr="Client {customer}, colonne `{column}` : on a lu {value} ; on attend : {expected}.",
    en="Customer {customer}, column `{column}`: found {value}; expected: {expected}.",
)
_NO_THRESHOLDS = Text(
    fr="`low` et `high` doivent être deux taux entre 0 et 1, le premier au plus égal au second (0.15 et 0.80) ; "
    "reçu : {low} et {high}.",
    en="`low` and `high` must be two rates between 0 and 1, the first no larger than the second (0.15 and 0.80); "
    "received: {low} and {high}.",
)
