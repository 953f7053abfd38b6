"""A name that Python does not know: a word without quotation marks, a cell not run, a module's function without its module."""

from __future__ import annotations

import builtins
import re
import sys
import types
from difflib import get_close_matches

import numpy as np
import pandas as pd

from crm_lessons.classroom.explained_errors.excel import pandas_method
from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.classroom.explained_errors.headings import column_shown_as
from crm_lessons.classroom.explained_errors.tables.words_in_columns import column_that_holds
from crm_lessons.text.language import Text

_FROM_THE_TOP = Text(
    fr="`{name}` vient d'une cellule du haut du cahier, qui n'a pas été exécutée depuis le démarrage. Exécutez-la (menu *Exécuter*, "
    "*Exécuter toutes les cellules au-dessus*), puis revenez ici.",
    en="`{name}` comes from a cell at the top of the notebook that has not been run since the start. Run it (menu *Run*, "
    "*Run All Above Selected Cell*), then come back here.",
)
_OF_THE_OPENING = {"sheet", "lesson", "open_sheet", "open_lesson", "plt", "pd", "np"}
_CONSTANTS = {
    "true": "True", "vrai": "True", "false": "False", "faux": "False",
    "none": "None", "null": "None", "rien": "None", "nan": "np.nan", "inf": "np.inf",
}  # fmt: skip


def _opening(failure: Failure) -> Text | None:
    return _FROM_THE_TOP.format(**failure.found) if failure.found["name"] in _OF_THE_OPENING else None


def _constant(failure: Failure) -> Text | None:
    python = _CONSTANTS.get(failure.found["name"].casefold())
    if python is None:
        return None
    return Text(fr="En Python, `{name}` s'écrit `{python}`.", en="In Python `{name}` is written `{python}`.").format(
        python=python, **failure.found
    )


def _meant_to_assign(failure: Failure) -> Text | None:
    if not re.match(rf"\s*{failure.found['name']}\s*==", failure.code):
        return None
    return Text(
        fr="`==` demande si deux valeurs sont égales. Pour donner une valeur à `{name}`, un seul signe : `{name} = …`.",
        en="`==` asks whether two values are equal. To give `{name}` a value, one sign only: `{name} = …`.",
    ).format(**failure.found)


def _function(failure: Failure) -> Text | None:
    """Say how a function of Excel's is called in pandas, and which functions Python does not have as long as no cell gives them."""
    name = failure.found["name"]
    if not _is_called(failure):
        return None
    if (method := pandas_method(name)) is not None:
        return Text(
            fr="`{name}` est un mot d'Excel ou de tous les jours. En pandas, on l'ajoute derrière la série ou la table : `.{method}(…)`.",
            en="`{name}` is a word of Excel's or of every day. In pandas it is added behind the Series or the table: `.{method}(…)`.",
        ).format(name=name, method=method)
    return None


def _unknown_function(failure: Failure) -> Text | None:
    if not _is_called(failure):
        return None
    return Text(
        fr="Python ne connaît pas de fonction `{name}`. Est-elle écrite plus loin, ou dans une cellule qui n'a pas été exécutée ?",
        en="Python does not know a function `{name}`. Is it written further down, or in a cell that has not been run?",
    ).format(**failure.found)


def _is_called(failure: Failure) -> bool:
    return re.search(rf"(?<![\w.]){failure.found['name']}\s*\(", failure.code) is not None


def _module_first(failure: Failure) -> Text | None:
    name = failure.found["name"]
    if name not in sys.stdlib_module_names or not re.search(rf"(?<![\w.]){name}\.", failure.code):
        return None
    return Text(
        fr="`{name}` est un module de Python : `import {name}` d'abord.",
        en="`{name}` is one of Python's modules: `import {name}` first.",
    ).format(name=name)


