"""One sitting: the cards that are due, then a few new ones, each with its question, its answer and four ways to go on."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from crm_lessons.classroom.panel import NOTICE_EDGE, panel
from crm_lessons.text.cards import STEMS_WITH_CARDS, Card, deck
from crm_lessons.text.course import BY_STEM
from crm_lessons.text.language import Language, Text, speak
from crm_lessons.text.markup import Marked, plain
from crm_lessons.text.names import known_name
from crm_lessons.text.numbers import day
from crm_lessons.text.terminal import for_the_terminal

if TYPE_CHECKING:
    from crm_lessons.classroom.revision.memory import Memory

NEW_AT_A_TIME = 10
"""New cards in a sitting: a few minutes, so that one comes back tomorrow."""


def revise(*chapters: str, language: str | None = None) -> Sitting:
    """Return a sitting over the chapters named, such as "02_pareto_abc", or over all that have cards."""
    from crm_lessons.classroom.revision.memory import Memory  # here, because only a sitting needs the schedule

    spoken = speak(language)
    stems = [known_name(chapter, list(STEMS_WITH_CARDS)) for chapter in chapters] or STEMS_WITH_CARDS
    return Sitting([card for stem in stems for card in deck(stem)], Memory(), spoken)


class Sitting:
    """The cards of a sitting; `answer()` shows the answer, `again()`, `hard()`, `good()` or `easy()` go on to the next.

    A notebook shows the same as buttons.
    """

    def __init__(self, cards: Sequence[Card], memory: Memory, language: Language) -> None:
        self.language = language
        self._cards, self._memory = cards, memory
        due = memory.due(cards, datetime.now(UTC))
        self.is_answered = False
        self.waiting = deque([*due, *memory.new(cards)[:NEW_AT_A_TIME]])

    @property
    def card(self) -> Card | None:
        """Return the card that is asked now, None at the end."""
        return self.waiting[0] if self.waiting else None

    def answer(self) -> Sitting:
        """Show the answer."""
        self.is_answered = True
        return self

    def again(self) -> Sitting:
        """Go on: the answer was not there; the card comes again at the end of this sitting."""
        return self._rate(1)

    def hard(self) -> Sitting:
        """Go on: the answer came with effort."""
        return self._rate(2)

    def good(self) -> Sitting:
        """Go on: the answer came."""
        return self._rate(3)

    def easy(self) -> Sitting:
        """Go on: the answer was there at once."""
        return self._rate(4)

    def forget(self) -> None:
        """Delete what is kept of all cards on this computer."""
        self._memory.forget()

    def words(self) -> Marked:
        """Return what is shown now, in the reader's language."""
        if self.card is None:
            return self._end().marked(self.language)
        asked = _ASKED.format(
            count=len(self.waiting), chapter=BY_STEM[self.card.stem].title, question=self.card.question
        )
        if not self.is_answered:
            return asked.marked(self.language)
        answered = _ANSWERED.format(answer=self.card.answer, section=self.card.section, stem=self.card.stem)
        return (asked + answered).marked(self.language)

    def __repr__(self) -> str:
        how = _TYPE_A_RATING if self.is_answered else _TYPE_ANSWER
        typed = f"\n{how.in_language(self.language)}" if self.card else ""
        return for_the_terminal(plain(self.words()) + typed)

    def html(self) -> str:
        """Return what is shown now as HTML."""
        return panel(self.words(), NOTICE_EDGE).replace("\n", "<br>")

    def _repr_mimebundle_(self, **_wanted: object) -> dict[str, Any]:
        from crm_lessons.classroom.revision.buttons import view  # here, because a terminal shows no widget

        return {**view(self), "text/plain": repr(self)}

    def _rate(self, rating: int) -> Sitting:
        from fsrs import Rating

        if self.card is not None:
            card = self.waiting.popleft()
            self._memory.rate(card, Rating(rating), datetime.now(UTC))
            if rating == Rating.Again:
                self.waiting.append(card)
            self.is_answered = False
        return self

    def _end(self) -> Text:
        new = len(self._memory.new(self._cards))
        date = self._memory.next_date(self._cards)
        opening = _DONE + _NEXT.format(date=_day(date)) if date else _DONE
        return opening + (_NEW_LEFT.format(count=new) if new else _ALL_SEEN)


def _day(date: datetime) -> Text:
    here = date.astimezone().date()
    return Text(fr=day(here, "fr"), en=day(here, "en"))


_ASKED = Text(
    fr="Cartes dans cette séance : {count} · *{chapter}*\n\n**{question}**",
    en="Cards in this sitting: {count} · *{chapter}*\n\n**{question}**",
)
_ANSWERED = Text(
    fr="\n\n{answer}\n\n*Dans la leçon : {section}* (`notebooks/fr/{stem}.ipynb`). Les formules du chapitre : `formulas/fr/{stem}.html`.",
    en="\n\n{answer}\n\n*In the lesson: {section}* (`notebooks/en/{stem}.ipynb`). The formulas of the chapter: `formulas/en/{stem}.html`.",
)
"""Names and no links: a widget writes its HTML as it is, and JupyterLab resolves relative links in outputs only."""
_TYPE_ANSWER = Text(fr="Pour voir la réponse : _.answer()", en="To see the answer: _.answer()")
_TYPE_A_RATING = Text(
    fr="Pour continuer : _.again(), _.hard(), _.good() ou _.easy()",
    en="To go on: _.again(), _.hard(), _.good() or _.easy()",
)
_DONE = Text(fr="Rien de plus à revoir maintenant.", en="Nothing more to revise now.")
_NEXT = Text(fr=" La prochaine carte revient le {date}.", en=" The next card comes back on {date}.")
_NEW_LEFT = Text(
    fr=" Cartes pas encore vues : {count} ; relancez la cellule si vous en voulez d'autres.",
    en=" Cards not seen yet: {count}; run the cell again if you want more.",
)
_ALL_SEEN = Text(fr=" Vous avez vu toutes les cartes.", en=" You have seen all the cards.")
