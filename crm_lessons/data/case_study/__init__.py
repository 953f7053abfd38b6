"""The tables of the case study."""
