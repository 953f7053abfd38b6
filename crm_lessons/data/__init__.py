"""The tables that the course works on: printed, synthetic from a fixed seed, or drawn for one student."""
