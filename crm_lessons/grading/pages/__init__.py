"""What people see of a grading: pages without script, on which nothing that a student wrote can act."""
