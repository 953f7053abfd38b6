"""The report on one's own sales and the rivals': our share of each customer's purchases, what is left to win, and RADAR."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from os import PathLike

import pandas as pd
from matplotlib.axes import Axes

from crm_lessons.data.orders_file.amounts import DecimalMark
from crm_lessons.data.own_table import OwnTable, OwnTableError, read_own_table
from crm_lessons.data.own_table.read import BadRows
from crm_lessons.methods.tcc_radar.tcc import leaders, market_shares, reserves, tcc_table
from crm_lessons.plots.style import HEIGHT, claim
from crm_lessons.plots.tcc_radar.market import plot_wallets
from crm_lessons.reports.own_reading import own_reading_section
from crm_lessons.reports.own_wallets.layout import FIRM, WALLETS
from crm_lessons.reports.own_wallets.strategies import radar_section
from crm_lessons.reports.page import Section
from crm_lessons.reports.pictures import picture
from crm_lessons.reports.report import Report
from crm_lessons.reports.table import Table, amount_column, name_column, rate_column, word_column
from crm_lessons.reports.words import amount_text, customer_name, named, rate_text
from crm_lessons.text.language import Text, spoken
from crm_lessons.text.numbers import number_text, share_text

_DRAWN = 8
"""Columns of which a reader can still read the names."""
_TALL = 1.35
"""How much higher the figure is where its names stand aslant."""


def wallets_report(
    path: str | PathLike[str],
    *,
    columns: Mapping[str, str] | None = None,
    sheet: str | int | None = None,
    decimal: DecimalMark | None = None,
    bad_rows: BadRows = "refuse",
    title: str | None = None,
) -> Report:
    """Return the report on our sales and the rivals', customer by customer: share of wallet (TCC), reserves, RADAR.

    path: CSV or Excel, laid out as `wallets_template` writes it: customer, us, one column a rival (amounts of one period, at
        least 0), perhaps trend and status
    columns: role ("customer", "us", "trend", "status") -> heading, where the file has a heading of its own
    sheet, decimal, bad_rows: as in `read_orders_file`

    Raises OwnTableError, which says what was expected, what was found and what to do.
    """
    table = read_own_table(path, WALLETS, columns=columns, sheet=sheet, decimal=decimal, bad_rows=bad_rows)
    sales, nobody = _sales(table)
    said = (_NOTHING_BOUGHT.format(names=named(nobody, 10)),) if nobody else ()
    return Report(
        title=str(_TITLE) if title is None else str(title),
        lead=_LEAD,
        language=spoken(),
        sections=(
            _wallets(sales),
            radar_section(table.rows, sales, str(FIRM)),
            own_reading_section(table, *said),
            _LIMITS,
        ),
    )


def _sales(table: OwnTable) -> tuple[pd.DataFrame, list[str]]:
    """Return supplier x customer, ours first, and the customers who buy nothing from anybody."""
    if not table.others:
        raise OwnTableError(_NO_RIVAL.format(file=table.name))
    sales = table.rows[["us", *table.others]].astype(float).rename(columns={"us": str(FIRM)})
    bought = sales.sum(axis="columns") > 0
    if not bought.any() or not sales[str(FIRM)].sum() > 0:
        raise OwnTableError(_NOTHING.format(file=table.name))
    return sales[bought].T, list(sales.index[~bought])


def _wallets(sales: pd.DataFrame) -> Section:
    us = sales.index[0]
    tcc, left = tcc_table(sales).loc[us], reserves(sales, us)
    order = left.sort_values(ascending=False, kind="stable").index
    first = leaders(sales).to_dict()
    columns = (
        name_column(list(order)),
        amount_column(Text(fr="nos ventes", en="our sales"), [float(sales.loc[us, one]) for one in order]),
        amount_column(Text(fr="ses achats, en tout", en="all its purchases"), sales.sum()[order].to_list()),
        rate_column(Text(fr="notre part (TCC)", en="our share (TCC)"), tcc[order].to_list()),
        amount_column(Text(fr="ce qu'il achète ailleurs", en="bought elsewhere"), left[order].to_list()),
        word_column(Text(fr="premier fournisseur", en="first supplier"), [named(first[one], 3) for one in order]),
    )
    said = _SAID.format(
        share=rate_text(float(market_shares(sales)[us])),
        n=number_text(sales.shape[1]),
        low=rate_text(float(tcc.min())),
        lowest=customer_name(tcc.idxmin()),
        high=rate_text(float(tcc.max())),
        highest=customer_name(tcc.idxmax()),
        left=amount_text(float(left.sum())),
        largest=customer_name(left.idxmax()),
        reserve=amount_text(float(left.max())),
    )
    return Section(
        Text(fr="Notre part de leurs achats", en="Our share of what they buy"),
        (
            picture(partial(_draw, sales, us), HEIGHT * (1 if sales.shape[1] <= _DRAWN // 2 else _TALL)),
            said,
            Table(
                Text(
                    fr="Client par client, la plus grande réserve d'abord", en="By customer, the largest reserve first"
                ),
                columns,
            ),
        ),
    )


def _draw(sales: pd.DataFrame, us: str, ax: Axes) -> Axes:
    """Draw the largest buyers; of many, the others as one column, so that the market is the whole one."""
    largest = sales[sales.sum().sort_values(ascending=False, kind="stable").index]
    if len(largest.columns) <= _DRAWN:
        return plot_wallets(largest, us, ax=ax)
    first, rest = largest.iloc[:, : _DRAWN - 1], largest.iloc[:, _DRAWN - 1 :]
    others = _OTHERS.format(n=number_text(rest.shape[1]))
    plot_wallets(first.assign(**{str(others): rest.sum(axis="columns")}), us, ax=ax)
    claim(ax, _MANY.format(share=share_text(float(market_shares(sales)[us])), n=number_text(sales.shape[1])))
    return ax


_OTHERS = Text(fr="{n} autres", en="{n} others")
_MANY = Text(
    fr="Nous faisons {share} des achats de ces {n} clients",
    en="We make {share} of the purchases of these {n} customers",
)
_TITLE = Text(fr="Nos ventes et celles de nos concurrents", en="Our sales and our rivals'")
_LEAD = Text(
    fr="Le taux de contribution compétitif (TCC) rapporte ce que nous vendons à un client à tout ce qu'il achète, chez nous compris.",
    en="The share of wallet (TCC) divides what we sell to a customer by all that the customer buys, from us included.",
)
_NO_RIVAL = Text(
    fr="{file} : aucune colonne de concurrent. Ajoutez-en une par concurrent, ou une seule, « autres ».",
    en="{file}: no column of a rival. Add one for each rival, or a single one, “others”.",
)
_NOTHING = Text(
    fr="{file} : nous n'y vendons rien à personne. Vérifiez la colonne « nous ».",
    en="{file}: we sell nothing to anybody in it. Check the column “us”.",
)
_NOTHING_BOUGHT = Text(
    fr="N'achètent rien à personne, et sont donc sans part : {names}.",
    en="Buy nothing from anybody, and thus have no share: {names}.",
)
_SAID = Text(
    fr="Part de marché chez ces {n} clients : {share}. Notre part va de {low} ({lowest}) à {high} ({highest}). Ils achètent ailleurs pour "
    "{left} ; la plus grande réserve est chez {largest}, {reserve}. Un taux dit la place, une réserve dit l'enjeu : lisez les deux.",
    en="Market share with these {n} customers: {share}. Our share goes from {low} ({lowest}) to {high} ({highest}). They buy {left} "
    "elsewhere; the largest reserve is with {largest}, {reserve}. A rate tells the place, a reserve tells the stake: read both.",
)
_LIMITS = Section(
    Text(fr="Ce que ce rapport ne dit pas", en="What this report does not say"),
    (
        Text(
            fr="D'où viennent les achats aux concurrents. Presque toujours d'une estimation : recommencez avec 20 % de plus et 20 % de moins, "
            "et voyez quels clients changent de stratégie.",
            en="Where the purchases from rivals come from. Nearly always from an estimate: do it again with 20% more and 20% less, and see "
            "which customers change strategy.",
        ),
        Text(
            fr="Ce qui peut se gagner. Une réserve est ce que le client achète ailleurs, parfois parce que nous ne le vendons pas.",
            en="What can be won. A reserve is what the customer buys elsewhere, sometimes because we do not sell it.",
        ),
    ),
)
