"""One firm whose truth is known: every decision can be taken back, so that what it caused can be seen."""
