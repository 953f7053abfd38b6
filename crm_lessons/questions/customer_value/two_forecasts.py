"""Two forecasts by hand: the constant rate and the last value."""

from __future__ import annotations

from crm_lessons.data.customer_value.followed_contracts import SEEN
from crm_lessons.data.variants import Data
from crm_lessons.questions.customer_value.forecast import AHEAD, at_the_end, heads
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _expected(data: Data) -> list[float]:
    return [at_the_end(data, "constant_rate"), at_the_end(data, "last_value")]


def _rate_of_the_start(data: Data) -> list[float]:
    """Divide the departures of two years by the customers at the start, and by 24."""
    seen = heads(data)
    monthly = (seen[0] - seen[SEEN]) / seen[0] / SEEN
    return [float(seen[SEEN] * (1 - monthly) ** AHEAD), at_the_end(data, "last_value")]


def _from_the_start(data: Data) -> list[float]:
    """Apply sixty months of the rate, and five years of the retention, to the whole cohort."""
    seen = heads(data)
    monthly = (seen[0] - seen[SEEN]) / seen.iloc[:-1].sum()
    return [float(seen[0] * (1 - monthly) ** (AHEAD + SEEN)), float(seen[0] * (seen[SEEN] / seen[SEEN // 2]) ** 5)]


def _straight_lines(data: Data) -> list[float]:
    """Take off as many customers each year as in the past."""
    seen = heads(data)
    by_month, last_year = (seen[0] - seen[SEEN]) / SEEN, seen[SEEN // 2] - seen[SEEN]
    return [float(seen[SEEN] - AHEAD * by_month), float(seen[SEEN] - AHEAD / 12 * last_year)]


QUESTION = Question(
    id="two_forecasts",
    kind=Kind.ORDERED_LIST,
    points=3,
    aim=Text(
        fr="Prolonger une cohorte par un taux constant, puis par sa dernière année.",
        en="Carry a cohort forward by a constant rate, then by its last year.",
    ),
    expected=_expected,
    tolerance=0.6,
    hints=(
        Text(
            fr="Taux constant : les départs des 24 mois, divisés par les mois-clients. Un mois-client est un client présent au "
            "début d'un mois.",
            en="Constant rate: the departures of the 24 months, divided by the customer-months. A customer-month is a customer "
            "present at the start of a month.",
        ),
        Text(
            fr='`cohort["customers"].iloc[:-1].sum()` additionne les présents au début de chaque mois. Il reste ensuite 36 mois, '
            "à multiplier par ceux du mois 24.",
            en='`cohort["customers"].iloc[:-1].sum()` adds up those present at the start of each month. Then 36 months remain, to be '
            "multiplied onto those of month 24.",
        ),
        Text(
            fr="Dernière valeur : la deuxième année garde les clients du mois 24 divisés par ceux du mois 12. Trois années pareilles suivent.",
            en="Last value: the second year keeps the customers of month 24 divided by those of month 12. Three years like it follow.",
        ),
    ),
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: [round(heads) for heads in answer],
        lambda data, answer: [round(heads, 2) for heads in answer],
    ),
    mistakes=(
        Mistake(
            "divided_by_the_start",
            fr="Vous divisez les départs par tous ceux du début, comme s'ils étaient restés 24 mois. Qui était encore exposé à "
            "partir, mois après mois ?",
            en="You divide the departures by all who were there at the start, as if they had stayed for 24 months. Who was still "
            "exposed to leaving, month after month?",
            produces=_rate_of_the_start,
            credit=0.5,
        ),
        Mistake(
            "from_the_start",
            fr="Vous repartez du mois 0, alors que l'on sait combien sont encore là au mois 24. Partez de ce que l'on a vu.",
            en="You start again from month 0, though it is known how many are still there in month 24. Start from what was seen.",
            produces=_from_the_start,
            credit=0.5,
        ),
        Mistake(
            "straight_line",
            fr="Vous retirez chaque année le même *nombre*. Un taux s'applique à ceux qui restent, de moins en moins nombreux.",
            en="You take off the same *number* each year. A rate applies to those who remain, fewer and fewer.",
            produces=_straight_lines,
        ),
        Mistake(
            "swapped",
            fr="Vos deux prévisions sont échangées : d'abord le taux constant, puis la dernière valeur.",
            en="Your two forecasts are swapped: first the constant rate, then the last value.",
            produces=lambda data: _expected(data)[::-1],
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Deux règles simples, deux nombres. Avant d'ouvrir l'enveloppe, laquelle croyez-vous, et dans quel sens se trompe-t-elle ?",
        en="Two simple rules, two numbers. Before the envelope is opened, which do you believe, and in which direction is it wrong?",
    ),
    look_again=Text(
        fr="Écrivez ce que chaque règle suppose d'une année à venir, puis appliquez-la trois fois.",
        en="Write down what each rule supposes of a year to come, then apply it three times.",
    ),
)
