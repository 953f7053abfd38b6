"""`to_read.csv`: the answers that only a person can judge, with a place for points and a comment, read in at each run.

What the teacher typed is never lost: a line that cannot be taken in is reported with its number and stands in the file again. Points
for any other answer of the gradebook can be entered on a line of the teacher's own; they count instead of the automatic ones.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.data.variants import same_student
from crm_lessons.grading.gradebook.hand_points import HandPoints, WhichAnswer, answer_id, read_earlier, which_answer
from crm_lessons.grading.gradebook.look_alikes import spelled_apart, written
from crm_lessons.grading.row import Row
from crm_lessons.grading.spreadsheet import FOR_A_PERSON, Line, NotASpreadsheet, on_one_line, read_table, write_table
from crm_lessons.text.language import Text, spoken

TO_READ = "to_read.csv"

_COLUMNS = (
    "student", "file", "sheet", "question", "max_points", "answer", "points", "comment", "note", "answer_id",
)  # fmt: skip
_NEEDED = ("student", "sheet", "question", "points")
_BY_HAND = (Outcome.FOR_THE_TEACHER, Outcome.CHECK_FAILED)


@dataclass(frozen=True)
class TakenIn:
    """What was found in the file.

    entered: the points and comments by answer, those that were there before among them
    lines: the line of each answer
    left: the lines that were not taken in, each with the reason
    """

    entered: dict[WhichAnswer, HandPoints] = field(default_factory=dict)
    lines: dict[WhichAnswer, Line] = field(default_factory=dict)
    left: tuple[tuple[Line, Text], ...] = ()


class TypedIn(NamedTuple):
    """Points and a comment that the teacher typed for one answer, `points` as they were typed."""

    row: Row
    question: str
    points: str
    comment: str


def read_lines(file: Path) -> tuple[Line, ...]:
    """Return the lines of the file, none when there is no file yet.

    Raises: NotASpreadsheet, when it is there and is not what it should be; then it must not be written over.
    """
    if not file.exists():
        return ()
    if not file.is_file():  # what is no file may keep its reader waiting for ever
        raise NotASpreadsheet(_NO_FILE.format(file=file))
    table = read_table(file)
    missing = [name for name in _NEEDED if name not in table.columns]
    if missing:
        raise NotASpreadsheet(_MISSING.format(file=file, missing=", ".join(missing)))
    return table.lines


def with_entries(lines: Iterable[Line], entries: Iterable[TypedIn]) -> tuple[Line, ...]:
    """Return the lines as if the teacher had typed the entries into the file, each on the line of its answer."""
    lines = list(lines)
    for entry in entries:
        places = _places(entry.row, entry.question, written(entry.row.file))
        number = next((number for number, line in enumerate(lines) if not places.isdisjoint(_named(line))), len(lines))
        cells = {
            "student": entry.row.student,
            "sheet": entry.row.sheet,
            "question": entry.question,
            "points": entry.points,
            "comment": on_one_line(entry.comment),
            "note": "",
            "answer_id": answer_id(entry.row, entry.question),
        }
        if number == len(lines):
            cells["file"] = on_one_line(written(entry.row.file))
        lines[number : number + 1] = [_with_cells(lines, number, cells)]
    return tuple(lines)


def taken_in(lines: Iterable[Line], rows: Sequence[Row], before: Mapping[WhichAnswer, HandPoints]) -> TakenIn:
    """Return what the teacher entered, read against the gradebook; an empty cell takes nothing back."""
    files = spelled_apart(row.file for row in rows)
    asked = {
        place: (row, one)
        for row in rows
        for one in row.verdicts
        for place in _places(row, one.question, files[row.file])
    }
    handed_in = {on_one_line(files[row.file]).strip(): row for row in rows}
    found, left = TakenIn(dict(before)), []
    for line in lines:
        row, verdict = next((asked[place] for place in _named(line) if place in asked), (None, None))
        problem = None
        if row is None or verdict is None:
            problem = _NOBODY if _typed(line) else None
        elif _is_another_s(handed_in.get(line.cells.get("file", "").strip(), row), row):
            problem = _CONTRADICTION if _typed(line) else None
        elif which_answer(row, verdict.question) in found.lines:
            problem = _TWICE if _typed(line) else None
        else:
            found.lines[which_answer(row, verdict.question)] = line
            problem = _enter(line, row, verdict, found)
        if problem is not None:
            left.append((line, problem))
    return TakenIn(found.entered, found.lines, tuple(left))


def write_to_read(rows: Sequence[Row], found: TakenIn, file: Path) -> None:
    """Write one line an answer that waits for the teacher or has points by hand, then the lines that were not taken in.

    It is written as the teacher's spreadsheet expects it: in French with semicolons and decimal commas.
    """
    answers = list(by_hand(rows, found.entered))
    if not (answers or found.left or file.exists()):
        return
    problems = {line.number: problem for line, problem in found.left}
    own = list(dict.fromkeys(name for line, _ in found.left for name in line.cells))
    own += [name for line in found.lines.values() for name in line.cells]
    columns = list(dict.fromkeys((*_COLUMNS, *filter(None, own))))
    files = spelled_apart(row.file for row in rows)
    lines = [_line(row, files[row.file], one, found, problems) for row, one in answers]
    written = {
        found.lines[which_answer(row, one.question)].number
        for row, one in answers
        if which_answer(row, one.question) in found.lines
    }
    lines += [
        {**line.cells, "note": problem.in_language(spoken())}
        for line, problem in found.left
        if line.number not in written
    ]
    cells = [[line.get(name) for name in columns] for line in lines]
    write_table(file, columns, cells, FOR_A_PERSON[spoken()])


def points_typed(words: str, max_points: int) -> float | None:
    """Return points as a person types them, with a comma or a point; None where they are none from 0 to the most there are."""
    try:
        points = float(words.replace(",", "."))
    except ValueError:
        return None
    return round(points, 2) if 0 <= points <= max_points else None


def by_hand(rows: Iterable[Row], entered: Mapping[WhichAnswer, HandPoints]) -> Iterator[tuple[Row, Verdict]]:
    """Yield each answer that waits for the teacher or for which something was entered."""
    for row in rows:
        for one in row.verdicts:
            if one.outcome in _BY_HAND or which_answer(row, one.question) in entered:
                yield row, one


def _with_cells(lines: Sequence[Line], number: int, cells: Mapping[str, str]) -> Line:
    """Return the line at a place with other cells, or a new one after the last."""
    if number < len(lines):
        return replace(lines[number], cells={**lines[number].cells, **cells})
    return Line(1 + max((line.number for line in lines), default=1), cells)


def _enter(line: Line, row: Row, verdict: Verdict, found: TakenIn) -> Text | None:
    """Take in one line, or return why it cannot be."""
    typed, comment = line.cells["points"].strip(), line.cells.get("comment", "").strip()
    name = which_answer(row, verdict.question)
    before = found.entered.get(name)
    points = None if before is None else before.points
    if typed:
        points = points_typed(typed, verdict.max_points)
        if points is None:
            return _NOT_POINTS.format(found=typed, max=verdict.max_points)
    if not typed and not comment:
        return None
    read = line.cells.get("answer_id", "").strip() or answer_id(row, verdict.question)
    if before is not None and (points, comment) == before[:2] and line.cells.get("note", "").strip():
        read = before.answer_id
    found.entered[name] = HandPoints(points, comment, read)
    return None


def _line(
    row: Row, file: str, verdict: Verdict, found: TakenIn, problems: Mapping[int, Text]
) -> dict[str, str | float | None]:
    name = which_answer(row, verdict.question)
    hand, line = found.entered.get(name), found.lines.get(name)
    typed = {} if line is None else dict(line.cells)
    problem = None if line is None else problems.get(line.number)
    note = problem or _note(row, verdict.question, hand)
    return {
        **typed,
        "student": row.student,
        "file": file,
        "sheet": row.sheet,
        "question": verdict.question,
        "max_points": verdict.max_points,
        "answer": _answer(row, verdict.question),
        "points": typed["points"] if problem else (hand.points if hand else None),
        "comment": typed.get("comment") if problem else (hand.comment if hand else None),
        "note": None if note is None else note.in_language(spoken()),
        "answer_id": answer_id(row, verdict.question),
    }


def _answer(row: Row, question: str) -> str:
    said = row.answers.get(question, "")
    return said if isinstance(said, str) else json.dumps(said, ensure_ascii=False)


def _note(row: Row, question: str, hand: HandPoints | None) -> Text | None:
    if hand is not None and read_earlier(row, question, hand):
        return _EARLIER
    return None if question in row.answers else _NOT_KEPT


class _Place(NamedTuple):
    """What a line says of its answer: the student under the name that is shown, in a file or in any."""

    student: str
    file: str
    sheet: str
    question: str


def _places(row: Row, question: str, file: str) -> set[_Place]:
    """Return how a line may name an answer: by the student as shown, or by the file, where a namesake has come since.

    file: as it is written in the table
    """
    file = on_one_line(file).strip()
    shown, name = (on_one_line(written(same_student(student))).strip() for student in (row.student, row.name))
    return {_Place(*who, row.sheet, question) for who in ((shown, file), (name, file), (shown, ""))}


def _named(line: Line) -> tuple[_Place, _Place]:
    student, sheet, question = (line.cells[name].strip() for name in _NEEDED[:3])
    named = _Place(same_student(student), line.cells.get("file", "").strip(), sheet, question)
    return named, named._replace(file="")


def _is_another_s(in_the_file: Row, row: Row) -> bool:
    """Return whether the file that a line names is not its student's: a spreadsheet drops the zeros before an identifier."""
    return (same_student(in_the_file.name), in_the_file.number) != (same_student(row.name), row.number)


