"""The words of chapter 6: the indicators of a campaign, rates and their traps, the message and its permission."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "aida": Term(
        Text(fr="AIDA", en="AIDA"),
        Text(
            fr="Attention, intérêt, désir, action : une grille pour lire ou écrire un message. Que le lecteur passe vraiment par "
            "ces quatre étapes n'est pas établi.",
            en="Attention, interest, desire, action: a grid for reading or writing a message. That readers really go through "
            "these four stages is not established.",
        ),
    ),
    "attribution": Term(
        Text(fr="attribution", en="attribution"),
        Text(
            fr="Décider à quel canal on crédite une vente : premier contact, dernier, parts égales. Une règle partage toutes les ventes ; elle "
            "ne dit pas lesquelles seraient venues sans message.",
            en="Deciding which channel a sale is credited to: first contact, last, equal parts. A rule shares out all the sales; it does "
            "not say which would have come without a message.",
        ),
    ),
    "average_order": Term(
        Text(fr="commande moyenne", en="average order value"),
        Text(
            fr="Chiffre d'affaires des commandes divisé par leur nombre.",
            en="Revenue of the orders divided by their number.",
        ),
    ),
    "break_even": Term(
        Text(fr="point mort (seuil de rentabilité)", en="break-even point"),
        Text(
            fr="Ici, le nombre de commandes dont la marge rembourse la campagne, arrondi vers le haut.",
            en="Here, the number of orders whose margin pays the campaign back, rounded up.",
        ),
    ),
    "conversion_rate": Term(
        Text(fr="taux de transformation", en="conversion rate"),
        Text(
            fr="Commandes divisées par réponses. Le cours l'appelle « coût » ; c'est un taux.",
            en="Orders divided by responses. The course calls it a “cost”; it is a rate.",
        ),
    ),
    "cost_per_contact": Term(
        Text(fr="coût du contact", en="cost per contact"),
        Text(
            fr="Coût total de la campagne divisé par le nombre de messages envoyés.",
            en="Total cost of the campaign divided by the number of messages sent.",
        ),
    ),
    "cost_per_order": Term(
        Text(fr="coût par commande", en="cost per order"),
        Text(
            fr="Coût total divisé par le nombre de commandes. Ce n'est un coût d'acquisition que si chaque commande est la première "
            "d'un nouveau client.",
            en="Total cost divided by the number of orders. It is an acquisition cost only if every order is the first of a new "
            "customer.",
        ),
    ),
    "cost_per_prospect": Term(
        Text(fr="coût d'acquisition du prospect", en="cost per prospect, cost per response"),
        Text(
            fr="Coût total de la campagne divisé par le nombre de réponses.",
            en="Total cost of the campaign divided by the number of responses.",
        ),
    ),
    "csat": Term(
        Text(fr="taux de satisfaction (CSAT)", en="customer satisfaction score (CSAT)"),
        Text(
            fr="La part des réponses qui comptent comme satisfaites, par exemple 4 ou 5 sur 5. Elle ne dit rien de ceux qui n'ont pas répondu.",
            en="The share of answers that count as satisfied, such as 4 or 5 of 5. It says nothing of those who did not answer.",
        ),
    ),
    "customer_acquisition_cost": Term(
        Text(fr="coût d'acquisition client (CAC)", en="customer acquisition cost (CAC)"),
        Text(
            fr="Ce que l'on a dépensé pour chaque client qu'on n'avait pas avant. La convention s'écrit à côté : tout le coût, ou sa part ; "
            "tous les nouveaux, ou ceux que la campagne a causés.",
            en="What was spent for each customer who was not one before. The convention is written beside it: all of the cost, or "
            "a share; all new customers, or those whom the campaign caused.",
        ),
    ),
    "detectable_difference": Term(
        Text(fr="écart décelable", en="smallest detectable difference"),
        Text(
            fr="Le plus petit écart entre deux taux qu'un essai d'une taille donnée a de bonnes chances de montrer.",
            en="The smallest difference between two rates that a trial of a given size has a good chance of showing.",
        ),
    ),
    "direct_marketing": Term(
        Text(fr="marketing direct", en="direct marketing"),
        Text(
            fr="S'adresser à des personnes connues, une à une, en attendant d'elles une réponse que l'on peut compter.",
            en="Addressing known people one by one, and expecting from them a response that can be counted.",
        ),
    ),
    "interruption_marketing": Term(
        Text(fr="marketing d'interruption", en="interruption marketing"),
        Text(
            fr="Prendre l'attention de quelqu'un qui ne l'avait pas offerte.",
            en="Taking the attention of somebody who had not offered it.",
        ),
    ),
    "mantel_haenszel": Term(
        Text(fr="écart à segment égal (Mantel-Haenszel)", en="Mantel-Haenszel pooled difference"),
        Text(
            fr="L'écart entre deux groupes, mesuré dans chaque segment, puis réuni en une moyenne où pèsent surtout les segments dans lesquels les deux groupes sont nombreux.",
            en="The difference between two groups, measured within each segment, then pooled into a mean in which the segments weigh most where both groups are large.",
        ),
    ),
    "message_sent": Term(
        Text(fr="message émis", en="message sent"),
        Text(
            fr="Un message parti, qu'il soit arrivé ou non, ouvert ou non. C'est la base que le cours prend pour ses taux.",
            en="A message that left, whether or not it arrived or was opened. It is the base that the course takes for its rates.",
        ),
    ),
    "power": Term(
        Text(fr="puissance (d'un essai)", en="power (of a test)"),
        Text(
            fr="La chance qu'a un essai de montrer un écart qui existe. On la choisit avant, souvent 80 %.",
            en="The chance that a test shows a difference that is there. It is chosen beforehand, often 80%.",
        ),
    ),
    "rate_and_mix": Term(
        Text(fr="effet de taux, effet de composition", en="rate effect, mix effect"),
        Text(
            fr="Les deux parts d'un écart entre deux totaux : les segments n'y ont pas les mêmes taux, ou n'y pèsent pas le même poids.",
            en="The two parts of a difference between two totals: their segments have other rates, or weigh otherwise.",
        ),
    ),
    "rate_difference": Term(
        Text(fr="écart entre deux taux", en="difference of rates"),
        Text(
            fr="Un taux moins un autre, en points, avec son intervalle de confiance. Si l'intervalle contient 0, on ne sait pas lequel des deux est le plus élevé.",
            en="One rate less another, in points, with its confidence interval. Where the interval holds 0, nobody can say which of the two is higher.",
        ),
    ),
    "rate_interval": Term(
        Text(fr="intervalle de confiance (d'un taux)", en="confidence interval (of a rate)"),
        Text(
            fr="Les valeurs que le vrai taux peut avoir, au vu du nombre de cas. La plus petite est sa *borne basse*, la plus grande sa *borne haute*. Sur cent intervalles à 95 %, environ cinq manquent le vrai taux.",
            en="The values that the true rate may have, given the number of cases. The smallest is its *lower bound*, the largest its *upper bound*. Of a hundred intervals of 95%, about five miss the true rate.",
        ),
    ),
    "return_on_investment": Term(
        Text(fr="retour sur investissement (ROI)", en="return on investment (ROI)"),
        Text(
            fr="Profit divisé par le coût : ce que rend, en plus de lui-même, chaque dirham dépensé.",
            en="Profit divided by cost: what each dirham spent returns on top of itself.",
        ),
    ),
    "simpson_paradox": Term(
        Text(fr="paradoxe de Simpson", en="Simpson's paradox"),
        Text(
            fr="Un total qui dit le contraire de chacune de ses parties, parce que les parties y sont mêlées en proportions "
            "inégales.",
            en="A total that says the opposite of each of its parts, because the parts are mixed in unequal proportions.",
        ),
    ),
    "winners_curse": Term(
        Text(fr="malédiction du vainqueur", en="winner's curse"),
        Text(
            fr="Le plus haut de plusieurs essais est choisi en partie pour sa chance : au second essai, il retombe vers la moyenne.",
            en="The highest of several trials is chosen partly for its luck: at the second trial it falls back towards the mean.",
        ),
    ),
}
