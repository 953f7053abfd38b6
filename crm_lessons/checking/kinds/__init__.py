"""The kinds of answers: how each is read, and how far two of a kind agree."""
