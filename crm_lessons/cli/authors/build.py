"""`crm-lessons build`: the chapters become lessons, sheets and worked solutions; `--check` says which are stale."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from crm_lessons.text.language import Text

if TYPE_CHECKING:
    from crm_lessons.authoring.build import Finding

    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

DONE, TO_CORRECT, WRONG_USAGE = 0, 1, 2


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to those of `crm-lessons`."""
    parser = subparsers.add_parser("build", help=str(_HELP), description=str(_HELP))
    parser.add_argument("stems", nargs="*", metavar="STEM", help=str(_STEMS))
    parser.add_argument("--check", action="store_true", help=str(_CHECK))
    parser.add_argument("--root", type=Path, default=Path(), metavar=str(ROOT_NAME), help=str(ROOT))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Build, or check, and return the exit code: 0 all is well, 1 something is stale or to correct, 2 wrong usage."""
    try:
        from crm_lessons.authoring import build  # here, because a teacher who only grades has no jupytext
    except ModuleNotFoundError as missing:
        print(MISSING.format(module=missing.name), file=sys.stderr)
        return WRONG_USAGE
    from crm_lessons.text.author_error import AuthorError

    try:
        if not arguments.check:
            _tell(build.write(arguments.root, arguments.stems))
            return DONE
        stale = _tell(build.stale(arguments.root, arguments.stems))
    except AuthorError as error:
        print(error, file=sys.stderr)
        return TO_CORRECT
    except build.NothingToBuild as error:
        print(error.message, file=sys.stderr)
        return WRONG_USAGE
    print(_STALE.format(count=stale) if stale else _FRESH)
    return TO_CORRECT if stale else DONE


def _tell(findings: Iterable[Finding]) -> int:
    """Say each finding as it comes and return how many there were."""
    count = 0
    for finding in findings:
        print(f"{finding.path}  {finding.state.words}", flush=True)
        count += 1
    return count


_HELP = Text(
    fr="Produit, à partir des chapitres, les leçons, les feuilles d'exercices et les corrigés, dans les deux langues.",
    en="Makes lessons, exercise sheets and worked sheets from the chapters, in both languages.",
)
_STEMS = Text(
    fr="un chapitre, comme 02_pareto_abc ; tous si rien n'est nommé",
    en="a chapter, such as 02_pareto_abc; all when none is named",
)
_CHECK = Text(
    fr="n'écrit rien ; dit ce qui n'est plus à jour et sort avec le code 1",
    en="writes nothing; names what is stale and exits with code 1",
)
ROOT = Text(
    fr="la racine du cahier, qui contient chapters/ ; par défaut le dossier courant",
    en="the root of the workbook, which holds chapters/; by default the current folder",
)
ROOT_NAME = Text(fr="DOSSIER", en="FOLDER")
_FRESH = Text(fr="Tout est à jour.", en="Everything is up to date.")
_STALE = Text(
    fr="À refaire ou à supprimer : {count}. Lancez `crm-lessons build`.",
    en="To make again or to remove: {count}. Run `crm-lessons build`.",
)
MISSING = Text(
    fr="Il manque `{module}`, dont les auteurs ont besoin. Installez-le : pip install 'crm-lessons[authors]'",
    en="`{module}` is missing, which authors need. Install it: pip install 'crm-lessons[authors]'",
)
