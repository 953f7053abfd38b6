"""Orders, their lines and their credit notes."""

from __future__ import annotations


def test_some_orders_have_no_customer(companies):
    """A counter sale is an order with lines and amounts, and nobody to thank for it; one at least is of the last year."""
    for company in companies:
        nobody = company["orders"][company["orders"]["customer"].isna()]
        assert 9 <= len(nobody) <= 15
        assert nobody["date"].iloc[-1].year == 2024
        assert (nobody["kind"] == "order").all()
        assert nobody.index.isin(company["order_lines"]["order"]).all()


def test_a_credit_note_takes_back_part_of_an_earlier_order(companies):
    """Same customer, later day, same product and price, fewer pieces: the order remains a purchase."""
    for company in companies:
        orders, lines = company["orders"], company["order_lines"].reset_index()
        notes = orders[orders["kind"] == "credit_note"]
        assert 41 <= len(notes) <= 61
        assert notes["cancels"].is_unique
        assert orders.loc[orders["kind"] == "order", "cancels"].isna().all()
        sold = orders.loc[notes["cancels"]]
        assert (sold["kind"] == "order").all()
        assert (sold["customer"].to_numpy() == notes["customer"].to_numpy()).all()
        assert (sold["date"].to_numpy() < notes["date"].to_numpy()).all()
        back = lines[lines["order"].isin(notes.index)]
        back = back.assign(sold=back["order"].map(notes["cancels"]))
        pairs = back.merge(lines, left_on=["sold", "product"], right_on=["order", "product"], suffixes=("", "_sold"))
        assert len(pairs) == len(back) == len(notes)
        assert (pairs["unit_price"] == pairs["unit_price_sold"]).all()
        assert (-pairs["quantity"]).between(1, pairs["quantity_sold"] - 1).all()
        assert (lines.loc[~lines["order"].isin(notes.index), "quantity"] > 0).all()


def test_no_product_is_sold_below_its_cost(companies):
    """Even at the largest discount a line earns something: losses come from elsewhere in this firm."""
    for company in companies:
        lines = company["order_lines"].join(company["products"], on="product")
        assert (lines["unit_price"] > lines["unit_cost"]).all()
        assert (lines["unit_price"] <= lines["price"]).all()
