"""The value, without a time limit, of a customer who may leave."""

from __future__ import annotations

from crm_lessons.questions.customer_value.contract import (
    FIRST_HINT,
    contract_terms,
    contract_value,
    undiscounted_value,
    value_by_hand,
)
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="lifelong_value",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(
        fr="Évaluer à horizon infini un client qui peut partir, l'actualisation comprise.",
        en="Value without a time limit a customer who may leave, discounting included.",
    ),
    expected=contract_value,
    hints=(
        FIRST_HINT,
        Text(
            fr="La première marge vient à la fin de l'année, de ceux qui sont restés : elle est déjà multipliée par r, et divisée par "
            "1 + i.",
            en="The first margin comes at the end of the year, from those who have stayed: it is already multiplied by r, and "
            "divided by 1 + i.",
        ),
        Text(
            fr="À horizon infini, la somme de ces termes est m · r / (1 + i − r).",
            en="Over an infinite horizon the sum of these terms is m · r / (1 + i − r).",
        ),
    ),
    right=(
        lambda data, answer: round(answer, 2),
        lambda data, answer: round(answer),
        lambda data, answer: float(value_by_hand(*contract_terms(data), None)),
    ),
    mistakes=(
        Mistake(
            "first_margin_now",
            fr="Votre première marge est reçue aujourd'hui, à coup sûr : une marge de trop. Ici, la première vient à la fin de "
            "l'année, de ceux qui sont restés.",
            en="Your first margin is received today, for sure: one margin too many. Here the first one comes at the end of the "
            "year, from those who have stayed.",
            produces=lambda data: contract_value(data, first_margin="now"),
            credit=0.5,
        ),
        Mistake(
            "first_margin_certain",
            fr="Chez vous, la première marge, à la fin de l'année, vient de tous les clients. Certains sont déjà partis : elle se "
            "multiplie par r.",
            en="In your sum the first margin, at the end of the year, comes from every customer. Some have already left: it is to "
            "be multiplied by r.",
            produces=lambda data: contract_value(data, first_margin="certain"),
            credit=0.5,
        ),
        Mistake(
            "no_discount",
            fr="Vous n'avez pas actualisé : un dirham dans dix ans y vaut autant qu'un dirham demain.",
            en="You did not discount: a dirham in ten years is worth as much there as a dirham tomorrow.",
            produces=undiscounted_value,
        ),
        Mistake(
            "margin_times_lifetime",
            fr="Vous multipliez la marge par la durée de vie moyenne : c'est la somme de marges certaines d'être payées, sans "
            "attente. Il manque l'actualisation, et la première marge n'est pas sûre.",
            en="You multiply the margin by the mean lifetime: that adds up margins with no waiting. Discounting is missing, and "
            "the first margin is not certain.",
            produces=lambda data: contract_terms(data)[0] / (1 - contract_terms(data)[1]),
        ),
        Mistake(
            "nobody_leaves",
            fr="C'est la valeur d'une rente : personne n'y part jamais. Où est la rétention ?",
            en="That is the value of a perpetuity: nobody ever leaves. Where is retention?",
            produces=lambda data: contract_terms(data)[0] / contract_terms(data)[2],
        ),
    ),
    praise=Text(
        fr="Divisez par la marge : vous avez le multiple, le nombre de marges annuelles que vaut ce client.",
        en="Divide by the margin: you have the multiple, the number of yearly margins that this customer is worth.",
    ),
    look_again=Text(
        fr="Écrivez les deux premiers termes de la somme : quand sont-ils payés, et par quelle part des clients ?",
        en="Write the first two terms of the sum: when are they paid, and by what part of the customers?",
    ),
    tolerance=0.5,
)
