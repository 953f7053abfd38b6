"""`crm-lessons release`: what students get, the same for everybody or with data of their own for each of a class."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from crm_lessons.cli.teachers.grade import WrongUsage
from crm_lessons.data.class_secret import ClassSecret, GuessableSalt, class_secret, proposed_salt
from crm_lessons.data.variants import same_student
from crm_lessons.grading.handed_in.whose.roster import read_roster
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.release.released_folder import Released, release_to_all, release_to_each
from crm_lessons.text.language import LANGUAGES, SpokenError, Text, spoken

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

DONE, WRONG_USAGE = 0, 2


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to those of `crm-lessons`."""
    parser = subparsers.add_parser("release", help=str(_HELP), description=str(_HELP))
    parser.add_argument("folder", type=Path, metavar="FOLDER", help=str(_FOLDER))
    parser.add_argument("--roster", type=Path, metavar="CSV", help=str(_ROSTER))
    parser.add_argument("--salt", default="", metavar="SECRET", help=str(_SALT))
    parser.add_argument("--language", choices=LANGUAGES, default=spoken(), help=str(_LANGUAGE))
    parser.add_argument("--sheet", nargs="+", action="extend", metavar="STEM", help=str(_SHEET))
    parser.add_argument("--again", action="store_true", help=str(_AGAIN))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the release and return the exit code: 0 done, 2 wrong usage."""
    try:
        stems = _stems(arguments.sheet)
        secret = secret_of(arguments.salt)
        students = class_of(arguments.roster, secret)
        before = contents(arguments.folder, arguments.again)
        released = _release(arguments, stems, students, secret)
    except SpokenError as problem:
        print(problem, file=sys.stderr)
        return WRONG_USAGE
    except OSError as problem:
        print(_CANNOT_WRITE.format(file=problem.filename or arguments.folder, why=problem.strerror), file=sys.stderr)
        return WRONG_USAGE
    _summarise(arguments, stems, released, before)
    return DONE


def _stems(asked: Sequence[str] | None) -> list[str]:
    unknown = [stem for stem in asked or () if stem not in SHEETS]
    if unknown:
        raise WrongUsage(_UNKNOWN_SHEET.format(found=unknown[0], known=", ".join(SHEETS)))
    return [stem for stem in SHEETS if not asked or stem in asked]


def secret_of(salt: str) -> ClassSecret:
    """Return the secret of the class; raises WrongUsage with a better salt for one that words would find."""
    try:
        return class_secret(salt)
    except GuessableSalt as problem:
        raise WrongUsage(problem.message + _PROPOSED.format(salt=proposed_salt())) from None


def class_of(roster: Path | None, secret: ClassSecret) -> list[str] | None:
    """Return the students of the roster, each once; None without a roster."""
    if roster is None:
        if secret:
            raise WrongUsage(_SALT_WITHOUT_ROSTER)
        return None
    students: dict[str, str] = {}
    for student in read_roster(roster).students:
        students.setdefault(same_student(student), student)
    if not students:
        raise WrongUsage(_EMPTY_ROSTER.format(file=roster))
    return list(students.values())


def contents(folder: Path, again: bool) -> set[str]:
    """Return what stands in the folder already, which takes the teacher's word to be written over."""
    if folder.exists() and not folder.is_dir():
        raise WrongUsage(_NOT_A_FOLDER.format(folder=folder))
    there = {path.name for path in folder.iterdir()} if folder.exists() else set()
    if there and not again:
        raise WrongUsage(_NOT_EMPTY.format(folder=folder))
    return there


def _release(
    arguments: argparse.Namespace, stems: Sequence[str], students: Sequence[str] | None, secret: ClassSecret
) -> Released:
    folder, language, done = arguments.folder, arguments.language, 0
    if students is None:
        return release_to_all(folder, stems, language)
    total = len(students)

    def show_progress(student: str) -> None:
        nonlocal done
        done += 1
        if sys.stderr.isatty():
            print(f"  {done}/{total}  {student}", file=sys.stderr)

    return release_to_each(folder, stems, language, students, secret, show_progress)


def _summarise(arguments: argparse.Namespace, stems: Sequence[str], released: Released, before: set[str]) -> None:
    folder, folder_of = arguments.folder, released.folder_of
    sheets = ", ".join(stems)
    if not folder_of:
        print(_TO_ALL.format(sheets=sheets, folder=folder))
    else:
        print(_TO_EACH.format(sheets=sheets, folder=folder, count=len(folder_of)))
        print(_GRADE_WITH_SALT if arguments.salt else _WITHOUT_SALT)
    for student, name in folder_of.items():
        if student != name:
            print(_RENAMED.format(student=student, name=name))
    if left := sorted(before - released.names):
        print(_LEFT.format(names=", ".join(left)))


