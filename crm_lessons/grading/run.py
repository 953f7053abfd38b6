"""A folder of submissions becomes the rows of a gradebook: one for every file, whatever the file is."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import sheet_data, variant_key
from crm_lessons.grading.blanks import without_later_blanks
from crm_lessons.grading.duplicates import namesakes_told_apart, only_the_latest
from crm_lessons.grading.execution import Execution
from crm_lessons.grading.gradebook import Row, Status, joined
from crm_lessons.grading.hidden_inputs import HiddenInputs, digest_of
from crm_lessons.grading.incidents import incidents, run_status
from crm_lessons.grading.judge import judge
from crm_lessons.grading.notebook_code import LARGEST, NotANotebook, read_notebook
from crm_lessons.grading.owners import Owners
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.submissions import Submission
from crm_lessons.grading.which_sheet import OpenedSheet, opened_sheet
from crm_lessons.grading.whose_data import other_data, whose_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.text.language import Text

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Paper:
    """What there is to run and to judge in a submission."""

    submission: Submission
    cells: tuple[str, ...]
    opened: OpenedSheet
    sheet: SheetQuestions
    digest: str


def grade(
    submissions: Sequence[Submission],
    rules: Rules,
    catalogue: Mapping[str, SheetQuestions] = SHEETS,
    tell: Callable[[Row], None] = lambda row: None,
) -> list[Row]:
    """Return a row for every submission, in their order, and `tell` each as soon as it is there."""
    grader = _Grader(rules, catalogue, Owners(submissions, catalogue, rules.roster))
    written = {submission.name: _written(submission) for submission in submissions}
    read = [grader.read(submission) for submission in submissions]
    to_run = only_the_latest([row for row, _ in read], written)
    rows = []
    with ThreadPoolExecutor(rules.jobs) as pool:
        for row in pool.map(grader.run, to_run, [paper for _, paper in read]):
            tell(row)
            rows.append(row)
    # once more, because a run may have told whose the sheet is
    return namesakes_told_apart(only_the_latest(rows, written))


class _Grader:
    """Reads and runs the submissions of one class by one set of rules."""

    def __init__(self, rules: Rules, catalogue: Mapping[str, SheetQuestions], owners: Owners) -> None:
        self._rules = rules
        self._catalogue = catalogue
        self._owners = owners

    def read(self, submission: Submission) -> tuple[Row, _Paper | None]:
        """Return what is known of a submission before it is run, and what there is to run, if anything."""
        try:
            return self._read(submission)
        except Exception as error:
            return _our_fault(Row(submission.file_stem, submission.name, "", Status.CRASHED), error), None

    def run(self, row: Row, paper: _Paper | None) -> Row:
        """Return the row of a submission with its verdicts; one for which there is nothing to run stays as it is."""
        if paper is None or row.status is Status.DUPLICATE:
            return row
        try:
            return self._judged(row, paper)
        except Exception as error:
            return _our_fault(row, error)

    def _read(self, submission: Submission) -> tuple[Row, _Paper | None]:
        try:
            content = submission.content(LARGEST)
            notebook = read_notebook(content)
        except (NotANotebook, OSError) as problem:
            reason = problem.message if isinstance(problem, NotANotebook) else _CLOSED[submission.folder]
            student, number = self._owners.owner(submission, None)
            return Row(student, submission.name, "", Status.UNREADABLE, reason, number=number), None
        opened = opened_sheet(notebook, submission.file_stem, self._catalogue)
        student, number = self._owners.owner(submission, opened.student)
        stem = opened.stem or self._rules.sheet
        row = Row(student, submission.name, stem or "", Status.GRADED, language=opened.language, number=number)
        if stem is None or stem not in self._catalogue or self._rules.sheet not in (None, stem):
            return replace(row, status=Status.WRONG_SHEET, reason=self._wrong_sheet(stem)), None
        sheet = self._catalogue[stem]
        return row, _Paper(
            submission, without_later_blanks(notebook.cells, sheet.by_id), opened, sheet, digest_of(content)
        )

    def _judged(self, row: Row, paper: _Paper) -> Row:
        with Execution(paper.cells, self._rules.seconds) as execution:
            opened = paper.opened.completed(execution.sheet_claims(paper.sheet.stem))
            student, number = self._owners.owner(paper.submission, opened.student)
            stem, whose = paper.sheet.stem, whose_data(opened, student, self._rules)
            data = sheet_data(stem, whose, variant_key(stem, whose, self._rules.salt))
            hidden_inputs = HiddenInputs(student, self._rules.salt, paper.digest)
            verdicts, answers = judge(paper.sheet, data, execution, paper.cells, hidden_inputs)
            status, reasons = run_status(execution), incidents(execution, paper.cells, paper.sheet.by_id)
        reasons += other_data(opened, student, self._rules)
        reasons += [_CHECK_FAILED.format(id=one.question) for one in verdicts if one.outcome is Outcome.CHECK_FAILED]
        row = replace(row, student=student, number=number, language=opened.language)
        return replace(row, status=status, reason=joined(reasons), verdicts=verdicts, answers=answers)

    def _wrong_sheet(self, found: str | None) -> Text:
        if found is None:
            return _NO_SHEET
        expected = self._rules.sheet or ", ".join(self._catalogue)
        return _OTHER_SHEET.format(found=found, expected=expected)


def _written(submission: Submission) -> int:
    """Return when a file was written, in nanoseconds; one that cannot be asked counts as the oldest."""
    try:
        return submission.path.stat().st_mtime_ns
    except OSError:
        return 0


def _our_fault(row: Row, error: Exception) -> Row:
    """Own up to a failure of the grader: one submission on which it fails must not take the others with it."""
    _log.debug("grading of %s failed", row.file, exc_info=error)
    return replace(row, status=Status.CRASHED, reason=_OUR_FAULT.format(error=type(error).__name__))


_CLOSED = {
    False: Text(
        fr="ce fichier ne s'ouvre pas : un lien, ou un fichier protégé ; demandez le notebook (.ipynb)",
        en="this file does not open: a link, or a protected file; ask for the notebook (.ipynb)",
    ),
    True: Text(
        fr="ce dossier ne s'ouvre pas, rien de ce qu'il contient n'est noté ; donnez-vous le droit de le lire",
        en="this folder does not open, nothing in it is graded; give yourself the right to read it",
    ),
}
_NO_SHEET = Text(
    fr="rien ne dit de quelle feuille il s'agit ; précisez-la avec --sheet",
    en="nothing says which sheet this is; name it with --sheet",
)
_OTHER_SHEET = Text(
    fr="c'est la feuille {found} ; on attend {expected}", en="this is sheet {found}; {expected} is expected"
)
_CHECK_FAILED = Text(
    fr="la vérification de `{id}` a échoué ; à noter à la main", en="the check of `{id}` failed; grade it by hand"
)
_OUR_FAULT = Text(
    fr="la notation a échoué ({error}), ce n'est pas la faute de l'étudiant ; à noter à la main",
    en="grading failed ({error}); it is not the student's fault; grade it by hand",
)
