"""The retention from one year to the next, on those who bought in the first."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.questions.case_study.book import clean_orders, orders_by_record
from crm_lessons.questions.case_study.yearly_buyers import FIRST_YEAR, LAST_YEAR, buyers_of, retention_rate
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _kept_of_the_second(data: Data) -> float:
    orders = clean_orders(data)
    before, after = buyers_of(orders, FIRST_YEAR), buyers_of(orders, LAST_YEAR)
    return len(before & after) / len(after)


def _second_over_first(data: Data) -> float:
    orders = clean_orders(data)
    return len(buyers_of(orders, LAST_YEAR)) / len(buyers_of(orders, FIRST_YEAR))


QUESTION = Question(
    id="retention",
    kind=Kind.RATE,
    points=2,
    aim=Text(
        fr="Mesurer la rétention sur ceux qui étaient là au début, et sur eux seuls.",
        en="Measure retention on those who were there at the start, and on them alone.",
    ),
    expected=lambda data: retention_rate(clean_orders(data)),
    hints=(
        Text(
            fr="Deux ensembles de clients, fiches réunies : ceux qui ont commandé en 2023, ceux qui ont commandé en 2024.",
            en="Two sets of customers, records joined: those who ordered in 2023, those who ordered in 2024.",
        ),
        Text(
            fr="`len({1, 2, 3} & {2, 3, 4})` compte ceux qui sont dans deux ensembles. Par quel nombre diviser : qui"
            " pouvait rester ?",
            en="`len({1, 2, 3} & {2, 3, 4})` counts those who are in two sets. Divide by which number: who could "
            "have stayed?",
        ),
    ),
    right=(
        lambda data, answer: round(answer, 3),
        lambda data, answer: np.float64(answer),
    ),
    mistakes=(
        Mistake(
            "records_not_joined",
            fr="Vous suivez des fiches : un client inscrit de nouveau en 2024 passe chez vous pour perdu, et pour nouveau.",
            en="You follow records: a customer registered again in 2024 passes in your answer for lost, and for new.",
            produces=lambda data: retention_rate(orders_by_record(data)),
            credit=0.5,
        ),
        Mistake(
            "out_of_the_second_year",
            fr="Vous divisez par les acheteurs de 2024 : les nouveaux n'étaient pas là, on ne pouvait pas les garder.",
            en="You divide by the buyers of 2024: the newcomers were not there, they could not be kept.",
            produces=_kept_of_the_second,
        ),
        Mistake(
            "churn",
            fr="C'est l'attrition, la part de ceux qui ne sont pas revenus. On demande celle de ceux qui sont revenus.",
            en="This is churn, the share of those who did not come back. The question asks for those who did.",
            produces=lambda data: 1 - retention_rate(clean_orders(data)),
            credit=0.5,
        ),
        Mistake(
            "two_years_compared",
            fr="Vous comparez deux effectifs. Les nouveaux de 2024 y cachent ceux qui sont partis : suivez les mêmes clients.",
            en="You compare two head counts. The newcomers of 2024 hide those who left: follow the same customers.",
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
)
