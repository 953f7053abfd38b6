"""A chapter: a lesson, mostly with exercises, held against the records of the questions that these ask."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from crm_lessons.authoring.reading.bets import check_bets
from crm_lessons.authoring.reading.cards import read_cards
from crm_lessons.authoring.reading.formulas import Formulas, read_formulas
from crm_lessons.authoring.reading.marks import is_marked
from crm_lessons.authoring.reading.source import Cell, Role, read_cells
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.cards import Card
from crm_lessons.text.language import LANGUAGES, Text

CHAPTERS = "chapters"
PYTHON = "00_python"
"""The chapter that teaches the Python of all the others."""


@dataclass(frozen=True)
class Chapter:
    """A chapter as its author wrote it; `questions` is None where there is nothing to exercise.

    python: the lesson that teaches the Python of all chapters, empty where the workbook has none
    """

    stem: str
    lesson: tuple[Cell, ...]
    exercises: tuple[Cell, ...] = ()
    questions: SheetQuestions | None = None
    cards: tuple[Card, ...] = ()
    formulas: Formulas | None = None
    python: tuple[Cell, ...] = ()


def chapter_stems(root: Path) -> list[str]:
    """Return the names of the chapters of a workbook, in their order."""
    return sorted(file.parent.name for file in (root / CHAPTERS).glob("*/lesson.py"))


def read_chapter(root: Path, stem: str, sheets: Mapping[str, SheetQuestions]) -> Chapter:
    """Return a chapter whose exercises ask exactly the questions of its records.

    Raises: AuthorError, with file, line and what to correct.
    """
    lesson_file, exercises_file = (PurePath(CHAPTERS, stem, name) for name in ("lesson.py", "exercises.py"))
    questions = sheets.get(stem)
    if questions is not None:
        _check_files_are_there(root, lesson_file, exercises_file)
    lesson = _read(root, lesson_file)
    _refuse_questions(lesson)
    check_bets(lesson)
    cards, formulas = _cards(root, stem, lesson), chapter_formulas(root, stem)
    if not (root / exercises_file).exists():
        return Chapter(stem, lesson, cards=cards, formulas=formulas)
    if questions is None:
        raise AuthorError(Place(exercises_file, 1), _NO_RECORDS.format(stem=stem))
    exercises = _read(root, exercises_file)
    _match_questions(exercises, questions, exercises_file)
    return Chapter(stem, lesson, exercises, questions, cards, formulas, _lesson_of_python(root))


def chapter_formulas(root: Path, stem: str) -> Formulas | None:
    """Return the formulas of a chapter, None where it has no `formulas.py`.

    Raises: AuthorError, with file, line and what to correct.
    """
    file = PurePath(CHAPTERS, stem, "formulas.py")
    return read_formulas(_read(root, file)) if (root / file).exists() else None


def _lesson_of_python(root: Path) -> tuple[Cell, ...]:
    file = PurePath(CHAPTERS, PYTHON, "lesson.py")
    return _read(root, file) if (root / file).exists() else ()


def _cards(root: Path, stem: str, lesson: tuple[Cell, ...]) -> tuple[Card, ...]:
    file = PurePath(CHAPTERS, stem, "cards.py")
    return read_cards(stem, _read(root, file), lesson) if (root / file).exists() else ()


def _check_files_are_there(root: Path, *files: PurePath) -> None:
    for file in files:
        if not (root / file).exists():
            raise AuthorError(Place(file, 1), _MISSING)


def _read(root: Path, file: PurePath) -> tuple[Cell, ...]:
    cells = read_cells(_text(root, file), file)
    for cell in cells:
        for language, source in zip(LANGUAGES, (cell.source.fr, cell.source.en), strict=True):
            if cell.role is not Role.ANSWER and is_marked(source):
                raise AuthorError(cell.places[language], _MARK_OUTSIDE)
    return cells


def _text(root: Path, file: PurePath) -> str:
    try:
        return (root / file).read_text(encoding="utf-8-sig")  # some editors put a mark before the first letter
    except UnicodeDecodeError as error:
        line = 1 + error.object[: error.start].count(b"\n")
        raise AuthorError(Place(file, line), _NOT_UTF_8) from error
    except OSError as error:
        raise AuthorError(Place(file, 1), _NOT_READ.format(reason=error.strerror)) from error


def _refuse_questions(lesson: tuple[Cell, ...]) -> None:
    for cell in lesson:
        if cell.question or cell.solution_only:
            raise AuthorError(cell.place, _QUESTION_IN_LESSON)


def _match_questions(exercises: tuple[Cell, ...], questions: SheetQuestions, file: PurePath) -> None:
    """Hold the cells against the records: each question is asked, then answered, once, in the order of the records."""
    asked: dict[str, Cell] = {}
    answered: dict[str, Cell] = {}
    for cell in exercises:
        if cell.question is None:
            continue
        _check_question_cell(cell, questions)
        seen = asked if cell.role is Role.QUESTION else answered
        if cell.question in seen:
            raise AuthorError(cell.place, _TWICE.format(id=cell.question))
        if seen is answered and cell.question not in asked:
            raise AuthorError(cell.place, _NOT_ASKED.format(id=cell.question))
        seen[cell.question] = cell
    _check_all_are_there(asked, answered, questions, file)


def _check_question_cell(cell: Cell, questions: SheetQuestions) -> None:
    if cell.question not in questions.by_id:
        raise AuthorError(cell.place, _UNKNOWN.format(id=cell.question, known=", ".join(questions.by_id)))
    if cell.solution_only:
        raise AuthorError(cell.place, _HIDDEN.format(id=cell.question))


def _check_all_are_there(
    asked: Mapping[str, Cell], answered: Mapping[str, Cell], questions: SheetQuestions, file: PurePath
) -> None:
    for question_id in questions.by_id:
        if question_id not in asked:
            raise AuthorError(Place(file, 1), _NOT_HELD.format(id=question_id))
        if question_id not in answered:
            raise AuthorError(asked[question_id].place, _NOT_ANSWERED.format(id=question_id))
    for here, right in zip(asked, questions.by_id, strict=True):
        if here != right:
            raise AuthorError(asked[here].place, _OUT_OF_ORDER.format(id=here, right=right))


_NOT_UTF_8 = Text(
    fr="Un caractère de cette ligne n'est pas en UTF-8. Enregistrez le fichier en UTF-8.",
    en="A character of this line is not in UTF-8. Save the file as UTF-8.",
)
_NOT_READ = Text(
    fr="Ce fichier ne peut pas être lu ({reason}). Mettez à sa place un fichier texte que vous pouvez ouvrir.",
    en="This file cannot be read ({reason}). Put a text file that you can open in its place.",
)
_MISSING = Text(
    fr="Le catalogue a des questions pour ce chapitre, mais ce fichier manque. Écrivez-le, ou retirez les questions.",
    en="The catalogue has questions for this chapter, but this file is missing. Write it, or remove the questions.",
)
_NO_RECORDS = Text(
    fr="Le catalogue des questions ne connaît pas `{stem}`. Inscrivez le chapitre dans crm_lessons/text/course.py.",
    en="The catalogue of questions does not know `{stem}`. Register the chapter in crm_lessons/text/course.py.",
)
_MARK_OUTSIDE = Text(
    fr='Une marque de solution hors d\'une cellule de réponse. Ajoutez question="…" à la cellule, ou retirez la marque.',
    en='A solution mark outside an answer cell. Add question="…" to the cell, or remove the mark.',
)
_QUESTION_IN_LESSON = Text(
    fr="Une leçon ne pose pas de question et ne cache rien. Mettez cette cellule dans exercises.py.",
    en="A lesson asks no question and hides nothing. Move this cell to exercises.py.",
)
_UNKNOWN = Text(
    fr="Question inconnue : `{id}`. Le catalogue connaît {known}. Corrigez le nom, ou ajoutez la question au catalogue.",
    en="Unknown question: `{id}`. The catalogue knows {known}. Correct the name, or add the question to the catalogue.",
)
_HIDDEN = Text(
    fr='La question `{id}` ne peut pas être réservée au corrigé. Retirez edition="solution".',
    en='Question `{id}` cannot be kept for the worked sheet. Remove edition="solution".',
)
_TWICE = Text(
    fr="La question `{id}` a déjà un énoncé ou une réponse plus haut. Gardez une seule cellule de chaque.",
    en="Question `{id}` is already asked or answered above. Keep one cell of each.",
)
_NOT_ASKED = Text(
    fr="La réponse à `{id}` vient sans énoncé avant elle. Ajoutez-le, dans les deux langues.",
    en="The answer to `{id}` comes without a question text before it. Add it, in both languages.",
)
_NOT_HELD = Text(
    fr="La question `{id}` du catalogue n'est pas posée dans ce fichier. Posez-la, ou retirez-la du catalogue.",
    en="Question `{id}` of the catalogue is not asked in this file. Ask it, or remove it from the catalogue.",
)
_NOT_ANSWERED = Text(
    fr='La question `{id}` n\'a pas de cellule de réponse. Ajoutez une cellule de code avec question="{id}".',
    en='Question `{id}` has no answer cell. Add a code cell with question="{id}".',
)
_OUT_OF_ORDER = Text(
    fr="La question `{id}` vient ici avant `{right}`, alors que le catalogue les met dans l'autre ordre. Donnez-leur le même ordre.",
    en="Question `{id}` comes here before `{right}`, unlike in the catalogue. Give them the same order.",
)
