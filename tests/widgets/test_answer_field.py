"""Where a reader types the number that a widget asks for."""

from __future__ import annotations

import pandas as pd

from crm_lessons.widgets import funnel_lab
from crm_lessons.widgets.answer_field import AnswerField

LADDER = pd.Series(
    [10_000, 1_200, 180, 72, 9], index=["suspects", "prospects", "premier achat", "réachat", "ambassadeurs"]
)


def test_a_number_typed_is_met_by_one_sentence():
    """It comes with Enter, changes with the number, and goes with it; what is typed cannot be markup."""
    field = AnswerField(funnel_lab(LADDER).task)
    field.field.value = "24"
    assert "deux fois plus au bout" in field.said.value
    field.field.value = f"{field.task.answer}"
    assert "✓ Juste" in field.said.value
    field.field.value = "<b>"
    assert "<b>" not in field.said.value
    field.field.value = " "
    assert field.said.value == ""


def test_who_reads_without_a_kernel_reads_the_question():
    """It stands in the text of the output, after what the figure shows."""
    moving = funnel_lab(LADDER)
    data, _ = moving._repr_mimebundle_()
    assert data["text/plain"].endswith(str(moving.task.question))
