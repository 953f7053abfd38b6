"""What was handed in, read and never run: files, archives, whose work it is, which sheet."""
