"""Why a name has no value: the failure at the root of it, which may lie in another cell, told to student and teacher."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from crm_lessons.failures import Failure, Reason
from crm_lessons.grading.handed_in.contents.notebook_code import assigned_names
from crm_lessons.grading.student.execution import Ending, Execution
from crm_lessons.text.language import Text
from crm_lessons.text.names import in_code


class Cause(NamedTuple):
    """What left a name without a value.

    place: of the cell that failed first, among the code cells
    failure: what failed there
    missing: the name for want of which the statement stopped that should have given the value; empty where it is `failure` itself
    """

    place: int
    failure: Failure
    missing: str = ""

    @property
    def of_the_code(self) -> bool:
        """Return whether the student's code is to be corrected, as against what is not on this machine."""
        return self.failure.reason is Reason.CODE


def causes(execution: Execution, cells: Sequence[str]) -> dict[str, Cause]:
    """Return, by name, why it did not get its value the last time that a statement should have given it one."""
    known: dict[str, Cause] = {}
    for place, (cell, end) in enumerate(zip(cells, execution.cell_ends, strict=True)):
        failures = execution.failures.get(place, ())
        if end.ending is Ending.RAISED and not failures:  # it could not even be read as Python
            failures = (Failure(end.error, names=tuple(assigned_names(cell))),)
        for failure in failures:
            root = known.get(failure.missing)
            cause = Cause(place, failure) if root is None else root._replace(missing=failure.missing)
            known.update(dict.fromkeys(failure.names, cause))
    return known


def why(cause: Cause) -> Text:
    """Say to a student why an answer has no value."""
    told = _TO_DO.get(cause.failure.reason, _TEACHER_KNOWS).format(number=cause.place + 1, what=_what(cause.failure))
    return _MISSING.format(name=_quoted(cause.missing)) + told if cause.missing else told


def causes_told(execution: Execution, lost: Mapping[str, Cause]) -> list[Text]:
    """Return a sentence for each failure that is of the place, or that has cost questions which its cell alone does not explain.

    They are in the order of the cells. Practice has cost those that it alone gives a value.

    lost: by question without an answer, why it has none
    """
    roots = [
        Cause(place, failure)
        for place, failures in sorted(execution.failures.items())
        for failure in failures
        if failure.reason not in _TO_DO
    ]
    roots += [
        cause._replace(missing="")
        for cause in lost.values()
        if cause.failure.reason is Reason.PRACTICE or (cause.of_the_code and cause.missing)
    ]
    told = {_told(root, lost): root.place for root in roots}
    sentences = sorted(told, key=lambda sentence: told[sentence])
    return sentences[:_MOST_TOLD] + (
        [_MORE.format(count=len(sentences) - _MOST_TOLD)] if len(sentences) > _MOST_TOLD else []
    )


def _told(root: Cause, lost: Mapping[str, Cause]) -> Text:
    costs = [question for question, cause in lost.items() if cause[:2] == root[:2]]
    cell = _CELL.format(number=root.place + 1, what=_what(root.failure))
    return _COSTS.format(cell=cell, questions=in_code(costs)) if costs else cell


def _what(failure: Failure) -> Text:
    known = failure.reason if failure.what or failure.reason is Reason.PERSON else Reason.MACHINE
    words = _NOT_HERE[failure.reason if failure.reason in _TO_DO else known]
    return words.format(what=_quoted(failure.what), error=_quoted(failure.error))


def _quoted(words: str) -> str:
    """Return what a student's code said, to stand between the marks of code."""
    shown = "".join(letter for letter in words.replace("`", "'") if letter.isprintable())
    return shown if len(shown) <= _LONGEST_QUOTED else shown[: _LONGEST_QUOTED - 1] + "…"


_MOST_TOLD = 5
_LONGEST_QUOTED = 120
_MISSING = Text(fr="`{name}` manque. ", en="`{name}` is missing. ")
_CORRECT = Text(
    fr="La cellule de code {number} {what}. Corrigez-la, puis relancez les cellules depuis le début.",
    en="Code cell {number} {what}. Correct it, then run the cells again from the top.",
)
_ON_THE_SHEET = Text(
    fr="La cellule de code {number} {what}. Calculez cette réponse dans une autre cellule, sur les tables de la feuille.",
    en="Code cell {number} {what}. Work this answer out in another cell, on the sheet's own tables.",
)
_TO_DO = {Reason.CODE: _CORRECT, Reason.PRACTICE: _ON_THE_SHEET}
"""What a student is asked to do where the cause is in the sheet itself."""
_TEACHER_KNOWS = Text(
    fr="La cellule de code {number} {what}. Ce n'est pas votre réponse qui est en cause, et votre enseignant le sait.",
    en="Code cell {number} {what}. That is not about your answer, and your teacher knows.",
)
_CELL = Text(fr="la cellule de code {number} {what}", en="code cell {number} {what}")
_COSTS = Text(fr="{cell} ; sans réponse de ce fait : {questions}", en="{cell}; no answer because of it: {questions}")
_MORE = Text(fr="et {count} autres", en="and {count} others")
_NOT_HERE = {
    Reason.MODULE: Text(
        fr="demande le module `{what}`, absent de la machine qui note",
        en="asks for the module `{what}`, which the grading machine does not have",
    ),
    Reason.COMMAND: Text(
        fr="demande la commande `{what}`, que la machine qui note ne connaît pas",
        en="asks for the command `{what}`, which the grading machine does not know",
    ),
    Reason.FILE: Text(
        fr="demande le fichier `{what}`, absent de la machine qui note",
        en="asks for the file `{what}`, which the grading machine does not have",
    ),
    Reason.PERSON: Text(
        fr="attend une saisie (`input`), et personne ne tape pendant la notation",
        en="waits for somebody to type (`input`), and nobody does while it is graded",
    ),
    Reason.MACHINE: Text(
        fr="demande ce que la machine qui note n'offre pas (`{error}`)",
        en="asks for what the grading machine does not offer (`{error}`)",
    ),
    Reason.PRACTICE: Text(
        fr="s'appuie sur l'entraînement (`again`, `similar`, `trial`), qui est laissé de côté quand une feuille est notée",
        en="relies on practice (`again`, `similar`, `trial`), which is left out where a sheet is graded",
    ),
    Reason.CODE: Text(fr="s'arrête sur une erreur (`{error}`)", en="stops on an error (`{error}`)"),
}
