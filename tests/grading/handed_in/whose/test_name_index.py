import time
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from crm_lessons.grading.handed_in.submissions import Submission
from crm_lessons.grading.handed_in.whose.name_index import NameIndex, words_of
from crm_lessons.grading.handed_in.whose.owners import signatures
from crm_lessons.grading.handed_in.whose.roster import Enrolled, Roster

WORDS = st.sampled_from(["anna", "martin", "zoe", "zoé", "2", "20261", "p", "p01", "TP", "jean"])
NAMES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)


def plain(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.replace("é", "e") for word in words)


def named_slowly(called: list[str], name: str) -> set[str]:
    """Return whom a name names by trying everybody at every place, as the docstring of the index says it."""
    words = words_of(name)
    spans = {
        (first, last, one)
        for one in called
        for first in range(len(words))
        for last in range(first + 1, len(words) + 1)
        if plain(words_of(one)) == plain(words[first:last])
        and (
            plain(words_of(one)) == plain(words)
            or not (
                len("".join(words_of(one))) == 1
                or ("".join(words_of(one)).isdigit() and len("".join(words_of(one))) < 5)
            )
        )
    }
    outer = {
        (first, last, one)
        for first, last, one in spans
        if not any(a <= first and last <= b and (a, b) != (first, last) for a, b, _ in spans)
    }
    exact = {(first, last) for first, last, one in outer if words_of(one) == words[first:last]}
    return {one for first, last, one in outer if (first, last) not in exact or words_of(one) == words[first:last]}


@settings(max_examples=100, deadline=None)
@given(st.sets(NAMES, max_size=6), NAMES)
def test_the_index_says_what_a_search_for_everybody_says(called: set[str], name: str) -> None:
    """Whole words, the longest match, accents where nobody else is written without: the same as trying all names."""
    assert {*NameIndex((one, one) for one in called).named(name)} == named_slowly([*called], name)


def test_a_short_number_is_nobody_s_but_as_a_whole() -> None:
    """A group, a sheet, a version, a date and a year are numbers too; a long number is a student's."""
    index = NameIndex((one, one) for one in ("2", "12", "2026", "20261234"))
    assert [index.named(name) for name in ("TP 2", "v1.2", "2026-03-12", "Participant 12", "Groupe_2")] == [()] * 5
    assert [index.named(name) for name in ("2", "2026", "20261234 TP2")] == [("2",), ("2026",), ("20261234",)]


def test_three_hundred_students_are_recognised_at_once() -> None:
    """A class of 300 under three names each, and Moodle's download of as many: far less than a second."""
    people = [Enrolled(f"2026{k:04}", {"first name": f"Prenom{k:03}", "last name": f"Nom{k:03}"}) for k in range(300)]
    names = [f"Prenom{k:03} Nom{k:03}_{k}_assignsubmission_file_/02_pareto_abc.ipynb" for k in range(300)]
    begin = time.process_time()
    signed = signatures([Submission(Path(name), name) for name in names], ("02_pareto_abc",), Roster(tuple(people)))
    assert [one.said for one in signed] == [one.student for one in people]
    assert time.process_time() - begin < 1
