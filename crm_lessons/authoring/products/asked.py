"""What each question of a sheet asks and builds on, kept where it can be asked again on other data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import reduce
from pathlib import PurePosixPath
from typing import Any

from crm_lessons.authoring.products.builds_on import Piece, builds_on, statements
from crm_lessons.authoring.products.steps import (
    DraftCell,
    fill_answers,
    in_language,
    leave_out_solution_cells,
    list_choices,
    set_prose,
)
from crm_lessons.authoring.reading.chapter import Chapter
from crm_lessons.authoring.reading.source import Role
from crm_lessons.text.language import LANGUAGES, Language

FOLDER = PurePosixPath("crm_lessons/questions/asked")
_STEPS = (leave_out_solution_cells, list_choices, fill_answers, set_prose)
_PART = re.compile(r"## +[^\n]*\n*")
_NAMED = re.compile(r"`(\w+)`")


def asked_path(stem: str) -> PurePosixPath:
    """Return where the questions of a sheet lie as they are asked, from the root of the workbook."""
    return FOLDER / f"{stem}.json"


def asked_questions(chapter: Chapter) -> str:
    """Return JSON, questions in their order: {"top_share": {"statement": …, "context": …, "before": …, …}, …}.

    statement, context: what is asked, and what the sheet says of its tables, in both languages
    before: the code that the sheet gives and the earlier answers on which the worked answer builds, in order
    tables: the names that this code gives
    worked_out: the names that the worked answer uses, or the statement names, and that earlier answers give
    follows: the questions that give these

    Raises: AuthorError for solution marks that do not match.
    """
    french, english = (_Sheet(chapter, language).asked() for language in LANGUAGES)
    questions = {
        name: {part: {"fr": one[part], "en": english[name][part]} for part in ("statement", "context")}
        | {part: one[part] for part in ("before", "tables", "worked_out", "follows")}
        for name, one in french.items()
    }
    return json.dumps(questions, ensure_ascii=False, indent=1) + "\n"


class _Sheet:
    """A worked sheet in one language, read from top to bottom; its pieces stand in the order of its cells."""

    def __init__(self, chapter: Chapter, language: Language) -> None:
        draft = reduce(
            lambda done, step: step(done), _STEPS, in_language(chapter.exercises, language, chapter.questions)
        )
        self.cells = draft.cells
        self.pieces: list[list[Piece]] = []
        given: frozenset[str] = frozenset()
        for cell in self.cells:
            self.pieces.append(_pieces(cell, given))
            given |= _given_by(one for one in self.pieces[-1] if one.question is None)

    def asked(self) -> dict[str, dict[str, Any]]:
        answers = {cell.question: place for place, cell in enumerate(self.cells) if cell.role is Role.ANSWER}
        asks = [(place, cell) for place, cell in enumerate(self.cells) if cell.role is Role.QUESTION]
        return {str(cell.question): self._one(place, answers[cell.question]) for place, cell in asks}

    def _one(self, place: int, answered: int) -> dict[str, Any]:
        statement = self.cells[place].source
        before = [piece for pieces in self.pieces[:answered] for piece in pieces]
        (answer,) = self.pieces[answered]
        used = answer.uses | set(_NAMED.findall(statement))
        steps = builds_on(used, before)
        introductions = list(self._introductions(place, steps))
        steps = builds_on(used | _given_by(_explained(introductions)), before)
        given = [piece for piece in steps if piece.question is None]
        worked_out = used & _given_by(steps) - _given_by(given)
        return {
            "statement": statement,
            "context": "\n\n".join(words for words, _ in introductions),
            "before": [{"answer": one.question} if one.question else {"code": one.code} for one in steps],
            "tables": list(dict.fromkeys(name for one in given if not one.is_import for name in sorted(one.gives))),
            "worked_out": sorted(worked_out),
            "follows": [one.question for one in steps if one.question and one.gives & worked_out],
        }

    def _introductions(self, asked: int, steps: list[Piece]) -> Iterator[tuple[str, list[Piece]]]:
        """Yield what introduces code that is needed, with that code, and what the part of the sheet says besides."""
        needed = [piece for piece in steps if not (piece.question or piece.is_import)]
        parts = [place for place, cell in enumerate(self.cells[:asked]) if _opens_a_part(cell)]
        for place, cell in enumerate(self.cells[:asked]):
            if cell.role is not Role.PROSE:
                continue
            introduced = self.pieces[place + 1]
            of_this_part = bool(parts) and place >= parts[-1]
            is_needed = any(piece in needed for piece in introduced) if introduced else of_this_part
            if is_needed and (words := _PART.sub("", cell.source, count=1).strip()):
                yield words, introduced


def _explained(introductions: list[tuple[str, list[Piece]]]) -> Iterator[Piece]:
    """Yield the code whose names its own introduction tells."""
    for words, introduced in introductions:
        named = set(_NAMED.findall(words))
        yield from (piece for piece in introduced if piece.gives & named)


def _given_by(pieces: Iterable[Piece]) -> frozenset[str]:
    return frozenset().union(*(piece.gives for piece in pieces))


def _opens_a_part(cell: DraftCell) -> bool:
    return cell.role is Role.PROSE and _PART.match(cell.source) is not None


def _pieces(cell: DraftCell, given: frozenset[str]) -> list[Piece]:
    """Return a cell's code, what it gives statement by statement, an answer whole; the sheet itself is there already."""
    if cell.role is Role.ANSWER:
        return [Piece(cell.source, cell.question, restates=given)]
    if cell.role is not Role.CODE:
        return []
    pieces = map(Piece, statements(cell.source))
    return [piece for piece in pieces if piece.gives and "sheet" not in piece.gives]
