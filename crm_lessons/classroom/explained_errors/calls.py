"""Brackets that call: on what is no function, without them on what is one, with too little or too much between them."""

from __future__ import annotations

import builtins
import re
import types
from collections.abc import Mapping

import pandas as pd

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.language import Text


def _name_taken(failure: Failure) -> Text | None:
    """Say which of Python's functions the notebook calls by a name that it has given to something else."""
    called = re.findall(r"(?<![\w.])(\w+)\s*\(", failure.code)
    taken = next((name for name in called if name in failure.names and hasattr(builtins, name)), None)
    if taken is None or callable(failure.names[taken]):
        return None
    return Text(
        fr="Vous avez donné le nom `{name}` à un résultat, et la fonction `{name}` ne répond plus. Choisissez un autre nom, puis tapez "
        "`del {name}` dans une cellule pour la retrouver.",
        en="You have given the name `{name}` to a result, and the function `{name}` no longer answers. Choose another name, then type "
        "`del {name}` in a cell to get it back.",
    ).format(name=taken)


def _too_many(failure: Failure) -> Text:
    """Count what stands between the brackets; what stands before the point of a method is counted by Python, not by a reader."""
    owner, given, wanted = failure.found["owner"], int(failure.found["given"]), int(failure.found["wanted"])
    if owner and "<locals>" not in owner:
        said = _ONE_COLUMN if (owner, failure.found["function"]) == ("Series.", "sort_values") else _TO_BE_NAMED
        given, wanted = given - 1, wanted - 1
    else:
        said = _TOO_MANY
    return said.format(function=failure.found["function"], given=given, wanted=wanted)


def _square_brackets(failure: Failure) -> Text | None:
    """Say which function of the line is followed by square brackets; None where none of those that are known is."""
    followed = re.findall(r"(\.?)\b([^\W\d]\w*)\s*\[", failure.code)
    name = next((f"{point}{name}" for point, name in followed if _is_function(point, name, failure.names)), None)
    if name is None:
        return None
    return Text(
        fr="`{name}` est une fonction : elle s'appelle avec des parenthèses, `{name}(…)`, et non avec des crochets.",
        en="`{name}` is a function: it is called with round brackets, `{name}(…)`, not with square ones.",
    ).format(name=name)


def _is_function(point: str, name: str, names: Mapping[str, object]) -> bool:
    owners = (pd.DataFrame, pd.Series) if point else ()
    known = [getattr(owner, name, None) for owner in owners] or [names.get(name, getattr(builtins, name, None))]
    return any(map(callable, known))


def _without_call(failure: Failure) -> Text:
    """Name the function that the line, or one of its variables, takes for its result; none where it cannot be told."""
    after_a_point = [name for name in re.findall(r"\.(\w+)(?![\w(])", failure.code) if _is_function(".", name, {})]
    if after_a_point:
        return _EMPTY_BRACKETS.format(name=f".{after_a_point[-1]}")
    held = {name: failure.names.get(name) for name in re.findall(r"(?<![\w.])[^\W\d]\w*(?!\s*\()", failure.code)}
    variable = next((name for name, value in held.items() if isinstance(value, _FUNCTIONS)), None)
    if variable is None:
        return _EMPTY_BRACKETS.format(name=Text(fr="nom", en="name"))
    written = held[variable].__name__  # type: ignore[attr-defined]
    if written == variable:
        return _EMPTY_BRACKETS.format(name=variable)
    return _HELD.format(variable=variable, name=written)


def _argument_unknown(failure: Failure) -> Text:
    return Text(
        fr="Cette fonction n'a pas de paramètre `{name}`. Curseur entre les parenthèses, Maj + Tab montre ceux qu'elle a.",
        en="This function has no parameter `{name}`. With the cursor between the brackets, Shift + Tab shows those that it has.",
    ).format(name=failure.found["name"] or failure.found["own"])


