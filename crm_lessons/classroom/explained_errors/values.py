"""An operation on values that do not go with it: a decimal comma, numbers as text, a place that is still blank, nothing at all."""

from __future__ import annotations

import re

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.language import Text


def _decimal_comma(failure: Failure) -> Text:
    written = _WITH_COMMA.search(failure.line) or _WITH_COMMA.search(failure.cell)
    if written is None:
        return _TUPLE
    return Text(
        fr="`{whole},{decimals}` fait deux nombres pour Python. Les décimales s'écrivent avec un point : `{whole}.{decimals}`.",
        en="`{whole},{decimals}` is two numbers to Python. Decimals are written with a point: `{whole}.{decimals}`.",
    ).format(whole=written[1], decimals=written[2])


def _text_to_number(failure: Failure) -> Text:
    digits = re.fullmatch(r"\s*(-?\d[\d\s]*)[,.]?(\d*)\s*%?\s*", failure.found["text"])
    if digits is None:
        return Text(
            fr="« {text} » n'est pas un nombre. S'il y en a dans la colonne, ôtez ces lignes ou corrigez-les d'abord.",
            en="“{text}” is not a number. If the column holds such words, take those rows out or correct them first.",
        ).format(**failure.found)
    whole = re.sub(r"\s", "", digits[1])
    return Text(
        fr="« {text} » est un texte. Écrivez le nombre sans guillemets, sans espace ni %, avec un point : `{number}`.",
        en="“{text}” is text. Write the number without quotation marks, spaces or %, with a point: `{number}`.",
    ).format(number=f"{whole}.{digits[2]}" if digits[2] else whole, **failure.found)


_WITH_COMMA = re.compile(r"""(?<![\w.'"])(\d+),(\d+)(?![\w'"])""")
_TUPLE = Text(
    fr="Deux valeurs séparées par une virgule ne font pas un nombre. Les décimales s'écrivent avec un point.",
    en="Two values with a comma between them are not a number. Decimals are written with a point.",
)
_NUMBERS_AS_TEXT = Text(
    fr="L'une des valeurs est un texte. Ôtez les guillemets du nombre, ou convertissez la colonne : `pd.to_numeric(…)`.",
    en="One of the values is text. Take the quotation marks off the number, or convert the column: `pd.to_numeric(…)`.",
)
_NOTHING = Text(
    fr="L'une des valeurs est `None`, c'est-à-dire rien : une fonction sans `return`, ou une cellule laissée vide.",
    en="One of the values is `None`, that is, nothing: a function without `return`, or a cell left blank.",
)

_COMPARED_NAME = r"""\[\s*(["'])[^\W\d][^"']*\1\s*(?:[<>]=?|==|!=)"""
_COLUMN_FIRST = Text(
    fr='Le crochet se ferme derrière le nom de la colonne, avant la comparaison : `table["colonne"] > 10`.',
    en='The bracket closes behind the name of the column, before the comparison: `table["column"] > 10`.',
)

RULES: tuple[Rule, ...] = (
    Rule(
        "still_blank",
        (TypeError, AttributeError, ValueError),
        r"(?i)\bellipsis\b",
        Text(
            fr="L'une des valeurs est `...`, une place encore vide. Répondez d'abord à la question dont elle vient, et exécutez sa cellule.",
            en="One of the values is `...`, a place that is still blank. Answer first the question it comes from, and run its cell.",
        ),
    ),
    Rule("decimal_comma_in_use", TypeError, r"\btuple\b(?!.*not callable)", _decimal_comma),
    Rule(
        "decimal_comma_multiplied", TypeError, "multiply sequence by non-int", _decimal_comma, line=_WITH_COMMA.pattern
    ),
    Rule("nothing", TypeError, "NoneType", _NOTHING),
    Rule("nothing_asked", AttributeError, "'NoneType' object", _NOTHING),
    Rule(
        "comparison_in_the_brackets",
        TypeError,
        "not supported between instances of 'str'",
        _COLUMN_FIRST,
        line=_COMPARED_NAME,
    ),
    Rule(
        "text_reduced",
        TypeError,
        "Cannot perform reduction|[Cc]ould not convert .* to numeric|agg function failed",
        Text(
            fr="Ce calcul ne se fait pas sur du texte. Choisissez d'abord les colonnes de nombres : `table[[…]]`, ou `numeric_only=True`.",
            en="This cannot be computed of text. Choose the columns of numbers first: `table[[…]]`, or `numeric_only=True`.",
        ),
    ),
    Rule(
        "text_as_number",
        TypeError,
        r"(?:operand type|concatenate|not supported between|Invalid comparison|cannot perform).*\bstr|to str|sequence by non-int|^ufunc .* not supported for the input",
        _NUMBERS_AS_TEXT,
    ),
    Rule(
        "text_to_number",
        ValueError,
        "(?:could not convert string to float:|Unable to parse string) ['\"](?P<text>[^'\"]*)",
        _text_to_number,
    ),
    Rule("text_to_whole", ValueError, r"invalid literal for int\(\) with base 10: '(?P<text>[^']*)'", _text_to_number),
    Rule(
        "division_by_zero",
        ZeroDivisionError,
        "",
        Text(
            fr="On divise par zéro. Qu'est-ce qui peut valoir zéro au dénominateur, et que veut dire le taux dans ce cas ?",
            en="Something is divided by zero. What can be zero in the denominator, and what does the rate mean then?",
        ),
    ),
    Rule(
        "place_too_far",
        IndexError,
        "out of range|out-of-bounds|out of bounds",
        Text(
            fr="Cette place n'existe pas : on compte à partir de 0, et la dernière est la longueur moins un, ou `-1`.",
            en="That place does not exist: counting begins at 0, and the last one is the length minus one, or `-1`.",
        ),
    ),
    Rule(
        "other_lengths",
        ValueError,
        "operands could not be broadcast|must have same first dimension|must be (?:of )?the same length|shape mismatch|must be the same size",
        Text(
            fr="Ce que vous mettez côte à côte n'a pas le même nombre d'éléments. Comparez leurs longueurs avec `len(…)`.",
            en="What you put side by side does not have as many elements. Compare their lengths with `len(…)`.",
        ),
    ),
    Rule(
        "limits_in_order",
        ValueError,
        "bins must increase monotonically",
        Text(
            fr="Les limites de `bins` vont de la plus petite à la plus grande, sans répétition.",
            en="The limits in `bins` go from the smallest to the largest, without repetition.",
        ),
    ),
    Rule(
        "limits_that_meet",
        ValueError,
        "Bin edges must be unique",
        Text(
            fr="Trop de valeurs égales : deux limites tombent au même endroit. Demandez moins de groupes, ou classez d'abord par rang, "
            '`.rank(method="first")`.',
            en="Too many equal values: two limits fall on the same spot. Ask for fewer groups, or rank first, "
            '`.rank(method="first")`.',
        ),
    ),
    Rule(
        "file_missing",
        FileNotFoundError,
        "No such file or directory: '(?P<file>[^']*)'",
        Text(
            fr="Aucun fichier « {file} » dans le dossier de ce cahier. Les tables d'une feuille s'obtiennent sans fichier : `sheet.data(…)`.",
            en="There is no file “{file}” in this notebook's folder. The tables of a sheet need no file: `sheet.data(…)`.",
        ),
    ),
)