def _letter(failure: Failure) -> Text | None:
    if _is_called(failure):
        return None
    return Text(
        fr='Une réponse comme `"{name}"` se met entre guillemets. Sans eux, Python cherche une variable de ce nom.',
        en='An answer such as `"{name}"` goes in quotation marks. Without them, Python looks for a variable of that name.',
    ).format(**failure.found)


def _tables(failure: Failure) -> dict[str, pd.DataFrame]:
    """Return the tables of the notebook, first those of the line."""
    tables = {
        name: value for name, value in failure.names.items() if isinstance(value, pd.DataFrame) and name[0] != "_"
    }
    return {name: tables[name] for name in sorted(tables, key=lambda name: not re.search(rf"\b{name}\b", failure.code))}


def _key(failure: Failure) -> Text | None:
    """Say that what stands between brackets is a name in the very object that they follow."""
    name = failure.found["name"]
    found = re.search(_TAKEN_BY_KEY.format(name=name), failure.code)
    held = failure.names.get(found["owner"]) if found else None
    if found is None or not isinstance(held, dict | pd.Series | pd.DataFrame):
        return None
    owner = failure.line[slice(*found.span("taken"))]
    key = f'{found["opened"]}"{name}"{", …" * (found["then"] == ",")}{"]" * len(found["opened"])}'
    if isinstance(held, pd.DataFrame) and name in held.index and (found["column"] or found["loc"] or name not in held):
        written = f"{owner}.loc{key}"
    elif found["column"] or name not in held:
        return None
    elif isinstance(held, pd.DataFrame) and found["loc"]:
        written = f'{owner}.loc[:, "{name}"]'
    else:
        written = f"{owner}{found['loc']}{key}"
    return _IN_QUOTATION_MARKS.format(name=name, owner=owner, written=written)


_TAKEN_BY_KEY = (
    r"""(?<![\w.])(?P<taken>(?P<owner>[^\W\d]\w*)(?P<column>(?:\[(["'])\s*\4\])?))(?P<loc>(?:\.loc)?)"""
    r"""(?P<opened>\[+)\s*{name}\s*(?P<then>[],])"""
)
_IN_QUOTATION_MARKS = Text(
    fr="`{name}` se trouve bien dans `{owner}`, où ce nom est un texte : mettez-le entre guillemets, `{written}`.",
    en="`{name}` is indeed in `{owner}`, where this name is a text: put it in quotation marks, `{written}`.",
)


def _column(failure: Failure) -> Text | None:
    for name, table in _tables(failure).items():
        column = column_shown_as(failure.found["name"], table)
        if column is not None:
            return Text(
                fr='`{column}` est une colonne de `{table}`, pas une variable : `{table}["{column}"]`, ou son nom entre guillemets.',
                en='`{column}` is a column of `{table}`, not a variable: `{table}["{column}"]`, or its name in quotation marks.',
            ).format(column=column, table=name)
    return None


def _value(failure: Failure) -> Text | None:
    if _is_called(failure):
        return None
    held = (column_that_holds(failure.found["name"], table) for table in _tables(failure).values())
    found = next((one for one in held if one is not None), None)
    if found is None:
        return None
    return Text(
        fr='`{name}` est une valeur de la colonne `{column}`, c\'est-à-dire un texte : mettez-la entre guillemets, `"{value}"`.',
        en='`{name}` is a value of the column `{column}`, that is, a text: put it in quotation marks, `"{value}"`.',
    ).format(column=found[0], value=found[1], **failure.found)


def _comma_for_a_point(failure: Failure) -> Text | None:
    """Say that a method waits for its point, where the comma before it stands outside all brackets, or it gets nothing to work on."""
    name = failure.found["name"] or failure.found["function"]
    found = re.search(rf"(?P<before>.*[)\]])\s*,\s*{name}\s*\((?P<empty>\s*\))?", failure.code)
    if found is None or not (hasattr(pd.DataFrame, name) or hasattr(pd.Series, name)):
        return None
    outside = all(found["before"].count(opened) == found["before"].count(closed) for opened, closed in ("()", "[]"))
    if not (outside or found["empty"]):
        return None
    return Text(
        fr="Devant `{name}` se tient une virgule là où Python attend un point : `.{name}(…)`.",
        en="Before `{name}` stands a comma where Python expects a point: `.{name}(…)`.",
    ).format(name=name)


