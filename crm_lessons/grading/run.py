"""A folder of submissions becomes the rows of a gradebook: one for every file, whatever the file is."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.variants import variant_key
from crm_lessons.grading.handed_in.blanks import without_later_blanks
from crm_lessons.grading.handed_in.duplicates import namesakes_told_apart, only_the_latest
from crm_lessons.grading.handed_in.lateness import lateness
from crm_lessons.grading.handed_in.notebook_code import LARGEST, NotANotebook, NotebookCode, read_notebook
from crm_lessons.grading.handed_in.owners import Owners, Signature
from crm_lessons.grading.handed_in.submissions import Submission, without_suffix
from crm_lessons.grading.handed_in.which_sheet import OpenedSheet, opened_sheet
from crm_lessons.grading.judging.answer_key import answer_key
from crm_lessons.grading.judging.hidden_inputs import HiddenInputs, digest_of
from crm_lessons.grading.judging.incidents import incidents, run_status
from crm_lessons.grading.judging.judge import judge
from crm_lessons.grading.judging.whose_data import other_data, whose_data
from crm_lessons.grading.row import Row, Status, joined
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.student.execution import Execution
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.text.language import Text

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Paper:
    """One submission that was read: what is known of it before it runs, and what there is to run.

    It is plain data and can be sent to another process or machine; the file is not needed any more.

    row: the row so far; it is the final one where there is nothing to run
    cells: the code to run, in order
    opened: what the notebook opens, None when there is nothing to run
    signature: who may have handed it in, for a sheet that computes its student
    """

    row: Row
    cells: tuple[str, ...] = ()
    opened: OpenedSheet | None = None
    signature: Signature = field(default_factory=Signature)

    @property
    def stem(self) -> str:
        """Return the sheet on whose questions it is judged."""
        return self.row.sheet

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the submitted bytes, in hexadecimal; empty for a file that does not open."""
        return self.row.digest

    @property
    def fingerprint(self) -> str:
        """Return a name for all that the row depends on apart from the rules: the file and whose it is taken to be."""
        depends_on = (self.digest, self.row.file, self.row.student, self.row.number, self.stem, self.signature)
        return digest_of(repr(depends_on).encode())


Workers = Callable[[Sequence[Paper]], Iterator[Row]]
"""Grades papers, in any order, and yields each row as soon as it is there."""


def grade(
    submissions: Sequence[Submission],
    rules: Rules,
    catalogue: Mapping[str, SheetQuestions] = SHEETS,
    tell: Callable[[Row], None] = lambda row: None,
    graded_before: Callable[[Sequence[Paper]], Mapping[str, Row]] = lambda papers: {},
    workers: Workers | None = None,
) -> list[Row]:
    """Return a row for every submission, in their order, and `tell` each as soon as it is there.

    graded_before: says by file, once all papers are read, which rows are known already; these are not graded again
    workers: who grades, as many threads as `rules.jobs` when nobody is named
    """
    papers = read_papers(submissions, rules, catalogue)
    rows = dict(graded_before(papers))
    to_grade = [paper for paper in papers if paper.row.file not in rows]
    for row in workers(to_grade) if workers else on_threads(to_grade, rules, catalogue):
        tell(row)
        rows[row.file] = row
    # once more, because a run may have told whose the sheet is
    return namesakes_told_apart(only_the_latest([rows[paper.row.file] for paper in papers], _moments(submissions)))


def on_threads(papers: Sequence[Paper], rules: Rules, catalogue: Mapping[str, SheetQuestions]) -> Iterator[Row]:
    """Grade papers in this process, `rules.jobs` at a time; left early, it begins no other."""
    pool = ThreadPoolExecutor(rules.jobs)
    try:
        for done in as_completed([pool.submit(graded, paper, rules, catalogue) for paper in papers]):
            yield done.result()
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def read_papers(
    submissions: Sequence[Submission], rules: Rules, catalogue: Mapping[str, SheetQuestions] = SHEETS
) -> list[Paper]:
    """Return what was handed in, in order, with nothing to run where a later file of the same student counts."""
    owners = Owners(submissions, catalogue, rules.roster, rules.names)
    papers = [_read(submission, owners.signature(submission), rules, catalogue) for submission in submissions]
    rows = only_the_latest([paper.row for paper in papers], _moments(submissions))
    return [Paper(row) if row.status is Status.DUPLICATE else paper for row, paper in zip(rows, papers, strict=True)]


