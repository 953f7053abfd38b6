"""What loyalty is worth: five points more, five per cent fewer departures, and customers who stay without paying."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.customer_value.relationships import HIGH, LONG
from crm_lessons.data.customer_value.value_terms import PRIZED
from crm_lessons.data.variants import Data
from crm_lessons.methods import margin_multiple
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.loyalty_cells import CELL_OF, LOYALTY_CELLS, LOYALTY_GROUPS

POINTS = 0.05


def _terms(data: Data) -> tuple[float, float]:
    """Retention and discount of the contract."""
    retention, discount = data["contracts"].loc[PRIZED, ["retention", "discount"]]
    return float(retention), float(discount)


def _gain(before: float, after: float, discount: float) -> float:
    return margin_multiple(after, discount) / margin_multiple(before, discount) - 1


def _gains(data: Data, discounted: bool = True) -> list[float]:
    """Return what 5 points more, then 5 % fewer departures, add to the value."""
    retention, discount = _terms(data)
    fewer_leave = 1 - (1 - POINTS) * (1 - retention)
    rate = discount if discounted else 0.0
    return [_gain(retention, after, rate) for after in (retention + POINTS, fewer_leave)]


def _retention_times(data: Data) -> list[float]:
    retention, discount = _terms(data)
    return [_gain(retention, (1 + POINTS) * retention, discount), _gains(data)[1]]


def _multiples(data: Data) -> list[float]:
    retention, discount = _terms(data)
    return [(1 + gain) * margin_multiple(retention, discount) for gain in _gains(data)]


def _cells(data: Data, profit: str = "yearly_profit") -> pd.Series[str]:
    """Return the cell of each customer; `profit` is the column taken for it."""
    customers = data["relationships"]
    high, long = customers[profit] >= HIGH, customers["relationship_months"] >= LONG
    return pd.Series([CELL_OF[bool(up), bool(along)] for up, along in zip(high, long, strict=True)], customers.index)


def _by_revenue(data: Data) -> pd.Series[str]:
    customers = data["relationships"]
    high = customers["revenue"] >= customers["revenue"].mean()
    return _cells({"relationships": customers.assign(ranked=high * HIGH)}, "ranked")


LOYALTY_QUESTIONS = (
    Question(
        id="five_points",
        kind=Kind.ORDERED_LIST,
        points=3,
        aim=Text(
            fr="Distinguer cinq points de rétention de cinq pour cent de départs en moins.",
            en="Tell five points of retention from five per cent fewer departures.",
        ),
        expected=_gains,
        places=("points", "percent"),
        hints=(
            Text(
                fr="La marge ne change pas : la valeur varie comme le multiple, r / (1 + i − r). Il en faut trois : avant, après cinq "
                "points, après cinq pour cent.",
                en="The margin does not change: value moves as the multiple does, r / (1 + i − r). You need three: before, after five "
                "points, after five per cent.",
            ),
            Text(
                fr="Cinq points : r + 0,05. Cinq pour cent de départs en moins : les départs, 1 − r, sont multipliés par 0,95.",
                en="Five points: r + 0.05. Five per cent fewer departures: the departures, 1 − r, are multiplied by 0.95.",
            ),
            Text(
                fr="Une variation, c'est après / avant − 1.",
                en="A change is after / before − 1.",
            ),
        ),
        mistakes=(
            Mistake(
                "no_discount",
                Text(
                    fr="Sans actualisation, l'effet des années lointaines est gonflé. Le taux d'actualisation est dans le tableau.",
                    en="Without discounting, the effect of distant years is inflated. The discount rate is in the table.",
                ),
                produces=lambda data: _gains(data, discounted=False),
                credit=0.5,
            ),
            Mistake(
                "five_percent_of_retention",
                Text(
                    fr="Le second nombre est bon. Pour le premier, vous avez multiplié la rétention par 1,05 : cela ne fait pas cinq "
                    "*points*.",
                    en="The second number is right. For the first you multiplied retention by 1.05: that is not five *points*.",
                ),
                produces=_retention_times,
                credit=0.5,
            ),
            Mistake(
                "five_percent_of_value",
                Text(
                    fr="Cinq pour cent de fidélité, cinq pour cent de valeur ? La valeur ne suit pas la rétention en ligne droite : "
                    "calculez les multiples.",
                    en="Five per cent of loyalty, five per cent of value? Value does not follow retention in a straight line: compute "
                    "the multiples.",
                ),
                produces=lambda data: [POINTS, POINTS],
            ),
            Mistake(
                "multiples",
                Text(
                    fr="Ce sont les multiples après. On demande de combien ils varient par rapport à celui d'avant.",
                    en="These are the multiples afterwards. The question asks by how much they differ from the one before.",
                ),
                produces=_multiples,
                credit=0.5,
            ),
            Mistake(
                "ratios",
                Text(
                    fr="Ce sont les rapports après / avant. Une hausse se compte à partir de 1 : retirez-le.",
                    en="These are the ratios after / before. A rise is counted from 1: take it off.",
                ),
                produces=lambda data: [1 + gain for gain in _gains(data)],
                credit=0.5,
            ),
            Mistake(
                "the_slogan",
                Text(
                    fr="50 %, c'est le slogan, pas votre contrat. Calculez.",
                    en="50% is the slogan, not your contract. Compute.",
                ),
                produces=lambda data: [0.50, 0.50],
            ),
        ),
        praise=Text(
            fr="Le même « cinq » dit deux choses très différentes. Devant un chiffre de fidélité, demandez : points ou pour cent, et de "
            "quoi ?",
            en="The same “five” says two very different things. Before any loyalty figure, ask: points or per cent, and of what?",
        ),
        look_again=Text(
            fr="Notez les trois rétentions avant de calculer quoi que ce soit.",
            en="Write down the three retention rates before you compute anything.",
        ),
    ),
    Question(
        id="loyalty_cells",
        kind=Kind.MAPPING,
        points=2,
        aim=Text(
            fr="Placer des clients selon leur profit et l'ancienneté de la relation.",
            en="Place customers by their profit and by the length of the relationship.",
        ),
        expected=_cells,
        vocabulary=LOYALTY_CELLS,
        synonyms=LOYALTY_GROUPS,
        hints=(
            Text(
                fr="Deux questions par client : rapporte-t-il beaucoup ? est-il là depuis longtemps ? Le chiffre d'affaires n'en est pas "
                "une.",
                en="Two questions for each customer: do they bring in much? Have they been there for long? Revenue is not one of them.",
            ),
            Text(
                fr="Le papillon se pose, laisse beaucoup, et repart. La bernacle s'accroche à la coque et la ralentit.",
                en="The butterfly settles, leaves a lot, and is gone. The barnacle clings to the hull and slows it down.",
            ),
        ),
        mistakes=(
            Mistake(
                "butterflies_for_barnacles",
                Text(
                    fr="Papillons et bernacles sont échangés. Lequel des deux reste longtemps ?",
                    en="Butterflies and barnacles are swapped. Which of the two stays for long?",
                ),
                produces=lambda data: _cells(data).replace({"butterfly": "barnacle", "barnacle": "butterfly"}),
                credit=0.5,
            ),
            Mistake(
                "loyal_is_profitable",
                Text(
                    fr="Vous appelez ami tout client ancien, étranger tout client récent. L'ancienneté ne dit pas le profit : regardez les "
                    "deux colonnes.",
                    en="You call every long-standing customer a friend and every recent one a stranger. Length does not tell profit: look "
                    "at both columns.",
                ),
                produces=lambda data: _cells(data).replace({"barnacle": "true friend", "butterfly": "stranger"}),
            ),
            Mistake(
                "profitable_is_loyal",
                Text(
                    fr="Vous appelez ami tout client rentable. Certains sont arrivés il y a peu, et ne resteront peut-être pas.",
                    en="You call every profitable customer a friend. Some arrived lately, and may not stay.",
                ),
                produces=lambda data: _cells(data).replace({"butterfly": "true friend", "barnacle": "stranger"}),
            ),
            Mistake(
                "by_revenue",
                Text(
                    fr="Vous avez pris le chiffre d'affaires pour le profit. Un gros client qui négocie tout peut rapporter peu.",
                    en="You took revenue for profit. A large customer who bargains over everything may bring in little.",
                ),
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
            fr="Écrivez pour chaque client deux mots : beaucoup ou peu, longtemps ou récent.",
            en="Write two words for each customer: much or little, long or recent.",
        ),
    ),
)
