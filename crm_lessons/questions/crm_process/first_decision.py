"""Judgement: where one would begin, on what figure, and at what risk."""

from __future__ import annotations

import re

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.written import no_figure, too_short
from crm_lessons.text.language import Text

QUESTION = Question(
    id="first_decision",
    kind=Kind.TEXT,
    points=3,
    aim=Text(fr="Choisir par où commencer, et dire pourquoi.", en="Choose where to begin, and say why."),
    hints=(
        Text(
            fr="Relisez vos réponses : lequel de ces résultats coûte de l'argent, ou de la confiance, dès cette semaine ?",
            en="Read your answers again: which of these results costs money, or trust, this very week?",
        ),
        Text(
            fr="Dites qui fera quoi, sur quel chiffre de la feuille vous vous appuyez, et ce qui pourrait mal tourner.",
            en="Say who will do what, on which figure of the sheet you rely, and what could go wrong.",
        ),
    ),
    rubric=(
        Text(
            fr="Que fait-on d'abord, et qui s'en charge ?",
            en="What is done first, and who is in charge?",
        ),
        Text(
            fr="Un chiffre de la feuille fonde-t-il la décision, avec ce qu'il mesure et son unité ?",
            en="Does a figure of this sheet support the decision, with what it measures and its unit?",
        ),
        Text(
            fr="Pourquoi commencer par là plutôt que par un autre résultat de la feuille ?",
            en="Why begin there rather than with another result of this sheet?",
        ),
        Text(
            fr="Ce qui pourrait mal tourner est-il dit, et à quoi le verrait-on ?",
            en="Is it said what could go wrong, and how one would see it?",
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
        Mistake(
            "a_tool_will_do",
            fr="Vous parlez d'un logiciel. Il aide, il ne décide pas : dites aussi qui fera quoi, et ce qui changera dans son travail.",
            en="You speak of software. It helps, it does not decide: say too who will do what, and what will change in their work.",
            detects=lambda text: bool(re.search(r"\b(logiciel|software|progiciel)", text, re.IGNORECASE)),
        ),
    ),
    praise=Text(
        fr="Relisez-vous : une décision, un chiffre, un risque. Puis rendez votre fichier.",
        en="Read it once more: a decision, a figure, a risk. Then hand in your file.",
    ),
    look_again=Text(fr="Dites ce que vous feriez d'abord, et pourquoi.", en="Say what you would do first, and why."),
)
