"""The teacher's desk: a notebook in which a class is graded, read and handed to Moodle, with what the command does and no terminal."""
