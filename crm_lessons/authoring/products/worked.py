"""The worked solutions of a sheet, kept where the student's `sheet.solution("top_share")` finds them."""

from __future__ import annotations

import json
from pathlib import PurePosixPath

from crm_lessons.authoring.reading.chapter import Chapter
from crm_lessons.authoring.reading.marks import filled
from crm_lessons.authoring.reading.source import Role

FOLDER = PurePosixPath("crm_lessons/classroom/worked")


def worked_path(stem: str) -> PurePosixPath:
    """Return where the worked solutions of a chapter lie, from the root of the workbook."""
    return FOLDER / f"{stem}.json"


def worked_solutions(chapter: Chapter) -> str:
    """Return JSON, questions in their order: {"top_share": {"fr": code, "en": code}, ...}.

    Raises: AuthorError for solution marks that do not match.
    """
    solutions = {
        cell.question: {
            "fr": filled(cell.source.fr, cell.places["fr"]),
            "en": filled(cell.source.en, cell.places["en"]),
        }
        for cell in chapter.exercises
        if cell.role is Role.ANSWER
    }
    return json.dumps(solutions, ensure_ascii=False, indent=1) + "\n"
