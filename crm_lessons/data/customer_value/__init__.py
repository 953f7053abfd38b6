"""The tables of the chapter on customer value."""
