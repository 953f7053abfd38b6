"""What one sees in a firm: signs of a limit of customer relationship management, or of what makes it succeed."""

from __future__ import annotations

from crm_lessons.text.language import Text

SIGNS: dict[str, tuple[Text, ...]] = {
    "cost": (
        Text(
            fr="Le logiciel revient plus cher que la marge des clients qu'il aide à garder.",
            en="The software costs more than the margin of the customers it helps to keep.",
        ),
    ),
    "heaviness": (
        Text(
            fr="Quatorze écrans à remplir avant chaque rappel : on ne rappelle plus.",
            en="Fourteen screens to fill in before each call back: nobody calls back.",
        ),
    ),
    "segmentation": (
        Text(
            fr="La même coopérative est « or » selon un critère, « à risque » selon l'autre.",
            en="The same cooperative is “gold” by one criterion and “at risk” by another.",
        ),
    ),
    "involvement": (
        Text(
            fr="Les vendeurs notent tout ; la comptabilité n'ouvre jamais une fiche.",
            en="The salespeople write everything down; accounts never open a record.",
        ),
    ),
    "automation": (
        Text(
            fr="Une machine souhaite un joyeux anniversaire à un fondateur mort au printemps.",
            en="A machine wishes a happy birthday to a founder who died in spring.",
        ),
    ),
    "expressed_need": (
        Text(
            fr="On améliore ce que le client demande ; ce qu'il n'ose pas dire reste inconnu.",
            en="What customers ask for gets better; what they dare not say stays unknown.",
        ),
    ),
    "little_identity": (
        Text(
            fr="Les messages parlent de prix et de délais, jamais de qui nous sommes.",
            en="The messages speak of prices and deadlines, never of who we are.",
        ),
    ),
    "moderate_power": (
        Text(
            fr="Seul fournisseur de la pièce, Tamaris n'en profite pas pour monter son prix.",
            en="The only source of the part, Tamaris does not raise its price for that.",
        ),
    ),
    "long_term": (
        Text(
            fr="On accepte de perdre la première année d'un contrat prévu pour dix.",
            en="A loss is accepted in the first year of a contract meant for ten.",
        ),
    ),
    "conflict_resolution": (
        Text(
            fr="Une facture contestée se règle le jour même, autour d'une table.",
            en="A disputed invoice is settled the same day, around a table.",
        ),
    ),
    "reciprocity": (
        Text(
            fr="Le client a patienté pendant la grève ; on le sert le premier à la reprise.",
            en="The customer was patient during the strike, and is served first after it.",
        ),
    ),
    "solidarity": (
        Text(
            fr="L'usine du client a brûlé : Tamaris prête ses pompes, sans rien en attendre.",
            en="The customer's plant burnt down: Tamaris lends its pumps, expecting nothing.",
        ),
    ),
    "reliability": (
        Text(
            fr="Promis jeudi, livré jeudi, deux ans de suite.",
            en="Promised for Thursday, delivered on Thursday, two years running.",
        ),
    ),
    "flexibility": (
        Text(
            fr="Le client double sa commande la veille : on refait le planning.",
            en="The customer doubles an order the day before: the schedule is redone.",
        ),
    ),
    "information": (
        Text(
            fr="L'un annonce ses arrêts de production, l'autre ses ruptures de stock.",
            en="One announces its production stops, the other its shortages.",
        ),
    ),
}
"""One sentence a limit (the first seven) and a factor (the others)."""