def _of_a_module(failure: Failure) -> Text | None:
    import crm_lessons  # here, because a cell that works needs none of them
    from crm_lessons import methods, plots

    name = failure.found["name"]
    written = next((f"{short}.{name}" for short, module in (("pd", pd), ("np", np)) if hasattr(module, name)), None)
    if written:
        return Text(
            fr="`{name}` s'appelle par son module : `{written}`.", en="`{name}` is called by its module: `{written}`."
        ).format(name=name, written=written)
    place = next((module.__name__ for module in (crm_lessons, methods, plots) if name in module.__all__), None)
    if place is None:
        return None
    return Text(
        fr="`{name}` doit d'abord être importé : `from {place} import {name}`.",
        en="`{name}` must be imported first: `from {place} import {name}`.",
    ).format(name=name, place=place)


def _near(failure: Failure) -> Text | None:
    own = [name for name, value in failure.names.items() if name[0] != "_" and not isinstance(value, types.ModuleType)]
    folded = {name.casefold(): name for name in [*vars(builtins), *own] if name != failure.found["name"]}
    near = get_close_matches(failure.found["name"].casefold(), folded, n=1, cutoff=0.75)
    if not near:
        return None
    return Text(
        fr="Python ne connaît pas `{name}`. Vouliez-vous écrire `{near}` ? Une seule lettre suffit à faire un autre nom.",
        en="Python does not know `{name}`. Did you mean `{near}`? One letter is enough to make another name.",
    ).format(name=failure.found["name"], near=folded[near[0]])


_NAME = r"name '(?P<name>\w+)' is not defined"

RULES: tuple[Rule, ...] = (
    Rule(
        "used_before",
        UnboundLocalError,
        r"variable '(?P<name>\w+)'",
        Text(
            fr="Dans la fonction, `{name}` est lu avant d'avoir reçu une valeur. Donnez-lui-en une d'abord, ou un autre nom au résultat.",
            en="In the function, `{name}` is read before it has a value. Give it one first, or give the result another name.",
        ),
    ),
    Rule("opening_cell", NameError, _NAME, _opening),
    Rule("constant", NameError, _NAME, _constant),
    Rule("module_first", NameError, _NAME, _module_first),
    Rule("function_of_excel", NameError, _NAME, _function),
    Rule(
        "comma_for_a_point",
        (NameError, TypeError),
        rf"{_NAME}|^(?P<function>sum|max|min|round)\b.*(?:at least 1|missing required)",
        _comma_for_a_point,
    ),
    Rule("key_without_quotation_marks", NameError, _NAME, _key),
    Rule("column_as_variable", NameError, _NAME, _column),
    Rule("letter", NameError, r"name '(?P<name>[A-Za-f]|[A-Fa-f][1-9])' is not defined", _letter),
    Rule("value_without_quotation_marks", NameError, _NAME, _value),
    Rule("of_a_module", NameError, _NAME, _of_a_module),
    Rule("near_name", NameError, _NAME, _near),
    Rule("equality_for_a_name", NameError, _NAME, _meant_to_assign),
    Rule("unknown_function", NameError, _NAME, _unknown_function),
    Rule(
        "unknown_name",
        NameError,
        _NAME,
        Text(
            fr="Python ne connaît pas `{name}`. Si c'est un mot, mettez-le entre guillemets, `\"{name}\"` ; si c'est un résultat, exécutez "
            "d'abord la cellule qui le calcule.",
            en='Python does not know `{name}`. If it is a word, put it in quotation marks, `"{name}"`; if it is a result, run first '
            "the cell that computes it.",
        ),
    ),
)
