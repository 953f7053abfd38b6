import pytest

from crm_lessons.text.first_few import FEW, first_few


@pytest.mark.parametrize(("count", "end"), [(0, ""), (1, "1"), (FEW, "4, 5"), (FEW + 1, "4, 5, …")])
def test_what_is_left_out_leaves_a_trace(count, end):
    """Up to five names are all there; of more, an ellipsis says that they are not."""
    assert first_few(range(1, count + 1)).endswith(end)
    assert first_few(range(1, count + 1)).count(",") == min(count - 1, FEW) if count else first_few([]) == ""
