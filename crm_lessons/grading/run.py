"""A folder of submissions becomes the rows of a gradebook: one for every file, whatever the file is."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import Data, same_student, sheet_data
from crm_lessons.grading.execution import Execution
from crm_lessons.grading.gradebook import Row, Status
from crm_lessons.grading.incidents import incidents, run_status
from crm_lessons.grading.judge import judge
from crm_lessons.grading.notebook_code import LARGEST, NotANotebook, NotebookCode, read_notebook
from crm_lessons.grading.submissions import Submission, owner
from crm_lessons.grading.which_sheet import OpenedSheet, opened_sheet
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.text.language import Text

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Rules:
    """How a class is graded.

    sheet: the stem of the only sheet that is asked for, None when any sheet of the course will do
    roster: the students of the class
    salt: the secret of the class, mixed into the students' data and into the hidden inputs
    variants: whether everybody works on data of their own; with a salt they do
    seconds: how long one cell, or one call of a function, may take
    jobs: how many submissions run at the same time
    """

    sheet: str | None = None
    roster: tuple[str, ...] = ()
    salt: str = ""
    variants: bool = False
    seconds: float = 10.0
    jobs: int = 1


@dataclass(frozen=True)
class _Paper:
    """A submission whose student and sheet are known."""

    submission: Submission
    notebook: NotebookCode
    opened: OpenedSheet
    student: str
    sheet: SheetQuestions


def grade(
    submissions: Sequence[Submission],
    rules: Rules,
    catalogue: Mapping[str, SheetQuestions] = SHEETS,
    tell: Callable[[Row], None] = lambda row: None,
) -> list[Row]:
    """Return a row for every submission, in their order, and `tell` each as soon as it is there."""
    read = {submission.name: _read(submission, rules, catalogue) for submission in submissions}
    latest = _latest([paper for paper in read.values() if isinstance(paper, _Paper)])

    def row(paper: _Paper | Row) -> Row:
        return paper if isinstance(paper, Row) else _row(paper, latest[_whose(paper)], rules)

    rows = []
    with ThreadPoolExecutor(rules.jobs) as pool:
        for done in pool.map(row, read.values()):
            tell(done)
            rows.append(done)
    return rows


def _read(submission: Submission, rules: Rules, catalogue: Mapping[str, SheetQuestions]) -> _Paper | Row:
    """Return the submission with its student and its sheet, or the row that says why it cannot be graded."""
    try:
        notebook = read_notebook(submission.content(LARGEST))
    except (NotANotebook, OSError) as problem:
        reason = problem.message if isinstance(problem, NotANotebook) else _CANNOT_BE_OPENED
        return Row(owner(submission, None, catalogue, rules.roster), submission.name, "", Status.UNREADABLE, reason)
    opened = opened_sheet(notebook, submission.file_stem, catalogue)
    student = owner(submission, opened.student, catalogue, rules.roster)
    stem = opened.stem or rules.sheet
    if stem is None or stem not in catalogue or rules.sheet not in (None, stem):
        reason = _wrong_sheet(stem, rules.sheet, catalogue)
        return Row(student, submission.name, stem or "", Status.WRONG_SHEET, reason, language=opened.language)
    return _Paper(submission, notebook, opened, student, catalogue[stem])


def _wrong_sheet(found: str | None, asked: str | None, catalogue: Mapping[str, SheetQuestions]) -> Text:
    if found is None:
        return _NO_SHEET
    expected = asked or ", ".join(catalogue)
    return _OTHER_SHEET.format(found=found, expected=expected)


def _whose(paper: _Paper) -> tuple[str, str]:
    return same_student(paper.student), paper.sheet.stem


def _latest(papers: Iterable[_Paper]) -> dict[tuple[str, str], _Paper]:
    """Return, for each student and sheet, the paper that counts: the last one written, then the last by name."""
    by_age = sorted(papers, key=lambda paper: (paper.submission.path.stat().st_mtime_ns, paper.submission.name))
    return {_whose(paper): paper for paper in by_age}


def _row(paper: _Paper, latest: _Paper, rules: Rules) -> Row:
    name, language = paper.submission.name, paper.opened.language
    row = Row(paper.student, name, paper.sheet.stem, Status.DUPLICATE, language=language)
    if paper is not latest:
        return replace(row, reason=_DUPLICATE.format(file=latest.submission.name))
    try:
        return _graded(paper, row, rules)
    except Exception as error:  # one submission on which we fail must not take the others with it
        _log.warning("grading of %s failed", paper.submission.name, exc_info=error)
        return replace(row, status=Status.CRASHED, reason=_OUR_FAULT.format(error=type(error).__name__))


def _graded(paper: _Paper, row: Row, rules: Rules) -> Row:
    cells = paper.notebook.cells
    with Execution(cells, rules.seconds) as execution:
        verdicts = judge(paper.sheet, _data(paper, rules), execution, cells, (paper.student, rules.salt))
        status = run_status(execution)
        reasons = incidents(execution, cells, paper.sheet.by_id)
    reasons += _other_data(paper, rules)
    failed = [verdict.question for verdict in verdicts if verdict.outcome is Outcome.CHECK_FAILED]
    reasons += [_CHECK_FAILED.format(id=question) for question in failed]
    return replace(row, status=status, reason=_joined(reasons), verdicts=verdicts)


def _data(paper: _Paper, rules: Rules) -> Data:
    """Return the data of the one who hands it in, or the course's own when everybody works on those."""
    return sheet_data(paper.sheet.stem, paper.student if _has_own_data(paper, rules) else None, rules.salt)


