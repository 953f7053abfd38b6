"""A table that refuses: a column or a row that it does not have, a condition on a whole column, a Series taken for a table."""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from difflib import get_close_matches
from typing import Any

import pandas as pd

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.classroom.explained_errors.headings import names_shown_as
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text


def _missing(failure: Failure) -> Text | None:
    """Say what a key that the table does not have may be: a heading, the index, a label of another type, a name misspelled."""
    table = failure.table
    if table is None:
        return None
    key = _key(failure)
    if isinstance(key, bool):
        return _CLOSED_TOO_LATE
    if isinstance(key, tuple):
        return _SEVERAL_COLUMNS.format(names=", ".join(map(_quoted, key)))
    if key == _A_TUPLE:
        return _SEVERAL_ROWS
    columns = list(table.columns) if isinstance(table, pd.DataFrame) else []
    labels = list(table.index[:1000])
    if "not found in axis" in failure.message and key in columns:
        return _NOT_A_ROW.format(key=_quoted(key))
    if ".loc" in failure.code and any(type(label) is type(key) for label in labels):
        columns = []
    return (
        _spelled_otherwise(key, columns, cutoff=0.99)
        or _named_otherwise(key, columns, table.index.names)
        or _other_type(key, [*columns, *labels])
        or _spelled_otherwise(key, columns or labels)
        or (NO_SUCH_COLUMN if columns else _NO_SUCH_ROW).format(key=repr(key), known=first_few(columns or labels))
    )


def _key(failure: Failure) -> Any:
    """Return the key itself; pandas writes several missing ones as a list, of which the first is enough."""
    key = failure.error.args[0] if failure.error.args else ""
    if isinstance(key, str):
        key = key.removeprefix("Column not found: ")
    if isinstance(key, pd.Index):
        return key[0]
    if isinstance(key, str) and (several := re.match(r"(?:Label\(s\) )?\['([^']*)'", key)) is not None:
        return several[1]
    return key


def _named_otherwise(key: Hashable, columns: Sequence[Hashable], index_names: Sequence[Hashable]) -> Text | None:
    names = names_shown_as(str(key))
    if column := next((column for column in columns if column in names), None):
        return SHOWN_AS.format(key=key, column=column)
    if index := next((name for name in index_names if name in names), None):
        return _IS_THE_INDEX.format(key=key, index=index)
    return None


def _other_type(key: Hashable, known: Sequence[Hashable]) -> Text | None:
    same = next((one for one in known if type(one) is not type(key) and str(one) == str(key)), None)
    if same is None:
        return None
    return (_NUMBER_WANTED if isinstance(key, str) else _TEXT_WANTED).format(key=key)


def _spelled_otherwise(key: Hashable, known: Sequence[Hashable], cutoff: float = 0.6) -> Text | None:
    folded = {str(one).casefold(): str(one) for one in known}
    near = get_close_matches(str(key).casefold(), folded, n=1, cutoff=cutoff) if isinstance(key, str) else []
    return _NEAR.format(key=key, near=folded[near[0]]) if near else None


def _quoted(key: object) -> str:
    return f'"{key}"' if isinstance(key, str) else f"{key}"


_A_TUPLE = "key of type tuple not found and not a MultiIndex"
"""What pandas says of `series[5, 17]`."""

