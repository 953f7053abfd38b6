"""What a score is worth: how many of the answers one reaches by writing to the best-scored customers alone."""

from __future__ import annotations

import pandas as pd

from crm_lessons.methods.scoring.responses import answers_of, response_series
from crm_lessons.methods.validation import InputError, numeric_series
from crm_lessons.text.language import Text


def gains_curve(scores: pd.Series[float], responded: pd.Series[bool]) -> pd.DataFrame:
    """Return the gains curve of a score: best scores first, the share of the answers by the share of customers written to.

    From two Series by customer, a score (high is good: a propensity, `r_score`) and whether an answer came (True or 1, False
    or 0), to a table from the corner (0, 0) to (1, 1), with one row a score:
        position (0..n) | score, customers, responses, cumulative_customers, cumulative_responses (shares between 0 and 1),
                          lift (the answers so far against as many customers drawn by lot: 2 is twice as many)

    Customers with the same score are taken together; between two rows the curve is straight, as for customers drawn by lot
    among them. A score that knows nothing follows the diagonal, to within chance. Measure it on customers, or a period, that
    did not serve to make the score; and it foretells answers, not what the message causes: see `mailing_uplift_by_group`.

    Raises InputError: not two Series of the same customers, a missing score, an answer that is neither yes nor no, no answer.
    Source: the gains chart, or cumulative lift chart, of direct marketing; the last column is what is called its lift there.

    Example:
        >>> scores = pd.Series({"A": 3, "B": 3, "C": 2, "D": 1, "E": 1})
        >>> responded = pd.Series({"A": True, "B": True, "C": True, "D": False, "E": True})
        >>> curve = gains_curve(scores, responded)
        >>> curve[["score", "cumulative_customers", "cumulative_responses", "lift"]].round(2)
           score  cumulative_customers  cumulative_responses  lift
        0    NaN                   0.0                  0.00            NaN
        1    3.0                   0.4                  0.50           1.25
        2    2.0                   0.6                  0.75           1.25
        3    1.0                   1.0                  1.00           1.00
    """
    marks = numeric_series(scores, "scores")
    answers = answers_of(response_series(responded), marks)
    if not answers.any():
        raise InputError(_NOBODY)
    counted = answers.groupby(marks).agg(["size", "sum"]).iloc[::-1]
    table = pd.DataFrame({
        "score": [float("nan"), *counted.index],
        "customers": [0, *counted["size"]],
        "responses": [0, *counted["sum"]],
    })  # fmt: skip
    table["cumulative_customers"] = table["customers"].cumsum() / len(marks)
    table["cumulative_responses"] = table["responses"].cumsum() / answers.sum()
    reached = table["cumulative_customers"].where(table["cumulative_customers"] > 0)
    table["lift"] = table["cumulative_responses"] / reached
    return table


_NOBODY = Text(
    fr="Personne n'a répondu : il n'y a pas de courbe. Prenez une campagne à laquelle on a répondu.",
    en="Nobody answered: there is no curve. Take a campaign that was answered.",
)
