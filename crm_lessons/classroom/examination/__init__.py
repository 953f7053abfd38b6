"""A paper of an examination, open before its student: answers are received, and the time that is left is shown."""
