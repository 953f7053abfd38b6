"""From a plan that was played to its verdict: its score, the house rules beside it, and one thing to look at next."""

from __future__ import annotations

import numpy as np

from crm_lessons.checking.kinds.functions import function_in
from crm_lessons.checking.plans.play import play
from crm_lessons.checking.plans.worlds import hidden_worlds, practice_worlds
from crm_lessons.checking.points.credit import points_for
from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.questions.played_plan import PlayedPlan, Trouble
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text, listed, one_after_another
from crm_lessons.text.numbers import number_text
from crm_lessons.world.rules.measured import HOUSE_SCORES

FULL = 0.45
"""The score from which a plan earns all the points; below, it earns its part of them."""


def judged_plan(question: Question, answer: object, generator: np.random.Generator | None) -> Verdict:
    """Return the verdict on a plan, played in the worlds that a generator draws, without one in those of practice.

    Raises: NotAttempted, Unreadable.
    """
    plan = function_in(question, answer)
    worlds = practice_worlds() if generator is None else hidden_worlds(generator)
    return verdict_on(question, play(plan, worlds, quoted=generator is None))


def verdict_on(question: Question, played: PlayedPlan) -> Verdict:
    """Return the verdict on a plan that was played."""
    points = points_for(question, min(1.0, max(0.0, played.score / FULL)))
    outcome = Outcome.CORRECT if points == question.points else Outcome.PARTLY_CORRECT if points else Outcome.INCORRECT
    next_step, mistake = question.look_again, None
    if outcome is Outcome.CORRECT:
        next_step = question.praise
    elif played.troubles:
        next_step = _in_words(played.troubles)
    elif found := next((one for one in question.mistakes if one.detects is not None and one.detects(played)), None):
        next_step, mistake = found.message, found.name
    message = one_after_another([_score(played), _HOUSE, next_step])
    return Verdict(question.id, outcome, points, question.points, message, mistake, scores=played.scores)


def _score(played: PlayedPlan) -> Text:
    return _SCORE.format(
        score=number_text(played.score, 2),
        worlds=len(played.scores),
        lowest=number_text(min(played.scores), 2),
        highest=number_text(max(played.scores), 2),
    )


def _in_words(troubles: tuple[Trouble, ...]) -> Text:
    first = troubles[0]
    return (_TROUBLE if len(troubles) == 1 else _TROUBLES).format(
        world=first.world, quarter=first.quarter, reason=first.reason, count=len(troubles)
    )


_SCORE = Text(
    fr="Score : {score} en moyenne de {worlds} mondes, de {lowest} à {highest} (0 : l'entreprise laissée à elle-même ; 1 : le "
    "mieux que puisse faire qui sait tout).",
    en="Score: {score} on average over {worlds} worlds, from {lowest} to {highest} (0: the firm left alone; 1: the best that "
    "somebody who knows everything can do).",
)
_HOUSE_RULE = Text(fr="{rule} {score}", en="{rule} {score}")
_HOUSE = Text(fr="Règles de la maison : {rules}.", en="House rules: {rules}.").format(
    rules=listed(_HOUSE_RULE.format(rule=one.words, score=number_text(one.mean, 2)) for one in HOUSE_SCORES.values())
)
_TROUBLE = Text(
    fr="Au trimestre {quarter} du monde {world}, l'entreprise a été laissée à elle-même : {reason}",
    en="In quarter {quarter} of world {world} the firm was left alone: {reason}",
)
_TROUBLES = Text(
    fr="Pendant {count} trimestres l'entreprise a été laissée à elle-même. Le premier est le trimestre {quarter} du monde {world} : {reason}",
    en="For {count} quarters the firm was left alone. The first is quarter {quarter} of world {world}: {reason}",
)