_FUNCTIONS = (types.FunctionType, types.MethodType, types.BuiltinFunctionType, type)
_EMPTY_BRACKETS = Text(
    fr="Une fonction s'appelle avec des parenthèses, même vides : `{name}()` et non `{name}`.",
    en="A function is called with brackets, even empty ones: `{name}()`, not `{name}`.",
)
_HELD = Text(
    fr="`{variable}` est la fonction `{name}` elle-même et non son résultat. Là où `{variable}` reçoit sa valeur, il manque les "
    "parenthèses : `{name}()`.",
    en="`{variable}` is the function `{name}` itself, not its result. Where `{variable}` gets its value, the brackets are "
    "missing: `{name}()`.",
)
_TOO_MANY = Text(
    fr="Nombre de valeurs entre les parenthèses : `{function}` en prend {wanted} et en reçoit {given}. Relisez sa ligne `def` ; une virgule décimale en fait deux.",
    en="How many values between the brackets: `{function}` takes {wanted} and gets {given}. Read its `def` line again; a decimal comma makes two of one.",
)
_TO_BE_NAMED = Text(
    fr="Valeurs sans nom entre les parenthèses de `{function}` : {wanted} au plus, et vous en donnez {given}. Les autres se nomment, "
    "`nom=valeur` (curseur entre les parenthèses, Maj + Tab les montre) ; plusieurs valeurs pour une se mettent dans une liste, `[…]`.",
    en="Values without a name between the brackets of `{function}`: {wanted} at most, and you give {given}. The others are named, "
    "`name=value` (with the cursor between the brackets, Shift + Tab shows them); several values for one go in a list, `[…]`.",
)
_ONE_COLUMN = Text(
    fr="Une série n'a qu'une colonne : rien à nommer, `.sort_values()` suffit, ou `.sort_values(ascending=False)`.",
    en="A Series has one column only: there is nothing to name, `.sort_values()` is enough, or `.sort_values(ascending=False)`.",
)

_CALLED = r"(?:(?P<owner>[\w.<>]+\.))?(?P<function>\w+)\(\)"

RULES: tuple[Rule, ...] = (
    Rule("name_taken", TypeError, "is not callable", _name_taken),
    Rule(
        "square_brackets_for_a_call",
        TypeError,
        "'(?:method|function|builtin_function_or_method|type)' object is not subscriptable",
        _square_brackets,
    ),
    Rule("function_not_called", TypeError, "'(?:method|function|builtin_function_or_method|type)'", _without_call),
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
        "part_of_a_date_called",
        TypeError,
        "'Series' object is not callable",
        Text(
            fr="`.dt.{part}` est une valeur et non une fonction : ôtez les parenthèses.",
            en="`.dt.{part}` is a value, not a function: take the brackets off.",
        ),
        code=r"\.dt\.(?P<part>\w+)\s*\(",
    ),
    Rule(
        "table_called",
        TypeError,
        "'(?:DataFrame|Series)' object is not callable",
        Text(
            fr="Les parenthèses appellent une fonction ; pour prendre une colonne ou une ligne, ce sont des crochets : `table[…]`.",
            en="Round brackets call a function; to take a column or a row use square ones: `table[…]`.",
        ),
    ),
    Rule(
        "old_names_and_new",
        TypeError,
        "'(?:set|list)' object is not callable",
        Text(
            fr='`{function}` veut un dictionnaire, l\'ancien puis le nouveau, séparés par deux-points : `{{"ancien": "nouveau"}}`.',
            en='`{function}` wants a dictionary, the old then the new, with a colon between them: `{{"old": "new"}}`.',
        ),
        code=r"\.(?P<function>rename|map)\s*\(",
    ),
    Rule(
        "value_called",
        TypeError,
        "'\\w+' object is not callable",
        Text(
            fr="Les parenthèses appellent une fonction, et ceci est une valeur : ôtez-les (`.shape`, `.columns`), ou mettez des crochets "
            "pour y prendre un élément.",
            en="Round brackets call a function, and this is a value: take them off (`.shape`, `.columns`), or use square ones to take an "
            "element.",
        ),
    ),
    Rule(
        "argument_missing",
        TypeError,
        rf"{_CALLED} missing \d+ required (?:positional|keyword-only) arguments?: (?P<missing>.+)",
        Text(
            fr="`{function}` attend encore : {missing}. Donnez-lui une valeur entre les parenthèses.",
            en="`{function}` is still waiting for: {missing}. Give it a value between the brackets.",
        ),
    ),
    Rule(
        "argument_too_many",
        TypeError,
        rf"{_CALLED} takes (?:from \d+ to )?(?P<wanted>\d+) positional arguments? but (?P<given>\d+)",
        _too_many,
    ),
    Rule(
        "argument_unknown",
        (TypeError, AttributeError),
        rf"{_CALLED} got an unexpected keyword argument '(?P<name>\w+)'|^'(?P<own>\w+)' is an invalid keyword argument",
        _argument_unknown,
    ),
)
