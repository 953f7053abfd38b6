"""The ways to miss a break-even, each with the sentence that meets it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Mistake


def rounded_down(produces: Callable[[Data], Any]) -> Mistake:
    """Return the mistake of whoever stops at the last order before the cost is covered."""
    return Mistake(
        "rounded_down",
        fr="À ce nombre de commandes, il manque encore quelques dirhams. Un point mort s'arrondit toujours vers le haut.",
        en="At that number of orders a few dirhams are still missing. A break-even is always rounded up.",
        produces=produces,
        credit=0.5,
    )


def not_rounded(produces: Callable[[Data], Any]) -> Mistake:
    """Return the mistake of whoever leaves the quotient as it is."""
    return Mistake(
        "not_rounded",
        fr="Une commande ne se reçoit pas en partie : donnez un nombre entier.",
        en="An order does not come in part: give a whole number.",
        produces=produces,
        credit=0.5,
    )


def by_revenue(produces: Callable[[Data], Any]) -> Mistake:
    """Return the mistake of whoever divides by the average order instead of the margin."""
    return Mistake(
        "by_revenue",
        fr="Vous divisez par la commande moyenne. Une fois payé ce qu'il a fallu pour la livrer, que laisse une commande ?",
        en="You divide by the average order. Once all that it takes to deliver is paid, what does an order leave?",
        produces=produces,
    )


def an_amount(produces: Callable[[Data], Any]) -> Mistake:
    """Return the mistake of whoever gives the cost itself."""
    return Mistake(
        "an_amount",
        fr="C'est un montant en dirhams. Le point mort se compte en commandes.",
        en="That is an amount in dirhams. Break-even is counted in orders.",
        produces=produces,
    )
