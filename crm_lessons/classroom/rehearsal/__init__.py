"""Before handing in: the student's own sheet, run again in a clean kernel, and what differs from what the screen showed."""
