"""Records become pages: templates that escape whatever they are given, in the reader's language.

Strangers write names, answers and file names. Jinja escapes their markup; here, what could steer a terminal or turn the
line round (control characters, bidirectional overrides) is written as its escape, so that a reader sees it.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from crm_lessons.text.files.whole_file import write_whole
from crm_lessons.text.language import Language, Text
from crm_lessons.text.markup import Marked, in_html
from crm_lessons.text.numbers import share_text
from crm_lessons.text.templates import templates
from crm_lessons.text.visible import visible


def write_page(template: str, language: Language, file: Path, **content: object) -> None:
    """Write what a template makes of `content`; the same content gives the same bytes on every system."""
    page = _pages(language).get_template(template).render(language=language, **content)
    write_whole(file, page.encode())


@cache
def _pages(language: Language) -> Environment:
    def shown(value: object) -> object:
        if isinstance(value, Text):
            return visible(value.in_language(language))
        # markup has passed through `sentence`, below
        return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value

    def sentence(words: Text) -> Markup:
        return Markup(in_html(Marked(visible(words.marked(language)))))

    pages = templates("crm_lessons.grading.pages", shown)
    pages.filters["sentence"] = sentence
    pages.filters["percent"] = lambda share: share_text(share).in_language(language)
    return pages
