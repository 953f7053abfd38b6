"""Choosing by clicking: what the widget shows, and the line that it gives."""

from __future__ import annotations

import pytest
from in_each_sheet import in_each_sheet

from crm_lessons import open_sheet
from crm_lessons.checking.check import check_answer
from crm_lessons.checking.verdict import Outcome
from crm_lessons.classroom.choosing import Choice, Order
from crm_lessons.classroom.panel import Notice
from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.questions.question import Kind
from crm_lessons.questions.two_tiers import tiers
from crm_lessons.text.language import LANGUAGES
from crm_lessons.text.markup import unmarked

CHOICES = [
    (stem, question) for stem, sheet in SHEETS.items() for question in sheet.questions if question.kind is Kind.CHOICE
]
ORDERS = [(stem, question) for stem, sheet in SHEETS.items() for question in sheet.questions if question.is_an_order]


def _shown(order):
    return [button.options[0] for button in order.radios.buttons]


def _pick(order, word):
    order.radios.buttons[_shown(order).index(word)].index = 0


def _answer(line, name):
    names = {}
    exec(line, names)
    return names[name]


def test_there_is_something_to_choose_and_to_order():
    """Without this, a course without either would pass the tests below."""
    assert CHOICES
    assert ORDERS


@in_each_sheet(CHOICES)
def test_a_label_shows_no_mark(stem, question):
    """A button says "a KeyError", for it cannot set code apart from words."""
    choice = open_sheet(stem).choose(question.id)
    assert [label for label in [*choice.choices.labels, *choice.reasons.labels] if "`" in label] == []


@pytest.mark.parametrize("language", LANGUAGES)
@in_each_sheet(CHOICES)
def test_a_choice_gives_the_line_of_its_letter_and_its_reason(stem, question, language):
    """Every sentence is there, none is chosen beforehand, and the line of the right two is right."""
    choice = open_sheet(stem, language=language).choose(question.id)
    assert isinstance(choice, Choice)
    for tier, sentences in ((choice.choices, question.choices), (choice.reasons, question.reasons)):
        assert [button.value for button in tier.buttons] == [None] * len(sentences)
        assert [words for words in sentences.values() if unmarked(words.marked(language)) not in repr(choice)] == []
    letter, number = tiers(question.expected(sheet_data(stem)))
    choice.choices.buttons[list(question.choices).index(letter)].index = 0
    assert choice.line == ""
    choice.reasons.buttons[list(question.reasons).index(number)].index = 0
    sheet = open_sheet(stem, language=language)
    assert sheet.check(**{question.id: _answer(choice.line, question.id)}).outcome is Outcome.CORRECT


@pytest.mark.parametrize("language", LANGUAGES)
@in_each_sheet(ORDERS)
def test_words_moved_into_place_give_a_right_line(stem, question, language):
    """The words begin in another order than the right one, and buttons alone bring them there."""
    sheet = open_sheet(stem, language=language)
    order = sheet.order(question.id)
    assert isinstance(order, Order)
    right = [question.vocabulary[word].in_language(language) for word in question.expected(sheet_data(stem))]
    assert _shown(order) != right
    for place, word in enumerate(right):
        _pick(order, word)
        while _shown(order).index(word) > place:
            order.up.click()
        assert _shown(order)[place] == word
    assert sheet.check(**{question.id: _answer(order.line, question.id)}).outcome is Outcome.CORRECT


def test_a_word_at_the_end_stays_there():
    """Moving the last one down or the first one up changes nothing."""
    order = open_sheet("01_crm_process", language="fr").order("steps")
    start = _shown(order)
    order.up.click()
    _pick(order, start[0])
    order.up.click()
    _pick(order, start[-1])
    order.down.click()
    assert _shown(order) == start
    _pick(order, start[0])
    order.down.click()
    assert _shown(order)[:2] == [start[1], start[0]]


def test_only_one_button_of_a_tier_is_on():
    """Each is a group of its own for the keyboard, and one group for whoever chooses; the line follows the last choice."""
    choice = open_sheet("01_crm_process", language="fr").choose("best_thousand")
    for tier in (choice.reasons, choice.choices):
        for place in (3, 1):
            tier.buttons[place].index = 0
            assert [button.index for button in tier.buttons].count(0) == 1
    assert choice.line == 'best_thousand = "b2"'
    choice.reasons.buttons[2].index = 0
    assert choice.line == 'best_thousand = "b3"'


@pytest.mark.parametrize("call", [lambda s: s.choose("steps"), lambda s: s.order("best_thousand")])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_of_another_kind_is_met_in_words(call, language):
    """Not an exception: a word of help."""
    assert isinstance(call(open_sheet("01_crm_process", language=language)), Notice)


def test_where_nothing_can_be_clicked_the_choices_are_text():
    """The bundle holds both; the words are those of the reader."""
    choice = open_sheet("01_crm_process", language="en").choose("best_thousand")
    bundle = choice._repr_mimebundle_()
    assert bundle["text/plain"] == repr(choice)
    assert 'for instance `best_thousand = "a1"`.' in repr(choice)
    assert any("widget-view" in mime for mime in bundle)


@in_each_sheet(CHOICES)
def test_marks_and_sentences_are_both_answers(stem, question):
    """Each choice by its letter, its sentence in either language, or both together, with the right reason; all are read alike."""
    data = sheet_data(stem)
    right, number = tiers(question.expected(data))
    for letter, words in question.choices.items():
        for written in LANGUAGES:
            sentence, reason = words.in_language(written), question.reasons[number].in_language(written)
            for answer in (
                (letter.upper(), reason),
                f"{letter}) {number}",
                (sentence, number),
                f"{letter} · {sentence} {reason}",
            ):
                verdict = check_answer(question, answer, data)
                assert (verdict.outcome is Outcome.CORRECT) == (letter == right)
                assert verdict.outcome is not Outcome.UNREADABLE
