"""What a firm would like to say to its customers, and when: sentences of our own, by what makes it the moment, or does not."""

from __future__ import annotations

from crm_lessons.text.language import Text

MOMENTS: dict[str, tuple[Text, ...]] = {
    "anniversary": (
        Text(
            fr="Un an, jour pour jour, après la mise en service d'une pompe : proposer de la contrôler.",
            en="A year to the day after a pump was started up: offer to check it.",
        ),
        Text(
            fr="Un atelier est client depuis dix ans aujourd'hui : aller le remercier.",
            en="A workshop has been a customer for ten years today: go and thank it.",
        ),
        Text(
            fr="Le contrat d'entretien d'une clinique aura deux ans lundi : faire le point avec elle.",
            en="A clinic's maintenance contract will be two years old on Monday: take stock of it together.",
        ),
    ),
    "high_season": (
        Text(
            fr="En avril, avant que les stations n'irriguent jour et nuit : réviser leurs pompes.",
            en="In April, before the stations irrigate day and night: overhaul their pumps.",
        ),
        Text(
            fr="Avant l'été, quand les hôtels seront pleins : vérifier les pompes des piscines.",
            en="Before summer, when hotels will be full: look at the pumps of the swimming pools.",
        ),
        Text(
            fr="Un mois avant la récolte des olives : appeler les huileries pour leurs joints.",
            en="A month before the olive harvest: call the oil mills about their seals.",
        ),
    ),
    "shortage": (
        Text(
            fr="L'acier manque chez tous les fabricants : prévenir ceux dont une vanne est à remplacer.",
            en="Steel is running out at every maker: warn those who have a valve to replace.",
        ),
        Text(
            fr="Deux mois sans joints chez le fournisseur : prévenir d'abord ceux qui en usent.",
            en="Two months without seals at the supplier: first warn those who use them.",
        ),
        Text(
            fr="Les pompes de forage manquent partout : dire aux fermes combien il nous en reste.",
            en="Borehole pumps are lacking everywhere: tell the farms how many we have left.",
        ),
    ),
    "diary": (
        Text(
            fr="Un hôpital ouvre une aile le 3 mars : offrir de régler ses pompes la semaine d'avant.",
            en="A hospital opens a wing on 3 March: offer to set its pumps the week before.",
        ),
        Text(
            fr="Une usine a annoncé un arrêt pour travaux : y placer la révision de ses vannes.",
            en="A factory has announced a stop for building works: place the overhaul of its valves there.",
        ),
        Text(
            fr="Une mairie vote son budget le 12 octobre : lui remettre le devis en septembre.",
            en="A town votes its budget on 12 October: hand it the quote in September.",
        ),
    ),
    "ours": (
        Text(
            fr="Le trimestre finit vendredi, l'objectif n'est pas tenu : écrire à tous.",
            en="The quarter ends on Friday, the target is not met: write to everybody.",
        ),
        Text(
            fr="Le catalogue sort de l'imprimerie : l'envoyer le jour même à toute la base.",
            en="The catalogue is back from the printer's: send it to the whole base on that day.",
        ),
        Text(
            fr="Un vendeur a son mardi libre : lui faire appeler une liste.",
            en="A salesperson is free on Tuesday: let them call a list.",
        ),
    ),
}
