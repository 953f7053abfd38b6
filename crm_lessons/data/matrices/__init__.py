"""The tables of the chapter on matrices and weighted scores."""
