"""The words of a chapter, in one box."""

from __future__ import annotations

from crm_lessons.text.glossary import GLOSSARY, Term
from crm_lessons.text.language import Language, spoken
from crm_lessons.text.markup import in_html
from crm_lessons.text.terminal import for_the_terminal


class GlossaryBox:
    """Terms with their meaning, and their name in the other language, which the literature may use."""

    def __init__(self, terms: list[Term], language: Language) -> None:
        other: Language = "en" if language == "fr" else "fr"
        named = [(term.name.marked(language), term.name.marked(other), term) for term in terms]
        self._entries = [
            (name, other_name, term.meaning.marked(language)) for name, other_name, term in sorted(named, key=_name)
        ]

    def __repr__(self) -> str:
        return for_the_terminal("\n".join(f"{name} ({other}): {meaning}" for name, other, meaning in self._entries))

    def _repr_html_(self) -> str:
        entries = "".join(
            f"<dt {_TERM}><strong>{in_html(name)}</strong> (<em>{in_html(other)}</em>)</dt><dd {_MEANING}>{in_html(meaning)}</dd>"
            for name, other, meaning in self._entries
        )
        return f'<dl style="max-width: 48em; line-height: 1.45">{entries}</dl>'


_TERM = 'style="float: none; width: auto"'
_MEANING = 'style="float: none; width: auto; margin: 0 0 0.4em 1.5em; padding: 0"'
"""JupyterLab sets terms and meanings side by side, where a long term runs over its meaning."""


def glossary(*keys: str) -> GlossaryBox:
    """Show terms of the glossary in the language of the session, in alphabetical order."""
    return GlossaryBox([GLOSSARY[key] for key in keys], spoken())


def _name(entry: tuple[str, str, Term]) -> str:
    return entry[0].casefold()
