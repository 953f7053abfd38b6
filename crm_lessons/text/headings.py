"""What a column is called on paper: tables are computed under English names and shown under the reader's words."""

from __future__ import annotations

from crm_lessons.text.language import Text

HEADINGS: dict[str, Text] = {
    "abc_class": Text(fr="classe", en="class"),
    "amount": Text(fr="montant", en="amount"),
    "cost_of_goods": Text(fr="coût des produits", en="cost of goods"),
    "cost_to_serve": Text(fr="coût de service", en="cost to serve"),
    "cumulative_customers": Text(fr="part cumulée des clients", en="cumulative share of customers"),
    "cumulative_margin": Text(fr="marge cumulée", en="cumulative margin"),
    "cumulative_share": Text(fr="part cumulée", en="cumulative share"),
    "customer": Text(fr="client", en="customer"),
    "customer_share": Text(fr="part des clients", en="share of customers"),
    "customers": Text(fr="clients", en="customers"),
    "date": Text(fr="date", en="date"),
    "margin": Text(fr="marge", en="margin"),
    "order": Text(fr="commande", en="order"),
    "other_customers": Text(fr="autres clients", en="other customers"),
    "revenue": Text(fr="chiffre d'affaires", en="revenue"),
    "revenue_share": Text(fr="part du CA", en="share of revenue"),
    "share": Text(fr="part", en="share"),
    "top_customers": Text(fr="premiers clients", en="top customers"),
}


def heading(name: object) -> Text:
    """Return the words for a column; a column that the course does not know keeps its own name."""
    return HEADINGS.get(str(name), Text(fr=str(name), en=str(name)))


IDENTIFIERS = {"customer", "order"}
RATES = {"cumulative_customers", "cumulative_share", "customer_share", "revenue_share", "share"}
AMOUNTS = {"amount", "cost_of_goods", "cost_to_serve", "cumulative_margin", "margin", "revenue"}
