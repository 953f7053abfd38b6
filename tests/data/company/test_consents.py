"""Decisions about commercial e-mails."""

from __future__ import annotations

from crm_lessons.methods import last_decisions


def test_people_change_their_minds(companies):
    """Many opt in, then out; some come back; nobody decides twice on one day, nor before being registered."""
    for company in companies:
        consents = company["consents"]
        assert not consents.duplicated(["contact", "date"]).any()
        assert consents["date"].is_monotonic_increasing
        registered = company["customers"]["since"].loc[company["contacts"]["customer"].loc[consents["contact"]]]
        assert (consents["date"].to_numpy() >= registered.to_numpy()).all()
        history = consents.groupby("contact")["decision"].agg(tuple)
        counted = history.value_counts()
        assert counted["opt_in", "opt_out"] >= 28
        assert counted["opt_out", "opt_in"] >= 5
        assert counted["opt_in", "opt_out", "opt_in"] >= 3
        ever_out = history.map(lambda decisions: "opt_out" in decisions)
        assert not ever_out.equals(last_decisions(consents).eq("opt_out"))
