"""What a plan returns is read in every reasonable form, and refused in words in every other."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from crm_lessons.checking.agreement import Unreadable
from crm_lessons.checking.plans.decisions import MOST_CAMPAIGNS, MOST_NAMES, decision_in
from crm_lessons.grading.student.wire import decode, encode
from crm_lessons.world import Campaign, Decision
from crm_lessons.world.named import NotDecided

ASKED = Decision(campaigns=(Campaign((3, 5), "telephone", 0.10, left_out=(7,)),), visits=(9,), repairs=(3,))


def crossed(value):
    return decode(json.loads(json.dumps(encode(value), allow_nan=False)))


def test_a_decision_says_the_same_in_every_form_and_across_the_sandbox():
    """Lists, columns, indexes and masks by customer, dictionaries, one campaign alone, words in either language."""
    by_customer = pd.Series([0.2, 0.1], index=pd.Index([3, 5], name="customer"))
    mask = pd.Series([True, False, True], index=pd.Index([3, 4, 5], name="customer"))
    forms = [[3, 5], pd.Index([3, 5]), np.array([3, 5]), pd.Series([3, 5]), by_customer, mask, by_customer.to_frame()]
    forms += [pd.DataFrame({"customer": [3, 5]}), [3.0, "5"], (np.int64(3), 5)]
    for form in forms:
        for channel in ("telephone", "Téléphone", 2):
            given = Decision([Campaign(form, channel, 0.10, left_out=7)], visits=[9], repairs={3})
            assert decision_in(given) == decision_in(crossed(given)) == ASKED
    alone = Campaign([3, 5], "telephone", 0.10, [7])
    for given in (alone, [alone], {"campaigns": alone}, {"campaigns": [alone]}):
        assert decision_in(given) == decision_in(crossed(given)) == Decision(ASKED.campaigns)


def test_what_is_no_decision_is_refused_in_words():
    """Nothing, numbers, other keys, too much, or objects that lie about themselves: a sentence, and never an error of ours."""

    class Liar:
        __class__ = property(lambda self: Decision)

    cyclic = []
    cyclic.append(cyclic)
    for given in (None, ..., 3, "x", [1, 2], {"campagnes": []}, {3: 4}, Liar(), [Liar()], Decision, {1, 2}, cyclic):
        with pytest.raises(Unreadable):
            decision_in(given)
    for given in ([{}] * (MOST_CAMPAIGNS + 1), {"visits": [1] * (MOST_NAMES + 1)}):
        with pytest.raises(Unreadable, match=r"trop long|too long"):
            decision_in(given)
    for given in ({"visits": Liar()}, [{"channel": "fax"}], [{"discount": 10}], {"visits": "all"}):
        with pytest.raises(NotDecided):
            decision_in(given)


def test_what_is_no_number_of_a_customer_is_kept_as_nobody():
    """The caller counts them: they are never silently dropped."""
    odd = [1, 2.5, float("nan"), None, "Amal", [3], True, 10**400]
    assert decision_in({"visits": odd}).visits == (1, *[None] * 6, 10**400)
