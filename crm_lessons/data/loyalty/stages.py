"""A relationship between a firm and a customer, from the first look to the last, and the moment that decides."""

from __future__ import annotations

from crm_lessons.text.language import Text

STAGES_LIVED: dict[str, tuple[Text, ...]] = {
    "awareness": (
        Text(
            fr="Au salon, l'acheteur remarque notre stand ; on ne s'est encore rien dit.",
            en="At the fair the buyer notices our stand; nothing has been said yet.",
        ),
        Text(
            fr="Une brasserie lit notre nom chez un voisin, et se dit : pourquoi pas eux.",
            en="A brewery reads our name at a neighbour's, and thinks: why not them.",
        ),
    ),
    "exploration": (
        Text(fr="Une première commande, toute petite, pour voir.", en="A first order, a very small one, to see."),
        Text(
            fr="Deux pompes louées un mois, à l'essai, sans rien promettre.",
            en="Two pumps hired for a month, on trial, with no promise.",
        ),
    ),
    "expansion": (
        Text(
            fr="Après les joints, les vannes, puis les pompes : chaque année un peu plus.",
            en="After seals, valves, then pumps: a little more every year.",
        ),
        Text(
            fr="L'usine de Fès commande à son tour, sur le conseil de celle de Meknès.",
            en="The Fès plant orders in turn, on the advice of the one in Meknès.",
        ),
    ),
    "commitment": (
        Text(
            fr="Un contrat de cinq ans, et un banc d'essai payé à deux.",
            en="A contract for five years, and a test bench that both pay for.",
        ),
        Text(
            fr="Ils n'ouvrent plus les offres des autres : ils construisent avec nous.",
            en="They no longer open others' offers: they build with us.",
        ),
    ),
    "dissolution": (
        Text(
            fr="On ne se rappelle plus ; le dernier devis est resté sans réponse.",
            en="Calls are no longer returned; the last quote was left unanswered.",
        ),
        Text(
            fr="Le client annonce qu'il ne renouvellera pas, et demande ses plans.",
            en="The customer announces no renewal, and asks for the drawings.",
        ),
    ),
    "truth": (
        Text(
            fr="Samedi, 22 h : la pompe lâche. Décrochera-t-on ? Tout se joue là.",
            en="Saturday, 10 p.m.: the pump gives out. Will anybody pick up? All hangs on it.",
        ),
        Text(
            fr="Trois minutes au téléphone avec la caisse décideront de dix ans.",
            en="Three minutes on the telephone with accounts will decide ten years.",
        ),
    ),
}
"""Situations by the stage, or as the moment, that they show."""
