"""Pages to remember a chapter by: its cards and its formulas."""
