"""What the columns of chapter 8 are called on paper."""

from __future__ import annotations

from crm_lessons.text.language import Text
from crm_lessons.text.terms.headings.columns import Columns

COLUMNS = Columns(
    headings={
        "arrival": Text(fr="accueil", en="arrival"),
        "attitude": Text(fr="attitude", en="attitude"),
        "bar": Text(fr="bar", en="bar"),
        "booking": Text(fr="réservation", en="booking"),
        "card_cost": Text(fr="coût de la carte", en="cost of the card"),
        "control": Text(fr="groupe témoin", en="control group"),
        "family": Text(fr="famille", en="family"),
        "from_supplier": Text(fr="achats chez ce fournisseur", en="purchases from this supplier"),
        "gesture": Text(fr="geste", en="gesture"),
        "guest": Text(fr="client de l'hôtel", en="guest"),
        "in_a_row": Text(fr="achats de suite", en="purchases in a row"),
        "laundry": Text(fr="blanchisserie", en="laundry"),
        "lift": Text(fr="lift", en="lift"),
        "loyalty": Text(fr="fidélité", en="loyalty"),
        "member": Text(fr="membre", en="member"),
        "moment": Text(fr="moment", en="moment"),
        "orders_here": Text(fr="commandes ici, sur dix", en="orders here, of ten"),
        "overall": Text(fr="ensemble", en="overall"),
        "pool": Text(fr="piscine", en="pool"),
        "preference": Text(fr="préférence", en="preference"),
        "pump": Text(fr="pompe", en="pump"),
        "relative_attitude": Text(fr="attitude relative", en="relative attitude"),
        "reordered": Text(fr="a recommandé", en="has ordered again"),
        "repair_cost": Text(fr="coût d'une réparation", en="cost of a repair"),
        "repaired": Text(fr="réparée", en="repaired"),
        "repaired_of_10": Text(fr="réparées, sur dix dites", en="repaired, of ten told"),
        "repeat_rate": Text(fr="taux de réachat", en="repeat rate"),
        "room": Text(fr="chambre", en="room"),
        "satisfaction": Text(fr="satisfaction", en="satisfaction"),
        "share_of_purchases": Text(fr="part des achats", en="share of purchases"),
        "sign": Text(fr="cas", en="case"),
        "spare_part": Text(fr="pièce détachée", en="spare part"),
        "still_here": Text(fr="clients encore là", en="customers still here"),
        "story": Text(fr="histoire", en="story"),
        "told": Text(fr="dit", en="told"),
        "told_of_10": Text(fr="dites, sur dix", en="told, of ten"),
        "tool": Text(fr="outil", en="tool"),
        "treatment": Text(fr="traitement", en="treatment"),
        "week": Text(fr="semaine", en="week"),
        "will_reorder": Text(fr="dit qu'il recommandera", en="says they will reorder"),
        "wrong_of_100": Text(fr="mal tournées, sur cent", en="wrong, of a hundred"),
    },
    rates={"repeat_rate", "share_of_purchases"},
    scores={"lift"},
)
