"""The share of revenue of each ABC class of the course's second table."""

from crm_lessons.questions.as_printed import as_printed
from crm_lessons.questions.pareto_abc import class_shares
from crm_lessons.text.language import Text

QUESTION = as_printed(
    class_shares.QUESTION,
    "printed_class_shares",
    names={"abc_revenue": "printed_abc", "abc_classes": "printed_classes"},
    without=("the_model", "another_convention"),
    aim=Text(
        fr="Mesurer la part exacte de chaque classe de la table ABC du cours.",
        en="Measure the exact share of each class of the course's ABC table.",
    ),
    praise=Text(
        fr="Une classe suit le modèle au point près, les deux autres non : le modèle donne un ordre de grandeur.",
        en="One class follows the model to the point, the other two do not: the model gives an order of magnitude.",
    ),
)
