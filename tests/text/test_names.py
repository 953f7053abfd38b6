import pytest

from crm_lessons.text.names import UnknownName, identifier, known_name, plain_spelling

KNOWN = ["top_share", "top_customers", "abc_classes"]


def test_a_known_name_is_itself():
    """Nothing is corrected that is right."""
    assert known_name("top_share", KNOWN) == "top_share"


@pytest.mark.parametrize(
    ("name", "said"),
    [("top_shar", "`top_share`"), ("zzz", "`top_share`, `top_customers`, `abc_classes`"), (3, "entre guillemets")],
)
def test_an_unknown_name_is_met_with_what_comes_near(name, said):
    """A slip of the keyboard meets its neighbour, a stranger all the names, and a number the quotation marks."""
    with pytest.raises(UnknownName) as caught:
        known_name(name, KNOWN)
    assert said in caught.value.message.fr


@pytest.mark.parametrize(("given", "name"), [(None, None), ("  ", None), (" alice ", "alice"), (2024, "2024")])
def test_an_identifier_is_text_or_none(given, name):
    """A number is read as it is written; blanks are no identifier."""
    assert identifier(given) == name


@pytest.mark.parametrize("given", [True, ["alice"]])
def test_what_is_no_identifier_is_refused(given):
    """With the way to write one."""
    with pytest.raises(UnknownName, match="student="):
        identifier(given)


@pytest.mark.parametrize(
    "written", ["chiffre d'affaires", "Chiffre d’affaires", "CHIFFRE_D_AFFAIRES", "chiffre d\u202faffairés"]
)
def test_spellings_of_one_name_are_equal(written):
    """Accents, capitals and what separates the words make no other name."""
    assert plain_spelling(written) == "chiffredaffaires"
