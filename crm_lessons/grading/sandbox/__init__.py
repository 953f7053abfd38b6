"""What keeps a student's process in its place: one module a facility of the system, the levels on top."""
