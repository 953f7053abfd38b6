"""A function: tried on hidden inputs of named kinds; only what it returns counts, never how it is written."""

from __future__ import annotations

import builtins
import traceback
from collections.abc import Callable, Hashable, Iterable, Iterator
from copy import deepcopy
from itertools import dropwhile
from pathlib import Path
from typing import Any

import numpy as np

import crm_lessons
from crm_lessons.checking.agreement import RIGHT, WRONG, Agreement, NeverEnds, NotAttempted, Off, Stopped, Unreadable
from crm_lessons.checking.reading.blank import is_blank
from crm_lessons.checking.reading.plain import unreadable
from crm_lessons.checking.ties import as_the_ties_fell, tied_labels
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text, after_a_colon
from crm_lessons.text.names import in_code

_A_FUNCTION = Text(fr="une fonction (`def …`)", en="a function (`def …`)")

Inputs = list[tuple[Any, ...]]
Compare = Callable[[Question, Any, Any], Agreement]


def draw_inputs(question: Question, data: Data, generator: np.random.Generator) -> Inputs:
    """Return one input a case, the same for the student's function, the right one and the known wrong ones."""
    return [case.arguments(generator, data) for case in question.cases]


def read(question: Question, inputs: Inputs, read_result: Callable[[Question, Any], Any], answer: object) -> list[Any]:
    """Call the function on every input and return what each call gave, as plain values or `Stopped`."""
    function = function_in(question, answer)
    return [*results(question, inputs, read_result, function)]


def results(
    question: Question, inputs: Inputs, read_result: Callable[[Question, Any], Any], function: Callable[..., Any]
) -> Iterator[Any]:
    """Yield what each call of a function gives, as plain values or `Stopped`."""
    return (result(question, read_result, function, arguments) for arguments in inputs)


def function_in(question: Question, answer: object) -> Callable[..., Any]:
    """Return the function that was handed in.

    Raises: Unreadable; NotAttempted, for one whose body is still blank.
    """
    if not callable(answer) or issubclass(type(answer), type):
        raise unreadable(question.id, answer, _A_FUNCTION)
    if is_blank(answer):
        raise NotAttempted
    return answer


def gives(
    question: Question,
    data: Data,
    inputs: Inputs,
    compare_result: Compare,
    given: list[Any],
    produced: Iterable[Any],
) -> Agreement:
    """Return whether a function of ours gives these results on every input, or stops as the student's does; no more is asked for than the first other."""
    for arguments, one, other in zip(inputs, given, produced, strict=True):
        if isinstance(one, Stopped) or isinstance(other, Stopped):
            alike = one == other
        else:
            if question.ties is not None:
                tied = tied_labels(question, question.ties(data, *arguments))
                one = as_the_ties_fell(question, question.returns, one, other, tied)
            alike = compare_result(question, one, other).complete
        if not alike:
            return WRONG
    return RIGHT


def compare(question: Question, compare_result: Compare, given: list[Any], truth: list[Any]) -> Agreement:
    """Count the cases that come out right, and sort the kinds of the others by what is amiss in them."""
    amiss: dict[Text, list[tuple[int, Hashable]]] = {}
    for case, (one, other) in enumerate(zip(given, truth, strict=True)):
        if isinstance(one, Stopped):
            amiss.setdefault(one.reason, []).append((case, None))
        elif not (agreement := compare_result(question, one, other)).complete:
            inside = [place for off in agreement.off for place in off.places] or [None]
            reason = agreement.message if agreement.explained and agreement.message else _OTHER_RESULT
            amiss.setdefault(reason, []).extend((case, place) for place in inside)
    if not amiss:
        return RIGHT
    right = len(given) - len({case for places in amiss.values() for case, _ in places})
    if {*amiss} == {_ENDLESS.reason} and right == 0:
        return Agreement(0.0, _AT_THE_FIRST)
    if right == 0 and len(amiss) == 1 and not question.places:
        return Agreement(0.0, _IN_ALL.format(cases=len(given), reason=after_a_colon(next(iter(amiss)))))
    off = tuple(Off(_IN_CASES + after_a_colon(reason), tuple(places), openly=True) for reason, places in amiss.items())
    return Agreement(right / len(given), _RIGHT_IN.format(right=right, cases=len(given)), off=off)


