"""What the receipts of an examination's paper say of its time: stated for the teacher, and never a mark.

A receipt gives the hour of the student's own computer; docs/grading.md says what that shows and what it does not.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from crm_lessons.data.exam_name import ExamName
from crm_lessons.questions.examination.receipts import FINISHED, OPENED, Receipt, WhosePaper, genuine
from crm_lessons.text.language import Text
from crm_lessons.text.names import in_code


def on_time(exam: ExamName, whose: WhosePaper, written: Sequence[str], answered: Collection[str]) -> list[Text]:
    """Return what the teacher should know of the time of a paper.

    written: what looks like a receipt in its file
    answered: the questions that have an answer
    """
    receipts = list(genuine(written, whose))
    strange = len(written) - len(receipts)
    said = [_STRANGE.format(count=strange)] if strange else []
    if not receipts:
        return [*said, _NONE] if answered else said
    return [*said, *_in_words(exam, receipts, answered)]


def _in_words(exam: ExamName, receipts: Sequence[Receipt], answered: Collection[str]) -> Iterator[Text]:
    opened = min(receipt.opened for receipt in receipts)
    end = opened + 60 * exam.minutes
    received = {
        one.about: one.at for one in sorted(receipts, key=lambda one: one.at) if one.about not in (OPENED, FINISHED)
    }
    if late := [name for name, at in received.items() if at > end]:
        minutes = -(-(max(received.values()) - end) // 60)
        yield _LATE.format(names=in_code(late), minutes=minutes, end=_hour(end))
    if len(openings := {receipt.opened for receipt in receipts}) > 1:
        yield _SEVERAL.format(hours=", ".join(_hour(one) for one in sorted(openings)))
    if (times := max(receipt.openings for receipt in receipts)) > 1:
        yield _REOPENED.format(count=times, hour=_hour(opened))
    if without := [name for name in answered if name not in received]:
        yield _WITHOUT.format(names=in_code(without))


def _hour(moment: int) -> str:
    return f"{datetime.fromtimestamp(moment):%H:%M}"


_STRANGE = Text(
    fr="des reçus ne portent pas le sceau de cette copie : {count}",
    en="receipts that do not bear this paper's seal: {count}",
)
_NONE = Text(
    fr="aucun reçu dans la copie : on ne sait pas quand elle a été faite",
    en="no receipt in the paper: it is not known when it was worked",
)
_LATE = Text(
    fr="reçu après la fin ({end}), jusqu'à {minutes} min plus tard : {names}",
    en="received after the end ({end}), up to {minutes} min later: {names}",
)
_SEVERAL = Text(
    fr="plusieurs premières ouvertures : {hours} (autre ordinateur, ou trace effacée)",
    en="several first openings: {hours} (another computer, or a record that was deleted)",
)
_REOPENED = Text(fr="copie ouverte {count} fois depuis {hour}", en="paper opened {count} times since {hour}")
_WITHOUT = Text(fr="réponse sans reçu : {names}", en="answer without a receipt: {names}")
