"""Which rows of the table are orders: neither totals nor cancelled, and of several lines of one order, one."""
