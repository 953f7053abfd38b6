"""What the columns of chapter 2 are called on paper."""

from __future__ import annotations

from crm_lessons.text.language import Text
from crm_lessons.text.terms.headings.columns import Columns

COLUMNS = Columns(
    headings={
        "abc_class": Text(fr="classe", en="class"),
        "contribution": Text(fr="contribution du client", en="customer contribution"),
        "contribution_class": Text(fr="classe par la contribution", en="class by contribution"),
        "cost_of_goods": Text(fr="coût des produits", en="cost of goods"),
        "cost_to_serve": Text(fr="coût de service", en="cost to serve"),
        "cumulative_customers": Text(fr="part cumulée des clients", en="cumulative share of customers"),
        "cumulative_margin": Text(fr="marge cumulée", en="cumulative margin"),
        "cumulative_share": Text(fr="part cumulée", en="cumulative share"),
        "customer_share": Text(fr="part des clients", en="share of customers"),
        "margin_rate": Text(fr="taux de marge", en="margin rate"),
        "meeting": Text(fr="rendez-vous", en="meeting"),
        "observed": Text(fr="durée d'observation", en="time observed"),
        "other_customers": Text(fr="autres clients", en="other customers"),
        "revenue_share": Text(fr="part du CA", en="share of revenue"),
        "still_buying": Text(fr="achètent encore", en="still buying"),
        "taken": Text(fr="retiré", en="taken"),
        "top_customers": Text(fr="premiers clients", en="top customers"),
        "unlike": Text(fr="écart des besoins", en="how far needs are apart"),
        "without": Text(fr="à équiper", en="to be equipped"),
    },
    rates={"cumulative_customers", "cumulative_share", "customer_share", "margin_rate", "revenue_share"},
    amounts={"contribution", "cost_of_goods", "cost_to_serve", "cumulative_margin"},
)
