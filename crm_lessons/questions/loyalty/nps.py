"""The net promoter score, in points."""

from __future__ import annotations

from crm_lessons.data.loyalty.survey import DETRACTOR, PROMOTER
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _nps(data: Data, promoter: int = PROMOTER, detractor: int = DETRACTOR) -> float:
    """Return the score in points; a slip moves a limit."""
    given = data["survey"]["recommendation"]
    return 100 * float((given >= promoter).mean() - (given <= detractor).mean())


def _without_passive(data: Data) -> float:
    given = data["survey"]["recommendation"]
    with_an_opinion = int(((given >= PROMOTER) | (given <= DETRACTOR)).sum())
    return _nps(data) * len(given) / with_an_opinion


QUESTION = Question(
    id="nps",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(fr="Calculer un taux net de recommandation.", en="Compute a net promoter score."),
    expected=_nps,
    hints=(
        Text(
            fr="Promoteurs : 9 et 10. Détracteurs : de 0 à 6. Les 7 et 8 comptent dans le total, et nulle part ailleurs.",
            en="Promoters: 9 and 10. Detractors: 0 to 6. Sevens and eights count in the total, and nowhere else.",
        ),
        Text(
            fr="Deux parts de toutes les réponses, la première moins la seconde, fois 100.",
            en="Two shares of all the answers, the first less the second, times 100.",
        ),
    ),
    right=(lambda data, answer: round(answer, 2),),
    mistakes=(
        Mistake(
            "sevens_promote",
            fr="Vous comptez les 7 et les 8 parmi les promoteurs. Ils sont passifs : seulement dans le total.",
            en="You count sevens and eights as promoters. They are passive: in the total only.",
            produces=lambda data: _nps(data, promoter=7),
        ),
        Mistake(
            "promoters_alone",
            fr="C'est la part des promoteurs. Retirez-en celle des détracteurs.",
            en="That is the share of promoters. Take off that of detractors.",
            produces=lambda data: _nps(data, detractor=-1),
            credit=0.25,
        ),
        Mistake(
            "sixes_forgotten",
            fr="Vous ne comptez pas les 6 parmi les détracteurs. La limite est 6 compris.",
            en="You do not count the sixes as detractors. The limit includes 6.",
            produces=lambda data: _nps(data, detractor=5),
            credit=0.5,
        ),
        Mistake(
            "without_the_passive",
            fr="Vous avez retiré les passifs du total. Ils ont répondu : ils y restent.",
            en="You took the passive off the total. They answered: they stay in it.",
            produces=_without_passive,
            credit=0.5,
        ),
        Mistake(
            "upside_down",
            fr="Vous avez retiré les promoteurs des détracteurs.",
            en="You took the promoters from the detractors.",
            produces=lambda data: -_nps(data),
        ),
        Mistake(
            "as_a_rate",
            fr="Un NPS se donne en points, sans signe % : une différence de 0,3 fait 30. Écrivez le nombre de points.",
            en="An NPS is given in points, without a % sign: a difference of 0.3 makes 30. Write the number of points.",
            produces=lambda data: _nps(data) / 100,
            credit=0.25,
        ),
    ),
    praise=Text(
        fr="Un NPS va de −100 à 100 ; ce n'est pas un pourcentage de clients.",
        en="An NPS goes from −100 to 100; it is no percentage of customers.",
    ),
    look_again=Text(
        fr="Comptez les trois groupes et vérifiez que leur somme fait toutes les réponses.",
        en="Count the three groups and check that they add up to all the answers.",
    ),
    tolerance=0.06,
)
