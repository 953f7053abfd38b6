"""What the columns of chapter 4 are called on paper."""

from __future__ import annotations

from crm_lessons.text.language import Text
from crm_lessons.text.terms.headings.columns import Columns

COLUMNS = Columns(
    headings={
        "appetence_score": Text(fr="intérêt × moyens", en="interest × means"),
        "control_responses": Text(fr="réponses des témoins", en="responses of the control group"),
        "cumulative_profit": Text(fr="profit cumulé", en="cumulative profit"),
        "cumulative_responses": Text(fr="part cumulée des réponses", en="cumulative share of responses"),
        "f_score": Text(fr="score F", en="F score"),
        "first_order": Text(fr="première commande", en="first order"),
        "first_to_last_days": Text(fr="de la première à la dernière (jours)", en="first to last (days)"),
        "frequency": Text(fr="fréquence (commandes)", en="frequency (orders)"),
        "interest": Text(fr="intérêt", en="interest"),
        "last_amount": Text(fr="dernier montant", en="last amount"),
        "last_order": Text(fr="dernière commande", en="last order"),
        "last_to_mean_amount": Text(fr="dernier montant / moyenne", en="last amount / mean"),
        "m_score": Text(fr="score M", en="M score"),
        "mail": Text(fr="à contacter", en="to be contacted"),
        "main_type": Text(fr="type principal", en="main type"),
        "mean_amount": Text(fr="montant moyen", en="mean amount"),
        "mean_interval_days": Text(fr="intervalle moyen (jours)", en="mean interval (days)"),
        "monetary": Text(fr="montant total", en="total amount"),
        "prior_rate": Text(fr="taux a priori", en="prior rate"),
        "profit_high": Text(fr="profit, au plus", en="profit at most"),
        "profit_low": Text(fr="profit, au moins", en="profit at least"),
        "propensity": Text(fr="probabilité de répondre", en="propensity"),
        "r_score": Text(fr="score R", en="R score"),
        "recency_days": Text(fr="récence (jours)", en="recency (days)"),
        "repeats": Text(fr="réachats", en="repeat purchases"),
        "rfm_score": Text(fr="score RFM", en="RFM score"),
        "sales_of_the_year": Text(fr="ventes de l'année", en="sales of the year"),
        "smoothed_rate": Text(fr="taux lissé", en="smoothed rate"),
        "tenure_days": Text(fr="ancienneté (jours)", en="tenure (days)"),
        "type": Text(fr="type", en="type"),
        "uplift_high": Text(fr="effet, au plus", en="uplift at most"),
        "uplift_low": Text(fr="effet, au moins", en="uplift at least"),
        "verdict": Text(fr="verdict", en="verdict"),
    },
    identifiers={"rfm_score"},
    rates={"cumulative_responses", "prior_rate", "propensity", "smoothed_rate", "uplift_high", "uplift_low"},
    amounts={
        "cumulative_profit",
        "last_amount",
        "mean_amount",
        "monetary",
        "profit_high",
        "profit_low",
        "sales_of_the_year",
    },
    scores={"last_to_mean_amount", "mean_interval_days"},
)
