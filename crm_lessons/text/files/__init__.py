"""Files and their names: how they were written, and how they are written so that every system takes them."""
