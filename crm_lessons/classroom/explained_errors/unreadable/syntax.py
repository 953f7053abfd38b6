"""Code that Python cannot read: brackets that do not close, a line that stops half-way, a word or a sign that Python uses otherwise."""

from __future__ import annotations

import io
import tokenize

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.classroom.explained_errors.tables.refusals import NAMED_RESULT
from crm_lessons.classroom.explained_errors.unreadable.words import (
    FRENCH_WORD,
    SEVERAL_WORDS,
    words_without_quotation_marks,
)
from crm_lessons.text.language import Text


def _open_bracket(failure: Failure) -> Text | None:
    opened = _still_open(failure.cell)
    if opened is None:
        return _UNFINISHED
    sign, line = opened
    return Text(
        fr="`{sign}`, ouvert à la ligne {line}, n'est jamais refermé. Comptez : chaque `{sign}` attend son `{closing}`.",
        en="`{sign}`, opened on line {line}, is never closed. Count: each `{sign}` waits for its `{closing}`.",
    ).format(sign=sign, line=line, closing=_CLOSING[sign])


def _without_quotation_marks(failure: Failure) -> Text:
    return Text(
        fr="Entre les parenthèses, le nom devant `=` s'écrit sans guillemets : `{name}=…`.",
        en="Between the brackets, the name before `=` is written without quotation marks: `{name}=…`.",
    ).format(name="_".join(failure.found["name"].split()))


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
_UNFINISHED = Text(
    fr="Python attend la suite : une parenthèse, un crochet ou un guillemet n'est pas refermé, ou un bloc est vide.",
    en="Python waits for more: a bracket or a quotation mark is not closed, or a block is empty.",
)
RULES: tuple[Rule, ...] = (
    Rule(
        "semicolon_of_excel",
        SyntaxError,
        "invalid syntax",
        Text(
            fr="Entre les parenthèses, Python sépare par des virgules ; le point-virgule est d'Excel. Les fonctions aussi ont d'autres noms : "
            "`serie.sum()` pour SOMME, `len(table[condition])` pour NB.SI.",
            en="Between brackets Python separates by commas; the semicolon is Excel's. The functions have other names too: "
            "`series.sum()` for SUM, `len(table[condition])` for COUNTIF.",
        ),
        code=r"\w\s*\([^()]*;",
    ),
    Rule(
        "value_before_equals",
        SyntaxError,
        "cannot assign to (?:literal|function call|expression) here",
        Text(
            fr="Devant `=` se tient un nom, derrière lui la valeur : `nom = valeur`. Pour une comparaison, doublez-le : `==`.",
            en="Before `=` stands a name, after it the value: `name = value`. For a comparison, double it: `==`.",
        ),
        code=r"^(?!\s*(?:if|elif|while|assert|return)\b)[^=]*[^=<>!]=(?![=<>])",
    ),
    Rule(
        "parameter_in_quotation_marks",
        SyntaxError,
        'perhaps you meant "=="',
        _without_quotation_marks,
        code=r"""[(,]\s*(["'])\s*\1\s*=(?!=)""",
        line=r"""[(,]\s*(["'])(?P<name>[^\W\d][\w ]*)\1\s*=(?!=)""",
    ),
    Rule(
        "equals_for_comparison",
        SyntaxError,
        "(?i)maybe you meant '=='|perhaps you meant \"==\"",
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
    Rule(
        "one_more",
        SyntaxError,
        "invalid syntax",
        Text(
            fr="Python n'a pas de `{sign}{sign}`. Pour compter un de plus : `n = n + 1`.",
            en="Python has no `{sign}{sign}`. To count one more: `n = n + 1`.",
        ),
        code=r"\w(?P<sign>[+-])(?P=sign)",
    ),
    Rule(
        "line_stops_half_way",
        SyntaxError,
        "invalid syntax|starred expression|expected argument value expression",
        Text(
            fr="La ligne s'arrête sur `{sign}` : il manque ce qui vient après.",
            en="The line stops at `{sign}`: what comes after it is missing.",
        ),
        code=r"(?P<sign>[-+*/=<>&|]|\b(?:and|or|not|in))\s*[,)\]]?\s*$",
    ),
    Rule("open_bracket", SyntaxError, "was never closed|incomplete input|unexpected EOF", _open_bracket),
    Rule(
        "colon",
        SyntaxError,
        "expected ':'",
        Text(
            fr="Il manque les deux-points à la fin de la ligne, après `if`, `else`, `for`, `while`, `def` ou `class`.",
            en="The colon at the end of the line is missing, after `if`, `else`, `for`, `while`, `def` or `class`.",
        ),
    ),
    Rule(
        "else_alone",
        SyntaxError,
        "invalid syntax",
        Text(
            fr="`{word}` va avec un `if` écrit plus haut, à la même distance du bord, sans autre ligne de cette distance entre eux.",
            en="`{word}` goes with an `if` above it, at the same distance from the edge, with no other line of that distance in between.",
        ),
        code=r"^\s*(?P<word>else|elif)\b",
    ),
    Rule(
        "condition_inside_a_line",
        SyntaxError,
        "expected 'else'|invalid syntax",
        Text(
            fr="Sur une seule ligne, une condition a trois parts : `valeur if condition else autre`. Pour plus de deux cas, prenez `if`, "
            "`elif`, `else`, chacun sur sa ligne.",
            en="On one line a condition has three parts: `value if condition else other`. For more than two cases use `if`, `elif`, "
            "`else`, each on its own line.",
        ),
        code=r"[=:,(]\s*if\b|\bif\b.*\belif\b|\S\s+if\b(?!.*\belse\b)",
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
        "label_without_value",
        SyntaxError,
        "':' expected after dictionary key",
        Text(
            fr="Dans un dictionnaire, chaque étiquette a sa valeur : `{{étiquette: valeur, …}}`. Sans valeurs, c'est un ensemble.",
            en="In a dictionary each label has its value: `{{label: value, …}}`. Without values it is a set.",
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
        code="=>|=<",
    ),
    Rule(
        "different",
        SyntaxError,
        "invalid syntax",
        Text(fr="« Différent de » s'écrit `!=`.", en="“Different from” is written `!=`."),
        code="<>",
    ),
    FRENCH_WORD,
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
        "call_without_brackets",
        SyntaxError,
        "invalid syntax",
        Text(
            fr="`{name}` est une fonction : ce qu'on lui donne se met entre parenthèses, `{name}(…)`.",
            en="`{name}` is a function: what it is given goes in brackets, `{name}(…)`.",
        ),
        code=r"(?<![\w.])(?P<name>len|sum|round|max|min|set|list|show|int|float|str|sorted|range)\s+(?!(?:in|is|and|or|if|else|for|not)\b)[\w\"']",
    ),
    Rule(
        "words_without_quotation_marks",
        SyntaxError,
        "^invalid syntax",
        words_without_quotation_marks,
        code=SEVERAL_WORDS,
    ),
    Rule(
        "column_and_computation_apart",
        SyntaxError,
        "positional argument follows keyword argument",
        NAMED_RESULT,
        code=r"""\.agg(?:regate)?\s*\(.*\w\s*=\s*(["'])\s*\1\s*,\s*["']""",
    ),
    Rule(
        "named_values_last",
        SyntaxError,
        "positional argument follows keyword argument",
        Text(
            fr="Entre les parenthèses, les valeurs sans nom viennent d'abord, puis celles qui en ont un : `fonction(valeur, nom=valeur)`.",
            en="Between the brackets the values without a name come first, then those that have one: `function(value, name=value)`.",
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
    Rule(
        "where_the_arrow_points",
        SyntaxError,
        "^invalid syntax$",
        Text(
            fr="Python cesse de lire là où pointe la flèche `^` du message. La faute s'y trouve ou juste avant : un signe de trop, un signe qui "
            "manque, un mot qu'il ne connaît pas.",
            en="Python stops reading where the arrow `^` of the message points. The slip is there or just before: a sign too many, a sign "
            "missing, a word that it does not know.",
        ),
    ),
)
