"""What runs in the student's process, and around it to start, ask and end it; it knows no question and no right answer."""
