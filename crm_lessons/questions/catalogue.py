"""Every exercise sheet of the course, by the stem of its chapter."""

from crm_lessons.questions import (
    case_study,
    crm_process,
    customer_value,
    kpis,
    matrices,
    pareto_abc,
    scoring,
    tcc_radar,
)
from crm_lessons.questions.question import SheetQuestions
from crm_lessons.text.language import Text

_IN_ORDER = (
    SheetQuestions(
        "01_crm_process", Text(fr="Le processus de la relation client", en="The CRM process"), crm_process.QUESTIONS
    ),
    SheetQuestions("02_pareto_abc", Text(fr="Pareto et ABC", en="Pareto and ABC"), pareto_abc.QUESTIONS),
    SheetQuestions(
        "03_matrices", Text(fr="Matrices et notes pondérées", en="Matrices and weighted scores"), matrices.QUESTIONS
    ),
    SheetQuestions("04_scoring", Text(fr="Scoring", en="Scoring"), scoring.QUESTIONS),
    SheetQuestions("05_tcc_radar", Text(fr="TCC et RADAR", en="Share of wallet and RADAR"), tcc_radar.QUESTIONS),
    SheetQuestions(
        "06_kpis", Text(fr="Les indicateurs d'une campagne", en="The indicators of a campaign"), kpis.QUESTIONS
    ),
    SheetQuestions("07_customer_value", Text(fr="Valeur client", en="Customer value"), customer_value.QUESTIONS),
    SheetQuestions("08_case_study", Text(fr="Étude de cas", en="Case study"), case_study.QUESTIONS),
)

SHEETS: dict[str, SheetQuestions] = {sheet.stem: sheet for sheet in _IN_ORDER}
