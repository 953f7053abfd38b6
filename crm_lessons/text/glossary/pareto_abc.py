"""The words of chapter 2: portfolio, concentration, ABC."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "abc_analysis": Term(
        Text(fr="analyse ABC", en="ABC analysis"),
        Text(
            fr="Partage du portefeuille en trois classes selon la place de chaque client dans le classement par chiffre "
            "d'affaires. Les limites sont une convention : il faut la nommer.",
            en="Splitting a portfolio into three classes by each customer's place in the ranking by revenue. The limits "
            "are a convention: name it.",
        ),
    ),
    "concentration_curve": Term(
        Text(fr="courbe de concentration (de Lorenz)", en="concentration (Lorenz) curve"),
        Text(
            fr="Part du chiffre d'affaires en fonction de la part des clients. Plus elle s'écarte de la diagonale, plus "
            "le chiffre d'affaires tient à peu de clients.",
            en="Share of revenue against share of customers. The farther from the diagonal, the fewer customers the "
            "revenue hangs on.",
        ),
    ),
    "contribution": Term(
        Text(fr="contribution du client", en="customer contribution"),
        Text(
            fr="Ce qui reste du chiffre d'affaires d'un client une fois payés les produits et le service ; la marge brute ne "
            "retire que les produits.",
            en="What is left of a customer's revenue once the goods and the service are paid; the gross margin takes off the "
            "goods alone.",
        ),
    ),
    "cost_to_serve": Term(
        Text(fr="coût de service", en="cost to serve"),
        Text(
            fr="Ce qu'un client coûte en plus des produits qu'il achète : visites, livraisons, préparation, après-vente.",
            en="What a customer costs besides the goods that customer buys: visits, deliveries, handling, after-sales.",
        ),
    ),
    "credit_note": Term(
        Text(fr="avoir", en="credit note"),
        Text(
            fr="Pièce qui annule tout ou partie d'une vente ; son montant est négatif.",
            en="A document that cancels all or part of a sale; its amount is negative.",
        ),
    ),
    "customer_portfolio": Term(
        Text(fr="portefeuille clients", en="customer portfolio"),
        Text(
            fr="Tous les clients d'une entreprise, vus comme des actifs de valeurs inégales.",
            en="All the customers of a firm, seen as a set of assets of unequal value.",
        ),
    ),
    "gini": Term(
        Text(fr="indice de Gini", en="Gini coefficient"),
        Text(
            fr="Deux fois l'aire entre la courbe de concentration et la diagonale : 0 quand tous les clients pèsent "
            "autant, proche de 1 quand un seul pèse presque tout.",
            en="Twice the area between the concentration curve and the diagonal: 0 when all customers weigh the same, "
            "close to 1 when a single one weighs nearly everything.",
        ),
    ),
    "herfindahl": Term(
        Text(fr="indice de Herfindahl-Hirschman", en="Herfindahl-Hirschman index"),
        Text(
            fr="La somme des carrés des parts. Son inverse se lit en clients : autant de clients égaux donneraient la même "
            "concentration.",
            en="The sum of the squared shares. Its inverse reads as customers: that many equal ones would give the same "
            "concentration.",
        ),
    ),
    "margin": Term(
        Text(fr="marge", en="margin"),
        Text(
            fr="Ce qui reste du chiffre d'affaires une fois les produits payés : la marge brute. La contribution retire aussi le service.",
            en="What is left of revenue once the goods are paid: the gross margin. The contribution takes off the service, too.",
        ),
    ),
    "regression_to_the_mean": Term(
        Text(fr="retour vers la moyenne", en="regression to the mean"),
        Text(
            fr="Ce qui est extrême une année l'est en partie par chance, et l'est moins l'année suivante sans que rien n'ait "
            "changé.",
            en="What is extreme in one year is so partly by chance, and is less so the next although nothing has changed.",
        ),
    ),
    "response_curve": Term(
        Text(fr="courbe de réponse", en="response curve"),
        Text(
            fr="Ce qu'un client laisse selon l'effort qu'on y met. Sa pente dit ce qu'ajoute un effort de plus ; elle se mesure par "
            "un essai.",
            en="What a customer leaves by the effort spent. Its slope says what one more effort adds; it is measured by a trial.",
        ),
    ),
    "revenue": Term(
        Text(fr="chiffre d'affaires (CA)", en="revenue, sales"),
        Text(
            fr="Le total des ventes d'une période. Ce n'est pas un bénéfice.",
            en="Total sales over a period. It is not profit.",
        ),
    ),
    "whale_curve": Term(
        Text(fr="courbe de la baleine", en="whale curve"),
        Text(
            fr="Profit cumulé, de la plus grande contribution à la plus faible : il monte jusqu'à un sommet, puis les clients qui "
            "font perdre de l'argent en reprennent une part.",
            en="Cumulative profit, largest contribution first: it rises to a peak, then the customers who lose the firm money take "
            "part of it back.",
        ),
    ),
}
