"""The letters and the separator of a CSV file, whatever program saved it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.text.files.csv_files import encoding_of, separator_of


@pytest.mark.parametrize(
    ("encoding", "found"),
    [("utf-8", "utf-8-sig"), ("utf-8-sig", "utf-8-sig"), ("cp1252", "cp1252"), ("utf-16", "utf-16")],
)
def test_what_a_spreadsheet_saved_is_read_in_its_own_letters(encoding, found):
    """An accent and a euro sign survive each of the four encodings that spreadsheets write."""
    content = "Réparation;1 €\n".encode(encoding)
    assert encoding_of([content]) == found
    assert content.decode(found) == "Réparation;1 €\n"


@given(st.text(max_size=8), st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16"]), st.integers(0, 40))
def test_the_parts_in_which_a_file_comes_do_not_matter(words, encoding, cut):
    """A letter of several bytes may lie across two parts; only the mark of UTF-16 must come in one."""
    content = words.encode(encoding, errors="replace")
    cut = max(cut, 2)
    assert encoding_of([content[:cut], content[cut:]]) == encoding_of([content])


def test_the_separator_is_the_one_that_comes_most_often():
    """At equality the first candidate, for a line that has none as well."""
    assert separator_of("a;b,c;d", ",;") == ";"
    assert separator_of("a;b,c", ",;") == ","
    assert separator_of("a", ";,") == ";"
