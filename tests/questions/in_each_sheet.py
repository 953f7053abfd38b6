"""A test on many questions is one item a sheet: its questions are tried to the end, and all that fail are told together."""

from __future__ import annotations

import inspect
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from crm_lessons.questions.question import Question

Case = Callable[..., AbstractContextManager[None]]


@contextmanager
def all_tried() -> Iterator[Case]:
    """Give what a test puts around each of its cases, with the case's name; those that fail are told at the end."""
    failed: list[str] = []

    @contextmanager
    def case(*name: object) -> Iterator[None]:
        try:
            yield
        except (Exception, pytest.fail.Exception):
            failed.append(f"{', '.join(map(str, name))}:\n{traceback.format_exc(limit=-2)}")
        finally:
            _close_figures()

    yield case
    if failed:
        pytest.fail(f"{len(failed)} failed.\n\n" + "\n".join(failed), pytrace=False)


def in_each_sheet(questions: Iterable[tuple[str, Question]]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Run a test of a sheet's stem and a question on all of these, one item a sheet: an item costs more than most questions."""
    by_sheet: dict[str, list[Question]] = {}
    for stem, question in questions:
        by_sheet.setdefault(stem, []).append(question)

    def of_a_question(test: Callable[..., None]) -> Callable[..., None]:
        def of_a_sheet(stem: str, **fixtures: object) -> None:
            with all_tried() as case:
                for question in by_sheet[stem]:
                    with case(question.id):
                        test(stem=stem, question=question, **fixtures)

        asked = inspect.signature(test)
        kept = [one for name, one in asked.parameters.items() if name != "question"]
        vars(of_a_sheet).update(vars(test), __name__=test.__name__, __doc__=test.__doc__, __module__=test.__module__)
        of_a_sheet.__signature__ = asked.replace(parameters=kept)  # type: ignore[attr-defined]
        return pytest.mark.parametrize("stem", by_sheet)(of_a_sheet)

    return of_a_question


def _close_figures() -> None:
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
