"""Value: how many buyers stay from one year to the next, and what a customer is worth if that lasts."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import churn_rate, customer_lifetime_value, mean_lifetime
from crm_lessons.methods.lifetime_value import FirstMargin
from crm_lessons.questions.case_study.book import clean_orders, orders_by_record, purchases
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

DISCOUNT = 0.10
_FIRST_YEAR, _LAST_YEAR = 2023, 2024


def _buyers(orders: pd.DataFrame, year: int) -> set[int]:
    bought = purchases(orders)
    return set(bought.loc[bought["date"].dt.year == year, "customer"])


def _retention(orders: pd.DataFrame) -> float:
    before, after = _buyers(orders, _FIRST_YEAR), _buyers(orders, _LAST_YEAR)
    return 1 - churn_rate(len(before), len(before - after))


def _kept_of_the_second(data: Data) -> float:
    orders = clean_orders(data)
    before, after = _buyers(orders, _FIRST_YEAR), _buyers(orders, _LAST_YEAR)
    return len(before & after) / len(after)


def _second_over_first(data: Data) -> float:
    orders = clean_orders(data)
    return len(_buyers(orders, _LAST_YEAR)) / len(_buyers(orders, _FIRST_YEAR))


def _yearly_margin(data: Data) -> float:
    """Return the margin of the last year, credit notes deducted, by buyer of that year."""
    orders = clean_orders(data)
    margin = orders.loc[orders["date"].dt.year == _LAST_YEAR, "margin"].sum()
    return float(margin / len(_buyers(orders, _LAST_YEAR)))


def _value(data: Data, discount: float = DISCOUNT, first_margin: FirstMargin = "end_of_year") -> float:
    retention = _retention(clean_orders(data))
    return customer_lifetime_value(_yearly_margin(data), retention, discount, first_margin=first_margin)


def _value_at(data: Data, own: float) -> float | None:
    """Return the value at the retention that the student found; None where it is no rate, or leaves nobody."""
    return customer_lifetime_value(_yearly_margin(data), own, DISCOUNT) if 0 < own < 1 else None


def _lifetime_times_margin(data: Data) -> float:
    return _yearly_margin(data) * mean_lifetime(1 - _retention(clean_orders(data)))


VALUE_QUESTIONS = (
    Question(
        id="retention",
        kind=Kind.RATE,
        points=2,
        aim=Text(
            fr="Mesurer la rétention sur ceux qui étaient là au début, et sur eux seuls.",
            en="Measure retention on those who were there at the start, and on them alone.",
        ),
        expected=lambda data: _retention(clean_orders(data)),
        hints=(
            Text(
                fr="Deux ensembles de clients, fiches réunies : ceux qui ont commandé en 2023, ceux qui ont commandé en 2024.",
                en="Two sets of customers, records joined: those who ordered in 2023, those who ordered in 2024.",
            ),
            Text(
                fr="`len(a & b)` compte ceux qui sont dans les deux. Par quel nombre diviser : qui pouvait rester ?",
                en="`len(a & b)` counts those who are in both. Divide by which number: who could have stayed?",
            ),
        ),
        mistakes=(
            Mistake(
                "records_not_joined",
                Text(
                    fr="Vous suivez des fiches : un client inscrit de nouveau en 2024 passe chez vous pour perdu, et pour nouveau.",
                    en="You follow records: a customer registered again in 2024 passes in your answer for lost, and for new.",
                ),
                produces=lambda data: _retention(orders_by_record(data)),
                credit=0.5,
            ),
            Mistake(
                "out_of_the_second_year",
                Text(
                    fr="Vous divisez par les acheteurs de 2024 : les nouveaux n'étaient pas là, on ne pouvait pas les garder.",
                    en="You divide by the buyers of 2024: the newcomers were not there, they could not be kept.",
                ),
                produces=_kept_of_the_second,
            ),
            Mistake(
                "churn",
                Text(
                    fr="C'est l'attrition, la part de ceux qui ne sont pas revenus. On demande celle de ceux qui sont revenus.",
                    en="This is churn, the share of those who did not come back. The question asks for those who did.",
                ),
                produces=lambda data: 1 - _retention(clean_orders(data)),
                credit=0.5,
            ),
            Mistake(
                "two_years_compared",
                Text(
                    fr="Vous comparez deux effectifs. Les nouveaux de 2024 y cachent ceux qui sont partis : suivez les mêmes clients.",
                    en="You compare two head counts. The newcomers of 2024 hide those who left: follow the same customers.",
                ),
                produces=_second_over_first,
            ),
        ),
        praise=Text(
            fr="Sans contrat, « pas revenu cette année » n'est pas encore « perdu » : dites-le quand vous citez ce taux.",
            en="Without a contract, “did not come back this year” is not yet “lost”: say so when you quote this rate.",
        ),
        look_again=Text(
            fr="Au dénominateur, les acheteurs de 2023. Au numérateur, ceux d'entre eux qui ont commandé en 2024.",
            en="Below the line, the buyers of 2023. Above it, those among them who ordered in 2024.",
        ),
    ),
    Question(
        id="customer_value",
        kind=Kind.NUMBER,
        points=3,
        tolerance=1.0,
        aim=Text(
            fr="Donner à un client une valeur dont l'hypothèse et l'échéance sont dites.",
            en="Give a customer a value whose assumption and timing are said.",
        ),
        expected=_value,
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
        mistakes=(
            Mistake(
                "first_margin_today",
                Text(
                    fr="Vous comptez une marge aujourd'hui, sûre, en plus des suivantes : c'est l'autre échéance. L'énoncé met la "
                    "première en fin d'année.",
                    en="You count a margin today, certain, on top of those that follow: that is the other timing. The question puts "
                    "the first at the end of the year.",
                ),
                produces=lambda data: _value(data, first_margin="now"),
                credit=0.5,
            ),
            Mistake(
                "first_margin_certain",
                Text(
                    fr="Votre première marge, en fin d'année, est sûre. Celui qui est parti entre-temps ne la paie pas.",
                    en="Your first margin, at the end of the year, is certain. Whoever left in the meantime does not pay it.",
                ),
                produces=lambda data: _value(data, first_margin="certain"),
                credit=0.5,
            ),
            Mistake(
                "not_discounted",
                Text(
                    fr="Vous n'actualisez pas : une marge dans cinq ans vaut chez vous une marge tout de suite.",
                    en="You do not discount: in your answer a margin in five years is worth a margin at once.",
                ),
                produces=lambda data: _value(data, discount=0.0),
                credit=0.25,
            ),
            Mistake(
                "one_year",
                Text(
                    fr="C'est la marge d'une année. Un client qui reste en laisse d'autres.",
                    en="This is the margin of one year. A customer who stays leaves others.",
                ),
                produces=_yearly_margin,
            ),
            Mistake(
                "lifetime_times_margin",
                Text(
                    fr="Vous multipliez la marge par la durée de vie moyenne 1/(1 − r) : ni l'attente ni la première année n'y sont.",
                    en="You multiply the margin by the mean lifetime 1/(1 − r): neither waiting nor the first year is in it.",
                ),
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
    ),
)
