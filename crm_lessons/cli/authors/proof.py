"""`crm-lessons proof`: a chapter's questions on one page, with their answers, for their author to read."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from crm_lessons.cli.authors.author import add_root
from crm_lessons.cli.authors.build import DONE, MISSING, TO_CORRECT, WRONG_USAGE
from crm_lessons.text.author_error import AuthorError
from crm_lessons.text.files.whole_file import write_whole
from crm_lessons.text.language import Text

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to those of `crm-lessons`."""
    parser = subparsers.add_parser("proof", help=str(_HELP), description=str(_HELP))
    parser.add_argument("stem", metavar="NN_name", help=str(_STEM))
    parser.add_argument("--out", type=Path, required=True, metavar="page.html", help=str(_OUT))
    add_root(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the page and return the exit code: 0 done, 1 something to correct, 2 wrong usage."""
    try:
        from crm_lessons.authoring.adding.additions import Refused
        from crm_lessons.authoring.proof import proof_page

        page = proof_page(arguments.root, arguments.stem)
        write_whole(arguments.out, page.encode())
    except ModuleNotFoundError as missing:
        print(MISSING.format(module=missing.name), file=sys.stderr)
        return WRONG_USAGE
    except AuthorError as error:
        print(error, file=sys.stderr)
        return TO_CORRECT
    except Refused as error:
        print(error.message, file=sys.stderr)
        return WRONG_USAGE
    except OSError as error:
        print(_NOT_WRITTEN.format(file=arguments.out, reason=error.strerror), file=sys.stderr)
        return WRONG_USAGE
    print(_WRITTEN.format(file=arguments.out))
    return DONE


_HELP = Text(
    fr="Écrit une page pour l'auteur d'un chapitre : chaque question, ses formes justes, ses erreurs et leurs phrases.",
    en="Writes a page for the author of a chapter: each question, its right forms, its mistakes and their sentences.",
)
_STEM = Text(fr="le chapitre, comme 02_pareto_abc", en="the chapter, such as 02_pareto_abc")
_OUT = Text(fr="la page à écrire, comme page.html", en="the page to write, such as page.html")
_WRITTEN = Text(
    fr="{file} : pour les auteurs, la page contient toutes les réponses.",
    en="{file}: for authors, the page holds all the answers.",
)
_NOT_WRITTEN = Text(
    fr="La page {file} ne peut pas être écrite ({reason}). Donnez à --out un fichier dans un dossier qui existe.",
    en="The page {file} cannot be written ({reason}). Give --out a file in a folder that exists.",
)
