"""The last line of an error, read."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="what_went_wrong",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Lire la dernière ligne d'une erreur.", en="Read the last line of an error."),
    expected=lambda data: "b",
    choices={
        "a": Text(
            fr="La table `accounts` n'existe pas encore : sa cellule n'a pas été exécutée.",
            en="The table `accounts` does not exist yet: its cell has not been run.",
        ),
        "b": Text(
            fr="La table existe, mais aucune de ses colonnes ne s'appelle ainsi.",
            en="The table exists, but none of its columns is called that.",
        ),
        "c": Text(
            fr="La colonne existe, mais elle contient du texte qui ne s'additionne pas.",
            en="The column exists, but it holds text that cannot be added up.",
        ),
        "d": Text(
            fr="Python est mal installé : il faut redémarrer le noyau.",
            en="Python is badly installed: the kernel must be restarted.",
        ),
    },
    hints=(
        Text(
            fr="*Key* veut dire clé : ce que l'on met entre les crochets pour prendre quelque chose dans une table.",
            en="A *key* is what one puts between the brackets to take something out of a table.",
        ),
        Text(
            fr="Si la table manquait, la dernière ligne commencerait par `NameError` et la nommerait, elle.",
            en="If the table were missing, the last line would begin with `NameError` and name the table.",
        ),
    ),
    right=(lambda data, answer: "B", lambda data, answer: "b."),
    mistakes=(
        Mistake(
            "no_table",
            fr="Ce serait un `NameError`, au nom de `accounts`. Ici Python a trouvé la table et y cherche autre chose.",
            en="That would be a `NameError`, in the name of `accounts`. Here Python found the table and looks for something in it.",
            produces=lambda data: "a",
        ),
        Mistake(
            "text_in_the_column",
            fr="Il aurait fallu trouver la colonne d'abord. Un texte additionné à un nombre donne un `TypeError`.",
            en="The column would have to be found first. Text added to a number gives a `TypeError`.",
            produces=lambda data: "c",
        ),
        Mistake(
            "restart",
            fr="Une erreur qui nomme un mot de votre ligne parle de votre ligne. Relisez ce mot.",
            en="An error that names a word of your line is about your line. Read that word again.",
            produces=lambda data: "d",
        ),
    ),
    praise=Text(
        fr="La dernière ligne d'abord : le genre de l'erreur, puis le mot en cause. Le reste peut attendre.",
        en="The last line first: the kind of error, then the word at fault. The rest can wait.",
    ),
    look_again=Text(
        fr="Lisez la dernière ligne en deux moitiés : ce qui vient avant les deux-points, ce qui vient après.",
        en="Read the last line in two halves: what stands before the colon, and what stands after.",
    ),
)