def _typed(line: Line) -> bool:
    return bool(line.cells["points"].strip() or line.cells.get("comment", "").strip())


_NO_FILE = Text(
    fr="{file} n'est pas un fichier. Déplacez-le ; rien n'a été noté ni remplacé.",
    en="{file} is not a file. Move it away; nothing was graded or replaced.",
)
_MISSING = Text(
    fr="{file} : colonne absente : {missing}. Rétablissez-la, ou déplacez le fichier ; rien n'a été noté ni remplacé.",
    en="{file}: missing column: {missing}. Put it back, or move the file away; nothing was graded or replaced.",
)
_NOBODY = Text(
    fr="aucune réponse du registre n'a cet étudiant, cette feuille et cette question",
    en="no answer of the gradebook has this student, sheet and question",
)
_CONTRADICTION = Text(
    fr="le fichier de cette ligne est d'un autre étudiant ; corrigez la case student (un tableur retire les zéros du début)",
    en="the file of this line is another student's; correct the cell student (spreadsheets drop zeros at the beginning)",
)
_TWICE = Text(fr="cette réponse a déjà une ligne plus haut", en="this answer has a line further up already")
_NOT_POINTS = Text(
    fr="« {found} » n'est pas un nombre de points entre 0 et {max}",
    en="“{found}” is not a number of points from 0 to {max}",
)
_EARLIER = Text(
    fr="points lus sur une réponse antérieure ; videz cette case pour les confirmer",
    en="points read on an earlier answer; empty this cell to confirm them",
)
_NOT_KEPT = Text(
    fr="la réponse n'est pas recopiée ici ; lisez-la dans le fichier rendu",
    en="the answer is not copied here; read it in the submitted file",
)
