"""Of two silences that are as many intervals long, the one that is worth more as a warning."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="which_silence",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Dire sur combien repose une alerte.", en="Say how much an alert stands on."),
    expected=lambda data: "b3",
    choices={
        "a": Text(fr="Le premier client.", en="The first customer."),
        "b": Text(fr="Le second client.", en="The second customer."),
        "c": Text(fr="Les deux à égalité.", en="Both equally."),
        "d": Text(fr="Ni l'un ni l'autre.", en="Neither of the two customers."),
    },
    reasons={
        "1": Text(
            fr="Le silence du premier dure plus longtemps, en jours.",
            en="The silence of the first lasts longer, in days.",
        ),
        "2": Text(
            fr="Le rapport du silence à l'intervalle est le même.",
            en="The ratio of silence to interval is the same.",
        ),
        "3": Text(
            fr="Une moyenne de vingt intervalles se connaît mieux que de deux.",
            en="A mean of twenty intervals is better known than one of two.",
        ),
        "4": Text(
            fr="Qui commande souvent finit toujours par revenir de lui-même.",
            en="Whoever orders often always comes back alone in the end.",
        ),
        "5": Text(
            fr="Celui qui commande le plus rapporte aussi davantage de marge.",
            en="Whoever orders most also brings in more of the margin.",
        ),
    },
    hints=(
        Text(
            fr="Imaginez le premier : trois dates en tout. Si la deuxième avait été décalée d'un mois, que deviendrait son « rythme » ?",
            en="Picture the first: three dates in all. Had the second been a month later, what would become of that “rhythm”?",
        ),
        Text(
            fr="La question n'est pas qui vaut le plus, mais quelle alerte risque le moins d'être un hasard.",
            en="The question is not who is worth most, but which alert is least likely to be chance.",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "longer_in_days",
            fr="Des jours ne se comparent pas d'un client à l'autre : c'est pour cela que l'on compte en intervalles.",
            en="Days are not compared from one customer to another: that is why one counts in intervals.",
            produces=lambda data: "a1",
        ),
        Mistake(
            "same_ratio",
            fr="Le rapport est le même, en effet. Sur combien d'intervalles chacun des deux a-t-il été mesuré ?",
            en="The ratio is the same, indeed. On how many intervals was each of the two measured?",
            produces=lambda data: "c2",
        ),
        Mistake(
            "worth_more",
            fr="Cela dit qui appeler d'abord, non quelle alerte est la plus sûre. Que sait-on du rythme de chacun ?",
            en="That says whom to call first, not which alert is the surer. What is known of the rhythm of each?",
            produces=lambda data: "b5",
        ),
        Mistake(
            "comes_back_alone",
            fr="Dans la leçon, le client 1134 avait commandé 42 fois, et il était parti. Revenez aux intervalles : combien en connaît-on de chacun ?",
            en="In the lesson customer 1134 had ordered 42 times, and was gone. Back to the intervals: how many of each are known?",
            produces=lambda data: "d4",
        ),
    ),
    praise=Text(
        fr="Une alerte se donne donc avec son nombre d'intervalles, comme un taux avec son effectif.",
        en="So an alert is given with its number of intervals, as a rate is with its head count.",
    ),
    look_again=Text(
        fr="Cherchez ce qui diffère entre les deux, puisque le rapport est le même.",
        en="Look for what differs between the two, since the ratio does not.",
    ),
)
