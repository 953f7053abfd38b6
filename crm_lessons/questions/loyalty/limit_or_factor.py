"""The limit, or the factor of success, that each situation shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from itertools import cycle

from crm_lessons.data.loyalty.signs import SIGNS
from crm_lessons.questions.matched import shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.loyalty_words import FACTORS, LIMITS

_WORDS = {**LIMITS, **FACTORS}


def _next_in(words: Mapping[str, Text], others: Iterable[str]) -> dict[str, str]:
    """Return what puts each of the others under a word of this list, in turn."""
    return dict(zip(others, cycle(words), strict=False))


def _one_further(words: Mapping[str, Text]) -> dict[str, str]:
    """Return what puts each word one place further in its own list."""
    return dict(zip(words, [*words][1:] + [*words][:1], strict=True))


_MEANT = shown("signs", SIGNS)

QUESTION = Question(
    id="limit_or_factor",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(
        fr="Reconnaître dans une entreprise ce qui freine la relation et ce qui la fait réussir.",
        en="Recognise in a firm what holds a relationship back and what makes it succeed.",
    ),
    expected=_MEANT,
    hints=(
        Text(
            fr="D'abord deux tas : ce qui va mal, ce qui va bien. Les mots des limites sont dans le premier.",
            en="Two heaps first: what goes wrong, what goes well. The words of the limits belong to the first.",
        ),
        Text(
            fr="Réciprocité : on rend ce que l'on a reçu. Solidarité : on aide sans rien attendre. Fiabilité : on tient parole. Flexibilité : on change de plan.",
            en="Reciprocity: one gives back what one got. Solidarity: one helps and expects nothing. Reliability: one keeps one's word. Flexibility: one changes plans.",
        ),
    ),
    right=(
        lambda data, answer: answer.to_dict(),
        lambda data, answer: answer.map({word: names.fr for word, names in _WORDS.items()}),
    ),
    mistakes=(
        Mistake(
            "limits_everywhere",
            fr="Vous voyez des limites partout. Certaines de ces situations montrent une relation qui réussit.",
            en="You see limits everywhere. Some of these situations show a relationship that succeeds.",
            produces=partial(_MEANT, **_next_in(LIMITS, FACTORS)),
            credit=0.25,
        ),
        Mistake(
            "successes_everywhere",
            fr="Vous voyez des succès partout. Certaines de ces situations sont des freins.",
            en="You see successes everywhere. Some of these situations hold the relationship back.",
            produces=partial(_MEANT, **_next_in(FACTORS, LIMITS)),
            credit=0.25,
        ),
        Mistake(
            "one_further",
            fr="Chaque mot est décalé d'une place dans sa liste. Relisez les définitions une à une.",
            en="Each word is one place off in its list. Read the definitions again, one by one.",
            produces=partial(_MEANT, **_one_further(LIMITS), **_one_further(FACTORS)),
        ),
    ),
    praise=Text(
        fr="Faites-en l'audit d'une entreprise que vous connaissez : quel signe y avez-vous vu ce mois-ci ?",
        en="Make it the audit of a firm that you know: which sign did you see there this month?",
    ),
    look_again=Text(
        fr="Pour chaque situation, dites en trois mots ce qui se passe, puis cherchez le mot le plus proche.",
        en="For each situation say in three words what happens, then look for the nearest word.",
    ),
    vocabulary=_WORDS,
)
