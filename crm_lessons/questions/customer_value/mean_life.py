"""How long customers stay on average when churn is constant."""

from __future__ import annotations

from decimal import Decimal

from crm_lessons.data.customer_value.value_terms import KEPT
from crm_lessons.data.variants import Data
from crm_lessons.methods import mean_lifetime
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _retention(data: Data) -> float:
    return float(data["contracts"].loc[KEPT, "retention"])


QUESTION = Question(
    id="mean_life",
    kind=Kind.NUMBER,
    points=1,
    aim=Text(
        fr="Traduire une attrition constante en durée de vie moyenne.",
        en="Turn a constant churn into a mean lifetime.",
    ),
    expected=lambda data: mean_lifetime(1 - _retention(data)),
    hints=(
        Text(
            fr="Le tableau donne le taux de rétention. De quel taux la durée de vie dépend-elle directement ?",
            en="The table gives the retention rate. On which rate does the lifetime directly depend?",
        ),
        Text(
            fr="Si un client sur deux partait chaque année, chacun resterait deux ans en moyenne.",
            en="If one customer in two left each year, each would stay two years on average.",
        ),
    ),
    right=(
        lambda data, answer: round(answer, 1),
        lambda data, answer: Decimal(str(answer)),
    ),
    mistakes=(
        Mistake(
            "retention",
            fr="C'est un taux. On demande un nombre d'années.",
            en="That is a rate. The question asks for a number of years.",
            produces=_retention,
        ),
        Mistake(
            "churn",
            fr="C'est l'attrition elle-même : la part qui part en un an. Combien d'années cela fait-il en moyenne ?",
            en="That is the churn itself: the part that leaves in a year. How many years does that make on average?",
            produces=lambda data: 1 - _retention(data),
        ),
        Mistake(
            "inverse_of_retention",
            fr="Vous avez pris l'inverse de la rétention. Une rétention plus haute doit donner une vie plus *longue*.",
            en="You took the inverse of the retention. A higher retention must give a *longer* life.",
            produces=lambda data: 1 / _retention(data),
        ),
        Mistake(
            "without_the_last_year",
            fr="Vous ne comptez que les années *après* la première. L'année où le client part compte en entier.",
            en="You count only the years *after* the first. The year in which the customer leaves counts in full.",
            produces=lambda data: _retention(data) / (1 - _retention(data)),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="C'est une moyenne : beaucoup partent avant, quelques-uns restent très longtemps. Et elle suppose un taux qui ne "
        "change pas avec l'âge.",
        en="It is a mean: many leave before, a few stay very long. And it supposes a rate that does not change with age.",
    ),
    look_again=Text(
        fr="Passez de la rétention à l'attrition, puis de l'attrition à la durée.",
        en="Go from retention to churn, then from churn to duration.",
    ),
    tolerance=0.06,
)
