"""One's own audit: the limits and the success factors of chapter 8, scored from 0 to 4."""
