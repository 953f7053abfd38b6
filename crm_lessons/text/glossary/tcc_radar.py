"""The words of chapter 5: share of wallet, potential, reserve, RADAR."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "co_purchases": Term(
        Text(fr="achats conjoints (support, confiance, lift)", en="co-purchase (support, confidence, lift)"),
        Text(
            fr="Support : part des clients qui ont les deux produits. Confiance : part de ceux qui ont l'un qui ont "
            "l'autre. Lift : cette part, rapportée à celle de tous ; 1, l'un ne dit rien de l'autre.",
            en="Support: the part of customers who have both products. Confidence: of those who have one, the part "
            "who have the other. Lift: that part over the one of everybody; at 1, one says nothing of the other.",
        ),
    ),
    "consumption_index": Term(
        Text(fr="indice de consommation", en="consumption index"),
        Text(
            fr="Achats moyens de nos acheteurs dans la catégorie, rapportés à ceux de tous les acheteurs. Au-dessus "
            "de 1, nous avons les gros.",
            en="Mean purchases of our buyers in the category, over those of all buyers. Above 1, we have the large "
            "ones.",
        ),
    ),
    "decline_rate": Term(
        Text(fr="taux de régression du portefeuille", en="portfolio decline rate"),
        Text(
            fr="Parmi les clients de l'an dernier, la part de ceux qui achètent moins, ou n'achètent plus ; ces derniers font "
            "l'attrition. Le cours le nomme sans le définir.",
            en="Of last year's customers, the share who bought less or nothing at all; the latter make the churn. The course "
            "names it without defining it.",
        ),
    ),
    "market_share": Term(
        Text(fr="part de marché", en="market share"),
        Text(
            fr="Ventes d'un fournisseur rapportées à toutes les ventes du marché : la moyenne de ses TCC, pondérée par les "
            "achats des clients.",
            en="A supplier's sales divided by all the sales of the market: the mean of its TCCs, weighted by what "
            "customers buy.",
        ),
    ),
    "penetration": Term(
        Text(fr="taux de pénétration", en="penetration"),
        Text(
            fr="Part des acheteurs de la catégorie qui achètent au moins une fois chez nous.",
            en="The part of the buyers of the category who buy from us at least once.",
        ),
    ),
    "purchase_potential": Term(
        Text(fr="potentiel d'achat", en="purchase potential"),
        Text(
            fr="Ce qu'un client pourrait acheter de la catégorie en une période, à tous les fournisseurs, y compris ce "
            "qu'il n'achète encore à personne.",
            en="What a customer could buy of the category in a period, from all suppliers, including what they do not yet "
            "buy from anyone.",
        ),
    ),
    "radar": Term(
        Text(fr="RADAR", en="RADAR"),
        Text(
            fr="Cinq stratégies envers les clients : réactiver, acquérir, développer, accompagner, retenir. Deux R et deux "
            "A : on les désigne par leur nom.",
            en="Five strategies towards customers: reactivate, acquire, develop, accompany, retain. Two R's and two A's: "
            "call them by their names.",
        ),
    ),
    "reserve": Term(
        Text(fr="réserve", en="reserve"),
        Text(
            fr="Ce que le client achète ailleurs, en dirhams. Un petit TCC chez un petit client laisse une petite réserve.",
            en="What the customer buys elsewhere, in dirhams. A small TCC at a small customer leaves a small reserve.",
        ),
    ),
    "rival_conquests": Term(
        Text(fr="conquêtes des rivaux", en="rivals' conquests"),
        Text(
            fr="Clients chez qui notre part baisse d'une période à l'autre, qui l'a prise, et ce que vaut la part "
            "perdue.",
            en="Customers with whom our share falls from one period to the next, who took it, and what the lost "
            "share is worth.",
        ),
    ),
    "share_among_buyers": Term(
        Text(fr="taux de nourriture en valeur (chez nos acheteurs)", en="share among buyers"),
        Text(
            fr="De tout ce que nos acheteurs achètent de la catégorie, la part achetée chez nous. Ceux qui ne nous "
            "achètent rien n'y comptent pas.",
            en="Of all that our buyers buy of the category, the part bought from us. Those who buy nothing from us "
            "do not count.",
        ),
    ),
    "share_of_wallet": Term(
        Text(fr="taux de contribution compétitif (TCC), part de client, taux de nourriture", en="share of wallet"),
        Text(
            fr="Nos ventes à un client, divisées par tous ses achats de la catégorie, les nôtres compris. « TCC » est le "
            "terme du cours ; ailleurs, on dit part de client ou taux de nourriture.",
            en="Our sales to a customer divided by all that the customer buys of the category, from us included. "
            "“TCC” is the course's word.",
        ),
    ),
    "uptake": Term(
        Text(fr="taux d'adoption", en="uptake"),
        Text(
            fr="Part des anciens clients qui achètent un nouveau produit dans un délai donné après son lancement, le "
            "même pour tous les produits.",
            en="The part of existing customers who buy a new product within a given time from its launch, the same "
            "for all products.",
        ),
    ),
    "value_threshold": Term(
        Text(fr="seuil de valeur", en="value threshold"),
        Text(
            fr="La valeur à partir de laquelle on traite un client autrement. C'est une convention, que l'entreprise fixe.",
            en="The value from which a customer is treated otherwise. It is a convention, which the firm sets.",
        ),
    ),
    "wallet": Term(
        Text(fr="portefeuille d'un client", en="wallet"),
        Text(
            fr="Tout ce qu'un client achète d'une catégorie en un an, à tous ses fournisseurs. On ne le voit pas : on le demande, on "
            "l'estime, on en donne l'erreur.",
            en="All that a customer buys of a category in a year, from all suppliers. One does not see it: one asks, one estimates, "
            "and one gives the error.",
        ),
    ),
}
