"""What is read of a failure before any rule looks at it."""

from __future__ import annotations

import pytest

from crm_lessons.classroom.explained_errors.failure import Failure


@pytest.mark.parametrize(("place", "named"), [(5, False), (7, False), (9, True)])
def test_only_a_sign_behind_a_number_is_named(place, named):
    """Python 3.11 counts the place from the brace of an f-string: the letter that stands there in the line is any letter."""
    line = 'x = é€ 20€ + f"{20d}"'
    error = SyntaxError("invalid decimal literal", ("cell", 1, place, line, 1, place + 1))
    assert ("€" in Failure(error, line, {}).message) == named