_SEVERAL_ROWS = Text(
    fr="Pour plusieurs lignes, donnez une liste : deux crochets, `[[…, …]]`.",
    en="For several rows give a list: two brackets, `[[…, …]]`.",
)
_CLOSED_TOO_LATE = Text(
    fr='Le crochet se ferme derrière le nom de la colonne, avant la comparaison : `table["colonne"] == 10`.',
    en='The bracket closes behind the name of the column, before the comparison: `table["column"] == 10`.',
)
_NOT_A_ROW = Text(
    fr="`drop` ôte des lignes. Pour ôter une colonne, dites-le : `drop(columns={key})`.",
    en="`drop` takes rows away. To take a column away, say so: `drop(columns={key})`.",
)
_SEVERAL_COLUMNS = Text(
    fr="Pour plusieurs colonnes, donnez une liste : deux crochets, `[[{names}]]`.",
    en="For several columns give a list: two brackets, `[[{names}]]`.",
)
SHOWN_AS = Text(
    fr="« {key} » est un nom pour le lecteur. Dans la table, la colonne s'appelle `{column}`.",
    en="“{key}” is a name for the reader. In the table the column is called `{column}`.",
)
_IS_THE_INDEX = Text(
    fr="« {key} » n'est pas une colonne mais l'index, le nom des lignes : `.index`, ou `.reset_index()` pour en faire la colonne `{index}`.",
    en="“{key}” is not a column but the index, the names of the rows: `.index`, or `.reset_index()` to make it the column `{index}`.",
)
_NUMBER_WANTED = Text(
    fr="Les noms sont ici des nombres : écrivez `{key}` sans guillemets.",
    en="The names here are numbers: write `{key}` without quotation marks.",
)
_TEXT_WANTED = Text(
    fr='Les noms sont ici des textes : écrivez `"{key}"`, entre guillemets.',
    en='The names here are texts: write `"{key}"`, in quotation marks.',
)
_NEAR = Text(
    fr="`{key}` n'existe pas ici. Vouliez-vous écrire `{near}` ?",
    en="`{key}` does not exist here. Did you mean `{near}`?",
)
NO_SUCH_COLUMN = Text(
    fr="Aucune colonne ne s'appelle {key}. Il y a : {known}.", en="No column is called {key}. There are: {known}."
)
_NO_SUCH_ROW = Text(
    fr="Aucune ligne ne s'appelle {key}. Les premières : {known}. Pour la place dans l'ordre, c'est `.iloc[…]`.",
    en="No row is called {key}. The first ones: {known}. For the place in the order it is `.iloc[…]`.",
)
_BRACKETS_AROUND = Text(
    fr="Mettez chaque comparaison entre parenthèses : `(a > 3) & (b > 1)`. Sans elles, `&` passe avant `>`.",
    en="Put each comparison in brackets: `(a > 3) & (b > 1)`. Without them `&` comes before `>`.",
)

