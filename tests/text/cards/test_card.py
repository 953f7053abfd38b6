"""A card is known by its chapter and its id, and asks in one of five ways."""

from crm_lessons.text.cards import Card, CardKind
from crm_lessons.text.language import Text

SAID = Text(fr="oui", en="yes")


def test_two_chapters_may_use_the_same_id():
    """The key has both."""
    first, second = (Card(stem, "share", CardKind.METHOD, SAID, SAID, SAID) for stem in ("02_pareto_abc", "06_kpis"))
    assert first.key == "02_pareto_abc/share"
    assert second.key == "06_kpis/share"
