"""The whole course at a glance: where a reader stands in each chapter, what is next, what is due."""
