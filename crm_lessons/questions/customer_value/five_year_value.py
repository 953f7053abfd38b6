"""The value of the same customer over five years."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.customer_value.contract import (
    FIRST_HINT,
    contract_terms,
    contract_value,
    undiscounted_value,
    value_by_hand,
)
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.rounding import Kept
from crm_lessons.text.language import Text

FIVE = 5


def _with_weight_kept(data: Data, kept: Kept) -> float:
    margin, retention, discount = contract_terms(data)
    weight = kept(retention / (1 + discount))
    return float(sum(margin * weight**year for year in range(1, FIVE + 1)))


QUESTION = Question(
    id="five_year_value",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(
        fr="Arrêter la somme à un horizon, sans changer le moment de la première marge.",
        en="Stop the sum at a horizon, without changing when the first margin comes.",
    ),
    expected=lambda data: contract_value(data, FIVE),
    rounded=_with_weight_kept,
    hints=(
        FIRST_HINT,
        Text(
            fr="Cinq termes : à la fin de l'année t, la marge compte pour (r / (1 + i)) à la puissance t.",
            en="Five terms: at the end of year t the margin counts for (r / (1 + i)) to the power t.",
        ),
        Text(
            fr="En Python : `sum(… for t in range(1, 6))`. Vérifiez par où `t` commence.",
            en="In Python: `sum(… for t in range(1, 6))`. Check where `t` begins.",
        ),
    ),
    right=(
        lambda data, answer: round(answer, 1),
        lambda data, answer: round(answer),
        lambda data, answer: value_by_hand(*contract_terms(data), 5),
    ),
    mistakes=(
        Mistake(
            "survival_one_year_late",
            fr="Vos chances de rester commencent à 1 : la première marge y est certaine. À la fin de la première année, seule la "
            "part r est encore là.",
            en="Your chances of staying begin at 1: the first margin is certain in them. At the end of the first year only the "
            "part r is still there.",
            produces=lambda data: contract_value(data, FIVE, "certain"),
            credit=0.5,
        ),
        Mistake(
            "first_margin_now",
            fr="Vos cinq marges commencent aujourd'hui : la dernière est celle de la quatrième année. Ici, elles viennent à la fin "
            "de chaque année.",
            en="Your five margins begin today: the last is that of the fourth year. Here they come at the end of each year.",
            produces=lambda data: contract_value(data, FIVE, "now"),
            credit=0.5,
        ),
        Mistake(
            "four_years",
            fr="Il manque une année : `range(1, 5)` s'arrête à quatre.",
            en="One year is missing: `range(1, 5)` stops at four.",
            produces=lambda data: contract_value(data, FIVE - 1),
            credit=0.5,
        ),
        Mistake(
            "no_discount",
            fr="Vous n'avez pas actualisé : chaque terme est à diviser par (1 + i) autant de fois qu'on attend d'années.",
            en="You did not discount: each term is to be divided by (1 + i) as many times as one waits years.",
            produces=lambda data: undiscounted_value(data, FIVE),
        ),
        Mistake(
            "five_margins",
            fr="Cinq marges pleines : personne ne part et rien n'attend.",
            en="Five full margins: nobody leaves and nothing waits.",
            produces=lambda data: FIVE * contract_terms(data)[0],
        ),
        Mistake(
            "for_ever",
            fr="C'est la somme à horizon infini. Ici, on s'arrête après la cinquième année.",
            en="That is the sum over an infinite horizon. Here it stops after the fifth year.",
            produces=contract_value,
        ),
    ),
    praise=Text(
        fr="Comparez à la valeur à horizon infini : les premières années en font l'essentiel, et l'on s'y trompe moins.",
        en="Compare with the value over an infinite horizon: the first years make most of it, and one is less wrong about them.",
    ),
    look_again=Text(
        fr="Calculez le premier terme seul, puis le deuxième, et comparez-les à ceux de la question précédente.",
        en="Compute the first term alone, then the second, and compare them with those of the question before.",
    ),
    tolerance=0.5,
)
