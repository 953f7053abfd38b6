"""The ABC class of each customer of the course's second table, by head count."""

from crm_lessons.questions.as_printed import as_printed
from crm_lessons.questions.pareto_abc import abc_classes
from crm_lessons.text.language import Text

QUESTION = as_printed(
    abc_classes.QUESTION,
    "printed_classes",
    names={"abc_revenue": "printed_abc"},
    without=("limits_60_90_included",),
    aim=Text(
        fr="Classer les clients de la table ABC du cours, convention 10/30/60.",
        en="Put the customers of the course's ABC table in classes, convention 10/30/60.",
    ),
    praise=Text(
        fr="La classe A tient en peu de noms. Lesquels suivriez-vous de près, et que pèsent-ils ?",
        en="Class A is only a few names. Which would you follow closely, and what do they weigh?",
    ),
)
