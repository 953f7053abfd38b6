"""Wallets are estimated: how far the estimates of each source were from what customers turned out to buy."""

from __future__ import annotations

import numpy as np
import pandas as pd

from crm_lessons.methods.customers import named_customers, unmatched
from crm_lessons.methods.tcc_radar.market import number_table
from crm_lessons.methods.validation import InputError, revenue_series
from crm_lessons.text.language import Text


def wallet_errors(estimates: pd.DataFrame, wallets: pd.Series[float]) -> pd.DataFrame:
    """Return, for each source, how wrong its estimates were, as parts of the wallets that were found afterwards.

    From a table of estimates (customer x source) and a Series of wallets by customer, in one currency and for periods of
    the same length, to a table:
        estimate | customers, too_low (heads), mean_error (signed: below 0, the source is low on average), typical_error (the
                 median error, signs left aside), largest_error (signs left aside)

    The error of an estimate is estimate ÷ wallet − 1: never below −100 %, but it may be 200 % and more; so the mean of the signed
    errors flatters whoever is low. A mean error can be corrected the next time; what is left of the typical error cannot.

    Raises InputError: an estimate is not a number, a wallet is not above 0, or the two do not name the same customers.

    Example:
        >>> estimates = pd.DataFrame({"survey": [80, 45, 30], "ratio": [150, 50, 15]}, index=["C1", "C2", "C3"])
        >>> wallet_errors(estimates, pd.Series({"C1": 100, "C2": 50, "C3": 30}))[["too_low", "mean_error", "typical_error"]].round(2)
                  too_low  mean_error  typical_error
        estimate
        survey          2        -0.1            0.1
        ratio           1         0.0            0.5
    """
    table, found = number_table(estimates, _SHAPE), revenue_series(wallets)
    strangers = unmatched(table.index, found.index)
    if strangers:
        raise InputError(_OTHERS.format(customers=named_customers(strangers)))
    truth = found.reindex(table.index)
    if not (truth > 0).all():
        raise InputError(_NOTHING.format(customers=named_customers(list(truth.index[~(truth > 0)]))))
    errors = table.div(truth, axis="index") - 1
    return pd.DataFrame({
        "customers": len(errors),
        "too_low": (errors < 0).sum(),
        "mean_error": errors.mean(),
        "typical_error": errors.abs().median(),
        "largest_error": errors.abs().max(),
    }, index=pd.Index(np.asarray(errors.columns), name="estimate"))  # fmt: skip


_SHAPE = Text(
    fr="un client par ligne, une source par colonne, des montants dans les cases",
    en="one customer a row, one source a column, amounts in the cells",
)
_OTHERS = Text(
    fr="`estimates` et `wallets` ne nomment pas les mêmes clients : voyez {customers}. Gardez ceux des deux.",
    en="`estimates` and `wallets` do not name the same customers: see {customers}. Keep those of both.",
)
_NOTHING = Text(
    fr="Aucun achat constaté chez {customers} : une erreur relative ne s'y calcule pas. Mettez-les à part.",
    en="No purchase was found at {customers}: a relative error cannot be computed there. Set them aside.",
)
