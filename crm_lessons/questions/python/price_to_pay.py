"""A price with a rebate: a computation written as Python writes it."""

from __future__ import annotations

from decimal import Decimal

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _list_price(data: Data) -> float:
    return float(data["offer"]["price"] * data["offer"]["quantity"])


def _rebate(data: Data) -> float:
    return float(data["offer"]["rebate_percent"] / 100)


QUESTION = Question(
    id="price_to_pay",
    kind=Kind.NUMBER,
    points=1,
    aim=Text(fr="Écrire un calcul comme Python l'attend.", en="Write a computation as Python wants it."),
    expected=lambda data: _list_price(data) * (1 - _rebate(data)),
    hints=(
        Text(
            fr="Commencez par le prix sans remise : prix d'une pompe × quantité. La remise en enlève une part.",
            en="Begin with the price without the discount: price of a pump × quantity. The discount takes a part of it away.",
        ),
        Text(
            fr='Une valeur se prend par son nom : `offer["price"]`. Une remise de 5 % laisse `1 - 5 / 100` du prix.',
            en='A value is taken by its name: `offer["price"]`. A discount of 5% leaves `1 - 5 / 100` of the price.',
        ),
    ),
    right=(
        lambda data, answer: round(answer, 2),
        lambda data, answer: Decimal(str(round(answer, 2))),
    ),
    mistakes=(
        Mistake(
            "rebate_alone",
            fr="C'est le montant de la remise. Le client paie ce qui reste.",
            en="That is the amount of the discount. The customer pays what is left.",
            produces=lambda data: _list_price(data) * _rebate(data),
        ),
        Mistake(
            "rebate_added",
            fr="Vous avez ajouté la remise au prix. Elle s'en retire.",
            en="You added the discount to the price. It is taken off.",
            produces=lambda data: _list_price(data) * (1 + _rebate(data)),
        ),
        Mistake(
            "one_pump",
            fr="C'est le prix d'une seule pompe. Combien en commande-t-on ?",
            en="That is the price of a single pump. How many are ordered?",
            produces=lambda data: float(data["offer"]["price"]) * (1 - _rebate(data)),
        ),
        Mistake(
            "percent_for_dirhams",
            fr="Vous avez retiré le pourcentage comme si c'étaient des dirhams. Divisez-le par 100 et appliquez-le au prix.",
            en="You took the percentage off as if it were dirhams. Divide it by 100 and apply it to the price.",
            produces=lambda data: _list_price(data) - float(data["offer"]["rebate_percent"]),
        ),
        Mistake(
            "no_rebate",
            fr="C'est le prix avant la remise.",
            en="That is the price before the discount.",
            produces=_list_price,
        ),
    ),
    praise=Text(
        fr="Les parenthèses décident : sans elles, Python multiplie d'abord et soustrait ensuite.",
        en="The brackets decide: without them Python multiplies first and subtracts afterwards.",
    ),
    look_again=Text(
        fr="Calculez d'abord de tête avec une remise de 10 %, puis écrivez la même chose avec les noms.",
        en="First work it out in your head with a discount of 10%, then write the same with the names.",
    ),
    tolerance=0.01,
)
