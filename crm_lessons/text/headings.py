"""What a column is called on paper: tables are computed under English names and shown under the reader's words."""

from __future__ import annotations

from crm_lessons.text.language import Text

HEADINGS: dict[str, Text] = {
    "abc_class": Text(fr="classe", en="class"),
    "amount": Text(fr="montant", en="amount"),
    "attempt_rate": Text(fr="taux de l'appel lui-même", en="rate of the call itself"),
    "attempts": Text(fr="nombre d'appels", en="number of calls"),
    "average_order": Text(fr="commande moyenne", en="average order"),
    "break_even_orders": Text(fr="point mort (commandes)", en="break-even (orders)"),
    "calls": Text(fr="appels", en="calls"),
    "campaign": Text(fr="campagne", en="campaign"),
    "channel": Text(fr="canal", en="channel"),
    "contracts": Text(fr="contrats signés", en="contracts signed"),
    "conversion_rate": Text(fr="taux de transformation", en="conversion rate"),
    "cost": Text(fr="coût", en="cost"),
    "cost_of_goods": Text(fr="coût des produits", en="cost of goods"),
    "cost_per_contact": Text(fr="coût du contact", en="cost per contact"),
    "cost_per_order": Text(fr="coût par commande", en="cost per order"),
    "cost_per_prospect": Text(fr="coût d'acquisition du prospect", en="cost per prospect"),
    "cost_to_serve": Text(fr="coût de service", en="cost to serve"),
    "cumulative_customers": Text(fr="part cumulée des clients", en="cumulative share of customers"),
    "cumulative_margin": Text(fr="marge cumulée", en="cumulative margin"),
    "cumulative_share": Text(fr="part cumulée", en="cumulative share"),
    "customer": Text(fr="client", en="customer"),
    "customer_share": Text(fr="part des clients", en="share of customers"),
    "customers": Text(fr="clients", en="customers"),
    "date": Text(fr="date", en="date"),
    "known_before": Text(fr="déjà client (1 : oui)", en="customer before (1: yes)"),
    "margin": Text(fr="marge", en="margin"),
    "margin_per_order": Text(fr="marge par commande", en="margin per order"),
    "messages": Text(fr="messages", en="messages"),
    "order": Text(fr="commande", en="order"),
    "orders": Text(fr="commandes", en="orders"),
    "other_customers": Text(fr="autres clients", en="other customers"),
    "profit": Text(fr="résultat", en="profit"),
    "rate": Text(fr="taux", en="rate"),
    "reached": Text(fr="appelés au moins autant", en="called at least so often"),
    "response_rate": Text(fr="taux de réponse", en="response rate"),
    "responses": Text(fr="réponses", en="responses"),
    "revenue": Text(fr="chiffre d'affaires", en="revenue"),
    "revenue_share": Text(fr="part du CA", en="share of revenue"),
    "roi": Text(fr="retour sur investissement", en="return on investment"),
    "same_mix_rate": Text(fr="taux à composition égale", en="rate on the same mix"),
    "segment": Text(fr="segment", en="segment"),
    "share": Text(fr="part", en="share"),
    "staff_cost": Text(fr="coût du temps passé", en="cost of staff time"),
    "successes": Text(fr="succès", en="successes"),
    "top_customers": Text(fr="premiers clients", en="top customers"),
    "trials": Text(fr="essais", en="trials"),
}


def heading(name: object) -> Text:
    """Return the words for a column; a column that the course does not know keeps its own name."""
    return HEADINGS.get(str(name), Text(fr=str(name), en=str(name)))


IDENTIFIERS = {"customer", "order"}
RATES = {
    "attempt_rate",
    "conversion_rate",
    "cumulative_customers",
    "cumulative_share",
    "customer_share",
    "rate",
    "response_rate",
    "revenue_share",
    "roi",
    "same_mix_rate",
    "share",
}
AMOUNTS = {
    "amount",
    "average_order",
    "cost",
    "cost_of_goods",
    "cost_per_contact",
    "cost_per_order",
    "cost_per_prospect",
    "cost_to_serve",
    "cumulative_margin",
    "margin",
    "margin_per_order",
    "profit",
    "revenue",
    "staff_cost",
}
