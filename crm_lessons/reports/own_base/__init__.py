"""The value of one's own base: cohorts, retention, and what the customers of today will bring."""
