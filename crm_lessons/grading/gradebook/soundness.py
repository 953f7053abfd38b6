"""Is this file a gradebook, whole and of this edition? It is asked before anything is written into it; every failure is a sentence."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from crm_lessons.text.language import SpokenError, Text

_TABLES = {"runs", "rows", "verdicts", "hand_points"}


class NoRecord(SpokenError):
    """The record cannot be opened, read or written; the message says why and what to do."""


def look_at(database: sqlite3.Connection, file: Path, version: int) -> None:
    """Return when the file is new, or a whole gradebook of this edition (`version`) or an earlier one; nothing is changed.

    Raises: NoRecord, sqlite3.Error.
    """
    (found,) = database.execute("PRAGMA user_version").fetchone()
    there = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if found > version and (not there or there >= _TABLES):
        raise NoRecord(_LATER_EDITION.format(file=file))
    if found not in range(version + 1) or not (there >= _TABLES if found else not there):
        raise NoRecord(NOT_OURS.format(file=file))
    if database.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        raise NoRecord(DAMAGED.format(file=file))


def in_a_sentence(problem: sqlite3.Error | UnicodeError, file: Path) -> NoRecord:
    """Return the error that says what went wrong with the file, and what to do."""
    # letters that are no UTF-8 any more come without SQLite's name of a problem
    name = getattr(problem, "sqlite_errorname", "SQLITE_CORRUPT")
    said = next((text for kind, text in _SAID.items() if name.startswith(kind)), _CANNOT)
    return NoRecord(said.format(file=file, why=problem))


NOT_OURS = Text(
    fr="{file} ne s'ouvre pas comme un registre de notes. Déplacez-le, puis relancez ; rien n'y a été changé.",
    en="{file} does not open as a gradebook. Move it away, then run again; nothing in it was changed.",
)
DAMAGED = Text(
    fr="{file} est endommagé : ce qu'il contient n'est plus ce qui y a été écrit, et aucune note n'en est tirée. Remettez-le depuis une "
    "sauvegarde, ou déplacez-le et relancez : tout est noté de nouveau, et vos points sont repris dans to_read.csv, que vous gardez.",
    en="{file} is damaged: what it holds is not what was written, and no mark is drawn from it. Put it back from a backup, or move it "
    "away and run again: everything is graded anew, and your points are read from to_read.csv, which you keep.",
)
_LATER_EDITION = Text(
    fr="{file} vient d'une édition plus récente de crm-lessons. Mettez le programme à jour, ou choisissez un autre dossier de résultats.",
    en="{file} comes from a later edition of crm-lessons. Update the program, or choose another folder for the results.",
)
_HELD = Text(
    fr="{file} est tenu par un autre programme : une notation en cours dans ce dossier ? Attendez sa fin, ou choisissez un autre dossier de résultats.",
    en="{file} is held by another program: is grading under way in this folder? Wait until it ends, or choose another folder for the results.",
)
_FULL = Text(
    fr="{file} ne s'écrit plus : le disque est plein. Ce qui était noté est gardé ; faites de la place, puis reprenez la notation, "
    "qui continue de là.",
    en="{file} can no longer be written: the disk is full. What was graded is kept; make room, then resume grading, which goes on "
    "from there.",
)
_CANNOT = Text(
    fr="{file} ne s'ouvre pas ou ne s'écrit pas ({why}). Le disque est-il plein, ou protégé ? Ce qui était noté est gardé ; donnez un "
    "dossier où vous pouvez écrire, puis reprenez la notation.",
    en="{file} does not open or cannot be written ({why}). Is the disk full, or protected? What was graded is kept; give a folder in "
    "which you may write, then resume grading.",
)
_SAID = {
    "SQLITE_BUSY": _HELD,
    "SQLITE_LOCKED": _HELD,
    "SQLITE_FULL": _FULL,
    "SQLITE_NOTADB": NOT_OURS,
    "SQLITE_CORRUPT": DAMAGED,
    "SQLITE_ERROR": DAMAGED,  # a table or a column is not there under its name
}
