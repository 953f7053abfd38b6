"""An operation on values that do not go with it: a decimal comma, numbers as text, a function without its brackets."""

from __future__ import annotations

import re
from difflib import get_close_matches

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.language import Text

COURSE_MODULES = ("pandas", "numpy", "matplotlib", "crm_lessons")


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


def _module(failure: Failure) -> Text:
    near = get_close_matches(failure.found["name"], COURSE_MODULES, n=1)
    if near:
        return Text(fr="Le module s'appelle `{near}`.", en="The module is called `{near}`.").format(near=near[0])
    return Text(
        fr="Le module `{name}` n'est pas installé ici, et le cours s'en passe : tout se fait avec `pandas`.",
        en="The module `{name}` is not installed here, and the course does without it: everything is done with `pandas`.",
    ).format(**failure.found)


_WITH_COMMA = re.compile(r"""(?<![\w.'"])(\d+),(\d+)(?![\w'"])""")
_TUPLE = Text(
    fr="Deux valeurs séparées par une virgule ne font pas un nombre. Les décimales s'écrivent avec un point.",
    en="Two values with a comma between them are not a number. Decimals are written with a point.",
)
_WITHOUT_CALL = Text(
    fr="Une fonction s'appelle avec des parenthèses, même vides : `.sum()` et non `.sum`.",
    en="A function is called with brackets, even empty ones: `.sum()`, not `.sum`.",
)
_NUMBERS_AS_TEXT = Text(
    fr="L'une des valeurs est un texte. Ôtez les guillemets du nombre, ou convertissez la colonne : `pd.to_numeric(…)`.",
    en="One of the values is text. Take the quotation marks off the number, or convert the column: `pd.to_numeric(…)`.",
)
_NOTHING = Text(
    fr="L'une des valeurs est `None`, c'est-à-dire rien : une fonction sans `return`, ou une cellule laissée vide.",
    en="One of the values is `None`, that is, nothing: a function without `return`, or a cell left blank.",
)
_ONE_NUMBER = Text(
    fr="C'est un seul nombre là où il en faut plusieurs : une liste, une colonne, ou `range(…)`.",
    en="This is one number where several are needed: a list, a column, or `range(…)`.",
)

RULES: tuple[Rule, ...] = (
    Rule("decimal_comma_in_use", TypeError, r"\btuple\b", _decimal_comma),
    Rule(
        "decimal_comma_multiplied", TypeError, "multiply sequence by non-int", _decimal_comma, line=_WITH_COMMA.pattern
    ),
    Rule("nothing", TypeError, "NoneType", _NOTHING),
    Rule("nothing_asked", AttributeError, "'NoneType' object", _NOTHING),
    Rule("function_not_called", TypeError, "'(?:method|function|builtin_function_or_method|type)'", _WITHOUT_CALL),
    Rule(
        "text_as_number",
        TypeError,
        r"(?:operand type|concatenate|not supported between|Invalid comparison|cannot perform).*\bstr|to str|sequence by non-int",
        _NUMBERS_AS_TEXT,
    ),
    Rule("text_to_number", ValueError, "could not convert string to float: '(?P<text>[^']*)'", _text_to_number),
    Rule("text_to_whole", ValueError, r"invalid literal for int\(\) with base 10: '(?P<text>[^']*)'", _text_to_number),
    Rule(
        "number_called",
        TypeError,
        "'(?:int|float|numpy.float64|numpy.int64)' object is not callable",
        Text(
            fr="Un nombre suivi de parenthèses est un appel : il manque `*`, ou ce nom désigne un nombre et non plus une fonction.",
            en="A number followed by brackets is a call: `*` is missing, or this name is a number and no longer a function.",
        ),
    ),
    Rule(
        "argument_missing",
        TypeError,
        r"(?P<function>\w+)\(\) missing \d+ required (?:positional|keyword-only) arguments?: (?P<missing>.+)",
        Text(
            fr="`{function}` attend encore : {missing}. Donnez-lui une valeur entre les parenthèses.",
            en="`{function}` is still waiting for: {missing}. Give it a value between the brackets.",
        ),
    ),
    Rule(
        "argument_too_many",
        TypeError,
        r"(?P<function>\w+)\(\) takes (?:from \d+ to )?(?P<wanted>\d+) positional arguments? but (?P<given>\d+)",
        Text(
            fr="Nombre de valeurs entre les parenthèses : `{function}` en prend {wanted} et en reçoit {given}. Relisez sa ligne `def` ; une virgule décimale en fait deux.",
            en="How many values between the brackets: `{function}` takes {wanted} and gets {given}. Read its `def` line again; a decimal comma makes two of one.",
        ),
    ),
    Rule(
        "argument_unknown",
        TypeError,
        r"(?P<function>\w+)\(\) got an unexpected keyword argument '(?P<name>\w+)'",
        Text(
            fr="`{function}` n'a pas de paramètre `{name}`. `help({function})` les nomme.",
            en="`{function}` has no parameter `{name}`. `help({function})` names them.",
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
    Rule("module_missing", ModuleNotFoundError, "No module named '(?P<name>[^']+)'", _module),
    Rule(
        "file_missing",
        FileNotFoundError,
        "No such file or directory: '(?P<file>[^']*)'",
        Text(
            fr="Aucun fichier « {file} » dans le dossier de ce cahier. Les tables d'une feuille s'obtiennent sans fichier : `sheet.data(…)`.",
            en="There is no file “{file}” in this notebook's folder. The tables of a sheet need no file: `sheet.data(…)`.",
        ),
    ),
    Rule(
        "in_a_set",
        TypeError,
        "unhashable type: '(?P<kind>\\w+)'",
        Text(
            fr="Un objet de type {kind} ne peut entrer tel quel dans un ensemble `{{…}}` ni servir de clé. "
            "Un ensemble se fait d'une liste ou d'une série avec `set(…)`.",
            en="An object of type {kind} cannot go as it is into a set `{{…}}`, nor be a key. Make a set of a list or a Series with `set(…)`.",
        ),
    ),
    Rule(
        "list_by_name",
        TypeError,
        "list indices must be integers",
        Text(
            fr="Une liste se lit par place, `liste[0]`, et non par nom. Pour des noms, prenez une série ou un dictionnaire.",
            en="A list is read by place, `a_list[0]`, not by name. For names use a Series or a dictionary.",
        ),
    ),
    Rule("one_number", TypeError, "has no len|object is not iterable|must be called with a collection", _ONE_NUMBER),
    Rule(
        "whole_number_wanted",
        TypeError,
        "'float' object cannot be interpreted as an integer",
        Text(
            fr="Il faut ici un nombre entier : `int(…)`, ou une division entière `//`.",
            en="A whole number is needed here: `int(…)`, or a whole division `//`.",
        ),
    ),
    Rule(
        "round_of_a_number",
        AttributeError,
        "'(?:int|float)' object has no attribute 'round'",
        Text(
            fr="Un nombre seul s'arrondit par la fonction : `round(x, 2)`.",
            en="A single number is rounded by the function: `round(x, 2)`.",
        ),
    ),
    Rule(
        "date_unreadable",
        ValueError,
        "(?i)invalid date|time data .* doesn't match|unknown datetime string|month must be in",
        Text(
            fr='Cette date ne se lit pas. L\'ordre le plus sûr est année-mois-jour : `"2024-03-15"`.',
            en='This date cannot be read. The safest order is year-month-day: `"2024-03-15"`.',
        ),
    ),
)
