"""Revising the course by its cards: what is due, when each comes again, and a deck for those who use Anki."""
