import re

import pytest

from crm_lessons.data.variants import sheet_data
from crm_lessons.questions.catalogue import SHEETS
from crm_lessons.release.expected import expected_answer
from crm_lessons.text.language import LANGUAGES

DATA = sheet_data("02_pareto_abc")


def answer(stem: str, question: str, language: str = "fr") -> str:
    """Return the expected answer on the tables of the course."""
    return expected_answer(SHEETS[stem][question], sheet_data(stem), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("stem", SHEETS)
def test_every_expected_answer_can_be_read(stem, language):
    """Each kind of answer becomes text, without the marks of Python or of `Text`."""
    data = sheet_data(stem, "amina")
    for question in SHEETS[stem].questions:
        written = expected_answer(question, data, language)
        assert written
        assert not re.search(r"Text\(|\{|np\.|dtype|\bnan\b", written)


def test_each_kind_in_the_words_of_the_reader():
    """Numbers as the language writes them, words for abbreviations, rows for tables, sentences behind letters."""
    assert answer("02_pareto_abc", "top_share") == "0,7205"
    assert answer("02_pareto_abc", "top_share", "en") == "0.7205"
    assert answer("01_crm_process", "steps") == "identifier · segmenter · adapter · échanger · évaluer"
    assert answer("02_pareto_abc", "who_is_right").startswith("c3 · Les deux analyses sont justes. · La méthode ABC")
    assert "cumulative_share" in answer("02_pareto_abc", "cumulative_table")
    assert "différencier → segmenter" in answer("01_crm_process", "idic")


def test_what_cannot_be_shown_is_said():
    """A function has no value to show, and a text is for the teacher."""
    assert answer("02_pareto_abc", "abc_by_revenue", "en").startswith("a function, judged on hidden inputs")
    assert answer("02_pareto_abc", "recommendation", "en") == "a text, for you to read"
