"""A judgement: whom to write to, on which figure, and what RFM does not see."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.scoring.quotable import quotable
from crm_lessons.questions.written import leaves_out, no_figure, too_short
from crm_lessons.text.language import Text

QUESTION = Question(
    id="recommendation",
    kind=Kind.TEXT,
    points=3,
    aim=Text(
        fr="Passer d'un score à une campagne, en sachant ce qu'il ne voit pas.",
        en="Go from a score to a campaign, knowing what it does not see.",
    ),
    hints=(
        Text(
            fr="Partez d'un groupe ou d'un segment : que lui enverriez-vous, et pourquoi à lui ?",
            en="Start from a group or a segment: what would you send them, and why them?",
        ),
        Text(
            fr="RFM connaît trois choses de chaque client. Laquelle vous manque le plus pour décider, et comment l'obtenir ?",
            en="RFM knows three things of each customer. Which other one do you miss most, and how would you get it?",
        ),
    ),
    quotable=quotable,
    rubric=(
        Text(
            fr="Sait-on à qui l'on écrit, et à qui l'on n'écrit pas ?",
            en="Is it clear whom one writes to, and whom not?",
        ),
        Text(
            fr="Un chiffre de la feuille fonde-t-il la décision, avec ce qu'il mesure et son unité ?",
            en="Does a figure of this sheet support the decision, with what it measures and its unit?",
        ),
        Text(
            fr="Le coût d'un message est-il rapproché de ce qu'une réponse rapporte ?",
            en="Is the cost of a message held against what a response brings in?",
        ),
        Text(
            fr="Une limite du score est-elle dite, avec ce qu'elle change ?",
            en="Is a limit of the score said, with what it changes?",
        ),
    ),
    mistakes=(
        too_short(
            25,
            fr="C'est court. Une décision, le chiffre qui la fonde, une limite du score : quatre à six phrases.",
            en="It is short. A decision, the figure it rests on, a limit of the score: four to six sentences.",
        ),
        no_figure(
            fr="Aucun chiffre n'y figure : sur quel taux ou quel profit de la feuille vous appuyez-vous ?",
            en="There is no figure in it: on which rate or profit of this sheet does it rest?",
        ),
        leaves_out(
            "no_limit",
            r"(?i)marge|margin|tendance|trend|nouve|new|coût|cost|saison|season|risqu|risk|limit|ignor|voit pas|not see",
            fr="Que ne voit pas votre score ? Dites-en une limite : marge, tendance, nouveaux produits, saison…",
            en="What does your score not see? Name one limit: margin, trend, new products, season…",
        ),
    ),
    praise=Text(
        fr="Relisez-vous : à qui, sur quel chiffre, avec quelle réserve. Puis rendez votre fichier.",
        en="Read it once more: to whom, on which figure, with which reservation. Then hand in your file.",
    ),
    look_again=Text(fr="Dites à qui vous écririez, et pourquoi.", en="Say whom you would write to, and why."),
)
