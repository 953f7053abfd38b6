"""The entry to all commands: it knows their names, and each command knows the rest."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence

from crm_lessons.cli.authors import build, new_chapter, new_question, proof
from crm_lessons.cli.students import cards, check, start
from crm_lessons.cli.teachers import exam, grade, release, variant
from crm_lessons.text.language import Text, speak

COMMANDS = (start, build, new_chapter, new_question, proof, check, release, variant, exam, grade, cards)
"""Each module has `add_parser(subparsers)`, which names the function that runs the command."""

INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments ask for and return its exit code: 0 done, 1 something to correct, 2 wrong usage."""
    _say_what_the_console_can()
    speak()
    parser = argparse.ArgumentParser(prog="crm-lessons", description=str(_DESCRIPTION))
    subparsers = parser.add_subparsers(metavar=str(_COMMAND), required=True)
    for command in COMMANDS:
        command.add_parser(subparsers)
    parsed = parser.parse_args(arguments)
    try:
        return int(parsed.run(parsed))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever reads the output has seen enough, as `| head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return INTERRUPTED


def _say_what_the_console_can() -> None:
    """Let a letter that the console does not know become a question mark, not the end of the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


_DESCRIPTION = Text(
    fr="Le cahier d'exercices de gestion de la relation client.",
    en="The workbook of customer relationship management.",
)
_COMMAND = Text(fr="COMMANDE", en="COMMAND")

if __name__ == "__main__":
    sys.exit(main())
