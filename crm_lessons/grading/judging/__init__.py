"""From what the student's process answered to verdicts: the only folder here that knows what is right."""
