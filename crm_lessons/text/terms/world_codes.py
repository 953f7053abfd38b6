"""What the codes of the simulated firm are called on paper; it has channels and sectors of its own."""

from __future__ import annotations

from crm_lessons.text.language import Text

WORLD_CODES: dict[str, dict[str, Text]] = {
    "channel": {
        "email": Text(fr="e-mail", en="e-mail"),
        "post": Text(fr="courrier", en="post"),
        "telephone": Text(fr="téléphone", en="telephone"),
    },
    "reaction": {
        "annoyed": Text(fr="agacé", en="annoyed"),
        "deaf": Text(fr="sourd", en="deaf"),
        "persuadable": Text(fr="influençable", en="persuadable"),
        "sure": Text(fr="acquis", en="sure"),
    },
    "rhythm": {
        "all": Text(fr="tous", en="all"),
        "frequent": Text(fr="10 et plus par an", en="10 and more a year"),
        "occasional": Text(fr="1 à 9 par an", en="1 to 9 a year"),
        "silent": Text(fr="aucune", en="none"),
    },
    "sector": {
        "building": Text(fr="bâtiment", en="building"),
        "farming": Text(fr="agriculture", en="farming"),
        "food": Text(fr="agroalimentaire", en="food"),
        "hotels": Text(fr="hôtellerie", en="hotels"),
    },
    "source": {
        "directory": Text(fr="annuaire", en="directory"),
        "fair": Text(fr="salon", en="trade fair"),
        "recommended": Text(fr="recommandé", en="recommended"),
    },
}
"""The words for each code, by the column in which it stands."""
