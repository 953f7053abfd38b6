"""What a file of orders cannot say, whoever reads it."""

from __future__ import annotations

from crm_lessons.reports.page import Section
from crm_lessons.text.language import Text

LIMITS = Section(
    Text(fr="Ce que ce rapport ne dit pas", en="What this report does not say"),
    (
        Text(
            fr="Le profit. Un chiffre d'affaires n'est pas une marge : un gros client servi à perte peut être en tête de ces tableaux.",
            en="Profit. Revenue is not margin: a large customer served at a loss may be at the top of these tables.",
        ),
        Text(
            fr="Le potentiel. Le fichier sait ce que chacun vous a acheté, pas ce qu'il achète ailleurs, ni ce dont il aura besoin.",
            en="Potential. The file knows what each customer bought from you, not what they buy elsewhere, nor what they will need.",
        ),
        Text(
            fr="Les causes. Un silence peut être une saison, un chantier fini, un départ ou une facture restée sans réponse : seul "
            "un appel le dira.",
            en="Causes. A silence may be a season, a finished job, a departure or an invoice left unanswered: only a call will tell.",
        ),
        Text(
            fr="Le droit d'écrire. Figurer sur une liste ne vaut pas accord : avant un message commercial, vérifiez qui l'a refusé.",
            en="The right to write. Being on a list is no consent: before a commercial message, check who has refused it.",
        ),
        Text(
            fr="La personne. Ces classes servent à répartir du temps et des moyens, jamais la courtoisie : elle est due à tous.",
            en="The person. These classes serve to share out time and means, never courtesy: that is due to everybody.",
        ),
    ),
)
