"""A function: tried on hidden inputs of named kinds; only what it returns counts, never how it is written."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import numpy as np

from crm_lessons.checking.agreement import RIGHT, WRONG, Agreement, NeverEnds, NotAttempted, Unreadable
from crm_lessons.checking.reading.blank import is_blank
from crm_lessons.checking.reading.plain import unreadable
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Question
from crm_lessons.text.language import Text
from crm_lessons.text.names import in_code

_A_FUNCTION = Text(fr="une fonction (`def …`)", en="a function (`def …`)")

Inputs = list[tuple[Any, ...]]
Compare = Callable[[Question, Any, Any], Agreement]


@dataclass(frozen=True)
class Stopped:
    """The function gave nothing to compare in this case; `reason` says why."""

    reason: Text


def draw_inputs(question: Question, data: Data, generator: np.random.Generator) -> Inputs:
    """Return one input a case, the same for the student's function, the right one and the known wrong ones."""
    return [case.arguments(generator, data) for case in question.cases]


def read(question: Question, inputs: Inputs, read_result: Callable[[Question, Any], Any], answer: object) -> list[Any]:
    """Call the function on every input and return what each call gave, as plain values or `Stopped`."""
    if not callable(answer) or issubclass(type(answer), type):
        raise unreadable(question.id, answer, _A_FUNCTION)
    if is_blank(answer):
        raise NotAttempted
    return [_result(question, read_result, answer, arguments) for arguments in inputs]


def gives(
    question: Question,
    inputs: Inputs,
    read_result: Callable[[Question, Any], Any],
    compare_result: Compare,
    given: list[Any],
    function: Callable[..., Any],
) -> Agreement:
    """Return whether a function of ours gives these results on every input, or stops as it does.

    It is called no further than the first other result.
    """
    for arguments, one in zip(inputs, given, strict=True):
        other = _result(question, read_result, function, arguments)
        if isinstance(one, Stopped) or isinstance(other, Stopped):
            alike = one == other
        else:
            alike = compare_result(question, one, other).complete
        if not alike:
            return WRONG
    return RIGHT


def compare(question: Question, compare_result: Compare, given: list[Any], truth: list[Any]) -> Agreement:
    """Count the cases that come out right and name the kind of the first that does not."""
    wrong = []
    for case, one, other in zip(question.cases, given, truth, strict=True):
        if isinstance(one, Stopped) or not compare_result(question, one, other).complete:
            wrong.append((case, one))
    if not wrong:
        return RIGHT
    case, result = wrong[0]
    reason = result.reason if isinstance(result, Stopped) else _OTHER_RESULT
    message = Text(
        fr="Juste dans {right} cas sur {cases}. Dans le cas « {kind} », {reason}.",
        en="Right in {right} of {cases} cases. In the case “{kind}”, {reason}.",
    ).format(right=len(given) - len(wrong), cases=len(given), kind=case.kind, reason=reason)
    return Agreement(1 - len(wrong) / len(given), message)


_OTHER_RESULT = Text(fr="le résultat n'est pas le bon", en="the result is not the right one")
_NOTHING = Stopped(
    Text(
        fr="elle ne rend rien (il manque sans doute un `return`)",
        en="it returns nothing (a `return` is probably missing)",
    )
)


def _result(
    question: Question,
    read_result: Callable[[Question, Any], Any],
    function: Callable[..., Any],
    arguments: tuple[Any, ...],
) -> Any:
    result = _call(function, arguments)
    return result if isinstance(result, Stopped) else _read_result(question, read_result, result)


def _call(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
    try:
        result = function(*deepcopy(arguments))
    except NeverEnds:
        return Stopped(Text(fr="elle ne s'arrête jamais", en="it never ends"))
    except (Exception, SystemExit) as error:
        return Stopped(
            Text(fr="elle s'arrête sur une erreur : {error}", en="it stops on an error: {error}").format(
                error=_error_in_words(error)
            )
        )
    return _NOTHING if result is None or result is ... else result


def _read_result(question: Question, read_result: Callable[[Question, Any], Any], result: Any) -> Any:
    try:
        return read_result(question, result)
    except (Unreadable, NotAttempted):
        return Stopped(
            Text(fr="ce qu'elle rend ne se lit pas comme demandé", en="what it returns cannot be read as asked")
        )


def _error_in_words(error: BaseException) -> Text:
    """Return the type of an error only, as Python names it: its message, or a name of one's own, may quote the input."""
    name = next(kind.__name__ for kind in type(error).__mro__ if kind.__name__ in vars(builtins))
    return in_code([name])
