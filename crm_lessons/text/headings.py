"""What a column is called on paper: tables are computed under English names and shown under the reader's words."""

from __future__ import annotations

from crm_lessons.text.language import Text

HEADINGS: dict[str, Text] = {
    "abc_class": Text(fr="classe", en="class"),
    "account_manager": Text(fr="interlocuteur attitré", en="account manager"),
    "amount": Text(fr="montant", en="amount"),
    "cost_of_goods": Text(fr="coût des produits", en="cost of goods"),
    "cost_to_serve": Text(fr="coût de service", en="cost to serve"),
    "cumulative_customers": Text(fr="part cumulée des clients", en="cumulative share of customers"),
    "cumulative_margin": Text(fr="marge cumulée", en="cumulative margin"),
    "cumulative_share": Text(fr="part cumulée", en="cumulative share"),
    "customer": Text(fr="client", en="customer"),
    "customer_share": Text(fr="part des clients", en="share of customers"),
    "customer_since": Text(fr="client depuis", en="customer since"),
    "customers": Text(fr="clients", en="customers"),
    "date": Text(fr="date", en="date"),
    "leader": Text(fr="premier fournisseur", en="first supplier"),
    "machines": Text(fr="machines", en="machines"),
    "maintenance": Text(fr="contrat d'entretien", en="maintenance contract"),
    "margin": Text(fr="marge", en="margin"),
    "market_share": Text(fr="part de marché", en="market share"),
    "of_potential": Text(fr="part du potentiel", en="share of potential"),
    "order": Text(fr="commande", en="order"),
    "other_customers": Text(fr="autres clients", en="other customers"),
    "parts": Text(fr="pièces", en="parts"),
    "potential": Text(fr="potentiel", en="potential"),
    "purchases": Text(fr="achats, tous fournisseurs", en="purchases, all suppliers"),
    "reason": Text(fr="motif", en="reason"),
    "reserve": Text(fr="réserve", en="reserve"),
    "revenue": Text(fr="chiffre d'affaires", en="revenue"),
    "revenue_share": Text(fr="part du CA", en="share of revenue"),
    "sales": Text(fr="nos ventes", en="our sales"),
    "sales_before": Text(fr="nos ventes, l'an dernier", en="our sales, last year"),
    "share": Text(fr="part", en="share"),
    "status": Text(fr="situation", en="status"),
    "strategy": Text(fr="stratégie", en="strategy"),
    "supplier": Text(fr="fournisseur", en="supplier"),
    "tcc": Text(fr="TCC", en="TCC"),
    "top_customers": Text(fr="premiers clients", en="top customers"),
    "total": Text(fr="total", en="total"),
    "training": Text(fr="formation", en="training"),
    "trend": Text(fr="tendance", en="trend"),
}


def heading(name: object) -> Text:
    """Return the words for a column; a column that the course does not know keeps its own name."""
    return HEADINGS.get(str(name), Text(fr=str(name), en=str(name)))


IDENTIFIERS = {"customer", "customer_since", "order"}
RATES = {"cumulative_customers", "cumulative_share", "customer_share", "market_share", "revenue_share", "share", "tcc"}
AMOUNTS = {"amount", "cost_of_goods", "cost_to_serve", "cumulative_margin", "margin", "revenue"}
