"""When a trial may be stopped."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="when_to_stop",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Savoir quand un essai s'arrête.", en="Know when a trial stops."),
    expected=lambda data: "b1",
    choices={
        "a": Text(fr="Oui, l'intervalle ne contient plus zéro.", en="Yes, the interval no longer holds zero."),
        "b": Text(fr="Non, il finit à la date écrite d'avance.", en="No, it ends on the date written beforehand."),
        "c": Text(fr="Non, il faut encore un deuxième bon lundi.", en="No, it takes a second good Monday."),
        "d": Text(fr="Oui, mais en le recommençant ensuite.", en="Yes, but starting it again afterwards."),
    },
    reasons={
        "1": Text(
            fr="Chaque regard donne au hasard une chance de plus de passer pour un effet.",
            en="Each look gives chance one more occasion to pass for an effect.",
        ),
        "2": Text(
            fr="Un résultat qui se répète deux semaines de suite ne peut être un hasard.",
            en="A result that comes twice, week after week, cannot be due to chance.",
        ),
        "3": Text(
            fr="Un intervalle à 95 % ne se trompe qu'une fois sur vingt, à chaque lundi.",
            en="An interval at 95% is wrong only once in twenty, on any Monday.",
        ),
        "4": Text(
            fr="Regarder un essai avant sa fin fausse les réponses de ses clients.",
            en="Looking at a trial before its end distorts its customers' answers.",
        ),
        "5": Text(
            fr="Un deuxième essai corrigera tout seul ce que le premier avait de faux.",
            en="A second trial will by itself correct whatever was wrong in the first.",
        ),
    },
    hints=(
        Text(
            fr="Karim s'arrête quand c'est beau. Combien d'occasions a-t-il eues de trouver cela beau ?",
            en="Karim stops when it looks good. How many occasions did he have to find it good?",
        ),
        Text(
            fr="Dans la leçon, un message qui ne faisait rien gagnait une fois sur vingt à la fin. Et regardé chaque semaine ?",
            en="In the lesson a message that did nothing won once in twenty at the end. And when looked at every week?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "once_in_twenty",
            fr="Une fois sur vingt, oui, pour *un* regard. Il en a donné cinq, et s'est arrêté au meilleur.",
            en="Once in twenty, yes, for *one* look. He took five of them, and stopped at the best.",
            produces=lambda data: "a3",
        ),
        Mistake(
            "twice_is_proof",
            fr="Les deux semaines comptent les mêmes clients : la seconde n'est pas une nouvelle preuve.",
            en="Both weeks count the same customers: the second is no new evidence.",
            produces=lambda data: "c2",
        ),
        Mistake(
            "looking_is_touching",
            fr="Regarder ne change rien aux clients. C'est de *s'arrêter* selon ce que l'on voit qui choisit le résultat.",
            en="Looking changes nothing in the customers. It is *stopping* by what one sees that chooses the result.",
            produces=lambda data: "b4",
        ),
        Mistake(
            "again_will_mend",
            fr="Un essai de plus aide, s'il va à son terme. Celui-ci, qu'en fait-on ?",
            en="One more trial helps, if it goes to its end. What about this one?",
            produces=lambda data: "d5",
        ),
    ),
    praise=Text(
        fr="Et si un essai fait du mal ? On écrit aussi d'avance à partir de quelle perte on l'arrête.",
        en="And if a trial does harm? One also writes down beforehand from which loss on it is stopped.",
    ),
    look_again=Text(
        fr="Demandez-vous ce qu'aurait fait Karim si le cinquième lundi avait été mauvais.",
        en="Ask yourself what Karim would have done had the fifth Monday been bad.",
    ),
)
