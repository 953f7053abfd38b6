"""What a mailing with control customers says: rates, uplifts, intervals, thresholds, as a careful beginner computes them."""

from __future__ import annotations

import pandas as pd

from crm_lessons.data.variants import Data
from crm_lessons.text.language import Text
from crm_lessons.text.terms.world_codes import WORLD_CODES

Z = 1.96
SECTORS = {name: WORLD_CODES["sector"][name] for name in ("food", "building", "farming", "hotels")}
PAYS, LOSES, UNDECIDABLE = "pays", "loses", "undecidable"
VERDICTS = {
    PAYS: Text(fr="se paie", en="pays"),
    LOSES: Text(fr="perd", en="loses"),
    UNDECIDABLE: Text(fr="indécidable", en="undecidable"),
}


def groups(mailing: pd.DataFrame, by: str | None = None) -> pd.DataFrame:
    """Return size and order rate of those written to (n1, p1) and left out (n0, p0), a row for each value of `by`."""
    keys = [by] if by else []
    parts = mailing.groupby([*keys, "written"])["ordered"].agg(["size", "mean"])
    if by is None:
        parts = pd.concat({"all": parts}, names=["all"])
    wide = parts.unstack("written")
    return pd.DataFrame(
        {"n1": wide["size"][1], "p1": wide["mean"][1], "n0": wide["size"][0], "p0": wide["mean"][0]}
    ).rename_axis(by or "all")


def intervals(table: pd.DataFrame, z: float = Z) -> pd.DataFrame:
    """Return uplift, lower and upper, a row for each of `groups`."""
    lift = table["p1"] - table["p0"]
    error = (table["p1"] * (1 - table["p1"]) / table["n1"] + table["p0"] * (1 - table["p0"]) / table["n0"]) ** 0.5
    return pd.DataFrame({"uplift": lift, "lower": lift - z * error, "upper": lift + z * error})


def break_even(brief: pd.Series[float]) -> float:
    """Return the uplift from which a message pays, the discount to those who order anyway included."""
    given = brief["margin_full"] - brief["margin_discounted"]
    return float((brief["message_cost"] + brief["base_rate"] / 100 * given) / brief["margin_discounted"])


def verdicts(data: Data, lower: str = "lower", upper: str = "upper", threshold: float | None = None) -> dict[str, str]:
    """Return the verdict on each sector; another threshold, or the uplift in place of its limits, gives what mistakes give."""
    table = intervals(groups(data["mailing"], "sector"))
    limit = break_even(data["brief"]) if threshold is None else threshold
    return {
        str(sector): PAYS if row[lower] > limit else LOSES if row[upper] < limit else UNDECIDABLE
        for sector, row in table.iterrows()
    }


def caused(mailing: pd.DataFrame) -> float:
    """Return the margin that the messages caused, in dirhams."""
    mean = mailing.groupby("written")["margin"].mean()
    return float((mean[1] - mean[0]) * (mailing["written"] == 1).sum())


def credited(mailing: pd.DataFrame) -> int:
    """Return the margin of all those written to, in dirhams."""
    return int(mailing.loc[mailing["written"] == 1, "margin"].sum())


def messages_cost(data: Data) -> int:
    """Return what the messages cost, in dirhams."""
    return int(data["brief"]["message_cost"] * (data["mailing"]["written"] == 1).sum())
