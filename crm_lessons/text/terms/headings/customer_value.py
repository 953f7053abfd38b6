"""What the columns of chapter 7 are called on paper."""

from __future__ import annotations

from crm_lessons.text.language import Text
from crm_lessons.text.terms.headings.columns import Columns

COLUMNS = Columns(
    headings={
        "agency": Text(fr="agence", en="branch"),
        "alive": Text(fr="chance d'être encore client", en="chance of still being a customer"),
        "censored": Text(fr="encore là (censurés)", en="still there (censored)"),
        "cohort": Text(fr="cohorte", en="cohort"),
        "constant_rate": Text(fr="taux constant", en="constant rate"),
        "contract": Text(fr="contrat", en="contract"),
        "cumulative_value": Text(fr="valeur cumulée", en="cumulative value"),
        "ended": Text(fr="départ", en="departure"),
        "ended_on": Text(fr="fin", en="ended on"),
        "envelope": Text(fr="enveloppe", en="envelope"),
        "equity": Text(fr="capital client", en="customer equity"),
        "expected_months": Text(fr="durée prévue (mois)", en="expected length (months)"),
        "expected_margin": Text(fr="marge espérée, actualisée", en="expected margin, discounted"),
        "expected_purchases": Text(fr="achats attendus", en="expected purchases"),
        "followed": Text(fr="suivis d'un autre achat", en="followed by another purchase"),
        "found": Text(fr="encore clients, en vérité", en="still customers, in truth"),
        "future_customers": Text(fr="clients à conquérir", en="customers to be won"),
        "gain_5_years": Text(fr="gain sur 5 ans", en="gain over 5 years"),
        "gain_20_years": Text(fr="gain sur 20 ans", en="gain over 20 years"),
        "kaplan_meier": Text(fr="Kaplan-Meier", en="Kaplan-Meier"),
        "last_value": Text(fr="dernière valeur", en="last value"),
        "last_repeat": Text(
            fr="dernier réachat (depuis le premier achat)", en="last repeat (since the first purchase)"
        ),
        "lost_customers": Text(fr="perdus parmi eux", en="lost among these"),
        "mean": Text(fr="moyenne", en="mean"),
        "monthly_churn": Text(fr="attrition mensuelle", en="monthly churn"),
        "month": Text(fr="mois", en="month"),
        "months": Text(fr="mois d'observation", en="months observed"),
        "most": Text(fr="au plus (clients)", en="at most (customers)"),
        "new_customers": Text(fr="nouveaux clients", en="new customers"),
        "opened_on": Text(fr="compte ouvert le", en="account opened on"),
        "period": Text(fr="période", en="period"),
        "present_base": Text(fr="clients présents", en="present customers"),
        "present_value": Text(fr="coefficient d'actualisation", en="discount factor"),
        "relationship_months": Text(fr="ancienneté (mois)", en="relationship so far (months)"),
        "shifted_beta_geometric": Text(fr="bêta-géométrique", en="beta-geometric"),
        "standard_error": Text(fr="erreur type", en="standard error"),
        "start_customers": Text(fr="clients au début", en="customers at the start"),
        "started_on": Text(fr="début", en="started on"),
        "std": Text(fr="écart type", en="standard deviation"),
        "survival": Text(fr="part encore là", en="share still there"),
        "time": Text(fr="durée", en="time"),
        "spent_on": Text(fr="dépensé pour", en="spent on"),
        "year": Text(fr="année", en="year"),
        "yearly_profit": Text(fr="profit annuel", en="yearly profit"),
        "years": Text(fr="années", en="years"),
    },
    identifiers={"year"},
    rates={"alive", "found", "monthly_churn", "present_value", "survival"},
    amounts={
        "cumulative_value",
        "equity",
        "expected_margin",
        "future_customers",
        "gain_5_years",
        "gain_20_years",
        "present_base",
    },
)
