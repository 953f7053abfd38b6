"""Which data would change one's mind about a card."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="change_of_mind",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Dire quelles données feraient changer d'avis.", en="Say which data would change one's mind."),
    expected=lambda data: "d2",
    choices={
        "a": Text(
            fr="La satisfaction des membres, mesurée chaque mois.", en="The satisfaction of members, measured monthly."
        ),
        "b": Text(
            fr="Le chiffre d'affaires des membres sur trois ans.", en="The revenue from members over three years."
        ),
        "c": Text(
            fr="Le nombre d'adhésions dans les autres agences.", en="The number of enrolments in the other branches."
        ),
        "d": Text(
            fr="La suite du même essai, tirage au sort compris.", en="The same trial going on, its lot included."
        ),
    },
    reasons={
        "1": Text(
            fr="Des membres contents prouvent que la carte les retient.",
            en="Contented members prove that the card holds them.",
        ),
        "2": Text(
            fr="Seul un témoin dit ce qu'ils auraient fait sans carte.",
            en="Only a control says what they would have done without it.",
        ),
        "3": Text(
            fr="Un succès se voit au nombre de ceux qui s'inscrivent.",
            en="A success shows in the number of those who enrol.",
        ),
        "4": Text(
            fr="Trois années de ventes disent plus qu'une année d'essai.",
            en="Three years of sales say more than one year of trial.",
        ),
    },
    hints=(
        Text(
            fr="Un intervalle qui contient 0 ne dit ni oui ni non. Qu'est-ce qui le resserrerait ?",
            en="An interval that holds 0 says neither yes nor no. What would make it narrower?",
        ),
        Text(
            fr="Les membres achètent plus : à cause de la carte, ou est-ce pour cela qu'ils l'ont prise ?",
            en="Members buy more: because of the card, or is that why they took it?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "happy_members",
            fr="Contents, l'étaient-ils avant ? La satisfaction des seuls membres ne compare rien.",
            en="Were they contented before? The satisfaction of members alone compares nothing.",
            produces=lambda data: "a1",
        ),
        Mistake(
            "many_members",
            fr="S'inscrire ne coûte rien au client. Que faut-il observer chez lui ?",
            en="Enrolling costs the customer nothing. What has to be observed?",
            produces=lambda data: "c3",
        ),
        Mistake(
            "three_years_of_sales",
            fr="Trois ans de ventes des seuls membres : comparés à quoi ?",
            en="Three years of sales to members alone: compared with what?",
            produces=lambda data: "b4",
        ),
        Mistake(
            "the_trial_for_its_length",
            fr="La durée aide. Mais pourquoi garder le tirage au sort ?",
            en="Length helps. But why keep the draw by lot?",
            produces=lambda data: "d4",
        ),
    ),
    praise=Text(
        fr="Avant de lire le résultat, écrivez celui qui vous ferait changer d'avis : c'est la seule façon de ne pas tricher.",
        en="Before reading the result, write down the one that would change your mind: the only way not to cheat.",
    ),
    look_again=Text(
        fr="Pour chaque donnée, demandez : pourrait-elle me donner tort ?",
        en="For each kind of data ask: could it prove me wrong?",
    ),
)
