"""The words of chapter 4: scores, RFM, FRAT, response, appetence."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "appetence": Term(
        Text(fr="appétence", en="interest and means (in French: appétence)"),
        Text(
            fr="Ce qui fait qu'un client achètera une offre précise : il s'y intéresse et il en a les moyens.",
            en="What makes a customer buy a given offer: interest in it, and the means to buy it.",
        ),
    ),
    "break_even_response": Term(
        Text(fr="taux de réponse au point mort", en="break-even response rate"),
        Text(
            fr="Le taux de réponse à partir duquel un message se paie : son coût divisé par la marge d'une réponse.",
            en="The response rate at which a message pays for itself: its cost divided by the margin on one response.",
        ),
    ),
    "break_even_uplift": Term(
        Text(fr="effet au point mort", en="break-even uplift"),
        Text(
            fr="L'effet à partir duquel un message se paie : son coût divisé par la marge d'une commande de plus.",
            en="The uplift at which a message pays for itself: its cost divided by the margin on one more order.",
        ),
    ),
    "cut_off": Term(
        Text(fr="seuil, limite de classe", en="cut-off"),
        Text(
            fr="La valeur où commence un groupe. Il faut dire de quel côté tombe le client qui s'y trouve.",
            en="The value at which a group begins. Say on which side the customer who stands on it falls.",
        ),
    ),
    "frat": Term(
        Text(fr="FRAT", en="FRAT"),
        Text(
            fr="Quatre critères : fréquence, récence, achat (montant), type de produit. Le cours leur donne ses définitions.",
            en="Four criteria: frequency, recency, amount, type of product. The course gives them definitions of its own.",
        ),
    ),
    "frequency": Term(
        Text(fr="fréquence", en="frequency"),
        Text(
            fr="Le nombre de commandes d'un client. Un délai entre deux achats est autre chose : un intervalle.",
            en="A customer's number of orders. A delay between two purchases is another thing: an interval.",
        ),
    ),
    "gains_curve": Term(
        Text(fr="courbe des gains", en="gains curve"),
        Text(
            fr="La part des réponses que l'on obtient en écrivant d'abord aux clients les mieux notés, selon la part des clients à qui l'on écrit.",
            en="The share of the answers that come from writing to the best-scored customers first, by the share of customers written to.",
        ),
    ),
    "hold_out": Term(
        Text(fr="période de vérification", en="hold-out period"),
        Text(
            fr="Les données mises de côté pour juger un score, sans qu'elles aient servi à le calculer.",
            en="The data set aside to judge a score, and not used to compute it.",
        ),
    ),
    "leak": Term(
        Text(fr="fuite (du futur dans le score)", en="leak (of the future into a score)"),
        Text(
            fr="Une information postérieure à la date du score entre dans son calcul ; il paraît alors prédire ce qu'il sait déjà.",
            en="Information later than the score's date enters it; the score then seems to predict what it already knows.",
        ),
    ),
    "monetary": Term(
        Text(fr="montant", en="monetary value"),
        Text(
            fr="La somme des commandes d'un client. Ce n'est pas ce qu'il rapporte : la marge n'y est pas.",
            en="The sum of a customer's orders. It is not what the customer brings in: margin is not in it.",
        ),
    ),
    "odds": Term(
        Text(fr="cote", en="odds"),
        Text(
            fr="La chance que cela arrive, divisée par la chance que cela n'arrive pas : 75 % font une cote de 3.",
            en="The chance that it happens, divided by the chance that it does not: 75% make odds of 3.",
        ),
    ),
    "profiling": Term(
        Text(fr="profilage", en="profiling"),
        Text(
            fr="Évaluer ou prévoir par un calcul ce que fait une personne. Elle peut s'y opposer quand c'est pour lui vendre quelque chose.",
            en="Evaluating or foreseeing by computation what a person does. They may object to it when it is done to sell.",
        ),
    ),
    "propensity_score": Term(
        Text(fr="score d'appétence (propension)", en="propensity score"),
        Text(
            fr="La probabilité qu'un client réponde à une offre, estimée d'après ceux qui ont répondu et ceux qui n'ont pas "
            "répondu. Elle vaut pour cette offre et pour un temps.",
            en="The probability that a customer answers an offer, estimated from those who did and those who did not. It "
            "holds for that offer, and for a time.",
        ),
    ),
    "recency": Term(
        Text(fr="récence", en="recency"),
        Text(
            fr="Le temps écoulé depuis le dernier achat. Peu de jours, c'est bon signe.",
            en="The time since the last purchase. Few days are a good sign.",
        ),
    ),
    "response_rate": Term(
        Text(fr="taux de réponse (taux de remontée)", en="response rate"),
        Text(
            fr="Réponses divisées par messages envoyés. Rapporté aux messages reçus ou ouverts, c'est un autre taux : dites lequel.",
            en="Responses divided by messages sent. Divided by messages delivered or opened, it is another rate: say which.",
        ),
    ),
    "rfm": Term(
        Text(fr="RFM", en="RFM"),
        Text(
            fr="Récence, fréquence, montant : trois chiffres tirés du carnet de commandes, un score pour chacun.",
            en="Recency, frequency, monetary value: three figures taken from the order book, and a score for each.",
        ),
    ),
    "score": Term(
        Text(fr="score, scoring", en="score, scoring"),
        Text(
            fr="Une note donnée à chaque client pour prévoir ce qu'il fera et choisir à qui s'adresser.",
            en="A mark given to each customer, to foresee what they will do and to choose whom to approach.",
        ),
    ),
    "segment": Term(
        Text(fr="segment", en="segment"),
        Text(
            fr="Des clients assez semblables pour recevoir le même traitement.",
            en="Customers alike enough to be treated alike.",
        ),
    ),
    "smoothed_rate": Term(
        Text(fr="taux lissé", en="smoothed rate"),
        Text(
            fr="Le taux d'une petite case, rapproché du taux qui l'entoure, d'autant plus qu'elle compte peu de clients.",
            en="The rate of a small cell, drawn towards the rate around it, the more so the fewer customers it has.",
        ),
    ),
    "tenure": Term(
        Text(fr="ancienneté", en="tenure"),
        Text(
            fr="Le temps écoulé depuis le premier achat. Ce n'est pas la récence.",
            en="The time since the first purchase. It is not recency.",
        ),
    ),
}
