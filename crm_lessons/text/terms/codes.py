"""What short codes are called on paper: `late_delivery` or `at_risk` is stored, late delivery or at risk is read."""

from __future__ import annotations

from crm_lessons.text.language import Language, Text
from crm_lessons.text.terms.headings import HEADINGS
from crm_lessons.text.terms.meeting_codes import MEETING_CODES
from crm_lessons.text.terms.value_words import USES
from crm_lessons.text.terms.world_codes import WORLD_CODES

_CRITERIA = (
    "industry_attractiveness",
    "technology_level",
    "customer_revenue",
    "industrial_activity",
    "derived_market",
    "sales_with_customer",
    "portfolio_tenure",
    "equipment_rate",
    "purchase_frequency",
    "trading_terms",
)
"""They head the columns of a table of marks and stand among the labels of coefficients."""

QUADRANTS: dict[str, Text] = {
    "top_left": Text(fr="en haut à gauche", en="top left"),
    "top_right": Text(fr="en haut à droite", en="top right"),
    "bottom_left": Text(fr="en bas à gauche", en="bottom left"),
    "bottom_right": Text(fr="en bas à droite", en="bottom right"),
}
"""The cells of a plane cut in four, in reading order."""

VERDICTS: dict[str, Text] = {
    "gain": Text(fr="gain", en="gain"),
    "loss": Text(fr="perte", en="loss"),
    "undecidable": Text(fr="indécidable", en="undecidable"),
}
"""What the interval of a profit says of it."""

_CHANNELS: dict[str, Text] = {
    "counter": Text(fr="comptoir", en="counter"),
    "email": Text(fr="e-mail", en="e-mail"),
    "fair": Text(fr="salon", en="trade fair"),
    "phone": Text(fr="téléphone", en="telephone"),
    "visit": Text(fr="visite", en="visit"),
    "website": Text(fr="site", en="website"),
}
"""Through which a contact goes, and by which a prospect was found."""

_STRATEGIES: dict[str, Text] = {
    "ACCOMPANY": Text(fr="accompagner", en="accompany"),
    "ACQUIRE": Text(fr="acquérir", en="acquire"),
    "DEVELOP": Text(fr="développer", en="develop"),
    "REACTIVATE": Text(fr="réactiver", en="reactivate"),
    "RETAIN": Text(fr="retenir", en="retain"),
}

