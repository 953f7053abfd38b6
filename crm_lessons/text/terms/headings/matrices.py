"""What the columns of chapter 3 are called on paper."""

from __future__ import annotations

from crm_lessons.text.language import Text
from crm_lessons.text.terms.headings.columns import Columns

COLUMNS = Columns(
    headings={
        "coefficient": Text(fr="coefficient", en="coefficient"),
        "criterion": Text(fr="critère", en="criterion"),
        "customer_revenue": Text(fr="chiffre d'affaires du client", en="customer's revenue"),
        "derived_market": Text(fr="type de marché dérivé", en="type of derived market"),
        "diameter": Text(fr="diamètre", en="diameter"),
        "equipment_rate": Text(fr="taux d'équipement", en="equipment rate"),
        "families": Text(fr="familles achetées (sur 3)", en="families bought (of 3)"),
        "from": Text(fr="à partir de", en="from"),
        "from_2": Text(fr="2 à partir de", en="2 from"),
        "from_3": Text(fr="3 à partir de", en="3 from"),
        "from_4": Text(fr="4 à partir de", en="4 from"),
        "from_5": Text(fr="5 à partir de", en="5 from"),
        "industrial_activity": Text(
            fr="niveau annuel de l'activité industrielle", en="annual level of industrial activity"
        ),
        "industry_attractiveness": Text(fr="attractivité du secteur d'activité", en="attractiveness of the industry"),
        "judge_1": Text(fr="note du premier juge", en="first judge's mark"),
        "judge_2": Text(fr="note du second juge", en="second judge's mark"),
        "judged_need": Text(fr="besoin jugé", en="judged need"),
        "known_months": Text(fr="mois depuis la première commande", en="months since the first order"),
        "mark": Text(fr="note", en="mark"),
        "need": Text(fr="besoin annuel", en="yearly need"),
        "on_line": Text(fr="sur la ligne", en="on the line"),
        "performance": Text(fr="performance", en="performance"),
        "portfolio_tenure": Text(fr="ancienneté dans le portefeuille", en="time in the portfolio"),
        "potential": Text(fr="potentiel", en="potential"),
        "potential_profitability": Text(fr="rentabilité potentielle", en="potential profitability"),
        "present_profitability": Text(fr="rentabilité actuelle", en="present profitability"),
        "purchase_frequency": Text(fr="fréquence d'achat sur 12 mois", en="purchase frequency over 12 months"),
        "read_from": Text(fr="chiffre lu", en="figure read"),
        "relationship_difficulty": Text(fr="difficulté de la relation", en="difficulty of the relationship"),
        "revenue_percent": Text(fr="part du CA, en %", en="share of revenue, in %"),
        "sales_after": Text(fr="ventes de l'année d'après", en="sales of the year after"),
        "sales_with_customer": Text(fr="ventes réalisées avec le client", en="sales made with the customer"),
        "strategic_importance": Text(fr="importance stratégique", en="strategic importance"),
        "technology_level": Text(fr="niveau de technologie", en="level of technology"),
        "trading_terms": Text(fr="conditions commerciales (5 : faciles)", en="trading terms (5: easy)"),
        "visiting": Text(fr="coût des visites", en="cost of visits"),
        "visits": Text(fr="visites", en="visits"),
    },
    scores={"diameter", "performance", "potential"},
)
