"""Whose work it is: the class list, the names in a path, and one mark for one student."""
