"""`crm-lessons grade`: a folder of submissions becomes grades.csv and answers.csv."""

from __future__ import annotations

import argparse
import csv
import sys
import unicodedata
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from crm_lessons.data.variants import same_student
from crm_lessons.grading.cluster import CannotUseCluster, Cluster
from crm_lessons.grading.gradebook import ANSWERS, GRADES, Row, Status, write_answers, write_grades
from crm_lessons.grading.rules import Rules
from crm_lessons.grading.run import grade
from crm_lessons.grading.submissions import HandedIn, find_submissions
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import Text

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

ALL_GRADED, SOME_NOT_GRADED, WRONG_USAGE = 0, 1, 2


class WrongUsage(Exception):
    """The command cannot start; the message says what was expected, what was found, and the mend."""


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to those of `crm-lessons`."""
    rules = Rules()
    parser = subparsers.add_parser("grade", help=str(_HELP), description=str(_HELP))
    parser.add_argument("submissions", type=Path, metavar="SUBMISSIONS", help=str(_SUBMISSIONS))
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help=str(_OUT))
    parser.add_argument("--sheet", metavar="STEM", help=str(_SHEET))
    parser.add_argument("--roster", type=Path, metavar="CSV", help=str(_ROSTER))
    parser.add_argument("--salt", default=rules.salt, metavar="SECRET", help=str(_SALT))
    parser.add_argument("--variants", action="store_true", help=str(_VARIANTS))
    parser.add_argument("--time-limit", type=float, default=rules.seconds, metavar="SECONDS", help=str(_TIME_LIMIT))
    parser.add_argument("--jobs", type=int, default=rules.jobs, metavar="N", help=str(_JOBS))
    parser.add_argument("--scheduler", metavar="ADDRESS", help=str(_SCHEDULER))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Grade and return the exit code: 0 every row is graded, 1 one is not, 2 wrong usage."""
    try:
        rules = _rules(arguments)
        handed_in = _handed_in(arguments.submissions)
        _make_folder(arguments.out)
        rows = _grade(handed_in, rules, arguments.scheduler)
        write_grades(rows, arguments.out / GRADES)
        write_answers(rows, arguments.out / ANSWERS)
    except (WrongUsage, CannotUseCluster) as problem:
        print(problem, file=sys.stderr)
        return WRONG_USAGE
    except OSError as problem:
        print(_CANNOT_WRITE.format(file=problem.filename, why=problem.strerror), file=sys.stderr)
        return WRONG_USAGE
    _summarise(rows, handed_in, rules, arguments.out)
    return ALL_GRADED if all(row.status is Status.GRADED for row in rows) else SOME_NOT_GRADED


def _rules(arguments: argparse.Namespace) -> Rules:
    if arguments.sheet is not None and arguments.sheet not in SHEETS:
        raise WrongUsage(_UNKNOWN_SHEET.format(found=arguments.sheet, known=", ".join(SHEETS)))
    if not 0 < arguments.time_limit < 3600:
        raise WrongUsage(_BAD_TIME_LIMIT.format(found=f"{arguments.time_limit:g}"))
    if arguments.jobs < 1:
        raise WrongUsage(_BAD_JOBS.format(found=arguments.jobs))
    return Rules(
        sheet=arguments.sheet,
        roster=() if arguments.roster is None else _read_roster(arguments.roster),
        salt=arguments.salt,
        variants=arguments.variants,
        seconds=arguments.time_limit,
        jobs=arguments.jobs,
    )


