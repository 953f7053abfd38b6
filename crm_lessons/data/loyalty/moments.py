"""A stay in a hotel, from the first wish to what is told of it years later: moments of its four phases."""

from __future__ import annotations

from crm_lessons.text.language import Text

MOMENTS: dict[str, tuple[Text, ...]] = {
    "anticipation": (
        Text(
            fr="Regarder les photos du riad, un mois avant de se décider.",
            en="Looking at pictures of the riad, a month before deciding.",
        ),
        Text(
            fr="Lire ce que d'autres voyageurs disent de la terrasse.",
            en="Reading what other travellers say of the terrace.",
        ),
        Text(
            fr="Imaginer le réveil face à l'Atlas en voyant une affiche.",
            en="Picturing oneself waking up before the Atlas, in front of a poster.",
        ),
    ),
    "purchase": (
        Text(
            fr="Choisir la chambre et payer l'acompte sur le site.",
            en="Choosing the room and paying the deposit on the site.",
        ),
        Text(
            fr="Se faire conseiller une formule par téléphone, et la réserver.",
            en="Being advised on a package by telephone, and booking it.",
        ),
        Text(
            fr="Demander au comptoir le prix d'une nuit, et la prendre.",
            en="Asking for the price of a night at the desk, and taking it.",
        ),
    ),
    "core": (
        Text(fr="Dormir une nuit entière sans bruit.", en="Sleeping a whole night without noise."),
        Text(
            fr="Confier une chemise à la blanchisserie, et la mettre le soir même.",
            en="Handing a shirt to the laundry, and wearing it that very evening.",
        ),
        Text(fr="Nager avant le petit déjeuner.", en="Swimming before breakfast."),
    ),
    "memory": (
        Text(
            fr="Raconter la terrasse à des collègues, de retour au bureau.",
            en="Telling colleagues about the terrace, back in the office.",
        ),
        Text(
            fr="Recevoir un an après une carte avec la photo du séjour.",
            en="Getting a card with a picture of the stay, a year later.",
        ),
        Text(
            fr="Retrouver dans un tiroir le savon de la chambre, et sourire.",
            en="Finding the soap of the room in a drawer, and smiling.",
        ),
    ),
}
"""Sentences by the phase that they belong to."""
