"""The cards as pages: a question shows its answer when it is tapped, without a kernel and without a script."""

from __future__ import annotations

from collections.abc import Mapping

import words
from mdit_py_plugins.anchors.index import slugify
from pages import LESSONS

from crm_lessons.text.cards import STEMS_WITH_CARDS, Card, deck
from crm_lessons.text.language import Language
from crm_lessons.text.markup import in_html


def cards_pages(chapters: Mapping[str, str], language: Language) -> dict[str, str]:
    """Return the pages in Markdown by name: `index`, with the cards of all chapters, and one a chapter.

    chapters: stem -> number and name of the chapter
    """
    decks = {stem: "\n\n".join(_card(card, language) for card in deck(stem)) for stem in STEMS_WITH_CARDS}
    title, opening = words.CARDS.in_language(language), words.CARDS_OPENING.in_language(language)
    listed = "\n".join(f"- [{chapters[stem]}]({stem}.md)" for stem in decks)
    all_cards = "\n\n".join(f"## {chapters[stem]}\n\n{cards}" for stem, cards in decks.items())
    every = words.ALL_CARDS.in_language(language)
    return {"index": f"# {title}\n\n{opening}\n\n{listed}\n\n{all_cards}\n"} | {
        stem: f"---\norphan: true\n---\n# {chapters[stem]} · {title}\n\n{opening}\n\n{cards}\n\n[{every}](index.md)\n"
        for stem, cards in decks.items()
    }


def _card(card: Card, language: Language) -> str:
    kind = words.CARD_KINDS[card.kind].in_language(language)
    question, answer = (in_html(text.marked(language)) for text in (card.question, card.answer))
    section = card.section.in_language(language)
    place = words.IN_THE_LESSON.format(section=card.section).in_language(language)
    return f"""<details class="card"><summary><small>{kind}</small> {question}</summary>
<p>{answer}</p>

[{place}](../{LESSONS}/{card.stem}.ipynb#{slugify(section)})

</details>"""
