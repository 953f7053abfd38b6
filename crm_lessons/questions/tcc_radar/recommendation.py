"""What one would do: a decision for one customer, the figure it rests on, and what could prove it wrong."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.tcc_radar.quotable import quotable
from crm_lessons.questions.written import leaves_out, no_figure, too_short
from crm_lessons.text.language import Text

QUESTION = Question(
    id="recommendation",
    kind=Kind.TEXT,
    points=3,
    aim=Text(
        fr="Choisir où mettre l'effort, et dire ce qui pourrait donner tort.",
        en="Choose where the effort goes, and say what could prove the choice wrong.",
    ),
    hints=(
        Text(
            fr="Partez d'un seul client du portefeuille : que feriez-vous pour lui dès la semaine prochaine ?",
            en="Start from a single customer of the portfolio: what would you do for them next week?",
        ),
        Text(
            fr="Le TCC dit la place, la réserve dit l'enjeu, la tendance dit l'urgence. Lequel fonde votre choix, et d'où vient ce "
            "chiffre ?",
            en="TCC tells the place, the reserve what is at stake, the trend how urgent. On which does your choice rest, and where does "
            "the figure come from?",
        ),
    ),
    quotable=quotable,
    rubric=(
        Text(
            fr="Un client, une stratégie : est-ce clair, et que fait-on lundi ?",
            en="One customer, one strategy: is it clear, and what is done on Monday?",
        ),
        Text(
            fr="Un chiffre de la feuille fonde-t-il la décision, avec ce qu'il mesure et son unité ?",
            en="Does a figure of this sheet support the decision, with what it measures and its unit?",
        ),
        Text(
            fr="La place, l'enjeu et l'urgence sont-ils distingués ?",
            en="Are the place, what is at stake and the urgency told apart?",
        ),
        Text(
            fr="Ce qui pourrait donner tort est-il dit : un seuil, une donnée, une année ?",
            en="Is it said what could prove the choice wrong: a threshold, a figure, a year?",
        ),
    ),
    mistakes=(
        too_short(
            25,
            fr="C'est court. Un client, une action, le chiffre qui la fonde, ce qui pourrait vous donner tort : quatre à six phrases.",
            en="It is short. A customer, an action, the figure it rests on, what could prove you wrong: four to six sentences.",
        ),
        no_figure(
            fr="Aucun chiffre n'y figure : sur quel résultat de la feuille vous appuyez-vous ?",
            en="There is no figure in it: on which result of this sheet does it rest?",
        ),
        leaves_out(
            "no_strategy",
            r"(?i)\b(r[ée]activ|acqu[ié]r|d[ée]velop|accompa|reten|retien|retain|conqu|win back)",
            fr="Quelle stratégie proposez-vous : réactiver, acquérir, développer, accompagner ou retenir ?",
            en="Which strategy do you propose: reactivate, acquire, develop, accompany or retain?",
        ),
    ),
    praise=Text(
        fr="Relisez-vous : un client, une stratégie, un chiffre, un doute. Puis rendez votre fichier.",
        en="Read it once more: a customer, a strategy, a figure, a doubt. Then hand in your file.",
    ),
    look_again=Text(fr="Dites ce que vous feriez, et pourquoi.", en="Say what you would do, and why."),
)
