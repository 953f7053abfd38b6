"""A table that refuses: a condition on a whole column, a direction that it does not have, a Series taken for a table."""

from __future__ import annotations

import re

import pandas as pd

from crm_lessons.classroom.explained_errors.failure import Failure, Rule
from crm_lessons.text.language import Text


def _comma_between_conditions(failure: Failure) -> Text | None:
    """Say what joins two conditions, where pandas names them, or where the code compares on both sides of a comma."""
    key = failure.error.args[0] if failure.error.args else None
    conditions = isinstance(key, tuple) and all(isinstance(one, pd.Series) and one.dtype == bool for one in key)
    return _AND_FOR_A_COMMA if conditions or re.search(_COMPARED_TWICE, failure.code) else None


_COMPARED_TWICE = r"\[.*(?:[<>]|[=!]=).*,.*(?:[<>]|[=!]=).*\]"
_AND_FOR_A_COMMA = Text(
    fr="Une virgule ne réunit pas deux conditions : entre elles, « et » s'écrit `&`, et chaque comparaison se met entre parenthèses, "
    "`(a > 3) & (b > 1)`.",
    en="A comma does not join two conditions: between them “and” is written `&`, and each comparison goes in brackets, "
    "`(a > 3) & (b > 1)`.",
)
NAMED_RESULT = Text(
    fr='Chaque résultat de `agg` dit son nom, sa colonne et son calcul, ces deux derniers entre parenthèses : `total=("colonne", "sum")`.',
    en='Each result of `agg` says its name, its column and its computation, these two in brackets: `total=("column", "sum")`.',
)
_TWO_TEXTS_IN_AGG = r"""\.agg(?:regate)?\s*\(\s*(["'])\s*\1\s*,\s*["']"""
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
        "text_for_a_yes_or_no",
        ValueError,
        r'For argument "(?P<argument>\w+)" expected type bool, received type str',
        Text(
            fr="`{argument}` attend `True` (vrai) ou `False` (faux), sans guillemets, et reçoit un texte.",
            en="`{argument}` expects `True` or `False`, without quotation marks, and gets a text.",
        ),
    ),
    Rule("named_results", TypeError, "Must provide 'func' or tuples", NAMED_RESULT),
    Rule("results_without_a_name", AssertionError, "^$", NAMED_RESULT, code=rf"^(?!\s*assert\b).*{_TWO_TEXTS_IN_AGG}"),
    Rule(
        "column_already_chosen",
        TypeError,
        r"func is expected but received tuple in \*\*kwargs",
        Text(
            fr='Devant `agg`, la colonne est déjà choisie : chaque résultat ne dit plus que son calcul, `total="sum"`.',
            en='Before `agg` the column is chosen already: each result only says its computation, `total="sum"`.',
        ),
    ),
    Rule(
        "comma_between_conditions",
        (pd.errors.InvalidIndexError, pd.errors.IndexingError),
        "",
        _comma_between_conditions,
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
