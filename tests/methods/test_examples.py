"""Each public method shows itself in five lines at the end of its docstring, and those lines run."""

from __future__ import annotations

import doctest
import inspect

import pandas as pd
import pytest

from crm_lessons import methods

NAMES = {name: getattr(methods, name) for name in methods.__all__}
METHODS = {name: method for name, method in NAMES.items() if inspect.isfunction(method)}
MOST_LINES = 5


def fault(method) -> str:
    """Return what is wrong with the example of a method; nothing when it is sound."""
    body, mark, example = (inspect.getdoc(method) or "").rpartition("\n\nExample:\n")
    if not mark or ">>>" in body or any(line and not line.startswith(" ") for line in example.splitlines()):
        return "the last paragraph is not `Example:`"
    # As a reader would: pandas and the public names, nothing else.
    names = {"pd": pd, **NAMES, method.__name__: method}
    test = doctest.DocTestParser().get_doctest(example, names, method.__name__, None, None)
    typed = "".join(shown.source for shown in test.examples)
    if not 1 <= len(typed.splitlines()) <= MOST_LINES:
        return f"{len(typed.splitlines())} lines to type; 1 to {MOST_LINES} are read at a glance"
    if f"{method.__name__}(" not in typed:
        return "it does not call the method"
    if not test.examples[-1].want:
        return "its last line shows nothing"
    said: list[str] = []
    # The header of a table ends in spaces, which no source file keeps.
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test, out=said.append)
    return "".join(said)


@pytest.mark.parametrize("name", sorted(METHODS))
def test_a_method_shows_itself_in_five_lines(name):
    """The example calls the method, takes at most five lines to type, and gives what the docstring says."""
    assert fault(METHODS[name]) == ""


@pytest.mark.parametrize(
    ("rest", "found"),
    [
        ("", "the last paragraph is not `Example:`"),
        ("Example:\n    >>> double(2)\n    4\n\nMore words.\n", "the last paragraph is not `Example:`"),
        ("Example:\n" + "    >>> double(2)\n    4\n" * 6, "6 lines to type"),
        ("Example:\n    Nothing to type.\n", "0 lines to type"),
        ("Example:\n    >>> 2 + 2\n    4\n", "it does not call the method"),
        ("Example:\n    >>> number = double(2)\n", "its last line shows nothing"),
        ("Example:\n    >>> double(2)\n    5\n", "Expected:\n    5"),
        ("Example:\n    >>> double(2)\n    4\n", ""),
    ],
)
def test_an_example_that_falls_short_is_found_out(rest, found):
    """Missing, not the last, too long, empty, beside the point, without a result or wrong; a sound one has no fault."""

    def double(number: float) -> float:
        return 2 * number

    double.__doc__ = f"Double it.\n\n{rest}"
    assert fault(double) == found if not found else found in fault(double)
