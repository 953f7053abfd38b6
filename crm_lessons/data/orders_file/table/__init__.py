"""Where the table of orders stands in a file: its letters, separator and sheet, its headings, and what they mean."""
