"""The small steps that turn a chapter's cells into a notebook for one reader; each can be read aloud.

A step takes a draft and returns the next one. `editions` lists which steps make which notebook.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from crm_lessons.authoring.reading.cell_names import cell_name
from crm_lessons.authoring.reading.marks import blanked, filled
from crm_lessons.authoring.reading.source import Cell, Role
from crm_lessons.questions.question import Kind, Question, SheetQuestions
from crm_lessons.questions.two_tiers import how_to_answer
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import Language, Text
from crm_lessons.text.typography import typeset


@dataclass(frozen=True)
class DraftCell:
    """One cell in one language, on its way into a notebook."""

    role: Role
    source: str
    place: Place
    question: str | None = None
    solution_only: bool = False
    tags: tuple[str, ...] = ()
    after_bet: str | None = None
    id: str = ""
    metadata: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Draft:
    """A notebook in the making, in one language."""

    language: Language
    cells: tuple[DraftCell, ...]
    questions: SheetQuestions | None = None

    def question(self, cell: DraftCell) -> Question:
        """Return the record of the question that a cell asks, answers or checks."""
        assert self.questions is not None
        assert cell.question is not None
        return self.questions[cell.question]


Step = Callable[[Draft], Draft]


def in_language(cells: tuple[Cell, ...], language: Language, questions: SheetQuestions | None) -> Draft:
    """Choose the language."""
    chosen = (
        DraftCell(
            cell.role,
            cell.source.fr if language == "fr" else cell.source.en,
            cell.places[language],
            cell.question,
            cell.solution_only,
            cell.tags,
            cell.after_bet,
        )
        for cell in cells
    )
    return Draft(language, tuple(chosen), questions)


def leave_out_solution_cells(draft: Draft) -> Draft:
    """Leave out the cells that would give an answer away."""
    return replace(draft, cells=tuple(cell for cell in draft.cells if not cell.solution_only))


def number_questions(draft: Draft) -> Draft:
    """Give each question its number and its points: `## Question 3 · La part des 20 % premiers (2 points)`."""
    return _each(draft, Role.QUESTION, lambda cell: replace(cell, source=_numbered(draft, cell)))


def list_choices(draft: Draft) -> Draft:
    """Write the two tiers of a choice under its question, each sentence behind its letter or number, and how to answer."""
    return _each(draft, Role.QUESTION, lambda cell: replace(cell, source=cell.source + _choices(draft, cell)))


def say_what_is_looked_for(draft: Draft) -> Draft:
    """Write under a question that asks for a text what the person who reads it will look for."""
    return _each(draft, Role.QUESTION, lambda cell: replace(cell, source=cell.source + _rubric(draft, cell)))


def fill_answers(draft: Draft) -> Draft:
    """Show the worked solutions, without their marks."""
    return _each(draft, Role.ANSWER, lambda cell: replace(cell, source=filled(cell.source, cell.place)))


def blank_answers(draft: Draft) -> Draft:
    """Leave a blank for each solution."""
    return _each(
        draft, Role.ANSWER, lambda cell: replace(cell, source=blanked(cell.source, str(cell.question), cell.place))
    )


def add_checks(draft: Draft) -> Draft:
    """Put a cell that checks it after each answer."""
    cells: list[DraftCell] = []
    for cell in draft.cells:
        cells.append(cell)
        if cell.role is Role.ANSWER:
            source = f"sheet.check({cell.question}={cell.question})"
            cells.append(replace(cell, role=Role.CHECK, source=source, tags=()))
    return replace(draft, cells=tuple(cells))


def offer_choices(draft: Draft) -> Draft:
    """Before the answer to a choice, or to words that want putting in order, a cell in which one chooses by clicking."""
    cells: list[DraftCell] = []
    for cell in draft.cells:
        if cell.role is Role.ANSWER and (how := _chosen_by(draft.question(cell))):
            source = f'sheet.{how}("{cell.question}")  # {_BY_CLICKING.in_language(draft.language)}'
            cells.append(replace(cell, role=Role.CODE, source=source, tags=()))
        cells.append(cell)
    return replace(draft, cells=tuple(cells))


def offer_hints(draft: Draft) -> Draft:
    """Under each check, the line that asks for a hint, short enough for a narrow window."""
    offer = _NEED_HELP.in_language(draft.language)
    return _each(
        draft,
        Role.CHECK,
        lambda cell: replace(cell, source=f'{cell.source}\n# {offer}\n# sheet.hint("{cell.question}")'),
    )


def set_prose(draft: Draft) -> Draft:
    """Set the signs and spaces of prose; code keeps its own."""
    cells = (
        replace(cell, source=typeset(cell.source, draft.language)) if cell.role.is_markdown else cell
        for cell in draft.cells
    )
    return replace(draft, cells=tuple(cells))


def name_cells(draft: Draft) -> Draft:
    """Give each cell an id that the cells around it do not change: its question's name, or a hash of what it says."""
    seen: Counter[str] = Counter()
    cells = []
    for cell in draft.cells:
        name = _cell_name(cell)
        seen[name] += 1
        cells.append(replace(cell, id=name if seen[name] == 1 else f"{name}-{seen[name]}"))
    return replace(draft, cells=tuple(cells))


