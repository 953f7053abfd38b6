"""Which aim of a score each request shows, and which ones no score can answer."""

from __future__ import annotations

from functools import partial

from crm_lessons.data.scoring.aims import AIMS
from crm_lessons.questions.matched import as_matched, shown
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text
from crm_lessons.text.terms.scoring_words import SCORE_AIMS

_MEANT = shown("aims", AIMS)


QUESTION = Question(
    id="aim_of_score",
    kind=Kind.MAPPING,
    points=2,
    aim=Text(fr="Dire ce que l'on demande à un score.", en="Say what is asked of a score."),
    expected=_MEANT,
    vocabulary=SCORE_AIMS,
    hints=(
        Text(
            fr="De quoi parle la demande : d'un client que l'on reconnaît, d'une action que l'on annonce, ou d'argent que l'on attend ?",
            en="What does the request speak of: a customer to be recognised, an action to be announced, or money to be expected?",
        ),
        Text(
            fr="Un pourquoi, un droit, des mots à choisir : aucune note ne les donne.",
            en="A why, a right, words to be chosen: no mark gives these.",
        ),
    ),
    right=as_matched(SCORE_AIMS),
    mistakes=(
        Mistake(
            "money_is_a_reaction",
            fr="Vous rangez les questions d'argent parmi les réactions. Dirhams, frais, remises : on y demande si l'action se paie.",
            en="You put questions of money under reactions. Dirhams, costs, discounts: there one asks whether the action pays.",
            produces=partial(_MEANT, profitability="reactions"),
            credit=0.5,
        ),
        Mistake(
            "a_reaction_is_a_portrait",
            fr="Vous rangez les réactions parmi les portraits. Un portrait dit qui est le client ; une réaction, ce qu'il fera si l'on agit.",
            en="You put reactions under portraits. A portrait says who the customer is; a reaction, what they will do if one acts.",
            produces=partial(_MEANT, reactions="best_customer"),
            credit=0.5,
        ),
        Mistake(
            "a_score_for_everything",
            fr="Vous attendez d'un score qu'il réponde à tout. Quelle note dirait si l'on a le droit, ou pourquoi quelqu'un est parti ?",
            en="You expect a score to answer everything. Which mark would say whether one may, or why somebody left?",
            produces=partial(_MEANT, no_score="reactions"),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Trois buts, et une limite. Avant de noter quelqu'un, dites lequel des trois vous poursuivez.",
        en="Three aims, and one limit. Before marking anybody, say which of the three you pursue.",
    ),
    look_again=Text(
        fr="Pour chaque demande : un client à reconnaître, une réaction à prévoir, de l'argent à compter, ou rien qu'une note puisse dire ?",
        en="For each request: a customer to recognise, a reaction to foresee, money to count, or nothing that a mark could say?",
    ),
)
