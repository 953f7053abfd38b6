"""Commands for those who write lessons and questions."""
