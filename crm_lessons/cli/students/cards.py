"""`crm-lessons cards`: the cards of the course as a deck for Anki."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from crm_lessons.text.cards import STEMS_WITH_CARDS
from crm_lessons.text.extras import MissingExtra
from crm_lessons.text.language import LANGUAGES, Text, spoken

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

DONE, TO_CORRECT, WRONG_USAGE = 0, 1, 2


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to those of `crm-lessons`."""
    parser = subparsers.add_parser("cards", help=str(_HELP), description=str(_HELP))
    parser.add_argument("stems", nargs="*", metavar="STEM", help=str(_STEMS))
    parser.add_argument("--out", type=Path, default=Path("crm_lessons.apkg"), metavar="FILE", help=str(_OUT))
    parser.add_argument("--language", choices=LANGUAGES, default=spoken(), help=str(_LANGUAGE))
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the deck and return the exit code: 0 done, 1 the file cannot be written, 2 wrong usage."""
    from crm_lessons.classroom.revision.anki import write_anki_deck  # here, because only this command needs it

    if unknown := [stem for stem in arguments.stems if stem not in STEMS_WITH_CARDS]:
        print(_UNKNOWN.format(found=unknown[0], known=", ".join(STEMS_WITH_CARDS)), file=sys.stderr)
        return WRONG_USAGE
    try:
        count = write_anki_deck(arguments.stems or STEMS_WITH_CARDS, arguments.out, arguments.language)
    except MissingExtra as error:
        print(error, file=sys.stderr)
        return WRONG_USAGE
    except OSError as error:
        print(_NOT_WRITTEN.format(file=arguments.out, reason=error.strerror), file=sys.stderr)
        return TO_CORRECT
    print(_WRITTEN.format(file=arguments.out, count=count))
    return DONE


_HELP = Text(
    fr="Écrit les cartes du cours dans un paquet pour Anki ; un second import les met à jour.",
    en="Writes the cards of the course as a deck for Anki; a second import updates them.",
)
_STEMS = Text(
    fr="un chapitre, comme 02_pareto_abc ; tous ceux qui ont des cartes si rien n'est nommé",
    en="a chapter, such as 02_pareto_abc; all that have cards when none is named",
)
_OUT = Text(fr="le fichier à écrire (crm_lessons.apkg)", en="the file to write (crm_lessons.apkg)")
_LANGUAGE = Text(fr="la langue des cartes", en="the language of the cards")
_UNKNOWN = Text(
    fr="{found} : ce chapitre n'a pas de cartes. En ont : {known}.",
    en="{found}: this chapter has no cards. These have: {known}.",
)
_NOT_WRITTEN = Text(
    fr="{file} ne peut pas être écrit ({reason}). Nommez un autre fichier par --out.",
    en="{file} cannot be written ({reason}). Name another file with --out.",
)
_WRITTEN = Text(fr="{file}  cartes : {count}", en="{file}  cards: {count}")
