"""What the sheets ask, question by question, so that a question can be asked again on other data, or in an examination."""

from crm_lessons.questions.asked.record import Asked, Step, asked

__all__ = ["Asked", "Step", "asked"]
