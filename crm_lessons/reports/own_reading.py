"""What was read of a small table, and what was set aside: the part of its report to look at before believing the others."""

from __future__ import annotations

from crm_lessons.data.own_table import OwnTable
from crm_lessons.reports.page import Block, Section
from crm_lessons.reports.table import Table, word_column
from crm_lessons.text.language import Text
from crm_lessons.text.numbers import number_text


def own_reading_section(table: OwnTable, *further: Text) -> Section:
    """Say how many rows were read, what was decided and which rows were set aside, with the reason for each."""
    blocks: tuple[Block, ...] = (*table.said, *further)
    if len(table.rejected):
        blocks = (*blocks, _REJECTED.format(count=number_text(len(table.rejected))), _rejected(table))
    return Section(Text(fr="Ce qui a été lu", en="What was read"), blocks)


def _rejected(table: OwnTable) -> Table:
    columns = (
        word_column(Text(fr="ligne du fichier", en="row of the file"), [str(row) for row in table.rejected.index]),
        word_column(Text(fr="motif", en="reason"), table.rejected["reason"].to_list()),
    )
    return Table(Text(fr="Lignes mises de côté", en="Rows set aside"), columns)


_REJECTED = Text(
    fr="Lignes du fichier mises de côté : {count}. Elles ne comptent nulle part ci-dessus.",
    en="Rows of the file set aside: {count}. They count nowhere above.",
)
