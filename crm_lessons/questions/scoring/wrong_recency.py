"""What a slide calls recency, and what its formula measures."""

from __future__ import annotations

import numpy as np

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
    expected=lambda data: "b",
    choices={
        "a": Text(
            fr="Rien : qui a beaucoup acheté pendant la période a forcément acheté récemment.",
            en="Nothing: whoever bought a lot over the period must have bought recently.",
        ),
        "b": Text(
            fr="C'est une somme d'argent : elle fait double emploi avec le montant et ignore la date du dernier achat.",
            en="It is a sum of money: it repeats the amount and ignores the date of the last purchase.",
        ),
        "c": Text(
            fr="Il faudrait le nombre de ventes de la période, pas leur somme.",
            en="It should be the number of sales of the period, not their sum.",
        ),
        "d": Text(
            fr="Il faudrait la durée qui sépare le premier achat du dernier.",
            en="It should be the time from the first purchase to the last.",
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
        lambda data, answer: "B",
        lambda data, answer: " b. ",
        lambda data, answer: np.str_("b"),
    ),
    mistakes=(
        Mistake(
            "a_lot_is_recent",
            fr="Un client peut acheter pour 900 dirhams en mars et disparaître : la somme de l'année ne le voit pas partir.",
            en="A customer can buy for 900 dirhams in March and vanish: the sum of the year does not see them go.",
            produces=lambda data: "a",
        ),
        Mistake(
            "a_count",
            fr="Un nombre de ventes, c'est la fréquence. Quelle information manque encore ?",
            en="A number of sales is frequency. Which piece of information is still missing?",
            produces=lambda data: "c",
        ),
        Mistake(
            "first_to_last",
            fr="Cette durée existe, d'autres l'appellent aussi « récence », mais elle ne dit pas si le client vient encore.",
            en="That time exists, and others do call it “recency”, but it does not tell whether the customer still comes.",
            produces=lambda data: "d",
        ),
    ),
    praise=Text(
        fr="Devant tout indicateur, demandez d'abord son unité : ici, des dirhams là où l'on attend des jours.",
        en="Before any indicator, first ask for its unit: here dirhams, where days are expected.",
    ),
    look_again=Text(
        fr="Relisez la formule de la diapositive mot à mot : que faut-il additionner ?",
        en="Read the slide's formula word by word: what is being added up?",
    ),
)
