"""What is kept of a class: the record, the CSV files drawn from it, and what the teacher enters by hand."""
