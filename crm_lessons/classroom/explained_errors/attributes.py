"""What comes after a point and is not there: a table, a Series, an array or a module asked for what it does not have."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

import pandas as pd

from crm_lessons.classroom.explained_errors.code_only import code_only
from crm_lessons.classroom.explained_errors.excel import pandas_method
from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.classroom.explained_errors.headings import names_shown_as
from crm_lessons.classroom.explained_errors.tables.missing_keys import NO_SUCH_COLUMN, SHOWN_AS
from crm_lessons.classroom.explained_errors.tables.refusals import NAMED_RESULT
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text
from crm_lessons.text.names import in_code


def _attribute(failure: Failure) -> Text | None:
    """Say what a table, a Series or an array has instead of an attribute that it lacks."""
    owner = getattr(failure.error, "obj", None)
    name = failure.found["name"]
    columns = [str(column) for column in owner.columns] if isinstance(owner, pd.DataFrame) else []
    if failure.found["kind"] == "numpy.ndarray":
        return _ARRAY
    if isinstance(owner, pd.Series) and (way := _by_way_of(owner, name)):
        return _BY_WAY_OF.format(name=name, way=way)
    if isinstance(owner, pd.Series) and name in dir(pd.DataFrame):
        return _SERIES_NOT_TABLE.format(name=name)
    if column := next((column for column in columns if column in names_shown_as(name)), None):
        return SHOWN_AS.format(key=name, column=column)
    if owner is None:
        return None
    known = [*columns, *(one for one in dir(type(owner)) if one[0] != "_" and one != name)]
    if isinstance(owner, pd.DataFrame) and name in dir(pd.Series):
        return _OF_A_COLUMN.format(name=name)
    own = [method for method in [pandas_method(name)] if method in known]
    near = own or [one for one in known if one.startswith(f"{name}_")] or _spelled_alike(name, known)
    if near:
        return _NO_ATTRIBUTE.format(name=name, near=in_code(f".{one}" for one in near[:3]))
    if columns and not re.search(rf"\.{name}\s*[(\[]", failure.code):
        return NO_SUCH_COLUMN.format(key=name, known=first_few(columns))
    return _NOTHING_SO_CALLED.format(name=name)


def _computation(failure: Failure) -> Text | None:
    """Say how a computation that the code names in a text is called in pandas; None where it stands behind a point."""
    name, table = failure.found["unknown"] or failure.found["name"], failure.table
    if re.search(rf"\.{name}\b", code_only(failure.cell)):
        return None
    if isinstance(table, pd.DataFrame) and name in table.columns:
        return NAMED_RESULT
    method = pandas_method(name) or next(iter(get_close_matches(name.casefold(), _COMPUTATIONS, n=1, cutoff=0.7)), None)
    return _WRITTEN_AS.format(name=name, method=method) if method else _NO_COMPUTATION.format(name=name)


def _of_a_module(failure: Failure) -> Text:
    """Say under which English name a module may have it, or that a column is asked and not the module."""
    name = failure.found["name"]
    method = pandas_method(name) or name
    known = method if hasattr(pd.Series, method) else None
    return (_ASK_THE_COLUMN if known else _NOT_IN_THE_MODULE).format(
        name=name, module=failure.found["module"], method=known or ""
    )


def _by_way_of(series: pd.Series[Any], name: str) -> str | None:
    """Return the accessor of a column of dates or of texts that has what is asked for."""
    kinds = [("dt", series.dtype.kind in "mM"), ("str", pd.api.types.is_string_dtype(series))]
    return next((way for way, is_so in kinds if is_so and hasattr(getattr(series, way), name)), None)


def _spelled_alike(name: str, known: Iterable[str]) -> list[str]:
    """Return the name that differs by a letter or by capitals: `.taille` is far from `.tail`."""
    folded = {one.casefold(): one for one in known}
    return [folded[one] for one in get_close_matches(name.casefold(), folded, n=1, cutoff=0.85)]


_COMPUTATIONS = ("sum", "mean", "count", "size", "max", "min", "median", "std", "nunique", "first", "last")
_WRITTEN_AS = Text(
    fr='Les calculs de pandas ont un nom anglais : `"{name}"` s\'écrit `"{method}"`.',
    en='The computations of pandas have names of their own: `"{name}"` is written `"{method}"`.',
)
_NO_COMPUTATION = Text(
    fr='Aucun calcul de pandas ne s\'appelle `"{name}"`. Les plus courants : `"sum"`, `"mean"`, `"count"`, `"size"`, `"max"`, `"min"`.',
    en='No computation of pandas is called `"{name}"`. The most common are `"sum"`, `"mean"`, `"count"`, `"size"`, `"max"`, `"min"`.',
)
_BY_WAY_OF = Text(
    fr="D'une colonne entière, on le demande par `.{way}` : `.{way}.{name}`.",
    en="Of a whole column it is asked by way of `.{way}`: `.{way}.{name}`.",
)
_SERIES_NOT_TABLE = Text(
    fr="C'est une série, une seule colonne avec son index, et non une table : elle n'a pas `.{name}`. `.to_frame()` en fait une table.",
    en="This is a Series, one column with its index, not a table: it has no `.{name}`. `.to_frame()` makes a table of it.",
)
_OF_A_COLUMN = Text(
    fr='`.{name}` se demande à une colonne et non à toute une table : `table["colonne"].{name}`.',
    en='`.{name}` is asked of a column, not of a whole table: `table["column"].{name}`.',
)
_NO_ATTRIBUTE = Text(
    fr="Rien ne s'appelle `.{name}` ici. Vouliez-vous écrire {near} ?",
    en="Nothing is called `.{name}` here. Did you mean {near}?",
)
_ARRAY = Text(
    fr="C'est un tableau numpy, qui a perdu le nom de ses lignes (après `.values` ou `np.…`). Gardez la série pandas d'où il vient.",
    en="This is a numpy array, which has lost the names of its rows (after `.values` or `np.…`). Keep the pandas Series it came from.",
)
_NOTHING_SO_CALLED = Text(
    fr="Rien ne s'appelle `.{name}` ici. Un point, puis la touche Tab, montre ce qu'il y a.",
    en="Nothing is called `.{name}` here. A point, then the Tab key, shows what there is.",
)
_ASK_THE_COLUMN = Text(
    fr="`{name}` se demande à la colonne et non à `{module}` : `serie.{method}()`.",
    en="`{name}` is asked of the column, not of `{module}`: `series.{method}()`.",
)
_NOT_IN_THE_MODULE = Text(
    fr="`{module}` n'a rien qui s'appelle `{name}`. Les noms y sont anglais ; un point, puis la touche Tab, les montre.",
    en="`{module}` has nothing called `{name}`. A point, then the Tab key, shows the names that it has.",
)


RULES: tuple[Rule, ...] = (
    Rule(
        "name_of_a_module",
        AttributeError,
        r"module '(?P<module>[\w.]+)' has no attribute '(?P<name>\w+)'",
        _of_a_module,
    ),
    Rule(
        "name_of_a_computation",
        AttributeError,
        r"'(?P<unknown>\w+)' is not a valid function for|GroupBy' object has no attribute '(?P<name>\w+)'",
        _computation,
    ),
    Rule(
        "missing_attribute", AttributeError, r"'(?P<kind>[\w.]+)' object has no attribute '(?P<name>\w+)'", _attribute
    ),
)
