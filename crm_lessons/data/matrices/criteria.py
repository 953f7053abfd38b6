"""The criteria of the course's two scorecards: their coefficients, and what the best mark stands for.

The course gives them twice. Its list puts the purchase frequency, something that the customer *does*, under performance,
and the annual level of activity, something that the customer *is*, under potential. Its tables have these two rows the
other way round; both weigh 3, so the sums stay right and nothing shows. The list is taken here for the default.

Source: course, "La méthode multicritère ou par pondération".
"""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from crm_lessons.text.language import Text

COEFFICIENTS = {
    "industry_attractiveness": 2,
    "technology_level": 1,
    "customer_revenue": 3,
    "industrial_activity": 3,
    "derived_market": 1,
    "sales_with_customer": 2,
    "portfolio_tenure": 1,
    "equipment_rate": 3,
    "purchase_frequency": 3,
    "trading_terms": 1,
}
"""3: very important; 2: important; 1: fairly important."""

POTENTIAL = ("industry_attractiveness", "technology_level", "customer_revenue", "industrial_activity", "derived_market")
PERFORMANCE = ("sales_with_customer", "portfolio_tenure", "equipment_rate", "purchase_frequency", "trading_terms")

BEST_MARKS = {
    "industry_attractiveness": Text(fr="secteur très porteur", en="very attractive industry"),
    "technology_level": Text(fr="équipement de pointe", en="advanced technology"),
    "customer_revenue": Text(fr="très gros chiffre d'affaires", en="very large revenue"),
    "industrial_activity": Text(fr="production très forte", en="very high output"),
    "derived_market": Text(fr="débouchés très sûrs", en="very safe outlets"),
    "sales_with_customer": Text(fr="ventes très fortes", en="very high sales"),
    "portfolio_tenure": Text(fr="client de très longue date", en="customer of very long standing"),
    "equipment_rate": Text(fr="presque tout équipé chez nous", en="equipped by us almost throughout"),
    "purchase_frequency": Text(fr="achats très fréquents", en="very frequent purchases"),
    "trading_terms": Text(fr="conditions très faciles", en="very easy terms"),
}
"""What a 5 stands for; the course speaks of the *difficulty* of terms, and 5, excellent, must then mean that it is small."""

_FREQUENCY, _ACTIVITY = "purchase_frequency", "industrial_activity"


def potential_coefficients() -> pd.Series[int]:
    """Return the coefficients of potential as the course lists its criteria: criterion | coefficient."""
    return _coefficients(POTENTIAL)


def performance_coefficients() -> pd.Series[int]:
    """Return the coefficients of performance as the course lists its criteria: criterion | coefficient."""
    return _coefficients(PERFORMANCE)


def printed_potential() -> pd.Series[int]:
    """Return the coefficients of potential as the course's table prints them, with the purchase frequency."""
    return _coefficients(_FREQUENCY if criterion == _ACTIVITY else criterion for criterion in POTENTIAL)


def printed_performance() -> pd.Series[int]:
    """Return the coefficients of performance as the course's table prints them, with the production capacity."""
    return _coefficients(_ACTIVITY if criterion == _FREQUENCY else criterion for criterion in PERFORMANCE)


def _coefficients(criteria: Iterable[str]) -> pd.Series[int]:
    names = pd.Index(list(criteria), name="criterion")
    return pd.Series([COEFFICIENTS[name] for name in names], index=names, name="coefficient")
