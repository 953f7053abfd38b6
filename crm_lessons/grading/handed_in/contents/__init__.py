"""What a file holds: the cells of a notebook, its code, its texts, and the sheets that it answers."""
