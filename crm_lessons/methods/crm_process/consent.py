"""Who may receive a commercial e-mail: what they last decided, and the two cases in which the law asks for no prior yes.

A rule for teaching, drawn from French law (LCEN, article 22, now article L34-5 of the postal and electronic
communications code) and Moroccan law (09-08). It is not legal advice.
"""

from __future__ import annotations

from typing import Any

import pandas as pd

from crm_lessons.methods.columns import one_row_each, table_with
from crm_lessons.methods.customers import refuse_doubtful_names
from crm_lessons.methods.dates import one_day, times
from crm_lessons.methods.input_error import InputError
from crm_lessons.text.first_few import first_few
from crm_lessons.text.language import Text

OPT_IN, OPT_OUT = "opt_in", "opt_out"
_SITUATIONS = ("opted_out", "opted_in", "customer_of_similar_product", "generic_company_address")


def may_email(contacts: pd.DataFrame) -> pd.Series[bool]:
    """Return whether each contact may receive a commercial e-mail.

    From four columns of true or false (or 1 and 0) to a Series in the same order:
        contact | opted_out, opted_in, customer_of_similar_product, generic_company_address -> contact | may_email

    Whoever opted out receives nothing, whatever else is true. Otherwise one reason is enough: a prior yes, a past
    purchase of a similar product, or an address that belongs to a company and to no person (contact@, info@).

    A teaching rule drawn from French law (LCEN art. 22, L34-5 CPCE) and Moroccan law (09-08), not legal advice.
    Raises InputError when a column is missing, a contact comes back, or a cell is neither true nor false.

    Example:
        >>> contacts = pd.DataFrame({"opted_out": [0, 1, 0], "opted_in": [1, 1, 0]}, index=["Amal", "Bilal", "Chloé"])
        >>> contacts = contacts.assign(customer_of_similar_product=0, generic_company_address=0)
        >>> may_email(contacts).to_dict()
        {'Amal': True, 'Bilal': False, 'Chloé': False}
    """
    table = one_row_each(table_with(contacts, _SITUATIONS, "contacts"))
    opted_out, *reasons = (_true_or_false(table[situation]) for situation in _SITUATIONS)
    opted_in, customer, company = reasons
    return (~opted_out & (opted_in | customer | company)).rename("may_email")


def last_decisions(consents: pd.DataFrame, before: pd.Timestamp | str | None = None) -> pd.Series[str]:
    """Return what each contact decided last: somebody who opts in, then out, has opted out.

    From one row a decision to one row a contact:
        contact, date, decision ("opt_in" or "opt_out") -> contact | decision

    before: count only what was decided before this day, as on the eve of a campaign. Of two decisions on the same day
    the one listed last counts. A contact who decided nothing is not in the result.
    Raises InputError when a column is missing, a contact or a date is, or a decision is neither of the two.

    Example:
        >>> contacts, dates = ["Amal", "Bilal", "Amal"], ["2024-03-01", "2024-04-15", "2024-06-30"]
        >>> said = pd.DataFrame({"contact": contacts, "date": dates, "decision": ["opt_in", "opt_in", "opt_out"]})
        >>> last_decisions(said).to_dict()
        {'Amal': 'opt_out', 'Bilal': 'opt_in'}
        >>> last_decisions(said, before="2024-06-01").to_dict()
        {'Amal': 'opt_in', 'Bilal': 'opt_in'}
    """
    table = table_with(consents, ("contact", "date", "decision"), "consents")
    _refuse_incomplete(table)
    table = table.assign(date=times(table["date"], 'consents["date"]').dt.normalize())
    if before is not None:
        table = table[table["date"] < one_day(before, "before")]
    decisions = table.sort_values("date", kind="stable").groupby("contact", observed=True)["decision"].last()
    return decisions.astype(object) if isinstance(decisions.dtype, pd.CategoricalDtype) else decisions


def _true_or_false(situation: pd.Series[Any]) -> pd.Series[bool]:
    unclear = ~situation.astype(object).isin([True, False])
    if unclear.any():
        raise InputError(
            Text(
                fr="`{column}` doit dire vrai ou faux pour chaque contact ; à revoir : {rows}. "
                "Un cas inconnu se recherche ; dans le doute, on n'écrit pas.",
                en="`{column}` must say true or false for each contact; look again at: {rows}. "
                "An unknown case has to be looked up; when in doubt, do not write.",
            ).format(column=situation.name, rows=first_few(situation.index[unclear]))
        )
    return situation.astype(bool)


def _refuse_incomplete(consents: pd.DataFrame) -> None:
    for column in ("contact", "date"):
        missing = consents.index[consents[column].isna()]
        if len(missing):
            raise InputError(
                Text(
                    fr="`{column}` manque aux lignes {rows} : sans contact ni date, une décision ne prouve rien.",
                    en="`{column}` is missing in rows {rows}: without contact and date, a decision proves nothing.",
                ).format(column=column, rows=first_few(missing))
            )
    refuse_doubtful_names(consents["contact"], 'consents["contact"]')
    unknown = consents.index[~consents["decision"].isin([OPT_IN, OPT_OUT])]
    if len(unknown):
        raise InputError(
            Text(
                fr='`decision` vaut `"opt_in"` ou `"opt_out"` ; à revoir, lignes {rows}.',
                en='`decision` is `"opt_in"` or `"opt_out"`; look again at rows {rows}.',
            ).format(rows=first_few(unknown))
        )
