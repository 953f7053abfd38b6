"""The tables of the chapter on scoring."""
