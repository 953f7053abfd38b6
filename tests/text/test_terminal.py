import pytest

from crm_lessons.text.terminal import for_the_terminal

VERDICT = "✓ Juste. « Élodie »\u202f: 80\u00a0% — c'est l’œuvre… 漢"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "cp437", "shift_jis", "utf-8", "no such encoding"])
def test_any_terminal_can_write_it(encoding):
    """No letter is an error; those that are known stay."""
    known = encoding if encoding != "no such encoding" else "ascii"
    for_the_terminal(VERDICT, encoding).encode(known)


def test_what_is_not_known_becomes_plainer():
    """Signs and accents lose their form, not their sense."""
    assert for_the_terminal(VERDICT, "ascii") == "+ Juste. \" Elodie \" : 80 % - c'est l'oeuvre... ?"
    assert for_the_terminal("✗ «\u202fé\u202f»", "cp1252") == "x « é »"
    assert for_the_terminal(VERDICT, "utf-8") == VERDICT
