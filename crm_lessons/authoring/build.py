"""From chapters to files: which products there are, whether they are what their source gives, and writing them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath

import nbformat
from nbformat import NotebookNode

from crm_lessons.authoring.coverage.course_rows import FILE as COURSE_ROWS
from crm_lessons.authoring.coverage.faults import faults
from crm_lessons.authoring.coverage.page import PATH as COVERAGE
from crm_lessons.authoring.coverage.page import coverage_page
from crm_lessons.authoring.coverage.workbook import read_workbook
from crm_lessons.authoring.products.asked import FOLDER as ASKED
from crm_lessons.authoring.products.asked import asked_path, asked_questions
from crm_lessons.authoring.products.editions import EDITIONS, Edition, as_notebook, draft, editions_of
from crm_lessons.authoring.products.execute import execute
from crm_lessons.authoring.products.folding import show_nothing_of_what_is_folded
from crm_lessons.authoring.products.formula_sheet import FOLDER as FORMULAS
from crm_lessons.authoring.products.formula_sheet import formula_sheets
from crm_lessons.authoring.products.outputs import is_of_one_run, without_outputs
from crm_lessons.authoring.products.steps import Draft
from crm_lessons.authoring.products.worked import FOLDER, worked_path, worked_solutions
from crm_lessons.authoring.reading.cards import FOLDER as CARDS
from crm_lessons.authoring.reading.cards import cards_json, cards_path
from crm_lessons.authoring.reading.chapter import CHAPTERS, Chapter, chapter_stems, read_chapter
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.text.author_error import AuthorError, Place
from crm_lessons.text.language import LANGUAGES, Text

AT_A_TIME = 2
"""Kernels that run together; each takes a core and a few hundred megabytes."""


class State(StrEnum):
    """How a product stands to its source."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    MISSING = "missing"
    OTHER_SOURCE = "other_source"
    NOT_OF_ONE_RUN = "not_of_one_run"
    ORPHAN = "orphan"

    @property
    def words(self) -> Text:
        """Return the state in words, to stand after the name of the product."""
        return _WORDS[self]


_WORDS = {
    State.WRITTEN: Text(fr="écrit", en="written"),
    State.UNCHANGED: Text(fr="inchangé", en="unchanged"),
    State.MISSING: Text(fr="manque", en="is missing"),
    State.OTHER_SOURCE: Text(fr="ne correspond plus à son chapitre", en="is not what its chapter says now"),
    State.NOT_OF_ONE_RUN: Text(
        fr="n'a pas les résultats d'une exécution complète", en="does not hold the results of one whole run"
    ),
    State.ORPHAN: Text(fr="n'a pas de chapitre : supprimez-le", en="has no chapter: remove it"),
}


@dataclass(frozen=True)
class Finding:
    """One product and its state; the path is given from the root of the workbook."""

    path: PurePosixPath
    state: State


class NothingToBuild(ValueError):
    """The folder holds no chapter, or none of that name."""

    def __init__(self, message: Text) -> None:
        super().__init__(message)
        self.message = message


def write(root: Path, stems: Sequence[str] = (), sheets: Mapping[str, SheetQuestions] = SHEETS) -> Iterator[Finding]:
    """Write the products of the chapters named, or of all, and tell of each as soon as it is there.

    An orphan is named and left where it is: it may be somebody's work.

    Raises: AuthorError for what an author has to correct, a product that cannot be written included; NothingToBuild for a
    chapter that is not there.
    """
    worked, jobs = _products(root, stems, sheets)
    for path, text in worked.items():
        yield Finding(path, _write(root, path, text))
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        for job, text in zip(jobs, pool.map(_executed, jobs), strict=True):
            yield Finding(job.path, _write(root, job.path, text))
    for text in _coverage(root, sheets):
        yield Finding(COVERAGE, _write(root, COVERAGE, text))
    if not stems:
        yield from _orphans(root, {*worked, *(job.path for job in jobs)})


def stale(root: Path, stems: Sequence[str] = (), sheets: Mapping[str, SheetQuestions] = SHEETS) -> Iterator[Finding]:
    """Name the products that are not what their source gives, running and writing nothing.

    What a run left is looked at for its shape; whether another run gives the same is for nbval to say, which runs it.

    Raises: as `write` does.
    """
    worked, jobs = _products(root, stems, sheets)
    states = [(path, _as_text(text, _stored(root / path))) for path, text in worked.items()]
    states += [(job.path, _as_notebook(job, _stored(root / job.path))) for job in jobs]
    yield from (Finding(path, state) for path, state in states if state is not State.UNCHANGED)
    pages = (_as_text(text, _stored(root / COVERAGE)) for text in _coverage(root, sheets))
    yield from (Finding(COVERAGE, state) for state in pages if state is not State.UNCHANGED)
    if not stems:
        yield from _orphans(root, {path for path, _ in states})


@dataclass(frozen=True)
class _Job:
    """A notebook to be made."""

    stem: str
    edition: Edition
    draft: Draft

    @property
    def path(self) -> PurePosixPath:
        return self.edition.path(self.stem, self.draft.language)


