"""Which channel to choose, when the total and the segments contradict each other."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="which_channel",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Décider quand le total et les segments se contredisent.",
        en="Decide when the total and the segments contradict each other.",
    ),
    expected=lambda data: "c",
    choices={
        "a": Text(
            fr="Le SMS : sur l'ensemble des messages, on lui répond plus souvent.",
            en="The SMS: over all messages, it is answered more often.",
        ),
        "b": Text(
            fr="Aucun : deux calculs qui se contredisent, c'est qu'un des deux est faux.",
            en="Neither: if two computations contradict each other, one of them is wrong.",
        ),
        "c": Text(
            fr="L'e-mail : dans chaque segment il fait mieux ; le total du SMS vient de ceux à qui on l'a envoyé.",
            en="The e-mail: it does better in every segment; the SMS owes its total to those it was sent to.",
        ),
        "d": Text(
            fr="On ne peut rien dire : les deux canaux n'ont pas reçu autant de messages.",
            en="Nothing can be said: the two channels did not carry the same number of messages.",
        ),
    },
    hints=(
        Text(
            fr="Calculez les six taux, segment par segment. Qui gagne, et combien de fois ?",
            en="Compute the six rates, segment by segment. Who wins, and how often?",
        ),
        Text(
            fr="À qui le SMS a-t-il été envoyé, surtout ? Et l'e-mail ? Ces personnes répondent-elles de la même façon ?",
            en="To whom was the SMS sent, mostly? And the e-mail? Do these people respond alike?",
        ),
    ),
    right=(lambda data, answer: "C",),
    mistakes=(
        Mistake(
            "total_believed",
            fr="Le total mélange des clients fidèles et des inconnus en proportions différentes. Comparez à segment égal.",
            en="The total mixes customers and strangers in different proportions. Compare within the same segment.",
            produces=lambda data: "a",
        ),
        Mistake(
            "contradiction",
            fr="Les deux calculs sont justes : ils ne répondent pas à la même question. Laquelle vous pose-t-on ?",
            en="Both computations are right: they answer different questions. Which one is yours?",
            produces=lambda data: "b",
        ),
        Mistake(
            "unequal_numbers",
            fr="Un taux sert justement à comparer des nombres inégaux. Ce qui gêne ici n'est pas combien, mais à qui.",
            en="A rate is made precisely to compare unequal numbers. The trouble here is not how many, but to whom.",
            produces=lambda data: "d",
        ),
    ),
    praise=Text(
        fr="Pour la preuve, il faudrait tirer au sort qui reçoit quoi : alors les segments se mélangent également.",
        en="For proof one would draw lots for who receives what: then the segments mix evenly.",
    ),
    look_again=Text(
        fr="Regardez, segment par segment, le taux *et* le nombre de messages.",
        en="Look, segment by segment, at the rate *and* at the number of messages.",
    ),
)
