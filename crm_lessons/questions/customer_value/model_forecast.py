"""The forecast of the beta-geometric model, fitted on what was seen and on nothing else."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.customer_value.followed_contracts import FOLLOWED, SEEN
from crm_lessons.data.variants import Data
from crm_lessons.methods import fit_shifted_beta_geometric, projected_survival
from crm_lessons.questions.customer_value.forecast import AHEAD, at_the_end, heads
from crm_lessons.questions.question import Kind, Mistake, Question
from crm_lessons.questions.remembered import remembered
from crm_lessons.text.language import Text


@remembered
def _survival(data: Data) -> pd.Series[float]:
    survival: pd.Series[float] = projected_survival(fit_shifted_beta_geometric(heads(data)), FOLLOWED)["survival"]
    return survival


@remembered
def _peeked(data: Data) -> pd.Series[float]:
    """Fit on the envelope as well, and return the survival that this gives."""
    model = fit_shifted_beta_geometric(pd.concat([heads(data), data["envelope"]["customers"]]))
    survival: pd.Series[float] = projected_survival(model, FOLLOWED)["survival"]
    return survival


QUESTION = Question(
    id="model_forecast",
    kind=Kind.NUMBER,
    points=2,
    aim=Text(
        fr="Prévoir avec un modèle où les clients diffèrent.",
        en="Forecast with a model in which customers differ.",
    ),
    expected=lambda data: at_the_end(data, "shifted_beta_geometric"),
    tolerance=0.6,
    hints=(
        Text(
            fr='`retention_forecasts(cohort["customers"], until=60)` donne les quatre prévisions, une colonne chacune, une ligne par mois.',
            en='`retention_forecasts(cohort["customers"], until=60)` gives the four forecasts, a column each, a row a month.',
        ),
        Text(
            fr="La ligne du mois 60, la colonne `shifted_beta_geometric` : `.loc[…, …]` prend les deux, dans cet ordre.",
            en="The row of month 60, the column `shifted_beta_geometric`: `.loc[…, …]` takes both, in that order.",
        ),
    ),
    right=(
        lambda data, answer: round(answer),
        lambda data, answer: round(answer, 1),
        lambda data, answer: heads(data)[SEEN] * _survival(data)[FOLLOWED] / _survival(data)[SEEN],
    ),
    mistakes=(
        Mistake(
            "peeked",
            fr="Vous avez réglé le modèle sur l'enveloppe aussi. Une prévision qui a vu la réponse n'en est plus une.",
            en="You fitted the model on the envelope, too. A forecast that has seen the answer is none.",
            produces=lambda data: float(heads(data)[0] * _peeked(data)[FOLLOWED]),
        ),
        Mistake(
            "a_rate",
            fr="C'est une part de la cohorte. On demande un nombre de clients.",
            en="That is a part of the cohort. A number of customers is asked for.",
            produces=lambda data: float(_survival(data)[FOLLOWED]),
            credit=0.5,
        ),
        Mistake(
            "thirty_six_months",
            fr="Vous lisez le mois 36. Les 36 mois restants mènent au mois 60 de la cohorte.",
            en="You read month 36. The 36 months that remain lead to month 60 of the cohort.",
            produces=lambda data: float(heads(data)[SEEN] * _survival(data)[AHEAD] / _survival(data)[SEEN]),
        ),
        Mistake(
            "those_still_there",
            fr="C'est le nombre de clients du mois 24, ce que l'on a vu. Combien en restera-t-il trois ans plus tard ?",
            en="That is the number of customers of month 24, what was seen. How many will be left three years later?",
            produces=lambda data: float(heads(data)[SEEN]),
        ),
    ),
    praise=Text(
        fr="À présent, ouvrez l'enveloppe. De combien chacun s'est-il trompé, et dans quel sens ?",
        en="Now open the envelope. How far was each off, and in which direction?",
    ),
    look_again=Text(
        fr="Le modèle se règle sur les mois vus, puis se lit au mois 60.",
        en="The model is fitted on the months seen, then read in month 60.",
    ),
)
