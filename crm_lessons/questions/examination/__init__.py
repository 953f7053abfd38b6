"""An examination asks questions of several chapters: which ones, and how they read the tables of their chapter."""
