"""The words that names are made of; firms and persons are put together from them, and any likeness is chance."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import numpy as np

_ONSETS = (
    "Ara", "Beli", "Cora", "Dali", "Ero", "Fani", "Gali", "Helo", "Ilo", "Jasi", "Kela", "Lumi",
    "Miro", "Nora", "Ovi", "Pala", "Rani", "Sila", "Tavi", "Ulmo", "Vari", "Yeno", "Zeli", "Ossa",
    "Amba", "Brio", "Celi", "Duno", "Elva", "Fero", "Gavi", "Hira", "Imra", "Joli", "Kori", "Lavi",
    "Mena", "Nila", "Orsa", "Peri", "Quela", "Rovi", "Suma", "Tera", "Uvi", "Velo", "Wala", "Yari",
)  # fmt: skip
_ENDINGS = ("dane", "mine", "relle", "sor", "tane", "vique", "quor", "nelle", "zaire", "lune")
COINED = tuple(onset + ending for onset in _ONSETS for ending in _ENDINGS)
"""480 coined words, each the first word of at most one firm and the domain of its addresses."""

ACTIVITIES = {
    "agriculture": ("Irrigation", "Pépinières", "Vergers", "Élevages"),
    "construction": ("Bâtiment", "Travaux", "Chantiers"),
    "food_industry": ("Conserves", "Laiterie", "Minoterie"),
    "hotels": ("Hôtels", "Thalasso", "Résidences"),
}
"""What a firm of each sector calls itself; the accents are what a hurried clerk leaves out."""

LEGAL_FORMS = ("SARL", "SARL AU", "SA", "S.A.R.L.")

DESKS = ("contact", "achats", "info")
"""What comes before the @ in an address that belongs to a firm and to no person."""

PHONE_BEGINS = {"Agadir": "0528", "Casablanca": "0522", "Fès": "0535", "Rabat": "0537", "Tanger": "0539"}
"""The beginning of the telephone numbers of each city of the world."""

FIRST_NAMES = (
    "Adil", "Amina", "Anas", "Asmaa", "Brahim", "Dounia", "Driss", "Fatima", "Ghita", "Hamid", "Hanane", "Hicham",
    "Ilham", "Imane", "Jamal", "Karim", "Khadija", "Laila", "Mehdi", "Mounir", "Nabil", "Naïma", "Omar", "Rachid",
    "Rajae", "Saïd", "Salma", "Samir", "Souad", "Younès",
)  # fmt: skip
FAMILY_NAMES = (
    "Abbadi", "Amrani", "Arbaoui", "Azzouzi", "Bakkali", "Belhaj", "Benali", "Bennis", "Berrada", "Boukili", "Cherkaoui",
    "Chraïbi", "Daoudi", "Drissi", "El Fassi", "El Idrissi", "El Mansouri", "Ennaji", "Fekkak", "Filali", "Ghazali",
    "Guessous", "Hajji", "Hamdaoui", "Haddad", "Ibrahimi", "Jabri", "Kabbaj", "Kadiri", "Kettani", "Lahlou",
    "Lamrani", "Lazrak", "Mernissi", "Mekouar", "Naciri", "Nejjar", "Ouazzani", "Ouali", "Rahmani", "Rami",
    "Saadi", "Sebti", "Sefrioui", "Slaoui", "Tahiri", "Tazi", "Touzani", "Wahbi", "Yacoubi", "Zemmouri", "Zerhouni",
    "Ziani", "Zouhri", "Chaoui", "Mouline",
)  # fmt: skip


def chosen(generator: np.random.Generator, words: Sequence[str], count: int) -> list[str]:
    """Draw words, each as likely as the others."""
    return [words[place] for place in generator.integers(0, len(words), size=count).tolist()]


def plain(name: str) -> str:
    """Return a name without its accents, as on a hurried clerk's keyboard."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()


def mailbox_name(name: str) -> str:
    """Return what a person writes before the @: first.family."""
    return plain(name).lower().replace(" ", ".")
