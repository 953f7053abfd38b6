"""Which line gives a name, and which one asks a question."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="what_asks",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Distinguer `=` et `==`.", en="Tell `=` from `==`."),
    expected=lambda data: "c2",
    choices={
        "a": Text(fr="un signe, un nombre : `orders = 12`", en="one sign, a number: `orders = 12`"),
        "b": Text(fr='un signe, un texte : `orders = "12"`', en='one sign, a text: `orders = "12"`'),
        "c": Text(fr="deux signes, un nombre : `orders == 12`", en="two signs, a number: `orders == 12`"),
        "d": Text(fr='deux signes, un texte : `orders == "12"`', en='two signs, a text: `orders == "12"`'),
    },
    reasons={
        "1": Text(
            fr="Un seul signe suffit à poser la question, comme dans un test d'Excel.",
            en="A single sign is enough to ask the question, as in a test in Excel.",
        ),
        "2": Text(
            fr="Le double signe compare, et un nombre ne se compare qu'à un nombre.",
            en="The double sign compares, and a number is compared with a number.",
        ),
        "3": Text(
            fr="Le double signe compare, et ce que l'on compare est entre guillemets.",
            en="The double sign compares, and what is compared is in quotation marks.",
        ),
        "4": Text(
            fr="Le double signe donne un nom, et un nombre peut recevoir un nom.",
            en="The double sign gives a name, and a number can be given a name.",
        ),
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
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "gives_a_name",
            fr="C'est le signe d'Excel. En Python, un seul signe ne demande rien : `orders` désignerait 12, et sa valeur d'avant serait perdue.",
            en="That is Excel's sign. In Python a single sign asks nothing: `orders` would stand for 12, and the value it had would be lost.",
            produces=lambda data: "a1",
        ),
        Mistake(
            "names_a_text",
            fr="Après cette ligne, `orders` désignerait un *texte*. Elle ne compare rien.",
            en="After this line `orders` would stand for a *text*. It compares nothing.",
            produces=lambda data: "b1",
        ),
        Mistake(
            "compares_with_a_text",
            fr="Entre guillemets, 12 devient un texte : la réponse serait toujours non, même pour douze commandes.",
            en="In quotation marks 12 becomes a text: the answer would always be no, even for twelve orders.",
            produces=lambda data: "d3",
        ),
        Mistake(
            "signs_swapped",
            fr="Regardez vos propres cellules de réponse : par quel signe avez-vous donné un nom à ce que vous avez trouvé ?",
            en="Look at your own answer cells: with which sign did you give a name to what you found?",
            produces=lambda data: "c4",
        ),
    ),
    praise=Text(
        fr="Dans une condition, c'est toujours le double signe. Python répond `True` ou `False`.",
        en="In a condition it is always the double sign. Python answers `True` or `False`.",
    ),
    look_again=Text(
        fr="Essayez les quatre lignes dans une cellule, `orders` valant 12 : laquelle affiche `True` ? Votre raison doit expliquer ce que vous voyez.",
        en="Try the four lines in a cell, with `orders` at 12: which one shows `True`? Your reason has to explain what you see.",
    ),
)
