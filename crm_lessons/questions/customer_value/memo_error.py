"""A memo on a loyalty offer: where its error lies, and why."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="memo_error",
    kind=Kind.CHOICE,
    points=2,
    aim=Text(
        fr="Trouver l'erreur d'une note sur une offre de fidélité.",
        en="Find the error of a memo on a loyalty offer.",
    ),
    expected=lambda data: "d2",
    choices={
        "a": Text(
            fr="Phrase 1 : l'offre ne devait pas être tirée au sort.",
            en="Sentence 1: the offer should not have been drawn by lot.",
        ),
        "b": Text(
            fr="Phrase 2 : 540 clients gardés sur 600 ne font pas 90 %.",
            en="Sentence 2: 540 customers kept of 600 do not make 90%.",
        ),
        "c": Text(
            fr="Phrase 3 : un coût de conquête ne se compare à aucun coût de fidélité.",
            en="Sentence 3: a cost of winning compares with no cost of keeping.",
        ),
        "d": Text(
            fr="Phrase 3 : 100 dirhams n'est pas ce que coûte un départ évité.",
            en="Sentence 3: 100 dirhams is not what a departure avoided costs.",
        ),
    },
    reasons={
        "1": Text(
            fr="Un groupe sans offre prive la moitié des clients de ce qui leur est dû.",
            en="A group without an offer deprives half of the customers of their due.",
        ),
        "2": Text(
            fr="La plupart de ceux qui sont restés seraient restés sans rien recevoir.",
            en="Most of those who stayed would have stayed without receiving a thing.",
        ),
        "3": Text(
            fr="Un client conquis et un client gardé n'ont aucune mesure en commun.",
            en="A customer won and a customer kept have no measure in common.",
        ),
        "4": Text(
            fr="Un taux de rétention se calcule toujours sur les clients de l'année finie.",
            en="A retention rate is always worked out on the customers of the year's end.",
        ),
    },
    hints=(
        Text(
            fr="La note donne deux groupes. Combien de clients de plus sont restés grâce à l'offre, et combien a-t-elle coûté ?",
            en="The memo gives two groups. How many more customers stayed thanks to the offer, and what did it cost?",
        ),
        Text(
            fr="Refaites la division avec, en bas, les seuls clients que l'offre a retenus.",
            en="Do the division again with only those below whom the offer has held back.",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "lot_is_unfair",
            fr="Sans groupe témoin, personne ne saurait ce que l'offre a changé. C'est lui qui permet de juger la phrase 3.",
            en="Without a control group nobody would know what the offer has changed. It is what lets one judge sentence 3.",
            produces=lambda data: "a1",
        ),
        Mistake(
            "base_of_the_rate",
            fr="Refaites le calcul : les 600 sont ceux qui ont reçu l'offre au début. Le taux est bon, c'est son emploi qui ne l'est pas.",
            en="Do the sum again: the 600 are those who got the offer at the start. The rate is right; the use made of it is not.",
            produces=lambda data: "b4",
        ),
        Mistake(
            "nothing_in_common",
            fr="Les deux se comparent, en dirhams par client de plus. Encore faut-il le bon nombre de clients de plus.",
            en="The two do compare, in dirhams for one customer more. But that takes the right number of customers more.",
            produces=lambda data: "c3",
        ),
        Mistake(
            "right_sentence_no_measure",
            fr="Il existe une mesure commune : ce que coûte un client de plus. Laquelle des deux divisions la donne ?",
            en="There is a common measure: what one customer more costs. Which of the two divisions gives it?",
            produces=lambda data: "d3",
        ),
    ),
    praise=Text(
        fr="« Gardé » n'est pas « retenu ». Combien de rapports de fidélité, chez vous, divisent par tous ceux qui sont restés ?",
        en="“Kept” is not “held back”. How many loyalty reports of yours divide by all who stayed?",
    ),
    look_again=Text(
        fr="Pour chaque phrase : est-elle un fait, un calcul ou une conclusion ? Qu'est-ce qui la prouverait ?",
        en="For each sentence: is it a fact, a sum or a conclusion? What would prove it?",
    ),
)
