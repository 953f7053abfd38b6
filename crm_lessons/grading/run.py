"""A folder of submissions becomes the rows of a gradebook: one for every file, whatever the file is."""

from __future__ import annotations

import json
import logging
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from crm_lessons.checking.verdict import Outcome
from crm_lessons.data.exam_name import exam_name
from crm_lessons.data.variants import variant_key
from crm_lessons.grading.handed_in.contents.blanks import without_later_blanks
from crm_lessons.grading.handed_in.contents.notebook_code import LARGEST, NotANotebook, NotebookCode, read_notebook
from crm_lessons.grading.handed_in.contents.text_answers import text_answers
from crm_lessons.grading.handed_in.contents.which_sheet import (
    OpenedSheet,
    Questions,
    looked_at_in_words,
    opened_stems,
    sheets_handed_in,
    without_other_sheets,
)
from crm_lessons.grading.handed_in.lateness import lateness
from crm_lessons.grading.handed_in.submissions import Submission
from crm_lessons.grading.handed_in.whose.duplicates import only_the_latest, told_apart
from crm_lessons.grading.handed_in.whose.owners import Signature, contradiction, is_hinted, owner_of, signatures
from crm_lessons.grading.judging.answer_key import answer_key
from crm_lessons.grading.judging.hidden_inputs import HiddenInputs
from crm_lessons.grading.judging.incidents import incidents, run_status
from crm_lessons.grading.judging.judge import judge
from crm_lessons.grading.judging.on_time import on_time
from crm_lessons.grading.judging.whose_data import other_data, whose_data
from crm_lessons.grading.row import Row, RowKey, Status, joined
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.student.execution import ALTOGETHER, Execution
from crm_lessons.grading.student.student_python import EndedFromOutside
from crm_lessons.grading.workers.pool import Pool
from crm_lessons.grading.workers.tasks import CPU_SECONDS
from crm_lessons.grading.workers.worker import KILLED, TOOK_TOO_LONG, Stopped
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.examination.receipts import WhosePaper, found_in
from crm_lessons.questions.question import Kind
from crm_lessons.text.files.digest import digest_of
from crm_lessons.text.language import Text

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Paper:
    """One sheet of a submission that was read: what is known of it before it runs, and what there is to run.

    It is plain data and can be sent to another process or machine; the file is not needed any more.

    row: the row so far; it is the final one where there is nothing to run
    code: the cells to run, packed: a class of them is held at once
    opened: what the notebook opens, None when it could not be read
    signature: what its path says of its owner, for a sheet that computes its student
    in_texts: by question, what its text cells say under it
    receipts: what looks like a receipt of an examination in its outputs
    """

    row: Row
    code: bytes = b""
    opened: OpenedSheet | None = None
    signature: Signature = field(default_factory=Signature)
    in_texts: Mapping[str, str] = field(default_factory=dict)
    receipts: tuple[str, ...] = ()

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the code to run, in order."""
        return tuple(json.loads(zlib.decompress(self.code))) if self.code else ()

    @property
    def to_run(self) -> bool:
        """Return whether there is anything to run."""
        return self.row.status is Status.GRADED

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
        depends_on = (self.digest, self.row.file, self.row.name, self.row.number, self.stem, self.signature)
        return digest_of(repr(depends_on))


READ_WITHIN = 60.0
"""Seconds for reading one submission; a file of the largest size takes three."""
JUDGED_WITHIN = 60.0
"""Seconds for judging one, beside those in which its code runs."""
PLAYED_WITHIN = 40
"""Of the processor, for judging one with a plan in 30 hidden worlds; on a quiet machine that takes five."""

Workers = Callable[[Sequence[Paper]], Iterator[Row]]
"""Grades papers, in any order, and yields each row as soon as it is there."""


def grade(
    submissions: Sequence[Submission],
    rules: Rules,
    report: Callable[[Row], None] = lambda row: None,
    graded_before: Callable[[Sequence[Paper]], Mapping[RowKey, Row]] = lambda papers: {},
    workers: Workers | None = None,
) -> list[Row]:
    """Return a row for every submission and sheet in it, in their order, and `report` each as soon as it is there.

    graded_before: says by `Row.key`, once all papers are read, which rows are known already; these are not graded again
    workers: who grades, as many processes of this computer as `rules.jobs` when nobody is named
    """
    with Pool(rules.jobs, rules.isolation) as pool:
        papers = read_papers(submissions, rules, pool)
        rows = dict(graded_before(papers))
        to_grade = [paper for paper in papers if paper.row.key not in rows]
        for row in workers(to_grade) if workers else in_pool(to_grade, rules, pool):
            report(row)
            rows[row.key] = row
    # once more, because a run may have told whose the sheet is
    signed = {paper.row.file: paper.signature for paper in papers}
    return told_apart([rows[paper.row.key] for paper in papers], _moments(submissions), signed)


def in_pool(papers: Sequence[Paper], rules: Rules, pool: Pool) -> Iterator[Row]:
    """Grade papers on this computer; one whose worker is stopped, or ends twice, has a row that says so."""
    yield from (paper.row for paper in papers if not paper.to_run)
    to_run = [paper for paper in papers if paper.to_run]
    for place, row in pool.each(
        graded, [(paper, rules) for paper in to_run], graded_within(rules), judged_within(to_run)
    ):
        yield stopped(to_run[place].row, row) if isinstance(row, Stopped) else row


def graded_within(rules: Rules) -> float:
    """Return the seconds within which a paper is graded, whatever is in it."""
    return ALTOGETHER * rules.seconds + JUDGED_WITHIN


def judged_within(papers: Sequence[Paper]) -> int:
    """Return the seconds of the processor within which one of these papers is judged: more where plans are played."""
    asked = {question.kind for stem in {paper.stem for paper in papers} for question in SHEETS[stem].questions}
    return PLAYED_WITHIN if Kind.PLAN in asked else CPU_SECONDS


def read_papers(submissions: Sequence[Submission], rules: Rules, pool: Pool) -> list[Paper]:
    """Return what was handed in, in order, with nothing to run where a later file of the same student counts."""
    tasks = [
        (*signed, rules) for signed in zip(submissions, signatures(submissions, SHEETS, rules.roster), strict=True)
    ]
    read = {
        place: [_not_read(*tasks[place], papers)] if isinstance(papers, Stopped) else papers
        for place, papers in pool.each(read_submission, tasks, READ_WITHIN)
    }
    papers = [paper for place in range(len(tasks)) for paper in read[place]]
    hinted = {paper.row.file for paper in papers if is_hinted(paper.signature, paper.row.name)}
    rows = only_the_latest([paper.row for paper in papers], _moments(submissions), hinted)
    return [
        Paper(row, signature=paper.signature) if row.status is Status.DUPLICATE else paper
        for row, paper in zip(rows, papers, strict=True)
    ]


def graded(paper: Paper, rules: Rules) -> Row:
    """Return the row of a paper with its verdicts; never raises, and depends on nothing but what it is given.

    This is the unit of work: threads, processes and other machines all run it.
    """
    if paper.opened is None or not paper.to_run:
        return paper.row
    try:
        try:
            return _judged(paper, paper.opened, rules)
        except EndedFromOutside:  # it may have been a moment without memory
            return _judged(paper, paper.opened, rules)
    except EndedFromOutside:
        return stopped(paper.row, Stopped(KILLED))
    except Exception as error:
        return _our_fault(paper.row, error)


def stopped(row: Row, stop: Stopped) -> Row:
    """Return a row without a mark for a submission whose worker was stopped, or ended twice."""
    reason = _STOPPED.get(stop.how, _ENDED.format(how=stop.how))
    return replace(row, status=Status.CRASHED, reason=joined([row.reason, reason]), verdicts=(), answers={})


def read_submission(submission: Submission, signature: Signature, rules: Rules) -> list[Paper]:
    """Return what is known of a submission before it is run, by sheet; one on which reading itself fails has nothing to run."""
    late = joined([lateness(submission.written, rules.deadline), contradiction(signature)])
    paper = Paper(Row("", submission.name, "", Status.UNREADABLE, late), signature=signature)
    try:
        content = submission.content(LARGEST)
        paper = _with_row(paper, digest=digest_of(content))
        notebook = read_notebook(content, submission.name)
        sheets = sheets_handed_in(notebook, submission.file_stem, _questions(notebook.cells))
        expected = [opened for opened in sheets if opened.stem == rules.sheet] or sheets
        paper = replace(paper, receipts=found_in(content))
        papers = [_recognised(notebook, opened, paper, rules) for opened in expected]
    except NotANotebook as problem:
        papers = [_with_row(paper, reason=joined([late, problem.message]))]
    except OSError:
        papers = [_with_row(paper, reason=joined([late, _CLOSED[submission.folder]]))]
    except Exception as error:
        papers = [replace(paper, row=_our_fault(paper.row, error))]
    return [_with_owner(paper, rules) for paper in papers]


def _questions(cells: Sequence[str]) -> Questions:
    """Return the questions of each sheet that there is, and of each examination that the code opens."""
    stems = [*SHEETS, *(stem for stem in opened_stems(cells) if stem not in [*SHEETS] and stem in SHEETS)]
    return {stem: SHEETS[stem].by_id for stem in stems}


def _not_read(submission: Submission, signature: Signature, rules: Rules, stop: Stopped) -> Paper:
    """Return a submission whose reading was stopped, under the name that its path gives."""
    late = joined([lateness(submission.written, rules.deadline), contradiction(signature)])
    row = stopped(Row("", submission.name, "", Status.CRASHED, late), stop)
    return _with_owner(Paper(row, signature=signature), rules)


def _recognised(notebook: NotebookCode, opened: OpenedSheet, paper: Paper, rules: Rules) -> Paper:
    """Return a paper with its sheet and its cells; another sheet than those of the class is not run."""
    stem = opened.stem or rules.sheet
    paper = _with_row(replace(paper, opened=opened), sheet=stem or "", language=opened.language)
    if stem is None or stem not in SHEETS or rules.sheet not in (None, stem):
        reason = joined([paper.row.reason, _wrong_sheet(stem, rules)])
        return _with_row(paper, status=Status.WRONG_SHEET, reason=reason)
    cells = without_other_sheets(notebook.cells, stem, _questions(notebook.cells))
    cells = without_later_blanks(cells, SHEETS[stem].by_id)
    packed = zlib.compress(json.dumps(cells).encode(), 1)
    paper = replace(paper, code=packed, in_texts=text_answers(notebook, SHEETS[stem], opened.language))
    unread = _UNREAD.format(count=notebook.unread) if notebook.unread else None
    reason = joined([paper.row.reason, unread, looked_at_in_words(opened)])
    return _with_row(paper, status=Status.GRADED, reason=reason)


def _with_owner(paper: Paper, rules: Rules) -> Paper:
    """Return a paper under the name of its owner, as far as is known for whom its sheet is opened."""
    opened_for = None if paper.opened is None else paper.opened.student
    owner = owner_of(paper.signature, opened_for, rules.roster)
    return _with_row(paper, name=owner.name, number=owner.number)


def _judged(paper: Paper, opened: OpenedSheet, rules: Rules) -> Row:
    sheet, cells = SHEETS[paper.stem], paper.cells
    given = (sheet.stem, opened.language, opened.student, opened.key)
    with Execution(cells, rules.seconds, rules.isolation, given) as execution:
        opened = opened.completed(execution.sheet_claims(sheet.stem))
        row = _with_owner(replace(paper, opened=opened), rules).row  # the run may have told for whom it is opened
        whose = whose_data(opened, row.name, rules)
        sheet, data = answer_key(sheet, whose, variant_key(sheet.stem, whose, rules.salt))
        hidden_inputs = HiddenInputs(row.name, rules.salt, paper.digest)
        verdicts, answers, lost = judge(sheet, data, execution, cells, hidden_inputs, paper.in_texts)
        status, reasons = run_status(execution), incidents(execution, cells, sheet.by_id, lost)
    reasons += other_data(opened, row.name, rules)
    if exam := exam_name(sheet.stem):
        answered = [one.question for one in verdicts if one.outcome is not Outcome.NOT_ATTEMPTED]
        reasons += on_time(exam, WhosePaper(sheet.stem, opened.student, opened.key), paper.receipts, answered)
    reasons += [_CHECK_FAILED.format(id=one.question) for one in verdicts if one.outcome is Outcome.CHECK_FAILED]
    reason = joined([row.reason, *reasons])
    return replace(row, language=opened.language, status=status, reason=reason, verdicts=verdicts, answers=answers)


def _with_row(paper: Paper, **known: Any) -> Paper:
    return replace(paper, row=replace(paper.row, **known))


def _wrong_sheet(found: str | None, rules: Rules) -> Text:
    if found is None:
        return _NO_SHEET
    return _OTHER_SHEET.format(found=found, expected=rules.sheet or ", ".join(SHEETS))


def _moments(submissions: Iterable[Submission]) -> dict[str, int]:
    return {submission.name: submission.written for submission in submissions}


def _our_fault(row: Row, error: Exception) -> Row:
    """Own up to a failure of the grader: one submission on which it fails must not take the others with it."""
    _log.debug("grading of %s failed", row.file, exc_info=error)
    reason = _TOO_LARGE if isinstance(error, MemoryError) else _OUR_FAULT.format(error=type(error).__name__)
    return replace(row, status=Status.CRASHED, reason=joined([row.reason, reason]))


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
_UNREAD = Text(
    fr="des cellules abîmées n'ont pas été lues, ou pas en entier : {count} ; tout le reste est noté",
    en="damaged cells were not read, or not whole: {count}; all the rest is graded",
)
_CHECK_FAILED = Text(
    fr="la vérification de `{id}` a échoué ; à noter à la main", en="the check of `{id}` failed; grade it by hand"
)
_OUR_FAULT = Text(
    fr="la notation a échoué ({error}), ce n'est pas la faute de l'étudiant ; à noter à la main",
    en="grading failed ({error}); it is not the student's fault; grade it by hand",
)
_TOO_LARGE = Text(
    fr="la lecture ou la vérification prend plus de mémoire que toute copie n'en a ; à noter à la main",
    en="reading or checking it takes more memory than any submission is given; grade it by hand",
)
_TOO_LONG = Text(
    fr="la lecture ou la vérification prend plus de temps que toute copie n'en a, et a été arrêtée ; à noter à la main",
    en="reading or checking it takes more time than any submission is given, and was stopped; grade it by hand",
)
_STOPPED = {
    **dict.fromkeys(TOOK_TOO_LONG, _TOO_LONG),
    KILLED: Text(
        fr="le système a mis fin deux fois à la notation, faute de mémoire sans doute : ce n'est pas la faute de l'étudiant ; "
        "notez de nouveau avec moins de copies à la fois (--jobs 1), ou à la main",
        en="the system ended the grading twice, for want of memory no doubt: it is not the student's fault; "
        "grade again with fewer submissions at a time (--jobs 1), or by hand",
    ),
}
_ENDED = Text(
    fr="la notation s'est arrêtée deux fois sur cette copie ({how}) ; à noter à la main",
    en="grading ended twice on this submission ({how}); grade it by hand",
)
