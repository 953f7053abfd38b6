"""The contract of a customer who may leave: its terms, and its value at a horizon."""

from __future__ import annotations

from crm_lessons.data.customer_value.value_terms import KEPT
from crm_lessons.data.variants import Data
from crm_lessons.methods import customer_lifetime_value
from crm_lessons.methods.customer_value.lifetime_value import FirstMargin
from crm_lessons.text.language import Text


def contract_terms(data: Data) -> tuple[float, float, float]:
    """Margin, retention and discount of the contract."""
    margin, retention, discount = data["contracts"].loc[KEPT, ["yearly_margin", "retention", "discount"]]
    return float(margin), float(retention), float(discount)


def contract_value(data: Data, years: int | None = None, first_margin: FirstMargin = "end_of_year") -> float:
    """Return what a customer under this contract is worth, in dirhams; without years, for as long as the customer stays."""
    return customer_lifetime_value(*contract_terms(data), years=years, first_margin=first_margin)


def undiscounted_value(data: Data, years: int | None = None) -> float:
    """Return that value as if a dirham paid later were worth a dirham paid today."""
    margin, retention, _ = contract_terms(data)
    return customer_lifetime_value(margin, retention, 0, years=years)


def value_by_hand(margin: float, retention: float, discount: float, years: int | None) -> float:
    """Add up year after year, as a careful beginner writes it; a very long life stands for one without end."""
    value, alive, worth = 0.0, 1.0, 1.0
    for _ in range(20_000 if years is None else years):
        alive *= retention
        worth /= 1 + discount
        value += margin * alive * worth
    return value


FIRST_HINT = Text(
    fr="Chaque marge compte pour la chance que le client soit encore là, et pour ce que vaut aujourd'hui un dirham payé ce jour-là.",
    en="Each margin counts for the chance that the customer is still there, and for what a dirham paid then is worth today.",
)
