"""`crm-lessons grade`: a folder of submissions becomes a gradebook, and the files that are views of it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from crm_lessons.cli.teachers.grade_summary import print_summary
from crm_lessons.cli.teachers.graders import graders_for
from crm_lessons.cli.teachers.progress_bar import ProgressBar
from crm_lessons.data.class_secret import class_secret
from crm_lessons.grading.class_run import (
    Level,
    Record,
    Roster,
    Rules,
    Status,
    Submission,
    Workers,
    grade_into,
    open_handed_in,
    open_record,
    read_deadline,
    read_roster,
    write_views,
)
from crm_lessons.grading.ending import Ending
from crm_lessons.grading.pace import Pace
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.text.language import SpokenError, Text

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

ALL_GRADED, SOME_NOT_GRADED, WRONG_USAGE = 0, 1, 2


class WrongUsage(SpokenError):
    """The command cannot start; the message says what was expected, what was found, and what to do."""


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to those of `crm-lessons`."""
    rules = Rules()
    parser = subparsers.add_parser("grade", help=str(_HELP), description=str(_HELP))
    parser.add_argument("submissions", type=Path, metavar="SUBMISSIONS", help=str(_SUBMISSIONS))
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help=str(_OUT))
    parser.add_argument("--sheet", metavar="STEM", help=str(_SHEET))
    parser.add_argument("--roster", type=Path, metavar="CSV", help=str(_ROSTER))
    parser.add_argument("--salt", default="", metavar="SECRET", help=str(_SALT))
    parser.add_argument("--deadline", metavar='"2026-12-01 18:00"', help=str(_DEADLINE))
    parser.add_argument("--variants", action="store_true", help=str(_VARIANTS))
    parser.add_argument(
        "--time-limit",
        type=float,
        default=rules.seconds,
        metavar="SECONDS",
        help=str(_TIME_LIMIT.format(seconds=f"{rules.seconds:g}")),
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help=str(_JOBS))
    parser.add_argument("--resume", action="store_true", help=str(_RESUME))
    parser.add_argument("--scheduler", metavar="ADDRESS", help=str(_SCHEDULER))
    parser.add_argument(
        "--require-isolation", choices=[level.slug for level in Level], metavar="LEVEL", help=str(_REQUIRE_ISOLATION)
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Grade and return the exit code: 0 every row is graded, 1 one is not, 2 wrong usage."""
    try:
        rules = _rules(arguments)
        own = [arguments.out, *filter(None, [arguments.roster])]
        with open_handed_in(arguments.submissions, apart_from=own) as found:
            asked = (arguments.scheduler, arguments.require_isolation)
            with graders_for(rules, *asked) as graders, _record(arguments.out) as record:
                rules = replace(rules, isolation=graders.level)
                graded_before = _grade(found.submissions, rules, record, graders.workers, resume=arguments.resume)
                done = write_views(record, rules, arguments.out)
    except SpokenError as problem:
        print(problem, file=sys.stderr)
        return WRONG_USAGE
    except OSError as problem:
        print(_CANNOT_WRITE.format(file=problem.filename or arguments.out, why=problem.strerror), file=sys.stderr)
        return WRONG_USAGE
    except KeyboardInterrupt:
        print(_INTERRUPTED, file=sys.stderr)
        raise
    ending = Ending(done, found, rules, graded_before if arguments.resume else None)
    print_summary(ending, arguments.out, graders.jobs)
    return ALL_GRADED if all(row.status is Status.GRADED for row in done.rows) else SOME_NOT_GRADED


def _rules(arguments: argparse.Namespace) -> Rules:
    if arguments.sheet is not None and arguments.sheet not in SHEETS:
        raise WrongUsage(_UNKNOWN_SHEET.format(found=arguments.sheet, known=", ".join(SHEETS)))
    if not 0 < arguments.time_limit < 3600:
        raise WrongUsage(_BAD_TIME_LIMIT.format(found=f"{arguments.time_limit:g}"))
    if arguments.jobs < 1:
        raise WrongUsage(_BAD_JOBS.format(found=arguments.jobs))
    return Rules(
        sheet=arguments.sheet,
        roster=Roster() if arguments.roster is None else read_roster(arguments.roster),
        deadline=_deadline(arguments.deadline),
        salt=class_secret(arguments.salt),
        variants=arguments.variants,
        seconds=arguments.time_limit,
        jobs=arguments.jobs,
    )


def _deadline(written: str | None) -> datetime | None:
    try:
        return None if written is None else read_deadline(written)
    except ValueError:
        raise WrongUsage(_BAD_DEADLINE.format(found=written)) from None


def _record(out: Path) -> Record:
    try:
        return open_record(out)
    except OSError as problem:
        raise WrongUsage(_NO_OUT.format(folder=out, why=problem.strerror)) from None


def _grade(
    submissions: Sequence[Submission], rules: Rules, record: Record, workers: Workers | None, *, resume: bool
) -> int:
    """Grade into the record and return how many rows an earlier run had graded already."""
    pace = Pace(len(submissions))
    with ProgressBar(pace) as bar:
        grade_into(record, submissions, rules, pace.start, bar.advance, workers, resume=resume)
    return pace.done_before


_HELP = Text(
    fr="Note des feuilles rendues : une ligne par copie, quoi qu'elle contienne. "
    "Si un étudiant rend plusieurs fois une feuille, le fichier le plus récent compte, même en retard ; les autres sont des doublons.",
    en="Grades submitted sheets: one row per submission, whatever it holds. "
    "When a student hands in a sheet more than once, the most recent file counts, even a late one; the others are duplicates.",
)
_SUBMISSIONS = Text(
    fr="un dossier, une archive zip, un notebook, ou le téléchargement de Moodle tel quel ; les archives rendues par des étudiants sont ouvertes",
    en="a folder, a zip, one notebook, or Moodle's download as it comes; archives that students handed in are opened",
)
_OUT = Text(
    fr="où écrire le registre (gradebook.sqlite) et les fichiers qui en sont tirés, dont grades.csv",
    en="where the gradebook (gradebook.sqlite) and the files drawn from it are written, grades.csv among them",
)
_SHEET = Text(
    fr="la seule feuille attendue, comme 02_pareto_abc", en="the only sheet that is expected, such as 02_pareto_abc"
)
_ROSTER = Text(
    fr="un CSV avec une colonne student ; pour Moodle, aussi email, idnumber ou username, et prénom et nom si student n'est pas le nom affiché",
    en="a CSV file with a column student; for Moodle also email, idnumber or username, and first name and last name where student is not the name shown",
)
_SALT = Text(
    fr="le secret de la classe : il donne à chacun sa clé, donc ses données, et les essais cachés des fonctions ; gardez-le pour vous",
    en="the secret of the class: it gives each student a key, hence their data, and the hidden trials of functions; keep it to yourself",
)
_VARIANTS = Text(fr="chacun travaille sur ses propres données", en="everybody works on data of their own")
_TIME_LIMIT = Text(
    fr="le temps donné à une cellule, {seconds} secondes par défaut",
    en="the time given to one cell, {seconds} seconds by default",
)
_JOBS = Text(
    fr="combien de copies tournent en même temps ; par défaut, autant que ce processeur a de cœurs",
    en="how many submissions run at the same time; by default as many as this processor has cores",
)
_RESUME = Text(
    fr="ne note que ce qui manque au dernier passage (arrêté en route, ou copies arrivées depuis), et relit to_read.csv",
    en="grades only what the last run lacks (it was stopped, or submissions came since), and reads to_read.csv in",
)
_SCHEDULER = Text(
    fr="l'adresse d'un ordonnanceur Dask : les copies sont notées sur ses machines, pas sur celle-ci",
    en="the address of a Dask scheduler: submissions are graded on its machines, not on this one",
)
_REQUIRE_ISOLATION = Text(
    fr="le niveau d'isolement en dessous duquel rien n'est noté : none, limited, confined ou full",
    en="the level of isolation below which nothing is graded: none, limited, confined or full",
)
_DEADLINE = Text(
    fr="l'heure limite : une copie plus tardive (heure du fichier, ou de l'archive où il se trouve) est notée, et sa ligne le dit",
    en="the hour until which sheets are due: a later file (by its hour, or by its archive's) is graded, and its row says so",
)
_BAD_DEADLINE = Text(
    fr='--deadline {found} : écrivez le jour et l\'heure ainsi : "2026-12-01 18:00"',
    en='--deadline {found}: write the day and the hour like this: "2026-12-01 18:00"',
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
_NO_OUT = Text(
    fr="--out {folder} : ce dossier ne peut pas être créé ({why}). Donnez un dossier, existant ou nouveau, où vous pouvez écrire.",
    en="--out {folder}: this folder cannot be made ({why}). Give a folder, there already or new, in which you may write.",
)
_CANNOT_WRITE = Text(
    fr="{file} ne s'ouvre pas ou ne s'écrit pas ({why}). Est-il ouvert dans un tableur, le disque plein ou protégé ? Remédiez-y et "
    "relancez avec --resume : ce qui était noté est gardé, et aucun fichier n'est à moitié écrit.",
    en="{file} does not open or cannot be written ({why}). Is it open in a spreadsheet, the disk full or protected? Mend that and run "
    "again with --resume: what was graded is kept, and no file is half written.",
)
_INTERRUPTED = Text(
    fr="Interrompu. Ce qui était noté est gardé ; relancez avec --resume pour finir.",
    en="Interrupted. What was graded is kept; run again with --resume to finish.",
)
