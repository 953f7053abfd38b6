"""What students are given: blank sheets, their data to look at, and a page that says what to do with them."""
