"""Which channel to choose, when the total and the segments contradict each other, and neither is decided."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="which_channel",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Décider quand l'écart n'est pas établi, et dire pourquoi.",
        en="Decide where the difference is not established, and say why.",
    ),
    expected=lambda data: "a4",
    choices={
        "a": Text(
            fr="Les deux, tirés au sort dans chaque segment.",
            en="Both, drawn by lot in each segment.",
        ),
        "b": Text(
            fr="Le SMS pour l'instant, tant que rien n'est établi.",
            en="The SMS for now, as long as nothing is established.",
        ),
        "c": Text(fr="L'e-mail, et l'on cesse le SMS pour de bon.", en="The e-mail, and the SMS is stopped for good."),
        "d": Text(fr="Le SMS, et l'on cesse l'e-mail pour de bon.", en="The SMS, and the e-mail is stopped for good."),
    },
    reasons={
        "1": Text(
            fr="Un total réunit tous les messages : c'est lui qui décide.",
            en="A total takes in all the messages: it is what decides.",
        ),
        "2": Text(
            fr="Trois segments qui penchent du même côté font une preuve.",
            en="Three segments that lean the same way make a proof.",
        ),
        "3": Text(
            fr="Deux canaux ne se comparent que sur autant de messages.",
            en="Two channels compare only on equal numbers of messages.",
        ),
        "4": Text(
            fr="Une avance qui peut être nulle reste à mesurer.",
            en="A lead that may be none is still to be measured.",
        ),
        "5": Text(
            fr="Un dirham de moins par message est, lui, déjà certain.",
            en="One dirham less a message is, for its part, certain.",
        ),
    },
    hints=(
        Text(
            fr="Deux décisions se défendent, chacune par sa raison. D'abord : que vaut l'écart à segment égal, et que contient son intervalle ?",
            en="Two decisions can be defended, each by its own reason. First: what is the difference within segments, and what does its interval hold?",
        ),
        Text(
            fr='`mantel_haenszel(mailings, "channel", "segment", "messages", "responses", between=("e-mail", "SMS"))` les donne : lisez `difference`.',
            en='`mantel_haenszel(mailings, "channel", "segment", "messages", "responses", between=("e-mail", "SMS"))` gives both: read `difference`.',
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
            produces=lambda data: "d1",
        ),
        Mistake(
            "three_make_a_proof",
            fr="Trois petites avances peuvent venir du hasard toutes les trois. Réunissez-les : que contient l'intervalle ?",
            en="Three small leads may all three come from chance. Pool them: what does the interval hold?",
            produces=lambda data: "c2",
        ),
        Mistake(
            "unequal_numbers",
            fr="Un taux sert justement à comparer des nombres inégaux. Ce qui gêne ici n'est pas combien, mais à qui.",
            en="A rate is made precisely to compare unequal numbers. The trouble here is not how many, but to whom.",
            produces=lambda data: "a3",
        ),
        Mistake(
            "for_good_by_price",
            fr="Le prix est certain, l'effet ne l'est pas : de quoi attendre, pas de quoi renoncer pour toujours.",
            en="The price is certain, the effect is not: enough to wait, not enough to give up for ever.",
            produces=lambda data: "d5",
        ),
    ),
    praise=Text(
        fr="L'autre décision se défend aussi, par l'autre raison. Laquelle vous apprend quelque chose ?",
        en="The other decision can be defended too, by the other reason. Which of them teaches you something?",
    ),
    look_again=Text(
        fr="Regardez, segment par segment, le taux *et* le nombre de messages ; puis l'intervalle de l'écart réuni.",
        en="Look, segment by segment, at the rate *and* at the number of messages; then at the interval of the pooled difference.",
    ),
    also_right=("b5",),
)