def _read_roster(file: Path) -> tuple[str, ...]:
    """Return the students of a CSV file with a column `student`; semicolons separate as well as commas."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        raise WrongUsage(_NO_ROSTER.format(file=file)) from None
    columns = lines[0] if lines else ""
    reader = csv.DictReader(lines, delimiter=";" if ";" in columns else ",")
    if "student" not in (reader.fieldnames or ()):
        raise WrongUsage(_NO_STUDENT_COLUMN.format(file=file, found=columns or "—"))
    return tuple(name.strip() for line in reader if (name := line["student"] or "").strip())


def _handed_in(folder: Path) -> HandedIn:
    if not folder.is_dir():
        raise WrongUsage(_NOT_A_FOLDER.format(found=folder))
    handed_in = find_submissions(folder)
    if not handed_in.submissions:
        raise WrongUsage(_NO_NOTEBOOK.format(found=folder))
    return handed_in


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise WrongUsage(_NO_OUT.format(folder=out, why=problem.strerror)) from None


def _grade(handed_in: HandedIn, rules: Rules, scheduler: str | None) -> list[Row]:
    total, done = len(handed_in.submissions), 0

    def tell(row: Row) -> None:
        nonlocal done
        done += 1
        if sys.stderr.isatty():
            print(_shown(f"  {done}/{total}  {row.file}  {row.status.words}"), file=sys.stderr)

    if scheduler is None:
        return grade(handed_in.submissions, rules, tell=tell)
    with Cluster(scheduler, rules) as cluster:
        return grade(handed_in.submissions, rules, tell=tell, graders=cluster.graded)


def _summarise(rows: Sequence[Row], handed_in: HandedIn, rules: Rules, out: Path) -> None:
    sheets = ", ".join(sorted({row.sheet for row in rows if row.verdicts})) or rules.sheet or "—"
    print((_ONE if len(rows) == 1 else _MANY).format(sheets=sheets, count=len(rows), jobs=rules.jobs))
    print(_ISOLATION)
    counted = Counter(row.status for row in rows)
    print("  " + " · ".join(_in_words(status, counted[status]) for status in Status if counted[status]))
    for row in rows:
        if row.reason is not None:
            print(_shown(f"  {row.student:<17} {row.status.words!s:<16} {row.reason}"))
    to_read = sum(len(row.to_read) for row in rows)
    if to_read:
        print(_TO_READ.format(count=to_read, file=ANSWERS))
    present = {same_student(row.name) for row in rows}
    absent = [student for student in rules.roster if same_student(student) not in present]
    if absent:
        print(_shown(str(_ABSENT.format(students=", ".join(absent)))))
    if handed_in.passed_over:
        print(_shown(str(_PASSED_OVER.format(files=", ".join(handed_in.passed_over)))))
    print(f"  {out / GRADES} · {ANSWERS}")


def _in_words(status: Status, count: int) -> str:
    return str(_COUNTED[status].format(count=count, s="s" if count > 1 else ""))


def _shown(line: str) -> str:
    """Return a line without what could steer a terminal: the names of files are given by strangers."""
    return "".join("?" if unicodedata.category(character)[0] == "C" else character for character in line)


_HELP = Text(
    fr="Note un dossier de feuilles rendues : une ligne par copie, quoi qu'elle contienne.",
    en="Grades a folder of submitted sheets: one row per submission, whatever it holds.",
)
_SUBMISSIONS = Text(
    fr="le dossier des copies, avec ou sans un sous-dossier par étudiant",
    en="the folder of submissions, with or without a folder for each student",
)
_OUT = Text(fr="où écrire grades.csv et answers.csv", en="where grades.csv and answers.csv are written")
_SHEET = Text(
    fr="la seule feuille attendue, comme 02_pareto_abc", en="the only sheet that is expected, such as 02_pareto_abc"
)
_ROSTER = Text(fr="un CSV avec une colonne student", en="a CSV file with a column student")
_SALT = Text(
    fr="le secret de la classe : il donne à chacun sa clé, donc ses données, et les essais cachés des fonctions ; gardez-le pour vous",
    en="the secret of the class: it gives each student a key, hence their data, and the hidden trials of functions; keep it to yourself",
)
_VARIANTS = Text(fr="chacun travaille sur ses propres données", en="everybody works on data of their own")
_TIME_LIMIT = Text(
    fr="le temps donné à une cellule, 10 secondes par défaut", en="the time given to one cell, 10 seconds by default"
)
_JOBS = Text(
    fr="combien de copies tournent en même temps, une par défaut",
    en="how many submissions run at the same time, one by default",
)
_SCHEDULER = Text(
    fr="l'adresse d'un ordonnanceur Dask : les copies sont notées sur ses machines, pas sur celle-ci",
    en="the address of a Dask scheduler: submissions are graded on its machines, not on this one",
)
_ONE = Text(fr="  {sheets} : une copie", en="  {sheets}: one submission")
_MANY = Text(fr="  {sheets} : {count} copies, {jobs} à la fois", en="  {sheets}: {count} submissions, {jobs} at a time")
_COUNTED = {
    Status.GRADED: Text(fr="{count} notée{s}", en="{count} graded"),
    Status.TIMED_OUT: Text(fr="{count} trop longue{s}", en="{count} timed out"),
    Status.CRASHED: Text(fr="{count} arrêtée{s} en route", en="{count} crashed"),
    Status.UNREADABLE: Text(fr="{count} illisible{s}", en="{count} unreadable"),
    Status.WRONG_SHEET: Text(fr="{count} d'une autre feuille", en="{count} wrong sheet"),
    Status.DUPLICATE: Text(fr="{count} en double", en="{count} duplicate"),
}
_ISOLATION = Text(
    fr="  isolement : un processus par copie, limité en temps et en mémoire ; fichiers et réseau restent ouverts",
    en="  isolation: one process per submission, with limits on time and memory; files and network stay open",
)
_TO_READ = Text(
    fr="  réponses à lire par vous, sans points d'ici là : {count} (for_the_teacher dans {file})",
    en="  answers for you to read, without points until then: {count} (for_the_teacher in {file})",
)
_ABSENT = Text(fr="  sans copie : {students}", en="  no submission: {students}")
_PASSED_OVER = Text(fr="  laissés de côté, pas des notebooks : {files}", en="  passed over, not notebooks: {files}")
_NOT_A_FOLDER = Text(
    fr="{found} n'est pas un dossier. Donnez le dossier qui contient les copies ; une archive se décompresse d'abord.",
    en="{found} is not a folder. Give the folder that holds the submissions; unpack an archive first.",
)
_NO_NOTEBOOK = Text(
    fr="{found} ne contient aucun notebook (.ipynb). Est-ce le bon dossier ?",
    en="{found} holds no notebook (.ipynb). Is it the right folder?",
)
_UNKNOWN_SHEET = Text(
    fr="--sheet {found} : cette feuille n'existe pas. Feuilles du cours : {known}.",
    en="--sheet {found}: there is no such sheet. Sheets of the course: {known}.",
)
_BAD_TIME_LIMIT = Text(
    fr="--time-limit {found} : donnez un nombre de secondes entre 0 et 3600.",
    en="--time-limit {found}: give a number of seconds between 0 and 3600.",
)
_BAD_JOBS = Text(fr="--jobs {found} : il en faut au moins un.", en="--jobs {found}: at least one is needed.")
_NO_ROSTER = Text(
    fr="{file} ne se lit pas. --roster attend un fichier CSV en UTF-8 avec une colonne student.",
    en="{file} cannot be read. --roster expects a CSV file in UTF-8 with a column student.",
)
_NO_STUDENT_COLUMN = Text(
    fr="{file} : on attend une colonne student ; la première ligne est : {found}",
    en="{file}: a column student is expected; the first line is: {found}",
)
_NO_OUT = Text(
    fr="--out {folder} : ce dossier ne peut pas être créé ({why}). Donnez un dossier, existant ou nouveau, où vous pouvez écrire.",
    en="--out {folder}: this folder cannot be made ({why}). Give a folder, there already or new, in which you may write.",
)
_CANNOT_WRITE = Text(
    fr="{file} ne s'ouvre pas ({why}). Est-il ouvert dans un tableur ?",
    en="{file} does not open ({why}). Is it open in a spreadsheet?",
)
