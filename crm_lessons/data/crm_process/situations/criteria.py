"""Groups of customers, by the criterion that makes them; the sentences are ours, the criteria the course's."""

from __future__ import annotations

from crm_lessons.text.language import Text

GROUPS: dict[str, tuple[Text, ...]] = {
    "geographic": (
        Text(
            fr="Les ateliers à moins d'une heure du dépôt d'Agadir.",
            en="The workshops less than an hour from the Agadir depot.",
        ),
        Text(fr="Les clients du littoral, où l'eau est salée.", en="Customers on the coast, where the water is salty."),
    ),
    "socioeconomic": (
        Text(fr="Les entreprises de plus de cinquante salariés.", en="Firms with more than fifty employees."),
        Text(fr="Les exploitations de moins de dix hectares.", en="Farms of less than ten hectares."),
    ),
    "psychological": (
        Text(
            fr="Ceux qui aiment essayer une nouveauté avant tout le monde.",
            en="Those who like to try something new before anybody else.",
        ),
        Text(
            fr="Ceux que la panne inquiète plus que la dépense.",
            en="Those whom a breakdown worries more than the expense.",
        ),
    ),
    "situational": (
        Text(
            fr="Ceux qui commandent dans l'urgence, un jour de panne.",
            en="Those who order in a hurry, on the day of a breakdown.",
        ),
        Text(
            fr="Ceux qui achètent pour un chantier neuf, non pour remplacer.",
            en="Those who buy for a new site rather than to replace.",
        ),
    ),
    "profitability": (
        Text(
            fr="Ceux dont la marge dépasse ce que coûtent les visites.",
            en="Those whose margin exceeds what visits cost.",
        ),
        Text(
            fr="Ceux qui, remises et déplacements déduits, nous coûtent de l'argent.",
            en="Those who cost us money once discounts and travel are taken off.",
        ),
    ),
    "loyalty": (
        Text(
            fr="Ceux qui reviennent chaque trimestre depuis trois ans.",
            en="Those who have come back every quarter for three years.",
        ),
        Text(
            fr="Ceux qui partagent leurs commandes entre nous et deux rivaux.",
            en="Those who divide their orders between us and two rivals.",
        ),
    ),
}
