"""How many points an answer earns that is not right in full, apart from what is said of it."""
