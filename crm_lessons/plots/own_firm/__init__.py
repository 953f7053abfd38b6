"""The figures of the reports on one's own firm."""
