"""Judgement: one page to the management, with a figure, a person in charge and a risk."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.written import leaves_out, no_figure, too_short
from crm_lessons.text.language import Text

QUESTION = Question(
    id="memo",
    kind=Kind.TEXT,
    points=4,
    aim=Text(
        fr="Recommander, sur des chiffres que l'on peut défendre.", en="Recommend, on figures that one can defend."
    ),
    hints=(
        Text(
            fr="Relisez vos réponses : où deux méthodes disent-elles le contraire du même client ? C'est souvent là qu'est la décision.",
            en="Read your answers again: where do two methods say opposite things of one customer? The decision is often there.",
        ),
        Text(
            fr="Dites pour chaque action : envers qui, qui s'en charge, quel chiffre la fonde, ce qui pourrait la démentir.",
            en="For each action, say: towards whom, who is in charge, which figure it rests on, what could prove it wrong.",
        ),
    ),
    rubric=(
        Text(
            fr="Deux actions : pour chacune, envers qui, et qui s'en charge ?",
            en="Two actions: for each, towards whom, and who is in charge?",
        ),
        Text(
            fr="Un chiffre de la feuille, connu au 31 décembre 2024, fonde-t-il chaque action, avec ce qu'il mesure, et son effectif ou son intervalle ?",
            en="Does a figure of this sheet, known on 31 December 2024, support each action, with what it measures, and its head count or interval?",
        ),
        Text(
            fr="La direction peut-elle trancher en lisant cette seule note ?",
            en="Can the management decide on reading this memo alone?",
        ),
        Text(
            fr="Est-il dit ce qui démentirait la note, ou la donnée qui manque ?",
            en="Is it said what would prove the memo wrong, or which data is missing?",
        ),
    ),
    mistakes=(
        too_short(
            50,
            fr="C'est court pour une direction qui doit trancher. Deux actions, leurs chiffres, un risque : six à dix phrases.",
            en="It is short for a management that has to decide. Two actions, their figures, a risk: six to ten sentences.",
        ),
        no_figure(
            fr="Aucun chiffre n'y figure : sur quels résultats de la feuille vous appuyez-vous ?",
            en="There is no figure in it: on which results of this sheet does it rest?",
        ),
        leaves_out(
            "no_risk",
            r"(?i)\b(?:risqu|danger|incertain|si\b|s'ils?\b|manqu|toutefois|cependant|pourtant|mais\b|démenti|"
            r"risk|uncertain|if\b|unless|missing|lack|however|but\b|wrong)",
            fr="Vous ne dites pas ce qui pourrait vous démentir : quelle donnée manque, quel risque prenez-vous ?",
            en="You do not say what could prove you wrong: which data is missing, what risk do you take?",
        ),
    ),
    praise=Text(
        fr="Relisez-vous comme la direction vous lira : que lui demandez-vous de faire lundi ? Puis rendez votre fichier.",
        en="Read it as the management will: what do you ask it to do on Monday? Then hand in your file.",
    ),
    look_again=Text(
        fr="Dites ce que vous feriez d'abord, pour qui, et pourquoi.",
        en="Say what you would do first, for whom, and why.",
    ),
)
