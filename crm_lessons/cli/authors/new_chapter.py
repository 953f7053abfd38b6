"""`crm-lessons new-chapter`: a chapter that builds and passes its tests, to be changed into what is to be taught."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from crm_lessons.cli.authors.author import add, add_root
from crm_lessons.text.language import Text

if TYPE_CHECKING:
    from crm_lessons.authoring.adding.additions import Addition

    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to those of `crm-lessons`."""
    parser = subparsers.add_parser("new-chapter", help=str(_HELP), description=str(_HELP))
    parser.add_argument("stem", metavar="NN_name", help=str(_STEM))
    parser.add_argument("--title-fr", required=True, metavar="TITRE", help=str(_TITLE_FR))
    parser.add_argument("--title-en", required=True, metavar="TITLE", help=str(_TITLE_EN))
    add_root(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the chapter and return the exit code: 0 done, 1 something to correct, 2 wrong usage."""
    return add(lambda: _addition(arguments), _NEXT.format(stem=arguments.stem))


def _addition(arguments: argparse.Namespace) -> Addition:
    from crm_lessons.authoring.adding.new_chapter import (
        new_chapter,  # here, because a teacher who only grades has no jupytext
    )

    title = Text(fr=arguments.title_fr.strip() or " ", en=arguments.title_en.strip() or " ")
    return new_chapter(arguments.root, arguments.stem, title)


_HELP = Text(
    fr="Commence un chapitre : ses fichiers, qui marchent tels quels, et leur place dans le cahier.",
    en="Begins a chapter: its files, which work as they are, and their place in the workbook.",
)
_STEM = Text(fr="le nom du chapitre, comme 11_pricing", en="the name of the chapter, such as 09_loyalty")
_TITLE_FR = Text(fr="son titre en français", en="its title in French")
_TITLE_EN = Text(fr="son titre en anglais", en="its title in English")
_NEXT = Text(
    fr="Lancez `crm-lessons build 00_start {stem}`, puis changez l'exemple en votre cours. Il sera complet avec dix questions "
    "de six sortes, que `crm-lessons new-question {stem}` commence une à une.",
    en="Run `crm-lessons build 00_start {stem}`, then change the example into your course. It will be complete with ten "
    "questions of six kinds, which `crm-lessons new-question {stem}` begins one by one.",
)
