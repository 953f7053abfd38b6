"""Of those who met trouble, the share who told nobody."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _count(data: Data, story: str) -> int:
    return int((data["survey"]["story"] == story).sum())


def _met(data: Data) -> int:
    """Return how many met trouble."""
    return len(data["survey"]) - _count(data, "no_trouble")


QUESTION = Question(
    id="silent_share",
    kind=Kind.RATE,
    points=2,
    aim=Text(fr="Mesurer la part des mécontents qui se taisent.", en="Measure what share of the unhappy stay silent."),
    expected=lambda data: _count(data, "silent") / _met(data),
    hints=(
        Text(
            fr="Le dénominateur, d'abord : qui a eu un ennui ? Trois histoires sur quatre.",
            en="The denominator first: who met trouble? Three stories of four.",
        ),
        Text(
            fr='`(survey["story"] == "silent").sum()` au numérateur ; dessous, `(survey["story"] != "no_trouble").sum()`.',
            en='`(survey["story"] == "silent").sum()` on top; below, `(survey["story"] != "no_trouble").sum()`.',
        ),
    ),
    right=(lambda data, answer: round(answer, 4),),
    mistakes=(
        Mistake(
            "of_everybody",
            fr="Vous divisez par toutes les réponses. Qui n'a pas eu d'ennui n'avait rien à taire.",
            en="You divide by all the answers. Whoever met no trouble had nothing to keep silent about.",
            produces=lambda data: _count(data, "silent") / len(data["survey"]),
            credit=0.25,
        ),
        Mistake(
            "of_those_who_spoke",
            fr="Vous rapportez les silencieux à ceux qui ont parlé. Une part se prend sur les deux ensemble.",
            en="You set the silent against those who spoke. A share is taken of the two together.",
            produces=lambda data: _count(data, "silent") / (_met(data) - _count(data, "silent")),
            credit=0.25,
        ),
        Mistake(
            "who_spoke",
            fr="C'est la part de ceux qui *ont* parlé.",
            en="That is the share of those who *did* speak.",
            produces=lambda data: 1 - _count(data, "silent") / _met(data),
            credit=0.25,
        ),
        Mistake(
            "trouble_at_all",
            fr="C'est la part de ceux qui ont eu un ennui.",
            en="That is the share of those who met trouble.",
            produces=lambda data: _met(data) / len(data["survey"]),
        ),
    ),
    praise=Text(
        fr="« 10 % se plaignent » est une formule ; chez vous, comptez.",
        en="“10% complain” is a slogan; at yours, count.",
    ),
    look_again=Text(
        fr="Écrivez les quatre effectifs, puis entourez ceux qui ont eu un ennui.",
        en="Write the four counts, then circle those who met trouble.",
    ),
)
