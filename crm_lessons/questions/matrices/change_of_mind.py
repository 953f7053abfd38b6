"""Which data would change one's mind about visiting the accounts to be developed."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="change_of_mind",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Dire quelles données feraient changer d'avis.", en="Say which data would change one's mind."),
    expected=lambda data: "b3",
    choices={
        "a": Text(
            fr="Une troisième note, donnée par la directrice elle-même.",
            en="A third mark, given by the director in person.",
        ),
        "b": Text(
            fr="Vingt de ces comptes, visités ou non selon le sort.",
            en="Twenty of these accounts, visited or not as a draw decides.",
        ),
        "c": Text(
            fr="Les ventes, dans un an, des vingt comptes visités.",
            en="The sales, in a year, to the twenty accounts visited.",
        ),
        "d": Text(
            fr="Le même plan, dessiné avec des coefficients doublés.",
            en="The same plane, drawn with all coefficients doubled.",
        ),
    },
    reasons={
        "1": Text(
            fr="Un jury de trois juges ne peut plus se tromper.",
            en="A jury of three judges can no longer be wrong.",
        ),
        "2": Text(
            fr="Des ventes en hausse montrent que la visite agit.",
            en="Sales that rise show that the visit works.",
        ),
        "3": Text(
            fr="Il faut savoir ce qu'ils auraient acheté sans elle.",
            en="One must know what they would have bought without it.",
        ),
        "4": Text(
            fr="Un score plus grand rend la décision plus sûre.",
            en="A larger score makes the decision more certain.",
        ),
    },
    hints=(
        Text(
            fr="Le jury dit qui pourrait acheter plus. Vous vous demandez si une *visite* y change quelque chose.",
            en="The jury says who could buy more. You wonder whether a *visit* changes anything about it.",
        ),
        Text(
            fr="Pour chaque donnée : si la visite ne servait à rien, le verrait-on ?",
            en="For each kind of data: if the visit were useless, would it show?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "one_more_judge",
            fr="Un juge de plus affine la note. La note ne dit rien de l'effet d'une visite.",
            en="One more judge makes the mark finer. The mark says nothing of the effect of a visit.",
            produces=lambda data: "a1",
        ),
        Mistake(
            "before_and_after",
            fr="Dans la leçon, ces comptes ont grandi sans qu'on s'en occupe. Avec quoi compareriez-vous ?",
            en="In the lesson these accounts grew with hardly a visit. What would you compare with?",
            produces=lambda data: "c2",
        ),
        Mistake(
            "larger_coefficients",
            fr="Doublez tous les coefficients : la somme double aussi, et le score ne bouge pas.",
            en="Double all coefficients: their sum doubles as well, and the score does not move.",
            produces=lambda data: "d4",
        ),
        Mistake(
            "lot_for_sales",
            fr="Le sort, oui. Mais pourquoi le sort, plutôt que de visiter les vingt ?",
            en="A draw by lot, yes. But why a draw, rather than visiting all twenty?",
            produces=lambda data: "b2",
        ),
    ),
    praise=Text(
        fr="Écrivez avant l'essai le résultat qui vous ferait renoncer : après, on trouve toujours une raison.",
        en="Before the trial, write down the result that would make you give up: afterwards one always finds a reason.",
    ),
    look_again=Text(
        fr="Cherchez la donnée qui pourrait vous donner tort.", en="Look for the data that could prove you wrong."
    ),
)
