"""Situations to recognise in chapter 1, each pool by the words of the course."""
