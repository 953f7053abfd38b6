"""The one error of the methods: what was given cannot be used."""

from __future__ import annotations

from crm_lessons.text.language import SpokenError


class InputError(SpokenError, ValueError):
    """A method was given something that it cannot use; the message says what was expected, found and what to do."""
