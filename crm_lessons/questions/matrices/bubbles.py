"""Bubbles: a diameter from a share, what carries the value, and the drawing itself."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.drawing import Drawing
from crm_lessons.data.variants import Data
from crm_lessons.methods import bubble_diameter
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _shares(data: Data) -> pd.Series[float]:
    shares: pd.Series[float] = data["plane"]["revenue_percent"]
    return shares


def _drawing(data: Data, sizes: pd.Series[float], x: str = "performance", y: str = "potential") -> Drawing:
    plane = data["plane"]
    return Drawing(pd.DataFrame({"x": plane[x], "y": plane[y], "size": sizes}))


BUBBLE_QUESTIONS = (
    Question(
        id="diameters",
        kind=Kind.SERIES,
        points=2,
        aim=Text(
            fr="Tirer d'une part du chiffre d'affaires le diamètre d'une bulle.",
            en="Turn a share of revenue into the diameter of a bubble.",
        ),
        expected=lambda data: bubble_diameter(_shares(data)),
        places=("A", "B", "C", "D", "E"),
        hints=(
            Text(
                fr="La formule du cours se lit « la moitié de la racine carrée de n ». Dans quelle unité est n ?",
                en="The course's formula reads “half of the square root of n”. In which unit is n?",
            ),
            Text(
                fr="n est un pourcentage : pour 36 %, n vaut 36 et non 0,36. Essayez la formule sur n = 100.",
                en="n is a percentage: for 36%, n is 36 and not 0.36. Try the formula on n = 100.",
            ),
            Text(
                fr='`plane["revenue_percent"] ** 0.5` donne les cinq racines carrées.',
                en='`plane["revenue_percent"] ** 0.5` gives the five square roots.',
            ),
        ),
        mistakes=(
            Mistake(
                "inverse",
                Text(
                    fr="Vous lisez 1/(2√n) : chez vous, le plus gros client a la plus petite bulle. Lisez un demi *fois* racine de n.",
                    en="You read 1/(2√n): in your answer the largest customer has the smallest bubble. Read one half *times* the square "
                    "root of n.",
                ),
                produces=lambda data: 1 / (2 * _shares(data) ** 0.5),
            ),
            Mistake(
                "share_as_a_rate",
                Text(
                    fr="Vous avez pris n comme un taux (0,36). La formule veut un pourcentage (36) : vos bulles sont dix fois trop petites.",
                    en="You took n as a rate (0.36). The formula wants a percentage (36): your bubbles are ten times too small.",
                ),
                produces=lambda data: bubble_diameter(_shares(data)) / 10,
                credit=0.5,
            ),
            Mistake(
                "half_of_n",
                Text(
                    fr="Ce sont les moitiés de n : il manque la racine carrée. L'aire grandirait alors comme le carré de la part.",
                    en="These are the halves of n: the square root is missing. The area would then grow as the square of the share.",
                ),
                produces=lambda data: _shares(data) / 2,
            ),
            Mistake(
                "half_inside_the_root",
                Text(
                    fr="Vous avez mis le ½ sous la racine. Prenez d'abord la racine de n, puis la moitié.",
                    en="You put the half inside the root. Take the square root of n first, then half of it.",
                ),
                produces=lambda data: (_shares(data) / 2) ** 0.5,
                credit=0.5,
            ),
            Mistake(
                "root_alone",
                Text(
                    fr="Ce sont les racines de n : il manque le facteur ½.",
                    en="These are the square roots of n: the half is missing.",
                ),
                produces=lambda data: _shares(data) ** 0.5,
                credit=0.5,
            ),
            Mistake(
                "radius",
                Text(
                    fr="Ce sont les rayons. Le d de la formule est un diamètre : ne le divisez pas encore par deux.",
                    en="These are the radii. The formula's d is a diameter: do not halve it once more.",
                ),
                produces=lambda data: bubble_diameter(_shares(data)) / 2,
                credit=0.5,
            ),
        ),
        praise=Text(
            fr="Regardez deux clients : quand la part quadruple, le diamètre double. Que devient l'aire ?",
            en="Look at two customers: when the share is four times as large, the diameter doubles. What becomes of the area?",
        ),
        look_again=Text(
            fr="Essayez votre formule sur une part de 100 % : la bulle doit avoir un diamètre de 5, toute la largeur du plan.",
            en="Try your formula on a share of 100%: the bubble should be 5 wide, the whole width of the plane.",
        ),
        tolerance=0.005,
    ),
    Question(
        id="what_carries",
        kind=Kind.CHOICE,
        points=1,
        aim=Text(fr="Savoir ce que l'œil compare dans une bulle.", en="Know what the eye compares in a bubble."),
        expected=lambda data: "c",
        choices={
            "a": Text(fr="Son diamètre.", en="Its diameter."),
            "b": Text(fr="Son rayon.", en="Its radius."),
            "c": Text(fr="Son aire.", en="Its area."),
            "d": Text(fr="Sa circonférence.", en="Its circumference."),
        },
        hints=(
            Text(
                fr="Prenez 36 % et 9 %, et calculez les deux diamètres. L'un est-il quatre fois l'autre ?",
                en="Take 36% and 9% and work out both diameters. Is one four times the other?",
            ),
            Text(
                fr="Reprenez la figure de la leçon : dans quelle rangée les bulles gardent-elles les proportions ?",
                en="Go back to the lesson's figure: in which row do the bubbles keep the proportions?",
            ),
        ),
        mistakes=(
            Mistake(
                "diameter",
                Text(
                    fr="Avec un diamètre quatre fois plus grand, la bulle couvre seize fois plus de papier : l'œil verrait seize.",
                    en="With a diameter four times as large the bubble covers sixteen times as much paper: the eye would see sixteen.",
                ),
                produces=lambda data: "a",
            ),
            Mistake(
                "radius",
                Text(
                    fr="Le rayon suit le diamètre : quadruplez-le, et la bulle couvre seize fois plus de papier.",
                    en="The radius follows the diameter: four times the radius covers sixteen times as much paper.",
                ),
                produces=lambda data: "b",
            ),
            Mistake(
                "circumference",
                Text(
                    fr="La circonférence suit le diamètre, et l'œil ne mesure pas un contour : il voit une surface.",
                    en="The circumference follows the diameter, and the eye does not measure an outline: it sees a surface.",
                ),
                produces=lambda data: "d",
            ),
        ),
        praise=Text(
            fr="C'est ce que fait d = ½·√n. Certains logiciels font l'inverse : vérifiez avant de croire une bulle.",
            en="That is what d = ½·√n does. Some software does otherwise: check before you believe a bubble.",
        ),
        look_again=Text(
            fr="Qu'est-ce que l'œil compare : une longueur, ou une surface de papier ?",
            en="What does the eye compare: a length, or a surface of paper?",
        ),
    ),
    Question(
        id="bubbles",
        kind=Kind.FIGURE,
        points=2,
        aim=Text(
            fr="Dessiner le plan des clients sans mentir sur leur poids.",
            en="Draw the customers' plane without lying about their weight.",
        ),
        expected=lambda data: _drawing(data, _shares(data)),
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
                fr="`ax.scatter(…, …, s=…)` : deux colonnes de `plane`, puis une aire ; et `bubbles = ax` à la fin.",
                en="`ax.scatter(…, …, s=…)`: two columns of `plane`, then an area; and `bubbles = ax` at the end.",
            ),
        ),
        mistakes=(
            Mistake(
                "size_is_diameter",
                Text(
                    fr="Vous donnez le diamètre à `s`, qui est une surface : l'écart entre vos clients est écrasé.",
                    en="You give `s` the diameter, and `s` is a surface: the gap between your customers is flattened.",
                ),
                produces=lambda data: _drawing(data, bubble_diameter(_shares(data))),
                credit=0.5,
            ),
            Mistake(
                "diameter_follows_share",
                Text(
                    fr="Chez vous, c'est le diamètre qui suit la part : `s` en est le carré, et l'écart est exagéré.",
                    en="In your figure the diameter follows the share: `s` is its square, and the gap is exaggerated.",
                ),
                produces=lambda data: _drawing(data, _shares(data) ** 2),
                credit=0.5,
            ),
            Mistake(
                "equal_bubbles",
                Text(
                    fr="Les bulles sont à leur place, toutes de la même taille : donnez leur part à `s`.",
                    en="The bubbles are where they belong, all of the same size: give `s` their share.",
                ),
                produces=lambda data: _drawing(data, 0 * _shares(data) + 1),
                credit=0.5,
            ),
            Mistake(
                "axes_swapped",
                Text(
                    fr="Vos axes sont échangés : la performance va vers la droite, le potentiel vers le haut.",
                    en="Your axes are swapped: performance runs to the right, potential upwards.",
                ),
                produces=lambda data: _drawing(data, _shares(data), x="potential", y="performance"),
                credit=0.5,
            ),
            Mistake(
                "smaller_for_larger",
                Text(
                    fr="Le plus gros client a la plus petite bulle : vous avez divisé par la part.",
                    en="The largest customer has the smallest bubble: you divided by the share.",
                ),
                produces=lambda data: _drawing(data, 1 / _shares(data)),
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
    ),
)
