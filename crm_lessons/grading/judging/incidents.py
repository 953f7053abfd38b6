"""What went wrong while a submission ran, for its teacher: which question, what happened."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from crm_lessons.grading.handed_in.contents.notebook_code import assigned_names
from crm_lessons.grading.judging.causes import Cause, causes_told
from crm_lessons.grading.row import Status
from crm_lessons.grading.student.execution import End, Ending, Execution
from crm_lessons.text.language import Text


def run_status(execution: Execution) -> Status:
    """Return how the run as a whole is called; an error in a cell is the student's affair and leaves it `graded`."""
    endings = {end.ending for end in (*execution.cell_ends, *execution.call_ends.values())}
    if Ending.NEVER_ENDED in endings:
        return Status.TIMED_OUT
    if Ending.ENDED_PYTHON in endings or execution.lost is not None:
        return Status.CRASHED
    return Status.TIMED_OUT if Ending.NOT_RUN in endings else Status.GRADED


def incidents(
    execution: Execution, cells: Sequence[str], questions: Collection[str], lost: Mapping[str, Cause]
) -> list[Text]:
    """Return a sentence for what is not on this machine, and for each cell or function that never ended or took Python down.

    lost: by question without an answer, why it has none
    """
    sentences = causes_told(execution, lost)
    sentences += [
        _sentence(_subject(cells, place, questions), end, execution.seconds) for place, end in _notable(execution)
    ]
    sentences += [
        _sentence(_QUESTION.format(id=name), end, execution.seconds) for name, end in execution.call_ends.items()
    ]
    not_run = [place for place, end in enumerate(execution.cell_ends) if end.ending is Ending.NOT_RUN]
    if not_run:
        sentences.append(_NOT_RUN.format(number=not_run[0] + 1))
    if execution.lost is not None:
        sentences.append(_LOST.format(how=how_in_words(execution.lost)))
    return sentences


def _notable(execution: Execution) -> Iterator[tuple[int, End]]:
    for place, end in enumerate(execution.cell_ends):
        if end.ending in (Ending.NEVER_ENDED, Ending.ENDED_PYTHON):
            yield place, end


def _subject(cells: Sequence[str], place: int, questions: Collection[str]) -> Text:
    """Name a cell by the question that it should answer, otherwise by its place among the code cells."""
    here = assigned_names(cells[place])
    asked = [name for name in questions if name in here]
    return _QUESTION.format(id=asked[0]) if asked else _CELL.format(number=place + 1)


def _sentence(subject: Text, end: End, seconds: float) -> Text:
    if end.ending is Ending.NOT_RUN:
        return _NOT_TRIED.format(subject=subject)
    if end.ending is Ending.NEVER_ENDED:
        return _NEVER_ENDS.format(subject=subject, seconds=f"{seconds:g}")
    return _ENDS_PYTHON.format(subject=subject, how=how_in_words(end.error))


def how_in_words(how: str) -> Text:
    """Return how a Python ended, in words for a reader; an exit code or a signal has the same name in all languages."""
    return _HOW.get(how, _AS_IT_SAYS.format(how=how))


_AS_IT_SAYS = Text(fr="{how}", en="{how}")
_HOW = {
    "closed channel": Text(fr="canal fermé", en="closed channel"),
    "did not start": Text(fr="n'a pas démarré", en="did not start"),
    "it kept ending": Text(fr="arrêts répétés", en="it kept ending"),
    "no time left": Text(fr="plus de temps", en="no time left"),
    "no reply": Text(fr="sans réponse", en="no reply"),
    "unreadable reply": Text(fr="réponse illisible", en="unreadable reply"),
}


_QUESTION = Text(fr="la question `{id}`", en="question `{id}`")
_CELL = Text(fr="la cellule de code {number}", en="code cell {number}")
_NEVER_ENDS = Text(fr="{subject} ne se termine jamais ({seconds} s)", en="{subject} never ends ({seconds} s)")
_ENDS_PYTHON = Text(fr="{subject} met fin à Python ({how})", en="{subject} ends Python ({how})")
_NOT_TRIED = Text(
    fr="{subject} n'est pas essayée jusqu'au bout : la copie a pris tout le temps d'un notebook",
    en="{subject} is not tried to the end: the submission has taken all the time of a notebook",
)
_NOT_RUN = Text(
    fr="à partir de la cellule de code {number}, rien n'a été lancé : le notebook prend trop de temps",
    en="nothing was run from code cell {number} on: the notebook takes too long",
)
_LOST = Text(
    fr="Python s'est arrêté avant de rendre les réponses ({how})",
    en="Python ended before it gave the answers ({how})",
)
