"""Judgement: what Tamaris should do first, in words that a person reads."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.written import leaves_out, no_figure, too_short
from crm_lessons.text.language import Text

QUESTION = Question(
    id="advice",
    kind=Kind.TEXT,
    points=3,
    aim=Text(
        fr="Décider entre régler les réclamations, écouter les silencieux et lancer une carte.",
        en="Decide between repairing, listening to the silent and launching a card.",
    ),
    hints=(
        Text(
            fr="Trois dépenses sont possibles. Pour laquelle avez-vous un effet mesuré contre un groupe tiré au sort ?",
            en="Three ways to spend are possible. For which do you have an effect measured against a group drawn by lot?",
        ),
        Text(
            fr="Dites aussi ce qui vous ferait changer d'avis, et ce que vous mesureriez dans six mois.",
            en="Say as well what would change your mind, and what you would measure in six months.",
        ),
    ),
    rubric=(
        Text(
            fr="La décision dit-elle à qui, et par quoi l'on commence ?",
            en="Does the decision say to whom, and what comes first?",
        ),
        Text(
            fr="Un chiffre de la feuille la fonde-t-il, avec son effectif ou son intervalle ?",
            en="Does a figure of this sheet support it, with its head count or its interval?",
        ),
        Text(fr="Les silencieux y ont-ils une place ?", en="Is there a place in it for the silent?"),
        Text(fr="Est-il dit ce qui ferait changer d'avis ?", en="Is it said what would change one's mind?"),
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
            "nobody_silent",
            r"(?i)silen|tais|tai[rst]|muet|quiet|complain|plaign|plainte|réclam",
            fr="Et ceux qui n'ont rien dit ? Votre décision les oublie.",
            en="And those who said nothing? Your decision forgets them.",
        ),
    ),
    praise=Text(
        fr="Relisez-vous : une décision, un chiffre, ce qui vous ferait changer d'avis. Puis rendez votre fichier.",
        en="Read it once more: a decision, a figure, what would change your mind. Then hand in your file.",
    ),
    look_again=Text(fr="Dites ce que vous feriez, et pourquoi.", en="Say what you would do, and why."),
)
