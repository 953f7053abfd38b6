"""Judgement: what one would do about the portfolio, in words that a person reads."""

from __future__ import annotations

from crm_lessons.questions.pareto_abc.quotable import quotable
from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.written import leaves_out, no_figure, too_short
from crm_lessons.text.language import Text

QUESTION = Question(
    id="recommendation",
    kind=Kind.TEXT,
    points=3,
    aim=Text(
        fr="Passer des chiffres à une décision, et dire ce qu'elle risque.",
        en="Go from figures to a decision, and say what it risks.",
    ),
    hints=(
        Text(
            fr="Partez d'un client ou d'une classe : que feriez-vous de plus pour lui, que cesseriez-vous de faire ?",
            en="Start from one customer or one class: what would you do more of, what would you stop doing?",
        ),
        Text(
            fr="Appuyez chaque décision sur un chiffre de la feuille, et dites ce que ce chiffre ne montre pas.",
            en="Rest each decision on a figure of this sheet, and say what that figure does not show.",
        ),
    ),
    quotable=quotable,
    rubric=(
        Text(
            fr="La décision nomme-t-elle un client ou une classe, et une action que l'on peut commencer ?",
            en="Does the decision name a customer or a class, and an action that can be begun?",
        ),
        Text(
            fr="Un chiffre de la feuille fonde-t-il la décision, avec ce qu'il mesure et son unité ?",
            en="Does a figure of this sheet support the decision, with what it measures and its unit?",
        ),
        Text(
            fr="Le raisonnement va-t-il du chiffre à la décision ?",
            en="Does the reasoning lead from the figure to the decision?",
        ),
        Text(
            fr="Un risque est-il dit, ou ce que ce classement ne montre pas ?",
            en="Is a risk said, or what this ranking does not show?",
        ),
    ),
    mistakes=(
        too_short(
            25,
            fr="C'est court. Une décision, le chiffre qui la fonde, un risque : quatre à six phrases.",
            en="It is short. A decision, the figure it rests on, a risk: four to six sentences.",
        ),
        no_figure(
            fr="Aucun chiffre n'y figure : sur quel résultat de la feuille vous appuyez-vous ?",
            en="There is no figure in it: on which result of this sheet does it rest?",
        ),
        leaves_out(
            "nobody_named",
            r"(?i)client|customer|class|account|compte",
            fr="De quels clients ou de quelle classe parlez-vous ?",
            en="Which customers, or which class, do you mean?",
        ),
    ),
    praise=Text(
        fr="Relisez-vous : une décision, un chiffre, un risque. Puis rendez votre fichier.",
        en="Read it once more: a decision, a figure, a risk. Then hand in your file.",
    ),
    look_again=Text(fr="Dites ce que vous feriez, et pourquoi.", en="Say what you would do, and why."),
)
