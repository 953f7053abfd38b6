"""A dozen customer records as several hands typed them: some stand for the same firm, and others only look as if.

The course's sheet and every student get the same six cases under other names and numbers. All names are invented; the
telephone numbers have a 00 where no real one has.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import pandas as pd

_FIRMS = ("Tirfane Irrigation", "Belkhenz Forages", "Oumlala Conserves", "Sidrine Minoterie", "Azilda Textile",
          "Mezzaine Carrières", "Zerguite Laiterie", "Taboucha Piscines", "Ikhlane Serres", "Drissat Travaux")  # fmt: skip
_FAMILIES = ("Amzirat", "Belfassi", "Chemlali", "Doukrane")
_FIRST_NAMES = ("Salma", "Younes", "Hind", "Karim", "Nora", "Adil")
_CITIES = ("Casablanca", "Agadir", "Fès", "Tanger", "Oujda", "Meknès")
_AREAS = ("522", "528", "535", "539", "536")

_BY_HAND: tuple[Callable[[str], str], ...] = (
    lambda digits: f"0{digits[:3]}-{digits[3:5]} {digits[5:7]} {digits[7:]}",
    lambda digits: f"+212 {digits[:3]} {digits[3:5]} {digits[5:7]} {digits[7:]}",
    lambda digits: f"0{digits[:1]}.{digits[1:3]}.{digits[3:5]}.{digits[5:7]}.{digits[7:]}",
)
"""How three clerks write the same nine digits."""


class _Record(NamedTuple):
    name: str
    city: str
    phone: str
    email: str | None


class _Names(NamedTuple):
    """What the six cases are called this time; a phone is nine digits."""

    firms: Sequence[str]
    family: str
    first_names: Sequence[str]
    cities: Sequence[str]
    phones: Sequence[str]


def course_records() -> pd.DataFrame:
    """Return the twelve records of the course's sheet: customer | name, city, phone, email."""
    phones = [f"5{22 + place}00{1207 + 601 * place}" for place in range(9)]
    names = _Names(_FIRMS, _FAMILIES[0], _FIRST_NAMES, _CITIES, phones)
    return _table(_cases(names), (4, 0, 7, 9, 2, 11, 5, 1, 8, 3, 10, 6), range(101, 113))


def draw_records(generator: np.random.Generator) -> pd.DataFrame:
    """Return twelve other records: customer (number) | name, city, phone, email (missing for one)."""
    areas = [_AREAS[place] for place in generator.integers(0, len(_AREAS), size=9)]
    ends = generator.permutation(9_000)[:9] + 1_000
    names = _Names(
        _shuffled(generator, _FIRMS),
        _shuffled(generator, _FAMILIES)[0],
        _shuffled(generator, _FIRST_NAMES),
        _shuffled(generator, _CITIES),
        [f"{area}00{end}" for area, end in zip(areas, ends, strict=True)],
    )
    numbers = np.sort(generator.permutation(np.arange(101, 200))[:12])
    return _table(_cases(names), generator.permutation(12), [int(number) for number in numbers])


def _cases(names: _Names) -> list[_Record]:
    """Return the six cases, eight customers in twelve records."""
    same_address, same_phone, chained, namesake, alone = names.firms[:5]
    here, there = names.cities[:2]
    phones, (dash, plus, dots) = names.phones, _BY_HAND
    people = [f"{first} {names.family}" for first in names.first_names[:2]]
    return [
        _Record(same_address, here, dash(phones[0]), _address(same_address)),
        _Record(f"{same_address} SARL", here, dash(phones[1]), f" {_address(same_address).title()}"),
        _Record(same_phone.upper(), there, dash(phones[2]), _address(same_phone)),
        _Record(f"{same_phone} SARL", there, plus(phones[2]), _address(same_phone, "achats")),
        _Record(chained, here, dash(phones[3]), _address(chained)),
        _Record(f"{chained} SARL", here, plus(phones[4]), _address(chained).upper()),
        _Record(chained.upper(), here, dots(phones[4]), _address(chained, "atelier")),
        *(
            _Record(person, there, dash(phones[5]), _address("courriel", _slug(person).replace("-", ".")))
            for person in people
        ),
        _Record(namesake, here, dash(phones[6]), _address(f"{namesake} {here}")),
        _Record(namesake, there, dash(phones[7]), _address(f"{namesake} {there}")),
        _Record(alone, there, plus(phones[8]), None),
    ]


def _table(records: Sequence[_Record], order: Sequence[int] | np.ndarray, numbers: Sequence[int]) -> pd.DataFrame:
    index = pd.Index(numbers, name="customer")
    return pd.DataFrame([records[place] for place in order], columns=list(_Record._fields), index=index)


def _address(name: str, box: str = "contact") -> str:
    return f"{box}@{_slug(name)}.example"


def _slug(name: str) -> str:
    plain = name.casefold().translate(str.maketrans("àèéê", "aeee"))
    return plain.replace(" ", "-")


def _shuffled(generator: np.random.Generator, names: Sequence[str]) -> list[str]:
    return [names[place] for place in generator.permutation(len(names))]
