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
    expected=lambda data: "a4",
    choices={
        "a": Text(fr="L'e-mail.", en="The e-mail."),
        "b": Text(fr="Le SMS.", en="The SMS."),
        "c": Text(fr="L'un ou l'autre : ils se valent.", en="Either: they are as good as each other."),
        "d": Text(fr="On ne peut pas le dire.", en="One cannot tell."),
    },
    reasons={
        "1": Text(
            fr="Deux canaux se comparent sur tous leurs messages réunis.",
            en="Two channels are compared over all their messages taken together.",
        ),
        "2": Text(
            fr="Deux canaux ne se comparent pas quand les calculs se contredisent.",
            en="Two channels cannot be compared when the computations disagree.",
        ),
        "3": Text(
            fr="Deux canaux ne se comparent pas s'ils n'ont pas porté autant de messages.",
            en="Two channels cannot be compared unless they carried as many messages.",
        ),
        "4": Text(
            fr="Deux canaux se comparent entre destinataires d'un même segment.",
            en="Two channels are compared among recipients of the same segment.",
        ),
        "5": Text(
            fr="Deux canaux se comparent d'abord par le prix d'un message.",
            en="Two channels are compared first of all by the price of a message.",
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
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "total_believed",
            fr="Le total mélange des clients fidèles et des inconnus en proportions différentes. Qui a reçu surtout des SMS ?",
            en="The total mixes customers and strangers in different proportions. Who was mostly sent SMS?",
            produces=lambda data: "b1",
        ),
        Mistake(
            "contradiction",
            fr="Les deux calculs sont justes : ils ne répondent pas à la même question. Laquelle vous pose-t-on ?",
            en="Both computations are right: they answer different questions. Which one is yours?",
            produces=lambda data: "d2",
        ),
        Mistake(
            "unequal_numbers",
            fr="Un taux sert justement à comparer des nombres inégaux. Ce qui gêne ici n'est pas combien, mais à qui.",
            en="A rate is made precisely to compare unequal numbers. The trouble here is not how many, but to whom.",
            produces=lambda data: "d3",
        ),
        Mistake(
            "cost_is_not_there",
            fr="Le coût d'un message n'est pas dans cette table. Que disent les six taux que vous avez calculés ?",
            en="What a message costs is not in this table. What do the six rates say that you have worked out?",
            produces=lambda data: "a5",
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
