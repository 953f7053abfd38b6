"""What today's customers do, and how a maker answers: sentences of our own, by the word of the course that they show."""

from __future__ import annotations

from crm_lessons.text.language import Text

MARKET_SIGNS: dict[str, tuple[Text, ...]] = {
    "relationship": (
        Text(
            fr="On préfère dix ans de commandes à une grosse vente sans lendemain.",
            en="Ten years of orders are preferred to one large sale with no morrow.",
        ),
        Text(
            fr="La facture payée, on rappelle : pour la maison, tout commence là.",
            en="Once the invoice is paid somebody calls: for the firm, that is where it begins.",
        ),
    ),
    "eclectic": (
        Text(
            fr="Le même hôtelier prend le moins cher pour la cave et le plus beau pour la piscine.",
            en="The same hotel keeper takes the cheapest for the cellar and the finest for the pool.",
        ),
        Text(
            fr="Un agriculteur marie le goutte-à-goutte dernier cri et la vieille noria.",
            en="A farmer marries the latest drip line and the old water wheel.",
        ),
    ),
    "fragmented": (
        Text(
            fr="Des dizaines de petits groupes, chacun avec ses fournisseurs.",
            en="Dozens of small groups, each with suppliers of its own.",
        ),
        Text(
            fr="Aucun fabricant ne dépasse 4 % des ventes du pays.",
            en="No maker has more than 4% of the country's sales.",
        ),
    ),
    "volatile": (
        Text(
            fr="À chaque appel d'offres, un autre fournisseur, sans reproche à faire.",
            en="At every tender another supplier, and no complaint to make.",
        ),
        Text(
            fr="Ici en mars, chez un rival en avril, de retour en juin.",
            en="Here in March, with a rival in April, back in June.",
        ),
    ),
    "prosumer": (
        Text(
            fr="Un mécanicien conteste la notice sur un forum et propose une meilleure pièce.",
            en="A mechanic disputes the manual on a forum and proposes a better part.",
        ),
        Text(
            fr="Une cliente exige de savoir d'où vient le métal, et fait changer l'emballage.",
            en="A buyer insists on knowing where the metal comes from, and has the packing changed.",
        ),
    ),
    "mass_customisation": (
        Text(
            fr="L'acheteur compose sa pompe en ligne : six corps, quatre moteurs, trois joints.",
            en="The buyer puts a pump together online: six bodies, four motors, three seals.",
        ),
        Text(
            fr="Des modules faits en série, et des milliers de vannes possibles.",
            en="Modules made in series, and thousands of possible valves.",
        ),
    ),
    "personalisation": (
        Text(
            fr="Sachant ce que l'atelier use, on prépare son kit avant qu'il appelle.",
            en="Knowing what the workshop wears out, one readies its kit before it calls.",
        ),
        Text(
            fr="L'offre part de l'historique d'une seule laiterie, et ne vaut que pour elle.",
            en="The offer starts from one dairy's history, and holds for it alone.",
        ),
    ),
    "standard": (
        Text(
            fr="Une pompe unique, faite d'avance en grand nombre, moins chère pour tous.",
            en="A single pump, made beforehand in large numbers, cheaper for all.",
        ),
        Text(
            fr="De longues séries, et chacun choisit sur l'étagère.",
            en="Long runs, and everybody chooses from the shelf.",
        ),
    ),
}
