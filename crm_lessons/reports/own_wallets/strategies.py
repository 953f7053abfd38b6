"""RADAR on one's own customers, and where it and the reserves do not say the same."""

from __future__ import annotations

from functools import partial

import pandas as pd

from crm_lessons.methods.tcc_radar.radar import HIGH, LOW, RADAR, radar_strategies
from crm_lessons.methods.tcc_radar.tcc import reserves, tcc_table
from crm_lessons.plots.style import HEIGHT
from crm_lessons.plots.tcc_radar.radar_map import plot_radar
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.pictures import picture
from crm_lessons.reports.table import Table, amount_column, name_column, rate_column, word_column
from crm_lessons.reports.words import amount_text, customer_name, named, rate_text
from crm_lessons.text.language import Text


def radar_section(rows: pd.DataFrame, sales: pd.DataFrame, us: str) -> Section:
    """Give each customer whose trend is known one of the five strategies, beside the reserve.

    rows: customer | perhaps trend and status (codes); sales: supplier x customer
    """
    return Section(
        Text(fr="RADAR : une stratégie par client", en="RADAR: a strategy for each customer"), _blocks(rows, sales, us)
    )


def _blocks(rows: pd.DataFrame, sales: pd.DataFrame, us: str) -> tuple[Block, ...]:
    customers = pd.DataFrame({"tcc": tcc_table(sales).loc[us], "sales": sales.loc[us], "reserve": reserves(sales, us)})
    customers["status"] = _statuses(rows, customers["sales"])
    customers["trend"] = rows["trend"].reindex(customers.index) if "trend" in rows else None
    known = customers["trend"].notna() | (customers["status"] != "customer")
    if not (known & (customers["status"] == "customer")).any():
        return (_NO_TREND,)
    decided = radar_strategies(customers[known])
    table = decided.sort_values("reserve", ascending=False, kind="stable")
    columns = (
        name_column(list(table.index)),
        word_column(Text(fr="stratégie", en="strategy"), [RADAR[str(code)] for code in table["strategy"]]),
        word_column(Text(fr="parce qu'il", en="because the customer"), table["reason"].to_list()),
        rate_column(
            Text(fr="notre part (TCC)", en="our share (TCC)"), table["tcc"].where(table["sales"] > 0).to_list()
        ),
        amount_column(Text(fr="réserve", en="reserve"), table["reserve"].to_list()),
    )
    left_out = list(customers.index[~known])
    return (
        picture(partial(plot_radar, decided), HEIGHT),
        _THRESHOLDS.format(low=rate_text(LOW), high=rate_text(HIGH)),
        *_contradiction(table),
        Table(Text(fr="Stratégie et réserve", en="Strategy and reserve"), columns),
        *((_LEFT_OUT.format(names=named(left_out, 10)),) if left_out else ()),
    )


def _statuses(rows: pd.DataFrame, sold: pd.Series[float]) -> pd.Series[str]:
    """Return the status of each customer: as written, else a customer where we sell something, a prospect where nothing."""
    usual = pd.Series("customer", index=sold.index, dtype=object).where(sold > 0, "prospect")
    return rows["status"].reindex(sold.index).fillna(usual) if "status" in rows else usual


def _contradiction(table: pd.DataFrame) -> tuple[Text, ...]:
    """Say it where the largest reserve among buyers is with someone whom RADAR does not develop."""
    buyers = table[table["status"] == "customer"]
    first = buyers.iloc[0]
    if first["strategy"] == "DEVELOP" or not first["reserve"] > 0:
        return ()
    words = {"customer": customer_name(buyers.index[0]), "reserve": amount_text(float(first["reserve"]))}
    return (_CONTRADICTION.format(strategy=RADAR[str(first["strategy"])], **words),)


_NO_TREND = Text(
    fr="Sans colonne « tendance » (en hausse, stable, en baisse), RADAR ne peut rien dire des clients actuels.",
    en="Without a column “trend” (rising, stable, falling), RADAR cannot tell anything of present customers.",
)
_THRESHOLDS = Text(
    fr="Seuils de l'exemple des auteurs, à fixer chez vous : sous {low}, un client à développer ; à partir de {high}, un client à retenir.",
    en="Thresholds of the authors' example, to be set by you: below {low}, a customer to develop; from {high} on, one to retain.",
)
_CONTRADICTION = Text(
    fr="La plus grande réserve parmi nos clients, {reserve}, est chez {customer}, que RADAR classe « {strategy} » : le taux et l'enjeu ne "
    "disent pas la même chose. Décidez lequel des deux compte ici.",
    en="The largest reserve among our customers, {reserve}, is with {customer}, whom RADAR files under “{strategy}”: the rate and the stake "
    "do not say the same. Decide which of the two counts here.",
)
_LEFT_OUT = Text(
    fr="Sans tendance, et donc sans stratégie : {names}.", en="Without a trend, and thus without a strategy: {names}."
)
