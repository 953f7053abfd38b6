"""The brochure."""

from __future__ import annotations

from crm_lessons.data.crm_process.brochure import FALSE_TOPIC, TOPICS


def test_a_brochure_has_false_sentences_of_both_sorts(variants):
    """Twelve topics once each; two to four sentences to strike out about tools, and as many about people."""
    for data in variants[1:]:
        sentences = list(data["brochure"]["description"])
        assert len({topic for topic in TOPICS for one in topic[:2] if one in sentences}) == len(sentences) == 12
        struck = [FALSE_TOPIC[one].of_tools for one in sentences if one in FALSE_TOPIC]
        assert 2 <= struck.count(True) <= 4
        assert 2 <= struck.count(False) <= 4
