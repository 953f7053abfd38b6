"""The words of chapter 5: share of wallet, potential, reserve, RADAR."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "decline_rate": Term(
        Text(fr="taux de régression du portefeuille", en="portfolio decline rate"),
        Text(
            fr="Parmi les clients de l'an dernier, la part de ceux qui ont acheté moins ou plus du tout. Le cours le nomme "
            "sans le définir : dites si vous comptez des clients ou des dirhams.",
            en="Among last year's customers, the share of those who bought less or nothing at all. The course names it "
            "without defining it: say whether you count customers or dirhams.",
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
    "share_of_wallet": Term(
        Text(fr="taux de contribution compétitif (TCC), part de client, taux de nourriture", en="share of wallet"),
        Text(
            fr="Nos ventes à un client, divisées par tous ses achats de la catégorie, les nôtres compris. « TCC » est le "
            "terme du cours ; ailleurs, on dit part de client ou taux de nourriture.",
            en="Our sales to a customer divided by all that the customer buys of the category, from us included. "
            "“TCC” is the course's word.",
        ),
    ),
    "value_threshold": Term(
        Text(fr="seuil de valeur", en="value threshold"),
        Text(
            fr="La valeur à partir de laquelle on traite un client autrement. C'est une convention, que l'entreprise fixe.",
            en="The value from which a customer is treated otherwise. It is a convention, which the firm sets.",
        ),
    ),
}
