"""The T of FRAT: whether what an account buys binds it for years."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.scoring.families import STRATEGIC, TYPES
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.scoring_words import PURCHASE_TYPES


def _named(strategic: pd.Series[bool]) -> pd.Series[str]:
    named: pd.Series[str] = strategic.map({True: "strategic", False: "tactical"})
    return named


def _by_most_orders(data: Data) -> pd.Series[str]:
    return _named(data["families"][list(TYPES)].idxmax(axis=1) == STRATEGIC)


QUESTION = Question(
    id="purchase_type",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(fr="Lire le T de FRAT : stratégique ou tactique ?", en="Read the T of FRAT: strategic or tactical?"),
    expected=_by_most_orders,
    vocabulary=PURCHASE_TYPES,
    hints=(
        Text(
            fr="Quel type chaque compte a-t-il commandé le plus souvent ? C'est lui, et lui seul, qui décide.",
            en="Which type has each account ordered most often? That one, and it alone, decides.",
        ),
        Text(
            fr='`families["pump"] > families["spare_part"]` répond compte par compte. La pompe est-elle alors le type le plus commandé, ou reste-t-il une comparaison à joindre par `&` ?',
            en='`families["pump"] > families["spare_part"]` answers account by account. Is the pump then the type ordered most, or is one more comparison to be joined by `&`?',
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: {word: list(group.index) for word, group in answer.groupby(answer)},
        lambda data, answer: answer.map({word: names.fr for word, names in PURCHASE_TYPES.items()}),
    ),
    mistakes=(
        Mistake(
            "any_pump",
            fr="Une seule pompe ne fait pas le type d'un compte : certains ont surtout commandé autre chose. Quoi, le plus souvent ?",
            en="A single pump does not make an account's type: some have mostly ordered other things. What, most often?",
            produces=lambda data: _named(data["families"][STRATEGIC] > 0),
            credit=0.25,
        ),
        Mistake(
            "the_last_order",
            fr="Vous prenez le type de la dernière commande. T regarde l'habitude, pas le dernier passage.",
            en="You take the type of the last order. T looks at the habit, not at the last visit.",
            produces=lambda data: _named(data["families"]["type"] == STRATEGIC),
            credit=0.25,
        ),
        Mistake(
            "swapped",
            fr="Les deux mots sont échangés : lequel engage pour des années, la pompe ou le joint ?",
            en="The two words are swapped: which one binds for years, the pump or the seal?",
            produces=lambda data: _by_most_orders(data).map({"strategic": "tactical", "tactical": "strategic"}),
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="Deux conversations : l'installation dans cinq ans, ou la livraison de jeudi. Et la frontière se choisit : dites-la.",
        en="Two conversations: the installation in five years, or Thursday's delivery. And the border is a choice: state it.",
    ),
    look_again=Text(
        fr="Trois nombres par compte : lequel est le plus grand, et cet achat engage-t-il pour des années ?",
        en="Three numbers for each account: which is the largest, and does that purchase bind for years?",
    ),
)
