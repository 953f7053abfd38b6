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
    for name, value in moves.items():
        lab.controls[name].value = value
    assert found in plain(lab.words)


def test_the_words_are_the_reader_s():
    """In English the controls and the sentence are English."""
    speak("en")
    lab = campaign_lab(example_campaign())
    assert lab.controls["response"].description == "Response rate (%)"
    assert "break-even: 84 orders" in lab.words


def test_a_campaign_without_responses_can_be_moved_too():
    """Nobody answered: the sliders open at zero and can be raised."""
    lab = campaign_lab(example_campaign() * [1, 1, 0, 0, 0, 1, 1])
    lab.controls["response"].value = 1.0
    assert "100 réponses" in plain(lab.words)


def test_what_is_no_campaign_is_met_in_words():
    """The widget says what the method says."""
    with pytest.raises(InputError, match="Plus de réponses"):
        campaign_lab(example_campaign() * [1, 1, 100, 1, 1, 1, 1])
