"""The seven indicators of a campaign: their names, and their values by name."""

from __future__ import annotations

from dataclasses import asdict

from crm_lessons.methods import campaign_kpis
from crm_lessons.text.language import Text

SEVEN = {
    "cost_per_contact": Text(fr="coût du contact", en="cost per contact"),
    "response_rate": Text(fr="taux de réponse", en="response rate"),
    "average_order": Text(fr="commande moyenne", en="average order"),
    "cost_per_prospect": Text(fr="coût d'acquisition du prospect", en="cost per prospect"),
    "conversion_rate": Text(fr="taux de transformation", en="conversion rate"),
    "cost_per_order": Text(fr="coût par commande", en="cost per order"),
    "break_even_orders": Text(fr="point mort", en="break-even point"),
}
"""The seven, in the order of the course, by the names that the code gives them."""

Indicators = dict[str, float | None]


def seven_indicators(**campaign: float) -> Indicators:
    """Return the seven indicators of a campaign by name."""
    kpis = all_nine(**campaign)
    return {name: kpis[name] for name in SEVEN}


def all_nine(**campaign: float) -> Indicators:
    """Return the seven indicators, then profit and return on investment: all that `campaign_kpis` says."""
    return asdict(campaign_kpis(**campaign))  # type: ignore[arg-type]
