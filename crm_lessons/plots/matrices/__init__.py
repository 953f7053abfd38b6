"""The figures of the chapter on matrices and weighted scores."""