CODES: dict[str, dict[str, Text]] = {
    "read_from": {
        name: HEADINGS[name] for name in ("employees", "judged_need", "sales", "known_months", "families", "orders")
    },
    "cell": {
        "offer": Text(fr="proposer", en="offer"),
        "adapt": Text(fr="adapter", en="adapt"),
        "arouse": Text(fr="intéresser", en="arouse interest"),
        "wait": Text(fr="attendre", en="wait"),
        **QUADRANTS,
    },
    "brought_by": {
        "nobody": Text(fr="personne", en="nobody"),
        "phone": _CHANNELS["phone"],
    },
    "channel": _CHANNELS,
    "criterion": {name: HEADINGS[name] for name in _CRITERIA},
    "decision": {
        "opt_in": Text(fr="a dit oui", en="said yes"),
        "opt_out": Text(fr="a dit non", en="said no"),
    },
    "estimate": {name: HEADINGS[name] for name in ("survey", "ratio", "salesperson")},
    "family": {
        "pump": Text(fr="pompes", en="pumps"),
        "spare_part": Text(fr="pièces détachées", en="spare parts"),
        "valve": Text(fr="vannes", en="valves"),
    },
    "found_by": {name: _CHANNELS[name] for name in ("email", "fair", "phone", "website")},
    "group": {
        "contacted": Text(fr="contactés", en="contacted"),
        "control": Text(fr="témoins", en="left out"),
    },
    "item": {
        "drive": Text(fr="variateur", en="drive"),
        "pump": Text(fr="pompe", en="pump"),
        "sensor": Text(fr="capteur", en="sensor"),
        "spare_part": Text(fr="pièce détachée", en="spare part"),
        "valve": Text(fr="vanne", en="valve"),
    },
    "kind": {
        "click": Text(fr="clic", en="click"),
        "company": Text(fr="entreprise", en="company"),
        "credit_note": Text(fr="avoir", en="credit note"),
        "order": Text(fr="commande", en="order"),
        "person": Text(fr="personne", en="person"),
        "quote_request": Text(fr="demande de devis", en="quote request"),
    },
    "loyalty": {
        "loyal": Text(fr="fidélité véritable", en="loyalty"),
        "latent": Text(fr="fidélité latente", en="latent loyalty"),
        "spurious": Text(fr="fausse fidélité", en="spurious loyalty"),
        "none": Text(fr="aucune fidélité", en="no loyalty"),
    },
    "main_type": {
        "pump": Text(fr="pompe", en="pump"),
        "service": Text(fr="entretien", en="service"),
        "spare_part": Text(fr="pièce détachée", en="spare part"),
    },
    "moment": {
        "booking": Text(fr="réservation", en="booking"),
        "arrival": Text(fr="accueil", en="arrival"),
        "room": Text(fr="chambre", en="room"),
        "laundry": Text(fr="blanchisserie", en="laundry"),
        "bar": Text(fr="bar", en="bar"),
        "pool": Text(fr="piscine", en="pool"),
    },
    "reason": {
        "defect": Text(fr="défaut", en="defect"),
        "invoice_error": Text(fr="erreur de facture", en="invoice error"),
        "late_delivery": Text(fr="livraison en retard", en="late delivery"),
        "wrong_item": Text(fr="mauvais article", en="wrong item"),
    },
    "repairs": {
        "none": Text(fr="aucune", en="none"),
        "by_habit": Text(fr="une sur deux, par habitude", en="every other one, by habit"),
        "all": Text(fr="toutes", en="all"),
        "all_and_silent": Text(fr="toutes, et personne ne se tait", en="all, and nobody is silent"),
    },
    "role": {
        "accounts": Text(fr="comptabilité", en="accounts"),
        "buyer": Text(fr="achats", en="purchasing"),
        "director": Text(fr="direction", en="management"),
        "front_desk": Text(fr="accueil", en="front desk"),
        "owner": Text(fr="propriétaire", en="owner"),
        "workshop": Text(fr="atelier", en="workshop"),
    },
    "sector": {
        "agriculture": Text(fr="agriculture", en="agriculture"),
        "construction": Text(fr="bâtiment", en="construction"),
        "food_industry": Text(fr="agroalimentaire", en="food industry"),
        "hotels": Text(fr="hôtellerie", en="hotels"),
    },
    "lot": {
        "left_out": Text(fr="laissés de côté", en="left out"),
        "written": Text(fr="contactés", en="written to"),
    },
    "segment": {
        "champions": Text(fr="champions", en="champions"),
        "loyal": Text(fr="fidèles", en="loyal"),
        "regular": Text(fr="réguliers", en="regular"),
        "recent": Text(fr="récents", en="recent"),
        "occasional": Text(fr="occasionnels", en="occasional"),
        "at_risk": Text(fr="à risque", en="at risk"),
        "dormant": Text(fr="dormants", en="dormant"),
        "no_rule": Text(fr="aucune règle", en="no rule"),
    },
    "spent_on": USES,
    "status": {
        "customer": Text(fr="client", en="customer"),
        "former": Text(fr="ancien client", en="former customer"),
        "prospect": Text(fr="prospect", en="prospect"),
    },
    "story": {
        "no_trouble": Text(fr="aucun ennui", en="no trouble"),
        "repaired": Text(fr="dit et réglé", en="told and repaired"),
        "not_repaired": Text(fr="dit et non réglé", en="told and not repaired"),
        "silent": Text(fr="tu", en="told to nobody"),
    },
    "subject": {
        "advice": Text(fr="conseil", en="advice"),
        "breakdown": Text(fr="panne", en="breakdown"),
        "complaint": Text(fr="réclamation", en="complaint"),
        "delivery": Text(fr="livraison", en="delivery"),
        "discount_promised": Text(fr="remise promise", en="discount promised"),
        "invoice_corrected": Text(fr="facture corrigée", en="invoice corrected"),
        "offer": Text(fr="offre", en="offer"),
        "payment_reminder": Text(fr="relance de paiement", en="payment reminder"),
        "purchase": Text(fr="achat", en="purchase"),
        "quote": Text(fr="devis", en="quote"),
        "sales_visit": Text(fr="visite commerciale", en="sales visit"),
    },
    "by_ratio": _STRATEGIES,
    "by_salesperson": _STRATEGIES,
    "by_survey": _STRATEGIES,
    "strategy": _STRATEGIES,
    "strategy_if_larger": _STRATEGIES,
    "strategy_if_smaller": _STRATEGIES,
    "treatment": {
        "repaired": Text(fr="réglées", en="repaired"),
        "not_repaired": Text(fr="non réglées", en="not repaired"),
    },
    "trend": {
        "falling": Text(fr="en baisse", en="falling"),
        "rising": Text(fr="en hausse", en="rising"),
        "stable": Text(fr="stable", en="stable"),
    },
    "type": {
        "pump": Text(fr="pompe", en="pump"),
        "service": Text(fr="entretien", en="service"),
        "spare_part": Text(fr="pièce détachée", en="spare part"),
    },
    "verdict": VERDICTS,
}
"""The words for each code, by the column in which it stands."""


def decoded(column: object, value: str, language: Language) -> str:
    """Return a code of a column in words; what is no code keeps its own."""
    of_column = (codes.get(str(column), {}) for codes in (CODES, WORLD_CODES, MEETING_CODES))
    words = next((codes[value] for codes in of_column if value in codes), None)
    return value if words is None else words.in_language(language)
