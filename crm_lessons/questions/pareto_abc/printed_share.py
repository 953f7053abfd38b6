"""The share of revenue of the 20% of customers who buy most, on the course's first table."""

from crm_lessons.questions.as_printed import as_printed
from crm_lessons.questions.pareto_abc import top_share
from crm_lessons.text.language import Text

QUESTION = as_printed(
    top_share.QUESTION,
    "printed_share",
    names={"pareto_revenue": "printed_pareto", "top_customers": "printed_customers"},
    without=("the_model", "the_others"),
    aim=Text(
        fr="Mesurer ce que pèsent les 20 % premiers de la table Pareto du cours.",
        en="Measure what the first 20% of the course's Pareto table weigh.",
    ),
    praise=Text(
        fr="Cette table tombe juste sur le modèle, parce qu'elle est faite pour cela. La vôtre, plus loin, n'y est pas tenue.",
        en="This table falls exactly on the model, because it was made to. Yours, further on, need not.",
    ),
)
