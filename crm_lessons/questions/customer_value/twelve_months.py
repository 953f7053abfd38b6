"""Three answers to one question, two of them wrong: who counts when some have not left yet."""

from __future__ import annotations

from crm_lessons.data.variants import Data
from crm_lessons.methods import retention_at, retention_curve
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_YEAR = 12


def _departed(data: Data) -> float:
    watched = data["watched"]
    return float((watched.loc[watched["ended"], "months"] > _YEAR).mean())


def _all_gone(data: Data) -> float:
    return float((data["watched"]["months"] > _YEAR).mean())


def _kaplan_meier(data: Data) -> float:
    watched = data["watched"]
    return retention_at(retention_curve(watched["months"], watched["ended"]), _YEAR)


def _expected(data: Data) -> list[float]:
    return [_departed(data), _all_gone(data), _kaplan_meier(data)]


def _ended_in_all(data: Data) -> float:
    """Divide the departed who lasted by all of them."""
    watched = data["watched"]
    return float((watched["ended"] & (watched["months"] > _YEAR)).mean())


def _from_twelve_on(data: Data) -> list[float]:
    watched = data["watched"]
    gone = watched[watched["ended"]]
    return [float((gone["months"] >= _YEAR).mean()), float((watched["months"] >= _YEAR).mean()), _kaplan_meier(data)]


QUESTION = Question(
    id="twelve_months",
    kind=Kind.ORDERED_LIST,
    points=2,
    aim=Text(
        fr="Voir ce que coûtent deux mauvaises façons de traiter ceux qui sont encore là.",
        en="See what two wrong ways of treating those who are still there cost.",
    ),
    expected=_expected,
    hints=(
        Text(
            fr="Les deux premiers taux sont des parts simples : combien ont une durée de plus de 12, sur combien ? Seul le "
            "dénominateur change.",
            en="The first two rates are plain parts: how many have a duration of more than 12, out of how many? Only what stands "
            "below changes.",
        ),
        Text(
            fr='`(watched["months"] > 12).mean()` est une part. Pour les seuls partis, gardez d\'abord les lignes de '
            '`watched[watched["ended"]]`.',
            en='`(watched["months"] > 12).mean()` is a part. For the departed alone, first keep the rows of '
            '`watched[watched["ended"]]`.',
        ),
        Text(
            fr="Le troisième se lit à la ligne 12 de `retention_curve`, ou à la dernière avant elle.",
            en="The third is read in row 12 of `retention_curve`, or in the last one before it.",
        ),
    ),
    right=(lambda data, answer: tuple(answer), lambda data, answer: [round(rate, 3) for rate in answer]),
    mistakes=(
        Mistake(
            "divided_by_all",
            fr="Votre premier taux divise par tous les clients. « Sur les seuls partis » change aussi le bas de la division.",
            en="Your first rate divides by all customers. “Among the departed alone” changes what stands below as well.",
            produces=lambda data: [_ended_in_all(data), *_expected(data)[1:]],
            credit=0.5,
        ),
        Mistake(
            "swapped",
            fr="Vos deux premiers taux sont échangés. Lequel ne regarde que les partis ?",
            en="Your first two rates are swapped. Which one looks at the departed alone?",
            produces=lambda data: [_all_gone(data), _departed(data), _kaplan_meier(data)],
            credit=0.5,
        ),
        Mistake(
            "twelve_included",
            fr="Vous comptez comme restée *plus* de douze mois la personne qui part au douzième.",
            en="You count the person who leaves in the twelfth month as having stayed for *more* than twelve.",
            produces=_from_twelve_on,
            credit=0.5,
        ),
        Mistake(
            "the_same_thrice",
            fr="Trois fois la bonne réponse : on vous demande d'abord les deux mauvaises, pour les comparer.",
            en="Three times the good answer: the two bad ones are asked for first, to be compared with it.",
            produces=lambda data: [_kaplan_meier(data)] * 3,
        ),
    ),
    praise=Text(
        fr="Trois taux pour les mêmes douze personnes. Lequel un rapport pressé aurait-il imprimé ?",
        en="Three rates for the same twelve people. Which one would a report in a hurry have printed?",
    ),
    look_again=Text(
        fr="Écrivez pour chaque taux qui est compté en haut, et qui l'est en bas.",
        en="Write for each rate who is counted above, and who below.",
    ),
)
