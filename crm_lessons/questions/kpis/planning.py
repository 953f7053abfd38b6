"""Before the next campaign: how many orders it must bring once all is counted, and what one order will cost."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.methods import break_even
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _whole_cost(data: Data) -> int:
    campaign = data["campaign"]
    return int(campaign["cost"] + campaign["staff_cost"])


def _average_order(data: Data) -> float:
    return float(data["campaign"]["revenue"] / data["campaign"]["orders"])


def _plan(data: Data) -> tuple[float, float, float]:
    cost, response, conversion = data["plan"][["cost_per_contact", "response_rate", "conversion_rate"]]
    return float(cost), float(response), float(conversion)


PLANNING_QUESTIONS = (
    Question(
        id="true_break_even",
        kind=Kind.COUNT,
        points=2,
        aim=Text(
            fr="Recalculer le point mort quand on compte un coût qu'on avait oublié.",
            en="Work out break-even again with a cost that had been left out.",
        ),
        expected=lambda data: break_even(_whole_cost(data), data["campaign"]["margin_per_order"]),
        hints=(
            Text(
                fr="Combien la campagne coûte-t-elle vraiment, temps passé compris ?",
                en="What does the campaign really cost, staff time included?",
            ),
            Text(
                fr="Divisez ce coût par ce que *laisse* une commande, pas par ce qu'elle rapporte en chiffre d'affaires.",
                en="Divide that cost by what an order *leaves*, not by the revenue it brings.",
            ),
            Text(
                fr="Essayez deux nombres de commandes voisins : à l'un la campagne perd, à l'autre elle ne perd plus.",
                en="Try two neighbouring numbers of orders: at one the campaign loses, at the other it no longer does.",
            ),
        ),
        mistakes=(
            Mistake(
                "rounded_down",
                Text(
                    fr="À ce nombre de commandes, il manque encore quelques dirhams. Un point mort s'arrondit toujours vers le haut.",
                    en="At that number of orders a few dirhams are still missing. A break-even is always rounded up.",
                ),
                produces=lambda data: _whole_cost(data) // int(data["campaign"]["margin_per_order"]),
                credit=0.5,
            ),
            Mistake(
                "not_rounded",
                Text(
                    fr="Une commande ne se reçoit pas en partie : donnez un nombre entier.",
                    en="An order does not come in part: give a whole number.",
                ),
                produces=lambda data: _whole_cost(data) / data["campaign"]["margin_per_order"],
                credit=0.5,
            ),
            Mistake(
                "staff_forgotten",
                Text(
                    fr="C'est le point mort d'avant : le temps passé n'y est pas.",
                    en="That is the earlier break-even: staff time is not in it.",
                ),
                produces=lambda data: break_even(data["campaign"]["cost"], data["campaign"]["margin_per_order"]),
            ),
            Mistake(
                "by_revenue",
                Text(
                    fr="Vous divisez par la commande moyenne. Une fois payé ce qu'il a fallu pour la livrer, que laisse une commande ?",
                    en="You divide by the average order. Once all that it takes to deliver is paid, what does an order leave?",
                ),
                produces=lambda data: break_even(_whole_cost(data), _average_order(data)),
            ),
            Mistake(
                "an_amount",
                Text(
                    fr="C'est un montant en dirhams. Le point mort se compte en commandes.",
                    en="That is an amount in dirhams. Break-even is counted in orders.",
                ),
                produces=_whole_cost,
            ),
        ),
        praise=Text(
            fr="Un point mort ne vaut que ce que vaut la liste des coûts. Qu'est-ce que celle-ci oublie encore ?",
            en="A break-even is worth what the list of costs is worth. What does this one still leave out?",
        ),
        look_again=Text(
            fr="Vérifiez ce que vous comptez dans le coût, puis par quoi vous le divisez.",
            en="Check what you count in the cost, then what you divide it by.",
        ),
    ),
    Question(
        id="planned_cost_per_order",
        kind=Kind.NUMBER,
        points=2,
        aim=Text(
            fr="Prévoir le coût d'une commande à partir de la chaîne des taux.",
            en="Foresee the cost of an order from the chain of rates.",
        ),
        expected=lambda data: _plan(data)[0] / (_plan(data)[1] * _plan(data)[2]),
        tolerance=0.01,
        hints=(
            Text(
                fr="Combien de messages faut-il envoyer pour obtenir une réponse ? Et combien de réponses pour une commande ?",
                en="How many messages does it take to get one response? And how many responses for one order?",
            ),
            Text(
                fr="Prenez mille messages : ce qu'ils coûtent, les réponses, les commandes. Puis divisez.",
                en="Take a thousand messages: what they cost, the responses, the orders. Then divide.",
            ),
            Text(
                fr="Les deux taux se multiplient : leur produit dit quelle part des messages devient une commande.",
                en="The two rates multiply: their product says what part of the messages becomes an order.",
            ),
        ),
        mistakes=(
            Mistake(
                "multiplied",
                Text(
                    fr="Vous multipliez le coût par les taux : une commande coûterait moins qu'un message. Plus les taux sont faibles, "
                    "plus la commande est chère.",
                    en="You multiply the cost by the rates: an order would cost less than a message. The lower the rates, the dearer "
                    "the order.",
                ),
                produces=lambda data: _plan(data)[0] * _plan(data)[1] * _plan(data)[2],
            ),
            Mistake(
                "rates_added",
                Text(
                    fr="Vous additionnez les deux taux. Ils se suivent : le second s'applique à ce que le premier a laissé passer.",
                    en="You add the two rates. They follow each other: the second applies to what the first let through.",
                ),
                produces=lambda data: _plan(data)[0] / (_plan(data)[1] + _plan(data)[2]),
            ),
            Mistake(
                "cost_of_a_response",
                Text(
                    fr="C'est le coût d'une *réponse*. Il reste un pas jusqu'à la commande.",
                    en="That is the cost of a *response*. One step is left before the order.",
                ),
                produces=lambda data: _plan(data)[0] / _plan(data)[1],
                credit=0.5,
            ),
            Mistake(
                "every_message_answered",
                Text(
                    fr="Vous faites comme si chaque message avait une réponse. Où est le premier taux ?",
                    en="You act as if every message were answered. Where is the first rate?",
                ),
                produces=lambda data: _plan(data)[0] / _plan(data)[2],
            ),
            Mistake(
                "rates_as_percentages",
                Text(
                    fr="Vous divisez par des pourcentages, comme 3 au lieu de 0,03. Une commande coûterait moins qu'un message.",
                    en="You divide by percentages, such as 3 instead of 0.03. An order would cost less than a message.",
                ),
                produces=lambda data: _plan(data)[0] / (100 * _plan(data)[1] * 100 * _plan(data)[2]),
            ),
        ),
        praise=Text(
            fr="Trois nombres suffisent à prévoir. Gagner dix pour cent sur l'un ou l'autre taux a donc le même effet.",
            en="Three numbers are enough to foresee it. So a gain of ten per cent on either rate has the same effect.",
        ),
        look_again=Text(
            fr="Déroulez la chaîne sur mille messages, étape après étape.",
            en="Follow the chain with a thousand messages, step after step.",
        ),
    ),
)
