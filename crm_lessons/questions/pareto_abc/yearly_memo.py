"""The sentence of a memo on two years that does not hold."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="yearly_memo",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Trouver l'erreur dans une note de service.",
        en="Find the error in a memo.",
    ),
    expected=lambda data: "a4",
    choices={
        "a": Text(
            fr="La troisième : nos visites aux petits ont nui aux grands.",
            en="The third: our visits to the small harmed the large.",
        ),
        "b": Text(
            fr="La deuxième : les autres clients ont acheté davantage.",
            en="The second: the other customers bought more.",
        ),
        "c": Text(
            fr="La première : les premiers clients ont acheté un tiers de moins.",
            en="The first: the top customers bought one third less.",
        ),
        "d": Text(
            fr="La quatrième : une visite coûte 450 dirhams au service.",
            en="The fourth: a visit costs the department 450 dirhams.",
        ),
    },
    reasons={
        "1": Text(
            fr="On ne peut pas suivre les mêmes clients pendant deux années.",
            en="One cannot follow the same customers through two years.",
        ),
        "2": Text(
            fr="Un tiers de moins est trop, il doit s'agir d'une erreur de saisie.",
            en="One third less is too much, it must be a slip of the keyboard.",
        ),
        "3": Text(
            fr="Le coût d'une visite ne se connaît qu'à la fin de l'exercice.",
            en="The cost of a visit is known only when the books are closed.",
        ),
        "4": Text(
            fr="Choisis pour leur bonne année, ils baissent sans qu'on y soit pour rien.",
            en="Chosen for a good year, they fall though nobody did anything.",
        ),
    },
    hints=(
        Text(
            fr="Trois phrases rapportent ce que l'on a compté. Une en tire une cause.",
            en="Three sentences report what was counted. One draws a cause from it.",
        ),
        Text(
            fr="Et si l'on prenait les premiers de la seconde année : qu'achetaient-ils la première ?",
            en="And if one took the top customers of the second year: what did they buy in the first?",
        ),
    ),
    right=(lambda data, answer: answer.upper(), lambda data, answer: (answer[0], int(answer[1]))),
    mistakes=(
        Mistake(
            "cannot_be_followed",
            fr="La leçon l'a fait, client par client. Cherchez plutôt ce qui est *conclu*.",
            en="The lesson did, customer by customer. Look rather for what is *concluded*.",
            produces=lambda data: "b1",
        ),
        Mistake(
            "a_slip",
            fr="Ce nombre-là a été compté. Est-il étonnant, pour des clients choisis tout en haut ?",
            en="That number was counted. Is it surprising, for customers chosen at the very top?",
            produces=lambda data: "c2",
        ),
        Mistake(
            "cost_unknown",
            fr="Un coût se lit dans les comptes. Quelle phrase ne s'y lit pas ?",
            en="A cost is read in the books. Which sentence cannot be?",
            produces=lambda data: "d3",
        ),
        Mistake(
            "cause_for_another_reason",
            fr="On peut les suivre. Alors pourquoi la baisse ne prouve-t-elle rien contre les visites ?",
            en="They can be followed. So why does the fall prove nothing against the visits?",
            produces=lambda data: "a1",
        ),
    ),
    praise=Text(
        fr="Avant d'accuser une visite, cherchez un groupe semblable qui n'en a pas reçu.",
        en="Before a visit is accused, look for a similar group that got none.",
    ),
    look_again=Text(
        fr="Demandez de chaque phrase : l'a-t-on compté, ou l'a-t-on déduit ?",
        en="Ask of each sentence: was it counted, or deduced?",
    ),
)
