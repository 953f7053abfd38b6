"""Which data would change one's mind about calling the best customers."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="mind_changer",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Dire quelle donnée ferait changer d'avis.", en="Say which data would change one's mind."),
    expected=lambda data: "a4",
    choices={
        "a": Text(fr="Un second envoi, groupe 5 tiré au sort.", en="A second mailing, group 5 drawn by lot."),
        "b": Text(fr="Le taux de commande du groupe 5 au printemps.", en="The order rate of group 5 in spring."),
        "c": Text(
            fr="L'avis des vendeurs sur leurs meilleurs clients.", en="The view of salespeople on their best customers."
        ),
        "d": Text(fr="Le chiffre d'affaires du groupe 5 cette année.", en="The sales to group 5 this year."),
    },
    reasons={
        "1": Text(
            fr="De gros clients doivent recevoir les lettres en premier.",
            en="Large customers have to be the first to receive letters.",
        ),
        "2": Text(
            fr="Un taux encore plus haut prouverait que la lettre les touche.",
            en="A rate that is higher still would prove that the letter moves them.",
        ),
        "3": Text(
            fr="Ceux qui connaissent les clients savent ce qui les décide.",
            en="Those who know the customers know what makes up their minds.",
        ),
        "4": Text(
            fr="Elle peut me donner tort : l'écart avec les témoins dirait l'effet.",
            en="It can prove me wrong: the gap to the control group says the uplift.",
        ),
    },
    hints=(
        Text(
            fr="Karim et Aïcha lisent le même taux, et n'en tirent pas la même chose. Quelle donnée les départagerait ?",
            en="Karim and Aïcha read the same rate, and do not draw the same from it. Which data would decide between them?",
        ),
        Text(
            fr="Pour chaque donnée : si elle sortait autrement, qui changerait d'avis ?",
            en="For each: if it came out otherwise, who would change their mind?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "a_higher_rate",
            fr="Aïcha attend justement un taux élevé, lettre ou pas : il ne la fera pas changer d'avis.",
            en="A high rate is what Aïcha expects, letter or no letter: it will not change her mind.",
            produces=lambda data: "b2",
        ),
        Mistake(
            "those_who_know",
            fr="Karim est déjà de cet avis. Que pourrait-on *observer* qui le contredise ?",
            en="Karim is of that view already. What could be *observed* to contradict it?",
            produces=lambda data: "c3",
        ),
        Mistake(
            "large_first",
            fr="Acheter beaucoup et commander à cause d'une lettre sont deux choses. Laquelle cherchez-vous ?",
            en="To buy a great deal and to order because of a letter are two things. Which one do you look for?",
            produces=lambda data: "d1",
        ),
        Mistake(
            "a_trial_for_its_rate",
            fr="Bonne donnée, mauvaise lecture : que regarde-t-on, le taux, ou l'écart avec ceux que le sort a écartés ?",
            en="Good data, read badly: what do you look at, the rate, or the gap to those whom the draw left out?",
            produces=lambda data: "a2",
        ),
    ),
    praise=Text(
        fr="Écrivez d'avance l'écart à partir duquel vous changeriez d'avis : après coup, on trouve toujours une raison.",
        en="Write down beforehand the gap from which you would change your mind: afterwards one always finds a reason.",
    ),
    look_again=Text(
        fr="Laquelle de ces données pourrait donner tort à Karim, et laquelle à Aïcha ?",
        en="Which of these could prove Karim wrong, and which one Aïcha?",
    ),
)
