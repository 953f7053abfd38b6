"""Market share as a product of three numbers, on a panel in which not everybody buys."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import market_share_parts
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_PARTS = ("penetration", "share_of_buyers", "consumption_index")


def _row(data: Data) -> pd.Series[float]:
    return market_share_parts(data["panel"]).T["A"]


def _parts(data: Data) -> list[float]:
    return [float(_row(data)[part]) for part in _PARTS]


def _by_buyers_alone(data: Data) -> list[float]:
    """Set the buyers against the customers who do not buy."""
    penetration, *others = _parts(data)
    return [penetration / (1 - penetration), *others]


def _how_many_buyers(data: Data) -> list[float]:
    return [float(_row(data)["buyers"]), *_parts(data)[1:]]


def _share_of_everybody(data: Data) -> list[float]:
    penetration, _, index = _parts(data)
    return [penetration, float(_row(data)["market_share"]), index]


def _index_upside_down(data: Data) -> list[float]:
    penetration, share, index = _parts(data)
    return [penetration, share, 1 / index]


def _index_of_own_sales(data: Data) -> list[float]:
    """Compare what A's buyers buy from A with what all customers buy."""
    penetration, share, index = _parts(data)
    return [penetration, share, share * index]


def _index_against_others(data: Data) -> list[float]:
    """Compare A's buyers with the customers who do not buy from it."""
    buys, bought = data["panel"].loc["A"] > 0, data["panel"].sum()
    return [*_parts(data)[:2], float(bought[buys].mean() / bought[~buys].mean())]


QUESTION = Question(
    id="share_parts",
    kind=Kind.ORDERED_LIST,
    points=3,
    aim=Text(
        fr="Décomposer une part de marché : combien d'acheteurs, que nous donnent-ils, sont-ils gros ?",
        en="Take a market share apart: how many buyers, what they give us, whether they are large.",
    ),
    expected=_parts,
    places=_PARTS,
    hints=(
        Text(
            fr="Qui achète à A ? Ce sont ses *acheteurs* : les cases de sa ligne qui ne sont pas nulles. Deux des trois nombres ne "
            "regardent qu'eux.",
            en="Who buys from A? These are its *buyers*: the cells of its row that are not zero. Two of the three numbers look at them "
            "alone.",
        ),
        Text(
            fr='`panel.loc["A"] > 0` dit qui achète ; `panel.sum()` dit ce que chacun achète en tout.',
            en='`panel.loc["A"] > 0` says who buys; `panel.sum()` says what each buys in all.',
        ),
        Text(
            fr="L'indice compare deux moyennes d'achats *en tout* : celle des acheteurs de A, divisée par celle de tous les clients.",
            en="The index compares two means of purchases *in all*: that of A's buyers, divided by that of all customers.",
        ),
    ),
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: np.array(answer).round(4),
        lambda data, answer: dict(zip(_PARTS, answer, strict=True)),
        lambda data, answer: pd.Series(answer, index=_PARTS),
    ),
    mistakes=(
        Mistake(
            "buyers_over_others",
            fr="Votre premier nombre rapporte les acheteurs à ceux qui n'achètent *pas*. Une part se rapporte au tout.",
            en="Your first number sets the buyers against those who do *not* buy. A share is taken of the whole.",
            produces=_by_buyers_alone,
        ),
        Mistake(
            "how_many_buyers",
            fr="Votre premier nombre compte les acheteurs. Un taux les rapporte à tous les clients du panel.",
            en="Your first number counts the buyers. A rate sets them against all the customers of the panel.",
            produces=_how_many_buyers,
        ),
        Mistake(
            "share_of_everybody",
            fr="Votre deuxième nombre est la part de marché. Ceux qui n'achètent rien à A n'y ont pas leur place : que reste-t-il au "
            "dénominateur ?",
            en="Your second number is the market share. Those who buy nothing from A do not belong in it: what is left below the line?",
            produces=_share_of_everybody,
        ),
        Mistake(
            "index_upside_down",
            fr="Votre indice est à l'envers : au-dessus de 1, il doit dire que les acheteurs de A sont *plus gros* que les autres.",
            en="Your index is upside down: above 1 it has to say that A's buyers are *larger* than others.",
            produces=_index_upside_down,
        ),
        Mistake(
            "index_of_own_sales",
            fr="Votre indice part de ce que les acheteurs prennent *chez A*. Pour savoir s'ils sont gros, il faut tout ce qu'ils "
            "achètent.",
            en="Your index starts from what buyers take *from A*. Whether they are large is told by all that they buy.",
            produces=_index_of_own_sales,
        ),
        Mistake(
            "index_against_others",
            fr="Votre indice compare les acheteurs de A à ceux qui ne lui achètent rien. Il les compare à *tous* les clients du "
            "panel, eux compris.",
            en="Your index compares A's buyers with those who buy nothing from it. It compares them with *all* the customers of "
            "the panel, themselves included.",
            produces=_index_against_others,
        ),
    ),
    praise=Text(
        fr="Multipliez les trois : vous retrouvez la part de marché. Lequel des trois A devrait-elle travailler ?",
        en="Multiply the three: there is the market share. Which of the three should A work on?",
    ),
    look_again=Text(
        fr="Trois questions, dans l'ordre : combien achètent, que nous donnent-ils, combien achètent-ils en tout, à côté de la moyenne du panel ?",
        en="Three questions, in order: how many buy, what do they give us, what do they buy in all, beside the average of the panel?",
    ),
)
