"""A list, a set, a dictionary or a single number, asked for what it cannot do: a sum, a place, a name, an order."""

from __future__ import annotations

import re
from difflib import get_close_matches

import pandas as pd

from crm_lessons.classroom.explained_errors.excel import pandas_method
from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text

_TYPES: dict[str, type] = {
    each.__name__: each for each in (list, tuple, set, frozenset, dict, str, int, float, bool, range)
}
_ADDED_BY = {"list": "append", "set": "add"}


def _attribute(failure: Failure) -> Text | None:
    """Say what one writes instead: a method of the same type, or of the Series that it should be."""
    kind, name = failure.found["kind"], failure.found["name"]
    method = name if hasattr(pd.Series, name) else pandas_method(name)
    if name in ("append", "add") and kind in _ADDED_BY:
        return _INSTEAD.format(near=_ADDED_BY[kind], name=name)
    if kind in ("int", "float", "bool"):
        return _ROUNDED if method == "round" else _A_SINGLE_NUMBER.format(name=name)
    if near := get_close_matches(name, dir(_TYPES[kind]), n=1, cutoff=0.75):
        return _INSTEAD.format(near=near[0], name=name)
    if kind == "dict":
        return _BY_KEY.format(name=name)
    return _NO_METHOD.format(method=method) if method and kind != "str" else None


def _missing_key(failure: Failure) -> Text | None:
    """Say which keys there are, where a dictionary of the notebook refused one."""
    written = re.findall(r"(\w+)\s*\[", failure.code)
    dictionaries = {name: held for name in written if type(held := failure.names.get(name)) is dict}
    name = next((name for name, held in dictionaries.items() if failure.error.args[0] not in held), None)
    if failure.table is not None:
        return None
    if name is None:
        return _NO_SUCH_KEY.format(key=failure.message) if failure.is_its_own and _taken_by_key(failure) else None
    known = dictionaries[name]
    return _NO_KEY.format(key=failure.message, name=name, known=first_few(map(repr, known)))


def _taken_by_key(failure: Failure) -> bool:
    """Return whether brackets on the line take something, and nothing else on it complains of a key."""
    return bool(re.search(r"[\w\])}]\[", failure.code)) and not re.search(r"\.(?:pop|remove|format)\(", failure.code)


_INSTEAD = Text(
    fr="Rien ne s'appelle `.{name}` ici. Vouliez-vous écrire `.{near}` ?",
    en="Nothing is called `.{name}` here. Did you mean `.{near}`?",
)
_ROUNDED = Text(
    fr="Un nombre seul s'arrondit par la fonction : `round(x, 2)`.",
    en="A single number is rounded by the function: `round(x, 2)`.",
)
_A_SINGLE_NUMBER = Text(
    fr="C'est un seul nombre, et `.{name}` se demande à une série ou à une table. À quelle étape les autres ont-ils disparu ?",
    en="This is a single number, and `.{name}` is asked of a Series or a table. At which step have the others gone?",
)
_NO_METHOD = Text(
    fr="C'est une série de pandas qui sait faire `.{method}()` : mettez d'abord vos valeurs dans `pd.Series(…)`.",
    en="It is a pandas Series that can do `.{method}()`: put your values into `pd.Series(…)` first.",
)
_BY_KEY = Text(
    fr='Dans un dictionnaire, on prend une valeur par crochets : `["{name}"]`.',
    en='In a dictionary a value is taken with square brackets: `["{name}"]`.',
)
_NO_KEY = Text(
    fr="Rien n'est rangé sous {key} dans `{name}`. Il y a : {known}.",
    en="Nothing is kept under {key} in `{name}`. There are: {known}.",
)
_NO_SUCH_KEY = Text(
    fr="Rien n'est rangé sous {key} dans ce dictionnaire. Ses clés sont dans `.keys()`.",
    en="Nothing is kept under {key} in this dictionary. Its keys are in `.keys()`.",
)

RULES: tuple[Rule, ...] = (
    Rule("key_of_a_dictionary", KeyError, "", _missing_key),
    Rule(
        "value_without_the_method",
        AttributeError,
        rf"^'(?P<kind>{'|'.join(_TYPES)})' object has no attribute '(?P<name>\w+)'",
        _attribute,
    ),
    Rule(
        "list_in_a_sum",
        TypeError,
        r"(?:unsupported operand type|not supported between|can only concatenate).*\b(?:list|dict|set)\b",
        Text(
            fr="On ne calcule pas sur une liste d'un seul coup. Une série, oui : `pd.Series(…)`, puis le même calcul.",
            en="One does not compute with a list all at once. With a Series one does: `pd.Series(…)`, then the same computation.",
        ),
    ),
    Rule(
        "set_by_place",
        TypeError,
        "'(?:set|frozenset)' object is not subscriptable",
        Text(
            fr="Un ensemble n'a ni ordre ni places. Pour en prendre un élément, faites-en une liste : `sorted(…)`.",
            en="A set has neither order nor places. To take an element make a list of it: `sorted(…)`.",
        ),
    ),
    Rule(
        "number_by_place",
        TypeError,
        "'(?:int|float)' object does not support item assignment|'(?:int|float|numpy.float64|numpy.int64|bool)' object is not subscriptable|invalid index to scalar variable",
        Text(
            fr="C'est un seul nombre : il n'y a rien à y choisir entre crochets. À quelle étape les autres ont-ils disparu ?",
            en="This is a single number: there is nothing to choose in it with brackets. At which step have the others gone?",
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
    Rule(
        "list_to_sum",
        TypeError,
        r"(?:sum|len|sorted)\(\) takes .*\((?P<given>\d+) given\)|(?:len|sorted) expected 1 argument",
        Text(
            fr="Cette fonction veut ses valeurs réunies en une seule liste : `sum([1, 2, 3])`.",
            en="This function wants its values together in one list: `sum([1, 2, 3])`.",
        ),
    ),
    Rule(
        "one_number",
        TypeError,
        "^(?!.*'(?:method|function|builtin_function_or_method)').*(?:has no len|object is not iterable|must be called with a collection)",
        Text(
            fr="C'est un seul nombre là où il en faut plusieurs : une liste, une colonne, ou `range(…)`.",
            en="This is one number where several are needed: a list, a column, or `range(…)`.",
        ),
    ),
    Rule(
        "whole_number_wanted",
        TypeError,
        "'float' object cannot be interpreted as an integer",
        Text(
            fr="Il faut ici un nombre entier : `int(…)`, ou une division entière `//`.",
            en="A whole number is needed here: `int(…)`, or a whole division `//`.",
        ),
    ),
)