_RIGHT_IN = Text(fr="Juste dans {right} cas sur {cases}.", en="Right in {right} of {cases} cases.")
_IN_ALL = Text(fr="Dans les {cases} cas essayés : {reason}", en="In all {cases} cases tried: {reason}")
_IN_CASES = Text(fr="Pour {places} : ", en="For {places}: ")
_OTHER_RESULT = Text(fr="le résultat n'est pas le bon.", en="the result is not the right one.")
_ENDLESS = Stopped(Text(fr="elle ne s'arrête jamais.", en="it never ends."))
"""Once a function does not end, it is not called again: of the other cases nothing is known."""
_AT_THE_FIRST = Text(
    fr="Votre fonction ne s'arrête jamais, dès le premier cas essayé : y a-t-il une boucle dont la condition reste vraie ?",
    en="Your function never ends, from the first case tried: is there a loop whose condition stays true?",
)
_NOTHING = Stopped(
    Text(
        fr="elle ne rend rien (il manque sans doute un `return`).",
        en="it returns nothing (a `return` is probably missing).",
    )
)


def result(
    question: Question,
    read_result: Callable[[Question, Any], Any],
    function: Callable[..., Any],
    arguments: tuple[Any, ...],
) -> Any:
    """Return what a function gives for these arguments, as it is read, or why it gives nothing."""
    returned = _call(function, arguments)
    return returned if isinstance(returned, Stopped) else _read_result(question, read_result, returned)


def _call(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
    try:
        returned = function(*deepcopy(arguments))
    except NeverEnds:
        return _ENDLESS
    except (Exception, SystemExit) as error:
        if _was_not_entered(error):
            return _OTHER_PARAMETERS
        return Stopped(ON_AN_ERROR.format(error=error_in_words(error)), own_line(error))
    return _NOTHING if returned is None or returned is ... else returned


def _was_not_entered(error: BaseException) -> bool:
    """Return whether no line of the student's was running when it stopped: then only the parameters can be the cause."""
    return type(error) is TypeError and not _frames_of_others(error)


def _frames_of_others(error: BaseException) -> list[traceback.FrameSummary]:
    """Return what was running, from the first line that is not ours."""
    running = traceback.extract_tb(error.__traceback__)
    return [*dropwhile(lambda frame: Path(frame.filename).is_relative_to(_OURS), running)]


_OTHER_PARAMETERS = Stopped(
    Text(
        fr="ses paramètres ne sont pas ceux de la ligne `def` de la feuille : reprenez-les tels quels.",
        en="its parameters are not those of the sheet's `def` line: take them as they are there.",
    )
)
ON_AN_ERROR = Text(fr="elle s'arrête sur une erreur : {error}.", en="it stops on an error: {error}.")


_OURS = Path(crm_lessons.__file__).parent


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]}…"


_LONGEST_LINE = 80
"""Characters of a line that is quoted."""


def own_line(error: BaseException) -> str | None:
    """Return the last line of the student's own file or cell that was running, not one of ours nor of pandas'."""
    frames = _frames_of_others(error)
    lines = [frame.line for frame in frames if frame.filename == frames[0].filename]
    return _cut(lines[-1]) if lines and lines[-1] else None


def _read_result(question: Question, read_result: Callable[[Question, Any], Any], result: Any) -> Any:
    try:
        return read_result(question, result)
    except (Unreadable, NotAttempted):
        return Stopped(
            Text(fr="ce qu'elle rend ne se lit pas comme demandé.", en="what it returns cannot be read as asked.")
        )


def error_in_words(error: BaseException) -> Text:
    """Return the type of an error only, as Python names it: its message, or a name of one's own, may quote the input."""
    name = next(kind.__name__ for kind in type(error).__mro__ if kind.__name__ in vars(builtins))
    if type(error) is ValueError and type(error.args[0]) is str and error.args[0].startswith(_TRUTH_OF_SEVERAL):
        return in_code([name]) + _SEVERAL_AT_ONCE
    return in_code([name])


_TRUTH_OF_SEVERAL = "The truth value of a"
_SEVERAL_AT_ONCE = Text(
    fr=" (une condition y porte sur plusieurs valeurs à la fois, et `if` n'en veut qu'une)",
    en=" (a condition there is about several values at once, and `if` wants one only)",
)
