"""The three wrong denominators of a TCC, each with the sentence that meets it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Mistake


def sales_of_the_supplier(produces: Callable[[Data], Any]) -> Mistake:
    """Return the mistake of whoever divides along the row."""
    return Mistake(
        "row",
        fr="Vous divisez par les ventes totales du fournisseur : c'est le poids du client chez lui. Le TCC se lit de l'autre côté, "
        "dans les achats du client.",
        en="You divide by the supplier's total sales: that is the customer's weight in them. TCC is read from the other side, in "
        "the customer's purchases.",
        produces=produces,
    )


def sales_of_the_others(produces: Callable[[Data], Any]) -> Mistake:
    """Return the mistake of whoever leaves the supplier out of the denominator."""
    return Mistake(
        "others_only",
        fr="Vous divisez par les ventes des *concurrents*. Le fournisseur lui-même fait partie de ce que le client achète : "
        "comptez-le aussi au dénominateur.",
        en="You divide by the *competitors'* sales. The supplier itself is part of what the customer buys: count it in the "
        "denominator too.",
        produces=produces,
    )


def sales_of_the_market(produces: Callable[[Data], Any]) -> Mistake:
    """Return the mistake of whoever divides by the sum of the whole table."""
    return Mistake(
        "grand_total",
        fr="Vous divisez par toutes les ventes du marché. Il s'agit d'un seul client : qu'achète-t-il, lui ?",
        en="You divide by all the sales of the market. This is about one customer: what does that customer buy?",
        produces=produces,
    )
