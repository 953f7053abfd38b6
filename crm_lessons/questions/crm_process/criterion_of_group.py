"""By which criterion each group of customers is made."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.crm_process.situations.criteria import GROUPS
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.crm_words import CRITERIA

_MEANT = shown("groups", GROUPS)


QUESTION = Question(
    id="criterion_of_group",
    kind=Kind.MAPPING,
    points=2,
    vocabulary=CRITERIA,
    aim=Text(fr="Nommer le critère d'une segmentation.", en="Name the criterion of a segmentation."),
    expected=_MEANT,
    hints=(
        Text(
            fr="Demandez-vous ce qu'il faudrait savoir pour ranger un client : où il est, ce qu'il est, ce qu'il pense, les circonstances de l'achat, ce qu'il laisse, s'il revient ?",
            en="Ask what one would have to know to place a customer: where it is, what it is, what it thinks, the circumstances of the purchase, what it leaves, whether it comes back?",
        ),
        Text(
            fr="Le chantier et la panne sont des circonstances : le même client n'y est pas tous les jours.",
            en="A building site and a breakdown are circumstances: the same customer is not in them every day.",
        ),
    ),
    right=as_matched(CRITERIA),
    mistakes=(
        Mistake(
            "situation_is_psychology",
            fr="Vous prenez les circonstances d'un achat pour un trait de caractère. Demain, le même client sera-t-il encore ainsi ?",
            en="You take the circumstances of a purchase for a trait of character. Will the same customer be so tomorrow?",
            produces=partial(_MEANT, situational="psychological"),
            credit=0.5,
        ),
        Mistake(
            "loyalty_is_profit",
            fr="Revenir et rapporter sont deux choses : un client fidèle peut coûter plus qu'il ne laisse.",
            en="Coming back and paying are two things: a loyal customer may cost more than it leaves.",
            produces=partial(_MEANT, loyalty="profitability"),
            credit=0.5,
        ),
        Mistake(
            "place_is_size",
            fr="Vous rangez l'endroit avec la taille. Lequel des deux se lit sur une carte ?",
            en="You put the place together with the size. Which of the two is read on a map?",
            produces=partial(_MEANT, geographic="socioeconomic"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les groupes n'y sont pas rangés : lisez-les un à un.",
            en="You deal out the words in the order of the list. The groups are in no order: read them one by one.",
            produces=dealt("groups", [*CRITERIA]),
        ),
    ),
    praise=Text(
        fr="Lesquels de ces critères se lisent dans une base de commandes, et lesquels demandent d'aller voir ? Cibler, c'est ensuite choisir un de ces groupes.",
        en="Which of these criteria can be read in a database of orders, and which need a visit? Targeting is then choosing one of these groups.",
    ),
    look_again=Text(
        fr="Pour chaque groupe, dites quelle colonne il faudrait ajouter à la base.",
        en="For each group say which column would have to be added to the database.",
    ),
)
