"""How many customers there are, when some are registered twice and others only look alike."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.methods import normal_name, same_customers
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.text.language import Text


def _records(data: Data) -> pd.DataFrame:
    records: pd.DataFrame = data["records"]
    return records


def _kept(records: pd.DataFrame) -> set[object]:
    return set(same_customers(records))


def _one_for_each_name(data: Data) -> set[object]:
    records = _records(data)
    return set(records.index.to_series().groupby(records["name"].map(normal_name)).min())


def _last_of_each(data: Data) -> set[object]:
    kept = same_customers(_records(data))
    return set(kept.index.to_series().groupby(kept).max())


QUESTION = Question(
    id="kept_records",
    kind=Kind.SET,
    points=3,
    aim=Text(
        fr="Réunir les fiches d'un même client sans fondre deux clients en un.",
        en="Join the records of one customer without melting two customers into one.",
    ),
    expected=lambda data: _kept(_records(data)),
    hints=(
        Text(
            fr="Ramenez d'abord chaque téléphone à ses chiffres, chaque adresse à ses minuscules, chaque nom à ce qu'il est sans SARL.",
            en="First bring each telephone number down to its digits, each address to small letters, each name to what it is without SARL.",
        ),
        Text(
            fr="Le même e-mail suffit. Le même téléphone ne suffit qu'avec le même nom : une famille, un immeuble partagent une ligne.",
            en="The same e-mail is enough. The same telephone is enough only with the same name: a family or a building shares a line.",
        ),
        Text(
            fr="`same_customers(records)` donne, pour chaque fiche, celle que l'on garde ; comparez-la à ce que vous"
            " trouvez à la main.",
            en="`same_customers(records)` gives, for each record, the one that is kept; compare it with what you "
            "find by hand.",
        ),
    ),
    right=(
        lambda data, answer: list(same_customers(data["records"]).unique()),
        lambda data, answer: same_customers(data["records"]).drop_duplicates(),
        lambda data, answer: data["records"].loc[sorted(answer)],
        lambda data, answer: {f"client {customer}" for customer in answer},
    ),
    mistakes=(
        Mistake(
            "as_typed",
            fr="Vous gardez toutes les fiches. Comparées lettre à lettre, elles diffèrent toutes : normalisez d'abord.",
            en="You keep every record. Compared letter by letter, they all differ: bring them to one form first.",
            produces=lambda data: set(_records(data).index),
        ),
        Mistake(
            "household_merged",
            fr="Vous avez fondu en un seul deux clients qui partagent un téléphone. Portent-ils le même nom, la même adresse ?",
            en="You melted into one two customers who share a telephone. Do they have the same name, the same address?",
            produces=lambda data: _kept(_records(data).assign(name="one name")),
            credit=0.5,
        ),
        Mistake(
            "namesakes_merged",
            fr="Vous avez réuni deux entreprises parce qu'elles ont le même nom. Regardez leur ville, leur téléphone, leur adresse.",
            en="You joined two firms because they have the same name. Look at their city, their telephone, their address.",
            produces=_one_for_each_name,
            credit=0.5,
        ),
        Mistake(
            "email_only",
            fr="Vous n'avez comparé que les e-mails. Une même entreprise peut en avoir plusieurs : son nom et son téléphone, ensemble, "
            "la trahissent aussi.",
            en="You compared e-mails alone. One firm may have several: its name and its telephone, together, give it away too.",
            produces=lambda data: _kept(_records(data).assign(phone=None)),
            credit=0.5,
        ),
        Mistake(
            "last_kept",
            fr="Les groupes sont bons, mais vous gardez la fiche la plus récente de chacun ; l'énoncé demande la plus ancienne.",
            en="The groups are right, but you keep the newest record of each; the question asks for the oldest.",
            produces=_last_of_each,
            credit=0.5,
        ),
        Mistake(
            "those_removed",
            fr="Ce sont les fiches à retirer. On demande celles que l'on garde.",
            en="These are the records to remove. The question asks for those that are kept.",
            produces=lambda data: set(_records(data).index) - _kept(_records(data)),
            credit=0.5,
        ),
    ),
    praise=Text(
        fr="Fondre deux clients en un se répare mal : leurs commandes se mêlent. Dans le doute, on demande avant de fusionner.",
        en="Melting two customers into one is hard to undo: their orders mix. When in doubt, ask before you merge.",
    ),
    look_again=Text(
        fr="Reprenez les fiches deux à deux : même e-mail ? sinon, même téléphone *et* même nom ? Gardez le plus petit numéro.",
        en="Take the records two by two: same e-mail? if not, same telephone *and* same name? Keep the smallest number.",
    ),
)
