"""The tables of chapter 10."""
