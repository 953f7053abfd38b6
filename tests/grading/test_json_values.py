"""Texts of JSON that would take more memory than they look."""

from __future__ import annotations

import pytest

from crm_lessons.grading.json_values import TooManyValues, parsed


def test_values_are_counted_before_they_are_made() -> None:
    """A list of a thousand objects is one of a thousand values at least."""
    content = b"[" + b'{"":0},' * 1000 + b"0]"
    assert len(parsed(content, 5000)) == 1001
    with pytest.raises(TooManyValues):
        parsed(content, 1000)


@pytest.mark.parametrize("content", [b"", b"[" * 100_000, b"9" * 5000, b"\xff\xfe\xfd"], ids=len)
def test_what_is_no_json_is_a_value_error(content: bytes) -> None:
    """Also where it is nested deeper, or a number longer, than Python reads."""
    with pytest.raises(ValueError, match=r"Expecting|deep|digits|decode"):
        parsed(content, 10**6)
