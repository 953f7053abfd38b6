from crm_lessons.checking.reading.blank import is_blank


def untouched(revenue): ...


def with_docstring(revenue):
    """Return the classes."""
    ...  # noqa: PIE790  (as the sheet hands it out)


def written(revenue):
    """Return the classes."""
    return ...


def test_dots_are_blank_with_or_without_a_docstring():
    """A student who has only said what the function will do has not begun it."""
    assert is_blank(untouched)
    assert is_blank(with_docstring)


def test_a_function_that_does_something_is_not_blank():
    """It returns, though it be dots; and what is no function has no blank body."""
    assert not is_blank(written)
    assert not is_blank(lambda revenue: revenue)
    assert not is_blank(print)
    assert not is_blank(3)
