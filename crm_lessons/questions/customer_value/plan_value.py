"""The value of a customer by the course's sum: profits less the costs of winning and keeping."""

from __future__ import annotations

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _plan(data: Data, margins: int | None = None, loyalties: int | None = None, acquisitions: int = 1) -> float:
    """Add up a plan; how many times each cost is counted may be wrong."""
    years, margin, loyalty, acquisition = (int(value) for value in data["printed_plan"].iloc[0])
    times = years if loyalties is None else loyalties
    return (years if margins is None else margins) * margin - times * loyalty - acquisitions * acquisition


def _years(data: Data) -> int:
    return int(data["printed_plan"]["years"].iloc[0])


QUESTION = Question(
    id="plan_value",
    kind=Kind.NUMBER,
    points=1,
    aim=Text(
        fr="Faire la somme du cours : profits moins coûts d'acquisition et de fidélisation.",
        en="Do the course's sum: profits less the costs of winning and of keeping the customer.",
    ),
    expected=_plan,
    hints=(
        Text(
            fr="Lesquels de ces montants reviennent chaque année ? Lequel ne se paie qu'une fois ?",
            en="Which of these amounts come back every year? Which is paid only once?",
        ),
        Text(
            fr="Pour une année : la marge moins le coût de la fidélisation. Puis toutes les années, puis le coût de la conquête.",
            en="For one year: the margin less the cost of keeping. Then all the years, then the cost of winning.",
        ),
    ),
    right=(
        lambda data, answer: float(answer),
        lambda data, answer: np.int64(answer),
    ),
    mistakes=(
        Mistake(
            "loyalty_once",
            fr="Vous ne comptez la fidélisation qu'une fois. C'est un coût de chaque année.",
            en="You count loyalty only once. It is a cost of every year.",
            produces=lambda data: _plan(data, loyalties=1),
        ),
        Mistake(
            "acquisition_forgotten",
            fr="Le coût de la conquête manque : il se paie avant la première marge.",
            en="The cost of winning the customer is missing: it is paid before the first margin.",
            produces=lambda data: _plan(data, acquisitions=0),
        ),
        Mistake(
            "loyalty_forgotten",
            fr="Le coût de la fidélisation manque.",
            en="The cost of keeping the customer is missing.",
            produces=lambda data: _plan(data, loyalties=0),
        ),
        Mistake(
            "acquisition_every_year",
            fr="Vous payez la conquête chaque année. Un client se conquiert une fois.",
            en="You pay for winning the customer every year. A customer is won once.",
            produces=lambda data: _plan(data, acquisitions=_years(data)),
        ),
        Mistake(
            "one_year",
            fr="C'est la première année seule. Le plan en compte plusieurs.",
            en="That is the first year alone. The plan has several.",
            produces=lambda data: _plan(data, margins=1, loyalties=1),
        ),
    ),
    praise=Text(
        fr="C'est la valeur d'un client *certain* de rester, pour une entreprise à qui le temps ne coûte rien. La suite lève ces deux "
        "hypothèses.",
        en="That is the value of a customer *certain* to stay, for a firm to which time costs nothing. What follows lifts both "
        "assumptions.",
    ),
    look_again=Text(
        fr="Écrivez une ligne par année, et le coût de la conquête sur une ligne à part.",
        en="Write one line a year, and the cost of winning the customer on a line of its own.",
    ),
    tolerance=0.5,
)
