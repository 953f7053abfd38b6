import pytest

from crm_lessons.text.first_few import FEW, first_few, first_few_words
from crm_lessons.text.language import Text


@pytest.mark.parametrize(("count", "end"), [(0, ""), (1, "1"), (FEW, "4, 5"), (FEW + 1, "4, 5, …")])
def test_what_is_left_out_leaves_a_trace(count, end):
    """Up to five names are all there; of more, an ellipsis says that they are not."""
    assert first_few(range(1, count + 1)).endswith(end)
    assert first_few(range(1, count + 1)).count(",") == min(count - 1, FEW) if count else first_few([]) == ""


@pytest.mark.parametrize(("count", "end"), [(1, "1"), (FEW, "4, 5"), (FEW + 1, "4, 5 et d'autres")])
def test_words_that_are_left_out_are_told_in_words(count, end):
    """Read aloud, an ellipsis says nothing: that there are others does."""
    assert first_few_words(Text(fr=str(one), en=str(one)) for one in range(1, count + 1)).fr.endswith(end)
