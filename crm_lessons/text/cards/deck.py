"""The cards of a chapter, as `crm-lessons build` has written them beside this file."""

from __future__ import annotations

import json
from importlib.resources import files

from crm_lessons.text.cards.card import Card, CardKind
from crm_lessons.text.course import STEMS
from crm_lessons.text.language import Text

_FOLDER = files("crm_lessons.text.cards")

STEMS_WITH_CARDS = tuple(stem for stem in STEMS if _FOLDER.joinpath(f"{stem}.json").is_file())


def deck(stem: str) -> tuple[Card, ...]:
    """Return the cards of a chapter, in the order of its lesson."""
    stored = json.loads(_FOLDER.joinpath(f"{stem}.json").read_text(encoding="utf-8"))
    return tuple(
        Card(stem, id_, CardKind(said["kind"]), *(Text(**said[part]) for part in ("question", "answer", "section")))
        for id_, said in stored.items()
    )
