"""What the commands that add to the workbook have in common: where they add, and how they say what they did."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from crm_lessons.cli.authors.build import DONE, MISSING, ROOT, ROOT_NAME, TO_CORRECT, WRONG_USAGE
from crm_lessons.text.author_error import AuthorError
from crm_lessons.text.language import Text

if TYPE_CHECKING:
    from crm_lessons.authoring.adding.additions import Addition


def add_root(parser: argparse.ArgumentParser) -> None:
    """Let a command be told where the workbook is."""
    parser.add_argument("--root", type=Path, default=Path(), metavar=str(ROOT_NAME), help=str(ROOT))


def add(make: Callable[[], Addition], what_next: Text) -> int:
    """Write an addition, name its files, say what comes next, and return the exit code."""
    try:
        from crm_lessons.authoring.adding.additions import Refused

        addition = make()
    except ModuleNotFoundError as missing:
        print(MISSING.format(module=missing.name), file=sys.stderr)
        return WRONG_USAGE
    except AuthorError as error:
        print(error, file=sys.stderr)
        return TO_CORRECT
    except Refused as error:
        print(error.message, file=sys.stderr)
        return WRONG_USAGE
    for path in addition.write():
        print(f"{path}  {_NEW if path in addition.created else _LONGER}")
    print(what_next)
    return DONE


_NEW = Text(fr="nouveau", en="new")
_LONGER = Text(fr="complété", en="completed")
