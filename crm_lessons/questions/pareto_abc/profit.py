"""Profit: the ranking that costs change, what the loss-makers take back, and what a table of costs cannot prove."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import largest_customers, whale_curve
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _after_goods(data: Data) -> pd.Series[float]:
    accounts = data["accounts"]
    margin: pd.Series[float] = accounts["revenue"] - accounts["cost_of_goods"]
    return margin


def _margin(data: Data) -> pd.Series[float]:
    margin: pd.Series[float] = _after_goods(data) - data["accounts"]["cost_to_serve"]
    return margin


def _gains(margin: pd.Series[float]) -> float:
    return float(margin[margin > 0].sum())


def _losses(data: Data) -> float:
    margin = _margin(data)
    return float(-margin[margin < 0].sum())


PROFIT_QUESTIONS = (
    Question(
        id="best_by_margin",
        kind=Kind.SET,
        points=2,
        aim=Text(
            fr="Refaire le classement avec ce que les clients rapportent vraiment.",
            en="Rank again by what customers really bring in.",
        ),
        expected=lambda data: largest_customers(_margin(data)),
        hints=(
            Text(
                fr="Que reste-t-il du chiffre d'affaires d'un client quand *tous* ses coûts sont payés ?",
                en="What is left of a customer's revenue once *all* its costs are paid?",
            ),
            Text(
                fr='`accounts["revenue"] - accounts["cost_of_goods"]` n\'est que le début.',
                en='`accounts["revenue"] - accounts["cost_of_goods"]` is only the beginning.',
            ),
            Text(
                fr="Sur la série des marges, `.nlargest(…)` puis `.index`.",
                en="On the Series of margins, `.nlargest(…)` then `.index`.",
            ),
        ),
        mistakes=(
            Mistake(
                "by_revenue",
                Text(
                    fr="Ce sont les premiers par chiffre d'affaires. Le chiffre d'affaires n'est pas le profit : retirez les coûts.",
                    en="These are the first by revenue. Revenue is not profit: take the costs off.",
                ),
                produces=lambda data: largest_customers(data["accounts"]["revenue"]),
            ),
            Mistake(
                "cost_to_serve_forgotten",
                Text(
                    fr="Vous retirez le coût des produits, pas celui du service : visites, livraisons, service après-vente.",
                    en="You take off the cost of goods, not the cost to serve: visits, deliveries, after-sales.",
                ),
                produces=lambda data: largest_customers(
                    data["accounts"]["revenue"] - data["accounts"]["cost_of_goods"]
                ),
            ),
            Mistake(
                "margin_rate",
                Text(
                    fr="Ce sont les meilleurs *taux* de marge. Un bon taux sur un petit client rapporte peu : comparez des montants.",
                    en="These are the best margin *rates*. A good rate on a small customer brings in little: compare amounts.",
                ),
                produces=lambda data: largest_customers(_margin(data) / data["accounts"]["revenue"]),
            ),
            Mistake(
                "amounts",
                Text(
                    fr="Ce sont des marges, en dirhams. On demande les numéros des clients : ils sont dans l'index.",
                    en="These are margins, in dirhams. The question asks for the customers' numbers: they are in the index.",
                ),
                produces=lambda data: _margin(data).nlargest(4).to_numpy(),
            ),
            Mistake(
                "worst",
                Text(
                    fr="Ce sont les clients les moins rentables : votre tri va dans l'autre sens.",
                    en="These are the least profitable customers: your sort runs the other way.",
                ),
                produces=lambda data: _margin(data).nsmallest(4).index,
            ),
        ),
        praise=Text(
            fr="L'ordre a changé. Un gros client peut coûter plus qu'il ne rapporte ; le chiffre d'affaires seul le cache.",
            en="The order has changed. A large customer can cost more than it brings in; revenue alone hides it.",
        ),
        look_again=Text(
            fr="Écrivez la marge de deux ou trois clients à la main, puis comparez à votre colonne.",
            en="Work out the margin of two or three customers by hand, then compare with your column.",
        ),
    ),
    Question(
        id="peak_profit",
        kind=Kind.NUMBER,
        points=2,
        aim=Text(
            fr="Mesurer le profit que font, à eux seuls, les clients qui rapportent.",
            en="Measure the profit made by the customers who bring in money, taken alone.",
        ),
        expected=lambda data: float(whale_curve(_margin(data)).table["cumulative_margin"].max()),
        hints=(
            Text(
                fr="Rangez les clients de la plus grande marge à la plus faible, et cumulez. À quel client le cumul cesse-t-il de monter ?",
                en="Rank the customers from the largest margin to the smallest, and add up. At which customer does the sum stop rising?",
            ),
            Text(
                fr="Il n'est pas besoin de trier pour connaître ce sommet : quels clients font monter le cumul ?",
                en="One need not even sort to know that peak: which customers make the sum rise?",
            ),
            Text(
                fr="`margin[margin > 0]` garde les clients qui rapportent. On demande un montant en dirhams.",
                en="`margin[margin > 0]` keeps the customers who bring in money. The question asks for an amount in dirhams.",
            ),
        ),
        mistakes=(
            Mistake(
                "total_profit",
                Text(
                    fr="C'est le profit de tous les clients : les pertes y sont encore. Arrêtez-vous au sommet de la courbe.",
                    en="That is the profit of all customers: the losses are still in it. Stop at the peak of the curve.",
                ),
                produces=lambda data: float(_margin(data).sum()),
            ),
            Mistake(
                "cost_to_serve_forgotten",
                Text(
                    fr="Vous n'avez retiré que le coût des produits. Sans le coût de service, tous les clients semblent rapporter.",
                    en="You took off the cost of goods alone. Without the cost to serve, all customers seem to bring in money.",
                ),
                produces=lambda data: _gains(_after_goods(data)),
            ),
            Mistake(
                "losses",
                Text(
                    fr="C'est ce que reprennent les clients qui coûtent plus qu'ils ne rapportent. On demande le profit que font les autres.",
                    en="That is what the customers who cost more than they bring in take back. The question asks for the profit of the others.",
                ),
                produces=_losses,
            ),
            Mistake(
                "losses_below_zero",
                Text(
                    fr="Vous additionnez les marges négatives. Quelles marges font *monter* le cumul ?",
                    en="You add up the negative margins. Which margins make the sum *rise*?",
                ),
                produces=lambda data: -_losses(data),
            ),
            Mistake(
                "losses_taken_off_twice",
                Text(
                    fr="Vous avez retiré les pertes du profit, où elles sont déjà comptées. Sans ces clients, le profit est plus haut.",
                    en="You took the losses off the profit, where they already count. Without these customers profit is higher.",
                ),
                produces=lambda data: float(_margin(data).sum()) - _losses(data),
            ),
            Mistake(
                "first_four",
                Text(
                    fr="C'est la marge des 20 % premiers seulement. D'autres clients, plus petits, rapportent aussi.",
                    en="That is the margin of the first 20% alone. Other customers, smaller ones, bring in money too.",
                ),
                produces=lambda data: float(_margin(data).nlargest(4).sum()),
            ),
            Mistake(
                "a_multiple",
                Text(
                    fr="C'est un multiple du profit total. On demande le montant, en dirhams.",
                    en="That is a multiple of the total profit. The question asks for the amount, in dirhams.",
                ),
                produces=lambda data: whale_curve(_margin(data)).peak,
                credit=0.5,
            ),
            Mistake(
                "revenue",
                Text(
                    fr="C'est le chiffre d'affaires de ces clients. Additionnez leurs marges.",
                    en="That is the revenue of these customers. Add up their margins.",
                ),
                produces=lambda data: float(data["accounts"]["revenue"][_margin(data) > 0].sum()),
            ),
        ),
        praise=Text(
            fr="Rapportez-le au profit total. Mais si ces clients partaient, leurs coûts partiraient-ils tous avec eux ?",
            en="Set it against the total profit. But if these customers left, would all their costs leave with them?",
        ),
        look_again=Text(
            fr="Calculez la marge de chaque client, tous coûts retirés, puis ne gardez que celles qui font monter le cumul.",
            en="Work out each customer's margin, all costs taken off, then keep only those that make the sum rise.",
        ),
        tolerance=0.01,
    ),
    Question(
        id="does_service_pay",
        kind=Kind.CHOICE,
        points=1,
        aim=Text(
            fr="Voir ce qu'une table de coûts ne peut pas prouver.",
            en="See what a table of costs cannot prove.",
        ),
        expected=lambda data: "d",
        choices={
            "a": Text(
                fr="Oui, dès lors que les clients les plus servis laissent aussi, en dirhams, les marges les plus élevées.",
                en="Yes, as soon as the customers who receive most service also leave the highest margins, in dirhams.",
            ),
            "b": Text(
                fr="Oui : tout service finit par être payé de retour.",
                en="Yes: all service is repaid in the end.",
            ),
            "c": Text(
                fr="Non, et il prouve le contraire : chaque dirham de service est retiré de la marge, donc le service la diminue.",
                en="No, and it proves the opposite: each dirham of service is taken off the margin, so service lowers it.",
            ),
            "d": Text(
                fr="Il ne peut pas le dire : il compare des clients entre eux, non un même client avec plus ou moins de service.",
                en="It cannot say: it compares customers with each other, not the same customer with more or less service.",
            ),
        },
        hints=(
            Text(
                fr="De quoi aurait-on besoin pour savoir ce que rapporterait un dirham de service *de plus* chez un client donné ?",
                en="What would one need to know what one *more* dirham of service would bring in from a given customer?",
            ),
            Text(
                fr="Un gros client reçoit souvent plus de service, et laisse souvent plus de marge. L'un des deux est-il la cause de l'autre ?",
                en="A large customer often receives more service, and often leaves more margin. Is one of the two the cause of the other?",
            ),
        ),
        mistakes=(
            Mistake(
                "size_explains_both",
                Text(
                    fr="Les deux montants suivent souvent la taille du client. Un gros client a-t-il grossi *parce que* vous le servez davantage ?",
                    en="Both amounts often follow the customer's size. Did a large customer grow *because of* the service?",
                ),
                produces=lambda data: "a",
            ),
            Mistake(
                "an_article_of_faith",
                Text(
                    fr="C'est ce que l'on espère. Quelle ligne de la table le montre ? Cherchez un client dont le service coûte plus qu'il ne laisse.",
                    en="That is the hope. Which row of the table shows it? Look for a customer whose service costs more than is left to pay for it.",
                ),
                produces=lambda data: "b",
            ),
            Mistake(
                "accounting_is_no_proof",
                Text(
                    fr="La soustraction est juste, mais elle oublie que le service peut faire vendre. Combien ? Voilà ce qu'on ignore.",
                    en="The subtraction is right, but it forgets that service can bring sales. How many? That is what is not known.",
                ),
                produces=lambda data: "c",
            ),
        ),
        praise=Text(
            fr="Il faudrait un essai : servir davantage quelques clients choisis au hasard, et comparer. Que leur proposeriez-vous ?",
            en="It takes a trial: serve a few customers better, chosen at random, and compare. What would you offer them?",
        ),
        look_again=Text(
            fr="Demandez-vous quelles lignes de la table on compare, et ce qui les distingue en dehors du service.",
            en="Ask yourself which rows of the table are compared, and what sets them apart besides service.",
        ),
    ),
)
