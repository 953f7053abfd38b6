"""The three notebooks of a chapter, each a list of steps."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from pathlib import PurePosixPath
from typing import Any

from nbformat import NotebookNode, from_dict, validate

from crm_lessons.authoring.constructs.handful import with_constructs
from crm_lessons.authoring.products.first_cell import fetch_the_package
from crm_lessons.authoring.products.folding import fold_answers
from crm_lessons.authoring.products.steps import (
    Draft,
    DraftCell,
    Step,
    add_checks,
    blank_answers,
    fill_answers,
    in_language,
    leave_out_solution_cells,
    list_choices,
    mark_for_nbgrader,
    name_cells,
    number_questions,
    offer_choices,
    offer_hints,
    say_what_is_looked_for,
    set_prose,
)
from crm_lessons.authoring.reading.chapter import Chapter
from crm_lessons.text.language import Language


@dataclass(frozen=True)
class Edition:
    """One kind of notebook: where it lies, whether it is run, and the steps that make it."""

    name: str
    folder: str
    is_run: bool
    steps: tuple[Step, ...]

    def path(self, stem: str, language: Language) -> PurePosixPath:
        """Return where the notebook lies, from the root of the workbook."""
        return PurePosixPath(self.folder, language, f"{stem}.ipynb")


LESSON = Edition("lesson", "notebooks", True, (fold_answers, fetch_the_package, set_prose, name_cells))
SHEET = Edition(
    "sheet",
    "exercises",
    False,
    (
        leave_out_solution_cells,
        number_questions,
        list_choices,
        say_what_is_looked_for,
        blank_answers,
        offer_choices,
        add_checks,
        offer_hints,
        fetch_the_package,
        set_prose,
        name_cells,
        mark_for_nbgrader,
    ),
)
SOLUTION = Edition(
    "solution",
    "solutions",
    True,
    (
        number_questions,
        list_choices,
        say_what_is_looked_for,
        fill_answers,
        add_checks,
        fetch_the_package,
        set_prose,
        name_cells,
    ),
)
EDITIONS = (LESSON, SHEET, SOLUTION)


def editions_of(chapter: Chapter) -> tuple[Edition, ...]:
    """Return the editions that a chapter comes in: without exercises, the lesson alone."""
    return EDITIONS if chapter.questions else (LESSON,)


def draft(chapter: Chapter, edition: Edition, language: Language) -> Draft:
    """Return one edition of a chapter, ready to be written as a notebook.

    Raises: AuthorError for solution marks that do not match and for a question without a heading.
    """
    cells = chapter.lesson if edition is LESSON else with_constructs(chapter)
    return reduce(lambda done, step: step(done), edition.steps, in_language(cells, language, chapter.questions))


def as_notebook(draft: Draft, stem: str, edition: Edition) -> NotebookNode:
    """Return a draft as a Jupyter notebook that has not been run."""
    notebook: NotebookNode = from_dict({  # type: ignore[no-untyped-call]
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {
            "kernelspec": {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"},
            "language_info": {"name": "python", "file_extension": ".py", "mimetype": "text/x-python"},
            "crm_lessons": {"stem": stem, "language": draft.language, "edition": edition.name},
        },
        "cells": [_as_notebook_cell(cell) for cell in draft.cells],
    })  # fmt: skip
    validate(notebook)
    return notebook


def _as_notebook_cell(cell: DraftCell) -> dict[str, Any]:
    tags = {"tags": list(cell.tags)} if cell.tags else {}
    written = {"id": cell.id, "metadata": {**cell.metadata, **tags}, "source": cell.source}
    if cell.role.is_markdown:
        return {"cell_type": "markdown", **written}
    return {"cell_type": "code", **written, "execution_count": None, "outputs": []}
