"""The diameter of each customer's bubble, from a share of revenue."""

from __future__ import annotations

from crm_lessons.methods import bubble_diameter
from crm_lessons.questions.matrices.revenue_shares import shares_in_percent
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="diameters",
    kind=Kind.SERIES,
    points=2,
    aim=Text(
        fr="Tirer d'une part du chiffre d'affaires le diamètre d'une bulle.",
        en="Turn a share of revenue into the diameter of a bubble.",
    ),
    expected=lambda data: bubble_diameter(shares_in_percent(data)),
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
    right=(
        lambda data, answer: list(answer),
        lambda data, answer: answer.round(2),
        lambda data, answer: answer.to_dict(),
        lambda data, answer: data["plane"][["revenue_percent"]] ** 0.5 / 2,
    ),
    mistakes=(
        Mistake(
            "inverse",
            fr="Vous lisez 1/(2√n) : chez vous, le plus gros client a la plus petite bulle. Lisez un demi *fois* racine de n.",
            en="You read 1/(2√n): in your answer the largest customer has the smallest bubble. Read one half *times* the square "
            "root of n.",
            produces=lambda data: 1 / (2 * shares_in_percent(data) ** 0.5),
        ),
        Mistake(
            "share_as_a_rate",
            fr="Vous avez pris n comme un taux (0,36). La formule veut un pourcentage (36) : vos bulles sont dix fois trop petites.",
            en="You took n as a rate (0.36). The formula wants a percentage (36): your bubbles are ten times too small.",
            produces=lambda data: bubble_diameter(shares_in_percent(data)) / 10,
            credit=0.5,
        ),
        Mistake(
            "half_of_n",
            fr="Ce sont les moitiés de n : il manque la racine carrée. L'aire grandirait alors comme le carré de la part.",
            en="These are the halves of n: the square root is missing. The area would then grow as the square of the share.",
            produces=lambda data: shares_in_percent(data) / 2,
        ),
        Mistake(
            "half_inside_the_root",
            fr="Vous avez mis le ½ sous la racine. Prenez d'abord la racine de n, puis la moitié.",
            en="You put the half inside the root. Take the square root of n first, then half of it.",
            produces=lambda data: (shares_in_percent(data) / 2) ** 0.5,
            credit=0.5,
        ),
        Mistake(
            "root_alone",
            fr="Ce sont les racines de n : il manque le facteur ½.",
            en="These are the square roots of n: the half is missing.",
            produces=lambda data: shares_in_percent(data) ** 0.5,
            credit=0.5,
        ),
        Mistake(
            "radius",
            fr="Ce sont les rayons. Le d de la formule est un diamètre : ne le divisez pas encore par deux.",
            en="These are the radii. The formula's d is a diameter: do not halve it once more.",
            produces=lambda data: bubble_diameter(shares_in_percent(data)) / 2,
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
)
