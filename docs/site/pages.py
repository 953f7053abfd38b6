"""Which notebook is which page of the site."""

from __future__ import annotations

import posixpath
from pathlib import Path, PurePosixPath

from crm_lessons.text.language import Language

REPOSITORY = Path(__file__).resolve().parents[2]

LESSONS, EXERCISES, REFERENCE = "lessons", "exercises", "reference"
CARDS, FORMULAS = "cards", "formulas"
START, REVISION, TEACHER, ANNEX, MY_FIRM = "index", "revision", "teacher", "annex", "my_firm"
REFERENCE_SHEET = "reference_sheet"

_FOLDERS = {"notebooks": LESSONS, "exercises": EXERCISES}
"""Folder of the repository -> folder of the site. Worked sheets are not on the site: on a page, a solution is one
click away from the question, and nobody tries first. They come with the workbook, where opening one is a decision."""


def notebooks(language: Language) -> dict[str, Path]:
    """Return the pages in one language, chapter after chapter: the page's name -> its stored notebook."""
    files = [file for folder in _FOLDERS for file in sorted((REPOSITORY / folder / language).glob("*.ipynb"))]
    return {_page(PurePosixPath(*file.parts[-3:])): file for file in files}


def linked_page(link: str, source: Path) -> tuple[str, str] | None:
    """Return (language, page) of a notebook or a formula sheet that a notebook links; None when the site does not show it."""
    target = PurePosixPath(posixpath.normpath(PurePosixPath(*source.parts[-3:]).parent / link))
    if target.parts[0] == FORMULAS:
        return target.parts[1], f"{FORMULAS}/{target.stem}"
    return (target.parts[1], _page(target)) if target.parts[0] in _FOLDERS else None


def source(page: str) -> str:
    """Return the file that Sphinx reads for a page."""
    return f"{page}.md" if page.startswith(f"{FORMULAS}/") else f"{page}.ipynb"


def _page(notebook: PurePosixPath) -> str:
    """Return the name of a page, from folder/language/stem.ipynb."""
    folder, _, _ = notebook.parts
    stem = START if notebook.stem == "00_start" else notebook.stem
    no_chapter = (START, REVISION, TEACHER, ANNEX, MY_FIRM, REFERENCE_SHEET)
    return stem if stem in no_chapter else f"{_FOLDERS[folder]}/{stem}"
