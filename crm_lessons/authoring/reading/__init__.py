"""A chapter's text files, read as cells, cards, formulas and marked solutions in two languages."""
