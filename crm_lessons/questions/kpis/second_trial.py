"""What the winner of twelve trials will do the second time."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="second_trial",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Reconnaître un faux vainqueur.", en="Recognise a false winner."),
    expected=lambda data: "c5",
    choices={
        "a": Text(
            fr="Plus de 6 %, nettement plus que la première fois.", en="More than 6%, clearly more than the first time."
        ),
        "b": Text(
            fr="6 %, à quelques dixièmes près de part et d'autre.", en="6%, within a few tenths of a point either way."
        ),
        "c": Text(fr="Moins de 6 %, et plus près de 4 %.", en="Less than 6%, and nearer to 4%."),
        "d": Text(fr="Moins de 4 %, moins que les autres.", en="Less than 4%, less than the others."),
    },
    reasons={
        "1": Text(
            fr="Une mesure déjà faite est ce que l'on sait de mieux sur la suivante.",
            en="A measurement already made is the best one knows of the next.",
        ),
        "2": Text(
            fr="Un bon objet est reconnu peu à peu par ceux à qui on l'envoie.",
            en="A good line is recognised little by little by those who receive it.",
        ),
        "3": Text(
            fr="Un objet s'use : à chaque envoi, il attire un peu moins le regard.",
            en="A line wears out: at each mailing it draws the eye a little less.",
        ),
        "4": Text(
            fr="Un hasard heureux se compense ensuite par un hasard malheureux.",
            en="A stroke of good luck is made up for later by one of bad luck.",
        ),
        "5": Text(
            fr="Être le plus haut de douze taux doit beaucoup à la chance du tirage.",
            en="To be the highest of twelve rates owes much to luck.",
        ),
    },
    hints=(
        Text(
            fr="Si les douze objets valaient exactement la même chose, y aurait-il quand même un premier ?",
            en="If all twelve lines were worth exactly the same, would there still be a first?",
        ),
        Text(
            fr="La chance qui l'a porté en tête est-elle attachée à l'objet, ou aux cinq cents adresses tirées ?",
            en="Is the luck that put it first tied to the line, or to the five hundred addresses drawn?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "believed",
            fr="Sur cinq cents adresses, 6 % est entre 4,2 et 8,4 % ; et vous avez choisi celui-ci *parce qu'il* était haut.",
            en="On five hundred addresses 6% is between 4.2 and 8.4%; and you chose this one *because* it was high.",
            produces=lambda data: "b1",
        ),
        Mistake(
            "recognised",
            fr="Les dix mille autres adresses ne l'ont jamais vu. Qu'est-ce qui changerait pour elles ?",
            en="The ten thousand other addresses have never seen it. What would change for them?",
            produces=lambda data: "a2",
        ),
        Mistake(
            "worn_out",
            fr="Les dix mille autres adresses ne l'ont jamais vu : il n'a pas eu le temps de s'user. Regardez comment il a été choisi.",
            en="The ten thousand other addresses have never seen it: it had no time to wear out. Look at how it was chosen.",
            produces=lambda data: "c3",
        ),
        Mistake(
            "luck_pays_back",
            fr="Le hasard n'a pas de mémoire : il ne rend rien. Vers quel taux va-t-on quand il cesse d'aider ?",
            en="Chance has no memory: it gives nothing back. Towards which rate does one go when it stops helping?",
            produces=lambda data: "d4",
        ),
    ),
    praise=Text(
        fr="D'où le second essai, sur des adresses neuves : c'est son taux que l'on annonce.",
        en="Hence the second trial, on fresh addresses: it is its rate that is announced.",
    ),
    look_again=Text(
        fr="Demandez-vous ce qui, dans les 6 %, vient de l'objet, et ce qui vient de l'avoir choisi.",
        en="Ask what in the 6% comes from the line, and what from having chosen it.",
    ),
)