def _has_own_data(paper: _Paper, rules: Rules) -> bool:
    return rules.variants or bool(rules.salt) or paper.opened.student is not None


def _other_data(paper: _Paper, rules: Rules) -> list[Text]:
    """Say when a sheet was worked on other data than those on which it is graded."""
    if not _has_own_data(paper, rules):
        return []
    named = paper.opened.student
    if named is None or same_student(named) != same_student(paper.student):
        return [_OTHER_STUDENT.format(named=named or _NOBODY, student=paper.student)]
    return [] if paper.opened.salt == rules.salt else [_OTHER_SALT]


def _joined(reasons: Sequence[Text]) -> Text | None:
    if not reasons:
        return None
    return Text(fr=" ; ".join(reason.fr for reason in reasons), en="; ".join(reason.en for reason in reasons))


_CANNOT_BE_OPENED = Text(
    fr="ce fichier ne s'ouvre pas : un lien, ou un fichier protégé ; demandez le notebook (.ipynb)",
    en="this file does not open: a link, or a protected file; ask for the notebook (.ipynb)",
)
_NO_SHEET = Text(
    fr="rien ne dit de quelle feuille il s'agit ; précisez-la avec --sheet",
    en="nothing says which sheet this is; name it with --sheet",
)
_OTHER_SHEET = Text(
    fr="c'est la feuille {found} ; on attend {expected}", en="this is sheet {found}; {expected} is expected"
)
_DUPLICATE = Text(
    fr="un fichier plus récent du même étudiant est noté : {file}",
    en="a more recent file of the same student is graded: {file}",
)
_OTHER_STUDENT = Text(
    fr="la feuille est ouverte pour {named}, et notée sur les données de {student}",
    en="the sheet is opened for {named}, and graded on the data of {student}",
)
_NOBODY = Text(fr="personne", en="nobody")
_OTHER_SALT = Text(
    fr="la feuille est ouverte avec un autre mot (salt=) que celui de --salt",
    en="the sheet is opened with another word (salt=) than the one of --salt",
)
_CHECK_FAILED = Text(
    fr="la vérification de `{id}` a échoué ; à noter à la main", en="the check of `{id}` failed; grade it by hand"
)
_OUR_FAULT = Text(
    fr="la notation a échoué ({error}), ce n'est pas la faute de l'étudiant ; à noter à la main",
    en="grading failed ({error}); it is not the student's fault; grade it by hand",
)
