"""Choosing by clicking: a widget shows the choices in words, and gives the line of code to put in the answer cell.

The line is what counts. A widget's state is not in the file when the sheet runs again, so it never answers by itself. Nor can
a click write into another cell: JupyterLab takes text for a cell (`set_next_input`) only with the reply to a cell that is run.
"""

from __future__ import annotations

import html
import json
from collections.abc import Mapping, Sequence
from typing import Any

import ipywidgets

from crm_lessons.checking.reading.plain import folded
from crm_lessons.classroom.panel import Notice
from crm_lessons.classroom.radios import Radios
from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.two_tiers import how_to_answer, line
from crm_lessons.text.language import Language, Text
from crm_lessons.text.markup import unmarked
from crm_lessons.text.terminal import for_the_terminal

_LIVE_VIEW = "application/vnd.jupyter.widget-view+json"


class Chooser:
    """A widget above the line that it writes; where nothing can be clicked, the choices as text.

    line: the line of code for what is chosen now, empty before anything is
    """

    def __init__(self, controls: Sequence[Any], words: str, language: Language) -> None:
        self.line = ""
        self._words = words
        self._language = language
        self._screen = ipywidgets.HTML()
        self._view = ipywidgets.VBox([*controls, self._screen])

    def write(self, line: str) -> None:
        """Show the line of code for what has been chosen."""
        self.line = line
        code = f"<pre style='user-select: all; white-space: pre-wrap; word-break: normal; overflow-x: auto; margin: 0.2em 0'>{html.escape(line)}</pre>"
        self._screen.value = f"<div style='line-height: 1.45'>{_PUT_IT.in_language(self._language)}{code}</div>"

    def __repr__(self) -> str:
        return for_the_terminal(self._words)

    def _repr_mimebundle_(self, **_wanted: object) -> dict[str, Any]:
        return {_LIVE_VIEW: self._view._repr_mimebundle_()[_LIVE_VIEW], "text/plain": self._words}


class Choice(Chooser):
    """The two tiers of a choice as radio buttons, nothing chosen beforehand; the line is written once both are."""

    def __init__(self, question: Question, language: Language) -> None:
        self._question = question
        self.choices = _radios(_PICK_ONE, question.choices, language)
        self.reasons = _radios(_PICK_A_REASON, question.reasons, language)
        how = how_to_answer(question).in_language(language)
        words = [*self.choices.labels, _YOUR_REASON.in_language(language), *self.reasons.labels, how]
        super().__init__([self.choices, self.reasons], "\n".join(words), language)
        for tier in (self.choices, self.reasons):
            tier.observe(lambda _: self._choose(), names="value")

    def _choose(self) -> None:
        """Write the line for a letter and a number, and nothing for one of them."""
        if self.choices.value is not None and self.reasons.value is not None:
            self.write(line(self._question, self.choices.value + self.reasons.value))


class Order(Chooser):
    """Words to put in order with two buttons; they begin in the order of the alphabet, which says nothing."""

    def __init__(self, question: Question, language: Language) -> None:
        self._id = question.id
        start = sorted((name.in_language(language) for name in question.vocabulary.values()), key=folded)
        self.radios = Radios(_MOVE_ONE.in_language(language), [(word, word) for word in start])
        self.up, self.down = (_button(name, sign, language) for name, sign in ((_UP, "▲"), (_DOWN, "▼")))
        say = _WRITE_A_LIST.format(line=_listed(question.id, start[:2])[:-1] + ", …]").in_language(language)
        super().__init__([self.radios, ipywidgets.HBox([self.up, self.down])], "\n".join([*start, say]), language)
        self.up.on_click(lambda _: self._move(-1))
        self.down.on_click(lambda _: self._move(+1))

    def _move(self, by: int) -> None:
        """Let the chosen word change places with its neighbour; it stays the chosen one."""
        words = self.radios.labels
        if self.radios.value is None:
            return
        here = words.index(self.radios.value)
        there = min(max(here + by, 0), len(words) - 1)
        words[here], words[there] = words[there], words[here]
        self.radios.options = [(word, word) for word in words]
        self.write(_listed(self._id, words))


def choice(question: Question, language: Language) -> Choice | Notice:
    """Return radio buttons for a multiple-choice question, a word of help for any other."""
    return Choice(question, language) if question.kind is Kind.CHOICE else Notice(_NO_CHOICE.marked(language))


def order(question: Question, language: Language) -> Order | Notice:
    """Return the words of a question to put in order, a word of help where it does not ask for that."""
    return Order(question, language) if question.is_an_order else Notice(_NO_ORDER.marked(language))


def _listed(name: str, words: Sequence[str]) -> str:
    return f"{name} = {json.dumps(list(words), ensure_ascii=False)}"


def _radios(above: Text, sentences: Mapping[str, Text], language: Language) -> Radios:
    buttons = [(f"{mark} · {unmarked(sentence.marked(language))}", mark) for mark, sentence in sentences.items()]
    return Radios(above.in_language(language), buttons)


def _button(name: Text, sign: str, language: Language) -> ipywidgets.Button:
    return ipywidgets.Button(description=f"{sign} {name.in_language(language)}")


_PICK_ONE = Text(fr="Choisissez (au clavier : Tab, puis Espace).", en="Choose (by keyboard: Tab, then Space).")
_MOVE_ONE = Text(
    fr="Choisissez un mot, puis montez-le ou descendez-le (au clavier : Tab, puis Espace).",
    en="Choose a word, then move it up or down (by keyboard: Tab, then Space).",
)
_PICK_A_REASON = Text(fr="Et votre raison :", en="And your reason:")
_YOUR_REASON = Text(fr="Votre raison :", en="Your reason:")
_PUT_IT = Text(
    fr="Copiez cette ligne (un clic la sélectionne) dans la cellule de réponse, à la place de celle qui finit par <code>...</code> :",
    en="Copy this line (a click selects it) into the answer cell, in place of the one that ends in <code>...</code>:",
)
_WRITE_A_LIST = Text(fr="Répondez par une liste, dans l'ordre : {line}", en="Answer with a list, in order: {line}")
_UP = Text(fr="Monter", en="Move up")
_DOWN = Text(fr="Descendre", en="Move down")
_NO_CHOICE = Text(
    fr="Cette question n'offre pas de choix : écrivez votre réponse dans sa cellule.",
    en="This question offers no choices: write your answer in its cell.",
)
_NO_ORDER = Text(
    fr="Cette question ne demande pas de ranger des mots : écrivez votre réponse dans sa cellule.",
    en="This question does not ask to put words in order: write your answer in its cell.",
)
