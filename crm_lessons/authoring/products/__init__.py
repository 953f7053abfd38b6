"""What a chapter becomes: notebooks, step by step, run and kept, and the worked solutions."""
