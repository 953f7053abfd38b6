"""The value of a customer, its assumption and its timing said."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import customer_lifetime_value, mean_lifetime
from crm_lessons.methods.customer_value.lifetime_value import FirstMargin
from crm_lessons.questions.case_study.book import clean_orders
from crm_lessons.questions.case_study.yearly_buyers import LAST_YEAR, buyers_of, retention_rate
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

DISCOUNT = 0.10


def _yearly_margin(data: Data) -> float:
    """Return the margin of the last year, credit notes deducted, by buyer of that year."""
    orders = clean_orders(data)
    margin = orders.loc[orders["date"].dt.year == LAST_YEAR, "margin"].sum()
    return float(margin / len(buyers_of(orders, LAST_YEAR)))


def _value(data: Data, discount: float = DISCOUNT, first_margin: FirstMargin = "end_of_year") -> float:
    retention = retention_rate(clean_orders(data))
    return customer_lifetime_value(_yearly_margin(data), retention, discount, first_margin=first_margin)


def _value_at(data: Data, own: float) -> float | None:
    """Return the value at the retention that the student found; None where it is no rate, or leaves nobody."""
    return customer_lifetime_value(_yearly_margin(data), own, DISCOUNT) if 0 < own < 1 else None


def _lifetime_times_margin(data: Data) -> float:
    return _yearly_margin(data) * mean_lifetime(1 - retention_rate(clean_orders(data)))


QUESTION = Question(
    id="customer_value",
    kind=Kind.NUMBER,
    points=3,
    tolerance=1.0,
    aim=Text(
        fr="Donner à un client une valeur dont l'hypothèse et l'échéance sont dites.",
        en="Give a customer a value whose assumption and timing are said.",
    ),
    expected=_value,
    rounded=lambda data, kept: customer_lifetime_value(
        _yearly_margin(data), kept(retention_rate(clean_orders(data))), DISCOUNT
    ),
    follows={"retention": _value_at},
    hints=(
        Text(
            fr="La marge de 2024 : additionnez celle de toutes les commandes et de tous les avoirs de l'année, puis divisez par "
            "ses acheteurs.",
            en="The margin of 2024: add up that of all the orders and credit notes of the year, then divide by its buyers.",
        ),
        Text(
            fr="L'énoncé place la première marge à la fin de la première année, chez ceux qui sont restés : elle est multipliée "
            "par r et divisée par 1 + i.",
            en="The question puts the first margin at the end of the first year, from those who stayed: it is multiplied by r "
            "and divided by 1 + i.",
        ),
        Text(
            fr="La somme de toutes ces marges est m × r / (1 + i − r). N'arrondissez ni m ni r avant la fin.",
            en="The sum of all these margins is m × r / (1 + i − r). Round neither m nor r before the end.",
        ),
    ),
    right=(
        lambda data, answer: round(answer),
        lambda data, answer: np.array([answer]),
    ),
    mistakes=(
        Mistake(
            "first_margin_today",
            fr="Vous comptez une marge aujourd'hui, sûre, en plus des suivantes : c'est l'autre échéance. L'énoncé met la "
            "première en fin d'année.",
            en="You count a margin today, certain, on top of those that follow: that is the other timing. The question puts "
            "the first at the end of the year.",
            produces=lambda data: _value(data, first_margin="now"),
            credit=0.5,
        ),
        Mistake(
            "first_margin_certain",
            fr="Votre première marge, en fin d'année, est sûre. Celui qui est parti entre-temps ne la paie pas.",
            en="Your first margin, at the end of the year, is certain. Whoever left in the meantime does not pay it.",
            produces=lambda data: _value(data, first_margin="certain"),
            credit=0.5,
        ),
        Mistake(
            "not_discounted",
            fr="Vous n'actualisez pas : une marge dans cinq ans vaut chez vous une marge tout de suite.",
            en="You do not discount: in your answer a margin in five years is worth a margin at once.",
            produces=lambda data: _value(data, discount=0.0),
            credit=0.25,
        ),
        Mistake(
            "one_year",
            fr="C'est la marge d'une année. Un client qui reste en laisse d'autres.",
            en="This is the margin of one year. A customer who stays leaves others.",
            produces=_yearly_margin,
        ),
        Mistake(
            "lifetime_times_margin",
            fr="Vous multipliez la marge par la durée de vie moyenne 1/(1 − r) : ni l'attente ni la première année n'y sont.",
            en="You multiply the margin by the mean lifetime 1/(1 − r): neither waiting nor the first year is in it.",
            produces=_lifetime_times_margin,
        ),
    ),
    praise=Text(
        fr="Cette moyenne suppose que tous se ressemblent et que rien ne change. Lequel des deux vous gêne le plus, ici ?",
        en="This mean supposes that all are alike and that nothing changes. Which of the two troubles you more here?",
    ),
    look_again=Text(
        fr="Vérifiez chaque pièce à part : m, puis r, puis le multiple r / (1 + i − r), sans arrondir ni m ni r.",
        en="Check each piece on its own: m, then r, then the multiple r / (1 + i − r), rounding neither m nor r.",
    ),
)
