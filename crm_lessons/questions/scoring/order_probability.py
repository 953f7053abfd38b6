"""A probability from odds: the course's score, read as the probability of an order."""

from __future__ import annotations

from crm_lessons.data.scoring.curve import STEP
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _curve(data: Data) -> tuple[float, float, int]:
    """Return the odds on the day of a purchase, what thirty days leave of them, and how many times thirty days have passed."""
    customer = data["curve"].iloc[0]
    return float(customer["odds_today"]), float(customer["odds_factor"]), int(customer["recency_days"]) // STEP


def _odds(data: Data) -> float:
    today, factor, steps = _curve(data)
    return today * factor**steps


def _probability(odds: float) -> float:
    return odds / (1 + odds)


def _probability_multiplied(data: Data) -> float:
    today, factor, steps = _curve(data)
    return _probability(today) * factor**steps


def _once(data: Data) -> float:
    today, factor, _ = _curve(data)
    return _probability(today * factor)


QUESTION = Question(
    id="order_probability",
    kind=Kind.RATE,
    points=2,
    aim=Text(fr="Lire un score comme une probabilité.", en="Read a score as a probability."),
    expected=lambda data: _probability(_odds(data)),
    hints=(
        Text(
            fr="Combien de fois trente jours se sont-ils écoulés ? La cote est multipliée à chaque fois.",
            en="How many times have thirty days gone by? The odds are multiplied each time.",
        ),
        Text(
            fr="Une cote de 3 contre 1 est une chance de 3 sur 4. Comment passez-vous de la vôtre à une probabilité ?",
            en="Odds of 3 to 1 are a chance of 3 in 4. How do you go from yours to a probability?",
        ),
    ),
    right=(lambda data, answer: round(answer, 3),),
    mistakes=(
        Mistake(
            "odds_kept",
            fr="C'est la cote. Une probabilité se rapporte à *toutes* les issues : divisez par 1 + la cote.",
            en="These are the odds. A probability is set against *all* outcomes: divide by 1 + the odds.",
            produces=_odds,
            credit=0.5,
        ),
        Mistake(
            "probability_multiplied",
            fr="Vous multipliez la probabilité. C'est la cote que le temps multiplie ; on convertit à la fin.",
            en="You multiply the probability. It is the odds that time multiplies; one converts at the end.",
            produces=_probability_multiplied,
            credit=0.25,
        ),
        Mistake(
            "thirty_days_only",
            fr="Vous n'avez laissé passer que trente jours. Combien de fois trente jours y a-t-il ?",
            en="You let thirty days go by only. How many times thirty days are there?",
            produces=_once,
            credit=0.5,
        ),
        Mistake(
            "the_other_chance",
            fr="C'est la chance que rien ne vienne. On demande celle d'une commande.",
            en="That is the chance that nothing comes. The chance of an order is asked for.",
            produces=lambda data: 1 - _probability(_odds(data)),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Une probabilité de commander, pas d'être convaincu : elle ne dit rien de ce qu'une lettre y changerait.",
        en="A probability of ordering, not of being persuaded: it says nothing of what a letter would change in it.",
    ),
    look_again=Text(
        fr="Deux étapes : la cote après tant de fois trente jours, puis cote / (1 + cote).",
        en="Two steps: the odds after so many times thirty days, then odds / (1 + odds).",
    ),
    tolerance=0.006,
)
