"""The words of chapter 1 that answers are made of: reach and first move, criteria, markets, tasks, sorts of CRM."""

from __future__ import annotations

from crm_lessons.text.language import Text

REACH: dict[str, Text] = {
    "segment": Text(fr="segment", en="segment"),
    "micro_segment": Text(fr="micro-segment", en="micro-segment"),
    "individual": Text(fr="individu", en="individual"),
}
"""How many an offer is made for, from the widest to one."""

FIRST_MOVE: dict[str, Text] = {
    "proactive": Text(fr="proactif", en="proactive"),
    "reactive": Text(fr="réactif", en="reactive"),
}
"""Who starts a contact: the firm, or the customer."""

CRITERIA: dict[str, Text] = {
    "geographic": Text(fr="géographique", en="geographic"),
    "socioeconomic": Text(fr="socio-économique", en="socio-economic"),
    "psychological": Text(fr="psychologique", en="psychological"),
    "situational": Text(fr="situationnel", en="situational"),
    "profitability": Text(fr="rentabilité", en="profitability"),
    "loyalty": Text(fr="fidélité", en="loyalty"),
}
"""What groups of customers are made by."""

MARKET_WORDS: dict[str, Text] = {
    "relationship": Text(fr="marketing relationnel", en="relationship marketing"),
    "eclectic": Text(fr="éclectisme", en="eclecticism"),
    "fragmented": Text(fr="fragmentation", en="fragmentation"),
    "volatile": Text(fr="volatilité", en="volatility"),
    "prosumer": Text(fr="consom'acteur", en="prosumer"),
    "mass_customisation": Text(fr="personnalisation de masse", en="mass customisation"),
    "personalisation": Text(fr="personnalisation", en="personalisation"),
    "standard": Text(fr="standardisation", en="standardisation"),
}
"""Today's customers and markets, and how a maker answers them."""

MARKETS: dict[str, Text] = {
    "own_market": Text(fr="marché propre", en="own market"),
    "intra_type": Text(fr="intra-type", en="intra-type"),
    "inter_type": Text(fr="inter-type", en="inter-type"),
}
"""Where customers are looked for: at home, with those who sell the same, with those who meet the need in another way."""

TASKS: dict[str, Text] = {
    "prospecting": Text(fr="prospecter", en="prospecting"),
    "developing": Text(fr="développer", en="developing"),
    "retaining": Text(fr="fidéliser", en="retaining"),
}
"""The three tasks of a sales force."""

SORTS: dict[str, Text] = {
    "operational": Text(fr="opérationnel", en="operational"),
    "analytical": Text(fr="analytique", en="analytical"),
    "collaborative": Text(fr="collaboratif", en="collaborative"),
    "geographical": Text(fr="géographique", en="geographical"),
}
"""The sorts of CRM."""

MOMENT_WORDS: dict[str, Text] = {
    "anniversary": Text(fr="anniversaire", en="anniversary"),
    "high_season": Text(fr="haute saison", en="high season"),
    "shortage": Text(fr="pénurie", en="shortage"),
    "diary": Text(fr="agenda", en="diary"),
    "ours": Text(fr="notre calendrier", en="our calendar"),
}
"""What makes the right moment, and what does not."""
