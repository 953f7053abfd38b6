"""Whom one may write to, and why: a bar for each reason, those who may not be written to apart."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.methods.crm_process.consent import may_email
from crm_lessons.plots.style import OTHERS, TICK_SIZE, TOP, claim, name_axes, number_ticks, styled_axes, write
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text, share_text

_REASONS = {
    "opted_in": Text(fr="a dit oui", en="said yes"),
    "customer_of_similar_product": Text(fr="client, produit analogue", en="customer, similar product"),
    "generic_company_address": Text(fr="adresse d'entreprise", en="company address"),
}
"""The reasons in the order in which they are looked for; a contact is counted under the first that holds."""
_REFUSED = Text(fr="a dit non", en="said no")
_NO_REASON = Text(fr="aucune raison", en="no reason")


def plot_permission(contacts: pd.DataFrame, ax: Axes | None = None) -> Axes:
    """Draw how many contacts may be written to, by reason, and how many may not.

    contacts: the four columns of true and false that `may_email` reads
    """
    ax = styled_axes(ax, height=3.4)
    counts = _counts(contacts)
    for row, (words, count) in enumerate(counts.items()):
        allowed = words in _REASONS.values()
        ax.barh(row, count, height=0.65, **(TOP if allowed else OTHERS).look)
        write(ax, count, row, f"  {number_text(count)}", va="center")
    ax.set_yticks(range(len(counts)), [str(words) for words in counts], size=TICK_SIZE)
    ax.set_ylim(len(counts) - 0.5, -0.5)
    ax.set_xlim(0, 1.12 * max(max(counts.values()), 1))
    number_ticks(ax.xaxis)
    name_axes(ax, x=Text(fr="Contacts (hachures : on peut écrire)", en="Contacts (hatched: may be written to)"))
    claim(ax, _permission_claim(int(may_email(contacts).sum()), len(contacts)))
    return ax


def _permission_claim(allowed: int, count: int) -> Text:
    return Text(
        fr="On peut écrire à {part} des contacts ({allowed} sur {count})",
        en="{part} of contacts may be written to ({allowed} of {count})",
    ).format(allowed=number_text(allowed), count=number_text(count), part=share_text(allowed / count))


def _counts(contacts: pd.DataFrame) -> dict[Text, int]:
    left = ~contacts["opted_out"].astype(bool)
    counts = {}
    for column, words in _REASONS.items():
        holds = left & contacts[column].astype(bool)
        counts[words] = int(holds.sum())
        left &= ~holds
    return {**counts, _NO_REASON: int(left.sum()), _REFUSED: int(contacts["opted_out"].sum())}
