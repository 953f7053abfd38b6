"""The course: its chapters in order, each registered here and nowhere else.

The package finds the parts of a chapter by its name: its tables in `crm_lessons.data.<name>.sheet`, its questions in
`crm_lessons.questions.<name>`, its words in `crm_lessons.text.glossary.<name>`, those of its columns in
`crm_lessons.text.terms.headings.<name>`, its bets in `crm_lessons.text.bets.<name>`.
"""

from __future__ import annotations

from dataclasses import dataclass

from crm_lessons.text.language import Text


@dataclass(frozen=True)
class CourseChapter:
    """A chapter that has an exercise sheet.

    stem: its number and its name, as its files and its sheet are called; a student's tables are drawn from it, and another
        stem gives other tables
    same_firm_as: the name of the chapter whose firm its lesson meets again
    """

    stem: str
    title: Text
    same_firm_as: str | None = None

    @property
    def name(self) -> str:
        """Return the chapter's name in the package: the stem without its number."""
        return self.stem[3:]


COURSE: tuple[CourseChapter, ...] = (
    CourseChapter("00_python", Text(fr="Python en une demi-heure", en="Python in half an hour")),
    CourseChapter("01_crm_process", Text(fr="Le processus de la relation client", en="The CRM process")),
    CourseChapter("02_pareto_abc", Text(fr="Pareto et ABC", en="Pareto and ABC")),
    CourseChapter("03_matrices", Text(fr="Matrices et notes pondérées", en="Matrices and weighted scores")),
    CourseChapter("04_scoring", Text(fr="Scoring", en="Scoring")),
    CourseChapter("05_tcc_radar", Text(fr="TCC et RADAR", en="Share of wallet and RADAR")),
    CourseChapter("06_kpis", Text(fr="Les indicateurs d'une campagne", en="The indicators of a campaign")),
    CourseChapter("07_customer_value", Text(fr="Valeur client", en="Customer value")),
    CourseChapter("08_loyalty", Text(fr="Satisfaction et fidélité", en="Satisfaction and loyalty")),
    CourseChapter("09_case_study", Text(fr="Étude de cas", en="Case study"), same_firm_as="crm_process"),
    CourseChapter("10_your_year", Text(fr="Une année aux commandes", en="A year at the helm")),
)

BY_STEM = {chapter.stem: chapter for chapter in COURSE}
STEM_OF = {chapter.name: chapter.stem for chapter in COURSE}
STEMS = tuple(BY_STEM)
