"""The words of chapter 8."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "loyalty": Term(
        Text(fr="Fidélité : satisfaction, expérience, attachement", en="Loyalty: satisfaction, experience, attachment"),
        Text(
            fr="Le sujet du chapitre 8.",
            en="The subject of chapter 8.",
        ),
    ),
}
