"""`crm-lessons check`: a student's own sheet, run again from a restart before it is handed in."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from crm_lessons.statements import SECONDS_A_CELL
from crm_lessons.text.extras import MissingExtra
from crm_lessons.text.language import LANGUAGES, Text

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

ALL_WELL, TO_LOOK_AT, WRONG_USAGE = 0, 1, 2


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to those of `crm-lessons`."""
    parser = subparsers.add_parser("check", help=str(_HELP), description=str(_HELP))
    parser.add_argument("sheet", type=Path, metavar="SHEET.ipynb", help=str(_SHEET))
    parser.add_argument("--language", choices=LANGUAGES, help=str(_LANGUAGE))
    parser.add_argument("--student", metavar="ID", help=str(_STUDENT))
    parser.add_argument("--time-limit", type=_seconds, default=SECONDS_A_CELL, metavar="SECONDS", help=str(_TIME_LIMIT))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print what there is to say and return the exit code: 0 all is well, 1 something to look at, 2 wrong usage."""
    from crm_lessons.classroom.rehearsal.report import rehearse  # here, because the other commands need no kernel
    from crm_lessons.classroom.rehearsal.saved import NotASheet

    try:
        report = rehearse(arguments.sheet, arguments.language, arguments.student, arguments.time_limit)
    except (NotASheet, MissingExtra) as error:
        print(error.message.in_language(arguments.language) if arguments.language else error, file=sys.stderr)
        return WRONG_USAGE
    print(report)
    return ALL_WELL if report.all_well else TO_LOOK_AT


def _seconds(given: str) -> float:
    try:
        seconds = float(given)
    except ValueError:
        seconds = 0
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError(str(_NO_TIME.format(found=given)))
    return seconds


_HELP = Text(
    fr="Relance votre feuille dans un noyau neuf, sans y toucher, et dit ce qui diffère de ce que vous avez vu.",
    en="Runs your sheet in a new kernel, without touching it, and says what differs from what you saw.",
)
_SHEET = Text(fr="le fichier de votre feuille, enregistré", en="the file of your sheet, saved")
_LANGUAGE = Text(
    fr="la langue de la réponse ; par défaut celle de la feuille",
    en="the language of the answer; by default the sheet's",
)
_STUDENT = Text(
    fr="votre identifiant, si l'enseignant en demande un : la feuille doit être ouverte pour vous",
    en="your identifier, if your teacher asks for one: the sheet must be open for you",
)
_TIME_LIMIT = Text(
    fr=f"secondes accordées à chaque cellule ({SECONDS_A_CELL:g}, comme à la notation)",
    en=f"seconds allowed to each cell ({SECONDS_A_CELL:g}, as when it is graded)",
)
_NO_TIME = Text(
    fr="{found} : un nombre de secondes plus grand que zéro est attendu",
    en="{found}: a number of seconds above zero is expected",
)
