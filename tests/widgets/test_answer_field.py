"""Where a reader types the number that a widget asks for."""

from __future__ import annotations

from crm_lessons.widgets import retention_lab


def test_a_number_typed_is_met_by_one_sentence():
    """It comes with Enter, changes with the number, and goes with it; what is typed cannot be markup."""
    moving = retention_lab()
    field = moving.answer_field
    assert moving._view.children[-1] is field.view
    field.field.value = "90"
    assert "durée de vie" in field.said.value
    field.field.value = f"{moving.task.answer}"
    assert "✓ Juste" in field.said.value
    field.field.value = "<b>"
    assert "<b>" not in field.said.value
    field.field.value = " "
    assert field.said.value == ""


def test_who_reads_without_a_kernel_reads_the_question():
    """It stands in the text of the output, after what the figure shows."""
    data, _ = retention_lab()._repr_mimebundle_()
    assert data["text/plain"].endswith(str(retention_lab().task.question))
