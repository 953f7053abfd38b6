"""The tables of chapter 8."""
