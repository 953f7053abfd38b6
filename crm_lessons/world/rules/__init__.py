"""Plans: the house rules that a manager is measured beside, and how one of them learns from past mailings."""
