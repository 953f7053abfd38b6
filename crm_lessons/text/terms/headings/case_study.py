"""What the columns of chapter 9 are called on paper."""

from __future__ import annotations

from crm_lessons.text.language import Text
from crm_lessons.text.terms.headings.columns import Columns

COLUMNS = Columns(
    headings={
        "at_catalogue_prices": Text(fr="marge aux prix du catalogue", en="margin at catalogue prices"),
        "at_prices_paid": Text(fr="marge aux prix payés", en="margin at the prices paid"),
        "best_record_rank": Text(fr="rang de sa meilleure fiche", en="rank of its best record"),
        "buyers": Text(fr="acheteurs", en="buyers"),
        "contacted": Text(fr="contactés", en="contacted"),
        "contacted_rate": Text(fr="ont commandé, contactés", en="ordered, among those contacted"),
        "control_rate": Text(fr="taux des témoins", en="rate of the control group"),
        "customer_value": Text(fr="valeur d'un client", en="value of a customer"),
        "departed": Text(fr="partis", en="left for good"),
        "firms_losing": Text(fr="entreprises où l'on perd, sur dix", en="firms that lose, of ten"),
        "habit": Text(fr="rythme", en="rhythm"),
        "left_high": Text(fr="reste, borne haute", en="left over, upper bound"),
        "left_low": Text(fr="reste, borne basse", en="left over, lower bound"),
        "left_out": Text(fr="témoins", en="left out"),
        "proposal": Text(fr="proposition", en="proposal"),
        "margin_alone": Text(fr="marge de la jumelle", en="margin of the twin"),
        "margin_class": Text(fr="classe par la marge", en="class by margin"),
        "margin_rank": Text(fr="rang par la marge", en="rank by margin"),
        "mean_left": Text(fr="reste, en moyenne", en="left over, on average"),
        "median_left": Text(fr="reste, médiane", en="left over, median"),
        "message": Text(fr="message", en="message"),
        "off_catalogue": Text(fr="remise moyenne", en="mean discount"),
        "other_rate": Text(fr="taux de l'autre groupe", en="rate of the other group"),
        "other_trials": Text(fr="essais de l'autre groupe", en="trials of the other group"),
        "record": Text(fr="fiche", en="record"),
        "revenue_class": Text(fr="classe par le CA", en="class by revenue"),
        "revenue_rank": Text(fr="rang par le CA", en="rank by revenue"),
        "rhythm": Text(fr="commandes en un an", en="orders in a year"),
        "team": Text(fr="liste de", en="list of"),
        "unit_cost": Text(fr="coût unitaire", en="unit cost"),
    },
    identifiers={"left_out", "message", "record"},
    rates={"at_catalogue_prices", "at_prices_paid", "contacted_rate", "control_rate", "off_catalogue", "other_rate"},
    amounts={"customer_value", "left_high", "left_low", "margin_alone", "mean_left", "median_left", "unit_cost"},
)