def mark_for_nbgrader(draft: Draft) -> Draft:
    """Make the sheet an nbgrader assignment: the check earns the points, or a person gives them for a text."""
    draft = _each(draft, Role.ANSWER, lambda cell: replace(cell, metadata=_nbgrader_answer(draft.question(cell))))
    return _each(draft, Role.CHECK, lambda cell: replace(cell, metadata=_nbgrader_check(draft.question(cell))))


def _each(draft: Draft, role: Role, change: Callable[[DraftCell], DraftCell]) -> Draft:
    return replace(draft, cells=tuple(change(cell) if cell.role is role else cell for cell in draft.cells))


_YOUR_REASON = Text(fr="Votre raison :", en="Your reason:")
_BY_CLICKING = Text(fr="pour choisir par clic, puis copier la ligne", en="to choose by clicking, then copy the line")
_NEED_HELP = Text(
    fr="Besoin d'aide ? Dans une nouvelle cellule :",
    en="Need help? In a new cell:",
)
_NO_HEADING = Text(
    fr="Un énoncé commence par un titre, comme `## La part des 20 % premiers`.",
    en="A question begins with a heading, such as `## The share of the top 20%`.",
)
_HEADING = re.compile(r"(?P<level>#+) +(?P<title>.+)")


def _numbered(draft: Draft, cell: DraftCell) -> str:
    question = draft.question(cell)
    first, *rest = cell.source.split("\n")
    heading = _HEADING.fullmatch(first)
    if heading is None:
        raise AuthorError(cell.place, _NO_HEADING)
    assert draft.questions is not None
    number = 1 + list(draft.questions.by_id).index(question.id)
    points = "1 point" if question.points == 1 else f"{question.points} points"  # the same words in both languages
    return "\n".join([f"{heading['level']} Question {number} · {heading['title']} ({points})", *rest])


def _choices(draft: Draft, cell: DraftCell) -> str:
    question = draft.question(cell)
    if not question.choices:
        return ""
    choices, reasons = (_marked(sentences, draft.language) for sentences in (question.choices, question.reasons))
    return "\n\n".join(
        [
            "",
            choices,
            _YOUR_REASON.in_language(draft.language),
            reasons,
            how_to_answer(question).in_language(draft.language),
        ]
    )


def _marked(sentences: Mapping[str, Text], language: Language) -> str:
    return "\n".join(f"- **{mark}** · {sentence.in_language(language)}" for mark, sentence in sentences.items())


def _rubric(draft: Draft, cell: DraftCell) -> str:
    lines = [f"- {line.in_language(draft.language)}" for line in draft.question(cell).rubric]
    return "\n".join(["", "", _LOOKED_FOR.in_language(draft.language), "", *lines]) if lines else ""


_LOOKED_FOR = Text(fr="Ce que l'on cherchera dans votre texte :", en="What will be looked for in your text:")


def _chosen_by(question: Question) -> str | None:
    """Return how the sheet lets one choose an answer, None where it has to be written."""
    if question.kind is Kind.CHOICE:
        return "choose"
    return "order" if question.is_an_order else None


def _cell_name(cell: DraftCell) -> str:
    if cell.role in (Role.ANSWER, Role.CHECK):
        return f"{cell.role}-{cell.question}"
    return cell_name(cell.role, cell.source)


def _nbgrader_answer(question: Question) -> dict[str, Any]:
    read_by_a_person = question.kind is Kind.TEXT
    return _nbgrader(question.id, grade=read_by_a_person, solution=True, points=question.points)


def _nbgrader_check(question: Question) -> dict[str, Any]:
    checked_here = question.kind is not Kind.TEXT
    return _nbgrader(f"{question.id}-check", grade=checked_here, solution=False, points=question.points)


def _nbgrader(grade_id: str, *, grade: bool, solution: bool, points: int) -> dict[str, Any]:
    """Return the metadata of a cell in nbgrader's schema 3, in which only a graded cell has points."""
    cell = {"schema_version": 3, "grade_id": grade_id, "grade": grade, "solution": solution, "task": False}
    return {"nbgrader": cell | {"locked": not solution} | ({"points": points} if grade else {})}
