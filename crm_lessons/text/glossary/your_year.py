"""The words of a year at the helm: what is credited, what is caused, and how to know."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "uplift": Term(
        Text(fr="effet d'un message", en="uplift"),
        Text(
            fr="Le taux de commande de ceux à qui l'on écrit, moins celui de témoins tirés au sort dans la même liste.",
            en="The order rate of those written to, less that of control customers drawn by lot from the same list; also "
            "called lift, though not that of a gains curve, which is a quotient.",
        ),
    ),
    "credited_margin": Term(
        Text(fr="marge créditée", en="credited margin"),
        Text(
            fr="La marge des commandes venues dans les semaines qui suivent un message, y compris celles qui seraient venues sans lui.",
            en="The margin of orders that come in the weeks after a message, those included that would have come without it.",
        ),
    ),
    "twin_firm": Term(
        Text(fr="entreprise jumelle", en="twin firm"),
        Text(
            fr="La même entreprise, avec les mêmes hasards, où une décision n'a pas été prise : l'écart est ce que la décision a causé. Elle "
            "n'existe que dans une simulation ; ailleurs, des témoins en tiennent lieu.",
            en="The same firm, with the same strokes of luck, in which a decision was not taken: the gap is what the decision caused. "
            "It exists in a simulation only; elsewhere control customers take its place.",
        ),
    ),
    "persuadable": Term(
        Text(fr="client influençable", en="persuadable customer"),
        Text(
            fr="Un client qui commande davantage parce qu'on lui écrit, à la différence de l'acquis, qui commande de toute façon, du "
            "sourd, qui ne lit pas, et de l'agacé, qui commande moins.",
            en="A customer who orders more because of a message, unlike the sure, who order anyway, the deaf, who do not read it, and "
            "the annoyed, who order less.",
        ),
    ),
    "trial_size": Term(
        Text(fr="taille d'un essai", en="size of a trial"),
        Text(
            fr="Le nombre de clients par groupe qui laisse voir un écart donné quatre fois sur cinq : environ 16 p(1 − p) divisé par le "
            "carré de cet écart.",
            en="The number of customers a group that shows a given gap four times out of five: about 16 p(1 − p) divided by the "
            "square of that gap.",
        ),
    ),
    "undecidable": Term(
        Text(fr="indécidable", en="undecidable"),
        Text(
            fr="Se dit d'un effet dont l'intervalle contient son point mort : les données ne disent ni oui ni non.",
            en="Said of an uplift whose interval holds its break-even: the data say neither yes nor no.",
        ),
    ),
    "peeking": Term(
        Text(fr="arrêt au premier bon chiffre", en="peeking"),
        Text(
            fr="Arrêter un essai dès qu'il plaît. Chaque regard est une occasion de plus de prendre le hasard pour un effet.",
            en="Stopping a trial as soon as it pleases. Each look is one more occasion to take chance for an effect.",
        ),
    ),
}
