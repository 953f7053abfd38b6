"""Judgement: a plan for one cell, the figure it rests on, and what that figure hides."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.written import leaves_out, no_figure, too_short
from crm_lessons.text.language import Text

QUESTION = Question(
    id="plan",
    kind=Kind.TEXT,
    points=3,
    aim=Text(
        fr="Passer d'une case à un plan d'action, et dire ce que la case ne montre pas.",
        en="Go from a cell to a plan of action, and say what the cell does not show.",
    ),
    hints=(
        Text(
            fr="Choisissez une case, puis un client de cette case. Que changerait la semaine prochaine, pour lui et pour vous ?",
            en="Choose a cell, then a customer in it. What would change next week, for that customer and for you?",
        ),
        Text(
            fr="Demandez-vous ce qui ferait changer ce client de case : une note, un coefficient, une moyenne ?",
            en="Ask what would move that customer to another cell: a mark, a coefficient, a mean?",
        ),
    ),
    rubric=(
        Text(
            fr="La décision nomme-t-elle une case ou un client, et ce qui change pour lui ?",
            en="Does the decision name a cell or a customer, and what changes for them?",
        ),
        Text(
            fr="Un chiffre de la feuille fonde-t-il la décision, avec ce qu'il mesure et son unité ?",
            en="Does a figure of this sheet support the decision, with what it measures and its unit?",
        ),
        Text(
            fr="Est-il dit ce que le classement par chiffre d'affaires du chapitre 2 aurait décidé ?",
            en="Is it said what chapter 2's ranking by revenue would have decided?",
        ),
        Text(
            fr="Le score est-il lu pour ce qu'il est, un jugement chiffré ?",
            en="Is the score read as what it is, a judgement put in figures?",
        ),
        Text(
            fr="Est-il dit ce qui ferait changer d'avis : une note, un coefficient, une moyenne ?",
            en="Is it said what would change the decision: a mark, a coefficient, a mean?",
        ),
    ),
    mistakes=(
        too_short(
            25,
            fr="C'est court. Une décision, le chiffre qui la fonde, ce qui la ferait changer : quatre à six phrases.",
            en="It is short. A decision, the figure it rests on, what would change it: four to six sentences.",
        ),
        no_figure(
            fr="Aucun chiffre n'y figure : sur quel score, quelle part, quelle moyenne vous appuyez-vous ?",
            en="There is no figure in it: on which score, which share, which mean does it rest?",
        ),
        leaves_out(
            "nobody_named",
            r"(?i:client|customer|\bcase|\bcell|account|compte|quadrant|en haut|en bas|\btop|\bbottom)|\b[B-E]\b",
            fr="De quel client ou de quelle case parlez-vous ?",
            en="Which customer, or which cell, do you mean?",
        ),
    ),
    praise=Text(
        fr="Relisez-vous : une décision, un chiffre, ce qui vous ferait changer d'avis. Puis rendez votre fichier.",
        en="Read it once more: a decision, a figure, what would change your mind. Then hand in your file.",
    ),
    look_again=Text(
        fr="Dites ce que vous feriez, pour qui, et pourquoi.", en="Say what you would do, for whom, and why."
    ),
)
