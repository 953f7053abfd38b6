"""One mark for one student and sheet: of several files the latest counts, two students of one name stay two, and no name can be taken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from crm_lessons.data.variants import same_student
from crm_lessons.grading.handed_in.leftovers import is_work
from crm_lessons.grading.handed_in.whose.owners import Signature, is_hinted
from crm_lessons.grading.row import Row, Status, joined
from crm_lessons.text.language import Text

_NO_WORK = (Status.UNREADABLE, Status.WRONG_SHEET, Status.DUPLICATE, Status.EXTRA)


def told_apart(rows: Sequence[Row], written: Mapping[str, int], signed: Mapping[str, Signature]) -> list[Row]:
    """Return the rows of a class that is graded: whose each is, which one counts, and which files came besides.

    written: file -> when it was written
    signed: file -> what its path says of its owner
    """
    rows = _with_names_of_their_own(rows, signed)
    hinted = {row.file for row in rows if row.file in signed and is_hinted(signed[row.file], row.name)}
    return namesakes_told_apart(_without_extras(only_the_latest(rows, written, hinted)))


def only_the_latest(rows: Sequence[Row], written: Mapping[str, int], hinted: Collection[str] = ()) -> list[Row]:
    """Return the rows, those of a student's earlier files as duplicates without a mark.

    written: file -> when it was written; of two files of the same moment, the last by name counts
    hinted: the files that only say themselves whose they are; they take no other file's place but one of their kind
    """
    by_age = sorted(rows, key=lambda row: (row.file not in hinted, written[row.file], row.file))
    latest = {_whose(row): row for row in by_age if row.status not in _NO_WORK}
    return [
        row
        if row.status in _NO_WORK or row is latest[_whose(row)]
        else _duplicate(row, latest[_whose(row)], row.file in hinted and latest[_whose(row)].file not in hinted)
        for row in rows
    ]


def namesakes_told_apart(rows: Sequence[Row]) -> list[Row]:
    """Return the rows, each of which says whether Moodle's number has to tell its student from another of the same name."""
    by_name: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_name[same_student(row.name)].append(row)

    def has_namesake(row: Row) -> bool:
        return bool(row.number) and any(_another_student(row, other) for other in by_name[same_student(row.name)])

    return [replace(row, namesake=has_namesake(row)) for row in rows]


def _another_student(row: Row, other: Row) -> bool:
    """Return whether two rows of one name are two people's; one person has a number for each sheet."""
    maybe_same_sheet = row.sheet == other.sheet or not row.sheet or not other.sheet
    return row.number != other.number and maybe_same_sheet


def _with_names_of_their_own(rows: Sequence[Row], signed: Mapping[str, Signature]) -> list[Row]:
    """Return the rows, where several people go by one name that only their files give: the first of them keeps it.

    The first is the one whom a sign of the teacher's names, otherwise the one with Moodle's lowest number, which stays the same
    when a file is handed in again. The others go by what their path says.
    """

    def rank(row: Row) -> tuple[bool, bool, int, str]:
        return is_hinted(signed[row.file], row.name), not row.number, len(row.number), row.number

    first: defaultdict[str, dict[str, Row]] = defaultdict(dict)
    for row in sorted((row for row in rows if row.file in signed), key=rank):
        first[same_student(row.name)].setdefault(row.sheet, row)

    def holder(row: Row) -> Row | None:
        others = first[same_student(row.name)].values()
        before = (one for one in others if _another_student(row, one) and rank(one) < rank(row))
        return next(before, None) if is_hinted(signed[row.file], row.name) else None

    return [
        row if row.file not in signed or (one := holder(row)) is None else _renamed(row, signed[row.file], one)
        for row in rows
    ]


def _renamed(row: Row, signature: Signature, holder: Row) -> Row:
    own = signature.said or signature.unsigned
    taken = _TAKEN.format(name=row.name, file=holder.file, student=own)
    return replace(row, name=own, reason=joined([row.reason, taken]))


def _without_extras(rows: Sequence[Row]) -> list[Row]:
    """Return the rows, where a student's files that are called no notebook come besides a sheet that has a mark."""
    graded = {row.person: row.file for row in rows if row.verdicts}
    return [
        replace(row, status=Status.EXTRA, reason=_EXTRA.format(file=graded[row.person]))
        if row.status is Status.UNREADABLE and row.person in graded and not is_work(row.file)
        else row
        for row in rows
    ]


def _whose(row: Row) -> tuple[str, str]:
    return row.person, row.sheet


def _duplicate(row: Row, latest: Row, claimed: bool) -> Row:
    reason = (_CLAIMED if claimed else _DUPLICATE).format(file=latest.file, student=row.name)
    return replace(row, status=Status.DUPLICATE, reason=reason, verdicts=())


_DUPLICATE = Text(
    fr="un fichier plus récent du même étudiant est noté : {file}",
    en="a more recent file of the same student is graded: {file}",
)
_CLAIMED = Text(
    fr="ce fichier se dit de {student}, dont la copie est notée : {file} ; vérifiez de qui il est",
    en="this file says that it is by {student}, whose own is graded: {file}; check whose it is",
)
_TAKEN = Text(
    fr="ce fichier se dit de {name}, comme {file} ; il reste au nom de {student}, que donne son chemin",
    en="this file says that it is by {name}, as does {file}; it stays with {student}, as its path says",
)
_EXTRA = Text(
    fr="un fichier rendu en plus de la feuille notée : {file}",
    en="a file that came besides the sheet that is graded: {file}",
)
