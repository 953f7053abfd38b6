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
    expected=lambda data: "c",
    choices={
        "a": Text(
            fr="Acquérir un client coûte cinq fois plus que le garder : c'est établi dans tous les secteurs.",
            en="Winning a customer costs five times as much as keeping one: this is established in all sectors.",
        ),
        "b": Text(
            fr="5 % de fidélité en plus, c'est 50 % de profit en plus.",
            en="5% more loyalty means 50% more profit.",
        ),
        "c": Text(
            fr="Des chiffres circulent (cinq fois plus, 5 % pour 50 %) ; ils viennent de cas datés, et voici les nôtres, calculés.",
            en="Figures are going around (five times, 5% for 50%); they come from dated cases, and here are ours, computed.",
        ),
        "d": Text(
            fr="Ces chiffres étant des mythes, garder ses clients ne rapporte rien.",
            en="Since these figures are myths, keeping customers brings in nothing.",
        ),
        "e": Text(
            fr="Nous avons reçu dix réclamations, nous avons donc cent insatisfaits.",
            en="We received ten complaints, so we have a hundred dissatisfied customers.",
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
    right=(lambda data, answer: "C",),
    mistakes=(
        Mistake(
            "five_times",
            fr="Votre propre rapport n'est pas cinq. Ce chiffre vient d'études anciennes, sans preuve générale.",
            en="Your own ratio is not five. That figure comes from old studies, without general proof.",
            produces=lambda data: "a",
        ),
        Mistake(
            "five_for_fifty",
            fr="Les 50 % viennent d'un cas, celui d'un courtier en assurance, et de cinq *points* de pertes en moins, pas de 5 %.",
            en="The 50% come from one case, an insurance broker's, and from five *points* fewer losses, not from 5%.",
            produces=lambda data: "b",
        ),
        Mistake(
            "thrown_out",
            fr="Vous jetez l'idée avec le chiffre. Ce qui manque, c'est une loi générale, pas l'intérêt de garder ses clients.",
            en="You throw the idea out with the figure. What is missing is a general law, not the value of keeping customers.",
            produces=lambda data: "d",
        ),
        Mistake(
            "ten_percent_complain",
            fr="La part de ceux qui se plaignent dépend de ce qu'ils ont à perdre : 3 % pour de petits ennuis, 69 % quand "
            "l'enjeu moyen était de 142 dollars. On ne multiplie pas par dix.",
            en="The share of those who complain depends on what they stand to lose: 3% for small troubles, 69% where 142 "
            "dollars were at stake on average. One does not multiply by ten.",
            produces=lambda data: "e",
        ),
    ),
    praise=Text(
        fr="Un chiffre, son origine, sa limite : c'est ainsi qu'un rapport se défend devant une direction.",
        en="A figure, its origin, its limit: that is how a report stands up before a management.",
    ),
    look_again=Text(
        fr="Laquelle de ces phrases une lectrice exigeante pourrait-elle signer ?",
        en="Which of these sentences could a demanding reader sign?",
    ),
)
