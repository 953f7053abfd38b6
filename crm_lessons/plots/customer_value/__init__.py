"""The figures of the chapter on customer value."""
