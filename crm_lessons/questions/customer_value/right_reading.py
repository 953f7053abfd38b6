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
    expected=lambda data: "c",
    choices={
        "a": Text(
            fr="Les clients recrutés en janvier sont les plus fidèles : c'est en janvier qu'il faut recruter.",
            en="The customers won in January are the most loyal: January is the month to win customers.",
        ),
        "b": Text(
            fr="En juin, presque toutes les cohortes chutent : une vague de départs a commencé.",
            en="In June nearly every cohort falls: a wave of departures has begun.",
        ),
        "c": Text(
            fr="La ligne de janvier mêle d'anciens clients aux nouveaux, et juin est inachevé : ni l'une ni l'autre ne se "
            "compare au reste.",
            en="January's line mixes old customers with new ones, and June was cut short: neither can be compared with the rest.",
        ),
        "d": Text(
            fr="Les cases vides de la cohorte de mai montrent que ces clients ne reviendront pas.",
            en="The empty cells of May's cohort show that these customers will not come back.",
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
    right=(lambda data, answer: "C",),
    mistakes=(
        Mistake(
            "january_is_better",
            fr="Regardez quand les comptes de ces clients ont été ouverts : pour la plupart, janvier n'est pas leur premier achat, "
            "seulement le premier que l'on voie.",
            en="Look at when these customers' accounts were opened: for most of them January is not the first purchase, only the "
            "first that is seen.",
            produces=lambda data: "a",
        ),
        Mistake(
            "june_falls",
            fr="Le fichier s'arrête le 12 juin. Que comptez-vous pour les dix-huit jours qui manquent ?",
            en="The file stops on 12 June. What do you count for the eighteen days that are missing?",
            produces=lambda data: "b",
        ),
        Mistake(
            "empty_is_zero",
            fr="Une case vide n'est pas un zéro : ces mois ne sont pas encore venus.",
            en="An empty cell is not a zero: those months have not come yet.",
            produces=lambda data: "d",
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
