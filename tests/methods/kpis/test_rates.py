"""Rates by group, on the same mix, and by attempt."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_lessons.methods import InputError, rates_by_attempt, rates_by_group, rates_on_same_mix

MAILINGS = pd.DataFrame(
    [
        ("clients", "e-mail", 500, 50),
        ("clients", "SMS", 4_000, 320),
        ("suspects", "e-mail", 4_500, 90),
        ("suspects", "SMS", 1_000, 10),
    ],
    columns=["segment", "channel", "messages", "responses"],
)
TRIED = pd.DataFrame({"calls": [1, 1, 2, 3, 2, 4], "won": [1, 0, 1, 0, 0, 1]})

counted = st.lists(
    st.tuples(st.sampled_from("abc"), st.integers(0, 50), st.integers(0, 50)).map(
        lambda row: (row[0], row[1] + row[2], row[2])
    ),
    min_size=1,
).filter(lambda rows: any(tried for _, tried, _ in rows))


def test_the_total_can_say_the_opposite_of_each_part():
    """E-mail answers better among clients (10 against 8 %) and suspects (2 against 1 %); in total 2.8 against 6.6 %."""
    parts = rates_by_group(MAILINGS, ["channel", "segment"], "messages", "responses").table["rate"]
    assert parts["e-mail"].to_dict() == {"clients": 0.10, "suspects": 0.02}
    assert parts["SMS"].to_dict() == {"clients": 0.08, "suspects": 0.01}
    total = rates_by_group(MAILINGS, "channel", "messages", "responses")
    assert total.table["rate"].to_dict() == {"SMS": 0.066, "e-mail": 0.028}
    assert total.total_rate == 470 / 10_000
    assert total.mean_of_rates == pytest.approx(0.047)


def test_on_the_same_mix_the_parts_decide():
    """45 % clients, 55 % suspects for both: e-mail 0.45 x 10 + 0.55 x 2 = 5.6 %, SMS 4.15 %."""
    same_mix = rates_on_same_mix(MAILINGS, "channel", "segment", "messages", "responses")
    assert same_mix.to_dict() == pytest.approx({"SMS": 0.0415, "e-mail": 0.056})


def test_a_channel_not_tried_in_a_segment_has_no_rate_on_the_same_mix():
    """Nobody knows what it would have given there."""
    same_mix = rates_on_same_mix(MAILINGS.drop(index=0), "channel", "segment", "messages", "responses")
    assert same_mix.isna().to_dict() == {"SMS": False, "e-mail": True}


def test_each_row_may_be_one_trial():
    """Without a column of trials a row counts one: three of six signed."""
    rates = rates_by_group(TRIED.assign(channel="mobile"), "channel", None, "won")
    assert rates.table.loc["mobile"].to_list() == [6, 3, 0.5]


def test_a_group_without_trials_keeps_its_row():
    """Its rate is missing, and the plain mean of the rates passes over it."""
    rates = rates_by_group(pd.DataFrame({"g": ["a", "b"], "n": [10, 0], "k": [4, 0]}), "g", "n", "k")
    assert rates.table["rate"].isna().to_list() == [False, True]
    assert (rates.total_rate, rates.mean_of_rates) == (0.4, 0.4)


@given(counted)
def test_the_total_is_the_mean_weighted_by_trials(rows):
    """All successes over all trials lies between the lowest and the highest rate, and is their weighted mean."""
    rates = rates_by_group(pd.DataFrame(rows, columns=["g", "n", "k"]), "g", "n", "k")
    table = rates.table.dropna()
    weighted = (table["rate"] * table["trials"]).sum() / table["trials"].sum()
    assert rates.total_rate == pytest.approx(weighted)
    assert table["rate"].min() - 1e-9 <= rates.total_rate <= table["rate"].max() + 1e-9


@given(counted)
def test_one_segment_is_already_the_same_mix(rows):
    """Where all belong to one segment, the rate on the same mix is the rate."""
    data = pd.DataFrame(rows, columns=["g", "n", "k"]).assign(segment="all")
    same_mix = rates_on_same_mix(data, "g", "segment", "n", "k")
    assert same_mix.to_dict() == pytest.approx(rates_by_group(data, "g", "n", "k").table["rate"].to_dict(), nan_ok=True)


def test_success_by_calls_and_of_the_call_itself():
    """Six customers: called once 1 of 2; the first call won 1 of 6, the second 1 of the 4 who got it."""
    table = rates_by_attempt(TRIED["calls"], TRIED["won"])
    assert table["customers"].to_list() == [2, 2, 1, 1]
    assert table["rate"].to_list() == [0.5, 0.5, 0, 1]
    assert table["reached"].to_list() == [6, 4, 2, 1]
    assert table["attempt_rate"].to_list() == [1 / 6, 1 / 4, 0, 1]


def test_the_last_row_gathers_so_often_or_more():
    """From the second call on: 4 customers, 2 successes, and 4 + 2 + 1 calls made."""
    last = rates_by_attempt(TRIED["calls"], TRIED["won"], last=2).loc[2]
    assert (last["customers"], last["successes"], last["rate"]) == (4, 2, 0.5)
    assert last["attempt_rate"] == 2 / 7
    assert last["attempts_made"] == 7


def test_a_number_of_calls_that_nobody_got_keeps_its_row():
    """Nobody was called twice: the row is there, its rate missing; the second call itself failed for the one who got it."""
    table = rates_by_attempt(pd.Series([1, 3]), pd.Series([True, True]))
    assert table["rate"].isna().to_list() == [False, True, False]
    assert table["attempt_rate"].to_list() == [0.5, 0, 1]
    assert rates_by_attempt(pd.Series([1, 1]), pd.Series([1, 0]), last=3)["reached"].to_list() == [2, 0, 0]


@given(st.lists(st.tuples(st.integers(1, 9), st.booleans()), min_size=1), st.integers(1, 9))
def test_nobody_and_no_success_is_lost(rows, last):
    """Customers and successes add up, however the last rows are gathered."""
    data = pd.DataFrame(rows, columns=["calls", "won"])
    table = rates_by_attempt(data["calls"], data["won"], last)
    assert (table["customers"].sum(), table["successes"].sum()) == (len(data), data["won"].sum())
    assert table["reached"].iloc[0] == len(data)


def test_the_bank_per_client_and_per_call(public_data):
    """Bank Marketing, 10 % sample: 521 of 4,521 clients are 11.5 %, of 12,630 calls 4.1 %; 24.2 calls a subscription."""
    bank = _bank(public_data)
    per_client = rates_by_group(bank, "contact", None, "y")
    per_call = rates_by_group(bank, "contact", "campaign", "y")
    assert (len(bank), bank["campaign"].sum(), bank["y"].sum()) == (4_521, 12_630, 521)
    assert round(per_client.total_rate, 4) == 0.1152
    assert round(per_call.total_rate, 4) == 0.0413
    assert round(1 / per_call.total_rate, 2) == 24.24


def test_the_denominator_decides_which_telephone_is_better(public_data):
    """In the same sample the land line wins per client (14.6 against 14.4 %), the mobile per call (5.2 against 4.7 %)."""
    bank = _bank(public_data)
    per_client = rates_by_group(bank, "contact", None, "y").table["rate"].round(4).to_dict()
    per_call = rates_by_group(bank, "contact", "campaign", "y").table["rate"].round(4).to_dict()
    assert per_client == {"cellular": 0.1436, "telephone": 0.1462, "unknown": 0.0461}
    assert per_call == {"cellular": 0.0522, "telephone": 0.0471, "unknown": 0.0164}


def test_the_mean_of_the_rates_is_not_the_rate(public_data):
    """By previous outcome: success 64.3 %, other 19.3, failure 12.9, unknown 9.1; their plain mean 26.4 %, all 11.5 %."""
    rates = rates_by_group(_bank(public_data), "poutcome", None, "y")
    assert rates.table["rate"].round(4).to_dict() == {
        "failure": 0.1286,
        "other": 0.1929,
        "success": 0.6434,
        "unknown": 0.0910,
    }
    assert (round(rates.mean_of_rates, 4), round(rates.total_rate, 4)) == (0.2640, 0.1152)


def test_success_falls_with_the_number_of_calls_at_the_bank_too(public_data):
    """Same sample, 1 to 9 and then 10 or more calls: from 13.8 % to 3.8 %; the call itself from 5.3 % to 0.2 %."""
    bank = _bank(public_data)
    table = rates_by_attempt(bank["campaign"], bank["y"], last=10)
    assert table["rate"].round(3).to_list() == [0.138, 0.109, 0.102, 0.132, 0.054, 0.103, 0.08, 0.071, 0.067, 0.038]
    assert table["attempt_rate"].iloc[[0, 4]].round(4).to_list() == [0.0531, 0.0141]
    assert table["customers"].sum() == 4_521


def _bank(folder):
    bank = pd.read_csv(folder / "bank_marketing.csv", sep=";")
    return bank.assign(y=(bank["y"] == "yes").astype(int))


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ([1], "au moins une ligne"),
        (pd.DataFrame({"g": [], "n": [], "k": []}), "au moins une ligne"),
        (pd.DataFrame({"g": ["a"], "n": [1]}), "absente du tableau.*`k`"),
        (pd.DataFrame({"g": ["a", None], "n": [1, 1], "k": [0, 1]}), "Valeur manquante dans la colonne `g`, ligne 1"),
        (pd.DataFrame({"g": ["a"], "n": [None], "k": [0]}), "Valeur manquante dans la colonne `n`"),
        (pd.DataFrame({"g": ["a"], "n": [1], "k": ["yes"]}), "on attend des nombres"),
        (pd.DataFrame({"g": ["a"], "n": [-1], "k": [0]}), "0 ou plus"),
        (pd.DataFrame({"g": ["a"], "n": [1e300], "k": [0]}), "ne compte pas"),
        (pd.DataFrame({"g": ["a"], "n": [1 + 2j], "k": [0]}), "on attend des nombres"),
        (pd.DataFrame({"g": ["a"], "n": [1], "k": [2]}), "Plus de succès que d'essais dans le groupe a"),
        (pd.DataFrame({"g": ["a"], "n": [0], "k": [0]}), "Aucun essai"),
    ],
)
def test_a_table_without_rates_is_met_in_words(data, found):
    """The column, the row or the group is named; nothing is dropped in silence."""
    with pytest.raises(InputError, match=found):
        rates_by_group(data, "g", "n", "k")


@pytest.mark.parametrize(
    ("attempts", "successes", "found"),
    [
        ([1], [1], "deux séries"),
        (pd.Series([], dtype=int), pd.Series([], dtype=int), "deux séries"),
        (pd.Series([1, 2]), pd.Series([1]), "mêmes clients"),
        (pd.Series([1, 2], index=[5, 5]), pd.Series([0, 1], index=[5, 5]), "mêmes clients"),
        (pd.Series([0, 1]), pd.Series([0, 1]), "au moins une"),
        (pd.Series([1.5]), pd.Series([1]), "nombre entier de fois"),
        (pd.Series([1]), pd.Series([2]), "0 ou 1"),
        (pd.Series([1, None]), pd.Series([0, 1]), "Valeur manquante"),
    ],
)
def test_attempts_that_do_not_go_with_successes_are_met_in_words(attempts, successes, found):
    """One row a client in both, at least one attempt, one success at most."""
    with pytest.raises(InputError, match=found):
        rates_by_attempt(attempts, successes)


def test_the_last_row_must_be_a_count():
    """2.5 calls or more is no group."""
    with pytest.raises(InputError, match="`last`"):
        rates_by_attempt(TRIED["calls"], TRIED["won"], last=2.5)
