"""The cards as a deck for Anki; the same card keeps its number, so that a second import updates it."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from crm_lessons.text.cards import deck
from crm_lessons.text.course import BY_STEM
from crm_lessons.text.extras import need_extra
from crm_lessons.text.language import Language, Text
from crm_lessons.text.markup import in_html


def write_anki_deck(stems: Iterable[str], file: Path, language: Language) -> int:
    """Write the cards of the chapters into an .apkg file, a deck a chapter, and return how many there are.

    Raises: MissingExtra without genanki; OSError for a file that cannot be written.
    """
    need_extra("cards", "genanki")
    import genanki

    model = genanki.Model(
        _number(f"model {language}"),
        f"crm_lessons {language}",
        fields=[{"name": name} for name in ("question", "answer", "section")],
        templates=[
            {
                "name": "card",
                "qfmt": "{{question}}",
                "afmt": "{{FrontSide}}<hr id=answer>{{answer}}<p><em>{{section}}</em></p>",
            }
        ],
    )
    decks, count = [], 0
    for stem in stems:
        title = f"{_NAME.in_language(language)}::{int(stem[:2])} · {BY_STEM[stem].title.in_language(language)}"
        anki_deck = genanki.Deck(_number(f"deck {stem} {language}"), title)
        for card in deck(stem):
            fields = [_html(text, language) for text in (card.question, card.answer, card.section)]
            guid = genanki.guid_for("crm_lessons", card.key, language)
            anki_deck.add_note(genanki.Note(model, fields, guid=guid, tags=[card.kind.value]))
            count += 1
        decks.append(anki_deck)
    genanki.Package(decks).write_to_file(str(file))
    return count


def _html(text: Text, language: Language) -> str:
    return in_html(text.marked(language)).replace("\n", "<br>")


def _number(name: str) -> int:
    """Return a number that is always the same for a name, as large as Anki's."""
    return 2**30 + int(sha256(f"crm_lessons {name}".encode()).hexdigest(), 16) % 2**30


_NAME = Text(fr="Gestion de la relation client", en="Customer relationship management")
