"""Which rows are sales at all: the statuses, currencies and journals that a reader keeps, and the question where nothing says it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from crm_lessons.data.orders_file.amounts import currency_code
from crm_lessons.data.orders_file.customers import NameColumn
from crm_lessons.data.orders_file.problem import OrdersFileError, RowProblem
from crm_lessons.data.orders_file.questions import Question, literal
from crm_lessons.data.orders_file.shapes import Rows
from crm_lessons.data.orders_file.table.known_headings import plain, squeezed
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text

Keep = Mapping[str, str | Sequence[str]]

_REFUNDED = re.compile(r"refund|rembours|erstatt|reembols|rimbors")
_BACK = re.compile(
    r"refund|rembours|return|retour|chargeback|revers|credit|avoir|erstatt|gutschrift|retoure|reembols|devol|estorn|rimbors"
)
_NO_SALE = re.compile(
    rf"{_BACK.pattern}|cancel|annul|void|fail|echou|echec|declin|refus|reject|rejet|disput|litige|draft|brouillon|quot|devis|"
    r"estimate|pending|attente|expire|abandon|lost|perdu|on hold|incomplet|uncaptured|withdraw|transfer|virement|payout|denied|"
    r"unpaid|impay|non (?:regl|pay)|storn|offen|abgelehnt|fehlgeschl|entwurf|angebot|cancelad|anulad|fallid|pendient|presupuest|"
    r"borrador|in sospeso|preventivo|rifiut|geannul|"
    r"(?<!open )invoice(?!d|s)\b.*payment|deleted|supprim|archiv|test\b"
)
_WON = re.compile(r"\bwon\b|gagne")
_YES_NO = re.compile(r"cancel|annul")
_NO = frozenset(("", "no", "non", "false", "faux", "0", "n"))
_DIRECTIONS, _OF_CREDIT = ("sens", "debitcredit"), ("c", "-1", "crédit", "credit")
"""A ledger may write debit and credit as D and C, or as +1 and -1, beside amounts without a sign."""
_SHOWN = 8


def left_out(words: Mapping[str, NameColumn], keep: Keep, rows: Rows) -> dict[int, RowProblem]:
    """Return the rows that are not kept, with the reason, by their place.

    keep: heading -> the words that are kept, capitals apart; `*` stands for any letters, an empty word for empty cells
    """
    out: dict[int, RowProblem] = {}
    for heading, wanted in keep.items():
        same, distinct = pd.factorize(words[heading].names)
        reasons = {
            code: _NOT_KEPT.format(heading=heading, word=name)
            for code, name in enumerate(distinct)
            if not _matches(name, wanted)
        }
        if len(reasons) == len(distinct):
            listed = ", ".join(f"`{name}`" for name in distinct[:_SHOWN])
            raise OrdersFileError(_NONE_KEPT.format(heading=heading, wanted=literal(wanted), listed=listed))
        for place in np.flatnonzero(np.isin(same, list(reasons))).tolist():
            out[place] = RowProblem(int(rows[place]), reasons[same[place]])
    return out


def other_currencies(codes: NDArray[np.object_], kept: str, rows: Rows) -> dict[int, RowProblem]:
    """Return the rows whose amount is in another currency than the one that is kept, by their place."""
    code_kept = currency_code(kept)
    if code_kept not in codes:
        listed = ", ".join(f"`{code}`" for code in sorted(set(codes.tolist()) - {""}))
        raise OrdersFileError(_NO_SUCH_CURRENCY.format(kept=code_kept, listed=listed))
    return {
        place: RowProblem(int(rows[place]), _OTHER_CURRENCY.format(code=codes[place] or "?", kept=code_kept))
        for place in np.flatnonzero(codes != code_kept).tolist()
    }


def status_question(
    heading: str, column: NameColumn, good: NDArray[np.bool_], amounts: NDArray[np.float64], *, net_of_refunds: bool
) -> Question | None:
    """Return the question that a status raises: some rows are cancelled, failed, refunded, lost or not yet sold.

    good: place -> whether the row would be read; amounts: place -> its amount
    net_of_refunds: whether the amounts have them deducted, so that a refunded order may count
    """
    suspects = _doubtful(heading, column.distinct, net_of_refunds)
    if not suspects:
        return None
    table = pd.DataFrame({"word": column.names[good], "amount": amounts[good]})
    by_word = table.groupby("word", sort=False)["amount"].agg(["size", "sum", "min", "max"])
    doubtful = [
        str(word)
        for word, row in by_word.iterrows()
        if word in suspects and (row["min"], row["max"]) != (0, 0) and not _is_credit(str(word), row["max"])
    ]
    if not doubtful:
        return None
    words = [str(word) for word in by_word.index]
    kept = [word for word in words if word not in doubtful] or words
    text = _STATUS.format(heading=heading)
    for word, row in by_word.iloc[:_SHOWN].iterrows():
        shown = Text(fr=f"« {word} »", en=f"“{word}”") if word else _NOTHING
        text += _ONE_STATUS.format(word=shown, n=number_text(row["size"]), total=number_text(float(row["sum"]), 2))
    return Question(text + _KEEP.format(line=literal({heading: kept})), {"keep": {heading: kept}})


def currency_question(codes: NDArray[np.object_]) -> Question | None:
    """Return the question that several currencies raise, since their amounts cannot be added up."""
    counts = pd.Series(codes[codes != ""]).value_counts()
    if len(counts) < 2:
        return None
    listed = ", ".join(f"{code} ({rows})" for code, rows in counts.iloc[:_SHOWN].items())
    first = str(counts.index[0])
    return Question(_CURRENCIES.format(listed=listed, first=first), {"currency": first})


def ledger_question(
    columns: tuple[str, ...], words: Mapping[str, NameColumn], journal_name: str | None
) -> Question | None:
    """Return the question that a ledger raises: of each entry's rows only that of the customer's account is a sale.

    columns: journal, account number; the answer keeps the journals of sales and the accounts 411
    """
    journal, account = columns
    codes = pd.Series(words[journal].names)
    titles = codes if journal_name is None else pd.Series(words[journal_name].names)
    sales = set(codes[titles.map(lambda title: bool(_OF_SALES.search(plain(str(title)))))])
    sales = sales or {code for code in words[journal].distinct if code.upper().startswith("V")}
    answer: dict[str, object] = {journal: sorted(sales)} if sales else {}
    answer |= {account: "411*"} if any(name.startswith("411") for name in words[account].distinct) else {}
    if not answer:
        return None
    return Question(_LEDGER.format(journal=journal, account=account, line=literal(answer)), {"keep": answer})


def refunds_question(amount: str, refunded: str, column: NameColumn) -> Question | None:
    """Return the question that a column of refunds raises, where some of it is not zero."""
    paid_back = [name for name in column.distinct if re.search(r"[1-9]", name)]
    if not paid_back:
        return None
    sign = "+" if all(name.startswith(("-", "(", "\u2212")) for name in paid_back) else "-"
    net = f"{amount} {sign} {refunded}"
    return Question(_REFUNDS.format(refunded=refunded, amount=amount, net=net), {"columns": {"amount": net}})


def _matches(name: str, wanted: str | Sequence[str]) -> bool:
    patterns = [wanted] if isinstance(wanted, str) else wanted
    return any(
        re.fullmatch(".*".join(map(re.escape, " ".join(str(pattern).split()).casefold().split("*"))), name.casefold())
        for pattern in patterns
    )


def _doubtful(heading: str, words: Sequence[str], net_of_refunds: bool) -> set[str]:
    """Return the words of a status column that say, or may say, that a row is no sale."""
    if squeezed(heading) in _DIRECTIONS:
        return {word for word in words if word.casefold() in _OF_CREDIT}
    if _YES_NO.search(plain(heading)):
        return {word for word in words if squeezed(word) not in _NO}
    if any(_WON.search(plain(word)) for word in words):
        return {word for word in words if not _WON.search(plain(word))}
    found = {word for word in words if _NO_SALE.search(plain(word))}
    return {word for word in found if not (net_of_refunds and _REFUNDED.search(plain(word)))}


def _is_credit(word: str, largest: float) -> bool:
    """Return whether rows give money back and are written with a minus sign, as credit notes should be."""
    return bool(_BACK.search(plain(word))) and largest <= 0


_OF_SALES = re.compile(r"\bventes?\b|\bsales?\b|factur|invoice")
_LEDGER = Text(
    fr="c'est un grand livre : chaque écriture y a plusieurs lignes (« {journal} », « {account} »), règlements compris. Gardez "
    "celles des ventes aux clients, sans doute `keep={line}` ; les autres seront mises de côté.",
    en="this is a ledger: each entry has several rows (“{journal}”, “{account}”), payments included. Keep those of sales to "
    "customers, probably `keep={line}`; the others will be set aside.",
)
_REFUNDS = Text(
    fr="« {refunded} » dit ce qui a été remboursé : le montant net est sans doute `{net}`. Pour ne pas le déduire, nommez la colonne : "
    '`columns={{"amount": "{amount}"}}`.',
    en="“{refunded}” says what was paid back: the net amount is probably `{net}`. Not to deduct it, name the column: "
    '`columns={{"amount": "{amount}"}}`.',
)
_STATUS = Text(
    fr="la colonne « {heading} » dit que certaines lignes ne sont peut-être pas des ventes :",
    en="the column “{heading}” says that some rows may be no sales:",
)
_ONE_STATUS = Text(fr="\n    {word} : {n} lignes, {total}", en="\n    {word}: {n} rows, {total}")
_NOTHING = Text(fr="(vide)", en="(empty)")
_KEEP = Text(
    fr="\n  Dites lesquelles garder, par exemple `keep={line}` ; les autres seront mises de côté.",
    en="\n  Say which to keep, for instance `keep={line}`; the others will be set aside.",
)
_CURRENCIES = Text(
    fr='les montants sont en plusieurs monnaies : {listed}. Lisez-les une à une : `currency="{first}"` ; les autres lignes seront '
    "mises de côté.",
    en='the amounts are in several currencies: {listed}. Read them one at a time: `currency="{first}"`; the other rows will be '
    "set aside.",
)
_NONE_KEPT = Text(
    fr="aucune ligne n'a dans « {heading} » ce que `keep` garde : `{wanted}`. On y trouve : {listed}.",
    en="no row has in “{heading}” what `keep` keeps: `{wanted}`. Found there: {listed}.",
)
_NO_SUCH_CURRENCY = Text(
    fr="aucun montant n'est en {kept}. Monnaies du fichier : {listed}.",
    en="no amount is in {kept}. Currencies of the file: {listed}.",
)
_NOT_KEPT = Text(
    fr="« {heading} » vaut « {word} », que `keep` ne garde pas.",
    en="“{heading}” is “{word}”, which `keep` does not keep.",
)
_OTHER_CURRENCY = Text(fr="montant en {code}, et non en {kept}.", en="amount in {code}, not in {kept}.")