RULES: tuple[Rule, ...] = (
    Rule(
        "and_between_columns",
        ValueError,
        "truth value of a (?:Series|DataFrame)",
        Text(
            fr="Entre deux colonnes, « et » s'écrit `&`, « ou » `|`, « non » `~`, et chaque comparaison se met entre parenthèses : "
            "`(a > 3) & (b > 1)`.",
            en="Between two columns, “and” is written `&`, “or” `|`, “not” `~`, and each comparison goes in brackets: `(a > 3) & (b > 1)`.",
        ),
        code=r"\b(?:and|or|not)\b",
    ),
    Rule(
        "comparisons_without_brackets",
        ValueError,
        "truth value of a (?:Series|DataFrame)",
        _BRACKETS_AROUND,
        code="[&|]",
    ),
    Rule(
        "and_before_comparison",
        TypeError,
        r"Cannot perform 'r?(?:and|or)_'|unsupported operand type\(s\) for [&|]",
        _BRACKETS_AROUND,
    ),
    Rule(
        "between_two_limits",
        ValueError,
        "truth value of a (?:Series|DataFrame)",
        Text(
            fr="Une colonne ne se compare pas à deux limites à la fois : `(a > 0) & (a < 100)`, ou `a.between(0, 100)`.",
            en="A column is not compared with two limits at once: `(a > 0) & (a < 100)`, or `a.between(0, 100)`.",
        ),
        code=r"[\w\])]\s*[<>]=?[^<>=&|:]+[^<>=&|:\s]\s*[<>]=?",
    ),
    Rule(
        "no_such_direction",
        ValueError,
        r"No axis named .+ for object type Series",
        Text(
            fr="Une série n'a qu'une direction : ôtez `axis` et ce qui le remplace. Une ligne ou une place se prend entre crochets, `.loc[…]`.",
            en="A Series has one direction only: take `axis`, or what stands for it, away. A row is taken with square brackets, `.loc[…]`.",
        ),
    ),
    Rule(
        "direction_of_a_table",
        ValueError,
        r"No axis named (?P<axis>.+) for object type DataFrame",
        Text(
            fr="`{axis}` n'est pas une direction : `axis=0` descend chaque colonne, `axis=1` suit chaque ligne. Pour une seule colonne, "
            'prenez-la d\'abord : `table["colonne"]`.',
            en="`{axis}` is not a direction: `axis=0` goes down each column, `axis=1` along each row. For a single column take it "
            'first: `table["column"]`.',
        ),
    ),
    Rule(
        "named_results",
        TypeError,
        "Must provide 'func' or tuples",
        Text(
            fr='Chaque résultat de `agg` dit sa colonne et son calcul : `total=("colonne", "sum")`.',
            en='Each result of `agg` says its column and its computation: `total=("column", "sum")`.',
        ),
    ),
    Rule(
        "column_in_an_if",
        ValueError,
        "truth value of a (?:Series|DataFrame)|truth value of an (?:array|Index)",
        Text(
            fr="Cette condition porte sur toute une colonne : elle vaut vrai pour certains clients, faux pour d'autres, et `if` n'en veut "
            "qu'une. Choisissez les lignes avec `table[condition]`, ou écrivez une fonction pour un client et `.map(…)`.",
            en="This condition is about a whole column: true for some customers, false for others, and `if` wants one only. Choose the "
            "rows with `table[condition]`, or write a function for one customer and `.map(…)`.",
        ),
    ),
    Rule(
        "set_as_index",
        TypeError,
        "Passing a set as an indexer",
        Text(
            fr="Entre crochets, pandas veut une liste et non un ensemble : `table[list(ensemble)]`.",
            en="Between brackets pandas wants a list, not a set: `table[list(a_set)]`.",
        ),
    ),
    Rule(
        "several_columns_of_groups",
        ValueError,
        "Cannot subset columns with a tuple",
        Text(
            fr="Pour plusieurs colonnes, donnez une liste : deux crochets, `[[…, …]]`.",
            en="For several columns give a list: two brackets, `[[…, …]]`.",
        ),
    ),
    Rule(
        "name_for_a_place",
        (TypeError, ValueError),
        "Cannot index by location index with a non-integer key|Location based indexing can only have",
        Text(
            fr="`.iloc` compte les places, de 0 à la dernière ; pour un nom de ligne, c'est `.loc[…]`, pour une colonne `table[…]`.",
            en="`.iloc` counts places, from 0 to the last; for the name of a row it is `.loc[…]`, for a column `table[…]`.",
        ),
    ),
    Rule(
        "nothing_to_merge_on",
        ValueError,
        "No common columns to perform merge on|trying to merge on (?:object|int|float|str)",
        Text(
            fr="Pour réunir deux tables, il leur faut une colonne commune, du même type : dites laquelle, `on=…`, ou rendez l'index en colonne "
            "avec `.reset_index()`.",
            en="To join two tables they need a column in common, of one type: say which, `on=…`, or make the index a column "
            "with `.reset_index()`.",
        ),
    ),
    Rule("missing_key", KeyError, "", _missing),
    Rule(
        "other_length",
        ValueError,
        r"Length of values \((?P<given>\d+)\) does not match length of index \((?P<rows>\d+)\)",
        Text(
            fr="La table a {rows} lignes et vous donnez {given} valeurs. Il en faut une par ligne, dans leur ordre.",
            en="The table has {rows} rows and you give {given} values. One is needed for each row, in their order.",
        ),
    ),
    Rule(
        "other_labels",
        ValueError,
        "identically-labeled",
        Text(
            fr="Les deux séries n'ont pas les mêmes lignes, ou pas dans le même ordre. Comparez leurs `.index`.",
            en="The two Series do not have the same rows, or not in the same order. Compare their `.index`.",
        ),
    ),
    Rule(
        "isin_wants_a_list",
        TypeError,
        "list-like objects are allowed to be passed to isin",
        Text(
            fr="`.isin` veut une liste, même d'un seul élément : `.isin([5])`.",
            en="`.isin` wants a list, even of one element: `.isin([5])`.",
        ),
    ),
    Rule(
        "text_wanted",
        AttributeError,
        r"\.str accessor",
        Text(
            fr="`.str` demande du texte, et cette colonne contient des nombres.",
            en="`.str` needs text, and this column holds numbers.",
        ),
    ),
)
