"""The 20% of customers who buy most, on the course's first table."""

from crm_lessons.questions.as_printed import as_printed
from crm_lessons.questions.pareto_abc import top_customers
from crm_lessons.text.language import Text

QUESTION = as_printed(
    top_customers.QUESTION,
    "printed_customers",
    names={"pareto_revenue": "printed_pareto"},
    aim=Text(
        fr="Trouver les 20 % premiers de la table Pareto du cours.",
        en="Find the first 20% of the course's Pareto table.",
    ),
    praise=Text(
        fr="Ce sont les clients du corrigé. Que pèsent-ils ensemble ?",
        en="These are the customers of the course's answer. What do they weigh together?",
    ),
)
