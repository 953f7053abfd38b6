"""Small portfolios in which every limit is plain."""

from __future__ import annotations


def test_no_variant_has_an_ambiguous_limit(variants):
    """The customer before each limit and the one after it never weigh the same, nor does a limit fall on a customer."""
    for data in variants:
        for name in ("pareto_revenue", "abc_revenue"):
            ranked = data[name].sort_values(ascending=False)
            assert all(ranked.iloc[cut - 1] > ranked.iloc[cut] for cut in (2, 4, 8))
            cumulative = ranked.cumsum() / ranked.sum()
            assert all((abs(cumulative - limit) > 0.004).all() for limit in (0.60, 0.80, 0.90, 0.95))
        margin = data["accounts"]["revenue"] - data["accounts"]["cost_of_goods"] - data["accounts"]["cost_to_serve"]
        ranked = margin.sort_values(ascending=False)
        assert ranked.iloc[3] > ranked.iloc[4]
