"""One's own marks: a scorecard and a plane from a small table."""
