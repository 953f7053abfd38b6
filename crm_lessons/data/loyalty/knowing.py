"""How a firm comes to know its customers: what it is told, what it overhears, what it reads, and with which tools."""

from __future__ import annotations

from crm_lessons.text.language import Text

KNOWING: dict[str, tuple[Text, ...]] = {
    "think": (
        Text(
            fr="Le baromètre de juin : deux clients sur trois donnent 4 ou 5.",
            en="June's barometer: two customers of three give 4 or 5.",
        ),
        Text(
            fr="À l'enquête, un acheteur nous préfère à prix égal.",
            en="In the survey a buyer prefers us at equal prices.",
        ),
    ),
    "say": (
        Text(
            fr="Au salon, un client vante notre technicien à son voisin.",
            en="At the fair a customer praises our technician to a neighbour.",
        ),
        Text(
            fr="Une réclamation de quatre lignes, reçue samedi.", en="A complaint in four lines, received on Saturday."
        ),
    ),
    "do": (
        Text(fr="Douze joints achetés en mars, aucun en avril.", en="Twelve seals bought in March, none in April."),
        Text(
            fr="Ce client ouvre nos e-mails et ne commande jamais.",
            en="This customer opens our e-mails and never orders.",
        ),
    ),
    "insight": (
        Text(
            fr="Ce qui les pousse à commander en double : la peur d'arrêter la chaîne.",
            en="What makes them order twice: the fear of stopping the line.",
        ),
        Text(
            fr="S'ils évitent le devis en ligne, c'est qu'ils ont honte de ne pas savoir mesurer.",
            en="If they avoid the online quote, it is for shame of not knowing how to measure.",
        ),
    ),
    "big_data": (
        Text(
            fr="Mille capteurs envoient sons, images et pressions à chaque seconde.",
            en="A thousand sensors send sounds, pictures and pressures every second.",
        ),
        Text(
            fr="Textes, photos et clics arrivent plus vite qu'aucun tableur ne les ouvre.",
            en="Texts, photographs and clicks come in faster than any spreadsheet opens them.",
        ),
    ),
    "warehouse": (
        Text(
            fr="Chaque nuit, ventes, factures et appels sont recopiés en un seul lieu, rangés pour l'étude.",
            en="Every night sales, invoices and calls are copied to one place and put in order for study.",
        ),
        Text(
            fr="Dix ans de quatre logiciels, réunis en une copie que personne ne modifie.",
            en="Ten years of four programs, joined in a copy that nobody changes.",
        ),
    ),
    "mining": (
        Text(
            fr="On cherche quels achats se suivent, puis on l'éprouve sur une autre année.",
            en="One looks for purchases that follow one another, then tests this on another year.",
        ),
        Text(
            fr="Un programme fouille trois ans de commandes pour y trouver des régularités.",
            en="A program digs through three years of orders for regularities.",
        ),
    ),
    "social_crm": (
        Text(
            fr="L'atelier répond dans le groupe où les mécaniciens s'entraident.",
            en="The workshop answers in the group where mechanics help one another.",
        ),
        Text(
            fr="Une conseillère répond sous son nom aux avis laissés en ligne.",
            en="An adviser answers comments left online, under her own name.",
        ),
    ),
}
"""Situations by what they show."""
