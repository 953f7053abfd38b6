"""What is said where there is no answer to judge: its place is empty, or its cell stopped, never ended or was not run."""

from __future__ import annotations

from dataclasses import replace

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text


def not_attempted(question: Question, *, begun: bool = False) -> Verdict:
    """Return the verdict on a place that is still empty.

    begun: whether a function is there, with nothing in it
    """
    message = _REPLACE if not question.kind.is_called else _FINISH if begun else _DEFINE.format(id=question.id)
    return Verdict(question.id, Outcome.NOT_ATTEMPTED, 0, question.points, message)


def in_a_text_cell(question: Question) -> Verdict:
    """Return the verdict on an answer that stands in a text cell of the notebook, and not under the question's name."""
    message = Text(
        fr="Vous avez répondu dans une cellule de texte ; `{id}`, que la feuille demandait, est resté vide. Rien n'a pu être vérifié : "
        "votre enseignant lira votre texte.",
        en="You answered in a text cell; `{id}`, which the sheet asked for, is still empty. Nothing could be checked: "
        "your teacher will read your text.",
    )
    return Verdict(question.id, Outcome.FOR_THE_TEACHER, 0, question.points, message.format(id=question.id))


def stopped_on_error(question: Question, error: str | Text) -> Verdict:
    """Return the verdict on an answer that does not exist because its cell raised `error`."""
    message = Text(
        fr="Votre cellule s'arrête sur une erreur avant de donner une réponse : `{error}`. "
        "Corrigez-la, puis relancez les cellules depuis le début.",
        en="Your cell stops on an error before it gives an answer: `{error}`. Correct it, then run the cells again from the top.",
    )
    return Verdict(question.id, Outcome.UNREADABLE, 0, question.points, message.format(error=error))


def not_computed(question: Question, why: Text) -> Verdict:
    """Return the verdict on an answer that does not exist because of what failed before it, or is not there where it ran."""
    message = Text(fr="Votre réponse n'a pas pu être calculée : {why}", en="Your answer could not be computed: {why}")
    return Verdict(question.id, Outcome.UNREADABLE, 0, question.points, message.format(why=why))


def only_practised(question: Question, why: Text) -> Verdict:
    """Return the verdict on an answer to which practice alone gives a value: no other one than without that practice."""
    return replace(not_attempted(question), message=why)


def never_ended(question: Question, seconds: float) -> Verdict:
    """Return the verdict on an answer that does not exist because its cell had to be stopped."""
    message = Text(
        fr="Votre cellule n'était pas terminée après {seconds} secondes. Y a-t-il une boucle qui ne s'arrête pas ?",
        en="Your cell had not finished after {seconds} seconds. Is there a loop that never stops?",
    )
    return Verdict(question.id, Outcome.UNREADABLE, 0, question.points, message.format(seconds=f"{seconds:g}"))


def not_run(question: Question) -> Verdict:
    """Return the verdict on an answer that does not exist because the cells before it took all the time there was."""
    message = Text(
        fr="Votre cellule n'a pas été lancée : les cellules précédentes ont pris trop de temps.",
        en="Your cell was not run: the cells before it took too long.",
    )
    return Verdict(question.id, Outcome.UNREADABLE, 0, question.points, message)


_REPLACE = Text(fr="Remplacez `...` par votre réponse.", en="Replace `...` with your answer.")
_DEFINE = Text(
    fr="On attend ici une fonction de ce nom : `def {id}(…):`, puis ses lignes, et `return` à la fin.",
    en="A function of this name is expected here: `def {id}(…):`, then its lines, and `return` at the end.",
)
_FINISH = Text(
    fr="Remplacez `...` par le corps de la fonction, et finissez par `return`.",
    en="Replace `...` with the body of the function, and end with `return`.",
)
