"""`crm-lessons new-question`: a question that works as it is, to be changed into what is to be asked."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from crm_lessons.cli.authors.author import add, add_root
from crm_lessons.text.language import Text

if TYPE_CHECKING:
    from crm_lessons.authoring.adding.additions import Addition

    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]

KINDS = ("number", "rate", "choice", "text", "function")
"""Those with a template; said here too, because a teacher who only grades has no jupytext."""


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to those of `crm-lessons`."""
    parser = subparsers.add_parser("new-question", help=str(_HELP), description=str(_HELP))
    parser.add_argument("stem", metavar="NN_name", help=str(_STEM))
    parser.add_argument("question", metavar="question_id", help=str(_QUESTION))
    parser.add_argument("--kind", choices=KINDS, required=True, help=str(_KIND))
    add_root(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the question and return the exit code: 0 done, 1 something to correct, 2 wrong usage."""
    return add(lambda: _addition(arguments), _NEXT.format(stem=arguments.stem, id=arguments.question))


def _addition(arguments: argparse.Namespace) -> Addition:
    from crm_lessons.authoring.adding.new_question import new_question

    return new_question(arguments.root, arguments.stem, arguments.question, arguments.kind)


_HELP = Text(
    fr="Commence une question à la fin d'une feuille : un exemple qui marche tel quel.",
    en="Begins a question at the end of a sheet: an example that works as it is.",
)
_STEM = Text(fr="le chapitre, comme 02_pareto_abc", en="the chapter, such as 02_pareto_abc")
_QUESTION = Text(
    fr="l'identifiant de la question : la variable où l'étudiant met sa réponse, comme median_share",
    en="the id of the question: the variable in which the student puts the answer, such as median_share",
)
_KIND = Text(fr="ce qu'est la réponse", en="what the answer is")
_NEXT = Text(
    fr="Changez l'exemple en votre question, nommez `{id}` dans chapters/{stem}/coverage.tsv, puis lancez `crm-lessons build {stem}`.",
    en="Change the example into your question, name `{id}` in chapters/{stem}/coverage.tsv, then run `crm-lessons build {stem}`.",
)
