"""What is kept of a learner's work, in small files of their own."""
