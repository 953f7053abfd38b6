"""A bubble chart on the wall: what it makes one see, and what is there."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="bubble_chart",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Critiquer une figure à bulles.", en="Criticise a bubble chart."),
    expected=lambda data: "c4",
    choices={
        "a": Text(
            fr="Confier Atlas à la directrice : il pèse presque tout.",
            en="Give Atlas to the director: it weighs nearly everything.",
        ),
        "b": Text(
            fr="Abandonner Souss : il ne pèse presque rien dans l'ensemble.",
            en="Drop Souss: it weighs next to nothing in the whole.",
        ),
        "c": Text(
            fr="Redessiner d'abord la figure, puis en reparler au comité.",
            en="Have the chart redrawn first, then discuss it in committee.",
        ),
        "d": Text(
            fr="Doubler les visites à Rif, que sa place dit prometteur.",
            en="Double the visits to Rif, which its place says is promising.",
        ),
    },
    reasons={
        "1": Text(
            fr="La plus grosse bulle est toujours le client le plus rentable.",
            en="The largest bubble is always the most profitable customer.",
        ),
        "2": Text(
            fr="Une petite bulle coûte autant de visites qu'une grosse.",
            en="A small bubble takes as many visits as a large one does.",
        ),
        "3": Text(
            fr="Un client placé haut dans le plan achètera bientôt plus.",
            en="A customer placed high in the plane will soon buy more.",
        ),
        "4": Text(
            fr="Les aires y vont comme 16 à 1, les parts comme 4 à 1.",
            en="The areas in it are as 16 to 1, the shares as 4 to 1.",
        ),
        "5": Text(
            fr="Un disque ne peut jamais dire une part ; il faut des barres.",
            en="A disc can never tell a share; it takes bars to do that.",
        ),
    },
    hints=(
        Text(
            fr="Comparez les deux parts, puis les deux diamètres. Que compare l'œil ?",
            en="Compare the two shares, then the two diameters. What does the eye compare?",
        ),
        Text(
            fr="Un disque quatre fois plus large couvre combien de fois plus de papier ?",
            en="A disc four times as wide covers how many times as much paper?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "largest_is_best",
            fr="Une bulle dit une part du chiffre d'affaires, pas un profit. Et celle-ci, que dit-elle au juste ?",
            en="A bubble tells a share of revenue, not a profit. And this one, what does it tell exactly?",
            produces=lambda data: "a1",
        ),
        Mistake(
            "small_is_costly",
            fr="La figure ne dit rien du coût des visites. Souss pèse-t-il aussi peu qu'il en a l'air ?",
            en="The chart says nothing of the cost of visits. Does Souss weigh as little as it seems?",
            produces=lambda data: "b2",
        ),
        Mistake(
            "place_is_promise",
            fr="La place est un score, donc un jugement. Avant d'agir, la figure est-elle bien dessinée ?",
            en="The place is a score, hence a judgement. Before acting: is the chart drawn well?",
            produces=lambda data: "d3",
        ),
        Mistake(
            "no_discs",
            fr="Un disque peut dire une part, si l'on choisit ce qui lui est proportionnel. Qu'a-t-on choisi ici ?",
            en="A disc can tell a share if one chooses what is in proportion to it. What was chosen here?",
            produces=lambda data: "c5",
        ),
    ),
    praise=Text(
        fr="Le remède tient en une ligne : d = ½·√n, et l'aire suit la part.",
        en="The remedy takes one line: d = ½·√n, and area follows the share.",
    ),
    look_again=Text(
        fr="Refaites le dessin sur papier, pour deux clients, avec la règle du cours.",
        en="Redraw it on paper, for two customers, by the course's rule.",
    ),
)
