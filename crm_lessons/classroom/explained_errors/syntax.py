"""Code that Python cannot read: numbers written as on paper, signs copied from a text, brackets that do not close."""

from __future__ import annotations

import io
import tokenize

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.language import Text


def _number_with_spaces(failure: Failure) -> Text:
    digits = "".join(failure.found["number"].split())
    return Text(
        fr="`{found}` fait deux nombres pour Python. Écrivez-le sans espace, `{digits}`, ou avec des tirets bas, `{lows}`.",
        en="`{found}` is two numbers to Python. Write it without a space, `{digits}`, or with underscores, `{lows}`.",
    ).format(found=failure.found["number"], digits=digits, lows=f"{int(digits):_}")


def _percent(failure: Failure) -> Text:
    rate = float(failure.found["number"].replace(",", ".")) / 100
    return Text(
        fr="Python n'a pas de signe pour cent. Écrivez le taux, entre 0 et 1 : `{rate}`.",
        en="Python has no percent sign. Write the rate, between 0 and 1: `{rate}`.",
    ).format(rate=f"{rate:g}")


def _sign(failure: Failure) -> Text:
    return _SIGNS.get(failure.found["sign"], _UNKNOWN_SIGN).format(sign=failure.found["sign"])


def _open_bracket(failure: Failure) -> Text | None:
    opened = _still_open(failure.cell)
    if opened is None:
        return _UNFINISHED
    sign, line = opened
    return Text(
        fr="`{sign}`, ouvert à la ligne {line}, n'est jamais refermé. Comptez : chaque `{sign}` attend son `{closing}`.",
        en="`{sign}`, opened on line {line}, is never closed. Count: each `{sign}` waits for its `{closing}`.",
    ).format(sign=sign, line=line, closing=_CLOSING[sign])


def _still_open(cell: str) -> tuple[str, int] | None:
    """Return the last bracket that is opened and not closed, and its line."""
    opened: list[tuple[str, int]] = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(cell).readline):
            if token.type == tokenize.OP and token.string in _CLOSING:
                opened.append((token.string, token.start[0]))
            elif token.type == tokenize.OP and token.string in _CLOSING.values() and opened:
                opened.pop()
    except (tokenize.TokenError, SyntaxError):
        pass
    return opened[-1] if opened else None


_CLOSING = {"(": ")", "[": "]", "{": "}"}
_QUOTES = Text(
    fr='`{sign}` est un guillemet de traitement de texte. Python veut des guillemets droits : `"…"`.',
    en='`{sign}` is a word processor\'s quotation mark. Python wants straight ones: `"…"`.',
)
_MINUS = Text(
    fr="`{sign}` ressemble à un moins, mais vient d'un texte. Tapez le trait d'union du clavier : `-`.",
    en="`{sign}` looks like a minus, but comes from a text. Type the hyphen of the keyboard: `-`.",
)
_CURRENCY = Text(
    fr="Python compte sans unité : ôtez `{sign}` et gardez le nombre seul.",
    en="Python counts without units: take `{sign}` away and keep the number alone.",
)
_UNKNOWN_SIGN = Text(
    fr="Python ne lit pas le signe `{sign}` hors des guillemets. Il vient souvent d'un texte copié : effacez-le et tapez-le au clavier.",
    en="Python does not read the sign `{sign}` outside quotation marks. It often comes from copied text: delete it and type it again.",
)
_SIGNS: dict[str, Text] = {
    **dict.fromkeys("“”„«»‘’", _QUOTES),
    **dict.fromkeys("−–—", _MINUS),
    **dict.fromkeys("€£$%", _CURRENCY),
    "×": Text(fr="Pour multiplier, Python écrit `*`.", en="To multiply, Python writes `*`."),
    "÷": Text(fr="Pour diviser, Python écrit `/`.", en="To divide, Python writes `/`."),
    "²": Text(fr="Pour un carré, Python écrit `** 2`.", en="For a square, Python writes `** 2`."),
    "≤": Text(fr="`≤` s'écrit `<=`.", en="`≤` is written `<=`."),
    "≥": Text(fr="`≥` s'écrit `>=`.", en="`≥` is written `>=`."),
    "≠": Text(fr="`≠` s'écrit `!=`.", en="`≠` is written `!=`."),
}
_UNFINISHED = Text(
    fr="Python attend la suite : une parenthèse, un crochet ou un guillemet n'est pas refermé, ou un bloc est vide.",
    en="Python waits for more: a bracket or a quotation mark is not closed, or a block is empty.",
)
_WORDS = {"et": "and", "ou": "or", "si": "if", "sinon": "else", "dans": "in", "pas": "not"}


def _french_word(failure: Failure) -> Text:
    return Text(
        fr="Python ne connaît que les mots anglais : `{word}` s'écrit `{english}`. Entre deux colonnes, c'est `&` (et) ou `|` (ou), "
        "avec des parenthèses autour de chaque comparaison.",
        en="Python knows English words only: `{word}` is written `{english}`. Between two columns it is `&` (and) or `|` (or), "
        "with brackets around each comparison.",
    ).format(word=failure.found["word"], english=_WORDS[failure.found["word"]])


