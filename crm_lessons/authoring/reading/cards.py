"""The cards of a chapter, read from its `cards.py` and kept where the notebook, the site and the Anki deck find them.

A card is one text in both languages: its first paragraph asks, its last names the section of the lesson, `→ Title`, and what
stands between them answers.
"""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath

from crm_lessons.authoring.reading.source import Cell
from crm_lessons.text.author_error import AuthorError
from crm_lessons.text.cards import Card
from crm_lessons.text.language import LANGUAGES, Language, Text

FOLDER = PurePosixPath("crm_lessons/text/cards")


def cards_path(stem: str) -> PurePosixPath:
    """Return where the cards of a chapter lie, from the root of the workbook."""
    return FOLDER / f"{stem}.json"


def read_cards(stem: str, cells: tuple[Cell, ...], lesson: tuple[Cell, ...]) -> tuple[Card, ...]:
    """Return the cards that the cells of `cards.py` say.

    Raises: AuthorError for a cell that is no card, an id used twice, or a section that the lesson does not have.
    """
    cards: dict[str, Card] = {}
    for cell in cells:
        card = _card(stem, cell, lesson)
        if card.id in cards:
            raise AuthorError(cell.place, _TWICE.format(id=card.id))
        cards[card.id] = card
    return tuple(cards.values())


def cards_json(cards: tuple[Card, ...]) -> str:
    """Return JSON, cards in their order: {"two_rates": {"kind": ..., "question": {"fr": ..., "en": ...}, ...}, ...}."""
    said = {
        card.id: {"kind": card.kind} | {part: vars(getattr(card, part)) for part in ("question", "answer", "section")}
        for card in cards
    }
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"


def _card(stem: str, cell: Cell, lesson: tuple[Cell, ...]) -> Card:
    if cell.card is None or cell.card_kind is None:
        raise AuthorError(cell.place, _NO_CARD)
    french, english = (_parts(cell, language, lesson) for language in LANGUAGES)
    texts = (Text(fr=fr, en=en) for fr, en in zip(french, english, strict=True))
    return Card(stem, cell.card, cell.card_kind, *texts)


def _parts(cell: Cell, language: Language, lesson: tuple[Cell, ...]) -> tuple[str, str, str]:
    """Return question, answer and section in one language."""
    question, *answer, where = re.split(r"\n\n+", getattr(cell.source, language).strip())
    if not answer or not where.startswith("→ "):
        raise AuthorError(cell.places[language], _NOT_THREE)
    section = where.removeprefix("→ ").strip()
    if section not in _sections(lesson, language):
        raise AuthorError(cell.places[language], _NO_SECTION.format(section=section))
    return question, "\n\n".join(answer), section


def _sections(lesson: tuple[Cell, ...], language: Language) -> list[str]:
    prose = (getattr(cell.source, language) for cell in lesson if cell.role.is_markdown)
    return [title for source in prose for title in re.findall(r"^## (.+)$", source, re.MULTILINE)]


_TWICE = Text(
    fr="La carte `{id}` est déjà plus haut. Donnez un autre nom à l'une des deux.",
    en="Card `{id}` stands above already. Give one of the two another name.",
)
_NO_CARD = Text(
    fr='Cette cellule n\'est pas une carte. Ajoutez card="two_rates" kind="denominator" à sa première ligne.',
    en='This cell is no card. Add card="two_rates" kind="denominator" to its first line.',
)
_NOT_THREE = Text(
    fr="Une carte se dit en trois paragraphes séparés par une ligne vide : la question, la réponse, puis `→ Titre de la section`.",
    en="A card is said in three paragraphs with an empty line between them: the question, the answer, then `→ Title of the section`.",
)
_NO_SECTION = Text(
    fr="La leçon n'a pas de section « {section} ». Reprenez le titre tel qu'il y est écrit.",
    en="The lesson has no section “{section}”. Copy the title as it is written there.",
)
