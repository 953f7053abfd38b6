"""The words of chapter 10."""

from crm_lessons.text.glossary.term import Term
from crm_lessons.text.language import Text

TERMS: dict[str, Term] = {
    "your_year": Term(
        Text(fr="Une année aux commandes", en="A year at the helm"),
        Text(
            fr="Le sujet du chapitre 10.",
            en="The subject of chapter 10.",
        ),
    ),
}
