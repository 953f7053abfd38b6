"""Where each point of the course is taught and asked: records in the chapters, held against lessons and sheets, made a page."""
