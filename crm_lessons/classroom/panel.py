"""How a sentence looks on the student's desk: as HTML in a notebook, as plain text everywhere else.

A verdict speaks by its symbol and its words; the coloured edge only repeats them. Colours keep 3:1 against a white and
against a dark page, and the text takes the page's own colour.
"""

from __future__ import annotations

import html
from dataclasses import dataclass

from crm_lessons.checking.verdict import Outcome, Verdict
from crm_lessons.text.language import Language, Text
from crm_lessons.text.markup import Marked, in_html, plain
from crm_lessons.text.numbers import points_in_words
from crm_lessons.text.terminal import for_the_terminal

EDGES = {
    Outcome.NOT_ATTEMPTED: "#808080",
    Outcome.CORRECT: "#2e8b57",
    Outcome.PARTLY_CORRECT: "#b07d0b",
    Outcome.INCORRECT: "#d1495b",
    Outcome.UNREADABLE: "#d1495b",
    Outcome.FOR_THE_TEACHER: "#3b82c4",
    Outcome.CHECK_FAILED: "#808080",
    Outcome.WITHHELD: "#808080",
}
NOTICE_EDGE = "#3b82c4"
NO_FORMULAS = "mathjax_ignore"
"""JupyterLab would read a formula between two dollars of what a student wrote."""

_NOTHING = Marked("")
_STYLE = "border-left: 4px solid {edge}; padding: 0.3em 0.8em; margin: 0.3em 0; max-width: 48em; line-height: 1.45"


@dataclass(frozen=True, repr=False)
class SpokenVerdict(Verdict):
    """A verdict in the student's language; a notebook shows it by itself when it ends a cell.

    offer: what the student may do next, where there is something to propose
    notices: what goes with the verdict, shown below it
    """

    language: Language = "fr"
    offer: Text | None = None
    notices: tuple[Notice, ...] = ()

    @classmethod
    def of(
        cls, verdict: Verdict, language: Language, offer: Text | None = None, notices: tuple[Notice, ...] = ()
    ) -> SpokenVerdict:
        """Return the same verdict, ready to be shown."""
        return cls(**vars(verdict), language=language, offer=offer, notices=notices)

    def __repr__(self) -> str:
        said = for_the_terminal(plain(Marked(f"{self.outcome.symbol} {_sentences(self, self.language)}")))
        offered = [] if self.offer is None else [for_the_terminal(plain(self.offer.marked(self.language)))]
        return "\n".join([said, *offered, *map(repr, self.notices)])

    def _repr_html_(self) -> str:
        said = Marked(f"**{self.outcome.symbol} {_sentences(self, self.language, end_of_strong='**')}")
        offered = "" if self.offer is None else panel(self.offer.marked(self.language), NOTICE_EDGE)
        return panel(said, EDGES[self.outcome]) + offered + "".join(notice._repr_html_() for notice in self.notices)


class Verdicts(tuple[SpokenVerdict, ...]):
    """Several verdicts of one call, shown one under the other."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "\n".join(f"{verdict.question}: {verdict!r}" for verdict in self)

    def _repr_html_(self) -> str:
        return "".join(
            f"<div><code>{html.escape(verdict.question)}</code>{verdict._repr_html_()}</div>" for verdict in self
        )


@dataclass(frozen=True, repr=False)
class Notice:
    """Something said to the student that is not a verdict: a hint, a solution, a word of help."""

    title: Marked
    body: Marked = _NOTHING
    code: str = ""

    def __repr__(self) -> str:
        return for_the_terminal("\n".join(part for part in (plain(self.title), plain(self.body), self.code) if part))

    def _repr_html_(self) -> str:
        parts = [f"**{self.title}**", self.body]
        written = "<br>".join(in_html(Marked(line)) for part in parts for line in part.splitlines())
        listing = (
            f"<pre style='margin: 0.4em 0; white-space: pre-wrap; word-break: normal; overflow-x: auto'>{html.escape(self.code)}</pre>"
            if self.code
            else ""
        )
        return _box(written + listing, NOTICE_EDGE)


def panel(sentences: Marked, edge: str) -> str:
    """Return sentences with `code`, *emphasis* and **strong words** as one HTML box."""
    return _box(in_html(sentences), edge)


def _sentences(verdict: Verdict, language: Language, end_of_strong: str = "") -> str:
    """Return the outcome in words, the points where there are some, and the message."""
    opening = verdict.words.marked(language)
    points = points_in_words(verdict.points, verdict.max_points).marked(language)
    earned = f" ({points})" if verdict.outcome is Outcome.PARTLY_CORRECT else ""
    return f"{opening}{earned}.{end_of_strong} {verdict.message.marked(language)}"


def _box(content: str, edge: str) -> str:
    return f'<div class="{NO_FORMULAS}" style="{_STYLE.format(edge=edge)}">{content}</div>'
