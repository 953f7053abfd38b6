"""The word of portfolio analysis that each remark shows."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.pareto_abc.remarks import REMARKS
from crm_lessons.questions.matched import as_matched, dealt, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.portfolio_words import PORTFOLIO_WORDS

_MEANT = shown("remarks", REMARKS)


_IN_A_SENTENCE = {
    "criterion": (Text(fr="le critère", en="the criterion"),),
    "univariate": (Text(fr="univarié", en="univariate analysis"), Text(fr="analyse univariée", en="one variable")),
    "order_of_magnitude": (Text(fr="un ordre de grandeur", en="an order of magnitude"),),
    "plan": (Text(fr="un plan réaliste", en="a realistic plan"),),
    "profitability": (Text(fr="la rentabilité", en="the profitability"),),
}
"""The words as a reader may put them, with their article or in the masculine."""


QUESTION = Question(
    id="portfolio_words",
    kind=Kind.MAPPING,
    points=2,
    synonyms=_IN_A_SENTENCE,
    aim=Text(
        fr="Reconnaître dans une réunion les mots de l'analyse de portefeuille.",
        en="Recognise the words of portfolio analysis in a meeting.",
    ),
    expected=_MEANT,
    hints=(
        Text(
            fr="Demandez de chaque remarque : parle-t-elle de ce que l'on mesure, de l'exactitude de la mesure, ou de ce qu'on en fait ?",
            en="Ask of each remark: is it about what is measured, about how exact the measure is, or about what is done with it?",
        ),
        Text(
            fr="« Une seule colonne » et « quelle colonne ? » sont deux choses ; « pour quoi » et « comment, lundi » aussi.",
            en="“One column only” and “which column?” are two things; so are “what for” and “how, on Monday”.",
        ),
    ),
    right=as_matched(PORTFOLIO_WORDS),
    mistakes=(
        Mistake(
            "one_column_is_the_criterion",
            fr="Vous rangez « une seule colonne » sous le critère. Le critère dit *laquelle* ; l'autre mot dit qu'il n'y en a qu'une.",
            en="You put “one column only” under the criterion. The criterion says *which*; the other word says that there is just one.",
            produces=partial(_MEANT, univariate="criterion"),
            credit=0.5,
        ),
        Mistake(
            "remainder_is_a_magnitude",
            fr="Vous rangez la lecture par l'autre bout sous l'ordre de grandeur. Y dit-on « environ », ou compte-t-on les autres ?",
            en="You put the reading from the other end under the order of magnitude. Does it say “about”, or count the others?",
            produces=partial(_MEANT, conversely="order_of_magnitude"),
            credit=0.5,
        ),
        Mistake(
            "aim_is_the_plan",
            fr="Vous rangez le but sous le plan. Le but dit *pourquoi* l'on classe ; le plan dit qui fait quoi, et si c'est tenable.",
            en="You put the aim under the plan. The aim says *why* one ranks; the plan says who does what, and whether it can be done.",
            produces=partial(_MEANT, profitability="plan"),
            credit=0.5,
        ),
        Mistake(
            "in_turn",
            fr="Vous distribuez les mots dans l'ordre de la liste. Les remarques n'y sont pas rangées : lisez-les une à une.",
            en="You deal out the words in the order of the list. The remarks are in no order: read them one by one.",
            produces=dealt("remarks", list(PORTFOLIO_WORDS)),
        ),
    ),
    praise=Text(
        fr="Laquelle de ces remarques manque le plus souvent dans les réunions que vous connaissez ?",
        en="Which of these remarks is most often missing from the meetings that you know?",
    ),
    look_again=Text(
        fr="Cherchez dans chaque remarque le mot qui porte : combien de colonnes, laquelle, à peu près, les autres, pour quoi, qui lundi.",
        en="Find what carries each remark: how many columns, which one, roughly, the others, what for, who on Monday.",
    ),
    vocabulary=PORTFOLIO_WORDS,
)
