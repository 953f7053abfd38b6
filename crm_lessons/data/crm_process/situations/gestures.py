"""What a pump maker does for a few or for one, and who speaks first: sentences of our own, by what they show."""

from __future__ import annotations

from crm_lessons.text.language import Text

GESTURES: dict[str, tuple[Text, ...]] = {
    "segment": (
        Text(fr="Le même tarif d'été pour toute l'agriculture.", en="The same summer prices for all of agriculture."),
        Text(fr="Un catalogue pour l'ensemble des hôtels.", en="One catalogue for all hotels."),
    ),
    "micro_segment": (
        Text(
            fr="Un joint renforcé pour les hôtels de bord de mer dont la pompe a plus de cinq ans.",
            en="A stronger seal for the seaside hotels whose pump is more than five years old.",
        ),
        Text(
            fr="Un rodage offert aux laiteries qui ont acheté leur première pompe cette année.",
            en="A free running-in for the dairies that bought their first pump this year.",
        ),
    ),
    "individual": (
        Text(
            fr="Un stock de pièces préparé pour un seul atelier, d'après ce qu'il use.",
            en="A stock of parts made ready for one workshop, from what it wears out.",
        ),
        Text(
            fr="Un délai de paiement convenu avec une éleveuse après sa crue.",
            en="Time to pay, agreed with one breeder after her flood.",
        ),
    ),
    "proactive": (
        Text(
            fr="Téléphoner en mars à qui n'a pas fait réviser sa station.",
            en="Telephone in March to whoever has not had their station serviced.",
        ),
        Text(
            fr="Relancer un devis resté dix jours sans nouvelles.",
            en="Follow up a quote after ten days without news.",
        ),
    ),
    "reactive": (
        Text(fr="Décrocher quand une cuve déborde chez un client.", en="Pick up when a customer's tank overflows."),
        Text(
            fr="Renseigner un visiteur qui a écrit depuis le site.",
            en="Answer a visitor who wrote from the website.",
        ),
    ),
}
"""Offers by how many they are made for; contacts by who makes the first move."""
