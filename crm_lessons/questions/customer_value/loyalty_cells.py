"""The cell of each customer, by profit and by the expected length of the relationship."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.customer_value.relationships import HIGH, LONG
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.loyalty_cells import CELL_OF, LOYALTY_CELLS, LOYALTY_GROUPS


def _cells(data: Data, profit: str = "yearly_profit", length: str = "expected_months") -> pd.Series[str]:
    """Return the cell of each customer; `profit` and `length` are the columns taken for them."""
    customers = data["relationships"]
    high, long = customers[profit] >= HIGH, customers[length] >= LONG
    return pd.Series([CELL_OF[bool(up), bool(along)] for up, along in zip(high, long, strict=True)], customers.index)


def _by_revenue(data: Data) -> pd.Series[str]:
    customers = data["relationships"]
    high = customers["revenue"] >= customers["revenue"].mean()
    return _cells({"relationships": customers.assign(ranked=high * HIGH)}, "ranked")


QUESTION = Question(
    id="loyalty_cells",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(
        fr="Placer des clients selon leur profit et la durée prévue de la relation.",
        en="Place customers by their profit and by the expected length of the relationship.",
    ),
    expected=_cells,
    vocabulary=LOYALTY_CELLS,
    synonyms={cell: (names,) for cell, names in LOYALTY_GROUPS.items()},
    hints=(
        Text(
            fr="Deux questions par client : rapporte-t-il beaucoup ? restera-t-il longtemps ? Le chiffre d'affaires n'en est pas "
            "une, l'ancienneté non plus.",
            en="Two questions for each customer: do they bring in much? Will they stay for long? Revenue is not one of them, nor is "
            "tenure.",
        ),
        Text(
            fr="Le papillon se pose, laisse beaucoup, et repart. La bernacle s'accroche à la coque et la ralentit.",
            en="The butterfly settles, leaves a lot, and is gone. The barnacle clings to the hull and slows it down.",
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.replace(
            {"true friend": "Vrai ami", "butterfly": "PAPILLON", "barnacle": "bernacle", "stranger": "etranger"}
        ),
        lambda data, answer: {cell: list(c.index) for cell, c in answer.groupby(answer)},
        lambda data, answer: answer.rename("class").to_frame(),
        lambda data, answer: answer.map({word: names.fr for word, names in LOYALTY_GROUPS.items()}),
    ),
    mistakes=(
        Mistake(
            "by_tenure",
            fr="Vous avez pris l'ancienneté. Un client encore là n'a pas fini sa relation : elle dure « au moins » cela.",
            en="You took tenure. The relationship of a customer who is still there is not over: it lasts “at least” that.",
            produces=lambda data: _cells(data, length="relationship_months"),
            credit=0.5,
        ),
        Mistake(
            "butterflies_for_barnacles",
            fr="Papillons et bernacles sont échangés. Lequel des deux reste longtemps ?",
            en="Butterflies and barnacles are swapped. Which of the two stays for long?",
            produces=lambda data: _cells(data).replace({"butterfly": "barnacle", "barnacle": "butterfly"}),
            credit=0.5,
        ),
        Mistake(
            "loyal_is_profitable",
            fr="Vous appelez ami tout client qui restera, étranger tous les autres. La durée ne dit pas le profit : regardez les "
            "deux colonnes.",
            en="You call every customer who will stay a friend and all the others strangers. Length does not tell profit: look at "
            "both columns.",
            produces=lambda data: _cells(data).replace({"barnacle": "true friend", "butterfly": "stranger"}),
        ),
        Mistake(
            "profitable_is_loyal",
            fr="Vous appelez ami tout client rentable. De certains, on attend un départ prochain.",
            en="You call every profitable customer a friend. Some are expected to leave soon.",
            produces=lambda data: _cells(data).replace({"butterfly": "true friend", "barnacle": "stranger"}),
        ),
        Mistake(
            "by_revenue",
            fr="Vous avez pris le chiffre d'affaires pour le profit. Un gros client qui négocie tout peut rapporter peu.",
            en="You took revenue for profit. A large customer who bargains over everything may bring in little.",
            produces=_by_revenue,
        ),
    ),
    praise=Text(
        fr="Quatre cases, quatre conduites : soigner les amis, profiter des papillons sans les poursuivre, redresser les bernacles, ne "
        "rien dépenser pour les étrangers.",
        en="Four cells, four ways to act: care for friends, enjoy butterflies without chasing them, mend barnacles, spend nothing on "
        "strangers.",
    ),
    look_again=Text(
        fr="Écrivez pour chaque client deux mots : beaucoup ou peu, long ou court.",
        en="Write two words for each customer: much or little, long or short.",
    ),
)
