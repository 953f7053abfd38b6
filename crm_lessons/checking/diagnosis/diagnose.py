"""What is said of an answer that no single known mistake explains: two of them together, each in its places, or where to look."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from crm_lessons.checking.agreement import TO_LOOK_AT, Agreement, Off
from crm_lessons.checking.diagnosis.place_names import in_words
from crm_lessons.checking.diagnosis.several_mistakes import InPlaces, in_places
from crm_lessons.checking.judges import Judge
from crm_lessons.checking.kinds import numbers
from crm_lessons.checking.kinds.nearly_right import Nearly, nearly_right_in
from crm_lessons.checking.mistakes import chained
from crm_lessons.checking.places import Place, Places, beside, places_of
from crm_lessons.checking.points.chance import EASY, needs_no_knowledge, one_value_for_all
from crm_lessons.data.variants import Data
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text, after_a_colon, one_after_another


class Diagnosis(NamedTuple):
    """The sentences for an answer, and the names of the known mistakes in it, joined by +; None without one."""

    message: Text
    mistake: str | None = None


def diagnose(
    question: Question,
    agreement: Agreement,
    given: Any,
    truth: Any,
    data: Data,
    judge: Judge,
    example: Text | None,
    shown: bool,
) -> Diagnosis:
    """Word what is amiss in an answer.

    given, truth: the answer and the right one, as they were read
    example: one input on which a function fails, where it may be shown
    shown: whether places may be named that have one of a few words each: the answer is right in good part
    """
    examples = [] if example is None else [example]
    openly = shown or (bool(agreement.off) and all(off.openly for off in agreement.off))
    guessed = one_value_for_all(question, given, truth) or needs_no_knowledge(question, given, truth, data, judge)
    if not agreement.explained and not guessed:
        if (pair := chained(question, given, data, judge)) is not None:
            return Diagnosis(one_after_another([_TWO, *(one.message for one in pair), *examples]), _joined(pair))
        found = in_places(question, given, truth, data, judge)
        if _credible(question, agreement, found, places_of(question, given)):
            others = _apart_from_nearly_right(question, Off(TO_LOOK_AT, tuple(found.others)), given, truth)
            said = _each_in_its_places(question, found.named, others, data, openly)
            return Diagnosis(one_after_another([*said, *examples]), _joined(mistake for mistake, _ in found.named))
    named = [off for off in agreement.off if shown or off.openly]
    apart = [one for off in named for one in _apart_from_nearly_right(question, off, given, truth)]
    what = [*_what(question, agreement, given, truth), *_where(question, apart, data), *examples]
    return Diagnosis(one_after_another(what if agreement.explained else [*what, question.look_again]))


def _credible(question: Question, agreement: Agreement, found: InPlaces, mine: Places) -> bool:
    """Return whether mistakes in places are more than chance.

    Numbers agree by chance in few places, where what an answer says of most of them is something else, or where it says 0 or 1;
    words and whole results in many.
    mine: what stands where in the answer
    """
    explained = sum(len(places) for _, places in found.named)
    if question.kind is not Kind.FUNCTION and all(off.openly for off in agreement.off):
        worked_out = any(mine[place] not in EASY for _, places in found.named for place in places)
        return worked_out and explained >= len(found.others)
    return explained > 0 and not found.others and len(found.named) <= _AT_ONCE


_AT_ONCE = 2


def _what(question: Question, agreement: Agreement, given: Any, truth: Any) -> list[Text]:
    """Say what is amiss, as far as that can be said."""
    if agreement.message is not None:
        return [agreement.message]
    is_number = isinstance(given, float) and question.kind is not Kind.CHOICE
    return [numbers.direction(question, given, truth)] if is_number else []


def _where(question: Question, named: Iterable[Off], data: Data) -> list[Text]:
    return [_at(question, data, off.sentence, off.places) for off in named if off.places]


def _apart_from_nearly_right(question: Question, off: Off, given: Any, truth: Any) -> list[Off]:
    """Return wrong places that are to be looked at, those apart that are right but for their decimals or their unit."""
    if off.sentence is not TO_LOOK_AT or question.kind not in _OF_NUMBERS:
        return [off]
    mine, theirs = beside(question, given, truth), places_of(question, truth)
    found: dict[Nearly | None, list[Place]] = {nearly: [] for nearly in _SENTENCES}
    for place in off.places:
        alike = nearly_right_in(question, mine, theirs, _inside(question, place, theirs))
        whole = len({*alike.values()}) == 1
        for one, nearly in ({place: next(iter(alike.values()))} if whole else alike).items():
            found[nearly].append(one)
    return [Off(_SENTENCES[nearly], tuple(places), off.openly) for nearly, places in found.items()]


def _inside(question: Question, place: Any, places: Places) -> list[Place]:
    """Return the place itself, or the cells of the column that it stands for."""
    if question.kind is not Kind.TABLE or place[0] is not None:
        return [place]
    return [cell for cell in places if isinstance(cell, tuple) and cell[1] == place[1]]


def _each_in_its_places(
    question: Question, named: list[tuple[Mistake, list[Place]]], others: list[Off], data: Data, openly: bool
) -> list[Text]:
    sentences = [
        _at(question, data, _IN_PLACES, places) + after_a_colon(mistake.message) if openly else mistake.message
        for mistake, places in named
    ]
    if len(sentences) == _AT_ONCE:
        sentences.insert(0, _TWO)
    left = _where(question, others, data)
    return [*sentences, *left, question.look_again] if left else sentences


def _at(question: Question, data: Data, sentence: Text, places: Iterable[Place]) -> Text:
    return sentence.format(places=in_words(question, data, places))


def _joined(mistakes: Iterable[Mistake]) -> str:
    return "+".join(mistake.name for mistake in mistakes)


_TWO = Text(fr="Deux erreurs s'ajoutent.", en="Two mistakes add up.")
_IN_PLACES = Text(fr="Pour {places} : ", en="For {places}: ")
_OF_NUMBERS = (Kind.ORDERED_LIST, Kind.SERIES, Kind.TABLE)
_SENTENCES = {
    Nearly.ROUNDED: Text(
        fr="Arrondi trop tôt : {places}. Gardez au moins trois décimales.",
        en="Rounded too early: {places}. Keep at least three decimals.",
    ),
    Nearly.IN_PERCENT: Text(
        fr="En pourcentage : {places}. Écrivez un taux : 0.25 pour 25 %.",
        en="In percent: {places}. Write a rate: 0.25 for 25%.",
    ),
    None: TO_LOOK_AT,
}
