"""What a beginner's error means: one sentence in the reader's language, under Python's own message and never instead of it."""
