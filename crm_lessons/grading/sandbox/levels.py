"""How well a student's process is isolated: four levels, each with all that the one below it has."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from enum import IntEnum
from pathlib import Path

from crm_lessons.grading.sandbox.limits import limit_processes, limit_resources
from crm_lessons.text.language import Text

_MOST_THREADS = 128


class Level(IntEnum):
    """What stands between a student's code and the machine.

    NONE: a process of its own, and a clock
    LIMITED: and limits on memory, time of the processor and the size of files (POSIX)
    CONFINED: and no network, no other program, no file but Python's and its own (Linux: Landlock and seccomp)
    FULL: and namespaces of its own, where no other file, process or network exists (Linux)
    """

    NONE = 0
    LIMITED = 1
    CONFINED = 2
    FULL = 3

    @property
    def words(self) -> Text:
        """Return the level in words, with what is missing."""
        return _WORDS[self]

    @property
    def slug(self) -> str:
        """Return the level as it is written on the command line and in the gradebook."""
        return self.name.lower()


def isolate(level: Level, home: Path) -> None:
    """Isolate this process at a level, for good; `home` is the folder that it may write to.

    At the level FULL this is the first process in new namespaces, and `home` is a folder there.
    Raises: OSError, when the system does not offer the level.
    """
    if level >= Level.LIMITED:
        limit_resources()
    if level < Level.CONFINED:
        return
    from crm_lessons.grading.sandbox import capabilities, kernel, landlock, namespaces, seccomp, view

    if level is Level.FULL:
        namespaces.build_root(view.needed(), view.HIDDEN)
        limit_processes(_MOST_THREADS)
        shown = [Path("/proc"), *view.needed()]
    else:
        shown = view.without_hidden(view.needed())
    capabilities.give_up_capabilities()
    landlock.confine(shown, [home])
    kernel.die_with_parent(signal.SIGKILL)
    seccomp.forbid_calls()


def strongest(works: Callable[[Level], bool]) -> Level:
    """Return the highest level that works on this machine.

    works: tries a level in a process that is thrown away
    """
    if sys.platform == "win32":
        return Level.NONE
    highest = Level.FULL if sys.platform == "linux" else Level.LIMITED
    return next((level for level in reversed(Level) if level <= highest and works(level)), Level.NONE)


_WORDS = {
    Level.FULL: Text(
        fr="complète : pour le code des étudiants, ni réseau, ni autre fichier, ni autre processus",
        en="full: for students' code there is no network, no other file, no other process",
    ),
    Level.CONFINED: Text(
        fr="confinée : pour le code des étudiants, ni réseau, ni autre fichier ; le nombre de petits fichiers n'est pas limité",
        en="confined: for students' code there is no network and no other file; the number of small files has no limit",
    ),
    Level.LIMITED: Text(
        fr="absente : le temps et la mémoire sont limités, mais les fichiers et le réseau restent ouverts au code des étudiants",
        en="none (not isolated): time and memory are limited, but files and network stay open to students' code",
    ),
    Level.NONE: Text(
        fr="absente : un processus par copie et une horloge, rien d'autre ne retient le code des étudiants",
        en="none (not isolated): a process per submission and a clock, nothing else holds students' code",
    ),
}
