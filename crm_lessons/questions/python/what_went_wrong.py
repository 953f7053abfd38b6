"""The last line of an error, read."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="what_went_wrong",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(fr="Lire la dernière ligne d'une erreur.", en="Read the last line of an error."),
    expected=lambda data: "a3",
    choices={
        "a": Text(fr="La table n'a pas de colonne de ce nom.", en="The table has no column of that name."),
        "b": Text(
            fr="La table n'existe pas encore : sa cellule n'a pas été exécutée.",
            en="The table does not exist yet: its cell has not been run.",
        ),
        "c": Text(fr="La colonne existe, mais elle contient du texte.", en="The column exists, but it holds text."),
        "d": Text(
            fr="Python est mal installé : il faut redémarrer le noyau.",
            en="Python is badly installed: the kernel must be restarted.",
        ),
    },
    reasons={
        "1": Text(
            fr="Une `KeyError` dit que Python ne connaît pas le nom d'une variable.",
            en="A `KeyError` says that Python does not know the name of a variable.",
        ),
        "2": Text(
            fr="Une `KeyError` dit que des valeurs ne peuvent pas être additionnées.",
            en="A `KeyError` says that some values cannot be added up.",
        ),
        "3": Text(
            fr="Une `KeyError` dit que Python ne trouve pas ce qui est entre crochets.",
            en="A `KeyError` says that Python does not find what is between brackets.",
        ),
        "4": Text(
            fr="Une `KeyError` dit qu'une touche, ou le programme entier, ne répond plus.",
            en="A `KeyError` says that a key, or the whole program, no longer answers.",
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
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "no_table",
            fr="Ce serait un `NameError`, au nom de `accounts`. Quel mot l'erreur nomme-t-elle, et où est-il dans la ligne ?",
            en="That would be a `NameError`, in the name of `accounts`. Which word does the error name, and where does it stand in the line?",
            produces=lambda data: "b1",
        ),
        Mistake(
            "text_in_the_column",
            fr="Un texte additionné à un nombre donne un `TypeError`. Quel mot l'erreur nomme-t-elle ?",
            en="Text added to a number gives a `TypeError`. Which word does the error name?",
            produces=lambda data: "c2",
        ),
        Mistake(
            "restart",
            fr="Une erreur qui nomme un mot de votre ligne parle de votre ligne. Relisez ce mot.",
            en="An error that names a word of your line is about your line. Read that word again.",
            produces=lambda data: "d4",
        ),
        Mistake(
            "word_taken_for_a_variable",
            fr="Dans la ligne, `revenu` est entre guillemets : ce n'est pas le nom d'une variable. Que fait-on de ce mot ?",
            en="In the line, `revenu` is in quotation marks: it is not the name of a variable. What is done with that word?",
            produces=lambda data: "a1",
        ),
    ),
    praise=Text(
        fr="La dernière ligne d'abord : le genre de l'erreur, puis le mot en cause. Le reste peut attendre.",
        en="The last line first: the kind of error, then the word at fault. The rest can wait.",
    ),
    look_again=Text(
        fr="Lisez la dernière ligne en deux moitiés : le genre de l'erreur, avant les deux-points, puis le mot en cause. La raison explique la première.",
        en="Read the last line in two halves: the kind of error, before the colon, then the word at fault. The reason explains the first.",
    ),
)
