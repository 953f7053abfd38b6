"""A segment from three scores: ordered rules, written as a function."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from crm_lessons.data.variants import Data
from crm_lessons.methods import DEFAULT_RULES, SegmentRule
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.codes import CODES

_CHAMPIONS, _LOYAL, *_OTHERS = DEFAULT_RULES


def _by_rules(*rules: SegmentRule) -> Callable[[int, int, int], str]:
    """Return the function that applies these rules in this order to one customer."""

    def segment_of(r: int, f: int, m: int) -> str:
        return next(rule.segment for rule in rules if rule.takes(r, f, m))

    return segment_of


def _above(r: int, f: int, m: int) -> str:
    """Apply the rules with > where they say "or more"."""
    if r > 4 and f > 4 and m > 4:
        return "champions"
    if r > 3 and f > 4:
        return "loyal"
    return _by_rules(*_OTHERS)(r, f, m)


def _customer(
    r: tuple[int, ...], f: tuple[int, ...], m: tuple[int, ...]
) -> Callable[[np.random.Generator, Data], tuple[Any, ...]]:
    """Return a case: one customer, each score drawn among those given."""

    def arguments(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
        return tuple(int(scores[int(generator.integers(0, len(scores)))]) for scores in (r, f, m))

    return arguments


_ANY = (1, 2, 3, 4, 5)


def _by_table(r: int, f: int, m: int) -> str | None:
    """Return the key of the segment, the rules looked up one after the other."""
    for rule in DEFAULT_RULES:
        if rule.takes(r, f, m):
            return rule.segment
    return None


def _in_english(r: int, f: int, m: int) -> str | None:
    """Return the same in English words, with capitals and a space."""
    key = _by_table(r, f, m)
    return {"at_risk": "At risk", "loyal": "LOYAL"}.get(str(key), key)


QUESTION = Question(
    id="segment_of",
    kind=Kind.FUNCTION,
    points=3,
    aim=Text(
        fr="Écrire des règles ordonnées : la première qui convient décide.",
        en="Write ordered rules: the first that fits decides.",
    ),
    expected=lambda data: _by_rules(*DEFAULT_RULES),
    returns=Kind.LABEL,
    vocabulary=CODES["segment"],
    builds=("rfm_segments",),
    cases=(
        Case(Text(fr="trois très bons scores", en="three very good scores"), _customer((4, 5), (4, 5), (4, 5))),
        Case(
            Text(fr="juste assez pour la première règle", en="just enough for the first rule"),
            _customer((4,), (4,), (4,)),
        ),
        Case(
            Text(fr="récent et fréquent, petits montants", en="recent and frequent, small amounts"),
            _customer((4, 5), (4, 5), (1, 2, 3)),
        ),
        Case(Text(fr="fréquent, récence moyenne", en="frequent, middling recency"), _customer((3,), (4, 5), _ANY)),
        Case(
            Text(fr="fréquence moyenne, pas trop ancien", en="middling frequency, not too long ago"),
            _customer((3, 4, 5), (3,), _ANY),
        ),
        Case(Text(fr="récent, peu d'achats", en="recent, few purchases"), _customer((4, 5), (1, 2), _ANY)),
        Case(
            Text(fr="récence moyenne, peu d'achats", en="middling recency, few purchases"),
            _customer((3,), (1, 2), _ANY),
        ),
        Case(Text(fr="ancien, achats répétés", en="long ago, repeated purchases"), _customer((1, 2), (3, 4, 5), _ANY)),
        Case(Text(fr="ancien, peu d'achats", en="long ago, few purchases"), _customer((1, 2), (1, 2), _ANY)),
    ),
    hints=(
        Text(
            fr="Une fonction s'arrête à son premier `return` : ce qui vient après n'est plus lu. C'est la règle de l'énoncé.",
            en="A function ends at its first `return`: what comes after is not read. That is the question's rule.",
        ),
        Text(
            fr="Commencez par la première règle, `if r >= 4 and f >= 4 and m >= 4: return …`, et descendez la liste.",
            en="Begin with the first rule, `if r >= 4 and f >= 4 and m >= 4: return …`, and go down the list.",
        ),
        Text(
            fr="La sixième règle n'a plus à parler de R : qui arrive jusque-là n'est pas récent.",
            en="The sixth rule need not mention R any more: whoever gets that far is not recent.",
        ),
    ),
    right=(
        lambda data, answer: _by_table,
        lambda data, answer: _in_english,
    ),
    mistakes=(
        Mistake(
            "last_rule_wins",
            fr="Chez vous, la *dernière* règle vraie l'emporte. La première doit décider : `return` dès qu'une convient.",
            en="In your function the *last* true rule wins. The first must decide: `return` as soon as one fits.",
            produces=lambda data: _by_rules(*reversed(DEFAULT_RULES[:-1]), DEFAULT_RULES[-1]),
        ),
        Mistake(
            "an_if_for_each_rule",
            fr="Votre fonction ne connaît plus que deux segments : une suite de `if` relit toutes les règles, et le dernier "
            "`else` remplace ce qui précède. Il faut un `return` dès qu'une règle convient.",
            en="Your function knows only two segments any more: a run of `if` reads every rule, and the last `else` replaces "
            "what came before. `return` as soon as a rule fits.",
            produces=lambda data: _by_rules(*DEFAULT_RULES[-2:]),
        ),
        Mistake(
            "loyal_before_champions",
            fr="Personne n'est plus champion : la règle des fidèles, lue avant, les a tous pris. L'ordre fait partie de la méthode.",
            en="Nobody is a champion any more: the rule for the loyal, read first, took them all. Order is part of the method.",
            produces=lambda data: _by_rules(_LOYAL, _CHAMPIONS, *_OTHERS),
            credit=0.5,
        ),
        Mistake(
            "amount_forgotten",
            fr="Vos champions n'ont pas tous un bon montant : la première règle pose trois conditions.",
            en="Not all your champions have a good amount: the first rule sets three conditions.",
            produces=lambda data: _by_rules(SegmentRule("champions", r=(4, 5), f=(4, 5)), _LOYAL, *_OTHERS),
            credit=0.5,
        ),
        Mistake(
            "strictly_above",
            fr="« 4 ou plus » s'écrit `>= 4` ; avec `> 4`, un score de 4 ne suffit plus.",
            en="“4 or more” is written `>= 4`; with `> 4`, a score of 4 no longer does.",
            produces=lambda data: _above,
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Sept règles, et personne n'est oublié. Échangez les deux premières : qui disparaît ?",
        en="Seven rules, and nobody is left out. Swap the first two: who disappears?",
    ),
    look_again=Text(
        fr="Suivez un client du doigt dans la liste des règles, de haut en bas, et arrêtez-vous à la première qui convient.",
        en="Follow one customer down the list of rules with a finger, and stop at the first that fits.",
    ),
)