def graded(paper: Paper, rules: Rules, catalogue: Mapping[str, SheetQuestions] = SHEETS) -> Row:
    """Return the row of a paper with its verdicts; never raises, and depends on nothing but what it is given.

    This is the unit of work: threads, processes and other machines all run it.
    """
    if paper.opened is None:
        return paper.row
    try:
        return _judged(paper, paper.opened, rules, catalogue[paper.stem])
    except Exception as error:
        return _our_fault(paper.row, error)


def _read(submission: Submission, signature: Signature, rules: Rules, catalogue: Mapping[str, SheetQuestions]) -> Paper:
    """Return what is known of a submission before it is run; one on which reading itself fails has nothing to run."""
    student, number = signature.owner(None, rules.roster)
    row = Row(student, submission.name, "", Status.UNREADABLE, number=number)
    late = lateness(submission.written, rules.deadline)
    try:
        content = submission.content(LARGEST)
        row = replace(row, digest=digest_of(content), reason=late)
        return _recognised(read_notebook(content), Paper(row, signature=signature), rules, catalogue)
    except NotANotebook as problem:
        return Paper(replace(row, reason=joined([late, problem.message])))
    except OSError:
        return Paper(replace(row, reason=_CLOSED[submission.folder]))
    except Exception as error:
        return Paper(_our_fault(replace(row, student=submission.file_stem, number=""), error))


def _recognised(notebook: NotebookCode, unread: Paper, rules: Rules, catalogue: Mapping[str, SheetQuestions]) -> Paper:
    """Return a paper with its sheet, its student and its cells; another sheet than those of the class is not run."""
    opened = opened_sheet(notebook, without_suffix(PurePosixPath(unread.row.file).name), catalogue)
    student, number = unread.signature.owner(opened.student, rules.roster)
    stem = opened.stem or rules.sheet
    row = replace(
        unread.row, student=student, number=number, sheet=stem or "", status=Status.GRADED, language=opened.language
    )
    if stem is None or stem not in catalogue or rules.sheet not in (None, stem):
        return Paper(
            replace(row, status=Status.WRONG_SHEET, reason=joined([row.reason, _wrong_sheet(stem, rules, catalogue)]))
        )
    cells = without_later_blanks(notebook.cells, catalogue[stem].by_id)
    return replace(unread, row=row, cells=cells, opened=opened)


def _judged(paper: Paper, opened: OpenedSheet, rules: Rules, sheet: SheetQuestions) -> Row:
    with Execution(paper.cells, rules.seconds, rules.isolation) as execution:
        opened = opened.completed(execution.sheet_claims(sheet.stem))
        student, number = paper.signature.owner(opened.student, rules.roster)
        whose = whose_data(opened, student, rules)
        sheet, data = answer_key(sheet, whose, variant_key(sheet.stem, whose, rules.salt))
        hidden_inputs = HiddenInputs(student, rules.salt, paper.digest)
        verdicts, answers = judge(sheet, data, execution, paper.cells, hidden_inputs)
        status, reasons = run_status(execution), incidents(execution, paper.cells, sheet.by_id)
    reasons += other_data(opened, student, rules)
    reasons += [_CHECK_FAILED.format(id=one.question) for one in verdicts if one.outcome is Outcome.CHECK_FAILED]
    row = replace(paper.row, student=student, number=number, language=opened.language)
    return replace(row, status=status, reason=joined([paper.row.reason, *reasons]), verdicts=verdicts, answers=answers)


def _wrong_sheet(found: str | None, rules: Rules, catalogue: Mapping[str, SheetQuestions]) -> Text:
    if found is None:
        return _NO_SHEET
    return _OTHER_SHEET.format(found=found, expected=rules.sheet or ", ".join(catalogue))


def _moments(submissions: Iterable[Submission]) -> dict[str, int]:
    return {submission.name: submission.written for submission in submissions}


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
    fr="rien ne dit de quelle feuille il s'agit ; dites laquelle est attendue",
    en="nothing says which sheet this is; say which one is expected",
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
