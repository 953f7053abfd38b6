"""How often a choice is judged in the notebook: as many answers as it has letters, so that none is found by trying them all.

The count is said with each wrong answer. After the last one a check says no longer whether an answer is right; it names what helps
to find out, and once the worked solution has been read it says it again. No mark depends on this: the grader knows what was handed in.
"""

from __future__ import annotations

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.classroom.kept.progress import QuestionProgress
from crm_lessons.questions.question import Kind, Question
from crm_lessons.text.language import Text


def tries_of(question: Question) -> int:
    """Return how many answers to a choice are judged."""
    return len(question.choices)


def are_over(question: Question, known: QuestionProgress, answer: str) -> bool:
    """Return whether another answer than the last one would be one too many.

    answer: what the answer is known by, see `answer_sum`
    """
    return (
        question.kind is Kind.CHOICE
        and known.judged >= tries_of(question)
        and answer != known.last_answer
        and known.outcome != Outcome.CORRECT
        and not known.solution_seen
    )


def withheld(question: Question, verdict: Verdict) -> Verdict:
    """Return what is said in the place of a verdict that would tell by trying; of what cannot be read it is said as ever."""
    if verdict.outcome not in (Outcome.CORRECT, Outcome.INCORRECT):
        return verdict
    message = _NO_MORE.format(tries=tries_of(question), id=question.id)
    return Verdict(question.id, Outcome.WITHHELD, 0, question.points, message)


def said(question: Question, verdict: Verdict, known: QuestionProgress) -> Text | None:
    """Return which try a wrong choice was, None where nothing is counted."""
    if question.kind is not Kind.CHOICE or verdict.outcome is not Outcome.INCORRECT:
        return None
    if known.solution_seen or known.outcome == Outcome.CORRECT:
        return None
    last = known.judged >= tries_of(question)
    return (_LAST if last else _COUNT).format(made=known.judged, tries=tries_of(question), id=question.id)


_COUNT = Text(
    fr='Essai {made} sur {tries}. Avant le suivant, relisez les données de la question, ou `sheet.hint("{id}")`.',
    en='Try {made} of {tries}. Before the next one, read the data of the question again, or `sheet.hint("{id}")`.',
)
_LAST = Text(
    fr="C'était l'essai {made} sur {tries}. Gardez la réponse que vous sauriez défendre : la vérification n'en jugera plus d'autre ici. "
    '`sheet.hint("{id}")` aide à la trouver, `sheet.solution("{id}")` la montre.',
    en="That was try {made} of {tries}. Keep the answer that you could defend: no other one is judged here. "
    '`sheet.hint("{id}")` helps to find it, `sheet.solution("{id}")` shows it.',
)
_NO_MORE = Text(
    fr="Après {tries} réponses, autant que de lettres, rien ne dit plus ici si une autre est juste : on les trouverait toutes en "
    'essayant. La vôtre reste dans votre fichier, et c\'est elle qui sera notée. Pour continuer : `sheet.hint("{id}")`, ou '
    '`sheet.solution("{id}")`, après quoi vos réponses sont de nouveau jugées.',
    en="After {tries} answers, as many as there are letters, nothing here says any more whether another one is right: trying would "
    'find them all. Yours stays in your file, and it is the one that is graded. To go on: `sheet.hint("{id}")`, or '
    '`sheet.solution("{id}")`, after which your answers are judged again.',
)
