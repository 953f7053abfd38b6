"""Where a sales force looks for customers, and what it does there: sentences of our own, by the course's words."""

from __future__ import annotations

from crm_lessons.text.language import Text

SALES_SIGNS: dict[str, tuple[Text, ...]] = {
    "own_market": (
        Text(fr="Les ateliers qui achètent déjà nos pompes.", en="The workshops that already buy our pumps."),
        Text(
            fr="Les hôtels que nous servons depuis l'an dernier.", en="The hotels that we have served since last year."
        ),
    ),
    "intra_type": (
        Text(
            fr="Les fermes équipées par un autre fabricant de pompes.",
            en="The farms equipped by another maker of pumps.",
        ),
        Text(
            fr="Les chantiers qui prennent leurs vannes chez un rival.",
            en="The building sites that take their valves from a rival.",
        ),
    ),
    "inter_type": (
        Text(
            fr="Les fermes qui arrosent par gravité, sans pompe.", en="The farms that water by gravity, without a pump."
        ),
        Text(
            fr="Les usines qui font livrer de l'eau par camion-citerne.",
            en="The plants that have water brought by tanker lorry.",
        ),
    ),
    "prospecting": (
        Text(
            fr="Répondre du tac au tac aux objections d'un directeur qui n'a jamais rien acheté.",
            en="Answer on the spot the objections of a director who has never bought anything.",
        ),
        Text(
            fr="Convaincre, au salon, des gens qui ne connaissent pas la maison.",
            en="Convince people at the trade fair who do not know the firm.",
        ),
    ),
    "developing": (
        Text(
            fr="Proposer une vanne à une cliente qui ne prend que des joints.",
            en="Propose a valve to a customer who takes seals only.",
        ),
        Text(
            fr="Étudier les contraintes d'un hôtel pour lui vendre aussi l'entretien.",
            en="Study a hotel's constraints in order to sell it maintenance as well.",
        ),
    ),
    "retaining": (
        Text(
            fr="Tenir le délai promis à une cliente de dix ans, et repasser voir.",
            en="Keep the date promised to a customer of ten years, and come by to see.",
        ),
        Text(
            fr="Écouter une bonne cliente avant qu'elle ne regarde ailleurs.",
            en="Listen to a good customer before she looks elsewhere.",
        ),
    ),
}
"""Three markets, each a group of people; three tasks, each something done."""
