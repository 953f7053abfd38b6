"""Bets in a lesson: taken before the answer is seen, set beside it at the end."""
