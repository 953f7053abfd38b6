"""Judgement: where the next dirhams should go, in words that a person reads."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.written import leaves_out, no_figure, too_short
from crm_lessons.text.language import Text

QUESTION = Question(
    id="recommendation",
    kind=Kind.TEXT,
    points=3,
    aim=Text(
        fr="Décider entre conquérir et fidéliser, chiffres à l'appui.",
        en="Decide between winning and keeping customers, with figures to support it.",
    ),
    hints=(
        Text(
            fr="Pour chaque agence, deux divisions : ce que coûte un client conquis, ce que coûte un client gardé. Le rapport est-il le "
            "même partout ?",
            en="For each branch, two divisions: what a customer won costs, what a customer kept costs. Is the ratio the same "
            "everywhere?",
        ),
        Text(
            fr="« Gardé » ne veut pas dire « serait parti ». Que faudrait-il comparer pour savoir ce que la fidélisation a vraiment changé ?",
            en="“Kept” does not mean “would have left”. What would one have to compare to know what the loyalty money changed?",
        ),
    ),
    rubric=(
        Text(
            fr="La décision dit-elle où vont les dirhams, et à qui ?",
            en="Does the decision say where the dirhams go, and to whom?",
        ),
        Text(
            fr="Un chiffre de la feuille fonde-t-il la décision, avec ce qu'il mesure et son unité ?",
            en="Does a figure of this sheet support the decision, with what it measures and its unit?",
        ),
        Text(
            fr="La règle « cinq fois plus cher » est-elle discutée avec les chiffres de la feuille ?",
            en="Is the rule “five times as dear” discussed with the figures of this sheet?",
        ),
        Text(
            fr="Est-il dit ce qu'il faudrait mesurer pour en être sûr ?",
            en="Is it said what one would have to measure to be sure?",
        ),
    ),
    mistakes=(
        too_short(
            25,
            fr="C'est court. Une décision, le chiffre qui la fonde, ce qui la ferait changer : quatre à six phrases.",
            en="It is short. A decision, the figure it rests on, what would change it: four to six sentences.",
        ),
        no_figure(
            fr="Aucun chiffre n'y figure : sur quel résultat de la feuille vous appuyez-vous ?",
            en="There is no figure in it: on which result of this sheet does it rest?",
        ),
        leaves_out(
            "nobody_named",
            r"(?i)client|customer|agence|branch|contrat|contract|Casablanca|Rabat|Agadir|Oujda",
            fr="Quelle agence, quel contrat ou quels clients sont concernés ?",
            en="Which branch, which contract or which customers do you mean?",
        ),
    ),
    praise=Text(
        fr="Relisez-vous : une décision, un chiffre, ce qui vous ferait changer d'avis. Puis rendez votre fichier.",
        en="Read it once more: a decision, a figure, what would change your mind. Then hand in your file.",
    ),
    look_again=Text(fr="Dites ce que vous feriez, et pourquoi.", en="Say what you would do, and why."),
)
