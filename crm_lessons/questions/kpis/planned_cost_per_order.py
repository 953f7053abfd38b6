"""The cost of an order foreseen from the chain of rates."""

from __future__ import annotations

from decimal import Decimal

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _plan(data: Data) -> tuple[float, float, float]:
    cost, response, conversion = data["plan"][["cost_per_contact", "response_rate", "conversion_rate"]]
    return float(cost), float(response), float(conversion)


QUESTION = Question(
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
    right=(
        lambda data, answer: round(answer),
        lambda data, answer: Decimal(str(round(answer, 2))),
        lambda data, answer: np.float32(answer),
    ),
    mistakes=(
        Mistake(
            "multiplied",
            fr="Vous multipliez le coût par les taux : une commande coûterait moins qu'un message. Plus les taux sont faibles, "
            "plus la commande est chère.",
            en="You multiply the cost by the rates: an order would cost less than a message. The lower the rates, the dearer "
            "the order.",
            produces=lambda data: _plan(data)[0] * _plan(data)[1] * _plan(data)[2],
        ),
        Mistake(
            "without_brackets",
            fr="Vous avez divisé par le premier taux, puis *multiplié* par le second : Python lit `a / b * c` de gauche à droite. Mettez le "
            "produit des deux taux entre parenthèses : `a / (b * c)`.",
            en="You divided by the first rate, then *multiplied* by the second: Python reads `a / b * c` from left to right. Put the "
            "product of the two rates in brackets: `a / (b * c)`.",
            produces=lambda data: _plan(data)[0] / _plan(data)[1] * _plan(data)[2],
            credit=0.5,
        ),
        Mistake(
            "rates_added",
            fr="Vous additionnez les deux taux. Ils se suivent : le second s'applique à ce que le premier a laissé passer.",
            en="You add the two rates. They follow each other: the second applies to what the first let through.",
            produces=lambda data: _plan(data)[0] / (_plan(data)[1] + _plan(data)[2]),
        ),
        Mistake(
            "cost_of_a_response",
            fr="C'est le coût d'une *réponse*. Il reste un pas jusqu'à la commande.",
            en="That is the cost of a *response*. One step is left before the order.",
            produces=lambda data: _plan(data)[0] / _plan(data)[1],
            credit=0.5,
        ),
        Mistake(
            "every_message_answered",
            fr="Vous faites comme si chaque message avait une réponse. Où est le premier taux ?",
            en="You act as if every message were answered. Where is the first rate?",
            produces=lambda data: _plan(data)[0] / _plan(data)[2],
        ),
        Mistake(
            "rates_as_percentages",
            fr="Vous divisez par des pourcentages, comme 3 au lieu de 0,03. Une commande coûterait moins qu'un message.",
            en="You divide by percentages, such as 3 instead of 0.03. An order would cost less than a message.",
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
)
