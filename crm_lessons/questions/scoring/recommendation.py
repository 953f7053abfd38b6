"""A judgement: whom to write to, on which figure, and what RFM does not see."""

from __future__ import annotations

import re

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

_LIMITS = r"marge|margin|tendance|trend|nouve|new|coût|cost|saison|season|risqu|risk|limit|ignor|voit pas|not see"

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
    mistakes=(
        Mistake(
            "too_short",
            Text(
                fr="C'est court. Une décision, le chiffre qui la fonde, une limite du score : quatre à six phrases.",
                en="It is short. A decision, the figure it rests on, a limit of the score: four to six sentences.",
            ),
            detects=lambda text: len(text.split()) < 25,
        ),
        Mistake(
            "no_figure",
            Text(
                fr="Aucun chiffre n'y figure : sur quel taux ou quel profit de la feuille vous appuyez-vous ?",
                en="There is no figure in it: on which rate or profit of this sheet does it rest?",
            ),
            detects=lambda text: not re.search(r"\d", text),
        ),
        Mistake(
            "no_limit",
            Text(
                fr="Que ne voit pas votre score ? Dites-en une limite : marge, tendance, nouveaux produits, saison…",
                en="What does your score not see? Name one limit: margin, trend, new products, season…",
            ),
            detects=lambda text: not re.search(_LIMITS, text, re.IGNORECASE),
        ),
    ),
    praise=Text(
        fr="Relisez-vous : à qui, sur quel chiffre, avec quelle réserve. Puis rendez votre fichier.",
        en="Read it once more: to whom, on which figure, with which reservation. Then hand in your file.",
    ),
    look_again=Text(fr="Dites à qui vous écririez, et pourquoi.", en="Say whom you would write to, and why."),
)
