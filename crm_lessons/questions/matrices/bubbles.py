"""The customers' plane, drawn with bubbles that tell the truth."""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.data.drawing import Drawing
from crm_lessons.data.variants import Data
from crm_lessons.methods import bubble_diameter
from crm_lessons.questions.matrices.revenue_shares import shares_in_percent
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _drawing(data: Data, sizes: pd.Series[float], x: str = "performance", y: str = "potential") -> Drawing:
    plane = data["plane"]
    return Drawing(pd.DataFrame({"x": plane[x], "y": plane[y], "size": sizes}))


def _one_by_one(data: Data) -> Any:
    """Draw the bubbles in a loop, the last customer first."""
    plane, ax = data["plane"], None
    for customer in reversed(plane.index):
        ax = plane.loc[[customer]].plot.scatter(
            "performance", "potential", s=3.5 * plane.loc[customer, "revenue_percent"], ax=ax
        )
    return ax


QUESTION = Question(
    id="bubbles",
    kind=Kind.FIGURE,
    points=2,
    aim=Text(
        fr="Dessiner le plan des clients sans mentir sur leur poids.",
        en="Draw the customers' plane without lying about their weight.",
    ),
    expected=lambda data: _drawing(data, shares_in_percent(data)),
    hints=(
        Text(
            fr="Qu'est-ce que `s` pour `scatter` : un diamètre, ou une surface ?",
            en="What is `s` for `scatter`: a diameter, or a surface?",
        ),
        Text(
            fr="`s` est une surface, en points carrés. Une surface proportionnelle à la part : `s` vaut la part, fois un nombre de "
            "votre choix.",
            en="`s` is a surface, in square points. A surface proportional to the share: `s` is the share times any number you like.",
        ),
        Text(
            fr="`figure, ax = plt.subplots()` ouvre une figure vide. `ax.scatter(…, …, s=…)` y met deux colonnes de "
            "`plane`, puis une aire ; et `bubbles = ax` à la fin.",
            en="`figure, ax = plt.subplots()` opens an empty figure. `ax.scatter(…, …, s=…)` puts into it two "
            "columns of `plane`, then an area; and `bubbles = ax` at the end.",
        ),
    ),
    right=(
        lambda data, answer: data["plane"].plot.scatter("performance", "potential", s=data["plane"]["revenue_percent"]),
        lambda data, answer: data["plane"].plot.scatter(
            "performance", "potential", s=40 * data["plane"]["revenue_percent"], alpha=0.5, color="red"
        ),
        lambda data, answer: data["plane"].plot.scatter(
            "performance", "potential", s=(30 * bubble_diameter(data["plane"]["revenue_percent"])) ** 2
        ),
        lambda data, answer: data["plane"].plot.scatter(
            "performance", "potential", s=data["plane"]["revenue_percent"] * 10
        ),
        lambda data, answer: _one_by_one(data),
    ),
    mistakes=(
        Mistake(
            "size_is_diameter",
            fr="Vous donnez le diamètre à `s`, qui est une surface : l'écart entre vos clients est écrasé.",
            en="You give `s` the diameter, and `s` is a surface: the gap between your customers is flattened.",
            produces=lambda data: _drawing(data, bubble_diameter(shares_in_percent(data))),
            credit=0.5,
        ),
        Mistake(
            "diameter_follows_share",
            fr="Chez vous, c'est le diamètre qui suit la part : `s` en est le carré, et l'écart est exagéré.",
            en="In your figure the diameter follows the share: `s` is its square, and the gap is exaggerated.",
            produces=lambda data: _drawing(data, shares_in_percent(data) ** 2),
            credit=0.5,
        ),
        Mistake(
            "equal_bubbles",
            fr="Les bulles sont à leur place, toutes de la même taille : donnez leur part à `s`.",
            en="The bubbles are where they belong, all of the same size: give `s` their share.",
            produces=lambda data: _drawing(data, 0 * shares_in_percent(data) + 1),
            credit=0.5,
        ),
        Mistake(
            "axes_swapped",
            fr="Vos axes sont échangés : la performance va vers la droite, le potentiel vers le haut.",
            en="Your axes are swapped: performance runs to the right, potential upwards.",
            produces=lambda data: _drawing(data, shares_in_percent(data), x="potential", y="performance"),
            credit=0.5,
        ),
        Mistake(
            "smaller_for_larger",
            fr="Le plus gros client a la plus petite bulle : vous avez divisé par la part.",
            en="The largest customer has the smallest bubble: you divided by the share.",
            produces=lambda data: _drawing(data, 1 / shares_in_percent(data)),
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="Une figure honnête : on y lit où sont les clients, et ce qu'ils pèsent. Ajoutez-y les deux moyennes, et elle se commente seule.",
        en="An honest figure: it shows where the customers are and what they weigh. Add the two means, and it speaks for itself.",
    ),
    look_again=Text(
        fr="Cinq bulles : performance en abscisse, potentiel en ordonnée, `s` proportionnel à la part.",
        en="Five bubbles: performance along the bottom, potential up the side, `s` proportional to the share.",
    ),
)
