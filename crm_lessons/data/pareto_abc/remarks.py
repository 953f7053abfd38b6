"""What is said in a meeting on the portfolio: remarks, by the word of the method that each shows."""

from __future__ import annotations

from crm_lessons.text.language import Text

REMARKS: dict[str, tuple[Text, ...]] = {
    "criterion": (
        Text(
            fr="« Avant de ranger qui que ce soit : par les ventes, par la marge, ou par le nombre de commandes ? »",
            en="“Before we rank anybody: by sales, by margin, or by the number of orders?”",
        ),
        Text(
            fr="« Choisissons d'abord ce qui compte pour nous, et écrivons-le en haut de la colonne. »",
            en="“Let us first choose what matters to us, and write it at the top of the column.”",
        ),
    ),
    "univariate": (
        Text(
            fr="« Pareto ne regarde qu'une colonne ; la difficulté du client n'y entre pas. »",
            en="“Pareto looks at one column only; how difficult the customer is does not come in.”",
        ),
        Text(
            fr="« Un seul nombre par client suffit à cette méthode ; il en faudra deux pour une matrice. »",
            en="“One number a customer is enough for this method; a matrix will take two.”",
        ),
    ),
    "order_of_magnitude": (
        Text(
            fr="« Chez nous c'est 22 % et 71 %, et cela ne contredit personne. »",
            en="“With us it is 22% and 71%, and that contradicts nobody.”",
        ),
        Text(
            fr="« Le modèle dit 60, 30, 10 ; disons à peu près, puis mesurons. »",
            en="“The model says 60, 30, 10; let us say roughly, then measure.”",
        ),
    ),
    "conversely": (
        Text(
            fr="« Et tous les autres réunis, les quatre cinquièmes de la liste, font le petit reste des ventes. »",
            en="“And all the others together, four fifths of the list, make the small remainder of sales.”",
        ),
        Text(
            fr="« Lisons la courbe par la fin : beaucoup de clients, peu de chiffre d'affaires. »",
            en="“Let us read the curve from its end: many customers, little revenue.”",
        ),
    ),
    "plan": (
        Text(
            fr="« Cette liste demande soixante rendez-vous par mois ; nous en avons quarante. Refaites-la. »",
            en="“This list takes sixty meetings a month; we have forty. Do it again.”",
        ),
        Text(
            fr="« Bien. Alors qui va voir qui, dès lundi, et que cesse-t-on de faire ? »",
            en="“Good. So who calls on whom, from Monday, and what do we stop doing?”",
        ),
    ),
    "profitability": (
        Text(
            fr="« On ne classe pas pour savoir qui est gros, mais pour que chaque heure laisse davantage. »",
            en="“We do not rank to know who is large, but so that each hour leaves more.”",
        ),
        Text(
            fr="« À la fin de l'année, c'est à ce que les clients laissent, coûts payés, qu'on jugera ce classement. »",
            en="“At the end of the year this ranking will be judged by what customers leave, costs paid.”",
        ),
    ),
}
"""Remarks by the word that they show."""
