"""`crm-lessons start`: the workbook laid out in a folder, and JupyterLab open on its start page."""

from __future__ import annotations

import argparse
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from crm_lessons.classroom.lab import need_lab, open_lab
from crm_lessons.release.workbook import LaidOut, lay_out, start_page
from crm_lessons.text.extras import MissingExtra
from crm_lessons.text.language import LANGUAGES, Text, reader_language, speak
from crm_lessons.text.numbers import counted

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

FOLDER = Path("crm_lessons")
DONE, WRONG_USAGE = 0, 2


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to those of `crm-lessons`."""
    parser = subparsers.add_parser("start", help=str(_HELP), description=str(_HELP))
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, metavar=str(_FOLDER_NAME), help=str(_FOLDER))
    parser.add_argument("--language", choices=LANGUAGES, default=reader_language(), help=str(_LANGUAGE))
    parser.add_argument("--beside", action="store_true", help=str(_BESIDE))
    parser.add_argument("--no-open", action="store_true", help=str(_NO_OPEN))
    parser.add_argument("--lab", type=shlex.split, default=[], metavar="ARGUMENTS", help=str(_LAB))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Lay out the workbook, run JupyterLab until it is stopped, and return the exit code: 0 done, 2 wrong usage."""
    speak(arguments.language)
    try:
        if not arguments.no_open:
            need_lab()
        _say(arguments.folder, lay_out(arguments.folder, arguments.beside))
    except MissingExtra as missing:
        print(missing, _OR_ONLY_LAY_OUT, sep="\n", file=sys.stderr)
        return WRONG_USAGE
    except OSError as problem:
        print(_CANNOT_WRITE.format(file=problem.filename, why=problem.strerror), file=sys.stderr)
        return WRONG_USAGE
    if arguments.no_open:
        return DONE
    print(_STOP, flush=True)
    open_lab(arguments.folder, start_page(arguments.language), arguments.language, arguments.lab)
    return DONE


def _say(folder: Path, done: LaidOut) -> None:
    if done.written:
        print(counted(len(done.written), _ONE_WRITTEN, _WRITTEN).format(folder=folder.resolve()))
    if done.kept:
        print(_KEPT.format(names=", ".join(done.kept)))
        print(_PUT_BESIDE.format(names=", ".join(done.beside)) if done.beside else _HOW_BESIDE.format(folder=folder))


_HELP = Text(
    fr="Installe les leçons et les feuilles vierges dans un dossier, sans rien remplacer, et ouvre JupyterLab sur la page d'accueil.",
    en="Lays out the lessons and the blank sheets in a folder, replacing nothing, and opens JupyterLab on the start page.",
)
_FOLDER_NAME = Text(fr="DOSSIER", en="FOLDER")
_FOLDER = Text(
    fr="le dossier où travailler ; par défaut crm_lessons, dans le dossier courant",
    en="the folder to work in; by default crm_lessons, in the current folder",
)
_LANGUAGE = Text(
    fr="la langue de la page d'accueil et des menus ; par défaut celle de l'ordinateur",
    en="the language of the start page and of the menus; by default the computer's",
)
_BESIDE = Text(
    fr="met la nouvelle édition d'un fichier qui a changé à côté de lui, sous un nom en .new.ipynb",
    en="puts this edition of a file that has changed next to it, under a name in .new.ipynb",
)
_NO_OPEN = Text(fr="n'ouvre pas JupyterLab", en="does not open JupyterLab")
_LAB = Text(
    fr='options transmises à JupyterLab, comme --lab="--no-browser --port=8890"',
    en='arguments passed on to JupyterLab, such as --lab="--no-browser --port=8890"',
)
_ONE_WRITTEN = Text(fr="{n} fichier mis dans {{folder}}.", en="{n} file put into {{folder}}.")
_WRITTEN = Text(fr="{n} fichiers mis dans {{folder}}.", en="{n} files put into {{folder}}.")
_KEPT = Text(
    fr="Laissés tels quels, parce qu'ils ne sont plus ceux de cette édition : {names}.",
    en="Kept as they are, because they are no longer those of this edition: {names}.",
)
_HOW_BESIDE = Text(
    fr="Pour avoir la nouvelle édition à côté d'eux : crm-lessons start {folder} --beside",
    en="To have this edition next to them: crm-lessons start {folder} --beside",
)
_PUT_BESIDE = Text(fr="Cette édition est à côté : {names}.", en="This edition is beside them: {names}.")
_STOP = Text(
    fr="JupyterLab s'ouvre dans votre navigateur. Pour l'arrêter : Ctrl + C ici.",
    en="JupyterLab opens in your browser. To stop it: Ctrl + C here.",
)
_OR_ONLY_LAY_OUT = Text(
    fr="Ou, pour les fichiers seulement : crm-lessons start --no-open",
    en="Or, for the files only: crm-lessons start --no-open",
)
_CANNOT_WRITE = Text(
    fr="{file} ne peut pas être écrit : {why}. Donnez un autre dossier : crm-lessons start DOSSIER",
    en="{file} cannot be written: {why}. Give another folder: crm-lessons start FOLDER",
)
