"""A page to the management: ask for a trial, and say what will be decided by it."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Question
from crm_lessons.questions.written import leaves_out, no_figure, too_short
from crm_lessons.text.language import Text

QUESTION = Question(
    id="trial_request",
    kind=Kind.TEXT,
    points=3,
    aim=Text(
        fr="Demander un essai, et dire d'avance ce qu'il décidera.",
        en="Ask for a trial, and say beforehand what it will decide.",
    ),
    hints=(
        Text(
            fr="Quel secteur, combien de clients par groupe, tirés comment, jusqu'à quand ?",
            en="Which sector, how many customers a group, drawn how, until when?",
        ),
        Text(
            fr="Dites à partir de quel effet vous écririez à tous, et ce que vous ferez si l'on ne peut pas conclure.",
            en="Say from which uplift on you would write to all, and what you will do if one cannot conclude.",
        ),
    ),
    rubric=(
        Text(
            fr="Le nombre de clients par groupe est-il donné, et vient-il d'un calcul de la feuille ?",
            en="Is the number of customers a group given, and does it come from a computation of this sheet?",
        ),
        Text(
            fr="Est-il dit que le sort choisit les témoins, et pourquoi eux ?",
            en="Is it said that a draw chooses the control customers, and why so?",
        ),
        Text(
            fr="Le point mort et la date de fin sont-ils écrits avant le début ?",
            en="Are break-even and the date of the end written before the beginning?",
        ),
        Text(
            fr="Sait-on ce qui sera fait dans les trois cas : se paie, perd, indécidable ?",
            en="Is it clear what will be done in the three cases: pays, loses, undecidable?",
        ),
    ),
    mistakes=(
        too_short(
            30,
            fr="C'est court. Un secteur, une taille, un tirage, un point mort, une date, trois décisions : six à huit phrases.",
            en="It is short. A sector, a size, a draw, a break-even, a date, three decisions: six to eight sentences.",
        ),
        no_figure(
            fr="Aucun chiffre n'y figure : combien de clients, et à partir de quel effet ?",
            en="There is no figure in it: how many customers, and from which uplift on?",
        ),
        leaves_out(
            "no_lot",
            r"(?i)sort|hasard|al[ée]atoire|t[ée]moin|random|lot\b|control",
            fr="Qui choisira ceux à qui l'on n'écrit pas ?",
            en="Who will choose those who are not written to?",
        ),
    ),
    praise=Text(
        fr="Relisez-vous : quelqu'un d'autre pourrait-il mener cet essai, et conclure comme vous ?",
        en="Read it once more: could somebody else run this trial, and conclude as you would?",
    ),
    look_again=Text(
        fr="Dites ce que vous ferez, avant de savoir ce que vous verrez.",
        en="Say what you will do, before you know what you will see.",
    ),
)
