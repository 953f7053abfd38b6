"""A question of a sheet once more on other numbers, as often as one likes; no mark depends on it."""
