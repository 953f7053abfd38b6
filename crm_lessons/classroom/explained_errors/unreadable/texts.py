"""Texts in quotation marks: one that closes too early or never, and a sign in it that Python reads as something else."""

from __future__ import annotations

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.language import Text


def _closed_between_braces(failure: Failure) -> Text:
    mark = failure.found["mark"]
    return Text(
        fr="Entre les accolades, `{mark}` referme le texte que `f{mark}` a ouvert. À l'intérieur, prenez l'autre guillemet : `{other}`.",
        en="Between the braces `{mark}` closes the text that `f{mark}` has opened. Inside, use the other quotation mark: `{other}`.",
    ).format(mark=mark, other="'" if mark == '"' else '"')


def _brace_alone(failure: Failure) -> Text | None:
    """Say that braces go by two; None where as many open as close, and the slip is between them."""
    if failure.line.count("{") == failure.line.count("}"):
        return None
    return Text(
        fr='Dans un texte `f"…"`, les accolades vont par deux autour de chaque nom, et l\'une manque ici : `{nom}`.',
        en='In a text `f"…"` braces go in pairs around each name, and one is missing here: `{name}`.',
    )


RULES: tuple[Rule, ...] = (
    Rule(
        "quotation_mark_between_braces",
        SyntaxError,
        r"f-string: (?:unmatched|expecting '\}')",
        _closed_between_braces,
        line=r"""\b[rR]?[fF][rR]?(?P<mark>["'])(?:(?!(?P=mark)).)*\{[^{}]*?(?P=mark)[^{}]*\}""",
    ),
    Rule("brace_alone", SyntaxError, r"f-string: (?:expecting '\}'|single '\}' is not allowed)", _brace_alone),
    Rule(
        "backslash_in_a_path",
        SyntaxError,
        "'unicodeescape' codec can't decode",
        Text(
            fr="Dans un texte, `\\` annonce un signe spécial. Pour le chemin d'un fichier, écrivez `/` à sa place, ou `r` devant le "
            'guillemet : `r"…"`.',
            en="In a text, `\\` begins a special sign. In the path of a file write `/` instead, or put `r` before the quotation "
            'mark: `r"…"`.',
        ),
    ),
    Rule(
        "quotation_mark",
        SyntaxError,
        "unterminated",
        Text(
            fr="Un guillemet s'ouvre et ne se referme pas sur la ligne. Une apostrophe dans un texte ferme aussi `'…'` : prenez `\"…\"`.",
            en="A quotation mark opens and does not close on the line. An apostrophe inside also closes `'…'`: use `\"…\"`.",
        ),
    ),
)
