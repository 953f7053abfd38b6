"""A name that Python does not know: a word without quotation marks, a cell not run, a module's function without its module."""

from __future__ import annotations

import builtins
import types
from difflib import get_close_matches

import numpy as np
import pandas as pd

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.classroom.explained_errors.headings import column_shown_as
from crm_lessons.text.language import Text

_FROM_THE_TOP = Text(
    fr="`{name}` vient d'une cellule du haut du cahier, qui n'a pas été exécutée depuis le démarrage. Exécutez-la (menu *Exécuter*, "
    "*Exécuter toutes les cellules au-dessus*), puis revenez ici.",
    en="`{name}` comes from a cell at the top of the notebook that has not been run since the start. Run it (menu *Run*, "
    "*Run All Above Selected Cell*), then come back here.",
)
_OF_THE_OPENING = {"sheet", "lesson", "open_sheet", "open_lesson", "show", "plt", "pd", "np"}
_CONSTANTS = {
    "true": "True", "vrai": "True", "Vrai": "True", "false": "False", "faux": "False", "Faux": "False",
    "none": "None", "null": "None", "nan": "np.nan", "NaN": "np.nan", "inf": "np.inf",
}  # fmt: skip


def _opening(failure: Failure) -> Text | None:
    return _FROM_THE_TOP.format(**failure.found) if failure.found["name"] in _OF_THE_OPENING else None


def _constant(failure: Failure) -> Text | None:
    if failure.found["name"] not in _CONSTANTS:
        return None
    return Text(fr="En Python, `{name}` s'écrit `{python}`.", en="In Python `{name}` is written `{python}`.").format(
        python=_CONSTANTS[failure.found["name"]], **failure.found
    )


def _letter(failure: Failure) -> Text:
    return Text(
        fr='Une réponse comme `"{name}"` se met entre guillemets. Sans eux, Python cherche une variable de ce nom.',
        en='An answer such as `"{name}"` goes in quotation marks. Without them, Python looks for a variable of that name.',
    ).format(**failure.found)


def _column(failure: Failure) -> Text | None:
    tables = {
        name: value for name, value in failure.names.items() if isinstance(value, pd.DataFrame) and name[0] != "_"
    }
    for name, table in tables.items():
        column = column_shown_as(failure.found["name"], table)
        if column is not None:
            return Text(
                fr='`{column}` est une colonne de `{table}`, pas une variable : `{table}["{column}"]`, ou son nom entre guillemets.',
                en='`{column}` is a column of `{table}`, not a variable: `{table}["{column}"]`, or its name in quotation marks.',
            ).format(column=column, table=name)
    return None


def _of_a_module(failure: Failure) -> Text | None:
    from crm_lessons import methods, plots  # here, because a cell that works needs neither

    name = failure.found["name"]
    written = next((f"{short}.{name}" for short, module in (("pd", pd), ("np", np)) if hasattr(module, name)), None)
    if written:
        return Text(
            fr="`{name}` s'appelle par son module : `{written}`.", en="`{name}` is called by its module: `{written}`."
        ).format(name=name, written=written)
    place = next((module.__name__ for module in (methods, plots) if hasattr(module, name)), None)
    if place is None:
        return None
    return Text(
        fr="`{name}` doit d'abord être importé : `from {place} import {name}`.",
        en="`{name}` must be imported first: `from {place} import {name}`.",
    ).format(name=name, place=place)


def _near(failure: Failure) -> Text | None:
    own = [name for name, value in failure.names.items() if name[0] != "_" and not isinstance(value, types.ModuleType)]
    folded = {name.casefold(): name for name in [*vars(builtins), *own]}
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
    Rule("column_as_variable", NameError, _NAME, _column),
    Rule("letter", NameError, r"name '(?P<name>[A-Za-f]|[A-Fa-f][1-9])' is not defined", _letter),
    Rule("of_a_module", NameError, _NAME, _of_a_module),
    Rule("near_name", NameError, _NAME, _near),
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
