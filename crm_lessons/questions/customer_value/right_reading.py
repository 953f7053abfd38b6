"""What a cohort table says, and what the edges of its file only seem to say."""

from __future__ import annotations

from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text

QUESTION = Question(
    id="right_reading",
    kind=Kind.CHOICE,
    points=1,
    aim=Text(
        fr="Lire un tableau de cohortes sans prendre les bords du fichier pour des faits.",
        en="Read a cohort table without taking the edges of the file for facts.",
    ),
    expected=lambda data: "c3",
    choices={
        "a": Text(fr="Janvier a recruté les clients les plus fidèles.", en="January won the most loyal customers."),
        "b": Text(fr="Une vague de départs commence en juin.", en="A wave of departures begins in June."),
        "c": Text(
            fr="Ni janvier ni juin ne se compare aux autres mois.",
            en="Neither January nor June compares with the other months.",
        ),
        "d": Text(
            fr="Les clients recrutés en mai sont perdus et ne reviendront pas.",
            en="The customers won in May are lost and will not come back to the counter.",
        ),
    },
    reasons={
        "1": Text(
            fr="Une ligne plus haute que les autres montre des clients plus attachés.",
            en="A line higher than the others shows customers who are more attached.",
        ),
        "2": Text(
            fr="Une case vide ou faible montre des clients qui ont cessé d'acheter.",
            en="An empty or low cell shows customers who have stopped buying.",
        ),
        "3": Text(
            fr="Le fichier s'ouvre et se ferme en plein milieu de la vie des clients.",
            en="The file opens and closes in the middle of the customers' lives.",
        ),
        "4": Text(
            fr="Les clients de ces mois-là sont trop peu nombreux pour être jugés.",
            en="The customers of those months are too few for anyone to judge them by.",
        ),
    },
    hints=(
        Text(
            fr="Le fichier commence le 1er janvier 2024. L'entreprise aussi ? Regardez `accounts_opened`.",
            en="The file begins on 1 January 2024. Does the firm? Look at `accounts_opened`.",
        ),
        Text(
            fr='Quelle est la dernière date du fichier ? `counter_sales["date"].max()`.',
            en='What is the last date on file? `counter_sales["date"].max()`.',
        ),
    ),
    right=(
        lambda data, answer: answer.upper(),
        lambda data, answer: (answer[0], int(answer[1])),
    ),
    mistakes=(
        Mistake(
            "january_is_better",
            fr="Regardez quand les comptes de ces clients ont été ouverts : pour la plupart, janvier n'est pas leur premier achat, seulement le premier que l'on voie.",
            en="Look at when these customers' accounts were opened: for most of them January is not the first purchase, only the first that is seen.",
            produces=lambda data: "a1",
        ),
        Mistake(
            "june_falls",
            fr="Le fichier s'arrête le 12 juin. Que comptez-vous pour les dix-huit jours qui manquent ?",
            en="The file stops on 12 June. What do you count for the eighteen days that are missing?",
            produces=lambda data: "b2",
        ),
        Mistake(
            "empty_is_zero",
            fr="Une case vide n'est pas un zéro : ces mois ne sont pas encore venus.",
            en="An empty cell is not a zero: those months have not come yet.",
            produces=lambda data: "d2",
        ),
        Mistake(
            "too_few",
            fr="La première colonne dit combien de clients chaque mois a recrutés. Est-ce vraiment le nombre qui manque ?",
            en="The first column says how many customers each month won. Are numbers really what is missing?",
            produces=lambda data: "c4",
        ),
    ),
    praise=Text(
        fr="Les bords d'un fichier ressemblent à des faits. Demandez toujours quand l'observation commence, et quand elle finit.",
        en="The edges of a file look like facts. Always ask when observation begins, and when it ends.",
    ),
    look_again=Text(
        fr="Comparez les dates du fichier à celles de la vie des clients.",
        en="Compare the dates of the file with those of the customers' lives.",
    ),
)
