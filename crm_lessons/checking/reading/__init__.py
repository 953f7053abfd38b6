"""What an answer is, read into plain values before anybody looks at what would be right."""
