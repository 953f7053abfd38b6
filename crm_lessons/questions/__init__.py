"""What is asked: records without judging, one module a chapter."""
