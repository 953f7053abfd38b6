"""What if one more in a hundred answered?"""

from __future__ import annotations

import pytest

from crm_lessons.data.kpis.campaigns import example_campaign
from crm_lessons.methods import InputError
from crm_lessons.text.language import speak
from crm_lessons.widgets import campaign_lab


def plain(words):
    """Return words with ordinary spaces, as a test types them."""
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def test_it_opens_on_the_campaign_as_it_was():
    """Worked example: 400 responses, 100 orders, break-even at 84, a profit of 10,000."""
    lines = plain(campaign_lab(example_campaign()).words).splitlines()
    assert lines[0] == "10 000 messages → 400 réponses (4 %) → 100 commandes (25 % des réponses)."
    assert lines[1] == "Coût d'une réponse : 125 DH ; coût d'une commande : 500 DH ; point mort : 84 commandes."
    assert lines[2] == "Profit : 10 000 DH ; retour sur investissement : 20 %."


@pytest.mark.parametrize(
    ("moves", "found"),
    [
        ({"response": 5.0}, "Profit : 25 000 DH"),
        ({"conversion": 20.0}, "Profit : -2 000 DH"),
        ({"margin": 500.0}, "point mort : 100 commandes"),
        ({"cost_per_contact": 2.5}, "coût d'une commande : 250 DH"),
        ({"margin": 0.0}, "point mort : jamais"),
        ({"response": 0.0}, "Coût d'une réponse : –"),
        ({"cost_per_contact": 0.0}, "retour sur investissement : –"),
    ],
)
def test_a_move_is_followed(moves, found):
    """Each control changes what it should, down to nothing at all."""
    lab = campaign_lab(example_campaign())
    lab.values = lab.values | moves
    assert found in plain(lab.words)


def test_the_words_are_the_reader_s():
    """In English the controls and the sentence are English."""
    speak("en")
    lab = campaign_lab(example_campaign())
    assert lab.figure["controls"]["response"]["label"] == "Response rate"
    assert "break-even: 84 orders" in lab.words


def test_a_campaign_without_responses_can_be_moved_too():
    """Nobody answered: the rates open at zero and can be raised."""
    lab = campaign_lab(example_campaign() * [1, 1, 0, 0, 0, 1, 1])
    assert lab.figure["controls"]["response"]["high"] == 1
    lab.values = lab.values | {"response": 1.0}
    assert "100 réponses" in plain(lab.words)


def test_it_opens_on_whole_steps():
    """437 responses in 10,000 open at 4.4 %: one more step is one more tenth."""
    campaign = example_campaign()
    campaign["responses"] = 437
    lab = campaign_lab(campaign)
    assert lab.values["response"] == 4.4
    assert "440 réponses" in plain(lab.words)


def test_what_is_dragged_stays_under_the_finger(page):
    """The scale of the rates never changes, and that of the profit does not follow the cost, whose end is dragged along it."""
    lab = campaign_lab(example_campaign())
    opened = page.shown(lab, lab.values)["drawing"]
    for moves in ({"cost_per_contact": 0.0}, {"cost_per_contact": 15.0}):
        assert page.shown(lab, lab.values | moves)["drawing"]["y"] == opened["y"]
    for moves in ({"response": 12.0}, {"conversion": 75.0, "margin": 1800}):
        drawing = page.shown(lab, lab.values | moves)["drawing"]
        assert drawing["x"] == opened["x"]
        assert drawing["y"]["high"] > next(one for one in drawing["handles"] if one["control"] == "response")["across"]


def test_the_line_pays_where_the_formula_says(page):
    """5 dirhams a message, one response in four an order of 600: 3.33 %."""
    lab = campaign_lab(example_campaign())
    (even,) = (mark[1] for mark in page.shown(lab, lab.values)["drawing"]["marks"] if mark[0] == "dot")
    assert even == pytest.approx(100 * 5 / (0.25 * 600))


def test_what_is_no_campaign_is_met_in_words():
    """The widget says what the method says."""
    with pytest.raises(InputError, match="Plus de réponses"):
        campaign_lab(example_campaign() * [1, 1, 100, 1, 1, 1, 1])
