"""What the budget brings in, use by use."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.customer_value.portfolio import BUDGET
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.value_words import USES


def _gains(data: Data, *, capped: bool = True, cost_taken_off: bool = True, whole: bool = True) -> pd.Series[float]:
    uses = data["uses"]
    reached = BUDGET / uses["cost"]
    if whole:
        reached = np.floor(reached)
    if capped:
        reached = reached.clip(upper=uses["most"])
    gain: pd.Series[float] = (reached * (uses["customer_value"] - cost_taken_off * uses["cost"])).astype(float)
    return gain


def _less_the_whole_budget(data: Data) -> pd.Series[float]:
    """Take the whole budget off, spent or not."""
    gain: pd.Series[float] = _gains(data, cost_taken_off=False) - BUDGET
    return gain


QUESTION = Question(
    id="net_gains",
    kind=Kind.SERIES,
    points=3,
    aim=Text(
        fr="Comparer des emplois d'un même budget par ce qu'ils rapportent de plus qu'ils ne coûtent.",
        en="Compare uses of one budget by what they bring in above what they cost.",
    ),
    expected=_gains,
    vocabulary=USES,
    tolerance=1,
    hints=(
        Text(
            fr="Combien de clients entiers 20 000 dirhams paient-ils ? Et combien y en a-t-il au plus ? Le plus petit des deux nombres "
            "l'emporte.",
            en="How many whole customers do 20,000 dirhams pay for? And how many are there at most? The smaller of the two numbers "
            "wins.",
        ),
        Text(
            fr='`20_000 // uses["cost"]` donne des clients entiers, `.clip(upper=uses["most"])` les limite.',
            en='`20_000 // uses["cost"]` gives whole customers, `.clip(upper=uses["most"])` limits them.',
        ),
        Text(
            fr="Chaque client touché rapporte sa valeur moins son coût. Ce que l'on ne dépense pas reste en caisse.",
            en="Each customer reached brings in their value less their cost. What is not spent stays in the till.",
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.round(),
        lambda data, answer: answer.rename(index={word: names.fr for word, names in USES.items()}).to_dict(),
    ),
    mistakes=(
        Mistake(
            "no_limit",
            fr="Vous dépensez tout, comme s'il y avait toujours un client de plus. Regardez la colonne « au plus ».",
            en="You spend everything, as if there were always one customer more. Look at the column “at most”.",
            produces=lambda data: _gains(data, capped=False),
            credit=0.5,
        ),
        Mistake(
            "cost_forgotten",
            fr="C'est la valeur gagnée, pas le gain : il manque ce que chaque client a coûté.",
            en="That is the value won, not the gain: what each customer cost is missing.",
            produces=lambda data: _gains(data, cost_taken_off=False),
        ),
        Mistake(
            "budget_gone",
            fr="Vous retirez 20 000 dirhams à chaque emploi, même quand il n'y a pas assez de clients pour les dépenser.",
            en="You take 20,000 dirhams off each use, even where there are not enough customers to spend them on.",
            produces=_less_the_whole_budget,
            credit=0.5,
        ),
        Mistake(
            "one_customer",
            fr="C'est le gain sur *un* client. Combien en touche-t-on avec le budget ?",
            en="That is the gain from *one* customer. How many does the budget reach?",
            produces=lambda data: (data["uses"]["customer_value"] - data["uses"]["cost"]).astype(float),
        ),
    ),
    praise=Text(
        fr="La plus grande valeur par client n'est pas toujours le plus grand gain : la limite et le coût en décident.",
        en="The largest value of a customer is not always the largest gain: the limit and the cost decide.",
    ),
    look_again=Text(
        fr="Pour chaque emploi : clients payables, clients disponibles, gain sur chacun. Multipliez.",
        en="For each use: customers that can be paid for, customers there are, gain from each. Multiply.",
    ),
)
