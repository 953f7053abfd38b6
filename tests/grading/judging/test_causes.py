import pytest

from crm_lessons.failures import Failure, Reason
from crm_lessons.grading.judging.causes import causes, causes_told, why
from crm_lessons.grading.student.execution import End, Ending, Execution

SEABORN = Failure("ModuleNotFoundError: No module named 'seaborn'", Reason.MODULE, "seaborn", ("sns",))
CELLS = ("import seaborn as sns", "palette = sns.color_palette()", "share = len(palette)")


def ran(failures: dict[int, tuple[Failure, ...]], *ends: End) -> Execution:
    """Return a run with these failures by cell, without a Python of its own."""
    execution = Execution([], 10)
    execution.failures, execution.cell_ends = failures, list(ends) or [End(Ending.DONE)] * len(CELLS)
    return execution


def test_a_missing_answer_is_followed_to_the_first_failure() -> None:
    """Through every name that was missing on the way; the teacher reads it once, with what it cost."""
    execution = ran(
        {
            0: (SEABORN,),
            1: (Failure("NameError", names=("palette",), missing="sns"),),
            2: (Failure("NameError", names=("share",), missing="palette"),),
        }
    )
    cause = causes(execution, CELLS)["share"]
    assert why(cause).en == (
        "`palette` is missing. Code cell 1 asks for the module `seaborn`, which the grading machine does not have. "
        "That is not about your answer, and your teacher knows."
    )
    assert [text.en for text in causes_told(execution, {"share": cause})] == [
        "code cell 1 asks for the module `seaborn`, which the grading machine does not have; no answer because of it: `share`"
    ]


def test_an_error_of_the_code_is_told_where_it_costs_another_cell_s_question() -> None:
    """In its own cell it is the student's affair."""
    execution = ran(
        {0: (Failure("KeyError: 'ca'", names=("sns",)),), 1: (Failure("NameError", names=("b",), missing="sns"),)}
    )
    known = causes(execution, CELLS)
    assert [text.en for text in causes_told(execution, {"b": known["b"]})] == [
        "code cell 1 stops on an error (`KeyError: 'ca'`); no answer because of it: `b`"
    ]
    assert causes_told(execution, {"sns": known["sns"]}) == []
    assert why(known["b"]).en.endswith("Correct it, then run the cells again from the top.")


def test_practice_is_told_where_it_alone_gives_an_answer() -> None:
    """To the student with what to do instead, to the teacher with what it cost; practice that costs nothing is nobody's affair."""
    execution = ran(
        {1: (Failure("", Reason.PRACTICE, names=("t", "share")), Failure("NameError", names=("last",), missing="t"))}
    )
    known = causes(execution, CELLS)
    assert why(known["share"]).en == (
        "Code cell 2 relies on practice (`again`, `similar`, `trial`), which is left out where a sheet is graded. "
        "Work this answer out in another cell, on the sheet's own tables."
    )
    assert why(known["last"]).en == f"`t` is missing. {why(known['share']).en}"
    assert causes_told(execution, {}) == []
    lost = {name: known[name] for name in ("share", "last")}
    (told,) = causes_told(execution, lost)
    assert told.en == (
        "code cell 2 relies on practice (`again`, `similar`, `trial`), which is left out where a sheet is graded; "
        "no answer because of it: `share`, `last`"
    )


def test_a_cell_that_is_no_python_leaves_its_names_missing() -> None:
    """They are read from its text."""
    execution = ran({}, End(Ending.RAISED, "SyntaxError: invalid syntax"))
    assert causes(execution, ("share = (",))["share"].failure.error == "SyntaxError: invalid syntax"


@pytest.mark.parametrize("words", ["a`b*c**", "line\nline", "\u202e\x1b[31m", "x" * 10_000])
def test_what_the_code_says_is_shown_as_code_and_short(words) -> None:
    """A hostile child says what it likes: no mark, no line and no page of it reaches a reader."""
    execution = ran({0: (Failure(words, Reason.FILE, words),)})
    (told,) = causes_told(execution, {})
    assert told.in_language("en").count("`") == 2
    assert told.in_language("en").isprintable()
    assert len(told.in_language("en")) < 250
