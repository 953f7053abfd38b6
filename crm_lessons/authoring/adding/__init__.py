"""New questions and chapters, written as files that work as they are."""