def _products(
    root: Path, stems: Sequence[str], sheets: Mapping[str, SheetQuestions]
) -> tuple[dict[PurePosixPath, str], list[_Job]]:
    """Return the worked solutions, the cards, the formula sheets and the notebooks to be made; every chapter is read and every step done before any is run."""
    chapters = [read_chapter(root, stem, sheets) for stem in _wanted_stems(root, stems, sheets)]
    worked = {worked_path(chapter.stem): worked_solutions(chapter) for chapter in chapters if chapter.questions}
    worked |= {asked_path(chapter.stem): asked_questions(chapter) for chapter in chapters if chapter.questions}
    worked |= {cards_path(chapter.stem): cards_json(chapter.cards) for chapter in chapters if chapter.cards}
    for chapter in chapters:
        worked |= formula_sheets(chapter.stem, chapter.formulas) if chapter.formulas else {}
    return worked, [job for chapter in chapters for job in _jobs(chapter)]


def _coverage(root: Path, sheets: Mapping[str, SheetQuestions]) -> Iterator[str]:
    """Yield the map of the course, which takes every chapter's records, last: whoever mends one has built notebooks by then.

    Raises: AuthorError for the first record that is wrong.
    """
    if not (root / COURSE_ROWS).exists():
        return
    workbook = read_workbook(root, sheets)
    for fault in faults(workbook):
        raise fault
    yield coverage_page(workbook)


def _jobs(chapter: Chapter) -> Iterator[_Job]:
    for edition in editions_of(chapter):
        for language in LANGUAGES:
            yield _Job(chapter.stem, edition, draft(chapter, edition, language))


def _executed(job: _Job) -> str:
    notebook = as_notebook(job.draft, job.stem, job.edition)
    if job.edition.is_run:
        notebook = execute(notebook, [cell.place for cell in job.draft.cells])
        show_nothing_of_what_is_folded(notebook)
    return _written(notebook)


def _written(notebook: NotebookNode) -> str:
    text: str = nbformat.writes(notebook)  # type: ignore[no-untyped-call]
    return text.rstrip("\n") + "\n"


def _wanted_stems(root: Path, stems: Sequence[str], sheets: Mapping[str, SheetQuestions]) -> Sequence[str]:
    """Return the chapters named; when none is, those that are there and those that the catalogue promises."""
    known = chapter_stems(root)
    if not known:
        raise NothingToBuild(_NO_CHAPTERS.format(folder=root / CHAPTERS))
    for stem in stems:
        if stem not in known:
            raise NothingToBuild(_NO_SUCH_CHAPTER.format(stem=stem, known=", ".join(known)))
    return stems or sorted({*known, *sheets})


def _write(root: Path, path: PurePosixPath, text: str) -> State:
    file = root / path
    if _stored(file) == text:
        return State.UNCHANGED
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        message = _NOT_WRITTEN.format(reason=error.strerror, folder=path.parent)
        raise AuthorError(Place(path, 1), message) from error
    return State.WRITTEN


def _stored(file: Path) -> str | None:
    """Return what a product says now: None when there is no file, nothing when it cannot be read as text."""
    if not file.is_file():
        return None
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _as_text(built: str, stored: str | None) -> State:
    if stored is None:
        return State.MISSING
    return State.UNCHANGED if built == stored else State.OTHER_SOURCE


def _as_notebook(job: _Job, stored: str | None) -> State:
    built = _written(as_notebook(job.draft, job.stem, job.edition))
    if stored is None or not job.edition.is_run:
        return _as_text(built, stored)
    try:
        new, old = json.loads(built), json.loads(stored)
        if without_outputs(new) != without_outputs(old):
            return State.OTHER_SOURCE
    except (ValueError, LookupError, TypeError):  # what is stored is not even a notebook
        return State.OTHER_SOURCE
    return State.UNCHANGED if is_of_one_run(old) else State.NOT_OF_ONE_RUN


def _orphans(root: Path, made: set[PurePosixPath]) -> Iterator[Finding]:
    found = [file for edition in EDITIONS for file in (root / edition.folder).glob("*/*.ipynb")]
    found += [file for folder in (FOLDER, ASKED, CARDS) for file in (root / folder).glob("*.json")]
    found += (root / FORMULAS).glob("*/*.html")
    for path in sorted(PurePosixPath(file.relative_to(root).as_posix()) for file in found):
        if path not in made:
            yield Finding(path, State.ORPHAN)


_NO_CHAPTERS = Text(
    fr="Aucun chapitre dans {folder}. Lancez la commande à la racine du cahier, ou nommez-la par --root.",
    en="No chapter in {folder}. Run the command at the root of the workbook, or name it with --root.",
)
_NO_SUCH_CHAPTER = Text(
    fr="Pas de chapitre `{stem}`. Les chapitres sont {known}.",
    en="No chapter `{stem}`. The chapters are {known}.",
)
_NOT_WRITTEN = Text(
    fr="Ce produit ne peut pas être écrit ({reason}). Vérifiez que `{folder}` est un dossier où vous pouvez écrire.",
    en="This product cannot be written ({reason}). Check that `{folder}` is a folder in which you can write.",
)
