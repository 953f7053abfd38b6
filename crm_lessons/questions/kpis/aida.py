"""Attention, interest, desire and action, recognised in an e-mail."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_PARTS = {1: "attention", 2: "attention", 3: "interest", 4: "desire", 5: "action", 6: "action"}
"""The parts of the sheet's e-mail, by the number under which they stand there; the gift of part 5 may as well be desire."""


def _parts_but(**others: str) -> dict[int, str]:
    """Return the parts, some of them put in another stage: `_parts_but(p5="desire")`."""
    return _PARTS | {int(part[1:]): stage for part, stage in others.items()}


def _right(data: Data) -> dict[int, str]:  # noqa: ARG001
    return _PARTS


QUESTION = Question(
    id="aida",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(
        fr="Reconnaître dans un e-mail l'attention, l'intérêt, le désir et l'action.",
        en="Recognise attention, interest, desire and action in an e-mail.",
    ),
    expected=_right,
    vocabulary={
        "attention": Text(fr="attention", en="attention"),
        "interest": Text(fr="intérêt", en="interest"),
        "desire": Text(fr="désir", en="desire"),
        "action": Text(fr="action", en="action"),
    },
    hints=(
        Text(
            fr="Pour chaque partie, demandez : arrête-t-elle le regard, informe-t-elle, donne-t-elle envie, ou dit-elle quoi faire ?",
            en="For each part, ask: does it stop the eye, inform, make one want, or say what to do?",
        ),
        Text(
            fr="Les deux premières se voient avant d'ouvrir et avant de lire. La dernière attend un geste.",
            en="The first two are seen before opening and before reading. The last one waits for a move.",
        ),
    ),
    right=(
        lambda data, answer: {"attention": [1, 2], "intérêt": [3], "désir": [4], "action": [5, 6]},
        lambda data, answer: {str(part): stage.upper() for part, stage in answer.items()},
        lambda data, answer: pd.Series(
            {1: "Attention", 2: "attention", 3: "Interet", 4: "Desir", 5: "action", 6: "Action"}
        ),
    ),
    mistakes=(
        Mistake(
            "story_as_interest",
            fr="La partie 4 n'apprend rien sur le produit : elle fait imaginer qu'on l'a. Comment s'appelle cette étape ?",
            en="Part 4 teaches nothing about the product: it makes one imagine having it. What is that stage called?",
            produces=lambda data: _parts_but(p4="interest"),
            credit=0.5,
        ),
        Mistake(
            "facts_as_desire",
            fr="La partie 3 dit ce que c'est et comment cela marche : elle informe. Le désir vient après.",
            en="Part 3 says what it is and how it works: it informs. Desire comes after.",
            produces=lambda data: _parts_but(p3="desire"),
            credit=0.5,
        ),
        Mistake(
            "headline_as_interest",
            fr="La partie 2, en grandes lettres au-dessus de tout, se voit avant qu'on lise : elle arrête le regard.",
            en="Part 2, in large letters above everything, is seen before one reads: it stops the eye.",
            produces=lambda data: _parts_but(p2="interest"),
            credit=0.5,
        ),
        Mistake(
            "story_and_headline_as_interest",
            fr="Deux parties sont à revoir : l'une se voit avant qu'on lise, l'autre fait imaginer qu'on a déjà le produit.",
            en="Two parts are to be looked at again: one is seen before one reads, the other makes one imagine owning the product.",
            produces=lambda data: _parts_but(p2="interest", p4="interest"),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Lu ainsi, un e-mail se corrige : quelle étape manque, laquelle prend toute la place ? Quant à son effet, il se mesure.",
        en="Read like this, an e-mail can be mended: which stage is missing, which takes up all the room? Its effect is to be "
        "measured.",
    ),
    look_again=Text(
        fr="Reprenez partie par partie : que doit faire le lecteur en la voyant ?",
        en="Take it part by part: what should the reader do on seeing it?",
    ),
    also_right=(_parts_but(p5="desire"),),
)
