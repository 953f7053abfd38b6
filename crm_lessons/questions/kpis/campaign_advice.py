"""What one would do next spring, and on which figure one would be judged."""

from __future__ import annotations

from crm_lessons.questions.kpis.quotable import quotable
from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.written import leaves_out, no_figure, too_short
from crm_lessons.text.language import Text

QUESTION = Question(
    id="campaign_advice",
    kind=Kind.TEXT,
    points=3,
    aim=Text(
        fr="Passer des indicateurs à une décision, et dire ce qu'ils ne montrent pas.",
        en="Go from indicators to a decision, and say what they do not show.",
    ),
    hints=(
        Text(
            fr="Choisissez une campagne à refaire et une à arrêter. Sur quel indicateur vous fondez-vous, et pourquoi pas sur un autre ?",
            en="Choose a campaign to repeat and one to stop. Which indicator do you rest on, and why not on another?",
        ),
        Text(
            fr="Dites ce qui manque : un coût oublié, des clients qui auraient commandé de toute façon, la suite de la relation.",
            en="Say what is missing: a cost left out, customers who would have ordered anyway, what becomes of the relation.",
        ),
    ),
    quotable=quotable,
    rubric=(
        Text(
            fr="Sait-on ce qui sera refait et ce qui sera arrêté ?",
            en="Is it clear what will be repeated and what will be stopped?",
        ),
        Text(
            fr="Un chiffre de la feuille fonde-t-il la décision, avec ce qu'il mesure et son unité ?",
            en="Does a figure of this sheet support the decision, with what it measures and its unit?",
        ),
        Text(
            fr="Est-il dit pourquoi cet indicateur décide, et non un autre ?",
            en="Is it said why this indicator decides, and not another?",
        ),
        Text(
            fr="Est-il dit ce que le chiffre ne montre pas, et quelle donnée ferait changer d'avis ?",
            en="Is it said what the figure does not show, and which data would change the author's mind?",
        ),
    ),
    mistakes=(
        too_short(
            25,
            fr="C'est court. Une décision, l'indicateur qui la fonde, ce qu'il ne montre pas : quatre à six phrases.",
            en="It is short. A decision, the indicator it rests on, what that does not show: four to six sentences.",
        ),
        no_figure(
            fr="Aucun chiffre n'y figure : lequel de vos résultats vous décide ?",
            en="There is no figure in it: which of your results decides you?",
        ),
        leaves_out(
            "no_campaign_named",
            r"(?i)\b[A-E]\b|e-?mail|sms|appel|call",
            fr="De quelle campagne, ou de quel canal, parlez-vous ?",
            en="Which campaign, or which channel, do you mean?",
        ),
    ),
    praise=Text(
        fr="Relisez-vous : une décision, un chiffre, une réserve. Puis rendez votre fichier.",
        en="Read it once more: a decision, a figure, a reservation. Then hand in your file.",
    ),
    look_again=Text(
        fr="Dites ce que vous referiez, et sur quoi on vous jugera.",
        en="Say what you would repeat, and on what you will be judged.",
    ),
)
