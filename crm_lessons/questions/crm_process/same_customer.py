"""Whether two records are one customer: the rule to be built, and the ways to get it wrong."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any

import numpy as np
import pandas as pd

from crm_lessons.data.crm_process.records import draw_records
from crm_lessons.data.variants import Data
from crm_lessons.methods import normal_email, normal_name, normal_phone
from crm_lessons.questions.question import Case, Kind, Mistake, Question
from crm_lessons.text.language import Text

_FIELDS = {"name": normal_name, "phone": normal_phone, "email": normal_email}
_Signs = dict[str, "pd.Series[bool]"]


def pairs_of(records: pd.DataFrame) -> pd.DataFrame:
    """Return every two records side by side: pair | name_1, phone_1, email_1, name_2, phone_2, email_2."""
    sides = zip(*combinations(records.index, 2), strict=True)
    beside = [
        records.loc[[*side], [*_FIELDS]].add_suffix(f"_{number}").reset_index(drop=True)
        for number, side in enumerate(sides, start=1)
    ]
    return pd.concat(beside, axis=1).set_axis(pd.RangeIndex(1, len(beside[0]) + 1, name="pair"))


def _right(pairs: pd.DataFrame) -> pd.Series[bool]:
    """Decide as `same_customers` does of two records alone."""
    signs = _signs(pairs)
    return (signs["email"] | (signs["phone"] & signs["name"])).rename("same")


def _signs(pairs: pd.DataFrame, *, as_typed: bool = False) -> _Signs:
    """Return, for each field, whether it is equal in the two records; what is missing equals nothing."""
    signs = {}
    for field, normal in _FIELDS.items():
        one, other = pairs[f"{field}_1"], pairs[f"{field}_2"]
        if not as_typed:
            one, other = one.map(normal), other.map(normal)
        signs[field] = (one == other) & one.notna() & other.notna()
    return signs


def _wrong(rule: Callable[[_Signs], pd.Series[bool]], *, as_typed: bool = False) -> Callable[[Data], Any]:
    """Return a wrong function that decides by another rule."""
    return lambda data: lambda pairs: rule(_signs(pairs, as_typed=as_typed))


def _missing_equals_missing(pairs: pd.DataFrame) -> pd.Series[bool]:
    """Return what a comparison gives that takes two empty addresses for one."""
    signs = _signs(pairs)
    return signs["email"] | (pairs["email_1"].isna() & pairs["email_2"].isna()) | (signs["phone"] & signs["name"])


def same_customer_by_hand(pairs: pd.DataFrame) -> dict[Any, bool]:
    """Decide pair by pair, as a careful beginner writes it."""
    same = {}
    for pair, row in pairs.iterrows():
        email, other_email = normal_email(row["email_1"]), normal_email(row["email_2"])
        phone, other_phone = normal_phone(row["phone_1"]), normal_phone(row["phone_2"])
        name, other_name = normal_name(row["name_1"]), normal_name(row["name_2"])
        same[pair] = (email is not None and email == other_email) or (phone == other_phone and name == other_name)
    return same


def _all_pairs(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:  # noqa: ARG001
    return (pairs_of(draw_records(generator)),)


def _look_alike(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:
    """Return the pairs in which something is equal, and an address missing on both sides in one."""
    (pairs,) = _all_pairs(generator, data)
    signs = _signs(pairs)
    some = pairs[signs["name"] | signs["phone"] | signs["email"]]
    none = pairs[~(signs["name"] | signs["phone"] | signs["email"])].head(2)
    return (pd.concat([some, none.assign(email_1=None, email_2=None)]),)


def _one_pair(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:
    (pairs,) = _all_pairs(generator, data)
    signs = _signs(pairs)
    return (pairs[signs["name"] & signs["phone"]].head(1),)


def _one_address_two_names(generator: np.random.Generator, data: Data) -> tuple[Any, ...]:
    """Return a pair whose e-mail, typed alike, is all that is equal: the rule asks for no more."""
    (pairs,) = _all_pairs(generator, data)
    pair = pairs[_signs(pairs)["email"]].head(1)
    return (pair.assign(email_2=pair["email_1"], name_2="Port Maintenance", phone_2="0522 00 00 01"),)


QUESTION = Question(
    id="same_customer",
    kind=Kind.FUNCTION,
    points=3,
    aim=Text(
        fr="Écrire la règle qui réunit les fiches d'un client sans fondre deux clients en un.",
        en="Write the rule that joins the records of one customer without melting two customers into one.",
    ),
    expected=lambda data: _right,
    returns=Kind.MAPPING,
    builds=("same_customers",),
    cases=(
        Case(Text(fr="toutes les paires de douze fiches", en="all pairs of twelve records"), _all_pairs),
        Case(
            Text(fr="des fiches qui se ressemblent, ou sans adresse", en="records that look alike, or have no address"),
            _look_alike,
        ),
        Case(Text(fr="une seule paire", en="a single pair"), _one_pair),
        Case(Text(fr="la même adresse sous deux noms", en="the same address under two names"), _one_address_two_names),
    ),
    hints=(
        Text(
            fr="Ramenez d'abord chaque colonne à une seule écriture : `pairs[\"phone_1\"].map(normal_phone)`, et de même pour l'autre côté.",
            en='First bring each column to one way of writing: `pairs["phone_1"].map(normal_phone)`, and the same on the other side.',
        ),
        Text(
            fr="Le même e-mail suffit. Le même téléphone ne suffit qu'avec le même nom : une famille, un immeuble partagent une ligne.",
            en="The same e-mail is enough. The same telephone is enough only with the same name: a family or a building shares a line.",
        ),
        Text(
            fr="Trois séries de vrai et de faux, puis `|` pour « ou », `&` pour « et », avec des parenthèses. Deux adresses manquantes ne sont pas une même adresse : `.notna()` dit lesquelles existent.",
            en="Three Series of true and false, then `|` for “or”, `&` for “and”, with brackets. Two missing addresses are not one address: `.notna()` says which are there.",
        ),
    ),
    right=(
        lambda data, answer: same_customer_by_hand,
        lambda data, answer: lambda pairs: answer(pairs).to_dict(),
    ),
    mistakes=(
        Mistake(
            "as_typed",
            fr="Vous comparez lettre à lettre ce que trois mains ont saisi : ramenez d'abord téléphones, adresses et noms à une seule écriture.",
            en="You compare letter by letter what three hands have typed: first bring telephones, addresses and names to one way of writing.",
            produces=_wrong(lambda same: same["email"] | (same["phone"] & same["name"]), as_typed=True),
            credit=0.25,
        ),
        Mistake(
            "name_always_needed",
            fr="Vous demandez aussi le même nom à qui a le même e-mail. Où s'ouvre et où se ferme la parenthèse de « ou » ?",
            en="You ask for the same name even where the e-mail is the same. Where does the bracket of “or” open and close?",
            produces=_wrong(lambda same: (same["email"] | same["phone"]) & same["name"]),
            credit=0.5,
        ),
        Mistake(
            "all_three_needed",
            fr="Vous demandez les trois à la fois. Relisez la règle : où dit-elle « ou » ?",
            en="You ask for all three at once. Read the rule again: where does it say “or”?",
            produces=_wrong(lambda same: same["email"] & same["phone"] & same["name"]),
            credit=0.25,
        ),
        Mistake(
            "phone_alone",
            fr="Vous réunissez deux clients qui partagent un téléphone. Portent-ils le même nom ?",
            en="You join two customers who share a telephone. Do they have the same name?",
            produces=_wrong(lambda same: same["email"] | same["phone"]),
            credit=0.5,
        ),
        Mistake(
            "name_alone",
            fr="Vous réunissez deux homonymes. Regardez leur téléphone et leur adresse.",
            en="You join two namesakes. Look at their telephone and their address.",
            produces=_wrong(lambda same: same["email"] | same["name"]),
            credit=0.5,
        ),
        Mistake(
            "email_alone",
            fr="Vous ne comparez que les e-mails. Une entreprise peut en avoir plusieurs : son nom et son téléphone, ensemble, la trahissent aussi.",
            en="You compare e-mails alone. One firm may have several: its name and its telephone, together, give it away too.",
            produces=_wrong(lambda same: same["email"]),
            credit=0.5,
        ),
        Mistake(
            "missing_is_equal",
            fr="Deux adresses qui manquent ne sont pas une même adresse.",
            en="Two addresses that are missing are not one address.",
            produces=lambda data: _missing_equals_missing,
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Deux fiches suffisent à la règle ; un groupe de trois se forme ensuite de proche en proche. Dans le doute, on appelle avant de réunir.",
        en="Two records are enough for the rule; a group of three then forms from one to the next. When in doubt, one calls before joining.",
    ),
    look_again=Text(
        fr="Prenez trois paires à la main : une famille, deux homonymes, la même adresse en capitales. Que dit votre fonction de chacune ?",
        en="Take three pairs by hand: a family, two namesakes, the same address in capitals. What does your function say of each?",
    ),
)
