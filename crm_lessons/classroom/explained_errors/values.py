"""An operation on values that do not go with it: a decimal comma, numbers as text, a place that is still blank, nothing at all."""

from __future__ import annotations

import re

from crm_lessons.classroom.explained_errors.code_only import code_only
from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.language import Text


def _decimal_comma(failure: Failure) -> Text:
    written = _WITH_COMMA.search(failure.code) or _WITH_COMMA.search(code_only(failure.cell))
    if written is None:
        return _TUPLE
    return Text(
        fr="`{whole},{decimals}` fait deux nombres pour Python. Les décimales s'écrivent avec un point : `{whole}.{decimals}`.",
        en="`{whole},{decimals}` is two numbers to Python. Decimals are written with a point: `{whole}.{decimals}`.",
    ).format(whole=written[1], decimals=written[2])


def _multiplied(failure: Failure) -> Text | None:
    """Say what stands on the line, or in one of its variables: two numbers where one was meant, or a list."""
    held = {type(failure.names.get(name)) for name in re.findall(r"[^\W\d]\w*", failure.code)}
    if str in held or re.search(_TEXT_MULTIPLIED, failure.code):
        return None
    if tuple in held:
        return _decimal_comma(failure)
    if list in held or "[" in failure.code:
        return _LIST
    return _decimal_comma(failure) if _WITH_COMMA.search(failure.code) else None


_WITH_COMMA = re.compile(r"""(?<![\w.'"])(\d+),(\d+)(?![\w'"])""")
_TEXT_MULTIPLIED = r"""["']\s*\*|\*\s*["']"""
_TUPLE = Text(
    fr="Deux valeurs séparées par une virgule ne font pas un nombre. Les décimales s'écrivent avec un point.",
    en="Two values with a comma between them are not a number. Decimals are written with a point.",
)
_LIST = Text(
    fr="On ne multiplie pas une liste d'un seul coup. Une série, oui : `pd.Series(…)`, puis le même calcul.",
    en="A list is not multiplied all at once. A Series is: `pd.Series(…)`, then the same computation.",
)
_NUMBERS_AS_TEXT = Text(
    fr="L'une des valeurs est un texte. Ôtez les guillemets du nombre, ou convertissez la colonne : `pd.to_numeric(…)`.",
    en="One of the values is text. Take the quotation marks off the number, or convert the column: `pd.to_numeric(…)`.",
)
_NOTHING = Text(
    fr="L'une des valeurs est `None`, c'est-à-dire rien : une fonction sans `return`, ou une cellule laissée vide.",
    en="One of the values is `None`, that is, nothing: a function without `return`, or a cell left blank.",
)


def _text_beside_a_number(failure: Failure) -> Text:
    return _TEXT_AND_NUMBER if failure.table is None else _TEXT_AND_COLUMN


_TEXT_AND_NUMBER = Text(
    fr='`+` ne met pas un nombre et un texte bout à bout. Une f-string les réunit, le nombre entre accolades : `f"{total} DH"`.',
    en='`+` does not put a number and a text end to end. An f-string joins them, the number between braces: `f"{total} DH"`.',
)
_TEXT_AND_COLUMN = Text(
    fr="`+` ne met pas une colonne de nombres et un texte bout à bout. Faites d'abord des textes de la colonne : `.astype(str)`.",
    en="`+` does not put a column of numbers and a text end to end. Make texts of the column first: `.astype(str)`.",
)
_WORDS_ADDED = r"""\+\s*(["'])[^"']*[^\W\d][^"']*\1|(["'])[^"']*[^\W\d][^"']*\2\s*\+"""
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
    Rule("decimal_comma_in_use", TypeError, r"\btuple\b(?!.*(?:not callable|in \*\*kwargs))", _decimal_comma),
    Rule("sequence_multiplied", TypeError, "multiply sequence by non-int", _multiplied),
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
        "Cannot perform reduction|dtype '(?:str|object)' does not support operation|[Cc]ould not convert .* to numeric|agg function failed",
        Text(
            fr="Ce calcul ne se fait pas sur du texte. Choisissez d'abord les colonnes de nombres : `table[[…]]`, ou `numeric_only=True`.",
            en="This cannot be computed of text. Choose the columns of numbers first: `table[[…]]`, or `numeric_only=True`.",
        ),
    ),
    Rule(
        "text_beside_a_number",
        TypeError,
        r"^ufunc 'add' did not contain a loop.*'<U|operand type\(s\) for \+: '(?:int|float|numpy\.\w+)' and 'str'|"
        r'can only concatenate str \(not "(?:int|float|numpy\.\w+)"',
        _text_beside_a_number,
        line=_WORDS_ADDED,
    ),
    Rule(
        "text_as_number",
        TypeError,
        r"(?:operand type|concatenate|not supported between|Invalid comparison|cannot perform).*\bstr|to str|sequence by non-int|'str' object cannot be interpreted|^ufunc .* not supported for the input|^ufunc .* did not contain a loop.*'<U|type str doesn't define",
        _NUMBERS_AS_TEXT,
    ),
    Rule(
        "power",
        TypeError,
        r"unsupported operand type\(s\) for \^",
        Text(fr="Pour une puissance, Python écrit `**` et non `^`.", en="For a power Python writes `**`, not `^`."),
    ),
    Rule(
        "share_between_0_and_1",
        ValueError,
        r"percentiles should all be in the interval|is not a valid method\. Use one of",
        Text(
            fr="`quantile` veut une part entre 0 et 1, avec un point : `0.8` pour 80 %.",
            en="`quantile` wants a share between 0 and 1, with a point: `0.8` for 80%.",
        ),
    ),
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
        "labels_of_the_groups",
        ValueError,
        "Bin labels must be one fewer",
        Text(
            fr="Il faut un nom par groupe dans `labels` : autant que de groupes demandés, un de moins que de limites.",
            en="`labels` needs one name for each group: as many as the groups asked for, one fewer than the limits.",
        ),
    ),
    Rule(
        "both_cases",
        ValueError,
        "either both or neither of x and y",
        Text(
            fr="`np.where` veut la condition, puis les deux cas : `np.where(condition, si_oui, si_non)`.",
            en="`np.where` wants the condition, then both cases: `np.where(condition, if_so, if_not)`.",
        ),
    ),
    Rule(
        "kind_of_plot",
        ValueError,
        "(?P<kind>\\w+) is not a valid plot kind",
        Text(
            fr='`{kind}` n\'est pas un type de figure. Les noms sont anglais : `"bar"` pour des barres, `"line"` pour une courbe.',
            en='`{kind}` is not a kind of figure. Those used most are `"bar"` for bars and `"line"` for a curve.',
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
