"""The figures of the chapter on scoring."""
