"""What is said in Tamaris's committee: questions by the matrix that answers them, actions by the objective that they serve."""

from __future__ import annotations

from crm_lessons.text.language import Text

ASKED: dict[str, tuple[Text, ...]] = {
    "fiocca": (
        Text(
            fr="Lesquels de nos clients importants nous usent en réunions et en litiges ?",
            en="Which of our important customers wear us out with meetings and disputes?",
        ),
        Text(
            fr="Cette référence prestigieuse vaut-elle les ennuis qu'elle nous donne ?",
            en="Is this prestigious reference worth the trouble that it gives us?",
        ),
    ),
    "dubinsky_ingram": (
        Text(
            fr="Qui gagne peu pour nous cette année, et pourrait gagner beaucoup dans trois ans ?",
            en="Who earns us little this year, and could earn us a lot in three years?",
        ),
        Text(
            fr="Quels comptes rapportent bien, sans qu'il reste rien de plus à y gagner ?",
            en="Which accounts earn well, with nothing more left to be gained there?",
        ),
    ),
    "model_1": (
        Text(
            fr="Quels gros acheteurs de l'an dernier ne nous ont presque rien laissé ?",
            en="Which large buyers of last year left us next to nothing?",
        ),
        Text(
            fr="Y a-t-il de petites factures qui laissent une belle marge ?",
            en="Are there small invoices that leave a fine margin?",
        ),
    ),
    "model_2": (
        Text(
            fr="Quels grands utilisateurs de pompes achètent surtout chez nos concurrents ?",
            en="Which large users of pumps buy mostly from our competitors?",
        ),
        Text(
            fr="Qui nous réserve tous ses achats, si petits soient-ils ?",
            en="Who keeps all purchases for us, however small they are?",
        ),
    ),
    "reinartz_kumar": (
        Text(
            fr="Quels clients rapportent aujourd'hui, mais ne resteront sans doute pas ?",
            en="Which customers earn us money today, but will probably not stay?",
        ),
        Text(
            fr="Qui restera longtemps sans jamais nous rapporter ?",
            en="Who will stay for long without ever earning us anything?",
        ),
    ),
}
"""Questions by the matrix whose two axes they name."""

DONE: dict[str, tuple[Text, ...]] = {
    "expectations": (
        Text(
            fr="Demander aux hôtels, puis aux laiteries, ce qui les fait changer de fournisseur.",
            en="Asking hotels, then dairies, what makes them change suppliers.",
        ),
        Text(
            fr="Passer une journée dans un atelier pour voir ce qu'on y attend d'une pompe.",
            en="Spending a day in a workshop to see what is expected of a pump there.",
        ),
        Text(
            fr="Relire les réclamations groupe par groupe : que voulait chacun ?",
            en="Reading the complaints again, group by group: what did each want?",
        ),
    ),
    "added_value": (
        Text(
            fr="Promettre aux laiteries une pompe de remplacement dans les quatre heures.",
            en="Promising dairies a replacement pump within four hours.",
        ),
        Text(
            fr="Écrire, pour les hôtels, l'offre que nul concurrent ne leur fait.",
            en="Writing, for hotels, the offer that no competitor makes them.",
        ),
        Text(
            fr="Ajouter au contrat des fermes un réglage gratuit avant chaque saison.",
            en="Adding a free tuning before each season to the farms' contract.",
        ),
    ),
    "relationship": (
        Text(
            fr="Remplacer six visites par an par un portail, là où six visites coûtent plus que la marge.",
            en="Replacing six visits a year by a portal where six visits cost more than the margin.",
        ),
        Text(
            fr="Convenir avec un grand compte d'un volume annuel contre un prix tenu.",
            en="Agreeing with a large account on a yearly volume against a price that holds.",
        ),
    ),
}
"""Actions by the objective of segmenting that they serve first."""
