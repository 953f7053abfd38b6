"""Which data would tell whether spending on loyalty keeps anybody."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="what_would_tell",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Dire quelles données feraient changer d'avis.", en="Say which data would change one's mind."),
    expected=lambda data: "d2",
    choices={
        "a": Text(fr="Le même rapport, sur dix années.", en="The same ratio, over ten years."),
        "b": Text(fr="La satisfaction des clients restés.", en="The satisfaction of those who stayed."),
        "c": Text(fr="Le même rapport, chez trois rivaux.", en="The same ratio, at three rivals'."),
        "d": Text(fr="Des clients tirés au sort, laissés en paix.", en="Customers drawn by lot, and left in peace."),
    },
    reasons={
        "1": Text(
            fr="Dix années disent mieux qu'une ce que vaut une dépense.",
            en="Ten years tell better than one what spending is worth.",
        ),
        "2": Text(
            fr="Beaucoup seraient restés sans que l'on dépense rien.",
            en="Many would have stayed without anything being spent.",
        ),
        "3": Text(
            fr="Des clients contents prouvent que l'argent les retient.",
            en="Contented customers prove that the money holds them.",
        ),
        "4": Text(
            fr="Un rapport n'a de sens que comparé à celui des autres.",
            en="A ratio makes sense only beside that of others.",
        ),
    },
    hints=(
        Text(
            fr="« Gardé » veut dire ici : encore là. Combien seraient encore là de toute façon ?",
            en="“Kept” means here: still there. How many would be there anyway?",
        ),
        Text(
            fr="Cherchez la donnée qui pourrait donner *tort* à la direction, et non celle qui la rassure.",
            en="Look for the data that could prove the management *wrong*, not the one that reassures it.",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "ten_years",
            fr="Dix fois la même division. Son dénominateur compte-t-il mieux ceux que la dépense a retenus ?",
            en="The same division ten times. Does its denominator count any better those whom the spending held?",
            produces=lambda data: "a1",
        ),
        Mistake(
            "happy_customers",
            fr="Contents, l'étaient-ils avant que l'on dépense ? On n'a interrogé que ceux qui sont restés.",
            en="Were they contented before anything was spent? Only those who stayed were asked.",
            produces=lambda data: "b3",
        ),
        Mistake(
            "the_rivals",
            fr="Les rivaux divisent par les mêmes clients encore là. Que dirait leur rapport de ce qu'une dépense *change* ?",
            en="Rivals divide by the same customers still there. What would their ratio say of what spending *changes*?",
            produces=lambda data: "c4",
        ),
        Mistake(
            "lot_for_its_length",
            fr="La durée aide. Mais pourquoi laisser en paix des clients tirés au sort ?",
            en="Length helps. But why leave in peace customers drawn by lot?",
            produces=lambda data: "d1",
        ),
    ),
    praise=Text(
        fr="C'est un groupe témoin : le chapitre 4 s'en sert pour un message, le chapitre 8 pour une réclamation.",
        en="That is a control group: chapter 4 uses one for a message, chapter 8 for a repair.",
    ),
    look_again=Text(
        fr="Pour chaque donnée, demandez : que dirait-elle si la dépense ne servait à rien ?",
        en="For each kind of data ask: what would it say if the spending were useless?",
    ),
)
