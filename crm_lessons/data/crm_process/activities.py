"""What a pump maker does for its customers, step by step of the CRM process; each sheet asks about eight activities.

The sentences are ours; a student gets one of each step and three more, in an order of their own.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.text.language import Text

ACTIVITIES: dict[str, tuple[Text, ...]] = {
    "identify": (
        Text(
            fr="Noter le nom, la fonction et le téléphone d'une visiteuse du stand, au salon.",
            en="Write down the name, the role and the telephone number of a visitor to the stand at the trade fair.",
        ),
        Text(
            fr="Retrouver à quel client appartient une commande passée au comptoir sans numéro.",
            en="Find out which customer an order taken over the counter without a number belongs to.",
        ),
        Text(
            fr="Reconnaître que deux fiches désignent la même entreprise.",
            en="Recognise that two records stand for the same firm.",
        ),
    ),
    "segment": (
        Text(
            fr="Donner à chaque client une note de 1 à 5 selon la date de son dernier achat.",
            en="Give each customer a mark from 1 to 5 by the date of the last purchase.",
        ),
        Text(
            fr="Répartir les clients en classes A, B et C.",
            en="Put the customers in classes A, B and C.",
        ),
        Text(
            fr="Distinguer les clients dont le potentiel dépasse de loin les achats.",
            en="Tell apart the customers whose potential far exceeds their purchases.",
        ),
    ),
    "adapt": (
        Text(
            fr="Composer une offre de pièces détachées propre aux stations d'irrigation.",
            en="Put together an offer of spare parts made for irrigation stations.",
        ),
        Text(
            fr="Rédiger une version du catalogue pour les ateliers de maintenance.",
            en="Write a version of the catalogue for maintenance workshops.",
        ),
        Text(
            fr="Prévoir un délai de dépannage plus court pour les hôpitaux.",
            en="Provide for faster repairs at hospitals.",
        ),
    ),
    "interact": (
        Text(
            fr="Rappeler un client dont le devis est resté sans réponse.",
            en="Call back a customer who has not answered a quote.",
        ),
        Text(
            fr="Répondre à un appel de panne.",
            en="Answer a call about a breakdown.",
        ),
        Text(
            fr="Rendre visite à un client avant la haute saison.",
            en="Visit a customer before the high season.",
        ),
    ),
    "evaluate": (
        Text(
            fr="Comparer les commandes d'une campagne à ce qu'elle a coûté.",
            en="Compare the orders of a campaign with what it cost.",
        ),
        Text(
            fr="Confronter les objectifs de l'année aux résultats.",
            en="Set the year's targets against the results.",
        ),
        Text(
            fr="Mesurer quelle part des réclamations a été réglée en moins de cinq jours.",
            en="Measure what share of the complaints was settled in less than five days.",
        ),
    ),
}
"""The sentences of each step, by the step's key."""

STEP_OF = {sentence: step for step, sentences in ACTIVITIES.items() for sentence in sentences}
_ASKED = 8


def course_activities() -> pd.DataFrame:
    """Return eight activities in an order that is not the steps': activity (number) | description (both languages)."""
    sentences = [sentence for step in ACTIVITIES.values() for sentence in step]
    return _numbered([sentences[place] for place in (3, 10, 0, 12, 7, 14, 4, 9)])


def draw_activities(generator: np.random.Generator) -> pd.DataFrame:
    """Return eight activities, at least one of each step: activity (number) | description (both languages)."""
    shuffled = [[sentences[place] for place in generator.permutation(3)] for sentences in ACTIVITIES.values()]
    one_each = [sentences[0] for sentences in shuffled]
    others = [sentence for sentences in shuffled for sentence in sentences[1:]]
    more = [others[place] for place in generator.permutation(len(others))[: _ASKED - len(one_each)]]
    asked = one_each + more
    return _numbered([asked[place] for place in generator.permutation(_ASKED)])


def _numbered(sentences: list[Text]) -> pd.DataFrame:
    numbers = pd.RangeIndex(1, len(sentences) + 1, name="activity")
    return pd.DataFrame({"description": sentences}, index=numbers)
