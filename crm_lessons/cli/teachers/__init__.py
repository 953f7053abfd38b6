"""Commands for those who hand sheets out and grade them."""
