"""What tables, codes and values are called in front of a reader."""