RULES: tuple[Rule, ...] = (
    Rule(
        "number_with_spaces",
        SyntaxError,
        "invalid syntax|non-printable|leading zeros|invalid decimal",
        _number_with_spaces,
        line=r"(?<![\w.])(?P<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?!\d)",
    ),
    Rule(
        "decimal_comma",
        SyntaxError,
        "leading zeros|invalid syntax",
        Text(
            fr="Les décimales s'écrivent avec un point : `{whole}.{decimals}`, et non `{whole},{decimals}`.",
            en="Decimals are written with a point: `{whole}.{decimals}`, not `{whole},{decimals}`.",
        ),
        line=r"(?<![\w.])(?P<whole>\d+),(?P<decimals>0\d+)",
    ),
    Rule(
        "leading_zero",
        SyntaxError,
        "leading zeros",
        Text(
            fr="Un nombre ne commence pas par zéro : `{number}` s'écrit sans lui, ou entre guillemets si c'est un code.",
            en="A number does not begin with zero: write `{number}` without it, or in quotation marks if it is a code.",
        ),
        line=r"(?<![\w.])(?P<number>0\d+)",
    ),
    Rule("percent_sign", SyntaxError, "invalid syntax|incomplete", _percent, line=r"(?P<number>\d+(?:[.,]\d+)?)\s*%"),
    Rule("sign_of_a_text", SyntaxError, "invalid character '(?P<sign>.)'", _sign),
    Rule(
        "hidden_space",
        SyntaxError,
        "invalid non-printable character",
        Text(
            fr="Un espace de cette ligne vient d'un texte copié, et Python ne le lit pas. Effacez les espaces de la ligne et retapez-les.",
            en="A space on this line comes from copied text, and Python does not read it. Delete the line's spaces and type them again.",
        ),
    ),
    Rule(
        "equals_for_comparison",
        SyntaxError,
        "Maybe you meant '=='",
        Text(
            fr="`=` donne un nom à une valeur ; pour demander si deux valeurs sont égales, doublez-le : `==`.",
            en="`=` gives a name to a value; to ask whether two values are equal, double it: `==`.",
        ),
    ),
    Rule(
        "wrong_closing",
        SyntaxError,
        "closing parenthesis '(?P<closed>.)' does not match opening parenthesis '(?P<opened>.)'",
        Text(
            fr="`{opened}` est ouvert et `{closed}` ferme : refermez dans l'ordre, avec le signe de la même famille.",
            en="`{opened}` opens and `{closed}` closes: close in order, with the sign of the same kind.",
        ),
    ),
    Rule(
        "closing_too_many",
        SyntaxError,
        "unmatched '(?P<sign>.)'",
        Text(
            fr="Un `{sign}` ferme ce que rien n'a ouvert : il est de trop, ou son ouverture manque plus haut.",
            en="A `{sign}` closes what nothing has opened: it is one too many, or its opening is missing before it.",
        ),
    ),
    Rule("open_bracket", SyntaxError, "was never closed|incomplete input|unexpected EOF", _open_bracket),
    Rule(
        "colon",
        SyntaxError,
        "expected ':'",
        Text(
            fr="Il manque les deux-points à la fin de la ligne, après `if`, `for`, `def` ou `else`.",
            en="The colon at the end of the line is missing, after `if`, `for`, `def` or `else`.",
        ),
    ),
    Rule(
        "not_indented",
        IndentationError,
        "expected an indented block",
        Text(
            fr="Après les deux-points, la ligne suivante se décale de quatre espaces (touche Tab).",
            en="After the colon, the next line moves four spaces to the right (the Tab key).",
        ),
    ),
    Rule(
        "indented_otherwise",
        IndentationError,
        "",
        Text(
            fr="Les lignes d'un même bloc commencent toutes à la même distance du bord. Alignez celle-ci sur ses voisines.",
            en="The lines of one block all begin at the same distance from the edge. Align this one with its neighbours.",
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
    Rule(
        "return_outside",
        SyntaxError,
        "'return' outside function",
        Text(
            fr="`return` n'a de sens que dans une fonction : décalez la ligne sous son `def`, ou donnez un nom au résultat.",
            en="`return` makes sense only inside a function: indent the line under its `def`, or give the result a name.",
        ),
    ),
    Rule(
        "comparison_turned",
        SyntaxError,
        "invalid syntax|cannot assign",
        Text(
            fr="Dans une comparaison, le signe `=` vient en dernier : `>=`, `<=`.",
            en="In a comparison the sign `=` comes last: `>=`, `<=`.",
        ),
        line="=>|=<",
    ),
    Rule(
        "different",
        SyntaxError,
        "invalid syntax",
        Text(fr="« Différent de » s'écrit `!=`.", en="“Different from” is written `!=`."),
        line="<>",
    ),
    Rule(
        "unit_beside_a_number",
        SyntaxError,
        "invalid decimal literal",
        Text(
            fr="`{written}` : un nom ne commence pas par un chiffre, et un nombre n'a pas d'unité. Pour multiplier, écrivez `*`.",
            en="`{written}`: a name does not begin with a digit, and a number has no unit. To multiply, write `*`.",
        ),
        line=r"(?<!\w)(?P<written>\d+[^\W\d]\w*)",
    ),
    Rule("french_word", SyntaxError, "invalid syntax", _french_word, line=rf"\b(?P<word>{'|'.join(_WORDS)})\b"),
    Rule(
        "print_without_brackets",
        SyntaxError,
        "call to 'print'",
        Text(
            fr="`print` prend des parenthèses : `print(total)`. À la fin d'une cellule, le nom seul suffit.",
            en="`print` takes brackets: `print(total)`. At the end of a cell the name alone is enough.",
        ),
    ),
    Rule(
        "missing_comma",
        SyntaxError,
        "forgot a comma",
        Text(
            fr="Deux valeurs se suivent sans rien entre elles : il manque une virgule, ou un signe comme `*`.",
            en="Two values follow each other with nothing between: a comma is missing, or a sign such as `*`.",
        ),
    ),
)
