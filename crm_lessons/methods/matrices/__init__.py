"""The methods of the chapter on matrices and weighted scores."""
