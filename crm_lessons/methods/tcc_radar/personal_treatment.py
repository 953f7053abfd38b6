"""RADAR's fourth question: whether the largest customers are treated as such."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

import pandas as pd

from crm_lessons.methods.customers import named_customers, unmatched
from crm_lessons.methods.pareto_abc.shares import largest_customers
from crm_lessons.methods.shown import label, shown
from crm_lessons.methods.validation import InputError, revenue_series
from crm_lessons.text.language import Text


@dataclass(frozen=True)
class PersonalTreatment:
    """Who of the largest customers has a treatment of their own, and who else has it; rates between 0 and 1.

    largest: the largest customers, largest first
    treated_rate: the part of them who are treated personally
    treated_revenue: the part of *their* revenue that comes from those
    left_out: those of them who are not, largest first
    others: who is treated personally without being among the largest
    """

    largest: list[Hashable]
    treated_rate: float
    treated_revenue: float
    left_out: list[Hashable]
    others: list[Hashable]


def personal_treatment(revenue: pd.Series[float], treated: pd.Series[bool], part: float = 0.20) -> PersonalTreatment:
    """Hold the list of personal treatments (an account manager, a price, a visit) against that of the largest customers.

    From two Series by customer, the revenue and whether the customer is treated personally (true or false, 1 or 0).

    Who is in `others` is no mistake by itself: a customer may be small today and large tomorrow. Ask why.

    Raises InputError as `pareto_analysis` does, when the two Series do not name the same customers, and when a treatment is
    neither true nor false. Source: course, "traitement personnalisé pour les clients les plus importants".

    Example:
        >>> revenue = pd.Series({"A": 500, "B": 300, "C": 100, "D": 60, "E": 40})
        >>> manager = pd.Series({"A": False, "B": True, "C": False, "D": True, "E": False})
        >>> treatment = personal_treatment(revenue, manager, part=0.40)
        >>> treatment.treated_rate, treatment.treated_revenue, treatment.left_out, treatment.others
        (0.5, 0.375, ['A'], ['D'])
    """
    values = revenue_series(revenue)
    has_it = _treated(treated, values.index)
    largest = largest_customers(values, part)
    theirs, bought = has_it.reindex(pd.Index(largest)), values.reindex(pd.Index(largest))
    return PersonalTreatment(
        largest=largest,
        treated_rate=float(theirs.mean()),
        treated_revenue=float(bought[theirs].sum() / bought.sum()),
        left_out=list(theirs.index[~theirs]),
        others=[customer for customer in has_it.index[has_it] if customer not in set(largest)],
    )


def _treated(treated: object, customers: pd.Index) -> pd.Series[bool]:
    """Return the treatments in the order of the customers."""
    if not isinstance(treated, pd.Series) or not treated.index.is_unique:
        raise InputError(_NO_SERIES)
    strangers = unmatched(customers, treated.index)
    if strangers:
        raise InputError(_OTHERS.format(customers=named_customers(strangers)))
    unread = ~treated.astype(object).isin([True, False])
    if unread.any():
        found = {"row": label(treated.index[unread][0]), "value": shown(treated[unread].iloc[0])}
        raise InputError(_NEITHER.format(**found))
    return treated.reindex(customers).astype(bool)


_NO_SERIES = Text(
    fr="`treated` : on attend une série par client, une ligne chacun, `True` pour un traitement personnalisé.",
    en="`treated`: expected a Series by customer, one row each, `True` for a personal treatment.",
)
_OTHERS = Text(
    fr="`revenue` et `treated` ne nomment pas les mêmes clients : voyez {customers}. Un client sans traitement s'écrit `False`.",
    en="`revenue` and `treated` do not name the same customers: see {customers}. A customer without a treatment is written "
    "`False`.",
)
_NEITHER = Text(
    fr="Client {row} : `treated` vaut {value}. Écrivez `True` ou `False`.",
    en="Customer {row}: `treated` is {value}. Write `True` or `False`.",
)
