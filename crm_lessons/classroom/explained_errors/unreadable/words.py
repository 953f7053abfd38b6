"""Words that Python cannot read where they stand: a name of several words, a word of its own as a name, a capital, a French word."""

from __future__ import annotations

import builtins
import keyword
import re

from crm_lessons.classroom.explained_errors.code_only import code_only
from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.language import Text, listed

_BETWEEN_CONDITIONS = {"et": "and", "ou": "or", "pas": "not", "non": "not"}
_WORDS = _BETWEEN_CONDITIONS | {
    "si": "if", "sinon": "else", "sinonsi": "elif", "pour": "for", "dans": "in", "tantque": "while",
    "retourne": "return", "retourner": "return", "importe": "import", "importer": "import",
}  # fmt: skip


def _french_word(failure: Failure) -> Text:
    """Give each French word of the line its English one, and the signs where columns may be meant."""
    found = {word: _WORDS["".join(word.split())] for word in re.findall(_FRENCH, failure.code)}
    written = listed(_WRITTEN.format(word=word, english=english) for word, english in found.items())
    said = _BETWEEN_COLUMNS if _BETWEEN_CONDITIONS.keys() & found.keys() else _ENGLISH_ONLY
    return said.format(written=written)


_FRENCH = rf"\b(?:tant\s+que|sinon\s+si|{'|'.join(_WORDS)})\b"
_WRITTEN = Text(fr="`{word}` s'écrit `{english}`", en="`{word}` is written `{english}`")
_ENGLISH_ONLY = Text(
    fr="Python ne connaît que les mots anglais : {written}.", en="Python knows English words only: {written}."
)
_BETWEEN_COLUMNS = Text(
    fr="Python ne connaît que les mots anglais : {written}. Entre deux colonnes, c'est `&` (et) ou `|` (ou), "
    "avec des parenthèses autour de chaque comparaison.",
    en="Python knows English words only: {written}. Between two columns it is `&` (and) or `|` (or), "
    "with brackets around each comparison.",
)


def words_without_quotation_marks(failure: Failure) -> Text | None:
    """Say that words in the place of a value make a text; None where one of them is a word of Python's or a name of the notebook."""
    words, cell = failure.found["words"], code_only(failure.cell)
    for word in words.split():
        bound = rf"\b{word}\s*=(?!=)|\b(?:for|def|lambda|import|as)\b[^:=\n]*\b{word}\b"
        if keyword.iskeyword(word) or word in {*_WORDS, *failure.names, *vars(builtins)} or re.search(bound, cell):
            return None
    return Text(
        fr='`{words}` : plusieurs mots à la place d\'une valeur sont un texte, et un texte se met entre guillemets, `"{words}"`.',
        en='`{words}`: several words in the place of a value are a text, and a text goes in quotation marks, `"{words}"`.',
    ).format(words=words)


SEVERAL_WORDS = r"[=:,(\[{]\s*(?P<words>[^\W\d]\w*(?: +[^\W\d]\w*)+)\s*(?:[])},]|$)"
"""Words between two signs of which neither belongs to them."""


def _capital(failure: Failure) -> Text:
    word = failure.found["word"]
    return Text(
        fr="Python distingue majuscules et minuscules : `{word}` s'écrit `{python}`.",
        en="To Python capitals and small letters are not the same: `{word}` is written `{python}`.",
    ).format(word=word, python=word.lower())


_SMALL_WORDS = [word for word in keyword.kwlist if word.islower()]


def _name_of_several_words(failure: Failure) -> Text | None:
    words = re.split(r"[ '’-]+", failure.found["name"])
    if any(map(keyword.iskeyword, words)):
        return None
    return Text(
        fr="Un nom s'écrit d'un seul tenant, sans espace, apostrophe ni tiret : `{joined}`.",
        en="A name is written in one piece, without a space, an apostrophe or a hyphen: `{joined}`.",
    ).format(joined="_".join(words))


RULES: tuple[Rule, ...] = (
    Rule(
        "name_of_several_words",
        SyntaxError,
        "invalid syntax|unterminated|cannot assign to expression",
        _name_of_several_words,
        line=r"^\s*(?P<name>[^\W\d]\w*(?:[ '’-][^\W\d]\w*)+)\s*=(?!=)",
    ),
    Rule(
        "heading_after_a_point",
        SyntaxError,
        "invalid syntax|unterminated",
        Text(
            fr='`{heading}` ne peut suivre un point : un nom de plusieurs mots se met entre crochets et guillemets, `["…"]`. Les noms des '
            "colonnes, tels que Python les connaît, sont dans `{table}.columns`.",
            en='`{heading}` cannot follow a point: a name of several words goes in brackets and quotation marks, `["…"]`. The names of the '
            "columns, as Python knows them, are in `{table}.columns`.",
        ),
        code=r"\w\.[^\W\d]\w* (?:d['’]|de |par |of )",
        line=r"(?<![\w.\"'])(?P<table>[^\W\d]\w*)\.(?P<heading>[^\W\d]\w*(?:(?: d['’]| de | par | of )[^\W\d]\w*))",
    ),
    Rule(
        "small_letters",
        SyntaxError,
        "invalid syntax",
        _capital,
        code=rf"(?<![\w.\"'])(?P<word>{'|'.join(word.capitalize() for word in _SMALL_WORDS)}|{'|'.join(word.upper() for word in _SMALL_WORDS)})(?=\s+[\w\"'(\[])",
    ),
    Rule(
        "word_of_python",
        SyntaxError,
        "invalid syntax|cannot assign to (?:True|False|None)",
        Text(
            fr="`{word}` est un mot de Python, qui ne peut nommer autre chose. Donnez à votre résultat un autre nom.",
            en="`{word}` is a word of Python, which cannot name anything else. Give your result another name.",
        ),
        code=rf"(?<![\w.])(?P<word>{'|'.join(keyword.kwlist)})\s*=(?!=)",
    ),
)

FRENCH_WORD = Rule("french_word", SyntaxError, "invalid syntax", _french_word, code=_FRENCH)
"""Known after the slips of `syntax.py`, because such a word may stand on any line."""
