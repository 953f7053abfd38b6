"""The report with five errors."""

from __future__ import annotations

from crm_lessons.data.case_study.audit_report import ERRORS, FAULTY, SENTENCES, SUBJECTS, draw_report, subject_of
from crm_lessons.data.sentences import meaning_of
from crm_lessons.data.variants import generator_of


def test_every_report_has_five_errors_and_one_sentence_a_subject():
    """Fifty students: a subject is never judged twice, and ten sentences stand there."""
    meaning = meaning_of(SENTENCES)
    for student in range(50):
        numbers = draw_report(generator_of("a test", str(student))).index
        assert sum(meaning[number] == FAULTY for number in numbers) == ERRORS
        assert sorted(map(subject_of, numbers)) == sorted(SUBJECTS)


def test_no_number_and_no_place_tells_what_is_faulty():
    """Odd and even, small and large, first half and second half: each has both sorts."""
    meaning = meaning_of(SENTENCES)
    faulty = {number for number, shows in meaning.items() if shows == FAULTY}
    assert {number % 2 for number in faulty} == {0, 1}
    assert min(faulty) < len(SUBJECTS) < max(faulty)
    first = [meaning[draw_report(generator_of("a test", str(student))).index[0]] for student in range(20)]
    assert len(set(first)) == 2
