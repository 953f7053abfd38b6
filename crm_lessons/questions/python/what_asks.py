"""Which line gives a name, and which one asks a question."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="what_asks",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Distinguer `=` et `==`.", en="Tell `=` from `==`."),
    expected=lambda data: "c",
    choices={
        "a": Text(fr="un signe, un nombre : `orders = 12`", en="one sign, a number: `orders = 12`"),
        "b": Text(fr='un signe, un texte : `orders = "12"`', en='one sign, a text: `orders = "12"`'),
        "c": Text(fr="deux signes, un nombre : `orders == 12`", en="two signs, a number: `orders == 12`"),
        "d": Text(fr='deux signes, un texte : `orders == "12"`', en='two signs, a text: `orders == "12"`'),
    },
    hints=(
        Text(
            fr="Deux de ces lignes changent ce que désigne `orders`. Lesquelles n'y touchent pas ?",
            en="Two of these lines change what `orders` stands for. Which ones leave it alone?",
        ),
        Text(
            fr="Entre guillemets, douze n'est plus un nombre mais un texte, et un texte n'est jamais égal à un nombre.",
            en="In quotation marks twelve is no longer a number but a text, and a text is never equal to a number.",
        ),
    ),
    right=(lambda data, answer: "C", lambda data, answer: " c) "),
    mistakes=(
        Mistake(
            "gives_a_name",
            fr="Cette ligne ne demande rien : elle donne le nom `orders` au nombre 12, et la valeur d'avant est perdue.",
            en="This line asks nothing: it gives the name `orders` to the number 12, and the value it had is lost.",
            produces=lambda data: "a",
        ),
        Mistake(
            "names_a_text",
            fr="Cette ligne donne le nom `orders` à un *texte*. Elle ne compare rien.",
            en="This line gives the name `orders` to a *text*. It compares nothing.",
            produces=lambda data: "b",
        ),
        Mistake(
            "compares_with_a_text",
            fr="Elle compare bien, mais à un texte : la réponse serait toujours non, même pour douze commandes.",
            en="It does compare, but with a text: the answer would always be no, even for twelve orders.",
            produces=lambda data: "d",
        ),
    ),
    praise=Text(
        fr="Dans une condition, c'est toujours le double signe. Python répond `True` ou `False`.",
        en="In a condition it is always the double sign. Python answers `True` or `False`.",
    ),
    look_again=Text(
        fr="Essayez les quatre lignes dans une cellule : laquelle affiche `True` quand `orders` vaut 12 ?",
        en="Try the four lines in a cell: which one shows `True` when `orders` is 12?",
    ),
)
