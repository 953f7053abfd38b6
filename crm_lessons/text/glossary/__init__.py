"""The words of the course, each defined once, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from crm_lessons.text.glossary.campaign import CAMPAIGN_TERMS
from crm_lessons.text.glossary.case_study import CASE_STUDY_TERMS
from crm_lessons.text.glossary.customer_value import CUSTOMER_VALUE_TERMS
from crm_lessons.text.glossary.matrices import MATRICES_TERMS
from crm_lessons.text.glossary.portfolio import PORTFOLIO_TERMS
from crm_lessons.text.glossary.process import PROCESS_TERMS
from crm_lessons.text.glossary.scoring import SCORING_TERMS
from crm_lessons.text.glossary.tcc_radar import TCC_RADAR_TERMS
from crm_lessons.text.glossary.term import Term

__all__ = ["GLOSSARY", "Term"]

_CHAPTERS: tuple[Mapping[str, Term], ...] = (
    PROCESS_TERMS,
    PORTFOLIO_TERMS,
    MATRICES_TERMS,
    SCORING_TERMS,
    TCC_RADAR_TERMS,
    CAMPAIGN_TERMS,
    CUSTOMER_VALUE_TERMS,
    CASE_STUDY_TERMS,
)

GLOSSARY: dict[str, Term] = {key: term for chapter in _CHAPTERS for key, term in chapter.items()}
if len(GLOSSARY) < sum(map(len, _CHAPTERS)):
    raise ValueError("a word of the glossary is defined in two chapters")
