"""What a student gets back: one page a sheet, in the student's language, with every answer and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.grading.pages.page import write_page
from crm_lessons.grading.pages.plans import played_scores, scores_in_words
from crm_lessons.grading.pages.shown_answers import MOST_COLUMNS, ShownAnswer, shown_answer
from crm_lessons.grading.row import Row, Status
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.text.files.safe_names import digest, file_name
from crm_lessons.text.language import Text
from crm_lessons.text.names import in_code
from crm_lessons.text.numbers import number_text, points_in_words, points_text

FEEDBACK = "feedback"

_HAS_AN_ANSWER = (Outcome.CORRECT, Outcome.PARTLY_CORRECT, Outcome.INCORRECT, Outcome.FOR_THE_TEACHER)


class _Item(NamedTuple):
    """One question on the page.

    heading: what stands above the answer
    left_out: how much of a long table is not shown
    in_the_notebook: whether there is an answer that a page cannot show, such as a function
    """

    verdict: Verdict
    aim: Text | None
    points: Text
    heading: Text
    answer: ShownAnswer | None
    left_out: Text | None
    in_the_notebook: bool


def write_feedback(
    rows: Sequence[Row], out: Path, written: Sequence[Row] = (), catalogue: Mapping[str, SheetQuestions] = SHEETS
) -> list[Path]:
    """Write a page for every row under `feedback/` in `out`, and return the files in the order of the rows.

    A row without verdicts gets a short page that says what was found and what to hand in.
    written: rows of which the page was written a moment ago; it is left as it is where the row has not changed
    """
    files = [out / place for place in feedback_places(rows)]
    already = {row.key: row for row in written}
    for row, file in zip(rows, files, strict=True):
        if row != already.get(row.key) or not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            _write(row, file, catalogue.get(row.sheet))
    return files


def feedback_places(rows: Sequence[Row]) -> list[PurePosixPath]:
    """Return where the page of each row stands, `feedback/<student>/<sheet>.html`; no two rows share a place.

    Of several files by one student for one sheet, the judged one has the name of the sheet.
    """
    taken: set[str] = set()
    places: dict[tuple[str, str], PurePosixPath] = {}
    for row in sorted(rows, key=lambda row: not row.verdicts):
        place = f"{FEEDBACK}/{file_name(row.student)}/{file_name(row.sheet or PurePosixPath(row.file).stem)}"
        if place.casefold() in taken:
            place = f"{place}-{digest(row.file)}"
        taken.add(place.casefold())
        places[row.key] = PurePosixPath(f"{place}.html")
    return [places[row.key] for row in rows]


def _write(row: Row, file: Path, sheet: SheetQuestions | None) -> None:
    write_page(
        "feedback.html",
        row.language,
        file,
        title=_NO_TITLE if sheet is None else sheet.title,
        row=row,
        points=number_text(row.points, _decimals(row.points)),
        out_of=_OUT_OF.format(points=row.max_points),
        notes=_notes(row),
        items=[_item(verdict, row, sheet) for verdict in row.verdicts],
        words=_WORDS,
    )


def _notes(row: Row) -> list[list[Text]]:
    """Return what stands above the questions, a list of paragraphs each."""
    notes = []
    if not row.verdicts:
        notes.append([_WITHOUT_A_MARK, _WHAT_TO_DO[row.status]])
    if row.reason is not None:
        notes.append([_TOLD_THE_TEACHER.format(reason=row.reason)])
    if row.to_read:
        asked = in_code(verdict.question for verdict in row.to_read)
        points = sum(verdict.max_points for verdict in row.to_read)
        notes.append([_STILL_TO_READ.format(questions=asked, points=points_text(points))])
    return notes


def _item(verdict: Verdict, row: Row, sheet: SheetQuestions | None) -> _Item:
    question = None if sheet is None else sheet.by_id.get(verdict.question)
    kept = row.answers.get(verdict.question)
    scores = played_scores(question, kept)
    answer = shown_answer(kept, row.language) if verdict.question in row.answers and not scores else None
    waits = verdict in row.to_read
    return _Item(
        verdict,
        aim=None if question is None else question.aim,
        points=_TO_COME.format(points=points_text(verdict.max_points)) if waits else _earned(verdict),
        heading=_SCORES if scores else _YOUR_ANSWER,
        answer=ShownAnswer(scores_in_words(scores).in_language(row.language)) if scores else answer,
        left_out=None if answer is None else _left_out(answer),
        in_the_notebook=answer is None and not scores and verdict.outcome in _HAS_AN_ANSWER,
    )


def _decimals(points: float) -> int:
    return next(decimals for decimals in (0, 1, 2) if decimals == 2 or round(points, decimals) == points)


def _earned(verdict: Verdict) -> Text:
    return points_in_words(verdict.points, verdict.max_points)


def _left_out(answer: ShownAnswer) -> Text | None:
    """Return what the page does not show of a long table, None when it shows all."""
    if answer.size <= len(answer.rows) and not answer.more_columns:
        return None
    columns = _FIRST_COLUMNS.format(columns=MOST_COLUMNS) if answer.more_columns else None
    rows = (_FIRST_ROWS if len(answer.rows) < answer.size else _ALL_ROWS).format(
        shown=len(answer.rows), size=answer.size
    )
    return rows if columns is None else rows + columns


_NO_TITLE = Text(fr="Votre copie", en="Your submission")
_OUT_OF = Text(fr="sur {points} points", en="out of {points} points")
_TO_COME = Text(fr="à noter, sur {points}", en="to be graded, out of {points}")
_STILL_TO_READ = Text(
    fr="À lire par votre enseignant : {questions}. Ces {points} ne sont pas encore comptés.",
    en="For your teacher to read: {questions}. These {points} are not counted yet.",
)
_TOLD_THE_TEACHER = Text(fr="Signalé à votre enseignant : « {reason} ».", en="Your teacher was told: “{reason}”.")
_FIRST_ROWS = Text(fr="Les {shown} premières lignes sur {size}", en="The first {shown} rows of {size}")
_ALL_ROWS = Text(fr="{size} lignes", en="{size} rows")
_FIRST_COLUMNS = Text(fr=", les {columns} premières colonnes", en=", the first {columns} columns")
_YOUR_ANSWER = Text(fr="Votre réponse, telle qu'elle a été lue", en="Your answer, as it was read")
_SCORES = Text(
    fr="Ce que votre plan a gagné dans chaque monde, le plus mauvais d'abord",
    en="What your plan earned in each world, the worst first",
)
_WORDS = {
    "in_the_notebook": Text(
        fr="Votre réponse se relit dans votre notebook.", en="Your answer stands in your notebook."
    ),
}
_WITHOUT_A_MARK = Text(
    fr="Cette copie n'a pas de note, ce qui n'est pas un zéro.", en="This submission has no mark, which is not a zero."
)
_TALK = Text(
    fr="Rien à refaire pour l'instant : votre enseignant la notera lui-même.",
    en="Nothing to do again for now: your teacher will grade it by hand.",
)
_WHAT_TO_DO = {
    Status.GRADED: _TALK,
    Status.TIMED_OUT: _TALK,
    Status.CRASHED: _TALK,
    Status.UNREADABLE: Text(
        fr="Ce fichier ne s'ouvre pas comme un notebook. Enregistrez la feuille dans JupyterLab et rendez le fichier `.ipynb` "
        "lui-même : ni PDF, ni page web, ni archive.",
        en="This file does not open as a notebook. Save the sheet in JupyterLab and hand in the `.ipynb` file itself: no PDF, no "
        "web page, no archive.",
    ),
    Status.WRONG_SHEET: Text(
        fr="Ce n'est pas la feuille attendue, ou rien ne dit laquelle c'est. Rendez le fichier de la feuille demandée, avec sa "
        "première cellule, celle qui contient `open_sheet`.",
        en="This is not the sheet that is expected, or nothing says which one it is. Hand in the file of the sheet that was asked "
        "for, with its first cell, the one that holds `open_sheet`.",
    ),
    Status.DUPLICATE: Text(
        fr="Vous avez rendu plusieurs fichiers pour cette feuille ; c'est le plus récent qui est noté. Il n'y a rien à refaire.",
        en="You handed in several files for this sheet; the most recent one is graded. There is nothing to do again.",
    ),
    Status.EXTRA: Text(
        fr="Ce fichier accompagne votre feuille, qui est notée sur sa propre page. Il n'y a rien à refaire.",
        en="This file came with your sheet, which is graded on a page of its own. There is nothing to do again.",
    ),
}
