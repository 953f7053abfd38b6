"""Records become pages: templates that escape whatever they are given, in the reader's language.

Strangers write names, answers and file names. Jinja escapes their markup; here, what could steer a terminal or turn the
line round (control characters, bidirectional overrides) is written as its escape, so that a reader sees it.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from crm_lessons.text.language import Language, Text
from crm_lessons.text.markup import in_html
from crm_lessons.text.numbers import percent
from crm_lessons.text.templates import templates

_STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def write_page(template: str, language: Language, file: Path, **content: object) -> None:
    """Write what a template makes of `content`; the same content gives the same bytes on every system."""
    page = _pages(language).get_template(template).render(language=language, **content)
    file.write_text(page, encoding="utf-8", newline="\n")


def visible(written: str) -> str:
    """Return text with every character that could steer its display written as its escape."""
    return _STEERING.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), written)


def percent_words(share: float) -> Text:
    """Write a share with one decimal where it has one."""
    decimals = 0 if round(share, 3) == round(share, 2) else 1
    return Text(fr=percent(share, "fr", decimals), en=percent(share, "en", decimals))


@cache
def _pages(language: Language) -> Environment:
    def shown(value: object) -> object:
        if isinstance(value, Text):
            return visible(value.in_language(language))
        # markup has passed through `sentence`, below
        return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value

    def sentence(words: Text) -> Markup:
        return Markup(in_html(visible(words.in_language(language))))

    pages = templates("crm_lessons.grading.pages", shown)
    pages.filters["sentence"] = sentence
    pages.filters["percent"] = lambda share: percent_words(share).in_language(language)
    return pages
