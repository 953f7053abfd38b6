"""The log of contacts."""

from __future__ import annotations


def test_many_contacts_are_not_many_channels(companies):
    """Some customers come four times or more by one channel only, others by several: counting contacts tells nothing."""
    for company in companies:
        log = company["interactions"].groupby("customer")["channel"].agg(["size", "nunique"])
        assert ((log["size"] >= 4) & (log["nunique"] == 1)).any()
        assert ((log["size"] <= 3) & (log["nunique"] > 1)).any()
