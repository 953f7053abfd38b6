"""A chapter's text files, read as cells, cards and marked solutions in two languages."""
