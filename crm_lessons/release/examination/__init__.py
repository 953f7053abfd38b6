"""The papers of an examination as notebooks, one for each student, and the key for the teacher."""
