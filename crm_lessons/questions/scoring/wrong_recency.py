"""What a slide calls recency, and what its formula measures."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="wrong_recency",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Reconnaître ce que mesure une formule, quel que soit le nom qu'on lui donne.",
        en="Recognise what a formula measures, whatever name it is given.",
    ),
    expected=lambda data: "a4",
    choices={
        "a": Text(fr="La date du dernier achat n'y entre pas.", en="The date of the last purchase is not in it."),
        "b": Text(fr="Rien : elle dit bien la récence.", en="Nothing: it does give the recency."),
        "c": Text(
            fr="Les ventes devraient y être comptées, non additionnées.",
            en="The sales should be counted in it, not added up.",
        ),
        "d": Text(fr="La date du premier achat n'y entre pas.", en="The date of the first purchase is not in it."),
    },
    reasons={
        "1": Text(
            fr="Une récence dit combien de fois le client est venu pendant l'année.",
            en="A recency says how many times the customer came during the year.",
        ),
        "2": Text(
            fr="Une récence dit depuis combien de temps le client est le vôtre.",
            en="A recency says for how long the customer has been yours.",
        ),
        "3": Text(
            fr="Une récence dit combien le client a dépensé ces derniers temps.",
            en="A recency says how much the customer has spent of late.",
        ),
        "4": Text(
            fr="Une récence dit depuis combien de temps le client n'est pas venu.",
            en="A recency says for how long the customer has not come.",
        ),
    },
    hints=(
        Text(
            fr="Dans quelle unité s'exprime une somme de ventes ? Et une récence ?",
            en="In which unit does one express a sum of sales? And a recency?",
        ),
        Text(
            fr="Imaginez deux clients qui ont dépensé autant dans l'année, l'un en janvier, l'autre hier.",
            en="Picture two customers who spent the same over the year, one in January, the other yesterday.",
        ),
    ),
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "a_lot_is_recent",
            fr="Un client peut acheter pour 900 dirhams en mars et disparaître : la somme de l'année ne le voit pas partir.",
            en="A customer can buy for 900 dirhams in March and vanish: the sum of the year does not see them go.",
            produces=lambda data: "b3",
        ),
        Mistake(
            "a_count",
            fr="Un nombre de ventes, c'est la fréquence. Quelle information manque encore ?",
            en="A number of sales is frequency. Which piece of information is still missing?",
            produces=lambda data: "c1",
        ),
        Mistake(
            "first_to_last",
            fr="Cette durée existe, d'autres l'appellent aussi « récence », mais elle ne dit pas si le client vient encore.",
            en="That time exists, and others do call it “recency”, but it does not tell whether the customer still comes.",
            produces=lambda data: "d2",
        ),
        Mistake(
            "tenure",
            fr="Un client de dix ans peut être parti il y a huit mois ou être venu hier : son ancienneté est la même.",
            en="A customer of ten years may have left eight months ago or come yesterday: the length of the relationship is the same.",
            produces=lambda data: "a2",
        ),
    ),
    praise=Text(
        fr="Devant tout indicateur, demandez d'abord son unité : ici, des dirhams là où l'on attend des jours.",
        en="Before any indicator, first ask for its unit: here dirhams, where days are expected.",
    ),
    look_again=Text(
        fr="Relisez la formule de la diapositive mot à mot : que faut-il additionner, et qu'attend-on d'une récence ?",
        en="Read the slide's formula word by word: what is being added up, and what is expected of a recency?",
    ),
)
