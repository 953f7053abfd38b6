"""A plan for a year at the helm: played in worlds that it has never seen, and judged by what it earns there."""
