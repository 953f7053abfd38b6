"""One's own orders: from what was read to whom to call, on one page."""
