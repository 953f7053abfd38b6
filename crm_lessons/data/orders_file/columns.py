"""Which column is which: the reader says it, or the usual headings of French and English spreadsheets do."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from crm_lessons.data.orders_file.problem import OrdersFileError
from crm_lessons.text.language import Text

NEEDED = ("customer", "date", "amount")

_USUAL = {
    "customer": ("customer", "client", "customer id", "code client", "n client", "no client", "numero client",
                 "id client", "nom client", "nom du client", "compte", "raison sociale", "societe", "account"),
    "date": ("date", "order date", "date commande", "date de commande", "date facture", "date de facture",
             "invoice date", "date de facturation"),
    "amount": ("amount", "montant", "montant ht", "total ht", "ca", "ca ht", "chiffre d affaires", "total",
               "montant total", "revenue", "sales", "net", "montant net"),
}  # fmt: skip


def find_columns(file: str, headings: Sequence[str], given: Mapping[str, str]) -> dict[str, str]:
    """Return customer, date, amount -> heading: as `given`, else the first usual heading that the file has.

    Raises OrdersFileError when a column is not found, is there twice, or was given a name that nobody knows.
    """
    unknown = sorted(set(given) - set(NEEDED))
    if unknown:
        raise OrdersFileError(_UNKNOWN.format(unknown=_quoted(unknown), needed=_quoted(NEEDED)))
    return {name: _heading(file, name, headings, given.get(name)) for name in NEEDED}


def _heading(file: str, name: str, headings: Sequence[str], given: str | None) -> str:
    wanted = _USUAL[name] if given is None else (given,)
    for words in wanted:
        found = [heading for heading in headings if _plain(heading) == _plain(words)]
        if len(found) > 1:
            raise OrdersFileError(_TWICE.format(file=file, heading=found[0]))
        if found:
            return found[0]
    message = _MISSING if given is None else _NO_SUCH
    raise OrdersFileError(message.format(file=file, name=name, given=given, headings=_quoted(headings)))


def _plain(words: str) -> str:
    """Return a heading without accents, capitals and punctuation: « N° client » and "no client" meet."""
    decomposed = unicodedata.normalize("NFKD", words.casefold().replace("°", "o "))
    letters = "".join(
        character if character.isalnum() else " " for character in decomposed if not unicodedata.combining(character)
    )
    return " ".join(letters.split())


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


_UNKNOWN = Text(
    fr="`columns` nomme {unknown} ; on n'y attend que {needed}.",
    en="`columns` names {unknown}; only {needed} are expected there.",
)
_TWICE = Text(
    fr="{file} : deux colonnes s'appellent « {heading} ». Renommez l'une d'elles.",
    en="{file}: two columns are called “{heading}”. Rename one of them.",
)
_MISSING = Text(
    fr="{file} : aucune colonne ne ressemble à `{name}`. Les titres sont : {headings}. "
    'Dites laquelle : `columns={{"{name}": "…"}}`.',
    en='{file}: no column looks like `{name}`. The headings are: {headings}. Say which: `columns={{"{name}": "…"}}`.',
)
_NO_SUCH = Text(
    fr="{file} : il n'y a pas de colonne « {given} ». Les titres sont : {headings}.",
    en="{file}: there is no column “{given}”. The headings are: {headings}.",
)
