"""A judgement: whom to write to, on which figure, and what the letter has to do with it."""

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
            fr="Partez d'un groupe : la lettre y change-t-elle quelque chose, ou serait-il venu sans elle ?",
            en="Start from a group: does the letter change anything there, or would it have come without one?",
        ),
        Text(
            fr="Que ferez-vous au prochain envoi pour savoir si vous aviez raison ?",
            en="What will you do at the next mailing, to learn whether you were right?",
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
            fr="Ce que la lettre a causé est-il séparé de ce qui serait venu sans elle ?",
            en="Is what the letter caused told from what would have come without it?",
        ),
        Text(
            fr="Une limite du score est-elle dite, avec ce qu'elle change ?",
            en="Is a limit of the score said, with what it changes?",
        ),
    ),
    mistakes=(
        too_short(
            25,
            fr="C'est court. Une décision, le chiffre qui la fonde, ce que la lettre cause : quatre à six phrases.",
            en="It is short. A decision, the figure it rests on, what the letter causes: four to six sentences.",
        ),
        no_figure(
            fr="Aucun chiffre n'y figure : sur quel effet ou quel gain de la feuille vous appuyez-vous ?",
            en="There is no figure in it: on which uplift or gain of this sheet does it rest?",
        ),
        leaves_out(
            "no_control",
            r"(?i)témoin|tir[ée]|sort\b|hasard|sans (?:la |le |une |un )?(?:lettre|message|courrier)|de toute (?:façon|manière)|"
            r"caus|\beffet|incrément|control|random|\blot\b|without|anyway|in any case|uplift|increment",
            fr="Qui aurait commandé sans lettre ? Dites comment on le sait, ou comment vous le sauriez au prochain envoi.",
            en="Who would have ordered without a letter? Say how it is known, or how you would know at the next mailing.",
        ),
    ),
    praise=Text(
        fr="Relisez-vous : à qui, sur quel chiffre, avec quelle réserve. Puis rendez votre fichier.",
        en="Read it once more: to whom, on which figure, with which reservation. Then hand in your file.",
    ),
    look_again=Text(fr="Dites à qui vous écririez, et pourquoi.", en="Say whom you would write to, and why."),
)
