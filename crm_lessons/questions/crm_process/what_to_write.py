"""A famous figure of the field, and how to quote it with its origin and its limits."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="what_to_write",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Citer un chiffre avec son origine et ses limites.", en="Quote a figure with its origin and its limits."
    ),
    expected=lambda data: "d1",
    choices={
        "a": Text(
            fr="Garder un client coûte cinq fois moins que d'en gagner un.",
            en="Keeping a customer costs five times less than winning one.",
        ),
        "b": Text(
            fr="5 % de fidélité en plus, c'est 50 % de profit en plus.", en="5% more loyalty means 50% more profit."
        ),
        "c": Text(
            fr="Garder ses clients ne rapporte rien : c'est un mythe.",
            en="Keeping customers brings in nothing: it is a myth.",
        ),
        "d": Text(
            fr="Voici ce que nous coûte un client gagné, et un client gardé.",
            en="Here is what a customer costs us to win, and to keep.",
        ),
        "e": Text(
            fr="Avec dix réclamations reçues, nous avons cent mécontents.",
            en="With ten complaints received, we have a hundred unhappy customers.",
        ),
    },
    reasons={
        "1": Text(
            fr="Un chiffre se donne avec son origine, et ne vaut que là où il a été mesuré.",
            en="A figure is given with its origin, and holds only where it was measured.",
        ),
        "2": Text(
            fr="Un chiffre que tous les manuels répètent a été vérifié depuis longtemps.",
            en="A figure that all the handbooks repeat was verified a long time ago.",
        ),
        "3": Text(
            fr="Un chiffre que personne n'a prouvé partout est faux partout, et l'idée avec lui.",
            en="A figure that nobody has proved everywhere is wrong everywhere, and so is the idea.",
        ),
        "4": Text(
            fr="Un chiffre tiré d'un cas réel passe d'une entreprise à l'autre, comme une règle.",
            en="A figure drawn from a real case carries over from firm to firm, as a rule does.",
        ),
    },
    hints=(
        Text(
            fr="Pour chaque phrase : d'où vient le chiffre, et sur quels clients a-t-il été mesuré ?",
            en="For each sentence: where does the figure come from, and on which customers was it measured?",
        ),
        Text(
            fr="Un chiffre sans preuve générale n'est pas pour autant un chiffre faux partout.",
            en="A figure without general proof is not for all that a figure that is wrong everywhere.",
        ),
    ),
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "five_times",
            fr="Votre propre rapport n'est pas cinq. Répéter un chiffre ne le vérifie pas : celui-ci vient d'études anciennes, sans preuve générale.",
            en="Your own ratio is not five. Repeating a figure does not verify it: this one comes from old studies, without general proof.",
            produces=lambda data: "a2",
        ),
        Mistake(
            "five_for_fifty",
            fr="Les 50 % viennent d'un cas, celui d'un courtier en assurance, et de cinq *points* de pertes en moins, pas de 5 %.",
            en="The 50% come from one case, an insurance broker's, and from five *points* fewer losses, not from 5%.",
            produces=lambda data: "b4",
        ),
        Mistake(
            "thrown_out",
            fr="Vous jetez l'idée avec le chiffre. Ce qui manque, c'est une loi générale, pas l'intérêt de garder ses clients.",
            en="You throw the idea out with the figure. What is missing is a general law, not the value of keeping customers.",
            produces=lambda data: "c3",
        ),
        Mistake(
            "ten_percent_complain",
            fr="La part de ceux qui se plaignent dépend de ce qu'ils ont à perdre : 3 % pour de petits ennuis, 69 % quand l'enjeu moyen était de 142 dollars. On ne multiplie pas par dix.",
            en="The share of those who complain depends on what they stand to lose: 3% for small troubles, 69% where 142 dollars were at stake on average. One does not multiply by ten.",
            produces=lambda data: "e4",
        ),
        Mistake(
            "unproved_is_not_false",
            fr="Une preuve qui manque n'est pas une preuve du contraire : dans le cas où il a été mesuré, un tel chiffre a pu être exact.",
            en="A missing proof is no proof of the opposite: in the case where it was measured, such a figure may have been exact.",
            produces=lambda data: "d3",
        ),
    ),
    praise=Text(
        fr="Un chiffre, son origine, sa limite : c'est ainsi qu'un rapport se défend devant une direction.",
        en="A figure, its origin, its limit: that is how a report stands up before a management.",
    ),
    look_again=Text(
        fr="Laquelle de ces phrases une lectrice exigeante pourrait-elle signer, et que demanderait-elle d'abord à un chiffre ?",
        en="Which of these sentences could a demanding reader sign, and what would she first ask of a figure?",
    ),
)
