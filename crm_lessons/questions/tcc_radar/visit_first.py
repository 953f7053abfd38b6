"""One visit, two defensible customers: where RADAR points, and where the dirhams are."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="visit_first",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Choisir entre la place et l'enjeu, et dire pourquoi.", en="Choose between place and stake, and say why."
    ),
    expected=lambda data: "d5",
    choices={
        "a": Text(
            fr="Celui dont le TCC est le plus bas, que RADAR dit de développer.",
            en="The one whose TCC is lowest, whom RADAR says to develop now.",
        ),
        "b": Text(fr="Celui dont le TCC est le plus haut.", en="The one whose TCC is highest."),
        "c": Text(fr="Celui qui nous achète le plus cette année.", en="The one who buys most from us this year."),
        "d": Text(
            fr="Celui qui a la plus grande réserve, entre les deux seuils.",
            en="The one with the largest reserve, between the thresholds.",
        ),
    },
    reasons={
        "1": Text(
            fr="C'est lui qui nous connaît le mieux, la visite sera agréable.",
            en="That customer knows us best, so the visit will be pleasant.",
        ),
        "2": Text(
            fr="Nous y tenons si peu que l'erreur de son portefeuille n'y change rien.",
            en="We hold so little there that the error of its wallet changes nothing.",
        ),
        "3": Text(
            fr="Son chiffre d'affaires est le plus grand, il a donc le plus à donner.",
            en="Its revenue is the largest, and so it has most left to give.",
        ),
        "4": Text(
            fr="RADAR l'a décidé, et une matrice est là pour clore la discussion.",
            en="RADAR has decided, and a matrix is there to close the discussion.",
        ),
        "5": Text(
            fr="C'est là que le plus de dirhams passent chez d'autres cette année.",
            en="That is where most dirhams go to other suppliers this year.",
        ),
        "6": Text(
            fr="Un client qui nous donne presque tout nous donnera bien le reste.",
            en="A customer who gives us nearly all will surely give the rest.",
        ),
    },
    hints=(
        Text(
            fr="Deux réponses se défendent : l'une par ce qu'il y a à gagner, l'autre par ce dont on est sûr.",
            en="Two answers can be defended: one by what there is to win, the other by what one is sure of.",
        ),
        Text(
            fr="Chaque raison ne va qu'avec un client : relisez-la en pensant à sa ligne du tableau.",
            en="Each reason goes with one customer only: read it again with that row of the table in mind.",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "a_pleasant_visit",
            fr="Une visite agréable n'est pas un enjeu. Que reste-t-il à vendre à ce client ?",
            en="A pleasant visit is no stake. What is left to sell to that customer?",
            produces=lambda data: "b1",
        ),
        Mistake(
            "revenue_is_reserve",
            fr="Ce qu'il nous achète est déjà à nous. Regardez ce qu'il achète *ailleurs*.",
            en="What is bought from us is ours already. Look at what is bought *elsewhere*.",
            produces=lambda data: "c3",
        ),
        Mistake(
            "radar_decides",
            fr="Une matrice ouvre la discussion. Donnez une raison qui tienne sans elle.",
            en="A matrix opens the discussion. Give a reason that holds without it.",
            produces=lambda data: "a4",
        ),
        Mistake(
            "the_rest_will_come",
            fr="Ce reste est petit, et mal connu : vous venez de voir ce que devient son erreur.",
            en="That rest is small, and badly known: you have just seen what becomes of its error.",
            produces=lambda data: "b6",
        ),
        Mistake(
            "sure_of_the_stake",
            fr="Cette raison parle de l'autre client. Qu'est-ce qui plaide pour celui-ci ?",
            en="That reason speaks for the other customer. What pleads for this one?",
            produces=lambda data: "d2",
        ),
    ),
    praise=Text(
        fr="L'autre choix se défend aussi, par l'autre raison. Avant d'y aller, demandez à chacun la date de sa dernière commande.",
        en="The other choice can be defended, too, by the other reason. Before going, ask for the date of each one's last order.",
    ),
    look_again=Text(
        fr="Place ou enjeu : choisissez le client, puis la raison qui n'irait pas à un autre.",
        en="Place or stake: choose the customer, then the reason that would suit no other.",
    ),
    also_right=("a2",),
)