_HELP = Text(
    fr="Prépare ce que les étudiants reçoivent : les feuilles, leurs données et une page d'instructions ; ni solution, ni secret.",
    en="Makes what students get: the sheets, their data and a page of instructions; no solution, no secret.",
)
_FOLDER = Text(fr="où l'écrire : un dossier nouveau ou vide", en="where to write it: a new or an empty folder")
_ROSTER = Text(
    fr="la classe, un CSV avec une colonne student : chacun reçoit un dossier et une archive, avec ses propres données",
    en="the class, a CSV file with a column student: each gets a folder and a zip, with data of their own",
)
_SALT = Text(
    fr="le secret de la classe, le même pour noter : personne ne peut alors ouvrir les données d'un autre. "
    "Prenez une longue phrase et gardez-la pour vous ; elle n'est écrite nulle part",
    en="the secret of the class, the same one for grading: nobody can then open somebody else's data. "
    "Take a long sentence and keep it to yourself; it is written nowhere",
)
_LANGUAGE = Text(
    fr="la langue des feuilles et de la page, par défaut celle de cet ordinateur",
    en="the language of the sheets and the page, by default this computer's",
)
_SHEET = Text(
    fr="les feuilles à donner, comme 02_pareto_abc ; toutes si rien n'est nommé",
    en="the sheets to give, such as 02_pareto_abc; all when none is named",
)
_AGAIN = Text(
    fr="écrire par-dessus une distribution précédente ; ce qui n'en fait plus partie reste en place et vous est nommé",
    en="write over an earlier release; what is no longer part of it stays and is named to you",
)
_TO_ALL = Text(fr="  {sheets} : {folder}, pour tout le monde", en="  {sheets}: {folder}, for everybody")
_TO_EACH = Text(
    fr="  {sheets} : {folder}, un dossier et une archive par étudiant ({count})",
    en="  {sheets}: {folder}, a folder and a zip for each student ({count})",
)
_GRADE_WITH_SALT = Text(
    fr="  notez avec le même --salt : lui seul redonne les clés que portent ces feuilles",
    en="  grade with the same --salt: nothing else gives the keys that these sheets bear",
)
_WITHOUT_SALT = Text(
    fr="  sans --salt, qui connaît l'identifiant d'un autre peut ouvrir ses données ; notez avec --variants",
    en="  without --salt, whoever knows another's identifier can open their data; grade with --variants",
)
_RENAMED = Text(fr="  {student} : dossier {name}", en="  {student}: folder {name}")
_LEFT = Text(
    fr="  laissés en place, ils ne font pas partie de cette distribution : {names}",
    en="  left in place, not part of this release: {names}",
)
_UNKNOWN_SHEET = Text(
    fr="--sheet {found} : cette feuille n'existe pas. Feuilles du cours : {known}.",
    en="--sheet {found}: there is no such sheet. Sheets of the course: {known}.",
)
_PROPOSED = Text(
    fr=" En voici un, tiré à l'instant : --salt \"{salt}\". Notez-le quelque part : il n'est écrit nulle part.",
    en=' Here is one, drawn just now: --salt "{salt}". Note it down: it is written nowhere.',
)
_SALT_WITHOUT_ROSTER = Text(
    fr="--salt donne à chacun ses propres données, et il faut savoir à qui : ajoutez --roster, ou retirez --salt pour que tous "
    "reçoivent les mêmes données.",
    en="--salt gives each student data of their own, and it must be known to whom: add --roster, or leave --salt out so that "
    "all get the same data.",
)
_EMPTY_ROSTER = Text(
    fr="{file} : la colonne student est vide. Mettez-y un identifiant par ligne.",
    en="{file}: the column student is empty. Put one identifier on each line.",
)
_NOT_A_FOLDER = Text(
    fr="{folder} est un fichier. Donnez un dossier, nouveau ou vide.",
    en="{folder} is a file. Give a folder, new or empty.",
)
_NOT_EMPTY = Text(
    fr="{folder} contient déjà quelque chose, et rien n'y est touché. Donnez un autre dossier, ou ajoutez --again pour écrire "
    "par-dessus une distribution précédente.",
    en="{folder} already holds something, and nothing in it is touched. Give another folder, or add --again to write over an "
    "earlier release.",
)
_CANNOT_WRITE = Text(
    fr="{file} ne s'écrit pas ({why}). Le fichier est-il ouvert ailleurs, le disque plein ?",
    en="{file} cannot be written ({why}). Is the file open elsewhere, the disk full?",
)
