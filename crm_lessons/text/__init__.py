"""Words and numbers as a French or an English reader expects them."""
