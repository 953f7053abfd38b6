"""Errors of a cell that Python cannot read: numbers as on paper, copied signs, words, brackets and lines left open."""
