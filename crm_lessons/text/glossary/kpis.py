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
            fr="Coût total divisé par le nombre de commandes. N'est un coût d'acquisition que si chaque commande est la première "
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
    "customer_acquisition_cost": Term(
        Text(fr="coût d'acquisition client (CAC)", en="customer acquisition cost (CAC)"),
        Text(
            fr="Ce que l'on a dépensé pour chaque client qu'on n'avait pas avant.",
            en="What was spent for each customer that one did not have before.",
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
    "message_sent": Term(
        Text(fr="message émis", en="message sent"),
        Text(
            fr="Un message parti, qu'il soit arrivé ou non, ouvert ou non. C'est la base que le cours prend pour ses taux.",
            en="A message that left, whether or not it arrived or was opened. It is the base that the course takes for its rates.",
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
}
