"""What a repair changes, drawn by lot, with its interval."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.questions.loyalty.answers import TWO_SIDES, variance
from crm_lessons.questions.loyalty.trial_rates import trial_rates
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _effect(data: Data, reach: float = TWO_SIDES, second: float = 1.0) -> list[float]:
    """Return the difference and both ends; a slip changes the reach, or leaves out the second group's error."""
    return _from_rates(data, *trial_rates(data), reach, second)


def _from_rates(data: Data, p: float, q: float, reach: float = TWO_SIDES, second: float = 1.0) -> list[float]:
    size, other = data["repair_trial"]["complaints"]
    margin = reach * (variance(p, size) + second * variance(q, other)) ** 0.5
    return [p - q, p - q - margin, p - q + margin]


def _margins_added(data: Data) -> list[float]:
    p, q = trial_rates(data)
    size, other = data["repair_trial"]["complaints"]
    margin = TWO_SIDES * (variance(p, size) ** 0.5 + variance(q, other) ** 0.5)
    return [p - q, p - q - margin, p - q + margin]


QUESTION = Question(
    id="repair_effect",
    kind=Kind.ORDERED_LIST,
    points=3,
    aim=Text(
        fr="Mesurer, avec son intervalle, l'effet des réclamations que le sort a fait régler.",
        en="Measure the effect of a repair drawn by lot, with its interval.",
    ),
    expected=_effect,
    hints=(
        Text(
            fr="Deux taux, un par groupe ; leur différence ; puis de combien chacun peut se tromper.",
            en="Two rates, one a group; their difference; then how far each may be off.",
        ),
        Text(
            fr="Les variances s'ajoutent : p × (1 − p) / n pour un groupe, q × (1 − q) / m pour l'autre ; puis la racine de leur somme, fois 1,96.",
            en="Variances add up: p × (1 − p) / n for one group, q × (1 − q) / m for the other; then the root of their sum, times 1.96.",
        ),
    ),
    right=(
        lambda data, answer: tuple(answer),
        lambda data, answer: dict(zip(["difference", "low", "high"], answer, strict=True)),
    ),
    mistakes=(
        Mistake(
            "one_group_only",
            fr="Votre marge ne compte que l'incertitude d'un groupe. Les deux taux peuvent se tromper.",
            en="Your margin counts the uncertainty of one group only. Both rates may be off.",
            produces=lambda data: _effect(data, second=0.0),
            credit=0.5,
        ),
        Mistake(
            "one_error",
            fr="Il manque 1,96 : une erreur type de chaque côté ne suffit que deux fois sur trois.",
            en="1.96 is missing: one standard error to either side is enough two times of three only.",
            produces=lambda data: _effect(data, reach=1.0),
            credit=0.5,
        ),
        Mistake(
            "errors_added",
            fr="Vous ajoutez les deux marges. Ce sont les variances qui s'ajoutent : la racine vient après.",
            en="You add the two margins. It is the variances that add up: the root comes after.",
            produces=_margins_added,
            credit=0.5,
        ),
        Mistake(
            "upside_down",
            fr="Votre différence est à l'envers : réglées moins non réglées.",
            en="Your difference is upside down: repaired less not repaired.",
            produces=lambda data: [-_effect(data)[0], -_effect(data)[2], -_effect(data)[1]],
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Le sort a décidé : cette différence est un effet. De combien il peut être plus petit, la borne basse le dit.",
        en="A draw decided: this difference is an effect. How much smaller it may be, the lower bound says.",
    ),
    look_again=Text(
        fr="Vérifiez que la différence est au milieu de l'intervalle.",
        en="Check that the difference lies in the middle of the interval.",
    ),
    places=("difference", "low", "high"),
    place_names={
        "difference": Text(fr="différence", en="difference"),
        "low": Text(fr="borne basse", en="lower bound"),
        "high": Text(fr="borne haute", en="upper bound"),
    },
    rounded=lambda data, kept: _from_rates(data, *map(kept, trial_rates(data))),
)
