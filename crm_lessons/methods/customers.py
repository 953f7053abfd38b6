"""Who is who: names that no reader would tell apart are asked about before anybody is counted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from crm_lessons.methods.input_error import InputError
from crm_lessons.methods.numbers import is_number
from crm_lessons.methods.shown import label, shown
from crm_lessons.text.first_few import FEW
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text


def refuse_doubtful_names(names: pd.Series[Any] | pd.Index, code: str) -> None:
    """Raise InputError when a name is blank, or when two differ by no more than spaces, capitals or their type.

    Numbers are told apart by themselves. Capitals are asked about in a column of orders alone: who has made categories, or one
    row a customer, has seen the names.

    code: how the reader writes these names, for the advice, such as `orders["customer"]`
    """
    if isinstance(names.dtype, np.dtype) and names.dtype != object:
        return
    try:
        distinct = _distinct(names)
    except TypeError:
        raise InputError(NO_NAMES.format(code=code)) from None
    only_text = set(map(type, distinct)) <= {str}
    texts = distinct if only_text else [name for name in distinct if isinstance(name, str)]
    without_spaces = [text if (form := " ".join(text.split())) == text else form for text in texts]
    if "" in without_spaces:
        _refuse_blank(names, texts, code)
    _refuse_twins(texts, without_spaces, _SPACES, f'{code}.str.split().str.join(" ")')
    if texts and not only_text:
        _refuse_two_types([name for name in distinct if isinstance(name, str) or is_number(name)], code)
    if isinstance(names, pd.Series) and not isinstance(names.dtype, pd.CategoricalDtype):
        _refuse_twins(texts, list(map(str.casefold, texts)), _CAPITALS, f"{code}.str.upper()", code)


def _distinct(names: pd.Series[Any] | pd.Index) -> list[Any]:
    """Return each name once, in the order in which they come."""
    if isinstance(names, pd.Series) and isinstance(names.dtype, pd.CategoricalDtype) and not names.hasnans:
        return list(names.cat.categories[distinct_codes(names.cat.codes.to_numpy(), len(names.cat.categories))])
    return list(names if isinstance(names, pd.Index) and names.is_unique else names.unique())


def distinct_codes(codes: NDArray[np.integer[Any]], categories: int) -> NDArray[np.integer[Any]]:
    """Return the codes of a column of categories, none of them missing, each once, in the order in which they come.

    Part by part: to find what is distinct in a million rows, pandas would lay out a table of 25 MB.
    """
    seen = np.zeros(categories, dtype=bool)
    found = [codes[:0]]
    for begin in range(0, len(codes), _CODES_AT_ONCE):
        distinct = pd.unique(codes[begin : begin + _CODES_AT_ONCE])
        found.append(distinct[~seen[distinct]])
        seen[distinct] = True
    return np.concatenate(found)


def _refuse_two_types(names: list[Any], code: str) -> None:
    """Raise InputError when a number and a text look alike."""
    whole = [str(int(name)) if is_number(name) and name == name // 1 else str(name) for name in names]
    of_floats = any(not isinstance(name, (str, int)) for name in names)
    _refuse_twins(names, whole, _TYPES, f"{code}.astype(str)" + ('.str.removesuffix(".0")' if of_floats else ""))


def unmatched(one: pd.Index, other: pd.Index) -> list[object]:
    """Return the customers whom only one of the two knows."""
    if one.nlevels != other.nlevels:
        return list(one)
    return [*one[~one.isin(other)], *other[~other.isin(one)]]


def named_customers(customers: Sequence[object] | pd.Index) -> Text:
    """Name a few customers and count the others."""
    names = ", ".join(label(customer) for customer in list(customers)[:FEW])
    others = len(customers) - FEW
    if others > 0:
        more = number_text(others)
        return Text(fr=f"les clients {names} et {more.fr} autres", en=f"customers {names} and {more.en} others")
    if len(customers) == 1:
        return Text(fr=f"le client {names}", en=f"customer {names}")
    return Text(fr=f"les clients {names}", en=f"customers {names}")


def _refuse_blank(names: pd.Series[Any] | pd.Index, texts: Iterable[str], code: str) -> None:
    where = np.asarray(names.isin({name for name in texts if not name.strip()}))
    row = label(names.index[where][0]) if isinstance(names, pd.Series) else number_text(int(np.argmax(where)) + 1)
    raise InputError(_BLANK.format(code=code, count=number_text(int(where.sum())), row=row))


def _refuse_twins(names: list[Any], forms: list[str], message: Text, advice: str, code: str = "") -> None:
    """Raise InputError when two names, each listed once, have one form, and show both."""
    if forms == names or len(set(forms)) == len(forms):
        return
    first: dict[str, object] = {}
    for name, form in zip(names, forms, strict=True):
        if form in first:
            one, other = shown(first[form]), shown(name)
            raise InputError(message.format(one=one, other=other, advice=advice, code=code))
        first[form] = name


_CODES_AT_ONCE = 50_000
NO_NAMES = Text(
    fr="`{code}` : on attend un nom ou un numéro par ligne ; on a lu des listes ou des dictionnaires. Écrivez "
    "`{code}.astype(str)`.",
    en="`{code}`: one name or number a row is expected; found lists or dictionaries. Write `{code}.astype(str)`.",
)
_BLANK = Text(
    fr="`{code}` : nom vide, {count} fois, d'abord à la ligne {row}. On ne sait pas de qui il s'agit : retrouvez le client, ou "
    'écartez ces lignes et dites combien : `[{code}.str.strip() != ""]`.',
    en="`{code}`: blank name, {count} times, first in row {row}. Nobody knows who that is: find the customer, or leave these "
    'rows out and say how many: `[{code}.str.strip() != ""]`.',
)
_SPACES = Text(
    fr="{one} et {other} ne diffèrent que par des espaces : on attend un nom par client. Écrivez `{advice}`.",
    en="{one} and {other} differ by spaces alone: one name a customer is expected. Write `{advice}`.",
)
_TYPES = Text(
    fr="{one} et {other} sont un nombre et un texte : un client ou deux ? On attend un seul type. Écrivez `{advice}`.",
    en="{one} and {other} are a number and a text: one customer or two? One type is expected. Write `{advice}`.",
)
_CAPITALS = Text(
    fr="{one} et {other} ne diffèrent que par les majuscules : un client ou deux ? Si c'est un seul, écrivez `{advice}` ; si "
    'ce sont deux clients, écrivez `{code}.astype("category")`.',
    en="{one} and {other} differ by capitals alone: one customer or two? If it is one, write `{advice}`; if they are two, write "
    '`{code}.astype("category")`.',
)
